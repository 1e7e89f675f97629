import { Readable, pipeline, type Transform } from "node:stream";
import type Zlib from "node:zlib";
import { UsageError } from "../usage-error.js";

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

interface Packing {
  readonly name: string;
  readonly magic: readonly number[];
  /** Absent where this runtime cannot unpack it. */
  open(zlib: typeof Zlib): (() => Transform) | undefined;
}

const CHUNK = 256 << 10;

const PACKINGS: readonly Packing[] = [
  // https://www.rfc-editor.org/rfc/rfc1952#page-5
  { name: "gzip", magic: [0x1f, 0x8b], open: ({ createGunzip }) => () => createGunzip({ chunkSize: CHUNK }) },
  // https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1; Node has it from 22.15 on.
  {
    name: "zstd",
    magic: [0x28, 0xb5, 0x2f, 0xfd],
    open: (zlib) => (zlib as { createZstdDecompress?: (options: object) => Transform }).createZstdDecompress?.bind(undefined, { chunkSize: CHUNK }),
  },
];

/** The name without the ending that says how a file is packed. */
export const unpackedName = (name: string): string => name.replace(/\.(?:gz|zst)$/i, "");

const packingOf = (bytes: Uint8Array) => PACKINGS.find(({ magic }) => magic.every((byte, at) => bytes[at] === byte));

async function* unpack(file: string, packing: Packing, packed: Chunks): AsyncGenerator<Uint8Array> {
  const open = packing.open(await import("node:zlib"));
  if (!open) throw new UsageError("compression_unsupported", { file, compression: packing.name });
  const stream = open();
  // A failure of either end comes out of the iteration below.
  pipeline(Readable.from(packed, { objectMode: false }), stream, () => undefined);
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError("file_unreadable", { file, reason: (error as NodeJS.ErrnoException).code ?? "EIO" });
  }
}

/** The bytes themselves: what is packed by gzip or zstd, told by its first bytes, is unpacked on the way. */
export async function* unpacked(file: string, chunks: Chunks): AsyncGenerator<Uint8Array> {
  const reader = (Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()) as AsyncIterator<Uint8Array>;
  const first = await reader.next();
  if (first.done) return;
  const all = (async function* () {
    yield first.value;
    for (let next = await reader.next(); !next.done; next = await reader.next()) yield next.value;
  })();
  const packing = packingOf(first.value);
  try {
    yield* packing ? unpack(file, packing, all) : all;
  } finally {
    await reader.return?.();
  }
}
