// `npm run demo:live`: the demo page pays for real, at a server that behaves like the API.
//
//   page  ->  shop (this file, npm `stripe`)  ->  relay (this file)  ->  localstripe (PyPI)
//
// localstripe gives its own bodies for refused cards, unknown customers, missing parameters and wrong keys. It knows
// no wrong security code, no expired card and no idempotency: for these the relay gives a recorded body of the API.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { ask, debian, fail, root, run, say } from "./tools.mjs";
import { buildSite } from "./site.mjs";
import { serve } from "./www.mjs";

const VERSION = "1.15.8";
const venv = join(root, ".tools", "localstripe");
const python = join(venv, "bin", "python");

async function localstripe() {
  const there = () =>
    existsSync(python) &&
    ask(python, ["-c", "from importlib.metadata import version; print(version('localstripe'))"]) === VERSION;
  if (there()) return;
  say(`installing localstripe ${VERSION} from PyPI into .tools/localstripe`);
  const make = () => run("python3", ["-m", "venv", "--clear", venv], { may: true, quiet: true });
  if ((await make()).code !== 0) {
    await debian(["python3-venv"]);
    if ((await make()).code !== 0)
      fail("Python's venv is missing. Install Python 3 with venv (Debian: python3-venv), then run this again.");
  }
  const { code, output } = await run(python, ["-m", "pip", "install", "--quiet", `localstripe==${VERSION}`], {
    may: true,
    quiet: true,
  });
  if (code !== 0 || !there()) fail(`localstripe ${VERSION} could not be had from PyPI:\n${output}`);
}

const listen = (server) =>
  new Promise((resolve, reject) =>
    server.once("error", reject).listen(0, "127.0.0.1", () => resolve(server.address().port)),
  );

async function freePort() {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function read(stream) {
  let text = "";
  for await (const part of stream) text += part;
  return text;
}

/** Bodies of the API that were recorded: what localstripe does not say. */
const recorded = (id) => {
  const lines = readFileSync(join(root, "tests/corpus/payloads.jsonl"), "utf8").trim().split("\n");
  const { body, http_status: status } = lines.map((line) => JSON.parse(line)).find((line) => line.id === id);
  // Some were recorded behind Stripe.js, which takes the envelope off.
  return { body: body.includes('"error"') ? body : `{"error": ${body}}`, status };
};

/** Stands before localstripe: passes everything on, but for what it has a recorded answer to. */
async function relay(port) {
  const cards = {
    4000000000000127: recorded("couchtour-incorrect-cvc-2"),
    4000000000000069: recorded("srm-expired-card"),
  };
  const reused = recorded("php-idempotency");
  const keys = new Map();
  const server = createServer(async (request, response) => {
    const sent = await read(request);
    const key = request.headers["idempotency-key"];
    const known =
      cards[new URLSearchParams(sent).get("card[number]")] ??
      (key && keys.has(key) && keys.get(key) !== sent ? reused : undefined);
    if (key) keys.set(key, sent);
    if (known) {
      response.writeHead(known.status, { "content-type": "application/json" }).end(known.body);
      return;
    }
    try {
      const { authorization, "content-type": type } = request.headers;
      const answer = await fetch(`http://127.0.0.1:${port}${request.url}`, {
        method: request.method,
        headers: { ...(authorization && { authorization }), ...(type && { "content-type": type }) },
        ...(sent && { body: sent }),
      });
      response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
    } catch {
      // localstripe is gone: so is this connection.
      response.destroy();
    }
  });
  return { server, port: await listen(server) };
}

/** The shop's server: takes the form, pays, and passes on what the API said. */
async function shop(apiPort) {
  const { default: Stripe } = await import("stripe");
  const nobody = await freePort();

  /** A client that keeps the last answer as it came over the wire. */
  function client(key, port) {
    const wire = {};
    const httpClient = Stripe.createFetchHttpClient(async (url, init) => {
      const answer = await fetch(url, init);
      const body = await answer.clone().text();
      Object.assign(wire, { status: answer.status, body });
      return answer;
    });
    return {
      wire,
      stripe: new Stripe(key, {
        host: "127.0.0.1",
        port,
        protocol: "http",
        maxNetworkRetries: 0,
        telemetry: false,
        httpClient,
      }),
    };
  }

  async function pay(stripe, values) {
    const [month, year] = values.expiry.split("/").map((part) => Number(part.trim()));
    const method = await stripe.paymentMethods.create({
      type: "card",
      card: { number: values.number.replace(/\D/g, ""), exp_month: month, exp_year: 2000 + year, cvc: values.cvc },
    });
    const unknown = values.situation === "customer";
    const customer = unknown ? "cus_unknown" : (await stripe.customers.create({ email: values.email })).id;
    if (!unknown) await stripe.paymentMethods.attach(method.id, { customer });
    const order = { amount: 2800, currency: "eur", customer, payment_method: method.id, confirm: true };
    if (values.situation === "parameter") delete order.currency;
    const idempotencyKey = `order-${method.id}`;
    if (values.situation === "idempotency")
      await stripe.paymentIntents.create({ ...order, amount: 1400 }, { idempotencyKey });
    return stripe.paymentIntents.create(order, { idempotencyKey });
  }

  return async (request, response, pathname) => {
    if (request.method !== "POST" || !pathname.endsWith("/pay")) return false;
    const values = JSON.parse(await read(request));
    const { stripe, wire } = client(
      values.situation === "key" ? "no-key-at-all" : "sk_test_12345",
      values.situation === "stopped" ? nobody : apiPort,
    );
    const json = { "content-type": "application/json" };
    try {
      const { id, status } = await pay(stripe, values);
      response.writeHead(200, json).end(JSON.stringify({ id, object: "payment_intent", status }));
    } catch (error) {
      // A demo passes the body on whole, so that the page can show it to the programmer. A shop sends its page
      // `toPayer(explain(error))`: no reason that must stay hidden leaves the server.
      const { status, body } =
        wire.body === undefined ? { status: 502, body: JSON.stringify({ ...error, message: error.message }) } : wire;
      if (values.situation === "cut") {
        response.writeHead(status, { ...json, "content-length": Buffer.byteLength(body) });
        response.write(body.slice(0, body.length / 2), () => setTimeout(() => response.destroy(), 400));
      } else {
        response.writeHead(status, json).end(body);
      }
    }
    return true;
  };
}

/** Starts it all; gives the page's address, `stopApi`, which ends localstripe, and `stop`, which ends everything. */
export async function startLive({ folder, port = 0, onReport } = {}) {
  await localstripe();
  const apiPort = await freePort();
  say("starting localstripe");
  const api = spawn(python, ["-m", "localstripe", "--port", String(apiPort), "--from-scratch"], { stdio: "ignore" });
  const ended = new Promise((resolve) => api.once("exit", resolve));
  process.once("exit", () => api.kill());
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`http://127.0.0.1:${apiPort}/v1/customers`);
      break;
    } catch (error) {
      if (tries === 150) throw new Error(`localstripe does not answer: ${error.message}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  const between = await relay(apiPort);
  const page = await serve(folder, { port, onReport, first: await shop(between.port) });
  const stopApi = async () => {
    api.kill();
    await ended;
  };
  const close = (server) =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  return {
    address: page.address,
    stopApi,
    stopShop: () => close(page.server),
    stop: () => Promise.all([stopApi(), close(between.server), close(page.server)]),
  };
}

if (process.argv[1] === import.meta.filename) {
  const { builtPackage } = await import("./built.mjs");
  await builtPackage();
  const { out: folder } = await buildSite({ live: true, out: join(root, "target", "www-live") });
  const { address } = await startLive({ folder, port: Number(process.env.PORT ?? 0) });
  say(`the live checkout is at ${address} (Ctrl+C ends it)`);
}
