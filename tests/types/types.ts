// What the types promise. It is compiled, never run: `node --test tests/types/*.test.mjs`.
import {
  type AdviceCode,
  type Audience,
  type CheckoutError,
  type Context,
  type DeclineCode,
  type DeveloperError,
  type ErrorCode,
  type ErrorType,
  type Field,
  type Input,
  type MessageId,
  type Messages,
  type NextStep,
  type OperatorError,
  type PayerError,
  type Report,
  type Rule,
  createExplainer,
  explain,
  explainResponse,
  init,
  retryDelay,
} from "checkout-errors";
import { type Catalog, catalog } from "checkout-errors/catalog";
import { applyToForm, elementToFocus } from "checkout-errors/dom";
import * as js from "checkout-errors/js";
import { loadLocale, locales } from "checkout-errors/locales";
import fr from "checkout-errors/locales/fr";
import { expectTypeOf } from "expect-type";

// ---- the functions, as the contract has them

expectTypeOf(explain).toEqualTypeOf<(input: Input, context?: Context) => Report>();
expectTypeOf(explainResponse).toEqualTypeOf<(response: Response, context?: Context) => Promise<Report>>();
expectTypeOf(init).toEqualTypeOf<() => Promise<"wasm" | "js">>();
expectTypeOf(retryDelay).toEqualTypeOf<(attempt: number, random?: () => number) => number>();
expectTypeOf(
  createExplainer({ messages: [fr], locale: ["fr-CA", "fr"], fields: { number: "card_no", email: null } }),
).toEqualTypeOf<typeof explain>();
expectTypeOf<typeof js.explain>().toExtend<typeof explain>();
expectTypeOf(catalog).returns.toEqualTypeOf<Catalog>();
expectTypeOf(catalog()["codes"]!).toEqualTypeOf<readonly object[]>();

// What can arrive can be given, without a cast.
expectTypeOf(explain).toBeCallableWith("text");
expectTypeOf(explain).toBeCallableWith(new Uint8Array());
expectTypeOf(explain).toBeCallableWith(new ArrayBuffer(1), {
  status: 402,
  headers: new Headers(),
  disclosure: "discreet",
});
expectTypeOf(explain).toBeCallableWith(new Error("thrown"), { headers: { "request-id": "req_1" } });
expectTypeOf(explain).toBeCallableWith(null);
expectTypeOf(explain).toBeCallableWith(undefined, {});
// A status that is not known yet may be handed on, also where undefined is no missing property.
expectTypeOf(explain).toBeCallableWith("", { status: undefined, locale: undefined });
// @ts-expect-error: a status is a number
explain("", { status: "402" });
// @ts-expect-error: there are two disclosures
explain("", { disclosure: "open" });

// ---- open unions: known values are literals, unknown ones are allowed, anything else is not

expectTypeOf<"expired_card">().toExtend<ErrorCode>();
expectTypeOf<"code_of_next_year">().toExtend<ErrorCode>();
expectTypeOf<"insufficient_funds" | "code_of_next_year">().toExtend<DeclineCode>();
expectTypeOf<"card_error" | "type_of_next_year">().toExtend<ErrorType>();
expectTypeOf<"try_again_later" | "advice_of_next_year">().toExtend<AdviceCode>();
expectTypeOf<"postal_code" | "terms" | "field_of_a_form">().toExtend<Field>();
expectTypeOf<ErrorCode>().toExtend<string>();
expectTypeOf<402>().not.toExtend<ErrorCode>();
expectTypeOf<string>().toExtend<ErrorCode>();
// The library's own words are closed.
expectTypeOf<"cvc_invalid">().toExtend<MessageId>();
expectTypeOf<string>().not.toExtend<MessageId>();
expectTypeOf<string>().not.toExtend<Rule>();
expectTypeOf<Audience>().toEqualTypeOf<"payer" | "developer" | "operator">();

// ---- a report

const report = explain("");
expectTypeOf(report.errors).toEqualTypeOf<readonly CheckoutError[]>();
expectTypeOf(report.primary).toEqualTypeOf<CheckoutError | null>();
expectTypeOf(report.engine).toEqualTypeOf<"wasm" | "js" | "none">();
expectTypeOf(report.status).toEqualTypeOf<number | null>();
// @ts-expect-error: a report is read, not written
report.primary = null;
// @ts-expect-error: nor are its errors
report.errors.push();

// ---- CheckoutError narrows on audience

declare const error: CheckoutError;
expectTypeOf(error.audience).toEqualTypeOf<Audience>();
expectTypeOf(error.code).toEqualTypeOf<ErrorCode | null>();
expectTypeOf(error.display.id).toEqualTypeOf<MessageId>();
expectTypeOf(error.path).toEqualTypeOf<readonly (string | number)[]>();
if (error.audience === "payer") {
  expectTypeOf(error).toEqualTypeOf<PayerError>();
  expectTypeOf(error.field).toEqualTypeOf<Field | null>();
  expectTypeOf(error.masked).toEqualTypeOf<boolean>();
  expectTypeOf(error.nextStep).toEqualTypeOf<Exclude<NextStep, "fix_integration">>();
} else if (error.audience === "developer") {
  expectTypeOf(error).toEqualTypeOf<DeveloperError>();
  expectTypeOf(error.field).toEqualTypeOf<null>();
  expectTypeOf(error.masked).toEqualTypeOf<false>();
  expectTypeOf(error.messageDisplayable).toEqualTypeOf<false>();
} else {
  expectTypeOf(error).toEqualTypeOf<OperatorError>();
  expectTypeOf(error.field).toEqualTypeOf<null>();
}
function who(one: CheckoutError): string {
  switch (one.audience) {
    case "payer":
    case "developer":
    case "operator":
      return one.display.text;
  }
  // All three are handled: nothing is left.
  expectTypeOf(one).toBeNever();
}
who(error);

// ---- texts by id

expectTypeOf(fr).toExtend<Messages>();
expectTypeOf(fr.texts.declined).toEqualTypeOf<string>();
expectTypeOf<Messages["texts"]["declined"]>().toEqualTypeOf<string | undefined>();
expectTypeOf(loadLocale).returns.resolves.toExtend<Messages>();
expectTypeOf(locales).toEqualTypeOf<readonly string[]>();
const own: Messages = {
  lang: "en",
  dir: "ltr",
  texts: { declined: "Please try another card.", "code:expired_card": "This card has expired." },
};
createExplainer({ messages: [own] });
// @ts-expect-error: no text has this id
const wrong: Messages = { lang: "en", dir: "ltr", texts: { declinde: "" } };
// @ts-expect-error: a text reads from left to right or from right to left
const sideways: Messages = { lang: "en", dir: "up", texts: {} };
export { sideways, wrong };

// ---- a form

expectTypeOf(applyToForm).parameter(0).toEqualTypeOf<HTMLElement>();
expectTypeOf(applyToForm).returns.toEqualTypeOf<() => void>();
// Stripe.js's own types take no union of names: see the declaration.
expectTypeOf(elementToFocus(report)).toBeAny();
