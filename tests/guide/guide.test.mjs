// The code of the guide's pages, as it stands there. That of content-security-policy.md is run by tests/site/run.mjs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { createExplainer, explain, toPayer } from "../../dist/index.js";
import adyen from "../../dist/providers/adyen.js";
import { written } from "./recipe.mjs";

const load = (folder, file) => import(pathToFileURL(join(folder, file)).href);
const card = (more) => ({ error: { type: "card_error", ...more } });

test("retry: the same key each time, the longer wait, and no third time round", async (t) => {
  const { send } = await load(written("retry"), "send.js");
  const busy = () =>
    new Response(JSON.stringify({ error: { code: "rate_limit" } }), { status: 429, headers: { "retry-after": "2" } });
  const declined = () => new Response(JSON.stringify(card({ code: "card_declined" })), { status: 402 });
  const lost = () => Promise.reject(new TypeError("fetch failed"));
  const paid = () => new Response('{"id":"pi_1"}');
  const cases = [
    {
      name: "paid at the third attempt",
      answers: [busy, lost, paid],
      sent: 3,
      gives: { paid: { id: "pi_1" } },
      first: 2000,
    },
    { name: "busy for good", answers: [busy, busy, busy, paid], sent: 3, id: "try_again", first: 2000 },
    { name: "lost for good", answers: [lost, lost, lost, paid], sent: 3, id: "unreachable" },
    { name: "a decline is not sent again", answers: [declined, paid], sent: 1, id: "declined" },
  ];
  for (const { name, answers, sent, gives, id, first } of cases) {
    const keys = [];
    const waits = [];
    t.mock.method(globalThis, "fetch", async (_url, { headers }) => {
      keys.push(headers["idempotency-key"]);
      return answers[keys.length - 1]();
    });
    const result = await send("/pay", "{}", "key-1", async (ms) => void waits.push(ms));
    t.mock.restoreAll();
    assert.deepEqual(keys, Array(sent).fill("key-1"), name);
    assert.equal(waits.length, sent - 1, name);
    if (first) assert.equal(waits[0], first, name);
    if (gives) assert.deepEqual(result, gives, name);
    else assert.equal(result.report.primary.display.id, id, name);
  }
});

test("retry: pay again only where the money has not moved, on the server and on the page", async () => {
  const { mayPayAgain } = await load(written("retry"), "button.js");
  const cases = [
    [card({ code: "card_declined" }), true],
    [card({ code: "incorrect_cvc" }), true],
    [new TypeError("fetch failed"), false],
    [{ error: { type: "api_error" } }, false],
    [{}, false],
  ];
  for (const [body, may] of cases) {
    assert.equal(mayPayAgain(explain(body)), may, JSON.stringify(body));
    assert.equal(mayPayAgain(explain(toPayer(explain(body)))), may, `${JSON.stringify(body)}, as the page gets it`);
  }
});

test("discreet mode: the page gets one text, the log all of it", async (t) => {
  const { answer } = await load(written("discreet-mode"), "server.js");
  const logged = t.mock.method(console, "error", () => {});
  const reasons = ["generic_decline", "stolen_card", "insufficient_funds", "expired_card"];
  const sent = reasons.map((decline_code) => JSON.stringify(answer(card({ code: "card_declined", decline_code }))));
  assert.equal(new Set(sent).size, 1);
  const log = logged.mock.calls.map(({ arguments: [line] }) => JSON.parse(line).errors[0].decline_code);
  assert.deepEqual(log, reasons);
  assert.notDeepEqual(answer(new TypeError("fetch failed")).errors[0].id, "declined");
});

test("discreet mode: the table says what is shown", () => {
  const page = readFileSync(new URL("../../docs/recipes/discreet-mode.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| (.+?) \| (.+?) \| (.+?) \|$/gm)]
    .slice(1)
    .filter(([line]) => !line.includes("---"));
  const bodies = [
    card({ code: "card_declined", decline_code: "stolen_card" }),
    card({ code: "card_declined", decline_code: "insufficient_funds" }),
    card({ code: "card_declined", decline_code: "expired_card" }),
    card({ code: "incorrect_cvc" }),
    card({ code: "card_declined", decline_code: "generic_decline" }),
  ];
  assert.equal(rows.length, bodies.length);
  const first = rows[0][2];
  for (const [at, [, name, standard, discreet]] of rows.entries()) {
    const shown = (disclosure) => explain(bodies[at], { disclosure }).primary.display.text;
    const means = (cell) => (/first line|the same/.test(cell) ? first : cell);
    assert.equal(shown("standard"), means(standard), name);
    assert.equal(shown("discreet"), means(discreet), name);
  }
});

test("server to page: a provider that answers is refused, paid or sent on", () => {
  const page = readFileSync(new URL("../../docs/recipes/server-to-page.md", import.meta.url), "utf8");
  const [, code] = /## A provider that answers[\s\S]*?```js\n([\s\S]*?)```/.exec(page);
  const run = new Function("createExplainer", "toPayer", "adyen", "answer", "response", code);
  const answered = (answer) => {
    const seen = [200];
    const response = {
      status(status) {
        seen[0] = status;
        return response;
      },
      json: (body) => void seen.push(body),
    };
    run(createExplainer, toPayer, adyen, answer, response);
    return seen;
  };
  const [status, body] = answered({ resultCode: "Refused", refusalReason: "FRAUD", refusalReasonCode: "20" });
  assert.equal(status, 402);
  assert.equal(body.errors[0].id, "declined");
  assert.ok(!/fraud|20/i.test(JSON.stringify(body)));
  for (const resultCode of ["Authorised", "Pending", "RedirectShopper"])
    assert.deepEqual(answered({ resultCode, pspReference: "K9" }), [200, { resultCode }]);
});
