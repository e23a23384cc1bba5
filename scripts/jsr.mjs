// `npm run jsr`: makes target/jsr/, what `npx jsr publish` takes in that folder. All of it derives from package.json
// and dist/: the ES modules as npm has them, each told where its types are. These types are declarations, so that JSR
// has nothing to infer.
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { OWNER, refuseUnset } from "./pack.mjs";
import { root, say } from "./tools.mjs";

const described = () => JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The entries that JSR takes: name -> file in dist/. A wildcard is written out, as JSR knows none. */
export function entries() {
  const found = {};
  for (const [name, conditions] of Object.entries(described().exports)) {
    const file = conditions.import?.default;
    // The script for a script tag, the bytes, and package.json are no modules with types.
    if (!file) continue;
    if (!name.includes("*")) {
      found[name] = file;
      continue;
    }
    const [before, after] = file.split("*");
    for (const one of readdirSync(join(root, before)).sort()) {
      const inner = one.slice(0, -after.length);
      const taken = ["index", "ids"].includes(inner);
      if (one.endsWith(after) && !taken) found[name.replace("*", inner)] = `${before}${one}`;
    }
  }
  return found;
}

/** Writes the folder; gives the description that stands in it as jsr.json. */
export function stage(folder = join(root, "target", "jsr")) {
  const { name, version, license, repository } = described();
  const owner = new URL(repository.url.replace(/^git\+/, "")).pathname.split("/")[1];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const dist = join(root, "dist");
  cpSync(dist, join(folder, "dist"), {
    recursive: true,
    // Modules and their types. A command and a script tag are npm's.
    filter: (path) => !/\.c?[jt]s$|\.wasm$|\.map$/.test(path) || /(?<!\.min)\.js$|\.d\.ts$/.test(path),
  });
  for (const path of ["cli.js", "workerd.js", "standalone.d.ts", "source"])
    rmSync(join(folder, "dist", path), { recursive: true, force: true });
  for (const path of readdirSync(join(folder, "dist"), { recursive: true })) {
    const file = join(folder, "dist", path);
    const types = file.replace(/\.js$/, ".d.ts");
    if (!file.endsWith(".js") || !existsSync(types)) continue;
    writeFileSync(file, `/* @ts-self-types="./${basename(types)}" */\n${readFileSync(file, "utf8")}`);
  }
  for (const path of ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "CHANGELOG.md"])
    copyFileSync(join(root, path), join(folder, path));
  const description = {
    name: `@${owner}/${name}`,
    version,
    license,
    exports: entries(),
    // What dom.d.ts speaks of: JSR takes no reference to it in the file itself.
    compilerOptions: { lib: ["deno.ns", "esnext", "dom", "dom.iterable"] },
  };
  writeFileSync(join(folder, "jsr.json"), `${JSON.stringify(description, null, 2)}\n`);
  return description;
}

if (process.argv[1] === import.meta.filename) {
  refuseUnset();
  const { name, version, exports } = stage();
  const draft = name.includes(OWNER) ? ", a draft: its owner is not set" : "";
  say(`target/jsr/ holds ${name} ${version} with ${Object.keys(exports).length} entries${draft}`);
}
