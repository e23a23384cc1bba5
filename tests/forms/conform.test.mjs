import { payAndSee, root } from "./page.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { formatPaths, unstable_createFormContext as createFormContext } from "@conform-to/dom";
import { parseSubmission, report as reportOf } from "@conform-to/dom/future";
import { toConform } from "../../dist/forms.js";
import { recipe, setting } from "./recipe.mjs";
import { cvc, declined, postcode, report, text } from "./report.mjs";

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
  const errors = toConform(
    report(cvc({ formField: "items[0][price]" }), postcode({ formField: "items.0.price" }), declined()),
  );
  assert.deepEqual(errors, {
    formErrors: [text("declined")],
    fieldErrors: { [formatPaths(["items", 0, "price"])]: [text("cvc_invalid"), text("postcode_mismatch")] },
  });
  const body = new FormData();
  body.set("items[0].price", "1");
  const result = reportOf(parseSubmission(body), { error: errors });
  assert.deepEqual(result.error, errors);
  assert.deepEqual(toConform(report()), { formErrors: [], fieldErrors: {} });
});
