// Rendered from the tables in src/ by `npm run generate`; do not edit.
// Rows and reasons: src/out/redact.rs; tests/cases/redact.jsonl holds both to it.
import { withoutNumbers } from "../cards.js";

const FIRST: readonly (readonly [RegExp, string])[] = [
  [/((authorization|cookie|passw|pwd|pass[ _-]?phrase|passcode|secret|(api|access|private|signing|transaction)[ _-]?key|sess(ion)?[ _-]?id|[_-]token|((access|refresh|auth|csrf|bearer|session|\bid) ?|id)token)\w{0,40}(["' \t\\>\])`\u00a0\u2000-\u202f]|u00\w\w|[\[%]\w{0,9}|&[#\w]{2,6};|(,[ \t"'\\]{0,6})?value){0,20}[:=\uff1a](["' \t\\>\[({`\u00a0\u2000-\u202f]|u00\w\w|&[#\w]{2,6};|value[ \t"'\\]{0,6}[:=]|[\r\n]{1,2}[ \t]{0,20}string\(\d{1,6}\)|b["']|bearer ["'\\]){0,20})[^\r\n"'\\]+/gi, "$1[secret]"],
  [/((<|&lt;)[\w:.-]{0,40}(authorization|cookie|passw|pwd|pass[ _-]?phrase|passcode|secret|(api|access|private|signing|transaction)[ _-]?key|sess(ion)?[ _-]?id|token|cv[cdnv]|csc|(card|security)[_-]?code|pin|otp)[\w.-]{0,40}([ \t\r\n][\t\r\n -;=?-~]{0,80})?(>|&gt;)([ \t\r\n]{0,40}<!\[CDATA\[)?)([^<&\]]|&(lt;[^/]|[^l]))+/gi, "$1[secret]"],
  [/([?&]token=)[^ \t\r\n"'&]+/gi, "$1[secret]"],
  [/(passw\w{0,40} (is|was) )[^ \t\r\n]*\d[^ \t\r\n]*/gi, "$1[secret]"],
  [/(passw\w{0,40} )\\{0,2}["'(][^ \t\r\n\d]*\d[^ \t\r\n]*["')]/gi, "$1[secret]"],
  [/(\b\w{0,20}(cv[cdnv]|csc|card[ _-]?code|security[ _-]{0,2}code|pass[ _-]?code|one[ _-]?time[ _-]?(code|passw)|verification[ _-]?(code|value)|otp|(\b|_|%5b)pin)(\w{0,38}[a-z_])?(2\b)?( code| number| value)?(%[\da-f]{2}|&(\w{2,6}|#\w{2,5});|\b(is|was|got|received|value)\b|[\t !-$&-/:-@\[-^`{-~\u00a0-\u00bf\u2000-\u202f\uff00-\uff0f\uff1a-\uff20]){0,10})(\d([ -]{0,2}\d){2,8}\b|[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19][\u0660-\u0669\u06f0-\u06f9\uff10-\uff19 ]{2,8})/gi, "$1[secret]"],
  [/\b\d{3,9}(\W{0,3} ((is|was|as) ((not |an? |too ){0,2}((in)?(valid|correct)|wrong|short|long)|your|the|my)|for) [a-z _]{0,30}(cv[cdnv]|csc|(card|security)[ _-]?code|\bpin|otp|one[ -]?time))/gi, "[secret]$1"],
  [/(bearer([ \t\r\n:="'<\\`\u201c\u201d]|&quot;)+|basic[ \t\r\n]+)[\w+/.-]{5}[^ \t\r\n"',;=&>\\]+/gi, "$1[secret]"],
  [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----([^-]|-[^-])*(-----END [A-Z ]{0,40}-----)?/g, "[key]"],
  [/(\b(eyJ|([srpe]k|ephkey|sess)_)|([ks]_(live|test)|whsec|_secret)_)[^ \t\r\n"',;=&\\]+/g, "[key]"],
  [/(\b|IBAN)[A-Z]{2}\d{2}([ \t\u00a0\u2000-\u202f]{0,2}[A-Z\d]){11,}/g, "$1[number]"],
  [/(\b|iban)[a-z]{2}\d{2}[ \t\u00a0\u2000-\u202f-]{0,2}([a-z]{4}|[a-z\d]\d{3})([ \t\u00a0\u2000-\u202f-]{0,2}\d{4})+[ \t\u00a0\u2000-\u202f-]{0,2}\d{3}([ \t\u00a0\u2000-\u202f-]{0,2}[a-z]?\d[a-z\d]{0,2}){0,4}/gi, "$1[number]"],
];

const THEN: readonly (readonly [RegExp, string])[] = [
  [/(\[number\][)]?|[+][\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]|[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]{2,6}[)])([ \t/().\u00a0\u2000-\u202f-]{0,2}[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]){7,}/g, "[number]"],
  [/(\[number\]([=Dd]|\^[ -\]_-~]{2,26}\^))\d{7,}/g, "$1[secret]"],
  [/[*]{3}[* -]{0,40}\d{1,6}/g, "[number]"],
  [/(^|[ \t\r\n"',;=&\\])([^ \t\r\n"',;=&\\]*\w')?[^ \t\r\n"',;=&\\]+(@|%40)[^ \t\r\n"',;=&\\]+/g, "$1[email]"],
  [/(25[0-5]|2[0-4]\d|1?\d?\d)([.](25[0-5]|2[0-4]\d|1?\d?\d)){3}|\b[\da-f]+(:[\da-f]*){3,}/gi, "[ip]"],
  [/\b\d{1,5}[A-Za-z]? (([A-Z][^ \t\r\n,]* |\d{1,3}[A-Za-z]{2} ){1,4}?([Ss]t(reet)?|[Rr](oa)?d|[Aa]ve(nue)?|[Ll]ane|[Dd]rive|Blvd|Boulevard|Way|Court|Close|Square|Place|Pkwy|Parkway|ST(REET)?|R(OA)?D|AVE(NUE)?|LANE|DRIVE|BLVD|WAY|CLOSE)|[a-z]{4,} ([Ss]treet|[Rr]oad|[Aa]venue|[Ll]ane))\b/g, "[address]"],
];

/** Text for a log: without keys, secrets, card digits, e-mail, IP and street addresses. */
export function redact(text: string): string {
  for (const [pattern, mark] of FIRST) text = text.replace(pattern, mark);
  text = withoutNumbers(text);
  for (const [pattern, mark] of THEN) text = text.replace(pattern, mark);
  return text;
}
