import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "./program.mjs";

test("explains in a page of jsdom", async () => {
  expect(document.body).toBeTruthy();
  const result = await run();
  writeFileSync("result.json", JSON.stringify(result));
  expect(result.error).toContain("incorrect_cvc");
});
