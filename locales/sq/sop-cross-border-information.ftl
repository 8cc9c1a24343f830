### Procedura standarde e operimit për informacionin përtej kufirit: përkthimi shqip. Radha e mesazheve është radha e dokumentit.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### „Njësia e kontaktit“ është njësia për bashkëpunim ndërkombëtar policor: ILECU në { -kosovo(case: "indefinite") }. „Kërkuesi“ dhe „dhënësi“ janë njësi, jo persona.
### Kodet e vlerësimit dhe të trajtimit: siç e citon Statewatch (2018) nenin 29 të Rregullores (BE) 2016/794, lexuar më 26 nëntor 2026; të krahasohet me tekstin në EUR-Lex.

sop-cross-border-information-title = Shkëmbimi i informacionit përtej kufirit për armët e zjarrit dhe eksplozivët
sop-cross-border-information-short-title = Informacioni ndërkufitar

## Fusha e zbatimit

sop-cross-border-information-scope-title = Fusha e zbatimit
sop-cross-border-information-scope-asks =
    qysh me marrë informata prej shkupit
    më duhen prova për gjyq, a vlen kjo
    a vlen edhe për serbi e shqipëri
    na dërguan diçka që s’e kemi lypë
    serbët na kanë pyetë për një pushkë
    për hetim, jo për gjyq
    vetëm armë e granata, apo edhe drogë
    gjurmim, kërkesë, përgjigje
    info nga fqinji
    edhe Serbia?
sop-cross-border-information-scope-purpose = Kjo procedurë përcakton si kërkohet, si jepet dhe si përdoret informacioni policor për armët e zjarrit, pjesët e tyre, municionin dhe eksplozivët ndërmjet { -kosovo(case: "genitive") } dhe { -north-macedonia(case: "genitive") }: kush kërkon, përmes cilit kanal, në çfarë forme, sa shpejt dhe çfarë dokumentohet.
sop-cross-border-information-scope-kinds = Ajo përfshin kërkesat, përgjigjet, informacionin që jepet pa kërkesë, kërkesat për gjurmim dhe informacionin kthyes. Të njëjtët hapa vlejnë edhe për kërkesat drejtuar juridiksioneve të tjera.
sop-cross-border-information-scope-model = Ajo është model: para përdorimit, secili shërbim i shton emrat, numrat e telefonit dhe afatet e veta dhe e miraton. Ligji në fuqi dhe marrëveshjet në fuqi kanë gjithmonë përparësi.
sop-cross-border-information-scope-outside = Provat për gjykatën kërkohen me bashkëpunim gjyqësor, përmes prokurorit. Operacionet e përbashkëta dhe masat e fshehta dhe teknike të vëzhgimit dhe të hetimit kanë urdhrat dhe procedurat e tyre.

sop-cross-border-information-names-title = Kush është kush
sop-cross-border-information-who-is-who-asks =
    kush te na merret vesh me ta
    çka është ilecu
    emri i kujt del në letër
    kush merret te na me privatësi
    personi përgjegjës për të dhëna
    e njoh një polic në Preshevë, a mjafton ai
    zyrtar kontakti
    kush vendos sa larg guxon me shku informata
    ilecu
    ndërlidhësi
sop-cross-border-information-names-requester = <strong>Kërkuesi:</strong> njësia që ka nevojë për informacionin. Një zyrtar i caktuar u përgjigjet pyetjeve për kërkesën.
sop-cross-border-information-names-provider = <strong>Dhënësi i informacionit:</strong> njësia që e ka informacionin dhe vendos sa mund të përdoret.
sop-cross-border-information-names-contact = <strong>Njësia e kontaktit:</strong> njësia për bashkëpunim ndërkombëtar policor. Në { -kosovo(case: "indefinite") } kjo është ILECU. Gjithçka hyn dhe del përmes saj.
sop-cross-border-information-names-focal = <strong>Pika Fokale:</strong> në { -kosovo(case: "indefinite") }, <em>{ -firearms-focal-point }</em> në kuadër të ILECU-së, e cila e gjurmon çdo armë të gjetur ose të sekuestruar në vend.
sop-cross-border-information-names-data = <strong>Zyrtari për mbrojtjen e të dhënave:</strong> personi në secilin shërbim që jep këshilla për të dhënat personale dhe e kontrollon regjistrin e shkëmbimit.
sop-cross-border-information-names-key = Një pyetje, një kanal, një numër, një përgjigje e shkruar.

## Baza ligjore

sop-cross-border-information-basis-title = Baza ligjore
sop-cross-border-information-lawful-basis-asks =
    a guxoj fare me i pyt
    a munden ata me ia ndi telefonin për ne
    cilin pakt me e qit në letër
    kush e ka nënshkru traktatin
    konventa e Palermos, neni për polici
    a kemi fare marrëveshje me Malin e Zi
    na lypin diçka që s'na e lejon ligji
    kallëzimi penal mjafton si arsye
    a guxoj me pyetë
    marrëveshja
sop-cross-border-information-basis-rule = Informacioni kalon kufirin vetëm për një qëllim që e lejon ligji dhe vetëm aq sa e kërkon ky qëllim (<em>{ -proportionality }</em>). Secili shërbim vepron sipas ligjit të vet. Atë që ky ligj nuk ia lejon, nuk mund t’ia kërkojë as palës tjetër.
sop-cross-border-information-basis-kosovo-act = Ligji nr. 04/L-076 për Policinë; Ligji nr. 05/L-022 për armë; Ligji nr. 04/L-022 për përdorim civil të eksplozivëve; Kodi Penal nr. 06/L-074
sop-cross-border-information-basis-kosovo-text = <strong>Ligji nr. 04/L-076</strong> është korniza për punën e policisë. Vepra penale që përmendet në kërkesë citohet sipas Kodit <strong>nr. 06/L-074</strong>, me titullin zyrtar dhe me nenin. Të dhënat personale i rregullon ligji në fuqi (<em>{ -personal-data-protection }</em>), kurse përdorimin në një rast ligji i procedurës penale në fuqi.
sop-cross-border-information-basis-north-macedonia-act = Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet
sop-cross-border-information-basis-north-macedonia-text = <strong>Ligji për armë</strong> lexohet në tekst të konsoliduar. <strong>Neni 396</strong> shikohet i pari për veprën penale që përmendet në kërkesë dhe citohet me titullin zyrtar. Përdorimi në një rast rregullohet me <strong>Ligjin për procedurë penale</strong>; autorizimet policore dhe të dhënat personale rregullohen me ligjet në fuqi.
sop-cross-border-information-basis-regional-act = Konventa e OKB-së kundër Krimit të Organizuar Transnacional; Protokolli për Armët e Zjarrit (Rezoluta 55/255 e Asamblesë së Përgjithshme)
# $date: dita kur ka hyrë në fuqi Protokolli për Armët e Zjarrit.
sop-cross-border-information-basis-regional-text = Konventa, në fuqi që nga shtatori 2003, trajton bashkëpunimin kundër krimit të organizuar; Protokolli, që ka hyrë në fuqi më { $date }, trajton veprat penale, licencimin, shënjimin dhe gjurmimin. Para se të citohet një tekst, verifikohet nëse dhe sa e detyron ai juridiksionin.

## Përgjegjësitë dhe hapat

sop-cross-border-information-roles-title = Përgjegjësitë dhe hapat
sop-cross-border-information-responsibilities-and-steps-asks =
    kush e shkruan edhe kush e çon
    kolegu është në pushim edhe letra po rri
    a duhet me i tregu prokurorit
    kush e ha fajin për numër gabim
    zëvendësi i punonjësit të sëmurë
    tabela e detyrave për kërkesë
    kush e verifikon para se të dalë
    shefi s'ka firmosë ende
    kolegu n'pushim
    kush e dërgon
sop-cross-border-information-roles-intro = <ref data-l10n-name="roles"/> tregon për çdo detyrë kush e <strong>kryen</strong> punën, kush <strong>përgjigjet</strong> për të, kush <strong>konsultohet</strong> paraprakisht dhe kush <strong>njoftohet</strong> më pas.
sop-cross-border-information-roles-caption = Kush e kryen punën, kush përgjigjet, kush konsultohet dhe kush njoftohet
sop-cross-border-information-roles-head-task = Detyra
sop-cross-border-information-roles-head-responsible = Kush e kryen
sop-cross-border-information-roles-head-accountable = Kush përgjigjet
sop-cross-border-information-roles-head-consulted = Kush konsultohet
sop-cross-border-information-roles-head-informed = Kush njoftohet
sop-cross-border-information-roles-request = Qëllimi dhe teksti i kërkesës
sop-cross-border-information-roles-request-responsible = Kërkuesi
sop-cross-border-information-roles-request-accountable = Shefi i kërkuesit
sop-cross-border-information-roles-request-consulted = Prokurori
sop-cross-border-information-roles-request-informed = Njësia e kontaktit
sop-cross-border-information-roles-sending = Verifikimi, dërgimi, regjistri
sop-cross-border-information-roles-sending-responsible = Njësia e kontaktit
sop-cross-border-information-roles-sending-accountable = Shefi i njësisë së kontaktit
sop-cross-border-information-roles-sending-consulted = Kërkuesi
sop-cross-border-information-roles-sending-informed = Zyrtari për mbrojtjen e të dhënave
sop-cross-border-information-roles-trace = Kërkesa për gjurmim
sop-cross-border-information-roles-trace-responsible = Njësia e kontaktit; Pika Fokale
sop-cross-border-information-roles-trace-accountable = Shefi i njësisë së kontaktit
sop-cross-border-information-roles-trace-consulted = Eksperti i autorizuar
sop-cross-border-information-roles-trace-informed = Kërkuesi; prokurori
sop-cross-border-information-roles-answer = Përgjigjja, vlerësimi dhe kodi i trajtimit
sop-cross-border-information-roles-answer-responsible = Dhënësi i informacionit
sop-cross-border-information-roles-answer-accountable = Shefi i dhënësit
sop-cross-border-information-roles-answer-consulted = Prokurori
sop-cross-border-information-roles-answer-informed = Njësia e kontaktit
sop-cross-border-information-roles-feedback = Përdorimi dhe informacioni kthyes
sop-cross-border-information-roles-feedback-responsible = Kërkuesi
sop-cross-border-information-roles-feedback-accountable = Shefi i kërkuesit
sop-cross-border-information-roles-feedback-consulted = Prokurori
sop-cross-border-information-roles-feedback-informed = Dhënësi i informacionit
sop-cross-border-information-roles-deputy = Secili zyrtar i caktuar ka zëvendës: kërkesa nuk shtyhet për shkak se mungon një person.

sop-cross-border-information-steps-head-number = Nr.
sop-cross-border-information-steps-head-step = Hapi
sop-cross-border-information-steps-head-who = Kush
sop-cross-border-information-steps-head-record = Çfarë dokumentohet

sop-cross-border-information-ask-title = Kërkesa
sop-cross-border-information-asking-asks =
    e kam një revole me numër prej maqedonisë, çka tash
    a shiqoj ma parë te na
    a mundem veç me i thirrë shokut andej
    qysh e di që u ka mbërri
    numri i rastit mungon
    kërko në regjistrin tonë së pari
    me sa fjali e shkruaj qëllimin
    me kodim apo pa
    numër maqedonas
    a e morën
sop-cross-border-information-ask-caption = Hapat e kërkesës
sop-cross-border-information-ask-purpose = Shkruajeni qëllimin me një fjali: cila vepër penale, çfarë duhet të dini, çfarë do të bëni me të
sop-cross-border-information-ask-purpose-who = Kërkuesi
sop-cross-border-information-ask-purpose-record = Qëllimi; numri i rastit
sop-cross-border-information-ask-home = Kërkoni së pari te burimet tuaja: dosjet, regjistri i armëve, në { -kosovo(case: "indefinite") } Pika Fokale
sop-cross-border-information-ask-home-who = Kërkuesi
sop-cross-border-information-ask-home-record = Ku është kërkuar; rezultatet
sop-cross-border-information-ask-basis = Verifikoni bazën ligjore; pyeteni prokurorin kur e kërkon ligji procedural
sop-cross-border-information-ask-basis-who = Shefi i kërkuesit
sop-cross-border-information-ask-basis-record = Dispozita; pëlqimi
sop-cross-border-information-ask-text = Shkruajeni kërkesën siç përcakton <ref data-l10n-name="contents"/>; caktoni urgjencën dhe jepni arsyen
sop-cross-border-information-ask-text-who = Kërkuesi
sop-cross-border-information-ask-text-record = Teksti; shtojcat
sop-cross-border-information-ask-codes = Vlerësojeni atë që jepni bashkë me pyetjen dhe caktoni kodin e trajtimit
sop-cross-border-information-ask-codes-who = Kërkuesi
sop-cross-border-information-ask-codes-record = Kodet
sop-cross-border-information-ask-send = Verifikojeni kërkesën, jepini numër, dërgojeni përmes kanalit të dakorduar; kërkoni konfirmim të pranimit
sop-cross-border-information-ask-send-who = Njësia e kontaktit
sop-cross-border-information-ask-send-record = Numri; kanali; koha; konfirmimi

sop-cross-border-information-answer-title = Përgjigjja
sop-cross-border-information-answering-asks =
    po lypin diçka prej nesh, çka bëj
    s’kemi kurgjo për atë njeri
    a guxoj me thanë jo
    gjysa gati gjysa jo
    e kemi prej gjermanëve, a e japim ma tutje
    na mbërriti nga Shkupi, pranim
    s'po e kuptoj pyetjen
    fakte veç, hamendje veç
    na pyesin
    refuzoj
sop-cross-border-information-answer-caption = Hapat e përgjigjes
sop-cross-border-information-answer-receive = Regjistrojeni kërkesën dhe konfirmoni pranimin; nëse mungon diçka, pyetni menjëherë dhe vetëm një herë
sop-cross-border-information-answer-receive-who = Njësia e kontaktit
sop-cross-border-information-answer-receive-record = Numri; koha; pyetjet
sop-cross-border-information-answer-check = Verifikoni qëllimin dhe bazën ligjore; kufizoni ose refuzoni vetëm me arsye në ligj dhe thuajeni arsyen
sop-cross-border-information-answer-check-who = Shefi i njësisë së kontaktit
sop-cross-border-information-answer-check-record = Vendimi; arsyeja
sop-cross-border-information-answer-gather = Mblidhni atë që ekziston; ndani faktet nga vlerësimet tuaja; vlerësoni çdo informacion
sop-cross-border-information-answer-gather-who = Dhënësi i informacionit
sop-cross-border-information-answer-gather-record = Burimet e shikuara; kodet
sop-cross-border-information-answer-owner = Nëse informacioni ka ardhur nga një palë e tretë me kod trajtimi, pyeteni së pari atë palë
sop-cross-border-information-answer-owner-who = Dhënësi i informacionit
sop-cross-border-information-answer-owner-record = Leja ose refuzimi
sop-cross-border-information-answer-send = Dërgojeni përgjigjen; edhe „nuk u gjet asgjë“ është përgjigje; pjesa që është gati nuk e pret pjesën tjetër
sop-cross-border-information-answer-send-who = Njësia e kontaktit
sop-cross-border-information-answer-send-record = Numri; koha; çfarë është dërguar

sop-cross-border-information-after-title = Pas përgjigjes
sop-cross-border-information-after-the-answer-asks =
    mbërriti letra, çka guxoj me bo me të
    a me ia tregu gjykatësit
    s’ka qenë ai njeriu hiç
    a me u thanë faleminderit
    kur mundem me e hjekë
    e qita në lëndë, a guxoj ta përdor në tjetrin rast
    rast u mbyll, çka i them palës tjetër
    gabim në përgjigje, korrigjim
    erdhi përgjigja
    falënderim
sop-cross-border-information-after-caption = Hapat pas përgjigjes
sop-cross-border-information-after-file = Vendoseni përgjigjen në dosjen e rastit bashkë me kodet; përdoreni vetëm për qëllimin që është deklaruar
sop-cross-border-information-after-file-who = Kërkuesi
sop-cross-border-information-after-file-record = Vendi në dosje
sop-cross-border-information-after-other = Për çdo përdorim tjetër, në gjykatë ose te një shërbim tjetër, pyeteni dhënësin paraprakisht
sop-cross-border-information-after-other-who = Kërkuesi; njësia e kontaktit
sop-cross-border-information-after-other-record = Pyetja; leja
sop-cross-border-information-after-feedback = Jepni informacion kthyes: çfarë ndihmoi, çfarë ishte gabim, çfarë doli prej tij
sop-cross-border-information-after-feedback-who = Kërkuesi
sop-cross-border-information-after-feedback-record = Formulari i informacionit kthyes; data
sop-cross-border-information-after-correct = Nëse informacioni del i gabuar ose i vjetruar, njoftoni secilin që e ka marrë
sop-cross-border-information-after-correct-who = Dhënësi; njësia e kontaktit
sop-cross-border-information-after-correct-record = Korrigjimi; marrësit
sop-cross-border-information-after-close = Mbylleni kërkesën; fshijini ose ruajini të dhënat siç e kërkon ligji në fuqi
sop-cross-border-information-after-close-who = Njësia e kontaktit
sop-cross-border-information-after-close-record = Dita e mbylljes; afati i ruajtjes

## Kërkesa, urgjenca dhe kodet

sop-cross-border-information-form-title = Kërkesa, urgjenca dhe kodet

sop-cross-border-information-contents-title = Përmbajtja e kërkesës
sop-cross-border-information-contents-of-a-request-asks =
    çka shkruaj që mos me ma kthy
    shkronjat në metal cirilike a latine
    dhjetë pyetje përnjëherë
    a u duhen foto
    a ka formular gati
    fushat që duhet plotësuar
    viti i lindjes i gabuar
    baza ligjore, vepra, faza
    shabllon
    foto bashkangjitur
sop-cross-border-information-contents-intro = Kërkesës duhet të mund t’i përgjigjet edhe dikush që nuk di asgjë për rastin. Fushat i rendit <ref data-l10n-name="contents"/>.
sop-cross-border-information-contents-caption = Çfarë përmban kërkesa
sop-cross-border-information-contents-head-field = Fusha
sop-cross-border-information-contents-head-content = Përmbajtja
sop-cross-border-information-contents-from = Nga, për, numri
sop-cross-border-information-contents-from-content = Njësia, zyrtari i caktuar, zëvendësi, njësia e kontaktit, numri i rastit, kërkesat e mëparshme
sop-cross-border-information-contents-purpose = Qëllimi dhe baza
sop-cross-border-information-contents-purpose-content = Vepra penale me titullin zyrtar dhe nenin; çfarë hetohet; faza e rastit
sop-cross-border-information-contents-facts = Faktet
sop-cross-border-information-contents-facts-content = Çfarë, ku, kur, kush; çfarë dihet dhe çfarë supozohet, veç e veç
sop-cross-border-information-contents-firearm = Arma e zjarrit, nëse ka
sop-cross-border-information-contents-firearm-content = Lloji, prodhuesi, modeli, kalibri, të gjitha shënjimet me alfabetin e tyre siç i ka lexuar eksperti, fotografitë e shënjimeve
sop-cross-border-information-contents-questions = Pyetjet
sop-cross-border-information-contents-questions-content = Të numërtuara, secila për një temë
sop-cross-border-information-contents-urgency = Urgjenca
sop-cross-border-information-contents-urgency-content = Shkalla, arsyeja, dita deri kur nevojitet përgjigjja
sop-cross-border-information-contents-codes = Kodet
sop-cross-border-information-contents-codes-content = Vlerësimi dhe kodi i trajtimit për çdo informacion
sop-cross-border-information-contents-approval = Miratimi
sop-cross-border-information-contents-approval-content = Shefi i kërkuesit, dita, nënshkrimi

sop-cross-border-information-urgency-title = Urgjenca
sop-cross-border-information-urgency-asks =
    për një orë kalon në anën tjetër
    më duhet sot
    kur është vërtet ngut
    a guxoj me i bo zile natën
    po vonojnë tri javë
    i armatosur drejt pikës kufitare
    tri shkallët e ngutjes
    numri kujdestar natën
    sa ma shpejt
    janë t'ngadalshëm
sop-cross-border-information-urgency-intro = Urgjenca është fakt dhe jo dëshirë: kërkesa e jep arsyen. Afatet i dakordojnë të dyja shërbimet dhe i shënojnë (shihni: <ref data-l10n-name="urgency"/>).
sop-cross-border-information-urgency-caption = Shkallët e urgjencës
sop-cross-border-information-urgency-head-level = Shkalla
sop-cross-border-information-urgency-head-when = Kur
sop-cross-border-information-urgency-head-how = Si
sop-cross-border-information-urgency-life = E menjëhershme
sop-cross-border-information-urgency-life-when = Një jetë është në rrezik, ose është gati të përdoret një armë ose eksploziv
sop-cross-border-information-urgency-life-how = Me telefon ndërmjet njësive të kontaktit, në çdo orë; konfirmohet menjëherë me shkrim
sop-cross-border-information-urgency-fast = Urgjente
sop-cross-border-information-urgency-fast-when = Një person ose send është gati të kalojë kufirin, një person mbahet në ndalim, ose provat mund të humbin
sop-cross-border-information-urgency-fast-how = Me shkrim, e paralajmëruar me telefon; afatin e shënojnë shërbimet
sop-cross-border-information-urgency-normal = E zakonshme
sop-cross-border-information-urgency-normal-when = Çdo kërkesë tjetër
sop-cross-border-information-urgency-normal-how = Me shkrim; afatin e shënojnë shërbimet

sop-cross-border-information-codes-title = Kodet e vlerësimit dhe të trajtimit
sop-cross-border-information-evaluation-and-handling-asks =
    çka do me thanë b2
    informatori rren gjysën e herës, çka shkruaj
    a guxoj me ia dhanë doganës
    çka është ai numri përmbi letër
    e ka ndi prej kushririt
    A1
    sa i besojmë burimit të ri
    H kodi, kufizim
    A2
    spiuni gënjen
sop-cross-border-information-codes-intro = Termi <em>{ -source-evaluation }</em> do të thotë që vlerësohet veçmas sa i besueshëm është burimi dhe sa i saktë është informacioni. <ref data-l10n-name="evaluation"/> jep kodet që përdor Europoli. Ndërmjet dy shërbimeve ato vlejnë vetëm aq sa janë dakorduar.
sop-cross-border-information-codes-caption = Vlerësimi i burimit dhe i informacionit
sop-cross-border-information-codes-head-source = Burimi
sop-cross-border-information-codes-head-meaning-source = Kuptimi
sop-cross-border-information-codes-head-information = Informacioni
sop-cross-border-information-codes-head-meaning-information = Kuptimi
# $code: shkronja ose shifra.
sop-cross-border-information-codes-code = { $code }
sop-cross-border-information-codes-a = Nuk ka dyshim për autenticitetin, besueshmërinë dhe kompetencën, ose deri tani i besueshëm në çdo rast
sop-cross-border-information-codes-b = Deri tani i besueshëm në shumicën e rasteve
sop-cross-border-information-codes-c = Deri tani i pabesueshëm në shumicën e rasteve
sop-cross-border-information-codes-x = Besueshmëria nuk mund të vlerësohet
sop-cross-border-information-codes-1 = Saktësia nuk vihet në dyshim
sop-cross-border-information-codes-2 = Burimi e di personalisht, por jo zyrtari që e përcjell
sop-cross-border-information-codes-3 = Burimi nuk e di personalisht, por e konfirmojnë informacione të regjistruara më parë
sop-cross-border-information-codes-4 = Burimi nuk e di personalisht dhe nuk mund të konfirmohet
sop-cross-border-information-handling-intro = Çdo <em>{ -handling-code }</em> vendoset nga dhënësi i informacionit, e shoqëron informacionin kudo që shkon dhe ndryshohet vetëm nga dhënësi (<ref data-l10n-name="handling"/>).
sop-cross-border-information-handling-caption = Kodet e trajtimit
sop-cross-border-information-handling-head-code = Kodi
sop-cross-border-information-handling-head-meaning = Kuptimi
sop-cross-border-information-handling-0 = Vetëm për parandalimin dhe luftimin e krimit, sipas ligjit që zbatohet
sop-cross-border-information-handling-1 = Nuk zbulohet në procedurë gjyqësore pa lejen e dhënësit
sop-cross-border-information-handling-2 = Nuk përcillet më tej pa lejen e dhënësit
sop-cross-border-information-handling-3 = Kufizime të tjera, të cilat dhënësi i shkruan

## Mbrojtja e të dhënave

sop-cross-border-information-data-title = Mbrojtja e të dhënave dhe veprimet e ndaluara
sop-cross-border-information-data-protection-and-prohibited-acts-asks =
    a guxoj me e çu në viber
    e çova te tjetri, ndihmë
    e ruj se mundet me m’u dashtë
    a e pëson njeriu prej kësaj
    me e lypë krejt familjen
    i lashë letrat në kafe
    gmail privat
    kolegu pyet për fqinjin e vet
    whatsapp
    kopje private
    kuti gabim
    krejt familja
    a i bën dëm dikujt
sop-cross-border-information-data-need = <strong>Nevoja.</strong> Emrat dhe të dhënat e tjera personale dërgohen vetëm nëse pa to nuk mund të jepet përgjigje. Për të dhënat e viktimave, të dëshmitarëve dhe të fëmijëve duhet arsye e veçantë.
sop-cross-border-information-data-accuracy = <strong>Saktësia.</strong> Dhënësi i informacionit tregon kur janë verifikuar të dhënat për herë të fundit. Askush nuk i kopjon në dosje të tjera pa kodet e tyre.
sop-cross-border-information-data-security = <strong>Siguria.</strong> Përdoret vetëm kanali i dakorduar. Qasje kanë vetëm personat që punojnë në rast dhe çdo qasje regjistrohet.
sop-cross-border-information-data-storage = <strong>Ruajtja.</strong> Sa gjatë ruhen të dhënat dhe çfarë mund të kërkojë një person të shohë ose të korrigjojë, e përcakton ligji në fuqi. Pyetjet e tilla i dërgohen zyrtarit për mbrojtjen e të dhënave.
sop-cross-border-information-data-breach = Nëse të dhënat kanë humbur ose kanë shkuar te një marrës i gabuar: ndaluni, njoftoni menjëherë njësinë e kontaktit dhe zyrtarin për mbrojtjen e të dhënave, njoftoni dhënësin dhe shkruani çfarë është bërë.
sop-cross-border-information-do-ask = Kërkoni herët dhe kërkoni vetëm atë që ju duhet vërtet.
sop-cross-border-information-do-nothing = Përgjigjuni edhe kur nuk është gjetur asgjë.
sop-cross-border-information-do-source = Mbrojeni burimin në çdo rresht që shkruani.
sop-cross-border-information-do-thank = Tregojini dhënësit çfarë doli nga informacioni.
sop-cross-border-information-dont-private = Mos përdorni telefon privat, postë elektronike private ose aplikacion bisedash.
sop-cross-border-information-dont-twice = Mos e dërgoni të njëjtën pyetje përmes disa kanaleve.
sop-cross-border-information-dont-fishing = Mos kërkoni të dhëna „sepse ndonjë ditë mund të duhen“.
sop-cross-border-information-dont-pass = Mos e përcillni informacionin në kundërshtim me kodin e trajtimit.
sop-cross-border-information-dont-pressure = Mos e përdorni shkëmbimin për t’iu shmangur një kushti të ligjit tuaj.
sop-cross-border-information-dont-rights = Mos dërgoni informacion nëse prej tij dikujt mund t’i shkelen të drejtat e njeriut; pyeteni së pari prokurorin.

## Kanalet, njoftimi dhe dokumentet

sop-cross-border-information-notify-title = Kanalet, njoftimi dhe dokumentet

sop-cross-border-information-channels-title = Kanalet
sop-cross-border-information-channels-asks =
    kah shkoj për me gjetë pronarin e revoles
    me interpol a direkt
    djemtë në pikë njihen mes veti, a guxojnë me ndërru letra
    gjykatësi e do me vulë
    na e vodhën dinamitin, kujt i bie
    telefonova direkt, u zemërua shefi
    iARMS
    provë për gjyq, rruga tjetër
    interpol
    pronari jashtë
sop-cross-border-information-channels-caption = Kanalet sipas juridiksionit
sop-cross-border-information-channels-head-for = Për çfarë
sop-cross-border-information-channels-head-kosovo = Në { -kosovo(case: "indefinite") }
sop-cross-border-information-channels-head-north-macedonia = Në { -north-macedonia(case: "accusative") }
sop-cross-border-information-channels-requests = Kërkesat dhe përgjigjet
sop-cross-border-information-channels-requests-kosovo = ILECU
sop-cross-border-information-channels-requests-north-macedonia = Njësia për bashkëpunim ndërkombëtar policor
sop-cross-border-information-channels-firearms = Armët e zjarrit të gjetura ose të sekuestruara dhe kërkesat për gjurmim
sop-cross-border-information-channels-firearms-kosovo = Pika Fokale për Armë Zjarri në kuadër të ILECU-së
sop-cross-border-information-channels-firearms-north-macedonia = Sipas rregullave të brendshme të shërbimit
sop-cross-border-information-channels-iarms = iARMS, sistemi i INTERPOL-it për të dhënat dhe gjurmimin
sop-cross-border-information-channels-iarms-kosovo = Përmes ILECU-së, aq sa është dakorduar qasja
sop-cross-border-information-channels-iarms-north-macedonia = Përmes njësisë së kontaktit, aq sa është dakorduar qasja
sop-cross-border-information-channels-border = Zyrtarët e policisë kufitare në të dyja anët
sop-cross-border-information-channels-border-kosovo = Vetëm siç e parasheh marrëveshja në fuqi; i raportohet ILECU-së
sop-cross-border-information-channels-border-north-macedonia = Vetëm siç e parasheh marrëveshja në fuqi; i raportohet njësisë së kontaktit
sop-cross-border-information-channels-court = Provat për gjykatën
sop-cross-border-information-channels-court-kosovo = Prokurori
sop-cross-border-information-channels-court-north-macedonia = Prokurori

sop-cross-border-information-matrix-intro = Shërbimet i shënojnë emrat dhe numrat e telefonit (shihni: <ref data-l10n-name="notify"/>). Informacioni që mbron një jetë përcillet pa pritur kërkesë.
sop-cross-border-information-matrix-caption = Matrica e njoftimit
sop-cross-border-information-matrix-head-event = Ngjarja
sop-cross-border-information-matrix-head-caller = Kush raporton
sop-cross-border-information-matrix-head-first = Së pari
sop-cross-border-information-matrix-head-next = Pastaj
sop-cross-border-information-matrix-threat = Rrezik për jetën në anën tjetër
sop-cross-border-information-matrix-threat-caller = Kushdo që merr vesh
sop-cross-border-information-matrix-threat-first = Njësia e kontaktit me telefon, menjëherë
sop-cross-border-information-matrix-threat-next = Njësia tjetër e kontaktit; prokurori
sop-cross-border-information-matrix-firearm = Armë zjarri e gjetur ose e sekuestruar që lidhet me anën tjetër
sop-cross-border-information-matrix-firearm-caller = Hetuesi
sop-cross-border-information-matrix-firearm-first = Pika Fokale ose njësia e kontaktit
sop-cross-border-information-matrix-firearm-next = Prokurori; njësia tjetër e kontaktit
sop-cross-border-information-matrix-explosive = Vjedhje ose zhdukje e eksplozivëve pranë kufirit
sop-cross-border-information-matrix-explosive-caller = Njësia që e pranon raportimin
sop-cross-border-information-matrix-explosive-first = Njësia e kontaktit, menjëherë
sop-cross-border-information-matrix-explosive-next = Njësia tjetër e kontaktit; specialistët; policia kufitare
sop-cross-border-information-matrix-late = Nuk ka përgjigje brenda afatit
sop-cross-border-information-matrix-late-caller = Njësia e kontaktit
sop-cross-border-information-matrix-late-first = Njësia tjetër e kontaktit
sop-cross-border-information-matrix-late-next = Kërkuesi; shefat e të dyja njësive të kontaktit
sop-cross-border-information-matrix-breach = Të dhëna të humbura ose të dërguara te marrësi i gabuar
sop-cross-border-information-matrix-breach-caller = Kushdo që e vëren
sop-cross-border-information-matrix-breach-first = Njësia e kontaktit; zyrtari për mbrojtjen e të dhënave, menjëherë
sop-cross-border-information-matrix-breach-next = Dhënësi; autoriteti që cakton ligji në fuqi

sop-cross-border-information-records-title = Regjistri, dokumentet dhe informacioni kthyes
sop-cross-border-information-log-records-and-feedback-asks =
    a duhet me e shënu çdo imejl
    kush e ka shiqu
    shefi pyet sa na janë kthy
    kur shlyhet
    numri i regjistrit
    statistika vjetore për kërkesa
    kush hapi fletën
    sa ditë vonuan
    ditari
    kur fshihet
sop-cross-border-information-records-intro = Njësia e kontaktit mban një regjistër shkëmbimi për të gjitha kanalet. Për çdo kërkesë, ai tregon:
sop-cross-border-information-records-number = numrin, qëllimin, kërkuesin, dhënësin dhe urgjencën;
sop-cross-border-information-records-times = kohën e pranimit, të dërgimit, të konfirmimit dhe të përgjigjes;
sop-cross-border-information-records-data = cilat të dhëna personale janë dërguar dhe në cilën bazë;
sop-cross-border-information-records-codes = kodet e vlerësimit dhe të trajtimit dhe lejet e dhëna;
sop-cross-border-information-records-access = kush e ka parë informacionin dhe kur;
sop-cross-border-information-records-result = përgjigjen, refuzimin ose „nuk u gjet asgjë“, si dhe informacionin kthyes;
sop-cross-border-information-records-delete = ditën deri kur të dhënat rishikohen ose fshihen.
sop-cross-border-information-records-measure = Dy herë në vit, të dyja njësitë e kontaktit i krahasojnë regjistrat: sa kërkesa ka pasur, sa kanë marrë përgjigje brenda afatit, sa janë kthyer sepse mungonte diçka dhe çfarë tregon informacioni kthyes. Ato merren vesh çfarë duhet ndryshuar.

sop-cross-border-information-review-title = Rishikimi dhe ndryshimet
sop-cross-border-information-review-asks =
    a jemi me botimin e duhur
    diçka ka rrjedhë, a ndërrohet kjo
    kujt i shkruaj për ide
    kopja e vjetit
    marrëveshje e re, a ndryshon
    u humb një dërgesë
    viti kaloi
    versioni 1 apo 2
    botimi
sop-cross-border-information-review-owner = Për procedurën kujdeset njësia e kontaktit e secilit shërbim. Ajo e rishikon procedurën kur ndryshon një ligj ose një marrëveshje, pas çdo humbjeje të të dhënave dhe pas çdo krahasimi të regjistrave. Për çdo ndryshim nxirret version i ri dhe shënohet një rresht i ri (shihni: <ref data-l10n-name="changes"/>).
sop-cross-border-information-review-caption = Ndryshimet
sop-cross-border-information-review-head-version = Versioni
sop-cross-border-information-review-head-date = Data
sop-cross-border-information-review-head-change = Ndryshimi
sop-cross-border-information-review-head-approved = E miratoi
# $version është tekst si „1.0“.
sop-cross-border-information-review-version = { $version }
sop-cross-border-information-review-first = Versioni i parë
sop-cross-border-information-review-approval = E plotëson shërbimi

sop-cross-border-information-sources-title = Burimet
sop-cross-border-information-sources-asks =
    prej kah janë ato shkronjat
    faqja e europolit
    ku lexohet marrëveshja në net
    a mundem me u mbështetë para gjykatës
    SEESAC
    konventa e OKB-së, tekst
    faqja e interpolit për armë
    gazeta zyrtare e dy anëve
    europol
# $date: dita kur janë verifikuar burimet.
sop-cross-border-information-sources-checked = Ligjet i rendit <ref data-l10n-name="basis"/>, bashkë me ditën kur janë verifikuar; referencat e tjera janë verifikuar më { $date }.
sop-cross-border-information-sources-kosovo = Ligjet në { -kosovo(case: "indefinite") }: <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
sop-cross-border-information-sources-north-macedonia = Ligjet në { -north-macedonia(case: "accusative") }: <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
sop-cross-border-information-sources-un = Kombet e Bashkuara, për Konventën dhe Protokollin për Armët e Zjarrit (UNIS/CP/517).
sop-cross-border-information-sources-focal = SEESAC, për Pikën Fokale për Armë Zjarri: <a data-l10n-name="page">seesac.org</a>.
sop-cross-border-information-sources-interpol = INTERPOL, Sistemi për administrimin e të dhënave dhe gjurmimin e armëve të paligjshme (iARMS): <a data-l10n-name="site">interpol.int</a>.
sop-cross-border-information-sources-europol = Rregullorja (BE) 2016/794 për Europolin, neni 29, për kodet e vlerësimit: <a data-l10n-name="text">EUR-Lex</a>.
sop-cross-border-information-sources-handling = Dokumente të Këshillit të Bashkimit Evropian për shkëmbimin e informacionit, me kodet e trajtimit, të publikuara nga Statewatch në vitin 2018: <a data-l10n-name="page">statewatch.org</a>.
sop-cross-border-information-sources-ilp = OSBE, Udhëzuesi për policimin e drejtuar nga inteligjenca, 2017: <a data-l10n-name="site">osce.org</a>.
sop-cross-border-information-sources-limits = Kjo procedurë përdor vetëm burime publike dhe nuk jep këshilla juridike.
