// Every folder with dependencies has its lock file, in step with what it locks, and the scripts keep to it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/tools.mjs";

const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).trim().split("\n");
const text = (path) => readFileSync(join(root, path), "utf8");
const beside = (path, name) => join(dirname(path), name);
const WITH = ["dependencies", "devDependencies", "optionalDependencies"];

const packages = tracked.filter((path) => /(^|\/)package\.json$/.test(path));
assert.ok(packages.length > 10);
for (const path of packages) {
  const described = JSON.parse(text(path));
  test(`${path} is locked`, () => {
    const lock = beside(path, "package-lock.json");
    if (!WITH.some((kind) => described[kind]) && !tracked.includes(lock)) return;
    assert.ok(tracked.includes(lock), `${lock} is missing: npm install --package-lock-only`);
    // Where a package was fetched from is one machine's business; that it is the same one, everybody's.
    assert.ok(
      !text(lock).includes('"resolved"'),
      `${lock} names a registry: npm install --omit-lockfile-registry-resolved`,
    );
    const { lockfileVersion, packages } = JSON.parse(text(lock));
    assert.equal(lockfileVersion, 3);
    for (const kind of WITH)
      assert.deepEqual(packages[""][kind], described[kind], `${lock} is not in step: npm install`);
    for (const [where, { integrity, link, inBundle }] of Object.entries(packages)) {
      if (where !== "" && !link && !inBundle) assert.match(integrity ?? "", /^sha512-/, `${where} in ${lock}`);
    }
  });
}

const crates = tracked.filter((path) => /(^|\/)Cargo\.toml$/.test(path));
assert.deepEqual(crates, ["Cargo.toml", "fuzz/Cargo.toml"]);
for (const path of crates) {
  test(`${path} is locked`, () => {
    const lock = beside(path, "Cargo.lock");
    assert.ok(tracked.includes(lock));
    // Fails where the lock file would have to be changed.
    execFileSync("cargo", ["tree", "--quiet", "--locked", "--all-features", "--manifest-path", path], { cwd: root });
    for (const entry of text(lock).split("[[package]]\n").slice(1)) {
      if (/^name = "checkout-errors/.test(entry)) assert.doesNotMatch(entry, /source|checksum/);
      else
        assert.match(
          entry,
          /source = "registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index"\nchecksum = "[0-9a-f]{64}"/,
        );
    }
  });
}

test("the scripts keep to the lock files", () => {
  const scripts = readdirSync(join(root, "scripts")).map((name) => `scripts/${name}`);
  let found = 0;
  for (const path of scripts) {
    // What takes dependencies; fmt takes none, and cargo-fuzz has no --locked: scripts/fuzz.mjs asks before it.
    for (const [call] of text(path).matchAll(
      /"cargo",\s*\[\s*"(?:bench|build|check|clippy|deny|doc|fetch|install|run|test|tree)"[^\]]*\]/g,
    )) {
      if (call.includes('"--version"')) continue;
      found++;
      assert.ok(call.includes('"--locked"'), `${path}: ${call}`);
    }
    for (const [call] of text(path).matchAll(/"npm",\s*\[\s*"(?:ci|i|install|add)"[^\]]*\]/g)) {
      found++;
      assert.match(call, /"ci"/, `${path}: ${call}`);
      assert.match(call, /"--ignore-scripts"/, `${path}: ${call}`);
    }
  }
  assert.ok(found >= 6, `${found}`);
});

test("npm runs nobody's install scripts here", () => {
  assert.match(text(".npmrc"), /^ignore-scripts=true$/m);
});
