import type { Country } from "../country.js";
import { code1 } from "../phone-metadata/code-1.js";
import { address } from "../gb/reader.js";
import { printed } from "./template.js";

/** The United States. */
export const US: Country = {
  ...printed,
  address,
  postalCode: { pattern: /^\d{5}(?:-\d{4})?$/, examples: ["95014", "22162-1010"] },
  required: {
    dispatch: [["city", "postalCode"], ["street", "landmark"], ["house", "landmark"]],
    visit: [["city", "postalCode"], ["street", "landmark"], ["house", "landmark"]],
    post: [["postalCode"], ["city"], ["region"], ["street"], ["house"]],
  },
  examples: [{ country: "US", postalCode: "95014", region: "CA", city: "Cupertino", street: "Potters Hatch Common", house: "10144" }],
  phoneMetadata: code1,
};
