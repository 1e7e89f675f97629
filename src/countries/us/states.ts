/** Code of a state or territory to the ways to write it: https://pe.usps.com/text/pub28/28apb.htm. */
export const states: Readonly<Record<string, string>> = {
  AL: "alabama", AK: "alaska", AZ: "arizona", AR: "arkansas", CA: "california", CO: "colorado", CT: "connecticut", DE: "delaware", DC: "d.c district_of_columbia", FL: "florida", GA: "georgia", HI: "hawaii", ID: "idaho",
  IL: "illinois", IN: "indiana", IA: "iowa", KS: "kansas", KY: "kentucky", LA: "louisiana", ME: "maine", MD: "maryland", MA: "massachusetts", MI: "michigan", MN: "minnesota", MS: "mississippi", MO: "missouri",
  MT: "montana", NE: "nebraska", NV: "nevada", NH: "new_hampshire", NJ: "new_jersey", NM: "new_mexico", NY: "new_york_state", NC: "north_carolina", ND: "north_dakota", OH: "ohio", OK: "oklahoma", OR: "oregon", PA: "pennsylvania",
  RI: "rhode_island", SC: "south_carolina", SD: "south_dakota", TN: "tennessee", TX: "texas", UT: "utah", VT: "vermont", VA: "virginia", WA: "washington_state", WV: "west_virginia", WI: "wisconsin", WY: "wyoming",
  PR: "puerto_rico", VI: "united_states_virgin_islands us_virgin_islands", GU: "guam", AS: "american_samoa", MP: "northern_mariana_islands",
};
