// A worker; start as many as there are cores, on as many machines as reach the Redis: node worker.mjs
import { Worker } from "bullmq";
import { openFilter } from "./filter.mjs";
import { connection, QUEUE } from "./queue.mjs";

const filter = openFilter();
// One batch at a time: the filter is one pipe. A worker that dies loses its lock, and another takes the batch over.
const worker = new Worker(QUEUE, ({ data }) => filter.answer(data.lines), { connection, concurrency: 1, lockDuration: 3000, stalledInterval: 1000, maxStalledCount: 5 });
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => worker.close().then(filter.close));
