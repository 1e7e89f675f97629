import type { Country } from "../country.js";
import { code49 } from "../phone-metadata/code-49.js";
import { positional } from "../reading/positional.js";
import type { PositionalGrammar } from "../positional-grammar.js";
import { printed } from "./template.js";

/** How addresses are written in German. */
export const german: PositionalGrammar = {
  kind: "positional",
  houseFirst: false,
  streets: "straße strasse str weg platz pl allee gasse ring damm ufer chaussee steig pfad markt promenade esplanade graben hof kai brücke tor anger berg höhe wall zeile plaza",
  weakStreets: "",
  streetEndings: "straße strasse str weg platz pl allee gasse ring damm ufer chaussee steig pfad markt graben hof kai brücke tor anger wall zeile stieg steg promenade berg feld garten grund hang rain wiese park",
  streetStarts: "am an_der an_den im in_der auf_der auf_dem zum zur unter_den hinter_der alter alte altes großer große neuer neue kleine platz straße esplanade unterer obere",
  wholeStreets: "esplanade königsallee kurfürstendamm jungfernstieg reeperbahn zeil ku'damm",
  directions: "",
  numberWords: { small: "", tens: "", hundreds: "" },
  numbered: {
    floor: "stock og obergeschoss etage eg erdgeschoss geschoss stockwerk",
    entrance: "aufgang eingang treppe haus",
    intercom: "klingel türcode torcode",
  },
  units: { "": "wohnung whg wohneinheit", Apartment: "app apartment", Zimmer: "zimmer zi", Büro: "büro", Tür: "tür top" },
  buildings: "hinterhaus vorderhaus seitenflügel gebäude haus",
  sites: "krankenhaus klinik bahnhof hauptbahnhof flughafen schule einkaufszentrum hotel rathaus universität messe",
  regions: {
    "Baden-Württemberg": "bw", Bayern: "bavaria by", Berlin: "", Brandenburg: "", Bremen: "", Hamburg: "", Hessen: "hesse", "Mecklenburg-Vorpommern": "", Niedersachsen: "lower_saxony",
    "Nordrhein-Westfalen": "nrw north_rhine-westphalia", "Rheinland-Pfalz": "", Saarland: "", Sachsen: "saxony", "Sachsen-Anhalt": "", "Schleswig-Holstein": "", Thüringen: "thuringia",
  },
  cities:
    "berlin hamburg münchen köln frankfurt frankfurt_am_main stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg duisburg bochum wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden " +
    "gelsenkirchen mönchengladbach braunschweig kiel chemnitz aachen halle magdeburg freiburg krefeld lübeck oberhausen erfurt mainz rostock kassel hagen saarbrücken hamm potsdam ludwigshafen leverkusen oldenburg osnabrück solingen heidelberg willich",
  countries: { DE: "deutschland germany brd bundesrepublik_deutschland", AT: "österreich", CH: "schweiz" },
  near: "gegenüber neben hinter vor nahe",
  nameParts: "der die das den dem von zu am im an und unter ober",
  noNames: "ich wir es sie er mein unser der die das ein eine und oder seit von mit ohne router internet telefon vertrag kunde nummer fehler hallo guten tag bitte danke",
  counted: "mbit* mb gb ms sekunde* minute* min stunde* std tag* woche* monat* jahr* uhr euro prozent mal personen gerät* computer meter km",
  postalCodes: [/^(?:d-)?\d{5}(?![\w-])/],
};

/** Germany. */
export const DE: Country = {
  ...printed,
  address: /* @__PURE__ */ positional(german),
  postalCode: { pattern: /^(?!00000)\d{5}$/, examples: ["10437", "01744"] },
  required: {
    dispatch: [["city", "postalCode", "settlement"], ["street", "landmark"], ["house", "landmark"]],
    visit: [["city", "postalCode", "settlement"], ["street", "landmark"], ["house", "landmark"]],
    post: [["postalCode"], ["city", "settlement"], ["street"], ["house"]],
  },
  examples: [{ country: "DE", postalCode: "10437", city: "Berlin", street: "Am Falkplatz", house: "5" }],
  phoneMetadata: code49,
};
