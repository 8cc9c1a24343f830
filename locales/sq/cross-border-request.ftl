### Formular për një kërkesë përtej kufirit. Renditja e mesazheve është renditja e formularit.

cross-border-request-title = Kërkesë për informacion përtej kufirit
cross-border-request-short-title = Kërkesa ndërkufitare

## Për çka shërben ky formular

cross-border-request-use-title = Për çka shërben ky formular
cross-border-request-use-asks =
    më duhet diçka nga policia e palës tjetër
    si me i pyt kolegët andej për një revole
    letra për me kërku informata
    formular për fqinjët
    letër për policinë e huaj
    si e pyes Shkupin për revole
    shabllon për pyetje jashtë
    me kërku ndihmë matanë
    letra për anën tjetër
cross-border-request-use-what = Formularin e plotëson kërkuesi; njësia e kontaktit e kontrollon, i jep numër dhe e dërgon përmes kanalit të rënë dakord. Procedura për informacionin përtej kufirit e shpjegon secilën pjesë.
cross-border-request-use-data = Përmendni një person vetëm nëse pa emrin e tij nuk mund t’i përgjigjet pyetjes askush. Formulari i plotësuar vendoset në dosjen e rastit dhe ruhet për aq kohë sa përcakton ligji në fuqi.

## Kush pyet kë

cross-border-request-who-title = Kush pyet kë
cross-border-request-who-asks =
    kush e nënshkruan kërkesën
    cilin numër me e shkru
    kujt t'ia dërgoj formularin
    personi i kontaktit
    numri i shkresës
    njësia ime
    ku e dërgoj
    i kemi pyetë ma herët
cross-border-request-field-request-number = Numri i kërkesës
cross-border-request-field-request-date = Dita
cross-border-request-field-case-number = Numri i rastit
cross-border-request-field-requester-unit = Njësia që kërkon
cross-border-request-field-requester-officer = Zyrtari që u përgjigjet pyetjeve
cross-border-request-field-receiver-unit = Njësia e kontaktit në anën tjetër
cross-border-request-field-earlier-requests = Kërkesat e mëparshme në këtë rast

## Qëllimi dhe urgjenca

cross-border-request-purpose-title = Qëllimi dhe urgjenca
cross-border-request-purpose-asks =
    sa shpejt duhet me na u përgjigj
    nuk pret deri nesër
    pse po na duhet
    afati
    urgjent
    emri i veprës
    për cilin rast
    nesër gjykimi
cross-border-request-field-offence = Vepra penale, me titullin zyrtar dhe nenin
cross-border-request-field-purpose = Për çka nevojitet përgjigjja
cross-border-request-field-urgency = Urgjenca
cross-border-request-option-urgency-immediate = E menjëhershme
cross-border-request-option-urgency-urgent = Urgjente
cross-border-request-option-urgency-normal = E zakonshme
cross-border-request-field-answer-by = Përgjigjja nevojitet deri më
cross-border-request-field-urgency-reason = Arsyeja e urgjencës

## Faktet

cross-border-request-facts-title = Faktet
cross-border-request-facts-asks =
    çka me u tregu për revolen
    numri i gdhendur në metal
    shkruj çka kemi pa
    çka dimë
    hamendje a e sigurt
    marka e kalibri
    foto
    shkronjat cirilike
    targa e veturës
    balistika atje
cross-border-request-field-facts-known = Çfarë dihet: çfarë, ku, kur
cross-border-request-field-facts-assumed = Çfarë supozohet, dhe pse
cross-border-request-field-firearm-type = Arma e zjarrit: lloji
cross-border-request-field-firearm-make = Prodhuesi dhe modeli
cross-border-request-field-firearm-calibre = Kalibri
cross-border-request-field-firearm-markings = Të gjitha shënjimet, me alfabetin e tyre, siç i ka lexuar eksperti
cross-border-request-field-photographs = Fotografitë janë bashkëngjitur

## Pyetjet

cross-border-request-questions-title = Pyetjet
cross-border-request-questions-asks =
    një nga një
    e kujt ka qenë më herët
    si të pyes për një armë në anën tjetër
    lista e pyetjeve
    pronari i parë
    a është vjedhë atje
    shkurt e qartë
cross-border-request-rows-question = Pyetja
cross-border-request-field-question-text = Pyetja për një temë

## Kodet dhe miratimi

cross-border-request-codes-title = Kodet dhe miratimi
cross-border-request-codes-asks =
    a guxojnë me e qit në gjyq
    sa i besojmë atij që na tregoi
    shefi duhet me e nënshkru
    miratimi
    konfidenciale
    sa i besueshëm spiuni
    nënshkrimi i shefit
    cila shkronjë
cross-border-request-field-source-code = Burimi
cross-border-request-option-source-code-a = A
cross-border-request-option-source-code-b = B
cross-border-request-option-source-code-c = C
cross-border-request-option-source-code-x = X
cross-border-request-field-information-code = Informacioni
cross-border-request-option-information-code-n1 = 1
cross-border-request-option-information-code-n2 = 2
cross-border-request-option-information-code-n3 = 3
cross-border-request-option-information-code-n4 = 4
cross-border-request-field-handling-code = Kodi i trajtimit
cross-border-request-option-handling-code-h0 = H0
cross-border-request-option-handling-code-h1 = H1
cross-border-request-option-handling-code-h2 = H2
cross-border-request-option-handling-code-h3 = H3
cross-border-request-field-handling-remark = Kufizime të tjera
cross-border-request-sign-requester = Shefi i kërkuesit
cross-border-request-sign-contact = Njësia e kontaktit
