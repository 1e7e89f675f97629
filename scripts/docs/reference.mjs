// Writes docs/reference: a page for each public entry point, from the types and docstrings of its source.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Application } from "typedoc";
import { root } from "../ready.mjs";
import { ENTRIES } from "./entries.mjs";

const out = join(root, "docs/reference");
rmSync(out, { recursive: true, force: true });
const app = await Application.bootstrapWithPlugins({
  entryPoints: [...new Set(Object.values(ENTRIES))].map((path) => join(root, path)),
  tsconfig: join(root, "tsconfig.json"),
  plugin: ["typedoc-plugin-markdown"],
  outputs: [{ name: "markdown", path: out, options: { router: "module" } }],
  name: "Reference",
  readme: "none",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  disableSources: true,
  excludeInternal: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  entryFileName: "index",
  logLevel: "Error",
  // What the compiler says of the sources is told by `npm run types`.
  skipErrorChecking: true,
});
const project = await app.convert();
if (!project) throw new Error("typedoc found nothing to describe");
await app.generateOutputs(project);
