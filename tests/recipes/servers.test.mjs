/** The recipes for Express, Hono and Node, each with the page's recipe in Chromium. */
import assert from "node:assert/strict";
import { createServer, request as ask } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { explain, toPayer } from "../../dist/index.js";
import { files, listen, paymentApi, payTwice, project, SECRETS, stripe } from "./project.mjs";

const PAGE = `<!doctype html><html lang="fr"><title>Pay</title><link rel="icon" href="data:,"><form>
  <input type="hidden" name="method" value="pm_card"><label>ZIP <input name="zip"></label><p role="alert"></p>
  <button>Pay</button></form><script type="module" src="/page.js"></script>`;

const START = `import { pay } from "./page.js";
document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  pay(event.target);
});`;

/** The page and its script; everything else is asked of the server of the recipe. */
async function front(folder, port) {
  const { outputFiles } = await build({
    stdin: { contents: START, resolveDir: folder },
    bundle: true,
    format: "esm",
    write: false,
    external: ["./core-js.js"],
  });
  return listen(
    createServer((request, response) => {
      if (request.url === "/") return response.setHeader("content-type", "text/html; charset=utf-8").end(PAGE);
      if (request.url === "/page.js")
        return response.setHeader("content-type", "text/javascript; charset=utf-8").end(outputFiles[0].text);
      const { method, headers, url: path } = request;
      return request.pipe(
        ask({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
          response.writeHead(answer.statusCode, answer.headers);
          answer.pipe(response);
        }),
      );
    }),
  );
}

const SERVERS = {
  Express: ({ app }) => listen(createServer(app)),
  Hono: async ({ app }) => {
    const { createAdaptorServer } = await import("@hono/node-server");
    return listen(createAdaptorServer({ fetch: app.fetch }));
  },
  Node: ({ server }) => listen(server),
};

for (const [name, start] of Object.entries(SERVERS)) {
  test(name, async (t) => {
    const logged = t.mock.method(console, "error", () => {});
    const api = await paymentApi();
    const folder = project(name.toLowerCase(), { ...files("The page"), ...files(name), "stripe.js": stripe(api.port) });
    const server = await start(await import(pathToFileURL(join(folder, "server.js")).href));
    const page = await front(folder, server.port);
    try {
      await payTwice(`http://127.0.0.1:${page.port}/`);
      // The log has the reason, the wire has not.
      assert.match(logged.mock.calls[0].arguments[0], /"decline_code":"stolen_card"/);
      const response = await fetch(`http://127.0.0.1:${server.port}/pay`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: `{"method":"pm_card"}`,
      });
      const body = await response.text();
      assert.equal(response.status, 402);
      assert.doesNotMatch(body + JSON.stringify([...response.headers]), SECRETS);
      const plain = { error: { type: "card_error", code: "card_declined", decline_code: "generic_decline" } };
      assert.deepEqual(JSON.parse(body), toPayer(explain(plain, { status: 402 })));
    } finally {
      await Promise.all([page.close(), server.close(), api.close()]);
    }
  });
}
