// `npm run bare [-- --ci] [-- folder]`: tries the README's two commands on a machine that has nothing. It makes a root
// with Debian 12, rustup and Node, clones the last commit into it, and runs `npm start` and `npm test` there; with
// `--ci` it runs `CI=true bash .ci/run` instead, twice: with nothing there, then with the tools there.
// Ends with 2, and one sentence, where no such root can be made.
import { spawn, spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  realpathSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { ask, fail, root as project, run, say } from "./tools.mjs";

/** What a newcomer's Debian has. */
const PACKAGES = ["build-essential", "ca-certificates", "fontconfig", "fonts-dejavu", "git", "python3"];
/** Seconds that each may take on two cores. */
const LIMITS = { start: 240, ci: 40 * 60, again: 20 * 60 };
/** How this machine reaches its registries: the root on it must reach them in the same way. */
const CARRIED = new RegExp(
  `^(${[
    "(https?|all|no)_proxy",
    "SSL_CERT_(FILE|DIR)",
    "NODE_EXTRA_CA_CERTS|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE|GIT_SSL_CAINFO",
    "PIP_(CERT|INDEX_URL|DEFAULT_TIMEOUT)",
    "CARGO_(HTTP|NET|SOURCE|REGISTRIES)_\\w+",
    "RUSTUP_(DIST_SERVER|UPDATE_ROOT)",
  ].join("|")})$`,
  "i",
);

const args = process.argv.slice(2);
const ci = args.includes("--ci");
const [folder = join(tmpdir(), "checkout-errors-bare")] = args.filter((arg) => !arg.startsWith("--"));
const work = resolve(folder);
const bare = join(work, "root");
const carried = Object.entries(process.env).filter(([name]) => CARRIED.test(name));

const why = obstacle();
if (why) fail(`no bare root can be made here: ${why}.`, 2);
// However this ends. The root's mounts are seen only by the programs in it, and end with them.
process.once("exit", () => rmSync(bare, { recursive: true, force: true }));
await make();
const results = ci
  ? [
      await ciRun("CI=true bash .ci/run, nothing there", LIMITS.ci),
      await ciRun("CI=true bash .ci/run, the tools there", LIMITS.again),
    ]
  : [await start(), await counted("npm test", "npm test")];
console.log();
for (const { what, seconds, limit, said, ok } of results) {
  const of = limit ? ` of ${limit} s` : "";
  console.log(`${ok ? "ok    " : "FAILED"}  ${what}: ${seconds} s${of}, ${said}`);
}
const passed = results.filter(({ ok }) => ok).length;
console.log(`what each printed is in ${work}`);
console.log(`${passed} passed, ${results.length - passed} failed`);
process.exit(passed === results.length ? 0 : 1);

/** Why no root can be made here; nothing where one can. */
function obstacle() {
  if (process.platform !== "linux") return "it takes Linux";
  if (process.getuid() !== 0) return "it takes root, for chroot and mount";
  for (const name of ["debootstrap", "chroot", "unshare", "git", "rustup", "npm"])
    if (!which(name)) return `${name} is missing`;
  if (spawnSync("unshare", ["--mount", "--pid", "--fork", "true"]).status !== 0)
    return "this machine allows no mounts of its own (unshare --mount --pid)";
  if (existsSync(bare)) return `${bare} is there already: remove it, or name another folder`;
  mkdirSync(work, { recursive: true });
  const { bavail, bsize } = statfsSync(work);
  if (bavail * bsize < 16e9) return `${work} has less than 16 GB free`;
}

function which(name) {
  const path = ask("sh", ["-c", `command -v ${name}`]);
  return path && realpathSync(path);
}

/** Debian, rustup's stable toolchain, Node; and nothing in anyone's home. */
async function make() {
  say(`making a bare root in ${bare}`);
  const debian = ["--variant=minbase", `--include=${PACKAGES.join(",")}`, "bookworm", bare];
  const mirror = process.env.DEBIAN_MIRROR;
  const { code, output } = await run("debootstrap", mirror ? [...debian, mirror] : debian, { quiet: true, may: true });
  if (code !== 0) fail(`no bare root can be made here: debootstrap ended with ${code}.\n${output.slice(-1000)}`, 2);

  const put = (from, to = from) => {
    if (!existsSync(from)) return;
    mkdirSync(dirname(join(bare, to)), { recursive: true });
    copyFileSync(from, join(bare, to));
  };
  for (const path of ["/etc/resolv.conf", "/etc/hosts", "/etc/ssl/certs/ca-certificates.crt", "/etc/pip.conf"])
    put(path);
  for (const [, path] of carried) if (/^\/[^:]*\.(pem|crt|cer)$/.test(path)) put(path);
  put(join(homedir(), ".config/pip/pip.conf"), "/etc/pip.conf");
  put(join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "config.toml"), "/root/.cargo/config.toml");
  const apt = ask("apt-config", ["dump", "Acquire"]) ?? "";
  const kept = apt.split("\n").filter((line) => /Proxy|Check-|CaInfo|Verify/i.test(line));
  writeFileSync(join(bare, "etc/apt/apt.conf.d/99machine"), `${kept.join("\n")}\n`);

  // Node and npm, where an administrator would put them; npm's settings too, so that the home stays empty.
  const local = join(bare, "usr/local");
  copyFileSync(process.execPath, join(local, "bin/node"));
  cpSync(join(dirname(which("npm")), ".."), join(local, "lib/node_modules/npm"), { recursive: true });
  for (const name of ["npm", "npx"])
    symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(local, "bin", name));
  mkdirSync(join(local, "etc"), { recursive: true });
  const setting = (name) => [name, ask("npm", ["config", "get", name])];
  const settings = ["registry", "https-proxy", "proxy", "noproxy", "cafile"].map(setting);
  const given = settings.filter(([, value]) => value && value !== "null" && value !== "undefined");
  writeFileSync(join(local, "etc/npmrc"), given.map(([name, value]) => `${name}=${value}\n`).join(""));

  say("installing Rust in it");
  // rustup's own program installs it where it is called by this name.
  copyFileSync(which("rustup"), join(local, "bin/rustup-init"));
  const rustup = await inside("rustup-init -y --no-modify-path --profile default --default-toolchain stable", "rustup");
  rmSync(join(local, "bin/rustup-init"));
  if (rustup.code !== 0)
    fail(`no bare root can be made here: rustup ended with ${rustup.code}.\n${rustup.output.slice(-1000)}`, 2);

  if (ask("git", ["status", "--porcelain"])) say("what is not committed is not in it");
  await run("git", ["clone", "--quiet", project, join(bare, "root/checkout-errors")]);
  const versions = await inside("rustc --version; echo node $(node --version), npm $(npm --version)", "versions");
  say(versions.output.trim().split("\n").join(", "));
}

/**
 * Runs a command of the shell in the root, in the clone if there is one, with nothing of this machine's environment but
 * how it reaches its registries. `until` ends it: what it gets is all that was printed so far.
 */
function inside(command, log, until = () => false) {
  const mounts = 'mount -t proc proc "$0/proc" && mount --rbind /sys "$0/sys" && mount --rbind /dev "$0/dev"';
  const clone = "cd /root/checkout-errors 2>/dev/null || cd /root";
  const env = [
    "HOME=/root",
    "LANG=C.UTF-8",
    "PATH=/root/.cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    ...carried.map(([name, value]) => `${name}=${value}`),
  ];
  const shell = `${mounts} && exec chroot "$0" /usr/bin/env -i "$@"`;
  // Processes of its own, too, so that nothing is left of them.
  const own = ["--mount", "--propagation", "private", "--pid", "--fork", "--kill-child"];
  const child = spawn("unshare", [...own, "sh", "-c", shell, bare, ...env, "sh", "-c", `${clone}; ${command}`], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => child.kill("SIGKILL");
  process.prependOnceListener("exit", end);
  const file = createWriteStream(join(work, `${log}.log`));
  let output = "";
  return new Promise((done) => {
    const take = async (part) => {
      output += part;
      file.write(part);
      if (await until(output)) end();
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("close", (code) => {
      process.off("exit", end);
      file.end();
      done({ code, output });
    });
  });
}

function since(begun) {
  return Math.round((Date.now() - begun) / 1000);
}

/** `npm start`, up to the page. */
async function start() {
  say("npm start");
  const begun = Date.now();
  let seconds;
  let title;
  const { output } = await inside("npm start", "start", async (text) => {
    const [, address] = /the demo page is at (\S+)/.exec(text) ?? [];
    if (!address || seconds !== undefined) return false;
    seconds = since(begun);
    const page = await fetch(address).then(
      (answer) => answer.text(),
      (error) => error.message,
    );
    title = /<title>(.*?)<\/title>/.exec(page)?.[1];
    return true;
  });
  if (title === undefined) console.log(output);
  const ok = title !== undefined && seconds <= LIMITS.start;
  const said = title === undefined ? "no page" : `a page: "${title}"`;
  return { what: "npm start", seconds: seconds ?? since(begun), limit: LIMITS.start, said, ok };
}

/** A run that closes with "N passed, N failed". */
async function counted(what, command, limit) {
  say(what);
  const begun = Date.now();
  const { code, output } = await inside(command, what.replace(/\W+/g, "-"));
  const seconds = since(begun);
  const [line] = output.match(/^\d+ passed, \d+ failed$/gm)?.slice(-1) ?? ["no closing line"];
  if (code !== 0) console.log(output);
  return { what, seconds, limit, said: line, ok: code === 0 && / 0 failed$/.test(line) && !(seconds > limit) };
}

function ciRun(what, limit) {
  return counted(what, "CI=true bash .ci/run", limit);
}
