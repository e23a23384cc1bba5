import { payAndSee, root } from "./page.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { getIn } from "formik";
import { toFormik } from "../../dist/forms.js";
import { recipe, setting } from "./recipe.mjs";
import { cvc, declined, postcode, report, text } from "./report.mjs";

test("the recipe: texts at their fields", async () => {
  const { pay, expected } = await setting();
  const { Checkout } = await recipe("Formik");
  const element = root();
  createRoot(element).render(createElement(Checkout, { pay }));
  await payAndSee(element, expected);
});

test("indexed and bracketed names, by Formik's own look-up", () => {
  const { errors, touched, status } = toFormik(
    report(cvc({ formField: "items[0][price]" }), postcode({ formField: "billing.zip" }), declined()),
  );
  assert.equal(getIn(errors, "items[0].price"), text("cvc_invalid"));
  assert.equal(getIn(errors, "items.0.price"), text("cvc_invalid"));
  assert.equal(getIn(touched, "items[0].price"), true);
  assert.equal(getIn(errors, "billing.zip"), text("postcode_mismatch"));
  assert.equal(status, text("declined"));
});
