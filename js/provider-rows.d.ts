/** The rows of all providers as one text, as `catalogRows` in scripts/providers.mjs writes them; made by `npm run build`. */
declare const rows: string;
export default rows;
