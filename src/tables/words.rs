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
    Blank "about:blank";
    Success "success" "succeeded" "ok" "approved";
    // Advice codes: the same payment may succeed, or not.
    Again "try_again_later";
    Never "do_not_try_again" "confirm_card_data";
    // Codes for a parameter that is missing or empty.
    Empty "parameter_missing" "parameter_invalid_empty" "parameter_invalid_string_blank" "parameter_invalid_string_empty";
    NotHandled "authentication_not_handled";
    // Objects that are no payment, whatever reason they name.
    Aside "dispute" "refund" "review" "credit_note" "radar.early_fraud_warning" "fraud_warning";
    // Parts of keys in other languages: how it went, and why.
    StateKey "estado" "situacao" "esito" "durum" "wynik" "statut" "etat" "ergebnis" "sonuc" "resultado" "resultat" "zustand" "risultato";
    ReasonKey "motivo" "codigo" "codice" "kod" "kodu" "hata" "mensaje" "mensagem" "messaggio" "descripcion" "descricao" "descrizione" "opis" "blad" "powod" "raison" "motif" "grund" "fehler" "meldung" "respuesta" "resposta" "resp" "erro" "erreur" "errore" "mesaj" "mesaji" "aciklama" "retorno" "hatamesaji" "komunikat" "causale" "libelle" "nachricht";
    // Brands whose advice is known.
    Visa "visa";
    Mastercard "mastercard";
}
