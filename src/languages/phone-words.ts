/** How a language speaks of phone numbers, as data. Words in lower case; `звон*` stands for every word that begins so. */
export interface PhoneWords {
  /** Before an extension. */
  readonly extension: readonly string[];
  /** Before a phone number, and before nothing else. */
  readonly cues: readonly string[];
  /** Before a phone number, and before much else: only a number that looks like a phone is one after these. */
  readonly hints: readonly string[];
  /** Before a number that is no phone. */
  readonly others: readonly string[];
  /** After a number that is no phone: what it counts. */
  readonly units: readonly string[];
  /** The extension as printed, a space before and after: "доб." */
  readonly printedExtension: string;
}
