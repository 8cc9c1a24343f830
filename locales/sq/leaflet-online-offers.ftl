### Fletushkë për qytetarët për armët që ofrohen në internet: përkthim në shqip. Fjali të shkurtra dhe të qeta, për lexues nga mosha 12 vjeç.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### Kufiri i sigurisë: njohja përfundon gjithmonë me: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët. Pa numra telefoni.

leaflet-online-offers-title = Ju ofrojnë armë në internet?
leaflet-online-offers-short-title = Ofertat e armëve në internet

leaflet-online-offers-see-title = Çfarë mund të shihni
leaflet-online-offers-what-you-may-see-asks =
    dikush në telegram shet revole
    pash një glock lirë në facebook
    a guxoj me ble veç tytën
    revole gazi pa letra
    thotë është për film
    koleksionisti shet revole të vjetër
    lodër veç në titull
    fisheke të bardha, a guxoj
    shpallja
    glock lirë
leaflet-online-offers-see-where = Armë, pjesë, municion, granata dhe kimikate të rrezikshme ofrohen edhe në internet: në faqe shitjeje, në grupe dhe në mesazhe private. Ato dërgohen me postë ose dorëzohen në ndonjë takim.
leaflet-online-offers-see-law = Blerja, shitja ose dërgimi i një arme, i një pjese ose i municionit lejohet vetëm ashtu siç e parasheh ligji në fuqi. „Vetëm pjesë“, „vetëm e vjetër“ ose „vetëm me fishekë manovre“ nuk do të thotë se lejohet. Kini kujdes kur oferta:
leaflet-online-offers-see-licence = nuk kërkon leje ose premton se leja nuk duhet;
leaflet-online-offers-see-chat = kalon menjëherë në bisedë private;
leaflet-online-offers-see-name = e quan sendin ndryshe, lodër ose zbukurim;
leaflet-online-offers-see-altered = thotë se sendi është ndryshuar.

leaflet-online-offers-steps-title = Katër hapa
leaflet-online-offers-four-steps-asks =
    a me i shkru
    a me bo screenshot
    po due me e zanë vetë
    a me u tregu shokëve në insta
    kujt ia jap linkun
    po thotë kam me gjujtë në shkollë
    hajde në privat më shkroi
    në grup të klasës dikush po kërcënon
    m'i përgjigj?
    printskrin
leaflet-online-offers-steps-stop = <strong>Ndaluni.</strong> Mos u përgjigjni, mos porositni, mos paguani dhe mos shkarkoni asgjë.
leaflet-online-offers-steps-note = <strong>Shënoni.</strong> Shkruani adresën e faqes, emrin e profilit, ditën dhe orën. Ndihmon edhe një fotografi e ekranit tuaj.
leaflet-online-offers-steps-report = <strong>Raportoni.</strong> Njoftojeni policinë. Pastaj përdorni edhe butonin „raporto“ të faqes.
leaflet-online-offers-steps-leave = <strong>Pjesën tjetër lërjani policisë.</strong> Mos e paralajmëroni shitësin dhe mos kërkoni më tej.
leaflet-online-offers-do-doubt = Raportoni edhe kur nuk jeni të sigurt.
leaflet-online-offers-do-emergency = Nëse dikush kërcënon se do të shtjerë ose do të lëndojë njerëz, thirrni menjëherë numrin emergjent të policisë.
leaflet-online-offers-do-keep = Ruajini mesazhet që ju kanë ardhur; policia ju thotë çfarë të bëni me to.
# Këto pika janë nën titullin „Mos bëni“.
leaflet-online-offers-dont-buyer = Mos u shtirni si blerës dhe mos caktoni takim.
leaflet-online-offers-dont-share = Mos e shpërndani ofertën dhe mos e publikoni emrin e shitësit.
leaflet-online-offers-dont-order = Mos porositni „vetëm për të parë a vjen“.
leaflet-online-offers-dont-files = Mos hapni dhe mos përcillni udhëzime ose skedarë për armë.

leaflet-online-offers-parcel-title = Një pako te dera juaj
leaflet-online-offers-a-parcel-asks =
    erdhi postë pa dërgues
    bleva marri prej jashtë
    komshiu don me ia marrë postën
    diçka e randë në kuti
    i dalin tela
    prej Kinës, s'e mbaj mend çka kam porosit
    korrieri don nënshkrim, s'e njoh dërguesin
    kutia kundërmon
    pako e çuditshme
    porosita gabim
leaflet-online-offers-parcel-ordered = Keni porositur diçka që mund të jetë e ndaluar, ose ju ka ardhur një pako e çuditshme që nuk e keni porositur? Para çdo gjëje tjetër, njoftojeni policinë. Nëse një i panjohur ju kërkon të pranoni një pako për të, mos pranoni.
leaflet-online-offers-parcel-warning = Nëse në pako mund të ketë armë, municion ose eksploziv: mos e prekni dhe mos e hapni, mbani distancë dhe largojini njerëzit, shënoni vendin nga larg, raportoni në polici dhe prisni specialistët.

leaflet-online-offers-goods-title = Kimikatet dhe fishekzjarrët
leaflet-online-offers-chemicals-and-fireworks-asks =
    dikush po blen shumë plehra në shitoren time
    blerësi paguan kesh e pyet çudi
    raketa të mëdha në internet
    a mundet djali me porositë petarda
    më mungon malli, kujt i kallxoj
    agrofarmaci në fshat
    petarda me postë
    u zhduk një bidon
    dyqani im
    petarda online
leaflet-online-offers-goods-chemicals = Disa kimikate të jetës së përditshme mund të keqpërdoren. Në Bashkimin Evropian, <em>{ -restricted-precursor }</em> nuk i jepet publikut të gjerë pa leje.
leaflet-online-offers-goods-sellers = A shitni mallra të tilla? Atje, shitësit dhe tregjet në internet raportojnë çdo <em>{ -suspicious-transaction }</em>, si dhe atë që është zhdukur ose është vjedhur.
leaflet-online-offers-goods-fireworks = Fishekzjarrët e kategorisë F4 janë vetëm për persona me njohuri të specializuara.
leaflet-online-offers-law-kosovo-act = Ligji nr. 05/L-022 për armë; Ligji nr. 04/L-022 për përdorim civil të eksplozivëve
leaflet-online-offers-law-north-macedonia-act = Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396
leaflet-online-offers-law-regional-act = Rregullorja (BE) 2019/1148; Direktiva 2013/29/BE
leaflet-online-offers-law-regional = Tekste të Bashkimit Evropian për <a data-l10n-name="precursors">prekursorët e eksplozivëve</a> dhe për <a data-l10n-name="pyrotechnics">artikujt piroteknikë</a>. Ligji në fuqi në { -kosovo(case: "indefinite") } dhe në { -north-macedonia(case: "accusative") } mund të përmbajë rregulla të tjera.

leaflet-online-offers-parents-title = Për prindër dhe mësues
leaflet-online-offers-parents-and-teachers-asks =
    djali shiqon revole në tiktok
    nxënësi thotë kam me ble revole
    qysh me bisedu me gjimnazistin
    vajza tutet prej njanit me revole
    grup në discord
    në lojë po flasin për pistoleta
    mësuesja pa foto në telefon
    a t'ia marr celularin
    tiktok
    lojëra
leaflet-online-offers-parents-talk = Edhe fëmijët dhe të rinjtë shohin oferta të tilla, edhe në lojëra dhe në biseda. Pyetini çfarë shohin, falënderojini kur ju tregojnë dhe mos i qortoni. Raportoni bashkë. Nëse një fëmijë thotë se dëshiron armë, ose ka frikë nga dikush që ka armë, merreni seriozisht dhe kërkoni ndihmë.
leaflet-online-offers-key = Mos u përgjigjni, mos blini, mos prekni. Shënojeni dhe raportojeni. Një raportim mund të shpëtojë një jetë.
