import { decodeUtf8, guessCharset } from "./charset.js";

// A label that no reader knows: its text is shown byte by byte, and can be read anew.
const UNDECLARED = "x-undeclared";

const NEWLINE = 0x0a;

/** Where the line of an offset ends, past its line end. */
const lineEnd = (bytes: Uint8Array, from: number): number => {
  const found = bytes.indexOf(NEWLINE, from);
  return found < 0 ? bytes.length : found + 1;
};

const isBlank = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (bytes[at] !== 0x0d && bytes[at] !== NEWLINE) return false;
  return true;
};

/** A header field, byte by byte. */
const shown = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

const isFolded = (byte: number | undefined) => byte === 0x20 || byte === 0x09;

const concat = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** A header field in UTF-8, whichever Cyrillic charset it was sent in, undeclared. */
const toUtf8 = (bytes: Uint8Array): Uint8Array => {
  if (decodeUtf8(bytes) !== undefined) return bytes;
  const charset = guessCharset(bytes);
  return charset ? new TextEncoder().encode(new TextDecoder(charset).decode(bytes)) : bytes;
};

const CONTENT_TYPE = [..."content-type:"].map((character) => character.charCodeAt(0));

const startsType = (bytes: Uint8Array, at: number): boolean => CONTENT_TYPE.every((code, index) => (bytes[at + index]! | 0x20) === (code | 0x20));

/**
 * A letter whose text came out unreadable, with what it left out: header fields in UTF-8, and each text part that declares no
 * charset marked so. For the second try only: most letters need none.
 */
export const declareCharsets = (bytes: Uint8Array): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let inHead = true;
  let declared = false;
  let kept = 0;
  const replace = (start: number, end: number, ...by: readonly Uint8Array[]) => {
    pieces.push(bytes.subarray(kept, start), ...by);
    kept = end;
  };
  for (let start = 0; start < bytes.length; ) {
    let end = lineEnd(bytes, start);
    const typed = startsType(bytes, start);
    if (typed || inHead) while (end < bytes.length && isFolded(bytes[end])) end = lineEnd(bytes, end);
    if (inHead && isBlank(bytes, start, end)) {
      inHead = false;
      if (!declared) replace(start, start, encoder.encode(`Content-Type: text/plain; charset=${UNDECLARED}\r\n`));
    } else if (typed) {
      declared ||= inHead;
      const field = shown(bytes.subarray(start, end));
      if (/^content-type:\s{0,99}text\//i.test(field) && !/charset/i.test(field)) replace(start, end, encoder.encode(`${field.trimEnd().replace(/;$/, "")}; charset=${UNDECLARED}\r\n`));
    } else if (inHead) replace(start, end, toUtf8(bytes.subarray(start, end)));
    start = end;
  }
  return concat([...pieces, bytes.subarray(kept)]);
};
