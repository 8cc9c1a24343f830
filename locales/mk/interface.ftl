### Зборовите на самата програма: веб-страници и рамка на печатените документи.

## Јазици и датуми

# Името на јазикот на самиот тој јазик.
language-name = Македонски
# Буквите по редот во речникот, за подредување на поимникот.
alphabet = а б в г д ѓ е ж з ѕ и ј к л љ м н њ о п р с т ќ у ф х ц ч џ ш
# $day и $month се броеви, $year е текст.
date-long = { $day } { $month ->
        [1] јануари
        [2] февруари
        [3] март
        [4] април
        [5] мај
        [6] јуни
        [7] јули
        [8] август
        [9] септември
        [10] октомври
        [11] ноември
       *[12] декември
    } { $year }

## Видови и ознаки на документите

kind-manual = Прирачник
kind-course = Курс
kind-sop = Стандардна оперативна процедура
kind-gap-analysis = Анализа на јазот
kind-needs-assessment = Проценка на потребите
kind-report = Проектен извештај
kind-leaflet = Леток
kind-form = Образец
marking-public = Јавно
marking-internal = За интерна употреба
marking-restricted = Ограничен пристап

## Печатени документи

print-contents = Содржина
print-section = Дел
print-table = Табела
print-figure = Слика
print-footnote = Фуснота
# $page и $pages: страницата и вкупниот број страници.
print-page-of = Страница { $page } од { $pages }
# Упатува на страница: „на страница 12“.
print-on-page = на страница { $page }
print-version-name = Верзија
print-version = Верзија { $version }
date-only = { $date }
print-date = Датум
print-language = Јазик
print-jurisdictions = Јурисдикции
print-marking = Ознака
print-key-point = Запомнете
print-warning = Предупредување
print-do = Да
print-dont = Не
print-law = Прописи
print-law-checked = Упатувањето на прописот е проверено на { $date }
print-law-in-force = Пред да постапите, проверете ги важечките прописи.
print-exercise = Вежба { $number }
print-exercise-minutes = { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }
print-exercise-people = { $people ->
        [one] по { $people } учесник во група
       *[other] по { $people } учесници во група
    }

## Што мора да знае читателот за изданието

notice-title = За ова издание
notice-unapproved = Овој превод е нацрт. Сѐ уште не е одобрен од роден говорител.
notice-partly-approved = { $count ->
        [one] { $count } пасус од овој превод сѐ уште не е одобрен од роден говорител.
       *[other] { $count } пасуси од овој превод сѐ уште не се одобрени од роден говорител.
    }
notice-untranslated = { $count ->
        [one] { $count } пасус сѐ уште не е преведен и е даден на јазикот на авторите.
       *[other] { $count } пасуси сѐ уште не се преведени и се дадени на јазикот на авторите.
    }
notice-stale = { $count ->
        [one] { $count } пасус е преведен според постара верзија на текстот.
       *[other] { $count } пасуси се преведени според постара верзија на текстот.
    }

## Секоја веб-страница

site-name = Armarium
site-purpose = Прирачници, курсеви и анализи за полициска обука
skip-link = Премини на текстот
search-label = Пребарајте ги прирачниците
search-button = Пребарај
search-clear = Сите документи
language-switch = Јазик
home-link = Почетна страница
footer-print = Погодно за црно-бело печатење на хартија А4.
footer-offline = За оваа библиотека не е потребен интернет.

## Почетна страница

start-title = Пребарајте ги прирачниците
start-hint = Напишете збор или реченица на кој било од јазиците, на кирилица или латиница, со дијакритички знаци или без нив.
documents-title = Документи

## Резултати

# $query: што е барано.
results-title = Резултати за „{ $query }“
results-count = { $count ->
        [0] Не е најден ниту еден дел.
        [one] Најден е { $count } дел.
       *[other] Најдени се { $count } делови.
    }
results-none = Ништо не е најдено за „{ $query }“.
results-none-spelling = Проверете го правописот или употребете помалку зборови.
results-none-language = Побарајте го зборот на друг јазик.
results-none-documents = Или отворете документ:
results-filter = Документ
# Стои пред врските што ги стеснуваат резултатите на документ, вид, јурисдикција или јазик.
results-narrow = Стеснете ги резултатите
# По неа следуваат вредностите, како врски што ги отстрануваат.
results-narrowed = Стеснето на:
# По неа следува името на она што се отстранува.
results-remove = Отстрани:
results-kind = Вид
results-jurisdiction = Јурисдикција
# Јазикот во чиј текст стојат зборовите.
results-language = Јазик на текстот
results-order = Редослед:
results-order-relevance = Прво најсоодветните
results-order-document = Како во документите
# По неа следува подобро напишано барање, како врска.
results-suggestion = Дали мислевте на:
results-glossary = Поимник
results-term-names = На други јазици
results-terms-near = Најблиски поими во поимникот:
results-next = Следна страница
results-previous = Претходна страница
results-pages = Страници со резултати
# $language: името на јазикот на тој јазик.
results-found-in = Најдено во текстот на јазикот: { $language }
hit-page = Страница { $page }
hit-pdf = PDF, страница { $page }

## Страница за читање

reading-contents = Содржина
reading-pdf = PDF за печатење
# $count: број на страници.
reading-pages = { $count ->
        [one] { $count } страница
       *[other] { $count } страници
    }
reading-details = За овој документ
reading-section-languages = Овој дел на други јазици
reading-section-link = Врска до овој дел
reading-back-to-top = Назад на врвот
reading-notes = Забелешки

## Грешки

error-not-found-title = Оваа страница не постои
error-not-found-text = Адресата можеби е стара или погрешно напишана. Побарајте го она што ви треба или изберете документ.
error-bad-request-title = На ова барање не може да се одговори
error-query-long = Текстот за пребарување е предолг. Употребете најмногу { $limit } знаци.
error-parameter = Вредноста на параметарот „{ $name }“ не може да се користи.
error-too-large = Барањето е преголемо.
error-internal-title = Настана грешка
error-internal-text = Грешката е забележана. Обидете се повторно.
error-busy-title = Во моментов има премногу барања
error-busy-text = Обидете се повторно за неколку секунди.
error-method-title = Оваа адреса не може да се користи на овој начин
watch-error-title = Последната измена не можеше да се обработи. Оваа страница ја прикажува последната исправна состојба.

## Accounts

## Translating

## Analyses and reports

## Pages of findings
