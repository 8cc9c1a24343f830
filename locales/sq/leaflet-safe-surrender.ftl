### Fletushkë për qytetarët për dorëzimin e armës në polici: përkthim në shqip. Fjali të shkurtra dhe të qeta, për lexues nga mosha 12 vjeç.
### Emri i juridiksionit shtypet me yll nga termi „-kosovo“; mos e shkruani kurrë emrin pa termin.
### Kufiri i sigurisë: njohja përfundon gjithmonë me: mos prekni, mbani distancë, shënoni vendin, raportoni, prisni specialistët. Pa numra telefoni.

leaflet-safe-surrender-title = Armë në shtëpi që askujt nuk i duhet
leaflet-safe-surrender-short-title = Armë e panevojshme në shtëpi

leaflet-safe-surrender-why-title = Pse tani?
leaflet-safe-surrender-why-now-asks =
    a duhet vërtet me e hjekë
    revole e vjetër në dollap, çka po pengon
    kush s’e di që e kam
    nipat po vijnë e e kam në sirtar
    e trashëguam prej dajës
    hajdutët hynë natën, a e gjetën
    mezi po fle prej saj
    shpërngulje jashtë, ku e lë
    hajnat
    askush s'e din
leaflet-safe-surrender-why-danger = Arma që dikush e ka trashëguar, e ka harruar ose nuk e ka regjistruar kurrë është rrezik. Mund ta vjedhin, mund ta gjejë një fëmijë dhe në një grindje është afër dorës. E shtëna nuk kthehet prapa.
leaflet-safe-surrender-why-choice = Ju mund të vendosni t’ia jepni policisë. Kjo fletushkë tregon si bëhet kjo pa rrezik.

leaflet-safe-surrender-steps-title = Katër hapa
leaflet-safe-surrender-four-steps-asks =
    qysh me e dorëzu revolen
    a me e çu vetë me veturë
    a vijnë ata me e marrë
    çfarë letre më japin
    çka u them kur thirri
    a më japin pare
    numri për dorëzim vullnetar
    patrulla vjen në shtëpi
    a vijnë me e marrë
    dëshmi
    me e pru vetë
    kush vjen me e marrë
leaflet-safe-surrender-steps-leave = <strong>Lëreni aty ku është.</strong> Mos e prekni armën, edhe nëse e njihni mirë. Trajtojeni si të mbushur.
leaflet-safe-surrender-steps-call = <strong>Thirreni policinë</strong> nga një dhomë tjetër. Thoni se doni të dorëzoni armë, çfarë lloji është nëse e dini, dhe ku ndodhet.
leaflet-safe-surrender-steps-follow = <strong>Bëni atë që ju thonë.</strong> Policia thotë kush mund ta lëvizë armën, kur dhe si. Zakonisht prisni derisa të vijë policia.
leaflet-safe-surrender-steps-paper = <strong>Kërkoni vërtetim me shkrim</strong> dhe ruajeni bashkë me lejen e vjetër, nëse ka.
leaflet-safe-surrender-steps-key = Mos e çoni armën në polici pa lajmëruar. Së pari telefononi.

leaflet-safe-surrender-what-title = Çfarë keni?
leaflet-safe-surrender-what-you-have-asks =
    pushka e gjahut e gjyshit
    leja më ka kalu vjet
    sandek i vjetër me fishekë
    kallash i groposun në oborr
    bombë dore në kasolle
    pishtolle gazi
    trofe prej luftës
    jelek plot municion
    kalashi n'oborr
    letrat e skadueme
    pistoletë shërbimi e babës
leaflet-safe-surrender-what-caption = Çfarë keni dhe çfarë bëni
leaflet-safe-surrender-what-head-have = Çfarë keni
leaflet-safe-surrender-what-head-do = Çfarë bëni
leaflet-safe-surrender-what-licensed = Armë me leje që nuk e doni më
leaflet-safe-surrender-what-licensed-do = Pyeteni policinë para se ta lëvizni ose t’ia jepni dikujt.
leaflet-safe-surrender-what-inherited = Armë e një të afërmi që ka vdekur, ose armë pa leje
leaflet-safe-surrender-what-inherited-do = Lëreni aty ku është, mbajeni dhomën të mbyllur, thirreni policinë.
leaflet-safe-surrender-what-other = Armë e vjetër, me fishekë manovre, me gaz ose e alarmit, ose armë që duket si lodër
leaflet-safe-surrender-what-other-do = Trajtojeni si çdo armë tjetër: mund të jetë ndryshuar dhe mund të jetë e mbushur.
leaflet-safe-surrender-what-ammunition = Municion
leaflet-safe-surrender-what-ammunition-do = Lëreni aty ku është. Mos e mblidhni dhe mos e radhitni. Thirreni policinë.
leaflet-safe-surrender-what-explosive = Granatë, minë, eksploziv ose diçka e panjohur
leaflet-safe-surrender-what-explosive-do = Të gjithë dalin menjëherë nga shtëpia. Telefononi nga larg.
leaflet-safe-surrender-what-warning = Mos prekni, mbani distancë, shënoni vendin nga larg, raportoni dhe prisni specialistët. Granata ose eksplozivi nuk dorëzohet kurrë dorë më dorë.

leaflet-safe-surrender-until-title = Derisa të vijë policia
leaflet-safe-surrender-until-the-police-come-asks =
    po i pres, çka me bo
    a me ia hjekë fishekët ma parë
    me e mbështjellë me batanije
    kushriri don me e ble
    mace e fëmijë në banesë
    me ia tregu policit dollapin
    kur vijnë, a dal jashtë
    nusja e pastron dhomën, a e lë
    pres
    a t'i heq plumbat
leaflet-safe-surrender-do-room = Mbylleni dhomën dhe mos lejoni askënd të hyjë.
leaflet-safe-surrender-do-children = Mbajini fëmijët, mysafirët dhe kafshët pranë vetes.
leaflet-safe-surrender-do-call = Telefononi përsëri nëse ndryshon diçka.
leaflet-safe-surrender-do-tell = Tregojini policisë ku ndodhet arma, por lëreni të shkojë aty vetëm.
# Këto pika janë nën titullin „Mos bëni“.
leaflet-safe-surrender-dont-touch = Mos e prekni, mos e zbrazni, mos e pastroni, mos e hapni dhe mos e provoni.
leaflet-safe-surrender-dont-carry = Mos e çoni në makinë, në autobus ose në polici.
leaflet-safe-surrender-dont-throw = Mos e hidhni, mos e groposni dhe mos e lëshoni në ujë.
leaflet-safe-surrender-dont-sell = Mos e shitni, mos e huazoni dhe mos ia jepni një shoku.

leaflet-safe-surrender-law-title = Çfarë thotë ligji
leaflet-safe-surrender-what-the-law-says-asks =
    a më arrestojnë nëse e dorëzoj
    a ka amnisti tash
    a mundem me e bo me leje
    a shkoj në burg për revolen e babës
    a më duhet avokat
    s'e kam regjistru kurrë
    vullnetarisht, prapë gjykatës
    ligji i ri e ka hap afatin
    amnisti
    a më arrestojnë
leaflet-safe-surrender-law-surrender = Kur ia jepni armën policisë me vullnetin tuaj, kjo quhet <em>{ -voluntary-surrender }</em>. Kushtet dhe pasojat i përcakton ligji në fuqi. Nëse nuk jeni të sigurt, pyeteni policinë ose një avokat para se të vendosni.
leaflet-safe-surrender-law-legalisation = Ndonjëherë me ligj hapet <em>{ -legalisation }</em>: një afat i kufizuar në të cilin mbajtësit mund ta regjistrojnë armën pa u ndjekur penalisht. Pyeteni policinë nëse kjo është e mundur tani.
leaflet-safe-surrender-law-kosovo-act = Ligji nr. 05/L-022 për armë
leaflet-safe-surrender-law-north-macedonia-act = Ligji për armë 7/05 me ndryshimet dhe plotësimet

leaflet-safe-surrender-keep-title = Nëse keni leje dhe e mbani armën
leaflet-safe-surrender-if-you-keep-it-asks =
    ku me e majtë pushkën e gjahut në shpi
    a më duhet kasafortë
    a guxon me nejt në mur
    gruaja e di kodin
    fishekët në të njëjtin dollap
    dry në derë e dollapit
    mysafiri don me e parë
    kthej prej gjuetisë vonë natën
    kasafortë
    çelësi
leaflet-safe-surrender-keep-storage = Fjalët <em>{ -safe-storage }</em> do të thonë që askush tjetër të mos mund ta marrë armën: as fëmijë, as mysafir, as hajdut. Si duhet të ruhet arma, e përcakton ligji në fuqi.

leaflet-safe-surrender-fear-title = Nëse keni frikë
leaflet-safe-surrender-if-you-are-afraid-asks =
    burri tha kam me të vra
    djali në depresion e baba ka revole
    pin e e luan në dorë
    a me ia mshefë
    po due me ikë prej shpisë
    thotë po vras veten
    im shoq bërtet e rri te sirtari
    shoqja ime ka shenja në krah
    pi alkool
    ik prej tij
leaflet-safe-surrender-fear-violence = Arma e zjarrit në një shtëpi ku ka dhunë në familje e rrit rrezikun e vdekjes. Nëse dikush ju kërcënon ose mund të lëndojë dikë, mos e kërkoni armën. Dilni me fëmijët sapo të jetë e sigurt dhe thirreni policinë. Thoni se ka armë. Mund të kërkoni edhe ndihmë për viktimat.
