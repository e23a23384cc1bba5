//! Why an error is for whom it is for: one row a rule.
//!
//! The rows stand in the order of the ladder in [`classify`](crate::judge::classify): the first that applies
//! decides. Title and hint are what a programmer reads in a diagnosis; the reason is for the catalog.

/// A rule of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "catalog"), derive(serde::Serialize))]
pub struct RuleRow {
    /// The id, as in `error.rule`: `"known-code"`.
    pub id: &'static str,
    /// What happened, for a programmer.
    pub title: &'static str,
    /// The likely fix, for a programmer.
    pub hint: &'static str,
    /// Why the rule exists.
    pub reason: &'static str,
}

macro_rules! rules {
    ($($variant:ident $id:literal $title:literal $hint:literal $reason:literal;)*) => {
        /// Which rule decided the audience. `Rule::KnownCode.id()` is `"known-code"`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Rule { $(#[doc = $title] $variant,)* }

        impl Rule {
            pub(crate) const ALL: &[Rule] = &[$(Rule::$variant,)*];
        }

        /// Every rule, in the order of [`Rule`].
        pub const RULES: &[RuleRow] = &[$(RuleRow { id: $id, title: $title, hint: $hint, reason: $reason },)*];
    };
}

impl Rule {
    /// The rule's row: id, title, hint and reason.
    pub fn row(self) -> &'static RuleRow {
        &RULES[self as usize]
    }

    /// The id, as in `error.rule`: `"masked-decline"`.
    pub fn id(self) -> &'static str {
        self.row().id
    }
}

rules! {
    ProviderCode "provider-code" "The provider's own code names the cause"
        "Look the code up in the provider's page of the codes."
        "A number or word of a provider means something only under its key, in its own tables: they outrank what the words say elsewhere.";
    Network "network" "No response came"
        "Check the connection, CORS and the address. Read the payment before another attempt; keep the idempotency key."
        "A fetch that failed, was aborted or came back with status 0 says nothing about the payment: it may have gone through.";
    MaskedDecline "masked-decline" "Declined for a reason not to be shown"
        "Show the text; keep the reason on the server."
        "Telling a payer that a card is reported lost or stolen, or that they are taken for a fraud, warns thieves and insults the innocent; the API forbids or discourages it.";
    DeclineCode "decline-code" "The bank or provider declined the payment"
        "Nothing to fix. Show the text."
        "The decline code is the most specific evidence: it outranks code, type and status.";
    EmptyField "empty-field" "A field of the form was left empty"
        "Require the field before sending."
        "An empty or missing parameter is the integration's mistake, unless it is a field that the payer fills in: then they can mend it.";
    KnownCode "known-code" "The API's code names the cause"
        "Look the code up in CODES.md."
        "A known code outranks the type: some invalid_request_error codes only the payer can act on, some card_error codes only a programmer.";
    PlainDecline "plain-decline" "The bank or provider declined the payment, in words of its own"
        "Nothing to fix. Show the text."
        "Gateways and shops say a plain no in many words; whoever's word it is, the payer is told the same.";
    Words "words" "The error's own words name the cause"
        "Show the text. Read the code or the message for the rest."
        "A code in no table that speaks of funds, a date, a code or a confirmation says what it means in any spelling.";
    CardError "card-error" "The card could not be charged"
        "Nothing to fix. Show the text."
        "card_error is the one type whose errors are meant for the payer.";
    CardErrorForDevelopers "card-error-for-developers" "A card error worded for programmers"
        "Read the message: it is about the request."
        "Some card errors complain of raw card data or an unsupported flow; their messages name APIs, keys or documentation and must not be shown.";
    ValidationError "validation-error" "The browser found an input incomplete or wrong"
        "Stripe.js shows this in its element."
        "validation_error is made by Stripe.js before any request: the payer corrects the field.";
    KnownType "known-type" "The error's type says what failed"
        "Read the message. idempotency_error: changed parameters need a new key. authentication_error: check the key."
        "Where no code is known, the type decides.";
    FieldOfForm "field-of-form" "The API rejected what stands in a field"
        "Validate the field before sending."
        "An API that is no Stripe names a field that payers fill in, with a status for wrong input: the payer can mend it.";
    InProgress "in-progress" "The payment is under way"
        "Wait for its result; read the payment before another attempt."
        "A payment that is being processed may still succeed: paying again would pay twice.";
    StatusRefused "status-402" "The payment was refused"
        "Nothing to fix. Show the text."
        "402 without a known type or code: the request was right and the payment failed.";
    StatusClient "status-4xx" "The API rejected the request"
        "Check the key, the parameters and the address."
        "Every other 4xx speaks of the request, and requests are made by programs.";
    StatusWait "status-wait" "The API was busy"
        "Wait, then send the same request; keep the idempotency key."
        "408, 409, 424, 425 and 429 are collisions, limits and dependencies: nobody's input is wrong.";
    StatusServer "status-5xx" "The API or a proxy before it failed"
        "Read the payment before another attempt; keep the idempotency key."
        "5xx leaves the outcome open: the payment may have gone through before the failure.";
    NoJson "no-json" "The answer is not what an API sends"
        "Read the response: a proxy's page, or the wrong address."
        "HTML or plain text comes from something before or around the API; what became of the payment is not known.";
    Unknown "unknown" "An error that says nothing known"
        "Read the message; the code may be newer than this package."
        "Unknown values are legal; where nothing speaks, the payer is told that it is our fault, and never shown the API's message.";
}
