### Fletushkë për qytetarët për të shtënat me armë nëpër festa: përkthimi shqip. Fjalë të thjeshta; radha e mesazheve është radha e dokumentit.
### „{ -kosovo }“ e shtyp emrin me yll; emri i juridiksionit nuk shkruhet kurrë pa termin.
### Kufiri i sigurisë: njohja përfundon gjithmonë me: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët. Pa numra telefoni.

leaflet-celebratory-gunfire-title = Festoni pa krisma armësh: armët dhe fishekzjarrët
leaflet-celebratory-gunfire-short-title = Festoni pa krisma armësh

## Ajo që shkon lart bie poshtë

leaflet-celebratory-gunfire-bullet-title = Ajo që shkon lart bie poshtë
leaflet-celebratory-gunfire-falling-bullets-asks =
    a e vret kush kur gjuan përpjetë
    te na gjithmonë gjuajnë kur lind djali
    e kam me leje, çka ka
    vrimë në kulm pas vitit të ri
    kush u vra në dasëm
    a bjen poshtë
    vallja në oborr edhe njëri shkrep
    u çpu xhami i ballkonit natën e ndërrimit të moteve
    plumbi nga qielli
    gjuajtje n'dasmë
leaflet-celebratory-gunfire-celebration = Në dasma dhe në natën e Vitit të Ri, disa njerëz shtien në ajër për të shprehur gëzimin. Këto të shtëna lëndojnë dhe vrasin.
leaflet-celebratory-gunfire-bullet-falls = Plumbi i lëshuar në ajër bie aty ku askush nuk mund ta shohë e as ta kontrollojë: në oborr, në ballkon, në rrugë. Ai mund të godasë dikë që nuk di asgjë për festën.
leaflet-celebratory-gunfire-bullet-crowd = Në turmë, një lëvizje e vetme e pakujdesshme mund ta kthejë armën në drejtim të njerëzve.
leaflet-celebratory-gunfire-bullet-key = Leja për armë nuk e bën të sigurt të shtënën në ajër. Plumbi nuk mund të kthehet mbrapsht. Asnjë festë nuk vlen sa një jetë.

## Çfarë mund të bëjë secili prej nesh

leaflet-celebratory-gunfire-people-title = Çfarë mund të bëjë secili prej nesh
leaflet-celebratory-gunfire-what-you-can-do-asks =
    daja e ka marrë revolen në dasëm
    qysh me u thanë mysafirëve mos me gjujtë
    a me e nalë muzikën orkestra
    kalamajt vrapojnë me i mbledhë kapsollat
    i dehur me revole, a me i folë
    daullxhiu s'po don me pushu
    nikoqir i dasmës, qysh ia bëj
    festë e synetit me kallash
    kushëriri i dehur
    muzikantët
leaflet-celebratory-gunfire-people-hosts = <strong>Nikoqirët</strong> ua thonë të gjithëve që më parë: pa armë. Nëse dikush sjell armë, ata e thërrasin policinë.
leaflet-celebratory-gunfire-people-musicians = <strong>Muzikantët</strong> merren vesh me nikoqirët: nëse dikush shtie, muzika ndalet.
leaflet-celebratory-gunfire-people-parents = <strong>Prindërit</strong> i futin fëmijët brenda dhe i mësojnë të mos prekin asgjë që gjejnë në tokë dhe të thërrasin një të rritur.
leaflet-celebratory-gunfire-people-guests = <strong>Mysafirët</strong> nuk i duartrokasin të shtënat. Ata largohen dhe i raportojnë.
leaflet-celebratory-gunfire-do-inside = Hyni brenda me fëmijët dhe qëndroni larg dritareve.
leaflet-celebratory-gunfire-do-report = Raportoni nga një vend i sigurt.
leaflet-celebratory-gunfire-do-remember = Mbani mend vendin, kohën dhe çfarë keni parë.
leaflet-celebratory-gunfire-dont-shoot = Mos shtini në ajër, as edhe një herë të vetme.
leaflet-celebratory-gunfire-dont-argue = Mos u grindni me një person të armatosur dhe mos provoni t’ia merrni armën.
leaflet-celebratory-gunfire-dont-collect = Mos i merrni nga toka fishekët, gëzhojat as fishekzjarrët.

## Armët dhe dhuna në familje

leaflet-celebratory-gunfire-home-title = Armët dhe dhuna në familje
leaflet-celebratory-gunfire-violence-at-home-asks =
    burri ka revole e po më frikëson
    e vnon revolen mbi tavolinë kur zihemi
    komshiu e rreh gruan edhe është gjahtar
    a me ia mshefë pushkën
    ku me shku me fëmijët
    po i del inati e tregon çelësin e kasafortës
    nëna ime jeton me frikë
    strehim për gra
    më kërcënon
    strehë
leaflet-celebratory-gunfire-home-risk = Arma e zjarrit në një shtëpi ku ka dhunë në familje e rrit rrezikun e vdekjes. Merreni seriozisht çdo kërcënim me armë: ai është keqpërdorim i armës, edhe nëse askush nuk shtie.
leaflet-celebratory-gunfire-home-turn = Drejtojuni policisë, për veten ose për të tjerët. Nëse jeni në rrezik, dilni me fëmijët sapo të jetë e sigurt dhe pastaj telefononi. Thoni se ka armë dhe lëreni atë aty ku është. Mund të kërkoni edhe ndihmë për viktimat.

## Fishekzjarrët nuk janë lodra

leaflet-celebratory-gunfire-fireworks-title = Fishekzjarrët nuk janë lodra
leaflet-celebratory-gunfire-fireworks-asks =
    sa vjeç duhet me qenë djali për petarda
    petarda të mëdha prej tregut
    s’plasi, a me e ndez prapë
    petardë pa kurgjo të shkrueme
    çka është f4
    kapsolla për fëmijë
    xhepat e djalit plot kapsolla
    dëmtoi gishtin
    kapsolla
    s'pëlciti
leaflet-celebratory-gunfire-fireworks-caption = Fishekzjarrët: kategoria dhe mosha minimale
leaflet-celebratory-gunfire-fireworks-head-label = Në etiketë
leaflet-celebratory-gunfire-fireworks-head-persons = Për kë
# $code: kodi i shtypur në etiketë, për shembull „F1“.
leaflet-celebratory-gunfire-fireworks-category = Kategoria { $code }
# $years: mosha minimale.
leaflet-celebratory-gunfire-fireworks-age = { $years ->
        [one] Persona që kanë mbushur { $years } vit
       *[other] Persona që kanë mbushur { $years } vjet
    }
leaflet-celebratory-gunfire-fireworks-specialists = Vetëm persona me njohuri të specializuara
leaflet-celebratory-gunfire-fireworks-label = Lexojeni etiketën para se të blini. <ref data-l10n-name="categories"/> tregon për kë është secila kategori.
leaflet-celebratory-gunfire-fireworks-act = Direktiva 2013/29/BE për artikujt piroteknikë
leaflet-celebratory-gunfire-fireworks-law = Moshat janë përcaktuar në <a data-l10n-name="text">të drejtën e Bashkimit Evropian</a>. Ligji në fuqi në { -kosovo(case: "indefinite") } dhe në { -north-macedonia(case: "accusative") } mund të përmbajë rregulla të tjera.
leaflet-celebratory-gunfire-fireworks-warning = Fishekzjarri që është i kategorisë F4, që nuk ka etiketë ose që nuk ka shpërthyer: mos e prekni, mbani distancë, shënojeni vendin nga distanca, raportojeni në polici dhe prisni specialistët.

## Si të raportoni

leaflet-celebratory-gunfire-report-title = Si të raportoni
leaflet-celebratory-gunfire-how-to-report-asks =
    po gjujnë te komshiu tash
    a e marrin vesh që unë kam thirrë
    s’kam video
    në cilin numër me thirrë
    çka me u kallxu në telefon
    adresë s'kam, veç një kryqëzim
    linja e emergjencës
    a duhet me e xhiru
    anonim
    krismat te komshiu
leaflet-celebratory-gunfire-report-call = Nga një vend i sigurt, thirrni numrin emergjent të policisë. Nëse ka të lënduar, tregojeni këtë së pari. Pastaj thoni:
leaflet-celebratory-gunfire-report-where = ku po ndodh: adresën ose një vend që gjendet lehtë;
leaflet-celebratory-gunfire-report-what = çfarë shihni ose dëgjoni dhe kur ka filluar;
leaflet-celebratory-gunfire-report-who = kush është në rrezik.
leaflet-celebratory-gunfire-report-after = Nuk ju duhen prova. Zbatoni udhëzimet e policisë.
