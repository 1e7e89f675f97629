import { isUtf8 } from "node:buffer";
import { type Issue, issue, warning } from "../../result.js";

export interface Decoded {
  readonly text: string;
  readonly issues: readonly Issue[];
}

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

/** Offset of the first byte that is not UTF-8: the longest valid prefix, found by halving. */
const firstInvalid = (bytes: Uint8Array): number => {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 4) {
    const middle = (valid + invalid) >>> 1;
    // A cut inside a character is no fault: step back over continuation bytes.
    let cut = middle;
    while (cut > valid && (bytes[cut]! & 0xc0) === 0x80) cut--;
    if (cut > valid && isUtf8(bytes.subarray(valid, cut))) valid = cut;
    else invalid = middle;
  }
  return valid;
};

/**
 * Bytes to text. A UTF-8 byte order mark is taken off; UTF-16 is told by its mark and read, with a warning, since JSON is UTF-8
 * (RFC 8259 §8.1); bytes that are not UTF-8 become U+FFFD, with an error that names the first.
 */
export const decodeBytes = (bytes: Uint8Array): Decoded => {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder("utf-16le").decode(bytes), issues: [warning("encoding_utf16", { encoding: "UTF-16LE" })] };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder("utf-16be").decode(bytes), issues: [warning("encoding_utf16", { encoding: "UTF-16BE" })] };
  const body = startsWith(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  if (isUtf8(body)) return { text, issues: [] };
  const offset = firstInvalid(body);
  return { text, issues: [issue("encoding_invalid_utf8", { byte: offset + bytes.length - body.length, span: { start: text.indexOf("\ufffd"), end: text.indexOf("\ufffd") + 1 } })] };
};
