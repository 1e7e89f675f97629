import type { PrintedCountry } from "../country.js";

export const printed: PrintedCountry = {
  code: "GB",
  names: ["United Kingdom", "UK", "Great Britain", "Britain", "Великобритания"],
  template: {
    lines: [["{entrance}", "{floor}", "{flat}", "{building}"], ["{landmark}"], ["{house} {street}"], ["{area}"], ["{settlement}"], ["{city}"], ["{district!postalCode}"], ["{region!street,postalCode}"], ["{postalCode}"], ["{country}"]],
    line: ["{entrance}", "{floor}", "{flat}", "{building}", "{landmark}", "{house} {street}", "{area}", "{settlement}", "{city}", "{district}", "{region}", "{postalCode}", "{country}"],
    short: ["{flat}", "{building}", "{house} {street}"],
    streetWords: "Avenue Ave;Close Cl;Court Ct;Crescent Cres;Drive Dr;Gardens Gdns;Grove Gr;Lane Ln;Place Pl;Road Rd;Square Sq;Street St;Terrace Ter",
    joiner: ", ",
    labels: { flat: "Flat {}", floor: "Floor {}", entrance: "Entrance {}" },
  },
};
