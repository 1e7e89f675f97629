import type { Facet } from "no-telepathy/schema";
import { groupOf } from "../facet-groups.js";
import type { MarkedLine, Segment } from "../marked-lines.js";
import { element, reconcile } from "./dom.js";

const segmentNode = ({ text, facets: [first, ...others] }: Segment): Node =>
  first ? element("mark", { "data-group": groupOf(first), "data-facets": [first, ...others].join(" ") }, text) : document.createTextNode(text);

const lineNode = ({ segments }: MarkedLine): Node => element("div", {}, ...segments.map(segmentNode));

/** Shows a text with its marks; lines that stay as they were are left alone. Returns what shows the next. */
export const createMarks = (parent: HTMLElement) => {
  let shown: readonly MarkedLine[] = [];
  return (lines: readonly MarkedLine[]): void => {
    reconcile(parent, shown, lines, lineNode, (node, from, to) => reconcile(node, from.segments, to.segments, segmentNode));
    shown = lines;
  };
};

/** Makes the marks of one fact stand out. */
export const emphasise = (parent: ParentNode, facet: Facet | undefined): void => {
  for (const mark of parent.querySelectorAll("mark.strong")) mark.classList.remove("strong");
  if (facet) for (const mark of parent.querySelectorAll(`mark[data-facets~="${facet}"]`)) mark.classList.add("strong");
};
