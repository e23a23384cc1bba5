//! The fields of a payment form. The names that a `param` has for them are in [`params`](super::params).

use super::messages::Message;

macro_rules! fields {
    ($($variant:ident $name:literal $message:ident $about:literal;)*) => {
        /// A field of a payment form. `Field::Cvc.name()` is `"cvc"`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Field { $(#[doc = $about] $variant,)* }

        impl Field {
            /// The field of that number, in the order of [`Field`].
            pub(crate) fn at(number: usize) -> Option<Field> {
                $(if number == Field::$variant as usize {
                    return Some(Field::$variant);
                })*
                None
            }
        }

        /// Every field: its name and what it is, in the order of [`Field`].
        pub const FIELDS: &[(&str, &str)] = &[$(($name, $about),)*];

        static FIELD_MESSAGES: [Message; FIELDS.len()] = [$(Message::$message,)*];
    };
}

fields! {
    Number "number" NumberInvalid "The card number.";
    ExpMonth "exp_month" ExpiryInvalid "The month in which the card expires.";
    ExpYear "exp_year" ExpiryInvalid "The year in which the card expires.";
    Expiry "expiry" ExpiryInvalid "Month and year in one input.";
    Cvc "cvc" CvcInvalid "The card's security code.";
    Pin "pin" PinInvalid "The card's PIN, at a reader.";
    Name "name" NameInvalid "The payer's name, as on the card or account.";
    Email "email" EmailInvalid "The e-mail address.";
    Phone "phone" PhoneInvalid "The phone number.";
    Address "address" AddressInvalid "The whole billing address.";
    AddressLine1 "address_line1" AddressInvalid "The billing address's first line.";
    AddressLine2 "address_line2" AddressInvalid "The billing address's second line.";
    AddressCity "address_city" AddressInvalid "The billing address's city.";
    AddressState "address_state" AddressInvalid "The billing address's state or province.";
    AddressCountry "address_country" AddressInvalid "The billing address's country, or a bank account's.";
    PostalCode "postal_code" PostcodeInvalid "The billing address's postcode.";
    ShippingAddress "shipping_address" AddressInvalid "The whole delivery address.";
    ShippingName "shipping_name" NameInvalid "The name on the parcel.";
    ShippingPhone "shipping_phone" PhoneInvalid "The phone number for the delivery.";
    ShippingLine1 "shipping_line1" AddressInvalid "The delivery address's first line.";
    ShippingLine2 "shipping_line2" AddressInvalid "The delivery address's second line.";
    ShippingCity "shipping_city" AddressInvalid "The delivery address's city.";
    ShippingState "shipping_state" AddressInvalid "The delivery address's state or province.";
    ShippingCountry "shipping_country" AddressInvalid "The delivery address's country.";
    ShippingPostalCode "shipping_postal_code" PostcodeInvalid "The delivery address's postcode.";
    AccountNumber "account_number" AccountNumberInvalid "A bank account's number.";
    RoutingNumber "routing_number" BankCodeInvalid "A bank's routing number.";
    Iban "iban" IbanInvalid "An IBAN.";
    Bsb "bsb" BankCodeInvalid "An Australian bank's BSB.";
    SortCode "sort_code" BankCodeInvalid "A British bank's sort code.";
    InstitutionNumber "institution_number" BankCodeInvalid "A Canadian bank's institution number.";
    TransitNumber "transit_number" BankCodeInvalid "A Canadian bank's transit number.";
    Bank "bank" FieldInvalid "The bank, from a list.";
    AccountHolderType "account_holder_type" FieldInvalid "Whether a person or a company holds the account.";
    TaxId "tax_id" TaxIdInvalid "A tax number.";
    PromotionCode "promotion_code" PromotionCodeInvalid "A promotion or coupon code.";
    Quantity "quantity" FieldInvalid "How many of an item.";
    Amount "amount" AmountNotAccepted "The amount, where the payer chooses it.";
    VerificationAmounts "verification_amounts" VerificationInvalid "The two small amounts that verify a bank account.";
    VerificationCode "verification_code" VerificationInvalid "The code that verifies a bank account.";
    ConfirmationNumber "confirmation_number" VerificationInvalid "A konbini confirmation number.";
    PaymentMethod "payment_method" FieldInvalid "The payment method as a whole.";
    Terms "terms" FieldRequired "The consent to the terms.";
}

impl Field {
    /// The name, as in `error.field`: `"postal_code"`.
    pub fn name(self) -> &'static str {
        FIELDS.get(self as usize).map_or("", |field| field.0)
    }

    /// What to say at this field if no code says it better.
    pub(crate) fn message(self) -> Message {
        FIELD_MESSAGES.get(self as usize).copied().unwrap_or(Message::FieldInvalid)
    }

    /// The same field of the delivery address.
    pub(crate) fn shipping(self) -> Field {
        match self {
            Field::Address => Field::ShippingAddress,
            Field::Name => Field::ShippingName,
            Field::Phone => Field::ShippingPhone,
            Field::AddressLine1 => Field::ShippingLine1,
            Field::AddressLine2 => Field::ShippingLine2,
            Field::AddressCity => Field::ShippingCity,
            Field::AddressState => Field::ShippingState,
            Field::AddressCountry => Field::ShippingCountry,
            Field::PostalCode => Field::ShippingPostalCode,
            other => other,
        }
    }
}
