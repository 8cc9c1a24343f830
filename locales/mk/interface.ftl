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
    } { $year } година

## Видови и ознаки на документите

kind-manual = Прирачник
kind-course = Курс
kind-sop = Стандардна оперативна процедура
kind-gap-analysis = Анализа на недостатоците
kind-needs-assessment = Проценка на потребите
kind-report = Проектен извештај
kind-leaflet = Леток
kind-form = Образец
marking-public = Јавно
marking-internal = За ограничена употреба
marking-restricted = Само за определени корисници

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
print-law-checked = Наведениот пропис е проверен на { $date }
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

# What only the facilitator's edition says.
print-facilitator = За фасилитаторот
print-materials = Подгответе:
print-answers = Што содржи добар одговор:

# What else is printed of a document.
output-facilitator = Издание за фасилитаторот
output-cards = Картички
output-cards-document = документот
card-draft = нацрт-превод

## Што мора да знае читателот за изданието

notice-title = За ова издание
notice-review = Овој документ досега требаше да биде преиспитан. Прашајте дали е во сила поново издание.
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
        [one] { $count } пасус е преведен според постара верзија на текстот (означен со [≠]).
       *[other] { $count } пасуси се преведени според постара верзија на текстот (означени со [≠]).
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
# Groups of documents, by what somebody wants to do.
start-act = На лице место
start-learn = Учење
start-analyse = Анализи и извештаи
start-new = Најнови документи

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
# $count: how many more hits of one document follow. $title: the document.
results-more-in = Уште { $count } во „{ $title }“
results-only-in = Само во „{ $title }“
# Opens the rest of a long list of values.
results-more = Повеќе
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
# По неа следуваат зборови од текстовите за секојдневни зборови.
results-also = Пребарано е и:
results-glossary = Поимник
results-term-names = На други јазици
results-terms-near = Најблиски поими во поимникот:
# По неа следува наслов на документ.
results-likeliest = Можеби стои во:
results-next = Следна страница
results-previous = Претходна страница
results-pages = Страници со резултати
# $language: името на јазикот на тој јазик.
results-found-in = Најдено во текстот на јазикот: { $language }
results-by-meaning = Најдено според значењето, а не според вашите зборови
# По неа следува прашање со секојдневни зборови.
hit-answers = Одговара на прашањето:
hit-pinned = Избрано од уредниците за ова прашање
hit-page = Страница { $page }
hit-pdf = PDF, страница { $page }

## Страница за читање

reading-review = Рок за преиспитување
reading-contents = Содржина
reading-pdf = PDF за печатење
reading-cards = Картички (А6)
reading-booklet = Книшка (А5)
# Делови што читателот ги собрал на уредот.
cards-title = Картички
cards-add = Додај во моите картички
cards-added = Делот е во вашите картички.
cards-show = Прикажи ги моите картички
cards-none = Сѐ уште нема картички. До насловот на секој дел стои знакот §: таму изберете „Додај во моите картички“.
cards-lead = Адресата на оваа страница го содржи изборот: зачувајте ја, испратете ја или испечатете ја страницата. Кодот на секоја картичка води до текстот што е на сила.
cards-size = На хартија:
cards-size-a6 = А6, четири на лист А4
cards-size-a5 = А5, една на лист
cards-remove = Отстрани
cards-keep = Зачувај ги како мои картички
cards-kept = Картичките се зачувани на овој уред.
cards-share = Код за сите овие картички
# $count: број.
cards-missing = Делови што не се достапни овде: { $count }
# $count: број.
cards-full = Најголем број картички: { $count }. Останатите се изоставени.
reading-beside = Напоредно со:
# Страницата на документот на еден јазик.
beside-back = На еден јазик
beside-choose = Напоредно:
beside-pdf = Двата јазика на хартија (PDF)
beside-making-title = PDF-датотеката се подготвува
beside-making-text = Двата јазика се редат напоредно. Оваа страница сама се вчитува повторно; трае неколку секунди.

# „Нешто не е во ред тука“: образецот за читателите.
report-link = Нешто не е во ред тука
report-title = Нешто не е во ред тука
report-lead = Напишете што не е во ред. Име не се бара и не се чува. Не пишувајте имиња на лица ниту поединости за некој случај.
report-kind = За што станува збор?
report-kind-wrong = Не е точно
report-kind-outdated = Застарено е
report-kind-unclear = Не го разбирам
report-kind-language = Јазична грешка
report-kind-other = Нешто друго
report-text = Со ваши зборови
report-button = Испрати
report-done = Благодариме. Пријавата оди кај оние што се грижат за текстот. Што е направено со неа, пишува во „Промени“.
# $count: знаци.
report-text-wrong = { $count ->
        [one] Напишете нешто, најмногу { $count } знак.
       *[other] Напишете нешто, најмногу { $count } знаци.
    }
# $count: секунди.
report-wait = { $count ->
        [one] Премногу пријави. Почекајте { $count } секунда и обидете се повторно.
       *[other] Премногу пријави. Почекајте { $count } секунди и обидете се повторно.
    }
report-full = Веќе чекаат премногу пријави. Обидете се повторно по неколку дена.
report-closed = Пријавите во моментов не можат да се зачуваат. Обидете се повторно подоцна.
# Што се чува на уредот додека нема мрежа.
report-later = Нема мрежа. Она што го напишавте се чува на овој уред и ќе се испрати штом ќе има мрежа.
report-later-sent = Она што го напишавте без мрежа е испратено. Благодариме.
report-later-refused = Она што го напишавте без мрежа не е примено, бидејќи текстот повеќе го нема.
report-later-full = На овој уред веќе чекаат премногу пријави. Обидете се повторно кога ќе има мрежа.
changes-title = Промени
changes-documents = Нови и изменети документи
changes-reports = Што е направено со пријавите
reports-title = Пријави од читателите
reports-lead = Одговорот им се прикажува на читателите во „Промени“. Пријава испратена без одговор само се затвора.
reports-none = Ниту една пријава не чека одговор.
reports-texts = Текстови
reports-answer = Одговор за читателите
reports-answer-button = Испратете го одговорот
form-lead = Пополнете го образецот овде или во PDF, или испечатете го и пишувајте со рака.
form-save = Зачувај ги одговорите
form-kept = Одговорите се зачувуваат во датотека на вашиот уред. Оваа страница не задржува ништо од нив.
form-saved = Одговорите се зачувани во датотека на вашиот уред.
# Како се пишува датум во поле.
form-write-day = ден. месец. година
# Како се пишува време во поле.
form-write-time = час:минута
form-choose = – изберете –
form-sign = име, датум, потпис
# $count: број на страници.
reading-pages = { $count ->
        [one] { $count } страница
       *[other] { $count } страници
    }
reading-details = За овој документ
reading-section-link = Врска до овој дел
section-stale = Овде има текст преведен според постара верзија
section-unapproved = Овде има текст што сѐ уште не е одобрен
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

sign-in-title = Најава
sign-in-lead = Најавете се за да читате што не е отворено за сите, да преведувате, рецензирате или администрирате.
sign-in-name = Корисничко име
sign-in-password = Лозинка
sign-in-button = Најави се
# Води до страницата што некој сакал да ја види.
sign-in-continue = Продолжи
sign-in-wrong = Корисничкото име или лозинката не се точни.
# $count: секунди.
sign-in-wait = { $count ->
        [one] Премногу обиди. Почекајте { $count } секунда и обидете се повторно.
       *[other] Премногу обиди. Почекајте { $count } секунди и обидете се повторно.
    }
# Leads to the page where the institution asks who somebody is.
sign-in-openid-button = Најавете се со сметката на вашата институција
# Titles above the form with user name and password.
sign-in-form-own = Најавете се со сметка на оваа библиотека
sign-in-form-any = Најавете се со корисничко име и лозинка на вашата институција или на оваа библиотека
sign-in-no-rights = Вашата институција ве познава, но ниту една од вашите групи таму не отвора ништо овде. Обратете се до лицето што ги администрира сметките.
sign-in-name-taken = Вашата институција ве познава, но друга сметка овде веќе го има вашето корисничко име. Обратете се до лицето што ги администрира сметките.
sign-in-no-name = Вашата институција ве познава, но вашето корисничко име таму не може да се користи овде. Обратете се до лицето што ги администрира сметките.
sign-in-away = Системот за најава на вашата институција не е достапен. Она што е отворено за сите се чита како и секогаш, а со сметките на оваа библиотека може да се најави. Обидете се повторно подоцна.
sign-in-openid-late = Оваа најава е почната во друг прозорец или траела предолго. Почнете одново.
sign-in-openid-broken-off = Најавата кај вашата институција е прекината. Никој не е најавен.
sign-in-openid-untrusted = На одговорот од вашата институција не може да му се верува, па никој не е најавен. Почнете одново. Ако се повтори, известете ги лицата што го одржуваат овој сервер.
signed-out-title = Одјавени сте
signed-out-text = Одјавени сте од оваа библиотека. Сега се завршува и најавата кај вашата институција, за никој по вас да не продолжи во ваше име.
signed-out-there = Одјавете се и кај институцијата
sign-out-button = Одјави се
# По неа следува корисничкото име.
signed-in-as = Најавени сте како:
signed-in-elsewhere = Најавени сте преку системот на вашата институција. Одјавете се таму.
signed-in-no-rights = Оваа сметка сѐ уште нема овластувања. Обратете се до лицето што ги администрира сметките.
# Улоги. По нив следуваат јазиците.
role-reader = Читател
role-translator = Преведувач
role-reviewer = Рецензент
role-admin = Администратор
role-every-language = сите јазици
signed-in-clearance = Ниво на пристап: { $marking }
signed-in-groups = Групи: { $groups }
error-forbidden-title = Ова не е дозволено
error-form-text = Образецот не е испратен од страница на оваа библиотека или е застарен. Ништо не е зачувано. Вратете се назад, копирајте го она што сте го напишале, повторно вчитајте ја страницата и пак испратете го образецот.
error-answers-title = Одговорите сѐ уште не можат да се зачуваат
# $field: што прашува образецот.
error-answer-long = Одговорот на „{ $field }“ има повеќе од { $limit } знаци. Вратете се назад, скратете го и зачувајте повторно.
error-answer-number = Одговорот на „{ $field }“ не е цел број. Вратете се назад, напишете само цифри и зачувајте повторно.
error-answer-day = Одговорот на „{ $field }“ не е датум. Вратете се назад, напишете го како 22. 11. 2026 и зачувајте повторно.
error-answer-time = Одговорот на „{ $field }“ не е време. Вратете се назад, напишете го како 09:30 и зачувајте повторно.
error-answer-other = Образецот е изменет откако е отворена страницата. Вратете се назад, копирајте го она што сте го напишале, повторно вчитајте ја страницата и пополнете го повторно.
error-signed-out-text = Веќе не сте најавени, па ништо не е зачувано. Вратете се назад, копирајте го она што сте го напишале и најавете се повторно.
error-unrecorded-text = Читањето мора да се евидентира, а тоа во моментов не е можно. Известете го лицето што ја одржува оваа програма.
error-rights-text = Оваа сметка нема овластување за тоа. Обратете се до лицето што ги администрира сметките.
# $name: корисничко име.
error-no-account-text = Не постои сметка со име „{ $name }“. Побарајте од лицето што ги администрира сметките да ја додаде.
error-accounts-title = Во моментов никој не може да се најави
error-accounts-text = Сметките не се достапни. Читањето и пребарувањето работат како и секогаш. Обидете се повторно подоцна.

## Луѓе

people-title = Корисници
people-add-title = Додајте лице
people-name = Корисничко име
people-name-hint = Мали латинични букви од a до z, цифри и . - _ @ +
people-roles = Улоги
# Стои до улога што не зависи од јазикот.
people-has-role = Да
people-clearance = Највисока ознака што смее да ја чита
people-groups = Групи
people-groups-hint = Имињата како во документите, одделени со празно место
people-sessions = Отворени сесии
people-add-button = Додајте и поканете
people-save-button = Зачувајте ги правата
people-invite-button = Направете нова покана
people-end-button = Завршете ги сите сесии
people-remove-button = Отстранете ја сметката
people-sure = Да, отстранете ја. Она што лицето го напишало останува.
# По неа следува адреса.
people-invitation = Предајте ја оваа адреса. Важи еднаш, една недела, и се прикажува само сега:
people-done = Готово.
people-taken = Веќе постои сметка со ова име.
people-wrong = Образецот не може да се прочита. Вчитајте ја страницата повторно и обидете се пак.
people-wrong-name = Ова не може да биде корисничко име. Користете мали латинични букви од a до z, цифри и . - _ @ +
people-wrong-group = Групата се именува со мали латинични букви, цифри и цртички.
people-last-admin = Не би останал никој што ги администрира сметките. Ништо не е сменето.
people-not-sure = Штиклирајте го полето ако сметката треба да се отстрани. Ништо не е сменето.
people-back = Сите сметки
people-origin = Од каде е сметката
people-vouched = За оваа сметка гарантира институцијата. Правата произлегуваат од групите таму и се поставуваат одново при секоја најава на лицето.
# Where an account comes from, and so the way its owner signs in.
origin-program = оваа библиотека
origin-openid = институцијата (OpenID)
origin-ldap = институцијата (LDAP)
account-title = Мои сесии
account-begun = Почната
account-seen = Последен пат користена
account-from = Од
account-own = оваа
account-way = Сметка
account-end-button = Завршете ја
# Вториот фактор: кодови на апликација на телефонот.
factor-title = Втор фактор
factor-lead = Внесете го кодот што сега го покажува вашата апликација за потврдување, или еден од вашите резервни кодови.
factor-code = Код
factor-lost = Ги изгубивте телефонот и резервните кодови? Тој што ги администрира сметките може да го отстрани вториот фактор.
factor-wrong = Овој код не е точен или веќе е употребен. Почекајте го следниот.
factor-missing = За оваа сметка е потребен и кодот на вториот фактор.
factor-demanded = За вашите права е потребен втор фактор. Поставете го за да продолжите.
factor-if-used = Код на вториот фактор, ако го користите
factor-set-up-title = Поставување на вториот фактор
factor-set-up-button = Постави
factor-why = Со втор фактор, лозинка што ја дознале други не отвора ништо: за најава е потребен и код што го покажува само вашиот телефон.
factor-step-application = Отворете апликација за потврдување на вашиот телефон.
factor-step-picture = Скенирајте ја со неа оваа слика.
factor-picture = QR-код за апликацијата за потврдување
# По неа следува клуч.
factor-secret = Ако камерата не работи, впишете го овој клуч во апликацијата:
factor-step-code = Внесете ги шесте цифри што ги покажува апликацијата.
factor-is-set-up = Вашиот втор фактор е поставен.
factor-stays = Библиотеката го бара од вас, затоа не може да се отстрани.
factor-remove-button = Отстрани го вториот фактор
sign-in-wrong-code = Корисничкото име, лозинката или кодот не се точни.
recovery-title = Резервни кодови
recovery-lead = Отпечатете ги овие кодови или запишете ги и чувајте ги одвоено од телефонот. Секој важи еднаш наместо код од апликацијата. Нема да се прикажат повторно.
recovery-renew-button = Направи нови резервни кодови
recovery-left = { $count ->
        [one] Преостанува { $count } резервен код.
       *[other] Преостануваат { $count } резервни кодови.
    }
people-factor-button = Отстранете го вториот фактор
invitation-title = Изберете лозинка
# $count: најмал број знаци.
invitation-lead = { $count ->
        [one] Лозинката има најмалку { $count } знак. Лесно се памети реченица што само вие би ја кажале.
       *[other] Лозинката има најмалку { $count } знаци. Лесно се памети реченица што само вие би ја кажале.
    }
invitation-again = Лозинката уште еднаш
invitation-button = Зачувајте ја лозинката
invitation-wrong = Лозинката има од { $least } до { $most } знаци и ниту еден контролен знак.
invitation-different = Двете лозинки не се исти.
invitation-gone = Оваа покана е искористена, престара е или не постои. Побарајте нова.
audit-title = Кој што направил
audit-from = Од ден
audit-to = До ден
audit-person = Лице
audit-document = Документ
audit-show = Прикажете
audit-csv = Како табела (CSV)
audit-lines = Како редови JSON
# $count: записи на страницата, најновите.
audit-shown = { $count ->
        [one] { $count } запис, најновиот
       *[other] { $count } записи, најновите прво
    }
audit-at = Кога (UTC)
audit-act = Што
audit-about = За што
act-sign-in = најава
act-refused = одбиена најава
act-sign-out = одјава
act-read = читање
act-download = преземена датотека
act-save = зачуван текст
act-approve = одобрен текст
act-add-account = додадена сметка
act-grant = сменети права
act-remove-account = отстранета сметка
act-password = сменета лозинка
act-invite = покана
act-end-sessions = завршени сесии
act-second-factor = поставен втор фактор
act-no-second-factor = отстранет втор фактор
act-recovery = најава со резервен код
act-audit = преземена оваа евиденција
act-export = извезени преводи
act-import = увезени преводи
act-forget = избришани содржини на стари записи
audit-command-line = командна линија
audit-program = програмата
act-backup = направена резервна копија
act-restore = вратена резервна копија

## Translating

translate-title = Преведување
translate-terms = Поимник и имиња
translate-interface = Текстови на програмата
translate-messages = Пораки
translate-all = Сите
translate-to-do = Состојба
translate-progress = Одобрено: { $approved } од { $total }
translate-state-due = За обработка
translate-state-missing = Непреведено
translate-state-stale = Застарено
translate-state-draft = Нацрт
translate-state-needs-review = За рецензија
translate-state-approved = Одобрено
translate-nothing = Нема пораки во оваа состојба.
translate-steps = Движење низ пораките
translate-previous = Претходна
translate-next = Следна
translate-before = Пораки пред оваа
translate-after = Пораки по оваа
translate-source = Изворен текст
translate-source-changed = Изворниот текст е изменет откако е направен овој превод:
# $name: името на атрибут, на пример „alt“.
translate-field-attribute = Атрибут „{ $name }“
# $selector: според што се избира, на пример „$count“; $key: варијанта, на пример „few“. По неа следуваат броевите за кои важи.
translate-field-variant = Кога { $selector } е „{ $key }“
translate-field-text = Текст
translate-insert = Вметни:
translate-error = Грешка:
translate-warning = Предупредување:
translate-warnings-seen = Ги видов предупредувањата. Текстот треба да гласи вака.
translate-submit = Испрати на рецензија
translate-save = Зачувај како нацрт
translate-approve = Одобри
translate-preview = Прикажи ја страницата со овој текст
translate-more = Други начини за пишување на оваа порака
# По неа следува името на променлива.
translate-split = Посебен текст за секој облик на множината на променливата
translate-as-fluent = Пишувај во форматот Fluent
translate-as-fields = Пишувај во полиња
translate-other-script = На другото писмо:
translate-no-terms = Во овој текст нема поими од поимникот.
translate-memory = Преведено порано
translate-no-matches = Ништо слично не е преведено порано.
translate-use = Вметни
translate-history = Коментари и историја
translate-comment = Коментар
translate-comment-add = Додај го коментарот
translate-commented = коментар
translate-page = Печатена страница
translate-page-alt = Печатената страница на која се наоѓа оваа порака; пораката е означена.
translate-reading-page = Дел од страницата за читање
translate-not-printed = Оваа порака не се печати во овој документ.
translate-back = Назад на пораката
translate-drafted = Не е зачувано:
translate-draft-shown = Овој текст не е зачуван. Го пишувавте претходно.
translate-discard = Отфрли го
translate-concordance = Пребарување на сите јазици
translate-concordance-lead = Зборови во кој било облик и на кој било јазик. Она што е во наводници се бара точно како што е напишано.
translate-concordance-label = Зборови
# $count: број на пораки.
translate-found = { $count ->
        [one] { $count } порака
       *[other] { $count } пораки
    }
translate-theirs = Некој зачувал друг текст. Измените во него:
translate-mine = Измените во вашиот текст:
translate-conflict-help = Вашиот текст е во полињата и не е зачуван. Преземете го она што е точно и зачувајте повторно; или отфрлете го својот текст.
translate-conflict = Некој ја изменил оваа порака додека пишувавте. Ништо не е изгубено: двата текста се подолу.
translate-original-changed = Изворниот текст е изменет додека пишувавте. Вашиот текст не е зачуван. Споредете го со новиот изворен текст и зачувајте повторно.
translate-gone = Изворниот текст веќе не ја содржи оваа порака. Вашиот текст не е зачуван, но е задржан тука.
translate-empty = Текстот е празен. Напишете го или преминете на следната порака.
translate-too-long = Текстот е предолг за да се зачува.
translate-hidden = Текстот содржи знак што не се гледа, можеби од нешто што било залепено. Напишете ги повторно зборовите околу него.
translate-refused = Текстот не може да се зачува во овој облик.
translate-has-errors = Текстот има грешки и не е зачуван. Исправете ги, па зачувајте повторно.
translate-has-warnings = Погледнете ги предупредувањата. Ако текстот треба да гласи вака, означете го полето и испратете го текстот повторно.
translate-merging = Некој во моментов спојува измени во оваа библиотека. Вашиот текст не е зачуван, но е задржан тука. Зачувајте го повторно кога спојувањето ќе заврши.
translate-disk = Текстот не може да се запише на дискот. Не е зачуван, но е задржан тука; обратете се до лицата што го одржуваат овој сервер.
translate-form-old = Вашата сесија е променета и сѐ уште ништо не е зачувано. Вашиот текст е подолу; зачувајте го повторно.
translate-done-draft = Зачувано како нацрт.
translate-done-needs-review = Испратено на рецензија.
translate-done-approved = Одобрено.
translate-saved-uncommitted = Текстот е зачуван, но не е внесен во репозиториумот.
translate-closed = На овој сервер не може да се преведува.
translate-unreadable = Поставките на библиотеката не можат да се прочитаат, па ништо не може да се зачува.
translate-not-done = Ова не е извршено
translate-no-preview = Во моментов страницата не може да се прикаже.

## Analyses and reports

illustrative = илустративно
illustrative-title = Илустративно
illustrative-replace = Наодите во овој документ се измислени за да се прикаже методот. Институцијата ги заменува со свои податоци пред да го користи документот.
notice-illustrative = Илустративно: наодите во овој документ се измислени за да се прикаже методот. Институцијата ги заменува со свои податоци.
value-unknown = непознато
value-not-set = не е определено
value-percent = { $value } %
value-money = { $amount } { $currency }
value-period = { $start } – { $end }
date-month = { $month ->
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
    } { $year } година
levels-pair = сега { $current }, потребно { $required }
levels-before = тогаш { $current }, потребно { $required }
dimension-procedures = Процедури
dimension-equipment = Опрема
dimension-human-resources = Човечки ресурси
dimension-coordination = Координација
level-0 = Не постои
level-0-meaning = Ништо не е воспоставено.
level-1 = Започнато
level-1-meaning = Зависи од поединци.
level-2 = Делумно
level-2-meaning = Постои во некои единици или не е целосно.
level-3 = Воспоставено
level-3-meaning = Запишано е и достапно во сите единици на кои им е потребно.
level-4 = Применето
level-4-meaning = Се применува насекаде и се проверува.
level-5 = Се унапредува
level-5-meaning = Редовно се мери и се подобрува.
analysis-severity = Сериозност
severity-none = нема
severity-low = ниска
severity-medium = средна
severity-high = висока
severity-critical = критична
severity-unknown = непозната
analysis-priority = Приоритет
priority-none = нема
priority-low = низок
priority-medium = среден
priority-high = висок
priority-critical = критичен
priority-unknown = непознат
analysis-impact = Влијание
impact-low = мало
impact-medium = средно
impact-high = големо
analysis-confidence = Степен на сигурност
confidence-low = низок
confidence-medium = среден
confidence-high = висок
analysis-kind = Вид на недостатокот
gap-missing = недостасува
gap-partial = делумно
gap-outdated = застарено
gap-not-applied = не се применува
gap-capacity = недоволен капацитет
gap-none = нема недостаток
gap-unknown = непознато
analysis-change = Промена
change-new = нов
change-better = подобар
change-same = ист
change-worse = полош
change-closed = затворен
change-unknown = непознат
analysis-state = Статус
state-not-started = не е започната
state-in-progress = во тек
state-done = завршена
state-stopped = запрена
state-unknown = непознато
analysis-theme = Тема
analysis-as-of = Состојба на ден
analysis-baseline = Споредено со
analysis-sources = Изведено од
analysis-entities = Институции
analysis-entity = Институција
analysis-findings = Наоди
analysis-finding = Наод
analysis-recommendations = Препораки
analysis-recommendation = Препорака
analysis-jurisdiction = Јурисдикција
analysis-dimension = Димензија
analysis-requirement = Барање
analysis-current = Сегашно ниво
analysis-required = Потребно ниво
analysis-now = Сега
analysis-needed = Потребно
analysis-gap = Недостаток
analysis-consequence = Последица
analysis-evidence = Докази
analysis-institutional = Наодите се засноваат на податоци на овде наведените институции.
analysis-reason = Образложение на сериозноста
analysis-computed = Според правилото: { $severity }.
analysis-owner = Носител
analysis-deadline = Рок
analysis-indicator = Показател
analysis-target = Целна вредност
analysis-observed = Датум на следење
analysis-overdue = доцни
analysis-joint = заедничка
scale-levels-caption = Нивоа
scale-level = Ниво
scale-name = Назив
scale-meaning = Значење
scale-rule = Недостатокот е потребното ниво минус сегашното ниво. Недостатокот помножен со тежината на влијанието (мало 1, средно 2, големо 3) ги дава бодовите, а бодовите ја одредуваат сериозноста. Кога некое ниво е непознато, непозната е и сериозноста.
scale-severities-caption = Степени на сериозност и нивните знаци
scale-score = Бодови
scale-score-none = 0
scale-score-low = од 1 до 2
scale-score-medium = од 3 до 5
scale-score-high = од 6 до 8
scale-score-critical = 9 и повеќе
scale-score-unknown = не може да се пресмета
scale-meaning-none = Барањето е исполнето.
scale-meaning-low = Мал недостаток: се надминува во редовната работа.
scale-meaning-medium = Потребна е препорака.
scale-meaning-high = Потребна е препорака со носител и рок.
scale-meaning-critical = Потребна е препорака со носител и рок, која има предност пред сите други.
scale-meaning-unknown = Некое ниво е непознато: прво треба да се утврди.
events-caption = Состаноци и работилници на кои се проверени наодите
events-date = Датум
events-name = Настан
events-participants = Учесници
entities-caption = Институции и наоди за нив
entities-open = Со недостаток
requirements-caption = Барања
requirements-caption-dimension = Барања: { $dimension }
requirements-basis = Правна или стратешка основа
matrix-caption = Наоди по институција и димензија: број и највисока сериозност
matrix-sum = Вкупно
matrix-unknown = { $count ->
        [one] { $count } непознат
       *[other] { $count } непознати
    }
heat-map-caption = Топлинска мапа на наодите: знак на највисоката сериозност и број на наоди
heat-map-alt = Топлинска мапа на наодите. { $rows }
heat-map-row = { $entity }: { $cells }.
heat-map-cell = { $dimension } { $count }, највисока сериозност { $severity }
profile-caption = Сегашни и потребни нивоа по димензија, просеци на познатите нивоа
profile-data-caption = Просечни нивоа по димензија и број на наоди со познати нивоа
profile-alt = Профил на нивоата од 0 до 5. { $rows }
profile-row = { $name }: сегашно { $current }, потребно { $required }.
profile-known = Познати
profile-unknown = Непознати
sides-caption = Споредба на заедничките барања
sides-nothing = нема наод
changes-caption = Промени во однос на почетната состојба
changes-no-baseline = Нема почетна состојба за споредба.
changes-before = Претходно
changes-now = Сега
findings-caption = Наоди
findings-nothing = Овде нема наоди.
findings-count = { $count ->
        [one] { $count } наод
       *[other] { $count } наоди
    }
recommendations-caption = Препораки
recommendations-joint-caption = Заеднички препораки
recommendations-nothing = Овде нема препораки.
plan-caption = Акциски план според рокот
plan-action = Активност
plan-priority-state = Приоритет и статус
overdue-caption = Активности што доцнат
overdue-nothing = На { $date } ниту една активност не доцни.
progress-caption = Напредок според последното следење
progress-percent = Напредок
swot-strengths = Силни страни
swot-weaknesses = Слаби страни
swot-opportunities = Можности
swot-threats = Закани
analysis-roadmap = Патоказ
roadmap-goals = цели: { $numbers }
roadmap-kpis = клучни показатели за успешност: { $numbers }
analysis-goal = Цел
analysis-kpi = Клучен показател за успешност
goals-caption = Препораки и наоди по цел на Патоказот
kpis-caption = Препораки и наоди по клучен показател за успешност на Патоказот
roadmap-unverified = Броевите се преземени од Патоказот. Официјалниот текст на неговите цели и клучни показатели за успешност не е проверен и не се наведува.
roadmap-goal-2 = Цел 2 на Патоказот
roadmap-goal-3 = Цел 3 на Патоказот
roadmap-goal-4 = Цел 4 на Патоказот
roadmap-goal-5 = Цел 5 на Патоказот
roadmap-kpi-3 = Клучен показател за успешност 3 на Патоказот
roadmap-kpi-4 = Клучен показател за успешност 4 на Патоказот
roadmap-kpi-5 = Клучен показател за успешност 5 на Патоказот
roadmap-kpi-8 = Клучен показател за успешност 8 на Патоказот
roadmap-kpi-9 = Клучен показател за успешност 9 на Патоказот
roadmap-kpi-10 = Клучен показател за успешност 10 на Патоказот
roadmap-kpi-14 = Клучен показател за успешност 14 на Патоказот
chart-category = Категорија
chart-period = Период
chart-bar-alt = Столбест графикон. { $title }. { $data }
chart-line-alt = Линиски графикон. { $title }. { $data }
chart-entry = { $name }: { $values }.
chart-value = { $name } { $value }
report-project = Проект
report-period = Период
report-budget = Буџет
report-source = Извор
report-note = Забелешка
report-editor-note = Забелешка на уредникот
report-no-notes = Ниту еден податок во овој извештај не бара забелешка на уредникот.
trainings-caption = Обуки и број на присуства
trainings-training = Обука
trainings-sessions = Сесии
trainings-total = Вкупно
trainings-chart-caption = Број на присуства по обука и пол
totals-caption = Број на присуства на повеќе обуки заедно
totals-total = Обуките заедно
sex-all = сите
sex-men = Мажи
sex-women = Жени
indicator-caption = { $name } ({ $role })
indicator-series = Група
indicator-provisional = привремено
role-context = контекст, а не резултат на проектот
role-output = резултат на проектот
equipment-caption = Предадена опрема
equipment-item = Предмет
equipment-count = Број
budget-caption = Буџет
budget-line = Буџетска ставка
budget-amount = Износ
budget-sum = Вкупно
figures-caption = Други податоци
figures-name = Опис
figures-value = Број
figure-more-than = повеќе од { $value }

## Грешки во преводот
fault-syntax = Текстот не е исправен Fluent.
fault-not-utf8 = Датотеката не е исправен текст во UTF-8.
fault-file-too-large = Датотеката е преголема.
fault-nesting-limit = Големите загради се премногу длабоко вметнати една во друга.
fault-expansion-limit = Текстот станува предолг со сето она на што упатува.
fault-placeable-limit = Текстот има премногу изрази во големи загради.
fault-cycle = Пораките упатуваат една на друга во круг.
fault-duplicate-id = Името на пораката се појавува двапати.
fault-duplicate-attribute = Атрибутот се појавува двапати.
fault-missing = Оваа порака недостига во преводот.
fault-missing-file = Во преводот недостига целата датотека.
fault-obsolete = Изворниот текст ја нема оваа порака.
fault-obsolete-file = Датотеката не припаѓа на ниту еден документ.
fault-stale = Изворниот текст е изменет откако е направен преводот.
fault-value-missing = Недостига самиот текст.
fault-value-extra = Во изворниот текст тука има само атрибути.
fault-attribute-missing = Недостига атрибут од изворниот текст.
fault-attribute-extra = Изворниот текст го нема овој атрибут.
fault-variable-missing = Недостига променлива од изворниот текст.
fault-variable-unknown = Оваа променлива не постои тука.
fault-variable-missing-in-variant = Во една од варијантите недостига променлива.
fault-term-missing = Поим од поимникот нема превод.
fault-term-unknown = Овој поим не постои.
fault-term-extra = Изворниот текст не го спомнува овој поим.
fault-term-not-used = Поимникот има друг збор за ова.
fault-term-variant-unknown = Поимот го нема овој облик.
fault-message-ref-unknown = Текстот упатува на порака што не постои.
fault-function-unknown = Таква функција не постои.
fault-function-option-out-of-range = Опција на функцијата е надвор од дозволените граници.
fault-function-options-differ = Функцијата има други опции од оние во изворниот текст.
fault-plural-category-missing = Недостига облик на множината што му е потребен на јазикот.
fault-plural-category-unknown = Ова не е облик на множината.
fault-plural-category-unused = Јазикот го нема овој облик на множината.
fault-variant-duplicate = Две варијанти имаат исто име.
fault-selector-dropped = Во изворниот текст секој облик на множината има свој текст, а во преводот има само еден.
fault-markup = Ознаките за форматирање се неисправни или не се како во изворниот текст.
fault-control-character = Текстот има контролен знак.
fault-bidi-control = Текстот има знак што го менува редоследот на буквите.
fault-invisible-character = Текстот има знак што не се гледа.
fault-soft-hyphen = Текстот има невидлива цртичка за пренос.
fault-not-nfc = Буквите со знаци се запишани во делови.
fault-bom = Датотеката почнува со невидлив знак.
fault-whitespace = Има непотребни празни места.
fault-mixed-script-word = Во еден збор се измешани латинични и кирилични букви.
fault-wrong-script = Текстот е на писмо на кое не му е местото тука.
fault-letter-not-in-alphabet = Една буква не припаѓа на азбуката на јазикот.
fault-untranslated = Текстот е ист како изворниот.
fault-english-fragment = Дел од текстот останал на јазикот на изворниот текст.
fault-wrong-language = Текстот изгледа дека е на друг јазик.
fault-diacritics-missing = Текстот изгледа дека е напишан без буквите со дијакритички знаци.
fault-number-differs = Броевите не се исти како во изворниот текст.
fault-url-differs = Адресата не е иста како во изворниот текст.
fault-end-punctuation = Текстот завршува со друг знак од изворниот.
fault-quotes = Наводниците не се како што бара јазикот.
fault-length = Текстот е многу подолг или пократок од изворниот.
fault-empty = Од текстот не се печати ништо.
fault-waiver = Коментарот што треба да дозволи грешка не е исправен.

## Pages of findings
# $title: the title of an analysis.
findings-page-title = Наоди: { $title }
# A link on the reading page of an analysis.
findings-open = Прегледај ги наодите
findings-back = Назад на документот
findings-by-severity = Наоди според сериозноста
findings-order-severity = Прво најсериозните
findings-order-entity = По институција
findings-order-deadline = Прво најраниот рок
findings-none = Ниту еден наод не одговара на овој избор.
findings-all = Прикажи ги сите наоди
# Two links stand behind it: findings-csv and findings-json.
findings-download = Преземи ги овие наоди:
findings-csv = табела (CSV)
findings-json = податоци (JSON)
# The head of a column with short names such as “border-channel”.
findings-id = Ознака
findings-pages = Страници со наоди

# Editions whose sources have a fault.
notice-outdated = Најновото издание на овој документ не може да се прикаже бидејќи во неговите изворни датотеки има грешка. Ова е последното издание без грешка.
## Чување на она што го пишуваат преведувачите

translate-carried-signed-out = Веќе не сте најавени, па ништо не е зачувано. Вашиот текст е сѐ уште тука: најавете се, погледнете го и зачувајте го повторно.
translate-carried-no-right = Оваа сметка веќе не смее да го менува ова, па ништо не е зачувано. Вашиот текст е сѐ уште тука: копирајте го или најавете се со сметка што го има тоа право.
translate-carried-gone = Овој документ веќе не постои, па ништо не е зачувано. Вашиот текст е сѐ уште тука: копирајте го.
translate-carried-sign-in = Најави се и продолжи
translate-carried-again = Обиди се повторно
translate-carried-on = Сѐ уште ништо не е зачувано. Вашиот текст е во полињата: погледнете го и зачувајте го.
translate-busy = Одговорот траеше предолго. Вашиот текст е сѐ уште тука. Отворете ја пораката за да видите дали е зачуван или обидете се повторно.
translate-no-turn = Некој друг запишува во библиотеката или во моментов никој не може да запишува. Вашиот текст не е зачуван, но е во полињата. Зачувајте го повторно.
translate-file-unreadable = Една датотека од библиотеката не може да се прочита, па ништо не е зачувано: нејзината содржина би се изгубила. Обратете им се на оние што го одржуваат овој сервер.
translate-too-many-drafts = Имате премногу незачувани текстови. Најпрво зачувајте или отфрлете некои од нив.
translate-not-kept = Ни серверот не може да го чува вашиот текст: го има само на оваа страница. Копирајте го пред да ја напуштите страницата.
translate-done-unchanged = Текстот е ист како зачуваниот. Одлуката за него останува.
translate-done-beside = Вашиот нацрт е зачуван. Го гледате само вие; кај читателите останува одобрениот текст.
translate-draft-beside = Ова е вашиот нацрт и го гледате само вие. Читателите го гледаат одобрениот текст.
translate-published = Овој текст чека рецензент. Читателите го гледаат одобрениот текст. Новиот го менува вака:
translate-decline = Одбиј го новиот текст
translate-declined = одбиено
translate-done-waits = Испратено на рецензија. Читателите го гледаат одобрениот текст додека не се одобри вашиот.
translate-done-declined = Новиот текст е одбиен. Кај читателите останува одобрениот текст.
translate-meanwhile = Некој зачувал друг текст на оваа порака додека пишувавте. Кога ќе го зачувате вашиот, ќе се прикажат двата.
translate-found-before = стоело тука претходно
# $file: име на датотека за размена.
translate-imported = увезено од { $file }
# {"{"}time{"}"} останува како што е: програмата на тоа место става време, како 14:02.
translate-unsaved-since = Не е зачувано од {"{"}time{"}"}. Вашиот текст е на оваа страница и ќе се испрати штом одговори серверот. Не ја затворајте страницата.
translate-kept-at = Зачувано како ваш нацрт во {"{"}time{"}"}.
translate-signed-out = Веќе не сте најавени: испратете го текстот и ќе биде побарано да се најавите, без да го изгубите.
translate-restored = Овој текст е напишан овде претходно и сѐ уште не стигнал до серверот.
translate-behind-here = Поради оваа порака не може да се изгради еден документ. Читателите нема да ја гледаат неговата најнова состојба додека не се поправи грешката.
translate-behind-message = Порака:
translate-behind-all = Сѐ е зачувано, но библиотеката не може да се изгради: читателите го гледаат последното исправно издание додека не се поправи ова.
# $count: бројот на изданија што не можат да се изградат.
translate-behind-editions = { $count ->
        [one] Сѐ е зачувано, но { $count } издание не може да се изгради: неговите читатели ја гледаат последната исправна состојба додека не се поправи ова.
       *[other] Сѐ е зачувано, но { $count } изданија не можат да се изградат: нивните читатели ја гледаат последната исправна состојба додека не се поправи ова.
    }
## Faults of characters

fault-glyph-missing = Текстот има знак што го нема ниту еден фонт на програмата.
fault-combining-mark = Една буква има знак што стои одвоено од неа.
## Pages for everybody: what is said to readers who do not see them

reading-section-tools = Врски на делот „{ $section }“
suggestions-count = { $count ->
        [0] Нема предлози
        [one] { $count } предлог
       *[other] { $count } предлози
    }
print-footnote-back = Назад кон текстот од фуснотата

## Што не беше најдено

queries-title = Што не беше најдено
queries-lead = Барања од последните осум недели што не најдоа ништо, изброени без никакво име. Кажете што значи зборот со зборовите на текстовите, испробајте и зачувајте; или изберете го делот што одговара.
queries-said = Што пишуваат луѓето
queries-means = Што велат текстовите
queries-try = Испробај
queries-add-word = Зачувај го зборот
queries-finds = Би се нашло ова
queries-nothing = Ништо
queries-add-answer = Зачувај го избраниот дел како одговор
queries-not-found = Барања
queries-none = Сѐ што беше барано е најдено.
queries-query = Барање
queries-count = Пати
queries-now = Се наоѓа сега
queries-found = Да
queries-added = Зачувано. Важи штом ќе се изработи новото издание.
queries-no-section = Прво изберете дел.
queries-faulty = Овој запис би бил погрешен, па не е запишано ништо.
queries-mended = { $count ->
    [one] { $count } од нив сега наоѓа нешто.
   *[other] { $count } од нив сега наоѓаат нешто.
 }

## Without a network

kept-failed = Пребарувањето не можеше да се отвори: недостасува дел од зачуваното. Зачувајте го јазикот повторно или пребарувајте кога ќе има мрежа.
kept-needs-script = За пребарување без сервер е потребен JavaScript. Документите се читаат и без него.
site-export-note = Извезено за употреба без мрежа. Најновиот документ е од { $date }. Она што е на сила можеби се променило оттогаш.
offline-title = Без мрежа
offline-lead = Еден јазик може да се зачува на овој уред: страниците, пребарувањето и наодите тогаш работат без мрежа. Се зачувува само она што секој смее да го чита.
offline-needs-script = За зачувување е потребен JavaScript. Без него, понесете ги PDF-датотеките или побарајте од вашата институција извоз на USB-меморија.
offline-closed = Во моментов ништо не може да се зачува: се менува некој документ или оваа библиотека се чита само со сметка.
offline-keep = Зачувај го овој јазик
offline-again = Преземи го новото
offline-remove = Отстрани од овој уред
offline-pdf = Со PDF-датотеките
offline-some = Само некои документи
offline-size = Големина: { "{size}" } MB
offline-progress = { "{done}" } од { "{all}" } делови
offline-shown = Издание од { "{date}" }, преземено на { "{fetched}" }
offline-old = Старо е: она што е на сила можеби се променило. Преземете го новото штом ќе има мрежа.
offline-missing = Побараната страница не е зачувана на овој уред.
offline-newer = Има поново издание.
offline-removed = Отстрането е.
offline-evicted = Прелистувачот отфрлил дел од зачуваното. Преземете го повторно штом ќе има мрежа.
offline-unable = Овој прелистувач не може ништо да зачува. Страниците работат како и секогаш кога има мрежа.
offline-interrupted = Не е зачувано: врската се прекина. Она што било зачувано претходно е сѐ уште тука.
offline-refused = Не е зачувано: серверот не даде некој дел без сметка. Она што било зачувано претходно е сѐ уште тука.
offline-full = Не е зачувано: нема место на овој уред. Она што било зачувано претходно е сѐ уште тука.
offline-changing = Не е зачувано: постојано пристигнуваат нови изданија. Обидете се повторно за една минута.
offline-elsewhere = Друго јазиче на прелистувачот зачувува нешто. Почекајте да заврши.
offline-reload = Оваа страница е постара од серверот. Вчитајте ја повторно.
sealed-keep = Зачувај на овој уред, шифрирано
sealed-kept = Зачувано на овој уред, шифрирано. Одјавувањето го отстранува.
sealed-refused = Не е зачувано: серверот не ја даде страницата. Прво најавете се.
sealed-left = Одјавени сте, а она што било зачувано шифрирано е отстрането од овој уред. Кога нема мрежа, серверот се известува штом ќе има.
