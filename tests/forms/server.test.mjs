import { BODY, root } from "./page.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { explain, toPayer } from "../../dist/index.js";
import { recipe, setting } from "./recipe.mjs";

test("Standard Schema", async () => {
  const { pay, expected } = await setting();
  const { texts } = await recipe("Standard Schema");
  assert.deepEqual(texts(await pay({})), [
    ["cvc", expected.cvc],
    ["billing.postalCode", expected.zip],
    ["form", expected.form],
  ]);
});

/** What the page's `explain` makes of an answer, in words and outcomes, beside what the server told. */
async function travelled(response) {
  const report = explain(await response.text(), { status: response.status });
  assert.equal(report.shape, "payer");
  return toPayer(report);
}

test("Problem details", async () => {
  const { expected } = await setting();
  const { answer } = await recipe("Problem details");
  const response = answer(BODY);
  assert.equal(response.headers.get("content-type"), "application/problem+json");
  const { detail, errors } = await response.clone().json();
  assert.equal(detail, expected.cvc);
  assert.deepEqual(
    errors.map(({ detail, pointer }) => [detail, pointer]),
    [
      [expected.cvc, "#/cvc"],
      [expected.zip, "#/postal_code"],
      [expected.form, undefined],
    ],
  );
  assert.deepEqual(await travelled(response), toPayer(explain(BODY)));
});

test("JSON:API", async () => {
  const { expected } = await setting();
  const { answer } = await recipe("JSON:API");
  const response = answer(BODY);
  assert.equal(response.status, 402);
  const { errors } = await response.clone().json();
  assert.deepEqual(
    errors.map(({ detail, source }) => [detail, source?.pointer]),
    [
      [expected.cvc, "/data/attributes/cvc"],
      [expected.zip, "/data/attributes/postal_code"],
      [expected.form, undefined],
    ],
  );
  assert.deepEqual(await travelled(response), toPayer(explain(BODY)));
});

const FORM = `<form><label>Security code <input name="cvc" autocomplete="cc-csc"></label>
  <label>Postcode <input name="billing[postalCode]" autocomplete="billing postal-code"></label><p role="alert"></p><button>Pay</button></form>`;

test("A plain form", async () => {
  const { pay, expected } = await setting();
  const { start } = await recipe("A plain form");
  const element = root();
  element.innerHTML = FORM;
  const form = element.querySelector("form");
  start(form, pay);
  form.querySelector("button").click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const [cvc, zip] = form.querySelectorAll("input");
  const described = (input) => document.getElementById(input.getAttribute("aria-describedby")).textContent;
  assert.deepEqual([described(cvc), described(zip)], [expected.cvc, expected.zip]);
  assert.equal(form.querySelector("[role=alert]").textContent, expected.form);
  assert.equal(document.activeElement, cvc);
});

test("Stripe Elements", async () => {
  const { pay } = await setting();
  const { show } = await recipe("Stripe Elements");
  const element = root();
  element.innerHTML = FORM;
  const seen = [];
  show(await pay({}), element.querySelector("form"), { getElement: (type) => ({ focus: () => seen.push(type) }) });
  assert.deepEqual(seen, ["cardCvc"]);
  assert.equal(document.activeElement, document.body);
});
