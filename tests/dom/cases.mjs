/** What the DOM helper does, case by case: name, the form's HTML, and what must hold. Run in each browser. */

function equal(actual, expected, what = "") {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what} ${a} is not ${b}`);
}

/** The texts that describe an input, as a screen reader puts them together. */
const described = (input) =>
  (input.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .filter(Boolean)
    .map((id) => input.getRootNode().getElementById(id)?.textContent ?? `(no ${id})`)
    .join(" ");

const type = (input, value = "1") => {
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
};

/** The names of the inputs that are marked. */
const marked = (form) => [...form.querySelectorAll("[aria-invalid=true]")].map((input) => input.name || input.id);

/** Case: an error of this field marks the input with the id `x`, and no other. */
const finds = (what, html, more) => [
  `finds ${what}`,
  `<form><p role="alert"></p>${html}</form>`,
  (form, { applyToForm, error, report }) => {
    const clear = applyToForm(form, report(error(more)));
    equal(
      [...form.querySelectorAll("[aria-invalid]")].map((input) => input.id),
      ["x"],
    );
    equal(document.activeElement.id, "x", "focus");
    clear();
    equal(form.querySelectorAll("[aria-invalid],[aria-describedby],.checkout-error").length, 0, "after clear");
  },
];

/** Case: an error of this field marks nothing and is shown for the form. */
const misses = (what, html, more) => [
  `does not find ${what}`,
  `<form><p role="alert"></p>${html}</form>`,
  (form, { applyToForm, error, report, text }) => {
    applyToForm(form, report(error(more)));
    equal(form.querySelectorAll("[aria-invalid],.checkout-error").length, 0);
    equal(form.querySelector("p").textContent, text("field_invalid"));
  },
];

export const cases = [
  finds("an input by its name", `<input name="number"><input id="x" name="cvc">`, { field: "cvc" }),
  finds("an input by the form's own name", `<input name="cvc"><input id="x" name="code">`, {
    field: "cvc",
    formField: "code",
  }),
  finds("a dotted name in brackets", `<input id="x" name="items[0][price]">`, { formField: "items.0.price" }),
  finds("a bracketed name with dots", `<input id="x" name="items[0].price">`, { formField: "items[0][price]" }),
  finds("an input by its marker", `<input name="cvc"><input id="x" data-checkout-field="cvc">`, { field: "cvc" }),
  finds("an input by a marker around it", `<div data-checkout-field="cvc"><b></b><input id="x"></div>`, {
    field: "cvc",
  }),
  finds(
    "the form's own name before a marker",
    `<input data-checkout-field="quantity"><input id="x" name="items[1][quantity]" data-checkout-field="quantity">`,
    { field: "quantity", formField: "items[1].quantity" },
  ),
  finds("cc-number", `<input id="x" autocomplete="cc-number">`, { field: "number" }),
  finds("cc-csc", `<input id="x" autocomplete="section-a billing CC-CSC webauthn">`, { field: "cvc" }),
  finds("cc-exp-month", `<input autocomplete="cc-exp-year"><input id="x" autocomplete="cc-exp-month">`, {
    field: "exp_month",
  }),
  finds("cc-exp-year", `<input autocomplete="cc-exp-month"><input id="x" autocomplete="cc-exp-year">`, {
    field: "exp_year",
  }),
  finds("cc-exp for a month", `<input id="x" autocomplete="cc-exp">`, { field: "exp_month" }),
  finds("cc-exp for a year", `<input id="x" autocomplete="cc-exp">`, { field: "exp_year" }),
  finds(
    "cc-exp-month for a whole expiry date",
    `<select id="x" autocomplete="cc-exp-month"></select><select autocomplete="cc-exp-year"></select>`,
    { field: "expiry" },
  ),
  finds("an input named expiry for a month", `<input id="x" name="expiry">`, { field: "exp_month" }),
  finds("cc-name before name", `<input autocomplete="name"><input id="x" autocomplete="cc-name">`, { field: "name" }),
  finds("name for want of cc-name", `<input autocomplete="shipping name"><input id="x" autocomplete="name">`, {
    field: "name",
  }),
  finds("email", `<input id="x" type="email" autocomplete="home email">`, { field: "email" }),
  finds("tel", `<input id="x" type="tel" autocomplete="tel">`, { field: "phone" }),
  finds("address-line1", `<input id="x" autocomplete="address-line1">`, { field: "address_line1" }),
  finds("address-line2", `<input id="x" autocomplete="address-line2">`, { field: "address_line2" }),
  finds("address-level2", `<input id="x" autocomplete="address-level2">`, { field: "address_city" }),
  finds("address-level1", `<input id="x" autocomplete="address-level1">`, { field: "address_state" }),
  finds("country", `<select id="x" autocomplete="country"></select>`, { field: "address_country" }),
  finds("street-address for a whole address", `<textarea id="x" autocomplete="street-address"></textarea>`, {
    field: "address",
  }),
  finds(
    "the billing postcode",
    `<input autocomplete="shipping postal-code"><input id="x" autocomplete="billing postal-code">`,
    { field: "postal_code" },
  ),
  finds(
    "the shipping postcode",
    `<input autocomplete="billing postal-code"><input id="x" autocomplete="shipping postal-code">`,
    { field: "shipping_postal_code" },
  ),
  finds("the only postcode for shipping", `<input id="x" autocomplete="postal-code">`, {
    field: "shipping_postal_code",
  }),
  finds(
    "shipping line 1",
    `<input autocomplete="billing address-line1"><input id="x" autocomplete="shipping address-line1">`,
    { field: "shipping_line1" },
  ),
  finds("the shipping name", `<input autocomplete="cc-name"><input id="x" autocomplete="shipping name">`, {
    field: "shipping_name",
  }),
  finds("one-time-code", `<input id="x" autocomplete="one-time-code">`, { field: "verification_code" }),
  misses("the other address's postcode", `<input autocomplete="shipping postal-code">`, { field: "postal_code" }),
  misses("the name on the card for a parcel's", `<input autocomplete="cc-name">`, { field: "shipping_name" }),
  misses("a hidden input or a button", `<input type="hidden" name="cvc"><button name="cvc">Pay</button>`, {
    field: "cvc",
  }),
  misses("a field that is not there", `<input name="cvc">`, { field: "iban" }),
  misses("a field that the form maps to none", `<input name="cvc" autocomplete="cc-csc">`, {
    field: "cvc",
    formField: null,
  }),
  misses("what every object has", `<input name="cvc">`, { field: "constructor", formField: "toString" }),
  misses("a selector in a name", `<input name="cvc">`, { field: `cvc"],[name="cvc`, formField: `*,[name="cvc"]` }),
  misses("an input that is not shown", `<div style="display:none"><input name="cvc"></div>`, { field: "cvc" }),
  misses("a card's fields, which are in a frame", `<input name="email"><input name="name">`, { field: "cvc" }),
  finds("one input for the expiry date", `<input id="x" name="card[expiry]">`, {
    field: "exp_year",
    formField: "card.expiry",
  }),

  [
    "gives the same for a hidden reason as for a plain decline, and for the payer's part",
    `<form><p role="alert"></p><input name="number"></form>`,
    (form, { applyToForm, declined, elementToFocus, payer, report }) => {
      const seen = (one) => {
        const clear = applyToForm(form, one);
        const html = form.outerHTML.replace(/checkout-error-\d+/g, "");
        clear();
        return [html, elementToFocus(one)];
      };
      for (const more of [{}, { field: "number" }, { field: "number", formField: null }]) {
        const plain = report(declined(more));
        const masked = report(declined({ ...more, masked: true, decline_code: "stolen_card" }));
        equal(seen(masked), seen(plain));
        equal(seen(payer(masked)), seen(plain));
      }
    },
  ],

  [
    "finds an input outside of the form that belongs to it",
    `<section><form id="f1"><p role="alert"></p></form><input name="cvc" form="f1"></section>`,
    (form, { applyToForm, cvc, report, text }) => {
      const clear = applyToForm(form, report(cvc()));
      const input = form.parentNode.querySelector("input");
      equal([input.getAttribute("aria-invalid"), described(input)], ["true", text("cvc_invalid")]);
      clear();
      equal(form.parentNode.querySelectorAll("span").length, 0);
    },
  ],

  [
    "leaves another form alone",
    `<section><form><p role="alert"></p></form><form><input name="cvc"></form></section>`,
    (form, { applyToForm, cvc, report, text }) => {
      applyToForm(form, report(cvc()));
      equal(marked(form.parentNode), []);
      equal(form.querySelector("p").textContent, text("cvc_invalid"));
    },
  ],

  [
    "writes a text after the input, in its language",
    `<form><input name="cvc"></form>`,
    (form, { applyToForm, cvc, display, report }) => {
      applyToForm(
        form,
        report(cvc({ display: display("cvc_invalid", { text: "الرمز غير صحيح", lang: "ar", dir: "rtl" }) })),
      );
      const text = form.querySelector("input").nextElementSibling;
      equal(
        [text.tagName, text.className, text.textContent, text.lang, text.dir],
        ["SPAN", "checkout-error", "الرمز غير صحيح", "ar", "rtl"],
      );
    },
  ],

  [
    "writes no HTML, and none of what the API said",
    `<form><p role="alert"></p><input name="cvc"></form>`,
    (form, { applyToForm, cvc, declined, display, report }) => {
      const html = `<img src=x onerror="window.pwned=1"><b>bold</b>`;
      applyToForm(
        form,
        report(
          cvc({ display: display("cvc_invalid", { text: html, lang: `"><b>`, source: "api" }) }),
          declined({ display: display("declined", { text: html }) }),
        ),
      );
      equal([form.querySelector("span").textContent, form.querySelector("p").textContent], [html, html]);
      equal(form.querySelectorAll("img,b").length, 0);
      equal(/API-MESSAGE|SECRET/.test(form.outerHTML), false);
    },
  ],

  [
    "keeps a label's name: the text stands after it",
    `<form><label>Code <input name="cvc"></label></form>`,
    (form, { applyToForm, cvc, report }) => {
      applyToForm(form, report(cvc()));
      equal(
        [form.querySelector("label").textContent.trim(), form.querySelector("label").nextElementSibling.className],
        ["Code", "checkout-error"],
      );
    },
  ],

  [
    "keeps what described the input before",
    `<form><input name="cvc" aria-describedby="h1 h2" aria-invalid="false"><i id="h1">One</i><i id="h2">Two</i></form>`,
    (form, { applyToForm, cvc, report, text }) => {
      const input = form.querySelector("input");
      const clear = applyToForm(form, report(cvc()));
      equal(described(input), `One Two ${text("cvc_invalid")}`);
      clear();
      equal([input.getAttribute("aria-describedby"), input.getAttribute("aria-invalid")], ["h1 h2", "false"]);
    },
  ],

  [
    "uses the page's own element",
    `<form><input name="pay[cvc]" aria-describedby="e1"><em id="e1" data-checkout-error-for="pay.cvc" hidden lang="de">Icon</em></form>`,
    (form, { applyToForm, cvc, report, text }) => {
      const [input, slot] = [form.querySelector("input"), form.querySelector("em")];
      const clear = applyToForm(form, report(cvc({ formField: "pay[cvc]" })));
      equal(
        [slot.textContent, slot.hidden, slot.lang, input.getAttribute("aria-describedby")],
        [text("cvc_invalid"), false, "en", "e1"],
      );
      equal(form.querySelectorAll(".checkout-error").length, 0);
      clear();
      equal(
        [slot.textContent, slot.hidden, slot.lang, input.getAttribute("aria-describedby")],
        ["Icon", true, "de", "e1"],
      );
    },
  ],

  [
    "does not take the page's element for another field, or one without a name",
    `<form><input name="cvc"><em data-checkout-error-for="number"></em><em data-checkout-error-for=""></em></form>`,
    (form, { applyToForm, cvc, report }) => {
      applyToForm(form, report(cvc()));
      equal(
        [...form.querySelectorAll("em")].map((slot) => slot.textContent),
        ["", ""],
      );
    },
  ],

  [
    "gives ids that are free",
    `<form><input name="cvc"><input name="number"></form>`,
    (form, { applyToForm, cvc, error, report }) => {
      applyToForm(form, report(cvc()));
      const next = Number(form.querySelector("span").id.replace(/\D/g, "")) + 1;
      const taken = document.createElement("i");
      taken.id = `checkout-error-${next}`;
      form.append(taken);
      applyToForm(form, report(cvc(), error({ field: "number" })));
      const ids = [...form.querySelectorAll("[id]")].map(({ id }) => id);
      equal(new Set(ids).size, ids.length);
      equal(ids.length, 3);
    },
  ],

  [
    "sets a custom validity only when asked, and takes it back",
    `<form><input name="cvc"></form>`,
    (form, { applyToForm, cvc, report, text }) => {
      const input = form.querySelector("input");
      applyToForm(form, report(cvc()))();
      equal(form.checkValidity(), true);
      const clear = applyToForm(form, report(cvc()), { validity: true });
      equal([form.checkValidity(), input.validationMessage], [false, text("cvc_invalid")]);
      clear();
      equal(form.checkValidity(), true);
      applyToForm(form, report(cvc()), { validity: true });
      type(input);
      equal(form.checkValidity(), true);
    },
  ],

  [
    "clears each input when it changes, and that one only",
    `<form><p role="alert"></p><input name="number"><input name="cvc"></form>`,
    (form, { applyToForm, cvc, declined, error, report, text }) => {
      const clear = applyToForm(form, report(error({ field: "number" }), cvc(), declined()));
      equal(marked(form), ["number", "cvc"]);
      type(form.elements.number);
      equal(marked(form), ["cvc"]);
      equal([form.elements.number.hasAttribute("aria-describedby"), form.querySelectorAll("span").length], [false, 1]);
      equal(form.querySelector("p").textContent, text("declined"));
      clear();
      clear();
      equal([marked(form), form.querySelectorAll("span").length, form.querySelector("p").textContent], [[], 0, ""]);
      equal(form.querySelector("p").hasAttribute("lang"), false);
    },
  ],

  [
    "a second report takes the first one's place",
    `<form><p role="alert"></p><input name="number"><input name="cvc"></form>`,
    (form, { applyToForm, cvc, declined, error, report, text }) => {
      const first = applyToForm(form, report(error({ field: "number" }), declined()));
      applyToForm(form, report(cvc()));
      equal([marked(form), form.querySelector("p").textContent], [["cvc"], ""]);
      first();
      equal([marked(form), described(form.elements.cvc)], [["cvc"], text("cvc_invalid")]);
      applyToForm(form, report());
      equal([marked(form), form.querySelectorAll("span").length], [[], 0]);
    },
  ],

  [
    "shows both texts at one input, and one text once",
    `<form><input autocomplete="cc-exp"></form>`,
    (form, { applyToForm, error, report, text }) => {
      const [month, year] = ["exp_month", "exp_year"].map((field) => ({ field, display: "expiry_invalid" }));
      applyToForm(form, report(error(month), error(year)));
      equal(described(form.querySelector("input")), text("expiry_invalid"));
      applyToForm(form, report(error(month), error({ field: "exp_year" })), { validity: true });
      const both = `${text("expiry_invalid")} ${text("field_invalid")}`;
      equal([described(form.querySelector("input")), form.querySelector("input").validationMessage], [both, both]);
    },
  ],

  [
    "moves the focus to the first input of the page",
    `<form><input name="number"><input name="cvc"></form>`,
    (form, { applyToForm, cvc, error, report }) => {
      applyToForm(form, report(cvc(), error({ field: "number" })));
      equal(document.activeElement, form.elements.number);
      equal(document.activeElement.name, "number");
    },
  ],

  [
    "leaves the focus when asked, and when only the form has an error",
    `<form><p role="alert"></p><input name="number"><button>Pay</button></form>`,
    (form, { applyToForm, declined, error, report }) => {
      form.querySelector("button").focus();
      applyToForm(form, report(error({ field: "number" })), { focus: false });
      equal(document.activeElement.tagName, "BUTTON");
      applyToForm(form, report(declined()));
      equal(document.activeElement.tagName, "BUTTON");
    },
  ],

  [
    "takes the marked live region before others, and none that is a field's",
    `<form><i role="alert" data-checkout-error-for="x"></i><b role="alert"></b><p data-checkout-live aria-live="polite"></p></form>`,
    (form, { applyToForm, declined, report, text }) => {
      applyToForm(form, report(declined()));
      equal(
        ["i", "b", "p"].map((tag) => form.querySelector(tag).textContent),
        ["", "", text("declined")],
      );
    },
  ],

  [
    "takes role=alert before other regions, and none that is off or holds inputs",
    `<form><i aria-live="off"></i><div aria-live="polite"><input name="cvc"></div><u role="status"></u><b role="alert"></b></form>`,
    (form, { applyToForm, declined, report, text }) => {
      applyToForm(form, report(declined()));
      equal([form.querySelector("b").textContent, form.textContent], [text("declined"), text("declined")]);
      form.querySelector("b").remove();
      applyToForm(form, report(declined()));
      equal([form.querySelector("u").textContent, form.textContent], [text("declined"), text("declined")]);
      form.querySelector("u").remove();
      applyToForm(form, report(declined()));
      equal([form.lastElementChild.textContent, form.querySelectorAll("input").length], [text("declined"), 1]);
    },
  ],

  [
    "takes the live region it is given",
    `<section><p aria-live="assertive"></p><form><p role="alert"></p></form></section>`,
    (form, { applyToForm, declined, report, text }) => {
      const liveRegion = form.parentNode.querySelector("p");
      const clear = applyToForm(form, report(declined()), { liveRegion });
      equal([liveRegion.textContent, form.textContent], [text("declined"), ""]);
      clear();
      equal(liveRegion.textContent, "");
    },
  ],

  [
    "makes a live region where there is none, and keeps it",
    `<form><button>Pay</button></form>`,
    (form, { applyToForm, declined, report, text }) => {
      const clear = applyToForm(form, report(declined()));
      const region = form.lastElementChild;
      equal([region.getAttribute("role"), region.textContent], ["alert", text("declined")]);
      clear();
      equal(region.textContent, "");
      applyToForm(form, report(declined()));
      equal([form.querySelectorAll("[role=alert]").length, region.textContent], [1, text("declined")]);
    },
  ],

  [
    "announces the same text again: a new node in the region",
    `<form><p role="alert"></p></form>`,
    async (form, { applyToForm, declined, report }) => {
      applyToForm(form, report(declined()));
      let added = 0;
      const watch = new MutationObserver((records) =>
        records.forEach(({ addedNodes }) => {
          added += addedNodes.length;
        }),
      );
      watch.observe(form, { childList: true, subtree: true });
      applyToForm(form, report(declined()));
      await new Promise((resolve) => setTimeout(resolve));
      watch.disconnect();
      equal(added, 1);
    },
  ],

  [
    "shows every text for the form once, each in its language",
    `<form><p role="alert"></p></form>`,
    (form, { applyToForm, cvc, declined, developer, display, report, text }) => {
      const hebrew = display("cvc_invalid", { text: "קוד האבטחה שגוי.", lang: "he", dir: "rtl" });
      const clear = applyToForm(form, report(developer(), cvc({ display: hebrew }), declined(), declined()));
      const region = form.querySelector("p");
      equal(region.textContent, [text("our_side_not_charged"), hebrew.text, text("declined")].join(" "));
      equal(
        [region, ...region.children].map(({ lang, dir }) => [lang, dir]),
        [
          ["en", "ltr"],
          ["he", "rtl"],
          ["en", "ltr"],
        ],
      );
      clear();
      equal(form.innerHTML, `<p role="alert"></p>`);
    },
  ],

  [
    "does not take back what the page has written since",
    `<form><p role="alert"></p></form>`,
    (form, { applyToForm, declined, report }) => {
      const clear = applyToForm(form, report(declined()));
      form.querySelector("p").textContent = "Paying";
      clear();
      equal(form.querySelector("p").textContent, "Paying");
    },
  ],

  [
    "radio buttons: described, not invalid, cleared by any of them",
    `<form><label><input type="radio" name="bank" value="a"> A</label><label><input type="radio" name="bank" value="b"> B</label></form>`,
    (form, { applyToForm, error, report, text }) => {
      applyToForm(form, report(error({ field: "bank" })));
      const [a, b] = form.querySelectorAll("input");
      equal(
        [described(a), a.hasAttribute("aria-invalid"), b.hasAttribute("aria-describedby")],
        [text("field_invalid"), false, false],
      );
      b.click();
      equal([a.hasAttribute("aria-describedby"), form.querySelectorAll("span").length], [false, 0]);
    },
  ],

  ...["getRootNode", "querySelectorAll", "contains", "append", "ownerDocument", "elements", "children", "nodeType"].map(
    (name) => [
      `an input named ${name}`,
      `<form><input name="${name}"><input name="cvc"></form>`,
      (form, { applyToForm, cvc, declined, report, text }) => {
        const clear = applyToForm(form, report(cvc(), cvc({ formField: name }), declined()));
        const [own, code] = Element.prototype.querySelectorAll.call(form, "input");
        equal([described(own), described(code)], [text("cvc_invalid"), text("cvc_invalid")]);
        const region = Element.prototype.querySelector.call(form, "[role=alert]");
        equal(region.textContent, text("declined"));
        clear();
        equal([own.outerHTML, region.textContent], [`<input name="${name}">`, ""]);
      },
    ],
  ),

  [
    "a form named like a method of its document",
    `<form name="createElement"><input name="cvc"></form>`,
    (form, { applyToForm, cvc, report, text }) => {
      applyToForm(form, report(cvc()));
      equal(described(form.querySelector("input")), text("cvc_invalid"));
    },
  ],

  [
    "an input named elements, and one named after a property",
    `<form><input name="elements"><input name="cvc"><input name="toString"></form>`,
    (form, { applyToForm, cvc, report }) => {
      applyToForm(form, report(cvc(), cvc({ formField: "toString" })));
      equal(marked(form), ["cvc", "toString"]);
    },
  ],

  [
    "works in a shadow tree, with an element that is no form",
    `<div></div>`,
    (host, { applyToForm, cvc, report, text }) => {
      const tree = host.attachShadow({ mode: "open" });
      tree.innerHTML = `<div><p role="alert"></p><input name="cvc"></div>`;
      const clear = applyToForm(tree.firstElementChild, report(cvc()));
      const input = tree.querySelector("input");
      equal([described(input), tree.activeElement === input], [text("cvc_invalid"), true]);
      clear();
      equal(tree.querySelectorAll("span,[aria-invalid]").length, 0);
    },
  ],

  [
    "nothing to show",
    `<form><p role="alert"></p><input name="cvc"></form>`,
    (form, { applyToForm, report }) => {
      const before = form.outerHTML;
      for (const none of [report(), null, undefined, {}, { errors: [null, {}] }]) applyToForm(form, none)();
      applyToForm(null, report())();
      equal(form.outerHTML, before);
    },
  ],

  [
    "names the element to focus",
    `<i></i>`,
    (_, { declined, developer, elementToFocus, error, report }) => {
      const cases = {
        number: "cardNumber",
        exp_month: "cardExpiry",
        exp_year: "cardExpiry",
        expiry: "cardExpiry",
        cvc: "cardCvc",
        postal_code: "postalCode",
        iban: "iban",
        bsb: "auBankAccount",
        account_number: "auBankAccount",
        email: "linkAuthentication",
        address: "address",
        address_city: "address",
        shipping_line1: "address",
        tax_id: "taxId",
        payment_method: "payment",
        name: null,
        quantity: null,
        constructor: null,
        toString: null,
      };
      for (const [field, element] of Object.entries(cases))
        equal(elementToFocus(report(error({ field }))), element, field);
      equal(elementToFocus(report(declined(), error({ field: "cvc", formField: null }))), "cardCvc");
      equal(elementToFocus(report(developer(), declined())), null);
      for (const none of [report(), null, undefined, {}, { errors: [null] }]) equal(elementToFocus(none), null);
    },
  ],
];
