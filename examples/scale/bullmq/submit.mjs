// Puts a file of tickets on the queue, and writes the answers in the order of the file: node submit.mjs TICKETS.ndjson > SCORES.ndjson
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { Queue, QueueEvents } from "bullmq";
import { BATCH, connection, QUEUE } from "./queue.mjs";

// Batches on the queue at once: memory does not grow with the file.
const AHEAD = 64;

const queue = new Queue(QUEUE, { connection });
const events = new QueueEvents(QUEUE, { connection });
await events.waitUntilReady();
const underWay = [];
const writeNext = async () => {
  const job = await underWay.shift();
  const answers = await job.waitUntilFinished(events);
  if (!process.stdout.write(`${answers.join("\n")}\n`)) await new Promise((done) => process.stdout.once("drain", done));
};
const submit = async (lines) => {
  underWay.push(queue.add("batch", { lines }, { attempts: 3, removeOnComplete: { age: 60 }, removeOnFail: { age: 3600 } }));
  if (underWay.length > AHEAD) await writeNext();
};
const lines = [];
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  if (!line.trim()) continue;
  lines.push(line);
  if (lines.length === BATCH) await submit(lines.splice(0));
}
if (lines.length) await submit(lines);
while (underWay.length) await writeNext();
await Promise.all([events.close(), queue.close()]);
