// A page as it was always written: one script tag, one global.
(() => {
  if (typeof checkoutErrors === "undefined") {
    window.result = "the script did not run";
    return;
  }
  var body = '{"error":{"type":"card_error","code":"incorrect_cvc","param":"cvc"}}';
  var report = checkoutErrors.explain(body, { status: 402 });
  checkoutErrors.applyToForm(document.forms[0], report);
  var input = document.forms[0].elements.cvc;
  window.result = {
    engine: report.engine,
    text: report.primary.display.text,
    shown:
      input.getAttribute("aria-invalid") +
      ": " +
      document.getElementById(input.getAttribute("aria-describedby")).textContent,
  };
})();
