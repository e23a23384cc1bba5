// The tarball, and what lies beside it: nothing runs at installation, the bill of materials is true and valid, a changed byte is found.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { after, test } from "node:test";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { release } from "../../scripts/pack.mjs";
import { root } from "../../scripts/tools.mjs";

const folder = mkdtempSync(join(tmpdir(), "supply-"));
after(() => rmSync(folder, { recursive: true }));
const [tarball, bill, ...sums] = await release(folder);
const described = JSON.parse(execFileSync("tar", ["-xzOf", tarball, "package/package.json"], { encoding: "utf8" }));
const bom = JSON.parse(readFileSync(bill, "utf8"));
const hash = (algorithm, bytes, form) => createHash(algorithm).update(bytes).digest(form);

test("nothing is installed with the package, and nothing runs when it is", () => {
  for (const kind of [
    "dependencies",
    "optionalDependencies",
    "peerDependencies",
    "bundleDependencies",
    "bundledDependencies",
  ])
    assert.equal(described[kind], undefined, kind);
  assert.deepEqual(
    Object.keys(described.scripts).filter((name) =>
      /^(pre|post)|install|prepare|prepublish|prepack|postpack/.test(name),
    ),
    [],
  );
  assert.equal(described.gypfile, undefined);
  const paths = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n");
  // For a binding.gyp npm runs node-gyp without being told to.
  assert.deepEqual(
    paths.filter((path) => /\.(gyp|node|so|dll|dylib|exe|sh)$/.test(path)),
    [],
  );
  assert.ok(paths.length > 50 && paths.every((path) => path.startsWith("package/")));
});

test("every file in the tarball is read by all and written by its owner", () => {
  const modes = execFileSync("tar", ["-tvzf", tarball], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.split(" ")[0]);
  assert.deepEqual([...new Set(modes)], ["-rw-r--r--"]);
});

const errors = (text) => new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);

test("the bill of materials is CycloneDX", async () => {
  assert.equal(bom.bomFormat, "CycloneDX");
  assert.equal(await errors(readFileSync(bill, "utf8")), null);
  // The validator does find what is wrong.
  const [first, ...rest] = bom.components;
  assert.ok(
    await errors(
      JSON.stringify({ ...bom, components: [{ ...first, licenses: [{ license: { id: "No-Such-1.0" } }] }, ...rest] }),
    ),
  );
  assert.ok(await errors(JSON.stringify({ ...bom, components: [{ ...first, scope: "somewhere" }, ...rest] })));
});

test("it describes this tarball", () => {
  const { name, version, hashes, purl } = bom.metadata.component;
  assert.deepEqual(
    [name, version, purl],
    [described.name, described.version, `pkg:npm/${described.name}@${described.version}`],
  );
  const bytes = readFileSync(tarball);
  assert.deepEqual(hashes, [
    { alg: "SHA-256", content: hash("sha256", bytes, "hex") },
    { alg: "SHA-512", content: hash("sha512", bytes, "hex") },
  ]);
});

const part = (name) => bom.components.filter(({ properties = [] }) => properties.some(({ value }) => value === name));

test("it names the crates that are compiled into the package", () => {
  // A crate that comes in is to be seen in review: here.
  const core = ["cfg-if", "checkout-errors", "unicode-ident", "wasm-bindgen", "wasm-bindgen-shared"];
  const catalog = [
    "futures-core",
    "futures-task",
    "futures-util",
    "js-sys",
    "pin-project-lite",
    "serde",
    "serde-wasm-bindgen",
    "serde_core",
    "slab",
  ];
  assert.deepEqual(
    part("core")
      .map(({ name }) => name)
      .sort(),
    core,
  );
  assert.deepEqual(
    part("catalog")
      .map(({ name }) => name)
      .sort(),
    [...core, ...catalog].sort(),
  );
  const others = bom.components
    .filter(({ scope, properties }) => scope === "required" && !properties)
    .map(({ name }) => name);
  assert.deepEqual(others, ["rust-std"]);
  const generators = bom.components.filter(({ type }) => type === "application").map(({ name }) => name);
  assert.deepEqual(generators.sort(), ["binaryen", "esbuild", "wasm-bindgen-cli"]);
});

test("each component has a version, a licence, an address, and the checksum of the lock file", () => {
  const lock = readFileSync(join(root, "Cargo.lock"), "utf8");
  for (const { name, version, licenses, purl, hashes } of bom.components) {
    assert.match(version, /^\d+\.\d+\.\d+/, name);
    assert.equal(licenses.length, 1, name);
    assert.match(purl, new RegExp(`^pkg:(cargo|npm|generic)/${name}@${version}$`));
    const [, sum] =
      new RegExp(`name = "${name}"\nversion = "${version}"\nsource = .*\nchecksum = "(\\w+)"`).exec(lock) ?? [];
    if (sum) assert.deepEqual(hashes, [{ alg: "SHA-256", content: sum }], name);
    else if (purl.startsWith("pkg:npm/")) assert.equal(hashes[0].alg, "SHA-512");
    else assert.ok(["checkout-errors", "rust-std", "wasm-bindgen-cli"].includes(name), name);
  }
});

test("from the package every component is reached", () => {
  const edges = new Map(bom.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const seen = new Set();
  const walk = (ref) => {
    if (seen.has(ref)) return;
    seen.add(ref);
    edges.get(ref).forEach(walk);
  };
  walk(bom.metadata.component["bom-ref"]);
  assert.deepEqual(
    bom.components.map((one) => one["bom-ref"]).filter((ref) => !seen.has(ref)),
    [],
  );
});

test("the same package gives the same bytes", async () => {
  const again = mkdtempSync(join(folder, "again-"));
  for (const path of await release(again))
    assert.ok(readFileSync(path).equals(readFileSync(join(folder, basename(path)))), basename(path));
});

const check = (program, name) => spawnSync(program, ["--check", "--strict", name], { cwd: folder, encoding: "utf8" });

test("the checksums hold, and a changed byte is found", () => {
  assert.deepEqual(
    sums.map((path) => basename(path)),
    ["SHA256SUMS", "SHA512SUMS", "INTEGRITY"],
  );
  const programs = { sha256sum: "SHA256SUMS", sha512sum: "SHA512SUMS" };
  for (const [program, name] of Object.entries(programs)) {
    const { status, stdout } = check(program, name);
    assert.equal(status, 0);
    assert.equal(stdout, `${basename(tarball)}: OK\n${basename(bill)}: OK\n`);
  }
  for (const path of [tarball, bill]) {
    const bytes = readFileSync(path);
    const changed = Buffer.from(bytes);
    changed[bytes.length >> 1] ^= 1;
    writeFileSync(path, changed);
    for (const [program, name] of Object.entries(programs)) {
      const { status, stdout } = check(program, name);
      assert.equal(status, 1);
      assert.match(stdout, new RegExp(`^${basename(path)}: FAILED$`, "m"));
    }
    writeFileSync(path, bytes);
  }
});

test("npm's own integrity is the one that is written down", () => {
  const lines = readFileSync(join(dirname(tarball), "INTEGRITY"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("  "));
  // What was packed, unpacked and packed again.
  execFileSync("tar", ["-xzf", tarball, "-C", folder]);
  const packed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=error"], {
    cwd: join(folder, "package"),
    encoding: "utf8",
  });
  const [{ integrity }] = JSON.parse(packed.slice(packed.indexOf("[")));
  const script = readFileSync(join(root, "dist/standalone.min.js"));
  assert.deepEqual(lines, [
    [integrity, basename(tarball)],
    [`sha384-${hash("sha384", script, "base64")}`, "dist/standalone.min.js"],
  ]);
  // The script tag in the README has it too, and this version.
  const readme = readFileSync(join(folder, "package/README.md"), "utf8");
  assert.ok(readme.includes(`integrity="sha384-${hash("sha384", script, "base64")}"`));
  assert.ok(readme.includes(`checkout-errors@${described.version}/dist/standalone.min.js"`));
});
