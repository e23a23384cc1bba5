/** The recipes for Next.js, SvelteKit and Nuxt: each built for production, served, and paid with in Chromium. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { files, freePort, paymentApi, payTwice, project, run, SECRETS, serve, stripe } from "./project.mjs";

/** What each needs beside the recipe, and how it is built and served: a script below node_modules and its arguments. */
const FRAMEWORKS = {
  "Next.js": {
    client: "app/stripe.js",
    content: {
      "next.config.mjs": "export default { turbopack: { root: import.meta.dirname + '/../..' } };\n",
      "app/layout.jsx": `export default function Layout({ children }) {
  return <html lang="fr"><body>{children}</body></html>;
}
`,
      "app/page.jsx": `import { Checkout } from "./checkout.jsx";
export default function Page() {
  return <Checkout />;
}
`,
    },
    build: ["next/dist/bin/next", ["build"]],
    serve: (port) => ["next/dist/bin/next", ["start", "-p", String(port)], {}],
  },
  SvelteKit: {
    client: "src/stripe.js",
    content: {
      "svelte.config.js": `import adapter from "@sveltejs/adapter-node";
export default { kit: { adapter: adapter() } };
`,
      "vite.config.js": `import { sveltekit } from "@sveltejs/kit/vite";
export default { plugins: [sveltekit()] };
`,
      "src/app.html": `<!doctype html><html lang="fr"><head>%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>`,
    },
    build: ["vite/bin/vite.js", ["build"]],
    serve: (port) => [
      "../.run/sveltekit/build/index.js",
      [],
      { PORT: String(port), ORIGIN: `http://127.0.0.1:${port}` },
    ],
  },
  Nuxt: {
    client: "server/stripe.js",
    content: { "nuxt.config.js": `export default { telemetry: false, compatibilityDate: "2026-01-01" };\n` },
    build: ["@nuxt/cli/bin/nuxi.mjs", ["build"]],
    serve: (port) => ["../.run/nuxt/.output/server/index.mjs", [], { PORT: String(port), HOST: "127.0.0.1" }],
  },
};

for (const [name, framework] of Object.entries(FRAMEWORKS)) {
  test(name, async () => {
    const api = await paymentApi();
    try {
      const id = name.toLowerCase().replace(/\W.*/, "");
      const content = { ...framework.content, ...files(name), [framework.client]: stripe(api.port) };
      const folder = project(id, content);
      await run(folder, ...framework.build);
      const port = await freePort();
      const url = `http://127.0.0.1:${port}/`;
      const server = await serve(folder, ...framework.serve(port), url);
      try {
        await payTwice(url);
        // The log has the reason; that the page has it nowhere, `payTwice` saw.
        assert.match(server.output(), /"decline_code":"stolen_card"/);
        assert.doesNotMatch(await (await fetch(url)).text(), SECRETS);
      } finally {
        await server.stop();
      }
    } finally {
      await api.close();
    }
  });
}
