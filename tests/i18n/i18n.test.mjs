// The page's own i18n: by display.id, by the text option, and with a locale's texts as its bundle.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createInstance } from "i18next";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createIntl, IntlProvider } from "react-intl";
import { createSSRApp, h } from "vue";
import { createI18n } from "vue-i18n";
import { renderToString } from "vue/server-renderer";
import { createExplainer, explain, toPayer } from "../../dist/index.js";
import { locales, loadLocale } from "../../dist/locales/index.js";
import { recipe } from "./recipe.mjs";

const body = (code, decline_code) => ({ error: { type: "card_error", code, decline_code } });
const EXPIRED = body("expired_card");
const CVC = body("incorrect_cvc");
const DECLINED = body("card_declined", "generic_decline");
const STOLEN = body("card_declined", "stolen_card");
const OWN = "Votre carte a expiré. Payez autrement.";
const all = await Promise.all(locales.map((tag) => loadLocale(tag)));
const texts = (lang) => all.find((one) => one.lang === lang).texts;
const own = (id, text, lang = "fr") => ({ id, text, lang, dir: lang === "ar" ? "rtl" : "ltr", source: "override" });

/** What a page shows, by whatever way, as HTML of one element. */
const p = (text) => `<p role="alert">${text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;")}</p>`;

test("i18next, as in the recipe", async () => {
  const { i18n, paymentText, explain, explainNow } = await recipe("i18next");
  const [expired, cvc] = [explainNow(EXPIRED).primary, explainNow(CVC).primary];
  assert.deepEqual(expired.display, own("card_expired", OWN));
  assert.deepEqual(cvc.display, own("cvc_invalid", texts("fr").cvc_invalid));
  assert.equal(paymentText(expired), OWN);
  await i18n.changeLanguage("ja");
  // By id it follows; the report is of its own time.
  assert.equal(paymentText(expired), texts("ja").card_expired);
  assert.equal(expired.display.text, OWN);
  assert.deepEqual(explainNow(EXPIRED).primary.display, own("card_expired", texts("ja").card_expired, "ja"));
  // A region's wish is answered by its language, and one that the bundle lacks by the package.
  assert.deepEqual(explain(EXPIRED, { locale: "fr-CA" }).primary.display, own("card_expired", OWN, "fr-CA"));
  i18n.removeResourceBundle("ja", "payment");
  assert.deepEqual(explainNow(EXPIRED).primary.display, {
    ...own("card_expired", texts("ja").card_expired, "ja"),
    source: "catalog",
  });
  assert.equal(paymentText(explainNow(EXPIRED).primary), texts("ja").card_expired);
});

test("react-intl, as in the recipe", async () => {
  const { PaymentError, messages, explain } = await recipe("react-intl");
  const missing = [];
  const shown = (error, given = messages) =>
    renderToStaticMarkup(
      createElement(
        IntlProvider,
        { locale: "fr", messages: given, onError: ({ code }) => missing.push(code) },
        createElement(PaymentError, { error }),
      ),
    );
  const [expired, cvc] = [explain(EXPIRED).primary, explain(CVC).primary];
  assert.deepEqual(expired.display, own("card_expired", OWN));
  assert.deepEqual(cvc.display, own("cvc_invalid", texts("fr").cvc_invalid));
  assert.equal(shown(expired), p(OWN));
  assert.equal(shown(cvc), p(texts("fr").cvc_invalid));
  assert.deepEqual(missing, []);
  // By id it follows the provider's messages; what they lack is the package's text.
  assert.equal(shown(expired, { "payment.card_expired": texts("ja").card_expired }), p(texts("ja").card_expired));
  assert.equal(shown(cvc, {}), p(texts("fr").cvc_invalid));
  assert.deepEqual(missing, ["MISSING_TRANSLATION"]);
  const { "payment.card_expired": gone } = messages;
  delete messages["payment.card_expired"];
  assert.deepEqual(explain(EXPIRED).primary.display, {
    ...own("card_expired", texts("fr").card_expired),
    source: "catalog",
  });
  messages["payment.card_expired"] = gone;
});

test("vue-i18n, as in the recipe", async () => {
  const { i18n, usePaymentText, explain, explainNow } = await recipe("vue-i18n");
  const shown = (error) =>
    renderToString(
      createSSRApp({
        setup() {
          // biome-ignore lint/correctness/useHookAtTopLevel: a composable of Vue, called in setup, and no hook of React
          const text = usePaymentText();
          return () => h("p", { role: "alert" }, text(error));
        },
      }).use(i18n),
    );
  const vueP = (text) => `<p role="alert">${text.replaceAll("'", "&#39;")}</p>`;
  const [expired, cvc] = [explainNow(EXPIRED).primary, explainNow(CVC).primary];
  assert.deepEqual(expired.display, own("card_expired", OWN));
  assert.deepEqual(cvc.display, own("cvc_invalid", texts("fr").cvc_invalid));
  assert.equal(await shown(expired), vueP(OWN));
  assert.equal(await shown(cvc), vueP(texts("fr").cvc_invalid));
  i18n.global.locale.value = "ja";
  assert.equal(await shown(expired), vueP(texts("ja").card_expired));
  assert.deepEqual(explainNow(EXPIRED).primary.display, own("card_expired", texts("ja").card_expired, "ja"));
  // What the bundle of the wanted language lacks is the package's to say, in that language.
  i18n.global.setLocaleMessage("ja", {});
  assert.equal(await shown(explainNow(EXPIRED).primary), vueP(texts("ja").card_expired));
  assert.deepEqual(explainNow(EXPIRED).primary.display, {
    ...own("card_expired", texts("ja").card_expired, "ja"),
    source: "catalog",
  });
  assert.deepEqual(explain(EXPIRED, { locale: "fr" }).primary.display, own("card_expired", OWN));
});

for (const name of ["i18next", "react-intl", "vue-i18n"]) {
  test(`${name}: a stolen card and a plain decline read alike, by id, by text and on the wire`, async () => {
    const { explain } = await recipe(name);
    const [plain, masked] = [explain(DECLINED, { locale: "fr" }), explain(STOLEN, { locale: "fr" })];
    assert.deepEqual(masked.primary.display, own("declined", texts("fr").declined));
    assert.deepEqual(masked.primary.display, plain.primary.display);
    assert.deepEqual(toPayer(masked), toPayer(plain));
  });
}

test("text is asked with the id, the field, the next step and the language, and for a masked reason no other", () => {
  const asked = [];
  const explain = createExplainer({ locale: "ar", text: (id, about) => void asked.push({ id, ...about }) });
  for (const one of [CVC, DECLINED, STOLEN]) explain(one);
  const declined = { id: "declined", field: null, nextStep: "contact_issuer", lang: "ar" };
  assert.deepEqual(asked, [
    { id: "cvc_invalid", field: "cvc", nextStep: "correct_field", lang: "ar" },
    declined,
    declined,
  ]);
});

test("an own text that is empty, no text, or thrown leaves the package's text", () => {
  for (const text of [
    () => "",
    () => undefined,
    () => 42,
    () => null,
    () => ({}),
    () => {
      throw new Error("i18n is not ready");
    },
  ]) {
    assert.deepEqual(
      createExplainer({ text })(EXPIRED).primary.display,
      explain(EXPIRED).primary.display,
      String(text),
    );
  }
});

// Every text of every locale through each library: what it takes for syntax would not come out as it went in.
const out = {
  i18next: async ({ lang, texts }) => {
    const i18n = createInstance();
    await i18n.init({ lng: lang, resources: { [lang]: { payment: texts } }, showSupportNotice: false });
    return (id) => i18n.t(id, { ns: "payment" });
  },
  "react-intl": ({ lang, texts }) => {
    const intl = createIntl({
      locale: lang,
      messages: texts,
      onError: (error) => {
        throw error;
      },
    });
    return (id) => intl.formatMessage({ id });
  },
  "vue-i18n": ({ lang, texts }) => {
    const { t } = createI18n({ legacy: false, locale: lang, messages: { [lang]: { payment: texts } } }).global;
    return (id) => t(`payment.${id}`);
  },
};
for (const [name, bundle] of Object.entries(out)) {
  test(`${name}: a locale's texts as its bundle come out as they went in, in all ${all.length} locales`, async () => {
    assert.equal(all.length, 49);
    for (const locale of all) {
      const say = await bundle(locale);
      const said = Object.keys(locale.texts).map((id) => [id, say(id)]);
      assert.deepEqual(Object.fromEntries(said), locale.texts, locale.lang);
    }
  });
}
