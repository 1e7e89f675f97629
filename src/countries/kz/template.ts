import type { PrintedCountry } from "../country.js";
import { printed as russia } from "../ru/template.js";
import { regions, streets } from "./types.js";

export const printed: PrintedCountry = {
  code: "KZ",
  names: ["Kazakhstan", "Казахстан", "Қазақстан", "Республика Казахстан", "РК"],
  template: {
    ...russia.template,
    lines: [
      ["{country}"], ["{region}"], ["{district}"], ["{postalCode} {city}"], ["{settlement}"], ["{area}"],
      ["{street}", "{house}", "{building}", "{structure}", "{letter}", "{entrance}", "{floor}", "{flat}", "{intercom}"],
      ["{landmark}"],
    ],
    streetTypes: streets,
    regions,
  },
};
