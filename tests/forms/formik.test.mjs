import { payAndSee, root, until } from "./page.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { getIn, useFormik } from "formik";
import { applyToFormik, toFormik } from "../../dist/forms.js";
import { recipe, setting } from "./recipe.mjs";
import { CARDLESS, cvc, declined, email, postcode, report, text } from "./report.mjs";

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
    { items: [{ price: 1 }], billing: { zip: "" } },
  );
  assert.equal(getIn(errors, "items[0].price"), text("cvc_invalid"));
  assert.equal(getIn(errors, "items.0.price"), text("cvc_invalid"));
  assert.equal(getIn(touched, "items[0].price"), true);
  assert.equal(getIn(errors, "billing.zip"), text("postcode_mismatch"));
  assert.equal(status, text("declined"));
});

test("without card fields: what is theirs is the status", async () => {
  let formik;
  // biome-ignore lint/correctness/noComponentHookFactories: a form that this test alone looks into.
  const Form = () => {
    formik = useFormik({ initialValues: { email: "", name: "" }, onSubmit() {} });
    return createElement("p", null, formik.status);
  };
  const element = root();
  createRoot(element).render(createElement(Form));
  await until(() => formik);
  for (const [one, shown] of CARDLESS) {
    applyToFormik(one, formik);
    await until(() => element.textContent === shown, shown);
    assert.deepEqual([formik.errors, formik.touched], [{}, {}]);
  }
  applyToFormik(report(email()), formik);
  await until(() => formik.errors.email === text("email_invalid"));
  assert.deepEqual([formik.touched, element.textContent], [{ email: true }, ""]);
});
