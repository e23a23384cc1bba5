//! The keys that the reader knows: one row a key, with what stands under it and what its text says.
//!
//! To add a key: add a row; if two keys say the same, [`entry`](crate::read::entry) names which goes first. A key
//! that has no row is a wrapper, and its text names a reason if the key itself says so: see
//! [`says`](crate::read::wrap::says).

/// What an object or list under a key is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Role {
    /// Something of the error's own, or a wrapper like one under an unknown key.
    Plain,
    /// The body of an answer: what it says of its state counts.
    Body,
    /// The payment, or what became of it: its state counts, too.
    Payment,
    /// Facts about the payment, read with the error that they stand beside, and never an error.
    Facts,
    /// An error, whatever it holds.
    Error,
    /// An error that an object keeps from an earlier attempt.
    Kept,
    /// Errors: a list of them, or a map from fields to messages.
    List,
    /// The same, if it looks like that; else a wrapper.
    Maybe,
    /// What was tried before: its errors say nothing of a payment that was made in the end.
    History,
    /// Never entered: what the request said, and other things than the payment.
    Closed,
}

/// What the text or the truth value under a key says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Says {
    /// Nothing that is judged by its words.
    Nothing,
    /// A reason: `"stolen_card"`.
    Reason,
    /// How it went: `"declined"`, `"succeeded"`.
    State,
    /// Whether it went well: `true` or `false`.
    Sign,
}

macro_rules! keys {
    ($($variant:ident $name:literal $role:ident $says:ident;)*) => {
        /// A key that the reader looks at. The sixteen attributes of an error and its
        /// request's id come first, in the order of the record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Key { $($variant,)* }

        impl Key {
            /// The key of that number; None past the last.
            pub(crate) fn at(number: usize) -> Option<Key> {
                $(if number == Key::$variant as usize {
                    return Some(Key::$variant);
                })*
                None
            }

            /// What an object or list under it is.
            pub(crate) fn role(self) -> Role {
                ROLES.get(self as usize).copied().unwrap_or(Role::Plain)
            }

            /// What its text says.
            pub(crate) fn says(self) -> Says {
                SAYS.get(self as usize).copied().unwrap_or(Says::Nothing)
            }
        }

        pub(crate) const NAMES: [&str; COUNT] = [$($name,)*];
        pub(crate) static ROLES: [Role; COUNT] = [$(Role::$role,)*];
        static SAYS: [Says; COUNT] = [$(Says::$says,)*];

        pub(crate) const COUNT: usize = [$($name,)*].len();
    };
}

keys! {
    // The sixteen attributes.
    Type "type" Facts Reason;
    Code "code" Facts Reason;
    DeclineCode "decline_code" Facts Reason;
    AdviceCode "advice_code" Facts Nothing;
    NetworkAdviceCode "network_advice_code" Facts Nothing;
    NetworkDeclineCode "network_decline_code" Facts Reason;
    Charge "charge" Payment Nothing;
    DocUrl "doc_url" Facts Nothing;
    Message "message" Maybe Nothing;
    Param "param" Facts Nothing;
    PaymentIntent "payment_intent" Payment Nothing;
    PaymentMethod "payment_method" Payment Nothing;
    PaymentMethodType "payment_method_type" Facts Nothing;
    RequestLogUrl "request_log_url" Facts Nothing;
    SetupIntent "setup_intent" Payment Nothing;
    Source "source" Payment Nothing;

    // The id to give to support.
    RequestId "request_id" Facts Nothing;

    // The envelope. The exact wire form has no other keys than these.
    Error "error" Error Reason;

    // The same facts under other names.
    RawType "raw_type" Plain Reason;
    StripeCode "stripe_error_code" Plain Reason;
    FailureCode "failure_code" Plain Reason;
    FailureMessage "failure_message" Plain Reason;
    Detail "detail" Maybe Nothing;
    Msg "msg" Body Nothing;
    Description "description" Plain Nothing;
    DefaultMessage "default_message" Plain Nothing;
    ErrorDescription "error_description" Plain Reason;
    ErrorMessage "error_message" Body Reason;
    ExceptionMessage "exception_message" Plain Reason;
    ExceptionType "exception_type" Plain Nothing;
    Trace "trace" Plain Nothing;
    Stack "stack" Plain Nothing;
    StackTrace "stack_trace" Plain Nothing;
    Debug "debug" Plain Nothing;
    ErrorCode "error_code" Plain Reason;
    ErrorType "error_type" Plain Reason;
    Title "title" Plain Nothing;
    ParameterName "parameter_name" Plain Nothing;
    Parameter "parameter" Plain Nothing;
    InvalidParam "invalid_param" Plain Nothing;
    ParamName "param_name" Plain Nothing;
    ErrorParam "error_param" Plain Nothing;
    FieldName "field_name" Plain Nothing;
    ChargeId "charge_id" Plain Nothing;

    // Where in a form.
    Pointer "pointer" Plain Nothing;
    Attribute "attribute" Plain Nothing;
    Attr "attr" Plain Nothing;
    Field "field" Plain Nothing;
    PropertyName "property_name" Plain Nothing;
    PropertyPath "property_path" Plain Nothing;
    Property "property" Plain Nothing;
    Constraints "constraints" Facts Nothing;
    Element "element" Plain Nothing;
    ElementType "element_type" Plain Nothing;
    Loc "loc" Plain Nothing;
    Path "path" Plain Nothing;

    // Evidence beside the attributes.
    Id "id" Plain Nothing;
    Object "object" Body Nothing;
    TypeName "__typename" Plain Reason;
    Meta "meta" Plain Nothing;
    Parameters "parameters" Plain Nothing;
    Status "status" Body State;
    State "state" Plain State;
    Result "result" Body State;
    Success "success" Plain Sign;
    Successful "successful" Plain Sign;
    Ok "ok" Plain Sign;
    Approved "approved" Plain Sign;
    StatusCode "status_code" Plain Nothing;
    HttpStatus "http_status" Plain Nothing;
    HttpStatusCode "http_status_code" Plain Nothing;
    Name "name" Plain Nothing;
    Reason "reason" Body Reason;
    Brand "brand" Plain Nothing;
    Created "created" Plain Nothing;
    Amount "amount" Plain Nothing;
    AmountReceived "amount_received" Plain Nothing;
    Paid "paid" Plain Nothing;
    Captured "captured" Plain Nothing;
    Currency "currency" Plain Nothing;
    UserMessage "user_message" Plain Nothing;
    ShouldRetry "stripe_should_retry" Plain Nothing;

    // What an error may stand in, or be wrapped in.
    Errors "errors" List Nothing;
    Messages "messages" Maybe Nothing;
    Details "details" Maybe Nothing;
    ValidationErrors "validation_errors" List Nothing;
    UserErrors "user_errors" List Nothing;
    FieldErrors "field_errors" List Nothing;
    Violations "violations" List Nothing;
    Issues "issues" List Nothing;
    NonFieldErrors "non_field_errors" List Nothing;
    FormErrors "form_errors" List Nothing;
    GraphQlErrors "graph_qlerrors" List Nothing;
    Raw "raw" Error Nothing;
    Headers "headers" Closed Nothing;
    Outcome "outcome" Facts State;
    PaymentFailed "payment_failed" Body Nothing;
    Extensions "extensions" Body Nothing;
    Card "card" Plain Nothing;
    LastPaymentError "last_payment_error" Kept Nothing;
    LastSetupError "last_setup_error" Kept Nothing;
    LastFinalizationError "last_finalization_error" Kept Nothing;
    SetupError "setup_error" Kept Nothing;
    ApiError "api_error" Kept Nothing;
    LatestCharge "latest_charge" Payment Nothing;
    LatestAttempt "latest_attempt" Payment Nothing;
    LatestInvoice "latest_invoice" Payment Nothing;
    Action "action" Payment Nothing;
    Payment "payment" Payment Nothing;
    Transaction "transaction" Payment Nothing;
    PaymentResult "payment_result" Payment State;
    Capture "capture" Payment Nothing;
    Captures "captures" Payment Nothing;
    Charges "charges" Payment Nothing;
    Transactions "transactions" Payment Nothing;
    Payments "payments" Payment Nothing;
    Authorizations "authorizations" Payment Nothing;
    Intent "intent" Payment Nothing;
    Order "order" Payment Nothing;
    Checkout "checkout" Payment Nothing;
    Authorization "authorization" Payment Nothing;
    Verification "verification" Payment Nothing;
    Confirmation "confirmation" Payment Nothing;
    Invoice "invoice" Payment Nothing;
    Response "response" Body State;
    Data "data" Body Nothing;
    Body "body" Body Nothing;
    JsonBody "json_body" Body Nothing;
    HttpBody "http_body" Body Nothing;
    Info "info" Body Nothing;
    ResponseJson "response_json" Body Nothing;
    Payload "payload" Body Nothing;
    Json "json" Body Nothing;
    Validation "validation" Body Nothing;
    Context "context" Body Nothing;
    Cause "cause" Error Nothing;
    Err "err" Error Reason;
    Exception "exception" Error Nothing;
    Fault "fault" Error Reason;
    StripeError "stripe_error" Error Nothing;

    // What a request said, and lists of other things: never entered.
    Metadata "metadata" Closed Nothing;
    PreviousAttributes "previous_attributes" Closed Nothing;
    Requirements "requirements" Closed Nothing;
    Coupons "coupons" Closed Nothing;
    Discounts "discounts" Closed Nothing;
    Promotions "promotions" Closed Nothing;
    Request "request" Closed Nothing;
    Config "config" Closed Nothing;
    Params "params" Closed Nothing;
    Input "input" Closed Nothing;
    Variables "variables" Closed Nothing;
    OriginalRequest "original_request" Closed Nothing;
    Translations "translations" Closed Nothing;
    Labels "labels" Closed Nothing;
    Strings "strings" Closed Nothing;
    I18n "i18n" Closed Nothing;
    Schemas "schemas" Closed Nothing;
    Refunds "refunds" Closed Nothing;
    Refund "refund" Closed Nothing;
    Coupon "coupon" Closed Nothing;
    Payout "payout" Closed Nothing;
    Withdrawal "withdrawal" Closed Nothing;
    Dispute "dispute" Closed Nothing;
    Disputes "disputes" Closed Nothing;
    Review "review" Closed Nothing;
    FraudDetails "fraud_details" Closed Nothing;
    Items "items" Closed Nothing;
    LineItems "line_items" Closed Nothing;
    Products "products" Closed Nothing;
    Product "product" Closed Nothing;
    Customer "customer" Closed Nothing;
    Merchant "merchant" Closed Nothing;
    BillingDetails "billing_details" Closed Nothing;
    Address "address" Closed Nothing;
    BillingAddress "billing_address" Closed Nothing;
    ShippingAddress "shipping_address" Closed Nothing;
}

/// A set of keys: a bit each.
#[derive(Clone, Copy)]
pub(crate) struct Keys([u64; COUNT.div_ceil(64)]);

impl Keys {
    pub(crate) const NONE: Keys = Keys([0; COUNT.div_ceil(64)]);

    pub(crate) const fn of(keys: &[Key]) -> Keys {
        let mut set = Keys::NONE;
        let mut n = 0;
        while n < keys.len() {
            set.0[keys[n] as usize / 64] |= 1 << (keys[n] as usize % 64);
            n += 1;
        }
        set
    }

    /// The first so many keys.
    pub(crate) const fn first(count: usize) -> Keys {
        let mut set = Keys::NONE;
        set.0[0] = (1 << count) - 1;
        set
    }

    /// The same, and those of the other set.
    pub(crate) const fn with(mut self, other: Keys) -> Keys {
        let mut n = 0;
        while n < self.0.len() {
            self.0[n] |= other.0[n];
            n += 1;
        }
        self
    }

    #[inline(always)]
    pub(crate) fn has(&self, key: usize) -> bool {
        self.0.get(key / 64).is_some_and(|bits| bits >> (key % 64) & 1 != 0)
    }

    /// Puts a key into the set, or takes it out.
    #[inline(always)]
    pub(crate) fn put(&mut self, key: usize, stands: bool) {
        if let Some(bits) = self.0.get_mut(key / 64) {
            *bits = *bits & !(1 << (key % 64)) | (stands as u64) << (key % 64);
        }
    }

    /// The keys that are in both.
    #[inline(always)]
    pub(crate) fn and(mut self, other: &Keys) -> Keys {
        for (bits, other) in self.0.iter_mut().zip(&other.0) {
            *bits &= other;
        }
        self
    }

    #[inline(always)]
    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|bits| *bits == 0)
    }

    /// Takes the first key out, and gives its number.
    #[inline(always)]
    pub(crate) fn take(&mut self) -> Option<usize> {
        for (at, bits) in self.0.iter_mut().enumerate() {
            if *bits != 0 {
                let bit = bits.trailing_zeros() as usize;
                *bits &= *bits - 1;
                return Some(at * 64 + bit);
            }
        }
        None
    }
}

/// The attributes of an error, the request's id among them: the first keys.
pub(crate) const ATTRIBUTES: usize = 17;

/// The attributes that are objects: a bit each.
const OBJECTS: u32 = 1 << Key::PaymentIntent as u32
    | 1 << Key::PaymentMethod as u32
    | 1 << Key::SetupIntent as u32
    | 1 << Key::Source as u32;

/// Whether the attribute of that number is an object; false for any other key.
#[inline(always)]
pub(crate) fn is_object(key: usize) -> bool {
    key < ATTRIBUTES && OBJECTS >> key & 1 != 0
}
