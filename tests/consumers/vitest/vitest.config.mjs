export default { test: { environment: "jsdom", include: ["check.test.mjs"] } };
