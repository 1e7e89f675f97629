import type { AddressField } from "../countries/country.js";
import type { Address } from "../schema/index.js";

/**
 * Which component of OpenStreetMap's geocoders a field takes: keys in order of preference, the first that is filled counts. A key after
 * `!` keeps the field empty if the field of that name is filled.
 */
type Preference = readonly [field: AddressField, keys: string, unless?: AddressField];

interface Preferences {
  readonly fields: readonly Preference[];
  /** Regions that are one city: what a component says to the city, and region if it is printed, that are meant. */
  readonly cities?: Readonly<Record<string, string>>;
  /** What names lose before they are printed. */
  readonly drop?: RegExp;
  /** Region or district that has the city's name is printed all the same. */
  readonly repeats?: true;
}

// Facts by which OpenCage's address-formatting (https://github.com/OpenCageData/address-formatting) tells the components of each country.
const VENUES = "house building name hotel restaurant cafe university library shop office amenity";
const COMMON: readonly Preference[] = [
  ["landmark", VENUES], ["house", "house_number street_number"], ["street", "road street pedestrian footway path residential"], ["postalCode", "postcode"],
  ["flat", "unit"], ["floor", "level"], ["entrance", "entrance"],
];
const CITY = "city town municipality address100";

const DEFAULT: Preferences = {
  fields: [...COMMON, ["city", `village hamlet ${CITY} county suburb`], ["area", "quarter suburb neighbourhood"], ["district", "county"], ["region", "state"]],
};

const PREFERENCES: Readonly<Record<string, Preferences>> = {
  DE: {
    fields: [...COMMON, ["city", `village hamlet town ${CITY} county city_district suburb`], ["area", "suburb city_district quarter", "street"], ["region", "state"]],
    cities: { Berlin: "Berlin", Hamburg: "Hamburg" },
    drop: /^(?:Free State of |Freistaat |Stadtbezirk \d+ |Ortsbeirat \d+ ?: )/,
  },
  GB: {
    fields: [...COMMON, ["city", `village hamlet town ${CITY} local_administrative_area`], ["area", "quarter"], ["area", "suburb", "street"], ["settlement", "local_administrative_area"], ["district", "county"], ["region", "state"]],
    cities: { "Greater London": "London" },
  },
  KZ: { fields: [...COMMON, ["city", `village hamlet ${CITY} suburb`], ["district", "county", "city"], ["region", "state"]], repeats: true },
  RU: { fields: [...COMMON, ["area", "island"], ["settlement", "hamlet village"], ["city", CITY], ["district", "county"], ["region", "state", "district"]] },
  US: { fields: [...COMMON, ["settlement", "village hamlet"], ["city", `${CITY} suburb county`], ["region", "state_code state"]], cities: { "Washington, D.C.": "Washington, DC" }, repeats: true },
};

/** The address out of the components of an OpenStreetMap geocoder (Nominatim, OpenCage). The country's name is no field: give it to `formatAddress`. */
export const addressFromOsm = (components: Readonly<Record<string, unknown>>): Address => {
  const text = (key: string) => {
    const value = components[key];
    return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  };
  const code = text("country_code").toUpperCase();
  const { fields, cities, drop, repeats } = PREFERENCES[code] ?? DEFAULT;
  const address: Partial<Record<AddressField, string>> = {};
  for (const [field, keys, unless] of fields) {
    if (address[field] || (unless && address[unless])) continue;
    const value = keys.split(" ").map(text).find(Boolean);
    if (value) address[field] = drop ? value.replace(drop, "") : value;
  }
  const whole = cities && ["state", "state_district", "county"].map((key) => cities[text(key)]).find(Boolean);
  if (whole) {
    const [name = "", region = ""] = whole.split(", ");
    Object.assign(address, { city: name, district: "", region });
  }
  const { city } = address;
  for (const field of ["district", "region", "area", "settlement"] as const) if (!repeats && address[field] === city) address[field] = "";
  if (/^[A-Z]{2}$/.test(code)) address.country = code;
  return Object.fromEntries(Object.entries(address).filter(([, value]) => value));
};
