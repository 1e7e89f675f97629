/** What is read of a letter: more than mail servers take, and more than anyone writes. */
export const MAX_MAIL_BYTES = 32 << 20;
export const MAX_MAIL_PARTS = 1000;
/** Of one body of text. Encoded attachments are not shortened: they are measured, not read. */
export const MAX_BODY_BYTES = 1 << 19;

const NEWLINE = 0x0a;
const DASH = 0x2d;

const isDashed = (bytes: Uint8Array, at: number) => bytes[at] === DASH && bytes[at + 1] === DASH && bytes[at + 2]! > 0x20;

const isBase64 = (byte: number) =>
  (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x2b || byte === 0x2f || byte === 0x3d || byte === 0x0d || byte === NEWLINE;

/** Whether a stretch is base64 in lines, as it stands in letters. */
const isEncoded = (bytes: Uint8Array, from: number): boolean => {
  const sample = bytes.subarray(from, from + 200);
  return sample.includes(NEWLINE) && sample.every(isBase64);
};

const isContinuation = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;

export interface Limited {
  readonly bytes: Uint8Array;
  readonly parts: boolean;
  readonly truncated: boolean;
}

/**
 * A letter within limits: parts after the thousandth are left out, a body of text is cut after its first half megabyte. Lines that begin
 * with two dashes are taken for borders of parts: a part has one at the least.
 */
export const limitMail = (all: Uint8Array): Limited => {
  let bytes = all.subarray(0, MAX_MAIL_BYTES);
  let truncated = bytes.length < all.length;
  const kept: Uint8Array[] = [];
  let count = 0;
  let parts = false;
  let start = 0;
  const keep = (end: number) => {
    let cut = end;
    if (end - start > MAX_BODY_BYTES && !isEncoded(bytes, start + (MAX_BODY_BYTES >> 1))) {
      cut = start + MAX_BODY_BYTES;
      while (isContinuation(bytes[cut])) cut--;
      truncated = true;
    }
    kept.push(bytes.subarray(start, cut));
    if (cut < end) kept.push(Uint8Array.of(NEWLINE));
    start = end;
  };
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
    if (!isDashed(bytes, at + 1)) continue;
    if (++count > MAX_MAIL_PARTS) {
      bytes = bytes.subarray(0, at + 1);
      parts = true;
      break;
    }
    if (at + 1 - start > MAX_BODY_BYTES) keep(at + 1);
  }
  keep(bytes.length);
  if (kept.length === 1) return { bytes: kept[0]!, parts, truncated };
  const joined = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of kept) {
    joined.set(piece, at);
    at += piece.length;
  }
  return { bytes: joined, parts, truncated };
};
