### Курс за размена на информации: македонски. Редоследот на пораките е редоследот на документот.
### „{ -kosovo }“ го печати името со ѕвездичката; никогаш не пишувајте го името на јурисдикцијата без поимот.
### Зборовите барател, давател, единица за контакт и текстовите на кодовите се тие од sop-cross-border-information.
### Пораките што завршуваат на -asks содржат прашања со секојдневни зборови, по едно во секој ред: се пребаруваат, не се печатат.

information-sharing-title = Прибирање, оценување, анализа и размена на информации
information-sharing-short-title = Размена на информации

## Намена и цели

information-sharing-purpose-title = Намена и цели
information-sharing-purpose-asks =
    за што е овој курс
    како да пренесам дојава за оружје
    кому да му кажам што сум слушнал
    обука за информации
    разузнавање
    што правам со муабет
    размена
    споделување
    од збор до досие
    зошто да се дели
information-sharing-purpose-aim = Овој курс ги подготвува службениците она што го гледаат и го слушаат за огнено оружје, муниција и експлозиви да го претворат во информација што може да ја користи и некој друг: да ја запишат, да ја оценат, да ја заштитат, да ја поврзат со други информации и да прашуваат и одговараат преку границата.
information-sharing-purpose-boundary = Курсот учи како полицијата законски работи со информации. Тој не опишува како се изработуваат или менуваат предмети и не учи тајни методи. За нив важат посебни наредби и ги учат само овластени службеници. Сите лица и случаи во курсот се измислени.

information-sharing-audience-title = За кого е наменет курсот
information-sharing-audience-asks =
    дали е и за патрола или само за инспектори
    може ли да дојдат цариници
    само за аналитичари ли е
    за кого
    почетници
    контакт единица
    предзнаење
    гранична полиција
    врска
    полицајци на улица
information-sharing-audience-officers = Курсот е наменет за патролни службеници, истражители, гранична полиција, царински службеници, аналитичари и службеници на единиците за контакт во { -kosovo } и во { -north-macedonia }. Најкорисен е кога на една маса седат службеници од двете јурисдикции.
information-sharing-audience-needs = Учесниците знаат како се евидентира известување во нивната служба. Никому не му треба посебен софтвер: доволни се хартија, молив и обрасците од збирката. Кога курсот и процедурата на службата се разликуваат, предност имаат важечкиот закон и процедурата.

information-sharing-objectives-title = Цели на учењето
information-sharing-objectives-asks =
    што ќе научам
    што треба да знам на крајот
    што има на тестот
    вештини
    цели
    што ќе умеам
    исход
    на крај од вториот ден
    тест
# Вовед во списокот на целите; $count е бројот на точките во списокот.
information-sharing-objectives-intro = На крајот од курсот секој учесник може да { $count ->
        [one] покаже { $count } вештина:
       *[other] ги покаже следниве { $count } вештини:
    }
information-sharing-objectives-write = да состави запис во кој се одвоени она што е кажано и она што го мисли службеникот;
information-sharing-objectives-protect = да ги заштити изворот и спомнатите лица, во секој ред;
information-sharing-objectives-evaluate = одделно да ги оцени изворот и информацијата и да ја наведе причината;
information-sharing-objectives-code = да определи код за постапување и да ги почитува туѓите кодови;
information-sharing-objectives-analyse = да нацрта временска линија и дијаграм на врски и да напише што се знае, што се мисли, што недостига и што треба да се направи;
information-sharing-objectives-request = да напише барање преку границата на кое може да се одговори без дополнителни прашања;
information-sharing-objectives-answer = да одговори, и со „ништо не е пронајдено“, и да даде повратна информација;
information-sharing-objectives-quality = да ги открие ехото, застарениот запис и кодот што недостига, пред да направат штета.

information-sharing-context-title = Зошто постои курс за ова
information-sharing-context-asks =
    колку полицајци се обучени
    имало ли и порано обука
    колку луѓе учествувале
    проект
    УНДП
    бројки
    присуства
    зошто ова
    порано имало ли
    донатор
# $sessions: број на сесии на завршениот проект.
information-sharing-context-project = Во еден завршен проект на УНДП беа одржани { $sessions ->
        [one] { $sessions } сесија
       *[other] { $sessions } сесии
    } за прибирање, размена и анализа на информации, за службеници од двете јурисдикции. Присуствата ги прикажува <ref data-l10n-name="attendances"/><ref data-l10n-name="meaning"/>.
information-sharing-note-attendance = Бројката означува присуства, а не лица: не е познато дали некој присуствувал двапати. Изворот, страницата на СЕЕСАК за проектот, го дава бројот на мажите и на жените само за целата обука.
information-sharing-attendances-caption = Присуства на обуката за информации
information-sharing-attendances-head-group = Група
information-sharing-attendances-head-men = Мажи
information-sharing-attendances-head-women = Жени
information-sharing-attendances-head-all = Вкупно
information-sharing-attendances-sex = Сите сесии
information-sharing-attendances-unknown = нема податок
information-sharing-context-new = Овој курс е нов текст. Тој не е материјал на проектот.

information-sharing-plan-title = План на курсот
information-sharing-plan-asks =
    колку трае
    што работиме кој ден
    распоред
    програма
    два дена
    вежби кога
    часови
    почеток
    денови и часови
# $days: денови на курсот; $hours: наставни часови во секој ден.
information-sharing-plan-length = Курсот трае { $days ->
        [one] { $days } ден
       *[other] { $days } дена
    }, по { $hours ->
        [one] { $hours } наставен час
       *[other] { $hours } наставни часа
    } дневно. <ref data-l10n-name="plan"/> го прикажува редоследот. Вежбите ги содржи <ref data-l10n-name="exercises"/>; на нив им припаѓа речиси половина од времето.
information-sharing-plan-caption = План на курсот
information-sharing-plan-head-part = Дел
information-sharing-plan-head-hours = Часови
information-sharing-plan-head-theme = Тема
information-sharing-plan-head-practice = Вежба
# $day: број на денот; $part: број на делот во тој ден.
information-sharing-plan-part = Ден { $day }, дел { $part }
information-sharing-plan-theme-start = Патот на информацијата; четири збора
information-sharing-plan-practice-start = Подредување реченици
information-sharing-plan-theme-gather = Прибирање: извори, запис, безбедност
information-sharing-plan-practice-gather = Еден разговор и записот за него
information-sharing-plan-theme-evaluate = Оценка и кодови за постапување
information-sharing-plan-practice-evaluate = Пет информации, пет пара кодови
information-sharing-plan-theme-quality = Квалитет
information-sharing-plan-practice-quality = Три известувања или едно?
information-sharing-plan-theme-analyse = Анализа: методи и заклучоци
information-sharing-plan-practice-analyse = Временска линија и дијаграм на врски
information-sharing-plan-theme-request = Барања и одговори преку границата
information-sharing-plan-practice-request = Едно барање, еден одговор, со образец
information-sharing-plan-theme-share = Размена, грешки, закон, докази
information-sharing-plan-practice-share = Пет лица прашуваат
information-sharing-plan-theme-profile = Од анализа до профил
information-sharing-plan-practice-profile = Профил на една страница, со образец
information-sharing-plan-warning = На овој курс не се користи ниту еден вистински случај, вистинско име или вистинска регистарска табличка. Она што во училницата изгледа безопасно може да загрози извор, жртва или случај што е во тек.
information-sharing-plan-facilitator-before = Пред курсот: испечатете ги обрасците за прекугранични барања и за профили на ризик и на проблем, по еден комплет за секоја група. Прашајте ја единицата за контакт на секоја служба како се вика нејзиниот канал и кои се роковите, па запишете ги на таблата. Ако присуствуваат службеници што зборуваат два јазика, измешајте ги групите и оставете секоја група да го избере јазикот на своите документи.
information-sharing-plan-facilitator-lead = Водете со прашања. Честа грешка е предавање за софтвер или за тајни методи; вратете ја групата на реченицата на хартијата. Ако некој раскажува вистински случај, веднаш учтиво прекинете го.
information-sharing-plan-facilitator-time = Ако нема доволно време, изоставете ја вежбата за ехото или нека го напишат профилот само две групи. Никогаш не изоставајте ги записот и барањето.

## Курсот во 60 секунди

information-sharing-sixty-title = Курсот за 60 секунди
information-sharing-sixty-asks =
    кажи ми накратко
    што е најважно
    имам само една минута
    резиме
    основни правила
    сѐ на еден лист
    потсетник
    суштина
    брзо
information-sharing-sixty-intro = Ако имате време само за една страница, прочитајте ја оваа.
information-sharing-sixty-question = <strong>Прашање.</strong> Знајте што сакате да дознаете и зошто смеете да прашате. Видете: <ref data-l10n-name="cycle"/>.
information-sharing-sixty-write = <strong>Запишување.</strong> Она што е видено или кажано се пишува одвоено од она што го мислите.
information-sharing-sixty-source = <strong>Заштита.</strong> Од записот читателот никогаш не може да погоди кој е изворот.
information-sharing-sixty-evaluate = <strong>Оценка.</strong> Буква за изворот, цифра за информацијата, секоја посебно. Видете: <ref data-l10n-name="codes"/>.
information-sharing-sixty-code = <strong>Код.</strong> Кој ја дава информацијата, одлучува до каде смее да стигне. Кодот патува со неа.
information-sharing-sixty-analyse = <strong>Анализа.</strong> Што се знае, што се мисли, што недостига, што треба да се направи: четири кратки пасуси.
information-sharing-sixty-ask = <strong>Барање.</strong> Прво кај себе; потоа едно прашање, еден канал, еден број. Видете: <ref data-l10n-name="request"/>.
information-sharing-sixty-life = <strong>Живот.</strong> Ако нечиј живот е во опасност, веднаш јавете се по телефон преку договорениот канал, а потоа пишувајте.
information-sharing-sixty-rule = Три известувања од иста уста се едно известување.
information-sharing-cycle-caption = Патот на информацијата
    .alt = Шест полиња во круг, поврзани со стрелки: прашање, прибирање, оценка, анализа, размена, повратна информација. Од повратната информација стрелка води назад кон прашањето.
information-sharing-cycle-question = 1. Прашање
information-sharing-cycle-question-do = Што треба да знаеме и за која законска цел?
information-sharing-cycle-gather = 2. Прибирање
information-sharing-cycle-gather-do = Побарајте кај себе, прашајте, запишете
information-sharing-cycle-evaluate = 3. Оценка
information-sharing-cycle-evaluate-do = Изворот и информацијата одделно; код за постапување
information-sharing-cycle-analyse = 4. Анализа
information-sharing-cycle-analyse-do = Поврзете, споредете, извлечете заклучок
information-sharing-cycle-share = 5. Размена
information-sharing-cycle-share-do = До оние на кои им треба и кои смеат да ја добијат
information-sharing-cycle-feedback = 6. Повратна информација
information-sharing-cycle-feedback-do = Што помогна, што беше погрешно, што недостига?

## Прибирање

information-sharing-gather-title = Прибирање информации
information-sharing-gather-asks =
    што смеам да запишам за луѓе
    може ли да собирам податоци за секој случај
    треба ли причина
    собирање
    приватност
    закон за податоци
    цел
    лични податоци
    собирам за секој случај
    причина
    ловење информации
information-sharing-gather-intro = Информациите за оружје се насекаде, во мали парчиња: реченица на свадба, број на пакет, истрел што никој не го пријавил. Корисни стануваат дури кога некој ќе ги запише така што ќе ги разбере и непознат човек.
information-sharing-gather-purpose = Прибирањето почнува со прашање и со законска цел. Податоци за лица се прибираат само колку што бара таа цел (<em>{ -proportionality }</em>). Потеклото, јазикот, верата или уверувањето никогаш не се причина за прибирање информации за некого.

information-sharing-words-title = Четири збора
information-sharing-words-asks =
    дали дојава е доказ
    разлика меѓу муабет и доказ
    што се тоа разузнавачки информации
    поими
    податок
    процена
    озборување
    доказ
    гласина
    факт или претпоставка
information-sharing-words-intro = <ref data-l10n-name="words"/> раздвојува четири збора што често се мешаат.
information-sharing-words-caption = Информација, проценка, разузнавачка информација, доказ
information-sharing-words-head-word = Збор
information-sharing-words-head-meaning = Што значи
information-sharing-words-head-example = Измислен пример
information-sharing-words-information = Информација
information-sharing-words-information-meaning = Она што е видено, слушнато, прочитано или измерено, со извор, место и време. Може да биде погрешна.
information-sharing-words-information-example = „Автомобилот стоеше кај автобуската станица во 18:15.“
information-sharing-words-assessment = Проценка
information-sharing-words-assessment-meaning = Она што го заклучува службеникот. Секогаш го содржи неговото име и причината.
information-sharing-words-assessment-example = „Мислам дека возачот чекаше некого.“
information-sharing-words-intelligence = Разузнавачка информација
information-sharing-words-intelligence-meaning = Информација што е оценета и анализирана за некој да може да одлучи.
information-sharing-words-intelligence-example = „Автомобилот веројатно ја минува границата во понеделник; предлагаме проверки во два понеделника.“
information-sharing-words-evidence = Доказ
information-sharing-words-evidence-meaning = Она што смее да се користи пред суд затоа што е обезбедено како што бара процесниот закон.
information-sharing-words-evidence-example = Кутијата, привремено одземена, опишана и запечатена

information-sharing-sources-of-title = Каде има информации
information-sharing-sources-of-asks =
    каде да барам прво
    смеам ли да гледам на фејсбук
    комшиите ми кажаа нешто што сега
    кој друг знае нешто
    извори
    регистри
    социјални мрежи
    сосед
    наша архива
    келнер
    каде да копам
    бербер
    затвор
    болница јавува прострелна рана
information-sharing-sources-of-intro = <ref data-l10n-name="sources"/> почнува од сопствените извори: поголемиот дел од она што се бара од други веќе го има дома.
information-sharing-sources-of-caption = Извори, што даваат и каде треба внимание
information-sharing-sources-of-head-source = Извор
information-sharing-sources-of-head-gives = Што може да даде
information-sharing-sources-of-head-care = Каде треба внимание
information-sharing-sources-of-own = Сопствени списи и регистри
information-sharing-sources-of-own-gives = Поранешни случаи, регистар на оружје, пријави за пукање, изгубени дозволи
information-sharing-sources-of-own-care = Само со цел; секое пребарување се евидентира; записот може да е стар
information-sharing-sources-of-patrol = Патроли и гранични проверки
information-sharing-sources-of-patrol-gives = Возила, времиња, придружба, што кажале луѓето без да бидат прашани
information-sharing-sources-of-patrol-care = Запишете го истиот ден; забележете и што не можело да се види
information-sharing-sources-of-find = Пронајдени предмети и места на настан
information-sharing-sources-of-find-gives = Ознаки, пакувања, сметки, место и начин на чување
information-sharing-sources-of-find-care = Дури откако специјалистите ќе дозволат пристап; ознаките ги чита стручното лице
information-sharing-sources-of-people = Жители, жртви, сведоци
information-sharing-sources-of-people-gives = Што е вообичаено на улицата, кој се плаши, каде се пука
information-sharing-sources-of-people-care = Прашувајте, но не давајте задачи; заштитете го името; понудете помош на жртвите
information-sharing-sources-of-open = Отворени извори
information-sharing-sources-of-open-gives = Јавни понуди, слики, написи, регистри на фирми
information-sharing-sources-of-open-care = Се чуваат адресата, времето и копијата; само како што дозволуваат правилата на службата; без лажен профил ако нема законска наредба
information-sharing-sources-of-partners = Царина, јавни обвинители, други служби
information-sharing-sources-of-partners-gives = Пакети, минувања на границата, инспекции, поранешни барања
information-sharing-sources-of-partners-care = Писмено, преку договорениот канал, со код за постапување
information-sharing-sources-of-covert = Лица што даваат информации во доверба; тајни мерки
information-sharing-sources-of-covert-gives = Познато само на овластените
information-sharing-sources-of-covert-care = Само овластени службеници, според посебен закон и наредби; предадете и повлечете се

information-sharing-entry-title = Запис што го разбира и непознат човек
information-sharing-entry-asks =
    како да запишам дојава
    што оди во белешката
    да го ставам ли името на тој што ми кажа
    смеам ли да напишам што мислам
    запис
    белешка
    извештај од разговор
    факт и мислење
    наводници
    скриено име
    јас мислам
    награда за извор
information-sharing-entry-intro = Една информација е еден запис. <ref data-l10n-name="entry"/> прикажува измислен запис со неговите полиња. Името на изворот се пишува само таму каде што определуваат правилата на службата, и никогаш во записот што се пренесува.
information-sharing-entry-caption = Запис со неговите полиња (измислен случај)
    .alt = Образец со седум нумерирани полиња, секое со измислен запис лево и со причината десно: време и број, извор како код, што е кажано, што мисли службеникот, оценка, код за постапување, кој смее да го види. Полето за она што го мисли службеникот е сиво.
information-sharing-entry-when = Ден, час, место, број
information-sharing-entry-when-sample = 6 октомври, 09:20, по телефон; запис 7
information-sharing-entry-when-why = Кога е кажано и кога се случило се две различни времиња.
information-sharing-entry-source = Извор
information-sharing-entry-source-sample = S-14; прв контакт, ништо не се знае
information-sharing-entry-source-why = Код, без име и без занимање по кое читателот би го нашол лицето.
information-sharing-entry-said = Што е видено или кажано
information-sharing-entry-said-sample = „Во недела двајца внесоа сандак во гаражата. Сам го видов тоа.“
information-sharing-entry-said-why = Зборовите на изворот и од каде го знае тоа.
information-sharing-entry-thought = Што мисли службеникот
information-sharing-entry-thought-sample = Може да има врска со истрелите во сабота. Причина: иста улица.
information-sharing-entry-thought-why = Се пишува одвоено, со причината. Може да се покаже погрешно.
information-sharing-entry-evaluation = Оценка
information-sharing-entry-evaluation-sample = X2
information-sharing-entry-evaluation-why = Буква за изворот, цифра за информацијата.
information-sharing-entry-handling = Код за постапување
information-sharing-entry-handling-sample = H1
information-sharing-entry-handling-why = До каде смее да стигне. Останува со записот.
information-sharing-entry-receiver = Кој смее да го види
information-sharing-entry-receiver-sample = Истражителот на случајот; аналитичар
information-sharing-entry-receiver-why = Само оние на кои им треба. Секој пристап се евидентира.
information-sharing-entry-do-words = Запишете ги зборовите на изворот, во наводници.
information-sharing-entry-do-one = За секоја информација направете посебен запис.
information-sharing-entry-do-how = Прашајте: „Од каде го знаете тоа?“
information-sharing-entry-do-day = Запишете кога се случило и кога сте дознале.
information-sharing-entry-dont-name = Не именувајте го изворот во текстот и не опишувајте го така што може да се погоди.
information-sharing-entry-dont-mix = Не мешајте го кажаното со она што го заклучувате.
information-sharing-entry-dont-round = Не дотерувајте ја реченицата и не заокружувајте го бројот.
information-sharing-entry-dont-label = Не нарекувајте некого трговец со оружје затоа што некој друг така рекол.

information-sharing-safety-title = Безбедно прибирање
information-sharing-safety-asks =
    некој сака да ми покаже пиштол што го нашол
    граѓанин вели ќе отидам сам да видам
    што ако дојавата е за бомба
    ѝ се закануваат на жената што се јави
    заштита на извор
    доушник
    ризик за сведок
    сам ќе отиде да види
    сам ќе оди да види
    заканета сведокиња
    каде се среќаваме
    детектив аматер
information-sharing-safety-people = Лицето што разговара со полицијата може да биде во опасност. Службеникот ги избира местото и времето така што лицето не се изложува, не ветува ништо што законот не го дава и прашува дали некој му се заканува. Никој не се испраќа да гледа, да купува, да фотографира или понатаму да прашува.
information-sharing-safety-first = За првиот разговор, и по телефон, потребни се шест прашања:
information-sharing-safety-danger = <strong>Опасност:</strong> Дали некој сега е во опасност и каде?
information-sharing-safety-place = <strong>Место:</strong> Каде е предметот или лицето и кој е во близина?
information-sharing-safety-time = <strong>Време:</strong> Кога го видовте тоа и дали е сѐ уште така?
information-sharing-safety-how = <strong>Од каде:</strong> Од каде го знаете тоа?
information-sharing-safety-others = <strong>Други:</strong> Кој друг знае и дали некој знае дека се јавивте?
information-sharing-safety-back = <strong>Врска:</strong> Како да Ве најдеме без да Ве доведеме во опасност?
information-sharing-safety-find = Ако информацијата води до предмет, првото правило е исто како секогаш: не допирајте, држете растојание, означете, известете, чекајте ги специјалистите. На лицето што пронашло предмет по телефон му се кажува истото и се моли да ги држи другите подалеку.
information-sharing-safety-warning = Никој не носи во полиција оружје, муниција или експлозив како „доказ“. Службеникот го кажува тоа пред да го понуди лицето и ги испраќа специјалистите на самото место.

## Оценување

information-sharing-evaluate-title = Оценување на информациите
information-sharing-evaluate-asks =
    да му верувам ли на ова
    колку сме сигурни
    минатиот пат лажеше ама сега звучи точно
    оценка
    доверба
    лажна дојава
    точност
    сомнеж
    да му верувам?
    лажго кажува вистина
information-sharing-evaluate-intro = Оценката одговара на две прашања што немаат врска едно со друго: Колку е веродостоен овој извор? Колку е точна оваа информација? Добар извор може да згреши, а непознат може да биде во право. Кој ја добива информацијата преку границата не ги познава ниту изворот ниту службеникот; ги има само овие кодови.

information-sharing-codes-title = Извор и информација
information-sharing-codes-asks =
    што значи B2
    која буква да ја ставам
    анонимна дојава како се означува
    систем 4x4
    букви
    бројки
    A1
    непознат извор
    А1
    Х4
    пијан извор
information-sharing-codes-intro = Поимот <em>{ -source-evaluation }</em> значи буква и цифра. <ref data-l10n-name="codes"/> ги дава кодовите што ги користи Европол. Меѓу двете служби тие важат само доколку се договорени.
information-sharing-codes-caption = Оценка на изворот и на информацијата
information-sharing-codes-head-source = Извор
information-sharing-codes-head-meaning = Значење
information-sharing-codes-head-information = Информација
# $code: буквата, цифрата или кодот за постапување.
information-sharing-codes-code = { $code }
information-sharing-codes-a = Нема сомнеж во автентичноста, веродостојноста и стручноста, или досега веродостоен во секој случај
information-sharing-codes-b = Досега веродостоен во повеќето случаи
information-sharing-codes-c = Досега неверодостоен во повеќето случаи
information-sharing-codes-x = Веродостојноста не може да се оцени
information-sharing-codes-1 = Точноста не е спорна
information-sharing-codes-2 = Изворот лично ја знае, но не и службеникот што ја пренесува
information-sharing-codes-3 = Изворот не ја знае лично, но ја потврдуваат веќе запишани информации
information-sharing-codes-4 = Изворот не ја знае лично и таа не може да се потврди
information-sharing-codes-step-source = <strong>Прво изворот.</strong> Покријте го текстот и прашајте само: колку вредел овој извор досега? Ако ништо не се знае, буквата е X.
information-sharing-codes-step-information = <strong>Потоа информацијата.</strong> Заборавете го изворот и прашајте: видено или слушнато од други? Ја потврдува ли нешто што е веќе запишано?
information-sharing-codes-step-pair = <strong>Потоа парот.</strong> Напишете ги заедно, на пример B2. Секоја информација има свој пар.
information-sharing-codes-step-reason = <strong>Потоа причината.</strong> Еден ред што не открива кој е изворот.
information-sharing-codes-grid = <ref data-l10n-name="grid"/> помага да одлучите што понатаму со еден пар кодови. Тоа е помагало на овој курс, а не договорена шема: што е потребно за некоја мерка, кажува важечкиот закон.
information-sharing-grid-caption = Колку тежи еден пар кодови
    .alt = Мрежа со четири реда за буквите A, B, C и X и четири колони за цифрите од 1 до 4. Црн круг, за „многу тежи“, стои кај A1, A2 и B1. Сив триаголник, за „прво потврдете“, стои кај A3, B2, B3, C1 и X1. Испрекинат квадрат, за „само навестување“, стои кај сите други.
information-sharing-grid-strong = Многу тежи: заедно со други факти може да поткрепи предлог
information-sharing-grid-confirm = Прво потврдете: побарајте втор, независен извор
information-sharing-grid-lead = Само навестување: причина да се прашува понатаму, а не причина да се постапува против лице
information-sharing-codes-key = Ниту еден пар кодови не е доказ и ниту еден не ги заменува условите што законот ги поставува за некоја мерка.

information-sharing-handling-title = Кодови за постапување
information-sharing-handling-asks =
    смеам ли да му го дадам ова на колега
    може ли ова на суд
    што значи H2
    напишале не споделувај
    H0
    ограничување
    да не оди на суд
    смеам ли натаму
    тајно
    за суд?
    да го пратам на царина
information-sharing-handling-intro = Секој <em>{ -handling-code }</em> го определува давателот на информацијата; кодот останува со информацијата каде и да оди таа и го менува само давателот. <ref data-l10n-name="handling"/> кажува што бара кодот од примателот.
information-sharing-handling-caption = Кодови за постапување и што прави примателот
information-sharing-handling-head-code = Код
information-sharing-handling-head-meaning = Значење
information-sharing-handling-head-do = Што правите
information-sharing-handling-0 = Само за спречување и сузбивање на криминалот, според законот што се применува
information-sharing-handling-0-do = Користете ја за наведената цел; и овде законот ограничува кој ја гледа
information-sharing-handling-1 = Не се открива во судска постапка без дозвола на давателот
information-sharing-handling-1-do = Не внесувајте ја во списите за судот; прашајте навреме, заедно со јавниот обвинител
information-sharing-handling-2 = Не се пренесува понатаму без дозвола на давателот
information-sharing-handling-2-do = Чувајте ја во својата единица; прашајте пред да ја види некој друг
information-sharing-handling-3 = Други ограничувања, кои давателот ги испишува
information-sharing-handling-3-do = Прочитајте го ограничувањето пред текстот; ако не е јасно, прашајте
information-sharing-handling-choose = Изберете го најлесниот код што сѐ уште штити. Кој на сѐ става H2 или H3, не штити ништо: колегите престануваат да ги читаат кодовите. Прашајте се кој ќе настрада или која мерка ќе пропадне ако оваа реченица се прочита во судница.
information-sharing-handling-marking = Кодот за постапување не е степен на класификација. За класифицираните информации важат посебен закон и посебни канали.

information-sharing-quality-title = Квалитет
information-sharing-quality-asks =
    сите го велат истото значи точно е
    записов е стар три години
    најдов грешка во нашите податоци
    погрешен човек во списите
    грешка
    стар податок
    двојно
    исправка
    копија од копија
    погрешен датум на раѓање
    исто име друг човек
information-sharing-quality-intro = Погрешната информација штети двапати: ја води полицијата по погрешен пат и става под сомнение невин човек.
information-sharing-quality-circle = <ref data-l10n-name="echo"/> покажува како од една реченица настануваат три известувања. Лекот е едно прашање кај секое известување: „Од кого го знаете тоа и од кога?“
information-sharing-echo-caption = Една реченица, три известувања
    .alt = Лево едно поле: човек кажува нешто во кафуле. Три стрелки водат до три полиња: гостин ѝ кажува на патрола, пристигнува анонимна порака, портал пишува напис. Од нив три испрекинати линии водат до едно поле десно: на маса изгледаат како три извори, а изворот е еден.
information-sharing-echo-source = Човек кажува нешто во кафуле
information-sharing-echo-informant = Гостин ѝ го кажува тоа на патрола
information-sharing-echo-message = Слушател праќа анонимна порака
information-sharing-echo-portal = Портал пишува „како што дознаваме“
information-sharing-echo-desk = На маса: три известувања. Всушност: еден извор
information-sharing-quality-look = <ref data-l10n-name="quality"/> покажува на што друго да внимавате.
information-sharing-quality-caption = Грешки, што може да значат и што правите
information-sharing-quality-head-see = Што гледате
information-sharing-quality-head-mean = Што може да значи
information-sharing-quality-head-do = Што правите
information-sharing-quality-echo = Повеќе известувања со исти зборови или со иста грешка
information-sharing-quality-echo-mean = Доаѓаат од еден извор (<em>{ -circular-reporting }</em>)
information-sharing-quality-echo-do = Вратете се на првата реченица; бројте извори, а не известувања
information-sharing-quality-old = Запис без ден или стар запис
information-sharing-quality-old-mean = Адресата, возилото или состојбата можеби се смениле
information-sharing-quality-old-do = Проверете го пред употреба; запишете го денот на проверката
information-sharing-quality-name = Име напишано на повеќе начини, без датум на раѓање
information-sharing-quality-name-mean = Две лица во еден запис или едно лице во два записа
information-sharing-quality-name-do = Напишете го името и на неговото писмо; не спојувајте без втора одлика
information-sharing-quality-code = Нема кодови или насекаде е ист код
information-sharing-quality-code-mean = Никој не оценувал; кодовите се препишани
information-sharing-quality-code-do = Вратете го на единицата што го напишала; не нагаѓајте кодови наместо другите
information-sharing-quality-fit = Сѐ совршено се совпаѓа со првата идеја
information-sharing-quality-fit-mean = Изоставено е она што не се совпаѓало
information-sharing-quality-fit-do = Замолете колега да побара што ѝ противречи
information-sharing-quality-wrong = Информацијата се покажува погрешна
information-sharing-quality-wrong-mean = Други можеби сѐ уште работат со неа
information-sharing-quality-wrong-do = Исправете ја и известете го секој што ја добил

## Анализа

information-sharing-analyse-title = Анализа на информациите
information-sharing-analyse-asks =
    како да го составам сето ова
    многу парчиња а нема слика
    што да правам со сите овие дојави
    анализа
    склоп
    прашање за анализа
    аналитичар
    што следи од ова
    сложувалка
    премногу работи
    куп дојави
information-sharing-analyse-intro = Анализата одговара на прашање од некој што треба да одлучи: каде да се патролира, кој да се праша, што да се побара. Таа почнува со прашањето, а не со софтверот. Кој ја нарачува анализата, кажува што ќе се одлучи врз нејзина основа и до кога.

information-sharing-methods-title = Методи на еден лист хартија
information-sharing-methods-asks =
    кој кого познава
    како да нацртам кој со кого е во групата
    што кога се случило
    ни треба ли посебна програма
    дијаграм
    временска линија
    мапа
    шема на врски
    стрелки на табла
    молив и хартија
information-sharing-methods-intro = <ref data-l10n-name="methods"/> наведува пет методи за кои не треба софтвер и грешката што ја расипува секоја од нив.
information-sharing-methods-caption = Методи, на што одговараат и вообичаената грешка
information-sharing-methods-head-method = Метод
information-sharing-methods-head-answers = На што одговара
information-sharing-methods-head-mistake = Вообичаена грешка
information-sharing-methods-time = Временска линија
information-sharing-methods-time-answers = Што се случило пред што? Каде има празнина?
information-sharing-methods-time-mistake = Денот на известувањето се зема како ден на настанот
information-sharing-methods-links = Дијаграм на врски
information-sharing-methods-links-answers = Кој или што е поврзано со кого и врз што се потпира врската?
information-sharing-methods-links-mistake = Линии без извор; кој е близу, испаѓа виновен
information-sharing-methods-map = Карта на места и часови
information-sharing-methods-map-answers = Каде и кога се повторува?
information-sharing-methods-map-mistake = Каде што полицијата често гледа, многу се наоѓа; на друго место само изгледа мирно
information-sharing-methods-compare = Споредба
information-sharing-methods-compare-answers = Што им е заедничко на повеќе пронајдени предмети: производител, пакување, место, пат?
information-sharing-methods-compare-mistake = Случајност се зема за појава што се повторува
information-sharing-methods-rival = Други објаснувања
information-sharing-methods-rival-answers = Што друго може да ги објасни фактите и што зборува против секое објаснување?
information-sharing-methods-rival-mistake = Се проверува само омиленото
information-sharing-methods-chart = Во дијаграмот на врски секоја линија го носи својот пар кодови, а непотврдените линии се испрекинати (<ref data-l10n-name="chart"/>). Испрекинатата линија е задача, а не наод. Кодовите на една информација не стануваат подобри ако ја нацртате двапати.
information-sharing-links-caption = Дијаграм на врските во измислениот случај „Пакет“
    .alt = Дијаграм со пет полиња: испраќач на пакетот, пакет, телефонски број, оглас, стан. Полни линии водат од испраќачот до пакетот со код A1 и од пакетот до телефонскиот број со код A3. Испрекинати линии водат од испраќачот до огласот со код C2, од огласот до станот со код X4 и од пакетот до станот со код B4.
information-sharing-links-sender = Испраќач на пакетот
information-sharing-links-parcel = Пакет
information-sharing-links-number = Телефонски број
information-sharing-links-offer = Оглас
information-sharing-links-flat = Стан
information-sharing-links-known = Полна линија: видел службеник или потврдува евиденција
information-sharing-links-open = Испрекината линија: не е потврдено; допрва треба да се провери

information-sharing-conclusion-title = Заклучоци
information-sharing-conclusion-asks =
    како се пишува анализа
    колку сигурен треба да сум за да го кажам тоа
    шефот сака јасен одговор
    заклучок
    веројатност
    процена
    што не знаеме
    друго објаснување
    заклучи
    веројатно
    сигурно ли е
information-sharing-conclusion-intro = Заклучокот има четири пасуси, по овој редослед:
information-sharing-conclusion-know = <strong>Што знаеме:</strong> факти со нивните кодови.
information-sharing-conclusion-think = <strong>Што мислиме:</strong> најдоброто објаснување, колку е веројатно и кое друго останува.
information-sharing-conclusion-gap = <strong>Што не знаеме:</strong> празнините и кој може да ги пополни.
information-sharing-conclusion-do = <strong>Што предлагаме:</strong> една мерка или неколку, со носител и ден.
information-sharing-conclusion-words = Веројатноста се кажува со малку утврдени зборови: <em>малку веројатно</em>, <em>можно</em>, <em>веројатно</em>, <em>речиси сигурно</em>. Покрај зборот се наведува степенот на сигурност на авторот: <em>низок</em>, <em>среден</em> или <em>висок</em>, и зошто. Нешто може да биде веројатно и кога степенот на сигурност е низок, затоа што има само два записа.
information-sharing-conclusion-traps = Во четири стапици паѓаат и добри аналитичари:
information-sharing-conclusion-trap-first = првата идеја останува, иако фактите се смениле;
information-sharing-conclusion-trap-known = познатото име се наоѓа насекаде, затоа што само тоа е барано;
information-sharing-conclusion-trap-loud = најживописната приказна тежи повеќе од сувата евиденција;
information-sharing-conclusion-trap-group = групата се согласува, затоа што прв зборувал највисокиот по чин.

information-sharing-profile-title = Од анализа до профил
information-sharing-profile-asks =
    секој викенд се пука во исто село
    како да му го опишам проблемот на началникот
    кој образец за проблем
    профил
    проблем
    жешка точка
    приоритети
    предлог до шеф
    пукање секоја недела
    хартија за шефот
information-sharing-profile-intro = Во полициското работење водено од разузнавање<ref data-l10n-name="ilp"/> резултатот од анализата е производ за оние што ги определуваат приоритетите. Поимот <em>{ -problem-profile }</em> значи опис на низа настани или на едно место. Поимот <em>{ -risk-profile }</em> значи список на показатели според кои се избираат стоки, возила или лица за проверка.
information-sharing-note-ilp = ОБСЕ, Прирачник за полициско работење водено од разузнавање (2017 година), опишува стратегиски и тактички проценки, профили на цели и на проблеми и моделот САРА.
information-sharing-profile-sara = Моделот САРА го чува редоследот: уочете што се повторува, анализирајте зошто, одговорете заедно со партнерите, оценете дали помогнало. Показателите во профилот на ризик се факти што се гледаат, како документи што не се совпаѓаат со товарот. Потеклото, јазикот, верата и изгледот не се показатели.
information-sharing-profile-form = Збирката има образец за профили на ризик и на проблем. Се пополнува од четирите пасуси на заклучокот и добива ден за преиспитување. Профилот што никој не го преиспитува застарува за неколку месеци.
information-sharing-profile-key = Профилот опишува проблем. Тој никого не обвинува.

## Размена

information-sharing-share-title = Размена на информации
information-sharing-share-asks =
    кому смеам да му кажам
    може ли само да му ѕвонам на колегата преку граница
    вечерва некој ќе пука во некого на другата страна
    смеам ли да му кажам на новинар
    размена
    колега од друга држава
    итна закана
    доверливо
    кажувам или чувам
    другар во друга полиција
    предупреди вечерва
information-sharing-share-intro = Информацијата што никој не ја добива не вреди ништо, а информацијата што сите ја добиваат брзо почнува да штети. Пред да пренесе нешто, службеникот одговара на пет прашања, по овој редослед:
information-sharing-share-purpose = <strong>Цел:</strong> за која законска задача му треба на другиот?
information-sharing-share-receiver = <strong>Примател:</strong> дали таа единица е надлежна и дали е отворен договорениот канал?
information-sharing-share-code = <strong>Код:</strong> дозволува ли кодот за постапување? Ако не, се прашува давателот.
information-sharing-share-least = <strong>Најмалку:</strong> кои имиња и подробности може да се изостават?
information-sharing-share-log = <strong>Евиденција:</strong> што е испратено, кому, кога, со кои кодови?
information-sharing-share-life = Ако нечиј живот е во опасност, единицата го пренесува она што го штити без да чека барање: по телефон меѓу единиците за контакт, во секое време, а веднаш потоа потврдува писмено. Ограничувањето што го поставил некој друг се расчистува со давателот во истиот час.

information-sharing-request-title = Барање преку границата
information-sharing-request-asks =
    како да ги прашам од другата страна за возило
    сакам да дознам од каде е пиштолот
    ми го вратиле барањето
    колку итно е итно
    барање
    образец
    ILECU
    вратено
    странска таблица
    вратено барање
    дома баравме ли
information-sharing-request-before = Пред барањето се пребарува дома: сопствените списи, регистарот на оружје, во { -kosovo } контакт-точката. Потоа барањето оди по патот што го прикажува <ref data-l10n-name="way"/>. Чекорите се оние од стандардната оперативна процедура за размена на информации преку границата.
information-sharing-way-caption = Патот на барањето и на одговорот
    .alt = Четири колони: барател, единица за контакт А, единица за контакт Б, давател. Меѓу двете единици за контакт минува линија со црти и точки за границата. Чекорите од 1 до 3 водат од лево кон десно до чекор 4 кај давателот; чекорите од 5 до 7 се враќаат до барателот. Долу, преку сите колони, стои поле: повратната информација оди по истиот пат.
information-sharing-way-requester = Барател
information-sharing-way-unit-a = Единица за контакт А
information-sharing-way-unit-b = Единица за контакт Б
information-sharing-way-provider = Давател
information-sharing-way-ask = Барајте дома; цел, основа, прашања
information-sharing-way-send = Проверете, дајте број, испратете
information-sharing-way-register = Евидентирајте, потврдете прием
information-sharing-way-gather = Приберете, одвојте факт од проценка, оценете, определете код за постапување; прво прашајте ги третите страни
information-sharing-way-answer = Проверете, испратете одговор
information-sharing-way-pass = Пренесете со сите кодови
information-sharing-way-use = Користете само за наведената цел
information-sharing-way-feedback = Повратната информација оди по истиот пат: што помогна, што беше погрешно, што произлезе
information-sharing-request-fields = <ref data-l10n-name="fields"/> ги поминува полињата на образецот за прекугранични барања. Барањето е добро кога на него може да одговори и некој што не знае ништо за случајот.
information-sharing-fields-caption = Полиња на барањето: што е добро, а што се враќа
information-sharing-fields-head-field = Поле
information-sharing-fields-head-good = Добро
information-sharing-fields-head-returned = Се враќа
information-sharing-fields-from = Од, до, број
information-sharing-fields-from-good = Единица, определен службеник и заменик, единица за контакт, број на случајот
information-sharing-fields-from-returned = Само име и број на мобилен телефон
information-sharing-fields-purpose = Цел и основа
information-sharing-fields-purpose-good = Кривично дело со службениот назив и членот; што се истражува; фаза
information-sharing-fields-purpose-returned = „За оперативни потреби“
information-sharing-fields-facts = Факти
information-sharing-fields-facts-good = Што, каде, кога, кој; одделно она што се знае и она што се претпоставува
information-sharing-fields-facts-returned = Приказна од која не се гледа кој што видел
information-sharing-fields-firearm = Огнено оружје, ако го има
information-sharing-fields-firearm-good = Вид, производител, модел, калибар, сите ознаки на нивното писмо како што ги прочитало стручното лице, фотографии
information-sharing-fields-firearm-returned = „Пиштол, црн“
information-sharing-fields-questions = Прашања
information-sharing-fields-questions-good = Нумерирани, секое за една тема
information-sharing-fields-questions-returned = „Сѐ што имате за ова лице“
information-sharing-fields-urgency = Итност
information-sharing-fields-urgency-good = Степен, причина, ден до кога е потребен одговорот
information-sharing-fields-urgency-returned = „Многу итно“ без причина
information-sharing-fields-codes = Кодови
information-sharing-fields-codes-good = Оценка и код за постапување за секоја информација
information-sharing-fields-codes-returned = Еден код за целиот допис или ниту еден
information-sharing-fields-approval = Одобрување
information-sharing-fields-approval-good = Началник на барателот, датум, потпис
information-sharing-fields-approval-returned = Непотпишан нацрт
information-sharing-request-urgency = Итноста е факт, а не желба. <strong>Веднаш:</strong> нечиј живот е во опасност или наскоро ќе биде употребено оружје или експлозив. <strong>Итно:</strong> лице или предмет наскоро ќе ја мине границата, лице е лишено од слобода или може да се изгубат докази. <strong>Редовно:</strong> секое друго барање. Роковите ги договараат двете служби.
information-sharing-request-channel = Во { -kosovo } барањата одат преку ILECU, а барањата за следење на потеклото преку нејзината контакт-точка за огнено оружје<ref data-l10n-name="focal"/>; во { -north-macedonia } преку единицата за меѓународна полициска соработка, според внатрешните правила. iARMS<ref data-l10n-name="iarms"/> се користи доколку е договорен пристап. Доказите за суд одат по друг пат: преку јавниот обвинител.
information-sharing-note-focal = Контакт-точката за огнено оружје во { -kosovo } е дел од ILECU, Единицата за меѓународна полициска соработка. Таа го следи потеклото на секое локално пронајдено оружје.
information-sharing-note-iarms = Систем на Интерпол за евиденција и за следење на потеклото на нелегалното оружје, во употреба од 2013 година.

information-sharing-answer-title = Одговор и повратна информација
information-sharing-answer-asks =
    не најдовме ништо треба ли да одговориме
    може ли да ги одбијам
    никој не ни кажува дали помогна
    одговор
    повратна информација
    негативен одговор
    потврда за прием
    одбивање
    без резултат
    кажи не
    молк
information-sharing-answer-text = Давателот го потврдува приемот, прашува еднаш ако нешто недостига и го испраќа готовото без да го чека остатокот. И „ништо не е пронајдено“ е одговор; во него се кажува каде е барано. Одбивањето има причина во законот и ја наведува.
information-sharing-answer-feedback = Повратната информација е должност на барателот: што помогна, што беше погрешно, што произлезе. Без неа кај давателот останува погрешен запис и никој не дознава што му треба на следното барање.
information-sharing-answer-do-nothing = Одговорете и кога ништо не е пронајдено.
information-sharing-answer-do-part = Испратете го делот што е готов.
information-sharing-answer-do-reason = Наведете ја причината во законот ако ограничувате или одбивате.
information-sharing-answer-do-correct = Исправете го она што се покажало погрешно, кај секој што го добил.
information-sharing-answer-dont-private = Не користете приватен телефон, приватна е-пошта или апликација за разговори.
information-sharing-answer-dont-twice = Не испраќајте го истото прашање преку повеќе канали.
information-sharing-answer-dont-fishing = Не барајте податоци „затоа што можеби некогаш ќе затребаат“.
information-sharing-answer-dont-around = Не користете ја размената за да заобиколите услов од сопствениот закон.
information-sharing-answer-dont-rights = Не испраќајте информација ако поради неа некому може да му бидат повредени човековите права; прво прашајте го јавниот обвинител.

information-sharing-breach-title = Кога нешто ќе тргне наопаку
information-sharing-breach-asks =
    го пратив на погрешна адреса
    го изгубив тефтерот
    колега го ставил во вајбер група
    ми го украле телефонот со слики од случај
    протекување
    погрешен примач
    изгубена тетратка
    вибер
    погрешен мејл
    украдена чанта
    изгубен лаптоп
    во вибер група
    хартии заборавени во автобус
information-sharing-breach-intro = Допис стигнува до погрешен примател, се губи бележник, запис се појавува во апликација за разговори. Сега е важна брзината:
information-sharing-breach-stop = <strong>Запрете</strong> го ширењето: повлечете го, блокирајте го, обезбедете го она што останало.
information-sharing-breach-tell = <strong>Известете</strong> ги веднаш единицата за контакт и офицерот за заштита на личните податоци.
information-sharing-breach-provider = <strong>Известете го давателот,</strong> кој знае дали некое лице е во опасност.
information-sharing-breach-write = <strong>Запишете</strong> што се случило и што е преземено.
information-sharing-breach-blame = Кој ќе ја пријави грешката во првиот час, штити луѓе. Кој ја крие, ја остава да расте. Началниците го кажуваат тоа пред да се случи нешто.

## Закон

information-sharing-law-title = Закон и докази
information-sharing-law-asks =
    кој закон ми го дозволува ова
    дали воопшто е законски да се даваат имиња
    заштита на лични податоци
    закон
    основ
    приватност
    кривичен законик
    договор
    дозволено ли е
    закон за приватност
information-sharing-law-intro = Овие полиња ја даваат рамката. Тие не се коментар. Кривичното дело во барањето се наведува со службениот назив од законикот што се применува; називите од два законика не се преводи еден на друг.
information-sharing-law-kosovo-act = Закон бр. 04/L-076 за полицијата; Закон бр. 05/L-022 за оружје; Кривичен законик бр. 06/L-074; важечкиот закон за кривична постапка
information-sharing-law-kosovo-text = <strong>Законот бр. 04/L-076</strong> е рамката за работата на полицијата. Кривичното дело се наведува според Кривичниот законик <strong>бр. 06/L-074</strong>, со службениот назив и членот; статусот на оружјето го уредува Законот <strong>бр. 05/L-022</strong>. Користењето во случај е уредено со важечкиот закон за кривична постапка.
information-sharing-law-kosovo-data = За личните податоци важи законот за <em>{ -personal-data-protection }</em> што е во сила: цел, чување, пристап, исправање. Прашањата се упатуваат до офицерот за заштита на личните податоци на службата.
information-sharing-law-north-macedonia-act = Закон за оружјето 7/05 со измените; Кривичен законик, член 396; Закон за кривичната постапка 150/2010 со измените
information-sharing-law-north-macedonia-text = <strong>Членот 396</strong> од Кривичниот законик се проверува прв за кривичното дело и се наведува со службениот назив. Статусот на оружјето го уредува <strong>Законот за оружјето</strong>, во пречистен текст. Користењето во случај е уредено со <strong>Законот за кривичната постапка</strong>.
information-sharing-law-north-macedonia-data = Полициските овластувања и личните податоци се уредени со важечките закони. Советува офицерот за заштита на личните податоци на службата.
information-sharing-law-regional-act = Конвенција на ОН против транснационалниот организиран криминал; Протокол за огнено оружје (Резолуција 55/255 на Генералното собрание); Регулатива (ЕУ) 2016/794
# $date: ден кога стапил во сила Протоколот за огнено оружје.
# check: allow term-not-used (обележувањето овде е дејствието, а не ознаката)
information-sharing-law-regional-text = <strong>Конвенцијата</strong>, во сила од септември 2003 година, се однесува на соработката против организираниот криминал; <strong>Протоколот</strong>, во сила од { $date }, се однесува на кривични дела, издавање дозволи, обележување и следење на потеклото. Пред да се наведе некој текст, се проверува дали и колку тој ја обврзува јурисдикцијата.
information-sharing-law-regional-europol = <strong>Членот 29 од Регулативата (ЕУ) 2016/794</strong> ги дава кодовите за оценка што ги користи Европол. Тој не му дава овластување на службеник од друга јурисдикција; кодовите се користат овде затоа што ги познаваат многу служби.

information-sharing-evidence-title = Информацијата сѐ уште не е доказ
information-sharing-evidence-asks =
    смее ли судијата да ја види дојавата
    може ли да ја ставам во кривична пријава
    како да го искористам нивниот одговор на суд
    доказ
    суд
    правна помош
    дозвола за користење
    обвинител
    во пријава
    судијата го чита
information-sharing-evidence-difference = Она што дошло преку полициска соработка помага да се најдат докази. Дали и како смее да се изнесе пред суд, одлучуваат важечкиот процесен закон, кодот за постапување и, кога е потребно, правосудната соработка. Четири навики го оставаат патот отворен:
information-sharing-evidence-origin = кај секоја информација запишете од каде дошла, за да може повторно да се побара во вистинската форма;
information-sharing-evidence-consent = прашајте ги давателот и јавниот обвинител рано, а не вечерта пред рочиштето;
information-sharing-evidence-keep = чувајте ја изворната порака непроменета, со бројот, кодовите и прилозите;
information-sharing-evidence-chart = не прикажувајте дијаграм или профил како факт: се изнесува она врз што се потпираат.
information-sharing-evidence-way = <ref data-l10n-name="way"/> го покажува вообичаениот чекор од едното до другото.
information-sharing-evidence-caption = Од информација до доказ
information-sharing-evidence-head-arrived = Што пристигнало
information-sharing-evidence-head-now = За што служи сега
information-sharing-evidence-head-later = Како може да стане доказ
information-sharing-evidence-reply = Одговор преку полицискиот канал
information-sharing-evidence-reply-now = Ја насочува истрагата; важат неговите кодови
information-sharing-evidence-reply-later = Преку јавниот обвинител, со правосудна соработка, со согласност на давателот
information-sharing-evidence-trace = Ознаки и резултат од следењето на потеклото
information-sharing-evidence-trace-now = Покажуваат каде последен пат предметот бил законски
information-sharing-evidence-trace-later = Писмен одговор од надлежниот орган; извештај на стручното лице
information-sharing-evidence-person = Зборови на лице од другата страна
information-sharing-evidence-person-now = Покажуваат кого да се сослуша и за што
information-sharing-evidence-person-later = Сослушување од надлежниот орган, како што предвидува процесниот закон
information-sharing-evidence-data = Известување за податоци на телефони, сметки, камери
information-sharing-evidence-data-now = Покажува дека има податоци и дека може да се изгубат
information-sharing-evidence-data-later = Рано барање да се сочуваат; податоците се добиваат според процесниот закон, со записник

## Вежби

information-sharing-exercises-title = Вежби
information-sharing-exercises-asks =
    како го вежбаме ова
    игра на улоги
    што е случајот мост
    вежби
    сценарио
    група
    измислен случај
    колку време
    случај Мост
    групна работа
# $exercises: број на вежби; $minutes: нивното вкупно траење.
information-sharing-exercises-intro = { $exercises ->
        [one] { $exercises } вежба трае
       *[other] { $exercises } вежби траат
    } вкупно околу { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }, без разговорот. Повеќето од нив се дел од еден измислен случај, „Мост“.
information-sharing-exercises-case = <strong>Случај „Мост“, измислен.</strong> Во гратче близу до границата неколку викенди се слушаат истрели. Патрола гледа како човек му предава долга торба на возач на сиво комбе. По неколку дена до полицијата на двете страни стигнуваат првите гласини за оружје.
information-sharing-exercises-facilitator = По секоја вежба поставете три прашања: Што би можел непознат човек да направи со оваа хартија? Кому може да му наштети? Што недостига? Групата што ја составила зборува последна. Неколку добри различни одговори се подобри од едно совршено решение.
information-sharing-exercises-first-title = Прв ден: запис, кодови, квалитет
information-sharing-exercises-first-asks =
    вежби за првиот ден
    вежба за пишување дојава
    букви и цифри, вежба
    прв ден
    сортирање реченици
    кодови вежба
    вежба квалитет
    сечи реченици
    што видено, што нагаѓано
information-sharing-exercise-sort-title = Подредување реченици
information-sharing-exercise-sort-materials = Испечатете го текстот по еднаш за секоја група и исечете го на реченици. Задржете еден неисечен примерок.
information-sharing-exercise-sort-text = „Во 21:40 зад пазарот стоеше сиво комбе. Возачот изгледаше нервозен. Човек во сина јакна внесе во него долга торба. Тој сигурно е трговец со оружје. Торбата беше привремено одземена следниот ден со судска наредба и запечатена. Комбето доаѓа секој петок, тоа го знаат сите.“
information-sharing-exercise-sort-task = Подредете ја секоја реченица според зборовите што ги дава <ref data-l10n-name="words"/>. Потоа одново напишете ја секоја реченица што меша два од нив.
information-sharing-exercise-sort-answer-fact = Видено: комбето во 21:40; човекот во сина јакна и торбата. „Долга торба“ е опис; „торба за оружје“ би било заклучок.
information-sharing-exercise-sort-answer-thought = Проценка: „изгледаше нервозен“ (напишете што е видено: се вртел наоколу, му паднал клучот) и „сигурно е трговец со оружје“ (прецртајте). „Секој петок, тоа го знаат сите“ нема извор: кој видел и во кои петоци?
information-sharing-exercise-sort-answer-evidence = Одземената и запечатена торба може да стане доказ. Што има во неа, кажува стручното лице. Ниту една реченица сѐ уште не е разузнавачка информација.
information-sharing-exercise-entry-title = Еден разговор и записот за него
information-sharing-exercise-entry-materials = Една картичка со улога за продавачот: „Во петок навечер, околу девет и пол, ми понуди пиштол. Сам го слушнав тоа. Рече дека има уште. Сестра ми не смее да дознае дека бев овде.“ Празни обрасци за запис според цртежот во текстот.
information-sharing-exercise-entry-task = Еден учесник глуми продавач, еден службеник, еден набљудува. Службеникот разговара пет минути и потоа го составува записот според моделот (<ref data-l10n-name="entry"/>).
information-sharing-exercise-entry-check = Набљудувачот му го чита записот на друга група. Може ли таа да погоди кој е изворот? Што е кажано, а што е додадено?
information-sharing-exercise-entry-answer-words = Зборовите се во наводници, а „сам го слушнав тоа“ покажува од каде знае. „Уште“ не е претворено во број.
information-sharing-exercise-entry-answer-source = Ниту „продавач“ ниту „сестра“ не се спомнуваат во текстот што се пренесува; и двете би покажале кој бил тоа.
information-sharing-exercise-entry-answer-gaps = Службеникот прашал: кој петок, каде, кој друг слушнал, со кои зборови, дали некој е во опасност? Она што останало без одговор е запишано како отворено.
information-sharing-exercise-entry-answer-people = Службеникот не му дал задача на продавачот, не побарал да го види предметот и му кажал што може да направи ако му се закануваат.
information-sharing-exercise-codes-title = Пет информации, пет пара кодови
information-sharing-exercise-codes-materials = Петте информации на картички, по еден комплет за секоја група; празна табела со колоните буква, цифра, код за постапување, причина.
information-sharing-exercise-codes-case = Случај „Мост“, измислен. На масата лежат пет информации:
information-sharing-exercise-codes-patrol = патролен службеник го видел предавањето на торбата и веднаш ја запишал регистарската табличка;
information-sharing-exercise-codes-shop = лице што во повеќето случаи било во право вели: „Тој лично ми понуди пиштол“;
information-sharing-exercise-codes-anonymous = анонимна порака вели дека во една плевна има оружје, „така се зборува во селото“;
information-sharing-exercise-codes-friend = лице што најчесто грешело слушнало од пријател дека комбето оди до плевната;
information-sharing-exercise-codes-partner = партнерската служба, со H2, известува дека лице што во повеќето случаи било во право слушнало за ноќни минувања на комбето; евиденцијата на граничниот премин потврдува две.
information-sharing-exercise-codes-task = Дајте ѝ на секоја информација пар кодови (<ref data-l10n-name="codes"/>) и кажете кој код за постапување го добива или го задржува (<ref data-l10n-name="handling"/>). Напишете еден ред со причината.
information-sharing-exercise-codes-answer-patrol = Патрола: A1. Лично видено, веднаш запишано. Што имало во торбата не е дел од тоа. H0 или H1, зависно од случајот.
information-sharing-exercise-codes-answer-shop = Лице: B2. Изворот лично ја знае, службеникот не. H2, затоа што изворот би можел да се препознае.
information-sharing-exercise-codes-answer-anonymous = Анонимна порака: X4. За изворот не се знае ништо; слушнато е од други и ништо не го потврдува.
information-sharing-exercise-codes-answer-friend = Лице што најчесто греши: C4. Не станува подобро затоа што и пораката зборува за плевната; двете може да се од иста уста.
information-sharing-exercise-codes-answer-partner = Партнерска служба: B3, и H2 останува. Никој не ја пренесува, ниту до друга единица дома, пред да се согласи давателот.
information-sharing-exercise-codes-answer-reason = Прифатливи се и други парови ако причината држи. Чести грешки: буквата ја определува чинот на службеникот; цифрата ја следи буквата; еден код за сите пет.
information-sharing-exercise-echo-title = Три известувања или едно?
information-sharing-exercise-echo-materials = Три ливчиња: известување на патрола (гостин во кафуле), анонимна порака, испечатен напис од портал. Во сите три се истите необични зборови „старата колска вага“.
information-sharing-exercise-echo-case = Во два дена пристигнуваат известување на патрола, анонимна порака и напис на портал. Сите три зборуваат за „десет пиштоли во плевната зад старата колска вага“.
information-sharing-exercise-echo-task = Нацртајте од каде би можело да дојде секое од нив, според моделот (<ref data-l10n-name="echo"/>). Кому кое прашање му го поставувате? Што пишувате во меѓувреме во списите?
information-sharing-exercise-echo-answer-one = Истите необични зборови и истиот број во сите три укажуваат на едно потекло. Додека не се покаже спротивното, тоа е едно известување.
information-sharing-exercise-echo-answer-ask = Гостинот се прашува од кого го знае тоа и од кога; порталот се чита како отворен извор и никој не го прашува за неговите извори без јавниот обвинител; анонимната порака се споредува збор по збор.
information-sharing-exercise-echo-answer-write = Во списите: „три известувања, веројатно еден извор, X4“. Само врз тоа не се предлага претрес; јавниот обвинител дознава за сомнежот.
information-sharing-exercises-second-title = Втор ден: анализа, барање, размена, профил
information-sharing-exercises-second-asks =
    вежби за вториот ден
    вежба за барање
    нацртај кој кого знае, вежба
    втор ден
    временска линија вежба
    вежба профил
    барање вежба
    цртај мрежа
    дели или не дели, игра
information-sharing-exercise-chart-title = Временска линија и дијаграм на врски
information-sharing-exercise-chart-materials = Петте информации од првиот ден со нивните кодови, голем лист хартија, две бои или два вида линии, лепливи ливчиња.
information-sharing-exercise-chart-task = Поставете ги петте информации на временска линија: горе денот на настанот, долу денот на известувањето. Потоа нацртајте дијаграм на врски според моделот (<ref data-l10n-name="chart"/>), со кодови на секоја линија.
information-sharing-exercise-chart-write = Напишете ги четирите пасуси што ги бара <ref data-l10n-name="conclusions"/>, вкупно половина страница.
information-sharing-exercise-chart-answer-solid = Полни линии само за предавањето (A1) и за минувањата (B3, две потврдени). Информацијата на партнерот го носи H2 и во дијаграмот.
information-sharing-exercise-chart-answer-dashed = Плевната се потпира на X4 и C4: испрекинати линии и забелешка дека двете може да се еден извор.
information-sharing-exercise-chart-answer-rival = Напишано е барем едно друго објаснување: во торбата има рибарски прачки или алат; комбето е на трговец што вози ноќе. Што би зборувало против тоа?
information-sharing-exercise-chart-answer-gap = Празнини: што има во торбата, чие е комбето, кој пукал за викендите. За секоја има некој што може да ја пополни. Предлогот е мал: барање, разговор, патрола, а не веднаш претрес.
information-sharing-exercise-request-title = Едно барање, еден одговор
information-sharing-exercise-request-materials = Образецот од збирката за прекугранични барања, по два примерока за секоја група; маса како „единица за контакт“ со евиденција; ѕвонче за времето.
information-sharing-exercise-request-task = Случај „Мост“, измислен: групата треба да знае кој го користи комбето и дали било проверувано одредени ноќи. Пополнете го образецот за прекугранични барања поле по поле (<ref data-l10n-name="fields"/>). Друга група е единицата за контакт: го прима барањето или го враќа со едно прашање.
information-sharing-exercise-request-reply = Разменете ги барањата и одговорете. Едната од двете групи не нашла ништо. На крајот секоја ѝ дава на другата повратна информација во три реченици.
information-sharing-exercise-request-answer-purpose = Целта е една реченица, со кривичното дело под службениот назив и членот, препишани од законикот што важи за барателот. „За оперативни потреби“ се враќа.
information-sharing-exercise-request-answer-questions = Две или три нумерирани прашања, со денови: на кого е регистрирано комбето, проверки меѓу два дена, поранешни записи за комбето. Не „сѐ за возачот“.
information-sharing-exercise-request-answer-urgency = Можно е и редовно и итно; одлучува причината. „Доаѓа викенд“ не е причина, лице лишено од слобода е.
information-sharing-exercise-request-answer-left = Изоставени се: изворот, гласините за плевната, сестрата, сѐ што не е потребно за одговорот. Информацијата B3 со H2 дошла од самиот партнер и нему смее да му се спомне.
information-sharing-exercise-request-answer-reply = „Ништо не е пронајдено“ кажува каде е барано и за кој период. Одговорот има кодови за секоја информација, а повратната информација кажува што било корисно.
information-sharing-exercise-share-title = Пет лица прашуваат
information-sharing-exercise-share-materials = Пет картички со улоги и прашања; табелата на кодовите за постапување на табла.
information-sharing-exercise-share-case = Во случајот „Мост“ во рок од еден час се јавуваат пет лица:
information-sharing-exercise-share-press = новинар сака да знае дали комбето е „на списокот“;
information-sharing-exercise-share-third = службеник од трета јурисдикција ја бара информацијата со H2, „како колега“;
information-sharing-exercise-share-court = јавниот обвинител прашува дали информацијата на партнерот може да влезе во списите за судот;
information-sharing-exercise-share-private = службеник од другата страна во апликација за разговори бара слика од човекот;
information-sharing-exercise-share-life = единица дома дознава: човекот тргнал со оружје кај жена на другата страна.
information-sharing-exercise-share-task = Одговорете му на секого со една или две реченици, со петте прашања што ги дава <ref data-l10n-name="share"/>. Кому што му се кажува, кој му кажува и по кој пат?
information-sharing-exercise-share-answer-press = Новинар: никаква информација, ниту „не“. Повикот оди до единицата што зборува пред медиумите, а таа се договара со јавниот обвинител.
information-sharing-exercise-share-answer-third = Трета јурисдикција: не без дозвола на давателот (H2) и не по телефон меѓу колеги. Барањето оди преку единицата за контакт, која го прашува давателот.
information-sharing-exercise-share-answer-court = Јавен обвинител: смее да знае колку што дозволуваат законот и кодот; H2 овде значи дека давателот се прашува пред да се пренесе, а за судот се бара вистинската форма, преку јавниот обвинител.
information-sharing-exercise-share-answer-private = Апликација за разговори: не се испраќа ништо. Службеникот го кажува каналот и ја известува единицата за контакт на својата служба.
information-sharing-exercise-share-answer-life = Живот во опасност: единицата за контакт веднаш по телефон, со писмена потврда, јавниот обвинител е известен, прво се пренесува она што ја штити жената. Се повикуваат специјалистите и помошта на жртвите.
information-sharing-exercise-profile-title = Профил на една страница
information-sharing-exercise-profile-materials = Образецот од збирката за профили на ризик и на проблем; заклучоците на групите; карта на измислено гратче со крстови за истрелите.
information-sharing-exercise-profile-case = Случај „Мост“, измислен: за осум недели истрели се слушнати во шест вечери, секогаш меѓу 22:00 и полноќ, близу до спортското игралиште. Се јавиле двајца жители; знаат и училиштето и општината. Никој не бил повреден.
information-sharing-exercise-profile-task = Пополнете го образецот за профил на проблем (<ref data-l10n-name="profile"/>): што се повторува, каде и кога, кој е погоден, што не се знае, кои партнери, кои две мерки со носител, ден и мерило за успех.
information-sharing-exercise-profile-answer-problem = Проблемот е „истрели близу до спортското игралиште во викенд-вечери“, а не име. Бројот и периодот се точни: шест вечери за осум недели.
information-sharing-exercise-profile-answer-people = Жителите, училиштето, децата и организаторите на прослави се партнери или погодени. Ниту една група не се опишува според потеклото или верата.
information-sharing-exercise-profile-answer-measure = Мерките може да се бројат: повици во рок од десет минути, патроли во овие часови, разговор со организаторите, леток. Успех значи помалку вечери со истрели, а не повеќе проверки.
information-sharing-exercise-profile-answer-gap = Празнините се именувани: се јавиле само двајца; можеби се пука и на друго место. Профилот има ден за преиспитување и кажува дека врската со комбето не е потврдена.

information-sharing-check-title = Прашања за самопроверка
information-sharing-check-asks =
    да се проверам
    дали сум разбрал
    прашања на крајот
    тест
    прашања
    самопроверка
    квиз
information-sharing-check-intro = Одговорете без текстот, а потоа споредете со деловите.
information-sharing-check-apart = Кои две нешта се одвоени во секој запис? Видете: <ref data-l10n-name="entry"/>.
information-sharing-check-letter = Што кажува буквата, а што цифрата? Зошто две оценки? Видете: <ref data-l10n-name="codes"/>.
information-sharing-check-h2 = Колега од друга единица бара информација со H2. Што правите? Видете: <ref data-l10n-name="handling"/>.
information-sharing-check-three = Три известувања кажуваат исто. Колку извори има? Видете: <ref data-l10n-name="quality"/>.
information-sharing-check-four = Кои четири пасуси ги има заклучокот? Видете: <ref data-l10n-name="conclusions"/>.
information-sharing-check-home = Каде барате пред да прашате преку границата? Видете: <ref data-l10n-name="request"/>.
information-sharing-check-nothing = Што содржи одговорот „ништо не е пронајдено“? Видете: <ref data-l10n-name="answer"/>.
information-sharing-check-wrong = Запис отишол на погрешна адреса. Кои четири чекори следуваат? Видете: <ref data-l10n-name="breach"/>.
information-sharing-check-facilitator-first = Одговори од 1 до 4: што е кажано и што мисли службеникот; буква за изворот, цифра за информацијата, затоа што добар извор може да згреши; прво се прашува давателот и дозволата се евидентира; секој се прашува од каде знае и од кога, се споредуваат зборовите, се бројат изворите.
information-sharing-check-facilitator-second = Одговори од 5 до 8: што се знае, се мисли, не се знае, се предлага; сопствени списи, регистар на оружје, во { -kosovo } контакт-точката; каде е барано и за кој период; се запира ширењето, се известуваат единицата за контакт и офицерот за заштита на личните податоци, се известува давателот, сѐ се запишува.

## Брз преглед

information-sharing-reference-title = Брз преглед
information-sharing-reference-asks =
    картички за печатење
    краток список за в џеб
    кратки правила за носење
    картичка
    потсетник
    скратено
    џеб
information-sharing-reference-intro = Умножете го овој дел како картички и додајте ги имињата и телефонските броеви на вашата служба.
information-sharing-card-entry-title = Записот
information-sharing-card-entry-asks =
    имам дојава како да ја напишам
    белешки од разговор
    како да запишам што ми рекле
    запис
    цитат
    извор на информација
    збор по збор
    од каде знаеш
information-sharing-card-entry-words = Зборовите на изворот во наводници.
information-sharing-card-entry-how = „Од каде го знаете тоа?“ Видено, слушнато, прочитано?
information-sharing-card-entry-apart = Што мислам јас се пишува одвоено, со причината.
information-sharing-card-entry-source = Без име и без трага до изворот.
information-sharing-card-entry-day = Ден на настанот, ден на известувањето, број.
information-sharing-card-codes-title = Буква и цифра
information-sharing-card-codes-asks =
    брза помош за буквите
    A B C X 1 2 3 4
    да му верувам ли, која буква
    букви
    бројки
    оценка
    Б3
information-sharing-card-codes-a = A веродостоен во секој случај; B во повеќето случаи.
information-sharing-card-codes-b = C неверодостоен во повеќето случаи; X не може да се оцени.
information-sharing-card-codes-1 = 1 не е спорна; 2 изворот лично ја знае.
information-sharing-card-codes-2 = 3 не лично, но потврдена; 4 непотврдена.
information-sharing-card-codes-apart = Прво изворот, потоа информацијата; секоја посебно.
information-sharing-card-codes-confirm = Ниту еден пар кодови не е доказ.
information-sharing-card-handling-title = Кодови за постапување
information-sharing-card-handling-asks =
    H0 H1 H2 H3 накратко
    смеам ли да препратам
    смее ли колегата да го види ова
    ограничување
    натаму
    суд
    смеам ли понатаму
information-sharing-card-handling-0 = H0: само против криминал, според законот што се применува.
information-sharing-card-handling-1 = H1: не пред суд без дозвола.
information-sharing-card-handling-2 = H2: не се пренесува без дозвола.
information-sharing-card-handling-3 = H3: прочитајте што напишал давателот.
information-sharing-card-handling-owner = Кодот го менува само давателот.
information-sharing-card-request-title = Барањето
information-sharing-card-request-asks =
    што да проверам пред да го пратам барањето
    што мора да има внатре
    секогаш ми го враќаат барањето
    барање
    образец
    контролна листа
    готово за праќање?
information-sharing-card-request-home = Прво барајте дома и запишете каде сте барале.
information-sharing-card-request-purpose = Цел во една реченица; кривично дело со службениот назив.
information-sharing-card-request-questions = Нумерирани прашања, секое за една тема.
information-sharing-card-request-urgency = Итност со причина и ден; кодови за секоја информација.
information-sharing-card-request-channel = Само договорениот канал. Живот во опасност: веднаш по телефон.
information-sharing-card-request-feedback = Повратна информација: помогна, погрешно, резултат.
information-sharing-card-conclusion-title = Заклучокот
information-sharing-card-conclusion-asks =
    како да го сумирам тоа
    накратко за шефот
    што знаеме, а што само мислиме
    заклучок
    процена
    резиме
information-sharing-card-conclusion-know = Што знаеме, со кодови.
information-sharing-card-conclusion-think = Што мислиме: колку е веројатно, колку сме сигурни, зошто.
information-sharing-card-conclusion-gap = Што не знаеме и кој може да знае.
information-sharing-card-conclusion-rival = Што друго може да го објасни тоа?
information-sharing-card-conclusion-do = Што предлагаме: носител, ден.

## Поимник

information-sharing-glossary-title = Поимник
information-sharing-glossary-asks =
    што значи овој збор
    кратенки
    што е разузнавање со прости зборови
    поими
    речник
    значење
information-sharing-glossary-intro = Зборовите го имаат значењето што им го дава важечкиот закон. Кратките објаснувања помагаат за читање на овој курс.

## Извори

information-sharing-sources-title = Извори
information-sharing-sources-asks =
    од каде е ова
    дали е службено
    што го нема овде
    литература
    службен весник
    линкови
# $laws: ден кога се проверени законите; $codes: ден кога се проверени другите извори.
information-sharing-sources-checked = Законите се проверени на { $laws }, другите извори на { $codes }. На денот на користењето проверете го важечкиот закон.
information-sharing-sources-seesac = СЕЕСАК, страница на завршениот проект на УНДП „Прекуграничен интегриран институционален пристап кон борбата против недозволената трговија со оружје“: <a data-l10n-name="page">seesac.org</a>. Извор на бројот на присуствата и на она што е кажано за контакт-точката.
information-sharing-sources-kosovo = { -kosovo }: Закон бр. 04/L-076 за полицијата; Закон бр. 05/L-022 за оружје; Кривичен законик бр. 06/L-074. <a data-l10n-name="gazette">Службен весник</a>.
information-sharing-sources-north-macedonia = { -north-macedonia }: Закон за оружјето 7/05 со измените; Кривичен законик, член 396; Закон за кривичната постапка 150/2010 со измените. <a data-l10n-name="gazette">Службен весник</a>.
information-sharing-sources-un = Обединети нации, за Конвенцијата и за Протоколот за огнено оружје (UNIS/CP/517).
information-sharing-sources-europol = Регулатива (ЕУ) 2016/794 за Европол, член 29, за кодовите за оценка: <a data-l10n-name="text">EUR-Lex</a>.
information-sharing-sources-handling = Документи на Советот на Европската Унија за размена на информации, со кодовите за постапување, објавени од Statewatch во 2018 година: <a data-l10n-name="page">statewatch.org</a>.
information-sharing-sources-ilp = ОБСЕ, Прирачник за полициско работење водено од разузнавање, 2017 година: <a data-l10n-name="site">osce.org</a>.
information-sharing-sources-interpol = Интерпол, Систем за управување со евиденцијата и следењето на нелегално оружје (iARMS): <a data-l10n-name="site">interpol.int</a>.
information-sharing-sources-limits = Овој курс не кажува кој канал го користи денес некоја служба, кои рокови се договорени ниту како се спроведуваат тајни мерки. Тој користи само јавни извори и не дава правни совети. Зборовите за веројатност, четирите пасуси и мрежата на кодови се помагала на овој курс, а не договорен стандард. Тој не ги заменува важечкиот закон, процедурите на службата и упатствата на јавниот обвинител.
