import { positional } from "../reading/positional.js";
import { english } from "./grammar.js";

/** One reader for all countries whose addresses are in English. */
export const address = /* @__PURE__ */ positional(english);
