import type { Locale } from "date-fns";

/** How a language writes dates: patterns of date-fns, https://date-fns.org/docs/format */
export interface DateFormat {
  /** A locale of date-fns, or as much of one as the patterns and the units from weeks to seconds need. */
  readonly locale: Pick<Locale, "formatDistance"> & { readonly localize: Pick<Locale["localize"], "month"> };
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
