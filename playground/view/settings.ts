import type { Facet } from "no-telepathy/schema";
import type { Language } from "no-telepathy/languages";
import { COUNTRIES, DEFAULT_PULLS, MOST_PULL } from "../desk-settings.js";
import type { CountryCode, DeskSettings, SettingsProblems } from "../desk-settings.js";
import { FACET_GROUPS } from "../facet-groups.js";
import type { Words } from "../words/words.js";
import { byId, element, setAttribute, setText } from "./dom.js";

const STEP = 0.05;

/** The desk's settings as fields; what cannot be read is told beside its field. */
export const createSettings = (onChange: (changes: Partial<DeskSettings>) => void, onReset: () => void) => {
  const [country, areaCodes, formats] = [byId<HTMLSelectElement>("country"), byId<HTMLInputElement>("area-codes"), byId<HTMLTextAreaElement>("formats")];
  const options = Object.keys(COUNTRIES).map((code) => element("option", { value: code }));
  country.append(...options);
  country.addEventListener("change", () => onChange({ country: country.value as CountryCode }));
  areaCodes.addEventListener("input", () => onChange({ areaCodes: areaCodes.value }));
  formats.addEventListener("input", () => onChange({ formats: formats.value }));
  byId("reset").addEventListener("click", onReset);

  let pulls: DeskSettings["pulls"] = {};
  const weights = new Map<Facet, { readonly label: HTMLElement; readonly input: HTMLInputElement; readonly output: HTMLElement }>();
  for (const facet of Object.values(FACET_GROUPS).flat()) {
    const input = element("input", { type: "range", min: "0", max: String(MOST_PULL), step: String(STEP), id: `weight-${facet}` });
    const [label, output] = [element("label", { for: input.id }), element("output", { for: input.id })];
    input.addEventListener("input", () => onChange({ pulls: { ...pulls, [facet]: Number(input.value) } }));
    weights.set(facet, { label, input, output });
    byId("weights").append(element("div", { class: "weight" }, label, input, output));
  }

  const complain = (field: HTMLElement, id: string, problem: string | undefined) => {
    const place = byId(id);
    setText(place, problem ?? "");
    place.hidden = problem === undefined;
    setAttribute(field, "aria-invalid", String(problem !== undefined));
  };

  return (settings: DeskSettings, { areaCode, format }: SettingsProblems, { names }: Language, words: Words): void => {
    ({ pulls } = settings);
    for (const option of options) setText(option, words.countries[option.value as CountryCode]);
    country.value = settings.country;
    if (areaCodes.value !== settings.areaCodes) areaCodes.value = settings.areaCodes;
    if (formats.value !== settings.formats) formats.value = settings.formats;
    complain(areaCodes, "area-codes-problem", areaCode === undefined ? undefined : words.areaCodesWrong.replace("{value}", areaCode));
    complain(formats, "formats-problem", format);
    for (const [facet, { label, input, output }] of weights) {
      const pull = pulls[facet] ?? DEFAULT_PULLS[facet];
      setText(label, names.facets[facet]);
      if (Number(input.value) !== pull) input.value = String(pull);
      setText(output, pull.toFixed(2));
    }
  };
};
