### Procesverbal i kontrollit të banesës. Renditja e mesazheve është renditja e formularit.

house-search-record-title = Procesverbal i kontrollit të banesës

## Për çka shërben ky formular

house-search-record-use-title = Për çka shërben ky formular
house-search-record-use-asks =
    çka me shkru kur hyjmë në banesë
    letrat pas bastisjes
    cila fletë për bastisje
house-search-record-use-what = Zyrtari që mban procesverbalin e plotëson gjatë kontrollit, e jo nga kujtesa të nesërmen. Kush e nënshkruan dhe çfarë duhet të përmbajë tjetër, e përcakton ligji procedural në fuqi; ku ai ligj cakton një formular, përdoret formulari i caktuar.
house-search-record-use-danger = Armët, municioni dhe çdo gjë që mund të shpërthejë nuk preken për t’u përshkruar: mbani distancë, shënoni vendin, raportoni, prisni specialistët. Ajo që nuk është marrë në dorë përshkruhet për aq sa u pa.

## Vendi, baza dhe koha

house-search-record-basis-title = Vendi, baza dhe koha
house-search-record-basis-asks =
    kur trokitëm
    numri i letrës së gjykatësit
    e kujt ishte banesa
house-search-record-field-record-number = Numri i procesverbalit
house-search-record-field-case-number = Numri i rastit
house-search-record-field-search-date = Dita
house-search-record-field-address = Adresa, kati, hapësirat që i përkasin
house-search-record-field-basis = Baza
house-search-record-option-basis-warrant = Urdhër
house-search-record-option-basis-exception = Përjashtim ligjor
house-search-record-field-basis-number = Autoriteti, numri dhe data e urdhrit
house-search-record-field-basis-facts = Ku nuk ka urdhër: dispozita dhe faktet
house-search-record-field-time-entry = Hyrja
house-search-record-field-time-shown = Urdhri u paraqit
house-search-record-field-time-start = Fillimi
house-search-record-field-time-end = Mbarimi
house-search-record-field-time-departure = Largimi

## Personat

house-search-record-persons-title = Personat
house-search-record-persons-asks =
    kush ishte aty
    fqiu si dëshmitar
    avokati erdhi më vonë
house-search-record-field-lead-officer = Zyrtari që udhëheq kontrollin
house-search-record-field-exhibits-officer = Zyrtari i provave
house-search-record-field-person-concerned = Personi te i cili kryhet kontrolli
house-search-record-field-witnesses = Dëshmitarët e kontrollit
house-search-record-field-others-present = Të tjerët: zyrtarët me rolin, avokati, përkthyesi, ekspertët, fëmijët dhe kush kujdeset për ta
house-search-record-field-rights-explained = Të drejtat u shpjeguan në një gjuhë që personi e kupton
house-search-record-field-warrant-copy = U dorëzua një kopje e urdhrit

## Zonat dhe sendet

house-search-record-course-title = Zonat dhe sendet
house-search-record-course-asks =
    lista e asaj që morëm
    ku e gjetëm
    asgjë në kuzhinë
house-search-record-rows-zone = Zona
house-search-record-field-zone-place = Vendi
house-search-record-field-zone-officers = Zyrtarët
house-search-record-field-zone-from = Nga
house-search-record-field-zone-to = Deri
house-search-record-field-zone-result = Rezultati, edhe „nuk u gjet asgjë“
house-search-record-rows-item = Sendi
house-search-record-field-item-description = Përshkrim i thjeshtë, shënjimet për aq sa shihen
house-search-record-field-item-place = Vendi, gjetësi
house-search-record-field-item-time = Ora
house-search-record-field-item-photographs = Fotografitë
house-search-record-field-item-seal = Qesja, vula
house-search-record-field-receipt-given = U dha vërtetim me numrat e njëjtë
house-search-record-field-nothing-taken = Nuk u sekuestrua asgjë; kjo u konfirmua me shkrim

## Masat, vërejtjet dhe nënshkrimet

house-search-record-end-title = Masat, vërejtjet dhe nënshkrimet
house-search-record-end-asks =
    e thyem derën
    nuk don me nënshkru
    dikush u ankua
house-search-record-field-measures = Forca, pajisjet e përdorura, ndihma mjekësore, dëmet, kufizimet e lirisë
house-search-record-field-remarks = Ankesat dhe vërejtjet, me fjalët e atij që i thotë
house-search-record-field-refusals = Kush nuk nënshkroi, dhe pse
house-search-record-sign-officer = Zyrtari që udhëheq kontrollin
house-search-record-sign-person = Personi te i cili kryhet kontrolli
house-search-record-sign-witness = Dëshmitari
house-search-record-sign-witness-second = Dëshmitari
