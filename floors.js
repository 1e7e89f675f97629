// The house, floor by floor: a room imports only from floors below its own. Lint holds it (eslint.config.js).
/** @type {Readonly<Record<string, number>>} */
export const FLOORS = {
  "result.ts": 1,
  text: 1,
  schema: 2,
  contracts: 3,
  countries: 3,
  languages: 3,
  extract: 4,
  format: 4,
  validate: 5,
  completeness: 6,
  intake: 7,
  convert: 7,
  "desk.ts": 8,
  "index.ts": 9,
  form: 9,
  cli: 9,
};
