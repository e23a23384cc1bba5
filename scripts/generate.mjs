// Writes what derives from the tables: js/generated/, src/tables/providers.rs, CODES.md and docs/codes/; and the README's
// badges.
import { writeBadges } from "./badges.mjs";
import { writeFiles } from "./providers.mjs";
import { run, rust, say } from "./tools.mjs";

writeFiles();
writeBadges();
await rust();
say("rendering the tables");
await run("cargo", ["test", "--locked", "--quiet", "--lib", "rendered_files_are_fresh"], {
  env: { GENERATE: "1" },
  quiet: true,
});
say("js/generated/, CODES.md and docs/codes/ are fresh");
