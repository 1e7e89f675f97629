import type { MeterState } from "no-telepathy/form";
import { byId, element, reconcile } from "./dom.js";

const createList = (id: string) => {
  const section = byId(id);
  const list = section.querySelector("ul")!;
  let shown: { readonly key: string }[] = [];
  return (lines: readonly string[]): void => {
    const items = lines.map((key) => ({ key }));
    reconcile(list, shown, items, ({ key }) => element("li", {}, key));
    shown = items;
    section.hidden = !items.length;
  };
};

/** What is noticed besides facts: tone, contradictions, doubts of the intake. */
export const createRemarks = () => {
  const [tone, contradictions, notes] = [createList("tone"), createList("contradictions"), createList("notes")];
  return (state: MeterState, doubts: readonly string[]): void => {
    tone(state.tone.map(({ name, evidence }) => {
      const quoted = evidence.flatMap((one) => ("span" in one ? [one.text] : [])).slice(0, 2).map((words) => `“${words.length > 40 ? `${words.slice(0, 39)}…` : words}”`);
      return quoted.length ? `${name}: ${quoted.join(", ")}` : name;
    }));
    contradictions(state.contradictions.map(({ message }) => message));
    notes(doubts);
  };
};
