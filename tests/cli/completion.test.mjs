// What the shells complete. bash runs its script; zsh and fish do if they are installed, else their scripts are read.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { cli } from "./run.mjs";

const folder = mkdtempSync(join(tmpdir(), "completion-"));
after(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "body one.json"), "{}");
writeFileSync(join(folder, "codes.txt"), "");

const scripts = {};
for (const shell of ["bash", "zsh", "fish"]) {
  const { out, err, code } = await cli(["completion", shell]);
  assert.deepEqual([err, code], ["", 0]);
  writeFileSync((scripts[shell] = join(folder, `script.${shell}`)), out);
}

const installed = (shell) => spawnSync(shell, ["--version"]).status === 0;

/** What bash offers for the last word of a line. */
function bash(line) {
  const words = line.split(" ");
  const program = `source ${scripts.bash}; COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _checkout_errors; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync("bash", ["--norc", "-c", program, "bash", ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  assert.deepEqual([stderr, status], ["", 0]);
  return stdout.split("\n").filter(Boolean);
}

for (const [line, wanted] of [
  ["checkout-errors c", ["codes", "codes.txt", "completion"]],
  ["checkout-errors b", ["body one.json"]],
  ["checkout-errors --s", ["--status"]],
  ["checkout-errors --p", ["--payer", "--provider"]],
  ["checkout-errors codes --s", ["--search"]],
  ["checkout-errors texts --f", ["--format"]],
  ["checkout-errors texts --format p", ["po"]],
  ["checkout-errors --provider ad", ["adyen"]],
  ["checkout-errors codes --provider str", ["stripe"]],
  ["checkout-errors x.json --locale fr", ["fr", "fr-CA"]],
  ["checkout-errors --status 4", []],
  ["checkout-errors completion z", ["zsh"]],
])
  test(`bash: ${line}`, (t) => {
    if (!installed("bash")) return t.skip("bash is not installed");
    assert.deepEqual(bash(line).sort(), wanted);
  });

for (const shell of ["zsh", "fish"])
  test(`${shell}: its script parses`, (t) => {
    if (!installed(shell)) return t.skip(`${shell} is not installed`);
    const { status, stderr } = spawnSync(shell, ["-n", scripts[shell]], { encoding: "utf8" });
    assert.deepEqual([stderr, status], ["", 0]);
  });

test("fish: what it offers", (t) => {
  if (!installed("fish")) return t.skip("fish is not installed");
  for (const [line, wanted] of [
    ["checkout-errors --provider ad", ["adyen"]],
    ["checkout-errors codes --s", ["--search"]],
    ["checkout-errors completion z", ["zsh"]],
  ]) {
    const { stdout } = spawnSync("fish", ["--no-config", "-c", `source ${scripts.fish}; complete -C '${line}'`], {
      cwd: folder,
      encoding: "utf8",
    });
    assert.deepEqual(
      stdout
        .split("\n")
        .filter(Boolean)
        .map((one) => one.split("\t")[0]),
      wanted,
    );
  }
});

test("each script has every option and every command of --help", async () => {
  const help = [];
  for (const args of [["--help"], ["codes", "--help"], ["texts", "--help"]]) help.push((await cli(args)).out);
  const options = [...new Set(help.join("\n").match(/^ {2}--[a-z]+/gm))].map((option) => option.trim().slice(2));
  assert.ok(options.length > 12);
  const { readFileSync } = await import("node:fs");
  for (const [shell, path] of Object.entries(scripts)) {
    const script = readFileSync(path, "utf8");
    for (const option of options)
      assert.match(
        script,
        new RegExp(shell === "fish" ? `-l ${option}( |$)` : `--${option}\\b`, "m"),
        `${shell}: ${option}`,
      );
    for (const word of ["codes", "texts", "completion", "adyen", "stripe", "fr-CA"])
      assert.match(script, new RegExp(`\\b${word}\\b`), `${shell}: ${word}`);
  }
});

for (const [args, sentence] of [
  [["completion"], "completion takes bash, zsh or fish."],
  [["completion", "tcsh"], "completion takes bash, zsh or fish."],
  [["completion", "toString"], "completion takes bash, zsh or fish."],
])
  test(`bad use: ${args.join(" ")}`, async () => {
    assert.deepEqual(await cli(args), {
      out: "",
      err: `checkout-errors: ${sentence}\n--help shows what there is.\n`,
      code: 2,
    });
  });
