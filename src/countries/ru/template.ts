import type { PrintedCountry } from "../country.js";
import { regions } from "./places.js";
import { streets } from "./types.js";

// Order of the Postal Service's rules (Order 382 of 17.04.2023): from the street to the postal code; on one line people go the other way.
const LINES: readonly (readonly string[])[] = [
  ["{landmark}"],
  ["{street}", "{house}", "{building}", "{structure}", "{letter}", "{entrance}", "{floor}", "{flat}", "{intercom}"],
  ["{area}"],
  ["{settlement}"],
  ["{city}"],
  ["{district}"],
  ["{region}"],
  ["{country}"],
  ["{postalCode}"],
];

export const printed: PrintedCountry = {
  code: "RU",
  names: ["Russia", "Россия", "Российская Федерация", "РФ", "Russian Federation"],
  template: {
    lines: LINES,
    line: [...LINES].reverse().flat(),
    short: LINES[1]!.slice(0, 5),
    joiner: ", ",
    labels: {
      city: "г. {}",
      settlement: "нп. {}",
      district: "{} р-н",
      house: "д. {}",
      building: "к. {}|корп. {}",
      structure: "стр. {}",
      letter: "литера {}|лит. {}",
      entrance: "подъезд {}",
      floor: "этаж {}|эт. {}",
      flat: "кв. {}",
      intercom: "домофон {}",
    },
    units: { помещение: "помещ.", офис: "оф.", комната: "комн.", кабинет: "каб.", аудитория: "ауд.", апартаменты: "апарт.", павильон: "пав.", секция: "секция", "часть офиса": "ч/о", "машино-место": "м/м" },
    streetTypes: streets,
    agreeing: { f: "ая яя", m: "ий ый ой", n: "ое ее", p: "ые ие" },
    regions,
    islands: ["В.О.", "П.С."],
  },
};
