// What a body says can neither become markup nor turn the direction of what a payer or a programmer reads.
import assert from "node:assert/strict";
import { test } from "node:test";
import { diagnose, format } from "../../dist/diagnose.js";
import { catalog } from "../../dist/catalog.js";
import * as forms from "../../dist/forms.js";
import { TEXTS, builds, safe } from "./shared.mjs";

const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  '"><svg/onload=alert(1)>',
  "' onclick='alert(1)",
  "&lt;b&gt;",
  "javascript:alert(1)",
  "data:text/html,<b>",
  'https://x.test/"><script>alert(1)</script>',
  "\u202e\u2066 desreveR",
  "\u200f\u061c\u202b\u2069",
  "\u001b[2J\u009b31m",
  "a\r\nb\u2028c",
  "\0",
  "{{alert(1)}}",
  "${alert(1)}",
  "__proto__",
  "%3Cscript%3E",
];
/** What no text for the payer holds: markup, quotes that end an attribute, controls, and what turns direction. */
const UNSAFE = /[<>&"`$%\\\p{Cc}\p{Bidi_Control}\p{Line_Separator}\p{Paragraph_Separator}]|script|alert|proto/u;
const known = new Set(catalog().fields.map(({ field }) => field));
const names = { number: "card-number", "card[number]": "card-number", "*": "own-name", "*[*]": "own-name" };

for (const [build, { explain, createExplainer }] of Object.entries(builds)) {
  const own = createExplainer({ messages: [{ lang: "fr", dir: "ltr", texts: { declined: "Refusé." } }], locale: "fr" });
  const both = [(input, context) => safe(explain(input, context)), own];

  test(`${build}: nothing of a body is in the payer's view`, () => {
    for (const text of HOSTILE) {
      for (const key of [...TEXTS, "name", "request_id", "pointer", "field"]) {
        for (const type of ["card_error", "invalid_request_error", "api_error", text]) {
          for (const fields of [undefined, names, { [text]: "own-name" }]) {
            const bodies = [
              { error: { type, code: "card_declined", decline_code: text, [key]: text } },
              { errors: [{ type, [key]: text, source: { pointer: text, attribute: text } }] },
              { errors: { [text]: [text] } },
              { [text]: text, error: text, error_description: text, message: text, title: text, detail: text },
            ];
            for (const body of bodies) {
              for (const one of both) {
                for (const { display, field, formField, nextStep, rule, audience, retry } of one(JSON.stringify(body), {
                  status: 402,
                  fields,
                }).errors) {
                  assert.doesNotMatch(
                    JSON.stringify([
                      display.id,
                      display.text,
                      display.lang,
                      display.dir,
                      display.source,
                      field,
                      formField,
                      nextStep,
                      rule,
                      audience,
                      Object.values(retry),
                    ]).replaceAll('"', ""),
                    UNSAFE,
                    `${key}: ${text}`,
                  );
                  // A place in the form is one of the page's own names, or a field of the catalog.
                  assert.ok(field === null || known.has(field), field);
                  assert.ok(
                    formField === null || formField === field || ["card-number", "own-name"].includes(formField),
                    String(formField),
                  );
                }
              }
            }
          }
        }
      }
    }
  });

  test(`${build}: a diagnosis is one line a fact, and turns nothing`, () => {
    for (const text of HOSTILE) {
      for (const body of [
        { error: { ...Object.fromEntries(TEXTS.map((key) => [key, text])), request_id: text } },
        { errors: [{ code: text, message: text, request_log_url: `https://x.test/req_1${text}` }] },
      ]) {
        for (const input of [JSON.stringify(body), body]) {
          for (const error of safe(explain(input, { status: 402, headers: { "request-id": text } })).errors) {
            const printed = format(error);
            assert.doesNotMatch(
              printed,
              /[^\P{Cc}\n]|[\p{Bidi_Control}\p{Line_Separator}\p{Paragraph_Separator}]/u,
              JSON.stringify(printed),
            );
            for (const line of printed.split("\n").slice(1)) assert.match(line, /^ {2}[a-z_]+: /);
            const { docUrl } = diagnose(error);
            assert.ok(docUrl === null || /^https?:\/\//.test(docUrl), String(docUrl));
          }
        }
      }
    }
  });

  test(`${build}: what form libraries are given holds nothing of a body but names`, () => {
    for (const text of HOSTILE) {
      const report = explain(
        {
          errors: [
            { type: "card_error", code: "incorrect_number", param: "number", message: text },
            { type: "card_error", code: text, decline_code: text, message: text },
          ],
        },
        { status: 402 },
      );
      for (const adapter of ["toFormik", "toFinalForm", "toMantine", "toVeeValidate", "issues"]) {
        const given = JSON.stringify(forms[adapter](report, ["number"]));
        assert.match(given, /card number/i, adapter);
        assert.ok(!given.includes(JSON.stringify(text).slice(1, -1)), `${adapter}: ${given}`);
      }
    }
  });
}
