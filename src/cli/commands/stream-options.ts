import type { Source } from "../input/files.js";
import type { Shape } from "../input/shape.js";

/** Options of the commands that work through many tickets. */
export interface StreamOptions {
  /** Threads. */
  readonly jobs: number;
  /** Bytes of the longest line. */
  readonly longest: number;
  readonly shape?: Shape;
}

/** Bytes of all sources together, where each is known. */
export const sizeOf = (sources: readonly Source[]): number | undefined => {
  let sum = 0;
  for (const { size } of sources) {
    if (size === undefined) return undefined;
    sum += size;
  }
  return sum;
};
