//! The fields of a payment form, and the names under which a `param` knows them.

use crate::messages::Message;

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
    PostalCode "postal_code" PostcodeIncomplete "The billing address's postcode.";
    ShippingAddress "shipping_address" AddressInvalid "The whole delivery address.";
    ShippingName "shipping_name" NameInvalid "The name on the parcel.";
    ShippingPhone "shipping_phone" PhoneInvalid "The phone number for the delivery.";
    ShippingLine1 "shipping_line1" AddressInvalid "The delivery address's first line.";
    ShippingLine2 "shipping_line2" AddressInvalid "The delivery address's second line.";
    ShippingCity "shipping_city" AddressInvalid "The delivery address's city.";
    ShippingState "shipping_state" AddressInvalid "The delivery address's state or province.";
    ShippingCountry "shipping_country" AddressInvalid "The delivery address's country.";
    ShippingPostalCode "shipping_postal_code" PostcodeIncomplete "The delivery address's postcode.";
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
    Quantity "quantity" ItemUnavailable "How many of an item.";
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

    /// What to say at this field where no code says it better.
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

/// What a name in a path says.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    /// As the last name: this field.
    Leaf(Field),
    /// As the only name: the payment method as a whole. As a parent it says nothing.
    Method,
    /// As the only name: a bank account's number. As a parent it says nothing.
    Account,
    /// As a parent: what follows belongs to the delivery. Alone it is the delivery address.
    Shipping,
    /// As a parent: a payer fills in only the quantity below it.
    Item,
    /// As a parent: no payer fills in what is below it.
    Closed,
    /// As the last name below another: a tax number.
    Value,
    /// What a JSON:API pointer begins with.
    Document,
}

macro_rules! parts {
    ($([$($name:literal)+] => $part:expr;)*) => {
        /// What the names of each row say.
        pub(crate) static MEANINGS: [Part; [$($part,)*].len()] = [$($part,)*];
        const COUNT: usize = [$($($name,)+)*].len();
        const ROWS: &[&[&str]] = &[$(&[$($name,)+],)*];
    };
}

parts! {
    ["number" "card_number" "cardnumber" "card_no" "brand" "pan"] => Part::Leaf(Field::Number);
    ["exp_month" "expiry_month" "expiration_month" "card_exp_month"] => Part::Leaf(Field::ExpMonth);
    ["exp_year" "expiry_year" "expiration_year" "card_exp_year"] => Part::Leaf(Field::ExpYear);
    ["expiry" "expiry_date" "expiration" "expiration_date" "exp" "card_expiry"] => Part::Leaf(Field::Expiry);
    ["cvc" "cvv" "cvv2" "cvn" "csc" "card_cvc" "card_cvv" "security_code" "verification_value"] => Part::Leaf(Field::Cvc);
    ["pin"] => Part::Leaf(Field::Pin);
    ["name" "first_name" "last_name" "full_name" "card_holder" "cardholder" "card_holder_name" "cardholder_name" "holder_name" "account_holder_name" "card_name" "billing_name" "owner_name"] => Part::Leaf(Field::Name);
    ["email" "receipt_email" "customer_email" "billing_email" "email_address" "link_authentication" "contact_details"] => Part::Leaf(Field::Email);
    ["phone" "phone_number" "mobile" "telephone"] => Part::Leaf(Field::Phone);
    ["address" "billing_address"] => Part::Leaf(Field::Address);
    ["line1" "line_1" "address_line1" "address_line_1" "address1" "street" "street1"] => Part::Leaf(Field::AddressLine1);
    ["line2" "line_2" "address_line2" "address_line_2" "address2" "street2"] => Part::Leaf(Field::AddressLine2);
    ["city" "address_city" "town"] => Part::Leaf(Field::AddressCity);
    ["state" "address_state" "province" "region"] => Part::Leaf(Field::AddressState);
    ["country" "address_country" "country_code"] => Part::Leaf(Field::AddressCountry);
    ["postal_code" "address_zip" "zip" "zip_code" "zipcode" "postcode" "postal" "address_postal_code"] => Part::Leaf(Field::PostalCode);
    ["account_number" "bank_account_number"] => Part::Leaf(Field::AccountNumber);
    ["routing_number" "fedwire_routing_number"] => Part::Leaf(Field::RoutingNumber);
    ["iban"] => Part::Leaf(Field::Iban);
    ["bsb" "bsb_number" "au_bank_account"] => Part::Leaf(Field::Bsb);
    ["sort_code"] => Part::Leaf(Field::SortCode);
    ["institution_number"] => Part::Leaf(Field::InstitutionNumber);
    ["transit_number"] => Part::Leaf(Field::TransitNumber);
    ["bank"] => Part::Leaf(Field::Bank);
    ["account_holder_type"] => Part::Leaf(Field::AccountHolderType);
    ["tax_id" "vat_number" "tax_id_data"] => Part::Leaf(Field::TaxId);
    ["promotion_code" "coupon" "promo_code" "coupon_code" "discount_code"] => Part::Leaf(Field::PromotionCode);
    ["quantity"] => Part::Leaf(Field::Quantity);
    ["amounts"] => Part::Leaf(Field::VerificationAmounts);
    ["descriptor_code"] => Part::Leaf(Field::VerificationCode);
    ["confirmation_number"] => Part::Leaf(Field::ConfirmationNumber);
    ["terms"] => Part::Leaf(Field::Terms);
    ["card" "source" "payment" "payment_element"] => Part::Method;
    ["bank_account"] => Part::Account;
    ["shipping" "shipping_address" "shipping_details" "delivery" "delivery_address"] => Part::Shipping;
    ["items" "line_items" "invoice_items" "subscription_items" "add_invoice_items"] => Part::Item;
    ["metadata" "product_data" "price_data" "transfer_data" "legal_entity" "company" "settings" "confirm_params" "business_profile" "branding" "plan" "product" "documents"] => Part::Closed;
    ["value"] => Part::Value;
    ["data" "attributes"] => Part::Document;
}

/// Every name, with the place of its row.
pub(crate) const PARTS: [(&str, usize); COUNT] = {
    let mut parts = [("", 0); COUNT];
    let mut count = 0;
    let mut row = 0;
    while row < ROWS.len() {
        let mut n = 0;
        while n < ROWS[row].len() {
            parts[count] = (ROWS[row][n], row);
            count += 1;
            n += 1;
        }
        row += 1;
    }
    parts
};
