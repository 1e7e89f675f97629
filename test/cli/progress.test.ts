import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startProgress } from "../../src/cli/judging/progress.js";
import { en } from "../../src/cli/words/en.js";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const heard: string[] = [];
const start = (total: number | undefined, isTerminal: boolean) => {
  heard.length = 0;
  return startProgress({ words: en, code: "en", tell: (text) => void heard.push(text) }, total, isTerminal);
};

it("tells how many, how fast and how long still, on one line that is cleared in the end", () => {
  const progress = start(1000, true);
  progress.taken(10);
  progress.judged(5);
  expect(heard).toEqual([]);
  vi.setSystemTime(2000);
  progress.taken(240);
  progress.judged(1995);
  expect(heard).toEqual(["\r\u001b[K2,000 tickets, 1,000/s, 25 %, 0:06 left"]);
  progress.judged(1);
  expect(heard).toHaveLength(1);
  progress.clear();
  expect(heard.at(-1)).toBe("\r\u001b[K");
});

it("leaves out what it cannot know, and says nothing where nobody looks", () => {
  const unknown = start(undefined, true);
  vi.setSystemTime(1000);
  unknown.judged(10);
  expect(heard).toEqual(["\r\u001b[K10 tickets, 10/s"]);
  const piped = start(1000, false);
  vi.setSystemTime(5000);
  piped.judged(10);
  piped.clear();
  expect(heard).toEqual([]);
});
