// The bill of materials, in CycloneDX JSON: what the packed package is made of, and what wrote code into it.
// The same package gives the same bytes: nothing in it is a time or a random number.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { fail, locked, root, run } from "./tools.mjs";

const { Component, LicenseExpression, SpdxLicense, Property } = Models;
const { ComponentScope, ComponentType, ExternalReferenceType, HashAlgorithm, LifecyclePhase } = Enums;

/** What is compiled, and the feature that it is compiled with: scripts/cores.mjs. */
const PARTS = { core: "wasm", catalog: "catalog" };
const NPM_GENERATORS = {
  binaryen: "wasm2js writes dist/core-js.* from the compiled core.",
  esbuild: "Bundles the wrapper, and adds helper functions to the CommonJS files and to dist/core-js.js.",
};

const json = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

function component(
  name,
  version,
  {
    type = ComponentType.Library,
    purl,
    license,
    scope = ComponentScope.Required,
    hashes = [],
    description,
    repository,
  },
) {
  const made = new Component(type, name, { bomRef: purl, purl, version, scope, description });
  const expression = license.replaceAll("/", " OR ");
  made.licenses.add(
    / (OR|AND|WITH) /.test(expression) ? new LicenseExpression(expression) : new SpdxLicense(expression),
  );
  for (const [algorithm, content] of hashes) made.hashes.set(algorithm, content);
  if (repository) made.externalReferences.add(new Models.ExternalReference(repository, ExternalReferenceType.VCS));
  return made;
}

/** The lines of `cargo tree` for a part: how deep, which crate, its licence and repository. */
async function tree(part, edges) {
  const features = ["--no-default-features", "--features", PARTS[part]];
  const { output } = await run(
    "cargo",
    [
      "tree",
      "--quiet",
      "--locked",
      "--target",
      "wasm32-unknown-unknown",
      "--edges",
      edges,
      ...features,
      "--no-dedupe",
      "--prefix",
      "depth",
      "--format",
      "|{p}|{l}|{r}",
    ],
    { quiet: true },
  );
  return output
    .trim()
    .split("\n")
    .map((line) => {
      const [, depth, name, version, license, repository] =
        /^(\d+)\|(\S+) v(\S+)[^|]*\|([^|]+)\|(.*)$/.exec(line) ??
        fail(`cargo tree says what is not understood: ${line}`);
      return { depth: Number(depth), name, version, license, repository };
    });
}

/** The SHA-256 of a crate as it was downloaded; the project's own crate has none. */
function checksum(name, version) {
  const found = readFileSync(join(root, "Cargo.lock"), "utf8")
    .split("[[package]]")
    .find((entry) => entry.includes(`name = "${name}"\nversion = "${version}"\n`));
  return /checksum = "(\w+)"/.exec(found)?.[1];
}

/** A component for each crate, with those that it needs; the project's own is first. */
async function crates() {
  const found = new Map();
  for (const part of Object.keys(PARTS)) {
    // Without its macros, a tree is what is compiled for WebAssembly; the macros and their crates run in the compiler.
    const inside = new Set((await tree(part, "normal,no-proc-macro")).map(({ name, version }) => `${name}@${version}`));
    const above = [];
    for (const { depth, name, version, license, repository } of await tree(part, "normal,build")) {
      const id = `${name}@${version}`;
      let crate = found.get(id);
      if (!crate) {
        const sum = checksum(name, version);
        crate = component(name, version, {
          purl: `pkg:cargo/${id}`,
          license,
          repository,
          scope: ComponentScope.Excluded,
          hashes: sum ? [[HashAlgorithm["SHA-256"], sum]] : [],
        });
        found.set(id, crate);
      }
      if (inside.has(id)) {
        crate.scope = ComponentScope.Required;
        const property = new Property("checkout-errors:part", part);
        if (![...crate.properties].some(({ value }) => value === part)) crate.properties.add(property);
      }
      if (depth > 0) above[depth - 1].dependencies.add(crate.bomRef);
      above[depth] = crate;
    }
  }
  for (const crate of found.values())
    if (crate.scope === ComponentScope.Excluded)
      crate.description = "Belongs to macros, which run in the compiler: not in the package itself.";
  return [...found.values()];
}

/** What else has code in the package. */
async function others() {
  const { output } = await run("rustc", ["--version"], { quiet: true });
  const [, rust] = /^rustc (\S+)/.exec(output);
  const repository = "https://github.com/rust-lang/rust";
  const description = "Rust's standard library, compiled into every part.";
  const std = component("rust-std", rust, {
    purl: `pkg:generic/rust-std@${rust}`,
    license: "MIT OR Apache-2.0",
    repository,
    description,
  });

  const bindgen = locked("wasm-bindgen");
  const generators = [
    component("wasm-bindgen-cli", bindgen, {
      purl: `pkg:cargo/wasm-bindgen-cli@${bindgen}`,
      license: "MIT OR Apache-2.0",
      type: ComponentType.Application,
      scope: ComponentScope.Excluded,
      description: "Writes the JavaScript around the compiled catalog, in dist/catalog.*.",
    }),
  ];
  const { packages } = json("package-lock.json");
  for (const [name, description] of Object.entries(NPM_GENERATORS)) {
    const { version, license, integrity } = packages[`node_modules/${name}`];
    const sum = Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");
    const hashes = [[HashAlgorithm["SHA-512"], sum]];
    generators.push(
      component(name, version, {
        purl: `pkg:npm/${name}@${version}`,
        license,
        hashes,
        description,
        type: ComponentType.Application,
        scope: ComponentScope.Excluded,
      }),
    );
  }
  return { std, generators };
}

/** The bill of a tarball, as text. */
export async function billOfMaterials(tarball) {
  const bytes = readFileSync(tarball);
  const sum = (algorithm) => createHash(algorithm).update(bytes).digest("hex");
  const { name, version, license, description } = json("package.json");
  const hashes = [
    [HashAlgorithm["SHA-256"], sum("sha256")],
    [HashAlgorithm["SHA-512"], sum("sha512")],
  ];
  const itself = component(name, version, { purl: `pkg:npm/${name}@${version}`, license, hashes, description });

  const [own, ...rest] = await crates();
  const { std, generators } = await others();
  own.dependencies.add(std.bomRef);
  for (const { bomRef } of [own, ...generators]) itself.dependencies.add(bomRef);

  // The tarball's own: the same package has the same number.
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(sum("sha256"));
  const bom = new Models.Bom({ serialNumber: `urn:uuid:${a}-${b}-8${c}-8${d}-${e}` });
  bom.metadata.component = itself;
  bom.metadata.lifecycles.add(LifecyclePhase.Build);
  const library = json("node_modules/@cyclonedx/cyclonedx-library/package.json");
  bom.metadata.tools.components.add(
    new Component(ComponentType.Library, "cyclonedx-library", { group: "@cyclonedx", version: library.version }),
  );
  for (const one of [own, ...rest, std, ...generators]) bom.components.add(one);
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}
