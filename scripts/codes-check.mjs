// Compares our tables with the lists of codes in the types of the providers' SDKs: `npm run codes:check`.
// The SDKs and their versions stand in tests/codes/package.json. A code that only one side has is a finding, unless
// tests/codes/known.json says why. Nothing of an SDK is run: TypeScript's parser reads it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { read } from "./providers.mjs";
import { npmPackages, root } from "./tools.mjs";

export const folder = join(root, "tests/codes");
const text = (path) => readFileSync(join(root, path), "utf8");

// What the SDKs have.

/** Every declaration of a file with its full name, as `PaymentIntent.LastPaymentError.Code`. */
function* declarations(node, path = []) {
  for (const child of node.statements ?? []) {
    if (ts.isModuleDeclaration(child)) {
      // `declare namespace A.B` is one declaration in the other.
      let inner = child;
      const names = [...path];
      while (inner && ts.isModuleDeclaration(inner)) {
        names.push(inner.name.text);
        inner = inner.body;
      }
      if (inner) yield* declarations(inner, names);
    } else if (ts.isVariableStatement(child)) {
      for (const one of child.declarationList.declarations) yield [[...path, one.name.getText()].join("."), one];
    } else if (child.name) yield [[...path, child.name.text].join("."), child];
  }
}

function parsed(base, file) {
  const kind = file.endsWith(".js") ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  return ts.createSourceFile(file, readFileSync(join(base, file), "utf8"), ts.ScriptTarget.Latest, true, kind);
}

/** The one declaration of that name. A list that has moved must be found again by hand. */
function declared(source, name) {
  const found = [...declarations(source)].filter(([full]) => full === name || full.endsWith(`.${name}`));
  if (found.length === 0) throw new Error(`${source.fileName} declares no ${name} any more.`);
  // An interface may be declared in parts, and a constant beside the type of its name.
  return found.map(([, node]) => node);
}

function* nodes(node) {
  yield node;
  for (const child of node.getChildren()) yield* nodes(child);
}

const literal = (node) => (node && ts.isLiteralTypeNode(node) ? node.literal : node);
const words = (node) => {
  const value = literal(node);
  return value && ts.isStringLiteralLike(value) ? [value.text] : [];
};

/** Readers of a list: each takes the SDK's folder and gives its codes. */
const union = (file, name) => (base) =>
  declared(parsed(base, file), name).flatMap((node) => {
    if (ts.isEnumDeclaration(node)) return node.members.flatMap(({ initializer }) => words(initializer));
    // `declare const ErrorCode: { readonly Forbidden: "FORBIDDEN" }`
    if (ts.isVariableDeclaration(node) && node.type && ts.isTypeLiteralNode(node.type))
      return node.type.members.flatMap(({ type }) => words(type));
    if (!ts.isTypeAliasDeclaration(node)) return [];
    return ts.isUnionTypeNode(node.type) ? node.type.types.flatMap(words) : words(node.type);
  });

/** Every text that a property of that name may have, as in `{ code: "invalidEmail" }`. */
const property = (file, name) => (base) =>
  [...nodes(parsed(base, file))]
    .filter((node) => ts.isPropertySignature(node) && node.name.getText() === name && node.type)
    .flatMap(({ type }) => (ts.isUnionTypeNode(type) ? type.types.flatMap(words) : words(type)));

/** The names of the members of a static property, as in `static readonly errorTypes: { CANCEL: string }`. */
const members = (file, name, key) => (base) =>
  declared(parsed(base, file), name)
    .flatMap((node) => [...(node.members ?? [])])
    .filter((member) => member.name?.getText() === key && member.type && ts.isTypeLiteralNode(member.type))
    .flatMap(({ type }) => type.members.map((member) => member.name.getText()));

/** Every text of a file of that form. */
const strings = (file, form) => (base) =>
  [...nodes(parsed(base, file))]
    .filter((node) => ts.isStringLiteralLike(node) && form.test(node.text))
    .map(({ text }) => text);

/** Every `code` of an object with a `type` in the files of that name, below any folder but node_modules. */
const typed = (name) => (base) => {
  const codes = [];
  const walk = (path) => {
    for (const entry of readdirSync(join(base, path), { withFileTypes: true })) {
      const at = path ? `${path}/${entry.name}` : entry.name;
      if (entry.isDirectory() && entry.name !== "node_modules" && entry.name !== "dist") walk(at);
      else if (entry.name === name)
        for (const node of nodes(parsed(base, at))) {
          if (!ts.isObjectLiteralExpression(node)) continue;
          const of = (key) => node.properties.find((one) => one.name?.getText() === key)?.initializer;
          if (of("type")) codes.push(...words(of("code")));
        }
    }
  };
  walk("");
  return codes;
};

const all =
  (...readers) =>
  (base) =>
    readers.flatMap((reader) => reader(base));

// What we have.

/** Codes of src/tables/codes.rs by the set that they stand in: `"Enum"`. */
export function codes(...sets) {
  const rows = [...text("src/tables/codes.rs").matchAll(/^ {4}"([^"]+)" .*?, (\w+) "[^"]*" \d+, ".*";$/gm)];
  return rows.filter(([, , set]) => !sets.length || sets.includes(set)).map(([, code]) => code);
}

/** Names of src/tables/types.rs by the family that they belong to: `"Rest"`. */
export function types(...families) {
  const rows = [...text("src/tables/types.rs").matchAll(/^ {4}"([^"]+)" (\w+) .*;$/gm)];
  return rows.filter(([, , family]) => !families.length || families.includes(family)).map(([, name]) => name);
}

const table = (provider, ...names) => {
  const found = read(provider).tables.filter(({ name }) => names.includes(name));
  if (found.length !== names.length)
    throw new Error(`src/tables/providers/${provider}.txt has no such table: ${names}.`);
  return found.flatMap(({ rows }) => rows.map(({ code }) => code));
};

/** The words of a condition that the provider is known by: `known name=CANCEL|...`. */
const condition = (provider, key) =>
  read(provider)
    .lines.filter(({ first }) => first === "known")
    .flatMap(({ rest }) => rest.filter((one) => one.startsWith(`${key}=`)))
    .flatMap((one) => one.slice(key.length + 1).split("|"));

/**
 * Each list of an SDK beside ours. `elsewhere`: where a code of the SDK may stand as well; it is then not missing.
 */
export const LISTS = [
  {
    list: "stripe: error codes",
    sdk: "stripe",
    theirs: all(
      union("esm/resources/PaymentIntents.d.ts", "PaymentIntent.LastPaymentError.Code"),
      union("esm/resources/SetupIntents.d.ts", "SetupIntent.LastSetupError.Code"),
      union("esm/resources/SetupAttempts.d.ts", "SetupAttempt.SetupError.Code"),
      union("esm/resources/Invoices.d.ts", "Invoice.LastFinalizationError.Code"),
      union("esm/resources/Terminal/Readers.d.ts", "Reader.Action.ApiError.Code"),
    ),
    ours: () => codes("Enum"),
    elsewhere: () => codes(),
  },
  {
    list: "stripe: error types",
    sdk: "stripe",
    theirs: union("esm/Types.d.ts", "RawErrorType"),
    ours: () => types("Rest", "V2"),
    elsewhere: () => types(),
  },
  {
    list: "stripe-js: error types",
    sdk: "@stripe/stripe-js",
    theirs: union("dist/stripe-js/stripe.d.ts", "StripeErrorType"),
    ours: () => types("Rest", "StripeJs"),
  },
  {
    list: "stripe-js: checkout results",
    sdk: "@stripe/stripe-js",
    theirs: property("dist/stripe-js/checkout.d.ts", "code"),
    ours: () => codes("CheckoutSdk"),
  },
  {
    list: "square: error codes",
    sdk: "square",
    theirs: union("api/types/ErrorCode.d.ts", "ErrorCode"),
    ours: () => table("square", "error"),
  },
  {
    list: "square: error categories",
    sdk: "square",
    theirs: union("api/types/ErrorCategory.d.ts", "ErrorCategory"),
    ours: () => table("square", "category"),
  },
  {
    list: "braintree: validation errors",
    sdk: "braintree",
    theirs: strings("lib/braintree/validation_error_codes.js", /^\d{5,6}$/),
    ours: () => table("braintree", "validation", "prohibited"),
  },
  {
    list: "braintree: gateway rejections",
    sdk: "@types/braintree",
    theirs: union("index.d.ts", "braintree.GatewayRejectionReason"),
    ours: () => table("braintree", "gateway"),
  },
  {
    list: "braintree-web: errors",
    sdk: "braintree-web",
    theirs: typed("errors.js"),
    ours: () => table("braintree", "web"),
  },
  {
    list: "paypal: processor responses",
    sdk: "@paypal/paypal-server-sdk",
    theirs: union("dist/esm/types/models/processorResponseCode.d.ts", "ProcessorResponseCode"),
    ours: () => table("paypal", "processor"),
  },
  {
    list: "paypal: issues of orders",
    sdk: "@paypal/paypal-js",
    theirs: property("types/apis/openapi/checkout_orders_v2.d.ts", "issue"),
    ours: () => table("paypal", "issue"),
  },
  {
    list: "adyen: results",
    sdk: "@adyen/api-library",
    theirs: union("lib/src/typings/checkout/paymentResponse.d.ts", "PaymentResponse.ResultCodeEnum"),
    ours: () => table("adyen", "result"),
  },
  {
    list: "adyen-web: errors of components",
    sdk: "@adyen/adyen-web",
    theirs: strings("dist/es/core/Errors/constants.js", /^[a-z]+(\.[a-z]+)*\.\d+(\.[a-z]+)?$/),
    ours: () => table("adyen", "component"),
  },
  {
    list: "adyen-web: names of exceptions",
    sdk: "@adyen/adyen-web",
    theirs: members("dist/es/index.d.ts", "AdyenCheckoutError", "errorTypes"),
    ours: () => condition("adyen", "name"),
  },
  {
    list: "mollie: why a card failed",
    sdk: "@mollie/api-client",
    theirs: union("dist/types/data/global.d.ts", "CardFailureReason"),
    ours: () => table("mollie", "failure"),
  },
];

/** Properties that hold codes and are any text in the SDK's types. One that gets a list of its own is a finding. */
export const OPEN = [
  {
    sdk: "stripe",
    file: "esm/resources/PaymentIntents.d.ts",
    of: "PaymentIntent.LastPaymentError",
    key: "decline_code",
  },
  { sdk: "stripe", file: "esm/resources/Charges.d.ts", of: "Charge.Outcome", key: "reason" },
  { sdk: "@stripe/stripe-js", file: "dist/stripe-js/stripe.d.ts", of: "StripeError", key: "code" },
  { sdk: "@stripe/stripe-js", file: "dist/stripe-js/stripe.d.ts", of: "StripeError", key: "decline_code" },
  {
    sdk: "@adyen/api-library",
    file: "lib/src/typings/checkout/paymentResponse.d.ts",
    of: "PaymentResponse",
    key: "refusalReasonCode",
  },
  { sdk: "mercadopago", file: "dist/clients/payment/commonTypes.d.ts", of: "PaymentResponse", key: "status_detail" },
  { sdk: "razorpay", file: "dist/types/payments.d.ts", of: "RazorpayPayment", key: "error_reason" },
  { sdk: "omise", file: "types/index.d.ts", of: "ICharge", key: "failure_code" },
  { sdk: "payjp", file: "built/index.d.ts", of: "Charge", key: "failure_code" },
  { sdk: "recurly", file: "lib/recurly.d.ts", of: "TransactionError", key: "code" },
  { sdk: "gocardless-nodejs", file: "types/types/Types.d.ts", of: "EventDetails", key: "cause" },
];

/** Whether the property is text of any kind: `string`, `string | null`. */
function open(base, { file, of, key }) {
  const own = declared(parsed(base, file), of)
    .flatMap((node) => [...(node.members ?? node.type?.members ?? [])])
    .filter((member) => member.name && member.name.getText().replace(/^["']|["']$/g, "") === key);
  if (own.length === 0) throw new Error(`${file}: ${of} has no ${key} any more.`);
  return own.every(({ type }) => {
    const parts = type && ts.isUnionTypeNode(type) ? [...type.types] : [type];
    return parts.every(
      (part) =>
        part?.kind === ts.SyntaxKind.StringKeyword ||
        part?.kind === ts.SyntaxKind.UndefinedKeyword ||
        literal(part)?.kind === ts.SyntaxKind.NullKeyword,
    );
  });
}

/** As the core compares codes: without case and signs. */
const squeezed = (code) => code.toLowerCase().replace(/[^a-z0-9*]/g, "");
const fits = (row, code) => {
  if (row.endsWith("*")) return code.startsWith(row.slice(0, -1));
  return row.startsWith("*") ? code.endsWith(row.slice(1)) : row === code;
};

/** The codes of `left` that `right` lacks, as written, each once. A row `abc*` stands for all that begin so, `*abc` for all that end so. */
function without(left, right) {
  const there = [...new Set(right.map(squeezed))];
  const seen = new Map(left.map((code) => [squeezed(code), code]));
  return [...seen]
    .filter(([code]) => !there.some((other) => fits(other, code) || fits(code, other)))
    .map(([, code]) => code)
    .sort();
}

const SIDES = ["sdk", "ours"];

/**
 * Compares one list. Gives how many codes each side has, and the findings, a sentence each: what is missing in our
 * tables, what is gone from the SDK, and known differences that are none any more.
 */
export function compare({ list, sdk, theirs, ours, elsewhere }, known, modules = join(folder, "node_modules")) {
  const base = join(modules, sdk);
  const { version } = JSON.parse(readFileSync(join(base, "package.json"), "utf8"));
  const [there, here] = [theirs(base), ours()];
  if (there.length === 0) throw new Error(`${list}: ${sdk} ${version} has no codes where they stood.`);
  if (here.length === 0) throw new Error(`${list}: our tables have no codes where they stood.`);
  const differ = {
    sdk: without(there, [...here, ...(elsewhere?.() ?? [])]),
    ours: without(here, there),
  };
  const findings = [];
  let settled = 0;
  for (const side of SIDES) {
    const told = known.filter((one) => one.list === list && one.only === side).flatMap((one) => one.codes);
    settled += told.length;
    for (const code of without(differ[side], told))
      findings.push(
        side === "sdk"
          ? `missing: ${code} is in ${sdk} ${version}, and in no row of ours.`
          : `gone: ${code} is in our tables, and not in ${sdk} ${version}.`,
      );
    for (const code of without(told, differ[side]))
      findings.push(`settled: ${code} is no difference any more; take it out of tests/codes/known.json.`);
  }
  return { list, sdk, version, theirs: new Set(there).size, ours: new Set(here).size, known: settled, findings };
}

/** Whether a property of an SDK that held any text now has a list: a finding, or undefined. */
export function closed(one, modules = join(folder, "node_modules")) {
  const base = join(modules, one.sdk);
  if (open(base, one)) return undefined;
  return `new: ${one.of}.${one.key} of ${one.sdk} has a list of its own now; compare it in scripts/codes-check.mjs.`;
}

/** The known and deliberate differences: of which list, which side alone has the codes, and why. */
export const known = () => JSON.parse(readFileSync(join(folder, "known.json"), "utf8"));

async function main() {
  await npmPackages(folder);
  const differences = known();
  let findings = 0;
  for (const list of LISTS) {
    const one = compare(list, differences);
    findings += one.findings.length;
    console.log(
      `${one.list}: ${one.theirs} in ${one.sdk} ${one.version}, ${one.ours} in our tables, ${one.known} known differences`,
    );
    for (const finding of one.findings) console.log(`  ${finding}`);
  }
  for (const one of OPEN) {
    const finding = closed(one);
    if (!finding) continue;
    findings++;
    console.log(finding);
  }
  console.log(
    findings
      ? `\n${findings} findings. Add a row (CONTRIBUTING.md), or say in tests/codes/known.json why there is none.`
      : `\nNo findings; ${OPEN.length} properties hold any text, and have no list to compare.`,
  );
  process.exitCode = findings ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) await main();
