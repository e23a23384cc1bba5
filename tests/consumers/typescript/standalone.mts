import "checkout-errors/standalone";

const text: string | undefined = checkoutErrors.explain(document.title).primary?.display.text;
checkoutErrors.applyToForm(document.forms[0]!, checkoutErrors.explain(text));
