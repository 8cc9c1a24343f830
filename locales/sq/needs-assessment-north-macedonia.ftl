### Vlerësimi i nevojave për Maqedoninë e Veriut: përkthimi shqip. Radha e mesazheve është radha e dokumentit; të dhënat vijnë në fund.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### Fjalitë që janë të njëjta si në needs-assessment-kosovo.ftl përkthehen njësoj.
### Kufiri i sigurisë: asgjë nuk shpjegon si prodhohet, konvertohet, riaktivizohet, fshihet ose përmirësohet një armë.

nam-title = Vlerësimi i nevojave lidhur me trafikimin e paligjshëm të armëve dhe kontrollin e armëve të vogla: Maqedonia e Veriut
nam-short-title = Vlerësimi i nevojave: Maqedonia e Veriut
nam-theme = Trafikimi i paligjshëm i armëve, kontrolli i armëve të vogla dhe të lehta, posedimi dhe keqpërdorimi, kategorizimi i armëve

## Qëllimi

nam-purpose-title = Qëllimi
nam-purpose-asks =
    për kë është kjo në shkup
    çka fitojmë prej kësaj
    a e ka bo ministria
    a i prek gjahtarët
    studim për policinë maqedonase
nam-purpose-aim = Ky vlerësim i nevojave tregon si mund të përcaktojnë institucionet në { -north-macedonia(case: "accusative") } çfarë u nevojitet kundër trafikimit të paligjshëm të armëve dhe si mund ta kthejnë secilën nevojë në një detyrë me përgjegjës dhe afat.
nam-purpose-scope = Ai ka katër tema: trafikimin e paligjshëm të armëve; kontrollin e armëve të vogla dhe të lehta; posedimin dhe keqpërdorimin, si dhe kategoritë e armëve. Për secilën temë shtrohet e njëjta pyetje: çfarë kërkon ligji ose procedura dhe çfarë ndodh në punën e përditshme?
nam-purpose-users = Ai u drejtohet shefave të njësive, analistëve, trajnerëve dhe partnerëve që planifikojnë mbështetje. Institucioni i zëvendëson të dhënat ilustruese me të dhënat e veta; tabelat, grafikët dhe plani i veprimit dalin pastaj pa punë shtesë.

nam-reading-title = Si lexohet ky dokument
nam-how-to-read-asks =
    shumë faqe, cila e para
    ma sqaro si fillestarit
    printer pa ngjyra, a prish punë
    thelbi për ministrin
nam-reading-intro = Dokumenti mund të lexohet në katër hapa:
nam-reading-overview = <ref data-l10n-name="overview"/> tregon ku janë mangësitë. Kuptimin e bartin numrat dhe shenjat, prandaj faqet mund të shtypen bardhezi.
nam-reading-finding = <ref data-l10n-name="findings"/> shpjegon secilën mangësi: nivelin e sotëm, nivelin e kërkuar, pasojën dhe provat.
nam-reading-action = <ref data-l10n-name="recommendations"/> tregon çfarë e mbyll mangësinë, kush është përgjegjës për detyrën, deri kur dhe si matet suksesi.
nam-reading-follow = <ref data-l10n-name="follow"/> tregon çfarë ka ndryshuar që nga gjendja fillestare dhe cilat detyra janë me vonesë.
nam-reading-key = Gjetja përshkruan një mënyrë pune, kurrë një person. Niveli i ulët është arsye për të ndihmuar, jo arsye për të fajësuar.

## Metoda

nam-method-title = Metoda dhe shkalla
nam-method-asks =
    qysh i nxorët pikët
    a ka folë kush me patrullat
    a mundemi me e përsëritë në tetovë
    sa e sigurt është
    kur s’e dinte kush, çka shënuat
    si u mat
nam-method-steps = Secila kërkesë krahasohet me punën e përditshme të një institucioni. Së pari lexohen dokumentet: ligjet, procedurat, regjistrat dhe dosjet e mbyllura. Pastaj zyrtarët përshkruajnë si punojnë. Në fund, një punëtori e konfirmon secilin nivel, e korrigjon ose e lë të panjohur.
# $findings dhe $entities: numri i gjetjeve dhe i institucioneve.
nam-method-count = Të dhënat përmbajnë { $findings ->
        [one] një gjetje
       *[other] { $findings } gjetje
    } për { $entities ->
        [one] një institucion
       *[other] { $entities } institucione
    }. Jo çdo kërkesë vlen për çdo institucion. Qeliza e zbrazët në matricë do të thotë se aty nuk është vlerësuar asgjë; ajo nuk do të thotë se gjithçka është në rregull.
nam-method-unknown = Kur askush nuk ka mundur ta tregojë nivelin aktual, niveli nuk dihet. „Nuk dihet“ nuk do të thotë zero dhe nuk llogaritet në mesatare. Kjo është detyrë: dikush duhet ta përcaktojë nivelin.
nam-method-confidence = Besueshmëria e vlerësimit tregon sa i sigurt është ai. Ajo është e lartë kur dokumentet dhe intervistat përputhen, e mesme kur mungojnë njërat prej tyre dhe e ulët kur të dyja janë të dobëta.
nam-scale-title = Nivelet dhe shkalla e ashpërsisë
nam-scale-asks =
    zero deri në pesë, sqaro
    çka e bën të kuqe
    pse e ka ndërru dikush makinën
    a mjafton treshi
nam-scale-intro = Nivelet përshkruajnë në çfarë mase një kërkesë është pjesë e punës së përditshme. Shkalla e ashpërsisë e bashkon madhësinë e mangësisë me ndikimin e saj. Atë e llogarit programi; kur njerëzit vendosin ndryshe, arsyeja jepet bashkë me gjetjen.
nam-events-title = Takimet dhe punëtoritë
nam-events-asks =
    kush erdhi
    a nejtën me ne edhe kolegët prej prishtinës
    vizita në kufi
    në cilin muaj ishte
nam-events-intro = Gjetjet u diskutuan në këto takime dhe punëtori. Datat dhe numrat e pjesëmarrësve janë ilustrues.
nam-basis-title = Baza ligjore
nam-legal-basis-asks =
    revolet në maqedoni cila gazetë zyrtare
    revole pa leje cili paragraf
    a na detyron brukseli
    çka është b te ne
    ligjet mbrapa saj
nam-basis-intro = Kërkesat burojnë nga ligji, nga detyrimet ndërkombëtare ose nga praktika e mirë. Tabelat e kërkesave e tregojnë bazën e secilës prej tyre.
nam-basis-law-act = Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet
nam-basis-law-weapons = <strong>Ligji për armë</strong> lexohet i pari, në tekst të konsoliduar, për statusin e një arme, të një pjese ose të municionit, për kategorinë dhe për lejen. Ligji i rregullon kategoritë B dhe C.
nam-basis-law-code = <strong>Neni 396</strong> shikohet i pari për veprën penale dhe citohet me titullin zyrtar. Titujt e veprave penale në kode të ndryshme nuk janë përkthime të njëri-tjetrit.
nam-basis-law-procedure = Provat, sekuestrimi dhe roli i prokurorit publik rregullohen me <strong>Ligjin për procedurë penale</strong>.
nam-basis-european = Tekstet e Bashkimit Evropian përdoren vetëm për krahasim. Direktiva (BE) 2021/555 ka kategoritë A, B dhe C; ligjet e tjera kanë kategori të tjera. Prandaj kategoria citohet gjithmonë bashkë me ligjin e saj.

## Institucionet dhe kërkesat

nam-entities-title = Institucionet dhe kërkesat
nam-entities-asks =
    cilat shërbime janë parë
    a është tetova brenda
    po çunat e doganës
    pse jo rojet komunale
    cilat institucione
nam-entities-intro = Me fjalën „institucion“ këtu kuptohet çdo organ, shërbim ose njësi me detyrën e vet. Emërtimet janë të përgjithshme, në mënyrë që një institucion të mund ta vendosë strukturën e vet në vend të tyre.
nam-requirements-title = Kërkesat
nam-requirements-asks =
    çka na lypet fare
    minimumi që duhet me e arritë
    a e ka prishtina të njëjtën listë
    ku shkruan se duhet
nam-requirements-intro = Kërkesat janë renditur sipas katër dimensioneve. Shumica e tyre janë të njëjta në vlerësimin për { -kosovo(case: "accusative") }, në mënyrë që të dyja palët të mund të krahasohen.
nam-procedures-title = Procedurat
nam-procedures-asks =
    cilat rregulla i mungojnë maqedonisë
    a e mbush çdo stacion të njëjtën fletë
    a ka rregulla për revole gazi të shpuara
    burra të dhunshëm me pushkë, a e ka kush detyrë me kqyrë
    copa arme në zarfe, kush merret me to
    a i viziton kush gjahtarët
    formulari për armë vjen vonë
    kontroll dollapi te gjahtarët
    dhuna në familje dhe regjistri
nam-equipment-title = Pajisjet
nam-equipment-asks =
    a mundet ndërrimi me e gjetë pronarin pas mesnatës
    a firmos kush për detektorët
    pse ekspertiza zgjat me muaj
    softuer për lidhje mes njerëzve, kush e ka
    laboratori me vonesa
    pajisje që mungojnë
    regjistri natën
nam-people-title = Burimet njerëzore
nam-human-resources-asks =
    dy veta për punën e pesëve
    kush hyn kur sëmuret
    të rinjtë s’kanë pa kurs
    për internet zero
    gratë në patrullë
    mungesë stafi
    vende bosh
    pa zëvendës
nam-coordination-title = Koordinimi
nam-coordination-asks =
    a ka linjë të caktume me prishtinën
    a flet dogana me policinë
    patrulla bashkë në mal
    letra që sillen me javë
    a është prokurori brenda që në fillim
    puna me doganën
    bisedat me fqinjët

## Pasqyra

nam-overview-title = Pasqyra e mangësive
nam-overview-asks =
    një sy mbi krejt
    ku çalojmë ma shumë
    çka fshihet pas kutive me vija
nam-overview-intro = Matrica dhe harta e nxehtësisë paraqesin të njëjtat të dhëna: matrica i numëron gjetjet, kurse harta e nxehtësisë e tregon shkallën më të lartë të ashpërsisë në secilën qelizë. Qelizat me nivele të panjohura janë të shënuara, sepse aty mund të fshihet një mangësi.
nam-matrix-title = Matrica e mangësive
nam-matrix-asks =
    rrjeta kush e çka
    sa halle për shërbim
    çka është katrori i zbrazët
nam-heat-title = Harta e nxehtësisë
nam-heat-map-asks =
    cili qosh është ma i nxehti
    njollat e errëta
    foto për powerpoint
nam-maturity-title = Profili i pjekurisë
nam-maturity-asks =
    ne sot dhe ku duhet me qenë
    vija a shtylla
    kush është ma mirë se kush
nam-maturity-intro = Profili e krahason mesataren e niveleve të njohura me mesataren e niveleve të kërkuara në secilin dimension. Ai tregon një drejtim. Ai nuk i rangon as njerëzit, as njësitë.

## Gjetjet, hyrje

nam-findings-title = Gjetjet
nam-findings-asks =
    çka s’po punon
    krejt çka po shkon keq me armë
    tavolina e kujt
    a ua latë fajin patrullave
    të metat
    çka u kritikua
nam-findings-intro = Tabela i rendit të gjitha gjetjet. Pas tabelës, gjetjet janë vendosur nën institucionin në punën e të cilit janë vërejtur. Përgjegjës për një rekomandim mund të jetë edhe një institucion tjetër.

## Rekomandimet, hyrje

nam-recommendations-title = Rekomandimet
nam-recommendations-asks =
    e tash çka
    tri gjëra për nesër
    kush paguan
    pse kjo e para
    këshilla
    çka me ndryshu
# $count: numri i rekomandimeve.
nam-recommendations-intro = { $count ->
        [one] Ka një rekomandim.
       *[other] Ka { $count } rekomandime.
    } Përparësia e një rekomandimi është shkalla më e lartë e ashpërsisë ndër gjetjet që ai trajton. Detyrat me përparësi të lartë dhe kritike kanë përgjegjës dhe afat.
nam-own-title = Rekomandimet për këtë juridiksion
nam-own-recommendations-asks =
    punë veç për ne
    çka mundet shkupi vetë
    pa fqinjët
nam-joint-title = Rekomandimet e përbashkëta
nam-joint-recommendations-asks =
    çka lyp të dyja palët
    duhet me lëvizë edhe prishtina
    me ndërru foto të revoleve të reja të gazit
    gjysma tjetër
    bashkë me Kosovën
nam-joint-intro = Këto rekomandime japin rezultat vetëm kur veprojnë të dyja juridiksionet. Vlerësimi për { -kosovo(case: "accusative") } përmban gjysmën tjetër. Sinteza e përbashkët i paraqet paralelisht të dyja gjysmat.
nam-plan-title = Plani i veprimit
nam-action-plan-asks =
    afatet
    çka kam unë në pjatë
    kush i raporton kujt
    muaj për muaj
    kalendari
nam-plan-intro = Plani i rendit rekomandimet sipas afatit. Secili përgjegjës e shënon statusin e detyrës së paku një herë në tremujor.

## Ndjekja e zbatimit

nam-follow-title = Ndjekja e zbatimit
nam-changes-title = Ndryshimet që nga gjendja fillestare
nam-changes-asks =
    a lëvizi diçka për një vit
    të rregullume e të ikme
    ku kemi shku prapa
    ma mirë a ma keq se vjet
# $before dhe $now: ditë.
nam-changes-intro = Gjendja fillestare është ajo e vlerësimit të datës { $before }. Tabela e krahason me gjendjen më { $now }. Një gjetje është përmirësuar kur mangësia e saj është më e vogël dhe është përkeqësuar kur mangësia e saj është më e madhe. Gjetja që ishte në gjendjen fillestare është e mbyllur kur mangësia e saj është zhdukur ose kur ajo nuk është më në të dhëna.
nam-progress-title = Përparimi
nam-progress-asks =
    kush e kreu të vetën
    sa mbet
    sistemi i ri e nali krejt
    si është puna tash
nam-progress-intro = Vlen shënimi i fundit i secilit përgjegjës. Rekomandimi pa asnjë shënim nuk ka nisur.
nam-overdue-title = Rekomandimet me vonesë
nam-overdue-asks =
    e ka kalu afatin
    kujt duhet me ia kujtu
    me e shty datën
    arsyet
    me vonesë
# $date: dita e vlerësimit.
nam-overdue-intro = Një rekomandim është me vonesë kur afati i tij ka qenë para datës { $date } dhe ai nuk është përfunduar. Për secilin prej tyre, përgjegjësi e tregon pengesën dhe propozon një afat të ri; vendos personi që e udhëheq planin e veprimit.
nam-goals-title = Objektivat e Udhërrëfyesit dhe treguesit kyç të performancës
nam-goals-and-kpis-asks =
    cila pikë e planit të ballkanit është jona
    shifra për seesac
    çka e shënojmë si të kryme
    donatori do shifra
nam-goals-intro = Tabelat i mbledhin rekomandimet dhe gjetjet sipas objektivave dhe treguesve kyç të performancës të Udhërrëfyesit rajonal. Lidhjet janë ilustruese. Formulimi zyrtar nuk jepet, sepse nuk është verifikuar për këtë dokument.

## Pikat e forta, pikat e dobëta, mundësitë dhe kërcënimet, hyrje

nam-swot-title = Pikat e forta, pikat e dobëta, mundësitë dhe kërcënimet
nam-swot-asks =
    plus e minus
    letra jonë ma e mirë
    çka s’po ju lë me fjetë
    i trajnumi prapë po ikë
    rreziqet
nam-swot-intro = Pikat e forta dhe pikat e dobëta janë brenda institucioneve. Mundësitë dhe kërcënimet vijnë nga jashtë. Lista ndihmon për të zgjedhur çfarë duhet bërë së pari.

## Kufizimet

nam-limits-title = Kufizimet dhe burimet
nam-limits-asks =
    a ka ndodhë vërtet
    gazeta don me e shtypë
    kush prin, ne a prishtina
    a e qes para gjyqit
    e vërtetë a e trilluar
nam-limits-illustrative = Të gjitha institucionet, gjetjet, nivelet, takimet dhe të dhënat për përparimin janë ilustruese. Vlerësimet e projekteve të përfunduara nuk janë publike dhe asgjë në këtë dokument nuk është marrë prej tyre.
nam-limits-unknown = Nivelet që nuk dihen mbeten të panjohura. Mesataret llogariten vetëm nga nivelet e njohura, prandaj mund të ndryshojnë kur të dihet më shumë.
nam-limits-sides = Nivelet e dy juridiksioneve krahasohen vetëm aty ku kërkesa është e njëjtë. Ligjet, detyrat dhe organizimi ndryshojnë.
nam-limits-roadmap = Numrat e objektivave të Udhërrëfyesit dhe të treguesve kyç të performancës citohen pa formulimin e tyre zyrtar. Derisa të verifikohet formulimi, ky dokument mbetet draft.
nam-limits-law = Ky dokument nuk jep këshilla juridike. Ligji në fuqi ka përparësi.

## Burimet

nam-sources-title = Burimet
nam-sources-asks =
    çfarë letrash keni përdorë
    traktati i okb për armë
    ku e gjej rregullën për pistoleta starti
    kush tjetër ka shkru
# $date: dita kur janë verifikuar burimet.
nam-sources-checked = Referencat janë verifikuar më { $date }.
nam-sources-law = Ligjet në { -north-macedonia(case: "accusative") }: Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
nam-sources-un = Kombet e Bashkuara: Konventa kundër Krimit të Organizuar Transnacional; Protokolli për Armët e Zjarrit, Rezoluta 55/255 e Asamblesë së Përgjithshme (UNIS/CP/517).
nam-sources-directive = Direktiva (BE) 2021/555 për kontrollin e marrjes në posedim dhe të posedimit të armëve, Gazeta Zyrtare e BE-së L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
nam-sources-alarm = Direktiva zbatuese (BE) 2019/69 për armët e alarmit dhe të sinjalizimit: <a data-l10n-name="text">EUR-Lex</a>.
nam-sources-interpol = INTERPOL, Sistemi për administrimin e të dhënave dhe gjurmimin e armëve të paligjshme (iARMS): <a data-l10n-name="site">interpol.int</a>.
nam-sources-ilp = OSBE, Udhëzuesi për policimin e drejtuar nga inteligjenca, 2017: <a data-l10n-name="site">osce.org</a>.
nam-sources-berkeley = OHCHR dhe Qendra për të Drejtat e Njeriut në Berkeley, Protokolli i Berkeley-t për hetimet digjitale me burime të hapura (HR/PUB/20/2): <a data-l10n-name="site">ohchr.org</a>.
nam-sources-seesac = SEESAC, faqja e projektit, për temat e vlerësimeve të projektit të përfunduar: <a data-l10n-name="page">{ -north-macedonia }</a>.

## Takimet dhe punëtoritë

nam-event-nm-opening = Takim hapës për fushën e vlerësimit dhe dokumentet
nam-event-nm-files = Takim pune për dosjet e mbyllura të rasteve
nam-event-nm-border-visit = Vizitë në një pikë të kalimit kufitar
nam-event-nm-workshop = Punëtori për verifikimin e gjetjeve
nam-event-nm-joint-workshop = Punëtori e përbashkët me { -kosovo(case: "accusative") } për kërkesat që vlejnë për të dyja palët

## Institucionet

nam-entity-nm-organised-crime = Ministria e Punëve të Brendshme, departamenti kundër krimit të organizuar
nam-entity-nm-internal-affairs = Sektorët e punëve të brendshme
nam-entity-nm-cooperation = Ministria e Punëve të Brendshme, bashkëpunimi ndërkombëtar policor
nam-entity-nm-border-police = Policia kufitare e { -north-macedonia(case: "genitive") }
nam-entity-nm-customs = Dogana e { -north-macedonia(case: "genitive") }
nam-entity-nm-forensics = Departamenti forenzik i Ministrisë së Punëve të Brendshme
nam-entity-nm-prosecution = Prokuroria publike
nam-entity-nm-licensing = Shërbimi për lejet për armë dhe për regjistrin e armëve

## Bazat e kërkesave

# Emrat e ligjeve mbeten ashtu siç i shkruan Gazeta Zyrtare në secilën gjuhë.
nam-basis-recovery = Ligji për armë 7/05 me ndryshimet dhe plotësimet; procedura e brendshme e policisë
nam-basis-tracing = Protokolli i OKB-së për Armët e Zjarrit: shënjimi dhe gjurmimi; iARMS i INTERPOL-it
nam-basis-converted = Ligji për armë 7/05 me ndryshimet dhe plotësimet; për krahasim, Direktiva zbatuese (BE) 2019/69
nam-basis-category = Ligji për armë 7/05 me ndryshimet dhe plotësimet; për krahasim, Direktiva (BE) 2021/555
nam-basis-transfer = Protokolli i OKB-së për Armët e Zjarrit; ligji doganor në fuqi
nam-basis-licence = Ligji për armë 7/05 me ndryshimet dhe plotësimet: lejet dhe regjistri
nam-basis-protection = Ligji në fuqi për policinë dhe për mbrojtjen nga dhuna në familje
nam-basis-service = Planet e shërbimit për trajnime, pozita dhe pajisje
nam-basis-evidence = Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet; procedura e laboratorit
nam-basis-analysis = Udhëzuesi i OSBE-së për policimin e drejtuar nga inteligjenca; ligji në fuqi për mbrojtjen e të dhënave personale
nam-basis-online = Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet; Protokolli i Berkeley-t
nam-basis-cooperation = Konventa e OKB-së kundër Krimit të Organizuar Transnacional; marrëveshjet në fuqi për bashkëpunimin policor
nam-basis-procedure = Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet; Kodi Penal, neni 396
nam-basis-community = Udhëzuesi i OSBE-së për policimin e drejtuar nga inteligjenca; planet për policimin në bashkësi

## Kërkesat

nam-requirement-recovery-report = Për çdo armë zjarri të gjetur ose të sekuestruar përdoret i njëjti formular dhe ai arrin te njësia përgjegjëse për gjurmimin brenda afatit që e ka caktuar shërbimi.
nam-requirement-trace-procedure = Për çdo armë zjarri të gjetur ose të sekuestruar bëhet kërkesë për gjurmim dhe përgjigjja vendoset në dosjen e rastit.
nam-requirement-converted-procedure = Një procedurë e shkruar përcakton si zyrtarët njohin, sigurojnë dhe raportojnë një armë zjarri të konvertuar ose një armë të konvertueshme.
nam-requirement-category-table = Zyrtarët dhe prokurorët përdorin një tabelë të vetme të kategorive të armëve, në të cilën shënohen ligji dhe data e tekstit të tij.
nam-requirement-parcel-procedure = Policia dhe dogana kanë një procedurë të vetme për armët e zjarrit, pjesët dhe municionin që gjenden në dërgesa postare dhe në pako.
nam-requirement-storage-check = Ruajtja e sigurt e armëve që mbahen ligjërisht kontrollohet në intervale të caktuara dhe rezultati dokumentohet.
nam-requirement-domestic-violence-check = Në çdo raport për dhunë në familje shënohet nëse në banesë ka armë dhe bëhet verifikimi në regjistër.
nam-requirement-register-access = Zyrtarët në detyrë mund të kërkojnë të dhëna nga regjistri i armëve në çdo orë dhe çdo kërkim shënohet.
nam-requirement-detection-equipment = Pajisjet për zbulim në pikat e kalimit kufitar janë në dispozicion, mirëmbahen dhe kanë regjistër të dorëzim-pranimit.
nam-requirement-ballistic-capacity = Laboratori i ka pajisjet që duhen për t’i përfunduar ekspertizat balistike brenda afatit të dakorduar.
nam-requirement-analysis-tools = Analistët kanë softuer për analizën e lidhjeve, me rregulla të shkruara për qasjen, qëllimin dhe fshirjen e të dhënave.
nam-requirement-firearms-training = Zyrtarët që ndeshen me armë zjarri gjatë punës e përfundojnë trajnimin themelor për armët e zjarrit dhe e përsërisin në intervale të caktuara.
nam-requirement-specialist-staff = Pozitat që kërkojnë njohuri për armët e zjarrit janë të plotësuara dhe për secilën është caktuar një zëvendës.
nam-requirement-online-investigation = Hetuesit mund t’i gjejnë dhe t’i ruajnë provat digjitale për shitjen e armëve në internet, në pajtim me ligjin.
nam-requirement-cross-border-channel = Kërkesat drejtuar juridiksionit tjetër kalojnë nëpër një kanal të vetëm e të njohur dhe përgjigjja vjen brenda afatit të dakorduar.
nam-requirement-joint-risk-analysis = Shërbimet në të dyja anët e kufirit bëjnë analizë të përbashkët të rrezikut në intervale të caktuara dhe i planifikojnë patrullat e përbashkëta sipas saj.
nam-requirement-police-customs-exchange = Policia dhe dogana shkëmbejnë pa vonesë informacion për dërgesat e dyshimta dhe çdo shkëmbim shënohet.
nam-requirement-prosecutor-contact = Prokurori njoftohet në fillim të çdo rasti të trafikimit të paligjshëm dhe kontakti shënohet.
nam-requirement-community-information = Zyrtarët për policimin në bashkësi e përcjellin informacionin për posedimin, keqpërdorimin, të shtënat me armë nëpër festa dhe dorëzimin vullnetar.

## Provat për gjetjet

# Tregon çfarë do ta kishte treguar gjetjen. Fjala e parë tregon se gjetja është ilustruese.
nam-evidence-files = Shembull ilustrues: shqyrtim i dosjeve të mbyllura të rasteve, i diskutuar në punëtori.
nam-evidence-visit = Shembull ilustrues: vizitë në njësi, gjatë së cilës zyrtarët shpjeguan një rast të mbyllur nga fillimi deri në fund.
nam-evidence-interviews = Shembull ilustrues: intervista me zyrtarë në detyrë, të cilëve iu bënë të njëjtat pyetje.
nam-evidence-records = Shembull ilustrues: të dhëna për trajnimet dhe personelin, të krahasuara me listën e pozitave.
nam-evidence-log = Shembull ilustrues: evidenca e kërkimeve në regjistrin e armëve për një muaj.
nam-evidence-answers = Shembull ilustrues: një mostër kërkesash, me datat e kërkesës dhe të përgjigjes.
nam-evidence-inventory = Shembull ilustrues: lista e pajisjeve, e krahasuar me atë që u gjet në vend.
nam-evidence-none = Shembull ilustrues: nuk kishte dokumente në dispozicion, prandaj niveli mbetet i panjohur.

## Gjetjet

nam-finding-nm-link-analysis-title = Analiza e lidhjeve bëhet pa softuer të përbashkët
nam-finding-nm-link-analysis-consequence = Lidhjet vizatohen me dorë dhe humbin kur largohet një analist. Dy raste me të njëjtin furnizues mund të mbeten të palidhura.
nam-finding-nm-online-skills-title = Aftësitë për shitjet e armëve në internet nuk janë hulumtuar
nam-finding-nm-online-skills-consequence = Askush nuk mund të thotë cila njësi do të merrte një rast të tillë. Trajnimi nuk mund të planifikohet.
nam-finding-nm-recovery-form-title = Formulari për armët e zjarrit të gjetura ose të sekuestruara përdoret, por shpesh arrin vonë
nam-finding-nm-recovery-form-consequence = Historiku i armës së zjarrit nuk dihet gjatë intervistave të para. Pyetjet duhet të përsëriten.
nam-finding-nm-domestic-weapons-title = Verifikimi në regjistër te rastet e dhunës në familje varet nga zyrtari
nam-finding-nm-domestic-weapons-consequence = Disa persona të rrezikuar mbrohen, kurse të tjerët jo. Vendimi për ta larguar armën vjen vonë.
nam-finding-nm-basic-training-title = Shumë zyrtarë të patrullës nuk e kanë ndjekur trajnimin themelor
nam-finding-nm-basic-training-consequence = Provat mund të dëmtohen në vendin e ngjarjes. Zyrtarët mund të jenë në rrezik.
nam-finding-nm-community-information-title = Informacioni nga bashkësia nuk përcillet gjithmonë
nam-finding-nm-community-information-consequence = Humbet një mundësi për dorëzim vullnetar. Vendet ku shtihet me armë nëpër festa nuk njihen.
nam-finding-nm-trace-answers-title = Përgjigjet ndaj kërkesave për gjurmim nuk vendosen në dosjen e rastit
nam-finding-nm-trace-answers-consequence = Puna e gjurmimit kryhet, por hetuesi nuk e sheh rezultatin.
nam-finding-nm-cooperation-posts-title = Nuk është caktuar zëvendës për çështjet e armëve të zjarrit
nam-finding-nm-cooperation-posts-consequence = Kërkesat presin kur mungon një person.
nam-finding-nm-border-channel-title = Kërkesat nga { -kosovo } arrijnë nëpër disa kanale
nam-finding-nm-border-channel-consequence = Përgjigjet jepen dy herë ose nuk jepen fare. Askush nuk mund të thotë sa zgjat një përgjigje.
nam-finding-nm-converted-procedure-title = Procedura për armët e zjarrit të konvertuara nuk i mbulon llojet e reja
nam-finding-nm-converted-procedure-consequence = Zyrtarët mbështeten në fotografi të vjetra. Një armë e konvertueshme mund ta kalojë kufirin si armë alarmi.
nam-finding-nm-detection-title = Regjistri i dorëzim-pranimit të pajisjeve për zbulim ka boshllëqe
nam-finding-nm-detection-consequence = Pajisjet mund të përdoren, por askush nuk mund të tregojë kush i ka përdorur dhe kur.
nam-finding-nm-joint-risk-title = Patrullat e përbashkëta planifikohen pa analizë të përbashkët të rrezikut
nam-finding-nm-joint-risk-consequence = Patrullat janë aty ku ishin vitin e kaluar. Ndryshimet në një rrugë vërehen vonë.
nam-finding-nm-parcels-title = Nuk ka procedurë të përbashkët për pjesët e armëve në pako
nam-finding-nm-parcels-consequence = Çdo qendër pakosh vepron në mënyrën e vet. Pakot hapen para se policia të mund t’i sigurojë provat.
nam-finding-nm-customs-exchange-title = Shkëmbimet ndërmjet doganës dhe policisë shënohen vetëm te njëra palë
nam-finding-nm-customs-exchange-consequence = Pala tjetër nuk mund ta gjejë përsëri informacionin kur dërgesa kthehet.
nam-finding-nm-ballistic-title = Ekspertizat balistike zgjasin më shumë sesa para një viti
nam-finding-nm-ballistic-consequence = Rastet e presin rezultatin. Incidentet me të njëjtën armë zjarri nuk lidhen me kohë.
nam-finding-nm-prosecutor-contact-title = Prokurori publik njoftohet në fillim dhe kontakti shënohet
nam-finding-nm-prosecutor-contact-consequence = Masat dakordohen herët dhe mund të shpjegohen në gjykatë. Niveli duhet të ruhet.
nam-finding-nm-category-table-title = Tabelat e kategorive të armëve nuk e tregojnë ndryshimin e ligjit sipas të cilit janë bërë
nam-finding-nm-category-table-consequence = Nuk është e qartë cili tekst vlente në ditën e veprës. Mbrojtja mund ta vërë në dyshim kategorinë.
nam-finding-nm-register-access-title = Jo çdo kërkim në regjistrin e armëve shënohet në evidencë
nam-finding-nm-register-access-consequence = Qëllimi i një kërkimi nuk mund të tregohet më vonë. Të dhënat personale janë në rrezik.
nam-finding-nm-storage-level-title = Numri i kontrolleve të ruajtjes së armëve nuk mblidhet më
nam-finding-nm-storage-level-consequence = Nuk dihet nëse bëhen kontrolle. Një rrezik për fëmijët dhe fqinjët mund të mbetet i pavërejtur.

## Gjetjet e mbyllura të gjendjes fillestare

nam-closed-nm-marking-photos-title = Raportet vinin pa fotografi të shënjimit
nam-closed-nm-marking-photos-consequence = Për gjurmimin, fotografitë duhej të kërkoheshin edhe një herë.

## Rekomandimet

nam-recommendation-nm-form-period-title = Të caktohet një afat për formularin për armët e zjarrit të gjetura ose të sekuestruara dhe të tregohet çdo muaj sa shpesh respektohet
nam-recommendation-nm-form-period-indicator = Përqindja e formularëve që arrijnë brenda afatit
nam-recommendation-nm-form-period-target = Përqindja e dakorduar e arritur në një tremujor
nam-recommendation-nm-weapon-question-title = Verifikimi në regjistër të bëhet pjesë e përhershme e çdo raporti për dhunë në familje
nam-recommendation-nm-weapon-question-indicator = Përqindja e raporteve me verifikim në regjistër
nam-recommendation-nm-weapon-question-target = Të gjitha raportet e një tremujori
nam-recommendation-nm-training-plan-title = Të planifikohet trajnimi themelor për patrullat dhe të përfshihet informacioni nga bashkësia
nam-recommendation-nm-training-plan-indicator = Zyrtarët e patrullës me trajnim të vlefshëm, gratë dhe burrat të numëruar veçmas
nam-recommendation-nm-training-plan-target = Përqindja e dakorduar e arritur në secilin sektor
nam-recommendation-nm-trace-period-title = Çdo përgjigje e gjurmimit të vendoset në dosjen e rastit brenda një afati të caktuar dhe të caktohet një zëvendës
nam-recommendation-nm-trace-period-indicator = Përqindja e dosjeve të rasteve me përgjigjen e gjurmimit
nam-recommendation-nm-trace-period-target = Të gjitha dosjet e reja të rasteve
nam-recommendation-nm-analysis-software-title = Të futet në përdorim softueri për analizën e lidhjeve, bashkë me rregullat për qasjen dhe fshirjen
nam-recommendation-nm-analysis-software-indicator = Softueri në përdorim; rregullat e miratuara
nam-recommendation-nm-analysis-software-target = Në përdorim në secilën njësi të analizës
nam-recommendation-nm-online-survey-title = Të hulumtohen aftësitë për shitjet e armëve në internet dhe të raportohet niveli
nam-recommendation-nm-online-survey-indicator = Raporti me nivelin aktual dhe me provat për të
nam-recommendation-nm-online-survey-target = Niveli i njohur dhe i shënuar
nam-recommendation-nm-converted-review-title = Të rishikohet procedura për armët e zjarrit të konvertuara dhe të udhëzohen të gjitha ndërrimet
nam-recommendation-nm-converted-review-indicator = Procedura e miratuar; ndërrimet e udhëzuara
nam-recommendation-nm-converted-review-target = E miratuar dhe të gjitha ndërrimet të udhëzuara
nam-recommendation-nm-custody-record-title = Të mbahet regjistër i plotë i dorëzim-pranimit të pajisjeve për zbulim
nam-recommendation-nm-custody-record-indicator = Përqindja e përdorimeve me shënim
nam-recommendation-nm-custody-record-target = Të gjitha përdorimet e një tremujori
nam-recommendation-nm-parcel-rules-title = Të dakordohet një procedurë e vetme e policisë dhe e doganës për pjesët e armëve në pako, me shënime te të dyja palët
nam-recommendation-nm-parcel-rules-indicator = Procedura e miratuar; përqindja e sendeve të gjetura që trajtohen sipas saj
nam-recommendation-nm-parcel-rules-target = E miratuar dhe të gjitha sendet e gjetura të trajtuara sipas saj
nam-recommendation-nm-ballistic-plan-title = Të planifikohen pajisjet dhe radha e punës për ekspertizat balistike
nam-recommendation-nm-ballistic-plan-indicator = Koha nga pranimi deri te rezultati
nam-recommendation-nm-ballistic-plan-target = Afati i dakorduar i respektuar në një tremujor
nam-recommendation-nm-category-sheet-title = Të publikohet një tabelë e vetme e kategorive të armëve, në të cilën shënohen ligji, ndryshimi i tij dhe data
nam-recommendation-nm-category-sheet-indicator = Përqindja e dosjeve që e citojnë tabelën
nam-recommendation-nm-category-sheet-target = Të gjitha dosjet e reja
nam-recommendation-nm-register-log-title = Të shënohet çdo kërkim në regjistrin e armëve dhe evidenca të kontrollohet çdo muaj
nam-recommendation-nm-register-log-indicator = Përqindja e kërkimeve të shënuara në evidencë
nam-recommendation-nm-register-log-target = Të gjitha kërkimet
nam-recommendation-nm-storage-count-title = Të mblidhen përsëri numri dhe rezultatet e kontrolleve të ruajtjes së armëve
nam-recommendation-nm-storage-count-indicator = Numrat e mbledhur në çdo tremujor
nam-recommendation-nm-storage-count-target = Niveli i njohur dhe i shënuar
nam-recommendation-nm-contact-kept-title = Të vazhdohet dokumentimi i kontaktit të parë me prokurorin publik dhe të rishikohet një herë në vit
nam-recommendation-nm-contact-kept-indicator = Rishikimi i dokumentuar
nam-recommendation-nm-contact-kept-target = Një rishikim në çdo vit
nam-recommendation-nm-joint-channel-title = Me { -kosovo(case: "accusative") } të dakordohen një kanal dhe një afat për kërkesat
nam-recommendation-nm-joint-channel-indicator = Përqindja e kërkesave që marrin përgjigje brenda afatit
nam-recommendation-nm-joint-channel-target = Përqindja e dakorduar e arritur në dy tremujorë
nam-recommendation-nm-joint-risk-profile-title = Me { -kosovo(case: "accusative") } të bëhet dy herë në vit analizë e përbashkët e rrezikut dhe patrullat e përbashkëta të planifikohen sipas saj
nam-recommendation-nm-joint-risk-profile-indicator = Analizat e përbashkëta të miratuara; patrullat e planifikuara sipas tyre
nam-recommendation-nm-joint-risk-profile-target = Dy analiza në çdo vit
nam-recommendation-nm-joint-categories-title = Tabelat e kategorive të të dyja juridiksioneve të paraqiten paralelisht, secila me ligjin e vet
nam-recommendation-nm-joint-categories-indicator = Fleta e përbashkët e miratuar nga të dyja palët
nam-recommendation-nm-joint-categories-target = Fleta në përdorim te të dyja palët
nam-recommendation-nm-joint-converted-title = Me { -kosovo(case: "accusative") } të shkëmbehen fletë njohjeje për armët e zjarrit të konvertuara pas çdo lloji të ri
nam-recommendation-nm-joint-converted-indicator = Koha nga shfaqja e një lloji të ri deri te fleta
nam-recommendation-nm-joint-converted-target = Afati i dakorduar i respektuar

## Shënime për përparimin

nam-note-deputy = Zëvendësi është caktuar; shënimet në dosjet e rasteve ende mungojnë.
nam-note-system = Puna është ndërprerë sepse sistemi po zëvendësohet.
nam-note-kept = Rishikimi është dokumentuar.
nam-note-draft-channel = Drafti i marrëveshjes është te të dyja palët.
nam-note-pictures = Janë mbledhur fotografi të reja.

## Pikat e forta, pikat e dobëta, mundësitë, kërcënimet

nam-strength-prosecutor = Prokurori publik njoftohet në fillim të rastit.
nam-strength-form = Formulari i vetëm për armët e zjarrit të gjetura ose të sekuestruara ekziston dhe përdoret.
nam-strength-exchange = Dogana dhe policia njihen dhe bisedojnë me njëra-tjetrën.
nam-weakness-results = Rezultatet e gjurmimeve dhe të ekspertizave arrijnë vonë te hetuesi.
nam-weakness-training = Shumë patrulla punojnë pa trajnimin themelor.
nam-weakness-records = Disa shënime mbahen vetëm te njëra palë.
nam-opportunity-roadmap = Udhërrëfyesi rajonal jep objektiva të përbashkët dhe një ritëm raportimi.
nam-opportunity-neighbour = { -kosovo } ka Pikë Fokale për Armë Zjarri dhe përvoja e saj mund të shkëmbehet.
nam-opportunity-training = Kurset dhe procedurat ekzistojnë dhe mund të përdoren përsëri.
nam-threat-conversion = Llojet e reja të armëve të konvertueshme arrijnë në treg më shpejt sesa ndryshojnë procedurat.
nam-threat-parcels = Pjesët e armëve udhëtojnë në shumë pako të vogla.
nam-threat-rotation = Personeli i trajnuar kalon në pozita të tjera.
