import assert from "node:assert/strict";
import test from "node:test";
import * as forms from "../../dist/forms.js";
import { cvc, declined, developer, display, error, operator, postcode, report, stolen, text } from "./report.mjs";

const {
  applyToAngular,
  applyToFormik,
  applyToHookForm,
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
} = forms;

/** Each adapter's whole output for a report, calls included. */
const ADAPTERS = {
  issues,
  toConform,
  toFinalForm,
  toFormik,
  toJsonApi,
  toMantine,
  toProblemDetails,
  toSuperforms,
  toTanStack,
  toVeeValidate,
  applyToHookForm: (report) => calls((note) => applyToHookForm(report, note("setError"))),
  applyToFormik: (report) =>
    calls((note) =>
      applyToFormik(report, {
        setErrors: note("setErrors"),
        setFieldTouched: note("setFieldTouched"),
        setStatus: note("setStatus"),
      }),
    ),
  applyToAngular: (report) => {
    const control = (path) => ({
      path,
      errors: null,
      get: (path) => control(path),
      setErrors(errors) {
        seen.push([path, errors]);
      },
      markAsTouched() {},
    });
    const seen = [];
    applyToAngular(report, control("form"));
    return seen;
  },
};

function calls(run) {
  const seen = [];
  run(
    (name) =>
      (...args) =>
        void seen.push([name, ...args]),
  );
  return seen;
}

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
  assert.deepEqual(issues(one), { issues: [{ message: shown, path: ["cvc"] }] });
  assert.deepEqual(toFormik(one), { errors: { cvc: shown }, touched: { cvc: true }, status: undefined });
  assert.deepEqual(toTanStack(one), { form: undefined, fields: { cvc: shown } });
  assert.deepEqual(toFinalForm(one), { cvc: shown });
  assert.deepEqual(toVeeValidate(one), { cvc: shown });
  assert.deepEqual(toMantine(one), { cvc: shown });
  assert.deepEqual(toSuperforms(one), { cvc: [shown] });
  assert.deepEqual(toConform(one), { formErrors: [], fieldErrors: { cvc: [shown] } });
  assert.deepEqual(toProblemDetails(one), {
    type: "about:blank",
    status: 402,
    detail: shown,
    errors: [{ detail: shown, pointer: "#/cvc", code: "incorrect_cvc" }],
  });
  assert.deepEqual(toJsonApi(one), {
    errors: [{ status: "402", code: "incorrect_cvc", detail: shown, source: { pointer: "/data/attributes/cvc" } }],
  });
  assert.deepEqual(ADAPTERS.applyToHookForm(one), [
    ["setError", "cvc", { type: "server", message: shown }, { shouldFocus: true }],
  ]);
  assert.deepEqual(ADAPTERS.applyToFormik(one), [
    ["setErrors", { cvc: shown }],
    ["setStatus", undefined],
    ["setFieldTouched", "cvc", true, false],
  ]);
  assert.deepEqual(ADAPTERS.applyToAngular(one), [[["cvc"], { server: shown }]]);
});

test("what has no field is one text for the form: the first", () => {
  const several = report(operator({ field: "cvc" }), developer({ field: "number" }), declined());
  const shown = text("unreachable");
  assert.deepEqual(issues(several), { issues: [{ message: shown, path: [] }] });
  assert.deepEqual(toFormik(several), { errors: {}, touched: {}, status: shown });
  assert.deepEqual(toTanStack(several), { form: shown, fields: {} });
  assert.deepEqual(toFinalForm(several), { "FINAL_FORM/form-error": shown });
  assert.deepEqual(toVeeValidate(several), { "": shown });
  assert.deepEqual(toMantine(several), { "": shown });
  assert.deepEqual(toSuperforms(several), { _errors: [shown] });
  assert.deepEqual(toConform(several), { formErrors: [shown], fieldErrors: {} });
  assert.deepEqual(toProblemDetails(several), {
    type: "about:blank",
    status: 402,
    detail: shown,
    errors: [{ detail: shown }],
  });
  assert.deepEqual(toJsonApi(several), { errors: [{ status: "402", detail: shown }] });
  assert.deepEqual(ADAPTERS.applyToHookForm(several), [
    ["setError", "root.server", { type: "server", message: shown }],
  ]);
  assert.deepEqual(ADAPTERS.applyToAngular(several), [["form", { server: shown }]]);
});

test("a field that the form maps to null is shown for the form", () => {
  assert.deepEqual(toMantine(report(cvc({ formField: null }))), { "": text("cvc_invalid") });
});

test("two errors at one field: the first, or both in a list", () => {
  const two = report(cvc(), postcode({ formField: "cvc" }));
  const [a, b] = [text("cvc_invalid"), text("postcode_mismatch")];
  assert.deepEqual(toFormik(two).errors, { cvc: a });
  assert.deepEqual(toFinalForm(two), { cvc: a });
  assert.deepEqual(toTanStack(two).fields, { cvc: a });
  assert.deepEqual(toMantine(two), { cvc: a });
  assert.equal(ADAPTERS.applyToHookForm(two).length, 1);
  assert.deepEqual(toSuperforms(two), { cvc: [a, b] });
  assert.deepEqual(toConform(two).fieldErrors, { cvc: [a, b] });
  assert.deepEqual(
    issues(two).issues.map(({ message }) => message),
    [a, b],
  );
});

test("react-hook-form focuses the first field only", () => {
  const focus = ADAPTERS.applyToHookForm(report(declined(), cvc(), postcode())).map(([, name, , options]) => [
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
  const [a, b] = [cvc({ formField: "address" }), postcode({ formField: "address.line1" })];
  assert.deepEqual(toFinalForm(report(a, b)), {
    address: text("cvc_invalid"),
    "FINAL_FORM/form-error": text("postcode_mismatch"),
  });
  assert.deepEqual(toFinalForm(report(b, a)), {
    address: { line1: text("postcode_mismatch") },
    "FINAL_FORM/form-error": text("cvc_invalid"),
  });
});

test("nothing but what the payer may see", () => {
  const hostile = report(
    stolen({ field: "number" }),
    developer({ field: "cvc" }),
    operator(),
    declined({ decline_code: "do_not_honor" }),
    cvc({ display: display("cvc_invalid", { text: "Der Sicherheitscode stimmt nicht.", lang: "de" }) }),
  );
  const kept =
    /stolen|SECRET|API-MESSAGE|DIAGNOSIS|parameter_unknown|card_declined|do_not_honor|generic_decline|card_error|amount/;
  for (const [name, adapter] of Object.entries(ADAPTERS)) {
    const out = JSON.stringify(adapter(hostile));
    assert.doesNotMatch(out, kept, name);
    assert.match(out, /Der Sicherheitscode stimmt nicht\./, name);
  }
});

test("a hidden reason looks like any other decline", () => {
  for (const adapter of [toProblemDetails, toJsonApi])
    assert.deepEqual(adapter(report(stolen())), adapter(report(declined())));
});

test("a code only where the text says as much, and only if it is one", () => {
  const codes = (...errors) => toJsonApi(report(...errors)).errors.map(({ code }) => code);
  assert.deepEqual(codes(cvc()), ["incorrect_cvc"]);
  assert.deepEqual(codes(error({ display: "insufficient_funds", code: "card_declined" })), ["card_declined"]);
  assert.deepEqual(codes(declined()), [undefined]);
  assert.deepEqual(codes(cvc({ code: "<b>" })), [undefined]);
  assert.deepEqual(codes(developer()), [undefined]);
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

test("a report without errors, or none", () => {
  for (const none of [report(), null, undefined]) {
    assert.deepEqual(issues(none), { issues: [] });
    assert.deepEqual(toFormik(none), { errors: {}, touched: {}, status: undefined });
    assert.deepEqual(toTanStack(none), { form: undefined, fields: {} });
    assert.equal(toFinalForm(none), undefined);
    assert.deepEqual(toVeeValidate(none), {});
    assert.deepEqual(toMantine(none), {});
    assert.deepEqual(toSuperforms(none), {});
    assert.deepEqual(toConform(none), { formErrors: [], fieldErrors: {} });
    assert.deepEqual(toProblemDetails(none).errors, []);
    assert.deepEqual(toJsonApi(none), { errors: [] });
    assert.deepEqual(ADAPTERS.applyToHookForm(none), []);
    assert.deepEqual(ADAPTERS.applyToFormik(none), [
      ["setErrors", {}],
      ["setStatus", undefined],
    ]);
    assert.deepEqual(ADAPTERS.applyToAngular(none), []);
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
      const out = adapter(report(cvc({ formField })));
      assert.equal({}.polluted, undefined, `${name} ${formField}`);
      assert.equal(Object.getPrototypeOf(out), Array.isArray(out) ? Array.prototype : Object.prototype);
      assert.match(JSON.stringify(out), /security code/);
    }
    assert.deepEqual(issues(report(cvc({ formField }))).issues[0].path, []);
  }
});

test("names that every object has are names like others", () => {
  for (const formField of ["toString", "hasOwnProperty", "valueOf", "a.toString", "toString.a"]) {
    const path = formField.split(".");
    const at = (tree) => path.reduce((tree, key) => (Object.hasOwn(tree, key) ? tree[key] : undefined), tree);
    const one = report(cvc({ formField }));
    assert.equal(at(toFormik(one).errors), text("cvc_invalid"));
    assert.equal(at(toFinalForm(one)), text("cvc_invalid"));
    assert.deepEqual(at(toSuperforms(one)), [text("cvc_invalid")]);
    assert.equal(toMantine(one)[formField], text("cvc_invalid"));
    assert.deepEqual(toConform(one).fieldErrors[formField], [text("cvc_invalid")]);
  }
});

test("an index from a body makes no long list", () => {
  const { errors } = toFormik(report(cvc({ formField: "items[999999999].price" })));
  assert.deepEqual(errors, { items: { 999999999: { price: text("cvc_invalid") } } });
  assert.equal(Array.isArray(errors.items), false);
});
