/** Whole lines of a stream, as bytes; without bytes: one line that is too long to be kept. */
export interface Block {
  /** One-based number of the first line. */
  readonly first: number;
  readonly bytes?: Buffer;
  /** Lines in it. */
  readonly count: number;
  /** Whether the last line has its line end; the last line of a stream may lack it. */
  readonly closed: boolean;
}

const NEWLINE = 0x0a;

const countLines = (bytes: Buffer): number => {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
};

const hasMark = (bytes: Buffer) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/**
 * The lines of a stream, block by block, in constant memory: of a line longer than `longest` bytes only its place is kept.
 * A byte order mark at the start is taken off; a last line without its line end counts.
 */
export async function* readBlocks(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Block> {
  let first = 1;
  let rest: Buffer[] = [];
  let restLength = 0;
  let skipping = false;
  const block = (bytes: Buffer, closed: boolean): Block => {
    const clean = first === 1 && hasMark(bytes) ? bytes.subarray(3) : bytes;
    return { first, bytes: clean, count: countLines(clean) + (closed ? 0 : 1), closed };
  };
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const last = bytes.lastIndexOf(NEWLINE);
    if (last < 0) {
      restLength += bytes.length;
      // What is over the limit is forgotten, not kept: only that it was there is known.
      if (restLength > longest) [rest, skipping] = [[], true];
      else rest.push(bytes);
      continue;
    }
    let from = 0;
    if (skipping) {
      yield { first, count: 1, closed: true };
      first++;
      from = bytes.indexOf(NEWLINE) + 1;
    }
    const complete = bytes.subarray(from, last + 1);
    if (complete.length) {
      const whole = block(rest.length ? Buffer.concat([...rest, complete]) : complete, true);
      yield whole;
      first += whole.count;
    }
    const tail = bytes.subarray(last + 1);
    // A copy: else the few bytes of a tail would keep their whole chunk.
    rest = tail.length ? [Buffer.from(tail)] : [];
    restLength = tail.length;
    skipping = false;
  }
  if (skipping) yield { first, count: 1, closed: false };
  else if (rest.length) yield block(Buffer.concat(rest), false);
}
