/**
 * Widths, schemes, motion, fonts and sizes of text that only Chromium's driver can set: nothing overflows, is cut off
 * or lies over something else, axe-core is clean, every host is ours.
 */
import { chromium as path } from "../../scripts/tools.mjs";
import { FACES, fontSheet, strangeFonts } from "./fonts.mjs";
import { axe, equal, until } from "./steps.mjs";
import { runSnippet } from "./recipes.mjs";

const CASES = [
  "",
  "#case=two-fields&locale=de",
  "#case=funds&locale=ja",
  "#case=too-many&locale=ar",
  "#case=outage&in=Angular",
  "#case=webhook&locale=ru",
  "#case=paypal-capture-9500&locale=nl&country=BE",
  "#case=adyen-cvc-declined&locale=es-419&country=CA",
];

const FONTS = Object.keys(FACES);

const WIDTHS = [
  [320, "light"],
  [390, "light"],
  [390, "dark"],
  [768, "dark"],
  [1024, "light"],
  [1180, "light"],
  [1440, "light"],
  [1440, "dark"],
  [1920, "dark"],
];

/** Runs in the page: what is too wide, cut off, or lies over something else. */
function faults() {
  const found = [];
  const name = (element) => `${element.tagName}.${element.id || element.className}`;
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`page ${scrollWidth}`);
  const style = (element) => getComputedStyle(element);
  // What is only there to be heard has a clip path.
  const unseen = (element) => element.closest(".visually-hidden, .skip") || style(element).clipPath.startsWith("inset");
  for (const element of document.querySelectorAll("body *")) {
    const { left, right, width } = element.getBoundingClientRect();
    if (!width || element.closest("pre, .table, textarea") || unseen(element)) continue;
    if (right > innerWidth + 1 || left < -1) found.push(`wide ${name(element)}`);
    if (
      element.scrollWidth > element.clientWidth + 1 &&
      style(element).overflowX === "hidden" &&
      !element.matches(".case .quiet, .snippet")
    )
      found.push(`clipped ${name(element)}`);
  }

  // Text over text. The list of answers scrolls, and its headings stay above it.
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.closest("header, .stage") || element.closest(".cases, select, textarea"))
      continue;
    if (!element.checkVisibility() || unseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) lines.push({ node, left, right, top, bottom });
  }
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      // A font's box is higher than its letters: lines may touch, by less than half of one.
      const half = Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
      if (one.node !== other.node && across > 1 && down > half)
        found.push(`"${one.node.data.trim()}" over "${other.node.data.trim()}"`);
    }
  }

  // A choice shows what is chosen.
  for (const select of document.querySelectorAll("select")) {
    if (!select.checkVisibility()) continue;
    const { font, paddingLeft, paddingRight, borderLeftWidth } = style(select);
    const ruler = document.createElement("span");
    ruler.style.cssText = `position: absolute; visibility: hidden; white-space: pre; font: ${font}`;
    ruler.textContent = select.selectedOptions[0]?.text ?? "";
    document.body.append(ruler);
    const room =
      select.offsetWidth - 2 * parseFloat(borderLeftWidth) - parseFloat(paddingLeft) - parseFloat(paddingRight);
    const { width } = ruler.getBoundingClientRect();
    ruler.remove();
    if (width > room + 1)
      found.push(`"${select.selectedOptions[0].text}" has ${room.toFixed(0)} px of ${width.toFixed(0)}`);
  }

  // A command to copy stays on one line as long as it is no wider than the page.
  const install = document.getElementById("install");
  const { width, height } = install.getBoundingClientRect();
  const broken = height > 1.6 * parseFloat(style(install).fontSize) * 1.5;
  if (broken && install.textContent.length * 0.61 * parseFloat(style(install).fontSize) < innerWidth - 64)
    found.push(`the install command is broken at ${width.toFixed(0)} px`);
  return found;
}

/** Each case in one font, the next in the other; with larger text the other way round. */
const CASES_IN_FONTS = CASES.map((hash, n) => [hash, ...(n % 2 ? FONTS : FONTS.toReversed())]);

export async function looks(address, check) {
  const { chromium } = await import("playwright-core");
  const executablePath = await path();
  const launch = (...more) =>
    chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...more,
      ],
    });
  let driver = await launch();
  const hosts = new Set();
  const errors = [];
  const open = async (options, hash = "", font = "") => {
    // The page's policy allows no fonts, so those are brought past it; that it holds is looked at in page.mjs.
    const page = await driver.newPage({ serviceWorkers: "block", bypassCSP: font !== "", ...options });
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(address + hash);
    await page.waitForSelector("html[data-ready]");
    if (font) {
      await page.addStyleTag({ content: fontSheet(font) });
      await page.evaluate("document.fonts.ready");
    }
    return page;
  };
  /** As when a window is drawn to another width; the page has seen it one frame later. */
  const resize = async (page, width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
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
    for (const [hash, font] of CASES_IN_FONTS) {
      const page = await open({ reducedMotion: "reduce" }, hash, font);
      for (const [width, colorScheme] of WIDTHS) {
        await attempt(`${width} px, ${colorScheme}, ${font} font, ${hash || "first answer"}`, async () => {
          await page.emulateMedia({ colorScheme });
          await resize(page, width);
          equal(await page.evaluate(faults), [], "layout");
          if (width === 320) equal(await strangeFonts(page), [], "fonts of the machine");
          const look =
            (hash === CASES[0] || hash === CASES[3]) && width !== 320
              ? () => axe({ evaluate: (source) => page.evaluate(source) })
              : () => {};
          await look();
          if (width >= 1180) return;
          await page.click("#tab-programmer");
          equal(
            await page.evaluate(
              `[...document.querySelectorAll("#answer, #programmer")].map((panel) => panel.checkVisibility())`,
            ),
            [false, true],
            "tabs",
          );
          equal(await page.evaluate(faults), [], "layout of the second tab");
          await look();
          await page.keyboard.press("ArrowLeft");
          equal(
            await page.evaluate(`[document.activeElement.id, document.getElementById("answer").checkVisibility()]`),
            ["tab-answer", true],
            "tabs by keyboard",
          );
        });
      }
      await page.close();
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
          const shape = borderTopWidth === "0px" ? backgroundColor : borderTopColor;
          return [shape, getComputedStyle(document.body).backgroundColor];
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
      "#case=adyen-cvc-declined&locale=fi",
      "#case=paypal-capture-9500&disclosure=discreet",
      "#body={}&status=200",
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
    await driver.close();
    // What a reader sets who needs larger text: twice the usual 16 px.
    driver = await launch("--blink-settings=defaultFontSize=32,defaultFixedFontSize=26");
    for (const [hash, , font] of CASES_IN_FONTS) {
      const page = await open({ reducedMotion: "reduce" }, hash, font);
      for (const width of [320, 390, 768, 1280, 1920]) {
        await attempt(`text of 200 %, ${width} px, ${font} font, ${hash || "first answer"}`, async () => {
          await resize(page, width);
          equal(await page.evaluate(`getComputedStyle(document.body).fontSize`), "32px", "size");
          equal(await page.evaluate(faults), [], "layout");
          if (!(await page.isVisible("#tabs"))) return;
          await page.click("#tab-programmer");
          equal(await page.evaluate(faults), [], "layout of the second tab");
          await page.click("#tab-answer");
        });
      }
      await page.close();
    }
    equal([...hosts], [new URL(address).host], "hosts");
    check("asks no other host", "");
    check("console errors, looks", errors.join("; "));
  } finally {
    await driver.close();
  }
}
