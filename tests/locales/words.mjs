/**
 * Words that a text must not use, a row a language, as patterns without regard to case.
 *
 *   masked  what a masked reason is about: lost, stolen, fraud, risk, blocked, a list, suspicion, a limit
 *   again   "try again", in any form
 *   blunt   "error", "failed"
 */
export const words = {
  en: {
    masked: "lost|stolen|theft|fraud|risk|block|\\blist|suspicio|limit",
    again: "try again|retry",
    blunt: "error|fail|illegal|oops",
    free: "\\bfree\\b|no charge|no cost",
    gone: "unavailable|not available|can't be reached|out of service",
    agreement: "statement and enter it|^this (isn't|doesn't|is)\\b",
  },
  ar: {
    masked: "مفقود|ضائع|فقدان|مسروق|سرق|احتيال|مخاطر|خطر|محظور|حظر|قائمة|مشبوه|اشتباه|الحد|حد ال",
    again: "حاول|جرّب|إعادة المحاولة",
    blunt: "خطأ|فشل",
    free: "مجان|بدون رسوم|دون رسوم|دون مقابل|بلا مقابل",
    gone: "غير متاح|غير متوفر|خارج الخدمة|لا يمكن الوصول|لا تعمل|متوقف",
    agreement: "بطاقة آخر|طريقة (?:دفع )?آخر|حسابًا (?:بنكيًا )?أخرى|اسأل بنكك|مرات كثيرة|لم يتم تأكيد|غيّره|تحقق من كشف",
  },
  bg: {
    masked: "изгуб|загуб|открадн|кражб|измам|риск|блокир|списък|подозр|лимит",
    again: "опитай|пробвай",
    blunt: "грешк|неуспе|провал",
  },
  bn: {
    masked: "হারিয়ে|হারানো|চুরি|জালিয়াতি|প্রতারণা|ঝুঁকি|ব্লক|তালিকা|সন্দেহ|সীমা|লিমিট",
    again: "চেষ্টা",
    blunt: "ত্রুটি|ব্যর্থ|এরর|ব্যার্থ",
    free: "বিনামূল্যে|বিনা মূল্যে|বিনা খরচে|ফ্রি",
    gone: "অনুপলব্ধ|উপলব্ধ নয়|উপলভ্য নয়|কাজ করছে না|সেবা বন্ধ",
    agreement: "পেমেন্ট নিশ্চিত হয়নি|স্টেটমেন্ট যাচাই|স্টেটমেন্ট মিলিয়ে|তুমি|তোমার|কোনো (?:তথ্য|পণ্য)",
  },
  ca: {
    masked: "perdud|perdut|pèrdu|extravi|robat|robad|furt|frau|risc|bloqu|bloca|\\bllist|sospit|límit",
    again: "\\bprovar|\\bproveu\\b|intent",
    blunt: "error|fall[aei]",
    free: "gratis|gratuït|de franc|sense (cost|càrrec)",
    gone: "no (està|estan|és) disponible|no disponible|indisponible|fora de servei",
    agreement: "una altra targeta o (mètode|un altre)|comproveu l'extracte|^això ",
  },
  cs: {
    masked: "ztrac|ztrát|ukrad|odcizen|krádež|podvod|rizik|blokov|seznam|podezř|limit",
    again: "zkuste",
    blunt: "chyb|selh|nezdař",
    free: "zdarma|bezplatn|gratis|bez poplatk",
    gone: "nedostupn|není (už |teď |nyní |momentálně )?(dostupn|k dispozici)|mimo provoz",
    agreement: "jin(ou|á) kartu? nebo způsob|jiný (účet|způsob) nebo kart|jinou způsob|zadejte 3 nebo 4 číslice na kartě|zadejte to, kter",
  },
  da: {
    masked: "tabt|mistet|bortkom|stjål|tyveri|svindel|bedrag|risiko|spær|bloker|liste|mistænk|mistanke|grænse",
    again: "prøv",
    blunt: "fejl|mislyk",
    free: "gratis|uden beregning|omkostningsfri|vederlagsfri",
    gone: "ikke (længere )?tilgængelig|utilgængelig|ude af drift",
    agreement:
      "andet kort eller betalingsmåde|andet betalingsmåde|anden kort|er ikke rigtig|giv den igen|kontoudtog, og indtast de[nt]\\b",
  },
  de: {
    masked: "verlor|verlust|gestohlen|diebstahl|betrug|betrüg|risik|sperr|liste|verdacht|verdächtig|limit",
    again: "versuch|probier",
    blunt: "fehler|fehlge|gescheitert",
    free: "kostenlos|kostenfrei|gratis|umsonst|gebührenfrei|unentgeltlich",
    gone: "nicht (mehr )?(verfügbar|erreichbar)|außer betrieb",
    agreement: "anderer karte|anderes zahlungsart|sie sie und|geben sie die ein|kontoauszug und geben sie",
  },
  el: {
    masked: "χαμέν|απώλει|κλεμμέν|κλοπ|απάτ|κίνδυν|αποκλει|μπλοκ|λίστα|ύποπτ|όρι[οό]",
    again: "δοκιμάσ|προσπαθήσ",
    blunt: "σφάλμα|αποτυχ|απέτυχ|λάθος",
    free: "δωρεάν|χωρίς (χρέωση|κόστος)",
    gone: "δεν είναι (πλέον )?διαθέσιμ|μη διαθέσιμ|εκτός λειτουργίας",
    agreement: "άλλη κάρτα ή τρόπο|(κάρτα|λογαριασμός|τρόπος πληρωμής) δεν ισχύει|^αυτό δεν |;",
  },
  es: {
    masked: "perdid|extravi|robad|robo|hurt|fraud|riesg|bloque|\\blista|sospech|límite",
    again: "int[eé]nt|pruebe\\b|prueba de nuevo",
    blunt: "error|fall[oóa]",
    free: "gratis|gratuit|sin (coste|costo|cargo)",
    gone: "no est[aá]n? disponible|no disponible|indisponible|fuera de servicio",
    agreement: "otra tarjeta o (otro|medio|método)|autorícelo|comprueba tu extracto|revise su estado de cuenta|^esto ",
  },
  et: {
    masked: "kadunud|kaota|varasta|vargus|pettus|risk|blokeeri|nimekir|kahtla|limiit",
    again: "proovi",
    blunt: "viga|vea\\b|ebaõnnestu",
    free: "tasuta|maksuvaba",
    gone: "ei ole (praegu |enam )?(saadaval|kättesaadav|kasutatav)|kättesaamatu",
    agreement: "sisestage see, mis|teise kaarti|teist makseviis\\b|kasutage teist\\.|meie poolel",
  },
  fi: {
    masked: "kadonn|kadotet|varaste|varkau|petos|petok|riski|estet|luettelo|epäil|raja",
    again: "yritä|kokeile",
    blunt: "virhe|epäonnistu",
    free: "ilmai[sn]|maksuton|maksuttom|maksutta\\b|veloituksett|veloitukseton",
    gone: "ei ole (juuri nyt |enää )?(käytettävissä|saatavilla|tavoitettavissa)|poissa? käytöstä",
    agreement: "voimassaoloaika on vajaa|anna se, joka|toinen kortti|käytä toista\\.|meillä on jokin",
  },
  fil: {
    masked: "nawala|ninakaw|nakaw|panloloko|pandaraya|fraud|risk|panganib|na-block|listahan|kahina-hinala|limit",
    again: "subuk",
    blunt: "error|nabigo|palya",
    free: "\\blibre|walang bayad|walang singil",
    gone: "hindi available|hindi maabot|walang serbisyo|hindi gumagana",
    agreement: "hindi nakumpirma ang bayad|sa aming panig|suriin ang iyong bank statement|^kailangan ito|^hindi ito",
  },
  fr: {
    masked: "perdu|perte|volée?s?\\b|fraud|risque|bloqu|liste|suspect|opposition|plafond|limite",
    again: "réessay|essay",
    blunt: "erreur|échou|échec",
    free: "gratuit|sans frais|offert",
    gone: "indisponible|injoignable|(pas|plus) disponible|hors service",
    agreement:
      "autre carte ou (moyen|mode)|un autre carte|une autre (moyen|mode|compte)|celui (enregistré|connu)|date d'expiration est passée|ce compte ne peut",
  },
  he: {
    masked: "אבד|אבוד|נגנב|גנוב|גניב|הונאה|מרמה|סיכון|חסום|חסימ|רשימ|חשוד|חשד|מגבל|תקר",
    again: "לנסות|נסו|נסה",
    blunt: "שגיא|נכשל",
    free: "חינם|ללא תשלום|ללא עלות|בלי תשלום",
    gone: "לא זמין|אינו זמין|אינו פועל|אין גישה|מושבת",
    agreement: "אי אפשר| הזה| הזו|כרטיס אחרת|כתובת אינו|ההרשאה אינו|משהו השתבש",
  },
  hi: {
    masked: "खोया|खो गया|खोने|गुम|चोरी|धोखा|जालसाज|फ्रॉड|जोखिम|ब्लॉक|सूची|संदिग्ध|संदेह|सीमा|लिमिट",
    again: "कोशिश|प्रयास|आज़मा",
    blunt: "त्रुटि|विफल|असफल|नाकाम|एरर",
    free: "मुफ़्त|मुफ्त|निःशुल्क|नि:शुल्क|बिना शुल्क|कोई शुल्क",
    gone: "उपलब्ध नहीं|अनुपलब्ध|काम नहीं कर|सेवा बंद",
    agreement: "दूसरी (?:कार्ड|तरीका|खाता)|दूसरा (?:तरीके|जानकारी)|दोबारा भुगतान करें|भुगतान की पुष्टि नहीं|स्टेटमेंट जांचें|कोई (?:जानकारी|आइटम)",
  },
  hr: {
    masked: "izgub|ukrad|krađ|prijevar|prevar|rizi|blokir|popis|sumnj|limit",
    again: "pokušajte|probajte",
    blunt: "grešk|pogrešk|neuspje",
  },
  hu: {
    masked: "elvesz|ellop|lopott|lopás|csalás|kockáz|letilt|tiltó|zárol|lista|gyanú|limit",
    again: "próbál",
    blunt: "hiba|sikertelen",
  },
  id: {
    masked: "hilang|curi|penipu|tipu|risiko|blokir|daftar|curiga|batas|limit",
    again: "coba",
    blunt: "gagal|kesalahan|galat",
    free: "gratis|cuma-cuma|bebas biaya|tanpa biaya|(?:dikenai|dikenakan) biaya",
    gone: "tidak tersedia|tidak dapat (?:diakses|dihubungi)|sedang gangguan",
    agreement: "\\btidak bisa\\b|\\bdulu\\b|selengkapnya|isilah|belum dikonfirmasi|periksa laporan|coba lagi sebentar lagi",
  },
  is: {
    masked: "glat|týnd|stolið|stolin|þjóf|svik|áhætt|lokað|læst|fryst|lista|grun|hámark|mörk",
    again: "reyndu|reynið|prófaðu|prófið",
    blunt: "villa|villu|mistókst|misheppn|tókst ekki|bilun",
    free: "ókeypis|frítt|gjaldfrjáls|án endurgjalds|án kostnaðar",
    gone: "ekki (lengur )?(tiltæk|í boði|aðgengileg|fáanleg)|óaðgengileg|næst ekki",
    agreement: "annað kort eða greiðslumáta|annan kort|annað greiðslumáta|athugaðu þetta",
  },
  it: {
    masked: "smarri|persa|rubat|furto|frod|rischi|blocc|\\blista|sospett|limite",
    again: "riprova|prova di nuovo",
    blunt: "errore|fallit",
    free: "gratis|gratuit|senza (costi|spese)",
    gone: "non (è )?(più )?disponibil|non (è )?raggiungibil|irraggiungibil|fuori servizio",
    agreement: "un'altra carta o (altro|metodo)|controlla l'estratto conto|inserito male",
  },
  ja: {
    masked: "紛失|盗難|不正|詐欺|リスク|危険|ブロック|リスト|疑|限度|停止",
    again: "お試し|試して|再試行|やり直",
    blunt: "エラー|失敗",
    free: "無料|無償|料金はかか|費用はかか",
    gone: "利用でき|ご利用いただけ|使えません|つながりません|停止中",
    agreement: "カードの数字|カードの月と年|(?<!ご)変更いただ|入力が途中|支払いの確認(?:が|を)|取引明細でご確認",
  },
  ko: {
    masked: "분실|도난|사기|부정|위험|차단|목록|의심|한도|정지",
    again: "시도",
    blunt: "오류|실패|에러",
    free: "무료|무상|공짜|요금이 없",
    gone: "이용할 수 없|사용할 수 없|연결할 수 없|점검 중",
    agreement: "카드의 (?:숫자|월)|(?<!카드 )비밀번호|결제 확인이|계좌에 있는|납세자",
  },
  lt: {
    masked: "pamest|prarast|pavog|vagyst|sukči|apgaul|rizik|blokuo|sąraš|įtar|limit",
    again: "bandyk|mėgin",
    blunt: "klaid|nepavyk",
  },
  lv: {
    masked: "nozaud|pazaud|nozag|zādzīb|krāpš|krāpniec|risk|bloķē|sarakst|aizdom|limit",
    again: "mēģin",
    blunt: "kļūd|neizdev",
  },
  ms: {
    masked: "hilang|curi|penipu|tipu|risiko|sekat|senarai|curiga|had\\b",
    again: "cuba",
    blunt: "ralat|gagal",
    free: "percuma|tanpa bayaran|tanpa caj|tiada caj|dikenakan bayaran|dicaj",
    gone: "tidak tersedia|tidak dapat (?:diakses|dihubungi)|tergendala",
    agreement: "belum disahkan|sebentar nanti|sepenuhnya|berikan sekali lagi|yang ada pada bank|lagi sebentar lagi",
  },
  mt: {
    masked: "mitluf|intilf|misruq|insterq|serq|frodi|qerq|riskju|mblukk|lista|suspett|limitu",
    again: "pprova",
    blunt: "żball|falla",
    free: "b'xejn|bla ħlas|mingħajr ħlas",
    gone: "(mhux|mhix|m'għadux|m'għadhiex) disponibbli",
    agreement: "karta jew metodu ta' ħlas (oħra|ieħor)|iċċekkja r-rendikont|^dan (mhux|ma |hu )",
  },
  nb: {
    masked: "tapt|mistet|stjål|tyveri|svindel|bedrag|risiko|sperre|blokk|liste|mistenk|grense",
    again: "prøv",
    blunt: "feilet|feilmeld|mislyk",
    free: "gratis|kostnadsfri|gebyrfri|uten kostnad",
    gone: "ikke (lenger )?tilgjengelig|utilgjengelig|ute av drift",
    agreement:
      "annet kort eller betalingsmåte|annet betalingsmåte|annen kort|gyldigt|^dette stemmer ikke|kontoutskriften,? og skriv de[nt]\\b",
  },
  nl: {
    masked: "verlor|verlies|gestolen|diefstal|fraude|risico|blokk|lijst|verdacht|limiet",
    again: "probeer",
    blunt: "fout|mislukt",
    free: "gratis|kosteloos|zonder kosten",
    gone: "niet (meer )?(beschikbaar|bereikbaar)|onbeschikbaar|onbereikbaar|buiten gebruik",
    agreement:
      "ander (kaart|betaalmethode|rekening)\\b|\\bdeze (kaartnummer|veld|adres|bedrag)\\b|\\bdit (kaart|code|betaling|pagina|bankrekening)\\b|vraag het uw bank|afschrift en vul het",
  },
  pl: {
    masked: "zgubi|utrac|skradz|kradzież|oszust|wyłudz|ryzyk|blok|\\blist[aęy]\\b|podejrz|limit",
    again: "spróbuj|ponów",
    blunt: "błąd|błęd|niepowodz|nie powiod",
    free: "bezpłatn|za darmo|darmow|gratis|nieodpłatn|bez opłat",
    gone: "niedostępn|nie jest (już |teraz |obecnie )?dostępn|nieosiągaln",
    agreement: "innego konta lub metody|innej (karty|metody) lub (konta|sposobu)|inny (karty|metody)|dane nie pasują|wyciąg z konta i wpisz (go|ją|je)|wpisz je jak",
  },
  pt: {
    masked: "perdid|extravi|roubad|roubo|furt|fraud|risco|bloque|\\blista|suspeit|limite",
    again: "tente|tentar",
    blunt: "\\berro|falh",
    free: "grátis|gratuit|de graça|sem (custo|encargo)",
    gone: "não (está|estão) (mais )?disponíve|já não está disponíve|indisponíve|fora do ar|fora de serviço",
    agreement: "outra conta ou (método|meio)|outro cartão ou forma|(verifique|confira) o extrato|nada foi cobrado de",
  },
  ro: {
    masked: "pierdut|furat|\\bfurt|fraud|risc|bloc|list[aăe]\\b|suspect|limit",
    again: "încerca|reîncerca",
    blunt: "eroare|erori|eșua|greșeal",
    free: "gratis|gratuit|fără (cost|tax)",
    gone: "nu (mai )?(este|e|sunt) disponibil|indisponibil",
    agreement: "(alt card|alt cont) sau metodă|verificați extrasul|^valoarea|în cont\\b",
  },
  ru: {
    masked: "утер|потер|украд|краж|мошен|риск|блокир|списк|подозр|лимит",
    again: "попыт|попробуй",
    blunt: "ошибк|сбой|не удал",
  },
  sk: {
    masked: "straten|strat[ay]\\b|ukrad|odcudz|krádež|podvod|rizik|blokov|zoznam|podozr|limit",
    again: "skúste",
    blunt: "chyb|zlyha",
  },
  sl: {
    masked: "izgub|ukrad|kraj[ae]\\b|prevar|goljuf|tvegan|blokir|seznam|sumlj|limit",
    again: "poskusi",
    blunt: "napak|spodlet",
  },
  sv: {
    masked: "förlor|tappat|stulen|stulet|stöld|bedräg|risk|spärr|block|\\blist|misstänk|gräns",
    again: "försök|prova",
    blunt: "\\bfel\\b(?! pinkod)|felak|misslyck",
    free: "gratis|kostnadsfri|avgiftsfri|utan kostnad",
    gone: "inte (längre )?tillgänglig|otillgänglig|ur funktion",
    agreement:
      "annan betalningssätt|annan kort|kontoutdraget och ange de[nt]\\b|lämna det igen|det är ett problem hos oss",
  },
  th: {
    masked: "สูญหาย|ขโมย|โจรกรรม|ฉ้อโกง|ทุจริต|เสี่ยง|ระงับ|บล็อก|รายชื่อ|ต้องสงสัย|วงเงิน",
    again: "ลอง",
    blunt: "ผิดพลาด|ล้มเหลว",
    free: "ฟรี|ไม่มีค่าใช้จ่าย|ไม่เสียค่า|ไม่คิดค่า",
    gone: "ไม่พร้อมใช้|ไม่พร้อมให้บริการ|ใช้งานไม่ได้|ไม่สามารถใช้|ปิดให้บริการ|ขัดข้อง",
    agreement: "ยังไม่มีการชำระเงิน|การชำระเงินไม่ได้รับการยืนยัน|เลยวันหมดอายุ|ตรวจสอบวัน(?!หมดอายุ)",
  },
  tr: {
    masked: "kayıp|kaybol|çalın|çalıntı|hırsız|dolandır|sahte|risk|engell|bloke|liste|şüphe|limit",
    again: "deney",
    blunt: "hata|başarısız",
    free: "ücretsiz|bedava|ücret alınm",
    gone: "mevcut değil|kullanılamıyor|hizmet dışı|hizmet veremiyor",
    agreement: "3 veya 4 rakam|yeniden ödem(ey|ed)|ödemek için|ödeme onaylanmadı",
  },
  vi: {
    masked: "bị mất|thất lạc|đánh cắp|trộm|gian lận|lừa đảo|rủi ro|bị chặn|bị khóa|danh sách|nghi ngờ|hạn mức",
    again: "thử",
    blunt: "bị lỗi|thất bại",
    free: "miễn phí|không mất phí|không tính phí|không thu phí",
    gone: "không khả dụng|không có sẵn|không sẵn sàng|ngừng hoạt động|không thể kết nối",
    agreement: "chưa được xác nhận|(?:^|[ ;,])đừng |(?:^|\\. )hãy |hỏi ngân hàng lý do|đơn hàng đã hết",
  },
  zh: {
    masked: "挂失|丢失|遗失|盗|欺诈|诈骗|风险|冻结|名单|可疑|限额|额度",
    again: "重试|再试",
    blunt: "错误|失败|出错",
    free: "免费|不收费|不收取费用|无需付费|零费用",
    gone: "不可用|无法使用|无法连接|暂停服务|停止服务",
    agreement: "[此该]付款(?!方式)|付款未获确认|每一行|请核对银行对账单|其他卡",
  },
  "zh-HK": {
    masked: "掛失|遺失|失竊|盜|欺詐|詐騙|風險|凍結|封鎖|名單|可疑|限額|信用額",
    again: "再試|重試",
    blunt: "錯誤|失敗|出錯",
    free: "免費|不收費|不收取費用|無須付費",
    gone: "不可用|不能使用|未能使用|無法使用|無法連接|暫停服務",
    agreement: "[此該]付款(?!方式)|付款未獲確認|每一行|請核對銀行月結單(?!上)|其他卡|帳戶",
  },
  "zh-TW": {
    masked: "掛失|遺失|失竊|盜|詐欺|詐騙|風險|凍結|封鎖|名單|可疑|限額|額度",
    again: "再試|重試",
    blunt: "錯誤|失敗|出錯",
    free: "免費|不收費|不收取費用|無須付費|免付費",
    gone: "無法使用|不可用|無法連線|暫停服務|停止服務",
    agreement: "[此該]付款(?!方式)|付款未經確認|每一行|請確認銀行對帳單|戶口",
  },
};

/** What every letter of a locale belongs to, where that is not Latin; loan words and abbreviations stand in `latin`. */
export const scripts = {
  ar: "Arabic",
  bg: "Cyrillic",
  bn: "Bengali",
  el: "Greek",
  he: "Hebrew",
  hi: "Devanagari",
  ja: "Hiragana|Katakana|Han",
  ko: "Hangul",
  ru: "Cyrillic",
  th: "Thai",
  zh: "Han",
  "zh-HK": "Han",
  "zh-TW": "Han",
};

/** Latin words that stand in every script. */
export const latin = ["IBAN", "PIN", "email", "e-mail", "CVC"];

/** Han characters of one written form, out of words that a payment page needs. */
export const simplified =
  "请输码号过单电话边们账户无对数实这开与时后联网络连页订购买发现问题银邮编确认获优惠货币达额间审询扣";
export const traditional =
  "請輸碼號過單電話邊們賬戶無對數實這開與時後聯網絡連頁訂購買發現問題銀郵編確認獲優惠貨幣達額間審詢帳扣";

/** Regional pairs, and a word that the one uses and the other does not. */
export const regional = [
  ["es", "es-419", /\b(Introduce|Comprueba|caducidad)\b/, /\b(Ingrese|Revise|vencimiento)\b/],
  ["pt", "pt-BR", /Introduza|utilize|código postal|morada/, /Digite|\buse\b|CEP|endereço não/],
  ["fr", "fr-CA", /cryptogramme|e-mail|Saisissez/, /code de sécurité|courriel|Entrez|NIP/],
  ["zh-TW", "zh-HK", /郵遞區號|帳戶|網路/, /郵政編碼|戶口|網絡/],
  ["en", "en-GB", /ZIP|bank code/, /postcode doesn't|sort code/],
];
