/** What is wrong with an address, in words. */
export const addressMessages = {
  "invalid_format.address": "This does not look like an address: please write it with a street and a house number, such as 12 Hill Street, Matlock.",
  "invalid_component.postalCode": "There is no postal code {value}: please check it; one looks like {example}.",
  "invalid_component.house": "The house number “{value}” has no digit in it: please give the number of the house.",
  "unknown_country.address": "Addresses of this country cannot be checked here: it was taken as written.",
  insufficient_address: "The address lacks something: {missing}. Please add it.",
  several_addresses: "The text holds several addresses ({values}): please say which one to visit.",
  postal_code_region_mismatch: "The postal code {postalCode} does not belong to {region}: please check both.",
  street_parity: "This line has houses of the other parity, and house {house} is given: please check the line and the house.",
  missing_street_type: "It is not clear what “{street}” is, a street, an avenue or a lane: please say which.",
  ambiguous_address: "“{value}” can be read in several ways: please say which is the house, the block and the flat.",
} as const;
