import { payAndSee, root, type, until } from "./page.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { createForm, FORM_ERROR } from "final-form";
import { toFinalForm } from "../../dist/forms.js";
import { recipe, setting } from "./recipe.mjs";
import { CARDLESS, cvc, declined, email, report, text } from "./report.mjs";

test("the recipe: texts at their fields, gone when changed", async () => {
  const { pay, expected } = await setting();
  const { Checkout } = await recipe("React Final Form");
  const element = root();
  createRoot(element).render(createElement(Checkout, { pay }));
  const { cvc, zip, shown } = await payAndSee(element, expected);
  type(cvc, "456");
  await until(() => !shown(cvc));
  assert.equal(shown(zip), expected.zip);
});

test("indexed and bracketed names, and success", async () => {
  const answers = [report(cvc({ formField: "items[0][price]" }), declined()), report()];
  const form = createForm({
    initialValues: { items: [{ price: 1 }] },
    onSubmit: (_, form) => toFinalForm(answers.shift(), form),
  });
  let meta;
  form.registerField("items[0].price", (state) => (meta = state), { submitError: true });
  form.subscribe(() => {}, { submitError: true });
  form.submit();
  assert.equal(meta.submitError, text("cvc_invalid"));
  assert.equal(form.getState().submitError, text("declined"));
  form.submit();
  assert.equal(meta.submitError, undefined);
  assert.equal(form.getState().submitSucceeded, true);
  assert.deepEqual(toFinalForm(report(declined()), form), { [FORM_ERROR]: text("declined") });
});

test("without card fields: what is theirs is the form's", () => {
  let answer;
  const form = createForm({
    initialValues: { email: "", cvc: "" },
    onSubmit: (_, form) => toFinalForm(answer, form),
  });
  let meta;
  form.registerField("email", (state) => (meta = state), { submitError: true });
  form.subscribe(() => {}, { submitError: true, submitErrors: true });
  for (const [one, shown] of CARDLESS) {
    answer = one;
    form.submit();
    assert.deepEqual(form.getState().submitErrors, { [FORM_ERROR]: shown });
    assert.equal(form.getState().submitError, shown);
  }
  answer = report(email());
  form.submit();
  assert.deepEqual([meta.submitError, form.getState().submitError], [text("email_invalid"), undefined]);
});
