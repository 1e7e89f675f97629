import { enGB as locale } from "date-fns/locale/en-GB";
import type { DateFormat } from "../date-format.js";

/** How dates are written in English. The short form names the month: 03/04 would be two days. */
export const dateFormat: DateFormat = {
  locale,
  long: { year: "yyyy", month: "MMMM yyyy", day: "d MMMM yyyy", joiner: ", ", time: "HH:mm" },
  short: { year: "yyyy", month: "MMM yyyy", day: "d MMM yyyy", joiner: " ", time: "HH:mm" },
};
