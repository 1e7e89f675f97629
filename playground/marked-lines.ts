import type { Highlight } from "no-telepathy/completeness";
import type { Facet } from "no-telepathy/schema";

/** A stretch of text that states the same facts throughout, the most closely worded first; none, if it is plain. */
export interface Segment {
  readonly key: string;
  readonly text: string;
  readonly facets: readonly Facet[];
}

export interface MarkedLine {
  readonly key: string;
  readonly segments: readonly Segment[];
}

const length = ({ start, end }: Highlight) => end - start;

const segmentOf = (text: string, facets: readonly Facet[]): Segment => ({ key: `${facets.join()}\n${text}`, text, facets });

/** A text by lines and, inside them, by what is marked. Highlights are sorted by their start and may overlap. */
export const markedLines = (text: string, highlights: readonly Highlight[]): MarkedLine[] => {
  const cuts = [...new Set(highlights.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const lines: MarkedLine[] = [];
  let active: Highlight[] = [];
  let [cut, next, from] = [0, 0, 0];
  while (from <= text.length) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    const segments: Segment[] = [];
    for (let start = from; start < to; ) {
      while (cut < cuts.length && cuts[cut]! <= start) cut++;
      const end = Math.min(cuts[cut] ?? to, to);
      while (next < highlights.length && highlights[next]!.start <= start) active.push(highlights[next++]!);
      active = active.filter((highlight) => highlight.end > start).sort((a, b) => length(a) - length(b));
      segments.push(segmentOf(text.slice(start, end), [...new Set(active.map(({ facet }) => facet))]));
      start = end;
    }
    lines.push({ key: segments.map(({ key }) => key).join("\r"), segments });
    from = to + 1;
  }
  return lines;
};
