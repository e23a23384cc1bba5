/**
 * The fonts under which the page must hold: a narrow one and a wide one, brought along, so that it is no matter which
 * the machine has. What the narrow one lacks comes from the wide one, and Japanese from a third.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const WIDE = "dejavu-fonts-ttf/ttf/DejaVuSans";
const face = (family, file, weight) =>
  `@font-face { font-family: "${family}"; src: url("/fonts/${file}.ttf"); font-weight: ${weight}; }`;
const sheet = (name) => `@import url("/fonts/@fontsource-variable/${name}/index.css");`;

export const FACES = { narrow: '"Roboto Condensed Variable", "wide"', wide: '"wide"' };

/** The style sheet that gives the page one of them. */
export const fontSheet = (name) => `${sheet("roboto-condensed")} ${sheet("noto-sans-jp")}
${face("wide", WIDE, 400)} ${face("wide", `${WIDE}-Bold`, 700)}
${face("even", `${WIDE}Mono`, 400)} ${face("even", `${WIDE}Mono-Bold`, 700)}
:root {
  --sans: ${FACES[name]}, "Noto Sans JP Variable" !important;
  --mono: "even", "Noto Sans JP Variable" !important;
}`;

const TYPES = { css: "text/css", ttf: "font/ttf", woff2: "font/woff2" };

/** Answers a request for a font or its style sheet; gives whether it was one. */
export async function serveFont(pathname, response) {
  const [, file, type] = /^\/fonts\/((?:@?\w[\w-]*\/)+[\w-]+\.(css|ttf|woff2))$/.exec(pathname) ?? [];
  if (!file) return false;
  const content = await readFile(fileURLToPath(new URL(`node_modules/${file}`, import.meta.url)));
  response.writeHead(200, { "content-type": TYPES[type], "cache-control": "max-age=600" }).end(content);
  return true;
}

/** Which texts of the page are drawn with another font than those, as Chromium says. */
export async function strangeFonts(page) {
  const session = await page.context().newCDPSession(page);
  try {
    for (const domain of ["DOM", "CSS"]) await session.send(`${domain}.enable`);
    const { root } = await session.send("DOM.getDocument");
    const { nodeIds } = await session.send("DOM.querySelectorAll", {
      nodeId: root.nodeId,
      selector: "header *, .stage :not(option, .visually-hidden)",
    });
    const strange = [];
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
      for (const { familyName } of fonts.filter(({ isCustomFont }) => !isCustomFont)) {
        const { outerHTML } = await session.send("DOM.getOuterHTML", { nodeId });
        strange.push(`${familyName}: ${outerHTML.slice(0, 120)}`);
      }
    }
    return strange;
  } finally {
    await session.detach();
  }
}
