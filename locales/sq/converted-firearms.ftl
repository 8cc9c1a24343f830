### Armët e zjarrit të konvertuara: përkthimi shqip i kursit. Radha e mesazheve është radha e dokumentit.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### Kufiri i sigurisë: vetëm shenja të jashtme. Asnjë fjalë se si ndryshohet një send, cilat modele mund të ndryshohen ose me çfarë.
### Njohja përfundon gjithmonë me: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët.

converted-firearms-title = Trafikimi i armëve të zjarrit të konvertuara: njohja, provat dhe bashkëpunimi
converted-firearms-short-title = Armët e konvertuara

## Qëllimi dhe objektivat

converted-firearms-purpose-title = Qëllimi dhe objektivat
converted-firearms-purpose-asks =
    pistoletat e startit që gjuajnë vërtet, ku e mësoj
    cili kurs flet për to
    kursi për armë false që gjuajnë
    alarmi që u bo revole e vërtetë, a ka mësim
    për hetues kufiri e doganierë
    si i njoh pa e prek
    pa treguar si bëhet
    dy palët e kufirit bashkë
    pistoleta starti
    kurs për armë t'ndërrume
converted-firearms-purpose-aim = Ky kurs i përgatit zyrtarët për punën me armë zjarri që nuk janë prodhuar si armë zjarri: armë me fishekë manovre, armë alarmi, armë sinjalizimi dhe armë të ngjashme, të cilat dikush i ka ndryshuar ashtu që të lëshojnë predha. Në të mësohet si dallohet sipas shenjave të jashtme sendi që duhet ta shohë eksperti, si veprohet në mënyrë të sigurt, si zbatohet ligji i juridiksionit, si sigurohen provat, si gjurmohet arma dhe si punohet përtej kufirit.
converted-firearms-purpose-boundary = Kursi nuk tregon si ndryshohet një send, cilat modele janë të përshtatshme për këtë dhe çfarë duhet për këtë, dhe asnjë ushtrim nuk e kërkon. Zyrtarit nuk i duhet kjo për të vepruar drejt. Nëse një pjesëmarrës e përshkruan, lehtësuesi e ndërpret diskutimin.
converted-firearms-audience-title = Kujt i drejtohet kursi
converted-firearms-audience-asks =
    a është edhe për patrullat
    kush rri në këtë trajnim
    a mund të vijë dikush nga dogana
    analist me të dhëna për armë
    çka duhet me ditë para se me ardhë
    zyrtar për vendin e ngjarjes
    forenzika
    rruga
converted-firearms-audience-officers = Kursi u drejtohet zyrtarëve të patrullës, hetuesve, policisë kufitare, doganierëve dhe zyrtarëve për vendin e ngjarjes në { -kosovo(case: "indefinite") } dhe në { -north-macedonia(case: "accusative") }, si dhe analistëve që punojnë me të dhëna për armët e zjarrit. Prokurorët mund t’i ndjekin sesionet për ligjin dhe provat, si dhe punëtorinë.
converted-firearms-audience-needs = Pjesëmarrësit i njohin rregullat themelore për rastin e gjetjes dhe procedurat standarde të operimit të shërbimit të tyre. Aty ku kursi dhe procedura e shërbimit dallojnë, përparësi kanë ligji në fuqi dhe procedura e shërbimit.

converted-firearms-objectives-title = Objektivat e të nxënit
converted-firearms-objectives-asks =
    çka di të bëj pastaj
    çka pritet prej nesh në fund
    çka ka në test
    me i kopju shënjimet
    me shkru në raport pa gabuar emrin
    për çka më pyesin pas dy ditësh
    shkathtësi
# I paraprin listës së objektivave; $count është numri i pikave të listës.
converted-firearms-objectives-intro = Në fund të kursit, secili pjesëmarrës dëshmon se ka { $count ->
        [one] një aftësi:
       *[other] këto { $count } aftësi:
    }
converted-firearms-objectives-explain = të shpjegojë pse armët e zjarrit të konvertuara janë problem për të dyja juridiksionet dhe t’i përdorë drejt fjalët për to;
converted-firearms-objectives-law = të emërtojë ligjin që vendos për statusin e një sendi dhe ta citojë veprën penale me titullin zyrtar;
converted-firearms-objectives-recognise = të dallojë sipas shenjave të jashtme, pa prekur, sendin që duhet ta shohë eksperti;
converted-firearms-objectives-danger = të veprojë sipas radhës së caktuar: të ndalet, të mbajë distancë, të shënojë vendin, të raportojë, të presë;
converted-firearms-objectives-evidence = të sigurojë atë që vërteton prejardhjen, blerjen, transportin dhe dijeninë, dhe t’i bëjë ekspertit pyetjet e duhura;
converted-firearms-objectives-trace = ta përshkruajë historikun e një sendi me boshllëqet e tij dhe të shkruajë një kërkesë për gjurmim;
converted-firearms-objectives-cooperate = të shkëmbejë informacion përtej kufirit përmes kanalit të dakorduar, me arsye, shkallë urgjence dhe kod të trajtimit.

converted-firearms-context-title = Pse ka një kurs për këtë
converted-firearms-context-asks =
    sa prej tyre dalin te ne
    a ka ndodhur te ne
    sa janë zënë deri tash
    punëtoria e UNDP-së
    sa veta kanë marrë pjesë
    në rrugë po dalin më shumë
    tabela me burra e gra
    pse duhet trajnim më vete
    sa shpesh
    numra
# $sessions dhe $workshops: numra të projektit të përfunduar.
converted-firearms-context-project = Një projekt i përfunduar i UNDP-së mbajti { $sessions ->
        [one] një sesion
       *[other] { $sessions } sesione
    } dhe { $workshops ->
        [one] një punëtori
       *[other] { $workshops } punëtori
    } për trafikimin e armëve të zjarrit të konvertuara, për zyrtarë nga të dyja juridiksionet. Numrin e pjesëmarrjeve e jep <ref data-l10n-name="attendances"/><ref data-l10n-name="meaning"/>.
converted-firearms-note-attendance = Numri tregon pjesëmarrjet, jo personat: nuk dihet nëse dikush ka marrë pjesë dy herë. Burimi është faqja e SEESAC-ut për projektin.
converted-firearms-attendances-caption = Pjesëmarrjet në trajnimin për armët e zjarrit të konvertuara
converted-firearms-attendances-head-jurisdiction = Juridiksioni
converted-firearms-attendances-head-men = Burra
converted-firearms-attendances-head-women = Gra
converted-firearms-attendances-head-all = Gjithsej
converted-firearms-attendances-sum = Të dyja<ref data-l10n-name="sum"/>
converted-firearms-note-sum = Rreshti i fundit është shuma e dy rreshtave mbi të. Burimi jep 75 burra dhe 24 gra për të njëjtin numër të përgjithshëm prej 119; këta numra nuk përputhen, prandaj tabela paraqet shumën e pjesëve.
converted-firearms-context-new = Ky kurs është tekst i ri. Ai nuk është materiali i projektit.

converted-firearms-plan-title = Plani i kursit
converted-firearms-plan-asks =
    sa ditë janë
    kur është rasti i madh
    sa orë zgjat
    punëtoria në fund, sa orë
    sesioni i dytë
    tema me radhë
    gjysmë dite
# $sessions: numri i sesioneve; $hours: orët e mësimit të secilit; $workshop: orët e mësimit të punëtorisë.
converted-firearms-plan-length = Kursi ka { $sessions ->
        [one] një sesion
       *[other] { $sessions } sesione
    } me nga { $hours ->
        [one] një orë mësimi
       *[other] { $hours } orë mësimi
    } dhe një punëtori me { $workshop ->
        [one] një orë mësimi
       *[other] { $workshop } orë mësimi
    }. <ref data-l10n-name="plan"/> tregon renditjen. Ushtrimet gjenden te <ref data-l10n-name="exercises"/>, punëtoria te <ref data-l10n-name="workshop"/>. Punëtoria mbahet më së miri bashkë me zyrtarë nga të dyja juridiksionet.
converted-firearms-plan-caption = Plani i kursit
converted-firearms-plan-head-part = Pjesa
converted-firearms-plan-head-theme = Tema
converted-firearms-plan-head-practice = Praktika
converted-firearms-plan-session = Sesioni { $session }
converted-firearms-plan-theme-law = Dukuria, fjalët, ligji
converted-firearms-plan-practice-law = Një send, shtatë fjalë
converted-firearms-plan-theme-signs = Shenjat e jashtme dhe veprimi i sigurt
converted-firearms-plan-practice-signs = Përshkrimi pa emërtim; pesë hapat
converted-firearms-plan-theme-evidence = Provat dhe pyetjet për ekspertin
converted-firearms-plan-practice-evidence = Pyetjet për ekspertin
converted-firearms-plan-theme-cases = Gjurmimi dhe bashkëpunimi përtej kufirit
converted-firearms-plan-practice-cases = Historiku me boshllëqe; një kërkesë
converted-firearms-plan-workshop = Punëtoria
converted-firearms-plan-theme-workshop = Një rast në dy juridiksione
converted-firearms-plan-practice-workshop = Dy ekipe, një pasqyrë e përbashkët e rastit
converted-firearms-plan-warning = Në këtë kurs nuk sillet asnjë armë: as armë zjarri, as armë me fishekë manovre, as replikë trajnimi, as municion. Mjaftojnë fotografitë në karta, dhe ato i tregojnë sendet vetëm nga jashtë.

## Kursi në 60 sekonda

converted-firearms-sixty-title = Kursi në 60 sekonda
converted-firearms-sixty-asks =
    versioni i shpejtë
    krejt në një vizatim
    kam një minutë, ma thuaj shkurt
    si e mbushur
    prej jashtë mjafton
    dy fjali për shefin
    mos prek asgjë, thirr ekspertin
    para se me shku në banesë
    thelbi
converted-firearms-sixty-intro = Nëse keni kohë vetëm për një faqe, lexoni këtë.
converted-firearms-sixty-loaded = <strong>E mbushur.</strong> Çdo gjë që duket si armë zjarri konsiderohet armë zjarri e mbushur, çfarëdo që shkruan mbi të.
converted-firearms-sixty-outside = <strong>Nga jashtë.</strong> Shikoni, por mos prekni. Shenjat e jashtme mjaftojnë për ta thirrur ekspertin.
converted-firearms-sixty-find = <strong>Gjetja.</strong> Mos prekni. Mbani distancë. Shënoni vendin. Raportoni. Prisni specialistët. Shihni: <ref data-l10n-name="steps"/>.
converted-firearms-sixty-expert = <strong>Eksperti.</strong> Vetëm ekspertiza tregon çfarë është një send. Deri atëherë, shkruani atë që shihni, e jo atë që mendoni.
converted-firearms-sixty-law = <strong>Ligji.</strong> Statusi i sendit varet nga ligji që vlen në atë vend dhe në atë ditë. Citojeni.
converted-firearms-sixty-trace = <strong>Historiku.</strong> Sendi dikur është shitur si diçka tjetër. Kërkoni historikun e tij deri në atë ditë. Shihni: <ref data-l10n-name="history"/>.
converted-firearms-sixty-share = <strong>Shkëmbimi.</strong> Një shënjim i vetëm ose një faturë e vetme mund ta zgjidhë një rast në anën tjetër të kufirit. Shihni: <ref data-l10n-name="sides"/>.
converted-firearms-sixty-silence = <strong>Heshtja.</strong> Mënyra si është ndryshuar një send shkruhet në raportin e ekspertit dhe askund tjetër.
converted-firearms-sixty-rule = „Është vetëm pistoletë alarmi“ është përfundim. Në vendin e ngjarjes askush nuk e nxjerr atë.
converted-firearms-stages-caption = Nga gjetja deri në gjykatë
    .alt = Diagram rrjedhe me gjashtë faza, nga lart poshtë: gjetja, gjendja e sigurt, provat, ekspertiza, gjurmimi dhe shkëmbimi, dosja e rastit. Pranë secilës fazë shkruan kush vepron.
converted-firearms-stages-head-stage = Faza
converted-firearms-stages-head-who = Kush vepron
converted-firearms-stages-find = Gjetja
converted-firearms-stages-find-who = Çdo zyrtar: ndalet, mban distancë, shënon vendin, raporton, pret
converted-firearms-stages-safe = Gjendja e sigurt
converted-firearms-stages-safe-who = Eksperti i autorizuar ose specialistët
converted-firearms-stages-evidence = Provat
converted-firearms-stages-evidence-who = Zyrtari për vendin e ngjarjes, zyrtari i provave
converted-firearms-stages-examination = Ekspertiza
converted-firearms-stages-examination-who = Laboratori forenzik, sipas pyetjeve të rastit
converted-firearms-stages-tracing = Gjurmimi dhe shkëmbimi
converted-firearms-stages-tracing-who = Hetuesi, përmes kanalit të shërbimit
converted-firearms-stages-file = Dosja e rastit
converted-firearms-stages-file-who = Hetuesi dhe prokurori

## Dukuria

converted-firearms-phenomenon-title = Dukuria
converted-firearms-phenomenon-asks =
    pse i blejnë kriminelët
    revole të lira nga dyqani
    me to bëhen grabitje
    kapin dhelpra e përfundon në grabitje
    e lirë, e lehtë, e vdekshme
    pse është bo problem
    sulm me pistoletë prej katalogut
    a ka histori në Evropë
    armë e lirë
    pse e duan banditët
    e rrezikshme pse
converted-firearms-phenomenon-what = Një <em>{ -converted-firearm }</em> është objekt, si për shembull armë me fishekë manovre ose armë alarmi, që është ndryshuar në mënyrë që të mund të lëshojë predha. Ai trajtohet si armë zjarri. Njerëzit që e blejnë, e bartin ose e shesin e quajnë shpesh me emrin e padëmshëm që shkruan mbi të.
converted-firearms-phenomenon-why = Një send i tillë i krijon policisë vështirësi për katër arsye:
converted-firearms-phenomenon-easy = para ndryshimit mund të jetë shitur sipas rregullave më të lehta se arma e zjarrit, në një juridiksion më lehtë se në tjetrin;
converted-firearms-phenomenon-history = nuk është regjistruar kurrë si armë zjarri, prandaj regjistri i armëve mund të mos ketë asgjë për të;
converted-firearms-phenomenon-border = mund ta kalojë kufirin si send i ligjshëm dhe të bëhet i paligjshëm në anën tjetër, ose anasjelltas;
converted-firearms-phenomenon-danger = është i rrezikshëm për atë që qëllon me të dhe për të gjithë që janë afër, sepse nuk është prodhuar për këtë.
converted-firearms-phenomenon-people = Pas një sendi të vetëm mund të ketë disa njerëz: njëri që blen, njëri që bart, njëri që ndryshon, njëri që shet dhe njëri që e mban në shtëpi. Ata nuk janë njësoj fajtorë dhe jo të gjithë dinë për njëri-tjetrin. Hetimi e ndan atë që secili prej tyre ka bërë dhe ka ditur.

converted-firearms-words-title = Një send, shtatë fjalë
converted-firearms-words-asks =
    a është revole një pistoletë gazi
    starti, floberti, lodra, çka është çka
    si e quaj këtë në raport
    gaz, alarm, sinjal
    fishekë manovre, çka janë
    replika dhe airsofti
    çaktivizuar apo konvertuar
    emri i saktë për prokurorin
    flobert
    replikë
    pistoletë gazi
    si me i thanë
converted-firearms-words-intro = <ref data-l10n-name="words"/> i vë pranë njëra-tjetrës fjalët që ngatërrohen më shpesh. Kuptimi juridik është gjithmonë ai i ligjit në fuqi; tabela ndihmon për të lexuar raportet.
converted-firearms-words-caption = Fjalët për sendet që duken si armë zjarri
converted-firearms-words-head-word = Fjala
converted-firearms-words-head-use = Çfarë thotë dhe çfarë nuk thotë
converted-firearms-words-blank = Armë me fishekë manovre
converted-firearms-words-blank-use = E prodhuar për të qëlluar vetëm me fishekë manovre. Nga jashtë mund të duket krejt si armë zjarri.
converted-firearms-words-alarm = Armë alarmi dhe sinjalizimi
converted-firearms-words-alarm-use = E destinuar për fishekë manovre, lëndë irrituese ose fishekë sinjalizues. Sipas së drejtës së Bashkimit Evropian, nuk është armë zjarri vetëm për sa kohë i plotëson specifikimet teknike në fuqi.
converted-firearms-words-convertible = Armë e konvertueshme
converted-firearms-words-convertible-use = Ndërtimi i saj e bën të realizueshëm ndryshimin e paligjshëm. Nëse është kështu, e thotë vetëm eksperti. Ajo njihet dhe raportohet, por nuk testohet kurrë.
converted-firearms-words-converted = Armë zjarri e konvertuar
converted-firearms-words-converted-use = Ndryshimi është bërë. Ky është konstatim i ekspertit dhe jo fjalë për raportin e parë.
converted-firearms-words-deactivated = Armë zjarri e çaktivizuar
converted-firearms-words-deactivated-use = Armë e vërtetë zjarri, e bërë përgjithmonë e papërdorshme sipas një procedure zyrtare dhe e certifikuar. Certifikatës nuk i besohet pa u verifikuar.
converted-firearms-words-reactivated = Armë zjarri e riaktivizuar
converted-firearms-words-reactivated-use = Armë zjarri e çaktivizuar që dikush e ka kthyer në mënyrë të paligjshme në gjendje funksionale. Këtu ka një historik më të vjetër si armë zjarri dhe ai mund të gjurmohet.
converted-firearms-words-imitation = Imitim arme
converted-firearms-words-imitation-use = Duket si armë, por nuk mund të funksionojë si e tillë. Edhe këtë e konstaton eksperti.
converted-firearms-words-key = Në raportin e parë ka vetëm një emërtim të saktë: „objekt që duket si armë zjarri“.

converted-firearms-routes-title = Rrugët
converted-firearms-routes-asks =
    prej nga vijnë
    të porositura në net e të dërguara me postë
    me autobus nga jashtë
    valixhe prej Stambolli
    korrieri e lë te pragu
    punishtja e fshehtë
    shoku e solli prej Çekisë
    paguan me kartelë në faqe të huaj
    autobus nga Turqia
    porosi online
    tregu
converted-firearms-routes-intro = Termi <em>{ -trafficking-route }</em> do të thotë varg vendesh dhe mjetesh. Te këto sende, zyrtarët duhet të mendojnë për katër mënyra dhe për atë që lë pas secila:
converted-firearms-routes-traveller = <strong>Udhëtari.</strong> Një person bart një send ose disa. Gjurmët: blerja, udhëtimi, telefoni.
converted-firearms-routes-parcel = <strong>Pakoja.</strong> Shihni termin <em>{ -postal-trafficking }</em>. Gjurmët: dërguesi, përshkrimi i mallit, paketimi, pagesa.
converted-firearms-routes-offer = <strong>Oferta.</strong> Sendi ofrohet në internet ose te të njohurit me një emër të padëmshëm. Gjurmët: pamjet, mesazhet, llogaria, pagesa.
converted-firearms-routes-mixed = <strong>Ngarkesa e përzier.</strong> Sendi udhëton ndër mallra të tjera. Gjurmët: dokumentet e ngarkesës, njerëzit që kanë ngarkuar dhe shkarkuar.
converted-firearms-routes-look = Asnjëra nga këto mënyra nuk është provë. Pakoja, udhëtimi ose fatura është arsye për të pyetur, brenda autorizimeve që i jep ligji në fuqi. Kontrollet mbështeten te rreziku dhe te sjellja, kurrë te prejardhja, gjuha ose besimi.

## Ligji

converted-firearms-law-title = Ligji
converted-firearms-law-asks =
    a është vepër me e pasë
    cilat rregulla vlejnë
    sa vjet burg për pistoletë të ndryshume
    ligji i ditës
    në një vend lirë, te ne ndalim
    leje për alarm
    prodhim apo veç posedim
    në dyqan blehet lirisht
    burg
    a blihet lirë
converted-firearms-law-intro = I njëjti send mund të blihet lirshëm në një vend, të kërkojë leje në një tjetër dhe të jetë i ndaluar në një të tretë. Ky seksion jep kornizën. Ai nuk është komentar i ligjit. Para se të veproni, konsultoni ligjin në fuqi.
converted-firearms-law-kosovo-title = Ligji në { -kosovo(case: "indefinite") }
converted-firearms-law-kosovo-asks =
    rregullat tona për pistoletë starti
    a duhet leje te ne
    a lejohet pistoleta me gaz në Kosovë
    Mitrovicë, alarm pa leje
    kodi penal, prodhim apo posedim
    faturë prej shitësit e prapë vepër
    05/L-022, prapë për gazin
    titull zyrtar i nenit
    leje për pistoletë starti
converted-firearms-law-kosovo-act = Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074; ligji i procedurës penale në fuqi
converted-firearms-law-kosovo-weapons = <strong>Ligji nr. 05/L-022 për armë</strong> është teksti i parë që duhet lexuar për statusin e një sendi: nëse është armë, për kategorinë, lejen dhe kushtet e posedimit. Lexoni edhe çfarë thotë për pjesët dhe për municionin.
converted-firearms-law-kosovo-code = <strong>Kodi Penal nr. 06/L-074</strong> përmban veprat penale. Posedimi, tregtia dhe prodhimi janë gjëra të ndryshme. Citojeni veprën penale me titullin zyrtar dhe me nenin e saj, të kopjuar nga kodi në një gjuhë zyrtare<ref data-l10n-name="titles"/>.
converted-firearms-note-titles = Titujt e veprave penale ndryshojnë nga njëri kod te tjetri. Ata nuk janë përkthime të njëri-tjetrit dhe ky kurs nuk i parafrazon.
converted-firearms-law-kosovo-procedure = Ligji i procedurës penale në fuqi vendos për kontrollet, për sekuestrimin e sendeve dhe të të dhënave dhe për urdhrin për ekspertizë.
converted-firearms-law-north-macedonia-title = Ligji në { -north-macedonia(case: "accusative") }
converted-firearms-law-north-macedonia-asks =
    rregullat në Shkup për pistoletë gazi
    cili paragraf atje
    a lejohet pistoleta me gaz në Maqedoni
    396 për këto
    Gostivar, starter në brez
    armë sinjalizimi në ligj
    leje në Shkup për startues
    neni i lëndës eksplozive
    pistoletë gazi Maqedoni
converted-firearms-law-north-macedonia-act = Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet
converted-firearms-law-north-macedonia-weapons = <strong>Ligji për armë</strong> (7/05 me ndryshimet dhe plotësimet) është teksti i parë që duhet lexuar për statusin e një arme, të një pjese ose të municionit. Përdorni një tekst të konsoliduar dhe shënoni datën e tij, sepse ligji është ndryshuar.
converted-firearms-law-north-macedonia-code = <strong>Neni 396 i Kodit Penal</strong> është neni që duhet shikuar i pari për armët dhe lëndët eksplozive. Citojeni titullin e tij saktësisht ashtu siç është në kod.
converted-firearms-law-north-macedonia-procedure = <strong>Ligji për procedurë penale</strong> (150/2010 me ndryshimet dhe plotësimet) është teksti që duhet lexuar për kontrollet, për sekuestrimin e sendeve dhe për urdhrin për ekspertizë.
converted-firearms-law-europe-title = Tekstet evropiane dhe ndërkombëtare
converted-firearms-law-europe-asks =
    çka ndryshoi Brukseli
    a guxon dyqani në BE me e shitë
    prova para shitjes
    direktiva 2019/69
    specifikime teknike
    shitësi sllovak
    të blera para vitit 2019
    OKB, a e quan armë
    kontroll teknik BE
converted-firearms-law-europe-act = Direktiva (BE) 2021/555; Direktiva zbatuese (BE) 2019/69; Protokolli i OKB-së për Armët e Zjarrit
converted-firearms-law-europe-directive = <strong>Direktiva (BE) 2021/555</strong> rregullon marrjen në posedim dhe posedimin e armëve. Ajo kodifikon Direktivën 91/477 dhe ka kategoritë A (e ndaluar), B (autorizim) dhe C (deklarim).
converted-firearms-law-europe-alarm = <strong>Direktiva zbatuese (BE) 2019/69</strong> përcakton specifikimet teknike për armët e alarmit dhe të sinjalizimit, verifikimin nëse armët i plotësojnë ato dhe shkëmbimin e rezultateve.
# $date: dita kur Protokolli hyri në fuqi.
converted-firearms-law-europe-protocol = <strong>Protokolli i OKB-së për Armët e Zjarrit</strong> (Rezoluta 55/255 e Asamblesë së Përgjithshme), në fuqi që nga { $date }, rregullon veprat penale, licencimin, shënjimin dhe gjurmimin.
converted-firearms-law-europe-use = Këto tekste ndihmojnë për të lexuar dokumente të huaja dhe për të bërë pyetje. Ato nuk i japin zyrtarit asnjë autorizim. Autorizimi buron vetëm nga ligji në fuqi në juridiksionin ku vepron zyrtari.
converted-firearms-law-day = Vlen edhe dita. Ligjet dhe listat ndryshojnë: sendi që ishte i lirë në ditën e blerjes mund të mos jetë i tillë në ditën e gjetjes. Shkruajini të dyja ditët në dosje dhe lexojeni ligjin për të dyja.
converted-firearms-law-category = Kategoria shkruhet vetëm bashkë me ligjin e saj<ref data-l10n-name="category"/>.
converted-firearms-note-category = Direktiva (BE) 2021/555 ka A, B dhe C; ligji i Serbisë ka nga A deri në D; ligji i { -north-macedonia(case: "genitive") } i rregullon kategoritë B dhe C. Kategoria nuk bartet kurrë nga njëri juridiksion në tjetrin.

## Njohja

converted-firearms-recognise-title = Njohja sipas shenjave të jashtme
converted-firearms-recognise-asks =
    si ta di a ka prekë dikush
    duket normale por a është
    lodër a armë e vërtetë
    brez me diçka të zezë
    e ke në duar, kthe tani prapa
    njëra anë e re, tjetra e vjetër
    a e hap me e pa
    më tha veç trokëllin
    si e dalloj
    e prekur nga dikush
converted-firearms-recognise-intro = Zyrtarët në vendin e ngjarjes nuk përcaktojnë çfarë është një send. Ata dallojnë se mund të jetë armë zjarri, i mbrojnë njerëzit dhe i thërrasin ata që kanë të drejtë ta ekzaminojnë. Për këtë mjafton ajo që shihet nga jashtë dhe nga larg. Nga jashtë nuk shihet nëse një send është konvertuar dhe asnjë zyrtar nuk ka nevojë ta dijë.
converted-firearms-recognise-warning = Mos e ngrini sendin, mos e ktheni, mos shikoni brenda tij, mos nxirrni asgjë prej tij dhe mos e provoni. Sendi që e ka ndryshuar një i panjohur mund të shkrepë kur lëvizet.
converted-firearms-signs-title = Çfarë mund të shihet pa prekur
converted-firearms-signs-asks =
    gërvishtje ku s'duhet
    nuk ka emër anash
    ngjyra s'është e njëjtë
    vida tjera
    numri mungon krejt
    ngjyrë e freskët te gryka
    fishekë jo të shitur me të
    dy gjysma që s'shkojnë bashkë
    ngjyrë e gërvishtur
    saldim
    pa markë
    metal i ri
converted-firearms-signs-intro = <ref data-l10n-name="signs"/> rendit shenjat e jashtme. Një shenjë e vetme nuk dëshmon asgjë; dy ose tri së bashku janë arsye e mirë për ta thirrur ekspertin. Në çdo rresht, kolona djathtas është në thelb e njëjtë, dhe kjo është me qëllim.
converted-firearms-signs-caption = Shenjat e jashtme dhe çfarë bëhet
converted-firearms-signs-head-see = Çfarë shihni
converted-firearms-signs-head-mean = Çfarë mund të thotë kjo
converted-firearms-signs-head-do = Çfarë bëni
converted-firearms-signs-object = Objekt që duket si armë zjarri, në çfarëdo gjendjeje, ngjyre ose materiali
converted-firearms-signs-object-mean = Armë zjarri, armë zjarri e konvertuar, armë me fishekë manovre, imitim arme: nga jashtë kjo nuk mund të përcaktohet
converted-firearms-signs-object-do = Trajtojeni si të mbushur. Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni ekspertin
converted-firearms-signs-marks = Shënjime që mungojnë, që janë të dëmtuara ose të dyfishta, ose që nuk përputhen me dokumentet
converted-firearms-signs-marks-mean = Sendi ndoshta nuk është ajo që thuhet se është; gjurmë e rëndësishme
converted-firearms-signs-marks-do = Mos prekni, mos pastroni dhe mos fërkoni. Mbani distancë, shënoni vendin, raportoni, prisni
converted-firearms-signs-surface = Pjesë që dallojnë në ngjyrë ose në përpunim, gjurmë të freskëta pune në sipërfaqe
converted-firearms-signs-surface-mean = Ndoshta dikush ka ndryshuar ose ka riparuar diçka
converted-firearms-signs-surface-do = Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni; mos kërkoni shenja të tjera
converted-firearms-signs-ammunition = Fishekë ose gëzhoja pranë një sendi që thuhet se është i padëmshëm
converted-firearms-signs-ammunition-mean = Ndoshta dikush e përdor si armë zjarri
converted-firearms-signs-ammunition-do = Mos prekni asgjë, as një fishek të vetëm. Mbani distancë, shënoni vendin, raportoni, prisni
converted-firearms-signs-papers = Paketim, udhëzues, faturë ose certifikatë e një arme alarmi, sinjalizimi ose të çaktivizuar
converted-firearms-signs-papers-mean = Prejardhja dhe blerja; dokumenti mund t’i përkasë një sendi tjetër
converted-firearms-signs-papers-do = Lëreni në vend. Njoftojeni udhëheqësin; fotografoni kur pajtohet udhëheqësi
converted-firearms-signs-several = Disa sende të të njëjtit lloj, paketime të zbrazëta pa sende
converted-firearms-signs-several-mean = Ndoshta tregti, ndoshta koleksion
converted-firearms-signs-several-do = Mos i numëroni duke i prekur. Mbani distancë, shënoni vendin, raportoni, prisni
converted-firearms-signs-place = Hapësirë me makineri, pjesë ose kimikate pranë sendeve të tilla
converted-firearms-signs-place-mean = Ndoshta vend i një pune të paligjshme, me rreziqet e veta
converted-firearms-signs-place-do = Ndaluni, mos ndizni dhe mos fikni asgjë. Largohuni, mbani distancë, vini shenjë në hyrje nga larg, raportoni, prisni specialistët
converted-firearms-signs-limit = Mungesa e shenjave nuk dëshmon asgjë. Edhe sendi i rregullt me dokument të ligjshëm shkon te eksperti nëse diçka në situatë nuk përputhet.
converted-firearms-signs-do-words = Përshkruani formën, ngjyrën, madhësinë dhe shënjimet e dukshme me fjalë të thjeshta.
converted-firearms-signs-do-photo = Fotografoni nga distanca, nëse udhëheqësi pajtohet se kjo është e sigurt.
converted-firearms-signs-do-ask = Pyeteni personin nga e ka sendin, kur ligji e lejon pyetjen, dhe shkruajeni përgjigjen fjalë për fjalë.
converted-firearms-signs-do-doubt = Në rast dyshimi, thirreni ekspertin.
converted-firearms-signs-dont-handle = Mos e merrni sendin në dorë për ta „bërë të sigurt“.
converted-firearms-signs-dont-name = Mos shkruani emër modeli ose „e konvertuar“ në raportin e parë.
converted-firearms-signs-dont-toy = Mos besoni se është lodër vetëm sepse dikush thotë kështu.
converted-firearms-signs-dont-compare = Mos kërkoni pamje ose video në internet për të krahasuar.

converted-firearms-act-title = Veprimi i sigurt
converted-firearms-act-asks =
    a e provoj a punon
    a e kthej, a e tërheq
    e fus në qese apo e lë
    dyert e veturës rrinë hapur
    mos e tund
    prisni sa vjen ai që ka të drejtë
    pesë hapat për starter
    fëmija e ka në dorë
    veç zhurmë, thotë
    lëre
    don me ma provu
    nxënësi e kishte n'çantë
    e ka për qen, thotë
converted-firearms-act-intro = Pesë hapat janë të njëjtë si për çdo gjetje. <ref data-l10n-name="scene"/> tregon ku qëndron secili pasi njerëzit të kenë dalë nga dhoma.
converted-firearms-act-stop = <strong>Ndaluni.</strong> Thoni „ndal“. Mos prekni asgjë.
converted-firearms-act-distance = <strong>Largohuni.</strong> Largohuni rrugës nga keni ardhur dhe largojini njerëzit.
converted-firearms-act-mark = <strong>Shënoni.</strong> Vini shenjë në hyrje, nga larg. Mbani mend çfarë keni parë.
converted-firearms-act-report = <strong>Raportoni.</strong> Tregojini udhëheqësit çfarë keni parë, ku, kur, sa, kush është afër dhe çfarë është prekur. Udhëheqësi e thërret ekspertin ose specialistët.
converted-firearms-act-wait = <strong>Prisni.</strong> Mos lejoni askënd të hyjë derisa eksperti ta lejojë kthimin.
converted-firearms-scene-caption = Pas gjetjes, parë nga lart
    .alt = Plan i dy dhomave, parë nga lart. Në dhomën majtas është sendi, i shënuar me një; në këtë dhomë nuk ka njeri. Dera midis dhomave është shënuar nga jashtë, numri dy. Në dhomën djathtas një zyrtar, numri tre, qëndron larg derës dhe nuk lejon askënd të hyjë. Jashtë hyrjes presin personat që jetojnë aty me një zyrtar të dytë, numri katër. Udhëheqësi, numri pesë, telefonon jashtë. Një legjendë i shpjegon numrat.
converted-firearms-scene-item = Sendi: askush afër tij
converted-firearms-scene-mark = Hyrja, e shënuar nga larg
converted-firearms-scene-guard = Zyrtari që nuk lejon askënd të hyjë, jo përballë derës
converted-firearms-scene-persons = Personat e larguar, me një zyrtar
converted-firearms-scene-leader = Udhëheqësi, i cili raporton dhe thërret
converted-firearms-act-person = Nëse një person e mban sendin në dorë, ky është rrezik si me çdo person të armatosur: vlejnë rregullat e shërbimit për këtë rast dhe nuk ka rëndësi çfarë mund të dalë më vonë se është sendi. Nëse personi dëshiron ta dorëzojë, ai e lë poshtë ashtu siç thonë rregullat e shërbimit; asnjë zyrtar nuk ia merr nga dora.
converted-firearms-act-workshop = Vendi ku mund të jetë bërë punë e paligjshme lirohet menjëherë dhe plotësisht. Kimikatet e panjohura, municioni dhe makineritë janë detyrë e specialistëve. Askush nuk kthehet për fotografi.
converted-firearms-act-warning = Mos prekni, mbani distancë, shënoni vendin, raportoni dhe prisni specialistët. Vetëm eksperti i autorizuar e bën sendin të sigurt; vetëm atëherë ai paketohet.

## Provat

converted-firearms-evidence-title = Provat
converted-firearms-evidence-asks =
    çka duhet që gjykatësi me besu
    çka ruaj
    si e vërtetoj që është ndryshu
    posedues apo prodhues
    si e di ai që ishte ndryshu
    një send s'mjafton
    bartësi, blerësi, shitësi
    gjurmë në tavolinë pune
    kush e bëri
    prova e ndryshimit
converted-firearms-evidence-intro = Rasti nuk mbaron me sendin. Duhet të vërtetohet çfarë është sendi, prej nga vjen, kush çfarë ka bërë dhe kush çfarë ka ditur. Sendi vërteton vetëm të parën.
converted-firearms-collect-title = Çfarë sigurohet
converted-firearms-collect-asks =
    edhe kutia e kuponi
    telefoni dhe mesazhet
    veglat në garazh
    letra e pakos
    fatura e kutitë bosh në bodrum
    kupon i vjetër
    etiketa me gjuhë të huaj
    foto të saj në celular
    kutia
    fatura
    bisedat n'telefon
    vegla n'garazh
converted-firearms-collect-intro = <ref data-l10n-name="secure"/> tregon çfarë vendos shpesh në raste të tilla. Çdo gjë sigurohet vetëm brenda autorizimeve që i jep ligji në fuqi dhe vetëm pasi të jetë lejuar kthimi në vend.
converted-firearms-collect-caption = Provat në një rast me armë zjarri të konvertuara
converted-firearms-collect-head-item = Çfarë
converted-firearms-collect-head-proves = Çfarë mund të vërtetojë
converted-firearms-collect-head-care = Kujdesi
converted-firearms-collect-weapon = Sendi, i bërë i sigurt nga eksperti
converted-firearms-collect-weapon-proves = Çfarë është; gjurmë gishtash, ADN, shënjime
converted-firearms-collect-weapon-care = I paketuar veçmas; shënohet emri i ekspertit; asgjë nuk fshihet
converted-firearms-collect-ammunition = Municioni dhe gëzhojat
converted-firearms-collect-ammunition-proves = Përdorimi; lidhja me raste të tjera
converted-firearms-collect-ammunition-care = Të paketuara veçmas; shënohet vendi i saktë
converted-firearms-collect-papers = Paketimi, fatura, udhëzuesi, certifikata
converted-firearms-collect-papers-proves = Prejardhja, data dhe vendi i blerjes
converted-firearms-collect-papers-care = Në letër, të shtrira; edhe paketimet e zbrazëta
converted-firearms-collect-parcel = Pakoja dhe dokumentet e saj
converted-firearms-collect-parcel-proves = Dërguesi, rruga, malli i deklaruar
converted-firearms-collect-parcel-care = E plotë, me të gjitha etiketat; hapet vetëm siç e parasheh ligji
converted-firearms-collect-data = Telefoni, kompjuteri, mesazhet, pagesat
converted-firearms-collect-data-proves = Kontaktet, ofertat, dijenia
converted-firearms-collect-data-care = Siç udhëzon njësia për prova digjitale; vendim i veçantë për të dhënat, kur e kërkon ligji
converted-firearms-collect-statement = Deklaratat
converted-firearms-collect-statement-proves = Kush ka blerë, ka bartur, ka ndryshuar, ka shitur, ka mbajtur
converted-firearms-collect-statement-care = Së pari personi dhe të drejtat; fjalë për fjalë
converted-firearms-collect-custody = Një <em>{ -chain-of-custody }</em> fillon me dorëzimin nga eksperti. Pyeteni ekspertin çfarë ka lëvizur ose ka ndryshuar dhe shkruajeni në procesverbal.
converted-firearms-expert-title = Pyetjet për ekspertin
converted-firearms-expert-asks =
    çka e pyes laboratorin
    a gjuan, kush e thotë
    si ta shkruaj pyetjen
    a është në gjendje fillestare
    laboratori kërkon pyetje
    shënim i limuar, a kthehet
    pjesët thelbësore
    dy analiza për një send
    pyet laboratorin
    a mbyt
    balistika
    kush e gjuan për provë
converted-firearms-expert-intro = Raporti i mirë fillon me pyetje të mira. Bëjini me shkrim, përmes autoritetit që e urdhëron ekspertizën:
converted-firearms-expert-origin = Si çfarë është prodhuar sendi dhe nga kush, për aq sa mund të shihet?
converted-firearms-expert-state = A është në gjendjen e tij fillestare apo është ndryshuar?
converted-firearms-expert-parts = Cilat pjesë të tij janë pjesë thelbësore sipas ligjit në fuqi?
converted-firearms-expert-marks = Cilat shënjime ka, cilat mungojnë dhe a mund të lexohet përsëri diçka?
converted-firearms-expert-law = A është armë zjarri sipas ligjit të këtij juridiksioni, në ditën e gjetjes? Në cilën kategori të atij ligji?
converted-firearms-expert-link = A të çojnë te ky send gëzhojat ose plumbat nga raste të tjera?
converted-firearms-expert-closed = Çfarë i është bërë sendit, dhe si, e thotë eksperti në raportin për prokurorin dhe gjykatën. Ato faqe nuk kopjohen në mesazhe, në kërkesa, në materiale trajnimi ose në tekste për shtypin. Për një kërkesë përtej kufirit mjafton të thuhet se eksperti ka konstatuar një ndryshim.
converted-firearms-expert-key = Zyrtari thotë çfarë u pa. Eksperti thotë çfarë është. Gjykata thotë çfarë del prej kësaj.

converted-firearms-tracing-title = Gjurmimi: historik me boshllëk
converted-firearms-tracing-asks =
    kush e ka shitë i pari
    numri, kush e ka pasë më parë
    pyete fabrikën
    zbrazëtirë në histori
    kush e importoi
    shitësi në Turqi përgjigjet
    blerë ligjërisht, pastaj humb
    zinxhiri i pronarëve
    fabrika
    blerësi i parë
converted-firearms-tracing-definition = Termi <em>{ -tracing }</em> do të thotë ndjekje e një arme nga prodhimi ose importi deri në pikën ku ajo është bërë e paligjshme. Radha e punës mbetet e njëjta: së pari regjistri, pastaj vendi i ngjarjes dhe intervistat, gjurmët e gishtave dhe ADN-ja, ekspertiza balistike dhe në fund analiza e të gjitha rezultateve<ref data-l10n-name="iarms"/>.
converted-firearms-note-iarms = Këtë radhë e jep INTERPOL-i për punën me iARMS, sistemin e tij për të dhënat dhe gjurmimin e armëve të paligjshme, në përdorim që nga viti 2013.
converted-firearms-tracing-gap = Te arma e zjarrit e konvertuar, historiku ka një boshllëk. Deri te shitja, ai është historik i një sendi të ligjshëm; pas gjetjes, është historik i një rasti. <ref data-l10n-name="history"/> i tregon të dyja, si dhe pyetjet që e zvogëlojnë boshllëkun nga të dy skajet.
converted-firearms-history-caption = Historiku i një sendi dhe boshllëku i tij
    .alt = Vijë kohore nga e majta në të djathtë me pesë stacione: prodhuar, shitur, boshllëk, gjetur, ekzaminuar. Nën secilin stacion shkruan kush pyetet: prodhuesi, shitësi dhe dogana, dëshmitarët me të dhënat dhe dokumentet, procesverbali i vendit të ngjarjes, laboratori. Boshllëku është vizatuar me vijë të ndërprerë dhe me pikëpyetje.
converted-firearms-history-made = Prodhuar
converted-firearms-history-made-ask = Prodhuesi, përmes kanalit
converted-firearms-history-sold = Shitur
converted-firearms-history-sold-ask = Shitësi, dogana, fatura
converted-firearms-history-gap = Boshllëk
converted-firearms-history-gap-ask = Dëshmitarët, të dhënat, dokumentet
converted-firearms-history-found = Gjetur
converted-firearms-history-found-ask = Procesverbali i vendit të ngjarjes
converted-firearms-history-examined = Ekzaminuar
converted-firearms-history-examined-ask = Laboratori forenzik
converted-firearms-tracing-copy = Shënjimet i lexon eksperti. Kopjojini të gjitha saktësisht, me alfabetin e tyre, edhe ato që i përkasin sendit të padëmshëm: emrin e prodhuesit, mbishkrimin për fishekë manovre dhe <em>{ -serial-number(case: "accusative") }</em>, nëse ka. Shtoni fotografi. Një shenjë e gabuar çon te një send tjetër.
converted-firearms-tracing-focal = Në { -kosovo(case: "indefinite") }, raportojeni çdo armë zjarri të gjetur ose të sekuestruar te <em>{ -firearms-focal-point }</em>, e cila e gjurmon çdo armë të gjetur ose të sekuestruar në vend<ref data-l10n-name="focal"/>. Në { -north-macedonia(case: "accusative") }, zbatoni rregullat e brendshme të shërbimit për kërkesat për gjurmim dhe për bashkëpunimin ndërkombëtar policor.
converted-firearms-note-focal = Pika Fokale për Armë Zjarri në { -kosovo(case: "indefinite") } është pjesë e Njësisë për Bashkëpunim Ndërkombëtar në Zbatimin e Ligjit (ILECU). Ajo ishte e para e këtij lloji në Ballkanin Perëndimor.
converted-firearms-tracing-pattern = Një send është rast; disa sende me të njëjtën prejardhje tregojnë një dukuri që përsëritet. Analistët i krahasojnë prodhuesin, vendin e shitjes, datën, paketimin dhe vendin e gjetjes. Jo çdo përputhje është lidhje dhe mungesa e përputhjes nuk e përjashton lidhjen.

## Bashkëpunimi

converted-firearms-cooperation-title = Bashkëpunimi përtej kufirit
converted-firearms-cooperation-asks =
    kush tjetër duhet ta dijë
    ka ardhur nga përtej kufirit
    kujt t'i tregoj për këtë pistoletë
    kufitari na dërgoi informatë
    kanali policor
    pako njëra anë, blerësi tjetra
    Shkup e Prishtinë, një rast
    a e thërras direkt hetuesin
    fqinjët
    kush tjetër
converted-firearms-cooperation-intro = Secili shërbim heton në juridiksionin e vet, sipas ligjit në fuqi atje. Ajo që e kalon kufirin është informacioni, dhe ai kalon përmes kanalit të dakorduar. <ref data-l10n-name="sides"/> e tregon një rast nga të dyja anët.
converted-firearms-sides-caption = Një rast, dy juridiksione, një kanal
    .alt = Dy kolona për dy juridiksione, të lidhura në mes nga një kanal për bashkëpunimin ndërkombëtar policor. Majtas, nga lart poshtë: pakoja e gjetur, shënjimet dhe dërguesi i siguruar, kërkesa për gjurmim. Djathtas: gëzhoja nga një vend ngjarjeje i mëparshëm, krahasimi nga laboratori, përgjigjja me kod të trajtimit. Shigjetat çojnë nga kërkesa majtas përmes kanalit djathtas dhe me përgjigjen kthehen prapa. Poshtë, një kuti mbi të dyja kolonat: pasqyra e përbashkët e rastit.
converted-firearms-sides-left = Juridiksioni A
converted-firearms-sides-right = Juridiksioni B
converted-firearms-sides-parcel = Pakoja e gjetur
converted-firearms-sides-marks = Shënjimet dhe dërguesi të siguruara
converted-firearms-sides-request = Kërkesa
converted-firearms-sides-channel = Kanali
converted-firearms-sides-case = Gëzhojë nga një vend ngjarjeje i mëparshëm
converted-firearms-sides-compare = Krahasimi nga laboratori
converted-firearms-sides-answer = Përgjigjja me kod të trajtimit
converted-firearms-sides-joint = Pasqyra e përbashkët e rastit
converted-firearms-request-title = Kërkesa e mirë
converted-firearms-request-asks =
    shkresa për shtetin tjetër
    pyeti kolegët jashtë kush e ka ble
    çka duhet të ketë
    një pyetje me numër
    fotografi bashkë me shkresën
    kush ka ble me këtë kartelë
    kthehet pa përgjigje
    deri kur na duhet
    shkruaj jashtë
    tri fjali
converted-firearms-request-intro = Një <em>{ -trace-request }</em> ose një kërkesë tjetër merr përgjigje shpejt kur thotë që në rreshtat e parë çfarë duhet dhe pse:
converted-firearms-request-what = <strong>Çfarë:</strong> një pyetje, ose disa pyetje të numëruara.
converted-firearms-request-why = <strong>Pse:</strong> faktet e rastit me tri fjali, baza ligjore, vepra penale me titullin zyrtar.
converted-firearms-request-marks = <strong>Sendi:</strong> përshkrimi, të gjitha shënjimet, fotografitë, çfarë ka konstatuar eksperti deri tani.
converted-firearms-request-urgency = <strong>Urgjenca:</strong> deri kur, dhe arsyeja, për shembull një afat ose rrezik për një person.
converted-firearms-request-code = <strong>Përdorimi:</strong> një <em>{ -handling-code }</em> dhe për çfarë do të përdoret përgjigjja.
converted-firearms-request-answer = <strong>Përgjigjja:</strong> kujt, përmes cilit kanal, në cilën gjuhë.
converted-firearms-request-feedback = Përgjigjja kthyese e mbyll rrethin. Kush ka marrë ndihmë, tregon çfarë doli prej saj, për aq sa e lejon ligji. Pa përgjigje kthyese, askush nuk e mëson nëse përgjigjja ishte e dobishme.
converted-firearms-request-do-channel = Përdorni kanalin e shërbimit: në { -kosovo(case: "indefinite") } është <em>{ -ilecu }</em>, në { -north-macedonia(case: "accusative") } njësia që e caktojnë rregullat e brendshme.
converted-firearms-request-do-early = Dërgojeni herët dhe plotësojeni më vonë me atë që mungon.
converted-firearms-request-do-none = Përgjigjuni edhe „nuk dihet asgjë“. Edhe kjo është përgjigje.
converted-firearms-request-dont-private = Mos i pyetni kolegët përtej kufirit me mesazhe private.
converted-firearms-request-dont-more = Mos dërgoni emra ose të dhëna që nuk i kërkon pyetja.
converted-firearms-request-dont-promise = Mos e jepni më tej atë që keni marrë pa pëlqimin që e kërkon kodi i saj i trajtimit.
converted-firearms-public-title = Informimi i publikut
converted-firearms-public-asks =
    a guxojmë me tregu si e bëjnë
    çka guxojmë t'u themi njerëzve
    prindërit të dinë
    gazetari don video të punishtes
    a e rreshtojmë në tavolinë për kamera
    mesazh për të rinjtë
    dyqani duhet me ditë
    zëdhënësi
    paralajmëro prindërit
    televizioni
converted-firearms-public-who = Me mediat flet vetëm zyra e autorizuar nga shërbimi, në marrëveshje me prokurorin. Mesazhi i mirë thotë se sendet e tilla janë të rrezikshme, se posedimi i tyre mund të jetë vepër penale dhe si raportohet një send pa e prekur.
converted-firearms-public-never = Asnjë tekst, pamje ose video e policisë nuk tregon si është ndryshuar sendi, çfarë është përdorur për këtë, cili model ka qenë ose ku është blerë. Sendet nuk radhiten për fotografim. Shënjimet bëhen të palexueshme.

## Ushtrimet

converted-firearms-exercises-title = Ushtrimet
converted-firearms-exercises-asks =
    mbi çka ushtrojmë
    lojëra e raste
    ushtrime me foto të armëve
    foto, situata, shtatë fjalë
    sa minuta
    a sjellim diçka në klasë
    lojëra
# $exercises: numri i ushtrimeve; $minutes: koha e tyre e përgjithshme.
converted-firearms-exercises-intro = { $exercises ->
        [one] Një ushtrim zgjat
       *[other] { $exercises } ushtrime zgjasin
    } gjithsej rreth { $minutes ->
        [one] një minutë
       *[other] { $minutes } minuta
    }, pa diskutimin. Të gjithë personat, adresat dhe rastet janë të trilluara. Përdoren vetëm karta me fotografi nga jashtë.
converted-firearms-exercises-debrief = Pas secilit ushtrim, grupi u përgjigjet tri pyetjeve: Çfarë u bë mirë? Çfarë do të pyeste një gjyqtar? Çfarë do të bëni ndryshe në detyrë?
converted-firearms-exercises-law-title = Fjalët, shenjat, hapat
converted-firearms-exercises-law-asks =
    shikoni foto dhe vendosni
    në cilin grup hyn
    cili ligj vlen për këtë pistoletë, ushtrim
    shtatë kartela
    tri sisteme ligjesh
    fjalët në mur
    shtatë karta
converted-firearms-exercise-words-title = Një send, shtatë fjalë
converted-firearms-exercise-words-task = Grupi merr shtatë përshkrime të shkurtra të një situate dhe fjalët (shihni: <ref data-l10n-name="words"/>). Për cilin përshkrim zyrtari mund ta përdorë fjalën në vendin e ngjarjes dhe për cilin vetëm pas raportit të ekspertit? Tregoni ligjin që vendos në juridiksionin tuaj.
converted-firearms-exercise-words-materials = Shtatë kartela me situata që përdorin vetëm shenja të jashtme; tabela e fjalëve me shkronja të mëdha; kutitë ligjore të tri sistemeve.
converted-firearms-exercise-words-answer-first = Në vendngjarje çdo kartelë është së pari „send që duket si armë zjarri“; armë me fishekë manovër, armë alarmi dhe imitim shkruhen vetëm si fjalë të shitësit, të pronarit ose të ambalazhit, në thonjëza.
converted-firearms-exercise-words-answer-second = E konvertuar, e konvertueshme, e çaktivizuar dhe e riaktivizuar janë fjalë të ekspertit ose të ligjit, kurrë të raportit të parë.
converted-firearms-exercise-words-answer-third = Grupi e përmend ligjin e juridiksionit të vet dhe ditën kur e ka lexuar, dhe nuk argumenton me ligjin e fqinjit.
converted-firearms-exercise-describe-title = Përshkruani, mos emërtoni
converted-firearms-exercise-describe-task = Një pjesëmarrës sheh një kartë me një objekt që duket si armë zjarri dhe e përshkruan për një minutë. I dyti shkruan nga kjo raportin e parë. I treti e mban kartën dhe krahason.
converted-firearms-exercise-describe-check = Sa përfundime ka në raport? Zëvendësojeni secilin me atë që u pa. Pastaj lexojeni raportin me zë: a mund ta keqkuptojë gjykata?
converted-firearms-exercise-describe-materials = Gjashtë kartela me fotografi të sendeve nga dy anë, pa asnjë pjesë të brendshme; orë me sekonda; një raport i parë i zbrazët për çdo çift.
converted-firearms-exercise-describe-answer-first = Përshkrimi përmend formën, ngjyrën, gjatësinë me sy, mbishkrimet shkronjë për shkronjë, ku gjendet sendi dhe kush ishte afër tij.
converted-firearms-exercise-describe-answer-second = „E paligjshme“, „e vërtetë“, „e mbushur“ dhe „e konvertuar“ janë përfundime: secila zëvendësohet me atë që u pa, ose fshihet.
converted-firearms-exercise-describe-answer-third = Nëse pjesëmarrësi i tretë pas leximit të raportit do të zgjidhte kartelë tjetër, përshkrimi nuk mjaftonte.
converted-firearms-exercise-stop-title = „Është vetëm pistoletë alarmi“
converted-firearms-exercise-stop-case = Gjatë kontrollit të ligjshëm të një automjeti, zyrtari sheh nën ulëse dorezën e një objekti. Shoferi qesh: „Është vetëm pistoletë alarmi, po jua tregoj.“ Një koleg zgjat dorën drejt saj.
converted-firearms-exercise-stop-task = Luajeni situatën nga fjala e parë. Ndaleni shoferin dhe kolegun me fjalë, zbatoni hapat (shihni: <ref data-l10n-name="steps"/>) dhe bëni thirrjen e parë. Pastaj shkruani çfarë tha shoferi, fjalë për fjalë.
converted-firearms-exercise-stop-materials = Dy karrige si veturë, një kartelë me vizatimin e një doreze, telefon pa linjë; asgjë që duket si armë.
converted-firearms-exercise-stop-answer-first = Fjalët e para i ndalin të dy: shoferit i thuhet t’i mbajë duart aty ku i ka, kolegut të tërhiqet; askush nuk diskuton se çfarë është sendi.
converted-firearms-exercise-stop-answer-second = Askush nuk e fut dorën nën ulëse, as për ta „siguruar“: distancë, shenjë, raport, pritje e ekspertit.
converted-firearms-exercise-stop-answer-third = Fjalët e shoferit shkruhen siç i tha, me orën; ato nuk janë mendim eksperti e as pranim.
converted-firearms-exercise-stop-answer-fourth = Gabim i shpeshtë: lehtësuesi e lejon kolegun ta prekë sendin sepse ushtrimi „vazhdon“. Ndaleni aty dhe filloni nga e para.
converted-firearms-exercises-case-title = Provat, historiku, kërkesa
converted-firearms-exercises-case-asks =
    shkrim për laboratorin, ushtrim
    një pako, një djalë, një garazh
    rast me pako për ushtrim
    dy kuti bosh e faturë
    shkruaj pyetjen për balistikun
    vija e historisë
    zarfi i ekspertit
converted-firearms-exercise-expert-title = Pyetjet për ekspertin
converted-firearms-exercise-expert-case = Në një banesë, pasi eksperti e lejoi kthimin, u siguruan: një send, dy paketime të zbrazëta të armëve të alarmit, një faturë dhe etiketa e një pakoje në gjuhë të huaj.
converted-firearms-exercise-expert-task = Shkruani pyetjet për ekspertin (shihni: <ref data-l10n-name="questions"/>). Pastaj shkruani çfarë mund të vërtetojë secila nga gjërat e tjera dhe për kë bëhet fjalë: blerësin, bartësin, shitësin apo mbajtësin.
converted-firearms-exercise-expert-materials = Fotografi të sendeve të përmendura në rast, tabela e pyetjeve e shtypur, dy zarfe me përgjigjet e një eksperti të shpikur.
converted-firearms-exercise-expert-answer-first = Pyetjet për ekspertin kërkojnë çfarë është sendi, a është ndryshuar dhe prej kur, dhe çfarë mund të thuhet për shënjimet e tij; nuk kërkojnë ligjin as fajin.
converted-firearms-exercise-expert-answer-second = Dy ambalazhet tregojnë se mund të jetë blerë më shumë se një send: ku është i dyti?
converted-firearms-exercise-expert-answer-third = Vërtetimi i blerjes të çon te shitësi dhe te pagesa, etiketa te transportuesi dhe te dërguesi; asnjëri nuk vërteton kush e hapi pakon.
converted-firearms-exercise-expert-answer-fourth = Blerësi, bartësi, shitësi dhe mbajtësi mund të jenë katër persona: grupi nuk e bën nga zakoni një të vetëm.
converted-firearms-exercise-history-title = Historiku dhe boshllëku i tij
converted-firearms-exercise-history-case = Një send u gjet në një dasmë pas të shtënave në ajër. Mbishkrimi e tregon emrin e një prodhuesi; pronari thotë se e ka „nga një kushëri jashtë“. Në telefonin e tij ka një fotografi të të njëjtit send, tre muaj të vjetër.
converted-firearms-exercise-history-task = Vizatojeni historikun e sendit sipas modelit (<ref data-l10n-name="history"/>). Shkruani te secili stacion çfarë dihet, nga kush, dhe çfarë mungon. Cilat dy pyetje e zvogëlojnë të parat boshllëkun?
converted-firearms-exercise-history-materials = Vizatimi i historikut pa shënime, në A3; kartela me „dihet“, „e tha“, „mungon“; lapsa me ngjyra.
converted-firearms-exercise-history-answer-first = Dihen vetëm mbishkrimi i prodhuesit dhe dita e gjetjes; „nga një kushëri jashtë“ e thotë pronari, ndërsa fotografia tregon sendin e jo kush e mbante.
converted-firearms-exercise-history-answer-second = Zbrazëtia është ndërmjet shitjes së parë dhe ditës së fotografisë.
converted-firearms-exercise-history-answer-third = Pyetja e parë i shkon prodhuesit ose importuesit përmes kanalit të juridiksionit: kujt iu shit ky numër? E dyta i shkon telefonit, me bazë ligjore: kush e dërgoi fotografinë, dhe kur?
converted-firearms-exercise-history-answer-fourth = Sendi vetë pyetet i fundit, dhe vetëm nga eksperti.
converted-firearms-exercise-request-title = Një faqe përtej kufirit
converted-firearms-exercise-request-task = Shkruani një kërkesë me një faqe, sipas gjashtë pikave (shihni: <ref data-l10n-name="request"/>). Një grup tjetër i përgjigjet me shkrim, edhe me „nuk dihet asgjë“. Pastaj të dy grupet e heqin çdo fjalë që nuk ishte e nevojshme.
converted-firearms-exercise-request-materials = Formulari i kërkesës përtej kufirit, një për çdo grup; një rast i shpikur në gjysmë faqe; lapsa të kuq.
converted-firearms-exercise-request-answer-first = Kërkesa e mirë ka një qëllim, shënjimet shkronjë për shkronjë siç i ka lexuar eksperti, pyetje të numërtuara me nga një temë, urgjencën me arsyen dhe kodin e trajtimit.
converted-firearms-exercise-request-answer-second = „Nuk dihet asgjë“ është përgjigje me vlerë: thotë çfarë u kërkua dhe cilën ditë.
converted-firearms-exercise-request-answer-third = Fshihen: mbiemrat, jeta e të dyshuarit, emrat e personave për të cilët nuk pyetet asgjë.
converted-firearms-check-title = Pyetje për vetëkontroll
converted-firearms-check-asks =
    testo veten
    a e kam kuptu
    pyetje për me pa çka mbaj mend
    dhjetë pyetje shpejt
    a mjafton shikimi, provë
    pyetje para se me shku në terren
    kuiz
converted-firearms-check-intro = Përgjigjuni pa tekst, pastaj krahasoni me seksionet.
converted-firearms-check-words = Cili emërtim shkruhet në raportin e parë dhe pse? Shihni: <ref data-l10n-name="words"/>.
converted-firearms-check-signs = Çfarë dëshmon kur nuk shihet asnjë shenjë e jashtme? Shihni: <ref data-l10n-name="signs"/>.
converted-firearms-check-stop = Çfarë bëni kur dikush do t’ju tregojë se është „vetëm pistoletë alarmi“? Shihni: <ref data-l10n-name="act"/>.
converted-firearms-check-law = Cilat dy ditë shkruhen në dosje për shkak të ligjit? Shihni: <ref data-l10n-name="law"/>.
converted-firearms-check-expert = Kush thotë nëse një send është ndryshuar dhe ku shkruhet kjo? Shihni: <ref data-l10n-name="expert"/>.
converted-firearms-check-gap = Ku është boshllëku në historik dhe nga cilat skaje zvogëlohet? Shihni: <ref data-l10n-name="tracing"/>.
converted-firearms-check-channel = Cilat gjashtë pika i ka një kërkesë e mirë? Shihni: <ref data-l10n-name="request"/>.

## Punëtoria

converted-firearms-workshop-title = Punëtoria: një rast në dy juridiksione
converted-firearms-workshop-asks =
    të dyja palët në një tavolinë
    rasti i madh i shpikur në fund
    dy shtete në një rast, ushtrim
    pajisje sportive në doganë
    dy dhoma, dy ekipe
    simulim ndërkufitar
    kush e dërgon kërkesën i pari
    rast nga fillimi deri në fund
    tavolinë e përbashkët
    simulim
# $hours: orët e mësimit të punëtorisë.
converted-firearms-workshop-intro = Punëtoria zgjat { $hours ->
        [one] një orë mësimi
       *[other] { $hours } orë mësimi
    }. Ajo e bashkon atë që kanë mësuar sesionet. Gjithçka është e trilluar.
converted-firearms-workshop-case = Juridiksioni A: në një pikë kalimi kufitar, doganierët e hapin një pako, siç e parasheh ligji. Ajo është deklaruar si „pajisje sportive“. Në të ka një objekt që duket si armë zjarri. Juridiksioni B: tre javë më parë, në një festë u qëllua me armë. Një burrë u lëndua dhe u sigurua një gëzhojë.
converted-firearms-workshop-teams = Dy ekipe punojnë në dy dhoma, një për secilin juridiksion. Ato flasin me njëra-tjetrën vetëm përmes kanalit: një lehtësues i bart kërkesat dhe përgjigjet. <ref data-l10n-name="steps"/> jep renditjen.
converted-firearms-workshop-caption = Hapat e punëtorisë
converted-firearms-workshop-head-hour = Ora
converted-firearms-workshop-head-task = Detyra
converted-firearms-workshop-head-product = Rezultati
converted-firearms-workshop-hour = Ora { $hour }
converted-firearms-workshop-read = Lexoni gjysmën tuaj të rastit; hapat e parë dhe raporti i parë
converted-firearms-workshop-read-product = Raporti i parë pa përfundime
converted-firearms-workshop-secure = Vendosni çfarë sigurohet dhe sipas cilit ligj; pyetjet për ekspertin
converted-firearms-workshop-secure-product = Lista e provave; lista e pyetjeve
converted-firearms-workshop-request = Shkruani një kërkesë, përgjigjuni kërkesës së ekipit tjetër
converted-firearms-workshop-request-product = Dy kërkesa, dy përgjigje
converted-firearms-workshop-combine = Takohuni; vendosini të dy historikët në një vijë kohore
converted-firearms-workshop-combine-product = Një historik me boshllëkun e tij
converted-firearms-workshop-plan = Merruni vesh kush çfarë bën më tej në cilin juridiksion dhe kush kë njofton
converted-firearms-workshop-plan-product = Plan i përbashkët në një faqe, për prokurorët
converted-firearms-workshop-present = Paraqiteni rastin para pjesëmarrësve të tjerë; pyetje si në gjykatë
converted-firearms-workshop-present-product = Paraqitja; tri fjali për zyrën për informim
converted-firearms-workshop-cards = Informacioni i ri vjen në karta. Lehtësuesi i jep kur ekipi ka pyetur autoritetin e duhur, dhe jo më parë:
converted-firearms-workshop-card-border = dokumentet e pakos e tregojnë një dërgues në një juridiksion të tretë;
converted-firearms-workshop-card-case = laboratori thotë se gëzhoja mund të krahasohet sapo të ketë një send;
converted-firearms-workshop-card-receipt = shitësi mban mend një blerës që mori tri sende të të njëjtit lloj;
converted-firearms-workshop-card-phone = një numër telefoni është edhe në pako, edhe në dosjen e festës;
converted-firearms-workshop-card-source = një informacion vjen nga një person që nuk duhet të zbulohet.
converted-firearms-workshop-key = Ekipi më i mirë nuk është ai që e „zgjidh“ rastin. Është ai, dokumentet e të cilit ekipi tjetër mund t’i përdorte menjëherë.

## Konsultim i shpejtë

converted-firearms-reference-title = Konsultim i shpejtë
converted-firearms-reference-asks =
    për xhep
    kartela me i pre
    listë e shkurtër për me bartë
    shkruaj numrat tanë
    te pulti i veturës
    përmbledhje para kontrollit
    dy kartela
    hapat në gjetje e dosje
    xhep
converted-firearms-reference-intro = Kopjojeni këtë seksion si kartë dhe shtoni numrat e telefonit të shërbimit tuaj.
converted-firearms-find-title = Te gjetja
converted-firearms-find-asks =
    e kam para vetes
    jam afër saj, çka së pari
    gjeta pistoletë starti, çka tash
    objekt që duket si armë
    fjalët e personit
    thirre ekspertin
    mos e kap
    a e mbuloj me diçka
    mos e provo
converted-firearms-find-loaded = Duket si armë zjarri: konsiderohet e mbushur.
converted-firearms-find-steps = Ndaluni, mbani distancë, shënoni vendin, raportoni, prisni.
converted-firearms-find-words = Shkruani „objekt që duket si armë zjarri“ dhe atë që shihni.
converted-firearms-find-persons = Njerëzit të larguar dhe nën kujdes; çfarë thonë, fjalë për fjalë.
converted-firearms-file-title = Në dosje
converted-firearms-file-asks =
    çka hyn në dosje
    a kam harru ndonjë letër
    çka don prokurori në dosje
    fletë për prokuror
    shënjimet me foto
    përgjigja prej jashtë
    veç gjërat pa metodë
    lista para se me mbyllë
    fashikulli
converted-firearms-file-secure = Sendi, municioni, dokumentet, paketimet, pakoja, të dhënat, deklaratat.
converted-firearms-file-questions = Pyetjet për ekspertin me shkrim.
converted-firearms-file-marks = Të gjitha shënjimet të kopjuara saktësisht, me fotografi.
converted-firearms-file-request = Regjistri, kërkesa për gjurmim, kërkesa përtej kufirit, përgjigjja kthyese.
converted-firearms-file-silence = Asgjë për mënyrën e ndryshimit jashtë raportit të ekspertit.

## Fjalorthi

converted-firearms-glossary-title = Fjalorth
converted-firearms-glossary-asks =
    m'i shpjego këto fjalë
    si quhet kjo
    çka do të thotë e konvertuar
    startues, sinjal, alarm
    fjalori i pistoletave
    historik me boshllëk
    kuptimi
converted-firearms-glossary-intro = Fjalët kanë kuptimin që ua jep ligji në fuqi. Shpjegimet e shkurtra ndihmojnë për të lexuar këtë kurs.

## Burimet

converted-firearms-sources-title = Burimet
converted-firearms-sources-asks =
    kush e thotë
    ku mund të lexoj më shumë
    ku është direktiva për armët e gazit
    cilat faqe
    direktiva për alarm
    SEESAC, punëtoria
    lidhja
# $date: dita kur janë verifikuar burimet.
converted-firearms-sources-checked = Referencat janë verifikuar më { $date }. Ligjet ndryshojnë: lexoni tekstin e konsoliduar në ditën e përdorimit.
converted-firearms-sources-seesac = SEESAC, faqja e projektit të përfunduar të UNDP-së „Qasja e integruar institucionale ndërkufitare për luftimin e trafikimit të paligjshëm të armëve“: <a data-l10n-name="page">seesac.org</a>. Burimi i numrit të pjesëmarrjeve.
converted-firearms-sources-kosovo = { -kosovo }: Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
converted-firearms-sources-north-macedonia = { -north-macedonia }: Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
converted-firearms-sources-un = Kombet e Bashkuara: Protokolli për Armët e Zjarrit, Rezoluta 55/255 e Asamblesë së Përgjithshme (UNIS/CP/517).
converted-firearms-sources-directive = Direktiva (BE) 2021/555 për kontrollin e marrjes në posedim dhe të posedimit të armëve, Gazeta Zyrtare e BE-së L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
converted-firearms-sources-alarm = Direktiva zbatuese (BE) 2019/69 për armët e alarmit dhe të sinjalizimit: <a data-l10n-name="text">EUR-Lex</a>.
converted-firearms-sources-interpol = INTERPOL, Sistemi për administrimin e të dhënave dhe gjurmimin e armëve të paligjshme (iARMS): <a data-l10n-name="site">interpol.int</a>.
converted-firearms-sources-limits = Ky kurs përdor vetëm burime publike. Ai nuk jep këshilla juridike dhe nuk e zëvendëson ligjin në fuqi, procedurat e një shërbimi dhe as udhëzimin e prokurorit.
