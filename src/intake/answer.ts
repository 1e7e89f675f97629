import { readReport } from "../completeness/assess.js";
import type { NextQuestion } from "../completeness/index.js";
import { PATHS } from "../completeness/information-required.js";
import type { IntakeWords } from "../languages/intake-words.js";
import type { QuestionCode } from "../languages/questions.js";
import { QUESTION_CODES } from "../languages/questions.js";
import type { Span } from "../result.js";
import type { CheckKind, Facet, TicketDraft } from "../schema/index.js";
import { FACETS } from "../schema/values.js";
import { normalise } from "../text/index.js";
import { overOf } from "./dialogue.js";
import { readAsAsked } from "./as-asked.js";
import { readChecks } from "./checks.js";
import { judgeDraft, readDraft } from "./open-draft.js";
import type { Drafted } from "./draft.js";
import { readReportText } from "./draft.js";
import type { Reading } from "./facts.js";
import type { Filled } from "./fill.js";
import { fill } from "./fill.js";
import { readForm } from "./form.js";
import { merge } from "./merge.js";
import { resume } from "./notification.js";
import type { FieldProvenance, Provenance } from "./provenance.js";
import { readableOf } from "./readable.js";
import type { Reply } from "./reply.js";
import { bareOutcome, readReply } from "./reply.js";
import type { IntakeOptions } from "./settings.js";
import { isoOf, requireOptions } from "./settings.js";
import type { AnswerOutcome } from "./state.js";
import { stateOf, withState } from "./state.js";

/** What was asked: the question as `nextQuestion` gave it, or its code. */
export type Asked = QuestionCode | Pick<NextQuestion, "code">;

/** The question's parts: what fact it asks for, and which self-check. */
const partsOf = (asked: Asked): { readonly code: QuestionCode; readonly facet: Facet; readonly check?: CheckKind } => {
  const code = typeof asked === "string" ? asked : asked?.code;
  if (!QUESTION_CODES.includes(code)) throw new TypeError(`answer: no such question: ${String(code)}`);
  const [facet, check] = code.split(".");
  return { code, facet: FACETS.find((one) => one === facet)!, ...(facet === "checks" && { check: check as CheckKind }) };
};

/** The fields that an answer about a fact fills. */
const askedPaths = (facet: Facet): readonly string[] => (facet === "contact" ? ["/contact/phone", "/contact/email", "/contact/messenger"] : PATHS[facet] ? [PATHS[facet]] : []);

const valueAt = (fields: TicketDraft, pointer: string): unknown => pointer.slice(1).split("/").reduce((value: unknown, step) => (value as Record<string, unknown> | undefined)?.[step], fields);

/** Facts that are only known once a value was read. */
const NEEDS_VALUE: ReadonlySet<Facet> = new Set(["contract", "contact", "address", "onset"]);
/** Facts of which "no" is no answer. */
const NEEDS_MORE: ReadonlySet<Facet> = new Set(["contract", "contact", "address", "onset", "attachments", "availability"]);
// "Не знаю, наверное, роутер старый" does not know; "не знаю почему, но с утра не горит LAN" does.
const SHORT_REPLY = 4;

const SAYS = /[\p{L}\p{N}]/u;

const isEvasive = ({ kind }: Reply) => kind === "unknown" || kind === "refused";
const isBare = ({ kind, rest }: Reply) => kind !== undefined && rest === 0;

const outcomeOf = (facet: Facet, told: boolean, evident: boolean, reply: Reply, text: string): AnswerOutcome => {
  if (told) return "answered";
  if ((reply.kind === "unknown" || reply.kind === "refused") && (reply.rest <= SHORT_REPLY || !evident)) return reply.kind;
  if (reply.kind === "no" && reply.rest === 0 && NEEDS_MORE.has(facet)) return "unknown";
  if (evident) return "answered";
  return SAYS.test(text) && !NEEDS_VALUE.has(facet) ? "answered" : "unclear";
};

const readAlone = (text: string, lead: string, draft: TicketDraft, { desk, now }: IntakeOptions): { readonly reading: Reading; readonly filled: Filled } => {
  const words = desk.languages!.map(({ intake }) => intake);
  const whole = lead + text;
  const readable = draft.channel === "phone" ? readReportText(whole, [], draft.channel, desk) : readableOf(whole, []);
  const report = readReport({ text: readable.text }, { desk, now });
  const reading: Reading = { report, readable, text: whole, zones: [], form: readForm(text, words), words, settings: desk, receivedAt: now };
  return { reading, filled: fill(reading) };
};

/** What an answer tells: by itself, and where that does not tell what was asked, behind the words of the question. */
const readAnswer = (text: string, facet: Facet, draft: TicketDraft, options: IntakeOptions) => {
  const first = readAlone(text, "", draft, options);
  const paths = askedPaths(facet);
  const known = paths.some((path) => valueAt(first.filled.fields, path) !== undefined);
  const languages = options.desk.languages!;
  const language = languages.find(({ code }) => code === draft.language) ?? languages[0]!;
  const lead = language.intake.asked[facet];
  if (known || lead === undefined) return { ...first, lead: 0 };
  const second = readAlone(text, lead, draft, options);
  const path = paths.find((one) => valueAt(second.filled.fields, one) !== undefined);
  const span = path && second.filled.provenance[path]?.span;
  // What the answer names otherwise by itself, it does not name as what was asked.
  const taken = first.reading.report.claims.claims.some((claim) => span && claim.span.start + lead.length < span.end && span.start < claim.span.end + lead.length);
  if (!path || taken) return { ...first, lead: 0 };
  const filled: Filled = {
    fields: { ...first.filled.fields, ...second.filled.fields },
    provenance: { ...shifted(first.filled.provenance, lead.length), ...second.filled.provenance },
  };
  return { reading: first.reading, filled, lead: lead.length };
};

const shifted = (provenance: Filled["provenance"], by: number): Filled["provenance"] =>
  Object.fromEntries(Object.entries(provenance).map(([path, field]) => [path, field.span ? { ...field, span: { start: field.span.start + by, end: field.span.end + by } } : field]));

/** What was read, with what the answer is taken for: the number that is the contract is no phone besides. */
const asAsked = (read: Filled, taken: Filled): Filled => {
  const fields = { ...read.fields, ...taken.fields };
  if (taken.fields.contractNumber !== undefined && fields.contact)
    fields.contact = Object.fromEntries(Object.entries(fields.contact).filter(([part]) => part !== "phone" && part !== "extension"));
  return { fields, provenance: { ...read.provenance, ...taken.provenance } };
};

/** The check that was asked for, where the answer says only how it came out: "не помогло", "да". */
const withAskedCheck = (filled: Filled, check: CheckKind | undefined, reply: Reply, text: string, words: readonly IntakeWords[]): Filled => {
  if (!check || filled.fields.checks?.some((one) => one.check === check && one.outcome !== "unknown")) return filled;
  const told = readChecks(normalise(text), words, check).find(({ value }) => value.check === check && value.outcome !== "unknown");
  const outcome = told?.value.outcome ?? bareOutcome(reply, check, words);
  if (!outcome) return filled;
  const others = (filled.fields.checks ?? []).filter((one) => one.check !== check);
  return { ...filled, fields: { ...filled.fields, checks: [...others, { check, outcome, note: text.trim() }] } };
};

/**
 * A draft with the answer to a question: all that the answer tells is used, whatever was asked; "не знаю" and "не скажу" are noted,
 * and the question does not come again. The words are added to the description; what the dialogue knows stands in
 * `extensions.intake`, so that any process can go on. A ticket that waits for the customer goes back to work once nothing more is to
 * be asked. `TypeError` for a draft, a question, a desk or a time that is none.
 */
export const answer = (draft: TicketDraft, question: Asked, text: string, options: IntakeOptions): Drafted => {
  if (typeof draft !== "object" || draft === null) throw new TypeError("answer: the draft is an object");
  if (typeof text !== "string") throw new TypeError("answer: the answer is a string");
  const { desk, now } = requireOptions("answer", options);
  const { code, facet, check } = partsOf(question);
  const words = desk.languages!.map(({ intake }) => intake);
  const state = stateOf(draft);
  const reply = readReply(text, words);
  const { reading, filled: read, lead } = readAnswer(text, facet, draft, { desk, now });
  const known = askedPaths(facet).some((path) => valueAt(read.fields, path) !== undefined);
  const asWritten = known || isEvasive(reply) || isBare(reply) ? undefined : readAsAsked(text, facet, reading);
  const filled = withAskedCheck(asWritten ? asAsked(read, asWritten) : read, check, reply, text, words);

  const before = draft.description ?? "";
  const description = !text.trim() ? before : before ? `${before}\n\n${text}` : text;
  const span: Span = { start: description.length - (text.trim() ? text.length : 0), end: description.length };
  const place = (field: FieldProvenance): FieldProvenance => {
    const from = field.span ? Math.max(0, field.span.start - lead) : 0;
    return { ...field, source: "answer", span: field.span ? { start: span.start + from, end: span.start + Math.max(from, field.span.end - lead) } : span };
  };
  const merged = merge({ ...draft, description }, state.provenance, filled, askedPaths(facet), place);

  const told = asWritten !== undefined || (check ? filled.fields.checks?.some((one) => one.check === check) === true : askedPaths(facet).some((path) => valueAt(filled.fields, path) !== undefined));
  const outcome = outcomeOf(facet, told, reading.report.evidence.facets.has(facet), reply, text);
  const answers = [...state.answers, { question: code, facet, outcome, date: isoOf(now), span }];

  // The category was inferred from less than is known now.
  const inferred = state.provenance["/category"]?.source === "inferred" || draft.category === undefined;
  const whole = readDraft({ ...draft, description }, { desk, now });
  const category = whole.report.evidence.category[0]?.category;
  const again = inferred && category !== undefined && category !== "other";
  const provenance: Provenance = {
    ...merged.provenance,
    "/description": { source: "text", rule: "asReceived", span: { start: 0, end: description.length } },
    ...(again && { "/category": { source: "inferred", rule: "category" } }),
  };
  const next = withState({ ...merged.draft, ...(again && { category }) }, { ...state, provenance, answers });
  const drafted = judgeDraft(next, whole, { desk, now });
  return overOf(drafted, desk) ? { ...drafted, draft: resume(next, now) } : drafted;
};
