import type { Issue } from "../result.js";

/** The part of a language that words need: templates by issue code, with `{param}` slots; `code.subject` is more specific than `code`. */
export interface Messages {
  readonly messages: Readonly<Record<string, string>>;
}

// What a param may look like in a sentence; a hostile value is cut.
const LONGEST = 80;

const show = (value: unknown): string => {
  const text = Array.isArray(value) ? value.map(String).join(", ") || "–" : typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** A template with its `{param}` slots filled; a slot without a param stays as it is. */
export const fillTemplate = (template: string, params: Readonly<Record<string, unknown>> = {}): string =>
  template.replace(/\{(\w{1,40})\}/g, (slot, name: string) => (Object.hasOwn(params, name) && params[name] !== undefined ? show(params[name]) : slot));

/**
 * An issue in words. A code that the language does not know is shown as it is: it may come from a newer version.
 *
 * @example formatIssue({ code: "invalid_length", … }, en) // "The number is too short: …"
 */
export const formatIssue = ({ code, params }: Issue, { messages }: Messages): string => {
  const specific = typeof params?.["subject"] === "string" ? `${code}.${params["subject"]}` : code;
  const template = Object.hasOwn(messages, specific) ? messages[specific] : Object.hasOwn(messages, code) ? messages[code] : undefined;
  return template === undefined ? code : fillTemplate(template, params);
};
