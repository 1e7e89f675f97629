import type { WrittenEmail } from "./email.js";

const MOST_ADDRESS = 254;
const MOST_LOCAL = 64;
const MOST_LABEL = 63;

const LOCAL = /^[^."][^"]*$/;
/** Letters at both ends; an A-label may end in a digit. */
const ENDING = /^(?:\p{L}[\p{L}\p{M}\p{N}-]*\p{L}|xn--[a-z0-9-]*[a-z0-9])$/iu;

const isLabel = (label: string) => label !== "" && label.length <= MOST_LABEL && !label.startsWith("-") && !label.endsWith("-");

/** Whether an address that was picked out of a text is one, by its shape: which servers take it, `readEmail` tells. */
export const shapeOfEmail = (address: string): WrittenEmail | undefined => {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at);
  const labels = address.slice(at + 1).split(".");
  const shaped = address.length <= MOST_ADDRESS && local.length <= MOST_LOCAL && LOCAL.test(local) && !local.endsWith(".") && !local.includes("..");
  return shaped && labels.length > 1 && labels.every(isLabel) && ENDING.test(labels.at(-1)!) ? { address } : undefined;
};
