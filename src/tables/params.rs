//! What the steps of a param's path say: one row a field, with every name that it has.

use super::fields::Field;

/// What a name in a path says.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    /// As the last name: this field.
    Leaf(Field),
    /// As the only name: the payment method as a whole. As a parent it says nothing.
    Method,
    /// As the only name: a bank account's number. As a parent it says nothing.
    Account,
    /// As a parent: what follows belongs to the delivery. Alone it is the delivery address.
    Shipping,
    /// As a parent: a payer fills in only the quantity below it.
    Item,
    /// As a parent: no payer fills in what is below it.
    Closed,
    /// As the last name below a tax number's: the number itself.
    Value,
    /// What a JSON:API pointer begins with.
    Document,
}

macro_rules! parts {
    ($([$($name:literal)+] => $part:expr;)*) => {
        /// What the names of each row say.
        pub(crate) static MEANINGS: [Part; [$($part,)*].len()] = [$($part,)*];
        const COUNT: usize = [$($($name,)+)*].len();
        const ROWS: &[&[&str]] = &[$(&[$($name,)+],)*];
    };
}

parts! {
    ["number" "card_number" "cardnumber" "card_no" "kart_no" "brand" "pan" "kartennummer" "numero_tarjeta" "numero_cartao" "numero_carte" "numero_carta" "numer_karty" "kart_numarasi" "kaartnummer" "cc_number" "ccnumber" "cc_num" "credit_card_number" "kortnummer" "korttinumero" "kartnumarasi" "カード番号" "debit_card_number" "card_num" "cardnum"] => Part::Leaf(Field::Number);
    ["exp_month" "month" "expiry_month" "expiration_month" "card_exp_month" "cc_exp_month" "card_expiry_month" "card_expiration_month" "expire_month"] => Part::Leaf(Field::ExpMonth);
    ["exp_year" "year" "expiry_year" "expiration_year" "card_exp_year" "cc_exp_year" "card_expiry_year" "card_expiration_year" "expire_year"] => Part::Leaf(Field::ExpYear);
    ["expiry" "expiry_date" "expiration" "expiration_date" "exp" "card_expiry" "ablaufdatum" "gueltig_bis" "vencimiento" "fecha_vencimiento" "caducidad" "validade" "date_expiration" "scadenza" "data_scadenza" "data_waznosci" "son_kullanma" "vervaldatum" "cc_exp" "card_exp" "card_expiration" "card_expiry_date" "card_expiration_date" "valid_thru" "valid_until" "expires" "utlopsdato" "udlobsdato" "utgangsdatum"] => Part::Leaf(Field::Expiry);
    ["cvc" "cvd" "cvv" "cvv2" "cvn" "csc" "card_cvc" "card_cvv" "security_code" "verification_value" "pruefziffer" "kartenpruefnummer" "codigo_seguridad" "codigo_seguranca" "cryptogramme" "codice_sicurezza" "cc_cvc" "cc_cvv" "cc_csc" "cvv_code" "cvc_code" "card_code" "card_security_code" "guvenlik_kodu"] => Part::Leaf(Field::Cvc);
    ["pin"] => Part::Leaf(Field::Pin);
    ["name" "first_name" "last_name" "full_name" "card_holder" "cardholder" "card_holder_name" "cardholder_name" "holder_name" "account_holder_name" "card_name" "card_first_name" "card_last_name" "billing_name" "owner_name" "karteninhaber" "titular" "titulaire" "titolare" "nombre" "apellidos" "nome" "cognome" "nom" "prenom" "vorname" "nachname" "firstname" "lastname" "fullname" "given_name" "family_name" "surname" "forename" "name_on_card" "card_owner" "cc_name" "holder" "account_holder" "etunimi" "sukunimi" "fornavn" "efternavn" "etternavn" "fornamn" "efternamn" "soyad" "imie" "nazwisko" "voornaam" "achternaam" "naam" "氏名"] => Part::Leaf(Field::Name);
    ["email" "receipt_email" "customer_email" "billing_email" "email_address" "link_authentication" "contact_details" "correo" "courriel" "mail" "e_mail" "user_email" "buyer_email" "payer_email" "guest_email" "eposta" "e_posta" "epost" "e_post" "sahkoposti" "メールアドレス"] => Part::Leaf(Field::Email);
    ["phone" "phone_number" "mobile" "telephone" "telephone_number" "telefon" "telefono" "telefone" "telefoonnummer" "tel" "mobile_phone" "mobile_number" "cell_phone" "cellphone" "phonenumber" "telefonnummer" "puhelin" "puhelinnumero" "telefoon" "tlf" "numer_telefonu" "電話番号"] => Part::Leaf(Field::Phone);
    ["address" "billing_address" "adresse" "direccion" "endereco" "indirizzo" "adres" "osoite" "住所"] => Part::Leaf(Field::Address);
    ["line1" "line_1" "address_line1" "address_line_1" "address1" "address_1" "street" "street_address" "street1" "strasse" "street_name" "street_line1" "street_line_1" "house_number" "addressline1" "huisnummer" "hausnummer" "numero_civico" "straatnaam" "katuosoite" "vejnavn" "gatuadress" "gateadresse" "sokak" "street_number" "calle" "rua" "ulica" "straat"] => Part::Leaf(Field::AddressLine1);
    ["line2" "line_2" "address_line2" "address_line_2" "address2" "address_2" "street2"] => Part::Leaf(Field::AddressLine2);
    ["city" "address_city" "town" "ort" "stadt" "ciudad" "cidade" "ville" "citta" "miasto" "locality" "suburb" "stad" "kaupunki" "sehir" "woonplaats" "plaats" "localidad" "poblacion" "comune"] => Part::Leaf(Field::AddressCity);
    ["state" "address_state" "province" "region" "county" "state_code" "region_code" "administrative_area" "prefecture" "provincia" "provincie" "bundesland" "estado"] => Part::Leaf(Field::AddressState);
    ["country" "address_country" "country_code" "land" "country_id" "country_iso" "countrycode" "maa" "kraj" "ulke" "paese" "nazione" "pais" "pays"] => Part::Leaf(Field::AddressCountry);
    ["postal_code" "address_zip" "zip" "zip_code" "zipcode" "postcode" "postal" "postalcode" "post_code" "zip_postal_code" "pincode" "pin_code" "eircode" "postnummer" "postinumero" "postnr" "郵便番号" "address_postal_code" "plz" "postleitzahl" "codigo_postal" "code_postal" "cep" "cap" "kod_pocztowy" "posta_kodu"] => Part::Leaf(Field::PostalCode);
    ["account_number" "bank_account_number"] => Part::Leaf(Field::AccountNumber);
    ["routing_number" "fedwire_routing_number"] => Part::Leaf(Field::RoutingNumber);
    ["iban"] => Part::Leaf(Field::Iban);
    ["bsb" "bsb_number" "au_bank_account"] => Part::Leaf(Field::Bsb);
    ["sort_code"] => Part::Leaf(Field::SortCode);
    ["institution_number"] => Part::Leaf(Field::InstitutionNumber);
    ["transit_number"] => Part::Leaf(Field::TransitNumber);
    ["bank"] => Part::Leaf(Field::Bank);
    ["account_holder_type"] => Part::Leaf(Field::AccountHolderType);
    ["tax_id" "vat_number" "tax_id_data" "tax_ids" "cpf" "cnpj" "nif" "ustid" "codice_fiscale" "partita_iva" "vat_id" "vat" "gstin" "btw_nummer" "nip" "ust_id" "siret" "tax_number"] => Part::Leaf(Field::TaxId);
    ["promotion_code" "coupon" "promo_code" "coupon_code" "discount_code" "discount_codes" "coupon_codes" "voucher" "voucher_code" "gift_card" "gift_card_code" "gift_card_codes" "discount" "promo" "codice_sconto" "codice_buono" "rabattcode" "gutscheincode" "gutschein" "rabatt" "bon_reduction" "kortingscode" "kod_rabatowy" "codigo_promocional" "code_promo" "cupon" "cupom" "rabattkod" "rabatkode" "alennuskoodi" "codigo_descuento"] => Part::Leaf(Field::PromotionCode);
    ["quantity"] => Part::Leaf(Field::Quantity);
    ["amounts"] => Part::Leaf(Field::VerificationAmounts);
    ["descriptor_code"] => Part::Leaf(Field::VerificationCode);
    ["confirmation_number"] => Part::Leaf(Field::ConfirmationNumber);
    ["terms" "accept_terms" "terms_accepted" "accepted_terms" "agree_tos" "accept_tos" "tos_accepted" "agree_to_terms" "terms_and_conditions" "terms_of_service" "tos" "agb" "cgv" "conditions" "voorwaarden" "regulamin" "villkor" "vilkar" "ehdot" "agree_terms" "terms_agreed" "condiciones" "condizioni" "termos"] => Part::Leaf(Field::Terms);
    ["card" "source" "payment" "payment_element"] => Part::Method;
    ["bank_account"] => Part::Account;
    ["shipping" "shipping_address" "shipping_details" "delivery" "delivery_address" "ship_address" "ship_to" "lieferadresse" "lieferanschrift" "lieferung" "versandadresse" "versand" "livraison" "adresse_livraison" "envio" "direccion_envio" "spedizione" "indirizzo_spedizione" "entrega" "verzendadres" "bezorgadres" "dostawa" "teslimat" "leveringsadresse" "leveransadress" "leveringsadres" "toimitusosoite" "afleveradres" "teslimat_adresi"] => Part::Shipping;
    ["items" "line_items" "order_lines" "invoice_items" "subscription_items" "add_invoice_items"] => Part::Item;
    ["metadata" "product_data" "price_data" "transfer_data" "legal_entity" "company" "settings" "confirm_params" "business_profile" "branding" "plan" "product" "documents" "merchant" "seller" "store" "shop"] => Part::Closed;
    ["value"] => Part::Value;
    ["data" "attributes"] => Part::Document;
}

/// Every name, with the place of its row.
pub(crate) const PARTS: [(&str, usize); COUNT] = {
    let mut parts = [("", 0); COUNT];
    let mut count = 0;
    let mut row = 0;
    while row < ROWS.len() {
        let mut n = 0;
        while n < ROWS[row].len() {
            parts[count] = (ROWS[row][n], row);
            count += 1;
            n += 1;
        }
        row += 1;
    }
    parts
};
