### Policimi në bashkësi dhe policimi i drejtuar nga inteligjenca: përkthimi shqip i manualit. Radha e mesazheve është radha e dokumentit.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### „Informacion“ është ajo që dikush thotë ose sheh; „inteligjencë“ është informacioni i vlerësuar dhe i analizuar; „provë“ është ajo që e pranon gjykata.
### Kodet e vlerësimit dhe të trajtimit përputhen me procedurën për informacionin përtej kufirit.
### Kufiri i sigurisë: kujt i tregohet për një armë, nuk dërgon askënd tek ajo; mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët.

community-policing-ilp-title = Policimi në bashkësi dhe policimi i drejtuar nga inteligjenca kundër armëve të paligjshme të zjarrit
community-policing-ilp-short-title = Policimi në bashkësi

## Qëllimi

community-policing-ilp-purpose-title = Qëllimi dhe përdorimi
community-policing-ilp-purpose-asks =
    për çka është ky manual
    policia në bashkësi dhe inteligjenca a shkojnë bashkë
    a e zëvendëson kjo procedurën tonë
    një libër për polic lagjeje e analist
    besim edhe informata, qysh bashkohen
    a flitet për pushkë a për krejt krimet
    i vogël stacion, a ka vlerë
    policia e afërt me njerëz
    manuali i besimit
    polic lagjeje dhe analizë
    libri për çka është
    shefi tha lexoje
community-policing-ilp-purpose-aim = Ky manual bashkon dy mënyra pune që shpesh mësohen veçmas. E para, <em>{ -community-policing }</em>, ndërton besim me njerëzit e një vendi dhe i zgjidh problemet bashkë me ta. E dyta, <em>{ -ilp }</em>, e kthen informacionin në njohuri, mbi të cilën komandanti mund të vendosë. Pa besim, në polici arrin pak informacion. Pa analizë, pjesa më e madhe e tij mbetet e papërdorur.
community-policing-ilp-purpose-boundary = Manuali i trajton armët e zjarrit, municionin dhe eksplozivët vetëm nga një anë: si mbrohen njerëzit, si merret, gjykohet, shkëmbehet dhe përdoret informacioni dhe si zvogëlohet një problem. Ai nuk përmban metoda të mbledhjes së fshehtë. Ato u takojnë njësive të trajnuara, sipas ligjit në fuqi dhe urdhrave që i kërkon ai.

community-policing-ilp-audience-title = Kujt i drejtohet manuali
community-policing-ilp-audience-asks =
    a është kjo për patrulla apo për analistë
    punoj në terren a më duhet
    kush duhet ta lexojë
    polic shkolle
    komandanti i stacionit të vogël
    për inspektor kufiri
    komandanti
    polici i lagjes
    edhe komuna
    njerëzit e zyrës
community-policing-ilp-audience-officers = Manuali u drejtohet zyrtarëve të policimit në bashkësi, zyrtarëve të patrullës, policisë kufitare, komandantëve të stacioneve, hetuesve dhe analistëve në { -kosovo(case: "indefinite") } dhe në { -north-macedonia(case: "accusative") }, si dhe atyre që i trajnojnë. Mund ta lexojnë edhe punonjësit e komunave, mësimdhënësit dhe shoqëria civile: ai është publik.
community-policing-ilp-audience-needs = Asgjë në të nuk i zëvendëson as ligjin në fuqi, as procedurat e shërbimit, as urdhrin e prokurorit. Kur ato ndryshojnë nga manuali, përparësi kanë ato.

community-policing-ilp-objectives-title = Çfarë dini të bëni pas leximit
community-policing-ilp-objectives-asks =
    çka do të mësoj
    çka duhet të dijë zyrtari i bashkësisë
    objektivat e trajnimit
    me shkru raport që ndan fjalët nga mendimi
    a mësoj me arritë te gratë e fshatit
    çka di me bo në fund të leximit
    shkathtësi për terren
    çka ndryshon në punën time
    qëllimet
# I paraprin një liste; $count është numri i pikave të saj.
community-policing-ilp-objectives-intro = Pas leximit dhe ushtrimit, zyrtari di të bëjë { $count ->
        [one] një gjë:
       *[other] këto { $count } gjëra:
    }
community-policing-ilp-objectives-contact = ta planifikojë kontaktin me një lagje ashtu që të arrihen edhe gratë, të rinjtë dhe pakicat;
community-policing-ilp-objectives-told = të veprojë drejt kur dikush flet për një armë;
community-policing-ilp-objectives-report = të shkruajë një raport informativ që i ndan faktet, fjalët e të tjerëve dhe mendimet e veta;
community-policing-ilp-objectives-codes = të vlerësojë veçmas burimin dhe informacionin dhe të caktojë kodin e trajtimit;
community-policing-ilp-objectives-products = t’i dallojë katër produktet e analizës dhe të thotë kush çfarë vendos me secilin;
community-policing-ilp-objectives-sara = të punojë me një problem në katër hapa dhe të tregojë nëse ai është zvogëluar;
community-policing-ilp-objectives-data = t’i mbrojë të dhënat personale nga shënimi i parë deri te fshirja;
community-policing-ilp-objectives-measure = të zgjedhë tregues që matin sigurinë dhe besimin, e jo vetëm aktivitetin.

community-policing-ilp-two-ideas-title = Dy ide, një mënyrë pune
community-policing-ilp-two-ideas-asks =
    dallimi mes policimit në bashkësi dhe atij të drejtuar nga inteligjenca
    a po bëhemi spiunë me uniformë
    a duhet t’i përgjoj njerëzit në lagje
    njëri pi kafe, tjetri bën harta
    prej kah nisin, prej njerëzve a prej numrave
    a përfundon kafja në dosje
    shefi don numra, fshatari don biseda
    ku takohen të dyja
    komshi i mirë a spiun
    dallimi i të dyjave
    analist kundër patrullës
community-policing-ilp-two-ideas-intro = <ref data-l10n-name="ideas"/> tregon çfarë sjell secila ide. Ato takohen në një pikë: te problemi. Njerëzit e përshkruajnë me fjalët e tyre, analiza e përshkruan me numra, vende dhe orë, ndërsa përgjigjja planifikohet bashkë.
community-policing-ilp-two-ideas-caption = Kontributi i secilës ide
community-policing-ilp-two-ideas-head-question = Pyetja
community-policing-ilp-two-ideas-head-community = Policimi në bashkësi
community-policing-ilp-two-ideas-head-ilp = Policimi i drejtuar nga inteligjenca
community-policing-ilp-two-ideas-start = Ku fillon?
community-policing-ilp-two-ideas-start-community = Te shqetësimet e njerëzve që jetojnë këtu
community-policing-ilp-two-ideas-start-ilp = Te një pyetje e komandantit
community-policing-ilp-two-ideas-gives = Çfarë jep?
community-policing-ilp-two-ideas-gives-community = Besim, njoftim të hershëm, partnerë
community-policing-ilp-two-ideas-gives-ilp = Përparësi, profile, vendim me arsyetim
community-policing-ilp-two-ideas-risk = Çfarë nuk shkon kur mbetet vetëm?
community-policing-ilp-two-ideas-risk-community = Shumë fjalë, asnjë rezultat
community-policing-ilp-two-ideas-risk-ilp = Shumë të dhëna, asnjë njohje e vendit
community-policing-ilp-two-ideas-limit = Cili është kufiri i saj?
community-policing-ilp-two-ideas-limit-community = Biseda nuk është mbledhje e fshehtë
community-policing-ilp-two-ideas-limit-ilp = Inteligjenca nuk është provë
community-policing-ilp-two-ideas-open = Kufiri i policimit në bashkësi mbron gjithçka tjetër. Zyrtari vjen hapur, me uniformë ose me emër, dhe thotë çfarë bëhet me atë që i tregohet. Askush nuk dërgohet te fqinji për të dëgjuar. Nëse dikush ofron të japë informacion rregullisht, zyrtari nuk bën asnjë marrëveshje, por e njofton njësinë që e caktojnë ligji dhe rregullat e brendshme.
community-policing-ilp-two-ideas-key = Njerëzit flasin me zyrtarin që ka ardhur para problemit dhe që kthehet pas tij.

community-policing-ilp-use-title = Si punohet me manualin në stacion
community-policing-ilp-use-asks =
    si trajnohemi me këtë
    gjysmë ore në brifing, çka mund të bëjmë
    si përdoret manuali në stacion
    ushtrim me dy policë para turnit
    mbuloni kolonën e diskutoni
    si e bëj stacionin me mësu
    zonë që s'e ka vizitu kush
    loja me role për një fjalë
    gjysmë ore në stacion
    ushtrim në mbledhjen e mëngjesit
    si ta trajnoj turnin
community-policing-ilp-use-intro = Manuali mund të lexohet nga fillimi deri në fund ose të punohet në stacion, nga gjysmë ore:
community-policing-ilp-use-first = <strong>Ushtrimi i parë:</strong> të gjithë lexojnë përmbledhjen (<ref data-l10n-name="sixty"/>). Secili zyrtar përmend një vend të zonës që nuk është vizituar prej kohësh.
community-policing-ilp-use-second = <strong>Ushtrimi i dytë:</strong> dy zyrtarë luajnë një situatë ku dikush flet për një armë (<ref data-l10n-name="told"/>). Të tjerët vlerësojnë çfarë u tha dhe çfarë u bë.
community-policing-ilp-use-third = <strong>Ushtrimi i tretë:</strong> mbulohen kolonat e djathta (<ref data-l10n-name="worked"/>) dhe secili zyrtar cakton kodet dhe jep arsyet.
community-policing-ilp-use-fourth = <strong>Ushtrimi i katërt:</strong> stacioni punon me një problem të zonës së vet, sipas modelit SARA (<ref data-l10n-name="sara"/>).
community-policing-ilp-use-rule = Për ushtrime nuk përdoren as emra personash të vërtetë, as raste në hetim.

## Manuali në 60 sekonda

community-policing-ilp-sixty-seconds-title = Manuali në 60 sekonda
community-policing-ilp-sixty-seconds-asks =
    shkurt, çka duhet të di
    vetëm një faqe të lutem
    rregullat kryesore
    një faqe për komandantin
    jam i ri në lagje, lexo
    prej kafes te raporti, shkurt
    diçka për turnin e parë
    pesë fjali
    shpejt
    thelbi
    pikat kryesore
community-policing-ilp-sixty-intro = Nëse keni kohë vetëm për një faqe, lexoni këtë.
community-policing-ilp-sixty-visit = <strong>Jini aty që më parë.</strong> Njiheni rrugën, shkollën, dyqanin dhe komunën para se të ndodhë diçka. Shihni: <ref data-l10n-name="village"/>.
community-policing-ilp-sixty-all = <strong>Arrijini të gjithë.</strong> Ata që vijnë në takime nuk janë i tërë vendi. Pyetni kush mungon.
community-policing-ilp-sixty-told = <strong>Ju treguan për një armë?</strong> Askush nuk shkon ta marrë. Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni. Shihni: <ref data-l10n-name="told"/>.
community-policing-ilp-sixty-write = <strong>Shkruajeni.</strong> Një raport, një informacion: çfarë u pa, çfarë u tha, çfarë mendoni.
community-policing-ilp-sixty-code = <strong>Vlerësojeni.</strong> Një shkronjë për burimin, një shifër për informacionin, një kod për përdorimin. Shihni: <ref data-l10n-name="codes"/>.
community-policing-ilp-sixty-analyse = <strong>Analizoni.</strong> Një ngjarje është rast. Disa të të njëjtit lloj janë problem, dhe problemi ka shkaqe.
community-policing-ilp-sixty-decide = <strong>Vendosni.</strong> Komandanti vendos mbi bazën e një produkti, cakton detyrën, ditën dhe masën e suksesit.
community-policing-ilp-sixty-back = <strong>Kthehuni.</strong> Tregojuni njerëzve çfarë u bë, aq sa e lejon ligji. Heshtja ju kushton informacionin e radhës.
community-policing-ilp-sixty-rule = Besimi nuk është mjet për të marrë informacion. Kush e përdor vetëm për këtë, i humb të dyja.
community-policing-ilp-loop-caption = Nga besimi te veprimi dhe përsëri te besimi
    .alt = Unazë me gjashtë kuti dhe shigjeta në drejtim të akrepave të orës: besimi, informacioni, vlerësimi, analiza, vendimi dhe veprimi, informacioni kthyes. Nga informacioni kthyes një shigjetë çon përsëri te besimi. Në mes shkruan: problemi zvogëlohet.
community-policing-ilp-loop-trust = Besimi
community-policing-ilp-loop-trust-note = kontakt para problemit
community-policing-ilp-loop-information = Informacioni
community-policing-ilp-loop-information-note = një raport për secilin
community-policing-ilp-loop-evaluation = Vlerësimi
community-policing-ilp-loop-evaluation-note = burimi, përmbajtja, trajtimi
community-policing-ilp-loop-analysis = Analiza
community-policing-ilp-loop-analysis-note = modeli, shkaku, profili
community-policing-ilp-loop-action = Vendimi dhe veprimi
community-policing-ilp-loop-action-note = detyra, dita, matja
community-policing-ilp-loop-feedback = Informacioni kthyes
community-policing-ilp-loop-feedback-note = për njerëzit dhe për kolegët
community-policing-ilp-loop-middle = Problemi zvogëlohet

## Policimi në bashkësi

community-policing-ilp-community-policing-title = Policimi në bashkësi
community-policing-ilp-community-policing-asks =
    çka do të thotë policim në bashkësi
    a është veç me pi kafe me njerëz
    pse duhet policia të flasë me lagjen
    njeriu i policisë në fshatin tonë
    bashkëshortja e sheh e para
    partneritet me komunën
    a bëhet polici shok me banorët
    prej ankesës te zgjidhja bashkë
    kafe me banorë
    besim
    polici i lagjes
    pse po flasim me njerëz
community-policing-ilp-community-policing-what = Policimi në bashkësi është punë policore në partneritet me njerëzit dhe institucionet e një vendi: ata i emërtojnë bashkë problemet, zgjedhin çfarë vjen e para, veprojnë dhe e shikojnë rezultatin. Nuk është fushatë dhe nuk është detyrë e një zyrtari të vetëm me shenjë të veçantë. E bëjnë edhe patrulla që përshëndet, hetuesi që e telefonon përsëri viktimën dhe zyrtari kufitar që i njeh bujqit e brezit kufitar.
community-policing-ilp-community-policing-firearms = Te armët e zjarrit kjo është më e rëndësishme se te shumë tema të tjera. Armën në shtëpi e shohin të afërmit, fqinjët dhe bashkëshortja që ka frikë. Ata e dinë shumë kohë para patrullës. Flasin kur besojnë tri gjëra: se do të merren seriozisht, se nuk do të ekspozohen dhe se pas kësaj do të bëhet diçka e arsyeshme.

community-policing-ilp-principles-title = Gjashtë parime
community-policing-ilp-principles-asks =
    rregullat për zyrtarin e bashkësisë
    si me ua fitu besimin njerëzve
    sa shpesh duhet me i vizitu
    po ndërrohet polici çdo muaj
    qentë endacakë e mbeturinat së pari
    drejtësi edhe kur s'pajtohen
    emër e fytyrë që e njohin
    zëvendësi i zonës
    drejtësi për të gjithë
    ndëgjo së pari
    ankesa për qen e mbeturina
    çdo muaj polic i ri
community-policing-ilp-principles-same = <strong>Fytyra të njohura.</strong> Një zyrtar i caktuar me emër, dhe zëvendësi i tij, për çdo zonë dhe për kohë mjaft të gjatë.
community-policing-ilp-principles-listen = <strong>Së pari dëgjoni.</strong> Lista e problemeve bëhet bashkë me njerëzit, edhe kur fillon me qentë, mbeturinat dhe veturat e shpejta.
community-policing-ilp-principles-fair = <strong>Trajtim i drejtë.</strong> Njerëzit e pranojnë më lehtë një vendim kundër tyre kur janë dëgjuar dhe kur u është dhënë arsyeja.
community-policing-ilp-principles-all = <strong>Për të gjithë.</strong> Çdo grup i vendit arrihet në gjuhën e vet dhe në kohën që i përshtatet.
community-policing-ilp-principles-together = <strong>Bashkë me të tjerët.</strong> Shkolla, qendra shëndetësore, shërbimet sociale, komuna dhe dogana kanë shpesh mjete më të mira.
community-policing-ilp-principles-answer = <strong>Përgjigje.</strong> Kush i jep diçka policisë, merr përgjigje prej saj.

community-policing-ilp-who-knows-title = Kush çfarë di në një vend
community-policing-ilp-who-knows-asks =
    me kë duhet të flas në fshat
    kush mund të më tregojë për armë në lagje
    lista e kontakteve për zonën time
    mjekja familjare, hoxha, mësuesi
    shitësja e dyqanit sheh krejt
    bari i fshatit
    postieri e shoferi i autobusit
    çka s'guxoj me e pyetë mjekun
    shitësi
    imami a prifti
    mësuesi
    taksistët
    infermierja
    kryeplaku
community-policing-ilp-who-knows-intro = <ref data-l10n-name="village"/> e tregon një vend nga lart, me pikat ku njerëzit i vërejnë gjërat herët. <ref data-l10n-name="partners"/> tregon çfarë mund të vërehet aty dhe çfarë policia nuk duhet të kërkojë.
community-policing-ilp-village-caption = Një vend, i shikuar nga lart: ku vërehen gjërat herët
    .alt = Plani i një vendi të vogël, i shikuar nga lart. Një rrugë kalon nga e majta në të djathtë dhe një tjetër nga lart poshtë; ato kryqëzohen në mes. Rreth kryqëzimit ndodhen tetë vende me numra: 1 shkolla, 2 qendra shëndetësore, 3 komuna, 4 dyqani dhe tregu, 5 salla e festave, 6 klubi i gjuetarëve, 7 posta dhe zyra e pakove, 8 shtëpitë në skaj, pranë vijës kufitare. Vija kufitare është vizatuar djathtas me vija të ndërprera. Poshtë shkruan çfarë do të thotë secili numër.
community-policing-ilp-village-school = Shkolla dhe qendra rinore
community-policing-ilp-village-health = Qendra shëndetësore, shërbimet sociale
community-policing-ilp-village-municipality = Komuna, forumi për siguri
community-policing-ilp-village-market = Dyqanet dhe tregu
community-policing-ilp-village-hall = Salla e festave
community-policing-ilp-village-hunters = Klubi i gjuetarëve
community-policing-ilp-village-post = Posta dhe zyra e pakove
community-policing-ilp-village-edge = Shtëpitë pranë vijës kufitare
community-policing-ilp-village-border = Kufiri
community-policing-ilp-partners-caption = Partnerët, çfarë vërejnë ata dhe kufiri
community-policing-ilp-partners-head-who = Kush
community-policing-ilp-partners-head-notices = Çfarë mund të vërejë
community-policing-ilp-partners-head-limit = Kufiri
community-policing-ilp-partners-school = Mësimdhënësit, punëtorët rinorë
community-policing-ilp-partners-school-notices = Biseda për armë, pamje në telefona, frikë, fëmijë që luan me një objekt
community-policing-ilp-partners-school-limit = Pa lista të nxënësve; shkolla vepron sipas rregullave të veta për mbrojtje
community-policing-ilp-partners-health = Punonjësit shëndetësorë dhe socialë
community-policing-ilp-partners-health-notices = Lëndime, kërcënime në shtëpi, kriza me rrezik për jetën
community-policing-ilp-partners-health-limit = Detyrimi i tyre për fshehtësi mbetet; ligji thotë kur duhet ose kur mund të raportojnë
community-policing-ilp-partners-municipality = Komuna, kryetarët e fshatrave
community-policing-ilp-partners-municipality-notices = Mosmarrëveshje për tokë, ndërtesa të zbrazëta, ngjarje me shumë mysafirë
community-policing-ilp-partners-municipality-limit = Nuk marrin të dhëna personale nga dosjet e policisë
community-policing-ilp-partners-hall = Pronarët e sallave, muzikantët, fotografët
community-policing-ilp-partners-hall-notices = Të shtëna në festa dhe ditët kur ato priten
community-policing-ilp-partners-hall-limit = U kërkohet të parandalojnë dhe të thërrasin, kurrë të çarmatosin dikë
community-policing-ilp-partners-hunters = Klubet e gjuetarëve, tregtarët me leje
community-policing-ilp-partners-hunters-notices = Pyetje për ruajtjen, armë të humbura, oferta të paligjshme
community-policing-ilp-partners-hunters-limit = Mbajtja e lejes nuk është arsye dyshimi
community-policing-ilp-partners-post = Posta, kompanitë e pakove dhe të autobusëve
community-policing-ilp-partners-post-notices = Pako që nuk përputhen me përshkrimin, dërgues që nuk ekzistojnë
community-policing-ilp-partners-post-limit = Pakot i hapin vetëm ata të cilëve ua lejon ligji
community-policing-ilp-partners-edge = Njerëzit pranë vijës kufitare
community-policing-ilp-partners-edge-notices = Automjete dhe të panjohur në orë të pazakonta, objekte të gjetura
community-policing-ilp-partners-edge-limit = Raportojnë dhe rrinë larg; askush nuk ndjek askënd

community-policing-ilp-forums-title = Forumet për siguri
community-policing-ilp-forums-asks =
    a ka ndonjë këshill me kryetarin e komunës
    ku takohen qytetarët me policinë
    si mundet qytetari me e ngrit një problem
    komiteti lokal për siguri
    dua me e qitë kërkesën para kryetarit
    këshilli komunal
    një herë në muaj, kush mblidhet
    te ne në Strugë, si quhet
    komuna
    kryetari
    këshill
    ankesë publike
    mbledhje mujore me banorë
community-policing-ilp-forums-intro = Në të dyja juridiksionet ka forume ku takohen policia, komuna dhe banorët (shihni: <ref data-l10n-name="forums"/>). Rregullat e tyre ndryshojnë: lexojeni aktin në fuqi para se të ftoni, të votoni ose të publikoni.
community-policing-ilp-forums-caption = Forumet për siguri në të dyja juridiksionet
community-policing-ilp-forums-head-where = Juridiksioni
community-policing-ilp-forums-head-forum = Forumi
community-policing-ilp-forums-head-use = Dobia për policinë
community-policing-ilp-forums-kosovo-forum = Këshillat komunalë për siguri në bashkësi, të udhëhequr nga kryetari i komunës; komitetet lokale për siguri publike në lagje dhe fshatra
community-policing-ilp-forums-kosovo-use = Komandanti i stacionit raporton për gjendjen e sigurisë dhe i merr me vete problemet dhe propozimet
community-policing-ilp-forums-north-macedonia-forum = Këshillat lokalë për parandalim në komuna
community-policing-ilp-forums-north-macedonia-use = Kryetari i komunës, policia, institucionet dhe qytetarët dakordohen për problemet lokale dhe masat e përbashkëta
community-policing-ilp-forums-rule = Në forum flitet për probleme, vende dhe masa, kurrë për të dyshuar, burime ose raste në hetim. Kush dëshiron të tregojë diçka për një person, ftohet në bisedë jashtë takimit.

community-policing-ilp-beat-title = Vizita e planifikuar mirë
community-policing-ilp-beat-asks =
    si ta filloj bisedën
    çka i them dikujt që po më tregon diçka
    njerëzit kanë frikë të flasin me mua
    çka nuk guxoj të bëj në terren
    turni i trokitjes derë më derë
    hyra në dyqan, çka me fol
    fletorja i tremb
    premtova, por s'u ktheva
    trokas te dera
    bisedë e lehtë
    fletorja jashtë a jo
    ma mbylli derën
    fjalia e parë
    kanë frikë me u pa me ne
    i ri n'këtë lagje
    kafeneja plot burra që më shikojnë
community-policing-ilp-beat-intro = Vizita pa plan kthehet në kafe, kurse vizita me fletore në dorë kthehet në marrje në pyetje. Kjo radhë jep rezultat:
community-policing-ilp-beat-read = lexoni çfarë është raportuar nga zona që nga vizita e fundit dhe çfarë ka mbetur e hapur;
community-policing-ilp-beat-choose = zgjidhni një person ose institucion që nuk e keni takuar prej kohësh;
community-policing-ilp-beat-introduce = thoni emrin, stacionin dhe arsyen e ardhjes;
community-policing-ilp-beat-listen = pyetni çfarë ka ndryshuar dhe lëreni tjetrin të flasë;
community-policing-ilp-beat-honest = thoni, para se të tregohet diçka e rëndësishme, se policia mund të jetë e detyruar të veprojë dhe se askujt nuk mund t’i premtohet fshehtësi e plotë;
community-policing-ilp-beat-offer = ofroni një gjë: një përgjigje, një kontakt, një ditë kthimi;
community-policing-ilp-beat-write = shkruani pas bisedës, jo para personit, dhe në formularin e duhur (shihni: <ref data-l10n-name="report"/>).
community-policing-ilp-beat-do-open = Ejani hapur dhe thoni kush jeni.
community-policing-ilp-beat-do-place = Lëreni tjetrin ta zgjedhë vendin dhe kohën.
community-policing-ilp-beat-do-promise = Premtoni vetëm atë që e vendosni vetë.
community-policing-ilp-beat-do-back = Kthehuni ditën që e keni thënë.
community-policing-ilp-beat-dont-child = Mos e pyesni fëmijën për familjen e tij.
community-policing-ilp-beat-dont-task = Mos i kërkoni askujt të hulumtojë, të shikojë ose të dëgjojë për ju.
community-policing-ilp-beat-dont-expose = Mos përshëndetni dikë ashtu që të tjerët të kuptojnë se ka folur me ju.
community-policing-ilp-beat-dont-gift = Mos jepni e mos pranoni para ose shërbime.

community-policing-ilp-told-title = Kur dikush flet për një armë
community-policing-ilp-told-asks =
    komshiu po thotë se ka pushkë në shtëpi
    një grua më tregon se burri ka revole
    fëmija ka gjetë bombë në arë
    plaku don me e dorëzu pushkën
    dikush don me e pru granatën në stacion
    kasapi pëshpëriti për vëllain e vet
    pas takimit më tërhoqi njëra anash
    e ka parë në dasmë
    burri e mban nën jastëk
    predhë në arë
    djali im ka revole
    me pëshpërimë në treg
    e sjell në qese
    a dënohet nëse tregon
    kalamajt luajnë me hekur
    e pru pushkën n'stacion
    gjyshja gjeti plumba
community-policing-ilp-told-intro = Kjo ndodh në dyqan, pas një takimi ose në rrugën e shkollës. Minuta e parë vendos nëse njerëzit mbeten të sigurt dhe nëse informacioni mund të përdoret. <ref data-l10n-name="told"/> jep situatat e zakonshme.
community-policing-ilp-told-caption = Çfarë dëgjoni, çfarë mund të thotë kjo, çfarë bëni
community-policing-ilp-told-head-hear = Çfarë dëgjoni ose shihni
community-policing-ilp-told-head-mean = Çfarë mund të thotë kjo
community-policing-ilp-told-head-do = Çfarë bëni
community-policing-ilp-told-found = „Atje ka diçka, bombë a çka është.“
community-policing-ilp-told-found-mean = Mjet shpërthyes, municion, mbetje lufte
community-policing-ilp-told-found-do = Askush nuk shkon atje. Mos prekni, mbani distancë, lini shenjë në hyrje, nga larg, raportoni, prisni specialistët
community-policing-ilp-told-bring = „Po jua sjell unë.“
community-policing-ilp-told-bring-mean = Dikush do të bartë një objekt të rrezikshëm nëpër rrugë
community-policing-ilp-told-bring-do = Thuajini menjëherë të mos e bëjë: objekti mbetet aty ku është, të tjerët rrinë larg. Vjen policia, sipas nevojës me ekspertin
community-policing-ilp-told-home = „E mban në shtëpi dhe më ka kërcënuar.“
community-policing-ilp-told-home-mean = Rrezik për jetën, dhunë në familje
community-policing-ilp-told-home-do = Siguria e para: raportoni menjëherë, jo në fund të ndërrimit; ndihmë për viktimën; askush nuk ballafaqohet me burrin
community-policing-ilp-told-heard = „Po thonë se dikush shet pistoleta.“
community-policing-ilp-told-heard-mean = Thashetheme, hakmarrje ose informacion i vërtetë
community-policing-ilp-told-heard-do = Pyetni nga e di personi; shkruani raport informativ; mos hulumtoni vetë
community-policing-ilp-told-surrender = „Babai ka lënë një pushkë. Çka të bëj?“
community-policing-ilp-told-surrender-mean = Dikush kërkon rrugën e ligjshme
community-policing-ilp-told-surrender-do = Mos e merrni me vete. Shpjegoni mënyrën e ligjshme të dorëzimit ose të regjistrimit që është në fuqi dhe organizoni ardhjen e ekspertëve
community-policing-ilp-told-children = Fëmija flet për një armë në shtëpi
community-policing-ilp-told-children-mean = Ruajtje e pasigurt, frikë, dhunë
community-policing-ilp-told-children-do = Mos e merrni fëmijën në pyetje. Njoftoni menjëherë mbrojtjen e fëmijëve dhe eprorin tuaj
community-policing-ilp-told-warning = Asnjë qytetar, asnjë punonjës i komunës dhe asnjë zyrtar pa këtë detyrë nuk e hap, nuk e zbraz, nuk e bart dhe nuk e mbulon objektin. Duket si armë: konsiderohet e mbushur.

## Angazhimi

community-policing-ilp-engagement-title = Si arrihen ata që nuk janë në tryezë
community-policing-ilp-engagement-asks =
    në takime po vijnë veç pleqtë
    si t’i përfshijmë të gjithë
    kush po mungon në takim
    punëtorët s'munden në orën gjashtë
    pa zë në tryezë
    numëroj pjesëmarrësit
    plakat e fshatit s'dalin
    invalidi s'hyn dot në sallë
    kush s'vjen kurrë
    burrat n'rresht të parë
    të heshturit
    përfshirja
community-policing-ilp-engagement-intro = Kush ulet në rreshtin e parë të takimit, ka kohë, veturë dhe zë. Armët e zjarrit i lëndojnë edhe të tjerët: gratë në shtëpitë e tyre, të rinjtë që i admirojnë armët, familjet që i dëgjojnë të shtënat por flasin gjuhë tjetër nga policia. Nëse këta njerëz nuk arrihen, pasqyra është e gabuar dhe, bashkë me të, edhe përparësitë.
community-policing-ilp-engagement-count = Numëroni kush merr pjesë: gra dhe burra, grupmosha, gjuhë, pjesë të vendit. Mos i pyesni individët as për besimin, as për prejardhjen. Krahasojini numrat me ata që jetojnë aty dhe pyetni kush mungon dhe pse.

community-policing-ilp-women-title = Gratë
community-policing-ilp-women-asks =
    si me fol me gratë në fshat
    ka frikë nga burri që ka armë
    nuk kemi police në ndërrim
    takim vetëm me gra
    kafja e ditës me nanat
    rezoluta 1325
    zyrtare s'ka, a caktohet ditë tjetër
    burrat flasin në emër të tyre
    police femër
    nënat
    gruaja e rrahur
    bisedë pa burrin
    dhunë me armë n'shtëpi
    vejushë me pushkën e burrit
    grupi i grave
community-policing-ilp-women-why = Gratë dhe burrat i përjetojnë armët në mënyra të ndryshme. Arma në shtëpi mund të frikësojë edhe pa u shkrepur. Rezoluta 1325 (2000) e Këshillit të Sigurimit kërkon pjesëmarrjen e plotë të grave në paqe dhe siguri; në një stacion kjo do të thotë tri gjëra praktike.
community-policing-ilp-women-officer = <strong>Zgjedhja.</strong> Kush dëshiron të flasë me një zyrtare, mund ta bëjë këtë. Kur nuk ka zyrtare në shërbim, caktohet një ditë, përveç kur ka rrezik.
community-policing-ilp-women-place = <strong>Vendi dhe koha.</strong> Takimet mbahen edhe ditën, me kujdes për fëmijët, dhe aty ku gratë mblidhen gjithsesi. Burrat dhe fqinjët nuk janë të pranishëm kur flitet për dhunë.
community-policing-ilp-women-safe = <strong>Kontakti i sigurt.</strong> Pyetni: „Si mund t’ju gjej pa ju rrezikuar?“ As kartvizitë, as mesazh, as thirrje që mund t’i shohë dikush tjetër.
community-policing-ilp-women-rule = Nëse tregohet për dhunë, zyrtari pyet për armë në shtëpi, raporton menjëherë dhe e përfshin ndihmën për viktimat. Rrezikun e vlerësojnë ata që janë trajnuar për këtë, e jo zyrtari te dera.

community-policing-ilp-youth-title = Të rinjtë
community-policing-ilp-youth-asks =
    fëmijët po postojnë foto me pistoleta
    si të flas me adoleshentët për armë
    a guxoj t’i pyes nxënësit në shkollë
    vizita e policisë në shkollë
    klasa e nëntë mburret me revole
    trajner futbolli
    tiktok me pushkë
    rapi e bën pushkën cool
    adoleshentë
    selfi me armë
    klip repi
    vizitë n'klasë
    nxënës
    tiktok
community-policing-ilp-youth-why = Të rinjtë i shohin armët në filma, në dasma dhe në telefona dhe e dinë për çfarë flitet. Rezoluta 2250 (2015) e Këshillit të Sigurimit flet për ta si partnerë për paqe dhe siguri. Ata nuk janë as grup rreziku, as burim informacioni.
community-policing-ilp-youth-together = Kërkoni prej tyre ta formulojnë mesazhin: ata e dinë cilave fjalë u besojnë shokët e tyre.
community-policing-ilp-youth-school = Në shkollë shkoni vetëm në marrëveshje me shkollën, me një mësimdhënës të pranishëm dhe kurrë me armë për t’u parë ose për t’u prekur.
community-policing-ilp-youth-online = Pamja e një arme në telefon mund të jetë lodër, shaka, mburrje ose rrezik. Mos ruani asgjë privatisht; raportojeni përmes kanalit të shërbimit.
community-policing-ilp-youth-child = Nëse i mituri është viktimë, dëshmitar ose i dyshuar, zbatohet ligji për të miturit dhe bisedën e drejtojnë specialistët.

community-policing-ilp-minorities-title = Pakicat dhe gjuhët
community-policing-ilp-minorities-asks =
    flasin gjuhë tjetër
    lagjja rome, askush s’po e hap derën
    po thonë policia na ndal veç neve
    përkthyes për takim
    turqit, boshnjakët, ashkalinjtë
    plakat me dy alfabete
    ndalen më shpesh se tjerët, thonë
    interpret i familjes, a bën
    romët
    serbët
    turqisht
    diskriminim
    na urrejnë
    gjuha amtare
    dy alfabete
community-policing-ilp-minorities-why = Në vende të përziera pyetja e parë është shpesh: „A është edhe e jona kjo polici?“ Rekomandimet e Komisarit të Lartë të OSBE-së për policimin në shoqëri shumetnike (2006) përgjigjen me rekrutim, trajnim, kontakt të përditshëm dhe trajtim të drejtë. Për zyrtarin kjo do të thotë:
community-policing-ilp-minorities-language = informoni në të gjitha gjuhët zyrtare që ligji i parasheh për atë vend, në të dy alfabetet ku njerëzit i lexojnë të dy; në çështje të rënda përdorni përkthyesin e shërbimit, kurrë një fëmijë apo një të afërm;
community-policing-ilp-minorities-equal = shpjegojeni arsyen e çdo kontrolli; vlejnë rreziku dhe sjellja, kurrë prejardhja, gjuha ose besimi;
community-policing-ilp-minorities-person = flisni për atë që ka bërë një person, kurrë për atë që bëjnë „ata“;
community-policing-ilp-minorities-mediators = punoni me ndërmjetësues dhe shoqata, por mos i bëni zëdhënës të të gjithëve;
community-policing-ilp-minorities-hate = regjistrojeni motivin e mundshëm të urrejtjes kur ka shenja për të dhe njoftojeni prokurorin.
community-policing-ilp-minorities-key = Një kontroll i padrejtë kushton më shumë informacion sesa sjellin dhjetë takime.

community-policing-ilp-meeting-title = Takimi që ia vlen
community-policing-ilp-meeting-asks =
    si mbahet takimi me banorët
    askush s’po flet në takim
    dikush po bërtet në polici
    një njeri po flet gjithë kohën
    salla bosh, katër vetë
    njëri don me ligjëru
    në tabelë mos shkruaj emra
    kush e drejton
    bërtitje
    heshtje
    kryesuesi
    s'pushon së foluri
    rendi i ditës
    karrige bosh
community-policing-ilp-meeting-intro = Takimi i mirë është i shkurtër, ka një temë dhe përfundon me tri detyra dhe tre emra. Kur nuk shkon mirë, ndihmon <ref data-l10n-name="barriers"/>.
community-policing-ilp-meeting-before = Para takimit: zgjidhni një problem bashkë me partnerët, ftoni njerëzit personalisht, tregoni gjuhët, merruni vesh kush e drejton.
community-policing-ilp-meeting-during = Gjatë takimit: së pari banorët, pastaj policia; në tabelë shkruani probleme, jo emra.
community-policing-ilp-meeting-end = Në fund: kush çfarë bën dhe deri kur, dhe si do ta marrin vesh njerëzit.
community-policing-ilp-meeting-after = Pas takimit: një faqe procesverbal pa të dhëna personale, e njëjtë për të gjithë; informacionet konfidenciale shkojnë në raporte informative dhe jo në procesverbal.
community-policing-ilp-barriers-caption = Kur njerëzit nuk vijnë ose heshtin
community-policing-ilp-barriers-head-see = Çfarë shihni
community-policing-ilp-barriers-head-mean = Çfarë mund të thotë kjo
community-policing-ilp-barriers-head-do = Çfarë bëni
community-policing-ilp-barriers-men = Vijnë vetëm burra
community-policing-ilp-barriers-men-mean = Koha, vendi, zakoni, frika
community-policing-ilp-barriers-men-do = Takim i dytë në kohë tjetër, i drejtuar nga një zyrtare ose nga një partner
community-policing-ilp-barriers-silent = Askush nuk flet
community-policing-ilp-barriers-silent-mean = Në sallë janë ata prej të cilëve kanë frikë
community-policing-ilp-barriers-silent-do = Mos bëni trysni. Ofroni biseda të veçanta dhe një numër telefoni
community-policing-ilp-barriers-loud = Një person e sulmon policinë
community-policing-ilp-barriers-loud-mean = Një pakënaqësi e vjetër, shpesh e arsyeshme
community-policing-ilp-barriers-loud-do = Lëreni ta përfundojë, shkruajeni, caktoni ditën e përgjigjes dhe mbajeni fjalën
community-policing-ilp-barriers-leader = Një prijës flet në emër të të gjithëve
community-policing-ilp-barriers-leader-mean = Pushtet, ose thjesht zakon
community-policing-ilp-barriers-leader-do = Falënderojeni, pastaj pyetini të tjerët me emër; vizitoni shtëpitë
community-policing-ilp-barriers-name = Dikush e thotë me zë emrin e një „shitësi“
community-policing-ilp-barriers-name-mean = Informacion i vërtetë, grindje, provokim
community-policing-ilp-barriers-name-do = Ndaleni me mirësjellje: „Jo këtu.“ Ofroni bisedë vetëm për vetëm; asgjë nga kjo në procesverbal
community-policing-ilp-barriers-nothing = E njëjta ankesë për herë të tretë
community-policing-ilp-barriers-nothing-mean = Nuk është dhënë përgjigje
community-policing-ilp-barriers-nothing-do = Tregoni çfarë u bë, ose pse jo; caktoni një person që përgjigjet

## Nga informacioni te inteligjenca

community-policing-ilp-intelligence-title = Nga informacioni te inteligjenca
community-policing-ilp-intelligence-asks =
    çka është inteligjenca, a është spiunim
    dallimi mes informatës dhe inteligjencës
    kur mund të përdoret në gjyq
    thashetheme apo fakt
    inteligjencë do me thanë informatë e vlerësuar
    fjalë kafenesh, kur bëhet vlerë
    njëmbëdhjetë nga katërmbëdhjetë dasma
    letra e analistit
    punë spiunësh
    thashethem a fakt
    çka është inteligjenca
community-policing-ilp-intelligence-intro = Në këtë manual dallohen tri fjalë. <em>Informacion</em> është ajo që dikush e ka parë, e ka dëgjuar ose e ka shkruar. <em>Inteligjencë</em> është informacioni i vlerësuar dhe i analizuar, në mënyrë që dikush të mund të vendosë. <em>Provë</em> është ajo që e pranon gjykata, sipas rregullave të procedurës penale.
community-policing-ilp-intelligence-example = „Po thonë se ka armë“ është informacion. „Në këtë luginë është shtënë me armë në njëmbëdhjetë nga katërmbëdhjetë festa, kryesisht pas orës dhjetë të mbrëmjes“ është fillimi i inteligjencës. Gëzhoja e siguruar me procesverbal është provë.

community-policing-ilp-cycle-title = Cikli i inteligjencës
community-policing-ilp-cycle-asks =
    çka po ndodh me shënimin tim
    hapat e ciklit
    e kam shkru raportin e kurrë s’kam dëgju gjë
    kush përgjigjet për cilin hap
    shtatë faza
    shkresa u varros në sirtar
    detyrë, mbledhje, shpërndarje
    prej patrullës te shefi dhe prapa
    shtatë hapat
    askush s'më kthen
    rrethi
    ku është shënimi im
community-policing-ilp-cycle-intro = Termi <em>{ -intelligence-cycle }</em> përfshin shtatë faza. Librat i numërojnë pak më ndryshe; radha është e njëjtë. Fazat i tregon <ref data-l10n-name="cycle"/>, ndërsa <ref data-l10n-name="stations"/> tregon kush punon në secilën dhe çfarë nuk shkon aty.
community-policing-ilp-cycle-caption = Cikli i inteligjencës
    .alt = Rreth me shtatë faza dhe shigjeta në drejtim të akrepave të orës: 1 detyra, 2 mbledhja, 3 vlerësimi, 4 sistemimi, 5 analiza, 6 shpërndarja, 7 informacioni kthyes. Nga informacioni kthyes shigjeta çon përsëri te detyra. Në mes është vendimi i komandantit.
community-policing-ilp-cycle-middle = Komandanti vendos
community-policing-ilp-cycle-task = Detyra
community-policing-ilp-cycle-collection = Mbledhja
community-policing-ilp-cycle-evaluation = Vlerësimi
community-policing-ilp-cycle-collation = Sistemimi
community-policing-ilp-cycle-analysis = Analiza
community-policing-ilp-cycle-dissemination = Shpërndarja
community-policing-ilp-cycle-feedback = Informacioni kthyes
community-policing-ilp-stations-caption = Fazat e ciklit
community-policing-ilp-stations-head-station = Faza
community-policing-ilp-stations-head-who = Kush dhe çfarë
community-policing-ilp-stations-head-fault = Gabimi i zakonshëm
community-policing-ilp-stations-task-who = Komandanti bën një pyetje dhe thotë për çfarë i duhet përgjigjja
community-policing-ilp-stations-task-fault = „Mblidhni gjithçka për armët“
community-policing-ilp-stations-collection-who = Zyrtarët shikojnë së pari çfarë ka shërbimi, pastaj pyesin hapur
community-policing-ilp-stations-collection-fault = Të dhëna të reja, ndonëse përgjigjja ishte në dosje
community-policing-ilp-stations-evaluation-who = Zyrtari që raporton e propozon kodin, njësia e analizës e konfirmon
community-policing-ilp-stations-evaluation-fault = Burimi i mirë e bën përmbajtjen e dobët të duket e vërtetë
community-policing-ilp-stations-collation-who = Njësia e analizës regjistron, lidh dhe heq dyfishimet
community-policing-ilp-stations-collation-fault = Tri raporte për të njëjtat thashetheme numërohen si tri konfirmime
community-policing-ilp-stations-analysis-who = Analisti gjen modele dhe shkaqe dhe thotë çfarë nuk dihet
community-policing-ilp-stations-analysis-fault = Vetëm ajo që i përshtatet idesë së parë
community-policing-ilp-stations-dissemination-who = Produktin e marrin ata që u duhet, me kodin e trajtimit
community-policing-ilp-stations-dissemination-fault = Të gjithëve ose askujt
community-policing-ilp-stations-feedback-who = Komandanti thotë çfarë u vendos; zyrtari i tregon atij që e dha informacionin, aq sa lejohet
community-policing-ilp-stations-feedback-fault = Asnjë fjalë, dhe herën tjetër asnjë raport

community-policing-ilp-requirement-title = Pyetja vjen e para
community-policing-ilp-requirement-asks =
    çka duhet të shikoj në patrullë
    shefi don informata po s’po thotë çfarë
    si bëhet një pyetje e mirë
    kureshtja a lejohet
    për cilin vendim më duhet
    prej dje shefi thotë mblidh gjithçka
    pesë rreshta për detyrën
    deri kur duhet përgjigja
    urdhër i paqartë
    çka don me ditë shefi
    mbledhje pa qëllim
community-policing-ilp-requirement-intro = Mbledhja pa pyetje është kureshtje, dhe ligji nuk e lejon. Një detyrë e mirë zë pesë rreshta:
community-policing-ilp-requirement-question = një pyetje që mund të marrë përgjigje („Në cilat raste dhe në cilat orë shtihet me armë në luginë?“);
community-policing-ilp-requirement-decision = vendimi për të cilin duhet përgjigjja;
community-policing-ilp-requirement-known = çfarë dihet tashmë dhe sa e sigurt është;
community-policing-ilp-requirement-limit = çfarë nuk lejohet të bëhet dhe cili ligj e cili urdhër vlen;
community-policing-ilp-requirement-day = dita e përgjigjes dhe zyrtari që u përgjigjet pyetjeve.

community-policing-ilp-report-title = Raporti informativ
community-policing-ilp-report-asks =
    si ta shkruaj çka më kanë treguar
    a e shënoj emrin e personit
    ku shkon shënimi
    dallimi mes shënimit dhe raportit zyrtar
    polici i lagjes shkruan në telefon
    secila informatë veç
    e ka thanë fqinja, fjalë për fjalë
    fusha për mendimin tim
    e shkrova n'celular
    emri i tij brenda?
    mendimi veç
    formular për sinjal
community-policing-ilp-report-intro = Vetëm përmes dokumentit që quhet <em>{ -information-report }</em> një fjalë nga terreni hyn në sistem. Shënimi në telefonin privat nuk është raport. <ref data-l10n-name="sheet"/> tregon çfarë shkruhet ku.
community-policing-ilp-sheet-caption = Raporti informativ: çfarë shkruhet ku
    .alt = Vizatim i një formulari me shtatë fusha me numra, nga lart poshtë: 1 numri, data, njësia; 2 tema në një rresht; 3 çfarë u pa ose u tha, fjalë për fjalë; 4 nga e di burimi; 5 vërejtja e zyrtarit, e ndarë; 6 kodi i burimit, kodi i informacionit dhe kodi i trajtimit në tri kuti pranë njëra-tjetrës; 7 kujt i shkon dhe deri kur rishikohet. Anash, i lidhur me vijë të ndërprerë, një fletë e veçantë e mbyllur: identiteti i burimit, i ruajtur gjetiu.
community-policing-ilp-sheet-number = Numri, data, njësia
community-policing-ilp-sheet-subject = Tema në një rresht
community-policing-ilp-sheet-words = Çfarë u pa ose u tha, fjalë për fjalë
community-policing-ilp-sheet-how = Nga e di burimi?
community-policing-ilp-sheet-remark = Vërejtja e zyrtarit, e ndarë
community-policing-ilp-sheet-source = Burimi
community-policing-ilp-sheet-content = Informacioni
community-policing-ilp-sheet-handling = Trajtimi
community-policing-ilp-sheet-receiver = Marrësi, dita e rishikimit
community-policing-ilp-sheet-identity = Identiteti i burimit: ruhet veçmas, siç e parashohin rregullat
community-policing-ilp-report-one = Një raport përmban një informacion nga një burim. Dy informacione nga një bisedë bëhen dy raporte, sepse mund të meritojnë kode të ndryshme.
community-policing-ilp-report-fast = Për rrezikun për jetën njoftohet menjëherë me telefon ose me radiolidhje; raporti vjen më pas. Gjithçka tjetër shkruhet para fundit të ndërrimit.
community-policing-ilp-report-do-words = Shkruani fjalët e personit, me thonjëza.
community-policing-ilp-report-do-how = Shkruani nga e di personi: e ka parë, e ka dëgjuar, e mendon.
community-policing-ilp-report-do-empty = Shkruani „nuk dihet“ ku nuk dihet asgjë.
community-policing-ilp-report-do-apart = Mendimin tuaj shkruajeni në fushën e vet.
community-policing-ilp-report-dont-name = Mos e shkruani emrin e burimit në tekst.
community-policing-ilp-report-dont-describe = Mos e përshkruani burimin ashtu që ta njohë i tërë vendi.
community-policing-ilp-report-dont-copy = Mos e dërgoni raportin me aplikacion privat dhe mos mbani kopje.
community-policing-ilp-report-dont-feature = Mos shënoni besimin, prejardhjen, shëndetin ose bindjet, përveç kur e lejon ligji dhe e kërkon pyetja.

## Vlerësimi dhe trajtimi

community-policing-ilp-evaluation-title = Vlerësimi dhe trajtimi
community-policing-ilp-evaluation-asks =
    sa e sigurt është kjo informatë
    kujt guxoj t’ia jap tutje
    a1 b2 çka janë këto shkronja
    shokë i ndershëm, po gaboi
    njëri rrejshëm por sot tha të drejtë
    tri shenja në raport
    burimi veç, lajmi veç
    a e besojmë
    a është i besueshëm
    gënjeshtar
    sa e vërtetë
    notat
community-policing-ilp-evaluation-intro = Çdo raport merr tri shenja: një për burimin, një për përmbajtjen, një për përdorimin. Ato janë të pavarura. Njeriu i ndershëm mund të gabojë dhe gënjeshtari mund të ketë të drejtë. Kodet janë ato të dokumentit „Shkëmbimi i informacionit përtej kufirit për armët e zjarrit dhe eksplozivët“; ndërmjet shërbimeve ato vlejnë vetëm aq sa janë dakorduar.

community-policing-ilp-codes-title = Katër me katër
community-policing-ilp-codes-asks =
    çka është sistemi 4x4
    shkronja për burimin, numri për informatën
    thirrje anonime, çfarë shkronje i jap
    çka është x4
    x do të thotë nuk e njoh
    kolona e rreshti
    tabela e shkronjave
    s'e kam idenë sa e besueshme
    i dehur tregoi
    e ndëgjoi prej vëllait
    thirrës i panjohur
community-policing-ilp-codes-intro = Termi <em>{ -source-evaluation }</em> do të thotë se besueshmëria e burimit dhe saktësia e informacionit vlerësohen veçmas. Së pari zgjidhni rreshtin e burimit, pastaj, pa e shikuar më burimin, kolonën e informacionit (shihni: <ref data-l10n-name="matrix"/>).
community-policing-ilp-codes-caption = Vlerësimi i burimit dhe i informacionit
community-policing-ilp-codes-head-source = Burimi
community-policing-ilp-codes-head-meaning-source = Kuptimi
community-policing-ilp-codes-head-information = Informacioni
community-policing-ilp-codes-head-meaning-information = Kuptimi
# $code: shkronja ose shifra.
community-policing-ilp-codes-code = { $code }
community-policing-ilp-codes-a = Nuk ka dyshim për autenticitetin, besueshmërinë dhe kompetencën, ose deri tani i besueshëm në çdo rast
community-policing-ilp-codes-b = Deri tani i besueshëm në shumicën e rasteve
community-policing-ilp-codes-c = Deri tani i pabesueshëm në shumicën e rasteve
community-policing-ilp-codes-x = Besueshmëria nuk mund të vlerësohet
community-policing-ilp-codes-1 = Saktësia nuk vihet në dyshim
community-policing-ilp-codes-2 = Burimi e di personalisht, por jo zyrtari që e përcjell
community-policing-ilp-codes-3 = Burimi nuk e di personalisht, por e konfirmojnë informacione të regjistruara më parë
community-policing-ilp-codes-4 = Burimi nuk e di personalisht dhe nuk mund të konfirmohet
community-policing-ilp-matrix-caption = Katër shkronja, katër shifra, gjashtëmbëdhjetë përgjigje
    .alt = Rrjet me katër rreshta për burimin, A, B, C dhe X, dhe me katër kolona për informacionin, nga 1 deri në 4. Në kuti janë kodet nga A1 deri te X4. Sa më e errët kutia, aq më shumë kujdes duhet: A1 është e bardhë, C4 është më e errëta. Nën rrjet shkruan: kur ka rrezik për jetën, veproni menjëherë, cilido qoftë kodi.
community-policing-ilp-matrix-source = Burimi
community-policing-ilp-matrix-information = Informacioni
community-policing-ilp-matrix-light = më e çelët: më e sigurt
community-policing-ilp-matrix-dark = më e errët: së pari verifikoni
community-policing-ilp-matrix-rule = Rrezik për jetën: veproni menjëherë, cilido qoftë kodi.
community-policing-ilp-codes-x-rule = X nuk është notë e keqe. Thirrësi pa emër ose personi që dëgjohet për herë të parë merr X, sepse nuk dihet asgjë. Për C duhet arsye: raporte të mëparshme që dolën të gabuara.

community-policing-ilp-worked-title = Kodet në praktikë
community-policing-ilp-worked-asks =
    shembuj për kodet
    çfarë kodi i jap thashethemeve
    kolegu e ka parë vetë, cili kod
    dy gëzhoja i pa patrulla
    mësimdhënësi gjithmonë e ka saktë
    unë thashë b, kolegu tha c, kush ka të drejtë
    ushtrim për vlerësim
    sms prej numri të panjohur
    shembuj notash
    thashetheme me notë
    krahaso me kolegët
community-policing-ilp-worked-intro = <ref data-l10n-name="worked"/> jep shembuj të trilluar. Diskutojini në stacion para se ta lexoni kolonën e djathtë. Edhe kolegët e mirë mund të ndryshojnë për një shkallë; duhet të dinë të thonë pse.
community-policing-ilp-worked-caption = Shembuj të trilluar me kodet e tyre
community-policing-ilp-worked-head-report = Raporti
community-policing-ilp-worked-head-code = Kodi
community-policing-ilp-worked-head-why = Pse
community-policing-ilp-worked-patrol = Patrulla sheh dy gëzhoja në tokë dhe i lë aty për zyrtarin për vendin e ngjarjes.
community-policing-ilp-worked-patrol-why = E ka parë zyrtari dhe është dokumentuar
community-policing-ilp-worked-teacher = Një mësimdhënës, informacionet e të cilit kanë qenë kryesisht të sakta, e ka parë një djalosh duke u treguar të tjerëve një pistoletë.
community-policing-ilp-worked-teacher-why = Burimi e di personalisht, zyrtari jo
community-policing-ilp-worked-caller = Një thirrës pa emër thotë se ka parë si shkarkoheshin armë nga një furgon.
community-policing-ilp-worked-caller-why = Për thirrësin nuk dihet asgjë; ai thotë se e ka parë vetë
community-policing-ilp-worked-rumour = Një shitës, kryesisht i besueshëm, ka dëgjuar në dyqan për një „tregtar“. Nuk është regjistruar asgjë.
community-policing-ilp-worked-rumour-why = E dëgjuar nga të tjerët, pa konfirmim
community-policing-ilp-worked-confirmed = I njëjti shitës ka dëgjuar për të shtëna te një sallë; për atë mbrëmje janë regjistruar tri thirrje.
community-policing-ilp-worked-confirmed-why = E dëgjuar nga të tjerët, por e konfirmuar nga regjistrat
community-policing-ilp-worked-quarrel = Një burrë, raportet e fundit të të cilit për fqinjin ishin të trilluara, thotë se te ai ka parë një pushkë.
community-policing-ilp-worked-quarrel-why = Burimi ka dhënë më parë raporte të trilluara; përmbajtja është vëzhgim i tij
community-policing-ilp-worked-circle = Dy persona kryesisht të besueshëm raportojnë të njëjtat thashetheme. Të dy i kanë nga një mysafir i një kafeneje.
community-policing-ilp-worked-circle-why = Një burim i dëgjuar dy herë nuk është konfirmim

community-policing-ilp-handling-title = Kodet e trajtimit
community-policing-ilp-handling-asks =
    a mund ta tregoj këtë në gjyq
    a guxoj t’ia jap policisë tjetër
    çka do të thotë h2
    kush vendos çka bëhet me informatën time
    çka nëse prokurori e kërkon
    h3 me kusht
    pa leje mos e jep
    burimi mund të pësojë
    ta përcjell te stacioni tjetër
    ta sheh gjykatësi
    pa pyetë dhënësin
community-policing-ilp-handling-intro = Çdo <em>{ -handling-code }</em> vendoset nga dhënësi i informacionit, e shoqëron informacionin kudo që shkon dhe ndryshohet vetëm nga dhënësi (<ref data-l10n-name="handling"/>).
community-policing-ilp-handling-caption = Kodet e trajtimit
community-policing-ilp-handling-head-code = Kodi
community-policing-ilp-handling-head-meaning = Kuptimi
community-policing-ilp-handling-head-example = Shembull i trilluar
community-policing-ilp-handling-0 = Vetëm për parandalimin dhe luftimin e krimit, sipas ligjit që zbatohet
community-policing-ilp-handling-0-example = Numri i të shtënave të raportuara në çdo muaj
community-policing-ilp-handling-1 = Nuk zbulohet në procedurë gjyqësore pa lejen e dhënësit
community-policing-ilp-handling-1-example = Informacion që mund të çojë te personi që e ka dhënë
community-policing-ilp-handling-2 = Nuk përcillet më tej pa lejen e dhënësit
community-policing-ilp-handling-2-example = Informacion i një shërbimi tjetër për një rast në hetim
community-policing-ilp-handling-3 = Kufizime të tjera, të cilat dhënësi i shkruan
community-policing-ilp-handling-3-example = „Para çdo mase kontaktoni dhënësin“
community-policing-ilp-handling-rule = Nëse kodi pengon mbrojtjen e një jete, thirreni menjëherë dhënësin. Çfarë duhet t’i bëhet e njohur gjykatës, e vendosin ligji në fuqi dhe prokurori; asnjë kod nuk është premtim mbi ligjin.

community-policing-ilp-tlp-title = Semafori për partnerët
community-policing-ilp-tlp-asks =
    e kuqe e verdhë e gjelbër çka guxoj të përcjell
    a mundet komuna ta marrë këtë letër
    ndarja e informatës me shkollën ose kompaninë
    letër me shenjë portokalli
    drejtori i shkollës a guxon me pa
    amber
    e bardhë, e gjelbër, e kuqe
    semafori versioni 2
    semafori
    e verdhë
    kopje shkollës
    OJQ
    gazetari e ka letrën
community-policing-ilp-tlp-intro = Dokumentet për partnerët jashtë policisë kanë shpesh shenja sipas rregullit që quhet <em>{ -tlp }</em>, këtu në versionin 2.0 të FIRST (<ref data-l10n-name="tlp"/>). Ai tregon deri ku mund të shkojë një dokument. Nuk është klasifikim sipas ligjit dhe nuk e zëvendëson kodin e trajtimit.
community-policing-ilp-tlp-caption = Protokolli i semaforit
community-policing-ilp-tlp-head-mark = Shenja
community-policing-ilp-tlp-head-who = Kush mund ta marrë
community-policing-ilp-tlp-head-example = Shembull i trilluar
community-policing-ilp-tlp-red = Vetëm personat e pranishëm ose të emërtuar
community-policing-ilp-tlp-red-example = Plani për një situatë të rrezikshme, i treguar në rreth të ngushtë
community-policing-ilp-tlp-amber-strict = Vetëm ata në organizatën e vet që u duhet
community-policing-ilp-tlp-amber-strict-example = Drafti i një profili të problemit
community-policing-ilp-tlp-amber = Ata që u duhet në organizatën e vet dhe te klientët e saj
community-policing-ilp-tlp-amber-example = Këshillë për një shkollë dhe për qendrën për punë sociale
community-policing-ilp-tlp-green = Bashkësia e partnerëve, por jo publiku
community-policing-ilp-tlp-green-example = Pasqyra mujore për forumin për siguri, pa të dhëna personale
community-policing-ilp-tlp-clear = Të gjithë
community-policing-ilp-tlp-clear-example = Fletushka për të shtënat në festa
community-policing-ilp-tlp-rule = Kur dyshoni, zgjidhni shenjën më të ngushtë dhe pyeteni autorin. Shenja kurrë nuk e bën të ligjshme përcjelljen e të dhënave personale.

## Produktet e analizës

community-policing-ilp-products-title = Katër produkte, katër vendime
community-policing-ilp-products-asks =
    çka më jep analisti
    cila letër më duhet për brifing
    strategjik apo taktik
    pasqyrë, profil, plan
    për kë e shkruan analisti këtë fletë
    drejtori don tjetër gjë, komandanti tjetër
    katër lloje raportesh
    çka vendoset me të
    katër letra
    çka del prej analizës
    cila për turnin
community-policing-ilp-products-intro = Analiza përfundon me një dokument, mbi të cilin dikush vendos. Modeli i këtyre produkteve përshkruhet në udhëzuesin e OSBE-së të vitit 2017 dhe përdoret, me emra të ndryshëm, në shumë shërbime; një pasqyrë të tyre jep <ref data-l10n-name="products"/>.
community-policing-ilp-products-caption = Katër produktet
community-policing-ilp-products-head-product = Produkti
community-policing-ilp-products-head-answers = Pyetja së cilës i përgjigjet
community-policing-ilp-products-head-who = Kush vendos në bazë të tij
community-policing-ilp-products-head-period = Periudha
community-policing-ilp-products-strategic = Vlerësimi strategjik
community-policing-ilp-products-strategic-answers = Çfarë do t’u bëjë njerëzve dëmin më të madh dhe çfarë vjen e para?
community-policing-ilp-products-strategic-who = Drejtuesi i shërbimit, drejtuesi rajonal
community-policing-ilp-products-strategic-period = Një ose dy herë në vit
community-policing-ilp-products-tactical = Vlerësimi taktik
community-policing-ilp-products-tactical-answers = Çfarë po ndodh tani dhe a po jep rezultat plani?
community-policing-ilp-products-tactical-who = Komandantët, në takimin për detyra
community-policing-ilp-products-tactical-period = Një deri në katër javë
community-policing-ilp-products-target = Profili i subjektit në fokus
community-policing-ilp-products-target-answers = Kush është ky person ose grup dhe cila masë e ligjshme i përshtatet?
community-policing-ilp-products-target-who = Drejtuesi i hetimeve, me prokurorin
community-policing-ilp-products-target-period = Aq sa zgjat rasti dhe sa e lejon ligji
community-policing-ilp-products-problem = Profili i problemit
community-policing-ilp-products-problem-answers = Pse ndodh kjo pikërisht këtu dhe pse përsëritet?
community-policing-ilp-products-problem-who = Komandanti i stacionit, me partnerët
community-policing-ilp-products-problem-period = Derisa problemi të zvogëlohet
community-policing-ilp-products-words = Të gjitha i ndajnë faktet nga vlerësimi, thonë sa i sigurt është analisti, me fjalë që i ka caktuar shërbimi, dhe e emërtojnë atë që nuk dihet. „Ka gjasa“ pa arsye është vetëm mendim.

community-policing-ilp-strategic-title = Vlerësimi strategjik
community-policing-ilp-strategic-asks =
    si i caktojmë prioritetet për këtë vit
    letra për shefin
    çka duhet të ketë pasqyra vjetore
    trendet për vitin tjetër
    numrat e spitalit pa emra
    çka e dëmton qytetin më së shumti
    veç armë të kapura s'mjafton
    plani dyvjeçar
    plan vjetor
    pamja e madhe
    ku dhemb ma shumë
    prioritetet për vitin tjetër
community-policing-ilp-strategic-text = Çdo <em>{ -strategic-assessment }</em> shikon një vit e më larg përpara. Për armët e zjarrit pyetjet janë: çfarë dëmi bëjnë këtu armët, kujt dhe ku? Nga vijnë? Çfarë po ndryshon, edhe përtej kufirit? Çfarë nuk dimë? Ai përfundon me pak përparësi, me arsyetim. Kush ka dhjetë përparësi, nuk ka asnjë.
community-policing-ilp-strategic-sources = Për të përdoren numrat e shërbimit, numrat e institucioneve shëndetësore dhe sociale pa emra, ajo që u tha në forume dhe burimet e hapura. Nëse numërohen vetëm sekuestrimet, harta tregon ku ka kontrolluar policia, e jo ku janë armët.

community-policing-ilp-tactical-title = Vlerësimi taktik dhe caktimi i detyrave
community-policing-ilp-tactical-asks =
    çka është takimi për detyra
    si i marrin detyrat patrullat
    kush vendos ku shkojmë këtë javë
    gjysmë ore të hënën
    fshati ka varrim, mos dërgo patrullë
    lista e detyrave deri të premten
    kush e drejton tryezën
    brifingu javor
    mbledhje javore
    ku na çojnë të premten
    detyrat e patrullës
community-policing-ilp-tactical-text = Çdo <em>{ -tactical-assessment }</em> është i shkurtër: çfarë ka të re, cili problem po rritet, cila detyrë ka përfunduar, çfarë propozohet. Takimi për detyra zgjat gjysmë ore dhe përfundon me një listë: detyra, zyrtari, dita, matja.
community-policing-ilp-tactical-steps = Zyrtari i policimit në bashkësi e ka vendin në këtë takim. Pa zërin e tij, patrulla dërgohet të premten në një fshat ku ka varrim.

community-policing-ilp-target-title = Profili i subjektit në fokus
community-policing-ilp-target-asks =
    profili i një të dyshuari
    kur guxojmë të mbledhim të dhëna për një person
    a mjafton një fjalë për t’ia hapur dosjen dikujt
    i dhunshëm në fshat, a hapim
    leja me shkrim për ndjekje personi
    familjarët e tij mos i fut
    deri kur mbahet
    grup prej katër shokësh
    dosje për një njeri
    familja e të dyshuarit
    lojtari kryesor
community-policing-ilp-target-text = Çdo <em>{ -target-profile }</em> ka të bëjë me një person ose me një grup. Ai prek më së shumti në të drejta dhe prandaj kërkon vendim me shkrim: bazën ligjore, arsyen, fillimin, fundin dhe kush ka qasje. Thashethemet nuk janë arsye. Masat e fshehta quhen në ligj <em>{ -special-investigative-measures }</em> dhe kërkojnë urdhrin që e parasheh ligji.
community-policing-ilp-target-family = Të afërmit, fqinjët dhe fëmijët nuk përshkruhen „që të jetë e plotë“. Kush nuk është i nevojshëm për pyetjen, nuk futet në profil.

community-policing-ilp-problem-title = Profili i problemit
community-policing-ilp-problem-asks =
    çdo fundjavë i njëjti telash, çka tani
    si ta përshkruaj një problem
    shabllon për profilin e problemit
    vetura e shpejtë para shkollës çdo të premte
    shtatë pjesë
    pa fajtor në fjalinë e parë
    çka kemi provu deri tash
    fletë për partnerin
    prapë te i njëjti kënd
    çdo fundjavë krisma
    kend e dëmton
community-policing-ilp-problem-text = Çdo <em>{ -problem-profile }</em> është urë ndërmjet dy ideve të këtij manuali, dhe pjesën më të madhe të tij mund ta lexojë edhe një partner. Ai ka shtatë pjesë:
community-policing-ilp-problem-what = problemi në një fjali, pa fajtor;
community-policing-ilp-problem-harm = kë e dëmton dhe si;
community-policing-ilp-problem-where = ku dhe kur, me numra, i krahasuar me një vend ose vit tjetër;
community-policing-ilp-problem-why = shkaqet nga të gjitha anët: njerëzit, vendi, zakoni, furnizimi;
community-policing-ilp-problem-done = çfarë është provuar tashmë dhe çfarë doli prej saj;
community-policing-ilp-problem-propose = dy ose tri masa, kush përgjigjet për secilën dhe sa kushton;
community-policing-ilp-problem-measure = si do të matet dhe kur.
community-policing-ilp-problem-map = Një vend në hartë nuk është akuzë. Hartat për partnerët tregojnë zona e jo shtëpi.

## SARA përmes një rasti

community-policing-ilp-sara-title = Zgjidhja e një problemi: SARA
community-policing-ilp-sara-asks =
    çka do të thotë sara
    hap pas hapi për një problem
    shembull me krisma në dasmë
    pse e bëjmë këtë çdo vit prapë
    katër hapa
    skanim analizë reagim vlerësim
    luginë me dasma
    e zgjidhim sot, nesër prapë e njëjta
    katër shkronja
    rasti i dasmës
    metodë
    çdo vit njësoj
community-policing-ilp-sara-intro = Për zgjidhjen e problemeve përdoret <em>{ -sara }</em>, me katër hapa: skanimi, analiza, reagimi, vlerësimi. Rasti që vijon është <strong>rast i trilluar</strong>: vendet, personat dhe numrat nuk ekzistojnë. <ref data-l10n-name="sara"/> e tregon në një faqe.
community-policing-ilp-sara-caption = Katër hapat në rastin e trilluar
    .alt = Katër kuti në katror me shigjeta në drejtim të akrepave të orës. Lart majtas: skanimi, të shtëna në festa në një luginë me pesë fshatra. Lart djathtas: analiza, muzika mbaron vonë, mysafirët e një salle, askush nuk ndihet përgjegjës. Poshtë djathtas: reagimi, marrëveshje me sallat, familjet dhe muzikantët, zyrtari i pranishëm herët, mesazhe të të rinjve. Poshtë majtas: vlerësimi, më pak festa me të shtëna, më shumë thirrje. Nga vlerësimi një shigjetë çon përsëri te skanimi.
community-policing-ilp-sara-scan = 1. Skanimi
community-policing-ilp-sara-scan-note = Të shtëna në festa në një luginë me pesë fshatra
community-policing-ilp-sara-analyse = 2. Analiza
community-policing-ilp-sara-analyse-note = Orë të vona, një sallë, askush nuk ndihet përgjegjës
community-policing-ilp-sara-respond = 3. Reagimi
community-policing-ilp-sara-respond-note = Sallat, familjet, muzikantët, vizita e hershme, zërat e të rinjve
community-policing-ilp-sara-assess = 4. Vlerësimi
community-policing-ilp-sara-assess-note = Më pak festa me të shtëna, më shumë thirrje
community-policing-ilp-sara-skip = Shërbimet shpesh kërcejnë nga hapi i parë te i treti. Atëherë përgjigjja është ajo që e kanë dhënë gjithmonë. Dhe masa pa vlerësim është vetëm shpresë.

community-policing-ilp-scan-title = Skanimi: a është problem?
community-policing-ilp-scan-asks =
    një ankesë apo problem i vërtetë
    njerëzit ankohen për krisma në dasma
    si ta verifikoj a është e vërtetë
    mësuesja tha fëmijët i shtrijmë përtokë
    sa herë ndodh në muaj
    dikush bezdiset, a është mjaft
    maj deri tetor
    vjet e tash, sa thirrje
    një ankues
    mësuesja ankohet
    fëmijët në dysheme
    a përsëritet
community-policing-ilp-scan-text = Në forumin e një lugine të trilluar një mësuese thotë: „Në çdo dasmë i shtrijmë fëmijët në dysheme.“ Zyrtari i policimit në bashkësi verifikon tri gjëra. A përsëritet? Po: këtë e tregojnë thirrjet, regjistri i qendrës shëndetësore dhe ditari i stacionit. A bën dëm? Po: dy të lënduar në një sezon, familje të frikësuara. A duan njerëzit të ndryshojë diçka? Po, por nuk duan t’i çojnë të afërmit në burg.
community-policing-ilp-scan-sentence = Problemi në një fjali: „Nga maji deri në tetor në luginë shtihet me armë në festa, kryesisht vonë në mbrëmje, dhe rrezikohen njerëz.“ Në të askush nuk quhet fajtor.

community-policing-ilp-analyse-title = Analiza: pse këtu, pse atëherë?
community-policing-ilp-analyse-asks =
    pse shtijnë në dasma
    çka duhet të di para se të bëj diçka
    trekëndëshi autor viktimë vend
    rakia dhe nderi
    zoti i shtëpisë, muzika, ora dhjetë
    kush mund ta ndalë autorin
    sallë, oborr, rrugë
    njëri ka leje, tjetri jo
    shkaku
    pse gjithmonë atje
    pas dhjetës n'mbrëmje
    djem që mburren
community-policing-ilp-analyse-text = Analisti përdor trekëndëshin e analizës së problemit: problemit i duhet dikush që e bën, dikush ose diçka që dëmtohet, dhe një vend. Në secilën anë ka edhe dikë që mund të ndikojë (shihni: <ref data-l10n-name="triangle"/>).
community-policing-ilp-triangle-caption = Tri anët e problemit në rastin e trilluar
community-policing-ilp-triangle-head-side = Ana
community-policing-ilp-triangle-head-found = Çfarë u gjet
community-policing-ilp-triangle-head-influence = Kush mund të ndikojë
community-policing-ilp-triangle-doer = Ata që shtijnë
community-policing-ilp-triangle-doer-found = Mysafirë, kryesisht pas orës dhjetë të mbrëmjes; disa kanë leje, të tjerët jo; nderi dhe alkooli
community-policing-ilp-triangle-doer-influence = Zoti i shtëpisë, më i vjetri i familjes, shokët, klubi i gjuetarëve
community-policing-ilp-triangle-harmed = Të dëmtuarit
community-policing-ilp-triangle-harmed-found = Mysafirët, fqinjët, fëmijët; gratë kërkuan që kjo të ndalet, por nuk u dëgjuan
community-policing-ilp-triangle-harmed-influence = Grupi i grave, shkolla, qendra shëndetësore
community-policing-ilp-triangle-place = Vendi
community-policing-ilp-triangle-place-found = Tetë nga njëmbëdhjetë mbrëmje me të shtëna te një sallë; parking pa dritë e pa rregulla
community-policing-ilp-triangle-place-influence = Pronari i sallës, komuna, muzikantët
community-policing-ilp-analyse-gap = Shkruhet edhe ajo që nuk dihet: nga vijnë armët pa leje. Kjo pyetje u shkon hetuesve dhe jo zyrtarit të policimit në bashkësi.

community-policing-ilp-respond-title = Reagimi: disa masa të vogla
community-policing-ilp-respond-asks =
    çka mund të bëjmë kundër krismave në dasma
    kush mund të ndihmojë pos policisë
    veç kontrolle apo diçka tjetër
    marrëveshje me pronarin e sallës
    dy burra ruajnë dasmën
    kamerieri sheh armën
    fletë e nënshkruar pa pushkë
    imami flet të premten
    pronari i sallës nënshkruan
    muzikantët ndalin
    imami flet
    dasmë pa armë
    ide kundër të shtënave
community-policing-ilp-respond-text = Partnerët dhe policia dakordohen për masa që prekin secilën anë të trekëndëshit (shihni: <ref data-l10n-name="measures"/>). Parandalimi nuk e zëvendëson ligjin: kush shtie, kallëzohet, dhe kur shihet armë, vlejnë rregullat e veprimit të sigurt.
community-policing-ilp-measures-caption = Masat në rastin e trilluar
community-policing-ilp-measures-head-measure = Masa
community-policing-ilp-measures-head-who = Kush
community-policing-ilp-measures-head-check = Si verifikohet
community-policing-ilp-measures-host = Zoti i festës nënshkruan për festë pa armë dhe cakton dy veta që kujdesen për këtë
community-policing-ilp-measures-host-who = Pronari i sallës
community-policing-ilp-measures-host-check = Fletët e nënshkruara krahasohen me kalendarin
community-policing-ilp-measures-visit = Dy zyrtarë urojnë herët në mbrëmje dhe largohen
community-policing-ilp-measures-visit-who = Stacioni
community-policing-ilp-measures-visit-check = Ditari i stacionit
community-policing-ilp-measures-music = Muzika ndalet kur shtihet me armë dhe pronari e thërret policinë
community-policing-ilp-measures-music-who = Muzikantët, pronari
community-policing-ilp-measures-music-check = Thirrjet në regjistër
community-policing-ilp-measures-light = Dritë dhe rregull në parking
community-policing-ilp-measures-light-who = Komuna
community-policing-ilp-measures-light-check = Vizitë në vend
community-policing-ilp-measures-young = Të rinjtë bëjnë një film të shkurtër; e shfaqin grupi i grave dhe shkolla
community-policing-ilp-measures-young-who = Shkolla, grupi i grave
community-policing-ilp-measures-young-check = Shfaqjet; pyetje para dhe pas
community-policing-ilp-measures-law = Kontrolle të ruajtjes, siç i lejon ligji për armë; hetim i çdo të shtëne
community-policing-ilp-measures-law-who = Zyra për leje, hetuesit
community-policing-ilp-measures-law-check = Dosjet, vendimet e prokurorit

community-policing-ilp-assess-title = Vlerësimi: a u zvogëlua?
community-policing-ilp-assess-asks =
    si ta di a ka dhënë rezultat
    tash po na thërrasin më shumë, a është keq
    a ndihmoi projekti apo ishte fat
    numri i thirrjeve u rrit
    sezoni i dytë kundër të parit
    lugina fqinje pa projekt
    sa u lënduan
    dyzet banorë të pyetur
    a funksionoi
    para dhe pas
    sukses a fat
    lugina tjetër
community-policing-ilp-assess-text = Pas sezonit të dytë stacioni krahason, edhe me një luginë fqinje ku nuk u ndryshua asgjë (shihni: <ref data-l10n-name="result"/>). Të gjithë numrat janë të trilluar.
community-policing-ilp-result-caption = Rast i trilluar: krahasimi i dy sezoneve
community-policing-ilp-result-head-what = Çfarë u numërua
community-policing-ilp-result-head-before = Sezoni i parë
community-policing-ilp-result-head-after = Sezoni i dytë
community-policing-ilp-result-celebrations = Festa në luginë
community-policing-ilp-result-shots = Festa me të shtëna
community-policing-ilp-result-calls = Thirrje për të shtëna
community-policing-ilp-result-injured = Persona të lënduar
community-policing-ilp-result-neighbour = Lugina fqinje: festa
community-policing-ilp-result-neighbour-shots = Lugina fqinje: festa me të shtëna
community-policing-ilp-result-would-call = Nga dyzet të pyetur: do ta thërrisnin policinë
community-policing-ilp-assess-read = Si lexohet kjo: pjesa e festave me të shtëna ra në luginë dhe pothuajse aspak në luginën fqinje, prandaj masat ka gjasa të kenë ndihmuar. Thirrjet u shtuan, ndonëse të shtënat u pakësuan: njerëzit kanë më shumë besim. Dy të lënduar dhe asnjë i lënduar janë numra tepër të vegjël për të dëshmuar diçka.
community-policing-ilp-assess-next = Pastaj rrethi vazhdon: tani shtihet në një vend të dytë. Nëse problemi u zhvendos apo ishte gjithmonë aty, është pyetje për skanimin e ardhshëm.

## Ligji dhe të dhënat personale

community-policing-ilp-law-title = Ligji
community-policing-ilp-law-asks =
    cili ligj më lejon ta ruaj këtë informatë
    ligji për të dhëna personale në polici
    rregullat për informatorë
    të drejtat e njeriut dhe mbledhja e informatave
    06/L-082
    a më lejohet me mbledh foto të fytyrave
    konventa evropiane, neni 8
    cili nen për shënimet e policisë
    statuti
    a guxoj me e ruajtë
    rregulla për spiunë
    ligji i privatësisë
community-policing-ilp-law-intro = Ky kapitull jep kornizën. Ai nuk është komentar. Para se të mblidhni, të ruani ose të përcillni, konsultoni ligjin në fuqi.
community-policing-ilp-law-kosovo-act = Ligji nr. 04/L-076 për Policinë; Ligji nr. 06/L-082 për mbrojtjen e të dhënave personale; Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074
community-policing-ilp-law-kosovo-police = <strong>Ligji nr. 04/L-076</strong> është korniza për punën dhe autorizimet e policisë. <strong>Ligji nr. 06/L-082</strong> i rregullon të dhënat personale; lexoni në të, dhe në rregullat e veçanta për policinë, çfarë vlen për të dhënat për veprat penale.
community-policing-ilp-law-kosovo-other = Statusi i armës del nga <strong>Ligji nr. 05/L-022</strong>, veprat penale nga <strong>06/L-074</strong>, masat e fshehta dhe provat nga ligji i procedurës penale në fuqi. Forumet për siguri kanë udhëzimet e veta administrative.
community-policing-ilp-law-north-macedonia-act = Ligji për polici 114/2006 me ndryshimet dhe plotësimet; Ligji për mbrojtjen e të dhënave personale 42/2020 me ndryshimet dhe plotësimet; Ligji për armë 7/05 me ndryshimet dhe plotësimet; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet
community-policing-ilp-law-north-macedonia-police = <strong>Ligji për polici</strong> është korniza për punën, autorizimet dhe evidencat e policisë. <strong>Ligji për mbrojtjen e të dhënave personale</strong> i rregullon të dhënat personale; verifikoni cilat rregulla vlejnë për përpunimin nga policia.
community-policing-ilp-law-north-macedonia-other = Statusi i armës del nga <strong>Ligji për armë</strong>; për veprat penale shikohet i pari <strong>neni 396</strong> i Kodit Penal. Masat e fshehta dhe provat i rregullon <strong>Ligji për procedurë penale</strong>.
community-policing-ilp-law-europe-act = Konventa Evropiane për të Drejtat e Njeriut, neni 8; Këshilli i Evropës, Konventa 108 dhe Rekomandimi R (87) 15; Direktiva (BE) 2016/680
community-policing-ilp-law-europe-text = Këto tekste e mbrojnë jetën private dhe thonë si i trajton policia të dhënat personale: qëllim i ligjshëm, nevojë, saktësi, afate të caktuara, siguri, mbikëqyrje. Nëse dhe sa e detyron një tekst juridiksionin, verifikohet para se të citohet.
community-policing-ilp-law-europe-sources = Personat që japin informacion në fshehtësi i udhëheqin vetëm njësitë e trajnuara, sipas rregullave në fuqi. Zyrtari i policimit në bashkësi nuk rekruton, nuk paguan dhe nuk i premton askujt lirim nga dënimi.

community-policing-ilp-data-title = Të dhënat personale nga shënimi te fshirja
community-policing-ilp-data-asks =
    sa gjatë guxoj t’i mbaj shënimet
    a guxoj të kem listë të njerëzve në zonën time
    dikush don me ditë çka kemi për të
    e dërgova te njeriu i gabuar
    emri i plakës në excel
    shënim i vjetër pesë vjet
    viberi i grupit të turnit
    humba USB-në
    fshi
    sa vjet
    humba fletoren
    e dërgova gabim
    kolegu shikoi prej kureshtjes
    dosja thotë gabim për të
    më kërkon shoku me e kontrollu dikë
community-policing-ilp-data-intro = Mbrojtja e të dhënave nuk e pengon punën e policisë; ajo e mban informacionin të përdorshëm dhe njerëzit të gatshëm. <ref data-l10n-name="data"/> e ndjek një shënim.
community-policing-ilp-data-caption = Një shënim në rrugën e tij
community-policing-ilp-data-head-stage = Faza
community-policing-ilp-data-head-rule = Rregulli
community-policing-ilp-data-head-ask = Pyetje për vete
community-policing-ilp-data-before = Para
community-policing-ilp-data-before-rule = Qëllim i ligjshëm dhe një pyetje
community-policing-ilp-data-before-ask = A më duhet fare kjo për një person?
community-policing-ilp-data-note = Shënimi
community-policing-ilp-data-note-rule = Vetëm sa i duhet qëllimit; në formularin zyrtar të njëjtën ditë
community-policing-ilp-data-note-ask = A do t’ia lexoja me zë këtij personi?
community-policing-ilp-data-store = Ruajtja
community-policing-ilp-data-store-rule = Vetëm në sistemin e shërbimit; jo në telefon privat, jo në ndonjë listë vetjake
community-policing-ilp-data-store-ask = Kush tjetër mund ta shohë?
community-policing-ilp-data-kinds = Llojet e personave
community-policing-ilp-data-kinds-rule = Të dyshuarit, viktimat, dëshmitarët dhe të tjerët ndahen; faktet ndahen nga mendimet
community-policing-ilp-data-kinds-ask = Në cilin rol është këtu ky person?
community-policing-ilp-data-use = Përdorimi
community-policing-ilp-data-use-rule = Qasje vetëm për detyrën; çdo qasje regjistrohet
community-policing-ilp-data-use-ask = Pse po e hap këtë dosje?
community-policing-ilp-data-share = Përcjellja
community-policing-ilp-data-share-rule = Baza, nevoja, kodi, regjistrimi
community-policing-ilp-data-share-ask = A mjafton një numër në vend të emrit?
community-policing-ilp-data-review = Rishikimi
community-policing-ilp-data-review-rule = Në ditën e caktuar: korrigjohet, mbahet me arsye ose fshihet
community-policing-ilp-data-review-ask = A është ende e vërtetë dhe ende e nevojshme?
community-policing-ilp-data-breach = Humbja
community-policing-ilp-data-breach-rule = Njoftohen menjëherë eprori dhe zyrtari për mbrojtjen e të dhënave
community-policing-ilp-data-breach-ask = Kë e rrezikon?
community-policing-ilp-data-rights = Kush pyet çfarë të dhënash ka policia për të, udhëzohet te zyra që e cakton ligji, me mirësjellje dhe pa përgjigje në sportel. Ankesa nuk është shenjë faji.

## Provat dhe bashkëpunimi

community-policing-ilp-evidence-title = Nga inteligjenca te prova
community-policing-ilp-evidence-asks =
    a mund ta përdor një informatë në gjyq
    a mjafton një fjalë për me hy në shtëpi
    a duhet ta tregojmë burimin
    prej fjalës te urdhri i gjykatës
    fjala e shitësit nuk hyn në dosje
    avokati don burimin
    hetuesi e konfirmon nga ana tjetër
    prokurori merr vesh nga vjen
    prej sinjalit te urdhri
    thashë e thanë
    a e tregoj spiunin
community-policing-ilp-evidence-intro = Inteligjenca tregon ku duhet shikuar. Gjykata vendos mbi atë që është siguruar sipas rregullave. Rruga nga njëra te tjetra është e shkurtër, por ka radhë të caktuar:
community-policing-ilp-evidence-check = hetuesi e verifikon informacionin nga një anë e dytë, e pavarur;
community-policing-ilp-evidence-prosecutor = prokurori merr vesh nga vjen informacioni dhe si është vlerësuar, aq sa e parasheh ligji;
community-policing-ilp-evidence-basis = masa mbështetet në bazën e vet ligjore, për shembull në urdhrin për kontroll, dhe jo në një kod;
community-policing-ilp-evidence-secure = ajo që gjendet sigurohet dhe regjistrohet me zinxhir të pandërprerë të ruajtjes së provave;
community-policing-ilp-evidence-keep = raporti fillestar mbetet i pandryshuar; korrigjimet shtohen me datë dhe emër.
community-policing-ilp-evidence-source = Burimi mbrohet me mënyrën si u shkrua raporti ditën e parë. Më vonë mund të rregullohet pak: çfarë duhet të zbulohet, e vendosin ligji dhe gjykata.

community-policing-ilp-cooperation-title = Bashkëpunimi përtej kufirit
community-policing-ilp-cooperation-asks =
    i njëjti problem në anën tjetër të kufirit
    a guxoj ta thërras kolegun përtej kufirit
    kush me kë shkëmben
    profil i përbashkët me stacionin përtej vijës
    fletushkë në dy gjuhë
    mysafirë nga të dyja anët
    numra pa emra
    polic i njohur në anën tjetër
    matanë vijës
    dasmorë nga ana tjetër
    stacioni fqinj
    statistika të përbashkëta
community-policing-ilp-cooperation-intro = Lugina nuk mbaron te vija kufitare dhe festat kanë mysafirë nga të dyja anët. Problemet mund të krahasohen lirisht: numra pa emra, masa, filma, fletushka. Të dhënat personale dhe informacioni për rastet shkojnë përmes kanalit të caktuar: në { -kosovo(case: "indefinite") } është <em>{ -ilecu }</em>, në { -north-macedonia(case: "accusative") } njësia që e caktojnë rregullat e brendshme.
community-policing-ilp-cooperation-forum = Dy stacione nga të dyja anët mund të përgatitin një profil të përbashkët të problemit, aq sa e lejojnë marrëveshjet e tyre: pyetje të njëjta, mënyrë e njëjtë numërimi, ditë e njëjtë. Secili vepron në juridiksionin e vet.
community-policing-ilp-cooperation-focal = Armët e zjarrit që gjenden ose sekuestrohen shkojnë në gjurmim. Në { -kosovo(case: "indefinite") }, <em>{ -firearms-focal-point }</em> e gjurmon çdo armë të gjetur ose të sekuestruar në vend; ajo që merret vesh për origjinën e ka vendin në vlerësimin strategjik.

## Treguesit

community-policing-ilp-indicators-title = Treguesit
community-policing-ilp-indicators-asks =
    si matet besimi
    statistika për policimin në bashkësi
    sa raporte duhet t’i shkruaj në muaj
    numra për raportin vjetor
    zëri i grave, a matet
    a mjafton të numëroj armët
    pritje më e vogël pas thirrjes
    shefi don tabelë
    anketë besimi
    kuota raportesh
    si e numërojmë suksesin
community-policing-ilp-indicators-intro = Çfarë numërohet, ajo bëhet. Prandaj treguesit zgjidhen me kujdes, pak, dhe bashkë me njerëzit që i prekin. Secili ka <em>{ -baseline }</em>, ditë dhe përgjegjës (shihni: <ref data-l10n-name="indicators"/>).
community-policing-ilp-indicators-caption = Treguesit dhe si të mos keqkuptohen
community-policing-ilp-indicators-head-indicator = Treguesi
community-policing-ilp-indicators-head-how = Si numërohet
community-policing-ilp-indicators-head-care = Kujdes
community-policing-ilp-indicators-trust = Besimi
community-policing-ilp-indicators-trust-how = Pjesa e banorëve të pyetur që do ta thërrisnin policinë për një armë
community-policing-ilp-indicators-trust-care = Pyetni veçmas gra dhe burra, grupmosha dhe gjuhë; pa emra
community-policing-ilp-indicators-reach = Arritja
community-policing-ilp-indicators-reach-how = Pjesëmarrësit në takime, të krahasuar me banorët
community-policing-ilp-indicators-reach-care = Prania nuk është ndikim
community-policing-ilp-indicators-answer = Përgjigjja
community-policing-ilp-indicators-answer-how = Pjesa e problemeve të ngritura që morën përgjigje brenda afatit të dakorduar
community-policing-ilp-indicators-answer-care = „Jo, sepse“ është përgjigje
community-policing-ilp-indicators-harm = Dëmi
community-policing-ilp-indicators-harm-how = Ngjarjet me të shtëna, të lënduarit, kërcënimet me armë
community-policing-ilp-indicators-harm-care = Më shumë raportime mund të thonë më shumë besim
community-policing-ilp-indicators-quality = Cilësia
community-policing-ilp-indicators-quality-how = Pjesa e raporteve informative me kode të plota, raportet e kthyera
community-policing-ilp-indicators-quality-care = Numri i raporteve nuk është cilësi
community-policing-ilp-indicators-use = Përdorimi
community-policing-ilp-indicators-use-how = Pjesa e produkteve pas të cilave u mor vendim
community-policing-ilp-indicators-use-care = Numërohet edhe vendimi për të mos bërë asgjë
community-policing-ilp-indicators-fair = Drejtësia
community-policing-ilp-indicators-fair-how = Ankesat, kontrollet dhe rezultatet sipas zonave
community-policing-ilp-indicators-fair-care = Numri i madh hap një pyetje; nuk është aktgjykim
community-policing-ilp-indicators-never = Mos caktoni kurrë shifra të synuara për numrin e kontrolleve, të informacioneve ose të personave të emërtuar. Shifra të tilla sjellin kontrolle të dobëta, informacione të trilluara dhe fqinj të zemëruar.

## Konsultim i shpejtë

community-policing-ilp-quick-reference-title = Konsultim i shpejtë
community-policing-ilp-quick-reference-asks =
    karta për xhep
    diçka me e printu për patrullë
    lista kontrolluese
    gjashtë karta
    e mbaj në xhep të këmishës
    për kolegun që mezi nis
    fletë për veturën
    numrat tanë me i shkru
    xhep
    plastifiko
community-policing-ilp-quick-reference-intro = Gjashtë seksionet e para janë edhe karta. Shtojini numrat e telefonit të shërbimit tuaj.

community-policing-ilp-card-visit-title = Vizita në zonë
community-policing-ilp-card-visit-asks =
    çka bëj në vizitë
    biseda e parë me shitësin
    kujtesë për terren
    fletë e shkurtër para se të dalësh
    i thashë kthehem të martën
    dëgjo së pari
    mos premto fshehtësi
    te dyqani i fshatit
    fjalë te dera
    furra
    kur kthehem
community-policing-ilp-card-visit-read = Lexoni çfarë ka mbetur e hapur nga vizita e fundit.
community-policing-ilp-card-visit-name = Emri, stacioni, arsyeja: hapur.
community-policing-ilp-card-visit-listen = Së pari dëgjoni; pyetni çfarë ka ndryshuar.
community-policing-ilp-card-visit-honest = Mos premtoni fshehtësi të plotë.
community-policing-ilp-card-visit-missing = Kush mungon? Gratë, të rinjtë, pakicat.
community-policing-ilp-card-visit-back = Caktoni ditën e kthimit dhe mbajeni fjalën.

community-policing-ilp-card-told-title = Ju treguan për një armë
community-policing-ilp-card-told-asks =
    dikush po më tregon për pistoletë
    don me na pru granatë
    armë në shtëpi dhe kërcënime
    granatë në qese
    shoqja tregon për burrin
    fjalët e saj, në letër
    i mbushur supozohet
    ai që sheh mos ta marrë
    për armë m'tregoi
    sille këtu?
    gruaja e frikësume
community-policing-ilp-card-told-loaded = Duket si armë: konsiderohet e mbushur.
community-policing-ilp-card-told-order = Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni.
community-policing-ilp-card-told-nobody = Askush nuk e merr, nuk e bart dhe nuk ua shfaq të tjerëve.
community-policing-ilp-card-told-danger = Kërcënim në shtëpi: raportoni menjëherë, ndihmë për viktimën.
community-policing-ilp-card-told-words = Pastaj shkruani fjalët e personit.
community-policing-ilp-card-told-child = Mos e merrni fëmijën në pyetje.

community-policing-ilp-card-report-title = Raporti informativ
community-policing-ilp-card-report-asks =
    çka shkruhet në raport
    shënim pas bisedës
    si shkruhet një informatë
    një fletë, një lajm
    mos e përmend burimin
    sot, jo nesër
    parë, dëgju, mendoj
    telefoni privat
    formulari
    ku mendimi im
    sot ende
community-policing-ilp-card-report-one = Një raport, një informacion.
community-policing-ilp-card-report-apart = E parë, e thënë, mendimi im: tri fusha.
community-policing-ilp-card-report-how = Nga e di burimi?
community-policing-ilp-card-report-name = Në tekst asnjë emër dhe asnjë tipar i burimit.
community-policing-ilp-card-report-private = Pa telefon privat, pa kopje.
community-policing-ilp-card-report-day = Të njëjtën ditë; rreziku menjëherë.

community-policing-ilp-card-codes-title = Kodet
community-policing-ilp-card-codes-asks =
    çka ishte b3
    kuptimi i shkronjave
    h0 h1 h2 h3
    çka do të thotë X
    tabela në një rresht
    rreziku është para kodit
    kush e ndryshon H
    shkronja për fqinjën
    shkronja e shifra
    legjenda
community-policing-ilp-card-codes-source = Burimi: A gjithmonë i besueshëm, B kryesisht, C kryesisht jo, X nuk dihet.
community-policing-ilp-card-codes-content = Informacioni: 1 i sigurt, 2 e di vetë burimi, 3 i dëgjuar por i konfirmuar, 4 i dëgjuar dhe i pakonfirmuar.
community-policing-ilp-card-codes-handling = Përdorimi: H0 luftimi i krimit; H1 jo në gjykatë pa leje; H2 nuk përcillet pa leje; H3 siç është shkruar.
community-policing-ilp-card-codes-owner = Kodin e trajtimit e ndryshon vetëm dhënësi.
community-policing-ilp-card-codes-life = Rrezik për jetën: veproni menjëherë, cilido qoftë kodi.

community-policing-ilp-card-problem-title = Një problem në katër hapa
community-policing-ilp-card-problem-asks =
    sara shkurt
    prapë i njëjti telash, çka bëj
    plani për një problem
    skanim
    masat me afat e me emër
    para e pas me numra
    kush e merr secilën masë
    tregoju njerëzve
    katër hapa
    u kthy prapë
community-policing-ilp-card-problem-scan = Skanimi: a përsëritet, a dëmton, kush do ndryshim?
community-policing-ilp-card-problem-analyse = Analiza: kush e bën, kush dëmtohet, ku e kur, pse këtu?
community-policing-ilp-card-problem-respond = Reagimi: disa masa, secila me emër dhe me ditë.
community-policing-ilp-card-problem-assess = Vlerësimi: para dhe pas, i krahasuar me një vend tjetër.
community-policing-ilp-card-problem-tell = Tregojuni njerëzve çfarë doli prej saj.

community-policing-ilp-card-data-title = Të dhënat personale
community-policing-ilp-card-data-asks =
    a guxoj ta mbaj këtë
    mbrojtja e të dhënave shkurt
    a guxoj ta dërgoj tutje
    shlyeje
    regjistri i kujt e hapi
    pa emra
    më humbi letra
    a më duhet vërtet kjo
    privatësia shkurt
    me e përcjellë?
    kur fshihet
community-policing-ilp-card-data-purpose = Së pari qëllimi dhe pyetja.
community-policing-ilp-card-data-less = Sa më pak; numër në vend të emrit.
community-policing-ilp-card-data-system = Vetëm në sistemin e shërbimit.
community-policing-ilp-card-data-share = Përcjellja: baza, nevoja, kodi, regjistrimi.
community-policing-ilp-card-data-delete = Rishikimi në ditën e caktuar, pastaj fshini ose arsyetoni.
community-policing-ilp-card-data-loss = Humbje: njoftoni menjëherë.

community-policing-ilp-numbers-title = Numrat e stacionit
community-policing-ilp-numbers-asks =
    kë me thirrë
    lista e telefonave për patrullë
    kush është kujdestar për eksploziv
    strehimore
    përkthyesja serbe
    psikologu
    qendra për fëmijë
    analisti i zonës
    numrat
    kontaktet
    kush e çon telefonin
community-policing-ilp-numbers-intro = Stacioni plotëson këtë pasqyrë (<ref data-l10n-name="numbers"/>) dhe e verifikon dy herë në vit duke telefonuar.
community-policing-ilp-numbers-caption = Kë të thirrni
community-policing-ilp-numbers-head-for = Për çfarë
community-policing-ilp-numbers-head-who = Emri ose njësia
community-policing-ilp-numbers-head-number = Telefoni
community-policing-ilp-numbers-danger = Rrezik, armë ose eksploziv i gjetur
community-policing-ilp-numbers-victim = Ndihmë për viktimat
community-policing-ilp-numbers-child = Mbrojtja e fëmijëve
community-policing-ilp-numbers-interpreter = Përkthyesi
community-policing-ilp-numbers-analysis = Njësia e analizës: pyetje për raportet
community-policing-ilp-numbers-data = Zyrtari për mbrojtjen e të dhënave
community-policing-ilp-numbers-border = Njësia për bashkëpunim ndërkombëtar policor

## Fjalorth

community-policing-ilp-glossary-title = Fjalorth
community-policing-ilp-glossary-asks =
    çka do të thotë kjo fjalë
    shpjegimi i termave
    shkurtesat
    forum, burim, kod
    SARA, TLP, çka janë
    fjalorth për kolegët e rinj
community-policing-ilp-glossary-intro = Fjalët kanë kuptimin që ua jep ligji në fuqi. Shpjegimet e shkurtra ndihmojnë për ta lexuar këtë manual.

## Burimet

community-policing-ilp-sources-title = Burimet
community-policing-ilp-sources-asks =
    nga vjen kjo
    cilët libra e ligje janë përdorur
    linqet
    udhëzuesi i OSBE-së
    rezolutat, ku gjenden
    librat e analistëve
    bibliografia
# $date: dita kur janë verifikuar burimet.
community-policing-ilp-sources-checked = Referencat janë verifikuar më { $date }. Ligjet ndryshojnë: lexoni tekstin e konsoliduar në ditën e përdorimit.
community-policing-ilp-sources-ilp = OSBE, Udhëzuesi për policimin e drejtuar nga inteligjenca, 2017: <a data-l10n-name="site">polis.osce.org</a>.
community-policing-ilp-sources-minorities = Komisari i Lartë i OSBE-së për Pakicat Kombëtare, Rekomandimet për policimin në shoqëri shumetnike, 2006: <a data-l10n-name="site">osce.org</a>.
community-policing-ilp-sources-security-council = Kombet e Bashkuara, rezolutat e Këshillit të Sigurimit 1325 (2000) për gratë, paqen dhe sigurinë dhe 2250 (2015) për të rinjtë, paqen dhe sigurinë.
community-policing-ilp-sources-europol = Rregullorja (BE) 2016/794 për Europolin, neni 29, për kodet e vlerësimit: <a data-l10n-name="text">EUR-Lex</a>.
community-policing-ilp-sources-handling = Dokumente të Këshillit të Bashkimit Evropian për shkëmbimin e informacionit, me kodet e trajtimit, të publikuara nga Statewatch në vitin 2018: <a data-l10n-name="page">statewatch.org</a>.
community-policing-ilp-sources-tlp = FIRST, protokolli i semaforit (TLP), versioni 2.0: <a data-l10n-name="site">first.org</a>.
community-policing-ilp-sources-forums-kosovo = Policia e { -kosovo(case: "genitive") }, faqja për këshillat komunalë për siguri në bashkësi, me udhëzimin administrativ të vitit 2012; OSBE, lajm për këta këshilla, 2012: <a data-l10n-name="site">osce.org</a>.
community-policing-ilp-sources-forums-north-macedonia = OSBE, për këshillat lokalë për parandalim, 2010: <a data-l10n-name="site">polis.osce.org</a>.
community-policing-ilp-sources-kosovo = Ligjet në { -kosovo(case: "indefinite") }: <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
community-policing-ilp-sources-north-macedonia = Ligjet në { -north-macedonia(case: "accusative") }: <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
community-policing-ilp-sources-europe = Direktiva (BE) 2016/680 për të dhënat personale në punën e policisë dhe të drejtësisë: <a data-l10n-name="text">EUR-Lex</a>.
community-policing-ilp-sources-focal = SEESAC, për Pikën Fokale për Armë Zjarri: <a data-l10n-name="page">seesac.org</a>.

community-policing-ilp-limits-title = Çfarë nuk thotë ky manual
community-policing-ilp-limits-asks =
    çka nuk ka këtu
    si rekrutohet një informator
    a vlen kjo si këshillë juridike
    numra për armët në shtëpi
    mbledhje e fshehtë
    pse s'ka për informatorët
    çka e lë jashtë
    cilat fusha mbesin te trajnimet e mbyllura
    çka mungon
    a janë numrat të vërtetë
community-policing-ilp-limits-covert = Ai nuk përshkruan as mbledhje të fshehtë, as udhëheqje të burimeve konfidenciale, as vëzhgim, dhe nuk thotë asgjë se si prodhohen, ndryshohen ose fshihen armët, municioni ose eksplozivët.
community-policing-ilp-limits-numbers = Ai nuk jep numra as për armët në shtëpi, as për besimin, as për krimin: numra të besueshëm për të dyja juridiksionet nuk u gjetën. Të gjithë numrat e rastit janë të trilluar.
community-policing-ilp-limits-law = Ai nuk jep këshilla juridike dhe nuk e përshkruan organizimin e asnjë shërbimi. Emrat e forumeve dhe të njësive verifikohen para përdorimit.
