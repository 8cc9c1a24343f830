### Речи самог програма: веб-странице и оквир штампаних докумената.

## Језици и датуми

# Име језика на самом том језику.
language-name = Српски
# Слова редом којим стоје у речнику, за ређање појмовника.
alphabet = а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш
# $day и $month су бројеви, $year је текст.
date-long = { $day }. { $month ->
        [1] јануара
        [2] фебруара
        [3] марта
        [4] априла
        [5] маја
        [6] јуна
        [7] јула
        [8] августа
        [9] септембра
        [10] октобра
        [11] новембра
       *[12] децембра
    } { $year }.

## Врсте и ознаке докумената

kind-manual = Приручник
kind-course = Курс
kind-sop = Стандардна оперативна процедура
kind-gap-analysis = Анализа недостатака
kind-needs-assessment = Процена потреба
kind-report = Извештај о пројекту
kind-leaflet = Летак
kind-form = Образац
marking-public = Јавно
marking-internal = За интерну употребу
marking-restricted = Ограничен приступ

## Штампани документи

print-contents = Садржај
print-section = Одељак
print-table = Табела
print-figure = Слика
print-footnote = Фуснота
# $page и $pages: страница и укупан број страница.
print-page-of = Страница { $page } од { $pages }
# Упућује на страницу: „на страници 12“.
print-on-page = на страници { $page }
print-version-name = Верзија
print-version = Верзија { $version }
date-only = { $date }
print-date = Датум
print-language = Језик
print-jurisdictions = Јурисдикције
print-marking = Ознака
print-key-point = Запамтите
print-warning = Упозорење
print-do = Поступајте овако
print-dont = Забране
print-law = Прописи
print-law-checked = Навод прописа проверен { $date } године
print-law-in-force = Пре поступања проверите важеће прописе.
print-exercise = Вежба { $number }
print-exercise-minutes = { $minutes ->
        [one] { $minutes } минут
        [few] { $minutes } минута
       *[other] { $minutes } минута
    }
print-exercise-people = { $people ->
        [one] по { $people } полазник у групи
        [few] по { $people } полазника у групи
       *[other] по { $people } полазника у групи
    }

## Шта читалац мора да зна о издању

notice-title = О овом издању
notice-unapproved = Овај превод је нацрт. Изворни говорник га још није одобрио.
notice-partly-approved = { $count ->
        [one] Изворни говорник још није одобрио { $count } пасус овог превода.
        [few] Изворни говорник још није одобрио { $count } пасуса овог превода.
       *[other] Изворни говорник још није одобрио { $count } пасуса овог превода.
    }
notice-untranslated = { $count ->
        [one] { $count } пасус још није преведен и дат је на језику аутора.
        [few] { $count } пасуса још нису преведена и дата су на језику аутора.
       *[other] { $count } пасуса још није преведено и дато је на језику аутора.
    }
notice-stale = { $count ->
        [one] { $count } пасус је преведен према старијој верзији текста.
        [few] { $count } пасуса су преведена према старијој верзији текста.
       *[other] { $count } пасуса је преведено према старијој верзији текста.
    }

## Свака веб-страница

site-name = Armarium
site-purpose = Приручници, курсеви и анализе за полицијску обуку
skip-link = Пређи на текст
search-label = Претражите приручнике
search-button = Претражи
search-clear = Сви документи
language-switch = Језик
home-link = Почетна страница
footer-print = Погодно за црно-белу штампу на папиру А4.
footer-offline = За ову библиотеку није потребан интернет.

## Почетна страница

start-title = Претражите приручнике
start-hint = Упишите реч или реченицу на било ком од језика, ћирилицом или латиницом, са дијакритичким знацима или без њих.
documents-title = Документи

## Резултати

# $query: шта је тражено.
results-title = Резултати за „{ $query }“
results-count = { $count ->
        [0] Није пронађен ниједан одељак.
        [one] Пронађен је { $count } одељак.
        [few] Пронађена су { $count } одељка.
       *[other] Пронађено је { $count } одељака.
    }
results-none = Ништа није пронађено за „{ $query }“.
results-none-spelling = Проверите како је реч написана или смањите број речи.
results-none-language = Потражите реч на другом језику.
results-none-documents = Или отворите документ:
results-filter = Документ
# Стоји испред веза које сужавају резултате на документ, врсту, јурисдикцију или језик.
results-narrow = Сузите резултате
# Иза ње следе вредности, као везе које их уклањају.
results-narrowed = Сужено на:
# Иза ње следи име онога што се уклања.
results-remove = Уклони:
results-kind = Врста
results-jurisdiction = Јурисдикција
# Језик у чијем тексту стоје речи.
results-language = Језик текста
results-order = Редослед:
results-order-relevance = Прво најприкладнији
results-order-document = Као у документима
# Иза ње следи боље написан упит, као веза.
results-suggestion = Да ли сте мислили на:
results-glossary = Појмовник
results-term-names = На другим језицима
results-terms-near = Најближи појмови у појмовнику:
results-next = Следећа страница
results-previous = Претходна страница
results-pages = Странице резултата
# $language: име језика на том језику.
results-found-in = Пронађено у тексту на језику: { $language }
hit-page = Страница { $page }
hit-pdf = PDF, страница { $page }

## Страница за читање

reading-contents = Садржај
reading-pdf = PDF за штампу
# $count: број страница.
reading-pages = { $count ->
        [one] { $count } страница
        [few] { $count } странице
       *[other] { $count } страница
    }
reading-details = О овом документу
reading-section-languages = Овај одељак на другим језицима
reading-section-link = Веза ка овом одељку
reading-back-to-top = Назад на врх
reading-notes = Напомене

## Грешке

error-not-found-title = Ова страница не постоји
error-not-found-text = Адреса је можда стара или погрешно укуцана. Потражите оно што вам треба или изаберите документ.
error-bad-request-title = На овај захтев није могуће одговорити
error-query-long = Текст за претрагу је предугачак. Највећи дозвољени број знакова: { $limit }.
error-parameter = Вредност параметра „{ $name }“ не може да се користи.
error-too-large = Захтев је превелик.
error-internal-title = Дошло је до грешке
error-internal-text = Грешка је забележена. Покушајте поново.
error-busy-title = Тренутно има превише захтева
error-busy-text = Покушајте поново за неколико секунди.
error-method-title = Ова адреса не може да се користи на овај начин
watch-error-title = Последња измена није могла да се обради. Ова страница приказује последње исправно стање.

## Accounts

## Translating

## Analyses and reports

## Pages of findings
