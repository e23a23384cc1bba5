/** Payments at localstripe through a shop's server: where each answer ends on the form. */
import { startLive } from "../../scripts/live.mjs";
import { equal, form, open, texts, until, word } from "./steps.mjs";

/** What the test is, the page's situation, for whom, what the payer sees where; the focus goes to the first field. */
const CASES = [
  ["accepted", "pay", "No error", { paid: "Paid. Thank you." }],
  ["refused card", "refused", "Payer", { banner: texts.declined }],
  ["card refused when charged", "refused-later", "Payer", { banner: texts.declined }],
  [
    "wrong security code (localstripe knows none: a recorded body, relayed)",
    "cvc",
    "Payer",
    { marked: { cvc: texts.cvc_invalid } },
  ],
  [
    "expired card (localstripe knows none: a recorded body, relayed)",
    "expired",
    "Payer",
    { marked: { expiry: texts.card_expired } },
  ],
  ["a year long gone", "year", "Payer", { marked: { expiry: texts.expiry_invalid } }],
  ["unknown customer", "customer", "Programmer", { banner: texts.our_side_not_charged }],
  ["missing parameter", "parameter", "Programmer", { banner: texts.our_side_not_charged }],
  [
    "reused idempotency key (localstripe keeps none: a recorded body, relayed)",
    "idempotency",
    "Programmer",
    { banner: texts.our_side },
  ],
  ["wrong key", "key", "Programmer", { banner: texts.our_side_not_charged }],
  ["server stopped in the middle of an answer", "cut", "Payer", { marked: { cvc: texts.cvc_invalid } }],
];

export async function livePayments({ browser, check, attempt }, folder, onReport) {
  const { address, stop, stopApi, stopShop } = await startLive({ folder, onReport });
  const pay = async (situation) => {
    await browser.evaluate(`document.querySelector("[name=situation][value=${situation}]").click()`);
    await browser.evaluate(`document.getElementById("pay").click()`);
    await until(browser, `!document.getElementById("pay").hasAttribute("aria-busy")`);
  };
  const shows = async (who, { marked = {}, banner = "", paid = "" }) => {
    const shown = await form(browser);
    equal([shown.marked, shown.banner, shown.paid], [marked, banner, paid]);
    const [first] = Object.keys(marked);
    if (first) equal(shown.focus, first, "focus");
    equal(await word(browser), who);
  };
  try {
    await open(browser, address);
    for (const [what, situation, who, sees] of CASES) {
      await attempt(`live: ${what}`, async () => {
        await pay(situation);
        await shows(who, sees);
      });
    }
    await attempt("live: what was cut is said to be", async () => {
      equal(await browser.evaluate(`[...document.querySelectorAll(".facts.report dd")].pop().textContent`), "in part");
    });
    await attempt("live: a refused card, by its number alone", async () => {
      await pay("pay");
      await browser.evaluate(
        `(() => {
          const input = document.getElementById("number");
          input.value = "4000000000000002";
          input.dispatchEvent(new Event("input"));
          document.getElementById("pay").click();
        })()`,
      );
      await until(browser, `document.getElementById("banner").textContent !== ""`);
      await shows("Payer", { banner: texts.declined });
    });
    await attempt("live: nobody at the API's port", async () => {
      await pay("stopped");
      await shows("Operator", { banner: texts.unreachable });
    });
    check(
      "console errors, live",
      browser.errors
        .splice(0)
        .filter((text) => !/status of (4|5)\d\d|ERR_CONTENT_LENGTH_MISMATCH/.test(text))
        .join("; "),
    );
    await attempt("live: the API's server is stopped", async () => {
      await stopApi();
      await pay("pay");
      await shows("Operator", { banner: texts.unreachable });
    });
    await attempt("live: the shop's server is stopped", async () => {
      await stopShop();
      await pay("offline");
      await shows("Operator", { banner: texts.unreachable });
    });
    // Browsers log every answer of 400 and more, and every connection that fails: that is what was asked for.
    check(
      "console errors, servers stopped",
      browser.errors
        .splice(0)
        .filter(
          (text) =>
            !/status of (4|5)\d\d|ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|NetworkError|could not connect/i.test(text),
        )
        .join("; "),
    );
  } finally {
    await stop().catch(() => {});
  }
}
