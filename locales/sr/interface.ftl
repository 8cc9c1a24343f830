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

# What only the facilitator's edition says.
print-facilitator = За фасилитатора
print-materials = Припремите:
print-answers = Шта садржи добар одговор:

# What else is printed of a document.
output-facilitator = Издање за фасилитатора
output-cards = Картице
output-cards-document = документ
card-draft = нацрт превода

## Шта читалац мора да зна о издању

notice-title = О овом издању
notice-review = Овај документ је до сада требало да буде преиспитан. Питајте да ли је на снази новије издање.
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
        [one] { $count } пасус је преведен према старијој верзији текста (означен са [≠]).
        [few] { $count } пасуса су преведена према старијој верзији текста (означена са [≠]).
       *[other] { $count } пасуса је преведено према старијој верзији текста (означено са [≠]).
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
# Groups of documents, by what somebody wants to do.
start-act = На лицу места
start-learn = Учење
start-analyse = Анализе и извештаји
start-new = Најновији документи

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
# $count: how many more hits of one document follow. $title: the document.
results-more-in = Још { $count } у „{ $title }“
results-only-in = Само у „{ $title }“
# Opens the rest of a long list of values.
results-more = Још
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
# Иза ње следе речи текстова за свакодневне речи.
results-also = Тражено је и:
results-glossary = Појмовник
results-term-names = На другим језицима
results-terms-near = Најближи појмови у појмовнику:
# Иза ње следи наслов документа.
results-likeliest = Можда стоји у:
results-next = Следећа страница
results-previous = Претходна страница
results-pages = Странице резултата
# $language: име језика на том језику.
results-found-in = Пронађено у тексту на језику: { $language }
results-by-meaning = Пронађено по значењу, а не по вашим речима
# Иза ње следи питање свакодневним речима.
hit-answers = Одговара на питање:
hit-pinned = Уредници су изабрали за ово питање
hit-page = Страница { $page }
hit-pdf = PDF, страница { $page }

## Страница за читање

reading-review = Рок за преиспитивање
reading-contents = Садржај
reading-pdf = PDF за штампу
reading-cards = Картице (А6)
reading-booklet = Књижица (А5)
# Одељци које је читалац саставио на уређају.
cards-title = Картице
cards-add = Додај у моје картице
cards-added = Одељак је у вашим картицама.
cards-show = Прикажи моје картице
cards-none = Још нема картица. Поред наслова сваког одељка стоји знак §: тамо изаберите „Додај у моје картице“.
cards-lead = Адреса ове странице садржи избор: сачувајте је, пошаљите је или одштампајте страницу. Код на свакој картици води до текста који је на снази.
cards-size = На папиру:
cards-size-a6 = А6, четири на листу А4
cards-size-a5 = А5, једна на листу
cards-remove = Уклони
cards-keep = Сачувај ово као моје картице
cards-kept = Картице су сачуване на овом уређају.
cards-share = Код за све ове картице
# $count: број.
cards-missing = Одељци који овде нису доступни: { $count }
# $count: број.
cards-full = Највећи број картица: { $count }. Остале су изостављене.
reading-beside = Упоредо са:
# Страница документа на једном језику.
beside-back = На једном језику
beside-choose = Упоредо:
beside-pdf = Оба језика на папиру (PDF)
beside-making-title = PDF се припрема
beside-making-text = Два језика се слажу упоредо. Ова страница се сама поново учитава; траје неколико секунди.

# „Нешто овде није у реду“: образац за читаоце.
report-link = Нешто овде није у реду
report-title = Нешто овде није у реду
report-lead = Напишите шта није у реду. Име се не тражи и не чува. Не пишите имена особа ни појединости неког случаја.
report-kind = О чему је реч?
report-kind-wrong = Није тачно
report-kind-outdated = Застарело је
report-kind-unclear = Не разумем
report-kind-language = Језичка грешка
report-kind-other = Нешто друго
report-text = Вашим речима
report-button = Пошаљи
report-done = Хвала. Пријава иде онима који се старају о тексту. Шта је с њом учињено, пише у „Изменама“.
# $count: знакови.
report-text-wrong = { $count ->
        [one] Напишите нешто, највише { $count } знак.
        [few] Напишите нешто, највише { $count } знака.
       *[other] Напишите нешто, највише { $count } знакова.
    }
# $count: секунде.
report-wait = { $count ->
        [one] Превише пријава. Сачекајте { $count } секунду, па покушајте поново.
        [few] Превише пријава. Сачекајте { $count } секунде, па покушајте поново.
       *[other] Превише пријава. Сачекајте { $count } секунди, па покушајте поново.
    }
report-full = Већ чека превише пријава. Покушајте поново за неколико дана.
report-closed = Пријаве тренутно не могу да се сачувају. Покушајте поново касније.
# Шта се чува на уређају док нема мреже.
report-later = Нема мреже. Оно што сте написали чува се на овом уређају и шаље се чим буде мреже.
report-later-sent = Оно што сте написали без мреже је послато. Хвала.
report-later-refused = Оно што сте написали без мреже није примљено, јер текста више нема.
report-later-full = На овом уређају већ чека превише пријава. Покушајте поново кад буде мреже.
changes-title = Измене
changes-documents = Нови и измењени документи
changes-reports = Шта је учињено с пријавама
reports-title = Пријаве читалаца
reports-lead = Одговор се читаоцима приказује у „Изменама“. Пријава послата без одговора само се затвара.
reports-none = Ниједна пријава не чека одговор.
reports-texts = Текстови
reports-answer = Одговор за читаоце
reports-answer-button = Пошаљите одговор
form-lead = Попуните образац овде или у PDF-у, или га одштампајте и пишите руком.
form-save = Сачувај одговоре
form-kept = Одговори се чувају у датотеци на вашем уређају. Ова страница од њих не задржава ништа.
form-saved = Одговори су сачувани у датотеци на вашем уређају.
# Како се у поље пише датум.
form-write-day = дан. месец. година
# Како се у поље пише време.
form-write-time = сат:минут
form-choose = – изаберите –
form-sign = име, датум, потпис
# $count: број страница.
reading-pages = { $count ->
        [one] { $count } страница
        [few] { $count } странице
       *[other] { $count } страница
    }
reading-details = О овом документу
reading-section-link = Веза ка овом одељку
section-stale = Овде има текста преведеног према старијој верзији
section-unapproved = Овде има текста који још није одобрен
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

sign-in-title = Пријава
sign-in-lead = Пријавите се да бисте читали оно што није отворено за све, преводили, рецензирали или администрирали.
sign-in-name = Корисничко име
sign-in-password = Лозинка
sign-in-button = Пријави се
# Води на страницу коју је неко хтео да види.
sign-in-continue = Настави
sign-in-wrong = Корисничко име или лозинка нису исправни.
# $count: секунде.
sign-in-wait = { $count ->
        [one] Превише покушаја. Сачекајте { $count } секунду, па покушајте поново.
        [few] Превише покушаја. Сачекајте { $count } секунде, па покушајте поново.
       *[other] Превише покушаја. Сачекајте { $count } секунди, па покушајте поново.
    }
# Leads to the page where the institution asks who somebody is.
sign-in-openid-button = Пријавите се налогом своје институције
# Titles above the form with user name and password.
sign-in-form-own = Пријавите се налогом ове библиотеке
sign-in-form-any = Пријавите се корисничким именом и лозинком своје институције или ове библиотеке
sign-in-no-rights = Ваша институција вас познаје, али ниједна од ваших група тамо овде не отвара ништа. Обратите се особи која управља налозима.
sign-in-name-taken = Ваша институција вас познаје, али други налог овде већ има ваше корисничко име. Обратите се особи која управља налозима.
sign-in-no-name = Ваша институција вас познаје, али ваше корисничко име тамо не може да се користи овде. Обратите се особи која управља налозима.
sign-in-away = Систем за пријаву ваше институције није доступан. Оно што је отворено за све чита се као и увек, а налозима ове библиотеке може се пријавити. Покушајте поново касније.
sign-in-openid-late = Ова пријава је започета у другом прозору или је трајала предуго. Почните испочетка.
sign-in-openid-broken-off = Пријава код ваше институције је прекинута. Нико није пријављен.
sign-in-openid-untrusted = Одговору ваше институције не може се веровати, па нико није пријављен. Почните испочетка. Ако се то понови, обавестите оне који одржавају овај сервер.
signed-out-title = Одјављени сте
signed-out-text = Одјављени сте из ове библиотеке. Сада се завршава и пријава код ваше институције, да нико после вас не настави у ваше име.
signed-out-there = Одјавите се и код институције
sign-out-button = Одјави се
# Иза ње следи корисничко име.
signed-in-as = Пријављени сте као:
signed-in-elsewhere = Пријављени сте преко система своје институције. Одјавите се тамо.
signed-in-no-rights = Овај налог још нема никаква овлашћења. Обратите се особи која управља налозима.
# Улоге. Иза њих следе језици.
role-reader = Читалац
role-translator = Преводилац
role-reviewer = Рецензент
role-admin = Администратор
role-every-language = сви језици
signed-in-clearance = Ниво приступа: { $marking }
signed-in-groups = Групе: { $groups }
error-forbidden-title = Ово није дозвољено
error-form-text = Образац није послат са странице ове библиотеке или је застарео. Ништа није сачувано. Вратите се назад, копирајте оно што сте написали, поново учитајте страницу и још једном пошаљите образац.
error-answers-title = Одговори још не могу да се сачувају
# $field: шта образац пита.
error-answer-long = Одговор на „{ $field }“ има више од { $limit } знакова. Вратите се назад, скратите га и поново сачувајте.
error-answer-number = Одговор на „{ $field }“ није цео број. Вратите се назад, упишите само цифре и поново сачувајте.
error-answer-day = Одговор на „{ $field }“ није датум. Вратите се назад, упишите га као 22. 11. 2026. и поново сачувајте.
error-answer-time = Одговор на „{ $field }“ није време. Вратите се назад, упишите га као 09:30 и поново сачувајте.
error-answer-other = Образац је измењен откако је страница отворена. Вратите се назад, копирајте оно што сте написали, поново учитајте страницу и поново га попуните.
error-signed-out-text = Више нисте пријављени, па ништа није сачувано. Вратите се назад, копирајте оно што сте написали и поново се пријавите.
error-unrecorded-text = Читање се мора евидентирати, а то тренутно није могуће. Обавестите особу која одржава овај програм.
error-rights-text = Овај налог нема овлашћење за то. Обратите се особи која управља налозима.
# $name: корисничко име.
error-no-account-text = Не постоји налог са именом „{ $name }“. Замолите особу која управља налозима да га дода.
error-accounts-title = Тренутно нико не може да се пријави
error-accounts-text = Налози нису доступни. Читање и претрага раде као и увек. Покушајте поново касније.

## Људи

people-title = Корисници
people-add-title = Додајте особу
people-name = Корисничко име
people-name-hint = Мала латинична слова од a до z, цифре и . - _ @ +
people-roles = Улоге
# Стоји уз улогу која не зависи од језика.
people-has-role = Да
people-clearance = Највиша ознака коју сме да чита
people-groups = Групе
people-groups-hint = Називи као у документима, одвојени размаком
people-sessions = Отворене сесије
people-add-button = Додајте и позовите
people-save-button = Сачувајте права
people-invite-button = Направите нови позив
people-end-button = Завршите све сесије
people-remove-button = Уклоните налог
people-sure = Да, уклоните га. Оно што је особа написала остаје.
# Иза ње следи адреса.
people-invitation = Предајте ову адресу. Важи једном, недељу дана, и приказује се само сада:
people-done = Готово.
people-taken = Већ постоји налог са овим именом.
people-wrong = Образац не може да се прочита. Учитајте страницу поново и покушајте опет.
people-wrong-name = Ово не може бити корисничко име. Користите мала латинична слова од a до z, цифре и . - _ @ +
people-wrong-group = Група се именује малим латиничним словима, цифрама и цртицама.
people-last-admin = Не би остао нико ко администрира налоге. Ништа није промењено.
people-not-sure = Означите поље ако налог треба уклонити. Ништа није промењено.
people-back = Сви налози
people-origin = Одакле је налог
people-vouched = За овај налог јемчи институција. Права произлазе из група тамо и постављају се изнова при свакој пријави те особе.
# Where an account comes from, and so the way its owner signs in.
origin-program = ова библиотека
origin-openid = институција (OpenID)
origin-ldap = институција (LDAP)
account-title = Моје сесије
account-begun = Почела
account-seen = Последњи пут коришћена
account-from = Са адресе
account-own = ова
account-way = Налог
account-end-button = Завршите
# Други фактор: кодови апликације на телефону.
factor-title = Други фактор
factor-lead = Унесите код који сада показује ваша апликација за потврду идентитета, или један од резервних кодова.
factor-code = Код
factor-lost = Изгубили сте телефон и резервне кодове? Ко администрира налоге може да уклони други фактор.
factor-wrong = Овај код није исправан или је већ употребљен. Сачекајте следећи.
factor-missing = За овај налог потребан је и код другог фактора.
factor-demanded = За ваша права потребан је други фактор. Поставите га да бисте наставили.
factor-if-used = Код другог фактора, ако га користите
factor-set-up-title = Постављање другог фактора
factor-set-up-button = Постави
factor-why = Са другим фактором, лозинка коју су сазнали други не отвара ништа: за пријаву је потребан и код који показује само ваш телефон.
factor-step-application = Отворите апликацију за потврду идентитета на телефону.
factor-step-picture = Скенирајте њоме ову слику.
factor-picture = QR код за апликацију за потврду идентитета
# Иза ње следи кључ.
factor-secret = Ако камера не ради, упишите овај кључ у апликацију:
factor-step-code = Унесите шест цифара које показује апликација.
factor-is-set-up = Ваш други фактор је постављен.
factor-stays = Библиотека га захтева од вас, па не може да се уклони.
factor-remove-button = Уклони други фактор
sign-in-wrong-code = Корисничко име, лозинка или код нису исправни.
recovery-title = Резервни кодови
recovery-lead = Одштампајте ове кодове или их запишите и чувајте одвојено од телефона. Сваки важи једном уместо кода из апликације. Неће бити поново приказани.
recovery-renew-button = Направи нове резервне кодове
recovery-left = { $count ->
        [one] Преостао је { $count } резервни код.
        [few] Преостала су { $count } резервна кода.
       *[other] Преостало је { $count } резервних кодова.
    }
people-factor-button = Уклоните други фактор
invitation-title = Изаберите лозинку
# $count: најмањи број знакова.
invitation-lead = { $count ->
        [one] Лозинка има најмање { $count } знак. Лако се памти реченица коју бисте само ви рекли.
        [few] Лозинка има најмање { $count } знака. Лако се памти реченица коју бисте само ви рекли.
       *[other] Лозинка има најмање { $count } знакова. Лако се памти реченица коју бисте само ви рекли.
    }
invitation-again = Лозинка још једном
invitation-button = Сачувајте лозинку
invitation-wrong = Лозинка има од { $least } до { $most } знакова и ниједан контролни знак.
invitation-different = Две лозинке нису исте.
invitation-gone = Овај позив је искоришћен, престар је или не постоји. Затражите нови.
audit-title = Ко је шта урадио
audit-from = Од дана
audit-to = До дана
audit-person = Особа
audit-document = Документ
audit-show = Прикажите
audit-csv = Као табела (CSV)
audit-lines = Као редови JSON
# $count: записи на страници, најновији.
audit-shown = { $count ->
        [one] { $count } запис, најновији прво
        [few] { $count } записа, најновији прво
       *[other] { $count } записа, најновији прво
    }
audit-at = Када (UTC)
audit-act = Шта
audit-about = О чему
act-sign-in = пријава
act-refused = одбијена пријава
act-sign-out = одјава
act-read = читање
act-download = преузета датотека
act-save = сачуван текст
act-approve = одобрен текст
act-add-account = додат налог
act-grant = промењена права
act-remove-account = уклоњен налог
act-password = промењена лозинка
act-invite = позив
act-end-sessions = завршене сесије
act-second-factor = постављен други фактор
act-no-second-factor = уклоњен други фактор
act-recovery = пријава резервним кодом
act-audit = преузета ова евиденција
act-export = извезени преводи
act-import = увезени преводи
act-forget = избрисани садржаји старих записа
audit-command-line = командна линија
audit-program = програм
act-backup = направљена резервна копија
act-restore = враћена резервна копија

## Translating

translate-title = Превођење
translate-terms = Појмовник и имена
translate-interface = Текстови програма
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
translate-page-alt = Штампана страница на којој се налази ова порука; порука је означена.
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
translate-conflict-help = Ваш текст је у пољима и није сачуван. Преузмите оно што је исправно и поново сачувајте; или одбаците свој текст.
translate-conflict = Неко је изменио ову поруку док сте писали. Ништа није изгубљено: оба текста су испод.
translate-original-changed = Изворни текст је измењен док сте писали. Ваш текст није сачуван. Упоредите га са новим изворним текстом и поново сачувајте.
translate-gone = Изворни текст више не садржи ову поруку. Ваш текст није сачуван, али је задржан овде.
translate-empty = Текст је празан. Упишите га или пређите на следећу поруку.
translate-too-long = Текст је предугачак да би се сачувао.
translate-hidden = Текст садржи знак који се не види, можда из нечега што је налепљено. Поново откуцајте речи око њега.
translate-refused = Текст не може да се сачува у овом облику.
translate-has-errors = Текст има грешке и није сачуван. Исправите их, па поново сачувајте.
translate-has-warnings = Погледајте упозорења. Ако текст треба да гласи овако, означите поље и поново пошаљите текст.
translate-merging = Неко управо спаја измене у овој библиотеци. Ваш текст није сачуван, али је задржан овде. Сачувајте га поново када се спајање заврши.
translate-disk = Текст не може да се упише на диск. Није сачуван, али је задржан овде; обратите се онима који одржавају овај сервер.
translate-form-old = Ваша сесија је промењена и још ништа није сачувано. Ваш текст је испод; сачувајте га поново.
translate-done-draft = Сачувано као нацрт.
translate-done-needs-review = Послато на рецензију.
translate-done-approved = Одобрено.
translate-saved-uncommitted = Текст је сачуван, али није уписан у репозиторијум.
translate-closed = На овом серверу није могуће преводити.
translate-unreadable = Подешавања библиотеке не могу да се прочитају, па ништа не може да се сачува.
translate-not-done = Ово није извршено
translate-no-preview = Страница тренутно не може да се прикаже.

## Analyses and reports

illustrative = илустративно
illustrative-title = Илустративно
illustrative-replace = Налази у овом документу измишљени су да би се приказао метод. Институција их замењује својим подацима пре него што употреби документ.
notice-illustrative = Илустративно: налази у овом документу измишљени су да би се приказао метод. Институција их замењује својим подацима.
value-unknown = непознато
value-not-set = није одређено
value-percent = { $value }%
value-money = { $amount } { $currency }
value-period = { $start } – { $end }
date-month = { $month ->
        [1] јануар
        [2] фебруар
        [3] март
        [4] април
        [5] мај
        [6] јун
        [7] јул
        [8] август
        [9] септембар
        [10] октобар
        [11] новембар
       *[12] децембар
    } { $year }.
levels-pair = сада { $current }, потребно { $required }
levels-before = тада { $current }, потребно { $required }
dimension-procedures = Процедуре
dimension-equipment = Опрема
dimension-human-resources = Људски ресурси
dimension-coordination = Координација
level-0 = Нема
level-0-meaning = Ништа није успостављено.
level-1 = Започето
level-1-meaning = Зависи од појединаца.
level-2 = Делимично
level-2-meaning = Постоји у неким јединицама или није потпуно.
level-3 = Успостављено
level-3-meaning = Записано је и доступно у свим јединицама којима је потребно.
level-4 = Примењено
level-4-meaning = Примењује се свуда и проверава се.
level-5 = Унапређује се
level-5-meaning = Редовно се мери и побољшава.
analysis-severity = Озбиљност
severity-none = нема
severity-low = ниска
severity-medium = средња
severity-high = висока
severity-critical = критична
severity-unknown = непозната
analysis-priority = Приоритет
priority-none = нема
priority-low = низак
priority-medium = средњи
priority-high = висок
priority-critical = критичан
priority-unknown = непознат
analysis-impact = Утицај
impact-low = мали
impact-medium = средњи
impact-high = велики
analysis-confidence = Степен сигурности
confidence-low = низак
confidence-medium = средњи
confidence-high = висок
analysis-kind = Врста недостатка
gap-missing = недостаје
gap-partial = делимично
gap-outdated = застарело
gap-not-applied = не примењује се
gap-capacity = недовољан капацитет
gap-none = нема недостатка
gap-unknown = непознато
analysis-change = Промена
change-new = нов
change-better = боље
change-same = исто
change-worse = лошије
change-closed = затворен
change-unknown = непознато
analysis-state = Статус
state-not-started = није започета
state-in-progress = у току
state-done = завршена
state-stopped = обустављена
state-unknown = непознато
analysis-theme = Тема
analysis-as-of = Стање на дан
analysis-baseline = Упоређено са
analysis-sources = Изведено из
analysis-entities = Институције
analysis-entity = Институција
analysis-findings = Налази
analysis-finding = Налаз
analysis-recommendations = Препоруке
analysis-recommendation = Препорука
analysis-jurisdiction = Јурисдикција
analysis-dimension = Димензија
analysis-requirement = Захтев
analysis-current = Тренутни ниво
analysis-required = Потребни ниво
analysis-now = Сада
analysis-needed = Потребно
analysis-gap = Разлика
analysis-consequence = Последица
analysis-evidence = Докази
analysis-institutional = Налази се заснивају на подацима овде наведених институција.
analysis-reason = Образложење озбиљности
analysis-computed = Према правилу: { $severity }.
analysis-owner = Носилац
analysis-deadline = Рок
analysis-indicator = Показатељ
analysis-target = Циљна вредност
analysis-observed = Датум праћења
analysis-overdue = касни
analysis-joint = заједничка
scale-levels-caption = Нивои
scale-level = Ниво
scale-name = Назив
scale-meaning = Значење
scale-rule = Разлика је потребни ниво минус тренутни ниво. Разлика помножена тежином утицаја (мали 1, средњи 2, велики 3) даје бодове, а бодови одређују озбиљност. Када је неки ниво непознат, непозната је и озбиљност.
scale-severities-caption = Степени озбиљности и њихови знаци
scale-score = Бодови
scale-score-none = 0
scale-score-low = од 1 до 2
scale-score-medium = од 3 до 5
scale-score-high = од 6 до 8
scale-score-critical = 9 и више
scale-score-unknown = не може да се израчуна
scale-meaning-none = Захтев је испуњен.
scale-meaning-low = Мали недостатак: отклања се у редовном раду.
scale-meaning-medium = Потребна је препорука.
scale-meaning-high = Потребна је препорука са носиоцем и роком.
scale-meaning-critical = Потребна је препорука са носиоцем и роком, која има предност над свим другим.
scale-meaning-unknown = Неки ниво није познат: прво га треба утврдити.
events-caption = Састанци и радионице на којима су налази проверени
events-date = Датум
events-name = Догађај
events-participants = Учесници
entities-caption = Институције и налази о њима
entities-open = Са недостатком
requirements-caption = Захтеви
requirements-caption-dimension = Захтеви: { $dimension }
requirements-basis = Правни или стратешки основ
matrix-caption = Налази по институцији и димензији: број и највиша озбиљност
matrix-sum = Укупно
matrix-unknown = { $count ->
        [one] { $count } непознат
        [few] { $count } непозната
       *[other] { $count } непознатих
    }
heat-map-caption = Топлотна мапа налаза: знак највише озбиљности и број налаза
heat-map-alt = Топлотна мапа налаза. { $rows }
heat-map-row = { $entity }: { $cells }.
heat-map-cell = { $dimension } { $count }, највиша озбиљност { $severity }
profile-caption = Тренутни и потребни нивои по димензији, просеци познатих нивоа
profile-data-caption = Просечни нивои по димензији и број налаза са познатим нивоима
profile-alt = Профил нивоа од 0 до 5. { $rows }
profile-row = { $name }: тренутно { $current }, потребно { $required }.
profile-known = Познати
profile-unknown = Непознати
sides-caption = Заједнички захтеви, упоредо
sides-nothing = нема налаза
changes-caption = Промене у односу на полазно стање
changes-no-baseline = Нема полазног стања за поређење.
changes-before = Раније
changes-now = Сада
findings-caption = Налази
findings-nothing = Овде нема налаза.
findings-count = { $count ->
        [one] { $count } налаз
        [few] { $count } налаза
       *[other] { $count } налаза
    }
recommendations-caption = Препоруке
recommendations-joint-caption = Заједничке препоруке
recommendations-nothing = Овде нема препорука.
plan-caption = Акциони план по роковима
plan-action = Активност
plan-priority-state = Приоритет и статус
overdue-caption = Активности које касне
overdue-nothing = На дан { $date } ниједна активност не касни.
progress-caption = Напредак према последњем праћењу
progress-percent = Напредак
swot-strengths = Снаге
swot-weaknesses = Слабости
swot-opportunities = Прилике
swot-threats = Претње
analysis-roadmap = Мапа пута
roadmap-goals = циљеви: { $numbers }
roadmap-kpis = кључни показатељи учинка: { $numbers }
analysis-goal = Циљ
analysis-kpi = Кључни показатељ учинка
goals-caption = Препоруке и налази по циљу Мапе пута
kpis-caption = Препоруке и налази по кључном показатељу учинка Мапе пута
roadmap-unverified = Бројеви су преузети из Мапе пута. Званични текст њених циљева и кључних показатеља учинка није проверен и не наводи се.
roadmap-goal-2 = Циљ 2 Мапе пута
roadmap-goal-3 = Циљ 3 Мапе пута
roadmap-goal-4 = Циљ 4 Мапе пута
roadmap-goal-5 = Циљ 5 Мапе пута
roadmap-kpi-3 = Кључни показатељ учинка 3 Мапе пута
roadmap-kpi-4 = Кључни показатељ учинка 4 Мапе пута
roadmap-kpi-5 = Кључни показатељ учинка 5 Мапе пута
roadmap-kpi-8 = Кључни показатељ учинка 8 Мапе пута
roadmap-kpi-9 = Кључни показатељ учинка 9 Мапе пута
roadmap-kpi-10 = Кључни показатељ учинка 10 Мапе пута
roadmap-kpi-14 = Кључни показатељ учинка 14 Мапе пута
chart-category = Категорија
chart-period = Период
chart-bar-alt = Тракасти графикон. { $title }. { $data }
chart-line-alt = Линијски графикон. { $title }. { $data }
chart-entry = { $name }: { $values }.
chart-value = { $name } { $value }
report-project = Пројекат
report-period = Период
report-budget = Буџет
report-source = Извор
report-note = Напомена
report-editor-note = Напомена уредника
report-no-notes = Ниједан податак у овом извештају не захтева напомену уредника.
trainings-caption = Обуке и број учешћа
trainings-training = Обука
trainings-sessions = Циклуси
trainings-total = Укупно
trainings-chart-caption = Број учешћа по обуци и полу
totals-caption = Број учешћа на више обука заједно
totals-total = Обуке заједно
sex-all = сви
sex-men = Мушкарци
sex-women = Жене
indicator-caption = { $name } ({ $role })
indicator-series = Група
indicator-provisional = привремено
role-context = контекст, а не резултат пројекта
role-output = резултат пројекта
equipment-caption = Предата опрема
equipment-item = Предмет
equipment-count = Број
budget-caption = Буџет
budget-line = Буџетска ставка
budget-amount = Износ
budget-sum = Укупно
figures-caption = Други подаци
figures-name = Опис
figures-value = Број
figure-more-than = више од { $value }

## Грешке у преводу
fault-syntax = Текст није исправан Fluent.
fault-not-utf8 = Датотека није исправан текст у UTF-8.
fault-file-too-large = Датотека је превелика.
fault-nesting-limit = Витичасте заграде су предубоко угнежђене једна у другу.
fault-expansion-limit = Текст постаје предугачак заједно са свим оним на шта упућује.
fault-placeable-limit = Текст има превише израза у витичастим заградама.
fault-cycle = Поруке упућују једна на другу укруг.
fault-duplicate-id = Име поруке наведено је двапут.
fault-duplicate-attribute = Атрибут је наведен двапут.
fault-missing = Ова порука недостаје у преводу.
fault-missing-file = У преводу недостаје цела датотека.
fault-obsolete = Изворни текст нема ову поруку.
fault-obsolete-file = Датотека не припада ниједном документу.
fault-stale = Изворни текст је измењен откако је настао превод.
fault-value-missing = Недостаје сам текст.
fault-value-extra = У изворном тексту овде постоје само атрибути.
fault-attribute-missing = Недостаје атрибут изворног текста.
fault-attribute-extra = Изворни текст нема овај атрибут.
fault-variable-missing = Недостаје променљива изворног текста.
fault-variable-unknown = Ова променљива овде не постоји.
fault-variable-missing-in-variant = У једној од варијанти недостаје променљива.
fault-term-missing = Појам из појмовника нема превод.
fault-term-unknown = Овај појам не постоји.
fault-term-extra = Изворни текст не помиње овај појам.
fault-term-not-used = Појмовник има другу реч за ово.
fault-term-variant-unknown = Појам нема овај облик.
fault-message-ref-unknown = Текст упућује на поруку која не постоји.
fault-function-unknown = Таква функција не постоји.
fault-function-option-out-of-range = Опција функције је ван дозвољених граница.
fault-function-options-differ = Функција има друге опције него у изворном тексту.
fault-plural-category-missing = Недостаје облик множине који је језику потребан.
fault-plural-category-unknown = Ово није облик множине.
fault-plural-category-unused = Језик нема овај облик множине.
fault-variant-duplicate = Две варијанте имају исто име.
fault-selector-dropped = У изворном тексту сваки облик множине има свој текст, а у преводу постоји само један.
fault-markup = Ознаке за форматирање су неисправне или нису као у изворном тексту.
fault-control-character = Текст има контролни знак.
fault-bidi-control = Текст има знак који мења редослед слова.
fault-invisible-character = Текст има знак који се не види.
fault-soft-hyphen = Текст има невидљиву цртицу за прелом.
fault-not-nfc = Слова са знацима записана су у деловима.
fault-bom = Датотека почиње невидљивим знаком.
fault-whitespace = Има непотребних размака.
fault-mixed-script-word = У једној речи помешана су латинична и ћирилична слова.
fault-wrong-script = Текст је на писму којем овде није место.
fault-letter-not-in-alphabet = Једно слово не припада писму тог језика.
fault-untranslated = Текст је исти као изворни.
fault-english-fragment = Део текста остао је на језику изворног текста.
fault-wrong-language = Изгледа да је текст на другом језику.
fault-diacritics-missing = Изгледа да је текст написан без слова са дијакритичким знацима.
fault-number-differs = Бројеви се не поклапају са изворним текстом.
fault-url-differs = Адреса се не поклапа са изворним текстом.
fault-end-punctuation = Текст се завршава другим знаком него изворни.
fault-quotes = Наводници нису у складу са правописом тог језика.
fault-length = Текст је много дужи или краћи од изворног.
fault-empty = Овај текст не даје никакав испис.
fault-waiver = Коментар који треба да дозволи грешку није исправан.

## Pages of findings
# $title: the title of an analysis.
findings-page-title = Налази: { $title }
# A link on the reading page of an analysis.
findings-open = Прегледај налазе
findings-back = Назад на документ
findings-by-severity = Налази према озбиљности
findings-order-severity = Прво најозбиљнији
findings-order-entity = По институцији
findings-order-deadline = Прво најранији рок
findings-none = Ниједан налаз не одговара овом избору.
findings-all = Прикажи све налазе
# Two links stand behind it: findings-csv and findings-json.
findings-download = Преузми ове налазе:
findings-csv = табела (CSV)
findings-json = подаци (JSON)
# The head of a column with short names such as “border-channel”.
findings-id = Ознака
findings-pages = Странице налаза

# Editions whose sources have a fault.
notice-outdated = Најновије издање овог документа не може да се прикаже јер у његовим изворима постоји грешка. Ово је последње издање без грешке.
## Чување онога што преводиоци пишу

translate-carried-signed-out = Више нисте пријављени, па ништа није сачувано. Ваш текст је и даље овде: пријавите се, погледајте га и сачувајте поново.
translate-carried-no-right = Овај налог више не сме ово да мења, па ништа није сачувано. Ваш текст је и даље овде: копирајте га или се пријавите налогом који има то право.
translate-carried-gone = Овај документ више не постоји, па ништа није сачувано. Ваш текст је и даље овде: копирајте га.
translate-carried-sign-in = Пријави се и настави
translate-carried-again = Покушај поново
translate-carried-on = Још ништа није сачувано. Ваш текст је у пољима: погледајте га и сачувајте.
translate-busy = Одговор је трајао предуго. Ваш текст је и даље овде. Отворите поруку да видите да ли је сачуван или покушајте поново.
translate-no-turn = Неко други уписује у библиотеку или тренутно нико не може да уписује. Ваш текст није сачуван, али је у пољима. Сачувајте га поново.
translate-file-unreadable = Једна датотека библиотеке не може да се прочита, па ништа није сачувано: њен садржај би се изгубио. Обратите се онима који одржавају овај сервер.
translate-too-many-drafts = Имате превише несачуваних текстова. Прво сачувајте или одбаците неке од њих.
translate-not-kept = Ни сервер не може да чува ваш текст: он стоји само на овој страници. Копирајте га пре него што напустите страницу.
translate-done-unchanged = Текст је исти као сачувани. Одлука о њему остаје.
translate-done-beside = Ваш нацрт је сачуван. Видите га само ви; код читалаца остаје одобрени текст.
translate-draft-beside = Ово је ваш нацрт и видите га само ви. Читаоци виде одобрени текст.
translate-published = Овај текст чека рецензента. Читаоци виде одобрени текст. Нови га мења овако:
translate-decline = Одбиј нови текст
translate-declined = одбијено
translate-done-waits = Послато на рецензију. Читаоци виде одобрени текст док ваш не буде одобрен.
translate-done-declined = Нови текст је одбијен. Код читалаца остаје одобрени текст.
translate-meanwhile = Неко је сачувао други текст ове поруке док сте писали. Када сачувате свој, биће приказана оба.
translate-found-before = стајало је овде раније
# $file: име датотеке за размену.
translate-imported = увезено из { $file }
# {"{"}time{"}"} остаје како јесте: програм на то место ставља време, као 14:02.
translate-unsaved-since = Није сачувано од {"{"}time{"}"}. Ваш текст стоји на овој страници и биће послат чим сервер одговори. Не затварајте страницу.
translate-kept-at = Сачувано као ваш нацрт у {"{"}time{"}"}.
translate-signed-out = Више нисте пријављени: пошаљите текст и од вас ће бити затражено да се пријавите, а текст нећете изгубити.
translate-restored = Овај текст је написан овде раније и још није стигао до сервера.
translate-behind-here = Због ове поруке један документ не може да се изгради. Читаоци неће видети његово најновије стање док се грешка не исправи.
translate-behind-message = Порука:
translate-behind-all = Све је сачувано, али библиотека не може да се изгради: читаоци виде последње исправно издање док се ово не поправи.
# $count: број издања која не могу да се изграде.
translate-behind-editions = { $count ->
        [one] Све је сачувано, али { $count } издање не може да се изгради: његови читаоци виде последње исправно стање док се ово не поправи.
        [few] Све је сачувано, али { $count } издања не могу да се изграде: њихови читаоци виде последње исправно стање док се ово не поправи.
       *[other] Све је сачувано, али { $count } издања не може да се изгради: њихови читаоци виде последње исправно стање док се ово не поправи.
    }
## Faults of characters

fault-glyph-missing = Текст има знак који нема ниједан фонт програма.
fault-combining-mark = Једно слово има знак који стоји одвојено од њега.
## Pages for everybody: what is said to readers who do not see them

reading-section-tools = Везе одељка „{ $section }“
suggestions-count = { $count ->
        [0] Нема предлога
        [one] { $count } предлог
        [few] { $count } предлога
       *[other] { $count } предлога
    }
print-footnote-back = Назад на текст из фусноте

## Шта није нађено

queries-title = Шта није нађено
queries-lead = Упити из последњих осам недеља који нису нашли ништа, избројани без икаквог имена. Реците шта реч значи речима текстова, пробајте и сачувајте; или изаберите део који одговара.
queries-said = Шта људи пишу
queries-means = Шта кажу текстови
queries-try = Пробај
queries-add-word = Сачувај реч
queries-finds = Ово би се нашло
queries-nothing = Ништа
queries-add-answer = Сачувај изабрани део као одговор
queries-not-found = Упити
queries-none = Нађено је све што је тражено.
queries-query = Упит
queries-count = Пута
queries-now = Сада се налази
queries-found = Да
queries-added = Сачувано. Важи чим се изради ново издање.
queries-no-section = Прво изаберите део.
queries-faulty = Овај унос би био погрешан, па ништа није уписано.
queries-mended = { $count ->
    [one] { $count } од њих сада налази нешто.
    [few] { $count } од њих сада налазе нешто.
   *[other] { $count } од њих сада налази нешто.
 }

## Without a network

kept-failed = Претрага није могла да се отвори: недостаје део онога што је сачувано. Сачувајте језик поново или претражујте када буде мреже.
kept-needs-script = За претрагу без сервера потребан је JavaScript. Документи се читају и без њега.
site-export-note = Извезено за употребу без мреже. Најновији документ је од { $date }. Оно што је на снази можда се од тада променило.
offline-title = Без мреже
offline-lead = Језик може да се сачува на овом уређају: странице, претрага и налази тада раде без мреже. Чува се само оно што свако сме да чита.
offline-needs-script = За чување је потребан JavaScript. Без њега понесите PDF датотеке или затражите од своје установе извоз на USB меморији.
offline-closed = Тренутно не може ништа да се сачува: неки документ се мења или се ова библиотека чита само с налогом.
offline-keep = Сачувај овај језик
offline-again = Преузми новине
offline-remove = Уклони с овог уређаја
offline-pdf = Са PDF датотекама
offline-some = Само неки документи
offline-size = Величина: { "{size}" } MB
offline-progress = { "{done}" } од { "{all}" } делова
offline-shown = Издање од { "{date}" }, преузето { "{fetched}" }
offline-old = Старо је: оно што је на снази можда се променило. Преузмите новине чим буде мреже.
offline-missing = Тражена страница није сачувана на овом уређају.
offline-newer = Постоји новије издање.
offline-removed = Уклоњено.
offline-evicted = Прегледач је одбацио део сачуваног. Преузмите га поново чим буде мреже.
offline-unable = Овај прегледач не може ништа да сачува. Странице раде као и увек када има мреже.
offline-interrupted = Није сачувано: веза се прекинула. Оно што је раније сачувано и даље је ту.
offline-refused = Није сачувано: сервер није дао неки део без налога. Оно што је раније сачувано и даље је ту.
offline-full = Није сачувано: нема места на овом уређају. Оно што је раније сачувано и даље је ту.
offline-changing = Није сачувано: стално стижу нова издања. Покушајте поново за минут.
offline-elsewhere = Друга картица нешто чува. Сачекајте да заврши.
offline-reload = Ова страница је старија од сервера. Учитајте је поново.
sealed-keep = Сачувај на овом уређају, шифровано
sealed-kept = Сачувано на овом уређају, шифровано. Одјава га уклања.
sealed-refused = Није сачувано: сервер није дао страницу. Прво се пријавите.
sealed-left = Одјављени сте, а оно што је било сачувано шифровано уклоњено је с овог уређаја. Када нема мреже, сервер се обавештава чим је буде.
