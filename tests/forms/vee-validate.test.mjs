import { payAndSee, root, type, until } from "./page.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { createApp, nextTick } from "vue";
import { useForm } from "vee-validate";
import { toVeeValidate } from "../../dist/forms.js";
import { recipe, setting } from "./recipe.mjs";
import { cvc, declined, postcode, report, text } from "./report.mjs";

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
      form = useForm({ initialValues: { items: [{ price: 1 }] } });
      form.defineField("items[0].price");
      form.defineField("[billing.zip]");
      return () => null;
    },
  }).mount(root());
  form.setErrors(
    toVeeValidate(report(cvc({ formField: "items[0][price]" }), postcode({ formField: "[billing.zip]" }), declined())),
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
