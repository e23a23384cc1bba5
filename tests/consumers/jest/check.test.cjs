const { writeFileSync } = require("node:fs");
const { run } = require("./program.cjs");

test("explains in a page of jsdom, which has no TextDecoder and no TextEncoder", async () => {
  expect(document.body).toBeTruthy();
  expect(typeof TextDecoder).toBe("undefined");
  expect(typeof TextEncoder).toBe("undefined");
  const result = await run();
  writeFileSync("result.json", JSON.stringify(result));
  expect(result.error).toContain("incorrect_cvc");
});
