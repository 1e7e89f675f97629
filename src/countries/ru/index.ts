import type { Country } from "../country.js";
import { russian } from "./grammar.js";
import { regionCodes } from "./places.js";

/** Russia. */
export const RU: Country = {
  code: "RU",
  names: ["Russia", "Россия", "Российская Федерация", "РФ", "Russian Federation"],
  address: russian,
  postalCode: { pattern: /^[1-6]\d{5}$/, examples: ["191186", "188300"], regions: regionCodes },
  required: {
    dispatch: [["city", "settlement", "region"], ["street", "settlement", "area", "landmark"], ["house", "landmark"]],
    visit: [["city", "settlement", "region"], ["street", "settlement", "area", "landmark"], ["house", "landmark"], ["flat", "landmark"]],
    post: [["postalCode"], ["city", "settlement"], ["street", "settlement", "area"], ["house"]],
  },
  template: {
    lines: [
      ["{street}", "{house}", "{building}", "{structure}", "{letter}", "{entrance}", "{floor}", "{flat}", "{intercom}", "{landmark}"],
      ["{settlement}", "{area}"],
      ["{city}"],
      ["{district}", "{region}"],
      ["{country}"],
      ["{postalCode}"],
    ],
    line: [
      "{postalCode}", "{country}", "{region}", "{district}", "{city}", "{settlement}", "{area}", "{street}", "{house}", "{building}", "{structure}", "{letter}",
      "{entrance}", "{floor}", "{flat}", "{intercom}", "{landmark}",
    ],
    short: ["{street}", "{house}", "{building}", "{structure}", "{letter}"],
    joiner: ", ",
    labels: {
      city: { official: "г. {}", everyday: "{}" },
      settlement: { official: "нп. {}", everyday: "нп. {}" },
      district: { official: "{} р-н", everyday: "{} р-н" },
      house: { official: "д. {}", everyday: "д. {}" },
      building: { official: "к. {}", everyday: "корп. {}" },
      structure: { official: "стр. {}", everyday: "стр. {}" },
      letter: { official: "литера {}", everyday: "лит. {}" },
      entrance: { official: "подъезд {}", everyday: "под. {}" },
      floor: { official: "этаж {}", everyday: "эт. {}" },
      flat: { official: "кв. {}", everyday: "кв. {}" },
      intercom: { official: "домофон {}", everyday: "домофон {}" },
    },
  },
  examples: [
    { country: "RU", postalCode: "191186", city: "Санкт-Петербург", streetType: "проспект", street: "Невский", house: "28", letter: "А", flat: "12" },
    { city: "Санкт-Петербург", area: "В.О.", streetType: "линия", street: "7-я", house: "34", entrance: "3", floor: "5", flat: "12" },
    { region: "Ленинградская", district: "Всеволожский", settlement: "Порошкино", streetType: "улица", street: "Каштановая", house: "9" },
  ],
};
