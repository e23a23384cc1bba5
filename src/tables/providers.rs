// Rendered from src/tables/providers/ by `npm run generate`; do not edit.
//! The providers' tables, as the reader takes them: see [`dialect`](super::dialect).

use crate::providers::Provider;

/// Adyen.
pub const ADYEN: Provider = Provider {
    id: "adyen",
    data: "?5CyresultCode=authorised|refused|cancelled|redirectshopper|identifyshopper|challengeshopper|presenttoshopper|partiallyauthorised|authenticationfinished|authenticationnotrequired\n\
?5CNresultCode=error|pending|received|success pspReference,refusalReason,refusalReasonCode,merchantReference,sessionResult,sessionData,action\n\
?bBNerrorCode errorType=validation|security|configuration|internal|modification\n\
?DAjtype^https://docs.adyen.com/errors/\n\
?ABCerror^cc.|error.|ach.|sepa.|dual. errorMessage,isValid,fieldType\n\
?XBcname=networkerror|cancel|implementationerror|apierror|scripterror|sdkerror|error options:o\n\
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

/// Authorize.Net.
pub const AUTHORIZENET: Provider = Provider {
    id: "authorizenet",
    data: "?AAtmessages.resultCode=ok|error messages.message\n\
?SAotransactionResponse.responseCode=1|2|3|4\n\
?7A2responseCode=1|2|3|4 transId accountNumber,accountType\n\
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

/// Braintree.
pub const BRAINTREE: Provider = Provider {
    id: "braintree",
    data: "?lDMtransaction.status=processordeclined|gatewayrejected|settlementdeclined|failed transaction.processor_response_code,transaction.gateway_rejection_reason,transaction.processor_settlement_response_code\n\
?oBustatus=processordeclined|gatewayrejected|settlementdeclined processor_response_code,gateway_rejection_reason\n\
?EBNerrors.**.attribute errors.**.code^8|9 errors.**.code~9 errors.**.message:s\n\
?EAherrors[].extensions.error_class~A\n\
?XAaname=braintreeerror code~A\n\
?DC6type=customer|merchant|network|internal|unknown type~A code^HOSTED_FIELDS_|PAYPAL_|CLIENT_AUTH|CLIENT_REQ|CLIENT_GATE|THREEDS_|APPLE_PAY_|VENMO_|LOCAL_PAYMENT_|SEPA_|US_BANK_ message\n\
+success:t\n\
.** gateway_rejection_reason c B status=gatewayrejected\n\
.** processor_response_code a B processor_response_code^2|3 !status^auth|sett|subm\n\
.** processor_settlement_response_code b r status=settlementdeclined\n\
.** status = n status=failed\n\
.errors.** code g -\n\
.errors.** legacy_code g -\n\
.errors[] extensions.legacy_code h 9 extensions.error_class\n\
.errors[] extensions.error_class f q\n\
.errors.** code h 9 attribute\n\
.details.invalid_field_keys[] - = 9\n\
.- code d - code~A\n\
.- type e q code~A\n\
nnetwork_response_code\n\
:textensions.error_type /type\n\
:ccode extensions.legacy_code extensions.error_class /code\n\
:dgateway_rejection_reason processor_response_code\n\
:mmessage processor_response_text /message\n\
:pattribute extensions.input_path[>] -\n\
:nnetwork_response_code\n\
:amerchant_advice_code\n\
&- cvv_response_code = O cvv_response_code=n processor_response_code=2000\n\
=a\n\
D-2007,2017,2018,2019,2022,2043,2108\n\
E-2012,2013,2014,2021,2047,2053,2057,2077,2085\n\
F-2011,2041,2044\n\
G-2001\n\
H-2002,2003\n\
I-2004\n\
J-2107\n\
K-2024\n\
M-2027,2048,2086,2097,2098\n\
N-2005,2008,2009,2051\n\
O-2010\n\
PD2006\n\
QJ2059\n\
T-2060,2061\n\
UI2083\n\
V-2102\n\
X-2103\n\
Y-2099\n\
d-2063,2075,2076,2082,2093,2096\n\
f-2092\n\
g-2070\n\
i-2016,2069\n\
j-2094\n\
k-2035\n\
m-3000\n\
n-2081\n\
p-2025,2026,2028,2030,2040,2042,2045,2055,2056,2058,2064,2066,2068,2071,2072,2079,2084,2087,2088,2089,2091,2100\n\
q-2023,2031,2032,2049,2052,2062,2073\n\
r-2036,2037,2039,2054,2065,2067,2090,2095\n\
t-2080\n\
=b\n\
E-4005\n\
=c\n\
E-excessiveretry,fraud,riskthreshold\n\
O-cvv\n\
QJavs\n\
T-avsandcvv\n\
Z-threedsecure\n\
i-duplicate\n\
m-tokenissuance\n\
p-applicationincomplete\n\
=d\n\
O-hostedfieldstokenizationc*\n\
PDunionpayex*\n\
T-hostedfieldsfa*,hostedfieldsfieldsi*,unionpayenrollmentc*,unionpayfa*\n\
UIunionpaym*\n\
Uphostedfieldsfieldse*\n\
Z-threedscardinalsdke*,threedscardinalsdkr*,threedscardinalsdkse*,threedsinl*,threedsj*,threedslookupe*,threedslookupv*\n\
a-venmomobilepollingtokenizatione*,venmomobilepollingtokenizationt*\n\
b-*canceled,*closed\n\
f-usbankaccountf*\n\
m-localpaymentstartpaymentf*\n\
n-localpaymentt*,sepatr*\n\
o-clientra*\n\
q-hostedfieldstokenizationfa*\n\
r-*inprogress,*requestactive\n\
=e\n\
d-customer\n\
m-unknown\n\
o-network\n\
=f\n\
n-internal,serviceavailability\n\
o-resourcelimit\n\
t-authentication,authorization\n\
=g\n\
E-81750,82621,82622,82623,82625\n\
=h\n\
K-81509,81703,81718,83501,83518,83708,915131,91517,91567,91726,91734,91902,91924\n\
M-815193,81528\n\
O-81736\n\
QP81737\n\
QQ97329,97330,97331,97332,97335\n\
RG97328,97503,97504\n\
RI915204,915206,91625,91626,97334\n\
Ri97502\n\
UA81714\n\
UD81709\n\
UE81706\n\
UH81606\n\
UJ81801\n\
UK81811\n\
UP81808,81828\n\
Z-81571,94271,96103,96105,96106\n\
c-97301\n\
d-82904,915101,91577,91928,91929,91930,93117\n\
f-915172,96104\n\
k-915233\n\
n-915235,92910\n\
r-915*,92911,9560*\n\
s-91564,91731,92907,93107,93504\n\
=F\n\
-Kstreetaddress\n\
-Mlocality\n\
-Ocountryname,*alpha2\n\
-Lextendedaddress\n\
-Jcompany\n\
--amount,base",
};

/// Chargebee.
pub const CHARGEBEE: Provider = Provider {
    id: "chargebee",
    data: "?CAWapi_error_code message\n\
?PAyobject=transaction gateway resource_version status\n\
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

/// Checkout.com.
pub const CHECKOUT: Provider = Provider {
    id: "checkout",
    data: "?7BSresponse_code^10|20|30|4|50 response_summary,action_id approved,status,action_id\n\
?bAlerror_type~a error_codes:l request_id\n\
?bA3error_type=requestinvalid|processingerror error_codes:l\n\
?XBename=checkouterror code~a type=integration|paymentmethod|request|submit|validation details:o\n\
?XBWname=checkouterror code=paymentrequestdeclined|paymentrequestfailed|componentinvalid\n\
?tAnid^pay_ status=declined _links,approved\n\
+approved:t\n\
.- response_code a B\n\
.- status = B status=declined\n\
.error_codes[] - b -\n\
.error_codes[] - c -\n\
.- error_type d 9\n\
.- code e - name\n\
.- type e q name\n\
:t/error_type /type\n\
:c- code\n\
:dresponse_code\n\
:mresponse_summary message\n\
:r/request_id\n\
&- source.cvv_check = O source.cvv_check=n response_code=20005\n\
=a\n\
A-10*\n\
D-20012,20039,20042,20044,20052,20053,20056,20057,20083,20084,200r1,200r3,20108,30*,30046\n\
E-20004,20059,20062,20063,20064,20066,20067,2006p,20078,20093,2009g,20183,30004,30007,30034,30035,30036,30037,30041,30043,30044,4*,50001,50002,50005,5010*\n\
F-20001,20002\n\
G-20051\n\
H-20061,200p1,200p9\n\
I-20054,30033\n\
J-20016,20072\n\
K-200t3,20103,20122\n\
L-20106\n\
M-20013,30020\n\
N-20014,30015\n\
O-200n7\n\
PD20100\n\
QJ20123\n\
T-20087\n\
UE20124\n\
UJ20107\n\
V-20055\n\
W-20070\n\
X-20038,20075,30038\n\
Y-20154,43401\n\
Z-20150,20151,20153,20155,20159\n\
a-20152\n\
b-20017\n\
i-20094\n\
k-10010,10100,20009,20010,20032,20118,20199\n\
m-20019,20020,20022,20088,20090,20091,20092,20095,20096,200e3\n\
n-20068\n\
p-20003,20102,20112,20117,20121,20156,20157\n\
q-20006,20030,20033,20101,20113,20114,20115,20116,20119,20120,20193\n\
r-20018,20109,20110,20111,20158,3040*,5*\n\
=b\n\
E-actionfailurelimitexceeded,carddisabled,velocityamountlimitexceeded,velocitycountlimitexceeded\n\
=c\n\
B-cardauthorizationfailed\n\
I-cardexpired\n\
K-cardnoteligiblecrossbordermoneytransfer,cardnoteligiblecrossbordernonmoneytransfer,cardnoteligiblecrossborderonlinegambling,cardnoteligibledomesticmoneytransfer,cardnoteligibledomesticnonmoneytransfer,cardnoteligibledomesticonlinegambling\n\
M-amountlimitexceeded\n\
N-cardnotfound,cardnumberinvalid\n\
O-cvvinvalid\n\
PBcardexpirymonthinvalid\n\
PCcardexpiryyearinvalid\n\
PDexpirydateformatinvalid\n\
QJaddressinvalid\n\
QMcityinvalid\n\
QOcountryaddressinvalid,countryinvalid\n\
QPzipinvalid\n\
RGcardholderinvalid\n\
RHcustomeremailinvalid,emailinvalid\n\
RIcountryphonecodeinvalid,countryphonecodelengthinvalid,phonenumberinvalid,phonenumberlengthinvalid\n\
UAcardnumberrequired\n\
UBcardexpirymonthrequired\n\
UCcardexpiryyearrequired\n\
UHemailrequired\n\
Y-3dspaymentrequired\n\
Z-3dsmalfunction,3dsnotenabledforcard\n\
c-tokenexpired\n\
d-paymentmethodnotsupported\n\
k-tokeninuse\n\
m-issuernetworkunavailable\n\
n-processingerror\n\
o-apicallsquotaexceeded\n\
p-amountexceedsbalance,businessinvalid,businesssettingsmissing,noauthorizationenabledprocessorsavailable\n\
r-capturevaluegreaterthanauthorized,capturevaluegreaterthanremainingauthorized,paymentexpired,refundamountexceedsbalance,refundauthorizationdeclined,voidamountinvalid\n\
s-tokenused\n\
t-serverapinotallowed\n\
=d\n\
n-processingerror\n\
t-authenticationerror\n\
=e\n\
B-paymentrequestdeclined\n\
T-componentinvalid,validation\n\
Z-cardauthenticationfailed\n\
n-paymentmethod,paymentrequestfailed,request,submit\n\
q-integration",
};

/// CyberSource.
pub const CYBERSOURCE: Provider = Provider {
    id: "cybersource",
    data: "?9AWsubmitTimeUtc status~A\n\
?9AierrorInformation.reason~A status~A\n\
?oBOstatus=invalidrequest|servererror|declined reason~A message details[].reason\n\
?oBMstatus=servererror reason=systemerror|servertimeout|servicetimeout message\n\
?uBBdecision=accept|decline|reject|error|review|cancel reasonCode~9\n\
?3APresponse.rmsg:s\n\
?SAtreason^CREATE_TOKEN_|CAPTURE_CONTEXT_ message\n\
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
    data: "?oCXstatus=error !data message=authorizationrequired|merchantsecretkeyrequired|invalidauthorizationkey|transactionblockedfraudulenttransactionsuspected\n\
?oA1status=failed error.code~9 error.type~A error.message\n\
?HAktx_ref status flw_ref,transaction_id\n\
?yA3processor_response.code processor_response.type id^chg_\n\
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
    data: "?ABFerror.documentation_url^https://developer.gocardless.com error.type\n\
?ABlerror.request_id error.errors:l error.type=validationfailed|invalidapiusage|invalidstate|gocardless\n\
?EAmevents[].resource_type events[].action\n\
?7A0resource_type=payments|mandates action details.cause\n\
?VAepayments.id^PM payments.status\n\
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

/// Hyperswitch.
pub const HYPERSWITCH: Provider = Provider {
    id: "hyperswitch",
    data: "?nBQpayment_id:s merchant_id:s status:s connector,client_secret,profile_id !object\n\
?nBDpayment_id:s connector:s status:s unified_code,error_code !object\n\
?ABCerror.code^IR_0|IR_1|IR_2|IR_3|IR_4|CE_0|HE_0|WE_0 error.message\n\
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

/// Klarna.
pub const KLARNA: Provider = Provider {
    id: "klarna",
    data: "?bAserror_code~A error_messages:l correlation_id\n\
?5AWapproved:f show_form:t\n\
?5AWapproved:f show_form:f\n\
?5Aoapproved:t show_form,authorization_token\n\
?QAvfraud_status=accepted|pending|rejected order_id\n\
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
    data: "?KDcjsonapi.version errors[].source.pointer=datarelationshipsvariant|datarelationshipsstore|dataattributescustomprice|dataattributescheckoutdata|dataattributescheckoutoptions|dataattributesproductoptions !errors[].code\n\
?KBsjsonapi.version errors[].status errors[].detail=toomanyattempts|servererror|unauthenticated !errors[].code\n\
?DAsdata.links.self^https://api.lemonsqueezy.com\n\
?EAometa.event_name data.attributes.store_id\n\
?GAaevent=checkoutsuccess data\n\
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

/// Mercado Pago.
pub const MERCADOPAGO: Provider = Provider {
    id: "mercadopago",
    data: "?ZB6status_detail~a status=approved|authorized|pending|inprocess|inmediation|rejected|cancelled|refunded|chargedback !object\n\
?ZBastatus_detail:s transactions.payments[].status_detail:s transactions.payments[].status:s\n\
?EAxerrors[].code=failed errors[].details[]^PAY !data\n\
?ECrerrors[].code=requiredproperties|unsupportedproperties|minimumproperties|maximumitems|propertytype|propertyvalue|jsonsyntaxerror|emptyrequiredheader errors[].details:l\n\
?JAicause:l message:s status:n error:s\n\
?JAicause[].code cause[].description:s\n\
?bDr[].field=cardnumber|securitycode|expirationdate|expirationmonth|expirationyear|cardholdername|identificationnumber|identificationtype [].code=205|208|209|212|213|214|220|221|224|e203|e301|e302|316|322|323|324|325|326 [].message:s\n\
?bCP[].field=cardnumber|securitycode|expirationdate|expirationmonth|expirationyear [].cause=invalidtype|invalidlength|invalidvalue [].message:s\n\
?DDAtype=critical|noncritical cause^card_token|secure_fields|fields_setup|get_|missing_|no_pay|no_inst|no_iss|container_not|incorrect_init|incomplete_f|amount_is|payment_method_not message:s\n\
+status=approved|authorized|refunded|chargedback|inmediation\n\
+transactions.payments[].status=processed !transactions.payments[].status=failed\n\
.transactions.payments[] status = n status=failed /transactions.payments[].status=processed\n\
.transactions.payments[] status_detail a B status=failed|rejected\n\
.transactions.payments[] status_detail b b status=canceled|cancelled|expired\n\
.transactions.payments[] status = k status=processing|actionrequired|created\n\
.errors[].details[] - a B -^PAY\n\
.errors[] code = 9\n\
.- status_detail a B status=rejected\n\
.- status_detail b b status=cancelled\n\
.- status_detail c k status=pending|inprocess\n\
.cause[] code d -\n\
.[] code d - field\n\
.[] field = 9 message\n\
.- cause e q type\n\
.- message = 9 cause:l\n\
.cause[] description = 9\n\
:t/error\n\
:ccode\n\
:dstatus_detail\n\
:mdescription message /message\n\
:pfield details[]\n\
:s/status\n\
=a\n\
D-ccrejectedmaxattempts,maxattemptsexceeded\n\
E-ccrejectedblacklist,ccrejectedfraud,ccrejectedhighrisk,highrisk,rejectedbyregulations,rejectedhighrisk\n\
F-ccrejectedcallforauthorize,rejectedcallforauthorize,requiredcallforauthorize\n\
G-cardinsufficientamount,ccrejectedinsufficientamount,insufficientamount\n\
H-amountlimitexceeded\n\
J-carddisabled,ccrejectedcarddisabled\n\
K-ccrejectedcardtypenotallowed\n\
M-ccamountratelimitexceeded,rejectedcapexceeded\n\
N-ccrejectedbadfilledcardnumber\n\
O-ccrejectedbadfilledsecuritycode\n\
PDccrejectedbadfilleddate\n\
T-badfilledcarddata,ccrejectedbadfilled*,ccrejectedformerror\n\
Y-ccrejected3dsmandatory\n\
Z-ccrejected3dschallenge\n\
a-3dschallengeexpired\n\
c-ccrejectedexpiredoperation,invalidcardtoken\n\
d-ccrejectedinvalidinstallments,invalidinstallments\n\
i-ccrejectedduplicatedpayment\n\
m-bankerror,processingerror\n\
q-rejectedinsufficientdata\n\
=b\n\
a-expired\n\
=c\n\
A-pendingchallenge\n\
l-pendingwaitingpayment,pendingwaitingtransfer\n\
=d\n\
N-3015,3016,e301\n\
O-3012,3032,e203,e302\n\
PB325\n\
PC326\n\
RG316\n\
Ri2067,322,323,324\n\
UA205\n\
UB208,3018\n\
UC209,3019\n\
UE224,3013\n\
UG221,3000,3020\n\
Ug220\n\
Ui212,213,214,3021\n\
i-2001\n\
n-2004\n\
=e\n\
K-nopaymentmethodforprovidedbin,paymentmethodnotinallowed*\n\
T-incompletefields\n\
m-cardtokencreationfailed,securefieldscardtokencreationfailed\n\
o-get*\n\
=F\n\
-iidentificationnumber,identificationtype",
};

/// Mollie.
pub const MOLLIE: Provider = Provider {
    id: "mollie",
    data: "?3BOresource=payment status=failed|expired|canceled|open|pending|authorized|paid\n\
?EBPtitle:s status,statusCode:n _links.documentation.href^https://docs.mollie.com\n\
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

/// Omise.
pub const OMISE: Provider = Provider {
    id: "omise",
    data: "?PAoobject=error location:s code~a message:s\n\
?PAqobject=charge id^chrg_ failure_code,status\n\
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
    data: "!ABverror.type=requesterror|apierror error.code error.detail error.documentation_url^https://developer.paddle.com\n\
!XBqname=checkouterror|checkoutpaymenterror|checkoutwarning type=frontenderror|apierror|checkoutwarning code\n\
?AAverror.type=requesterror error.code error.detail\n\
?VAvpayments[].payment_attempt_id payments[].status\n\
?XBaname=checkoutpaymentfailed|checkoutcompleted|checkoutpaymentselected|checkoutloaded data\n\
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
    data: "!AHPerror.status:n error.type=carderror error.code=unacceptablebrand|cardflagged|incorrectcarddata|invalidcvc|invalidexpirymonth|invalidexpiryyear|invalidexpirationdate|missingcard|unverifiedtoken|testcardonlivemode|threedsecureincompleted|threedsecurefailed|threedsecureexpired|notinthreedsecureflow|invalidnumber|expiredcard|carddeclined|processingerror !error.decline_code,error.doc_url,error.payment_intent,error.payment_method,error.request_log_url\n\
?ABverror.status:n error.message error.type=clienterror|servererror|autherror|notfounderror|notallowedmethoderror\n\
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
    data: "?XARname~A debug_id:s\n\
?8BDdetails[].issue~A details[].description,debug_id !object !error:o\n\
?aAbpurchase_units[].payments:o\n\
?oAistatus=payeractionrequired links:l\n\
?yBsprocessor_response.response_code status=declined|failed|completed|pending|created|partiallycaptured|denied\n\
.purchase_units[].payments.captures[] status = n status=declined|failed /purchase_units[].payments.captures[].status=completed|pending\n\
.purchase_units[].payments.captures[] processor_response.response_code c B status=declined|failed\n\
.purchase_units[].payments.authorizations[] processor_response.response_code c B status=denied|failed\n\
.purchase_units[].payments.captures[] status = B status=declined|failed\n\
.purchase_units[].payments.authorizations[] status = B status=denied|failed\n\
.purchase_units[].payments.captures[] status = k status=pending\n\
.- processor_response.response_code c B status=declined|failed|denied\n\
.details[] issue a 9\n\
.- name b r name~A debug_id\n\
+purchase_units[].payments.captures[].status=completed !purchase_units[].payments.captures[].status=declined|failed|pending\n\
+purchase_units[].payments.authorizations[].status=created|captured !purchase_units[].payments.authorizations[].status=denied|failed\n\
+status=completed|created|partiallycaptured processor_response\n\
+status=payeractionrequired\n\
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
N-creditcardnumberisinvalid\n\
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
d-aliasdeclinedbyprocessor,countrynotsupportedbypaymentsource,currencynotsupportedfor*,domestictransactionrequired,maxnumberofpaymentattemptsexceeded,payeraccount*,payercannotpay,paymentsourcecannotbeused,platformfeepayeecannotbesameaspayer,redirectpayerforalternatefunding\n\
f-banknotsupportedforverification,ibancountrynotsupported\n\
g-agreementalreadycancelled,billingagreementnotfound\n\
i-duplicateinvoiceid\n\
j-orderalreadyauthorized,orderalreadycaptured,orderalreadycompleted\n\
k-ordercompletioninprogress,orderispendingapproval,paymentalreadyapproved\n\
p-authcapturenotenabled,invalidaccountstatus,notenabledfor*,payeeaccount*,payeenotenabled*,setuperrorforbank,transactionreceivinglimitexceeded\n\
r-actiondoesnotmatchintent,authorization*,capture*,itemsku*,maxauth*,msp*,orderc*,previoustransactionreferenceh*,tracker*\n\
t-permissiondenied\n\
=b\n\
B-creditcardrefused,instrumentdeclined,transactionrefused\n\
E-payeeblockedtransaction,transactionrefusedbypaypalrisk\n\
G-insufficientfunds\n\
I-expiredcreditcard\n\
O-creditcardcvvcheckfailed\n\
i-duplicateinvoiceid,duplicatetransaction\n\
j-orderalreadycaptured,orderalreadycompleted,paymentalreadydone\n\
k-resourceconflict\n\
n-internalser*,serviceunavailable\n\
q-invalidrequest,resourcenotfound,unsupportedmediatype\n\
t-authenticationfailure,notauthorized\n\
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
--*purchaseunits,*intent,*payeeemailaddress\n\
-M*adminarea2\n\
-N*adminarea1\n\
-Q*shippingaddress\n\
-I*nationalnumber",
};

/// Paystack.
pub const PAYSTACK: Provider = Provider {
    id: "paystack",
    data: "!EAfmeta.nextStep type code message\n\
?vAhgateway_response reference status\n\
?4CNreference display_text,url status=sendotp|sendpin|sendphone|sendbirthday|sendaddress|openurl|payoffline|pending|ongoing|processing|queued\n\
?DA2data.reference data.access_code data.authorization_url\n\
?IAdtrxref reference trans status\n\
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

/// Razorpay.
pub const RAZORPAY: Provider = Provider {
    id: "razorpay",
    data: "?IAicode=badrequesterror description:s\n\
?IBCcode=gatewayerror|servererror description:s source,step,metadata\n\
?bBHerror_code=badrequesterror|gatewayerror|servererror error_description\n\
?WAWentity=payment id^pay_\n\
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

/// Recurly.
pub const RECURLY: Provider = Provider {
    id: "recurly",
    data: "?AAZerror.transaction_error:o\n\
?AA4error.params[].param error.message error.type=validation\n\
?ACZerror.params:l error.message error.type=transaction|badrequest|notfound|unauthorized|invalidapikey|invalidtoken|invalidpermissions|invalidcontenttype\n\
?AELerror.type=internalservererror|servicenotavailable|immutablesubscription|simultaneousrequest|ratelimited|taxserviceerror|missingfeature|invalidapiversion|unknownapiversion|unavailableinapiversion error.message !error.code,error.status,error.param,error.detail\n\
?PBEobject=transaction uuid status_code,gateway_message,status_message\n\
?XAoname=validation code=validation fields:l\n\
?XA1name^api-error|api-timeout code^api-|invalid- message\n\
?XAkname^api-error code message fields:l\n\
?XBpname^3ds-|apple-pay-|google-pay-|paypal-|venmo- code^3ds-|apple-pay-|google-pay-|paypal-|venmo- message\n\
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
&- code a - !code^fraud_ !category=fraud\n\
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
    data: "?dApprocessingStatus.state processingStatus:o\n\
?DAjdata.shopPayPaymentRequestReceipt:o\n\
?DAhdata.subscriptionBillingAttempt:o\n\
?DAndata.subscriptionBillingAttemptCreate:o\n\
?bAvsubscriptionContract,idempotencyKey errorCode~A\n\
?EAierrors[].extensions.code=throttled\n\
?9Bykind=sale|authorization|capture gateway status=success|failure|error|pending error_code,source_name,processed_at\n\
?LAssubscription_contract_id error_code,order_id\n\
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

/// Square.
pub const SQUARE: Provider = Provider {
    id: "square",
    data: "?EDIerrors[].category=apierror|authenticationerror|invalidrequesterror|ratelimiterror|paymentmethoderror|refunderror|merchantsubscriptionerror|externalvendorerror errors[].category~A errors[].code~A\n\
?KC0[].category=apierror|authenticationerror|invalidrequesterror|ratelimiterror|paymentmethoderror|refunderror|merchantsubscriptionerror|externalvendorerror [].category~A [].code~A\n\
?XAopayment.card_details.errors[].category~A\n\
?5Agcard_details.errors[].category~A\n\
?oCCstatus=invalid|error errors[].type~A errors[].field=cardnumber|expirationdate|cvv|postalcode|giftcardnumber !errors[].category\n\
?XA3name=tokenizationerror|verifybuyererror errors[].type~A\n\
+payment.status=completed|approved\n\
.errors[] category = n category=apierror\n\
.errors[] code a - category\n\
.errors[] category b 9\n\
.payment.card_details.errors[] code a B\n\
.card_details.errors[] code a B\n\
.[] code a - category\n\
.[] category b 9\n\
.errors[] type c m\n\
.- status = b status=cancel|abort\n\
:tcategory type\n\
:ccode\n\
:mdetail message\n\
:pfield\n\
=a\n\
D-invalidaccount\n\
F-carddeclinedcallissuer,voicefailure\n\
G-giftcardavailableamount,insufficientfunds\n\
H-transactionlimit\n\
I-cardexpired\n\
K-cardnotsupported,unsupportedcardbrand,unsupportedinstrumenttype\n\
L-currencymismatch\n\
M-amounttoohigh,amounttoolow\n\
N-panfailure\n\
O-cvvfailure,verifycvvfailure\n\
PCinvalidexpirationyear\n\
PDbadexpiration,expirationfailure,invalidexpiration,invalidexpirationdate\n\
QJverifyavsfailure\n\
QPaddressverificationfailure,invalidpostalcode\n\
RHinvalidemailaddress\n\
RIinvalidphonenumber\n\
T-invalidcard,invalidcarddata\n\
UGcustomermissingname\n\
UHcustomermissingemail\n\
V-invalidpin\n\
W-applettppintoken,cardpresencerequired,chipinsertionrequired,manuallyenteredpaymentnotsupported,missingpin,unsupportedentrymethod\n\
X-allowablepintriesexceeded\n\
Y-carddeclinedverificationrequired,plaiderroritemloginrequired\n\
c-cardtokenexpired,checkoutexpired,sourceexpired\n\
f-accountunusable,buyerrefusedpayment,plaiderror\n\
k-conflict\n\
n-badgateway,gatewaytimeout,internalservererror,requesttimeout,serviceunavailable,temporaryerror\n\
o-plaiderrorratelimit,ratelimited\n\
p-cardprocessingnotenabled,insufficientpermissions,invalidlocation,merchantsubscriptionnotfound,paymentlimitexceeded,paymentsourcenotenabledfortarget\n\
r-cardmismatch,delayedtransactioncanceled,delayedtransactioncaptured,delayedtransactionexpired,delayedtransactionfailed,idempotencykeyreused,insufficientpermissionsforrefund,orderunpaidnotreturnable,partialpaymentdelaycapturenotsupported,paymentnotrefundable,paymentnotrefundableduetodispute,refundalreadypending,refundamountinvalid,refunddeclined,refunderrorpaymentneedscompletion,reservationdeclined\n\
s-cardtokenused,sourceused\n\
t-accesstokenexpired,accesstokenrevoked,applicationdisabled,badcertificate,clientdisabled,forbidden,insufficientscopes,unauthorized,v1accesstoken,v1application\n\
=b\n\
B-paymentmethoderror\n\
n-apierror,externalvendorerror\n\
o-ratelimiterror\n\
p-merchantsubscriptionerror\n\
r-refunderror\n\
t-authenticationerror\n\
=c\n\
9-invalid,validationerror\n\
Z-verificationerror\n\
=F\n\
--sourceid,cardnonce,nonce\n\
-H*emailaddress\n\
-I*phonenumber",
};

/// Worldpay.
pub const WORLDPAY: Provider = Provider {
    id: "worldpay",
    data: "?hAuoutcome=refused refusalCode,refusalDescription\n\
?hCtoutcome=sentforsettlement|sentforcancellation|sentforrefund|sentforpartialrefund|3dsdevicedatarequired|3dschallenged|3dsauthenticationfailed|3dsunavailable|fraudhighrisk\n\
?hDAoutcome=authorized|refused|authenticated|authenticationfailed|signaturefailed|challenged|notenrolled|unavailable|highrisk|review transactionReference,_links,riskFactors,paymentInstrument\n\
?bAlerrorName validationErrors[].jsonPath\n\
?bEVerrorName=bodydoesnotmatchschema|bodyisnotjson|bodyisempty|headerismissing|headerhasinvalidvalue|methodnotallowed|resourcenotfound|endpointnotfound|urlcontainsinvalidvalue|accessdenied|internalerroroccurred|internalservererror|serviceunavailable|toomanyrequests message\n\
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
pub const ALL: &[Provider] = &[ADYEN, AUTHORIZENET, BRAINTREE, CHARGEBEE, CHECKOUT, CYBERSOURCE, FLUTTERWAVE, GOCARDLESS, HYPERSWITCH, KLARNA, LEMONSQUEEZY, MERCADOPAGO, MOLLIE, OMISE, PADDLE, PAYJP, PAYPAL, PAYSTACK, RAZORPAY, RECURLY, SHOPIFY, SQUARE, WORLDPAY];
