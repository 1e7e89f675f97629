import type { DateRelation, DateUnit, PartOfDay } from "../../languages/dates.js";

/** What an expression says of a moment, before it is known which moment that is. */
export interface Slots {
  /** Days from today. */
  day?: number;
  weekday?: number;
  /** Weeks (months, …) from the present one, said of the weekday, part, month, season or weekend. */
  which?: number;
  date?: number;
  month?: number;
  year?: number;
  /** 05/06: the other reading of date and month. */
  swapped?: boolean;
  part?: PartOfDay | undefined;
  hour?: number;
  minute?: number | undefined;
  second?: number | undefined;
  /** The hour may be twelve hours later. */
  twelve?: boolean;
  /** Only a number was said: “с 14” may be a day as well. */
  bare?: boolean;
  zone?: number;
  /** So many units from now. */
  shift?: { count: number; unit: DateUnit };
  period?: { which: number; unit: DateUnit };
  season?: number;
  weekend?: boolean;
}

/** A stretch of tokens that says something of a moment. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly slots: Slots;
  readonly relation?: DateRelation;
  /** Means a moment only beside a cue (“since”), or beside another piece. */
  readonly needs?: "cue" | "company";
}
