/** What is wrong with an e-mail address, in words. */
export const emailMessages = {
  "invalid_format.email": "This does not look like an e-mail address: it is written like anna@example.com, with nothing around it.",
  "invalid_length.email": "The e-mail address is too long ({length}, where {limit} is the most): please check that nothing was pasted into it.",
  "invalid_component.email": "Please check what follows the @ in the e-mail address: there can be no such mail domain.",
  whitespace: "The e-mail address has a space in it: please take it out.",
  invisible_character: "The e-mail address has an invisible character in it ({character}): please type it anew.",
  fullwidth_character: "The e-mail address has double-width characters in it: please type them as plain ones.",
  mixed_script: "The word “{word}” mixes Latin letters with others that look the same: please type it in one keyboard layout.",
  email_typo: "Please check the e-mail address: did you mean {suggestion}?",
  disposable_domain: "Mail at {domain} is temporary: please give an address that you read for good.",
} as const;
