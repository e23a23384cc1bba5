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
?name=networkerror|cancel|implementationerror|apierror|scripterror|sdkerror !debug_id message\n\
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
O-cccvc920,cccvc920amex,cccvc921,cccvc921amex\n\
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

/// Every provider beside Stripe.
#[rustfmt::skip]
pub const ALL: &[Provider] = &[ADYEN, PAYPAL];
