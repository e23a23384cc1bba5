// What the wrapper does beside looking up: forms of input, headers, names of fields, overrides, redaction.
import assert from "node:assert/strict";
import { test } from "node:test";
import { diagnose, format } from "../../dist/diagnose.js";
import { createExplainer, explain, explainResponse, init, retryDelay, sent, toPayer } from "../../dist/index.js";
import { explain as js } from "../../dist/js.js";
import { redactions } from "./fixtures.mjs";

const declined = {
  error: { type: "card_error", code: "card_declined", decline_code: "insufficient_funds", message: "m" },
};

test("any value gives a report", () => {
  const cyclic = { error: {} };
  cyclic.error.error = cyclic;
  const throwing = {
    get error() {
      throw new Error("no");
    },
  };
  const proxy = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error("no");
      },
      get() {
        throw new Error("no");
      },
      getPrototypeOf() {
        throw new Error("no");
      },
    },
  );
  for (const value of [
    undefined,
    null,
    "",
    0,
    1n,
    NaN,
    true,
    Symbol("s"),
    () => {},
    [],
    {},
    cyclic,
    throwing,
    proxy,
    new Map(),
    new Date(NaN),
    Object.create(null),
    new Proxy(() => {}, {}),
    new Uint8Array(3),
    new ArrayBuffer(0),
    new DataView(new ArrayBuffer(2)),
    { error: new Map() },
    "\ud800",
    new Error(),
    new String("x"),
  ]) {
    const report = explain(value);
    assert.ok(Array.isArray(report.errors));
    assert.doesNotThrow(() => JSON.stringify(report));
  }
  for (const context of [
    null,
    5,
    { status: "402" },
    { status: NaN },
    { status: -1 },
    { status: 1e9 },
    { headers: 5 },
    {
      headers: new Proxy(
        {},
        {
          get() {
            throw new Error("no");
          },
        },
      ),
    },
    { locale: 5 },
    { fields: 5 },
    { disclosure: 5 },
  ]) {
    assert.equal(explain(declined, context).errors.length, 1);
  }
});

test("a thrown fetch error is a network error, an error of the page's own is the programmer's", () => {
  for (const error of [
    new TypeError("Failed to fetch"),
    new TypeError("NetworkError when attempting to fetch resource."),
    new TypeError("Load failed"),
    new TypeError("fetch failed"),
    new DOMException("x", "AbortError"),
    Object.assign(new Error("Network Error"), { code: "ERR_NETWORK" }),
  ]) {
    const report = explain(error);
    assert.equal(report.primary.audience, "operator", error.message);
    assert.equal(report.primary.outcome, "unknown");
    assert.equal(report.primary.display.id, "unreachable");
  }
  const bug = explain(new TypeError("x is not a function"));
  assert.equal(bug.primary.audience, "developer");
  assert.equal(bug.primary.messageDisplayable, false);
  const integration = Object.assign(new Error("You specified never for fields.billing_details.name"), {
    name: "IntegrationError",
  });
  assert.equal(explain(integration).primary.audience, "developer");
});

/** Errors of clients that keep the answer where no key lists it. */
const unlisted = {
  // ofetch defines getters on each error, and keeps what it parsed in the response, too.
  "own getters": (status, data) => {
    const response = status && Object.assign(new Response("", { status }), { _data: data });
    const error = Object.assign(new Error(`[POST] "/pay": ${status} Payment Required`), { name: "FetchError" });
    const getters = { data: () => data, status: () => status, statusCode: () => status, response: () => response };
    for (const [key, get] of Object.entries(getters)) Object.defineProperty(error, key, { get });
    return error;
  },
  "a class's getters": (status, data) => {
    class FetchError extends Error {
      get status() {
        return status;
      }
      get data() {
        return data;
      }
    }
    return new FetchError("402");
  },
  // got has neither, and a body that is text.
  "a response": (statusCode, data) =>
    Object.defineProperty(new Error("Response code 402"), "response", {
      value: { statusCode, body: JSON.stringify(data) },
    }),
};

for (const [how, make] of Object.entries(unlisted)) {
  test(`the answer in an error that lists nothing of it: ${how}`, () => {
    const masked = { error: { ...declined.error, decline_code: "stolen_card" } };
    for (const body of [declined, masked]) {
      const [primary, ...more] = explain(make(402, body)).errors;
      assert.deepEqual(more, []);
      assert.equal(primary.decline_code, body.error.decline_code);
      assert.equal(primary.display.text, explain(body, { status: 402 }).primary.display.text);
      assert.equal(primary.outcome, "not_charged");
      assert.equal(explain({ error: make(402, body) }).primary.decline_code, body.error.decline_code, "inside another");
    }
    if (how === "a response") return;
    const payer = explain(make(402, toPayer(explain(masked, { status: 402 }))));
    assert.equal(payer.shape, "payer");
    assert.equal(payer.primary.display.id, "declined");
  });
}

test("an error whose getters throw, or that has no answer, is what it was", () => {
  const error = new TypeError("Failed to fetch");
  for (const key of ["status", "data", "response"])
    Object.defineProperty(error, key, {
      get() {
        throw new Error("no");
      },
    });
  assert.deepEqual(explain(error), explain(new TypeError("Failed to fetch")));
  const { primary, status } = explain(unlisted["own getters"](undefined, undefined));
  assert.deepEqual([primary.rule, status], ["network", null]);
});

test("nested objects are summaries, and whole by sent()", () => {
  const intent = { id: "pi_1", status: "requires_action", client_secret: "pi_1_secret_x", a: [1, { b: 2 }] };
  const method = { id: "pm_1", type: "card", card: { brand: "visa", last4: "4242" } };
  const body = { error: { ...declined.error, message: "for a@b.co", payment_intent: intent, payment_method: method } };
  for (const input of [body, body.error, JSON.stringify(body), JSON.stringify(JSON.stringify(body))]) {
    const { primary } = explain(input);
    assert.deepEqual(primary.payment_intent, { id: "pi_1", status: "requires_action" });
    assert.deepEqual(primary.payment_method, { id: "pm_1", type: "card", brand: "visa" });
    assert.equal(primary.message, "for [email]");
    explain("{}");
    const whole = sent(primary);
    assert.deepEqual([whole.payment_intent, whole.payment_method], [intent, method]);
    assert.equal(whole.message, "for a@b.co");
    assert.equal(sent({ ...primary }), undefined);
    assert.equal(sent(structuredClone(primary)), undefined);
  }
  // What came as an object is the same object.
  assert.equal(sent(explain(body).primary).payment_intent, intent);
  // Cut: it was there, and nothing is known of it.
  const cut = explain('{"error":{"type":"card_error","payment_intent":{"id":').primary;
  assert.deepEqual(cut.payment_intent, { id: null, status: null });
  assert.equal(sent(cut).payment_intent, null);
});

test("an object is read as its text would be, whatever wraps the error and in either spelling", () => {
  const error = { type: "card_error", code: "incorrect_cvc", param: "cvc", message: "m", charge: null };
  for (const key of [
    "error",
    "errors",
    "raw",
    "response",
    "data",
    "body",
    "json_body",
    "jsonBody",
    "cause",
    "last_payment_error",
    "lastPaymentError",
    "latest_charge",
    "latestInvoice",
    "payment_failed",
    "setup_intent",
    "paymentIntent",
  ]) {
    for (const value of [
      { [key]: error },
      { [key]: { error } },
      { [key]: [error] },
      { data: { [key]: { last_payment_error: error } } },
    ]) {
      assert.deepEqual(
        explain(value, { status: 402 }),
        explain(JSON.stringify(value), { status: 402 }),
        JSON.stringify(value),
      );
    }
  }
});

test("an object is read as its text would be, where its keys name fields or its intents are lists", () => {
  const card = { card: { brand: "visa" } };
  for (const value of [
    { errors: { payment_method: { message: "m", code: "x" }, source: { message: "n", code: "y" } } },
    { error: { type: "card_error", code: "card_declined", payment_intent: [{ id: "pi_1" }], source: [] } },
    {
      message: {
        type: "card_error",
        code: "card_declined",
        decline_code: "generic_decline",
        network_advice_code: "02",
        payment_method: card,
      },
    },
    { decline_code: "generic_decline", payment_method: { id: "pm_1", ...card }, network_advice_code: "02" },
    { paymentIntent: { id: "pi_1", object: "payment_intent", status: "succeeded" } },
    { type: "card_error", payment_intent: { id: "pi_1", description: 'a\nb\0 "c" \\', '\n"': 1 } },
    { errors: [NaN, { type: "card_error", message: "m", 'a"b': "c" }] },
  ]) {
    assert.deepEqual(
      explain(value, { status: 402 }),
      explain(JSON.stringify(value), { status: 402 }),
      JSON.stringify(value),
    );
  }
});

test("words for a code that is not there are for nothing", () => {
  const messages = [{ lang: "en", dir: "ltr", texts: { "code:null": "none", "code:undefined": "none" } }];
  assert.equal(
    createExplainer({ messages })({ error: { type: "card_error", message: "m" } }).primary.display.source,
    "catalog",
  );
});

test("of an object's own methods and getters none decides what is read", () => {
  const error = { type: "card_error", code: "incorrect_cvc" };
  const code = (value) => explain(value).primary?.code;
  class Sent {
    constructor(more) {
      Object.assign(this, error, more);
    }
    toJSON() {
      return {};
    }
  }
  assert.equal(code({ error: new Sent({}) }), "incorrect_cvc");
  assert.equal(code({ error: new Sent({ at: 1n, done: () => 1, nothing: undefined }) }), "incorrect_cvc");
  assert.equal(
    code({ errors: [{ ...error, at: Symbol("s"), list: [Symbol("s"), () => 1, undefined] }] }),
    "incorrect_cvc",
  );
  const throwing = Object.defineProperty({ ...error }, "message", {
    enumerable: true,
    get() {
      throw new Error("no");
    },
  });
  assert.equal(code({ error: throwing }), "incorrect_cvc");
  assert.equal(
    code({ error: JSON.parse('{"__proto__":{"code":"x"},"type":"card_error","code":"incorrect_cvc"}') }),
    "incorrect_cvc",
  );
});

test("text is sliced rightly, whatever stands before it", () => {
  for (const message of ["été 😀", "\u2028", 'quote " and \\ back', "tab\tand\u0000nul", "\ud83d lone", "日本語"]) {
    const body = JSON.stringify({ x: "😀é", error: { type: "card_error", message } });
    const expected = message.toWellFormed?.() ?? message.replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, "\ufffd");
    for (const input of [body, new TextEncoder().encode(body), JSON.parse(body)]) {
      assert.equal(explain(input).primary.message.replace(/\ud83d(?! ?\ude00)/, "\ufffd"), expected);
    }
  }
});

test("reports stay as they were when others are made", () => {
  const first = explain('{"error":{"type":"card_error","code":"incorrect_cvc","message":"é first"}}');
  explain(new Uint8Array(500_000).fill(0x61));
  const bytes = new TextEncoder().encode('{"error":{"type":"card_error","message":"bytes"}}');
  const second = explain(bytes);
  bytes.fill(0);
  assert.equal(first.primary.message, "é first");
  assert.equal(first.primary.code, "incorrect_cvc");
  assert.equal(second.primary.message, "bytes");
});

test("large bodies are read to 1 MiB", () => {
  const tail = ` , "pad": "${"x".repeat(2 << 20)}"}`;
  const report = explain(`{"error":${JSON.stringify(declined.error)}${tail}`);
  assert.equal(report.complete, false);
  assert.equal(report.primary.code, "card_declined");
  const fits = explain(JSON.stringify({ pad: "é".repeat(400_000), ...declined }));
  assert.equal(fits.complete, true);
  assert.equal(fits.primary.decline_code, "insufficient_funds");
});

test("headers are read: fetch's, Node's and axios's, in any case, trimmed, as text, number or list", () => {
  const body = { error: { type: "api_error", message: "m" } };
  const read = (headers, context) => explain(body, { status: 500, idempotencyKey: true, headers, ...context }).primary;
  const getting = (values) => ({ get: (name) => values[name] });
  for (const make of [
    (values) => values,
    (values) => new Headers(values),
    getting,
    (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toUpperCase(), ` ${value} `])),
    (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]])),
    (values) => getting(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value, "x"]]))),
  ]) {
    assert.equal(read(make({ "stripe-should-retry": "false" })).retry.automatic, false);
    assert.equal(read(make({ "request-id": "req_h" })).request_id, "req_h");
    assert.equal(read(make({ "x-request-id": "from a@b.co" })).request_id, "from [email]");
    assert.equal(read(make({ "retry-after": "7" })).retry.delayMs, 7000);
    assert.equal(read(make({ "idempotency-key": "k" }), { idempotencyKey: undefined }).retry.automatic, true);
  }
  assert.equal(read(getting({ "retry-after": 7 })).retry.delayMs, 7000);
  assert.equal(read(undefined, { idempotencyKey: undefined }).retry.automatic, false);
  const yes = { "stripe-should-retry": "true" };
  assert.equal(explain(declined, { status: 402, headers: yes }).primary.retry.unchanged, true);
});

test("Retry-After is from 250 to 60,000 ms, in seconds or as a date", () => {
  const delay = (after) =>
    explain({ error: { type: "api_error" } }, { status: 500, idempotencyKey: "k", headers: { "retry-after": after } })
      .primary.retry.delayMs;
  assert.deepEqual(
    ["0", "0.1", "3", "61", "86400", "-1", "soon", "", null, {}].map(delay),
    [250, 250, 3000, 60_000, 60_000, 500, 500, 500, 500, 500],
  );
  const date = delay(new Date(Date.now() + 30_000).toUTCString());
  assert.ok(date > 28_000 && date <= 30_000, `${date}`);
  assert.equal(delay("Wed, 21 Oct 2015 07:28:00 GMT"), 250);
});

test("a method on every object's prototype is none of the headers'", () => {
  Object.defineProperty(Object.prototype, "get", { configurable: true, value: () => "true" });
  try {
    const { request_id } = explain(declined, { status: 402, headers: { "Request-Id": "req_h" } }).primary;
    assert.equal(request_id, "req_h");
  } finally {
    delete Object.prototype.get;
  }
});

test("explainResponse reads body, status and headers, also of a body that breaks off", async () => {
  const whole = await explainResponse(
    new Response(JSON.stringify(declined), { status: 402, headers: { "request-id": "req_r" } }),
  );
  assert.equal(whole.status, 402);
  assert.equal(whole.primary.request_id, "req_r");
  let pulls = 0;
  const broken = new ReadableStream({
    pull(controller) {
      if (pulls++) controller.error(new Error("reset"));
      else
        controller.enqueue(
          new TextEncoder().encode('{"error":{"type":"card_error","code":"expired_card","message":"m"'),
        );
    },
  });
  const cut = await explainResponse(new Response(broken, { status: 402 }));
  assert.equal(cut.complete, false);
  assert.equal(cut.primary.code, "expired_card");
  const dead = new ReadableStream({
    pull(controller) {
      controller.error(new Error("reset"));
    },
  });
  assert.equal((await explainResponse(new Response(dead, { status: 200 }))).shape, "network");
});

test("fields get the form's own names", () => {
  const body = (param, code = "incorrect_zip") => ({ error: { type: "card_error", code, param } });
  const fields = { postal_code: "billing.zip", "items[*][price]": "price", cvc: null, "card[number]": "pan" };
  const name = (param, code) => explain(body(param, code), { status: 402, fields }).primary.formField;
  assert.equal(name("address_zip"), "billing.zip");
  assert.equal(name("card[number]", "incorrect_number"), "pan");
  assert.equal(name("items[3][price]", "resource_missing"), "price");
  assert.equal(name("cvc", "incorrect_cvc"), null);
  assert.equal(name("number", "incorrect_number"), "number");
  assert.equal(explain(body("__proto__"), { fields: {} }).primary.formField, "postal_code");
  assert.deepEqual(explain(body("items[0][price]")).primary.path, ["items", 0, "price"]);
  assert.deepEqual(explain(body("/data/attributes/x")).primary.path, ["data", "attributes", "x"]);
});

test("own texts go over the catalog's, but never over a masked reason by its code", () => {
  const own = createExplainer({
    messages: [
      {
        lang: "en",
        dir: "ltr",
        texts: { insufficient_funds: "Mine.", "code:lost_card": "Lost!", "code:expired_card": "Old card." },
      },
    ],
  });
  assert.deepEqual(own(declined).primary.display, {
    id: "insufficient_funds",
    text: "Mine.",
    lang: "en",
    dir: "ltr",
    source: "override",
  });
  assert.equal(own({ error: { type: "card_error", code: "expired_card" } }).primary.display.text, "Old card.");
  const lost = own({ error: { type: "card_error", code: "card_declined", decline_code: "lost_card" } });
  assert.equal(lost.primary.display.source, "catalog");
});

test("a report is safe to log", () => {
  const secret = "sk_live_4242424242424242 jane@example.com 4242 4242 4242 4242 pi_1_secret_abc";
  const body = {
    error: {
      type: "card_error",
      code: secret,
      message: secret,
      param: secret,
      doc_url: `https://x/${secret}`,
      request_log_url: secret,
      charge: secret,
      payment_intent: { id: secret, client_secret: secret },
      source: { id: "card_1", owner: { email: secret } },
    },
  };
  const report = explain(body);
  for (const text of [JSON.stringify(report), format(report), JSON.stringify(diagnose(report.primary))]) {
    assert.doesNotMatch(text, /sk_live|jane|4242|_secret_/);
  }
  assert.equal(report.primary.source.id, "card_1");
});

test("a diagnosis cannot move a terminal's cursor or turn its text", () => {
  const printed = format(explain({ error: { type: "x", message: "a\u001b[2Jb\nc\u202ed" } }));
  assert.match(printed, /message: a\\u001b\[2Jb\\u000ac\\u202ed/);
});

test("redaction is the same in both languages", () => {
  for (const { text, expected } of redactions) {
    assert.equal(
      explain({ error: { type: "card_error", message: text || null } }).errors[0].message ?? "",
      expected,
      text,
    );
  }
});

test("redaction takes time in proportion to the text", () => {
  const time = (length) => {
    const start = performance.now();
    for (const text of [
      "x".repeat(length),
      "1".repeat(length),
      "a@".repeat(length / 2),
      "sk_".repeat(length / 3),
      "_secret_".repeat(length / 8),
      "1.".repeat(length / 2),
      "a:".repeat(length / 2),
    ])
      JSON.stringify(explain({ error: { type: "x", message: text } }));
    return performance.now() - start;
  };
  time(1000);
  // Eight times the length: some ten times the time where it is in proportion, sixty-four where it is not.
  const [short, long] = [Math.max(time(40_000), time(40_000), 5), Math.min(time(320_000), time(320_000))];
  assert.ok(long < short * 30, `${short} ms and ${long} ms`);
});

test("init is idempotent and names the build", async () => {
  assert.deepEqual(await Promise.all([init(), init()]), ["wasm", "wasm"]);
});

test("retryDelay follows the official SDKs", () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5, 99].map((n) => retryDelay(n, () => 1)),
    [500, 1000, 2000, 4000, 5000, 5000],
  );
  assert.deepEqual(
    [1, 2, 3, 4, 5].map((n) => retryDelay(n, () => 0)),
    [500, 500, 1000, 2000, 2500],
  );
  for (const odd of [0, -1, NaN, Infinity, undefined]) assert.ok(retryDelay(odd) >= 500 && retryDelay(odd) <= 5000);
});

test("a report is read as it was, whatever was explained since", () => {
  const error = (n) => ({
    type: "card_error",
    code: "card_declined",
    message: `No ${n} é`,
    param: `items[${n}]`,
    payment_intent: { id: `pi_${n}` },
  });
  const body = (n) => JSON.stringify({ error: error(n) });
  const inputs = {
    text: (n) => body(n),
    bytes: (n) => new TextEncoder().encode(body(n)),
    object: (n) => ({ error: error(n) }),
    "text in text": (n) => JSON.stringify(body(n)),
    "text in text in an object": (n) => ({ statusCode: 402, body: JSON.stringify(body(n)) }),
    "many errors": (n) => JSON.stringify({ errors: Array.from({ length: 100 }, (_, k) => error(n * 100 + k)) }),
    // Behind the limit nothing is read, and memory has to grow.
    "more than is read": (n) => `{"error":${JSON.stringify(error(n))},"pad":"${"x".repeat(3 << 20)}"}`,
  };
  for (const [name, make] of Object.entries(inputs)) {
    for (const one of [explain, js]) {
      const reports = [1, 2, 3].map((n) => one(make(n), { status: 402 }));
      one("{}");
      for (let k = 0; k < reports[0].errors.length; k++) {
        for (const [at, report] of reports.entries()) {
          const n = name === "many errors" ? (at + 1) * 100 + k : at + 1;
          const { type, message, path, payment_intent: intent } = report.errors[k];
          assert.deepEqual(
            { type, message, path, id: intent.id },
            { type: "card_error", message: `No ${n} é`, path: ["items", n], id: `pi_${n}` },
            name,
          );
        }
      }
    }
  }
});

test("a report may be asked while another body is looked at", () => {
  const first = explain('{"error":{"type":"card_error","message":"The first."}}');
  // A report is an object with getters too; so is what a page hands on.
  const second = explain({
    error: {
      type: "card_error",
      get message() {
        return `After: ${first.primary.message}`;
      },
    },
  });
  assert.equal(second.primary.message, "After: The first.");
  const fields = new Proxy(
    { "card[number]": "a" },
    {
      ownKeys(target) {
        // What is called here overwrites the record.
        explain('{"error":{"type":"api_error","message":"Another."}}');
        return Reflect.ownKeys(target);
      },
    },
  );
  const third = explain('{"error":{"type":"card_error","code":"incorrect_number","param":"card[number]"}}', { fields });
  assert.equal(third.primary.formField, "a");
});

test("signs that money was taken, in values that JSON does not have", () => {
  const error = { type: "invalid_request_error", code: "parameter_missing", message: "x" };
  const refused = { error: { type: "card_error", code: "card_declined", message: "x" }, paid: true };
  const { buffer } = new TextEncoder().encode(JSON.stringify(refused));
  const outcome = (input) => explain(input, { status: 402 }).primary.outcome;
  assert.equal(outcome({ error }), "not_charged");
  // A database's row; a sum as its driver has it; what an HTTP client was told to give as it comes.
  assert.equal(outcome({ error, order: { paid_at: new Date() } }), "unknown");
  assert.equal(outcome({ error, order: { paid_at: new Date(NaN) } }), "not_charged");
  assert.equal(outcome({ error, order: { amount_paid: 2000n } }), "unknown");
  assert.equal(outcome({ error, order: { amount_paid: 0n } }), "not_charged");
  assert.equal(outcome({ response: { status: 402, data: buffer } }), "unknown");
});

test("what only looks like a Response is explained", async () => {
  const hostile = { [Symbol.toPrimitive]: () => assert.fail() };
  for (const status of [hostile, "402", NaN, null, 402n]) {
    const report = await explainResponse({ status, headers: null, arrayBuffer: async () => new ArrayBuffer(0) });
    assert.equal(typeof report.primary.display.text, "string");
  }
});
