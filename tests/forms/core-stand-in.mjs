/** In place of the core while it is not built: knows the three errors of page.mjs. */
import { cvc, developer, postcode, report } from "./report.mjs";

const KNOWN = { incorrect_cvc: cvc, incorrect_zip: postcode, parameter_unknown: developer };

export const explain = (body, context) => read(body, context);

export async function explainResponse(response, context) {
  return read(await response.json(), context);
}

function read(body, { fields = {} } = {}) {
  return report(
    ...(body.errors ?? []).map(({ code, message, param }) => {
      const error = KNOWN[code]({ message, param });
      return { ...error, formField: error.field && error.field in fields ? fields[error.field] : error.field };
    }),
  );
}
