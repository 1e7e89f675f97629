/** What came up while a message was read, in words. */
export const intakeMessages = {
  mail_unreadable: "The letter could not be taken apart ({reason}): please look at its source.",
  mail_truncated: "The letter is larger than {limit} bytes: its beginning was read, please look for the rest in the original.",
  mail_too_many_parts: "The letter has more than {limit} parts: the first were read, please look for the rest in the original.",
  mail_charset_guessed: "The letter does not name its charset, or names a wrong one: it was read as {charset}, please check the text.",
  text_truncated: "The message is longer than {limit} characters: its beginning was read, all of it is kept.",
  message_deleted: "Messages that the customer took back: {count}. They were not read.",
  invalid_received_at: "The time of receipt “{value}” cannot be read: please write it as 2026-11-22T10:15:00+03:00.",
} as const;
