import type { PrintedCountry } from "../country.js";
import { states } from "./states.js";

const capitalised = (name: string) => name.replaceAll("_", " ").replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

export const printed: PrintedCountry = {
  code: "US",
  names: ["United States of America", "United States", "USA", "США"],
  template: {
    lines: [["{landmark}"], ["{building}"], ["{house} {street}", "{entrance}", "{floor}", "{flat}"], ["{area}"], ["{settlement}"], ["{city}", "{region} {postalCode}"], ["{country}"]],
    line: ["{landmark}", "{building}", "{house} {street}", "{entrance}", "{floor}", "{flat}", "{area}", "{settlement}", "{city}", "{district}", "{region} {postalCode}", "{country}"],
    regionCodes: Object.fromEntries(Object.entries(states).flatMap(([code, names]) => names.split(" ").map((name) => [capitalised(name), code]))),
    short: ["{house} {street}", "{flat}"],
    // Street suffixes: USPS Publication 28, appendix C1.
    streetWords: "Alley Aly;Avenue Ave;Boulevard Blvd;Circle Cir;Court Ct;Drive Dr;Expressway Expy;Freeway Fwy;Highway Hwy;Lane Ln;Parkway Pkwy;Place Pl;Plaza Plz;Road Rd;Square Sq;Street St;Terrace Ter;Trail Trl",
    joiner: ", ",
    labels: { flat: "Unit {}|Apt {}", floor: "Floor {}|Fl {}", entrance: "Entrance {}" },
  },
};
