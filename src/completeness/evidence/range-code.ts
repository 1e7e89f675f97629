// Numbers as text, coded by how likely they are: an adaptive binary range coder (G. N. N. Martin, 1979; carries as in LZMA,
// https://www.7-zip.org/sdk.html), six bits a character, so that gzip neither gains nor loses. Numbers of one kind share a context,
// which learns their distribution as they come.
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const TOP = 2 ** 24;
/** Probabilities have 12 bits; each bit seen moves one by a part of what it was off. */
const ONE = 1 << 12;
const PACE = 4;
/** Exponents of an Elias gamma code: numbers below 2^24. */
const EXPONENTS = 25;
/** So many bits below the first of a number are learned, the rest are taken as they come. */
const LEARNED = 3;
const MANTISSAS = 1 << LEARNED;

/** How numbers of one kind have been distributed so far. */
export class Context {
  readonly exponents = new Uint16Array(EXPONENTS).fill(ONE / 2);
  readonly mantissas = new Uint16Array(EXPONENTS * MANTISSAS).fill(ONE / 2);
}

const learn = (odds: Uint16Array, index: number, bit: number): void => {
  odds[index]! += bit ? -(odds[index]! >> PACE) : (ONE - odds[index]!) >> PACE;
};

/** A coder or a decoder of single bits: takes a bit to write, or undefined to read one, and says which it was. */
type BitCode = (odds: Uint16Array | undefined, index: number, bit: number | undefined) => number;

/** The bits of a number, from the exponent down, written or read alike. */
const codeNumber = (code: BitCode, { exponents, mantissas }: Context, number: number | undefined): number => {
  const given = number === undefined ? undefined : number + 1;
  const size = given === undefined ? undefined : 31 - Math.clz32(given);
  let exponent = 0;
  while (code(exponents, exponent, size === undefined ? undefined : Number(exponent < size))) exponent++;
  let value = 1;
  for (let place = exponent - 1; place >= 0; place--) {
    const learned = exponent - 1 - place < LEARNED;
    const bit = given === undefined ? undefined : (given >> place) & 1;
    value = value * 2 + code(learned ? mantissas : undefined, exponent * MANTISSAS + (value & (MANTISSAS - 1)), bit);
  }
  return value - 1;
};

/** Writes numbers, each in its context. */
export class RangeWriter {
  readonly #bytes: number[] = [];
  #low = 0;
  #range = 2 ** 32 - 1;

  write(context: Context, number: number): void {
    codeNumber((odds, index, bit = 0) => this.#put(odds, index, bit), context, number);
  }

  #put(odds: Uint16Array | undefined, index: number, bit: number): number {
    const bound = odds ? (this.#range >>> 12) * odds[index]! : this.#range >>> 1;
    if (bit) {
      this.#low += bound;
      this.#range -= bound;
    } else this.#range = bound;
    if (odds) learn(odds, index, bit);
    while (this.#range < TOP) {
      this.#range = (this.#range << 8) >>> 0;
      this.#shift();
    }
    return bit;
  }

  #shift(): void {
    if (this.#low >= 2 ** 32) {
      this.#low -= 2 ** 32;
      for (let at = this.#bytes.length - 1; (this.#bytes[at] = (this.#bytes[at]! + 1) & 255) === 0; ) at--;
    }
    this.#bytes.push(this.#low >>> 24);
    this.#low = (this.#low % TOP) * 256;
  }

  /** All that was written. */
  text(): string {
    for (let byte = 0; byte < 4; byte++) this.#shift();
    let [text, bits, held] = ["", 0, 0];
    for (const byte of [...this.#bytes, 0]) {
      bits = (bits << 8) | byte;
      for (held += 8; held >= 6; held -= 6) text += ALPHABET[(bits >> (held - 6)) & 63];
      bits &= 63;
    }
    return text;
  }
}

/** Reads the numbers of a text in the order in which they were written; the contexts must be those of the writer. */
export class RangeReader {
  readonly #bytes: Uint8Array;
  #at = 4;
  #code: number;
  #range = 2 ** 32 - 1;
  readonly #get: BitCode = (odds, index) => this.#bit(odds, index);

  constructor(text: string) {
    const values = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, ALPHABET.indexOf(String.fromCharCode(code))));
    this.#bytes = new Uint8Array(Math.floor((text.length * 6) / 8) + 4);
    for (let at = 0, size = 0, bits = 0, held = 0; at < text.length; at++) {
      bits = ((bits & 255) << 6) | values[text.charCodeAt(at)]!;
      held += 6;
      if (held >= 8) this.#bytes[size++] = bits >> (held -= 8);
    }
    const [a = 0, b = 0, c = 0, d = 0] = this.#bytes;
    this.#code = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  }

  read(context: Context): number {
    return codeNumber(this.#get, context, undefined);
  }

  #bit(odds: Uint16Array | undefined, index: number): number {
    const bound = odds ? (this.#range >>> 12) * odds[index]! : this.#range >>> 1;
    const bit = this.#code >= bound ? 1 : 0;
    if (bit) {
      this.#code -= bound;
      this.#range -= bound;
    } else this.#range = bound;
    if (odds) learn(odds, index, bit);
    while (this.#range < TOP) {
      this.#range = (this.#range << 8) >>> 0;
      this.#code = ((this.#code << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
    }
    return bit;
  }
}
