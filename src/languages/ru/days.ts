import type { DateRelation, DayWords, WordGroup } from "../dates.js";

export const days: WordGroup<number> = [
  [-2, "позавчера позавчерашн* позапозавчера pozavchera"], [-1, "вчера вчерашн* вчерась накануне vchera"], [0, "сегодня сегодняшн* седня сегодн segodnya segodnja"],
  [1, "завтра завтрашн* zavtra"], [2, "послезавтра послезавтрашн*"],
];

export const weekdays: WordGroup<number> = [
  [1, "понедельник понедельника понедельнику понедельнике пн пон ponedelnik ponedelnika"], [2, "вторник вторника вторнику вторнике вт vtornik vtornika"], [3, "среда среды среду среде ср sredu sredy"],
  [4, "четверг четверга четвергу четверге чт chetverg chetverga"], [5, "пятница пятницы пятницу пятнице пт pyatnicu pyatnicy pyatnitsu pyatnitsy"], [6, "суббота субботы субботу субботе сб subbotu subboty"],
  [7, "воскресенье воскресенья воскресенью вс вск voskresenie voskresenye voskresenya"],
];

export const months: WordGroup<number> = [
  [1, "январь января январе янв yanvarya"], [2, "февраль февраля феврале фев fevralya"], [3, "март марта марте"], [4, "апрель апреля апреле апр"], [5, "май мая мае"],
  [6, "июнь июня июне iyunya"], [7, "июль июля июле iyulya"], [8, "август августа августе авг"], [9, "сентябрь сентября сентябре сент сен sentyabrya"],
  [10, "октябрь октября октябре окт oktyabrya"], [11, "ноябрь ноября ноябре нояб noyabrya"], [12, "декабрь декабря декабре дек dekabrya"],
];

export const relations: WordGroup<DateRelation> = [
  ["since", "с со c s начиная от"], ["until", "до do"], ["after", "после позже позднее posle"], ["before", "раньше перед"], ["at", "в во на v к ко под ближе около примерно ориентировочно районе где"],
  ["ago", "назад тому nazad"], ["lasting", "уже последние последних последний последнюю последнее целый целую целые почти вот больше более"], ["in", "через"],
];

export const which: WordGroup<number> = [
  [-2, "позапрошл*"], [-1, "прошлый прошлая прошлое прошлого прошлой прошлую прошлом прошлым прошлые прошлых минувш* прошедш* предыдущ* той"],
  [0, "этот эта это этого этой эту этом этих эти текущ* нынешн*"], [1, "следующ* ближайш* будущ*"],
];

/** Как по-русски называют дни. */
export const dayWords: DayWords = { days, weekdays, months, relations, which };
