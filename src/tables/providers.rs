// Rendered from src/tables/providers/ by `npm run generate`; do not edit.
//! The providers' tables, as the reader takes them: see [`dialect`](super::dialect).

use crate::providers::Provider;

/// Adyen.
pub const ADYEN: Provider = Provider {
    id: "adyen",
    data: "?resultCode=authorised|refused|cancelled|redirectshopper|identifyshopper|challengeshopper|presenttoshopper|partiallyauthorised|authenticationfinished|authenticationnotrequired\n\
?resultCode=error|pending|received|success pspReference,refusalReason,refusalReasonCode,merchantReference,sessionResult,sessionData,action\n\
?errorCode errorType=validation|security|configuration|internal|modification\n\
?type^https://docs.adyen.com/errors/\n\
?error^cc.|error.|ach.|sepa.|dual. errorMessage,isValid,fieldType\n\
?name=networkerror|cancel|implementationerror|apierror|scripterror|sdkerror name~A !debug_id message\n\
.- refusalReasonCode a B resultCode=refused|error|cancelled\n\
.- refusalReason a B resultCode=refused\n\
.- resultCode b -\n\
.- errorType = n errorType=internal\n\
.- errorType = t errorType=security\n\
.- errorCode c 9\n\
.- error d 9\n\
.- type = 9 type^https://docs.adyen.com/errors/\n\
.- name = b name=cancel\n\
.- name = n name=networkerror|apierror\n\
.- name = q name=implementationerror|scripterror|sdkerror\n\
nadditionalData.refusalReasonRaw\n\
:terrorType type\n\
:cerrorCode error\n\
:drefusalReasonCode refusalReason\n\
:mmessage detail errorMessage refusalReason\n\
:pinvalidFields[].name fieldType\n\
:aadditionalData.merchantAdviceCode\n\
:rrequestId pspReference\n\
:sstatus\n\
=a\n\
A-0\n\
E-14,20,22,25,31,46,5\n\
Y-38\n\
b-15,16\n\
q-21\n\
=b\n\
A-authenticationfinished,authenticationnotrequired,authorised,challengeshopper,identifyshopper,presenttoshopper,redirectshopper,success\n\
B-refused\n\
b-cancelled\n\
k-partiallyauthorised,pending,received\n\
m-error\n\
=c\n\
N-101\n\
O-103,153\n\
QJ104,131,132,133,134,135\n\
c-172\n\
t-010,901\n\
=d\n\
K-ccnum903,ccnum904\n\
N-ccnum900,ccnum901,ccnum902\n\
O-cccvc920,cccvc921\n\
PBccmth915\n\
PCccyr917,ccyr918\n\
PDccdat910,ccdat911,ccdat912,ccdat913,ccdat914\n\
=F\n\
-Acardnumber,encryptedcardnumber,*cardnumber\n\
-Dencryptedexpirydate\n\
-Bencryptedexpirymonth,*expirymonth\n\
-Cencryptedexpiryyear,*expiryyear\n\
-Eencryptedsecuritycode,*securitycode,*cardcvc\n\
-Gholdername,*holdername\n\
-P*postalcode\n\
-M*city\n\
-O*country\n\
-N*stateorprovince\n\
-K*street,*housenumberorname\n\
-H*shopperemail\n\
-I*telephonenumber\n\
-b*ibannumber",
};

/// Chargebee.
pub const CHARGEBEE: Provider = Provider {
    id: "chargebee",
    data: "?api_error_code message\n\
?object=transaction gateway resource_version status\n\
+status=success|voided object=transaction\n\
.- api_error_code a B type=payment\n\
.- api_error_code a 9\n\
.- status b - object=transaction\n\
:ttype\n\
:capi_error_code error_code\n\
:mmessage error_text\n\
:pparam\n\
:shttp_status_code\n\
=a\n\
9-paramwrongvalue\n\
B-paymentmethodverificationfailed,paymentprocessingfailed\n\
n-dbconnectionfailure,gatewayerror,internalerror,internaltemporaryerror,ioerror\n\
o-apirequestlimitexceeded\n\
p-paymentgatewaycurrencyincompatible,requestblocked,sitenotfound,sitenotready,sitereadonlymode\n\
q-duplicateentry,httpmethodnotsupported,invalidrequest,paymentmethodnotpresent,resourcelimitexceeded,resourcelimitexhausted,resourcenotfound\n\
r-invalidstateforrequest,paymentintentinvalid,paymentintentinvalidamount\n\
t-apiauthenticationfailed,apiauthorizationfailed\n\
=b\n\
B-failure\n\
k-inprogress\n\
n-needsattention,timeout",
};

/// CyberSource.
pub const CYBERSOURCE: Provider = Provider {
    id: "cybersource",
    data: "?submitTimeUtc status~A\n\
?errorInformation.reason~A status~A\n\
?status=invalidrequest|servererror|declined reason~A message details[].reason\n\
?status=servererror reason=systemerror|servertimeout|servicetimeout message\n\
?decision=accept|decline|reject|error|review|cancel reasonCode~9\n\
?response.rmsg:s\n\
?reason^CREATE_TOKEN_|CAPTURE_CONTEXT_ message\n\
+status=authorized|pending|transmitted|reversed|voided submitTimeUtc\n\
+decision=accept\n\
.- status = k status=authorizedpendingreview|pendingreview|partialauthorized\n\
.- errorInformation.reason a B status=declined|authorizedriskdeclined\n\
.- status = E status=authorizedriskdeclined\n\
.- status = B status=declined\n\
.- status = Y status=pendingauthentication\n\
.errorInformation.details[] field = 9\n\
.- errorInformation.reason a 9\n\
.details[] location = 9 /reason^CREATE_TOKEN_\n\
.details[] field = 9 /reason=missingfield|invaliddata\n\
.- reason a 9\n\
.- reasonCode b B\n\
.- response.rmsg = 9\n\
&- processorInformation.cardVerification.resultCode = O processorInformation.cardVerification.resultCode=n\n\
nprocessorInformation.responseCode\n\
:t/status /decision\n\
:c/errorInformation.reason /reason /reasonCode\n\
:m/errorInformation.message /message /response.rmsg message\n\
:pfield location invalidField missingField\n\
:n/processorInformation.responseCode\n\
:a/processorInformation.merchantAdvice.code\n\
:r/id /requestID /correlationId\n\
=a\n\
9-invaliddata,missingfield\n\
B-declinedcheck,generaldecline,paymentrefused,processordeclined\n\
D-blockedbycardholder,invalidaccount\n\
E-addresscountrywatchlistmatch,blacklistedcustomer,customerwatchlistmatch,decisionprofilereject,emailcountrywatchlistmatch,ipcountrywatchlistmatch,scoreexceedsthreshold,stolenlostcard,suspendedaccount\n\
F-contactprocessor\n\
G-insufficientfund\n\
H-debitcarduseageexceeddlimit,exceedscreditlimit\n\
I-expiredcard\n\
J-unauthorizedcard\n\
K-cardtypenotaccepted\n\
N-invalidcard,invalidcardtype\n\
O-cvfailed,cvnnotmatch,invalidcvn\n\
QJavsfailed\n\
X-allowablepinretriesexceeded\n\
Y-consumerauthenticationrequired,pendingauthentication\n\
Z-consumerauthenticationfailed\n\
c-capturecontext*\n\
f-achverificationfailed\n\
i-duplicaterequest\n\
k-decisionprofilereview\n\
m-issuerunavailable,processorerror\n\
n-processortimeout,processorunavailable,servertimeout,servicetimeout,systemerror\n\
o-createtokennetworkerror,createtokentimeout\n\
p-invalidmerchantconfiguration\n\
q-createtoken*,createtokenno*,invalidamount,invalidpaymentid,notsupported\n\
t-authenticationfailed\n\
=b\n\
9-101,102\n\
A-100\n\
E-205,221,222,481,520\n\
F-201\n\
G-204\n\
H-210\n\
I-202\n\
J-208\n\
K-232\n\
N-231,240\n\
O-209,211,230\n\
QJ200\n\
Y-475\n\
Z-476\n\
i-104\n\
k-110,480\n\
m-207,236\n\
n-150,151,152,250\n\
p-234\n\
r-235,237,238,239,242\n\
=F\n\
-A*cardnumber\n\
-B*expirationmonth\n\
-C*expirationyear\n\
-E*securitycode\n\
-P*postalcode\n\
-M*locality\n\
-N*administrativearea\n\
-K*address1\n\
-O*billtocountry\n\
-H*email\n\
-I*phonenumber\n\
-G*firstname,*lastname",
};

/// Flutterwave.
pub const FLUTTERWAVE: Provider = Provider {
    id: "flutterwave",
    data: "?status=error !data message=authorizationrequired|merchantsecretkeyrequired|invalidauthorizationkey|transactionblockedfraudulenttransactionsuspected\n\
?status=failed error.code~9 error.type~A error.message\n\
?tx_ref status flw_ref,transaction_id\n\
?processor_response.code processor_response.type id^chg_\n\
+status=successful|success|completed|succeeded tx_ref,processor_response\n\
.- message = E message=transactionblockedfraudulenttransactionsuspected status=error\n\
.- message = t status=error\n\
.error.validation_errors[] field_name = 9\n\
.- error.code a 9\n\
.- processor_response b B status=failed\n\
.- processor_response.code b B status=failed\n\
.- status c -\n\
nprocessor_response.code\n\
:terror.type\n\
:cerror.code\n\
:dprocessor_response processor_response.code\n\
:mmessage processor_response processor_response.type error.message /error.message\n\
:pfield_name\n\
=a\n\
=b\n\
G-51,insufficient*,notsufficient*\n\
I-54,cardexpired*,expiredcard*\n\
V-55,incorrectpin*,invalidpin*\n\
n-timeout*\n\
=c\n\
B-failed\n\
b-cancelled\n\
k-pending\n\
=F\n\
-A*cardnumber\n\
-E*cvv\n\
-B*expirymonth\n\
-C*expiryyear",
};

/// GoCardless.
pub const GOCARDLESS: Provider = Provider {
    id: "gocardless",
    data: "?error.documentation_url^https://developer.gocardless.com error.type\n\
?error.request_id error.errors:l error.type=validationfailed|invalidapiusage|invalidstate|gocardless\n\
?events[].resource_type events[].action\n\
?resource_type=payments|mandates action details.cause\n\
?payments.id^PM payments.status\n\
+payments.status=confirmed|paidout|pendingcustomerapproval|pendingsubmission|submitted\n\
+events[].action !events[].action=failed|cancelled|expired|customerapprovaldenied|chargedback\n\
.events[] details.cause a B action=failed|cancelled|expired|customerapprovaldenied|chargedback resource_type=payments|mandates|billingrequests\n\
.- details.cause a B action=failed|cancelled|expired|customerapprovaldenied|chargedback\n\
.- payments.status d -\n\
.error.errors[] reason c -\n\
.error.errors[] field = 9\n\
.- error.type b 9\n\
:t/error.type\n\
:creason details.cause /error.type\n\
:mmessage details.description /error.message\n\
:pfield\n\
:ndetails.reason_code\n\
:r/error.request_id\n\
:s/error.code\n\
=a\n\
D-authorisationdisputed\n\
E-payerdeceased\n\
G-insufficientfunds\n\
SZinvalidbankdetails\n\
f-bankaccountclosed,bankaccounttransferred,directdebitnotenabled\n\
g-mandatecancelled,mandateexpired\n\
=b\n\
n-gocardless\n\
r-invalidstate\n\
t-invalidapiusage\n\
=c\n\
f-bankaccountclosed,bankaccountdisabled\n\
g-mandateisinactive,mandatereplaced\n\
n-internal*\n\
o-ratelimitexceeded\n\
q-customerdataremoved\n\
r-cancellationfailed,idempotentcreationconflict,numberofrefundsexceeded,refund*,retryfailed\n\
s-customerbankaccounttokenused\n\
t-accesstoken*,forbidden,insufficientpermissions,unauthorized\n\
=d\n\
B-chargedback,failed\n\
Z-customerapprovaldenied\n\
b-cancelled\n\
=F\n\
-dbranchcode\n\
-abankcode",
};

/// Klarna.
pub const KLARNA: Provider = Provider {
    id: "klarna",
    data: "?error_code~A error_messages:l correlation_id\n\
?approved:f show_form:t\n\
?approved:f show_form:f\n\
?approved:t show_form,authorization_token\n\
?fraud_status=accepted|pending|rejected order_id\n\
+approved:t\n\
+fraud_status=accepted\n\
.error.invalid_fields[] - = 9\n\
.- - = B approved:f show_form:f\n\
.- - = Z approved:f\n\
.- fraud_status = E fraud_status=rejected\n\
.- fraud_status = k fraud_status=pending\n\
.error_messages[] - b - /error_code=badvalue\n\
.- error_code a 9\n\
:c/error_code\n\
:m/error_messages[]\n\
:r/correlation_id\n\
:p-\n\
=a\n\
B-rejected\n\
j-sessioncompleted\n\
n-internalservererror\n\
p-merchantinactive\n\
r-invalidoperation\n\
t-notallowed,unauthorized\n\
=b\n\
QKbadvaluebillingaddressstreetaddress\n\
QMbadvaluebillingaddresscity\n\
QNbadvaluebillingaddressregion\n\
QObadvaluebillingaddresscountry\n\
QPbadvaluebillingaddresspostalcode\n\
QQbadvalueshippingaddress*\n\
RGbadvaluebillingaddressfamilyname,badvaluebillingaddressgivenname\n\
RHbadvaluebillingaddressemail\n\
RIbadvaluebillingaddressphone\n\
=F\n\
-H*billingaddressemail\n\
-I*billingaddressphone\n\
-P*postalcode\n\
-M*city\n\
-N*region\n\
-O*country\n\
-K*streetaddress,*streetaddress2\n\
-G*givenname,*familyname",
};

/// Lemon Squeezy.
pub const LEMONSQUEEZY: Provider = Provider {
    id: "lemonsqueezy",
    data: "?jsonapi.version errors[].source.pointer=datarelationshipsvariant|datarelationshipsstore|dataattributescustomprice|dataattributescheckoutdata|dataattributescheckoutoptions|dataattributesproductoptions !errors[].code\n\
?jsonapi.version errors[].status errors[].detail=toomanyattempts|servererror|unauthenticated !errors[].code\n\
?data.links.self^https://api.lemonsqueezy.com\n\
?meta.event_name data.attributes.store_id\n\
?event=checkoutsuccess data\n\
+data.attributes.status=paid|active|ontrial|refunded|partialrefund\n\
+event\n\
.meta event_name = B event_name=subscriptionpaymentfailed\n\
.errors[] status a 9\n\
.data attributes.status b -\n\
:ttitle\n\
:mdetail\n\
:psource.pointer\n\
:sstatus\n\
=a\n\
n-500,503\n\
o-429\n\
t-401,403\n\
=b\n\
B-failed\n\
E-fraudulent\n\
k-pending",
};

/// Omise.
pub const OMISE: Provider = Provider {
    id: "omise",
    data: "?object=error location:s code~a message:s\n\
?object=charge id^chrg_ failure_code,status\n\
+status=successful\n\
.- failure_code a B\n\
.- status c - object=charge\n\
.- message = N code=invalidcard message^number\n\
.- message = P code=invalidcard message^expiration\n\
.- message = O code=invalidcard message^security\n\
.- code b 9 object=error\n\
:ccode\n\
:dfailure_code\n\
:mmessage failure_message\n\
=a\n\
D-invalidaccount\n\
E-failedfraudcheck,stolenorlostcard\n\
G-insufficientbalance,insufficientfund\n\
N-invalidaccountnumber\n\
O-invalidsecuritycode\n\
a-timeout\n\
b-paymentcancelled\n\
e-cannotconnecttoibanking\n\
f-accountdoesnotexist\n\
n-amountmismatch,confirmedamountmismatch,internalerror\n\
p-servicecode*\n\
q-invalidparameters,invalidreference\n\
r-duplicatereferencenumber,failedcapture,failedrefund\n\
=b\n\
E-failedfraudcheck\n\
K-brandnotsupported\n\
T-invalidcard\n\
n-backenderror,internalerror\n\
p-lockedaccounterror\n\
r-expiredcharge,failedcapture,failedexpire,failedrefund,failedreverse,failedvoid,invalidcharge,usedtoken\n\
t-authenticationfailure\n\
=c\n\
A-reversed\n\
B-failed\n\
a-expired\n\
k-pending",
};

/// Paddle.
pub const PADDLE: Provider = Provider {
    id: "paddle",
    data: "?error.type=requesterror error.code error.detail\n\
?payments[].payment_attempt_id payments[].status\n\
!error.type=requesterror|apierror error.code error.detail error.documentation_url^https://developer.paddle.com\n\
!name=checkouterror|checkoutpaymenterror|checkoutwarning type=frontenderror|apierror|checkoutwarning code\n\
?name=checkoutpaymentfailed|checkoutcompleted|checkoutpaymentselected|checkoutloaded data\n\
+payments[].status=captured|authorized\n\
+name=checkoutcompleted|checkoutloaded|checkoutpaymentselected|checkoutwarning\n\
.payments[] error_code a B !status=captured|authorized\n\
.payments[] status c -\n\
.error.errors[] field = 9\n\
.- error.code b 9\n\
.- name = B name=checkoutpaymentfailed\n\
.- code d 9 name\n\
:t/error.type /type\n\
:cerror_code /error.code /code\n\
:mmessage /error.detail /detail\n\
:pfield\n\
:r/meta.request_id\n\
=a\n\
D-canceled\n\
E-blockedcard,declinednotretryable,fraud\n\
G-notenoughbalance\n\
I-expiredcard\n\
K-preferrednetworknotsupported,prepaidcardnotsupported\n\
M-invalidamount\n\
T-invalidpaymentdetails\n\
Z-authenticationfailed\n\
d-redactedpaymentmethod\n\
m-issuerunavailable\n\
n-psperror,systemerror\n\
r-alreadycanceled,alreadyrefunded\n\
=b\n\
B-subscriptionpaymentdeclined,transactionpaymentdeclined\n\
n-internalerror,serviceunavailable\n\
o-toomanyrequests\n\
t-authentication*,forbidden,invalidtoken\n\
=c\n\
A-actionrequired\n\
B-error\n\
a-dropped\n\
b-canceled\n\
k-authorizedflagged,created,pending*\n\
n-unknown\n\
=d\n\
d-nopaymentmethodsavailable",
};

/// PAY.JP.
pub const PAYJP: Provider = Provider {
    id: "payjp",
    data: "?error.status:n error.message error.type=clienterror|servererror|autherror|notfounderror|notallowedmethoderror\n\
!error.status:n error.type=carderror error.code=unacceptablebrand|cardflagged|incorrectcarddata|invalidcvc|invalidexpirymonth|invalidexpiryyear|invalidexpirationdate|missingcard|unverifiedtoken|testcardonlivemode|threedsecureincompleted|threedsecurefailed|threedsecureexpired|notinthreedsecureflow|invalidnumber|expiredcard|carddeclined|processingerror !error.decline_code,error.doc_url,error.payment_intent,error.payment_method,error.request_log_url\n\
.- error.code a -\n\
.- error.type = n error.type=servererror\n\
.- error.type = B error.type=carderror\n\
.- error.type = 9 !error.code\n\
:terror.type\n\
:cerror.code\n\
:merror.message\n\
:perror.param\n\
:serror.status\n\
=a\n\
9-invalidcountry\n\
B-carddeclined,failedpayment\n\
E-cardflagged\n\
I-expiredcard\n\
K-unacceptablebrand\n\
N-invalidnumber,testcardonlivemode\n\
O-invalidcvc\n\
PBinvalidexpirymonth\n\
PCinvalidexpiryyear\n\
PDinvalidexpirationdate\n\
QKinvalidcardaddressline\n\
QMinvalidcardaddresscity\n\
QNinvalidcardaddressstate\n\
QOinvalidcardcountry\n\
QPinvalidaddresszip,invalidcardaddresszip\n\
RGinvalidcardname\n\
RHinvalidemail\n\
T-incorrectcarddata\n\
Y-threedsecureincompleted,unverifiedtoken\n\
Z-threedsecurefailed\n\
a-notinthreedsecureflow,threedsecureexpired\n\
m-processingerror\n\
n-payjpwrong,pgwrong\n\
o-overcapacity\n\
p-notactivatedaccount\n\
q-alreadycanceled,alreadyexistid,alreadyhavecard,alreadyhavethesamecard,alreadypaused,alreadysubscribed,applepaycardnotreusable,applepaydisabledinlivemode,applepaytokennotregistrable,billingdayfornonmonthlyplan,cannotchangeproratestatus,cannotproratedrefundofsubscription,doesnthavecard,donthasthiscard,existsubscribers,invalidamount,invalidapplepaytoken,invalidbillingday,invalidboolean,invalidcard,invalidcurrency,invalidcustomer,invalidexpirydays,invalidflexibleid,invalidid,invalidinterval,invalidmetadatakey,invalidmetadatavalue,invalidownertype,invalidparamkey,invalidplan,invalidplanamount,invalidquerystring,invalidrefundreason,invalidstringlength,invalidthreedsecurestate,invalidtimestamp,invalidtrialdays,invalidtrialend,missingcard,missingparam,noallowedmethod,noallowedparam,noparam,nopaymentmethod,notcustomercard,notfound,paymentmethodduplicate,paymentmethodduplicateincludingcustomer,subscriptionworked,toomanymetadatakeys,unnecessaryexpirydays\n\
r-alreadycaptured,alreadyrefunded,cantcapturerefundedcharge,cantreauthrefundedcharge,captureamountgtnet,chargeback,chargeexpired,invalidamounttonotcaptured,invalidrefundamount,operationnotallowedonnoauthorizedcharge,refundamountgtnet,refundlimitexceeded\n\
s-tokenalreadyused\n\
t-invalidapikey,noapikey",
};

/// PayPal.
pub const PAYPAL: Provider = Provider {
    id: "paypal",
    data: "?name~A debug_id:s\n\
?details[].issue~A !object !error:o\n\
?purchase_units[].payments:o\n\
?processor_response.response_code status=declined|failed|completed|pending|created|partiallycaptured|denied\n\
.purchase_units[].payments.captures[] processor_response.response_code c B status=declined|failed\n\
.purchase_units[].payments.authorizations[] processor_response.response_code c B status=denied|failed\n\
.purchase_units[].payments.captures[] status = B status=declined|failed\n\
.purchase_units[].payments.authorizations[] status = B status=denied|failed\n\
.purchase_units[].payments.captures[] status = k status=pending\n\
.- processor_response.response_code c B status=declined|failed|denied\n\
.details[] issue a 9\n\
.- name b q name~A debug_id\n\
+purchase_units[].payments.captures[].status=completed !purchase_units[].payments.captures[].status=declined|failed|pending\n\
+purchase_units[].payments.authorizations[].status=created|captured !purchase_units[].payments.authorizations[].status=denied|failed\n\
+status=completed|created|partiallycaptured processor_response\n\
:t/name\n\
:cissue name\n\
:dprocessor_response.response_code\n\
:mdescription /message\n\
:pfield\n\
:aprocessor_response.payment_advice_code\n\
:r/debug_id\n\
&- processor_response.cvv_code = O processor_response.cvv_code=n processor_response.response_code=0500|5100|5110|5170|9100\n\
=a\n\
B-declinedduetorelatedtxn,instrumentdeclined,paymentsourcedeclinedbyprocessor,transactionrefused\n\
E-complianceviolation,payeeblockedtransaction,transactionblockedbypayee\n\
I-cardexpired,referencedcardexpired\n\
K-cardbrandnotsupported,cardtypenotsupported\n\
L-currencynotsupportedforcardtype\n\
M-transactionlimitexceeded\n\
O-invalidsecuritycodelength\n\
PDinvalidexpirydate\n\
QJbillingaddressinvalid\n\
QQshippingaddressinvalid\n\
Sbinvalidiban\n\
T-paymentsourceinfocannotbeverified\n\
UAcardnumberrequired\n\
UDcardexpiryrequired\n\
UMcityrequired\n\
UPpostalcoderequired\n\
Y-payeractionrequired\n\
Z-ordernotapproved\n\
c-orderexpired,tokenexpired\n\
d-aliasdeclinedbyprocessor,countrynotsupportedbypaymentsource,currencynotsupportedforbank,currencynotsupportedforcountry,domestictransactionrequired,maxnumberofpaymentattemptsexceeded,payeraccountlockedorclosed,payeraccountrestricted,payercannotpay,paymentsourcecannotbeused,platformfeepayeecannotbesameaspayer,redirectpayerforalternatefunding\n\
f-banknotsupportedforverification,ibancountrynotsupported\n\
g-agreementalreadycancelled,billingagreementnotfound\n\
i-duplicateinvoiceid\n\
j-orderalreadyauthorized,orderalreadycaptured,orderalreadycompleted,ordercannotbeconfirmed\n\
k-ordercompletioninprogress,orderispendingapproval,paymentalreadyapproved\n\
p-authcapturenotenabled,invalidaccountstatus,notenabledforapplepay,notenabledforbankprocessing,notenabledforcardprocessing,notenabledforgooglepay,payeeaccountinvalid,payeeaccountlockedorclosed,payeeaccountnotverified,payeeaccountrestricted,payeenotenabledforbankprocessing,payeenotenabledforcardprocessing,setuperrorforbank,transactionreceivinglimitexceeded\n\
r-actiondoesnotmatchintent,authorizationamountexceeded,authorizationcurrencymismatch,captureidnotfound,capturestatusnotvalid,itemskumismatch,maxauthorizationcountexceeded,mspnotsupported,ordercannotbesaved,ordercompletedorvoided,ordercompleteonpaymentapproval,previoustransactionreferencehaschargeback,trackeridnotfound\n\
t-permissiondenied\n\
=b\n\
B-unprocessableentity\n\
k-resourceconflict\n\
n-internalservererror,internalserviceerror,serviceunavailable\n\
t-authenticationfailure,invalidclient,notauthorized\n\
=c\n\
A-0000,7600\n\
D-0390,0r00,1330,1335,5140,5950,6300,pp06\n\
E-1352,5150,5180,5710,9500,9510,9520,ppab,ppdt,ppfr,pprn,ppsc\n\
F-0100,9530\n\
G-5120\n\
I-5400,ppef\n\
J-5930\n\
K-ppae,ppco,ppct,ppdi,ppmc,ppse\n\
L-ppcu,ppuc,ppvc\n\
M-1310,ppai,ppax\n\
N-5900,7800\n\
O-00n7,1382,5110,pcvv,ppc2\n\
PD1380,ppex\n\
QJ5170,5190,ppad,ppav\n\
UIppph\n\
V-5130,5500\n\
X-5135\n\
Y-5650\n\
Z-7700,7710,pcnr,ppd3\n\
c-ppte,pptr,pptv\n\
d-ppfi,pppm\n\
e-5910\n\
i-5200\n\
k-1000\n\
m-0880,0960,5920,8000,8110,8220,9100,pper\n\
n-0800,8100,ppnt\n\
p-1340,1350,1370,8010,8020,8030,ppau,ppce,ppnm,pprr\n\
q-1300,1317,1320,1360,1390,ppag,ppbg,ppdc,ppfe,ppfv,ppii,ppim,ppmb,ppmd,ppnc,pppi,ppqc,pptt,ppue,ppui,ppup,ppve,ppvt\n\
r-5800,ppcr,ppgr,ppif,ppit,pplr,ppre,pprf,pps0,pps1,pps2,pps3,pps4,pps5,pps6,pptf,ppti,ppur\n\
=F\n\
-A*cardnumber\n\
-D*cardexpiry\n\
-E*cardsecuritycode\n\
-G*cardname\n\
-P*postalcode\n\
-O*addresscountrycode\n\
-K*addressline1\n\
-M*adminarea2\n\
-N*adminarea1\n\
-Q*shippingaddress\n\
-H*emailaddress\n\
-I*phone,*phonephonenumbernationalnumber\n\
--*purchaseunits,*intent",
};

/// Paystack.
pub const PAYSTACK: Provider = Provider {
    id: "paystack",
    data: "?gateway_response reference status\n\
?reference display_text,url status=sendotp|sendpin|sendphone|sendbirthday|sendaddress|openurl|payoffline|pending|ongoing|processing|queued\n\
?data.reference data.access_code data.authorization_url\n\
!meta.nextStep type code message\n\
?trxref reference trans status\n\
+status=success reference\n\
+data.access_code\n\
.- gateway_response a - status=failed\n\
.- status b B\n\
.- code c - meta\n\
.- type c 9 meta\n\
:ttype\n\
:ccode\n\
:dgateway_response\n\
:mgateway_response message\n\
=a\n\
B-declined*,unabletoprocess*\n\
G-insufficient*,insufficientfunds,notsufficient*\n\
H-exceedswithdrawal*\n\
I-cardexpired*,expiredcard*\n\
V-incorrectpin*,invalidpin*\n\
X-pintries*\n\
n-issuerorswitch*,timeout*\n\
=b\n\
A-openurl,sendbirthday,sendotp,sendphone,sendpin\n\
a-abandoned\n\
k-ongoing,pending,processing,queued\n\
l-payoffline\n\
n-reversed\n\
=c\n\
9-validationerror\n\
n-apierror,internalerror,processorerror\n\
o-ratelimit*\n\
t-insufficientpermission*,invalidkey,unauthorized*",
};

/// Recurly.
pub const RECURLY: Provider = Provider {
    id: "recurly",
    data: "?error.transaction_error:o\n\
?error.params[].param error.message error.type=validation\n\
?error.params:l error.message error.type=transaction|badrequest|notfound|unauthorized|invalidapikey|invalidtoken|invalidpermissions|invalidcontenttype\n\
?error.type=internalservererror|servicenotavailable|immutablesubscription|simultaneousrequest|ratelimited|taxserviceerror|missingfeature|invalidapiversion|unknownapiversion|unavailableinapiversion error.message !error.code,error.status,error.param,error.detail\n\
?object=transaction uuid status_code,gateway_message,status_message\n\
?name=validation code=validation fields:l\n\
?name^api-error|api-timeout code^api-|invalid- message\n\
?name^api-error code message fields:l\n\
?name^3ds-|apple-pay-|google-pay-|paypal-|venmo- code^3ds-|apple-pay-|google-pay-|paypal-|venmo- message\n\
+object=transaction status=success|void|scheduled\n\
.error.transaction_error decline_code a - decline_code=lostcard|stolencard|pickupcard|restrictedcard|restrictedcardchargeback|fraudulent|securitydecline|donottryagain\n\
.error.transaction_error - = E category=fraud !code^fraud_address|fraud_security\n\
.error.transaction_error code a -\n\
.error.transaction_error category a B\n\
.error.transaction_error - = B\n\
.- status_code a - object=transaction status=declined|error\n\
.- status = B object=transaction status=declined|error\n\
.- status = k object=transaction status=pending|processing\n\
.error.params[] param = 9\n\
.- error.type b 9\n\
.fields[] - = 9\n\
.- code c 9 name\n\
&- decline_code a - !code^fraud_\n\
:t/error.type /name\n\
:ccode /error.transaction_error.code /error.type status_code\n\
:ddecline_code\n\
:mmessage /error.message status_message\n\
:pparam -\n\
=a\n\
B-amazondeclinedreview,invalidtransaction,paypalharddecline,paypalprimarydeclined,transactioncannotbeauthorized\n\
D-accountclosed,callissuerupdatecardholderdata,cardholderrequestedstop,hard,updatecardholderdata\n\
E-donottryagain,fraud*,lostcard,pickupcard,restrictedcard*,securitydecline,stolencard,toomanyattempts\n\
F-callissuer,referral\n\
G-insufficientfunds\n\
H-exceedsdailylimit\n\
I-expiredcard\n\
J-cardnotactivated\n\
K-cardnotsupported,cardtypenotaccepted\n\
L-currencynotsupported\n\
M-amazonamountexceeded,exceedsmaxamount,invalidamount\n\
N-declinedcardnumber,invalidaccountnumber,invalidcardnumber,invalidissuer,invalidnumber\n\
O-cvvrequired,declinedsecuritycode,fraudsecuritycode,incorrectsecuritycode\n\
PDdeclinedexpirationdate\n\
QJfraudaddress*,incorrectaddress\n\
RGinvalidname\n\
RHinvalidemail\n\
SZachvalidationexception\n\
T-declinedmissingdata,invalid,nobillinginformation\n\
Y-requires3dsecure,threedsecureactionrequired,threedsecurerequired\n\
Z-payerauthenticationrejected,threedsecure*\n\
b-cancelled,customercanceledtransaction\n\
c-rjstokenexpired\n\
d-achtransactionsnotsupported,directdebittypenotaccepted,invalidpaymentmethod*,paymentnotaccepted,paypal*\n\
g-billingagreement*,invalidbillingagreementstatus,paypalexpiredreferenceid,paypalinvalidbillingagreement\n\
i-duplicate,duplicatetransaction\n\
k-approvedfraudreview,partialapproval,simultaneous\n\
m-issuerunavailable,processor*,tryagain\n\
n-apierror,batchprocessingerror,communication,finbot*,gatewayerror,gatewaytimeout,gatewayunavailable,moneybot*,recurly,recurlyerror,sslerror,transactionservice*,transactionstaleatgateway,vaultlyserviceunavailable\n\
o-gatewayratelimited,toobusy\n\
p-configuration,contactgateway,gateway*,invalidgateway*,invalidlogin,invalidmerchanttype,merchmaxtransactionlimitexceeded,nogateway,nogatewayfoundfortransactionamount,notenabled,notsupported,recurlycredentialsnotfound\n\
q-contractnotfound,invaliddata,recurlyfailedtogettoken,recurlytoken*,threedsecureactionresulttokenmismatch,threedsecurecredentialerror,zerodollarauthnotsupported\n\
r-amazon*,authorization*,transaction*\n\
=b\n\
B-transaction\n\
k-simultaneousrequest\n\
n-internalservererror,servicenotavailable\n\
o-ratelimited\n\
r-immutablesubscription\n\
t-invalidapikey,invalidpermissions,unauthorized\n\
=c\n\
Z-3ds*,3dsautherror\n\
d-applepay*,googlepay*,paypal*,venmo*\n\
o-apitimeout\n\
q-applepayconfig*,googlepayconfig*,paypalconfig*\n\
=F\n\
-Bmonth\n\
-Cyear",
};

/// Shopify.
pub const SHOPIFY: Provider = Provider {
    id: "shopify",
    data: "?processingStatus.state processingStatus:o\n\
?data.shopPayPaymentRequestReceipt:o\n\
?data.subscriptionBillingAttempt:o\n\
?data.subscriptionBillingAttemptCreate:o\n\
?subscriptionContract,idempotencyKey errorCode~A\n\
?errors[].extensions.code=throttled\n\
?kind=sale|authorization|capture gateway status=success|failure|error|pending error_code,source_name,processed_at\n\
?subscription_contract_id error_code,order_id\n\
+processingStatus.state=completed|ready\n\
+status=success kind\n\
.**.processingStatus errorCode a B\n\
.**.processingStatus state b -\n\
.**.processingError code a B\n\
.data errorCode a B\n\
.data.subscriptionBillingAttempt errorCode a B\n\
.data.subscriptionBillingAttemptCreate.subscriptionBillingAttempt errorCode a B\n\
.- errorCode a B\n\
.- status = B kind status=failure\n\
.- status = n kind status=error\n\
.- status = k kind status=pending\n\
.errors[] extensions.code = o extensions.code=throttled\n\
:cerrorCode code extensions.code\n\
:mmessage errorMessage\n\
=a\n\
E-cardtesting,cvvattemptsexceeded,fraudsuspected,merchantrule,pickupcard,retrydeclined\n\
F-callissuer\n\
G-insufficientfunds\n\
I-expiredcard,expiredpaymentmethod\n\
M-amounttoolarge,amounttoosmall,invalidamount\n\
N-cardnumberincorrect,incorrectnumber,invalidnumber\n\
O-incorrectcvc,invalidcvc\n\
PDinvalidexpirydate\n\
QJincorrectaddress,invalidbillingaddress\n\
QPincorrectzip\n\
QQinvalidshippingaddress\n\
V-incorrectpin\n\
Y-authenticationrequired,offsessionrejected\n\
Z-authenticationerror,authenticationfailed,threedsecurefailed\n\
a-expiredbuyeraction\n\
b-cancelledpayment\n\
d-invalidcountry,invalidpaymentmethod,paymentmethodnotfound,paymentmethodunavailable,paymentmethodunsupported,paypalerrorgeneral\n\
g-buyercanceledpaymentmethod,invalidcustomerbillingagreement\n\
h-insufficientinventory,inventoryallocationsnotfound\n\
j-invoicealreadypaid\n\
m-processingerror\n\
n-genericerror,paymentprovidererror,transienterror,unexpectederror\n\
p-configerror,customerinvalid,customernotfound,freegiftcardnotallowed,invalidcurrency,merchantaccounterror,nontestorderlimitreached,paymentmethodincompatiblewithgatewayconfig,paymentproviderisnotenabled,purchasetypenotsupported,testmode,testmodelivecard\n\
q-invalidpurchasetype,paymentmethodnotspecified,unsupportedfeature\n\
=b\n\
A-actionrequired\n\
B-failed\n\
k-awaiting,processing",
};

/// Worldpay.
pub const WORLDPAY: Provider = Provider {
    id: "worldpay",
    data: "?outcome=refused refusalCode,refusalDescription\n\
?outcome=sentforsettlement|sentforcancellation|sentforrefund|sentforpartialrefund|3dsdevicedatarequired|3dschallenged|3dsauthenticationfailed|3dsunavailable|fraudhighrisk\n\
?outcome=authorized|refused|authenticated|authenticationfailed|signaturefailed|challenged|notenrolled|unavailable|highrisk|review transactionReference,_links,riskFactors,paymentInstrument\n\
?errorName validationErrors[].jsonPath\n\
?errorName=bodydoesnotmatchschema|bodyisnotjson|bodyisempty|headerismissing|headerhasinvalidvalue|methodnotallowed|resourcenotfound|endpointnotfound|urlcontainsinvalidvalue|accessdenied|internalerroroccurred|internalservererror|serviceunavailable|toomanyrequests message\n\
.- refusalCode a B outcome=refused\n\
.- outcome c -\n\
.validationErrors[] errorName b 9\n\
.- errorName b 9\n\
:cerrorName\n\
:drefusalCode\n\
:mmessage refusalDescription description\n\
:pjsonPath\n\
:aadvice.code\n\
=a\n\
D-12,39,46,52,53,56,76,78\n\
E-34,4,41,43,59,62,63,7,83,85\n\
F-1,2\n\
G-51\n\
H-61\n\
I-33,54\n\
N-14,15\n\
O-97\n\
T-55\n\
X-75\n\
Y-65\n\
m-19,91,96\n\
p-3\n\
=b\n\
N-panfailedluhncheck\n\
n-internalerroroccurred,internalservererror,serviceunavailable\n\
o-toomanyrequests\n\
t-accessdenied\n\
=c\n\
A-3dschallenged,3dsdevicedatarequired,authenticated,authorized,challenged,notenrolled,sentfor*\n\
B-refused\n\
E-fraudhighrisk,highrisk\n\
Z-3dsauthenticationfailed,3dsunavailable,authenticationfailed,signaturefailed,unavailable\n\
k-review\n\
=F\n\
-A*cardnumber\n\
-D*cardexpirydate\n\
-B*cardexpirydatemonth\n\
-C*cardexpirydateyear\n\
-E*cvc\n\
-G*cardholdername\n\
-K*address1\n\
-P*postalcode\n\
-M*billingaddresscity\n\
-N*billingaddressstate,*statecode\n\
-O*countrycode",
};

/// Every provider beside Stripe.
#[rustfmt::skip]
pub const ALL: &[Provider] = &[ADYEN, CHARGEBEE, CYBERSOURCE, FLUTTERWAVE, GOCARDLESS, KLARNA, LEMONSQUEEZY, OMISE, PADDLE, PAYJP, PAYPAL, PAYSTACK, RECURLY, SHOPIFY, WORLDPAY];
