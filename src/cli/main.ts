#!/usr/bin/env node
import { loadCommand } from "./load-command.js";

// Set by the build to the version of package.json.
declare const __VERSION__: string;

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const [first, ...others] = process.argv.slice(2);
// The version needs nothing loaded.
if ((first === "--version" || first === "-V") && !others.length) process.stdout.write(`${__VERSION__}\n`);
else await loadCommand().run(__VERSION__, process.argv);
