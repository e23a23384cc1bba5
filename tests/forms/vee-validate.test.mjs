import { payAndSee, root, type, until } from "./page.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { createApp, nextTick } from "vue";
// Not by its own name, which is that of a React hook to a linter.
import { useForm as veeForm } from "vee-validate";
import { toVeeValidate } from "../../dist/forms.js";
import { recipe, setting } from "./recipe.mjs";
import { CARDLESS, cvc, declined, email, postcode, report, text } from "./report.mjs";

test("the recipe: texts at their fields, gone when changed", async () => {
  const { pay, expected } = await setting();
  const { Checkout } = await recipe("VeeValidate");
  const element = root();
  createApp(Checkout, { pay }).mount(element);
  const { cvc, shown } = await payAndSee(element, expected);
  type(cvc, "456");
  await until(() => !shown(cvc));
});

test("indexed, bracketed and not nested names", async () => {
  let form;
  createApp({
    setup() {
      form = veeForm({ initialValues: { items: [{ price: 1 }] } });
      form.defineField("items[0].price");
      form.defineField("[billing.zip]");
      return () => null;
    },
  }).mount(root());
  form.setErrors(
    toVeeValidate(
      report(cvc({ formField: "items[0][price]" }), postcode({ formField: "[billing.zip]" }), declined()),
      form.controlledValues.value,
    ),
  );
  await nextTick();
  assert.deepEqual(
    { ...form.errors.value },
    {
      "items[0].price": text("cvc_invalid"),
      "[billing.zip]": text("postcode_mismatch"),
      "": text("declined"),
    },
  );
});

test("without card fields: what is theirs is the form's, even where the values have them", async () => {
  let form;
  let answer;
  createApp({
    setup() {
      form = veeForm({ initialValues: { email: "", cvc: "", exp_month: "" } });
      form.defineField("email");
      return () => null;
    },
  }).mount(root());
  const submit = form.handleSubmit((_, { controlledValues }) =>
    form.setErrors({ "": undefined, ...toVeeValidate(answer, controlledValues) }),
  );
  for (const [one, shown] of CARDLESS) {
    answer = one;
    await submit();
    assert.deepEqual({ ...form.errors.value }, { "": shown });
  }
  answer = report(email());
  await submit();
  assert.deepEqual([form.errors.value.email, form.errors.value[""]], [text("email_invalid"), undefined]);
});
