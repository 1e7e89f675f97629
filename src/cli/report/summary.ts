import { costliest } from "./charts.js";
import type { Group, Picture } from "./picture.js";
import type { PageWords } from "./words.js";
import { fillTemplate } from "./markup.js";

/** Words of a customer, or of a file name, are no markup. */
const escape = (text: string) => text.replace(/[\\`*_{}[\]()#+!|<>~&]/g, "\\$&").replace(/\s+/g, " ");

const BLOCKS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const WIDTH = 20;

/** A bar of text, to an eighth of a character. */
const bar = (share: number): string => {
  const eighths = Math.round(Math.max(0, Math.min(1, share)) * WIDTH * 8);
  return "█".repeat(eighths >> 3) + BLOCKS[eighths & 7]!;
};

/** The picture as Markdown: what a CI job shows of it. */
export const renderSummary = (picture: Picture, { words, language, number, share, title, files }: PageWords): string => {
  const { tickets, scores, bands } = picture;
  const lead = `## ${escape(title ?? words.title)}\n\n${fillTemplate(words.lead, { tickets: number(tickets), files: number(files) })}${picture.unreadable ? ` ${fillTemplate(words.unreadable, { count: number(picture.unreadable) })}` : ""}\n`;
  if (!tickets) return `${lead}\n${words.empty}\n`;
  const mean = scores.reduce((sum, count, score) => sum + count * score, 0) / tickets;
  const tenths = Array.from({ length: 10 }, (_, at) => scores.slice(at * 10, at === 9 ? 101 : at * 10 + 10).reduce((sum, count) => sum + count, 0));
  const most = Math.max(1, ...tenths);
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [head, head.map((_, at) => (at ? "---:" : "---")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
  const grouped = (heading: string, groups: readonly (readonly [string, Group])[]) =>
    table([heading, words.tickets, words.meanScore], groups.filter(([, { count }]) => count).sort(([, a], [, b]) => b.count - a.count).map(([name, { count, sum }]) => [escape(name), number(count), number(Math.round(sum / count))]));
  const channelName = (channel: string) => (channel ? language.ticket.channels[channel as keyof typeof language.ticket.channels] : words.unstated);
  return `${[
    lead.trimEnd(),
    `**${words.mean}: ${number(Math.round(mean))}** · ${words.enough.toLowerCase()}: ${share((bands.good + bands.excellent) / tickets)}`,
    `### ${words.histogram}`,
    `\`\`\`text\n${tenths.map((count, at) => `${String(at * 10).padStart(3)}–${String(at === 9 ? 100 : at * 10 + 9).padEnd(3)} ${bar(count / most).padEnd(WIDTH)} ${number(count)}`).join("\n")}\n\`\`\``,
    `### ${words.pareto}`,
    table([words.fact, words.pointsLost, words.missingIn], costliest(picture).slice(0, 8).map(({ facet, points, missing }) => [language.names.facets[facet], number(Math.round(points)), share(missing / tickets)])),
    `### ${words.groups}`,
    grouped(words.channel, Object.entries(picture.channels).map(([name, group]) => [channelName(name), group])),
    grouped(words.category, Object.entries(picture.categories).map(([name, group]) => [language.names.categories[name as keyof typeof language.names.categories], group])),
    `### ${words.worst}`,
    table([words.tickets, words.score, words.next], picture.worst.map(({ name, score, question }) => [escape(name), String(score), escape(question ?? "")])),
  ].join("\n\n")}\n`;
};
