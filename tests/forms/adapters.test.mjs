import assert from "node:assert/strict";
import test from "node:test";
import {
  issues,
  splitName,
  toConform,
  toFinalForm,
  toFormik,
  toJsonApi,
  toMantine,
  toProblemDetails,
  toSuperforms,
  toTanStack,
  toVeeValidate,
} from "../../dist/forms.js";
import { ADAPTERS, PLACING } from "./adapters.mjs";
import {
  CARDLESS,
  cvc,
  declined,
  developer,
  display,
  email,
  error,
  expired,
  operator,
  payer,
  postcode,
  report,
  stolen,
  text,
} from "./report.mjs";

/** What a page without card fields has. */
const CONTACT = ["email", "name"];
const CARD = [...CONTACT, "number", "exp_month", "exp_year", "cvc", "postal_code"];

test("splitName", () => {
  const cases = [
    ["cvc", ["cvc"]],
    ["billing.address.line1", ["billing", "address", "line1"]],
    ["billing[address][line1]", ["billing", "address", "line1"]],
    ["items[0].price", ["items", 0, "price"]],
    ["items[0][price]", ["items", 0, "price"]],
    ["items.0.price", ["items", 0, "price"]],
    ["[0].price", [0, "price"]],
    [`items["price"]['a']`, ["items", "price", "a"]],
    ["tags[]", ["tags"]],
    ["a..b.", ["a", "b"]],
    ["items[007]", ["items", "007"]],
    ["items[1e3]", ["items", "1e3"]],
    ["items[-1]", ["items", "-1"]],
    ["items[4294967295]", ["items", "4294967295"]],
    ["o'neil", ["o'neil"]],
    ["[[[", []],
    ["", []],
    [null, []],
    [undefined, []],
    [7, []],
    [{}, []],
  ];
  for (const [name, path] of cases) assert.deepEqual(splitName(name), path, String(name));
});

test("the text is the display's, at its field", () => {
  const one = report(cvc());
  const shown = text("cvc_invalid");
  assert.deepEqual(issues(one, CARD), { issues: [{ message: shown, path: ["cvc"] }] });
  assert.deepEqual(toFormik(one, CARD), { errors: { cvc: shown }, touched: { cvc: true }, status: undefined });
  assert.deepEqual(toTanStack(one, CARD), { form: undefined, fields: { cvc: shown } });
  assert.deepEqual(toFinalForm(one, CARD), { cvc: shown });
  assert.deepEqual(toVeeValidate(one, CARD), { cvc: shown });
  assert.deepEqual(toMantine(one, CARD), { cvc: shown });
  assert.deepEqual(toSuperforms(one, CARD), { cvc: [shown] });
  assert.deepEqual(toConform(one, CARD), { formErrors: [], fieldErrors: { cvc: [shown] } });
  assert.deepEqual(ADAPTERS.applyToHookForm(one, CARD), [
    ["setError", "cvc", { type: "server", message: shown }, { shouldFocus: true }],
  ]);
  assert.deepEqual(ADAPTERS.applyToFormik(one, CARD), [
    ["setErrors", { cvc: shown }],
    ["setStatus", undefined],
    ["setFieldTouched", "cvc", true, false],
  ]);
  assert.deepEqual(ADAPTERS.applyToAngular(one, CARD), [[["cvc"], { server: shown }]]);
});

/** Each adapter's output when `shown` is all that there is to show, for the form as a whole. */
const forForm = (shown) => ({
  issues: { issues: [{ message: shown, path: [] }] },
  toFormik: { errors: {}, touched: {}, status: shown },
  toTanStack: { form: shown, fields: {} },
  toFinalForm: { "FINAL_FORM/form-error": shown },
  toVeeValidate: { "": shown },
  toMantine: { "": shown },
  toSuperforms: { _errors: [shown] },
  toConform: { formErrors: [shown], fieldErrors: {} },
  applyToHookForm: [["setError", "root.server", { type: "server", message: shown }]],
  applyToFormik: [
    ["setErrors", {}],
    ["setStatus", shown],
  ],
  applyToAngular: [["form", { server: shown }]],
});

test("what has no field, and what has none in this form, is shown for the form", () => {
  const cases = [
    ...CARDLESS.map(([one, shown]) => [one, shown, CONTACT]),
    [report(declined()), text("declined"), CARD],
    [report(developer()), text("our_side_not_charged"), CARD],
    [report(operator()), text("unreachable"), CARD],
    [report(cvc({ formField: null })), text("cvc_invalid"), CARD],
    [report(cvc({ formField: "" })), text("cvc_invalid"), CARD],
    [report(cvc({ formField: "card.cvc" })), text("cvc_invalid"), CARD],
    ...[[], null, undefined, 7, {}].map((nothing) => [report(cvc()), text("cvc_invalid"), nothing]),
  ];
  for (const [one, shown, fields] of cases) {
    for (const [name, adapter] of Object.entries(PLACING)) {
      // These are told the form's own things, not names.
      if (!Array.isArray(fields) && /HookForm|Angular/.test(name)) continue;
      assert.deepEqual(adapter(one, fields), forForm(shown)[name], `${name} ${shown} ${JSON.stringify(fields)}`);
    }
  }
});

test("every text for the form is shown, each once, the primary error's first", () => {
  const all = report(cvc(), declined(), expired(), declined(), postcode());
  const texts = ["cvc_invalid", "declined", "card_expired", "postcode_mismatch"].map(text);
  const several = forForm(texts.join(" "));
  for (const [name, adapter] of Object.entries(PLACING)) {
    if (/^(issues|toSuperforms|toConform)$/.test(name)) continue;
    assert.deepEqual(adapter(all, CONTACT), several[name], name);
  }
  assert.deepEqual(
    issues(all, CONTACT).issues,
    texts.map((message) => ({ message, path: [] })),
  );
  assert.deepEqual(toSuperforms(all, CONTACT), { _errors: texts });
  assert.deepEqual(toConform(all, CONTACT), { formErrors: texts, fieldErrors: {} });

  const last = { ...all, primary: all.errors[4] };
  assert.equal(toMantine(last, CONTACT)[""], [texts[3], ...texts.slice(0, 3)].join(" "));
});

test("two errors at one field: both texts, and one text once", () => {
  const two = report(cvc(), postcode({ formField: "cvc" }), cvc({ field: "pin", formField: "cvc" }));
  const [a, b] = [text("cvc_invalid"), text("postcode_mismatch")];
  const both = `${a} ${b}`;
  assert.deepEqual(toFormik(two, CARD), { errors: { cvc: both }, touched: { cvc: true }, status: undefined });
  assert.deepEqual(toFinalForm(two, CARD), { cvc: both });
  assert.deepEqual(toTanStack(two, CARD), { form: undefined, fields: { cvc: both } });
  assert.deepEqual(toMantine(two, CARD), { cvc: both });
  assert.deepEqual(toVeeValidate(two, CARD), { cvc: both });
  assert.deepEqual(ADAPTERS.applyToHookForm(two, CARD), [
    ["setError", "cvc", { type: "server", message: both }, { shouldFocus: true }],
  ]);
  assert.deepEqual(ADAPTERS.applyToAngular(two, CARD), [[["cvc"], { server: both }]]);
  assert.deepEqual(toSuperforms(two, CARD), { cvc: [a, b] });
  assert.deepEqual(toConform(two, CARD), { formErrors: [], fieldErrors: { cvc: [a, b] } });
  assert.deepEqual(issues(two, CARD).issues, [
    { message: a, path: ["cvc"] },
    { message: b, path: ["cvc"] },
  ]);
});

test("the form's fields by their names, or by its values", () => {
  const at = (formField, fields) => Object.keys(toMantine(report(cvc({ formField })), fields))[0];
  const values = {
    email: "",
    empty: undefined,
    none: null,
    no: false,
    born: new Date(0),
    "billing[zip]": "",
    billing: { line1: "" },
    items: [{ price: 1 }, { price: 2 }],
  };
  const cases = [
    ["email", ["email"], "email"],
    ["email", new Set(["email"]), "email"],
    ["email", new FormDataNames(["email"]), "email"],
    ["items[0][price]", ["items.0.price"], "items.0.price"],
    ["items[12].price", ["items[*][price]"], "items.12.price"],
    ["items[12].price.net", ["items[*][price]"], ""],
    ["items", ["items[*][price]"], ""],
    ["email.work", ["email"], ""],
    ["email", "email", ""],
    ["email", values, "email"],
    ["empty", values, "empty"],
    ["none", values, "none"],
    ["no", values, "no"],
    ["born", values, "born"],
    ["billing.line1", values, "billing.line1"],
    ["billing[zip]", values, "billing.zip"],
    ["billing.zip", values, ""],
    ["billing", values, ""],
    ["items", values, ""],
    ["items[1].price", values, "items.1.price"],
    ["items[2].price", values, ""],
    ["items.length", values, "items.length"],
    ["email.length", values, ""],
    ["toString", values, ""],
    ["billing.hasOwnProperty", values, ""],
  ];
  for (const [formField, fields, found] of cases) assert.equal(at(formField, fields), found, formField);
});

/** Names that can only be gone through, as `formData.keys()`. */
class FormDataNames {
  constructor(names) {
    this.names = names;
  }
  *[Symbol.iterator]() {
    yield* this.names;
  }
}

test("one input for the expiry date takes month and year; a form's own name stands for no other", () => {
  const month = error({ display: "expiry_invalid", field: "exp_month" });
  const year = error({ display: "expiry_invalid", field: "exp_year" });
  const cases = [
    [report(month, year), ["expiry"], { expiry: text("expiry_invalid") }],
    [report(month), ["expiry", "exp_month"], { exp_month: text("expiry_invalid") }],
    [report({ ...month, field: "expiry", formField: "expiry" }), ["exp_month"], { exp_month: text("expiry_invalid") }],
    [
      report({ ...month, formField: "card.expiry" }, { ...year, formField: "card.expiry" }),
      ["card.expiry"],
      { "card.expiry": text("expiry_invalid") },
    ],
    [report({ ...month, formField: "month" }), ["expiry"], { "": text("expiry_invalid") }],
    [report({ ...month, formField: null }), ["expiry"], { "": text("expiry_invalid") }],
    [report(error({ field: "address" })), ["address_line1"], { address_line1: text("field_invalid") }],
  ];
  for (const [one, fields, out] of cases) assert.deepEqual(toMantine(one, fields), out);
});

test("react-hook-form focuses the first field only", () => {
  const focus = ADAPTERS.applyToHookForm(report(declined(), cvc(), postcode()), CARD).map(([, name, , options]) => [
    name,
    options?.shouldFocus,
  ]);
  assert.deepEqual(focus, [
    ["cvc", true],
    ["postal_code", false],
    ["root.server", undefined],
  ]);
});

test("a leaf and a branch of one name: the second goes to the form in a tree of texts", () => {
  const names = ["address", "address.line1"];
  const [a, b] = [cvc({ formField: "address" }), postcode({ formField: "address.line1" })];
  assert.deepEqual(toFinalForm(report(a, b), names), {
    address: text("cvc_invalid"),
    "FINAL_FORM/form-error": text("postcode_mismatch"),
  });
  assert.deepEqual(toFinalForm(report(b, a), names), {
    address: { line1: text("postcode_mismatch") },
    "FINAL_FORM/form-error": text("cvc_invalid"),
  });
  assert.deepEqual(ADAPTERS.applyToFormik(report(a, b), names), [
    ["setErrors", { address: text("cvc_invalid") }],
    ["setStatus", text("postcode_mismatch")],
    ["setFieldTouched", "address", true, false],
  ]);
});

test("nothing but what the payer may see", () => {
  const hostile = report(
    stolen(),
    developer(),
    operator(),
    declined({ decline_code: "do_not_honor" }),
    cvc({ display: display("cvc_invalid", { text: "Der Sicherheitscode stimmt nicht.", lang: "de" }) }),
  );
  const kept =
    /stolen|SECRET|API-MESSAGE|unknown|incorrect_cvc|card_declined|do_not_honor|generic_decline|card_error|amount|mask/;
  for (const [name, adapter] of Object.entries(ADAPTERS)) {
    const out = JSON.stringify(adapter(hostile, CARD));
    assert.doesNotMatch(out, kept, name);
    assert.match(out, /Der Sicherheitscode stimmt nicht\./, name);
  }
});

test("a hidden reason gives, byte for byte, what a plain decline gives, with a field and without", () => {
  const plain = [declined(), declined({ field: "number" }), expired(), cvc({ formField: "card.cvc" })];
  for (const one of plain) {
    const masked = { ...one, masked: true, decline_code: "stolen_card", code: "card_declined", rule: "masked-decline" };
    for (const [name, adapter] of Object.entries(ADAPTERS)) {
      for (const fields of [CARD, CONTACT]) {
        const [a, b] = [one, masked].map((error) => JSON.stringify(adapter(report(error), fields)));
        assert.equal(b, a, name);
      }
    }
  }
});

test("the payer's part of a report gives what the report gives", () => {
  const [a, b, c] = [cvc(), declined(), expired({ formField: "items[0].price" })];
  const reports = [
    report(a),
    report(a, b, c),
    { ...report(a, b, c), primary: c },
    { ...report(a, b, c), primary: { ...b } },
    report(developer(), email()),
    report(),
  ];
  for (const one of reports) {
    for (const [name, adapter] of Object.entries(PLACING)) {
      for (const fields of [CARD, CONTACT, ["items[*][price]"]])
        assert.deepEqual(adapter(payer(one), fields), adapter(one, fields), name);
    }
  }
});

test("problem details and JSON:API", () => {
  const two = { ...report(declined({ formField: null }), cvc({ formField: "items[0][cvc]" })), status: 402 };
  const { errors } = payer(two);
  const [a, b] = [text("declined"), text("cvc_invalid")];
  assert.deepEqual(toProblemDetails(two), {
    type: "about:blank",
    status: 402,
    detail: a,
    checkout_errors: 1,
    errors: [
      { ...errors[0], detail: a },
      { ...errors[1], detail: b, pointer: "#/items/0/cvc" },
    ],
  });
  assert.deepEqual(toJsonApi(two), {
    errors: [
      { status: "402", detail: a },
      { status: "402", detail: b, source: { pointer: "/data/attributes/items/0/cvc" } },
    ],
    meta: { checkout_errors: 1, errors },
  });
  const { status: _, ...unstated } = toProblemDetails(two);
  assert.deepEqual(toProblemDetails(payer(two)), unstated);
  assert.deepEqual(toJsonApi(payer(two)).meta, payer(two));
});

test("pointers and statuses", () => {
  const named = (formField) => report(cvc({ formField }));
  assert.equal(toProblemDetails(named("items[0][price]")).errors[0].pointer, "#/items/0/price");
  assert.equal(toProblemDetails(named("a/b~c d#é\ud800")).errors[0].pointer, "#/a~1b~0c%20d%23%C3%A9%EF%BF%BD");
  assert.equal(toJsonApi(named("a/b~c")).errors[0].source.pointer, "/data/attributes/a~1b~0c");
  assert.equal(toJsonApi(named("cvc"), "").errors[0].source.pointer, "/cvc");
  for (const status of [null, 0, 200, 302, 600]) {
    assert.equal("status" in toProblemDetails({ ...named("cvc"), status }), false, status);
    assert.equal("status" in toJsonApi({ ...named("cvc"), status }).errors[0], false, status);
  }
});

test("a report without errors, none, or something else", () => {
  const nothing = { checkout_errors: 1, errors: [] };
  for (const none of [report(), nothing, null, undefined]) {
    assert.deepEqual(toProblemDetails(none), { type: "about:blank", ...nothing });
    assert.deepEqual(toJsonApi(none), { errors: [], meta: nothing });
  }
  for (const none of [report(), nothing, null, undefined, {}, { errors: 7 }, { errors: [null, 7, {}, "a"] }, "402"]) {
    assert.deepEqual(issues(none, CARD), { issues: [] });
    assert.deepEqual(toFormik(none, CARD), { errors: {}, touched: {}, status: undefined });
    assert.deepEqual(toTanStack(none, CARD), { form: undefined, fields: {} });
    assert.equal(toFinalForm(none, CARD), undefined);
    assert.deepEqual(toVeeValidate(none, CARD), {});
    assert.deepEqual(toMantine(none, CARD), {});
    assert.deepEqual(toSuperforms(none, CARD), {});
    assert.deepEqual(toConform(none, CARD), { formErrors: [], fieldErrors: {} });
    assert.deepEqual(ADAPTERS.applyToHookForm(none, CARD), []);
    assert.deepEqual(ADAPTERS.applyToFormik(none, CARD), [
      ["setErrors", {}],
      ["setStatus", undefined],
    ]);
    assert.deepEqual(ADAPTERS.applyToAngular(none, CARD), []);
  }
});

test("no name reaches a prototype; the text is shown for the form", () => {
  const names = [
    "__proto__",
    "__proto__.polluted",
    "__proto__[polluted]",
    "a.__proto__.polluted",
    "constructor",
    "constructor.prototype.polluted",
    "a[constructor][prototype][polluted]",
    "prototype.polluted",
    "[__proto__].polluted",
    "x".repeat(1000),
    "a".concat("[b]".repeat(50_000)),
  ];
  for (const formField of names) {
    for (const [name, adapter] of Object.entries(ADAPTERS)) {
      // Even a form that has such a name.
      const out = adapter(report(cvc({ formField })), formField.length > 256 ? CARD : [formField]);
      assert.equal({}.polluted, undefined, `${name} ${formField}`);
      assert.equal(Object.getPrototypeOf(out), Array.isArray(out) ? Array.prototype : Object.prototype);
      assert.match(JSON.stringify(out), /security code/);
    }
    assert.deepEqual(issues(report(cvc({ formField })), [formField]).issues[0].path, []);
  }
});

test("names that every object has are names like others", () => {
  for (const formField of ["toString", "hasOwnProperty", "valueOf", "a.toString", "toString.a"]) {
    const path = formField.split(".");
    const at = (tree) => path.reduce((tree, key) => (Object.hasOwn(tree, key) ? tree[key] : undefined), tree);
    const one = report(cvc({ formField }));
    const names = [formField];
    assert.equal(at(toFormik(one, names).errors), text("cvc_invalid"));
    assert.equal(at(toFinalForm(one, names)), text("cvc_invalid"));
    assert.deepEqual(at(toSuperforms(one, names)), [text("cvc_invalid")]);
    assert.equal(toMantine(one, names)[formField], text("cvc_invalid"));
    assert.deepEqual(toConform(one, names).fieldErrors[formField], [text("cvc_invalid")]);
  }
});

test("an index from a body makes no long list", () => {
  const { errors } = toFormik(report(cvc({ formField: "items[999999999].price" })), ["items[*].price"]);
  assert.deepEqual(errors, { items: { 999999999: { price: text("cvc_invalid") } } });
  assert.equal(Array.isArray(errors.items), false);
});
