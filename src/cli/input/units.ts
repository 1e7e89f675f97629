import { type Block, readBlocks } from "./blocks.js";
import type { Source } from "./files.js";
import { looksLikeLines, type Shape, shapeByName } from "./shape.js";

/** A piece of work, small enough to hand over: a block of NDJSON lines, or a whole document. */
export type Unit = ({ readonly shape: "lines" } & Block) | { readonly shape: "document"; readonly bytes: Uint8Array; readonly tooLarge?: true };

export interface UnitOptions {
  /** Bytes of the longest line. */
  readonly longest: number;
  /** What the name does not tell is told by the first lines, unless it is said here. */
  readonly shape?: Shape;
  /** Hears how many bytes came off the disk. */
  readonly taken?: (bytes: number) => void;
}

// Enough to see a first line, and that more follows.
const LOOK = 1 << 20;
/** Bytes. A document is held whole: a larger one goes as NDJSON. */
export const LARGEST_DOCUMENT = 256 << 20;

const isUtf16 = ([a, b]: Uint8Array) => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

const wholeDocument = async (chunks: AsyncIterable<Uint8Array>): Promise<Unit> => {
  const whole: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST_DOCUMENT) return { shape: "document", bytes: new Uint8Array(0), tooLarge: true };
    whole.push(chunk);
  }
  return { shape: "document", bytes: whole.length === 1 ? whole[0]! : Buffer.concat(whole) };
};

/** The source cut into pieces of work, in order. */
export async function* unitsOf(source: Source, { longest, shape, taken }: UnitOptions): AsyncGenerator<Unit> {
  const chunks = source.open(taken);
  const looked: Uint8Array[] = [];
  let told = shape ?? shapeByName(source.name);
  let length = 0;
  do {
    const { value, done } = await chunks[Symbol.asyncIterator]().next();
    if (!done) [length] = [length + value.length, looked.push(value)];
    if (told === undefined && looksLikeLines(Buffer.concat(looked).toString("utf8"))) told = "lines";
    else if (told === undefined && (done || length >= LOOK)) told = "document";
    if (done) break;
  } while (told === undefined);
  const all = (async function* () {
    yield* looked.splice(0);
    yield* chunks;
  })();
  if (told === "lines" && !(looked[0] && isUtf16(looked[0]))) for await (const block of readBlocks(all, longest)) yield { shape: "lines", ...block };
  else yield await wholeDocument(all);
}
