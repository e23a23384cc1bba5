import { payAndSee, root, type, until } from "./page.mjs";
import assert from "node:assert/strict";
import test from "node:test";
import "@angular/compiler";
import { createComponent, inputBinding, provideZonelessChangeDetection } from "@angular/core";
import { FormArray, FormControl, FormGroup, Validators } from "@angular/forms";
import { createApplication } from "@angular/platform-browser";
import { applyToAngular } from "../../dist/forms.js";
import { recipe, setting } from "./recipe.mjs";
import { CARDLESS, cvc, declined, email, postcode, report, text } from "./report.mjs";

test("the recipe: texts at their fields, gone when changed", async () => {
  const { pay, expected } = await setting();
  const { Checkout } = await recipe("Angular");
  const hostElement = root();
  const { injector, attachView } = await createApplication({ providers: [provideZonelessChangeDetection()] }).then(
    (app) => ({ injector: app.injector, attachView: (view) => app.attachView(view) }),
  );
  const component = createComponent(Checkout, {
    environmentInjector: injector,
    hostElement,
    bindings: [inputBinding("pay", () => pay)],
  });
  attachView(component.hostView);
  component.changeDetectorRef.detectChanges();
  const { cvc, zip, shown } = await payAndSee(hostElement, expected);
  assert.equal(component.instance.form.get("cvc").touched, true);
  type(cvc, "456");
  await until(() => !shown(cvc));
  assert.equal(shown(zip), expected.zip);
});

test("indexed and bracketed names, a control's other errors, a name without a control", () => {
  const price = new FormControl("", Validators.required);
  const flat = new FormControl("");
  const form = new FormGroup({ items: new FormArray([new FormGroup({ price })]), "billing[zip]": flat });
  applyToAngular(
    report(
      cvc({ formField: "items[0][price]" }),
      postcode({ formField: "billing[zip]" }),
      declined({ formField: "nowhere" }),
      cvc({ formField: "items.0.price" }),
    ),
    form,
  );
  assert.deepEqual(price.errors, { required: true, server: text("cvc_invalid") });
  assert.deepEqual(flat.errors, { server: text("postcode_mismatch") });
  assert.deepEqual(form.errors, { server: text("declined") });
  assert.equal(price.touched && form.touched, true);
  price.setValue("1");
  assert.equal(price.errors, null);
  assert.equal(form.errors, null);
});

test("without card fields: what is theirs is the form's, and no group's", () => {
  const form = new FormGroup({ email: new FormControl(""), card: new FormGroup({ name: new FormControl("") }) });
  for (const [one, shown] of CARDLESS) {
    form.setErrors(null);
    applyToAngular(one, form);
    assert.deepEqual(form.errors, { server: shown });
  }
  form.setErrors(null);
  applyToAngular(report(email(), cvc({ formField: "card" })), form);
  assert.deepEqual(form.get("email").errors, { server: text("email_invalid") });
  assert.deepEqual([form.get("card").errors, form.errors], [null, { server: text("cvc_invalid") }]);
});
