// One seed for every run, so that a change and not chance decides; `SEED=$RANDOM npx vitest run` looks elsewhere.
import fc from "fast-check";

fc.configureGlobal({
  seed: Number(process.env["SEED"] ?? 20_261_122),
  // Mutation testing runs them thousands of times: what a property does not find soon, a table finds sooner.
  ...(process.env["MUTATION"] && { interruptAfterTimeLimit: 200 }),
});
