//! The payer's part of a report, for the wire: it says the same of a masked decline and of a plain one.

use crate::judge::verdict::Outcome;
use crate::out::report::{CheckoutError, Report};
use crate::tables::facts::NextStep;
use crate::tables::fields::Field;
use crate::tables::messages::Message;
use crate::tables::rules::RuleRow;

/// The rule by which the page reads a payer report: no rung of the ladder, for nothing is judged again.
pub const PAYER_REPORT: RuleRow = RuleRow {
    id: "payer-report",
    title: "A server passed on what the payer may see",
    hint: "Look for the report in the server's log.",
    reason: "What the server's report said of the payer's part is said again; a page is not told more.",
};

/// What a payer's device may get. Its JSON is the same as that of the npm package's `toPayer`, which `explain` there
/// takes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayerReport {
    /// The error to act on first, then the others in wire order.
    pub errors: Vec<PayerError>,
}

/// One error of a [`PayerReport`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayerError {
    /// What to show the payer.
    pub display: Message,
    /// The form field that the payer should correct.
    pub field: Option<Field>,
    /// What to do next; never [`NextStep::FixIntegration`].
    pub next_step: NextStep,
    /// What became of the money.
    pub outcome: Outcome,
}

impl From<&CheckoutError<'_>> for PayerError {
    fn from(error: &CheckoutError) -> PayerError {
        PayerError {
            display: error.display,
            field: error.field,
            next_step: match error.next_step {
                NextStep::FixIntegration => NextStep::ContactMerchant,
                step => step,
            },
            outcome: error.outcome,
        }
    }
}

impl Report<'_> {
    /// The payer's part, for the wire and for a page.
    ///
    /// ```
    /// use checkout_errors::{Context, explain};
    ///
    /// let report = explain(br#"{"error": {"type": "card_error", "decline_code": "stolen_card"}}"#, &Context::default());
    /// let payer = report.to_payer();
    /// assert_eq!(payer.errors[0].display.id(), "declined");
    /// ```
    pub fn to_payer(&self) -> PayerReport {
        let primary = self.primary.unwrap_or(0);
        let (before, rest) = self.errors.split_at(primary.min(self.errors.len()));
        let (first, after) = rest.split_at(rest.len().min(1));
        PayerReport { errors: first.iter().chain(before).chain(after).map(PayerError::from).collect() }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for PayerReport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut out = serializer.serialize_struct("PayerReport", 2)?;
        out.serialize_field("checkout_errors", &1)?;
        out.serialize_field("errors", &self.errors)?;
        out.end()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for PayerError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let field = self.field.map(Field::name);
        let mut out = serializer.serialize_struct("PayerError", 8)?;
        out.serialize_field("id", self.display.id())?;
        out.serialize_field("text", self.display.text())?;
        out.serialize_field("lang", "en")?;
        out.serialize_field("dir", "ltr")?;
        out.serialize_field("field", &field)?;
        // The crate knows no form.
        out.serialize_field("formField", &field)?;
        out.serialize_field("nextStep", self.next_step.name())?;
        out.serialize_field("outcome", self.outcome.name())?;
        out.end()
    }
}
