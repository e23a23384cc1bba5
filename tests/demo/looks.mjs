/** Widths, schemes and motion that only Chromium's driver can set: nothing overflows, axe-core is clean, every host is ours. */
import { chromium as path } from "../../scripts/tools.mjs";
import { axe, equal, until } from "./steps.mjs";
import { runSnippet } from "./recipes.mjs";

const CASES = [
  "",
  "#case=two-fields&locale=de",
  "#case=funds&locale=ja",
  "#case=too-many&locale=ar",
  "#case=outage&in=Angular",
  "#case=webhook&locale=ru",
];

export async function looks(address, check) {
  const { chromium } = await import("playwright-core");
  const driver = await chromium.launch({
    executablePath: await path(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const hosts = new Set();
  const errors = [];
  const open = async (options, hash = "") => {
    const page = await driver.newPage({ serviceWorkers: "block", ...options });
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(address + hash);
    await page.waitForSelector("html[data-ready]");
    return page;
  };
  const attempt = async (what, run) => {
    try {
      await run();
      check(what, "");
    } catch (error) {
      check(what, error.message);
    }
  };
  try {
    for (const [width, colorScheme] of [
      [320, "light"],
      [390, "light"],
      [390, "dark"],
      [768, "dark"],
      [1024, "light"],
      [1180, "light"],
      [1440, "light"],
      [1440, "dark"],
      [1920, "dark"],
    ]) {
      for (const hash of CASES) {
        await attempt(`${width} px, ${colorScheme}, ${hash || "first answer"}`, async () => {
          const page = await open({ viewport: { width, height: 900 }, colorScheme, reducedMotion: "reduce" }, hash);
          try {
            const wide = await page.evaluate(`(() => {
              const out = [];
              for (const element of document.querySelectorAll("body *")) {
                const { left, right, width } = element.getBoundingClientRect();
                // What is only there to be heard has a clip path.
                if (!width || element.closest(".visually-hidden, pre, .table, textarea, .skip") || getComputedStyle(element).clipPath.startsWith("inset")) continue;
                if (right > innerWidth + 1 || left < -1) out.push(element.tagName + "." + element.className);
                // Text that is cut off at its box.
                if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === "hidden" && !element.matches(".case .quiet, .snippet")) out.push("clipped " + element.tagName + "." + element.className);
              }
              return document.documentElement.scrollWidth > innerWidth ? ["page " + document.documentElement.scrollWidth, ...out] : out;
            })()`);
            equal(wide, [], "too wide");
            const look =
              (hash === CASES[0] || hash === CASES[3]) && width !== 320
                ? () => axe({ evaluate: (source) => page.evaluate(source) })
                : () => {};
            await look();
            if (width < 1180) {
              await page.click("#tab-programmer");
              equal(
                await page.evaluate(
                  `[...document.querySelectorAll("#answer, #programmer")].map((panel) => panel.checkVisibility())`,
                ),
                [false, true],
                "tabs",
              );
              await look();
              await page.keyboard.press("ArrowLeft");
              equal(
                await page.evaluate(`[document.activeElement.id, document.getElementById("answer").checkVisibility()]`),
                ["tab-answer", true],
                "tabs by keyboard",
              );
            }
          } finally {
            await page.close();
          }
        });
      }
    }
    await attempt("the payer's form comes first on a phone", async () => {
      const page = await open({ viewport: { width: 390, height: 844 } });
      equal(await page.evaluate(`[...document.getElementById("stage").children].map(({ id }) => id)`), [
        "payer",
        "tabs",
        "answer",
        "programmer",
      ]);
      await page.setViewportSize({ width: 1440, height: 900 });
      equal(
        await page.evaluate(
          `[...document.getElementById("stage").children].filter((one) => one.checkVisibility()).map(({ id }) => id)`,
        ),
        ["answer", "payer", "programmer"],
      );
      await page.close();
    });
    await attempt("no movement with reduced motion", async () => {
      const page = await open({ reducedMotion: "reduce" });
      equal(await page.evaluate("document.getAnimations().length"), 0);
      await page.close();
    });
    await attempt("shapes are seen with forced colours too", async () => {
      const page = await open({ forcedColors: "active" }, "#case=two-fields");
      for (const selector of [".word.payer", ".error:not([hidden])", ".way .sent"]) {
        const [shape, ground] = await page.evaluate(`(() => {
          const element = document.querySelector(${JSON.stringify(selector)});
          const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element, "::before");
          return [borderTopWidth === "0px" ? backgroundColor : borderTopColor, getComputedStyle(document.body).backgroundColor];
        })()`);
        if (shape === ground) throw new Error(`${selector}: ${shape} on ${ground}`);
      }
      await page.close();
    });
    for (const hash of [
      "",
      "#case=no-customer&locale=ar",
      "#case=too-many&disclosure=discreet",
      "#case=proxy",
      "#case=twice",
      "#case=cut&locale=zh-HK",
    ]) {
      await attempt(`the code to copy gives what is shown: ${hash || "first answer"}`, async () => {
        const page = await open({}, hash);
        const text = await page.textContent("#this-case");
        await page.close();
        await runSnippet(text);
      });
    }
    await attempt("the code is copied", async () => {
      const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
      await page.click("[data-copy=in-form]");
      // Not waitForFunction, which asks again by an eval that the page's policy forbids.
      await until(page, `document.getElementById("said").textContent === "Copied"`);
      equal(await page.evaluate("navigator.clipboard.readText()"), await page.textContent("#in-form"));
      await page.close();
    });
    equal([...hosts], [new URL(address).host], "hosts");
    check("asks no other host", "");
    check("console errors, looks", errors.join("; "));
  } finally {
    await driver.close();
  }
}
