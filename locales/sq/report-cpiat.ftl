### Raporti për projektin CPIAT: përkthimi shqip. Radha e mesazheve është radha e dokumentit; emrat e të dhënave vijnë në fund.
### Asnjë shifër e projektit nuk shkruhet në fjali: shifrat vijnë nga të dhënat. „Pjesëmarrjet“ nuk janë persona.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.

rcp-title = Mbështetje për luftimin e trafikimit të paligjshëm të armëve në { -kosovo(case: "indefinite") } për policinë kriminale (CPIAT): raport i projektit
rcp-short-title = Raporti i projektit: CPIAT

## Rreth projektit

rcp-about-title = Rreth projektit
rcp-about-asks =
    kush i ka dhanë paret
    sa pare u shpenzuan
    kur filloi e kur mbaroi
    për çka ka shërby
    a është kjo e bashkimit evropian
    donatori
    buxheti
    para të OKB-së
rcp-about-what = Ky raport paraqet shifrat e një projekti të përfunduar të UNDP-së në { -kosovo(case: "indefinite") }. Projekti e mbështeti Policinë e { -kosovo(case: "genitive") } në gjetjen e armëve të zjarrit, të pjesëve të tyre dhe të municionit, si dhe në hetimin e trafikimit të paligjshëm të armëve.
rcp-about-page = Shifrat janë marrë nga <a data-l10n-name="page">faqja e SEESAC-ut për projektin</a>. Raporti nuk shton rezultate të veta. Ai i rendit shifrat, verifikon nëse shumat dalin të sakta dhe tregon çfarë nuk dëshmojnë shifrat.

rcp-reading-title = Si lexohet ky raport
rcp-how-to-read-asks =
    pse s’ka numër në kuti
    një polic në dy kurse, a numërohet dyfish
    a janë të sakta shumat
    bosh a do me thanë asnjë
rcp-reading-output = <ref data-l10n-name="trainings"/> dhe <ref data-l10n-name="equipment"/> paraqesin çfarë është realizuar: trajnimet dhe pajisjet.
rcp-reading-context = <ref data-l10n-name="series"/> jep kontekstin: një seri shifrash që policia do ta kishte me projektin ose pa të.
rcp-reading-unknown = „Nuk dihet“ do të thotë se burimi nuk jep shifër. Kjo nuk do të thotë kurrë zero.
rcp-reading-checked = Programi i mbledh pjesët e çdo shifre para se ta përgatisë raportin. Kur burimi e kundërshton vetveten, pranë shifrës ka një shënim i redaktorit.
rcp-reading-attendances = Shifrat e trajnimeve tregojnë numrin e pjesëmarrjeve, jo të personave. Askush nuk e di sa persona kanë marrë pjesë në më shumë se një trajnim. Prandaj shifrat e projekteve të ndryshme nuk mblidhen kurrë në një numër të vetëm personash.

rcp-roadmap-title = Lidhja me Udhërrëfyesin
rcp-roadmap-asks =
    çka janë këta numra të synimeve
    plani i ballkanit për armë
    cilin target e plotëson
    ku është teksti i vërtetë
    plani ballkanik
rcp-roadmap-intro = Faqja e projektit i përmend objektivat dhe treguesit kyç të performancës të Udhërrëfyesit rajonal për kontrollin e armëve të vogla dhe të lehta, në të cilët kontribuon projekti. Numrat e tyre janë më sipër, te të dhënat për projektin. Formulimi zyrtar nuk jepet, sepse nuk është verifikuar për këtë raport.

## Trajnimet

rcp-trainings-title = Trajnimet
rcp-trainings-asks =
    sa policë kanë mësu
    a kishte gra
    çka kanë mësu
    kush e ka ndjekë kursin e armëve
    a mundem me i marrë slajdet
    sa polic u trajnuan
    gra e burra
rcp-trainings-kinds = Trajnimet kishin këto tema: hetimin themelor të rasteve me armë zjarri, hetimin e avancuar të rasteve me armë zjarri dhe zbulimin e armëve të zjarrit gjatë kontrollit të banesës. Kurset e kësaj biblioteke për të njëjtat tema janë tekste të reja. Ato nuk janë materiali i projektit.
rcp-trainings-sex = Burimi jep veçmas numrin e burrave dhe të grave për secilin trajnim. Grafiku i tregon të dy numrat, sepse qasja e barabartë në trajnim është pyetje që mund ta bëjë çdo shërbim. Shifrat nuk shpjegojnë pse numrat ndryshojnë. Për këtë duhet të dihen përbërja e personelit të njësive dhe mënyra si zgjidhen pjesëmarrësit.
rcp-totals-title = Numrat e përgjithshëm
rcp-totals-asks =
    ma jep veç një shifër për ministrin
    krejt sa janë
    krejt me një rresht
    shuma krejt
rcp-totals-intro = Numri i përgjithshëm është shuma e trajnimeve të këtij projekti, për burrat, për gratë dhe për të dyja gjinitë bashkë. Ai numëron pjesëmarrje.
rcp-figures-title = Të dhëna të tjera për trajnimet
rcp-more-figures-asks =
    sa ditë zgjati njëra
    cilat rajone çuan njerëz
    çka tjetër dihet për to

## Pajisjet

rcp-equipment-title = Pajisjet
rcp-equipment-asks =
    çka mori policia
    sa laptopë
    kush i mori dronët
    kamera që sheh nxehtësinë
    a po i përdorin vërtet
    kamera e vogël me kabllo
    pajisje të dhuruara
    sa dronë
rcp-equipment-intro = Tabela i rendit pajisjet që i përmendin burimet: pajisjet për zyrë dhe analizë, si dhe pajisjet për zbulim.
rcp-equipment-attribution = Të dhënat e kësaj biblioteke janë marrë nga faqet e dy projekteve të përfunduara dhe ato nuk tregojnë për secilën pajisje se cili projekt e ka paguar. Lista jepet vetëm një herë, në këtë raport, sepse faqja e projektit i përmend teknologjinë e informacionit dhe pajisjet për zbulim ndër qëllimet e këtij projekti. Kjo ndarje duhet të verifikohet para se raporti të bëhet përfundimtar.
rcp-equipment-use = Numri i pajisjeve nuk thotë asgjë për përdorimin e tyre. Nëse pajisjet ndihmojnë, varet nga personat e trajnuar, nga mirëmbajtja, nga rregullat e shkruara dhe nga regjistri i dorëzim-pranimit. Këto pyetje u takojnë vlerësimeve të nevojave dhe vlerësimet e kësaj biblioteke i shtrojnë ato.

## Konteksti

rcp-context-title = Armët e zjarrit të sekuestruara nga Policia e { -kosovo(case: "genitive") }
rcp-context-asks =
    sa armë janë marrë prej njerëzve
    a po rritet krimi
    a u larguan ma shumë armë prej rrugës
    krahaso vitet
    konfiskime për vit
    ma shumë a ma pak revole
rcp-context-warning = Këto numra janë kontekst. Ata nuk janë rezultat i këtij projekti as i ndonjë projekti tjetër.
rcp-context-intro = Seria e të dhënave paraqet armët e zjarrit që Policia e { -kosovo(case: "genitive") } ka sekuestruar në secilin vit të plotë kalendarik, në të gjitha llojet e punës policore. Ajo fillon dhe mbaron me vite të plota dhe këto nuk janë muajt e projektit.
rcp-context-meaning = Numri më i lartë mund të ketë disa arsye: më shumë armë zjarri në qarkullim, më shumë kontrolle, zbulim më të mirë ose dokumentim më të mirë. Vetë seria nuk mund të tregojë cila arsye është. Ajo tregon sa shpesh zyrtarët ndeshen me armë zjarri dhe pse janë të rëndësishme procedurat e sigurta.

## Kufizimet

rcp-limits-title = Kufizimet dhe burimet
rcp-limits-asks =
    a është ma e sigurt tash
    a mundem me e citu në plan vjetor
    pse ende s’është final
    si u ndanë paret
    a ndihmoi
    efekti
rcp-limits-effect = Raporti tregon çfarë është realizuar. Ai nuk e mat efektin në siguri, në hetime e as në trafikim.
rcp-limits-persons = Numri i pjesëmarrjeve nuk është numri i personave; askush nuk e ka hequr numërimin e dyfishtë.
rcp-limits-projects = Pjesëmarrjet e këtij projekti dhe të projektit ndërkufitar nuk mblidhen kurrë bashkë.
rcp-limits-budget = Burimi e jep buxhetin si një shumë të vetme. Si është shpenzuar, nuk është pjesë e këtij raporti.
rcp-limits-wording = Derisa të verifikohet formulimi i objektivave dhe i treguesve të Udhërrëfyesit, ky raport mbetet draft.

## Burimet

rcp-sources-title = Burimet
rcp-sources-asks =
    prej kah i keni numrat
    linku i seesac
    a është në internet
    kur e keni pa
# $date: dita kur janë verifikuar burimet.
rcp-sources-checked = Referencat janë verifikuar më { $date }.
rcp-sources-page = SEESAC, faqja e projektit: <a data-l10n-name="page">MPTF-CPIAT</a>. Burimi i shifrave të këtij raporti.

## Emrat në të dhëna

rcp-project = Mbështetje për luftimin e trafikimit të paligjshëm të armëve në { -kosovo(case: "indefinite") } për policinë kriminale (CPIAT)
rcp-source = SEESAC, faqja e projektit MPTF-CPIAT
rcp-training-basic = Hetimi themelor i rasteve me armë zjarri
rcp-training-advanced = Hetimi i avancuar i rasteve me armë zjarri
rcp-training-house-search = Zbulimi i armëve të zjarrit gjatë kontrollit të banesës
rcp-total-all = Të gjitha trajnimet e projektit
rcp-figure-directorates = Drejtoritë Rajonale të Policisë në trajnimin themelor
rcp-figure-days = Ditët e secilit sesion për kontrollin e banesës
rcp-indicator-seized = Armët e zjarrit të sekuestruara nga Policia e { -kosovo(case: "genitive") }, sipas vitit kalendarik
rcp-indicator-seized-note = Kontekst, jo rezultat i projektit.
rcp-unit-firearms = armë zjarri
rcp-seized-whole-year = I tërë viti kalendarik; projekti përfundoi në mes të tij.
rcp-equipment-computers = Kompjuterë me monitorë dhe stacione lidhëse
rcp-equipment-printers = Printerë
rcp-equipment-toners = Tonerë
rcp-equipment-tablets = Tabletë
rcp-equipment-laptops = Laptopë
rcp-equipment-link-analysis = Licencë për softuer për analizën e lidhjeve, me kompjuter, server dhe trajnim
rcp-equipment-dashboard = Platformë me panele të treguesve
rcp-equipment-explosive-detectors = Detektorë eksplozivi
rcp-equipment-endoscopes = Endoskopë
rcp-equipment-thermal-cameras = Kamera termike
rcp-equipment-flying-cameras = Kamera fluturuese
