// Writes what derives from the Rust tables: js/generated/ and CODES.md.
import { run, rust, say } from "./tools.mjs";

await rust();
say("rendering the tables");
await run("cargo", ["test", "--locked", "--quiet", "--lib", "rendered_files_are_fresh"], {
  env: { GENERATE: "1" },
  quiet: true,
});
say("js/generated/ and CODES.md are fresh");
