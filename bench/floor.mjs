// The floor that calls are given against: JSON.parse of a ticket.
import { inTurn } from "./measure.mjs";
import { PAYLOADS } from "./tickets.mjs";

const bytes = Math.round(PAYLOADS.reduce((sum, payload) => sum + Buffer.byteLength(payload), 0) / PAYLOADS.length);
export const floor = { name: `JSON.parse of a ticket of ${bytes.toLocaleString("en")} bytes`, run: inTurn(PAYLOADS, JSON.parse) };
