import type { Span } from "../result.js";

/** Tells whether a span overlaps any of `taken`: in logarithmic time, whatever their order. */
export const overlapping = (taken: readonly Span[]): ((span: Span) => boolean) => {
  const spans = [...taken].sort((a, b) => a.start - b.start);
  let farthest = 0;
  const ends = spans.map(({ end }) => (farthest = Math.max(farthest, end)));
  return ({ start, end }) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (spans[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && ends[low - 1]! > start;
  };
};
