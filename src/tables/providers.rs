// Rendered from src/tables/providers/ by `npm run generate`; do not edit.
//! The providers' tables, as the reader takes them: see [`dialect`](super::dialect).

use crate::providers::Provider;

/// Adyen.
pub const ADYEN: Provider = Provider {
    id: "adyen",
    data: "?0*?DD(.resultCode=authorised|refused|cancelled|redirectshopper|identifyshopper|challengeshopper|presenttoshopper|partiallyauthorised|authenticationfinished|authenticationnotrequired\n\
?DD'@resultCode=error|pending|received|success pspReference,refusalReason,refusalReasonCode,merchantReference,sessionResult,sessionData,action\n\
?TT&9errorCode errorType=validation|security|configuration|internal|modification\n\
?LL%Htype^https://docs.adyen.com/errors/\n\
?AA&.error^cc.|error.|ach.|sepa.|dual. errorMessage,isValid,fieldType\n\
?VX&Hname=networkerror|cancel|implementationerror|apierror|scripterror|sdkerror|error options:o\n\
.,>- refusalReasonCode a B resultCode=refused|error|cancelled !refusalReasonCode=0\n\
- refusalReason a B resultCode=refused|error\n\
- resultCode b -\n\
- errorType = n errorType=internal\n\
- errorType = t errorType=security\n\
- errorCode c 9\n\
- error d 9\n\
- type = 9 type^https://docs.adyen.com/errors/\n\
- name = b name=cancel\n\
- name = n name=networkerror|apierror|error\n\
- name = q name=implementationerror|scripterror|sdkerror\n\
*%DadditionalData.refusalReasonRaw\n\
:(OterrorType type\n\
cerrorCode error\n\
drefusalReasonCode refusalReason\n\
mmessage detail errorMessage refusalReason\n\
pinvalidFields[].name fieldType\n\
aadditionalData.merchantAdviceCode\n\
rrequestId pspReference\n\
sstatus\n\
a%ZA-%&0\n\
E-%814,20,22,25,31,46,5\n\
Y-%'38\n\
b-%*15,16\n\
q-%'21\n\
b(VA-'<authenticationfinished,authenticationnotrequired,authorised,challengeshopper,identifyshopper,presenttoshopper,redirectshopper,success\n\
B-%,refused\n\
b-%.cancelled\n\
k-%Ipartiallyauthorised,pending,received\n\
m-%*error\n\
c&1N-%(101\n\
O-%,103,153\n\
QJ%<104,131,132,133,134,135\n\
c-%(172\n\
t-%,010,901\n\
d(6K-%6ccnum903,ccnum904\n\
N-%?ccnum900,ccnum901,ccnum902\n\
O-%Pcccvc920,cccvc920amex,cccvc921,cccvc921amex\n\
PB%-ccmth915\n\
PC%4ccyr917,ccyr918\n\
PD%Qccdat910,ccdat911,ccdat912,ccdat913,ccdat914\n\
F+I-A%O*cardnumber,cardnumber,encryptedcardnumber\n\
-D%8encryptedexpirydate\n\
-B%F*expirymonth,encryptedexpirymonth\n\
-C%D*expiryyear,encryptedexpiryyear\n\
-E%Q*cardcvc,*securitycode,encryptedsecuritycode\n\
-G%;*holdername,holdername\n\
-P%0*postalcode\n\
-M%**city\n\
-O%-*country\n\
-N%5*stateorprovince\n\
-K%?*housenumberorname,*street\n\
-H%2*shopperemail\n\
-I%5*telephonenumber\n\
-b%0*ibannumber",
};

/// Authorize.Net.
pub const AUTHORIZENET: Provider = Provider {
    id: "authorizenet",
    data: "?'S?II%Rmessages.resultCode=ok|error messages.message\n\
?%%%MtransactionResponse.responseCode=1|2|3|4\n\
?FL%[responseCode=1|2|3|4 transId accountNumber,accountType\n\
+&ItransactionResponse.responseCode,responseCode=1\n\
messages.resultCode=ok !transactionResponse\n\
.(3** errorCode b - /transactionResponse.responseCode,/responseCode=2|3\n\
transactionResponse responseCode c -\n\
- responseCode c -\n\
messages.message[] code a q /messages.resultCode=error\n\
&&Q- /**.cvvResultCode = O /**.cvvResultCode=n /**.errorCode=2\n\
- /**.avsResultCode d - /**.errorCode=2\n\
:&=c/**.errorCode code\n\
merrorText /**.errorText text\n\
r/transactionResponse.transId\n\
a-5A-&Ai00001,i00002,i00003,i00004,i00005,i00006,i00007,i00008,i00009,i00010,i00011,i99999\n\
B-%+e00027\n\
I-%1e00018,ewc08\n\
N-%0ewc05,ewc20\n\
O-%*ewc15\n\
PB%*ewc06\n\
PC%*ewc07\n\
QP%*ewc16\n\
RG%*ewc17\n\
Ui%+e00019\n\
Up%*ewc04\n\
n-%Ue00001,e00049,e00053,e00062,e00063,e00078,e00104\n\
p-&%e00009,e00020,e00021,e00025,e00044,e00047,e00083,e00084\n\
r-%Ue00012,e00051,e00099,e00100,e00101,e00102,e00103\n\
t-&Ae00005,e00006,e00007,e00008,e00010,e00011,e00059,e00064,e00079,e00080,e00081,e00086\n\
b:;A-%/1,2003,307\n\
B-%B128,156,191,2,215,218,254,328\n\
D-%(211\n\
E-%5141,250,251,4,41\n\
F-%&3\n\
I-%*317,8\n\
K-%*17,28\n\
M-%+203,49\n\
N-%1200,315,37,6\n\
O-%-44,65,78\n\
PD%.201,316,7\n\
QJ%+27,290\n\
QN%+112,95\n\
QO%.111,93,96\n\
QQ%'94\n\
Ri%073,77,79,80\n\
SZ%'10\n\
Sa%&9\n\
T-%'45\n\
Z-%62000,2102,312,313\n\
c-%*46,97\n\
d-%618,2001,330,56,90\n\
f-%(101\n\
i-%/11,222,318\n\
j-%.2103,2106\n\
m-%C209,214,220,223,224,261,57,901\n\
n-'70,104,105,106,107,108,109,110,120,121,122,127,145,152,165,180,181,19,192,193,20,21,22,23,241,25,252,253,26,295,52,58,59,60,61,62\n\
p-'=114,115,124,130,131,132,154,155,170,171,172,173,174,185,204,205,206,207,208,210,212,213,216,221,227,232,24,288,29,30,31,34,35,38,43,63\n\
q-,.100,113,116,117,118,119,14,153,195,2002,2004,2005,2006,2007,202,2100,2101,2104,2105,2107,2108,2109,217,225,226,228,229,230,231,233,236,238,239,240,242,243,244,245,246,247,248,262,265,270,271,280,281,282,283,284,285,286,287,289,296,297,300,301,302,303,309,314,320,325,326,33,331,332,333,334,339,341,342,343,344,350,351,39,40,42,5,53,66,67,68,69,70,71,74,75,76,81,82,83,84,85,86,87,88,89,91,92,99\n\
r-&[12,15,16,175,2008,2009,219,234,235,237,260,298,304,305,306,308,310,311,319,327,340,36,47,48,50,51,54,55,64,72\n\
s-%'98\n\
t-%6102,103,123,13,32\n\
c%<A-%&1\n\
B-%&2\n\
k-%&4\n\
r-%&3\n\
d%8QJ%&n\n\
QK%(w,z\n\
QP%&a",
};

/// Braintree.
pub const BRAINTREE: Provider = Provider {
    id: "braintree",
    data: "?0Y?88(Ftransaction.status=processordeclined|gatewayrejected|settlementdeclined|failed transaction.processor_response_code,transaction.gateway_rejection_reason,transaction.processor_settlement_response_code\n\
?;;&Zstatus=processordeclined|gatewayrejected|settlementdeclined processor_response_code,gateway_rejection_reason\n\
?EE&9errors.**.attribute errors.**.code^8|9 errors.**.code~9 errors.**.message:s\n\
?EE%Ferrors[].extensions.error_class~A\n\
?XA%?name=braintreeerror code~A\n\
?LA(6type=customer|merchant|network|internal|unknown type~A code^HOSTED_FIELDS_|PAYPAL_|CLIENT_AUTH|CLIENT_REQ|CLIENT_GATE|THREEDS_|APPLE_PAY_|VENMO_|LOCAL_PAYMENT_|SEPA_|US_BANK_ message\n\
+%.success:t\n\
.-E** gateway_rejection_reason c B status=gatewayrejected\n\
** processor_response_code a B processor_response_code^2|3 !status^auth|sett|subm\n\
** processor_settlement_response_code b r status=settlementdeclined\n\
** status = n status=failed\n\
errors.** code g -\n\
errors.** legacy_code g -\n\
errors[] extensions.legacy_code h 9 extensions.error_class\n\
errors[] extensions.error_class f q\n\
errors.** code h 9 attribute\n\
details.invalid_field_keys[] - = 9\n\
- code d - code~A\n\
- type e q code~A\n\
&&6- cvv_response_code = O cvv_response_code=n processor_response_code=2000\n\
*%:network_response_code\n\
:)Ntextensions.error_type /type\n\
ccode extensions.legacy_code extensions.error_class /code\n\
dgateway_rejection_reason processor_response_code\n\
mmessage processor_response_text /message\n\
pattribute extensions.input_path[>] -\n\
nnetwork_response_code\n\
amerchant_advice_code\n\
a/QD-%G2007,2017,2018,2019,2022,2043,2108\n\
E-%Q2012,2013,2014,2021,2047,2053,2057,2077,2085\n\
F-%32011,2041,2044\n\
G-%)2001\n\
H-%.2002,2003\n\
I-%)2004\n\
J-%)2107\n\
K-%)2024\n\
M-%=2027,2048,2086,2097,2098\n\
N-%82005,2008,2009,2051\n\
O-%)2010\n\
PD%)2006\n\
QJ%)2059\n\
T-%.2060,2061\n\
UI%)2083\n\
V-%)2102\n\
X-%)2103\n\
Y-%)2099\n\
d-%B2063,2075,2076,2082,2093,2096\n\
f-%)2092\n\
g-%)2070\n\
i-%.2016,2069\n\
j-%)2094\n\
k-%)2035\n\
m-%)3000\n\
n-%)2081\n\
p-&[2025,2026,2028,2030,2040,2042,2045,2055,2056,2058,2064,2066,2068,2071,2072,2079,2084,2087,2088,2089,2091,2100\n\
q-%G2023,2031,2032,2049,2052,2062,2073\n\
r-%L2036,2037,2039,2054,2065,2067,2090,2095\n\
t-%)2080\n\
b%-E-%)4005\n\
c'FE-%Gexcessiveretry,fraud,riskthreshold\n\
O-%(cvv\n\
QJ%(avs\n\
T-%.avsandcvv\n\
Z-%1threedsecure\n\
i-%.duplicate\n\
m-%2tokenissuance\n\
p-%:applicationincomplete\n\
d.GO-%?hostedfieldstokenizationc*\n\
PD%0unionpayex*\n\
T-&3hostedfieldsfa*,hostedfieldsfieldsi*,unionpayenrollmentc*,unionpayfa*\n\
UI%/unionpaym*\n\
Up%9hostedfieldsfieldse*\n\
Z-',threedscardinalsdke*,threedscardinalsdkr*,threedscardinalsdkse*,threedsinl*,threedsj*,threedslookupe*,threedslookupv*\n\
a-&/venmomobilepollingtokenizatione*,venmomobilepollingtokenizationt*\n\
b-%6*canceled,*closed\n\
f-%4usbankaccountf*\n\
m-%?localpaymentstartpaymentf*\n\
n-%;localpaymentt*,sepatr*\n\
o-%.clientra*\n\
q-%@hostedfieldstokenizationfa*\n\
r-%?*inprogress,*requestactive\n\
e%Id-%-customer\n\
m-%,unknown\n\
o-%,network\n\
f&An-%Ainternal,serviceavailability\n\
o-%2resourcelimit\n\
t-%Aauthentication,authorization\n\
g%FE-%B81750,82621,82622,82623,82625\n\
h-UK-&<81509,81703,81718,83501,83518,83708,915131,91517,91567,91726,91734,91902,91924\n\
M-%1815193,81528\n\
O-%*81736\n\
QP%*81737\n\
QQ%B97329,97330,97331,97332,97335\n\
RG%697328,97503,97504\n\
RI%D915204,915206,91625,91626,97334\n\
Ri%*97502\n\
UA%*81714\n\
UD%*81709\n\
UE%*81706\n\
UH%*81606\n\
UJ%*81801\n\
UK%*81811\n\
UP%081808,81828\n\
Z-%B81571,94271,96103,96105,96106\n\
c-%*97301\n\
d-%O82904,915101,91577,91928,91929,91930,93117\n\
f-%1915172,96104\n\
k-%+915233\n\
n-%1915235,92910\n\
r-%5915*,92911,9560*\n\
s-%B91564,91731,92907,93107,93504\n\
F&T-K%2streetaddress\n\
-M%-locality\n\
-O%8*alpha2,countryname\n\
-L%4extendedaddress\n\
-J%,company\n\
--%0amount,base",
};

/// Chargebee.
pub const CHARGEBEE: Provider = Provider {
    id: "chargebee",
    data: "?&A?;T%;api_error_code message\n\
?X0%Wobject=transaction gateway resource_version status\n\
+%Mstatus=success|voided object=transaction\n\
.&D- api_error_code a B type=payment\n\
- api_error_code a 9\n\
- status b - object=transaction\n\
:&;ttype\n\
capi_error_code error_code\n\
mmessage error_text\n\
pparam\n\
shttp_status_code\n\
a/*9-%4paramwrongvalue\n\
B-&%paymentmethodverificationfailed,paymentprocessingfailed\n\
n-&;dbconnectionfailure,gatewayerror,internalerror,internaltemporaryerror,ioerror\n\
o-%<apirequestlimitexceeded\n\
p-&Jpaymentgatewaycurrencyincompatible,requestblocked,sitenotfound,sitenotready,sitereadonlymode\n\
q-'Aduplicateentry,httpmethodnotsupported,invalidrequest,paymentmethodnotpresent,resourcelimitexceeded,resourcelimitexhausted,resourcenotfound\n\
r-&4invalidstateforrequest,paymentintentinvalid,paymentintentinvalidamount\n\
t-%Sapiauthenticationfailed,apiauthorizationfailed\n\
b%ZB-%,failure\n\
k-%/inprogress\n\
n-%;needsattention,timeout",
};

/// Checkout.com.
pub const CHECKOUT: Provider = Provider {
    id: "checkout",
    data: "?,J?FF&>response_code^10|20|30|4|50 response_summary,action_id approved,status,action_id\n\
?TI%Jerror_type~a error_codes:l request_id\n\
?TI&%error_type=requestinvalid|processingerror error_codes:l\n\
??X&Jname=checkouterror code~a type=integration|paymentmethod|request|submit|validation details:o\n\
?XA&Bname=checkouterror code=paymentrequestdeclined|paymentrequestfailed|componentinvalid\n\
?0;%Lid^pay_ status=declined _links,approved\n\
+%/approved:t\n\
.'@- response_code a B\n\
- status = B status=declined\n\
error_codes[] - b -\n\
error_codes[] - c -\n\
- error_type d 9\n\
- code e - name\n\
- type e q name\n\
&&+- source.cvv_check = O source.cvv_check=n response_code=20005\n\
:&>t/error_type /type\n\
c- code\n\
dresponse_code\n\
mresponse_summary message\n\
r/request_id\n\
a4IA-%(10*\n\
D-&E20012,20039,20042,20044,20052,20053,20056,20057,20083,20084,200r1,200r3,20108,30*,30046\n\
E-'O20004,20059,20062,20063,20064,20066,20067,2006p,20078,20093,2009g,20183,30004,30007,30034,30035,30036,30037,30041,30043,30044,4*,50001,50002,50005,5010*\n\
F-%020001,20002\n\
G-%*20051\n\
H-%620061,200p1,200p9\n\
I-%020054,30033\n\
J-%020016,20072\n\
K-%6200t3,20103,20122\n\
L-%*20106\n\
M-%020013,30020\n\
N-%020014,30015\n\
O-%*200n7\n\
PD%*20100\n\
QJ%*20123\n\
T-%*20087\n\
UE%*20124\n\
UJ%*20107\n\
V-%*20055\n\
W-%*20070\n\
X-%620038,20075,30038\n\
Y-%020154,43401\n\
Z-%B20150,20151,20153,20155,20159\n\
a-%*20152\n\
b-%*20017\n\
i-%*20094\n\
k-%N10010,10100,20009,20010,20032,20118,20199\n\
m-&)20019,20020,20022,20088,20090,20091,20092,20095,20096,200e3\n\
n-%*20068\n\
p-%N20003,20102,20112,20117,20121,20156,20157\n\
q-&/20006,20030,20033,20101,20113,20114,20115,20116,20119,20120,20193\n\
r-%K20018,20109,20110,20111,20158,3040*,5*\n\
b&PE-&Lactionfailurelimitexceeded,carddisabled,velocityamountlimitexceeded,velocitycountlimitexceeded\n\
c<LB-%<cardauthorizationfailed\n\
I-%0cardexpired\n\
K-)7cardnoteligiblecrossbordermoneytransfer,cardnoteligiblecrossbordernonmoneytransfer,cardnoteligiblecrossborderonlinegambling,cardnoteligibledomesticmoneytransfer,cardnoteligibledomesticnonmoneytransfer,cardnoteligibledomesticonlinegambling\n\
M-%8amountlimitexceeded\n\
N-%Ccardnotfound,cardnumberinvalid\n\
O-%/cvvinvalid\n\
PB%;cardexpirymonthinvalid\n\
PC%:cardexpiryyearinvalid\n\
PD%<expirydateformatinvalid\n\
QJ%3addressinvalid\n\
QM%0cityinvalid\n\
QO%Icountryaddressinvalid,countryinvalid\n\
QP%/zipinvalid\n\
RG%6cardholderinvalid\n\
RH%Fcustomeremailinvalid,emailinvalid\n\
RI&Ocountryphonecodeinvalid,countryphonecodelengthinvalid,phonenumberinvalid,phonenumberlengthinvalid\n\
UA%7cardnumberrequired\n\
UB%<cardexpirymonthrequired\n\
UC%;cardexpiryyearrequired\n\
UH%2emailrequired\n\
Y-%73dspaymentrequired\n\
Z-%H3dsmalfunction,3dsnotenabledforcard\n\
c-%1tokenexpired\n\
d-%>paymentmethodnotsupported\n\
k-%/tokeninuse\n\
m-%=issuernetworkunavailable\n\
n-%4processingerror\n\
o-%:apicallsquotaexceeded\n\
p-&Tamountexceedsbalance,businessinvalid,businesssettingsmissing,noauthorizationenabledprocessorsavailable\n\
r-'[capturevaluegreaterthanauthorized,capturevaluegreaterthanremainingauthorized,paymentexpired,refundamountexceedsbalance,refundauthorizationdeclined,voidamountinvalid\n\
s-%.tokenused\n\
t-%8serverapinotallowed\n\
d%Pn-%4processingerror\n\
t-%8authenticationerror\n\
e'TB-%;paymentrequestdeclined\n\
T-%@componentinvalid,validation\n\
Z-%=cardauthenticationfailed\n\
n-%Vpaymentmethod,paymentrequestfailed,request,submit\n\
q-%0integration",
};

/// CyberSource.
pub const CYBERSOURCE: Provider = Provider {
    id: "cybersource",
    data: "?+M?H;%;submitTimeUtc status~A\n\
?@;%GerrorInformation.reason~A status~A\n\
?%?&:status=invalidrequest|servererror|declined reason~A message details[].reason\n\
?%;&8status=servererror reason=systemerror|servertimeout|servicetimeout message\n\
?1D&-decision=accept|decline|reject|error|review|cancel reasonCode~9\n\
?BB%4response.rmsg:s\n\
?%T%Rreason^CREATE_TOKEN_|CAPTURE_CONTEXT_ message\n\
+&Astatus=authorized|pending|transmitted|reversed|voided submitTimeUtc\n\
decision=accept\n\
.-F- status = k status=authorizedpendingreview|pendingreview|partialauthorized\n\
- errorInformation.reason a B status=declined|authorizedriskdeclined\n\
- status = E status=authorizedriskdeclined\n\
- status = B status=declined\n\
- status = Y status=pendingauthentication\n\
errorInformation.details[] field = 9\n\
- errorInformation.reason a 9\n\
details[] location = 9 /reason^CREATE_TOKEN_\n\
details[] field = 9 /reason=missingfield|invaliddata\n\
- reason a 9\n\
- reasonCode b B\n\
- response.rmsg = 9\n\
&&W- processorInformation.cardVerification.resultCode = O processorInformation.cardVerification.resultCode=n\n\
*%FprocessorInformation.responseCode\n\
:*%t/status /decision\n\
c/errorInformation.reason /reason /reasonCode\n\
m/errorInformation.message /message /response.rmsg message\n\
pfield location invalidField missingField\n\
n/processorInformation.responseCode\n\
a/processorInformation.merchantAdvice.code\n\
r/id /requestID /correlationId\n\
a8P9-%=invaliddata,missingfield\n\
B-&+declinedcheck,generaldecline,paymentrefused,processordeclined\n\
D-%Gblockedbycardholder,invalidaccount\n\
E-(Faddresscountrywatchlistmatch,blacklistedcustomer,customerwatchlistmatch,decisionprofilereject,emailcountrywatchlistmatch,ipcountrywatchlistmatch,scoreexceedsthreshold,stolenlostcard,suspendedaccount\n\
F-%5contactprocessor\n\
G-%5insufficientfund\n\
H-%Sdebitcarduseageexceeddlimit,exceedscreditlimit\n\
I-%0expiredcard\n\
J-%5unauthorizedcard\n\
K-%8cardtypenotaccepted\n\
N-%@invalidcard,invalidcardtype\n\
O-%Dcvfailed,cvnnotmatch,invalidcvn\n\
QJ%.avsfailed\n\
X-%@allowablepinretriesexceeded\n\
Y-%Yconsumerauthenticationrequired,pendingauthentication\n\
Z-%Aconsumerauthenticationfailed\n\
c-%4capturecontext*\n\
f-%:achverificationfailed\n\
i-%5duplicaterequest\n\
k-%:decisionprofilereview\n\
m-%Eissuerunavailable,processorerror\n\
n-&<processortimeout,processorunavailable,servertimeout,servicetimeout,systemerror\n\
o-%Ocreatetokennetworkerror,createtokentimeout\n\
p-%Ainvalidmerchantconfiguration\n\
q-&5createtoken*,createtokenno*,invalidamount,invalidpaymentid,notsupported\n\
t-%9authenticationfailed\n\
b),9-%,101,102\n\
A-%(100\n\
E-%8205,221,222,481,520\n\
F-%(201\n\
G-%(204\n\
H-%(210\n\
I-%(202\n\
J-%(208\n\
K-%(232\n\
N-%,231,240\n\
O-%0209,211,230\n\
QJ%(200\n\
Y-%(475\n\
Z-%(476\n\
i-%(104\n\
k-%,110,480\n\
m-%,207,236\n\
n-%4150,151,152,250\n\
p-%(234\n\
r-%8235,237,238,239,242\n\
F(V-A%0*cardnumber\n\
-B%5*expirationmonth\n\
-C%4*expirationyear\n\
-E%2*securitycode\n\
-P%0*postalcode\n\
-M%.*locality\n\
-N%8*administrativearea\n\
-K%.*address1\n\
-O%3*billtocountry\n\
-H%+*email\n\
-I%1*phonenumber\n\
-G%9*firstname,*lastname",
};

/// Flutterwave.
pub const FLUTTERWAVE: Provider = Provider {
    id: "flutterwave",
    data: "?*L?;T'Jstatus=error !data message=authorizationrequired|merchantsecretkeyrequired|invalidauthorizationkey|transactionblockedfraudulenttransactionsuspected\n\
?;A%Zstatus=failed error.code~9 error.type~A error.message\n\
?P;%Itx_ref status flw_ref,transaction_id\n\
?=0&%processor_response.code processor_response.type id^chg_\n\
+&5status=successful|success|completed|succeeded tx_ref,processor_response\n\
.)Q- message = E message=transactionblockedfraudulenttransactionsuspected status=error\n\
- message = t status=error\n\
error.validation_errors[] field_name = 9\n\
- error.code a 9\n\
- processor_response b B status=failed\n\
- processor_response.code b B status=failed\n\
- status c -\n\
*%<processor_response.code\n\
:'Wterror.type\n\
cerror.code\n\
dprocessor_response processor_response.code\n\
mmessage processor_response processor_response.type error.message /error.message\n\
pfield_name\n\
b')G-%D51,insufficient*,notsufficient*\n\
I-%A54,cardexpired*,expiredcard*\n\
V-%A55,incorrectpin*,invalidpin*\n\
n-%-timeout*\n\
c%IB-%+failed\n\
b-%.cancelled\n\
k-%,pending\n\
F&'-A%0*cardnumber\n\
-E%)*cvv\n\
-B%1*expirymonth\n\
-C%0*expiryyear",
};

/// GoCardless.
pub const GOCARDLESS: Provider = Provider {
    id: "gocardless",
    data: "?*M?AA&1error.documentation_url^https://developer.gocardless.com error.type\n\
?AA&Qerror.request_id error.errors:l error.type=validationfailed|invalidapiusage|invalidstate|gocardless\n\
?EE%Kevents[].resource_type events[].action\n\
?FP%Yresource_type=payments|mandates action details.cause\n\
?((%Cpayments.id^PM payments.status\n\
+(2payments.status=confirmed|paidout|pendingcustomerapproval|pendingsubmission|submitted\n\
events[].action !events[].action=failed|cancelled|expired|customerapprovaldenied|chargedback\n\
.*Pevents[] details.cause a B action=failed|cancelled|expired|customerapprovaldenied|chargedback resource_type=payments|mandates|billingrequests\n\
- details.cause a B action=failed|cancelled|expired|customerapprovaldenied|chargedback\n\
- payments.status d -\n\
error.errors[] reason c -\n\
error.errors[] field = 9\n\
- error.type b 9\n\
:'Mt/error.type\n\
creason details.cause /error.type\n\
mmessage details.description /error.message\n\
pfield\n\
ndetails.reason_code\n\
r/error.request_id\n\
s/error.code\n\
a(?D-%:authorisationdisputed\n\
E-%2payerdeceased\n\
G-%6insufficientfunds\n\
SZ%7invalidbankdetails\n\
f-&,bankaccountclosed,bankaccounttransferred,directdebitnotenabled\n\
g-%Dmandatecancelled,mandateexpired\n\
b%Xn-%/gocardless\n\
r-%1invalidstate\n\
t-%4invalidapiusage\n\
c+%f-%Jbankaccountclosed,bankaccountdisabled\n\
g-%Fmandateisinactive,mandatereplaced\n\
n-%.internal*\n\
o-%6ratelimitexceeded\n\
q-%8customerdataremoved\n\
r-&Gcancellationfailed,idempotentcreationconflict,numberofrefundsexceeded,refund*,retryfailed\n\
s-%Acustomerbankaccounttokenused\n\
t-&)accesstoken*,forbidden,insufficientpermissions,unauthorized\n\
d&-B-%7chargedback,failed\n\
Z-%;customerapprovaldenied\n\
b-%.cancelled\n\
F%@-d%/branchcode\n\
-a%-bankcode",
};

/// Hyperswitch.
pub const HYPERSWITCH: Provider = Provider {
    id: "hyperswitch",
    data: "?))?2T&<payment_id:s merchant_id:s status:s connector,client_secret,profile_id !object\n\
?27&/payment_id:s connector:s status:s unified_code,error_code !object\n\
?AA&.error.code^IR_0|IR_1|IR_2|IR_3|IR_4|CE_0|HE_0|WE_0 error.message\n\
+%Kstatus^succeeded|partially_|requires_c\n\
.++- error_code a - connector=adyen\n\
- error_code b - connector=authorizedotnet\n\
- error_code c - connector=checkout|braintree|paypal\n\
- error_code d - connector=stripe|square|paypal|braintree\n\
- error_code = B status=failed|requirespaymentmethod\n\
- status e -\n\
error code = E code=he03 reason\n\
error code = c code=ir08 message^The\n\
error code f 9\n\
*'Oerror_message error_reason unified_message error_details.issuer_details.code error_details.issuer_details.message issuer_error_code issuer_error_message\n\
:'0terror.type\n\
ccode\n\
derror_code\n\
merror_message unified_message message\n\
nerror_details.issuer_details.code issuer_error_code\n\
a%ME-%814,20,22,25,31,46,5\n\
Y-%'38\n\
b-%*15,16\n\
b*+E-%5141,250,251,4,41\n\
F-%&3\n\
I-%*317,8\n\
K-%*17,28\n\
N-%1200,315,37,6\n\
O-%-44,65,78\n\
PD%.201,316,7\n\
Z-%62000,2102,312,313\n\
i-%/11,222,318\n\
j-%.2103,2106\n\
n-'70,104,105,106,107,108,109,110,120,121,122,127,145,152,165,180,181,19,192,193,20,21,22,23,241,25,252,253,26,295,52,58,59,60,61,62\n\
s-%'98\n\
c2*E-(D1352,20004,20041,20043,20059,20062,20063,20064,20066,20067,20078,20093,2012,2013,2014,20183,2021,2047,2053,2057,2077,2085,30*,40*,41*,42*,43*,5150,5180,5710,9500,9510,9520,ppab,ppdt,ppfr,pprn,ppsc\n\
F-%I0100,20001,20002,2011,2041,2044,9530\n\
G-%42001,20051,5120\n\
H-%42002,2003,20061\n\
I-%92004,20054,5400,ppef\n\
J-%:20016,20072,2107,5930\n\
K-%S20103,20122,2024,ppae,ppco,ppct,ppdi,ppmc,ppse\n\
L-%920106,ppcu,ppuc,ppvc\n\
N-%H20014,2005,2008,2009,2051,5900,7800\n\
O-%B00n7,1382,2010,5110,pcvv,ppc2\n\
PD%91380,2006,20100,ppex\n\
Y-%:20154,2099,44301,5650\n\
Z-%V20150,20151,20153,20155,20159,7700,7710,pcnr,ppd3\n\
b-%*20017\n\
i-%920094,2016,2069,5200\n\
j-%)2094\n\
m-%)3000\n\
n-&90800,1000,1004,1005,10100,20009,20010,20032,20068,20118,2035,2081,8100,ppnt\n\
d:EE-)Gcomplianceviolation,excessiveretry,fraud*,highestrisklevel,lost*,merchantblacklist,partnerhighriskcustomer,payeeblockedtransaction,pickupcard,previouslydeclineddonotretry,restrictedcard,riskthreshold,securityviolation,stolencard,transactionblockedbypayee\n\
F-%Scallissuer,carddeclinedcallissuer,voicefailure\n\
G-%Ngiftcardavailableamount,insufficientfunds\n\
H-%Jcardvelocityexceeded,transactionlimit\n\
I-%Rcardexpired,expiredcard,referencedcardexpired\n\
K-&6cardbrandnotsupported,cardnotsupported,cardtypenotsupported,unsupported*\n\
L-%.currency*\n\
N-%Mincorrectnumber,invalidnumber,panfailure\n\
O-&?cvv,cvvfailure,incorrectcvc,invalidcvc,invalidsecuritycodelength,verifycvvfailure\n\
PD%Rbadexpiration,expirationfailure,invalidexpir*\n\
QP%1incorrectzip\n\
Y-&9authenticationrequired,carddeclinedverificationrequired,payeractionrequired\n\
Z-&.ordernotapproved,paymentintentauthenticationfailure,threedsecure\n\
i-%/duplicate*\n\
j-%Iorderalready*,ordercannotbeconfirmed\n\
n-(Cbadgateway,conflict,gatewaytimeout,idempotencykeyinuse,internalservererror,ordercompletioninprogress,orderispendingapproval,paymentalreadyapproved,requesttimeout,serviceunavailable,temporaryerror\n\
s-%Ncardtokenused,sourceused,tokenalreadyused\n\
e&GB-%+failed\n\
a-%,expired\n\
b-%.cancelled\n\
k-%Fprocessing,requiresmerchantaction\n\
n-%/conflicted\n\
f'8B-%.ce01,ce07\n\
I-%)ce05\n\
L-%)ir28\n\
T-%)ce04\n\
Z-%)ce02\n\
d-%)ir19\n\
n-%3ce00,he00,he05\n\
p-%.ir30,ir39\n\
r-%=ce03,he01,he03,ir14,ir16\n\
t-%)ir01",
};

/// Klarna.
pub const KLARNA: Provider = Provider {
    id: "klarna",
    data: "?(L?TL%Qerror_code~A error_messages:l correlation_id\n\
?4+%;approved:f show_form:t\n\
?4+%;approved:f show_form:f\n\
?44%Mapproved:t show_form,authorization_token\n\
?Q)%Tfraud_status=accepted|pending|rejected order_id\n\
+%Eapproved:t\n\
fraud_status=accepted\n\
.)%error.invalid_fields[] - = 9\n\
- - = B approved:f show_form:f\n\
- - = Z approved:f\n\
- fraud_status = E fraud_status=rejected\n\
- fraud_status = k fraud_status=pending\n\
error_messages[] - b - /error_code=badvalue\n\
- error_code a 9\n\
:%Xc/error_code\n\
m/error_messages[]\n\
r/correlation_id\n\
p-\n\
a'6B-%-rejected\n\
j-%5sessioncompleted\n\
n-%8internalservererror\n\
p-%5merchantinactive\n\
r-%5invalidoperation\n\
t-%<notallowed,unauthorized\n\
b++QK%Hbadvaluebillingaddressstreetaddress\n\
QM%?badvaluebillingaddresscity\n\
QN%Abadvaluebillingaddressregion\n\
QO%Bbadvaluebillingaddresscountry\n\
QQ%=badvalueshippingaddress*\n\
RG&.badvaluebillingaddressfamilyname,badvaluebillingaddressgivenname\n\
RH%@badvaluebillingaddressemail\n\
RI%@badvaluebillingaddressphone\n\
RP%Ebadvaluebillingaddresspostalcode\n\
F'Y-H%9*billingaddressemail\n\
-I%9*billingaddressphone\n\
-P%0*postalcode\n\
-M%**city\n\
-N%,*region\n\
-O%-*country\n\
-K%C*streetaddress,*streetaddress2\n\
-G%;*familyname,*givenname",
};

/// Lemon Squeezy.
pub const LEMONSQUEEZY: Provider = Provider {
    id: "lemonsqueezy",
    data: "?-8?KE(Vjsonapi.version errors[].source.pointer=datarelationshipsvariant|datarelationshipsstore|dataattributescustomprice|dataattributescheckoutdata|dataattributescheckoutoptions|dataattributesproductoptions !errors[].code\n\
?KE&Xjsonapi.version errors[].status errors[].detail=toomanyattempts|servererror|unauthenticated !errors[].code\n\
?<<%Qdata.links.self^https://api.lemonsqueezy.com\n\
?E<%Mmeta.event_name data.attributes.store_id\n\
?G<%?event=checkoutsuccess data\n\
+&5data.attributes.status=paid|active|ontrial|refunded|partialrefund\n\
event\n\
.&Umeta event_name = B event_name=subscriptionpaymentfailed\n\
errors[] status a 9\n\
data attributes.status b -\n\
:%Kttitle\n\
mdetail\n\
psource.pointer\n\
sstatus\n\
a%Dn-%,500,503\n\
o-%(429\n\
t-%,401,403\n\
b%JB-%+failed\n\
E-%/fraudulent\n\
k-%,pending",
};

/// Mercado Pago.
pub const MERCADOPAGO: Provider = Provider {
    id: "mercadopago",
    data: "?8[?,;'/status_detail~a status=approved|authorized|pending|inprocess|inmediation|rejected|cancelled|refunded|chargedback !object\n\
?,H&Fstatus_detail:s transactions.payments[].status_detail:s transactions.payments[].status:s\n\
?EE%Verrors[].code=failed errors[].details[]^PAY !data\n\
?EE('errors[].code=requiredproperties|unsupportedproperties|minimumproperties|maximumitems|propertytype|propertyvalue|jsonsyntaxerror|emptyrequiredheader errors[].details:l\n\
?B;%Gcause:l message:s status:n error:s\n\
?BB%Gcause[].code cause[].description:s\n\
?TA).[].field=cardnumber|securitycode|expirationdate|expirationmonth|expirationyear|cardholdername|identificationnumber|identificationtype [].code=205|208|209|212|213|214|220|221|224|e203|e301|e302|316|322|323|324|325|326 [].message:s\n\
?TB'B[].field=cardnumber|securitycode|expirationdate|expirationmonth|expirationyear [].cause=invalidtype|invalidlength|invalidvalue [].message:s\n\
?BL(:type=critical|noncritical cause^card_token|secure_fields|fields_setup|get_|missing_|no_pay|no_inst|no_iss|container_not|incorrect_init|incomplete_f|amount_is|payment_method_not message:s\n\
+'Bstatus=approved|authorized|refunded|chargedback|inmediation\n\
transactions.payments[].status=processed !transactions.payments[].status=failed\n\
./Ptransactions.payments[] status = n status=failed /transactions.payments[].status=processed\n\
transactions.payments[] status_detail a B status=failed|rejected\n\
transactions.payments[] status_detail b b status=canceled|cancelled|expired\n\
transactions.payments[] status = k status=processing|actionrequired|created\n\
errors[].details[] - a B -^PAY\n\
errors[] code = 9\n\
- status_detail a B status=rejected\n\
- status_detail b b status=cancelled\n\
- status_detail c k status=pending|inprocess\n\
cause[] code d -\n\
[] code d - field\n\
[] field = 9 message\n\
- cause e q type\n\
- message = 9 cause:l\n\
cause[] description = 9\n\
:&Bt/error\n\
ccode\n\
dstatus_detail\n\
mdescription message /message\n\
pfield details[]\n\
s/status\n\
a5,D-%Nccrejectedmaxattempts,maxattemptsexceeded\n\
E-&Tccrejectedblacklist,ccrejectedfraud,ccrejectedhighrisk,highrisk,rejectedbyregulations,rejectedhighrisk\n\
F-&:ccrejectedcallforauthorize,rejectedcallforauthorize,requiredcallforauthorize\n\
G-&4cardinsufficientamount,ccrejectedinsufficientamount,insufficientamount\n\
H-%8amountlimitexceeded\n\
J-%Hcarddisabled,ccrejectedcarddisabled\n\
K-%Accrejectedcardtypenotallowed\n\
M-%Rccamountratelimitexceeded,rejectedcapexceeded\n\
N-%Bccrejectedbadfilledcardnumber\n\
O-%Dccrejectedbadfilledsecuritycode\n\
PD%<ccrejectedbadfilleddate\n\
T-&(badfilledcarddata,ccrejectedbadfilled*,ccrejectedformerror\n\
Y-%;ccrejected3dsmandatory\n\
Z-%;ccrejected3dschallenge\n\
a-%83dschallengeexpired\n\
c-%Pccrejectedexpiredoperation,invalidcardtoken\n\
d-%Vccrejectedinvalidinstallments,invalidinstallments\n\
i-%@ccrejectedduplicatedpayment\n\
m-%>bankerror,processingerror\n\
q-%=rejectedinsufficientdata\n\
b%0a-%,expired\n\
c&3A-%5pendingchallenge\n\
l-%Qpendingwaitingpayment,pendingwaitingtransfer\n\
d(GN-%33015,3016,e301\n\
O-%83012,3032,e203,e302\n\
PB%(325\n\
PC%(326\n\
RG%(316\n\
Ri%52067,322,323,324\n\
UA%(205\n\
UB%-208,3018\n\
UC%-209,3019\n\
UE%-224,3013\n\
UG%2221,3000,3020\n\
Ug%(220\n\
Ui%5212,213,214,3021\n\
i-%)2001\n\
n-%)2004\n\
e'QK-&&nopaymentmethodforprovidedbin,paymentmethodnotinallowed*\n\
T-%5incompletefields\n\
m-&)cardtokencreationfailed,securefieldscardtokencreationfailed\n\
o-%)get*\n\
F%P-i%Lidentificationnumber,identificationtype",
};

/// Mollie.
pub const MOLLIE: Provider = Provider {
    id: "mollie",
    data: "?'[?B;&:resource=payment status=failed|expired|canceled|open|pending|authorized|paid\n\
?M?&;title:s status,statusCode:n _links.documentation.href^https://docs.mollie.com\n\
+%Dstatus=paid|authorized resource\n\
.([- statusReason.code = E statusReason.code=violationoflaw\n\
- details.failureReason a - resource\n\
- statusReason.code b - resource\n\
- status = c status=expired !method=banktransfer\n\
- status c - resource\n\
- title = 9 !resource\n\
*&*details.failureReason statusReason.code statusReason.message\n\
:'5ddetails.failureReason statusReason.code\n\
mdetails.failureMessage detail statusReason.message message\n\
pfield\n\
sstatus statusCode\n\
a)ME-%2possiblefraud\n\
G-%6insufficientfunds\n\
I-%0cardexpired\n\
J-%1inactivecard\n\
K-%4invalidcardtype\n\
N-%6invalidcardnumber\n\
O-%/invalidcvv\n\
RG%:invalidcardholdername\n\
Y-%;authenticationrequired\n\
Z-&7authenticationabandoned,authenticationfailed,authenticationunavailableacs\n\
bR;B-3(authorizationerror,cannotverifypin,cardauthenticationfailed,cashbackrequestexceedsissuerlimit,cashservicenotavailable,domesticdebittransactionnotallowed,donothonor,exceedswithdrawalcountlimit,invalidauthorizationlifecycle,invalideancode,invalidoperation,lifecyclerelated,loginfailedwithoutreason,negativeonlinecamresult,noactiontaken,noreasontodecline,pinchangeunblockrequestdeclined,pincryptographicerrorfound,pinnotchanged,policyrelated,previousmessagelocatedinconsistentdata,purchaseamountonlynocashbackallowed,transactionamountexceedspreauthorizedamount,transactionnotallowedatterminal,transactionnotpermittedatterminal,transactionnotpermittedtocardholder,transactionreversed,unabletogoonline,unabletolocatepreviousmessage,unabletolocaterecord,unacceptablepin,unsafepin\n\
D-*@cardistransferred,cardnotavailable,closedaccount,invalidnonexistentaccountspecified,invalidnonexistentfromaccountspecified,invalidnonexistenttoaccountspecified,invalidtransaction,nocheckingaccount,nocreditaccount,nosavingsaccount,revocationofallauthorizations,revocationofauthorization,stoppaymentorder\n\
E-(Ublockedfirstused,capturecard,cardisblocked,fraudsecurityrelated,lostcard,pickupcardspecialcondition,restrictedcard,securityviolation,stolencard,suspectedfraud,transactiondoesnotfulfillamlrequirement,violationoflaw\n\
F-&?contactcardissuer,honorwithid,refertocardissuer,refertocardissuerspecialcondition\n\
G-%6insufficientfunds\n\
H-%Aexceedswithdrawalamountlimit\n\
I-%0expiredcard\n\
J-%4cardisnotactive\n\
K-%Amerchantnotregisteredforamex\n\
L-%2wrongcurrency\n\
M-%Iincorrectpurchasevalue,invalidamount\n\
N-&Acarddoesnotexist,invalidaccountnumber,invalidcardid,invalidcardnumber,invalidissuer\n\
O-%:declineforcvv2failure\n\
T-%Vloginfailedinvalidpassword,loginfailedunknownuser\n\
UE%4missingcvv2cvc2\n\
V-%/invalidpin\n\
W-%4pindatarequired\n\
X-%Fallowablenumberofpintriesexceeded\n\
Y-%Madditionalcustomerauthenticationrequired\n\
i-%9duplicatetransaction\n\
m-)Ccreditissuerunavailable,cryptographicfailure,error,filetemporarilyunavailable,forcestip,forwardtoissuerxa,forwardtoissuerxd,issuerunavailable,reentertransaction,servicefailed,systemmalfunction,terminalbusy,terminalunreachable,unabletoroutetransaction\n\
n-%4partialapproval\n\
p-)Lagreementterminalnotrelated,invalidcategorycode,invalidcurrency,invalidmerchant,invalidmerchantdata,invalidprocessorid,invalidretailer,merchantaccountclosed,merchantidnotfound,merchantnotregisteredvbv,submerchantaccountclosed,terminalclosed,terminalidnotfound\n\
q-%Xcvv2notallowed,formaterror,invalidbillerinformation\n\
c%YB-%+failed\n\
a-%,expired\n\
b-%-canceled\n\
k-%1open,pending\n\
F(Y-Q%5shippingaddress*\n\
-P%0*postalcode\n\
-K%5*streetandnumber\n\
-M%**city\n\
-N%,*region\n\
-O%-*country\n\
-H%+*email\n\
-I%+*phone\n\
-G%H*familyname,*givenname,consumername\n\
-b%4consumeraccount\n\
--%Kamount*,cardtoken,description,metadata",
};

/// Omise.
pub const OMISE: Provider = Provider {
    id: "omise",
    data: "?&K?X3%Mobject=error location:s code~a message:s\n\
?X0%Oobject=charge id^chrg_ failure_code,status\n\
+%6status=successful\n\
.)9- failure_code a B\n\
- status c - object=charge\n\
- message = N code=invalidcard message^number\n\
- message = P code=invalidcard message^expiration\n\
- message = O code=invalidcard message^security !message=securityviolation\n\
- code b 9 object=error\n\
:%Qccode\n\
dfailure_code\n\
mmessage failure_message\n\
a,4D-%3invalidaccount\n\
E-%Ffailedfraudcheck,stolenorlostcard\n\
G-%Iinsufficientbalance,insufficientfund\n\
N-%9invalidaccountnumber\n\
O-%8invalidsecuritycode\n\
a-%,timeout\n\
b-%5paymentcancelled\n\
e-%<cannotconnecttoibanking\n\
f-%8accountdoesnotexist\n\
n-%Yamountmismatch,confirmedamountmismatch,internalerror\n\
p-%1servicecode*\n\
q-%Ginvalidparameters,invalidreference\n\
r-%Xduplicatereferencenumber,failedcapture,failedrefund\n\
b)>E-%5failedfraudcheck\n\
K-%6brandnotsupported\n\
T-%0invalidcard\n\
n-%?backenderror,internalerror\n\
p-%7lockedaccounterror\n\
r-&Texpiredcharge,failedcapture,failedexpire,failedrefund,failedreverse,failedvoid,invalidcharge,usedtoken\n\
t-%:authenticationfailure\n\
c%TA-%-reversed\n\
B-%+failed\n\
a-%,expired\n\
k-%,pending",
};

/// Paddle.
pub const PADDLE: Provider = Provider {
    id: "paddle",
    data: "?,L!AA&[error.type=requesterror|apierror error.code error.detail error.documentation_url^https://developer.paddle.com\n\
!XL&Vname=checkouterror|checkoutpaymenterror|checkoutwarning type=frontenderror|apierror|checkoutwarning code\n\
?AA%Terror.type=requesterror error.code error.detail\n\
?((%Tpayments[].payment_attempt_id payments[].status\n\
?X<&Fname=checkoutpaymentfailed|checkoutcompleted|checkoutpaymentselected|checkoutloaded data\n\
+'*payments[].status=captured|authorized\n\
name=checkoutcompleted|checkoutloaded|checkoutpaymentselected|checkoutwarning\n\
.(+payments[] error_code a B !status=captured|authorized\n\
payments[] status c -\n\
error.errors[] field = 9\n\
- error.code b 9\n\
- name = B name=checkoutpaymentfailed\n\
- code d 9 name\n\
:&Vt/error.type /type\n\
cerror_code /error.code /code\n\
mmessage /error.detail /detail\n\
pfield\n\
r/meta.request_id\n\
a*YD-%-canceled\n\
E-%Kblockedcard,declinednotretryable,fraud\n\
G-%5notenoughbalance\n\
I-%0expiredcard\n\
K-%Ypreferrednetworknotsupported,prepaidcardnotsupported\n\
M-%2invalidamount\n\
T-%:invalidpaymentdetails\n\
Z-%9authenticationfailed\n\
d-%:redactedpaymentmethod\n\
m-%6issuerunavailable\n\
n-%9psperror,systemerror\n\
r-%Dalreadycanceled,alreadyrefunded\n\
b'UB-%[subscriptionpaymentdeclined,transactionpaymentdeclined\n\
n-%Einternalerror,serviceunavailable\n\
o-%4toomanyrequests\n\
t-%Kauthentication*,forbidden,invalidtoken\n\
c&VA-%3actionrequired\n\
B-%*error\n\
a-%,dropped\n\
b-%-canceled\n\
k-%Gauthorizedflagged,created,pending*\n\
n-%,unknown\n\
d%Bd-%>nopaymentmethodsavailable",
};

/// PAY.JP.
pub const PAYJP: Provider = Provider {
    id: "payjp",
    data: "?/8!AA-.error.status:n error.type=carderror error.code=unacceptablebrand|cardflagged|incorrectcarddata|invalidcvc|invalidexpirymonth|invalidexpiryyear|invalidexpirationdate|missingcard|unverifiedtoken|testcardonlivemode|threedsecureincompleted|threedsecurefailed|threedsecureexpired|notinthreedsecureflow|invalidnumber|expiredcard|carddeclined|processingerror !error.decline_code,error.doc_url,error.payment_intent,error.payment_method,error.request_log_url\n\
?AA&[error.status:n error.message error.type=clienterror|servererror|autherror|notfounderror|notallowedmethoderror\n\
.'2- error.code a -\n\
- error.type = n error.type=servererror\n\
- error.type = B error.type=carderror\n\
- error.type = 9 !error.code\n\
:&/terror.type\n\
cerror.code\n\
merror.message\n\
perror.param\n\
serror.status\n\
aG@9-%3invalidcountry\n\
B-%?carddeclined,failedpayment\n\
E-%0cardflagged\n\
I-%0expiredcard\n\
K-%6unacceptablebrand\n\
N-%Einvalidnumber,testcardonlivemode\n\
O-%/invalidcvc\n\
PB%7invalidexpirymonth\n\
PC%6invalidexpiryyear\n\
PD%:invalidexpirationdate\n\
QK%;invalidcardaddressline\n\
QM%;invalidcardaddresscity\n\
QN%<invalidcardaddressstate\n\
QO%7invalidcardcountry\n\
QP%Linvalidaddresszip,invalidcardaddresszip\n\
RG%4invalidcardname\n\
RH%1invalidemail\n\
T-%6incorrectcarddata\n\
Y-%Lthreedsecureincompleted,unverifiedtoken\n\
Z-%7threedsecurefailed\n\
a-%Nnotinthreedsecureflow,threedsecureexpired\n\
m-%4processingerror\n\
n-%7payjpwrong,pgwrong\n\
o-%1overcapacity\n\
p-%8notactivatedaccount\n\
q-6;alreadycanceled,alreadyexistid,alreadyhavecard,alreadyhavethesamecard,alreadypaused,alreadysubscribed,applepaycardnotreusable,applepaydisabledinlivemode,applepaytokennotregistrable,billingdayfornonmonthlyplan,cannotchangeproratestatus,cannotproratedrefundofsubscription,doesnthavecard,donthasthiscard,existsubscribers,invalidamount,invalidapplepaytoken,invalidbillingday,invalidboolean,invalidcard,invalidcurrency,invalidcustomer,invalidexpirydays,invalidflexibleid,invalidid,invalidinterval,invalidmetadatakey,invalidmetadatavalue,invalidownertype,invalidparamkey,invalidplan,invalidplanamount,invalidquerystring,invalidrefundreason,invalidstringlength,invalidthreedsecurestate,invalidtimestamp,invalidtrialdays,invalidtrialend,missingcard,missingparam,noallowedmethod,noallowedparam,noparam,nopaymentmethod,notcustomercard,notfound,paymentmethodduplicate,paymentmethodduplicateincludingcustomer,subscriptionworked,toomanymetadatakeys,unnecessaryexpirydays\n\
r-)Dalreadycaptured,alreadyrefunded,cantcapturerefundedcharge,cantreauthrefundedcharge,captureamountgtnet,chargeback,chargeexpired,invalidamounttonotcaptured,invalidrefundamount,operationnotallowedonnoauthorizedcharge,refundamountgtnet,refundlimitexceeded\n\
s-%5tokenalreadyused\n\
t-%;invalidapikey,noapikey",
};

/// PayPal.
pub const PAYPAL: Provider = Provider {
    id: "paypal",
    data: "?*(?HX%6name~A debug_id:s\n\
???&/details[].issue~A details[].description,debug_id !object !error:o\n\
?--%@purchase_units[].payments:o\n\
??;%Gstatus=payeractionrequired links:l\n\
?=;&Xprocessor_response.response_code status=declined|failed|completed|pending|created|partiallycaptured|denied\n\
++2purchase_units[].payments.captures[].status=completed !purchase_units[].payments.captures[].status=declined|failed|pending\n\
purchase_units[].payments.authorizations[].status=created|captured !purchase_units[].payments.authorizations[].status=denied|failed\n\
status=completed|created|partiallycaptured processor_response\n\
status=payeractionrequired\n\
.0Xpurchase_units[].payments.captures[] status = n status=declined|failed /purchase_units[].payments.captures[].status=completed|pending\n\
purchase_units[].payments.captures[] processor_response.response_code c B status=declined|failed\n\
purchase_units[].payments.authorizations[] processor_response.response_code c B status=denied|failed\n\
purchase_units[].payments.captures[] status = B status=declined|failed\n\
purchase_units[].payments.authorizations[] status = B status=denied|failed\n\
purchase_units[].payments.captures[] status = k status=pending\n\
- processor_response.response_code c B status=declined|failed|denied\n\
details[] issue a 9\n\
- name b r name~A debug_id\n\
&'0- processor_response.cvv_code = O processor_response.cvv_code=n processor_response.response_code=0500|5100|5110|5170|9100\n\
:';t/name\n\
cissue name\n\
dprocessor_response.response_code\n\
mdescription /message\n\
pfield\n\
aprocessor_response.payment_advice_code\n\
r/debug_id\n\
a@JB-&Ldeclinedduetorelatedtxn,instrumentdeclined,paymentsourcedeclinedbyprocessor,transactionrefused\n\
E-&3complianceviolation,payeeblockedtransaction,transactionblockedbypayee\n\
I-%Fcardexpired,referencedcardexpired\n\
K-%Ocardbrandnotsupported,cardtypenotsupported\n\
L-%Dcurrencynotsupportedforcardtype\n\
M-%=transactionlimitexceeded\n\
N-%>creditcardnumberisinvalid\n\
O-%>invalidsecuritycodelength\n\
PD%6invalidexpirydate\n\
QJ%:billingaddressinvalid\n\
QQ%;shippingaddressinvalid\n\
Sb%0invalidiban\n\
T-%Fpaymentsourceinfocannotbeverified\n\
UA%7cardnumberrequired\n\
UD%7cardexpiryrequired\n\
UM%1cityrequired\n\
UP%7postalcoderequired\n\
Y-%8payeractionrequired\n\
Z-%5ordernotapproved\n\
c-%>orderexpired,tokenexpired\n\
d-)Xaliasdeclinedbyprocessor,countrynotsupportedbypaymentsource,currencynotsupportedfor*,domestictransactionrequired,maxnumberofpaymentattemptsexceeded,payeraccount*,payercannotpay,paymentsourcecannotbeused,platformfeepayeecannotbesameaspayer,redirectpayerforalternatefunding\n\
f-&%banknotsupportedforverification,ibancountrynotsupported\n\
g-%Wagreementalreadycancelled,billingagreementnotfound\n\
i-%7duplicateinvoiceid\n\
j-&/orderalreadyauthorized,orderalreadycaptured,orderalreadycompleted\n\
k-&5ordercompletioninprogress,orderispendingapproval,paymentalreadyapproved\n\
p-'Cauthcapturenotenabled,invalidaccountstatus,notenabledfor*,payeeaccount*,payeenotenabled*,setuperrorforbank,transactionreceivinglimitexceeded\n\
r-'.actiondoesnotmatchintent,authorization*,capture*,itemsku*,maxauth*,msp*,orderc*,previoustransactionreferenceh*,tracker*\n\
t-%5permissiondenied\n\
b-4B-&%creditcardrefused,instrumentdeclined,transactionrefused\n\
E-%[payeeblockedtransaction,transactionrefusedbypaypalrisk\n\
G-%6insufficientfunds\n\
I-%6expiredcreditcard\n\
O-%=creditcardcvvcheckfailed\n\
i-%Lduplicateinvoiceid,duplicatetransaction\n\
j-&+orderalreadycaptured,orderalreadycompleted,paymentalreadydone\n\
k-%5resourceconflict\n\
n-%Dinternalser*,serviceunavailable\n\
q-%Yinvalidrequest,resourcenotfound,unsupportedmediatype\n\
t-%Hauthenticationfailure,notauthorized\n\
c3*A-%.0000,7600\n\
D-%L0390,0r00,1330,1335,5140,5950,6300,pp06\n\
E-&)1352,5150,5180,5710,9500,9510,9520,ppab,ppdt,ppfr,pprn,ppsc\n\
F-%.0100,9530\n\
G-%)5120\n\
I-%.5400,ppef\n\
J-%)5930\n\
K-%Bppae,ppco,ppct,ppdi,ppmc,ppse\n\
L-%3ppcu,ppuc,ppvc\n\
M-%31310,ppai,ppax\n\
N-%.5900,7800\n\
O-%=00n7,1382,5110,pcvv,ppc2\n\
PD%.1380,ppex\n\
QJ%85170,5190,ppad,ppav\n\
UI%)ppph\n\
V-%.5130,5500\n\
X-%)5135\n\
Y-%)5650\n\
Z-%87700,7710,pcnr,ppd3\n\
c-%3ppte,pptr,pptv\n\
d-%.ppfi,pppm\n\
e-%)5910\n\
i-%)5200\n\
k-%)1000\n\
m-%L0880,0960,5920,8000,8110,8220,9100,pper\n\
n-%30800,8100,ppnt\n\
p-%V1340,1350,1370,8010,8020,8030,ppau,ppce,ppnm,pprr\n\
q-')1300,1317,1320,1360,1390,ppag,ppbg,ppdc,ppfe,ppfv,ppii,ppim,ppmb,ppmd,ppnc,pppi,ppqc,pptt,ppue,ppui,ppup,ppve,ppvt\n\
r-&G5800,ppcr,ppgr,ppif,ppit,pplr,ppre,pprf,pps0,pps1,pps2,pps3,pps4,pps5,pps6,pptf,ppti,ppur\n\
F'---%N*intent,*payeeemailaddress,*purchaseunits\n\
-M%0*adminarea2\n\
-N%0*adminarea1\n\
-Q%5*shippingaddress\n\
-I%4*nationalnumber",
};

/// Paystack.
pub const PAYSTACK: Provider = Provider {
    id: "paystack",
    data: "?*K!EL%Dmeta.nextStep type code message\n\
?2C%Fgateway_response reference status\n\
?C;'@reference display_text,url status=sendotp|sendpin|sendphone|sendbirthday|sendaddress|openurl|payoffline|pending|ongoing|processing|queued\n\
?<<%[data.reference data.access_code data.authorization_url\n\
?QC%Btrxref reference trans status\n\
+%Nstatus=success reference\n\
data.access_code\n\
.&?- gateway_response a - status=failed\n\
- status b B\n\
- code c - meta\n\
- type c 9 meta\n\
:&%ttype\n\
ccode\n\
dgateway_response\n\
mgateway_response message\n\
a(OB-%?declined*,unabletoprocess*\n\
G-%Sinsufficient*,insufficientfunds,notsufficient*\n\
H-%7exceedswithdrawal*\n\
I-%>cardexpired*,expiredcard*\n\
V-%>incorrectpin*,invalidpin*\n\
X-%.pintries*\n\
n-%=issuerorswitch*,timeout*\n\
b'9A-%Sopenurl,sendbirthday,sendotp,sendphone,sendpin\n\
a-%.abandoned\n\
k-%Fongoing,pending,processing,queued\n\
l-%/payoffline\n\
n-%-reversed\n\
c'89-%4validationerror\n\
n-%Japierror,internalerror,processorerror\n\
o-%/ratelimit*\n\
t-%Uinsufficientpermission*,invalidkey,unauthorized*",
};

/// Razorpay.
pub const RAZORPAY: Provider = Provider {
    id: "razorpay",
    data: "?(T?4A%Gcode=badrequesterror description:s\n\
?4A&.code=gatewayerror|servererror description:s source,step,metadata\n\
?T@&3error_code=badrequesterror|gatewayerror|servererror error_description\n\
?W0%;entity=payment id^pay_\n\
+%Ostatus=captured|authorized|refunded entity\n\
.)8- error_reason = n status=failed error_reason^payment_pending|collect_request\n\
- reason a -\n\
- error_reason a -\n\
- field = 9 field^card|email|contact|bank_account\n\
- source c -\n\
- error_source c -\n\
- code b r\n\
- error_code b r\n\
- status d - entity\n\
:&9tcode error_code\n\
dreason error_reason\n\
mdescription error_description\n\
pfield\n\
aNQB-'-authorisationdeclinedbypsp,carddeclined,debitdeclined,internationaltransactionnotallowed,paymentdeclined,paymentfailed\n\
E-&Jcomplianceviolation,debitinstrumentblocked,paymentriskcheckfailed,transactiononvparestricted\n\
G-%Lfundsblockedbymandate,insufficientfunds\n\
H-&Zcreditlimitexceeded,transactiondailylimitexceeded,transactionfrequencylimitexceeded,transactionlimitexceeded\n\
I-%0cardexpired\n\
J-&3carddisabledforonlinepayments,cardnotenrolled,debitinstrumentinactive\n\
K-%Jcardnetworknotenabled,cardtypeinvalid\n\
L-%4invalidcurrency\n\
M-%Namountlessthanminimumamount,invalidamount\n\
N-%6cardnumberinvalid\n\
O-%1incorrectcvv\n\
PD%<incorrectcardexpirydate\n\
RG%<incorrectcardholdername\n\
RH%1invalidemail\n\
RI%Linvalidmobilenumber,mobilenumberinvalid\n\
SZ%@bankaccountvalidationfailed\n\
T-%Lincorrectcarddetails,invaliduserdetails\n\
V-%Aincorrectatmpin,incorrectpin\n\
X-%8pinattemptsexceeded\n\
Z-&Aauthenticationfailed,incorrectotp,invalidotp,otpattemptsexceeded,verificationfailed\n\
a-&+otpexpired,paymentcollectrequestexpired,paymentsessionexpired\n\
b-%5paymentcancelled\n\
d-,)banknotenabled,collectonmccblocked,creditlimitexpired,creditlimitinactive,creditlimitnotapproved,creditnotpermitted,emigreaterthanmaxamount,emiplanunavailable,invaliddevice,invalidvpa,paymentmethodnotenabled,pinnotset,pspappnotsupported,pspnotregistered,upiautopaynotsupportedonpsp,upicollectnotenabled,upiintentnotenabled,usernoteligible,usernotregisteredfornetbanking,vparesolutionfailed\n\
e-&Cbankcutoffinprogress,banknotavailable,paymentdeclinedduetohightraffic,pspnotavailable\n\
f-%7bankaccountinvalid\n\
g-'0mandatecreationdeclined,mandatecreationexpired,mandatecreationfailed,mandatecreationtimeout,reqauthmandatenotacknowledged\n\
i-%5duplicaterequest\n\
j-%5orderalreadypaid\n\
k-&)collectrequestpending,paymentpending,paymentpendingapproval\n\
n-(Jbanktechnicalerror,creditfailed,deemedtransaction,duplicaterrnfound,gatewaytechnicalerror,invalidresponsefromgateway,issuertechnicalerror,paymenttimedout,requesttimedout,servererror,upiapptechnicalerror\n\
p-'2beneficiaryaccountdoesnotexist,beneficiaryaccountdormant,livemodenotenabled,merchantnotactivated,recurringpaymentnotenabled\n\
q-&+invalidorderid,orderamountmismatch,orderpaymentmethodmismatch\n\
r-'+capturefailed,duplicaterefundid,mismatchintransactiondetails,paymentamounttampered,recordnotfound,refundlimitcrossed\n\
b%An-%=gatewayerror,servererror\n\
c&3B-%Dbank,customer,issuer,issuerbank\n\
n-%5gateway,internal\n\
r-%-business\n\
d%;B-%+failed\n\
k-%,created\n\
F(F-A%:cardnumber,cardnumber\n\
-E%4cardcvv,cardcvv\n\
-B%Dcardexpirymonth,cardexpirymonth\n\
-C%Bcardexpiryyear,cardexpiryyear\n\
-G%6cardname,cardname\n\
-I%,contact\n\
-Z%=bankaccountaccountnumber\n\
-a%4bankaccountifsc",
};

/// Recurly.
pub const RECURLY: Provider = Provider {
    id: "recurly",
    data: "?44?AA%>error.transaction_error:o\n\
?AA&&error.params[].param error.message error.type=validation\n\
?AA'Lerror.params:l error.message error.type=transaction|badrequest|notfound|unauthorized|invalidapikey|invalidtoken|invalidpermissions|invalidcontenttype\n\
?AA)Lerror.type=internalservererror|servicenotavailable|immutablesubscription|simultaneousrequest|ratelimited|taxserviceerror|missingfeature|invalidapiversion|unknownapiversion|unavailableinapiversion error.message !error.code,error.status,error.param,error.detail\n\
?XP&0object=transaction uuid status_code,gateway_message,status_message\n\
?LX%Mname=validation code=validation fields:l\n\
?XA%Zname^api-error|api-timeout code^api-|invalid- message\n\
?LX%Iname^api-error code message fields:l\n\
?XA&Uname^3ds-|apple-pay-|google-pay-|paypal-|venmo- code^3ds-|apple-pay-|google-pay-|paypal-|venmo- message\n\
+%Uobject=transaction status=success|void|scheduled\n\
./Lerror.transaction_error decline_code a - decline_code=lostcard|stolencard|pickupcard|restrictedcard|restrictedcardchargeback|fraudulent|securitydecline|donottryagain\n\
error.transaction_error - = E category=fraud !code^fraud_address|fraud_security\n\
error.transaction_error code a -\n\
error.transaction_error category a B\n\
error.transaction_error - = B\n\
- status_code a - object=transaction status=declined|error\n\
- status = B object=transaction status=declined|error\n\
- status = k object=transaction status=pending|processing\n\
error.params[] param = 9\n\
- error.type b 9\n\
fields[] - = 9\n\
- code c 9 name\n\
&&5- decline_code a - !code^fraud_\n\
- code a - !code^fraud_ !category=fraud\n\
:'Ct/error.type /name\n\
ccode /error.transaction_error.code /error.type status_code\n\
ddecline_code\n\
mmessage /error.message status_message\n\
pparam -\n\
aJOB-&[amazondeclinedreview,invalidtransaction,paypalharddecline,paypalprimarydeclined,transactioncannotbeauthorized\n\
D-&Laccountclosed,callissuerupdatecardholderdata,cardholderrequestedstop,hard,updatecardholderdata\n\
E-&Qdonottryagain,fraud*,lostcard,pickupcard,restrictedcard*,securitydecline,stolencard,toomanyattempts\n\
F-%8callissuer,referral\n\
G-%6insufficientfunds\n\
H-%6exceedsdailylimit\n\
I-%0expiredcard\n\
J-%5cardnotactivated\n\
K-%Icardnotsupported,cardtypenotaccepted\n\
L-%9currencynotsupported\n\
M-%Xamazonamountexceeded,exceedsmaxamount,invalidamount\n\
N-&Cdeclinedcardnumber,invalidaccountnumber,invalidcardnumber,invalidissuer,invalidnumber\n\
O-&6cvvrequired,declinedsecuritycode,fraudsecuritycode,incorrectsecuritycode\n\
PD%;declinedexpirationdate\n\
QJ%Cfraudaddress*,incorrectaddress\n\
RG%0invalidname\n\
RH%1invalidemail\n\
SZ%;achvalidationexception\n\
T-%Udeclinedmissingdata,invalid,nobillinginformation\n\
Y-&.requires3dsecure,threedsecureactionrequired,threedsecurerequired\n\
Z-%Npayerauthenticationrejected,threedsecure*\n\
b-%Jcancelled,customercanceledtransaction\n\
c-%4rjstokenexpired\n\
d-&Uachtransactionsnotsupported,directdebittypenotaccepted,invalidpaymentmethod*,paymentnotaccepted,paypal*\n\
g-&Tbillingagreement*,invalidbillingagreementstatus,paypalexpiredreferenceid,paypalinvalidbillingagreement\n\
i-%Cduplicate,duplicatetransaction\n\
k-%Uapprovedfraudreview,partialapproval,simultaneous\n\
m-%Jissuerunavailable,processor*,tryagain\n\
n-(Rapierror,batchprocessingerror,communication,finbot*,gatewayerror,gatewaytimeout,gatewayunavailable,moneybot*,recurly,recurlyerror,sslerror,transactionservice*,transactionstaleatgateway,vaultlyserviceunavailable\n\
o-%?gatewayratelimited,toobusy\n\
p-(Wconfiguration,contactgateway,gateway*,invalidgateway*,invalidlogin,invalidmerchanttype,merchmaxtransactionlimitexceeded,nogateway,nogatewayfoundfortransactionamount,notenabled,notsupported,recurlycredentialsnotfound\n\
q-'Vcontractnotfound,invaliddata,recurlyfailedtogettoken,recurlytoken*,threedsecureactionresulttokenmismatch,threedsecurecredentialerror,zerodollarauthnotsupported\n\
r-%Hamazon*,authorization*,transaction*\n\
b(/B-%0transaction\n\
k-%8simultaneousrequest\n\
n-%Linternalservererror,servicenotavailable\n\
o-%0ratelimited\n\
r-%:immutablesubscription\n\
t-%Rinvalidapikey,invalidpermissions,unauthorized\n\
c'6Z-%63ds*,3dsautherror\n\
d-%Happlepay*,googlepay*,paypal*,venmo*\n\
o-%/apitimeout\n\
q-%Sapplepayconfig*,googlepayconfig*,paypalconfig*\n\
F%7-B%*month\n\
-C%)year",
};

/// Shopify.
pub const SHOPIFY: Provider = Provider {
    id: "shopify",
    data: "?,T?00%NprocessingStatus.state processingStatus:o\n\
?<<%Hdata.shopPayPaymentRequestReceipt:o\n\
?<<%Fdata.subscriptionBillingAttempt:o\n\
?<<%Ldata.subscriptionBillingAttemptCreate:o\n\
?TT%TsubscriptionContract,idempotencyKey errorCode~A\n\
?EE%Gerrors[].extensions.code=throttled\n\
?@0''kind=sale|authorization|capture gateway status=success|failure|error|pending error_code,source_name,processed_at\n\
?TT%Qsubscription_contract_id error_code,order_id\n\
+&(processingStatus.state=completed|ready\n\
status=success kind\n\
.,7**.processingStatus errorCode a B\n\
**.processingStatus state b -\n\
**.processingError code a B\n\
data errorCode a B\n\
data.subscriptionBillingAttempt errorCode a B\n\
data.subscriptionBillingAttemptCreate.subscriptionBillingAttempt errorCode a B\n\
- errorCode a B\n\
- status = B kind status=failure\n\
- status = n kind status=error\n\
- status = k kind status=pending\n\
errors[] extensions.code = o extensions.code=throttled\n\
:%ZcerrorCode code extensions.code\n\
mmessage errorMessage\n\
a;UE-&Bcardtesting,cvvattemptsexceeded,fraudsuspected,merchantrule,pickupcard,retrydeclined\n\
F-%/callissuer\n\
G-%6insufficientfunds\n\
I-%Eexpiredcard,expiredpaymentmethod\n\
M-%Pamounttoolarge,amounttoosmall,invalidamount\n\
N-%Vcardnumberincorrect,incorrectnumber,invalidnumber\n\
O-%<incorrectcvc,invalidcvc\n\
PD%6invalidexpirydate\n\
QJ%Kincorrectaddress,invalidbillingaddress\n\
QP%1incorrectzip\n\
QQ%;invalidshippingaddress\n\
V-%1incorrectpin\n\
Y-%Nauthenticationrequired,offsessionrejected\n\
Z-&)authenticationerror,authenticationfailed,threedsecurefailed\n\
a-%7expiredbuyeraction\n\
b-%5cancelledpayment\n\
d-'5invalidcountry,invalidpaymentmethod,paymentmethodnotfound,paymentmethodunavailable,paymentmethodunsupported,paypalerrorgeneral\n\
g-&(buyercanceledpaymentmethod,invalidcustomerbillingagreement\n\
h-%Winsufficientinventory,inventoryallocationsnotfound\n\
j-%7invoicealreadypaid\n\
m-%4processingerror\n\
n-&.genericerror,paymentprovidererror,transienterror,unexpectederror\n\
p-)Dconfigerror,customerinvalid,customernotfound,freegiftcardnotallowed,invalidcurrency,merchantaccounterror,nontestorderlimitreached,paymentmethodincompatiblewithgatewayconfig,paymentproviderisnotenabled,purchasetypenotsupported,testmode,testmodelivecard\n\
q-&.invalidpurchasetype,paymentmethodnotspecified,unsupportedfeature\n\
b%ZA-%3actionrequired\n\
B-%+failed\n\
k-%8awaiting,processing",
};

/// Square.
pub const SQUARE: Provider = Provider {
    id: "square",
    data: "?0Z?EE(Berrors[].category=apierror|authenticationerror|invalidrequesterror|ratelimiterror|paymentmethoderror|refunderror|merchantsubscriptionerror|externalvendorerror errors[].category~A errors[].code~A\n\
?KA(0[].category=apierror|authenticationerror|invalidrequesterror|ratelimiterror|paymentmethoderror|refunderror|merchantsubscriptionerror|externalvendorerror [].category~A [].code~A\n\
?**%Mpayment.card_details.errors[].category~A\n\
?<<%Ecard_details.errors[].category~A\n\
?E;'5status=invalid|error errors[].type~A errors[].field=cardnumber|expirationdate|cvv|postalcode|giftcardnumber !errors[].category\n\
?XE&%name=tokenizationerror|verifybuyererror errors[].type~A\n\
+%Fpayment.status=completed|approved\n\
.)?errors[] category = n category=apierror\n\
errors[] code a - category\n\
errors[] category b 9\n\
payment.card_details.errors[] code a B\n\
card_details.errors[] code a B\n\
[] code a - category\n\
[] category b 9\n\
errors[] type c m\n\
- status = b status=cancel|abort\n\
:%Ptcategory type\n\
ccode\n\
mdetail message\n\
pfield\n\
aFFD-%3invalidaccount\n\
F-%Hcarddeclinedcallissuer,voicefailure\n\
G-%Ngiftcardavailableamount,insufficientfunds\n\
H-%5transactionlimit\n\
I-%0cardexpired\n\
K-&-cardnotsupported,unsupportedcardbrand,unsupportedinstrumenttype\n\
L-%5currencymismatch\n\
M-%?amounttoohigh,amounttoolow\n\
N-%/panfailure\n\
O-%@cvvfailure,verifycvvfailure\n\
PC%:invalidexpirationyear\n\
PD&5badexpiration,expirationfailure,invalidexpiration,invalidexpirationdate\n\
QJ%5verifyavsfailure\n\
QP%Qaddressverificationfailure,invalidpostalcode\n\
RH%8invalidemailaddress\n\
RI%7invalidphonenumber\n\
T-%@invalidcard,invalidcarddata\n\
UG%8customermissingname\n\
UH%9customermissingemail\n\
V-%/invalidpin\n\
W-'7applettppintoken,cardpresencerequired,chipinsertionrequired,manuallyenteredpaymentnotsupported,missingpin,unsupportedentrymethod\n\
X-%>allowablepintriesexceeded\n\
Y-&*carddeclinedverificationrequired,plaiderroritemloginrequired\n\
c-%Scardtokenexpired,checkoutexpired,sourceexpired\n\
f-%Saccountunusable,buyerrefusedpayment,plaiderror\n\
k-%-conflict\n\
n-&Lbadgateway,gatewaytimeout,internalservererror,requesttimeout,serviceunavailable,temporaryerror\n\
o-%Dplaiderrorratelimit,ratelimited\n\
p-'Jcardprocessingnotenabled,insufficientpermissions,invalidlocation,merchantsubscriptionnotfound,paymentlimitexceeded,paymentsourcenotenabledfortarget\n\
r-,3cardmismatch,delayedtransactioncanceled,delayedtransactioncaptured,delayedtransactionexpired,delayedtransactionfailed,idempotencykeyreused,insufficientpermissionsforrefund,orderunpaidnotreturnable,partialpaymentdelaycapturenotsupported,paymentnotrefundable,paymentnotrefundableduetodispute,refundalreadypending,refundamountinvalid,refunddeclined,refunderrorpaymentneedscompletion,reservationdeclined\n\
s-%=cardtokenused,sourceused\n\
t-'Taccesstokenexpired,accesstokenrevoked,applicationdisabled,badcertificate,clientdisabled,forbidden,insufficientscopes,unauthorized,v1accesstoken,v1application\n\
b'GB-%7paymentmethoderror\n\
n-%Aapierror,externalvendorerror\n\
o-%3ratelimiterror\n\
p-%>merchantsubscriptionerror\n\
r-%0refunderror\n\
t-%8authenticationerror\n\
c%V9-%<invalid,validationerror\n\
Z-%6verificationerror\n\
F&---%=cardnonce,nonce,sourceid\n\
-H%2*emailaddress\n\
-I%1*phonenumber",
};

/// Worldpay.
pub const WORLDPAY: Provider = Provider {
    id: "worldpay",
    data: "?2:?,,%Soutcome=refused refusalCode,refusalDescription\n\
?,,()outcome=sentforsettlement|sentforcancellation|sentforrefund|sentforpartialrefund|3dsdevicedatarequired|3dschallenged|3dsauthenticationfailed|3dsunavailable|fraudhighrisk\n\
?,,(:outcome=authorized|refused|authenticated|authenticationfailed|signaturefailed|challenged|notenrolled|unavailable|highrisk|review transactionReference,_links,riskFactors,paymentInstrument\n\
?TZ%JerrorName validationErrors[].jsonPath\n\
?TT)VerrorName=bodydoesnotmatchschema|bodyisnotjson|bodyisempty|headerismissing|headerhasinvalidvalue|methodnotallowed|resourcenotfound|endpointnotfound|urlcontainsinvalidvalue|accessdenied|internalerroroccurred|internalservererror|serviceunavailable|toomanyrequests message\n\
.&N- refusalCode a B outcome=refused\n\
- outcome c -\n\
validationErrors[] errorName b 9\n\
- errorName b 9\n\
:&DcerrorName\n\
drefusalCode\n\
mmessage refusalDescription description\n\
pjsonPath\n\
aadvice.code\n\
a'KD-%<12,39,46,52,53,56,76,78\n\
E-%@34,4,41,43,59,62,63,7,83,85\n\
F-%(1,2\n\
G-%'51\n\
H-%'61\n\
I-%*33,54\n\
N-%*14,15\n\
O-%'97\n\
T-%'55\n\
X-%'75\n\
Y-%'65\n\
m-%-19,91,96\n\
p-%&3\n\
b'3N-%7panfailedluhncheck\n\
n-&*internalerroroccurred,internalservererror,serviceunavailable\n\
o-%4toomanyrequests\n\
t-%1accessdenied\n\
c)7A-&J3dschallenged,3dsdevicedatarequired,authenticated,authorized,challenged,notenrolled,sentfor*\n\
B-%,refused\n\
E-%;fraudhighrisk,highrisk\n\
Z-&E3dsauthenticationfailed,3dsunavailable,authenticationfailed,signaturefailed,unavailable\n\
k-%+review\n\
F)%-A%0*cardnumber\n\
-D%4*cardexpirydate\n\
-B%9*cardexpirydatemonth\n\
-C%8*cardexpirydateyear\n\
-E%)*cvc\n\
-G%4*cardholdername\n\
-K%.*address1\n\
-P%0*postalcode\n\
-M%8*billingaddresscity\n\
-N%D*billingaddressstate,*statecode\n\
-O%1*countrycode",
};

/// Every provider beside Stripe.
#[rustfmt::skip]
pub const ALL: &[Provider] = &[ADYEN, AUTHORIZENET, BRAINTREE, CHARGEBEE, CHECKOUT, CYBERSOURCE, FLUTTERWAVE, GOCARDLESS, HYPERSWITCH, KLARNA, LEMONSQUEEZY, MERCADOPAGO, MOLLIE, OMISE, PADDLE, PAYJP, PAYPAL, PAYSTACK, RAZORPAY, RECURLY, SHOPIFY, SQUARE, WORLDPAY];
