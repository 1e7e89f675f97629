import type { Highlight, QuestionCode } from "no-telepathy/completeness";
import { createMeter } from "no-telepathy/form";
import type { FormDesk, MeterState } from "no-telepathy/form";
import { formatIssue } from "no-telepathy/format";
import { stateOf } from "no-telepathy/intake";
import type { Drafted } from "no-telepathy/intake";
import type { Category, Channel, Facet } from "no-telepathy/schema";
import { converse } from "./conversation.js";
import { DEFAULTS, deskOf, LANGUAGES } from "./desk-settings.js";
import type { LanguageCode } from "./desk-settings.js";
import { fromHash, toHash } from "./link.js";
import type { Shared } from "./link.js";
import { createBoard } from "./view/board.js";
import { createDialogue } from "./view/dialogue.js";
import type { DialogueState } from "./view/dialogue.js";
import { byId } from "./view/dom.js";
import { createDraft } from "./view/draft.js";
import { createEditor } from "./view/editor.js";
import { createFrame } from "./view/frame.js";
import { createGauge } from "./view/gauge.js";
import { emphasise } from "./view/marks.js";
import { createRemarks } from "./view/remarks.js";
import { createSettings } from "./view/settings.js";
import { en } from "./words/en.js";
import { ru } from "./words/ru.js";

const WORDS = { en, ru } as const;
/** Links longer than this are cut by some programs. */
const LONG_LINK = 8000;

// `?lang=ru`, as a page in that language links here.
const wanted = new URLSearchParams(location.search).get("lang") ?? navigator.language;
const opened: LanguageCode = wanted.toLowerCase().startsWith("ru") ? "ru" : "en";
let page: Shared = { text: "", channel: "web", category: undefined, turns: [], settings: DEFAULTS[opened], language: opened };
/** The question that was picked on the board instead of the next one. */
let picked: QuestionCode | undefined;
let { desk, problems } = deskOf(page.settings, page.language);
let drafted!: Drafted;

// The meter judges the whole conversation: what it is told of is only that something changed.
const formDesk: FormDesk = {
  languages: desk.languages,
  assessReport: (_, { now }) => {
    drafted = converse(page, desk, String(now));
    return drafted.assessment;
  },
};
const meter = createMeter({ desk: formDesk, language: LANGUAGES[page.language], now: () => new Date().toISOString() });

const change = (changes: Partial<Shared>) => {
  page = { ...page, ...changes };
  if (changes.settings) ({ desk, problems } = deskOf(page.settings, page.language));
  meter.update({});
};

const askedNow = ({ missing, question }: MeterState) => {
  const one = missing.find(({ question: code }) => code === picked) ?? missing.find(({ question: code }) => code === question?.code);
  return one && { code: one.question, facet: one.facet, text: one.questionText, gain: one.gain };
};

const spanned = ({ start, end }: { readonly start: number; readonly end: number }, highlights: readonly Highlight[]): Highlight[] =>
  highlights.flatMap((one) => (one.start < end && one.end > start ? [{ ...one, start: Math.max(0, one.start - start), end: Math.min(one.end, end) - start }] : []));

const dialogueState = (state: MeterState): DialogueState => {
  const { questions } = LANGUAGES[page.language];
  const { answers } = stateOf(drafted.draft);
  const asked = askedNow(state);
  return {
    turns: page.turns.map(({ question, text }, at) => ({ question, text, asked: questions[question].chat, highlights: spanned(answers[at]!.span, state.highlights) })),
    question: state.band === "empty" || (state.band === "excellent" && !picked) ? undefined : asked,
    rest: state.band === "empty" ? "idle" : state.band === "excellent" ? "done" : "exhausted",
  };
};

const frame = createFrame({
  onLanguage: (language) => {
    const untouched = JSON.stringify(page.settings) === JSON.stringify(DEFAULTS[page.language]);
    meter.configure({ language: LANGUAGES[language] });
    change({ language, settings: untouched ? DEFAULTS[language] : page.settings });
  },
  onExample: (text) => {
    picked = undefined;
    change({ text, turns: [], category: undefined });
    editor.focus();
  },
  onShare: async () => {
    const url = new URL(location.href);
    url.hash = await toHash(page);
    history.replaceState(null, "", url);
    const words = WORDS[page.language];
    const warning = url.href.length > LONG_LINK ? ` ${words.linkTooLong.replace("{length}", String(url.href.length))}` : "";
    const copied = await navigator.clipboard.writeText(url.href).then(() => true, () => false);
    frame.notify(copied ? words.shared + warning : words.shareLink + warning, copied ? undefined : url.href);
  },
  onChannel: (channel: Channel) => change({ channel }),
  onCategory: (category: Category | undefined) => change({ category }),
});

const editor = createEditor((text) => change({ text }));
const gauge = createGauge();
const remarks = createRemarks();
const draft = createDraft(() => frame.notify(WORDS[page.language].copied));
const dialogue = createDialogue({
  onAnswer: (text) => {
    const asked = askedNow(meter.getSnapshot());
    if (!asked) return;
    picked = undefined;
    change({ turns: [...page.turns, { question: asked.code, text }] });
    meter.flush();
  },
  onSample: () => {
    const asked = askedNow(meter.getSnapshot());
    return asked ? WORDS[page.language].answers[asked.facet] : "";
  },
  onBack: () => change({ turns: page.turns.slice(0, -1) }),
});
const board = createBoard({
  onPress: (facet) => {
    const { missing, assessment } = meter.getSnapshot();
    const question = missing.find((one) => one.facet === facet)?.question;
    if (question) {
      picked = question;
      meter.update({});
      meter.flush();
      return dialogue.focus();
    }
    const place = assessment.facets[facet].evidence.find((one) => "span" in one && one.span.start < page.text.length);
    if (place && "span" in place) editor.select(place.span.start, place.span.end);
  },
  onPoint: (facet: Facet | undefined) => emphasise(byId("workplace"), facet),
});
const settings = createSettings(
  (changes) => change({ settings: { ...page.settings, ...changes } }),
  () => change({ settings: DEFAULTS[page.language] }),
);

const render = () => {
  const state = meter.getSnapshot();
  const [words, language] = [WORDS[page.language], LANGUAGES[page.language]];
  const shown = dialogueState(state);
  editor.show(page.text, state.highlights);
  gauge(state, words);
  board(state, shown.question && askedNow(state)?.facet, language, words);
  remarks(state, drafted.issues.map((issue) => formatIssue(issue, language)));
  dialogue.show(shown, words);
  frame.show(page, state, language, words);
  settings(page.settings, problems, language, words);
  draft(drafted.draft);
};

const open = async () => {
  try {
    const shared = await fromHash(location.hash);
    if (!shared) return;
    picked = undefined;
    meter.configure({ language: LANGUAGES[shared.language] });
    change(shared);
    change({ settings: shared.settings });
  } catch {
    history.replaceState(null, "", location.pathname + location.search);
    frame.notify(WORDS[page.language].linkBroken);
  }
};

meter.subscribe(render);
render();
addEventListener("hashchange", () => void open());
void open();
