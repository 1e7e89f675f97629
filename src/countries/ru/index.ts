import type { Country } from "../country.js";
import { code7 } from "../phone-metadata/code-7.js";
import { marked } from "../reading/marked.js";
import { russian } from "./grammar.js";
import { regionCodes } from "./places.js";
import { printed } from "./template.js";

/** Russia. */
export const RU: Country = {
  ...printed,
  address: /* @__PURE__ */ marked(russian),
  postalCode: { pattern: /^[1-6]\d{5}$/, examples: ["191186", "188300"], regions: regionCodes },
  required: {
    dispatch: [["city", "settlement", "region"], ["street", "settlement", "area", "landmark"], ["house", "landmark"]],
    visit: [["city", "settlement", "region"], ["street", "settlement", "area", "landmark"], ["house", "landmark"], ["flat", "landmark"]],
    post: [["postalCode"], ["city", "settlement"], ["street", "settlement", "area"], ["house"]],
  },
  parity: { streetType: "линия", area: "В.О." },
  examples: [
    { country: "RU", postalCode: "191186", city: "Санкт-Петербург", streetType: "проспект", street: "Невский", house: "28", letter: "А", flat: "12" },
    { city: "Санкт-Петербург", area: "В.О.", streetType: "линия", street: "7-я", house: "34", entrance: "3", floor: "5", flat: "12" },
  ],
  phoneMetadata: code7,
};
