// Rendered from the tables in src/ by `npm run generate`; do not edit.
// Rows and reasons: src/out/redact.rs; tests/cases/redact.jsonl holds both to it.
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/((authorization|cookie|passw|secret|api[ _-]?key|[_-]token)\w{0,9}["' \t\\>\[]*[:=]["' \t\\>\[]*)[^\r\n"'\\]+/gi, "$1[secret]"],
  [/(bearer|basic)[ \t\r\n]+[\w+/.-]{5}[^ \t\r\n"',;=&\\]+/gi, "$1 [secret]"],
  [/(\b(eyJ|([srpe]k|ephkey|sess)_)|([ks]_(live|test)|whsec|_secret)_)[^ \t\r\n"',;=&\\]+/g, "[key]"],
  [/\b[A-Z]{2}\d{2}( ?[A-Z\d]){11,}/g, "[number]"],
  [/([+][\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19*]|[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19*]{2,}[)]|[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19*]([ \t/().-]{0,2}[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19*]){4})([ \t/().-]{0,2}[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19*]){7,}/g, "[number]"],
  [/(^|[ \t\r\n"',;=&\\])[^ \t\r\n"',;=&\\]+(@|%40)[^ \t\r\n"',;=&\\]+/g, "$1[email]"],
  [/\d{1,3}([.]\d{1,3}){3}|\b[\da-f]+(:[\da-f]*){3,}/gi, "[ip]"],
  [/\b\d{1,5}[A-Za-z]? ([A-Z][^ \t\r\n,]* ){1,3}?(Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Blvd|Boulevard|Way|Court|Square|Place)\b/g, "[address]"],
];

/** Text for a log: without keys, secrets, card digits, e-mail, IP and street addresses. */
export function redact(text: string): string {
  for (const [pattern, mark] of MARKS) text = text.replace(pattern, mark);
  return text;
}
