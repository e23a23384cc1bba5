// `npm run deny`: licences, banned and doubled crates, and where crates come from, for the crate and for the fuzz targets.
import { cargoDeny, run } from "./tools.mjs";

await cargoDeny();
// Not advisories: their database would have to be fetched. See deny.toml.
const checks = ["licenses", "bans", "sources"];
for (const manifest of ["Cargo.toml", "fuzz/Cargo.toml"]) {
  const known = ["--allow", "license-exception-not-encountered"];
  await run("cargo", [
    "deny",
    "--locked",
    "--manifest-path",
    manifest,
    "--config",
    "deny.toml",
    "check",
    ...known,
    ...checks,
  ]);
}
