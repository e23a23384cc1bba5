// What React sends to a page of a report that is a prop: a child process, for the server has conditions of its own.
import { renderToReadableStream } from "react-server-dom-webpack/server.edge";
import { reports } from "./report.mjs";

const sent = {};
for (const [name, make] of Object.entries(reports)) {
  const fail = (error) => {
    throw error;
  };
  sent[name] = await new Response(renderToReadableStream({ report: make() }, {}, { onError: fail })).text();
}
process.stdout.write(Object.values(sent).join("\n"));
