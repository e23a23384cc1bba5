// What must not reach a log, and the mark in its place: the same as `redact` in src/redact.rs, in a tenth
// of its bytes; tests/fixtures/redact.jsonl holds both to it. Each pattern begins at the edge of a word, so
// that a long word is looked at once; without look-behind, which older Safaris cannot read.
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/(^|[^\w*])[\w*]*_secret_[\w*]*/g, "$1[secret]"],
  [/\b(bearer|basic)\s+[^\s"',;]{6,}/gi, "$1 [secret]"],
  [/(^|[^A-Za-z0-9])(?:[srpeu]k|whsec|ephkey|sess|cuss)_[\w*]+/g, "$1[key]"],
  [/(^|[\s"'(),;:<>=@])[^\s"'(),;:<>=@]+@[^\s"'(),;:<>@]*[^\s"'(),;:<>@.!?]/g, "$1[email]"],
  [/\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b/g, "[number]"],
  [/\+?\d(?:[ .-]?[\d*]){11,}|\+\d(?:[ .-]?\d){7,}/g, "[number]"],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[\da-f]+(?::[\da-f]*){3,}/gi, "[ip]"],
  [/\b\d{1,5}[A-Za-z]? (?:[A-Z][^\s,]* ){1,3}?(?:St|Street|Road|Rd|Ave|Avenue|Lane|Drive|Blvd|Boulevard|Way|Court|Square|Place)\b/g, "[address]"],
];

/** Text for a log: without keys, secrets, card digits, e-mail, IP and street addresses. */
export function redact(text: string): string {
  for (const [pattern, mark] of MARKS) text = text.replace(pattern, mark);
  return text;
}
