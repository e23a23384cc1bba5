// The built package, and the sources beside it. DIST names another build than dist/.
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const dist = process.env.DIST ? resolve(process.env.DIST) : resolve(root, "dist");

/** Imports a file of dist/, as an ES module. */
export const load = (name) => import(pathToFileURL(resolve(dist, name)).href);
/** Requires a file of dist/, as CommonJS. */
export const need = (name) => createRequire(import.meta.url)(resolve(dist, name));
