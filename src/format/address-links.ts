import type { Address } from "../schema/index.js";
import { formatAddress } from "./address.js";
import type { AddressFormatOptions } from "./address.js";
import { wellFormed } from "./well-formed.js";

/** Where to look an address up, `{query}` being the address on one line. `geo`: RFC 5870 with the query that Android's maps read. */
export const MAP_LINKS = {
  geo: "geo:0,0?q={query}",
  yandex: "https://yandex.ru/maps/?text={query}",
  twoGis: "https://2gis.ru/search/{query}",
  google: "https://www.google.com/maps/search/?api=1&query={query}",
  osm: "https://www.openstreetmap.org/search?query={query}",
  apple: "https://maps.apple.com/?q={query}",
} as const;

/** A link to the address on a map, by one of `MAP_LINKS` or a template of one's own. What lies behind the front door is left out. */
export const mapLink = (address: Address, link: keyof typeof MAP_LINKS | (string & {}) = "geo", options: AddressFormatOptions = {}): string => {
  const inside = { entrance: "", floor: "", flat: "", flatType: "", intercom: "" };
  const query = encodeURIComponent(wellFormed(formatAddress({ ...address, ...inside, ...(address.street && { landmark: "" }) }, options)));
  return (MAP_LINKS[link as keyof typeof MAP_LINKS] ?? link).replace("{query}", () => query);
};
