/** Ways to write to a person beside phone and e-mail. */
export type MessengerKind = "telegram" | "whatsapp" | "viber" | "skype" | "vk" | "max" | "signal" | "discord" | "teams" | "instagram" | "odnoklassniki" | "icq" | "pager" | "radio";

/** How a language names messengers, as data. Words in lower case; `телег*` stands for every word that begins so. */
export interface MessengerWords {
  readonly names: Readonly<Partial<Record<MessengerKind, readonly string[]>>>;
  /** Words that say that the name of an account follows. */
  readonly labels: readonly string[];
  /** Phrases after a messenger's name: it is reached by the phone number already given. */
  readonly sameNumber: readonly string[];
}
