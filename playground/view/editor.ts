import type { Highlight } from "no-telepathy/completeness";
import { markedLines } from "../marked-lines.js";
import { byId } from "./dom.js";
import { createMarks } from "./marks.js";

/**
 * The report with its evidence marked: a transparent textarea over a text of the same metrics. The text behind gives both their height
 * and what is around them scrolls, so the two cannot drift apart.
 */
export const createEditor = (onInput: (text: string) => void) => {
  const [frame, input] = [byId("editor"), byId<HTMLTextAreaElement>("report")];
  const show = createMarks(byId("marks"));
  input.addEventListener("input", () => onInput(input.value));
  return {
    /** The text as the page holds it, and its marks. */
    show: (text: string, highlights: readonly Highlight[]): void => {
      if (input.value !== text) input.value = text;
      show(markedLines(text, highlights.filter(({ start }) => start < text.length)));
      // A pasted text grows after the browser has scrolled to the caret.
      if (document.activeElement === input && input.selectionEnd === text.length && frame.scrollHeight > frame.clientHeight) frame.scrollTop = frame.scrollHeight;
    },
    select: (start: number, end: number): void => {
      input.focus();
      input.setSelectionRange(start, end);
    },
    focus: (): void => input.focus(),
  };
};
