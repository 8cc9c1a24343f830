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
results-filter-all = Сви документи
results-apply = Примени
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

translate-title = Превођење
translate-terms = Појмовник и имена
translate-interface = Речи програма
translate-messages = Поруке
translate-all = Све
translate-to-do = Стање
translate-progress = Одобрено: { $approved } од { $total }
translate-state-due = За обраду
translate-state-missing = Непреведено
translate-state-stale = Застарело
translate-state-draft = Нацрт
translate-state-needs-review = За рецензију
translate-state-approved = Одобрено
translate-nothing = Нема порука у овом стању.
translate-steps = Кретање кроз поруке
translate-previous = Претходна
translate-next = Следећа
translate-before = Поруке пре ове
translate-after = Поруке после ове
translate-source = Изворни текст
translate-source-changed = Изворни текст је измењен откако је настао овај превод:
# $name: име атрибута, на пример „alt“.
translate-field-attribute = Атрибут „{ $name }“
# $selector: према чему се бира, на пример „$count“; $key: варијанта, на пример „few“. Иза ње следе бројеви за које важи.
translate-field-variant = Када је { $selector } „{ $key }“
translate-field-text = Текст
translate-insert = Уметни:
translate-error = Грешка:
translate-warning = Упозорење:
translate-warnings-seen = Упозорења су ми позната. Текст треба да гласи овако.
translate-submit = Пошаљи на рецензију
translate-save = Сачувај као нацрт
translate-approve = Одобри
translate-preview = Прикажи страницу са овим текстом
translate-more = Други начини писања ове поруке
# Иза ње следи име променљиве.
translate-split = Посебан текст за сваки облик множине променљиве
translate-as-fluent = Пиши у формату Fluent
translate-as-fields = Пиши у пољима
translate-other-script = Другим писмом:
translate-no-terms = У овом тексту нема појмова из појмовника.
translate-memory = Раније преведено
translate-no-matches = Ништа слично раније није преведено.
translate-use = Уметни
translate-history = Коментари и историја
translate-comment = Коментар
translate-comment-add = Додај коментар
translate-commented = коментар
translate-page = Штампана страница
translate-page-alt = Штампана страница на којој стоји ова порука; порука је означена.
translate-reading-page = Одељак странице за читање
translate-not-printed = Ова порука се не штампа у овом документу.
translate-back = Назад на поруку
translate-drafted = Није сачувано:
translate-draft-shown = Овај текст није сачуван. Писали сте га раније.
translate-discard = Одбаци га
translate-concordance = Претрага на свим језицима
translate-concordance-lead = Речи у било ком облику и на било ком језику. Оно што је у наводницима тражи се тачно онако како је написано.
translate-concordance-label = Речи
# $count: број порука.
translate-found = { $count ->
        [one] { $count } порука
        [few] { $count } поруке
       *[other] { $count } порука
    }
translate-theirs = Неко је сачувао другачији текст. Измене у њему:
translate-mine = Измене у вашем тексту:
translate-conflict-help = Ваш текст стоји у пољима и није сачуван. Преузмите оно што је исправно и поново сачувајте; или одбаците свој текст.
translate-conflict = Неко је изменио ову поруку док сте писали. Ништа није изгубљено: оба текста стоје испод.
translate-original-changed = Изворни текст је измењен док сте писали. Ваш текст није сачуван. Упоредите га са новим изворним текстом и поново сачувајте.
translate-gone = Изворни текст више не садржи ову поруку. Ваш текст је задржан као нацрт.
translate-empty = Текст је празан. Упишите га или пређите на следећу поруку.
translate-too-long = Текст је предугачак да би се сачувао.
translate-refused = Текст не може да се сачува у овом облику.
translate-has-errors = Текст има грешке и није сачуван. Исправите их, па поново сачувајте.
translate-has-warnings = Погледајте упозорења. Ако текст треба да гласи овако, означите поље и поново пошаљите текст.
translate-merging = Неко управо спаја измене у овој библиотеци. Ваш текст је задржан као нацрт. Сачувајте га поново када се спајање заврши.
translate-disk = Текст не може да се упише на диск. Задржан је као нацрт; обратите се онима који одржавају овај сервер.
translate-form-old = Ваша сесија је промењена и још ништа није сачувано. Ваш текст стоји испод; сачувајте га поново.
translate-done-draft = Сачувано као нацрт.
translate-done-needs-review = Послато на рецензију.
translate-done-approved = Одобрено.
translate-saved-uncommitted = Текст је сачуван, али није уписан у репозиторијум.
translate-closed = На овом серверу није могуће преводити.
translate-unreadable = Подешавања библиотеке не могу да се прочитају, па ништа не може да се сачува.
translate-not-done = Ово није извршено
translate-no-preview = Страница тренутно не може да се прикаже.

## Analyses and reports

## Pages of findings
