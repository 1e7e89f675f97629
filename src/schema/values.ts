/**
 * The values that fields of a ticket take, and the types of those that are needed everywhere. Apart from the schemas that are made of
 * them: what reads and scores takes these, and so no zod.
 */

/** How far a report gets the engineer, from nothing at all to acting at once. */
export const BANDS = ["empty", "poor", "fair", "good", "excellent"] as const;
export type Band = (typeof BANDS)[number];

/** What the engineer would act on first: fully gone; slow or unstable; a broken device; log-in; money; nothing is broken; none of these. */
export const CATEGORIES = ["outage", "degraded", "equipment", "access", "billing", "request", "other"] as const;
export type Category = (typeof CATEGORIES)[number];

export const CHANNELS = ["email", "phone", "web", "chat", "messenger", "sms", "other"] as const;
export type Channel = (typeof CHANNELS)[number];

export const CHECKS = ["power", "cabling", "equipment", "restart", "otherDevice", "directConnection", "balance", "outageNotice", "other"] as const;
export type CheckKind = (typeof CHECKS)[number];

export const OUTCOMES = ["passed", "failed", "notDone", "unknown"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a report can tell the engineer on shift, as `FACET_MEANINGS` says. */
export const FACETS = [
  "contract", "contact", "address", "service", "symptom", "onset", "pattern", "scope", "connection", "equipment", "indicators", "errorText", "checks",
  "measurement", "trigger", "expectation", "impact", "attachments", "availability",
] as const;
export type Facet = (typeof FACETS)[number];

export const MESSENGERS = ["telegram", "whatsapp", "viber", "vk", "max", "signal", "skype", "other"] as const;

export const SEVERITIES = ["minor", "moderate", "significant", "extensive"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const PRIORITIES = ["low", "medium", "high", "critical"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** TMF621's statuses. `pending`: waiting for the customer; `held`: waiting for something else. */
export const STATUSES = ["acknowledged", "inProgress", "pending", "held", "resolved", "closed", "cancelled", "rejected"] as const;
export type Status = (typeof STATUSES)[number];

/** Marks of tone. They are shown and never counted. */
export const TONES = ["polite", "shouting", "insult", "threat", "sarcasm"] as const;
export type Tone = (typeof TONES)[number];
