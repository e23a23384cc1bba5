/** What unpacks the core's text (unpack.wat), as text itself; written by `npm run build`. */
declare const text: string;
export default text;
