import { payAndSee, requests, root, type, until } from "./page.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { FieldApi, FormApi } from "@tanstack/react-form";
import { toTanStack } from "../../dist/forms.js";
import { recipe, setting } from "./recipe.mjs";
import { CARDLESS, cvc, declined, email, report, text } from "./report.mjs";

test("the recipe: texts at their fields, gone when changed, and the form can be sent again", async () => {
  const { pay, expected } = await setting();
  const { Checkout } = await recipe("TanStack Form");
  const element = root();
  createRoot(element).render(createElement(Checkout, { pay }));
  const { cvc, zip, shown } = await payAndSee(element, expected);
  element.querySelector("button").click();
  await until(() => requests().length === 1, "sent again unchanged");
  type(cvc, "456");
  await until(() => !shown(cvc));
  assert.equal(shown(zip), expected.zip);
});

test("indexed and bracketed names", () => {
  const form = new FormApi({ defaultValues: { items: [{ price: 1 }] } });
  form.mount();
  const field = new FieldApi({ form, name: "items[0].price" });
  field.mount();
  form.setErrorMap({ onSubmit: toTanStack(report(cvc({ formField: "items[0][price]" }), declined()), form) });
  assert.deepEqual(field.state.meta.errors, [text("cvc_invalid")]);
  assert.deepEqual(form.state.errors, [text("declined")]);
  form.setErrorMap({ onSubmit: toTanStack(report(), form) });
  assert.deepEqual([field.state.meta.errors, form.state.errors], [[], []]);
});

test("without card fields: what is theirs is the form's, even where the values have them", () => {
  const form = new FormApi({ defaultValues: { email: "", name: "", cvc: "", exp_month: "", postal_code: "" } });
  form.mount();
  const field = (name) => new FieldApi({ form, name });
  const [mail, gone] = [field("email"), field("cvc")];
  mail.mount();
  // An input that has been and is gone.
  gone.mount()();
  for (const [one, shown] of CARDLESS) {
    form.setErrorMap({ onSubmit: toTanStack(one, form) });
    assert.deepEqual([form.state.errors, mail.state.meta.errors], [[shown], []]);
  }
  form.setErrorMap({ onSubmit: toTanStack(report(email()), form) });
  assert.deepEqual([form.state.errors, mail.state.meta.errors], [[], [text("email_invalid")]]);
});
