import { escapeHtml } from "../../format/markup.js";
import { fillTemplate } from "../../format/issue.js";

export { escapeHtml, fillTemplate };

/** A score's or share's colour, 0 to 100, as a class: five steps from red over amber to green, apart in lightness too. */
export const step = (value: number): string => `s${Math.max(0, Math.min(4, Math.floor(value / 20)))}`;

export const section = (id: string, title: string, note: string, body: string): string =>
  `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${escapeHtml(title)}</h2>${note && `<p class="note">${escapeHtml(note)}</p>`}${body}</section>`;

export interface Column {
  readonly title: string;
  readonly numeric?: boolean;
  /** Turned upright, for many narrow columns. */
  readonly upright?: boolean;
}

export interface Cell {
  readonly html: string;
  /** What the column is sorted by. */
  readonly value: string | number;
  readonly class?: string;
}

const cell = ({ html, value, class: name }: Cell, { numeric }: Column, first: boolean): string => {
  const attributes = `${name || numeric ? ` class="${[name, numeric && "n"].filter(Boolean).join(" ")}"` : ""} data-v="${escapeHtml(String(value))}"`;
  return first ? `<th scope="row"${attributes}>${html}</th>` : `<td${attributes}>${html}</td>`;
};

/** A table whose headings sort it; without scripts it is a table. */
export const table = (caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[], name = ""): string =>
  `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table class="sortable ${name}"><caption class="vh">${escapeHtml(caption)}</caption><thead><tr>${columns
    .map(({ title, numeric, upright }) => `<th scope="col"${numeric || upright ? ` class="${[numeric && "n", upright && "up"].filter(Boolean).join(" ")}"` : ""}><button type="button"><span>${escapeHtml(title)}</span></button></th>`)
    .join("")}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((one, at) => cell(one, columns[at]!, at === 0)).join("")}</tr>`).join("\n")}</tbody></table></div>`;

/** A bar in a cell, `share` of 0 to 1 of its width. */
export const bar = (share: number, name = ""): string => `<span class="bar" aria-hidden="true"><i class="${name}" style="width:${(Math.max(0, Math.min(1, share)) * 100).toFixed(1)}%"></i></span>`;
