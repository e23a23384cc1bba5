import { run } from "../../program.mjs";

export const runtime = "edge";

export const GET = async () => Response.json(await run());
