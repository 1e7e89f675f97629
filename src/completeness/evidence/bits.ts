const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Writes numbers bit by bit into base64url text. */
export class BitWriter {
  #text = "";
  #held = 0;
  #count = 0;

  bits(value: number, width: number): void {
    for (let at = width - 1; at >= 0; at--) {
      this.#held = (this.#held << 1) | ((value >>> at) & 1);
      if (++this.#count === 6) {
        this.#text += ALPHABET[this.#held];
        this.#held = this.#count = 0;
      }
    }
  }

  /** Rice code: the quotient by 2^width in ones, the rest in bits. */
  rice(value: number, width: number): void {
    for (let quotient = value >>> width; quotient > 0; quotient--) this.bits(1, 1);
    this.bits(0, 1);
    this.bits(value & ((1 << width) - 1), width);
  }

  toString(): string {
    return this.#count ? this.#text + ALPHABET[this.#held << (6 - this.#count)] : this.#text;
  }
}

/** Reads what `BitWriter` wrote. */
export class BitReader {
  readonly #text: string;
  readonly #values = new Uint8Array(128);
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
    for (let at = 0; at < 64; at++) this.#values[ALPHABET.charCodeAt(at)] = at;
  }

  bits(width: number): number {
    let value = 0;
    for (let left = width; left > 0; left--) {
      if (!this.#count) {
        this.#held = this.#values[this.#text.charCodeAt(this.#at++)] ?? 0;
        this.#count = 6;
      }
      value = (value << 1) | ((this.#held >>> --this.#count) & 1);
    }
    return value;
  }

  rice(width: number): number {
    let quotient = 0;
    while (this.bits(1)) quotient++;
    return (quotient << width) | this.bits(width);
  }
}
