// Every day of the calendar and no other, the 29th of February in leap years only; no quantifier can match in two ways.
const DAY =
  "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|" +
  "\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))";
const TIME = "T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)";

/** An ISO 8601 date. */
export const ISO_DATE = /* @__PURE__ */ new RegExp(`^${DAY}$`);
/** An ISO 8601 date, alone or with a time and its offset from UTC. */
export const ISO_DATE_OR_TIME = /* @__PURE__ */ new RegExp(`^${DAY}(?:${TIME})?$`);
