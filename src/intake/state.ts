import type { QuestionCode } from "../languages/questions.js";
import type { Span } from "../result.js";
import type { Facet, TicketDraft } from "../schema/index.js";
import type { Provenance } from "./provenance.js";
import type { Piece } from "./source.js";

/** `answered`: it told what was asked. `unclear`: it told something else. None of them is asked again. */
export const ANSWER_OUTCOMES = ["answered", "unknown", "refused", "unclear"] as const;
export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number];

/** One question that was asked, and what came back. */
export interface Answer {
  readonly question: QuestionCode;
  readonly facet: Facet;
  readonly outcome: AnswerOutcome;
  readonly date: string;
  /** Where the answer stands in the description. */
  readonly span: Span;
}

/** What a draft carries of its making, in `extensions.intake`: any process can go on from the draft alone. */
export interface IntakeState {
  readonly provenance: Provenance;
  readonly answers: readonly Answer[];
  /** Stretches of the description that are not the customer's words: quotes, small print, the desk's lines of a chat. */
  readonly unread?: readonly Span[];
  /** The messages of a chat, where they stand in the description. */
  readonly messages?: readonly Piece[];
}

const EMPTY: IntakeState = { provenance: {}, answers: [] };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const isSpan = (value: unknown): boolean => {
  const { start, end } = (isRecord(value) ? value : {}) as Partial<Span>;
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start! && start! <= end!;
};
/** The items that have a place in the description: `placeOf` tells which it is. */
const list = <T>(value: unknown, placeOf: (item: Partial<T>) => unknown): readonly T[] => (Array.isArray(value) ? value.filter((item) => isRecord(item) && isSpan(placeOf(item as Partial<T>))) as T[] : []);

/** The state that a draft carries; an empty one if it carries none. A draft may come from anywhere. */
export const stateOf = ({ extensions }: Pick<TicketDraft, "extensions">): IntakeState => {
  const state = extensions?.["intake"];
  if (!isRecord(state)) return EMPTY;
  const messages = list<Piece>(state["messages"], (piece) => piece);
  const unread = list<Span>(state["unread"], (span) => span);
  return {
    provenance: isRecord(state["provenance"]) ? (state["provenance"] as Provenance) : {},
    answers: list<Answer>(state["answers"], ({ span }) => span),
    ...(unread.length && { unread }),
    ...(messages.length && { messages }),
  };
};

export const withState = <T extends TicketDraft>(draft: T, state: IntakeState): T => ({ ...draft, extensions: { ...draft.extensions, intake: state } });
