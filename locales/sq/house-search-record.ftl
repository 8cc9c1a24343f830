### Procesverbal i kontrollit të banesës. Renditja e mesazheve është renditja e formularit.

search-record-title = Procesverbal i kontrollit të banesës
search-record-short-title = Procesverbali i kontrollit

## Për çka shërben ky formular

search-record-use-title = Për çka shërben ky formular
search-record-use-asks =
    çka me shkru kur hyjmë në banesë
    letrat pas bastisjes
    cila fletë për bastisje
    formulari i bastisjes
    a e plotësoj gjatë apo pas
    shabllon procesverbali
    letra që e mbushim n'shtëpi
    fleta për kontrollë
search-record-use-what = Zyrtari që mban procesverbalin e plotëson gjatë kontrollit, e jo nga kujtesa të nesërmen. Kush e nënshkruan dhe çfarë duhet të përmbajë tjetër, e përcakton ligji procedural në fuqi; ku ai ligj cakton një formular, përdoret formulari i caktuar.
search-record-use-danger = Armët, municioni dhe çdo gjë që mund të shpërthejë nuk preken për t’u përshkruar: mbani distancë, shënoni vendin, raportoni, prisni specialistët. Ajo që nuk është marrë në dorë përshkruhet për aq sa u pa.

## Vendi, baza dhe koha

search-record-basis-title = Vendi, baza dhe koha
search-record-basis-asks =
    kur trokitëm
    numri i letrës së gjykatësit
    e kujt ishte banesa
    ora e fillimit
    numri i urdhrit
    rruga dhe kati
    pa letër, pse
    kur dolëm
search-record-field-record-number = Numri i procesverbalit
search-record-field-case-number = Numri i rastit
search-record-field-search-date = Dita
search-record-field-address = Adresa, kati, hapësirat që i përkasin
search-record-field-basis = Baza
search-record-option-basis-warrant = Urdhër
search-record-option-basis-exception = Përjashtim ligjor
search-record-field-basis-number = Autoriteti, numri dhe data e urdhrit
search-record-field-basis-facts = Ku nuk ka urdhër: dispozita dhe faktet
search-record-field-time-entry = Hyrja
search-record-field-time-shown = Urdhri u paraqit
search-record-field-time-start = Fillimi
search-record-field-time-end = Mbarimi
search-record-field-time-departure = Largimi

## Personat

search-record-persons-title = Personat
search-record-persons-asks =
    kush ishte aty
    fqiu si dëshmitar
    avokati erdhi më vonë
    kush ishte brenda
    emri i përkthyesit
    komshija shikoi
    ia lexuam të drejtat
    fëmijët kush i mbajti
search-record-field-lead-officer = Zyrtari që udhëheq kontrollin
search-record-field-exhibits-officer = Zyrtari i provave
search-record-field-person-concerned = Personi te i cili kryhet kontrolli
search-record-field-witnesses = Dëshmitarët e kontrollit
search-record-field-others-present = Të tjerët: zyrtarët me rolin, avokati, përkthyesi, ekspertët, fëmijët dhe kush kujdeset për ta
search-record-field-rights-explained = Të drejtat u shpjeguan në një gjuhë që personi e kupton
search-record-field-warrant-copy = U dorëzua një kopje e urdhrit

## Zonat dhe sendet

search-record-course-title = Zonat dhe sendet
search-record-course-asks =
    lista e asaj që morëm
    ku e gjetëm
    asgjë në kuzhinë
    gjanat e marruna
    numri i qeses
    dhomë për dhomë
    s'morëm asgjë
    kush e gjeti
search-record-rows-zone = Zona
search-record-field-zone-place = Vendi
search-record-field-zone-officers = Zyrtarët
search-record-field-zone-from = Nga
search-record-field-zone-to = Deri
search-record-field-zone-result = Rezultati, edhe „nuk u gjet asgjë“
search-record-rows-item = Sendi
search-record-field-item-description = Përshkrim i thjeshtë, shënjimet për aq sa shihen
search-record-field-item-place = Vendi, gjetësi
search-record-field-item-time = Ora
search-record-field-item-photographs = Fotografitë
search-record-field-item-seal = Qesja, vula
search-record-field-receipt-given = U dha vërtetim me numrat e njëjtë
search-record-field-nothing-taken = Nuk u sekuestrua asgjë; kjo u konfirmua me shkrim

## Masat, vërejtjet dhe nënshkrimet

search-record-end-title = Masat, vërejtjet dhe nënshkrimet
search-record-end-asks =
    e thyem derën
    nuk don me nënshkru
    dikush u ankua
    ankesa
    nënshkruaj këtu
    brava e thyer
    s'don me nënshkru
    prangat
    kush paguan
    dëmi te dera
search-record-field-measures = Forca, pajisjet e përdorura, ndihma mjekësore, dëmet, kufizimet e lirisë
search-record-field-remarks = Ankesat dhe vërejtjet, me fjalët e atij që i thotë
search-record-field-refusals = Kush nuk nënshkroi, dhe pse
search-record-sign-officer = Zyrtari që udhëheq kontrollin
search-record-sign-person = Personi te i cili kryhet kontrolli
search-record-sign-witness = Dëshmitari
search-record-sign-witness-second = Dëshmitari
