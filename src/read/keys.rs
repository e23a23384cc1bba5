//! The keys that the reader knows, in every spelling that SDKs give them.

use super::lanes::Text;
use crate::names::{BUFFER, find_key, snake};

macro_rules! keys {
    ($($variant:ident $name:literal)*) => {
        /// A key that the reader looks at. The sixteen attributes of an error and its
        /// request's id come first, in the order of the record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Key { $($variant,)* }

        pub(crate) const NAMES: [&str; COUNT] = [$($name,)*];

        fn exact(name: Text) -> Option<Key> {
            let place = find_key(name);
            $(if place == Key::$variant as usize {
                return Some(Key::$variant);
            })*
            None
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

/// The key of that name, if the reader knows it, and whether it was spelled as on the wire.
/// `declineCode`, `DeclineCode` and `decline-code` are other spellings of `decline_code`.
#[inline]
pub(crate) fn key(name: Text) -> Option<(Key, bool)> {
    match exact(name) {
        Some(key) => Some((key, true)),
        None => respelled(name).map(|key| (key, false)),
    }
}

#[inline(never)]
fn respelled(name: Text) -> Option<Key> {
    let name = name.bytes();
    if !name.iter().any(|b| b.is_ascii_uppercase() || *b == b'-') {
        return None;
    }
    let mut buffer = BUFFER;
    exact(snake(name, &mut buffer)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::look;

    fn key(name: &str) -> Option<(Key, bool)> {
        look(name, super::key)
    }

    #[test]
    fn every_name_is_found() {
        for (n, name) in NAMES.iter().enumerate() {
            let (key, exact) = key(name).unwrap();
            assert_eq!((key as usize, exact), (n, true), "{name}");
        }
    }

    #[test]
    fn other_spellings_are_the_same_key() {
        for name in ["declineCode", "DeclineCode", "decline-code", "Decline-Code"] {
            assert_eq!(key(name), Some((Key::DeclineCode, false)), "{name}");
        }
        assert_eq!(key("requestID"), Some((Key::RequestId, false)));
        assert_eq!(key("HTTPStatus"), None);
        assert_eq!(key("declinecode"), None);
        assert_eq!(key(""), None);
    }
}
