import type { DateFormat } from "./date-format.js";

/** The words that a date and a duration are written with. */
export interface DateNames {
  /** Which form of a unit goes with a whole number. Not by `Intl.PluralRules`: it knows a language only where the platform carries its locale data. */
  readonly formOf: (count: number) => number;
  /** Twelve names, blank-separated: beside a day, alone, short. */
  readonly months: string;
  readonly monthsAlone: string;
  readonly monthsShort: string;
  /** Forms of each unit. */
  readonly units: Readonly<Record<"Weeks" | "Days" | "Hours" | "Minutes" | "Seconds", readonly string[]>>;
}

/** As much of a date-fns locale as this package prints: its own are 4 kB a language, most of it for reading and for "about two hours ago". */
export const dateLocale = ({ formOf, months, monthsAlone, monthsShort, units }: DateNames): DateFormat["locale"] => ({
  localize: {
    month: (month, options) => (options?.width === "abbreviated" ? monthsShort : options?.context === "standalone" ? monthsAlone : months).split(" ")[month]!,
  },
  formatDistance: (token, count) => `${count} ${units[token.slice(1) as keyof typeof units][formOf(count)]!}`,
});
