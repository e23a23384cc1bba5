/** Provider, and of each of its tables: name, forms of a body, and a line a code; made by scripts/samples.mjs. */
declare const data: readonly (readonly [
  provider: string,
  tables: readonly (readonly [name: string, bodies: readonly unknown[], rows: string])[],
])[];
export default data;
