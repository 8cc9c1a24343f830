### AVL-të në internet: përkthimi shqip i manualit. Radha e mesazheve është radha e dokumentit.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### Kufiri i sigurisë: vetëm ana e hetuesit. Pa emra faqesh a shërbimesh, pa fjalë kërkimi, pa mënyra fshehjeje; asgjë për prodhimin a
### ndryshimin e një sendi. Njohja përfundon gjithmonë me: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni.
### Mesazhet me -asks nuk shtypen: janë pyetje ashtu si i shkruan një zyrtar.

salw-on-the-internet-title = Armët e vogla dhe të lehta në internet: hetimi dhe provat
salw-on-the-internet-short-title = Armët në internet

## Qëllimi

salw-on-the-internet-purpose-title = Qëllimi
salw-on-the-internet-purpose-asks =
    për çka është ky manual
    po shesin armë në internet, çka me bo
    shitje e pistoletave online udhëzues për polici
    si hetohet shitja e armëve në rrjet
    prej informatës deri te aktgjykimi, për tregti në rrjet
    kush m'i mëson hapat kur krimi është në ekran
    postim me kallash, hera e parë për mua
    pa emra faqesh, a vlen gjë
    krim n'internet me armë
    prej shpalljes te gjyqi
    libri i kiberit
salw-on-the-internet-purpose-aim = Armët, pjesët e tyre dhe municioni ofrohen në internet dhe dërgohen në pako. Ky manual e ndihmon hetuesin ta çojë një ofertë të tillë nga informata e parë deri në gjykatë: ta gjejë bazën ligjore, ta ruajë atë që shihet, ta kërkojë te ofruesit atë që nuk shihet, të veprojë si duhet me pakon dhe t’ia dorëzojë rezultatin Pikës Fokale për Armë Zjarri.
salw-on-the-internet-purpose-boundary = Manuali është shkruar nga këndvështrimi i hetuesit dhe është publik. Ai nuk përmend as emra faqesh e shërbimesh, as fjalë kërkimi dhe nuk përshkruan si e gjen ose si e fsheh dikush një ofertë. Si zbatohet një masë e fshehtë, u lihet atyre që janë të autorizuar për të.
salw-on-the-internet-audience-title = Kujt i drejtohet manuali
salw-on-the-internet-audience-asks =
    a vlen për mua që jam në patrullë
    nuk marr vesh prej kompjuterave
    a vlen edhe për prokurorin
    doganier, jo informatikan
    a e kupton edhe njëri pa facebook
    zyra e krimit kibernetik
    jam i dobët me kompjuter
    doganieri
salw-on-the-internet-audience-officers = Manuali u dedikohet hetuesve dhe zyrtarëve të njësive kundër krimit kibernetik, të Pikës Fokale, të doganës dhe të policisë kufitare në { -kosovo(case: "indefinite") } dhe në { -north-macedonia(case: "accusative") }. Zyrtarët e patrullës që marrin një informatë kanë nevojë për faqen „60 sekonda“ dhe për kartat. Prokurorët mund t’i përdorin kapitujt për ligjin dhe për gjykatën.
salw-on-the-internet-audience-needs = Lexuesit i njohin procedurat standarde të operimit të shërbimit të vet. Kur manuali dhe procedura ndryshojnë, përparësi kanë ligji në fuqi dhe procedura e shërbimit.
salw-on-the-internet-objectives-title = Çfarë dini të bëni më pas
salw-on-the-internet-objectives-asks =
    çka mësoj këtu
    çka duhet me ditë për armët online
    çka duhet me ditë me bo në një rast me armë online
    qysh me bo kopje që e pranon gjyqi
    me mbajt shënim çdo klikim
    prej llogarisë te njeriu, a mësohet
    rezultatet
    çka arrij vet
# $count: numri i aftësive në listë.
salw-on-the-internet-objectives-intro = Kush e ka studiuar manualin, dëshmon { $count ->
        [one] një aftësi:
       *[other] këto { $count } aftësi:
    }
salw-on-the-internet-objectives-place = thotë ku është parë oferta dhe çfarë mund të gjendet atje;
salw-on-the-internet-objectives-law = përmend bazën ligjore të çdo hapi para se ta ndërmarrë;
salw-on-the-internet-objectives-open = e planifikon punën në burime të hapura dhe mban regjistër të veprimeve;
salw-on-the-internet-objectives-preserve = e ruan faqen ashtu që gjykata të mund t’ia verifikojë autenticitetin, kohën dhe metodën;
salw-on-the-internet-objectives-provider = siguron ruajtjen e të dhënave dhe i kërkon ato përmes kanalit të duhur;
salw-on-the-internet-objectives-parcel = vepron në mënyrë të sigurt me një pako të dyshimtë dhe siguron atë që ajo dëshmon;
salw-on-the-internet-objectives-court = ia dorëzon rastin Pikës Fokale dhe e shpjegon punën në gjykatë me fjalë të thjeshta.

## Manuali në 60 sekonda

salw-on-the-internet-sixty-title = Manuali në 60 sekonda
salw-on-the-internet-sixty-seconds-asks =
    ma kanë çu një link me armë në shitje
    shkurt, çka duhet me bo
    e pashë një kallash në facebook
    prej kah ia nis
    postimi hupet për një orë
    njëri kërcënon live, kush i pari
    pesë rregulla para se ta hap linkun
    s'kam kohë me lexu tetëdhjetë faqe
    linku me pushkë
    shpejt çka bëj
    thelbi
salw-on-the-internet-sixty-intro = Nëse keni kohë vetëm për një faqe, lexoni këtë.
salw-on-the-internet-sixty-life = <strong>Së pari jeta.</strong> Kërcënimi ndaj njerëzve ka përparësi ndaj çdo prove. Raportojeni menjëherë dhe shkruajeni më pas.
salw-on-the-internet-sixty-law = <strong>Baza.</strong> Para çdo hapi pyetni: a më lejohet kjo dhe kush vendos? Shihni: <ref data-l10n-name="ladder"/>.
salw-on-the-internet-sixty-preserve = <strong>Ruajtja.</strong> Faqja mund të zhduket brenda një ore. Ruajeni faqen e plotë, adresën, kohën dhe atë që e rrethon, pastaj llogaritni vlerën hash. Shihni: <ref data-l10n-name="package"/>.
salw-on-the-internet-sixty-account = <strong>Llogaria.</strong> Llogaria nuk është person. Kush ka qenë pas saj, duhet të vërtetohet.
salw-on-the-internet-sixty-provider = <strong>Ofruesi.</strong> Së pari kërkoni ruajtjen e të dhënave, pastaj vetë të dhënat. Shihni: <ref data-l10n-name="requests"/>.
salw-on-the-internet-sixty-parcel = <strong>Pakoja.</strong> Mos prekni. Mbani distancë. Shënoni vendin. Raportoni. Prisni specialistët. Shihni: <ref data-l10n-name="scene"/>.
salw-on-the-internet-sixty-focal = <strong>Dorëzimi.</strong> Një ofertë është rast; disa oferta tregojnë një dukuri. Atë mund ta shohë vetëm ai që i merr të gjitha. Shihni: <ref data-l10n-name="focal"/>.
salw-on-the-internet-sixty-silence = <strong>Heshtja.</strong> Pa përgjigje, pa blerje, pa paralajmërim, pa shpërndarje. Me shitësin lidhet vetëm zyrtari i autorizuar.
salw-on-the-internet-sixty-rule = Askush nuk mund të kthehet te faqja e djeshme. Ajo që nuk është ruajtur, ose që nuk është ruajtur si duhet, nuk ndreqet dot në gjykatë.
salw-on-the-internet-path-caption = Nga informata deri në gjykatë
    .alt = Diagram rrjedhe me gjashtë faza, nga lart poshtë: informata, ruajtja, kërkesa drejtuar ofruesit, pakoja ose kontrolli, Pika Fokale, gjykata. Pranë secilës fazë shkruan kush vepron dhe çfarë mbetet në dosje.
salw-on-the-internet-path-head-stage = Faza
salw-on-the-internet-path-head-who = Kush vepron dhe çfarë mbetet në dosje
salw-on-the-internet-path-tip = Informata
salw-on-the-internet-path-tip-who = Çdo zyrtar: formulari me adresën dhe kohën
salw-on-the-internet-path-preserve = Ruajtja
salw-on-the-internet-path-preserve-who = Zyrtari i trajnuar: kopja e ruajtur e faqes, vlera hash, regjistri i veprimeve
salw-on-the-internet-path-provider = Kërkesa drejtuar ofruesit
salw-on-the-internet-path-provider-who = Hetuesi dhe prokurori: urdhri dhe përgjigjja
salw-on-the-internet-path-object = Pakoja ose kontrolli
salw-on-the-internet-path-object-who = Specialistët, pastaj zyrtari për vendin e ngjarjes: procesverbali
salw-on-the-internet-path-focal = Pika Fokale
salw-on-the-internet-path-focal-who = Analisti: kërkesa për gjurmim, lidhjet me raste të tjera
salw-on-the-internet-path-court = Gjykata
salw-on-the-internet-path-court-who = Prokurori dhe dëshmitari: metoda që mund të verifikohet

## Njohja

salw-on-the-internet-recognise-title = Njohja: ku shfaqen ofertat
salw-on-the-internet-recognise-asks =
    ku po shiten armët në internet
    a është krim me shit pushkë në internet
    a është e ndalume krejt çdo shpallje për armë
    gjuetari po mburret me pushkën e re
    koleksionist a trafikant
    flasin në chat, paguajnë diku tjetër
    dyqan me leje bën reklamë
    shpallje e bukur, a është tuzak
    shpallje
    rrjete sociale
    tregtar i ligjshëm a mashtrues
salw-on-the-internet-recognise-intro = Oferta rrallë gjendet në një vend të vetëm. Ajo shihet në një faqe, diskutohet në mesazhe, paguhet diku tjetër dhe dërgohet në pako. Secili nga këto vende ka prova të ndryshme dhe për secilin vendos dikush tjetër nëse policia mund të shikojë aty.
salw-on-the-internet-recognise-lawful = Jo çdo ofertë është e paligjshme. Tregtarët dhe pronarët me leje mund të reklamojnë aty ku e lejon ligji; pamje publikojnë edhe koleksionistë, gjuetarë e mburravecë. Pyetja është gjithmonë: a ia lejon ligji në fuqi këtij personi ta ofrojë këtë send në këtë mënyrë? Hetuesi që nuk e bën këtë pyetje humb kohë dhe u bën padrejtësi njerëzve.
salw-on-the-internet-places-title = Vendet dhe çfarë gjendet në to
salw-on-the-internet-places-asks =
    shpallje me pushkë gjahu
    grup në telegram me armë
    çka është dark web
    pjesë pistolete po shiten si pjesë rezervë
    ma çoi një fajll për me printu armë
    marketplace
    forum i mbyllur gjahtarësh
    kriptovalutë
    darknet
    grup i fshehtë
    bitcoin
    skedarë për printer
    forum koleksionistësh
salw-on-the-internet-places-intro = <ref data-l10n-name="places"/> e ndjek një ofertë nëpër këto vende. Kolona e tretë është pyetja e parë që e çon rastin përpara.
salw-on-the-internet-places-caption = Vendet e një oferte, siç i sheh hetuesi
salw-on-the-internet-places-head-place = Vendi
salw-on-the-internet-places-head-holds = Çfarë mund të gjendet atje
salw-on-the-internet-places-head-ask = Pyetja e parë
salw-on-the-internet-places-listing = Tregu në internet dhe shpalljet e vogla
salw-on-the-internet-places-listing-holds = Teksti, pamjet, çmimi, vendi, emri i përdoruesit, dita e publikimit, ofertat e tjera të së njëjtës llogari
salw-on-the-internet-places-listing-ask = Kush e drejton faqen dhe në cilin juridiksion?
salw-on-the-internet-places-social = Rrjetet sociale: profile, faqe, grupe
salw-on-the-internet-places-social-holds = Postimet, komentet, pamjet, kontaktet, emrat e mëparshëm të profilit; administratorët e grupit
salw-on-the-internet-places-social-ask = A është e hapur për të gjithë apo e mbyllur?
salw-on-the-internet-places-message = Mesazhet dhe biseda private
salw-on-the-internet-places-message-holds = Marrëveshja për sendin, çmimin dhe dorëzimin; numra, zëra, skedarë
salw-on-the-internet-places-message-ask = Në cilën pajisje a llogari është biseda dhe mbi çfarë baze mund të lexohet?
salw-on-the-internet-places-shop = Dyqani i një tregtari në internet
salw-on-the-internet-places-shop-holds = Të dhënat e tregtarit, leja, kushtet e dërgesës, llogaritë e klientëve
salw-on-the-internet-places-shop-ask = Çfarë leje ka tregtari dhe për cilat sende e blerës?
salw-on-the-internet-places-darknet = Darkneti (shihni fjalorthin)
salw-on-the-internet-places-darknet-holds = Oferta, emra llogarish, vlerësime, kohë; më vonë edhe të dhëna të sekuestruara në hetime të tjera
salw-on-the-internet-places-darknet-ask = Cila njësi e shërbimit tonë është e autorizuar të punojë atje?
salw-on-the-internet-places-file = Koleksion skedarësh
salw-on-the-internet-places-file-holds = Udhëzime ose skedarë digjitalë për armë, me ngarkuesin dhe kohën
salw-on-the-internet-places-file-ask = Kush vendos si sigurohet një skedar i tillë dhe si mbahet i mbyllur?
salw-on-the-internet-places-parcel = Posta, korrieri, transporti i mallrave
salw-on-the-internet-places-parcel-holds = Dërguesi, marrësi, pesha, rruga, skanimet, nënshkrimi, pagesa
salw-on-the-internet-places-parcel-ask = Ku është pakoja tani dhe kush mund ta ndalë në mënyrë të ligjshme?
salw-on-the-internet-places-darknet-rule = Edhe oferta në <em>{ -darknet }</em> përfundon në botën e zakonshme: dikush ka paguar, ka paketuar, ka dërguar dhe ka pranuar diçka. Për shumicën e hetuesve kjo është pjesa e rastit ku duhet të punojnë. Ata nuk hyjnë vetë në darknet. Ata e ruajnë atë që kanë dhe e thërrasin njësinë e trajnuar dhe të autorizuar.
salw-on-the-internet-places-warning = Udhëzimet dhe skedarët për prodhimin e armëve nuk hapen nga kureshtja, nuk printohen, nuk përcillen dhe nuk tregohen në trajnim. Për raportin mjaftojnë adresa dhe përshkrimi; përmbajtjen e siguron njësia e autorizuar.
salw-on-the-internet-signs-title = Çfarë shihni dhe çfarë mund të thotë
salw-on-the-internet-signs-asks =
    po thotë nuk duhet leje
    pistoletë e vjetër e gjyshit në shitje
    në foto po i shihet numri armës
    njëri po poston pushkë edhe po kërcënon
    bomba dore në shitje online
    a është e vërtetë apo mashtrim
    çmim shumë i lirë
    dekor për mur
    shumë lirë
    pa letra
    foto e vjedhur
    suvenir lufte
    kërcënon n'komente
salw-on-the-internet-signs-intro = <ref data-l10n-name="signs"/> ndihmon për ta përshkruar një ofertë. Një shenjë e vetme nuk dëshmon asgjë. Asnjë shenjë nuk verifikohet duke iu përgjigjur ofertës.
salw-on-the-internet-signs-caption = Shenjat në një ofertë
salw-on-the-internet-signs-head-see = Çfarë shihni
salw-on-the-internet-signs-head-mean = Çfarë mund të thotë kjo
salw-on-the-internet-signs-head-do = Çfarë bëni
salw-on-the-internet-signs-licence = Leja nuk përmendet ose thuhet se nuk duhet
salw-on-the-internet-signs-licence-mean = Ofertë e paligjshme; mashtrim; ose send i lirë sipas ligjit në fuqi
salw-on-the-internet-signs-licence-do = Ruajeni; kërkoni të verifikohet statusi i sendit sipas ligjit
salw-on-the-internet-signs-part = Ofrohet vetëm një pjesë, karikator ose municion
salw-on-the-internet-signs-part-mean = Ndoshta pjesë thelbësore e armës ose municion nën kontroll
salw-on-the-internet-signs-part-do = Ruajeni; shkruani çfarë shihet, jo çfarë është; pyeteni ekspertin
salw-on-the-internet-signs-picture = E njëjta pamje del në disa oferta
salw-on-the-internet-signs-picture-mean = Pamje e kopjuar, një shitës me disa llogari ose mashtrim
salw-on-the-internet-signs-picture-do = Ruajini të gjitha; shënoni renditjen kohore
salw-on-the-internet-signs-marking = Lexohet një shënjim ose një numër serik
salw-on-the-internet-signs-marking-mean = Sendi mund të ketë historik në ndonjë regjistër
salw-on-the-internet-signs-marking-do = Kopjojeni saktë; kërkesë për gjurmim përmes Pikës Fokale
salw-on-the-internet-signs-several = Shumë sende, ose vazhdimisht të reja, nga një llogari
salw-on-the-internet-signs-several-mean = Ndoshta tregti dhe jo shitje e vetme
salw-on-the-internet-signs-several-do = Ruajeni në disa kohë; njoftojeni prokurorin
salw-on-the-internet-signs-explosive = Ofrohen granata, eksplozivë ose kimikate
salw-on-the-internet-signs-explosive-mean = Rrezik në vendin ku gjenden dhe gjatë rrugës
salw-on-the-internet-signs-explosive-do = Njoftoni menjëherë udhëheqësin dhe specialistët; askush nuk shkon për të parë
salw-on-the-internet-signs-threat = Arma shfaqet bashkë me një kërcënim, një emër ose një shkollë
salw-on-the-internet-signs-threat-mean = Rrezik për jetën, qoftë arma e vërtetë a jo
salw-on-the-internet-signs-threat-do = Urgjencë: së pari raportoni, ruajeni ndërsa të tjerët veprojnë
salw-on-the-internet-signs-limit = Asnjë pamje nuk tregon nëse sendi ekziston dhe çfarë është. Derisa ta ketë ekzaminuar eksperti, në raport shkruhet „objekt që duket si armë zjarri, i ofruar si …“. Përshkrimi i shitësit është citim dhe si i tillë shkruhet.
salw-on-the-internet-signs-category = Kategoria e armës shkruhet vetëm bashkë me ligjin e saj. Shitësi, ofruesi i shërbimit dhe blerësi mund të jenë në tri juridiksione dhe i njëjti send mund të ketë tri kategori.
salw-on-the-internet-tip-title = Nga informata deri te vendimi i parë
salw-on-the-internet-tip-asks =
    erdhi një qytetar me screenshot
    gruaja po tregon që kojshiu shet armë në whatsapp
    informatë anonime për armë në internet
    a ia marr telefonin
    erdhi natën, kë me thirrë
    nxënësja ma tregoi ekranin te shkolla
    kompania na shkroi vetë
    dy hetues në të njëjtën llogari
    ka printskrin
    komshiu shet
    don me mbetë i fshehtë
    turni i natës e mori
    nëna ma kallxoi telefonin e djalit
salw-on-the-internet-tip-intro = Një qytetar, një kompani ose një shërbim partner e raporton ofertën. Zyrtari që e merr informatën vepron kështu:
salw-on-the-internet-tip-life = <strong>Jeta.</strong> A është dikush i kërcënuar tani? Nëse po, së pari thirrja emergjente dhe udhëheqësi.
salw-on-the-internet-tip-known = <strong>A dihet?</strong> Pyetni nëse një njësi tjetër po merret tashmë me të. Dy zyrtarë që merren me të njëjtën llogari i bëjnë dëm njëri-tjetrit.
salw-on-the-internet-tip-write = <strong>Shkruani.</strong> Adresën e plotë të faqes, emrin e llogarisë ashtu siç është shkruar, ditën dhe orën kur është parë, gjuhën, çfarë ofrohet dhe si përshkruhet.
salw-on-the-internet-tip-person = <strong>Personi.</strong> Kush e ka parë, në cilën pajisje, i kyçur apo jo, dhe a është përgjigjur ose a ka paguar? A është ky person në rrezik?
salw-on-the-internet-tip-preserve = <strong>Ruajeni.</strong> Faqet e hapura i ruan menjëherë një zyrtar i trajnuar.
salw-on-the-internet-tip-decide = <strong>Vendosni.</strong> Udhëheqësi vendos me prokurorin: të mbyllet, të vëzhgohet në burime të hapura, të kërkohen të dhëna ose të veprohet.
salw-on-the-internet-tip-citizen = Qytetari falënderohet dhe i thuhet që pjesën tjetër t’ia lërë policisë. Prej tij nuk kërkohet kurrë t’i shkruajë shitësit, të rrijë në bisedë, të porosisë ose ta fotografojë sendin. Qytetari që mbledh prova për policinë është në rrezik dhe prova mund të mos vlejë asgjë.

## Ligji

salw-on-the-internet-law-title = Ligji
salw-on-the-internet-law-asks =
    a guxoj me kqyrë pa letër
    a m’duhet prokurori për facebook
    a mund hy në grup me emër të rrejshëm
    kush e nënshkruan
    shkalla prej më lehtë te më rëndë
    gjykatësi duhet për përgjim
    lexoj faqe publike, a është ndjekje
    privatësi e profilit
    a guxoj
    profil i fshehtë
    kush e miraton
    me emër fals
salw-on-the-internet-law-intro = „Është në internet“ nuk është bazë ligjore. Sa më thellë që hapi hyn në jetën private, aq më i lartë është organi që vendos për të. <ref data-l10n-name="ladder"/> tregon renditjen. Në cilën shkallë bie saktësisht një hap në juridiksionin tuaj, e përcakton ligji në fuqi.
salw-on-the-internet-ladder-caption = Sa më i thellë hapi, aq më i lartë vendimi
    .alt = Shkallë me pesë hapa që ngjiten nga e majta në të djathtë. Nga më i ulëti te më i larti: shikimi i një faqeje të hapur; vëzhgimi i përsëritur i një personi në burime të hapura; ruajtja e të dhënave me kërkesë; marrja e të dhënave që nuk janë publike; kontakti me identitet të fshehur ose një masë tjetër e fshehtë. Nën shkallë një shigjetë tregon se vendimi kalon nga detyra e zyrtarit te urdhri me shkrim i gjykatës ose i prokurorit.
salw-on-the-internet-ladder-open = Shikimi i një faqeje të hapur
salw-on-the-internet-ladder-repeat = Vëzhgimi i përsëritur i një personi
salw-on-the-internet-ladder-preserve = Kërkesa që të dhënat të ruhen
salw-on-the-internet-ladder-closed = Marrja e të dhënave jopublike
salw-on-the-internet-ladder-covert = Kontakt i fshehtë ose masë tjetër e fshehtë
salw-on-the-internet-ladder-low = Detyra e zyrtarit
salw-on-the-internet-ladder-high = Urdhri me shkrim që e përcakton ligji
salw-on-the-internet-law-step = Dy gabime janë të shpeshta. I pari: zyrtari e shikon një faqe të hapur, pastaj e ndjek një person me javë të tëra pa e vërejtur se kjo është bërë masë tjetër. I dyti: zyrtari kërkon të pranohet në një grup të mbyllur me emër të trilluar. Kjo nuk është më shikim; për të duhet baza që e jep ligji në fuqi dhe njerëzit e autorizuar. Kush ka dyshim, ndalet dhe e pyet prokurorin.
salw-on-the-internet-law-kosovo-title = Ligji në { -kosovo(case: "indefinite") }
salw-on-the-internet-law-kosovo-asks =
    cili nen për shitje të armëve online në kosovë
    çka thotë ligji për shpalljet me armë
    a është vepër penale me shit pistoletë pa letra në internet
    Ferizaj, tregti në instagram pa leje
    05/L-022 reklamim
    posedim apo ofrim, cila vepër
    kush jep urdhrin për të dhëna në Kosovë
    fishekë me postë në Pejë
    shpallje për revole, cila vepër
    tregti pa leje n'Pejë
    ligji kibernetik
salw-on-the-internet-law-kosovo-act = Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074; Ligji nr. 04/L-076 për Policinë; ligji i procedurës penale në fuqi
salw-on-the-internet-law-kosovo-weapons = <strong>Ligji nr. 05/L-022 për armë</strong> thotë çfarë është armë, pjesë ose municion, kush mund të tregtojë me to dhe në cilat kushte. Lexoni çfarë thotë për reklamimin, dërgimin dhe marrjen në posedim para se ta quani një ofertë të paligjshme. <strong>Ligji nr. 04/L-076 për Policinë</strong> jep kornizën për autorizimet policore.
salw-on-the-internet-law-kosovo-code = <strong>Kodi Penal nr. 06/L-074</strong> përmban veprat penale. Ofrimi, shitja, dërgimi dhe posedimi janë veprime të ndryshme. Citojeni veprën penale me titullin zyrtar dhe me nenin e saj, të kopjuar nga kodi në një gjuhë zyrtare<ref data-l10n-name="titles"/>.
salw-on-the-internet-note-titles = Titujt e veprave penale ndryshojnë nga njëri kod te tjetri. Ata nuk janë përkthime të njëri-tjetrit dhe ky manual nuk i parafrazon.
salw-on-the-internet-law-kosovo-procedure = Ligji i procedurës penale në fuqi vendos për kontrollin e pajisjeve, për të dhënat nga ofruesit, për sekuestrimin dhe për masat e fshehta. Lexoni edhe ligjet në fuqi për krimin kibernetik, për komunikimet elektronike dhe për të dhënat personale.
salw-on-the-internet-law-north-macedonia-title = Ligji në { -north-macedonia(case: "accusative") }
salw-on-the-internet-law-north-macedonia-asks =
    neni 396 internet
    cili ligj për armë online në maqedoni
    çka shkruaj si vepër penale për shitje të armës
    Tetovë, postim me municion
    ligji për komunikime elektronike
    neni i saktë në aktakuzë
    prokuroria e Shkupit dhe facebooku
    a lejohet shpallja e dyqanit
    shpallje n'Maqedoni, cila vepër
    tregti pa leje n'Strugë
salw-on-the-internet-law-north-macedonia-act = Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet
salw-on-the-internet-law-north-macedonia-weapons = <strong>Ligji për armë</strong> (7/05 me ndryshimet dhe plotësimet) është teksti i parë që duhet lexuar për statusin e një sendi dhe për tregtinë me të. Përdorni një tekst të konsoliduar dhe shënoni datën e tij.
salw-on-the-internet-law-north-macedonia-code = <strong>Neni 396 i Kodit Penal</strong> është neni që duhet shikuar i pari për armët dhe lëndët eksplozive. Citojeni titullin e tij saktësisht ashtu siç është në kod.
salw-on-the-internet-law-north-macedonia-procedure = <strong>Ligji për procedurë penale</strong> (150/2010 me ndryshimet dhe plotësimet) është teksti që duhet lexuar për kontrollin e sistemeve kompjuterike, për të dhënat nga ofruesit, për sekuestrimin dhe për masat e posaçme hetimore. Lexoni edhe ligjet në fuqi për komunikimet elektronike dhe për të dhënat personale.
salw-on-the-internet-law-europe-title = Tekstet evropiane dhe ndërkombëtare
salw-on-the-internet-law-europe-asks =
    konventa e budapestit për çka
    kompania është në amerikë
    a mund të kërkoj të dhëna prej irlandës
    marrëveshje me Amerikën për llogari
    ruajtje e shpejtë mes shteteve
    neni 29
    protokolli për armë, a flet për internet
    serveri është në Holandë
    Konventa e Budapestit
    kompani amerikane
    server jashtë
salw-on-the-internet-law-europe-act = Konventa e Këshillit të Evropës për krimin kibernetik (ETS 185); Protokolli i OKB-së për Armët e Zjarrit
salw-on-the-internet-law-europe-cybercrime = <strong>Konventa për krimin kibernetik</strong> (Budapest, 2001) parasheh ruajtjen e përshpejtuar të të dhënave kompjuterike (neni 16, dhe neni 29 ndërmjet palëve), urdhrin për dhënien e të dhënave (neni 18), qasjen në të dhëna publike përtej kufirit (neni 32) dhe një rrjet pikash kontakti të disponueshme ditë e natë (neni 35). Verifikoni nëse dhe si zbatohet ajo në juridiksionin tuaj dhe në atë të ofruesit.
# $date: dita kur Protokolli hyri në fuqi.
salw-on-the-internet-law-europe-protocol = <strong>Protokolli i OKB-së për Armët e Zjarrit</strong> (Rezoluta 55/255 e Asamblesë së Përgjithshme), në fuqi që nga { $date }, rregullon veprat penale, licencimin, shënjimin dhe gjurmimin, edhe për pjesët, përbërësit dhe municionin.
salw-on-the-internet-law-europe-use = Këto tekste ndihmojnë për ta gjetur kërkesën e duhur. Ato nuk i japin zyrtarit asnjë autorizim. Autorizimi buron vetëm nga ligji në fuqi në juridiksionin ku vepron zyrtari.

## Veprimi i sigurt

salw-on-the-internet-act-title = Veprimi i sigurt
salw-on-the-internet-act-safely-asks =
    a bën me kqyrë prej telefonit tem
    a t’i shkruaj shitësit
    sikur me ble që me e kapë
    e mori vesh që jam polic
    pashë foto të tmerrshme s’po fle
    shitësi ma gjeti adresën
    llogaria ime private e facebook
    vajza ime është në atë grup
    llogari private
    pëlqeva gabimisht
    shitësi më kërcënon
    ëndrra të këqija
    familja në rrezik
    VPN
    ai më kërkoi në google
salw-on-the-internet-act-intro = Edhe në internet mund të lëndohen njerëz: personi i kërcënuar, personi që ka dhënë informatën, zyrtari dhe familja e tij.
salw-on-the-internet-act-people = <strong>Njerëzit.</strong> Kush kërcënohet në një ofertë ose në një bisedë, paralajmërohet dhe mbrohet sipas rregullave të shërbimit. Asgjë në dosje nuk e tregon identitetin e personit që ka dhënë informatën, përveç kur dhe ashtu si e kërkon ligji procedural në fuqi.
salw-on-the-internet-act-officer = <strong>Ju.</strong> Përdorni vetëm pajisjen, lidhjen dhe llogarinë që i jep shërbimi për këtë punë. Llogaria private e tregon emrin tuaj, miqtë tuaj dhe shtëpinë tuaj.
salw-on-the-internet-act-seller = <strong>Shitësi.</strong> Mos i shkruani, mos shtypni „pëlqej“, mos ndiqni, mos hyni në grup. Një klikim i vetëm mund ta paralajmërojë shitësin dhe kontakti mund të bëhet masë e fshehtë pa urdhër.
salw-on-the-internet-act-files = <strong>Skedarët.</strong> Mos hapni asgjë që ju është dërguar ose që ofrohet për shkarkim. Këtë e bën njësia për prova digjitale në një sistem të ndarë.
salw-on-the-internet-act-object = <strong>Sendi.</strong> Kur rasti del nga ekrani, vlejnë rregullat për gjetjen: çdo gjë që duket si armë zjarri konsiderohet e mbushur dhe askush nuk e prek.
salw-on-the-internet-act-strain = <strong>Ngarkesa.</strong> Kërcënimet dhe pamjet e dhunshme e lodhin njeriun. Punoni dy nga dy, bëni pushime dhe tregojini udhëheqësit me kohë. Të kërkosh ndihmë është profesionale.
salw-on-the-internet-act-do-device = Punoni në pajisjen e shërbimit, të përditësuar dhe pa të dhëna private.
salw-on-the-internet-act-do-log = Plotësojeni regjistrin gjatë punës, jo më pas.
salw-on-the-internet-act-do-leader = Tregojini menjëherë udhëheqësit nëse diçka shkoi keq, për shembull një klikim që shitësi mund ta shohë.
salw-on-the-internet-act-dont-private = Mos shikoni „shpejt“ nga telefoni juaj.
salw-on-the-internet-act-dont-buy = Mos porositni, mos paguani kapar dhe mos caktoni takim.
salw-on-the-internet-act-dont-download = Mos shkarkoni, mos hapni dhe mos përcillni skedarë për armë.
salw-on-the-internet-act-warning = Asnjë zyrtar nuk e provon një ofertë duke blerë. Blerja me identitet të rremë është masë e posaçme, me ligjin, urdhrin, ekipin dhe planin e vet të sigurisë.

## Burimet e hapura

salw-on-the-internet-open-title = Puna në burime të hapura
salw-on-the-internet-open-sources-asks =
    osint qysh
    çka janë burimet e hapura
    a bën me e kërku të dyshuarin në google
    profili i hapur, a e shikoj lirisht
    google maps për shtëpinë
    sa larg me gërmu për familjen
    pa u kyçë
    kërkoj emër, dalin njëqind vetë
    google
    profil publik
    kërkim i hapur
salw-on-the-internet-open-what = Termi <em>{ -osint }</em> përfshin atë që mësohet ligjërisht nga burime publike. Puna nis me atë që mund ta shohë kushdo, pa mashtruar askënd dhe pa kapërcyer asnjë pengesë. Është punë policore si çdo tjetër: me detyrë, bazë, regjistër dhe fund.
salw-on-the-internet-open-purpose = Çdo hap ka një qëllim të shkruar dhe merr vetëm aq sa i duhet atij qëllimi (<em>{ -proportionality }</em>). Të dhënat për të tjerët në grup, për fëmijët dhe për pronarët e ligjshëm nuk mblidhen vetëm sepse ndodhen aty. Rregullat për mbrojtjen e të dhënave personale vlejnë edhe për faqet e hapura.
salw-on-the-internet-plan-title = Plani në një faqe
salw-on-the-internet-search-plan-asks =
    si me ia nisë me gjetë shitësin
    sa gjatë mund të kërkoj
    çka shkruaj para se me kërku
    pesë rreshta para klikimit të parë
    kur ndalem
    pyetja e saktë e hetimit
    kompjuteri i zyrës apo i shërbimit
    shefi don plan me shkrim
    para se me kliku
    sa me gërmu
    qëllimi i kërkimit
salw-on-the-internet-plan-intro = Para se të hapet faqja e parë, shkruhen pesë rreshta:
salw-on-the-internet-plan-question = <strong>Pyetja.</strong> Çfarë duam të dimë? Për shembull: „A janë dy ofertat e së hënës nga i njëjti person?“
salw-on-the-internet-plan-basis = <strong>Baza.</strong> Numri i rastit, ligji, kush e ka dhënë detyrën.
salw-on-the-internet-plan-limits = <strong>Kufijtë.</strong> Cilat vende janë të hapura për ne dhe cilat jo; cilët njerëz nuk janë pjesë e pyetjes.
salw-on-the-internet-plan-account = <strong>Mjetet.</strong> Cila pajisje dhe cila llogari e shërbimit përdoren dhe nga kush.
salw-on-the-internet-plan-end = <strong>Fundi.</strong> Kur ka marrë përgjigje pyetja dhe në cilën ditë vendoset nëse puna vazhdon?
salw-on-the-internet-plan-more = Hetuesi i mirë kërkon edhe atë që flet kundër mendimit të tij. Që në fillim shkruhen dy shpjegime, për shembull „tregti“ dhe „mashtrim me pamje të kopjuar“, dhe çdo rezultat krahasohet me të dyja.
salw-on-the-internet-log-title = Regjistri i veprimeve
salw-on-the-internet-log-asks =
    a duhet me shkru krejt
    çka hyn në regjistër
    s’gjeta kurgjo, a e shkruaj
    fletore e klikimeve
    koha në UTC
    rrugën e njëjtë me e përsërit tjetri
    gabova faqen, a e fshij rreshtin
    Excel me hapa
    ditari
    shënoj çdo klik
    s'doli asgjë
salw-on-the-internet-log-intro = Regjistri plotësohet gjatë punës. Me të, një i panjohur mund ta përsërisë rrugën. <ref data-l10n-name="log"/> është shembull i trilluar.
salw-on-the-internet-log-caption = Pjesë nga një regjistër veprimesh (rast i trilluar)
salw-on-the-internet-log-head-time = Koha (UTC)
salw-on-the-internet-log-head-did = Çfarë u bë
salw-on-the-internet-log-head-result = Rezultati
# $hour dhe $minute: ora e ditës, secila me dy shifra.
salw-on-the-internet-log-time = { $hour }:{ $minute }
salw-on-the-internet-log-open = U hap adresa nga informata, pa kyçje
salw-on-the-internet-log-open-result = Oferta është ende aty; çmimi ndryshe nga ai në informatë
salw-on-the-internet-log-capture = U ruajt kopja e faqes së plotë
salw-on-the-internet-log-capture-result = Prova 1, vlera hash në listë
salw-on-the-internet-log-profile = U hap profili publik i llogarisë
salw-on-the-internet-log-profile-result = Edhe dy oferta; provat 2 dhe 3
salw-on-the-internet-log-nothing = U kërkua numri i telefonit nga oferta në evidencat e shërbimit
salw-on-the-internet-log-nothing-result = Nuk ka të dhëna
salw-on-the-internet-log-why = „Nuk u gjet asgjë“ është rezultat dhe shkruhet. Regjistri që ka vetëm rezultate pozitive duket sikur dikush i ka zgjedhur ato.
salw-on-the-internet-person-title = Nga llogaria te personi
salw-on-the-internet-account-and-person-asks =
    si e gjej kush është mbas profilit
    profili e ka emrin e tij, a mjafton
    profil i rrejshëm
    në foto po shihet shpia e të dyshuarit
    vëllai ia përdor llogarinë
    numri i parapaguar
    kush rri me tastierë
    foto e vjedhur prej njerit tjetër
    nofka
    kush fshihet mbas
    kompjuter i përbashkët
    SIM me parapagim
    edhe vëllai e përdor
    wifi i komshiut
    internet kafe
salw-on-the-internet-person-intro = Emri i llogarisë, një pamje ose një numër telefoni është gjurmë. Ajo çon te personi vetëm bashkë me gjurmë të tjera.
salw-on-the-internet-person-account = <strong>Llogaria.</strong> Mund ta përdorin disa persona dhe mund të jetë në emër të dikujt tjetër. Kërkojini ofruesit të dhënat e llogarisë dhe kohën e çdo përdorimi.
salw-on-the-internet-person-picture = <strong>Pamja.</strong> Mund të jetë e kopjuar, e vjetër ose e ndryshuar. Pyetni ku është shfaqur së pari dhe krahasojeni me vendin vetëm pas një kontrolli të ligjshëm.
salw-on-the-internet-person-place = <strong>Vendi.</strong> Vendi që e thotë dikush është pohim. Vendi i nxjerrë nga <em>{ -metadata }</em> ose nga sfondi i pamjes është tregues që duhet ta konfirmojë një burim tjetër.
salw-on-the-internet-person-payment = <strong>Pagesa dhe pakoja.</strong> Paratë dhe malli kanë nevojë për njerëz: mbajtës llogarie, dërgues, marrës. Shpesh kjo është lidhja më e fortë.
salw-on-the-internet-person-test = Raporti shkruhet në tri hapa: çfarë është parë, çfarë del prej saj, sa e sigurt është kjo. Dy burime të pavarura vlejnë më shumë se dhjetë kopje të njërit. Programi mund të propozojë fytyra, zëra e lidhje; zyrtari e verifikon çdo propozim dhe përgjigjet për të.
salw-on-the-internet-person-key = „Llogaria ka ofruar“ vërtetohet nga ekrani. Për „i dyshuari ka ofruar“ duhet më shumë.

## Provat

salw-on-the-internet-evidence-title = Provat: ruajtja që vlen në gjykatë
salw-on-the-internet-evidence-asks =
    a mjafton screenshoti
    si e ruaj faqen për gjykatë
    e fshiu postimin
    kur vlen prova prej internetit
    gjashtë pyetjet e gjyqit
    kopje e besueshme
    berkeley
    foto me telefon të ekranit
    printskrin
    e fshirë shpallja
    a mban n'gjyq
    noteri për faqe
salw-on-the-internet-evidence-intro = Protokolli i Berkeley-t përshkruan si mblidhet dhe si ruhet informacioni nga burimet e hapura në internet, në mënyrë që gjykata të mund të mbështetet në to<ref data-l10n-name="protocol"/>. Ai është shkruar për hetimin e krimeve ndërkombëtare dhe të shkeljeve të të drejtave të njeriut; metoda e tij i ndihmon çdo hetuesi. Ai nuk i zëvendëson rregullat e provave të ligjit procedural në fuqi.
salw-on-the-internet-note-protocol = Berkeley Protocol on Digital Open Source Investigations, HR/PUB/20/2, botim i Zyrës së Komisionerit të Lartë të Kombeve të Bashkuara për të Drejtat e Njeriut dhe i Qendrës për të Drejtat e Njeriut të Universitetit të Kalifornisë, Berkeley. Tabela i radhit pikat për punën policore; ajo nuk është citim.
salw-on-the-internet-principles-caption = Gjashtë pyetje për çdo provë digjitale
salw-on-the-internet-principles-head-word = Pyetja
salw-on-the-internet-principles-head-means = Çfarë duhet treguar
salw-on-the-internet-principles-head-file = Me çfarë tregohet
salw-on-the-internet-principles-authenticity = Autenticiteti
salw-on-the-internet-principles-authenticity-means = Prova është ende ajo që është mbledhur; asgjë nuk është ndryshuar
salw-on-the-internet-principles-authenticity-file = Vlera hash e llogaritur menjëherë dhe përsëri më vonë
salw-on-the-internet-principles-identity = Identiteti
salw-on-the-internet-principles-identity-means = Prova dallohet nga të gjitha të tjerat dhe mund të gjendet përsëri
salw-on-the-internet-principles-identity-file = Numri i vet; adresa e plotë; emri dhe numri i llogarisë
salw-on-the-internet-principles-time = Koha
salw-on-the-internet-principles-time-means = Kur ka qenë në faqe dhe kur është ruajtur
salw-on-the-internet-principles-time-file = Koha me zonën kohore; ora e krahasuar; koha e faqes e shënuar veçmas
salw-on-the-internet-principles-method = Metoda
salw-on-the-internet-principles-method-means = Si është marrë, që tjetri të mund ta verifikojë
salw-on-the-internet-principles-method-file = Regjistri i veprimeve; programi me versionin; pajisja; zyrtari
salw-on-the-internet-principles-persistence = Qëndrueshmëria
salw-on-the-internet-principles-persistence-means = Të dhënat mbeten të plota dhe hapen edhe pas shumë vitesh
salw-on-the-internet-principles-persistence-file = Dy vende ruajtjeje; format i zakonshëm; verifikim në kohë të caktuara
salw-on-the-internet-principles-custody = Ruajtja nga dora në dorë
salw-on-the-internet-principles-custody-means = Kush e ka pasur, kur dhe pse, pa ndërprerje
salw-on-the-internet-principles-custody-file = Procesverbali për zinxhirin e ruajtjes së provave; të drejtat e qasjes
salw-on-the-internet-capture-title = Ruajtja e një faqeje
salw-on-the-internet-capture-asks =
    hap pas hapi si ruhet faqja
    çka kliko së pari
    po e fshin tash çdo minutë
    video me armë si me e ruajt
    biseda whatsapp në telefonin e qytetarit
    poshtë faqes komentet s'u ruajtën
    kodi i faqes
    incizo ekranin
    ruaj si PDF
    stori zhduket
    video live
    adresa e faqes
    para se me u fshi
salw-on-the-internet-capture-intro = Një <em>{ -web-capture }</em> është më shumë se një fotografi e ekranit. <ref data-l10n-name="package"/> tregon çfarë duhet të përmbajë paketa. Radha e punës:
salw-on-the-internet-capture-clock = Krahasojeni orën e pajisjes me kohën zyrtare dhe shënoni dallimin.
salw-on-the-internet-capture-whole = Ruajeni faqen e plotë me mjetin e shërbimit: adresën e plotë, edhe pjesën që shihet vetëm duke lëvizur faqen poshtë, kodin burimor të faqes.
salw-on-the-internet-capture-around = Ruajeni atë që e rrethon: profilin, ofertat e tjera, komentet, rregullat e grupit, numrin e postimit.
salw-on-the-internet-capture-media = Ruajini pamjet, videot dhe mesazhet zanore si skedarë të veçantë, në cilësinë që i jep faqja.
salw-on-the-internet-capture-hash = Llogaritni vlerën hash të secilit skedar dhe shkruajeni në listë.
salw-on-the-internet-capture-store = Mbylleni origjinalin në depon e provave. Punoni vetëm me kopjen e punës.
salw-on-the-internet-capture-sign = Nënshkruajeni procesverbalin: kush, kur, ku, me çfarë, mbi çfarë baze, çfarë nuk funksionoi.
salw-on-the-internet-package-caption = Çfarë përmban paketa
    .alt = Dy kuti pranë njëra-tjetrës, të lidhura me shigjetë. Kutia majtas është paketa e provës me gjashtë fusha: faqja me adresën e plotë; pamjet dhe videot si skedarë; rrethina, si profili dhe komentet; koha dhe dallimi i orës; metoda me pajisjen, programin dhe zyrtarin; lista e vlerave hash. Ajo ka shenjën e një dryni. Shigjeta çon te kutia djathtas, kopja e punës, që përdoret për kërkim, përkthim dhe shënim. Poshtë tyre një rresht thotë se ndryshimet bëhen vetëm në kopjen e punës.
salw-on-the-internet-package-original = Paketa e provës (e mbyllur)
salw-on-the-internet-package-page = Faqja me adresën e plotë
salw-on-the-internet-package-media = Pamjet dhe videot si skedarë
salw-on-the-internet-package-around = Profili, komentet, ofertat e tjera
salw-on-the-internet-package-time = Koha, zona, dallimi i orës
salw-on-the-internet-package-method = Pajisja, programi, zyrtari, baza
salw-on-the-internet-package-hashes = Lista e vlerave hash
salw-on-the-internet-package-copy = Kopja e punës
salw-on-the-internet-package-use = Kërkim, përkthim, shënim, mjegullim
salw-on-the-internet-package-rule = Ndryshimet bëhen vetëm në kopjen e punës.
salw-on-the-internet-capture-screenshot = Fotografia e ekranit e vetme tregon çfarë ka parë një person në një pajisje. Nëse nuk ka asgjë tjetër, ajo ruhet, me emrin e atij që e ka bërë, pajisjen, ditën dhe orën. Pastaj zyrtari përpiqet ta ruajë vetë faqen. Nëse faqja është zhdukur, të dhënat mund t’i ketë ende ofruesi.
salw-on-the-internet-capture-fast = Nëse faqja mund të zhduket në minutat e ardhshme, radha ndryshon: së pari një fotografi e ekranit me adresën dhe orën, pastaj ruajtja e plotë dhe njëkohësisht kërkesa drejtuar ofruesit për ruajtjen e të dhënave.
salw-on-the-internet-capture-do-first = Së pari ruajeni, pastaj vlerësojeni.
salw-on-the-internet-capture-do-translate = Mbajeni gjuhën origjinale pranë përkthimit, me emrin e përkthyesit.
salw-on-the-internet-capture-do-second = Kërkoni që një zyrtar i dytë ta verifikojë paketën të njëjtën ditë.
salw-on-the-internet-capture-dont-react = Mos shtypni „pëlqej“, „ndiq“, „përgjigju“ ose „raporto“ para se të jetë e plotë paketa.
salw-on-the-internet-capture-dont-edit = Mos e prisni, mos e ndriçoni dhe mos e shënoni origjinalin.
salw-on-the-internet-capture-dont-cloud = Mos i dërgoni provat me mesazhe dhe mos i ruani në hapësirë private në re.
salw-on-the-internet-hash-title = Vlera hash me fjalë të thjeshta
salw-on-the-internet-hash-asks =
    çka është hash
    md5 sha cilin e shkruaj
    numri tash po del ndryshe
    si ia shpjegoj gjyqtarit
    kontrollshumë
    një presje ndryshon dhe krejt prishet
    gjurmë gishti e skedarit
    USB-ja u hap, a është prapë i njëjti
    shenjë gishti e fajllit
    varg i gjatë shkronjash
    vlera ndryshon
    prova se s'u ndërrua
salw-on-the-internet-hash-what = Një <em>{ -hash-value }</em> është „gjurmë gishti“ e një skedari. Programi e llogarit nga çdo bit i skedarit. Nëse ndryshon një bit i vetëm, vlera ndryshon dukshëm. <ref data-l10n-name="compare"/> tregon krahasimin.
salw-on-the-internet-compare-caption = Krahasimi i vlerës së ditës së parë me vlerën e sotme
    .alt = Dy rreshta. Në rreshtin e sipërm vlera e ditës së parë dhe vlera e sotme janë të barabarta, të lidhura me shenjën e barazimit; pranë tyre: skedari është i pandryshuar. Në rreshtin e poshtëm dy vlerat ndryshojnë, të lidhura me shenjën e barazimit të prerë; pranë tyre: nuk është i njëjti skedar, gjeni arsyen dhe shkruajeni. Vlerat janë të shkurtuara dhe të trilluara.
salw-on-the-internet-compare-first = Dita e parë
salw-on-the-internet-compare-today = Sot
salw-on-the-internet-compare-same = Skedari është i pandryshuar.
salw-on-the-internet-compare-other = Nuk është i njëjti skedar: gjeni arsyen dhe shkruajeni.
salw-on-the-internet-hash-not = Vlera nuk dëshmon se përmbajtja është e vërtetë, se faqja ishte e plotë ose kush e ka shkruar. Ajo dëshmon vetëm një gjë: ky skedar është ende ai, vlera e të cilit është shënuar. Prandaj vlerën e llogarit menjëherë zyrtari që e ruan faqen dhe ajo shkruhet në një procesverbal të nënshkruar.
salw-on-the-internet-hash-practice = Përdorni metodën që e cakton shërbimi dhe shkruani emrin e saj pranë vlerës. Metoda e vjetruar nuk zgjidhet vetëm sepse është më e shpejtë. Nëse vlerat ndryshojnë, askush nuk llogarit „derisa të dalë“: njoftohet udhëheqësi, ekzaminohet kopja e dytë dhe dallimi shkruhet në procesverbal.
salw-on-the-internet-time-title = Koha
salw-on-the-internet-time-asks =
    cilën orë e shkruaj
    në faqe shkruan dje
    pse duhet ora për ip adresë
    dy orë dallim ora verore
    para 2 orësh, çka do me thanë
    ora e Amerikës
    CET apo UTC
    klient i njëjtë apo tjetër në atë minutë
    ora verore
    ora e gabuar
    para tri orësh
    zona kohore
salw-on-the-internet-time-intro = Një rast në internet mund të dështojë për shkak të një ore. E njëjta lidhje, një minutë më vonë, mund t’i takojë një klienti tjetër. Prandaj çdo kohë në dosje ka burimin dhe zonën e vet.
salw-on-the-internet-time-clock = <strong>Ora juaj.</strong> Shkruani në procesverbal dallimin nga koha zyrtare.
salw-on-the-internet-time-page = <strong>Koha në faqe.</strong> „Dje“ ose „2 orë“ është ajo që jua tregon shfletuesi juaj. Ruajeni dhe shënoni kohën e saktë, nëse faqja e jep.
salw-on-the-internet-time-provider = <strong>Koha e ofruesit.</strong> Pyetni në cilën zonë kohore janë shkruar orët në përgjigje.
salw-on-the-internet-time-zone = <strong>Zona.</strong> Shndërrojini të gjitha orët në një zonë (UTC) dhe lëreni pranë tyre kohën origjinale. Në dosje shkruhet kur ka vlejtur ora verore.
salw-on-the-internet-devices-title = Telefonat dhe kompjuterët
salw-on-the-internet-devices-asks =
    gjetëm telefon në bastisje
    a mund ia shikoj telefonin
    po ma jep vetë passwordin
    dëshmitarja e ka bisedën në telefon
    ia kam marrë celularin, a ta fik
    kodi PIN
    laptopi hapur në tavolinë
    nëna e dëshmitarit tregon chatin
    telefon i kyçur
    kodi
    laptopi i ndezur
    telefoni i dëshmitarit
    mode avioni
salw-on-the-internet-devices-found = Telefoni i gjetur gjatë një kontrolli të ligjshëm sekuestrohet siç e parasheh ligji procedural në fuqi. Askush nuk e shfleton. Njësia për prova digjitale thotë si ruhet deri te ekzaminimi; në procesverbal shkruhet në çfarë gjendjeje është gjetur dhe kush e ka prekur. Kur ligji kërkon vendim të veçantë për të dhënat, ai merret më parë.
salw-on-the-internet-devices-consent = Nëse dëshmitari e tregon vullnetarisht një bisedë, zyrtari e shkruan pëlqimin dhe çfarë përfshin ai. Bisedën e ruan në pajisjen e dëshmitarit një zyrtar i trajnuar; mesazhi i përcjellë e humb atë që e rrethon. Fjalëkalimi që e thotë dikush shkruhet në procesverbal dhe nuk provohet.

## Kërkesat drejtuar ofruesve

salw-on-the-internet-providers-title = Kërkesat drejtuar ofruesve
salw-on-the-internet-providers-asks =
    si i kërkoj të dhëna facebookut
    kërkesë policore te google
    po fshihen të dhënat
    e kujt është llogaria, kë me pyetë
    vonesë, dhe kompania i ka fshi
    provider, telekom, gmail
    e njëjta ditë, ruajtja
    me cilën letër merren
    Meta
    telekomi
    ngrije të dhënat
    sa gjatë i ruajnë
    i kujt është numri
salw-on-the-internet-providers-intro = Një <em>{ -service-provider }</em> ka atë që ekrani nuk e tregon. Por ai i fshin të dhënat kur nuk i duhen më dhe i përgjigjet vetëm kërkesës së duhur. <ref data-l10n-name="requests"/> tregon radhën.
salw-on-the-internet-requests-caption = Së pari ruajtja, pastaj kërkesa
    .alt = Vijë kohore nga e majta në të djathtë me pesë pika: oferta e parë; kërkesa për ruajtjen e të dhënave të njëjtën ditë; vendimi i prokurorit ose i gjykatës; kërkesa për të dhënat; përgjigjja e verifikuar dhe e futur në dosje. Një shirit mbi vijë shtrihet nga pika e dytë deri te e pesta dhe thotë se gjatë kësaj kohe ofruesi i ruan të dhënat; një shënim thotë që afati të vazhdohet me kohë.
salw-on-the-internet-requests-seen = U pa oferta
salw-on-the-internet-requests-preserve = Kërkesa për ruajtje, të njëjtën ditë
salw-on-the-internet-requests-order = Vendimi i prokurorit ose i gjykatës
salw-on-the-internet-requests-request = Kërkesa për të dhënat
salw-on-the-internet-requests-answer = Përgjigjja u verifikua, hyri në dosje
salw-on-the-internet-requests-kept = Të dhënat ruhen: kujdes afatin, vazhdojeni me kohë
salw-on-the-internet-providers-preserve = Me një <em>{ -preservation-request }</em>, ofruesit i kërkohet t’i mbajë disa të dhëna të caktuara. Policisë kjo nuk i jep asnjë përmbajtje. Shkruani deri kur ruhen të dhënat dhe kush e ka për detyrë ta vazhdojë afatin. Thoni në kërkesë se përdoruesi nuk duhet të njoftohet, nëse ligji e parasheh këtë, dhe pyetni paraprakisht nëse ofruesi do ta respektojë.
salw-on-the-internet-kinds-title = Çfarë tregon secili lloj i të dhënave
salw-on-the-internet-kinds-of-data-asks =
    çka mund të marr prej kompanisë
    ip adresa a tregon kush është
    a na i japin mesazhet
    çka thotë banka
    abonent, lidhje, përmbajtje
    me kë ka folë natën
    pagesa me kartelë bankare
    vend i telefonit
    përmbajtja
    pajtimtari
    IP
    vendndodhja
    kartela bankare
    mesazhet private
salw-on-the-internet-kinds-intro = Emrat dhe kufijtë e llojeve i përcakton ligji në fuqi. <ref data-l10n-name="kinds"/> ndihmon që të mos kërkohet më shumë sesa i duhet rastit.
salw-on-the-internet-kinds-caption = Llojet e të dhënave
salw-on-the-internet-kinds-head-kind = Lloji
salw-on-the-internet-kinds-head-shows = Çfarë mund të tregojë
salw-on-the-internet-kinds-head-not = Çfarë nuk tregon
salw-on-the-internet-kinds-subscriber = Të dhënat e abonentit
salw-on-the-internet-kinds-subscriber-shows = Me cilat të dhëna është hapur llogaria; kontakti, mënyra e pagesës
salw-on-the-internet-kinds-subscriber-not = A janë të vërteta të dhënat; kush e ka përdorur llogarinë
salw-on-the-internet-kinds-traffic = Të dhënat e lidhjeve
salw-on-the-internet-kinds-traffic-shows = Kur dhe nga cila lidhje është përdorur llogaria
salw-on-the-internet-kinds-traffic-not = Cili person ka qenë te pajisja
salw-on-the-internet-kinds-content = Përmbajtja
salw-on-the-internet-kinds-content-shows = Çfarë është shkruar, dërguar, ofruar
salw-on-the-internet-kinds-content-not = A është menduar seriozisht ose a ishte e vërtetë
salw-on-the-internet-kinds-payment = Të dhënat e pagesave
salw-on-the-internet-kinds-payment-shows = Kush i ka paguar kujt, kur dhe sa
salw-on-the-internet-kinds-payment-not = Për çfarë ka qenë pagesa, nëse nuk shkruan
salw-on-the-internet-request-title = Kërkesa që merr përgjigje
salw-on-the-internet-request-asks =
    shembull i kërkesës për kompani
    ma kthyen kërkesën
    urgjente jeta në rrezik kompania jashtë
    përgjigja erdhi anglisht, çka tash
    nuk po përgjigjen, çka ishte gabim
    jeta e dikujt varet prej tyre
    periudha prej të hënës
    emri i dukshëm s'mjafton
    shembull letre
    e refuzuan
    portali për polici
    tekst anglisht
    urgjencë jete
salw-on-the-internet-request-intro = Çdo kërkesë përmban gjashtë pika:
salw-on-the-internet-request-who = <strong>Kush:</strong> shërbimi, numri i rastit, zyrtari, adresa zyrtare për përgjigjen.
salw-on-the-internet-request-what = <strong>Çfarë:</strong> llogaria ose adresa e kopjuar saktësisht dhe lloji i të dhënave. Emri që shfaqet në ekran nuk mjafton.
salw-on-the-internet-request-time = <strong>Periudha:</strong> prej kur deri kur, me zonën kohore, sa më e shkurtër.
salw-on-the-internet-request-law = <strong>Baza:</strong> vepra penale me titullin zyrtar dhe me nenin, vendimi i bashkëngjitur, faktet në tri fjali.
salw-on-the-internet-request-silence = <strong>Heshtja:</strong> a mund të njoftohet përdoruesi dhe cila dispozitë e vendos këtë.
salw-on-the-internet-request-answer = <strong>Përgjigjja:</strong> në çfarë forme, deri kur, me sqarimin si janë marrë të dhënat dhe me vlerat hash.
salw-on-the-internet-request-abroad = Shumica e ofruesve të mëdhenj kanë selinë në një juridiksion tjetër. Cila rrugë është e hapur – portali i ofruesit për autoritetet, bashkëpunimi policor, pika e kontaktit e disponueshme ditë e natë, ose bashkëpunimi gjyqësor përmes prokurorit – varet nga lloji i të dhënave dhe nga marrëveshjet në fuqi. Për përmbajtjen zakonisht duhet bashkëpunimi gjyqësor. Në { -kosovo(case: "indefinite") } pyeteni Njësinë për Bashkëpunim Ndërkombëtar në Zbatimin e Ligjit (ILECU), në { -north-macedonia(case: "accusative") } njësinë që e caktojnë rregullat e brendshme. Këshilli i Evropës publikon modele të kërkesave për ruajtjen e të dhënave dhe për të dhënat e ruajtura sipas Konventës për krimin kibernetik, të përkthyera ndër të tjera në shqip, maqedonisht dhe serbisht.
salw-on-the-internet-request-emergency = Shumë ofrues kanë një rrugë emergjente për rastet kur rrezikohet jeta. Ajo përdoret vetëm për këtë. Në kërkesë shkruhet kush është në rrezik, nga çfarë dhe që nga kur; udhëheqësi e miraton dhe prokurori njoftohet.
salw-on-the-internet-request-received = Përgjigjja është provë që nga çasti kur arrin: origjinali mbyllet, llogaritet vlera hash, lexohet kopja e punës. Pastaj krahasohet me pyetjen. Ajo që mungon kërkohet menjëherë, sepse afati rrjedh.
salw-on-the-internet-platform-title = Platforma dhe publiku
salw-on-the-internet-report-to-platform-asks =
    a ta heqë facebooku
    butoni raporto po apo jo
    gazetari po pyet për shpalljen
    a t’i lajmërojmë njerëzit për shitësin
    e raportuam e tash s'ka prova
    televizioni don adresën e grupit
    fshirja e postimit, kur
    heqje brenda një ore, terrorizëm
    hiqe shpalljen
    butoni raporto
    moderatori
    gazetari pyet për shpalljen
salw-on-the-internet-platform-order = Oferta që mbetet në internet mund të bëjë dëm; oferta që hiqet tepër herët i merr me vete provat dhe njerëzit. Udhëheqësi vendos me prokurorin dhe në këtë radhë: ruajtja, kërkesa për ruajtjen e të dhënave, pastaj heqja. Rreziku për jetën ka përparësi ndaj kësaj radhe.
salw-on-the-internet-platform-public = Për mediat flet vetëm zyra e autorizuar nga shërbimi. Ajo nuk tregon asnjë adresë, llogari, fjalë kërkimi, çmim a mënyrë dërgimi, as pamje që mund të shërbejnë si reklamë. Ajo thotë si e raporton qytetari një ofertë: mos u përgjigjni, mos porositni, shënoni adresën dhe kohën, njoftojeni policinë.
salw-on-the-internet-platform-precursors = <strong>Rregullorja (BE) 2019/1148</strong> i detyron operatorët ekonomikë dhe tregjet në internet në Bashkimin Evropian t’i raportojnë transaksionet e dyshimta me prekursorë të eksplozivëve. Prandaj një përgjigje prej andej mund të mbështetet në raportimin e një tregu.

## Pakot

salw-on-the-internet-parcels-title = Pakot
salw-on-the-internet-parcels-asks =
    armë në postë
    korrieri ka gjetë diçka
    a guxon dogana me e hapë
    pako me pjesë arme prej jashtë
    zyra e postës më thirri
    rreze X në aeroport
    deklaruar lodër, peshë dyfish
    letër e hapur, fshehtësi e korrespondencës
    korrier
    postë e shpejtë
    a guxojmë me e hapë
    tytë n'postë
salw-on-the-internet-parcels-intro = Te pakoja oferta bëhet send. Ajo mund të dëshmojë më shumë se të gjitha faqet dhe mund të jetë e rrezikshme. Termi: <em>{ -postal-trafficking }</em>.
salw-on-the-internet-parcels-power = Kush mund ta ndalë, ta skanojë dhe ta hapë një pako, e përcakton ligji në fuqi: dogana, policia dhe posta kanë autorizime të ndryshme dhe fshehtësia e korrespondencës dhe e dërgesave është e mbrojtur. Përshkrimi i mallit, pesha ose dërguesi i huaj është arsye për ta shqyrtuar rrezikun, por kurrë provë. Përzgjedhja bëhet sipas rrezikut e jo sipas prejardhjes, gjuhës ose besimit të dikujt.
salw-on-the-internet-parcel-find-title = Kur në pako mund të ketë armë ose eksploziv
salw-on-the-internet-suspicious-parcel-asks =
    pako e rëndë me metal, çka tash
    në skaner po duket pistoletë
    diçka po bën tik-tak në pako
    thirri posta, plumba në kuti
    është gjysmë e hapur, a ta mbyll
    postieri ka dorë të zezë prej vajit
    tunde pak me ndi
    dyert e depos, evakuim
    kuti që çukët
    rentgen
    e rëndë
    paketë e grisur
    postieri ka frikë
    njollë vaji
    qeni leh te kutia
    dogana e hapi gjysmë
salw-on-the-internet-parcel-find-intro = Pesë hapat janë të njëjtë në depo, në veturë dhe te dera. <ref data-l10n-name="scene"/> tregon ku qëndron secili.
salw-on-the-internet-parcel-find-stop = <strong>Mos prekni.</strong> Pakoja mbetet ashtu siç është, e hapur a e mbyllur. Ajo nuk rrotullohet, nuk tundet dhe nuk nxirret jashtë.
salw-on-the-internet-parcel-find-distance = <strong>Mbani distancë.</strong> Njerëzit largohen rrugës nga kanë ardhur.
salw-on-the-internet-parcel-find-mark = <strong>Shënoni vendin.</strong> Vini shenjë në hyrje, nga larg.
salw-on-the-internet-parcel-find-report = <strong>Raportoni.</strong> Tregojini udhëheqësit çfarë është parë, nga kush, ku ndodhet, çfarë shkruan në etiketë, kush e ka prekur.
salw-on-the-internet-parcel-find-wait = <strong>Prisni.</strong> Askush nuk hyn derisa specialistët ta lejojnë.
salw-on-the-internet-parcel-caption = Pako e dyshimtë në depo, parë nga lart
    .alt = Plan i një depoje me dy dhoma. Në dhomën majtas pakoja është mbi tavolinë, e shënuar me një; në dhomë nuk ka njeri. Hyrja midis dhomave është shënuar nga larg me vijë të ndërprerë, numri dy. Një zyrtar, numri tre, qëndron anash hyrjes dhe nuk lejon askënd të hyjë. Jashtë presin punëtorët me një zyrtar që shkruan kush e ka prekur pakon, numri katër. Udhëheqësi, numri pesë, telefonon jashtë. Një legjendë i shpjegon numrat.
salw-on-the-internet-parcel-item = Pakoja: askush afër saj
salw-on-the-internet-parcel-mark = Hyrja, e shënuar nga larg
salw-on-the-internet-parcel-guard = Zyrtari që nuk lejon askënd të hyjë, anash hyrjes
salw-on-the-internet-parcel-staff = Punëtorët me një zyrtar: kush e ka prekur, kur
salw-on-the-internet-parcel-leader = Udhëheqësi, i cili raporton dhe i thërret specialistët
salw-on-the-internet-parcel-find-warning = Mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët. Pakon e hapin vetëm ata që i autorizon ligji, pasi ta kenë lejuar specialistët. Askush nuk e fut dorën brenda për të lexuar një numër.
salw-on-the-internet-parcel-evidence-title = Çfarë dëshmon pakoja
salw-on-the-internet-parcel-evidence-asks =
    kutinë a ta hedh a ta ruaj
    gjurmë gishtash në shirit ngjitës
    kush e ka nisë
    a e lëshojmë deri te blerësi edhe e kapim
    po thotë s’e kam porositë unë
    etiketa e shqyer
    numri i dërgesës
    kutia e karton në shi
    shiriti ngjitës
    gjurmë gishtash
    dërguesi fals
    pranuesi mohon
    lëshoje le të shkojë
salw-on-the-internet-parcel-evidence-intro = Pasi të lejohet nga specialistët, pakoja është provë si çdo tjetër. <ref data-l10n-name="evidence"/> tregon çfarë ia vlen të sigurohet.
salw-on-the-internet-parcel-evidence-caption = Provat nga një pako
salw-on-the-internet-parcel-evidence-head-what = Çfarë
salw-on-the-internet-parcel-evidence-head-proves = Çfarë mund të dëshmojë
salw-on-the-internet-parcel-evidence-head-care = Kujdesi
salw-on-the-internet-parcel-evidence-label = Etiketa, deklarata doganore, numri i dërgesës
salw-on-the-internet-parcel-evidence-label-proves = Dërguesi i deklaruar, marrësi, rruga, dita, malli i deklaruar
salw-on-the-internet-parcel-evidence-label-care = Fotografojeni të plotë; mos e shkëputni; kopjojeni saktë
salw-on-the-internet-parcel-evidence-packaging = Paketimi, shiriti ngjitës, mbushja
salw-on-the-internet-parcel-evidence-packaging-proves = Gjurmë gishtash, ADN, lidhje me pako të tjera
salw-on-the-internet-parcel-evidence-packaging-care = Në ambalazh letre, veçmas, me doreza; ruhet gjithçka
salw-on-the-internet-parcel-evidence-goods = Malli, i lejuar nga eksperti
salw-on-the-internet-parcel-evidence-goods-proves = Çfarë është; shënjimet; lidhja me pamjen në ofertë
salw-on-the-internet-parcel-evidence-goods-care = Eksperti, pastaj <em>{ -chain-of-custody }</em>; kërkesë për gjurmim
salw-on-the-internet-parcel-evidence-carrier = Të dhënat e postës ose të korrierit
salw-on-the-internet-parcel-evidence-carrier-proves = Vendi dhe koha e dorëzimit në postë, pagesa, dërgesat e tjera
salw-on-the-internet-parcel-evidence-carrier-care = Kërkesë me bazë ligjore; kërkoni me kohë që incizimet të ruhen
salw-on-the-internet-parcel-evidence-recipient = Deklarata e marrësit
salw-on-the-internet-parcel-evidence-recipient-proves = Porosia, dijenia, kontakti me shitësin
salw-on-the-internet-parcel-evidence-recipient-care = Së pari të drejtat; fjalë për fjalë; marrësi mund të mos dijë asgjë
salw-on-the-internet-parcel-evidence-delivery = Vendimi që pakoja ta vazhdojë rrugën nën mbikëqyrje nuk merret në depo. Për një <em>{ -controlled-delivery }</em> duhen urdhri që e përcakton ligji, një plan dhe vendimi i specialistëve për rrezikun. Pa këto, pakoja mbetet aty ku është.

## Bashkëpunimi dhe raportimi

salw-on-the-internet-cooperate-title = Bashkëpunimi dhe raportimi
salw-on-the-internet-cooperate-asks =
    kush tjetër duhet me ditë
    kujt i tregoj
    dogana e ka pakon, na e kena shpalljen, kush e udhëheq
    dogana pyet, cyber pyet, krejt veç
    një njeri që i lidh
    ditar i përbashkët
    banka s'flet me ne
    ngatërrim kompetencash
    kush prin
    dogana e ne
    kujt i tregojmë
salw-on-the-internet-cooperate-intro = Askush nuk e ka tërë ofertën në dorë. Njësia kundër krimit kibernetik e ka faqen, dogana pakon, Pika Fokale armën, prokurori rastin. Hetuesi i bashkon me kohë dhe shkruan kush çfarë bën.
salw-on-the-internet-focal-title = Dorëzimi te Pika Fokale
salw-on-the-internet-focal-point-asks =
    çka kërkon pika fokale prej meje
    ku e dërgoj numrin e armës
    e njëjta armë në dy shpallje
    a raportoj kur s’është zënë kurgjo
    raport pa send
    dy oferta me të njëjtin numër
    fotoja, llogaria, çka ka mbet pa ditur
    FFP
    gjurmo revolen e shpalljes
    e njëjta armë dy herë
salw-on-the-internet-focal-intro = Në { -kosovo(case: "indefinite") }, raportojeni çdo armë zjarri të gjetur ose të sekuestruar te <em>{ -firearms-focal-point }</em>, e cila e gjurmon çdo armë të tillë<ref data-l10n-name="focal"/>. Dërgoni edhe ofertat pa gjetje, nëse e parashohin rregullat e brendshme: dukurinë e tregon vetëm pasqyra e plotë. Dorëzimi i mirë ka pesë pjesë.
salw-on-the-internet-note-focal = Pika Fokale për Armë Zjarri në { -kosovo(case: "indefinite") } është pjesë e Njësisë për Bashkëpunim Ndërkombëtar në Zbatimin e Ligjit (ILECU). Ajo ishte e para e këtij lloji në Ballkanin Perëndimor.
salw-on-the-internet-focal-caption = Çfarë dorëzohet
salw-on-the-internet-focal-head-part = Pjesa
salw-on-the-internet-focal-head-holds = Çfarë përmban
salw-on-the-internet-focal-item = Sendi
salw-on-the-internet-focal-item-holds = Përshkrimi siç është parë; çdo shënjim i kopjuar saktë; fotografitë; çfarë ka konstatuar eksperti
salw-on-the-internet-focal-source = Burimi
salw-on-the-internet-focal-source-holds = Adresa, llogaria, koha me zonën, numri i paketës së provës, vlerat hash
salw-on-the-internet-focal-links = Lidhjet
salw-on-the-internet-focal-links-holds = Oferta, numra, pagesa e pako të tjera, secila me burimin e vet
salw-on-the-internet-focal-gaps = Boshllëqet
salw-on-the-internet-focal-gaps-holds = Çfarë është pyetur dhe mbetet e hapur; çfarë nuk u ruajt dot; çfarë flet kundër mendimit
salw-on-the-internet-focal-use = Përdorimi
salw-on-the-internet-focal-use-holds = Qëllimi, urgjenca, <em>{ -handling-code }</em>, kush mund të njoftohet
salw-on-the-internet-focal-trace = Nëse lexohet një shënjim, pason një <em>{ -trace-request }</em>. Radha e punës mbetet ajo që jep INTERPOL-i: së pari regjistri, pastaj vendi i ngjarjes dhe intervistat, gjurmët e gishtave dhe ADN-ja, balistika, dhe në fund analiza. Numri që është lexuar vetëm në një pamje shënohet si i tillë, sepse një shenjë e gabuar çon te një send tjetër.
salw-on-the-internet-focal-north-macedonia = Në { -north-macedonia(case: "accusative") }, zbatoni rregullat e brendshme të shërbimit për kërkesat për gjurmim dhe për bashkëpunimin ndërkombëtar policor. Informacioni kthyes është pjesë e dorëzimit në të dyja anët: Pika Fokale thotë çfarë doli prej tij, aq sa e lejon ligji.
salw-on-the-internet-border-title = Përtej kufirit
salw-on-the-internet-across-the-border-asks =
    shitësi në shkup blerësi në prishtinë
    a mund i shkruaj kolegut andej në viber
    po m’duhet si provë prej anës tjetër
    pako prej Shkupit në Gjakovë
    ILECU
    gjyqi s'e pranon emailin e kolegut
    Tirana pyet për shitësin
    prokuror me prokuror
    blerësi n'Shkup
    shitësi n'Prizren
    shoku n'policinë e tyre
    dy shtete një shpallje
salw-on-the-internet-border-channel = Kur shitësi, blerësi, pakoja ose ofruesi është në anën tjetër, pyetja shkon përmes kanalit të shërbimit: në { -kosovo(case: "indefinite") } përmes ILECU-së, në { -north-macedonia(case: "accusative") } përmes njësisë që e caktojnë rregullat e brendshme. Para se të veprojnë të dyja palët, ato merren vesh kush ruan, kush e pyet ofruesin dhe kush nuk duhet të paralajmërohet. Mesazhet private ndërmjet kolegëve nuk janë kanal.
salw-on-the-internet-border-court = Informacioni policor nuk është ende provë në gjykatë. Ajo që do të përdoret para gjykatës kërkohet me bashkëpunim gjyqësor, përmes prokurorit. Kodi i trajtimit i palës tjetër thotë çfarë lejohet deri atëherë.

## Gjykata

salw-on-the-internet-court-title = Në gjykatë
salw-on-the-internet-court-asks =
    avokati po thotë screenshoti është i rrejshëm
    çka më pyet gjyqtari
    mbrojtja thotë llogarinë e ka mujt me përdorë kushdo
    si i tregohet faqja gjykatës
    si e di gjyqtari që faqja ekzistonte
    kush ishte në tastierë atë natë
    foto me editim
    dëshmitar digjital
    fotoshop thotë avokati
    gjykatësi s'e njeh internetin
    kushdo mund të hyjë
salw-on-the-internet-court-intro = Gjykata nuk e ka parë faqen. Ajo e sheh paketën dhe dëshmitarin. <ref data-l10n-name="questions"/> rendit pyetjet që vijnë gjithmonë dhe vendin ku dosja e ka përgjigjen.
salw-on-the-internet-court-caption = Pyetjet në gjykatë, përgjigjet nga dosja
salw-on-the-internet-court-head-question = Pyetja
salw-on-the-internet-court-head-answer = Ku është përgjigjja
salw-on-the-internet-court-real = A ka qenë vërtet kjo në internet?
salw-on-the-internet-court-real-answer = Kopja me adresën, kodin burimor të faqes dhe kohën; përgjigjja e ofruesit
salw-on-the-internet-court-changed = A ka mundur ta ndryshojë dikush?
salw-on-the-internet-court-changed-answer = Vlera hash e ditës së parë dhe e sotmja; zinxhiri i ruajtjes së provave; origjinali i mbyllur
salw-on-the-internet-court-lawful = A ju lejohej të shikonit aty?
salw-on-the-internet-court-lawful-answer = Plani dhe regjistri i veprimeve; urdhri, nëse e kërkon ligji
salw-on-the-internet-court-who = Nga e dini se ishte i akuzuari?
salw-on-the-internet-court-who-answer = Disa burime të pavarura: llogaria, lidhja, pagesa, pakoja, pajisja, deklarata
salw-on-the-internet-court-else = Çfarë flet kundër kësaj?
salw-on-the-internet-court-else-answer = Shpjegimi i dytë nga plani dhe si u shqyrtua ai
salw-on-the-internet-court-object = Çfarë ishte sendi?
salw-on-the-internet-court-object-answer = Raporti i ekspertit, statusi sipas ligjit të asaj dite
salw-on-the-internet-court-show = Tregojeni faqen ashtu siç ka qenë, në gjuhën origjinale me përkthim, dhe thoni çfarë nuk dini. Diagrami i lidhjeve është përmbledhje; çdo vijë duhet ta ketë pas vetes një provë me numër. Videoja ose hyrja e drejtpërdrejtë në internet tregohet vetëm nëse e dëshiron gjykata, sepse sot faqja mund të duket ndryshe.
salw-on-the-internet-court-witness = Dëshmitari flet me fjalë të thjeshta: „Adresën e hapa në orën 09:12 UTC. E ruajta faqen. Programi e llogariti këtë vlerë. Sot vlera është e njëjtë.“ Kush nuk e di diçka, e thotë. Përfundimet për armët i lihen ekspertit, përfundimet për fajësinë gjykatës.
salw-on-the-internet-court-sensitive = Metodat, identiteti i personave që kanë dhënë informata dhe njerëzit e tjerë në grup mund të kenë nevojë për mbrojtje. Nëse dhe si është e mundur kjo, e sqaron prokurori para seancës, sepse mbrojtja ka të drejtë t’i shqyrtojë provat.
salw-on-the-internet-case-title = Një rast nga fillimi deri në fund
salw-on-the-internet-worked-case-asks =
    një shembull rasti
    si duket kjo në praktikë
    prej shpalljes në facebook deri te arrestimi, qysh shkoi
    ditë pas dite
    pistoletë për zbukurim
    prej ekranit te pakoja
    rast i shpikur për mësim
    kronologji
    histori rasti
    ditë për ditë
    pistoletë dekor
salw-on-the-internet-case-intro = <ref data-l10n-name="case"/> është rast i trilluar. Ai tregon ritmin: ekrani, ofruesi, pakoja, arma, dukuria.
salw-on-the-internet-case-caption = Rast i trilluar, ditë pas dite
salw-on-the-internet-case-head-day = Dita
salw-on-the-internet-case-head-did = Çfarë u bë
salw-on-the-internet-case-head-file = Çfarë ka dosja
# $day: numri i ditës në rastin e trilluar, i numëruar nga informata.
salw-on-the-internet-case-day = Dita { $day }
salw-on-the-internet-case-tip = Një qytetar e raporton një ofertë për „pistoletë për zbukurim“. Zyrtari pyet për rrezikun, shkruan adresën dhe kohën dhe falënderon.
salw-on-the-internet-case-tip-file = Raporti për informatën; asgjë për qytetarin në shkresat e tjera
salw-on-the-internet-case-capture = Njësia kundër krimit kibernetik e ruan faqen, profilin dhe dy oferta të tjera. Në një pamje lexohet një pjesë e një shënjimi.
salw-on-the-internet-case-capture-file = Paketa me vlerat hash, regjistri i veprimeve, plani me dy shpjegime
salw-on-the-internet-case-preserve = Kërkesë drejtuar ofruesit për ruajtjen e të dhënave; prokurori e siguron vendimin për të dhënat.
salw-on-the-internet-case-preserve-file = Kopja e kërkesës, afati në kalendar
salw-on-the-internet-case-answer = Përgjigjja jep një adresë të postës elektronike dhe kohën e çdo përdorimi në UTC. Korrierit i kërkohen dërgesat, me bazën që e kërkon ligji.
salw-on-the-internet-case-answer-file = Përgjigjja, vlera hash, lista e asaj që mungon
salw-on-the-internet-case-parcel = Në depo ndodhet një pako. Askush nuk e hap. Vijnë specialistët, e lejojnë, dhe një ekspert e bën sendin të sigurt.
salw-on-the-internet-case-parcel-file = Procesverbali i vendit të ngjarjes, lista e atyre që e kanë prekur, etiketa, eksperti
salw-on-the-internet-case-search = Kontroll i një banese me urdhër të gjykatës. Sigurohen një telefon dhe material paketimi. Llogarinë e kanë përdorur dy vëllezër.
salw-on-the-internet-case-search-file = Procesverbali i kontrollit; deklaratat; vendimi i veçantë për telefonin
salw-on-the-internet-case-focal = Dorëzimi te Pika Fokale. Gjurmimi çon te një shitje në një juridiksion të tretë dhe te një rast tjetër me të njëjtin shirit ngjitës në pako.
salw-on-the-internet-case-focal-file = Dorëzimi në pesë pjesë; kërkesa përtej kufirit; informacioni kthyes
salw-on-the-internet-case-key = Rastin nuk e zgjidhi pamja e parë, por orët që përputheshin: faqja, lidhja, dërgimi, telefoni.

## Konsultim i shpejtë

salw-on-the-internet-reference-title = Konsultim i shpejtë
salw-on-the-internet-quick-reference-asks =
    kartë për xhep
    listë e shkurtër
    çka me marrë me vete në shërbim
    pesë kartela
    e var afër monitorit
    numrat e cyberit
    kur më thirrin pas orarit
    përmbledhje për kolegun e ri
    kartela
    shtyp
salw-on-the-internet-reference-intro = Çdo nënkapitull është një kartë. Shtypini dhe shtoni numrat e telefonit të shërbimit tuaj.
salw-on-the-internet-card-tip-title = Informatë për një ofertë
salw-on-the-internet-card-tip-asks =
    po lajmëron dikush për armë në shitje në internet
    çka e pyes atë që thirri
    kojshia e ka pa një pushkë në shpallje
    nxënësi dërgon link
    numri i tij mos del në dosje
    telefonata për shpallje
    gjuha e ofertës
    thuaj faleminderit, mos përgjigju
    në telefon
    mos i shkruaj shitësit
salw-on-the-internet-card-tip-life = Rrezik për jetën? Së pari emergjenca.
salw-on-the-internet-card-tip-write = Adresa e plotë, llogaria, dita, ora, gjuha; si përshkruhet.
salw-on-the-internet-card-tip-keep = Ta ruajë menjëherë një zyrtar i trajnuar.
salw-on-the-internet-card-tip-contact = Pa përgjigje, pa „pëlqej“, pa porosi, pa llogari private.
salw-on-the-internet-card-tip-person = Falënderojeni qytetarin, mbrojeni; pjesën tjetër e bën policia.
salw-on-the-internet-card-tip-report = Udhëheqësi, njësia kundër krimit kibernetik, prokurori.
salw-on-the-internet-card-capture-title = Ruajtja e faqes
salw-on-the-internet-card-capture-asks =
    ruajtja e faqes shkurt
    çka duhet në paketë
    shpejt para se ta fshijë
    screenshot i plotë
    zona kohore
    kush e bëri, me çka
    vlera e skedarit
    sekondat po ikin
    ruaje shpejt
    ora, adresa, fotot
salw-on-the-internet-card-capture-basis = Detyra dhe baza ligjore të shkruara.
salw-on-the-internet-card-capture-clock = Ora e krahasuar, zona e shënuar.
salw-on-the-internet-card-capture-whole = Faqja e plotë, adresa, kodi burimor, pamjet, rrethina.
salw-on-the-internet-card-capture-hash = Vlera hash e çdo skedari, menjëherë, me metodën.
salw-on-the-internet-card-capture-copy = Origjinali i mbyllur; punë me kopjen.
salw-on-the-internet-card-capture-log = Regjistri: kush, kur, me çfarë, çfarë nuk funksionoi.
salw-on-the-internet-card-provider-title = Pyetja drejtuar ofruesit
salw-on-the-internet-card-provider-asks =
    kërkesa për facebook shkurt
    çka me kërku prej kompanisë
    e kujt është kjo llogari, çka dërgoj
    gmail, kush është përdoruesi
    afati i ruajtjes
    ma jep IP-në
    vendim i bashkangjitur
    përgjigja në zip
    pyet facebookun
    ngrije sot
salw-on-the-internet-card-provider-preserve = Kërkesa për ruajtjen e të dhënave të njëjtën ditë; shënoni afatin.
salw-on-the-internet-card-provider-account = Llogaria e kopjuar saktë; periudha me zonën kohore.
salw-on-the-internet-card-provider-data = Vetëm lloji i të dhënave që i duhet rastit.
salw-on-the-internet-card-provider-order = Vepra penale, neni, vendimi i bashkëngjitur.
salw-on-the-internet-card-provider-channel = Jashtë: kanali i shërbimit ose bashkëpunimi gjyqësor.
salw-on-the-internet-card-provider-answer = Përgjigjja: mbyllet, llogaritet vlera hash, krahasohet, kërkohet ajo që mungon.
salw-on-the-internet-card-parcel-title = Pako e dyshimtë
salw-on-the-internet-card-parcel-asks =
    pako e çuditshme çka me bo
    pako me armë mrena
    u gjetën plumba në kuti te korrieri
    kutia po rrjedh
    postieri pret te dera
    mos rrotullo
    shirit i gjelbër ngjitës
    e hap kush
    kutia n'banak
    mos e tund
salw-on-the-internet-card-parcel-touch = Mos e prekni, mos e hapni, mos e rrotulloni, mos e bartni.
salw-on-the-internet-card-parcel-distance = Mbani distancë; largojini njerëzit; vini shenjë në hyrje, nga larg.
salw-on-the-internet-card-parcel-report = Raportoni; prisni specialistët.
salw-on-the-internet-card-parcel-open = E hapin vetëm ata që i autorizon ligji, pasi ta lejojnë specialistët.
salw-on-the-internet-card-parcel-label = Ruajini etiketën, paketimin, shiritin; shënoni kush e ka prekur.
salw-on-the-internet-card-parcel-order = Dërgim i mëtejmë vetëm me urdhrin që e përcakton ligji.
salw-on-the-internet-card-file-title = Dosja dhe dorëzimi
salw-on-the-internet-card-file-asks =
    çka duhet me pasë në dosje
    kontroll para gjykatës
    çka dërgoj bashkë me armën te pika fokale
    para se me i dorëzu prokurorit
    fletët me radhë
    personi veç, profili veç
    mangësi
    çka flet kundër nesh
    e kompletuar?
    gati për dorëzim
salw-on-the-internet-card-file-basis = Baza ligjore e çdo hapi.
salw-on-the-internet-card-file-method = Metoda, koha, vlera hash, zinxhiri i ruajtjes së provave.
salw-on-the-internet-card-file-account = Llogaria dhe personi të ndarë.
salw-on-the-internet-card-file-focal = Pika Fokale: sendi, burimi, lidhjet, boshllëqet, përdorimi.
salw-on-the-internet-card-file-gaps = Çfarë mungon dhe çfarë flet kundër.
salw-on-the-internet-card-file-silence = Pa adresa, llogari a skedarë për publikun.

## Fjalorth

salw-on-the-internet-glossary-title = Fjalorth
salw-on-the-internet-glossary-intro = Fjalët kanë kuptimin që ua jep ligji në fuqi. Shpjegimet e shkurtra ndihmojnë për ta lexuar këtë manual.

## Burimet dhe kufijtë

salw-on-the-internet-sources-title = Burimet
salw-on-the-internet-sources-asks =
    prej kah janë këto
    ku me lexu protokollin e berkelit
    prej cilave ligje e libra
    protokolli për prova prej internetit
    faqja zyrtare SEESAC
    data e kontrollit
    Berkeley
    linqe
# $date: dita kur janë verifikuar burimet.
salw-on-the-internet-sources-checked = Referencat janë verifikuar më { $date }. Ligjet ndryshojnë: lexojeni tekstin e konsoliduar në ditën e përdorimit.
salw-on-the-internet-sources-seesac = SEESAC dhe UNDP, faqe për kontrollin e armëve të vogla dhe të lehta dhe për pikat fokale për armë zjarri: <a data-l10n-name="page">seesac.org</a>.
salw-on-the-internet-sources-berkeley = Zyra e Komisionerit të Lartë të Kombeve të Bashkuara për të Drejtat e Njeriut, Berkeley Protocol on Digital Open Source Investigations, HR/PUB/20/2: <a data-l10n-name="text">ohchr.org</a>.
salw-on-the-internet-sources-cybercrime = Këshilli i Evropës, Konventa për krimin kibernetik (ETS 185), nenet 16, 18, 29, 32 dhe 35, dhe modele të kërkesave: <a data-l10n-name="text">coe.int</a>.
salw-on-the-internet-sources-kosovo = { -kosovo }: Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074; Ligji nr. 04/L-076 për Policinë. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
salw-on-the-internet-sources-north-macedonia = { -north-macedonia }: Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
salw-on-the-internet-sources-directive = Direktiva (BE) 2021/555 për kontrollin e marrjes në posedim dhe të posedimit të armëve, Gazeta Zyrtare e BE-së L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
salw-on-the-internet-sources-precursors = Rregullorja (BE) 2019/1148 për vënien në treg dhe përdorimin e prekursorëve të eksplozivëve, Gazeta Zyrtare e BE-së L 186, 11.7.2019: <a data-l10n-name="text">EUR-Lex</a>.
salw-on-the-internet-sources-un = Kombet e Bashkuara: Protokolli për Armët e Zjarrit, Rezoluta 55/255 e Asamblesë së Përgjithshme (UNIS/CP/517).
salw-on-the-internet-sources-interpol = INTERPOL, Sistemi për administrimin e të dhënave dhe gjurmimin e armëve të paligjshme (iARMS): <a data-l10n-name="site">interpol.int</a>.
salw-on-the-internet-limits-title = Çfarë nuk thotë ky manual
salw-on-the-internet-limits-asks =
    pse s’ka listë të faqeve
    cilin program me përdorë
    a është ky ligj
    kush mëson punë të fshehtë në chat
    sa oferta ka në vit
    fjalët sekrete që përdorin
    a rekomandohet ndonjë vegël
    pa emra platformash
    lista e faqeve
    cili program
salw-on-the-internet-limits-search = Ai nuk përmend as faqe, as shërbime, as fjalë kërkimi, as fjalë të fshehta dhe nuk jep metodë për punë të fshehtë. Njësitë e autorizuara e mësojnë këtë në trajnime të mbyllura.
salw-on-the-internet-limits-tools = Ai nuk rekomandon asnjë program. Shërbimi i zgjedh dhe i teston mjetet e veta dhe i evidenton versionet e tyre.
salw-on-the-internet-limits-numbers = Ai nuk jep shifra për ofertat, sepse nuk u verifikua dot asnjë shifër publike për të dyja juridiksionet.
salw-on-the-internet-limits-time = Ai nuk jep afate se sa i ruajnë ofruesit të dhënat. Ato dallojnë dhe ndryshojnë: pyetni në ditën e rastit.
salw-on-the-internet-limits-law = Ai nuk jep këshilla juridike dhe nuk i zëvendëson as ligjin në fuqi, as procedurat e një shërbimi, as udhëzimin e prokurorit.
