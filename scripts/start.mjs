// `npm start`: sets up what is missing, builds what has changed, serves the demo page and prints its address.
import { createServer } from "node:net";
import { builtPackage } from "./built.mjs";
import { fail, say } from "./tools.mjs";

/** Port 8642, or a free one where that is taken; with PORT that one. Found before anything is built. */
async function choosePort() {
  const { PORT } = process.env;
  const port = Number(PORT ?? 8642);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    fail(`PORT is ${JSON.stringify(PORT)}, which is no port. Set it to a number from 0 to 65535, or leave it out.`);
  const code = await new Promise((resolve) => {
    const probe = createServer().once("error", (error) => resolve(error.code));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve()));
  });
  if (!code) return port;
  const why = code === "EADDRINUSE" ? "taken" : `not to be had (${code})`;
  if (PORT) fail(`port ${port} is ${why}. End what holds it, or set PORT to another one, or leave it out.`);
  say(`port ${port} is ${why}: the page will get a free one; PORT=<number> chooses one`);
  return 0;
}

const port = await choosePort();
await builtPackage();
say("making the demo page and the pages beside it");
const { buildSite } = await import("./site.mjs");
const { serve } = await import("./www.mjs");
const { out } = await buildSite();
const { address } = await serve(out, { port });
say(`the demo page is at ${address} (Ctrl+C ends it)`);
