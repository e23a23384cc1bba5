import { run } from "./program.mjs";

// What the first call says is kept: on a busy machine the request is sent twice.
let said;

export default {
  fetch: async () => {
    said ??= await run();
    return Response.json(said);
  },
};
