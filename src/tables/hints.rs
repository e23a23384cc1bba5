//! What a programmer shall do: one row a code, for every code that is a programmer's or an operator's.
//!
//! A row is an instruction that names what to change. `{param:other words}` stands for the error's `param`, or for the
//! other words where it has none; `{method:other words}` for its `payment_method_type`. A code that is another name for
//! the same thing says `= "that code"` and has its hint. `npm run generate` renders the rows for the wrapper's entry
//! `diagnose`; nothing else carries them.

/// One code's hint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HintRow {
    /// The code or type as sent: `"resource_missing"`.
    pub code: &'static str,
    /// What to change; empty if `same` says it.
    pub hint: &'static str,
    /// The code of which this is another name; empty if it is none.
    pub same: &'static str,
}

/// A hint for what a message says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WordsRow {
    /// A regular expression of JavaScript; any case.
    pub pattern: &'static str,
    /// What to change.
    pub hint: &'static str,
}

macro_rules! row {
    ($code:literal = $same:literal) => {
        HintRow { code: $code, hint: "", same: $same }
    };
    ($code:literal $hint:literal) => {
        HintRow { code: $code, hint: $hint, same: "" }
    };
}

macro_rules! hints {
    ($($code:literal $(= $same:literal)? $($hint:literal)?;)*) => {
        /// A hint for every error code and type that is a programmer's or an operator's.
        pub const HINTS: &[HintRow] = &[$(row!($code $(= $same)? $($hint)?),)*];
    };
}

hints! {
    // Error codes, as in codes.rs.
    "account_country_invalid_address" "Send a business address in the country of the connected account, or create the account anew with the right `country`.";
    "account_error_country_change_requires_additional_steps" "Ask Stripe's support to change the platform's country; the API cannot.";
    "account_information_mismatch" "Compare the connected account's `company`, `individual` and `external_account`, and send details that agree.";
    "account_invalid" "Check the `Stripe-Account` header: its account must be connected to the platform of this key, in the same mode. If the account revoked access, connect it again.";
    "account_token_required_for_v2_account" "Create an account token in the page with Stripe.js, and send it as `account_token` in place of the details.";
    "acss_debit_session_incomplete" "Let the payer finish the pre-authorised debit agreement first, then confirm the same intent again.";
    "action_blocked" "Open the request in the dashboard's logs: something in the account's settings blocks this action. If nothing there says what, ask Stripe's support with the request id.";
    "alipay_upgrade_required" "Replace the retired Alipay integration: create a PaymentIntent with the payment method type `alipay`.";
    "anomalous_money_movement_request" "Stop this transfer or payout, check where it came from, and ask Stripe's support to release it.";
    "api_key_expired" "Put the current secret key from the dashboard's API keys page into the server's settings, and deploy; this one was rolled or has expired.";
    "application_fees_not_allowed" "Leave `application_fee_amount` out for this account: its country or agreement forbids fees. Bill the fee apart.";
    "approval_required" "Let somebody with the right role approve the request in the dashboard, then send it again.";
    "balance_insufficient" "Top up the platform's balance, or wait for pending funds, before this transfer, payout or refund; the payer's card is not meant.";
    "balance_invalid_parameter" "Correct `{param:the parameter that the message names}` of the payment method type `balance`.";
    "bank_account_unverified" "Verify the bank account before sharing it with a connected account.";
    "billing_invalid_mandate" "Have the payer confirm a SetupIntent with `usage: off_session` on the page, and make that payment method the subscription's default.";
    "bitcoin_upgrade_required" "Remove the Bitcoin integration: it was retired. Offer another payment method.";
    "capability_not_active" "Activate the capability that the request needs on the account, in the dashboard or through `capabilities`, and wait until it says `active`.";
    "capture_charge_authorization_expired" "Take the payment anew: the authorization lapsed. Capture sooner; cards usually allow 7 days.";
    "capture_unauthorized_payment" "Capture only what was authorized: confirm the PaymentIntent with `capture_method: manual`, and capture once it says `requires_capture`.";
    "cardholder_phone_number_required" "Add `phone_number` to the Issuing cardholder, then send the request again.";
    "charge_already_captured" "Do not capture twice: read the charge and go on if `captured` is true.";
    "charge_already_refunded" "Do not refund twice: read the charge's `refunds`, and refund no more than `amount` less `amount_refunded`.";
    "charge_disputed" "Answer the dispute in the dashboard instead: a disputed charge takes no refund.";
    "charge_exceeds_source_limit" "Offer another payment method now, and ask Stripe to raise the account's weekly limit for this one.";
    "charge_exceeds_transaction_limit" "Offer another payment method for this amount, or split the order: the account's limit for one payment is lower.";
    "charge_expired_for_capture" "Create and confirm a new PaymentIntent, as this charge's time to capture is over; capture within 7 days, or ask for extended authorization.";
    "charge_invalid_parameter" "Leave out or correct `{param:the parameter that the message names}`: it does not fit this charge.";
    "charge_not_refundable" "Pay the customer back in another way: this charge is too old or its method takes no refunds.";
    "country_unsupported" "Create the connected account in a country that Stripe supports for its type and your platform.";
    "customer_max_payment_methods" "Detach payment methods that the customer no longer uses, then attach the new one.";
    "customer_max_subscriptions" "Cancel subscriptions that are no longer wanted, or put several prices into one subscription.";
    "customer_session_expired" "Create a new CustomerSession on the server, and mount the element again with its `client_secret`.";
    "dispute_evidence_page_limit_exceeded" "Shorten the dispute's evidence: combine or cut files until their pages fit Stripe's limit, then submit it.";
    "failed_tax_calculation" "Send the request again in a moment. If it goes on, check the customer's address and the settings of Stripe Tax.";
    "financial_account_balance_does_not_support_currency" "Use a currency that the financial account holds, or add that currency to the account.";
    "financial_account_capability_not_enabled" "Request the capability that this action needs, and wait until the financial account shows it as active.";
    "financial_account_capability_restricted" "Read the financial account's `status_details`, and settle what restricts the capability.";
    "financial_connections_account_inactive" "Let the payer link the bank account again: this Financial Connections account is inactive.";
    "financial_connections_account_pending_account_numbers" "Wait for the account numbers of the linked bank account, then send the request again; a webhook tells when they are there.";
    "financial_connections_consent_locale_invalid" "Send a locale that Stripe knows for the bank-linking consent, such as `en` or `fr`, or leave it out.";
    "financial_connections_consent_locale_unsupported" "Choose another locale for the bank-linking consent: this one is known, but has no consent text.";
    "financial_connections_no_successful_transaction_refresh" "Refresh the account with `features: transactions`, wait until `transaction_refresh.status` is `succeeded`, then read.";
    "forwarding_api_inactive" "Ask Stripe to enable vault and forward for this account.";
    "forwarding_api_invalid_parameter" "Correct `{param:the parameter that the message names}` of the forwarding request: `url`, `replacements` and `request` must fit what was enabled.";
    "forwarding_api_retryable_upstream_error" "Read at the other processor whether it took the payment; if not, forward the request again with a new idempotency key.";
    "forwarding_api_upstream_connection_error" "Check that the destination of the forwarded request can be reached from the Internet, and read there whether the payment arrived.";
    "forwarding_api_upstream_connection_timeout" "Read at the destination whether the payment arrived before you forward again: it did not answer in time.";
    "forwarding_api_upstream_error" "Read the destination's own answer in `response_details` of the forwarding request, and mend what it complains of.";
    "idempotency_key_in_use" "Wait, then send the same request with the same key: the first one is still running. Lock the pay button while a request runs.";
    "instant_payouts_config_disabled" "Switch instant payouts on in the dashboard's payout settings, or pay out with `method: standard`.";
    "instant_payouts_currency_disabled" "Pay out in a currency for which instant payouts are switched on, or use `method: standard` for this one.";
    "instant_payouts_limit_exceeded" "Wait until tomorrow, or use `method: standard`: today's limit of instant payouts is used up.";
    "instant_payouts_unsupported" "Pay out to another card or bank account, or with `method: standard`: this one takes no instant payouts.";
    "intent_invalid_state" "Read the intent before acting on it, and do only what its `status` allows; if it has succeeded, show success.";
    "intent_verification_method_missing" "Set `payment_method_options[us_bank_account][verification_method]` on the intent.";
    "invalid_canceled_subscription_fields" "Change only what a canceled subscription still takes, such as `metadata`, or create a new subscription.";
    "invalid_charge_amount" "Send `amount` as a positive whole number in the smallest unit of the currency: 10.00 USD is 1000, 10 JPY is 10.";
    "invalid_mandate_reference_prefix_format" "Shorten the mandate's `reference_prefix` to at most 12 letters, digits and the signs that the message allows.";
    "invalid_source_usage" "Read the source's `status` and `usage`: charge it only while it is `chargeable`, and a single-use one only once.";
    "invoice_no_customer_line_items" "Add invoice items to the customer before creating the invoice.";
    "invoice_no_payment_method_types" "Switch on a payment method that fits the invoice's currency, or set `payment_settings[payment_method_types]`.";
    "invoice_no_subscription_line_items" "Check the subscription's items and period: it has nothing to invoice now.";
    "invoice_not_editable" "Change invoices only while they are drafts: void this one and create another, or issue a credit note.";
    "invoice_on_behalf_of_not_editable" "Set `on_behalf_of` when the draft is created: it is fixed once the invoice has a number.";
    "invoice_upcoming_none" "Ask for a preview only if the customer has an active subscription or pending invoice items.";
    "livemode_mismatch" "Use keys and objects of one mode: `pk_test_` with `sk_test_` and test objects, `pk_live_` with `sk_live_` and live ones, in the page and on the server.";
    "lock_timeout" "Send the same request again with the same idempotency key, and do not change one object from several places at once.";
    "missing" "Attach the card to the customer first, or send the `customer` that owns it along with the payment method.";
    "not_allowed_on_standard_account" "Leave this to the account's owner, who has a dashboard, or use an account that your platform controls.";
    "ownership_declaration_not_allowed" "Leave `company[ownership_declaration]` out: the account's country and kind of business take none.";
    "parameter_invalid_empty" "Leave `{param:the parameter that the message names}` out, or send a value; an empty one is taken only where it unsets something.";
    "parameter_invalid_integer" "Send `{param:the parameter that the message names}` as a whole number within its limits, without a point and not as a calculated fraction.";
    "parameter_invalid_string_blank" "Trim `{param:the parameter that the message names}` and require it in the form: it held nothing but spaces.";
    "parameter_invalid_string_empty" "Fill `{param:the parameter that the message names}` before the request: an empty text was sent, often a variable that was not set.";
    "parameter_missing" "Send `{param:the parameter that the message names}`: this request needs it.";
    "parameter_unknown" "Remove `{param:the parameter that the message names}` or correct its name; check the API version too, as parameters come and go with it.";
    "parameters_exclusive" "Send only one of the parameters that the message names: `{param:they}` cannot stand together.";
    "payment_evaluation_on_api_version_not_supported" "Raise the request's `Stripe-Version` to one that has Radar's payment evaluations.";
    "payment_intent_incompatible_payment_method" "Add the method's type to the intent's `payment_method_types`, or pay with a method of a type that stands there.";
    "payment_intent_invalid_parameter" "Leave out or correct `{param:the parameter that the message names}`: it does not fit this PaymentIntent or its payment method.";
    "payment_intent_rate_limit_exceeded" "Update one PaymentIntent less often: collect the changes of the cart, and send the last one after a pause.";
    "payment_intent_unexpected_state" "Retrieve the PaymentIntent and follow its `status`: if it is `succeeded` or `processing`, show that; if it is `canceled`, create a new one.";
    "payment_method_bank_account_already_verified" "Go on with the payment: the bank account is verified already.";
    "payment_method_configuration_failures" "Correct the payment method configuration in the dashboard, or the `payment_method_configuration` that was sent.";
    "payment_method_currency_mismatch" "Set `currency` to one that `{method:the payment method}` takes, or leave the method out for this currency.";
    "payment_method_invalid_parameter" "Correct `{param:the parameter that the message names}` of the payment method's data.";
    "payment_method_invalid_parameter_testmode" "Use the documented test values of `{method:this payment method}`: test mode takes no real details.";
    "payment_method_microdeposit_processing_error" "Start the verification of the bank account again later; the small deposits could not be processed.";
    "payment_method_provider_timeout" "Read the PaymentIntent to see whether the provider took the payment, then let the payer start a new attempt.";
    "payment_method_unactivated" "Switch `{method:the payment method}` on in the dashboard under payment methods, for this mode and account.";
    "payment_method_unexpected_state" "Read the payment method, and use it only in a state that allows this: attached, and not consumed.";
    "payment_method_unsupported_type" "Use a payment method of a type that this request takes, for instance a card where subscriptions need one.";
    "payout_reconciliation_not_ready" "Wait for the event `payout.reconciliation_completed`, then ask for the report.";
    "payouts_limit_exceeded" "Pay out the rest tomorrow: the day's limit is reached. Ask Stripe's support for a higher one.";
    "payouts_not_allowed" "Read `requirements` of the account, and settle what is due: its payouts are switched off.";
    "platform_account_required" "Register the account as a Connect platform in the dashboard, or leave the Connect parameters out.";
    "platform_api_key_expired" "Replace the platform's key in the server's settings with the current one: it was rolled.";
    "progressive_onboarding_limit_exceeded" "Finish the onboarding of accounts that were begun, or ask Stripe's support to raise the platform's limit.";
    "rate_limit" "Send fewer requests: queue them, back off twice as long each time with some jitter, cache what you read, and use webhooks in place of polling.";
    "refund_disputed_payment" "Leave the refund until the dispute is closed, or accept the dispute: that pays the customer back.";
    "request_blocked" "Read the request in the dashboard's logs, and ask Stripe's support with its id why it is blocked.";
    "resource_already_exists" "Choose another id for the new object, or update the one that has this id.";
    "resource_missing" "Check the id in `{param:the address or the parameters}`: it must be of the mode and the account of this key (test or live; `Stripe-Account` for a connected account), and not deleted.";
    "return_intent_already_processed" "Do not send the refund's confirmation again: it was processed; read the refund's `status`.";
    "secret_key_required" "Send this request from your server with the secret key `sk_`: a publishable key `pk_` may only do what Stripe.js does. Never put a secret key into a page.";
    "sepa_unsupported_account" "Offer another payment method, and check that the account may take SEPA Direct Debit.";
    "service_period_coupon_with_metered_tiered_item_unsupported" "Take the service-period coupon off subscriptions that have metered or tiered prices.";
    "setup_intent_invalid_parameter" "Leave out or correct `{param:the parameter that the message names}`: it does not fit this SetupIntent.";
    "setup_intent_mobile_wallet_unsupported" "Ask for the physical card at the reader: a phone's wallet cannot be saved there.";
    "setup_intent_unexpected_state" "Retrieve the SetupIntent and follow its `status`: use its payment method if it has succeeded, create a new one if it is canceled.";
    "smart_disputes_not_available" "Answer this dispute with evidence of your own: it takes none that Stripe prepares.";
    "state_unsupported" "Send the `state` of the address as a two-letter code of a state that Stripe supports.";
    "status_transition_invalid" "Read the object's `status`, and send only the change that may follow it.";
    "storer_capability_missing" "Request the capability to store funds for this account.";
    "storer_capability_not_active" "Settle the account's requirements until its capability to store funds is active.";
    "stripe_tax_inactive" "Activate Stripe Tax in the dashboard for this mode, or leave `automatic_tax` out.";
    "subscription_update_trial_after_billing_cycle_anchor" "Set `trial_end` no later than the subscription's `billing_cycle_anchor`.";
    "taxes_calculation_failed" "Retry the tax calculation later; if it goes on, set the origin address and check the customer's.";
    "terminal_location_country_unsupported" "Create the Terminal location in a country where Terminal is offered to this account.";
    "terminal_reader_busy" "Wait until the reader's `action` is done, or cancel it, before sending it the next one.";
    "terminal_reader_hardware_fault" "Restart the reader; if the fault stays, use another and have this one replaced.";
    "terminal_reader_invalid_location_for_activation" "Register the reader to a location in the country where it was bought.";
    "terminal_reader_invalid_location_for_payment" "Assign the reader to a location in the country of the account and of the payment's currency.";
    "terminal_reader_offline" "Connect the reader to power and network, and wait until its `status` is `online`.";
    "terminal_reader_timeout" "Read the reader's `action` and the PaymentIntent first, then send the action again.";
    "testmode_charges_only" "Activate the account in the dashboard before taking live payments; until then use test keys.";
    "three_d_secure_authentication_upstream_error" "Wait and confirm the payment again: the bank's 3-D Secure systems failed before anything was charged.";
    "tls_version_unsupported" "Let the server's HTTP client speak TLS 1.2 or newer: update its runtime or OpenSSL.";
    "token_already_used" "Create a new token or PaymentMethod for each attempt, and read first whether the earlier use was charged; lock the pay button while a request runs.";
    "token_card_network_invalid" "Send a card network in `{param:the token's network}` that the card carries.";
    "token_in_use" "Wait for the request that uses this token, and read its outcome; do not submit the form twice.";
    "transfer_source_balance_parameters_mismatch" "Leave `source_type` or `source_transaction` out, so that both name the same balance.";
    "transfers_not_allowed" "Request the `transfers` capability for the destination account, and check that your platform may pay into its country.";
    "url_invalid" "Send a whole address in `{param:the parameter that holds it}`: with `https://` and a host, and live ones with a certificate.";
    "financial_connections_institution_unavailable" "Offer to enter the account numbers by hand, or let the payer try again later: their bank cannot be reached.";
    "sensitive_data_access_expired" "Ask for access to the sensitive data again: the time for reading it is over.";
    "terminal_reader_collected_data_invalid" "Collect the data at the reader once more: what it read cannot be used.";
    "v2_account_disconnection_unsupported" "Close the v2 account or end its configuration in place of disconnecting it.";
    "v2_account_missing_configuration" "Add the configuration that the request needs to the v2 account: `customer`, `merchant` or `recipient`.";
    "account_already_exists" "Let the owner sign in and connect the account that has this e-mail, in place of creating another.";
    "billing_policy_remote_function_response_invalid" "Let your billing policy function answer in the documented form.";
    "billing_policy_remote_function_timeout" "Make your billing policy function answer sooner, and read the subscription before another attempt.";
    "billing_policy_remote_function_unexpected_status_code" "Let your billing policy function answer with status 200; look for its failure in its own log.";
    "billing_policy_remote_function_unreachable" "Check the address and the certificate of your billing policy function: Stripe could not reach it.";
    "order_creation_failed" "Check that the order's products exist and are in stock; then move to PaymentIntents or Checkout, as Orders were retired.";
    "order_required_settings" "Complete the settings that Orders needed, or better move to Checkout, as Orders were retired.";
    "order_status_invalid" "Send a status that may follow the order's present one; Orders were retired, so plan to move to Checkout.";
    "order_upstream_timeout" "Read the order before another attempt: the shop's own service behind it did not answer in time.";
    "upstream_order_creation_failed" "Look into the log of the service that creates your orders: it refused this one.";
    "payment_intent_fx_quote_invalid" "Create a new FX quote for the same currencies, and send its id with the PaymentIntent before it expires.";
    "insufficient_capabilities_for_transfer" "Enable `transfers` (or `legacy_payments`) for the destination account, and let it finish its onboarding.";
    "test_mode_live_card" "Use a documented test card such as 4242 4242 4242 4242 with test keys, or switch page and server to live keys for real cards.";
    "validation_error" "Correct `{param:the parameter that the message names}`: its value breaks a rule that the message states.";
    "invalid_au_bank_account_bsb_testmode" "Use the test BSB 000-000: test mode takes no real one.";
    "invalid_au_bank_account_number_testmode" "Use a documented Australian test account such as 000123456: test mode takes no real one.";
    "unexpected" "Read the payment before another attempt, and look at the browser's console and network panel: Stripe.js failed without a reason.";
    "no_elements" "Mount the elements before calling `validateElements`, and keep them mounted until the payment is confirmed.";
    "invalid_fields" "Correct the fields that the message names: the v2 API found them missing or wrong.";
    "Timeout" "Read the payment on the server before another attempt: the phone got no answer in time.";
    "ERR_NETWORK" "Open the browser's network panel: no answer came. Allow the page's origin in the server's CORS answer (on errors too), send no mixed content, and try without ad blockers. Read the payment before another attempt.";
    "ECONNABORTED" "Read the payment before another attempt: the client gave up waiting. Set the timeout above 30 seconds for payments.";
    "ECONNREFUSED" "Check host and port of the request, a proxy's settings, and that the service runs: nothing listens there.";
    "ECONNRESET" "Send the request again with the same idempotency key: the connection was cut. If it goes on, check proxies, firewalls and connections that are kept alive too long.";
    "ENOTFOUND" "Correct the host name of the request, or the DNS of the machine: no such host is known.";
    "EAI_AGAIN" "Check the machine's DNS: the name service did not answer. Send the request again with the same idempotency key.";
    "EPIPE" "Send again with the same idempotency key: the other side had closed the connection; do not reuse connections that were idle long.";
    "ETIMEDOUT" "Check that the server may reach the API on port 443 through its firewall, and read the payment before another attempt.";
    "UND_ERR_CONNECT_TIMEOUT" = "ETIMEDOUT";
    "UND_ERR_SOCKET" = "ECONNRESET";
    "FETCH_ERROR" = "ERR_NETWORK";
    "TIMEOUT_ERROR" = "ECONNABORTED";
    // Types, as in types.rs.
    "api_error" "Read the payment before another attempt, then send the request again with the same idempotency key; look at the provider's status page.";
    "capability_not_enabled" "Request the capability that this call needs for the account, then retry once it is enabled.";
    "idempotency_error" "Use a new idempotency key whenever the parameters change, and the same key only for the same request: this key was used with other parameters.";
    "invalid_request_error" "Correct `{param:the parameter that the message names}`: the API did not take the request.";
    "authentication_error" "Check the key that the server sends: a whole secret key of the right mode and account, from the dashboard's API keys page, without spaces or quotes.";
    "invalid_vaulted_credential" "Read the stored credential's id again and collect the bank details anew if it is gone or belongs to another account.";
    "permission_error" "Give the restricted key the permission that the message names, in the dashboard's API keys page, or use a key that has it.";
    "rate_limit_error" = "rate_limit";
    "api_connection_error" "Check that the server reaches the API: DNS, proxy, firewall and TLS. Then read the payment, and send again with the same idempotency key.";
    "IntegrationError" "Correct the call of Stripe.js that the message names: it was called with wrong arguments or too early; it comes with no request.";
    "StripeInvalidRequestError" = "invalid_request_error";
    "StripeAPIError" = "api_error";
    "StripeAuthenticationError" = "authentication_error";
    "StripePermissionError" = "permission_error";
    "StripeRateLimitError" = "rate_limit";
    "StripeConnectionError" = "api_connection_error";
    "StripeIdempotencyError" = "idempotency_error";
    "StripeSignatureVerificationError" "Verify the raw bytes of the webhook's body, before any JSON parser, with the signing secret of exactly this endpoint: test, live and the CLI's `whsec_` differ.";
    "StripeInvalidGrantError" "Start the OAuth connection again: the authorization code was used, is older than five minutes, or belongs to a key of the other mode.";
    "StripeUnknownError" "Read `message` and the raw answer, and update the Stripe SDK: it does not know this type of error.";
    "StripeInvalidRequest" = "invalid_request_error";
    "InvalidRequestError" = "invalid_request_error";
    "APIError" = "api_error";
    "AuthenticationError" = "authentication_error";
    "PermissionError" = "permission_error";
    "RateLimitError" = "rate_limit";
    "APIConnectionError" = "api_connection_error";
    "IdempotencyError" = "idempotency_error";
    "SignatureVerificationError" = "StripeSignatureVerificationError";
    "TemporarySessionExpiredError" = "temporary_session_expired";
    "InvalidRequestException" = "invalid_request_error";
    "ApiErrorException" = "api_error";
    "ApiException" = "api_error";
    "AuthenticationException" = "authentication_error";
    "PermissionException" = "permission_error";
    "RateLimitException" = "rate_limit";
    "ApiConnectionException" = "api_connection_error";
    "IdempotencyException" = "idempotency_error";
    "temporary_session_expired" "Create a new session on the server and start the flow again with it: this one was valid for a short time only.";
    "already_canceled" "Treat the object as canceled and go on: there is nothing left to cancel.";
    "already_exists" "Retrieve the object that exists, or create yours with other unique values.";
    "blocked_by_stripe" "Ask Stripe's support why this action is blocked, with the request id.";
    "cannot_proceed" "Read the object's state and the message, and remove what stands in the way before you send this again.";
    "controlled_by_alternate_resource" "Change the resource that controls this one: the message names it.";
    "controlled_by_dashboard" "Make this change in the dashboard: the API may not.";
    "feature_not_enabled" "Enable the feature that the message names for this account, or ask Stripe for it.";
    "financial_account_not_open" "Use a financial account whose status is `open`.";
    "fx_quote_expired" "Create a new FX quote, and use it before its lock expires.";
    "fx_quote_needs_refresh" "Refresh the FX quote: rates moved since it was made; show the payer the new amount.";
    "insufficient_funds" "Add money to your own financial account before this payment out; the payer's card is not meant.";
    "invalid_payment_method" "Send the id of a payment method that exists for this account and may be used for this.";
    "invalid_payout_method" "Choose another payout method of the recipient: this one is unknown or not usable.";
    "non_zero_balance" "Move the balance out of the account until it is zero, then close it.";
    "not_cancelable" "Reverse or refund it instead: it has gone too far to be canceled.";
    "quota_exceeded" "Stay within the quota that the message names, or ask Stripe to raise it.";
    "recipient_not_notifiable" "Add an e-mail address to the recipient, so that they can be notified.";
    "verification_attempt_failed" "Start the bank account's verification again and check the amounts or the code that were sent.";
    "verification_expired" "Start a new verification of the bank account: this one's time ran out.";
    "verification_not_initiated" "Start the bank account's verification before you confirm it.";
}

macro_rules! words {
    ($name:ident $doc:literal: $($pattern:literal $hint:literal;)*) => {
        #[doc = $doc]
        pub const $name: &[WordsRow] = &[$(WordsRow { pattern: $pattern, hint: $hint },)*];
    };
}

words! { WORDS "Hints for what a message says, where that is more than its code: the first that fits, before the code's own.":
    "similar object exists in live mode, but a test mode key"
        "Use the live secret key, or an object that was made in test mode: this id is a live one, and the key a test key.";
    "similar object exists in test mode, but a live mode key"
        "Use the test secret key, or an object that was made in live mode: this id is a test one, and the key a live key.";
    "test mode key.*live mode|live mode.*test (?:mode )?key|test key.*live"
        "Use a live key where the objects are live, in the page and on the server: this request brought a test key.";
    "live mode key.*test mode|test mode.*live (?:mode )?key|live key.*test"
        "Use a test key where the objects are test ones, in the page and on the server: this request brought a live key.";
    "^no such customer"
        "Check whose customer this is: it was made by another account, in the other mode, or deleted. Use that account's key, or create the customer anew and store its new id.";
    "^no such (?:payment_?intent|setup_?intent)"
        "Read the intent with the key and the `Stripe-Account` header that it was made with; in the page, give Stripe.js the publishable key of the same account.";
    "^no such (?:payment_?method|source|token|card)"
        "Use the payment method with the account and mode that made it; for a connected account give Stripe.js its `stripeAccount`, or clone the method first.";
    "^no such (?:price|plan|product|sku)"
        "Put the price's id of this mode and account into the settings: ids differ between test and live.";
    "^no such (?:coupon|promotion)"
        "Create the coupon in this mode and account too, or correct its id.";
    "^no api-version|api version.*(?:invalid|no longer)|invalid stripe api version"
        "Send a `Stripe-Version` that exists, or leave the header out and use the account's own.";
    "invalid api key provided"
        "Put the whole secret key of the right account and mode into the server's settings: this one is not known. Look for spaces, quotes, a cut end, or another service's key.";
    "did not provide an api key|no api key (?:was )?provided"
        "Send the secret key as a bearer token, or set it before the first call: the environment variable is probably not there at run time.";
    "expired api key"
        "Replace the expired key in the server's settings with one from the dashboard's API keys page.";
    "does not have the required permissions|required permissions for this endpoint"
        "Add the permission that the message names to the restricted key.";
    "should not use your secret key with stripe\\.js|secret key.*(?:browser|client|stripe\\.js)"
        "Give Stripe.js the publishable key `pk_`. Roll the secret key now: it has been in a page.";
    "publishable (?:api )?key.*(?:secret|server)|(?:requires?|use) (?:a |your )?secret (?:api )?key|cannot be made with a publishable"
        "Make this call on the server with the secret key; the publishable key is for Stripe.js alone.";
    "sending credit card numbers directly|raw card (?:data|number)"
        "Collect the card with Stripe Elements and send the PaymentMethod's id: raw card numbers must not pass through your server.";
    "no signatures found matching the expected signature|timestamp outside the tolerance"
        "Pass the raw body to `constructEvent` with the `whsec_` secret of this endpoint and mode, and keep the server's clock right.";
    "webhook.{0,60}(?:live|test) ?mode|(?:live|test) ?mode.{0,60}webhook"
        "Register a webhook endpoint in each mode, and verify with the secret of the same mode.";
    "failed to load stripe\\.js|stripe is not defined|loadstripe"
        "Let the page load https://js.stripe.com: add it to `script-src` and `frame-src` of the Content Security Policy, and tell the payer about ad blockers.";
    "cors|cross-origin|access-control-allow-origin|(?:^|\\W)(?:failed to fetch|load failed|networkerror when attempting to fetch)"
        "Look into the browser's console: answer with `Access-Control-Allow-Origin` on errors too, allow the method and headers, and check the address, the network and ad blockers. Read the payment before another attempt.";
    "(?:currency|payment method).{0,60}(?:not supported|does not support|unsupported|must be one of)|(?:not supported|unsupported).{0,40}currency"
        "Offer `{method:the method}` only for the currencies and countries that it supports, or create the intent with another currency.";
    "return_url"
        "Send an absolute `return_url` when confirming, or allow only methods that need no redirect.";
}

words! { MORE_WORDS "Hints for what a message says, where no code is known.":
    "passed an empty string for"
        "Do not send `{param:the parameter that the message names}` while it is empty: leave it out, or require it in the form.";
    "received unknown parameters?"
        "Remove the parameter that the message names, or correct its spelling and place: `{param:it}` is not known in this API version.";
    "missing required param(?:eter)?"
        "Add `{param:the parameter that the message names}` to the request.";
    "amount must (?:be at least|convert to at least)|amount.{0,30}(?:below|less than).{0,20}minimum"
        "Raise the amount to the minimum of the currency, as the message says, or take small sums together; check that it is sent in the smallest unit.";
    "amount must be no more than"
        "Lower the amount below the method's maximum, or split the payment; check that it is not multiplied by 100 twice.";
    "keys? for idempotent requests can only be used (?:with the same|for the same)|idempotency.?key.*(?:different|other|same) (?:parameters|request)"
        "Make a new idempotency key for every new set of parameters: bind the key to the order and the attempt.";
    "cannot (?:confirm|capture|cancel|update) this (?:payment|setup)intent because|has a status of|could not be (?:captured|canceled|confirmed) because"
        "Retrieve the intent and act by its `status`: it has moved on since the page saw it.";
    "too many requests|rate limit|quota"
        "Slow down: wait with a growing, jittered delay, limit requests at a time, and cache what is read often.";
}

/// What a type, code or message says where the key or a permission is at fault, in any provider's words.
pub const KEY_WORDS: &str = "(?:^|\\W)security(?! code)|auth(?:enticat|oriz|oris)|unauthor|permission|forbidden|credential|api.?key|access.?(?:key|token)|invalid.?client|signature|(?:^|\\W)40[13](?:\\W|$)";

macro_rules! named {
    ($name:ident $doc:literal: $($id:literal $text:literal;)*) => {
        #[doc = $doc]
        pub const $name: &[(&str, &str)] = &[$(($id, $text),)*];
    };
}

named! { CLASS_HINTS "What to do about a provider's code, by its class; every class that is a programmer's or an operator's.":
    "in_progress" "Wait for the webhook or read the payment: it is being decided. Do not send it again.";
    "outcome_unknown" "Read the payment at the provider before another attempt: it may have gone through. Send the same reference or idempotency key.";
    "wait" "Wait with a growing delay, then send the same request; send fewer at a time.";
    "merchant_setup" "Open the account's settings at the provider, or ask its support: the account, the method or the currency is not enabled.";
    "developer" "Correct `{param:what the message names}` in the request, and look the code up in the provider's list.";
    "developer_open" "Read the payment's state at the provider first, as money may be held or moved; then correct the request or the order of the steps, as code and message say.";
    "token_used" "Get a new token for each attempt, and read whether the first use was charged.";
    "key" "Check key, account and environment (sandbox or live) of the request, and the permissions of that key.";
}

named! { STEP_HINTS "What to do about an error that is the payer's, by its next step.":
    "correct_field" "Nothing to fix. Show the text beside the field, and let the payer correct it.";
    "use_another_method" "Nothing to fix. Show the text, and offer the other payment methods.";
    "contact_issuer" "Nothing to fix. Show the text, keep the form filled in, and offer another method.";
    "authenticate" "Run the confirmation (3-D Secure) with the provider's library in the page, then read the payment.";
    "try_again_later" "Show the text, and let the payer try again; make a new session or token if the old one has expired.";
    "check_payment" "Read the payment first: it may be paid. Show the order's state in place of the form.";
    "contact_merchant" "Show the text with a way to reach you, and look at the order yourself.";
    "fix_integration" "Read the message, and correct the request.";
    "none" "Nothing to fix. Show the text, and leave the rest as it is.";
}

named! { PROVIDER_DOCS "Where a provider documents its codes.":
    "adyen" "https://docs.adyen.com/development-resources/error-codes";
    "authorizenet" "https://developer.authorize.net/api/reference/responseCodes.html";
    "braintree" "https://developer.paypal.com/braintree/docs/reference/general/processor-responses/authorization-responses";
    "chargebee" "https://apidocs.chargebee.com/docs/api#error_codes_list";
    "checkout" "https://www.checkout.com/docs/developer-resources/codes/api-response-codes";
    "cybersource" "https://developer.cybersource.com/api/reference/response-codes.html";
    "flutterwave" "https://developer.flutterwave.com/docs/errors";
    "gocardless" "https://developer.gocardless.com/api-reference/#api-usage-errors";
    "hyperswitch" "https://docs.hyperswitch.io/";
    "klarna" "https://docs.klarna.com/api/errors/";
    "lemonsqueezy" "https://docs.lemonsqueezy.com/api/getting-started/responses";
    "mercadopago" "https://www.mercadopago.com/developers/en/docs/checkout-api/response-handling/collection-results";
    "mollie" "https://docs.mollie.com/reference/error-handling";
    "omise" "https://docs.omise.co/api-errors";
    "paddle" "https://developer.paddle.com/errors/overview";
    "payjp" "https://pay.jp/docs/api/#error";
    "paypal" "https://developer.paypal.com/api/rest/reference/orders/v2/errors/";
    "paystack" "https://paystack.com/docs/api/errors/";
    "razorpay" "https://razorpay.com/docs/errors/";
    "recurly" "https://docs.recurly.com/docs/transaction-errors";
    "shopify" "https://shopify.dev/docs/api/usage/response-codes";
    "square" "https://developer.squareup.com/docs/build-basics/general-considerations/handling-errors";
    "worldpay" "https://developer.worldpay.com/products/reference/worldpay-error-responses";
}

named! { DOCS "Where Stripe documents a type or what is in no list of codes.":
    "api_error" "https://docs.stripe.com/error-low-level";
    "idempotency_error" "https://docs.stripe.com/api/idempotent_requests";
    "invalid_request_error" "https://docs.stripe.com/api/errors";
    "authentication_error" "https://docs.stripe.com/keys";
    "permission_error" "https://docs.stripe.com/keys/restricted-api-keys";
    "rate_limit_error" "https://docs.stripe.com/rate-limits";
    "rate_limit" "https://docs.stripe.com/rate-limits";
    "api_connection_error" "https://docs.stripe.com/error-handling";
    "IntegrationError" "https://docs.stripe.com/js";
    "StripeSignatureVerificationError" "https://docs.stripe.com/webhooks/signature";
    "StripeInvalidGrantError" "https://docs.stripe.com/connect/oauth-reference";
}

/// Where Stripe documents a published error code: the code follows, with hyphens, as in Stripe's own `doc_url`.
pub const CODE_DOCS: &str = "https://stripe.com/docs/error-codes/";
/// Where Stripe documents cards' decline codes.
pub const DECLINE_DOCS: &str = "https://docs.stripe.com/declines/codes";
