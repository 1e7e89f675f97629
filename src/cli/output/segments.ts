import type { Span } from "../../result.js";

/** A stretch of a text, with what marks it. */
export interface Segment<Mark> {
  readonly text: string;
  readonly mark?: Mark;
}

/** A text cut at its marks. Where marks overlap the shortest shows: what is inside a long quote stays to be seen. */
export const segments = <Mark extends Span>(text: string, marks: readonly Mark[]): Segment<Mark>[] => {
  const owners = new Array<Mark | undefined>(text.length);
  for (const mark of [...marks].sort((a, b) => b.end - b.start - (a.end - a.start))) owners.fill(mark, Math.max(0, mark.start), Math.min(text.length, mark.end));
  const found: Segment<Mark>[] = [];
  for (let from = 0; from < text.length; ) {
    const mark = owners[from];
    let to = from + 1;
    while (to < text.length && owners[to] === mark) to++;
    found.push({ text: text.slice(from, to), ...(mark && { mark }) });
    from = to;
  }
  return found;
};
