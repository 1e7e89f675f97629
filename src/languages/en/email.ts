import type { EmailWords } from "../email-words.js";

export const emailWords: EmailWords = {
  at: ["arobase"],
  weakAt: ["at"],
  dot: ["dot", "period", "point"],
  hyphen: ["hyphen", "dash", "minus"],
  underscore: ["underscore"],
  plus: ["plus"],
  fillers: ["lower"],
  heard: {},
};
