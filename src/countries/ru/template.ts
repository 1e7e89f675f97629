import type { AddressTemplate } from "../country.js";
import { regions } from "./places.js";
import { streets } from "./types.js";

export const template: AddressTemplate = {
  // Order of the Postal Service's rules (Order 382 of 17.04.2023): from the street to the postal code.
  lines: [
    ["{landmark}"],
    ["{street}", "{house}", "{building}", "{structure}", "{letter}", "{entrance}", "{floor}", "{flat}", "{intercom}"],
    ["{area}"],
    ["{settlement}"],
    ["{city}"],
    ["{district}"],
    ["{region}"],
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
    city: { official: "г. {}", everyday: "г. {}" },
    settlement: { official: "нп. {}", everyday: "нп. {}" },
    district: { official: "{} р-н", everyday: "{} р-н" },
    house: { official: "д. {}", everyday: "д. {}" },
    building: { official: "к. {}", everyday: "корп. {}" },
    structure: { official: "стр. {}", everyday: "стр. {}" },
    letter: { official: "литера {}", everyday: "лит. {}" },
    entrance: { official: "подъезд {}", everyday: "подъезд {}" },
    floor: { official: "этаж {}", everyday: "эт. {}" },
    flat: { official: "кв. {}", everyday: "кв. {}" },
    intercom: { official: "домофон {}", everyday: "домофон {}" },
  },
  units: { помещение: "помещ.", офис: "оф.", комната: "комн.", кабинет: "каб.", аудитория: "ауд.", апартаменты: "апарт.", павильон: "пав.", секция: "секция", "часть офиса": "ч/о", "машино-место": "м/м" },
  streetTypes: streets,
  agreeing: { f: "ая яя", m: "ий ый ой", n: "ое ее", p: "ые ие" },
  regions,
  islands: ["В.О.", "П.С."],
};
