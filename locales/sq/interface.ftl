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
kind-gap-analysis = Analizë e boshllëqeve
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
print-law-in-force = Para se të veproni, verifikoni ligjin në fuqi.
print-exercise = Ushtrimi { $number }
print-exercise-minutes = { $minutes ->
        [one] { $minutes } minutë
       *[other] { $minutes } minuta
    }
print-exercise-people = { $people ->
        [one] grup me { $people } pjesëmarrës
       *[other] grupe me nga { $people } pjesëmarrës
    }

## Çfarë duhet të dijë lexuesi për një botim

notice-title = Për këtë botim
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
        [one] Një paragraf është përkthyer sipas një versioni më të vjetër të tekstit.
       *[other] { $count } paragrafë janë përkthyer sipas një versioni më të vjetër të tekstit.
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
results-glossary = Fjalorthi
results-term-names = Në gjuhë të tjera
results-terms-near = Termat më të afërt në fjalorth:
results-next = Faqja tjetër
results-previous = Faqja e mëparshme
results-pages = Faqet e rezultateve
# $language: emri i gjuhës në vetë atë gjuhë.
results-found-in = U gjet në tekstin në gjuhën: { $language }
hit-page = Faqja { $page }
hit-pdf = PDF, faqja { $page }

## Faqja e leximit

reading-contents = Përmbajtja
reading-pdf = PDF për shtypje
# $count: numri i faqeve.
reading-pages = { $count ->
        [one] { $count } faqe
       *[other] { $count } faqe
    }
reading-details = Për këtë dokument
reading-section-languages = Ky seksion në gjuhë të tjera
reading-section-link = Lidhja e këtij seksioni
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
watch-error-title = Ndryshimi i fundit nuk mund të përpunohej. Kjo faqe shfaq gjendjen e fundit të saktë.

## Accounts

## Translating

## Analyses and reports

## Pages of findings
