import { payAndSee, root, type, until } from "./page.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { createFormControl } from "react-hook-form";
import { applyToHookForm } from "../../dist/forms.js";
import { recipe, setting } from "./recipe.mjs";
import { cvc, postcode, report, text } from "./report.mjs";

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
  applyToHookForm(report(cvc({ formField: "items[0][price]" }), postcode({ formField: "billing[zip]" })), setError);
  assert.equal(control._formState.errors.items[0].price.message, text("cvc_invalid"));
  assert.equal(control._formState.errors.billing.zip.message, text("postcode_mismatch"));
});
