import type { DateFormat } from "../date-format.js";
import { dateLocale } from "../date-locale.js";

/** 1, 21 час; 2, 3, 4, 22 часа; 5, 11, 12, 111 часов. */
const formOf = (count: number) => {
  const [tens, last] = [Math.floor(count / 10) % 10, count % 10];
  if (tens === 1 || last === 0 || last > 4) return 2;
  return last === 1 ? 0 : 1;
};

/** Как пишут даты по-русски. */
export const dateFormat: DateFormat = {
  locale: /* @__PURE__ */ dateLocale({
    formOf,
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
