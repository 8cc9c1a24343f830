### Sinteza e përbashkët e dy vlerësimeve të nevojave: përkthimi shqip. Radha e mesazheve është radha e dokumentit.
### Gjetjet, rekomandimet dhe emrat e institucioneve vijnë nga të dyja vlerësimet; fjalët e tyre janë në skedarët e vlerësimeve.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.

jgs-title = Sinteza e përbashkët e mangësive dhe nevojave: { -kosovo } dhe { -north-macedonia }
jgs-short-title = Sinteza e mangësive
jgs-theme = Trafikimi i paligjshëm i armëve, kontrolli i armëve të vogla dhe të lehta, posedimi dhe keqpërdorimi, kategorizimi i armëve: të dyja juridiksionet paralelisht

## Qëllimi

jgs-purpose-title = Qëllimi
jgs-purpose-asks =
    pse shkupi e prishtina në një tabelë
    një revole, dy fashikuj
    kush prin
    a e ka shkru kush me dorë
    krahasim i dy anëve
jgs-purpose-aim = Arma që kalon kufirin është një rast me dy dosje. Kjo sintezë i paraqet paralelisht vlerësimet e nevojave për { -kosovo(case: "accusative") } dhe për { -north-macedonia(case: "accusative") }. Ajo tregon cilat mangësi i kanë të dyja, ku njëra palë mund të mësojë nga tjetra dhe çfarë jep rezultat vetëm kur veprojnë të dyja.
jgs-purpose-derived = Sinteza është e nxjerrë nga vlerësimet. Gjetjet, nivelet, rekomandimet dhe datat e saj janë marrë nga të dyja vlerësimet dhe asgjë nuk shënohet dy herë. Kur ndryshon një vlerësim, bashkë me të ndryshon edhe sinteza.
jgs-purpose-key = Dallimi ndërmjet dy niveleve është arsye për bisedë, jo rangim. Pala me nivelin më të lartë mund të shpjegojë si ka arritur aty.

jgs-reading-title = Si lexohen të dyja palët
jgs-how-to-read-asks =
    prej kah me nisë në tabelë
    majtas kush, djathtas kush
    te ata ekziston një punë që te ne jo
    s’dihet te ata, a është keq
jgs-reading-sides = <ref data-l10n-name="sides"/> ka nga një rresht për secilën kërkesë që është e njëjtë në të dyja vlerësimet. Për secilën palë tregohen niveli aktual, niveli i kërkuar dhe shkalla më e lartë e ashpërsisë. Shikoni së pari rreshtat në të cilët të dyja palët kanë mangësi të madhe dhe rreshtat në të cilët vetëm njëra palë ka mangësi.
jgs-reading-different = Disa kërkesa ekzistojnë vetëm te njëra palë. Ato janë në vlerësimin e asaj pale dhe nuk krahasohen. Edhe e njëjta fjalë mund të ketë kuptime të ndryshme në dy ligje: kategoria e armës nuk krahasohet kurrë pa ligjin e saj.
jgs-reading-unknown = „Nuk dihet“ nuk do të thotë zero. Pala që nuk e di nivelin e vet nuk është cilësuar si e dobët; ajo ka për detyrë ta përcaktojë nivelin. Krahasimi pret derisa të dihet niveli.

## Metoda

jgs-method-title = Metoda
jgs-method-asks =
    qysh i keni ngjitë të dyja
    a e ka sajume kompjuteri
    a mundet me qenë gabim
    sa gjëra janë njësoj
jgs-method-join = Kërkesat bashkohen sipas identifikuesit: identifikuesi i njëjtë do të thotë kërkesë e njëjtë. Programi i mbledh gjetjet e secilës palë, e merr shkallën më të lartë të ashpërsisë dhe e lë të panjohur çdo nivel të panjohur. Ai nuk ndryshon asnjë nivel dhe nuk shton asnjë gjetje.
# $findings: numri i gjetjeve te të dyja palët; $requirements: numri i kërkesave që i kanë të përbashkëta të dyja palët.
jgs-method-count = Vlerësimet së bashku përmbajnë { $findings ->
        [one] një gjetje
       *[other] { $findings } gjetje
    }. Ato kanë të përbashkët { $requirements ->
        [one] një kërkesë dhe ajo krahasohet
       *[other] { $requirements } kërkesa dhe ato krahasohen
    }.
jgs-method-check = Para se të përgatiten dokumentet, programi i kontrollon të dhënat: çdo referencë çon te diçka që ekziston, çdo mangësi me shkallë të mesme ose më të lartë ashpërsie ka një rekomandim dhe çdo rekomandim urgjent ka përgjegjës dhe afat. Një gabim e ndal përgatitjen e dokumenteve e të dyja palëve.
jgs-scale-title = Nivelet dhe shkalla e ashpërsisë
jgs-scale-asks =
    çka janë shifrat këtu
    çka është zeroja
    sa e kuqe është e kuqja
jgs-events-title = Takimet dhe punëtoritë
jgs-events-asks =
    a u takuan bashkë ndonjëherë
    kush ishte në sallë
    kur ishte kjo
jgs-events-intro = Këto janë takimet e të dyja vlerësimeve, me data dhe me numra pjesëmarrësish ilustrues.
jgs-entities-title = Institucionet e të dyja juridiksioneve
jgs-entities-asks =
    cilat zyre këtu e atje
    kush u përgjigjet doganierëve tanë atje
    lista e krejtve

## Paralelisht

jgs-sides-title = Të dyja juridiksionet paralelisht
jgs-side-by-side-asks =
    na krahaso me shkupin
    kush është ma mirë te revolet e gazit
    puna e njëjtë, dy rezultate
    prej kujt mundemi me mësu
    ne dhe ata
    kush ma mirë
jgs-sides-intro = Lexojeni rreshtin nga e majta në të djathtë: kërkesa, pastaj secili juridiksion me nivelin dhe shkallën e ashpërsisë.
jgs-maturity-title = Profili i pjekurisë
jgs-maturity-asks =
    a jemi mbrapa tyre
    shtylla për të dyja
    po nëse gjysa s’dihet
jgs-maturity-intro = Profili tregon, për secilin juridiksion dhe dimension, mesataren e niveleve të njohura pranë mesatares së niveleve të kërkuara. Dimensioni me shumë nivele të panjohura thotë pak.
jgs-matrix-title = Matrica e mangësive e të dyja juridiksioneve
jgs-matrix-asks =
    sa copë për secilin
    cila njësi ka ma shumë telashe atje
    rrjeta e të dyjave
jgs-heat-title = Harta e nxehtësisë e të dyja juridiksioneve
jgs-heat-map-asks =
    ku po digjet majtas e djathtas
    katror i errët te të dyja
    figurë për slajd

## Gjetjet

jgs-findings-title = Gjetjet e të dyja juridiksioneve
jgs-findings-asks =
    çka s’është mirë te të dyja
    ku është varianti i gjatë
    veç lista e shkurtër
    të metat e të dyjave
jgs-findings-intro = Tabelat i rendisin gjetjet e secilës palë. Teksti i plotë, me pasojën dhe provat, është në vlerësimin e asaj pale.
jgs-findings-kosovo-title = Gjetjet në { -kosovo(case: "indefinite") }
jgs-findings-kosovo-asks =
    hallet tona në kosovë
    lista e prishtinës
    çka mungon te ne
jgs-findings-north-macedonia-title = Gjetjet në { -north-macedonia(case: "accusative") }
jgs-findings-north-macedonia-asks =
    hallet në maqedoni
    lista e shkupit
    çka mungon andej

## Rekomandimet e përbashkëta

jgs-joint-title = Rekomandimet e përbashkëta
jgs-joint-recommendations-asks =
    çka duhet me bo bashkë
    kush është ai që m’përgjigjet andej
    në cilën gjuhë shkruhet
    a guxoj me çu emra andej
    gjithmonë po na ngec te kufiri
    punë e përbashkët
    homologu im
jgs-joint-why = Rekomandimi është i përbashkët kur njëra palë nuk mund ta arrijë vetëm vlerën e synuar. Secili rekomandim i përbashkët është në të dyja vlerësimet, me një përgjegjës te secila palë, sepse detyra pa përgjegjës te të dyja palët ndalet në kufi.
jgs-joint-how = Katër rregulla e ndihmojnë punën e përbashkët të jetë e qëndrueshme:
jgs-joint-owner = Të dy përgjegjësit njihen me emër dhe secili ka një zëvendës.
jgs-joint-text = Teksti i përbashkët ekziston në gjuhët e të dyja palëve para se të miratohet.
jgs-joint-measure = Të dyja palët e matin të njëjtën gjë në të njëjtën mënyrë dhe ia tregojnë rezultatin njëra-tjetrës.
jgs-joint-data = Të dhënat personale shkëmbehen vetëm përmes kanalit që e parasheh ligji në fuqi dhe çdo shkëmbim shënohet.
jgs-plan-title = Plani i veprimit i të dyja juridiksioneve
jgs-action-plan-asks =
    kush kur te të dyja
    një kalendar
    data e parë që vjen
    afate të përbashkëta
jgs-plan-intro = Plani i bashkon të dyja planet e veprimit sipas afatit.
jgs-overdue-title = Rekomandimet me vonesë
jgs-overdue-asks =
    kush u vonu, ne a ata
    çka ka mbet pezull
    i ka ikë data
    vonesat
jgs-changes-title = Ndryshimet që nga gjendja fillestare
jgs-changes-asks =
    ma mirë se para një viti këtu e atje
    kush ka lëvizë përpara
    kush ka ra
jgs-changes-intro = Secili vlerësim krahasohet me gjendjen e vet fillestare. Tabela i bashkon të dyja krahasimet.
jgs-goals-title = Objektivat e Udhërrëfyesit dhe treguesit kyç të performancës
jgs-goals-and-kpis-asks =
    plani i ballkanit për të dyja
    shifra për raport të përbashkët
    cila pikë na bashkon
jgs-goals-intro = Tabelat i mbledhin rekomandimet e të dyja palëve sipas objektivave dhe treguesve kyç të performancës të Udhërrëfyesit rajonal. Lidhjet janë ilustruese dhe formulimi zyrtar nuk jepet, sepse nuk është verifikuar për këtë dokument.

## Pikat e forta, pikat e dobëta, mundësitë, kërcënimet

jgs-swot-title = Pikat e forta dhe të dobëta të punës së përbashkët, mundësitë dhe kërcënimet për të
jgs-swot-asks =
    çka po ecë mes nesh
    çka po e prish
    kontrabanduesit janë ma të shpejtë
    çka mundemi me fitu
    e mira e e keqja n'bashkëpunim
jgs-swot-intro = Lista flet vetëm për bashkëpunimin. Listat e secilës palë janë në vlerësimin e saj.
jgs-strength-requirements = Të dyja palët maten kryesisht sipas të njëjtave kërkesa.
jgs-weakness-channels = Kërkesat ndërmjet dy palëve kalojnë nëpër disa kanale.
jgs-opportunity-texts = Procedurat dhe tabelat e kategorive mund të shkruhen së bashku dhe të përdoren te të dyja palët.
jgs-threat-routes = Rrugët e trafikimit ndryshojnë më shpejt sesa dy analiza të ndara.

## Kufizimet

jgs-limits-title = Kufizimet dhe burimet
jgs-limits-asks =
    kush fitoi
    a guxoj me thanë jemi ma mirë
    a janë shifrat e vërteta
    a vlen rregulla e tyne te ne
jgs-limits-illustrative = Të dyja vlerësimet janë ilustruese, prandaj edhe kjo sintezë është ilustruese. Ajo nuk thotë asgjë për gjendjen e vërtetë të ndonjë institucioni.
jgs-limits-ranking = Sinteza nuk i rangon as juridiksionet, as institucionet. Nivelet janë caktuar në punëtori të ndryshme dhe nga njerëz të ndryshëm.
jgs-limits-law = Ligjet, detyrat dhe organizimi ndryshojnë. Zgjidhja e njërës palë është ide për palën tjetër; vendos ligji në fuqi te secila palë.
jgs-limits-roadmap = Numrat e objektivave të Udhërrëfyesit dhe të treguesve kyç të performancës citohen pa formulimin e tyre zyrtar. Derisa të verifikohet formulimi, ky dokument mbetet draft.

## Burimet

jgs-sources-title = Burimet
jgs-sources-asks =
    ku janë dy letrat e gjata
    linku i projektit
    ku janë nenet
# $date: dita kur janë verifikuar burimet.
jgs-sources-checked = Referencat janë verifikuar më { $date }. Ligjet dhe tekstet ndërkombëtare janë në të dyja vlerësimet.
jgs-sources-kosovo = Vlerësimi i nevojave për { -kosovo(case: "accusative") }, në këtë bibliotekë.
jgs-sources-north-macedonia = Vlerësimi i nevojave për { -north-macedonia(case: "accusative") }, në këtë bibliotekë.
jgs-sources-seesac = SEESAC, faqja e projektit, për temën e projektit të përfunduar: <a data-l10n-name="page">MPTF-KS-NMK</a>.
