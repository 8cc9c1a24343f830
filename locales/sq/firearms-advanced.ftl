### Hetimi i avancuar i armëve të zjarrit: përkthimi shqip i kursit. Radha e mesazheve është radha e dokumentit.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### Kufiri i sigurisë: kushtet, urdhrat, kufijtë dhe dokumentimi i masave të fshehta; kurrë teknika e tyre, kurrë si fshihet ose si
### prodhohet malli. Njohja përfundon gjithmonë me: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët.

firearms-advanced-title = Hetimi i avancuar i rasteve me armë zjarri: masat e fshehta, kontrabanda e organizuar dhe puna e përbashkët
firearms-advanced-short-title = Hetimi i avancuar i armëve

## Qëllimi dhe objektivat

firearms-advanced-purpose-title = Qëllimi dhe objektivat
firearms-advanced-purpose-aim = Ky kurs i përgatit hetuesit për raste në të cilat arma e zjarrit është vetëm pjesa që shihet: prapa saj janë një rrjet, paratë dhe një kufi. Në të mësohet kur lejohet një masë e fshehtë dhe si vlen ajo në gjykatë, si dallohet dhe si ndalet në mënyrë të sigurt kontrabanda e organizuar dhe si ndërtojnë dy juridiksione një rast të përbashkët.
firearms-advanced-purpose-boundary = Kursi trajton kushtet, urdhrat, kufijtë dhe dokumentimin. Ai nuk përfshin teknikën e punës së fshehtë dhe nuk tregon si fshihet ose si prodhohet malli. Nëse një pjesëmarrës e përshkruan, lehtësuesi e ndërpret diskutimin.
firearms-advanced-purpose-asks =
    për çka është kursi i avancuar
    a është ky trajnimi i dytë pas atij bazik
    a mësohet aty si punohet fshehtas
    niveli i dytë
    kurs për hetues të bandave
    krim i organizuar trajnim
    a mësohet përgjimi
    pas pistoletës, paraja e rrjeti
    kursi për të avancuarit
firearms-advanced-audience-title = Kujt i drejtohet kursi
firearms-advanced-audience-officers = Kursi u drejtohet hetuesve të armëve të zjarrit, të krimit të organizuar dhe të terrorizmit, zyrtarëve të policisë kufitare dhe doganierëve që punojnë në raste, si dhe analistëve, në { -kosovo(case: "indefinite") } dhe në { -north-macedonia(case: "accusative") }. Prokurorët janë të nevojshëm ditën e dytë dhe ditën e pestë, sepse ata i kërkojnë masat dhe përgjigjen për dosjen.
firearms-advanced-audience-needs = Pjesëmarrësit e kanë kryer kursin për hetimin themelor të rasteve me armë zjarri ose kanë përvojë të njëjtë. Aty ku kursi dhe procedura e shërbimit dallojnë, përparësi kanë ligji në fuqi dhe procedura e shërbimit.
firearms-advanced-audience-asks =
    a mund të vij nëse jam vetëm në patrullë
    a duhet me e pas kry trajnimin bazik
    a vjen edhe prokurori
    analistët
    hetues doganor
    antiterrori
    a duhet kursi bazë
    jam veç n'patrullë
    edhe prokurori bashkë

firearms-advanced-objectives-title = Objektivat e të nxënit
# I paraprin listës së objektivave; $count është numri i pikave të listës.
firearms-advanced-objectives-intro = Në fund të kursit, secili pjesëmarrës dëshmon se ka { $count ->
        [one] një aftësi:
       *[other] këto { $count } aftësi:
    }
firearms-advanced-objectives-roles = t’i dallojë rolet në një rrjet kontrabande dhe të thotë çfarë e dëshmon secilin rol;
firearms-advanced-objectives-stop = ta udhëheqë ndalimin e një automjeti me ngarkesë të përzier ashtu që së pari t’u ndihmohet njerëzve dhe askush të mos e prekë atë që është e rrezikshme;
firearms-advanced-objectives-law = ta emërtojë ligjin, autoritetin dhe afatin e një mase të fshehtë para se të fillojë ajo;
firearms-advanced-objectives-apply = të shkruajë një kërkesë që u përgjigjet katër pyetjeve të gjyqtarit;
firearms-advanced-objectives-limits = ta dallojë nxitjen dhe të ndalet me kohë;
firearms-advanced-objectives-terror = ta përcjellë menjëherë informacionin për një kërcënim, pa paragjykime dhe pa vonesë;
firearms-advanced-objectives-joint = të zgjedhë midis informacionit policor, ndihmës juridike dhe ekipit të përbashkët, dhe t’i shkruajë pikat kryesore të një marrëveshjeje;
firearms-advanced-objectives-file = të ndërtojë një dosje në të cilën për çdo provë shihet kush e ka siguruar, kur dhe mbi çfarë baze.
firearms-advanced-objectives-asks =
    çka do të di pas kursit
    çka duhet të di në fund
    pse me ardhë në këtë kurs
    shkathtësitë
    rezultati i trajnimit
    çka tregoj n'fund
    kur kaloj

firearms-advanced-context-title = Pse ka një kurs për këtë
# $all, $men, $women: pjesëmarrjet në kursin e avancuar të projektit të përfunduar.
firearms-advanced-context-project = Hetimi i avancuar i rasteve me armë zjarri ishte temë trajnimi në një projekt të përfunduar të UNDP-së; u shënuan { $all } pjesëmarrje: { $men } të burrave dhe { $women } të grave<ref data-l10n-name="meaning"/>. Ky kurs është tekst i ri. Ai nuk është materiali i projektit.
firearms-advanced-note-attendance = Numri tregon pjesëmarrjet, jo personat: nuk dihet nëse dikush ka marrë pjesë dy herë. Burimi është faqja e SEESAC-ut për projektin.
firearms-advanced-context-asks =
    sa policë janë trajnuar deri tash
    kush e ka paguar këtë trajnim
    a kanë marrë pjesë edhe gra
    sa gra kanë marrë pjesë
    donatori
    shifrat e seesac
    sa herë u mbajt
    numri i të trajnuarve

firearms-advanced-plan-title = Plani i kursit
# $days: ditët e kursit; $hours: orët mësimore të secilës ditë.
firearms-advanced-plan-length = Kursi zgjat { $days ->
        [one] { $days } ditë
       *[other] { $days } ditë
    } me nga { $hours ->
        [one] { $hours } orë mësimore
       *[other] { $hours } orë mësimore
    }. <ref data-l10n-name="plan"/> tregon renditjen e temave. Ushtrimet i gjeni te <ref data-l10n-name="exercises"/>, rastin e ditës së fundit te <ref data-l10n-name="case"/>. Dy ditët e fundit është mirë t’i mbajnë së bashku të dyja juridiksionet.
firearms-advanced-plan-caption = Plani i kursit
firearms-advanced-plan-head-day = Dita
firearms-advanced-plan-head-theme = Tema
firearms-advanced-plan-head-practice = Praktika
# $day: numri i ditës.
firearms-advanced-plan-day = Dita { $day }
firearms-advanced-plan-theme-networks = Kontrabanda e organizuar: rolet, shenjat, veprimi i sigurt
firearms-advanced-plan-practice-networks = Kush çfarë ka bërë; ndalimi me ngarkesë të përzier
firearms-advanced-plan-theme-measures = Ligji; kushtet dhe urdhrat e masave të fshehta
firearms-advanced-plan-practice-measures = Katër pyetje para urdhrit
firearms-advanced-plan-theme-limits = Kufijtë dhe dokumentimi i masave; lufta kundër terrorizmit
firearms-advanced-plan-practice-limits = Kufiri i nxitjes; gjysmë fjalie për një sulm
firearms-advanced-plan-theme-joint = Puna përtej kufirit; ekipet e përbashkëta
firearms-advanced-plan-practice-joint = Një ekip, dy ligje
firearms-advanced-plan-theme-file = Dosja e rastit dhe gjykata
firearms-advanced-plan-practice-file = Rasti i kursit; dosja para gjyqtarit
firearms-advanced-plan-warning = Në këtë kurs nuk sillet asnjë armë, asnjë municion, asnjë mjet shpërthyes, asnjë drogë dhe asnjë incizim nga një rast i vërtetë. Të gjithë personat dhe rastet janë të trilluara. Pjesëmarrësit nuk tregojnë çfarë dinë nga masa që ende janë në zbatim.
firearms-advanced-plan-facilitator = Ditën e dytë kushtojani ligjit. Grupet flasin me qejf për teknikën; kthejini me një pyetje: „Kush e ka urdhëruar, deri kur dhe ku shkruan?“
firearms-advanced-plan-facilitator-prosecutor = Ftoni nga një prokuror prej secilit juridiksion për ditën e dytë dhe të pestë. Kërkojuni ta sjellin ligjin në fuqi, jo mendimin për të. Lërini t’i korrigjojnë tekstet e kursit aty ku ligji ka ndryshuar.
firearms-advanced-plan-asks =
    sa ditë zgjat
    çka mësohet ditën e parë
    a mund të bijmë armë të vërtetë apo incizime
    orari
    pesë ditë
    dita e tretë
    incizime të vërteta në klasë
    kur ka pushim

## Kursi në 60 sekonda

firearms-advanced-sixty-title = Kursi në 60 sekonda
firearms-advanced-sixty-intro = Nëse keni kohë vetëm për një faqe, lexojeni këtë.
firearms-advanced-sixty-people = <strong>Njerëzit.</strong> Jeta ka përparësi ndaj mallit, provave dhe fshehtësisë.
firearms-advanced-sixty-danger = <strong>Rreziku.</strong> Sendi më i rrezikshëm përcakton si sillen të gjithë. Mos prekni. Mbani distancë. Shënoni vendin. Raportoni. Prisni specialistët.
firearms-advanced-sixty-order = <strong>Urdhri.</strong> Asnjë masë e fshehtë pa urdhrin që e kërkon ligji, nga autoriteti që e cakton ligji. Shihni: <ref data-l10n-name="law"/>.
firearms-advanced-sixty-four = <strong>Katër pyetje.</strong> Cili ligj? Cili dyshim? Pse jo më butë? Për sa kohë? Shihni: <ref data-l10n-name="four"/>.
firearms-advanced-sixty-line = <strong>Kufiri.</strong> Policia mund ta ndjekë veprën ndërsa ajo ndodh. Nuk i lejohet kurrë ta shkaktojë. Shihni: <ref data-l10n-name="line"/>.
firearms-advanced-sixty-roles = <strong>Rolet.</strong> Dëshmoni çfarë ka bërë dhe çfarë ka ditur secili person. „Të gjithë janë bashkë“ nuk është provë.
firearms-advanced-sixty-threat = <strong>Kërcënimi.</strong> Edhe gjysmë fjalie për një sulm raportohet tani, jo pasi të jetë verifikuar.
firearms-advanced-sixty-border = <strong>Përtej kufirit.</strong> Informacioni policor jep gjurmë. Provat i jep ndihma juridike ose ekipi i përbashkët. Shihni: <ref data-l10n-name="ways"/>.
firearms-advanced-sixty-file = <strong>Dosja.</strong> Çfarë nuk është shkruar me bazë, orë dhe emër, do të mungojë në gjykatë. Shihni: <ref data-l10n-name="file"/>.
firearms-advanced-sixty-rule = Masa që ishte e ligjshme ditën e parë mund të jetë e paligjshme ditën e fundit. Shikojeni datën e urdhrit çdo ditë.
firearms-advanced-life-caption = Jeta e një mase të fshehtë
    .alt = Diagram rrjedhe me shtatë faza nga lart poshtë: dyshimi, kërkesa, urdhri, fillimi, shënimi i përditshëm, vazhdimi ose përfundimi, materiali dhe njoftimi. Pranë secilës fazë shkruan kush vepron dhe çfarë shkruhet.
firearms-advanced-life-head-stage = Faza
firearms-advanced-life-head-who = Kush vepron dhe çfarë shkruhet
firearms-advanced-life-suspicion = Dyshimi
firearms-advanced-life-suspicion-who = Hetuesi: faktet, burimet, mjetet më të buta që janë provuar
firearms-advanced-life-application = Kërkesa
firearms-advanced-life-application-who = Policia te prokurori; prokurori te gjyqtari, kur ligji e thotë këtë
firearms-advanced-life-order = Urdhri
firearms-advanced-life-order-who = Gjyqtari ose prokurori: personi, vepra, masa, kohëzgjatja
firearms-advanced-life-start = Fillimi
firearms-advanced-life-start-who = Udhëheqësi i rastit: ora e parë, zyrtarët me emër, urdhrin e kanë lexuar të gjithë
firearms-advanced-life-daily = Shënimi i përditshëm
firearms-advanced-life-daily-who = Secili që punon në masë: çfarë, kur, kush
firearms-advanced-life-end = Vazhdimi ose përfundimi
firearms-advanced-life-end-who = Para ditës së fundit: urdhër i ri ose ndalje
firearms-advanced-life-material = Materiali dhe njoftimi
firearms-advanced-life-material-who = Dorëzimi me vulë, raporti, njoftimi dhe asgjësimi, siç e thotë ligji
firearms-advanced-sixty-asks =
    ma trego shkurt
    krejt kursi në një faqe
    çka është ma e rëndësishmja
    thelbi
    përmbledhje
    jeta para provës
    rregullat kryesore
    s'kam kohë, thuaj

## Njohja

firearms-advanced-recognise-title = Njohja dhe veprimi i sigurt
firearms-advanced-recognise-intro = Armët e zjarrit rrallë udhëtojnë vetëm. Të njëjtët njerëz, automjete dhe pagesa mund të shërbejnë për armë zjarri, municion, eksplozivë, drogë dhe njerëz që duan ta kalojnë kufirin. Kush e sheh vetëm mallin, ndal një ngarkesë. Kush e sheh rrjetin, ndal edhe ngarkesën tjetër.
firearms-advanced-recognise-word = Fjalët përdorini saktë. Termi <em>{ -smuggling-of-migrants }</em> do të thotë vepër kundër rregullave të kufirit, për përfitim, me njerëz që zakonisht janë pajtuar të udhëtojnë. Termi <em>{ -trafficking-in-persons }</em> do të thotë vepër kundër personit: forcë ose mashtrim, për shfrytëzim. Njëra mund të kthehet në tjetrën gjatë rrugës. Personi që është transportuar pyetet dhe mbrohet i pari.
firearms-advanced-recognise-asks =
    armë edhe drogë në të njëjtën veturë
    a është kontrabandë apo trafikim kur ka njerëz mbrenda
    si i kalojnë armët nëpër kufi
    refugjatë
    kontrabandistë
    kokainë e revole
    kalim ilegal
    viktima a udhëtarë
    kanë pagu me kalu kufirin
    emigrantë n'kombi

firearms-advanced-roles-title = Rolet në një rrjet
firearms-advanced-roles-intro = <ref data-l10n-name="network"/> paraqet role, jo persona. Një person mund të ketë disa role dhe një rol mund ta marrë dikush tjetër pas arrestimit. Për secilin rol duhet vërtetuar diçka tjetër.
firearms-advanced-network-caption = Rolet në një rrjet, malli dhe paratë
    .alt = Lart një kuti: kush drejton. Nën të tri kuti nga e majta në të djathtë, të lidhura me shigjeta të plota për mallin: kush furnizon, kush bart, kush pranon. Nën secilën shkruan çfarë mund ta dëshmojë rolin. Poshtë një kuti përgjatë të tria kutive: kush paguan dhe lëviz paratë, e lidhur me vija të ndërprera. Legjenda shpjegon se vijat e plota janë malli, ndërsa vijat e ndërprera janë paratë dhe udhëzimet.
firearms-advanced-network-directs = Kush drejton
firearms-advanced-network-directs-proof = Udhëzimet, vendimet, pjesa e fitimit
firearms-advanced-network-supplies = Kush furnizon
firearms-advanced-network-supplies-proof = Prejardhja, shënjimet, rezervat
firearms-advanced-network-carries = Kush bart
firearms-advanced-network-carries-proof = Udhëtimi, dokumentet, pagesa, dijenia
firearms-advanced-network-receives = Kush pranon
firearms-advanced-network-receives-proof = Porosia, vendi, ruajtja
firearms-advanced-network-pays = Kush paguan dhe lëviz paratë
firearms-advanced-network-pays-proof = Para të gatshme, llogari, pasuri pa shpjegim
firearms-advanced-network-key-goods = Malli
firearms-advanced-network-key-money = Paratë dhe udhëzimet
firearms-advanced-roles-carrier = Bartësi është personi që policia e takon më shpesh dhe që di më pak. Dijeninë e tij dëshmojeni me fakte: pagesa, mesazhet, udhëtimet e mëparshme, çfarë tha gjatë ndalimit. Shoferi që nuk ka ditur asgjë është dëshmitar.
firearms-advanced-roles-money = Ndiqni paranë që nga dita e parë. Hetimi financiar tregon kush drejton dhe është bazë për sigurimin e pasurisë që gjykata mund ta konfiskojë më vonë.
firearms-advanced-roles-link = Grafiku i lidhjeve e tregon çdo vijë me burimin dhe datën e saj. Vija pa burim është hamendje dhe hiqet para se grafiku të hyjë në dosje.
firearms-advanced-roles-asks =
    si me arrit te shefi i grupit
    shoferi thotë s’kam ditë kurgjë
    kush kush është në bandë
    ku shkojnë paret
    korrieri
    ndërmjetësi
    financuesi
    koka e bandës
    peshku i madh
    pronari i depos
    kapet veç shoferi
    vrojtuesi
    si me i dalë te kreu
    e ka veç garazhin me qira
    kush e paguan shoferin

firearms-advanced-signs-title = Çfarë shihni, çfarë mund të thotë kjo, çfarë bëni
firearms-advanced-signs-intro = Asnjë rresht i vetëm nuk dëshmon asgjë; <ref data-l10n-name="signs"/> ndihmon për të pyetur. Kontrolloni sipas rrezikut dhe sjelljes, kurrë sipas prejardhjes, gjuhës, ngjyrës së lëkurës ose besimit.
firearms-advanced-signs-caption = Shenjat gjatë ndalimit, gjatë kontrollit ose në pikën e kalimit kufitar
firearms-advanced-signs-head-see = Çfarë shihni
firearms-advanced-signs-head-mean = Çfarë mund të thotë kjo
firearms-advanced-signs-head-do = Çfarë bëni
firearms-advanced-signs-papers = Dokumentet, ngarkesa, rruga dhe rrëfimi i shoferit nuk përputhen
firearms-advanced-signs-papers-mean = Ngarkesë e dytë; ose shofer të cilit i është thënë gjysma e së vërtetës
firearms-advanced-signs-papers-do = Pyesni brenda autorizimeve tuaja, shkruajeni përgjigjen fjalë për fjalë, thirreni doganierin ose udhëheqësin. Mos hapni asgjë vetëm
firearms-advanced-signs-firearm = Objekt që duket si armë zjarri, pjesë arme ose municion ndër mallra të tjera
firearms-advanced-signs-firearm-mean = Trafikim; ndoshta pjesë e një dërgese më të madhe
firearms-advanced-signs-firearm-do = Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni ekspertin
firearms-advanced-signs-explosive = Granatë dore, mjet ose enë që askush nuk di t’i shpjegojë
firearms-advanced-signs-explosive-mean = Eksplozivë ose prekursorë; rrezik për të gjithë afër
firearms-advanced-signs-explosive-do = Mos prekni. Largojini njerëzit, mbani distancë, shënoni vendin nga larg, raportoni, prisni specialistët për trajtimin e mjeteve eksplozive
firearms-advanced-signs-drugs = Pluhur, tableta, bimë ose kimikate të panjohura
firearms-advanced-signs-drugs-mean = Drogë; rrezik nga frymëmarrja dhe përmes lëkurës
firearms-advanced-signs-drugs-do = Mos prekni, mos merrni erë dhe mos shijoni. Mbani distancë, shënoni vendin, raportoni, prisni specialistët
firearms-advanced-signs-persons = Njerëz në hapësirë të mbyllur, të rraskapitur, pa ujë ose me frikë për të folur
firearms-advanced-signs-persons-mean = Kontrabandim me migrantë, ndoshta trafikim me njerëz; rrezik për jetën
firearms-advanced-signs-persons-do = Së pari ndihmoni: ajër, ujë, mjek. Largojini nga shoferi, thirrni përkthyesin, raportoni
firearms-advanced-signs-phones = Disa telefona, shumë para të gatshme, shënime pagesash
firearms-advanced-signs-phones-mean = Organizim, pagesë, kontakte
firearms-advanced-signs-phones-do = Lërini të gjitha siç janë. Mos shikoni në telefon. Raportoni te udhëheqësi dhe te njësia për prova digjitale
firearms-advanced-signs-again = I njëjti automjet, numër ose emër në disa raporte
firearms-advanced-signs-again-mean = Rrugë e rregullt, ose rastësi
firearms-advanced-signs-again-do = Shkruani kohën, vendin dhe burimin. Raportoni te analisti. Mos ndiqni askënd me vetiniciativë
firearms-advanced-signs-mixed = Dy lloje mallrash bashkë
firearms-advanced-signs-mixed-mean = Një rrjet, disa vepra penale
firearms-advanced-signs-mixed-do = Rregulli për sendin më të rrezikshëm vlen për të gjitha. Çdo lloj ka ekspertin dhe procesverbalin e vet
firearms-advanced-signs-asks =
    çka më bën me dyshu në kufi
    gjetëm tableta edhe revole bashkë
    bombë në bagazh
    njerëz të mbyllur në kamion
    pesë telefona edhe një çantë me pare
    shofer nervoz
    kombi i ngarkuar
    rimorkio e mbyllur
    shumë kartela SIM
    para n'çantë
    rrëfimi s'po del
    fëmijë pa prindër
    trokitje nga kamioni
    pa bagazh
    taksi me armë
    autobus prej jashtë
    armë nën perime

## Veprimi i sigurt

firearms-advanced-act-title = Veprimi i sigurt gjatë ndalimit me ngarkesë të përzier
firearms-advanced-act-intro = Udhëheqësi vendos sipas dy pyetjeve: Kush është në rrezik tani? Cili është sendi më i rrezikshëm që mund të jetë këtu? <ref data-l10n-name="scene"/> i tregon vendet, të shikuara nga lart.
firearms-advanced-act-stop = <strong>Ndaluni.</strong> Thoni „ndal“. Askush nuk hap, nuk ngre dhe nuk lëviz më asgjë.
firearms-advanced-act-people = <strong>Njerëzit.</strong> Largojini të gjithë nga ngarkesa. Thirreni ambulancën nëse dikush është i sëmurë, i lënduar ose i rraskapitur. Fëmijët mbeten me të afërmit e tyre, nëse kjo është e sigurt për ta.
firearms-advanced-act-distance = <strong>Distanca.</strong> Kthehuni rrugës nga keni ardhur. Specialistët për trajtimin e mjeteve eksplozive thonë sa larg mjafton; deri atëherë, më larg është më mirë.
firearms-advanced-act-mark = <strong>Shenja.</strong> Vini shenjë në hyrje nga larg dhe ndaleni trafikun.
firearms-advanced-act-report = <strong>Raporti.</strong> Çfarë, ku, prej kur, kush është afër, çfarë është prekur, kush nevojitet: specialistët, mjeku, përkthyesi, zyrtarët për vendin e ngjarjes, prokurori.
firearms-advanced-act-wait = <strong>Pritja.</strong> Askush nuk shkon te ngarkesa derisa ta lejojnë specialistët.
firearms-advanced-scene-caption = Ndalimi me ngarkesë të përzier, i shikuar nga lart
    .alt = Plan i një rruge, i shikuar nga lart. Në mes ndodhet një kamion, numri një, dhe askush nuk është afër tij. Vija të ndërprera përmes rrugës në të dyja anët, numri dy, tregojnë hyrjen e mbyllur. Pas secilës vijë një zyrtar, numri tre, e ndal trafikun. Larg, në njërën anë, janë personat nga ngarkesa me ambulancën, numri katër. Në anën tjetër, i ndarë nga ata, është shoferi me një zyrtar, numri pesë. Te pika e takimit, numri gjashtë, udhëheqësi i pret specialistët. Legjenda i shpjegon numrat.
firearms-advanced-scene-load = Automjeti me ngarkesën: askush afër
firearms-advanced-scene-mark = Hyrja, e shënuar nga larg
firearms-advanced-scene-traffic = Zyrtarët që e ndalin trafikun
firearms-advanced-scene-persons = Personat e transportuar, me ndihmë mjekësore
firearms-advanced-scene-driver = Shoferi, i ndarë nga të tjerët, me një zyrtar
firearms-advanced-scene-leader = Udhëheqësi dhe pika e takimit për specialistët
firearms-advanced-act-covert = Mund të ndodhë që patrulla të ndalë një ngarkesë të cilën kolegët po e vëzhgojnë me urdhër. Patrulla vepron si gjithmonë dhe raporton te zyrtari kujdestar. Vetëm udhëheqësi i rastit, në bazë të urdhrit, mund të kërkojë diçka tjetër, dhe kurrë kur jeta është në rrezik.
firearms-advanced-act-rights = Çdo personi që mbahet thuajini pse dhe me cilat të drejta, në gjuhën që e kupton. Migrantët nuk janë sende provuese. Protokolli i OKB-së kundër kontrabandimit me migrantë thotë se në bazë të tij ata nuk ndiqen penalisht pse kanë qenë objekt i kontrabandimit; për të tjerat vendos ligji në fuqi.
firearms-advanced-act-warning = Mos prekni, mbani distancë, shënoni vendin, raportoni dhe prisni specialistët. Asnjë interes i hetimit nuk e arsyeton lënien e njerëzve në hapësirë të mbyllur, lëvizjen e mëtejshme të eksplozivëve ose nxjerrjen e armës nga mbikëqyrja.
firearms-advanced-act-asks =
    ndala një kombibus edhe ka krejt çka mbrenda
    bombë edhe njerëz në të njëjtin vend çka së pari
    a e hapi kontejnerin
    kolegët e njësisë tjetër po e përcillshin këtë veturë
    a mund t’i arrestojmë migrantët
    njerëz pa ujë n'kamion
    po mbyten n'kombi
    a ta hap mushamanë
    ekipi që po e përcillte
    dikush pa vetëdije
    arka nën ulëse
    krejt përzi brenda
    duart n'timon

## Ligji

firearms-advanced-law-title = Ligji
firearms-advanced-law-intro = Ky seksion jep kornizën. Ai nuk është komentar. Numrat e neneve janë me qëllim të paktë: kodet ndryshohen dhe rinumërtohen, prandaj kopjojeni nenin dhe titullin nga ligji në fuqi, në një gjuhë zyrtare, në ditën e kërkesës.
firearms-advanced-law-asks =
    cilin ligj e shkruaj në kërkesë
    a mund të përgjojmë telefon pa gjykatë
    çka thotë ligji për hetues të fshehtë
    baza ligjore
    paragrafi për përgjim
    kodi çka thotë
    pa gjyq, a guxojmë me përgju
firearms-advanced-law-kosovo-title = Ligji në { -kosovo(case: "indefinite") }
firearms-advanced-law-kosovo-act = Kodi i Procedurës Penale nr. 08/L-032; Kodi Penal nr. 06/L-074; Ligji nr. 05/L-022 për armë; Ligji nr. 05/L-030 për përgjimin e komunikimeve elektronike; Ligji nr. 04/L-213 për bashkëpunim juridik ndërkombëtar në çështje penale
firearms-advanced-law-kosovo-measures = <strong>Kodi i Procedurës Penale</strong> i emërton masat e fshehta dhe teknike të vëzhgimit dhe të hetimit, veprat penale për të cilat ato lejohen, kush mund ta urdhërojë secilën (gjyqtari i procedurës paraprake ose prokurori i shtetit), për sa kohë dhe çfarë bëhet me materialin<ref data-l10n-name="titles"/>.
firearms-advanced-note-titles = Emrat e masave dhe titujt e veprave penale ndryshojnë nga njëri kod te tjetri. Ata nuk janë përkthime të njëri-tjetrit dhe ky kurs nuk i parafrazon.
firearms-advanced-law-kosovo-interception = <strong>Ligji për përgjimin</strong> thotë si zbatohet dhe si mbikëqyret një urdhër i ligjshëm për përgjim. Ai nuk e zëvendëson urdhrin.
firearms-advanced-law-kosovo-offences = <strong>Kodi Penal</strong> i përmban veprat penale për armët, eksplozivët, narkotikët, kontrabandimin me migrantë, trafikimin me njerëz, krimin e organizuar dhe terrorizmin. Secila citohet me titullin dhe nenin e vet.
firearms-advanced-law-kosovo-joint = <strong>Ligji për bashkëpunimin juridik ndërkombëtar</strong> është teksti që duhet lexuar për kërkesat drejtuar juridiksioneve të tjera dhe për ekipet e përbashkëta hetimore.
firearms-advanced-law-kosovo-asks =
    kush e nënshkruan urdhrin, gjyqtari apo prokurori
    ligji i kosovës për përgjim
    sa kohë mundet me zgjatë përgjimi
    gjykatësi i procedurës paraprake
    urdhri për përgjim n'Prishtinë
    ligji për përgjimin
    kamera n'banesë, kush lejon
    agjent i fshehtë neni
    kush i mbikëqyr përgjimet
firearms-advanced-law-north-macedonia-title = Ligji në { -north-macedonia(case: "accusative") }
firearms-advanced-law-north-macedonia-act = Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet; Kodi Penal me ndryshimet dhe plotësimet; Ligji për armë 7/05 me ndryshimet dhe plotësimet; Ligji për përgjimin e komunikimeve 71/2018; Ligji për bashkëpunim ndërkombëtar në çështje penale 124/2010
firearms-advanced-law-north-macedonia-measures = <strong>Ligji për procedurë penale</strong> i rendit masat e posaçme hetimore në nenin 252, ndërsa në nenet pas tij i përcakton veprat penale, urdhrin, kohëzgjatjen dhe përdorimin. Disa masa i urdhëron gjyqtari i procedurës paraprake me kërkesë të prokurorit publik, të tjerat i urdhëron prokurori publik. Shikoni në ligjin në fuqi cilat.
firearms-advanced-law-north-macedonia-interception = <strong>Ligji për përgjimin e komunikimeve</strong> thotë si zbatohet dhe si mbikëqyret urdhri.
firearms-advanced-law-north-macedonia-offences = <strong>Kodi Penal</strong>: neni 396 është neni që duhet shikuar i pari për armët dhe lëndët eksplozive. Narkotikët, kontrabandimi me migrantë, trafikimi me njerëz, bashkimi kriminal dhe terrorizmi kanë nene të veta.
firearms-advanced-law-north-macedonia-joint = <strong>Ligji për bashkëpunim ndërkombëtar në çështje penale</strong> është teksti që duhet lexuar për ndihmën juridike dhe për ekipet e përbashkëta hetimore.
firearms-advanced-law-north-macedonia-asks =
    kush e nënshkruan urdhrin në shkup
    masat e posaçme në maqedoni cili nen
    a guxojnë ata andej me e përgju telefonin
    neni 252
    kush lejon në Shkup
    përgjim në Maqedoni
    ligji për komunikime
    agjent i fshehtë n'Maqedoni
firearms-advanced-law-europe-title = Tekstet evropiane dhe ndërkombëtare
firearms-advanced-law-europe-act = Konventa Evropiane për të Drejtat e Njeriut; Konventa e OKB-së kundër Krimit të Organizuar Transnacional dhe protokollet e saj; Protokolli i dytë shtesë i Konventës Evropiane për Ndihmën e Ndërsjellë (ETS nr. 182)
firearms-advanced-law-europe-rights = <strong>Konventa Evropiane për të Drejtat e Njeriut</strong>: neni 8 e lejon ndërhyrjen në jetën private vetëm në përputhje me ligjin dhe vetëm kur është e nevojshme në një shoqëri demokratike. Neni 6 kërkon gjykim të drejtë; dënimi për një vepër që e ka shkaktuar policia nuk është i drejtë (Teixeira de Castro kundër Portugalisë, 1998; Ramanauskas kundër Lituanisë, 2008).
firearms-advanced-law-europe-palermo = <strong>Konventa e OKB-së</strong>, në fuqi që nga shtatori i vitit 2003, flet për hetimet e përbashkëta në nenin 19 dhe për teknikat e posaçme hetimore në nenin 20, ku bën pjesë edhe dërgesa e kontrolluar. Protokollet e saj u kushtohen armëve të zjarrit, kontrabandimit me migrantë dhe trafikimit me njerëz.
firearms-advanced-law-europe-protocol = <strong>Protokolli i dytë shtesë (ETS nr. 182)</strong> i rregullon vëzhgimin ndërkufitar, dërgesën e kontrolluar, hetimet e fshehta dhe ekipet e përbashkëta hetimore në nenet 17 deri 20. Së pari shikoni kush është palë në të dhe sipas cilës marrëveshje punojnë dy juridiksionet me njëri-tjetrin.
firearms-advanced-law-europe-recommendation = <strong>Rekomandimi CM/Rec(2017)6</strong> i Këshillit të Evropës u kushtohet teknikave të posaçme hetimore në rastet e krimeve të rënda, përfshirë terrorizmin: baza ligjore, nevoja, proporcionaliteti, mbikëqyrja.
firearms-advanced-law-europe-asks =
    çka thotë strasburgu kur policia e nxit veprën
    konventa e palermos hetim i përbashkët
    cila konventë vlen për ekip të përbashkët
    gjykata e Strasburgut
    neni 8
    privatësia Evropë
    Këshilli i Evropës
    traktati i OKB-së për bandat
    marrëveshje për ekipe të dy shteteve

## Masat e fshehta

# check: allow term-not-used (emri i shkurtër; teksti i parë pas tij jep emrin e plotë)
firearms-advanced-measures-title = Masat e fshehta
firearms-advanced-measures-intro = Termi <em>{ -special-investigative-measures }</em> do të thotë masa që lejohen vetëm me urdhër dhe në kushte të rrepta ligjore; këtu quhen shkurt masa të fshehta. Ato hyjnë thellë në jetën private, edhe në jetën e njerëzve që nuk kanë bërë asgjë. Prandaj ligji e lidh secilën me një vepër penale, një dyshim, një autoritet dhe një ditë kur ajo përfundon.
firearms-advanced-measures-asks =
    çka janë masat e fshehta
    masat sekrete të policisë
    kur guxojmë me e përcjell dikë a me ia përgju telefonin
    përgjim
    përcjellje
    mikrofon i fshehtë
    kamerë e fshehtë
    fshehurazi
    spiun brenda bandës
    me e ndjekë dikë

firearms-advanced-four-title = Katër pyetje para urdhrit
firearms-advanced-four-intro = Kërkesa që u përgjigjet këtyre katër pyetjeve vendoset shpejt. Ajo që nuk u përgjigjet, kthehet.
firearms-advanced-four-law = <strong>Cili ligj?</strong> Masa, vepra penale me titullin zyrtar, neni dhe autoriteti që e urdhëron.
firearms-advanced-four-suspicion = <strong>Cili dyshim?</strong> Fakte me burim dhe datë, të shkallës që e kërkon ligji. Ajo që vjen nga njerëzit vlerësohet, dhe shkruhet si është vlerësuar.
firearms-advanced-four-milder = <strong>Pse jo më butë?</strong> Çfarë është provuar, çfarë rezultati ka dhënë dhe pse nuk mjaftojnë dëshmitarët, regjistrat ose një kontroll i hapur.
firearms-advanced-four-long = <strong>Për sa kohë dhe ndaj kujt?</strong> Personat, mjetet, vendi, dita e parë dhe e fundit, si dhe si mbrohen njerëzit që nuk janë të përfshirë.
firearms-advanced-four-truth = Në kërkesë shkruhet edhe çfarë flet kundër dyshimit. Gjyqtari që e mëson këtë më vonë, i beson më pak kërkesës së ardhshme.
firearms-advanced-four-emergency = Kur ligji e njeh urdhrin në raste urgjente, ai thotë kush e jep, në çfarë forme dhe deri kur duhet të konfirmohet. Pa konfirmim masa përfundon. Me materialin e siguruar veprohet siç thotë ligji.
firearms-advanced-four-key = Pa urdhër nuk ka masë. Urdhri i paqartë sqarohet me prokurorin para se të fillojë masa, jo në gjykatë.
firearms-advanced-four-asks =
    si e shkruaj kërkesën që ta pranojë gjyqtari
    a ia nisim tash e letrën e marrim ma vonë
    gjyqtari ma ktheu kërkesën
    a mjafton një informatë për urdhër
    arsyetimi për gjykatësin
    dyshim i dobët
    u refuzu
    letra ma vonë
    kriminel i njohur, a mjafton
    s'na mbeti tjetër
    lajmërim anonim për përgjim

firearms-advanced-limits-title = Çfarë i duhet secilës masë
firearms-advanced-limits-intro = <ref data-l10n-name="limits"/> është listë kontrolluese, e njëjtë për të dyja juridiksionet. Ligji në fuqi vendos si quhet masa, kush e urdhëron dhe sa mund të zgjasë.
firearms-advanced-limits-caption = Masat, kufijtë dhe dokumentimi i tyre
firearms-advanced-limits-head-measure = Masa
firearms-advanced-limits-head-limit = Kufiri për t’u ruajtur
firearms-advanced-limits-head-record = Çfarë tregon dokumentimi
firearms-advanced-limits-surveillance = Vëzhgimi dhe incizimi i fshehtë i personave
firearms-advanced-limits-surveillance-limit = Vendi publik, vendi privat dhe banesa kanë kushte të ndryshme. Urdhri për njërin nuk është urdhër për tjetrin
firearms-advanced-limits-surveillance-record = Kush ka vëzhguar, prej kur deri kur, çfarë është parë; incizimet të plota
firearms-advanced-limits-interception = Përgjimi i komunikimeve
firearms-advanced-limits-interception-limit = Vetëm personi dhe linja nga urdhri. Bisedat me mbrojtësin dhe bisedat e tjera të mbrojtura siç thotë ligji
firearms-advanced-limits-interception-record = Fillimi dhe fundi, incizimi i plotë, kush ka dëgjuar, kush ka përkthyer
firearms-advanced-limits-data = Të dhënat e trafikut të komunikimeve, të vendndodhjes dhe të pagesave
firearms-advanced-limits-data-limit = Periudha nga urdhri dhe asnjë ditë më shumë „për siguri“
firearms-advanced-limits-data-record = Kërkesa, përgjigjja, skedari me vlerën hash, kush e ka analizuar
firearms-advanced-limits-purchase = Blerja e simuluar
firearms-advanced-limits-purchase-limit = Oferta vjen nga ana tjetër. Sasia, malli dhe paratë vetëm sipas urdhrit
firearms-advanced-limits-purchase-record = Fjalët para dhe pas, paratë sipas numrave, sendi me vulën e vet
firearms-advanced-limits-undercover = Hetuesi i fshehtë
firearms-advanced-limits-undercover-limit = Nuk shkaktohen vepra penale. Identiteti mbrohet siç thotë ligji; masën e mbikëqyr autoriteti që e ka urdhëruar
firearms-advanced-limits-undercover-record = Raport pas çdo kontakti, me fjalët e vetë zyrtarit, te personi i caktuar në urdhër
firearms-advanced-limits-delivery = Dërgesa e kontrolluar
firearms-advanced-limits-delivery-limit = Pëlqimi i çdo juridiksioni në rrugë. Rreziku për jetën ose rreziku që të humbasë ngarkesa i jep fund dërgesës
firearms-advanced-limits-delivery-record = Kush e ka pasur ngarkesën në sy, orë për orë; çdo dorëzim ndërmjet shërbimeve
firearms-advanced-limits-same = Për të gjitha masat: gjetja e rastësishme për një vepër tjetër i raportohet menjëherë prokurorit. A mund të përdoret, e vendos ligji dhe jo ekipi.
firearms-advanced-limits-asks =
    a mund ta përdor çka dëgjova rastësisht për diçka tjetër
    përcjellje në rrugë a në banesë, i njëjti urdhër?
    policia blen armë si provë
    i dyshuari flet me avokatin në telefonin që po përgjohet
    bisedë me avokatin
    blerës i rremë
    dëgjuam krim tjetër
    nëna e tij n'telefon
    GPS nën veturë
    mikrofon n'dhomë gjumi
    kalimtar n'incizim

firearms-advanced-line-title = Kufiri i nxitjes
firearms-advanced-line-intro = Termi <em>{ -incitement }</em> do të thotë që policia shkakton një vepër e cila pa të nuk do të ishte kryer. Nxitja e bën provën të papërdorshme dhe mund ta mbyllë rastin. Gjykata shikon dy gjëra: çfarë kanë bërë zyrtarët dhe çfarë do të kishte bërë personi pa ta.
firearms-advanced-line-suspicion = Para kontaktit kishte fakte për dyshimin dhe ato janë në dosje.
firearms-advanced-line-passive = Zyrtari i bashkohet asaj që tashmë po ndodh. Ai nuk bën trysni, nuk pyet përsëri e përsëri, nuk luan me mëshirën ose me hallin e tjetrit dhe nuk e ngre çmimin derisa dikush të pajtohet.
firearms-advanced-line-offer = Fjala e parë për veprën vjen nga ana tjetër.
firearms-advanced-line-order = Masën e ka urdhëruar dhe e ka mbikëqyrur një autoritet.
firearms-advanced-line-all = Është incizuar gjithçka, edhe ajo që flet në favor të personit.
firearms-advanced-line-do-report = Raportoni çdo fjali që ka nisur diçka.
firearms-advanced-line-do-stop = Ndaluni dhe thirreni prokurorin kur kontakti shkon drejt një sasie më të madhe ose një malli tjetër nga ai i urdhrit.
firearms-advanced-line-do-clear = Shkruani në raport kush foli i pari.
firearms-advanced-line-dont-press = Mos bëni trysni, mos premtoni dhe mos kërcënoni.
firearms-advanced-line-dont-improve = Mos e „rregulloni“ raportin më pas.
firearms-advanced-line-dont-private = Mos përdorni një të njohur privat për ta anashkaluar urdhrin.
firearms-advanced-line-asks =
    policia e ka shty me e kry veprën
    a guxoj unë i pari me i ofru blerje
    thotë policët më kanë futë në lojë
    deri ku guxon me shku agjenti i fshehtë
    kurth
    provokim
    karrem
    kush foli i pari
    e nxiti policia
    e shtyu me shitë
    agjenti insiston

firearms-advanced-delivery-title = Dërgesa e kontrolluar përtej kufirit
firearms-advanced-delivery-definition = Termi <em>{ -controlled-delivery }</em> do të thotë lejimi që një dërgesë e paligjshme të lëvizë nën mbikëqyrje për të identifikuar të përfshirët. Te armët e zjarrit dhe eksplozivët rreziku është më i madh se përfitimi më shpesh sesa te mallrat e tjera; autoriteti vendos duke e pasur këtë parasysh.
firearms-advanced-delivery-law = Çdo juridiksion në rrugë e ka dhënë pëlqimin në formën që e kërkon ligji i tij.
firearms-advanced-delivery-lead = Për çdo pjesë të rrugës shkruan kush udhëheq dhe kush mund ta përfundojë operacionin.
firearms-advanced-delivery-safety = Specialistët e kanë vlerësuar rrezikun. Për armët dhe eksplozivët vendoset para nisjes nëse ngarkesa lejohet të lëvizë, apo vetëm me përmbajtje të hequr ose të zëvendësuar.
firearms-advanced-delivery-stop = Shkruhen arsyet për përfundim të menjëhershëm: rrezik për një person, ngarkesa e humbur nga sytë, kufi pa pëlqim, ora e fundit e urdhrit.
firearms-advanced-delivery-handover = Në kufi përgjegjësia dorëzohet me procesverbal, me emra dhe orë.
firearms-advanced-delivery-after = Pastaj shërbimet merren vesh kush e ruan ngarkesën si provë dhe kush e ndjek penalisht kë.
firearms-advanced-delivery-warning = Njerëzit nuk janë kurrë pjesë e një dërgese të kontrolluar në të cilën u rrezikohet jeta ose shëndeti. Te kontrabandimi me migrantë shpëtimi është i pari, edhe nëse humbet rasti.
firearms-advanced-delivery-asks =
    ta lëmë ngarkesën me kalu e me pa kush e merr
    pako me armë po kalon kufirin kush është përgjegjës
    çka nëse na humb prej syve
    a e lëmë kombibusin me migrantë me vazhdu
    lëshoje le të shkon
    ndjeke kamionin
    humbëm te rrethi
    marrësi
    tri shtete
    granata brenda, jo
    pako nën vëzhgim

firearms-advanced-record-title = Dokumentimi, njoftimi, asgjësimi
firearms-advanced-record-intro = Masa e fshehtë dokumentohet më rreptë se e hapura, sepse askush nga jashtë nuk e ka parë.
firearms-advanced-record-log = <strong>Ditari i masës.</strong> Për çdo orë pune shënohet një emër. Boshllëqet shpjegohen.
firearms-advanced-record-original = <strong>Origjinali.</strong> Incizimi i parë vuloset dhe për të shënohet një <em>{ -hash-value }</em>. Punohet me kopje.
firearms-advanced-record-language = <strong>Gjuha.</strong> Përkthyesi shënohet me emër. Fjalët e paqarta mbeten në origjinal, me shënim.
firearms-advanced-record-access = <strong>Qasja.</strong> Kush e hap materialin nënshkruan me kohë dhe arsye.
firearms-advanced-record-end = <strong>Fundi.</strong> Raport te autoriteti që ka dhënë urdhrin. Njoftimi i personit dhe asgjësimi i asaj që nuk nevojitet, kur dhe siç thotë ligji; për të dyja mbahet procesverbal.
firearms-advanced-record-asks =
    kur duhet me i tregu personit
    çka bëhet me incizimet ma vonë
    a shkruaj raport përditë
    kush guxon me i ndëgju incizimet
    shirita
    fshirje
    me e lajmëru personin pas
    transkript
    kush e përkthen zhargonin
    boshllëk n'ditar
    sa ruhen
    regjistrimet krejt

## Lufta kundër terrorizmit

firearms-advanced-terror-title = Lufta kundër terrorizmit
firearms-advanced-terror-intro = Kriminelët që shesin armë nuk pyesin gjithmonë për çfarë duhen. Prandaj një rast me armë dhe një rast terrorizmi mund të ndërlidhen. Rezolutat 2370 (2017) dhe 2482 (2019) të Këshillit të Sigurimit të OKB-së kërkojnë që terroristët të mos arrijnë te armët dhe që të shikohen lidhjet midis terrorizmit dhe krimit të organizuar. Çfarë është terrorizëm e thotë ligji në fuqi, jo gazeta.
firearms-advanced-terror-warning = Informacioni se njerëzit mund të jenë në rrezik përcillet menjëherë, përmes zyrtarit kujdestar, te njësia kundër terrorizmit dhe te prokurori. Askush nuk pret burim të dytë. Askush nuk nis verifikim me vetiniciativë, as në internet e as në rrugë.
firearms-advanced-terror-asks =
    dikush foli për sulm
    armë për terroristë
    ndëgjova një kërcënim çka bëj
    a është i dyshimtë çdo radikal
    ISIS
    xhihadist
    ekstremist
    i kthyer nga Siria
    plan për masakër
    kërcënim për shkollë
    terrorist
    bombë vetëvrasëse

firearms-advanced-threat-title = Gjysmë fjalie: çfarë bëhet me të
firearms-advanced-threat-words = <strong>Fjalët.</strong> Shkruani çfarë u tha ose u pa, fjalë për fjalë, dhe nga kush. Mendimi juaj shkruhet veçmas.
firearms-advanced-threat-time = <strong>Koha.</strong> Kur është thënë, për kur vlen dhe sa i vjetër është informacioni?
firearms-advanced-threat-means = <strong>Mjetet.</strong> A ka folur dikush për armë, eksplozivë, automjete, vende, persona? Mos pyesni si bëhet diçka. Për raportin nuk ka rëndësi.
firearms-advanced-threat-source = <strong>Burimi.</strong> Mbrojeni burimin. Shënojeni burimin dhe informacionin me vlerësimin e shërbimit tuaj.
firearms-advanced-threat-pass = <strong>Përcjellja.</strong> Së pari flitni, pastaj shkruani, brenda së njëjtës orë. Shënoni kush e ka pranuar.
firearms-advanced-threat-asks =
    ndëgjova diçka gjatë kontrollit
    s’jam i sigurt a është serioze, a e lajmëroj
    kë e thirri natën për një kërcënim
    fjalë kafeneje
    i dehur a e ka vërtet
    i burgosuri tha diçka
    përmendi datë
    a ta hetoj vetë
    lajmëroj tash a pas ndërrimit
    dëgjova përgjysmë

firearms-advanced-care-title = Kujdes me shenjat
firearms-advanced-care-text = Besimi, veshja, gjuha, udhëtimi ose mendimi politik nuk është shenjë terrorizmi. Vlen sjellja që ka të bëjë me dhunën: kërcënimi, kërkimi i armëve ose i eksplozivëve, përgatitja, paratë për të. Kush raporton nga paragjykimi e humb shenjën e vërtetë në mes të zhurmës dhe i humb njerëzit që herën tjetër do të flisnin me policinë.
firearms-advanced-care-young = Të rinjtë dhe familjet shpesh i drejtohen së pari mësuesit ose policit të bashkësisë. Ata marrin përgjigje dhe ndihmë, jo kontroll. Çfarë zyrtari është i detyruar ta raportojë, thuhet hapur.
firearms-advanced-care-find = Në një kontroll të lidhur me terrorizmin, objekti që duket si mjet shpërthyes nuk është kurrë „i treti këtë javë“. Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët për trajtimin e mjeteve eksplozive.
firearms-advanced-care-asks =
    e ka mjekrën e gjatë edhe ka udhëtu, a mjafton
    prindërit kanë merak për djalin
    si ta di a është dikush i rrezikshëm
    paragjykim
    mjekër
    xhamia
    shamia
    djali ndryshoi
    nëna ka frikë për djalin
    mësuesja thirri
    gjykim sipas pamjes

## Bashkëpunimi

firearms-advanced-cooperation-title = Puna përtej kufirit dhe raportimi
firearms-advanced-cooperation-intro = Çdo shërbim heton në juridiksionin e vet dhe sipas ligjit të vet. Ka tri rrugë për të punuar bashkë. Çfarë kalon nëpër cilën rrugë e tregon <ref data-l10n-name="ways"/>.
firearms-advanced-ways-caption = Tri rrugë përtej kufirit
    .alt = Tri korsi midis juridiksionit A majtas dhe juridiksionit B djathtas. Korsia e parë: informacioni policor, në të dy drejtimet, jep gjurmë, brenda orësh ose ditësh. Korsia e dytë: ndihma juridike nga prokuroria ose gjykata te prokuroria ose gjykata, jep prova, zgjat më shumë. Korsia e tretë: ekipi i përbashkët hetimor në bazë të një marrëveshjeje, jep gjurmë dhe prova brenda ekipit, për kohën e marrëveshjes.
firearms-advanced-ways-left = Juridiksioni A
firearms-advanced-ways-right = Juridiksioni B
firearms-advanced-ways-police = Informacioni policor
firearms-advanced-ways-police-text = Përmes kanalit të shërbimit, me kod të trajtimit. Jep gjurmë.
firearms-advanced-ways-legal = Ndihma juridike
firearms-advanced-ways-legal-text = Nga prokuroria ose gjykata te prokuroria ose gjykata. Jep prova.
firearms-advanced-ways-team = Ekipi i përbashkët hetimor
firearms-advanced-ways-team-text = Me marrëveshje, për një rast dhe për kohë të caktuar. Jep gjurmë dhe prova.
firearms-advanced-cooperation-police = <strong>Informacioni policor</strong> kalon përmes kanalit: në { -kosovo(case: "indefinite") } kanali është <em>{ -ilecu }</em>, në { -north-macedonia(case: "accusative") } njësia që e caktojnë rregullat e brendshme. Informacioni ka <em>{ -handling-code }</em> dhe bëhet provë vetëm nëse pajtohen dhënësi i informacionit dhe ligji.
firearms-advanced-cooperation-legal = <strong>Ndihma juridike</strong> kërkohet nga prokuroritë dhe gjykatat. Policia e përgatit kërkesën: faktet, pyetjen, çfarë duhet siguruar shpejt, në çfarë forme nevojitet prova në juridiksionin e vet.
firearms-advanced-cooperation-trace = <strong>Gjurmimi</strong> ecën krahas të dyjave. Çdo armë zjarri e gjetur raportohet dhe gjurmohet; në { -kosovo(case: "indefinite") } këtë e bën <em>{ -firearms-focal-point }</em>.
firearms-advanced-cooperation-wrong = Mesazhi privat te kolegu përtej kufirit nuk është asnjëra nga tri rrugët. Ai e rrezikon burimin, kolegun dhe rastin.
firearms-advanced-cooperation-asks =
    si i marr provat prej anës tjetër
    a mund ta thërras kolegun në shkup direkt
    dallimi mes informatës policore edhe ndihmës juridike
    policia fqinje
    prova nga jashtë
    telefonatë joformale
    letërporosi
    gjykatë e huaj
    Shqipëri a Serbi, njësoj?
    ndërlidhësi

firearms-advanced-team-title = Ekipi i përbashkët hetimor
firearms-advanced-team-intro = Një <em>{ -joint-investigation-team }</em> ka kuptim kur rasti kërkon hapa në të dyja anët që varen nga njëri-tjetri. Ekipi krijohet me marrëveshje të autoriteteve që i cakton ligji, jo me shtrëngim duarsh. Çfarë rregullon marrëveshja, e tregon <ref data-l10n-name="team"/>.
firearms-advanced-team-caption = Pikat kryesore të marrëveshjes për ekipin e përbashkët
firearms-advanced-team-head-point = Pika
firearms-advanced-team-head-settles = Çfarë rregullon
firearms-advanced-team-basis = Baza dhe rasti
firearms-advanced-team-basis-settles = Traktati ose ligji i secilës palë; veprat penale, qëllimi, personat sa dihen; çfarë nuk i takon rastit
firearms-advanced-team-members = Udhëheqësit dhe anëtarët
firearms-advanced-team-members-settles = Nga një udhëheqës për secilën anë; në secilin juridiksion vendos udhëheqësi i tij
firearms-advanced-team-powers = Autorizimet
firearms-advanced-team-powers-settles = Çfarë u lejohet anëtarëve të anës tjetër: të jenë të pranishëm, të pyesin ose të veprojnë vetëm me pëlqim
firearms-advanced-team-measures = Masat e fshehta
firearms-advanced-team-measures-settles = Secila urdhërohet sipas ligjit të vendit; si shkëmbehet materiali
firearms-advanced-team-evidence = Provat
firearms-advanced-team-evidence-settles = Forma, gjuha, kopjet, përdorimi i mëvonshëm; rregullat për burimet e mbrojtura
firearms-advanced-team-time = Koha dhe mjetet
firearms-advanced-team-time-settles = Dita e parë dhe e fundit, vazhdimi, përkthyesit, automjetet, shpenzimet
firearms-advanced-team-public = Publiku
firearms-advanced-team-public-settles = Kush flet me mediat dhe kur
firearms-advanced-team-law = Vlen gjithmonë ligji i vendit: kush vepron në juridiksionin A, e zbaton ligjin e A-së, edhe kur rezultati nevojitet në B. Ekipi e shkruan në javën e parë çfarë i duhet gjykatës në B dhe e siguron ligjërisht në A.
firearms-advanced-team-meeting = Takimet e shkurtra me rezultat të shkruar janë më të mira se takimet e gjata pa të. Për çdo vendim shënohen emri dhe dita. Mospajtimet u shkojnë dy prokurorëve po atë ditë.
firearms-advanced-team-asks =
    si ta bëjmë një ekip me anën tjetër
    kush është shef në ekip të përbashkët
    a guxojnë policët e tyre me ardhë në bastisjen tonë
    a mund ta bart armën përtej kufirit me ekip
    dy shtete një ekip
    ekip i përzier
    kush komandon atje
    me armë n'anën tjetër
    kush e nënshkruan marrëveshjen
    bastisje me kolegët nga Kumanova

firearms-advanced-report-title = Raportimi
firearms-advanced-report-intro = <ref data-l10n-name="reports"/> thotë kush duhet të dijë çfarë dhe sa shpejt. „Menjëherë“ do të thotë me zë dhe pastaj me shkrim.
firearms-advanced-report-caption = Kush njoftohet dhe kur
firearms-advanced-report-head-event = Ngjarja
firearms-advanced-report-head-who = Kush njoftohet
firearms-advanced-report-head-when = Kur
firearms-advanced-report-explosive = Objekt që mund të shpërthejë
firearms-advanced-report-explosive-who = Udhëheqësi, specialistët për trajtimin e mjeteve eksplozive
firearms-advanced-report-threat = Kërcënim për jetën, sulm i mundshëm
firearms-advanced-report-threat-who = Zyrtari kujdestar, njësia kundër terrorizmit, prokurori
firearms-advanced-report-people = Migrantë, fëmijë, viktima
firearms-advanced-report-people-who = Mjeku, përkthyesi, shërbimi i ndihmës për viktimat, prokurori
firearms-advanced-report-order = Urdhri mbaron ose tejkalohet; dyshohet se pati nxitje
firearms-advanced-report-order-who = Udhëheqësi i rastit, prokurori
firearms-advanced-report-firearm = Armë zjarri e gjetur
firearms-advanced-report-firearm-who = Regjistri, njësia për armët e zjarrit, kanali për gjurmim
firearms-advanced-report-border = Gjurmë që çon në juridiksionin tjetër
firearms-advanced-report-border-who = Kanali i bashkëpunimit policor
firearms-advanced-report-once = Menjëherë
firearms-advanced-report-day = Po atë ditë
firearms-advanced-report-asks =
    kujt duhet me i tregu
    sa shpejt duhet me raportu
    urdhri ka skadu dje
    kë e lajmëroj
    shefi duhet me ditë
    menjëherë a nesër
    urdhri skadoi
    me gojë a me letër
    lajmërim lart

## Dosja e rastit

firearms-advanced-file-title = Provat dhe dosja e rastit
firearms-advanced-file-intro = Dosja e mirë lexohet nga fundi: Çfarë duhet të vërtetojë gjykata? Cila provë e tregon? Si është siguruar? Çfarë shkon ku, e tregon <ref data-l10n-name="folders"/>.
firearms-advanced-folders-caption = Çfarë shkon ku në dosje
    .alt = Tre fashikuj pranë njëri-tjetrit. I pari, dosja kryesore: vendimet, procesverbalet, raportet e ekspertëve, deklaratat, lista e provave. I dyti, shtojca për masat e fshehta: kërkesat, urdhrat, vazhdimet, ditarët, incizimet e vulosura, njoftimi. I treti, pjesa e mbrojtur: identiteti i burimeve dhe i hetuesve të fshehtë, informacioni policor me kod të trajtimit. Shigjeta çojnë nga fashikulli i parë dhe i dyti te një kuti poshtë: prokurori, gjykata dhe mbrojtja, siç thotë ligji. Nga fashikulli i tretë çon një shigjetë e ndërprerë: vetëm me vendim të autoritetit.
firearms-advanced-folders-main = Dosja kryesore
firearms-advanced-folders-main-text = Vendimet, procesverbalet, raportet e ekspertëve, deklaratat, lista e provave
firearms-advanced-folders-annex = Shtojca: masat e fshehta
firearms-advanced-folders-annex-text = Kërkesat, urdhrat, vazhdimet, ditarët, incizimet e vulosura, njoftimi
firearms-advanced-folders-protected = Pjesa e mbrojtur
firearms-advanced-folders-protected-text = Identiteti i burimeve dhe i hetuesve të fshehtë, informacioni policor me kod të trajtimit
firearms-advanced-folders-court = Prokurori, gjykata dhe mbrojtja, siç thotë ligji
firearms-advanced-folders-decision = Vetëm me vendim
firearms-advanced-file-chain = <strong>Zinxhiri.</strong> Çdo send ka numër, vulë dhe <em>{ -chain-of-custody }</em> pa ndërprerje. Kur ka disa shërbime, dorëzimi ndërmjet tyre është vendi më i dobët.
firearms-advanced-file-basis = <strong>Baza.</strong> Pranë çdo prove shkruhen urdhri ose neni, ora dhe zyrtari. Ajo që mungon kërkohet tani, jo natën para seancës.
firearms-advanced-file-favour = <strong>Të dyja anët.</strong> Në dosje hyn edhe ajo që flet në favor të të dyshuarit. Mbrojtja merr atë që ia jep ligji. Asgjë nuk lihet jashtë sepse nuk konvenon.
firearms-advanced-file-firearm = <strong>Arma e zjarrit.</strong> Rendi i punës: regjistri, vendi i ngjarjes dhe intervistat, gjurmët e gishtave dhe ADN-ja, balistika, analiza. Çfarë është sendi, e thotë eksperti.
firearms-advanced-file-digital = <strong>Të dhënat.</strong> Prejardhja, koha, vlera hash, kush ka punuar me to. Për materialin nga interneti zbatoni Protokollin e Berkeley-t: autenticiteti, identiteti, qëndrueshmëria.
firearms-advanced-file-property = <strong>Pasuria.</strong> Lista e parave dhe e sendeve me pronarin, prejardhjen dhe vlerën, si dhe kërkesa për t’i siguruar sa janë ende aty.
firearms-advanced-file-asks =
    çka duhet me pas në dosje
    a i sheh avokati krejt
    ku e shkruaj emrin e informatorit
    pse na e hodhën poshtë provën
    fashikulli
    dosja e fshehtë
    mbrojtja çka sheh
    e hodhi gjyqi provën
    emri i spiunit
    prova e papranueshme
    prokurori thotë dosja rrëmujë
    dy deklarata s'përputhen

## Ushtrimet

firearms-advanced-exercises-title = Ushtrimet
# $exercises: numri i ushtrimeve; $minutes: koha e tyre e përgjithshme.
firearms-advanced-exercises-intro = { $exercises ->
        [one] Një ushtrim zgjat
       *[other] { $exercises } ushtrime zgjasin
    } gjithsej rreth { $minutes ->
        [one] një minutë
       *[other] { $minutes } minuta
    }, pa diskutimin. Të gjithë personat, vendet dhe rastet janë të trilluara.
firearms-advanced-exercises-debrief = Pas çdo ushtrimi grupi u përgjigjet tri pyetjeve: Çfarë u bë mirë? Çfarë do të pyeste gjyqtari? Çfarë do të bëni ndryshe në detyrë?
firearms-advanced-exercises-asks =
    ushtrime për grup
    sa zgjasin ushtrimet
    çka me punu me klasën
    detyra grupi
    sa zgjasin
    skena
    pyetje pas ushtrimit
firearms-advanced-exercises-field-title = Rrjetet dhe veprimi i sigurt
firearms-advanced-exercises-field-asks =
    lojë me role ndalja e veturës
    ushtrim për banda
    rast me furgon dhe granatë për ushtrim
    pesë persona dymbëdhjetë fakte
    ushtrim ndalo kombin
    kush ka çfarë roli, lojë
    askush mos e hap, provë
firearms-advanced-exercise-roles-title = Kush çfarë ka bërë
firearms-advanced-exercise-roles-case = Rast i trilluar: pesë persona, një depo. Njëri e merr me qira, tjetri e ka çelësin, i treti vozit dy herë në muaj, i katërti dërgon para në shtëpi, i pesti vendos për ditën e udhëtimit. Janë gjetur dy pistoleta dhe dyzet kilogramë bimë.
firearms-advanced-exercise-roles-task = Jepini secilit person një rol, ose asnjë; rolet i paraqet <ref data-l10n-name="network"/>. Për secilin shkruani çfarë dihet, nga cili burim, dhe cilin fakt të vetëm do ta kërkonit më pas.
firearms-advanced-exercise-roles-materials = Fletë me pesë personat dhe dymbëdhjetë fakte, secili me burim; tri fakte janë pa burim.
firearms-advanced-exercise-roles-answer-source = Tri faktet pa burim lihen mënjanë të parat, para se të diskutohen rolet.
firearms-advanced-exercise-roles-answer-many = Së paku një person ka dy role dhe së paku një nuk ka asnjë: marrja e depos me qira ose dërgimi i parave nuk është vepër penale në vetvete.
firearms-advanced-exercise-roles-answer-knowledge = Te shoferi grupi kërkon dijeninë (pagesa, mesazhet, udhëtimet e mëparshme), jo vetëm praninë.
firearms-advanced-exercise-roles-answer-two = Pistoletat dhe bimët dëshmohen veçmas, secila me ekspertin e vet.
firearms-advanced-exercise-stop-title = Ndalimi me ngarkesë të përzier
firearms-advanced-exercise-stop-case = Rast i trilluar: një furgon në pikën e kalimit kufitar. Dëgjohen trokitje nga brenda. Shoferi është nervoz dhe ka dy telefona. Kur hapet dera, dalin gjashtë persona; në dysheme është një objekt metalik me unazë. Një koleg thërret: „Kjo është vetëm granatë lodër.“
firearms-advanced-exercise-stop-task = Luajini dhjetë minutat e para. Njëri udhëheq, njëri vëzhgon me orë në dorë. Pastaj shkruajeni raportin e parë.
firearms-advanced-exercise-stop-materials = Karrige dhe shirit për furgonin; një kartë me fjalën „objekt“. Pa granatë stërvitore, pa telefon të vërtetë.
firearms-advanced-exercise-stop-answer-away = Së pari largohen njerëzit, të gjithë, nga ana që i largon nga objekti; askush nuk kthehet për bagazhe.
firearms-advanced-exercise-stop-answer-toy = Askush nuk diskuton për lodrën. Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët për trajtimin e mjeteve eksplozive.
firearms-advanced-exercise-stop-answer-persons = Të gjashtë pyeten për shëndetin para çdo gjëje tjetër; thirren mjeku dhe përkthyesi; shoferi mbahet i ndarë.
firearms-advanced-exercise-stop-answer-report = Raporti thotë „objekt metalik me unazë“ dhe e citon kolegun; nuk nxjerr përfundim.
firearms-advanced-exercise-stop-answer-phones = Askush nuk shikon në telefona.
firearms-advanced-exercises-measures-title = Masat dhe kërcënimet
firearms-advanced-exercises-measures-asks =
    ushtrim si shkruhet kërkesa
    ushtrim raporti i agjentit të fshehtë
    ushtrim kur dikush përmend sulm
    kërkesë e keqe, ndreqe
    çka mungon n'kërkesë
    shënimet e agjentit, ushtrim
    kërcënimi, lojë
firearms-advanced-exercise-four-title = Katër pyetje para urdhrit
firearms-advanced-exercise-four-case = Kërkesë e trilluar: „Sipas informacioneve tona N. shet armë. Ai është i njohur për ne dhe nuk ka të ardhura të rregullta. Kërkojmë përgjimin e telefonave të tij dhe vëzhgimin e shtëpisë së tij sa të jetë e nevojshme.“
firearms-advanced-exercise-four-task = Shkruani çfarë mungon për secilën nga katër pyetjet; pyetjet janë te <ref data-l10n-name="four"/>. Pastaj shkruani një kërkesë më të mirë në një faqe, me fakte të trilluara. Një grup tjetër luan rolin e gjyqtarit dhe vendos me shkrim.
firearms-advanced-exercise-four-materials = Teksti i ligjit në fuqi i të dyja juridiksioneve, në një gjuhë zyrtare.
firearms-advanced-exercise-four-answer-law = Nuk ka vepër penale me titull dhe nen, nuk ka ligj për masën; dy masa kërkohen sikur të ishin një.
firearms-advanced-exercise-four-answer-facts = „I njohur për ne“ dhe „pa të ardhura të rregullta“ nuk janë fakte për këtë dyshim; mungojnë burimi, data dhe vlerësimi.
firearms-advanced-exercise-four-answer-milder = Asgjë për mjetet më të buta. Grupi i mirë i përmend regjistrin e armëve, gjetjet e mëparshme, dëshmitarët.
firearms-advanced-exercise-four-answer-long = „Sa të jetë e nevojshme“ nuk është kohëzgjatje; personat në shtëpi që nuk janë të përfshirë nuk përmenden.
firearms-advanced-exercise-four-answer-against = Kërkesa më e mirë thotë edhe çfarë flet kundër dyshimit.
firearms-advanced-exercise-line-title = Kufiri i nxitjes
firearms-advanced-exercise-line-case = Gjashtë fjali të trilluara nga raportet: (1) „Ai më pyeti a më duhet gjë.“ (2) „E pyeta për herë të katërt.“ (3) „I thashë se fëmijën e kam të sëmurë dhe më duhen paratë.“ (4) „Ai e tha çmimin dhe ditën.“ (5) „Ai kishte një; i thashë se shefi im i do dhjetë.“ (6) „Nuk e ndeza incizuesin, sepse nuk pritej asgjë e rëndësishme.“
firearms-advanced-exercise-line-task = Ndajini fjalitë: e pranueshme, e papranueshme, ose nuk vendoset pa fakte të tjera. Pas secilës shkruani çfarë do të pyesë gjyqtari.
firearms-advanced-exercise-line-materials = Gjashtë fjalitë në karta, nga një komplet për çdo grup.
firearms-advanced-exercise-line-answer-good = (1) dhe (4) flasin për rolin pasiv, nëse kishte dyshim më parë dhe urdhër.
firearms-advanced-exercise-line-answer-bad = (2) dhe (3) janë trysni dhe lojë me mëshirën: të papranueshme.
firearms-advanced-exercise-line-answer-more = (5) e rrit sasinë: zyrtari duhej të ndalej dhe ta thirrte prokurorin. Varet nga urdhri.
firearms-advanced-exercise-line-answer-record = (6) është boshllëk në dokumentim që flet kundër policisë; shpjegohet me shkrim po atë ditë.
firearms-advanced-exercise-threat-title = Gjysmë fjalie për një sulm
firearms-advanced-exercise-threat-case = Rast i trilluar: në orën 23:40, gjatë një kontrolli për drogë, një udhëtar thotë: „Të shtunën në shesh askush nuk do të qeshë më.“ Shoferi i thotë të heshtë. Nuk gjendet asgjë. Ndërrimi mbaron në mesnatë.
firearms-advanced-exercise-threat-task = Bëjeni thirrjen; ajo zgjat një minutë. Pastaj shkruajeni raportin në dhjetë rreshta. Një grup i dytë kontrollon: çfarë është citim, çfarë është mendim?
firearms-advanced-exercise-threat-materials = Një orë; një listë me numra telefoni të trilluar, mes tyre ai i zyrtarit kujdestar.
firearms-advanced-exercise-threat-answer-now = Thirrja bëhet para fundit të ndërrimit, te zyrtari kujdestar, me emrin e personit që e pranon.
firearms-advanced-exercise-threat-answer-words = Fjalia shkruhet fjalë për fjalë, me gjuhën, tonin, orën, dhe kush e ka dëgjuar.
firearms-advanced-exercise-threat-answer-fair = Asgjë për besimin ose prejardhjen. „E shtuna“ dhe „sheshi“ përmenden si fakte; caku mbetet i hapur.
firearms-advanced-exercise-threat-answer-search = Askush nuk kërkon në telefon ose në internet me vetiniciativë.
firearms-advanced-exercises-court-title = Ekipi i përbashkët dhe gjykata
firearms-advanced-exercises-court-asks =
    ushtrim dy anë një ekip
    gjykim i simuluar
    si ushtrohet dosja para gjyqtarit
    marrëveshje n'letër, ushtrim
    pyetjet e gjykatësit, lojë
    avokati sulmon incizimin
    shteti tjetër thotë jo
firearms-advanced-exercise-team-title = Një ekip, dy ligje
firearms-advanced-exercise-team-case = Rast i trilluar: një ngarkesë duhet të shkojë të premten nga A në B. Ana A dëshiron ta lërë të lëvizë për ta gjetur pranuesin. Ana B dëshiron ta ndalë në kufi, sepse mund të ketë eksplozivë. Në A zbatohet një masë e fshehtë; urdhri i saj mbaron të enjten.
firearms-advanced-exercise-team-task = Dy grupe, nga një për çdo juridiksion, e shkruajnë marrëveshjen në një faqe; pikat i jep <ref data-l10n-name="team"/>. Ato duhet të vendosin: a lëviz ngarkesa, kush vendos, kush mund ta përfundojë dhe çfarë ndodh të enjten në mbrëmje?
firearms-advanced-exercise-team-materials = Formular i zbrazët me pikat e tabelës; të dy ligjet për ndihmën juridike.
firearms-advanced-exercise-team-answer-safety = Vendos mundësia e eksplozivëve. Pa vlerësimin e specialistëve ngarkesa nuk lëviz.
firearms-advanced-exercise-team-answer-consent = Duhet të pajtohen të dyja anët; refuzimi i B-së e mbyll planin. Grupi kërkon një rrugë tjetër te pranuesi.
firearms-advanced-exercise-team-answer-order = Vazhdimi kërkohet para së enjtes, ose masa përfundon. „Do të nënshkruhet të premten“ nuk është përgjigje.
firearms-advanced-exercise-team-answer-leader = Secila anë e cakton udhëheqësin e vet dhe personin që mund ta ndalë gjithçka në çdo orë.
firearms-advanced-exercise-file-title = Dosja para gjyqtarit
firearms-advanced-exercise-file-case = Çdo grup ia jep dosjen e vet nga rasti i ditës së fundit (<ref data-l10n-name="case"/>) një grupi tjetër, i cili luan rolin e mbrojtjes dhe të gjyqtarit.
firearms-advanced-exercise-file-task = Mbrojtja ka tridhjetë minuta për t’i gjetur pesë vende të dobëta. Gjyqtari pyet për secilin: mbi çfarë baze, kur, nga kush? Pronarët e dosjes përgjigjen vetëm me atë që shkruan në të.
firearms-advanced-exercise-file-materials = Letrat nga të gjithë hapat e rastit; tre fashikuj me ngjyra.
firearms-advanced-exercise-file-answer-date = Vendet e dobëta të zakonshme: urdhër i përfunduar, incizim pa origjinal, dorëzim pa emër, informacion policor i përdorur si provë pa pëlqim.
firearms-advanced-exercise-file-answer-protected = Askush nuk e zbulon pjesën e mbrojtur. Përgjigjja është „vendos autoriteti“, jo emri.
firearms-advanced-exercise-file-answer-favour = Ajo që flet në favor të shoferit është në dosje dhe gjendet shpejt.
firearms-advanced-exercise-file-answer-gap = Boshllëku që pranohet me shkrim bën më pak dëm se ai që mbulohet me fjalë.
firearms-advanced-case-title = Rasti i ditës së fundit: furgoni i kaltër
firearms-advanced-case-intro = Rast i trilluar për dy ekipe, nga një për çdo juridiksion. Ato flasin me njëri-tjetrin vetëm përmes tri rrugëve që i tregon <ref data-l10n-name="ways"/>; një lehtësues i bart letrat. Hapat i jep <ref data-l10n-name="steps"/>.
firearms-advanced-case-a = <strong>Juridiksioni A.</strong> Një grua raporton se fqinji i saj në një punëtori merr dërgesa natën me një furgon të kaltër. Ka parë kuti të gjata. Një analist e gjen furgonin në dy raporte për drogë. Prokurorit i kërkohen masa.
firearms-advanced-case-b = <strong>Juridiksioni B.</strong> Një patrullë e policisë kufitare ndal një furgon të kaltër. Në të janë katër persona pa ujë, një qese me tableta dhe, nën ulëse, një objekt që duket si armë zjarri. Shoferi thotë se është paguar të vozisë dhe se „dokumentet i ka tjetri“.
firearms-advanced-case-between = <strong>Ndërmjet.</strong> Një numër telefoni gjendet në të dyja dosjet. Në një mesazh dikush kërkon „diçka të zhurmshme për festë“. Askush nuk e di nëse kjo do të thotë fishekzjarre, eksploziv ose sulm.
firearms-advanced-case-caption = Hapat e rastit
firearms-advanced-case-head-step = Hapi
firearms-advanced-case-head-task = Detyra
firearms-advanced-case-head-product = Produkti
# $step: numri i hapit.
firearms-advanced-case-step = Hapi { $step }
firearms-advanced-case-read = Lexojeni gjysmën tuaj; kush është në rrezik tani?
firearms-advanced-case-read-product = Raporti i parë; lista e të njoftuarve
firearms-advanced-case-apply = Zgjidhni një masë; përgjigjuni katër pyetjeve
firearms-advanced-case-apply-product = Kërkesë në një faqe
firearms-advanced-case-share = Zgjidheni rrugën për çdo informacion
firearms-advanced-case-share-product = Një kërkesë, një përgjigje
firearms-advanced-case-team = Takohuni; merruni vesh për ekip të përbashkët, ose thoni pse jo
firearms-advanced-case-team-product = Pikat kryesore të marrëveshjes
firearms-advanced-case-file = Bashkojini të dyja dosjet; shënojini boshllëqet
firearms-advanced-case-file-product = Lista e provave me bazën, për gjykatën
firearms-advanced-case-key = Ekipi më i mirë nuk është ai që e zgjidh rastin. Është ai, letrat e të cilit ekipi tjetër dhe gjyqtari mund t’i përdorin menjëherë.
firearms-advanced-case-cards = Faktet e reja jepini vetëm atij ekipi që ka pyetur autoritetin e duhur: në kuti kishte korniza dritaresh; shoferi ka bërë tri udhëtime më herët; numri i takon një personi që është dëshmitar në një rast tjetër; urdhri për vëzhgimin mbaroi dje. Fakti i fundit është më i rëndësishmi: pritni dhe shikoni kush pyet për datën.
firearms-advanced-case-asks =
    rast për ushtrim me dy ekipe
    shembull i një rasti të plotë
    furgoni i kaltër çka është ai rast
    kombi i kaltër
    rast i trilluar
    tableta e katër njerëz pa ujë
    punëtori natën
    simulimi final
firearms-advanced-check-title = Pyetje për vetëkontroll
firearms-advanced-check-intro = Përgjigjuni pa tekst, pastaj krahasoni me seksionet.
firearms-advanced-check-order = Cilave katër pyetje u përgjigjet kërkesa? Shihni: <ref data-l10n-name="four"/>.
firearms-advanced-check-line = Kush e thotë fjalën e parë për veprën? Shihni: <ref data-l10n-name="line"/>.
firearms-advanced-check-delivery = Kur përfundon menjëherë dërgesa e kontrolluar? Shihni: <ref data-l10n-name="delivery"/>.
firearms-advanced-check-people = Çfarë ka përparësi ndaj mallit dhe fshehtësisë? Shihni: <ref data-l10n-name="act"/>.
firearms-advanced-check-threat = Çfarë bëni me një kërcënim që nuk mund ta verifikoni? Shihni: <ref data-l10n-name="threat"/>.
firearms-advanced-check-ways = Cila nga tri rrugët jep vetëm gjurmë? Shihni: <ref data-l10n-name="cooperation"/>.
firearms-advanced-check-law = Cili ligj vlen për anëtarin e një ekipi të përbashkët? Shihni: <ref data-l10n-name="team"/>.
firearms-advanced-check-file = Cila pjesë e dosjes hapet vetëm me vendim? Shihni: <ref data-l10n-name="file"/>.
firearms-advanced-check-answers-one = Përgjigje të shkurtra: ligji, dyshimi, mjetet më të buta, kohëzgjatja dhe personat. Ana tjetër. Rreziku për një person, ngarkesa e humbur nga sytë, mungesa e pëlqimit, fundi i urdhrit, dhe çdo gjë tjetër që është shkruar më parë. Jeta dhe shëndeti i njerëzve.
firearms-advanced-check-answers-two = Përcillet menjëherë, fjalë për fjalë. Informacioni policor. Ligji i vendit ku vepron anëtari. Pjesa e mbrojtur me burimet dhe hetuesit e fshehtë.
firearms-advanced-check-asks =
    testo veten
    pyetje për kuiz
    a e kam mësu mirë
    provim
    përsëritje
    pyetje
    a më kujtohet

## Konsultim i shpejtë

firearms-advanced-reference-title = Konsultim i shpejtë
firearms-advanced-reference-intro = Kopjojeni këtë seksion si karta dhe shtoni numrat e telefonit të shërbimit tuaj.
firearms-advanced-reference-asks =
    kartela për xhep
    listë për shtypje
    çka me e mbajtë me vete në punë
    plastifikuar
    xhep
    listë e shkurtër
    shtyp kartat
firearms-advanced-card-order-title = Para urdhrit
firearms-advanced-card-order-law = Cili ligj: masa, vepra, neni, autoriteti.
firearms-advanced-card-order-suspicion = Cili dyshim: faktet, burimi, data, vlerësimi.
firearms-advanced-card-order-milder = Pse jo më butë: çfarë është provuar.
firearms-advanced-card-order-long = Ndaj kujt, dita e parë, dita e fundit.
firearms-advanced-card-order-against = Shkruhet edhe çfarë flet kundër.
firearms-advanced-card-order-none = Pa urdhër nuk ka masë.
firearms-advanced-card-order-asks =
    çka shkon në kërkesë
    lista para se me shku te gjyqtari
    çka pyet gjyqtari për urdhrin
    gati për gjykatë?
    arsyet, personi, datat
    para përgjimit
    çka harrova n'propozim
firearms-advanced-card-running-title = Gjatë zbatimit të masës
firearms-advanced-card-running-date = Shikoni çdo ditë kur përfundon urdhri.
firearms-advanced-card-running-only = Vetëm personi, mjetet dhe vendi nga urdhri.
firearms-advanced-card-running-first = Kush foli i pari? Shkruajeni.
firearms-advanced-card-running-stop = Trysni, mall tjetër, rrezik: ndaluni, thirreni prokurorin.
firearms-advanced-card-running-chance = Gjetja e rastësishme: te prokurori menjëherë.
firearms-advanced-card-running-original = Shkruani: baza, ora, zyrtari. Origjinali i vulosur.
firearms-advanced-card-running-asks =
    çka duhet me ruajtë kur po e përcjellim dikë
    kur duhet me e ndalë operacionin
    urdhri po mbaron nesër
    dita e fundit
    vazhdimi
    ndale
    a me ndëgju edhe ma
firearms-advanced-card-stop-title = Ndalimi me ngarkesë të përzier
firearms-advanced-card-stop-stop = „Ndal“: askush nuk hap, nuk ngre, nuk lëviz asgjë.
firearms-advanced-card-stop-people = Njerëzit larg ngarkesës; mjeku, përkthyesi.
firearms-advanced-card-stop-touch = Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët.
firearms-advanced-card-stop-apart = Shoferi i ndarë nga personat e transportuar.
firearms-advanced-card-stop-words = Shkruani çfarë shihni dhe dëgjoni, fjalë për fjalë.
firearms-advanced-card-stop-asks =
    minutat e para te kombibusi
    çka bëj kur e ndali
    njerëz edhe armë në furgon, çka së pari
    kamion me armë e refugjatë
    mos e hap
    mjek për ta
    shoferi anash
firearms-advanced-card-threat-title = Kërcënim për sulm
firearms-advanced-card-threat-now = Menjëherë, me zë, te zyrtari kujdestar.
firearms-advanced-card-threat-words = Fjalë për fjalë; mendimi veçmas.
firearms-advanced-card-threat-when = Kur u tha, për kur vlen, kush e dëgjoi?
firearms-advanced-card-threat-source = Mbrojeni burimin.
firearms-advanced-card-threat-check = Mos verifikoni me vetiniciativë.
firearms-advanced-card-threat-name = Shënoni orën dhe emrin e personit që e pranoi.
firearms-advanced-card-threat-asks =
    dikush po kërcënon me sulm çka tash
    kujt i telefonoj
    ndëgjova për sulm, a thërras menjëherë
    masakër
    kërcënon shkollën
    fjalët e sakta
    kë e thërras në tre t'natës
firearms-advanced-card-border-title = Përtej kufirit
firearms-advanced-card-border-lead = Gjurmë: kanali policor, me kod të trajtimit.
firearms-advanced-card-border-evidence = Provë: nga prokuroria te prokuroria.
firearms-advanced-card-border-team = Ekip i përbashkët: marrëveshja, udhëheqësit, dita e fundit.
firearms-advanced-card-border-law = Vlen ligji i vendit.
firearms-advanced-card-border-delivery = Dërgesë e kontrolluar: pëlqimi i të gjithëve, arsyet e përfundimit me shkrim.
firearms-advanced-card-border-asks =
    nga cila rrugë e dërgoj te ana tjetër
    kërkesa përtej kufirit shkurt
    me i marrë provat prej anës tjetër, hapat
    shteti tjetër
    provë a veç gjurmë
    cili kanal
    shkresë për gjyqin e tyre

## Fjalorth

firearms-advanced-glossary-title = Fjalorth
firearms-advanced-glossary-intro = Fjalët kanë kuptimin që ua jep ligji në fuqi. Shpjegimet e shkurtra ndihmojnë për ta lexuar këtë kurs.
firearms-advanced-glossary-asks =
    çka do të thotë kjo fjalë
    shpjegimi i termave
    çka janë këto shkurtesa
    fjalor
    kuptimi
    zhargon ligjor

## Burimet

firearms-advanced-sources-title = Burimet dhe kufijtë
# $date: dita kur u kontrolluan burimet.
firearms-advanced-sources-checked = Referencat u kontrolluan më { $date }. Ligjet ndryshojnë: lexojeni tekstin e konsoliduar në ditën e përdorimit.
firearms-advanced-sources-seesac = SEESAC, faqja e projektit të përfunduar të UNDP-së: <a data-l10n-name="page">MPTF-CPIAT</a>. Burimi i numrit të pjesëmarrjeve.
firearms-advanced-sources-kosovo = { -kosovo }: Kodi i Procedurës Penale nr. 08/L-032; Kodi Penal nr. 06/L-074; Ligji nr. 05/L-022 për armë; Ligji nr. 05/L-030; Ligji nr. 04/L-213. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
firearms-advanced-sources-north-macedonia = { -north-macedonia }: Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për armë 7/05 me ndryshimet dhe plotësimet; Ligji 71/2018; Ligji 124/2010. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
firearms-advanced-sources-un = Kombet e Bashkuara: Konventa kundër Krimit të Organizuar Transnacional dhe protokollet e saj (UNIS/CP/517; armët e zjarrit: Rezoluta 55/255 e Asamblesë së Përgjithshme); rezolutat 2370 (2017) dhe 2482 (2019) të Këshillit të Sigurimit.
firearms-advanced-sources-council = Këshilli i Evropës: Konventa Evropiane për të Drejtat e Njeriut; ETS nr. 182; Rekomandimi CM/Rec(2017)6: <a data-l10n-name="site">coe.int</a>.
firearms-advanced-sources-court = Gjykata Evropiane e të Drejtave të Njeriut: Teixeira de Castro kundër Portugalisë, 9 qershor 1998; Ramanauskas kundër Lituanisë, 5 shkurt 2008: <a data-l10n-name="site">HUDOC</a>.
firearms-advanced-sources-digital = OHCHR, Protokolli i Berkeley-t për hetimet digjitale me burime të hapura (HR/PUB/20/2).
firearms-advanced-sources-interpol = INTERPOL, iARMS: burimi për rendin e punës pas gjetjes: <a data-l10n-name="site">interpol.int</a>.
firearms-advanced-sources-limits = Çfarë nuk thotë ky kurs: si zbatohen masat e fshehta, si fshihet malli, si prodhohet çfarëdo gjëje. Ai nuk përmend afate të urdhrave, sepse ato ndryshojnë sipas masës dhe ndryshohen me ligj. Ai nuk jep këshilla juridike dhe nuk i zëvendëson as ligjin në fuqi, as procedurat e shërbimit, as udhëzimin e prokurorit.
firearms-advanced-sources-asks =
    prej kah vjen kjo
    a është kjo këshillë juridike
    pse s’ka afate këtu
    linqe
    gazeta zyrtare
    a është e re
