export type { Failure, Issue, Result, Span, Success } from "./result.js";
export * from "./schema/index.js";
export * from "./contracts/index.js";
export * from "./extract/index.js";
export * from "./validate/index.js";
export * from "./format/index.js";
export * from "./completeness/index.js";
export { defineDesk } from "./desk.js";
export type { Desk, DeskOptions } from "./desk.js";
