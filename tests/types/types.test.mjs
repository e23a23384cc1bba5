// The types in dist/: what they promise (types.ts), and what an editor offers.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const here = fileURLToPath(new URL(".", import.meta.url));
const { options } = ts.parseJsonConfigFileContent(
  JSON.parse(readFileSync(join(here, "tsconfig.json"), "utf8")),
  ts.sys,
  here,
);
const show = (diagnostics) =>
  ts.formatDiagnostics(diagnostics, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => here,
    getNewLine: () => "\n",
  });

test("the types hold what types.ts says", () => {
  const program = ts.createProgram([join(here, "types.ts")], options);
  assert.equal(show(ts.getPreEmitDiagnostics(program)), "");
});

/** What an editor offers at the bar. */
function offered(source) {
  const file = join(here, "editor.ts");
  const text = `import { type CheckoutError, type Messages, explain } from "checkout-errors";\ndeclare const error: CheckoutError;\n${source}`;
  const host = {
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) =>
      name === file
        ? ts.ScriptSnapshot.fromString(text.replace("|", ""))
        : ts.sys.fileExists(name)
          ? ts.ScriptSnapshot.fromString(ts.sys.readFile(name))
          : undefined,
    getCurrentDirectory: () => here,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath,
  };
  const service = ts.createLanguageService(host);
  return (service.getCompletionsAtPosition(file, text.indexOf("|"), {})?.entries ?? []).map(({ name }) =>
    name.replace(/^"|"$/g, ""),
  );
}

for (const [what, source, names, least] of [
  ["codes", 'error.code === "|"', ["expired_card", "incorrect_cvc", "lock_timeout"], 250],
  ["decline codes", 'error.decline_code === "|"', ["insufficient_funds", "do_not_honor"], 60],
  ["types", 'error.type === "|"', ["card_error", "api_error", "StripeCardError"], 40],
  ["advice codes", 'error.advice_code === "|"', ["try_again_later", "confirm_card_data", "do_not_try_again"], 3],
  ["fields", 'error.field === "|"', ["number", "cvc", "postal_code"], 40],
  ["audiences", 'error.audience === "|"', ["payer", "developer", "operator"], 3],
  ["message ids", 'const own: Messages = { lang: "en", dir: "ltr", texts: { | } };', ["declined", "cvc_invalid"], 40],
  ["options", 'explain("", { | });', ["status", "headers", "locale", "fields", "disclosure"], 5],
  ["names of fields", 'explain("", { fields: { | } });', ["number", "cvc", "postal_code"], 40],
]) {
  test(`an editor offers the ${what}`, () => {
    const found = offered(source);
    for (const name of names)
      assert.ok(found.includes(name), `${name} is not offered for ${what}; ${found.length} are`);
    assert.ok(found.length >= least, `${found.length} are offered for ${what}`);
  });
}
