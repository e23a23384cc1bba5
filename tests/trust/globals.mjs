// Run by any.test.mjs in a process of its own: loads what is named, uses it, and says what changed for everybody else.
// node globals.mjs <entry.js>... ; reads the cases.
import { runInNewContext } from "node:vm";
import { cases } from "../core/fixtures.mjs";

/** Every object that the language brings, reached from the global ones: what stands in each, by identity. */
function seen() {
  const out = new Map();
  const later = [];
  const look = (path, object) => {
    if (object === null || !["object", "function"].includes(typeof object) || out.has(object)) return;
    const members = Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)]);
    out.set(object, { path, members, prototype: Object.getPrototypeOf(object), open: Object.isExtensible(object) });
    later.push([path, object]);
  };
  look("globalThis", globalThis);
  later.length = 0;
  // The runtime's own objects load their parts on demand; of those only their place in globalThis is looked at.
  for (const name of runInNewContext("Object.getOwnPropertyNames(globalThis)"))
    if (!["globalThis", "console"].includes(name)) look(name, globalThis[name]);
  const generator = function* () {};
  const others = {
    generator: generator.prototype,
    async: async () => {},
    asyncGenerator: async function* () {},
    array: [][Symbol.iterator](),
    map: new Map().entries(),
    set: new Set().entries(),
    string: ""[Symbol.iterator](),
    matches: "".matchAll(/a/g),
  };
  for (const [name, object] of Object.entries(others)) look(name, Object.getPrototypeOf(object));
  while (later.length) {
    const [path, object] = later.pop();
    const { members, prototype } = out.get(object);
    look(`${path}.__proto__`, prototype);
    for (const [key, { value, get, set }] of members)
      for (const part of [value, get, set]) look(`${path}.${String(key)}`, part);
  }
  return out;
}

/** What keeps the process busy, and who listens, each once for every time. */
const busy = () => [
  ...process.getActiveResourcesInfo(),
  ...process.eventNames().flatMap((name) => process.listeners(name).map(() => `listener of ${String(name)}`)),
];

// Some of the runtime's globals are made when first read.
for (const key of Object.getOwnPropertyNames(globalThis)) globalThis[key];
new Response("{}").headers.get("x");

const before = seen();
const busyBefore = busy();
// What would be called to leave something behind. With frozen intrinsics it cannot be replaced.
const calls = [];
const watched = ["setTimeout", "setInterval", "setImmediate", "addEventListener", "fetch"].filter(
  (name) => typeof globalThis[name] === "function" && Object.getOwnPropertyDescriptor(globalThis, name)?.writable,
);
const originals = watched.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
for (const [name] of originals) globalThis[name] = () => calls.push(name);
// A timer that is taken back leaves nothing.
const { clearTimeout } = globalThis;
if (watched.includes("setTimeout"))
  globalThis.clearTimeout = (id) => {
    if (calls[id - 1] === "setTimeout") calls[id - 1] = undefined;
  };

const french = { lang: "fr", dir: "ltr", texts: { declined: "Refusé.", __proto__: null, "code:constructor": "x" } };
for (const entry of process.argv.slice(2)) {
  const {
    explain,
    createExplainer,
    explainResponse,
    init,
    retryDelay,
    sent,
    diagnose,
    catalog,
    loadLocale,
    locales,
    ...forms
  } = await import(entry);
  if (explain) {
    await init();
    const own = createExplainer({
      messages: [french],
      locale: ["fr", "__proto__"],
      fields: { "*": "x", __proto__: "y", constructor: "z" },
    });
    const hostile = [
      '{"error":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"param":"__proto__[polluted]"}}',
      '{"errors":{"__proto__":[{"polluted":1}]}}',
      '{"__proto__":{"error":{"code":"polluted","payment_intent":{"__proto__":{"polluted":1}}}}}',
    ];
    for (const body of [...cases.map(({ body }) => body), ...hostile]) {
      for (const one of [explain, own]) {
        const reports = [one(body), one(new TextEncoder().encode(body))];
        try {
          reports.push(one(JSON.parse(body)));
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
        }
        for (const report of reports) {
          JSON.stringify(report);
          for (const error of report.errors) void [sent?.(error), error.path, error.formField];
        }
      }
    }
    await explainResponse(new Response(cases[0].body, { status: 402 }));
    retryDelay(2);
  } else if (diagnose) {
    diagnose({ rule: "__proto__", doc_url: null, request_id: null });
  } else if (catalog) {
    catalog();
  } else if (loadLocale) {
    await loadLocale(["fr", "__proto__"]);
  } else {
    // Form adapters: a report in, plain values out.
    const { explain } = await import(new URL("../../dist/js.js", import.meta.url));
    const report = explain('{"error":{"type":"card_error","code":"incorrect_cvc","param":"__proto__[polluted][0]"}}');
    for (const adapter of Object.values(forms)) {
      try {
        adapter(report, () => {}, report);
      } catch {
        // Some want their library's own objects; what they leave behind is what counts.
      }
    }
  }
}
for (const [name, descriptor] of originals) Object.defineProperty(globalThis, name, descriptor);
if (watched.includes("setTimeout")) globalThis.clearTimeout = clearTimeout;

const after = seen();
const changes = [];
if (calls.some(Boolean)) changes.push(`called ${calls}`);
const added = [...after.keys()].filter((object) => !before.has(object));
for (const object of added) changes.push(`new: ${after.get(object).path}`);
for (const [object, { path, members, prototype, open }] of before) {
  const now = after.get(object);
  if (!now || now.prototype !== prototype || now.open !== open || now.members.length !== members.length)
    changes.push(path);
  else
    members.forEach(([key, descriptor], n) => {
      const [sameKey, other] = now.members[n];
      if (
        key !== sameKey ||
        !["value", "get", "set", "writable", "enumerable", "configurable"].every((part) =>
          Object.is(descriptor[part], other[part]),
        )
      )
        changes.push(`${path}.${String(key)}`);
    });
}
const more = busy();
// Less than before is no fault: the start of the process has come to its end.
for (const one of busyBefore) if (more.includes(one)) more.splice(more.indexOf(one), 1);
if (more.length) changes.push(`left behind: ${more}`);
for (const object of [{}, [], () => {}]) if (object.polluted !== undefined) changes.push("polluted");
console.log(JSON.stringify({ looked: before.size, watched: originals.length, changes }));
