import { resolve } from "node:path";

export default {
  mode: "production",
  entry: "./page.mjs",
  output: { path: resolve("out"), filename: "page.js" },
  // A warning about the package is a fault of the package.
  ignoreWarnings: [],
  performance: { hints: false },
};
