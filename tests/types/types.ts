// What the types promise. It is compiled, never run: `node --test tests/types/*.test.mjs`.
import {
  type AdviceCode,
  type Audience,
  type CheckoutError,
  type Context,
  type DeclineCode,
  type CheckoutFailure,
  type ErrorCode,
  type ErrorForDeveloper,
  type ErrorForOperator,
  type ErrorForPayer,
  type ErrorType,
  type Field,
  type Explainer,
  type MessageId,
  type Messages,
  type NextStep,
  type PayerReport,
  type ProviderId,
  type Report,
  type Rule,
  createExplainer,
  explain,
  explainResponse,
  init,
  retryDelay,
  sent,
  toError,
  toPayer,
} from "checkout-errors";
import { type Catalog, type CodeRow, catalog } from "checkout-errors/catalog";
import { type Diagnosis, diagnose, format } from "checkout-errors/diagnose";
import { applyToForm, elementToFocus } from "checkout-errors/dom";
import * as js from "checkout-errors/js";
import { loadLocale, locales } from "checkout-errors/locales";
import fr from "checkout-errors/locales/fr";
import { type Sample, sample, samples } from "checkout-errors/testing";
import { expectTypeOf } from "expect-type";

// ---- the functions, as the contract has them

declare const body: unknown;
expectTypeOf(explain(body)).toEqualTypeOf<Report>();
expectTypeOf(explain(body, { status: 402 })).toEqualTypeOf<Report>();
expectTypeOf(explainResponse).toEqualTypeOf<
  (response: Response | null | undefined, context?: Context) => Promise<Report>
>();
expectTypeOf(toPayer).returns.toEqualTypeOf<PayerReport>();
expectTypeOf(toError).returns.toEqualTypeOf<CheckoutFailure | null>();
expectTypeOf(sent).returns.toEqualTypeOf<Readonly<Record<string, unknown>> | undefined>();
expectTypeOf(diagnose).returns.toEqualTypeOf<Diagnosis>();
expectTypeOf(diagnose).parameter(1).toEqualTypeOf<ProviderId | null | undefined>();
expectTypeOf(format).returns.toEqualTypeOf<string>();
expectTypeOf(sample("adyen", 24)).toEqualTypeOf<Sample>();
expectTypeOf(sample("stolen_card").status).toEqualTypeOf<number>();
expectTypeOf(samples).returns.toEqualTypeOf<Sample[]>();
// @ts-expect-error One of Stripe's codes is a text.
sample(24);
expectTypeOf(init).toEqualTypeOf<() => Promise<"wasm" | "js">>();
expectTypeOf(retryDelay).toEqualTypeOf<(attempt: number, random?: () => number) => number>();
expectTypeOf(
  createExplainer({ messages: [fr], locale: ["fr-CA", "fr"], fields: { number: "card_no", email: null } }),
).toEqualTypeOf<Explainer>();
expectTypeOf(js.explain).toEqualTypeOf(explain);
expectTypeOf(catalog).returns.toEqualTypeOf<Catalog>();
expectTypeOf(catalog().codes).toEqualTypeOf<readonly CodeRow[]>();
expectTypeOf(catalog().codes[0]!.field).toEqualTypeOf<Field | null>();

// What can arrive can be given, without a cast; what is caught, too.
explain("text");
explain(new Uint8Array());
explain(new ArrayBuffer(1), { status: 402, headers: new Headers(), disclosure: "discreet" });
explain(new Error("thrown"), { headers: { "request-id": "req_1", "retry-after": 5, via: ["a", "b"], x: null } });
explain(null);
explain(undefined, {});
try {
  explain("");
} catch (caught) {
  expectTypeOf(explain(caught)).toEqualTypeOf<Report>();
}
declare const anything: any;
expectTypeOf(explain(anything)).toEqualTypeOf<Report>();
const explainer = createExplainer({ idempotencyKey: true, failed: true, text: (id, { lang }) => `${lang} ${id}` });
expectTypeOf(explainer(anything)).toEqualTypeOf<Report>();
expectTypeOf(explainer.response(new Response())).toEqualTypeOf<Promise<Report>>();

// What nobody has read yet gives nothing that can be used.
expectTypeOf<ReturnType<typeof unread>>().toBeNever();
const unread = () => explain(new Response());
expectTypeOf<ReturnType<typeof promised>>().toBeNever();
const promised = () => explain(Promise.resolve("{}"));
expectTypeOf<ReturnType<typeof late>>().toBeNever();
const late = () => explainer(fetch("/pay"));
export { late, promised, unread };

// Headers as Node and axios have them.
declare const incoming: { [name: string]: string | string[] | undefined };
declare const axios: {
  get(name: string): string | number | true | string[] | null | undefined;
  has(n: string): boolean;
};
explain("", { headers: incoming });
explain("", { headers: axios });
// Canonical fields and patterns of params.
explain("", { fields: { cvc: "cvc", postal_code: null, "items[*][price]": "price" } });
// @ts-expect-error: a name is text
export const wrong1 = () => explain("", { fields: { cvc: 1 } });
// A status that is not known yet may be handed on, also where undefined is no missing property.
explain("", { status: undefined, locale: undefined });
// @ts-expect-error: a status is a number
export const wrong2 = () => explain("", { status: "402" });
// @ts-expect-error: there are two disclosures
export const wrong3 = () => explain("", { disclosure: "open" });

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
// A newer server may send newer texts; the library's own words are closed.
expectTypeOf<"cvc_invalid" | "text_of_next_year">().toExtend<MessageId>();
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
  expectTypeOf(error).toEqualTypeOf<ErrorForPayer>();
  expectTypeOf(error.field).toEqualTypeOf<Field | null>();
  expectTypeOf(error.masked).toEqualTypeOf<boolean>();
  expectTypeOf(error.nextStep).toEqualTypeOf<Exclude<NextStep, "fix_integration">>();
} else if (error.audience === "developer") {
  expectTypeOf(error).toEqualTypeOf<ErrorForDeveloper>();
  expectTypeOf(error.field).toEqualTypeOf<null>();
  expectTypeOf(error.masked).toEqualTypeOf<false>();
  expectTypeOf(error.messageDisplayable).toEqualTypeOf<false>();
} else {
  expectTypeOf(error).toEqualTypeOf<ErrorForOperator>();
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
expectTypeOf(loadLocale).returns.resolves.toExtend<Messages>();
expectTypeOf(locales).toEqualTypeOf<readonly string[]>();
const own: Messages = {
  lang: "en",
  dir: "ltr",
  texts: { declined: "Please try another card.", "code:expired_card": "This card has expired." },
};
createExplainer({ messages: [own] });
// @ts-expect-error: a text is text
const wrong: Messages = { lang: "en", dir: "ltr", texts: { declined: 1 } };
// @ts-expect-error: a text reads from left to right or from right to left
const sideways: Messages = { lang: "en", dir: "up", texts: {} };
export { sideways, wrong };

// ---- a form

expectTypeOf(applyToForm).parameter(0).toEqualTypeOf<HTMLElement>();
expectTypeOf(applyToForm).returns.toEqualTypeOf<() => void>();
// Stripe.js's own types take no union of names: see the declaration.
expectTypeOf(elementToFocus(report)).toBeAny();
