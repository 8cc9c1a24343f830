### Kategoritë e armëve: përkthimi shqip i kursit. Radha e mesazheve është radha e dokumentit.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### Kufiri i sigurisë: vetëm ligji, shenjat e jashtme dhe veprimi i sigurt. Asnjë fjalë se si funksionon ose si ndryshohet një send.
### Kategoria e një ligji shkruhet vetëm aty ku burimi e vërteton; përndryshe në tabelë shkruan „shihni ligjin në fuqi“.

weapons-categorisation-title = Kategoritë e armëve: pjesët thelbësore, eksplozivët, posedimi dhe keqpërdorimi
weapons-categorisation-short-title = Kategoritë e armëve

## Qëllimi dhe objektivat

weapons-categorisation-purpose-title = Qëllimi dhe objektivat
weapons-categorisation-purpose-asks =
    për çka është ky kurs
    pse na duhen kategoritë e armëve
    a i mësojmë krejt modelet e armëve
    a ka armë të vërtetë në trajnim
    pse s'mjafton me thanë pushkë
    ligji i duhur për sendin e duhur
    mësim pa e çmontu asgjë
    a e mësoj kush e cakton çka është
    në cilën kuti hyn arma
    pse duhen shkronjat
    kurs për klasat
weapons-categorisation-purpose-aim = Ky kurs i përgatit zyrtarët që për çdo send ta gjejnë kategorinë e duhur në ligjin e duhur. Ai tregon kush konstaton çfarë është sendi, cili ligj hapet, cila ditë vlen dhe si shkruhet kategoria në dosje. Pastaj kategoria përdoret në punë: për pjesët, për armët e çaktivizuara dhe antike, për municionin dhe eksplozivët, për posedimin dhe keqpërdorimin, si dhe për punën me qytetarët dhe me analistët.
weapons-categorisation-purpose-boundary = Kursi nuk shpjegon as si funksionon arma nga brenda, as si ndryshohet, dhe asnjë ushtrim nuk e kërkon. Zyrtarit i duhen tri gjëra: veprimi i sigurt, fjalët e sakta dhe teksti i ligjit.
weapons-categorisation-purpose-note = Nëse një pjesëmarrës fillon të shpjegojë si ndryshohet diçka ose si vihet në funksion, ndërpriteni menjëherë dhe kthehuni te pyetja: kush e konstaton këtë dhe ku shkruhet? Veproni kështu edhe kur flet një ekspert.

weapons-categorisation-audience-title = Kujt i drejtohet kursi
weapons-categorisation-audience-asks =
    a mundet edhe patrulla me ardhë
    a vlen edhe për doganë
    a duhet me ardhë prokurori
    nëpunësja që lëshon leje
    polic i lagjes
    çka sjell me vete në sallë
    punëtorët e sportelit të lejeve
    çka me marrë me vete
weapons-categorisation-audience-officers = Kursi u drejtohet zyrtarëve të patrullës, hetuesve, policisë kufitare, doganierëve, zyrtarëve të policisë në bashkësi dhe zyrtarëve që punojnë me leje në { -kosovo(case: "indefinite") } dhe në { -north-macedonia(case: "accusative") }, si dhe analistëve. Prokurorët dhe personeli i lejeve janë të mirëpritur ditën e parë.
weapons-categorisation-audience-needs = Secili pjesëmarrës sjell një gjë: ligjin për armë të juridiksionit të vet, në tekstin në fuqi, të shtypur ose në telefon. Aty ku kursi dhe procedura e shërbimit dallojnë, përparësi kanë ligji në fuqi dhe procedura.

weapons-categorisation-objectives-title = Objektivat e të nxënit
weapons-categorisation-objectives-asks =
    çka do të di në fund
    çka vjen në test
    çka duhet me ditë
    me citu ligjin, nenin e ditën
    dosje pa ngatërresa mes ligjeve
    a di me kontrollu lejen
    rezultati
    çka pyetet n'provim
# I paraprin listës së objektivave; $count është numri i pikave të listës.
weapons-categorisation-objectives-intro = Në fund të kursit, secili pjesëmarrës dëshmon se ka { $count ->
        [one] një aftësi:
       *[other] këto { $count } aftësi:
    }
weapons-categorisation-objectives-word = të shpjegojë çfarë është kategoria dhe çfarë nuk thotë ajo;
weapons-categorisation-objectives-find = ta gjejë kategorinë në ligjin në fuqi, hap pas hapi, dhe ta citojë me ligj, nen dhe ditë;
weapons-categorisation-objectives-mix = t’i mbajë të ndara kategoritë e ligjeve të ndryshme, në dosje dhe përtej kufirit;
weapons-categorisation-objectives-parts = të përshkruajë një pjesë që mund të jetë thelbësore dhe të thotë cila listë vendos;
weapons-categorisation-objectives-special = të veprojë me armët e çaktivizuara, antike, koleksionuese dhe të alarmit pa u besuar vetëm fjalës ose letrës;
weapons-categorisation-objectives-safe = të veprojë sipas radhës së caktuar: të mos prekë, të mbajë distancë, të shënojë vendin, të raportojë, të presë;
weapons-categorisation-objectives-possession = t’i dallojë posedimin e ligjshëm, posedimin e paligjshëm dhe keqpërdorimin, si dhe ta bëjë pyetjen vendimtare;
weapons-categorisation-objectives-people = t’i këshillojë qytetarët dhe të shkruajë shënime nga të cilat mësojnë analistët.

weapons-categorisation-context-title = Pse ka një kurs për këtë
weapons-categorisation-context-asks =
    sa policë e kanë bërë këtë trajnim
    kush e ka mbajtur më herët
    sa gra kanë marrë pjesë
    numra pjesëmarrësish
    projekt i mbyllur i UNDP-së
    pse krejt burra në trajnim
    a është ky libri i vjetër i tyre
    sa sesione u mbajtën në të dyja anët
    historia e trajnimit
    donatori
    sa u trajnuan
weapons-categorisation-context-project = Një projekt i përfunduar i UNDP-së mbajti trajnime për kategorizimin e armëve, për zyrtarë nga të dyja juridiksionet. Numrin e pjesëmarrjeve e jep <ref data-l10n-name="figures"/><ref data-l10n-name="meaning"/>.
weapons-categorisation-note-attendance = Numri tregon pjesëmarrjet, jo personat: nuk dihet nëse dikush ka marrë pjesë dy herë. Burimi është faqja e SEESAC-ut për projektin. Ai nuk i ndan burrat dhe gratë sipas juridiksionit.
weapons-categorisation-figures-caption = Trajnimi për kategorizimin e armëve në projektin e përfunduar
weapons-categorisation-figures-head-what = Çfarë u numërua
weapons-categorisation-figures-head-number = Numri
weapons-categorisation-figures-sessions = Sesione
weapons-categorisation-figures-all = Pjesëmarrje gjithsej
weapons-categorisation-figures-men = prej tyre burra
weapons-categorisation-figures-women = prej tyre gra
weapons-categorisation-context-new = Ky kurs është tekst i ri. Ai nuk është materiali i projektit.

weapons-categorisation-plan-title = Plani i kursit
weapons-categorisation-course-plan-asks =
    sa ditë zgjat kursi
    çka bëjmë cilën ditë
    sa orë në ditë
    dita e dytë paradite
    gjashtë hapa, kur vijnë
    tri ligje në mëngjes
    orari
    paraditja
    sa zgjat
# $days: ditët e kursit; $hours: orët e mësimit të secilës ditë.
weapons-categorisation-plan-length = Kursi zgjat { $days ->
        [one] një ditë
       *[other] { $days } ditë
    } me nga { $hours ->
        [one] një orë mësimi
       *[other] { $hours } orë mësimi
    }. <ref data-l10n-name="plan"/> tregon renditjen; ushtrimet gjenden te <ref data-l10n-name="exercises"/>.
weapons-categorisation-plan-caption = Plani i kursit
weapons-categorisation-plan-head-part = Pjesa
weapons-categorisation-plan-head-theme = Tema
weapons-categorisation-plan-head-practice = Praktika
weapons-categorisation-plan-morning = Dita { $day }, paradite
weapons-categorisation-plan-afternoon = Dita { $day }, pasdite
weapons-categorisation-plan-theme-category = Çfarë është kategoria; tri ligje; si gjendet kategoria
weapons-categorisation-plan-practice-category = Tre sirtarë; kategoria në gjashtë hapa
weapons-categorisation-plan-theme-parts = Pjesët thelbësore; armët e çaktivizuara, antike dhe sendet e tjera të veçanta
weapons-categorisation-plan-practice-parts = Një pjesë në pako; një certifikatë
weapons-categorisation-plan-theme-danger = Municioni, eksplozivët; posedimi dhe keqpërdorimi
weapons-categorisation-plan-practice-danger = Një kuti në bodrum; një thirrje për një armë të vjetër
weapons-categorisation-plan-theme-people = Dosja, bashkëpunimi, policimi në bashkësi, analiza
weapons-categorisation-plan-practice-people = Një rrugë në dymbëdhjetë muaj; vetëkontrolli
weapons-categorisation-plan-warning = Në këtë kurs nuk sillet asnjë armë: as armë zjarri, as armë e çaktivizuar, as pjesë, as replikë, as municion. Mjaftojnë karta me fotografi nga jashtë.
weapons-categorisation-plan-note-laws = Para kursit, shkarkojeni ligjin për armë në fuqi nga Gazeta Zyrtare e secilit juridiksion të pjesëmarrësve, në një gjuhë zyrtare, dhe shkruajeni datën e tekstit në faqen e parë. Mos nënvizoni asgjë: pjesëmarrësit duhet t’i gjejnë vetë kategoritë. Një ditë më parë krahasojini tabelat e këtij kursi me atë tekst dhe u thoni pjesëmarrësve çfarë ka ndryshuar.
weapons-categorisation-plan-note-time = Nga çdo gjysmëditë, një të tretën mbajeni për tekstin dhe dy të tretat për praktikën. Nëse koha nuk mjafton, lëreni anash ushtrimin me certifikatën, por kurrë atë me bodrumin.

## Kursi në 60 sekonda

weapons-categorisation-sixty-title = Kursi në 60 sekonda
weapons-categorisation-sixty-seconds-asks =
    shkurt e shqip çka duhet
    e gjeta një armë çfarë kategorie shkruaj
    çka bëj së pari
    një faqe për briefing
    veç me i hedh një sy para kontrollit
    kërkoje nenin, mos e thuaj përmendsh
    shpejt, leja po më rri në dorë
    rregulla e ligjit të ditës
    lexim i shpejtë
    mbaj mend veç këtë
weapons-categorisation-sixty-intro = Nëse keni kohë vetëm për një faqe, lexoni këtë.
weapons-categorisation-sixty-safe = <strong>Siguria së pari.</strong> Mos prekni. Mbani distancë. Shënoni vendin. Raportoni. Prisni specialistët. Shihni: <ref data-l10n-name="steps"/>.
weapons-categorisation-sixty-see = <strong>Shihni, mos emërtoni.</strong> Në vendin e ngjarjes është „objekt që duket si armë zjarri“. Çfarë është, e thotë eksperti.
weapons-categorisation-sixty-law = <strong>Një ligj.</strong> Për kategorinë vendos ligji i vendit dhe i ditës. Hapeni; mos e thoni përmendsh.
weapons-categorisation-sixty-name = <strong>Emri i plotë.</strong> Kategoria, ligji, neni, dita. Shkronja e vetme nuk thotë asgjë.
weapons-categorisation-sixty-mix = <strong>Mos i përzieni kurrë.</strong> B në një ligj nuk është B në ligjin tjetër. Shihni: <ref data-l10n-name="drawers"/>.
weapons-categorisation-sixty-parts = <strong>Edhe pjesët vlejnë.</strong> Një pjesë e vetme mund të jetë nën kontroll njësoj si arma e tërë.
weapons-categorisation-sixty-paper = <strong>Letra verifikohet.</strong> „E çaktivizuar“, „antike“, „me leje“ janë pohime derisa dikush t’i verifikojë.
weapons-categorisation-sixty-people = <strong>Njerëzit.</strong> Shumica e pyetjeve vijnë nga qytetarë që kanë në shtëpi një send të vjetër. Një përgjigje e qetë ua ruan jetën.
weapons-categorisation-sixty-rule = Një shkronjë e gabuar në raportin e parë nuk lëndon askënd. Njerëzit lëndohen kur dikush e merr sendin në dorë për ta gjetur shkronjën e saktë.
weapons-categorisation-questions-caption = Pesë pyetje, me këtë radhë
    .alt = Diagram rrjedhe me pesë pyetje të numërtuara, nga lart poshtë: A janë të gjithë të sigurt? Çfarë është? Cili ligj? Cila kategori? Çfarë vjen pastaj? Pranë secilës pyetje shkruan kush përgjigjet.
weapons-categorisation-questions-head-question = Pyetja
weapons-categorisation-questions-head-who = Kush përgjigjet
weapons-categorisation-questions-safe = A janë të gjithë të sigurt?
weapons-categorisation-questions-safe-who = Çdo zyrtar: nuk prek, mban distancë, shënon vendin, raporton, pret
weapons-categorisation-questions-what = Çfarë është?
weapons-categorisation-questions-what-who = Eksperti i autorizuar, në raport me shkrim
weapons-categorisation-questions-law = Cili ligj?
weapons-categorisation-questions-law-who = Hetuesi: vendi dhe dita e gjetjes
weapons-categorisation-questions-class = Cila kategori?
weapons-categorisation-questions-class-who = Teksti i atij ligji, i lexuar bashkë me raportin e ekspertit
weapons-categorisation-questions-follows = Çfarë vjen pastaj?
weapons-categorisation-questions-follows-who = Prokurori dhe gjykata

## Kategoria

weapons-categorisation-category-title = Çfarë është kategoria
weapons-categorisation-category-asks =
    çka do me thënë kategoria a b c
    a është kategoria a ma e rrezikshmja
    kush e cakton kategorinë, unë apo eksperti
    a e shkruaj kategorinë në vend të ngjarjes
    sirtar në ligj
    a don leje a veç me u lajmëru
    nuk është shkallë rreziku
    pse a i ndalon krejt
    e ndaluar a e lejuar
    çka është klasa
    shkronja B çka është
weapons-categorisation-category-what = Një <em>{ -weapon-category }</em> është si një sirtar në ligj. Ligji i ndan armët në sirtarë sepse për secilin cakton rregulla. Kush e di sirtarin, i di rregullat.
weapons-categorisation-category-decides = Kategoria zakonisht vendos për katër gjëra, secila me fjalët e ligjit në fuqi:
weapons-categorisation-category-acquire = kush mund ta marrë sendin dhe nëse organi jep pëlqimin para marrjes apo njoftohet pas saj;
weapons-categorisation-category-hold = kush mund ta mbajë, me çfarë leje dhe si duhet ruajtur;
weapons-categorisation-category-carry = nëse lejohet të bartet apo vetëm të transportohet;
weapons-categorisation-category-trade = kush mund ta prodhojë, riparojë, shesë, importojë ose eksportojë.
weapons-categorisation-category-not = Kategoria nuk është shkallë e rrezikut. Sendi i një kategorie të lehtë vret njësoj si ai i një kategorie të rëndë; edhe sendi pa asnjë kategori mund të jetë i rrezikshëm. Kategoria nuk është as vepër penale: vepra penale është në kodin penal.
weapons-categorisation-category-do-law = Shkruajeni kategorinë bashkë me ligjin dhe nenin.
weapons-categorisation-category-do-day = Shkruajeni ditën për të cilën vlen kategoria.
weapons-categorisation-category-do-expert = Përshkrimin e sendit merreni nga raporti i ekspertit.
weapons-categorisation-category-dont-scene = Mos shkruani kategori në raportin e parë nga vendi i ngjarjes.
weapons-categorisation-category-dont-danger = Mos veproni me më pak kujdes sepse kategoria është „e lehtë“.
weapons-categorisation-category-dont-translate = Mos e ktheni shkronjën e një ligji në shkronjën e një ligji tjetër.

weapons-categorisation-act-title = Veproni në mënyrë të sigurt
weapons-categorisation-act-safely-asks =
    e gjeta një armë çka tash
    a guxoj me e marrë me ia pa numrin
    dikush e qet pistoletën mbi tavolinë
    a është e mbushur
    mos e kthe përmbys me ia lexu shkronjat
    pronari thotë e zbraza vetë
    dyert e dhomës mbyllur
    kategoria pret, njerëzit jo
    largo duart
    arma mbi tavolinë
weapons-categorisation-act-intro = Kategoria mund të presë. Çdo gjë që duket si armë, pjesë, municion ose eksploziv konsiderohet e mbushur dhe e rrezikshme, edhe nëse dikush thotë të kundërtën.
weapons-categorisation-act-touch = <strong>Mos prekni.</strong> Thoni „ndal“. Askush nuk ngre, nuk hap dhe nuk rrotullon asgjë, as për të lexuar një numër.
weapons-categorisation-act-distance = <strong>Distanca.</strong> Kthehuni nga keni ardhur dhe merrini njerëzit me vete.
weapons-categorisation-act-mark = <strong>Shënoni</strong> hyrjen nga larg.
weapons-categorisation-act-report = <strong>Raportoni</strong> çfarë keni parë, ku, sa copë dhe kush është afër.
weapons-categorisation-act-wait = <strong>Prisni</strong> ekspertin ose specialistët. Askush nuk kthehet brenda.
weapons-categorisation-act-warning = Asnjë kategori, asnjë certifikatë dhe asnjë fjalë e pronarit nuk i shkurton këta pesë hapa.

## Tri ligjet

weapons-categorisation-table-head-class = Kategoria
weapons-categorisation-table-head-sure = Çfarë është e sigurt
weapons-categorisation-table-head-read = Çfarë lexoni në ligjin në fuqi
weapons-categorisation-see-law = Shihni ligjin në fuqi
weapons-categorisation-class-names = Emrat e kategorive
weapons-categorisation-class-prohibited = Çfarë u ndalohet personave privatë
weapons-categorisation-class-licence = Çfarë kërkon leje
weapons-categorisation-class-free = Çfarë vetëm deklarohet ose është e lirë
weapons-categorisation-class-outside = Çfarë nuk e përfshin ligji

weapons-categorisation-europe-title = Bashkimi Evropian: Direktiva (BE) 2021/555
weapons-categorisation-law-europe-asks =
    cilat janë kategoritë e armëve në be
    a vlen te ne ligji i be-së
    a b c në direktivë
    në letër të huaj shkruan kategoria b
    leje gjermane
    turist me pushkë gjahu në aeroport
    direktiva dy mijë e njëzet e një
    gjysmautomatike, ku bie
    lista e Brukselit
    pasaporta evropiane e armës
    a vlen te ne
weapons-categorisation-europe-intro = Direktiva nuk është ligj as i { -kosovo(case: "genitive") }, as i { -north-macedonia(case: "genitive") }. Ajo ndihmon për të lexuar dokumente të huaja dhe për të kuptuar pse ligjet më të reja në rajon ngjajnë me njëri-tjetrin. <ref data-l10n-name="table"/> e shkurton Shtojcën I; teksti i plotë është më i gjatë dhe ka kushte.
weapons-categorisation-europe-caption = Vetëm kategoritë e Direktivës (BE) 2021/555, të shkurtuara
weapons-categorisation-europe-head-holds = Çfarë përfshin, për shembull
weapons-categorisation-europe-head-here = Çfarë do të thotë për ju
weapons-categorisation-europe-a = A: e ndaluar
weapons-categorisation-europe-a-holds = Armët automatike të zjarrit; armët e zjarrit të maskuara si sende të tjera; raketat ushtarake eksplozive dhe lëshuesit e tyre; disa lloje municioni; armët gjysmautomatike që i kalojnë kufijtë e Shtojcës
weapons-categorisation-europe-a-here = Dokumenti i huaj me „A“ tregon një përjashtim; pyetni përmes kanalit
weapons-categorisation-europe-b = B: autorizim
weapons-categorisation-europe-b-holds = Armët e shkurtra repetuese dhe gjysmautomatike; shumë armë të gjata gjysmautomatike; disa armë të shkurtra njëshkrepëse
weapons-categorisation-europe-b-here = Dikush e ka dhënë autorizimin; pyetni kush, kur dhe për cilin send
weapons-categorisation-europe-c = C: deklarim
weapons-categorisation-europe-c-holds = Shumë armë të gjata repetuese; armët e gjata njëshkrepëse; armët e zjarrit të çaktivizuara sipas rregullave të përbashkëta të Bashkimit
weapons-categorisation-europe-c-here = „E deklaruar“ nuk do të thotë „e lirë“; pyetni ku është deklaruar
weapons-categorisation-europe-directive = <strong>Direktiva (BE) 2021/555</strong> rregullon marrjen në posedim dhe posedimin e armëve. Ajo e kodifikon Direktivën 91/477. Kategoritë e saj A, B dhe C i detyrojnë shtetet anëtare, të cilat mund të jenë edhe më të rrepta.
# $date: dita kur Protokolli ka hyrë në fuqi.
weapons-categorisation-europe-protocol = <strong>Protokolli i OKB-së për Armët e Zjarrit</strong> (rezoluta 55/255 e Asamblesë së Përgjithshme), në fuqi që nga { $date }, ka të bëjë me veprat penale, licencimin, shënjimin dhe gjurmimin. Ai nuk ka kategori.
weapons-categorisation-europe-power = Këto tekste nuk i japin zyrtarit asnjë autorizim. Autorizimi buron vetëm nga ligji në fuqi aty ku vepron zyrtari.
weapons-categorisation-europe-act = Direktiva (BE) 2021/555; Protokolli i OKB-së për Armët e Zjarrit

weapons-categorisation-kosovo-title = { -kosovo }: Ligji nr. 05/L-022 për armë
weapons-categorisation-law-kosovo-asks =
    ligji për armë cili nen
    cilat kategori i ka ligji
    leje e vjetër me kategori të vjetër
    a guxon me mbajt pistoletë në shtëpi
    numri i nenit për kategori
    gazeta e gushtit 2015
    ligji i vjetër para 2015
    armë gjuetie në Drenicë
    armë për vetëmbrojtje
    letrat e vjetra të UNMIK-ut
    a lejohet pushka e gjahut
weapons-categorisation-kosovo-intro = <ref data-l10n-name="table"/> vlen vetëm për këtë ligj. Kursi jep atë që burimi e vërteton; shtylla e djathtë tregon çfarë kërkoni vetë. Atë që gjeni, shkruajeni në kopjen tuaj, me datën e tekstit.
weapons-categorisation-kosovo-caption = Vetëm Ligji nr. 05/L-022: çfarë është e sigurt dhe çfarë lexoni
weapons-categorisation-kosovo-names-sure = Ligji përfshin armët dhe municionin për përdorim civil, për persona fizikë dhe juridikë, nga blerja dhe posedimi deri te riparimi, tregtia, çaktivizimi dhe shënjimi
weapons-categorisation-kosovo-names-read = Nenin që i ndan armët në kategori dhe emrin e secilës
weapons-categorisation-kosovo-prohibited-read = Listën e armëve dhe të municionit të ndaluar, si dhe çdo përjashtim
weapons-categorisation-kosovo-licence-read = Kategoritë që kërkojnë leje; llojin e lejes, mbajtësin, afatin
weapons-categorisation-kosovo-free-read = Nëse ka kategori të tillë dhe nga cila moshë
weapons-categorisation-kosovo-outside-sure = Armët e dedikuara për Forcën e Sigurisë dhe për institucionet e tjera të autorizuara të sigurisë; tregtia për qëllime ushtarake
weapons-categorisation-kosovo-outside-read = Nenin për fushëveprimin dhe ligjin tjetër që zbatohet në atë rast
weapons-categorisation-kosovo-weapons = <strong>Ligji nr. 05/L-022 për armë</strong> është botuar në Gazetën Zyrtare nr. 25, më 19 gusht 2015. Para tij vlente Ligji nr. 03/L-143: një leje ose një aktgjykim i vjetër mund të përmendë kategorinë e atij ligji.
weapons-categorisation-kosovo-code = <strong>Kodi Penal nr. 06/L-074</strong> përmban veprat penale. Citojeni veprën penale me titullin zyrtar dhe me nenin e saj<ref data-l10n-name="titles"/>.
weapons-categorisation-note-titles = Titujt e veprave penale ndryshojnë nga njëri kod te tjetri. Ata nuk janë përkthime të njëri-tjetrit dhe ky kurs nuk i parafrazon.
weapons-categorisation-kosovo-explosives = <strong>Ligji nr. 04/L-022 për përdorim civil të eksplozivëve</strong> është teksti që hapet për eksplozivët për përdorim civil. Ata nuk janë kategori e armëve.
weapons-categorisation-kosovo-act = Ligji nr. 05/L-022 për armë; Ligji nr. 04/L-022 për përdorim civil të eksplozivëve; Kodi Penal nr. 06/L-074

weapons-categorisation-north-macedonia-title = { -north-macedonia }: Ligji për armë 7/05
weapons-categorisation-law-north-macedonia-asks =
    ligji për armë në maqedoni kategoritë
    a është b cirilike njësoj si b e jona
    pushka e gjahut cila kategori
    cili tekst i ligjit vlen
    armë gazi e sinjalizimi atje
    shkronja cirilike në lejen e tyre
    Kërçovë, pushkë pa kartelë
    sa herë e kanë ndryshu
    klasat maqedonase
    B cirilike a latine
    pushkë sportive n'Shkup
weapons-categorisation-north-macedonia-intro = <ref data-l10n-name="table"/> vlen vetëm për këtë ligj. Ligji është ndryshuar shumë herë: përdorni një tekst të konsoliduar dhe shkruajeni datën e tij pranë çdo kategorie.
weapons-categorisation-north-macedonia-caption = Vetëm Ligji për armë 7/05: çfarë është e sigurt dhe çfarë lexoni
weapons-categorisation-north-macedonia-kinds = Llojet e armëve
weapons-categorisation-north-macedonia-kinds-sure = Ligji rendit lloje si armët e zjarrit, armët koleksionuese, armët e gazit dhe armët për sinjalizim me dritë dhe zë<ref data-l10n-name="kinds"/>
weapons-categorisation-note-kinds = Sipas listës në pravdiko.mk, faqe private për çështje juridike, gjendja e janarit 2019; shihni ligjin në fuqi. Lloji nuk është kategori: lloji tregon çfarë është sendi, kategoria tregon cilat rregulla vlejnë për të.
weapons-categorisation-north-macedonia-kinds-read = Listën e plotë dhe nëse ka ndryshuar
weapons-categorisation-north-macedonia-b = Kategoria B
weapons-categorisation-north-macedonia-b-sure = Armët që mund të merren me miratimin e organit (teksti me ndryshimet deri në vitin 2013)
weapons-categorisation-north-macedonia-b-read = Listën e kësaj kategorie, pikë për pikë
weapons-categorisation-north-macedonia-c = Kategoria C
weapons-categorisation-north-macedonia-c-read = Listën e kësaj kategorie dhe çfarë duhet të bëjë mbajtësi
weapons-categorisation-north-macedonia-prohibited-read = Si e emërton ligji kategorinë, çfarë përfshin ajo dhe çdo përjashtim
weapons-categorisation-north-macedonia-free-read = Nëse ka kategori të tillë, si quhet dhe nga cila moshë
weapons-categorisation-north-macedonia-weapons = <strong>Ligji për armë</strong> (7/05 me ndryshimet dhe plotësimet) është teksti i parë që duhet lexuar për statusin e një arme, të një pjese ose të municionit.
weapons-categorisation-north-macedonia-code = <strong>Neni 396 i Kodit Penal</strong> është neni që duhet shikuar i pari për armët dhe lëndët eksplozive. Citojeni titullin e tij saktësisht ashtu siç është në kod.
weapons-categorisation-north-macedonia-procedure = <strong>Ligji për procedurë penale</strong> (150/2010 me ndryshimet dhe plotësimet) është teksti që duhet lexuar për kontrollet, për sekuestrimin e sendeve dhe për urdhrin për ekspertizë.
weapons-categorisation-north-macedonia-act = Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet
weapons-categorisation-north-macedonia-letters = Teksti maqedonisht i ligjit është me cirilicë. Shkronja e dytë e tij lexohet B dhe nuk duket si shkronja latine; shkronja cirilike që duket si B latine lexohet V. Kopjojeni shkronjën nga ligji ose shkruajeni emrin e saj.

## Gjetja e kategorisë

weapons-categorisation-find-title = Si gjendet kategoria në gjashtë hapa
weapons-categorisation-find-the-class-asks =
    si e gjej kategorinë në ligj
    cila datë vlen, kur e ka ble apo kur u gjet
    ligji ka ndryshu vjet, cili vlen
    leja është nga ligji i vjetër
    gjashtë hapa me radhë
    dispozita kalimtare
    përjashtimi në fund të ligjit
    e ka ble jashtë, u kap këtu
    si e gjej në ligj
    ligji i cilës ditë
    e blerë n'98-tën
    hap pas hapi
weapons-categorisation-find-intro = Këta hapa vlejnë për çdo ligj. Fillojnë kur sendi është i sigurt dhe eksperti e ka shkruar raportin.
weapons-categorisation-find-expert = <strong>Raporti.</strong> Përshkrimin merreni nga raporti i ekspertit: lloji, gjatësia, mënyra e mbushjes, gjendja, pjesët.
weapons-categorisation-find-place = <strong>Vendi.</strong> I pari është ligji i vendit ku u gjet sendi. Vendi tjetër, për shembull ai i blerjes, është pyetje e dytë.
weapons-categorisation-find-day = <strong>Dita.</strong> Shënojeni ditën e blerjes ose të lejes dhe ditën e gjetjes. Lexojeni ligjin për secilën.
weapons-categorisation-find-text = <strong>Teksti.</strong> Hapeni tekstin e konsoliduar nga Gazeta Zyrtare. Shikoni deri në cilin ndryshim arrin.
weapons-categorisation-find-class = <strong>Kategoria.</strong> Së pari lexoni përkufizimet, pastaj kategoritë, në fund përjashtimet dhe dispozitat kalimtare. Ndaluni te kategoria e parë që përputhet në çdo fjalë.
weapons-categorisation-find-write = <strong>Shkrimi.</strong> Kategoria, ligji, neni, dita dhe fjalia e raportit ku mbështetet. Nëse përputhen dy kategori, shkruajini të dyja dhe pyetni prokurorin.
weapons-categorisation-days-caption = Ditët që vlejnë
    .alt = Vijë kohore nga e majta në të djathtë me katër pika: blerë ose me leje, ligji ndryshoi, u gjet, u vendos. E para dhe e treta janë të theksuara. Nën secilën pikë shkruan çfarë thotë dosja për të.
weapons-categorisation-days-bought = U ble ose mori leje
weapons-categorisation-days-bought-write = Kategoria sipas ligjit të asaj dite; dokumenti
weapons-categorisation-days-changed = Ligji ndryshoi
weapons-categorisation-days-changed-write = Dispozitat kalimtare: çfarë duhej të bënte mbajtësi dhe deri kur?
weapons-categorisation-days-found = U gjet
weapons-categorisation-days-found-write = Kategoria sipas ligjit të kësaj dite, me nenin
weapons-categorisation-days-decided = U vendos
weapons-categorisation-days-decided-write = Prokurori dhe gjykata thonë cili ligj zbatohet
weapons-categorisation-find-old = Një send mund ta ndërrojë kategorinë pa lëvizur nga vendi: ligji ndryshoi dhe mbajtësi nuk bëri asgjë. Kjo mund të jetë vepër penale ose rast për procedurë regjistrimi, nëse ligji në fuqi e ka. Zyrtari i shënon faktet dhe nuk vendos.

weapons-categorisation-mix-title = Tre sirtarë, asnjë urë
weapons-categorisation-never-mix-asks =
    a është b e serbisë njësoj si b te ne
    krahasimi i kategorive mes vendeve
    leje serbe kategoria c çka është te ne
    pse s’ka një tabelë për krejt
    shkronja e njëjtë, tjetër ligj
    kolegu prej Beogradit ma tha klasën
    urë mes ligjeve s'ka
    përkthimi i gabuar i kategorisë
    e njëjta shkronjë, shtet tjetër
    tabelë barazimi
    C serbe
weapons-categorisation-mix-why = <ref data-l10n-name="drawers"/> tregon gabimin më të shpeshtë në punën përtej kufirit: dikush e merr shkronjën nga një ligj dhe ia kërkon pasojën në një ligj tjetër. Direktiva ka A, B dhe C; ligji i Serbisë ka kategoritë nga A deri në D; ligji i { -north-macedonia(case: "genitive") } i rregullon kategoritë B dhe C. Shkronjat e njëjta janë rastësi.
weapons-categorisation-drawers-caption = Një objekt, tre sirtarë, asnjë urë
    .alt = Lart një kuti: i njëjti objekt. Prej saj tri shigjeta zbresin në tri shtylla të ndara: Direktiva e Bashkimit Evropian, ligji i { -kosovo(case: "genitive") } dhe ligji i { -north-macedonia(case: "genitive") }. Secila shtyllë i emërton kategoritë e veta dhe përdorimin e vet. Mes shtyllave ka shirita të trashë me kryq.
weapons-categorisation-drawers-object = I njëjti objekt
weapons-categorisation-drawers-europe = Bashkimi Evropian: Direktiva 2021/555
weapons-categorisation-drawers-europe-class = A, B, C
weapons-categorisation-drawers-europe-use = Për leximin e dokumenteve të huaja
weapons-categorisation-drawers-kosovo = { -kosovo }: Ligji 05/L-022
weapons-categorisation-drawers-kosovo-class = Kategoritë ashtu si i emërton ligji në fuqi
weapons-categorisation-drawers-kosovo-use = Për sendin e gjetur atje
weapons-categorisation-drawers-north-macedonia = { -north-macedonia }: Ligji 7/05
weapons-categorisation-drawers-north-macedonia-class = B, C dhe kategoritë e tjera ashtu si i emërton ligji në fuqi
weapons-categorisation-drawers-north-macedonia-use = Për sendin e gjetur atje
weapons-categorisation-drawers-bars = Shiritat: asnjë kategori nuk kalon nga një ligj në tjetrin.
weapons-categorisation-mix-paper = Nëse dokumenti i huaj përmend një kategori, kopjojeni bashkë me ligjin dhe gjuhën, dhe pyetni përmes kanalit çfarë do të thotë atje. Për dosjen tuaj nisni përsëri nga përshkrimi i sendit.
weapons-categorisation-mix-key = Përtej kufirit kalon përshkrimi i sendit. Kategoria nuk kalon.
weapons-categorisation-mix-note = Një pjesëmarrës do të kërkojë një tabelë të përbashkët, sepse do të ishte praktike. Lëreni grupin t’i gjejë tri arsye kundër: ligjet ndryshojnë në ditë të ndryshme, ato marrin parasysh veçori të ndryshme dhe tabela pa nene nuk mund të citohet në gjykatë.

## Pjesët dhe sendet e veçanta

weapons-categorisation-parts-title = Pjesët dhe sendet e veçanta
weapons-categorisation-parts-and-special-objects-asks =
    vetëm një copë e armës, a vlen
    thotë se s’shkrep
    pushkë e vjetër në mur
    mbetje pushke në tavan
    tha gjyshi, është e prishur
    gjysma e revoles
    suvenir prej Turqie
    a mbaron hetimi nëse s'punon
    copa arme
    e prishur
    dekor në mur
    trashëgimi
weapons-categorisation-parts-intro = Shumë herë nuk gjendet armë e tërë. Dikush ka një pjesë, një armë „që nuk punon“ ose një armë „nga gjyshi“. Për të gjitha vlen i njëjti rregull: së pari siguria, pastaj eksperti, pastaj ligji.

weapons-categorisation-essential-title = Pjesët thelbësore
weapons-categorisation-essential-parts-asks =
    e gjeta vetëm tytën
    a është karikatori pjesë e armës
    a janë pjesët pa leje të paligjshme
    copë metali në pako
    silenciatori
    shul e kapak pa trup
    dy lista që s'përputhen
    karikator plot në çantë
    shul
    gyp
    shanzher
    mbytës zëri
    kornizë
    pjesë këmbimi
weapons-categorisation-essential-what = Një <em>{ -essential-component }</em> kontrollohet më vete, sepse arma e zjarrit nuk mund të funksionojë pa të. <ref data-l10n-name="parts"/> i krahason dy lista me të cilat zyrtarët ndeshen. Asnjëra nuk e zëvendëson listën e ligjit në fuqi.
weapons-categorisation-parts-caption = Dy lista të pjesëve dhe ajo që nuk e vendos asnjëra
    .alt = Kutia e madhe është lista e Protokollit të OKB-së për Armët e Zjarrit. Në të, kutia më e vogël është lista e pjesëve thelbësore e Direktivës 2021/555, me tytën, kornizën, trupin, pjesën rrëshqitëse, mullirin (cilindrin), shulin ose bllokun mbyllës. Në kutinë e madhe, por jashtë së voglës, është silenciatori. Djathtas, në kuti të veçantë, janë karikatori, kondaku, shënjestra dhe pjesa e panjohur: për to përgjigjet vetëm ligji në fuqi.
weapons-categorisation-parts-un = Pjesët dhe përbërësit: Protokolli i OKB-së
weapons-categorisation-parts-eu = Pjesët thelbësore: Direktiva 2021/555
weapons-categorisation-parts-barrel = Tyta
weapons-categorisation-parts-frame = Korniza
weapons-categorisation-parts-receiver = Trupi
weapons-categorisation-parts-slide = Pjesa rrëshqitëse
weapons-categorisation-parts-cylinder = Mulliri (cilindri)
weapons-categorisation-parts-bolt = Shuli ose blloku mbyllës
weapons-categorisation-parts-suppressor = Pajisja që e zvogëlon zhurmën
weapons-categorisation-parts-read = Shihni ligjin në fuqi
weapons-categorisation-parts-magazine = Karikatori
weapons-categorisation-parts-stock = Kondaku
weapons-categorisation-parts-sight = Shënjestra
weapons-categorisation-parts-unknown = Pjesë e panjohur
weapons-categorisation-essential-lists = Sipas Direktivës, pjesa thelbësore i takon kategorisë së armës së zjarrit për të cilën është dedikuar. Nëse edhe ligji i juridiksionit tuaj e thotë këtë dhe cilat pjesë i emërton, e lexoni atje. Kini parasysh: Protokolli e përfshin pajisjen që e zvogëlon zhurmën; lista e Direktivës jo.
weapons-categorisation-essential-unknown = Nuk keni pse ta njihni pjesën. Përshkruajeni materialin, formën, ngjyrën, gjatësinë pranë një sendi me madhësi të njohur, mbishkrimet, paketimin. „Gyp metali“ është fjalë e mirë; „tytë“ është përfundim. Pjesët e papërfunduara dhe ato të printuara raportohen njësoj.
weapons-categorisation-essential-marking = Pjesët thelbësore mund të kenë <em>{ -marking }</em> të vetin. E lexon eksperti. Nëse mbishkrimet në disa pjesë të një arme nuk përputhen, secili shkruhet dhe për secilin pyetet.

weapons-categorisation-special-title = Armët e çaktivizuara, antike dhe sendet e tjera të veçanta
weapons-categorisation-deactivated-and-antique-asks =
    armë e çaktivizuar me certifikatë, a është në rregull
    pushka e gjyshit a lejohet
    koleksionist me dyzet armë
    pistoletë gazi
    thotë është lodër
    armë plastike e printuar
    muze privat në bodrum
    letër me vulë, por a është origjinale
    e salduar
    copë muzeu
    suvenir lufte
    pistoletë starti
    airsoft
    mauzer i vjetër
weapons-categorisation-special-intro = <ref data-l10n-name="table"/> nis me atë që thotë mbajtësi. Kontrolli nuk mbaron kurrë me të. Në çdo rresht, sendi konsiderohet i rrezikshëm derisa eksperti të thotë se është i sigurt.
weapons-categorisation-special-caption = Çfarë thotë dikush, çfarë mund të thotë ligji, çfarë bëni ju
weapons-categorisation-special-head-said = Çfarë dëgjoni
weapons-categorisation-special-head-law = Çfarë mund të thotë ligji
weapons-categorisation-special-head-do = Çfarë bëni
weapons-categorisation-special-deactivated = „Është e çaktivizuar, ja letra“
weapons-categorisation-special-deactivated-law = Duhen procedura, shenja dhe certifikata. Sipas Direktivës është në kategorinë C
weapons-categorisation-special-deactivated-do = Mos prekni. Ruajeni letrën; eksperti e krahason me sendin. Raportoni, prisni
weapons-categorisation-special-antique = „Është antike“
weapons-categorisation-special-antique-law = Direktiva ia lë armët antike ligjit të secilit juridiksion. Sipas Protokollit të OKB-së, asgjë e prodhuar pas vitit 1899 nuk është antike
weapons-categorisation-special-antique-do = Mos prekni: mund të jetë e mbushur. Raportoni; moshën dhe llojin i konstaton eksperti
weapons-categorisation-special-collector = „Jam koleksionist“
weapons-categorisation-special-collector-law = Leja për koleksionistë ka kushtet e veta, edhe për municionin
weapons-categorisation-special-collector-do = Kërkoni lejen dhe listën. Numëroni sipas letrës, jo duke ngritur sende. Raportoni atë që nuk përputhet
weapons-categorisation-special-alarm = „Shkrep vetëm fishekë manovre“
weapons-categorisation-special-alarm-law = Në Bashkimin Evropian mbetet jashtë armëve të zjarrit vetëm për sa kohë i plotëson specifikimet teknike. Ligje të tjera mund të kërkojnë leje
weapons-categorisation-special-alarm-do = Konsiderojeni të mbushur. Mos prekni, shënoni vendin, raportoni, prisni ekspertin
weapons-categorisation-special-imitation = „Është lodër“
weapons-categorisation-special-imitation-law = Nuk është armë zjarri, nëse është e vërtetë. Kanosja me të mund të jetë vepër penale
weapons-categorisation-special-imitation-do = Konsiderojeni të mbushur. Mos prekni, shënoni vendin, raportoni, prisni ekspertin
weapons-categorisation-special-printed = „Është vetëm plastikë“
weapons-categorisation-special-printed-law = Ligji pyet çfarë mund të bëjë sendi, jo nga çfarë është bërë
weapons-categorisation-special-printed-do = Mos prekni. Raportoni bartësit e të dhënave dhe pajisjet afër; mos ndizni e mos fikni asgjë. Prisni
weapons-categorisation-special-key = E vjetër, e vogël, e prishur, e zbukuruar, prej plastike: asnjëra nuk është fjalë e ligjit. Secila është thënë edhe për një armë të mbushur.

weapons-categorisation-ammunition-title = Municioni
weapons-categorisation-ammunition-asks =
    ka fishekë por s’ka armë
    sa fishekë guxon me mbajt
    fishekë të vjetër të ndryshkur në kavanoz
    leje për pistoletë e fishekë pushke
    gëzhoja si varëse çelësash
    thes me plumba në garazh
    dyqind copë, leja thotë pesëdhjetë
    kalibër tjetër
    plumba
    fishekë n'kavanoz
    sa kuti
    fishekë ushtarakë
    plumba pa leje
weapons-categorisation-ammunition-what = Në shumicën e ligjeve municioni e ndjek armën: kujt i lejohet ta mbajë armën, i lejohet të mbajë edhe municion për të, brenda kufijve. Disa lloje u ndalohen personave privatë. Sipas Direktivës, municion janë edhe pjesët e tij, kur kërkojnë autorizim.
weapons-categorisation-ammunition-questions = Katër pyetje çojnë te neni i duhur:
weapons-categorisation-ammunition-kind = <strong>Lloji.</strong> Çfarë është sipas raportit të ekspertit? Mos e merrni nga kutia.
weapons-categorisation-ammunition-licence = <strong>Leja.</strong> A ka leje për armën që e përdor dhe a e mbulon ajo municionin?
weapons-categorisation-ammunition-amount = <strong>Sasia.</strong> A cakton ligji në fuqi kufi për këtë mbajtës?
weapons-categorisation-ammunition-place = <strong>Vendi.</strong> Si duhet ruajtur dhe larg nga çfarë?
weapons-categorisation-ammunition-old = Municioni i vjetër, i dëmtuar, i gjetur në tokë ose më i madh se ai i armës së dorës është punë e specialistëve. Askush nuk e fut në xhep, në sirtar ose në veturë të policisë.

weapons-categorisation-explosives-title = Eksplozivët dhe piroteknika
weapons-categorisation-explosives-asks =
    bombë dore në kasolle
    dinamit çfarë kategorie
    fishekzjarre f4 të shitura fëmijës
    petarda të mëdha në veturë
    kimikate në garazh
    raketa dasme në treg
    minë e ujit
    F T P
    dinamit
    kapsolla e petarda
    TNT
    minë
    sa vjeç për fishekzjarre
    gurore
weapons-categorisation-explosives-what = Eksplozivët nuk kanë shkronjë kategorie të armëve që zyrtari do ta kërkonte në vendin e ngjarjes. Eksplozivët për përdorim civil, minat dhe mjetet shpërthyese dhe artikujt piroteknikë rregullohen me ligje të veçanta dhe me kodin penal. Në orën e parë ka vetëm një kategori: eksploziv, pra askush afër.
weapons-categorisation-explosives-pyrotechnics = Për fishekzjarret përdoren shkronjat F, T dhe P. <ref data-l10n-name="table"/> jep moshat minimale sipas Direktivës 2013/29/BE. Ligji në fuqi i juridiksionit tuaj mund të jetë ndryshe.
weapons-categorisation-pyrotechnics-caption = Vetëm kategoritë e Direktivës 2013/29/BE: F fishekzjarre, T teatër, P të tjera
weapons-categorisation-pyrotechnics-head-who = Kush, sipas Direktivës
weapons-categorisation-pyrotechnics-head-do = Çfarë bëni
# $years: mosha minimale.
weapons-categorisation-pyrotechnics-age = Së paku { $years } vjeç
weapons-categorisation-pyrotechnics-shop = Kontrolloni shitësin, etiketën dhe moshën, sipas ligjit në fuqi
weapons-categorisation-pyrotechnics-purpose = Pyetni për qëllimin, dokumentet dhe njohuritë
weapons-categorisation-pyrotechnics-specialist = Vetëm persona me njohuri të specializuara
weapons-categorisation-pyrotechnics-wait = Mos prekni e mos lëvizni. Mbani distancë, shënoni vendin, raportoni, prisni
weapons-categorisation-explosives-precursors = As kimikatet nuk janë armë. Rregullorja (BE) 2019/1148 i kufizon disa prej tyre për publikun e gjerë dhe kërkon nga shitësit t’i raportojnë transaksionet e dyshimta, zhdukjet dhe vjedhjet. Zyrtari që sheh kimikate të panjohura pranë sendeve të tilla largohet dhe raporton.
weapons-categorisation-explosives-warning = Granatë dore, minë, eksploziv, mjet i panjohur, fishekzjarr i madh ose i bërë në shtëpi: mos prekni, mos lëvizni, mos fotografoni nga afër. Largohuni, mbani njerëzit larg, shënoni hyrjen nga larg, raportoni, prisni specialistët. Përdorni radiolidhjen dhe telefonin vetëm nga vendi që e caktojnë specialistët ose procedura e shërbimit.

## Posedimi dhe keqpërdorimi

weapons-categorisation-possession-title = Posedimi dhe keqpërdorimi
weapons-categorisation-possession-asks =
    i ka kalu leja dje
    babai vdiq e la një pushkë
    pistoletë në sirtar të kuzhinës e fëmijë përreth
    fqinjët po gjuajnë në dasëm
    e rreh gruan e ka armë
    revole në veturë
    çanta e tij, vetura e vëllait
    roja e ka marrë në shtëpi
    e skaduar
    e trashëguar
    vejusha
    i dha kushëririt
    i dehur me armë me leje
    krisma n'festë
    dollap i hapur
    polic n'pension me pistoletë
    roje private me armë
    ma vodhën prej veturës
    e kam humbë armën
weapons-categorisation-possession-three = I njëjti send sot mund të jetë në duar të ligjshme e nesër në të paligjshme. Dallohen tri fjalë:
weapons-categorisation-possession-lawful = <strong>Posedimi i ligjshëm:</strong> ky person, ky send, kjo kategori, kjo ditë, i ruajtur dhe i bartur siç kërkon ligji.
weapons-categorisation-possession-illicit = <strong>Posedimi i paligjshëm:</strong> mbajtja e armës, e pjesës, e municionit ose e eksplozivit pa bazë ligjore.
weapons-categorisation-possession-misuse = <strong>Keqpërdorimi:</strong> përdorimi i armës kundër ligjit ose kundër qëllimit për të cilin mbahet. Mund të keqpërdorë edhe mbajtësi i ligjshëm.
weapons-categorisation-possession-table = Në çdo situatë që e paraqet <ref data-l10n-name="table"/> vendos një pyetje. Leja verifikohet në regjistër, jo vetëm në letër.
weapons-categorisation-possession-caption = Situatat dhe pyetja vendimtare
weapons-categorisation-possession-head-situation = Situata
weapons-categorisation-possession-head-question = Pyetja vendimtare
weapons-categorisation-possession-head-do = Çfarë bëni
weapons-categorisation-possession-expired = Lejes i ka kaluar afati
weapons-categorisation-possession-expired-question = Çfarë cakton ligji në fuqi: afat apo detyrë për dorëzim?
weapons-categorisation-possession-expired-do = Kontrolloni regjistrin, shënoni ditën, pyetni ku është sendi. Mos kërkoni të sillet
weapons-categorisation-possession-heir = Trashëgimtari gjen një armë
weapons-categorisation-possession-heir-question = Cilën procedurë dhe cilin afat i ka ligji për trashëgimtarët?
weapons-categorisation-possession-heir-do = Falënderoni, shpjegoni, organizoni marrjen. Shënoni kush e lajmëroi dhe kur
weapons-categorisation-possession-storage = Fëmija e arrin armën me leje
weapons-categorisation-possession-storage-question = A e cakton ligji si ruhet dhe çfarë pason nëse nuk ruhet ashtu?
weapons-categorisation-possession-storage-do = Së pari nxirrni fëmijët. Mos prekni, raportoni, prisni
weapons-categorisation-possession-carry = Armë me leje në veturë
weapons-categorisation-possession-carry-question = A bartet apo transportohet dhe a e lejon leja?
weapons-categorisation-possession-carry-do = Duart e shoferit larg saj, mos prekni; vlejnë rregullat e shërbimit për personat e armatosur
weapons-categorisation-possession-wedding = Të shtëna në festë
weapons-categorisation-possession-wedding-question = Kush shkrepi, me cilën armë, nga ku dhe kush ishte në rrezik?
weapons-categorisation-possession-wedding-do = Siguria, të lënduarit, dëshmitarët. Gëzhojat lërini ku janë dhe shënojeni vendin
weapons-categorisation-possession-violence = Dhunë në familje dhe armë në shtëpi
weapons-categorisation-possession-violence-question = A mund të merret për mbrojtje dhe kush vendos?
weapons-categorisation-possession-violence-do = Pyetni herët për armë, vetëm për vetëm me personin e rrezikuar. Ndihma për viktimat; raportoni menjëherë
weapons-categorisation-possession-offence = Posedimi, bartja, tregtia dhe përdorimi janë gjëra të ndryshme në kodet penale. Shkruani çfarë është bërë, me sendin, vendin dhe kohën. Cila vepër penale është dhe a e rëndon kategoria, e vendos prokurori sipas kodit.

weapons-categorisation-surrender-title = Thirrje për armë në shtëpi
weapons-categorisation-surrender-asks =
    qytetari do me dorëzu një armë të vjetër
    dikush erdhi në stacion me bombë në çantë
    a më dënojnë nëse lajmëroj
    a mundet me na e pru
    nusja gjeti revole pas perdes
    patrulla shkon, jo plaku
    a vjen dikush brenda ditës
    presin në oborr
    me u lirue prej saj
    ta sjell vet
    frikë burgu
    amnisti
    don me mbetë anonim
    gruaja gjeti revole pas varrimit
weapons-categorisation-surrender-call = Shumë armë i lajmërojnë njerëz që duan të shpëtojnë prej tyre. <ref data-l10n-name="scene"/> tregon rregullin për thirrjen: te policia vijnë njerëzit, jo sendet.
weapons-categorisation-counter-caption = Pas thirrjes, pamje nga lart
    .alt = Majtas plani i një shtëpie: në dhomën e mbyllur është sendi, numri një; personat presin jashtë shtëpisë, numri dy. Djathtas stacioni policor me zyrtarin pas sportelit, numri tre. Një shigjetë e plotë shkon nga stacioni te shtëpia, numri katër. Një shigjetë me vija nga shtëpia te stacioni është e prerë me kryq, numri pesë. Legjenda i shpjegon numrat.
weapons-categorisation-counter-item = Sendi mbetet aty ku është; në dhomë nuk ka askënd
weapons-categorisation-counter-persons = Personat jashtë, me çelësa dhe dokumente
weapons-categorisation-counter-officer = Zyrtari që e pranon thirrjen dhe pyet
weapons-categorisation-counter-way = Zyrtarët dhe specialistët shkojnë te sendi
weapons-categorisation-counter-carry = Askush nuk e sjell sendin në stacion
weapons-categorisation-surrender-promise = Nëse dorëzimi mbetet pa dënim, varet nga ligji në fuqi dhe nga dita; mund të vlejë vetëm brenda një afati. Zyrtari nuk e premton këtë. Zyrtari gjithmonë mund të thotë: „Mirë që thirrët. Mos e prekni. Do të vijmë ne.“ Nëse dikush është tashmë te sporteli me një send, askush nuk ia merr nga dora: personi e lë poshtë siç thonë rregullat e shërbimit, dhoma zbrazet dhe vijojnë pesë hapat.
weapons-categorisation-surrender-do-thank = Falënderojeni thirrësin dhe tregoni çfarë vijon.
weapons-categorisation-surrender-do-ask = Pyetni ku është, që kur, kush është afër, kush e ka prekur.
weapons-categorisation-surrender-do-go = Dërgoni zyrtarë, dhe specialistë për çdo gjë që mund të shpërthejë.
weapons-categorisation-surrender-dont-bring = Mos i thoni ta sjellë, ta fotografojë nga afër ose ta lexojë numrin.
weapons-categorisation-surrender-dont-promise = Mos premtoni se nuk do të ketë pasoja.
weapons-categorisation-surrender-dont-open = Mos e lini thirrësin të hapë kuti ose çantë.

## Provat dhe dosja

weapons-categorisation-file-title = Provat dhe dosja
weapons-categorisation-evidence-and-file-asks =
    si e shkruaj në raport
    shembull fjalie për dosje
    çka e pyes ekspertin
    kujt i shkon raporti
    gabova fjalën ilegale në procesverbal
    citim i saktë me datë teksti
    cilën fjali e pranon gjykatësi
    nuk shkruaj model
    fjali për akuzë
    letra e ekspertit
    mos shkruaj revole ilegale
weapons-categorisation-file-intro = Kategoria në dosje vlen aq sa vlen fjalia ku mbështetet. <ref data-l10n-name="table"/> i vë fjalitë e gabuara pranë të mirave. Të gjitha janë të trilluara.
weapons-categorisation-file-caption = Fjali për dosjen (të trilluara)
weapons-categorisation-file-head-wrong = Jo kështu
weapons-categorisation-file-head-right = Por kështu
weapons-categorisation-file-first-wrong = „U gjet një pistoletë ilegale e kategorisë B.“
weapons-categorisation-file-first-right = „Në sirtar ishte një objekt që duket si pistoletë, i zi, i gjatë sa një dorë. Askush nuk e preku.“
weapons-categorisation-file-category-wrong = „Kategoria B.“
weapons-categorisation-file-category-right = „Sipas raportit … të datës …, sendi 1 është në kategorinë … të Ligjit …, neni …, në tekstin e datës ….“
weapons-categorisation-file-part-wrong = „Një tytë pushke.“
weapons-categorisation-file-part-right = „Një gyp metali, rreth 50 cm, me mbishkrimin …, në letër ngjyrë kafe.“
weapons-categorisation-file-paper-wrong = „Arma është e çaktivizuar.“
weapons-categorisation-file-paper-right = „Mbajtësi tregoi një certifikatë me numrin …. A i takon sendit, pyetet eksperti.“
weapons-categorisation-file-abroad-wrong = „Kategoria C, sipas kolegëve.“
weapons-categorisation-file-abroad-right = „Përgjigjja e … përmend kategorinë C të ligjit të …. Për këtë dosje vlen ligji i ….“
weapons-categorisation-file-expert = Pyetjet për ekspertin bëhen me shkrim, përmes organit që e urdhëron ekspertizën:
weapons-categorisation-file-expert-what = Çfarë është dhe si çfarë është prodhuar?
weapons-categorisation-file-expert-state = Në çfarë gjendjeje është: e përdorshme, e çaktivizuar, e ndryshuar?
weapons-categorisation-file-expert-parts = Cilat pjesë janë thelbësore sipas ligjit në fuqi?
weapons-categorisation-file-expert-marks = Cilat shënjime ka dhe cilat mungojnë?
weapons-categorisation-file-expert-class = Cilat veçori kanë rëndësi për përkufizimet e ligjit në fuqi, në ditën e gjetjes?
weapons-categorisation-file-custody = Termi <em>{ -chain-of-custody }</em> tregon vargun që fillon kur eksperti e dorëzon sendin. Si është ndryshuar diçka, shkruhet në raportin e ekspertit dhe nuk kopjohet askund tjetër.
weapons-categorisation-file-trace = Në { -kosovo(case: "indefinite") }, çdo armë zjarri e gjetur raportohet te <em>{ -firearms-focal-point }</em>; në { -north-macedonia(case: "accusative") }, rregullat e brendshme të shërbimit thonë kush pyet. Për kërkesën për gjurmim nuk duhet kategoria. Duhen shënjimet.


## Policimi në bashkësi dhe policimi i drejtuar nga inteligjenca

weapons-categorisation-people-title = Qytetarët, analistët dhe pala përtej kufirit
weapons-categorisation-working-with-others-asks =
    pse me u marrë me statistika
    çka ndodh me raportin tim
    si ndihmojnë qytetarët
    dosje e saktë, çka i duhet tjetrit
    emërtim i njëjtë në krejt stacionet
    analisti vetëm shikon excel
    thirrja bëhet masë
    qytetarët që ndihmojnë, çka marrin
    ku shkon raporti im
    kush i lexon të dhënat
weapons-categorisation-people-why = Kategoria i ndihmon më shumë se një rasti. Kur çdo shënim e emërton njësoj sendin, ligjin dhe kategorinë, analistët shohin ku dalin cilat sende, dhe zyrtarët e bashkësisë dinë për çfarë të flasin.
weapons-categorisation-circle-caption = Nga një thirrje te masa dhe përsëri te qytetarët
    .alt = Katër kuti në rreth, të lidhura me shigjeta në drejtim të akrepave të orës: qytetarët lajmërojnë; dosja është e saktë; analiza tregon një model; merret masa. Shigjeta e fundit shkon nga masa përsëri te qytetarët. Në mes shkruan: informacioni kthyes e mban rrethin në lëvizje.
weapons-categorisation-circle-citizens = Qytetarët
weapons-categorisation-circle-citizens-what = Pyesin, lajmërojnë dhe dorëzojnë
weapons-categorisation-circle-file = Dosja
weapons-categorisation-circle-file-what = Sendi, ligji, kategoria, vendi, dita
weapons-categorisation-circle-analysis = Analiza
weapons-categorisation-circle-analysis-what = Ku, kur, cilat sende, pse aty
weapons-categorisation-circle-measure = Masa
weapons-categorisation-circle-measure-what = Këshilla, kontroll i ruajtjes, fushatë, hetim
weapons-categorisation-circle-middle = Informacioni kthyes e mban rrethin në lëvizje
weapons-categorisation-community-title = Policimi në bashkësi
weapons-categorisation-community-policing-asks =
    çka u them njerëzve për armët e vjetra
    fshatarët s’na besojnë
    bisedë te shoqata e gjuetarëve
    prindërit në shkollë pyesin për armë
    klubi i gjuetarëve në fshat
    mësuesi kërkon ligjëratë
    plakut i skadoi, si me i thanë
    bisedë në çajtore
    bisedë fshati për pushkë
    mbrëmje gjuetarësh
    këshilla për pronarë armësh
weapons-categorisation-community-what = <em>Policimi në bashkësi</em> i zgjidh problemet bashkë me njerëzit që i kanë. Zyrtarët që e shpjegojnë ligjin me qetësi dëgjojnë për armët para se dikush t’i përdorë. Në çdo bisedë thuhen katër fjali:
weapons-categorisation-community-licence = „Leja vlen për një person dhe për sendet e shënuara në të. Ajo ka afat. Shikojeni datën sot.“
weapons-categorisation-community-storage = „Ruajeni që të mos e arrijë asnjë fëmijë dhe asnjë mysafir, siç thotë ligji.“
weapons-categorisation-community-found = „Gjetët diçka? Mos e prekni. Largohuni, mbani të tjerët larg, na thirrni.“
weapons-categorisation-community-no = „Plumbi i shkrepur në ajër nuk zhduket: ai bie mbi dikë.“
weapons-categorisation-community-fair = Vizitat dhe kontrollet mbështeten te rreziku dhe te sjellja, kurrë te prejardhja, gjuha ose besimi. Kush lajmëron në mënyrë konfidenciale mbrohet siç parasheh ligji; në bisedë nuk përmendet askush me emër.
weapons-categorisation-ilp-title = Policimi i drejtuar nga inteligjenca
weapons-categorisation-intelligence-led-asks =
    çka është policimi me inteligjencë shkurt
    modeli sara shembull me armë
    vendi ku gjuhet shpesh
    çka hyn në profilin e problemit
    analisti don llojin e saktë
    dhjetë gjetje në një lagje
    skanim, çka kërkoj në leje
    para e pas masës
    pika e nxehtë
    dhjetë gjetje n'një rrugë
    modeli
weapons-categorisation-ilp-what = <em>Policimi i drejtuar nga inteligjenca</em> do të thotë se informacioni i analizuar vendos ku shpenzohen njerëzit dhe koha. Numrat e papërpunuar nuk vendosin: dhjetë gjetje në një rrugë mund të jenë dhjetë familje që i besojnë policisë.
weapons-categorisation-ilp-sara = Modeli SARA ka katër hapa. <ref data-l10n-name="table"/> tregon çfarë shton kategoria në secilin.
weapons-categorisation-sara-caption = Modeli SARA dhe çfarë shton kategoria
weapons-categorisation-sara-head-step = Hapi
weapons-categorisation-sara-head-question = Pyetja
weapons-categorisation-sara-head-class = Çfarë shton kategoria
weapons-categorisation-sara-scan = Skanimi
weapons-categorisation-sara-scan-question = Çfarë përsëritet dhe ku?
weapons-categorisation-sara-scan-class = Numra të veçantë për armët e zjarrit, pjesët, municionin, eksplozivët
weapons-categorisation-sara-analyse = Analiza
weapons-categorisation-sara-analyse-question = Kush, kur, pse aty? Çfarë mungon në të dhëna?
weapons-categorisation-sara-analyse-class = Lejet me afat të kaluar, trashëgimtarët, posedimi i paligjshëm dhe keqpërdorimi janë probleme të ndryshme
weapons-categorisation-sara-respond = Reagimi
weapons-categorisation-sara-respond-question = Cila masë i përshtatet këtij shkaku? Kush çfarë bën dhe deri kur?
weapons-categorisation-sara-respond-class = Letër mbajtësve, bisedë, kontroll i ruajtjes, hetim
weapons-categorisation-sara-assess = Vlerësimi
weapons-categorisation-sara-assess-question = A u pakësua apo u zhvendos?
weapons-categorisation-sara-assess-class = Të njëjtat kategori, i njëjti ligj, e njëjta periudhë; ndryshimet e ligjit të shënuara
weapons-categorisation-ilp-data = Dy juridiksionet krahasohen sipas llojeve të sendeve që të dyja i përcaktojnë më parë me fjalë të thjeshta, për shembull „armë të shkurtra zjarri, sipas raportit të ekspertit“. Kategoritë e dy ligjeve nuk mblidhen kurrë bashkë.
weapons-categorisation-abroad-title = Përtej kufirit
weapons-categorisation-across-the-border-asks =
    leje maqedonase në kufirin tonë
    si i pyes kolegët andej
    a e dërgoj kategorinë me kërkesë
    kërkesë me fakte, jo me shkronja
    nuk e kuptojnë kategorinë tonë
    regjistri maqedonas
    pronar me pasaportë bullgare
    foto e lejes së tyre
    leje e huaj
    pyetje për fqinjët
    gjahtar i huaj me pushkë
weapons-categorisation-abroad-facts = Pala tjetër përgjigjet shpejt kur pyetja nuk kërkon përkthim të ligjit:
weapons-categorisation-abroad-describe = <strong>Përshkruani</strong> sendin: lloji, prodhuesi, shënjimet, gjendja, sipas raportit të ekspertit.
weapons-categorisation-abroad-own = <strong>Kategorinë tuaj shtojeni</strong> vetëm si informacion, me ligjin e saj.
weapons-categorisation-abroad-ask = <strong>Pyetni</strong> për fakte: a është i regjistruar, në emër të kujt, që kur, dhe cilën kategori ka sipas ligjit tuaj?
weapons-categorisation-abroad-channel = <strong>Përdoreni kanalin</strong> e shërbimit, me kod të trajtimit. Në { -kosovo(case: "indefinite") } ky është <em>{ -ilecu }</em>, në { -north-macedonia(case: "accusative") } njësia që e caktojnë rregullat e brendshme.

## Ushtrimet

weapons-categorisation-exercises-title = Ushtrimet
weapons-categorisation-exercises-asks =
    ushtrime për grupin
    sa zgjasin ushtrimet
    raste për praktikë
    dymbëdhjetë karta
    lojë me tre sirtarë
    rast me granatë për grup
    raste për grupe
    provo
# $exercises: numri i ushtrimeve; $minutes: koha e tyre gjithsej.
weapons-categorisation-exercises-intro = { $exercises ->
        [one] Një ushtrim zgjat
       *[other] { $exercises } ushtrime zgjasin
    } rreth { $minutes ->
        [one] një minutë
       *[other] { $minutes } minuta
    } gjithsej, pa diskutimin. Çdo rast është rast i trilluar. Përdoren vetëm karta, ligje të shtypura dhe letër.
weapons-categorisation-exercises-note = Pas çdo ushtrimi pyetni: cilën fjali të ligjit e lexuat? Kush e tha vetëm përmendsh? Korrigjojeni me mirësjellje, gjithmonë duke e hapur tekstin.
weapons-categorisation-exercise-drawer-title = Tre sirtarë
weapons-categorisation-exercise-drawer-materials = Dymbëdhjetë karta, secila me një vend, një ditë dhe një dokument: sende të gjetura në njërin juridiksion, një leje e tjetrit, një faturë e huaj, një aktgjykim i një viti të mëparshëm. Tri kuti me emrat e tri ligjeve dhe e katërta pa emër.
weapons-categorisation-exercise-drawer-task = Vendoseni çdo kartë në sirtarin e ligjit që vendos për kategorinë. Thoni me zë pse. Çfarë do t’ju duhej të dinit për kartat që nuk hyjnë në asnjë sirtar?
weapons-categorisation-exercise-drawer-answer-place = Vendosin vendi dhe dita e gjetjes; gjuha e letrës dhe pasaporta e mbajtësit jo.
weapons-categorisation-exercise-drawer-answer-day = Dy ditë do të thotë dy lexime: aktgjykimi i një viti të mëparshëm mund të mbështetet në ligjin e mëparshëm.
weapons-categorisation-exercise-drawer-answer-none = Sirtari pa emër është më i ndershmi: pa raport të ekspertit ose pa ditë nuk shkruhet kategori. Direktiva nuk vendos për asnjë gjetje në asnjërin juridiksion.
weapons-categorisation-exercise-class-title = Kategoria në gjashtë hapa
weapons-categorisation-exercise-class-materials = Ligji në fuqi i çdo juridiksioni të pranishëm dhe një raport i trilluar i ekspertit në gjysmë faqeje: lloji, gjatësia, mënyra e mbushjes, gjendja dhe pjesët e një sendi. Provoni më parë që raporti të çojë saktësisht te një kategori në ligjin tuaj dhe shënojeni për vete nenin.
weapons-categorisation-exercise-class-case = Rast i trilluar: një send u gjet në veturë më tre të muajit. Leja për armë e shoferit është lëshuar para katër vjetësh. Raporti i ekspertit është para jush.
weapons-categorisation-exercise-class-task = Ndiqni hapat që i jep <ref data-l10n-name="steps"/> dhe shkruani një fjali për dosjen. Pastaj ndërroni letrat me një grup që punoi me ligjin tjetër dhe kërkoni fjalët që nuk ju duheshin.
weapons-categorisation-exercise-class-answer-text = Grupi i hapi përkufizimet para kategorive dhe përjashtimet pas tyre.
weapons-categorisation-exercise-class-answer-sentence = Fjalia i ka kategorinë, ligjin, nenin, datën e tekstit, ditën e gjetjes dhe raportin.
weapons-categorisation-exercise-class-answer-doubt = Kur në raport mungon një veçori, grupi pyet ekspertin dhe nuk hamendëson.
weapons-categorisation-exercise-class-answer-other = Dy grupet mund të kenë shkronja të ndryshme, dhe të dyja kanë të drejtë.
weapons-categorisation-exercise-part-title = Një pjesë në pako
weapons-categorisation-exercise-part-materials = Një kartë me vizatimin e një gypi të thjeshtë pranë një vizoreje, pa asnjë emër. Asnjë pjesë e vërtetë.
weapons-categorisation-exercise-part-case = Rast i trilluar: doganierët e hapin në mënyrë të ligjshme një pako të deklaruar si „pjesë biçikletash“. Në të është një gyp metali me mbishkrim.
weapons-categorisation-exercise-part-task = Luajini pesë minutat e para, pastaj shkruani tri fjali pa përfundim. Cilat lista që i tregon <ref data-l10n-name="parts"/> mund të kenë rëndësi dhe cili tekst vendos?
weapons-categorisation-exercise-part-answer-touch = Askush nuk e ngre gypin për ta lexuar. Distanca, shënimi, raportimi, pritja.
weapons-categorisation-exercise-part-answer-words = Materiali, forma, gjatësia, mbishkrimi, paketimi, deklarimi. Jo „tytë“.
weapons-categorisation-exercise-part-answer-lists = Vendos ligji në fuqi. Direktiva dhe Protokolli ndihmojnë për të shpjeguar; eksperti thotë a është fare pjesë arme.
weapons-categorisation-exercise-certificate-title = E çaktivizuar, thotë letra
weapons-categorisation-exercise-certificate-materials = Një kartë me certifikatë të trilluar dhe një kartë me shënjimet që i ka lexuar eksperti. Një shifër është ndryshe.
weapons-categorisation-exercise-certificate-case = Rast i trilluar: një burrë tregon certifikatën për pushkën mbi oxhak. „Krejt e padëmshme, provojeni lirisht.“
weapons-categorisation-exercise-certificate-task = Çfarë thoni në dhjetë sekondat e para? Çfarë shkruani, çfarë e pyesni ekspertin dhe kë e pyesni për certifikatën?
weapons-categorisation-exercise-certificate-answer-paper = Letra sigurohet dhe verifikohet tek organi që e ka lëshuar; mund të jetë e vërtetë dhe t’i takojë një sendi tjetër.
weapons-categorisation-exercise-certificate-answer-item = Askush nuk provon asgjë. Sendi konsiderohet i mbushur derisa eksperti të thotë se është i sigurt.
weapons-categorisation-exercise-certificate-answer-holder = Burri nuk akuzohet. Fjalët e tij shkruhen; shifra e ndryshme është pyetje për ekspertin.
weapons-categorisation-exercise-cellar-title = Një kuti në bodrum
weapons-categorisation-exercise-cellar-materials = Një karrige me kuti kartoni të mbyllur, shirit në dysheme për dyert, një kartë për secilin rol: dy zyrtarë, gjyshja, fqinji i gatshëm, zyrtari kujdestar. Në kuti nuk ka asgjë.
weapons-categorisation-exercise-cellar-case = Rast i trilluar: pas një varrimi, një grua u tregon dy zyrtarëve një kuti. Sipër ka fishekë, poshtë „diçka e rrumbullakët me unazë“. Fqinji ofrohet ta nxjerrë jashtë.
weapons-categorisation-exercise-cellar-task = Luajeni deri te thirrja, sipas hapave që i jep <ref data-l10n-name="steps"/>. Pastaj përgjigjuni: kur është çasti i parë kur kategoria ka rëndësi?
weapons-categorisation-exercise-cellar-answer-out = „Ndal“ thuhet në sekondat e para, edhe fqinjit; të gjithë dalin nga kanë ardhur, gjyshja me ndihmë.
weapons-categorisation-exercise-cellar-answer-report = Thirrja thotë: mund të shpërthejë, u pa në orën …, që atëherë nuk e preku askush, kush ka dalë, ku është shënuar hyrja.
weapons-categorisation-exercise-cellar-answer-class = Kategoria ka rëndësi vetëm pasi specialistët ta kenë lejuar hyrjen. Deri atëherë ka vetëm një kategori: eksploziv.
weapons-categorisation-exercise-cellar-answer-back = Gabim tipik: dikush kthehet për fotografi, për xhaketë ose për qenin. Aty ndërpriteni ushtrimin.
weapons-categorisation-exercise-call-title = Pushka e gjyshit
weapons-categorisation-exercise-call-materials = Dy karrige shpinë më shpinë në vend të telefonave. Një kartë për thirrësen: e shqetësuar, do ta sjellë pushkën të mbështjellë me batanije, pyet tri herë a do të dënohet.
weapons-categorisation-exercise-call-case = Rast i trilluar: telefonon një mbesë. Pushka është në dollap. Autobusi për qytet niset për dhjetë minuta.
weapons-categorisation-exercise-call-task = Bëjeni bisedën në katër minuta; pjesëmarrësi i tretë e krahason me atë që tregon <ref data-l10n-name="scene"/>. Pastaj ndërroni rolet.
weapons-categorisation-exercise-call-answer-stay = Fjalia e parë e ndal që të mos niset me autobus bashkë me pushkën.
weapons-categorisation-exercise-call-answer-ask = Pyetjet janë: ku, që kur, kush është afër, kush e ka prekur, a ka municion; jo: ma lexo numrin.
weapons-categorisation-exercise-call-answer-promise = As premtim, as kërcënim: „Vendos ligji. Keni bërë mirë që thirrët.“
weapons-categorisation-exercise-call-answer-feedback = Asaj i thuhet kush vjen, kur vjen dhe çfarë të bëjë ndërkohë.
weapons-categorisation-exercise-street-title = Një rrugë në dymbëdhjetë muaj
weapons-categorisation-exercise-street-materials = Një tabelë me njëzet shënime të trilluara nga një rrugë: data, sendi, kategoria me ligjin, si u mor vesh. Vendosni dy shënime pa ligj, një që përsëritet dhe tri për trashëgimtarë.
weapons-categorisation-exercise-street-case = Rast i trilluar: kryetari thotë se rruga është „plot armë“. Tabela tregon njëzet shënime.
weapons-categorisation-exercise-street-task = Punoni sipas hapave që i jep <ref data-l10n-name="table"/>. Shkruani një profil të problemit në një faqe: modeli, shkaku, mangësia në të dhëna, dy masa me përgjegjës dhe datë, dhe tri fjali për takimin me banorët.
weapons-categorisation-exercise-street-answer-count = Shënimi i dyfishtë dhe ato pa ligj gjenden para se të numërohet gjë.
weapons-categorisation-exercise-street-answer-cause = Trashëgimtarët dhe lejet me afat të kaluar kërkojnë këshillë; të shtënat kërkojnë hetim. Një numër i vetëm për të dyja nuk i ndihmon askujt.
weapons-categorisation-exercise-street-answer-measure = Çdo masë ka përgjegjës, datë dhe shenjë nga e cila shihet suksesi.
weapons-categorisation-exercise-street-answer-border = Në tri fjalitë nuk përmendet asnjë familje dhe asnjë grup, dhe lajmërimet e qytetarëve paraqiten si besim, jo si faj.

weapons-categorisation-check-title = Pyetje për vetëkontroll
weapons-categorisation-self-check-asks =
    pyetje testi
    çka mund të më pyesin në provim
    a e kam mësu mirë
    a e di cili ligj vlen
    pesë minuta pyetje para testit
    çka thotë certifikata, pyetje
    kuiz
    përsëritje
weapons-categorisation-check-intro = Përgjigjuni pa tekst, pastaj krahasoni me seksionet.
weapons-categorisation-check-category = Çfarë thotë kategoria për rrezikun? Shihni: <ref data-l10n-name="section"/>.
weapons-categorisation-check-letters = Si e kopjoni kategorinë nga një ligj me alfabet tjetër? Shihni: <ref data-l10n-name="section"/>.
weapons-categorisation-check-days = Cilat ditë i shënoni dhe pse më shumë se një? Shihni: <ref data-l10n-name="section"/>.
weapons-categorisation-check-parts = Cila listë e pjesëve vendos? Shihni: <ref data-l10n-name="section"/>.
weapons-categorisation-check-deactivated = Çfarë vërteton certifikata para se të verifikohet? Shihni: <ref data-l10n-name="section"/>.
weapons-categorisation-check-grenade = Cilën kategori ka granata e dorës në orën e parë? Shihni: <ref data-l10n-name="section"/>.
weapons-categorisation-check-heir = Cilat dy gjëra i kërkoni në ligj për trashëgimtarin? Shihni: <ref data-l10n-name="section"/>.
weapons-categorisation-check-border = Çfarë e kalon kufirin dhe çfarë jo? Shihni: <ref data-l10n-name="section"/>.
weapons-categorisation-check-answer-law = <strong>Kategoria, alfabeti, ditët:</strong> asgjë për rrezikun, vetëm cilat rregulla vlejnë; nga vetë ligji, shkronjë për shkronjë ose me emrin e saj; dita e blerjes ose e lejes dhe dita e gjetjes, sepse ndërkohë ligji mund të ketë ndryshuar.
weapons-categorisation-check-answer-objects = <strong>Pjesët, certifikata, granata:</strong> lista e ligjit në fuqi në vendin e gjetjes; asgjë derisa të verifikohet me sendin dhe me lëshuesin; eksploziv, prandaj askush nuk afrohet dhe askush nuk kërkon kategori.
weapons-categorisation-check-answer-people = <strong>Trashëgimtari, kufiri:</strong> procedura dhe afati; kalon përshkrimi i sendit me shënjimet, kategoria jo.

## Konsultim i shpejtë

weapons-categorisation-reference-title = Konsultim i shpejtë
weapons-categorisation-quick-reference-asks =
    karta për veturë
    listë e shkurtër për xhep
    me i shtypë kartat
    katër në një fletë
    ngjite në pasqyrë
    fletë e shpejtë për roje
    në telefon si foto
    për sportelin e lejeve
    xhep
    shtyp katër
weapons-categorisation-reference-intro = Kartat shtypen nga katër në një fletë. Shtoni numrat e telefonit të shërbimit tuaj.
weapons-categorisation-card-safe-title = Pranë sendit
weapons-categorisation-card-safe-asks =
    e kam armën përpara
    hapat shkurt armë
    gjeta pistoletë, çka tash
    pa prek asgjë
    largoji njerëzit
    mos e lexo numrin
    sa copë janë
    kush i thërret specialistët
    mos prek
    hap mbrapa
weapons-categorisation-card-safe-loaded = Armë, pjesë, municion: konsiderohet e mbushur dhe e rrezikshme.
weapons-categorisation-card-safe-touch = Mos prekni, as për ta lexuar numrin.
weapons-categorisation-card-safe-distance = Kthehuni nga keni ardhur, merrini njerëzit me vete.
weapons-categorisation-card-safe-mark = Shënoni hyrjen nga larg.
weapons-categorisation-card-safe-report = Raportoni: çfarë, ku, sa copë, kush është afër.
weapons-categorisation-card-safe-wait = Prisni specialistët.
weapons-categorisation-card-class-title = Si gjendet kategoria
weapons-categorisation-card-class-asks =
    hapat me gjetë kategorinë
    si shkruhet kategoria
    cilin ligj e hapi për kategorinë
    neni dhe data
    ligji i vjetër a i ri
    prej raportit, jo prej syve
    lista e përjashtimeve
    asnjë shkronjë e huaj
    shkronja e duhur
    data e tekstit
weapons-categorisation-card-class-expert = Përshkrimi nga raporti i ekspertit.
weapons-categorisation-card-class-place = Ligji i vendit.
weapons-categorisation-card-class-day = Ligji i ditës; shënoni të dyja ditët.
weapons-categorisation-card-class-text = Përkufizimet, kategoritë, përjashtimet, dispozitat kalimtare.
weapons-categorisation-card-class-write = Kategoria, ligji, neni, data e tekstit.
weapons-categorisation-card-class-mix = Asnjë shkronjë nga ligj tjetër.
weapons-categorisation-card-objects-title = Sendet e veçanta
weapons-categorisation-card-objects-asks =
    e çaktivizuar, antike, e gazit shkurt
    vetëm një pjesë
    thotë që është veç lodër
    plastike
    fishekë në qese
    raketë e madhe
    karikator
    teatër
    suvenir
    veç tyta
    reliktë
weapons-categorisation-card-objects-part = Pjesë: përshkruani, mos emërtoni.
weapons-categorisation-card-objects-deactivated = E çaktivizuar: pohim; verifikoni letrën dhe sendin.
weapons-categorisation-card-objects-antique = Antike: mund të jetë e mbushur.
weapons-categorisation-card-objects-alarm = Manovre, lodër, plastikë: konsiderohet e mbushur.
weapons-categorisation-card-objects-ammunition = Municion: lloji, leja, sasia, vendi.
weapons-categorisation-card-objects-explosive = Eksploziv: askush afër, specialistët.
weapons-categorisation-card-licence-title = Kontrolli i lejes
weapons-categorisation-card-licence-asks =
    po ma tregon lejen e armës
    a vlen leja
    leja e tij a është për këtë armë
    gjuetari te patrulla
    letra e skaduar
    emri tjetër në kartelë
    bartje në veturë
    regjistri, me orën
    kontroll leje
    e falsifikuar?
    e dikujt tjetër
    letrat e rojës private
weapons-categorisation-card-licence-who = Ky person?
weapons-categorisation-card-licence-item = Ky send, me këto shënjime? I lexon eksperti.
weapons-categorisation-card-licence-day = A vlen në këtë ditë?
weapons-categorisation-card-licence-kept = A ruhet, bartet ose transportohet siç kërkon ligji?
weapons-categorisation-card-licence-register = E verifikuar në regjistër, me orën.
weapons-categorisation-card-call-title = Thirrje për armë
weapons-categorisation-card-call-asks =
    çka i them në telefon
    thirrësi ka gjetë armë
    po don me e pru armën në stacion
    telefonata natën
    gjyshja ka gjetë granatë
    mos premto asgjë
    prej kur rri aty
    dil prej dhomës
    n'telefon
    qytetar i frikësuar
    thuaji lëre aty
weapons-categorisation-card-call-thank = „Mirë që thirrët.“
weapons-categorisation-card-call-leave = „Mos e prekni. Lëreni ku është.“
weapons-categorisation-card-call-out = „Dilni nga dhoma dhe mbani të tjerët larg.“
weapons-categorisation-card-call-ask = Ku, që kur, kush është afër, kush e ka prekur?
weapons-categorisation-card-call-promise = As premtim, as kërcënim.
weapons-categorisation-card-call-go = Shkojnë zyrtarët; specialistët për çdo gjë që mund të shpërthejë.

## Fjalorth dhe burimet

weapons-categorisation-words-title = Fjalët dhe burimet
weapons-categorisation-glossary-title = Fjalorth
weapons-categorisation-glossary-asks =
    çka do të thotë kjo fjalë
    shpjego pjesën thelbësore
    nuk po i kuptoj fjalët e ligjit
    kapaku, shuli, karikatori
    antikë, replikë, çka janë
    si e quan ligji
    kuptimi
weapons-categorisation-glossary-intro = Fjalët kanë kuptimin që ua jep ligji në fuqi. Shpjegimet e shkurtra ndihmojnë për ta lexuar kursin.
weapons-categorisation-sources-title = Burimet
weapons-categorisation-sources-asks =
    ku është ligji në internet
    nga vijnë numrat
    a është zyrtare kjo
    SEESAC për trajnim
    adresa e gazetës zyrtare
    data e kontrollit
    lidhja
    gazeta zyrtare
# $date: dita kur u kontrolluan burimet.
weapons-categorisation-sources-checked = Referencat u kontrolluan më { $date }. Ligjet ndryshojnë: lexoni tekstin në fuqi në ditën e përdorimit.
weapons-categorisation-sources-seesac = SEESAC, faqja e projektit të përfunduar të UNDP-së „Cross-Border Integrated Institutional Approach Towards Combating Illicit Arms Trafficking“: <a data-l10n-name="page">seesac.org</a>. Burimi i pjesëmarrjeve.
weapons-categorisation-sources-kosovo = { -kosovo }: Ligji nr. 05/L-022 për armë, Gazeta Zyrtare nr. 25, 19 gusht 2015; ligji i mëparshëm nr. 03/L-143, Gazeta Zyrtare nr. 59, 29 tetor 2009; Ligji nr. 04/L-022 për përdorim civil të eksplozivëve; Kodi Penal nr. 06/L-074. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
weapons-categorisation-sources-north-macedonia = { -north-macedonia }: Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
weapons-categorisation-sources-secondary = Faqe private me nxjerrje nga ligji i { -north-macedonia(case: "genitive") }, të lexuara në kopje të ruajtura dhe të përdorura vetëm aty ku e thotë tabela: macedonia-hunting.com, teksti me ndryshimet deri në vitin 2013 (çfarë do të thotë kategoria B); <a data-l10n-name="kinds">pravdiko.mk</a>, llojet e armëve. Ato nuk janë zyrtare; shihni ligjin në fuqi.
weapons-categorisation-sources-directive = Direktiva (BE) 2021/555, neni 1 dhe Shtojca I, Gazeta Zyrtare e BE-së L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
weapons-categorisation-sources-other = Direktiva zbatuese (BE) 2019/69 për armët e alarmit dhe të sinjalizimit; Direktiva 2013/29/BE për artikujt piroteknikë; Rregullorja (BE) 2019/1148 për prekursorët e eksplozivëve.
weapons-categorisation-sources-un = Kombet e Bashkuara: Protokolli për Armët e Zjarrit, rezoluta 55/255 e Asamblesë së Përgjithshme (UNIS/CP/517), përkufizimet në nenin 3.
weapons-categorisation-sources-osce = OSBE, Udhëzuesi për policimin e drejtuar nga inteligjenca (2017), për këtë policim dhe për modelin SARA.
weapons-categorisation-limits-title = Çfarë nuk thotë ky kurs
weapons-categorisation-limits-asks =
    pse ka kuti të zbrazëta
    a është kjo këshillë juridike
    ku janë dënimet
    dënimet s'janë
    takse për leje
    tabela ka zbrazëti
    numra telefonash
    kujt i shkoj për ligj
    kuti bosh
    tarifa
weapons-categorisation-limits-not = Kursi përdor vetëm burime publike dhe nuk jep këshilla juridike. Katër gjëra janë lënë jashtë me qëllim:
weapons-categorisation-limits-classes = kategoritë e një ligji për të cilat nuk kishte burim të sigurt: në tabelë shkruan „shihni ligjin në fuqi“;
weapons-categorisation-limits-penalties = dënimet, afatet dhe taksat: ato ndryshojnë dhe janë në ligje;
weapons-categorisation-limits-technical = çdo hollësi teknike që nuk duhet për të vepruar në mënyrë të sigurt;
weapons-categorisation-limits-local = numrat e telefonit, emrat e njësive dhe rregullat e brendshme: i shton secili institucion.
