import { payAndSee, root } from "./page.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { formatPaths, parse, unstable_createFormContext as createFormContext } from "@conform-to/dom";
import { parseSubmission, report as reportOf } from "@conform-to/dom/future";
import { toConform } from "../../dist/forms.js";
import { recipe, setting } from "./recipe.mjs";
import { CARDLESS, cvc, declined, email, postcode, report, text } from "./report.mjs";

test("the recipe: texts at their fields, in a form that Conform runs", async () => {
  const { pay, expected } = await setting();
  const { action } = await recipe("Conform");
  const element = root();
  element.innerHTML = `<form id="pay"><label>Security code <input name="cvc"></label><b></b>
    <label>Postcode <input name="billing.postalCode"></label><b></b><p role="alert"></p><button>Pay</button></form>`;
  const form = element.querySelector("form");
  const context = createFormContext({ formId: "pay" });
  context.subscribe(() => {
    const { error } = context.getState();
    for (const [name, place] of [
      ["cvc", "b"],
      ["billing.postalCode", "b:last-of-type"],
      ["", "p"],
    ]) {
      form.querySelector(place).textContent = error[name]?.join(" ") ?? "";
    }
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const body = new FormData(form);
    context.onUpdate({ formId: "pay", lastResult: await action({ request: { formData: async () => body }, pay }) });
  });
  await payAndSee(element, expected);
});

test("indexed and bracketed names, both errors of one field, and success", () => {
  const body = new FormData();
  body.set("items[0].price", "1");
  const submission = parseSubmission(body);
  const errors = toConform(
    report(cvc({ formField: "items[0][price]" }), postcode({ formField: "items.0.price" }), declined()),
    submission,
  );
  assert.deepEqual(errors, {
    formErrors: [text("declined")],
    fieldErrors: { [formatPaths(["items", 0, "price"])]: [text("cvc_invalid"), text("postcode_mismatch")] },
  });
  const result = reportOf(submission, { error: errors });
  assert.deepEqual(result.error, errors);
  assert.deepEqual(toConform(report(), submission), { formErrors: [], fieldErrors: {} });
});

test("without card fields: what is theirs is the form's", () => {
  const body = new FormData();
  for (const name of ["email", "name"]) body.set(name, "");
  for (const submission of [parse(body, { resolve: (value) => ({ value }) }), parseSubmission(body)]) {
    for (const [one, shown] of CARDLESS)
      assert.deepEqual(toConform(one, submission), { formErrors: [shown], fieldErrors: {} });
    assert.deepEqual(toConform(report(email()), submission), {
      formErrors: [],
      fieldErrors: { email: [text("email_invalid")] },
    });
  }
});
