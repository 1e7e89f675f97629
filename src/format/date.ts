import type { Locale } from "date-fns";
import { format } from "date-fns/format";
import type { DateFormat } from "../languages/date-format.js";
import { dateFormat as en } from "../languages/en/date-format.js";
import { dateFormat as ru } from "../languages/ru/date-format.js";
import { ISO_DATE, ISO_DATE_OR_TIME } from "../schema/iso-date.js";

/** A language's way to write dates, a pack that holds one, or the code of one that is at hand. */
export type DateFormatOption = "ru" | "en" | DateFormat | { readonly dateFormat: DateFormat };

export interface FormatDateOptions {
  /** Russian if absent. */
  readonly language?: DateFormatOption;
  /** `long` (the default): 21 ноября 2026 г.; `short`: 21.11.2026. */
  readonly style?: "long" | "short";
  /** How exactly the date is known, as `extractDates` says: a month is written without its day. */
  readonly precision?: string;
}

const AT_HAND: Readonly<Record<string, DateFormat>> = { ru, en };

/** `TypeError` for a language that is not at hand. */
export const dateFormatOf = (language: DateFormatOption = "ru"): DateFormat & { readonly locale: Locale } => {
  const found = typeof language === "string" ? (Object.hasOwn(AT_HAND, language) ? AT_HAND[language] : undefined) : "dateFormat" in language ? language.dateFormat : language;
  if (!found) throw new TypeError(`No dates in this language are at hand: ${String(language)}`);
  // The patterns ask for no more of a locale than the type does.
  return found as DateFormat & { readonly locale: Locale };
};

/** The clock on the wall where the date was written; date-fns would read that of the machine. */
class WallDate extends Date {
  override getFullYear = () => this.getUTCFullYear();
  override getMonth = () => this.getUTCMonth();
  override getDate = () => this.getUTCDate();
  override getDay = () => this.getUTCDay();
  override getHours = () => this.getUTCHours();
  override getMinutes = () => this.getUTCMinutes();
}

/** A date of a ticket for people, as exactly as it is known, by the clock it was written with. What is no ISO date is given back as it is. */
export const formatDate = (value: string, { language, style = "long", precision }: FormatDateOptions = {}): string => {
  const { locale, [style]: patterns } = dateFormatOf(language);
  if (!ISO_DATE_OR_TIME.test(value)) return value;
  const wall = new WallDate(ISO_DATE.test(value) ? value : `${value.slice(0, 16)}Z`);
  const day = precision === "year" ? patterns.year : precision === "month" || precision === "season" ? patterns.month : patterns.day;
  const written = format(wall, day, { locale });
  return ISO_DATE.test(value) ? written : `${written}${patterns.joiner}${format(wall, patterns.time, { locale })}`;
};
