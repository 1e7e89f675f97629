import { unpackedName } from "./compressed.js";

/** One ticket a line (https://github.com/ndjson/ndjson-spec), or one JSON value. */
export type Shape = "lines" | "document";

export const shapeByName = (name: string): Shape | undefined => {
  const unpacked = unpackedName(name);
  if (/\.(?:ndjson|jsonl)$/i.test(unpacked)) return "lines";
  return /\.json$/i.test(unpacked) ? "document" : undefined;
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Without a telling name: lines, where the first is a whole value of its own and more follows. */
export const looksLikeLines = (start: string): boolean => {
  const text = start.replace(/^\ufeff/, "").trimStart();
  const end = text.indexOf("\n");
  return end > 0 && isJson(text.slice(0, end)) && text.slice(end).trim() !== "";
};

export const isNdjson = (name: string, text: string): boolean => (shapeByName(name) ?? (looksLikeLines(text) ? "lines" : "document")) === "lines";
