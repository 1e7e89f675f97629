import type { Contrasts } from "../languages/contrasts.js";
import type { ScoringLanguage } from "../languages/language.js";
import type { Issue, Span } from "../result.js";
import { DAY, hereOf, isoDate, MINUTE, startOfDay } from "../extract/date/civil.js";
import { warning } from "../result.js";
import type { Category } from "../schema/index.js";
import type { NormalText, Tokens } from "../text/index.js";
import { LINE_BREAK, MARK, NUMBER, tokenise } from "../text/index.js";
import type { EvidenceReading } from "./evidence/index.js";
import { own } from "./fields.js";
import { namedDays } from "./named-days.js";
import type { PhraseBook, PhraseHit } from "./phrases.js";
import { compilePhrases, findPhrases } from "./phrases.js";

export const CONTRADICTION_CODES = [
  "everything_and_nothing_works",
  "wifi_only_and_cable",
  "onset_in_future",
  "outage_with_speed",
  "several_contracts",
] as const;

export type ContradictionCode = (typeof CONTRADICTION_CODES)[number];

export interface ContradictionInput {
  readonly report: unknown;
  readonly text: NormalText;
  readonly reading: EvidenceReading;
  readonly category: Category;
  readonly languages: readonly ScoringLanguage[];
  readonly contracts: readonly { readonly value: string; readonly span: Span }[];
  readonly now?: string | Date | undefined;
  readonly timeZone?: string | undefined;
}

const books = new WeakMap<Contrasts, PhraseBook>();

const bookOf = (contrasts: Contrasts): PhraseBook => {
  let book = books.get(contrasts);
  if (!book) books.set(contrasts, (book = compilePhrases({ ...contrasts })));
  return book;
};

const contradiction = (code: ContradictionCode, spans: readonly Span[], params: Readonly<Record<string, unknown>> = {}, path: readonly PropertyKey[] = []): Issue =>
  warning(code, { ...params, ...(spans.length && { span: spans[0], spans }) }, path);

const COMMA = 0x2c;
const ENDS = new Set([...".,;!?:()"].map((mark) => mark.charCodeAt(0)));

const endsClause = ({ text, starts, kinds }: Tokens, at: number) => kinds[at] === LINE_BREAK || (kinds[at] === MARK && ENDS.has(text.codes[starts[at]!]!));

/** Tokens of the clause round a hit, half-open; `more` clauses after it taken in. */
const clauseOf = (tokens: Tokens, { from, to }: PhraseHit, more = 0): readonly [number, number] => {
  let start = from;
  while (start > 0 && !endsClause(tokens, start - 1)) start--;
  let end = to;
  for (let left = more; end < tokens.count; end++) {
    if (!endsClause(tokens, end)) continue;
    if (left-- === 0 || tokens.text.codes[tokens.starts[end]!] !== COMMA) break;
  }
  return [start, end];
};

const inLanguage = (contrasts: Contrasts, tokens: Tokens, { category, reading }: ContradictionInput): Issue[] => {
  const hits = findPhrases(bookOf(contrasts), tokens);
  if (!hits.length) return [];
  const of = (kind: keyof Contrasts) => hits.filter((hit) => hit.kind === kind);
  const holds = (hit: PhraseHit, kind: keyof Contrasts, more = 0) => {
    const [start, end] = clauseOf(tokens, hit, more);
    return !hits.some((other) => other.kind === kind && other.from >= start && other.to <= end && (other.to <= hit.from || other.from >= hit.to));
  };
  const found: Issue[] = [];
  const pair = (code: ContradictionCode, one: PhraseHit | undefined, other: PhraseHit | undefined) => {
    if (one && other) found.push(contradiction(code, [one.span, other.span]));
  };
  pair("everything_and_nothing_works", of("everythingWorks").find((hit) => holds(hit, "narrows")), of("nothingWorks").find((hit) => holds(hit, "narrows")));
  pair("wifi_only_and_cable", of("onlyWifi")[0], of("cable").find((hit) => holds(hit, "excuses", 1)));
  if (category === "outage") {
    const measured = reading.facets.get("measurement") ?? [];
    const speed = of("speedUnits").find(({ from, span }) => isPositive(tokens, from - 1) && measured.some((one) => one.span.start < span.end && span.start < one.span.end));
    if (speed) found.push(contradiction("outage_with_speed", [tokens.text.toOriginal(tokens.starts[speed.from - 1]!, tokens.ends[speed.to - 1]!)]));
  }
  return found;
};

/** Whether the number that ends at a token is above zero: 0,7 is. */
const isPositive = ({ text, starts, ends, kinds }: Tokens, at: number): boolean => {
  if (at < 0 || kinds[at] !== NUMBER) return false;
  return /[1-9]/.test(text.normal.slice(starts[at], ends[at]));
};

const contractKey = (value: string) => value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");

/** A login, a name of a line or of a server: it may stand beside the contract number of the same customer. */
const isName = (value: string) => /\p{Ll}/u.test(value);

const severalContracts = ({ report, contracts }: ContradictionInput): Issue[] => {
  const field = own(report, "contractNumber");
  const all = typeof field === "string" ? [{ value: field, span: undefined }, ...contracts] : contracts;
  const distinct = new Map<string, (typeof all)[number]>();
  for (const contract of all) {
    const key = contractKey(contract.value);
    if (key && !isName(contract.value) && !distinct.has(key)) distinct.set(key, contract);
  }
  if (distinct.size < 2) return [];
  const found = [...distinct.values()];
  return [contradiction("several_contracts", found.flatMap(({ span }) => span ?? []), { values: found.map(({ value }) => value) }, ["contractNumber"])];
};

const onsetInFuture = ({ report, reading, languages, now, timeZone }: ContradictionInput, tokens: Tokens): Issue[] => {
  if (now === undefined) return [];
  const { instant, offsetAt } = hereOf(now, timeZone);
  // A date alone means some time of that day, in a time zone that is not known here.
  const isFuture = (value: string) => Date.parse(value) > instant + (value.length <= 10 ? DAY : 0);
  const field = own(report, "issueStartDate");
  if (typeof field === "string") return isFuture(field) ? [contradiction("onset_in_future", [], { value: field }, ["issueStartDate"])] : [];
  const onset = reading.facets.get("onset");
  if (!onset) return [];
  const { text, starts, ends } = tokens;
  const today = startOfDay(instant + offsetAt(instant) * MINUTE);
  for (const { days, from, to } of namedDays(tokens, languages.map(({ dates }) => dates), today)) {
    const span = text.toOriginal(starts[from]!, ends[to - 1]!);
    if (days.every((day) => day > today) && onset.some((one) => one.span.start <= span.start && span.start < one.span.end))
      return [contradiction("onset_in_future", [span], { value: isoDate(days[0]!) })];
  }
  return [];
};

/** What cannot all be true, as warnings; `params.spans` are the places in the text. */
export const findContradictions = (input: ContradictionInput): readonly Issue[] => {
  const tokens = tokenise(input.text);
  // Languages share words: "Mbps" is one in each.
  const byCode = new Map(input.languages.flatMap(({ contrasts }) => inLanguage(contrasts, tokens, input)).map((found) => [found.code, found]));
  return [...byCode.values(), ...onsetInFuture(input, tokens), ...severalContracts(input)];
};
