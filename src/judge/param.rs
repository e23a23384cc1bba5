//! `param` to the field that a payer sees.
//!
//! The last name of the path decides, with its parents to tell delivery from billing and to leave
//! alone what no payer fills in (`metadata[name]`, `items[0][price]`). `param` echoes what the caller
//! sent: it is text that an attacker may have written, and is only ever compared.

use crate::lookup::part;
use crate::tables::fields::Field;
use crate::tables::params::Part;

/// The field that a param names; None where no payer fills it in.
///
/// `"card[number]"`, `"card.number"` and `"/data/card/number"` are [`Field::Number`];
/// `"shipping[address][line1]"` is [`Field::ShippingLine1`]; `"items[0][price]"` is None.
pub fn field(param: &[u8]) -> Option<Field> {
    let pointer = matches!(param.first(), Some(b'/' | b'#'));
    field_between(
        param,
        |byte| {
            if pointer { matches!(byte, b'/' | b'#') } else { matches!(byte, b'[' | b']' | b'.' | b':') }
        },
    )
}

/// The field that a list of steps names, as JSON: `["body", "card", "number"]`; Valibot's steps are objects, each with a
/// `key`.
pub(crate) fn field_of_steps(list: &[u8]) -> Option<Field> {
    const KEY: &[u8] = b"\"key\"";
    if let Some(at) = list.windows(KEY.len()).rposition(|bytes| bytes == KEY) {
        return field(list.get(at + KEY.len()..)?.split(|byte| *byte == b'"').nth(1)?);
    }
    field_between(list, |byte| matches!(byte, b'[' | b']' | b'.' | b'"' | b',') || byte <= b' ')
}

fn field_between(param: &[u8], parts: impl Fn(u8) -> bool) -> Option<Field> {
    let pointer = matches!(param.first(), Some(b'/' | b'#'));
    let mut shipping = false;
    let mut item = false;
    let mut depth = 0;
    let mut last = None;
    let mut taxed = false;
    let mut start = 0;
    for at in 0..=param.len() {
        let between = param.get(at).is_none_or(|byte| parts(*byte));
        if !between {
            continue;
        }
        let name = param.get(start..at).unwrap_or(&[]);
        start = at + 1;
        // Places in a list say nothing, empty steps neither.
        if name.iter().all(u8::is_ascii_digit) {
            continue;
        }
        // A label's words, and of two the first: `Postcode / ZIP`.
        let name = name.split(|byte| *byte == b'/').next().unwrap_or(&[]);
        let part = part(name.trim_ascii());
        if matches!((pointer, depth, part), (true, 0, Some(Part::Document))) {
            continue;
        }
        // Every name but the last is a parent.
        match last {
            Some(Part::Closed) => return None,
            Some(Part::Shipping) => shipping = true,
            Some(Part::Item) => item = true,
            _ => {}
        }
        taxed = matches!(last, Some(Part::Leaf(Field::TaxId)));
        depth += 1;
        last = part;
    }
    match last? {
        Part::Leaf(Field::Quantity) => Some(Field::Quantity),
        Part::Leaf(_) if item => None,
        Part::Leaf(field) => Some(if shipping { field.shipping() } else { field }),
        // Below `tax_id_data`; below `amount` it is the shop's.
        Part::Value if taxed && !item => Some(Field::TaxId),
        Part::Method if depth == 1 => Some(Field::PaymentMethod),
        Part::Account if depth == 1 => Some(Field::AccountNumber),
        Part::Shipping if depth == 1 => Some(Field::ShippingAddress),
        _ => None,
    }
}

/// One step of a param's path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Segment<'a> {
    /// A name: `items`.
    Name(&'a [u8]),
    /// A place in a list: `0`.
    Index(u32),
}

/// No param has more steps than this that anybody needs.
const MOST: usize = 100;

/// The steps of a param's path: brackets, dots, or a JSON Pointer.
///
/// `"items[0][price]"` gives `items`, 0, `price`; empty steps (`items[][price]`) are left out. At most a hundred.
pub fn segments(param: &[u8]) -> impl Iterator<Item = Segment<'_>> {
    let pointer = param.starts_with(b"/") || param.starts_with(b"#/");
    param
        .split(move |b| if pointer { *b == b'/' } else { matches!(b, b'[' | b']' | b'.') })
        .filter(move |step| !matches!((pointer, *step), (_, b"") | (true, b"#")))
        .map(|step| match index(step) {
            Some(index) => Segment::Index(index),
            None => Segment::Name(step),
        })
        .take(MOST)
}

/// A number as lists count: no sign, no leading zero, nine digits at most.
fn index(step: &[u8]) -> Option<u32> {
    if step.len() > 9 || step.len() > 1 && step.first() == Some(&b'0') {
        return None;
    }
    let mut index = 0;
    for digit in step {
        if !digit.is_ascii_digit() {
            return None;
        }
        index = index * 10 + (digit - b'0') as u32;
    }
    Some(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(param: &str) -> Option<&'static str> {
        field(param.as_bytes()).map(Field::name)
    }

    #[test]
    fn spellings_of_a_path_are_alike() {
        for param in
            ["number", "card[number]", "card.number", "/data/attributes/card/number", "cardNumber", "card_number"]
        {
            assert_eq!(name(param), Some("number"), "{param}");
        }
    }

    #[test]
    fn what_no_payer_fills_in_is_no_field() {
        for param in [
            "",
            "metadata[name]",
            "items[0][price]",
            "line_items[0][price_data][product_data][name]",
            "[",
            "]]",
            "value",
            "confirmParams.payment_method_data.billing_details.name",
            "payment_method_options[card]",
            "amount.value",
            "custom_fields[0].value",
            "merchant.name",
            "/order_lines/0/name",
            "seller.email",
        ] {
            assert_eq!(name(param), None, "{param}");
        }
    }

    #[test]
    fn paths_are_taken_apart() {
        use Segment::*;
        let steps = |param: &'static str| segments(param.as_bytes()).collect::<Vec<_>>();
        assert_eq!(steps("items[0][price]"), [Name(b"items"), Index(0), Name(b"price")]);
        assert_eq!(steps("items[][price]"), [Name(b"items"), Name(b"price")]);
        assert_eq!(steps("a.b.10.c"), [Name(b"a"), Name(b"b"), Index(10), Name(b"c")]);
        assert_eq!(steps("#/data/0/x"), [Name(b"data"), Index(0), Name(b"x")]);
        assert_eq!(steps("a[007]"), [Name(b"a"), Name(b"007")]);
        assert_eq!(steps("a[4294967296]"), [Name(b"a"), Name(b"4294967296")]);
        assert_eq!(steps(""), []);
    }
}
