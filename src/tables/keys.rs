//! The keys that the reader knows, in every spelling that SDKs give them.

macro_rules! keys {
    ($($variant:ident $name:literal)*) => {
        /// A key that the reader looks at. The sixteen attributes of an error and its
        /// request's id come first, in the order of the record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Key { $($variant,)* }

        pub(crate) const NAMES: [&str; COUNT] = [$($name,)*];

        impl Key {
            /// The key at a place in the table; see [`Key`].
            pub(crate) fn at(place: usize) -> Option<Key> {
                $(if place == Key::$variant as usize {
                    return Some(Key::$variant);
                })*
                None
            }
        }

        pub(crate) const COUNT: usize = [$($name,)*].len();
    };
}

keys! {
    // The sixteen attributes.
    Type "type"
    Code "code"
    DeclineCode "decline_code"
    AdviceCode "advice_code"
    NetworkAdviceCode "network_advice_code"
    NetworkDeclineCode "network_decline_code"
    Charge "charge"
    DocUrl "doc_url"
    Message "message"
    Param "param"
    PaymentIntent "payment_intent"
    PaymentMethod "payment_method"
    PaymentMethodType "payment_method_type"
    RequestLogUrl "request_log_url"
    SetupIntent "setup_intent"
    Source "source"

    // The id to give to support.
    RequestId "request_id"

    // The envelope. Most bodies have no other keys than these, see `Level::rare`.
    Error "error"

    // The same facts under other APIs' names.
    RawType "raw_type"
    StripeCode "stripe_error_code"
    FailureCode "failure_code"
    FailureMessage "failure_message"
    Detail "detail"
    Msg "msg"
    Description "description"
    ErrorDescription "error_description"
    ErrorMessage "error_message"
    ErrorCode "error_code"
    ErrorType "error_type"
    Title "title"
    ParameterName "parameter_name"
    Parameter "parameter"
    InvalidParam "invalid_param"
    ChargeId "charge_id"

    // Where in a form.
    Pointer "pointer"
    Attribute "attribute"
    Field "field"
    Element "element"
    ElementType "element_type"
    Path "path"

    // Evidence beside the attributes.
    Id "id"
    Object "object"
    Status "status"
    StatusCode "status_code"
    HttpStatus "http_status"
    HttpStatusCode "http_status_code"
    Success "success"
    Name "name"
    Reason "reason"
    Brand "brand"
    UserMessage "user_message"
    ShouldRetry "stripe_should_retry"

    // What an error may be wrapped in.
    Errors "errors"
    Messages "messages"
    Details "details"
    ValidationErrors "validation_errors"
    Raw "raw"
    Headers "headers"
    Outcome "outcome"
    PaymentFailed "payment_failed"
    Extensions "extensions"
    Card "card"
    LastPaymentError "last_payment_error"
    LastSetupError "last_setup_error"
    LastFinalizationError "last_finalization_error"
    SetupError "setup_error"
    ApiError "api_error"
    LatestCharge "latest_charge"
    LatestAttempt "latest_attempt"
    LatestInvoice "latest_invoice"
    Action "action"
    Response "response"
    Data "data"
    Body "body"
    JsonBody "json_body"
    HttpBody "http_body"
    Result "result"
    Info "info"
    ResponseJson "response_json"
    Payload "payload"
    Cause "cause"
    Err "err"
    Exception "exception"
    StripeError "stripe_error"
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
