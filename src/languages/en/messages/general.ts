/** The general reasons, where no message is more specific. */
export const generalMessages = {
  invalid_format: "This is not written as it should be: please check it.",
  invalid_length: "This is too short or too long: please check it.",
  invalid_checksum: "The check digit does not fit: please look for a mistyped or swapped digit.",
  invalid_component: "A part of this cannot be right: please check it.",
  unknown_country: "This country is not known here: the value was taken as written.",
} as const;
