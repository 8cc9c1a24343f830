### Pajisjet për hetim: përkthimi shqip i kursit. Radha e mesazheve është radha e dokumentit.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### „Pajisje“ është ajo që mbahet në dorë; „pajisjet“ përfshijnë edhe softuerin. „Regjistri“ plotësohet gjatë përdorimit.
### Kufiri i sigurisë: asnjë kufizim teknik që do të ndihmonte për t’iu shmangur një pajisjeje; njohja përfundon gjithmonë me: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët.

investigation-equipment-title = Pajisjet për hetim: qëllimi, ruajtja, regjistrat dhe provat
investigation-equipment-short-title = Pajisjet për hetim

## Qëllimi dhe objektivat

investigation-equipment-purpose-title = Qëllimi dhe objektivat
investigation-equipment-purpose-asks =
    për çka është ky kurs i pajisjeve
    trajnim për pajisjet e reja
    çka mësoj për kamera e dronë
    pajisjet e reja
    lodrat e teknikës
    kursi për kamera e dronë
    çka bëjmë me to
investigation-equipment-purpose-aim = Ky kurs i përgatit zyrtarët të përdorin gjashtë lloje pajisjesh në mënyrë të ligjshme dhe ashtu që rezultati të mund të përdoret në gjykatë: softuerin për analizën e lidhjeve, panelet e treguesve, detektorët e eksplozivit, endoskopët, kamerat termike dhe kamerat fluturuese. Ai nuk tregon cili buton duhet shtypur. Këtë e bëjnë udhëzuesi i prodhuesit dhe trajnimi për pajisjen. Kursi shpjegon atë që të gjitha e kanë të përbashkët: një qëllim, një bazë ligjore, një person që përgjigjet për pajisjen, një regjistër, kufizime dhe një rrugë deri në gjykatë.
investigation-equipment-audience-title = Kujt i drejtohet kursi
investigation-equipment-audience-asks =
    unë vetëm e bart, a më duhet kjo
    a është vetëm për teknikë
    a mund të vijë patrulla në kursin e pajisjeve
    s'jam teknik
    për informatikanë?
    patrulla a guxon
investigation-equipment-audience-officers = Kursi u drejtohet hetuesve, analistëve, zyrtarëve për vendin e ngjarjes, zyrtarëve të patrullës dhe policisë kufitare në { -kosovo(case: "indefinite") } dhe në { -north-macedonia(case: "accusative") }, si dhe zyrtarëve që i ruajnë pajisjet ose provat. Prokurorët mund t’i ndjekin pjesët për përdorimin e ligjshëm dhe për provat.
investigation-equipment-audience-needs = Pjesëmarrësve nuk u nevojiten njohuri teknike. Ata duhet t’i sjellin me vete procedurat standarde të operimit dhe formularët e regjistrave të shërbimit të tyre. Aty ku kursi dhe procedura e shërbimit dallojnë, përparësi kanë ligji në fuqi dhe procedura e shërbimit.

investigation-equipment-objectives-title = Objektivat e të nxënit
investigation-equipment-objectives-asks =
    për çka do të jem i aftë pas kësaj dite
    çka duan prej meje
    çka ka në test për pajisje
    rezultati
    provim për pajisje
    çka duhet me ditë n'fund
# I paraprin listës së objektivave; $count është numri i pikave të listës.
investigation-equipment-objectives-intro = Në fund të kursit, secili pjesëmarrës dëshmon se ka { $count ->
        [one] një aftësi:
       *[other] këto { $count } aftësi:
    }
investigation-equipment-objectives-basis = të tregojë qëllimin dhe bazën ligjore të përdorimit para se pajisja të dalë nga depoja;
investigation-equipment-objectives-mild = të zgjedhë mjetin më të butë që është i sigurt dhe të thotë kur nuk nevojitet asnjë pajisje;
investigation-equipment-objectives-custody = ta marrë, ta dorëzojë dhe ta kthejë pajisjen me dokumente të plota;
investigation-equipment-objectives-analysis = të lexojë me sy kritik një skemë lidhjesh dhe një panel të treguesve dhe të thotë çfarë është e konfirmuar, çfarë është vetëm e raportuar dhe çfarë mungon;
investigation-equipment-objectives-limits = të thotë çfarë tregon një pajisje dhe çfarë nuk dëshmon rezultati i saj;
investigation-equipment-objectives-danger = të veprojë sipas radhës së caktuar kur diçka mund të jetë e rrezikshme: të ndalet, të mbajë distancë, të shënojë vendin, të raportojë, të presë;
investigation-equipment-objectives-evidence = t’i dorëzojë të dhënat e pajisjes me zinxhir të pandërprerë të ruajtjes së provave dhe ta shpjegojë përdorimin në gjykatë.

investigation-equipment-context-title = Pajisjet dhe çfarë u nevojitet
investigation-equipment-context-asks =
    çka na dhanë donatorët
    sa kamera të nxehtësisë kemi
    kush i ka pagu kamerat
    inventari
    donacion
    sa copë
    çka na kanë dhënë
investigation-equipment-context-projects = Faqet e dy projekteve të përfunduara të UNDP-së i përmendin pajisjet e renditura më poshtë (shihni: <ref data-l10n-name="equipment"/>). Ato janë shembull i asaj që mund të ketë një shërbim<ref data-l10n-name="meaning"/>.
investigation-equipment-note-numbers = Burimi jep numrin e pajisjeve. Ai nuk tregon cili projekt e ka paguar secilën prej tyre, sa shpesh përdoren dhe me çfarë rezultati.
investigation-equipment-equipment-caption = Pajisjet për analizë dhe zbulim që i përmendin faqet e projekteve
investigation-equipment-equipment-head-name = Pajisjet
investigation-equipment-equipment-head-number = Numri
investigation-equipment-equipment-link-analysis = Licencë për softuer për analizën e lidhjeve, me kompjuter, server dhe trajnim
investigation-equipment-equipment-dashboard = Platformë me panele të treguesve
investigation-equipment-equipment-detectors = Detektorë eksplozivi
investigation-equipment-equipment-endoscopes = Endoskopë
investigation-equipment-equipment-thermal = Kamera termike
investigation-equipment-equipment-flying = Kamera fluturuese
investigation-equipment-context-needs = Pajisjet ndihmojnë vetëm kur plotësohen së bashku pesë kushte: person i trajnuar, rregull i shkruar, qëllim i ligjshëm, mirëmbajtje dhe regjistër. Nëse mungon njëri prej tyre, pajisja mbetet në depo. Pajisja e papërdorur kushton para; pajisja e përdorur gabimisht mund të kushtojë një rast ose një jetë.

investigation-equipment-plan-title = Plani i kursit
investigation-equipment-plan-asks =
    çka bëhet kur sot
    kur e provojmë vetë
    sa zgjat dita
    rendi i ditës
    veç një ditë
    kur dalim jashtë
# $hours: orët e mësimit të ditës së vetme.
investigation-equipment-plan-length = Kursi zgjat një ditë, me { $hours ->
        [one] një orë mësimi
       *[other] { $hours } orë mësimi
    }. Rreth gjysma e kohës është punë praktike. <ref data-l10n-name="plan"/> tregon renditjen e temave. Ushtrimet gjenden te <ref data-l10n-name="exercises"/>.
investigation-equipment-plan-caption = Plani i ditës
investigation-equipment-plan-head-hour = Ora
investigation-equipment-plan-head-theme = Tema
investigation-equipment-plan-head-practice = Praktika
investigation-equipment-plan-hour = Ora { $hour }
investigation-equipment-plan-theme-law = Qëllimi, baza ligjore, privatësia
investigation-equipment-plan-practice-law = Zgjedhja e mjetit më të butë në tri raste
investigation-equipment-plan-theme-custody = Ruajtja dhe regjistrat
investigation-equipment-plan-practice-custody = Marrja dhe kthimi i një pajisjeje
investigation-equipment-plan-theme-links = Softueri për analizën e lidhjeve
investigation-equipment-plan-practice-links = Leximi dhe korrigjimi i një skeme
investigation-equipment-plan-theme-dashboards = Panelet e treguesve
investigation-equipment-plan-practice-dashboards = Një fjali e vërtetë për një tabelë
investigation-equipment-plan-theme-field = Pajisjet në terren dhe kufizimet e tyre
investigation-equipment-plan-practice-field = Një alarm: pesë hapat
investigation-equipment-plan-theme-court = Nga pajisja deri në gjykatë
investigation-equipment-plan-practice-court = Raporti i operatorit; pyetjet në gjykatë
investigation-equipment-plan-warning = Në dhomën e trajnimit, pajisjet i tregojnë personat e trajnuar për to. Në dhomë nuk ka eksploziv, municion as armë zjarri dhe kamerat fluturuese mbeten mbi tavolinë. Objektet në ushtrime janë pamje në karta.

## Kursi në 60 sekonda

investigation-equipment-sixty-title = Kursi në 60 sekonda
investigation-equipment-sixty-asks =
    ma trego për një minutë
    një vizatim me krejt
    më e rëndësishmja për pajisjet
    thelbi
    rregullat e arta
investigation-equipment-sixty-intro = Nëse keni kohë vetëm për një faqe, lexoni këtë.
investigation-equipment-sixty-purpose = <strong>Qëllimi.</strong> Së pari pyetja, pastaj pajisja. Nëse pyetjes i përgjigjet një shikim, një telefonatë ose një regjistër, nuk nevojitet pajisje.
investigation-equipment-sixty-basis = <strong>Baza ligjore.</strong> Tregojeni para se ta ndizni pajisjen. Për vëzhgimin e fshehtë të një personi vendosin prokurori dhe gjykata.
investigation-equipment-sixty-trained = <strong>Trajnimi.</strong> Pajisjen e përdor vetëm zyrtari i trajnuar për të.
investigation-equipment-sixty-log = <strong>Regjistri.</strong> Kush, çfarë, ku, kur, pse dhe me çfarë rezultati, edhe kur nuk ka rezultat. Shihni: <ref data-l10n-name="papers"/>.
investigation-equipment-sixty-indication = <strong>Treguesi.</strong> Pajisja jep një tregues, jo një provë. Mungesa e sinjalit nuk do të thotë se sendi është i parrezikshëm.
investigation-equipment-sixty-danger = <strong>Rreziku.</strong> Mos prekni. Mbani distancë. Shënoni vendin. Raportoni. Prisni specialistët. Shihni: <ref data-l10n-name="steps"/>.
investigation-equipment-sixty-privacy = <strong>Privatësia.</strong> Shikoni vetëm atë që e kërkon qëllimi dhe ruani vetëm atë që e lejon ligji.
investigation-equipment-sixty-data = <strong>Të dhënat.</strong> Pajisja kthehet në depo; të dhënat kalojnë te provat. Vuloseni origjinalin, punoni me kopje. Shihni: <ref data-l10n-name="ways"/>.
investigation-equipment-sixty-rule = Pajisja nuk vendos. Vendos zyrtari, me arsye që mund të lexohen më vonë.
investigation-equipment-flow-caption = Nga pyetja deri në gjykatë
    .alt = Diagram rrjedhe me gjashtë faza, nga lart poshtë: pyetja dhe qëllimi, baza ligjore, marrja e pajisjes, përdorimi, të dhënat dhe rezultati, raporti dhe gjykata. Pranë secilës fazë është dokumenti që e vërteton.
investigation-equipment-flow-head-stage = Faza
investigation-equipment-flow-head-proof = Çfarë e vërteton
investigation-equipment-flow-question = Pyetja dhe qëllimi
investigation-equipment-flow-question-proof = Një fjali në dosje: „Duam të dimë …“
investigation-equipment-flow-basis = Baza ligjore
investigation-equipment-flow-basis-proof = Dispozita, urdhri ose vendimi, me numër dhe datë
investigation-equipment-flow-out = Marrja e pajisjes
investigation-equipment-flow-out-proof = Kartela e pajisjes, nënshkrimi, verifikimi para përdorimit
investigation-equipment-flow-use = Përdorimi
investigation-equipment-flow-use-proof = Regjistri i përdorimit me kohën, vendin, operatorin dhe rezultatin
investigation-equipment-flow-data = Të dhënat dhe rezultati
investigation-equipment-flow-data-proof = Regjistri i të dhënave, vlera hash, vula, formulari i ruajtjes së provave
investigation-equipment-flow-report = Raporti dhe gjykata
investigation-equipment-flow-report-proof = Raporti i operatorit, procesverbali i masës

## Përdorimi i ligjshëm dhe privatësia

investigation-equipment-law-title = Përdorimi i ligjshëm dhe privatësia
investigation-equipment-law-asks =
    a guxoj fare me e ndezë
    a më duhet leja e dikujt
    a guxoj me incizu me dron
    lejohet a jo
    spiunim
    kush ma jep dritën e gjelbër
    me shiku n'oborre
investigation-equipment-law-intro = Pajisja e bën të dukshme atë që zyrtari nuk do ta shihte. Për këtë arsye ajo mund të hyjë në jetën e njerëzve më thellë sesa një shikim nga rruga. Kamera e mirë nuk është bazë ligjore. Ky seksion jep kornizën. Ai nuk është komentar i ligjit. Para çdo përdorimi, konsultoni ligjin në fuqi.
investigation-equipment-questions-title = Pesë pyetje para çdo përdorimi
investigation-equipment-questions-asks =
    çka e pyes veten para se me e përdorë
    kush më tha se mundem
    para se ta ngre dronin, çka kontrolloj
    pse më duhet
    mënyrë ma e butë
    lista para nisjes
    a s'mjafton me sy
investigation-equipment-questions-intro = Zyrtari që e kërkon pajisjen u përgjigjet me shkrim këtyre pyetjeve, me nga një rresht:
investigation-equipment-questions-purpose = <strong>Qëllimi:</strong> çfarë duam të dimë dhe për cilin rast ose detyrë?
investigation-equipment-questions-basis = <strong>Baza ligjore:</strong> cila dispozitë, cili urdhër ose vendim e lejon këtë përdorim, këtu dhe tani?
investigation-equipment-questions-mild = <strong>Proporcionaliteti:</strong> a ka mënyrë më të butë, që është po aq e sigurt?
investigation-equipment-questions-others = <strong>Të tjerët:</strong> kush tjetër do të shihet ose do të incizohet dhe si mbahet kjo sa më e vogël?
investigation-equipment-questions-record = <strong>Llogaridhënia:</strong> ku dokumentohet përdorimi dhe kush mund ta konfirmojë?
investigation-equipment-questions-covert = Nëse një person do të vëzhgohet ose do të incizohet pa e ditur, përdorimi mund të jetë <em>{ -covert-surveillance }</em>, pra një nga këto masa: <em>{ -special-investigative-measures }</em>. Atëherë nuk vendos shërbimi: pyeteni prokurorin para se pajisja të dalë nga depoja dhe pritni urdhrin. Objektivi i kamerës ose kamera në ajër mund të depërtojë në banesë po aq sa një hyrje. Pyetni më parë.
investigation-equipment-questions-key = „E kemi pajisjen“ nuk është arsye. „Na duhet ta dimë këtë, ligji e lejon dhe asnjë mënyrë më e butë nuk mjafton“ është arsye.

investigation-equipment-law-kosovo-title = Ligji në { -kosovo(case: "indefinite") }
investigation-equipment-law-kosovo-asks =
    xhirim fshehtas te ne, cila letër
    nenet tona për përgjim e dronë
    ligji për dronë policia e Kosovës
    ligji për polici dhe kamera
    urdhër për incizim n'Prizren
    dronat n'Kosovë, a lejohen
investigation-equipment-law-kosovo-act = Ligji nr. 04/L-076 për Policinë; ligji i procedurës penale në fuqi; Ligji nr. 04/L-022 për përdorim civil të eksplozivëve
investigation-equipment-law-kosovo-police = <strong>Ligji nr. 04/L-076 për Policinë</strong> është korniza për autorizimet policore, me respektimin e të drejtave të njeriut dhe të proporcionalitetit. Lexojeni para se pajisja të përdoret në punën e përditshme policore.
investigation-equipment-law-kosovo-procedure = Ligji i procedurës penale në fuqi përcakton cilat masa kërkojnë urdhër, kush e jep atë, si bëhet provë një incizim dhe sa kohë ruhet.
investigation-equipment-law-kosovo-explosives = <strong>Ligji nr. 04/L-022 për përdorim civil të eksplozivëve</strong> duhet shikuar kur detektori i eksplozivit përdoret aty ku eksplozivët për përdorim civil ruhen ose barten ligjërisht.
investigation-equipment-law-north-macedonia-title = Ligji në { -north-macedonia(case: "accusative") }
investigation-equipment-law-north-macedonia-asks =
    xhirim fshehtas në Shkup, cila letër
    neni për përgjim atje
    ligji për dronë policia e Maqedonisë
    rregulla maqedonase për incizim
    dron në Tetovë
    urdhër për kamerë n'Manastir
investigation-equipment-law-north-macedonia-act = Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet; Ligji për armë 7/05 me ndryshimet dhe plotësimet
investigation-equipment-law-north-macedonia-procedure = <strong>Ligji për procedurë penale</strong> (150/2010 me ndryshimet dhe plotësimet) është teksti që duhet lexuar për masat e posaçme hetimore, për kontrollin, për incizimet dhe për provat. Përdorni një tekst të konsoliduar dhe shënoni datën e tij.
investigation-equipment-law-north-macedonia-weapons = <strong>Ligji për armë</strong> (7/05 me ndryshimet dhe plotësimet) është teksti që duhet lexuar për statusin e një arme që është gjetur me ndihmën e një pajisjeje.
investigation-equipment-law-north-macedonia-rules = Rregullat e brendshme të shërbimit tregojnë kush mund ta përdorë cilën pajisje dhe kush vendos për përdorimin e saj.

investigation-equipment-privacy-title = Të drejtat e njeriut dhe të dhënat personale
investigation-equipment-privacy-asks =
    edhe fqinjët dalin në xhirim
    a guxoj me shiku në dritare të huaj
    fëmijët në video
    fqinji n'video
    turbullo fytyrat
    kalimtarë n'pamje
    fëmijë në incizim
    dritarja e dhomës
    fshatari ankohet për dron
    oborri i xhamisë n'incizim
investigation-equipment-privacy-definition = Termi <em>{ -proportionality }</em> do të thotë që një veprim nuk shkon më larg sesa e kërkon qëllimi i ligjshëm. Incizimi i një oborri e tregon edhe fqinjin; skema e thirrjeve telefonike e përmban edhe mjekun dhe gjyshen. Këta njerëz nuk kanë bërë asgjë. Planifikoni edhe për ta.
investigation-equipment-privacy-data = Termi <em>{ -personal-data-protection }</em> do të thotë përpunimi i ligjshëm dhe i sigurt i të dhënave personale. Nëse ruhen pamjet, skemat dhe listat, ku dhe për sa kohë, e përcaktojnë ligji për mbrojtjen e të dhënave në fuqi në juridiksionin përkatës dhe rregullat e shërbimit. Para se të ngrihet një kamerë fluturuese, konsultoni edhe rregullat e aviacionit civil në fuqi.
investigation-equipment-privacy-do-narrow = Ngushtojeni përdorimin: zona më e vogël, koha më e shkurtër, sa më pak persona.
investigation-equipment-privacy-do-access = Jepni qasje me emër dhe vetëm atyre që u nevojitet për rastin.
investigation-equipment-privacy-do-third = Bëjini të panjohshëm personat që nuk kanë të bëjnë me rastin para se materiali të jepet më tej.
investigation-equipment-privacy-do-delete = Fshini vetëm në datën dhe në mënyrën që i caktojnë rregullat dhe dokumentojeni fshirjen.
investigation-equipment-privacy-dont-curious = Mos kërkoni, mos zmadhoni pamjen dhe mos incizoni nga kureshtja.
investigation-equipment-privacy-dont-own = Mos përdorni telefonin, dronin ose softuerin tuaj për punë zyrtare.
investigation-equipment-privacy-dont-share = Mos dërgoni pamje ose skema me mesazhe private.
investigation-equipment-privacy-dont-media = Mos u jepni incizime mediave; këtë e bën vetëm zyra e autorizuar.

## Ruajtja dhe regjistrat

investigation-equipment-custody-title = Ruajtja dhe regjistrat
investigation-equipment-custody-asks =
    kush e pat i fundit
    është prishë e askush s'e ka bo
    kush e ka nënshkru kamerën
    kush e prishi
    huazuar pa pyetë
    çelësi i depos
    humbi kamera
investigation-equipment-custody-intro = Në gjykatë nuk mjafton të thuhet çfarë ka treguar pajisja. Gjykata dëshiron të dijë edhe kush e ka pasur, a ka punuar mirë dhe kush e ka shkruar këtë. Çdo pajisje ka një vend në depo, një numër dhe një zyrtar që përgjigjet për të.
investigation-equipment-papers-title = Katër dokumente
investigation-equipment-papers-asks =
    cilat lista i mbaj
    udhëzuesi, riparimet, numrat
    ku e shkruaj që e mora
    librezë servisi
    fletë përdorimi
    riparime
    lista e të trajnuarve
    letrat e dronit
investigation-equipment-papers-intro = <ref data-l10n-name="papers"/> tregon çfarë shkruhet sipas praktikës së mirë. Shërbimi mund t’i mbajë këto dokumente në një regjistër të vetëm, në letër ose në kompjuter, me kusht që asgjë të mos mund të ndryshohet pa lënë gjurmë.
investigation-equipment-papers-caption = Dokumentet e një pajisjeje
investigation-equipment-papers-head-paper = Dokumenti
investigation-equipment-papers-head-content = Çfarë shkruhet
investigation-equipment-papers-head-who = Kush shkruan
investigation-equipment-papers-card = Kartela e pajisjes
investigation-equipment-papers-card-content = Numri i pajisjes, pjesët shtesë, mirëmbajtja, verifikimet, defektet, zyrtarët e trajnuar
investigation-equipment-papers-card-who = Zyrtari i depos
investigation-equipment-papers-use = Regjistri i përdorimit
investigation-equipment-papers-use-content = Numri i rastit, qëllimi, baza ligjore, operatori, vendi, fillimi dhe mbarimi, rezultati, edhe „pa rezultat“
investigation-equipment-papers-use-who = Operatori, gjatë përdorimit
investigation-equipment-papers-data = Regjistri i të dhënave
investigation-equipment-papers-data-content = Skedarët, karta e memories, vlera hash, vula, çdo kopje dhe kush e ka marrë
investigation-equipment-papers-data-who = Zyrtari që i shkarkon të dhënat nga pajisja
investigation-equipment-papers-access = Regjistri i qasjes
investigation-equipment-papers-access-content = Kush i ka hapur cilat të dhëna në softuer, kur dhe për cilin rast
investigation-equipment-papers-access-who = Softueri; e verifikon një zyrtar i dytë
investigation-equipment-papers-zero = Shkruhet edhe përdorimi pa rezultat. Regjistri që përmban vetëm sukseset duket sikur dështimet janë lënë jashtë dhe mbrojtja mund t’i kërkojë ato.

investigation-equipment-out-title = Marrja dhe kthimi i pajisjes
investigation-equipment-out-asks =
    si e marr në mëngjes
    e ktheva pa mbushës
    kush ma jep natën
    huazim
    kthim
    bateria bosh
    gërvishtje n'lente
    çelësi natën
    memoria plot
    turni i natës e don tash
    harrova me e kthy n'libër
investigation-equipment-out-intro = Hapat janë gjithmonë të njëjtë. <ref data-l10n-name="ways"/> tregon pse: në fund, pajisja dhe të dhënat e saj ndjekin dy rrugë të ndryshme.
investigation-equipment-out-request = Kërkojeni pajisjen me përgjigjet e pesë pyetjeve. Zyrtari i depos e sheh urdhrin ose vendimin.
investigation-equipment-out-check = Verifikoni së bashku: numrin, pjesët shtesë, baterinë, orën, memorien e zbrazët, mirëmbajtjen e fundit dhe verifikimin që e kërkon prodhuesi.
investigation-equipment-out-sign = Nënshkruajnë të dy, me datë dhe kohë. Që nga ky çast, për pajisjen përgjigjet operatori.
investigation-equipment-out-use = Përdoreni pajisjen vetëm për qëllimin e shënuar dhe plotësojeni regjistrin e përdorimit gjatë punës.
investigation-equipment-out-data = Dorëzojini të dhënat para se të kthehet pajisja. Në memorie nuk mbetet asgjë.
investigation-equipment-out-return = Kthejeni pajisjen të pastër dhe me bateri të mbushur. Të dy e verifikojnë përsëri dhe nënshkruajnë. Defektet shkruhen në kartelën e pajisjes.
investigation-equipment-ways-caption = Pas përdorimit, pajisja dhe të dhënat ndjekin dy rrugë
    .alt = Tri kuti në një rresht, të lidhura me shigjeta: depoja, operatori, vendi i përdorimit. Nga vendi i përdorimit dalin dy rrugë. Rruga e sipërme, ajo e pajisjes, kthehet në depo me verifikim dhe nënshkrim. Rruga e poshtme, ajo e të dhënave, shkon te ruajtja me vlerë hash, pastaj te origjinali i vulosur në dhomën e provave dhe te kopja e punës tek analisti.
investigation-equipment-ways-store = Depoja
investigation-equipment-ways-operator = Operatori
investigation-equipment-ways-place = Vendi i përdorimit
investigation-equipment-ways-device = Pajisja: kthehet në depo, të dy verifikojnë dhe nënshkruajnë
investigation-equipment-ways-data = Të dhënat: të ruajtura, vlera hash e shënuar
investigation-equipment-ways-original = Origjinali: i vulosur, në dhomën e provave
investigation-equipment-ways-copy = Kopja e punës: tek analisti
investigation-equipment-out-fault = Nëse pajisja humbet ose dëmtohet, ose është përdorur pa bazë, raportojeni menjëherë dhe shkruani çfarë ka ndodhur. Gabimi që raportohet të njëjtën ditë shpesh mund të ndreqet.
investigation-equipment-out-warning = Pajisja me bateri të dëmtuar, ose ajo që mund të ketë gjurmë eksplozivi ose të një lënde tjetër të rrezikshme, nuk kthehet në depo. Lëreni poshtë, mbani distancë, shënoni vendin, raportoni dhe prisni specialistët.

## Softueri për analizë

investigation-equipment-analysis-title = Softueri për analizë
investigation-equipment-analysis-asks =
    programe që vizatojnë kush kë njeh
    si me i kuptu një mijë thirrje
    program për lista telefonash
    program kompjuterik
    listingu i telefonatave
    veglat e analistit
    makina gabon
investigation-equipment-analysis-intro = Softueri rendit atë që kanë shkruar njerëzit. Ai gjen lidhje që askush nuk do t’i shihte në një mijë faqe dhe çdo gabim e përsërit një mijë herë. Rezultati i tij vlen aq sa vlejnë burimet.
investigation-equipment-links-title = Softueri për analizën e lidhjeve
investigation-equipment-links-asks =
    rrjetë me emra
    kush kë thirr
    a do të thotë vija se është fajtor
    rrjeta e njerëzve
    kush e njeh kë
    vijë me pika
    skema e kontakteve
    kushëriri n'skemë
investigation-equipment-links-definition = Termi <em>{ -link-analysis }</em> do të thotë puna me të cilën personat, sendet, vendet dhe ngjarjet, si dhe ajo që i lidh, paraqiten në një pamje të vetme. Ajo u përgjigjet pyetjeve si këto: cila armë del në dy raste? Kush është lidhja e vetme midis dy grupeve? Çfarë nuk dimë ende?
investigation-equipment-links-sources = Çdo vijë në skemë ka burimin e vet. Për secilën bëhet <em>{ -source-evaluation }</em>: një shkronjë për besueshmërinë e burimit dhe një shifër për saktësinë e informacionit<ref data-l10n-name="ilp"/>. <ref data-l10n-name="chart"/> tregon si duket një skemë e kujdesshme: vija e plotë është e konfirmuar, vija e ndërprerë është vetëm e raportuar dhe çdo vijë ka një numër që çon te dosja. Bashkë me informacionin kalon edhe një <em>{ -handling-code }</em>: ajo që e ka kufizuar dhënësi mbetet e kufizuar edhe në skemë.
investigation-equipment-note-ilp = Për informacionin e vlerësuar dhe produktet analitike, shihni Udhëzuesin e OSBE-së për policimin e drejtuar nga inteligjenca (2017).
investigation-equipment-chart-caption = Një skemë e kujdesshme lidhjesh (të gjithë personat dhe sendet janë të trilluara)
    .alt = Katër kuti: personi A lart majtas, personi B lart djathtas, telefoni poshtë majtas, arma poshtë djathtas. Një vijë e plotë lidh personin A dhe telefonin, me burimin 1, vlerësimi A1. Një vijë e plotë lidh personin B dhe armën, me burimin 2, vlerësimi B2. Një vijë e ndërprerë lidh personin A dhe personin B, me burimin 3, vlerësimi C3. Midis telefonit dhe armës nuk ka vijë. Një legjendë i shpjegon vijat e plota dhe të ndërprera.
investigation-equipment-chart-person-a = Personi A
investigation-equipment-chart-person-b = Personi B
investigation-equipment-chart-telephone = Telefoni
investigation-equipment-chart-weapon = Arma
# $number: burimi në dosje; $code: shkronja dhe shifra e vlerësimit, si B2.
investigation-equipment-chart-source = burimi { $number }: { $code }
investigation-equipment-chart-full = Vijë e plotë: e konfirmuar
investigation-equipment-chart-broken = Vijë e ndërprerë: vetëm e raportuar
investigation-equipment-chart-none = Pa vijë: nuk dihet asgjë. Kjo nuk do të thotë se nuk ka lidhje.
investigation-equipment-links-weapon = Arma hyn në skemë me atë që dihet vërtet: shënjimet ashtu siç i ka lexuar eksperti, vendin dhe ditën. Historikun e saj e jep procedura e quajtur <em>{ -tracing }</em>. Në { -kosovo(case: "indefinite") }, drejtojuni njësisë <em>{ -firearms-focal-point }</em>; në { -north-macedonia(case: "accusative") }, zbatoni rregullat e brendshme të shërbimit.
investigation-equipment-links-do-number = Jepini çdo vije një numër burimi.
investigation-equipment-links-do-style = Paraqitini ndryshe lidhjet e konfirmuara dhe ato të raportuara.
investigation-equipment-links-do-date = Shkruani në skemë datën, autorin dhe versionin e saj.
investigation-equipment-links-do-other = Mbajeni në të njëjtën skemë edhe atë që flet në favor të të dyshuarit.
investigation-equipment-links-dont-guess = Mos tërhiqni vijë vetëm sepse do të përshtatej mirë.
investigation-equipment-links-dont-guilt = Mos e lexoni „ka lidhje me“ si „është fajtor për“.
investigation-equipment-links-dont-copy = Mos importoni një telefon ose regjistër të tërë kur duhen tri të dhëna.
investigation-equipment-links-dont-all = Mos e jepni më tej skemën pa kodet e trajtimit.

investigation-equipment-dashboards-title = Panelet e treguesve
investigation-equipment-dashboards-asks =
    grafikë me ngjyra për shefin
    numri kërceu, pse
    a t'i besoj kësaj
    grafiku
    harta me pika
    ekrani i komandantit
    numrat gabim
    trendi
investigation-equipment-dashboards-definition = Termi <em>{ -dashboard }</em> do të thotë një faqe me numra dhe harta që përditësohen vazhdimisht, në mënyrë që udhëheqësi të shohë menjëherë se ku po ndryshon diçka. Paneli shërben për planifikim. Ai nuk është provë kundër një personi dhe nuk tregon pse ndryshon diçka.
investigation-equipment-dashboards-questions = Para se të veproni sipas një numri, pyetni:
investigation-equipment-dashboards-what = Çfarë është numëruar: armë, raste, raportime apo kontrolle?
investigation-equipment-dashboards-period = Cila periudhë dhe cila zonë? A është i plotë muaji i fundit?
investigation-equipment-dashboards-missing = Çfarë mungon dhe që kur futen të dhënat në të njëjtën mënyrë?
investigation-equipment-dashboards-who = Kush i ka futur të dhënat dhe kush i ka verifikuar?
investigation-equipment-dashboards-example = <ref data-l10n-name="seizures"/> jep një shembull. Numri rritet nga viti në vit<ref data-l10n-name="meaning"/>. Arsyet mund të jenë disa: më shumë armë zjarri, më shumë kontrolle, zbulim më i mirë ose dokumentim më i mirë. Vetë tabela nuk mund të tregojë cila arsye është.
investigation-equipment-note-context = Numrat janë kontekst dhe mbulojnë vite të plota kalendarike. Ata nuk janë rezultat i ndonjë projekti ose i ndonjë pajisjeje. Burimi është faqja e SEESAC-ut për projektin.
investigation-equipment-seizures-caption = Armët e zjarrit të sekuestruara nga Policia e { -kosovo(case: "genitive") } në secilin vit kalendarik (kontekst, jo rezultat i projektit)
investigation-equipment-seizures-head-year = Viti kalendarik
investigation-equipment-seizures-head-number = Armë zjarri të sekuestruara
# $year është tekst si „2020“, që të shtypet pa ndarës.
investigation-equipment-seizures-year = Viti { $year }
investigation-equipment-dashboards-persons = Harta me shumë pak raste mund të çojë te një shtëpi e vetme. Kush e sheh panelin, e di atëherë për cilën familje bëhet fjalë. Vendet e tilla paraqitini me zona më të mëdha dhe mos vendosni emra në panel.
investigation-equipment-dashboards-key = Paneli përfundon me një pyetje, e jo me një përgjigje. Përgjigjen e gjejnë njerëzit, në dosje dhe në terren.

## Pajisjet në terren

investigation-equipment-field-title = Pajisjet në terren
investigation-equipment-field-asks =
    gjërat që i marrim në terren
    cila pajisje për cilën punë
    kamera e detektorë për jashtë
    pajisje terreni
    cilën me zgjedhë
    kamera jashtë
investigation-equipment-field-intro = Katër lloje pajisjesh i ndihmojnë zyrtarët në terren: detektorët e eksplozivit, endoskopët, kamerat termike dhe kamerat fluturuese. <ref data-l10n-name="shows"/> përmbledh çfarë tregon secila prej tyre, çfarë nuk dëshmon rezultati i saj dhe çfarë shkruhet në regjistër.
investigation-equipment-devices-caption = Katër lloje pajisjesh: çfarë tregojnë dhe çfarë nuk dëshmojnë
investigation-equipment-devices-head-device = Pajisja
investigation-equipment-devices-head-shows = Çfarë tregon
investigation-equipment-devices-head-not = Çfarë nuk dëshmon
investigation-equipment-devices-head-log = Shënimi i veçantë në regjistrin e përdorimit
investigation-equipment-devices-detector = Detektori i eksplozivit
investigation-equipment-devices-detector-shows = Tregues për gjurmë eksplozivi
investigation-equipment-devices-detector-not = Alarmi nuk dëshmon as eksploziv, as faj. Mungesa e alarmit nuk do të thotë se sendi është i parrezikshëm
investigation-equipment-devices-detector-log = Verifikimi para përdorimit; secili vend; me alarm ose pa alarm
investigation-equipment-devices-endoscope = Endoskopi
investigation-equipment-devices-endoscope-shows = Një pamje nga një hapësirë e zbrazët
investigation-equipment-devices-endoscope-not = Çfarë ka anash ose prapa pamjes; çfarë është një send
investigation-equipment-devices-endoscope-log = Vrima e përdorur; fotografia para dhe pas; dëmet
investigation-equipment-devices-thermal = Kamera termike
investigation-equipment-devices-thermal-shows = Dallimet në nxehtësi
investigation-equipment-devices-thermal-not = Kush ose çfarë është e ngrohtë dhe pse
investigation-equipment-devices-thermal-log = Drejtimi i shikimit; me incizim apo pa incizim; kush e ka konfirmuar atë që u pa
investigation-equipment-devices-flying = Kamera fluturuese
investigation-equipment-devices-flying-shows = Një vend parë nga lart
investigation-equipment-devices-flying-not = Çfarë ka nën kulm; çfarë ka qenë aty më parë ose më pas
investigation-equipment-devices-flying-log = Ngritja dhe ulja, zona mbi të cilën është fluturuar, incizimet, incidentet
investigation-equipment-field-limits = Çdo pajisje ka kufizime teknike. Operatorët i mësojnë ato në trajnimin për pajisjen dhe i lexojnë në udhëzuesin e prodhuesit, i cili mbahet në depo. Ato nuk jepen në këtë kurs publik dhe askush nuk ua shpjegon personave të jashtëm.

investigation-equipment-danger-title = Kur diçka mund të jetë e rrezikshme
investigation-equipment-danger-asks =
    po pipëtin, a afrohem
    diçka e çuditshme, a vazhdoj
    kur e lë e iki
    bip bip
    ik
    tela n'pamje
    pluhur i çuditshëm
    lëre pajisjen
    kamera kallxon predhë
investigation-equipment-danger-intro = Armë, municion, eksploziv, lëndë e panjohur ose objekt që askush nuk mund ta emërtojë: sapo një zyrtar ose një pajisje jep shenjë për të, puna me pajisjen përfundon dhe fillojnë pesë hapat.
investigation-equipment-danger-stop = <strong>Ndaluni.</strong> Thoni „ndal“. Mos prekni asgjë, as me pajisje.
investigation-equipment-danger-distance = <strong>Largohuni.</strong> Largohuni rrugës nga keni ardhur dhe largojini njerëzit.
investigation-equipment-danger-mark = <strong>Shënoni.</strong> Vini shenjë në hyrje, nga larg. Mbani mend çfarë keni parë.
investigation-equipment-danger-report = <strong>Raportoni.</strong> Tregojini udhëheqësit çfarë keni parë, ku dhe kur. Udhëheqësi i thërret specialistët.
investigation-equipment-danger-wait = <strong>Prisni.</strong> Askush nuk kthehet derisa ta thonë specialistët, as për të marrë pajisjen.
investigation-equipment-danger-warning = Asnjë pajisje nuk i zëvendëson specialistët për { -eod(case: "accusative") }. Mos provoni, mos hapni dhe mos lëvizni kurrë një send për të pasur rezultat më të mirë. Pajisja që ka mbetur aty mund të zëvendësohet.

investigation-equipment-detector-title = Detektorët e eksplozivit
investigation-equipment-detector-asks =
    aparati thotë po, a është e vërtetë
    e fshij valixhen me letër
    alarm i rremë nga kremi
    nuhatës
    shtupë testimi
    alarm i rremë
    pleh artificial
    s'tregon kurrgjë, a është pastër
    çanta n'kufi
investigation-equipment-detector-purpose = Një <em>{ -explosive-detector }</em> ndihmon gjatë kontrollit të ligjshëm të një vendi, automjeti ose bagazhi, siç e cakton procedura e shërbimit. Ai përdoret aty ku ende nuk ka shenjë rreziku. Ai nuk përdoret te një send i dyshimtë: aty vendosin vetëm specialistët.
investigation-equipment-detector-result = Alarmi është tregues. Ai mund të ketë shkak të pafajshëm, siç është një punë e ligjshme. Trajtojeni personin me respekt dhe mos flisni për faj. Nëse nuk ka alarm, shenjat e tjera vlejnë ende: ajo që duket e dyshimtë mbetet e dyshimtë.
investigation-equipment-detector-end = Pas alarmit, mos e përsëritni matjen gjithnjë e më afër. Fillojnë hapat e veprimit (shihni: <ref data-l10n-name="steps"/>). Specialistët dhe, kur nevojitet, laboratori forenzik përcaktojnë çfarë ishte.

investigation-equipment-endoscope-title = Endoskopët
investigation-equipment-endoscope-asks =
    kamerë e vogël në kabllo
    me shiku në mur pa e thye
    brenda rezervuarit
    kamera gjarpër
    zgavër muri
    rezervuari
    prapa vaskës
    dera e veturës
    pa thye pllaka
investigation-equipment-endoscope-purpose = Me <em>{ -endoscope }</em> zyrtari shikon brenda një hapësire të zbrazët pa e çmontuar atë. Kjo është më e butë sesa hapja e një muri, por mbetet kontroll: hapësira duhet ta mbulojë urdhri për kontroll ose veprimi duhet të ketë bazë tjetër ligjore.
investigation-equipment-endoscope-care = Fotografojeni vrimën para dhe pas. Mos përdorni forcë. Endoskopi nuk futet kurrë në një armë, në një pako të mbyllur, në një enë ose në një objekt që mund të jetë i rrezikshëm. Pamja pa shkallë matëse nuk thotë asgjë për madhësinë dhe hija nuk është send.
investigation-equipment-endoscope-find = Nëse pamja tregon diçka që mund të jetë armë, municion ose eksploziv, mos e lëvizni më endoskopin. Lëshojeni dhe filloni hapat e veprimit (shihni: <ref data-l10n-name="steps"/>). Për pajisjen vendosin specialistët.

investigation-equipment-thermal-title = Kamerat termike
investigation-equipment-thermal-asks =
    me pa njerëz në terr
    a është njeri a qen
    njollë e bardhë natën në arë
    shikim natën
    pamje nxehtësie
    i humbur n'mal
    motor i nxehtë
    a sheh nëpër mure
    dikush fshehur n'arë
investigation-equipment-thermal-purpose = Një <em>{ -thermal-camera }</em> tregon nxehtësinë. Ajo ndihmon për të gjetur një person të zhdukur ose të lënduar dhe i ndihmon zyrtarët të lëvizin të sigurt në errësirë. Njolla e ngrohtë është arsye për të shikuar më mirë, dhe asgjë më shumë. Një zyrtar në terren e konfirmon se çfarë është dhe regjistri tregon kush.
investigation-equipment-thermal-home = Kamera termike e drejtuar nga një banesë mund të zbulojë jetën private. Ky nuk është shikim nga rruga. Pa bazë të qartë ligjore, kamera mbetet e fikur; në rast dyshimi, pyeteni prokurorin. Vëzhgimi i gjatë i një personi ose i një shtëpie mund të bëjë pjesë në këto masa: { -special-investigative-measures }.

investigation-equipment-flying-title = Kamerat fluturuese
investigation-equipment-flying-asks =
    a guxojmë me e fluturu dronin mbi fshat
    kush guxon me e drejtu
    ra në një oborr
    dron
    pilot
    u rrëzua
    mbi turmë
    erë
    ndalim fluturimi
    pamje prej nalti
    fëmijë i humbur prej nalti
    humbi sinjali
investigation-equipment-flying-purpose = Një <em>{ -flying-camera }</em> jep pamjen e përgjithshme: një vend të madh ngjarjeje, një rrugë pas aksidentit, kërkimin e një personi të zhdukur. Fotografia nga lart mund t’ia shpjegojë vendin gjykatës më mirë se shumë fjalë.
investigation-equipment-flying-frame = Vendosni para ngritjes çfarë duhet të përfshijë pamja. <ref data-l10n-name="frame"/> jep një shembull: oborri që e përmend urdhri për kontroll është brenda kornizës, kurse shtëpia dhe kopshti i fqinjit janë jashtë saj. Mbajeni kamerën të drejtuar brenda kornizës edhe gjatë vajtjes, edhe gjatë kthimit.
investigation-equipment-frame-caption = Çfarë duhet të përfshijë pamja e marrë nga lart
    .alt = Plan i parë nga lart. Një kornizë me vijë të ndërprerë rrethon një shtëpi dhe oborrin e saj, të shënuar me një. Djathtas, jashtë kornizës, janë shtëpia dhe kopshti i fqinjit, të shënuar me dy. Nën kornizë kalon rruga; aty qëndrojnë operatori, i shënuar me tre, dhe vëzhguesi, i shënuar me katër, pranë vendit për ngritje dhe ulje. Një legjendë poshtë i shpjegon numrat.
investigation-equipment-frame-inside = Brenda kornizës: shtëpia dhe oborri që i përmend urdhri për kontroll
investigation-equipment-frame-outside = Jashtë: shtëpia dhe kopshti i fqinjit
investigation-equipment-frame-operator = Operatori, i cili e drejton fluturimin dhe nuk bën asgjë tjetër
investigation-equipment-frame-observer = Vëzhguesi, i cili vëzhgon ajrin dhe njerëzit dhe e plotëson regjistrin
investigation-equipment-flying-team = Dy zyrtarë punojnë së bashku: operatori e drejton fluturimin, vëzhguesi vëzhgon dhe shkruan. Ata fluturojnë vetëm ashtu siç e lejojnë rregullat e aviacionit civil në fuqi dhe rregullat e shërbimit. Ata e ndërpresin fluturimin kur nën kamerë vijnë njerëz që nuk duhet të jenë aty.
investigation-equipment-flying-danger = Pranë një sendi që mund të jetë eksploziv, askush nuk e ngre kamerën fluturuese me vendim të vetin. Nëse do të fluturojë dhe si, e vendosin specialistët.

## Provat

investigation-equipment-evidence-title = Provat
investigation-equipment-evidence-asks =
    a vlen videoja para gjykatësit
    çka bëj me xhirimin
    a vlen incizimi i dronit në gjyq
    pamjet
    a mban n'gjyq
    provë nga kamera
investigation-equipment-evidence-intro = Pamja në ekran nuk është ende provë. Ajo bëhet provë kur dikush mund të thotë prej nga vjen, që është e plotë, që nuk është ndryshuar dhe kush e ka mbajtur që atëherë.
investigation-equipment-data-title = Nga pajisja deri në dhomën e provave
investigation-equipment-data-asks =
    kopjo kartelën e memories
    a guxoj me ia ndërru emrin skedarëve
    ora ka qenë gabim për një orë
    kartela SD
    USB
    ora gabim
    emrat e fajllave
    me e kopju n'laptopin tim?
    fshirja nga pajisja
investigation-equipment-data-intro = Të dhënat e një pajisjeje janë <em>{ -digital-evidence }</em>. Hapat janë ata të praktikës së mirë<ref data-l10n-name="berkeley"/>; për hollësitë vendosin ligji procedural në fuqi dhe njësia për prova digjitale.
investigation-equipment-note-berkeley = Protokolli i Berkeley-t (HR/PUB/20/2) përshkruan autenticitetin, identitetin, qëndrueshmërinë, vlerën hash dhe zinxhirin e ruajtjes së provave për materialet digjitale nga burimet e hapura. Parimet e tij janë orientim i mirë edhe për prova të tjera digjitale.
investigation-equipment-data-note = Shënoni pajisjen, numrin e saj, operatorin, skedarët dhe kartën e memories.
investigation-equipment-data-clock = Krahasojeni orën e pajisjes me kohën zyrtare dhe shkruajeni ndryshimin. Mos e korrigjoni kohën në skedarë.
investigation-equipment-data-save = Të dhënat le t’i ruajë një zyrtar i trajnuar, që të mos ndryshojë asgjë në origjinal.
investigation-equipment-data-hash = Kërkoni të llogaritet menjëherë një <em>{ -hash-value }</em> dhe shkruajeni në regjistrin e të dhënave. Ajo tregon më vonë nëse skedari është ndryshuar.
investigation-equipment-data-seal = Vuloseni origjinalin dhe dorëzojeni me formularin e ruajtjes së provave.
investigation-equipment-data-copy = Punoni me kopje. Ajo që është bërë më e ndritshme, është prerë ose është zmadhuar është skedar i ri, me shënim për atë që është bërë.
investigation-equipment-data-custody = Edhe për të dhënat duhet një <em>{ -chain-of-custody }</em>, njësoj si për sendet: prej kujt, që kur dhe pse. Pamja e kapur e ekranit, ose filmimi i ekranit me telefon, nuk e zëvendëson origjinalin.
investigation-equipment-data-delete = Askush nuk fshin asgjë në vendin e ngjarjes, as një incizim të keq ose të sikletshëm. Ajo që nuk nevojitet fshihet më vonë, me vendim, në ditën që e caktojnë rregullat, dhe fshirja dokumentohet.

investigation-equipment-report-title = Raporti dhe gjykata
investigation-equipment-report-asks =
    si ia shpjegoj gjykatësit aparatin
    avokati pyet çka nuk mundet
    çka shkruaj pas përdorimit
    shpjegim para gjykatësit
    shënimi i operatorit
    avokati tallet me makinën
investigation-equipment-report-content = Operatori shkruan një raport të shkurtër: qëllimin, bazën ligjore, pajisjen dhe numrin, verifikimin para përdorimit, vendin dhe kohën, çfarë u pa, çfarë nuk u pa, defektet, skedarët dhe vlerat hash. Raporti e ndan atë që operatori e ka parë nga ajo që ai e nxjerr si përfundim.
investigation-equipment-report-court = Në gjykatë, operatori mund të thotë:
investigation-equipment-report-trained = që është i trajnuar për pajisjen dhe që ajo është verifikuar para përdorimit;
investigation-equipment-report-saw = çfarë ka bërë dhe çfarë ka treguar pajisja, me fjalë të thjeshta;
investigation-equipment-report-limits = çfarë nuk dëshmon rezultati, para se të pyesë mbrojtja;
investigation-equipment-report-expert = që pyetjet për teknologjinë dhe për lëndën i takojnë ekspertit.
investigation-equipment-report-key = Katër dokumente u përgjigjen shumicës së pyetjeve: baza ligjore, kartela e pajisjes, regjistri i përdorimit dhe regjistri i të dhënave.

## Ushtrimet

investigation-equipment-exercises-title = Ushtrimet
investigation-equipment-exercises-asks =
    praktikë, çka bëjmë
    sa lojëra sot
    ushtrime me pajisje
    praktikë
    lojëra
# $exercises: numri i ushtrimeve; $minutes: koha e tyre e përgjithshme.
investigation-equipment-exercises-intro = { $exercises ->
        [one] Një ushtrim zgjat
       *[other] { $exercises } ushtrime zgjasin
    } gjithsej rreth { $minutes ->
        [one] një minutë
       *[other] { $minutes } minuta
    }, pa diskutimin. Të gjithë personat, adresat dhe rastet janë të trilluara.
investigation-equipment-exercises-debrief = Pas secilit ushtrim, grupi u përgjigjet tri pyetjeve: Çfarë u bë mirë? Çfarë do të pyeste një gjyqtar? Çfarë do të bëni ndryshe në detyrë?
investigation-equipment-exercises-use-title = Përdorimi i ligjshëm dhe ruajtja
investigation-equipment-exercises-use-asks =
    a guxojmë apo jo, provojeni
    merreni si duhet
    kush guxon me e marrë kamerën, ushtrim
    burrë i humbur, cila pajisje
    thashethem komshiu, ushtrim
investigation-equipment-exercise-means-title = Cili mjet?
investigation-equipment-exercise-means-case = Rasti i parë: një plak është zhdukur në pyll që nga mbrëmja. Rasti i dytë: një fqinj thotë se në shtëpinë ngjitur ka „diçka me armë“ dhe dëshiron që policia ta „shikojë pak nga lart“. Rasti i tretë: gjatë kontrollit të banesës, një mur në dhomën që e përmend urdhri për kontroll tingëllon bosh.
investigation-equipment-exercise-means-task = Për secilin rast, përgjigjuni pesë pyetjeve me nga një rresht. Vendosni cili mjet është më i buti, kush vendos dhe në cilin rast asnjë pajisje nuk del sot nga depoja. Mbështeteni secilën përgjigje në ligjin në fuqi në juridiksionin tuaj.
investigation-equipment-exercise-means-materials = Tri kartela me rastet, pesë pyetjet e shtypura, kutitë ligjore të këtij kursi.
investigation-equipment-exercise-means-answer-first = Plaku i humbur: kamera termike ose fluturuese është masë e butë dhe e shpejtë, vendos drejtuesi i shërbimit sipas ligjit për policinë, dhe oborret e fqinjëve nuk xhirohen për vete.
investigation-equipment-exercise-means-answer-second = Thashethemi i fqinjit: sot asnjë pajisje nuk del nga depoja. Shikimi në shtëpi nga lart është masë që kërkon urdhër; patrulla së pari e verifikon informacionin me mjete të zakonshme.
investigation-equipment-exercise-means-answer-third = Muri i zbrazët: endoskopi i shërben kontrollit që e përmend urdhri, vetëm në atë dhomë, me shënim në procesverbal; kur shfaqet rrezik, tërhiqet dhe vijnë specialistët.
investigation-equipment-exercise-return-title = Marrja dhe kthimi
investigation-equipment-exercise-return-task = Një pjesëmarrës e mban depon, një është operator, një vëzhgon. Merreni një pajisje, kthejeni dhe plotësojini dokumentet (shihni: <ref data-l10n-name="papers"/>). Lehtësuesi ka fshehur tri gabime në dokumente, për shembull një numër që nuk përputhet. Gjejini para se të nënshkruani.
investigation-equipment-exercise-return-materials = Një pajisje, ose kutia me etiketën e saj, me katër letrat e plotësuara; tri gabime: numër serik me dy shifra të ndërruara, kthim pa orë, kartelë memorieje që nuk është në asnjë listë.
investigation-equipment-exercise-return-answer-first = Depoja nënshkruan vetëm pasi secili numër është lexuar me zë nga vetë pajisja, e jo nga letra e vjetër.
investigation-equipment-exercise-return-answer-second = Gabimi nuk mbishkruhet: i hiqet vizë ashtu që të lexohet, korrigjohet, i vihet data dhe nënshkruhet.
investigation-equipment-exercise-return-answer-third = Kartela e memories është më e rënda nga të trija: të dhënat pa letër nuk mund t’i shpjegohen gjykatës.
investigation-equipment-exercises-analysis-title = Analiza
investigation-equipment-exercises-analysis-asks =
    vizatojeni vetë rrjetën
    gjejeni gabimin në grafik
    numra telefoni në letër, ushtrim
    gjej gabimin
    shirita letre
    lexo skemën, ushtrim
investigation-equipment-exercise-chart-title = Lexojeni skemën
investigation-equipment-exercise-chart-case = Një koleg ka shkruar nën skemë: „A dhe B tregtojnë armë me telefon.“
investigation-equipment-exercise-chart-task = Shikojeni skemën (<ref data-l10n-name="chart"/>). Cila pjesë e fjalisë është e konfirmuar, cila është vetëm e raportuar dhe cila është e trilluar? Shkruani një fjali që nuk thotë më shumë se skema. Pastaj shkruani dy pyetje që do ta bënin skemën më të mirë dhe thoni kë do të pyesnit.
investigation-equipment-exercise-chart-materials = Diagrami në A3, pa fjalinë e kolegut; shirita letre; kuptimi i vijave të plota dhe të ndërprera.
investigation-equipment-exercise-chart-answer-first = Vërtetohet vetëm ajo që e mban vija e plotë; ajo që e mban vija e ndërprerë është e raportuar; „tregtojnë me armë“ nuk është në asnjë vijë dhe është e shpikur.
investigation-equipment-exercise-chart-answer-second = Fjalia e mirë përmend numra, ditë dhe burimin: kaq thirrje ndërmjet dy numrave në këtë periudhë, sipas listës së operatorit.
investigation-equipment-exercise-chart-answer-third = Pyetje të mira: kush i përdori numrat në këto ditë, dhe a ka arsye tjetër për thirrjet? Ato u shkojnë atyre që i mblodhën të dhënat, jo diagramit.
investigation-equipment-exercise-sentence-title = Një fjali e vërtetë
investigation-equipment-exercise-sentence-case = Nën tabelën e sekuestrimeve (<ref data-l10n-name="seizures"/>) dikush ka shkruar: „Falë pajisjeve të reja, çdo vit gjenden më shumë armë zjarri.“
investigation-equipment-exercise-sentence-task = Thoni çfarë nuk është në rregull me fjalinë. Shkruani një fjali që është e vërtetë dhe një pyetje për njësitë që i futin numrat. A do të ishte fjalia juaj e vërtetë edhe po të ishte dyfishuar numri i ekipeve të kontrollit?
investigation-equipment-exercise-sentence-materials = Tabela e numrave me shkronja të mëdha; tri fjali të gabuara në kartela si fillim.
investigation-equipment-exercise-sentence-answer-first = Tabela numëron armët e marra në një vit; nuk thotë asgjë për pajisjet dhe asgjë për atë se sa armë ka.
investigation-equipment-exercise-sentence-answer-second = Fjali e vërtetë: në secilin prej këtyre viteve u sekuestruan më shumë armë se një vit më parë.
investigation-equipment-exercise-sentence-answer-third = Pyetje e mirë: a ndryshoi numri i kontrolleve, zona ose mënyra e numërimit? Nëse ekipet do të ishin dyfishuar, fjalia e vërtetë do të mbetej e vërtetë, dhe lavdërimi i pajisjeve do të vlente edhe më pak.
investigation-equipment-exercises-field-title = Terreni dhe gjykata
investigation-equipment-exercises-field-asks =
    jashtë me kamera
    bie alarmi, luajeni
    dron e kamerë nate, ushtrim
    çanta bip, ushtrim
    fluturim mbi oborr, ushtrim
investigation-equipment-exercise-alarm-title = Alarmi
investigation-equipment-exercise-alarm-case = Gjatë kontrollit të ligjshëm të një automjeti, lehtësuesi ngre një kartë: „alarm“. Shoferi thotë: „Punoj në një gurore.“ Një koleg propozon të hapet çanta në ulësen e pasme „sa për siguri“.
investigation-equipment-exercise-alarm-task = Luajini hapat e veprimit (shihni: <ref data-l10n-name="steps"/>) nga fjala e parë deri te thirrja. Tregoni çfarë i thoni shoferit. Vëzhguesit e plotësojnë regjistrin e përdorimit. Pastaj përsëriteni me kartën „pa alarm“ dhe me një çantë nga e cila duken tela. A ndryshojnë hapat?
investigation-equipment-exercise-alarm-materials = Dy kartela („alarm“, „pa alarm“), një çantë që nuk hapet kurrë, fotografia e një çante me tela, një regjistër përdorimi i zbrazët për çdo vëzhgues.
investigation-equipment-exercise-alarm-answer-first = Çanta mbetet e mbyllur në të dyja raundet: zyrtari ndalet, mban distancë, e shënon vendin, raporton dhe i pret specialistët.
investigation-equipment-exercise-alarm-answer-second = Shoferit i thuhet qetë se pajisja dha shenjë, se askush nuk akuzohet dhe ku të qëndrojë; ajo që thotë për guroren shkruhet fjalë për fjalë.
investigation-equipment-exercise-alarm-answer-third = „Pa alarm“ nuk përjashton asgjë: vendos ajo që shihet, dhe hapat nuk ndryshojnë.
investigation-equipment-exercise-alarm-answer-fourth = Regjistri i përdorimit ka orën, vendin, rezultatin e provës së vetë pajisjes dhe kush u thirr.
investigation-equipment-exercise-court-title = Operatori në gjykatë
investigation-equipment-exercise-court-case = Grupi merr dokumentet e një fluturimi të trilluar mbi një vend ngjarjeje. Ora e pajisjes shkon njëmbëdhjetë minuta përpara dhe një skedar është bërë më i ndritshëm.
investigation-equipment-exercise-court-task = Një pjesëmarrës raporton si operator për tri minuta; të tjerët janë gjyqtari, prokurori dhe mbrojtja. Secila pyetje duhet të marrë përgjigje nga dokumentet. Mbështetuni te seksioni për të dhënat (shihni: <ref data-l10n-name="data"/>). Në fund, grupi tregon cili dokument ndihmoi më së shumti dhe cili mungonte.
investigation-equipment-exercise-court-materials = Letrat e një fluturimi të shpikur: kërkesa, regjistri i përdorimit, lista e skedarëve me gjurmët e tyre, një faqe me fotografi; një tavolinë si trup gjykues.
investigation-equipment-exercise-court-answer-first = Ora: dallimi prej njëmbëdhjetë minutash u shënua para fluturimit ose nuk u shënua. Ora e gabuar dhe e shënuar nuk dëmton asgjë; ajo që u korrigjua më pas e dëmton rastin.
investigation-equipment-exercise-court-answer-second = Skedari më i ndritshëm është kopje për shikim, e bërë pasi origjinali u vulos, dhe letra thotë kush e bëri dhe pse; përndryshe tërhiqet.
investigation-equipment-exercise-court-answer-third = Operatori thotë çfarë tregon pajisja dhe çfarë nuk mund të tregojë, dhe kuptimin e fotografisë ia lë ekspertit.
investigation-equipment-exercise-court-answer-fourth = Shpesh mungon lista e qasjeve: kush i ka hapur skedarët që atëherë?

investigation-equipment-check-title = Pyetje për vetëkontroll
investigation-equipment-check-asks =
    pesë pyetje a kam mësu
    a jam gati me e marrë çelësin
    kuiz për pajisjet
    kuiz
    a jam gati
investigation-equipment-check-intro = Përgjigjuni pa tekst, pastaj krahasoni me seksionet.
investigation-equipment-check-basis = Cilave pesë pyetjeve u jepet përgjigje para se pajisja të dalë nga depoja? Shihni: <ref data-l10n-name="questions"/>.
investigation-equipment-check-papers = Pse shkruhet edhe përdorimi pa rezultat? Shihni: <ref data-l10n-name="papers"/>.
investigation-equipment-check-line = Cili është dallimi midis vijës së plotë dhe asaj të ndërprerë? Shihni: <ref data-l10n-name="links"/>.
investigation-equipment-check-number = Çfarë pyetni para se të veproni sipas një numri? Shihni: <ref data-l10n-name="dashboards"/>.
investigation-equipment-check-silent = Çfarë do të thotë kur detektori i eksplozivit nuk jep alarm? Shihni: <ref data-l10n-name="detectors"/>.
investigation-equipment-check-original = Çfarë bëhet me origjinalin dhe me çfarë punoni? Shihni: <ref data-l10n-name="data"/>.

## Konsultim i shpejtë

investigation-equipment-reference-title = Konsultim i shpejtë
investigation-equipment-reference-asks =
    kartela për valixhen e pajisjes
    shtype dhe mbaje me të
    rregulla të shkurta për secilën pajisje
    kartë n'kuti
    plastifiko
investigation-equipment-reference-intro = Kopjojeni këtë seksion si kartë dhe shtoni numrat e telefonit të shërbimit tuaj.
investigation-equipment-before-title = Para përdorimit
investigation-equipment-before-asks =
    a është bateria plot
    para se ta nxjerr nga valixhja
    çka kontrolloj para se ta marr
    e mbushur bateria?
    data e saktë n'kamerë
    kush e lejoi
investigation-equipment-before-purpose = Qëllimi me një fjali; nuk ka mjet më të butë.
investigation-equipment-before-basis = Baza ligjore e treguar; urdhri ose vendimi i verifikuar.
investigation-equipment-before-trained = Operatori i trajnuar për këtë pajisje.
investigation-equipment-before-check = Të verifikuara: numri, pjesët shtesë, bateria, ora dhe memoria.
investigation-equipment-before-sign = Kanë nënshkruar të dy.
investigation-equipment-during-title = Gjatë përdorimit
investigation-equipment-during-asks =
    derisa punon
    sytë në aparat apo te njeriu
    çka shikoj derisa incizon
    duke incizu
    sy hapur
    tepër afër
investigation-equipment-during-narrow = Vetëm qëllimi, zona më e vogël, koha më e shkurtër.
investigation-equipment-during-log = Regjistri i plotësuar gjatë përdorimit, edhe „pa rezultat“.
investigation-equipment-during-danger = Rrezik: ndaluni, mbani distancë, shënoni vendin, raportoni, prisni. As me pajisje mos prekni.
investigation-equipment-during-stop = Kush sheh rrezik, thotë „ndal“.
investigation-equipment-after-title = Pas përdorimit
investigation-equipment-after-asks =
    fike, fshije, ktheje
    para se të shkoj në shtëpi
    ku shkojnë fotot pastaj
    fike
    ktheje
    lajmëro dëmin
investigation-equipment-after-data = Të dhënat të ruajtura, vlera hash e shënuar, origjinali i vulosur.
investigation-equipment-after-return = Pajisja e verifikuar, e kthyer, me nënshkrime.
investigation-equipment-after-fault = Defektet, dëmet dhe humbjet të raportuara të njëjtën ditë.
investigation-equipment-after-report = Raporti i operatorit në dosje.

## Fjalorthi

investigation-equipment-glossary-title = Fjalorth
investigation-equipment-glossary-asks =
    fjalët teknike thjesht
    çka do të thotë kjo shkurtesë
    çka është kamera termike
    zhargon
    shkurtesa
investigation-equipment-glossary-intro = Fjalët kanë kuptimin që ua jep ligji në fuqi. Shpjegimet e shkurtra ndihmojnë për të lexuar këtë kurs.

## Burimet

investigation-equipment-sources-title = Burimet
investigation-equipment-sources-asks =
    prej nga e keni këtë
    rregullat prapa saj
    cilat ligje janë mbrapa rregullave
    linqe
    tekste ligjore
# $date: dita kur janë verifikuar burimet.
investigation-equipment-sources-checked = Referencat janë verifikuar më { $date }. Ligjet ndryshojnë: lexoni tekstin e konsoliduar në ditën e përdorimit.
investigation-equipment-sources-seesac = SEESAC, faqet e dy projekteve të përfunduara të UNDP-së, ndër to „Mbështetje për luftimin e trafikimit të paligjshëm të armëve në { -kosovo(case: "indefinite") } për policinë kriminale (CPIAT)“: <a data-l10n-name="page">seesac.org</a>. Burimi i numrave për pajisjet dhe për armët e zjarrit të sekuestruara.
investigation-equipment-sources-kosovo = { -kosovo }: Ligji nr. 04/L-076 për Policinë; Ligji nr. 04/L-022 për përdorim civil të eksplozivëve. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
investigation-equipment-sources-north-macedonia = { -north-macedonia }: Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet; Ligji për armë 7/05 me ndryshimet dhe plotësimet. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
investigation-equipment-sources-ilp = OSBE, Udhëzuesi për policimin e drejtuar nga inteligjenca, 2017: <a data-l10n-name="site">osce.org</a>.
investigation-equipment-sources-berkeley = OHCHR dhe Qendra për të Drejtat e Njeriut në Berkeley, Protokolli i Berkeley-t për hetimet digjitale me burime të hapura (HR/PUB/20/2): <a data-l10n-name="site">ohchr.org</a>.
investigation-equipment-sources-limits = Ky kurs përdor vetëm burime publike. Ai nuk jep këshilla juridike dhe nuk e zëvendëson ligjin në fuqi, udhëzuesin e prodhuesit, procedurat e një shërbimi dhe as udhëzimin e prokurorit.
