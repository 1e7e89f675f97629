/** What is wrong with a phone number, in words. */
export const phoneMessages = {
  "invalid_format.phone": "This does not look like a phone number: please write it in digits, for example +7 812 601-06-10.",
  "invalid_length.phone": "The phone number has the wrong number of digits ({length}): please check that none is missing.",
  "invalid_component.phone": "No phone has this number: please check its area code or operator code.",
  missing_area_code: "The phone number has no area code: please add it, for example (812) 601-06-10.",
  missing_calling_code: "The country of this phone number is not clear: please write it with a plus and the country code.",
  short_code: "{shortCode} is an emergency or information service: please give a number that you can be called on.",
  assumed_area_code: "The number came without an area code and was taken for one in {areaCode}: please correct it if that is wrong.",
  ambiguous_area_code: "The number came without an area code and can be read in several ways: please give the code ({candidates}).",
  "unknown_country.phone": "Numbers of this country cannot be checked here: it was taken as written.",
} as const;
