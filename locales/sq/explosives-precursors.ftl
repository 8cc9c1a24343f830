### Eksplozivët dhe prekursorët: përkthimi shqip i manualit. Radha e mesazheve është radha e dokumentit.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### Kufiri i sigurisë: vetëm ajo që zyrtari mund ta shohë. Asnjë lëndë me emër, asnjë përdorim i saj, asnjë përqendrim, asnjë përzierje,
### asnjë mënyrë funksionimi. Njohja përfundon gjithmonë me: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët.

explosives-precursors-title = Eksplozivët, eksplozivët e prodhuar në kushte shtëpiake dhe prekursorët: njohja, veprimi i sigurt, parandalimi
explosives-precursors-short-title = Eksplozivët dhe prekursorët

## Qëllimi

explosives-precursors-purpose-title = Qëllimi dhe lexuesit
explosives-precursors-purpose-asks =
    për çka është ky libër
    doracak për bomba, kimikate, fishekzjarre
    a tregon si punon bomba
    a duhet me ditë kimi
    me dalë gjallë prej minutave të para
    qysh me e lanë vendin gati për gjyq
    a mësohet këtu me i ça minat
    a e merr vesh edhe një njeri i thjeshtë
    libri për bomba e petarda
    pa ditë kimi
explosives-precursors-purpose-aim = Ky manual u ndihmon zyrtarëve t’i kalojnë gjallë minutat e para pranë një sendi që mund të shpërthejë, t’i mbrojnë të tjerët dhe ta lënë rastin në gjendje të tillë që të mund të vërtetohet. Ai tregon edhe si mbikëqyret shitja e disa kimikateve, sepse pjesa më e madhe e punës kundër eksplozivëve të prodhuar në kushte shtëpiake bëhet shumë kohë para se të ketë ndonjë send: në dyqan, në depo, në kufi dhe në telefon.
explosives-precursors-purpose-boundary = Manuali përshkruan vetëm atë që mund të shihet nga larg. Ai nuk e përmend me emër asnjë lëndë, nuk thotë për çfarë përdoret ndonjë lëndë dhe nuk shpjegon as si prodhohet një send, as si funksionon. Zyrtarit nuk i duhet kjo për të vepruar drejt, kurse lexuesi me qëllime të këqija nuk gjen asgjë këtu.

explosives-precursors-audience-title = Kujt i drejtohet manuali
explosives-precursors-audience-asks =
    a është për patrullën apo vetëm për deminuesit
    punoj në doganë, çka më duhet mua
    kush duhet me e lexu
    inspektor tregu, a ka diçka për mua
    hetues krimesh të rënda
    shitësi i bojërave, a e lexon
    inspektorët e dyqaneve
    trafiku
explosives-precursors-audience-officers = Manuali u drejtohet zyrtarëve të patrullës, hetuesve, policisë kufitare, doganierëve dhe inspektorëve që i vizitojnë shitësit dhe depot në { -kosovo(case: "indefinite") } dhe në { -north-macedonia(case: "accusative") }, si dhe atyre që i trajnojnë. Specialistët për { -eod(case: "accusative") } kanë rregullat e veta; ata mund ta përdorin për t’u treguar të tjerëve çfarë u duhet prej tyre.
explosives-precursors-audience-order = Ligji në fuqi, procedurat e shërbimit, udhëzimet e specialistëve dhe urdhrat e prokurorit kanë përparësi ndaj këtij manuali.

explosives-precursors-objectives-title = Çfarë dini të bëni pas leximit
explosives-precursors-objectives-asks =
    çka mësoj këtu
    qëllimet e trajnimit
    çka duhet me ditë patrulla për eksploziv
    me i bo pesë hapat edhe kur i merr frika
    dallimi nga larg
    me ditë cilin ligj me hap
    qëllimi
    çka mbetet n'kokë
# I paraprin listës; $count është numri i pikave të saj.
explosives-precursors-objectives-intro = Pas leximit dhe ushtrimit, zyrtari di { $count ->
        [one] një gjë:
       *[other] këto { $count } gjëra:
    }
explosives-precursors-objectives-recognise = të dallojë nga ajo që shihet se një send ose një vend mund të jetë i rrezikshëm, pa u afruar;
explosives-precursors-objectives-steps = t’i bëjë pesë hapat sipas radhës së caktuar, edhe nën trysni;
explosives-precursors-objectives-call = të thotë në thirrjen e parë atë që duhet ta dinë specialistët;
explosives-precursors-objectives-law = të emërtojë ligjin që duhet lexuar dhe detyrimet e atyre që shesin kimikate;
explosives-precursors-objectives-report = të pranojë një raportim për transaksion të dyshimtë, zhdukje ose vjedhje dhe ta përcjellë me kohë;
explosives-precursors-objectives-scene = ta mbrojë vendin pas një shpërthimi dhe të sigurojë atë që i takon zyrtarit e jo specialistit;
explosives-precursors-objectives-share = të mbajë shënime që mund t’i përdorin edhe të tjerët, në shërbimin e vet dhe përtej kufirit.

explosives-precursors-use-title = Si përdoret
explosives-precursors-use-asks =
    si ushtrojmë me këtë
    çka mund të bëjmë në mbledhjen e ndërrimit
    a mund ta marrim një granatë të vërtetë për trajnim
    prej cilës faqe me nisë
    dhjetë minuta para se me dalë në rrugë
    jam doganier, çka lexoj i pari
    lojë me kartela për turnin e ditës
    instruktor pa material
    gjysmë ore me turnin
    granatë e vërtetë n'klasë
explosives-precursors-use-parts = Kush del në patrullë, lexon së pari <ref data-l10n-name="sixty"/> dhe <ref data-l10n-name="act"/>. Inspektorët dhe doganierët fillojnë me <ref data-l10n-name="precursors"/>, hetuesit me <ref data-l10n-name="evidence"/>. Rastet te <ref data-l10n-name="cases"/> kërkojnë pak minuta në mbledhjen e ndërrimit.
explosives-precursors-use-note = Lexojeni me zë kufirin e manualit para se të filloni. Pjesëmarrësit që dinë më shumë, nga ushtria, nga guroret ose nga interneti, luten ta mbajnë për vete. Nëse dikush fillon të shpjegojë, ndërpriteni me mirësjellje dhe kthehuni te pyetja e ditës: çfarë shihni dhe çfarë bëni?

## 60 sekonda

explosives-precursors-sixty-title = Manuali në 60 sekonda
explosives-precursors-sixty-asks =
    shkurt e shqip
    veç një faqe ju lutem
    e gjeta një bombë, çka tash
    rregullat më të rëndësishme
    sa larg, pa shumë fjalë
    krejt janë aktive, edhe e ndryshkura
    rregulla e artë
    kolegu po afrohet me e pa
    shpejt
    thelbi
explosives-precursors-sixty-intro = Nëse keni kohë vetëm për një faqe, lexoni këtë.
explosives-precursors-sixty-rule-one = <strong>Gjithçka është aktive.</strong> E vjetër, e ndryshkur, e hapur, e vogël ose me mbishkrimin „e padëmshme“: konsiderohet e rrezikshme derisa një specialist të thotë ndryshe.
explosives-precursors-sixty-rule-steps = <strong>Pesë hapa.</strong> Mos prekni. Mbani distancë. Shënoni vendin. Raportoni. Prisni specialistët. Shihni: <ref data-l10n-name="steps"/>.
explosives-precursors-sixty-rule-distance = <strong>Distanca.</strong> Më mirë tepër larg sesa tepër afër, dhe gjithmonë pas diçkaje të fortë. Sa larg, e thonë specialistët.
explosives-precursors-sixty-rule-second = <strong>Ku ka një, mund të ketë dy.</strong> Shikojeni vendin me kujdes para se të qëndroni aty.
explosives-precursors-sixty-rule-bring = <strong>Askush nuk e sjell.</strong> As qytetari, as zyrtari nuk e bart një send të tillë në stacion.
explosives-precursors-sixty-rule-chemicals = <strong>Kimikatet.</strong> Dilni, mos prekni asnjë çelës drite, mos nuhatni asgjë, telefononi.
explosives-precursors-sixty-rule-shop = <strong>Dyqani e sheh i pari.</strong> Blerja e dyshimtë raportohet, edhe kur nuk është shitur asgjë. Shihni: <ref data-l10n-name="precursors"/>.
explosives-precursors-sixty-rule-after = <strong>Pas shpërthimit.</strong> Shpëtoni jetën, tërhiquni, mbylleni vendin, prisni lejen e specialistëve. Shihni: <ref data-l10n-name="after"/>.
explosives-precursors-sixty-key = Zyrtari thotë çfarë u pa. Specialisti thotë çfarë është.
explosives-precursors-steps-caption = Pesë hapat, dhe çfarë nuk i takon asnjërit prej tyre
    .alt = Pesë rreshta të numërtuar nga lart poshtë, të lidhur me shigjeta. Secili rresht ka tri fusha: hapi, çfarë bëni, çfarë nuk bëni. Një, ndaluni: thoni „ndal“, qëndroni, shikoni. Jo: të prekni, të ngrini, të hapni, të mbuloni. Dy, largohuni: kthehuni rrugës nga keni ardhur dhe merrni njerëzit me vete, pas një pengese të fortë. Jo: të mblidhni gjëra, të ecni ku nuk ka ecur askush. Tre, shënoni: vini shenjë në hyrje nga larg. Jo: të silleni rreth sendit. Katër, raportoni: çfarë, ku, kur, sa, kush është afër, çfarë është prekur. Jo: të hamendësoni llojin. Pesë, prisni: mos lejoni askënd të hyjë pa lejen e specialistëve. Jo: të ktheheni për fotografi.
explosives-precursors-steps-head-step = Hapi
explosives-precursors-steps-head-do = Çfarë bëni
explosives-precursors-steps-head-never = Çfarë nuk bëni
explosives-precursors-steps-stop = Ndaluni
explosives-precursors-steps-stop-do = Thoni „ndal“, qëndroni, shikoni
explosives-precursors-steps-stop-never = Të prekni, të ngrini, të hapni, të mbuloni
explosives-precursors-steps-distance = Largohuni
explosives-precursors-steps-distance-do = Kthehuni rrugës nga keni ardhur; merrni njerëzit me vete, pas një pengese të fortë
explosives-precursors-steps-distance-never = Të mblidhni gjëra; të ecni ku nuk ka ecur askush
explosives-precursors-steps-mark = Shënoni
explosives-precursors-steps-mark-do = Vini shenjë në hyrje, nga larg
explosives-precursors-steps-mark-never = Të silleni rreth sendit
explosives-precursors-steps-report = Raportoni
explosives-precursors-steps-report-do = Çfarë, ku, kur, sa, kush është afër, çfarë është prekur
explosives-precursors-steps-report-never = Të hamendësoni llojin
explosives-precursors-steps-wait = Prisni
explosives-precursors-steps-wait-do = Mos lejoni askënd të hyjë pa lejen e specialistëve
explosives-precursors-steps-wait-never = Të ktheheni për fotografi

## Njohja

explosives-precursors-recognise-title = Njohja: çfarë mund të hasni
explosives-precursors-recognise-asks =
    si duket
    a është bombë a jo
    qysh me ditë a është e rrezikshme
    granatë e vjetër në oborr
    pesë grupet
    minë, dinamit, petardë apo kimikat
    skemë me kuti
    nuk e njoh hiç, po s'më rri mirë
    a është e padëmshme
    send ushtrie
    duket si hekurishte
explosives-precursors-recognise-intro = Zyrtarët në vendin e ngjarjes nuk e zbulojnë çfarë është një send. Ata shohin se ai mund të jetë i rrezikshëm; kjo mjafton. <ref data-l10n-name="groups"/> tregon pesë grupet e këtij manuali. Ato dallojnë për nga ligji, prejardhja dhe specialisti që vjen. Për zyrtarin e parë, të gjitha çojnë te e njëjta përgjigje.
explosives-precursors-groups-caption = Pesë grupe, një përgjigje
    .alt = Pesë kuti pranë njëra-tjetrës në krye: eksplozivë për përdorim civil; granata dhe mjete ushtarake; mjete të improvizuara; kimikate; artikuj piroteknikë. Nën secilin emër shkruan ku haset zakonisht: gurore, kantier, transport; shtëpi, fushë, dorëzim; kudo, edhe në pako; banesë, garazh, dyqan; treg, stadium, festë. Nga secila kuti një shigjetë zbret te një kuti e gjerë: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët.
explosives-precursors-groups-civil = Eksplozivë për përdorim civil
explosives-precursors-groups-civil-where = Gurore, kantier, transport
explosives-precursors-groups-ordnance = Granata dhe mjete ushtarake
explosives-precursors-groups-ordnance-where = Shtëpi, fushë, dorëzim
explosives-precursors-groups-handmade = Mjete të improvizuara
explosives-precursors-groups-handmade-where = Kudo, edhe në pako
explosives-precursors-groups-chemicals = Kimikate
explosives-precursors-groups-chemicals-where = Banesë, garazh, dyqan
explosives-precursors-groups-pyrotechnics = Artikuj piroteknikë
explosives-precursors-groups-pyrotechnics-where = Treg, stadium, festë
explosives-precursors-groups-answer = Mos prekni. Mbani distancë. Shënoni vendin. Raportoni. Prisni specialistët.
explosives-precursors-recognise-warning = Mos u afroni kurrë për të parë më mirë. Ajo që nuk shihet nga vendi ku qëndroni nuk nevojitet për raportin e parë.

explosives-precursors-signs-title = Çfarë shihni, çfarë mund të jetë, çfarë bëni
explosives-precursors-signs-asks =
    çantë e lënë në stacion të autobusit
    shkopinj në kuti me shenjë të portokalltë
    pluhur i çuditshëm në kuzhinë
    tela që dalin nga një pako
    fëmija ka gjetë diçka si ananas
    etiketë portokalli me kod
    diçka e mbështjellë me shirit ngjitës
    thasë pa emër në shpellë
    fitil
    çantë e harruar
    bateri me selotejp
    etiketë portokalli
    orë me tela
    kanaçe
explosives-precursors-signs-intro = <ref data-l10n-name="signs"/> i rendit shenjat e jashtme. Një shenjë e vetme nuk dëshmon asgjë; as mungesa e shenjave nuk dëshmon asgjë. Kolona e djathtë është pothuajse e njëjtë në çdo rresht, dhe kjo është me qëllim.
explosives-precursors-signs-caption = Shenjat e jashtme dhe përgjigjja e parë
explosives-precursors-signs-head-see = Çfarë shihni
explosives-precursors-signs-head-mean = Çfarë mund të jetë
explosives-precursors-signs-head-do = Çfarë bëni
explosives-precursors-signs-civil = Kuti, thasë ose shkopinj të mbështjellë, me shenjë rreziku ngjyrë portokalli, emër prodhuesi, numër të gjatë dhe kod për skanim
explosives-precursors-signs-civil-mean = Eksplozivë për përdorim civil, ndoshta të humbur, të vjedhur ose të ruajtur keq
explosives-precursors-signs-civil-do = Mos prekni dhe mos skanoni. Mbani distancë, shënoni vendin, raportoni, prisni specialistët
explosives-precursors-signs-tubes = Tuba të vegjël metalikë me tela të hollë ose me kordon, një nga një ose në tufa
explosives-precursors-signs-tubes-mean = Detonatorë: shumë të ndjeshëm; mund ta gjymtojnë dorën
explosives-precursors-signs-tubes-do = Mos prekni dhe mos lejoni askënd t’i marrë. Mbani distancë, shënoni vendin, raportoni, prisni specialistët
explosives-precursors-signs-ordnance = Objekt metalik ose plastik në formë veze, i rrumbullakët, me majë ose me fletë; mbishkrime ushtarake; ndryshk, baltë, pjesë që mungojnë
explosives-precursors-signs-ordnance-mean = Granatë, minë, predhë ose mjet tjetër ushtarak; vjetërsia nuk e bën të padëmshëm
explosives-precursors-signs-ordnance-do = Mos prekni dhe mos bëni hap përpara. Kthehuni nëpër gjurmët tuaja, mbani distancë, shënoni vendin, raportoni, prisni specialistët
explosives-precursors-signs-device = Objekt që nuk e ka vendin aty: i mbyllur, i ngjitur me shirit, me tela ose pa tela, i lënë ose i vendosur me kujdes
explosives-precursors-signs-device-mean = Ndoshta mjet i improvizuar. Pamje tipike nuk ka
explosives-precursors-signs-device-do = Mos prekni dhe mos e kërkoni me zë pronarin pranë tij. Mbani distancë, shënoni vendin, raportoni, prisni specialistët
explosives-precursors-signs-parcel = Pako ose letër që askush nuk e pret, me njolla, tela, erë të çuditshme, shumë shirit ngjitës ose dërgues të rremë
explosives-precursors-signs-parcel-mean = Ndoshta mjet i improvizuar, ndoshta shaka e keqe, ndoshta vetëm pako
explosives-precursors-signs-parcel-do = Lëreni aty ku është, mos e përkulni dhe mos e rrotulloni. Zbrazni dhomën, mbani distancë, shënoni vendin, raportoni, prisni specialistët
explosives-precursors-signs-place = Pluhura, pasta ose lëngje në enë pa etiketë ose me etiketë të ndërruar, erë e fortë, pajisje mbrojtëse aty ku askush nuk punon me kimikate
explosives-precursors-signs-place-mean = Ndoshta vend ku keqpërdoren kimikate; rrezik nga zjarri, helmimi ose shpërthimi
explosives-precursors-signs-place-do = Ndaluni. Mos ndizni e mos fikni asgjë, mos nuhatni asgjë. Dilni, mbani distancë, vini shenjë në hyrje, raportoni, prisni specialistët
explosives-precursors-signs-firework = Fishekzjarre pa etiketë, me etiketë të dëmtuar ose të huaj, në numër të madh, ose me F4 në etiketë
explosives-precursors-signs-firework-mean = Tregti e paligjshme ose artikull vetëm për specialistë
explosives-precursors-signs-firework-do = Mos prekni, mos lejoni flakë e duhan. Mbani distancë, shënoni vendin, raportoni, prisni specialistët

explosives-precursors-civil-title = Eksplozivët për përdorim civil
explosives-precursors-civil-asks =
    eksploziv nga gurorja
    kamion me eksploziv, çfarë letrash duhen
    mungojnë kuti në minierë
    kush ka leje me minu
    mineri mban copa në shpi
    thasët nuk dalin me fletën e dërgesës
    tuneli i autostradës
    depo pa roje natën
    gurore
    minues
    kamion me dinamit
    tuneli
    stoku s'përputhet
explosives-precursors-civil-where = Guroret, minierat, tunelet dhe firmat ndërtimore i përdorin eksplozivët ligjërisht. Termi <em>{ -civil-use-explosives }</em> do të thotë përdorim nga persona juridikë të autorizuar. Zyrtari i has në transport, në depo, pas një vjedhjeje ose si „tepricë“ që dikush e ka marrë në shtëpi.
explosives-precursors-civil-check = Në rrugë dhe në depo, zyrtari kontrollon dokumente dhe njerëz, jo mallin: kush mund t’i bartë ose t’i mbajë, prej nga, deri ku, deri kur, dhe a përputhet numri në dokument me numrin që e thotë personi përgjegjës. Paketimet i hap dhe i numëron personi përgjegjës ose specialistët, në një vend që e zgjedhin ata.
explosives-precursors-civil-loss = Çdo dallim raportohet menjëherë, edhe kur firma ka një shpjegim. Mund të jetë gabim në numërim. Mund të jetë edhe e vetmja shenjë e hershme që do të marrë policia.

explosives-precursors-ordnance-title = Granatat dhe mjetet ushtarake
explosives-precursors-ordnance-asks =
    gjyshi e ka ruajtë një bombë dore nga lufta
    bujku ka nxjerrë një predhë me parmendë
    a është e rrezikshme granata e ndryshkur
    një burrë don me dorëzu granatë
    gjeta minë duke mbledhë kërpudha
    peshkatari nxori diçka me rrjetë
    ia zgjati patrullës në dorë
    predhë artilerie
    kashikare
    predhë mortaje
    minë n'arë
    bombë e luftës n'lum
    taketuke prej predhe
    bariu gjeti
    bombë e NATO-s
    kazerma e vjetër
explosives-precursors-ordnance-where = Granatat e dorës, minat dhe predhat gjenden nëpër shtëpi, bodrume, ara, pyje e lumenj, dhe policisë ia sjellin ose ia tregojnë njerëz që duan të shpëtojnë prej tyre. Një <em>{ -hand-grenade }</em> nuk lëvizet kurrë, as nga pronari, as nga zyrtari.
explosives-precursors-ordnance-field = Ku ka një send në tokë, mund të ketë edhe të tjerë. Kthehuni nëpër gjurmët tuaja. Ndalni njerëzit, automjetet dhe kafshët. Përshkruajeni vendin me gjëra që nuk lëvizin: një pemë, një shtyllë, qoshja e një shtëpie.
explosives-precursors-ordnance-door = Nëse dikush e sjell një send në stacion ose ia zgjat patrullës, flisni qetë: „Ju lutem, lëreni poshtë ngadalë, këtu jashtë, dhe ejani te unë.“ Askush nuk ia merr nga dora. Nëse specialistët janë tashmë në telefon, ata vendosin çfarë i thuhet personit. Ndërtesa zbrazet nga ana tjetër.

explosives-precursors-handmade-title = Mjetet e improvizuara
explosives-precursors-handmade-asks =
    si duket bomba e bërë në shtëpi
    valixhe e dyshimtë
    dikush thirri se ka bombë në shkollë
    mundet me qenë veç një çantë e harruar
    pako te dera e kryetarit
    dikush la diçka nën urë e iku
    veturë e huaj para shkollës
    alarm i rrejshëm
    gyp me tela
    bagazh i lënë
    alarm bombe n'shkollë
    makinë bombë
    lajmërim i rremë
    diçka nën veturën time
    zarf me gungë
    letër kërcënimi
explosives-precursors-handmade-look = Një <em>{ -ied }</em> nuk ka pamje tipike dhe ky manual nuk përpiqet të përshkruajë një të tillë. Bie në sy se diçka është në vend të gabuar ose në kohë të gabuar dhe se askush nuk e di e kujt është. Ndihmojnë tri pyetje, dhe për asnjërën nuk duhet hap përpara:
explosives-precursors-handmade-question-hidden = A është vendosur aty ku nuk do të vërehej?
explosives-precursors-handmade-question-odd = A duket ndryshe nga ajo që gjendet zakonisht aty?
explosives-precursors-handmade-question-known = A e njeh dikush që punon ose jeton këtu?
explosives-precursors-handmade-forgotten = Çanta e harruar zakonisht është çantë e harruar. Pyetjet u bëhen njerëzve dhe kamerave. Nëse as kështu nuk sqarohet, vijojnë pesë hapat; askush nuk ka pse të turpërohet për një alarm të rremë.
explosives-precursors-handmade-threat = Pas një kërcënimi me telefon ose me mesazh, fjalët shkruhen saktësisht dhe mesazhi ruhet. Ata që e njohin ndërtesën shikojnë vendet e veta, nuk prekin asgjë dhe raportojnë atë që nuk e ka vendin aty. Nëse ndërtesa zbrazet, dhe nga cila rrugë, e vendos udhëheqësi me personin përgjegjës për ndërtesën.

explosives-precursors-chemicals-title = Vendet me kimikate
explosives-precursors-chemicals-asks =
    vjen era kimikate në banesë
    fuçi në garazh
    pluhur i bardhë, a është drogë a eksploziv
    më dhemb koka qëkur hyra në dhomë
    më lotojnë sytë në bodrum
    a me e fikë dritën
    shishe me tym në kuzhinë verore
    dy kolegë kolliten tash
    laborator n'garazh
    erë acidi
    kavanoza e zorrë
    kollitje
    shishe pa etiketë
    marramendje
explosives-precursors-chemicals-look = Vendi ku dikush keqpërdor kimikate mund të duket si punëtori, si kuzhinë ose si vend për drogë. Zyrtari nuk ka pse ta dallojë cila është. Era e fortë, tymi, djegia e syve, dhembja e kokës ose marramendja mjaftojnë për të dalë.
explosives-precursors-chemicals-leave = Dilni shpejt dhe qetë. Mos prekni asnjë çelës drite, asnjë rubinet, asnjë dritare, asnjë enë. Dyert lërini siç janë. Jashtë, qëndroni në anën nga fryn era. Kush ka qenë brenda, ia thotë ambulancës, edhe kur ndihet mirë, qëndron i ndarë nga të tjerët dhe bën atë që thonë zjarrfikësit dhe ambulanca për rrobat dhe larjen.
explosives-precursors-chemicals-amount = Sasia e vogël nuk është rrezik i vogël. Një lugë pluhur i panjohur trajtohet si një thes.

explosives-precursors-pyrotechnics-title = Artikujt piroteknikë
explosives-precursors-pyrotechnics-asks =
    cilat fishekzjarre mund t’i blejnë fëmijët
    çka do të thotë F4
    petarda në treg
    pishtarë në stadium
    dallimi F2 F3
    kioska shet petarda për fëmijë
    etiketë kineze pa numër
    tifozët me tym të kuq
    viti i ri
    raketa
    kapsolla
    fakla n'stadium
    tym
    sa vjeç
    tifozët
    raketë anijeje
explosives-precursors-pyrotechnics-intro = Një <em>{ -pyrotechnic-article }</em> ka etiketë dhe në etiketë shkruan kategoria. <ref data-l10n-name="categories"/> i jep kategoritë e Direktivës 2013/29/BE. Ato ndihmojnë për të lexuar etiketat. Kush mund të shesë, të blejë dhe të përdorë një artikull këtu, e vendos ligji në fuqi, i cili mund të jetë më i rreptë.
explosives-precursors-categories-caption = Kategoritë e artikujve piroteknikë në Direktivën 2013/29/BE
explosives-precursors-categories-head-category = Kategoria
explosives-precursors-categories-head-what = Çfarë është
explosives-precursors-categories-head-who = Kush mund ta marrë
# $age: mosha minimale në vite.
explosives-precursors-categories-age = nga mosha { $age ->
        [one] një vit
       *[other] { $age } vjeç
    }
explosives-precursors-categories-specialist = vetëm persona me njohuri të specializuara
explosives-precursors-categories-f1 = Fishekzjarr, rrezikshmëri shumë e ulët, edhe për përdorim në ndërtesa
explosives-precursors-categories-f2 = Fishekzjarr, rrezikshmëri e ulët, jashtë, në hapësira të kufizuara
explosives-precursors-categories-f3 = Fishekzjarr, rrezikshmëri e mesme, jashtë, në hapësira të gjera të hapura
explosives-precursors-categories-f4 = Fishekzjarr, rrezikshmëri e lartë
explosives-precursors-categories-t1 = Për skenë, rrezikshmëri e ulët
explosives-precursors-categories-specialists = Për skenë, ose artikull tjetër, për specialistë
explosives-precursors-categories-p1 = Artikull tjetër, për shembull për sinjale, rrezikshmëri e ulët
explosives-precursors-pyrotechnics-label = Zyrtari kontrollon etiketën në paketimin e jashtëm, për aq sa mund të lexohet pa e marrë artikullin në dorë: emrin dhe adresën e prodhuesit dhe të importuesit, kategorinë, moshën minimale, udhëzimin në një gjuhë të vendit dhe shenjën e konformitetit me numrin e organit. Mungesa e etiketës është gjetje më vete. Artikulli pa etiketë llogaritet në kategorinë më të rrezikshme.
explosives-precursors-pyrotechnics-bulk = Depoja e fishekzjarreve digjet dhe shpërthen si një e tërë. Para një dyqani, një kontejneri ose një furgoni plot artikuj, vlen e njëjta distancë si për eksplozivin. Artikujt e sekuestruar nuk shkojnë as në dhomën e provave, as në zyrë, as në veturën e patrullës: i marrin specialistët ose një depo e autorizuar.
explosives-precursors-pyrotechnics-altered = Artikulli që dikush e ka ndryshuar nuk është më fishekzjarr. Ai trajtohet si mjet shpërthyes, dhe askush nuk shikon çfarë është ndryshuar.

explosives-precursors-describe-title = Përshkruani, mos emërtoni
explosives-precursors-describe-asks =
    çka shkruaj në raport
    a mund të shkruaj se ishte bombë
    a guxoj me e fotografu me telefon
    matja e sendit
    sa një kuti këpucësh
    shkruaj veç çka kam pa
    unë them top, eksperti thotë tjetër
    a me u afru për me lexu numrin
    sa grushti
    mos thuaj bombë
    foto nga afër?
explosives-precursors-describe-intro = Nga raporti i parë varet kush vjen, dhe ai lexohet në gjykatë. Ai thotë çfarë u pa dhe ia lë specialistit emrin e sendit.
explosives-precursors-describe-do-shape = Jepeni madhësinë me krahasim: „sa një grusht“, „sa një kuti këpucësh“.
explosives-precursors-describe-do-words = Kopjojini shkrimet dhe numrat vetëm nëse i lexoni nga vendi ku qëndroni.
explosives-precursors-describe-do-place = Thoni ku ndodhet: mbi çfarë, nën çfarë, pranë çfarë; në diell, në ujë, pas murit.
explosives-precursors-describe-do-change = Thoni çfarë ka ndryshuar qëkur u gjet dhe kush e ka bërë.
explosives-precursors-describe-dont-name = Mos shkruani as „bombë“, as „eksploziv“, as emër modeli.
explosives-precursors-describe-dont-photo = Mos u afroni për fotografi dhe mos përdorni as blic, as kamerë fluturuese pa pëlqimin e specialistëve.
explosives-precursors-describe-dont-search = Mos kërkoni pamje në internet për të krahasuar.
explosives-precursors-describe-dont-share = Mos u dërgoni pamje as kolegëve, as grupeve.

## Veprimi i sigurt

explosives-precursors-act-title = Veprimi i sigurt
explosives-precursors-act-asks =
    e gjeta bombën, çka bëj së pari
    sa larg duhet me ikë
    a guxoj me fol në radiolidhje afër saj
    a duhet me e mbulu
    a duhet me e zbraz shtëpinë
    ndalo njerëzit te kryqëzimi
    fqinjët nuk duan me ikë
    pas murit apo pas veturës
    ik
    sa metra
    mbuloje me batanije
    fike radion
    zbraze ndërtesën
    kova me ujë
explosives-precursors-act-intro = Pesë hapat janë të njëjtë për të pesë grupet. <ref data-l10n-name="scene"/> tregon ku qëndron secili pak minuta më vonë.
explosives-precursors-act-stop = <strong>Ndaluni.</strong> Thoni „ndal“ me zë të lartë. Qëndroni, shikoni rreth vetes dhe shikoni ku i keni këmbët.
explosives-precursors-act-distance = <strong>Largohuni.</strong> Kthehuni rrugës nga keni ardhur. Merrni njerëzit me vete: anash, pas mureve të forta, larg xhamave dhe automjeteve të parkuara. Specialistët e caktojnë <em>{ -safe-distance(case: "accusative") }</em>; deri atëherë, më mirë tepër larg sesa tepër afër.
explosives-precursors-act-mark = <strong>Shënoni.</strong> Vini shenjë në hyrje, nga larg, dhe ruajeni atë. Shkruani kush ka qenë brenda.
explosives-precursors-act-report = <strong>Raportoni.</strong> Flisni nga vendi i sigurt, jo pranë sendit. Zbatoni udhëzimet e specialistëve për radiolidhjet dhe telefonat.
explosives-precursors-act-wait = <strong>Prisni.</strong> Mbani një <em>{ -cordon }</em>, tregojuni shërbimeve rrugën dhe mos lejoni askënd të hyjë derisa specialistët ta lejojnë.
explosives-precursors-scene-caption = Pak minuta më vonë, parë nga lart
    .alt = Plan i një rruge, parë nga lart. Në mes të rrugës është sendi, numri një; rreth tij kalon një vijë e ndërprerë dhe brenda saj nuk ka njeri. Në të dy skajet e rrugës, pas qoshes së një shtëpie, qëndron një zyrtar, numri dy, i cili ndal njerëzit dhe automjetet. Pas një shtëpie, ku sendi nuk shihet, presin njerëzit me një zyrtar, numri tre. Në skajin e poshtëm është pika e takimit e ambulancës, zjarrfikësve dhe specialistëve, numri katër, dhe pranë saj udhëheqësi, numri pesë. Prej aty një korsi e lirë, numri gjashtë, çon te rruga. Një legjendë i shpjegon numrat.
explosives-precursors-scene-item = Sendi: askush brenda vijës
explosives-precursors-scene-guard = Zyrtari që ndal njerëzit dhe automjetet, pas një qosheje
explosives-precursors-scene-people = Njerëzit, ku sendi nuk shihet, me një zyrtar
explosives-precursors-scene-meeting = Pika e takimit e shërbimeve; së pari shikohet vendi
explosives-precursors-scene-leader = Udhëheqësi, me një linjë telefonike te specialistët
explosives-precursors-scene-lane = Korsia që mbetet e lirë për shërbimet
explosives-precursors-act-second = Para se njerëzit të mblidhen diku, një zyrtar e shikon atë vend: koshat, automjetet e parkuara, çantat, gjërat e lëvizura së fundi. As ajo që shihet aty nuk preket; zgjidhet një vend tjetër.
explosives-precursors-act-warning = Mos prekni, mbani distancë, shënoni vendin, raportoni dhe prisni specialistët. Askush nuk e mbulon, nuk e lag, nuk e lëviz, nuk e hap, nuk e pret e nuk e tund sendin, dhe askush nuk i kërkon një qytetari ta bëjë këtë.

explosives-precursors-situations-title = Shtatë situata
explosives-precursors-situations-asks =
    shoferi thotë se ka granatë në veturë
    gjetëm diçka gjatë kontrollit të shtëpisë
    i lënduar afër bombës
    nuk duan me dalë nga banesa
    skaneri në kufi tregon diçka të çuditshme
    njeri me rrip
    nxënësi e solli në klasë
    nën ulëse ka diçka me letër ngjitëse
    nën ulëse
    me brez n'trup
    plaka s'del
    i lënduar afër saj
    autobus me nxënës
explosives-precursors-situations-intro = <ref data-l10n-name="situations"/> jep situata në të cilat shtysa e parë është shpesh e gabuar.
explosives-precursors-situations-caption = Situatat, shtysa e gabuar dhe çfarë bëhet
explosives-precursors-situations-head-case = Situata
explosives-precursors-situations-head-wrong = Shtysa e gabuar
explosives-precursors-situations-head-right = Çfarë bëhet
explosives-precursors-situations-vehicle = Ndalje në trafik: diçka është nën ulëse
explosives-precursors-situations-vehicle-wrong = Të futet dora; të largohet vetura nga rruga
explosives-precursors-situations-vehicle-right = Të gjithë dalin dhe largohen nga vetura, me duar të dukshme. Dyert mbeten siç janë. Ndalni trafikun, raportoni, prisni specialistët
explosives-precursors-situations-search = Kontroll i banesës: një send në dollap
explosives-precursors-situations-search-wrong = Të mbarohet së pari kjo dhomë
explosives-precursors-situations-search-right = Ndërpriteni kontrollin, dilni rrugës së kontrolluar tashmë, merrni me vete familjen dhe dëshmitarët, raportoni, prisni specialistët
explosives-precursors-situations-border = Kufi: pamja e skanerit nuk përputhet me dokumentet
explosives-precursors-situations-border-wrong = Të shkarkohet dhe të hapet për t’u siguruar
explosives-precursors-situations-border-right = Lëreni mallin ku është, zbrazeni korsinë, mbajini shoferin dhe dokumentet larg automjetit, raportoni, prisni specialistët
explosives-precursors-situations-parcel = Postë: punonjësi e mban pakon në dorë
explosives-precursors-situations-parcel-wrong = Të nxirret jashtë
explosives-precursors-situations-parcel-right = Le ta lërë poshtë me kujdes aty ku është; të gjithë dalin nga dhoma; raportoni, prisni specialistët
explosives-precursors-situations-injured = Një i lënduar është pranë sendit
explosives-precursors-situations-injured-wrong = Shkojnë disa me vrap
explosives-precursors-situations-injured-right = Thirreni personin të largohet, nëse mundet. Një i vetëm vendos, sipas rregullave të shërbimit, nëse shkon dikush, sa më shkurt dhe pa prekur gjë tjetër
explosives-precursors-situations-refuse = Dikush nuk pranon të dalë nga banesa
explosives-precursors-situations-refuse-wrong = Grindja te dera
explosives-precursors-situations-refuse-right = Shpjegojeni rrezikun me një fjali, ofroni ndihmë për fëmijët, të sëmurët dhe kafshët, shkruani emrin, njoftoni udhëheqësin, vazhdoni
explosives-precursors-situations-worn = Dikush thotë se mban në trup një mjet shpërthyes
explosives-precursors-situations-worn-wrong = Afrimi për ta qetësuar
explosives-precursors-situations-worn-right = Distancë dhe mbulesë për të gjithë; vlejnë rregullat e shërbimit për kërcënimin më të rëndë dhe thirret menjëherë njësia speciale

explosives-precursors-call-title = Kush thirret dhe çfarë thuhet
explosives-precursors-call-asks =
    kë e thërras për granatë
    numri i deminuesve
    kush vjen për kimikate
    çka më pyesin në telefon
    zjarrfikësit së pari apo policinë
    192 a 112
    operatori don adresën saktë
    e pashë te lumi, kujt i bie
    numri i EOD-së
    xhenierë ushtrie a policie
    çka me thanë
explosives-precursors-call-intro = Qendra operative e shërbimit e di kush është kompetent sipas ligjit në fuqi: specialistët e policisë ose ata të një shërbimi tjetër për gjetjet ushtarake. <ref data-l10n-name="call"/> jep radhën e thirrjeve. Shkruajini numrat e shërbimit tuaj në kolonën e fundit.
explosives-precursors-call-caption = Kush thirret
explosives-precursors-call-head-case = Çfarë u pa
explosives-precursors-call-head-first = Së pari
explosives-precursors-call-head-next = Pastaj
explosives-precursors-call-head-number = Numri
explosives-precursors-call-item = Eksploziv, granatë, mjet ushtarak ose i improvizuar, i mundshëm
explosives-precursors-call-item-first = Qendra operative: specialistët për trajtimin e mjeteve eksplozive
explosives-precursors-call-item-next = Ambulanca dhe zjarrfikësit te pika e takimit; prokurori
explosives-precursors-call-chemicals = Kimikate të panjohura, erë e fortë, njerëz të sëmurë
explosives-precursors-call-chemicals-first = Qendra operative: zjarrfikësit, ambulanca dhe specialistët
explosives-precursors-call-chemicals-next = Prokurori; autoriteti për prekursorët
explosives-precursors-call-firework = Fishekzjarre në numër të madh, pa etiketë ose F4
explosives-precursors-call-firework-first = Qendra operative: specialistët
explosives-precursors-call-firework-next = Zjarrfikësit; autoriteti për përdorimin civil të eksplozivëve dhe për artikujt piroteknikë; prokurori
explosives-precursors-call-loss = Eksplozivë ose prekursorë të humbur a të vjedhur
explosives-precursors-call-loss-first = Qendra operative: hetuesi kujdestar
explosives-precursors-call-loss-next = Autoriteti për depon ose për prekursorët; njësia e kontaktit përtej kufirit
explosives-precursors-call-purchase = Blerje e dyshimtë, asnjë send në pamje
explosives-precursors-call-purchase-first = Pika e kontaktit për prekursorët
explosives-precursors-call-purchase-next = Hetuesi; inspektori
explosives-precursors-call-explosion = Shpërthim
explosives-precursors-call-explosion-first = Qendra operative: ambulanca, zjarrfikësit dhe specialistët
explosives-precursors-call-explosion-next = Prokurori; ekipi për vendin e ngjarjes
explosives-precursors-call-words = Thirrja e parë zgjat më pak se një minutë. Ajo ka shtatë pjesë:
explosives-precursors-call-who = kush telefonon, prej nga, nga cili numër;
explosives-precursors-call-what = çfarë u pa, me fjalë të thjeshta;
explosives-precursors-call-where = ku saktësisht, dhe si vijnë shërbimet aty pa kaluar pranë sendit;
explosives-precursors-call-when = që kur është aty dhe çfarë ka ndryshuar;
explosives-precursors-call-people = kush është afër, kush është i lënduar, kush nuk mund të largohet vetë;
explosives-precursors-call-touched = kush e ka prekur ose ka qenë brenda;
explosives-precursors-call-done = çfarë është bërë: distanca, shenja në hyrje, pika e takimit.
explosives-precursors-call-key = Rrini në telefon derisa ta mbyllë pala tjetër. Specialistët pyesin më shumë sesa prisni, dhe çdo përgjigje ua kursen një ecje deri te sendi.

## Ligji

explosives-precursors-law-title = Ligji
explosives-precursors-law-asks =
    cili ligj për eksploziv
    për çka akuzohet
    ligji për fishekzjarre
    a vlejnë këtu rregullat e BE-së
    gazeta zyrtare, eksplozivë
    fishekzjarre pa leje, cili nen
    katër ligje të ndryshme, me cilin filloj
    dinamit e granatë, a është e njëjta vepër
    paragraf për bomba
    vepër a gjobë
explosives-precursors-law-intro = Eksplozivët për përdorim civil, mjetet ushtarake, kimikatet dhe artikujt piroteknikë shpesh rregullohen me ligje të ndryshme dhe nga autoritete të ndryshme. Ky seksion jep kornizën. Para se të veproni, konsultoni ligjin në fuqi dhe shkruani cilin tekst e keni lexuar dhe në cilën ditë.

explosives-precursors-law-kosovo-title = Ligji në { -kosovo(case: "indefinite") }
explosives-precursors-law-kosovo-asks =
    ligji i kosovës për eksploziv
    ligji 04/L-022
    kodi penal eksploziv kosovë
    Gjilan, petarda në depo
    importi i fishekzjarreve, a duhet leje
    granatë në shtëpi, ligji për armë
    shkatërrimi i mallit të zënë
    prokurori i Prishtinës don titullin e veprës
    fishekzjarrët n'Kosovë
    akuza për granatë
explosives-precursors-law-kosovo-act = Ligji nr. 04/L-022 për përdorim civil të eksplozivëve; Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074; ligji i procedurës penale në fuqi
explosives-precursors-law-kosovo-explosives = <strong>Ligji nr. 04/L-022</strong> lexohet i pari për eksplozivët për përdorim civil dhe për fishekzjarret: prodhimi, tregtia, importi, transiti, ruajtja, përdorimi dhe shkatërrimi, si dhe kush i mbikëqyr.
explosives-precursors-law-kosovo-weapons = <strong>Ligji nr. 05/L-022</strong> lexohet për granatat, municionin dhe sendet e tjera që mund të llogariten si armë.
explosives-precursors-law-kosovo-code = <strong>Kodi Penal nr. 06/L-074</strong> i përmban veprat penale. Posedimi, tregtia, përdorimi dhe shkaktimi i rrezikut janë gjëra të ndryshme. Citojeni veprën penale me titullin zyrtar dhe me nenin<ref data-l10n-name="titles"/>.
explosives-precursors-note-titles = Titujt e veprave penale ndryshojnë nga një kod në tjetrin. Ata nuk janë përkthime të njëri-tjetrit dhe ky manual nuk i parafrazon.
explosives-precursors-law-kosovo-procedure = Ligji i procedurës penale në fuqi vendos për kontrollet, për sekuestrimin e sendeve dhe të dhënave dhe për urdhrin për ekspertizë.

explosives-precursors-law-north-macedonia-title = Ligji në { -north-macedonia(case: "accusative") }
explosives-precursors-law-north-macedonia-asks =
    ligji i maqedonisë së veriut për eksploziv
    neni 396
    ligji i ri për piroteknikë maqedoni
    Tetovë, dinamit në garazh
    150/2010
    teksti i konsoliduar në maqedonisht
    kush jep leje për minim në Shkup
    Strugë, fishekzjarre për dasmë
    fishekzjarrët n'Maqedoni
    akuza për bombë n'Shkup
explosives-precursors-law-north-macedonia-act = Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet
explosives-precursors-law-north-macedonia-code = <strong>Neni 396 i Kodit Penal</strong> është neni që duhet shikuar i pari për armët dhe lëndët eksplozive. Citojeni titullin e tij saktësisht ashtu siç është në kod.
explosives-precursors-law-north-macedonia-weapons = <strong>Ligji për armë</strong> (7/05 me ndryshimet dhe plotësimet) lexohet për granatat, municionin dhe sendet e tjera që mund të llogariten si armë. Përdorni tekst të konsoliduar dhe shënoni datën e tij.
explosives-precursors-law-north-macedonia-explosives = <strong>Eksplozivët për përdorim civil dhe artikujt piroteknikë</strong> kanë rregulla të veta. Verifikoni cili ligj është në fuqi atë ditë.
explosives-precursors-law-north-macedonia-procedure = <strong>Ligji për procedurë penale</strong> (150/2010 me ndryshimet dhe plotësimet) është teksti që lexohet për kontrollet, për sekuestrimin e sendeve dhe për urdhrin për ekspertizë.
explosives-precursors-law-north-macedonia-draft = Në maj 2020, SEESAC-u raportoi se po punohej për një ligj të ri për eksplozivët për përdorim civil dhe për artikujt piroteknikë në { -north-macedonia(case: "accusative") }. Ky manual nuk e ka verifikuar si përfundoi kjo punë.

explosives-precursors-law-europe-title = Tekstet e Bashkimit Evropian
explosives-precursors-law-europe-asks =
    rregullorja e BE-së për prekursorë
    cilat rregulla evropiane për fishekzjarre
    a vendos brukseli këtu
    kufizime për publikun
    eksploziv me kod unik, cila direktivë
    2019/1148
    jemi jashtë unionit, pse duhet me e lexu
    etiketat CE në petarda
    1148
    fishekzjarrët BE
explosives-precursors-law-europe-act = Rregullorja (BE) 2019/1148; Direktiva 2013/29/BE; Direktiva 2008/43/KE
explosives-precursors-law-europe-precursors = <strong>Rregullorja (BE) 2019/1148</strong> ua kufizon publikut të gjerë disa prekursorë të eksplozivëve dhe i detyron shitësit të raportojnë transaksionet e dyshimta, zhdukjet dhe vjedhjet e konsiderueshme. Udhëzimet 2020/C 210/01 e shpjegojnë atë.
explosives-precursors-law-europe-pyrotechnics = <strong>Direktiva 2013/29/BE</strong> u jep artikujve piroteknikë kategoritë, moshat minimale dhe etiketat.
explosives-precursors-law-europe-marking = <strong>Direktiva 2008/43/KE</strong> u jep eksplozivëve për përdorim civil një identifikim unik, në mënyrë që rruga e tyre të mund të gjurmohet.
explosives-precursors-law-europe-use = Rregullorja zbatohet në shtetet anëtare të Bashkimit. Në të dyja juridiksionet ajo është model dhe ndihmë për të lexuar dokumente të huaja, për aq sa ligji në fuqi nuk i ka marrë rregullat e saj. Ajo nuk i jep zyrtarit asnjë autorizim.

## Prekursorët

explosives-precursors-precursors-title = Prekursorët: çfarë bëjnë shitësit, autoritetet dhe policia
explosives-precursors-precursors-asks =
    çka është prekursori
    cilat kimikate është e ndalume me i ble
    a është krim me ble kimikate
    lista e kimikateve të rrezikshme
    produkt i përditshëm që keqpërdoret
    dallimi mes kufizuar e rregulluar
    ferma, shkolla, farmacia
    ku e gjen inspektori shtojcën
    pleh
    hidrogjen
    acid
    produkte t'ndalume
    kimikate shtëpie
explosives-precursors-precursors-what = Një <em>{ -explosives-precursor }</em> është kimikat i ligjshëm që mund të keqpërdoret dhe që për këtë arsye kontrollohet. Familjet, fermat, firmat dhe shkollat blejnë çdo ditë produkte të tilla. Blerja nuk është dyshim. Dyshimi lind nga mënyra si blen dikush.
explosives-precursors-precursors-groups = Rregullorja njeh dy grupe. Termi <em>{ -restricted-precursor }</em> do të thotë prekursor që pjesëtarët e publikut të gjerë nuk mund ta kenë, përveçse me leje, kur ligji i parasheh lejet. Termi <em>{ -regulated-precursor }</em> do të thotë çdo prekursor i Rregullores: si ata të kufizuarit, ashtu edhe ata për të cilët kërkohet vetëm raportim.
explosives-precursors-precursors-list = Listat nuk jepen në këtë manual. Inspektorët punojnë me shtojcat e tekstit juridik në fuqi. Patrullës nuk i duhet listë: ajo përcjell çfarë ka parë dhe çfarë shkruante në etiketë.
explosives-precursors-precursors-key = Kush ia shpjegon një shitësi pse një produkt kontrollohet, thotë: „sepse mund të keqpërdoret“. Asgjë më shumë.

explosives-precursors-sale-title = Rruga e një shitjeje
explosives-precursors-sale-asks =
    çka duhet me kontrollu dyqani
    a i duhet leje me e ble
    bujku e blen për firmë
    qysh shitet në internet
    shitësi pyet kush je
    leja e skaduar e blerësit
    kopje e letërnjoftimit
    privat apo biznes
    kimi për pishinë
    barnatore
    porosi n'internet
    letërnjoftimi n'arkë
    bujku
explosives-precursors-sale-intro = <ref data-l10n-name="sale"/> tregon si kërkon Rregullorja të shitet një prekursor i kufizuar. Pyetja në fillim nuk është „për çfarë?“, por „kush po blen?“.
explosives-precursors-sale-caption = Rruga e një shitjeje sipas Rregullores (BE) 2019/1148
    .alt = Diagram vendimi nga lart poshtë. Në krye: dikush dëshiron të blejë një prekursor të kufizuar. Prej aty dy shigjeta: majtas një pjesëtar i publikut të gjerë, djathtas një përdorues profesional ose firmë. Majtas pyetja nëse ka leje: pa leje nuk ka shitje, me leje shitësi verifikon identitetin dhe lejen. Djathtas shitësi kërkon identitetin, veprimtarinë dhe përdorimin e synuar. Të dyja rrugët çojnë te pyetja: a ka diçka të dyshimtë? Nëse jo: shitje dhe shënim. Nëse po: raportim te pika e kontaktit, dhe shitja mund të refuzohet.
explosives-precursors-sale-start = Dikush dëshiron të blejë një prekursor të kufizuar
explosives-precursors-sale-public = Pjesëtar i publikut të gjerë
explosives-precursors-sale-firm = Përdorues profesional ose firmë
explosives-precursors-sale-licence = A ka leje? Pa të: nuk ka shitje
explosives-precursors-sale-identity = Verifikohen identiteti dhe leja
explosives-precursors-sale-trade = Kërkohen identiteti, veprimtaria, adresa, përdorimi i synuar
explosives-precursors-sale-fits = A i përgjigjet përdorimi veprimtarisë?
explosives-precursors-sale-suspicious = A ka diçka të dyshimtë?
explosives-precursors-sale-no = Jo: shitje dhe shënim
explosives-precursors-sale-yes = Po: raportim; shitja mund të refuzohet
explosives-precursors-duties-caption = Detyrimet sipas Rregullores dhe çfarë shikon inspektori
explosives-precursors-duties-head-duty = Detyrimi
explosives-precursors-duties-head-who = Kujt i takon
explosives-precursors-duties-head-look = Çfarë shikon inspektori
explosives-precursors-duties-inform = Të thuhet përgjatë zinxhirit të furnizimit se produkti është i kufizuar ose i nënshtrohet raportimit
explosives-precursors-duties-inform-who = Çdo <em>{ -economic-operator }</em>
explosives-precursors-duties-inform-look = Etiketat, fletëdërgesat, faqet e produkteve
explosives-precursors-duties-staff = Të udhëzohet personeli që shet
explosives-precursors-duties-staff-who = Operatori ekonomik
explosives-precursors-duties-staff-look = A i dinë ata në banak produktet dhe pikën e kontaktit?
explosives-precursors-duties-verify = Të verifikohen leja dhe identiteti, ose veprimtaria dhe përdorimi, dhe të ruhen të dhënat
explosives-precursors-duties-verify-who = Operatori ekonomik
# $months: sa gjatë i ruan shitësi të dhënat.
explosives-precursors-duties-verify-look = Të dhënat për përdoruesit profesionalë të { $months ->
        [one] muajit të fundit
       *[other] { $months } muajve të fundit
    }, të plota dhe të lexueshme
explosives-precursors-duties-market = Të merren masa që shitësit në platformë t’i përmbushin detyrimet e tyre dhe të informohen përdoruesit
explosives-precursors-duties-market-who = Çdo <em>{ -online-marketplace }</em>
explosives-precursors-duties-market-look = Njoftimet, procedura e shkruar, kush përgjigjet
explosives-precursors-duties-detect = Të ketë procedurë për t’i vërejtur transaksionet e dyshimta
explosives-precursors-duties-detect-who = Operatori ekonomik, tregu në internet
explosives-precursors-duties-detect-look = Kush vendos, kush raporton, kush e zëvendëson të shtunën?
# $hours: koha për raportim.
explosives-precursors-duties-report = Të raportohen transaksionet e dyshimta, zhdukjet dhe vjedhjet e konsiderueshme brenda { $hours ->
        [one] një ore
       *[other] { $hours } orësh
    }
explosives-precursors-duties-report-who = Operatori ekonomik; për transaksionet edhe tregu në internet, për humbjet edhe përdoruesi profesional
explosives-precursors-duties-report-look = A ka raportime dhe a janë bërë me kohë? Kur me vite nuk ka asnjë raportim, edhe kjo është pyetje më vete
explosives-precursors-licence-what = Leja thotë kush mund ta ketë cilin produkt, sa gjatë dhe në çfarë kushtesh. Autoriteti që e lëshon e shqyrton nevojën, përdorimin e synuar, produktet e tjera që do të mjaftonin, ruajtjen dhe personin. Zyrtari të cilit i tregohet një leje verifikon a është e këtij personi, a vlen ende dhe a e mbulon këtë produkt. Në rast dyshimi pyetet autoriteti, jo mbajtësi.

explosives-precursors-suspicious-title = Çfarë e bën të dyshimtë një transaksion
explosives-precursors-suspicious-asks =
    blerësi paguan kesh e s’don me tregu letërnjoftim
    nuk e di për çka po e blen
    qysh e njoh blerësin e dyshimtë
    a është i dyshimtë i huaji që blen kimikate
    merr shumë më tepër se ç'i duhet
    i nxehur, rri në banak e shikon anash
    tha është për lule, po s'ngjet
    don porosi pa faturë
    blerës i çuditshëm
    veç kesh
    sasi e madhe
    s'din për çka
    vjen çdo javë për të njëjtin thes
    pyet a ka kamera
explosives-precursors-suspicious-intro = Një <em>{ -suspicious-transaction }</em> jep baza të arsyeshme për të dyshuar për keqpërdorim. Rregullorja i përmend këto rrethana të blerjes:
explosives-precursors-suspicious-unclear = blerësi nuk di ose nuk dëshiron të thotë për çfarë është produkti;
explosives-precursors-suspicious-unfamiliar = blerësi duket se nuk e njeh qëllimin që e ka thënë, ose e shpjegon në mënyrë të pabesueshme;
explosives-precursors-suspicious-unusual = sasia, përzgjedhja ose fuqia e produktit është e pazakontë për qëllimin e thënë;
explosives-precursors-suspicious-identity = blerësi nuk dëshiron ta dëshmojë identitetin, adresën ose veprimtarinë;
explosives-precursors-suspicious-payment = blerësi këmbëngul në një mënyrë të pazakontë pagese, për shembull një shumë të madhe në para të gatshme.
explosives-precursors-suspicious-none = Prejardhja, gjuha, besimi, veshja dhe theksi nuk janë në këtë listë. Raportimi që mbështetet në to nuk vlen asgjë dhe u bën dëm njerëzve. Llogaritet edhe përpjekja: raportohet edhe ai që del nga dyqani pa produktin.
explosives-precursors-suspicious-do-calm = Mbetuni të sjellshëm, bëni pyetjet e zakonshme dhe shitni ose refuzoni sipas rregullave.
explosives-precursors-suspicious-do-note = Shkruani kohën, produktin, fjalët, pagesën dhe automjetin, sapo blerësi të ketë dalë.
explosives-precursors-suspicious-do-keep = Ruani faturën, porosinë, mesazhin dhe incizimin; mos lejoni që incizimi të mbishkruhet.
explosives-precursors-suspicious-dont-hold = Mos e mbani me forcë blerësin dhe mos e ndiqni.
explosives-precursors-suspicious-dont-test = Mos e vini në provë blerësin me pyetje nga kimia.
explosives-precursors-suspicious-dont-warn = Mos i thoni blerësit se do të raportohet.

explosives-precursors-reports-title = Raportimet dhe çfarë bëhet me to
explosives-precursors-reports-asks =
    dyqani don me raportu një blerës
    kanë vjedhë kimikate nga depoja
    sa shpejt duhet me raportu
    te kush shkon raportimi
    mungojnë dhjetë bidona
    njëzet e katër orë
    kujt ia dërgon farmacia
    pas orarit askush s'e ngrit
    linja
    brenda ditës
    thasë që mungojnë
    afati
explosives-precursors-reports-intro = Sipas Rregullores, një <em>{ -national-contact-point }</em> i pranon raportimet në çdo orë. Kur ligji në fuqi nuk cakton pikë të tillë, i pranon qendra operative. <ref data-l10n-name="clock"/> tregon afatet, të llogaritura nga çasti kur dikush vëren diçka.
explosives-precursors-clock-caption = Afatet që llogariten nga çasti i vërejtjes
    .alt = Vijë kohore nga e majta në të djathtë me katër pika: shitja ose përpjekja; vërehet; raportohet; të dhënat ruhen. Mbi pjesën nga vërejtja te raportimi shkruan: më së shumti 24 orë. Mbi pjesën e gjatë nga shitja te pika e fundit shkruan: të dhënat për përdoruesit profesionalë ruhen 18 muaj. Nën pika: fatura, fjalët, incizimi; shkruhet dhe sigurohet; pika e kontaktit, pastaj policia; të hapura për inspektim.
explosives-precursors-clock-sale = Shitja ose përpjekja
explosives-precursors-clock-sale-keep = Fatura, fjalët, incizimi
explosives-precursors-clock-noticed = Vërehet
explosives-precursors-clock-noticed-keep = Shkruhet, sigurohet
explosives-precursors-clock-reported = Raportohet
explosives-precursors-clock-reported-keep = Pika e kontaktit, pastaj policia
explosives-precursors-clock-kept = Të dhënat ruhen
explosives-precursors-clock-kept-keep = Të hapura për inspektim
# $hours: koha për raportim.
explosives-precursors-clock-hours = më së shumti { $hours ->
        [one] një orë
       *[other] { $hours } orë
    }
# $months: sa gjatë i ruan shitësi të dhënat.
explosives-precursors-clock-months = të dhënat për përdoruesit profesionalë ruhen { $months ->
        [one] një muaj
       *[other] { $months } muaj
    }
explosives-precursors-reports-take = Zyrtari që e pranon raportimin e falënderon atë që telefonon, shkruan emrin dhe numrin, pastaj pyet me këtë radhë: çfarë ndodhi, kur, cili produkt sipas etiketës, sa, çfarë u tha, si u pagua, çfarë mund të sigurohet ende. Pastaj zyrtari thotë çfarë bën shitësi tani: ruan gjithçka, nuk i tregon askujt, telefonon përsëri nëse blerësi kthehet.
explosives-precursors-reports-danger = Nëse ai që telefonon përmend erë, lëndim, send ose kërcënim, nuk është më raportim për një blerje: së pari vijnë pesë hapat.
explosives-precursors-reports-assess = Hetuesi e vë raportimin pranë të tjerëve: i njëjti person, automjet, numër, adresë, produkt. Nëse flitet me dikë, kur dhe kush flet, e vendos hetuesi me prokurorin. Patrulla nuk kalon andej sa për të hedhur një sy.
explosives-precursors-reports-loss = Termi <em>{ -disappearance-theft }</em> përdoret kur humbja është e madhe ose e pazakontë për këtë veprimtari. Në rast dyshimi, shitësi raporton. Zyrtari shikon drynat, listat dhe njerëzit: kush e kishte çelësin, kush numëroi i fundit, çfarë tjetër mungon.
explosives-precursors-reports-back = Shitësit i thuhet se raportimi ka arritur dhe më vonë, për aq sa e lejon ligji, se ka qenë i dobishëm. Dyqani që nuk dëgjon kurrë asgjë raporton vetëm një herë.

explosives-precursors-visit-title = Vizita te një shitës ose në një depo
explosives-precursors-visit-asks =
    inspektim i dyqanit me kimikate
    çka shikoj në depo
    a mund të kontrollojë policia pa urdhër
    vizitë në depon e gurores
    numrat e depos s'përputhen
    po kontrolloj një agrofarmaci
    dry i thyer te magazina
    shefi i depos s'po hap
    inspektim
    kontroll depoje
    libri i stokut
explosives-precursors-visit-intro = Inspektimi dhe hetimi janë detyra të ndryshme, me autorizime të ndryshme. Inspektori që gjen shenja të një vepre penale e ndërpret inspektimin në atë pikë dhe e thërret policinë. Radha e vizitës:
explosives-precursors-visit-power = Tregojeni autorizimin tuaj dhe thoni çfarë inspektoni dhe sipas cilit ligj.
explosives-precursors-visit-look = Kaloni nëpër vend me personin përgjegjës. Shikoni etiketat, ruajtjen, drynat dhe daljet. Mos hapni asnjë enë.
explosives-precursors-visit-lists = Krahasoni tre numra: sa është blerë, sa është shitur, sa ka në gjendje. Numëron personi përgjegjës, ju shikoni.
explosives-precursors-visit-staff = Pyetni një punonjës në banak: cilat janë këto produkte, çfarë bëni me një blerës të çuditshëm, kë e thërrisni?
explosives-precursors-visit-record = Shkruani çfarë keni parë dhe çfarë u dakordua, deri kur. Lëreni numrin e pikës së kontaktit.
explosives-precursors-visit-danger = Enë që rrjedhin, erë e fortë, eksplozivë jashtë vendit të tyre ose dikush që nuk ju lë të shihni një dhomë: dilni, mbani distancë dhe raportoni.

explosives-precursors-border-title = Në kufi dhe në dërgesa postare
explosives-precursors-border-asks =
    kimikate në kamion, letrat nuk përputhen
    fishekzjarre në gepek
    pako me lëng nga jashtë
    çka kontrollon dogana
    postieri ka pako që kullon
    kamioni me targa të huaja
    zbraz korsinë
    deklarata thotë ilaçe, brenda tjetër gjë
    letrat e kamionit
    bidona n'veturë
    deklaratë doganore gabim
    lëng n'postë
explosives-precursors-border-look = Dogana dhe policia kufitare shohin tri gjëra që askush tjetër nuk i sheh bashkë: mallin, dokumentet dhe njerëzit. Ajo që nuk përputhet është arsye për të pyetur: malli dhe dërguesi, sasia dhe blerësi, shenja e rrezikut dhe deklarimi, pesha dhe paketimi, udhëtimi dhe rrëfimi.
explosives-precursors-border-papers = Pyetet me dokumente dhe me njerëz. Malli me shenjë rreziku, malli që rrjedh dhe malli pa asnjë shënjim nuk hapet në korsinë e kontrollit. Udhëheqësi e zbraz korsinë dhe i thërret specialistët ose autoritetin për mallra të rrezikshme.
explosives-precursors-border-release = Askush nuk e lëshon mallin sa kohë që çështja nuk është sqaruar, dhe askush nuk e kthen përtej kufirit sa për ta hequr qafe problemin. Njoftohen të dyja palët. Për një <em>{ -controlled-delivery }</em> vendos prokurori ose gjykata, dhe kur bëhet fjalë për mallra të rrezikshme, vetëm bashkë me specialistët.

explosives-precursors-prevention-title = Qytetarët dhe shitësit
explosives-precursors-prevention-asks =
    qysh me dorëzu granatën
    me fol në shkollë për petarda
    çka me u thanë pronarëve të dyqaneve
    a ka shpërblim për raportim
    fëmija mos ta prekë
    fletushkë në banak
    plaku ka frikë se do ta burgosin
    vizitë e policit te shitësi
    ligjëratë n'shkollë
    gishta t'humbur
    bisedë me shitës
explosives-precursors-prevention-handin = Njerëzit që duan të shpëtojnë nga një send i tregojnë policisë ku është dhe e lënë aty. Nëse ndëshkohen, e vendos ligji në fuqi; zyrtari nuk premton asgjë. Një përgjigje e parë e qetë e sjell thirrjen tjetër.
explosives-precursors-prevention-children = Fëmijët dhe të rinjtë mësojnë një fjali: „Nuk e prek, largohem, i tregoj një të rrituri.“ Askush nuk u tregon çfarë bën ai send.
explosives-precursors-prevention-sellers = Shitësve u duhet një fytyrë dhe një numër. Një vizitë në vit, një fletë në banak, një përgjigje për çdo raportim: kjo kushton pak.
explosives-precursors-prevention-message = Mesazhi për publikun thotë çfarë duhet të bëjnë njerëzit dhe kë ta thërrasin. Ai nuk e tregon asnjë send me hollësi, nuk e përmend asnjë produkt dhe nuk tregon sa dëm mund të bëhet.

## Pas shpërthimit

explosives-precursors-after-title = Pas shpërthimit
explosives-precursors-after-asks =
    diçka shpërtheu, çka bëjmë
    e kanë hedhë në erë bankomatin
    hodhën granatë në shtëpi
    a guxoj me hy me u ndihmu të lënduarve
    kush udhëheq në vend të ngjarjes
    bum në treg
    një tjetër mund të plasë
    copa xhami e gjak, ku nis puna
    kratera
    bankomati
    bombë e dytë
    xhama gjithkund
    t'vdekur e t'plagosur
    krismë natën, xhamat u thyen
    gaz a bombë
explosives-precursors-after-intro = Një <em>{ -post-blast-scene }</em> është tri gjëra njëkohësisht: vend me të lënduar, vend ende i rrezikshëm dhe vend plot gjurmë. Prej kësaj del radha te <ref data-l10n-name="order"/>.
explosives-precursors-order-caption = Radha e punës pas një shpërthimi dhe kush udhëheq
    .alt = Pesë shkallë që zbresin nga e majta në të djathtë, secila me një fazë dhe me atë që e udhëheq. Një, shpëtimi: zyrtarët e parë dhe ambulanca. Dy, tërheqja dhe mbyllja: udhëheqësi i policisë. Tre, mënjanimi i rrezikut: specialistët. Katër, kërkimi dhe dokumentimi: ekipi për vendin e ngjarjes me specialistët. Pesë, dorëzimi dhe ekspertiza: hetuesi, laboratori, prokurori. Një vijë e ndërprerë midis fazës tre dhe katër ka mbishkrimin: askush nuk hyn para lejes.
explosives-precursors-order-save = Shpëtimi
explosives-precursors-order-save-who = Zyrtarët e parë, ambulanca
explosives-precursors-order-close = Tërheqja dhe mbyllja
explosives-precursors-order-close-who = Udhëheqësi i policisë
explosives-precursors-order-safe = Mënjanimi i rrezikut
explosives-precursors-order-safe-who = Specialistët
explosives-precursors-order-search = Kërkimi dhe dokumentimi
explosives-precursors-order-search-who = Ekipi për vendin e ngjarjes me specialistët
explosives-precursors-order-examine = Dorëzimi dhe ekspertiza
explosives-precursors-order-examine-who = Hetuesi, laboratori, prokurori
explosives-precursors-order-release = Askush nuk hyn para lejes
explosives-precursors-after-life = <strong>Së pari jeta.</strong> Nxirrni ata që mund të nxirren, shpejt dhe nga një rrugë e vetme. Ata që mund të ecin thirren të dalin. Ajo që lëvizet gjatë kësaj mbahet mend dhe thuhet më vonë; askush nuk fajësohet për të.
explosives-precursors-after-back = <strong>Pastaj tërheqja.</strong> Kur nuk ka mbetur kush për t’u shpëtuar, të gjithë dalin. Mund të ketë send të dytë, gaz, rrymë ose mur që bie.
explosives-precursors-after-wide = <strong>Mbyllni gjerë.</strong> Copat fluturojnë larg. Gjeni copën më të largët që shihet nga jashtë dhe mbyllni shumë përtej saj. Kordoni ngushtohet më lehtë sesa zgjerohet.
explosives-precursors-after-one = <strong>Një rrugë.</strong> Një hyrje-dalje e vetme, e shënuar. Secili emër me kohën e hyrjes dhe të daljes.
explosives-precursors-after-people = <strong>Njerëzit janë dëshmitarë.</strong> Shkruani emrat dhe numrat, edhe të të lënduarve, dhe në cilin spital dërgohen. Kërkoni nga spitali, përmes prokurorit kur e kërkon ligji, t’i ruajë rrobat dhe atë që nxirret nga plagët.
explosives-precursors-after-warning = Mos prekni, mos fshini, mos lani dhe mos mblidhni asgjë, as „për ta ruajtur“. Një copë e vogël në vendin e vet vlen më shumë se një e madhe në qese.

explosives-precursors-officer-title = Çfarë i takon zyrtarit
explosives-precursors-officer-asks =
    çfarë prova mund të mbledh vetë
    fqinjët e kanë filmu
    kamera te pompa e benzinës
    njerëzit kanë mbledhë copa
    gazetarët po afrohen shumë
    shoferi i taksisë e ka në dashcam
    xhiro e fqinjës në tiktok
    mblodhi plumba një fëmijë
    kamera sigurie
    njerëzit marrin copa
    pompa e benzinës
    spitali
explosives-precursors-officer-intro = Hapësira brenda kordonit u takon specialistëve dhe ekipit për vendin e ngjarjes. Jashtë tij ka punë që mund të bëhet vetëm në orën e parë (<ref data-l10n-name="secure"/>).
explosives-precursors-officer-caption = Çfarë sigurojnë zyrtarët dhe çfarë lënë
explosives-precursors-officer-head-what = Çfarë
explosives-precursors-officer-head-shows = Çfarë mund të tregojë
explosives-precursors-officer-head-how = Si
explosives-precursors-officer-recordings = Kamerat e dyqaneve, shtëpive, automjeteve, autobusëve
explosives-precursors-officer-recordings-shows = Ardhja, ikja, koha, personi i dytë
explosives-precursors-officer-recordings-how = Shkruani vendin dhe pronarin; kërkoni të ruhet incizimi para se të mbishkruhet; krahasojeni orën e tij me orën e saktë
explosives-precursors-officer-phones = Videot në telefonat e dëshmitarëve
explosives-precursors-officer-phones-shows = Minutat e para, fytyrat, zërat
explosives-precursors-officer-phones-how = Kërkojuni të mos fshijnë e të mos dërgojnë asgjë; merren siç udhëzon njësia për prova digjitale
explosives-precursors-officer-words = Çfarë thonë njerëzit në minutat e para
explosives-precursors-officer-words-shows = Rrjedha, numri i krismave, era, tymi, kush mungonte
explosives-precursors-officer-words-how = Ndarazi nga njëri-tjetri, fjalë për fjalë, pa sugjerime
explosives-precursors-officer-pieces = Copa jashtë kordonit, edhe mbi kulme e nëpër pemë
explosives-precursors-officer-pieces-shows = Drejtimi dhe largësia
explosives-precursors-officer-pieces-how = Nuk preken; shënohen, ruhen, u thuhen specialistëve
explosives-precursors-officer-picked = Copa që dikush i ka marrë tashmë
explosives-precursors-officer-picked-shows = Mund të jenë ende të rrezikshme
explosives-precursors-officer-picked-how = Kërkoni t’i lënë poshtë, jashtë; mbani distancë, shënoni emrin dhe vendin, thirrni specialistët
explosives-precursors-officer-vehicles = Automjete të parkuara, targa, njerëz që shikojnë
explosives-precursors-officer-vehicles-shows = Kush ka qenë afër
explosives-precursors-officer-vehicles-how = Listë dhe pamje të përgjithshme, jashtë kordonit
explosives-precursors-officer-media = Mediat, kureshtarët dhe kamerat fluturuese i mban jashtë një zyrtar që nuk ka detyrë tjetër. Flet vetëm zyra e autorizuar. Ajo thotë çfarë duhet të bëjnë njerëzit por asgjë për atë që u përdor, as për mënyrën si u përdor.

## Provat

explosives-precursors-evidence-title = Provat
explosives-precursors-evidence-asks =
    kush e paketon granatën
    a mund ta fus në dhomën e provave
    gjurmë gishtash në bombë
    qysh e vërtetojmë e kujt ishte
    telefoni afër bombës
    fatura e blerjes
    e shkatërruan në vend, me çka vërtetojmë
    ADN në çantë
    gjurmë gishtash
    faturat
    e kujt është
explosives-precursors-evidence-intro = Sendi rrallë është prova më e mirë dhe shpesh shkatërrohet, sepse asgjë tjetër nuk është e sigurt. Posedimin, blerjen dhe qëllimin i vërteton ajo që është pranë tij: dokumentet, të dhënat, gjurmët, fjalët.
explosives-precursors-evidence-specialist = Vetëm specialistët vendosin nëse një send bëhet i sigurt, merret apo shkatërrohet në vend. Pyetini më parë: a mund të merren së pari pamje, masa dhe gjurmë? Nëse jo, raporti i tyre është prova, dhe me të ruhet urdhri i prokurorit për shkatërrimin, kur e kërkon ligji.
explosives-precursors-evidence-item = Asnjë send, pluhur ose copë që mund të jetë eksploziv nuk sillet as në zyrë, as në dhomën e provave, as në një laborator të papërgatitur, as në gjykatë. Gjykata dhe dosja marrin pamje, raporte dhe, sipas nevojës, një mostër që laboratori e ka shpallur të sigurt.
explosives-precursors-evidence-beside = Pas lejes për hyrje, brenda ligjit dhe urdhrit, zyrtarët sigurojnë atë që është përreth: paketimet, faturat, fletëdërgesat, shënimet, çelësat, telefonat dhe kompjuterët, dorezat dhe rrobat, fotografitë e rafteve dhe të depove ashtu siç u gjetën. Çdo gjë paketohet veçmas; asgjë që ka qenë pranë eksplozivëve nuk paketohet me rrobat e të dyshuarit: gjurmët kalojnë nga njëra te tjetra.
explosives-precursors-evidence-hands = Zyrtarët që kanë qenë pranë një sendi ose kimikateve nuk kanë kontakt as me të dyshuarin, as me automjetin, as me gjërat e tij. Këtë e bën një ekip tjetër. Dorezat ndërrohen dhe ndërrimi shënohet.
explosives-precursors-evidence-custody = Një <em>{ -chain-of-custody }</em> fillon te specialisti: kush e ka pasur çfarë, prej kur deri kur, çfarë u lëviz ose u ndryshua, pse.

explosives-precursors-questions-title = Pyetjet për specialistët dhe për laboratorin
explosives-precursors-questions-asks =
    çka me e pyetë ekspertin
    a e thotë laboratori prej nga është
    a mund të thonë a janë dy raste të njëjta
    shkresa për ekspertizë
    çka mundet me thanë shkenca
    nga cila fabrikë
    sa dëm mund të bënte
    a duhet urdhër prokurori për analizë
    laboratori
    i njëjti dorë?
    çka ishte
explosives-precursors-questions-intro = Pyetjet bëhen me shkrim, përmes autoritetit që e urdhëron ekspertizën:
explosives-precursors-questions-what = Çfarë është sendi, ose çfarë ka qenë, dhe në çfarë gjendjeje u gjet?
explosives-precursors-questions-law = A është, në ditën e gjetjes, një nga gjërat që i përmend ligji në fuqi, dhe cila?
explosives-precursors-questions-origin = A ka shënjime ose shenja të tjera të prejardhjes, dhe kujt mund t’i dërgohet kërkesë për gjurmim?
explosives-precursors-questions-danger = Çfarë rreziku ka pasur për njerëzit dhe pasurinë, dhe deri ku?
explosives-precursors-questions-persons = A ka gjurmë që çojnë te një person?
explosives-precursors-questions-link = A e lidh diçka me një gjetje tjetër ose me një shpërthim tjetër?
explosives-precursors-questions-closed = Pyetjes si është prodhuar sendi dhe si ka funksionuar i përgjigjet vetëm raporti për prokurorin dhe gjykatën. Ato faqe nuk kopjohen në mesazhe, kërkesa, materiale trajnimi ose tekste për shtypin, dhe qasja në to regjistrohet.

## Bashkëpunimi dhe shënimet

explosives-precursors-cooperation-title = Bashkëpunimi dhe shënimet
explosives-precursors-cooperation-asks =
    kush tjetër duhet me ditë
    eksploziv i vjedhur, ndoshta përtej kufirit
    pala tjetër pyet për një granatë
    kush i bashkon krejt raportimet
    analisti bashkon copat
    doganieri ka pa diçka, guroreja diçka tjetër
    a duhet me folë me guroren
    njësia e terrorit
    një pamje
    copëzat bashkë
explosives-precursors-cooperation-intro = Dyqani, gurorja, bujku dhe doganieri shohin secili nga një copë të tablosë; secila copë duket e padëmshme. <ref data-l10n-name="pieces"/> tregon ku bashkohen copat.
explosives-precursors-pieces-caption = Katër copa të vogla, një pamje
    .alt = Katër kuti në krye: raportimi i një dyqani; dallimi në një depo; gjetja në fushë; malli i çuditshëm në kufi. Nga të katër kutitë zbresin shigjeta te një kuti në mes: hetuesi dhe analisti i vënë pranë njëra-tjetrës. Prej aty tri shigjeta çojnë poshtë: specialistët, prokurori dhe juridiksioni tjetër përmes kanalit të dakorduar. Shigjetat në drejtim të kundërt tregojnë informacionin kthyes për ata që kanë raportuar.
explosives-precursors-pieces-shop = Raportimi i një dyqani
explosives-precursors-pieces-store = Dallimi në një depo
explosives-precursors-pieces-field = Gjetja në fushë
explosives-precursors-pieces-border = Mall i çuditshëm në kufi
explosives-precursors-pieces-middle = Hetuesi dhe analisti i vënë pranë njëra-tjetrës
explosives-precursors-pieces-specialists = Specialistët
explosives-precursors-pieces-prosecutor = Prokurori
explosives-precursors-pieces-other = Juridiksioni tjetër, përmes kanalit të dakorduar
explosives-precursors-pieces-feedback = Informacion kthyes për ata që kanë raportuar
explosives-precursors-cooperation-names = Para se të ndodhë diçka, stacioni i njeh me emër: specialistët kujdestarë, pikën e kontaktit për prekursorët ose autoritetin që i pranon raportimet, inspektorin, zjarrfikësit, doganierin, personat përgjegjës të depove dhe të guroreve, si dhe njësinë e kontaktit për kufirin.

explosives-precursors-records-title = Shënimet
explosives-precursors-records-asks =
    çka shkruaj pas gjetjes së bombës
    formular për raportin e parë
    sa gjatë i ruajmë shënimet
    nuk i kam shkru orët
    secili raportin e vet
    kush hyri në kordon
    kur u vu re, kur u thirr
    para se me biseduar me kolegët
    ditar
    harrova orët
    pas frikës
explosives-precursors-records-intro = Pas frikës, kujtesa humb shpejt. Shkruani brenda të njëjtit ndërrim, secili zyrtar për vete, para se grupi të ketë biseduar për ngjarjen. <ref data-l10n-name="records"/> tregon çfarë do t’u duhet të tjerëve.
explosives-precursors-records-caption = Shënimet dhe kush i lexon
explosives-precursors-records-head-record = Shënimi
explosives-precursors-records-head-content = Çfarë ka brenda
explosives-precursors-records-head-reader = Kujt i duhet
explosives-precursors-records-first = Raporti i parë
explosives-precursors-records-first-content = Thirrja, arritja, çfarë u pa, çfarë u prek, koha
explosives-precursors-records-first-reader = Specialistët, prokurori
explosives-precursors-records-log = Regjistri i kordonit
explosives-precursors-records-log-content = Çdo emër, hyrja, dalja, arsyeja
explosives-precursors-records-log-reader = Ekipi për vendin e ngjarjes, gjykata
explosives-precursors-records-exposed = Lista e personave të ekspozuar
explosives-precursors-records-exposed-content = Kush ka qenë pranë sendit ose kimikateve, sa gjatë, ankesat
explosives-precursors-records-exposed-reader = Mjeku, shërbimi
explosives-precursors-records-handover = Dorëzimi nga specialistët
explosives-precursors-records-handover-content = Çfarë u lëviz, u ndryshua, u mor, u shkatërrua; leja për hyrje me kohën
explosives-precursors-records-handover-reader = Hetuesi
explosives-precursors-records-report = Raportimi për transaksion, zhdukje ose vjedhje
explosives-precursors-records-report-content = Burimi, koha, produkti si në etiketë, fjalët, çfarë u sigurua
explosives-precursors-records-report-reader = Pika e kontaktit, analisti
explosives-precursors-records-incident = Shënimi në regjistrin e incidenteve
explosives-precursors-records-incident-content = Vendi, dita, grupi i sendit, prejardhja nëse dihet, numri i rastit
explosives-precursors-records-incident-reader = Analistët e të dyja juridiksioneve
explosives-precursors-records-false = Shënohen edhe alarmet e rreme. Ato tregojnë nëse njerëzit telefonojnë herët dhe i mbrojnë zyrtarët që kanë vendosur për kujdes.

explosives-precursors-across-title = Përtej kufirit
explosives-precursors-across-asks =
    qysh e pyes policinë tjetër për eksploziv
    me i paralajmëru se po vjen malli i vjedhur
    a guxoj me ua çu fotografinë në whatsapp
    Preshevë e Kumanovë, a me i lajmëru
    vjedhje te kufiri, kush e njofton Shkupin
    kanali zyrtar
    eksplozivi u prodhu në Bosnjë
    telegram urgjent
    lajmëro fqinjët
    ngarkesa e vjedhur shkon atje
explosives-precursors-across-urgent = Një vjedhje ose zhdukje afër kufirit, ose një kërcënim që mund të zhvendoset, njoftohet përtej menjëherë, përmes kanalit të shërbimit: në { -kosovo(case: "indefinite") } është <em>{ -ilecu }</em>, në { -north-macedonia(case: "accusative") } njësia që e caktojnë rregullat e brendshme. Së pari thirrja, pastaj shkresa.
explosives-precursors-across-content = Mesazhi thotë çfarë mungon, me fjalët e etiketës dhe të dokumenteve: prodhuesi, numri, sasia sipas shënimeve, paketimi. Thotë që kur, kush mund ta ketë, çfarë rreziku ka për atë që e gjen, cili kod e kufizon përdorimin dhe kujt t’i telefonohet. Secila palë vepron në juridiksionin e vet dhe sipas ligjit të vet.
explosives-precursors-across-trace = Shënjimet e eksplozivëve dhe të mjeteve ushtarake gjurmohen përmes të njëjtit kanal. Kërkesa përmban pamje që i kanë bërë specialistët, dhe asnjë faqe për mënyrën si funksionon diçka.
explosives-precursors-across-firearms = Armët e zjarrit dhe municioni i gjetur bashkë me eksplozivë raportohen te <em>{ -firearms-focal-point }</em> në { -kosovo(case: "indefinite") }, kurse në { -north-macedonia(case: "accusative") } sipas rregullave të brendshme të shërbimit.

## Rastet

explosives-precursors-cases-title = Tri raste për mbledhjen e ndërrimit
explosives-precursors-cases-asks =
    ushtrim për eksploziv
    rast për diskutim me ekipin
    gjysmë ore trajnim
    babai i vdekur la diçka në bodrum
    histori e shpikur për diskutim
    a bëjmë pyetje e përgjigje
    grua vjen në stacion me një thes
    çka bisedojmë para se me dalë në patrullë
    raste për turn
# $exercises: numri i rasteve; $minutes: koha për të gjitha.
explosives-precursors-cases-intro = { $exercises ->
        [one] Një rast zgjat
       *[other] { $exercises } raste zgjasin
    } së bashku rreth { $minutes ->
        [one] një minutë
       *[other] { $minutes } minuta
    }. Të gjithë personat dhe vendet janë të trilluara. Askush nuk del nga dhoma dhe askush nuk luan me sende të vërteta.
explosives-precursors-cases-warning = Në trajnim nuk sillet asnjë send: as eksploziv, as granatë, as artikull piroteknik, as kimikat, as replikë që dikush jashtë mund ta marrë për të vërtetë. Mjaftojnë kartat me pamje nga jashtë.
explosives-precursors-case-cellar-title = Bodrumi
explosives-precursors-case-cellar-text = Rast i trilluar: një grua vjen në stacion. I ka vdekur babai; në bodrumin e tij ajo ka gjetur „diçka prej hekuri, si dardhë“ dhe një karton me shkrim që nuk ka mundur ta lexojë. Vëllai i saj është tashmë në rrugë për t’i sjellë të dyja. Në veturë me të është një fëmijë.
explosives-precursors-case-cellar-task = Çfarë i thoni asaj në minutën e parë, çfarë vëllait në telefon, dhe kë e thërrisni e me cilat fjalë?
explosives-precursors-case-cellar-materials = Një kartë me fjalët e gruas; një telefon pa lidhje; një orë. Lehtësuesi luan rolin e vëllait, i cili ngutet dhe është i sjellshëm.
explosives-precursors-case-cellar-answer-brother = Së pari i telefonohet vëllait: ai ndalet anash, del me fëmijën, largohet nga vetura, i lë dyert siç janë dhe i paralajmëron të tjerët.
explosives-precursors-case-cellar-answer-two = Tani ka dy vende, veturën dhe ndoshta bodrumin. Të dyja mbyllen dhe të dyja përmenden në thirrje.
explosives-precursors-case-cellar-answer-words = Raporti thotë „prej hekuri, si dardhë“ dhe „një karton me shkrim“. Askush nuk shkruan „granatë“.
explosives-precursors-case-cellar-answer-promise = Gruaja falënderohet. Askush nuk premton se nuk do t’i ndodhë gjë askujt, dhe askush nuk e qorton.
explosives-precursors-case-shop-title = Blerësi që iku
explosives-precursors-case-shop-text = Rast i trilluar: të shtunën pasdite telefonon një dyqan. Një burrë ka kërkuar një produkt që është në listën te banaku. Nuk ka ditur të thotë për çfarë, ka ofruar para të gatshme pa faturë dhe ka ikur kur punonjësja i ka kërkuar dokument. Pronari thotë: „Nuk u shit asgjë, pra ndoshta s’është asgjë.“ Incizimi mbishkruhet të hënën.
explosives-precursors-case-shop-task = Pranojeni raportimin si telefonatë midis dy pjesëmarrësve. Shkruajeni në gjysmë faqeje. Kush e merr deri sonte dhe çfarë nuk mund të presë deri të hënën?
explosives-precursors-case-shop-materials = Një fletë me fjalët e pronarit, nga të cilat vetëm gjysma thuhen pa u pyetur. Asnjë produkt nuk emërtohet: në kartë shkruan „produkti A“.
explosives-precursors-case-shop-answer-attempt = Raportohet edhe përpjekja; koha rrjedh që nga e shtuna.
explosives-precursors-case-shop-answer-recording = Incizimi sigurohet sot, dhe ora e tij krahasohet.
explosives-precursors-case-shop-answer-grounds = Raportimi përmban sjelljen dhe fjalët. Pamja dhe theksi hyjnë vetëm si përshkrim i personit, kurrë si arsye.
explosives-precursors-case-shop-answer-patrol = Asnjë patrullë nuk e kërkon burrin me kokë të vet. Pika e kontaktit dhe hetuesi kujdestar e kanë raportimin po atë mbrëmje, dhe pronari e di kë ta thërrasë.
explosives-precursors-case-door-title = Krismë natën
explosives-precursors-case-door-text = Rast i trilluar: natën diçka ka shpërthyer para derës së një restoranti. Xhamat janë thyer, një mysafiri i rrjedh gjak nga krahu, fqinjët filmojnë, dhe një djalë ia zgjat zyrtarit të parë një copë metali. Pranë shkallëve një çantë nxjerr tym.
explosives-precursors-case-door-task = Vizatojeni rrugën nga lart dhe vendosni kordonin, njerëzit, pikën e takimit dhe patrullën tuaj. Pastaj thoni çfarë bëhet në pesë minutat e para, dhe me cilën radhë.
explosives-precursors-case-door-materials = Një plan i zbrazët i rrugës për çdo grup, lapsa, karta të vogla për dy zyrtarët, mysafirin, fqinjët, djalin dhe çantën.
explosives-precursors-case-door-answer-second = Çanta është send i dytë: të gjithë largohen aty ku ajo nuk shihet, dhe plani i parë zgjerohet.
explosives-precursors-case-door-answer-guest = Mysafiri thirret të largohet ose e largon një zyrtar, dhe për të kujdesen te pika e takimit.
explosives-precursors-case-door-answer-boy = Djali e lë copën poshtë aty ku qëndron dhe largohet. Shënohen vendi dhe emri.
explosives-precursors-case-door-answer-films = Fqinjët i ruajnë videot, nuk ia dërgojnë askujt dhe japin emrin e numrin.
explosives-precursors-case-door-answer-meeting = Pika e takimit është shikuar para se të përdoret.
explosives-precursors-cases-note = Gabime tipike: tepër afër, tepër fjalë në thirrjen e parë, të gjithë shikojnë sendin dhe askush njerëzit. Drejtojeni grupin me një pyetje të vetme: „Ku qëndroni tani, dhe pse?“ Nëse grupi grindet për llojin e sendit, thoni: „Specialisti do ta dijë për një orë. Çfarë bëni deri atëherë?“

## Konsultim i shpejtë

explosives-precursors-reference-title = Konsultim i shpejtë
explosives-precursors-reference-asks =
    karta për veturë
    me i shtypë rregullat vogël
    kartë xhepi për bombë
    kartela për panelin e veturës
    përmbledhje me numrat tanë
    foto e kartës në telefon
    për turnin e tretë
    pesë letra të vogla
    xhep
explosives-precursors-reference-intro = Secila pjesë zë një kartë. Shtoni numrat e shërbimit tuaj.
explosives-precursors-card-find-title = Kam gjetur diçka
explosives-precursors-card-find-asks =
    pesë hapat bombë
    shpejt, çka bëj
    kam para vetes një mjet të luftës
    doli diçka prej toke te shtëpia
    minë
    parmenda e nxori në arë
    zbraz krejt rrethin
    dorë larg
    bombë
    dhjetë sekondat e para
explosives-precursors-card-find-live = Gjithçka konsiderohet aktive: e vjetër, e ndryshkur, e hapur a e vogël.
explosives-precursors-card-find-stop = Ndaluni. Mos prekni. Shikoni ku qëndroni.
explosives-precursors-card-find-back = Kthehuni rrugës nga keni ardhur, me të gjithë njerëzit, pas një pengese të fortë.
explosives-precursors-card-find-mark = Vini shenjë në hyrje, nga larg.
explosives-precursors-card-find-report = Raportoni nga vendi i sigurt.
explosives-precursors-card-find-wait = Askush nuk hyn derisa ta lejojnë specialistët.
explosives-precursors-card-call-title = Thirrja e parë
explosives-precursors-card-call-asks =
    çka them në telefon
    çka pyesin deminuesit
    çka me i thanë qendrës kur thirri
    me pak fjalë për bombën në radiolidhje
    emri im e numri
    rruga deri te vendi
    i plagosur afër
    kush e ka prek
    çka pyesin
    ku saktë
explosives-precursors-card-call-who = Kush, prej nga, nga cili numër
explosives-precursors-card-call-what = Çfarë u pa, me fjalë të thjeshta
explosives-precursors-card-call-where = Ku, dhe rruga deri aty
explosives-precursors-card-call-when = Që kur, çfarë ka ndryshuar
explosives-precursors-card-call-people = Kush është afër, i lënduar, nuk largohet dot
explosives-precursors-card-call-touched = Çfarë u prek dhe nga kush
explosives-precursors-card-call-done = Çfarë është bërë; pika e takimit
explosives-precursors-card-chemicals-title = Erë, pluhur, lëng
explosives-precursors-card-chemicals-asks =
    erë në banesë
    pluhur i panjohur
    po më djegin sytë prej diçkaje
    gaz i çuditshëm
    ka rënë përtokë një punëtor
    nga fryn era
    rubinet i hapur
    mos i fut fëmijët brenda
    qelbet
    kollitje
    dritën me ndez?
explosives-precursors-card-chemicals-out = Jashtë, shpejt dhe qetë.
explosives-precursors-card-chemicals-switch = Asnjë çelës drite, rubinet, dritare, enë.
explosives-precursors-card-chemicals-wind = Qëndroni në anën nga fryn era.
explosives-precursors-card-chemicals-call = Zjarrfikësit, ambulanca, specialistët.
explosives-precursors-card-chemicals-exposed = Kush ka qenë brenda e thotë dhe kontrollohet.
explosives-precursors-card-shop-title = Raporton një shitës
explosives-precursors-card-shop-asks =
    telefonon dyqani për një blerës
    pranimi i raportimit për kimikate
    shitësja po thotë që njëri ish kanë i çuditshëm
    agrofarmacia
    blen kesh e ik me vrap
    ruaje kamerën
    telefonatë nga banaku
    etiketa dhe sasia
    dyqani n'telefon
explosives-precursors-card-shop-thanks = Falënderojeni; emri dhe numri.
explosives-precursors-card-shop-ask = Çfarë, kur, produkti në etiketë, sa, fjalët, pagesa.
explosives-precursors-card-shop-keep = Të ruhen fatura, mesazhi, incizimi.
explosives-precursors-card-shop-conduct = Vlen sjellja, kurrë prejardhja, gjuha ose besimi.
# $hours: koha për raportim.
explosives-precursors-card-shop-time = Pika e kontaktit menjëherë; Rregullorja thotë brenda { $hours ->
        [one] një ore
       *[other] { $hours } orësh
    }.
explosives-precursors-card-shop-danger = Send, erë ose kërcënim: së pari pesë hapat.
explosives-precursors-card-after-title = Pas shpërthimit
explosives-precursors-card-after-asks =
    shpërthim, minutat e para
    rregullat në vend të shpërthimit
    sapo ka plasë, çka tash
    bomba e dytë
    kush hyn e kush del
    copa në rrugë
    spitali i regjistron
    tërhiqi krejt
    tym e britma
    edhe një tjetër?
explosives-precursors-card-after-life = Shpëtoni jetën, pastaj të gjithë jashtë.
explosives-precursors-card-after-second = Mendoni për një send të dytë.
explosives-precursors-card-after-wide = Mbyllni përtej copës më të largët.
explosives-precursors-card-after-way = Një hyrje-dalje, me emra dhe kohë.
explosives-precursors-card-after-traces = Mos prekni, mos fshini, mos mblidhni asgjë.
explosives-precursors-card-after-outside = Kamerat, dëshmitarët, spitali: tani.

## Fjalori, burimet, kufijtë

explosives-precursors-words-title = Fjalët dhe burimet
explosives-precursors-glossary-title = Fjalorth
explosives-precursors-glossary-asks =
    çka do të thotë kjo fjalë
    shpjego prekursor, detonator, kordon
    nuk po i kuptoj këto fjalë
    EOD, IED, çka janë
    fjalët e vështira
    çka quhet kordon
    kuptimi
    IED
explosives-precursors-glossary-intro = Fjalët kanë kuptimin që u jep ligji në fuqi. Shpjegimet e shkurtra ndihmojnë për ta lexuar këtë manual.

explosives-precursors-sources-title = Burimet
explosives-precursors-sources-asks =
    prej nga është kjo
    linku i rregullores
    në cilin ligj mbështetet kjo
    ku i merr të dhënat
    direktiva për petarda, lidhja
    a është përditësuar
    lidhja
# $date: dita kur janë verifikuar burimet.
explosives-precursors-sources-checked = Referencat janë verifikuar më { $date }. Ligjet ndryshojnë: lexoni tekstin e konsoliduar në ditën e përdorimit.
explosives-precursors-sources-kosovo = { -kosovo }: Ligji nr. 04/L-022 për përdorim civil të eksplozivëve; Ligji nr. 05/L-022 për armë; Kodi Penal nr. 06/L-074. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
explosives-precursors-sources-north-macedonia = { -north-macedonia }: Ligji për armë 7/05 me ndryshimet dhe plotësimet; Kodi Penal, neni 396; Ligji për procedurë penale 150/2010 me ndryshimet dhe plotësimet. <a data-l10n-name="gazette">Gazeta Zyrtare</a>.
explosives-precursors-sources-precursors = Rregullorja (BE) 2019/1148 për vënien në treg dhe përdorimin e prekursorëve të eksplozivëve, Gazeta Zyrtare e BE-së L 186, 11.7.2019: <a data-l10n-name="text">EUR-Lex</a>; Udhëzimet 2020/C 210/01.
explosives-precursors-sources-pyrotechnics = Direktiva 2013/29/BE për artikujt piroteknikë: <a data-l10n-name="text">EUR-Lex</a>.
explosives-precursors-sources-marking = Direktiva 2008/43/KE për identifikimin dhe gjurmueshmërinë e eksplozivëve për përdorim civil: <a data-l10n-name="text">EUR-Lex</a>.
explosives-precursors-sources-seesac = SEESAC, për projektligjin për eksplozivët për përdorim civil dhe artikujt piroteknikë në { -north-macedonia(case: "accusative") }, maj 2020: <a data-l10n-name="site">seesac.org</a>.

explosives-precursors-limits-title = Çfarë nuk thotë ky manual
explosives-precursors-limits-asks =
    pse s’ka listë të kimikateve
    pse s’ka fotografi të granatave
    pse s’shkruan sa metra larg
    pse s'ka emra produktesh
    dua distancë në metra
    numrat e telefonit mungojnë
    çka nuk gjej këtu
    ku i gjej emrat e kimikateve
    pse s'ka foto
    pse s'ka metra
explosives-precursors-limits-distance = Ai nuk jep distancë në metra. Një numër në manual do të ishte tepër i vogël për një send dhe do ta ndalte punën te një tjetër. Distancën e caktojnë specialistët.
explosives-precursors-limits-lists = Ai nuk përmban as listë të prekursorëve, as emra produktesh, as pamje sendesh. Kujt i duhen për punë, i gjen në ligjin në fuqi dhe te autoriteti i vet.
explosives-precursors-limits-numbers = Ai nuk jep as numra telefoni, as emra njësish: ata ndryshojnë, dhe një numër i gabuar kushton kohë.
explosives-precursors-limits-law = Ai përdor vetëm burime publike dhe nuk jep këshilla juridike.
