const DAY = 86_400_000;

/** The Monday of the week that an ISO 8601 date falls into, by the date as it is written; undefined for what is none. */
export const mondayOf = (date: unknown): string | undefined => {
  if (typeof date !== "string" || !/^\d{4}-\d\d-\d\d/.test(date)) return undefined;
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  // The first of January 1970 was a Thursday.
  const day = (Math.floor(time / DAY) + 3) % 7;
  return new Date(time - ((day + 7) % 7) * DAY).toISOString().slice(0, 10);
};
