import type { QuestionCode } from "no-telepathy/completeness";
import { answer, draftTicket, openDraft } from "no-telepathy/intake";
import type { Drafted, IntakeSettings } from "no-telepathy/intake";
import type { Category, Channel } from "no-telepathy/schema";

/** One question that was answered. */
export interface Turn {
  readonly question: QuestionCode;
  readonly text: string;
}

/** A report and what was said after it. */
export interface Conversation {
  readonly text: string;
  readonly channel: Channel;
  /** As the writer states it; by the text if absent. */
  readonly category: Category | undefined;
  readonly turns: readonly Turn[];
}

/** The ticket that a conversation comes to. */
export const converse = ({ text, channel, category, turns }: Conversation, desk: IntakeSettings, now: string): Drafted => {
  const options = { desk, now };
  const first = draftTicket({ text, channel }, options);
  const stated = category ? openDraft({ ...first.draft, category }, options) : first;
  return turns.reduce<Drafted>((drafted, turn) => answer(drafted.draft, turn.question, turn.text, options), stated);
};
