//! Words that are compared by themselves, in each of their spellings.

macro_rules! words {
    ($($variant:ident $($name:literal)+;)*) => {
        /// A word that is compared by itself, in each of its spellings.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Word { $($variant,)* Other }

        pub(crate) const WORDS: &[(&str, Word)] = &[$($(($name, Word::$variant),)+)*];

        impl Word {
            /// The word that a name was found to stand for.
            pub(crate) fn at(place: usize) -> Word {
                $(if place == Word::$variant as usize {
                    return Word::$variant;
                })*
                Word::Other
            }
        }
    };
}

words! {
    // Values in other languages' literals.
    Null "null" "none" "nil" "undefined";
    True "true";
    False "false";
    // What an object says of itself.
    Error "error";
    Listing "list";
    Blank "about:blank";
    Success "success" "succeeded" "ok" "approved";
    // Advice codes: the same payment may succeed, or not.
    Again "try_again_later";
    Never "do_not_try_again" "confirm_card_data";
    // Codes for a parameter that is missing or empty.
    Empty "missing" "required" "blank" "parameter_missing" "parameter_invalid_empty" "parameter_invalid_string_blank" "parameter_invalid_string_empty";
    NotHandled "authentication_not_handled";
    // Objects that are no payment, whatever reason they name.
    Aside "payout" "transfer" "topup" "dispute" "refund" "review" "credit_note" "radar.early_fraud_warning" "fraud_warning";
    // Parts of keys that have no row, in other languages too: how it went, why, whether it went well, what is said of
    // it, where in a form, the same only if a field of a form is named there, the error, the errors, what was tried
    // before, the form as a whole (`__all__`, `non_field_errors`).
    StateKey "ack" "decision" "verdict" "estado" "situacao" "esito" "durum" "wynik" "statut" "etat" "ergebnis" "sonuc" "resultado" "resultat" "resultaat" "zustand" "risultato" "tila" "tilstand";
    ReasonKey "motivo" "codigo" "codice" "kod" "kodu" "kennung" "powod" "raison" "motif" "grund" "reden" "respuesta" "resposta" "resp" "retorno" "causale" "accion" "shortmessage0" "issue" "processor" "text" "desc" "orsak" "arsak" "syy";
    SignKey "gelukt" "geslaagd" "reussi" "aprobado" "aprovado" "powodzenie" "erfolg" "sucesso" "exito" "successo" "basarili" "sukces" "succes" "onnistui" "lykkedes";
    MessageKey "mensaje" "mensagem" "messaggio" "descripcion" "descricao" "descrizione" "opis" "meldung" "hinweis" "mesaj" "mesaji" "aciklama" "komunikat" "libelle" "nachricht" "bericht" "melding" "message" "msg" "errmsg" "errormsg" "errormessage" "errortext" "longmessage0" "faultstring" "viesti" "besked" "meddelande";
    FieldKey "campo" "feld" "champ" "alan" "pole" "veld" "kentta" "felt" "falt";
    PlaceKey "field" "key" "target" "location" "column" "label" "path" "subject" "control";
    ErrorKey "fehler" "erro" "erreur" "errore" "hata" "blad" "fout" "virhe" "fejl" "fel" "feil";
    ErrorsKey "erros" "errores" "erreurs" "errori" "hatalar" "bledy" "fouten" "virheet";
    HistoryKey "attempts" "history" "events" "retries" "timeline" "logs" "previous";
    FormKey "detail" "_error" "__all" "non" "base" "root" "general" "_errors" "_form" "form";
    // Keys of somebody's own that say it by themselves: see `by_name`.
    Errno "errcode" "err_code" "errno" "l_errorcode0";
    Redsys "ds_response";
    BankAnswer "responsecode" "response_code" "respcode";
    BankRefusal "bankresponsecode" "bank_response_code" "issuerresponsecode" "issuer_response_code" "acquirerresponsecode" "acquirer_response_code" "vnp_responsecode";
    CardConnect "respstat";
    Mpesa "resultcode";
    Vindicia "returncode";
    ThreeDs "transstatus" "trans_status";
    SubCode "sub_code" "subcode";
    Ogone "ncerror";
    Valid "valid" "isvalid" "is_valid";
    Level "level" "severity";
    Page "page" "per_page" "nextpagetoken" "total_count" "totalcount" "total_pages" "totalpages" "has_more" "next_cursor";
    AddressType "addresstype";
    PayTabs "response_status" "responsestatus";
    Step "acsurl" "acs_url" "pareq";
    // Brands whose advice is known.
    Visa "visa";
    Mastercard "mastercard";
}
