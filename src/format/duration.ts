import { formatDuration as inWords } from "date-fns/formatDuration";
import { type DateFormatOption, dateFormatOf } from "./date.js";

export interface FormatDurationOptions {
  /** Russian if absent. */
  readonly language?: DateFormatOption;
}

const UNITS = [["weeks", 604_800], ["days", 86_400], ["hours", 3600], ["minutes", 60], ["seconds", 1]] as const;

/** A stretch of time for people, in its two largest units: 7,500,000 ms are “2 часа 5 минут”. Negative and endless ones are empty. */
export const formatDuration = (milliseconds: number, { language }: FormatDurationOptions = {}): string => {
  const { locale } = dateFormatOf(language);
  if (!(milliseconds >= 0) || milliseconds === Infinity) return "";
  let rest = Math.round(milliseconds / 1000);
  const largest = UNITS.findIndex(([, seconds]) => rest >= seconds);
  if (largest < 0) return inWords({ seconds: 0 }, { locale, zero: true, format: ["seconds"] });
  const units = UNITS.slice(largest, largest + 2);
  // Rounded at the smaller unit, so that 59 min 59 s of a second hour do not read as 59 min.
  const [, finest] = units.at(-1)!;
  rest = Math.round(rest / finest) * finest;
  const parts = Object.fromEntries(units.map(([unit, seconds]) => {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    return [unit, count];
  }));
  return inWords(parts, { locale, format: units.map(([unit]) => unit) });
};
