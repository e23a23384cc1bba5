/**
 * Chromium, Firefox and WebKitGTK behind one small surface, for tests that need a real page.
 *
 *     for (const browser of await openBrowsers(["chromium", "firefox", "webkit"])) {
 *       await browser.open("http://127.0.0.1:8080/");
 *       await browser.evaluate(() => document.title);
 *       await browser.close();
 *     }
 *
 * The browsers are the system's own: CHROMIUM, FIREFOX, WEBKIT_DRIVER and WEBKIT_BROWSER name others.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { pathToFileURL } from "node:url";

export const ALL = ["chromium", "firefox", "webkit"];

/**
 * Opens the browsers named, each with one page. Each gives
 * `open(url)` (resolves when the page has loaded), `evaluate(source)` (a function without closure, or an expression
 * as text; awaited; its value must be JSON), `press(key)` ("Tab", "Enter" or a character), `screenshot(path)`,
 * `errors` (console errors and uncaught exceptions as text, so far; in WebKit those after the page has loaded,
 * as of the last `evaluate`) and `close()`. Chromium also has `devtools()`, a session of the DevTools protocol.
 * One that does not start is an error that names it; those already open are closed.
 */
export async function openBrowsers(names = ALL) {
  const opened = [];
  try {
    for (const name of names) {
      const start = { chromium, firefox, webkit }[name];
      if (!start) throw new Error(`no such browser: ${name}`);
      opened.push({ name, ...(await start()) });
    }
  } catch (error) {
    await Promise.all(opened.map((browser) => browser.close()));
    throw error;
  }
  return opened;
}

/** The text of an expression that gives what `source` gives. */
const expression = (source) => (typeof source === "function" ? `(${source})()` : source);

async function chromium() {
  const { chromium: driver } = await load("playwright-core");
  const browser = await driver.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
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
  const page = await browser.newPage();
  return {
    errors: listen(page),
    open: async (url) => void (await page.goto(url)),
    evaluate: (source) => page.evaluate(expression(source)),
    press: (key) => page.keyboard.press(key),
    screenshot: async (path) => void (await page.screenshot({ path })),
    devtools: () => page.context().newCDPSession(page),
    close: () => browser.close(),
  };
}

async function firefox() {
  const { default: driver } = await load("puppeteer-core");
  const browser = await driver.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
  });
  const page = await browser.newPage();
  return {
    errors: listen(page),
    open: async (url) => void (await page.goto(url, { waitUntil: "load" })),
    evaluate: (source) => page.evaluate(expression(source)),
    press: (key) => page.keyboard.press(key),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => browser.close(),
  };
}

function listen(page) {
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  return errors;
}

/** WebKit's driver tells nothing of the console, so the page keeps its errors, from when it has loaded, for the next look. */
const KEEP = `void (() => {
  const seen = (window.__errors = []);
  const { error } = console;
  console.error = (...args) => (seen.push(args.join(" ")), error.apply(console, args));
  addEventListener("error", (event) => seen.push(event.message));
  addEventListener("unhandledrejection", (event) => seen.push(String(event.reason)));
})()`;

/** WebDriver's names of keys that are no characters. */
const KEYS = { Tab: "\ue004", Enter: "\ue007" };

async function webkit() {
  const port = await freePort();
  const errors = [];
  const driver = process.env.WEBKIT_DRIVER ?? "WebKitWebDriver";
  const child = spawn("xvfb-run", ["-a", driver, `--port=${port}`], {
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", NO_AT_BRIDGE: "1" },
    stdio: "ignore",
    // A group of its own, so that the browser and its display end with it.
    detached: true,
  });
  const failed = new Promise((_, reject) => child.once("error", reject));
  failed.catch(() => {});
  const end = () => {
    try {
      process.kill(-child.pid, "SIGTERM");
    } catch {
      // It has ended already.
    }
  };
  process.once("exit", end);

  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`webkit: ${value.error}: ${value.message}`);
    return value;
  };

  let session;
  try {
    await Promise.race([failed, listening(() => call("GET", "/status"))]);
    const { sessionId } = await call("POST", "/session", {
      capabilities: {
        alwaysMatch: {
          "webkitgtk:browserOptions": {
            binary: webkitBinary(),
            args: ["--automation"],
          },
        },
      },
    });
    session = `/session/${sessionId}`;
    await call("POST", `${session}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  } catch (error) {
    end();
    throw error;
  }

  const evaluate = async (source) => {
    const [ok, value, seen] = await call("POST", `${session}/execute/async`, {
      script: `const done = (ok, value) => arguments[0]([ok, value, (window.__errors ?? []).splice(0)]);
        (async () => (${expression(source)}))().then((value) => done(true, value ?? null), (error) => done(false, String(error)));`,
      args: [],
    });
    errors.push(...seen);
    if (!ok) throw new Error(value);
    return value;
  };

  return {
    errors,
    async open(url) {
      await call("POST", `${session}/url`, { url });
      await evaluate(KEEP);
    },
    evaluate,
    async press(key) {
      const value = KEYS[key] ?? key;
      const actions = [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ];
      await call("POST", `${session}/actions`, { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    async screenshot(path) {
      // The driver takes the last frame that was painted; what has just changed is in one of the next two.
      await evaluate(
        "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))",
      );
      writeFileSync(path, Buffer.from(await call("GET", `${session}/screenshot`), "base64"));
    },
    async close() {
      await call("DELETE", session).catch(() => {});
      end();
    },
  };
}

function webkitBinary() {
  if (process.env.WEBKIT_BROWSER) return process.env.WEBKIT_BROWSER;
  for (const lib of ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec"]) {
    if (!existsSync(lib)) continue;
    for (const folder of readdirSync(lib)
      .filter((name) => name.startsWith("webkit2gtk-4."))
      .sort()
      .reverse()) {
      const binary = `${lib}/${folder}/MiniBrowser`;
      if (existsSync(binary)) return binary;
    }
  }
  throw new Error("webkit: no MiniBrowser found; WEBKIT_BROWSER may name one");
}

async function listening(ask) {
  for (let i = 0; ; i++) {
    try {
      return await ask();
    } catch (error) {
      if (i === 150) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** From the package's own dependencies, else from those of tests/dom. */
function load(name) {
  const { resolve } = createRequire(new URL("dom/package.json", import.meta.url));
  return import(name).catch(() => import(pathToFileURL(resolve(name)).href));
}
