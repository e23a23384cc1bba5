import resolve from "@rollup/plugin-node-resolve";

export default {
  input: "page.mjs",
  output: { dir: "out", format: "es", entryFileNames: "page.js" },
  plugins: [resolve({ browser: true })],
  onwarn(warning) {
    throw new Error(warning.message);
  },
};
