### Vlerësimi i nevojave për { -kosovo }: përkthimi shqip. Radha e mesazheve është radha e dokumentit; të dhënat vijnë në fund.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### „Niveli“ është numër nga 0 deri në 5; „mangësia“ është largësia ndërmjet dy niveleve; „institucioni“ është institucion ose njësi me detyrë.
### Fjalët e zgjedhura, në të gjitha analizat: severity = ashpërsi, shkallë e ashpërsisë; gap = mangësi; gap analysis = analizë e mangësive;
### finding = gjetje; owner = përgjegjës; baseline = gjendje fillestare; query = kërkim; log = evidencë (e kërkimeve), regjistër i veprimeve; illustrative = ilustrues, ilustruese.
### „Recovered“ = i gjetur ose i sekuestruar, si në house-search.ftl. Titujt e rekomandimeve fillojnë me „Të“ ose kanë foljen në lidhore.
### Kufiri i sigurisë: asgjë nuk shpjegon si prodhohet, konvertohet, riaktivizohet, fshihet ose përmirësohet një armë.

nak-title = Vlerësimi i nevojave lidhur me trafikimin e paligjshëm të armëve dhe kontrollin e armëve të vogla: { -kosovo }
nak-short-title = Vlerësimi i nevojave: { -kosovo }
nak-theme = Trafikimi i paligjshëm i armëve, kontrolli i armëve të vogla dhe të lehta, posedimi dhe keqpërdorimi, kategorizimi i armëve

## Qëllimi

nak-purpose-title = Qëllimi
nak-purpose-asks =
    për çka më vlen kjo
    kush duhet me e lexu
    a është për policinë tonë a veç shembull
    a hyjnë edhe gjahtarët me leje
    studim për policinë e Kosovës
    çka na mungon
nak-purpose-aim = Ky vlerësim i nevojave tregon si mund të përcaktojnë institucionet në { -kosovo(case: "indefinite") } çfarë u nevojitet kundër trafikimit të paligjshëm të armëve dhe si mund ta kthejnë secilën nevojë në një detyrë me përgjegjës dhe afat.
nak-purpose-scope = Ai ka katër tema: trafikimin e paligjshëm të armëve; kontrollin e armëve të vogla dhe të lehta; posedimin dhe keqpërdorimin, si dhe kategoritë e armëve. Për secilën temë shtrohet e njëjta pyetje: çfarë kërkon ligji ose procedura dhe çfarë ndodh në punën e përditshme?
nak-purpose-users = Ai u drejtohet shefave të njësive, analistëve, trajnerëve dhe partnerëve që planifikojnë mbështetje. Institucioni i zëvendëson të dhënat ilustruese me të dhënat e veta; tabelat, grafikët dhe plani i veprimit dalin pastaj pa punë shtesë.

nak-reading-title = Si lexohet ky dokument
nak-how-to-read-asks =
    letër e gjatë, prej kah ia nisi
    kam veç pesë minuta
    çka janë ato format kur printohet pa ngjyra
    shefi e don veç thelbin
nak-reading-intro = Dokumenti mund të lexohet në katër hapa:
nak-reading-overview = <ref data-l10n-name="overview"/> tregon ku janë mangësitë. Kuptimin e bartin numrat dhe shenjat, prandaj faqet mund të shtypen bardhezi.
nak-reading-finding = <ref data-l10n-name="findings"/> shpjegon secilën mangësi: nivelin e sotëm, nivelin e kërkuar, pasojën dhe provat.
nak-reading-action = <ref data-l10n-name="recommendations"/> tregon çfarë e mbyll mangësinë, kush është përgjegjës për detyrën, deri kur dhe si matet suksesi.
nak-reading-follow = <ref data-l10n-name="follow"/> tregon çfarë ka ndryshuar që nga gjendja fillestare dhe cilat detyra janë me vonesë.
nak-reading-key = Gjetja përshkruan një mënyrë pune, kurrë një person. Niveli i ulët është arsye për të ndihmuar, jo arsye për të fajësuar.

## Metoda

nak-method-title = Metoda dhe shkalla
nak-method-asks =
    qysh i keni nxjerrë notat
    kë e keni pyetë
    kuti e zbrazët çka do me thënë
    sa jeni të bindur
    a mundemi edhe ne te njësia me e bo njësoj
    si është mat
nak-method-steps = Secila kërkesë krahasohet me punën e përditshme të një institucioni. Së pari lexohen dokumentet: ligjet, procedurat, regjistrat dhe dosjet e mbyllura. Pastaj zyrtarët përshkruajnë si punojnë. Në fund, një punëtori e konfirmon secilin nivel, e korrigjon ose e lë të panjohur.
# $findings dhe $entities: numri i gjetjeve dhe i institucioneve.
nak-method-count = Të dhënat përmbajnë { $findings ->
        [one] një gjetje
       *[other] { $findings } gjetje
    } për { $entities ->
        [one] një institucion
       *[other] { $entities } institucione
    }. Jo çdo kërkesë vlen për çdo institucion. Qeliza e zbrazët në matricë do të thotë se aty nuk është vlerësuar asgjë; ajo nuk do të thotë se gjithçka është në rregull.
nak-method-unknown = Kur askush nuk ka mundur ta tregojë nivelin aktual, niveli nuk dihet. „Nuk dihet“ nuk do të thotë zero dhe nuk llogaritet në mesatare. Kjo është detyrë: dikush duhet ta përcaktojë nivelin.
nak-method-confidence = Besueshmëria e vlerësimit tregon sa i sigurt është ai. Ajo është e lartë kur dokumentet dhe intervistat përputhen, e mesme kur mungojnë njërat prej tyre dhe e ulët kur të dyja janë të dobëta.
nak-scale-title = Nivelet dhe shkalla e ashpërsisë
nak-scale-asks =
    çka do me thanë dyshi
    a është pesa mirë a keq
    kur bëhet kuq
    kush thotë është kritike
    pse këtë e kanë ndërru me dorë
nak-scale-intro = Nivelet përshkruajnë në çfarë mase një kërkesë është pjesë e punës së përditshme. Shkalla e ashpërsisë e bashkon madhësinë e mangësisë me ndikimin e saj. Atë e llogarit programi; kur njerëzit vendosin ndryshe, arsyeja jepet bashkë me gjetjen.
nak-events-title = Takimet dhe punëtoritë
nak-events-asks =
    kush ka nejt në tavolinë
    a keni shku në pikë kufitare
    kur është bisedu
    sa veta ishin në sallë
nak-events-intro = Gjetjet u diskutuan në këto takime dhe punëtori. Datat dhe numrat e pjesëmarrësve janë ilustrues.
nak-basis-title = Baza ligjore
nak-legal-basis-asks =
    cili ligj te ne për revole
    a është kategoria a njësoj në bruksel
    cili nen për mbajtje të pistoletës
    ku shkruajnë kompetencat tona
nak-basis-intro = Kërkesat burojnë nga ligji, nga detyrimet ndërkombëtare ose nga praktika e mirë. Tabelat e kërkesave e tregojnë bazën e secilës prej tyre.
nak-basis-law-act = Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074; Ligji nr. 04/L-076 për Policinë
nak-basis-law-weapons = <strong>Ligji nr. 05/L-022</strong> lexohet i pari për statusin e një arme, të një pjese ose të municionit, për kategorinë dhe për lejen.
nak-basis-law-code = Veprat penale citohen sipas Kodit <strong>nr. 06/L-074</strong>, me titullin zyrtar dhe me nenin. Titujt e veprave penale në kode të ndryshme nuk janë përkthime të njëri-tjetrit.
nak-basis-law-police = <strong>Ligji nr. 04/L-076</strong> është korniza për autorizimet policore, me respektimin e të drejtave të njeriut dhe të proporcionalitetit.
nak-basis-european = Tekstet e Bashkimit Evropian përdoren vetëm për krahasim. Direktiva (BE) 2021/555 ka kategoritë A, B dhe C; ligjet e tjera kanë kategori të tjera. Prandaj kategoria citohet gjithmonë bashkë me ligjin e saj.

## Institucionet dhe kërkesat

nak-entities-title = Institucionet dhe kërkesat
nak-entities-asks =
    cilët janë shiqu
    a është laboratori brenda
    po dogana
    pse stacioni jem s’është në listë
nak-entities-intro = Me fjalën „institucion“ këtu kuptohet çdo organ, shërbim ose njësi me detyrën e vet. Emërtimet janë të përgjithshme, në mënyrë që një institucion të mund ta vendosë strukturën e vet në vend të tyre.
nak-requirements-title = Kërkesat
nak-requirements-asks =
    çka duhet me ditë secili
    krejt lista çka lypet prej nesh
    a u lypet edhe shkupit njësoj
    pse e shoh një gjë dy herë
nak-requirements-intro = Kërkesat janë renditur sipas katër dimensioneve. Shumica e tyre janë të njëjta në vlerësimin për { -north-macedonia(case: "accusative") }, në mënyrë që të dyja palët të mund të krahasohen.
nak-procedures-title = Procedurat
nak-procedures-asks =
    cilat rregulla na mungojnë
    a e kemi një fletë për krejt revolet që i marrim
    a ka rregull për revole gazi të kthyera
    a duhet kush me kqyrë a ka pushkë ai që e rreh gruan
    a ka rregull për tyta me postë
    a i viziton kush ata që mbajnë pushkë në shpi
    fletë për çdo armë
    kasafortat e gjahtarëve
    dhuna n'shtëpi dhe lista e armëve
    posta e dogana
nak-equipment-title = Pajisjet
nak-equipment-asks =
    çfarë vegla na mungojnë
    a ka turni i natës qasje te lista e pushkëve
    a i mirëmban kush skanerët në kufi
    pse vonohet laboratori
    a kanë analistët program kush kë e njeh
    laboratori vonon
    skenerët
    lista e armëve natën
nak-people-title = Burimet njerëzore
nak-human-resources-asks =
    a kemi mjaft njerëz
    kush e zëvendëson kur është në pushim
    sa veta s’e kanë kry kursin
    a di kush te ne me kqyrë telegramin
    i mësojmë e i lëvizin
    pak njerëz
    ikin prej vendit
    pa trajnim
nak-coordination-title = Koordinimi
nak-coordination-asks =
    a kemi linjë të caktume me shkupin
    a na tregon dogana çka di
    a ecim bashkë nëpër kufi
    a e merr vesh prokurori me kohë
    një revole, dy dosje
    me doganën
    patrulla me fqinjët
    prokurori vonë

## Pasqyra

nak-overview-title = Pasqyra e mangësive
nak-overview-asks =
    ku po dhemb ma s’keqti
    krejt në një faqe
    pse disa kuti janë me vija
    pika ma e keqe
nak-overview-intro = Matrica dhe harta e nxehtësisë paraqesin të njëjtat të dhëna: matrica i numëron gjetjet, kurse harta e nxehtësisë e tregon shkallën më të lartë të ashpërsisë në secilën qelizë. Qelizat me nivele të panjohura janë të shënuara, sepse aty mund të fshihet një mangësi.
nak-matrix-title = Matrica e mangësive
nak-matrix-asks =
    tabela njësi me temë
    sa probleme i ka dogana
    pse këtu s’ka kurgjo
nak-heat-title = Harta e nxehtësisë
nak-heat-map-asks =
    ku po digjet
    katrorët ma të zi
    figurë për prezantim
nak-maturity-title = Profili i pjekurisë
nak-maturity-asks =
    sa jemi pjekë si shërbim
    grafik ne kundrejt synimit
    a është renditje e stacioneve
nak-maturity-intro = Profili e krahason mesataren e niveleve të njohura me mesataren e niveleve të kërkuara në secilin dimension. Ai tregon një drejtim. Ai nuk i rangon as njerëzit, as njësitë.

## Gjetjet, hyrje

nak-findings-title = Gjetjet
nak-findings-asks =
    çka keni gjetë keq
    lista e problemeve me armë te ne
    te cila njësi
    faji i kujt është
    të metat
    pikat e dobta
nak-findings-intro = Tabela i rendit të gjitha gjetjet. Pas tabelës, gjetjet janë vendosur nën institucionin në punën e të cilit janë vërejtur. Përgjegjës për një rekomandim mund të jetë edhe një institucion tjetër.

## Rekomandimet, hyrje

nak-recommendations-title = Rekomandimet
nak-recommendations-asks =
    çka me bo tash
    çka vjen e para
    kujt i bie me e bo
    pare për këtë
    këshilla
    çka duhet ndryshu
# $count: numri i rekomandimeve.
nak-recommendations-intro = { $count ->
        [one] Ka një rekomandim.
       *[other] Ka { $count } rekomandime.
    } Përparësia e një rekomandimi është shkalla më e lartë e ashpërsisë ndër gjetjet që ai trajton. Detyrat me përparësi të lartë dhe kritike kanë përgjegjës dhe afat.
nak-own-title = Rekomandimet për këtë juridiksion
nak-own-recommendations-asks =
    çka mundemi me e rregullu vetë
    pa e pritë shkupin
    detyra për prishtinën
nak-joint-title = Rekomandimet e përbashkëta
nak-joint-recommendations-asks =
    për çka na duhet shkupi
    gjana veç bashkë
    fletë e përbashkët për revole gazi
    ku është pjesa e tyne
    bashkë me Maqedoninë
nak-joint-intro = Këto rekomandime japin rezultat vetëm kur veprojnë të dyja juridiksionet. Vlerësimi për { -north-macedonia(case: "accusative") } përmban gjysmën tjetër. Sinteza e përbashkët i paraqet paralelisht të dyja gjysmat.
nak-plan-title = Plani i veprimit
nak-action-plan-asks =
    kush çka deri kur
    detyra jeme këtë tremujor
    datat
    kalendari
    afatet
nak-plan-intro = Plani i rendit rekomandimet sipas afatit. Secili përgjegjës e shënon statusin e detyrës së paku një herë në tremujor.

## Ndjekja e zbatimit

nak-follow-title = Ndjekja e zbatimit
nak-changes-title = Ndryshimet që nga gjendja fillestare
nak-changes-asks =
    a jemi ma mirë se vjet
    çka u keqësu
    çka u zgjidh
    problemet e vjetra që kanë ikë
    prej herës së kaluar
# $before dhe $now: ditë.
nak-changes-intro = Gjendja fillestare është ajo e vlerësimit të datës { $before }. Tabela e krahason me gjendjen më { $now }. Një gjetje është përmirësuar kur mangësia e saj është më e vogël dhe është përkeqësuar kur mangësia e saj është më e madhe. Gjetja që ishte në gjendjen fillestare është e mbyllur kur mangësia e saj është zhdukur ose kur ajo nuk është më në të dhëna.
nak-progress-title = Përparimi
nak-progress-asks =
    ku kemi mbërri
    sa përqind u kry
    s’ka shkru kush, a është zero
    pse ka ngecë
nak-progress-intro = Vlen shënimi i fundit i secilit përgjegjës. Rekomandimi pa asnjë shënim nuk ka nisur.
nak-overdue-title = Rekomandimet me vonesë
nak-overdue-asks =
    kush u vonu
    i ka kalu data, çka tash
    a mundem me lypë edhe kohë
    ato të kuqet
    me vonesë
# $date: dita e vlerësimit.
nak-overdue-intro = Një rekomandim është me vonesë kur afati i tij ka qenë para datës { $date } dhe ai nuk është përfunduar. Për secilin prej tyre, përgjegjësi e tregon pengesën dhe propozon një afat të ri; vendos personi që e udhëheq planin e veprimit.
nak-goals-title = Objektivat e Udhërrëfyesit dhe treguesit kyç të performancës
nak-goals-and-kpis-asks =
    plani i ballkanit cila pikë
    çka vlen për raport vjetor
    shifër për donatorin
nak-goals-intro = Tabelat i mbledhin rekomandimet dhe gjetjet sipas objektivave dhe treguesve kyç të performancës të Udhërrëfyesit rajonal. Lidhjet janë ilustruese. Formulimi zyrtar nuk jepet, sepse nuk është verifikuar për këtë dokument.

## Pikat e forta, pikat e dobëta, mundësitë dhe kërcënimet, hyrje

nak-swot-title = Pikat e forta, pikat e dobëta, mundësitë dhe kërcënimet
nak-swot-asks =
    çka bëjmë mirë
    çka mundet me shku keq
    prej çkaje keni frikë
    rasti që s’duhet me e lëshu
    përparësitë e rreziqet
nak-swot-intro = Pikat e forta dhe pikat e dobëta janë brenda institucioneve. Mundësitë dhe kërcënimet vijnë nga jashtë. Lista ndihmon për të zgjedhur çfarë duhet bërë së pari.

## Kufizimet

nak-limits-title = Kufizimet dhe burimet
nak-limits-asks =
    a janë të vërtetë numrat
    a mundet gazetari me e botu
    a është e sajume
    na krahaso me fqinjët
    e vërtetë a e trilluar
nak-limits-illustrative = Të gjitha institucionet, gjetjet, nivelet, takimet dhe të dhënat për përparimin janë ilustruese. Vlerësimet e projekteve të përfunduara nuk janë publike dhe asgjë në këtë dokument nuk është marrë prej tyre.
nak-limits-unknown = Nivelet që nuk dihen mbeten të panjohura. Mesataret llogariten vetëm nga nivelet e njohura, prandaj mund të ndryshojnë kur të dihet më shumë.
nak-limits-sides = Nivelet e dy juridiksioneve krahasohen vetëm aty ku kërkesa është e njëjtë. Ligjet, detyrat dhe organizimi ndryshojnë.
nak-limits-roadmap = Numrat e objektivave të Udhërrëfyesit dhe të treguesve kyç të performancës citohen pa formulimin e tyre zyrtar. Derisa të verifikohet formulimi, ky dokument mbetet draft.
nak-limits-law = Ky dokument nuk jep këshilla juridike. Ligji në fuqi ka përparësi.

## Burimet

nak-sources-title = Burimet
nak-sources-asks =
    ku e keni lexu
    bruksel për pistoleta starti
    ku i gjej nenet në internet
    libri për punën me inteligjencë
# $date: dita kur janë verifikuar burimet.
nak-sources-checked = Referencat janë verifikuar më { $date }.
nak-sources-law = Ligjet në { -kosovo(case: "indefinite") }: Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074; Ligji nr. 04/L-076 për Policinë. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
nak-sources-focal = UNDP dhe SEESAC, për Pikën Fokale për Armë Zjarri, e cila është pjesë e ILECU-së dhe gjurmon çdo armë zjarri të gjetur ose të sekuestruar në vend: <a data-l10n-name="page">seesac.org</a>.
nak-sources-un = Kombet e Bashkuara: Konventa kundër Krimit të Organizuar Transnacional; Protokolli për Armët e Zjarrit, Rezoluta 55/255 e Asamblesë së Përgjithshme (UNIS/CP/517).
nak-sources-directive = Direktiva (BE) 2021/555 për kontrollin e marrjes në posedim dhe të posedimit të armëve, Gazeta Zyrtare e BE-së L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
nak-sources-alarm = Direktiva zbatuese (BE) 2019/69 për armët e alarmit dhe të sinjalizimit: <a data-l10n-name="text">EUR-Lex</a>.
nak-sources-interpol = INTERPOL, Sistemi për administrimin e të dhënave dhe gjurmimin e armëve të paligjshme (iARMS): <a data-l10n-name="site">interpol.int</a>.
nak-sources-ilp = OSBE, Udhëzuesi për policimin e drejtuar nga inteligjenca, 2017: <a data-l10n-name="site">osce.org</a>.
nak-sources-berkeley = OHCHR dhe Qendra për të Drejtat e Njeriut në Berkeley, Protokolli i Berkeley-t për hetimet digjitale me burime të hapura (HR/PUB/20/2): <a data-l10n-name="site">ohchr.org</a>.
nak-sources-seesac = SEESAC, faqja e projektit, për temat e vlerësimeve të projektit të përfunduar: <a data-l10n-name="page">MPTF-KS-NMK</a>.

## Takimet dhe punëtoritë

nak-event-ks-opening = Takim hapës për fushën e vlerësimit dhe dokumentet
nak-event-ks-files = Takim pune për dosjet e mbyllura të rasteve
nak-event-ks-border-visit = Vizitë në një pikë të kalimit kufitar
nak-event-ks-workshop = Punëtori për verifikimin e gjetjeve

## Institucionet

nak-entity-ks-criminal-police = Policia kriminale, hetimi i krimit të organizuar
nak-entity-ks-regional = Drejtoritë Rajonale të Policisë
nak-entity-ks-focal-point = Pika Fokale për Armë Zjarri në ILECU
nak-entity-ks-border-police = Policia kufitare
nak-entity-ks-customs = Dogana
nak-entity-ks-forensics = Laboratori forenzik
nak-entity-ks-prosecution = Prokuroria e shtetit
nak-entity-ks-licensing = Autoriteti për lejet për armë dhe për regjistrin e armëve

## Bazat e kërkesave

# Emrat e ligjeve mbeten ashtu siç i shkruan Gazeta Zyrtare në secilën gjuhë.
nak-basis-recovery = Ligji nr. 05/L-022 për armë; procedura e brendshme e policisë
nak-basis-tracing = Protokolli i OKB-së për Armët e Zjarrit: shënjimi dhe gjurmimi; iARMS i INTERPOL-it
nak-basis-converted = Ligji nr. 05/L-022 për armë; për krahasim, Direktiva zbatuese (BE) 2019/69
nak-basis-category = Ligji nr. 05/L-022 për armë; për krahasim, Direktiva (BE) 2021/555
nak-basis-transfer = Protokolli i OKB-së për Armët e Zjarrit; ligji doganor në fuqi
nak-basis-licence = Ligji nr. 05/L-022 për armë: lejet dhe regjistri
nak-basis-protection = Ligji nr. 04/L-076 për Policinë; ligji në fuqi për mbrojtjen nga dhuna në familje
nak-basis-service = Ligji nr. 04/L-076 për Policinë; planet e shërbimit për trajnime dhe pajisje
nak-basis-evidence = Ligji i procedurës penale në fuqi; procedura e laboratorit
nak-basis-analysis = Udhëzuesi i OSBE-së për policimin e drejtuar nga inteligjenca; ligji në fuqi për mbrojtjen e të dhënave personale
nak-basis-online = Ligji i procedurës penale në fuqi; Protokolli i Berkeley-t
nak-basis-cooperation = Konventa e OKB-së kundër Krimit të Organizuar Transnacional; marrëveshjet në fuqi për bashkëpunimin policor
nak-basis-procedure = Ligji i procedurës penale në fuqi; Kodi Penal nr. 06/L-074

## Kërkesat

nak-requirement-recovery-report = Për çdo armë zjarri të gjetur ose të sekuestruar përdoret i njëjti formular dhe ai arrin te njësia përgjegjëse për gjurmimin brenda afatit që e ka caktuar shërbimi.
nak-requirement-trace-procedure = Për çdo armë zjarri të gjetur ose të sekuestruar bëhet kërkesë për gjurmim dhe përgjigjja vendoset në dosjen e rastit.
nak-requirement-converted-procedure = Një procedurë e shkruar përcakton si zyrtarët njohin, sigurojnë dhe raportojnë një armë zjarri të konvertuar ose një armë të konvertueshme.
nak-requirement-category-table = Zyrtarët dhe prokurorët përdorin një tabelë të vetme të kategorive të armëve, në të cilën shënohen ligji dhe data e tekstit të tij.
nak-requirement-parcel-procedure = Policia dhe dogana kanë një procedurë të vetme për armët e zjarrit, pjesët dhe municionin që gjenden në dërgesa postare dhe në pako.
nak-requirement-storage-check = Ruajtja e sigurt e armëve që mbahen ligjërisht kontrollohet në intervale të caktuara dhe rezultati dokumentohet.
nak-requirement-domestic-violence-check = Në çdo raport për dhunë në familje shënohet nëse në banesë ka armë dhe bëhet verifikimi në regjistër.
nak-requirement-register-access = Zyrtarët në detyrë mund të kërkojnë të dhëna nga regjistri i armëve në çdo orë dhe çdo kërkim shënohet.
nak-requirement-detection-equipment = Pajisjet për zbulim në pikat e kalimit kufitar janë në dispozicion, mirëmbahen dhe kanë regjistër të dorëzim-pranimit.
nak-requirement-ballistic-capacity = Laboratori i ka pajisjet që duhen për t’i përfunduar ekspertizat balistike brenda afatit të dakorduar.
nak-requirement-analysis-tools = Analistët kanë softuer për analizën e lidhjeve, me rregulla të shkruara për qasjen, qëllimin dhe fshirjen e të dhënave.
nak-requirement-firearms-training = Zyrtarët që ndeshen me armë zjarri gjatë punës e përfundojnë trajnimin themelor për armët e zjarrit dhe e përsërisin në intervale të caktuara.
nak-requirement-specialist-staff = Pozitat që kërkojnë njohuri për armët e zjarrit janë të plotësuara dhe për secilën është caktuar një zëvendës.
nak-requirement-online-investigation = Hetuesit mund t’i gjejnë dhe t’i ruajnë provat digjitale për shitjen e armëve në internet, në pajtim me ligjin.
nak-requirement-cross-border-channel = Kërkesat drejtuar juridiksionit tjetër kalojnë nëpër një kanal të vetëm e të njohur dhe përgjigjja vjen brenda afatit të dakorduar.
nak-requirement-joint-risk-analysis = Shërbimet në të dyja anët e kufirit bëjnë analizë të përbashkët të rrezikut në intervale të caktuara dhe i planifikojnë patrullat e përbashkëta sipas saj.
nak-requirement-police-customs-exchange = Policia dhe dogana shkëmbejnë pa vonesë informacion për dërgesat e dyshimta dhe çdo shkëmbim shënohet.
nak-requirement-prosecutor-contact = Prokurori njoftohet në fillim të çdo rasti të trafikimit të paligjshëm dhe kontakti shënohet.
nak-requirement-exhibit-store = Armët e zjarrit dhe municioni i sekuestruar mbahen në një dhomë të kyçur me kontroll të hyrjes dhe zinxhiri i ruajtjes së provave është i pandërprerë.

## Provat për gjetjet

# Tregon çfarë do ta kishte treguar gjetjen. Fjala e parë tregon se gjetja është ilustruese.
nak-evidence-files = Shembull ilustrues: shqyrtim i dosjeve të mbyllura të rasteve, i diskutuar në punëtori.
nak-evidence-visit = Shembull ilustrues: vizitë në njësi, gjatë së cilës zyrtarët shpjeguan një rast të mbyllur nga fillimi deri në fund.
nak-evidence-interviews = Shembull ilustrues: intervista me zyrtarë në detyrë, të cilëve iu bënë të njëjtat pyetje.
nak-evidence-records = Shembull ilustrues: të dhëna për trajnimet dhe personelin, të krahasuara me listën e pozitave.
nak-evidence-log = Shembull ilustrues: evidenca e kërkimeve në regjistrin e armëve për një muaj.
nak-evidence-answers = Shembull ilustrues: një mostër kërkesash, me datat e kërkesës dhe të përgjigjes.
nak-evidence-inventory = Shembull ilustrues: lista e pajisjeve, e krahasuar me atë që u gjet në vend.
nak-evidence-none = Shembull ilustrues: nuk kishte dokumente në dispozicion, prandaj niveli mbetet i panjohur.

## Gjetjet

nak-finding-ks-border-channel-title = Kërkesat drejtuar { -north-macedonia(case: "genitive") } kalojnë nëpër disa kanale
nak-finding-ks-border-channel-consequence = E njëjta pyetje bëhet më shumë se një herë dhe askush nuk e sheh cila kërkesë është ende e hapur. Lidhjet ndërmjet rasteve në të dyja anët e kufirit zbulohen vonë.
nak-finding-ks-link-analysis-title = Softueri për analizën e lidhjeve përdoret sipas rregullave të shkruara
nak-finding-ks-link-analysis-consequence = Analistët mund t’i tregojnë lidhjet ndërmjet personave, armëve dhe vendeve dhe më vonë mund të tregojnë kush cilat të dhëna i ka përdorur. Niveli duhet të ruhet.
nak-finding-ks-online-skills-title = Pak hetues janë të trajnuar për shitjet e armëve në internet
nak-finding-ks-online-skills-consequence = Ofertat zhduken para se të ruhen. Provat digjitale mund të mos pranohen në gjykatë kur nuk mund të tregohet prejardhja e tyre.
nak-finding-ks-recovery-form-title = Raportet për armët e zjarrit të gjetura ose të sekuestruara ndryshojnë nga rajoni në rajon
nak-finding-ks-recovery-form-consequence = Në disa raporte mungojnë hollësi të rëndësishme, si shënjimi ose vendi i saktë. Gjurmimi fillon vonë ose nuk mund të fillojë.
nak-finding-ks-domestic-weapons-title = Në raportet për dhunë në familje rrallë shënohet nëse ka armë
nak-finding-ks-domestic-weapons-consequence = Personi i rrezikuar mund të mbetet në një banesë me armë për të cilën askush nuk ka pyetur. Zyrtarët që kthehen në banesë nuk e dinë për rrezikun.
nak-finding-ks-basic-training-title = Trajnimi themelor nuk përsëritet në intervale të caktuara
nak-finding-ks-basic-training-consequence = Njohuritë për kategoritë, sjelljen e sigurt dhe provat vjetrohen. Zyrtarët e rinj mësojnë nga kolegët e jo në kurs.
nak-finding-ks-exhibit-store-title = Hyrja në dhomat për armët e sekuestruara nuk shënohet kudo
nak-finding-ks-exhibit-store-consequence = Zinxhiri i ruajtjes së provave ka një pikë që askush nuk mund ta shpjegojë. Gjykata mund të dyshojë te sendi.
nak-finding-ks-trace-delay-title = Përgjigjet ndaj kërkesave për gjurmim arrijnë vonë në dosjen e rastit
nak-finding-ks-trace-delay-consequence = Hetuesit mbyllin një drejtim të hetimit para se të dihet historiku i armës së zjarrit. Rrugët e trafikimit mbeten të fshehura.
nak-finding-ks-analyst-posts-title = Pozitat e analistëve janë të paplotësuara dhe zëvendësit nuk janë caktuar
nak-finding-ks-analyst-posts-consequence = Të dhënat për armët e zjarrit të gjetura ose të sekuestruara mblidhen, por nuk analizohen. Kur mungon një person, puna ndalet.
nak-finding-ks-converted-procedure-title = Nuk ka procedurë të shkruar për armët e zjarrit të konvertuara
nak-finding-ks-converted-procedure-consequence = Armët e alarmit dhe të sinjalizimit që duhet të shqyrtohen më me kujdes kalojnë si të padëmshme. Edhe zyrtarët mund të rrezikohen kur marrin në dorë një send që nuk mund ta emërtojnë.
nak-finding-ks-detection-maintenance-title = Pajisjet për zbulim presin gjatë për riparim
nak-finding-ks-detection-maintenance-consequence = Kontrollet varen nga pajisjet që punojnë atë ditë. Lista e pajisjeve nuk tregon cilat prej tyre mund të përdoren.
nak-finding-ks-joint-risk-title = Analiza e rrezikut ndalet në kufi
nak-finding-ks-joint-risk-consequence = Secila palë e sheh gjysmën e një rruge. Patrullat e përbashkëta planifikohen sipas zakonit e jo sipas rrezikut.
nak-finding-ks-parcels-title = Askush nuk mund të thotë si trajtohen pakot me pjesë armësh
nak-finding-ks-parcels-consequence = Nuk dihet sa dërgesa gjenden as kush njoftohet. Rreziku nuk mund të vlerësohet para se dikush ta shqyrtojë gjendjen.
nak-finding-ks-customs-exchange-title = Informacioni për dërgesat shkëmbehet vetëm me telefon
nak-finding-ks-customs-exchange-consequence = Më vonë asgjë nuk tregon çfarë është thënë dhe kur. Dërgesa e dytë në të njëjtën rrugë nuk vërehet.
nak-finding-ks-ballistic-queue-title = Ekspertizat balistike presin që të lirohen pajisjet
nak-finding-ks-ballistic-queue-consequence = Rezultatet arrijnë pas vendimeve të rëndësishme në rast. Lidhjet ndërmjet incidenteve zbulohen vonë.
nak-finding-ks-ballistic-queue-reason = Disa hetime njëkohësisht presin për të njëjtën ekspertizë, prandaj vonesa dëmton më shumë se një rast.
nak-finding-ks-laboratory-staff-title = Nevoja për personel në laborator nuk është përllogaritur
nak-finding-ks-laboratory-staff-consequence = Askush nuk mund të thotë nëse vonesat vijnë nga pozitat, nga pajisjet apo nga radha e punës. Plani për personelin nuk ka ku të mbështetet.
nak-finding-ks-category-table-title = Në dosje përdoren tabela të kategorive të armëve nga vite të ndryshme
nak-finding-ks-category-table-consequence = I njëjti send përshkruhet në mënyra të ndryshme. Akuza mund të rrëzohet sepse kategoria nuk është sipas ligjit në fuqi.
nak-finding-ks-prosecutor-contact-title = Kontakti i parë me prokurorin nuk shënohet gjithmonë
nak-finding-ks-prosecutor-contact-consequence = Më vonë nuk mund të tregohet kur është dakorduar një masë. Pyetjet në gjykatë marrin kohë.
nak-finding-ks-register-night-title = Regjistri i armëve jep përgjigje vetëm gjatë orarit të punës
nak-finding-ks-register-night-consequence = Natën zyrtarët nuk mund të mësojnë nëse një armë mbahet ligjërisht ose është raportuar si e humbur. Vendimet merren pa këtë njohuri.
nak-finding-ks-storage-check-title = Pas dhënies së lejes, ruajtja e sigurt e armëve nuk kontrollohet
nak-finding-ks-storage-check-consequence = Armët mund të bien në duart e fëmijëve ose të vidhen. Autoriteti nuk merr vesh për ndryshimin e adresës as për humbjen.

## Gjetjet e mbyllura të gjendjes fillestare

nak-closed-ks-trace-form-title = Kërkesat për gjurmim dërgoheshin pa formular të caktuar
nak-closed-ks-trace-form-consequence = Kërkesat ktheheshin sepse mungonin hollësi.
nak-closed-ks-customs-contact-title = Dogana nuk kishte person kontakti të caktuar në polici
nak-closed-ks-customs-contact-consequence = Thirrjet shkonin te cilido që ishte në detyrë.

## Rekomandimet

nak-recommendation-ks-one-form-title = Të futet në përdorim një formular i vetëm për çdo armë zjarri të gjetur ose të sekuestruar dhe një kopje t’i dërgohet Pikës Fokale për Armë Zjarri
nak-recommendation-ks-one-form-indicator = Përqindja e armëve të gjetura ose të sekuestruara që raportohen me formular dhe brenda afatit
nak-recommendation-ks-one-form-target = Të gjitha armët e gjetura ose të sekuestruara brenda një tremujori, në të gjitha rajonet
nak-recommendation-ks-weapon-question-title = Çdo raporti për dhunë në familje t’i shtohen pyetja për armët dhe verifikimi në regjistër
nak-recommendation-ks-weapon-question-indicator = Përqindja e raporteve në të cilat pyetja ka marrë përgjigje
nak-recommendation-ks-weapon-question-target = Të gjitha raportet e një tremujori
nak-recommendation-ks-focal-posts-title = Të plotësohen pozitat e analistëve, të caktohen zëvendësit dhe të përllogaritet nevoja për personel në laborator
nak-recommendation-ks-focal-posts-indicator = Pozitat e plotësuara dhe zëvendësit e caktuar; përllogaritja për laboratorin e përfunduar
nak-recommendation-ks-focal-posts-target = Asnjë pozitë e paplotësuar pa zëvendës; përllogaritja e miratuar
nak-recommendation-ks-refresher-title = Të planifikohet përsëritja e trajnimit themelor për secilin rajon
nak-recommendation-ks-refresher-indicator = Përqindja e zyrtarëve me trajnim ende të vlefshëm
nak-recommendation-ks-refresher-target = Përqindja e dakorduar e arritur në secilin rajon
nak-recommendation-ks-exhibit-audit-title = Të shënohet çdo hyrje në dhomat për armët e sekuestruara dhe shënimet të kontrollohen dy herë në vit
nak-recommendation-ks-exhibit-audit-indicator = Kontrollet e kryera; shënimet pa boshllëqe
nak-recommendation-ks-exhibit-audit-target = Dy kontrolle në çdo vit, pa boshllëqe
nak-recommendation-ks-online-course-title = Të trajnohet një grup hetuesish për shitjet e armëve në internet dhe për ruajtjen e provave digjitale
nak-recommendation-ks-online-course-indicator = Hetuesit që e kanë kaluar kursin; dosjet me prova digjitale të plota
nak-recommendation-ks-online-course-target = Një grup i trajnuar në secilën njësi hetimi
nak-recommendation-ks-converted-procedure-text-title = Të miratohet një procedurë e shkruar për njohjen, sigurimin dhe raportimin e armëve të zjarrit të konvertuara
nak-recommendation-ks-converted-procedure-text-indicator = Procedura e miratuar; ndërrimet e udhëzuara
nak-recommendation-ks-converted-procedure-text-target = E miratuar dhe të gjitha ndërrimet të udhëzuara
nak-recommendation-ks-maintenance-plan-title = Të mbahet një listë e vetme e pajisjeve për zbulim me gjendjen e tyre dhe të dakordohet një plan i mirëmbajtjes
nak-recommendation-ks-maintenance-plan-indicator = Përqindja e pajisjeve që mund të përdoren në ditën e kontrollit
nak-recommendation-ks-maintenance-plan-target = Përqindja e dakorduar e arritur në secilën pikë të kalimit kufitar
nak-recommendation-ks-parcel-study-title = Të përcaktohet si trajtohen pakot me pjesë armësh dhe të raportohet niveli
nak-recommendation-ks-parcel-study-indicator = Raporti me nivelin aktual dhe me provat për të
nak-recommendation-ks-parcel-study-target = Niveli i njohur dhe i shënuar
nak-recommendation-ks-customs-record-title = Të shënohet çdo shkëmbim për një dërgesë të dyshimtë, me kohën, përmbajtjen dhe marrësin
nak-recommendation-ks-customs-record-indicator = Përqindja e shkëmbimeve që janë shënuar
nak-recommendation-ks-customs-record-target = Të gjitha shkëmbimet e një tremujori
nak-recommendation-ks-ballistic-order-title = Të dakordohet radha e përparësisë për ekspertizat balistike dhe pajisjet të planifikohen sipas saj
nak-recommendation-ks-ballistic-order-indicator = Koha nga pranimi deri te rezultati për rastet me përparësi të lartë
nak-recommendation-ks-ballistic-order-target = Afati i dakorduar i respektuar në një tremujor
nak-recommendation-ks-category-sheet-title = Të publikohet një tabelë e vetme e kategorive të armëve me ligjin dhe datën dhe të përdoret në çdo dosje
nak-recommendation-ks-category-sheet-indicator = Përqindja e dosjeve që e citojnë tabelën dhe e shënojnë kontaktin e parë
nak-recommendation-ks-category-sheet-target = Të gjitha dosjet e reja
nak-recommendation-ks-register-hours-title = Të mundësohet verifikimi në regjistrin e armëve në çdo orë
nak-recommendation-ks-register-hours-indicator = Orët në të cilat kërkimi merr përgjigje; përqindja e kërkimeve të shënuara në evidencë
nak-recommendation-ks-register-hours-target = Çdo orë e javës; të gjitha kërkimet të shënuara në evidencë
nak-recommendation-ks-storage-visits-title = Pas dhënies së lejes, ruajtja e sigurt të kontrollohet në intervale të caktuara
nak-recommendation-ks-storage-visits-indicator = Përqindja e mbajtësve të armëve që janë kontrolluar brenda intervalit
nak-recommendation-ks-storage-visits-target = Përqindja e dakorduar e arritur në vitin e parë
nak-recommendation-ks-analysis-rules-title = Të mbahen në fuqi rregullat për analizën e lidhjeve dhe të rishikohen një herë në vit
nak-recommendation-ks-analysis-rules-indicator = Rishikimi i dokumentuar
nak-recommendation-ks-analysis-rules-target = Një rishikim në çdo vit
nak-recommendation-ks-joint-channel-title = Me { -north-macedonia(case: "accusative") } të dakordohen një kanal dhe një afat për kërkesat
nak-recommendation-ks-joint-channel-indicator = Përqindja e kërkesave që marrin përgjigje brenda afatit
nak-recommendation-ks-joint-channel-target = Përqindja e dakorduar e arritur në dy tremujorë
nak-recommendation-ks-joint-risk-profile-title = Me { -north-macedonia(case: "accusative") } të bëhet dy herë në vit analizë e përbashkët e rrezikut dhe patrullat e përbashkëta të planifikohen sipas saj
nak-recommendation-ks-joint-risk-profile-indicator = Analizat e përbashkëta të miratuara; patrullat e planifikuara sipas tyre
nak-recommendation-ks-joint-risk-profile-target = Dy analiza në çdo vit
nak-recommendation-ks-joint-categories-title = Tabelat e kategorive të të dyja juridiksioneve të paraqiten paralelisht, secila me ligjin e vet
nak-recommendation-ks-joint-categories-indicator = Fleta e përbashkët e miratuar nga të dyja palët
nak-recommendation-ks-joint-categories-target = Fleta në përdorim te të dyja palët
nak-recommendation-ks-joint-converted-title = Me { -north-macedonia(case: "accusative") } të shkëmbehen fletë njohjeje për armët e zjarrit të konvertuara pas çdo lloji të ri
nak-recommendation-ks-joint-converted-indicator = Koha nga shfaqja e një lloji të ri deri te fleta
nak-recommendation-ks-joint-converted-target = Afati i dakorduar i respektuar

## Shënime për përparimin

nak-note-approval = Teksti është gati dhe pret miratimin.
nak-note-budget = Ende nuk është gjetur linjë buxhetore.
nak-note-test = Ka filluar një testim me dy ndërrime.
nak-note-reviewed = Rishikimi është dokumentuar dhe rregullat mbeten në fuqi.
nak-note-draft-channel = Drafti i marrëveshjes është te të dyja palët.

## Pikat e forta, pikat e dobëta, mundësitë, kërcënimet

nak-strength-focal-point = Pika Fokale për Armë Zjarri në ILECU gjurmon çdo armë zjarri të gjetur ose të sekuestruar në vend.
nak-strength-analysis = Analiza e lidhjeve përdoret dhe rregullat e saj janë të shkruara.
nak-strength-will = Shefat e njësive marrin pjesë në verifikimin e gjetjeve.
nak-weakness-forms = Formularët dhe dokumentet ndryshojnë nga rajoni në rajon.
nak-weakness-posts = Njohuritë varen nga pak persona dhe zëvendësit mungojnë.
nak-weakness-night = Disa regjistra dhe shërbime punojnë vetëm gjatë orarit të punës.
nak-opportunity-roadmap = Udhërrëfyesi rajonal jep objektiva të përbashkët dhe një ritëm raportimi.
nak-opportunity-neighbour = { -north-macedonia } përdor në pjesën më të madhe të njëjtat kërkesa, prandaj zgjidhjet mund të shkëmbehen.
nak-opportunity-training = Kurset dhe procedurat ekzistojnë dhe mund të përdoren përsëri.
nak-threat-conversion = Llojet e reja të armëve të konvertueshme arrijnë në treg më shpejt sesa ndryshojnë procedurat.
nak-threat-internet = Shitja e armëve në internet dhe me pako lë pak gjurmë për patrullat.
nak-threat-rotation = Personeli i trajnuar kalon në pozita të tjera.
