// The same in a page: tells the result, or why there is none.
import { run } from "./program.mjs";

run().then(
  (result) => (window.result = result),
  (error) => (window.result = String(error?.stack ?? error)),
);
