// Page
// What your server sends, read as it comes: the payer's part, cut bodies and proxies' pages too.
import { explain, explainResponse } from "checkout-errors";
import { applyToForm } from "checkout-errors/dom";

export async function pay(form) {
  try {
    const response = await fetch("/pay", { method: "POST", body: new FormData(form) });
    if (!response.ok) applyToForm(form, await explainResponse(response));
    return response.ok;
  } catch (error) {
    // No answer reached the page.
    applyToForm(form, explain(error));
    return false;
  }
}
