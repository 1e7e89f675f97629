// What must hold of every answer, whatever was asked. Each throws an Error that says what does not.
const say = (what) => { throw new Error(what); };

const isSpan = (value) => typeof value === "object" && value !== null && Number.isInteger(value.start) && Number.isInteger(value.end);

/** Every span lies in the text; what is said to stand there does. */
export const spansIn = (text, found) => {
  let last = 0;
  for (const { span, text: told } of found) {
    if (!isSpan(span) || span.start < 0 || span.end < span.start || span.end > text.length) say(`span ${JSON.stringify(span)} outside of ${text.length}`);
    if (told !== undefined && told !== text.slice(span.start, span.end)) say(`told ${JSON.stringify(told)}, stands ${JSON.stringify(text.slice(span.start, span.end))}`);
    if (span.start < last) say(`span ${JSON.stringify(span)} before the one before it`);
    last = span.start;
  }
};

/** An answer as text, to compare it with another: what came in as a trap, a cycle or too deep for JSON may be in it, and is not looked into. */
export const written = (value) => {
  try {
    return String(JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? String(inner) : inner)));
  } catch {
    return "no JSON";
  }
};

export const isEqual = (one, other, what) => {
  if (written(one) !== written(other)) say(what);
};

export const isResult = (result, input) => {
  if ("value" in result === (result.issues !== undefined)) say("neither value nor issues, or both");
  for (const { code, path, params } of [...(result.issues ?? []), ...(result.warnings ?? [])]) {
    if (typeof code !== "string" || !/^[a-z_0-9]{3,40}$/.test(code)) say(`code ${String(code)}`);
    if (!Array.isArray(path)) say("no path");
    if (typeof input === "string" && isSpan(params?.span) && (params.span.start < 0 || params.span.end < params.span.start || params.span.end > input.length)) say(`${code} at ${JSON.stringify(params.span)} of ${input.length}`);
  }
  if (result.issues && !result.issues.length) say("issues, but none");
};

/** C0 and C1 controls but tab and newline, DEL, and marks that turn the direction of reading. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
export const steersNothing = (text) => {
  const found = STEERING.exec(text);
  if (found) say(`U+${found[0].charCodeAt(0).toString(16).padStart(4, "0")} at ${found.index} of what is printed: ${JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index + 40))}`);
};

const TAGS = new Set(["article", "h2", "h3", "p", "meter", "dl", "dt", "dd", "blockquote", "mark", "ul", "li"]);
/** No element, attribute or entity but those that the printer writes itself. */
export const safeHtml = (html) => {
  for (const [, name, rest] of html.matchAll(/<\/?([^\s>]*)([^>]*)>/g)) {
    if (!TAGS.has(name)) say(`<${name}>`);
    const attributes = rest.replace(/ (?:style|title|min|max|value)="[^"<>]*"/g, "");
    if (attributes) say(`attributes ${attributes}`);
  }
};

export const nothingPolluted = () => {
  if ({}.polluted !== undefined || Object.keys(Object.prototype).length) say("a prototype is polluted");
};
