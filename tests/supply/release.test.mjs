// What a release must set, and what an auditor finds in it.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { TraceMap, eachMapping } from "@jridgewell/trace-mapping";
import { entries, stage } from "../../scripts/jsr.mjs";
import { OWNER, contents, unset } from "../../scripts/pack.mjs";
import { root } from "../../scripts/tools.mjs";

const text = (path) => readFileSync(join(root, path), "utf8");
const described = JSON.parse(text("package.json"));
const set = { "package.json": text("package.json"), "Cargo.toml": text("Cargo.toml") };
for (const name of Object.keys(set)) set[name] = set[name].replaceAll(OWNER, "somebody");

test("a release names its owner", () => {
  assert.deepEqual(unset(set), []);
  for (const name of Object.keys(set)) {
    const [finding, ...others] = unset({ ...set, [name]: set[name].replaceAll("somebody", OWNER) });
    assert.equal(finding, `${name} names "${OWNER}" where the owner of the repository belongs.`);
    assert.deepEqual(others, []);
  }
  for (const key of ["repository", "homepage", "bugs", "author"]) {
    const { [key]: _, ...rest } = JSON.parse(set["package.json"]);
    assert.deepEqual(unset({ ...set, "package.json": JSON.stringify(rest) }), [`package.json has no ${key}.`]);
  }
});

test("npm run pack refuses what has no owner, unless it is a draft", {
  skip: unset().length === 0 && "the owner is set",
}, () => {
  for (const script of ["pack.mjs", "jsr.mjs", "reproducible.mjs"]) {
    const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts", script)], { encoding: "utf8" });
    assert.equal(status, 1, script);
    assert.match(stderr, /this is no release yet\.\npackage\.json names "owner-to-be-set"/, script);
    assert.match(stderr, /pack a draft with `-- --draft`/, script);
  }
});

test("repository, homepage, bugs and the crate name the same place", () => {
  const { repository, homepage, bugs } = described;
  const place = repository.url.replace(/^git\+|\.git$/g, "");
  assert.match(place, /^https:\/\/github\.com\/[\w-]+\/checkout-errors$/);
  assert.equal(homepage, `${place}#readme`);
  assert.equal(bugs.url, `${place}/issues`);
  assert.ok(text("Cargo.toml").includes(`\nrepository = "${place}"\n`));
});

test("the crate has a README of its own", () => {
  const { packages } = JSON.parse(
    execFileSync("cargo", ["metadata", "--locked", "--no-deps", "--format-version=1"], { cwd: root, encoding: "utf8" }),
  );
  assert.equal(packages[0].readme, "src/README.md");
  assert.match(text("src/README.md"), /^# checkout-errors\n[\s\S]*cargo add checkout-errors/);
  assert.doesNotMatch(text("src/README.md"), /npm install/);
});

// The maps beside the minified entries.

const MAPS = join(root, "dist/source/maps");
const minified = readdirSync(join(root, "dist")).filter((name) => /\.(js|cjs)$/.test(name) && !/^core-js\./.test(name));

test("every entry has its map, and none names it", () => {
  assert.ok(minified.length > 10);
  assert.deepEqual(readdirSync(MAPS).sort(), minified.map((name) => `${name}.map`).sort());
  for (const name of [...minified, "core-js.js", "core-js.cjs"])
    assert.doesNotMatch(text(`dist/${name}`), /sourceMappingURL=/, name);
});

for (const name of minified) {
  test(`the map of ${name} leads to the sources as they are written`, () => {
    const map = JSON.parse(readFileSync(join(MAPS, `${name}.map`), "utf8"));
    assert.equal(map.file, `../../${name}`);
    const read = new Map();
    for (const source of map.sources) {
      if (/^\.\.\/compiled\/[\w-]+(\.js)?$/.test(source)) continue;
      assert.match(source, /^\.\.\/js\/[\w/-]+\.ts$/);
      const path = source.slice(3);
      assert.equal(text(`dist/source/${path}`), text(path), path);
      read.set(source, text(path).split("\n"));
    }
    const here = text(`dist/${name}`).split("\n");
    // A text in quotes is the same on both sides: the map is true.
    let same = 0;
    eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source, originalLine, originalColumn }) => {
      const [, word] = /^["']([a-z_ ]{4,})["']/.exec(here[generatedLine - 1].slice(generatedColumn)) ?? [];
      const there = read.get(source)?.[originalLine - 1].slice(originalColumn);
      if (!word || !/^["'`]/.test(there ?? "")) return;
      assert.equal(there.slice(1, 1 + word.length), word, `${source}:${originalLine}`);
      same++;
    });
    if (here.join("").match(/"[a-z_ ]{4,}"/g)?.length > 20) assert.ok(same > 2, `${same} texts`);
  });
}

test("the sources are packed, and no entry leads there", async () => {
  const paths = await contents();
  for (const path of ["dist/source/README.md", "dist/source/js/explain.ts", "dist/source/maps/main.js.map"])
    assert.ok(paths.includes(path), path);
  assert.doesNotMatch(JSON.stringify(described.exports), /source/);
});

test("the core asks for nothing, and its bytes hold code and data alone", () => {
  const module = new WebAssembly.Module(readFileSync(join(root, "dist/core.wasm")));
  assert.deepEqual(WebAssembly.Module.imports(module), []);
  assert.deepEqual(
    WebAssembly.Module.exports(module).map(({ name, kind }) => `${kind} ${name}`),
    ["memory memory", "function explain", "function keep", "function room"],
  );
  // No path of a machine; nor one that a panic would name.
  assert.doesNotMatch(text("dist/core.wasm"), /\.rs\b|\/rustc\//);
  for (const section of ["name", "producers", "target_features", "sourceMappingURL", "external_debug_info"])
    assert.deepEqual(WebAssembly.Module.customSections(module, section), [], section);
});

// What JSR takes.

const folder = mkdtempSync(join(tmpdir(), "jsr-"));
after(() => rmSync(folder, { recursive: true }));

test("JSR gets every entry that is a module, with the types of npm", () => {
  const description = stage(folder);
  assert.deepEqual(JSON.parse(readFileSync(join(folder, "jsr.json"), "utf8")), description);
  const { name, version, license, exports } = description;
  assert.deepEqual([name, version, license], [`@${OWNER}/checkout-errors`, described.version, described.license]);
  assert.deepEqual(exports, entries());
  const modules = Object.keys(described.exports).filter((one) => described.exports[one].import && !one.includes("*"));
  for (const one of [...modules, "./locales/fr", "./providers/adyen"]) assert.ok(exports[one], one);
  for (const path of Object.values(exports)) {
    const [first, ...rest] = readFileSync(join(folder, path), "utf8").split("\n");
    const [, types] = /^\/\* @ts-self-types="\.\/([\w.-]+\.d\.ts)" \*\/$/.exec(first) ?? [];
    assert.equal(types, path.split("/").at(-1).replace(/\.js$/, ".d.ts"));
    assert.equal(rest.join("\n"), text(path));
    assert.equal(
      readFileSync(join(folder, path.replace(/[^/]+$/, types)), "utf8"),
      text(path.replace(/\.js$/, ".d.ts")),
    );
  }
});

test("the types that JSR gets infer nothing", () => {
  const files = Object.values(entries()).map((path) => join(folder, path.replace(/\.js$/, ".d.ts")));
  // Declarations alone, each complete in itself: no value whose type had to be found out.
  for (const file of files)
    assert.doesNotMatch(readFileSync(file, "utf8"), /^(?!\s*[/*]).*\b(const|let|var) \w+ *=(?!>)/m, file);
  const lib = ["es2023", "dom"];
  const compilerOptions = { noEmit: true, strict: true, module: "nodenext", target: "es2022", lib, types: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const { status, stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
});
