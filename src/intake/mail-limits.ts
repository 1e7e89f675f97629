/** What is read of a letter: more than mail servers take, and more than anyone writes. */
export const MAX_MAIL_BYTES = 32 << 20;
export const MAX_MAIL_PARTS = 1000;
/** Letters within letters that are read; deeper ones are attachments. */
export const MAX_NESTED = 4;
export const MAX_MAIL_LINES = 1 << 19;
/** Of one body of text, and of all. Encoded attachments are not shortened: they are measured, not read. */
export const MAX_BODY_BYTES = 1 << 19;
export const MAX_TEXT_BYTES = 1 << 21;
/** What is left of a part whatever came before it: its header. */
const MIN_PART_BYTES = 1 << 10;

const NEWLINE = 0x0a;
const DASH = 0x2d;

const isDashed = (bytes: Uint8Array, at: number) => bytes[at] === DASH && bytes[at + 1] === DASH && bytes[at + 2]! > 0x20;

const PAD = 0x3d;

const isBase64 = (byte: number) =>
  (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x2b || byte === 0x2f || byte === PAD || byte === 0x0d || byte === NEWLINE;

/** Whether a stretch is base64 in lines, as it stands in letters. Of one that is padded all over, each piece would be decoded by itself. */
const isEncoded = (stretch: Uint8Array): boolean => {
  const sample = stretch.subarray(stretch.length >> 1, (stretch.length >> 1) + 200);
  if (!sample.includes(NEWLINE) || !sample.every(isBase64)) return false;
  let pads = 0;
  for (let at = stretch.indexOf(PAD); at >= 0; at = stretch.indexOf(PAD, at + 1)) pads++;
  return pads * 32 <= stretch.length;
};

const isContinuation = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;

export interface Limited {
  readonly bytes: Uint8Array;
  readonly parts: boolean;
  readonly truncated: boolean;
}

/**
 * A letter within limits: parts after the thousandth and lines after half a million are left out, a body of text is cut after its first
 * half megabyte, and where all text together passes two. Lines that begin with two dashes are taken for borders of parts: a part has one
 * at the least.
 */
export const limitMail = (all: Uint8Array): Limited => {
  let bytes = all.subarray(0, MAX_MAIL_BYTES);
  let truncated = bytes.length < all.length;
  const kept: Uint8Array[] = [];
  let count = 0;
  let parts = false;
  let lines = 0;
  let start = 0;
  let text = 0;
  const keep = (end: number) => {
    let cut = end;
    if (!isEncoded(bytes.subarray(start, end))) {
      cut = Math.min(end, start + Math.max(MIN_PART_BYTES, Math.min(MAX_BODY_BYTES, MAX_TEXT_BYTES - text)));
      text += cut - start;
    }
    if (cut < end) {
      for (let back = 0; back < 3 && isContinuation(bytes[cut]); back++) cut--;
      truncated = true;
    }
    kept.push(bytes.subarray(start, cut), ...(cut < end ? [Uint8Array.of(NEWLINE)] : []));
    start = end;
  };
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
    if (++lines > MAX_MAIL_LINES) {
      bytes = bytes.subarray(0, at + 1);
      truncated = true;
      break;
    }
    if (!isDashed(bytes, at + 1)) continue;
    if (++count > MAX_MAIL_PARTS) {
      bytes = bytes.subarray(0, at + 1);
      parts = true;
      break;
    }
    keep(at + 1);
  }
  keep(bytes.length);
  if (!truncated) return { bytes, parts, truncated };
  const joined = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of kept) {
    joined.set(piece, at);
    at += piece.length;
  }
  return { bytes: joined, parts, truncated };
};
