import { run } from "../program.mjs";
import Client from "./client.jsx";

export const dynamic = "force-dynamic";

export default async function Page() {
  return (
    <>
      <script id="server" type="application/json" dangerouslySetInnerHTML={{ __html: JSON.stringify(await run()) }} />
      <Client />
    </>
  );
}
