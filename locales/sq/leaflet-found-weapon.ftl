### Fletushkë për qytetarët: përkthim në shqip. Fjali të shkurtra dhe të qeta, për lexues nga mosha 12 vjeç.
### Kufiri i sigurisë: njohja përfundon gjithmonë me: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët.
### Pa numra telefoni: vetëm „numri emergjent i policisë“.

leaflet-found-weapon-title = Gjetët armë ose objekt të panjohur?
leaflet-found-weapon-short-title = Gjetët armë?

leaflet-found-weapon-now-title = Çfarë të bëni tani
leaflet-found-weapon-what-to-do-now-asks =
    gjeta bombë në kopsht
    eskavatori rroku diçka metali
    predhë e ndryshkur në mal
    një revole në shkurre
    a është e vërtetë
    minë e vjetër te lumi
    traktori e qiti prej dheu
    punëtorët ndalën betonierën
    ekskavatori
    minë
    bariu
    kazerma e vjetër
leaflet-found-weapon-now-intro = Në arë, në një vend ndërtimi ose në shtëpi mund të ketë armë, municion, granata dhe objekte të çuditshme. Edhe një objekt i vjetër dhe i ndryshkur mund të vrasë. Nuk keni nevojë të dini se çfarë është. Ruani qetësinë dhe ndiqni pesë hapat (<ref data-l10n-name="ladder"/>).
leaflet-found-weapon-ladder-caption = Pesë hapat pas gjetjes
    .alt = Një shenjë paralajmëruese paraqet objektin e gjetur. Prej saj zbresin djathtas pesë shkallë, të lidhura me shigjeta. Hapi i parë: ndaluni, mos prekni. Hapi i dytë: mbani distancë, kthehuni rrugës nga keni ardhur. Hapi i tretë: lini një shenjë në rrugë, larg objektit. Hapi i katërt: raportoni në polici nga një vend i sigurt. Hapi i pestë: prisni derisa specialistët të thonë se vendi është i sigurt.
leaflet-found-weapon-ladder-stop = Ndaluni
leaflet-found-weapon-ladder-stop-text = Mos e prekni. Ndërprisni punën dhe ndaleni makinerinë.
leaflet-found-weapon-ladder-distance = Largohuni
leaflet-found-weapon-ladder-distance-text = Kthehuni rrugës nga keni ardhur. Merrni me vete edhe të tjerët.
leaflet-found-weapon-ladder-mark = Shënoni
leaflet-found-weapon-ladder-mark-text = Larg objektit, lini në rrugë diçka që bie në sy. Mos u afroni.
leaflet-found-weapon-ladder-report = Raportoni
leaflet-found-weapon-ladder-report-text = Nga një vend i sigurt, thirrni numrin emergjent të policisë.
leaflet-found-weapon-ladder-wait = Prisni
leaflet-found-weapon-ladder-wait-text = Askush nuk kthehet derisa ta thonë specialistët.

leaflet-found-weapon-never-title = Çfarë të mos bëni kurrë
leaflet-found-weapon-what-never-to-do-asks =
    veç e kam marrë në dorë
    e kam në gepek
    a me jau çu ni foto
    a me e mbulu me dhe
    qeni e solli në shpi
    me e gjujtë në lumë
    vëllai e qiti në krah e u nis
    flaka afër saj
    e mora
    gropë prapë
leaflet-found-weapon-never-intro = Çdo armë trajtojeni si të mbushur, kurse çdo objekt të panjohur si të rrezikshëm.
leaflet-found-weapon-do-calm = Mbajini fëmijët dhe kafshët pranë vetes.
leaflet-found-weapon-do-warn = Paralajmërojini të tjerët nga një vend i sigurt.
leaflet-found-weapon-do-remember = Mbani mend ku ndodhet dhe si duket objekti.
leaflet-found-weapon-do-call = Thirreni policinë edhe kur nuk jeni të sigurt.
# Këto pika janë nën titullin „Mos bëni“.
leaflet-found-weapon-dont-touch = Mos e prekni, mos e ngrini, mos e shkelmoni, mos e hapni dhe mos e pastroni objektin.
leaflet-found-weapon-dont-carry = Mos e çoni as në shtëpi, as në shkollë, as në polici.
leaflet-found-weapon-dont-work = Mos vazhdoni të gërmoni, të lëroni ose të ndërtoni pranë tij.
leaflet-found-weapon-dont-throw = Mos e hidhni, mos e groposni dhe mos ndizni zjarr pranë tij.
leaflet-found-weapon-dont-photograph = Mos u afroni për ta fotografuar.
leaflet-found-weapon-never-touched = E keni prekur tashmë objektin ose e keni sjellë në shtëpi? Lëreni aty ku është tani, largohuni dhe njoftojeni policinë.

leaflet-found-weapon-tell-title = Çfarë t’i thoni policisë
leaflet-found-weapon-what-to-tell-asks =
    çka më pyesin në telefon
    s’e di emrin e rrugës
    a duhet me kallxu emrin
    a me u kthy me e pa edhe njëherë
    a kam telashe pse thirra
    s'ka sinjal në mal
    fshati, lagjja, arra e madhe
    linja u ndërpre, a prapë thirri
    lokacioni
    emri im
leaflet-found-weapon-tell-intro = Së pari thoni nëse është lënduar dikush. Pastaj thoni:
leaflet-found-weapon-tell-caller = ku jeni dhe cili është numri juaj i telefonit;
leaflet-found-weapon-tell-place = ku ndodhet objekti: fshati, ara, shtëpia, dhoma;
leaflet-found-weapon-tell-object = çfarë keni parë (mos u ktheni për ta parë përsëri);
leaflet-found-weapon-tell-time = kur e keni gjetur dhe nëse e ka prekur dikush;
leaflet-found-weapon-tell-people = kush është afër objektit.
leaflet-found-weapon-tell-after = Bëni atë që ju thotë policia.

leaflet-found-weapon-house-title = Armë e trashëguar ose e mbetur në shtëpi
leaflet-found-weapon-left-in-a-house-asks =
    gjyshi vdiq e la pushkën
    revole në tavan të shpisë që e blemë
    a mundem me e majtë se ka pasë leje
    a me e pru në stacion në qese
    a më dënojnë
    kuti me fishekë në bodrum
    shtëpi e blerë me krejt sende brenda
    i ndjeri e kishte leje, tash çka
    trashëgimtar
    arkë n'tavan
leaflet-found-weapon-house-ask = Lëreni çdo gjë aty ku është, edhe nëse për armën ka leje. Mos lejoni askënd të hyjë ose të qëndrojë në dhomë. <strong>Pyeteni policinë para se të lëvizni çfarëdo gjëje.</strong> Nëse shihni një granatë ose një objekt të panjohur, të gjithë dalin menjëherë nga shtëpia.
leaflet-found-weapon-house-surrender = Kur vendosni vetë t’ia jepni armën policisë, kjo quhet <em>{ -voluntary-surrender }</em>. Kjo është e mundur vetëm ashtu siç e parasheh ligji në fuqi. Pyeteni policinë si bëhet dhe kush mund ta lëvizë armën.
leaflet-found-weapon-law-kosovo-act = Ligji nr. 05/L-022 për armë
leaflet-found-weapon-law-north-macedonia-act = Ligji për armë 7/05 me ndryshimet dhe plotësimet

leaflet-found-weapon-children-title = Për prindër dhe mësues
leaflet-found-weapon-parents-and-teachers-asks =
    djali solli fishek në shpi
    nxënësi ka diçka në çantë
    qysh me ia sqaru gjashtëvjeçarit
    duket si top me unazë
    a me më tregu ku është
    mësimi i parë për minat
    kopshti ka gjetë një plumb
    a e qortoj
    çanta e nxënësit
    klasa
leaflet-found-weapon-children-rule = Mësojuni fëmijëve: „Ndalem. Nuk prek. Kthehem nëpër të njëjtën rrugë. I tregoj një të rrituri.“ Fëmijët nuk e shënojnë dhe nuk e ruajnë vendin, as nuk çojnë askënd atje. Policinë e thërret një i rritur.
leaflet-found-weapon-children-listen = Një objekt i rrezikshëm mund të duket si lodër. Falënderojeni fëmijën që ju tregon për një gjetje dhe mos e qortoni.
leaflet-found-weapon-children-school = Nëse një fëmijë sjell në shkollë diçka që ka gjetur, askush nuk e prek më. Largojini të gjithë fëmijët dhe thirreni policinë.
leaflet-found-weapon-key = Asnjë objekt nuk vlen sa një jetë. Mos prekni, mbani distancë, shënoni vendin, raportoni dhe prisni specialistët.
