import type { Country } from "../country.js";
import { code44 } from "../phone-metadata/code-44.js";
import { address } from "./reader.js";
import { printed } from "./template.js";

/** The United Kingdom. */
export const GB: Country = {
  ...printed,
  address,
  postalCode: {
    // BS 7666, as the Post Office describes it: https://ideal-postcodes.co.uk/guides/uk-postcode-format
    pattern: /^(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) ?\d[ABD-HJLNP-UW-Z]{2})$/,
    examples: ["EC1Y 8SY", "GIR 0AA", "M2 5BQ"],
  },
  required: {
    dispatch: [["city", "postalCode", "settlement"], ["street", "landmark", "building"], ["house", "building", "landmark"]],
    visit: [["city", "postalCode", "settlement"], ["street", "landmark", "building"], ["house", "building", "landmark"]],
    post: [["postalCode"], ["city", "settlement"], ["street", "building"], ["house", "building"]],
  },
  examples: [{ country: "GB", postalCode: "DE4 3AA", city: "Matlock", street: "Hill Street", house: "12", flat: "4" }],
  phoneMetadata: code44,
};
