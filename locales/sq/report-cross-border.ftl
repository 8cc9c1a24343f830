### Raporti për projektin ndërkufitar: përkthimi shqip. Radha e mesazheve është radha e dokumentit; emrat e të dhënave vijnë në fund.
### Asnjë shifër e projektit nuk shkruhet në fjali: shifrat vijnë nga të dhënat. „Pjesëmarrjet“ nuk janë persona.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.

rcb-title = Qasja institucionale ndërkufitare për luftimin e trafikimit të paligjshëm të armëve, { -kosovo } dhe { -north-macedonia }: raport i projektit
rcb-short-title = Raporti i projektit: qasja ndërkufitare

## Rreth projektit

rcb-about-title = Rreth projektit
rcb-about-asks =
    çka ishte ajo puna e prishtinës me shkupin
    paret e kujt
    sa zgjati
    dy policitë bashkë
    projekt i dy policive
    donatori
rcb-about-what = Ky raport paraqet shifrat e një projekti të përfunduar që UNDP-ja e zbatoi si projekt të përbashkët në { -kosovo(case: "indefinite") } dhe në { -north-macedonia(case: "accusative") }. Projekti i mbështeti institucionet e të dyja juridiksioneve që të punojnë së bashku kundër trafikimit të paligjshëm të armëve.
rcb-about-page = Shifrat janë marrë nga <a data-l10n-name="page">faqja e SEESAC-ut për projektin</a>. Raporti nuk shton rezultate të veta. Ai i rendit shifrat, verifikon nëse shumat dalin të sakta dhe tregon çfarë nuk dëshmojnë shifrat.

rcb-reading-title = Si lexohet ky raport
rcb-how-to-read-asks =
    pse nuk po përputhet me faqen
    një njeri dy herë në listë
    s’ka shifër, çka tash
    a e ka kontrollu kush
rcb-reading-trainings = <ref data-l10n-name="trainings"/> tregon secilin trajnim si tërësi dhe poshtë tij pjesën e secilit juridiksion.
rcb-reading-notes = <ref data-l10n-name="notes"/> shpjegon ku burimi e kundërshton vetveten dhe cilën shifër e jep ky raport.
rcb-reading-unknown = „Nuk dihet“ do të thotë se burimi nuk jep shifër. Kjo nuk do të thotë kurrë zero.
rcb-reading-checked = Programi i mbledh pjesët e çdo shifre para se ta përgatisë raportin. Shifra që nuk është e barabartë me shumën e pjesëve të veta e ndal përgatitjen e raportit, përveç kur pranë saj ka një shënim i redaktorit.
rcb-reading-attendances = Shifrat e trajnimeve tregojnë numrin e pjesëmarrjeve, jo të personave. Askush nuk e di sa persona kanë marrë pjesë në më shumë se një trajnim. Prandaj shifrat e projekteve të ndryshme nuk mblidhen kurrë në një numër të vetëm personash.

rcb-roadmap-title = Lidhja me Udhërrëfyesin
rcb-roadmap-asks =
    çka është ai plani rajonal i armëve
    a na vlen për raportim
    cilin numër e shënoj
    teksti i pikave
rcb-roadmap-intro = Faqja e projektit i përmend objektivat dhe treguesit kyç të performancës të Udhërrëfyesit rajonal për kontrollin e armëve të vogla dhe të lehta, në të cilët kontribuon projekti. Numrat e tyre janë më sipër, te të dhënat për projektin. Formulimi zyrtar nuk jepet, sepse nuk është verifikuar për këtë raport.

## Trajnimet

rcb-trainings-title = Trajnimet
rcb-trainings-asks =
    a kanë nejt në një sallë bashkë
    sa kanë ardhë prej shkupit
    kursi për revole gazi të kthyera në të vërteta
    sa gra prej nesh
    mësime të përbashkëta
    sa nga secila anë
rcb-trainings-kinds = Trajnimet kishin këto tema: mbledhjen, shkëmbimin dhe analizën e informacionit; kategoritë e armëve dhe trafikimin e armëve të zjarrit të konvertuara. Trajnimi i fundit kishte sesione dhe një punëtori. Kurset e kësaj biblioteke për të njëjtat tema janë tekste të reja. Ato nuk janë materiali i projektit.
rcb-trainings-sex = Për trajnimet për informacionin dhe për kategoritë, burimi jep numrin e burrave dhe të grave për tërë trajnimin, kurse për secilin juridiksion jep vetëm numrin e përgjithshëm. Prandaj nuk dihet sa burra dhe sa gra kanë marrë pjesë në secilin juridiksion dhe raporti nuk bën hamendje. Për trajnimin për armët e zjarrit të konvertuara, numri i burrave dhe i grave dihet për secilin juridiksion.
rcb-totals-title = Numrat e përgjithshëm
rcb-totals-asks =
    m’i mblidh krejt
    veç një shifër
    pse njëri kurs s’është brenda
    shuma
rcb-totals-intro = Burimi i mbledh bashkë trajnimet për informacionin dhe për kategoritë. Raporti jep të njëjtin numër të përgjithshëm dhe e verifikon. Trajnimi për armët e zjarrit të konvertuara paraqitet veçmas, sepse burimi e numëron veçmas.
rcb-notes-title = Shënimet e redaktorit
rcb-editor-notes-asks =
    faqja thotë ndryshe
    gabim në tabelë
    kush e ka mirë, ju a ata
    nuk po del llogaria
    shuma s'del
rcb-notes-intro = Këtu jepet një shënim kur burimi paraqet një shifër që nuk përputhet me shumën e pjesëve të saj. Atëherë raporti e jep shumën e pjesëve dhe e tregon shifrën e burimit, në mënyrë që lexuesit të gjykojnë vetë.

## Fushatat dhe operacioni i përbashkët

rcb-public-title = Fushatat dhe operacioni i përbashkët
rcb-campaigns-and-operation-asks =
    spoti në tv kundër gjuajtjeve
    sa klikime
    a kapën dikë në aksion bashkë
    pllakatat nëpër dasma
    a i dorëzu kush revolet mandej
    reklamë televizive
    postera
    klikime
    rezultati i aksionit
rcb-public-campaigns = Fushatat e informuan publikun për rreziqet e keqpërdorimit dhe të trafikimit. Disa përdorën mediat masive, të tjerat iu drejtuan grupeve të zgjedhura. Tabela përmban edhe operacionin e përbashkët hetimor dhe punëtorinë.
rcb-public-attribution = Të dhënat e kësaj biblioteke janë marrë nga faqet e dy projekteve të përfunduara dhe ato nuk tregojnë për secilën fushatë se cilit projekt i takon. Operacioni i përbashkët paraqitet këtu, sepse për të nevojiten të dyja juridiksionet. Për fushatat, kjo ndarje duhet të verifikohet para se raporti të bëhet përfundimtar.
rcb-public-reach = Shikimet dhe shfaqjet numërojnë sa herë është shfaqur një tekst ose një film. Ato nuk numërojnë persona dhe nuk tregojnë nëse dikush e ka ndryshuar sjelljen. Fjalët „më shumë se“ janë pjesë e shifrës: burimi nuk jep numër të saktë.
rcb-public-operation = Operacioni i përbashkët tregon se institucionet planifikuan dhe vepruan së bashku. Burimi nuk jep rezultat të operacionit, prandaj as ky raport nuk e jep.

## Kufizimet

rcb-limits-title = Kufizimet dhe burimet
rcb-limits-asks =
    a ka ma pak armë tash
    ku janë pajisjet
    a guxoj me e përdorë për fjalim
    pse ende draft
    efekti
rcb-limits-effect = Raporti tregon çfarë është realizuar. Ai nuk e mat efektin në siguri, në hetime e as në trafikim.
rcb-limits-persons = Numri i pjesëmarrjeve nuk është numri i personave; askush nuk e ka hequr numërimin e dyfishtë.
rcb-limits-projects = Pjesëmarrjet e këtij projekti dhe të projektit CPIAT nuk mblidhen kurrë bashkë.
rcb-limits-equipment = Pajisjet dhe seria e të dhënave për armët e zjarrit të sekuestruara janë në raportin për projektin CPIAT dhe nuk përsëriten këtu.
rcb-limits-budget = Burimi e jep buxhetin si një shumë të vetme. Si është shpenzuar, nuk është pjesë e këtij raporti.
rcb-limits-wording = Derisa të verifikohet formulimi i objektivave dhe i treguesve të Udhërrëfyesit, ky raport mbetet draft.

## Burimet

rcb-sources-title = Burimet
rcb-sources-asks =
    ku e gjej në internet
    faqja me shifrat e para
    sa e vjetër është
# $date: dita kur janë verifikuar burimet.
rcb-sources-checked = Referencat janë verifikuar më { $date }.
rcb-sources-page = SEESAC, faqja e projektit: <a data-l10n-name="page">MPTF-KS-NMK</a>. Burimi i shifrave të këtij raporti.

## Emrat në të dhëna

rcb-project = Qasja e integruar institucionale ndërkufitare për luftimin e trafikimit të paligjshëm të armëve
rcb-source = SEESAC, faqja e projektit MPTF-KS-NMK
rcb-training-information = Mbledhja, shkëmbimi dhe analiza e informacionit
rcb-training-categorisation = Kategoritë e armëve
rcb-training-converted = Trafikimi i armëve të zjarrit të konvertuara
# Të gjitha variablat janë numra: ajo që e jep burimi ($stated-…) dhe shumat e pjesëve. Nuk nevojitet shumës.
rcb-converted-figures-note = Trafikimi i armëve të zjarrit të konvertuara. Në burim – burra: { $stated-men }; gra: { $stated-women }; gjithsej: { $stated-total }. Shuma e të dyja juridiksioneve – burra: { $men }; gra: { $women }; gjithsej: { $total }. Shifrat e burimit për burra dhe gra nuk përputhen me numrin e tij të përgjithshëm; shifrat e juridiksioneve përputhen. Ky raport i jep shumat.
rcb-total-both = Informacioni dhe kategoritë së bashku
rcb-figure-workshop = Punëtori për armët e zjarrit të konvertuara, krahas sesioneve
rcb-figure-mass-media = Fushata në mediat masive
rcb-figure-targeted = Fushata për grupe të zgjedhura
rcb-figure-views = Shikime
rcb-figure-impressions = Shfaqje
rcb-figure-operation = Operacion i përbashkët hetimor, nëntor–dhjetor 2022
