export const QUEUE = process.env.QUEUE ?? "no-telepathy";
export const connection = { host: process.env.REDIS_HOST ?? "127.0.0.1", port: Number(process.env.REDIS_PORT ?? 6379) };
/** Tickets in a job: one by one, Redis would be the bottleneck. */
export const BATCH = Number(process.env.BATCH ?? 500);
