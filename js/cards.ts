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
}

const BETWEEN = 6;
const BESIDE = 24;
const LONGEST = 400;
const CARDS = /card|kart|cart|tarjet|kaart|kort|number|nummer|numer|pan/;
const ACCOUNTS = /account|acct|konto|compte|cuenta|conta|rekening|iban/;

/** A sign that stands between digits: one that is written with letters counts as one. */
const SIGN = /%[\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[nrt]|&[#a-zA-Z\d]{2,7};|[^\p{Alphabetic}\p{N}]/uy;
const DIGIT = /\p{Nd}/uy;

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** What a digit stands for: each script's ten stand in a row, its zero first. */
function value(code: number): number {
  let zero = code;
  while (code > 127 && isDigit(zero - 1)) zero--;
  return code > 127 ? (code - zero) % 10 : code - 48;
}

/** The text with `[number]` for each. */
export function withoutNumbers(text: string): string {
  let out = "";
  let copied = 0;
  let chain: Digit[] = [];
  let between = 0;
  for (let at = 0; ; ) {
    const code = text.codePointAt(at);
    if (code !== undefined) {
      DIGIT.lastIndex = at;
      if (DIGIT.test(text)) {
        chain.push({ _value: value(code), _at: at, _end: DIGIT.lastIndex });
        between = 0;
        at = DIGIT.lastIndex;
        continue;
      }
      SIGN.lastIndex = at;
      if (++between <= BETWEEN && chain.length && SIGN.test(text)) {
        at = SIGN.lastIndex;
        continue;
      }
    }
    for (const [from, to] of numbers(text, chain)) {
      out += `${text.slice(copied, from)}[number]`;
      copied = to;
    }
    chain = [];
    between = 0;
    if (code === undefined) return copied ? out + text.slice(copied) : text;
    at += code > 0xffff ? 2 : 1;
  }
}

/** Where the numbers in a chain of digits begin and end. */
function numbers(text: string, chain: readonly Digit[]): [number, number][] {
  const found: [number, number][] = [];
  if (chain.length < 8) return found;
  if (chain.length >= LONGEST) return [[chain[0]!._at, chain[chain.length - 1]!._end]];
  const starts = [...chain.keys()].filter((n) => !n || chain[n - 1]!._end < chain[n]!._at);
  const endOf = (group: number) => starts[group + 1] ?? chain.length;
  for (let group = 0; group < starts.length; group++) {
    let last = -1;
    const { _at } = chain[starts[group]!]!;
    const account = ACCOUNTS.test(text.slice(Math.max(0, _at - BESIDE), _at).toLowerCase());
    for (let other = group; other < starts.length; other++) {
      const count = endOf(other) - starts[group]!;
      if (count > 19) break;
      const digits = chain.slice(starts[group], endOf(other));
      if (count < 8 || !(account || (count > 12 && isBrands(digits)))) continue;
      if (isNumber(text, digits, starts.slice(group, other + 1), account)) last = other;
    }
    if (last < 0) continue;
    found.push([chain[starts[group]!]!._at, chain[endOf(last) - 1]!._end]);
    group = last;
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
function isBrands(digits: readonly Digit[]): boolean {
  const [one, two, three, four] = [1, 2, 3, 4].map((count) =>
    digits.slice(0, count).reduce((sum, { _value }) => sum * 10 + _value, 0),
  ) as [number, number, number, number];
  const count = digits.length;
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
