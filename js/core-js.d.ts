/** The core as JavaScript; written by `npm run build`. */
import type { Core } from "./core.js";
declare const core: Core;
export default core;
