import { ru as locale } from "date-fns/locale/ru";
import type { DateFormat } from "../date-format.js";

/** Как пишут даты по-русски. */
export const dateFormat: DateFormat = {
  locale,
  long: { year: "yyyy 'г.'", month: "LLLL yyyy 'г.'", day: "d MMMM yyyy 'г.'", joiner: ", ", time: "HH:mm" },
  short: { year: "yyyy", month: "MM.yyyy", day: "dd.MM.yyyy", joiner: " ", time: "HH:mm" },
};
