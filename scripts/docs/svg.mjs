// Drawings in plain SVG, light and dark by the reader's preference, on a ground of their own.
const escape = (text) => String(text).replace(/[&<>"]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character]);

const STYLE = `
svg { --ground: #fff; --ink: #1d2733; --soft: #56616d; --line: #cfd6dd; --mark: #0b5f8a; --pale: #d5e9f4; --other: #a4510c; color-scheme: light dark }
@media (prefers-color-scheme: dark) { svg { --ground: #1b1f24; --ink: #eef1f4; --soft: #b4bdc6; --line: #444c55; --mark: #7cc7ee; --pale: #204357; --other: #f0a868 } }
text { font: 13px system-ui, sans-serif; fill: var(--ink) } .soft { fill: var(--soft) } .bold { font-weight: 600 } .end { text-anchor: end } .middle { text-anchor: middle }
.ground { fill: var(--ground) } .box { fill: var(--pale); stroke: var(--mark) } .mark { fill: var(--mark) } .pale { fill: var(--pale) } .other { fill: var(--other) }
.line { stroke: var(--line); fill: none } .stroke { stroke: var(--mark); fill: none; stroke-width: 1.5 } .thread { stroke: var(--soft); fill: none; opacity: .55 }`;

const round = (value) => (typeof value === "number" ? Math.round(value * 10) / 10 : value);
const attributes = (given) => Object.entries(given).map(([name, value]) => ` ${name}="${escape(round(value))}"`).join("");

export const shape = (tag, given) => `<${tag}${attributes(given)}/>`;
export const text = (x, y, words, style = "") => `<text${attributes({ x, y, ...(style && { class: style }) })}>${escape(words)}</text>`;

/** The picture as a file: `title` is what is read aloud. */
export const picture = (width, height, title, parts) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escape(title)}</title><style>${STYLE}</style>\n` +
  `${[shape("rect", { class: "ground", width, height, rx: 8 }), ...parts.flat(Infinity)].join("\n")}\n</svg>\n`;
