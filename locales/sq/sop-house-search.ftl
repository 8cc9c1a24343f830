### Procedura standarde e operimit për kontrollin e banesës: përkthimi shqip. Radha e mesazheve është radha e dokumentit.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### „Urdhër“ është gjithmonë urdhri për kontroll. Rolet kanë të njëjtat emra si në kurs (house-search.ftl).
### Kufiri i sigurisë: njohja përfundon gjithmonë me: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët.

sop-house-search-title = Kontrolli i banesës në të cilën mund të gjenden armë zjarri
sop-house-search-short-title = Kontrolli i banesës: procedura

## Fusha e zbatimit dhe baza ligjore

sop-house-search-scope-title = Fusha e zbatimit
sop-house-search-scope-asks =
    për çka vlen ky udhëzues
    a vlen kur e thejmë derën
    a duhet me e respektu fjalë për fjalë
    te na në stacion e bëjmë ndryshe
    po për me kontrollu njeriun në xhep
    veç modele apo detyrë
    dikush rezistoi me thikë, a e mbulon kjo
    a vlen edhe në anën e Maqedonisë
    rregullat e bastisjes
    a është e detyrueshme
    kontroll veture
sop-house-search-scope-purpose = Kjo procedurë përcakton se kush çfarë bën kur policia në { -kosovo(case: "indefinite") } ose në { -north-macedonia(case: "accusative") } kontrollon një banesë në të cilën mund të gjenden armë zjarri, pjesë të tyre ose municion, nga informacioni i parë deri te raporti për prokurorin.
sop-house-search-scope-model = Ajo është model: para përdorimit, secili shërbim i shton emrat dhe numrat e vet të telefonit dhe e miraton. Ligji në fuqi ka gjithmonë përparësi.
sop-house-search-scope-outside = Hyrja kur ka rezistencë, kontrolli i personave dhe puna e specialistëve kanë procedurat e tyre. Metodat dhe ushtrimet gjenden në kursin „Zbulimi i armëve të zjarrit gjatë kontrollit të banesës“.

sop-house-search-basis-title = Baza ligjore
sop-house-search-lawful-basis-asks =
    a mundemi me hy pa letër të gjykatës
    na thotë hajde hyni, a mjafton
    u ndi krismë brenda, a hyjmë
    letra e ka banesën gabim
    kush e lëshon letrën
    prokurori në telefon thotë po
    prindi s'është në shtëpi, hap i biri
    afati i urdhrit kaloi dje
    urdhri
    nënshkrimi i gjykatësit
    britma brenda
    dera gabim
sop-house-search-basis-rule = Pa bazë ligjore nuk ka kontroll. Baza e zakonshme është një <em>{ -search-warrant }</em>. Vetëm ligji procedural në fuqi përcakton nëse ekziston një bazë tjetër; zyrtari që mbështetet në të e emërton dispozitën dhe i dokumenton faktet.
sop-house-search-basis-kosovo-act = Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074; Ligji nr. 04/L-076 për Policinë; Ligji nr. 04/L-022 për përdorim civil të eksplozivëve
sop-house-search-basis-kosovo-weapons = <strong>Ligji nr. 05/L-022</strong> lexohet i pari për statusin e një arme, të një pjese ose të municionit, kurse <strong>Ligji nr. 04/L-022</strong> kur gjenden eksplozivë për përdorim civil. Veprat penale citohen sipas Kodit <strong>nr. 06/L-074</strong>, me titullin zyrtar dhe me nenin.
sop-house-search-basis-kosovo-procedure = Urdhri, prania e personave, procesverbali dhe vërtetimi rregullohen me ligjin e procedurës penale në fuqi.
sop-house-search-basis-north-macedonia-act = Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet
sop-house-search-basis-north-macedonia-weapons = <strong>Ligji për armë</strong> lexohet i pari, në tekst të konsoliduar, për statusin e një arme, të një pjese ose të municionit. <strong>Neni 396</strong> shikohet i pari për veprën penale dhe citohet me titullin zyrtar.
sop-house-search-basis-north-macedonia-procedure = Urdhri, prania e personave, procesverbali dhe sekuestrimi rregullohen me <strong>Ligjin për procedurë penale</strong>.
sop-house-search-basis-doubt = Dyshimi për bazën ose për shtrirjen e saj zgjidhet para hyrjes, me një telefonatë te prokurori.

## Përgjegjësitë dhe hapat

sop-house-search-roles-title = Përgjegjësitë dhe hapat
sop-house-search-responsibilities-and-steps-asks =
    kush komandon brenda
    kush e ha fajin nëse del keq
    jemi vetëm tre, a bon njëri dy punë
    kush merret me familjen
    kujt ia japim revolen
    tabela kush çka bën
    e pata veç detyrën e fotografit
    kush ia lajmëron shefit
    përgjegjësi
    faji
    dy punë një njeri
sop-house-search-roles-intro = <ref data-l10n-name="roles"/> tregon për çdo detyrë kush e <strong>kryen</strong> punën, kush <strong>përgjigjet</strong> për të, kush <strong>konsultohet</strong> paraprakisht dhe kush <strong>njoftohet</strong> më pas.
sop-house-search-roles-caption = Kush e kryen punën, kush përgjigjet, kush konsultohet dhe kush njoftohet
sop-house-search-roles-head-task = Detyra
sop-house-search-roles-head-responsible = Kush e kryen
sop-house-search-roles-head-accountable = Kush përgjigjet
sop-house-search-roles-head-consulted = Kush konsultohet
sop-house-search-roles-head-informed = Kush njoftohet
sop-house-search-roles-basis = Baza ligjore dhe qëllimi
sop-house-search-roles-basis-responsible = Hetuesi
sop-house-search-roles-basis-accountable = Udhëheqësi i kontrollit
sop-house-search-roles-basis-consulted = Prokurori
sop-house-search-roles-basis-informed = Ekipi i kontrollit
sop-house-search-roles-plan = Vlerësimi i rrezikut dhe plani
sop-house-search-roles-plan-responsible = Udhëheqësi i kontrollit
sop-house-search-roles-plan-accountable = Shefi i njësisë
sop-house-search-roles-plan-consulted = Zyrtari i sigurisë; specialistët
sop-house-search-roles-plan-informed = Ekipi i kontrollit; qendra operative
sop-house-search-roles-persons = Kujdesi për personat e pranishëm
sop-house-search-roles-persons-responsible = Zyrtari për personat e pranishëm
sop-house-search-roles-persons-accountable = Udhëheqësi i kontrollit
sop-house-search-roles-persons-consulted = Ambulanca; ndihma për viktimat
sop-house-search-roles-persons-informed = Procesmbajtësi
sop-house-search-roles-firearm = Kthimi i armës së zjarrit në gjendje të sigurt
sop-house-search-roles-firearm-responsible = Eksperti i autorizuar
sop-house-search-roles-firearm-accountable = Eksperti i autorizuar
sop-house-search-roles-firearm-consulted = Udhëheqësi i kontrollit
sop-house-search-roles-firearm-informed = Zyrtari i provave; procesmbajtësi
sop-house-search-roles-explosive = Eksplozivi ose objekti i panjohur
sop-house-search-roles-explosive-responsible = Specialistët
sop-house-search-roles-explosive-accountable = Udhëheqësi i specialistëve
sop-house-search-roles-explosive-consulted = Udhëheqësi i kontrollit
sop-house-search-roles-explosive-informed = Prokurori; qendra operative
sop-house-search-roles-exhibits = Sendet dhe zinxhiri i ruajtjes së provave
sop-house-search-roles-exhibits-responsible = Zyrtari i provave
sop-house-search-roles-exhibits-accountable = Udhëheqësi i kontrollit
sop-house-search-roles-exhibits-consulted = Laboratori forenzik
sop-house-search-roles-exhibits-informed = Prokurori
sop-house-search-roles-record = Procesverbali i kontrollit
sop-house-search-roles-record-responsible = Procesmbajtësi
sop-house-search-roles-record-accountable = Udhëheqësi i kontrollit
sop-house-search-roles-record-consulted = Ekipi i kontrollit
sop-house-search-roles-record-informed = Personi te i cili kryhet kontrolli; prokurori
sop-house-search-roles-limits = Në një kontroll të vogël, një person mund të ketë dy role, por udhëheqësi nuk kontrollon vetë dhe sendet i pranon vetëm zyrtari i provave.

sop-house-search-steps-intro = Çdo hap dokumentohet. Afatet i përcakton ligji procedural në fuqi; udhëheqësi i shkruan në kopertinën e dosjes.
sop-house-search-steps-head-number = Nr.
sop-house-search-steps-head-step = Hapi
sop-house-search-steps-head-who = Kush
sop-house-search-steps-head-record = Çfarë dokumentohet

sop-house-search-before-title = Para kontrollit
sop-house-search-before-asks =
    çka duhet me bo para se me trokit
    qysh me e ditë a ka armë me leje
    qen i madh në oborr
    ka kalamaj brenda
    na kanë thënë se ka bomba
    çka me marrë me vete
    kush është i regjistruar në atë adresë
    eksplozivi ka gjasa, a hyjmë
    plani
    qeni
    fëmijë
    kontrolli i lejes
    cili vëlla jeton aty
    kur janë fëmijët n'shkollë
sop-house-search-before-caption = Hapat para kontrollit
sop-house-search-before-information = Verifikoni informacionin dhe adresën; kërkoni nga regjistri i armëve të dhëna nëse ekziston leje
sop-house-search-before-information-who = Hetuesi
sop-house-search-before-information-record = Vlerësimi; përgjigjja e regjistrit
sop-house-search-before-warrant = Lexojeni urdhrin: autoriteti, vendet, qëllimi, koha, personat që duhet të jenë të pranishëm
sop-house-search-before-warrant-who = Udhëheqësi i kontrollit
sop-house-search-before-warrant-record = Urdhri; qëllimi me një fjali
sop-house-search-before-risk = Vlerësoni rreziqet: personat, fëmijët, dhuna, eksplozivët, ndërtesa
sop-house-search-before-risk-who = Udhëheqësi i kontrollit
sop-house-search-before-risk-record = Vlerësimi i rrezikut
sop-house-search-before-danger = Shenja eksplozivësh, ose person i armatosur që ka gjasa të rezistojë: ndaleni planifikimin; vendos njësia e specializuar
sop-house-search-before-danger-who = Udhëheqësi i kontrollit
sop-house-search-before-danger-record = Kalimi i vendimit te njësia, me kohën dhe arsyen
sop-house-search-before-briefing = Ndani rolet, verifikoni pajisjet dhe mbani brifingun; secili zyrtar e përsërit detyrën e vet
sop-house-search-before-briefing-who = Udhëheqësi i kontrollit; ekipi
sop-house-search-before-briefing-record = Plani i kontrollit; lista e ekipit; koha

sop-house-search-during-title = Gjatë kontrollit
sop-house-search-during-asks =
    hymë, çka tash
    plaka do me dalë në banjo
    do me i marrë ilaçet prej dollapit
    dikujt i ra të fikët
    prej kah ia nisim
    s’gjetëm kurgjo, a ta lëmë
    dera e garazhit kyçun
    burri don me telefonu avokatit
    tualeti
    ilaçet
    cigarja
    radha e dhomave
    don me i dhënë gji fëmijës
    insulina
sop-house-search-during-caption = Hapat gjatë kontrollit
sop-house-search-during-announce = Paraqituni; tregoni legjitimacionin dhe urdhrin; shpjegoni qëllimin dhe të drejtat; prezantoni dëshmitarët e kontrollit kur i kërkon ligji
sop-house-search-during-announce-who = Udhëheqësi i kontrollit
sop-house-search-during-announce-record = Koha e hyrjes; emrat; dokumentet e dorëzuara
sop-house-search-during-persons = Mblidhini personat në një dhomë të kontrolluar; pyetni çfarë u nevojitet; askush nuk shkon të marrë asgjë
sop-house-search-during-persons-who = Zyrtari për personat e pranishëm
sop-house-search-during-persons-record = Lista e personave; nevojat; ndihma e dhënë
sop-house-search-during-control = Verifikoni që dhomat janë të sigurta për punë; pastaj bëni fotografitë e përgjithshme
sop-house-search-during-control-who = Zyrtari i sigurisë; procesmbajtësi
sop-house-search-during-control-record = Fotografitë; koha e fillimit
sop-house-search-during-zones = Kontrolloni çdo zonë plotësisht dhe me të njëjtën radhë; zyrtari i dytë e verifikon
sop-house-search-during-zones-who = Zyrtarët e kontrollit, në dyshe
sop-house-search-during-zones-record = Zona, zyrtarët, koha, rezultati
sop-house-search-during-find = Pas gjetjes: ndaluni dhe veproni siç përcakton <ref data-l10n-name="find"/>
sop-house-search-during-find-who = Të gjithë
sop-house-search-during-find-record = Koha, vendi, gjetësi
sop-house-search-during-life = Dikush është i lënduar ose i sëmurë: ndaluni, jepni ndihmën e parë, thirrni ambulancën; jeta vjen para provave
sop-house-search-during-life-who = Të gjithë
sop-house-search-during-life-record = Ndihma e dhënë; çfarë është lëvizur
sop-house-search-during-end = Përfundojeni kontrollin kur gjithçka që përmban urdhri është gjetur ose është përjashtuar
sop-house-search-during-end-who = Udhëheqësi i kontrollit
sop-house-search-during-end-record = Koha e mbarimit; skica me zonat e përfunduara

sop-house-search-after-title = Pas kontrollit
sop-house-search-after-asks =
    s’po don me firmos
    ia thyem dollapin
    a duhet me i lënë letër për çka morëm
    s’u gjet kurgjo, çka shkruaj
    nëna vetë me bebe, a mundemi me shku
    ku shkon arma tash
    qesja pa vulë mbet në bagazh
    familja po ankohet se po i mungojnë pare
    fatura e sendeve
    dollapi i thyem
    çelësat
    dëmshpërblim për bravën
    vulosja e banesës
    çelësi te pronari
sop-house-search-after-caption = Hapat pas kontrollit
sop-house-search-after-record = Lexojeni procesverbalin me personin te i cili është kryer kontrolli dhe me dëshmitarët; shënoni vërejtjet
sop-house-search-after-record-who = Procesmbajtësi; udhëheqësi i kontrollit
sop-house-search-after-record-record = Nënshkrimet ose arsyeja pse mungon ndonjëri
sop-house-search-after-receipt = Dorëzojeni vërtetimin; nëse nuk është sekuestruar asgjë, konfirmojeni këtë me shkrim
sop-house-search-after-receipt-who = Udhëheqësi i kontrollit
sop-house-search-after-receipt-record = Vërtetimi ose konfirmimi me shkrim
sop-house-search-after-home = Kaloni nëpër dhoma me personin te i cili është kryer kontrolli; mos lini askënd të rrezikuar ose pa kujdes
sop-house-search-after-home-who = Udhëheqësi i kontrollit; zyrtari për personat e pranishëm
sop-house-search-after-home-record = Fotografitë; dëmet; ankesat
sop-house-search-after-handover = Krahasoni vulat me procesverbalin; dorëzoni sendet; të dy personat verifikojnë vulën dhe numrin
sop-house-search-after-handover-who = Zyrtari i provave; pranuesi
sop-house-search-after-handover-record = Formulari i ruajtjes së provave me dy nënshkrime
sop-house-search-after-trace = Verifikojeni armën e zjarrit në regjistër dhe kërkoni gjurmimin
sop-house-search-after-trace-who = Hetuesi
sop-house-search-after-trace-record = Kërkesa për gjurmim; përgjigjet
sop-house-search-after-report = Raportoni te prokurori; diskutojeni kontrollin me ekipin
sop-house-search-after-report-who = Udhëheqësi i kontrollit
sop-house-search-after-report-record = Raporti; propozimet për rishikimin

## Veprimi pas gjetjes

sop-house-search-find-title = Veprimi pas gjetjes
sop-house-search-find-asks =
    revole nën dyshek, çka bëj
    po duket si bombë
    bombë dore në raft
    a guxoj me ia nxjerrë fishekët
    kolegu e kapi me dorë
    a mundemi me vazhdu mandej
    çantë ushtarake nën karrige
    kush ia lejon rikthimin ekipit
    dysheku
    fjala stop
    vazhdojmë ma vonë
sop-house-search-find-intro = Veprimi është i njëjtë për një armë zjarri, për një pjesë, për municionin dhe për një objekt që askush nuk mund ta emërtojë. Çdo armë zjarri konsiderohet e mbushur.
sop-house-search-find-touch = <strong>Mos prekni.</strong> Thoni „ndal“. Të gjithë zyrtarët ndalen menjëherë.
sop-house-search-find-distance = <strong>Mbani distancë.</strong> Largohuni rrugës nga keni ardhur. Largojini njerëzit.
sop-house-search-find-mark = <strong>Shënoni.</strong> Vini shenjë në hyrje, nga larg, pa iu afruar sendit.
sop-house-search-find-report = <strong>Raportoni.</strong> Tregojini udhëheqësit çfarë keni parë, ku, kur, kush është afër dhe çfarë është prekur.
sop-house-search-find-wait = <strong>Prisni.</strong> Askush nuk kthehet derisa specialistët ta kenë lejuar kthimin në atë vend.
sop-house-search-find-firearm = Për një armë zjarri, një pjesë ose municion, udhëheqësi e thërret ekspertin e autorizuar, i cili e bën sendin të sigurt dhe e shkruan çdo ndryshim. Vetëm atëherë zyrtari i provave e paketon dhe e etiketon.
sop-house-search-find-explosive = Nëse sendi mund të jetë eksploziv, granatë ose mjet shpërthyes, të gjithë largohen rrugës që është kontrolluar tashmë. Distancën e sigurt e caktojnë specialistët për { -eod(case: "accusative") }. Ekipi i kontrollit nuk fotografon, nuk paketon dhe nuk transporton asnjë send të tillë.
sop-house-search-find-continue = Kontrolli vazhdon vetëm kur specialistët e kanë lejuar kthimin në atë vend, kur pajtohen udhëheqësi dhe prokurori dhe kur urdhri e mbulon ende.

sop-house-search-prohibited-title = Veprimet e ndaluara
sop-house-search-prohibited-acts-asks =
    a guxoj me ia pa telefonin
    me e pyt djalin e vogël ku e ka babi
    thotë ua sjell vetë
    kanë ardhë televizionet te dera
    gruaja pyet kush e ka spiunu
    me e provu a punon
    laptopi po rri ndezë
    mbyllja e syve ndaj gabimit të kolegut
    ndalohet
    mesazhet e tij
    kush tregoi
    marr diçka për kujtim
    bërtas familjes
sop-house-search-do-scope = Përmbajuni urdhrit; pyeteni udhëheqësin kur shtrirja nuk është e qartë.
sop-house-search-do-stop = Ndaluni menjëherë sapo dikush thotë „ndal“.
sop-house-search-do-present = Mundësojuni personit te i cili kryhet kontrolli dhe dëshmitarëve ta ndjekin kontrollin.
sop-house-search-do-mistake = Shënojeni menjëherë gabimin në procesverbal.
sop-house-search-dont-item = Mos prekni, mos lëvizni, mos hapni, mos zbrazni dhe mos provoni asnjë send që mund të jetë i rrezikshëm.
sop-house-search-dont-fetch = Mos lejoni që një person i pranishëm të sjellë armë zjarri, çantë ose kuti.
sop-house-search-dont-device = Mos ndizni, mos zhbllokoni dhe mos shfletoni asnjë pajisje.
sop-house-search-dont-child = Mos e merrni në pyetje fëmijën dhe mos e përdorni si përkthyes.
sop-house-search-dont-source = Mos e zbuloni se kush e ka dhënë informacionin.
sop-house-search-dont-media = Mos u jepni mediave emra, pamje as metoda.

## Njoftimi dhe dokumentet

sop-house-search-notify-title = Njoftimi dhe dokumentet
sop-house-search-notification-and-records-asks =
    kujt i bie kur gjejmë armë
    numri i deminuesve
    po vjen erë e keqe në bodrum, kush vjen
    targa e letra të huaja në shtëpi
    është mesnatë, kush e ngrit telefonin
    qeni na kafshoi
    nuk e gjejmë ekspertin, kush tjetër
    fëmijë pa kujdestar
    lista e thirrjeve
    mesnatë
    erë e çuditshme
sop-house-search-notify-intro = Para kontrollit, shërbimi i shënon emrat dhe numrat e telefonit (shihni: <ref data-l10n-name="notify"/>). Procesmbajtësi e shënon kohën e secilës thirrje.
sop-house-search-notify-caption = Matrica e njoftimit
sop-house-search-notify-head-event = Ngjarja
sop-house-search-notify-head-caller = Kush thërret
sop-house-search-notify-head-first = Thirrja e parë
sop-house-search-notify-head-next = Thirrjet e tjera
sop-house-search-notify-firearm = Armë zjarri, pjesë ose municion
sop-house-search-notify-firearm-caller = Udhëheqësi i kontrollit
sop-house-search-notify-firearm-first = Eksperti i autorizuar
sop-house-search-notify-firearm-next = Prokurori; regjistri i armëve
sop-house-search-notify-explosive = Eksploziv, granatë, mjet shpërthyes, objekt i panjohur
sop-house-search-notify-explosive-caller = Udhëheqësi i kontrollit
sop-house-search-notify-explosive-first = Specialistët për trajtimin e mjeteve eksplozive, menjëherë
sop-house-search-notify-explosive-next = Ambulanca dhe zjarrfikësit; prokurori; qendra operative
sop-house-search-notify-chemicals = Kimikate ose avuj
sop-house-search-notify-chemicals-caller = Udhëheqësi i kontrollit
sop-house-search-notify-chemicals-first = Zjarrfikësit dhe specialistët, menjëherë
sop-house-search-notify-chemicals-next = Ambulanca; prokurori; autoriteti për prekursorët
sop-house-search-notify-person = Person i lënduar, i sëmurë ose i rrezikuar nga dhuna
sop-house-search-notify-person-caller = Zyrtari për personat e pranishëm
sop-house-search-notify-person-first = Ambulanca ose zyrtari kujdestar, menjëherë
sop-house-search-notify-person-next = Ndihma për viktimat; mbrojtja sociale; prokurori
sop-house-search-notify-data = Telefon, kompjuter, bartës i të dhënave
sop-house-search-notify-data-caller = Zyrtari i provave
sop-house-search-notify-data-first = Njësia për prova digjitale
sop-house-search-notify-data-next = Prokurori, nëse të dhënat duhet të shqyrtohen
sop-house-search-notify-foreign = Lidhje me një juridiksion tjetër
sop-house-search-notify-foreign-caller = Kushdo që e vëren
sop-house-search-notify-foreign-first = Udhëheqësi i kontrollit
sop-house-search-notify-foreign-next = Kanali për bashkëpunimin ndërkombëtar policor
sop-house-search-notify-focal = Në { -kosovo(case: "indefinite") }, çdo armë zjarri e gjetur ose e sekuestruar raportohet te <em>{ -firearms-focal-point }</em> në kuadër të ILECU-së, e cila e gjurmon çdo armë të gjetur ose të sekuestruar në vend. Në { -north-macedonia(case: "accusative") }, për kërkesat për gjurmim zbatohen rregullat e brendshme të shërbimit.

sop-house-search-records-title = Formularët dhe dokumentet
sop-house-search-forms-and-records-asks =
    cilat letra duhen në fund
    çka hyn në fashikull
    ku me i ru fotot
    a mundet avokati me e pa kush ka folë
    sa vjet mbahen
    fotografitë në USB
    lista e njerëzve
    na mungon vërtetimi i sekuestrimit
    dosja
    sa vjet ruhet
sop-house-search-records-intro = Dosja përmban dokumentet e mëposhtme, secilin me numrin e rastit:
sop-house-search-records-basis = urdhrin, ose përjashtimin ligjor bashkë me faktet;
sop-house-search-records-plan = vlerësimin e rrezikut, planin e kontrollit dhe listën e ekipit;
sop-house-search-records-record = procesverbalin e kontrollit me nënshkrimet dhe vërejtjet;
sop-house-search-records-sketch = skicën me zonat e numërtuara dhe rezultatet;
sop-house-search-records-photographs = regjistrin e fotografive dhe kartën origjinale të memories, të vulosur;
sop-house-search-records-items = listën e sendeve dhe kopjen e vërtetimit;
sop-house-search-records-custody = formularin e ruajtjes së provave për çdo send;
sop-house-search-records-calls = listën e thirrjeve me kohën e secilës;
sop-house-search-records-trace = kërkesën për gjurmim dhe përgjigjet;
sop-house-search-records-report = raportin për prokurorin.
sop-house-search-records-care = Të dhënat personale u jepen vetëm atyre që kanë të drejtë t’i marrin. Asgjë në dosje nuk zbulon se kush e ka dhënë informacionin, përveç kur e kërkon ligji procedural në fuqi. Sa gjatë ruhen dokumentet, e përcakton ligji në fuqi.

sop-house-search-review-title = Rishikimi dhe ndryshimet
sop-house-search-review-asks =
    a është kjo e fundit
    e kam një kopje të vjetër
    kujt i them se diçka s’është mirë këtu
    herën e fundit na doli keq, duhet me e rregullu
    ligji u ndryshu dje
    kush e mirëmban këtë rregullore
    pas incidentit, a bëhet mbledhje
    versioni 1
    versioni i ri
    kopje e vjetër
sop-house-search-review-owner = Për procedurën kujdeset njësia e shërbimit që është përgjegjëse për kontrollet e banesave. Ajo e rishikon procedurën kur ndryshon ligji, pas çdo incidenti dhe kur një kontroll nxjerr në pah një mangësi. Për çdo ndryshim nxirret version i ri dhe shënohet një rresht i ri (shihni: <ref data-l10n-name="changes"/>).
sop-house-search-review-caption = Ndryshimet
sop-house-search-review-head-version = Versioni
sop-house-search-review-head-date = Data
sop-house-search-review-head-change = Ndryshimi
sop-house-search-review-head-approved = E miratoi
# $version është tekst si „1.0“.
sop-house-search-review-version = { $version }
sop-house-search-review-first = Versioni i parë
sop-house-search-review-approval = E plotëson shërbimi

sop-house-search-sources-title = Burimet
sop-house-search-sources-asks =
    ku mund ta lexoj vetë nenin
    ma jep linkun
    a mundet avokati me e rrëzu
    kush e ka shkru këtë
    gazeta e ligjeve
    prej SEESAC-ut a jo
    a është këshillë juridike
    pika fokale për armë, faqja
    linku
# $date: dita kur janë verifikuar burimet.
sop-house-search-sources-checked = Referencat janë verifikuar më { $date }. Ligjet i rendit <ref data-l10n-name="basis"/>.
sop-house-search-sources-kosovo = Ligjet në { -kosovo(case: "indefinite") }: <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
sop-house-search-sources-north-macedonia = Ligjet në { -north-macedonia(case: "accusative") }: <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
sop-house-search-sources-focal = SEESAC, për Pikën Fokale për Armë Zjarri: <a data-l10n-name="page">seesac.org</a>.
sop-house-search-sources-limits = Kjo procedurë përdor vetëm burime publike dhe nuk jep këshilla juridike.

## Konsultim i shpejtë

sop-house-search-reference-title = Konsultim i shpejtë
sop-house-search-quick-reference-asks =
    diçka e shkurtër për në xhep
    me e printu për ekipin
    letër e vogël para aksionit
    katër kartela të vogla
    për shoferin e ekipit
    hajde shpjegoma në dy minuta
    pa i lexu krejt faqet
    numrat e telefonit tanë ku shkruhen
    xhep
sop-house-search-reference-intro = Çdo pjesë është një kartë për xhep. Shtoni numrat e telefonit të shërbimit tuaj.

sop-house-search-card-door-title = Para derës
sop-house-search-card-door-asks =
    jemi jashtë, çka tash
    edhe një herë para se me i ra ziles
    a guxojmë fare me hy këtu
    lista para bastisjes
    kthina e gabuar
    ziles i ra, po lehin
    ndonjë fletë leje në regjistër
    kush trokit i pari
    te dera
sop-house-search-card-door-basis = Pa bazë ligjore nuk ka kontroll. Në dyshim, thirreni prokurorin para hyrjes.
sop-house-search-card-door-warrant = Lexojeni urdhrin: vendet, qëllimi, koha, personat që duhet të jenë të pranishëm.
sop-house-search-card-door-check = Verifikoni adresën dhe pyeteni regjistrin e armëve nëse ekziston leje.
sop-house-search-card-door-danger = Shenja eksplozivësh, ose person i armatosur që ka gjasa të rezistojë: ndaluni. Vendos njësia e specializuar.
sop-house-search-card-door-task = Secili zyrtar e përsërit detyrën e vet.

sop-house-search-card-rooms-title = Nëpër dhoma
sop-house-search-card-rooms-asks =
    cilin qosh ma parë
    familja rri në sallon
    kuzhina mandej dhoma e fjetjes
    plakut i dhemb zemra
    dy veta për dhomë
    shtrati i foshnjës
    mos e ndiz kompjuterin e tyre
    nuk e ka letërnjoftimin me vete
    kuzhina
    familja bashkë
sop-house-search-card-rooms-announce = Tregoni legjitimacionin dhe urdhrin. Shpjegoni qëllimin dhe të drejtat.
sop-house-search-card-rooms-persons = Mblidhini personat në një dhomë të kontrolluar. Askush nuk shkon të marrë asgjë.
sop-house-search-card-rooms-photographs = Verifikoni që puna është e sigurt, pastaj bëni fotografitë e përgjithshme.
sop-house-search-card-rooms-zones = Çdo zonë plotësisht, në dyshe, me të njëjtën radhë. Zyrtari i dytë e verifikon.
sop-house-search-card-rooms-life = Dikush i lënduar ose i sëmurë: ndaluni, ndihma e parë, ambulanca.
sop-house-search-card-rooms-dont = Mos merrni fëmijë në pyetje. Mos ndizni asnjë pajisje.

sop-house-search-card-find-title = Pas gjetjes
sop-house-search-card-find-asks =
    revole në sirtar shpejt
    fishekë në çorap
    send i gjelbër me unazë
    pesë hapat shkurt
    bertit
    plumb nën tapet
    e pashë unë, kush i thotë udhëheqësit
    dil nga ke hy
    sirtari
sop-house-search-card-find-loaded = Arma e zjarrit konsiderohet e mbushur. Thoni „ndal“. Askush nuk prek asgjë.
sop-house-search-card-find-distance = Mbani distancë: kthehuni rrugës nga keni ardhur dhe largojini njerëzit.
sop-house-search-card-find-mark = Vini shenjë në hyrje, nga larg.
sop-house-search-card-find-report = Raportojini udhëheqësit çfarë, ku, kur, kush është afër dhe çfarë është prekur.
sop-house-search-card-find-wait = Prisni derisa specialistët ta lejojnë kthimin në atë vend.
sop-house-search-card-find-explosive = Granatë, mjet shpërthyes ose objekt i panjohur: largohen të gjithë rrugës që është kontrolluar tashmë. As fotografi, as paketim, as transport.
sop-house-search-card-find-continue = Vazhdoni vetëm nëse pajtohen specialistët, udhëheqësi dhe prokurori dhe urdhri e mbulon ende.

sop-house-search-card-leave-title = Para se të largoheni
sop-house-search-card-leave-asks =
    kryem, çka mbet
    po mbledhim gjanat
    mos harrum diçka
    kush ku firmos
    na u këput një tabelë
    dokumenti që mbet te familja
    çelësat kthehen
    vula me numër, shiko prapë
    po shkojmë
    dëmi
sop-house-search-card-leave-record = Lexojeni procesverbalin me personin te i cili është kryer kontrolli dhe me dëshmitarët. Shënoni vërejtjet.
sop-house-search-card-leave-receipt = Dorëzojeni vërtetimin, ose konfirmoni me shkrim që nuk është sekuestruar asgjë.
sop-house-search-card-leave-rooms = Kaloni nëpër dhoma bashkë. Shënoni dëmet dhe ankesat.
sop-house-search-card-leave-care = Mos lini askënd të rrezikuar ose pa kujdes.
sop-house-search-card-leave-seals = Krahasoni vulat me procesverbalin. Dorëzoni me dy nënshkrime.
sop-house-search-card-leave-trace = Pastaj: regjistri i armëve, kërkesa për gjurmim, raporti te prokurori.
