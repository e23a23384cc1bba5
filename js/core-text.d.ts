/** The core's bytes, one a character; written by `npm run build`. */
declare const text: string;
export default text;
