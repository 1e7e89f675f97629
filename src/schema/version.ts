/** Brings a ticket of one version to the next. Fields it does not know it leaves alone. */
export type Migration = (ticket: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Step n leads from version n + 1 to n + 2: a change of the format adds one, and nothing else has to know. */
export const MIGRATIONS: readonly Migration[] = [];

/** The version of the wire format that this library writes. */
export const SCHEMA_VERSION = MIGRATIONS.length + 1;

/**
 * A ticket of an older version, brought to the present one; any other value as it is. A newer version may only add fields and
 * values, never change the type of a field: that is what lets an older reader read it as far as it understands.
 */
export const upgradeTicket = (value: unknown, migrations: readonly Migration[] = MIGRATIONS): unknown => {
  if (typeof value !== "object" || value === null) return value;
  let ticket = value as Record<string, unknown>;
  for (let version = ticket["schemaVersion"]; typeof version === "number" && Number.isInteger(version) && version > 0 && version <= migrations.length; version++)
    ticket = { ...migrations[version - 1]!(ticket), schemaVersion: version + 1 };
  return ticket;
};
