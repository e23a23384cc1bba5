import { BODY, payAndSee, root, type, until } from "./page.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import { toSuperforms } from "../../dist/forms.js";
import { blocks, run, setting, write } from "./recipe.mjs";
import { CARDLESS, cvc, declined, email, postcode, report, text } from "./report.mjs";

const [server, page] = blocks("SvelteKit superforms");

test("no more than ten lines each", () => {
  for (const { code } of [server, page]) assert.ok(code.trimEnd().split("\n").length <= 10);
});

test("the recipe for a page: texts at their fields, gone when changed", async () => {
  const { pay, expected } = await setting();
  write("superforms-page.svelte", page.code);
  const { show } = await run(
    "superforms-mount",
    "js",
    `
    import { mount, flushSync } from "svelte";
    import Checkout from "./superforms-page.svelte";
    export function show(target, props) { mount(Checkout, { target, props }); flushSync(); }
  `,
    { bundle: true },
  );
  const element = root();
  show(element, {
    pay,
    data: { id: "pay", valid: true, posted: false, errors: {}, data: { cvc: "", billing: { postalCode: "" } } },
  });
  const { cvc, zip, shown } = await payAndSee(element, expected);
  type(cvc, "456");
  await until(() => !shown(cvc));
  assert.equal(shown(zip), expected.zip);
});

test("the recipe for a server: the errors in what is sent to the page", async () => {
  const { pay, expected } = await setting();
  const { action, z } = await run("superforms-server", "js", `${server.code}export { z } from "zod";`, {
    bundle: true,
  });
  const schema = z.object({
    cvc: z.string(),
    billing: z.object({ postalCode: z.string() }).default({ postalCode: "" }),
  });
  const body = new FormData();
  body.set("cvc", "123");
  const {
    status,
    data: { form },
  } = await action({ request: body, schema, pay });
  assert.equal(status, 402);
  assert.equal(form.valid, false);
  assert.equal(form.data.cvc, "123");
  assert.deepEqual(form.errors, {
    cvc: [expected.cvc],
    billing: { postalCode: [expected.zip] },
    _errors: [expected.form],
  });
  assert.ok(BODY.errors.every(({ message }) => !JSON.stringify(form).includes(message)));
});

test("names in every notation stand where the library's own setError puts them", async () => {
  const { setError } = await run("superforms-set-error", "js", `export { setError } from "sveltekit-superforms";`, {
    bundle: true,
  });
  const form = { data: {} };
  setError(form, "items[0].price", text("cvc_invalid"));
  setError(form, "billing.zip", text("postcode_mismatch"));
  setError(form, "billing.zip", text("cvc_invalid"));
  setError(form, text("declined"));
  const errors = toSuperforms(
    report(
      cvc({ formField: "items[0][price]" }),
      postcode({ formField: "billing.zip" }),
      cvc({ formField: "billing[zip]" }),
      declined(),
    ),
    { items: [{ price: 1 }], billing: { zip: "" } },
  );
  assert.deepEqual(errors, form.errors);
});

test("a text for a whole and one for its part", () => {
  const whole = postcode({ formField: "address" });
  const part = cvc({ formField: "address.line1" });
  const both = { address: { _errors: [text("postcode_mismatch")], line1: [text("cvc_invalid")] } };
  const names = ["address", "address.line1"];
  assert.deepEqual(toSuperforms(report(whole, part), names), both);
  assert.deepEqual(toSuperforms(report(part, whole), names), both);
});

test("without card fields: what is theirs is the form's", async () => {
  const { superValidate, zod4, z } = await run(
    "superforms-validate",
    "js",
    `export { superValidate } from "sveltekit-superforms"; export { zod4 } from "sveltekit-superforms/adapters"; export { z } from "zod";`,
    { bundle: true },
  );
  const { data } = await superValidate(zod4(z.object({ email: z.string(), name: z.string() })));
  for (const [one, shown] of CARDLESS) assert.deepEqual(toSuperforms(one, data), { _errors: [shown] });
  assert.deepEqual(toSuperforms(report(email()), data), { email: [text("email_invalid")] });
});
