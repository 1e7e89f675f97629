import type { Locale } from "date-fns";

/** How a language writes dates: patterns of date-fns, https://date-fns.org/docs/format */
export interface DateFormat {
  readonly locale: Locale;
  readonly long: DatePatterns;
  readonly short: DatePatterns;
}

interface DatePatterns {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** Between the day and the time. */
  readonly joiner: string;
  readonly time: string;
}
