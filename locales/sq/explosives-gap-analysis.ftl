### Analiza e mangësive për eksplozivët, granatat e dorës, prekursorët dhe artikujt piroteknikë të kategorisë F4: përkthimi shqip. Të dhënat vijnë në fund.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### Fjalitë që janë të njëjta si në needs-assessment-kosovo.ftl përkthehen njësoj.
### Kufiri i sigurisë: vetëm zbulimi, ligji, regjistrat, raportimi, ruajtja, trajnimi dhe koordinimi. Njohja përfundon gjithmonë me:
### mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët. Nuk përmendet kurrë përbërje, sasi, përzierje ose vegël.

xga-title = Analiza e mangësive për eksplozivët, granatat e dorës, prekursorët dhe artikujt piroteknikë të kategorisë F4: { -kosovo }
xga-short-title = Eksplozivët: mangësitë, { -kosovo }
xga-theme = Eksplozivët, granatat e dorës, prekursorët e eksplozivëve, artikujt piroteknikë të kategorisë F4

## Qëllimi

xga-purpose-title = Qëllimi
xga-purpose-asks =
    për kë është kjo letër e bombave
    a hyjnë edhe petardat
    po plehrat e acidet
    a mësoj si punojnë
    a mundet njësia jeme me e përdorë
    studim për eksplozivë
    çka mungon kundër bombave
xga-purpose-aim = Kjo analizë e mangësive tregon si mund të përcaktojnë institucionet në { -kosovo(case: "indefinite") } çfarë u nevojitet për t’i zbuluar, raportuar, regjistruar dhe hetuar eksplozivët, dhe si mund të bashkëpunojnë më mirë.
xga-purpose-scope = Ajo mbulon katër grupe: eksplozivët për përdorim civil dhe eksplozivët pa prejardhje të ligjshme; granatat e dorës; prekursorët, që janë kimikate të ligjshme që mund të keqpërdoren, si dhe artikujt piroteknikë të kategorisë F4. Për secilin institucion tregon nevojat për procedura, pajisje dhe burime njerëzore. Dimensioni i katërt, koordinimi, mbulon atë që asnjë institucion nuk mund ta zgjidhë vetëm.
xga-purpose-users = Ajo u drejtohet shefave të njësive, autoriteteve për licencim dhe inspektim, trajnerëve dhe partnerëve që planifikojnë mbështetje. Institucioni i zëvendëson të dhënat ilustruese me të dhënat e veta; tabelat, grafikët dhe plani i veprimit dalin pastaj pa punë shtesë.
xga-purpose-safety = Kushdo që has një send që mund të jetë eksploziv nuk e prek, mban distancë, vë shenjë në hyrje, raporton dhe i pret specialistët. Asnjë gjetje dhe asnjë rekomandim nuk e ndryshon këtë radhë.

xga-reading-title = Si lexohet ky dokument
xga-how-to-read-asks =
    prej kah t’ia filloj
    veç ma të rëndësishmet
    s’kam printer me ngjyra
    çka i duhet shefit së pari
xga-reading-intro = Dokumenti mund të lexohet në katër hapa:
xga-reading-overview = <ref data-l10n-name="overview"/> tregon ku janë mangësitë. Kuptimin e bartin numrat dhe shenjat, prandaj faqet mund të shtypen bardhezi.
xga-reading-finding = <ref data-l10n-name="findings"/> shpjegon secilën mangësi: nivelin e sotëm, nivelin e kërkuar, pasojën dhe provat.
xga-reading-action = <ref data-l10n-name="recommendations"/> tregon çfarë e mbyll mangësinë, kush është përgjegjës për detyrën, deri kur dhe si matet suksesi.
xga-reading-follow = <ref data-l10n-name="follow"/> tregon cilat detyra kanë nisur, cilat janë përfunduar dhe cilat janë me vonesë.
xga-reading-key = Gjetja përshkruan një mënyrë pune, kurrë një person. Niveli i ulët është arsye për të ndihmuar, jo arsye për të fajësuar.

## Metoda

xga-method-title = Metoda dhe shkalla
xga-method-asks =
    prej kah e dini se jemi dobët
    me kë keni folë
    kur s’ka pasë kush përgjigje, çka
    sa me besu
xga-method-steps = Secila kërkesë krahasohet me punën e përditshme të një institucioni. Së pari lexohen dokumentet: ligjet, procedurat, regjistrat dhe dosjet e mbyllura. Pastaj zyrtarët përshkruajnë si punojnë. Në fund, një punëtori e konfirmon secilin nivel, e korrigjon ose e lë të panjohur.
# $findings dhe $entities: numri i gjetjeve dhe i institucioneve.
xga-method-count = Të dhënat përmbajnë { $findings ->
        [one] një gjetje
       *[other] { $findings } gjetje
    } për { $entities ->
        [one] një institucion
       *[other] { $entities } institucione
    }. Jo çdo kërkesë vlen për çdo institucion. Qeliza e zbrazët në matricë do të thotë se aty nuk është vlerësuar asgjë; ajo nuk do të thotë se gjithçka është në rregull.
xga-method-unknown = Kur askush nuk ka mundur ta tregojë nivelin aktual, niveli nuk dihet. „Nuk dihet“ nuk do të thotë zero dhe nuk llogaritet në mesatare. Kjo është detyrë: dikush duhet ta përcaktojë nivelin.
xga-method-confidence = Besueshmëria e vlerësimit tregon sa i sigurt është ai. Ajo është e lartë kur dokumentet dhe intervistat përputhen, e mesme kur mungojnë njërat prej tyre dhe e ulët kur të dyja janë të dobëta.
xga-scale-title = Nivelet dhe shkalla e ashpërsisë
xga-scale-asks =
    çka është njëshi e çka pesa
    kur është kuq e zezë
    kush e ndërroi me dorë
    sa keq është mesatarja
xga-scale-intro = Nivelet përshkruajnë në çfarë mase një kërkesë është pjesë e punës së përditshme. Shkalla e ashpërsisë e bashkon madhësinë e mangësisë me ndikimin e saj. Atë e llogarit programi; kur njerëzit vendosin ndryshe, arsyeja jepet bashkë me gjetjen.
xga-events-title = Takimet dhe punëtoritë
xga-events-asks =
    a keni hy në depo
    kush ishte aty
    lojë në tavolinë
    sa veta morën pjesë
xga-events-intro = Gjetjet u diskutuan në këto takime dhe punëtori. Datat dhe numrat e pjesëmarrësve janë ilustrues.
xga-basis-title = Baza ligjore
xga-legal-basis-asks =
    kush guxon me i shitë dinamit guroreve
    ligji te ne për minime
    a janë të ndalume raketat e mëdha
    kush guxon me ble acid
    a vlen brukseli te ne
    lejet dhe nenet
xga-basis-intro = Kërkesat burojnë nga ligji, nga detyrimet ndërkombëtare ose nga praktika e mirë. Tabelat e kërkesave e tregojnë bazën e secilës prej tyre.
xga-basis-kosovo-act = Ligji nr. 04/L-022 për përdorim civil të eksplozivëve; Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074
xga-basis-kosovo-explosives = <strong>Ligji nr. 04/L-022</strong> lexohet i pari kur eksplozivët për përdorim civil licencohen, ruhen, inspektohen ose gjenden.
xga-basis-kosovo-weapons = <strong>Ligji nr. 05/L-022</strong> lexohet për armët dhe municionin që gjenden bashkë me eksplozivë.
xga-basis-kosovo-code = Veprat penale citohen sipas Kodit <strong>nr. 06/L-074</strong>, me titullin zyrtar dhe me nenin.
xga-basis-regional-act = Rregullorja (BE) 2019/1148 për prekursorët e eksplozivëve; Direktiva 2013/29/BE për artikujt piroteknikë
xga-basis-regional-precursors = Sipas <strong>Rregullores</strong>, prekursorët e kufizuar nuk vihen në dispozicion të publikut të gjerë pa leje. Raportohen transaksionet e dyshimta, si dhe zhdukjet dhe vjedhjet e konsiderueshme; kjo vlen edhe për tregjet në internet.
xga-basis-regional-pyrotechnics = Sipas <strong>Direktivës</strong>, fishekzjarrët e kategorisë F4 janë vetëm për persona me njohuri të specializuara.
xga-basis-european = Tekstet e Bashkimit Evropian përdoren vetëm për krahasim. Vendos ligji në fuqi në { -kosovo(case: "indefinite") }.

## Institucionet dhe kërkesat

xga-entities-title = Institucionet dhe kërkesat
xga-entities-asks =
    kush merret me bomba te ne
    a janë deminuesit brenda
    kush e jep letrën për minime
    a janë shitoret
    po ushtria
xga-entities-intro = Me fjalën „institucion“ këtu kuptohet çdo organ, shërbim ose njësi me detyrën e vet. Emërtimet janë të përgjithshme, në mënyrë që një institucion të mund ta vendosë strukturën e vet në vend të tyre.
xga-requirements-title = Kërkesat
xga-requirements-asks =
    çka duhet me ditë secili shërbim kur ka bombë
    lista e tërë
    kush çka duhet me majtë
    pse katër grupe
xga-requirements-intro = Kërkesat janë renditur sipas katër dimensioneve. Një kërkesë mund të vlejë për disa institucione, sepse e njëjta detyrë duket ndryshe në punën e secilit.
xga-procedures-title = Procedurat
xga-procedures-asks =
    cilat rregulla për bomba na mungojnë
    a mësojnë krejt të njëjtën renditje
    a shënohet kush ka hy
    kamionë me petarda e letra të dyshimta, a ka rregull
    a dinë shitësit kujt me i bo zile
    qysh ndahen lejet për minime
    rregull evakuimi
    lejet e shpërthimit
    dyqanet kë thërrasin
xga-equipment-title = Pajisjet
xga-equipment-asks =
    a kanë veturat shirit e megafon
    a ka depo të lejume për bomba të vjetra
    detektorë në sirtar, kush s’di me to
    lejet ende në fletore
    shiriti n'vetura
    depo për granata
    detektorë pa u përdorë
xga-people-title = Burimet njerëzore
xga-human-resources-asks =
    a ka deminues kujdestar natën
    dy veta për krejt rajonin
    kush ka pa mësim për këto
    po kur del në pension
    pak xhenierë
    gatishmëri natën
xga-coordination-title = Koordinimi
xga-coordination-asks =
    a ka një zinxhir telefonash kur pëlcet diçka
    a mbesin zjarrfikësit jashtë
    a kanë shitoret një numër
    a e ka secili listën e vet
    a bëhet provë me ambulancën
    zjarrfikësit
    ushtrim me ambulancën
    një numër

## Pasqyra

xga-overview-title = Pasqyra e mangësive
xga-overview-asks =
    një faqe me krejt vrimat
    çka është ma keq
    çka janë vijat
xga-overview-intro = Matrica dhe harta e nxehtësisë paraqesin të njëjtat të dhëna: matrica i numëron gjetjet, kurse harta e nxehtësisë e tregon shkallën më të lartë të ashpërsisë në secilën qelizë. Qelizat me nivele të panjohura janë të shënuara, sepse aty mund të fshihet një mangësi.
xga-matrix-title = Matrica e mangësive
xga-matrix-asks =
    kujt çka i mungon
    tabela
    në këtë kuti kurgjo, pse
xga-heat-title = Harta e nxehtësisë
xga-heat-map-asks =
    zonat e kuqe
    figurë për drejtorin
    ku po del tym
xga-maturity-title = Profili i pjekurisë
xga-maturity-asks =
    sa larg jemi prej aty ku duhet
    grafik me shtylla
    a janë deminuesit ma mirë se ne
xga-maturity-intro = Profili e krahason mesataren e niveleve të njohura me mesataren e niveleve të kërkuara në secilin dimension. Ai tregon një drejtim. Ai nuk i rangon as njerëzit, as njësitë.

## Gjetjet, hyrje

xga-findings-title = Gjetjet
xga-findings-asks =
    çka po shkon keq me bomba e petarda
    lista e krejt gjanave
    a jam unë brenda
    kush ka lëshu
    të metat me eksplozivë
xga-findings-intro = Tabela i rendit të gjitha gjetjet. Pas tabelës, gjetjet janë vendosur nën institucionin në punën e të cilit janë vërejtur. Përgjegjës për një rekomandim mund të jetë edhe një institucion tjetër.

## Rekomandimet, hyrje

xga-recommendations-title = Rekomandimet
xga-recommendations-asks =
    qysh me e rregullu
    çka bëjmë e para
    kush e ka në kurriz
    ato ma të lirat
    këshilla për bomba
# $count: numri i rekomandimeve.
xga-recommendations-intro = { $count ->
        [one] Ka një rekomandim.
       *[other] Ka { $count } rekomandime.
    } Përparësia e një rekomandimi është shkalla më e lartë e ashpërsisë ndër gjetjet që ai trajton. Detyrat me përparësi të lartë dhe kritike kanë përgjegjës dhe afat.
xga-each-title = Rekomandimet një nga një
xga-each-recommendation-asks =
    secila me hollësi
    me çka e masim se ka ecë
    sa mjafton
xga-plan-title = Plani i veprimit
xga-action-plan-asks =
    çka deri kur
    punët e mia këtë pranverë
    orari i punëve
    afatet
xga-plan-intro = Plani i rendit rekomandimet sipas afatit. Secili përgjegjës e shënon statusin e detyrës së paku një herë në tremujor.

## Ndjekja e zbatimit

xga-follow-title = Ndjekja e zbatimit
xga-changes-title = Ndryshimet që nga gjendja fillestare
xga-changes-asks =
    pse s’ka shifra të vjetit
    kur matet prapë
    çka ka ndryshu
# $date: dita e vlerësimit.
xga-changes-first = Kjo është analiza e parë e temës, prandaj nuk ka me çfarë të krahasohet. Gjendja më { $date } është gjendja fillestare e analizës së ardhshme.
xga-progress-title = Përparimi
xga-progress-asks =
    kush ia ka nisë
    sa përqind u kry plani
    s’e mbushi kush
    a po ecë
xga-progress-intro = Vlen shënimi i fundit i secilit përgjegjës. Rekomandimi pa asnjë shënim nuk ka nisur.
xga-overdue-title = Rekomandimet me vonesë
xga-overdue-asks =
    kush ka mbet mbrapa
    na duhen edhe disa javë
    po nëse vonohet
    kujt i lypet datë tjetër
    detyra me vonesë
# $date: dita e vlerësimit.
xga-overdue-intro = Një rekomandim është me vonesë kur afati i tij ka qenë para datës { $date } dhe ai nuk është përfunduar. Për secilin prej tyre, përgjegjësi e tregon pengesën dhe propozon një afat të ri; vendos personi që e udhëheq planin e veprimit.
xga-goals-title = Objektivat e Udhërrëfyesit dhe treguesit kyç të performancës
xga-goals-and-kpis-asks =
    cili numër i atij planit të ballkanit
    çka raportoj nalt
    cilat detyra i shkojnë cilës pikë
xga-goals-intro = Tabelat i mbledhin rekomandimet dhe gjetjet sipas objektivave dhe treguesve kyç të performancës të Udhërrëfyesit rajonal. Lidhjet janë ilustruese. Formulimi zyrtar nuk jepet, sepse nuk është verifikuar për këtë dokument.

## Pikat e forta, pikat e dobëta, mundësitë dhe kërcënimet, hyrje

xga-swot-title = Pikat e forta, pikat e dobëta, mundësitë dhe kërcënimet
xga-swot-asks =
    ana jonë e mirë
    ana e keqe
    predha të vjetra nëpër shpia
    shitje në facebook
    çka na ndihmon
    plus e minus
xga-swot-intro = Pikat e forta dhe pikat e dobëta janë brenda institucioneve. Mundësitë dhe kërcënimet vijnë nga jashtë. Lista ndihmon për të zgjedhur çfarë duhet bërë së pari.

## Kufizimet

xga-limits-title = Kufizimet dhe burimet
xga-limits-asks =
    a është e trilluar
    a tregon prej çkaje bëhen bombat
    a ia jap shtypit
    pse ende s’është e fundit
xga-limits-illustrative = Të gjitha institucionet, gjetjet, nivelet, takimet dhe të dhënat për përparimin janë ilustruese. Analiza e mangësive e projektit të përfunduar nuk është publike dhe asgjë në këtë dokument nuk është marrë prej saj.
xga-limits-unknown = Nivelet që nuk dihen mbeten të panjohura. Mesataret llogariten vetëm nga nivelet e njohura, prandaj mund të ndryshojnë kur të dihet më shumë.
xga-limits-safety = Analiza nuk thotë asgjë për përbërjen, prodhimin e as funksionimin e eksplozivëve, të mjeteve shpërthyese ose të përzierjeve. Pyetjet për këto çështje u drejtohen vetëm specialistëve.
xga-limits-roadmap = Numrat e objektivave të Udhërrëfyesit dhe të treguesve kyç të performancës citohen pa formulimin e tyre zyrtar. Derisa të verifikohet formulimi, ky dokument mbetet draft.
xga-limits-law = Ky dokument nuk jep këshilla juridike. Ligji në fuqi ka përparësi.

## Burimet

xga-sources-title = Burimet
xga-sources-asks =
    ku është rregulla për kimikate
    linku për fishekzjarre
    kush e thotë këtë
    çka keni lexu
# $date: dita kur janë verifikuar burimet.
xga-sources-checked = Referencat janë verifikuar më { $date }.
xga-sources-law = Ligjet në { -kosovo(case: "indefinite") }: Ligji nr. 04/L-022 për përdorim civil të eksplozivëve; Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
xga-sources-precursors = Rregullorja (BE) 2019/1148 për prekursorët e eksplozivëve, Gazeta Zyrtare e BE-së L 186, 11.7.2019: <a data-l10n-name="text">EUR-Lex</a>.
xga-sources-guidelines = Komisioni Evropian, Udhëzimet për Rregulloren, 2020/C 210/01.
xga-sources-pyrotechnics = Direktiva 2013/29/BE për artikujt piroteknikë: <a data-l10n-name="text">EUR-Lex</a>.
xga-sources-un = Kombet e Bashkuara: Protokolli për Armët e Zjarrit, Rezoluta 55/255 e Asamblesë së Përgjithshme (UNIS/CP/517).
xga-sources-seesac = SEESAC, faqja e projektit, për temën e analizës së mangësive të projektit të përfunduar: <a data-l10n-name="page">MPTF-CPIAT</a>.

## Takimet dhe punëtoritë

xga-event-ex-opening = Takim hapës për fushën e analizës dhe sigurinë
xga-event-ex-storage-visit = Vizitë në një vend të ruajtjes dhe në një pikë të kalimit kufitar
xga-event-ex-workshop = Punëtori për verifikimin e gjetjeve

## Institucionet

xga-entity-ex-patrols = Patrullat policore dhe reaguesit e parë
xga-entity-ex-investigators = Hetuesit policorë të veprave penale me eksplozivë
xga-entity-ex-disposal = Specialistët për trajtimin e mjeteve eksplozive
xga-entity-ex-border = Dogana dhe kontrolli kufitar
xga-entity-ex-licensing = Autoriteti për eksplozivët për përdorim civil dhe artikujt piroteknikë
xga-entity-ex-precursors = Autoriteti dhe inspektorati për prekursorët

## Bazat e kërkesave

# Emrat e ligjeve mbeten ashtu siç i shkruan Gazeta Zyrtare në secilën gjuhë.
xga-basis-danger = Udhëzimi i brendshëm për sigurinë; Ligji nr. 04/L-022 për përdorim civil të eksplozivëve
xga-basis-procedure = Ligji i procedurës penale në fuqi; Kodi Penal nr. 06/L-074
xga-basis-register = Ligji nr. 04/L-022 për përdorim civil të eksplozivëve; për kategorinë F4, për krahasim, Direktiva 2013/29/BE
xga-basis-precursors = Për krahasim, Rregullorja (BE) 2019/1148 dhe Udhëzimet 2020/C 210/01
xga-basis-service = Planet e shërbimit për pajisje, trajnime dhe pozita
xga-basis-border = Ligji doganor në fuqi; Ligji nr. 04/L-022 për përdorim civil të eksplozivëve
xga-basis-data = Ligji në fuqi për mbrojtjen e të dhënave personale; marrëveshjet ndërmjet institucioneve

## Kërkesat

xga-requirement-first-action = Një udhëzim i shkruar u thotë të gjithëve me të njëjtat fjalë: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët.
xga-requirement-case-record = Për çdo rast dokumentohet kush ka vendosur, kush ka hyrë, çfarë është dorëzuar dhe kur është njoftuar prokurori.
xga-requirement-goods-procedure = Një procedurë e shkruar përcakton si ndalen, raportohen dhe dorëzohen mallrat pa dokumente ose me dokumente të dyshimta.
xga-requirement-licence-procedure = Lejet për eksplozivët për përdorim civil dhe për artikujt piroteknikë të kategorisë F4 jepen, kontrollohen dhe revokohen sipas një procedure të shkruar.
xga-requirement-suspicious-report = Shitësit e dinë si t’i raportojnë transaksionet e dyshimta, si dhe zhdukjet dhe vjedhjet e konsiderueshme dhe çdo raportim merr përgjigje.
xga-requirement-warning-equipment = Automjetet e kanë me vete atë që duhet për të mbyllur një zonë dhe për t’i paralajmëruar njerëzit nga një distancë e sigurt.
xga-requirement-detection-record = Pajisjet për zbulim mirëmbahen dhe kanë regjistër të dorëzim-pranimit dhe i përdorin vetëm personat e trajnuar.
xga-requirement-safe-storage = Sendet e sekuestruara dhe të dorëzuara ruhen vetëm aty ku specialistët e kanë miratuar vendin.
xga-requirement-electronic-register = Lejet, vendet e ruajtjes, raportimet dhe incidentet janë në një regjistër elektronik me të drejta qasjeje dhe me regjistër të veprimeve (log).
xga-requirement-awareness-training = Kushdo që mund të hasë një send të rrezikshëm gjatë punës është trajnuar për radhën e caktuar të veprimit dhe e përsërit trajnimin.
xga-requirement-specialist-posts = Pozitat e specialistëve janë të plotësuara, zëvendësit janë caktuar dhe kujdestaria mund të mbahet në çdo orë.
xga-requirement-notification-chain = Një zinxhir i vetëm njoftimi i lidh patrullat, specialistët, ambulancën, zjarrfikësit dhe prokurorin dhe ai testohet.
xga-requirement-incident-data = Policia, dogana, laboratori dhe autoriteti për licencim i shënojnë incidentet në të njëjtën bazë të të dhënave, me përkufizime të përbashkëta.
xga-requirement-seller-contact = Një pikë e vetme kontakti për shitësit dhe tregjet në internet është e njohur për të gjitha institucionet dhe e përcjell informacionin.

## Provat për gjetjet

# Tregon çfarë do ta kishte treguar gjetjen. Fjala e parë tregon se gjetja është ilustruese.
xga-evidence-visit = Shembull ilustrues: vizitë në njësi, gjatë së cilës zyrtarët shpjeguan një rast të mbyllur nga fillimi deri në fund.
xga-evidence-interviews = Shembull ilustrues: intervista me zyrtarë në detyrë, të cilëve iu bënë të njëjtat pyetje.
xga-evidence-records = Shembull ilustrues: të dhëna për trajnimet dhe personelin, të krahasuara me listën e pozitave.
xga-evidence-inventory = Shembull ilustrues: lista e pajisjeve, e krahasuar me atë që u gjet në vend.
xga-evidence-register = Shembull ilustrues: një mostër shënimesh në regjistër, e krahasuar me dosjet në letër.
xga-evidence-exercise = Shembull ilustrues: ushtrim teorik në tavolinë gjatë punëtorisë, pa asnjë send.
xga-evidence-none = Shembull ilustrues: nuk kishte dokumente në dispozicion, prandaj niveli mbetet i panjohur.

## Gjetjet

xga-finding-ex-patrol-instruction-title = Patrullat e dinë radhën e veprimit, por me fjalë të ndryshme
xga-finding-ex-patrol-instruction-consequence = Në minutën e parë nën presion, zyrtarët veprojnë ndryshe nga njëri-tjetri. Dikush mund t’i afrohet një granate dore sepse ashtu bëri një koleg.
xga-finding-ex-patrol-equipment-title = Jo çdo automjet i patrullës mund të mbyllë një zonë
xga-finding-ex-patrol-equipment-consequence = Njerëzit qëndrojnë tepër afër ndërsa patrulla pret automjetet e tjera.
xga-finding-ex-patrol-training-title = Trajnimi për sendet e rrezikshme nuk përsëritet
xga-finding-ex-patrol-training-consequence = Njohuritë dobësohen aty ku sende të tilla gjenden rrallë. Zyrtarët e rinj nuk kanë trajnim për sendet e vjetra ushtarake, si granatat e dorës.
xga-finding-ex-case-record-title = Dorëzimi nga specialistët te hetuesi dokumentohet në mënyra të ndryshme
xga-finding-ex-case-record-consequence = Zinxhiri i ruajtjes së provave ka një boshllëk që gjykata mund ta shohë.
xga-finding-ex-investigator-storage-title = Nuk është gjithmonë e qartë kush e miraton vendin ku ruhet një send
xga-finding-ex-investigator-storage-consequence = Një rrezik mund të futet në një ndërtesë ku punojnë njerëz. Provat mund të humbin.
xga-finding-ex-investigator-training-title = Pak hetues janë caktuar për vepra penale me eksplozivë dhe prekursorë
xga-finding-ex-investigator-training-consequence = Raportimet për transaksione të dyshimta arrijnë te zyrtarë që ndeshen me temën për herë të parë.
xga-finding-ex-disposal-tasking-title = Çdo detyrë e specialistëve dokumentohet nga thirrja deri në fund
xga-finding-ex-disposal-tasking-consequence = Dokumentimi i mbron njerëzit dhe provat. Niveli duhet të ruhet.
xga-finding-ex-disposal-equipment-title = Një pjese të pajisjeve për zbulim po i afrohet fundi i afatit të përdorimit
xga-finding-ex-disposal-equipment-consequence = Një prishje gjatë detyrës e zgjat pritjen për të gjithë brenda kordonit.
xga-finding-ex-disposal-duty-title = Kujdestaria e specialistëve në çdo orë varet nga pak persona
xga-finding-ex-disposal-duty-consequence = Dy thirrje në të njëjtën kohë sjellin pritje të gjatë. Specialistët e lodhur janë në rrezik.
xga-finding-ex-border-procedure-title = Mallrat me dokumente të dyshimta ndalen, por hapi i radhës ndryshon nga rasti në rast
xga-finding-ex-border-procedure-consequence = Prekursorët ose artikujt e kategorisë F4 mund të lëshohen nga pika e kontrollit para se t’i ketë parë një autoritet.
xga-finding-ex-border-detectors-title = Detektorët e eksplozivit nuk kanë regjistër të plotë të dorëzim-pranimit
xga-finding-ex-border-detectors-consequence = Askush nuk mund të tregojë në gjykatë kush e ka përdorur një detektor dhe nëse ai ka punuar atë ditë.
xga-finding-ex-border-training-title = Nuk dihet sa zyrtarë në kufi janë të trajnuar
xga-finding-ex-border-training-consequence = Trajnimi nuk mund të planifikohet dhe zyrtarët mund të jenë në rrezik.
xga-finding-ex-licence-procedure-title = Procedura e licencimit nuk e trajton veçmas kategorinë F4
xga-finding-ex-licence-procedure-consequence = Artikujt që kërkojnë njohuri të specializuara mund të shiten si fishekzjarrët e tjerë. Gjasat për aksidente dhe keqpërdorim rriten.
xga-finding-ex-licence-register-title = Lejet dhe vendet e ruajtjes mbahen në letër
xga-finding-ex-licence-register-consequence = Natën patrullat dhe specialistët nuk mund të mësojnë çfarë ruhet në një adresë.
xga-finding-ex-licence-inspectors-title = Nuk është studiuar sa inspektime mund të bëjë një inspektor
xga-finding-ex-licence-inspectors-consequence = Askush nuk mund të thotë nëse çdo vend i ruajtjes inspektohet me kohë.
xga-finding-ex-report-procedure-title = Shitësit nuk kanë udhëzim të shkruar për raportimin
xga-finding-ex-report-procedure-consequence = Transaksionet e dyshimta, zhdukjet dhe vjedhjet mbeten të paraportuara. Atëherë shenja e parë është një incident.
xga-finding-ex-report-register-title = Raportimet për prekursorët nuk mbahen në regjistër
xga-finding-ex-report-register-consequence = Dy raportime nga dy dyqane nuk krahasohen kurrë.
xga-finding-ex-report-staff-title = Detyra për prekursorët u është dhënë personave që kanë detyra të tjera kryesore
xga-finding-ex-report-staff-consequence = Përgjigjet për shitësit vonohen dhe shitësit nuk raportojnë më.
xga-finding-ex-notification-title = Zinxhiri i njoftimit nuk është testuar me të gjitha shërbimet
xga-finding-ex-notification-consequence = Në ushtrim, thirrjet së pari shkuan në vendin e gabuar. Në një incident, kështu humbet kohë.
xga-finding-ex-incident-data-title = Çdo institucion i numëron incidentet me eksplozivë në mënyrën e vet
xga-finding-ex-incident-data-consequence = Shifrat nuk mund të krahasohen. Një ndryshim te numri i granatave të dorës të gjetura ose te vjedhjet e eksplozivëve vërehet vonë.
xga-finding-ex-seller-contact-title = Shitësit dhe tregjet në internet nuk e dinë kë të thërrasin
xga-finding-ex-seller-contact-consequence = Raportimi humbet ndërmjet institucioneve. Shitjet në internet nuk vërehen fare.

## Rekomandimet

xga-recommendation-ex-one-instruction-title = Të miratohet një udhëzim i vetëm për radhën e caktuar të veprimit dhe të mbahet trajnim për të çdo vit
xga-recommendation-ex-one-instruction-indicator = Zyrtarët e trajnuar në vitin e fundit, sipas njësisë; njësitë e patrajnuara
xga-recommendation-ex-one-instruction-target = Të gjitha njësitë që mund të hasin një send të rrezikshëm
xga-recommendation-ex-vehicle-equipment-title = Çdo automjet i patrullës të pajiset me atë që duhet për të mbyllur një zonë dhe për t’i paralajmëruar njerëzit
xga-recommendation-ex-vehicle-equipment-indicator = Përqindja e automjeteve që e kalojnë kontrollin
xga-recommendation-ex-vehicle-equipment-target = Të gjitha automjetet në detyrë
xga-recommendation-ex-handover-form-title = Të përdoret një formular i vetëm për dorëzimin nga specialistët te hetuesit dhe të caktohet kush e miraton ruajtjen
xga-recommendation-ex-handover-form-indicator = Përqindja e rasteve me formular të plotë
xga-recommendation-ex-handover-form-target = Të gjitha rastet e një tremujori
xga-recommendation-ex-named-investigators-title = Në secilin rajon të caktohen dhe të trajnohen hetues për vepra penale me eksplozivë dhe prekursorë
xga-recommendation-ex-named-investigators-indicator = Hetuesit e caktuar me zëvendës, sipas rajonit
xga-recommendation-ex-named-investigators-target = Një hetues dhe një zëvendës në secilin rajon
xga-recommendation-ex-duty-plan-title = Të planifikohen pozitat dhe kujdestaria e specialistëve dhe pajisjet të zëvendësohen para se të prishen
xga-recommendation-ex-duty-plan-indicator = Orët pa kujdestari të plotë; pajisjet me afat përdorimi të kaluar
xga-recommendation-ex-duty-plan-target = Asnjë orë pa kujdestari
xga-recommendation-ex-tasking-kept-title = Të vazhdohet dokumentimi i çdo detyre dhe mësimet e nxjerra të shkëmbehen një herë në vit
xga-recommendation-ex-tasking-kept-indicator = Takimi i dokumentuar për mësimet e nxjerra
xga-recommendation-ex-tasking-kept-target = Një takim në çdo vit
xga-recommendation-ex-border-rules-title = Të dakordohet si ndalen, raportohen dhe dorëzohen mallrat me dokumente të dyshimta dhe të mbahen regjistra të dorëzim-pranimit të detektorëve
xga-recommendation-ex-border-rules-indicator = Procedura e miratuar; përqindja e përdorimeve të detektorëve me shënim
xga-recommendation-ex-border-rules-target = E miratuar; të gjitha përdorimet e një tremujori
xga-recommendation-ex-category-rules-title = Kategoria F4 të trajtohet veçmas në procedurën e licencimit dhe të studiohet nevoja për inspektorë
xga-recommendation-ex-category-rules-indicator = Procedura e miratuar; studimi i përfunduar
xga-recommendation-ex-category-rules-target = E miratuar dhe niveli i njohur
xga-recommendation-ex-registers-title = Të futen në përdorim regjistra elektronikë për lejet, vendet e ruajtjes dhe raportimet për prekursorët, me të drejta qasjeje dhe me regjistër të veprimeve (log)
xga-recommendation-ex-registers-indicator = Përqindja e lejeve dhe e raportimeve në regjistra
xga-recommendation-ex-registers-target = Të gjitha lejet e vlefshme; të gjitha raportimet e reja
xga-recommendation-ex-seller-guidance-title = Të caktohet një pikë e vetme kontakti për prekursorët, me zëvendës, dhe shitësve dhe tregjeve në internet t’u jepet udhëzim i shkruar
xga-recommendation-ex-seller-guidance-indicator = Shitësit që janë kontaktuar; raportimet që janë pranuar dhe që kanë marrë përgjigje
xga-recommendation-ex-seller-guidance-target = Të gjithë shitësit e regjistruar; të gjitha raportimet me përgjigje
xga-recommendation-ex-chain-test-title = Zinxhiri i njoftimit të testohet dy herë në vit me të gjitha shërbimet
xga-recommendation-ex-chain-test-indicator = Koha nga thirrja e parë deri te shërbimi i fundit në ushtrim
xga-recommendation-ex-chain-test-target = Koha e dakorduar e respektuar në dy ushtrime
xga-recommendation-ex-common-data-title = Të dakordohen përkufizimet dhe incidentet të shënohen në një bazë të vetme të të dhënave
xga-recommendation-ex-common-data-indicator = Institucionet që i shënojnë incidentet e tyre
xga-recommendation-ex-common-data-target = Të gjitha institucionet e përmendura në marrëveshje

## Shënime për përparimin

xga-note-draft = Drafti është te shërbimet për komente.
xga-note-form = Formulari përdoret në disa rajone.
xga-note-kept = Takimi u mbajt dhe u dokumentua.
xga-note-guidance = Është shkruar teksti i parë për shitësit.

## Pikat e forta, pikat e dobëta, mundësitë, kërcënimet

xga-strength-specialists = Specialistët e dokumentojnë çdo detyrë nga thirrja deri në fund.
xga-strength-law = Eksplozivët për përdorim civil kanë ligjin e tyre.
xga-weakness-paper = Regjistrat janë në letër dhe të dhënat e tyre nuk mund të krahasohen.
xga-weakness-persons = Shumëçka varet nga pak persona.
xga-opportunity-model = Tekstet e Bashkimit Evropian japin një model të provuar për prekursorët dhe për kategorinë F4.
xga-opportunity-sellers = Shitësit shpesh duan të ndihmojnë kur e dinë kë të thërrasin.
xga-threat-stocks = Sendet e vjetra ushtarake ende gjenden në shtëpi dhe jashtë tyre.
xga-threat-internet = Shitjet në internet i kalojnë kufijtë pa një shitës që mund të vizitohet.
