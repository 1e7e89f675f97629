import type { TypeRow } from "../marked-grammar.js";
import { streets as russian } from "../ru/types.js";

const street = (name: string, forms: string): TypeRow => `${name}|m|||${forms}`;

export const streets: readonly TypeRow[] = [...russian, street("көшесі", "кошесi к-сі көш"), street("даңғылы", "данғылы даң даңғ"), street("тас жолы", "")];

export const regions: readonly string[] = [
  "Алматинская обл.", "Акмолинская обл.", "Актюбинская обл.", "Атырауская обл.", "Восточно-Казахстанская обл.=вко", "Жамбылская обл.", "Западно-Казахстанская обл.=зко", "Карагандинская обл.", "Костанайская обл.",
  "Кызылординская обл.", "Мангистауская обл.", "Павлодарская обл.", "Северо-Казахстанская обл.=ско", "Туркестанская обл.", "обл. Абай", "обл. Жетісу=жетысу", "обл. Ұлытау=улытау",
];
