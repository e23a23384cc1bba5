// What the README links is in the package, so that an installed copy has its documentation.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { badges } from "../../scripts/badges.mjs";
import { contents } from "../../scripts/pack.mjs";
import { renderer } from "../../scripts/markdown.mjs";
import { root } from "../../scripts/tools.mjs";

const read = (path) => readFileSync(join(root, path), "utf8");

test("every link of the README and of CODES.md leads to a packed file and to a heading in it", async () => {
  const packed = await contents();
  const linked = [];
  for (const page of ["README.md", "CODES.md"])
    renderer({ link: (href) => void linked.push(href) ?? href }).page(read(page));
  assert.ok(linked.length > 10, `${linked.length} links`);
  for (const href of linked.filter((one) => !/^https?:/.test(one))) {
    const [path, hash] = href.split("#");
    assert.ok(packed.includes(path || "README.md"), `${href} is not packed`);
    if (!hash) continue;
    const { html } = renderer({ link: (one) => one }).page(read(path || "README.md"));
    assert.ok(html.includes(`id="${hash}"`), `${href} leads to no heading`);
  }
});

test("the badges say what is true, and each is in the README and in the package", async () => {
  const packed = await contents();
  for (const [path, picture] of Object.entries(badges())) {
    assert.equal(read(path), picture, `${path}: \`npm run generate\` writes it`);
    assert.ok(read("README.md").includes(`](${path})`), path);
    assert.ok(packed.includes(path), path);
  }
});
