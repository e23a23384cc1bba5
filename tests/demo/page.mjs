/** The static page, case by case. */
import { readFileSync, readdirSync } from "node:fs";
import { catalog } from "../../dist/catalog.js";
import loaded from "../../dist/providers/index.js";
import { read } from "../../scripts/providers.mjs";
import { countries } from "../../www/countries.mjs";
import { answers, forms } from "../../www/providers.mjs";
import { axe, equal, form, money, open, set, tabTo, texts, until, word } from "./steps.mjs";

const root = new URL("../../", import.meta.url);
const locales = readdirSync(new URL("js/locales", root))
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(new URL(`js/locales/${file}`, root), "utf8")));

/** Every code that the package knows, with the id of its provider. */
const { codes, declines, providers } = catalog();
const rows = [
  ...[...codes, ...declines].map((row) => ({ ...row, provider: "stripe" })),
  ...Object.entries(providers).flatMap(([provider, list]) => list.map((row) => ({ ...row, provider }))),
];
const nameOf = (id) => (id === "stripe" ? "Stripe" : read(id).name);

const labels = JSON.parse(readFileSync(new URL("www/labels.json", root), "utf8"));
/** A language's texts by id. */
const textsIn = (tag) => (tag === "en" ? texts : locales.find(({ lang }) => lang === tag).texts);

export async function page({ browser, check, attempt }, address) {
  await open(browser, address);

  await attempt("loads in one round trip after the HTML", async () => {
    const { eager, first } = await browser.evaluate(`(() => {
      const module = document.querySelector("script[type=module]").src;
      const names = performance.getEntriesByType("resource").map(({ name }) => name.split("/").pop());
      return {
        first: names.filter((name) => /\\.(js|css)$/.test(name) && !/^part-|^sw/.test(name)),
        eager: document.querySelectorAll("script, link[rel=stylesheet]").length,
      };
    })()`);
    equal(first.sort(), ["app.js", "style.css"]);
    equal(eager, 2, "scripts and styles in the page");
    const text = await browser.evaluate(`fetch("app.js").then((answer) => answer.text())`);
    equal(/\bfrom\s*"\.\/|\bimport\s*"\.\//.test(text), false, "the module asks for more at once");
  });

  await attempt("begins with an error at its field and for whom it is", async () => {
    const { marked, banner } = await form(browser);
    equal(marked, { cvc: texts.cvc_invalid });
    equal(banner, "");
    equal(await word(browser), "Payer");
    equal(await browser.evaluate(`document.querySelector("[role=alert]").textContent`), "", "live region");
    // What a call takes is measured when the page has come to rest.
    await until(
      browser,
      `["bytes", "took", "known"].every((id) => document.getElementById(id).textContent.trim() !== "")`,
    );
    const [bytes, known] = await browser.evaluate(
      `["bytes", "known"].map((id) => document.getElementById(id).textContent)`,
    );
    // The core alone has more: a figure below it would be of a file that only names others.
    equal(/^\d+\.\d KB$/.test(bytes) && Number.parseFloat(bytes) > 20, true, bytes);
    equal(known, rows.length.toLocaleString("en"), "codes known");
  });
  await attempt("axe-core: at a field", () => axe(browser));

  await attempt("the pay button sends, and the focus goes to the field", async () => {
    await tabTo(browser, ".skip", 3);
    await browser.press("Enter");
    await tabTo(browser, "#pay");
    await browser.press("Enter");
    await until(
      browser,
      `document.activeElement.id === "cvc" && document.activeElement.getAttribute("aria-invalid") === "true"`,
    );
    await browser.press("7");
    equal((await form(browser)).marked, {}, "after the payer's change");
  });

  await attempt("search and choose by keyboard; a masked reason stays hidden", async () => {
    await browser.evaluate(`document.getElementById("search").focus()`);
    for (const key of "lost_card") await browser.press(key);
    equal(
      /^\d+ answers?$/.test(await browser.evaluate(`document.getElementById("found").textContent`)),
      true,
      "the count is said",
    );
    await tabTo(browser, '[data-id="decline:lost_card"]', 20);
    await browser.press("Enter");
    const { marked, banner } = await form(browser);
    equal([marked, banner], [{}, texts.declined]);
    equal(
      /lost/i.test(
        await browser.evaluate(
          `document.getElementById("payer").innerText + document.getElementById("said").textContent`,
        ),
      ),
      false,
      "the reason, to the payer",
    );
    equal(await browser.evaluate(`document.querySelector("#verdict .tag").textContent`), "reason hidden");
    await set(browser, "search", "");
  });
  await attempt("axe-core: masked", () => axe(browser));

  const NOT_CHARGED = "Not charged: the answer proves that this payment was not made.";
  const UNKNOWN = "Not known: the answer does not say. Read the payment before anybody pays again.";
  const CHARGED = "Charged: the answer says that the payment was made. Nobody should pay again.";
  const cases = [
    ["expired-card", "Payer", NOT_CHARGED, { marked: { expiry: texts.card_expired } }],
    ["two-fields", "Payer", NOT_CHARGED, { marked: { email: texts.email_invalid, expiry: texts.expiry_invalid } }],
    ["postcode", "Payer", NOT_CHARGED, { marked: { postal_code: texts.postcode_mismatch } }],
    ["cut", "Payer", UNKNOWN, { marked: { cvc: texts.cvc_invalid } }],
    ["funds", "Payer", NOT_CHARGED, { banner: texts.insufficient_funds }],
    ["refused", "Payer", NOT_CHARGED, { banner: texts.declined }],
    ["validation", "Payer", NOT_CHARGED, { marked: { email: texts.email_invalid, postal_code: texts.field_required } }],
    ["no-customer", "Programmer", NOT_CHARGED, { banner: texts.our_side_not_charged }],
    ["already-paid", "Programmer", CHARGED, { banner: texts.already_paid }],
    ["too-many", "Operator", NOT_CHARGED, { banner: texts.try_again }],
    ["outage", "Operator", UNKNOWN, { banner: texts.outcome_unknown }],
    ["no-answer", "Operator", UNKNOWN, { banner: texts.unreachable }],
  ];
  for (const [id, who, outcome, { marked = {}, banner = "" }] of cases) {
    await attempt(`answer: ${id}`, async () => {
      await browser.evaluate(`document.querySelector('[data-id="${id}"]').click()`);
      const shown = await form(browser);
      equal([shown.marked, shown.banner], [marked, banner]);
      equal(await word(browser), who);
      equal(await money(browser), outcome);
      await until(browser, `location.hash === "#case=${id}"`);
    });
    await attempt(`axe-core: ${id}`, () => axe(browser));
  }

  await attempt("the gallery has an answer of every provider with tables", async () => {
    const shown = new Set(answers.map(([id]) => id));
    equal(
      loaded.map(({ id }) => id).filter((id) => !shown.has(id)),
      [],
      "providers without one",
    );
  });
  for (const [provider, id] of answers.filter(([provider]) => loaded.some(({ id }) => id === provider))) {
    await attempt(`answer of ${provider}: ${id}`, async () => {
      await browser.evaluate(`document.querySelector('[data-id="${id}"]').click()`);
      equal(
        await browser.evaluate(`document.querySelector("#verdict .provider").textContent`),
        `Answer of ${nameOf(provider)}`,
      );
      const { marked, banner } = await form(browser);
      const told = [...Object.values(marked), banner].filter(Boolean);
      equal([told.length > 0, told.filter((text) => !Object.values(texts).includes(text))], [true, []], "the texts");
      equal(
        (await browser.evaluate(`document.getElementById("this-case").textContent`)).includes(
          `from "checkout-errors/providers/${provider}"`,
        ),
        true,
        "the code",
      );
    });
  }
  await attempt("axe-core: a provider's answer", () => axe(browser));
  for (const [id, said] of [
    ["wrong-cvc", "Answer of Stripe"],
    ["refused", "No known provider's answer"],
  ]) {
    await attempt(`whose answer: ${id}`, async () => {
      await browser.evaluate(`document.querySelector('[data-id="${id}"]').click()`);
      equal(await browser.evaluate(`document.querySelector("#verdict .provider").textContent`), said);
    });
  }

  await attempt("what is sent to the page is the payer's part; the log names the reason", async () => {
    const parts = async (id) => {
      await browser.evaluate(`document.querySelector('[data-id="${id}"]').click()`);
      return browser.evaluate(
        `["sent", "sent-note", "logged", "logged-note"].map((id) => document.getElementById(id).textContent)`,
      );
    };
    const [lost, note, log, logNote] = await parts("lost");
    equal(JSON.parse(lost), {
      checkout_errors: 1,
      errors: [
        {
          id: "declined",
          text: texts.declined,
          lang: "en",
          dir: "ltr",
          field: null,
          formField: null,
          nextStep: "contact_issuer",
          outcome: "not_charged",
        },
      ],
    });
    equal(note, `${JSON.stringify(JSON.parse(lost)).length} bytes, each the same as for a decline without a reason.`);
    equal(/\n {2}decline_code: lost_card\n/.test(log), true, log);
    equal(logNote, "It names the reason that the payer must not learn.");
    const [plain, plainNote, , plainLogNote] = await parts("declined");
    equal([plain, plainLogNote], [lost, "For the log and for a ticket."]);
    equal(/ bytes, safe on the payer's device\.$/.test(plainNote), true, plainNote);
    equal(await browser.evaluate(`document.getElementById("outcome").textContent`), NOT_CHARGED);
  });

  await attempt("every error of an answer can be looked at", async () => {
    await browser.evaluate(`document.querySelector('[data-id="two-fields"]').click()`);
    // On a narrow screen the programmer's view is behind its tab.
    await browser.evaluate(`document.getElementById("tab-programmer").click()`);
    await browser.evaluate(`document.querySelectorAll(".choice button")[1].click()`);
    equal(
      await browser.evaluate(`document.querySelector(".facts.sent dd:nth-of-type(2)").textContent`),
      "email_invalid",
    );
    equal(await browser.evaluate(`document.activeElement.getAttribute("aria-pressed")`), "true");
    await browser.evaluate(`document.getElementById("tab-answer").click()`);
  });

  await attempt("the explanation follows each key", async () => {
    // Of a cut value nothing is believed until its closing quote.
    await set(browser, "body", `{"error":{"code":"expired_card`);
    equal((await form(browser)).marked, {}, "before the last key");
    await browser.evaluate(
      `(() => { const body = document.getElementById("body"); body.focus(); body.setSelectionRange(99, 99); })()`,
    );
    await browser.press('"');
    await until(browser, `document.querySelector("[name=expiry]").getAttribute("aria-invalid") === "true"`, 5);
    equal((await form(browser)).focus, "body", "the focus stays with the one who types");
  });

  await attempt("a body that reports no error", async () => {
    await set(browser, "body", `{"id":"pi_1","object":"payment_intent","status":"succeeded"}`);
    await set(browser, "status", "200");
    equal(await word(browser), "No error");
    equal(
      await browser.evaluate(`["sent", "sent-note", "logged"].map((id) => document.getElementById(id).textContent)`),
      [
        JSON.stringify({ checkout_errors: 1, errors: [] }, null, 2),
        "Nothing failed: there is nothing to send.",
        "No error (shape none, status 200)",
      ],
    );
    await browser.evaluate(`document.getElementById("pay").click()`);
    await until(browser, `document.getElementById("paid").textContent === "Paid. Thank you."`);
  });
  await attempt("axe-core: paid", () => axe(browser));

  await attempt("a file can be dropped", async () => {
    await browser.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(['{"error":{"type":"card_error","code":"incorrect_number"}}'], "body.json"));
      const drop = new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true });
      document.getElementById("body").dispatchEvent(drop);
    })()`);
    await until(browser, `document.querySelector("[name=number]").getAttribute("aria-invalid") === "true"`);
  });

  await attempt("a brand is written into the body and onto the form", async () => {
    await set(browser, "brand", "amex", "change");
    equal(
      await browser.evaluate(`JSON.parse(document.getElementById("body").value).error.payment_method.card.brand`),
      "amex",
    );
    equal(
      await browser.evaluate(
        `[document.getElementById("number").value, document.getElementById("card-brand").textContent]`,
      ),
      ["3782 822463 10005", "AMEX"],
    );
  });

  await attempt("card digits are grouped as they are typed", async () => {
    await browser.evaluate(
      `(() => { const input = document.getElementById("number"); input.value = ""; input.focus(); })()`,
    );
    for (const key of "42424") await browser.press(key);
    await until(
      browser,
      `document.getElementById("number").value === "4242 4" && document.getElementById("number").selectionStart === 6`,
      5,
    );
    await browser.evaluate(
      `(() => { const input = document.getElementById("expiry"); input.value = ""; input.focus(); })()`,
    );
    for (const key of "929") await browser.press(key);
    await until(browser, `document.getElementById("expiry").value === "09 / 29"`, 5);
  });

  await attempt("disclosure", async () => {
    await open(browser, `${address}#case=funds`);
    await set(browser, "disclosure", "discreet", "change");
    equal((await form(browser)).banner, texts.declined);
  });

  await attempt("response headers", async () => {
    await open(browser, `${address}#case=too-many`);
    equal(
      await browser.evaluate(`[...document.querySelectorAll(".way span")].slice(0, 2).map((stop) => stop.textContent)`),
      ["Sent", "+2\u00a0s"],
    );
    await set(browser, "headers", "retry-after: 4");
    equal(await browser.evaluate(`document.querySelectorAll(".way span")[1].textContent`), "+4\u00a0s");
  });

  await attempt("the address holds the state", async () => {
    await open(browser, address);
    await set(browser, "body", `{"error":{"type":"card_error","code":"invalid_expiry_year"}}`);
    await set(browser, "status", "402");
    await set(browser, "locale", "ar", "change");
    await set(browser, "library", "Formik", "change");
    await until(browser, `location.hash.includes("locale=ar") && location.hash.includes("in=Formik")`);
    const hash = await browser.evaluate("location.hash");
    const before = await form(browser);
    await open(browser, address + hash);
    equal(await form(browser), { ...before, focus: "" });
    equal(await browser.evaluate(`["status", "locale", "library"].map((id) => document.getElementById(id).value)`), [
      "402",
      "ar",
      "Formik",
    ]);
    equal(
      /useFormik/.test(await browser.evaluate(`document.getElementById("in-form").textContent`)),
      true,
      "the recipe",
    );
  });

  await attempt("a wrong address shows the first answer", async () => {
    await open(browser, `${address}#case=__proto__&locale=constructor&status=x&in=toString`);
    equal((await form(browser)).marked, { cvc: texts.cvc_invalid });
    equal(await browser.evaluate(`document.getElementById("checkout").lang`), "en");
  });

  await attempt("the server sends English, and the page words it", async () => {
    await open(browser, `${address}#case=funds&locale=ar`);
    const [sent] = JSON.parse(await browser.evaluate(`document.getElementById("sent").textContent`)).errors;
    equal([sent.lang, sent.text], ["en", texts.insufficient_funds]);
    equal((await form(browser)).banner, textsIn("ar").insufficient_funds);
    const [server, client] = await browser.evaluate(
      `["this-case", "in-form"].map((id) => document.getElementById(id).textContent)`,
    );
    equal([/locales\//.test(server), /toPayer\(report\)/.test(server)], [false, true], server);
    equal([/locales\/ar"/.test(client), /toPayer|format/.test(client)], [true, false], client);
  });

  const second = () =>
    browser.evaluate(`[...document.querySelectorAll("#also .also")].map((one) =>
      [one.querySelector("button").dataset.lang, one.lang, one.dir, ...[...one.querySelectorAll("p")].map((p) => p.textContent)])`);
  const seconds = (tags, id) =>
    tags.map((tag) => {
      const { lang, dir } = tag === "en" ? { lang: "en", dir: "ltr" } : locales.find(({ lang }) => lang === tag);
      return [tag, lang, dir, textsIn(tag)[id]];
    });
  /** Waits until the other languages are there, and compares them. */
  const comes = async (expected) => {
    await until(
      browser,
      `[...document.querySelectorAll("#also button")].map((one) => one.dataset.lang).join() === ${JSON.stringify(expected.map(([tag]) => tag).join())}`,
    );
    equal(await second(), expected);
  };
  for (const [country, languages] of countries) {
    await attempt(`the other language: ${country}`, async () => {
      await open(browser, `${address}#case=funds&country=${country}&locale=${languages[0]}`);
      await comes(seconds(languages.slice(1), "insufficient_funds"));
      equal(await browser.evaluate(`document.getElementById("country").value`), country);
      equal((await form(browser)).banner, textsIn(languages[0]).insufficient_funds);
    });
  }
  for (const [locale, others] of [
    ["fi", ["sv"]],
    ["sv", []],
    ["fr-CA", ["en"]],
    ["ca", ["es"]],
    ["en", []],
    ["sr-Latn", ["sr"]],
    ["zh-HK", ["en-GB"]],
  ]) {
    await attempt(`the other language by language: ${locale}`, async () => {
      await open(browser, `${address}#case=expired-card&locale=${locale}`);
      await comes(seconds(others, "card_expired"));
    });
  }
  await attempt("choosing a country speaks its language, and one can change between them", async () => {
    await open(browser, `${address}#case=funds`);
    await set(browser, "country", "BE", "change");
    await comes(seconds(["fr", "de"], "insufficient_funds"));
    equal((await form(browser)).banner, textsIn("nl").insufficient_funds);
    await until(browser, `location.hash === "#case=funds&locale=nl&country=BE"`);
    await axe(browser);
    await browser.evaluate(`document.querySelector("#also button").focus()`);
    await browser.press("Enter");
    await comes(seconds(["nl", "de"], "insufficient_funds"));
    const { banner, focus } = await form(browser);
    equal([banner, focus], [textsIn("fr").insufficient_funds, "locale"]);
    equal(
      /from "checkout-errors\/locales\/(fr|nl|de)";\n.*\n.*\n\nconst explain = .*\[fr, nl, de\], locale: "fr"/.test(
        await browser.evaluate(`document.getElementById("in-form").textContent`),
      ),
      true,
      "the code",
    );
    // Two errors, both told; then none, which is told too.
    await browser.evaluate(`document.querySelector('[data-id="two-fields"]').click()`);
    await until(browser, `document.querySelectorAll("#also .also:first-child p").length === 2`);
    await set(browser, "body", "{}");
    await set(browser, "status", "200");
    await until(browser, `document.querySelector("#also .also p").textContent === ${JSON.stringify(labels.nl.at(-1))}`);
  });
  await attempt("a country that is not known is none", async () => {
    await open(browser, `${address}#case=funds&country=constructor`);
    equal(await browser.evaluate(`document.getElementById("country").value`), "");
    await comes([]);
  });

  await open(browser, address);
  await attempt("has all the languages", async () => {
    const tags = await browser.evaluate(`[...document.getElementById("locale").options].map(({ value }) => value)`);
    equal(tags.sort(), ["en", ...locales.map(({ lang }) => lang)].sort());
  });
  for (const { lang, dir, texts } of locales) {
    await attempt(`language: ${lang}`, async () => {
      await set(browser, "locale", lang, "change");
      await until(browser, `document.getElementById("checkout").lang === ${JSON.stringify(lang)}`);
      equal((await form(browser)).marked, { cvc: texts.cvc_invalid });
      const shown = await browser.evaluate(`(() => {
        const form = document.getElementById("checkout");
        const input = form.querySelector("#number").getBoundingClientRect();
        const text = document.createRange();
        text.selectNodeContents(form.querySelector("label[for=number]"));
        const { left, right } = text.getBoundingClientRect();
        const side = Math.abs(right - input.right) < Math.abs(left - input.left) ? "rtl" : "ltr";
        return { dir: form.dir, side, wide: form.scrollWidth > form.clientWidth + 1 };
      })()`);
      equal(shown, { dir, side: dir, wide: false });
    });
    if (["ar", "ja", "he"].includes(lang)) await attempt(`axe-core: ${lang}`, () => axe(browser));
  }
  await set(browser, "locale", "en", "change");

  await attempt("every code is found by search", async () => {
    // A browser takes a while for each: of the providers' many every thirtieth is looked for.
    const looked = rows.filter(({ provider }, at) => provider === "stripe" || at % 30 === 0);
    equal(looked.length > 350, true, "codes");
    const missing = await browser.evaluate(`(() => {
      const [search, table] = ["search", "table-search"].map((id) => document.getElementById(id));
      const put = (input, value) => {
        input.value = value;
        input.dispatchEvent(new Event("input"));
      };
      const missing = [];
      for (const [provider, code] of ${JSON.stringify(looked.map(({ provider, code }) => [provider, code]))}) {
        put(table, code);
        const cell = [...document.querySelectorAll("#table tbody th")].find((cell) =>
          cell.querySelector(".link, code").textContent === code);
        if (!cell) missing.push("table: " + code);
        // Of a provider's code there is an answer only where there is an easy form for it.
        if (provider !== "stripe") continue;
        put(search, code);
        const ids = [...document.querySelectorAll("#cases [data-id]")].map((one) => one.dataset.id);
        if (!ids.includes("code:" + code) && !ids.includes("decline:" + code)) missing.push("gallery: " + code);
      }
      put(search, "");
      put(table, "");
      return missing;
    })()`);
    equal(missing, []);
  });

  await attempt("a long table is shown in parts, all of it by wish", async () => {
    const part = () =>
      browser.evaluate(
        `[document.querySelectorAll("#table tbody tr").length, document.getElementById("table-more").hidden]`,
      );
    equal(await part(), [200, false]);
    await browser.evaluate(`document.getElementById("table-more").focus()`);
    for (let shown = 200; shown < rows.length; shown += 200) {
      equal(await part(), [shown, false]);
      await browser.press("Enter");
    }
    equal(await part(), [rows.length, true]);
    equal((await form(browser)).focus, "table", "the focus");
    await set(browser, "table-search", "");
    equal(await part(), [200, false], "anew");
  });

  await attempt("the tables can be searched and filtered", async () => {
    const count = () => browser.evaluate(`document.getElementById("table-count").textContent`);
    const all = Number((await count()).split(" ")[0].replace(",", ""));
    equal(all, rows.length);
    await browser.evaluate(`document.querySelector("#who [value=masked]").click()`);
    const masked = Number((await count()).split(" ")[0].replace(",", ""));
    if (!(masked > 10 && masked < all)) throw new Error(`${masked} of ${all} are masked`);
    equal(
      await browser.evaluate(
        `[...document.querySelectorAll("#table tbody tr")].every((row) => row.querySelector(".tag"))`,
      ),
      true,
    );
    await browser.evaluate(`document.querySelector("#who [value='']").click()`);
    await set(browser, "table-search", "incorrect_cvc");
    await browser.evaluate(`document.querySelector("#table .link").click()`);
    equal((await form(browser)).marked, { cvc: texts.cvc_invalid });
    await set(browser, "table-search", "");
    for (const [kind, least] of [
      ["fields", 40],
      ["messages", 40],
      ["rules", 15],
      ["types", 50],
    ]) {
      await set(browser, "table-kind", kind, "change");
      const rows = await browser.evaluate(`document.querySelectorAll("#table tbody tr").length`);
      if (rows < least) throw new Error(`${kind}: ${rows} rows`);
      await axe(browser);
    }
    await set(browser, "table-search", "no such words here");
    equal(await browser.evaluate(`document.querySelectorAll("#table tbody tr").length`), 0);
    await axe(browser);
    await set(browser, "table-search", "");
    await set(browser, "table-kind", "codes", "change");
  });

  const listed = Object.keys(providers);
  if (!listed.length) console.log("no provider's codes in the catalog: their rows are not looked at");
  for (const id of listed) {
    await attempt(`the codes of ${id}`, async () => {
      await set(browser, "table-provider", id, "change");
      const [count, links] = await browser.evaluate(`[document.getElementById("table-count").textContent,
        document.querySelectorAll("#table .link").length]`);
      equal(Number(count.split(" ")[0]), providers[id].length);
      if (!loaded.some((one) => one.id === id)) return;
      if (!links) return equal(Object.hasOwn(forms, id), false, "no row has an answer");
      await browser.evaluate(`document.querySelector("#table .link").click()`);
      equal(
        await browser.evaluate(`document.querySelector("#verdict .provider").textContent`),
        `Answer of ${nameOf(id)}`,
      );
    });
  }
  if (listed.length) {
    await attempt("axe-core: a provider's codes", () => axe(browser));
    await set(browser, "table-provider", "", "change");
  }

  await attempt("the recipes of every form library", async () => {
    const names = await browser.evaluate(`[...document.getElementById("library").options].map(({ value }) => value)`);
    const headings = [...readFileSync(new URL("docs/forms.md", root), "utf8").matchAll(/^## (.+)$/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== "The page's own part");
    equal([...names].sort(), headings.sort());
    for (const name of names) {
      await set(browser, "library", name, "change");
      equal(
        /checkout-errors\/(forms|dom)/.test(await browser.evaluate(`document.getElementById("in-form").textContent`)),
        true,
        name,
      );
    }
  });

  await attempt("copy buttons say what they did", async () => {
    await browser.evaluate(`document.querySelector("[data-copy=this-case]").click()`);
    await until(browser, `/^(Copied|Marked)/.test(document.getElementById("said").textContent)`);
  });

  check("console errors", browser.errors.splice(0).join("; "));
}

/** The second page: no WebAssembly, the same answers. */
export async function withoutWebAssembly({ browser, check, attempt }, address) {
  await attempt("without WebAssembly: the JavaScript build says the same", async () => {
    await open(browser, `${address}js.html`);
    equal(await browser.evaluate(`document.getElementById("engine").textContent`), "JavaScript build");
    equal((await form(browser)).marked, { cvc: texts.cvc_invalid });
    const { meta, header } = await browser.evaluate(`fetch(location.href).then((answer) => ({
      meta: document.querySelector("[http-equiv]").content, header: answer.headers.get("content-security-policy") }))`);
    for (const policy of [meta, header])
      equal(
        [policy.startsWith("default-src 'none'; script-src 'self'; "), policy.includes("wasm")],
        [true, false],
        "policy",
      );
    await set(browser, "locale", "ja", "change");
    await until(browser, `document.getElementById("checkout").lang === "ja"`);
    equal((await form(browser)).marked, { cvc: locales.find(({ lang }) => lang === "ja").texts.cvc_invalid });
    await axe(browser);
  });
  check("console errors without WebAssembly", browser.errors.splice(0).join("; "));
}

/** Once loaded, the page needs no server. */
export async function offline({ browser, check, attempt }, { address, server }) {
  await attempt("works offline once it has loaded", async () => {
    await open(browser, address);
    await until(
      browser,
      `navigator.serviceWorker.ready.then(({ active }) =>
        active.state === "activated" && navigator.serviceWorker.controller !== null)`,
    );
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await open(browser, `${address}#case=expired-card&locale=fr`);
    equal((await form(browser)).marked, { expiry: locales.find(({ lang }) => lang === "fr").texts.card_expired });
    await open(browser, `${address}js.html`);
    equal((await form(browser)).marked, { cvc: texts.cvc_invalid });
  });
  check("console errors, offline", browser.errors.splice(0).join("; "));
}
