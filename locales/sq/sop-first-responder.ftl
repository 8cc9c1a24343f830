### Procedura standarde e operimit për reaguesin e parë: përkthimi shqip. Radha e mesazheve është radha e dokumentit.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### Rolet që i ka edhe procedura për kontrollin e banesës kanë të njëjtat emra (sop-house-search.ftl). „Udhëheqësi i ndërrimit“ e merr komandën në vendin e ngjarjes.
### Kufiri i sigurisë: njohja përfundon gjithmonë me: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët.

sop-first-responder-title = Reaguesi i parë në një incident me armë zjarri ose me eksplozivë
sop-first-responder-short-title = Reaguesi i parë

## Fusha e zbatimit

sop-first-responder-scope-title = Fusha e zbatimit
sop-first-responder-scope-asks =
    ne mbërritëm të parët, a vlen për ne
    jam në kufi, a vlen edhe për mua
    a flet për njeriun me armë që s’dorëzohet
    deri kur është puna jeme
    kufitari i gjelbër
    patrulla e parë në rrethim
    pa shtënie, veç e gjetën në fushë
    eksploziv në lokal, a është kjo procedura
    vetura e parë
    deri kur është e imja
sop-first-responder-scope-purpose = Kjo procedurë përcakton se kush çfarë bën kur policia në { -kosovo(case: "indefinite") } ose në { -north-macedonia(case: "accusative") } thirret në një incident, ose has në të, ku janë përdorur, janë shfaqur ose janë gjetur armë zjarri, municion ose eksplozivë, ose ku dikush ka kërcënuar me to: nga thirrja e parë deri te dorëzimi i vendit të ngjarjes.
sop-first-responder-scope-who = Me termin <em>{ -first-responder }</em> kuptohet zyrtari i parë policor ose patrulla e parë në vendin e incidentit. Në pikën e kalimit kufitar ose në vijën e gjelbër kufitare, ky është zyrtari i policisë kufitare që ndeshet i pari me incidentin. Roli përfundon vetëm me dorëzimin.
sop-first-responder-scope-model = Ajo është model: para përdorimit, secili shërbim i shton emrat dhe numrat e vet të telefonit dhe e miraton. Ligji në fuqi ka gjithmonë përparësi.
sop-first-responder-scope-outside = Veprimi ndaj një personi të armatosur, kontrolli i personave dhe i banesave dhe puna e specialistëve kanë procedurat e tyre. Për kontrollin zbatohet procedura „Kontrolli i banesës në të cilën mund të gjenden armë zjarri“.

sop-first-responder-names-title = Kush është kush
sop-first-responder-who-is-who-asks =
    kush më komandon aty
    kush ia nxjerr fishekët, unë a dikush tjetër
    kush thotë sa larg
    së pari unë a i plagosuri
    infermierja apo polici
    roja i parë, reaguesi i parë
    operatori në 192
    ekspert balistik
    shefi i turnit
    dispeçeri
sop-first-responder-names-first = <strong>Reaguesi i parë:</strong> zyrtari i parë, vetëm ose me patrullën, derisa të dorëzohet vendi i ngjarjes.
sop-first-responder-names-centre = <strong>Qendra operative:</strong> i pranon thirrjet, i dërgon shërbimet dhe e shënon çdo raport bashkë me kohën.
sop-first-responder-names-leader = <strong>Udhëheqësi i ndërrimit:</strong> e merr komandën sapo të arrijë në vendin e ngjarjes dhe përgjigjet për të derisa ta marrë përsipër hetuesi.
sop-first-responder-names-investigator = <strong>Hetuesi:</strong> i merr përsipër vendin e ngjarjes, deklaratat dhe provat, në marrëveshje me prokurorin.
sop-first-responder-names-expert = <strong>Eksperti i autorizuar:</strong> personi që shërbimi e ka autorizuar ta bëjë të sigurt armën e zjarrit.
sop-first-responder-names-specialists = <strong>Specialistët:</strong> specialistët për { -eod(case: "accusative") }. Vetëm ata vendosin për një send që mund të shpërthejë dhe për distancën prej tij.
sop-first-responder-names-order = Radha është gjithmonë e njëjtë: siguria juaj, jeta e të tjerëve, vendi i ngjarjes, provat, dokumentimi.

## Baza ligjore

sop-first-responder-basis-title = Baza ligjore
sop-first-responder-lawful-basis-asks =
    po bërtasin brenda, a guxoj me hy
    a guxoj me ia marrë revolen
    cilin nen e shkruaj
    a më duhet letra e gjyqit
    nëna çirret nga dritarja
    çka thotë ligji i policisë
    kur mundem me e lidh njeriun
    proporcionaliteti në krismë
    hyj pa urdhër
    ia marr armën
    mbrojtje e nevojshme
sop-first-responder-basis-rule = Çdo masë ka nevojë për bazë ligjore dhe nuk shkon përtej asaj që kërkon qëllimi i saj (<em>{ -proportionality }</em>). Mbrojtja e jetës vjen e para. Hyrja në banesë, kontrolli i saj dhe marrja e sendeve janë masa të ndryshme, secila me kushtet e veta në ligjin në fuqi.
sop-first-responder-basis-kosovo-act = Ligji nr. 04/L-076 për Policinë; Ligji nr. 05/L-022 për armë; Ligji nr. 04/L-022 për përdorim civil të eksplozivëve; Kodi Penal nr. 06/L-074
sop-first-responder-basis-kosovo-police = <strong>Ligji nr. 04/L-076</strong> është korniza për autorizimet policore, me respektimin e të drejtave të njeriut dhe të proporcionalitetit.
sop-first-responder-basis-kosovo-weapons = <strong>Ligji nr. 05/L-022</strong> lexohet për statusin e një arme, të një pjese ose të municionit, kurse <strong>Ligji nr. 04/L-022</strong> për eksplozivët për përdorim civil. Veprat penale citohen sipas Kodit <strong>nr. 06/L-074</strong>, me titullin zyrtar dhe me nenin. Sigurimi i vendit të ngjarjes, i personave dhe i provave rregullohet me ligjin e procedurës penale në fuqi.
sop-first-responder-basis-north-macedonia-act = Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet
sop-first-responder-basis-north-macedonia-weapons = <strong>Ligji për armë</strong> lexohet në tekst të konsoliduar për statusin e një arme, të një pjese ose të municionit. <strong>Neni 396</strong> shikohet i pari për veprën penale dhe citohet me titullin zyrtar.
sop-first-responder-basis-north-macedonia-procedure = Sigurimi i vendit të ngjarjes, i personave dhe i provave rregullohet me <strong>Ligjin për procedurë penale</strong>. Autorizimet policore rregullohen me ligjin në fuqi për policinë.

## Përgjegjësitë dhe hapat

sop-first-responder-roles-title = Përgjegjësitë dhe hapat
sop-first-responder-responsibilities-and-steps-asks =
    jam vetë, kush vendos
    unë dhe kolegu kush çka bën
    faji i kujt është nëse dikush kalon përmes
    kush e ka fjalën e fundit
    tabelë detyrash për turnin
    pas sa minutash e merr komandanti
    ekipi i parë vetëm me dy veta
    kur arrin hetuesi, unë liroj vendin
    vetëm n'patrullë
    ndaj me partnerin
sop-first-responder-roles-intro = <ref data-l10n-name="roles"/> tregon për çdo detyrë kush e <strong>kryen</strong> punën, kush <strong>përgjigjet</strong> për të, kush <strong>konsultohet</strong> paraprakisht dhe kush <strong>njoftohet</strong> më pas.
sop-first-responder-roles-caption = Kush e kryen punën, kush përgjigjet, kush konsultohet dhe kush njoftohet
sop-first-responder-roles-head-task = Detyra
sop-first-responder-roles-head-responsible = Kush e kryen
sop-first-responder-roles-head-accountable = Kush përgjigjet
sop-first-responder-roles-head-consulted = Kush konsultohet
sop-first-responder-roles-head-informed = Kush njoftohet
sop-first-responder-roles-report = Raporti i parë nga vendi i ngjarjes
sop-first-responder-roles-report-responsible = Reaguesi i parë
sop-first-responder-roles-report-accountable = Reaguesi i parë
sop-first-responder-roles-report-consulted = Qendra operative
sop-first-responder-roles-report-informed = Udhëheqësi i ndërrimit
sop-first-responder-roles-victims = Ndihma e parë dhe kujdesi për viktimat
sop-first-responder-roles-victims-responsible = Reaguesi i parë
sop-first-responder-roles-victims-accountable = Udhëheqësi i ndërrimit
sop-first-responder-roles-victims-consulted = Ambulanca; ndihma për viktimat
sop-first-responder-roles-victims-informed = Hetuesi
sop-first-responder-roles-scene = Kordoni policor dhe regjistri i hyrjeve
sop-first-responder-roles-scene-responsible = Reaguesi i parë
sop-first-responder-roles-scene-accountable = Udhëheqësi i ndërrimit
sop-first-responder-roles-scene-consulted = Hetuesi; specialistët
sop-first-responder-roles-scene-informed = Qendra operative
sop-first-responder-roles-witnesses = Dëshmitarët
sop-first-responder-roles-witnesses-responsible = Reaguesi i parë
sop-first-responder-roles-witnesses-accountable = Udhëheqësi i ndërrimit
sop-first-responder-roles-witnesses-consulted = Hetuesi
sop-first-responder-roles-witnesses-informed = Prokurori
sop-first-responder-roles-firearm = Kthimi i armës së zjarrit në gjendje të sigurt
sop-first-responder-roles-firearm-responsible = Eksperti i autorizuar
sop-first-responder-roles-firearm-accountable = Eksperti i autorizuar
sop-first-responder-roles-firearm-consulted = Udhëheqësi i ndërrimit
sop-first-responder-roles-firearm-informed = Hetuesi
sop-first-responder-roles-explosive = Eksplozivi ose objekti i panjohur
sop-first-responder-roles-explosive-responsible = Specialistët
sop-first-responder-roles-explosive-accountable = Udhëheqësi i specialistëve
sop-first-responder-roles-explosive-consulted = Udhëheqësi i ndërrimit
sop-first-responder-roles-explosive-informed = Prokurori; qendra operative
sop-first-responder-roles-handover = Dorëzimi dhe raporti
sop-first-responder-roles-handover-responsible = Reaguesi i parë
sop-first-responder-roles-handover-accountable = Udhëheqësi i ndërrimit
sop-first-responder-roles-handover-consulted = Hetuesi
sop-first-responder-roles-handover-informed = Prokurori
sop-first-responder-roles-alone = Derisa të arrijë udhëheqësi i ndërrimit, reaguesi i parë i merr edhe vendimet e tij dhe për këtë e njofton qendrën operative. Kur janë dy zyrtarë, njëri kujdeset për sigurinë ndërsa tjetri punon.

sop-first-responder-steps-intro = Çdo hap dokumentohet. Ajo që nuk mund të shkruhet menjëherë i raportohet qendrës operative, e cila e shënon bashkë me kohën.
sop-first-responder-steps-head-number = Nr.
sop-first-responder-steps-head-step = Hapi
sop-first-responder-steps-head-who = Kush
sop-first-responder-steps-head-record = Çfarë dokumentohet

sop-first-responder-arrival-title = Thirrja dhe arritja
sop-first-responder-call-and-arrival-asks =
    fqinjët kanë ndi krisma
    ku e ndal veturën
    ende po gjuhet kur mbërrijmë
    tip me pushkë në ballkon
    çka them në radio
    me sirena a pa to
    gruaja në linjë pëshpëritë
    operatorja çka pyet
    dritat blu
    krisma
    burri n'ballkon
    parko larg
    pengmarrje
    të shtëna n'kafene
    burrë me armë don me vra veten
    n'shkollë po gjuan
sop-first-responder-arrival-caption = Hapat deri në arritje
sop-first-responder-arrival-call = Pranoni thirrjen: çfarë, ku, kur, kush është lënduar, kush ka armë, ku është telefonuesi; tregojini si të qëndrojë i sigurt
sop-first-responder-arrival-call-who = Qendra operative
sop-first-responder-arrival-call-record = Koha; fjalët e telefonuesit; numri
sop-first-responder-arrival-known = Verifikoni çfarë dihet: adresën, thirrjet e mëparshme, lejen në regjistrin e armëve, fëmijët; përcilleni më tej
sop-first-responder-arrival-known-who = Qendra operative
sop-first-responder-arrival-known-record = Përgjigjet; koha
sop-first-responder-arrival-approach = Merruni vesh për rrugën deri te vendi i ngjarjes dhe për një pikë takimi për të gjitha shërbimet
sop-first-responder-arrival-approach-who = Udhëheqësi i ndërrimit; qendra operative
sop-first-responder-arrival-approach-record = Rruga; pika e takimit
sop-first-responder-arrival-stop = Ndaluni në distancë; shikoni dhe dëgjoni para se të afroheni
sop-first-responder-arrival-stop-who = Reaguesi i parë
sop-first-responder-arrival-stop-record = Koha e arritjes; çfarë shihet dhe dëgjohet
sop-first-responder-arrival-armed = Të shtëna ose person i armatosur: qëndroni në vend të mbrojtur, raportoni, kërkoni përforcim, mbajini të tjerët larg; zbatohet procedura e shërbimit për personat e armatosur
sop-first-responder-arrival-armed-who = Reaguesi i parë
sop-first-responder-arrival-armed-record = Koha; raporti; urdhrat e marrë
sop-first-responder-arrival-report = Jepni raportin e parë: vendin e saktë, çfarë ka ndodhur, rreziqet, të lënduarit, shërbimet e nevojshme, rrugën e sigurt të hyrjes
sop-first-responder-arrival-report-who = Reaguesi i parë
sop-first-responder-arrival-report-record = Koha; teksti i raportit

sop-first-responder-scene-title = Në vendin e ngjarjes
sop-first-responder-at-the-scene-asks =
    burri po gjakos edhe revolja afër tij
    ku e qes shiritin
    shefi don me hy
    po bie shi mbi gjak
    dasmorë të dehur gjithkund
    kë me e lshu
    qytetarët me telefona po e xhirojnë
    gjak në shkallë
    gjaku
    shiriti
    shiu
    kureshtarët
    të afërmit bërtasin
    gëzhoja n'asfalt
    xhaketa e t'plagosurit
sop-first-responder-scene-caption = Hapat në vendin e ngjarjes
sop-first-responder-scene-life = Nxirrni njerëzit nga rreziku; jepni ndihmën e parë derisa ta marrë përsipër ambulanca; jeta vjen para provave
sop-first-responder-scene-life-who = Reaguesi i parë
sop-first-responder-scene-life-record = Ndihma e dhënë; kush dhe çfarë është lëvizur
sop-first-responder-scene-find = Pas gjetjes: ndaluni dhe veproni siç përcakton <ref data-l10n-name="find"/>
sop-first-responder-scene-find-who = Të gjithë
sop-first-responder-scene-find-record = Koha, vendi, gjetësi
sop-first-responder-scene-persons = Ndajini personat e përfshirë; askush nuk shkon të marrë e as të lëvizë asgjë
sop-first-responder-scene-persons-who = Reaguesi i parë
sop-first-responder-scene-persons-record = Emrat; ku ndodhej secili
sop-first-responder-scene-cordon = Vendosni <em>{ -cordon }</em>, më të gjerë e jo më të ngushtë, me një hyrje-dalje të vetme
sop-first-responder-scene-cordon-who = Reaguesi i parë
sop-first-responder-scene-cordon-record = Koha; kufijtë në skicë
sop-first-responder-scene-log = Mbani regjistrin e hyrjeve: shënoni secilin që hyn ose del, edhe mjekët dhe eprorët
sop-first-responder-scene-log-who = Zyrtari te hyrja
sop-first-responder-scene-log-record = Emri, koha e hyrjes, koha e daljes, arsyeja
sop-first-responder-scene-traces = Lërini gjurmët aty ku janë; nëse i rrezikon moti, trafiku ose njerëzit, raportoni dhe veproni si këshillon hetuesi
sop-first-responder-scene-traces-who = Reaguesi i parë
sop-first-responder-scene-traces-record = Çfarë ishte në rrezik; çfarë është bërë
sop-first-responder-scene-witnesses = Gjeni dëshmitarët dhe kujdesuni për ta siç përcakton <ref data-l10n-name="witnesses"/>
sop-first-responder-scene-witnesses-who = Reaguesi i parë
sop-first-responder-scene-witnesses-record = Emrat; kontakti; fjalët e para

sop-first-responder-handover-title = Dorëzimi i vendit të ngjarjes
sop-first-responder-handing-over-asks =
    erdhën inspektorët, çka u kallxoj
    e lëviza revolen me këmbë
    turni po më kryhet në gjashtë
    gruaja ka frikë me mbet kur ikim ne
    prej atëherë s’po fle
    dy nënshkrime dhe ora
    raporti s'është krejt gati e un duhet me shku
    stres pas të shtënave
    hetuesit erdhën
    e preka
    turni mbaron
    s'flej
    psikolog pas të shtënave
    gjuajta me armën time
sop-first-responder-handover-caption = Hapat e dorëzimit
sop-first-responder-handover-brief = Tregojuni udhëheqësit të ndërrimit dhe hetuesit çfarë keni parë, dëgjuar, bërë, prekur dhe ndryshuar; tregoni kufijtë e kordonit
sop-first-responder-handover-brief-who = Reaguesi i parë
sop-first-responder-handover-brief-record = Koha; emrat; rreziqet që mbeten
sop-first-responder-handover-log = Dorëzoni regjistrin e hyrjeve, skicën dhe listën e personave
sop-first-responder-handover-log-who = Reaguesi i parë; hetuesi
sop-first-responder-handover-log-record = Dy nënshkrime me kohën
sop-first-responder-handover-victims = Para se të largohet patrulla, merruni vesh kush e mbron dhe kush e shoqëron secilin person të rrezikuar
sop-first-responder-handover-victims-who = Udhëheqësi i ndërrimit
sop-first-responder-handover-victims-record = Masa e caktuar; kontakti; ndihma për viktimat
sop-first-responder-handover-report = Shkruajeni raportin tuaj para përfundimit të ndërrimit; ndajeni atë që keni parë vetë nga ajo që ju kanë thënë të tjerët dhe nga përfundimet tuaja
sop-first-responder-handover-report-who = Reaguesi i parë
sop-first-responder-handover-report-record = Raporti
sop-first-responder-handover-trace = Verifikojeni armën e zjarrit në regjistër dhe kërkoni gjurmimin
sop-first-responder-handover-trace-who = Hetuesi
sop-first-responder-handover-trace-record = Kërkesa për gjurmim; përgjigjet
sop-first-responder-handover-debrief = Diskutojeni incidentin me të gjithë ata që ishin aty; ofrojuni mbështetje zyrtarëve që kanë nevojë
sop-first-responder-handover-debrief-who = Udhëheqësi i ndërrimit
sop-first-responder-handover-debrief-record = Propozimet për rishikimin

## Viktimat dhe dëshmitarët

sop-first-responder-people-title = Viktimat dhe dëshmitarët

sop-first-responder-victims-title = Viktimat
sop-first-responder-victims-asks =
    e rreh edhe ka revole
    s’po flet kur e ka burrin afër
    veç serbisht di
    kalamajt po qajnë
    po don me e tërheqë krejt
    çka me i thanë
    strehimore për gra
    e kërcënon me kallash në whatsapp
    gruaja e rrahur
    qan
    strehimore
    don me e tërheqë
sop-first-responder-victims-intro = Viktima ka nevojë së pari për siguri, pastaj për ndihmë mjekësore dhe pastaj për informacion. Zyrtari i parë shpesh është personi që viktima e mban mend më gjatë.
sop-first-responder-victims-safety = <strong>Siguria.</strong> Flisni me viktimën veçmas, larg personit që e kërcënon. Pyetni nëse ka armë në shtëpi ose diku ku ai person mund ta marrë. Mos i lini të dy bashkë.
sop-first-responder-victims-help = <strong>Ndihma.</strong> Pyetni: „A jeni lënduar? A ju nevojiten barna, përkthyes ose dikush që i besoni?“ Në çdo dyshim, thirreni ambulancën.
sop-first-responder-victims-words = <strong>Fjalët.</strong> Tregoni kush jeni dhe çfarë do të ndodhë më tej. Përdorni fjalë të thjeshta, mos gjykoni dhe mos premtoni asgjë që nuk mund ta mbani.
sop-first-responder-victims-assistance = <strong>Mbështetja.</strong> Tregojini viktimës se ekziston <em>{ -victim-assistance }</em> dhe kërkojeni menjëherë nga zyrtari kujdestar. Të drejtat dhe masat mbrojtëse rregullohen me ligjin në fuqi.
sop-first-responder-victims-children = <strong>Fëmijët.</strong> Një zyrtar pa detyra të tjera qëndron pranë tyre, së bashku me një person të cilit ata i besojnë. Mos e merrni fëmijën në pyetje dhe mos e përdorni si përkthyes.
sop-first-responder-victims-violence = Arma e zjarrit në një banesë ku ka dhunë në familje e rrit rrezikun e vdekjes. Kërcënimi me armë i raportohet prokurorit edhe nëse nuk është shtënë.

sop-first-responder-witnesses-title = Dëshmitarët
sop-first-responder-witnesses-asks =
    njëri e ka filmu krejt
    thonë s’kemi pa kurgjo
    a guxoj me ia tregu foton e tipit
    krejt po flasin mes veti
    ka frikë prej familjes tjetër
    a ia marr deklaratën unë
    kamera e dyqanit
    burri në bar thotë e njoh
    video e kalimtarit
    askush s'flet
    ndaji
sop-first-responder-witnesses-intro = Fjalët e para të dëshmitarit vlejnë më shumë se të mëvonshmet, por ndryshojnë lehtë. Deklaratën e merr hetuesi; reaguesi i parë e bën të mundur:
sop-first-responder-witnesses-apart = mbajini dëshmitarët veç njëri-tjetrit, larg të dyshuarit dhe larg mediave;
sop-first-responder-witnesses-ask = pyetni vetëm atë që e kërkon siguria: kush është lënduar, kush ka armë, ku është ajo, ku shkuan personat;
sop-first-responder-witnesses-quote = shkruajini fjalët e para saktësisht, në gjuhën në të cilën janë thënë;
sop-first-responder-witnesses-open = mos ua vini përgjigjen në gojë: as emra, as fotografi, as „a ishte ai?“;
sop-first-responder-witnesses-recordings = shënoni kush ka fotografi ose incizime dhe sigurimin e tyre lërjani hetuesit;
sop-first-responder-witnesses-reach = shënoni si mund të gjendet secili dëshmitar dhe tregojini kë të thërrasë nëse ka frikë.

## Veprimi pas gjetjes

sop-first-responder-find-title = Veprimi pas gjetjes
sop-first-responder-action-on-a-find-asks =
    revole n’rrugë e fëmijë rreth
    çantë që bën tik tak
    bombë nën veturë
    bombë dore n’kopsht
    po kundërmon gaz n’shkallë
    a guxoj me fol me motorollë afër
    plasi, a guxojmë me shku
    teli i thyer në tokë
    çanta çukët
    gaz n'shkallë
    makina bombë
sop-first-responder-find-intro = Veprimi është i njëjtë për një armë zjarri, për një pjesë, për municionin dhe për një objekt që askush nuk mund ta emërtojë. Çdo armë zjarri konsiderohet e mbushur. Atje ku është gjetur një send, mund të ketë edhe të tjera.
sop-first-responder-find-touch = <strong>Mos prekni.</strong> Thoni „ndal“. Të gjithë ndalen menjëherë.
sop-first-responder-find-distance = <strong>Mbani distancë.</strong> Largohuni rrugës nga keni ardhur. Largojini njerëzit.
sop-first-responder-find-mark = <strong>Shënoni vendin.</strong> Vini shenjë në hyrje, nga larg, pa iu afruar sendit.
sop-first-responder-find-report = <strong>Raportoni.</strong> Tregojini qendrës operative çfarë keni parë, ku, kur, kush është afër dhe çfarë është prekur.
sop-first-responder-find-wait = <strong>Prisni.</strong> Askush nuk kthehet derisa specialistët ta kenë lejuar kthimin në atë vend.
sop-first-responder-find-firearm = Arma e zjarrit, pjesa ose municioni ruhet nga larg derisa të vijë eksperti i autorizuar. Eksperti e bën sendin të sigurt dhe e shkruan çdo ndryshim. Nëse dikush mund ta arrijë sendin me dorë, largohet personi, kur kjo është e sigurt; sendi mbetet aty ku është.
sop-first-responder-find-explosive = Nëse sendi mund të jetë eksploziv, granatë, mjet shpërthyes ose fishekzjarr i kategorisë F4, të gjithë largohen, kurse distancën e sigurt e caktojnë specialistët për { -eod(case: "accusative") }. Derisa të vijnë ata, zgjidhni distancë më të madhe e jo më të vogël dhe qëndroni pas një pengese të fortë. Zbatoni udhëzimet që ata i japin me telefon, edhe për përdorimin e radiolidhjeve dhe të telefonave. E njëjta vlen pas një shpërthimi: askush nuk shkon atje, përveç për të shpëtuar një jetë.
sop-first-responder-find-chemicals = Kimikate, avuj ose një erë që askush nuk mund ta shpjegojë: dilni, nxirrni njerëzit, mos prekni asnjë çelës elektrik dhe asnjë enë, thirrni zjarrfikësit dhe specialistët.

sop-first-responder-prohibited-title = Veprimet e ndaluara
sop-first-responder-prohibited-acts-asks =
    a guxoj me ndez cigare
    me i mbledhë kapsollat mos po i vjedhin
    me e marrë revolen mos me nejt aty
    gazetari po më pyet
    telefoni n’tokë po cingëron
    axha i tij është polic, a e lshoj
    post në Facebook nga kolegu
    e fshiva pak gjakun
    cigare
    mbledh gëzhojat
    telefoni bie
    kushëriri polic
    foto n'grup prej vendit
sop-first-responder-do-cover = Qëndroni në vend të mbrojtur dhe në distancë derisa të jetë e qartë çfarë ka ndodhur.
sop-first-responder-do-report = Raportoni herët dhe përsëri sa herë që ndryshon gjendja.
sop-first-responder-do-touched = Shkruani menjëherë çfarë është dashur të preket për të shpëtuar një jetë.
sop-first-responder-do-respect = Trajtoni të gjithë me respekt, edhe të dyshuarin.
sop-first-responder-do-mistake = Shënojeni menjëherë çdo gabim.
sop-first-responder-dont-item = Mos prekni, mos lëvizni, mos hapni, mos zbrazni dhe mos provoni asnjë send që mund të jetë i rrezikshëm.
sop-first-responder-dont-collect = Brenda kordonit mos merrni gëzhoja nga toka, mos pastroni, mos pini duhan, mos hani dhe mos hidhni asgjë.
sop-first-responder-dont-onlookers = Mos lejoni brenda kordonit kureshtarë, kolegë pa detyrë ose media.
sop-first-responder-dont-device = Mos ndizni, mos zhbllokoni dhe mos shfletoni asnjë telefon ose kamerë.
sop-first-responder-dont-source = Mos e zbuloni se kush ka thirrur ose kush ka dhënë informacion.
sop-first-responder-dont-media = Mos u jepni mediave emra, pamje as mendime.

## Njoftimi dhe dokumentet

sop-first-responder-notify-title = Njoftimi dhe dokumentet
sop-first-responder-notification-and-records-asks =
    kujt i bie ma parë
    numri i deminuesve
    i vdekur n’oborr, kush vjen
    bebe mbet vetë
    veturë me targa të shkupit
    natën kush vjen
    granatë në park, cili shërbim
    policia e huaj
    kufoma
    foshnja vetëm
    kush i pari
sop-first-responder-notify-intro = Shërbimi i shënon emrat dhe numrat e telefonit (shihni: <ref data-l10n-name="notify"/>). Qendra operative e shënon kohën e secilës thirrje.
sop-first-responder-notify-caption = Matrica e njoftimit
sop-first-responder-notify-head-event = Ngjarja
sop-first-responder-notify-head-caller = Kush thërret
sop-first-responder-notify-head-first = Thirrja e parë
sop-first-responder-notify-head-next = Thirrjet e tjera
sop-first-responder-notify-armed = Të shtëna ose person i armatosur
sop-first-responder-notify-armed-caller = Reaguesi i parë
sop-first-responder-notify-armed-first = Qendra operative, menjëherë
sop-first-responder-notify-armed-next = Njësia e specializuar; ambulanca; prokurori
sop-first-responder-notify-hurt = Person i lënduar ose i vdekur
sop-first-responder-notify-hurt-caller = Reaguesi i parë
sop-first-responder-notify-hurt-first = Ambulanca, menjëherë
sop-first-responder-notify-hurt-next = Hetuesi; prokurori
sop-first-responder-notify-firearm = Armë zjarri, pjesë ose municion
sop-first-responder-notify-firearm-caller = Reaguesi i parë
sop-first-responder-notify-firearm-first = Udhëheqësi i ndërrimit; eksperti i autorizuar
sop-first-responder-notify-firearm-next = Hetuesi; prokurori; regjistri i armëve
sop-first-responder-notify-explosive = Eksploziv, granatë, mjet shpërthyes, objekt i panjohur; shpërthim
sop-first-responder-notify-explosive-caller = Reaguesi i parë
sop-first-responder-notify-explosive-first = Specialistët për trajtimin e mjeteve eksplozive, menjëherë
sop-first-responder-notify-explosive-next = Ambulanca dhe zjarrfikësit; prokurori; udhëheqësi i ndërrimit
sop-first-responder-notify-chemicals = Kimikate ose avuj
sop-first-responder-notify-chemicals-caller = Reaguesi i parë
sop-first-responder-notify-chemicals-first = Zjarrfikësit dhe specialistët, menjëherë
sop-first-responder-notify-chemicals-next = Ambulanca; prokurori; autoriteti për prekursorët
sop-first-responder-notify-risk = Person i rrezikuar nga dhuna; fëmijë pa kujdes
sop-first-responder-notify-risk-caller = Reaguesi i parë
sop-first-responder-notify-risk-first = Zyrtari kujdestar, menjëherë
sop-first-responder-notify-risk-next = Ndihma për viktimat; mbrojtja sociale; prokurori
sop-first-responder-notify-border = Incident në kufi
sop-first-responder-notify-border-caller = Zyrtari i policisë kufitare
sop-first-responder-notify-border-first = Udhëheqësi i ndërrimit i policisë kufitare
sop-first-responder-notify-border-next = Dogana; prokurori
sop-first-responder-notify-foreign = Lidhje me një juridiksion tjetër
sop-first-responder-notify-foreign-caller = Kushdo që e vëren
sop-first-responder-notify-foreign-first = Hetuesi
sop-first-responder-notify-foreign-next = Kanali për bashkëpunimin ndërkombëtar policor
sop-first-responder-notify-focal = Në { -kosovo(case: "indefinite") }, çdo armë zjarri e gjetur ose e sekuestruar raportohet te <em>{ -firearms-focal-point }</em> në kuadër të ILECU-së, e cila e gjurmon çdo armë të gjetur ose të sekuestruar në vend. Në { -north-macedonia(case: "accusative") }, për kërkesat për gjurmim zbatohen rregullat e brendshme të shërbimit.

sop-first-responder-records-title = Formularët dhe dokumentet
sop-first-responder-forms-and-records-asks =
    çka ua lë inspektorëve n’letër
    a duhet me vizatu
    a mundet ai që gjuajti me ia pa adresën gruas
    secili shkruan vetë a bashkë
    shënim për ndihmë të parë
    kush ka hy e kush ka dalë
    numri i ngjarjes
    listë e të lënduarve
    skica
    deklarata ime
sop-first-responder-records-intro = Dosja që e dorëzon reaguesi i parë përmban dokumentet e mëposhtme, secilin me numrin e ngjarjes:
sop-first-responder-records-call = shënimin e thirrjes dhe të raporteve për qendrën operative, me kohën e secilit;
sop-first-responder-records-log = regjistrin e hyrjeve;
sop-first-responder-records-sketch = skicën e vendit të ngjarjes me kordonin, hyrjen dhe vendin e çdo sendi e personi;
sop-first-responder-records-persons = listën e viktimave, të dëshmitarëve dhe të personave të tjerë, me nevojat e tyre;
sop-first-responder-records-aid = shënimin për ndihmën e parë dhe për gjithçka që është prekur ose lëvizur;
sop-first-responder-records-handover = procesverbalin e dorëzimit me nënshkrime;
sop-first-responder-records-report = raportin e secilit zyrtar.
sop-first-responder-records-care = Të dhënat për viktimat dhe dëshmitarët mbahen veçmas nga ato që mund t’i shohë i dyshuari, ashtu siç e lejon ligji procedural në fuqi. Të dhënat personale u jepen vetëm atyre që kanë të drejtë t’i marrin. Sa gjatë ruhen dokumentet, e përcakton ligji në fuqi.

sop-first-responder-review-title = Rishikimi dhe ndryshimet
sop-first-responder-review-asks =
    cili botim vlen
    muajin e kaluar u plagos dikush, a ndryshon diçka
    kujt ia çoj idenë time
    jona është prej vjetit
    pas vrasjes, mësimet
    sa shpesh përditësohet
    ligji i ri për armë
    kush e miraton
    botimi në fuqi
sop-first-responder-review-owner = Për procedurën kujdeset njësia e shërbimit që është përgjegjëse për patrullat. Ajo e rishikon procedurën kur ndryshon ligji, së paku një herë në vit dhe pas çdo incidenti në të cilin është lënduar dikush ose është ndryshuar vendi i ngjarjes. Për çdo ndryshim nxirret version i ri dhe shënohet një rresht i ri (shihni: <ref data-l10n-name="changes"/>).
sop-first-responder-review-caption = Ndryshimet
sop-first-responder-review-head-version = Versioni
sop-first-responder-review-head-date = Data
sop-first-responder-review-head-change = Ndryshimi
sop-first-responder-review-head-approved = E miratoi
# $version është tekst si „1.0“.
sop-first-responder-review-version = { $version }
sop-first-responder-review-first = Versioni i parë
sop-first-responder-review-approval = E plotëson shërbimi

sop-first-responder-sources-title = Burimet
sop-first-responder-sources-asks =
    ku shkruan kjo
    linku i ligjit për armë
    a mundet mbrojtja me e përdorë
    a e përmend në gjyq
    neni mbrapa rregullores
    faqja e fishekzjarreve në BE
    nga e keni marrë
    a është kjo punë zyrtare
    linku
# $date: dita kur janë verifikuar burimet.
sop-first-responder-sources-checked = Referencat janë verifikuar më { $date }. Ligjet i rendit <ref data-l10n-name="basis"/>.
sop-first-responder-sources-kosovo = Ligjet në { -kosovo(case: "indefinite") }: <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
sop-first-responder-sources-north-macedonia = Ligjet në { -north-macedonia(case: "accusative") }: <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
sop-first-responder-sources-focal = SEESAC, për Pikën Fokale për Armë Zjarri: <a data-l10n-name="page">seesac.org</a>.
sop-first-responder-sources-pyrotechnics = Direktiva 2013/29/BE për artikujt piroteknikë: <a data-l10n-name="text">EUR-Lex</a>.
sop-first-responder-sources-limits = Kjo procedurë përdor vetëm burime publike dhe nuk jep këshilla juridike.

## Konsultim i shpejtë

sop-first-responder-reference-title = Konsultim i shpejtë
sop-first-responder-quick-reference-asks =
    diçka për patrullë në xhep
    me e printu e plastifiku
    krejt në një letër të vogël
    dërgoma në viber
    përmbledhje për natën
    katër faqe
    kur s'ke kohë
    fletë në dashboard të veturës
    xhep
sop-first-responder-reference-intro = Çdo pjesë është një kartë për xhep. Shtoni numrat e telefonit të shërbimit tuaj.

sop-first-responder-card-arrival-title = Minutat e para
sop-first-responder-card-arrival-asks =
    sapo mbërritëm
    fjala e parë në motorollë
    bam bam prej shtëpisë
    po dal prej veturës
    ndalu para kthesës
    kërkoj përforcim
    të plagosurit
    qitja vazhdon
    dal nga vetura
sop-first-responder-card-arrival-known = Pyeteni qendrën operative çfarë dihet: armë, të lënduar, fëmijë.
sop-first-responder-card-arrival-stop = Ndaluni në distancë. Së pari shikoni dhe dëgjoni.
sop-first-responder-card-arrival-armed = Të shtëna ose person i armatosur: qëndroni në vend të mbrojtur, raportoni, kërkoni përforcim.
sop-first-responder-card-arrival-report = Raporti i parë: vendi, çfarë ka ndodhur, rreziqet, të lënduarit, shërbimet, hyrja e sigurt.
sop-first-responder-card-arrival-life = Nxirrni njerëzit nga rreziku, jepni ndihmën e parë. Jeta vjen para provave.
sop-first-responder-card-arrival-cordon = Kordon i gjerë, një hyrje-dalje, regjistër për secilin që hyn.

sop-first-responder-card-find-title = Pas gjetjes
sop-first-responder-card-find-asks =
    armë përtokë tash
    ndoshta bombë
    bombë dore shpejt çka
    po qelbet këtu
    erë gazi
    kallash në kanal
    mos e prek askush
    largoi njerëzit
    arma te këmbët
sop-first-responder-card-find-loaded = Arma e zjarrit konsiderohet e mbushur. Thoni „ndal“. Askush nuk prek asgjë.
sop-first-responder-card-find-distance = Mbani distancë: kthehuni rrugës nga keni ardhur dhe largojini njerëzit.
sop-first-responder-card-find-mark = Vini shenjë në hyrje, nga larg.
sop-first-responder-card-find-report = Raportoni çfarë, ku, kur, kush është afër dhe çfarë është prekur.
sop-first-responder-card-find-wait = Prisni derisa specialistët ta lejojnë kthimin në atë vend.
sop-first-responder-card-find-explosive = Granatë, mjet shpërthyes ose objekt i panjohur: largohen të gjithë. Distancën e caktojnë specialistët.
sop-first-responder-card-find-chemicals = Avuj ose erë e pazakontë: dilni, nxirrni njerëzit, mos prekni çelës elektrik as enë.

sop-first-responder-card-people-title = Viktimat dhe dëshmitarët
sop-first-responder-card-people-asks =
    po qan e s’flet
    i vogli e ka pa
    kalimtarët
    qysh me e qetësu
    nëna me tre fëmijë në shkallë
    s'po kuptoj shqip
    plaka ka nevojë për barna
    secili flet pa e dëgju tjetrin
    qetësoje
sop-first-responder-card-people-alone = Flisni me viktimën veçmas. A ka armë aty ku personi tjetër mund ta marrë?
sop-first-responder-card-people-help = Pyetni: a jeni lënduar? barna? përkthyes? dikush që i besoni?
sop-first-responder-card-people-assistance = Tregoni se ekziston ndihma për viktimat dhe kërkojeni nga zyrtari kujdestar.
sop-first-responder-card-people-children = Fëmijët: një zyrtar rri pranë tyre dhe nuk i pyet për rastin.
sop-first-responder-card-people-apart = Mbajini dëshmitarët veç. Fjalët e para shkruajini saktësisht, në gjuhën e tyre.
sop-first-responder-card-people-open = Mos ua vini përgjigjen në gojë: as emra, as fotografi.
sop-first-responder-card-people-reach = Shënoni si mund të gjendet secili person.

sop-first-responder-card-handover-title = Para se të largoheni
sop-first-responder-card-handover-asks =
    po shkoj n’shpi, çka mbet
    turni i natës po e merr
    çka s’bën me harru
    çka me shkru sot
    unë e pashë vetë, atë tjetrën ma treguan
    kush rri me gruan tash
    regjistri i hyrjeve u dorëzu
    mos fol me televizion
    ndërrimi erdhi
sop-first-responder-card-handover-tell = Tregoni çfarë keni parë, dëgjuar, bërë, prekur dhe ndryshuar.
sop-first-responder-card-handover-papers = Dorëzoni regjistrin e hyrjeve, skicën dhe listën e personave. Dy nënshkrime me kohën.
sop-first-responder-card-handover-risk = Merruni vesh kush e mbron secilin person të rrezikuar.
sop-first-responder-card-handover-report = Raportin tuaj shkruajeni para fundit të ndërrimit. Ndani: çfarë keni parë, çfarë ju kanë thënë, çfarë përfundoni.
sop-first-responder-card-handover-silence = Mediave asgjë. Asgjë për atë që ka thirrur.
sop-first-responder-card-handover-mistake = Gabimin shënojeni menjëherë.
