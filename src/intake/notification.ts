import type { NextQuestion } from "../completeness/index.js";
import type { Language } from "../languages/language.js";
import { fillTemplate } from "../format/issue.js";
import type { TicketDraft } from "../schema/index.js";
import { moveTicket } from "../schema/index.js";
import { isoOf } from "./settings.js";
import { stateOf } from "./state.js";

/** One operation of a JSON Patch: https://www.rfc-editor.org/rfc/rfc6902#section-4 */
export interface PatchOperation {
  readonly op: "add" | "replace";
  /** JSON Pointer into the ticket. */
  readonly path: string;
}

/** TMF621's notification that a ticket waits for its customer: https://github.com/tmforum-apis/TMF621_TroubleTicket */
export interface InformationRequiredEvent {
  readonly eventId: string;
  readonly eventTime: string;
  readonly eventType: "TroubleTicketInformationRequiredEvent";
  /** The question, in words. */
  readonly description: string;
  /** As version 4 of the standard names the place. */
  readonly fieldPath: string;
  readonly event: {
    readonly troubleTicket: { readonly "@type": "TroubleTicket"; readonly id?: string; readonly status: "pending" };
    readonly informationRequired: PatchOperation;
  };
}

type Status = NonNullable<TicketDraft["status"]>;
type WithStatus = TicketDraft & { readonly status: Status };

const move = (draft: WithStatus, to: Status, now: string | Date, reason?: string): WithStatus => {
  const { value } = moveTicket(draft, to, { now: isoOf(now), ...(reason && { reason }) }) as { value?: WithStatus };
  return value ?? draft;
};

/** A ticket that waited for its customer, at work again. */
export const resume = (draft: TicketDraft, now: string | Date): TicketDraft => (draft.status === "pending" ? move({ ...draft, status: draft.status }, "inProgress", now) : draft);

const operationFor = (draft: TicketDraft, { path }: Pick<NextQuestion, "path">): PatchOperation => {
  if (path === "/description" && draft.description !== undefined) return { op: "replace", path };
  if (path === "/checks" && draft.checks) return { op: "add", path: "/checks/-" };
  if (path === "/attachments" && draft.attachments) return { op: "add", path: "/attachments/-" };
  return { op: "add", path };
};

/**
 * The draft, waiting for the answer to a question (`pending`, by way of `inProgress` where it was only acknowledged), and the event
 * that tells the channel so. A ticket whose status allows no waiting stays as it is.
 */
export const requireInformation = (
  draft: TicketDraft,
  question: NextQuestion,
  { now, language, eventId }: { readonly now: string | Date; readonly language: Language; readonly eventId?: string },
): { readonly draft: TicketDraft; readonly event: InformationRequiredEvent } => {
  const received: WithStatus = { ...draft, status: draft.status ?? "acknowledged" };
  const taken = received.status === "acknowledged" ? move(received, "inProgress", now) : received;
  const waiting = taken.status === "inProgress" ? move(taken, "pending", now, fillTemplate(language.intake.waiting, { question: language.names.facets[question.facet] })) : taken;
  return {
    draft: waiting,
    event: {
      eventId: eventId ?? `${draft.id ?? draft.creationDate ?? isoOf(now)}/${stateOf(draft).answers.length + 1}/${question.code}`,
      eventTime: isoOf(now),
      eventType: "TroubleTicketInformationRequiredEvent",
      description: question.text,
      fieldPath: question.path,
      event: { troubleTicket: { "@type": "TroubleTicket", ...(draft.id !== undefined && { id: draft.id }), status: "pending" }, informationRequired: operationFor(draft, question) },
    },
  };
};
