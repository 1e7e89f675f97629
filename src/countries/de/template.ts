import type { PrintedCountry } from "../country.js";

export const printed: PrintedCountry = {
  code: "DE",
  names: ["Germany", "Deutschland", "Bundesrepublik Deutschland", "Германия"],
  template: {
    lines: [["{landmark}"], ["{street} {house}", "{building}", "{entrance}", "{floor}", "{flat}"], ["{area}"], ["{postalCode} {city}"], ["{settlement!city}"], ["{region!street,postalCode}"], ["{country}"]],
    line: ["{landmark}", "{street} {house}", "{building}", "{entrance}", "{floor}", "{flat}", "{area}", "{postalCode} {city}", "{settlement}", "{district}", "{region}", "{country}"],
    short: ["{street} {house}"],
    streetWords: "Platz Pl;Straße Str;Allee All",
    joiner: ", ",
    labels: { flat: "Wohnung {}|Whg. {}", floor: "Etage {}", entrance: "Aufgang {}" },
  },
};
