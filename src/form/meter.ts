import type { Assessment, Report } from "../completeness/index.js";
import type { Language } from "../languages/language.js";
import type { FormDesk } from "./desk.js";
import type { Schedule } from "./frame.js";
import { byFrame } from "./frame.js";
import type { MeterState } from "./meter-state.js";
import { meterState, UNASSESSED } from "./meter-state.js";

export interface MeterSettings {
  readonly desk: FormDesk;
  /** In which the state is worded; the desk's first if absent. */
  readonly language?: Language;
}

export interface MeterOptions extends MeterSettings {
  /** What the form holds from the start. */
  readonly report?: Report;
  /** When changes are assessed; `byFrame` if absent. */
  readonly schedule?: Schedule;
  /** Asked at each assessment: the day of the report, ISO 8601 or a `Date`. */
  readonly now?: () => string | Date;
}

/** `subscribe` and `getSnapshot` are what React's `useSyncExternalStore` takes; each may be passed on without its object. */
export interface Meter {
  /** Changes the text, or fields of the ticket; `undefined` takes one out. All changes of one frame are assessed once. */
  readonly update: (changes: Report) => void;
  /** Changes the desk or the language. */
  readonly configure: (settings: Partial<MeterSettings>) => void;
  /** Assesses now what waits for its frame: before a form is sent. */
  readonly flush: () => void;
  /** Calls back after each change of state; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object until the state changes. */
  readonly getSnapshot: () => MeterState;
  /** Nothing is assessed and nobody called back from here on. */
  readonly destroy: () => void;
}

const isLater = (result: Assessment | PromiseLike<Assessment>): result is PromiseLike<Assessment> => typeof (result as Partial<PromiseLike<Assessment>>).then === "function";

const languageOf = ({ desk, language }: MeterSettings): Language => {
  const spoken = language ?? desk?.languages?.[0];
  if (!spoken) throw new TypeError("createMeter: a desk is missing, such as defineDesk({ country: RU, languages: [ru, en] })");
  return spoken;
};

/**
 * The completeness meter behind a form, without any framework: text and fields go in, what to show comes out, once a frame.
 * `TypeError` without a desk and its languages; what the form holds may be anything.
 *
 * @example
 * const meter = createMeter({ desk, language: en });
 * meter.subscribe(() => render(meter.getSnapshot()));
 * textarea.addEventListener("input", () => meter.update({ text: textarea.value }));
 */
export const createMeter = ({ report: initial = {}, schedule = byFrame, now, ...given }: MeterOptions): Meter => {
  let settings: MeterSettings = given;
  let language = languageOf(settings);
  let report = initial;
  let turn = 0;
  let cancel: (() => void) | undefined;
  let destroyed = false;
  const listeners = new Set<() => void>();

  const assess = () => settings.desk.assessReport(report, now ? { now: now() } : {});
  const first = assess();
  let state = meterState(report, isLater(first) ? UNASSESSED : first, settings.desk, language);

  const show = (assessed: Report, assessment: Assessment) => {
    state = meterState(assessed, assessment, settings.desk, language, state);
    for (const listener of [...listeners]) listener();
  };
  const take = (result: Assessment | PromiseLike<Assessment>) => {
    const [mine, assessed] = [++turn, report];
    if (!isLater(result)) return show(assessed, result);
    void result.then((assessment) => {
      if (mine === turn && !destroyed) show(assessed, assessment);
    });
  };
  const run = () => {
    cancel = undefined;
    take(assess());
  };
  const request = () => {
    if (!destroyed) cancel ??= schedule(run);
  };
  if (isLater(first)) take(first);

  return {
    update: (changes) => {
      report = { ...report, ...changes };
      request();
    },
    configure: (changes) => {
      const changed = { ...settings, ...changes };
      language = languageOf(changed);
      settings = changed;
      request();
    },
    flush: () => {
      if (!cancel) return;
      cancel();
      run();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getSnapshot: () => state,
    destroy: () => {
      destroyed = true;
      cancel?.();
      cancel = undefined;
      listeners.clear();
    },
  };
};
