import { payAndSee, root, type, until } from "./page.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { Controller, createFormControl, useForm } from "react-hook-form";
import { applyToHookForm } from "../../dist/forms.js";
import { recipe, setting } from "./recipe.mjs";
import { CARDLESS, cvc, email, postcode, report, text } from "./report.mjs";

test("the recipe: texts at their fields, focus on the first, gone when changed", async () => {
  const { pay, expected } = await setting();
  const { Checkout } = await recipe("react-hook-form");
  const element = root();
  createRoot(element).render(createElement(Checkout, { pay }));
  const { cvc, zip, shown } = await payAndSee(element, expected);
  assert.equal(document.activeElement, cvc);
  type(cvc, "456");
  await until(() => !shown(cvc));
  assert.equal(shown(zip), expected.zip);
});

test("indexed and bracketed names", () => {
  const { register, setError, control } = createFormControl({ defaultValues: { items: [{ price: 1 }] } });
  register("items.0.price");
  register("billing.zip");
  const two = report(cvc({ formField: "items[0][price]" }), postcode({ formField: "billing[zip]" }));
  applyToHookForm(two, { control, setError });
  assert.equal(control._formState.errors.items[0].price.message, text("cvc_invalid"));
  assert.equal(control._formState.errors.billing.zip.message, text("postcode_mismatch"));
});

test("without card fields: what is theirs is shown for the form, even where the values have them", async () => {
  let form;
  let cvcShown = true;
  let draw;
  // biome-ignore lint/correctness/noComponentHookFactories: a form that this test alone looks into.
  const Form = () => {
    [, draw] = useState(0);
    form = useForm({ defaultValues: { email: "", name: "", exp_month: "", items: [] } });
    return createElement(
      "form",
      null,
      createElement("input", form.register("email")),
      createElement(Controller, {
        name: "name",
        control: form.control,
        render: ({ field }) => createElement("input", field),
      }),
      cvcShown && createElement("input", form.register("cvc")),
      createElement("p", null, form.formState.errors.root?.server?.message),
    );
  };
  const element = root();
  createRoot(element).render(createElement(Form));
  await until(() => element.querySelectorAll("input").length === 3);
  // An input that has been and is gone.
  cvcShown = false;
  draw(1);
  await until(() => element.querySelectorAll("input").length === 2);
  for (const [one, shown] of CARDLESS) {
    form.clearErrors();
    applyToHookForm(one, form);
    await until(() => element.querySelector("p").textContent === shown, shown);
    assert.deepEqual(Object.keys(form.formState.errors), ["root"]);
  }
  form.clearErrors();
  applyToHookForm(report(email(), cvc({ field: "name", formField: "name" })), form);
  await until(() => form.formState.errors.name);
  assert.deepEqual(Object.keys(form.formState.errors).sort(), ["email", "name"]);
});
