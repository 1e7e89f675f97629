import { createHash } from "node:crypto";

/** A short key of a content; what it was made of cannot be read back. */
export const contentHash = (content: string): string => createHash("sha256").update(content).digest("hex").slice(0, 24);
