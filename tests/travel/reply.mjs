// What a page sends of a report that is an argument of a server action.
import { encodeReply } from "react-server-dom-webpack/client.edge";
import { reports } from "./report.mjs";

for (const make of Object.values(reports)) process.stdout.write(`${await encodeReply([make()])}\n`);
