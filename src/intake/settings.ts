import type { AssessmentSettings } from "../completeness/index.js";
import type { Language } from "../languages/language.js";
import type { Band } from "../schema/index.js";

/** How far a dialogue goes. */
export interface DialogueSettings {
  /** Asking stops once the draft is this good: `good` if absent. */
  readonly untilBand?: Band;
  /** Asking stops after so many questions: 5 if absent. */
  readonly maxQuestions?: number;
}

/** What a desk settles once for intake. */
export interface IntakeSettings extends AssessmentSettings {
  readonly languages?: readonly Language[] | undefined;
  /** IANA name of the time zone in which reports name days and hours. */
  readonly timeZone?: string | undefined;
  readonly dialogue?: DialogueSettings | undefined;
}

export interface IntakeOptions {
  readonly desk: IntakeSettings;
  /** ISO 8601 with offset, or a `Date`. */
  readonly now: string | Date;
}

const isMoment = (value: unknown): value is string | Date => (value instanceof Date ? !Number.isNaN(value.getTime()) : typeof value === "string" && !Number.isNaN(Date.parse(value)));

/** Throws `TypeError` where the desk or the time is missing. */
export const requireOptions = (name: string, options: IntakeOptions | undefined): IntakeOptions => {
  if (typeof options !== "object" || options === null || typeof options.desk !== "object" || options.desk === null) throw new TypeError(`${name}: a desk is missing, such as { desk: defineDesk({ … }), now }`);
  if (!options.desk.languages?.length) throw new TypeError(`${name}: the desk has no languages, such as [ru, en]`);
  if (!isMoment(options.now)) throw new TypeError(`${name}: now is missing, such as "2026-11-22T10:15:00+03:00"`);
  return options;
};

export const isoOf = (moment: string | Date): string => (typeof moment === "string" ? moment : moment.toISOString());
