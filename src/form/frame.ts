/** Puts work off, and returns what calls it off. */
export type Schedule = (work: () => void) => () => void;

interface Host {
  readonly requestAnimationFrame?: (work: () => void) => number;
  readonly cancelAnimationFrame?: (frame: number) => void;
  readonly setTimeout: (work: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
}

const FRAME = 16;

/** Before the next paint; where nothing is painted, a frame later. The host's timers are looked up at each call, so that they may be replaced. */
export const byFrame: Schedule = (work) => {
  const host = globalThis as unknown as Host;
  if (host.requestAnimationFrame && host.cancelAnimationFrame) {
    const frame = host.requestAnimationFrame(() => work());
    return () => host.cancelAnimationFrame!(frame);
  }
  const timer = host.setTimeout(work, FRAME);
  return () => host.clearTimeout(timer);
};
