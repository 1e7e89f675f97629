import { judgeReport, readReport } from "../completeness/assess.js";
import type { ReportReading } from "../completeness/assess.js";
import { readContacts } from "../extract/contact.js";
import type { TicketDraft } from "../schema/index.js";
import type { Drafted } from "./draft.js";
import { placed, readReportText } from "./draft.js";
import type { Readable } from "./readable.js";
import type { IntakeOptions } from "./settings.js";
import { requireOptions } from "./settings.js";
import type { SourceZone } from "./source.js";
import { stateOf } from "./state.js";

/** A draft's description as it is read: without what the draft knows for somebody else's words. */
export const readDraft = (draft: TicketDraft, { desk, now }: IntakeOptions): { readonly readable: Readable; readonly report: ReportReading } => {
  const readable = readReportText(draft.description ?? "", stateOf(draft).unread ?? [], draft.channel, desk);
  return { readable, report: readReport({ text: readable.text }, { desk, now }, readContacts) };
};

/** Whose words are where, as far as a draft tells: what is hidden, the answers, and the rest. */
const zonesOf = (draft: TicketDraft): readonly SourceZone[] => {
  const { unread = [], answers } = stateOf(draft);
  const length = draft.description?.length ?? 0;
  const marked: SourceZone[] = [...unread.map((span): SourceZone => ({ source: "quote", span })), ...answers.map(({ span }): SourceZone => ({ source: "answer", span }))];
  const zones: SourceZone[] = [];
  let from = 0;
  for (const zone of marked.sort((a, b) => a.span.start - b.span.start)) {
    if (zone.span.start > from) zones.push({ source: "text", span: { start: from, end: zone.span.start } });
    if (zone.span.end > zone.span.start) zones.push(zone);
    from = Math.max(from, zone.span.end);
  }
  return from < length ? [...zones, { source: "text", span: { start: from, end: length } }] : zones;
};

/** A draft with what its words, already read, and its fields are worth together. */
export const judgeDraft = (draft: TicketDraft, { readable, report }: ReturnType<typeof readDraft>, { desk, now }: IntakeOptions): Drafted => {
  const text = draft.description ?? "";
  return { draft, provenance: stateOf(draft).provenance, assessment: placed(judgeReport(draft, report, { desk, now }), { readable, text }), zones: zonesOf(draft), issues: [] };
};

/** A draft that was stored, taken up again: what it is worth now, and what is to be asked. `TypeError` for a draft, a desk or a time that is none. */
export const openDraft = (draft: TicketDraft, options: IntakeOptions): Drafted => {
  if (typeof draft !== "object" || draft === null) throw new TypeError("openDraft: the draft is an object");
  if (typeof (draft.description ?? "") !== "string") throw new TypeError("openDraft: the description of a draft is text");
  const settled = requireOptions("openDraft", options);
  return judgeDraft(draft, readDraft(draft, settled), settled);
};
