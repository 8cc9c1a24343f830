### Hetimi themelor i rasteve me armë zjarri: përkthimi shqip i kursit. Radha e mesazheve është radha e dokumentit.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### Kufiri i sigurisë: vetëm shenja të jashtme. Asnjë fjalë se si prodhohet, ndryshohet, mbushet ose fshihet një send, e as si hiqet një shënjim.
### Njohja përfundon gjithmonë me: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët.

firearms-basic-title = Hetimi themelor i rasteve me armë zjarri: nga gjetja te përgjigjja e parë
firearms-basic-short-title = Hetimi themelor i armëve

## Qëllimi dhe objektivat

firearms-basic-purpose-title = Qëllimi dhe objektivat
firearms-basic-purpose-asks =
    për çka është ky kurs
    hera e parë që kam rast me armë
    a mësojmë me i çmontu armët
    a sjellin armë të vërteta në trajnim
    prej çastit që e sheh deri te përgjigjet në dosje
    s'di kurrgjë për pushkë
    kurs fillestar
    a mësojmë me gjujt
    kursi bazë
    prej gjetjes te dosja
firearms-basic-purpose-aim = Ky kurs u jep zyrtarëve bazat për çdo rast me armë zjarri. Ai fillon kur dikush e sheh sendin dhe mbaron kur në dosje janë përgjigjet e para: çfarë është, kujt i ka takuar, nga vjen dhe çfarë është bërë me të.
firearms-basic-purpose-boundary = Kursi i përshkruan armët e zjarrit vetëm nga jashtë. Ai nuk tregon si prodhohen, si ndryshohen, si mbushen ose si çmontohen, dhe asnjë ushtrim nuk e kërkon këtë. Zyrtarit nuk i duhet kjo për të vepruar drejt. Nëse një pjesëmarrës fillon ta shpjegojë, lehtësuesi e ndërpret diskutimin.
firearms-basic-purpose-boundary-note = Nëse dikush thotë „mund t’jua tregoj si funksionon“, përgjigjuni me një fjali: „Këtë e bën eksperti; ne shkruajmë atë që shohim.“ Pastaj pyeteni grupin për shenjën tjetër të jashtme. Mos hapni pamje ose video nga interneti, as „vetëm shkurt“.
firearms-basic-audience-title = Kujt i drejtohet kursi
firearms-basic-audience-asks =
    a vlen edhe për patrullat
    jam i ri në hetime
    a munden edhe doganierët
    kriminalisti në vend të ngjarjes
    s'kam bo asnjë kurs përpara
    me kë shkoj në kurs
    fillestarë
    trafiku
firearms-basic-audience-officers = Kursi u drejtohet zyrtarëve të patrullës, hetuesve të rinj, policisë kufitare, doganierëve dhe zyrtarëve për vendin e ngjarjes në { -kosovo(case: "indefinite") } dhe në { -north-macedonia(case: "accusative") }. Nuk kërkohet asnjë kurs i mëparshëm për armët e zjarrit. Kush e ka përfunduar, mund të vazhdojë me kurset për armët e zjarrit të konvertuara dhe për kontrollin e banesës.
firearms-basic-audience-service = Aty ku kursi dhe procedura e shërbimit dallojnë, përparësi kanë ligji në fuqi dhe procedura e shërbimit.

firearms-basic-objectives-title = Objektivat e të nxënit
firearms-basic-objectives-asks =
    çka do të di në fund
    çka duhet me ditë me bo
    çka vjen në test
    me përshkru pa hamendësu
    a di me kopju numrin pa gabim
    pas tri ditëve, çka duhet me ditë
    qëllimet
# I paraprin listës së objektivave; $count është numri i pikave të listës.
firearms-basic-objectives-intro = Në fund të kursit, secili pjesëmarrës dëshmon se ka { $count ->
        [one] një aftësi:
       *[other] këto { $count } aftësi:
    }
firearms-basic-objectives-describe = e përshkruan sendin sipas shenjave të jashtme, me fjalë të thjeshta dhe pa përfundime;
firearms-basic-objectives-safe = vepron sipas radhës së caktuar: ndalet, mban distancë, shënon vendin, raporton, pret;
firearms-basic-objectives-blank = shpjegon pse një armë me fishekë manovre ose një armë e konvertuar nuk dallohet nga arma e zjarrit vetëm me shikim;
firearms-basic-objectives-marks = i kopjon të gjitha shënjimet që i ka lexuar eksperti, shenjë për shenjë;
firearms-basic-objectives-trace = shpjegon çfarë mund të nxjerrë në pah kërkesa për gjurmim dhe e plotëson faqen e saj të parë;
firearms-basic-objectives-routes = tregon pikat ku arma del nga rruga e ligjshme dhe dokumentin që mbetet aty;
firearms-basic-objectives-law = e hap ligjin e duhur për një pyetje dhe e citon veprën penale me titullin zyrtar;
firearms-basic-objectives-enquire = i planifikon verifikimet e para për orën e parë, ditën e parë dhe javën e parë, dhe e dërgon çdo pyetje në vendin e duhur.

firearms-basic-plan-title = Plani i tri ditëve
firearms-basic-course-plan-asks =
    sa ditë zgjat kursi
    çka bëjmë cilën ditë
    sa orë janë
    pauza e kafes, orët, tema
    paradite teori, pasdite vetura
    kur mësohen shënjimet
    orari
    tri ditë
# $days: ditët e kursit; $hours: orët e mësimit në secilën ditë.
firearms-basic-plan-length = Kursi zgjat { $days ->
        [one] një ditë
       *[other] { $days } ditë
    } me nga { $hours ->
        [one] një orë mësimi
       *[other] { $hours } orë mësimi
    }. <ref data-l10n-name="plan"/> tregon renditjen. Ushtrimet gjenden te <ref data-l10n-name="exercises"/>.
firearms-basic-plan-caption = Plani i kursit
firearms-basic-plan-head-part = Pjesa
firearms-basic-plan-head-theme = Tema
firearms-basic-plan-head-practice = Praktika
# $day: numri i ditës.
firearms-basic-plan-morning = Dita { $day }, paradite
firearms-basic-plan-afternoon = Dita { $day }, pasdite
firearms-basic-plan-theme-types = Llojet e armëve të zjarrit nga jashtë; përshkrimi
firearms-basic-plan-practice-types = Përshkruani, mos emërtoni
firearms-basic-plan-theme-safe = Armët me fishekë manovre dhe armët e konvertuara; veprimi i sigurt
firearms-basic-plan-practice-safe = Vetura buzë rrugës
firearms-basic-plan-theme-marks = Shënjimet dhe gjurmimi
firearms-basic-plan-practice-marks = Shenjë për shenjë; kërkesa e parë për gjurmim
firearms-basic-plan-theme-routes = Rrugët dhe ligji
firearms-basic-plan-practice-routes = Ku doli nga rruga e ligjshme? Cili tekst i pari?
firearms-basic-plan-theme-enquiries = Verifikimet e para dhe provat
firearms-basic-plan-practice-enquiries = Ora e parë, dita e parë, java e parë
firearms-basic-plan-theme-cooperation = Bashkëpunimi, raporti, rasti përmbyllës
firearms-basic-plan-practice-cooperation = Nga thirrja te dosja
firearms-basic-plan-warning = Në këtë kurs nuk sillet asnjë armë: as armë zjarri, as armë me fishekë manovre, as replikë, as municion. Mjaftojnë fotografitë nga jashtë, në karta.
firearms-basic-plan-note = Dita e parë vendos nëse pjesëmarrësit heqin dorë nga hamendësimi. Mos nxitoni. Ditën e dytë ftoni dikë që u përgjigjet kërkesave për gjurmim, kurse ditën e tretë një prokuror. Nëse koha nuk mjafton, hiqni ushtrimin për rrugën e ligjshme, por kurrë atë për veprimin e sigurt.

## Kursi në 60 sekonda

firearms-basic-sixty-title = Kursi në 60 sekonda
firearms-basic-sixty-seconds-asks =
    gjeta armë çka me bo
    shpejt çka duhet me ditë për armë
    çka bëj së pari kur gjej revole
    shkurt e shqip
    krejt janë të mbushura
    rregullat e policit me pushkë para vetes
    nxito, shoferi pret
    lexoj gjatë kafes
    thelbi
    rregulli i parë
firearms-basic-sixty-intro = Nëse keni kohë vetëm për një faqe, lexoni këtë.
firearms-basic-sixty-loaded = <strong>E mbushur.</strong> Çdo gjë që duket si armë zjarri konsiderohet e mbushur, çfarëdo që të shkruajë mbi të dhe çfarëdo që të thotë dikush.
firearms-basic-sixty-find = <strong>Gjetja.</strong> Mos prekni. Mbani distancë. Shënoni vendin. Raportoni. Prisni specialistët. Shihni: <ref data-l10n-name="steps"/>.
firearms-basic-sixty-describe = <strong>Përshkrimi.</strong> Shkruani gjatësinë, formën, ngjyrën dhe mbishkrimet e dukshme. Lërini jashtë modelin dhe hamendësimin.
firearms-basic-sixty-marks = <strong>Kopjimi.</strong> Pasi eksperti ta ketë bërë sendin të sigurt, kopjojeni çdo shënjim ashtu siç është. Një shenjë e gabuar çon te një armë tjetër. Shihni: <ref data-l10n-name="marks"/>.
firearms-basic-sixty-trace = <strong>Gjurmimi.</strong> E kaluara e ligjshme e armës është e shënuar në regjistra. Pyetni herët. Shihni: <ref data-l10n-name="way"/>.
firearms-basic-sixty-law = <strong>Ligji.</strong> Vendos ligji që vlen në atë vend dhe në atë ditë. Citojeni me titull dhe me datë.
firearms-basic-sixty-enquire = <strong>Verifikimi.</strong> Pyetni kush e ka pasur, që kur, nga kush dhe për çfarë. Një send rrallë vjen vetëm.
firearms-basic-sixty-share = <strong>Shkëmbimi.</strong> Tregojini Pikës Fokale ose njësisë kompetente edhe atë që duket e parëndësishme.
firearms-basic-sixty-rule = Zyrtari thotë çfarë u pa. Eksperti thotë çfarë është. Regjistrat thonë ku ka qenë. Gjykata thotë çfarë del prej kësaj.
firearms-basic-four-caption = Katër pyetje rreth një sendi
    .alt = Vizatim me një kuti në mes, sendi i gjetur, dhe katër kuti rreth saj, të lidhura me vija. Lart majtas: Çfarë është? Përgjigjet eksperti. Lart djathtas: A është mbajtur ligjërisht? Përgjigjet regjistri i armëve. Poshtë majtas: Nga vjen? Përgjigjet kërkesa për gjurmim. Poshtë djathtas: Çfarë është bërë me të? Përgjigjen laboratori forenzik dhe dëshmitarët.
firearms-basic-four-item = Sendi, i sigurt dhe i përshkruar
firearms-basic-four-what = Çfarë është?
firearms-basic-four-what-who = Eksperti
firearms-basic-four-lawful = A është mbajtur ligjërisht?
firearms-basic-four-lawful-who = Regjistri i armëve
firearms-basic-four-origin = Nga vjen?
firearms-basic-four-origin-who = Kërkesa për gjurmim
firearms-basic-four-use = Çfarë është bërë me të?
firearms-basic-four-use-who = Laboratori forenzik, dëshmitarët

## Njohja

firearms-basic-recognise-title = Njohja nga jashtë
firearms-basic-recognise-asks =
    a është armë e vërtetë
    qysh me ditë a është revole a lodër
    duket si lodër po s’jam i sigurt
    a guxoj me e marrë në dorë me e kqyrë
    kolegu don me e prek me stilolaps
    çakmak në formë pistolete
    sendi i mbështjellë me leckë
    prej sa larg e shikoj
    lodër a jo
    prej larg
firearms-basic-recognise-intro = Në vendin e ngjarjes askush nuk ka pse ta përcaktojë çfarë është sendi. Mjafton të shihet se mund të jetë armë zjarri. Shikohet nga vendi ku qëndroni; askush nuk i afrohet sendit për të parë më mirë.
firearms-basic-recognise-warning = Mos e ngrini sendin, mos e rrotulloni, mos shikoni brenda tij dhe mos nxirrni asgjë prej tij. Mos prekni, mbani distancë, shënoni vendin, raportoni dhe prisni specialistët.

firearms-basic-types-title = Llojet e armëve të zjarrit sipas shenjave të jashtme
firearms-basic-types-asks =
    çfarë arme është kjo
    dallimi mes pistoletës dhe revolverit
    armë e gjatë a e shkurtër
    me dy tyta çka është
    duket si kallashnikov
    armë prej plastike
    pushkë gjyshi me kondak druri
    qyta, gryka, mulliri
    çifte
    pushkë gjahu
    gjashtëshe
    pushkë e prerë
firearms-basic-types-intro = Raportet kanë nevojë për fjalë që të gjithë i kuptojnë njësoj. <ref data-l10n-name="shapes"/> tregon katër forma dhe fjalët për pjesët e tyre të jashtme. <ref data-l10n-name="types"/> thotë çfarë mund të shkruhet në raportin e parë.
firearms-basic-shapes-caption = Katër forma dhe fjalët për atë që shihet
    .alt = Katër skica të thjeshta, të shikuara nga ana. E para: armë zjarri e shkurtër me dorezë dhe tytë. E dyta: armë zjarri e shkurtër me mulli të rrumbullakët midis tytës dhe dorezës. E treta: armë zjarri e gjatë me kondak, me tytë të gjatë dhe me karikator para dorezës. E katërta: armë zjarri e gjatë me kondak dhe me dy tyta. Numrat i shënojnë pjesët dhe një legjendë i shpjegon: një tyta, dy doreza, tre mulliri, katër karikatori, pesë kondaku.
firearms-basic-shapes-pistol = E shkurtër, pa mulli
firearms-basic-shapes-revolver = E shkurtër, me mulli të rrumbullakët
firearms-basic-shapes-rifle = E gjatë, me karikator
firearms-basic-shapes-shotgun = E gjatë, me dy tyta
firearms-basic-shapes-barrel = Tyta
firearms-basic-shapes-grip = Doreza
firearms-basic-shapes-cylinder = Mulliri
firearms-basic-shapes-magazine = Karikatori
firearms-basic-shapes-stock = Kondaku
firearms-basic-types-caption = Çfarë shihni, çfarë mund të jetë, çfarë shkruani
firearms-basic-types-head-see = Çfarë shihni
firearms-basic-types-head-mean = Çfarë mund të jetë
firearms-basic-types-head-write = Çfarë shkruani dhe bëni
firearms-basic-types-pistol = Objekt i shkurtër me dorezë dhe tytë, anët e rrafshëta
firearms-basic-types-pistol-mean = Pistoletë, armë me fishekë manovre, armë gazi, imitim arme
firearms-basic-types-pistol-write = „Objekt i shkurtër që duket si armë zjarri, i zi, me anë të rrafshëta.“ Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni
firearms-basic-types-revolver = Objekt i shkurtër me mulli të rrumbullakët në mes
firearms-basic-types-revolver-mean = Revolver, armë sinjalizimi ose me fishekë manovre, imitim arme
firearms-basic-types-revolver-write = „Objekt i shkurtër që duket si armë zjarri, me mulli.“ Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni
firearms-basic-types-rifle = Objekt i gjatë me kondak dhe me një tytë, ndonjëherë me karikator poshtë
firearms-basic-types-rifle-mean = Pushkë për gjueti, për sport ose ushtarake. Mënyra si qëllon nuk shihet nga jashtë
firearms-basic-types-rifle-write = „Objekt i gjatë që duket si armë zjarri, kondak druri, karikator i lakuar.“ Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni
firearms-basic-types-shotgun = Objekt i gjatë me dy tyta, njëra pranë tjetrës ose njëra mbi tjetrën
firearms-basic-types-shotgun-mean = Shpesh pushkë gjuetie me saçme, pavarësisht nga gjatësia
firearms-basic-types-shotgun-write = „Objekt i gjatë që duket si armë zjarri, me dy tyta.“ Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni
firearms-basic-types-odd = Formë e pazakontë, plastikë, gyp, ose objekt që duket si laps, llambë dore ose telefon me tytë
firearms-basic-types-odd-mean = Ndoshta armë që dikush e ka bërë në mënyrë të paligjshme, me rreziqet e veta
firearms-basic-types-odd-write = Përshkruani formën dhe materialin. Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët
firearms-basic-types-part = Një pjesë e vetme, një karikator i zbrazët, një tytë e ndarë
firearms-basic-types-part-mean = Ndoshta pjesë thelbësore e armës, të cilën ligji mund ta kontrollojë njësoj si armën e zjarrit
firearms-basic-types-part-write = „Pjesë metalike, e gjatë sa një dorë.“ Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni
firearms-basic-types-ammunition = Fishekë, gëzhoja, kuti ose shirita fishekësh
firearms-basic-types-ammunition-mean = Municion; gëzhojat janë gjurmë e një të shtëne
firearms-basic-types-ammunition-write = Mos i merrni, mos i numëroni duke i prekur. Mbani distancë, shënoni vendin, raportoni, prisni
firearms-basic-types-heavy = Gyp që mbahet në sup, granatë, minë ose çdo gjë me tela
firearms-basic-types-heavy-mean = Armë e lehtë ose mjet eksploziv
firearms-basic-types-heavy-write = Largohuni menjëherë rrugës nga keni ardhur. Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët
firearms-basic-types-size = Direktiva (BE) 2021/555 ka dy emërtime që ndihmojnë: <em>{ -short-firearm }</em> dhe <em>{ -long-firearm }</em>. Në vendin e ngjarjes askush nuk mat: mjafton „i shkurtër“ ose „i gjatë“.
firearms-basic-types-note = Lëreni grupin të thotë çfarë sheh vërtet në fotografi, pastaj fshijeni çdo fjalë që është hamendësim: markën, kalibrin, „e vërtetë“, „e vjetër“, „automatike“. Gabim tipik: dikush që i njeh mirë armët e thotë menjëherë modelin. Lavdërojeni njohurinë dhe kërkoni shenjën e jashtme pas saj.

firearms-basic-blank-title = Armët me fishekë manovre dhe armët e konvertuara
firearms-basic-blank-firing-asks =
    është veç revole gazi
    pistoletë alarmi a lejohet
    armë gazi pa leje
    qysh shihet a është ndërru arma
    thotë që veç krisë
    e bleu në treg për të tremb qentë
    fishekë manovre
    dy ngjyra në të njëjtën pistoletë
    starti
    veç krismë
firearms-basic-blank-what = Disa sende duken si armë zjarri, por nuk janë shitur si të tilla: <em>{ -blank-firing-weapon }</em>, <em>{ -alarm-signal-weapon }</em>, <em>{ -gas-weapon }</em>, <em>{ -imitation-weapon }</em>. Të tjera dikur kanë qenë armë zjarri: <em>{ -deactivated-firearm }</em>. Disa janë ndryshuar në mënyrë të paligjshme: <em>{ -converted-firearm }</em>, <em>{ -reactivated-firearm }</em>. Nga jashtë të gjitha mund të duken njësoj.
firearms-basic-blank-table = <ref data-l10n-name="signs"/> rendit shenja për të cilat duhet shkruar më shumë në raport. Asnjëra nuk dëshmon asgjë; as mungesa e tyre nuk dëshmon asgjë.
firearms-basic-blank-caption = Shenjat e jashtme të armëve me fishekë manovre dhe të armëve të konvertuara
firearms-basic-blank-head-see = Çfarë shihni
firearms-basic-blank-head-mean = Çfarë mund të thotë kjo
firearms-basic-blank-head-do = Çfarë bëni
firearms-basic-blank-inscription = Mbishkrim që përmend fishekë manovre, gaz, alarm ose sinjal
firearms-basic-blank-inscription-mean = Ndoshta është shitur si e tillë; kjo nuk thotë asgjë për gjendjen e sotme
firearms-basic-blank-inscription-do = Shkruajeni mbishkrimin, nëse lexohet nga vendi ku qëndroni. Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni
firearms-basic-blank-differ = Pjesë që dallojnë në ngjyrë ose në përpunim; gjurmë pune në sipërfaqe
firearms-basic-blank-differ-mean = Ndoshta dikush ka ndryshuar ose ka riparuar diçka
firearms-basic-blank-differ-do = Mos kërkoni shenja të tjera. Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni
firearms-basic-blank-missing = Mbishkrime që mungojnë, janë të dëmtuara ose të dyfishta
firearms-basic-blank-missing-mean = Sendi ndoshta nuk është ajo që thuhet se është
firearms-basic-blank-missing-do = Mos pastroni, mos fërkoni. Mbani distancë, shënoni vendin, raportoni, prisni
firearms-basic-blank-paper = Kuti, faturë ose certifikatë e një sendi „të padëmshëm“
firearms-basic-blank-paper-mean = Vendi dhe dita e blerjes; ndoshta e një sendi tjetër
firearms-basic-blank-paper-do = Lëreni aty ku është dhe njoftojeni udhëheqësin. Pasi të lejohet kthimi, është provë
firearms-basic-blank-together = Send „i padëmshëm“ pranë fishekëve, ose disa sende të të njëjtit lloj
firearms-basic-blank-together-mean = Ndoshta përdoret si armë zjarri, ndoshta tregti
firearms-basic-blank-together-do = Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni ekspertin
firearms-basic-blank-key = „Është vetëm me fishekë manovre“ është deklaratë e një personi. Ajo shkruhet fjalë për fjalë dhe nuk ndryshon asgjë në atë që bëni.
firearms-basic-blank-more = Këto sende i trajton hollësisht kursi „Trafikimi i armëve të zjarrit të konvertuara“.

## Veprimi i sigurt

firearms-basic-act-title = Veprimi i sigurt
firearms-basic-act-safely-asks =
    armë në veturë çka bëj
    a guxoj me e zbrazë
    shoferi ka revole nën ulëse
    kush guxon me e prekë armën
    fëmijët kanë gjetë armë
    do me ma dorëzu armën në dorë
    taksisti me pistoletë në kasafortë
    dorëzim në rrugë
    hiqe karikatorin?
    kutia e veturës
    e ka n'brez
    ma jep n'dorë
    taksist me pushkë n'bagazh
    kontroll trafiku
    revole mes ulëseve
firearms-basic-act-intro = Pesë hapat janë të njëjtë për çdo send dhe në çdo vend. <ref data-l10n-name="roadside"/> i tregon gjatë kontrollit të një automjeti.
firearms-basic-act-stop = <strong>Ndaluni.</strong> Thoni „ndal“, me zë të lartë. Mos prekni asgjë, dhe askush tjetër të mos prekë.
firearms-basic-act-distance = <strong>Largohuni.</strong> Largojini njerëzit nga sendi dhe largohuni edhe vetë, rrugës nga keni ardhur.
firearms-basic-act-mark = <strong>Shënoni.</strong> Shënojeni vendin nga larg, që askush të mos hyjë gabimisht.
firearms-basic-act-report = <strong>Raportoni.</strong> Thoni çfarë keni parë, ku, kur, sa, kush është afër dhe çfarë është prekur. Udhëheqësi juaj e thërret ekspertin ose specialistët.
firearms-basic-act-wait = <strong>Prisni.</strong> Mos lejoni askënd të hyjë derisa eksperti ta lejojë kthimin.
firearms-basic-roadside-caption = Sendi në veturë, parë nga lart
    .alt = Plan i një rruge, parë nga lart. Një veturë ndodhet në skajin e djathtë të rrugës; sendi në të është shënuar me një, të gjitha dyert mbeten siç janë dhe në veturë nuk ka njeri. Një vijë e ndërprerë rreth veturës është kufiri i shënuar, numri dy. Jashtë rrugës, pas një veture policore, qëndrojnë personat nga vetura me një zyrtar, numri tre. Një zyrtar i dytë, numri katër, e ndal trafikun në distancë. Udhëheqësi, numri pesë, qëndron pranë veturës policore dhe raporton. Një legjendë i shpjegon numrat.
firearms-basic-roadside-item = Sendi në veturë; askush afër tij, dyert mbeten siç janë
firearms-basic-roadside-mark = Kufiri, i shënuar nga larg
firearms-basic-roadside-persons = Personat, larg veturës, me një zyrtar
firearms-basic-roadside-traffic = Zyrtari që i mban larg trafikun dhe kureshtarët
firearms-basic-roadside-leader = Udhëheqësi, i cili raporton dhe thërret
firearms-basic-act-person = Nëse dikush e mban sendin në dorë, vlejnë rregullat e shërbimit për personin e armatosur, çfarëdo që të dalë sendi më vonë. Nëse dikush dëshiron ta dorëzojë, ai e lë poshtë ashtu siç thonë rregullat e shërbimit; asnjë zyrtar nuk ia merr nga dora.
firearms-basic-act-life = Të lënduarit kanë përparësi. Ndihma mjekësore nuk pret për shkak të provave; shkruani kush iu afrua sendit dhe pse.
firearms-basic-act-moved = Nëse sendi është lëvizur para se të vinit ju, pyetni kush e ka lëvizur, nga ku dhe si. Mos e ktheni në vend.
firearms-basic-act-warning = Vetëm eksperti i autorizuar e bën sendin të sigurt. Askush tjetër nuk e zbraz dhe askush nuk e provon „vetëm për siguri“.

## Shënjimi

firearms-basic-marks-title = Shënjimet dhe gjurmimi
firearms-basic-markings-asks =
    ku e ka numrin arma
    çka janë shkronjat në armë
    numri i fshirë prej armës
    o apo zero te numri
    vulë me kurorë çka është
    cirilik në metal
    logo e fabrikës e konsumuar
    numra të ndryshëm në tytë e në trup
    vulë
    i gërvishtur
    shkronja cirilike
    i fshirë me limë
    numër i ndryshkur
    dy numra n'një armë
firearms-basic-marks-intro = Një <em>{ -marking }</em> është emri i armës: pa të, asnjë regjistër nuk gjen asgjë. Protokolli i OKB-së për Armët e Zjarrit kërkon që arma e zjarrit të shënjohet kur prodhohet, me prodhuesin, vendin e prodhimit dhe <em>{ -serial-number(case: "accusative") }</em>, dhe që arma e importuar të ketë <em>{ -import-marking }</em>. Cilat shënjime kërkohen në një juridiksion, e thotë ligji në fuqi aty.
firearms-basic-marks-who = Shënjimet i lexon eksperti, pasi sendi të jetë bërë i sigurt. Hetuesi i kopjon, i krahason me fotografinë dhe kërkon që t’i lexojë me zë një person i dytë. <ref data-l10n-name="strip"/> tregon rrugën nga metali në letër, kurse <ref data-l10n-name="marks"/> thotë çfarë tregon secili shënjim.
firearms-basic-strip-caption = Nga metali në letër: çdo shenjë në kutinë e vet
    .alt = Lart, një shirit metali me një mbishkrim të trilluar prej pesë grupesh: fjala MAKER, shkronjat MOD 1, shkronjat CAL 9, numri A0O1I7 dhe një yll me numrin 21. Nga çdo grup një vijë zbret te një kuti e formularit: prodhuesi, modeli, kalibri, numri serik, shenja të tjera. Nën numrin serik, në gjashtë kuti të vogla ka nga një shenjë; zeroja dhe shkronja O, njëshi dhe shkronja I janë shënuar si shenja që ngatërrohen lehtë.
firearms-basic-strip-maker = Prodhuesi
firearms-basic-strip-model = Modeli
firearms-basic-strip-calibre = Kalibri
firearms-basic-strip-serial = Numri serik
firearms-basic-strip-other = Shenja të tjera
firearms-basic-strip-warning = Ngatërrohen lehtë: 0 dhe O, 1 dhe I
firearms-basic-marks-caption = Shënjimet, çfarë tregojnë dhe si kopjohen
firearms-basic-marks-head-mark = Shënjimi
firearms-basic-marks-head-tells = Çfarë tregon
firearms-basic-marks-head-copy = Si kopjohet
firearms-basic-marks-maker = Prodhuesi, vendi i prodhimit
firearms-basic-marks-maker-tells = Ku fillon historiku
firearms-basic-marks-maker-copy = Me alfabetin e vet, me çdo shenjë; pa përkthim
firearms-basic-marks-model = Modeli
firearms-basic-marks-model-tells = Emër që ia ka vënë prodhuesi; ka kopje të prodhuesve të tjerë
firearms-basic-marks-model-copy = Vetëm nëse shkruan mbi send, kurrë nga kujtesa
firearms-basic-marks-calibre = Kalibri
firearms-basic-marks-calibre-tells = Diametri nominal i tytës ose emërtimi i fishekut, ashtu siç shkruan
firearms-basic-marks-calibre-copy = Saktësisht, me pika, viza dhe shkronja
firearms-basic-marks-serial = Numri serik
firearms-basic-marks-serial-tells = Një send i një prodhuesi; i njëjti numër mund të gjendet te një prodhues tjetër
firearms-basic-marks-serial-copy = Një shenjë në çdo kuti; edhe nga çdo pjesë tjetër që ka numër
firearms-basic-marks-import = Shënjimi i importit
firearms-basic-marks-import-tells = Përmes cilit juridiksion ka ardhur sendi dhe shpesh në cilin vit
firearms-basic-marks-import-copy = Kopjoni shkronjat dhe shifrat; vizatoni atë që nuk mund ta lexoni
firearms-basic-marks-proof = Shenja e testimit
firearms-basic-marks-proof-tells = Se arma është testuar zyrtarisht dhe ku
firearms-basic-marks-proof-copy = Fotografojeni dhe vizatojeni; tregoni ku gjendet mbi send
firearms-basic-marks-owner = Shenja të një pronari, të një ushtrie, të një policie
firearms-basic-marks-owner-tells = Mbajtës i mëparshëm; ndoshta nga rezervat zyrtare të armëve dhe municionit
firearms-basic-marks-owner-copy = Kopjojini të plota, edhe kur duken vetëm si zbukurim
firearms-basic-marks-missing = Nuk lexohet asgjë
firearms-basic-marks-missing-tells = Shënjimi është konsumuar, dëmtuar ose hequr: cila prej tyre, e thotë eksperti
firearms-basic-marks-missing-copy = Shkruani „nuk lexohet“ dhe pyeteni laboratorin nëse mund të lexohet përsëri
firearms-basic-marks-do-all = Kopjojini të gjitha shënjimet, nga të gjitha pjesët, me vendin e secilit.
firearms-basic-marks-do-photo = Kujdesuni që fotografia të ketë shkallë dhe dritë të mirë nga ana.
firearms-basic-marks-do-second = Le ta lexojë numrin me zë një person i dytë.
firearms-basic-marks-dont-guess = Mos e plotësoni boshllëkun me atë që „duhet“ të jetë aty.
firearms-basic-marks-dont-clean = Mos pastroni, mos gërvishtni dhe mos fërkoni për të lexuar më mirë.
firearms-basic-marks-dont-translate = Mos i ktheni shkronjat cirilike në latine, as anasjelltas.
firearms-basic-marks-note = Lëreni një çift të diktojë e të shkruajë me zhurmë radiolidhjeje të lëshuar nga telefoni. Shumica e gabimeve janë zeroja dhe O, njëshi dhe I, dhe shkronjat që duken njësoj në të dy alfabetet. Në fund pyetni: te dera e kujt do të kishte çuar shenja e gabuar?

## Gjurmimi

firearms-basic-tracing-title = Gjurmimi
firearms-basic-tracing-asks =
    e kujt është kjo armë
    prej nga ka ardhë arma
    qysh me e kontrollu numrin e armës
    sa zgjat gjurmimi
    arma nuk del në sistem
    kontroll me interpol për armë
    faturë e vitit 1998
    pronari i fundit vdiq
    i kujt
    dyqani i parë
    e vjedhur?
    e prodhume n'Jugosllavi
    prej depos së ushtrisë
firearms-basic-tracing-what = Termi <em>{ -tracing }</em> do të thotë ndjekje e një arme nga prodhimi ose importi deri në pikën ku ajo është bërë e paligjshme. Kërkesa për gjurmim kërkon historikun: kush e ka prodhuar, kush e ka importuar, kush e ka shitur, kush e ka mbajtur i fundit sipas ligjit. Ajo nuk thotë kush ka qëlluar me të.
firearms-basic-tracing-order = Radha e punës është kjo: së pari regjistri, pastaj vendi i ngjarjes dhe intervistat, gjurmët e gishtave dhe ADN-ja, ekspertiza balistike dhe në fund analiza e të gjitha rezultateve<ref data-l10n-name="iarms"/>. <ref data-l10n-name="way"/> tregon rrugën e pyetjes dhe të përgjigjes.
firearms-basic-note-iarms = Këtë radhë e jep INTERPOL-i për punën me iARMS, sistemin e tij për të dhënat dhe gjurmimin e armëve të paligjshme, në përdorim që nga viti 2013.
firearms-basic-way-caption = Rruga e pyetjes dhe e përgjigjes
    .alt = Diagram rrjedhe nga e majta në të djathtë dhe prapa. Majtas hetuesi me dosjen e rastit. Një shigjetë çon te kutia në mes, Pika Fokale në ILECU ose njësia kompetente. Prej saj tri shigjeta çojnë te tri kuti djathtas, njëra mbi tjetrën: regjistri i armëve, laboratori forenzik, partnerët e jashtëm dhe iARMS. Shigjeta me vija të ndërprera kthehen nga e djathta në mes dhe nga mesi te hetuesi.
firearms-basic-way-investigator = Hetuesi dhe dosja e rastit
firearms-basic-way-question = Pyetja
firearms-basic-way-answer = Përgjigjja
firearms-basic-way-middle = Pika Fokale në ILECU ose njësia kompetente
firearms-basic-way-register = Regjistri i armëve
firearms-basic-way-laboratory = Laboratori forenzik
firearms-basic-way-partners = Partnerët e jashtëm, iARMS
firearms-basic-tracing-focal = Në { -kosovo(case: "indefinite") }, raportojeni çdo armë zjarri të gjetur ose të sekuestruar te <em>{ -firearms-focal-point }</em>, e cila e gjurmon çdo armë të gjetur ose të sekuestruar në vend<ref data-l10n-name="focal"/>. Në { -north-macedonia(case: "accusative") }, zbatoni rregullat e brendshme të shërbimit për kërkesat për gjurmim dhe për bashkëpunimin ndërkombëtar policor.
firearms-basic-note-focal = Pika Fokale për Armë Zjarri në { -kosovo(case: "indefinite") } është pjesë e Njësisë për Bashkëpunim Ndërkombëtar në Zbatimin e Ligjit (ILECU). Ajo ishte e para e këtij lloji në Ballkanin Perëndimor.
firearms-basic-tracing-request = Faqja e parë e kërkesës për gjurmim përmban gjashtë gjëra:
firearms-basic-tracing-item = sendin: përshkrimin, të gjitha shënjimet, fotografitë;
firearms-basic-tracing-find = gjetjen: vendin, ditën, numrin e rastit, bazën ligjore;
firearms-basic-tracing-offence = veprën penale, me titullin zyrtar;
firearms-basic-tracing-question = një pyetje, ose disa pyetje të numërtuara;
firearms-basic-tracing-urgency = deri kur dhe arsyen;
firearms-basic-tracing-code = një <em>{ -handling-code }</em> dhe kujt i dërgohet përgjigjja.
firearms-basic-tracing-none = Edhe „nuk u gjet“ është rezultat. <ref data-l10n-name="answers"/> tregon si vazhdohet pas secilës përgjigje.
firearms-basic-answers-caption = Çfarë thotë përgjigjja dhe çfarë vjen pas saj
firearms-basic-answers-head-answer = Përgjigjja
firearms-basic-answers-head-mean = Çfarë mund të thotë kjo
firearms-basic-answers-head-next = Çfarë bëni më tej
firearms-basic-answers-holder = Jepet emri i mbajtësit të fundit të ligjshëm
firearms-basic-answers-holder-mean = E shitur, e huazuar, e trashëguar, e vjedhur: e gjithë kjo është ende e hapur
firearms-basic-answers-holder-next = Intervistojeni personin siç e parasheh ligji; kërkoni dokumentin e dorëzimit
firearms-basic-answers-stolen = E lajmëruar si e vjedhur ose e humbur
firearms-basic-answers-stolen-mean = Ka një rast tjetër dhe një dosje tjetër
firearms-basic-answers-stolen-next = Kërkojeni atë dosje; krahasoni ditën, vendin dhe personat
firearms-basic-answers-abroad = E dërguar në një juridiksion tjetër
firearms-basic-answers-abroad-mean = Historiku vazhdon atje
firearms-basic-answers-abroad-next = Kërkesë e dytë, përmes kanalit
firearms-basic-answers-none = Nuk u gjet
firearms-basic-answers-none-mean = Nuk është regjistruar kurrë, një shenjë është e gabuar, ose është në një regjistër tjetër
firearms-basic-answers-none-next = Së pari kontrolloni kopjen, pastaj pyetni përsëri
firearms-basic-answers-clarify = Ju lutemi sqaroni
firearms-basic-answers-clarify-mean = Mungon një shënjim, një fotografi ose arsyeja
firearms-basic-answers-clarify-next = Dërgoni atë që mungon, me të njëjtin numër
firearms-basic-tracing-key = Gjurmojeni çdo armë zjarri, edhe kur i dyshuari dihet. Përgjigjja mund të jetë e rëndësishme për rastin e një kolegu.

## Rrugët

firearms-basic-routes-title = Rrugët
firearms-basic-routes-asks =
    qysh vijnë armët te ne
    qysh i kalojnë armët kufirin
    armët e vjedhura ku shkojnë
    armë në pako postare
    armë prej luftës në tavan
    e sollën prej Bosnje me furgon
    depoja e ushtrisë u plaçkit në nëntëdheteshtatën
    prej dyqanit ligjor te krimi
    kontrabandë
    treg i zi
    mbetje lufte
    depot e hapura n'97-tën
    e shiti një ushtar
firearms-basic-routes-intro = Shumica e armëve të zjarrit janë prodhuar ligjërisht. Një <em>{ -trafficking-route }</em> fillon aty ku arma del nga rruga e ligjshme; fjala për këtë është <em>{ -diversion }</em>. Për hetuesin kjo pikë ka më shumë rëndësi se çdo vijë në hartë, sepse aty mbetet diçka: një dokument, një regjistrim, një dëshmitar. Këtë e tregon <ref data-l10n-name="lawful"/>.
firearms-basic-lawful-caption = Rruga e ligjshme dhe çfarë mbetet pas në çdo dalje
    .alt = Lart, një vijë nga e majta në të djathtë me katër pika të rrugës së ligjshme: prodhuesi, importi dhe transiti, tregtari, mbajtësi i ligjshëm. Nga çdo pikë një shigjetë me vijë të ndërprerë zbret te një kuti që tregon çfarë mbetet pas: lista e prodhimit dhe e stokut; dokumentet doganore; libri i shitjes dhe fatura; leja, lajmërimi i vjedhjes ose i humbjes. Të gjitha kutitë çojnë te një shirit i gjerë në fund: posedimi i paligjshëm.
firearms-basic-lawful-maker = Prodhuesi
firearms-basic-lawful-maker-trace = Lista e prodhimit, lista e stokut
firearms-basic-lawful-import = Importi, transiti
firearms-basic-lawful-import-trace = Dokumentet doganore, transportuesi
firearms-basic-lawful-dealer = Tregtari
firearms-basic-lawful-dealer-trace = Libri i shitjes, fatura
firearms-basic-lawful-holder = Mbajtësi i ligjshëm
firearms-basic-lawful-holder-trace = Leja, lajmërimi i vjedhjes ose i humbjes
firearms-basic-lawful-bar = Posedimi i paligjshëm
firearms-basic-routes-table = <ref data-l10n-name="patterns"/> rendit mënyrat për të cilat zyrtarët duhet të mendojnë. Asnjëra nuk është provë.
firearms-basic-routes-caption = Mënyrat, çfarë mund të vëreni, kë pyetni së pari
firearms-basic-routes-head-pattern = Mënyra
firearms-basic-routes-head-notice = Çfarë mund të vëreni
firearms-basic-routes-head-ask = Kë pyetni së pari
firearms-basic-routes-theft = Vjedhja ose humbja
firearms-basic-routes-theft-notice = Send me shënjime të plota te një person që nuk ka lidhje me të
firearms-basic-routes-theft-ask = Regjistri i armëve, lajmërimet e vjedhjeve
firearms-basic-routes-old = Mbajtja në shtëpi me vite
firearms-basic-routes-old-notice = Paketim i vjetër, rrëfime familjare, asnjë dokument
firearms-basic-routes-old-ask = Familja dhe fqinjët, me kujdes; Pika Fokale ose njësia kompetente
firearms-basic-routes-parcel = Me postë dhe me pako
firearms-basic-routes-parcel-notice = Përshkrimi i mallit dhe përmbajtja nuk përputhen
firearms-basic-routes-parcel-ask = Dogana, transportuesi, dërguesi
firearms-basic-routes-traveller = Me një udhëtar
firearms-basic-routes-traveller-notice = Udhëtimi, telefoni dhe rrëfimi nuk përputhen
firearms-basic-routes-traveller-ask = Policia kufitare në të dyja anët, përmes kanalit
firearms-basic-routes-mixed = Ndër mallra të tjera
firearms-basic-routes-mixed-notice = Ngarkesë me dokumente që nuk përputhen; mallra të tjera të kontrabanduara
firearms-basic-routes-mixed-ask = Dogana, ata që kanë ngarkuar dhe shkarkuar
firearms-basic-routes-offer = Oferta në internet
firearms-basic-routes-offer-notice = Pamje, mesazhe, pagesa
firearms-basic-routes-offer-ask = Njësia kundër krimit kibernetik
firearms-basic-routes-fair = Kontrollet mbështeten te rreziku dhe te sjellja, kurrë te prejardhja, gjuha ose besimi. Mbajtësi që e lajmëron një vjedhje ose që e dorëzon një armë të vjetër sipas kushteve të ligjit është, para së gjithash, burim.

## Ligji

firearms-basic-law-title = Ligji
firearms-basic-law-asks =
    a është e ndalume me pasë armë
    sa dënim ka për armë pa leje
    cili ligj për armë
    çka me shkru në kallëzim penal
    a duhet leje për këtë
    në cilën kategori hyn
    gjuetari me leje të skaduar
    i gjeti fishekë babait, a dënohet
    armë pa leje dënimi
    lejë duhet?
firearms-basic-law-intro = Ky seksion tregon cili tekst duhet hapur. Ai nuk është komentar. <ref data-l10n-name="texts"/> nis nga pyetja; kutitë i emërtojnë tekstet.
firearms-basic-law-caption = Pyetja dhe teksti
firearms-basic-law-head-question = Pyetja
firearms-basic-law-head-text = Teksti që hapet
firearms-basic-law-head-care = Kujdesi
firearms-basic-law-weapon = A është armë dhe në cilën kategori?
firearms-basic-law-weapon-text = Ligji për armë i juridiksionit
firearms-basic-law-weapon-care = Ligji i ditës së gjetjes; pas raportit të ekspertit
firearms-basic-law-licence = A ka të drejtë ta mbajë ky person?
firearms-basic-law-licence-text = Ligji për armë; regjistri i armëve
firearms-basic-law-licence-care = Leja për një send nuk vlen për një tjetër
firearms-basic-law-offence = Cila vepër penale?
firearms-basic-law-offence-text = Kodi penal i juridiksionit
firearms-basic-law-offence-care = Posedimi, tregtia, përdorimi dhe prodhimi janë gjëra të ndryshme
firearms-basic-law-power = A mund të kontrolloj, të sekuestroj, të pyes?
firearms-basic-law-power-text = Ligji i procedurës penale; ligji për policinë
firearms-basic-law-power-care = Para veprimit, jo pas tij
firearms-basic-law-abroad = A mund ta dërgoj këtë përtej kufirit?
firearms-basic-law-abroad-text = Rregullat për bashkëpunimin ndërkombëtar policor dhe për të dhënat personale
firearms-basic-law-abroad-care = Vetëm përmes kanalit
firearms-basic-law-kosovo-title = Ligji në { -kosovo(case: "indefinite") }
firearms-basic-law-kosovo-asks =
    ligji për armë në kosovë
    cili kod në kosovë
    kompetencat e policisë për armë
    Prizren, pushkë pa letra
    05/L-022 në cilin nen
    krismë dasme, cila vepër
    titulli zyrtar për kallëzimin penal
    leja, kategoria, regjistri
    neni për armë Prishtinë
firearms-basic-law-kosovo-act = Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074; Ligji nr. 04/L-076 për Policinë; ligji i procedurës penale në fuqi
firearms-basic-law-kosovo-weapons = <strong>Ligji nr. 05/L-022 për armë</strong> është teksti i parë që duhet lexuar për statusin e një sendi: nëse është armë, për kategorinë, lejen dhe kushtet e posedimit. Lexoni edhe çfarë thotë për pjesët dhe për municionin.
firearms-basic-law-kosovo-code = <strong>Kodi Penal nr. 06/L-074</strong> përmban veprat penale. Citojeni veprën penale me titullin zyrtar dhe me nenin e saj, të kopjuar nga kodi në një gjuhë zyrtare<ref data-l10n-name="titles"/>.
firearms-basic-note-titles = Titujt e veprave penale ndryshojnë nga njëri kod te tjetri. Ata nuk janë përkthime të njëri-tjetrit dhe ky kurs nuk i parafrazon.
firearms-basic-law-kosovo-procedure = <strong>Ligji nr. 04/L-076 për Policinë</strong> dhe ligji i procedurës penale në fuqi vendosin për autorizimet e zyrtarit, për kontrollet, për sekuestrimin e sendeve dhe të të dhënave dhe për urdhrin për ekspertizë.
firearms-basic-law-north-macedonia-title = Ligji në { -north-macedonia(case: "accusative") }
firearms-basic-law-north-macedonia-asks =
    ligji për armë në maqedoni
    neni 396
    cili ligj vlen në shkup për armë
    Gostivar, kallash në shtëpi
    titulli i nenit në maqedonisht
    konsoliduar apo i vjetër
    7/05
    Ohër, fishekë në veturë
    neni për armë Shkup
firearms-basic-law-north-macedonia-act = Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet
firearms-basic-law-north-macedonia-weapons = <strong>Ligji për armë</strong> (7/05 me ndryshimet dhe plotësimet) është teksti i parë që duhet lexuar për statusin e një arme, të një pjese ose të municionit. Përdorni një tekst të konsoliduar dhe shënoni datën e tij, sepse ligji është ndryshuar.
firearms-basic-law-north-macedonia-code = <strong>Neni 396 i Kodit Penal</strong> është neni që duhet shikuar i pari për armët dhe lëndët eksplozive. Citojeni titullin e tij saktësisht ashtu siç është në kod.
firearms-basic-law-north-macedonia-procedure = <strong>Ligji për procedurë penale</strong> (150/2010 me ndryshimet dhe plotësimet) është teksti që duhet lexuar për kontrollet, për sekuestrimin e sendeve dhe për urdhrin për ekspertizë.
firearms-basic-law-europe-title = Tekstet evropiane dhe ndërkombëtare
firearms-basic-law-europe-asks =
    rregullat e be-së për armë
    kategoria a b c çka është
    rregullat e okb-së për armë
    bruksel, pistoletë alarmi, specifikime
    kategoria B don autorizim
    protokolli i Palermos për armë
    kartela evropiane
    a më vlen mua direktiva para gjyqit
    Brukseli për armë
firearms-basic-law-europe-act = Direktiva (BE) 2021/555; Direktiva zbatuese (BE) 2019/69; Protokolli i OKB-së për Armët e Zjarrit; Konventa e OKB-së kundër Krimit të Organizuar Transnacional
firearms-basic-law-europe-directive = <strong>Direktiva (BE) 2021/555</strong> rregullon marrjen në posedim dhe posedimin e armëve. Ajo kodifikon Direktivën 91/477 dhe ka kategoritë A (e ndaluar), B (autorizim) dhe C (deklarim).
firearms-basic-law-europe-alarm = <strong>Direktiva zbatuese (BE) 2019/69</strong> përcakton specifikimet teknike për armët e alarmit dhe të sinjalizimit.
# $date: dita kur Protokolli hyri në fuqi.
firearms-basic-law-europe-protocol = <strong>Protokolli i OKB-së për Armët e Zjarrit</strong> (Rezoluta 55/255 e Asamblesë së Përgjithshme), në fuqi që nga { $date }, rregullon veprat penale, licencimin, shënjimin dhe gjurmimin. Ai plotëson Konventën e OKB-së kundër Krimit të Organizuar Transnacional.
firearms-basic-law-europe-use = Këto tekste ndihmojnë për të lexuar dokumente të huaja. Ato nuk i japin zyrtarit asnjë autorizim. Autorizimi buron vetëm nga ligji në fuqi në juridiksionin ku vepron zyrtari.
firearms-basic-law-category = Një tabelë kategorish për çdo ligj. Kategoria shkruhet vetëm bashkë me ligjin e saj dhe nuk bartet kurrë nga njëri juridiksion në tjetrin<ref data-l10n-name="category"/>.
firearms-basic-note-category = Direktiva (BE) 2021/555 ka A, B dhe C; ligji i Serbisë ka nga A deri në D; ligji i { -north-macedonia(case: "genitive") } i rregullon kategoritë B dhe C.

## Verifikimet e para

firearms-basic-enquiries-title = Verifikimet e para
firearms-basic-first-enquiries-asks =
    çka me e pyetë pronarin e armës
    çka bëhet në orën e parë
    kush e ka pa armën
    çka me shkru në fillim
    thotë që e ka gjetë
    incizimet shlyhen pas tri ditëve
    ndaji njerëzit
    sa orë kam
    ora e parë
    kamerat
    'e gjeta', thotë
firearms-basic-enquiries-intro = Verifikimet e para nuk e zgjidhin rastin. Ato e ruajnë atë që përndryshe do të humbte: kujtesën, pamjet, gjurmët, dokumentet. <ref data-l10n-name="days"/> i vë me radhë.
firearms-basic-days-caption = Ora e parë, dita e parë, java e parë
    .alt = Vijë kohore me tri kolona nga e majta në të djathtë. Ora e parë: njerëzit të sigurt dhe të ndarë, pesë hapat, fjalët e personave, emrat e të pranishmëve, kamerat e vërejtura. Dita e parë: raporti te Pika Fokale ose njësia kompetente, regjistri, pyetjet për ekspertin, incizimet e siguruara, prokurori i njoftuar. Java e parë: kërkesa për gjurmim, fqinjët dhe mbajtësit e mëparshëm, krahasimi i gëzhojave, telefoni siç e lejon ligji, një faqe për atë që dihet dhe atë që mungon.
firearms-basic-days-hour = Ora e parë
firearms-basic-days-hour-people = Njerëzit të sigurt dhe të ndarë
firearms-basic-days-hour-steps = Pesë hapat
firearms-basic-days-hour-words = Thëniet e para, fjalë për fjalë
firearms-basic-days-hour-names = Emrat e të gjithë të pranishmëve
firearms-basic-days-hour-cameras = Kamerat e vërejtura
firearms-basic-days-day = Dita e parë
firearms-basic-days-day-focal = Raporti te Pika Fokale ose te njësia kompetente
firearms-basic-days-day-register = Regjistri i armëve
firearms-basic-days-day-expert = Pyetjet për ekspertin
firearms-basic-days-day-recordings = Incizimet e siguruara
firearms-basic-days-day-prosecutor = Prokurori i njoftuar
firearms-basic-days-week = Java e parë
firearms-basic-days-week-trace = Kërkesa për gjurmim
firearms-basic-days-week-holders = Fqinjët, mbajtësit e mëparshëm
firearms-basic-days-week-cases = Gëzhojat e krahasuara
firearms-basic-days-week-telephone = Telefoni, siç e lejon ligji
firearms-basic-days-week-page = Një faqe: çfarë dihet, çfarë mungon
firearms-basic-enquiries-rights = Para çdo pyetjeje kihet parasysh personi që pyetet: gjuha, të drejtat, mosha, gjendja shëndetësore, siç thotë ligji në fuqi. Hetimin e drejton prokurori; zyrtari propozon.
firearms-basic-questions-title = Çfarë pyetet dhe kush
firearms-basic-questions-asks =
    çfarë pyetje me bo për armën
    me folë me gruan
    fqinjët kanë dëgju të shtëna
    ai që e ka shitë
    fëmija e ka pa armën
    pyetje të hapura
    gjyshja ku e mbante
    a i pyes për rrjetin e shitjes
    intervista
    si me pyetë
    gruaja e tij
    vëllai e filmoi
    taksisti pa
    mjeku mjekoi plagë plumbi
firearms-basic-questions-table = <ref data-l10n-name="ask"/> jep pyetje të hapura. Ato bëhen një nga një dhe përgjigjja shkruhet para pyetjes tjetër.
firearms-basic-questions-caption = Personat, pyetjet, shënimi
firearms-basic-questions-head-who = Personi
firearms-basic-questions-head-ask = Pyetje të hapura
firearms-basic-questions-head-record = Çfarë shënohet
firearms-basic-questions-holder = Personi te i cili u gjet sendi, nëse ligji e lejon pyetjen
firearms-basic-questions-holder-ask = Çfarë është kjo? Që kur, nga kush, për çfarë? Kush tjetër di për të?
firearms-basic-questions-holder-record = Njoftimi për të drejtat, fjalët, koha; pa përmbledhje me fjalë policore
firearms-basic-questions-family = Familja dhe bashkëbanuesit
firearms-basic-questions-family-ask = Ku është mbajtur? Kush mund ta merrte? A është kërcënuar dikush?
firearms-basic-questions-family-record = Shenja dhune, fëmijë; thirret ndihma për viktimat
firearms-basic-questions-neighbour = Fqinjët
firearms-basic-questions-neighbour-ask = Çfarë keni dëgjuar dhe parë, kur, nga ku?
firearms-basic-questions-neighbour-record = Vendi i dëshmitarit, drita, zhurma, distanca
firearms-basic-questions-seller = Shitësi, mbajtësi i mëparshëm
firearms-basic-questions-seller-ask = Çfarë është dorëzuar, kur, me cilin dokument?
firearms-basic-questions-seller-record = Kopja e regjistrimit; gjendja e sendit atëherë
firearms-basic-questions-medical = Personeli mjekësor, brenda ligjit
firearms-basic-questions-medical-ask = Kur ka ardhur i lënduari, me kë?
firearms-basic-questions-medical-record = Vetëm ajo që ligji lejon të pyetet
firearms-basic-handover-title = Provat, bashkëpunimi, raporti
firearms-basic-evidence-title = Provat e orëve të para
firearms-basic-first-evidence-asks =
    qysh paketohet arma
    a bën në qese plastike
    kush e çon armën në laborator
    gëzhoja për toke
    fishekët veç, arma veç
    kush e fotografon i pari
    fshiva gjurmë gishtash, gabim
    kuti e fortë
    gëzhojat
    kuti për armë
    dorezat
    balistika
    barut n'duar
firearms-basic-evidence-intro = Asgjë nuk paketohet derisa eksperti ta ketë bërë sendin të sigurt. Pastaj vlejnë tri rregulla:
firearms-basic-evidence-alone = çdo send paketohet veçmas dhe municioni ndahet nga arma e zjarrit;
firearms-basic-evidence-place = vendi i saktë fotografohet dhe matet para se të ngrihet diçka;
firearms-basic-evidence-custody = një <em>{ -chain-of-custody }</em> fillon me dorëzimin nga eksperti dhe e përmban emrin e çdo personi pas tij.
firearms-basic-evidence-expert = Eksperti pyetet me shkrim, përmes autoritetit që e urdhëron ekspertizën: çfarë është sendi; në çfarë gjendjeje është; cilat pjesë janë pjesë thelbësore; cilat shënjime ka; a është armë zjarri sipas ligjit të këtij juridiksioni në ditën e gjetjes; a ka lidhje me raste të tjera.
firearms-basic-evidence-key = Një gëzhojë në tokë mund të tregojë më shumë se arma. Askush nuk ecën nëpër vendin e ngjarjes për ta gjetur.

## Bashkëpunimi

firearms-basic-cooperation-title = Pika Fokale, ILECU dhe partnerët
firearms-basic-cooperation-asks =
    kë me thirrë për armë prej jashtë
    çka është pika fokale
    telefoni i ilecu
    kolegu në shkup e ka armën e njëjtë
    a mundem me e çu në viber
    regjistri i armëve e Interpoli
    pronar në Tiranë
    kë e pyes kur vjen prej Gjermanisë
    pika fokale
    kolegët jashtë
firearms-basic-cooperation-focal = Në { -kosovo(case: "indefinite") }, <em>{ -firearms-focal-point }</em> i mbledh, i analizon dhe i shkëmben të gjitha të dhënat për armët e zjarrit të gjetura ose të sekuestruara. Ajo gjendet brenda njësisë që quhet <em>{ -ilecu }</em>. Një raport shërben dy herë: arma gjurmohet dhe krahasohet me të tjerat.
firearms-basic-cooperation-north-macedonia = Në { -north-macedonia(case: "accusative") }, rregullat e brendshme të shërbimit e caktojnë njësinë për kërkesat për gjurmim dhe për bashkëpunimin ndërkombëtar policor. Mësojani emrin dhe kontaktin para se t’ju duhen dhe shkruajini në kartën tuaj.
firearms-basic-cooperation-table = <ref data-l10n-name="whom"/> thotë cila pyetje shkon ku.
firearms-basic-cooperation-caption = Cila pyetje i drejtohet kujt
firearms-basic-cooperation-head-question = Pyetja
firearms-basic-cooperation-head-whom = Kujt
firearms-basic-cooperation-head-give = Çfarë jepni
firearms-basic-cooperation-register = A është i regjistruar ky send? I vjedhur?
firearms-basic-cooperation-register-whom = Regjistri i armëve, përmes shërbimit tuaj
firearms-basic-cooperation-register-give = Të gjitha shënjimet, fotografia
firearms-basic-cooperation-history = Kush e ka prodhuar, importuar, shitur?
firearms-basic-cooperation-history-whom = Pika Fokale ose njësia kompetente
firearms-basic-cooperation-history-give = Faqja e parë e kërkesës për gjurmim
firearms-basic-cooperation-case = A është përdorur diku tjetër?
firearms-basic-cooperation-case-whom = Laboratori forenzik, përmes autoritetit që e urdhëron ekspertizën
firearms-basic-cooperation-case-give = Sendi dhe gëzhojat, pyetjet me shkrim
firearms-basic-cooperation-person = Çfarë dihet jashtë për këtë person?
firearms-basic-cooperation-person-whom = ILECU ose njësia kompetente
firearms-basic-cooperation-person-give = Arsyeja, baza ligjore, kodi i trajtimit
firearms-basic-cooperation-goods = Çfarë kishte në këtë ngarkesë?
firearms-basic-cooperation-goods-whom = Dogana
firearms-basic-cooperation-goods-give = Numri i dokumentit, dita, pika e kalimit
firearms-basic-cooperation-do-channel = Përdorni kanalin e shërbimit, edhe për një pyetje të vogël.
firearms-basic-cooperation-do-early = Pyetni herët; atë që mungon dërgojeni më vonë.
firearms-basic-cooperation-do-feedback = Tregoni çfarë doli nga përgjigjja, për aq sa e lejon ligji.
firearms-basic-cooperation-dont-private = Mos ia dërgoni një kolegu fotografinë e sendit me mesazh privat.
firearms-basic-cooperation-dont-data = Mos dërgoni emra që nuk i kërkon pyetja.
firearms-basic-cooperation-dont-on = Mos e jepni më tej atë që keni marrë pa pëlqimin që e kërkon kodi i trajtimit.

## Raporti

firearms-basic-report-title = Raporti i parë
firearms-basic-report-asks =
    qysh shkruhet raporti
    a guxoj me shkru kallashnikov
    shembull raporti për armë
    gazetarët po duan foto të armës
    prej cilës orë
    kush çka tha, me thonjëza
    shkrova magnum, a bën
    fjali shembull
    faqja e parë
    shabllon
firearms-basic-report-intro = Raportin e parë e lexojnë njerëz që nuk kanë qenë aty. Ai u përgjigjet pesë pyetjeve, me këtë radhë:
firearms-basic-report-when = Kur dhe ku, dhe me çfarë autorizimi ishit aty?
firearms-basic-report-saw = Çfarë keni parë, me fjalë të thjeshta?
firearms-basic-report-did = Çfarë keni bërë, dhe në cilën orë?
firearms-basic-report-said = Kush çfarë ka thënë, fjalë për fjalë?
firearms-basic-report-whom = Kë keni njoftuar dhe kush e ka marrë rastin?
firearms-basic-report-good = Mirë: „Në orën 14.20, nën ulësen e përparme të djathtë, pashë dorezën e një objekti të shkurtër e të zi që duket si armë zjarri. Thashë ‚ndal‘ dhe nuk e preka.“ Dobët: „Gjetëm dhe siguruam një pistoletë të paligjshme.“ Kjo thotë atë që ende nuk e dinte askush dhe hesht për atë që u bë.
firearms-basic-report-do-fact = Shkruani fakte, kohë, emra dhe vende.
firearms-basic-report-do-touched = Shkruani çfarë është prekur ose lëvizur, nga kush dhe pse.
firearms-basic-report-do-open = Shkruani edhe çfarë nuk dihet.
firearms-basic-report-dont-model = Mos shkruani model, kalibër ose „e paligjshme“ para se të shprehet eksperti.
firearms-basic-report-dont-how = Mos përshkruani si funksionon një send ose si është ndryshuar.
firearms-basic-report-dont-press = Mos flisni me mediat; këtë e bën vetëm zyra e autorizuar nga shërbimi, në marrëveshje me prokurorin.

## Ushtrimet

firearms-basic-exercises-title = Ushtrimet
firearms-basic-exercises-asks =
    ushtrime për kursin e armëve
    ushtrim me përshkru armën
    ushtrim armë nën ulëse
    ushtrim me numrin serik
    ushtrim kërkesa për gjurmim
    ushtrim cili ligj
    ushtrim të shtëna në dasmë
    ushtrimi i fundit rasti me armë
    përshkruaje foton
# $exercises: numri i ushtrimeve; $minutes: koha e tyre e përgjithshme.
firearms-basic-exercises-intro = { $exercises ->
        [one] Një ushtrim zgjat
       *[other] { $exercises } ushtrime zgjasin
    } gjithsej rreth { $minutes ->
        [one] një minutë
       *[other] { $minutes } minuta
    }, pa diskutimin. Të gjithë personat, vendet dhe numrat janë të trilluar.
firearms-basic-exercises-debrief = Pas secilit ushtrim, grupi u përgjigjet tri pyetjeve: Çfarë u bë mirë? Çfarë do të pyeste një gjyqtar? Çfarë do të bëni ndryshe në detyrë?
firearms-basic-exercise-describe-title = Përshkruani, mos emërtoni
firearms-basic-exercise-describe-task = Një pjesëmarrës e sheh një kartë për një minutë dhe e përshkruan. I dyti vizaton atë që u tha. I treti e krahason vizatimin me kartën.
firearms-basic-exercise-describe-check = Fshijeni çdo fjalë që është përfundim dhe shkruani në vend të saj atë që u pa.
firearms-basic-exercise-describe-materials = gjashtë karta me fotografi nga jashtë: dy forma të shkurtra, dy forma të gjata, një objekt i pazakontë, një që qartazi nuk është armë; letër, lapsa.
firearms-basic-exercise-describe-answer-words = Përshkrimi përmban gjatësinë, formën, ngjyrën, materialin, mbishkrimet e dukshme dhe pozicionin, me fjalët e vizatimit të formave.
firearms-basic-exercise-describe-answer-none = Nuk përmban markë, model, kalibër, as fjalët „e vërtetë“, „e vjetër“ ose „automatike“.
firearms-basic-exercise-describe-answer-harmless = Karta e padëmshme përshkruhet po aq me kujdes; askush nuk thotë „vetëm“.
firearms-basic-exercise-stop-title = Vetura buzë rrugës
firearms-basic-exercise-stop-case = Rast i trilluar: gjatë kontrollit të ligjshëm të një automjeti, zyrtari sheh një dorezë nën ulësen e shoferit. Shoferi thotë: „E kam veç për Vitin e Ri, shikoje.“ Një zyrtar i dytë përkulet. Prapa është një fëmijë.
firearms-basic-exercise-stop-task = Luajeni nga fjala e parë, në një hapësirë të shënuar, pa asnjë objekt. Zbatoni hapat (shihni: <ref data-l10n-name="steps"/>). Pastaj bëni thirrjen dhe shkruani pesë rreshtat e parë të raportit.
firearms-basic-exercise-stop-materials = dy karrige njëra pas tjetrës si veturë, shirit për rrugën, pesë karta me role: shoferi, fëmija, zyrtari i parë, zyrtari i dytë, udhëheqësi. Asnjë objekt, asnjë lodër.
firearms-basic-exercise-stop-answer-word = Fjala e parë është „ndal“, për shoferin dhe për kolegun, para gjithçkaje tjetër.
firearms-basic-exercise-stop-answer-child = Së pari largohet fëmija, qetësisht, pa kaluar pranë sendit.
firearms-basic-exercise-stop-answer-call = Thirrja thotë çfarë, ku, kur, sa, kush është afër dhe çfarë është prekur.
firearms-basic-exercise-stop-answer-words = Fjalët e shoferit janë në raport ashtu siç janë thënë; askush nuk përgjigjet nëse janë të vërteta.
firearms-basic-exercise-stop-answer-wait = Askush nuk kthehet te vetura për një dokument, një telefon ose një fotografi.
firearms-basic-exercise-copy-title = Shenjë për shenjë
firearms-basic-exercise-copy-task = Pjesëmarrësit në çift ulen me shpinë nga njëri-tjetri. Njëri lexon me zë tri mbishkrime të trilluara, tjetri i shkruan në kuti si në vizatim (shihni: <ref data-l10n-name="strip"/>). Pastaj i krahasojnë dhe i numërojnë gabimet.
firearms-basic-exercise-copy-materials = për çdo çift tri karta me mbishkrime të trilluara, me 0 dhe O, 1 dhe I, me shkronja latine dhe cirilike të së njëjtës formë; fletë me kuti të zbrazëta.
firearms-basic-exercise-copy-answer-spell = Çifti i mirë merret vesh para fillimit si t’i shqiptojë shkronjat dhe thotë për secilën nëse është latine apo cirilike.
firearms-basic-exercise-copy-answer-gap = Shenja që nuk lexohet mbetet kuti e zbrazët me vërejtje; askush nuk hamendëson.
firearms-basic-exercise-copy-answer-second = Numrin e lexon përsëri me zë ai që e ka shkruar.
firearms-basic-exercise-request-title = Kërkesa e parë për gjurmim
firearms-basic-exercise-request-case = Rast i trilluar: pasi eksperti e bëri sendin të sigurt, përshkruhet një send nga një papafingo. Një numër lexohet i plotë, një tjetër vetëm pjesërisht. Plaku që jeton aty thotë se ka ardhur „bashkë me shtëpinë“.
firearms-basic-exercise-request-task = Plotësojeni faqen e parë të kërkesës për gjurmim me gjashtë gjërat (shihni: <ref data-l10n-name="tracing"/>). Një grup tjetër përgjigjet: „u gjet“, „nuk u gjet“ ose „ju lutemi sqaroni“, me arsyetim.
firearms-basic-exercise-request-materials = një fletë me gjashtë fusha të zbrazëta; një fletë me përshkrimin dhe shënjimet e trilluara; një fletë me përgjigjet për grupin e dytë.
firearms-basic-exercise-request-answer-six = Janë të gjashta gjërat; pyetja është një fjali.
firearms-basic-exercise-request-answer-part = Të dy numrat janë kopjuar me vendin e tyre mbi send, dhe vendi bosh tregohet si i tillë.
firearms-basic-exercise-request-answer-words = „Bashkë me shtëpinë“ shkruhet në dosje si deklaratë dhe çon te pyetja për pronarët e mëparshëm të shtëpisë.
firearms-basic-exercise-request-answer-none = „Nuk u gjet“ të kthen së pari te kopja, pastaj te një regjistër tjetër, jo te fundi i rastit.
firearms-basic-exercise-lawful-title = Ku doli nga rruga e ligjshme?
firearms-basic-exercise-lawful-case = Raste të trilluara: (a) një armë gjuetie me shënjime të plota, e gjetur te një burrë që nuk ka pasur kurrë leje; (b) dy sende të reja të të njëjtit lloj në një pako me „vegla“; (c) një pushkë e vjetër që punëtorët e gjetën në një shtëpi në riparim.
firearms-basic-exercise-lawful-task = Vendoseni çdo rast në vizatim (<ref data-l10n-name="lawful"/>). Cila dalje është e mundshme dhe cilin dokument e kërkoni të parin? Çfarë do të tregonte se e keni gabim?
firearms-basic-exercise-lawful-materials = vizatimin e rrugës së ligjshme, të zmadhuar për mur; letra ngjitëse me ngjyra.
firearms-basic-exercise-lawful-answer-a = (a) Dalja te mbajtësi i ligjshëm; së pari regjistri i armëve dhe lajmërimet e vjedhjeve. Mbajtësi i mëparshëm mund të jetë viktimë, shitës ose i afërm.
firearms-basic-exercise-lawful-answer-b = (b) Dalja te tregtari ose gjatë transitit; së pari dokumentet doganore, transportuesi dhe dërguesi. Pakoja hapet vetëm siç e parasheh ligji.
firearms-basic-exercise-lawful-answer-c = (c) Ndoshta nuk vërtetohet asnjë dalje; së pari shënjimet, kërkesa për gjurmim dhe pronarët e mëparshëm. Punëtorët që e gjetën janë dëshmitarë.
firearms-basic-exercise-lawful-answer-open = Në çdo rast grupi tregon të paktën një fakt që do t’ia ndryshonte mendimin.
firearms-basic-exercise-law-title = Cili tekst i pari?
firearms-basic-exercise-law-task = Grupi merr pesë pyetje të shkurtra nga vendi i ngjarjes dhe e vë secilën pranë rreshtit të duhur (<ref data-l10n-name="texts"/>). Për njërën prej tyre e hap tekstin e konsoliduar të juridiksionit të vet dhe e kopjon titullin e veprës penale ose nenin, me datën e tekstit.
firearms-basic-exercise-law-materials = pesë karta: A kontrollohet kjo pjesë? A mund të shikoj në bagazh? A ka leje ai? Çfarë shkruaj si vepër penale? A mund ta dërgoj fotografinë jashtë?; tekstet e konsoliduara të të dyja juridiksioneve, të shtypura.
firearms-basic-exercise-law-answer-lines = Pjesa: ligji për armë. Bagazhi: procedura dhe policia. Leja: ligji për armë dhe regjistri. Vepra: kodi penal. Jashtë: rregullat për bashkëpunimin dhe për të dhënat personale.
firearms-basic-exercise-law-answer-copy = Titulli kopjohet, nuk tregohet me fjalë të veta; pranë tij janë kodi, neni dhe data e tekstit.
firearms-basic-exercise-law-answer-two = Grupet e përziera shohin se e njëjta pyetje çon te tituj të ndryshëm në dy juridiksionet dhe nuk e përkthejnë njërin në tjetrin.
firearms-basic-exercise-enquiries-title = Ora e parë, dita e parë, java e parë
firearms-basic-exercise-enquiries-case = Rast i trilluar: të shtunën në orën 22.10 fqinjët lajmërojnë të shtëna në një dasmë. Askush nuk është lënduar. Në bar ka gëzhoja. Një mysafir ka vënë „diçka“ në një veturë dhe është larguar. Disa mysafirë kanë filmuar.
firearms-basic-exercise-enquiries-task = Shkruani çfarë bëhet në orën e parë, ditën e parë dhe javën e parë, në tri fletë si në vizatim (shihni: <ref data-l10n-name="days"/>). Për çdo rresht: kush, kë e pyet, çfarë shënohet. Pastaj zgjidhni tre rreshtat që nuk mund të bëhen nesër.
firearms-basic-exercise-enquiries-materials = tri fletë të mëdha me titujt orë, ditë, javë; një kartë roli për dëshmitarin që e mban mend veturën dhe një për mysafirin me video.
firearms-basic-exercise-enquiries-answer-hour = Ora e parë: njerëzit të sigurt, vendi i gëzhojave i mbyllur dhe i pashkelur, përshkrimi i veturës i përcjellë, emrat e mysafirëve, kërkesa për t’i ruajtur videot.
firearms-basic-exercise-enquiries-answer-day = Dita e parë: videot e siguruara siç e parasheh ligji, fqinjët me vend dhe kohë, pyetjet për ekspertin, prokurori, raporti te Pika Fokale ose te njësia kompetente.
firearms-basic-exercise-enquiries-answer-week = Java e parë: krahasimi i gëzhojave, mbajtësi i veturës, regjistri, kërkesa për gjurmim sapo të ketë një send.
firearms-basic-exercise-enquiries-answer-lost = Ajo që nuk pret: gjurmët në bar, videot, fjalët e para.
firearms-basic-exercise-final-title = Nga thirrja te dosja
firearms-basic-exercise-final-case = Rast i trilluar në katër karta. E para: „Ish-burri im ishte te dera me armë. Ka ikur. Fëmijët janë këtu.“ Të tjerat vijnë kur ekipi ka pyetur në vendin e duhur.
firearms-basic-exercise-final-task = Çdo ekip e punon rastin me ndihmën e kartave (shihni: <ref data-l10n-name="reference"/>) dhe dorëzon katër faqe: raportin e parë, listën e provave dhe pyetjet për ekspertin, faqen e parë të kërkesës për gjurmim, një faqe për atë që dihet dhe atë që mungon. Pastaj dy ekipe i shkëmbejnë dosjet dhe pyesin siç do të pyeste gjykata.
firearms-basic-exercise-final-materials = tri karta të tjera: përshkrimi nga një fqinj; rezultati i regjistrit (një leje që ka skaduar); pjesa e një mbishkrimi që e ka lexuar eksperti pasi sendi u bë i sigurt. Katër faqe të zbrazëta për çdo ekip.
firearms-basic-exercise-final-answer-safety = Siguria e gruas dhe e fëmijëve është e para: ndihma, mbrojtja dhe ndihma për viktimat, para çdo pyetjeje për armën.
firearms-basic-exercise-final-answer-seen = Asnjë polic nuk e ka parë sendin; raporti thotë çfarë tha gruaja që telefonoi dhe nuk e paraqet „armën e zjarrit“ si fakt.
firearms-basic-exercise-final-answer-licence = Leja e skaduar është fakt për prokurorin dhe për ligjin për armë; ajo nuk dëshmon ku është sendi.
firearms-basic-exercise-final-answer-request = Kërkesa për gjurmim e tregon boshllëkun në mbishkrim, veprën penale me titullin zyrtar dhe urgjencën me arsyen e saj.
firearms-basic-exercise-final-answer-file = Ekipi tjetër mund ta vazhdonte punën me dosjen menjëherë, pa telefonuar.

firearms-basic-check-title = Pyetje për vetëkontroll
firearms-basic-self-check-asks =
    provo veten kursi i armëve
    pyetje për test
    a di mjaftueshëm
    pesëmbëdhjetë pyetje për armë
    test para certifikatës
    pa libër, a e di
    kuiz
firearms-basic-check-intro = Përgjigjuni pa tekst, pastaj krahasoni me seksionet.
firearms-basic-check-write = Cilat fjalë shkruhen në raportin e parë për një objekt të shkurtër me mulli? Shihni: <ref data-l10n-name="types"/>.
firearms-basic-check-blank = Çfarë dëshmon një mbishkrim që përmend fishekë manovre? Shihni: <ref data-l10n-name="blank"/>.
firearms-basic-check-steps = Cilët janë pesë hapat dhe kush e zbraz armën? Shihni: <ref data-l10n-name="act"/>.
firearms-basic-check-marks = Çfarë bëni me një shenjë që nuk lexohet? Shihni: <ref data-l10n-name="marks"/>.
firearms-basic-check-trace = Çfarë del nga kërkesa për gjurmim dhe çfarë jo? Shihni: <ref data-l10n-name="tracing"/>.
firearms-basic-check-exit = Pse ka pika e daljes më shumë rëndësi se harta? Shihni: <ref data-l10n-name="routes"/>.
firearms-basic-check-category = Bashkë me çfarë shkruhet gjithmonë kategoria? Shihni: <ref data-l10n-name="law"/>.
firearms-basic-check-hour = Çfarë humbet më shpejt dhe prandaj bëhet në orën e parë? Shihni: <ref data-l10n-name="enquiries"/>.
firearms-basic-check-answers = Përgjigjet: 1 „objekt i shkurtër që duket si armë zjarri, me mulli“. 2 Asgjë për gjendjen e sotme. 3 Ndaluni, mbani distancë, shënoni vendin, raportoni, prisni; vetëm eksperti i autorizuar. 4 Mbetet boshllëk dhe pyetet laboratori. 5 Historiku deri te mbajtësi i fundit i ligjshëm; jo kush ka qëlluar. 6 Aty mbetet një dokument, një regjistrim ose një dëshmitar. 7 Me ligjin e saj. 8 Kujtesa, incizimet, gjurmët në tokë.

## Konsultim i shpejtë

firearms-basic-reference-title = Konsultim i shpejtë
firearms-basic-quick-reference-asks =
    kartë për xhep
    listë e shkurtër për veturë
    me i shtypë kartat
    laminoj e e var në pasqyrë
    rregullat për turnin e natës
    kartela të vogla
    përmbledhje për shoferin
    në celular
    xhep
firearms-basic-reference-intro = Çdo pjesë është një kartë. Shtoni numrat e telefonit të shërbimit tuaj.
firearms-basic-card-find-title = Te gjetja
firearms-basic-card-find-asks =
    e kam armën para vetes çka tash
    pesë hapat
    karta me hapa
    ka rënë prej xhepit
    s'më beson kush, është lodër
    kush zbraz
    me veturë në trafik
    largohu
    mbrapa, shëno, thirr
firearms-basic-card-find-loaded = Duket si armë zjarri: konsiderohet e mbushur.
firearms-basic-card-find-stop = Thoni „ndal“. Askush nuk prek.
firearms-basic-card-find-distance = Njerëzit larg, rrugës nga keni ardhur.
firearms-basic-card-find-mark = Shënojeni vendin nga larg.
firearms-basic-card-find-report = Raportoni: çfarë, ku, kur, sa, kush është afër, çfarë është prekur.
firearms-basic-card-find-wait = Prisni specialistët. Vetëm eksperti e zbraz.
firearms-basic-card-describe-title = Përshkruani
firearms-basic-card-describe-asks =
    qysh e përshkruaj armën në radiolidhje
    fjalët për raport
    si me i thanë kur s’e di çfarë arme është
    e zezë, sa parakrahu
    mulli apo jo
    pa emër modeli
    fjalët e thjeshta
    dorezë e mbështjellë me izolirband
    send i zi me dorezë
firearms-basic-card-describe-length = I shkurtër ose i gjatë.
firearms-basic-card-describe-shape = Tyta, doreza, mulliri, karikatori, kondaku: vetëm ajo që shihni.
firearms-basic-card-describe-colour = Ngjyra, materiali, mbishkrimet e dukshme.
firearms-basic-card-describe-place = Vendi dhe pozicioni i saktë.
firearms-basic-card-describe-words = „Objekt që duket si armë zjarri“: pa markë, pa model, pa „e paligjshme“.
firearms-basic-card-marks-title = Shënjimet
firearms-basic-card-marks-asks =
    me e kopju numrin e armës
    cilat numra me i shkru
    numri s’po lexohet mirë
    një shkronjë për kuti
    0 a O
    fotografi me vizore
    lexoja me zë
    cirilik apo latin
    shifrat
firearms-basic-card-marks-after = Vetëm pasi eksperti ta ketë bërë të sigurt.
firearms-basic-card-marks-all = Të gjitha shënjimet, nga të gjitha pjesët, me vendin e tyre.
firearms-basic-card-marks-box = Një shenjë në një kuti; 0 apo O, 1 apo I?
firearms-basic-card-marks-script = Alfabeti i vet: latin ose cirilik.
firearms-basic-card-marks-gap = Nuk lexohet: lini boshllëk, pyeteni laboratorin.
firearms-basic-card-marks-second = Personi i dytë, fotografia me shkallë.
firearms-basic-card-first-title = Ora, dita, java e parë
firearms-basic-card-first-asks =
    lista për rastin me armë
    çka duhet me u kry sot
    çka mos me harru ditën e parë
    dëshmitarët harrojnë
    regjistri sot
    pas shtatë ditësh
    kush çka ka mbetur
    telefoni i të dyshuarit
    detyrat sot
firearms-basic-card-first-hour = Ora: njerëzit, pesë hapat, fjalët e para, emrat, kamerat.
firearms-basic-card-first-day = Dita: Pika Fokale ose njësia kompetente, regjistri, eksperti, incizimet, prokurori.
firearms-basic-card-first-week = Java: kërkesa për gjurmim, mbajtësit e mëparshëm, gëzhojat e krahasuara, telefoni siç e lejon ligji.
firearms-basic-card-first-page = Një faqe: çfarë dihet, çfarë mungon, kush çfarë bën.
firearms-basic-card-trace-title = Kërkesa për gjurmim: faqja e parë
firearms-basic-card-trace-asks =
    formulari për gjurmim të armës
    çka shkruhet në kërkesë
    çka po duan prej meje për me e gjetë pronarin
    ku e kam vendin e gjetjes
    fotot bashkangjitur
    numri i lëndës
    afati
    kodi i trajtimit
    mbush formularin
firearms-basic-card-trace-item = Sendi: përshkrimi, shënjimet, fotografitë.
firearms-basic-card-trace-find = Gjetja: vendi, dita, numri i rastit, baza ligjore.
firearms-basic-card-trace-offence = Vepra penale me titullin zyrtar.
firearms-basic-card-trace-question = Një pyetje, ose disa pyetje të numërtuara.
firearms-basic-card-trace-urgency = Deri kur dhe pse.
firearms-basic-card-trace-code = Kodi i trajtimit; kujt i dërgohet përgjigjja.

## Fjalorth

firearms-basic-words-title = Fjalët, burimet, kufijtë
firearms-basic-glossary-title = Fjalorth
firearms-basic-glossary-asks =
    çka do me thanë devijim
    çka do me thanë fjalët te armët
    çka është shenja e testimit
    çfarë është tyta
    konvertuar, çaktivizuar, çka janë
    fjalor për fillestarë
    kuptimi
firearms-basic-glossary-intro = Fjalët kanë kuptimin që u jep ligji në fuqi. Shpjegimet e shkurtra ndihmojnë për ta lexuar këtë kurs.

## Burimet dhe kufijtë

firearms-basic-sources-title = Burimet
firearms-basic-sources-asks =
    prej nga janë këto
    linqe te ligjet
    a ka diçka zyrtare për këtë
    linku i ligjit për armë
    ku gjendet direktiva e armëve
    cila organizatë
    linku
# $date: dita kur u verifikuan burimet.
firearms-basic-sources-checked = Burimet u verifikuan më { $date }. Ligjet ndryshojnë: në ditën e përdorimit lexoni tekstin e konsoliduar.
firearms-basic-sources-seesac = SEESAC, faqet e projekteve të përfunduara të UNDP-së: <a data-l10n-name="page">seesac.org</a>.
firearms-basic-sources-kosovo = { -kosovo }: Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074; Ligji nr. 04/L-076 për Policinë. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
firearms-basic-sources-north-macedonia = { -north-macedonia }: Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
firearms-basic-sources-un = Kombet e Bashkuara: Protokolli për Armët e Zjarrit, Rezoluta 55/255 e Asamblesë së Përgjithshme; Konventa e OKB-së kundër Krimit të Organizuar Transnacional (UNIS/CP/517).
firearms-basic-sources-directive = Direktiva (BE) 2021/555 për kontrollin e marrjes në posedim dhe të posedimit të armëve, Gazeta Zyrtare e BE-së L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
firearms-basic-sources-alarm = Direktiva zbatuese (BE) 2019/69 për armët e alarmit dhe të sinjalizimit: <a data-l10n-name="text">EUR-Lex</a>.
firearms-basic-sources-interpol = INTERPOL, Sistemi për administrimin e të dhënave dhe gjurmimin e armëve të paligjshme (iARMS): <a data-l10n-name="site">interpol.int</a>.
firearms-basic-limits-title = Çfarë nuk thotë ky kurs
firearms-basic-limits-asks =
    pse s’ka hollësi teknike
    a mundem me e përdorë në gjykatë
    a është kjo këshillë ligjore
    çka s'guxoj me kërku këtu
    pse s'ka foto të modeleve
    lista e dënimeve
    për mësim shtesë, kujt i drejtohem
    raste reale apo të shpikura
    pse s'ka modele
firearms-basic-limits-technical = Ai nuk thotë si prodhohet, si ndryshohet, si mbushet, si çmontohet ose si fshihet një armë, as si hiqet ose si bëhet përsëri i lexueshëm një shënjim. Ai nuk përmend modele.
firearms-basic-limits-law = Ai nuk jep këshilla juridike, dënime apo lista kategorish: këto janë në ligjin në fuqi. Ai nuk i zëvendëson procedurat e shërbimit, as udhëzimin e prokurorit.
firearms-basic-limits-cases = Ai është tekst i ri nga burime publike. Rastet, mbishkrimet dhe numrat në të janë të trilluar.
