import type { Check, TicketDraft } from "../schema/index.js";
import type { Filled } from "./fill.js";
import type { FieldProvenance, OtherValue, Provenance } from "./provenance.js";

/** Fields that hold one value, as JSON Pointers with how to get and set them. */
const PATHS = [
  ["contractNumber"], ["contact", "name"], ["contact", "phone"], ["contact", "extension"], ["contact", "email"], ["contact", "messenger"], ["contact", "availability"],
  ["incidentAddress"], ["issueStartDate"], ["severity"],
] as const;

type Fields = Readonly<Record<string, unknown>>;

const getAt = (fields: Fields, [first, second]: readonly string[]): unknown => {
  const value = fields[first!];
  return second === undefined ? value : (value as Fields | undefined)?.[second];
};

const setAt = (fields: Fields, [first, second]: readonly string[], value: unknown): Fields =>
  second === undefined ? { ...fields, [first!]: value } : { ...fields, [first!]: { ...(fields[first!] as Fields | undefined), [second]: value } };

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Checks, each kind once: what is told later holds, unless it tells no outcome. */
const mergeChecks = (known: readonly Check[], told: readonly Check[]): { readonly checks: Check[]; readonly changed: readonly number[] } => {
  const checks = [...known];
  const changed: number[] = [];
  for (const check of told) {
    const at = checks.findIndex((one) => one.check === check.check);
    if (at >= 0 && check.outcome === "unknown") continue;
    changed.push(at < 0 ? checks.push(check) - 1 : at);
    if (at >= 0) checks[at] = check;
  }
  return { checks, changed };
};

/**
 * A draft with what an answer told. What was asked for replaces what stood there; anything else fills what was empty, and stands
 * beside it as an alternative where it differs. `place` moves spans of the answer into the description.
 */
export const merge = (draft: TicketDraft, provenance: Provenance, told: Filled, asked: readonly string[], place: (field: FieldProvenance) => FieldProvenance): { readonly draft: TicketDraft; readonly provenance: Provenance } => {
  let fields: Fields = draft;
  const sources: Record<string, FieldProvenance> = { ...provenance };
  for (const path of PATHS) {
    const pointer = `/${path.join("/")}`;
    const value = getAt(told.fields as Fields, path);
    const known = getAt(fields, path);
    if (value === undefined || same(value, known)) continue;
    const source = place(told.provenance[pointer] ?? { source: "answer", rule: "answer" });
    if (known === undefined || asked.includes(pointer)) {
      const before = sources[pointer];
      const alternatives: OtherValue[] = [...(source.alternatives ?? []), ...(known === undefined ? [] : [{ value: known, ...(before && { source: before.source }), ...(before?.span && { span: before.span }) }])];
      fields = setAt(fields, path, value);
      if (path[1] !== "extension") sources[pointer] = { ...source, ...(alternatives.length && { alternatives }) };
    } else if (sources[pointer] && path[1] !== "extension" && path[1] !== "availability") {
      const others = sources[pointer].alternatives ?? [];
      if (!others.some((other) => same(other.value, value))) sources[pointer] = { ...sources[pointer], alternatives: [...others, { value, source: source.source, ...(source.span && { span: source.span }) }] };
    }
  }
  const { checks, changed } = mergeChecks(draft.checks ?? [], told.fields.checks ?? []);
  for (const at of changed) {
    const index = (told.fields.checks ?? []).indexOf(checks[at]!);
    sources[`/checks/${at}`] = place(told.provenance[`/checks/${index}`] ?? { source: "answer", rule: `check.${checks[at]!.check}` });
  }
  return { draft: { ...(fields as TicketDraft), ...(checks.length && { checks }) }, provenance: sources };
};
