/** Puts a code into a form of www/providers.mjs: for the page, and for its build, which chooses the form. */

/** Stands for the code in a form. */
export const CODE = "{code}";

/** Letters and digits alone, in small letters: as the package compares codes. */
export const squeezed = (code) => code.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The answer that carries a code. */
export function filled([status, body], code) {
  return {
    status,
    body: JSON.stringify(body, (_, value) => (value === CODE ? code : value), 2),
  };
}
