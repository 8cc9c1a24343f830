### Kursi për shkëmbimin e informacionit: shqip. Renditja e mesazheve është renditja e dokumentit.
### „{ -kosovo }“ e shtyp emrin me yllth; mos e shkruani kurrë emrin e juridiksionit pa këtë term.
### Fjalët për kërkuesin, dhënësin e informacionit, njësinë e kontaktit dhe kodet janë ato të sop-cross-border-information.
### Mesazhet që mbarojnë me -asks mbajnë pyetje me fjalë të përditshme, një në çdo rresht: kërkohen, nuk shtypen.

information-sharing-title = Mbledhja, vlerësimi, analiza dhe shkëmbimi i informacionit
information-sharing-short-title = Shkëmbimi i informacionit

## Qëllimi dhe objektivat

information-sharing-purpose-title = Qëllimi dhe objektivat
information-sharing-purpose-asks =
    për çka është ky kurs
    si e përcjell një informatë për armë
    kujt t’ia tregoj çka kam dëgjuar
    çka ndi në kafene, ku ta çoj
    prej fjalës në rrugë te profili i problemit
    polic që din shumë po s'e shkruan
    kurs për informatë, jo për spiunazh
    trafikim, kush me kë ndan
    prej fjalës te dosja
    pse me nda
information-sharing-purpose-aim = Ky kurs i përgatit zyrtarët që atë që shohin dhe dëgjojnë për armë zjarri, municion dhe eksplozivë ta kthejnë në informacion që mund ta përdorë dikush tjetër: ta shkruajnë, ta vlerësojnë, ta mbrojnë, ta lidhin me informacione të tjera, si dhe të pyesin e të përgjigjen përtej kufirit.
information-sharing-purpose-boundary = Kursi tregon si punon policia me informacionin në mënyrë të ligjshme. Ai nuk përshkruan si prodhohen ose si ndryshohen sendet dhe nuk jep metoda të fshehta. Këto kanë urdhrat e tyre dhe u mësohen vetëm zyrtarëve të autorizuar. Të gjithë personat dhe rastet në kurs janë të trilluar.

information-sharing-audience-title = Kujt i drejtohet kursi
information-sharing-audience-asks =
    a vlen edhe për patrullën apo vetëm për hetuesit
    a mund të vijnë doganierët
    jam polic i ri, a është për mua
    analist pa program kompjuterik
    grup i përzier prej dy anëve
    njësia e kontaktit
    ndërlidhja
    polici i rrugës
information-sharing-audience-officers = Kursi u drejtohet zyrtarëve të patrullës, hetuesve, policisë kufitare, doganierëve, analistëve dhe zyrtarëve të njësive të kontaktit në { -kosovo(case: "indefinite") } dhe në { -north-macedonia(case: "accusative") }. Rezultatet janë më të mira kur në një tavolinë ulen zyrtarë të të dyja juridiksioneve.
information-sharing-audience-needs = Pjesëmarrësit dinë si regjistrohet një raport në shërbimin e tyre. Askujt nuk i duhet program i veçantë kompjuterik: mjaftojnë letra, lapsi dhe formularët e koleksionit. Aty ku kursi dhe procedura e shërbimit dallojnë, përparësi kanë ligji në fuqi dhe procedura.

information-sharing-objectives-title = Objektivat e të nxënit
information-sharing-objectives-asks =
    çka do të mësoj
    çka duhet të di në fund
    pse me ardhë në këtë kurs
    me vlerësu me shkronjë e numër
    mbrojtja e burimit në çdo rresht
    me shkru kërkesë që merr përgjigje
    rezultati
    testi
# I paraprin listës së objektivave; $count është numri i pikave të listës.
information-sharing-objectives-intro = Në fund të kursit, secili pjesëmarrës dëshmon se ka { $count ->
        [one] një aftësi:
       *[other] këto { $count } aftësi:
    }
information-sharing-objectives-write = të bëjë një shënim në të cilin ndahen ajo që është thënë dhe ajo që mendon zyrtari;
information-sharing-objectives-protect = t’i mbrojë burimin dhe personat e përmendur, në çdo rresht;
information-sharing-objectives-evaluate = ta vlerësojë veçmas burimin dhe informacionin dhe ta japë arsyen;
information-sharing-objectives-code = të vendosë kod të trajtimit dhe t’i respektojë kodet e të tjerëve;
information-sharing-objectives-analyse = të vizatojë një vijë kohore dhe një skemë lidhjesh dhe të shkruajë çfarë dihet, çfarë mendohet, çfarë mungon dhe çfarë duhet bërë;
information-sharing-objectives-request = të shkruajë një kërkesë përtej kufirit, së cilës mund t’i përgjigjet dikush pa pyetje të tjera;
information-sharing-objectives-answer = të përgjigjet, edhe me „nuk u gjet asgjë“, dhe të japë informacion kthyes;
information-sharing-objectives-quality = të gjejë jehonën, shënimin e vjetruar dhe kodin që mungon, para se të bëjnë dëm.

information-sharing-context-title = Pse ka një kurs për këtë
information-sharing-context-asks =
    sa policë janë trajnuar
    a ka pasur trajnim edhe më herët
    kush e ka mbajtë trajnimin e parë
    UNDP
    sesionet e para, sa burra sa gra
    pse dështon shkëmbimi mes policëve
    projekt ndërkufitar i mbyllur
    raporti i projektit, a është ky material i tij
    trajnim i maparshëm
    donatori
# $sessions: numri i sesioneve të projektit të përfunduar.
information-sharing-context-project = Një projekt i përfunduar i UNDP-së zhvilloi { $sessions ->
        [one] një sesion
       *[other] { $sessions } sesione
    } për mbledhjen, shkëmbimin dhe analizën e informacionit, për zyrtarë të të dyja juridiksioneve. <ref data-l10n-name="attendances"/> jep numrin e pjesëmarrjeve<ref data-l10n-name="meaning"/>.
information-sharing-note-attendance = Numri tregon pjesëmarrjet, jo personat: nuk dihet nëse dikush ka marrë pjesë dy herë. Burimi, faqja e SEESAC-ut për projektin, jep numrin e burrave dhe të grave vetëm për tërë trajnimin.
information-sharing-attendances-caption = Pjesëmarrjet në trajnimin për informacionin
information-sharing-attendances-head-group = Grupi
information-sharing-attendances-head-men = Burra
information-sharing-attendances-head-women = Gra
information-sharing-attendances-head-all = Gjithsej
information-sharing-attendances-sex = Të gjitha sesionet
information-sharing-attendances-unknown = nuk jepet
information-sharing-context-new = Ky kurs është tekst i ri. Ai nuk është materiali i projektit.

information-sharing-plan-title = Plani i kursit
information-sharing-plan-asks =
    sa zgjat
    çka bëjmë cilën ditë
    orari i kursit
    dy ditë, cila pjesë ma e rëndë
    sa pushime
    shkrimi paradite, skema pasdite
    ditë e orë
# $days: ditët e kursit; $hours: orët e mësimit në secilën ditë.
information-sharing-plan-length = Kursi zgjat { $days ->
        [one] një ditë
       *[other] { $days } ditë
    }, me nga { $hours ->
        [one] një orë mësimi
       *[other] { $hours } orë mësimi
    } në ditë. <ref data-l10n-name="plan"/> tregon renditjen. Ushtrimet i përmban <ref data-l10n-name="exercises"/>; atyre u kushtohet pothuajse gjysma e kohës.
information-sharing-plan-caption = Plani i kursit
information-sharing-plan-head-part = Pjesa
information-sharing-plan-head-hours = Orë
information-sharing-plan-head-theme = Tema
information-sharing-plan-head-practice = Praktika
# $day: numri i ditës; $part: numri i pjesës në atë ditë.
information-sharing-plan-part = Dita { $day }, pjesa { $part }
information-sharing-plan-theme-start = Rruga e informacionit; katër fjalë
information-sharing-plan-practice-start = Ndarja e fjalive
information-sharing-plan-theme-gather = Mbledhja: burimet, shënimi, siguria
information-sharing-plan-practice-gather = Një bisedë dhe shënimi i saj
information-sharing-plan-theme-evaluate = Vlerësimi dhe kodet e trajtimit
information-sharing-plan-practice-evaluate = Pesë informacione, pesë çifte kodesh
information-sharing-plan-theme-quality = Cilësia
information-sharing-plan-practice-quality = Tri raporte apo një?
information-sharing-plan-theme-analyse = Analiza: metodat dhe përfundimet
information-sharing-plan-practice-analyse = Vija kohore dhe skema e lidhjeve
information-sharing-plan-theme-request = Kërkesat dhe përgjigjet përtej kufirit
information-sharing-plan-practice-request = Një kërkesë, një përgjigje, me formular
information-sharing-plan-theme-share = Shkëmbimi, gabimet, ligji, provat
information-sharing-plan-practice-share = Pesë veta pyesin
information-sharing-plan-theme-profile = Nga analiza te profili
information-sharing-plan-practice-profile = Profil në një faqe, me formular
information-sharing-plan-warning = Në këtë kurs nuk përdoret asnjë rast i vërtetë, asnjë emër i vërtetë dhe asnjë targë e vërtetë. Ajo që në klasë duket e padëmshme mund ta vërë në rrezik një burim, një viktimë ose një hetim në vazhdim.
information-sharing-plan-facilitator-before = Para kursit: shtypni formularët për kërkesat ndërkufitare dhe për profilet e rrezikut dhe të problemit, nga një komplet për çdo grup. Pyetni njësinë e kontaktit të secilit shërbim si quhet kanali i saj dhe cilat janë afatet, dhe shkruajini në dërrasë. Nëse marrin pjesë zyrtarë të dy gjuhëve, përziejini grupet dhe lëreni çdo grup ta zgjedhë gjuhën e letrave të veta.
information-sharing-plan-facilitator-lead = Drejtoni me pyetje. Gabim i shpeshtë është ligjërata për programe kompjuterike ose për metoda të fshehta; kthejeni grupin te fjalia në letër. Nëse dikush tregon një rast të vërtetë, ndërpriteni menjëherë me mirësjellje.
information-sharing-plan-facilitator-time = Nëse mungon koha, lëreni jashtë ushtrimin për jehonën, ose le ta shkruajnë profilin vetëm dy grupe. Mos i lini kurrë jashtë shënimin dhe kërkesën.

## Kursi në 60 sekonda

information-sharing-sixty-title = Kursi në 60 sekonda
information-sharing-sixty-asks =
    ma thuaj shkurt
    cila është më e rëndësishmja
    kam veç një minutë
    rregulla për burimin
    pyetja, shkrimi, vlerësimi
    një faqe para aksionit
    kodi veç, fjala veç
    prej ku filloj me informatë
    thelbi
    shpejt
information-sharing-sixty-intro = Nëse keni kohë vetëm për një faqe, lexoni këtë.
information-sharing-sixty-question = <strong>Pyetja.</strong> Dijeni çfarë doni të mësoni dhe pse ju lejohet të pyesni. Shihni: <ref data-l10n-name="cycle"/>.
information-sharing-sixty-write = <strong>Shkrimi.</strong> Ajo që është parë ose thënë ndahet nga ajo që mendoni ju.
information-sharing-sixty-source = <strong>Mbrojtja.</strong> Shënimi nuk e lë kurrë lexuesin ta marrë me mend se kush është burimi.
information-sharing-sixty-evaluate = <strong>Vlerësimi.</strong> Një shkronjë për burimin, një shifër për informacionin, secila veçmas. Shihni: <ref data-l10n-name="codes"/>.
information-sharing-sixty-code = <strong>Kodi.</strong> Kush e jep informacionin, vendos sa larg shkon ai. Kodi udhëton bashkë me të.
information-sharing-sixty-analyse = <strong>Analiza.</strong> Çfarë dihet, çfarë mendohet, çfarë mungon, çfarë duhet bërë: katër paragrafë të shkurtër.
information-sharing-sixty-ask = <strong>Kërkesa.</strong> Së pari në shërbimin tuaj; pastaj një pyetje, një kanal, një numër. Shihni: <ref data-l10n-name="request"/>.
information-sharing-sixty-life = <strong>Jeta.</strong> Nëse një jetë është në rrezik, telefononi menjëherë përmes kanalit të dakorduar dhe shkruani më pas.
information-sharing-sixty-rule = Tri raporte që dalin nga një gojë janë një raport.
information-sharing-cycle-caption = Rruga e informacionit
    .alt = Gjashtë kuti në rreth, të lidhura me shigjeta: pyetja, mbledhja, vlerësimi, analiza, shkëmbimi, informacioni kthyes. Nga informacioni kthyes një shigjetë çon përsëri te pyetja.
information-sharing-cycle-question = 1. Pyetja
information-sharing-cycle-question-do = Çfarë duhet të dimë dhe për cilin qëllim të ligjshëm?
information-sharing-cycle-gather = 2. Mbledhja
information-sharing-cycle-gather-do = Shikoni në shërbimin tuaj, pyetni, bëni shënim
information-sharing-cycle-evaluate = 3. Vlerësimi
information-sharing-cycle-evaluate-do = Burimi dhe informacioni veçmas; kodi i trajtimit
information-sharing-cycle-analyse = 4. Analiza
information-sharing-cycle-analyse-do = Lidhni, krahasoni, nxirrni përfundim
information-sharing-cycle-share = 5. Shkëmbimi
information-sharing-cycle-share-do = Atyre që u duhet dhe që e kanë të drejtën
information-sharing-cycle-feedback = 6. Informacioni kthyes
information-sharing-cycle-feedback-do = Çfarë ndihmoi, çfarë ishte gabim, çfarë mungon?

## Mbledhja

information-sharing-gather-title = Mbledhja e informacionit
information-sharing-gather-asks =
    çka guxoj me shkrujt për njerëzit
    a mund të mbledh të dhëna se ndoshta duhen
    a duhet arsye
    copëza në dasmë
    a shkruaj fenë e tij
    kureshtja s'është arsye
    numër targe i parë rastësisht
    mblidh pak, mirë
    mbledh për çdo rast
    arsyeja
    gjueti informatash
information-sharing-gather-intro = Informacioni për armët gjendet kudo në copëza: një fjalë në dasmë, një numër në pako, një e shtënë që askush nuk e lajmëroi. Ai bëhet i dobishëm vetëm kur dikush e shkruan ashtu që ta kuptojë edhe ai që nuk e njeh rastin.
information-sharing-gather-purpose = Mbledhja fillon me një pyetje dhe me një qëllim të ligjshëm. Të dhënat për personat mblidhen vetëm aq sa i kërkon ky qëllim (<em>{ -proportionality }</em>). Prejardhja, gjuha, feja ose bindjet nuk janë kurrë arsye për të mbledhur informacion për dikë.

information-sharing-words-title = Katër fjalë
information-sharing-words-asks =
    a është informata provë
    ndryshimi mes fjalëve të botës dhe provës
    çka është inteligjenca
    hamendje, fakt
    fjalë rruge kur bëhet provë
    vetura te stacioni në gjashtë e çerek
    opinion imi
    fjalori bazë për analizë
    thashethem
    prova
    fakt a hamendje
information-sharing-words-intro = <ref data-l10n-name="words"/> i ndan katër fjalë që shpesh ngatërrohen.
information-sharing-words-caption = Informacioni, vlerësimi vetjak, inteligjenca, prova
information-sharing-words-head-word = Fjala
information-sharing-words-head-meaning = Çfarë është
information-sharing-words-head-example = Shembull i trilluar
information-sharing-words-information = Informacioni
information-sharing-words-information-meaning = Ajo që është parë, dëgjuar, lexuar ose matur, me burimin, vendin dhe kohën. Mund të jetë i gabuar.
information-sharing-words-information-example = „Vetura qëndronte te stacioni i autobusëve në orën 18:15.“
information-sharing-words-assessment = Vlerësimi vetjak
information-sharing-words-assessment-meaning = Ajo që zyrtari nxjerr prej tij. Pranë tij shkruhen gjithmonë emri i zyrtarit dhe arsyeja.
information-sharing-words-assessment-example = „Mendoj se shoferi po e priste dikë.“
information-sharing-words-intelligence = Inteligjenca
information-sharing-words-intelligence-meaning = Informacion i vlerësuar dhe i analizuar, që dikush të mund të vendosë.
information-sharing-words-intelligence-example = „Ka gjasa që vetura ta kalojë kufirin të hënave; propozojmë kontrolle në dy të hëna.“
information-sharing-words-evidence = Prova
information-sharing-words-evidence-meaning = Ajo që mund të përdoret para gjykatës, sepse është siguruar siç e kërkon ligji procedural.
information-sharing-words-evidence-example = Kutia, e sekuestruar, e përshkruar dhe e vulosur

information-sharing-sources-of-title = Ku gjendet informacioni
information-sharing-sources-of-asks =
    ku shikoj së pari
    a guxoj me përdorë facebook-un
    fqinjët më treguan diçka çka tash
    kush tjetër di diçka
    regjistri i armëve tonë
    spitali, shkolla, posta
    gjuetarët e fshatit
    dosje të vjetra në raft
    arkivi ynë
    kamarieri
    regjistrat
    ku me gërmu
    berberi
    burgu
    spitali lajmëron plagë plumbi
information-sharing-sources-of-intro = <ref data-l10n-name="sources"/> fillon te burimet tona: shumica e asaj që u kërkohet të tjerëve gjendet tashmë në shërbimin tonë.
information-sharing-sources-of-caption = Burimet, çfarë japin dhe ku duhet kujdes
information-sharing-sources-of-head-source = Burimi
information-sharing-sources-of-head-gives = Çfarë mund të japë
information-sharing-sources-of-head-care = Ku duhet kujdes
information-sharing-sources-of-own = Dosjet dhe regjistrat tanë
information-sharing-sources-of-own-gives = Raste të mëparshme, regjistri i armëve, lajmërime për të shtëna, leje të humbura
information-sharing-sources-of-own-care = Vetëm me qëllim; çdo kërkim regjistrohet; shënimi mund të jetë i vjetër
information-sharing-sources-of-patrol = Patrullat dhe kontrollet kufitare
information-sharing-sources-of-patrol-gives = Automjete, orë, shoqërues, çfarë thanë njerëzit pa u pyetur
information-sharing-sources-of-patrol-care = Shkruajeni po atë ditë; shënoni edhe çfarë nuk shihej
information-sharing-sources-of-find = Sendet e gjetura dhe vendet e ngjarjes
information-sharing-sources-of-find-gives = Shënjime, paketime, fatura, vendi dhe mënyra e ruajtjes
information-sharing-sources-of-find-care = Vetëm pasi specialistët ta lejojnë hyrjen; shënjimet i lexon eksperti
information-sharing-sources-of-people = Banorët, viktimat, dëshmitarët
information-sharing-sources-of-people-gives = Çfarë është e zakonshme në një rrugë, kush ka frikë, ku shtihet
information-sharing-sources-of-people-care = Pyesni, por mos jepni detyra; mbrojeni emrin; ofroni ndihmë për viktimat
information-sharing-sources-of-open = Burimet e hapura
information-sharing-sources-of-open-gives = Oferta publike, fotografi, artikuj, regjistra biznesesh
information-sharing-sources-of-open-care = Ruhen adresa, koha dhe kopja; vetëm siç e lejojnë rregullat e shërbimit; pa profil të rremë nëse nuk ka urdhër të ligjshëm
information-sharing-sources-of-partners = Dogana, prokurorët, shërbime të tjera
information-sharing-sources-of-partners-gives = Pako, kalime kufiri, inspektime, kërkesa të mëparshme
information-sharing-sources-of-partners-care = Me shkrim, përmes kanalit të dakorduar, me kod të trajtimit
information-sharing-sources-of-covert = Personat që japin informacion në mirëbesim; masat e fshehta
information-sharing-sources-of-covert-gives = E dinë vetëm të autorizuarit
information-sharing-sources-of-covert-care = Vetëm zyrtarët e autorizuar, sipas ligjit dhe urdhrave përkatës; dorëzojeni dhe tërhiquni

information-sharing-entry-title = Shënim që e kupton edhe kush nuk e njeh rastin
information-sharing-entry-asks =
    si e shkruaj një informatë
    çka duhet me pasë raporti
    a ta shkruaj emrin e atij që më tregoi
    a guxoj me shkru çka mendoj unë
    shkruaje që ta kuptojë kolegu nesër
    fushat e formularit
    si ta quaj burimin
    një lajm për fletë
    shënim
    thonjëza
    emri i fshehur
    unë mendoj
    shpërblim për burimin
information-sharing-entry-intro = Një informacion është një shënim. <ref data-l10n-name="entry"/> paraqet një shënim të trilluar me fushat e tij. Emri i burimit shkruhet vetëm aty ku e caktojnë rregullat e shërbimit, dhe kurrë në shënimin që përcillet.
information-sharing-entry-caption = Shënimi dhe fushat e tij (rast i trilluar)
    .alt = Formular me shtatë fusha të numërtuara, secila majtas me një shënim të trilluar dhe djathtas me arsyen: koha dhe numri, burimi si kod, çfarë u tha, çfarë mendon zyrtari, vlerësimi, kodi i trajtimit, kush mund ta shohë. Fusha për atë që mendon zyrtari është gri.
information-sharing-entry-when = Dita, ora, vendi, numri
information-sharing-entry-when-sample = 6 tetor, ora 09:20, me telefon; shënimi 7
information-sharing-entry-when-why = Koha kur u tha dhe koha kur ndodhi nuk janë e njëjta gjë.
information-sharing-entry-source = Burimi
information-sharing-entry-source-sample = S-14; kontakt i parë, nuk dihet asgjë
information-sharing-entry-source-why = Kod, pa emër dhe pa profesion nga i cili lexuesi mund ta gjejë personin.
information-sharing-entry-said = Çfarë u pa ose u tha
information-sharing-entry-said-sample = „Të dielën dy burra futën një arkë në garazh. E pashë vetë.“
information-sharing-entry-said-why = Fjalët e burimit dhe nga e di burimi.
information-sharing-entry-thought = Çfarë mendon zyrtari
information-sharing-entry-thought-sample = Mund të ketë lidhje me të shtënat e së shtunës. Arsyeja: e njëjta rrugë.
information-sharing-entry-thought-why = Mbahet veçmas, me arsyen. Mund të dalë e gabuar.
information-sharing-entry-evaluation = Vlerësimi
information-sharing-entry-evaluation-sample = X2
information-sharing-entry-evaluation-why = Shkronja për burimin, shifra për informacionin.
information-sharing-entry-handling = Kodi i trajtimit
information-sharing-entry-handling-sample = H1
information-sharing-entry-handling-why = Sa larg mund të shkojë. Mbetet bashkë me shënimin.
information-sharing-entry-receiver = Kush mund ta shohë
information-sharing-entry-receiver-sample = Hetuesi i rastit; analisti
information-sharing-entry-receiver-why = Vetëm ata që u duhet. Çdo qasje regjistrohet.
information-sharing-entry-do-words = Shkruani fjalët e burimit, në thonjëza.
information-sharing-entry-do-one = Bëni një shënim për çdo informacion.
information-sharing-entry-do-how = Pyesni: „Nga e dini këtë?“
information-sharing-entry-do-day = Shkruani kur ndodhi dhe kur e mësuat.
information-sharing-entry-dont-name = Mos e përmendni burimin në tekst dhe mos e përshkruani ashtu që të merret me mend.
information-sharing-entry-dont-mix = Mos e përzieni atë që u tha me atë që përfundoni ju.
information-sharing-entry-dont-round = Mos e zbukuroni fjalinë dhe mos e rrumbullakoni numrin.
information-sharing-entry-dont-label = Mos quani askënd trafikant ose shitës armësh pse ashtu tha dikush.

information-sharing-safety-title = Mbledhja e sigurt
information-sharing-safety-asks =
    dikush don me ma pru një armë që e ka gjetë
    një qytetar thotë po shkoj vetë me pa
    po nëse informata është për bombë
    po e kërcënojnë gruan që na thirri
    ku takohem me të që s'e shohin
    gjashtë pyetje në telefon
    premtim që s'e mbaj
    granatë te shtëpia, informatori e prek
    don me shku vet me pa
    dëshmitarja e kërcënuar
    ku takohemi
    amator detektiv
information-sharing-safety-people = Personi që flet me policinë mund të jetë në rrezik. Zyrtari zgjedh vendin dhe kohën ashtu që personi të mos ekspozohet, nuk premton asgjë që nuk e jep ligji dhe pyet nëse dikush po e kërcënon. Askush nuk dërgohet të shikojë, të blejë, të fotografojë ose të pyesë më tej.
information-sharing-safety-first = Në bisedën e parë, edhe me telefon, bëhen gjashtë pyetje:
information-sharing-safety-danger = <strong>Rreziku:</strong> A është dikush tani në rrezik dhe ku?
information-sharing-safety-place = <strong>Vendi:</strong> Ku është sendi ose personi dhe kush ndodhet afër?
information-sharing-safety-time = <strong>Koha:</strong> Kur e patë dhe a është ende ashtu?
information-sharing-safety-how = <strong>Nga e dini:</strong> Nga e dini këtë?
information-sharing-safety-others = <strong>Të tjerët:</strong> Kush tjetër e di dhe a e di dikush që na keni thirrur?
information-sharing-safety-back = <strong>Lidhja:</strong> Si mund t’ju gjejmë pa ju vënë në rrezik?
information-sharing-safety-find = Nëse informacioni çon te një send, rregulli i parë është i njëjti si gjithmonë: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët. Personit që ka gjetur një send i thuhet e njëjta gjë me telefon dhe i kërkohet t’i mbajë të tjerët larg.
information-sharing-safety-warning = Askush nuk sjell në polici armë, municion ose eksploziv si „provë“. Zyrtari e thotë këtë para se personi ta ofrojë dhe i dërgon specialistët në vend.

## Vlerësimi

information-sharing-evaluate-title = Vlerësimi i informacionit
information-sharing-evaluate-asks =
    a me i besu kësaj
    sa jemi të sigurt
    ai ka gënjyer edhe herën e kaluar po tash tingëllon mirë
    burimi i mirë gabon
    gënjeshtari ka të drejtë njëherë
    dy pyetje për çdo lajm
    kolegu i beson vetëm sepse e njeh
    tregimi i tretë nga e njëjta grua
    a me i besu
    gënjeshtari tregon t'vërtetën
information-sharing-evaluate-intro = Vlerësimi u përgjigjet dy pyetjeve që nuk kanë lidhje me njëra-tjetrën: Sa i besueshëm është ky burim? Sa i saktë është ky informacion? Burimi i mirë mund të gabojë dhe burimi i panjohur mund të ketë të drejtë. Kush e merr informacionin përtej kufirit, nuk e njeh as burimin, as zyrtarin; ka vetëm këto kode.

information-sharing-codes-title = Burimi dhe informacioni
information-sharing-codes-asks =
    çka do të thotë B2
    cilën shkronjë ta vë
    thirrje anonime si ta shënoj
    sistemi 4x4
    një shkronjë e një shifër
    x
    pse a dhe 4 bashkë
    europoli
    A1
    X4
    burim i dehur
information-sharing-codes-intro = Termi <em>{ -source-evaluation }</em> do të thotë një shkronjë dhe një shifër. <ref data-l10n-name="codes"/> jep kodet që përdor Europoli. Ndërmjet dy shërbimeve ato vlejnë vetëm aq sa janë dakorduar.
information-sharing-codes-caption = Vlerësimi i burimit dhe i informacionit
information-sharing-codes-head-source = Burimi
information-sharing-codes-head-meaning = Kuptimi
information-sharing-codes-head-information = Informacioni
# $code: shkronja, shifra ose kodi i trajtimit.
information-sharing-codes-code = { $code }
information-sharing-codes-a = Nuk ka dyshim për autenticitetin, besueshmërinë dhe kompetencën, ose deri tani i besueshëm në çdo rast
information-sharing-codes-b = Deri tani i besueshëm në shumicën e rasteve
information-sharing-codes-c = Deri tani i pabesueshëm në shumicën e rasteve
information-sharing-codes-x = Besueshmëria nuk mund të vlerësohet
information-sharing-codes-1 = Saktësia nuk vihet në dyshim
information-sharing-codes-2 = Burimi e di personalisht, por jo zyrtari që e përcjell
information-sharing-codes-3 = Burimi nuk e di personalisht, por e konfirmojnë informacione të regjistruara më parë
information-sharing-codes-4 = Burimi nuk e di personalisht dhe nuk mund të konfirmohet
information-sharing-codes-step-source = <strong>Së pari burimi.</strong> Mbulojeni tekstin dhe pyesni vetëm: sa ka vlejtur ky burim deri tani? Nëse nuk dihet asgjë, shkronja është X.
information-sharing-codes-step-information = <strong>Pastaj informacioni.</strong> Harrojeni burimin dhe pyesni: është parë, apo është dëgjuar nga të tjerët? A e konfirmon diçka e regjistruar më parë?
information-sharing-codes-step-pair = <strong>Pastaj çifti.</strong> Shkruajini të dyja bashkë, për shembull B2. Çdo informacion ka çiftin e vet.
information-sharing-codes-step-reason = <strong>Pastaj arsyeja.</strong> Një rresht që nuk tregon kush është burimi.
information-sharing-codes-grid = <ref data-l10n-name="grid"/> ju ndihmon të vendosni çfarë bëni më tej me një çift kodesh. Është ndihmesë e këtij kursi dhe jo skemë e dakorduar: çfarë kërkohet për një masë, e thotë ligji në fuqi.
information-sharing-grid-caption = Sa peshon një çift kodesh
    .alt = Rrjetë me katër rreshta për shkronjat A, B, C dhe X dhe katër kolona për shifrat nga 1 deri në 4. Rrethi i zi, për „peshon shumë“, ndodhet te A1, A2 dhe B1. Trekëndëshi gri, për „së pari konfirmojeni“, ndodhet te A3, B2, B3, C1 dhe X1. Katrori me vijë të ndërprerë, për „vetëm një fije“, ndodhet te të gjitha të tjerat.
information-sharing-grid-strong = Peshon shumë: bashkë me fakte të tjera mund ta mbështesë një propozim
information-sharing-grid-confirm = Së pari konfirmojeni: kërkoni një burim të dytë, të pavarur
information-sharing-grid-lead = Vetëm një fije: arsye për të pyetur më tej, jo arsye për të vepruar kundër një personi
information-sharing-codes-key = Asnjë çift kodesh nuk është provë dhe asnjë nuk i zëvendëson kushtet që ligji i cakton për një masë.

information-sharing-handling-title = Kodet e trajtimit
information-sharing-handling-asks =
    a guxoj me ia dhënë kolegut
    a guxoj me e përdorë në gjyq
    çka do të thotë H2
    kanë shkruar mos e shpërndani
    leje para se me e dërgu tutje
    prokurori don me e përdor
    shenja mbi fletë
    dhënësi tha jo
    sekret
    për gjyq?
    ta çoj te dogana
information-sharing-handling-intro = Çdo <em>{ -handling-code }</em> vendoset nga dhënësi i informacionit, e shoqëron informacionin kudo që shkon dhe ndryshohet vetëm nga dhënësi. <ref data-l10n-name="handling"/> tregon çfarë kërkon kodi nga marrësi.
information-sharing-handling-caption = Kodet e trajtimit dhe çfarë bën marrësi
information-sharing-handling-head-code = Kodi
information-sharing-handling-head-meaning = Kuptimi
information-sharing-handling-head-do = Çfarë bëni ju
information-sharing-handling-0 = Vetëm për parandalimin dhe luftimin e krimit, sipas ligjit që zbatohet
information-sharing-handling-0-do = Përdoreni për qëllimin e deklaruar; edhe këtu ligji kufizon kush e sheh
information-sharing-handling-1 = Nuk zbulohet në procedurë gjyqësore pa lejen e dhënësit
information-sharing-handling-1-do = Mos e futni në shkresat për gjykatën; kërkojeni lejen me kohë, bashkë me prokurorin
information-sharing-handling-2 = Nuk përcillet më tej pa lejen e dhënësit
information-sharing-handling-2-do = Mbajeni në njësinë tuaj; kërkoni leje para se ta shohë dikush tjetër
information-sharing-handling-3 = Kufizime të tjera, të cilat dhënësi i shkruan
information-sharing-handling-3-do = Lexojeni kufizimin para tekstit; nëse nuk është i qartë, pyesni
information-sharing-handling-choose = Zgjidhni kodin më të lehtë që ende mbron. Kush i jep çdo gjëje H2 ose H3, nuk mbron asgjë: kolegët nuk i lexojnë më kodet. Pyeteni veten kush dëmtohet ose cila masë dështon nëse kjo fjali lexohet në sallën e gjykimit.
information-sharing-handling-marking = Kodi i trajtimit nuk është shkallë klasifikimi. Informacioni i klasifikuar i ka ligjin dhe kanalet e veta.

information-sharing-quality-title = Cilësia
information-sharing-quality-asks =
    të gjithë po e thonë të njëjtën pra është e vërtetë
    ky shënim është tri vjet i vjetër
    pashë një gabim në të dhënat tona
    njeri i gabuar në dosje
    një fjalë u bo tri raporte
    përsëritja s'është konfirmim
    emri i shkruar me dy mënyra
    shlyeje pas afatit
    kopja e kopjes
    datëlindje gabim
    i njëjti emër tjetër njeri
information-sharing-quality-intro = Informacioni i gabuar bën dy dëme: e çon policinë në rrugë të gabuar dhe e vë nën dyshim një njeri të pafajshëm.
information-sharing-quality-circle = <ref data-l10n-name="echo"/> tregon si një fjalë e vetme bëhet tri raporte. Ilaçi është një pyetje te çdo raport: „Nga kush e dini dhe që kur?“
information-sharing-echo-caption = Një fjalë, tri raporte
    .alt = Majtas një kuti: një burrë thotë diçka në kafene. Tri shigjeta çojnë te tri kuti: një klient ia tregon patrullës, arrin një mesazh anonim, një portal shkruan artikull. Prej tyre tri vija të ndërprera çojnë në një kuti djathtas: në tavolinë duken si tri burime, por burimi është një.
information-sharing-echo-source = Një burrë thotë diçka në kafene
information-sharing-echo-informant = Një klient ia tregon patrullës
information-sharing-echo-message = Një dëgjues dërgon mesazh anonim
information-sharing-echo-portal = Një portal shkruan „siç mësojmë“
information-sharing-echo-desk = Në tavolinë: tri raporte. Në të vërtetë: një burim
information-sharing-quality-look = <ref data-l10n-name="quality"/> tregon çfarë tjetër duhet kërkuar.
information-sharing-quality-caption = Gabimet, çfarë mund të tregojnë dhe çfarë bëni
information-sharing-quality-head-see = Çfarë shihni
information-sharing-quality-head-mean = Çfarë mund të tregojë
information-sharing-quality-head-do = Çfarë bëni
information-sharing-quality-echo = Disa raporte me të njëjtat fjalë ose me të njëjtin gabim
information-sharing-quality-echo-mean = Dalin nga një burim (<em>{ -circular-reporting }</em>)
information-sharing-quality-echo-do = Kthehuni te fjalia e parë; numëroni burimet, jo raportet
information-sharing-quality-old = Shënim pa ditë, ose i vjetër
information-sharing-quality-old-mean = Adresa, automjeti ose gjendja mund të kenë ndryshuar
information-sharing-quality-old-do = Verifikojeni para përdorimit; shkruani pranë tij ditën e verifikimit
information-sharing-quality-name = Emri i shkruar në disa mënyra, mungon data e lindjes
information-sharing-quality-name-mean = Dy persona në një shënim, ose një person në dy shënime
information-sharing-quality-name-do = Shkruajeni emrin edhe me alfabetin e vet; mos i bashkoni pa një veçori të dytë
information-sharing-quality-code = Pa kode, ose kudo i njëjti kod
information-sharing-quality-code-mean = Askush nuk ka vlerësuar; kodet janë kopjuar
information-sharing-quality-code-do = Kthejani njësisë që e ka shkruar; mos i hamendësoni kodet për të tjerët
information-sharing-quality-fit = Gjithçka përputhet plotësisht me idenë e parë
information-sharing-quality-fit-mean = Është lënë jashtë ajo që nuk përputhej
information-sharing-quality-fit-do = Kërkojini një kolegu të gjejë çfarë e kundërshton
information-sharing-quality-wrong = Informacioni del i gabuar
information-sharing-quality-wrong-mean = Të tjerët mund të jenë ende duke punuar me të
information-sharing-quality-wrong-do = Korrigjojeni dhe njoftoni secilin që e ka marrë

## Analiza

information-sharing-analyse-title = Analiza e informacionit
information-sharing-analyse-asks =
    si t’i lidh të gjitha bashkë
    shumë copëza e asnjë pasqyrë
    çka bëj me gjithë këto informata
    njëqind shënime në tavolinë
    pyetja përpara programit
    pse dy raste lidhen
    komandanti don me ditë ku me patrullu
    letra ngjitëse në mur
    puzzle
    tepër gjana
    mal me sinjale
information-sharing-analyse-intro = Analiza i përgjigjet pyetjes së dikujt që duhet të vendosë: ku të patrullohet, kush të pyetet, çfarë të kërkohet. Ajo fillon me pyetjen, jo me programin kompjuterik. Kush e porosit analizën, thotë çfarë do të vendoset me të dhe deri kur.

information-sharing-methods-title = Metoda në një fletë letre
information-sharing-methods-asks =
    kush e njeh kë
    si e vizatoj skemën e grupit
    kur ka ndodhë çka
    a na duhet program i veçantë
    vija kohore
    hartë me pika
    vizato me laps
    tabelë me telefonata
    vijë kohore
    shigjeta n'tabelë
    laps e letër
information-sharing-methods-intro = <ref data-l10n-name="methods"/> i rendit pesë metoda për të cilat nuk duhet program kompjuterik, si dhe gabimin që e prish secilën.
information-sharing-methods-caption = Metodat, çfarë përgjigjeje japin dhe gabimi i zakonshëm
information-sharing-methods-head-method = Metoda
information-sharing-methods-head-answers = Cilës pyetje i përgjigjet
information-sharing-methods-head-mistake = Gabimi i zakonshëm
information-sharing-methods-time = Vija kohore
information-sharing-methods-time-answers = Çfarë ndodhi para çfarës? Ku ka boshllëk?
information-sharing-methods-time-mistake = Dita e raportit merret si dita e ngjarjes
information-sharing-methods-links = Skema e lidhjeve
information-sharing-methods-links-answers = Kush ose çfarë lidhet me kë dhe ku mbështetet lidhja?
information-sharing-methods-links-mistake = Vija pa burim; kush është afër, quhet fajtor
information-sharing-methods-map = Harta e vendeve dhe e orëve
information-sharing-methods-map-answers = Ku dhe kur përsëritet?
information-sharing-methods-map-mistake = Ku shikon shpesh policia, gjendet shumë; gjetkë vetëm duket qetë
information-sharing-methods-compare = Krahasimi
information-sharing-methods-compare-answers = Çfarë kanë të përbashkët disa sende të gjetura: prodhuesin, paketimin, vendin, rrugën?
information-sharing-methods-compare-mistake = Rastësia merret si dukuri
information-sharing-methods-rival = Shpjegimet e tjera
information-sharing-methods-rival-answers = Çfarë tjetër mund t’i shpjegojë faktet dhe çfarë flet kundër secilit shpjegim?
information-sharing-methods-rival-mistake = Provohet vetëm shpjegimi që na pëlqen
information-sharing-methods-chart = Në skemën e lidhjeve çdo vijë ka çiftin e saj të kodeve, kurse vijat e pakonfirmuara janë të ndërprera (<ref data-l10n-name="chart"/>). Vija e ndërprerë është detyrë, jo gjetje. Kodet e një informacioni nuk përmirësohen pse ai vizatohet dy herë.
information-sharing-links-caption = Skema e lidhjeve e një rasti të trilluar „Pakoja“
    .alt = Skemë me pesë kuti: dërguesi i pakos, pakoja, numri i telefonit, shpallja, banesa. Vija të plota çojnë nga dërguesi te pakoja me kodin A1 dhe nga pakoja te numri i telefonit me kodin A3. Vija të ndërprera çojnë nga dërguesi te shpallja me kodin C2, nga shpallja te banesa me kodin X4 dhe nga pakoja te banesa me kodin B4.
information-sharing-links-sender = Dërguesi i pakos
information-sharing-links-parcel = Pakoja
information-sharing-links-number = Numri i telefonit
information-sharing-links-offer = Shpallja
information-sharing-links-flat = Banesa
information-sharing-links-known = Vija e plotë: e ka parë një zyrtar, ose e konfirmon një regjistrim
information-sharing-links-open = Vija e ndërprerë: e pakonfirmuar; duhet verifikuar

information-sharing-conclusion-title = Përfundimet
information-sharing-conclusion-asks =
    si e shkruaj analizën
    sa i sigurt duhet me qenë për ta thënë
    shefi don përgjigje të prerë
    katër paragrafë
    mundet, ka gjasa, sigurt
    çka s'dimë ende
    një propozim me afat
    lexuesi s'ka kohë
    përmbledhje
    ndoshta
    a je i sigurt
information-sharing-conclusion-intro = Përfundimi ka katër paragrafë, sipas kësaj radhe:
information-sharing-conclusion-know = <strong>Çfarë dimë:</strong> faktet me kodet e tyre.
information-sharing-conclusion-think = <strong>Çfarë mendojmë:</strong> shpjegimi më i mirë, sa i mundshëm është dhe cili tjetër mbetet.
information-sharing-conclusion-gap = <strong>Çfarë nuk dimë:</strong> boshllëqet dhe kush mund t’i mbyllë.
information-sharing-conclusion-do = <strong>Çfarë propozojmë:</strong> një ose disa masa, me përgjegjës dhe ditë.
information-sharing-conclusion-words = Gjasat thuhen me pak fjalë të caktuara: <em>nuk ka gjasa</em>, <em>e mundur</em>, <em>ka gjasa</em>, <em>pothuajse e sigurt</em>. Pranë fjalës shkruhet shkalla e sigurisë së autorit: <em>e ulët</em>, <em>mesatare</em> ose <em>e lartë</em>, dhe pse. Diçka mund të ketë gjasa edhe kur autori është pak i sigurt, sepse ka vetëm dy shënime.
information-sharing-conclusion-traps = Në katër kurthe bien edhe analistët e mirë:
information-sharing-conclusion-trap-first = ideja e parë mbetet, edhe pse faktet kanë ndryshuar;
information-sharing-conclusion-trap-known = emri i njohur gjendet kudo, sepse është kërkuar vetëm ai;
information-sharing-conclusion-trap-loud = rrëfimi më i gjallë peshon më shumë se regjistrimi i thatë;
information-sharing-conclusion-trap-group = grupi pajtohet, sepse i pari foli zyrtari më i lartë.

information-sharing-profile-title = Nga analiza te profili
information-sharing-profile-asks =
    çdo fundjavë po shtihet në të njëjtin fshat
    si ia përshkruaj shefit problemin
    cili formular për një problem
    SARA
    të shtëna çdo fundjavë, kush i mbledh
    tregues rreziku në një fletë
    për prioritetet e muajit
    partnerët dhe masat
    krisma çdo javë
    letër për shefin
information-sharing-profile-intro = Në policimin e drejtuar nga inteligjenca<ref data-l10n-name="ilp"/>, rezultati i analizës është produkt për ata që i caktojnë prioritetet. Një <em>{ -problem-profile }</em> përshkruan një seri ngjarjesh ose një vend. Një <em>{ -risk-profile }</em> i rendit treguesit sipas të cilëve zgjidhen mallrat, automjetet ose personat për kontroll.
information-sharing-note-ilp = OSBE, Udhëzuesi për policimin e drejtuar nga inteligjenca (2017), përshkruan vlerësimet strategjike dhe taktike, profilet e subjekteve në fokus dhe të problemeve, si dhe modelin SARA.
information-sharing-profile-sara = Modeli SARA ka këtë radhë: skanoni çfarë përsëritet, analizoni pse, reagoni bashkë me partnerët, vlerësoni nëse ndihmoi. Treguesit e profilit të rrezikut janë fakte që shihen, si p.sh. dokumente që nuk përputhen me ngarkesën. Prejardhja, gjuha, feja dhe pamja nuk janë tregues.
information-sharing-profile-form = Koleksioni ka një formular për profilet e rrezikut dhe të problemit. Ai plotësohet nga katër paragrafët e përfundimit dhe merr ditën kur rishikohet. Profili që nuk e rishikon askush vjetrohet brenda pak muajsh.
information-sharing-profile-key = Profili përshkruan një problem. Ai nuk akuzon askënd.

## Shkëmbimi

information-sharing-share-title = Shkëmbimi i informacionit
information-sharing-share-asks =
    kujt guxoj me i tregu
    a mund ta thërras thjesht kolegun përtej kufirit
    sonte do ta vrasin dikë në anën tjetër
    a guxoj me i thanë gazetarit
    pesë pyetje para se me dërgu
    rreziku për jetë, kush thirret
    komuna kërkon emra
    gabim ta dërgosh te krejt
    tregoj a mbaj
    shoku n'polici tjetër
    paralajmëro sonte
information-sharing-share-intro = Informacioni që nuk e merr askush nuk vlen asgjë, kurse informacioni që e marrin të gjithë shpejt bën dëm. Para se të përcjellë diçka, zyrtari u përgjigjet pesë pyetjeve, sipas kësaj radhe:
information-sharing-share-purpose = <strong>Qëllimi:</strong> për cilën detyrë të ligjshme i duhet tjetrit?
information-sharing-share-receiver = <strong>Marrësi:</strong> a është kompetente kjo njësi dhe a është i hapur kanali i dakorduar?
information-sharing-share-code = <strong>Kodi:</strong> a e lejon kodi i trajtimit? Nëse jo, pyetet dhënësi.
information-sharing-share-least = <strong>Më e pakta:</strong> cilët emra dhe cilat hollësi mund të lihen jashtë?
information-sharing-share-log = <strong>Regjistri:</strong> çfarë shkoi, te kush, kur, me cilat kode?
information-sharing-share-life = Nëse një jetë është në rrezik, njësia e përcjell atë që e mbron pa pritur kërkesë: me telefon ndërmjet njësive të kontaktit, në çdo orë, e konfirmuar menjëherë me shkrim. Kufizimi që e ka vendosur dikush tjetër sqarohet me dhënësin brenda së njëjtës orë.

information-sharing-request-title = Kërkesa përtej kufirit
information-sharing-request-asks =
    si i pyes ata andej për një veturë
    dua të di prej nga është pistoleta
    ma kthyen kërkesën
    sa urgjente është urgjente
    kontrollova tanët së pari
    targa maqedonase
    pyetje të numërtuara
    rruga e letrës
    targa e huaj
    u kthy mbrapsht
    a kërkuam n'shtëpi
information-sharing-request-before = Para kërkesës vjen kërkimi në shërbimin e vet: dosjet, regjistri i armëve, në { -kosovo(case: "indefinite") } Pika Fokale. Pastaj kërkesa e merr rrugën që tregon <ref data-l10n-name="way"/>. Hapat janë ata të procedurës standarde të operimit për shkëmbimin e informacionit përtej kufirit.
information-sharing-way-caption = Rruga e kërkesës dhe e përgjigjes
    .alt = Katër kolona: kërkuesi, njësia e kontaktit A, njësia e kontaktit B, dhënësi. Ndërmjet dy njësive të kontaktit kalon një vijë me pika për kufirin. Hapat 1 deri në 3 çojnë nga e majta në të djathtë te hapi 4 te dhënësi; hapat 5 deri në 7 kthehen te kërkuesi. Poshtë, nëpër të gjitha kolonat, ka një kuti: informacioni kthyes shkon po asaj rruge.
information-sharing-way-requester = Kërkuesi
information-sharing-way-unit-a = Njësia e kontaktit A
information-sharing-way-unit-b = Njësia e kontaktit B
information-sharing-way-provider = Dhënësi
information-sharing-way-ask = Kërkoni në shërbimin tuaj; qëllimi, baza, pyetjet
information-sharing-way-send = Verifikoni, jepni numër, dërgoni
information-sharing-way-register = Regjistroni, konfirmoni pranimin
information-sharing-way-gather = Mblidhni, ndani faktin nga vlerësimi vetjak, vlerësoni, vendosni kodin e trajtimit; së pari pyetni palët e treta
information-sharing-way-answer = Verifikoni, dërgoni përgjigjen
information-sharing-way-pass = Përcillni me të gjitha kodet
information-sharing-way-use = Përdorni vetëm për qëllimin e deklaruar
information-sharing-way-feedback = Informacioni kthyes shkon po asaj rruge: çfarë ndihmoi, çfarë ishte gabim, çfarë doli
information-sharing-request-fields = <ref data-l10n-name="fields"/> i merr me radhë fushat e formularit për kërkesat ndërkufitare. Kërkesa është e mirë kur mund t’i përgjigjet dikush që nuk di asgjë për rastin.
information-sharing-fields-caption = Fushat e kërkesës: çfarë është e mirë dhe çfarë kthehet mbrapsht
information-sharing-fields-head-field = Fusha
information-sharing-fields-head-good = E mirë
information-sharing-fields-head-returned = Kthehet mbrapsht
information-sharing-fields-from = Nga, për, numri
information-sharing-fields-from-good = Njësia, zyrtari i caktuar dhe zëvendësi, njësia e kontaktit, numri i rastit
information-sharing-fields-from-returned = Vetëm një emër dhe një numër celulari
information-sharing-fields-purpose = Qëllimi dhe baza
information-sharing-fields-purpose-good = Vepra penale me titullin zyrtar dhe nenin; çfarë hetohet; faza
information-sharing-fields-purpose-returned = „Për nevoja operative“
information-sharing-fields-facts = Faktet
information-sharing-fields-facts-good = Çfarë, ku, kur, kush; çfarë dihet dhe çfarë supozohet, veç e veç
information-sharing-fields-facts-returned = Rrëfim nga i cili nuk merret vesh kush çfarë ka parë
information-sharing-fields-firearm = Arma e zjarrit, nëse ka
information-sharing-fields-firearm-good = Lloji, prodhuesi, modeli, kalibri, të gjitha shënjimet me alfabetin e tyre siç i ka lexuar eksperti, fotografitë
information-sharing-fields-firearm-returned = „Pistoletë, e zezë“
information-sharing-fields-questions = Pyetjet
information-sharing-fields-questions-good = Të numërtuara, secila për një temë
information-sharing-fields-questions-returned = „Gjithçka që keni për këtë person“
information-sharing-fields-urgency = Urgjenca
information-sharing-fields-urgency-good = Shkalla, arsyeja, dita deri kur nevojitet përgjigjja
information-sharing-fields-urgency-returned = „Shumë urgjente“ pa arsye
information-sharing-fields-codes = Kodet
information-sharing-fields-codes-good = Vlerësimi dhe kodi i trajtimit për çdo informacion
information-sharing-fields-codes-returned = Një kod për tërë shkresën, ose asnjë
information-sharing-fields-approval = Miratimi
information-sharing-fields-approval-good = Shefi i kërkuesit, dita, nënshkrimi
information-sharing-fields-approval-returned = Projekt i panënshkruar
information-sharing-request-urgency = Urgjenca është fakt dhe jo dëshirë. <strong>E menjëhershme:</strong> një jetë është në rrezik, ose është gati të përdoret një armë ose eksploziv. <strong>Urgjente:</strong> një person ose send është gati të kalojë kufirin, një person mbahet në ndalim, ose provat mund të humbin. <strong>E zakonshme:</strong> çdo kërkesë tjetër. Afatet i dakordojnë të dyja shërbimet.
information-sharing-request-channel = Në { -kosovo(case: "indefinite") } kërkesat shkojnë përmes ILECU-së, kurse kërkesat për gjurmim përmes Pikës Fokale për Armë Zjarri në kuadër të saj<ref data-l10n-name="focal"/>; në { -north-macedonia(case: "accusative") } përmes njësisë për bashkëpunim ndërkombëtar policor, siç e thonë rregullat e brendshme. iARMS<ref data-l10n-name="iarms"/> përdoret aq sa është dakorduar qasja. Provat për gjykatën shkojnë në rrugë tjetër: përmes prokurorit.
information-sharing-note-focal = Pika Fokale për Armë Zjarri në { -kosovo(case: "indefinite") } është pjesë e ILECU-së, Njësisë për Bashkëpunim Ndërkombëtar në Zbatimin e Ligjit. Ajo e gjurmon çdo armë të gjetur ose të sekuestruar në vend.
information-sharing-note-iarms = Sistemi i INTERPOL-it për të dhënat dhe gjurmimin e armëve të paligjshme, në përdorim që nga viti 2013.

information-sharing-answer-title = Përgjigjja dhe informacioni kthyes
information-sharing-answer-asks =
    s’gjetëm asgjë a duhet prapë me u përgjigjë
    a mund t’u them jo
    askush s’na tregon a ka ndihmuar
    pranim me shkrim
    dërgo çka ke gati
    refuzim i arsyeshëm
    faleminderit që na ndihmuat, a shkruhet
    përgjigje negative
    pa rezultat
    thuaj jo
    heshtje
information-sharing-answer-text = Dhënësi e konfirmon pranimin, pyet një herë nëse mungon diçka dhe dërgon atë që është gati, pa pritur pjesën tjetër. Edhe „nuk u gjet asgjë“ është përgjigje; ajo thotë ku është kërkuar. Refuzimi ka arsye në ligj dhe e thotë arsyen.
information-sharing-answer-feedback = Informacioni kthyes është detyrë e kërkuesit: çfarë ndihmoi, çfarë ishte gabim, çfarë doli. Pa të, dhënësit i mbetet shënimi i gabuar dhe askush nuk mëson çfarë i duhet kërkesës së ardhshme.
information-sharing-answer-do-nothing = Përgjigjuni edhe kur nuk është gjetur asgjë.
information-sharing-answer-do-part = Dërgojeni pjesën që është gati.
information-sharing-answer-do-reason = Jepni arsyen në ligj kur kufizoni ose refuzoni.
information-sharing-answer-do-correct = Korrigjojeni atë që del e gabuar, te secili që e ka marrë.
information-sharing-answer-dont-private = Mos përdorni telefon privat, postë elektronike private ose aplikacion bisedash.
information-sharing-answer-dont-twice = Mos e dërgoni të njëjtën pyetje përmes disa kanaleve.
information-sharing-answer-dont-fishing = Mos kërkoni të dhëna „sepse ndonjë ditë mund të duhen“.
information-sharing-answer-dont-around = Mos e përdorni shkëmbimin për t’iu shmangur një kushti të ligjit tuaj.
information-sharing-answer-dont-rights = Mos dërgoni informacion nëse prej tij dikujt mund t’i shkelen të drejtat e njeriut; pyeteni së pari prokurorin.

information-sharing-breach-title = Kur diçka shkoi keq
information-sharing-breach-asks =
    e dërgova në adresë të gabuar
    kam humbur bllokun e shënimeve
    kolegu e ka qitë në grupin e Viberit
    ma vodhën telefonin me fotografi të rastit
    letra mbeti në taksi
    tërhiqe prapa postën
    zyrtari për të dhëna, kur e lajmëroj
    bisedë grupi me emrin e dëshmitarit
    rrjedhje
    mail gabim
    çantë e vjedhur
    laptopi humbi
    n'grup viberi
    letrat mbetën n'autobus
information-sharing-breach-intro = Një shkresë shkon te marrësi i gabuar, humbet një bllok shënimesh, një shënim del në një aplikacion bisedash. Tani ka rëndësi shpejtësia:
information-sharing-breach-stop = <strong>Ndaleni</strong> përhapjen: tërhiqeni, bllokojeni, siguroni atë që ka mbetur.
information-sharing-breach-tell = <strong>Njoftoni</strong> menjëherë njësinë e kontaktit dhe zyrtarin për mbrojtjen e të dhënave.
information-sharing-breach-provider = <strong>Njoftojeni dhënësin,</strong> i cili e di nëse dikush është në rrezik.
information-sharing-breach-write = <strong>Shkruani</strong> çfarë ndodhi dhe çfarë u bë.
information-sharing-breach-blame = Kush e lajmëron gabimin në orën e parë, mbron njerëz. Kush e fsheh, e lë të rritet. Shefat e njësive e thonë këtë para se të ndodhë diçka.

## Ligji

information-sharing-law-title = Ligji dhe provat
information-sharing-law-asks =
    cili ligj ma lejon këtë
    a është fare e ligjshme me dhënë emra
    mbrojtja e të dhënave
    neni për shkëmbim informate
    04/L-076
    Shkup, ligji për policinë
    të dhënat e fëmijës
    kodet penale mos i përkthe
    a lejohet
    ligji i privatësisë
information-sharing-law-intro = Këto kuti japin kornizën. Ato nuk janë komentar. Vepra penale në kërkesë citohet me titullin zyrtar të kodit që zbatohet; titujt e dy kodeve nuk janë përkthime të njëri-tjetrit.
information-sharing-law-kosovo-act = Ligji nr. 04/L-076 për Policinë; Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074; ligji i procedurës penale në fuqi
information-sharing-law-kosovo-text = <strong>Ligji nr. 04/L-076</strong> është korniza për punën e policisë. Vepra penale citohet sipas Kodit <strong>nr. 06/L-074</strong>, me titullin zyrtar dhe me nenin; statusin e armës e rregullon Ligji <strong>nr. 05/L-022</strong>. Përdorimin në një rast e rregullon ligji i procedurës penale në fuqi.
information-sharing-law-kosovo-data = Të dhënat personale i rregullon ligji në fuqi (<em>{ -personal-data-protection }</em>): qëllimin, ruajtjen, qasjen, korrigjimin. Pyetjet i dërgohen zyrtarit për mbrojtjen e të dhënave të shërbimit.
information-sharing-law-north-macedonia-act = Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet
information-sharing-law-north-macedonia-text = <strong>Neni 396</strong> i Kodit Penal shikohet i pari për veprën penale dhe citohet me titullin zyrtar. Statusin e armës e rregullon <strong>Ligji për armë</strong>, në tekst të konsoliduar. Përdorimin në një rast e rregullon <strong>Ligji për procedurë penale</strong>.
information-sharing-law-north-macedonia-data = Autorizimet policore dhe të dhënat personale i rregullojnë ligjet në fuqi. Këshilla jep zyrtari për mbrojtjen e të dhënave i shërbimit.
information-sharing-law-regional-act = Konventa e OKB-së kundër Krimit të Organizuar Transnacional; Protokolli për Armët e Zjarrit (Rezoluta 55/255 e Asamblesë së Përgjithshme); Rregullorja (BE) 2016/794
# $date: dita kur hyri në fuqi Protokolli për Armët e Zjarrit.
information-sharing-law-regional-text = <strong>Konventa</strong>, në fuqi që nga shtatori 2003, trajton bashkëpunimin kundër krimit të organizuar; <strong>Protokolli</strong>, që ka hyrë në fuqi më { $date }, trajton veprat penale, licencimin, shënjimin dhe gjurmimin. Para se të citohet një tekst, verifikohet nëse dhe sa e detyron ai juridiksionin.
information-sharing-law-regional-europol = <strong>Neni 29 i Rregullores (BE) 2016/794</strong> i jep kodet e vlerësimit që përdor Europoli. Ai nuk i jep asnjë autorizim zyrtarit të një juridiksioni tjetër; kodet përdoren këtu sepse i njohin shumë shërbime.

information-sharing-evidence-title = Informacioni ende nuk është provë
information-sharing-evidence-asks =
    a guxon gjykatësi me e pa informatën
    a mund ta vë në kallëzim penal
    si e përdor përgjigjen e tyre në gjyq
    shkresa policore para gjyqtarit
    si kthehet në formë të gjyqit
    paralajmëro prokurorin me kohë
    nga erdhi secila fjalë
    bashkëpunim gjyqësor
    n'akuzë
    gjykatësi e lexon
information-sharing-evidence-difference = Ajo që erdhi përmes bashkëpunimit policor ndihmon për të gjetur prova. Nëse dhe si mund të paraqitet para gjykatës, e vendosin ligji procedural në fuqi, kodi i trajtimit dhe, kur duhet, bashkëpunimi gjyqësor. Katër shprehi e mbajnë rrugën të hapur:
information-sharing-evidence-origin = shkruani te çdo informacion nga erdhi, që të mund të kërkohet përsëri në formën e duhur;
information-sharing-evidence-consent = pyetni herët dhënësin dhe prokurorin, jo në prag të seancës;
information-sharing-evidence-keep = ruajeni mesazhin origjinal të pandryshuar, me numrin, kodet dhe shtojcat;
information-sharing-evidence-chart = mos e paraqitni skemën ose profilin si fakt: paraqitet ajo ku mbështeten.
information-sharing-evidence-way = <ref data-l10n-name="way"/> tregon hapin e zakonshëm nga njëri te tjetra.
information-sharing-evidence-caption = Nga informacioni te prova
information-sharing-evidence-head-arrived = Çfarë erdhi
information-sharing-evidence-head-now = Për çfarë shërben tani
information-sharing-evidence-head-later = Si mund të bëhet provë
information-sharing-evidence-reply = Përgjigje përmes kanalit policor
information-sharing-evidence-reply-now = E drejton hetimin; kodet e saj vlejnë
information-sharing-evidence-reply-later = Përmes prokurorit, me bashkëpunim gjyqësor, me pëlqimin e dhënësit
information-sharing-evidence-trace = Shënjimet dhe rezultati i gjurmimit
information-sharing-evidence-trace-now = Tregojnë ku ka qenë sendi ligjërisht herën e fundit
information-sharing-evidence-trace-later = Përgjigje me shkrim e autoritetit kompetent; raporti i ekspertit
information-sharing-evidence-person = Fjalët e një personi në anën tjetër
information-sharing-evidence-person-now = Tregojnë kush duhet dëgjuar dhe për çfarë
information-sharing-evidence-person-later = Marrja në pyetje nga autoriteti kompetent, siç e parasheh ligji procedural
information-sharing-evidence-data = Njoftim për të dhëna në telefona, llogari, kamera
information-sharing-evidence-data-now = Tregon se të dhënat ekzistojnë dhe mund të humbin
information-sharing-evidence-data-later = Ruajtja kërkohet herët; të dhënat merren sipas ligjit procedural, me procesverbal

## Ushtrimet

information-sharing-exercises-title = Ushtrimet
information-sharing-exercises-asks =
    si e ushtrojmë këtë
    lojë me role
    çka është rasti ura
    rasti me urën
    çanta e gjatë
    shoferi te kufiri, lojë
    rasti Ura
    punë grupi
# $exercises: numri i ushtrimeve; $minutes: koha e tyre gjithsej.
information-sharing-exercises-intro = { $exercises ->
        [one] Një ushtrim zgjat
       *[other] { $exercises } ushtrime zgjasin
    } gjithsej rreth { $minutes ->
        [one] një minutë
       *[other] { $minutes } minuta
    }, pa diskutimin. Shumica i takojnë një rasti të trilluar, „Ura“.
information-sharing-exercises-case = <strong>Rasti „Ura“, i trilluar.</strong> Në një qytezë afër kufirit dëgjohen të shtëna disa fundjava. Patrulla sheh një burrë që ia jep një çantë të gjatë shoferit të një furgoni të hirtë. Disa ditë më vonë, policia në të dyja anët i dëgjon fjalët e para për armë.
information-sharing-exercises-facilitator = Pas çdo ushtrimi bëni tri pyetje: Çfarë do të mund të bënte me këtë letër dikush që nuk e njeh rastin? Kë mund të dëmtojë? Çfarë mungon? Grupi që e ka shkruar letrën flet i fundit. Disa përgjigje të mira e të ndryshme vlejnë më shumë se një zgjidhje e përsosur.
information-sharing-exercises-first-title = Dita e parë: shënimi, kodet, cilësia
information-sharing-exercises-first-asks =
    ushtrimet e ditës së parë
    si ushtrohet shkrimi i informatës
    ushtrim me shkronja e numra
    pres fjalitë me gërshërë
    furgoni i hirtë
    kodo pesë lajme
    prej fjalive
    çka u pa, çka u hamend
information-sharing-exercise-sort-title = Ndarja e fjalive
information-sharing-exercise-sort-materials = Shtypeni tekstin nga një herë për çdo grup dhe priteni në fjali. Ruani një kopje të paprerë.
information-sharing-exercise-sort-text = „Në orën 21:40 prapa tregut qëndronte një furgon i hirtë. Shoferi dukej nervoz. Një burrë me xhaketë të kaltër futi në të një çantë të gjatë. Ai me siguri është shitës armësh. Çanta u sekuestrua ditën tjetër me urdhër të gjykatës dhe u vulos. Furgoni vjen çdo të premte, këtë e dinë të gjithë.“
information-sharing-exercise-sort-task = Ndani çdo fjali sipas fjalëve që jep <ref data-l10n-name="words"/>. Pastaj rishkruani çdo fjali që i përzien dy prej tyre.
information-sharing-exercise-sort-answer-fact = E parë: furgoni në orën 21:40; burri me xhaketë të kaltër dhe çanta. „Çantë e gjatë“ është përshkrim; „çantë armësh“ do të ishte përfundim.
information-sharing-exercise-sort-answer-thought = Vlerësim vetjak: „dukej nervoz“ (shkruani çfarë u pa: shikonte përreth, i ra çelësi) dhe „me siguri shitës armësh“ (fshijeni). „Çdo të premte, e dinë të gjithë“ nuk ka burim: kush e pa dhe cilat të premte?
information-sharing-exercise-sort-answer-evidence = Çanta e sekuestruar dhe e vulosur mund të bëhet provë. Çfarë ka brenda, e thotë eksperti. Asnjë fjali ende nuk është inteligjencë.
information-sharing-exercise-entry-title = Një bisedë dhe shënimi i saj
information-sharing-exercise-entry-materials = Një kartë roli për shitësin në dyqan: „Të premten në mbrëmje, rreth nëntë e gjysmë, ma ofroi një armë. E dëgjova vetë. Tha se ka edhe më. Motra ime nuk duhet ta marrë vesh që isha këtu.“ Formularë të zbrazët sipas vizatimit në tekst.
information-sharing-exercise-entry-task = Një pjesëmarrës luan rolin e shitësit në dyqan, një tjetër rolin e zyrtarit, i treti vëzhgon. Zyrtari flet pesë minuta dhe pastaj e bën shënimin sipas modelit (<ref data-l10n-name="entry"/>).
information-sharing-exercise-entry-check = Vëzhguesi ia lexon shënimin një grupi tjetër. A mund ta marrë me mend ai grup kush është burimi? Çfarë u tha dhe çfarë u shtua?
information-sharing-exercise-entry-answer-words = Fjalët janë në thonjëza, kurse „e dëgjova vetë“ tregon nga e di. „Edhe më“ nuk kthehet në numër.
information-sharing-exercise-entry-answer-source = As „shitësi“, as „motra“ nuk janë në tekstin që përcillet; të dyja do të tregonin kush ishte.
information-sharing-exercise-entry-answer-gaps = Zyrtari pyeti: cilën të premte, ku, kush tjetër e dëgjoi, me cilat fjalë, a është dikush në rrezik? Ajo që mbeti pa përgjigje shkruhet si e hapur.
information-sharing-exercise-entry-answer-people = Zyrtari nuk i dha shitësit asnjë detyrë, nuk kërkoi ta shihte sendin dhe i tregoi çfarë mund të bëjë nëse kërcënohet.
information-sharing-exercise-codes-title = Pesë informacione, pesë çifte kodesh
information-sharing-exercise-codes-materials = Pesë informacionet në karta, nga një komplet për çdo grup; një tabelë e zbrazët me kolonat shkronja, shifra, kodi i trajtimit, arsyeja.
information-sharing-exercise-codes-case = Rasti „Ura“, i trilluar. Në tavolinë janë pesë informacione:
information-sharing-exercise-codes-patrol = një zyrtar i patrullës e pa dorëzimin e çantës dhe e shkroi menjëherë targën;
information-sharing-exercise-codes-shop = një person që në shumicën e rasteve ka pasur të drejtë thotë: „Ma ofroi vetë një armë“;
information-sharing-exercise-codes-anonymous = një mesazh anonim thotë se ka armë në një hambar, „kështu flitet në fshat“;
information-sharing-exercise-codes-friend = një person që zakonisht e ka pasur gabim ka dëgjuar nga një shok se furgoni shkon te hambari;
information-sharing-exercise-codes-partner = shërbimi partner, me H2, njofton se një person që në shumicën e rasteve ka pasur të drejtë ka dëgjuar për kalime të furgonit natën; regjistrimet e pikës kufitare i konfirmojnë dy.
information-sharing-exercise-codes-task = Jepini çdo informacioni një çift kodesh (<ref data-l10n-name="codes"/>) dhe thoni cilin kod të trajtimit e merr ose e ruan (<ref data-l10n-name="handling"/>). Shkruani një rresht me arsyen.
information-sharing-exercise-codes-answer-patrol = Patrulla: A1. Vëzhgim i vetë zyrtarit, i shkruar menjëherë. Çfarë kishte në çantë nuk bën pjesë këtu. H0 ose H1, sipas rastit.
information-sharing-exercise-codes-answer-shop = Personi: B2. E di personalisht burimi, jo zyrtari. H2, sepse burimi mund të njihet.
information-sharing-exercise-codes-answer-anonymous = Mesazhi anonim: X4. Për burimin nuk dihet asgjë; është e dëgjuar dhe nuk e konfirmon asgjë.
information-sharing-exercise-codes-answer-friend = Personi që zakonisht gabon: C4. Nuk bëhet më i mirë pse edhe mesazhi flet për hambarin; të dyja mund të dalin nga një gojë.
information-sharing-exercise-codes-answer-partner = Shërbimi partner: B3, dhe H2 mbetet. Askush nuk e përcjell, as te një njësi tjetër e shërbimit tonë, para se të pajtohet dhënësi.
information-sharing-exercise-codes-answer-reason = Pranohen edhe çifte të tjera, nëse arsyeja është bindëse. Gabime të shpeshta: shkronjën e përcakton grada e zyrtarit; shifra shkon pas shkronjës; një kod për të pesë informacionet.
information-sharing-exercise-echo-title = Tri raporte apo një?
information-sharing-exercise-echo-materials = Tri fletë: raporti i një patrulle (një klient në kafene), mesazhi anonim, artikulli i shtypur i një portali. Që të tria i kanë të njëjtat fjalë të pazakonta: „peshorja e vjetër“.
information-sharing-exercise-echo-case = Brenda dy ditësh arrijnë një raport i patrullës, një mesazh anonim dhe një artikull në portal. Që të tria flasin për „dhjetë armë në hambarin prapa peshores së vjetër“.
information-sharing-exercise-echo-task = Vizatoni nga mund të ketë ardhur secili, sipas modelit (<ref data-l10n-name="echo"/>). Cilën pyetje ia bëni kujt? Çfarë shkruani ndërkohë në dosje?
information-sharing-exercise-echo-answer-one = Të njëjtat fjalë të pazakonta dhe i njëjti numër në të tria tregojnë një prejardhje. Derisa të dëshmohet e kundërta, llogaritet si një raport.
information-sharing-exercise-echo-answer-ask = Klienti pyetet nga kush e di dhe që kur; portali lexohet si burim i hapur dhe askush nuk e pyet për burimet e tij pa prokurorin; mesazhi anonim krahasohet fjalë për fjalë.
information-sharing-exercise-echo-answer-write = Në dosje: „tri raporte, ka gjasa një burim, X4“. Vetëm mbi këtë bazë nuk propozohet kontroll; prokurori njoftohet për dyshimin.
information-sharing-exercises-second-title = Dita e dytë: analiza, kërkesa, shkëmbimi, profili
information-sharing-exercises-second-asks =
    ushtrimet e ditës së dytë
    si ushtrohet kërkesa
    ushtrim me skemë kush e njeh kë
    skema me dy ngjyra
    letër e madhe në mur
    shkruaje kërkesën për anën tjetër
    vizato rrjetin
    ndaj a mos nda, lojë
information-sharing-exercise-chart-title = Vija kohore dhe skema e lidhjeve
information-sharing-exercise-chart-materials = Pesë informacionet e ditës së parë me kodet e tyre, një fletë e madhe, dy ngjyra ose dy lloje vijash, letra ngjitëse.
information-sharing-exercise-chart-task = Vendosini pesë informacionet në një vijë kohore: sipër ditën e ngjarjes, poshtë ditën e raportit. Pastaj vizatoni një skemë lidhjesh sipas modelit (<ref data-l10n-name="chart"/>), me kode në çdo vijë.
information-sharing-exercise-chart-write = Shkruani katër paragrafët që kërkon <ref data-l10n-name="conclusions"/>, gjithsej gjysmë faqeje.
information-sharing-exercise-chart-answer-solid = Vija të plota vetëm për dorëzimin (A1) dhe për kalimet (B3, dy të konfirmuara). Informacioni i partnerit e mban H2 edhe në skemë.
information-sharing-exercise-chart-answer-dashed = Hambari mbështetet në X4 dhe C4: vija të ndërprera dhe një shënim se të dyja mund të jenë një burim.
information-sharing-exercise-chart-answer-rival = Është shkruar së paku një shpjegim tjetër: në çantë ka shkopinj peshkimi ose vegla; furgoni është i një tregtari që udhëton natën. Çfarë do të fliste kundër tij?
information-sharing-exercise-chart-answer-gap = Boshllëqet: çfarë ka në çantë, i kujt është furgoni, kush shtiu fundjavave. Për secilin ka dikush që mund ta mbyllë. Propozimi është i vogël: një kërkesë, një bisedë, një patrullë, jo menjëherë kontroll banese.
information-sharing-exercise-request-title = Një kërkesë, një përgjigje
information-sharing-exercise-request-materials = Formulari i koleksionit për kërkesat ndërkufitare, nga dy kopje për çdo grup; një tavolinë si „njësi kontakti“ me regjistër shkëmbimi; një zile për kohën.
information-sharing-exercise-request-task = Rasti „Ura“, i trilluar: grupit i duhet të dijë kush e përdor furgonin dhe nëse është kontrolluar disa net. Plotësojeni formularin për kërkesat ndërkufitare fushë për fushë (<ref data-l10n-name="fields"/>). Një grup tjetër luan rolin e njësisë së kontaktit: e pranon kërkesën ose e kthen me një pyetje.
information-sharing-exercise-request-reply = Shkëmbejini kërkesat dhe përgjigjuni. Njëri nga dy grupet nuk ka gjetur asgjë. Në fund, secili i jep tjetrit informacion kthyes me tri fjali.
information-sharing-exercise-request-answer-purpose = Qëllimi është një fjali, me veprën penale me titullin zyrtar dhe nenin, të kopjuar nga kodi që vlen për kërkuesin. „Për nevoja operative“ kthehet mbrapsht.
information-sharing-exercise-request-answer-questions = Dy ose tri pyetje të numërtuara, me ditë: në emër të kujt është regjistruar furgoni, kontrollet ndërmjet dy ditëve, shënime të mëparshme për furgonin. Jo „gjithçka për shoferin“.
information-sharing-exercise-request-answer-urgency = Mund të jetë e zakonshme ose urgjente; vendos arsyeja. „Po vjen fundjava“ nuk është arsye, një person në ndalim është.
information-sharing-exercise-request-answer-left = Janë lënë jashtë: burimi, fjalët për hambarin, motra, gjithçka që nuk i duhet përgjigjes. Informacioni B3 me H2 ka ardhur nga vetë partneri dhe mund t’i përmendet atij.
information-sharing-exercise-request-answer-reply = „Nuk u gjet asgjë“ thotë ku është kërkuar dhe për cilën periudhë. Përgjigjja ka kode për çdo informacion, kurse informacioni kthyes thotë çfarë ndihmoi.
information-sharing-exercise-share-title = Pesë veta pyesin
information-sharing-exercise-share-materials = Pesë karta rolesh me pyetjet; tabela e kodeve të trajtimit në dërrasë.
information-sharing-exercise-share-case = Në rastin „Ura“ brenda një ore thërrasin pesë veta:
information-sharing-exercise-share-press = një gazetar do të dijë a është furgoni „në listë“;
information-sharing-exercise-share-third = një zyrtar i një juridiksioni të tretë e kërkon informacionin e partnerit me H2, „si koleg“;
information-sharing-exercise-share-court = prokurori pyet a mund të hyjë informacioni i partnerit në dosjen për gjykatën;
information-sharing-exercise-share-private = një zyrtar nga ana tjetër e kufirit kërkon në një aplikacion bisedash një fotografi të burrit;
information-sharing-exercise-share-life = një njësi e shërbimit tonë merr vesh se burri është nisur me armë te një grua në anën tjetër.
information-sharing-exercise-share-task = Përgjigjuni secilit me një ose dy fjali, me pesë pyetjet që jep <ref data-l10n-name="share"/>. Kujt i thuhet çfarë, nga kush dhe në cilën rrugë?
information-sharing-exercise-share-answer-press = Gazetari: asnjë informacion, as „jo“. Thirrja kalon te zyra që flet me mediat, e cila merret vesh me prokurorin.
information-sharing-exercise-share-answer-third = Juridiksioni i tretë: jo pa lejen e dhënësit (H2) dhe jo me telefon ndërmjet kolegëve. Kërkesa shkon përmes njësisë së kontaktit, e cila e pyet dhënësin.
information-sharing-exercise-share-answer-court = Prokurori: mund ta dijë aq sa e lejojnë ligji dhe kodi; H2 këtu do të thotë se dhënësi pyetet para se të përcillet, kurse për gjykatën kërkohet forma e duhur, përmes prokurorit.
information-sharing-exercise-share-answer-private = Aplikacioni i bisedave: nuk dërgohet asgjë. Zyrtari e tregon kanalin, kurse biseda i raportohet njësisë së kontaktit të shërbimit.
information-sharing-exercise-share-answer-life = Jeta në rrezik: njësia e kontaktit menjëherë me telefon, e konfirmuar me shkrim, prokurori njoftohet, së pari përcillet ajo që e mbron gruan. Thirren specialistët dhe ndihma për viktimat.
information-sharing-exercise-profile-title = Profil në një faqe
information-sharing-exercise-profile-materials = Formulari i koleksionit për profilet e rrezikut dhe të problemit; përfundimet e grupeve; harta e një qyteze të trilluar me kryqe për të shtënat.
information-sharing-exercise-profile-case = Rasti „Ura“, i trilluar: brenda tetë javësh janë dëgjuar të shtëna në gjashtë mbrëmje, çdo herë ndërmjet orës 22:00 dhe mesnatës, afër fushës sportive. Thirrën dy banorë; e dinë edhe shkolla dhe komuna. Askush nuk u lëndua.
information-sharing-exercise-profile-task = Plotësojeni formularin për profil problemi (<ref data-l10n-name="profile"/>): çfarë përsëritet, ku dhe kur, kush preket, çfarë nuk dihet, cilët partnerë, cilat dy masa me përgjegjës, ditë dhe matje të suksesit.
information-sharing-exercise-profile-answer-problem = Problemi është „të shtëna afër fushës sportive në mbrëmjet e fundjavës“, jo një emër. Numri dhe periudha janë të sakta: gjashtë mbrëmje në tetë javë.
information-sharing-exercise-profile-answer-people = Banorët, shkolla, fëmijët dhe organizuesit e festave janë partnerë ose të prekur. Asnjë grup nuk përshkruhet sipas prejardhjes ose fesë.
information-sharing-exercise-profile-answer-measure = Masat mund të numërohen: thirrje brenda dhjetë minutash, patrulla në këto orë, bisedë me organizuesit, fletushkë. Sukses do të thotë më pak mbrëmje me të shtëna, jo më shumë kontrolle.
information-sharing-exercise-profile-answer-gap = Boshllëqet janë emërtuar: thirrën vetëm dy veta; ndoshta shtihet edhe gjetkë. Profili ka ditë rishikimi dhe thotë se lidhja me furgonin nuk është konfirmuar.

information-sharing-check-title = Pyetje për vetëkontroll
information-sharing-check-asks =
    po e testoj veten
    a e kam kuptuar
    pyetje për test
    provoj veten para dy ditëve
    pyetje për H2
    tri raporte, një burim, pyetje
    kuiz
information-sharing-check-intro = Përgjigjuni pa tekst, pastaj krahasoni me seksionet.
information-sharing-check-apart = Cilat dy gjëra ndahen në çdo shënim? Shihni: <ref data-l10n-name="entry"/>.
information-sharing-check-letter = Çfarë thotë shkronja, çfarë thotë shifra dhe pse jo vetëm një kod? Shihni: <ref data-l10n-name="codes"/>.
information-sharing-check-h2 = Një koleg nga një njësi tjetër e kërkon një informacion me H2. Çfarë bëni? Shihni: <ref data-l10n-name="handling"/>.
information-sharing-check-three = Tri raporte thonë të njëjtën gjë. Si e mësoni sa burime ka? Shihni: <ref data-l10n-name="quality"/>.
information-sharing-check-four = Cilët katër paragrafë i ka përfundimi? Shihni: <ref data-l10n-name="conclusions"/>.
information-sharing-check-home = Ku kërkoni para se të pyesni përtej kufirit? Shihni: <ref data-l10n-name="request"/>.
information-sharing-check-nothing = Çfarë përmban përgjigjja „nuk u gjet asgjë“? Shihni: <ref data-l10n-name="answer"/>.
information-sharing-check-wrong = Një shënim shkoi në adresë të gabuar. Cilët katër hapa vijojnë? Shihni: <ref data-l10n-name="breach"/>.
information-sharing-check-facilitator-first = Përgjigjet 1 deri në 4: çfarë u tha dhe çfarë mendon zyrtari; shkronja për burimin, shifra për informacionin, sepse burimi i mirë mund të gabojë; së pari pyetet dhënësi dhe leja regjistrohet; pyetet secili nga e di dhe që kur, krahasohen fjalët, numërohen burimet.
information-sharing-check-facilitator-second = Përgjigjet 5 deri në 8: çfarë dihet, mendohet, nuk dihet, propozohet; dosjet tona, regjistri i armëve, në { -kosovo(case: "indefinite") } Pika Fokale; ku është kërkuar dhe për cilën periudhë; ndalet përhapja, njoftohen njësia e kontaktit dhe zyrtari për mbrojtjen e të dhënave, njoftohet dhënësi, shkruhet gjithçka.

## Konsultim i shpejtë

information-sharing-reference-title = Konsultim i shpejtë
information-sharing-reference-asks =
    karta për me shtyp
    lista e shkurtër për xhep
    çka me marrë me vete në patrullë
    gjashtë karta me kode
    me vendos te sirtari
    shkurtesa për roje
    numrat e kontaktit shto
    në celular për terren
    xhep
information-sharing-reference-intro = Kopjojeni këtë seksion si karta dhe shtojini emrat dhe numrat e telefonit të shërbimit tuaj.
information-sharing-card-entry-title = Shënimi
information-sharing-card-entry-asks =
    e kam informatën para vetes si ta shkruaj
    shënime nga biseda
    çka mos me harru kur e shkruaj
    thonjëza
    burimi pa emër
    dy data
    hamendja veç
    e dëgjuar prej kujt
    fjalë për fjalë
    prej kah e din
information-sharing-card-entry-words = Fjalët e burimit në thonjëza.
information-sharing-card-entry-how = „Nga e dini këtë?“ E parë, e dëgjuar, e lexuar?
information-sharing-card-entry-apart = Ajo që mendoj unë ndahet, me arsyen.
information-sharing-card-entry-source = As emër, as shenjë për burimin.
information-sharing-card-entry-day = Dita e ngjarjes, dita e raportit, numri.
information-sharing-card-codes-title = Shkronja dhe shifra
information-sharing-card-codes-asks =
    ndihmë e shpejtë për shkronjat
    A B C X 1 2 3 4
    prapë e harrova çka është X
    kolegu C3
    x për të panjohur
    burimi i pari
    me sy e ka pa, dyshi
    çift i kodit
    B3
information-sharing-card-codes-a = A i besueshëm në çdo rast; B në shumicën e rasteve.
information-sharing-card-codes-b = C i pabesueshëm në shumicën e rasteve; X nuk vlerësohet.
information-sharing-card-codes-1 = 1 pa dyshim; 2 burimi e di personalisht.
information-sharing-card-codes-2 = 3 jo personalisht, por e konfirmuar; 4 e pakonfirmuar.
information-sharing-card-codes-apart = Së pari burimi, pastaj informacioni; secili veçmas.
information-sharing-card-codes-confirm = Asnjë çift kodesh nuk është provë.
information-sharing-card-handling-title = Kodet e trajtimit
information-sharing-card-handling-asks =
    H0 H1 H2 H3 shkurt
    a guxoj me e përcjellë
    kush e lejon me ia dërgu tjetrit
    H2
    mos e përcjell
    gjyqi jo
    kush e jep lejen
    zyrtari i parë
    a guxoj me e dhanë
information-sharing-card-handling-0 = H0: vetëm kundër krimit, sipas ligjit që zbatohet.
information-sharing-card-handling-1 = H1: jo para gjykatës pa leje.
information-sharing-card-handling-2 = H2: nuk përcillet pa leje.
information-sharing-card-handling-3 = H3: lexoni çfarë ka shkruar dhënësi.
information-sharing-card-handling-owner = Kodin e ndryshon vetëm dhënësi.
information-sharing-card-request-title = Kërkesa
information-sharing-card-request-asks =
    çka shikoj para se ta dërgoj kërkesën
    çka duhet të ketë brenda
    kërkesa përtej kufirit shkurt
    një fjali qëllimi
    urgjent me datë
    sa pyetje
    shënimi ku kërkova
    kanali
    gati me e nisë?
information-sharing-card-request-home = Së pari kërkoni në shërbimin tuaj dhe shkruani ku keni kërkuar.
information-sharing-card-request-purpose = Qëllimi me një fjali; vepra penale me titullin zyrtar.
information-sharing-card-request-questions = Pyetje të numërtuara, secila për një temë.
information-sharing-card-request-urgency = Urgjenca me arsye dhe ditë; kode për çdo informacion.
information-sharing-card-request-channel = Vetëm kanali i dakorduar. Jeta në rrezik: telefon menjëherë.
information-sharing-card-request-feedback = Informacioni kthyes: ndihmoi, gabim, rezultat.
information-sharing-card-conclusion-title = Përfundimi
information-sharing-card-conclusion-asks =
    si e përmbledh
    shkurt për shefin
    katër fjalë për analizën
    dimë mendojmë mungon
    kush e bën deri kur
    gjasa në fjalë
    përfundim në pesë rreshta
    çka tjetër mundet
information-sharing-card-conclusion-know = Çfarë dimë, me kode.
information-sharing-card-conclusion-think = Çfarë mendojmë: sa gjasa, sa të sigurt, pse.
information-sharing-card-conclusion-gap = Çfarë nuk dimë dhe kush mund ta dijë.
information-sharing-card-conclusion-rival = Çfarë tjetër mund ta shpjegojë?
information-sharing-card-conclusion-do = Çfarë propozojmë, kush përgjigjet, deri kur.

## Fjalorth

information-sharing-glossary-title = Fjalorth
information-sharing-glossary-asks =
    çka do të thotë kjo fjalë
    shkurtesat
    nuk po e kuptoj fjalën
    informatë, inteligjencë, provë
    4x4, H0, çka janë
    fjalë për fillestarin
    kuptimi
information-sharing-glossary-intro = Fjalët kanë kuptimin që u jep ligji në fuqi. Shpjegimet e shkurtra ndihmojnë për ta lexuar këtë kurs.

## Burimet

information-sharing-sources-title = Burimet
information-sharing-sources-asks =
    prej nga e keni këtë
    a është zyrtare
    çka nuk ka këtu
    seesac
    data e ligjeve
    europoli, lidhja
    linqe
# $laws: dita kur janë verifikuar ligjet; $codes: dita kur janë verifikuar referencat e tjera.
information-sharing-sources-checked = Ligjet janë verifikuar më { $laws }, referencat e tjera më { $codes }. Ditën e përdorimit, konsultoni ligjin në fuqi.
information-sharing-sources-seesac = SEESAC, faqja e projektit të përfunduar të UNDP-së „Qasja e integruar institucionale ndërkufitare për luftimin e trafikimit të paligjshëm të armëve“: <a data-l10n-name="page">seesac.org</a>. Burimi i numrit të pjesëmarrjeve dhe i asaj që thuhet për Pikën Fokale.
information-sharing-sources-kosovo = Ligjet në { -kosovo(case: "indefinite") }: Ligji nr. 04/L-076 për Policinë; Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
information-sharing-sources-north-macedonia = Ligjet në { -north-macedonia(case: "accusative") }: Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
information-sharing-sources-un = Kombet e Bashkuara, për Konventën dhe Protokollin për Armët e Zjarrit (UNIS/CP/517).
information-sharing-sources-europol = Rregullorja (BE) 2016/794 për Europolin, neni 29, për kodet e vlerësimit: <a data-l10n-name="text">EUR-Lex</a>.
information-sharing-sources-handling = Dokumente të Këshillit të Bashkimit Evropian për shkëmbimin e informacionit, me kodet e trajtimit, të publikuara nga Statewatch në vitin 2018: <a data-l10n-name="page">statewatch.org</a>.
information-sharing-sources-ilp = OSBE, Udhëzuesi për policimin e drejtuar nga inteligjenca, 2017: <a data-l10n-name="site">osce.org</a>.
information-sharing-sources-interpol = INTERPOL, Sistemi për administrimin e të dhënave dhe gjurmimin e armëve të paligjshme (iARMS): <a data-l10n-name="site">interpol.int</a>.
information-sharing-sources-limits = Ky kurs nuk tregon cilin kanal e përdor sot një shërbim, cilat afate janë dakorduar, ose si zbatohen masat e fshehta. Ai përdor vetëm burime publike dhe nuk jep këshilla juridike. Fjalët për gjasat, katër paragrafët dhe rrjeta e kodeve janë ndihmesa të këtij kursi, jo standard i dakorduar. Ai nuk i zëvendëson as ligjin në fuqi, as procedurat e shërbimit, as udhëzimet e prokurorit.
