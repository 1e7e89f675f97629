import type { DateFormat } from "../date-format.js";
import { dateLocale } from "../date-locale.js";

/** Как пишут даты по-русски. */
export const dateFormat: DateFormat = {
  locale: /* @__PURE__ */ dateLocale({
    code: "ru",
    months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    monthsAlone: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    monthsShort: "янв. фев. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.",
    units: {
      Weeks: ["неделя", "недели", "недель"],
      Days: ["день", "дня", "дней"],
      Hours: ["час", "часа", "часов"],
      Minutes: ["минута", "минуты", "минут"],
      Seconds: ["секунда", "секунды", "секунд"],
    },
  }),
  long: { year: "yyyy 'г.'", month: "LLLL yyyy 'г.'", day: "d MMMM yyyy 'г.'", joiner: ", ", time: "HH:mm" },
  short: { year: "yyyy", month: "MM.yyyy", day: "dd.MM.yyyy", joiner: " ", time: "HH:mm" },
};
