import { fillTemplate } from "../../format/issue.js";
import type { Voice } from "../voice.js";

/** A line on stderr that tells how far the work is; only where stderr is a terminal. */
export interface Progress {
  taken(bytes: number): void;
  judged(tickets: number): void;
  clear(): void;
}

const QUIET = 800;
const EVERY = 200;

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** `total` is the size of all that is to be read, where it is known. */
export const startProgress = ({ words, tell, code }: Pick<Voice, "words" | "tell" | "code">, total: number | undefined, isTerminal = process.stderr.isTTY === true): Progress => {
  const ignore = () => undefined;
  if (!isTerminal) return { taken: ignore, judged: ignore, clear: ignore };
  const started = Date.now();
  const count = new Intl.NumberFormat(code);
  let [bytes, tickets, last, shown] = [0, 0, started + QUIET, false];
  const show = () => {
    const now = Date.now();
    if (now - last < EVERY) return;
    last = now;
    shown = true;
    const seconds = (now - started) / 1000;
    const share = total ? Math.min(1, bytes / total) : 0;
    const left = share > 0.01 ? `, ${fillTemplate(words.progressLeft, { percent: Math.round(share * 100), left: clock((seconds * (1 - share)) / share) })}` : "";
    tell(`\r\u001b[K${fillTemplate(words.progress, { tickets: count.format(tickets), rate: count.format(Math.round(tickets / seconds)) })}${left}`);
  };
  return {
    taken: (more) => void (bytes += more),
    judged: (more) => {
      tickets += more;
      show();
    },
    clear: () => {
      if (shown) tell("\r\u001b[K");
      shown = false;
    },
  };
};
