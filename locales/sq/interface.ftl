### Fjalët e vetë programit: faqet e internetit dhe korniza e dokumenteve të shtypura.

## Gjuhët dhe datat

# Emri i gjuhës në vetë atë gjuhë.
language-name = Shqip
# Shkronjat sipas radhës së fjalorit, për renditjen e fjalorthit.
alphabet = a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v x xh y z zh
# $day dhe $month janë numra, $year është tekst.
date-long = { $day } { $month ->
        [1] janar
        [2] shkurt
        [3] mars
        [4] prill
        [5] maj
        [6] qershor
        [7] korrik
        [8] gusht
        [9] shtator
        [10] tetor
        [11] nëntor
       *[12] dhjetor
    } { $year }

## Llojet dhe klasifikimet e dokumenteve

kind-manual = Manual
kind-course = Kurs
kind-sop = Procedurë standarde e operimit
kind-gap-analysis = Analizë e mangësive
kind-needs-assessment = Vlerësim i nevojave
kind-report = Raport i projektit
kind-leaflet = Fletushkë
kind-form = Formular
marking-public = Publik
marking-internal = Për përdorim të brendshëm
marking-restricted = Qasje e kufizuar

## Dokumentet e shtypura

print-contents = Përmbajtja
print-section = Seksioni
print-table = Tabela
print-figure = Figura
print-footnote = Fusnota
# $page dhe $pages: faqja dhe numri i përgjithshëm i faqeve.
print-page-of = Faqja { $page } nga { $pages }
# I referohet një faqeje: „në faqen 12“.
print-on-page = në faqen { $page }
print-version-name = Versioni
print-version = Versioni { $version }
date-only = { $date }
print-date = Data
print-language = Gjuha
print-jurisdictions = Juridiksionet
print-marking = Klasifikimi
print-key-point = Mbani mend
print-warning = Paralajmërim
print-do = Bëni
print-dont = Mos bëni
print-law = Legjislacioni
print-law-checked = Referenca ligjore u verifikua më { $date }
print-law-in-force = Para se të veproni, konsultoni ligjin në fuqi.
print-exercise = Ushtrimi { $number }
print-exercise-minutes = { $minutes ->
        [one] { $minutes } minutë
       *[other] { $minutes } minuta
    }
print-exercise-people = { $people ->
        [one] grup me { $people } pjesëmarrës
       *[other] grupe me nga { $people } pjesëmarrës
    }

# What only the facilitator's edition says.
print-facilitator = Për lehtësuesin
print-materials = Përgatitni:
print-answers = Çfarë përmban një përgjigje e mirë:

# What else is printed of a document.
output-facilitator = Botimi për lehtësuesin
output-cards = Karta
output-cards-document = dokumenti
card-draft = përkthim draft

## Çfarë duhet të dijë lexuesi për një botim

notice-title = Për këtë botim
notice-review = Ky dokument duhej të ishte rishikuar deri tani. Pyesni nëse është në fuqi një botim më i ri.
notice-unapproved = Ky përkthim është draft. Asnjë folës amtar nuk e ka miratuar ende.
notice-partly-approved = { $count ->
        [one] Një paragraf i këtij përkthimi ende nuk është miratuar nga një folës amtar.
       *[other] { $count } paragrafë të këtij përkthimi ende nuk janë miratuar nga një folës amtar.
    }
notice-untranslated = { $count ->
        [one] Një paragraf ende nuk është përkthyer dhe jepet në gjuhën e autorëve.
       *[other] { $count } paragrafë ende nuk janë përkthyer dhe jepen në gjuhën e autorëve.
    }
notice-stale = { $count ->
        [one] Një paragraf është përkthyer sipas një versioni më të vjetër të tekstit (i shënuar me [≠]).
       *[other] { $count } paragrafë janë përkthyer sipas një versioni më të vjetër të tekstit (të shënuar me [≠]).
    }

## Çdo faqe interneti

site-name = Armarium
site-purpose = Manuale, kurse dhe analiza për trajnimin e policisë
skip-link = Kaloni te teksti
search-label = Kërkoni në manuale
search-button = Kërko
search-clear = Të gjitha dokumentet
language-switch = Gjuha
home-link = Kryefaqja
footer-print = Shtypet mirë bardhezi në letër A4.
footer-offline = Kjo bibliotekë nuk ka nevojë për internet.

## Kryefaqja

start-title = Kërkoni në manuale
start-hint = Shkruani një fjalë ose një fjali në cilëndo nga gjuhët, me alfabet latin ose cirilik, me ose pa shenja diakritike.
documents-title = Dokumentet
# Groups of documents, by what somebody wants to do.
start-act = Në vendngjarje
start-learn = Mësimi
start-analyse = Analizat dhe raportet
start-new = Dokumentet më të reja

## Rezultatet

# $query: çfarë u kërkua.
results-title = Rezultatet për „{ $query }“
results-count = { $count ->
        [0] Nuk u gjet asnjë seksion.
        [one] U gjet { $count } seksion.
       *[other] U gjetën { $count } seksione.
    }
results-none = Nuk u gjet asgjë për „{ $query }“.
results-none-spelling = Kontrolloni drejtshkrimin ose përdorni më pak fjalë.
results-none-language = Provoni fjalën në një gjuhë tjetër.
results-none-documents = Ose hapni një dokument:
results-filter = Dokumenti
# Qëndron para lidhjeve që i ngushtojnë rezultatet sipas dokumentit, llojit, juridiksionit ose gjuhës.
results-narrow = Ngushtoni rezultatet
# $count: how many more hits of one document follow. $title: the document.
results-more-in = Edhe { $count } te “{ $title }”
results-only-in = Vetëm te “{ $title }”
# Opens the rest of a long list of values.
results-more = Më shumë
# Pas saj vijnë vlerat, si lidhje që i heqin.
results-narrowed = Të ngushtuara sipas:
# Pas saj vjen emri i asaj që hiqet.
results-remove = Hiq:
results-kind = Lloji
results-jurisdiction = Juridiksioni
# Gjuha në tekstin e së cilës gjenden fjalët.
results-language = Gjuha e tekstit
results-order = Renditja:
results-order-relevance = Së pari më të përshtatshmet
results-order-document = Si në dokumente
# Pas saj vjen një drejtshkrim më i mirë, si lidhje.
results-suggestion = Mos keni dashur të shkruani:
# Pas saj vijnë fjalë të teksteve për fjalë të përditshme që dikush shkroi.
results-also = U kërkua edhe:
results-glossary = Fjalorthi
results-term-names = Në gjuhë të tjera
results-terms-near = Termat më të afërt në fjalorth:
# Pas saj vjen titulli i një dokumenti.
results-likeliest = Ndoshta gjendet në:
results-next = Faqja tjetër
results-previous = Faqja e mëparshme
results-pages = Faqet e rezultateve
# $language: emri i gjuhës në vetë atë gjuhë.
results-found-in = U gjet në tekstin në gjuhën: { $language }
results-by-meaning = U gjet sipas kuptimit, jo sipas fjalëve tuaja
# Pas saj vjen një pyetje me fjalë të përditshme.
hit-answers = I përgjigjet pyetjes:
hit-pinned = E zgjedhur nga redaktorët për këtë pyetje
hit-page = Faqja { $page }
hit-pdf = PDF, faqja { $page }

## Faqja e leximit

reading-review = Afati i rishikimit
reading-contents = Përmbajtja
reading-pdf = PDF për shtypje
reading-cards = Karta (A6)
reading-booklet = Broshurë (A5)
# Seksione që një lexues i ka mbledhur në pajisje.
cards-title = Kartat
cards-add = Shto te kartat e mia
cards-added = Ndodhet te kartat tuaja.
cards-show = Shfaq kartat e mia
cards-none = Ende nuk ka karta. Pranë titullit të çdo seksioni gjendet shenja §: zgjidhni aty “Shto te kartat e mia”.
cards-lead = Adresa e kësaj faqeje përmban zgjedhjen: ruajeni, dërgojeni ose shtypeni faqen. Kodi në çdo kartë çon te teksti në fuqi.
cards-size = Në letër:
cards-size-a6 = A6, katër në një fletë A4
cards-size-a5 = A5, një në fletë
cards-remove = Hiq
cards-keep = Ruaj këto si kartat e mia
cards-kept = Kartat u ruajtën në këtë pajisje.
cards-share = Kodi për të gjitha këto karta
# $count: një numër.
cards-missing = Seksione që nuk janë në dispozicion këtu: { $count }
# $count: një numër.
cards-full = Numri më i madh i kartave: { $count }. Të tjerat janë lënë jashtë.
reading-beside = Krahas:
# Faqja e një dokumenti në një gjuhë.
beside-back = Në një gjuhë
beside-choose = Krahas:
beside-pdf = Të dyja gjuhët në letër (PDF)
beside-making-title = PDF-ja po përgatitet
beside-making-text = Të dyja gjuhët po vendosen krahas njëra-tjetrës. Kjo faqe ringarkohet vetë; duhen disa sekonda.

# "Diçka nuk është në rregull këtu": formulari i lexuesve.
report-link = Diçka nuk është në rregull këtu
report-title = Diçka nuk është në rregull këtu
report-lead = Shkruani çfarë nuk është në rregull. Emri nuk kërkohet dhe nuk ruhet. Mos shkruani emra personash ose hollësi të ndonjë rasti.
report-kind = Për çfarë bëhet fjalë?
report-kind-wrong = Nuk është e saktë
report-kind-outdated = Është e vjetruar
report-kind-unclear = Nuk e kuptoj
report-kind-language = Gabim gjuhësor
report-kind-other = Diçka tjetër
report-text = Me fjalët tuaja
report-button = Dërgo
report-done = Faleminderit. Njoftimi u shkon atyre që kujdesen për tekstin. Çfarë u bë me të, thuhet te “Ndryshimet”.
# $count: karaktere.
report-text-wrong = { $count ->
        [one] Shkruani diçka, më së shumti { $count } karakter.
       *[other] Shkruani diçka, më së shumti { $count } karaktere.
    }
# $count: sekonda.
report-wait = { $count ->
        [one] Tepër shumë njoftime. Prisni { $count } sekondë, pastaj provoni përsëri.
       *[other] Tepër shumë njoftime. Prisni { $count } sekonda, pastaj provoni përsëri.
    }
report-full = Tashmë presin tepër shumë njoftime. Provoni përsëri pas disa ditësh.
report-closed = Njoftimet nuk mund të ruhen tani. Provoni përsëri më vonë.
# Çfarë ruhet në pajisje derisa të ketë rrjet.
report-later = Nuk ka rrjet. Ajo që shkruat ruhet në këtë pajisje dhe dërgohet sapo të ketë rrjet.
report-later-sent = Ajo që shkruat pa rrjet u dërgua. Faleminderit.
report-later-refused = Ajo që shkruat pa rrjet nuk u pranua, sepse teksti nuk gjendet më.
report-later-full = Në këtë pajisje tashmë presin tepër shumë njoftime. Provoni përsëri kur të ketë rrjet.
changes-title = Ndryshimet
changes-documents = Dokumente të reja dhe të ndryshuara
changes-reports = Çfarë u bë me njoftimet
reports-title = Njoftimet e lexuesve
reports-lead = Përgjigjja u shfaqet lexuesve te “Ndryshimet”. Nëse dërgohet pa përgjigje, njoftimi vetëm mbyllet.
reports-none = Asnjë njoftim nuk pret përgjigje.
reports-texts = Tekstet
reports-answer = Përgjigje për lexuesit
reports-answer-button = Dërgoni përgjigjen
form-lead = Plotësojeni formularin këtu ose në PDF, ose shtypeni dhe shkruani me dorë.
form-save = Ruaj përgjigjet
form-kept = Përgjigjet ruhen në një skedar në pajisjen tuaj. Kjo faqe nuk mban asgjë prej tyre.
form-saved = Përgjigjet u ruajtën në një skedar në pajisjen tuaj.
# Si shkruhet dita në një fushë.
form-write-day = dita. muaji. viti
# Si shkruhet ora në një fushë.
form-write-time = ora:minuta
form-choose = – zgjidhni –
form-sign = emri, data, nënshkrimi
# $count: numri i faqeve.
reading-pages = { $count ->
        [one] { $count } faqe
       *[other] { $count } faqe
    }
reading-details = Për këtë dokument
reading-section-link = Lidhja e këtij seksioni
section-stale = Një tekst këtu është përkthyer sipas një versioni më të vjetër
section-unapproved = Një tekst këtu ende nuk është miratuar
reading-back-to-top = Kthehuni në krye
reading-notes = Shënime

## Gabimet

error-not-found-title = Kjo faqe nuk ekziston
error-not-found-text = Adresa mund të jetë e vjetër ose e shkruar gabim. Kërkoni atë që ju nevojitet ose zgjidhni një dokument.
error-bad-request-title = Kësaj kërkese nuk mund t’i jepet përgjigje
error-query-long = Teksti i kërkimit është tepër i gjatë. Përdorni jo më shumë se { $limit } karaktere.
error-parameter = Vlera e parametrit „{ $name }“ nuk mund të përdoret.
error-too-large = Kërkesa është tepër e madhe.
error-internal-title = Ndodhi një gabim
error-internal-text = Gabimi u regjistrua. Ju lutemi, provoni përsëri.
error-busy-title = Për momentin ka tepër shumë kërkesa
error-busy-text = Provoni përsëri pas disa sekondash.
error-method-title = Kjo adresë nuk mund të përdoret në këtë mënyrë
watch-error-title = Ndryshimi i fundit nuk mund të përpunohej. Kjo faqe shfaq gjendjen e fundit të vlefshme.

## Accounts

sign-in-title = Hyrja
sign-in-lead = Hyni për të lexuar atë që nuk është e hapur për të gjithë, për të përkthyer, për të rishikuar ose për të administruar.
sign-in-name = Emri i përdoruesit
sign-in-password = Fjalëkalimi
sign-in-button = Hyr
# Çon te faqja që dikush deshi të shihte.
sign-in-continue = Vazhdo
sign-in-wrong = Emri i përdoruesit ose fjalëkalimi është i gabuar.
# $count: sekonda.
sign-in-wait = { $count ->
        [one] Tepër shumë përpjekje. Prisni { $count } sekondë, pastaj provoni përsëri.
       *[other] Tepër shumë përpjekje. Prisni { $count } sekonda, pastaj provoni përsëri.
    }
# Leads to the page where the institution asks who somebody is.
sign-in-openid-button = Hyni me llogarinë e institucionit tuaj
# Titles above the form with user name and password.
sign-in-form-own = Hyni me një llogari të kësaj biblioteke
sign-in-form-any = Hyni me emrin e përdoruesit dhe fjalëkalimin e institucionit tuaj ose të kësaj biblioteke
sign-in-no-rights = Institucioni ju njeh, por asnjë nga grupet tuaja atje nuk hap gjë këtu. Drejtojuni personit që administron llogaritë.
sign-in-name-taken = Institucioni ju njeh, por emrin tuaj të përdoruesit e ka tashmë një llogari tjetër këtu. Drejtojuni personit që administron llogaritë.
sign-in-no-name = Institucioni ju njeh, por emri juaj i përdoruesit atje nuk mund të përdoret këtu. Drejtojuni personit që administron llogaritë.
sign-in-away = Sistemi i hyrjes i institucionit tuaj nuk është i qasshëm. Ajo që është e hapur për të gjithë lexohet si zakonisht, dhe me llogaritë e kësaj biblioteke mund të hyhet. Provoni përsëri më vonë.
sign-in-openid-late = Kjo hyrje u nis në një dritare tjetër ose zgjati shumë. Filloni përsëri.
sign-in-openid-broken-off = Hyrja te institucioni juaj u ndërpre. Askush nuk ka hyrë.
sign-in-openid-untrusted = Përgjigjja e institucionit tuaj nuk është e besueshme, prandaj askush nuk ka hyrë. Filloni përsëri. Nëse ndodh sërish, njoftoni personat që mirëmbajnë këtë server.
signed-out-title = Keni dalë
signed-out-text = Keni dalë nga kjo bibliotekë. Tani mbyllet edhe hyrja te institucioni juaj, që askush pas jush të mos vazhdojë në emrin tuaj.
signed-out-there = Dilni edhe nga institucioni
sign-out-button = Dil
# Pas saj vjen emri i përdoruesit.
signed-in-as = Keni hyrë si:
signed-in-elsewhere = Keni hyrë përmes sistemit të institucionit tuaj. Dilni prej andej.
signed-in-no-rights = Kjo llogari ende nuk ka të drejta. Drejtojuni personit që administron llogaritë.
# Rolet. Pas tyre vijnë gjuhët.
role-reader = Lexues
role-translator = Përkthyes
role-reviewer = Rishikues
role-admin = Administrator
role-every-language = të gjitha gjuhët
signed-in-clearance = Niveli i qasjes: { $marking }
signed-in-groups = Grupet: { $groups }
error-forbidden-title = Kjo nuk lejohet
error-form-text = Formulari nuk erdhi nga një faqe e kësaj biblioteke ose është tepër i vjetër. Asgjë nuk u ruajt. Kthehuni prapa, kopjoni atë që keni shkruar, ringarkoni faqen dhe dërgojeni përsëri.
error-answers-title = Përgjigjet nuk mund të ruhen ende
# $field: çfarë pyet formulari.
error-answer-long = Përgjigjja te „{ $field }“ ka më shumë se { $limit } shenja. Kthehuni prapa, shkurtojeni dhe ruani përsëri.
error-answer-number = Përgjigjja te „{ $field }“ nuk është numër i plotë. Kthehuni prapa, shkruani vetëm shifra dhe ruani përsëri.
error-answer-day = Përgjigjja te „{ $field }“ nuk është datë. Kthehuni prapa, shkruajeni si 22. 11. 2026 dhe ruani përsëri.
error-answer-time = Përgjigjja te „{ $field }“ nuk është orë. Kthehuni prapa, shkruajeni si 09:30 dhe ruani përsëri.
error-answer-other = Formulari ka ndryshuar që kur u hap kjo faqe. Kthehuni prapa, kopjoni atë që keni shkruar, ringarkoni faqen dhe plotësojeni përsëri.
error-signed-out-text = Sesioni juaj ka përfunduar, prandaj asgjë nuk u ruajt. Kthehuni prapa, kopjoni atë që keni shkruar dhe hyni përsëri.
error-unrecorded-text = Leximi i kësaj duhet të regjistrohet dhe për momentin kjo nuk është e mundur. Njoftoni personin që mirëmban këtë program.
error-rights-text = Kjo llogari nuk ka të drejtë ta bëjë këtë. Drejtojuni personit që administron llogaritë.
# $name: një emër përdoruesi.
error-no-account-text = Nuk ka llogari me emrin „{ $name }“. Kërkojini personit që administron llogaritë ta shtojë.
error-accounts-title = Për momentin askush nuk mund të hyjë
error-accounts-text = Llogaritë nuk janë të qasshme. Leximi dhe kërkimi funksionojnë si zakonisht. Provoni përsëri më vonë.

## Njerëzit

people-title = Përdoruesit
people-add-title = Shtoni një person
people-name = Emri i përdoruesit
people-name-hint = Shkronja të vogla nga a deri në z, shifra dhe . - _ @ +
people-roles = Rolet
# Qëndron pranë një roli që nuk varet nga gjuha.
people-has-role = Po
people-clearance = Shenja më e lartë që mund të lexojë
people-groups = Grupet
people-groups-hint = Emrat siç përdoren në dokumente, të ndarë me hapësirë
people-sessions = Sesione të hapura
people-add-button = Shtoni dhe ftoni
people-save-button = Ruani të drejtat
people-invite-button = Krijoni një ftesë të re
people-end-button = Mbyllni të gjitha sesionet
people-remove-button = Hiqni llogarinë
people-sure = Po, hiqeni. Ajo që ka shkruar ky person mbetet.
# Pas saj vjen një adresë.
people-invitation = Dorëzoni këtë adresë. Ajo vlen një herë, për një javë, dhe shfaqet vetëm tani:
people-done = U krye.
people-taken = Tashmë ka një llogari me këtë emër.
people-wrong = Formulari nuk mund të lexohet. Ringarkoni faqen dhe provoni përsëri.
people-wrong-name = Ky nuk mund të jetë emër përdoruesi. Përdorni shkronja të vogla nga a deri në z, shifra dhe . - _ @ +
people-wrong-group = Grupi emërtohet me shkronja të vogla, shifra dhe vija lidhëse.
people-last-admin = Nuk do të mbetej askush që administron llogaritë. Asgjë nuk u ndryshua.
people-not-sure = Shënoni kutinë nëse llogaria duhet hequr. Asgjë nuk u ndryshua.
people-back = Të gjitha llogaritë
people-origin = Nga vjen llogaria
people-vouched = Për këtë llogari dëshmon institucioni. Të drejtat e saj rrjedhin nga grupet atje dhe vendosen rishtas sa herë që hyn ky person.
# Where an account comes from, and so the way its owner signs in.
origin-program = kjo bibliotekë
origin-openid = institucioni (OpenID)
origin-ldap = institucioni (LDAP)
account-title = Sesionet e mia
account-begun = Filloi
account-seen = Përdorur së fundi
account-from = Nga
account-own = ky këtu
account-way = Llogaria
account-end-button = Mbylleni
# Faktori i dytë: kode të një aplikacioni në telefon.
factor-title = Faktori i dytë
factor-lead = Shkruani kodin që tregon tani aplikacioni juaj i vërtetimit, ose një nga kodet tuaja të rikuperimit.
factor-code = Kodi
factor-lost = Keni humbur telefonin dhe kodet e rikuperimit? Ai që administron llogaritë mund ta heqë faktorin e dytë.
factor-wrong = Ky kod është i gabuar ose është përdorur më parë. Prisni kodin tjetër.
factor-missing = Kësaj llogarie i duhet edhe kodi i faktorit të dytë.
factor-demanded = Të drejtat tuaja kërkojnë një faktor të dytë. Vendoseni atë për të vazhduar.
factor-if-used = Kodi i faktorit të dytë, nëse e përdorni
factor-set-up-title = Vendosja e faktorit të dytë
factor-set-up-button = Vendoseni
factor-why = Me një faktor të dytë, fjalëkalimi që kanë mësuar të tjerët nuk hap asgjë: për të hyrë duhet edhe një kod që e tregon vetëm telefoni juaj.
factor-step-application = Hapni një aplikacion vërtetimi në telefonin tuaj.
factor-step-picture = Skanoni me të këtë figurë.
factor-picture = Kod QR për aplikacionin e vërtetimit
# Pas saj vjen një çelës.
factor-secret = Nëse kamera nuk punon, shkruani këtë çelës në aplikacion:
factor-step-code = Shkruani gjashtë shifrat që tregon aplikacioni.
factor-is-set-up = Faktori juaj i dytë është vendosur.
factor-stays = Biblioteka e kërkon atë nga ju, prandaj nuk mund të hiqet.
factor-remove-button = Hiqeni faktorin e dytë
sign-in-wrong-code = Emri i përdoruesit, fjalëkalimi ose kodi është i gabuar.
recovery-title = Kodet e rikuperimit
recovery-lead = Shtypini këto kode ose shkruajini diku dhe mbajini larg telefonit. Secili vlen një herë në vend të një kodi të aplikacionit. Nuk shfaqen më.
recovery-renew-button = Krijoni kode të reja rikuperimi
recovery-left = { $count ->
        [one] Ka mbetur { $count } kod rikuperimi.
       *[other] Kanë mbetur { $count } kode rikuperimi.
    }
people-factor-button = Hiqni faktorin e dytë
invitation-title = Zgjidhni një fjalëkalim
# $count: numri më i vogël i shenjave.
invitation-lead = { $count ->
        [one] Fjalëkalimi ka të paktën { $count } shenjë. Një fjali që do ta thoshit vetëm ju mbahet mend lehtë.
       *[other] Fjalëkalimi ka të paktën { $count } shenja. Një fjali që do ta thoshit vetëm ju mbahet mend lehtë.
    }
invitation-again = Fjalëkalimi edhe një herë
invitation-button = Ruani fjalëkalimin
invitation-wrong = Fjalëkalimi ka nga { $least } deri në { $most } shenja dhe asnjë shenjë kontrolli.
invitation-different = Dy fjalëkalimet nuk janë të njëjta.
invitation-gone = Kjo ftesë është përdorur, është tepër e vjetër ose nuk ekziston. Kërkoni një të re.
audit-title = Kush çfarë bëri
audit-from = Nga dita
audit-to = Deri në ditën
audit-person = Personi
audit-document = Dokumenti
audit-show = Shfaqni
audit-csv = Si tabelë (CSV)
audit-lines = Si rreshta JSON
# $count: shënimet në faqe, më të rejat.
audit-shown = { $count ->
        [one] { $count } shënim, më i riu
       *[other] { $count } shënime, më të rejat të parat
    }
audit-at = Kur (UTC)
audit-act = Çfarë
audit-about = Për çfarë
act-sign-in = hyri
act-refused = iu refuzua hyrja
act-sign-out = doli
act-read = lexoi
act-download = mori një skedar
act-save = ruajti një tekst
act-approve = miratoi një tekst
act-add-account = shtoi një llogari
act-grant = ndryshoi të drejtat
act-remove-account = hoqi një llogari
act-password = ndryshoi një fjalëkalim
act-invite = ftoi
act-end-sessions = mbylli sesione
act-second-factor = vendosi faktorin e dytë
act-no-second-factor = hoqi një faktor të dytë
act-recovery = hyri me një kod rikuperimi
act-audit = mori këtë regjistër
act-export = nxori përkthime në skedar
act-import = futi përkthime nga skedari
act-forget = harroi shënime të vjetra
audit-command-line = rreshti i komandave
audit-program = programi
act-backup = bëri një kopje rezervë
act-restore = riktheu një kopje rezervë

## Translating

translate-title = Përkthimi
translate-terms = Fjalorthi dhe emrat
translate-interface = Tekstet e programit
translate-messages = Mesazhet
translate-all = Të gjitha
translate-to-do = Gjendja
translate-progress = Miratuar: { $approved } nga { $total }
translate-state-due = Për t’u bërë
translate-state-missing = Pa përkthim
translate-state-stale = I papërditësuar
translate-state-draft = Draft
translate-state-needs-review = Për rishikim
translate-state-approved = Miratuar
translate-nothing = Asnjë mesazh nuk është në këtë gjendje.
translate-steps = Lëvizja nëpër mesazhe
translate-previous = I mëparshmi
translate-next = Tjetri
translate-before = Mesazhet para këtij
translate-after = Mesazhet pas këtij
translate-source = Teksti burimor
translate-source-changed = Teksti burimor ka ndryshuar që kur u bë ky përkthim:
# $name: emri i një atributi, si „alt“.
translate-field-attribute = Atributi „{ $name }“
# $selector: ajo sipas së cilës zgjidhet, si „$count“; $key: një variant, si „few“. Pas tij vijnë numrat përkatës.
translate-field-variant = Kur { $selector } është „{ $key }“
translate-field-text = Teksti
translate-insert = Fut:
translate-error = Gabim:
translate-warning = Paralajmërim:
translate-warnings-seen = I kam parë paralajmërimet. Teksti duhet të jetë kështu.
translate-submit = Dërgo për rishikim
translate-save = Ruaj si draft
translate-approve = Mirato
translate-preview = Shfaq faqen me këtë tekst
translate-more = Mënyra të tjera për ta shkruar këtë mesazh
# Pas saj vjen emri i një ndryshoreje.
translate-split = Tekst i veçantë për çdo formë të shumësit të ndryshores
translate-as-fluent = Shkruaj në formatin Fluent
translate-as-fields = Shkruaj në fusha
translate-other-script = Me alfabetin tjetër:
translate-no-terms = Në këtë tekst nuk ka terma nga fjalorthi.
translate-memory = Përkthime të mëparshme
translate-no-matches = Asgjë e ngjashme nuk është përkthyer më parë.
translate-use = Fut
translate-history = Komentet dhe historiku
translate-comment = Komenti
translate-comment-add = Shto komentin
translate-commented = koment
translate-page = Faqja e shtypur
translate-page-alt = Faqja e shtypur ku gjendet ky mesazh; mesazhi është i shënuar.
translate-reading-page = Seksioni i faqes së leximit
translate-not-printed = Ky mesazh nuk shtypet në këtë dokument.
translate-back = Kthehuni te mesazhi
translate-drafted = Nuk është ruajtur:
translate-draft-shown = Ky tekst nuk është ruajtur. E keni shkruar më parë.
translate-discard = Hiq dorë nga ky tekst
translate-concordance = Kërkimi në të gjitha gjuhët
translate-concordance-lead = Fjalë në çdo formë dhe në çdo gjuhë. Ajo që është në thonjëza kërkohet saktësisht siç është shkruar.
translate-concordance-label = Fjalët
# $count: numri i mesazheve.
translate-found = { $count ->
        [one] { $count } mesazh
       *[other] { $count } mesazhe
    }
translate-theirs = Dikush ka ruajtur një tekst tjetër. Ndryshimet në të:
translate-mine = Ndryshimet në tekstin tuaj:
translate-conflict-help = Teksti juaj gjendet në fusha dhe nuk është ruajtur. Merrni atë që është e saktë dhe ruajeni përsëri; ose hiqni dorë nga teksti juaj.
translate-conflict = Dikush e ka ndryshuar këtë mesazh ndërsa ju po shkruanit. Asgjë nuk ka humbur: të dy tekstet gjenden më poshtë.
translate-original-changed = Teksti burimor ka ndryshuar ndërsa po shkruanit. Teksti juaj nuk është ruajtur. Krahasojeni me tekstin e ri burimor dhe ruajeni përsëri.
translate-gone = Teksti burimor nuk e ka më këtë mesazh. Teksti juaj nuk është ruajtur, por mbahet këtu.
translate-empty = Teksti është bosh. Shkruajeni ose kaloni te mesazhi tjetër.
translate-too-long = Teksti është tepër i gjatë për t’u ruajtur.
translate-hidden = Teksti përmban një karakter që nuk shihet, ndoshta nga diçka që u ngjit. Shkruani përsëri fjalët përreth tij.
translate-refused = Teksti nuk mund të ruhet në këtë formë.
translate-has-errors = Teksti ka gabime dhe nuk është ruajtur. Korrigjoni gabimet, pastaj ruajeni përsëri.
translate-has-warnings = Shikoni paralajmërimet. Nëse teksti duhet të jetë kështu, shënoni kutinë dhe dërgojeni përsëri.
translate-merging = Dikush po bashkon ndryshime në këtë bibliotekë. Teksti juaj nuk është ruajtur, por mbahet këtu. Ruajeni përsëri kur të përfundojë bashkimi.
translate-disk = Teksti nuk mund të shkruhet në disk. Nuk është ruajtur, por mbahet këtu; drejtojuni personave që mirëmbajnë këtë server.
translate-form-old = Sesioni juaj ka ndryshuar dhe ende asgjë nuk është ruajtur. Teksti juaj gjendet më poshtë; ruajeni përsëri.
translate-done-draft = U ruajt si draft.
translate-done-needs-review = U dërgua për rishikim.
translate-done-approved = U miratua.
translate-saved-uncommitted = Teksti është ruajtur, por nuk është regjistruar në depon e versioneve.
translate-closed = Në këtë server nuk mund të përkthehet.
translate-unreadable = Cilësimet e bibliotekës nuk mund të lexohen, prandaj asgjë nuk mund të ruhet.
translate-not-done = Kjo nuk u krye
translate-no-preview = Për momentin faqja nuk mund të shfaqet.

## Analyses and reports

illustrative = ilustruese
illustrative-title = Ilustruese
illustrative-replace = Gjetjet në këtë dokument janë trilluar për të treguar metodën. Një institucion i zëvendëson me të dhënat e veta para se ta përdorë dokumentin.
notice-illustrative = Ilustruese: gjetjet në këtë dokument janë trilluar për të treguar metodën. Një institucion i zëvendëson me të dhënat e veta.
value-unknown = nuk dihet
value-not-set = e papërcaktuar
value-percent = { $value }%
value-money = { $amount } { $currency }
value-period = { $start } – { $end }
date-month = { $month ->
        [1] janar
        [2] shkurt
        [3] mars
        [4] prill
        [5] maj
        [6] qershor
        [7] korrik
        [8] gusht
        [9] shtator
        [10] tetor
        [11] nëntor
       *[12] dhjetor
    } { $year }
levels-pair = tani { $current }, kërkohet { $required }
levels-before = atëherë { $current }, kërkohet { $required }
dimension-procedures = Procedurat
dimension-equipment = Pajisjet
dimension-human-resources = Burimet njerëzore
dimension-coordination = Koordinimi
level-0 = Mungon
level-0-meaning = Nuk ka asgjë.
level-1 = Në fillim
level-1-meaning = Varet nga individë.
level-2 = I pjesshëm
level-2-meaning = Ekziston në disa njësi ose nuk është e plotë.
level-3 = I konsoliduar
level-3-meaning = Është e shkruar dhe e disponueshme në të gjitha njësitë që kanë nevojë për të.
level-4 = I zbatuar
level-4-meaning = Përdoret kudo dhe kontrollohet.
level-5 = Në përmirësim
level-5-meaning = Matet dhe përmirësohet rregullisht.
analysis-severity = Ashpërsia
severity-none = asnjë
severity-low = e ulët
severity-medium = e mesme
severity-high = e lartë
severity-critical = kritike
severity-unknown = e panjohur
analysis-priority = Përparësia
priority-none = asnjë
priority-low = e ulët
priority-medium = e mesme
priority-high = e lartë
priority-critical = kritike
priority-unknown = e panjohur
analysis-impact = Ndikimi
impact-low = i ulët
impact-medium = i mesëm
impact-high = i lartë
analysis-confidence = Besueshmëria e vlerësimit
confidence-low = e ulët
confidence-medium = e mesme
confidence-high = e lartë
analysis-kind = Lloji i mangësisë
gap-missing = mungon
gap-partial = e pjesshme
gap-outdated = e vjetruar
gap-not-applied = nuk zbatohet
gap-capacity = kapacitet i pamjaftueshëm
gap-none = pa mangësi
gap-unknown = nuk dihet
analysis-change = Ndryshimi
change-new = e re
change-better = më mirë
change-same = njësoj
change-worse = më keq
change-closed = e mbyllur
change-unknown = nuk dihet
analysis-state = Statusi
state-not-started = nuk ka nisur
state-in-progress = në zbatim
state-done = i përfunduar
state-stopped = i ndërprerë
state-unknown = nuk dihet
analysis-theme = Tema
analysis-as-of = Gjendja më
analysis-baseline = Krahasuar me
analysis-sources = Nxjerrë nga
analysis-entities = Institucionet
analysis-entity = Institucioni
analysis-findings = Gjetjet
analysis-finding = Gjetja
analysis-recommendations = Rekomandimet
analysis-recommendation = Rekomandimi
analysis-jurisdiction = Juridiksioni
analysis-dimension = Dimensioni
analysis-requirement = Kërkesa
analysis-current = Niveli aktual
analysis-required = Niveli i kërkuar
analysis-now = Tani
analysis-needed = Kërkohet
analysis-gap = Mangësia
analysis-consequence = Pasoja
analysis-evidence = Provat
analysis-institutional = Gjetjet mbështeten në të dhënat e institucioneve të përmendura këtu.
analysis-reason = Arsyetimi i ashpërsisë
analysis-computed = Sipas rregullit: { $severity }.
analysis-owner = Përgjegjës
analysis-deadline = Afati
analysis-indicator = Treguesi
analysis-target = Vlera e synuar
analysis-observed = Data e vëzhgimit
analysis-overdue = me vonesë
analysis-joint = i përbashkët
scale-levels-caption = Nivelet
scale-level = Niveli
scale-name = Emërtimi
scale-meaning = Kuptimi
scale-rule = Mangësia është niveli i kërkuar minus niveli aktual. Mangësia e shumëzuar me peshën e ndikimit (i ulët 1, i mesëm 2, i lartë 3) jep pikët dhe pikët japin ashpërsinë. Kur një nivel nuk dihet, nuk dihet as ashpërsia.
scale-severities-caption = Shkallët e ashpërsisë dhe shenjat e tyre
scale-score = Pikët
scale-score-none = 0
scale-score-low = nga 1 deri në 2
scale-score-medium = nga 3 deri në 5
scale-score-high = nga 6 deri në 8
scale-score-critical = 9 e më shumë
scale-score-unknown = nuk mund të llogaritet
scale-meaning-none = Kërkesa është përmbushur.
scale-meaning-low = Mangësi e vogël: mbyllet gjatë punës së rregullt.
scale-meaning-medium = Nevojitet një rekomandim.
scale-meaning-high = Nevojitet një rekomandim me përgjegjës dhe afat.
scale-meaning-critical = Nevojitet një rekomandim me përgjegjës dhe afat, i cili ka përparësi ndaj të gjithë të tjerëve.
scale-meaning-unknown = Një nivel nuk dihet: së pari duhet të përcaktohet.
events-caption = Takimet dhe punëtoritë në të cilat u verifikuan gjetjet
events-date = Data
events-name = Takimi
events-participants = Pjesëmarrësit
entities-caption = Institucionet dhe gjetjet për to
entities-open = Me mangësi
requirements-caption = Kërkesat
requirements-caption-dimension = Kërkesat: { $dimension }
requirements-basis = Baza ligjore ose strategjike
matrix-caption = Gjetjet sipas institucionit dhe dimensionit: numri dhe ashpërsia më e lartë
matrix-sum = Gjithsej
matrix-unknown = { $count ->
        [one] { $count } e panjohur
       *[other] { $count } të panjohura
    }
heat-map-caption = Harta e nxehtësisë së gjetjeve: shenja e ashpërsisë më të lartë dhe numri i gjetjeve
heat-map-alt = Harta e nxehtësisë së gjetjeve. { $rows }
heat-map-row = { $entity }: { $cells }.
heat-map-cell = { $dimension } { $count }, ashpërsia më e lartë { $severity }
profile-caption = Nivelet aktuale dhe të kërkuara sipas dimensionit, mesataret e niveleve të njohura
profile-data-caption = Nivelet mesatare sipas dimensionit dhe numri i gjetjeve me nivele të njohura
profile-alt = Profili i niveleve nga 0 deri në 5. { $rows }
profile-row = { $name }: niveli aktual { $current }, niveli i kërkuar { $required }.
profile-known = Të njohura
profile-unknown = Të panjohura
sides-caption = Kërkesat e përbashkëta, paralelisht
sides-nothing = pa gjetje
changes-caption = Ndryshimet ndaj gjendjes fillestare
changes-no-baseline = Nuk ka gjendje fillestare për krahasim.
changes-before = Më parë
changes-now = Tani
findings-caption = Gjetjet
findings-nothing = Këtu nuk ka gjetje.
findings-count = { $count ->
        [one] { $count } gjetje
       *[other] { $count } gjetje
    }
recommendations-caption = Rekomandimet
recommendations-joint-caption = Rekomandimet e përbashkëta
recommendations-nothing = Këtu nuk ka rekomandime.
plan-caption = Plani i veprimit sipas afatit
plan-action = Veprimi
plan-priority-state = Përparësia dhe statusi
overdue-caption = Veprimet me vonesë
overdue-nothing = Më { $date } asnjë veprim nuk është me vonesë.
progress-caption = Përparimi sipas vëzhgimit të fundit
progress-percent = Përparimi
swot-strengths = Pikat e forta
swot-weaknesses = Pikat e dobëta
swot-opportunities = Mundësitë
swot-threats = Kërcënimet
analysis-roadmap = Udhërrëfyesi
roadmap-goals = objektivat: { $numbers }
roadmap-kpis = treguesit kyç të performancës: { $numbers }
analysis-goal = Objektivi
analysis-kpi = Treguesi kyç i performancës
goals-caption = Rekomandimet dhe gjetjet sipas objektivit të Udhërrëfyesit
kpis-caption = Rekomandimet dhe gjetjet sipas treguesit kyç të performancës të Udhërrëfyesit
roadmap-unverified = Numrat janë marrë nga Udhërrëfyesi. Formulimi zyrtar i objektivave dhe i treguesve kyç të performancës nuk është verifikuar dhe nuk citohet.
roadmap-goal-2 = Objektivi 2 i Udhërrëfyesit
roadmap-goal-3 = Objektivi 3 i Udhërrëfyesit
roadmap-goal-4 = Objektivi 4 i Udhërrëfyesit
roadmap-goal-5 = Objektivi 5 i Udhërrëfyesit
roadmap-kpi-3 = Treguesi kyç i performancës 3 i Udhërrëfyesit
roadmap-kpi-4 = Treguesi kyç i performancës 4 i Udhërrëfyesit
roadmap-kpi-5 = Treguesi kyç i performancës 5 i Udhërrëfyesit
roadmap-kpi-8 = Treguesi kyç i performancës 8 i Udhërrëfyesit
roadmap-kpi-9 = Treguesi kyç i performancës 9 i Udhërrëfyesit
roadmap-kpi-10 = Treguesi kyç i performancës 10 i Udhërrëfyesit
roadmap-kpi-14 = Treguesi kyç i performancës 14 i Udhërrëfyesit
chart-category = Kategoria
chart-period = Periudha
chart-bar-alt = Grafik me shtylla. { $title }. { $data }
chart-line-alt = Grafik vijor. { $title }. { $data }
chart-entry = { $name }: { $values }.
chart-value = { $name } { $value }
report-project = Projekti
report-period = Periudha
report-budget = Buxheti
report-source = Burimi
report-note = Shënim
report-editor-note = Shënim i redaktorit
report-no-notes = Asnjë shifër e këtij raporti nuk kërkon shënim të redaktorit.
trainings-caption = Trajnimet dhe pjesëmarrjet në to
trainings-training = Trajnimi
trainings-sessions = Sesionet
trainings-total = Gjithsej
trainings-chart-caption = Pjesëmarrjet sipas trajnimit dhe gjinisë
totals-caption = Pjesëmarrjet e disa trajnimeve së bashku
totals-total = Trajnimet së bashku
sex-all = të gjithë
sex-men = Burra
sex-women = Gra
indicator-caption = { $name } ({ $role })
indicator-series = Grupi
indicator-provisional = paraprake
role-context = kontekst, jo rezultat i projektit
role-output = rezultat i projektit
equipment-caption = Pajisjet e dorëzuara
equipment-item = Artikulli
equipment-count = Numri
budget-caption = Buxheti
budget-line = Linja buxhetore
budget-amount = Shuma
budget-sum = Gjithsej
figures-caption = Shifra të tjera
figures-name = Përshkrimi
figures-value = Numri
figure-more-than = më shumë se { $value }

## Gabimet e një përkthimi
fault-syntax = Teksti nuk është Fluent i vlefshëm.
fault-not-utf8 = Skedari nuk është tekst i vlefshëm UTF-8.
fault-file-too-large = Skedari është tepër i madh.
fault-nesting-limit = Kllapat gjarpëruese janë futur tepër thellë njëra brenda tjetrës.
fault-expansion-limit = Teksti bëhet tepër i gjatë me gjithçka së cilës i referohet.
fault-placeable-limit = Teksti ka tepër shprehje në kllapa gjarpëruese.
fault-cycle = Mesazhet i referohen njëri-tjetrit në rreth.
fault-duplicate-id = Emri i mesazhit gjendet dy herë.
fault-duplicate-attribute = Atributi gjendet dy herë.
fault-missing = Përkthimit i mungon ky mesazh.
fault-missing-file = Përkthimit i mungon i gjithë skedari.
fault-obsolete = Teksti burimor nuk e ka këtë mesazh.
fault-obsolete-file = Skedari nuk i përket asnjë dokumenti.
fault-stale = Teksti burimor ka ndryshuar që kur u bë përkthimi.
fault-value-missing = Mungon vetë teksti.
fault-value-extra = Teksti burimor këtu ka vetëm atribute, jo tekst.
fault-attribute-missing = Mungon një atribut i tekstit burimor.
fault-attribute-extra = Teksti burimor nuk e ka këtë atribut.
fault-variable-missing = Mungon një ndryshore e tekstit burimor.
fault-variable-unknown = Kjo ndryshore nuk ekziston këtu.
fault-variable-missing-in-variant = Në një nga variantet mungon një ndryshore.
fault-term-missing = Një term i fjalorthit nuk ka përkthim.
fault-term-unknown = Ky term nuk ekziston.
fault-term-extra = Teksti burimor nuk e përmend këtë term.
fault-term-not-used = Fjalorthi ka një fjalë tjetër për këtë.
fault-term-variant-unknown = Termi nuk e ka këtë formë.
fault-message-ref-unknown = Teksti i referohet një mesazhi që nuk ekziston.
fault-function-unknown = Nuk ka funksion të tillë.
fault-function-option-out-of-range = Një opsion i funksionit është jashtë kufijve.
fault-function-options-differ = Funksioni ka opsione të tjera nga ato në tekstin burimor.
fault-plural-category-missing = Mungon një formë e shumësit që i duhet gjuhës.
fault-plural-category-unknown = Kjo nuk është formë e shumësit.
fault-plural-category-unused = Gjuha nuk e ka këtë formë të shumësit.
fault-variant-duplicate = Dy variante kanë të njëjtin emër.
fault-selector-dropped = Teksti burimor ka një tekst për çdo formë të shumësit, përkthimi vetëm një.
fault-markup = Shenjat e formatimit janë të prishura ose nuk janë si në tekstin burimor.
fault-control-character = Teksti ka një karakter kontrolli.
fault-bidi-control = Teksti ka një karakter që ndryshon renditjen e shkronjave.
fault-invisible-character = Teksti ka një karakter që nuk shihet.
fault-soft-hyphen = Teksti ka një vizë ndarëse të padukshme.
fault-not-nfc = Shkronjat me shenja janë shkruar në pjesë.
fault-bom = Skedari fillon me një karakter të padukshëm.
fault-whitespace = Ka hapësira të panevojshme.
fault-mixed-script-word = Një fjalë përzien shkronja latine dhe cirilike.
fault-wrong-script = Teksti është me një alfabet që nuk e ka vendin këtu.
fault-letter-not-in-alphabet = Një shkronjë nuk i përket alfabetit të gjuhës.
fault-untranslated = Teksti është i njëjtë me tekstin burimor.
fault-english-fragment = Një pjesë e tekstit ka mbetur në gjuhën e tekstit burimor.
fault-wrong-language = Teksti duket se është në një gjuhë tjetër.
fault-diacritics-missing = Teksti duket se është shkruar pa shkronjat ë dhe ç.
fault-number-differs = Numrat nuk përputhen me ata të tekstit burimor.
fault-url-differs = Adresa nuk përputhet me atë të tekstit burimor.
fault-end-punctuation = Teksti mbaron me një shenjë tjetër nga ajo e tekstit burimor.
fault-quotes = Thonjëzat nuk janë si i kërkon gjuha.
fault-length = Teksti është shumë më i gjatë ose më i shkurtër se teksti burimor.
fault-empty = Nga ky tekst nuk shtypet asgjë.
fault-waiver = Komenti që duhet të lejojë një gabim nuk është i saktë.

## Pages of findings
# $title: the title of an analysis.
findings-page-title = Gjetjet: { $title }
# A link on the reading page of an analysis.
findings-open = Shfleto gjetjet
findings-back = Kthehuni te dokumenti
findings-by-severity = Gjetjet sipas ashpërsisë
findings-order-severity = Së pari gjetjet më të rënda
findings-order-entity = Sipas institucionit
findings-order-deadline = Së pari afati më i hershëm
findings-none = Asnjë gjetje nuk i përgjigjet kësaj përzgjedhjeje.
findings-all = Shfaq të gjitha gjetjet
# Two links stand behind it: findings-csv and findings-json.
findings-download = Shkarko këto gjetje:
findings-csv = tabelë (CSV)
findings-json = të dhëna (JSON)
# The head of a column with short names such as “border-channel”.
findings-id = Identifikuesi
findings-pages = Faqet e gjetjeve

# Editions whose sources have a fault.
notice-outdated = Botimi më i ri i këtij dokumenti nuk mund të shfaqet, sepse burimet e tij kanë një gabim. Ky është botimi i fundit pa gabim.
## Ruajtja e asaj që shkruajnë përkthyesit

translate-carried-signed-out = Nuk jeni më brenda llogarisë suaj, prandaj asgjë nuk u ruajt. Teksti juaj është ende këtu: hyni, shikojeni dhe ruajeni përsëri.
translate-carried-no-right = Kjo llogari nuk mund ta ndryshojë më këtë, prandaj asgjë nuk u ruajt. Teksti juaj është ende këtu: kopjojeni ose hyni me një llogari që ka këtë të drejtë.
translate-carried-gone = Ky dokument nuk ekziston më, prandaj asgjë nuk u ruajt. Teksti juaj është ende këtu: kopjojeni.
translate-carried-sign-in = Hyr dhe vazhdo
translate-carried-again = Provo përsëri
translate-carried-on = Ende asgjë nuk është ruajtur. Teksti juaj gjendet në fusha: shikojeni dhe ruajeni.
translate-busy = Përgjigjja zgjati shumë. Teksti juaj është ende këtu. Hapeni mesazhin për të parë nëse është ruajtur ose provoni përsëri.
translate-no-turn = Dikush tjetër po shkruan në bibliotekë ose për momentin askush nuk mund të shkruajë. Teksti juaj nuk është ruajtur, por gjendet në fusha. Ruajeni përsëri.
translate-file-unreadable = Një skedar i bibliotekës nuk mund të lexohet, prandaj asgjë nuk u ruajt: përmbajtja e tij do të humbiste. Drejtojuni personave që mirëmbajnë këtë server.
translate-too-many-drafts = Keni tepër tekste të paruajtura. Më parë ruani ose hidhni tej disa prej tyre.
translate-not-kept = As serveri nuk mund ta mbajë tekstin tuaj: ai gjendet vetëm në këtë faqe. Kopjojeni para se të largoheni nga faqja.
translate-done-unchanged = Teksti është i njëjtë me atë të ruajtur. Vendimi për të mbetet.
translate-done-beside = Drafti juaj u mbajt. E shihni vetëm ju; lexuesve u mbetet teksti i miratuar.
translate-draft-beside = Ky është drafti juaj dhe e shihni vetëm ju. Lexuesit shohin tekstin e miratuar.
translate-published = Ky tekst pret një rishikues. Lexuesit shohin tekstin e miratuar. Teksti i ri e ndryshon kështu:
translate-decline = Refuzo tekstin e ri
translate-declined = refuzuar
translate-done-waits = U dërgua për rishikim. Lexuesit shohin tekstin e miratuar derisa të miratohet juaji.
translate-done-declined = Teksti i ri u refuzua. Lexuesve u mbetet teksti i miratuar.
translate-meanwhile = Dikush ka ruajtur një tekst tjetër të këtij mesazhi ndërsa ju po shkruanit. Kur ta ruani tuajin, do të shfaqen të dy.
translate-found-before = ishte aty më parë
# $file: emri i një skedari shkëmbimi.
translate-imported = importuar nga { $file }
# {"{"}time{"}"} mbetet siç është: programi vendos në vend të saj orën, si 14:02.
translate-unsaved-since = Nuk është ruajtur që nga ora {"{"}time{"}"}. Teksti juaj gjendet në këtë faqe dhe dërgohet sapo të përgjigjet serveri. Mos e mbyllni faqen.
translate-kept-at = U mbajt si drafti juaj në orën {"{"}time{"}"}.
translate-signed-out = Nuk jeni më brenda llogarisë suaj: dërgojeni tekstin dhe do t’ju kërkohet të hyni përsëri, pa e humbur atë.
translate-restored = Ky tekst është shkruar këtu më parë dhe ende nuk ka arritur te serveri.
translate-behind-here = Për shkak të këtij mesazhi një dokument nuk mund të ndërtohet. Lexuesit nuk e shohin gjendjen e tij më të re derisa gabimi të ndreqet.
translate-behind-message = Mesazhi:
translate-behind-all = Gjithçka është ruajtur, por biblioteka nuk mund të ndërtohet: lexuesit shohin botimin e fundit të mirë derisa kjo të rregullohet.
# $count: numri i botimeve që nuk mund të ndërtohen.
translate-behind-editions = { $count ->
        [one] Gjithçka është ruajtur, por { $count } botim nuk mund të ndërtohet: lexuesit e tij shohin gjendjen e fundit të mirë derisa kjo të rregullohet.
       *[other] Gjithçka është ruajtur, por { $count } botime nuk mund të ndërtohen: lexuesit e tyre shohin gjendjen e fundit të mirë derisa kjo të rregullohet.
    }
## Faults of characters

fault-glyph-missing = Teksti ka një shenjë që nuk e ka asnjë font i programit.
fault-combining-mark = Një shkronjë ka një shenjë që qëndron e ndarë prej saj.
## Pages for everybody: what is said to readers who do not see them

reading-section-tools = Lidhjet e seksionit „{ $section }“
suggestions-count = { $count ->
        [0] Nuk ka sugjerime
        [one] { $count } sugjerim
       *[other] { $count } sugjerime
    }
print-footnote-back = Kthehu te teksti nga fusnota

## Çfarë nuk u gjet

queries-title = Çfarë nuk u gjet
queries-lead = Kërkimet e tetë javëve të fundit që nuk gjetën asgjë, të numëruara pa asnjë emër. Thoni çfarë do të thotë fjala me fjalët e teksteve, provojeni dhe ruajeni; ose zgjidhni pjesën që i përgjigjet.
queries-said = Çfarë shkruajnë njerëzit
queries-means = Çfarë thonë tekstet
queries-try = Provo
queries-add-word = Ruaj fjalën
queries-finds = Do të gjendej kjo
queries-nothing = Asgjë
queries-add-answer = Ruaj pjesën e zgjedhur si përgjigje
queries-not-found = Kërkimet
queries-none = U gjet gjithçka që u kërkua.
queries-query = Kërkimi
queries-count = Herë
queries-now = Gjendet tani
queries-found = Po
queries-added = U ruajt. Vlen sapo të ndërtohet botimi i ri.
queries-no-section = Zgjidhni më parë një pjesë.
queries-faulty = Ky zë do të ishte i gabuar, prandaj nuk u shkrua asgjë.
queries-mended = { $count ->
    [one] { $count } prej tyre tani gjen diçka.
   *[other] { $count } prej tyre tani gjejnë diçka.
 }

## Pa rrjet

kept-failed = Kërkimi nuk u hap: mungon një pjesë e asaj që është ruajtur. Ruajeni gjuhën përsëri ose kërkoni kur të ketë rrjet.
kept-needs-script = Kërkimi pa server kërkon JavaScript. Dokumentet lexohen edhe pa të.
site-export-note = Eksportuar për përdorim pa rrjet. Dokumenti më i ri është i datës { $date }. Ajo që është në fuqi mund të ketë ndryshuar që atëherë.
offline-title = Pa rrjet
offline-lead = Një gjuhë mund të ruhet në këtë pajisje: faqet, kërkimi dhe gjetjet punojnë atëherë pa rrjet. Ruhet vetëm ajo që mund ta lexojnë të gjithë.
offline-needs-script = Ruajtja kërkon JavaScript. Pa të, merrni me vete PDF-të ose kërkoni nga institucioni juaj një eksport në një kujtesë USB.
offline-closed = Për momentin nuk mund të ruhet asgjë: një dokument po ndryshohet ose kjo bibliotekë lexohet vetëm me llogari.
offline-keep = Ruaje këtë gjuhë
offline-again = Merr të rejat
offline-remove = Hiqe nga kjo pajisje
offline-pdf = Me PDF-të
offline-some = Vetëm disa dokumente
offline-size = Madhësia: { "{size}" } MB
offline-progress = { "{done}" } nga { "{all}" } pjesë
offline-shown = Botimi i datës { "{date}" }, i marrë më { "{fetched}" }
offline-old = Është i vjetër: ajo që është në fuqi mund të ketë ndryshuar. Merrni të rejat sapo të ketë rrjet.
offline-missing = Faqja e kërkuar nuk është e ruajtur në këtë pajisje.
offline-newer = Ka një botim më të ri.
offline-removed = U hoq.
offline-evicted = Shfletuesi ka hedhur një pjesë të asaj që ishte ruajtur. Merreni përsëri sapo të ketë rrjet.
offline-unable = Ky shfletues nuk mund të ruajë asgjë. Faqet punojnë si gjithmonë kur ka rrjet.
offline-interrupted = Nuk u ruajt: lidhja u ndërpre. Ajo që ishte ruajtur më parë është ende aty.
offline-refused = Nuk u ruajt: serveri nuk e dha një pjesë pa llogari. Ajo që ishte ruajtur më parë është ende aty.
offline-full = Nuk u ruajt: nuk ka vend në këtë pajisje. Ajo që ishte ruajtur më parë është ende aty.
offline-changing = Nuk u ruajt: po vijnë vazhdimisht botime të reja. Provoni përsëri pas një minute.
offline-elsewhere = Një skedë tjetër po ruan diçka. Prisni derisa të mbarojë.
offline-reload = Kjo faqe është më e vjetër se serveri. Ngarkojeni përsëri.
sealed-keep = Ruaje në këtë pajisje, të shifruar
sealed-kept = E ruajtur në këtë pajisje, e shifruar. Dalja nga llogaria e heq.
sealed-refused = Nuk u ruajt: serveri nuk e dha faqen. Hyni së pari.
sealed-left = Keni dalë nga llogaria dhe ajo që ishte ruajtur e shifruar u hoq nga kjo pajisje. Kur nuk ka rrjet, serveri njoftohet sapo të ketë.
