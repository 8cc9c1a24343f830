## Emrat. Ylli është pjesë e emrit: ai të çon te shënimi që çdo dokument e shtyp një herë.

-kosovo =
    { $case ->
       *[nominative] Kosova*
        [indefinite] Kosovë*
        [accusative] Kosovën*
        [genitive] Kosovës*
    }
-north-macedonia =
    { $case ->
       *[nominative] Maqedonia e Veriut
        [accusative] Maqedoninë e Veriut
        [genitive] Maqedonisë së Veriut
    }

kosovo-note = * Referencat për Kosovën duhet të kuptohen në kontekstin e Rezolutës 1244 (1999) të Këshillit të Sigurimit të OKB-së.
jurisdiction-kosovo = { -kosovo }
jurisdiction-north-macedonia = { -north-macedonia }
jurisdiction-regional = Rajoni dhe Evropa

## Fjalorth. Për çdo term: termi, pastaj përkufizimi. Komenti tregon burimin e fjalës.

# KS-LAW-05L022
-weapon = armë
weapon-definition = Çdo objekt i prodhuar ose i përshtatur për të nxjerrë predhë, gaz ose lëng, ose i destinuar për sulm, vetëmbrojtje, gjueti ose sport, sipas përkufizimit të ligjit në fuqi.

# KS-AI-06-2010
-firearm = armë zjarri
firearm-definition = Armë portative me tytë që nxjerr, që është projektuar për të nxjerrë ose që mund të konvertohet për të nxjerrë saçme, plumb ose predhë me anë të veprimit të një lënde shtytëse.

# KS-STRAT-2017
-salw = armë të vogla dhe të lehta (AVL)
salw-definition = Armë vdekjeprurëse portative për një person (armë të vogla) ose për një ekip prej dy ose tre personash (armë të lehta).

# pa burim: duhet ta shohë një lexues amtar
-converted-firearm = armë zjarri e konvertuar
converted-firearm-definition = Objekt, si për shembull armë me fishekë manovre ose armë alarmi, që është ndryshuar në mënyrë që të mund të lëshojë predha; trajtohet si armë zjarri.

# pa burim: duhet ta shohë një lexues amtar
-convertible-weapon = armë e konvertueshme
convertible-weapon-definition = Armë me ndërtim që e bën të realizueshëm shndërrimin e saj të paligjshëm në armë zjarri; duhet njohur dhe raportuar, por kurrë nuk testohet.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: „fishekë manovre“ is understood, but check against the wording of the weapons law (also seen: „fishekë bosh“).
-blank-firing-weapon = armë me fishekë manovre
blank-firing-weapon-definition = Pajisje e prodhuar për të qëlluar vetëm me fishekë manovre.

# pa burim: duhet ta shohë një lexues amtar
-alarm-signal-weapon = armë alarmi dhe sinjalizimi
alarm-signal-weapon-definition = Pajisje e destinuar vetëm për fishekë manovre, lëndë irrituese, lëndë të tjera aktive ose fishekë piroteknikë sinjalizues, e cila mbetet jashtë përkufizimit të armës së zjarrit vetëm për sa kohë i plotëson specifikimet teknike në fuqi.

# pa burim: duhet ta shohë një lexues amtar
-gas-weapon = armë gazi
gas-weapon-definition = Armë që lëshon gaz irritues ose lëndë të ngjashme.

# KS-LAW-05L022 (çaktivizim)
-deactivated-firearm = armë zjarri e çaktivizuar
deactivated-firearm-definition = Armë zjarri e bërë përgjithmonë e papërdorshme sipas një procedure zyrtare dhe e certifikuar si e tillë.

# pa burim: duhet ta shohë një lexues amtar
-reactivated-firearm = armë zjarri e riaktivizuar
reactivated-firearm-definition = Armë zjarri e çaktivizuar që është kthyer në mënyrë të paligjshme në gjendje funksionale.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: „imitim i armës“ means „imitation of the weapon“ (definite); better „imitim arme“ or „armë imituese“.
-imitation-weapon = imitim arme
imitation-weapon-definition = Objekt që duket si armë, por nuk mund të funksionojë si e tillë.

# pa burim: duhet ta shohë një lexues amtar
-antique-weapon = armë antike
antique-weapon-definition = Armë e vjetër ose kopje moderne që ligji e trajton veçmas për shkak të vjetërsisë ose të llojit të municionit.

# pa burim: duhet ta shohë një lexues amtar
-printed-firearm = armë zjarri e printuar në 3D
printed-firearm-definition = Armë zjarri ose përbërës i krijuar me anë të prodhimit aditiv; temë vetëm për njohje dhe raportim.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: Check against the list in Law 05/L-022; „pjesë thelbësore“ alone may be the legal form.
-essential-component = pjesë thelbësore e armës
essential-component-definition = Pjesë e armës së zjarrit që edhe vetë i nënshtrohet kontrollit dhe shënjimit, sepse pa të arma e zjarrit nuk mund të funksionojë (lista përcaktohet me ligj).

# KS-LAW-05L022
-parts-components = pjesë dhe përbërës
parts-components-definition = Elemente të projektuara posaçërisht për një armë zjarri dhe thelbësore për funksionimin e saj, që kontrollohen sipas Protokollit të OKB-së për Armët e Zjarrit.

# pa burim: duhet ta shohë një lexues amtar
-barrel = tytë
barrel-definition = Tub nëpër të cilin kalon predha.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: One word for frame and receiver, definite form while neighbouring terms are indefinite; a two-part form (e.g. „korniza ose trupi i armës“) would match the English.
-frame-receiver = kornizë ose trup i armës
frame-receiver-definition = Korpusi i armës së zjarrit, në të cilin vendosen pjesët e mekanizmit dhe i cili zakonisht mban shënjimin kryesor.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: „shul“ covers only the bolt; the breech block is missing (e.g. „shul ose bllok mbyllës“).
-breech-bolt = shul ose bllok mbyllës
breech-bolt-definition = Pjesë që mbyll dhomën e fishekut.

# KP-PRESS-2026
-magazine = karikator
magazine-definition = Kuti që e furnizon armën e zjarrit me fishekë.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: „silenciator“ is understood; standard Albanian also has „shuarës zëri“: native reader to choose.
-suppressor = silenciator
suppressor-definition = Pajisje që zvogëlon zhurmën e të shtënës; kontrollohet sipas ligjit për armët.

# KS-LAW-05L022
-ammunition = municion
ammunition-definition = Fishek i plotë ose përbërësit e tij, sipas përkufizimit të ligjit.

# KP-PRESS-2026
-cartridge = fishek
cartridge-definition = Njësi e vetme e plotë e municionit.

# pa burim: duhet ta shohë një lexues amtar
-cartridge-case = gëzhojë
cartridge-case-definition = Pjesë e fishekut që shërben si trup mbajtës i pjesëve të tjera; gjurmë e rëndësishme pas një të shtëne.

# KP-PRESS-2026
-calibre = kalibër
calibre-definition = Diametri i brendshëm nominal i tytës ose emërtimi i fishekut.

# pa burim: duhet ta shohë një lexues amtar
-serial-number =
    { $case ->
       *[nominative] numër serik
        [accusative] numrin serik
    }
serial-number-definition = Numër individual i shënjuar në armë për identifikim dhe gjurmim.

# KS-LAW-05L022
-marking = shënjim
marking-definition = Mbishkrim i përhershëm që mundëson identifikimin e një arme, përbërësi ose pakoje municioni.

# pa burim: duhet ta shohë një lexues amtar
-proof-mark = shenjë e testimit
proof-mark-definition = Shenjë që tregon se arma e zjarrit është testuar zyrtarisht.

# pa burim: duhet ta shohë një lexues amtar
-tracing = gjurmim
tracing-definition = Ndjekja sistematike e një arme nga prodhimi ose importi deri në pikën ku ajo është bërë e paligjshme.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: „recovered“ (weapon) is rendered „i rikuperuar“ in the definitions here and in firearms_focal_point; there is no glossary term for it, and police press texts say „e gjetur“ or „e sekuestruar“.
-trace-request = kërkesë për gjurmim
trace-request-definition = Kërkesë drejtuar një autoriteti tjetër për të përcaktuar historikun e një arme të gjetur ose të sekuestruar.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: Terms mix definite (regjistri i armëve, kategoria e armës, policia kufitare, vlerësimi i rrezikut) and indefinite (leje për armë, analizë e mangësive) dictionary forms; one form should be chosen for the whole column.
-weapons-register = regjistër i armëve
weapons-register-definition = Tërësia zyrtare e të dhënave për armët që mbahen ligjërisht.

# pa burim: duhet ta shohë një lexues amtar
-weapons-licence = leje për armë
weapons-licence-definition = Leje për marrjen në posedim, mbajtjen ose bartjen e një arme.

# KS-AI-11-2010
-special-permit = leje e veçantë
special-permit-definition = Leje për raste të veçanta të përcaktuara sipas ligjit për armët.

# pa burim: duhet ta shohë një lexues amtar
-weapon-category = kategori e armës
weapon-category-definition = Klasë ligjore e armës; kategoritë ndryshojnë ndërmjet sistemeve juridike dhe duhet të citohen së bashku me ligjin.

# KS-AI-06-2010 (të ndaluara)
-prohibited-weapon = armë e ndaluar
prohibited-weapon-definition = Armë që personat privatë nuk mund ta marrin në posedim dhe as ta mbajnë.

# KS-STRAT-2017
-illicit-possession = posedim i paligjshëm
illicit-possession-definition = Mbajtja e një arme, përbërësi, municioni ose eksplozivi pa autorizim ligjor.

# AL-ROADMAP-PRESS
-misuse = keqpërdorim
misuse-definition = Përdorimi i një arme në kundërshtim me ligjin ose me qëllimin për të cilin ajo mbahet.

# KS-STRAT-2017 (trafikimi)
-illicit-trafficking = trafikim i paligjshëm
illicit-trafficking-definition = Import, eksport, marrje në posedim, shitje, dorëzim, lëvizje ose transferim i paligjshëm.

# pa burim: duhet ta shohë një lexues amtar
-smuggling = kontrabandë
smuggling-definition = Lëvizja e mallrave përtej kufirit në shkelje të kontrollit.

# pa burim: duhet ta shohë një lexues amtar
-trafficking-route = rrugë e trafikimit
trafficking-route-definition = Varg vendesh dhe mjetesh përmes të cilave mallrat e paligjshme lëvizin nga burimi deri në destinacion.

# KS-LAW-05L022
-transit = transit
transit-definition = Kalimi nëpër një juridiksion rrugës për në një juridiksion tjetër.

# pa burim: duhet ta shohë një lexues amtar
-diversion = devijim
diversion-definition = Kalimi i armëve nga posedimi ose përdorimi i ligjshëm në posedim ose përdorim të paligjshëm.

# SEE-BRIEF-2010
-surplus = armë të tepërta
surplus-definition = Armë ose municion që nuk i nevojiten më një autoriteti.

# SEE-BRIEF-2010
# për t’u kontrolluar: „rezerva“ alone means only „reserves“; consider „rezerva të armëve dhe municionit“ or „stoqe“.
-stockpile = rezerva armësh dhe municioni
stockpile-definition = Armë, municion ose eksplozivë të ruajtur nën kontroll zyrtar.

# KP-PRESS
-destruction = shkatërrim
destruction-definition = Asgjësimi i përhershëm i armëve me procesverbal zyrtar.

# RFE-2019
-legalisation = legalizim i armëve
legalisation-definition = Procedurë me afat të kufizuar, sipas së cilës mbajtësit mund ta regjistrojnë armën pa u ndjekur penalisht.

# pa burim: duhet ta shohë një lexues amtar
-voluntary-surrender = dorëzim vullnetar
voluntary-surrender-definition = Dorëzimi i një arme në polici pa përdorim të forcës, sipas kushteve të ligjit.

# KP-PRESS-2026
# për t’u kontrolluar: „të shtëna festive“ is a calque; press also writes „të shtëna me armë nëpër festa“.
-celebratory-gunfire = të shtëna me armë nëpër festa
celebratory-gunfire-definition = Të shtëna në dasma, festa ose ngjarje të ngjashme; shkak i shpeshtë i lëndimeve.

# pa burim: duhet ta shohë një lexues amtar
-safe-storage = ruajtje e sigurt
safe-storage-definition = Mbajtja e një arme të ligjshme në mënyrë të tillë që të tjerët të mos kenë qasje në të.

# KS-LAW-04L022
-explosive = eksploziv
explosive-definition = Lëndë ose përzierje që mund të shpërthejë, sipas përkufizimit të ligjit.

# KS-LAW-04L022
-explosive-substance = lëndë eksplozive
explosive-substance-definition = Term ligjor për materialet eksplozive.

# KS-LAW-04L022
-civil-use-explosives = përdorim civil i eksplozivëve
civil-use-explosives-definition = Përdorimi i eksplozivëve për qëllime komerciale nga persona juridikë të autorizuar.

# KP-PRESS-2026
# për t’u kontrolluar: Item is „mjet shpërthyes“ here but „mjete eksplozive“ in eod: one adjective should be chosen (Kosovo Police unit name: Njësia për Trajtimin e Mjeteve Eksplozive).
-explosive-device = mjet shpërthyes
explosive-device-definition = Objekt që përmban eksploziv; mos e prekni, raportojeni.

# pa burim: duhet ta shohë një lexues amtar
-ied = mjet shpërthyes i improvizuar
ied-definition = Mjet që përmban eksploziv, i vendosur ose i prodhuar në mënyrë të improvizuar; vetëm për njohje dhe raportim.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: English „handmade (homemade)“; the Albanian says only „made in home conditions“.
-homemade-explosive = eksploziv i prodhuar në kushte shtëpiake
homemade-explosive-definition = Eksploziv i prodhuar në mënyrë të paligjshme jashtë prodhimit të autorizuar; në këto dokumente nuk jepet kurrë asnjë përbërje.

# KS-STRAT-2017
-explosives-precursor = prekursor i eksplozivëve
explosives-precursor-definition = Kimikat i ligjshëm që mund të keqpërdoret për prodhimin e eksplozivëve dhe që për këtë arsye kontrollohet.

# pa burim: duhet ta shohë një lexues amtar
-restricted-precursor = prekursor i kufizuar i eksplozivëve
restricted-precursor-definition = Prekursor që nuk mund të vihet në dispozicion të pjesëtarëve të publikut të gjerë, përveçse me leje, kur këtë e lejon ligji.

# pa burim: duhet ta shohë një lexues amtar
-regulated-precursor = prekursor i rregulluar i eksplozivëve
regulated-precursor-definition = Çdo prekursor sipas Rregullores, i kufizuar ose që i nënshtrohet raportimit.

# pa burim: duhet ta shohë një lexues amtar
-suspicious-transaction = transaksion i dyshimtë
suspicious-transaction-definition = Transaksion që jep baza të arsyeshme për të dyshuar se synohet keqpërdorim; duhet të raportohet te pika kombëtare e kontaktit.

# pa burim: duhet ta shohë një lexues amtar
-disappearance-theft = zhdukje ose vjedhje e konsiderueshme
disappearance-theft-definition = Humbje e kimikateve ose e eksplozivëve të kontrolluar, e cila duhet të raportohet.

# pa burim: duhet ta shohë një lexues amtar
-economic-operator = operator ekonomik
economic-operator-definition = Biznes që vë në dispozicion në treg mallra që i nënshtrohen rregullimit ligjor.

# AL-PYRO-2018
-pyrotechnic-article = artikull piroteknik
pyrotechnic-article-definition = Artikull i projektuar për të prodhuar nxehtësi, dritë, zë, gaz ose tym.

# KS-LAW-04L022
-firework = fishekzjarr
firework-definition = Artikull piroteknik për argëtim.

# pa burim: duhet ta shohë një lexues amtar
-firework-f4 = fishekzjarr i kategorisë F4
firework-f4-definition = Fishekzjarr me rrezikshmëri të lartë, vetëm për persona me njohuri të specializuara.

# pa burim: duhet ta shohë një lexues amtar
-petard = petardë
petard-definition = Artikull i vogël piroteknik me efekt zanor.

# KP-PRESS-2026
-hand-grenade = granatë dore
hand-grenade-definition = Municion i vogël ushtarak shpërthyes që hidhet me dorë; mos e lëvizni kurrë, thirrni njësinë për trajtimin e mjeteve eksplozive.

# KP-PRESS-2026
-detonator = detonator
detonator-definition = Element iniciues i zinxhirit eksploziv; mos e merrni kurrë në dorë, thirrni njësinë për trajtimin e mjeteve eksplozive.

# pa burim: duhet ta shohë një lexues amtar
-mine-explosive-devices = mina dhe mjete shpërthyese
mine-explosive-devices-definition = Term ligjor përmbledhës për minat, bombat dhe mjetet e ngjashme shpërthyese.

# KP-PRESS-2026 (NJTME)
# për t’u kontrolluar: Term names only the task; the definition also means the unit („njësia për trajtimin e mjeteve eksplozive“, NJTME). Where English says „call EOD“ the definitions name the unit in full.
-eod =
    { $case ->
       *[nominative] trajtim i mjeteve eksplozive
        [accusative] trajtimin e mjeteve eksplozive
    }
eod-definition = Njësia e specializuar dhe detyra e saj: neutralizimi dhe largimi i mjeteve eksplozive.

# pa burim: duhet ta shohë një lexues amtar
-safe-distance =
    { $case ->
       *[nominative] distancë e sigurt
        [accusative] distancën e sigurt
    }
safe-distance-definition = Distanca në të cilën mbahen njerëzit nga një mjet që dyshohet se është shpërthyes, sipas urdhrit të njësisë për trajtimin e mjeteve eksplozive.

# pa burim: duhet ta shohë një lexues amtar
-cordon = kordon policor
cordon-definition = Perimetër i mbyllur rreth vendit të incidentit.

# pa burim: duhet ta shohë një lexues amtar
-evacuation = evakuim
evacuation-definition = Largimi i organizuar i njerëzve nga rreziku.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: „reaguesi i parë“ is a calque; definite form. Consider „zyrtari i parë në vendin e ngjarjes“.
-first-responder = reagues i parë
first-responder-definition = Zyrtari i parë në vendin e incidentit.

# KP-PRESS-2026
-crime-scene = vend i ngjarjes
crime-scene-definition = Vend ku gjenden gjurmë të një vepre penale.

# pa burim: duhet ta shohë një lexues amtar
-evidence = provë
evidence-definition = Informacion ose objekt që përdoret për vërtetimin e fakteve në procedurë.

# KP-PRESS-2025
# për t’u kontrolluar: „dëshmi materiale“ beside „provë“ in evidence, digital_evidence, chain_of_custody; police press texts use both „dëshmi materiale“ and „prova materiale“: choose one.
-material-evidence = provë materiale
material-evidence-definition = Objekt që vërteton një fakt.

# pa burim: duhet ta shohë një lexues amtar
-chain-of-custody = zinxhir i ruajtjes së provave
chain-of-custody-definition = Dokumentim i pandërprerë që tregon kush e ka mbajtur një provë, kur dhe pse.

# pa burim: duhet ta shohë një lexues amtar
-evidence-packaging = paketim i provave
evidence-packaging-definition = Vulosja dhe etiketimi i sendeve, në mënyrë që gjurmët të ruhen.

# KP-PRESS-2026
-seizure = sekuestrim
seizure-definition = Marrja e përkohshme e një sendi nga policia ose me urdhër të gjykatës.

# KP-PRESS
-confiscation = konfiskim
confiscation-definition = Marrja përfundimtare e një sendi me vendim të autoritetit kompetent.

# pa burim: duhet ta shohë një lexues amtar
-house-search = kontroll i banesës
house-search-definition = Kontrolli i një banese sipas kushteve të ligjit të procedurës penale.

# pa burim: duhet ta shohë një lexues amtar
-search-warrant = urdhër për kontroll
search-warrant-definition = Urdhër i gjykatës që lejon kontrollin.

# pa burim: duhet ta shohë një lexues amtar
-search-record = procesverbal i kontrollit
search-record-definition = Procesverbal i nënshkruar për rrjedhën dhe rezultatin e kontrollit.

# pa burim: duhet ta shohë një lexues amtar
-search-witness = dëshmitar i kontrollit
search-witness-definition = Person i pranishëm gjatë kontrollit, siç kërkohet me ligj.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: English „vehicle check“, key says search; „kontroll“ serves for search, check and control alike in Albanian, so the legal difference is lost.
-vehicle-search = kontroll i automjetit
vehicle-search-definition = Ndalja dhe kontrollimi i një automjeti.

# pa burim: duhet ta shohë një lexues amtar
-traffic-control = kontroll i trafikut
traffic-control-definition = Ndalje rutinore e automjeteve nga policia e trafikut.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: Kosovo wording; for North Macedonia in Albanian the usual form is „masa të posaçme hetimore“: check.
-special-investigative-measures = masa të fshehta dhe teknike të vëzhgimit dhe të hetimit
special-investigative-measures-definition = Masa të fshehta që lejohen vetëm me urdhër të gjykatës ose të prokurorit dhe në kushte të rrepta ligjore.

# pa burim: duhet ta shohë një lexues amtar
-controlled-delivery = dërgesë e kontrolluar
controlled-delivery-definition = Lejimi që një dërgesë e paligjshme të lëvizë nën mbikëqyrje për të identifikuar personat e përfshirë.

# pa burim: duhet ta shohë një lexues amtar
-undercover-investigator = hetues i fshehtë
undercover-investigator-definition = Zyrtar që vepron nën identitet fiktiv, me urdhër ligjor.

# pa burim: duhet ta shohë një lexues amtar
-covert-surveillance = vëzhgim i fshehtë
covert-surveillance-definition = Vëzhgimi i një personi pa dijeninë e tij, me urdhër ligjor.

# KP-PRESS-2026
# për t’u kontrolluar: „prokuror i shtetit“ is Kosovo only; Albanian texts in North Macedonia say „prokuror publik“. The definitions of criminal_report and special_investigative_measures follow the Kosovo term.
-prosecutor = prokuror
prosecutor-definition = Autoritet që drejton ndjekjen penale.

# KP-PRESS-2026
-criminal-report = kallëzim penal
criminal-report-definition = Raportim formal i një vepre penale te prokurori.

# pa burim: duhet ta shohë një lexues amtar
-suspect = i dyshuar
suspect-definition = Person që dyshohet se ka kryer një vepër penale.

# KP-PRESS-2026
-arrest = arrestim
arrest-definition = Privimi nga liria në bazë të autorizimit ligjor.

# KS-CC-06L074
-criminal-offence = vepër penale
criminal-offence-definition = Vepër e përcaktuar me ligjin penal.

# KS-CC-06L074
-criminal-code = Kodi Penal
criminal-code-definition = Ligj që përcakton veprat penale dhe sanksionet.

# KS-CPC-2012
# për t’u kontrolluar: „Kodi“ is right for Kosovo only; North Macedonia has a law („Ligji për procedurë penale“). The definition of house_search follows the Kosovo term.
-criminal-procedure = Kodi i Procedurës Penale
criminal-procedure-definition = Ligj që rregullon hetimin, provat dhe gjykimin.

# KP-PRESS-2026
-weapons-offence-title = mbajtja në pronësi, kontroll ose posedim të paautorizuar të armëve
weapons-offence-title-definition = Titujt zyrtarë të veprave të ndryshme penale në tri kode; citojini sipas juridiksionit dhe mos i trajtoni kurrë si përkthime të njëri-tjetrit.

# KP-PRESS-2023
# për t’u kontrolluar: krahasoni fjalë për fjalë me nenin 364 të Kodit nr. 06/L-074 në Gazetën Zyrtare; teksti zyrtar nuk ishte në dispozicion.
-unauthorised-trade-offence = importi, eksporti, furnizimi, transporti, prodhimi, këmbimi, ndërmjetësimi ose shitja e paautorizuar e armëve ose materieve plasëse
unauthorised-trade-offence-definition = Vepër penale që lidhet me tregtinë; forma shqipe është titulli në përdorim në { -kosovo(case: "indefinite") }, kurse format e tjera janë përshkruese.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: From memory the Kosovo Criminal Code has the order „grup i organizuar kriminal“: check.
-organised-crime-group = grup kriminal i organizuar
organised-crime-group-definition = Grup i strukturuar prej tre ose më shumë personash që veprojnë së bashku për të kryer krime të rënda për përfitim.

# RFE-2023
-organised-crime = krim i organizuar
organised-crime-definition = Krim i kryer nga grupe të organizuara.

# pa burim: duhet ta shohë një lexues amtar
-joint-investigation-team = ekip i përbashkët hetimor
joint-investigation-team-definition = Ekip hetuesish nga dy ose më shumë juridiksione, i krijuar me marrëveshje për një rast.

# pa burim: duhet ta shohë një lexues amtar
-joint-operation = operacion i përbashkët
joint-operation-definition = Operacion i planifikuar dhe i kryer së bashku nga dy ose më shumë shërbime.

# pa burim: duhet ta shohë një lexues amtar
-joint-patrol = patrullë e përbashkët
joint-patrol-definition = Patrullë përgjatë kufirit me zyrtarë nga dy shërbime.

# KS-MIA-2023
# për t’u kontrolluar: „risk“ here, but „rrezik“ in risk_profile and risk_assessment; choose one for all three.
-joint-risk-analysis = analizë e përbashkët e rrezikut
joint-risk-analysis-definition = Analizë e rrezikut e bërë së bashku nga dy shërbime ose juridiksione.

# pa burim: duhet ta shohë një lexues amtar
-border-crossing-point = pikë kalimi kufitar
border-crossing-point-definition = Vend zyrtar për kalimin e kufirit.

# KS-MIA-2023
-green-border = vijë e gjelbër kufitare
green-border-definition = Vija kufitare jashtë pikave zyrtare të kalimit kufitar.

# KS-IPK-2015
-border-police = polici kufitare
border-police-definition = Shërbim policor për kontrollin e kufirit.

# AL-PRESS-2023 (doganore)
-customs = doganë
customs-definition = Autoritet për kontrollin e mallrave që kalojnë kufirin.

# KP-PRESS-2026
# për t’u kontrolluar: No Albanian form for the North Macedonian SVR in the term; definition uses „sektorë të punëve të brendshme (SPB)“, the usual Albanian abbreviation as far as I know: check.
-regional-police-directorate = Drejtoria Rajonale e Policisë
regional-police-directorate-definition = Niveli rajonal i Policisë së { -kosovo(case: "genitive") } (tetë drejtori); { -north-macedonia } ka sektorë të punëve të brendshme (SPB).

# EULEX-2015 (mbledhja)
-information-gathering = mbledhje e informacionit
information-gathering-definition = Mbledhja e informacionit të papërpunuar.

# KP-COMPOL
-information-sharing = shkëmbim i informacionit
information-sharing-definition = Dhënia e informacionit atyre që kanë të drejtë ta marrin.

# pa burim: duhet ta shohë një lexues amtar
-information-analysis = analizë e informacionit
information-analysis-definition = Shndërrimi i informacionit në përfundime për vendimmarrje.

# KP-ILP-2024
-intelligence = inteligjencë
intelligence-definition = Informacion i vlerësuar dhe i analizuar për vendimmarrje.

# KP-ILP-2024
-ilp = policim i drejtuar nga inteligjenca
ilp-definition = Model proaktiv i policimit, në të cilin inteligjenca e analizuar orienton prioritetet, caktimin e detyrave dhe të burimeve.

# KP-COMPOL
-community-policing = policim në bashkësi
community-policing-definition = Policim i ndërtuar mbi partneritetin me bashkësinë për identifikimin dhe zgjidhjen e problemeve.

# pa burim: duhet ta shohë një lexues amtar
-problem-oriented-policing = policim i orientuar nga problemi
problem-oriented-policing-definition = Policim që analizon problemet e përsëritura dhe përshtat reagimet (SARA).

# pa burim: duhet ta shohë një lexues amtar
-sara = modeli SARA
sara-definition = Skanim, analizë, reagim, vlerësim.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: The definitions of problem_profile and target_profile keep the abbreviation NIM, which has no Albanian term in the glossary.
-problem-profile = profil i problemit
problem-profile-definition = Produkt i NIM-it për një seri krimesh, një seri incidentesh ose një pikë të nxehtë, me rekomandime.

# en:OSCE-ILP-2017; pa burim: duhet ta shohë një lexues amtar
-strategic-assessment = vlerësim strategjik
strategic-assessment-definition = Produkt i analizës për drejtuesit e shërbimit: dëmet kryesore, shkaqet dhe prirjet e tyre dhe çfarë vjen e para në muajt ose vitet e ardhshme.

# en:OSCE-ILP-2017; pa burim: duhet ta shohë një lexues amtar
-tactical-assessment = vlerësim taktik
tactical-assessment-definition = Produkt i shkurtër i analizës për komandantët: çfarë po ndodh tani, cilat probleme po rriten dhe a po jep rezultat plani.

# en:OSCE-ILP-2017; pa burim: duhet ta shohë një lexues amtar
-intelligence-cycle = cikël i inteligjencës
intelligence-cycle-definition = Radhë e përsëritur e detyrës, mbledhjes, vlerësimit, sistemimit, analizës, shpërndarjes dhe informacionit kthyes, me të cilën informacioni bëhet inteligjencë.

# pa burim: duhet ta shohë një lexues amtar
-information-report = raport informativ
information-report-definition = Shënim i shkurtër zyrtar për një informacion të vetëm, me vlerësimin dhe me kodin e trajtimit.

# en:FIRST-TLP-2; pa burim: duhet ta shohë një lexues amtar
-tlp = protokolli i semaforit (TLP)
tlp-definition = Shenja të organizatës FIRST që tregojnë deri ku mund të përcillet një dokument: RED, AMBER+STRICT, AMBER, GREEN, CLEAR.

# pa burim: duhet ta shohë një lexues amtar
-target-profile = profil i subjektit në fokus
target-profile-definition = Produkt i NIM-it për një person ose grup.

# pa burim: duhet ta shohë një lexues amtar
-risk-profile = profil i rrezikut
risk-profile-definition = Tërësi treguesish që përdoren për përzgjedhjen e personave, të mallrave ose të automjeteve për kontroll.

# pa burim: duhet ta shohë një lexues amtar
-risk-assessment = vlerësim i rrezikut
risk-assessment-definition = Vlerësim i gjasave dhe i dëmit.

# pa burim: duhet ta shohë një lexues amtar
-source-evaluation = vlerësim i burimit (4x4)
source-evaluation-definition = Shkronja A, B, C ose X për besueshmërinë e burimit dhe shifra nga 1 deri në 4 për saktësinë e informacionit.

# pa burim: duhet ta shohë një lexues amtar
-handling-code = kod i trajtimit
handling-code-definition = Kufizim i vendosur nga dhënësi i informacionit për përdorimin dhe dhënien e mëtejshme (H0 deri në H3 të Europolit).

# pa burim: duhet ta shohë një lexues amtar
-firearms-focal-point = Pika Fokale për Armë Zjarri
firearms-focal-point-definition = Njësi që mbledh, analizon dhe shkëmben të gjitha të dhënat për armët e zjarrit të gjetura ose të sekuestruara dhe mbështet hetuesit me produkte analitike.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: Check the official Albanian name of the unit with Kosovo Police.
-ilecu = Njësia për Bashkëpunim Ndërkombëtar në Zbatimin e Ligjit (ILECU)
ilecu-definition = Njësi e vetme kontakti për bashkëpunimin ndërkombëtar policor.

# pa burim: duhet ta shohë një lexues amtar
-ballistic-examination = ekspertizë balistike
ballistic-examination-definition = Krahasim i plumbave, i gëzhojave dhe i armëve të zjarrit nga eksperti.

# pa burim: duhet ta shohë një lexues amtar
-forensic-laboratory = laborator forenzik
forensic-laboratory-definition = Laborator për ekspertizën e provave.

# pa burim: duhet ta shohë një lexues amtar
-osint = inteligjencë nga burime të hapura
osint-definition = Inteligjencë nga burime të qasshme publikisht, e mbledhur ligjërisht dhe e dokumentuar.

# pa burim: duhet ta shohë një lexues amtar
-darknet = darknet
darknet-definition = Pjesë e internetit në të cilën mund të hyhet vetëm me softuer të posaçëm.

# pa burim: duhet ta shohë një lexues amtar
-cybercrime-unit = njësi kundër krimit kibernetik
cybercrime-unit-definition = Njësi që heton krimin e kryer me anë të kompjuterëve dhe të rrjeteve.

# pa burim: duhet ta shohë një lexues amtar
-digital-evidence = provë digjitale
digital-evidence-definition = Të dhëna të ruajtura ose të dërguara në formë digjitale dhe të përdorshme në gjykatë.

# pa burim: duhet ta shohë një lexues amtar
-hash-value = vlerë hash
hash-value-definition = „Gjurmë gishti“ e një skedari, me gjatësi fikse, që përdoret për të treguar se skedari nuk është ndryshuar.

# pa burim: duhet ta shohë një lexues amtar
-postal-trafficking = trafikim përmes dërgesave postare
postal-trafficking-definition = Dërgimi i armëve ose i pjesëve të paligjshme në pako.

# pa burim: duhet ta shohë një lexues amtar
-needs-assessment = vlerësim i nevojave
needs-assessment-definition = Përcaktim i strukturuar i asaj që u nevojitet njerëzve dhe organeve për të kryer një detyrë sipas standardit të kërkuar.

# pa burim: duhet ta shohë një lexues amtar
-gap-analysis = analizë e mangësive
gap-analysis-definition = Krahasim i gjendjes aktuale me gjendjen e kërkuar, me shkallë ashpërsie, rekomandim, përgjegjës dhe afat.

# KS-COMPOL-STRAT
-current-state = gjendje aktuale
current-state-definition = Ajo që ekziston tani, me prova.

# pa burim: duhet ta shohë një lexues amtar
-required-state = gjendje e kërkuar
required-state-definition = Ajo që kërkon ligji, standardi ose plani.

# KP-ILP-2024
-recommendation = rekomandim
recommendation-definition = Veprim i propozuar që mbyll një mangësi.

# KS-STRAT-2017
-action-plan = plan i veprimit
action-plan-definition = Veprime me përgjegjës, afat dhe tregues.

# KS-STRAT-2017
-strategy = strategji
strategy-definition = Dokument afatgjatë i politikave.

# pa burim: duhet ta shohë një lexues amtar
-sop = procedurë standarde e operimit (PSO)
sop-definition = Procedurë e miratuar hap pas hapi për një detyrë.

# pa burim: duhet ta shohë një lexues amtar
-kpi = tregues kyç i performancës
kpi-definition = Vlerë e matur që tregon përparimin drejt një objektivi.

# pa burim: duhet ta shohë një lexues amtar
-baseline = gjendje fillestare
baseline-definition = Gjendja ose vlera në fillim, që përdoret për krahasim.

# pa burim: duhet ta shohë një lexues amtar
-maturity-level = nivel i pjekurisë
maturity-level-definition = Vendi në një shkallë të përcaktuar që tregon sa mirë është konsoliduar diçka.

# KS-MIA-2023
-roadmap = Udhërrëfyes
roadmap-definition = Udhërrëfyesi për Kontrollin e AVL-ve në Ballkanin Perëndimor.

# pa burim: duhet ta shohë një lexues amtar
-jurisdiction = juridiksion
jurisdiction-definition = Fjalë neutrale për territorin dhe autoritetet përkatëse.

# pa burim: duhet ta shohë një lexues amtar
-training-participant = pjesëmarrës në trajnim
training-participant-definition = Person që ndjek një kurs; numëroni pjesëmarrjet, jo personat, përveç kur dyfishimet janë hequr.

# pa burim: duhet ta shohë një lexues amtar
-facilitator = lehtësues
facilitator-definition = Trajner që udhëheq një ushtrim.

# pa burim: duhet ta shohë një lexues amtar
-learning-objective = objektiv i të nxënit
learning-objective-definition = Ajo që një pjesëmarrës është në gjendje të bëjë pas modulit.

# pa burim: duhet ta shohë një lexues amtar
-quick-reference-card = kartë për konsultim të shpejtë
quick-reference-card-definition = Kartë njëfaqëshe me hapat që nevojiten në terren.

# pa burim: duhet ta shohë një lexues amtar
-checklist = listë kontrolluese
checklist-definition = Listë pikash për t’u shënuar.

# pa burim: duhet ta shohë një lexues amtar
-case-study = studim rasti
case-study-definition = Rast i përshkruar që përdoret për të nxënë.

# pa burim: duhet ta shohë një lexues amtar
-victim-assistance = ndihmë për viktimat
victim-assistance-definition = Mbështetje dhe referim për viktimat.

# pa burim: duhet ta shohë një lexues amtar
-domestic-violence = dhunë në familje
domestic-violence-definition = Dhunë brenda familjes ose bashkësisë familjare; armët e zjarrit e rrisin rrezikun e vdekjes.

# KP-COMPOL
-awareness-campaign = fushatë vetëdijesimi
awareness-campaign-definition = Përpjekje informuese publike për të ndryshuar njohuritë dhe sjelljen.

# pa burim: duhet ta shohë një lexues amtar
-leaflet = fletushkë
leaflet-definition = Material i shkurtër i shtypur për shpërndarje.

# KS-POLICE-04L076
-human-rights = të drejta të njeriut
human-rights-definition = Të drejta të detyrueshme për veprimin policor.

# KS-POLICE-04L076
-proportionality = proporcionalitet
proportionality-definition = Veprim që nuk e tejkalon atë që është e nevojshme për qëllimin e ligjshëm.

# pa burim: duhet ta shohë një lexues amtar
-personal-data-protection = mbrojtje e të dhënave personale
personal-data-protection-definition = Përpunimi i ligjshëm dhe i sigurt i të dhënave personale.

# pa burim: duhet ta shohë një lexues amtar
# për t’u kontrolluar: From memory the Kosovo Criminal Code title is „Kontrabandimi me migrantë“: check. Also „kontrabandim“ here, „kontrabandë“ in smuggling.
-smuggling-of-migrants = kontrabandim me migrantë
smuggling-of-migrants-definition = Term i Protokollit të Palermos; mos thoni „kontrabandim me imigrantë“.

# pa burim: duhet ta shohë një lexues amtar
-thermal-camera = kamerë termike
thermal-camera-definition = Kamerë që tregon nxehtësinë.

# pa burim: duhet ta shohë një lexues amtar
-endoscope = endoskop
endoscope-definition = Pajisje optike për të parë brenda hapësirave të zbrazëta.

# pa burim: duhet ta shohë një lexues amtar
-explosive-detector = detektor eksplozivi
explosive-detector-definition = Instrument që tregon gjurmë eksplozivi.

# pa burim: duhet ta shohë një lexues amtar
-link-analysis = analizë e lidhjeve
link-analysis-definition = Paraqitja e personave, sendeve, vendeve dhe ngjarjeve, si dhe e asaj që i lidh, secila lidhje me burimin e vet.

# pa burim: duhet ta shohë një lexues amtar
-dashboard = panel i treguesve
dashboard-definition = Faqe me numra dhe harta që përditësohen nga të dhënat e regjistruara, për planifikim; nuk është provë.

# pa burim: duhet ta shohë një lexues amtar
-flying-camera = kamerë fluturuese
flying-camera-definition = Kamerë në një mjet ajror pa pilot (dron), të cilin e drejton operatori.
