import { loadCommand } from "./load-command.js";

await loadCommand().judgeInThread();
