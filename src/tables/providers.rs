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

/// Braintree.
pub const BRAINTREE: Provider = Provider {
    id: "braintree",
    data: "?transaction.status=processordeclined|gatewayrejected|settlementdeclined|failed transaction.processor_response_code,transaction.gateway_rejection_reason,transaction.processor_settlement_response_code\n\
?status=processordeclined|gatewayrejected|settlementdeclined processor_response_code,gateway_rejection_reason\n\
?errors.**.attribute errors.**.code^8|9 errors.**.code~9 errors.**.message:s\n\
?errors[].extensions.error_class~A\n\
?name=braintreeerror code~A\n\
?type=customer|merchant|network|internal|unknown type~A code^HOSTED_FIELDS_|PAYPAL_|CLIENT_AUTH|CLIENT_REQ|CLIENT_GATE|THREEDS_|APPLE_PAY_|VENMO_|LOCAL_PAYMENT_|SEPA_|US_BANK_ message\n\
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

/// Checkout.com.
pub const CHECKOUT: Provider = Provider {
    id: "checkout",
    data: "?response_code^10|20|30|4|50 response_summary,action_id approved,status,action_id\n\
?error_type~a error_codes:l request_id\n\
?error_type=requestinvalid|processingerror error_codes:l\n\
?name=checkouterror code~a type=integration|paymentmethod|request|submit|validation details:o\n\
?name=checkouterror code=paymentrequestdeclined|paymentrequestfailed|componentinvalid\n\
?id^pay_ status=declined _links,approved\n\
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

/// Mercado Pago.
pub const MERCADOPAGO: Provider = Provider {
    id: "mercadopago",
    data: "?status_detail~a status=approved|authorized|pending|inprocess|inmediation|rejected|cancelled|refunded|chargedback !object\n\
?status_detail:s transactions.payments[].status_detail:s transactions.payments[].status:s\n\
?errors[].code=failed errors[].details[]^PAY !data\n\
?errors[].code=requiredproperties|unsupportedproperties|minimumproperties|maximumitems|propertytype|propertyvalue|jsonsyntaxerror|emptyrequiredheader errors[].details:l\n\
?cause:l message:s status:n error:s\n\
?cause[].code cause[].description:s\n\
?[].field=cardnumber|securitycode|expirationdate|expirationmonth|expirationyear|cardholdername|identificationnumber|identificationtype [].code=205|208|209|212|213|214|220|221|224|e203|e301|e302|316|322|323|324|325|326 [].message:s\n\
?[].field=cardnumber|securitycode|expirationdate|expirationmonth|expirationyear [].cause=invalidtype|invalidlength|invalidvalue [].message:s\n\
?type=critical|noncritical cause^card_token|secure_fields|fields_setup|get_|missing_|no_pay|no_inst|no_iss|container_not|incorrect_init|incomplete_f|amount_is|payment_method_not message:s\n\
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

/// PayPal.
pub const PAYPAL: Provider = Provider {
    id: "paypal",
    data: "?name~A debug_id:s\n\
?details[].issue~A details[].description,debug_id !object !error:o\n\
?purchase_units[].payments:o\n\
?status=payeractionrequired links:l\n\
?processor_response.response_code status=declined|failed|completed|pending|created|partiallycaptured|denied\n\
.purchase_units[].payments.captures[] status = n status=declined|failed /purchase_units[].payments.captures[].status=completed|pending\n\
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
k-resourceconflict\n\
n-internalser*,serviceunavailable\n\
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

/// Square.
pub const SQUARE: Provider = Provider {
    id: "square",
    data: "?errors[].category=apierror|authenticationerror|invalidrequesterror|ratelimiterror|paymentmethoderror|refunderror|merchantsubscriptionerror|externalvendorerror errors[].category~A errors[].code~A\n\
?[].category=apierror|authenticationerror|invalidrequesterror|ratelimiterror|paymentmethoderror|refunderror|merchantsubscriptionerror|externalvendorerror [].category~A [].code~A\n\
?payment.card_details.errors[].category~A\n\
?card_details.errors[].category~A\n\
?status=invalid|error errors[].type~A errors[].field=cardnumber|expirationdate|cvv|postalcode|giftcardnumber !errors[].category\n\
?name=tokenizationerror|verifybuyererror errors[].type~A\n\
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
M-amounttoohigh\n\
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

/// Every provider beside Stripe.
#[rustfmt::skip]
pub const ALL: &[Provider] = &[ADYEN, BRAINTREE, CHECKOUT, MERCADOPAGO, PAYPAL, SQUARE];
