// Writes what derives from the Rust tables: js/tables.ts, js/codes.ts, CODES.md.
import { run, rust, say } from "./tools.mjs";

await rust();
say("rendering the tables");
await run("cargo", ["test", "--locked", "--quiet", "--lib", "rendered_files_are_fresh"], {
  env: { GENERATE: "1" },
  quiet: true,
});
say("js/tables.ts, js/codes.ts and CODES.md are fresh");
