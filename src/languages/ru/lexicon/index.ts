import { actions } from "./actions.js";
import { devices } from "./devices.js";
import { faults } from "./faults.js";
import { people } from "./people.js";
import { service } from "./service.js";
import { time } from "./time.js";
import { tone } from "./tone.js";

/** Russian words by meaning. */
export const lexicon: Readonly<Record<string, string>> = { ...time, ...service, ...devices, ...faults, ...actions, ...people, ...tone };
