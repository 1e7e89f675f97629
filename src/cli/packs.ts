import { DE, GB, KZ, RU, US } from "../countries/index.js";

/** The countries of the command's own desk, Russia first. */
export const COUNTRIES = { RU, KZ, GB, US, DE } as const;
