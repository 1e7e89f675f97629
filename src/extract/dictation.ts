/** The room that a number leaves for one that follows: "forty" takes 1–9, "seven hundred" 1–99, "five" nothing. */
const roomAfter = (value: number) => (value === 0 || value % 100 % 10 || value % 100 === 10 ? 1 : value % 100 ? 10 : 100);

/** Puts number words together into digits. */
export class Dictation {
  digits = "";
  /** The number being put together (thousands, and the rest, -1 for none) and the room left below it. */
  #thousands = 0;
  #part = -1;
  #room = 1;
  #pending = "";
  #repeat = 1;
  /** What had been read before the last number began, and the token where it began. */
  before = "";
  beganAt = -1;

  flush(): string {
    if (this.#part >= 0) this.digits += String(this.#thousands + this.#part);
    this.#thousands = 0;
    this.#part = -1;
    return this.digits;
  }

  #begin(at: number): void {
    this.before = this.flush();
    this.digits += this.#pending;
    this.#pending = "";
    this.beganAt = at;
  }

  /** Digits as they stand, repeated if "double" came before. */
  type(text: string, at: number): void {
    this.#begin(at);
    this.digits += text.repeat(this.#repeat);
    this.#repeat = 1;
  }

  add(value: number, at: number): void {
    if (this.#repeat > 1) return this.type(String(value), at);
    if (this.#part < 0 || value === 0 || value >= this.#room) {
      this.#begin(at);
      this.#part = 0;
    }
    this.#part += value;
    this.#room = roomAfter(value);
  }

  /** "hundred", "thousand": false where they make no sense. */
  multiply(by: number, at: number): boolean {
    if (this.#part === 0 || this.#thousands || this.#part >= by) return false;
    if (this.#part < 0) this.#begin(at);
    const product = Math.max(this.#part, 1) * by;
    [this.#thousands, this.#part] = by === 1000 ? [product, 0] : [0, product];
    this.#room = by;
    return true;
  }

  /** "Two zeros", after the "two": false where no count came before. */
  repeatPlural(digit: number, at: number): boolean {
    if (this.#part < 2 || this.#part > 9 || this.#thousands || this.beganAt !== at - 1) return false;
    this.digits += String(digit).repeat(this.#part);
    this.#part = -1;
    return true;
  }

  get isRepeating(): boolean {
    return this.#repeat > 1;
  }

  /** False where one waits already. */
  repeatNext(times: number): boolean {
    if (this.#repeat > 1) return false;
    this.#repeat = times;
    return true;
  }

  separate(text: string): boolean {
    if (!this.flush() && (text !== "+" || this.#pending)) return false;
    this.#pending = text;
    return true;
  }

  /** A pause ends the number: "twenty, two" is 20 and 2. */
  pause(): void {
    this.#room = 1;
  }
}
