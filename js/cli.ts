/**
 * `npx checkout-errors`: the same explanation in a terminal.
 *
 * @module
 */
import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import { BadUse } from "./cli/bad-use.js";
import { many, summary } from "./cli/count.js";
import { best, tagsOf } from "./cli/locale.js";
import { head, lines } from "./cli/read.js";
import { texts } from "./cli/texts.js";
import { type Colour, json, line, paint, plain, safe, views } from "./cli/views.js";
import type { Context } from "./index.js";

declare const VERSION: string;

const USAGE = `Usage: checkout-errors [file] [options]
       checkout-errors texts [--locale <tags>] [--format table|json|csv|po]

Explains a payment API error body: the file's, or what is piped in. \`texts\` prints every text for the payer, with
notes for translators.

  --status <n>     HTTP status of the response, 0 where none came
  --locale <tags>  language of the payer's text: fr, or fr-CA,fr
  --discreet       show every decline as the generic one
  --lines          a body a line, as many as there are
  --json           JSON, also on a terminal (in a pipe it is JSON anyway)
  --text           the views, also in a pipe
  --version, --help

Secrets, card digits and addresses are redacted. Exit code: 0, or 2 on bad use.`;

const { stdin, stdout, stderr, env } = process;

interface Call {
  readonly file: string | undefined;
  readonly context: Context;
  readonly tags: readonly string[];
  readonly lines: boolean;
  readonly json: boolean;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        status: { type: "string" },
        locale: { type: "string" },
        discreet: { type: "boolean" },
        lines: { type: "boolean" },
        json: { type: "boolean" },
        text: { type: "boolean" },
        version: { type: "boolean", short: "v" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    // Node's sentence goes on about positionals; its first one says what is wrong.
    throw new BadUse((error as Error).message.split(/\.\s/)[0]!.replace(/\.?$/, "."));
  }
}

function read(args: readonly string[]): Call | string {
  const { values, positionals } = parsed(args);
  if (values.help) return USAGE;
  if (values.version) return VERSION;
  if (positionals.length > 1) throw new BadUse(`One file at a time: ${positionals.length} were given.`);
  if (values.json && values.text) throw new BadUse("--json and --text exclude each other.");
  if (values.status !== undefined && !/^\d{1,3}$/.test(values.status))
    throw new BadUse(`--status takes a number from 0 to 999, not "${values.status}".`);
  const tags = tagsOf(values.locale);
  const file = positionals[0] === "-" ? undefined : positionals[0];
  if (!positionals.length && stdin.isTTY) throw new BadUse("Give a file, or pipe a body in.");
  return {
    file,
    context: {
      status: values.status === undefined ? undefined : Number(values.status),
      disclosure: values.discreet ? "discreet" : undefined,
    },
    tags,
    lines: values.lines === true,
    json: values.json === true || (!stdout.isTTY && values.text !== true),
  };
}

const write = (text: string) =>
  stdout.write(`${text}\n`) ? undefined : new Promise<void>((resolve) => stdout.once("drain", resolve));

async function main(args: readonly string[]): Promise<void> {
  if (args[0] === "texts") return write(await texts(args.slice(1), stdout.columns ?? 160));
  const call = read(args);
  if (typeof call === "string") return write(call);
  const { createExplainer, init } = await import("./index.js");
  await init();
  const messages = call.tags.length ? [await best(call.tags)] : [];
  const explain = createExplainer({ ...call.context, locale: messages[0]?.lang ?? "en", messages });
  const colour: Colour = env.NO_COLOR || !(stdout.isTTY || env.FORCE_COLOR) ? plain : paint;
  const source = call.file === undefined ? stdin : createReadStream(call.file);
  try {
    if (!call.lines) {
      const report = explain(await head(source));
      await write(call.json ? json(report, 2) : views(report, colour));
      return;
    }
    const count = summary();
    const progress = () => many(count.bodies, "body", "bodies");
    let said = Date.now();
    const wipe = () => stderr.isTTY && stdout.isTTY && stderr.write("\r\x1b[K");
    for await (const body of lines(source)) {
      const report = explain(body);
      count.add(report);
      if (stdout.isTTY) wipe();
      await write(call.json ? json(report) : line(count.bodies, report, colour));
      if (stderr.isTTY ? Date.now() - said > 100 : count.bodies % 10_000 === 0) {
        said = Date.now();
        stderr.write(stderr.isTTY ? `\r${progress()}` : `${progress()}\n`);
      }
    }
    if (stderr.isTTY) stderr.write("\r\x1b[K");
    // Beside the lines on a terminal; apart from the JSON in a pipe.
    const closing = count.close(call.json ? plain : colour);
    if (call.json) stderr.write(`${closing}\n`);
    else await write(`\n${closing}`);
  } catch (error) {
    const { code, syscall, path } = error as NodeJS.ErrnoException;
    if (!syscall || !code) throw error;
    const why =
      { ENOENT: "there is no such file", EISDIR: "it is a folder", EACCES: "it may not be read" }[code] ?? code;
    throw new BadUse(`"${path ?? call.file ?? "the input"}" cannot be read: ${why}.`);
  }
}

// A pipe that was closed, as by `head`, has read enough.
stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof BadUse)) throw error;
  stderr.write(`checkout-errors: ${safe(error.message)}\n--help shows what there is.\n`);
  process.exitCode = 2;
});
