/**
 * Entry `checkout-errors/diagnose`: for programmers, apart from what a page needs.
 *
 * @module
 */
import type { CheckoutError, ProviderId, Report } from "./api.js";
import {
  classes,
  classHints,
  classIds,
  codeDocs,
  codeHints,
  codes,
  declineCodes,
  declineDocs,
  documented,
  documents,
  documentUrls,
  hints,
  ids,
  keyWords,
  moreWords,
  others,
  payerCodes,
  providerDocs,
  providers,
  sames,
  stepHints,
  steps,
  titles,
  words,
} from "./generated/hints.js";
import { printable } from "./printable.js";

/** What a programmer needs. Nothing in it has to be hidden from a log. */
export interface Diagnosis {
  /** What happened: `"The bank or provider declined the payment"`. */
  readonly title: string;
  /** The likely fix, a sentence that names what to change: "Send `amount`: this request needs it." */
  readonly hint: string;
  /** Where to look: the API's own link, if it sent one, else where the code is documented; null if that is not known. */
  readonly docUrl: string | null;
  /** For support: `"req_1"`. */
  readonly requestId: string | null;
}

/** Of two lists, what stands in the second where the first has that name. */
const at = (names: readonly string[], values: readonly string[], name: string | null): string | undefined =>
  values[name === null ? -1 : names.indexOf(name)];

/** A code under the name that has the hint. */
const named = (code: string | null) => at(others, sames, code) ?? code;

const byName = (code: string | null) => at(codes, codeHints, named(code));

const byWords = (list: typeof words, message: string | null) => message && list.find(([of]) => of.test(message))?.[1];

/** A provider's code by what follows from it. */
function byClass({ audience, nextStep, display, type, code, message }: CheckoutError): string | undefined {
  const told = `${audience} ${nextStep} ${display.id}`;
  // Another outcome has another text.
  const exact = classes.indexOf(told);
  const class_ = exact < 0 ? classes.findIndex((one) => one.startsWith(`${audience} ${nextStep} `)) : exact;
  const key = classIds[class_] === "developer" && keyWords.test([type, code, message].join(" "));
  return key ? at(classIds, classHints, "key") : classHints[class_];
}

function hintFor(error: CheckoutError): string | undefined {
  const { rule, audience, code, type, message, nextStep, masked } = error;
  // What the network says may hide a refusal that its code gives to the programmer.
  const provider = rule === "provider-code" || (rule === "masked-decline" && audience !== "payer");
  if (masked) return (!provider && byName(code)) || at(ids, hints, "masked-decline");
  if (audience === "payer")
    return provider || rule === "known-code" || rule === "known-type"
      ? at(steps, stepHints, nextStep)
      : at(ids, hints, rule);
  if (provider) return byClass(error);
  return byWords(words, message) || byName(code) || byWords(moreWords, message) || byName(type) || at(ids, hints, rule);
}

function docFor({ rule, code, type, decline_code }: CheckoutError, provider: unknown): string | null {
  const theirs = at(providers, providerDocs, typeof provider === "string" ? provider : null);
  if (theirs || rule === "provider-code") return theirs ?? null;
  if (decline_code && declineCodes.includes(decline_code)) return declineDocs;
  if (code && (payerCodes.includes(code) || codes.slice(0, documented).includes(code)))
    return codeDocs + code.replace(/_/g, "-");
  return at(documents, documentUrls, named(code)) ?? at(documents, documentUrls, named(type)) ?? null;
}

/** `{param:other words}` as the error's param, or the other words. */
const filled = (hint: string, { param, payment_method_type }: CheckoutError): string =>
  hint.replace(/(`?)\{(param|method):([^}]*)\}(`?)/g, (_, open: string, name: string, other: string, close: string) => {
    const value = name === "param" ? param : payment_method_type;
    return value ? open + printable(value) + close : other;
  });

/**
 * What happened and the likely fix: by the code where one is known, by the message where that says more, else by the
 * rule. An error of a newer version, or one that was put together by hand, is as good as one that says nothing known.
 *
 * ```ts
 * diagnose(report.primary).title; // "The bank or provider declined the payment"
 * diagnose(report.primary, report.provider).docUrl; // "https://docs.adyen.com/development-resources/error-codes"
 * ```
 *
 * @param error One of a report's errors.
 * @param provider `report.provider`: a provider's own code is then documented there. Anything else than a known id
 * counts as none.
 */
export function diagnose(error: CheckoutError, provider?: ProviderId | null): Diagnosis {
  const { rule, doc_url, request_id } = error;
  const known = ids.includes(rule) ? rule : "unknown";
  return {
    title: at(ids, titles, known)!,
    hint: filled(hintFor(error) ?? at(ids, hints, known)!, error),
    docUrl: doc_url && /^https?:/.test(doc_url) ? doc_url : docFor(error, provider),
    requestId: request_id,
  };
}

/**
 * A report or an error as a block for a console or a ticket; control characters are shown as escapes.
 *
 * ```ts
 * console.error(format(report));
 * // The bank or provider declined the payment [payer, decline-code, not charged]
 * //   type: card_error
 * //   ...
 * ```
 */
export function format(value: Report | CheckoutError): string {
  if ("errors" in value) {
    const { errors, status, shape, provider } = value;
    return errors.length
      ? errors.map((error) => block(error, provider)).join("\n\n")
      : `No error (shape ${shape}, status ${status ?? "not known"})`;
  }
  return block(value, null);
}

function block(value: CheckoutError, provider: ProviderId | null): string {
  const { title, hint, docUrl, requestId } = diagnose(value, provider);
  const lines = [`${title} [${value.audience}, ${printable(value.rule)}, ${value.outcome.replace("_", " ")}]`];
  const { type, code, decline_code, advice_code, network_advice_code, network_decline_code, param, message } = value;
  const { charge, payment_method_type } = value;
  for (const [name, text] of Object.entries({
    provider: provider === "stripe" ? null : provider,
    type,
    code,
    decline_code,
    advice_code,
    network_advice_code,
    network_decline_code,
    param,
    message,
    charge,
    payment_method_type,
    payment_intent: value.payment_intent?.id,
    setup_intent: value.setup_intent?.id,
  })) {
    if (text) lines.push(`  ${name}: ${printable(text)}`);
  }
  lines.push(`  fix: ${hint}`);
  if (docUrl) lines.push(`  docs: ${printable(docUrl)}`);
  if (requestId) lines.push(`  request: ${printable(requestId)}`);
  return lines.join("\n");
}
