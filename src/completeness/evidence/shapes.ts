import type { Tokens } from "../../text/index.js";
import { LINE_BREAK, MARK, NUMBER } from "../../text/index.js";
import { As, seal, SEED, step } from "./fingerprint.js";

const OUTER = /* @__PURE__ */ (() => {
  const outer = new Uint8Array(128);
  for (const mark of `"'(),;:!?.*`) outer[mark.charCodeAt(0)] = 1;
  return outer;
})();

/** Shapes of what is written without blanks (`14:20`, `DIR-300`, `a@b.c`): letters and digits by kind, marks as they are. Two for each token: exact and loose. */
export const shapesOf = ({ count, starts, ends, kinds, text: { codes } }: Tokens): Int32Array => {
  const shapes = new Int32Array(2 * count);
  for (let from = 0, to = 0; from < count; from = to) {
    for (to = from + 1; to < count && starts[to] === ends[to - 1] && kinds[to] !== LINE_BREAK; ) to++;
    if (to === from + 1 && kinds[from] !== NUMBER) continue;
    let [first, last] = [from, to];
    while (first < last && isOuter(kinds[first]!, codes[starts[first]!]!)) first++;
    while (last > first && isOuter(kinds[last - 1]!, codes[starts[last - 1]!]!)) last--;
    if (last - first < 2 && kinds[first] !== NUMBER) continue;
    let [shape, rough, group] = [SEED, SEED, 0];
    for (let at = first; at < last && at < first + 12; at++) {
      const kind = kinds[at]!;
      const size = kind === NUMBER ? Math.min(4, ends[at]! - starts[at]!) : 1;
      const symbol = kind === MARK ? codes[starts[at]!]! : kind * 8 + size;
      shape = step(shape, symbol);
      if (kind === MARK) {
        if (group) rough = step(rough, group);
        rough = step(rough, symbol);
        group = 0;
      } else group = group && group !== kind ? MARK : kind;
    }
    if (group) rough = step(rough, group);
    const exact = seal(shape, As.Shape);
    const loose = last - first > 1 ? seal(rough, As.LooseShape) : 0;
    for (let at = from; at < to; at++) {
      shapes[2 * at] = exact;
      shapes[2 * at + 1] = loose;
    }
  }
  return shapes;
};

const isOuter = (kind: number, code: number): boolean => kind === LINE_BREAK || (kind === MARK && code < 128 && OUTER[code] === 1);
