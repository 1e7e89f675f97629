// Type-checked in an empty project under node16, nodenext and bundler resolution.
import { defineDesk, type Assessment, type Result, type Ticket } from "no-telepathy";
import { RU } from "no-telepathy/countries";
import { ru } from "no-telepathy/languages/ru";
import { validateTicket } from "no-telepathy/validate";
import { extractPhones } from "no-telepathy/extract";

const desk = defineDesk({ country: RU, languages: [ru] });
export const assessment: Assessment = desk.assessReport({ text: "" });
export const result: Result<Ticket> = validateTicket({});
export const phones: string[] = extractPhones("", { country: RU }).map(({ span }) => `${span.start}`);
// @ts-expect-error a desk needs its languages
defineDesk({ country: RU });
