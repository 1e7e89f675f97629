import type { Highlight, QuestionCode } from "no-telepathy/completeness";
import type { Turn } from "../conversation.js";
import { markedLines } from "../marked-lines.js";
import type { Words } from "../words/words.js";
import { byId, element, reconcile, setAttribute, setText } from "./dom.js";
import { createMarks } from "./marks.js";

/** What the dialogue shows: the turns so far, with the marks of each answer, and what is asked now. */
export interface DialogueState {
  readonly turns: readonly (Turn & { readonly asked: string; readonly highlights: readonly Highlight[] })[];
  readonly question: { readonly code: QuestionCode; readonly text: string; readonly gain: number } | undefined;
  /** Why nothing is asked. */
  readonly rest: "idle" | "done" | "exhausted";
}

export interface DialogueEvents {
  readonly onAnswer: (text: string) => void;
  readonly onSample: () => string;
  readonly onBack: () => void;
}

type Item = DialogueState["turns"][number] & { readonly key: string };

const turnNode = ({ asked, text, highlights }: Item): Node => {
  const said = element("div", { class: "said" });
  createMarks(said)(markedLines(text, highlights));
  return element("li", {}, element("p", { class: "asked" }, asked), said);
};

/** One question at a time, and an answer box. */
export const createDialogue = ({ onAnswer, onSample, onBack }: DialogueEvents) => {
  const [turns, question, gain, form] = [byId("turns"), byId("question"), byId("gain"), byId<HTMLFormElement>("answer-form")];
  const [input, send, sample, back] = [byId<HTMLTextAreaElement>("answer"), byId<HTMLButtonElement>("send"), byId<HTMLButtonElement>("sample"), byId<HTMLButtonElement>("back")];
  let shown: readonly Item[] = [];
  const submit = () => {
    const text = input.value.trim();
    if (!text || send.disabled) return input.focus();
    input.value = "";
    onAnswer(text);
    if (!input.disabled) input.focus();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  sample.addEventListener("click", () => {
    input.value = onSample();
    input.focus();
  });
  back.addEventListener("click", onBack);
  return {
    show: ({ turns: said, question: next, rest }: DialogueState, words: Words): void => {
      const items = said.map((turn): Item => ({ ...turn, key: JSON.stringify([turn.asked, turn.text, turn.highlights]) }));
      reconcile(turns, shown, items, turnNode);
      shown = items;
      setText(question, next?.text ?? words[rest]);
      setText(gain, next ? `+${next.gain}` : "");
      setAttribute(byId("dialogue"), "data-rest", next ? "" : rest);
      for (const control of [input, send, sample]) control.disabled = !next;
      back.hidden = !said.length;
    },
    focus: (): void => input.focus(),
  };
};
