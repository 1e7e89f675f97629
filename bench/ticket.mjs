// Tickets, beside ajv, plain zod and a user's own assembly.
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { assessReport, formatTicket, redact, RU, ru, ticketJsonSchema, ticketSchema } from "../dist/index.js";
import { shape, validateByHand } from "./assembly.mjs";
import { benchmark } from "./benchmark.mjs";
import { floor } from "./floor.mjs";
import { inTurn, measureCalls } from "./measure.mjs";
import { EXPRESSIONS, scoreByExpressions } from "./regex-scorer.mjs";
import { desk, FAULTY, PAYLOADS, TICKETS } from "./tickets.mjs";

const ajv = addFormats.default(new Ajv({ keywords: ["x-data-classification"] })).compile(ticketJsonSchema());
const settings = { languages: [ru], country: RU };
const refused = TICKETS.find((ticket) => desk.validateTicket(ticket).issues || !validateByHand(ticket) || !ajv(ticket));
if (refused) throw new Error(`A ticket is refused: ${JSON.stringify(refused)}`);

const assembled = "zod + libphonenumber-js + validator.js";
const job = `JSON.parse + ${assembled} + ${EXPRESSIONS} expressions`;
await benchmark(import.meta, {
  title: "Tickets",
  // Scoring is much code: the compiler is done with it after some thousand calls.
  measure: (rows) => measureCalls(rows, { warm: 2 }),
  rows: [
    floor,
    { name: "validateTicket, valid, everything checked", run: inTurn(TICKETS, (ticket) => desk.validateTicket(ticket)), must: 2, aim: 1, faster: { than: assembled } },
    { name: assembled, run: inTurn(TICKETS, validateByHand) },
    { name: "validateTicket, a tenth faulty", run: inTurn(FAULTY, (ticket) => desk.validateTicket(ticket)), faster: { than: `${assembled}, a tenth faulty` } },
    { name: `${assembled}, a tenth faulty`, run: inTurn(FAULTY, validateByHand) },
    { name: "shape alone, ticketSchema by plain zod", run: inTurn(TICKETS, (ticket) => ticketSchema.safeParse(ticket)) },
    { name: "shape alone, a user's own zod", run: inTurn(TICKETS, (ticket) => shape.safeParse(ticket)) },
    { name: "shape alone, ajv with our JSON Schema", run: inTurn(TICKETS, (ticket) => ajv(ticket)) },
    {
      name: "the whole job: JSON.parse, validateTicket, assessReport", must: 12, aim: 6, faster: { than: job, must: 4 },
      run: inTurn(PAYLOADS, (payload) => {
        const ticket = JSON.parse(payload);
        return [desk.validateTicket(ticket), assessReport(ticket, settings)];
      }),
    },
    {
      name: job,
      run: inTurn(PAYLOADS, (payload) => {
        const ticket = JSON.parse(payload);
        return [validateByHand(ticket), scoreByExpressions(ticket.description)];
      }),
    },
    { name: "redact", run: inTurn(TICKETS, (ticket) => redact(ticket)) },
    { name: "formatTicket, Markdown", run: inTurn(TICKETS, (ticket) => formatTicket(ticket, { language: ru, style: "markdown" })) },
  ],
});
