import type { Span } from "../../result.js";
import type { Scan } from "./scan.js";

/** Politeness is a form: a greeting, and a please or thanks, anywhere in a report, in any of its languages. */
export class Courtesy {
  #greeting: Span | undefined;
  #thanks: Span | undefined;

  read({ classes, tokens: { count, starts, ends, text } }: Scan, names: readonly string[]): void {
    const [greet, please, thanks] = ["greet", "please", "thanks"].map((name) => names.indexOf(name));
    for (let at = 0; at < count; at++)
      for (let index = classes.start(at); index < classes.end(at); index++) {
        const name = classes.values[index];
        if (name === greet) this.#greeting ??= text.toOriginal(starts[at]!, ends[at]!);
        else if (name === please || name === thanks) this.#thanks ??= text.toOriginal(starts[at]!, ends[at]!);
      }
  }

  spans(): Span[] {
    return this.#greeting && this.#thanks ? [this.#greeting, this.#thanks] : [];
  }
}
