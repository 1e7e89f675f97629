import type { Assessment } from "../../completeness/index.js";
import { nextQuestion } from "../../completeness/index.js";
import { en, ru } from "../../languages/index.js";
import type { Language } from "../../languages/language.js";
import type { Facet } from "../../schema/index.js";
import { CHANNELS, FACETS } from "../../schema/values.js";
import { loadDesk } from "../config.js";
import { unitRecords } from "../input/records.js";
import { segments } from "../output/segments.js";
import { addGroup, bestFirst, type Card, CARDS, emptyPicture, type Picture, ROWS_A_TENTH, TENTHS, worstFirst } from "../report/picture.js";
import { mondayOf } from "../report/week.js";
import type { Judge } from "./judge.js";
import { maskText, personalIn } from "./personal.js";

export interface PictureOptions {
  readonly config?: string;
  readonly folder: string;
  readonly lang: "ru" | "en";
  readonly longest: number;
  /** Whether texts are shown as they are. */
  readonly withPersonalData: boolean;
}

interface Scored {
  readonly value: Readonly<Record<string, unknown>>;
  readonly assessment: Assessment;
  readonly score: number;
  readonly name: string;
  readonly place: string;
}

/** UTF-16 units of a report that a card shows. */
const SHOWN = 900;

const bitsOf = (facets: readonly Facet[]): number => facets.reduce((bits, facet) => bits | (1 << FACETS.indexOf(facet)), 0);

const textOf = ({ text, description }: Readonly<Record<string, unknown>>): string => (typeof text === "string" ? text : typeof description === "string" ? description : "");

/** As many as a page shows, each text once. */
const distinctTexts = (scored: readonly Scored[]): Scored[] => {
  const found = new Map<string, Scored>();
  for (const one of scored) {
    if (found.size === CARDS) break;
    const text = textOf(one.value);
    if (!found.has(text)) found.set(text, one);
  }
  return [...found.values()];
};

const channelOf = ({ channel }: Readonly<Record<string, unknown>>): string | undefined => CHANNELS.find((one) => one === channel);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const count = (picture: Picture, { value, assessment, score, name }: Scored) => {
  const { band, category, facets, informationRequired, tone } = assessment;
  picture.tickets++;
  picture.scores[score]!++;
  picture.bands[band]++;
  for (const { mark } of tone) picture.tones[mark]++;
  const known = FACETS.filter((facet) => facets[facet].present);
  for (const facet of known) {
    picture.facets[facet].known++;
    picture.categoryFacets[category][facet]++;
  }
  for (const { facet, gain } of informationRequired) {
    picture.facets[facet].missing++;
    picture.facets[facet].points += gain;
  }
  const group = { count: 1, sum: score };
  addGroup(picture.categories, category, group);
  addGroup(picture.channels, channelOf(value) ?? "", group);
  const week = mondayOf(value["creationDate"]);
  if (week !== undefined) addGroup(picture.weeks, week, group);
  const rows = picture.rows[Math.min(TENTHS - 1, Math.floor(score / TENTHS))]!;
  if (rows.length < ROWS_A_TENTH) rows.push({ name, score, known: bitsOf(known), missing: bitsOf(informationRequired.map(({ facet }) => facet)) });
};

/** A ticket as a card: its text with the evidence marked, personal data masked. */
const cardMaker = (language: Language, find: ReturnType<typeof personalIn> | undefined) => ({ value, assessment, score, name, place }: Scored): Card => {
  const original = textOf(value);
  const masked = find ? maskText(original, value, find) : { text: original, at: <Same>(span: Same) => span };
  const marks = FACETS.flatMap((facet) => assessment.facets[facet].evidence.flatMap((one) => ("span" in one ? [{ ...masked.at(one.span), facet }] : [])));
  const shown = masked.text.slice(0, SHOWN);
  return {
    name, place, score,
    band: assessment.band,
    category: assessment.category,
    channel: channelOf(value),
    parts: segments(shown, marks).map(({ text, mark }) => ({ text, ...(mark && { facet: mark.facet }) })),
    cut: masked.text.length > SHOWN,
    known: FACETS.filter((facet) => assessment.facets[facet].present),
    missing: assessment.informationRequired.slice(0, 4).map(({ facet, gain }) => [facet, Math.round(gain)] as const),
    question: nextQuestion(assessment, language)?.text,
    tone: assessment.tone.map(({ mark }) => mark),
  };
};

/** Counts the tickets of a piece of work; only its worst and best are looked at closely. */
export const pictureJudge = async (options: PictureOptions): Promise<Judge<Picture>> => {
  const desk = await loadDesk(options.config, options.folder);
  const makeCard = cardMaker({ en, ru }[options.lang], options.withPersonalData ? undefined : personalIn(desk));
  return ({ source, unit }) => {
    const picture = emptyPicture();
    const scored: Scored[] = [];
    for (const { value, line, path, isNote } of unitRecords(source, unit, options.longest)) {
      if (isNote) continue;
      if (!isObject(value)) {
        picture.unreadable++;
        continue;
      }
      const assessment = desk.assessReport(value);
      const place = `${source}:${line}${path.length ? `/${String(path[0])}` : ""}`;
      const { id } = value;
      const one = { value, assessment, score: Math.round(assessment.score), place, name: typeof id === "string" || typeof id === "number" ? String(id).slice(0, 40) : place };
      count(picture, one);
      if (textOf(value).trim()) scored.push(one);
    }
    picture.worst.push(...distinctTexts(worstFirst(scored)).map(makeCard));
    picture.best.push(...distinctTexts(bestFirst(scored)).map(makeCard));
    return picture;
  };
};
