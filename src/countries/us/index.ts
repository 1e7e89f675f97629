import type { Country } from "../country.js";
import { english } from "../gb/grammar.js";
import { address } from "../gb/reader.js";

const capitalised = (name: string) => name.replaceAll("_", " ").replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** The United States. */
export const US: Country = {
  code: "US",
  names: ["United States of America", "United States", "USA", "США"],
  address,
  postalCode: { pattern: /^\d{5}(?:-\d{4})?$/, examples: ["95014", "22162-1010"] },
  required: {
    dispatch: [["city", "postalCode"], ["street", "landmark"], ["house", "landmark"]],
    visit: [["city", "postalCode"], ["street", "landmark"], ["house", "landmark"]],
    post: [["postalCode"], ["city"], ["region"], ["street"], ["house"]],
  },
  template: {
    lines: [["{landmark}"], ["{building}"], ["{house} {street}", "{entrance}", "{floor}", "{flat}"], ["{area!city}"], ["{settlement!city}"], ["{city}", "{region} {postalCode}"], ["{country}"]],
    line: ["{landmark}", "{building}", "{house} {street}", "{entrance}", "{floor}", "{flat}", "{area}", "{settlement}", "{city}", "{district}", "{region} {postalCode}", "{country}"],
    regionCodes: Object.fromEntries(Object.entries(english.regions).flatMap(([code, names]) => (code.length === 2 ? names.split(" ").map((name) => [capitalised(name), code]) : []))),
    short: ["{house} {street}", "{flat}"],
    joiner: ", ",
    labels: { flat: "Unit {}|Apt {}", floor: "Floor {}|Fl {}", entrance: "Entrance {}" },
  },
  examples: [{ country: "US", postalCode: "95014", region: "CA", city: "Cupertino", street: "Potters Hatch Common", house: "10144" }],
};
