import type { Country } from "../country.js";
import { code7 } from "../phone-metadata/code-7.js";
import { marked } from "../reading/marked.js";
import { kazakhstani } from "./grammar.js";
import { printed } from "./template.js";

/** Kazakhstan. */
export const KZ: Country = {
  ...printed,
  address: /* @__PURE__ */ marked(kazakhstani),
  postalCode: {
    pattern: /^(?!000000)\d{6}$/,
    examples: ["050012", "010000"],
    regions: { Астана: "01", Алматы: "05", Шымкент: "16", Акмолинская: "02", Актюбинская: "03", Алматинская: "04", Атырауская: "06", Карагандинская: "10", Костанайская: "11", Мангистауская: "13", Павлодарская: "14" },
  },
  required: {
    dispatch: [["city", "settlement"], ["street", "area", "settlement", "landmark"], ["house", "landmark"]],
    visit: [["city", "settlement"], ["street", "area", "settlement", "landmark"], ["house", "landmark"], ["flat", "landmark"]],
    post: [["postalCode"], ["city", "settlement"], ["street", "area", "settlement"], ["house"]],
  },
  examples: [{ country: "KZ", postalCode: "010000", city: "Астана", streetType: "улица", street: "Конституции", house: "24" }],
  phoneMetadata: code7,
};
