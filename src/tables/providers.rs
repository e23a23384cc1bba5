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
?name=networkerror|cancel|implementationerror|apierror|scripterror|sdkerror|error options:o\n\
.- refusalReasonCode a B resultCode=refused|error|cancelled\n\
.- refusalReason a B resultCode=refused\n\
.- resultCode b -\n\
.- errorType = n errorType=internal\n\
.- errorType = t errorType=security\n\
.- errorCode c 9\n\
.- error d 9\n\
.- type = 9 type^https://docs.adyen.com/errors/\n\
.- name = b name=cancel\n\
.- name = n name=networkerror|apierror|error\n\
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

/// Authorize.Net.
pub const AUTHORIZENET: Provider = Provider {
    id: "authorizenet",
    data: "?messages.resultCode=ok|error messages.message\n\
?transactionResponse.responseCode=1|2|3|4\n\
?responseCode=1|2|3|4 transId accountNumber,accountType\n\
+transactionResponse.responseCode,responseCode=1\n\
+messages.resultCode=ok !transactionResponse\n\
.** errorCode b - /transactionResponse.responseCode,/responseCode=2|3\n\
.transactionResponse responseCode c -\n\
.- responseCode c -\n\
.messages.message[] code a q /messages.resultCode=error\n\
&- /**.cvvResultCode = O /**.cvvResultCode=n /**.errorCode=2\n\
&- /**.avsResultCode d - /**.errorCode=2\n\
:c/**.errorCode code\n\
:merrorText /**.errorText text\n\
:r/transactionResponse.transId\n\
=a\n\
A-i00001,i00002,i00003,i00004,i00005,i00006,i00007,i00008,i00009,i00010,i00011,i99999\n\
B-e00027\n\
I-e00018,ewc08\n\
N-ewc05,ewc20\n\
O-ewc15\n\
PBewc06\n\
PCewc07\n\
QPewc16\n\
RGewc17\n\
Uie00019\n\
Upewc04\n\
n-e00001,e00049,e00053,e00062,e00063,e00078,e00104\n\
p-e00009,e00020,e00021,e00025,e00044,e00047,e00083,e00084\n\
r-e00012,e00051,e00099,e00100,e00101,e00102,e00103\n\
t-e00005,e00006,e00007,e00008,e00010,e00011,e00059,e00064,e00079,e00080,e00081,e00086\n\
=b\n\
A-1,2003,307\n\
B-128,156,191,2,215,218,254,328\n\
D-211\n\
E-141,250,251,4,41\n\
F-3\n\
I-317,8\n\
K-17,28\n\
M-203,49\n\
N-200,315,37,6\n\
O-44,65,78\n\
PD201,316,7\n\
QJ27,290\n\
QN112,95\n\
QO111,93,96\n\
QQ94\n\
Ri73,77,79,80\n\
SZ10\n\
Sa9\n\
T-45\n\
Z-2000,2102,312,313\n\
c-46,97\n\
d-18,2001,330,56,90\n\
f-101\n\
i-11,222,318\n\
j-2103,2106\n\
m-209,214,220,223,224,261,57,901\n\
n-0,104,105,106,107,108,109,110,120,121,122,127,145,152,165,180,181,19,192,193,20,21,22,23,241,25,252,253,26,295,52,58,59,60,61,62\n\
p-114,115,124,130,131,132,154,155,170,171,172,173,174,185,204,205,206,207,208,210,212,213,216,221,227,232,24,288,29,30,31,34,35,38,43,63\n\
q-100,113,116,117,118,119,14,153,195,2002,2004,2005,2006,2007,202,2100,2101,2104,2105,2107,2108,2109,217,225,226,228,229,230,231,233,236,238,239,240,242,243,244,245,246,247,248,262,265,270,271,280,281,282,283,284,285,286,287,289,296,297,300,301,302,303,309,314,320,325,326,33,331,332,333,334,339,341,342,343,344,350,351,39,40,42,5,53,66,67,68,69,70,71,74,75,76,81,82,83,84,85,86,87,88,89,91,92,99\n\
r-12,15,16,175,2008,2009,219,234,235,237,260,298,304,305,306,308,310,311,319,327,340,36,47,48,50,51,54,55,64,72\n\
s-98\n\
t-102,103,123,13,32\n\
=c\n\
A-1\n\
B-2\n\
k-4\n\
r-3\n\
=d\n\
QJn\n\
QKw,z\n\
QPa",
};

/// Hyperswitch.
pub const HYPERSWITCH: Provider = Provider {
    id: "hyperswitch",
    data: "?payment_id:s merchant_id:s status:s connector,client_secret,profile_id !object\n\
?payment_id:s connector:s status:s unified_code,error_code !object\n\
?error.code^IR_0|IR_1|IR_2|IR_3|IR_4|CE_0|HE_0|WE_0 error.message\n\
+status^succeeded|partially_|requires_c\n\
.- error_code a - connector=adyen\n\
.- error_code b - connector=authorizedotnet\n\
.- error_code c - connector=checkout|braintree|paypal\n\
.- error_code d - connector=stripe|square|paypal|braintree\n\
.- error_code = B status=failed|requirespaymentmethod\n\
.- status e -\n\
.error code = E code=he03 reason\n\
.error code = c code=ir08 message^The\n\
.error code f 9\n\
nerror_message error_reason unified_message error_details.issuer_details.code error_details.issuer_details.message issuer_error_code issuer_error_message\n\
:terror.type\n\
:ccode\n\
:derror_code\n\
:merror_message unified_message message\n\
:nerror_details.issuer_details.code issuer_error_code\n\
=a\n\
E-14,20,22,25,31,46,5\n\
Y-38\n\
b-15,16\n\
=b\n\
E-141,250,251,4,41\n\
F-3\n\
I-317,8\n\
K-17,28\n\
N-200,315,37,6\n\
O-44,65,78\n\
PD201,316,7\n\
Z-2000,2102,312,313\n\
i-11,222,318\n\
j-2103,2106\n\
n-0,104,105,106,107,108,109,110,120,121,122,127,145,152,165,180,181,19,192,193,20,21,22,23,241,25,252,253,26,295,52,58,59,60,61,62\n\
s-98\n\
=c\n\
E-1352,20004,20041,20043,20059,20062,20063,20064,20066,20067,20078,20093,2012,2013,2014,20183,2021,2047,2053,2057,2077,2085,30*,40*,41*,42*,43*,5150,5180,5710,9500,9510,9520,ppab,ppdt,ppfr,pprn,ppsc\n\
F-0100,20001,20002,2011,2041,2044,9530\n\
G-2001,20051,5120\n\
H-2002,2003,20061\n\
I-2004,20054,5400,ppef\n\
J-20016,20072,2107,5930\n\
K-20103,20122,2024,ppae,ppco,ppct,ppdi,ppmc,ppse\n\
L-20106,ppcu,ppuc,ppvc\n\
N-20014,2005,2008,2009,2051,5900,7800\n\
O-00n7,1382,2010,5110,pcvv,ppc2\n\
PD1380,2006,20100,ppex\n\
Y-20154,2099,44301,5650\n\
Z-20150,20151,20153,20155,20159,7700,7710,pcnr,ppd3\n\
b-20017\n\
i-20094,2016,2069,5200\n\
j-2094\n\
m-3000\n\
n-0800,1000,1004,1005,10100,20009,20010,20032,20068,20118,2035,2081,8100,ppnt\n\
=d\n\
E-complianceviolation,excessiveretry,fraud*,highestrisklevel,lost*,merchantblacklist,partnerhighriskcustomer,payeeblockedtransaction,pickupcard,previouslydeclineddonotretry,restrictedcard,riskthreshold,securityviolation,stolencard,transactionblockedbypayee\n\
F-callissuer,carddeclinedcallissuer,voicefailure\n\
G-giftcardavailableamount,insufficientfunds\n\
H-cardvelocityexceeded,transactionlimit\n\
I-cardexpired,expiredcard,referencedcardexpired\n\
K-cardbrandnotsupported,cardnotsupported,cardtypenotsupported,unsupported*\n\
L-currency*\n\
N-incorrectnumber,invalidnumber,panfailure\n\
O-cvv,cvvfailure,incorrectcvc,invalidcvc,invalidsecuritycodelength,verifycvvfailure\n\
PDbadexpiration,expirationfailure,invalidexpir*\n\
QPincorrectzip\n\
Y-authenticationrequired,carddeclinedverificationrequired,payeractionrequired\n\
Z-ordernotapproved,paymentintentauthenticationfailure,threedsecure\n\
i-duplicate*\n\
j-orderalready*,ordercannotbeconfirmed\n\
n-badgateway,conflict,gatewaytimeout,idempotencykeyinuse,internalservererror,ordercompletioninprogress,orderispendingapproval,paymentalreadyapproved,requesttimeout,serviceunavailable,temporaryerror\n\
s-cardtokenused,sourceused,tokenalreadyused\n\
=e\n\
B-failed\n\
a-expired\n\
b-cancelled\n\
k-processing,requiresmerchantaction\n\
n-conflicted\n\
=f\n\
B-ce01,ce07\n\
I-ce05\n\
L-ir28\n\
T-ce04\n\
Z-ce02\n\
d-ir19\n\
n-ce00,he00,he05\n\
p-ir30,ir39\n\
r-ce03,he01,he03,ir14,ir16\n\
t-ir01",
};

/// Mollie.
pub const MOLLIE: Provider = Provider {
    id: "mollie",
    data: "?resource=payment status=failed|expired|canceled|open|pending|authorized|paid\n\
?title:s status,statusCode:n _links.documentation.href^https://docs.mollie.com\n\
+status=paid|authorized resource\n\
.- statusReason.code = E statusReason.code=violationoflaw\n\
.- details.failureReason a - resource\n\
.- statusReason.code b - resource\n\
.- status = c status=expired !method=banktransfer\n\
.- status c - resource\n\
.- title = 9 !resource\n\
ndetails.failureReason statusReason.code statusReason.message\n\
:ddetails.failureReason statusReason.code\n\
:mdetails.failureMessage detail statusReason.message message\n\
:pfield\n\
:sstatus statusCode\n\
=a\n\
E-possiblefraud\n\
G-insufficientfunds\n\
I-cardexpired\n\
J-inactivecard\n\
K-invalidcardtype\n\
N-invalidcardnumber\n\
O-invalidcvv\n\
RGinvalidcardholdername\n\
Y-authenticationrequired\n\
Z-authenticationabandoned,authenticationfailed,authenticationunavailableacs\n\
=b\n\
B-authorizationerror,cannotverifypin,cardauthenticationfailed,cashbackrequestexceedsissuerlimit,cashservicenotavailable,domesticdebittransactionnotallowed,donothonor,exceedswithdrawalcountlimit,invalidauthorizationlifecycle,invalideancode,invalidoperation,lifecyclerelated,loginfailedwithoutreason,negativeonlinecamresult,noactiontaken,noreasontodecline,pinchangeunblockrequestdeclined,pincryptographicerrorfound,pinnotchanged,policyrelated,previousmessagelocatedinconsistentdata,purchaseamountonlynocashbackallowed,transactionamountexceedspreauthorizedamount,transactionnotallowedatterminal,transactionnotpermittedatterminal,transactionnotpermittedtocardholder,transactionreversed,unabletogoonline,unabletolocatepreviousmessage,unabletolocaterecord,unacceptablepin,unsafepin\n\
D-cardistransferred,cardnotavailable,closedaccount,invalidnonexistentaccountspecified,invalidnonexistentfromaccountspecified,invalidnonexistenttoaccountspecified,invalidtransaction,nocheckingaccount,nocreditaccount,nosavingsaccount,revocationofallauthorizations,revocationofauthorization,stoppaymentorder\n\
E-blockedfirstused,capturecard,cardisblocked,fraudsecurityrelated,lostcard,pickupcardspecialcondition,restrictedcard,securityviolation,stolencard,suspectedfraud,transactiondoesnotfulfillamlrequirement,violationoflaw\n\
F-contactcardissuer,honorwithid,refertocardissuer,refertocardissuerspecialcondition\n\
G-insufficientfunds\n\
H-exceedswithdrawalamountlimit\n\
I-expiredcard\n\
J-cardisnotactive\n\
K-merchantnotregisteredforamex\n\
L-wrongcurrency\n\
M-incorrectpurchasevalue,invalidamount\n\
N-carddoesnotexist,invalidaccountnumber,invalidcardid,invalidcardnumber,invalidissuer\n\
O-declineforcvv2failure\n\
T-loginfailedinvalidpassword,loginfailedunknownuser\n\
UEmissingcvv2cvc2\n\
V-invalidpin\n\
W-pindatarequired\n\
X-allowablenumberofpintriesexceeded\n\
Y-additionalcustomerauthenticationrequired\n\
i-duplicatetransaction\n\
m-creditissuerunavailable,cryptographicfailure,error,filetemporarilyunavailable,forcestip,forwardtoissuerxa,forwardtoissuerxd,issuerunavailable,reentertransaction,servicefailed,systemmalfunction,terminalbusy,terminalunreachable,unabletoroutetransaction\n\
n-partialapproval\n\
p-agreementterminalnotrelated,invalidcategorycode,invalidcurrency,invalidmerchant,invalidmerchantdata,invalidprocessorid,invalidretailer,merchantaccountclosed,merchantidnotfound,merchantnotregisteredvbv,submerchantaccountclosed,terminalclosed,terminalidnotfound\n\
q-cvv2notallowed,formaterror,invalidbillerinformation\n\
=c\n\
B-failed\n\
a-expired\n\
b-canceled\n\
k-open,pending\n\
=F\n\
-Qshippingaddress*\n\
-P*postalcode\n\
-K*streetandnumber\n\
-M*city\n\
-N*region\n\
-O*country\n\
-H*email\n\
-I*phone\n\
-Gconsumername,*givenname,*familyname\n\
-bconsumeraccount\n\
--amount*,description,metadata,cardtoken",
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

/// Razorpay.
pub const RAZORPAY: Provider = Provider {
    id: "razorpay",
    data: "?code=badrequesterror description:s\n\
?code=gatewayerror|servererror description:s source,step,metadata\n\
?error_code=badrequesterror|gatewayerror|servererror error_description\n\
?entity=payment id^pay_\n\
+status=captured|authorized|refunded entity\n\
.- error_reason = n status=failed error_reason^payment_pending|collect_request\n\
.- reason a -\n\
.- error_reason a -\n\
.- field = 9 field^card|email|contact|bank_account\n\
.- source c -\n\
.- error_source c -\n\
.- code b r\n\
.- error_code b r\n\
.- status d - entity\n\
:tcode error_code\n\
:dreason error_reason\n\
:mdescription error_description\n\
:pfield\n\
=a\n\
B-authorisationdeclinedbypsp,carddeclined,debitdeclined,internationaltransactionnotallowed,paymentdeclined,paymentfailed\n\
E-complianceviolation,debitinstrumentblocked,paymentriskcheckfailed,transactiononvparestricted\n\
G-fundsblockedbymandate,insufficientfunds\n\
H-creditlimitexceeded,transactiondailylimitexceeded,transactionfrequencylimitexceeded,transactionlimitexceeded\n\
I-cardexpired\n\
J-carddisabledforonlinepayments,cardnotenrolled,debitinstrumentinactive\n\
K-cardnetworknotenabled,cardtypeinvalid\n\
L-invalidcurrency\n\
M-amountlessthanminimumamount,invalidamount\n\
N-cardnumberinvalid\n\
O-incorrectcvv\n\
PDincorrectcardexpirydate\n\
RGincorrectcardholdername\n\
RHinvalidemail\n\
RIinvalidmobilenumber,mobilenumberinvalid\n\
SZbankaccountvalidationfailed\n\
T-incorrectcarddetails,invaliduserdetails\n\
V-incorrectatmpin,incorrectpin\n\
X-pinattemptsexceeded\n\
Z-authenticationfailed,incorrectotp,invalidotp,otpattemptsexceeded,verificationfailed\n\
a-otpexpired,paymentcollectrequestexpired,paymentsessionexpired\n\
b-paymentcancelled\n\
d-banknotenabled,collectonmccblocked,creditlimitexpired,creditlimitinactive,creditlimitnotapproved,creditnotpermitted,emigreaterthanmaxamount,emiplanunavailable,invaliddevice,invalidvpa,paymentmethodnotenabled,pinnotset,pspappnotsupported,pspnotregistered,upiautopaynotsupportedonpsp,upicollectnotenabled,upiintentnotenabled,usernoteligible,usernotregisteredfornetbanking,vparesolutionfailed\n\
e-bankcutoffinprogress,banknotavailable,paymentdeclinedduetohightraffic,pspnotavailable\n\
f-bankaccountinvalid\n\
g-mandatecreationdeclined,mandatecreationexpired,mandatecreationfailed,mandatecreationtimeout,reqauthmandatenotacknowledged\n\
i-duplicaterequest\n\
j-orderalreadypaid\n\
k-collectrequestpending,paymentpending,paymentpendingapproval\n\
n-banktechnicalerror,creditfailed,deemedtransaction,duplicaterrnfound,gatewaytechnicalerror,invalidresponsefromgateway,issuertechnicalerror,paymenttimedout,requesttimedout,servererror,upiapptechnicalerror\n\
p-beneficiaryaccountdoesnotexist,beneficiaryaccountdormant,livemodenotenabled,merchantnotactivated,recurringpaymentnotenabled\n\
q-invalidorderid,orderamountmismatch,orderpaymentmethodmismatch\n\
r-capturefailed,duplicaterefundid,mismatchintransactiondetails,paymentamounttampered,recordnotfound,refundlimitcrossed\n\
=b\n\
n-gatewayerror,servererror\n\
=c\n\
B-bank,customer,issuer,issuerbank\n\
n-gateway,internal\n\
r-business\n\
=d\n\
B-failed\n\
k-created\n\
=F\n\
-Acardnumber,cardnumber\n\
-Ecardcvv,cardcvv\n\
-Bcardexpirymonth,cardexpirymonth\n\
-Ccardexpiryyear,cardexpiryyear\n\
-Gcardname,cardname\n\
-Icontact\n\
-Zbankaccountaccountnumber\n\
-abankaccountifsc",
};

/// Every provider beside Stripe.
#[rustfmt::skip]
pub const ALL: &[Provider] = &[ADYEN, AUTHORIZENET, HYPERSWITCH, MOLLIE, PAYPAL, RAZORPAY];
