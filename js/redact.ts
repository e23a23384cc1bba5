// Rendered from the tables in src/ by `npm run generate`; do not edit.
// Rows and reasons: src/redact.rs; tests/fixtures/redact.jsonl holds both to it.
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/(^|[^A-Za-z0-9_*])[A-Za-z0-9_*]*_secret_[A-Za-z0-9_*]*/g, "$1[secret]"],
  [/(bearer|basic)[ \t\r\n]+[^ \t\r\n"',;]{6,}/gi, "$1 [secret]"],
  [/(^|[^A-Za-z0-9])([srpeu]k|whsec|ephkey|sess|cuss)_[A-Za-z0-9_*]+/g, "$1[key]"],
  [/(^|[ \t\r\n"'(),;:<>=@])[^ \t\r\n"'(),;:<>=@]+@[^ \t\r\n"'(),;:<>@]*[^ \t\r\n"'(),;:<>@.!?]/g, "$1[email]"],
  [/(^|[^A-Za-z0-9])[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}/g, "$1[number]"],
  [/[+]?[0-9]([ .-]?[0-9*]){11,}|[+][0-9]([ .-]?[0-9]){7,}/g, "[number]"],
  [/(^|[^0-9.])[0-9]{1,3}([.][0-9]{1,3}){3}/g, "$1[ip]"],
  [/(^|[^A-Za-z0-9:])[0-9a-f]+(:[0-9a-f]*){3,}/gi, "$1[ip]"],
  [/(^|[^A-Za-z0-9])[0-9]{1,5}[A-Za-z]? ([A-Z][^ \t\r\n,]* ){1,3}?(Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Blvd|Boulevard|Way|Court|Square|Place)/g, "$1[address]"],
];

/** Text for a log: without keys, secrets, card digits, e-mail, IP and street addresses. */
export function redact(text: string): string {
  for (const [pattern, mark] of MARKS) text = text.replace(pattern, mark);
  return text;
}
