### Kontrolli i banesës: përkthimi shqip i kursit. Radha e mesazheve është radha e dokumentit.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### „Urdhër“ është gjithmonë urdhri për kontroll; për zonat dhe hapat thuhet „radhë“.
### „Kontroll“ është kontrolli i banesës; vënia e vendit nën kontroll quhet „sigurim“, ndërsa verifikimi i dytë „verifikim“.
### Kufiri i sigurisë: njohja përfundon gjithmonë me: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët.

house-search-title = Zbulimi i armëve të zjarrit gjatë kontrollit të banesës: standardet ligjore dhe profesionale
house-search-short-title = Kontrolli i banesës: kursi

## Qëllimi dhe objektivat

house-search-purpose-title = Qëllimi dhe objektivat
house-search-purpose-asks =
    çka mësoj për hyrjen në shtëpi të njerëzve
    a ka trajnim për kërkimin e armëve në banesë
    kujt i duhet kjo
    po na çojnë me kërku pushkë nëpër shtëpia, kurrë s'kena mësu
    tri ditë apo pesë, për çka është ky seminar
    bastisje pa dëmtu njerëz
    polic i ri para aksionit të parë
    si me i shpjegu ma vonë çka kemi bërë
    kurs bastisjesh
    mësim për kontroll shtëpie
    i ri në njësi
    pse po rri n'këtë mësim
house-search-purpose-aim = Ky kurs i përgatit zyrtarët policorë për të marrë pjesë në një kontroll të banesës, gjatë të cilit mund të gjendet armë zjarri. Në të mësohen pesë gjëra së bashku: të kontrollohet në mënyrë të ligjshme, në mënyrë të sigurt dhe plotësisht, të dokumentohet ajo që është bërë dhe kjo të shpjegohet më vonë. Kontrolli që dëmton pa nevojë njerëzit ose të drejtat e tyre është dështim, edhe nëse gjendet armë zjarri.
house-search-audience-title = Kujt i drejtohet kursi
house-search-audience-asks =
    a është kjo për mua
    a munden edhe doganierët
    a duhet të di diçka më parë
    jam në kufi, a më duhet
    roje pa përvojë me armë
    prokurorja don me ndjekë
    patrullë, hetues, kriminalistikë
    a i zëvendëson rregullat e stacionit tonë
    doganierët a guxojnë me ardhë
    fillestar
    kush regjistrohet
    edhe laboratori
house-search-audience-officers = Kursi u drejtohet zyrtarëve që planifikojnë, udhëheqin, kryejnë ose dokumentojnë kontrolle të banesave në { -kosovo(case: "indefinite") } dhe në { -north-macedonia(case: "accusative") }: hetuesve, zyrtarëve të patrullës, policisë kufitare, zyrtarëve për vendin e ngjarjes dhe zyrtarëve që i ruajnë provat. Prokurorët dhe doganierët mund t’i ndjekin pjesët për ligjin, provat dhe gjykatën.
house-search-audience-needs = Pjesëmarrësve nuk u nevojiten njohuri të veçanta për armët e zjarrit. Ata duhet t’i sjellin me vete procedurat standarde të operimit të shërbimit të tyre, sepse kursi nuk i zëvendëson ato. Aty ku kursi dhe procedura e shërbimit dallojnë, përparësi kanë ligji në fuqi dhe procedura e shërbimit.

house-search-objectives-title = Objektivat e të nxënit
house-search-objectives-asks =
    çka duhet të di pas pesë ditëve
    për çka na testojnë
    çka më mbetet nga kjo
    çka duhet me ditë me bo në fund
    shtatë shkathtësi
    a merr certifikatë kush s'e kalon
    prej urdhrit deri te gjyqtari, çka mësohet
    rezultati i javës
    shkathtësitë
    çka duhet me ditë për me kalu
# I paraprin listës së objektivave; $count është numri i pikave të listës.
house-search-objectives-intro = Në fund të kursit, secili pjesëmarrës dëshmon se ka { $count ->
        [one] një aftësi:
       *[other] këto { $count } aftësi:
    }
house-search-objectives-basis = të tregojë bazën ligjore të kontrollit, shtrirjen dhe kufijtë e tij, si dhe të emërtojë ligjin e juridiksionit në të cilin kryhet kontrolli;
house-search-objectives-plan = të përgatisë planin e kontrollit me vlerësim të rrezikut, role të qarta dhe pajisjet e nevojshme;
house-search-objectives-people = ta trajtojë me respekt secilin person në banesë dhe të dallojë se kush ka nevojë për kujdes të veçantë;
house-search-objectives-method = ta kontrollojë çdo zonë plotësisht dhe me të njëjtën radhë, si dhe të tregojë cilat zona janë përfunduar;
house-search-objectives-danger = të njohë sendin e rrezikshëm dhe të veprojë sipas radhës së caktuar: të ndalet, të mbajë distancë, të shënojë vendin, të raportojë, të presë;
house-search-objectives-evidence = të shkruajë procesverbalin e kontrollit dhe ta mbajë të pandërprerë zinxhirin e ruajtjes së provave nga vendi i ngjarjes deri në gjykatë;
house-search-objectives-court = ta shpjegojë kontrollin në gjykatë me vërtetësi dhe t’i përcjellë të gjitha pyetjet e mediave te zyra përkatëse.

house-search-context-title = Pse është e rëndësishme kjo punë
house-search-context-asks =
    sa revole po i marrin për vit
    kush e ka paguar këtë kurs
    sa kolegë kanë qenë deri tani
    pesë vjet statistika me armë të kapura
    pse nuk pati asnjë grua në trajnim
    a ja vlen krejt kjo mundim
    UNDP-ja edhe SEESAC-u, çka kanë bo
    numra për prezantim te drejtori
    donatori
    sa pushkë i morën
    kush e pagoi
    numrat për 2022
# $attendances: numri i pjesëmarrjeve; $sessions dhe $days: numra. „Pjesëmarrjet“ nuk janë persona.
house-search-context-projects = Trajnimi për kontrollin e banesës ishte pjesë e një projekti të përfunduar të UNDP-së në { -kosovo(case: "indefinite") } kundër trafikimit të paligjshëm të armëve<ref data-l10n-name="attendance"/>. { $sessions ->
        [one] Në një sesion
       *[other] Në { $sessions } sesione
    } prej { $days ->
        [one] një dite
       *[other] { $days } ditësh
    }, me teori dhe praktikë, u { $attendances ->
        [one] shënua një pjesëmarrje, e një burri
       *[other] shënuan { $attendances } pjesëmarrje, të gjitha të burrave
    }. Në sesionet e ardhshme duhet të përfshihen edhe zyrtare policore, sepse ekipi i kontrollit shpesh takon gra dhe fëmijë.
house-search-note-attendance = Numri tregon pjesëmarrjet, jo personat: nuk dihet nëse dikush ka marrë pjesë dy herë. Burimi është faqja e SEESAC-ut për projektin.
house-search-context-seizures = Armët e zjarrit gjenden në banesa, në automjete dhe në kufi. <ref data-l10n-name="seizures"/> paraqet numrin e armëve të zjarrit të sekuestruara nga Policia e { -kosovo(case: "genitive") } brenda një viti kalendarik, në të gjitha llojet e punës policore<ref data-l10n-name="meaning"/>. Numrat tregojnë sa shpesh zyrtarët ndeshen me armë zjarri. Ata nuk tregojnë sa prej tyre vijnë nga kontrollet e banesave.
house-search-note-context = Numrat japin kontekstin. Ata nuk janë rezultat i këtij kursi as i ndonjë projekti; çdo numër mbulon një vit të plotë kalendarik.
house-search-seizures-caption = Armët e zjarrit të sekuestruara nga Policia e { -kosovo(case: "genitive") } në secilin vit kalendarik (kontekst, jo rezultat i projektit)
house-search-seizures-head-year = Viti kalendarik
house-search-seizures-head-number = Armë zjarri të sekuestruara
# $year është tekst si „2020“, që të shtypet pa ndarës.
house-search-seizures-year = Viti { $year }

house-search-plan-title = Plani i kursit
house-search-plan-asks =
    çka bëjmë cilën ditë
    sa orë në ditë
    kur është pjesa praktike
    orari i javës
    a bie me armë të vërteta në klasë
    pistoletë plastike për stërvitje
    lajmëroje sallën, sa ditë e mbajmë
    teori paradite, lojë pasdite
    orari
    prej të hënës deri të premten
    pauza
    revole gome në klasë
# $days: kohëzgjatja e kursit; $hours: orët e mësimit në një ditë.
house-search-plan-length = Kursi zgjat { $days ->
        [one] një ditë
       *[other] { $days } ditë
    }, me nga { $hours ->
        [one] një orë mësimi
       *[other] { $hours } orë mësimi
    } në ditë. Rreth gjysma e kohës është punë praktike në një banesë trajnimi ose në një dhomë të përgatitur. <ref data-l10n-name="plan"/> tregon renditjen e temave. Ushtrimet gjenden te <ref data-l10n-name="exercises"/>.
house-search-plan-caption = Plani i kursit
house-search-plan-head-day = Dita
house-search-plan-head-theme = Tema
house-search-plan-head-practice = Praktika
house-search-plan-day = Dita { $day }
house-search-plan-theme-law = Baza ligjore, proporcionaliteti, personat që kanë nevojë për kujdes të veçantë
house-search-plan-practice-law = Leximi i një urdhri; punë në grup me raste ligjore
house-search-plan-theme-preparation = Përgatitja, rolet, paraqitja, siguria në banesë
house-search-plan-practice-preparation = Plani i kontrollit dhe brifingu për një rast të dhënë
house-search-plan-theme-method = Kontrolli sistematik dhe njohja
house-search-plan-practice-method = Kontrolli i një dhome të përgatitur me replika trajnimi, zonë pas zone
house-search-plan-theme-evidence = Kur gjendet diçka; procesverbali, paketimi, zinxhiri i ruajtjes së provave
house-search-plan-practice-evidence = Veprimi pas gjetjes; dokumentacioni i plotë i një sendi të gjetur
house-search-plan-theme-court = Paraqitja në gjykatë dhe para mediave; përsëritja e javës
house-search-plan-practice-court = Pyetjet në gjykatë; kontroll i plotë nga urdhri deri te raporti
house-search-plan-replicas = Në trajnim përdoren vetëm replika trajnimi të shënuara dhe inerte, që janë pronë e shërbimit. Armët e vërteta të zjarrit, municioni, eksplozivët dhe armët e shërbimit mbeten jashtë dhomës së trajnimit. Lehtësuesi e verifikon këtë para çdo ushtrimi.

## Kursi në 60 sekonda

house-search-sixty-title = Kursi në 60 sekonda
house-search-sixty-asks =
    shkurt, çka duhet të di
    krejt në një faqe
    kam një minutë para se të hyjmë
    shefi s'lexon më shumë se një faqe
    jam në furgon, lexo shpejt
    rregullat kryesore
    asnjë send s'vlen sa një jetë
    diagrami prej vendimit deri te dorëzimi
    shkurt
    thelbi
    rregulli i artë
    s'kam kohë me lexu krejt
house-search-sixty-intro = Nëse keni kohë vetëm për një faqe, lexoni këtë.
house-search-sixty-basis = <strong>I ligjshëm.</strong> Njiheni urdhrin, shtrirjen dhe kufijtë e tij para se të niseni. Pa bazë ligjore nuk ka kontroll.
house-search-sixty-plan = <strong>I planifikuar.</strong> Një udhëheqës, role të qarta, vlerësim i rrezikut dhe brifing. Të gjithë e dinë kush vendos, kush kontrollon dhe kush shkruan.
house-search-sixty-respect = <strong>Me respekt.</strong> Paraqituni, tregojeni urdhrin, shpjegojeni atë në një gjuhë që personi e kupton. Fëmijët dhe personat e cenueshëm kanë përparësi.
house-search-sixty-safe = <strong>I sigurt.</strong> Sigurimi i vendit vjen para kontrollit. Ndihma mjekësore për këdo që ka nevojë për të vjen para provave.
house-search-sixty-complete = <strong>I plotë.</strong> Kontrollojeni çdo zonë plotësisht dhe me të njëjtën radhë. Zyrtari i dytë e verifikon. Shënojeni zonën si të përfunduar.
house-search-sixty-find = <strong>Gjetja.</strong> Mos prekni. Mbani distancë. Shënoni vendin. Raportoni. Prisni specialistët. Shihni: <ref data-l10n-name="ladder"/>.
house-search-sixty-record = <strong>I dokumentuar.</strong> Fotografoni nga një distancë e sigurt para se të lëvizet ndonjë gjë. Shkruani kohën, vendin dhe personin. Çdo dorëzim-pranim nënshkruhet. Shihni: <ref data-l10n-name="custody"/>.
house-search-sixty-explain = <strong>I shpjeguar.</strong> Në gjykatë thoni atë që keni parë dhe keni bërë, dhe asgjë më shumë. Me mediat flet vetëm zyra e autorizuar.
house-search-sixty-rule = Një rregull është mbi të gjitha të tjerat: asnjë send nuk vlen sa një jetë. Nëse nuk jeni të sigurt që një send është i parrezikshëm, trajtojeni si të rrezikshëm.
house-search-flow-caption = Kontrolli i banesës nga vendimi deri te raporti
    .alt = Diagram rrjedhe me shtatë faza, nga lart poshtë: baza ligjore, planifikimi dhe brifingu, paraqitja dhe sigurimi, kontrolli sipas zonave, veprimi pas gjetjes, procesverbali dhe paketimi, raporti dhe dorëzimi. Pranë secilës fazë është dokumenti që e vërteton.
house-search-flow-head-stage = Faza
house-search-flow-head-proof = Çfarë e vërteton
house-search-flow-basis = Baza ligjore
house-search-flow-basis-proof = Urdhri ose baza tjetër ligjore, në dosje
house-search-flow-planning = Planifikimi dhe brifingu
house-search-flow-planning-proof = Plani i kontrollit, vlerësimi i rrezikut, lista e ekipit
house-search-flow-control = Paraqitja dhe sigurimi
house-search-flow-control-proof = Koha e hyrjes, personat e pranishëm, fotografitë e para
house-search-flow-search = Kontrolli sipas zonave
house-search-flow-search-proof = Skica me zonat e përfunduara
house-search-flow-find = Veprimi pas gjetjes
house-search-flow-find-proof = Koha, vendi, gjetësi, raportimi te udhëheqësi
house-search-flow-record = Procesverbali dhe paketimi
house-search-flow-record-proof = Procesverbali i kontrollit, etiketat, vërtetimi
house-search-flow-report = Raporti dhe dorëzimi
house-search-flow-report-proof = Formulari i ruajtjes së provave, raporti për prokurorin

## Standardet ligjore dhe profesionale

house-search-law-title = Standardet ligjore dhe profesionale
house-search-law-asks =
    çka na lejohet fare
    cilat rregulla vlejnë kur hyjmë
    cili ligj na lejon me hy në banesë
    banesa është e shenjtë, kur guxon shteti me shkel pragun
    pronari s'na len, po ne prapë hyjmë
    çka thotë kodi i procedurës
    pse duhet gjyqi për me kërku nëpër dollape
    hyrje me zor, a është e ligjshme
    paragrafët
    çka e mbron shtëpinë
    kush na jep pushtet me hy
    drejtësia
house-search-law-intro = Banesa është vend i mbrojtur. Policia hyn në të kundër vullnetit të personit vetëm kur e lejon ligji, për një qëllim të qartë dhe jo më gjatë sesa e kërkon qëllimi. Ky seksion jep kornizën. Ai nuk është komentar i ligjit. Para çdo kontrolli, konsultoni ligjin në fuqi.
house-search-basis-title = Baza ligjore, shtrirja dhe kufijtë
house-search-basis-asks =
    a mund të hyjmë pa letër
    gjykatësi ende s'ka nënshkru
    na tha hajdeni brenda, a mjafton
    a vlen letra edhe për garazhin
    në letër shkruan tjetër rrugë
    telefonat e laptopi, a guxojmë me i marrë
    kërkojmë pushkë e gjetëm drogë
    shkon natën, a lejohet
    pa gjykatës
    leje për hyrje
    letra i ka kalu afati
    vjehrra na lëshoi brenda
    edhe vetura n'oborr
    po ikte e hyri në banesë
    pëlqim
    kotec e bodrum
    pronari na dha çelësin
    dhoma e qiraxhiut
    dhomë hoteli
    rimorkio kampi
    punëtoria mbas shtëpisë
house-search-basis-definition = Termi <em>{ -house-search }</em> do të thotë kontrolli i një banese sipas kushteve të ligjit të procedurës penale. Baza e zakonshme është një <em>{ -search-warrant }</em>, pra urdhër i gjykatës. Nëse kontrolli është i mundshëm mbi një bazë tjetër, dhe në cilat kushte, e përcakton vetëm ligji procedural në fuqi në juridiksionin përkatës. Zyrtari që mbështetet në një përjashtim duhet të jetë në gjendje ta emërtojë atë dhe duhet t’i dokumentojë faktet që e mbështesin.
house-search-basis-questions = Para se ekipi të niset, udhëheqësi u përgjigjet me shkrim këtyre pyetjeve:
house-search-basis-question-who = Cili autoritet ka vendosur për kontrollin dhe a është urdhri ende i vlefshëm?
house-search-basis-question-where = Cilën adresë dhe cilat dhoma, ndërtesa dhe automjete i përmend urdhri?
house-search-basis-question-what = Cilët persona ose cilat sende kërkohen?
house-search-basis-question-when = A e kufizon ligji ose urdhri kohën e ditës ose numrin e hyrjeve?
house-search-basis-question-present = Praninë e kujt e kërkon ligji: të personit te i cili kryhet kontrolli, të avokatit, të një ose më shumë dëshmitarëve të kontrollit?
house-search-basis-question-data = A lejohet të sekuestrohen telefonat, kompjuterët dhe bartësit e tjerë të të dhënave dhe a nevojitet vendim i veçantë për të shqyrtuar të dhënat?
house-search-basis-scope = Urdhri e kufizon kontrollin. Kontrolloni vetëm vendet që i mbulon urdhri dhe vetëm aty ku mund të ndodhet sendi që kërkohet. Nëse shihni një send tjetër që e ndalon ligji, ndaluni, raportoni te udhëheqësi dhe pyetni prokurorin si të vazhdohet, siç kërkon ligji procedural në fuqi. Kur gjithçka që përmban urdhri është gjetur ose është përjashtuar, kontrolli përfundon.
house-search-basis-key = Dyshimi për bazën ligjore zgjidhet para hyrjes, me një telefonatë te prokurori, e jo më vonë në gjykatë.

house-search-law-kosovo-title = Ligji në { -kosovo(case: "indefinite") }
house-search-law-kosovo-asks =
    cilin nen e shkruaj në Prishtinë
    çka thotë për pistoletë pa leje
    rregullat për policë te ne
    gjyshi ka TT pa dokument, çka thotë ligji
    Gazeta Zyrtare e Kosovës
    si quhet saktë vepra penale në dosje
    dinamit nga guroreja, cili ligj
    05/L-022
    sa vjet burg për armë të zezë
    autorizimet e policisë
    arma pa letra
    kodi
house-search-law-kosovo-act = Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074; Ligji nr. 04/L-076 për Policinë; Ligji nr. 04/L-022 për përdorim civil të eksplozivëve
house-search-law-kosovo-weapons = <strong>Ligji nr. 05/L-022 për armë</strong> është teksti i parë që duhet lexuar për statusin e një arme, të një pjese ose të municionit: kategorinë, lejen dhe kushtet e posedimit. Sendi pa dokumente nuk është automatikisht i paligjshëm, kurse sendi me dokumente nuk është automatikisht i ligjshëm. Këtë e verifikon njësia kompetente.
house-search-law-kosovo-code = <strong>Kodi Penal nr. 06/L-074</strong> përmban veprat penale. Në dosje, citojeni veprën penale me titullin zyrtar dhe me nenin e saj, të kopjuar nga kodi në një gjuhë zyrtare<ref data-l10n-name="titles"/>.
house-search-note-titles = Titujt e veprave penale ndryshojnë nga njëri kod te tjetri. Ata nuk janë përkthime të njëri-tjetrit dhe ky kurs nuk i parafrazon.
house-search-law-kosovo-police = <strong>Ligji nr. 04/L-076 për Policinë</strong> është korniza për autorizimet policore, me respektimin e të drejtave të njeriut dhe të proporcionalitetit. <strong>Ligji nr. 04/L-022 për përdorim civil të eksplozivëve</strong> duhet shikuar kur gjenden eksplozivë për përdorim civil.
house-search-law-kosovo-procedure = Kush vendos për kontrollin, kush duhet të jetë i pranishëm, si mbahet procesverbali dhe çfarë i dorëzohet personit, e përcakton ligji i procedurës penale në fuqi.
house-search-law-north-macedonia-title = Ligji në { -north-macedonia(case: "accusative") }
house-search-law-north-macedonia-asks =
    cili nen në Shkup
    sa dënim për revole të fshehur atje
    rregullat për policët e Maqedonisë
    396
    teksti i konsoliduar, ku gjendet
    Kumanovë, gjetëm kallash pa leje
    Tetovë, kodi i procedurës
    a guxoj me përkthy vetë titullin e veprës
    ligji maqedonas i armëve
    sa vjet burg n'Maqedoni
    Manastir, cili paragraf
house-search-law-north-macedonia-act = Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet
house-search-law-north-macedonia-weapons = <strong>Ligji për armë</strong> (7/05 me ndryshimet dhe plotësimet) është teksti i parë që duhet lexuar për statusin e një arme, të një pjese ose të municionit. Përdorni një tekst të konsoliduar dhe shënoni datën e tij, sepse ligji është ndryshuar.
house-search-law-north-macedonia-code = <strong>Neni 396 i Kodit Penal</strong> është neni që duhet shikuar i pari për armët dhe lëndët eksplozive. Citojeni titullin e tij saktësisht ashtu siç është në kod.
house-search-law-north-macedonia-procedure = <strong>Ligji për procedurë penale</strong> (150/2010 me ndryshimet dhe plotësimet) është teksti që duhet lexuar për urdhrin, kryerjen e kontrollit, praninë e personave, procesverbalin dhe sekuestrimin e sendeve. Lexojini përsëri dispozitat për kontrollin e banesës në ditën e kontrollit.
house-search-law-category = Fjala „kategori“ nuk ka kuptim pa ligjin që e përcakton<ref data-l10n-name="category"/>. Shkruajeni kategorinë bashkë me ligjin dhe mos bartni kurrë një kategori nga njëri juridiksion në tjetrin.
house-search-note-category = Direktiva (BE) 2021/555 ka kategoritë A (e ndaluar), B (autorizim) dhe C (deklarim). Ligji i Serbisë ka kategoritë nga A deri në D; ligji i { -north-macedonia(case: "genitive") } i rregullon kategoritë B dhe C.

house-search-frame-title = Korniza rajonale, evropiane dhe ndërkombëtare
house-search-frame-asks =
    çka thotë Brukseli
    a na interesojnë marrëveshjet e huaja te dera
    rregullat e BE-së për fishekzjarre
    revole me vula të huaja, kush i kupton
    rasti kalon në anën tjetër të kufirit
    protokolli i OKB-së
    a mundem me u thirrë në direktivë për me hy
    kolegu nga Shkupi don me kontrollu te ne
    Evropa
    traktate
    acid nga dyqani, rregull evropian
    shenjë F4
    Kombet e Bashkuara
house-search-frame-act = Protokolli i OKB-së për Armët e Zjarrit; Direktiva (BE) 2021/555; Direktiva zbatuese (BE) 2019/69; Rregullorja (BE) 2019/1148; Direktiva 2013/29/BE
house-search-frame-use = Këto tekste ndihmojnë për të kuptuar dokumentet, shënjimet dhe kërkesat e huaja. Ato nuk i japin zyrtarit asnjë autorizim për kontroll. Autorizimi buron vetëm nga ligji në fuqi në juridiksionin ku kryhet kontrolli.
house-search-frame-cross-border = Kur një rast prek të dyja juridiksionet, secili shërbim kontrollon në juridiksionin e vet, sipas ligjit në fuqi atje. Informacioni shkëmbehet përmes kanaleve të dakorduara dhe zyrtarët e shërbimit tjetër marrin pjesë vetëm ashtu siç e lejojnë ligji dhe marrëveshja.
house-search-frame-intro = <ref data-l10n-name="frame"/> paraqet tekstet me të cilat zyrtarët ndeshen më shpesh.
house-search-frame-caption = Tekstet rajonale, evropiane dhe ndërkombëtare dhe përdorimi i tyre gjatë kontrollit
house-search-frame-head-text = Teksti
house-search-frame-head-content = Përmbajtja
house-search-frame-head-use = Dobia për ekipin e kontrollit
house-search-frame-palermo = Konventa e OKB-së kundër Krimit të Organizuar Transnacional
house-search-frame-palermo-content = Bashkëpunimi kundër krimit të organizuar; në fuqi që nga shtatori 2003
house-search-frame-palermo-use = Bazë për bashkëpunim kur gjetja lë të kuptohet se ka një grup kriminal
house-search-frame-protocol = Protokolli për Armët e Zjarrit (Rezoluta 55/255 e Asamblesë së Përgjithshme)
# $date: dita kur Protokolli hyri në fuqi.
house-search-frame-protocol-content = Veprat penale, licencimi, shënjimi dhe gjurmimi; ka hyrë në fuqi më { $date }
house-search-frame-protocol-use = Shpjegon pse shënjimet regjistrohen plotësisht
house-search-frame-directive = Direktiva (BE) 2021/555, e cila kodifikon Direktivën 91/477
house-search-frame-directive-content = Marrja në posedim dhe posedimi i armëve; kategoritë A, B dhe C
house-search-frame-directive-use = Ndihmon për të lexuar dokumentet e lëshuara në Bashkimin Evropian
house-search-frame-alarm = Direktiva zbatuese (BE) 2019/69
house-search-frame-alarm-content = Specifikimet teknike dhe verifikimet për armët e alarmit dhe të sinjalizimit
house-search-frame-alarm-use = Tregon pse një send i tillë shkon te eksperti para se dikush të vendosë për të
house-search-frame-precursors = Rregullorja (BE) 2019/1148
house-search-frame-precursors-content = Prekursorët e eksplozivëve: qasje e kufizuar, raportim i transaksioneve të dyshimta, i zhdukjeve dhe i vjedhjeve
house-search-frame-precursors-use = Faturat dhe paketimet mund të jenë prova; kimikatet nuk preken
house-search-frame-pyrotechnics = Direktiva 2013/29/BE
house-search-frame-pyrotechnics-content = Artikujt piroteknikë; kategoria F4 vetëm për persona me njohuri të specializuara
house-search-frame-pyrotechnics-use = Etiketa me kategorinë F4 është arsye për t’u ndalur dhe për të raportuar
house-search-frame-roadmap = Të dyja juridiksionet punojnë edhe në kuadër të Udhërrëfyesit për Kontrollin e AVL-ve në Ballkanin Perëndimor, të miratuar në Londër më { $date }<ref data-l10n-name="successor"/>.
house-search-note-successor = Titulli i tij i plotë është „Udhërrëfyes për zgjidhje të qëndrueshme të posedimit të paligjshëm, të keqpërdorimit dhe të trafikimit të AVL-ve dhe municionit të tyre në Ballkanin Perëndimor deri në vitin 2024“. Pasuesi i tij për periudhën 2025–2030 u miratua në Podgoricë më 9–10 korrik 2024 dhe u mbështet zyrtarisht në tetor 2024.

house-search-rights-title = Të drejtat e njeriut dhe proporcionaliteti
house-search-rights-asks =
    a po e teprojmë
    a munden me na paditë
    dhoma e gjumit, jeta private
    krejt shtëpinë e kthyen përmbys
    u ankua se ia thyem derën kot
    më e buta që kryen punë
    vetëm se na vjen kollaj, a mjafton
    sirtari i brendshmeve të gruas
    forcë e tepërt
    sharje
    ikonat e Kurani
    paditje për dëm
    sjellja me familjen
    lëre rregullt
    kush e paguan derën
    dëmshpërblim
    turp para komshinjve
    po thonë ua kemi vjedhë paratë
house-search-rights-definition = Termi <em>{ -proportionality }</em> do të thotë që një veprim nuk shkon më larg sesa e kërkon qëllimi i ligjshëm. I njëjti qëllim duhet të arrihet me mjetin më të butë që është i sigurt. Në çdo fazë bëni katër pyetje dhe jini të gatshëm t’u përgjigjeni atyre në gjykatë:
house-search-rights-lawful = <strong>Baza ligjore:</strong> cila dispozitë dhe cili urdhër e lejojnë këtë hap?
house-search-rights-necessary = <strong>Domosdoshmëria:</strong> a është hapi i nevojshëm për qëllimin e kontrollit apo është vetëm i volitshëm?
house-search-rights-mild = <strong>Proporcionaliteti:</strong> a ka mënyrë më të butë, që është po aq e sigurt?
house-search-rights-record = <strong>Llogaridhënia:</strong> ku është dokumentuar hapi dhe kush mund ta konfirmojë?
house-search-rights-privacy = Shikoni vetëm atë që e kërkon qëllimi. Letrat private, fotografitë, dokumentet mjekësore dhe objektet fetare trajtohen me kujdes dhe kthehen në vendin e tyre. Mos i tregoni askujt çfarë keni parë në banesë. Të dhënat personale u jepen vetëm atyre që kanë të drejtë t’i marrin.
house-search-rights-do-explain = Shpjegoni kush jeni, pse jeni aty dhe çfarë do të ndodhë më pas.
house-search-rights-do-language = Përdorni një gjuhë që personi e kupton; thirrni përkthyes kur nevojitet.
house-search-rights-do-damage = Shmangni dëmet; dokumentoni çdo dëm me fotografi.
house-search-rights-do-tidy = Lërini dhomat aq të rregullta sa e lejon kontrolli.
house-search-rights-dont-insult = Mos jepni komente për familjen, për besimin, prejardhjen apo mënyrën e jetesës së saj.
house-search-rights-dont-force = Mos përdorni forcë që situata nuk e kërkon.
house-search-rights-dont-wider = Mos e zgjeroni kontrollin nga kureshtja.
house-search-rights-dont-promise = Mos premtoni përfitime në këmbim të një deklarate.

house-search-care-title = Fëmijët, personat e cenueshëm dhe dhuna në familje
house-search-care-asks =
    brenda flejnë fëmijët
    plaka me oksigjen
    nuk e flet gjuhën tonë
    grua me bebe
    qeni leh prapa derës
    gruaja me sy të nxirë në kuzhinë
    tre vjeç po qan
    burrë në karrocë, s'mundet me dalë
    foshnjë
    shtatzënë
    gjyshja
    i shurdhër
    rreh gruan
    përkthyes duhet
    karrocë
    sëmurë
house-search-care-children = Nëse në banesë jetojnë fëmijë, planifikoni për ta. Një zyrtar i caktuar, pa detyra të tjera, qëndron pranë tyre së bashku me një person të cilit ata i besojnë. Aty ku e lejon vlerësimi i rrezikut, zgjidhni një kohë kur ata nuk janë në shtëpi. Mos e merrni në pyetje fëmijën gjatë kontrollit dhe mos e përdorni kurrë fëmijën për të gjetur diçka ose si përkthyes.
house-search-care-vulnerable = Personat e moshuar ose të sëmurë, gratë shtatzëna, personat me aftësi të kufizuara dhe personat e tronditur kanë nevojë për më shumë kohë, për fjalë të thjeshta dhe ndonjëherë për ndihmë mjekësore. Pyetni: „A ju nevojiten barna ose ndihmë?“ Shkruajeni përgjigjen në procesverbal.
house-search-care-violence = Arma e zjarrit në një banesë ku ka dhunë në familje e rrit rrezikun e vdekjes. Nëse informacioni para kontrollit, ose ajo që shihni gjatë tij, lë të kuptohet se ka dhunë, flisni me viktimën e mundshme veçmas dhe në vend të sigurt, kërkoni nga zyrtari kujdestar ndihmë për viktimat dhe njoftoni prokurorin. Mos e zbuloni kurrë se kush e ka dhënë informacionin.
house-search-care-warning = Pas kontrollit, mos e lini personin e rrezikuar vetëm me personin që e kërcënon. Merruni vesh për mbrojtjen para se të largohet ekipi.

## Përgatitja

house-search-preparation-title = Përgatitja
house-search-preparation-asks =
    çka duhet të jetë gati para se të nisemi
    mbrëmja para aksionit
    çka kontrollojmë para bastisjes
    nesër në pesë e gjysmë, a jemi gati
    plani në gjysmë faqe
    gabimet që bëhen para se të nisesh
    dosja, njerëzit, vetura
    krejt e dijnë planin apo veç shefi
    përgatitje
    nata para
    mos u nxito
    çka del keq kur ngutemi
house-search-preparation-intro = Shumica e gabimeve në një kontroll fillojnë para tij. Plani i mirë është i shkurtër, i shkruar dhe i njohur për të gjithë.
house-search-information-title = Informacioni dhe qëllimi
house-search-information-asks =
    sa i besueshëm është lajmërimi
    çka saktësisht po kërkojmë
    dikush thirri e tha se ka revole
    derë e gabuar, kati i tretë apo i katërt
    anonim në telefon
    ish-gruaja e ka paraqitë
    po ku e di ai, a e ka pa vetë
    shkruaje me një fjali çka kërkon
    thashetheme
    spiuni
    adresa e saktë
    komshiu xheloz
    a ka leje
    tregoi dikush
    u lavdu n'kafe
    sa e vjetër është fjala
    e panë me çantë të gjatë
house-search-information-check = Verifikojeni informacionin para se ta përdorni. Vlerësojini veçmas burimin dhe përmbajtjen<ref data-l10n-name="ilp"/>. Verifikojeni adresën: hyrjen, katin dhe derën e saktë. Verifikoni në regjistrin e armëve nëse ekziston leje. Kontrolli i banesës së gabuar dëmton njerëz të pafajshëm dhe besimin e publikut. Asgjë në plan ose në procesverbal nuk duhet të zbulojë se kush e ka dhënë informacionin, përveç kur e kërkon ligji procedural në fuqi.
house-search-note-ilp = Për informacionin e vlerësuar si bazë për vendimet policore, shihni Udhëzuesin e OSBE-së për policimin e drejtuar nga inteligjenca (2017).
house-search-information-aim = Shkruajeni qëllimin me një fjali: „Kërkojmë … në … në bazë të …“. Nëse ekipi nuk mund ta shkruajë këtë fjali, ai nuk është gati.

house-search-risk-title = Vlerësimi i rrezikut
house-search-risk-asks =
    sa e rrezikshme do të jetë
    ka kërcënuar se do të gjuajë
    a na duhet njësia speciale
    çka nëse ikën
    ka qenë ushtar, a është i armatosur
    hashashë dhe armë në të njëjtën shtëpi
    dy qen sharri në oborr
    a me shku mëngjes apo pasdite
    njeri i rrezikshëm
    i dënuar ma herët
    bombol gazi
    a po gjuan
    special
    qen i tërbuar
    autoambulancë në gatishmëri
    një dalje e vetme
    droga brenda
    i çmendur me armë
house-search-risk-intro = Udhëheqësi e bën vlerësimin e rrezikut me shkrim dhe e përsërit kur ndryshon diçka, edhe gjatë kontrollit. <ref data-l10n-name="risk"/> paraqet pyetjet. Rreziku i lartë do të thotë më shumë përgatitje, specialistë të tjerë, një kohë tjetër ose që sot të mos bëhet kontroll.
house-search-risk-caption = Pyetjet për vlerësimin e rrezikut
house-search-risk-head-question = Pyetja
house-search-risk-head-reason = Pse ka rëndësi
house-search-risk-head-plan = Çfarë shënohet në plan
house-search-risk-persons = Kush jeton aty dhe kush tjetër mund të jetë i pranishëm?
house-search-risk-persons-reason = Fëmijët, personat e sëmurë dhe vizitorët e ndryshojnë planin
house-search-risk-persons-plan = Zyrtar i caktuar për personat e pranishëm; kohë tjetër e ditës
house-search-risk-violence = A ka raportime për dhunë, kërcënime ose vetëlëndim?
house-search-risk-violence-reason = Rrezik për familjen, për personin dhe për ekipin
house-search-risk-violence-plan = Për hyrjen vendos njësia e specializuar; ndihma mjekësore e gatshme
house-search-risk-explosive = A ka ndonjë shenjë eksplozivësh ose kimikatesh?
house-search-risk-explosive-reason = Një prekje e vetme mund të vrasë
house-search-risk-explosive-plan = Njësia për trajtimin e mjeteve eksplozive njoftohet para kontrollit
house-search-risk-building = Çfarë ndërtese është dhe kush jeton ngjitur me të?
house-search-risk-building-reason = Mund të jetë e nevojshme që fqinjët të largohen; hapësirat e përbashkëta mund të mos i mbulojë urdhri
house-search-risk-building-plan = Rruga e evakuimit; verifikimi i shtrirjes së urdhrit
house-search-risk-animals = A ka kafshë?
house-search-risk-animals-reason = Lëndime, frikë, vonesë
house-search-risk-animals-plan = Personi që kujdeset për to
house-search-risk-help = Sa larg janë ambulanca dhe zjarrfikësit?
house-search-risk-help-reason = Në raste emergjente vendos koha
house-search-risk-help-plan = Numrat e telefonit dhe vendi i takimit
house-search-risk-warning = Shenjat e eksplozivëve, ose një person i armatosur që ka gjasa të rezistojë, nuk janë detyrë për një ekip të zakonshëm kontrolli. Ndaleni planifikimin dhe lërjani vendimin njësisë së specializuar.

house-search-roles-title = Rolet dhe brifingu
house-search-roles-asks =
    kush çka bën
    kush komandon brenda
    çka i them ekipit para nisjes
    kush e shkruan, kush e shikon
    jemi veç tre vetë
    njëri me familjen, tjetri te dera
    i ri në grup, çka është detyra ime
    mbledhje dhjetë minuta para nisjes
    shefi
    ndarja e punëve
    shkruesi
    kush paketon
    tubim para aksionit
    sa veta duhen
    polic femër n'ekip
    i ri n'ekip
# $officers: madhësia më e vogël e ekipit.
house-search-roles-intro = Ekipi ka së paku { $officers ->
        [one] një zyrtar
       *[other] { $officers } zyrtarë
    }, në mënyrë që rolet të mund të mbulohen (shihni: <ref data-l10n-name="roles"/>). Në një kontroll të vogël, një person mund të ketë dy role, por udhëheqësi nuk kontrollon vetë dhe sendet i pranon vetëm zyrtari i provave.
house-search-roles-caption = Rolet në kontrollin e banesës
house-search-roles-head-role = Roli
house-search-roles-head-task = Detyra
house-search-roles-head-record = Çfarë dokumenton ky person
house-search-roles-leader = Udhëheqësi i kontrollit
house-search-roles-leader-task = Vendos, flet me personin te i cili kryhet kontrolli dhe me prokurorin, e ndal kontrollin kur duhet
house-search-roles-leader-record = Vendimet me kohën dhe arsyen
house-search-roles-searchers = Zyrtarët e kontrollit, në dyshe
house-search-roles-searchers-task = I kontrollojnë zonat sipas radhës së caktuar
house-search-roles-searchers-record = Zonën, fillimin, mbarimin, rezultatin
house-search-roles-exhibits = Zyrtari i provave
house-search-roles-exhibits-task = E pranon, e paketon, e vulos dhe e etiketon çdo send
house-search-roles-exhibits-record = Listën e sendeve, formularin e ruajtjes së provave
house-search-roles-recorder = Procesmbajtësi dhe fotografi
house-search-roles-recorder-task = Skica, fotografitë, procesverbali i kontrollit
house-search-roles-recorder-record = Regjistrin e fotografive, procesverbalin
house-search-roles-care = Zyrtari për personat e pranishëm
house-search-roles-care-task = Qëndron me personat e pranishëm, vëzhgon nevojat dhe shëndetin e tyre
house-search-roles-care-record = Personat, nevojat, ndihmën e dhënë
house-search-roles-safety = Zyrtari i sigurisë
house-search-roles-safety-task = I vëzhgon rreziqet; kushdo mund t’i kërkojë këtij zyrtari ta ndalë kontrollin
house-search-roles-safety-record = Ndryshimet e rrezikut, ndaljet
house-search-roles-briefing = Brifingu mbahet pak para kontrollit, në prani të të gjithëve, edhe të shoferit dhe të përkthyesit. Ai përfshin bazën dhe shtrirjen, qëllimin, personat, rreziqet, rolet, radhën e zonave, fjalën „ndal“ dhe ndihmën mjekësore. Secili zyrtar e përsërit detyrën e vet me një fjali.

house-search-equipment-title = Pajisjet
house-search-equipment-asks =
    çka të fus në çantë
    doreza, qese, llambë, kamerë
    a na duhen jelekët
    harrova bateritë
    dezinfektues e dorashka
    kush e përdor dronin a kamerën e gypit
    kuti e etiketa
    ora e gabuar në aparat
    çanta
    prozhektor dore
    metër
    jelek
    kuti e ndihmës
    çka me marrë me vete
house-search-equipment-intro = Verifikojini pajisjet një ditë më parë. Çdo pajisje përdoret vetëm nga zyrtarë të trajnuar për të dhe përdorimi i saj shkruhet në procesverbal.
house-search-equipment-documents = urdhri me kopje, formularët për procesverbalin, për vërtetimin dhe për ruajtjen e provave, si dhe një orë e rregulluar sipas kohës zyrtare;
house-search-equipment-protection = doreza në numër të mjaftueshëm, që ndërrohen midis sendeve, dhe pajisjet mbrojtëse të shërbimit;
house-search-equipment-recording = aparat fotografik me kartë memorieje të zbrazët, shkallë matëse, letër për skicë, shenja të numërtuara;
house-search-equipment-packaging = qese, kuti, etiketa dhe vula për sende të ndryshme;
house-search-equipment-devices = elektrik dore, pasqyrë, endoskop, kamerë termike ose detektor eksplozivi, aty ku shërbimi i ka dhe ku urdhri e lejon përdorimin e tyre;
house-search-equipment-medical = pajisjet e ndihmës së parë dhe emri i zyrtarit që është i trajnuar për t’i përdorur ato.
house-search-equipment-limit = Pajisja jep një tregues, jo një provë. Detektori i eksplozivit që nuk jep sinjal nuk e bën sendin të parrezikshëm: rregullat te <ref data-l10n-name="ladder"/> vlejnë edhe atëherë.

## Hyrja dhe siguria

house-search-entry-title = Hyrja dhe siguria
house-search-entry-asks =
    si hyjmë nga dera
    askush mos të lëndohet
    askush s'po e hap, çka tash
    nga dritarja po lëvizin perde
    kush i thërret specialët
    me derë të blinduar
    burri u mbyll brenda e nuk del
    mos u bëni heroj
    shqelm derës
    mbyllur me çelës
    u barrikadua
    hyrja
    kush e thyen bravën
    pa u lëndu askush
house-search-entry-scope = Ky seksion bën fjalë për sjelljen profesionale, jo për taktikën. Hyrja kur ka rezistencë është detyrë e njësive të specializuara, me trajnimin dhe procedurat e tyre, dhe nuk mësohet këtu.
house-search-announcing-title = Prezantimi i ekipit dhe paraqitja e urdhrit
house-search-announcing-asks =
    a duhet me trokitë
    askush s'po e hap
    çka them te dera
    a guxoj me e thye
    veç një fëmijë është në shpi
    po pyet kush jeni e çka doni
    e kam shfaqur letrën e po e gris
    bie zilja e kurrkush
    trokitja
    zilja
    distinktivi
    mirëmëngjes policia
    me ia kallxu letrën
    don me thirrë avokatin
    e dorëzon vetë
    sa presim te dera
    bën sikur s'është
house-search-announcing-intro = Flet udhëheqësi, dhe vetëm udhëheqësi. Në një kontroll të zakonshëm, radha e hapave është kjo:
house-search-announcing-identify = Thoni „Policia“, jepni emrin dhe shërbimin dhe tregoni legjitimacionin.
house-search-announcing-warrant = Tregojeni urdhrin, dorëzoni një kopje siç e kërkon ligji procedural në fuqi dhe shpjegoni me fjalë të thjeshta çfarë kërkohet.
house-search-announcing-rights = Njoftojeni personin për të drejtat e tij, duke përfshirë të drejtën për avokat, siç e parasheh ligji në fuqi. Shënojeni kohën.
house-search-announcing-witnesses = Kur sipas ligjit duhet të jetë i pranishëm një <em>{ -search-witness }</em> ose më shumë dëshmitarë, prezantojini ata. Shpjegojuni se mund të shikojnë gjithçka dhe se mund të kërkojnë që vërejtjet e tyre të shënohen.
house-search-announcing-voluntary = Kur e parasheh ligji, pyeteni personin nëse dëshiron t’i tregojë ose t’i dorëzojë sendet e kërkuara. <strong>Askush përveç policisë nuk shkon në vendin ku ndodhet sendi.</strong> Personi vetëm e tregon vendin me fjalë.
house-search-announcing-waiting = Prisni kur ligji kërkon të prisni, për shembull avokatin ose dëshmitarin. Ndërkohë vetëm mbajini dhomat nën mbikëqyrje, por mos kontrolloni.
house-search-announcing-danger = Mos lejoni kurrë që një person të sjellë armë zjarri, çantë ose kuti, as kur e ka me qëllim të mirë. Kërkojini personit të qëndrojë në vend, t’i mbajë duart të dukshme dhe ta përshkruajë vendin me fjalë.
house-search-persons-title = Personat e pranishëm
house-search-persons-asks =
    kush duhet të jetë aty kur kontrollojmë
    a bën me qenë fqiu
    avokati po vonohet
    po na xhirojnë me telefon
    dajën e tij, a me e lanë me dalë
    a guxon me shku në tualet
    a i prekim xhepat
    mysafirë në dhomën e pritjes
    mysafirë
    e dashura brenda
    avokati vonohet
    komshinjtë dëshmitarë
    me e kontrollu gruan
    krejt n'kuzhinë
    po na filmojnë
    don me shku n'punë
    vjehrra bërtet
    don me telefonu
    pronari hyri brenda
    na filmojnë prej ballkonit
house-search-persons-list = Shënojeni secilin që është i pranishëm: emrin, lidhjen me banesën, kohën e ardhjes dhe të largimit. Personat që nuk kanë të bëjnë me kontrollin mund të largohen me pëlqimin e udhëheqësit, përveçse kur ligji në fuqi jep bazë për t’i mbajtur.
house-search-persons-room = Personat qëndrojnë së bashku në një dhomë që është kontrolluar më parë, me zyrtarin për personat e pranishëm. Ata mund të ulen, të pinë ujë, të përdorin tualetin dhe të marrin barnat. Masat që kufizojnë lirinë kërkojnë bazë ligjore të veçantë dhe dokumentohen veçmas.
house-search-persons-body = Kontrolli i personit është masë e ndryshme nga kontrolli i banesës. Ai kërkon bazë ligjore të veçantë dhe kryhet me dinjitet nga një zyrtar i së njëjtës gjini, përveçse kur ligji në fuqi parasheh ndryshe për raste emergjente.
house-search-persons-present = Personi te i cili kryhet kontrolli, ose përfaqësuesi i tij, dhe dëshmitarët duhet të kenë mundësi ta ndjekin kontrollin e secilës zonë. Për këtë arsye zonat kontrollohen njëra pas tjetrës, e jo të gjitha njëkohësisht.
house-search-control-title = Sigurimi, ndihma mjekësore dhe largimi
house-search-control-asks =
    kush bërtet ndal
    dikujt i bie të fikët
    nëna u alivanos
    kur e ndërpres
    infarkt, thirrni ambulancën
    si me dalë shpejt
    plaku po dridhet e po zverdhet
    qenin ku me e mbyllë
    i ra të fikët
    infarkt
    diabet
    erë gazi
    lidhe qenin
    bërtit ndal
    foto të para
    thirre ambulancën
    kur tërhiqemi
house-search-control-before = Sigurimi i vendit vjen para kontrollit. Ekipi së pari sigurohet që dhomat janë të sigurta për punë: personat janë në një vend, kafshët janë vënë në vend të sigurt dhe rreziqet nga gazi, rryma elektrike ose kimikatet i raportohen shërbimit përgjegjës. Askush nuk e fillon kontrollin para se udhëheqësi ta japë shenjën për fillim; procesmbajtësi e shkruan kohën.
house-search-control-photos = Procesmbajtësi bën fotografi të përgjithshme të çdo dhome <em>para</em> dhe <em>pas</em> kontrollit. Ato e mbrojnë familjen nga humbjet dhe ekipin nga ankesat e rreme.
house-search-control-medical = Jeta vjen para provave. Nëse dikush është i lënduar ose i sëmurë, ndaluni, jepni ndihmën e parë, thirrni ambulancën dhe shënoni çfarë është lëvizur për këtë qëllim.
house-search-control-stop = Fjalën „ndal“ ka të drejtë ta thotë kushdo. Kush sheh rrezik, thotë „ndal“ me zë të lartë. Të gjithë zyrtarët ndalen menjëherë dhe nuk prekin asgjë. Pastaj largohen rrugës nga kanë ardhur.
house-search-control-leaving = Para largimit, udhëheqësi kalon nëpër të gjitha dhomat me personin te i cili kryhet kontrolli, dokumenton dëmet dhe ankesat, e dorëzon vërtetimin, e mbyll banesën ose ia dorëzon një të rrituri dhe sigurohet që të mos mbetet pa kujdes askush që ka nevojë për të.

## Kontrolli sistematik dhe njohja

house-search-method-title = Kontrolli sistematik dhe njohja
house-search-method-asks =
    prej ku filloj me kërku
    si mos me lanë kurrgjë pa shiku
    si e kontrollojmë banesën
    u lodhëm e po kërkojmë kuturu
    skica që tregon ku jemi ndalë
    me rend, jo me fat
    shtëpi e madhe trekatëshe
    kurrë s'gjejmë asgjë, ndoshta gabim po kërkojmë
    rendi
    mos me lanë kend
    rrëmujë
    një nga një
    ku me ia nisë
    kasafortë e mbyllur
    dysheme e rreme
house-search-method-intro = Kontrolli sistematik mbështetet te rendi i punës, jo te fati. Banesa ndahet në pjesë, secila pjesë kontrollohet plotësisht dhe skica e tregon këtë. Kush e lexon dosjen më vonë duhet të shohë çfarë është kontrolluar, nga kush dhe me çfarë rezultati.
house-search-zones-title = Zonat dhe radha e kontrollit
house-search-zones-asks =
    e ndajmë banesën në pjesë
    nga e majta në të djathtë apo si
    edhe kasollja e vetura
    tavani, patosi, muri
    hyrja e përbashkët e shkallëve
    në drejtim të akrepave
    ahuri i lopëve
    numra me shkumës në çdo dhomë
    katrorë
    numrat e dhomave
    skicë
    tavani
    oborri
    bodrumi e nënkulmi
    sipas akrepave
    ndaje dhomën
house-search-zones-divide = Ndajeni banesën në dhoma dhe secilën dhomë në zona. Jepini secilës një numër dhe vizatojini në skicë. <ref data-l10n-name="zones"/> paraqet një dhomë. Filloni te dera, shkoni rreth dhomës në një drejtim, pastaj kaloni në mesin e saj dhe në fund te tavani dhe dyshemeja. Kontrollojeni çdo zonë plotësisht dhe me të njëjtën radhë: nga poshtë lart.
house-search-zones-caption = Zonat e një dhome dhe radha e kontrollit
    .alt = Plani i një dhome me derën në pjesën e poshtme. Katër zona të numërtuara shtrihen përgjatë mureve dhe pasojnë njëra-tjetrën në drejtim të akrepave të orës, duke filluar majtas derës; zona e pestë është mesi i dhomës. Nën plan, një listë e shpjegon radhën: muret nga një deri në katër, pastaj mesi dhe në fund tavani dhe dyshemeja si zona e gjashtë.
house-search-zones-legend-door = Dera: fillimi dhe mbarimi
house-search-zones-legend-walls = Zonat përgjatë mureve, në një drejtim
house-search-zones-legend-middle = Mesi i dhomës
house-search-zones-legend-surfaces = Tavani dhe dyshemeja
house-search-zones-outside = Edhe hapësirat e përbashkëta, ndërtesat ndihmëse, kopshtet dhe automjetet janë zona, por vetëm nëse i mbulon urdhri. Secila ka numrin e vet dhe rreshtat e vet në procesverbal.
house-search-pairs-title = Puna në dyshe dhe përfundimi i një zone
house-search-pairs-asks =
    a punoj vetë
    kolegu shikon, unë shkruaj
    dikush tjetër e shikon prapë
    e futi dorën pa shiku
    sytë e dytë
    kur mundem me thanë kjo dhomë u krye
    u ngutëm, e lamë përgjysmë
    një mban llambën
    partneri
    dy nga dy
    mban llambën
    kontroll i dyfishtë
    kuti e mbyllur me çelës
    me ndez kompjuterin?
    vetëm n'dhomë
    fut dorën pa pa
    kasafortë me kod
    arkë me dry
# $officers: numri i zyrtarëve që punojnë në secilën zonë.
house-search-pairs-rule = Në secilën zonë { $officers ->
        [one] punon një zyrtar
       *[other] punojnë { $officers } zyrtarë
    }. Njëri kontrollon, tjetri vëzhgon, jep dritë dhe shkruan. Pastaj ndërrojnë rolet dhe zyrtari i dytë e verifikon edhe një herë të njëjtën zonë. Zona është e përfunduar vetëm kur këtë e thonë të dy dhe procesmbajtësi e shënon në skicë bashkë me kohën.
house-search-pairs-look = Së pari shikoni, pastaj ngrini. Shikojeni tërë zonën nga larg, pastaj secilin objekt nga afër. Mos e futni kurrë dorën aty ku nuk keni shikuar më parë me sy ose me pajisje.
house-search-pairs-find = Pas një gjetjeje, askush nuk punon në atë zonë derisa specialistët ta kenë lejuar kthimin në të. Më pas vazhdohet me zonat e tjera sipas së njëjtës radhë, për aq sa i mbulon urdhri dhe sa pajtohen specialistët.
house-search-pairs-key = Edhe zona pa gjetje është rezultat. „Zona 3 u kontrollua, nuk u gjet asgjë, 10:42“ është fjali e plotë dhe e dobishme.
house-search-method-do-order = Zbatojeni renditjen që është caktuar në brifing.
house-search-method-do-gloves = Vishni doreza; merrni të reja për secilën dhomë dhe pas secilës gjetje.
house-search-method-do-back = Kthejini sendet private në vendin e tyre.
house-search-method-do-ask = Pyeteni udhëheqësin kur shtrirja nuk është e qartë.
house-search-method-dont-jump = Mos kaloni nga një zonë në tjetrën vetëm sepse diçka duket interesante.
house-search-method-dont-alone = Mos kontrolloni të vetëm, as pa dëshmitar aty ku ligji kërkon dëshmitar.
house-search-method-dont-open = Mos hapni, mos shkundni dhe mos lëvizni asnjë send që mund të jetë i rrezikshëm, dhe mos i bëni prerje.
house-search-method-dont-switch = Mos ndizni, mos provoni, mos zhbllokoni dhe mos shfletoni asnjë pajisje.

house-search-recognise-title = Njohja e asaj që ka rëndësi
house-search-recognise-asks =
    a është lodër apo e vërtetë
    pjesë metali e çuditshme në sirtar
    disa copa të verdha në kuti
    pistoletë starti që duket ndryshe
    top i vjetër në vitrinë
    gypa e burgji në punishte
    lugë e vjetër, s'e di çka është
    a është pushkë ajri
    gyp me filetim
    e vërtetë a lodër
    mesing
    barut n'kanaçe
    fatura nga interneti
    numër n'hekur
    susta
    plumba n'kavanoz
house-search-recognise-intro = Ekipi i kontrollit nuk vendos se çfarë është një send. Ai dallon se sendi mund të jetë me rëndësi dhe ia lë vendimin ekspertit. <ref data-l10n-name="signs"/> ndihmon për këtë hap të parë.
house-search-recognise-firearm = Termi <em>{ -firearm }</em> përfshin armën portative me tytë që me anë të një lënde shtytëse nxjerr predhë, armën që është projektuar për këtë dhe armën që mund të konvertohet për këtë. Një <em>{ -essential-component }</em> i nënshtrohet të njëjtit kontroll si vetë arma e zjarrit. Termat <em>{ -blank-firing-weapon }</em>, <em>{ -converted-firearm }</em> dhe <em>{ -deactivated-firearm }</em> përshkruajnë gjëra të ndryshme, që nga jashtë mund të duken njësoj. Vetëm ekspertiza e tregon dallimin.
house-search-signs-caption = Njohja e parë: çfarë shihni dhe çfarë bëni
house-search-signs-head-see = Çfarë shihni
house-search-signs-head-mean = Çfarë mund të jetë
house-search-signs-head-do = Çfarë bëni
house-search-signs-weapon = Objekt që duket si armë zjarri, në çfarëdo gjendjeje
house-search-signs-weapon-mean = Armë zjarri, armë zjarri e konvertuar, armë me fishekë manovre, armë zjarri e çaktivizuar, imitim arme
house-search-signs-weapon-do = Trajtojeni si të mbushur. Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni ekspertin
house-search-signs-part = Pjesë metalike ose plastike me numër ose me shenjë të stampuar
house-search-signs-part-mean = Pjesë thelbësore, edhe e një arme zjarri të printuar në 3D
house-search-signs-part-do = Mos prekni, shënoni vendin, raportoni, prisni; mos provoni nëse përshtatet
house-search-signs-marks = Shënjime që janë të dëmtuara, që mungojnë ose që nuk përputhen me dokumentet
house-search-signs-marks-mean = Ndryshim i mundshëm; gjurmë e rëndësishme
house-search-signs-marks-do = Mos prekni, mos pastroni dhe mos fërkoni; shënoni vendin, raportoni, prisni
house-search-signs-ammunition = Fishekë, gëzhoja, karikatorë, paketime
house-search-signs-ammunition-mean = Municion; gjurmë e një të shtëne; lidhje me një armë zjarri
house-search-signs-ammunition-do = Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni, edhe kur është i vjetër ose i dëmtuar
house-search-signs-explosive = Granatë, objekt ushtarak, pajisje me tela, objekt që nuk e ka vendin aty
house-search-signs-explosive-mean = Mjet shpërthyes
house-search-signs-explosive-do = Ndaluni, mos prekni. Të gjithë largohen rrugës nga kanë ardhur. Mbani distancë, raportoni, prisni specialistët
house-search-signs-chemicals = Enë pa etiketa, erë e fortë kimikatesh, avuj
house-search-signs-chemicals-mean = Prekursorë të eksplozivëve ose kimikate të tjera të rrezikshme
house-search-signs-chemicals-do = Mos nuhatni, mos hapni dhe mos lëvizni asgjë. Largohuni, mbani distancë, raportoni, prisni specialistët
house-search-signs-pyrotechnics = Artikuj piroteknikë, sidomos të kategorisë F4 ose pa etiketë
house-search-signs-pyrotechnics-mean = Artikuj vetëm për persona me njohuri të specializuara
house-search-signs-pyrotechnics-do = Pa zjarr, pa lëvizje. Mbani distancë, shënoni vendin, raportoni, prisni
house-search-signs-papers = Leje, fatura, pako, telefona, kompjuterë
house-search-signs-papers-mean = Gjurmë të prejardhjes, të blerjes dhe të kontakteve
house-search-signs-papers-do = Fotografoni në vend; sekuestroni vetëm brenda kufijve të urdhrit
house-search-danger-title = Njohja e rrezikut
house-search-danger-asks =
    bombë e vjetër në tavan
    tela e shishe
    po vjen erë kimikatesh
    s'po më pëlqen si duket
    granatë nga lufta në raft
    diçka me fitil
    pluhur i bardhë në bidon
    gjyshi thotë është bosh
    ndryshk
    tik tak
    tela
    vjen erë e keqe
    bidon
    predhë lufte
    pluhur i bardhë
    s'po më pëlqen
    betohet se është bosh
house-search-danger-rule = Për ekipin e kontrollit nuk ka eksploziv të padëmshëm e as armë zjarri të pambushur. Vjetërsia, ndryshku, pluhuri ose ngjyra si e lodrës nuk dëshmojnë asgjë. Certifikata, leja ose fjala e pronarit nuk dëshmojnë asgjë derisa të verifikohen.
house-search-danger-warning = Mos zbrazni, mos çmontoni, mos pastroni, mos armatosni dhe mos provoni kurrë një armë zjarri për të kuptuar se çfarë është. Mos ngrini, mos hapni dhe mos bartni kurrë një send që mund të përmbajë eksploziv. Mos prekni, mbani distancë, shënoni vendin, raportoni dhe prisni specialistët.

## Kur gjendet diçka

house-search-found-title = Kur gjendet diçka
house-search-found-asks =
    e gjetëm diçka, çka tash
    doli diçka
    ka pistoletë nën krevat
    u shtang krejt ekipi
    jemi duke bërtit, kush flet
    gjysma e punës, tash a vazhdojmë
    minuta e parë
    çanta nën shkallë me diçka të rëndë
    e gjetëm
    çifte në dollap
    po tash
    u ngrimë
    granatë n'kredencë
    a vazhdojmë
house-search-found-intro = Nga minutat e para pas gjetjes varen jetë njerëzish dhe provat. Për këtë arsye radha e hapave është gjithmonë e njëjtë dhe ushtrohet shpesh.
house-search-ladder-title = Ndaluni, mbani distancë, shënoni vendin, raportoni, prisni
house-search-ladder-asks =
    çka bëj së pari kur e shoh
    a guxoj me e marrë në dorë
    pesë hapat me radhë
    ndal
    kthehu nga ke ardhë
    vendose shiritin
    të rri e të pres apo të vazhdoj
    pesë kutitë në mur
    ngrije
    kthehu mbrapa
    shirit
    bërtit
    pesë hapat
    mos e ço
    sa larg
    thuaj udhëheqësit
    prit profesionistët
    kolegu veç e kaloi
    nga cila anë kthehem
house-search-ladder-intro = <ref data-l10n-name="ladder"/> tregon pesë hapat. Ata janë të njëjtë për një armë zjarri, për municionin dhe për një objekt që askush nuk mund ta emërtojë. Vetëm distanca është e ndryshme.
house-search-ladder-caption = Pesë hapat pas gjetjes
    .alt = Pesë kuti të renditura si shkallë që zbresin djathtas. Hapi i parë: ndaluni, mos prekni. Hapi i dytë: mbani distancë dhe largojini njerëzit. Hapi i tretë: vini shenjë në hyrje, nga larg, pa iu afruar sendit. Hapi i katërt: raportoni te udhëheqësi dhe te specialistët. Hapi i pestë: prisni dhe mos lejoni askënd të hyjë.
house-search-ladder-stop = Ndaluni
house-search-ladder-stop-text = Thoni „ndal“. Mos prekni.
house-search-ladder-distance = Largohuni
house-search-ladder-distance-text = Largohuni rrugës nga keni ardhur. Largojini njerëzit.
house-search-ladder-mark = Shënoni
house-search-ladder-mark-text = Vini shenjë në hyrje, nga larg. Mbani mend çfarë keni parë.
house-search-ladder-report = Raportoni
house-search-ladder-report-text = Njoftojeni udhëheqësin. Udhëheqësi i thërret specialistët.
house-search-ladder-wait = Prisni
house-search-ladder-wait-text = Askush nuk kthehet derisa ta thonë specialistët.
house-search-ladder-report-content = Raportimi është i shkurtër: çfarë keni parë, ku, kur, sa, kush është afër, çfarë është prekur, ku jeni tani. Jepni fakte: „një objekt i zi në formë pistolete“ është më mirë se emri i një modeli që mund të jetë i gabuar.

house-search-firearm-found-title = Armë zjarri ose municion
house-search-firearm-found-asks =
    revole nën jastëk
    a është mbushur
    kush i nxjerr plumbat
    numri në anë
    pushkë gjahu mbas dere
    fishekë në kavanoz
    thotë kam leje, ja kartela
    a e zbrazim vetë
    siguresa
    revole n'sirtar
    plumba n'çorap
    me e shkrep
    ka letra për të
    pushkë gjahu n'mur
    plumb n'gyp
    kush e çon
    pistoletë e policit n'pension
    ushtar me pushkë n'shtëpi
    karikator plot afër
house-search-firearm-found-treat = Çdo armë zjarri konsiderohet e mbushur. Ajo mbetet ashtu siç është. Udhëheqësi vendos se kush afrohet. Fotografia në vend bëhet nga distanca dhe vetëm nëse udhëheqësi pajtohet se kjo është e sigurt.
house-search-firearm-found-expert = Eksperti që shërbimi e ka autorizuar për këtë detyrë e bën armën e zjarrit të sigurt, e përshkruan gjendjen e saj dhe e shkruan çdo ndryshim. Vetëm atëherë ajo paketohet. Prekja i shkatërron gjurmët, siç janë gjurmët e gishtave dhe ADN-ja.
house-search-firearm-found-lawful = Nëse personi paraqet leje, shënojeni, fotografojeni dhe verifikojeni në regjistrin e armëve. Njësia kompetente dhe prokurori vendosin për hapat e mëtejshëm. Posedimi i ligjshëm nuk është arsye për mosrespekt, as dyshimi nuk është arsye për presion.
house-search-firearm-found-terms = Përdorini drejt termat juridikë: <em>{ -seizure }</em> është marrja e përkohshme e një sendi nga policia ose me urdhër të gjykatës, kurse <em>{ -confiscation }</em> është marrja përfundimtare me vendim të autoritetit kompetent.

house-search-explosive-found-title = Eksploziv, granatë ose objekt i panjohur
house-search-explosive-found-asks =
    bombë në bodrum
    sa larg me u largu
    a me i fikë telefonat
    kashikarë në raft
    zjarrfikësit e fqinjët, kush i nxjerr
    minë në oborr
    dinamit i lagësht
    krejt ndërtesën jashtë
    ik
    krejt jashtë
    kashikare
    unaza
    fike celularin
    sa metra
    TNT
    predhë nën shtrat
    kur kthehemi
    krejt pallati duhet jashtë?
    drita ndezur a fikur
house-search-explosive-found-leave = Nëse një send mund të jetë <em>{ -explosive-device }</em>, kontrolli ndalet menjëherë. Të gjithë largohen rrugës që është kontrolluar tashmë, edhe familja, dëshmitarët dhe, kur nevojitet, fqinjët. Askush nuk merr asgjë me vete.
house-search-explosive-found-distance = Specialistët për { -eod(case: "accusative") } e caktojnë <em>{ -safe-distance(case: "accusative") }</em>. Derisa ata të arrijnë, zgjidhni distancë më të madhe e jo më të vogël, qëndroni pas një pengese të fortë dhe zbatoni udhëzimet që ata i japin me telefon, edhe për përdorimin e radiolidhjeve dhe të telefonave. Mbani një <em>{ -cordon }</em> dhe shënojeni secilin që hyn ose del.
house-search-explosive-found-after = Pasi specialistët ta kenë lejuar kthimin në atë vend, pyetini çfarë kanë lëvizur ose ndryshuar dhe shkruajeni këtë në procesverbal bashkë me emrat e tyre. Kontrolli vazhdon vetëm nëse pajtohen udhëheqësi dhe prokurori dhe nëse urdhri e mbulon ende.
house-search-explosive-found-warning = Mos u ktheni për fotografi, për telefon as për dosje. Kujtesa dhe një skicë nga jashtë mjaftojnë.

house-search-notify-title = Kush njoftohet
house-search-notify-asks =
    kë e thërras tash
    prokurorin apo deminuesit së pari
    kush i tregon shefit
    numri i EOD-së
    s'po përgjigjet dikush
    gjysma e natës, kë zgjoj
    kufoma në dhomë
    shefi do me ditë para krejtve
    kush i pari
    xhenierët
    kujdestari
    thirre prokurorin
    pluhur, kujt
    lista e telefonave
    natën kush çohet
    drogë, kë e thërras
    kafshë t'mbyllura
house-search-notify-intro = <ref data-l10n-name="notify"/> është model. Shërbimi ia shton emrat dhe numrat e telefonit para kontrollit. Koha e secilës thirrje shënohet në procesverbal.
house-search-notify-caption = Thirrjet e para pas gjetjes
house-search-notify-head-find = Gjetja
house-search-notify-head-first = Thirrja e parë
house-search-notify-head-next = Thirrjet e tjera
house-search-notify-firearm = Armë zjarri, pjesë ose municion
house-search-notify-firearm-first = Udhëheqësi i kontrollit, pastaj eksperti i autorizuar
house-search-notify-firearm-next = Prokurori; njësia për armë zjarri; regjistri i armëve
house-search-notify-explosive = Eksploziv, granatë, mjet shpërthyes, objekt i panjohur
house-search-notify-explosive-first = Specialistët për trajtimin e mjeteve eksplozive, menjëherë
house-search-notify-explosive-next = Ambulanca dhe zjarrfikësit; prokurori; qendra operative
house-search-notify-chemicals = Kimikate ose avuj
house-search-notify-chemicals-first = Zjarrfikësit dhe specialistët, menjëherë
house-search-notify-chemicals-next = Ambulanca; prokurori; autoriteti kompetent për prekursorët
house-search-notify-data = Telefon, kompjuter, bartës i të dhënave
house-search-notify-data-first = Udhëheqësi i kontrollit, pastaj njësia për prova digjitale
house-search-notify-data-next = Prokurori, nëse të dhënat duhet të shqyrtohen
house-search-notify-victim = Person i rrezikuar në banesë
house-search-notify-victim-first = Ambulanca ose zyrtari kujdestar
house-search-notify-victim-next = Ndihma për viktimat; autoriteti për mbrojtje sociale; prokurori
house-search-notify-foreign = Shenjë e lidhjes me një juridiksion tjetër
house-search-notify-foreign-first = Udhëheqësi i kontrollit
house-search-notify-foreign-next = Kanali për bashkëpunimin ndërkombëtar policor

## Dokumentimi dhe zinxhiri i ruajtjes së provave

house-search-record-title = Dokumentimi dhe zinxhiri i ruajtjes së provave
house-search-record-asks =
    çka duhet me e qitë në letër
    çka s'është shkruar s'ka ndodhur
    çka shkruaj pas bastisjes
    nesër s'më kujtohet ora
    fletore në xhep
    shkruaje menjëherë
    si me e vërtetu se s'e kemi lanë vetë
    na akuzuan se e kemi shtri ne
    letrat
    shënime
    ma vonë me mend
    dokumentim
    prova që ka qenë aty
    data gabim, a e fshij
    sekretarja e shkruan nesër
house-search-record-intro = Ajo që nuk dokumentohet është e vështirë të vërtetohet. Procesverbali e mbron personin, ekipin dhe provat. Ai shkruhet gjatë kontrollit, e jo nga kujtesa të nesërmen.
house-search-search-record-title = Procesverbali i kontrollit
house-search-search-record-asks =
    kush nënshkruan në fund
    nuk don me nënshkru
    çka hyn në procesverbal
    a merr ai një kopje
    ka vërejtje, ku t'i shkruaj
    formular me shtypë
    ora e fillimit dhe mbarimit
    s'u gjet asgjë, a shkruhet
    s'po nënshkruan
    nënshkrimet
    kopje për të zotin
    vërejtje
    asgjë s'gjetëm, a shkruhet
    kush e lexon me zë
    paratë i numëruam para tij
    ari e stolitë
    ku shënohet dëmi
house-search-search-record-definition = Termi <em>{ -search-record }</em> do të thotë procesverbal i nënshkruar për rrjedhën dhe rezultatin e kontrollit. Formën e tij dhe personat që e nënshkruajnë i përcakton ligji procedural në fuqi. <ref data-l10n-name="content"/> rendit çfarë shton praktika e mirë. Personi te i cili kryhet kontrolli dhe dëshmitarët e lexojnë ose u lexohet në një gjuhë që e kuptojnë dhe ata mund të kërkojnë që vërejtjet e tyre të shënohen. Nëse dikush nuk nënshkruan, arsyeja shkruhet.
house-search-search-record-caption = Përmbajtja e procesverbalit të kontrollit
house-search-search-record-head-part = Pjesa
house-search-search-record-head-content = Çfarë shkruhet
house-search-search-record-basis = Baza
house-search-search-record-basis-content = Autoriteti, numri dhe data e urdhrit, ose përjashtimi ligjor bashkë me faktet
house-search-search-record-time = Koha
house-search-search-record-time-content = Hyrja, paraqitja e urdhrit, fillimi, secila gjetje, ndaljet, mbarimi, largimi
house-search-search-record-persons = Personat
house-search-search-record-persons-content = Zyrtarët me rolet e tyre, personat e pranishëm, dëshmitarët, avokati, përkthyesi, ekspertët
house-search-search-record-zones = Zonat
house-search-search-record-zones-content = Skica me numra; për secilën zonë zyrtarët, koha dhe rezultati, edhe „nuk u gjet asgjë“
house-search-search-record-items = Sendet
house-search-search-record-items-content = Numri, vendi, gjetësi, koha, përshkrimi i thjeshtë, shënjimet për aq sa shihen, numrat e fotografive
house-search-search-record-measures = Masat
house-search-search-record-measures-content = Forca, pajisjet e përdorura, ndihma mjekësore, dëmet, kufizimet e lirisë
house-search-search-record-remarks = Vërejtjet
house-search-search-record-remarks-content = Ankesat dhe vërejtjet me fjalët e atij që i thotë, edhe refuzimet për të nënshkruar
house-search-search-record-receipt = Për çdo send të sekuestruar, personi merr vërtetim me të njëjtin numër dhe të njëjtin përshkrim si në procesverbal, siç e kërkon ligji procedural në fuqi. Nëse nuk është sekuestruar asgjë, kjo konfirmohet me shkrim.
house-search-search-record-facts = Shkruani fakte, jo përfundime. „Një objekt në formë pistolete, i zi, me gjatësi rreth 18 cm, me shënjim të dukshëm në anën e majtë“ është fakt. „Arma e paligjshme e të dyshuarit“ është përfundim dhe atë e nxjerr gjykata.

house-search-photographs-title = Skica, fotografitë dhe videoja
house-search-photographs-asks =
    sa fotografi bëj
    a bën me telefon
    me vizore apo pa
    po del e errët foto
    e fshiva rastësisht një
    vizatim me laps i dhomës
    kamera e trupit
    kush e ka karten e memories
    fotografim
    nga afër
    vizore
    e turbullt
    celulari im
    video
    vizatimi i dhomës
    sa foto për një send
# $photos: numri i fotografive për çdo send.
house-search-photographs-rule = Fotografojeni çdo send aty ku është gjetur, para se të lëvizet ndonjë gjë, me së paku { $photos ->
        [one] një fotografi
       *[other] { $photos } fotografi
    }: një të dhomës, një të zonës me shenjën e numërtuar dhe një nga afër me shkallë matëse. Fotografitë nga afër dhe ato të shënjimeve bëhen vetëm pasi eksperti ta ketë bërë sendin të sigurt. Eksplozivin e mundshëm e fotografojnë vetëm specialistët.
house-search-photographs-log = Në regjistrin e fotografive shënohen numri, koha, personi që ka fotografuar dhe objekti. Asnjë fotografi nuk fshihet, as ajo e pasuksesshme. Karta origjinale e memories është provë: ajo vuloset dhe puna bëhet me kopje.
house-search-photographs-digital = Për videot dhe materialet e tjera digjitale, shënoni pajisjen, kohën dhe personin dhe kërkoni të llogaritet vlera hash, që ndryshimet e mëvonshme të mund të shihen<ref data-l10n-name="berkeley"/>.
house-search-note-berkeley = Protokolli i Berkeley-t (HR/PUB/20/2) përshkruan autenticitetin, identitetin, qëndrueshmërinë, vlerën hash dhe zinxhirin e ruajtjes së provave për materialet digjitale nga burimet e hapura. Parimet e tij janë orientim i mirë edhe për prova të tjera digjitale.

house-search-packaging-title = Paketimi, vulat dhe etiketat
house-search-packaging-asks =
    qese letre apo plastike
    çka shkruaj në qese
    telefoni që e morëm, si me e mbështjellë
    rroba të lagura
    plumba në najlon
    vula u shqye
    e futëm krejt bashkë në një thes
    pa laborator s'guxojmë
    ngjitëse
    kuti kartoni
    gjak n'këmishë
    njomë
    najlon
    u këput vula
    zarf
    barut n'mëngë
    thikë me gjak
    paratë n'zarf
    s'hyn n'qese
house-search-packaging-intro = Paketon vetëm zyrtari i provave, vetëm pasi sendi të jetë i sigurt dhe vetëm një send në secilën pako. Për rastet e veçanta vendos laboratori forenzik; <ref data-l10n-name="packaging"/> është rregulli i përgjithshëm.
house-search-packaging-caption = Paketimi i sendeve që janë deklaruar të sigurta
house-search-packaging-head-item = Sendi
house-search-packaging-head-care = Kujdesi
house-search-packaging-head-label = Shënimi i veçantë në etiketë
house-search-packaging-firearm = Armë zjarri, e bërë e sigurt nga eksperti
house-search-packaging-firearm-care = Kuti e fortë, arma e fiksuar që të mos lëvizë; doreza të reja; sipërfaqet nuk fshihen
house-search-packaging-firearm-label = Kush e ka bërë të sigurt dhe kur
house-search-packaging-ammunition = Municion dhe gëzhoja
house-search-packaging-ammunition-care = Ndaras nga arma e zjarrit; secila gëzhojë veçmas
house-search-packaging-ammunition-label = Vendi i saktë i gjetjes
house-search-packaging-paper = Dokumente dhe paketime
house-search-packaging-paper-care = Të thata, të shtrira, në letër
house-search-packaging-paper-label = Numri i fletëve
house-search-packaging-device = Telefona dhe kompjuterë
house-search-packaging-device-care = Siç udhëzon njësia për prova digjitale; askush nuk i shfleton
house-search-packaging-device-label = Gjendja kur u gjetën: të ndezur apo të fikur
house-search-packaging-forbidden = Eksplozivë, kimikate, granata
house-search-packaging-forbidden-care = Ekipi i kontrollit nuk i paketon dhe nuk i transporton
house-search-packaging-forbidden-label = Shënimi i specialistëve në procesverbal
house-search-packaging-label = Çdo etiketë përmban numrin e rastit, numrin e sendit, vendin, datën dhe kohën, si dhe emrin dhe nënshkrimin e personit që e ka paketuar. Numri i vulës shkruhet në procesverbal. Vula që është hapur nuk hidhet: ajo vendoset në pakon e re.

house-search-custody-title = Zinxhiri i ruajtjes së provave
house-search-custody-asks =
    kush e ka pasur në dorë dhe kur
    natën ka mbetur në veturë
    avokati pyet ku ka qenë dy ditë
    dhoma e provave është e mbyllur
    kush e nënshkroi në mesnatë
    vula numri nuk përputhet
    dorëzim te laboranti
    u ndërru roja e askush s'e di
    dorë më dorë
    dollap natën
    kush e preku
    mungon nënshkrimi
    dy ditë boshllëk
    avokati thotë e ndërruan
    mbeti n'ulëse
    etiketa ra
    dhoma e provave
house-search-custody-definition = Termi <em>{ -chain-of-custody }</em> do të thotë dokumentim i pandërprerë që tregon kush e ka mbajtur një provë, kur dhe pse. <ref data-l10n-name="custody"/> tregon hallkat e zakonshme. Në çdo dorëzim-pranim, ai që dorëzon dhe ai që pranon e verifikojnë vulën dhe numrin dhe të dy nënshkruajnë me datë dhe kohë.
house-search-custody-caption = Zinxhiri i ruajtjes së provave dhe dorëzim-pranimet
    .alt = Pesë kuti në një rresht, të lidhura me shigjeta: vendi i gjetjes, zyrtari i provave, dhoma e provave, laboratori forenzik, gjykata. Nën rresht, një kuti e gjatë thotë se te çdo shigjetë të dy personat e verifikojnë vulën dhe numrin dhe nënshkruajnë me datë, kohë dhe arsye.
house-search-custody-scene = Vendi i gjetjes
house-search-custody-officer = Zyrtari i provave
house-search-custody-room = Dhoma e provave
house-search-custody-laboratory = Laboratori forenzik
house-search-custody-court = Gjykata
house-search-custody-handover = Te çdo shigjetë: të dy e verifikojnë vulën dhe numrin dhe të dy nënshkruajnë me datë, kohë dhe arsye
house-search-custody-few = Mbajeni zinxhirin të shkurtër. Çdo person shtesë është një gabim i mundshëm më shumë. Askush nuk ua tregon sendin kolegëve, nuk e merr në shtëpi, nuk e lë në automjet dhe nuk e mban në sirtar.
house-search-custody-gap = Nëse ndodh një gabim, mos e fshihni. Shkruani menjëherë çfarë ka ndodhur, kur dhe çfarë është bërë lidhur me të. Boshllëku që shpjegohet menjëherë shpesh mund të ndreqet; boshllëku që zbulohet në gjykatë shpesh nuk mund të ndreqet.
house-search-custody-key = Ai që e mban sendin mund t’u përgjigjet në çdo kohë tri pyetjeve: prej kujt, që kur dhe pse.

house-search-enquiries-title = Verifikimet e para dhe gjurmimi
house-search-enquiries-asks =
    e kujt është revolja
    kontrolloje numrin
    a është e vjedhur diku
    ku e ka ble
    numri i gërryer
    fabrika, viti, shitësi
    regjistri i armëve
    blerë në Serbi, si me pyetë
    pronari
    prejardhja
    historia
    ka vra me të
    kontrollo numrin
    e blerë jashtë
    interpol
    i vjedhur
    balistika
    krahasimi i plumbave
house-search-enquiries-order = Dosja e një arme zjarri është e plotë vetëm kur është kërkuar historiku i saj. Termi <em>{ -tracing }</em> do të thotë ndjekje e një arme nga prodhimi ose importi deri në pikën ku ajo është bërë e paligjshme. Radha e punës është kjo: së pari regjistri, pastaj vendi i ngjarjes dhe intervistat, gjurmët e gishtave dhe ADN-ja, ekspertiza balistike dhe në fund analiza e të gjitha rezultateve<ref data-l10n-name="iarms"/>.
house-search-note-iarms = Këtë radhë e jep INTERPOL-i për punën me iARMS, sistemin e tij për të dhënat dhe gjurmimin e armëve të paligjshme, në përdorim që nga viti 2013.
house-search-enquiries-marking = Shënjimet i lexon eksperti. Kopjojini <em>{ -serial-number(case: "accusative") }</em> dhe të gjitha shënjimet e tjera saktësisht, me alfabetin e tyre, me çdo shkronjë dhe shenjë. Një shenjë e gabuar çon te një armë tjetër zjarri. Shtoni fotografi.
house-search-enquiries-focal = Në { -kosovo(case: "indefinite") }, raportojeni çdo armë zjarri të gjetur ose të sekuestruar te <em>{ -firearms-focal-point }</em>, e cila e gjurmon çdo armë të gjetur ose të sekuestruar në vend<ref data-l10n-name="focal"/>. Në { -north-macedonia(case: "accusative") }, zbatoni rregullat e brendshme të shërbimit për kërkesat për gjurmim dhe për bashkëpunimin ndërkombëtar policor.
house-search-note-focal = Pika Fokale për Armë Zjarri në { -kosovo(case: "indefinite") } është pjesë e Njësisë për Bashkëpunim Ndërkombëtar në Zbatimin e Ligjit (ILECU). Ajo ishte e para e këtij lloji në Ballkanin Perëndimor.
house-search-enquiries-share = Shkëmbeni sa më herët atë që lejon ligji: një numër i vetëm ose një fotografi e vetme e një shënjimi mund të ndihmojë një rast në juridiksionin tjetër. Respektoni kodin e trajtimit që e ka vendosur dhënësi i informacionit.

## Paraqitja në gjykatë dhe para mediave

house-search-court-title = Paraqitja në gjykatë dhe para mediave
house-search-court-asks =
    çka vjen pastaj
    do të na pyesin
    duhet me dëshmu, ndihmë
    thirrja erdhi në shtëpi
    gjyqi pas dy vjetësh
    gazetar e avokat njëkohësisht
    e kemi kapë, a po lirohet prapë
    publiku don me e ditë
    gjykimi
    pas aksionit
    kamera e gjykatës
    më thërrasin dëshmitar
house-search-court-intro = Kontrolli përfundon kur është shpjeguar. Edhe gjykatës, edhe publikut u nevojitet e vërteta, por jo njëlloj e hollësishme.
house-search-report-title = Raporti për prokurorin
house-search-report-asks =
    çka i dërgoj prokurorit
    sa i gjatë duhet të jetë shkrimi
    fakte apo mendimi im
    dosja shkon nesër
    kopertina me afate
    ku i bashkangjes fotografitë
    prapë ma ktheu prokurorja
    mos shkruaj si duket
    raport për lart
    prokurori e don
    afati
    mendimi
    foto bashkangjitur
    një faqe
    shefi e don deri n'drekë
house-search-report-content = Raporti e përshkruan kontrollin nga fillimi deri në fund dhe u referohet me numër procesverbalit, skicës, fotografive dhe formularit të ruajtjes së provave. Ai i ndan nga njëra-tjetra ato që zyrtarët i kanë parë vetë, ato që ua kanë thënë të tjerët dhe ato që nxirren si përfundim. Ai përmend edhe atë që flet në favor të të dyshuarit. Udhëheqësi verifikon që koha dhe numrat përputhen në të gjitha dokumentet.
house-search-report-deadline = Afatet për raportin, për personat e privuar nga liria dhe për sendet e sekuestruara i përcakton ligji procedural në fuqi. Udhëheqësi i shkruan në kopertinën e dosjes në ditën e kontrollit.
house-search-testimony-title = Dëshmia në gjykatë
house-search-testimony-asks =
    nesër duhet të dal në gjyq
    avokati don me më hutu
    s'po më kujtohet
    a guxoj me lexu nga shënimet
    kam frikë para gjyqit
    seanca në orën nëntë
    avokati thotë gënjen
    a me u konsultu me kolegun para seancës
    banka e dëshmitarit
    avokati sulmon
    pyetje kryq
    stres
    harrova
    nesër n'gjyq
    uniformë a kostum
    thonë ia lashë vetë
    thirrje n'gjyq
    kolegu tha ndryshe
house-search-testimony-intro = Gjykata nuk pyet nëse jeni zyrtar i mirë. Ajo pyet nëse kontrolli ishte i ligjshëm, nëse sendi është i njëjti dhe nëse ju jeni të besueshëm. Përgatituni me procesverbalin e kontrollit (shihni: <ref data-l10n-name="record"/>).
house-search-testimony-read = Lexoni procesverbalin, skicën dhe shënimet tuaja para seancës. Mos u merrni vesh me kolegët për deklaratat.
house-search-testimony-own = Thoni çfarë keni bërë, keni parë dhe keni dëgjuar vetë. Nëse nuk e keni parë, thojeni këtë.
house-search-testimony-answer = Dëgjojeni pyetjen deri në fund, pastaj përgjigjuni pikërisht asaj pyetjeje, me fjali të shkurtra, drejtuar gjyqtarit.
house-search-testimony-unknown = „Nuk e di“ dhe „Nuk më kujtohet“ janë përgjigje të sakta kur janë të vërteta.
house-search-testimony-words = Përshkruajini sendet me fjalët e procesverbalit. Konstatimet teknike lërjani ekspertit.
house-search-testimony-mistake = Pranojeni gabimin dhe thoni si është dokumentuar. Korrigjohuni menjëherë nëse vëreni një gabim.
house-search-testimony-exhibit = Kur një send tregohet në gjykatë, e merr në dorë personi i autorizuar. Verifikojini etiketën dhe vulën para se të konfirmoni që është i njëjti send.
house-search-testimony-key = Tri pohime vendosin për shumicën e pyetjeve: kjo ishte baza ligjore; ky send ishte në këtë zonë në këtë kohë; që atëherë e kanë mbajtur këta persona.
house-search-media-title = Informacioni për mediat dhe publikun
house-search-media-asks =
    gazetari është jashtë
    a e qesim foton në Facebook
    çka i them televizionit
    kamera përtej gardhit
    fqinja ka bërë live
    po pyesin a është terrorist
    zëdhënësi s'po përgjigjet
    fytyra e tij në portal
    televizioni
    gazetar
    portali
    instagram
    doli n'fb
    emri i t'arrestuemit
    revolet mbi tavolinë
    pa koment
    gazeta shkroi keq
    foto e rrjedhur
house-search-media-who = Me mediat flet vetëm zyra e autorizuar nga shërbimi, në marrëveshje me prokurorin. Në vendin e ngjarjes, përgjigjja e secilit zyrtar është e njëjtë dhe e sjellshme: „Ju lutemi, drejtojuni zyrës për informim.“
house-search-media-limits = Informimi i publikut e respekton prezumimin e pafajësisë, familjen, burimin dhe hetimin. Gjetja është „një send që tani po ekzaminohet“. Ajo bëhet „armë zjarri e paligjshme“ vetëm pasi ta ketë konstatuar autoriteti kompetent.
house-search-media-do-facts = Jepni fakte të konfirmuara: që është kryer një kontroll, me vendimin e cilit autoritet, që rasti është te prokurori.
house-search-media-do-prevention = Shtoni një mesazh parandalues, për shembull si të raportohet një armë zjarri në mënyrë të sigurt.
house-search-media-dont-names = Mos publikoni emra, adresa, fytyra të anëtarëve të familjes as pamje të dhomave.
house-search-media-dont-show = Mos i radhitni armët për t’i fotografuar; humbin gjurmët dhe i bëhet reklamë krimit.
house-search-media-dont-method = Mos përshkruani metodat, burimet as pajisjet e kontrollit.
house-search-media-dont-guilt = Mos flisni për fajësi para aktgjykimit të formës së prerë.
house-search-media-pictures = Pamjet e sendeve të sekuestruara merren nga fotografitë në dosje, pasi të jetë pajtuar prokurori. Numrat serikë, të dhënat e lejeve dhe të dhënat personale bëhen të palexueshme.

## Ushtrimet

house-search-exercises-title = Ushtrimet
house-search-exercises-asks =
    çka ushtrojmë
    sa zgjat secila lojë
    ushtrime bastisjeje për grupin
    salla për stërvitje
    loja me role
    a mund me e bo në klasë
    lojë rolesh
    punë n'grup
    provo
    sa zgjat
# $exercises: numri i ushtrimeve; $minutes: koha e tyre e përgjithshme.
house-search-exercises-intro = { $exercises ->
        [one] Një ushtrim zgjat
       *[other] { $exercises } ushtrime zgjasin
    } gjithsej rreth { $minutes ->
        [one] një minutë
       *[other] { $minutes } minuta
    }, pa diskutimin. Të gjithë personat, adresat dhe rastet janë të trilluara. Përdoren vetëm replika trajnimi inerte dhe të shënuara.
house-search-exercises-debrief = Pas secilit ushtrim, grupi u përgjigjet tri pyetjeve: Çfarë u bë mirë? Çfarë do të pyeste një gjyqtar? Çfarë do të bëni ndryshe në detyrë?
house-search-exercises-planning-title = Ligji dhe planifikimi
house-search-exercises-planning-asks =
    banesë, bodrum e veturë, çka guxojmë me hapë
    babai kërcënon, fëmijët brenda, bëni plan
    planifiko bastisjen, ushtrim
    gjyshja me oksigjen, rast
    vëllai nuk jeton aty, çka tash
    A3, kartela me role
    letër gjykate e trillueme
    plan n'tabelë
    garazhi s'përmendet
    familje me kërcënime
house-search-exercise-warrant-title = Leximi i një urdhri
house-search-exercise-warrant-case = Urdhri përmend një banesë në katin e dytë dhe „një pistoletë“. Te dera bëhet e qartë se familja përdor edhe një depo në bodrum dhe një veturë në oborr. Derën e hap një vëlla, i cili nuk jeton aty.
house-search-exercise-warrant-task = Vendosni në grup: Cilat vende i mbulon urdhri? Kë thirrni për të tjerat dhe çfarë bëni derisa të vijë përgjigjja? Kush duhet të jetë i pranishëm? Mbështeteni secilën përgjigje në ligjin në fuqi në juridiksionin tuaj dhe shkruani dy rreshta për procesverbalin.
house-search-exercise-warrant-materials = Një urdhër i shpikur në një faqe, një kopje për çdo grup; skica e banesës, e bodrumit dhe e oborrit; kutitë ligjore të këtij kursi.
house-search-exercise-warrant-answer-first = Urdhri vlen për atë që përmend: për banesën. Bodrumi dhe vetura kontrollohen vetëm nëse i mbulon urdhri ose ligji në fuqi; grupi e citon dispozitën.
house-search-exercise-warrant-answer-second = Drejtuesi e thërret prokurorin për të dyja dhe ndërkohë askush nuk hap asgjë; vendet ruhen, dhe procesverbali thotë prej kur.
house-search-exercise-warrant-answer-third = Vëllait i kërkohet të tregojë kush është dhe ai merr pjesë vetëm siç e lejon ligji; duhet të jenë aty personi te i cili kryhet kontrolli, ose ai që ligji e vë në vend të tij, dhe dëshmitarët.
house-search-exercise-warrant-answer-fourth = Rreshtat e mirë të procesverbalit japin orën, pyetjen, kush u thirr dhe çfarë u përgjigj, pa mendim.
house-search-exercise-plan-title = Vlerësimi i rrezikut dhe brifingu
house-search-exercise-plan-case = Informacioni thotë se një burrë mban armë zjarri në shtëpi. Gruaja e tij ka raportuar kërcënime muajin e kaluar. Dy fëmijë shkojnë në shkollë në mëngjes. Gjyshja ka nevojë për oksigjen.
house-search-exercise-plan-task = Plotësoni për këtë rast tabelën e vlerësimit të rrezikut (<ref data-l10n-name="risk"/>), ndani rolet dhe zgjidhni kohën e kontrollit. Pastaj mbani brifingun. Secili pjesëmarrës e përsërit detyrën e vet me një fjali.
house-search-exercise-plan-materials = Tabela e rrezikut e shtypur në A3, një për çdo grup; kartela me rolet; një orë që e shohin të gjithë.
house-search-exercise-plan-answer-first = Kërcënimet e rrisin rrezikun për gruan dhe për zyrtarët: së pari pyetet njësia e specializuar, dhe informacioni verifikohet me ata që e kanë marrë denoncimin.
house-search-exercise-plan-answer-second = Koha zgjidhet kur fëmijët janë në shkollë, por jo në dëm të gjyshes: ndihma mjekësore pret afër, dhe oksigjeni i saj nuk fiket e nuk zhvendoset kurrë pa këshillë.
house-search-exercise-plan-answer-third = Caktohet dikush që rri me gruan dhe me gjyshen e nuk ka detyrë tjetër.
house-search-exercise-plan-answer-fourth = Udhëzimi është i mirë nëse zgjat tri minuta dhe secili pjesëmarrës mund ta përsërisë detyrën e vet dhe fjalën për ndalje.
house-search-exercises-search-title = Kontrolli dhe gjetja
house-search-exercises-search-asks =
    e luajmë një dhomë
    dikush e sheh i pari dhe bërtet
    ushtrim në banesë
    kartë me fotografi granate
    dhoma e numëruar me shirit
    kush ndalet i fundit
    gjej sendin
    mobile e shirit
    ushtrim thirr ndal
    send i rremë
house-search-exercise-zones-title = Një dhomë, zonë pas zone
house-search-exercise-zones-task = Në dyshe, vizatojeni dhomën, numërtojini zonat dhe kontrollojini ato sipas radhës së brifingut. Ndërrojini rolet pas secilës zonë. Pjesëmarrësi i tretë luan rolin e personit te i cili kryhet kontrolli, kurse i katërti rolin e procesmbajtësit.
house-search-exercise-zones-check = Vëzhguesit nuk i numërojnë gjetjet. Ata verifikojnë nëse është mbajtur radha, nëse secila zonë është verifikuar për herë të dytë dhe nëse skica përputhet me dhomën.
house-search-exercise-zones-materials = Një dhomë me mobilie, shirit dhe numra për zonat, letër për skicën; tri sende të padëmshme të vëna aty ku zyrtari shikon i fundit.
house-search-exercise-zones-answer-first = Zonat marrin numra para se të hapet çfarëdo gjëje, dhe renditja është ajo e udhëzimit.
house-search-exercise-zones-answer-second = Zona përfundon vetëm kur zyrtari i dytë e ka kontrolluar dhe procesmbajtësi e ka shkruar rezultatin, edhe „nuk u gjet asgjë“.
house-search-exercise-zones-answer-third = Personi te i cili kryhet kontrolli sheh çfarë bëhet dhe nuk pyetet asgjë që i takon marrjes në pyetje.
house-search-exercise-zones-answer-fourth = Gabim i shpeshtë: gjetja e mbyll kontrollin e zonës. Nuk e mbyll; zona përfundon pas hapave për gjetjet.
house-search-exercise-stop-title = Fjala „ndal“
house-search-exercise-stop-task = Gjatë kontrollit të një dhome të përgatitur, lehtësuesi vendos një kartë me pamjen e një objekti. Zyrtari i parë që e sheh i fillon pesë hapat (shihni: <ref data-l10n-name="ladder"/>). Të gjithë të tjerët reagojnë. Udhëheqësi e bën me zë thirrjen e parë (shihni: <ref data-l10n-name="notify"/>).
house-search-exercise-stop-check = Përsëriteni me një pamje tjetër: një pistoletë, një granatë e vjetër, një bidon pa etiketë, një objekt që askush nuk mund ta emërtojë. Hapat mbeten të njëjtë. Askush nuk e prek kartën.
house-search-exercise-stop-materials = Katër kartela me fotografi (pistoletë, granatë e vjetër, bidon pa etiketë, send që askush s’di ta emërtojë), orë, telefon pa linjë.
house-search-exercise-stop-answer-first = Fjala thuhet me zë dhe një herë, dhe të gjithë ndalen: askush nuk e përfundon sirtarin „shpejt“.
house-search-exercise-stop-answer-second = Dalja bëhet nga rruga e hyrjes; distanca është ajo që u njoftua, dhe vendi shënohet atje ku kjo mund të bëhet nga jashtë.
house-search-exercise-stop-answer-third = Thirrja e parë jep vendin, çfarë u pa, sa njerëz janë afër dhe çfarë u bë; nuk përmend lloj që askush nuk e ka vërtetuar.
house-search-exercise-stop-answer-fourth = Nëse dikush e prek kartelën, ushtrimi fillon nga e para.
house-search-exercises-evidence-title = Provat dhe gjykata
house-search-exercises-evidence-asks =
    luajmë gjykatësin dhe avokatin
    ushtrojmë daljen para gjykatësit
    ushtrim për paketim e gjyq
    fshihet një gabim në vërtetim
    pesë minuta para gjyqit
    pistoletë lodër e paketuar
    gjyq i rremë
    luajmë gjykatësin
    paketo, shëno, nënshkruaj
    numri s'përputhet
house-search-exercise-court-title = Nga etiketa deri në gjykatë
house-search-exercise-court-task = Grupi merr një replikë trajnimi që është „bërë e sigurt“. Fotografojeni, paketojeni, etiketojeni, shkruani vërtetimin dhe dorëzojeni { $times ->
        [one] një herë
       *[other] { $times } herë
    } me formularin e ruajtjes së provave. Secili dorëzim-pranim ka një gabim të fshehur që e ka përgatitur lehtësuesi, për shembull një numër të gabuar. Gjejeni para se të nënshkruani.
house-search-exercise-court-hearing = Pastaj një pjesëmarrës dëshmon për pesë minuta. Të tjerët luajnë rolin e gjyqtarit, të prokurorit dhe të mbrojtjes. Secila pyetje duhet të marrë përgjigje nga dokumentet e ushtrimit. Në fund, grupi shkruan tri fjali për zyrën për informim.
house-search-exercise-court-materials = Një replikë trajnimi, qese, etiketa, vërtetime dhe aparat fotografik për çdo grup; një tavolinë si trup gjykues; orë.
house-search-exercise-court-answer-first = Numri është i njëjtë në etiketë, në vërtetim, në listën e fotografive dhe në procesverbal; një dallim i mjafton mbrojtjes.
house-search-exercise-court-answer-second = Çdo dorëzim ka dy emra, datën, orën dhe gjendjen e vulës; nata në veturë shkruhet si e tillë.
house-search-exercise-court-answer-third = Dëshmitari i mirë thotë çfarë pa dhe çfarë bëri, thotë „nuk e di“ kur kjo është e vërtetë dhe shikon në letra vetëm kur e lejon gjykatësi.
house-search-exercise-court-answer-fourth = Tri fjalitë për shtypin nuk përmendin person, metodë e as faj.
house-search-check-title = Pyetje për vetëkontroll
house-search-check-asks =
    kuiz i shkurtër
    a di mjaft
    pyetje testi për bastisje
    pesë pyetje në fund
    provoj veten para provimit
    kush e ndal krejt punën
    provimi
    testo veten
    përsëritje
    a e kam kuptu
house-search-check-intro = Përgjigjuni pa tekst, pastaj krahasoni me seksionet.
house-search-check-basis = Cilat dy dokumente tregojnë se keni pasur të drejtë të jeni në këtë dhomë? Shihni: <ref data-l10n-name="basis"/>.
house-search-check-stop = Kush mund të ndalë një kontroll dhe me cilën fjalë? Shihni: <ref data-l10n-name="control"/>.
house-search-check-finished = Kur është e përfunduar një zonë? Shihni: <ref data-l10n-name="pairs"/>.
house-search-check-packed = Kush e bën të sigurt armën e zjarrit dhe kush e paketon atë? Shihni: <ref data-l10n-name="firearm"/> dhe <ref data-l10n-name="packaging"/>.
house-search-check-media = Çfarë i thoni një gazetari te dera? Shihni: <ref data-l10n-name="media"/>.

## Konsultim i shpejtë

house-search-reference-title = Konsultim i shpejtë
house-search-reference-asks =
    kartela për xhep
    diçka me e shtypë e me e bartë
    rregulla të shkurta për bastisje
    numrat e stacionit në një kartë
    e laminoj për kolegët
    tri lista shkurt
    para, gjatë e pas
    përmbledhje në telefon
    plastifiko
    kartë xhepi
    shtyp
    kujtesë
house-search-reference-intro = Kopjojeni këtë seksion si kartë dhe shtoni numrat e telefonit të shërbimit tuaj.
house-search-before-title = Para kontrollit
house-search-before-asks =
    listë në furgon
    a i kemi krejt
    shikimi i fundit para fillimit
    a u thirr ambulanca
    doreza, letra, aparati
    adresa dhe kati edhe njëherë
    krejt e kanë përsërit detyrën
    në orën katër te parkingu
    gati?
    lista
    kontrolla e fundit
    n'cep t'rrugës
    kush e ka letrën
house-search-before-basis = Urdhri i lexuar: autoriteti, adresa, qëllimi, koha, personat që duhet të jenë të pranishëm.
house-search-before-address = Të verifikuara: adresa, hyrja dhe kati.
house-search-before-risk = Vlerësimi i rrezikut i shkruar; specialistët dhe ndihma mjekësore të njoftuar.
house-search-before-roles = Rolet të ndara; brifingu i mbajtur; detyrat të përsëritura.
house-search-before-equipment = Të verifikuara: formularët, aparati fotografik, dorezat, paketimi dhe ndihma e parë.
house-search-during-title = Gjatë kontrollit
house-search-during-asks =
    kujtesë derisa jemi brenda
    çka mos me harru në banesë
    në banesë, çka s'duhet me harru
    mos e prek, mos nxito
    përshëndet, trego letrën
    koha e hyrjes
    familja në një dhomë
    një zonë pas tjetrës
    brenda
    mbaje mend
    shkruaj orën
    dhoma kryhet, tjetra
house-search-during-announce = Paraqituni, legjitimohuni, tregojeni urdhrin, shpjegoni, shënojeni kohën.
house-search-during-persons = Personat së bashku, nën kujdes dhe të shënuar në listë; dëshmitarët me mundësi për të vëzhguar.
house-search-during-photos = Fotografitë e përgjithshme para zonës së parë.
house-search-during-zones = Çdo zonë plotësisht, me të njëjtën radhë, e verifikuar nga një zyrtar i dytë.
house-search-during-find = Gjetja: ndaluni, mbani distancë, shënoni vendin, raportoni, prisni.
house-search-during-life = Jeta para provave.
house-search-after-title = Pas kontrollit
house-search-after-asks =
    mbaruam, çka ka mbetur
    para se të kthehemi në stacion
    çka i lëmë familjes
    dera e thyer, kush e ndreq
    qesja me vulë ka ardhë
    u nënshkru krejt a jo
    dorëzimi i çelësave
    regjistri, gjurmimi, prokurori
    u kry
    para se me ikë
    letër për gruan
    kauç i shqyem
    fëmijët vetëm
house-search-after-record = Procesverbali i lexuar dhe i nënshkruar, vërejtjet të shënuara; vërtetimi i dorëzuar.
house-search-after-seals = Vulat dhe numrat të krahasuar me procesverbalin.
house-search-after-home = Dhomat të fotografuara; dëmet të dokumentuara; askush nuk lihet pa kujdes.
house-search-after-file = Formulari i ruajtjes së provave, verifikimi në regjistër, kërkesa për gjurmim, raporti për prokurorin.

## Fjalorthi

house-search-glossary-title = Fjalorth
house-search-glossary-asks =
    çka do të thotë kjo fjalë
    fjalët e ligjit të shpjeguara
    çka është dëshmitar i kontrollit
    zinxhir, vulë, urdhër, çka janë
    përkufizime
    kuptimi i fjalës në kurs
    fjalor
    kuptimi
    çka do me thanë
house-search-glossary-intro = Fjalët kanë kuptimin që ua jep ligji në fuqi. Shpjegimet e shkurtra ndihmojnë për të lexuar këtë kurs.

## Burimet

house-search-sources-title = Burimet
house-search-sources-asks =
    prej nga është kjo
    lidhjet te ligjet
    cilat ligje qëndrojnë mbrapa
    prej cilës faqe
    direktiva, ligj, protokoll
    a janë të reja këto referenca
    linqe
    literatura
    gazeta zyrtare
# $date: dita kur janë verifikuar burimet.
house-search-sources-checked = Referencat janë verifikuar më { $date }. Ligjet ndryshojnë: lexoni tekstin e konsoliduar në ditën e përdorimit.
house-search-sources-seesac = SEESAC, faqet e dy projekteve të përfunduara të UNDP-së, ndër to „Mbështetje për luftimin e trafikimit të paligjshëm të armëve në { -kosovo(case: "indefinite") } për policinë kriminale (CPIAT)“: <a data-l10n-name="page">seesac.org</a>. Burimi i të dhënave për projektet dhe i numrave të sekuestrimeve.
house-search-sources-kosovo = { -kosovo }: Ligji nr. 05/L-022 për armë; Ligji nr. 04/L-022 për përdorim civil të eksplozivëve; Kodi Penal nr. 06/L-074; Ligji nr. 04/L-076 për Policinë. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
house-search-sources-north-macedonia = { -north-macedonia }: Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
house-search-sources-un = Kombet e Bashkuara: Konventa kundër Krimit të Organizuar Transnacional; Protokolli për Armët e Zjarrit, Rezoluta 55/255 e Asamblesë së Përgjithshme (UNIS/CP/517).
house-search-sources-directive = Direktiva (BE) 2021/555 për kontrollin e marrjes në posedim dhe të posedimit të armëve, Gazeta Zyrtare e BE-së L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
house-search-sources-alarm = Direktiva zbatuese (BE) 2019/69 për armët e alarmit dhe të sinjalizimit: <a data-l10n-name="text">EUR-Lex</a>.
house-search-sources-precursors = Rregullorja (BE) 2019/1148 për prekursorët e eksplozivëve, Gazeta Zyrtare e BE-së L 186, 11.7.2019: <a data-l10n-name="text">EUR-Lex</a>.
house-search-sources-pyrotechnics = Direktiva 2013/29/BE për artikujt piroteknikë: <a data-l10n-name="text">EUR-Lex</a>.
house-search-sources-interpol = INTERPOL, Sistemi për administrimin e të dhënave dhe gjurmimin e armëve të paligjshme (iARMS): <a data-l10n-name="site">interpol.int</a>.
house-search-sources-ilp = OSBE, Udhëzuesi për policimin e drejtuar nga inteligjenca, 2017: <a data-l10n-name="site">osce.org</a>.
house-search-sources-berkeley = OHCHR dhe Qendra për të Drejtat e Njeriut në Berkeley, Protokolli i Berkeley-t për hetimet digjitale me burime të hapura (HR/PUB/20/2): <a data-l10n-name="site">ohchr.org</a>.
house-search-sources-limits = Ky kurs përdor vetëm burime publike. Ai nuk jep këshilla juridike dhe nuk e zëvendëson ligjin në fuqi, procedurat e një shërbimi dhe as udhëzimin e prokurorit.
