/**
 * The pattern language of contract numbers.
 *
 *     pattern     = sequence
 *     sequence    = { item }
 *     item        = ( class | literal | group ) [ repeat ] | optional
 *     class       = "#" digit | "@" Latin letter | "%" Cyrillic letter | "&" letter of either alphabet
 *                 | "$" Latin letter or digit | "*" letter of either alphabet or digit
 *     group       = "(" sequence { "|" sequence } ")"
 *     optional    = "[" sequence "]"
 *     repeat      = "{" min [ "," max ] "}"
 *     literal     = any other character, or "\" and the character
 *
 * A literal that is no letter and no digit is a separator: the value has it, and whoever types the number may leave it out.
 */
export type CharacterClass = "digit" | "latin" | "cyrillic" | "letter" | "latinOrDigit" | "letterOrDigit";

/** One character of the number. */
export type Atom = { readonly class: CharacterClass } | { readonly literal: string };

/** A pattern as positions in order, each with those that may follow it; position 0 stands before the first character. */
export interface Pattern {
  readonly source: string;
  readonly atoms: readonly (Atom | undefined)[];
  readonly follow: readonly (readonly number[])[];
  /** 1 where the number may end. */
  readonly accepts: Uint8Array;
}

const CLASSES: Readonly<Record<string, CharacterClass>> = {
  "#": "digit", "@": "latin", "%": "cyrillic", "&": "letter", $: "latinOrDigit", "*": "letterOrDigit",
};
const MAX_REPEAT = 64;
const MAX_POSITIONS = 128;

type Node =
  | { readonly is: "atom"; readonly atom: Atom }
  | { readonly is: "sequence" | "choice"; readonly of: readonly Node[] }
  | { readonly is: "repeat"; readonly of: Node; readonly min: number; readonly max: number };

class Parser {
  #at = 0;

  constructor(readonly source: string) {}

  parse(): Node {
    const node = this.#sequence("");
    if (this.#at < this.source.length) this.#fail(`nothing opened this "${this.source[this.#at]}"`);
    return node;
  }

  #fail(why: string, at = this.#at): never {
    throw new TypeError(`Contract pattern, at ${at}: ${why}\n  ${this.source}\n  ${" ".repeat(at)}^`);
  }

  #take(character: string): boolean {
    if (this.source[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #sequence(stop: string): Node {
    const of: Node[] = [];
    while (this.#at < this.source.length && !"|)]".includes(this.source[this.#at]!)) of.push(this.#item());
    if (!of.length) this.#fail(stop ? "this part is empty" : "the pattern is empty");
    return { is: "sequence", of };
  }

  #item(): Node {
    const start = this.#at;
    if (this.#take("[")) {
      const of = this.#sequence("]");
      if (!this.#take("]")) this.#fail('"[" has no "]"', start);
      if (this.source[this.#at] === "{") this.#fail("an optional part cannot repeat: write its repeat from 0");
      return { is: "repeat", of, min: 0, max: 1 };
    }
    const node = this.#take("(") ? this.#choice(start) : this.#atom();
    return this.#take("{") ? this.#repeat(node) : node;
  }

  #choice(start: number): Node {
    const of = [this.#sequence(")")];
    while (this.#take("|")) of.push(this.#sequence(")"));
    if (!this.#take(")")) this.#fail('"(" has no ")"', start);
    return { is: "choice", of };
  }

  #atom(): Node {
    const character = this.source[this.#at++]!;
    const known = CLASSES[character];
    if (known) return { is: "atom", atom: { class: known } };
    if (character === "{" || character === "}") this.#fail(`"${character}" repeats nothing: write "\\${character}" for the character`, this.#at - 1);
    const literal = character === "\\" ? this.source[this.#at++] : character;
    if (literal === undefined) this.#fail('"\\" has no character after it', this.#at - 2);
    return { is: "atom", atom: { literal } };
  }

  #number(): number {
    const start = this.#at;
    while (/[0-9]/.test(this.source[this.#at] ?? "")) this.#at++;
    const value = Number(this.source.slice(start, this.#at));
    if (start === this.#at) this.#fail("a repeat needs a number: {6} or {3,6}");
    if (value > MAX_REPEAT) this.#fail(`a repeat goes up to ${MAX_REPEAT}`, start);
    return value;
  }

  #repeat(of: Node): Node {
    const start = this.#at;
    const min = this.#number();
    const max = this.#take(",") ? this.#number() : min;
    if (!this.#take("}")) this.#fail('a repeat ends with "}"');
    if (max < min || max === 0) this.#fail("a repeat goes from the smaller number to the larger, and past 0", start);
    return { is: "repeat", of, min, max };
  }
}

/** Ends of what has been built so far: from these positions the next part goes on. */
class Builder {
  readonly atoms: (Atom | undefined)[] = [undefined];
  readonly follow: Set<number>[] = [new Set()];

  constructor(readonly source: string) {}

  build(node: Node, ends: ReadonlySet<number>): ReadonlySet<number> {
    switch (node.is) {
      case "atom": {
        const position = this.atoms.push(node.atom) - 1;
        if (position > MAX_POSITIONS) throw new TypeError(`Contract pattern: more than ${MAX_POSITIONS} characters\n  ${this.source}`);
        this.follow.push(new Set());
        for (const end of ends) this.follow[end]!.add(position);
        return new Set([position]);
      }
      case "sequence":
        return node.of.reduce<ReadonlySet<number>>((from, part) => this.build(part, from), ends);
      case "choice":
        return new Set(node.of.flatMap((part) => [...this.build(part, ends)]));
      case "repeat": {
        let from = ends;
        const all = new Set<number>(node.min === 0 ? ends : []);
        for (let time = 1; time <= node.max; time++) {
          from = this.build(node.of, from);
          if (time >= node.min) for (const end of from) all.add(end);
        }
        return all;
      }
    }
  }
}

/** Reads a pattern. A bad one is a `TypeError` that shows the place. */
export const parsePattern = (source: string): Pattern => {
  if (typeof source !== "string") throw new TypeError("A contract pattern is a string");
  const builder = new Builder(source);
  const ends = builder.build(new Parser(source).parse(), new Set([0]));
  if (ends.has(0)) throw new TypeError(`Contract pattern: it would match nothing at all\n  ${source}`);
  const accepts = new Uint8Array(builder.atoms.length);
  for (const end of ends) accepts[end] = 1;
  return { source, atoms: builder.atoms, follow: builder.follow.map((set) => [...set]), accepts };
};
