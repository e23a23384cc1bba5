// Makes dist/: what `npm pack` puts into the package.
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildTools, root, say } from "./tools.mjs";

export async function build() {
  await buildTools();
  const { cores } = await import("./cores.mjs");
  const { bundle, types } = await import("./bundle.mjs");
  const { buildLocales } = await import("./locales.mjs");
  const { buildProviders } = await import("./providers.mjs");
  const built = await cores();

  // Made aside and then moved, so that dist/ is never half a package.
  const fresh = join(root, "target", "dist");
  const dist = join(root, "dist");
  rmSync(fresh, { recursive: true, force: true });
  say("bundling the entries");
  await bundle({ ...built, dist: fresh });
  say("checking and writing the types");
  await types(fresh);
  say("writing the locales");
  await buildLocales(fresh);
  say("writing the providers");
  buildProviders(fresh);
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
  say("the package is ready in dist/");
}

if (process.argv[1] === import.meta.filename) await build();
