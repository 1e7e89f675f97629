import type { DateFormat } from "../date-format.js";
import { dateLocale } from "../date-locale.js";

const MONTHS = "January February March April May June July August September October November December";

/** How dates are written in English. The short form names the month: 03/04 would be two days. */
export const dateFormat: DateFormat = {
  locale: /* @__PURE__ */ dateLocale({
    formOf: (count) => (count === 1 ? 0 : 1),
    months: MONTHS,
    monthsAlone: MONTHS,
    monthsShort: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    units: { Weeks: ["week", "weeks"], Days: ["day", "days"], Hours: ["hour", "hours"], Minutes: ["minute", "minutes"], Seconds: ["second", "seconds"] },
  }),
  long: { year: "yyyy", month: "MMMM yyyy", day: "d MMMM yyyy", joiner: ", ", time: "HH:mm" },
  short: { year: "yyyy", month: "MMM yyyy", day: "d MMM yyyy", joiner: " ", time: "HH:mm" },
};
