//! Word stems: what a reason that no table knows says by its words, in eight languages, the plainest in four Nordic ones
//! and in those of a shop's likeliest customers that have another script: Japanese, Chinese, Korean, Russian; and a few of
//! Arabic, Greek, Hebrew, Ukrainian, Czech, Hungarian, Indonesian, Vietnamese, Thai, Hindi and Bengali.
//!
//! A text is compared squeezed: letters and digits only, small (a letter of another script as it is, so that a stem of
//! Russian begins behind the first one), so that `DO_NOT_HONOR`, `doNotHonor` and
//! `Do not honor.` are one. Where several stems stand in a text, the sense that comes first in [`Sense`] counts:
//! what must stay hidden goes before all. To add a stem: add it to its row, with a case, and run
//! `cargo test --test corpus`: no success may become an error. Words that only sound alike are in
//! `tests/cases/innocent.jsonl`. A sentence that no stem reads may say by two words what it means: `composed`.

use core::mem::MaybeUninit;

use super::facts::{Again, Audience, Facts, GENERIC, Mask, NextStep, facts, field};
use super::fields::Field;
use super::messages::Message;
use crate::bytes::escape;
use crate::bytes::phrases::{Beginnings, beginnings};

macro_rules! stems {
    ($($(#[$about:meta])* $sense:ident [$($stem:literal)*] [$($name:literal)*] $facts:expr;)*) => {
        /// What a text says by its words, the most careful first.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub(crate) enum Sense {
            $($(#[$about])* $sense,)*
            /// None of these.
            None,
        }

        impl Sense {
            /// The sense of that number.
            fn at(number: u8) -> Sense {
                $(if number == Sense::$sense as u8 {
                    return Sense::$sense;
                })*
                Sense::None
            }

            /// What the sense decides; nothing where it decides nothing.
            pub(crate) fn facts(self) -> Facts {
                $(if self == Sense::$sense {
                    return $facts;
                })*
                Facts::NONE
            }
        }

        /// Each stem with its sense, and whether it counts in names alone.
        const STEMS: &[(&str, Sense, bool)] = &[
            $($(($stem, Sense::$sense, false),)* $(($name, Sense::$sense, true),)*)*
        ];
    };
}

// Stems in any text; then stems in names alone, which a sentence may hold by chance.
stems! {
    /// No reason at all, though it may sound like one.
    Innocent
        ["permissiondenied" "accessdenied" "methodenonautoris" "promiserejection" "promiserejected" "connectionrefused" "connrefused" "refusedtoconnect" "cardvelocityexceeded" "connectionlost" "refusedtheconnection" "unknownparameter" "unexpectedparameter" "validationfail" "failedvalidation" "sendingcreditcardnumbers" "rawcardnumber" "rawcarddata" "invalidcardtoken" "invalidcardid" "notactivatedforyouraccount" "methodtypeisnotactivated" "enginetimeout" "couldnotreach" "servicereturned5" "connectionpool" "nullpointer" "theuserabortedarequest" "aborterror" "errcanceled" "contextcancel" "uploadlimit" "planlimit" "sitelimit" "seatlimit" "leadlimit" "runnerlimit" "projectlimit" "workspacelimit" "storagelimit" "memberlimit" "teamlimit" "messagelimit" "quantitylimit" "quotalimit" "termsdeclined" "consentdeclined" "numberofinstallments" "declinedbypolicy" "timelimitexceeded" "sizelimitexceeded" "cartlimitexceeded" "serviceunavailable" "serviceisunavailable" "engineunavailable" "refundfailed" "payoutfailed" "failedprecondition" "lostconnection" "lostcontactwith" "youridcard" "identitycard" "librarycard" "simcard" "loyaltycard" "insurancecard" "accesscard" "businesscard" "accesrefus" "accesodenegad" "zugriffverweiger" "zugriffabgelehnt" "acessorecusad" "acessonegad" "toeganggeweigerd" "toegangverweigerd" "atkomstnekad" "odmowadostepu" "erisimreddedil" "aksesditolak" "permissionrefus" "permisodenegad" "connexionrefus" "conexionrechazad" "verbindungabgelehnt" "datenbankabgelehnt" "anfrageabgelehnt" "demanderefus" "requestrejected" "requestwasrejected" "requestdenied" "messagerejected" "documentrejected" "documentreportedlost" "unexpectedproperty" "unknownfield" "unknownproperty" "pagelimit" "memorylimit" "accessdeclined" "permissiondeclined" "merchantnotapproved" "invitationdeclined" "delegatedeclined" "stolensession" "conexionperdida"
         "blockedbyclient" "popupblocked" "blockedbycors" "restrictedkey" "restrictedapi" "pickuppoint" "pickupstore" "storepickup"
         "pickuplocation" "pickuptime" "pickupdate" "pickupaddress" "访问被拒绝" "拒绝访问" "连接被拒绝" "拒绝连接" "接続が拒否" "アクセスが拒否" "接続を拒否" "연결이거부" "접근이거부" "оступотклон" "оступеотказано" "оединениеотклон" "ausgelost" "eingelost" "accessblocked" "addressblocked" "shippingblocked" "sessionlost" "cartlost" "reservationlost" "holdlost" "locklost" "slotlost" "bookinglost" "contextlost" "fraudcheckpassed" "fraudchecknot" "fraudcheckok" "fraudchecktimed" "limitczasu"]
        []
        Facts::NONE;
    /// A reason that must stay hidden.
    Hidden
        ["fraud" "stolen" "complianceviolation" "invalidbusinessaccount" "lowprobabilityof" "previouslydeclined" "lostcard" "cardlost" "pickupcard" "cardpickup" "pickedup" "capturecard" "cardwascaptured" "clonedcard" "cardcloned" "callpolice" "callthepolice" "lawenforcement" "negativefile" "pickupspecial" "odcizen" "mistetkort" "listanegra" "cardcaptured" "seizecard" "seizethecard" "retaincard"
         "confiscat" "blacklist" "pepmatch" "hotcard" "negativelist" "denylist" "accounttakeover" "chargebackhistory" "blocklist" "hotlist" "highrisk" "highestrisk" "elevatedrisk" "toorisky" "riskscore" "riskrule"
         "riskrefus" "riskdecl" "riskreject" "riskblock" "riskthresh" "riskcheck" "riskmanag" "riskcontrol" "riskengine"
         "securityviolation" "cardtesting" "securityreasons" "ipaddresshasbeenblocked" "ipaddressisblocked" "asrisky" "reportedmissing" "riskteam" "byradar" "reportedlost" "supheli" "suspicious" "suspected" "sanctioned" "sanctions" "embargo" "velocity" "attemptsexceeded"
         "attemptlimit" "maxattempt" "manyattemptswiththiscard" "blockedcard" "cardblocked" "cardisblocked" "cardhasbeenblocked" "restrictedcard" "cardrestricted"
         "cardisrestricted" "countryblocked" "blockedcountry" "ipblocked" "blockedip" "compromised" "counterfeit" "moneylaundering"
         "deceased" "tarjetarobad" "robadao" "porrobo" "orobada" "fuerobad" "sidorobad" "comorobad" "comoperdida" "fueperdida" "comoperdido" "alsverloren" "cartaoperdido" "extraviado" "cartapersa" "sahtekarlik" "elkoyun" "tarjetasearetenida" "restrictedthecard" "karteistverloren" "kartewurdegesperrt" "karteistgesperrt" "aufbetrug" "wegenbetrug" "karteeinzieh" "retenertarjeta" "retengalatarjeta" "retercartao" "kartazablok" "kartajestzablok" "zablokowanakarta" "kartazostalazablok" "kartinizbloke" "kartbloke" "kaartgeblokk" "kaartisgeblokk" "kaartverloren" "verlorenkaart" "trattenerelacarta" "ritirarelacarta" "reportedaslost" "cardwasblocked" "blockedbyour" "risksystem" "reportedasmissing" "beenflagged" "cardislost" "signifyd" "kountdecl" "riskified" "clearsale" "ravelin" "negativedatabase" "cardseized" "surrenderth" "surrendercard" "userisbanned" "watchlist" "muleaccount" "botdetected" "accountrestricted" "accountisrestricted" "accounthasbeenrestricted" "cardhasbeenfrozen" "frozencard" "cardisfrozen" "cardwaslost" "cardhasbeenlost" "extraviada" "tarjetaperdida" "riesgo" "sospech" "roubad" "furtad" "suspeit"
         "risco" "bloqueada" "bloqueado" "gestohlen" "betrugs" "betrueg" "verlorenekarte" "karteverloren" "kartegesperrt" "gesperrtekarte"
         "risiko" "carteperdue" "cartevol" "volee" "cartebloque" "carteestbloque" "acapturer" "declareeperdue" "estperdue" "aeteperdue" "commeperdue" "opposition" "hautrisque" "risqueeleve" "frode" "frodi" "rubata" "smarrit"
         "rischio" "bloccata" "calinti" "kayip" "sahtecilik" "dolandir" "skradzion" "zgubion" "zastrzezon" "oszust" "ryzyk" "risktoohigh" "riskarea" "stulet" "stulen" "stjalet" "varastet" "kortetarsparrat" "kortetersperret" "kortetersparret" "sparratkort" "kadonnut" "zwartelijst" "盗難" "紛失" "不正利用" "不正使用" "被盗" "被盜" "挂失" "掛失" "欺诈" "欺詐" "风险" "風險" "风控" "黑名单" "黑名單" "可疑" "도난" "분실" "사기" "위험" "краден" "терян" "трачен" "ошенни" "одозрит" "مسروق" "احتيال" "הונאה" "גנוב" "λεμμ" "απάτη" "carteoppos" "cartemiseenoppos" "thecardmissing" "tokeepthecard" "blockedthiscard" "blockedyourcard" "blockedthecard" "stoppedbyoursecur" "riskdepart" "flaggedasunusual" "paymentwasflagged" "transactionwasflagged" "orderwasflagged" "unusualactivity" "beenbanned" "holderhasdied" "accounthasdied" "theft" "auffalligeaktiv" "verdacht" "podejrzan" "不審" "冻结" "凍結" "정지된카드" "артазаблокиров" "артаблокиров" "cardwasreported" "paymentmethodisblocked" "sperrliste" "bedrager" "podvod" "ukraden" "kartaztracen" "ztracenakarta" "ztracenoukart" "dicuri" "kartuhilang" "dilaporkanhilang" "penipuan" "csalas" "lopott" "elveszettk" "mấtcắp" "danhcắp" "gianlận" "ขโมย" "ทุจริต" "ฉ้อโกง" "บัตรหาย" "шахра" "казаблокован" "चोरी" "धोखाधड़ी" "terrorist" "ofaclist" "onofac" "amlcheck" "ninakaw" "furata" "откраднат" "измам" "চুরি" "জালিয়াতি"]
        ["ofac" "risk" "toomanyattempt" "pickup" "lost" "blocked" "restricted" "radar" "sanction" "suspect" "aml"]
        Facts::new(Audience::Payer, None, NextStep::ContactIssuer, Again::No, Message::Declined, Mask::Prudent);
    /// It was paid before.
    AlreadyPaid
        ["alreadypaid" "alreadysucceeded" "tradehassuccess" "alreadybeenpaid" "paymentalreadycaptured" "alreadybeencharged" "alreadycharged" "hasbeenpaid" "alreadyconfirmed" "jaconfirmado" "yapagad" "japago" "bereitsbezahlt" "schonbezahlt" "dejapaye" "dejaetepaye" "dejaregle" "dejaeteregle" "yafuepagad" "yahasidopagad" "yaestapagad" "giapagat" "giastatopagat" "giastatapagat" "isalbetaald" "reedsbetaald" "juzoplacon" "jafoipag" "jaestapag" "zatenoden" "已支付" "已付款" "已經付款" "已经付款" "支払い済み" "支払済" "決済済" "이미결제" "이미처리된결제" "이미지불" "жеоплачен" "платаужепроизведен" "تمالدفعبالفعل" "כברשולם" "שולםכבר" "ήδηπληρωθ" "yahaspagad" "heeftalbetaald" "haalbetaald" "zaplaconoza" "juzzaplacon" "arredanbetald"]
        []
        facts!(Payer None CheckPayment No OutcomeUnknown Open);
    /// The same payment was sent before.
    Duplicate
        ["declinedduplicate" "rejectedduplicate" "isaduplicate" "duplicatedpayment" "duplicatedtransaction" "duplicatetransaction" "duplicatepayment" "duplicateorder" "duplicatecharge" "transactionduplicate" "orderalreadyplaced" "orderhasalready" "paymenthasalready" "carthasalready" "checkouthasalready" "transactionhasalready" "orderwasalready" "paymentalreadyexists" "duplicaterequest" "alreadycheckedout" "alreadybeencheckedout" "orderalreadycompleted" "paymentalreadyprocessed" "possibleduplicate" "transaccionduplicada"]
        ["alreadycaptured" "alreadycompleted" "alreadyprocessed" "alreadysettled" "alreadyauthori"]
        facts!(Payer None CheckPayment No DuplicatePayment Open);
    /// The payment is under way, or is looked at by somebody.
    Going
        ["beingprocessed" "stillprocessing" "isprocessing" "statusprocessing" "requirescapture" "isinprogress" "alreadyinprogress" "paymentinprogress" "stillinprogress" "underreview" "wirdverarbeitet" "nochverarbeitet" "encoursdetraitement" "siendoprocesad" "estaprocesando" "sendoprocessad" "emprocessamento" "estaenproceso" "pagoenproceso" "wordtverwerkt" "inelaborazione" "isleniyor" "jestprzetwarzan" "处理中" "處理中" "処理中" "正在处理" "처리중" "брабатывается" "вобработке" "enattentedeconf" "incorsodielab"]
        []
        facts!(Payer None CheckPayment Unknown PaymentInProgress Open);
    /// Too many requests.
    Busy
        ["requestlimit" "resourcelimit" "apilimit" "ratelimit" "toomanyrequest" "throttled" "tryagainlaterbusy"]
        []
        facts!(Operator None TryAgainLater Auto TryAgain Open);
    /// A promotion or coupon code.
    Promotion
        ["coupon" "promoexpired" "invalidpromo" "giftcardhas" "giftcardis" "giftcardexpired" "expiredgiftcard" "invalidgiftcard" "promocode" "promotioncode" "discountcode" "vouchercode" "cupon" "giftcardcode" "giftcardnumber" "giftcardbalance" "giftcardnot" "giftcardinvalid" "cupom" "gutschein" "codepromo" "rabattkod" "rabatkod" "alennuskood" "kortingscode" "codicesconto" "kodrabat" "kuponkod" "buonoregalo" "优惠码" "優惠碼" "优惠券" "クーポン" "쿠폰" "ромокод"]
        []
        facts!(Payer PromotionCode CorrectField No PromotionCodeInvalid Open);
    /// The page was open too long.
    Session
        ["sessionexpired" "sessionisexpired" "sessionhasexpired" "checkoutexpired" "checkoutisexpired" "checkouthasexpired" "cartexpired" "baskethasexpired" "carthasexpired" "orderexpired" "linkexpired" "linkhasexpired" "sesionexpirad" "sesionhacaducado" "sesiondepagohacaducado" "sessionexpiree" "sessionaexpire" "sitzungabgelaufen" "sitzungistabgelaufen" "sessieisverlopen" "sessionescaduta" "sessaoexpir" "sesjawygas" "oturumsuresi" "セッション" "sessioneescad" "oturumunuzunsure"]
        []
        facts!(Payer None TryAgainLater No SessionExpired Open);
    /// The time for the payer's own step ran out.
    TimedOut
        ["paymentexpired" "authenticationexpired" "challengetimeout" "qrexpired" "qrcodeexpired" "transactionexpired" "transactionisexpired" "transactionhasexpired" "paymenthasexpired" "paymentisexpired" "confirmationexpired" "otpexpired" "otphasexpired" "kodblikwygas" "kodblikstracil" "blikcodeexpired" "blikcodehasexpired" "pixexpir" "codigopixvenc" "qrcodehasexpired" "qrcodeistabgelaufen" "codigoqrhacaducado" "tiempoparapagar" "tempoparapagamento" "zeitfurdiezahlung" "超时关闭" "expiredonconfirmation"]
        []
        facts!(Payer None TryAgainLater No ConfirmationExpired Open);
    /// The bank wants the payer to confirm.
    Confirm
        ["authenticationrequired" "requiresauthentication" "additionalactionisrequired" "requiresadditionalaction" "completeauthentication" "completetheauthentication" "requiresyoutoverify" "bankrequiresverif" "requires3ds" "3dsrequired" "threedsrequired" "threedsecurerequired" "3dsecurerequired" "scarequired" "requiressca" "challengerequired" "requiresaction" "actionrequired" "paymentrequiresmore" "stepuprequired" "needtoauthenticate" "pleaseauthenticate" "mustauthenticate" "strongcustomerauthentication" "одтвердитеплат"]
        []
        facts!(Payer None Authenticate No ConfirmPayment Open);
    /// The payer has to pay, by transfer or at a counter, or it has not arrived.
    Transfer
        ["waitingtransfer" "pendingtransfer" "transferpending" "waitingpayment" "aguardandopagamento"]
        []
        facts!(Payer None CheckPayment Unknown TransferPending Open);
    /// The payer's confirmation failed.
    Unconfirmed
        ["3dsfail" "3dsauthenticationfail" "3dsecurefail" "3dsecureauthenticationfail" "3dserror" "threedsfail" "scafail" "payerauthenticationfail" "cardholderauthenticationfail" "customerauthenticationfail" "authenticationabandon" "challengefail" "notauthenticated" "failed3ds" "otpfail" "otpinvalid" "invalidotp" "incorrectotp" "wrongotp" "unabletoauthenticateyour" "invalidverificationcode" "wrongverificationcode" "verificationcodeis" "verificationcodewe" "wrongonetime" "invalidonetime" "incorrectonetime" "codeyouenterediswrong" "codeyouenteredisincorrect" "notenrolled" "cardverificationfail" "hasfailedauthentication" "authenticationdeclined" "autenticacionfall" "autenticacionhafall" "authentificationechou" "authentificationaechou" "autenticacaofalh" "authentifizierungfehl" "authentifizierungistfehl" "autenticazionefall" "autenticazionenonriusc" "uwierzytelnianienie" "uwierzytelnienienie" "dogrulamabasarisiz" "dogrulamasibasarisiz" "本人認証" "3dsecureaechou" "3dsecureechou" "3dsecurehafall" "3dsecurefall" "3dsecurefalh" "3dsecurenonriusc" "3dsecureemislukt" "3dsecuremislukt" "3dsecurenie" "authenticationwasnotcompl" "authenticationnotcompl" "cardholderfailedauth" "3dauthenticationfail" "3dセキュア" "blikcode" "kodblik" "codeblik" "invalidblik" "本人確認に失敗" "验证码错误" "驗證碼錯誤" "인증에실패" "еверныйкодподтв"]
        []
        facts!(Payer None Authenticate No ConfirmationFailed Open);
    /// The payer closed or canceled it.
    Canceled
        ["canceledby" "cancelledby" "usercancel" "customercancel" "payercancel" "buyercancel" "shoppercancel" "useraborted" "abortedbyuser" "userclosed" "youclosedth" "youhavecancel" "youvecancel" "canceladapor" "canceladopor" "youcancelledthe" "youcanceledthe" "pressedcancel" "abortedbycustomer" "abortedbythecustomer" "abortedbypayer" "abortedbytheuser" "abortedbycardholder" "用户取消" "支付已取消" "キャンセルされ" "결제가취소" "결제를취소" "取消了支付" "取消了付款" "取消支付" "取消付款" "支払いをキャンセルし" "платаотменен" "платуотменен" "إلغاءالدفع" "התשלוםבוטל" "латежотмен" "латёжотмен" "customerclosed" "closedthepopup" "closedpaypal" "przerwanaprzez" "przerwaneprzez" "userdropped" "userdeclined" "customerdeclined" "declinedbycustomer" "declinedbythecustomer" "declinedbyuser" "declinedbytheuser" "declinedbypayer" "rejectedbycustomer" "rejectedbyuser" "rejectedbypayer"]
        ["canceled" "cancelled" "cancelado" "cancelada" "annule" "annullato" "abgebrochen" "anulowan" "abandoned"]
        facts!(Payer None TryAgainLater No PaymentCancelled Open);
    /// The shop's own account has not enough money, or a service's.
    Shop
        ["merchantaccounthasinsufficient" "inyourstripeaccount" "inyourplatformbalance" "gaswallet" "fundsforgas" "inplatformaccount" "stripeaccounthasinsufficient" "platformaccounthasinsufficient" "youraccountbalanceistoolow" "providerinsufficient" "insufficientmerchant" "merchantbalance" "instripeaccount" "balancetoperform" "fundstoprocessrefund" "balancetoprocessrefund" "insmsprovider" "fundsfortherefund" "fundsforrefund" "fundstorefund" "platformbalance" "yourmerchantaccount"]
        []
        facts!(Operator None ContactMerchant Unknown OurSide Open);
    /// There is not enough money.
    Funds
        ["insufficientfund" "insufficientaccountfund" "haveenoughmoney" "enoughmoneyon" "balanceinsufficient" "balanceisinsuf" "fundsareinsuf" "balancenotenough" "insufficientbalance" "insufficientcredit" "insufficientmoney" "notsufficient" "notenoughmoney" "notenoughfund" "notenoughbalance" "notenoughcredit" "lowbalance" "lackoffunds" "nosufficientfunds" "outoffunds" "toolittlecredit" "fondosinsuf" "saldoinsuf" "sinfondos" "fondoinsuf" "insufficientefondos" "saldonaosuf" "provisioninsuf" "fondsinsuf" "soldeinsuf" "fondiinsuf" "saldononsuff" "nichtgedeckt" "deckungnicht" "guthabennicht" "mangelsdeckung" "yetersiz" "saldotidakcukup" "niewystarczaj" "braksrodkow" "brakwystarczajac" "nichtgenugend" "nichtgenuegend" "notienefondos" "fondossuficientes" "fundosinsuf" "fondisufficienti" "sontinsuffisant" "onvoldoendesaldo" "onvoldoendegeld" "tackningsaknas" "saknartackning" "ikkedakning" "ikkedekning" "riittavastikatetta" "kateeiriita" "残高不足" "残高が不足" "余额不足" "餘額不足" "잔액부족" "잔액이부족" "едостаточносредств" "едостатньокоштів" "رصيدغيركاف" "νεπαρκέςυπόλοιπο" "saldoonvoldoende" "otillrackligtsaldo" "nichtausreichendgedeckt" "كفايةالرصيد" "残高が足り" "איןמספיק" "nedostatekprostr" "nedostatecnyzust" "nincselegend" "nincselegpenz" "khongdủ" "ไม่เพียงพอ" "अपर्याप्त" "fonduriinsuf" "недостатъчн" "অপর্যাপ্ত"]
        ["achnsf" "r01nsf" "nsfdecline" "nsfreturn" "declinednsf"]
        facts!(Payer None UseAnotherMethod Later InsufficientFunds Open);
    /// A limit of the bank or of the payer.
    Limit
        ["limitexceeded" "exceedslimit" "exceedsthelimit" "exceededlimit" "exceedswithdrawal" "withdrawallimit" "spendinglimit" "creditlimit" "dailylimit" "overlimit" "limitreached" "limiteexced" "limitesuper" "limiteultra" "kartenlimit" "plafonddepass" "plafondatteint" "massimalesuper" "limitasimi" "limitasildi" "limitprzekrocz" "przekroczonolimit" "przekroczonylimit" "限度額" "超出限额" "超过限额" "超出額度" "한도초과" "한도를초과" "ревышенлимит" "имитпревышен" "日限额" "日限額" "overthelimit" "exceedmaxdaily" "횟수를초과" "次数超限" "次數超限" "金额超限" "金額超限"]
        []
        facts!(Payer None UseAnotherMethod Unknown LimitReached Open);
    /// The card has to be switched on.
    Inactive
        ["cardnotactiv" "disabledforthiscard" "inactivecard" "cardinactive" "cardisnotactive" "cardnotenabled" "notactivated" "cardnotyetactive" "cardmustbeactiv" "cardneedstobeactiv" "cardhasnotbeenactiv" "cardhasntbeenactiv" "cardisnotyetactiv" "activateyourcard"]
        []
        facts!(Payer None ContactIssuer Unknown CardNotActive Open);
    /// Its date has passed.
    Expired
        ["declinedexpired" "rejectedexpired" "refusedexpired" "instrumentexpired" "expiredinstrument" "methodexpired" "expireddate" "expiredcard" "cardhasexpired" "cardisexpired" "cardexpired" "expiredcredit" "expiredpaymentmethod" "tarjetavencida" "tarjetaexpirada" "tarjetacaducada" "cartaovencido" "cartaoexpirado" "karteabgelaufen" "karteistabgelaufen" "abgelaufenekarte" "carteexpir" "carteperim" "cartascadut" "cartaescadut" "kartsuresi" "kartinsuresi" "kartawygas" "kartastracilawaz" "kartaniewazna" "carteaexpire" "carteestexpire" "tarjetahacaducado" "tarjetahavencido" "tarjetahaexpirado" "tarjetaestacaducada" "tarjetaestavencida" "cartaoexpirou" "cartaovenceu" "cartaoestavencido" "kartinizinsuresi" "kaartisverlopen" "kaartverlopen" "有効期限が切れ" "有効期限切れ" "カードは期限切れ" "卡已过期" "卡已過期" "카드가만료" "유효기간이만료" "рокдействиякарты" "انتهتصلاحيةالبطاقة" "έχειλήξει"]
        []
        facts!(Payer Expiry CorrectField No CardExpired Open);
    /// A bank's sort code.
    SortCode
        ["sortcodeis" "sortcodemust" "invalidsortcode" "sortcodeinvalid" "wrongsortcode"]
        []
        facts!(Payer SortCode CorrectField No FieldInvalid Open);
    /// A bank's routing number.
    Routing
        ["routingnumberis" "routingnumbermust" "routingnumberfail" "invalidroutingnumber" "routingnumberinvalid" "wrongroutingnumber"]
        []
        facts!(Payer RoutingNumber CorrectField No FieldInvalid Open);
    /// The number of a bank account.
    Account
        ["accountnumberis" "accountnumbermust" "invalidaccountnumber" "invalidbankaccountnumber" "accountnumberinvalid" "wrongaccountnumber"]
        []
        facts!(Payer AccountNumber CorrectField No FieldInvalid Open);
    /// The security code.
    Cvc
        ["cvc" "cvv" "cvn" "digitcodeontheback" "digitsontheback" "securitycode" "codigodeseguridad" "codigodeseguranca" "kartenprufnummer" "kartenpruefnummer" "prufziffer" "pruefziffer" "cryptogramme" "codicedisicurezza" "guvenlikkodu" "kodbezpieczenstwa" "codedesecurite" "sicherheitscode" "セキュリティコード" "安全码" "安全碼" "보안코드" "кодбезопасности"]
        []
        facts!(Payer Cvc CorrectField No CvcInvalid Open);
    /// The card's PIN.
    Pin
        ["wrongpin" "incorrectpin" "invalidpin" "pinisincorrect" "pinisinvalid" "pinwasincorrect"]
        []
        facts!(Payer Pin CorrectField No PinInvalid Open);
    /// The expiry date.
    Expiry
        ["expirydate" "expirationdate" "expirationmonth" "expirationyear" "expirymonth" "expiryyear" "expmonth" "expyear" "expdate" "invalidexpir" "expiryinvalid" "fechadevencim" "fechadeexpir" "fechadecaduc" "datadevalidade" "datadevencim" "ablaufdatum" "gultigkeitsdatum" "gueltigkeitsdatum" "datedexpir" "datadiscadenza" "sonkullanma" "datawaznosci" "有効期限" "有效期" "유효기간"]
        []
        facts!(Payer Expiry CorrectField No ExpiryInvalid Open);
    /// The card number.
    Number
        ["cardnumber" "invalidcardnum" "invalidpan" "luhn" "numerodetarjeta" "numerodelatarjeta" "numerodocartao" "numerodecartao" "kartennummer" "numerodecarte" "numerodelacarte" "numerodicarta" "numerodellacarta" "kartnumara" "numerkarty" "nosuchcard" "nosuchissuer" "カード番号" "卡号" "卡號" "카드번호" "омеркарты"]
        []
        facts!(Payer Number CorrectField No NumberInvalid Open);
    /// The postcode.
    Postcode
        ["postcode" "postalcode" "zipcode" "codigopostal" "codepostal" "postleitzahl" "postakodu" "kodpocztowy" "incorrectzip" "invalidzip" "zipmismatch" "郵便番号" "邮政编码" "우편번호"]
        []
        facts!(Payer PostalCode CorrectField No PostcodeInvalid Open);
    /// The billing address.
    Address
        ["avsfail" "avsmismatch" "avsreject" "avsdecl" "addressverif" "addressmismatch" "invalidbillingaddress" "invalidaddress" "addressinvalid" "addressincorrect" "addresscouldnotbe" "addresscannotbe" "verifyyouraddress" "billingaddressdoes" "addressyouentered" "billingaddressisn"]
        []
        facts!(Payer Address CorrectField No AddressInvalid Open);
    /// A tax number.
    Tax
        ["taxidinvalid" "vatinvalid" "vatnumber" "vatidis" "taxidis" "validtaxid" "validvat" "cpfinvalid" "invalidcpf" "cnpjinvalid" "cpfinformado" "cnpjinformado" "nifinvalid" "numberfordocument" "invaliddocumentnumber" "documentoinvalid"]
        []
        facts!(Payer TaxId CorrectField No TaxIdInvalid Open);
    /// The e-mail address.
    Email
        ["invalidemail" "emailinvalid" "emailisinvalid" "emailaddressisinvalid" "incorrectemail" "avalidemail" "emailisnotvalid" "メールアドレスが無効" "メールアドレスが正しく" "メールアドレスの形式" "有効なメールアドレス" "邮箱无效" "邮箱格式" "邮箱地址无效" "이메일형식" "유효한이메일" "emailadresseungultig" "ungultigeemail" "ungueltigeemail" "correoelectroniconovalid" "correonovalid" "emailnovalid" "emailnonvalid" "emailongeldig" "ongeldigemail" "nieprawidlowyemail" "лектроннойпочты"]
        []
        facts!(Payer Email CorrectField No EmailInvalid Open);
    /// The phone number.
    Phone
        ["payernotfound" "invalidphone" "phoneinvalid" "phoneisinvalid" "phonenumberisinvalid" "invalidmobile" "avalidphone" "phonenumberismissing" "phonenumberisnotvalid" "phoneisnotvalid" "電話番号を入力" "手机号格式" "手机号错误" "전화번호를입력" "омертелефона"]
        []
        facts!(Payer Phone CorrectField No PhoneInvalid Open);
    /// The IBAN.
    Iban
        ["invalidiban" "ibaninvalid" "ibanisinvalid" "ibanisnotvalid" "ibannotvalid" "incorrectiban" "ibanchecksum" "ibanyouentered" "checkyouriban" "wrongiban" "ibanyoutyped" "ibanincorrect" "ibanungultig" "ibanungueltig" "ungultigeiban" "ungueltigeiban" "ibanistungultig" "ibanistungueltig" "ibannicht" "ibanestinvalide" "ibannoesvalido" "ibannonvalido" "ongeldigiban" "ibanisongeldig"]
        []
        facts!(Payer Iban CorrectField No IbanInvalid Open);
    /// The terms, which want to be accepted.
    Terms
        ["accepttheterms" "acceptourterms" "acceptterms" "agreetotheterms" "agreetoourterms" "termsnotaccepted" "termsmustbeaccepted"]
        []
        facts!(Payer Terms CorrectField No FieldRequired Open);
    /// The name on the card.
    Holder
        ["nameoncard" "nameonthecard" "cardholdername" "cardholdersname" "nombredeltitular" "nomedotitular" "firstnameis" "lastnameis" "fullnameis" "nomdutitulaire" "deskarteninhaber" "karteninhabername" "karteninhaberist" "karteninhaberfehl" "karteninhaberungul" "nomedeltitolare" "naamvandekaarthouder" "kartsahibiad" "kartsahibininad" "kartsahibiism"]
        []
        facts!(Payer Name CorrectField No NameInvalid Open);
    /// Some detail of the card.
    Details
        ["carddatainvalid" "incorrectcarddetails" "cardnotvalid" "cardisnotvalid" "carddetailsinvalid" "carddetailsareinvalid" "wrongcarddetails" "invalidcard" "cardinvalid" "cardisinvalid" "tarjetainvalida" "cartaoinvalido" "ungultigekarte" "ungueltigekarte" "karteungultig" "carteinvalide" "cartanonvalida" "gecersizkart" "invalidcreditcard" "invalidcc"]
        []
        facts!(Payer PaymentMethod CorrectField No CardDetailsInvalid Open);
    /// The card cannot pay in that currency.
    Currency
        ["currencynotsupported" "cannotbechargedin" "currencyisnotsupported" "unsupportedcurrency" "currencynotallowed" "currencyunsupported" "notsupportthiscurrency" "notsupportthecurrency"]
        []
        facts!(Payer None UseAnotherMethod Unknown CurrencyNotSupported Open);
    /// A card of a kind that is not taken.
    Unsupported
        ["cardnotsupported" "cardsarenotaccepted" "cardsnotaccepted" "wedonotaccept" "wedontaccept" "cardisnotsupported" "cardtypenot" "cardbrandnot" "unsupportedcard" "cardisntsupported" "cardnotaccepted" "cardnotallowed" "notsupportedcard" "cardtypeunsupported" "brandnotsupported" "carddoesnotsupport" "prepaidcards" "cardtypeisn" "weonlyaccept" "isnotacceptedhere" "debitcardsare" "creditcardsare" "americanexpressisnot" "amexisnot" "carddoesntsupport" "cardrangenotsupp"]
        []
        facts!(Payer None UseAnotherMethod Unknown CardNotSupported Open);
    /// A way to pay that is not offered to this payer, or for this.
    Unoffered
        ["nopaymentmethodsavail" "nopaymentmethodavail" "notacceptthispaymentmethod"]
        []
        facts!(Payer None UseAnotherMethod No MethodUnavailable Open);
    /// The permission to debit has ended.
    Mandate
        ["permissionrevoked"]
        []
        facts!(Payer None UseAnotherMethod Unknown MandateNeeded Open);
    /// A bank account that cannot pay.
    Unusable
        []
        []
        facts!(Payer None UseAnotherMethod Unknown AccountUnusable Open);
    /// What is bought is not there any more.
    Item
        ["outofstock" "notenoughstock" "leftinstock" "insufficientinventory" "notenoughinventory" "outofinventory" "itemisnolongeravail" "productisnolongeravail" "insufficientstock" "soldout" "notinstock" "ausverkauft" "rupturedestock" "produtoesgotado" "productoagotado" "prodottoesaurito" "produitepuise" "stockepuise" "uitverkocht" "stoktayok" "udsolgt" "loppuunmyyty" "slutilager" "売り切れ" "在庫切れ" "库存不足" "缺货" "售罄" "품절" "재고가부족" "nichtmehraufl" "nichtauflager" "qtyisnotavail" "itemnotavail" "requiredinventory" "在庫がありません" "已下架" "етвналичии" "notenoughitems" "notenoughinstock" "seatalready" "seatsalready" "slotalready" "seatunavail" "slotunavail" "已售完" "inventoryinsuf"]
        []
        facts!(Payer None ContactMerchant No ItemUnavailable Open);
    /// Where nothing is delivered to.
    Delivery
        ["donotdeliver" "dontdeliver" "cannotdeliver" "cantdeliver" "donotship" "dontship" "cannotship" "cantship" "notshipto" "noshippingmethod" "noshippingoption" "nodeliverymethod" "nodeliveryoption" "deliveryisnotavail" "deliverynotavail" "deliveryunavail" "shippingisnotavail" "shippingnotavail" "shippingunavail" "outsideourdeliver" "outsidethedeliver" "outofdeliver" "poboxes" "livronspas" "liefernnicht" "lieferungnichtmog" "keinelieferung" "noenviamos" "noentregamos" "norealizamosenvios" "nonspediamo" "nonconsegniamo" "naoentregamos" "naoenviamos" "bezorgenniet" "leverenniet" "niedostarczamy"]
        []
        facts!(Payer ShippingAddress CorrectField No AddressInvalid Open);
    /// The amount.
    Amount
        ["amounttoosmall" "amounttoolarge" "amounttoolow" "amounttoohigh" "minimumamount" "minimumorder" "minimumspend" "orderminimum" "maximumamount" "belowminimum" "abovemaximum" "montominimo" "importeinferior" "mindestbestell" "mindestbetrag" "montantminimum" "importeminimo" "importominimo" "valorminimo" "minimumbedrag" "minimalnakwota" "minimumtutar"]
        []
        facts!(Payer Amount UseAnotherMethod Unknown AmountNotAccepted Open);
    /// Somebody cannot be reached for now: a bank or a payment's service, if the sentence speaks of one.
    Away
        ["temporarilyunavail" "temporarilydown" "temporairementindispon" "vorubergehendnicht" "voruebergehendnicht" "temporaneamentenondisp" "disponibletemporal" "temporalmentenodisp" "nodisponibleporelmomento" "temporariamenteindispon" "indisponiveltemporar" "tijdelijkniet" "chwilowoniedost" "tymczasowoniedost" "geciciolarakkullan" "geciciolarakhizmet" "tillfalligtotill" "midlertidigutilgj" "一時的に利用" "暂时不可用" "暫時無法" "일시적으로"]
        []
        facts!(Payer None TryAgainLater Later TryAgain Open);
    /// The bank or its network is down for now.
    Down
        ["issuerunavail" "issuernotavail" "issuerisunavail" "issuerdown" "issuerinoper" "bankunavail" "banknotavail" "networkunavail" "hostunavail" "systemmalfunction" "switchinoper" "issuertimeout" "emisornodispon" "bancoemissorindispon" "whileprocessingyourcard"]
        []
        facts!(Payer None TryAgainLater Later TryAgain Open);
    /// No, and no more than that.
    Declined
        ["declin" "refus" "rejected" "rejectionby" "paymentrejection" "denied" "donothono" "couldnotbecharged" "unabletochargeyour" "didnotapprove" "cardwasnotaccepted" "turneddownth" "turneddownby" "turneddownyour" "wasturneddown" "beenturneddown" "bankhassaidno" "couldnotbeauthorised" "couldnottakepaymentfrom" "tryanothercard" "banksaidno" "turnedthisdown" "didntapprove" "bankblockedthis" "cantbeusedhere" "accountclosed" "accounthasbeenclosed" "paymentreturnedbybank" "transferwasreturned" "tryadifferentcard" "useanothercard" "useadifferentcard" "processyourcard" "notapproved" "notbeenapproved" "unapproved" "disapproved" "notpermittedto" "transactionnotpermitted" "transactionnotallowed" "notallowedtocard" "transactionnotauthori" "paymentnotauthori" "paymentcouldnotbeauthori" "cardnotauthori" "notauthorizedby" "couldnotbeauthorized" "paymentauthorizationerror" "stoppayment" "revocationof" "rechazad" "rechazo" "denegac" "denegad" "recusad" "negado" "negada" "naoautoriz" "noautoriz" "noaprobad" "naoaprovad" "nopermitid" "abgelehnt" "ablehnung" "abgewiesen" "verweigert" "nonautoris" "pasautoris" "rifiutat" "negata" "nonautorizz" "nonapprov" "geweigerd" "afgewezen" "reddedil" "reddet" "ditolak" "onaylanmad" "onayverilmed" "izinverilmed" "odrzucon" "odmow" "afvist" "avvist" "nekad" "nekat" "avslag" "hylat" "nieautoryz" "nezaakceptowan" "拒否" "拒絶" "拒绝" "拒絕" "被拒" "거절" "거부" "тклон" "رفض" "απορρίφ" "נדחה" "נדחתה" "承認されません" "承認されなか" "カードはご利用いただけ" "カードは使用できません" "カードは利用できません" "неодобрен" "zamitnut" "cardclosed" "cardisclosed" "closedaccount" "ご利用になれません" "anderekarte" "autrecarte" "otratarjeta" "altracarta" "outrocartao" "anderekaart" "innejkarty" "baskabirkart" "annatkort" "andetkort" "annetkort" "elutasit" "từchối" "ถูกปฏิเสธ" "ปฏิเสธ" "відхил" "अस्वीकृत" "refuzat" "refuzata" "respinsa" "отказан" "tinanggihan" "প্রত্যাখ্যা"]
        ["reject" "deny" "notauthed" "notauthorised" "notauthorized" "honor" "honour"]
        GENERIC;
    /// The bank wants to be asked.
    Ask
        ["callissuer" "contactissuer" "contactyourissuer" "contactcardissuer" "contacttheissu" "callyourbank" "contactyourbank" "contactbank" "contactthebank" "referto" "checkwithissuer" "checkwithyourbank" "voiceauth" "llamaralbanco" "llamaremisor" "contacteasubanco" "contacteseubanco" "bankanizi" "カード会社にお問" "カード会社へお問" "联系发卡" "聯絡發卡" "카드사에문의" "братитесьвбанк" "братитесьввашбанк"]
        []
        facts!(Payer None ContactIssuer Unknown AskBank Open);
    /// No way to pay was chosen.
    Method
        ["chooseapaymentmethod" "selectapaymentmethod" "pickapaymentmethod" "nopaymentmethodselected" "nopaymentmethodwasselected" "zahlungsartaus" "zahlungsmethodeaus" "zahlungsartwahl" "choisirunmoyendepaiement" "choisissezunmoyendepaiement" "unmetododepago" "unmetododipagamento" "umaformadepagamento" "kieseenbetaal" "wybierzmetodeplatn" "wybierzsposobplatn"]
        []
        facts!(Payer PaymentMethod CorrectField No FieldRequired Open);
    /// It failed, and no more than that: a decline below 500, else anybody's fault.
    Failed
        ["paymentfail" "paymenthasfail" "transactionfail" "chargefail" "authorizationfail" "authorisationfail" "paymentnotsuccessful" "paymentunsuccessful" "transactionunsuccessful" "processpaymenterror" "paymentdidnotgo" "paymentdidntgo" "paymentcouldnotbeprocessed" "paymentcouldntbeprocessed" "pagofallid" "fallolatransac" "pagamentofalh" "pagamentofall" "zahlungfehlgeschl" "zahlungistfehlgeschl" "echecdupaiement" "paiementechou" "pagamentonon" "odemebasarisiz" "platnoscnieudan" "platnosciniepowiod" "pagohafall" "pagofallo" "paiementaechou" "misslyck" "mislykk" "epaonnistu" "anotherpaymentmethod" "differentpaymentmethod" "anotherfundingsource" "支付失败" "付款失败" "支付失敗" "付款失敗" "扣款失败" "交易失败" "交易失敗" "決済に失敗" "支払いに失敗" "決済が失敗" "決済エラー" "결제에실패" "결제실패" "결제가실패" "платанепрош" "латежнепрош" "فشلالدفع" "еудалосьпровестиплат" "еудалосьвыполнитьплат" "pembayarangagal" "transaksigagal" "paymentprocessingfail" "falhaaoprocessaropag"]
        ["fail" "payerror" "paymenterror" "errorpayment" "transactionerror" "chargeerror" "checkouterror" "carderror" "unsuccess" "insuccess" "fallid" "falhou" "falha" "fehlgeschlagen" "echec" "echou" "fallit" "basarisiz" "nieudan" "notprocessed" "mislukt" "aborted"]
        Facts::NONE;
}

/// Codes and types of the tables whose names say by their stems what must stay hidden; decline codes have a column for
/// it. A test holds the list to the stems.
pub(crate) const HIDDEN_NAMES: [&str; 8] = [
    "action_blocked",
    "bank_account_restricted",
    "financial_account_capability_restricted",
    "payment_method_bank_account_blocked",
    "payment_method_microdeposit_verification_attempts_exceeded",
    "payment_method_restricted",
    "request_blocked",
    "blocked_by_stripe",
];

/// Names alone: how a payment that did not fail stands. Compared from the beginning.
pub(crate) static GOOD: Beginnings = beginnings![
    "fullycharged",
    "partiallycharged",
    "success",
    "succeed",
    "ok",
    "paid",
    "approv",
    "authorised",
    "authorized",
    "autoriz",
    "captur",
    "complet",
    "settle",
    "accept",
    "confirm",
    "requirescapture",
    "true",
    "aprob",
    "aprov",
    "exito",
    "pagad",
    "pago",
    "pagat",
    "accettat",
    "onay",
    "zaakceptowan",
    "refunded",
    "activ",
    "trial",
    "done",
    "closed",
    "fulfilled",
    "executed",
    "finished",
    "valid",
    "ack",
];

/// The same: what failed.
pub(crate) static BAD: Beginnings =
    beginnings!["malformed", "error", "err", "ko", "ng", "nok", "nack", "notok", "invalid", "falha", "false", "hata"];

/// The same of a message beside a code of zeros.
pub(crate) static WELL: Beginnings = beginnings![
    "success",
    "ok",
    "approv",
    "noerror",
    "none",
    "captur",
    "received",
    "completed",
    "成功",
    "支付成功",
    "付款成功"
];

/// The same, of the money.
static SETTLED: Beginnings = beginnings![
    "succeeded",
    "paid",
    "captur",
    "settl",
    "pagad",
    "pago",
    "partiallypaid",
    "partiallycaptured",
    "partiallyrefunded",
    "overpaid",
    "submittedforsettlement",
    "sentforsettlement",
    "paymentreceived",
    "accredited",
    "fullycharged",
    "partiallycharged",
    "alreadypaid",
    "fullypaid",
    "partiallysettl",
    "partlypaid",
    "partlycaptur",
    "partpaid",
    "partialpaid",
    "hasbeenpaid",
    "refunded",
    "fullycaptured",
    "requirescapture",
    "partcaptured",
];

/// The same: what waits, or is looked at.
pub(crate) static WAITING: Beginnings = beginnings![
    "pending",
    "hold",
    "onhold",
    "held",
    "review",
    "inreview",
    "underreview",
    "manualreview",
    "queued",
    "inprocess"
];

/// The same: what nobody knows.
pub(crate) static NOBODY: Beginnings = beginnings!["unknown", "indeterminate", "undetermined"];

/// The same: what else is still under way.
pub(crate) static OPEN: Beginnings = beginnings![
    "process",
    "inprogress",
    "requires",
    "open",
    "created",
    "new",
    "waiting",
    "await",
    "initiat",
    "submitted",
    "received",
    "scheduled",
    "incomplete",
    "draft",
    "unpaid",
    "pendiente",
    "pendente",
    "ausstehend",
];

/// Beginnings of stems as bits: most places of a text begin no stem, and the stems are many.
struct Filter([u32; BUCKETS]);

/// The stems that begin with bits of one word stand in one bucket.
const BUCKETS: usize = 128;

/// A bit for each beginning of three bytes. Of some hundred multipliers these let the fewest places of real messages
/// pass, and spread the stems best.
const fn bit_of(first: u8, second: u8, third: u8) -> usize {
    (first as usize * 2667 + second as usize * 3925 + third as usize * 3599) % (BUCKETS * 32)
}

const fn bucket_of(stem: &[u8]) -> usize {
    match stem {
        [first, second, third, ..] => bit_of(*first, *second, *third) / 32,
        _ => 0,
    }
}

impl Filter {
    /// The beginnings of the stems of this sense and of all more careful senses.
    const fn of(last: Sense) -> Filter {
        let mut bits = [0; BUCKETS];
        let mut n = 0;
        while n < STEMS.len() {
            if STEMS[n].1 as u8 <= last as u8 {
                let stem = STEMS[n].0.as_bytes();
                let bit = bit_of(stem[0], stem[1], stem[2]);
                bits[bit / 32] |= 1 << (bit % 32);
            }
            n += 1;
        }
        Filter(bits)
    }

    /// False where no stem begins so.
    #[inline(always)]
    fn passes(&self, first: u8, second: u8, third: u8) -> bool {
        let bit = bit_of(first, second, third);
        self.0.get(bit / 32).is_some_and(|word| word >> (bit % 32) & 1 != 0)
    }
}

static ALL: Filter = Filter::of(Sense::Failed);
/// Of what must stay hidden, and of what only sounds so.
static HIDDEN: Filter = Filter::of(Sense::Hidden);

/// What a sentence for programmers speaks of.
static PROGRAM: Beginnings = beginnings![
    "found",
    "exist",
    "configur",
    "provid",
    "creat",
    "support",
    "pars",
    "missing",
    "required",
    "valid",
    "specif",
    "connect",
    "load",
    "fetch",
    "retriev",
    "updat",
    "saved",
    "attach",
    "webhook",
    "intent",
    "refund",
    "currency",
    "amount",
    "token",
    "signature",
    "undefined",
    "null",
    "allowed",
    "enabled",
    "permission",
    "confirmed",
    "verified",
    "gefunden",
    "encontrad",
    "trouve",
    "trovat",
    "api",
    "sdk",
    "config",
    "payload",
    "request",
    "serial",
    "property",
    "read",
    "already",
    "find",
    "resolve",
    "session",
    "decode",
    "commit",
    "wasntsent",
    "notsent",
    "match",
    "choose",
    "reversed",
    "voided",
    "captured"
];

/// How many letters and digits of a text are looked at.
const MOST: usize = 400;

/// A squeezed text in which many words are looked for, of which hardly any stand there: most are told by their first
/// three bytes, which stand nowhere in it.
struct Sought<'a> {
    text: &'a [u8],
    /// A bit for each three bytes that stand beside each other.
    threes: [u32; THREES / 32],
}

const THREES: usize = 4096;

impl Sought<'_> {
    #[inline(never)]
    fn new(text: &[u8]) -> Sought<'_> {
        let mut threes = [0; THREES / 32];
        let mut rest = text;
        while let [first, second, third, ..] = rest {
            let bit = bit_of(*first, *second, *third) % THREES;
            if let Some(word) = threes.get_mut(bit / 32) {
                *word |= 1 << (bit % 32);
            }
            rest = rest.get(1..).unwrap_or(&[]);
        }
        Sought { text, threes }
    }

    /// Whether one of the words, of three bytes at least, stands anywhere in the text.
    #[inline(never)]
    fn holds(&self, words: &Beginnings) -> bool {
        words.any(|word| {
            let [first, second, third, ..] = word else { return false };
            let bit = bit_of(*first, *second, *third) % THREES;
            self.threes.get(bit / 32).is_some_and(|threes| threes >> (bit % 32) & 1 != 0)
                && self.text.windows(word.len()).any(|part| part.first() == Some(first) && part == word)
        })
    }
}

/// A text without anything but its letters and digits, in small letters.
pub(crate) struct Squeezed {
    /// Those from `length` on were not written.
    bytes: [MaybeUninit<u8>; MOST],
    length: usize,
}

impl Squeezed {
    #[inline(never)]
    pub(crate) fn new(text: &[u8]) -> Squeezed {
        let mut squeezed = Squeezed { bytes: [MaybeUninit::uninit(); MOST], length: 0 };
        let mut length = 0;
        let mut rest = text;
        while let ([byte, tail @ ..], Some(slot)) = (rest, squeezed.bytes.get_mut(length)) {
            rest = tail;
            // A capital with the bit of small letters; small letters and digits have it.
            let small = byte | 0x20;
            let letter = if small.is_ascii_lowercase() || byte.is_ascii_digit() {
                small
            } else if matches!(byte, b'\\' | 0xCE..=0xED)
                && let (letter, size, used @ 1..) = other_script(*byte, tail)
            {
                for (slot, byte) in squeezed.bytes.iter_mut().skip(length).zip(letter) {
                    slot.write(byte);
                }
                length = (length + size).min(MOST);
                rest = tail.get(used - 1..).unwrap_or(&[]);
                continue;
            } else if matches!(byte, b'\\' | b'%' | 0xC3..=0xC5) {
                let letter;
                (letter, rest) = decoded(*byte, tail);
                letter
            } else {
                NOTHING
            };
            slot.write(letter);
            length += (letter != NOTHING) as usize;
        }
        squeezed.length = length;
        squeezed
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        // SAFETY: as many bytes were written, one after the other.
        unsafe { core::slice::from_raw_parts(self.bytes.as_ptr().cast(), self.length) }
    }

    /// What the text says by its stems. `name`: it is a name, not a sentence.
    pub(crate) fn sense(&self, name: bool) -> Sense {
        match self.first_of(name, &ALL, self.whole()) {
            Sense::AlreadyPaid if self.doubts_paid() => Sense::Innocent,
            // "An error occurred while the payment was processed", as Korean, Japanese and Chinese say it.
            Sense::Going if self.fails() => Sense::Failed,
            // "Invalid account number: 4000..." is a card's.
            Sense::Account if self.holds_card() => Sense::Number,
            sense => sense,
        }
    }

    /// Whether a sentence that seems to say that something was paid before denies it, asks for it, or speaks of other
    /// money: "Only orders that have already been paid can be refunded".
    #[inline(never)]
    fn doubts_paid(&self) -> bool {
        static DOUBTS: Beginnings = beginnings![
            "notalready",
            "hasnot",
            "isnot",
            "isnt",
            "hasnt",
            "havenot",
            "only",
            "unless",
            "whether",
            "require",
            "mustbe",
            "noalready",
            "noinvoice",
            "nopayment",
            "cannotrefund",
            "nestpas",
            "napas",
            "pasencore",
            "nochnicht",
            "nichtbereits",
            "payout",
            "commission",
            "salary",
            "refund",
            "employee",
            "退款",
            "返金",
            "paidor"
        ];
        self.holds(&DOUBTS)
    }

    /// Whether a text in a language of East Asia speaks of an error.
    fn fails(&self) -> bool {
        static ERRORS: Beginnings =
            beginnings!["오류", "에러", "실패", "エラー", "エラ", "失敗", "错误", "錯誤", "异常", "失败"];
        self.holds(&ERRORS)
    }

    /// Whether as many digits stand in the text as a card's number has, one after the other.
    fn holds_card(&self) -> bool {
        self.bytes().split(|byte| !byte.is_ascii_digit()).any(|digits| matches!(digits.len(), 13..=19))
    }

    /// Whether one of the words stands anywhere in the text.
    fn holds(&self, words: &Beginnings) -> bool {
        self.sought().holds(words)
    }

    fn sought(&self) -> Sought<'_> {
        Sought::new(self.bytes())
    }

    /// Whether a sentence speaks of what may come, what did not, or of other things that are refused: "If your card is
    /// declined we will email you."
    #[inline(never)]
    pub(crate) fn supposes(&self) -> bool {
        static SUPPOSES: Beginnings = beginnings![
            "ifyourcard",
            "ifyourpayment",
            "ifthecardisdecl",
            "ifthepayment",
            "ifacardisdecl",
            "ifapayment",
            "whenyourcard",
            "fallsdie",
            "encasde",
            "silatarjeta",
            "silacarte",
            "seocartao",
            "notdeclin",
            "notbeendeclin",
            "wasnotrefus",
            "wasnotreject",
            "nocardwas",
            "keinekarte",
            "cardremoved",
            "cardwasreplaced",
            "cardswereupdated",
            "remindersched",
            "cardexpiredremind",
            "reminderfor",
            "alertenabled",
            "turnedoff",
            "invitationsaved",
            "addressesremoved",
            "sessionspurged",
            "rejectedsuccessfully",
            "declinedsuccessfully",
            "messageupdated",
            "offerdecl",
            "insuranceoffer",
            "friendrequest",
            "invitation",
            "dispute",
            "marketing",
            "alert",
            "limitupdated",
            "freeshipping",
            "minimumamountreached",
            "soon",
            "calldecl",
            "cookiesdecl",
            "napaseterefus",
            "napasetedeclin",
            "nofraud",
            "nofurther",
            "fraudprotection",
            "withoutfraud",
            "keinbetrug",
            "aucunefraude",
            "geenfraude",
            "nessunafrode",
            "controldefraude",
            "notstolen",
            "orderisconfirmed",
            "paymentaccepted",
            "paymentcomplete",
            "zahlungerfolgreich",
            "paiementaccepte",
            "pagoaprobado",
            "betalinggeslaagd",
            "支付成功"
        ];
        self.holds(&SUPPOSES)
    }

    /// Whether a sentence speaks of a no that may be or may have been, and says none before that: "If your card was
    /// declined, use another". But: "Your card was declined. If the card is yours, call the bank."
    #[inline(never)]
    pub(crate) fn only_supposes(&self) -> bool {
        static SUPPOSED: Beginnings = beginnings![
            "ifyourcard",
            "ifyourpayment",
            "ifthecard",
            "ifthepayment",
            "ifyourbank",
            "ifacard",
            "whetheryour",
            "whetherthe",
            "mighthavebeen",
            "mightbe",
            "maybedecl",
            "mayberefus",
            "mayberej",
            "notdecl",
            "notbeendecl",
            "wasntdecl",
            "hasntbeendecl",
            "notrefus",
            "notreject",
            "possiblereason",
            "possiblecause",
            "wasyourcard",
            "wasyourpayment",
            "awaitingapproval",
            "approvedordecl",
            "approveordecl",
            "donotretry",
            "dontretry"
        ];
        if !self.holds(&SUPPOSED) {
            return false;
        }
        let all = self.bytes();
        let at = (0..all.len()).find(|at| all.get(*at..).is_some_and(|rest| SUPPOSED.begin(rest))).unwrap_or(0);
        let before = Squeezed::new(all.get(..at).unwrap_or(&[])).sense(false);
        !(before < Sense::Failed && before != Sense::Innocent)
    }

    /// Whether a sentence says that it went well, and nothing in it takes that back: "Payment was successful".
    #[inline(never)]
    pub(crate) fn went_well(&self) -> bool {
        static WELL: Beginnings = beginnings![
            "successful",
            "erfolgreich",
            "conexito",
            "comsucesso",
            "consuccesso",
            "avecsucces",
            "succesvol",
            "basariyla",
            "спешно",
            "成功",
            "完了しました",
            "완료되었습니다"
        ];
        static BACK: Beginnings = beginnings![
            "unsuccess",
            "not",
            "fail",
            "error",
            "but",
            "could",
            "until",
            "once",
            "when",
            "if",
            "nicht",
            "kein",
            "sin",
            "nopro",
            "nose",
            "nofu",
            "nao",
            "nones",
            "sem",
            "senza",
            "sans",
            "pas",
            "niet",
            "не",
            "失败",
            "未",
            "没",
            "ません",
            "않"
        ];
        self.holds(&WELL) && !self.holds(&BACK)
    }

    /// What a reason says that is one word, with a number beside it or not: `EXPIRED`, `54 expired`. Beside another
    /// word it speaks of that: `LINK_EXPIRED`, `duplicate_email`.
    #[inline(never)]
    fn whole(&self) -> Sense {
        let digits = |byte: &&u8| byte.is_ascii_digit();
        let bytes = self.bytes();
        let (before, behind) = (bytes.iter().take_while(digits).count(), bytes.iter().rev().take_while(digits).count());
        let word = bytes.get(before..bytes.len() - behind).unwrap_or(&[]);
        // None of them is longer.
        if word.len() > 17 {
            return Sense::None;
        }
        static EXPIRED: Beginnings =
            beginnings!["expired", "expirado", "expirada", "caducado", "vencido", "scaduto", "abgelaufen", "verlopen"];
        static FUNDS: Beginnings = beginnings!["nsf", "notenough", "nofunds"];
        static FAILED: Beginnings = beginnings!["timedout", "timeouted", "fault"];
        // Of any other number, a tax number or an order's, it is said which.
        static NUMBER: Beginnings = beginnings!["invalidnumber", "incorrectnumber", "numberinvalid", "numberisinvalid"];
        static GOING: Beginnings = beginnings!["processing", "inprogress", "inprocess"];
        // Who is not signed in; of a payment more is said.
        static INNOCENT: Beginnings = beginnings!["notauthenticated", "unauthenticated"];
        static DUPLICATE: Beginnings = beginnings!["duplicated", "duplicate"];
        let words = [
            (&EXPIRED, Sense::Expired),
            (&FUNDS, Sense::Funds),
            (&FAILED, Sense::Failed),
            (&NUMBER, Sense::Number),
            (&GOING, Sense::Going),
            (&INNOCENT, Sense::Innocent),
            (&DUPLICATE, Sense::Duplicate),
        ];
        words.iter().find(|(words, _)| words.are(word)).map_or(Sense::None, |(_, sense)| *sense)
    }

    /// Whether the text, a sentence, says what must stay hidden, by its stems.
    pub(crate) fn hides(&self) -> bool {
        self.first_of(false, &HIDDEN, Sense::AlreadyPaid) == Sense::Hidden
    }

    /// The most careful sense of any stem in the text; `below` if none is more careful. Only stems that the filter
    /// lets pass are tried.
    #[inline(never)]
    fn first_of(&self, name: bool, filter: &Filter, below: Sense) -> Sense {
        let mut rest = self.bytes();
        let mut sense = below;
        while let [first, second, third, ..] = rest {
            if filter.passes(*first, *second, *third) {
                sense = stem_at(rest, name, sense);
            }
            rest = rest.get(1..).unwrap_or(&[]);
        }
        sense
    }

    /// Whether a sentence says that something went wrong with the payment, and no program's word is in it:
    /// `We could not process your payment.`
    #[inline(never)]
    pub(crate) fn went_wrong(&self) -> bool {
        static WHAT: Beginnings = beginnings![
            "payment",
            "yourcard",
            "thecard",
            "thiscard",
            "chargecard",
            "yourtransaction",
            "thetransaction",
            "thistransaction",
            "purchase",
            "yourorder",
            "zahlung",
            "paiement",
            "pago",
            "pagamento",
            "betaling",
            "betalning",
            "odeme",
            "platnosc"
        ];
        static WRONG: Beginnings = beginnings![
            "couldn",
            "unable",
            "notable",
            "nichtgeklappt",
            "gickinte",
            "gikikke",
            "gikkikke",
            "notgothrough",
            "cannotbe",
            "wentwrong",
            "didn",
            "wasn",
            "notsucces",
            "unsucces",
            "problemproc",
            "problemwith",
            "problema",
            "issuewith",
            "errorproc",
            "tryanother",
            "tryadifferent",
            "useanother",
            "useadifferent",
            "konntenicht",
            "fehlgeschl",
            "schiefgel",
            "nosepudo",
            "nopudo",
            "nohapodido",
            "nosehapodido",
            "nosehacompl",
            "naofoi",
            "naopode",
            "naopud",
            "napas",
            "napu",
            "nonpuo",
            "nonestat",
            "nonriusc",
            "mislukt",
            "nietgelukt",
            "kannietworden",
            "konniet",
            "nieudal",
            "niepow",
            "niezostal",
            "niemozna",
            "lanamadi",
            "tirilemedi",
            "lenemedi"
        ];
        let sought = self.sought();
        sought.holds(&WHAT) && sought.holds(&WRONG) && !sought.holds(&PROGRAM)
    }

    /// Whether a sentence speaks to the payer, and of no program: "Sorry, your cart has changed".
    #[inline(never)]
    pub(crate) fn addresses(&self) -> bool {
        static PAYER: Beginnings = beginnings![
            "sorry",
            "unfortunately",
            "yourcard",
            "yourpayment",
            "yourorder",
            "yourcart",
            "yourbank",
            "yourpurchase"
        ];
        let sought = self.sought();
        sought.holds(&PAYER) && !sought.holds(&PROGRAM)
    }

    /// Whether a text in another language than English says that money was taken, that time ran out, or that the end is
    /// not known.
    #[inline(never)]
    pub(crate) fn leaves_open(&self) -> bool {
        static OPEN: Beginnings = beginnings![
            "abgebucht",
            "wurdebelastet",
            "debite",
            "preleve",
            "encaisse",
            "paiementdejaeffectue",
            "hacobrado",
            "fuecobrad",
            "cargorealizado",
            "addebitat",
            "foidebitad",
            "foicobrad",
            "afgeschreven",
            "zostalypobran",
            "zostalapobran",
            "obciazon",
            "tahsiledildi",
            "hesabinizdancekildi",
            "zeituberschreit",
            "zeitueberschreit",
            "statusunbekannt",
            "delaidepasse",
            "peutetre",
            "tiempodeesperaagotad",
            "opendiente",
            "temposcaduto",
            "insospeso",
            "tempoesgotado",
            "oupendente",
            "emanalise",
            "timeout",
            "inbehandeling",
            "limitczasu",
            "wtoku",
            "zamanasimi",
            "beklemede",
            "超时",
            "超時",
            "タイムアウト",
            "扣款成功",
            "已扣款",
            "支付成功",
            "付款成功",
            "決済は完了",
            "決済が完了",
            "可能性があります",
            "시간이초과",
            "결제는완료",
            "결제가완료",
            "ремяожидания",
            "еньгисписан",
            "редствасписан",
            "moglicherweise",
            "moeglicherweise",
            "puedehaberse",
            "peutavoirete",
            "foicapturad",
            "fuecapturad",
            "serealizo",
            // Who is told not to pay again may have paid.
            "tornarapagar",
            "torneuapagar",
            "nopagueudues",
            "betalerigen",
            "betaligen",
            "betalikkeigen",
            "nichtnocheinmal",
            "betaleigen",
            "betalerpanytt",
            "betalepanytt",
            "betalpanytt",
            "nocheinmalbez",
            "nocheinmalzubez",
            "nichtdoppelt",
            "pagardenuevo",
            "volverapagar",
            "vuelvasapagar",
            "vuelvaapagar",
            "paguedosveces",
            "paguesdosveces",
            "uuestimaks",
            "makskekakskorda",
            "maksatuudelleen",
            "maksaauudelleen",
            "magbayadulit",
            "nangdalawang",
            "payerdenouveau",
            "payeranouveau",
            "payezpas",
            "platitidvaput",
            "membayarlagi",
            "membayarsekali",
            "membayarduakali",
            "pagaredinuovo",
            "pagaredue",
            "opnieuwbet",
            "betaalniet",
            "zaplaciszponownie",
            "pagarnovamente",
            "paguenovamente",
            "placateznova",
            "betalarigen",
            "betalainteigen",
            "yenidenodeme"
        ];
        static DENIED: Beginnings = beginnings![
            "nichtabgebucht",
            "pasdebite",
            "pasetedebite",
            "paspreleve",
            "pasetepreleve",
            "pasencaisse",
            "pasetencaisse",
            "nosehacobrado",
            "nofuecobrad",
            "nonestatoaddebitat",
            "nonestataaddebitat",
            "naofoidebitad",
            "naofoicobrad",
            "nietafgeschreven",
            "ingethardebit",
            "intedebit",
            "ikkedebit",
            "ikkeblittdebit",
            "ikkeblevetdebit",
            "nieobciazon",
            "未支付成功",
            "没有支付成功"
        ];
        if !self.holds(&OPEN) {
            return false;
        }
        let mut rest = self.bytes();
        while !rest.is_empty() {
            let denied = DENIED.length_in(rest);
            if denied == 0 && OPEN.begin(rest) {
                return true;
            }
            rest = rest.get(denied.max(1)..).unwrap_or(&[]);
        }
        false
    }

    /// Whether a sentence says that somebody failed or waits, and neither that the bank said no nor why: "We did not hear
    /// back from the bank".
    #[inline(never)]
    pub(crate) fn knows_nothing(&self) -> bool {
        static NOTHING: Beginnings = beginnings![
            "noresponse",
            "notrespond",
            "notanswer",
            "noanswer",
            "hearback",
            "paymentstatus",
            "signature",
            "notconfirmed",
            "notcomplete",
            "notbeencomplete",
            "notyetreceived",
            "notreceivedyour",
            "notbeenreceived",
            "wrongstate",
            "invalidaction",
            "requestvalidation",
            "validationfail",
            "notbeverified",
            "notverified",
            "referencemismatch",
            "amountmismatch",
            "paymentverification",
            "tokenisinvalid",
            "verifythepayment",
            "verifypayment",
            "networkerror",
            "internalserver",
            "internalerror",
            "database",
            "unexpectederror",
            "somethingwentwrong",
            "uniqueconstraint",
            "awaiting",
            "waitingfor",
            "antwortetnicht",
            "keineantwort",
            "nerepondpas",
            "noresponde",
            "nonrisponde",
            "naoresponde",
            "delaidattente",
            "enattente",
            "enespera",
            "inattesa",
            "incorso",
            "ausstehend",
            "nichtbestatigt",
            "nichtbestaetigt",
            "etwasistschief",
            "temporarilyunavail",
            "serviceunavail",
            "pendente",
            "bekleni",
            "beklemede",
            "menunggu",
            "sedangdiproses",
            "inbehandeling",
            "insospeso",
            "wtoku",
            // What is sold by the month, and is not paid for any more, which no bank said.
            "subscriptionexp",
            "subscriptionreq",
            "subscriptionhas",
            "subscriptionis",
            "activesubscription",
            "nosubscription",
            "notsubscribed",
            "trialexp",
            "trialhas",
            "trialended",
            "trialis",
            "freetrial",
            "upgrade",
            "premium",
            "activeplan",
            "planreq",
            "paidplan",
            "quotaexceeded",
            "limitreached",
            "limitexceeded",
            "subscriptionended",
            "yoursubscription",
            "paymentisrequired",
            "isnotpaid",
            "orhigher"
        ];
        self.holds(&NOTHING)
    }

    /// Whether a message about a field says that it must be filled in. zod's is one word.
    #[inline(never)]
    pub(crate) fn requires(&self) -> bool {
        static REQUIRED: Beginnings = beginnings![
            "isrequired",
            "arerequired",
            "fieldrequired",
            "requiredfield",
            "requiredtag",
            "beblank",
            "beempty",
            "beleft",
            "bligato",
            "brigato",
            "pflichtfeld",
            "erforderlich",
            "nichtleer",
            "verplicht",
            "ingevuld",
            "nietleeg",
            "wymagan",
            "bycpust",
            "zorunlu",
            "gerekli",
            "bosbirak",
            "bosolamaz",
            "enblanco",
            "estarvaci",
            "embranco",
            "servazi",
            "esserevuot",
            "etrevide",
            "etrerenseign",
            "pakrav",
            "pakrev",
            "fyllas",
            "fylles",
            "udfyldes",
            "pakollinen",
            "povinn"
        ];
        self.bytes() == b"required" || self.holds(&REQUIRED)
    }

    /// Whether a text says that somebody is not authorized, which under 401 and 403 is said of who asks.
    #[inline(never)]
    pub(crate) fn unauthorized(&self) -> bool {
        static WORDS: Beginnings =
            beginnings!["autoriz", "autoris", "autoryz", "autorit", "authoriz", "authoris", "permit"];
        self.holds(&WORDS)
    }

    /// Whether a message beside a field's name finds fault with what was typed.
    #[inline(never)]
    pub(crate) fn complains(&self) -> bool {
        static WRONG: Beginnings = beginnings![
            "valid",
            "fails",
            "luhn",
            "must",
            "enter",
            "missing",
            "incorrect",
            "wrong",
            "tooshort",
            "toolong",
            "cannotbe",
            "cantbe",
            "format",
            "notallow",
            "provide",
            "recogni",
            "required",
            "gultig",
            "gueltig",
            "eingeben",
            "saisi",
            "inserisc",
            "inserir",
            "introdu",
            "preench",
            "geldig",
            "prawid",
            "gecers",
            "podaj",
            "requis",
            "incomplet",
            "manquant",
            "fehlt",
            "falsch",
            "falta",
            "ontbreek",
            "onjuist",
            "manca",
            "noncorrett",
            "nonecorrett",
            "incorret",
            "bledny",
            "ugyldig",
            "ogiltig",
            "virheel"
        ];
        self.requires() || self.holds(&WRONG)
    }

    /// The same of a sentence that may be a notice.
    #[inline(never)]
    pub(crate) fn finds_fault(&self) -> bool {
        static FAULT: Beginnings = beginnings![
            "expired",
            "declin",
            "fail",
            "notfound",
            "notexist",
            "ntexist",
            "nolonger",
            "already",
            "match",
            "unknown",
            "vencid",
            "caducad",
            "expirad",
            "perime",
            "expire",
            "scadut",
            "abgelaufen",
            "verlopen",
            "无效",
            "無効",
            "正しく",
            "올바르지",
            "верн"
        ];
        self.complains() || self.holds(&FAULT)
    }

    /// What a sentence says to the payer in which no stem stands.
    pub(crate) fn told(&self) -> Sense {
        match self.composed() {
            Sense::None if self.went_wrong() || self.addresses() => Sense::Failed,
            sense => sense,
        }
    }

    /// What two words of a sentence say, wherever they stand in it: "There isn't enough money in your account".
    #[inline(never)]
    pub(crate) fn composed(&self) -> Sense {
        let sought = self.sought();
        static ALREADY: Beginnings = beginnings!["already", "bereits", "deja", "yaha", "yase", "juz", "reeds", "zaten"];
        static DONE: Beginnings = beginnings![
            "receivedth",
            "receivedyour",
            "receivedpay",
            "placedth",
            "placedan",
            "placedyour",
            "madethispay",
            "madeapay",
            "submittedth",
            "submittedyour",
            "processedth",
            "processedyour",
            "completedth",
            "paidfor",
            "aufgegeben",
            "etepassee",
            "realizado",
            "effettuato",
            "geplaatst",
            "zlozone"
        ];
        static MONEY: Beginnings = beginnings![
            "money",
            "funds",
            "balance",
            "credit",
            "cash",
            "geld",
            "guthaben",
            "deckung",
            "konto",
            "fonds",
            "solde",
            "provision",
            "argent",
            "saldo",
            "fondos",
            "dinero",
            "dinheiro",
            "fondi",
            "denaro",
            "srodk",
            "pieni",
            "bakiye",
            "pengar",
            "penge",
            "rahaa"
        ];
        static SHORT: Beginnings = beginnings![
            "ntenough",
            "nthaveenough",
            "nothaveenough",
            "arenotenough",
            "isnotenough",
            "toolow",
            "toosmall",
            "notcover",
            "ntcover",
            "ntsuffic",
            "insuf",
            "zuniedrig",
            "zuwenig",
            "nichtaus",
            "nichtgenug",
            "reichtnicht",
            "nichtgedeck",
            "pasassez",
            "tropbas",
            "pasdefonds",
            "noalcanza",
            "nosuf",
            "notienesuf",
            "demasiadobajo",
            "muybajo",
            "naotem",
            "baixodemais",
            "nonbasta",
            "troppobasso",
            "nietgenoeg",
            "telaag",
            "onvoldoende",
            "zamalo",
            "niemasz",
            "niewystarcz",
            "yeterli",
            "yetmiyor",
            "intetillrack",
            "ikkenok",
            "eiole"
        ];
        static LIMIT: Beginnings = beginnings!["limit", "plafond", "massimale", "limiet", "grans"];
        static OVER: Beginnings = beginnings![
            "cardlimit",
            "cardslimit",
            "spendinglimit",
            "purchaselimit",
            "banklimit",
            "carte",
            "tarjeta",
            "karte",
            "kaart",
            "karty",
            "carta"
        ];
        static CARD: Beginnings =
            beginnings!["yourcard", "thiscard", "thecard", "carte", "tarjeta", "carta", "kaart", "kart", "kort"];
        static PAST: Beginnings = beginnings![
            "hasexpired",
            "isexpired",
            "expiredin",
            "expiredon",
            "expired0",
            "expired1",
            "outofdate",
            "pastitsexpir",
            "abgelaufen",
            "nichtmehrgultig",
            "nestplusvalable",
            "nestplusvalide",
            "caducad",
            "caduco",
            "vencida",
            "vencio",
            "expirad",
            "expirou",
            "venceu",
            "scadut",
            "verlopen",
            "nietmeergeldig",
            "wygas",
            "stracilawazn",
            "suresidol",
            "sonaer",
            "harlopt",
            "gattut",
            "utlopt",
            "udlobet",
            "vanhentunut",
            "yanoesvalid",
            "nonepiuvalid",
            "naoemaisvalid",
            "pastitsdate"
        ];
        static ASKER: Beginnings = beginnings![
            "bank",
            "issuer",
            "payment",
            "purchase",
            "transaction",
            "zahlung",
            "paiement",
            "pago",
            "pagamento",
            "betaling",
            "banque",
            "banco",
            "banca",
            "platnosc",
            "odeme"
        ];
        static ASKS: Beginnings = beginnings![
            "youtoconf",
            "youtoapprov",
            "youtoverif",
            "youtoauth",
            "youneedtoconfirm",
            "youmustconfirm",
            "youhavetoconfirm",
            "pleaseapprove",
            "pleaseconfirmthis",
            "pleaseconfirmthepay",
            "mustbeapprovedin",
            "mustbeconfirmed",
            "needstobeconfirmed",
            "needstobeauthent",
            "needstobeverified",
            "hastobeconfirmed",
            "verlangteinebest",
            "bestatigensiedie",
            "bestaetigensiedie",
            "validezlepaie",
            "validerlepaie",
            "confirmezlepaie",
            "confirmerlepaie",
            "demandeuneconf",
            "confirmeelpago",
            "confirmaelpago",
            "requiereconfirm",
            "confermiilpag",
            "confermailpag",
            "richiedeunaconf",
            "confirmeopag",
            "exigeconfirm",
            "bevestigdebet",
            "potwierdzplatn",
            "odemeyionaylayin"
        ];
        static PROOF: Beginnings =
            beginnings!["verif", "authenticat", "3ds", "identity", "authentifi", "autentica", "uwierzyt"];
        static UNPROVEN: Beginnings = beginnings![
            "verificationwasnots",
            "verificationdidn",
            "verificationwithyourbankfail",
            "verificationwasun",
            "securewasnot",
            "3dswasnot",
            "didnotcompletethever",
            "didntcompletethever",
            "didnotcompletever",
            "didnotfinish",
            "itsyou",
            "youridentity",
            "itwasyou",
            "authenticationwasnot",
            "authenticationdidn",
            "notpassthe",
            "nichterfolgreich",
            "nichtabgeschl",
            "naepasabouti",
            "nestpasabouti",
            "noseha",
            "nosecompl",
            "naofoiconcl",
            "nonestatacompl",
            "nietvoltooid",
            "napasabouti",
            "couldnotbeauthent",
            "couldntbeauthent",
            "cannotbeauthent",
            "mustretrywith3ds",
            "becauseauthenticationfail"
        ];
        static PAYWITH: Beginnings = beginnings![
            "card",
            "amex",
            "americanexpress",
            "visa",
            "discover",
            "maestro",
            "jcb",
            "dinersclub",
            "carte",
            "tarjeta",
            "carta",
            "kaart",
            "kart"
        ];
        static NOTTAKEN: Beginnings = beginnings![
            "cantbeusedfor",
            "cannotbeusedfor",
            "ntvalidforonline",
            "onlyvisa",
            "cantbeusedonline",
            "notenabledforonline",
            "notenabledforint",
            "notenabledfore",
            "notvalidforonline",
            "notvalidforint",
            "forinternationalpay",
            "internationaltransactions",
            "forinternetpur",
            "forecommerce",
            "donttake",
            "donottake",
            "dontaccept",
            "donotaccept",
            "isntaccepted",
            "isnotaccepted",
            "arentaccepted",
            "arenotaccepted",
            "akzeptierenkeine",
            "akzeptierenwirnicht",
            "nacceptonspas",
            "noaceptamos",
            "nonaccettiamo",
            "naoaceitamos",
            "accepterengeen",
            "accepterenwegeen",
            "nieakceptujemy",
            "kabuletmiyoruz",
            "kannnichtfuronline",
            "nichtfuronlinezahl",
            "onlycards",
            "nestpasacceptee",
            "noescompatible",
            "nichtakzeptiert",
            "unterstutztdiese",
            "unterstuetztdiese",
            "nonecompatibile",
            "naoecompativel",
            "nietgeaccepteerd",
            "nieobslugiw"
        ];
        static GOODS: Beginnings = beginnings![
            "item", "product", "seat", "room", "slot", "ticket", "size", "variant", "article", "articulo", "artikel",
            "produto", "prodotto", "produit", "produkt"
        ];
        static GONE: Beginnings = beginnings![
            "nolongerinstock",
            "nolongeravail",
            "nolongersold",
            "alreadyreserved",
            "alreadybooked",
            "alreadytaken",
            "alreadysold",
            "isntavail",
            "isnotavail",
            "notinstock",
            "outofst",
            "soldo",
            "nestplusdispon",
            "nichtmehrverf",
            "nichtverf",
            "yanoesta",
            "noestadispon",
            "naoestamaisdispon",
            "indisponiv",
            "nonepiudispon",
            "nonedispon",
            "nietmeerbesch",
            "nietbeschikbaar",
            "niedostepn"
        ];
        static PAYING: Beginnings = beginnings![
            "payment",
            "transaction",
            "purchase",
            "zahlung",
            "paiement",
            "pago",
            "pagamento",
            "betaling",
            "platnosc",
            "odeme",
            "betalning",
            "maksu"
        ];
        static GIVENUP: Beginnings = beginnings![
            "wascancel",
            "beencancel",
            "iscancel",
            "abgebrochen",
            "annule",
            "hacancelado",
            "cancelou",
            "foicancelad",
            "fuecancelad",
            "annullato",
            "anulowa",
            "iptal",
            "avbrut",
            "avbrot",
            "annuller",
            "peruut"
        ];
        static PASSCODE: Beginnings = beginnings![
            "theotp",
            "otpent",
            "otpis",
            "otpcode",
            "yourotp",
            "onetimecode",
            "onetimepass",
            "confirmationcode",
            "smscode",
            "passcode"
        ];
        static WRONGCODE: Beginnings =
            beginnings!["incorrect", "wrong", "invalid", "expired", "notvalid", "ntmatch", "notmatch"];
        static PAYTIME: Beginnings = beginnings![
            "qrcode",
            "paymentlink",
            "tocompletepay",
            "tocompletethepay",
            "completeyourpay",
            "toconfirmthepay",
            "toconfirmpay",
            "toapprove",
            "topay"
        ];
        static TIMEISUP: Beginnings = beginnings!["tooktoolong", "runout", "ranout", "nolongervalid", "timeisup"];
        static DETAILS: Beginnings = beginnings![
            "carddetails",
            "carddata",
            "cardinfo",
            "kartendaten",
            "coordonneesdecarte",
            "coordonneesbancaires",
            "datosdelatarjeta",
            "datidellacarta",
            "dadosdocartao",
            "kaartgegevens",
            "danekarty",
            "informationsdevotrecarte",
            "informationsdelacarte",
            "datosdesutarjeta",
            "datosdetutarjeta",
            "datidellatuacarta",
            "kartbilgi",
            "paymentdetails"
        ];
        static CHECK: Beginnings = beginnings![
            "fillin",
            "enter",
            "missing",
            "check",
            "wrong",
            "incorrect",
            "notvalid",
            "verifi",
            "controll",
            "revis",
            "sprawdz",
            "complet",
            "pruf",
            "pruef",
            "controle",
            "kontrol"
        ];
        static WAY: Beginnings = beginnings![
            "paymentmethod",
            "paymentoption",
            "invoice",
            "paylater",
            "installment",
            "klarna",
            "applepay",
            "googlepay",
            "paypal",
            "afterpay",
            "zahlungsart",
            "moyendepaiement",
            "metododepago",
            "metododipagamento",
            "formadepagamento",
            "betaalmethode",
            "metodaplatn"
        ];
        static NOTOFFERED: Beginnings = beginnings![
            "isntavail",
            "isnotavail",
            "notavailablefor",
            "notavailablein",
            "unavailablefor",
            "noteligible",
            "cantpaywith",
            "cannotpaywith",
            "nichtverf",
            "nestpasdispon",
            "nestplusdispon",
            "noestadispon",
            "nonedispon",
            "naoestadispon",
            "nietbeschikbaar",
            "niedostepn"
        ];
        static MANDATE: Beginnings = beginnings!["mandat"];
        static ENDED: Beginnings = beginnings![
            "notactive",
            "nolongeractive",
            "cancel",
            "revok",
            "expired",
            "inactive",
            "notvalid",
            "nolongervalid",
            "hasended",
            "widerrufen",
            "erloschen",
            "revoque"
        ];
        static ACCOUNT: Beginnings = beginnings![
            "bankaccount",
            "youraccount",
            "thisaccount",
            "accountbehind",
            "accountwiththatnumber",
            "accountwiththisnumber"
        ];
        static CLOSED: Beginnings = beginnings![
            "beenclosed",
            "isclosed",
            "couldnotbefound",
            "couldntbefound",
            "notbedebited",
            "ntbedebited",
            "noaccount",
            "nodirectdebit",
            "isdisabled"
        ];
        static ORDER: Beginnings =
            beginnings!["orders", "ordertotal", "purchase", "donation", "carttotal", "thisorder", "yourorder"];
        static BOUNDS: Beginnings =
            beginnings!["atleast", "minimum", "maximum", "toosmall", "toolow", "toolarge", "toohigh"];
        static VOUCHER: Beginnings = beginnings!["voucher"];
        static USED: Beginnings =
            beginnings!["beenused", "alreadyused", "redeemed", "notapply", "isinvalid", "notvalid"];
        static TERMS: Beginnings = beginnings![
            "agb",
            "geschaftsbeding",
            "conditionsgen",
            "terminosyc",
            "losterminos",
            "itermini",
            "ostermos",
            "voorwaarden",
            "regulamin",
            "sartlari",
            "kosullari",
            "villkor",
            "vilkar",
            "ehdot"
        ];
        static AGREE: Beginnings = beginnings![
            "akzept", "zustimm", "accept", "acept", "accett", "aceit", "akkoord", "zaakcept", "kabul", "godkann",
            "godta", "godken", "hyvaksy"
        ];
        static BANK: Beginnings =
            beginnings!["bank", "banque", "banco", "banca", "issuer", "emittent", "emetteur", "emisor"];
        static CALL: Beginnings = beginnings![
            "wendensiesich",
            "kontakt",
            "contactez",
            "veuillezcontact",
            "contacter",
            "pongaseencontacto",
            "contacteasu",
            "contacteconsu",
            "contatta",
            "contatti",
            "entreemcontat",
            "neemcontact",
            "iletisim",
            "otayhteys",
            "getintouch",
            "speakto"
        ];
        static NOTSO: Beginnings = beginnings![
            "nichtgenehm",
            "nohaautoriz",
            "nonhaautoriz",
            "nietgoedgek",
            "niezatwierdz",
            "onaylama",
            "notauthori",
            "didntauthori",
            "notapprov",
            "notallow",
            "wontallow"
        ];
        let pairs = [
            (Sense::Duplicate, &ALREADY, &DONE),
            (Sense::Funds, &MONEY, &SHORT),
            (Sense::Limit, &LIMIT, &OVER),
            (Sense::Expired, &CARD, &PAST),
            (Sense::Confirm, &ASKER, &ASKS),
            (Sense::Unconfirmed, &PROOF, &UNPROVEN),
            (Sense::Canceled, &PAYING, &GIVENUP),
            (Sense::Unsupported, &PAYWITH, &NOTTAKEN),
            (Sense::Item, &GOODS, &GONE),
            (Sense::Unconfirmed, &PASSCODE, &WRONGCODE),
            (Sense::TimedOut, &PAYTIME, &TIMEISUP),
            (Sense::Details, &DETAILS, &CHECK),
            (Sense::Unoffered, &WAY, &NOTOFFERED),
            (Sense::Mandate, &MANDATE, &ENDED),
            (Sense::Unusable, &ACCOUNT, &CLOSED),
            (Sense::Amount, &ORDER, &BOUNDS),
            (Sense::Promotion, &VOUCHER, &USED),
            (Sense::Terms, &TERMS, &AGREE),
            (Sense::Declined, &BANK, &NOTSO),
            (Sense::Ask, &BANK, &CALL),
        ];
        // What a program speaks of, or what else is confirmed, spent or limited.
        static ELSE: Beginnings = beginnings![
            "webhook",
            "signature",
            "captcha",
            "csrf",
            "token",
            "domain",
            "yourrequest",
            "arequest",
            "badrequest",
            "api",
            "smtp",
            "sms",
            "email",
            "refund",
            "payout",
            "captur",
            "upload",
            "installment",
            "connectedaccount",
            "merchant",
            "pagesize",
            "discount"
        ];
        if sought.holds(&ELSE) {
            return self.faulted(&sought);
        }
        pairs
            .iter()
            .find(|(_, one, other)| sought.holds(one) && sought.holds(other))
            .map_or_else(|| self.faulted(&sought), |(sense, ..)| *sense)
    }

    /// The field that a sentence names, in other words than a stem's, and finds fault with: "Podaj adres e-mail".
    #[inline(never)]
    fn faulted(&self, sought: &Sought) -> Sense {
        static EMAIL: Beginnings = beginnings![
            "youremail",
            "emailadd",
            "emailadr",
            "adresseemail",
            "adresseelectr",
            "emailcim",
            "correoelectr",
            "direcciondecorreo",
            "indirizzoemail",
            "enderecodeemail",
            "seuemail",
            "adresemail",
            "eposta",
            "sahkoposti"
        ];
        static ADDRESS: Beginnings = beginnings![
            "adressedelivr",
            "adressedefact",
            "lieferadress",
            "rechnungsadress",
            "direcciondeenv",
            "direcciondefact",
            "indirizzodisped",
            "indirizzodifatt",
            "enderecodeentrega",
            "bezorgadres",
            "factuuradres",
            "shippingaddress",
            "billingaddress",
            "deliveryaddress"
        ];
        static NUMBER: Beginnings = beginnings!["numberonyourcard", "numberonthecard", "numberofyourcard"];
        static PIN: Beginnings = beginnings!["wrongpin", "incorrectpin", "invalidpin", "yourpin", "thepin"];
        static IBAN: Beginnings = beginnings!["iban"];
        static PHONE: Beginnings = beginnings![
            "phonenumber",
            "mobilenumber",
            "telephone",
            "telefon",
            "telefoon",
            "handynummer",
            "numerodecelular",
            "puhelinnumero"
        ];
        static TAX: Beginnings = beginnings![
            "cpf",
            "cnpj",
            "elnif",
            "elcif",
            "eldni",
            "partitaiva",
            "codicefiscale",
            "umsatzsteuer",
            "steuernummer",
            "numerodetva",
            "numerotva",
            "btwnummer",
            "numernip",
            "nipjest",
            "verginumaras",
            "kimlikno"
        ];
        static POSTCODE: Beginnings =
            beginnings!["cepinvalid", "cepnaoencontrad", "ocepinform", "plzist", "plzfehlt", "numerocap"];
        static NAME: Beginnings = beginnings![
            "yourfullname",
            "yourname",
            "nameason",
            "apellido",
            "sobrenome",
            "nachname",
            "vorname",
            "achternaam",
            "voornaam",
            "prenom",
            "nomdefamille",
            "cognome",
            "nazwisk",
            "soyad",
            "efternamn",
            "fornamn",
            "etternavn",
            "efternavn",
            "sukunimi"
        ];
        let names = [
            (&EMAIL, Sense::Email),
            (&NUMBER, Sense::Number),
            (&PIN, Sense::Pin),
            (&IBAN, Sense::Iban),
            (&PHONE, Sense::Phone),
            (&TAX, Sense::Tax),
            (&POSTCODE, Sense::Postcode),
            (&NAME, Sense::Holder),
            (&ADDRESS, Sense::Address),
        ];
        let named = names.iter().find(|(words, _)| sought.holds(words)).map_or(Sense::None, |(_, sense)| *sense);
        if named != Sense::None && self.complains() { named } else { Sense::None }
    }

    /// Whether the text says one of the words, of itself or of its payment: `PaymentSettled`.
    pub(crate) fn states(&self, words: &Beginnings) -> bool {
        let text = self.bytes();
        let what = ["payment", "transaction", "order", "charge"];
        let rest = what.iter().find_map(|what| text.strip_prefix(what.as_bytes()));
        words.begin(text) || rest.is_some_and(|rest| words.begin(rest))
    }

    /// Whether a name is a program's for what went wrong: `SYSTEM_ERROR`, `UNKNOWN_EXCEPTION`.
    pub(crate) fn names_a_fault(&self) -> bool {
        let ends = |end: &[u8]| self.bytes().ends_with(end);
        (ends(b"error") || ends(b"exception")) && !(ends(b"noerror") || ends(b"withouterror"))
    }

    /// Whether a state says that money was taken. One that was charged back was not.
    pub(crate) fn settled(&self) -> bool {
        self.states(&SETTLED) || matches!(self.bytes(), b"charged" | b"redeemed")
    }

    /// Whether the text begins with one of the words.
    pub(crate) fn begins(&self, words: &Beginnings) -> bool {
        words.begin(self.bytes())
    }
}

/// What stands for no letter.
const NOTHING: u8 = 0;

/// The letter of another script than the Latin one that `first` and what follows it spell, as it is in UTF-8: its bytes,
/// how many they are, none for the signs of Chinese and Japanese, and how many bytes spell it. None do where it is no
/// such letter. A small letter and its capital stay two.
#[inline(never)]
fn other_script(first: u8, tail: &[u8]) -> ([u8; 3], usize, usize) {
    const NONE: [u8; 3] = [NOTHING; 3];
    match (first, tail) {
        (0xE3, [0x80, _, ..]) => (NONE, 0, 3),
        (0xE0 | 0xE1 | 0xE3..=0xED, [second, third, ..]) => ([first, *second, *third], 3, 3),
        (0xCE..=0xDF, [second, ..]) => ([first, *second, NOTHING], 2, 2),
        (b'\\', [b'u', digits @ ..]) => match digits.first_chunk().and_then(escape::hex) {
            Some(0x3000..=0x303F) => (NONE, 0, 6),
            Some(unit @ (0x0800..=0x1FFF | 0x3040..=0xD7FF)) => {
                let last = |shift: u32| 0x80 | (unit >> shift) as u8 & 0x3F;
                ([0xE0 | (unit >> 12) as u8, last(6), last(0)], 3, 6)
            }
            Some(unit @ 0x0380..=0x07FF) => ([0xC0 | (unit >> 6) as u8, 0x80 | unit as u8 & 0x3F, NOTHING], 2, 6),
            _ => (NONE, 0, 0),
        },
        _ => (NONE, 0, 0),
    }
}

/// The plain letter that `first` and what follows it spell, and what follows that: the Latin letters of the stems'
/// languages in UTF-8, and `\\u00e9`, as PHP and Python write it. What a form writes as `%20` is none.
#[inline(never)]
fn decoded(first: u8, tail: &[u8]) -> (u8, &[u8]) {
    let rest = |length: usize| tail.get(length..).unwrap_or(&[]);
    match (first, tail) {
        (_, []) => (NOTHING, tail),
        (b'\\', [b'u', digits @ ..]) => match digits.first_chunk().and_then(escape::hex) {
            Some(unit @ 0..=0x7F) if (unit as u8).is_ascii_alphanumeric() => (unit as u8 | 0x20, rest(5)),
            Some(unit @ 0xC0..=0x17F) => (plain(0xC0 | (unit >> 6) as u8, 0x80 | (unit & 0x3F) as u8), rest(5)),
            Some(_) => (NOTHING, rest(5)),
            None => (NOTHING, rest(1)),
        },
        (b'\\', _) => (NOTHING, rest(1)),
        // A form's `%20`: the digits are no letters of the text.
        (b'%', [b'2' | b'3', digit, ..]) if digit.is_ascii_hexdigit() => (NOTHING, rest(2)),
        // And its letters: `%C5%BC`.
        (b'%', [b'C' | b'c', lead @ b'3'..=b'5', b'%', high, low, ..]) => {
            let second = escape::hex(&[b'0', b'0', *high, *low]).unwrap_or(0) as u8;
            (plain(0xC0 | lead & 0x0F, second), rest(5))
        }
        (b'%', _) => (NOTHING, tail),
        (_, [second, ..]) => (plain(first, *second), rest(1)),
    }
}

/// The most careful sense of any stem that the text begins with; `below` if none is more careful.
#[inline(never)]
fn stem_at(text: &[u8], name: bool, below: Sense) -> Sense {
    let bucket = bucket_of(text);
    let start = |bucket: usize| STARTS.get(bucket).copied().unwrap_or((0, 0));
    let ((at, first), (_, end)) = (start(bucket), start(bucket + 1));
    let of = |list: &'static [u8]| list.get(first as usize..end as usize).unwrap_or(&[]);
    let mut stems = PACKED.get(at as usize..).unwrap_or(&[]);
    for (mark, length) in of(&MARKS).iter().zip(of(&LENGTHS)) {
        // A bucket's stems stand in the order of their senses: the rest says no more.
        if mark & !NAME >= below as u8 {
            break;
        }
        let Some((stem, rest)) = stems.split_at_checked(*length as usize) else { break };
        stems = rest;
        // Its end tells it sooner than its beginning, which others of its bucket share.
        let last = stem.len().wrapping_sub(1);
        if text.get(last) == stem.get(last) && (name || mark & NAME == 0) && begins(text, stem) {
            return Sense::at(mark & !NAME);
        }
    }
    below
}

/// Whether the text begins so. Most differ in their first letters, which a call would not be worth.
#[inline(always)]
fn begins(text: &[u8], stem: &[u8]) -> bool {
    stem.len() <= text.len() && stem.iter().zip(text).all(|(one, other)| one == other)
}

/// The plain letter of one of two bytes, from À to ž.
fn plain(first: u8, second: u8) -> u8 {
    let letter = (first as usize & 3) << 6 | second as usize & 0x3F;
    // À to ÿ, then Ā to ž.
    const LETTERS: &[u8; 192] = b"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    // Two bytes hold the letter's number, from 0xC0 to 0x17F, but for its ninth bit.
    let at = if first == 0xC3 { letter.wrapping_sub(0xC0) } else { letter + 64 };
    LETTERS.get(at).copied().unwrap_or(b' ')
}

/// The mark of a stem that counts in names alone.
const NAME: u8 = 0x80;

const SIZE: usize = {
    let (mut size, mut n) = (0, 0);
    while n < STEMS.len() {
        size += STEMS[n].0.len();
        n += 1;
    }
    size
};

struct Table {
    packed: [u8; SIZE],
    lengths: [u8; STEMS.len()],
    marks: [u8; STEMS.len()],
    starts: [(u16, u16); BUCKETS + 1],
}

// Apart, what is alike stands together, which compresses.
/// The stems by their bucket, then by their sense.
static PACKED: [u8; SIZE] = TABLE.packed;
/// How long each is.
static LENGTHS: [u8; STEMS.len()] = TABLE.lengths;
/// The sense of each, and [`NAME`].
static MARKS: [u8; STEMS.len()] = TABLE.marks;
/// Where each bucket's stems begin: among the bytes, and among the stems.
static STARTS: [(u16, u16); BUCKETS + 1] = TABLE.starts;

/// Made once, and in no build: only its parts are.
static TABLE: Table = {
    let mut table =
        Table { packed: [0; SIZE], lengths: [0; STEMS.len()], marks: [0; STEMS.len()], starts: [(0, 0); BUCKETS + 1] };
    let (mut at, mut place, mut bucket) = (0, 0, 0);
    while bucket < BUCKETS {
        table.starts[bucket] = (at as u16, place as u16);
        let mut n = 0;
        while n < STEMS.len() {
            let (stem, sense, name) = STEMS[n];
            let stem = stem.as_bytes();
            if bucket_of(stem) == bucket {
                table.lengths[place] = stem.len() as u8;
                table.marks[place] = sense as u8 | if name { NAME } else { 0 };
                let mut byte = 0;
                while byte < stem.len() {
                    assert!(
                        stem[byte].is_ascii_lowercase() || stem[byte].is_ascii_digit() || stem[byte] >= 0x80,
                        "stems are squeezed"
                    );
                    table.packed[at + byte] = stem[byte];
                    byte += 1;
                }
                at += stem.len();
                place += 1;
            }
            n += 1;
        }
        bucket += 1;
    }
    table.starts[BUCKETS] = (at as u16, place as u16);
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    fn sense(text: &str, name: bool) -> Sense {
        Squeezed::new(text.as_bytes()).sense(name)
    }

    #[test]
    fn any_spelling_is_the_same_word() {
        for text in ["DO_NOT_HONOR", "doNotHonor", "do-not-honor", "Do not honour."] {
            assert_eq!(sense(text, true), Sense::Declined, "{text}");
        }
        for text in ["suspectedFraud", "SUSPECTED_FRAUD", "9500: Suspected Fraud", "pick_up_card", "LOST_CARD"] {
            assert_eq!(sense(text, true), Sense::Hidden, "{text}");
        }
        for text in ["Carte refusée", r"Carte refus\u00e9e", "Kart reddedildi", "Karta odrzucona", "Tarjeta rechazada"]
        {
            assert_eq!(sense(text, false), Sense::Declined, "{text}");
        }
        assert_eq!(sense("Carte volée", false), Sense::Hidden);
        assert_eq!(sense("Geçersiz kart", false), Sense::Details);
        assert_eq!(sense("Çalıntı kart", false), Sense::Hidden);
        assert_eq!(sense("Brak środków", false), Sense::Funds);
        assert_eq!(sense("Cartão vencido", false), Sense::Expired);
    }

    /// The tables are asked before the stems, and not instead of them.
    #[test]
    fn tables_hide_what_the_stems_hide() {
        use crate::tables::{codes::CODES, declines::DECLINES, types::TYPES};
        for name in CODES.iter().map(|row| row.code).chain(TYPES.iter().map(|row| row.name)) {
            assert_eq!(sense(name, true) == Sense::Hidden, HIDDEN_NAMES.contains(&name), "{name}");
        }
        for row in DECLINES {
            assert!(sense(row.code, true) != Sense::Hidden || row.facts.masked(), "{}", row.code);
        }
    }

    #[test]
    fn words_that_only_sound_alike_say_nothing() {
        for text in ["Fields with an asterisk are needed", "ECONNREFUSED", "permission_denied", "normal", "success"] {
            assert!(matches!(sense(text, false), Sense::None | Sense::Innocent), "{text}");
        }
    }

    #[test]
    fn what_must_stay_hidden_goes_before_all() {
        assert_eq!(sense("declined: suspected fraud, insufficient funds", false), Sense::Hidden);
        assert_eq!(sense("Declined: the card has insufficient funds.", false), Sense::Funds);
    }
}
