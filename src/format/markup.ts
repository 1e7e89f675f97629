/** How a printed ticket is marked up; every value passes through `text` or `block`, so that no customer's words are markup. */
export interface Markup {
  title(words: string): string;
  /** A meter of 0 to 100, with its words. */
  meter(score: number, words: string): string;
  rows(rows: readonly (readonly [label: string, value: string])[]): string;
  heading(words: string): string;
  /** A text as received; `marked` tells which stretches are evidence, and of what. */
  block(parts: readonly { readonly text: string; readonly marked?: string }[]): string;
  list(items: readonly string[]): string;
  readonly joiner: string;
  wrap(body: string): string;
}

// Controls that steer a terminal, and marks that turn the direction of what is read.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const clean = (text: string): string => text.replace(/\r\n?/g, "\n").replace(UNSAFE, "\ufffd");
const onOneLine = (text: string): string => clean(text).replace(/\s+/g, " ").trim();

const WIDTH = 20;
const bar = (score: number): string => {
  const full = Math.round((Math.max(0, Math.min(100, score)) / 100) * WIDTH);
  return "█".repeat(full) + "░".repeat(WIDTH - full);
};

export const plain: Markup = {
  title: onOneLine,
  meter: (score, words) => `${bar(score)} ${onOneLine(words)}`,
  rows: (rows) => {
    const width = Math.max(0, ...rows.map(([label]) => label.length));
    return rows.map(([label, value]) => `${onOneLine(label).padEnd(width)}  ${onOneLine(value)}`).join("\n");
  },
  heading: (words) => `${onOneLine(words)}:`,
  block: (parts) => parts.map(({ text, marked }) => (marked === undefined ? clean(text) : `[${clean(text)}]`)).join("").replace(/^/gm, "  "),
  list: (items) => items.map((item) => `  – ${onOneLine(item)}`).join("\n"),
  joiner: "\n\n",
  wrap: (body) => `${body}\n`,
};

// Every character that can begin or end something in CommonMark or GitHub's dialect: https://spec.commonmark.org/0.31.2/#backslash-escapes
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()<>#+=!|~&$^-]/g, "\\$&");
const mdLine = (text: string): string => escapeMarkdown(onOneLine(text));
const mdBlock = (text: string): string => escapeMarkdown(clean(text));
/** A line of a quote: a number before a dot begins no list, a deep indent no code; two blanks at its end break the line. */
const mdQuoted = (line: string): string => {
  const words = line.trim().replace(/^(\d{1,9})([.)])/, "$1\\$2");
  return words ? `> ${words}  ` : ">";
};
/** Each line in bold, blanks at its ends left outside. */
const mdBold = (text: string): string =>
  text.split("\n").map((line) => {
    const words = line.trim();
    return words ? line.replace(words, () => `**${words}**`) : line;
  }).join("\n");

export const markdown: Markup = {
  title: (words) => `## ${mdLine(words)}`,
  meter: (score, words) => `\`${bar(score)}\` ${mdLine(words)}`,
  rows: (rows) => ["| | |", "| --- | --- |", ...rows.map(([label, value]) => `| ${mdLine(label)} | ${mdLine(value)} |`)].join("\n"),
  heading: (words) => `### ${mdLine(words)}`,
  block: (parts) => parts.map(({ text, marked }) => (marked === undefined ? mdBlock(text) : mdBold(mdBlock(text)))).join("").split("\n").map(mdQuoted).join("\n"),
  list: (items) => items.map((item) => `- ${mdLine(item)}`).join("\n"),
  joiner: "\n\n",
  wrap: (body) => `${body}\n`,
};

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for HTML, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string => clean(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
const htmlLine = (text: string): string => escapeHtml(onOneLine(text));

export const html: Markup = {
  title: (words) => `<h2>${htmlLine(words)}</h2>`,
  meter: (score, words) => `<p><meter min="0" max="100" value="${Math.round(Number.isFinite(score) ? score : 0)}"></meter> ${htmlLine(words)}</p>`,
  rows: (rows) => `<dl>\n${rows.map(([label, value]) => `<dt>${htmlLine(label)}</dt><dd>${htmlLine(value)}</dd>`).join("\n")}\n</dl>`,
  heading: (words) => `<h3>${htmlLine(words)}</h3>`,
  block: (parts) => `<blockquote style="white-space: pre-wrap">${parts.map(({ text, marked }) => (marked === undefined ? escapeHtml(text) : `<mark title="${htmlLine(marked)}">${escapeHtml(text)}</mark>`)).join("")}</blockquote>`,
  list: (items) => `<ul>\n${items.map((item) => `<li>${htmlLine(item)}</li>`).join("\n")}\n</ul>`,
  joiner: "\n",
  wrap: (body) => `<article>\n${body}\n</article>\n`,
};
