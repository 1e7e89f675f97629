// ClickHouse with the command as an executable table function: node run.mjs TICKETS.ndjson > SCORES.ndjson
// chdb is ClickHouse in a process of its own; on a server the script stands in user_scripts_path, and the query is the same.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Session } from "chdb";

const folder = mkdtempSync(join(tmpdir(), "no-telepathy-clickhouse-"));
mkdirSync(join(folder, "user_scripts"));
const script = join(folder, "user_scripts/assess.sh");
// Findings (1) are an answer; to ClickHouse anything but 0 is a failure.
writeFileSync(script, `#!/bin/sh\n${process.env.NO_TELEPATHY ?? "npx no-telepathy"} assess --ndjson\n[ $? -le 1 ]\n`);
chmodSync(script, 0o755);
const session = new Session(folder);
const file = resolve(process.argv[2]).replaceAll("'", "\\'");
// LineAsString on both sides: tickets go in as they are, assessments come out as they are. One thread keeps the order.
const { stdout } = process;
stdout.write(session.query(
  `SELECT line FROM executable('assess.sh', 'LineAsString', 'line String', (SELECT line FROM file('${file}', 'LineAsString', 'line String')), SETTINGS command_read_timeout = 600000, command_write_timeout = 600000) SETTINGS max_threads = 1`,
  "TabSeparatedRaw",
));
session.cleanup?.();
rmSync(folder, { recursive: true, force: true });
