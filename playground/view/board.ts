import type { Facet } from "no-telepathy/schema";
import type { MeterState } from "no-telepathy/form";
import type { Language } from "no-telepathy/languages";
import { FACET_GROUPS } from "../facet-groups.js";
import type { FacetGroup } from "../facet-groups.js";
import type { Words } from "../words/words.js";
import { byId, element, setAttribute, setText } from "./dom.js";

interface Chip {
  readonly button: HTMLButtonElement;
  readonly name: HTMLElement;
  readonly value: HTMLElement;
  readonly state: HTMLElement;
}

const chip = (facet: Facet): Chip => {
  const [name, value, state] = [element("span", { class: "name" }), element("span", { class: "value", "aria-hidden": "true" }), element("span", { class: "hidden" })];
  return { button: element("button", { type: "button", class: "chip", "data-facet": facet }, name, state, value), name, value, state };
};

export interface BoardEvents {
  /** A known fact was pressed, or a missing one. */
  readonly onPress: (facet: Facet) => void;
  /** A fact is pointed at or focused; undefined: no longer. */
  readonly onPoint: (facet: Facet | undefined) => void;
}

const points = (value: number): string => `+${Math.round(value)}`;

/** All facts, each in its place: lit once it is known, with what it is worth. */
export const createBoard = ({ onPress, onPoint }: BoardEvents) => {
  const board = byId("board");
  const chips = new Map<Facet, Chip>();
  const headings = new Map<FacetGroup, HTMLElement>();
  for (const [group, facets] of Object.entries(FACET_GROUPS) as [FacetGroup, readonly Facet[]][]) {
    const heading = element("h3");
    headings.set(group, heading);
    const list = element("ul", { class: "chips" });
    for (const facet of facets) {
      const made = chip(facet);
      chips.set(facet, made);
      made.button.addEventListener("click", () => onPress(facet));
      for (const event of ["pointerenter", "focus"]) made.button.addEventListener(event, () => onPoint(facet));
      for (const event of ["pointerleave", "blur"]) made.button.addEventListener(event, () => onPoint(undefined));
      list.append(element("li", {}, made.button));
    }
    board.append(element("section", { "data-group": group }, heading, list));
  }
  return ({ assessment: { facets } }: MeterState, asked: Facet | undefined, { names }: Language, words: Words): void => {
    for (const [group, heading] of headings) setText(heading, words.groups[group]);
    for (const [facet, { button, name, value, state }] of chips) {
      const { present, weight } = facets[facet];
      const status = present ? "known" : weight > 0 ? "missing" : "irrelevant";
      setAttribute(button, "data-state", status);
      setAttribute(button, "aria-current", String(facet === asked));
      setText(name, names.facets[facet]);
      setText(value, status === "irrelevant" ? "" : points(weight));
      setText(state, `, ${words[status].replace(/\{\w+\}/, String(Math.round(weight)))}`);
      button.disabled = status === "irrelevant";
    }
  };
};
