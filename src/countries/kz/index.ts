import type { Country } from "../country.js";
import { marked } from "../reading/marked.js";
import type { MarkedGrammar, TypeRow } from "../marked-grammar.js";
import { russian } from "../ru/grammar.js";
import { template as russianTemplate } from "../ru/template.js";

/** Kazakhstan writes addresses in Russian and in Kazakh: its own types, cities and regions on the Russian grammar. */
const street = (name: string, forms: string): TypeRow => `${name}|m|||${forms}`;

export const kazakhstani: MarkedGrammar = {
  ...russian,
  streets: [...russian.streets, street("көшесі", "кошесi к-сі көш"), street("даңғылы", "данғылы даң даңғ"), street("тас жолы", "")],
  areas: [...russian.areas, "ықшамаудан|m|ықш ш/а шағын_аудан шағынаудан ықшам_ауданы"],
  numbered: { ...russian.numbered, house: `${russian.numbered.house} үй үйі` },
  units: { ...russian.units, "": `${russian.units[""]} пәтер пәт` },
  regions: [
    "Алматинская обл.", "Акмолинская обл.", "Актюбинская обл.", "Атырауская обл.", "Восточно-Казахстанская обл.=вко", "Жамбылская обл.", "Западно-Казахстанская обл.=зко", "Карагандинская обл.", "Костанайская обл.",
    "Кызылординская обл.", "Мангистауская обл.", "Павлодарская обл.", "Северо-Казахстанская обл.=ско", "Туркестанская обл.", "обл. Абай", "обл. Жетісу=жетысу", "обл. Ұлытау=улытау",
  ],
  cities: [
    "Алматы=алма-ата,алмата,almaty", "Астана=нур-султан,нурсултан,astana", "Шымкент=чимкент", "Караганда=қарағанды", "Актобе=ақтөбе", "Тараз", "Павлодар", "Усть-Каменогорск=өскемен", "Семей=семипалатинск", "Атырау", "Костанай=қостанай", "Кызылорда",
    "Уральск=орал", "Петропавловск", "Актау=ақтау", "Темиртау", "Туркестан", "Кокшетау=көкшетау", "Талдыкорган=талдықорған", "Экибастуз", "Рудный", "Жезказган", "Балхаш", "Каскелен", "Талгар", "Конаев=капчагай", "Косшы",
  ],
};

/** Kazakhstan. */
export const KZ: Country = {
  code: "KZ",
  names: ["Kazakhstan", "Казахстан", "Қазақстан", "Республика Казахстан", "РК"],
  address: /* @__PURE__ */ marked(kazakhstani),
  postalCode: {
    pattern: /^(?!000000)\d{6}$/,
    examples: ["050012", "010000"],
    regions: { Астана: "01", Алматы: "05", Шымкент: "16", Акмолинская: "02", Актюбинская: "03", Алматинская: "04", Атырауская: "06", Карагандинская: "10", Костанайская: "11", Мангистауская: "13", Павлодарская: "14" },
  },
  required: {
    dispatch: [["city", "settlement"], ["street", "area", "settlement", "landmark"], ["house", "landmark"]],
    visit: [["city", "settlement"], ["street", "area", "settlement", "landmark"], ["house", "landmark"], ["flat", "landmark"]],
    post: [["postalCode"], ["city", "settlement"], ["street", "area", "settlement"], ["house"]],
  },
  template: {
    ...russianTemplate,
    lines: [
      ["{country}"], ["{region}"], ["{district}"], ["{postalCode} {city}"], ["{settlement}"], ["{area}"],
      ["{street}", "{house}", "{building}", "{structure}", "{letter}", "{entrance}", "{floor}", "{flat}", "{intercom}"],
      ["{landmark}"],
    ],
    streetTypes: kazakhstani.streets,
    regions: kazakhstani.regions,
  },
  examples: [{ country: "KZ", postalCode: "010000", city: "Астана", streetType: "улица", street: "Конституции", house: "24" }],
};
