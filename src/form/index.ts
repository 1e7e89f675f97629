export { createMeter } from "./meter.js";
export type { Meter, MeterOptions, MeterSettings } from "./meter.js";
export type { MeterState, Missing } from "./meter-state.js";
export type { FieldIssues } from "./field-issues.js";
export type { FormDesk } from "./desk.js";
export { byFrame } from "./frame.js";
export type { Schedule } from "./frame.js";
export { ticketFormSchema } from "./ticket-form-schema.js";
export type { StandardSchema } from "./ticket-form-schema.js";
