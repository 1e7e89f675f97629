import type { DateFormat } from "./date-format.js";

/** The words that a date and a duration are written with. */
export interface DateNames {
  /** BCP 47: which form goes with a number, `Intl.PluralRules` knows. */
  readonly code: string;
  /** Twelve names, blank-separated: beside a day, alone, short. */
  readonly months: string;
  readonly monthsAlone: string;
  readonly monthsShort: string;
  /** Forms of each unit: one; few, where the language has that; many. */
  readonly units: Readonly<Record<"Weeks" | "Days" | "Hours" | "Minutes" | "Seconds", readonly [one: string, ...others: string[]]>>;
}

/** As much of a date-fns locale as this package prints: its own are 4 kB a language, most of it for reading and for "about two hours ago". */
export const dateLocale = ({ code, months, monthsAlone, monthsShort, units }: DateNames): DateFormat["locale"] => ({
  localize: {
    month: (month, options) => (options?.width === "abbreviated" ? monthsShort : options?.context === "standalone" ? monthsAlone : months).split(" ")[month]!,
  },
  formatDistance: (token, count) => {
    const forms = units[token.slice(1) as keyof typeof units];
    const rule = new Intl.PluralRules(code).select(count);
    return `${count} ${rule === "one" ? forms[0] : rule === "few" ? forms[1] : forms.at(-1)}`;
  },
});
