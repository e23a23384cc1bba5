/**
 * `npx checkout-errors`: the same explanation in a terminal.
 *
 * @module
 */
import { createReadStream, existsSync } from "node:fs";
import { BadUse } from "./cli/bad-use.js";
import { asked, codes, codeView, find, idsOf, known, tables } from "./cli/code.js";
import { completion } from "./cli/completion.js";
import { many, summary } from "./cli/count.js";
import { entriesOf, failures } from "./cli/har.js";
import { best, tagsOf } from "./cli/locale.js";
import { EXPLAIN, type Given, listed, parsed, wantsJson } from "./cli/options.js";
import { curl, head, lines } from "./cli/read.js";
import { texts } from "./cli/texts.js";
import { type Colour, failed, json, jsonBytes, jsonLine, line, paint, plain, safe, views } from "./cli/views.js";
import type { Explainer, PayerReport, Provider, Report } from "./index.js";

declare const VERSION: string;

const USAGE = `Usage: checkout-errors [file] [options]
       checkout-errors [provider] <code> [--locale <tags>]
       checkout-errors codes [--provider <id>] [--search <words>]
       checkout-errors texts [--locale <tags>] [--format table|json|csv|po]
       checkout-errors completion bash|zsh|fish

Explains a payment API error body: the file's, or what is piped in. It may be what \`curl -i\` printed, with status and
headers, or a HAR file: then each payment request in it that failed. Explains a code, too: \`expired_card\`, \`adyen 24\`.
\`codes\` lists codes, \`texts\` every text for the payer with notes for translators, \`completion\` prints a script for
your shell.

${listed(EXPLAIN)}

Secrets, card digits and addresses are redacted.

Exit codes
  0  done; without --fail also where an error was found
  1  with --fail: an error was found
  2  bad use, or the input cannot be read`;

const { stdin, stdout, stderr, env } = process;
const colour: Colour = env.NO_COLOR || !(stdout.isTTY || env.FORCE_COLOR) ? plain : paint;

const writeBytes = (text: string | Uint8Array) =>
  stdout.write(text) ? undefined : new Promise<void>((resolve) => stdout.once("drain", resolve));
const write = (text: string) => writeBytes(`${text}\n`);

/** All providers' tables: a file that the build writes beside this one. */
async function providers(): Promise<readonly Provider[]> {
  const built = "./providers/index.js";
  return ((await import(built)) as { default: readonly Provider[] }).default;
}

async function main(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args;
  if (command === "texts") return write(await texts(rest, stdout.columns ?? 160));
  if (command === "codes")
    return write(await codes(rest, colour, () => stderr.write("checkout-errors: no code fits.\n")));
  if (command === "completion") return write(await completion(rest, complete));
  const given = parsed(args, EXPLAIN, 2);
  if (given.values.help) return write(USAGE);
  if (given.values.version) return write(VERSION);
  if (given.positionals.length > 2) throw tooMany(given);
  const code = await codeOf(given);
  return code ? explainCode(given, code) : explainBodies(given);
}

const tooMany = ({ positionals }: Given) => new BadUse(`One file at a time: ${positionals.length} were given.`);

/** What the shell completes. */
async function complete() {
  const built = "./locales/index.js";
  const { locales } = (await import(built)) as { locales: readonly string[] };
  return { providers: idsOf(await tables()), locales };
}

async function codeOf(given: Given): Promise<ReturnType<typeof asked>> {
  const code = asked(given, existsSync);
  // Two words that are no provider and its code are two files.
  if (given.positionals.length === 2 && code && !idsOf(await tables()).includes(code.provider!)) throw tooMany(given);
  return code;
}

async function explainCode(
  given: Given,
  { code, provider, sure }: NonNullable<ReturnType<typeof asked>>,
): Promise<void> {
  for (const other of ["status", "discreet", "lines", "payer", "fail"])
    if (given.values[other] !== undefined)
      throw new BadUse(`--${other} goes with a body, ${sure ? `not with a code.` : `and "${code}" is no file.`}`);
  const asJson = wantsJson(given);
  const tags = tagsOf(given.values.locale as string | undefined);
  const all = await tables();
  if (provider !== undefined) known(provider, all);
  const rows = find(all, code, provider, await best(tags));
  if (!rows.length) {
    const whose = provider === undefined ? "any provider" : provider;
    throw new BadUse(
      `${sure ? `"${code}" is no known code of ${whose}` : `"${code}" is no file, and no known code of ${whose}`}: \`checkout-errors codes --search ${/^[\w*.-]+$/.test(code) ? code : "..."}\` lists what is like it.`,
    );
  }
  await write(asJson ? json(rows, 2) : rows.map((row) => codeView(row, colour)).join("\n\n"));
}

async function explainBodies(given: Given): Promise<void> {
  const { status, discreet, payer, provider, fail, locale, lines: each } = given.values;
  const [name] = given.positionals;
  const file = name === "-" ? undefined : name;
  if (payer && given.values.text) throw new BadUse("--payer is JSON: it and --text exclude each other.");
  const asJson = wantsJson(given) || payer === true;
  if (status !== undefined && !/^\d{1,3}$/.test(status as string))
    throw new BadUse(`--status takes a number from 0 to 999, not "${status}".`);
  const tags = tagsOf(locale as string | undefined);
  if (name === undefined && stdin.isTTY) throw new BadUse("Give a file or a code, or pipe a body in.");
  const tables = await providers();
  if (provider !== undefined && provider !== "stripe" && !tables.some(({ id }) => id === provider)) {
    const ids = ["stripe", ...tables.map(({ id }) => id)].join(", ");
    throw new BadUse(`No answers of "${provider}" are known, only those of: ${ids}.`);
  }
  const { createExplainer, init, toPayer } = await import("./index.js");
  await init();
  const messages = tags.length ? [await best(tags)] : [];
  const explain = createExplainer({
    status: status === undefined ? undefined : Number(status),
    disclosure: discreet ? "discreet" : undefined,
    provider: provider as string | undefined,
    locale: messages[0]?.lang ?? "en",
    messages,
    providers: tables,
  });
  const source = file === undefined ? stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  let found: boolean;
  try {
    const shown = payer === true ? toPayer : undefined;
    if (each) found = await explainLines(lines(source), explain, shown, asJson);
    else found = await explainInput(await head(source), explain, shown, { asJson, status });
  } catch (error) {
    const { code, syscall, path } = error as NodeJS.ErrnoException;
    if (!syscall || !code) throw error;
    const why =
      { ENOENT: "there is no such file", EISDIR: "it is a folder", EACCES: "it may not be read" }[code] ?? code;
    throw new BadUse(`"${path ?? file ?? "the input"}" cannot be read: ${why}.`);
  }
  if (fail && found) process.exitCode = 1;
}

/** Prints one body, one answer with its head, or what failed in a HAR file; whether there was an error. */
async function explainInput(
  input: Uint8Array,
  explain: Explainer,
  payer: ((report: Report) => PayerReport) | undefined,
  { asJson, status }: { readonly asJson: boolean; readonly status: unknown },
): Promise<boolean> {
  const entries = entriesOf(input);
  if (entries) {
    let count = 0;
    for (const one of failures(entries, explain)) {
      if (!asJson) await write(`${count ? "\n" : ""}${failed(one, colour)}`);
      else await write(json(payer ? payer(one.report) : one));
      count += 1;
    }
    const closing = `${many(entries.length, "request", "requests")}, ${many(count, "payment request", "payment requests")} failed`;
    if (asJson) stderr.write(`${closing}\n`);
    else await write(`${count ? "\n" : ""}${closing}`);
    return count > 0;
  }
  const answer = curl(input);
  // A status that was given goes before the one of the head.
  const report = answer
    ? explain(answer.body, { headers: answer.headers, ...(status === undefined ? { status: answer.status } : {}) })
    : explain(input);
  await write(asJson ? json(payer ? payer(report) : report, 2) : views(report, colour));
  return report.errors.length > 0;
}

/** Prints a body a line, and a summary; whether there was an error. */
async function explainLines(
  source: ReturnType<typeof lines>,
  explain: Explainer,
  payer: ((report: Report) => PayerReport) | undefined,
  asJson: boolean,
): Promise<boolean> {
  const count = summary();
  const progress = () => many(count.bodies, "body", "bodies");
  const wipe = () => stderr.isTTY && stderr.write("\r\x1b[K");
  let said = Date.now();
  for await (const bodies of source) {
    // What came together is written together: a call of the system a line would take longer than explaining it.
    const out: string[] = [];
    for (const body of bodies) {
      const report = explain(body);
      count.add(report);
      out.push(payer ? JSON.stringify(payer(report)) : asJson ? jsonLine(report) : line(count.bodies, report, colour));
      if (!stderr.isTTY && count.bodies % 10_000 === 0) stderr.write(`${progress()}\n`);
    }
    if (stdout.isTTY) wipe();
    await (asJson ? writeBytes(jsonBytes(out)) : write(out.join("\n")));
    if (stderr.isTTY && Date.now() - said > 100) {
      said = Date.now();
      stderr.write(`\r${progress()}`);
    }
  }
  wipe();
  // Beside the lines on a terminal; apart from the JSON in a pipe.
  const closing = count.close(asJson ? plain : colour);
  if (asJson) stderr.write(`${closing}\n`);
  else await write(`\n${closing}`);
  return count.failed;
}

// A pipe that was closed, as by `head`, has read enough.
stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));

main(process.argv.slice(2)).catch((error: unknown) => {
  // Exit code 1 says that an error was found: a mistake of this program is none.
  process.exitCode = 2;
  if (error instanceof BadUse) stderr.write(`checkout-errors: ${safe(error.message)}\n--help shows what there is.\n`);
  else stderr.write(`${error instanceof Error ? error.stack : error}\n`);
});
