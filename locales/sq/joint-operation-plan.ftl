### Plan i operacionit ose i patrullës së përbashkët. Renditja e mesazheve është renditja e formularit.

joint-operation-plan-title = Plan i operacionit ose i patrullës së përbashkët
joint-operation-plan-short-title = Plani i operacionit të përbashkët

## Për çka shërben ky formular

joint-operation-plan-use-title = Për çka shërben ky formular
joint-operation-plan-use-asks =
    dalim bashkë me kolegët e palës tjetër
    letra për punën bashkë te kufiri
    kush urdhëron andej
    formular për patrullë të përbashkët
    plan bashkë me ta
    aksion i përbashkët letra
    dalim bashkë n'terren
joint-operation-plan-use-what = Dy shërbimet e plotësojnë bashkë këtë formular para një veprimi të përbashkët: <em>{ -joint-operation }</em> ose <em>{ -joint-patrol }</em>. Secili vepron në anën e vet, sipas ligjit të vet dhe nën komandën e vet; çfarë lejohet të bëjnë zyrtarët në anën tjetër e përcakton marrëveshja në fuqi.
joint-operation-plan-use-data = Plani i plotësuar u tregohet vetëm atyre që e zbatojnë. Emrat e personave të tjerë nuk shkruhen në të; ata mbeten në dosjen e rastit.

## Çfarë, ku dhe kur

joint-operation-plan-what-title = Çfarë, ku dhe kur
joint-operation-plan-what-asks =
    në cilën rrugë jemi
    prej kur deri kur
    pse pikërisht aty
    ku takohemi
    cila rrugë
    ora e nisjes
    pse ky fshat
    cili kalim
joint-operation-plan-field-plan-kind = Lloji
joint-operation-plan-option-plan-kind-operation = Operacion i përbashkët
joint-operation-plan-option-plan-kind-patrol = Patrullë e përbashkët
joint-operation-plan-field-plan-number = Numri i planit
joint-operation-plan-field-start-date = Fillon: dita
joint-operation-plan-field-start-time = Ora
joint-operation-plan-field-end-date = Mbaron: dita
joint-operation-plan-field-end-time = Ora
joint-operation-plan-field-aim = Qëllimi që mund të kontrollohet më pas
joint-operation-plan-field-area = Zona, pika e takimit, pikat e kalimit
joint-operation-plan-field-basis = Baza: marrëveshja në fuqi, urdhrat, profili

## Komanda dhe njerëzit

joint-operation-plan-who-title = Komanda dhe njerëzit
joint-operation-plan-who-asks =
    kush është përgjegjës sonte
    kush i flet të dyja gjuhët
    kë me thirr në radio
    shefi n'secilën anë
    zëvendësi
    kanali i radios
    përkthyesi
    sa vetura
joint-operation-plan-rows-side = Pala
joint-operation-plan-field-side-commander = Komandanti dhe zëvendësi
joint-operation-plan-field-side-unit = Njësia
joint-operation-plan-field-side-officers = Zyrtarët
joint-operation-plan-field-side-vehicles = Automjetet
joint-operation-plan-field-side-contact = Telefoni, radioja
joint-operation-plan-field-liaison = Zyrtarët që mbajnë lidhjen ndërmjet palëve
joint-operation-plan-field-languages = Gjuhët, përkthyesi

## Detyrat

joint-operation-plan-tasks-title = Detyrat
joint-operation-plan-tasks-asks =
    cila është puna ime
    kush çka bën në cilën orë
    kush shkon ku në aksion
    pjesa ime
    kush ku shkon
    ekipi i bllokadës
    detyrat me orë
joint-operation-plan-rows-task = Detyra
joint-operation-plan-field-task-what = Çfarë bëhet
joint-operation-plan-field-task-who = Kush, në cilën anë
joint-operation-plan-field-task-time = Ora
joint-operation-plan-field-task-record = Dokumenti

## Siguria, gjetjet dhe të drejtat

joint-operation-plan-safety-title = Siguria, gjetjet dhe të drejtat
joint-operation-plan-safety-asks =
    çka nëse lëndohet dikush
    gjejmë diçka që mund të pëlcasë
    dikush ikën në anën tjetër
    spitali
    kolegu i lënduar
    ndjekja përtej vijës
    gjetëm bombë
    ndërpreje aksionin
    krisma prej anës tjetër
    radio s'kap
joint-operation-plan-safety-stop = Arma, municioni ose çdo gjë që mund të shpërthejë e ndal punën në atë vend: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët e palës ku gjendet.
joint-operation-plan-field-risks = Rreziqet, dhe çfarë bëhet për secilin
joint-operation-plan-field-medical = Ndihma e parë, spitali më i afërt në secilën anë
joint-operation-plan-field-specialists = Specialistët për eksplozivë, secila palë
joint-operation-plan-field-finds = Gjetjet: kush i ruan, procesverbali, dorëzimi
joint-operation-plan-field-rights = Fëmijët, viktimat, personat që kërkojnë mbrojtje: kush thirret
joint-operation-plan-field-end-rule = Kur ndërpritet puna, dhe kush vendos

## Pas përfundimit

joint-operation-plan-after-title = Pas përfundimit
joint-operation-plan-after-asks =
    çka doli prej saj
    kur ulemi e bisedojmë
    çka s'shkoi mirë në aksion
    analiza pas
    rezultatet
    mësimet
    kush raporton
joint-operation-plan-field-debrief-date = Analiza e përbashkët më
joint-operation-plan-field-report-to = Raporti i shkon
joint-operation-plan-field-lessons = Çfarë ndihmoi, çfarë ndryshohet herën tjetër
joint-operation-plan-sign-first = Komandanti, pala e parë
joint-operation-plan-sign-second = Komandanti, pala e dytë
