/**
 * Card and account numbers in a text: digits of any script, whatever stands between them. src/out/cards.rs is the same
 * in Rust, line by line, with the reasons.
 *
 * @module
 */

interface Digit {
  readonly _value: number;
  readonly _at: number;
  readonly _end: number;
  readonly _apart: boolean;
}

const BETWEEN = 6;
const BESIDE = 24;
const LONGEST = 100;
const CARDS = /card|kart|cart|tarjet|kaart|kort|number|nummer|numer|pan/;
const ACCOUNTS = /account|acct|konto|compte|cuenta|conta|rekening|iban/;

/** A sign that stands between digits: one that is written with letters counts as one. */
const SIGN =
  /%(?!B\d{13})[\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]{1,6}\}|\\x[\da-fA-F]{2}|\\[nrt]|&[#a-zA-Z\d]{2,7};|[^\p{Alphabetic}\p{N}]/uy;
const DIGIT = /\p{Nd}/gu;

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** What a digit stands for: each script's ten stand in a row, its zero first; -1 for what is none. */
function value(code: number): number {
  if (code < 128) return code > 47 && code < 58 ? code - 48 : -1;
  if (!isDigit(code)) return -1;
  let zero = code;
  while (isDigit(zero - 1)) zero--;
  return (code - zero) % 10;
}

/** How long the sign is that stands at a place; 0 for a letter. */
function sign(text: string, at: number, code: number): number {
  // Most signs are one character of ASCII, and need no look at what follows.
  if (code < 128 && code !== 37 && code !== 38 && code !== 92)
    return (code > 64 && code < 91) || (code > 96 && code < 123) ? 0 : 1;
  SIGN.lastIndex = at;
  return SIGN.test(text) ? SIGN.lastIndex - at : 0;
}

/** The text with `[number]` for each. */
export function withoutNumbers(text: string): string {
  let out = "";
  let copied = 0;
  let apart = -1;
  for (let at = 0; ; ) {
    // To the next digit, at which a chain begins.
    const from = at;
    DIGIT.lastIndex = at;
    if (!DIGIT.test(text)) return copied ? out + text.slice(copied) : text;
    at = DIGIT.lastIndex;
    at -= at > 1 && text.charCodeAt(at - 1) >> 10 === 0x37 ? 2 : 1;
    // Behind a sign whose own digits it may be among.
    for (let sought = Math.max(from, at - 9); sought < at; sought++) {
      const length = sign(text, sought, text.charCodeAt(sought));
      if (length > 1 && sought + length > at) apart = sought + length;
    }
    const chain: Digit[] = [];
    for (let between = 0; at < text.length; ) {
      const code = text.codePointAt(at)!;
      const end = at + (code > 0xffff ? 2 : 1);
      const digit = value(code);
      if (digit >= 0) {
        chain[Math.min(chain.length, LONGEST)] = { _value: digit, _at: at, _end: end, _apart: at === apart };
        between = 0;
        at = end;
        continue;
      }
      const length = ++between > BETWEEN ? 0 : sign(text, at, code);
      if (!length) break;
      at += length;
    }
    for (const [from, to] of numbers(text, chain)) {
      out += `${text.slice(copied, from)}[number]`;
      copied = to;
    }
  }
}

/** Where the numbers in a chain of digits begin and end. */
function numbers(text: string, chain: readonly Digit[]): [number, number][] {
  const found: [number, number][] = [];
  if (chain.length < 8) return found;
  if (chain.length >= LONGEST) return [[chain[0]!._at, chain[chain.length - 1]!._end]];
  const starts = [...chain.keys()].filter((n) => !n || chain[n]!._apart || chain[n - 1]!._end < chain[n]!._at);
  const endOf = (group: number) => starts[group + 1] ?? chain.length;
  const isPoint = (group: number) => {
    const start = starts[group];
    return !!start && text.slice(chain[start - 1]!._end, chain[start]!._at) === ".";
  };
  for (let group = 0; group < starts.length; group++) {
    let last = -1;
    const { _at } = chain[starts[group]!]!;
    const account = ACCOUNTS.test(text.slice(Math.max(0, _at - BESIDE), _at).toLowerCase());
    for (let other = group; other < starts.length; other++) {
      const count = endOf(other) - starts[group]!;
      if (count > 19) break;
      if (count < 8 || !(account || (count > 12 && isBrands(chain, starts[group]!, count)))) continue;
      const digits = chain.slice(starts[group], endOf(other));
      if (isNumber(text, digits, starts.slice(group, other + 1), account)) last = other;
    }
    if (last < 0) continue;
    let first = group;
    while (isPoint(first)) first--;
    while (isPoint(last + 1)) last++;
    const from = chain[starts[first]!]!._at;
    const to = chain[endOf(last) - 1]!._end;
    const before = found[found.length - 1];
    if (before && before[1] > from) before[1] = Math.max(before[1], to);
    else found.push([from, to]);
  }
  return found;
}

/** Whether the digits from the first group's start up to `end` are a card's or an account's. */
function isNumber(text: string, digits: readonly Digit[], starts: readonly number[], account: boolean): boolean {
  const end = starts[0]! + digits.length;
  const sizes = starts.map((start, n) => (starts[n + 1] ?? end) - start);
  const gaps = starts.slice(1).map((start) => {
    const at = start - starts[0]!;
    return text.slice(digits[at - 1]!._end, digits[at]!._at);
  });
  const first = sizes[0]!;
  const alike = sizes.slice(0, -1).every((size) => size === first) && sizes[sizes.length - 1]! <= first;
  const asOnCards = alike || /^4,6,[45]$/.test(`${sizes}`);
  if (account) return asOnCards;
  const { _at } = digits[0]!;
  const { _end } = digits[digits.length - 1]!;
  const beside = [text.slice(Math.max(0, _at - BESIDE), _at), text.slice(_end, _end + BESIDE)];
  const plain = gaps.every((gap) => /^[ -]*$/.test(gap));
  const fours = gaps.every((gap) => gap === " " || gap === "-") && asOnCards && first === 4;
  if (sizes.length === 1 || fours || (asOnCards && beside.some((part) => CARDS.test(part.toLowerCase())))) return true;
  const same = gaps.every((gap) => gap === gaps[0]);
  const listed = gaps.every((gap) => /^([-.,:/ ]|[,;] )$/.test(gap));
  const even = asOnCards && (first > 3 || same);
  const several = listed && (!same || /^[,;]/.test(gaps[0]!));
  return (even || plain || !several) && passesLuhn(digits);
}

/** Whether so many digits that begin so are a brand's. */
function isBrands(chain: readonly Digit[], from: number, count: number): boolean {
  const one = chain[from]!._value;
  const two = one * 10 + chain[from + 1]!._value;
  const three = two * 10 + chain[from + 2]!._value;
  const four = three * 10 + chain[from + 3]!._value;
  const among = (number: number, from: number, to: number) => number >= from && number <= to;
  if (one === 4) return count === 13 || count === 16 || count > 17;
  if (one === 6) return true;
  if (two === 34 || two === 37) return count === 15;
  if (two === 36 || two === 38 || two === 39 || among(three, 300, 305) || three === 309) return count > 13;
  if (two === 50 || among(two, 56, 58)) return true;
  if (among(two, 51, 55) || among(four, 2221, 2720) || four === 9792) return count === 16;
  return (two === 81 || two === 82 || among(four, 3528, 3589) || among(four, 2200, 2204)) && count > 15;
}

function passesLuhn(digits: readonly Digit[]): boolean {
  let sum = 0;
  for (const [n, { _value }] of [...digits].reverse().entries()) {
    const doubled = _value * (1 + (n % 2));
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
