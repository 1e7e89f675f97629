import { changeRequirements, REQUIREMENTS } from "no-telepathy/completeness";
import type { RequirementChanges } from "no-telepathy/completeness";
import { defineContractFormat } from "no-telepathy/contracts";
import type { ContractFormat } from "no-telepathy/contracts";
import { DE, GB, KZ, RU, US } from "no-telepathy/countries";
import { FACETS } from "no-telepathy/schema";
import type { Facet } from "no-telepathy/schema";
import { en, ru } from "no-telepathy/languages";
import type { Language } from "no-telepathy/languages";
import type { IntakeSettings } from "no-telepathy/intake";
import { exampleOf } from "./pattern-example.js";

export const COUNTRIES = { RU, KZ, GB, US, DE } as const;
export type CountryCode = keyof typeof COUNTRIES;

/** The desk as the page's fields hold it: plain text and numbers, fit for a link. */
export interface DeskSettings {
  readonly country: CountryCode;
  /** `812:7, 495:7`. */
  readonly areaCodes: string;
  /** Patterns, one a line. */
  readonly formats: string;
  /** Pulls that differ from the defaults. */
  readonly pulls: Readonly<Partial<Record<Facet, number>>>;
}

export const LANGUAGES = { ru, en } as const;
export type LanguageCode = keyof typeof LANGUAGES;

const FORMATS = "#{8}\n@@-#{6}/##";

/** The desk of whoever reads the page in a language. */
export const DEFAULTS: Readonly<Record<LanguageCode, DeskSettings>> = {
  ru: { country: "RU", areaCodes: "812:7", formats: FORMATS, pulls: {} },
  en: { country: "GB", areaCodes: "20:8", formats: FORMATS, pulls: {} },
};
export const DEFAULT_PULLS = REQUIREMENTS.weights.pulls;

/** Pulls go from 0 to this. */
export const MOST_PULL = 2;

/** What is wrong with one of the settings, in the pattern's own words or as the entry that cannot be read. */
export interface SettingsProblems {
  readonly areaCode?: string;
  readonly format?: string;
}

const readAreaCodes = (written: string) => {
  const entries = written.split(/[,;\n]/).map((entry) => entry.trim()).filter(Boolean);
  const codes = entries.map((entry) => /^(\d{1,6}):(\d{1,2})$/.exec(entry));
  const wrong = entries.find((_, at) => !codes[at]);
  return { areaCodes: codes.flatMap((code) => (code ? [{ areaCode: code[1]!, localLengths: [Number(code[2])] }] : [])), ...(wrong !== undefined && { wrong }) };
};

const readFormats = (written: string) => {
  const formats: ContractFormat[] = [];
  let wrong: string | undefined;
  for (const pattern of written.split("\n").map((line) => line.trim()).filter(Boolean)) {
    try {
      formats.push(defineContractFormat({ name: pattern, pattern, examples: [exampleOf(pattern)] }));
    } catch (error) {
      wrong ??= (error as Error).message;
    }
  }
  return { formats, wrong };
};

const requirementsOf = (pulls: DeskSettings["pulls"]): RequirementChanges | undefined => {
  if (!FACETS.some((facet) => pulls[facet] !== undefined)) return undefined;
  const changes = { weights: { pulls } };
  changeRequirements(changes);
  return changes;
};

export interface PlaygroundDesk extends IntakeSettings {
  readonly languages: readonly Language[];
}

/** The desk that the settings describe; what cannot be read of them is left out and told. */
export const deskOf = ({ country, areaCodes, formats, pulls }: DeskSettings, first: LanguageCode): { readonly desk: PlaygroundDesk; readonly problems: SettingsProblems } => {
  const codes = readAreaCodes(areaCodes);
  const { formats: contractFormats, wrong } = readFormats(formats);
  return {
    desk: {
      languages: first === "ru" ? [ru, en] : [en, ru],
      country: COUNTRIES[country],
      areaCodes: codes.areaCodes,
      contractFormats,
      requirements: requirementsOf(pulls),
      dialogue: { untilBand: "excellent", maxQuestions: FACETS.length },
    },
    problems: { ...(codes.wrong !== undefined && { areaCode: codes.wrong }), ...(wrong !== undefined && { format: wrong }) },
  };
};
