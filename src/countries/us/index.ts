import type { Country } from "../country.js";
import { english } from "../gb/grammar.js";

/** The United States. */
export const US: Country = {
  code: "US",
  names: ["United States of America", "United States", "USA", "США"],
  address: english,
  postalCode: { pattern: /^\d{5}(?:-\d{4})?$/, examples: ["95014", "22162-1010"] },
  required: {
    dispatch: [["city", "postalCode"], ["street", "landmark"], ["house", "landmark"]],
    visit: [["city", "postalCode"], ["street", "landmark"], ["house", "landmark"]],
    post: [["postalCode"], ["city"], ["region"], ["street"], ["house"]],
  },
  template: {
    lines: [["{landmark}"], ["{building}"], ["{house} {street}", "{entrance}", "{floor}", "{flat}"], ["{area}"], ["{settlement}"], ["{city}", "{region} {postalCode}"], ["{country}"]],
    short: ["{house} {street}", "{flat}"],
    joiner: ", ",
    labels: { flat: { official: "Unit {}", everyday: "Apt {}" }, floor: { official: "Floor {}", everyday: "Fl {}" }, entrance: { official: "Entrance {}", everyday: "Entrance {}" } },
  },
  examples: [{ country: "US", postalCode: "95014", region: "CA", city: "Cupertino", street: "Potters Hatch Common", house: "10144" }],
};
