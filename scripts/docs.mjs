// `npm run docs`: the API reference, in target/docs. Fails where a public symbol has no words of its own.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { npmPackages, root, run, say } from "./tools.mjs";

await npmPackages();
if (!existsSync(join(root, "dist/locales/index.d.ts"))) {
  const { build } = await import("./build.mjs");
  await build();
}
await run("typedoc", []);
say("the reference is ready: target/docs/index.html");
