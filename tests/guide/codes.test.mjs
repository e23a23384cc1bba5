// What the pages of the codes say is what `explain` does.
import assert from "node:assert/strict";
import { test } from "node:test";
import { catalog } from "../../dist/catalog.js";
import { createExplainer } from "../../dist/index.js";
import providers from "../../dist/providers/index.js";
import { codePages } from "../../scripts/codes.mjs";

const explain = createExplainer({ providers, locale: "en" });
const { rows } = codePages(catalog());
const WHO = { payer: "Payer", developer: "Programmer", operator: "Operator" };

test("Adyen's refusals", () => {
  const refusals = rows.filter(
    ([provider, code, , , , link]) => provider === "Adyen" && /#refusal-/.test(link) && /^\d+$/.test(code),
  );
  assert.ok(refusals.length > 20, `${refusals.length}`);
  for (const [, code, who, , text] of refusals) {
    const { primary, provider } = explain(
      { resultCode: "Refused", refusalReasonCode: code, pspReference: "8" },
      { status: 200 },
    );
    if (who === "No error") continue;
    assert.equal(provider, "adyen", code);
    assert.deepEqual([WHO[primary.audience], primary.display.text], [who, text], code);
  }
});

test("Stripe's decline codes", () => {
  const declines = rows.filter(([provider, , , , , link]) => provider === "Stripe" && /#decline-codes-/.test(link));
  assert.ok(declines.length > 70, `${declines.length}`);
  for (const [, decline_code, who, , text] of declines) {
    const { primary } = explain(
      { error: { type: "card_error", code: "card_declined", decline_code } },
      { status: 402 },
    );
    assert.deepEqual([WHO[primary.audience], primary.display.text], [who, text], decline_code);
  }
});
