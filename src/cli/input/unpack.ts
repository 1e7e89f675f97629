import { pipeline, Readable, type Transform } from "node:stream";
import * as zlib from "node:zlib";
import { UsageError } from "../usage-error.js";
import type { Packing } from "./compressed.js";

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const CHUNK = 256 << 10;

// Absent where this runtime cannot unpack it: Node has zstd from 22.15 on.
const OPEN: Readonly<Record<Packing, ((options: { chunkSize: number }) => Transform) | undefined>> = {
  gzip: zlib.createGunzip,
  zstd: (zlib as { createZstdDecompress?: (options: { chunkSize: number }) => Transform }).createZstdDecompress,
};

export async function* unpack(file: string, packing: Packing, packed: Chunks): AsyncGenerator<Uint8Array> {
  const stream = OPEN[packing]?.({ chunkSize: CHUNK });
  if (!stream) throw new UsageError("compression_unsupported", { file, compression: packing });
  // A failure of either end comes out of the iteration below.
  pipeline(Readable.from(packed, { objectMode: false }), stream, () => undefined);
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError("file_unreadable", { file, reason: (error as NodeJS.ErrnoException).code ?? "EIO" });
  }
}
