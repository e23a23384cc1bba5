import { payAndSee, root, type, until } from "./page.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { useForm } from "@mantine/form";
import { toMantine } from "../../dist/forms.js";
import { recipe, setting } from "./recipe.mjs";
import { CARDLESS, cvc, declined, email, report, text } from "./report.mjs";

test("the recipe: texts at their fields, gone when changed", async () => {
  const { pay, expected } = await setting();
  const { Checkout } = await recipe("Mantine");
  const element = root();
  createRoot(element).render(createElement(Checkout, { pay }));
  const { cvc, zip, shown } = await payAndSee(element, expected);
  type(cvc, "456");
  await until(() => !shown(cvc));
  assert.equal(shown(zip), expected.zip);
});

test("indexed and bracketed names", async () => {
  const answers = [report(cvc({ formField: "items[0][price]" }), declined()), report()];
  let form;
  // biome-ignore lint/correctness/noComponentHookFactories: a form that this test alone looks into.
  const Form = () => {
    form = useForm({ initialValues: { items: [{ price: 1 }] } });
    const { error } = form.getInputProps("items.0.price");
    return createElement(
      "form",
      { onSubmit: form.onSubmit(() => form.setErrors(toMantine(answers.shift(), form))) },
      createElement("b", null, error),
      createElement("p", null, form.errors[""]),
      createElement("button", { type: "submit" }),
    );
  };
  const element = root();
  createRoot(element).render(createElement(Form));
  (await until(() => element.querySelector("button"))).click();
  await until(() => element.querySelector("b").textContent === text("cvc_invalid"));
  assert.equal(element.querySelector("p").textContent, text("declined"));
  element.querySelector("button").click();
  await until(() => element.textContent === "", "cleared by a report without errors");
});

test("without card fields: what is theirs is the form's, controlled or not", async () => {
  for (const mode of ["controlled", "uncontrolled"]) {
    let form;
    // biome-ignore lint/correctness/noComponentHookFactories: a form that this test alone looks into.
    const Form = () => {
      form = useForm({ mode, initialValues: { email: "", name: "" } });
      return createElement("p", null, form.errors[""]);
    };
    const element = root();
    createRoot(element).render(createElement(Form));
    await until(() => form);
    for (const [one, shown] of CARDLESS) {
      form.setErrors(toMantine(one, form));
      await until(() => element.textContent === shown, shown);
      assert.deepEqual(Object.keys(form.errors), [""]);
    }
    form.setErrors(toMantine(report(email()), form));
    await until(() => form.errors.email === text("email_invalid"));
    assert.equal(element.textContent, "");
  }
});
