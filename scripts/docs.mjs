// `npm run docs`: the API reference, in target/docs. Fails where a public symbol has no words of its own.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fail, npmPackages, root, say } from "./tools.mjs";

/**
 * Writes the reference of the types into `out`; fails where a public symbol has no words. With `markdown` it is a page
 * an entry, for scripts/site.mjs; else TypeDoc's own pages.
 */
export async function reference(out, { markdown = false } = {}) {
  const { Application, ReflectionKind } = await import("typedoc");
  const app = await Application.bootstrapWithPlugins({
    options: join(root, "typedoc.json"),
    logLevel: "Warn",
    ...(markdown && {
      plugin: ["typedoc-plugin-markdown"],
      router: "module",
      readme: "none",
      hidePageHeader: true,
      hideBreadcrumbs: true,
      hidePageTitle: true,
      // What a class of JavaScript's own brings along is not ours to describe.
      excludeExternals: true,
      groupOrder: ["Functions", "Variables", "*"],
      useHTMLAnchors: true,
      useCodeBlocks: true,
      parametersFormat: "table",
      interfacePropertiesFormat: "table",
      classPropertiesFormat: "table",
      typeDeclarationFormat: "table",
    }),
  });
  const project = await app.convert();
  if (!project) fail("TypeDoc could not read the types.");
  // What stands inside a type without a name is described where that type stands.
  const inner = project
    .getReflectionsByKind(ReflectionKind.Property)
    .filter(
      (one) => one.getFullName().includes(".__type.") && !one.hasComment() && !within(one, ReflectionKind.Parameter),
    )
    .map((one) => one.getFullName());
  app.options.setValue("intentionallyNotDocumented", [...new Set(inner)]);
  app.validate(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) fail("a public symbol lacks its words, as said above.");
  if (markdown) await app.outputs.writeOutput({ name: "markdown", path: out }, project);
  else await app.generateDocs(project, out);
}

/** Whether it stands in one of that kind. */
const within = ({ parent }, kind) => Boolean(parent) && (parent.kindOf(kind) || within(parent, kind));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await npmPackages();
  if (!existsSync(join(root, "dist/locales/index.d.ts"))) {
    const { build } = await import("./build.mjs");
    await build();
  }
  await reference(join(root, "target", "docs"));
  say("the reference is ready: target/docs/index.html");
}
