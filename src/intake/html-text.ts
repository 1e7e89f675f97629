const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", laquo: "«", raquo: "»", ldquo: "“", rdquo: "”", bdquo: "„", lsquo: "‘", rsquo: "’", sbquo: "‚", mdash: "—", ndash: "–", minus: "−", hellip: "…", bull: "•",
  middot: "·", copy: "©", reg: "®", trade: "™", deg: "°", plusmn: "±", times: "×", euro: "€", pound: "£", yen: "¥", sect: "§", para: "¶", numero: "№", ensp: "\u2002", emsp: "\u2003", thinsp: "\u2009", shy: "\u00ad", zwnj: "\u200c",
  zwj: "\u200d", larr: "←", rarr: "→", uarr: "↑", darr: "↓", eacute: "é", egrave: "è", aacute: "á", agrave: "à", ouml: "ö", auml: "ä", uuml: "ü", szlig: "ß", ccedil: "ç", ntilde: "ñ", oacute: "ó",
};

const words = (list: string) => new Set(list.split(" "));
/** Elements whose content is no text for a reader. Those that browsers read to the end of the letter when they are not closed come first. */
const RAW = words("script style title noscript iframe textarea");
const DROPPED = words("script style title noscript iframe textarea template object svg math select audio video canvas");
const BLOCKS = words("address article aside center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul");
/** Set off by a blank line. */
const PARAGRAPHS = words("p h1 h2 h3 h4 h5 h6 table ul ol pre dl");

/** Marks of a quote within quotes, at the most. */
const DEEPEST = 8;
const LONGEST_ENTITY = 32;
const LONGEST_LINK = 200;
// A tag with more quotes or blanks in it is none: its first ">" ends it.
const MOST_QUOTES = 200;
const LONGEST_BARE = 10_000;

const numeric = (name: string): string | undefined => {
  const hex = name[1] === "x" || name[1] === "X";
  const digits = name.slice(hex ? 2 : 1);
  if (!(hex ? /^[0-9a-f]{1,6}$/i : /^\d{1,7}$/).test(digits)) return undefined;
  const code = Number.parseInt(digits, hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : "\ufffd";
};

const entity = (name: string): string | undefined => (name.startsWith("#") ? numeric(name) : Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined);

/** A text with its character references resolved; what is none stays as it is. */
const decodeEntities = (text: string): string => {
  let out = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    const end = text.slice(at, at + LONGEST_ENTITY).indexOf(";");
    const character = end > 1 ? entity(text.slice(at + 1, at + end)) : undefined;
    if (character === undefined) continue;
    out += text.slice(from, at) + character;
    from = at + end + 1;
  }
  return out + text.slice(from);
};

/** Lower case, character for character: İ would become two. */
const asciiLower = (html: string): string => html.replace(/[A-Z]+/g, (run) => run.toLowerCase());

/** Past the tag that begins at `start`: its `>` outside quotes, or the first one if the quotes do not close. */
const tagEnd = (html: string, start: number, unclosed: Set<string>): number => {
  for (let at = start + 1, bare = 0, quotes = 0; at < html.length && bare < LONGEST_BARE && quotes < MOST_QUOTES; at++, bare++) {
    const character = html[at]!;
    if (character === ">") return at + 1;
    if ((character !== '"' && character !== "'") || unclosed.has(character)) continue;
    const closing = html.indexOf(character, at + 1);
    // No quote of this kind is left: none will be found for the tags that follow either.
    if (closing < 0) unclosed.add(character);
    else {
      at = closing;
      quotes++;
    }
  }
  const plain = html.indexOf(">", start);
  return plain < 0 ? html.length : plain + 1;
};

const attribute = (tag: string, name: string): string => {
  const at = tag.toLowerCase().indexOf(`${name}=`);
  if (at < 0) return "";
  const from = at + name.length + 1;
  const quote = tag[from];
  const end = quote === '"' || quote === "'" ? tag.indexOf(quote, from + 1) : tag.slice(from).search(/[\s>]/) + from;
  return decodeEntities(end < 0 ? "" : tag.slice(quote === '"' || quote === "'" ? from + 1 : from, end)).trim();
};

/** Text in the making: blanks run together, lines marked by the depth of their quote. Pieces are joined once a line: a long one stays cheap. */
class Lines {
  readonly #lines: string[] = [];
  #pieces: string[] = [];
  /** Whether what stands on the line so far ends in a blank, or there is nothing yet. */
  #spaced = true;
  #blank = true;
  depth = 0;
  /** Inside `pre`, where blanks count. */
  kept = 0;

  text(text: string): void {
    if (this.kept) {
      const [first = "", ...rest] = text.replaceAll("\r", "").split("\n");
      this.#add(first);
      for (const line of rest) {
        this.end(true);
        this.#add(line);
      }
      return;
    }
    const joined = text.replace(/[ \t\r\n\f]+/g, " ");
    this.#add(this.#spaced && joined.startsWith(" ") ? joined.slice(1) : joined);
  }

  #add(piece: string): void {
    if (!piece) return;
    this.#pieces.push(piece);
    this.#spaced = piece.endsWith(" ");
  }

  /** Ends the line; with `always`, a blank one too. */
  end(always = false): void {
    const line = this.#pieces.join("").trimEnd();
    this.#pieces = [];
    this.#spaced = true;
    if (line || always) this.#push(line);
  }

  paragraph(): void {
    this.end();
    if (!this.#blank) this.#push("");
  }

  #push(line: string): void {
    if (!line && this.#blank && !this.#lines.length) return;
    const marks = ">".repeat(Math.min(this.depth, DEEPEST));
    this.#lines.push(marks ? (line ? `${marks} ${line}` : marks) : line);
    this.#blank = !line;
  }

  /** Pieces on the line so far, and what came after so many of them. */
  get count(): number {
    return this.#pieces.length;
  }
  since(count: number): string {
    return this.#pieces.slice(count).join("").trim();
  }

  toString(): string {
    this.end();
    let [from, to] = [0, this.#lines.length];
    while (from < to && !this.#lines[from]) from++;
    while (to > from && !this.#lines[to - 1]) to--;
    return this.#lines.slice(from, to).join("\n");
  }
}

/**
 * The text of an HTML letter as a person would read it: nothing is run, fetched or kept of scripts and styles. Lines of a
 * `blockquote` are marked with `>`, so that quotes are known for what they are. Linear, whatever the nesting.
 */
export const htmlToText = (html: string): string => {
  const out = new Lines();
  const unclosed = new Set<string>();
  const lastClose = html.lastIndexOf(">");
  /** Elements that are never closed from here on. */
  const endless = new Set<string>();
  let lower: string | undefined;
  let link = "";
  let linkFrom = 0;
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<", at);
    if (open < 0 || open > lastClose) {
      out.text(decodeEntities(html.slice(at)));
      break;
    }
    if (open > at) out.text(decodeEntities(html.slice(at, open)));
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = /^<(\/?)([a-z][a-z0-9:-]{0,30})/i.exec(html.slice(open, open + 34));
    if (!name && html[open + 1] !== "!" && html[open + 1] !== "?") {
      out.text("<");
      at = open + 1;
      continue;
    }
    at = tagEnd(html, open, unclosed);
    if (!name) continue;
    const closes = name[1] === "/";
    const element = name[2]!.toLowerCase();
    if (DROPPED.has(element) && !closes && html[at - 2] !== "/") {
      if (endless.has(element)) continue;
      lower ??= asciiLower(html);
      const end = lower.indexOf(`</${element}`, at);
      if (end >= 0) at = tagEnd(html, end, unclosed);
      else if (RAW.has(element)) at = html.length;
      else endless.add(element);
    } else if (element === "br") out.end(true);
    else if (element === "blockquote") {
      out.paragraph();
      out.depth = Math.max(0, out.depth + (closes ? -1 : 1));
    } else if (element === "pre") {
      out.paragraph();
      out.kept = Math.max(0, out.kept + (closes ? -1 : 1));
    } else if (element === "td" || element === "th") out.text(" ");
    else if (element === "li" && !closes) {
      out.end();
      out.text("• ");
    } else if (PARAGRAPHS.has(element)) out.paragraph();
    else if (BLOCKS.has(element)) out.end();
    else if (element === "a") {
      if (!closes) {
        link = attribute(html.slice(open, Math.min(at, open + 2000)), "href");
        linkFrom = out.count;
      } else if (/^https?:/i.test(link) && link.length <= LONGEST_LINK) {
        const shown = out.since(linkFrom);
        if (shown && !shown.includes(".")) out.text(` (${link})`);
        link = "";
      }
    }
  }
  return out.toString();
};
