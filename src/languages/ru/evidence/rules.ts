import type { EvidenceRule } from "../../evidence.js";

const rule = (id: string, pattern: string, reason: string, hits: readonly string[], misses: readonly string[], unless?: readonly string[]): EvidenceRule => ({
  id, facet: id.slice(0, id.indexOf(".")), pattern, reason, hits, misses, ...(unless && { unless }),
});

/** Turns of phrase that state a fact whatever stands around them. */
export const rules: readonly EvidenceRule[] = [
  rule("onset.since-day", "с|со @weekday|вчерашнего|вчера|позавчера|сегодняшнего @daypart?", "A day from which it is so.", ["лежит с пятницы", "со вчерашнего вечера тишина"], ["в пятницу зайду", "с пятницы звоните"], ["callVerb", "condition"]),
  rule("onset.nth-day", "второй|третий|четвертый|пятый|шестой|седьмой|вторые|третьи|вторую|третью день|сутки|неделю|месяц|час", "Days counted since it began.", ["третий день сидим", "вторые сутки ни звука"], ["второй раз пишу"]),
  rule("onset.worked", "вчера еще|ещё ~1 @works", "It worked yesterday: it began after that.", ["вчера ещё работало"], ["вчера ещё звонил"]),
  rule("pattern.every", "каждый|каждые|каждую|каждое|каждая|кажный ~1 @daypart|@weekday|@timeUnit|раз", "Recurs by the clock or the calendar.", ["каждый вечер пропадает", "каждые 10 минут рвётся"], ["каждый оператор говорит своё"], ["impactMoney", "condition"]),
  rule("pattern.once-in", "раз|раза в|за ~1 @timeUnit|день|вечер|ночь|сутки", "So many times in a period.", ["раз в час отваливается", "пять раз за вечер"], ["в первый раз вижу"], ["callVerb"]),
  rule("pattern.by-times", "по вечерам|ночам|утрам|выходным|будням|пятницам|субботам", "Recurs at a time of day or week.", ["по вечерам встаёт"], ["по делам"], ["callVerb"]),
  rule("pattern.now-and-not", "то ~2 то нет|нету|исчезает|пропадает|не", "Comes and goes.", ["то есть, то нет", "то ловит то не ловит"], ["то и дело"]),
  rule("scope.at-all", "у|на|во всех|всем ~1 @others|@gadget|каналах|сайтах", "Everything of a kind is hit.", ["на всех устройствах", "у всех соседей"], ["на всех парах"], ["condition"]),
  rule("scope.neighbours", "у соседей|соседа|соседки|друга|коллег ~2 @works|тоже|также|же", "Others are hit too, or are not.", ["у соседей тоже нет", "у соседа работает"], ["у соседей день рождения"], ["condition"]),
  rule("measurement.net", "# @unitNet", "A number with a unit of the network.", ["качает 3 мбит", "пинг 280 мс"], ["3 раза"], ["should", "wish", "imperative", "condition"]),
  rule("measurement.money", "# руб|рублей|рубля|рубль|р|₽", "A sum.", ["списали 450 рублей"], ["450 каналов"], ["should", "condition"]),
  rule("attachments.here", "прилагаю|приложил|приложила|прикрепил|прикрепила|прикладываю|приложен|приложены|приложено|вложении|прикреплено|прикреплены", "Something is attached.", ["скрин приложил", "лог во вложении"], ["если надо, приложу"], ["condition"]),
  rule("availability.from-to", "@callVerb ~3 с # до #", "Hours when someone answers.", ["дома буду с 9 до 18"], ["с 9 до 18 мая акция"], ["condition"]),
  rule("availability.after", "@callVerb ~2 после|до|с #", "Hours when someone answers.", ["звоните после 18"], ["после 18 лет"], ["failStart"]),
  rule("indicators.light-state", "@lightName ~1 @lightState|@colour", "A light, and how it burns.", ["LOS красный", "PON моргает"], ["свет в подъезде"], ["condition"]),
];
