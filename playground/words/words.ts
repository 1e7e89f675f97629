import type { Facet } from "no-telepathy/schema";

/** A report to try, with the name of its button. */
export interface Example {
  readonly name: string;
  readonly text: string;
}

/** What the page itself says; facets, bands, categories and questions come from the language packs. */
export interface Words {
  readonly title: string;
  readonly lead: string;
  readonly report: string;
  readonly placeholder: string;
  readonly examples: string;
  readonly clear: string;
  readonly channel: string;
  readonly channels: Readonly<Record<"web" | "chat" | "messenger" | "email" | "phone" | "sms" | "other", string>>;
  readonly category: string;
  /** `{category}` is what the text looks like. */
  readonly inferred: string;
  readonly meter: string;
  readonly board: string;
  readonly groups: Readonly<Record<"who" | "what" | "setting" | "wish", string>>;
  /** Of a fact on the board, read aloud: `{points}` or `{gain}` in slots. */
  readonly known: string;
  readonly missing: string;
  readonly irrelevant: string;
  readonly boardHint: string;
  readonly tone: string;
  readonly contradictions: string;
  readonly notes: string;
  readonly dialogue: string;
  readonly answer: string;
  readonly send: string;
  readonly sample: string;
  readonly back: string;
  /** Instead of a question: before anything is typed, and when nothing is left to ask. */
  readonly idle: string;
  readonly done: string;
  readonly exhausted: string;
  readonly draft: string;
  readonly provenance: string;
  readonly copy: string;
  readonly copied: string;
  readonly settings: string;
  readonly country: string;
  readonly countries: Readonly<Record<"RU" | "KZ" | "GB" | "US" | "DE", string>>;
  readonly areaCodes: string;
  readonly areaCodesHint: string;
  readonly areaCodesWrong: string;
  readonly formats: string;
  readonly formatsHint: string;
  readonly weights: string;
  readonly weightsHint: string;
  readonly reset: string;
  readonly share: string;
  readonly shared: string;
  readonly shareLink: string;
  readonly linkBroken: string;
  readonly linkTooLong: string;
  readonly language: string;
  readonly docs: string;
  readonly privacy: string;
  readonly reports: readonly Example[];
  /** An answer to try, by what is asked for. */
  readonly answers: Readonly<Record<Facet, string>>;
}
