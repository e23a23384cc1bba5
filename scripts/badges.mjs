// The README's badges, in docs/badges/: pictures of what is true of this tree, which ask no server. `npm run generate`
// writes them; tests/package/documents.test.mjs holds them to what they say.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./tools.mjs";

/** What each badge says, taken from where the fact stands. */
function facts() {
  const { license, types, dependencies = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const figures = readFileSync(join(root, "docs/figures.md"), "utf8");
  const [, size] = /^\| explain, bundled for a page \|[^|]+\|[^|]+\| ([\d.]+) \|/m.exec(figures);
  return {
    licence: license.replace(" OR ", " or "),
    size: `${size} KB brotli`,
    types: types.endsWith(".d.cts") || types.endsWith(".d.ts") ? "included" : "none",
    dependencies: String(Object.keys(dependencies).length),
  };
}

/** A picture of two words side by side, in whatever sans-serif is there: the width is told, not measured. */
function badge(name, value) {
  const width = (text) => Math.round(text.length * 6.6 + 12);
  const [left, right] = [width(name), width(value)];
  const text = (at, length, words) => `<text x="${at + 6}" y="14" textLength="${length - 12}">${words}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${name}: ${value}">
<rect width="${left + right}" height="20" rx="3" fill="#1f5f4a"/>
<rect width="${left}" height="20" rx="3" fill="#333b38"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(0, left, name)}${text(left, right, value)}</g>
</svg>
`;
}

/** Each badge's file, by its path from the root. */
export const badges = () =>
  Object.fromEntries(Object.entries(facts()).map(([name, value]) => [`docs/badges/${name}.svg`, badge(name, value)]));

/** Writes them. */
export function writeBadges() {
  mkdirSync(join(root, "docs/badges"), { recursive: true });
  for (const [path, picture] of Object.entries(badges())) writeFileSync(join(root, path), picture);
}
