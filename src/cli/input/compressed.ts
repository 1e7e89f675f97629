import type { Chunks } from "./unpack.js";

/** The name without the ending that says how a file is packed. */
export const unpackedName = (name: string): string => name.replace(/\.(?:gz|zst)$/i, "");

export type { Chunks } from "./unpack.js";

const MAGIC = {
  // https://www.rfc-editor.org/rfc/rfc1952#page-5
  gzip: [0x1f, 0x8b],
  // https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1
  zstd: [0x28, 0xb5, 0x2f, 0xfd],
} as const;
export type Packing = keyof typeof MAGIC;

const packingOf = (bytes: Uint8Array): Packing | undefined => (Object.keys(MAGIC) as Packing[]).find((name) => MAGIC[name].every((byte, at) => bytes[at] === byte));

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
    yield* packing ? (await import("./unpack.js")).unpack(file, packing, all) : all;
  } finally {
    await reader.return?.();
  }
}
