// Packs dist/ and what belongs beside it, after looking at what would be inside. Beside the tarball: its bill of materials and checksums.
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { MASK } from "./cores.mjs";
import { fail, root, run, say } from "./tools.mjs";

/** What users need; anything else in the tarball is a mistake. */
const WANTED = [
  /^(package\.json|(README|CHANGELOG|CODES|CONTRIBUTING|SECURITY)\.md|LICENSE-(APACHE|MIT))$/,
  /^docs\/(((codes|recipes)\/)?[\w-]+\.md|demo\.png|badges\/\w+\.svg)$/,
  /^dist\/providers\/[\w-]+\.(js|cjs|d\.ts|d\.cts)$/,
  /^dist\/(index|js|core-js|catalog|diagnose|forms|dom|testing)\.(js|cjs|d\.ts|d\.cts)$/,
  /^dist\/(main|plain)\.js$/,
  /^dist\/locales\/[\w-]+\.(js|cjs|d\.ts|d\.cts)$/,
  /^dist\/providers\/[\w-]+\.(js|cjs|d\.ts|d\.cts)$/,
  // For auditors: what the minified entries were made of.
  /^dist\/source\/(js\/[\w/-]+\.ts|maps\/[\w.-]+\.map|README\.md)$/,
  /^dist\/(workerd\.js|cli\.js|standalone\.min\.js|standalone\.d\.ts|core\.wasm)$/,
];

/** Where in the README the hash of the script tag belongs. */
const HASH = 'integrity="sha384-..."';

/** Stands for whoever releases it, until it is set. */
export const OWNER = "owner-to-be-set";

/** Which facts of a release are not set yet, a sentence each. `texts`: the content of each file by its name. */
export function unset(
  texts = Object.fromEntries(
    ["package.json", "Cargo.toml"].map((name) => [name, readFileSync(join(root, name), "utf8")]),
  ),
) {
  const found = [];
  for (const [name, content] of Object.entries(texts)) {
    if (content.includes(OWNER)) found.push(`${name} names "${OWNER}" where the owner of the repository belongs.`);
  }
  const { repository, homepage, bugs, author } = JSON.parse(texts["package.json"]);
  for (const [key, value] of Object.entries({ repository: repository?.url, homepage, bugs: bugs?.url, author }))
    if (!value) found.push(`package.json has no ${key}.`);
  return found;
}

/** Ends where a release lacks its owner, unless the command was told that this is a draft. */
export function refuseUnset() {
  const found = unset();
  if (found.length && !process.argv.includes("--draft"))
    fail(`this is no release yet.\n${found.join("\n")}\nSet it, or pack a draft with \`-- --draft\`.`);
}

/** Every file that package.json promises. */
export function promised() {
  const { main, module, types, unpkg, jsdelivr, bin, exports } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const files = new Set();
  const walk = (value) => {
    if (typeof value === "string") files.add(value.replace(/^\.\//, ""));
    else for (const inner of Object.values(value)) walk(inner);
  };
  walk([main, module, types, unpkg, jsdelivr, bin, exports]);
  return [...files];
}

/** What is wrong with a list of packed paths, a sentence each. */
export function problems(paths) {
  const found = [];
  for (const path of paths) {
    if (!WANTED.some((pattern) => pattern.test(path))) found.push(`${path} is packed, and no user needs it.`);
    if (/\.(wasm|m?js|cjs|ts|cts|md|json)$/.test(path)) {
      const content = readFileSync(join(root, path), "latin1");
      // The compiled bytes stand in a text, each changed: scripts/cores.mjs.
      const inside = readFileSync(join(root, path), "utf8").replace(
        /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gis,
        (_, x, u, same) => same ?? String.fromCharCode(parseInt(x ?? u, 16)),
      );
      for (const local of [root, `${homedir()}/`]) {
        const changed = String.fromCharCode(...Buffer.from(local, "latin1").map((byte) => byte ^ MASK));
        if (local.length > 2 && (content.includes(local) || inside.includes(changed)))
          found.push(`${path} names the folder ${local}.`);
      }
    }
  }
  for (const path of promised()) {
    const there = path.includes("*")
      ? paths.some((one) => one.startsWith(path.split("*")[0]) && one.endsWith(path.split("*")[1]))
      : paths.includes(path);
    if (!there) found.push(`${path} is promised by package.json, and it is not packed.`);
  }
  for (const path of ["LICENSE-APACHE", "LICENSE-MIT", "README.md"]) {
    if (!paths.includes(path)) found.push(`${path} is missing.`);
  }
  return found;
}

async function npmPack(cwd, ...args) {
  const { output } = await run("npm", ["pack", "--json", "--ignore-scripts", "--loglevel=error", ...args], {
    cwd,
    quiet: true,
  });
  return JSON.parse(output.slice(output.indexOf("[")))[0];
}

const digest = (algorithm, path, form) => createHash(algorithm).update(readFileSync(path)).digest(form);

/** What the `integrity` of a script tag must be. */
const ofScript = () => `sha384-${digest("sha384", join(root, "dist/standalone.min.js"), "base64")}`;

/** The README with that hash in its script tag. */
function withHash(readme) {
  if (!readme.includes(HASH)) fail(`README.md has no ${HASH} to put the hash of the script into.`);
  return readme.replace(HASH, `integrity="${ofScript()}"`);
}

/** The paths that `npm pack` takes. */
export const contents = async () => (await npmPack(root, "--dry-run")).files.map(({ path }) => path).sort();

/** Packs, and gives the tarball's path. */
export async function pack(folder = join(root, "target", "pack")) {
  if (!existsSync(join(root, "dist", "index.js"))) fail("there is no dist/: `npm run build` makes it.");
  const paths = await contents();
  const found = problems(paths);
  if (found.length) fail(`the package is not as it should be.\n${found.join("\n")}`);
  // The tarball holds the files' modes, which depend on who built; and the hash of a script that the build made.
  const staged = join(folder, "staged");
  rmSync(staged, { recursive: true, force: true });
  for (const path of paths) {
    mkdirSync(dirname(join(staged, path)), { recursive: true });
    const content = readFileSync(join(root, path));
    writeFileSync(join(staged, path), path === "README.md" ? withHash(content.toString()) : content);
    // The mode of a new file depends on the umask.
    chmodSync(join(staged, path), 0o644);
  }
  const { filename, size, entryCount } = await npmPack(staged, "--pack-destination", folder);
  rmSync(staged, { recursive: true });
  say(`packed ${entryCount} files, ${(size / 1024).toFixed(0)} KB`);
  return join(folder, filename);
}

/** Packs, and writes beside the tarball what it can be checked with; gives every file's path, the tarball's first. */
export async function release(folder) {
  const { billOfMaterials } = await import("./sbom.mjs");
  const tarball = await pack(folder);
  const beside = (name) => join(dirname(tarball), name);
  const bill = tarball.replace(/\.tgz$/, ".cdx.json");
  writeFileSync(bill, await billOfMaterials(tarball));
  // As `sha256sum --check` and `sha512sum --check` read them.
  const sums = (algorithm) =>
    [tarball, bill].map((path) => `${digest(algorithm, path, "hex")}  ${basename(path)}\n`).join("");
  writeFileSync(beside("SHA256SUMS"), sums("sha256"));
  writeFileSync(beside("SHA512SUMS"), sums("sha512"));
  // As npm's `dist.integrity` and a script tag's `integrity` have them.
  const lines = [
    `sha512-${digest("sha512", tarball, "base64")}  ${basename(tarball)}`,
    `${ofScript()}  dist/standalone.min.js`,
  ];
  writeFileSync(beside("INTEGRITY"), `${lines.join("\n")}\n`);
  return [tarball, bill, beside("SHA256SUMS"), beside("SHA512SUMS"), beside("INTEGRITY")];
}

if (process.argv[1] === import.meta.filename) {
  refuseUnset();
  for (const path of await release()) console.log(path);
}
