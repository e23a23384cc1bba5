import { BadUse } from "./bad-use.js";
import { COMMANDS, COMPLETION, EXPLAIN, listed, type Option, parsed, SHELLS } from "./options.js";

export const COMPLETION_USAGE = `Usage: checkout-errors completion bash|zsh|fish

Prints a script that completes commands, options, providers, languages and files in that shell:

  bash   checkout-errors completion bash > ~/.local/share/bash-completion/completions/checkout-errors
  zsh    checkout-errors completion zsh > a folder of $fpath, as _checkout-errors
  fish   checkout-errors completion fish > ~/.config/fish/completions/checkout-errors.fish

${listed(COMPLETION)}`;

/** The words that the options' values may be. */
export interface Known {
  readonly providers: readonly string[];
  readonly locales: readonly string[];
}

const NAME = "checkout-errors";

/** What `checkout-errors completion` prints. */
export async function completion(args: readonly string[], load: () => Promise<Known>): Promise<string> {
  const { values, positionals } = parsed(args, COMPLETION, 1);
  if (values.help) return COMPLETION_USAGE;
  const [shell, ...more] = positionals;
  const script = shell !== undefined && !more.length && Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (!script) throw new BadUse(`completion takes ${SHELLS.slice(0, -1).join(", ")} or ${SHELLS.at(-1)}.`);
  return script(await load());
}

const wordsOf = ({ words }: Option, known: Known): readonly string[] | undefined =>
  typeof words === "string" ? known[words] : words;
const flags = (options: readonly Option[]) => options.map(({ name }) => `--${name}`).join(" ");

const scripts: Readonly<Record<string, (known: Known) => string>> = { bash, zsh, fish };

function bash(known: Known): string {
  const valued = [...EXPLAIN, ...Object.values(COMMANDS).flatMap(({ options }) => options)].filter(
    ({ value }) => value,
  );
  const cases = new Map(valued.map((option) => [option.name, wordsOf(option, known)]));
  return [
    "_checkout_errors() {",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's
    '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" options',
    "  COMPREPLY=()",
    '  case "$before" in',
    ...[...cases].map(
      ([name, words]) =>
        `    --${name}) ${words ? `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$word")); ` : ""}return ;;`,
    ),
    "  esac",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's
    '  case "${COMP_WORDS[1]}" in',
    ...Object.entries(COMMANDS).map(([name, { options }]) => `    ${name}) options="${flags(options)}" ;;`),
    `    *) options="${flags(EXPLAIN)}" ;;`,
    "  esac",
    '  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word"))',
    `  elif [[ "$before" == completion ]]; then COMPREPLY=($(compgen -W "${SHELLS.join(" ")}" -- "$word"))`,
    "  else",
    "    local IFS=$'\\n'",
    '    COMPREPLY=($(compgen -f -- "$word"))',
    `    if (( COMP_CWORD == 1 )); then COMPREPLY+=($(compgen -W $'${Object.keys(COMMANDS).join("\\n")}' -- "$word")); fi`,
    "  fi",
    "}",
    `complete -o filenames -F _checkout_errors ${NAME}`,
  ].join("\n");
}

/** A text in single quotes, as each of the shells reads it. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

function zsh(known: Known): string {
  const spec = (option: Option) => {
    const { name, value, about, short } = option;
    const words = wordsOf(option, known);
    const text = `[${about.replace(/[[\]:]/g, "\\$&")}]`;
    const after = value ? `:${value}:${words ? `(${words.join(" ")})` : ""}` : "";
    return short
      ? `'(-${short} --${name})'{-${short},--${name}}${quoted(text + after)}`
      : quoted(`--${name}${text}${after}`);
  };
  const call = (options: readonly Option[], more: readonly string[]) =>
    `_arguments -s ${[...options.map(spec), ...more].join(" ")}`;
  return [
    `#compdef ${NAME}`,
    "_checkout_errors() {",
    '  case "$words[2]" in',
    ...Object.entries(COMMANDS).map(
      ([name, { options }]) =>
        `    ${name}) shift words; (( CURRENT-- )); ${call(options, name === "completion" ? [`'1:shell:(${SHELLS.join(" ")})'`] : [])} ;;`,
    ),
    `    *) ${call(EXPLAIN, ["'1:command or file:_checkout_errors_first'", "'*:file:_files'"])} ;;`,
    "  esac",
    "}",
    "_checkout_errors_first() {",
    "  local -a commands",
    `  commands=(${Object.entries(COMMANDS)
      .map(([name, { about }]) => quoted(`${name}:${about}`))
      .join(" ")})`,
    "  _describe command commands",
    "  _files",
    "}",
    '_checkout_errors "$@"',
  ].join("\n");
}

function fish(known: Known): string {
  const commands = Object.keys(COMMANDS).join(" ");
  const line = (condition: string, option: Option) => {
    const { name, value, about, short } = option;
    const words = wordsOf(option, known);
    return [
      `complete -c ${NAME} -n ${quoted(condition)} -l ${name}`,
      short ? `-s ${short}` : "",
      value ? `-x${words ? ` -a ${quoted(words.join(" "))}` : ""}` : "",
      `-d ${quoted(about)}`,
    ]
      .filter(Boolean)
      .join(" ");
  };
  return [
    ...Object.entries(COMMANDS).map(
      ([name, { about }]) => `complete -c ${NAME} -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
    ),
    `complete -c ${NAME} -n '__fish_seen_subcommand_from completion' -f -a ${quoted(SHELLS.join(" "))}`,
    ...EXPLAIN.map((option) => line(`not __fish_seen_subcommand_from ${commands}`, option)),
    ...Object.entries(COMMANDS).flatMap(([name, { options }]) =>
      options.map((option) => line(`__fish_seen_subcommand_from ${name}`, option)),
    ),
  ].join("\n");
}
