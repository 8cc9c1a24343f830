### Категории на оружје: македонски превод на курсот. Редоследот на пораките е редоследот во документот.
### „{ -kosovo }“ го печати името со ѕвездичката; името на јурисдикцијата никогаш не се пишува без поимот.
### Безбедносна граница: само закон, надворешни знаци и безбедно постапување. Никогаш ниту збор за тоа како предметот работи одвнатре или како се менува.
### Категорија од закон се наведува само кога изворот е сигурен; инаку во табелата стои „видете го важечкиот закон“.

weapons-categorisation-title = Категории на оружје: суштински делови, експлозиви, поседување и злоупотреба
weapons-categorisation-short-title = Категории на оружје

## Намена и цели

weapons-categorisation-purpose-title = Намена и цели
weapons-categorisation-purpose-asks =
    за што е овој курс
    зошто воопшто ни требаат категории
    ќе ги учиме ли сите модели оружје
    има ли вистински пиштол на обуката
    во која класа спаѓа
    зошто воопшто букви
    обука за видови оружје според закон
    се учат ли модели
    курс за категории
    да се подели оружјето
weapons-categorisation-purpose-aim = Овој курс ги подготвува службениците за секој предмет да ја најдат вистинската категорија во вистинскиот закон. Кажува кој утврдува што е предметот, кој закон се отвора, кој ден се смета и како категоријата се запишува во списите. Потоа категоријата се применува: на делови, на онеспособено и старинско оружје, на муниција и експлозиви, на поседување и злоупотреба и во работата со граѓаните и со аналитичарите.
weapons-categorisation-purpose-boundary = Курсот не објаснува како оружјето работи одвнатре ниту како се менува, а ниедна вежба не го бара тоа. На службеникот му се потребни три работи: безбедно постапување, точни зборови и текстот на законот.
weapons-categorisation-purpose-note = Ако учесник почне да објаснува како нешто се менува или се доведува во исправна состојба, веднаш прекинете и вратете се на прашањето: кој го утврдува тоа и каде е запишано? Постапете така и кога зборува стручно лице.

weapons-categorisation-audience-title = За кого е наменет курсот
weapons-categorisation-audience-asks =
    може ли и патрола да дојде
    важи ли и за царина
    мора ли да дојде обвинител
    луѓе од шалтер за дозволи
    граничари
    што да понесам
    почетници
    и за ловци ли
weapons-categorisation-audience-officers = Курсот е наменет за патролни службеници, истражители, гранична полиција, царински службеници, службеници за работа во заедницата и службеници што работат со дозволи во { -kosovo } и во { -north-macedonia }, како и за аналитичари. Јавните обвинители и вработените што издаваат дозволи се добредојдени првиот ден.
weapons-categorisation-audience-needs = Секој учесник носи една работа: законот за оружје на својата јурисдикција, во важечкиот текст, печатен или на телефон. Кога курсот и процедурата на службата се разликуваат, предност имаат важечкиот закон и процедурата.

weapons-categorisation-objectives-title = Цели на учењето
weapons-categorisation-objectives-asks =
    што ќе знам на крајот
    што има на тестот
    што треба да умеам
    исход
    што прашуваат на испит
    што ќе знам
# Го воведува списокот на целите; $count е бројот на точките во списокот.
weapons-categorisation-objectives-intro = На крајот од курсот секој учесник може да { $count ->
        [one] покаже { $count } вештина:
       *[other] ги покаже следниве { $count } вештини:
    }
weapons-categorisation-objectives-word = да објасни што е категорија и што таа не кажува;
weapons-categorisation-objectives-find = чекор по чекор да ја најде категоријата во важечкиот закон и да ја наведе со закон, член и ден;
weapons-categorisation-objectives-mix = да ги држи одвоени категориите од различни закони, во списите и преку границата;
weapons-categorisation-objectives-parts = да опише дел што може да биде суштински и да каже кој список одлучува;
weapons-categorisation-objectives-special = да постапува со онеспособено, старинско, колекционерско и алармно оружје без да им верува само на зборот или на документот;
weapons-categorisation-objectives-safe = да постапи по утврдениот редослед: не допира, држи растојание, означува, пријавува, чека;
weapons-categorisation-objectives-possession = да ги разликува законското поседување, нелегалното поседување и злоупотребата и да го постави прашањето што одлучува;
weapons-categorisation-objectives-people = да ги советува граѓаните и да пишува белешки од кои аналитичарите можат да учат.

weapons-categorisation-context-title = Зошто постои курс за ова
weapons-categorisation-context-asks =
    колку полицајци поминале обука
    кој ја држел порано
    колку жени учествувале
    историја на обуката
    донатор
    колку обучени
    колку полицајки
weapons-categorisation-context-project = Во еден завршен проект на УНДП беа одржани обуки за категоризација на оружјето, за службеници од двете јурисдикции. Присуствата ги прикажува <ref data-l10n-name="figures"/><ref data-l10n-name="meaning"/>.
weapons-categorisation-note-attendance = Бројката означува присуства, а не лица: не е познато дали некој присуствувал двапати. Изворот е страницата на СЕЕСАК за проектот. Тој не ги дели мажите и жените по јурисдикции.
weapons-categorisation-figures-caption = Обука за категоризација на оружјето во завршениот проект
weapons-categorisation-figures-head-what = Што е броено
weapons-categorisation-figures-head-number = Број
weapons-categorisation-figures-sessions = Сесии
weapons-categorisation-figures-all = Вкупно присуства
weapons-categorisation-figures-men = од нив мажи
weapons-categorisation-figures-women = од нив жени
weapons-categorisation-context-new = Овој курс е нов текст. Тој не е материјал на проектот.

weapons-categorisation-plan-title = План на курсот
weapons-categorisation-course-plan-asks =
    колку дена трае
    што правиме кој ден
    по колку часа на ден
    распоред
    претпладне
    траење
    паузи
# $days: денови на курсот; $hours: наставни часови секој ден.
weapons-categorisation-plan-length = Курсот трае { $days ->
        [one] { $days } ден
       *[other] { $days } дена
    } со по { $hours ->
        [one] { $hours } наставен час
       *[other] { $hours } наставни часа
    }. <ref data-l10n-name="plan"/> го прикажува редоследот; вежбите се во <ref data-l10n-name="exercises"/>.
weapons-categorisation-plan-caption = План на курсот
weapons-categorisation-plan-head-part = Дел
weapons-categorisation-plan-head-theme = Тема
weapons-categorisation-plan-head-practice = Практична работа
weapons-categorisation-plan-morning = Ден { $day }, претпладне
weapons-categorisation-plan-afternoon = Ден { $day }, попладне
weapons-categorisation-plan-theme-category = Што е категорија; три закони; наоѓање на категоријата
weapons-categorisation-plan-practice-category = Три фиоки; категоријата во шест чекори
weapons-categorisation-plan-theme-parts = Суштински делови; онеспособено, старинско оружје и други посебни предмети
weapons-categorisation-plan-practice-parts = Дел во пратка; потврда
weapons-categorisation-plan-theme-danger = Муниција, експлозиви; поседување и злоупотреба
weapons-categorisation-plan-practice-danger = Кутија во подрум; повик за старо оружје
weapons-categorisation-plan-theme-people = Списи, соработка, работа во заедницата, анализа
weapons-categorisation-plan-practice-people = Една улица во дванаесет месеци; самопроверка
weapons-categorisation-plan-warning = На овој курс не се носи никакво оружје: ни огнено оружје, ни онеспособено оружје, ни дел, ни реплика, ни муниција. Доволни се картички со фотографии однадвор.
weapons-categorisation-plan-note-laws = Пред курсот преземете го важечкиот закон за оружје од службеното гласило на секоја јурисдикција од која доаѓаат учесници, на службен јазик, и запишете го датумот на текстот на првата страница. Не потцртувајте ништо: учесниците сами треба да ги најдат категориите. Ден претходно споредете ги табелите од курсот со тој текст и кажете им на учесниците што се сменило.
weapons-categorisation-plan-note-time = Од секоја половина ден оставете една третина за текстот, а две третини за практична работа. Ако снема време, изоставете ја вежбата со потврдата, никогаш онаа со подрумот.

## Курсот за 60 секунди

weapons-categorisation-sixty-title = Курсот за 60 секунди
weapons-categorisation-sixty-seconds-asks =
    само најкратко
    најдов пиштол, која категорија да напишам
    што прво
    една страница за брифинг
    брзо читање
    запомни само ова
    една минута
weapons-categorisation-sixty-intro = Ако имате време само за една страница, прочитајте ја оваа.
weapons-categorisation-sixty-safe = <strong>Прво безбедност.</strong> Не допирајте. Држете растојание. Означете. Пријавете. Чекајте ги специјалистите. Видете: <ref data-l10n-name="steps"/>.
weapons-categorisation-sixty-see = <strong>Гледајте, не именувајте.</strong> На местото на настанот тоа е „предмет што изгледа како огнено оружје“. Што е, кажува стручното лице.
weapons-categorisation-sixty-law = <strong>Еден закон.</strong> За категоријата одлучува законот на местото и на денот. Отворете го; не цитирајте напамет.
weapons-categorisation-sixty-name = <strong>Целосно име.</strong> Категорија, закон, член, ден. Самата буква не кажува ништо.
weapons-categorisation-sixty-mix = <strong>Никогаш не мешајте.</strong> Иста буква во два закона не е иста категорија. Видете: <ref data-l10n-name="drawers"/>.
weapons-categorisation-sixty-parts = <strong>И деловите се важни.</strong> Еден дел може да биде под контрола како цело оружје.
weapons-categorisation-sixty-paper = <strong>Документите се проверуваат.</strong> „Онеспособено“, „старинско“, „со дозвола“ се тврдења додека некој не ги провери.
weapons-categorisation-sixty-people = <strong>Луѓе.</strong> Најмногу прашања поставуваат граѓани што имаат стар предмет дома. Смирен одговор им го чува животот.
weapons-categorisation-sixty-rule = Погрешна буква во првото известување не повредува никого. Луѓе страдаат кога некој ќе го земе предметот в рака за да ја најде точната.
weapons-categorisation-questions-caption = Пет прашања, по овој редослед
    .alt = Дијаграм на текот со пет нумерирани прашања, одозгора надолу: Дали сите се безбедни? Што е тоа? Кој закон? Која категорија? Што следува? Покрај секое прашање е наведено кој одговара.
weapons-categorisation-questions-head-question = Прашање
weapons-categorisation-questions-head-who = Кој одговара
weapons-categorisation-questions-safe = Дали сите се безбедни?
weapons-categorisation-questions-safe-who = Секој службеник: не допира, држи растојание, означува, пријавува, чека
weapons-categorisation-questions-what = Што е тоа?
weapons-categorisation-questions-what-who = Овластеното стручно лице, во писмен извештај
weapons-categorisation-questions-law = Кој закон?
weapons-categorisation-questions-law-who = Истражителот: место и ден на пронаоѓањето
weapons-categorisation-questions-class = Која категорија?
weapons-categorisation-questions-class-who = Текстот на тој закон, прочитан со извештајот на стручното лице
weapons-categorisation-questions-follows = Што следува?
weapons-categorisation-questions-follows-who = Јавниот обвинител и судот

## Категорија

weapons-categorisation-category-title = Што е категорија
weapons-categorisation-category-asks =
    што значи категорија а б ц
    дали категорија а е најопасна
    кој ја одредува категоријата, јас или вештакот
    да ја пишам ли категоријата на лице место
    забрането или дозволено
    што е класа
    буквата Б што значи
    дали А е најопасно
    кој одредува класа
    фиока во закон
weapons-categorisation-category-what = Категоријата (<em>{ -weapon-category }</em>) е како фиока во законот. Законот го распоредува оружјето во фиоки за да пропише правила за секоја од нив. Кој ја знае фиоката, ги знае правилата.
weapons-categorisation-category-decides = Од категоријата обично зависат четири работи, секоја онака како што ја уредува важечкиот закон:
weapons-categorisation-category-acquire = кој може да го набави предметот и дали надлежниот орган одобрува пред тоа или се известува потоа;
weapons-categorisation-category-hold = кој може да го држи, со каква дозвола и како мора да се чува;
weapons-categorisation-category-carry = дали смее да се носи или само да се пренесува;
weapons-categorisation-category-trade = кој може да го произведува, поправа, продава, увезува или извезува.
weapons-categorisation-category-not = Категоријата не е скала на опасност. Предмет од лесна категорија убива исто како предмет од тешка, а и предмет без категорија може да биде опасен. Категоријата не е ни кривично дело: кривичните дела ги пропишува кривичниот законик.
weapons-categorisation-category-do-law = Запишете ја категоријата заедно со законот и членот.
weapons-categorisation-category-do-day = Запишете го денот на кој се однесува категоријата.
weapons-categorisation-category-do-expert = Описот на предметот преземете го од извештајот на стручното лице.
weapons-categorisation-category-dont-scene = Да пишувате категорија во првото известување од местото на настанот.
weapons-categorisation-category-dont-danger = Да постапувате помалку внимателно бидејќи категоријата е „лесна“.
weapons-categorisation-category-dont-translate = Да преведувате буква од еден закон во буква од друг.

weapons-categorisation-act-title = Постапувајте безбедно
weapons-categorisation-act-safely-asks =
    најдов оружје што сега
    смеам ли да го земам за да го видам бројот
    некој става пиштол на маса
    дали е полн
    рацете настрана
    пиштол на бирото
    полн ли е
    тргни се назад
    го вади да ми го покаже
weapons-categorisation-act-intro = Категоријата може да почека. Сѐ што изгледа како оружје, дел, муниција или експлозив се смета за наполнето и опасно, кој и да тврди спротивно.
weapons-categorisation-act-touch = <strong>Не допирајте.</strong> Кажете „стоп“. Никој ништо не крева, не отвора и не врти, дури ни за да прочита број.
weapons-categorisation-act-distance = <strong>Растојание.</strong> Вратете се по патот по кој дојдовте и поведете ги луѓето со себе.
weapons-categorisation-act-mark = <strong>Означете</strong> го пристапот од далечина.
weapons-categorisation-act-report = <strong>Пријавете</strong> што видовте, каде, колку и кој е во близина.
weapons-categorisation-act-wait = <strong>Чекајте</strong> го стручното лице или специјалистите. Никој не се враќа внатре.
weapons-categorisation-act-warning = Ниту категорија, ниту потврда, ниту уверување од сопственикот не ги скратува овие пет чекори.

## Трите закони

weapons-categorisation-table-head-class = Категорија
weapons-categorisation-table-head-sure = Што е сигурно
weapons-categorisation-table-head-read = Што читате во важечкиот закон
weapons-categorisation-see-law = Видете го важечкиот закон
weapons-categorisation-class-names = Називи на категориите
weapons-categorisation-class-prohibited = Што не смеат да држат приватни лица
weapons-categorisation-class-licence = За што е потребна дозвола
weapons-categorisation-class-free = Што само се пријавува или е слободно
weapons-categorisation-class-outside = Што законот не опфаќа

weapons-categorisation-europe-title = Европска Унија: Директива (ЕУ) 2021/555
weapons-categorisation-law-europe-asks =
    кои се категориите на оружје во еу
    важи ли законот на еу кај нас
    а б ц во директивата
    на странски документ пишува категорија b
    бриселска листа
    европски пасош за оружје
    полуавтомат ЕУ
    важи ли кај нас
    пријавување според Европа
weapons-categorisation-europe-intro = Директивата не е закон во { -kosovo } ниту во { -north-macedonia }. Помага да се прочитаат странски документи и да се разбере зошто поновите закони во регионот си личат. <ref data-l10n-name="table"/> го скратува нејзиниот Прилог I; целосниот текст е подолг и има услови.
weapons-categorisation-europe-caption = Само категориите од Директивата (ЕУ) 2021/555, скратено, со латинични букви
weapons-categorisation-europe-head-holds = Што опфаќа, на пример
weapons-categorisation-europe-head-here = Што значи за вас
weapons-categorisation-europe-a = A: забрането
weapons-categorisation-europe-a-holds = Автоматско огнено оружје; огнено оружје маскирано како друг предмет; експлозивни воени ракети и лансери; некои видови муниција; полуавтоматско оружје над границите што ги утврдува Прилогот
weapons-categorisation-europe-a-here = Странски документ со „A“ се однесува на исклучок; прашајте преку каналот
weapons-categorisation-europe-b = B: со дозвола
weapons-categorisation-europe-b-holds = Репетирачко и полуавтоматско кратко огнено оружје; голем дел од полуавтоматското долго оружје; дел од еднострелното кратко оружје
weapons-categorisation-europe-b-here = Некој издал дозвола; прашајте кој, кога и за кој предмет
weapons-categorisation-europe-c = C: со пријавување
weapons-categorisation-europe-c-holds = Голем дел од репетирачкото долго оружје; еднострелно долго оружје; огнено оружје онеспособено според заедничките правила на Унијата
weapons-categorisation-europe-c-here = „Пријавено“ не значи „слободно“; прашајте каде е пријавено
weapons-categorisation-europe-directive = <strong>Директивата (ЕУ) 2021/555</strong> го уредува стекнувањето и поседувањето оружје. Таа ја кодификува Директивата 91/477. Нејзините категории A, B и C ги обврзуваат земјите членки, кои смеат да бидат и построги.
# $date: денот кога Протоколот стапил во сила.
weapons-categorisation-europe-protocol = <strong>Протоколот на ОН за огнено оружје</strong> (Резолуција 55/255 на Генералното собрание), во сила од { $date }, се однесува на кривични дела, издавање дозволи, означување и следење на потеклото. Тој нема категории.
weapons-categorisation-europe-power = Овие текстови не му даваат овластување на службеникот. Овластувањето произлегува само од законот што важи таму каде што службеникот постапува.
weapons-categorisation-europe-act = Директива (ЕУ) 2021/555; Протокол на ОН за огнено оружје

weapons-categorisation-kosovo-title = { -kosovo }: Закон бр. 05/L-022 за оружје
weapons-categorisation-law-kosovo-asks =
    закон за оружје кој член
    какви категории има законот
    стара дозвола со стара категорија
    смее ли да држи пиштол дома
    косовски класи
    смее ли ловечка пушка на Косово
    стара дозвола УНМИК
    пиштол за самоодбрана таму
weapons-categorisation-kosovo-intro = <ref data-l10n-name="table"/> важи само за овој закон. Курсот го дава она што изворот сигурно го потврдува; десната колона кажува што барате сами. Она што ќе го најдете запишете го во својот примерок, со датумот на текстот.
weapons-categorisation-kosovo-caption = Само Законот бр. 05/L-022: што е сигурно и што читате
weapons-categorisation-kosovo-names-sure = Законот опфаќа оружје и муниција за цивилна употреба, за физички и правни лица, од купување и поседување до поправка, трговија, онеспособување и означување
weapons-categorisation-kosovo-names-read = Членот што го дели оружјето на категории и називот на секоја од нив
weapons-categorisation-kosovo-prohibited-read = Списокот на забрането оружје и муниција и секој исклучок
weapons-categorisation-kosovo-licence-read = Категориите за кои е потребна дозвола; вид на дозвола, имател, рок
weapons-categorisation-kosovo-free-read = Дали постои таква категорија и од која возраст
weapons-categorisation-kosovo-outside-sure = Оружје наменето за Безбедносните сили и за други овластени безбедносни институции; трговија за воени цели
weapons-categorisation-kosovo-outside-read = Членот за опсегот и другиот закон што се применува во тој случај
weapons-categorisation-kosovo-weapons = <strong>Законот бр. 05/L-022 за оружје</strong> е објавен во Службениот весник бр. 25 од 19 август 2015 година. Пред него важеше Законот бр. 03/L-143: во стара дозвола или пресуда може да стои категорија од тој закон.
weapons-categorisation-kosovo-code = <strong>Кривичниот законик бр. 06/L-074</strong> ги содржи кривичните дела. Наведете го кривичното дело со неговиот службен назив и член<ref data-l10n-name="titles"/>.
weapons-categorisation-note-titles = Називите на кривичните дела се разликуваат од законик до законик. Тие не се превод еден на друг и овој курс не ги прераскажува.
weapons-categorisation-kosovo-explosives = <strong>Законот бр. 04/L-022 за експлозиви за цивилна употреба</strong> се отвора кога станува збор за такви експлозиви. Тие не се категорија на оружје.
weapons-categorisation-kosovo-act = Закон бр. 05/L-022 за оружје; Закон бр. 04/L-022 за експлозиви за цивилна употреба; Кривичен законик бр. 06/L-074

weapons-categorisation-north-macedonia-title = { -north-macedonia }: Закон за оружјето 7/05
weapons-categorisation-law-north-macedonia-asks =
    закон за оружје категории
    ловечка пушка која категорија
    б и b исто ли се
    кој пречистен текст важи
    класи кај нас
    Б или В
    пречистен текст датум
    спортски стрелец
    пиштол за самоодбрана
weapons-categorisation-north-macedonia-intro = <ref data-l10n-name="table"/> важи само за овој закон. Законот е изменуван многупати: користете пречистен текст и запишете го неговиот датум до секоја категорија.
weapons-categorisation-north-macedonia-caption = Само Законот за оружјето 7/05: што е сигурно и што читате
weapons-categorisation-north-macedonia-kinds = Видови оружје
weapons-categorisation-north-macedonia-kinds-sure = Законот набројува видови како огнено оружје, колекционерско оружје, гасно оружје и оружје за светлосно-звучна сигнализација<ref data-l10n-name="kinds"/>
weapons-categorisation-note-kinds = Според списокот на pravdiko.mk, приватна страница за право, состојба од јануари 2019 година; проверете го важечкиот закон. Вид не е категорија: видот кажува што е предметот, а категоријата кои правила важат за него.
weapons-categorisation-north-macedonia-kinds-read = Целосниот список и дали се променил
weapons-categorisation-north-macedonia-b = Категорија Б
weapons-categorisation-north-macedonia-b-sure = Оружје што може да се набавува врз основа на одобрение од надлежниот орган (текст со измените до 2013 година)
weapons-categorisation-north-macedonia-b-read = Списокот на оваа категорија, точка по точка
weapons-categorisation-north-macedonia-c = Категорија Ц
weapons-categorisation-north-macedonia-c-read = Списокот на оваа категорија и што мора да направи имателот
weapons-categorisation-north-macedonia-prohibited-read = Како ја именува законот категоријата, што опфаќа таа и секој исклучок
weapons-categorisation-north-macedonia-free-read = Дали постои таква категорија, како се вика и од која возраст
weapons-categorisation-north-macedonia-weapons = <strong>Законот за оружјето</strong> (7/05 со измените) е првиот текст што треба да се прочита за статусот на оружје, дел или муниција.
weapons-categorisation-north-macedonia-code = <strong>Членот 396 од Кривичниот законик</strong> се проверува прв кога станува збор за оружје и експлозивни материи. Наведете го неговиот назив точно онака како што гласи во законикот.
weapons-categorisation-north-macedonia-procedure = <strong>Законот за кривичната постапка</strong> (150/2010 со измените) е текстот што треба да се прочита за претресите, за привременото одземање на предмети и за наредбата за вештачење.
weapons-categorisation-north-macedonia-act = Закон за оружјето 7/05 со измените; Кривичен законик, член 396; Закон за кривичната постапка 150/2010 со измените
weapons-categorisation-north-macedonia-letters = Законот е напишан на кирилица. Неговата втора буква Б не изгледа како латиничната; кириличната буква што изгледа како латинично B се чита В. Препишете ја буквата од законот или напишете го нејзиното име.

## Наоѓање на категоријата

weapons-categorisation-find-title = Како се наоѓа категоријата во шест чекори
weapons-categorisation-find-the-class-asks =
    како да ја најдам категоријата во законот
    кој датум важи, кога е купено или кога е најдено
    законот се смени лани, кој важи
    дозволата е по стариот закон
    како да најдам во закон
    законот од кој ден
    купена во деведесет и осма
    чекор по чекор
    во меѓувреме изменет
    преодни одредби
weapons-categorisation-find-intro = Овие чекори важат за секој закон. Почнуваат кога предметот е безбеден и стручното лице го напишало извештајот.
weapons-categorisation-find-expert = <strong>Извештај.</strong> Описот преземете го од извештајот на стручното лице: вид, должина, начин на полнење, состојба, делови.
weapons-categorisation-find-place = <strong>Место.</strong> Прв е законот на местото каде што е пронајден предметот. Друго место, на пример местото на купување, е второ прашање.
weapons-categorisation-find-day = <strong>Ден.</strong> Запишете го денот на купувањето или на дозволата и денот на пронаоѓањето. Прочитајте го законот за секој од нив.
weapons-categorisation-find-text = <strong>Текст.</strong> Отворете го пречистениот текст од службеното гласило. Проверете до која измена стигнува.
weapons-categorisation-find-class = <strong>Категорија.</strong> Прво прочитајте ги дефинициите, потоа категориите, па исклучоците и преодните одредби. Застанете кај првата категорија што одговара во секој збор.
weapons-categorisation-find-write = <strong>Запис.</strong> Категорија, закон, член, ден и реченицата од извештајот на која се заснова. Ако одговараат две категории, запишете ги двете и прашајте го јавниот обвинител.
weapons-categorisation-days-caption = Деновите што се сметаат
    .alt = Временска линија одлево надесно со четири точки: купено или со дозвола, законот се смени, пронајдено, одлучено. Првата и третата се истакнати. Под секоја точка пишува што кажуваат списите за неа.
weapons-categorisation-days-bought = Купено или со дозвола
weapons-categorisation-days-bought-write = Категорија според законот на тој ден; документот
weapons-categorisation-days-changed = Законот се смени
weapons-categorisation-days-changed-write = Преодни одредби: што требало да направи имателот и до кога?
weapons-categorisation-days-found = Пронајдено
weapons-categorisation-days-found-write = Категорија според законот на овој ден, со член
weapons-categorisation-days-decided = Одлучено
weapons-categorisation-days-decided-write = Обвинителот и судот кажуваат кој закон се применува
weapons-categorisation-find-old = Предмет може да ја смени категоријата без да се помрдне: законот се сменил, а имателот не направил ништо. Тоа може да биде кривично дело или случај за постапка за регистрација, ако важечкиот закон ја има. Службеникот ги запишува фактите, а не одлучува.

weapons-categorisation-mix-title = Три фиоки, ниеден мост
weapons-categorisation-never-mix-asks =
    дали ц во србија е исто со ц кај нас
    споредба на категории меѓу држави
    српска дозвола категорија ц што е тоа кај нас
    зошто нема една табела за сите
    иста буква друга држава
    таблица за споредба
    српско Ц
    мешање закони
    нашето Б кај нив
weapons-categorisation-mix-why = <ref data-l10n-name="drawers"/> ја прикажува најчестата грешка во работата преку границата: некој зема буква од еден закон и нејзината последица ја бара во друг. Директивата ги има латиничните A, B и C; законот на Србија има категории од А до Д; законот на { -north-macedonia } ги уредува категориите Б и Ц. Тоа што буквите се исти е случајност.
weapons-categorisation-drawers-caption = Еден предмет, три фиоки, ниеден мост
    .alt = Горе е поле: истиот предмет. Од него три стрелки водат надолу во три одвоени колони: Директивата на Европската Унија, законот на { -kosovo } и законот на { -north-macedonia }. Секоја колона ги именува своите категории и својата употреба. Меѓу колоните стојат дебели пречки со крст.
weapons-categorisation-drawers-object = Истиот предмет
weapons-categorisation-drawers-europe = Европска Унија: Директива 2021/555
weapons-categorisation-drawers-europe-class = A, B, C (латиница)
weapons-categorisation-drawers-europe-use = За читање странски документи
weapons-categorisation-drawers-kosovo = { -kosovo }: Закон 05/L-022
weapons-categorisation-drawers-kosovo-class = Категориите како што ги именува важечкиот закон
weapons-categorisation-drawers-kosovo-use = За предмет пронајден таму
weapons-categorisation-drawers-north-macedonia = { -north-macedonia }: Закон 7/05
weapons-categorisation-drawers-north-macedonia-class = Б, Ц и другите категории како што ги именува важечкиот закон
weapons-categorisation-drawers-north-macedonia-use = За предмет пронајден таму
weapons-categorisation-drawers-bars = Пречките: ниедна категорија не преминува од еден закон во друг.
weapons-categorisation-mix-paper = Ако во странски документ е наведена категорија, препишете ја со законот и јазикот и прашајте преку каналот што значи таа таму. За своите списи почнете повторно од описот на предметот.
weapons-categorisation-mix-key = Преку границата минува описот на предметот. Категоријата останува дома.
weapons-categorisation-mix-note = Некој учесник ќе побара една заедничка табела, бидејќи би била практична. Нека најде групата три причини против: законите се менуваат во различни денови, земаат предвид различни својства, а табела без членови не може да се наведе пред суд.

## Делови и посебни предмети

weapons-categorisation-parts-title = Делови и посебни предмети
weapons-categorisation-parts-and-special-objects-asks =
    само парче од пушка, важи ли
    вели дека не пука
    стара пушка на ѕид
    парче од пушка
    скршено
    украс на ѕид
    само железо
    наследство
    не пука, вели
weapons-categorisation-parts-intro = Често не се наоѓа цело оружје. Некој има дел, оружје „што не работи“ или оружје „од дедо ми“. За сите важи исто правило: прво безбедност, потоа стручно лице, па закон.

weapons-categorisation-essential-title = Суштински делови
weapons-categorisation-essential-parts-asks =
    најдов само цевка
    дали шаржер е дел од оружје
    незаконски ли се делови без дозвола
    метално парче во пратка
    придушувач
    затворач
    цевка
    шанжер
    пригушувач
    рам
    резервни делови
    парче челик во пакет
weapons-categorisation-essential-what = Поимот <em>{ -essential-component }</em> означува дел што се контролира сам за себе, бидејќи без него огненото оружје не може да работи. <ref data-l10n-name="parts"/> споредува два списока со кои службениците се среќаваат. Ниеден од нив не го заменува списокот од важечкиот закон.
weapons-categorisation-parts-caption = Два списока на делови и она што ниеден не го решава
    .alt = Големото поле е списокот на Протоколот на ОН за огнено оружје. Во него помалото поле е списокот на суштински составни делови од Директивата 2021/555, со цевка, рамка, сандак, навлака, барабан, затворач. Во големото поле, но надвор од помалото, стои придушувачот. Десно, во посебно поле, се магацинот, кундакот, нишанот и непознат дел: за нив одговор дава само важечкиот закон.
weapons-categorisation-parts-un = Делови и компоненти: Протокол на ОН
weapons-categorisation-parts-eu = Суштински составни делови: Директива 2021/555
weapons-categorisation-parts-barrel = Цевка
weapons-categorisation-parts-frame = Рамка
weapons-categorisation-parts-receiver = Сандак
weapons-categorisation-parts-slide = Навлака
weapons-categorisation-parts-cylinder = Барабан
weapons-categorisation-parts-bolt = Затворач
weapons-categorisation-parts-suppressor = Направа што го намалува звукот
weapons-categorisation-parts-read = Видете го важечкиот закон
weapons-categorisation-parts-magazine = Магацин
weapons-categorisation-parts-stock = Кундак
weapons-categorisation-parts-sight = Нишан
weapons-categorisation-parts-unknown = Непознат дел
weapons-categorisation-essential-lists = Според Директивата, суштинскиот составен дел е во категоријата на огненото оружје за кое е наменет. Дали и законот на вашата јурисдикција го кажува тоа и кои делови ги именува, ќе прочитате таму. Внимавајте: Протоколот ја вбројува направата што го намалува звукот, а списокот на Директивата не.
weapons-categorisation-essential-unknown = Не мора да го препознаете делот. Опишете материјал, форма, боја, должина покрај предмет со позната големина, натписи, пакување. „Шуплив метален предмет“ е добар опис; „цевка од пушка“ е заклучок. Недовршените и печатените делови се пријавуваат на ист начин.
weapons-categorisation-essential-marking = Суштинските делови можат да имаат своја <em>{ -marking }</em>. Ја чита стручното лице. Ако натписите на повеќе делови од едно оружје не се совпаѓаат, секој се запишува и за секој се прашува.

weapons-categorisation-special-title = Онеспособено, старинско оружје и други посебни предмети
weapons-categorisation-deactivated-and-antique-asks =
    онеспособено со потврда, во ред ли е
    пушката од дедо дозволена ли е
    колекционер со четириесет пушки
    гасен пиштол
    вели играчка е
    пластичен печатен пиштол
    заварена цевка
    музејски примерок
    сувенир од војна
    стартен пиштол
    ерсофт
    стара кубура
    реплика
    печатено на принтер
weapons-categorisation-special-intro = <ref data-l10n-name="table"/> почнува со она што го кажува имателот. Проверката никогаш не завршува со тоа. Во секој ред предметот се смета за опасен додека стручното лице не потврди дека е безбеден.
weapons-categorisation-special-caption = Што кажува некој, што може да каже законот, што правите вие
weapons-categorisation-special-head-said = Што слушате
weapons-categorisation-special-head-law = Што може да каже законот
weapons-categorisation-special-head-do = Што правите
weapons-categorisation-special-deactivated = „Онеспособено е, еве хартија“
weapons-categorisation-special-deactivated-law = Потребни се постапка, ознака и потврда. Според Директивата е во латиничната категорија C
weapons-categorisation-special-deactivated-do = Не допирајте. Чувајте ја потврдата; стручното лице ја споредува со предметот. Пријавете, чекајте
weapons-categorisation-special-antique = „Тоа е антика“
weapons-categorisation-special-antique-law = Директивата старинското оружје му го остава на секој закон. Според Протоколот на ОН ништо произведено по 1899 година не е старинско
weapons-categorisation-special-antique-do = Не допирајте: може да е наполнето. Пријавете; староста и видот ги утврдува стручното лице
weapons-categorisation-special-collector = „Јас сум колекционер“
weapons-categorisation-special-collector-law = Дозволата за колекционери има свои услови, и за муницијата
weapons-categorisation-special-collector-do = Побарајте ги дозволата и списокот. Бројте според документите, без да кревате ништо. Пријавете што не се совпаѓа
weapons-categorisation-special-alarm = „Пука само маневарски“
weapons-categorisation-special-alarm-law = Во Унијата не е огнено оружје само додека ги исполнува техничките спецификации. Други закони може да бараат дозвола
weapons-categorisation-special-alarm-do = Сметајте го за наполнето. Не допирајте, означете, пријавете, чекајте го стручното лице
weapons-categorisation-special-imitation = „Играчка е“
weapons-categorisation-special-imitation-law = Не е огнено оружје, ако е вистина. Заканувањето со неа може да биде кривично дело
weapons-categorisation-special-imitation-do = Сметајте ја за наполнето оружје. Не допирајте, означете, пријавете, чекајте го стручното лице
weapons-categorisation-special-printed = „Само пластика е“
weapons-categorisation-special-printed-law = Според законот е важно што може предметот, а не од што е направен
weapons-categorisation-special-printed-do = Не допирајте. Пријавете ги носачите на податоци и уредите во близина; ништо не вклучувајте и не исклучувајте. Чекајте
weapons-categorisation-special-key = Старо, мало, расипано, украсено, пластично: ниеден од овие зборови не е законски поим. Секој од нив веќе бил кажан и за наполнето оружје.

weapons-categorisation-ammunition-title = Муниција
weapons-categorisation-ammunition-asks =
    има куршуми а нема пиштол
    колку патрони смее да држи
    стари рѓосани патрони во тегла
    дозвола за пиштол а патрони за пушка
    куршуми
    патрони во тегла
    ловечки патрони
    колку кутии
    војнички метци
    панцирни дозволени ли
    метци без дозвола
weapons-categorisation-ammunition-what = Во повеќето закони муницијата го следи оружјето: кој смее да го држи оружјето, смее да држи и муниција за него, во одредени граници. Некои видови им се забранети на приватните лица. Според Директивата, за муниција се сметаат и нејзините составни делови, кога за нив е потребна дозвола.
weapons-categorisation-ammunition-questions = Четири прашања водат до вистинскиот член:
weapons-categorisation-ammunition-kind = <strong>Вид.</strong> Што е според извештајот на стручното лице? Не го читајте тоа од кутијата.
weapons-categorisation-ammunition-licence = <strong>Дозвола.</strong> Има ли дозвола за оружје што користи таква муниција и дали таа дозвола ја опфаќа и муницијата?
weapons-categorisation-ammunition-amount = <strong>Количина.</strong> Утврдува ли важечкиот закон граница за овој имател?
weapons-categorisation-ammunition-place = <strong>Место.</strong> Како мора да се чува и одвоено од што?
weapons-categorisation-ammunition-old = Муниција што е стара, оштетена, најдена во земја или поголема од онаа за рачно оружје е работа за специјалистите. Никој не ја става во џеб, во фиока или во полициско возило.

weapons-categorisation-explosives-title = Експлозиви и пиротехника
weapons-categorisation-explosives-asks =
    бомба во шупа
    динамит која категорија
    огномет f4 продаден на дете
    големи петарди во кола
    хемикалии во гаража
    динамит
    топовски удар
    тротил
    мина
    колку години за огномет
    дуќан продава ракети на деца
    каменолом
weapons-categorisation-explosives-what = За експлозивите нема буква на категорија оружје што службеникот би ја барал на местото на настанот. Експлозивите за цивилна употреба, минско-експлозивните средства и пиротехничките средства се уредени со посебни закони и со кривичниот законик. Во првиот час постои само една категорија: експлозив, значи никој во близина.
weapons-categorisation-explosives-pyrotechnics = За огнометите и за другите пиротехнички средства се користат латиничните букви F, T и P. <ref data-l10n-name="table"/> ги наведува најниските возрасни граници според Директивата 2013/29/ЕУ. Важечкиот закон на вашата јурисдикција може да биде поинаков.
weapons-categorisation-pyrotechnics-caption = Само категориите од Директивата 2013/29/ЕУ: F огномети, T театар, P други
weapons-categorisation-pyrotechnics-head-who = Кој, според Директивата
weapons-categorisation-pyrotechnics-head-do = Што правите
# $years: најниска возраст.
weapons-categorisation-pyrotechnics-age = Најмалку { $years } год.
weapons-categorisation-pyrotechnics-shop = Проверете продавач, етикета и возраст, според важечкиот закон
weapons-categorisation-pyrotechnics-purpose = Прашајте за цел, документи и знаење
weapons-categorisation-pyrotechnics-specialist = Само лица со специјализирано знаење
weapons-categorisation-pyrotechnics-wait = Не допирајте и не поместувајте. Држете растојание, означете, пријавете, чекајте
weapons-categorisation-explosives-precursors = Ни хемикалиите не се оружје. Регулативата (ЕУ) 2019/1148 некои од нив ги ограничува за пошироката јавност и бара од продавачите да пријавуваат сомнителни трансакции, исчезнувања и кражби. Службеник што ќе здогледа непознати хемикалии покрај такви предмети се повлекува и пријавува.
weapons-categorisation-explosives-warning = Рачна граната, мина, експлозив, непозната направа, голем или дома полнет огномет: не допирајте, не поместувајте, не фотографирајте одблиску. Повлечете се, држете ги луѓето подалеку, означете го пристапот од далечина, пријавете, чекајте ги специјалистите. Радио и телефон користете само од местото што го одредуваат специјалистите или процедурата на службата.

## Поседување и злоупотреба

weapons-categorisation-possession-title = Поседување и злоупотреба
weapons-categorisation-possession-asks =
    дозволата му истече вчера
    татко почина и остави пушка
    пиштол во фиока во кујна а деца наоколу
    соседите пукаат на свадба
    ја тепа жената а има пиштол
    пиштол во касета во кола
    истечена
    наследена
    вдовица
    во касета на кола
    му ја дал на братучед
    пијан со пиштол со дозвола
    пукање на слава
    незаклучен орман
    по смртта на татко
    пензиониран полицаец со пиштол
    обезбедување со пиштол
    го изгубив пиштолот
    украден од кола
weapons-categorisation-possession-three = Истиот предмет денес може да биде во законски раце, а утре во незаконски. Се разликуваат три поими:
weapons-categorisation-possession-lawful = <strong>Законско поседување:</strong> ова лице, овој предмет, оваа категорија, овој ден, чуван и носен како што бара законот.
weapons-categorisation-possession-illicit = <strong>Нелегално поседување:</strong> држење оружје, дел, муниција или експлозив без законска основа.
weapons-categorisation-possession-misuse = <strong>Злоупотреба:</strong> употреба на оружје спротивно на законот или на целта за која се држи. И законски имател може да злоупотреби.
weapons-categorisation-possession-table = Во секоја ситуација што ја наведува <ref data-l10n-name="table"/> одлучува едно прашање. Дозволата се проверува во регистарот, не само на хартија.
weapons-categorisation-possession-caption = Ситуации и прашањето што одлучува
weapons-categorisation-possession-head-situation = Ситуација
weapons-categorisation-possession-head-question = Прашање што одлучува
weapons-categorisation-possession-head-do = Што правите
weapons-categorisation-possession-expired = Дозволата истекла
weapons-categorisation-possession-expired-question = Што утврдува важечкиот закон: рок или обврска за предавање?
weapons-categorisation-possession-expired-do = Проверете во регистарот, запишете го денот, прашајте каде е предметот. Не барајте да го донесат
weapons-categorisation-possession-heir = Наследник наоѓа оружје
weapons-categorisation-possession-heir-question = Каква постапка и каков рок има законот за наследниците?
weapons-categorisation-possession-heir-do = Заблагодарете се, објаснете, организирајте оружјето да се преземе. Запишете кој пријавил и кога
weapons-categorisation-possession-storage = Дете може да дојде до оружје со дозвола
weapons-categorisation-possession-storage-question = Пропишува ли законот како се чува и што следува ако не се чува така?
weapons-categorisation-possession-storage-do = Прво децата надвор. Не допирајте, пријавете, чекајте
weapons-categorisation-possession-carry = Оружје со дозвола во автомобил
weapons-categorisation-possession-carry-question = Се носи или се пренесува и дозволува ли тоа дозволата?
weapons-categorisation-possession-carry-do = Рацете на возачот подалеку од оружјето, не допирајте; важат правилата на службата за постапување со вооружени лица
weapons-categorisation-possession-wedding = Пукање на прослава
weapons-categorisation-possession-wedding-question = Кој пукал, од кое оружје, од каде и кој бил во опасност?
weapons-categorisation-possession-wedding-do = Безбедност, повредени, сведоци. Чаурите оставете ги каде што се и означете го местото
weapons-categorisation-possession-violence = Семејно насилство, а во домот има оружје
weapons-categorisation-possession-violence-question = Може ли да се одземе заради заштита и кој одлучува?
weapons-categorisation-possession-violence-do = Уште на почетокот прашајте за оружје, насамо со загрозеното лице. Помош на жртвите; веднаш пријавете
weapons-categorisation-possession-offence = Поседување, носење, трговија и употреба се различни работи во кривичните законици. Запишете што е направено, со предмет, место и време. Кое кривично дело е тоа и дали поради категоријата е потешко, одлучува јавниот обвинител според законикот.

weapons-categorisation-surrender-title = Повик за оружје дома
weapons-categorisation-surrender-asks =
    граѓанин сака да предаде стара пушка
    некој дошол во станица со бомба во торба
    ќе ме казнат ли ако пријавам
    може ли да ни го донесе
    да се ослободам од неа
    да ја донесам
    страв од затвор
    амнестија
    сака анонимно
    најде на таван и ѕвони
    бомба во пазарска кеса
    по погреб нашла пиштол
weapons-categorisation-surrender-call = Голем дел од оружјето го пријавуваат луѓе што сакаат да се ослободат од него. <ref data-l10n-name="scene"/> го прикажува правилото за повикот: во полиција доаѓаат луѓето, а не предметите.
weapons-categorisation-counter-caption = По повикот, гледано одозгора
    .alt = Лево план на дом: во затворена соба е предметот, број еден; лицата чекаат надвор, број два. Десно полициската станица со службеник зад шалтер, број три. Полна стрелка води од станицата кон домот, број четири. Испрекината стрелка од домот кон станицата е прецртана, број пет. Легендата ги објаснува броевите.
weapons-categorisation-counter-item = Предметот останува каде што е; во собата нема никого
weapons-categorisation-counter-persons = Лицата надвор, со клучеви и документи
weapons-categorisation-counter-officer = Службеник што го прима повикот и прашува
weapons-categorisation-counter-way = Службениците и специјалистите одат кај предметот
weapons-categorisation-counter-carry = Никој не го носи предметот во станицата
weapons-categorisation-surrender-promise = Дали предавањето поминува без казна зависи од важечкиот закон и од денот; можеби е можно само во одреден рок. Службеникот тоа не го ветува. Службеникот секогаш може да каже: „Добро е што се јавивте. Не го допирајте. Ќе дојдеме.“ Ако некој веќе стои на шалтерот со предмет, никој не му го зема од рака: лицето го спушта како што кажуваат правилата на службата, просторијата се празни и следуваат петте чекори.
weapons-categorisation-surrender-do-thank = Заблагодарете се и кажете што следува.
weapons-categorisation-surrender-do-ask = Прашајте каде е, од кога, кој е во близина, кој го допирал.
weapons-categorisation-surrender-do-go = Испратете службеници, а специјалисти за сѐ што може да експлодира.
weapons-categorisation-surrender-dont-bring = Да барате да го донесе, да го фотографира одблиску или да го прочита бројот.
weapons-categorisation-surrender-dont-promise = Да ветувате дека нема да има последици.
weapons-categorisation-surrender-dont-open = Да му дозволите на лицето што се јавува да отвори кутија или торба.

## Докази и списи

weapons-categorisation-file-title = Докази и списи
weapons-categorisation-evidence-and-file-asks =
    како да го напишам во извештај
    пример реченица за списи
    што да го прашам вештакот
    кому му се праќа извештајот
    реченица за пријава
    хартијата од вештак
    не пишувај нелегален пиштол
    прашање до вештак
    како да го срочам
weapons-categorisation-file-intro = Категоријата во списите вреди колку реченицата на која се заснова. <ref data-l10n-name="table"/> ги става погрешните реченици до добрите. Сите се измислени.
weapons-categorisation-file-caption = Реченици за списите (измислени)
weapons-categorisation-file-head-wrong = Не вака
weapons-categorisation-file-head-right = Туку вака
weapons-categorisation-file-first-wrong = „Пронајден е нелегален пиштол од категорија Б.“
weapons-categorisation-file-first-right = „Во фиоката лежеше предмет што изгледа како пиштол, црн, долг колку дланка. Никој не го допре.“
weapons-categorisation-file-category-wrong = „Категорија Б.“
weapons-categorisation-file-category-right = „Според извештајот … од …, предметот 1 е во категорија … од Законот …, член …, во текстот од ….“
weapons-categorisation-file-part-wrong = „Цевка од пушка.“
weapons-categorisation-file-part-right = „Шуплив метален предмет, околу 50 см, со натпис …, во кафеава хартија.“
weapons-categorisation-file-paper-wrong = „Оружјето е онеспособено.“
weapons-categorisation-file-paper-right = „Имателот покажа потврда со број …. Дали таа се однесува на предметот, се прашува стручното лице.“
weapons-categorisation-file-abroad-wrong = „Категорија Ц, според колегите.“
weapons-categorisation-file-abroad-right = „Во одговорот на … е наведена категоријата Ц од законот на …. За овие списи важи законот на ….“
weapons-categorisation-file-expert = Прашањата до стручното лице се поставуваат писмено, преку органот што го наредува вештачењето:
weapons-categorisation-file-expert-what = Што е предметот и што бил кога е произведен?
weapons-categorisation-file-expert-state = Во каква состојба е: исправен, онеспособен, изменет?
weapons-categorisation-file-expert-parts = Кои делови се суштински според важечкиот закон?
weapons-categorisation-file-expert-marks = Кои ознаки ги има, а кои недостигаат?
weapons-categorisation-file-expert-class = Кои својства се важни за дефинициите од важечкиот закон, на денот на пронаоѓањето?
weapons-categorisation-file-custody = Евиденцијата за доказот (<em>{ -chain-of-custody }</em>) почнува кога стручното лице ќе го предаде предметот. Како е изменето нешто, пишува само во извештајот на стручното лице; тоа никаде на друго место не се препишува.
weapons-categorisation-file-trace = Во { -kosovo } секое пронајдено огнено оружје ѝ се пријавува на <em>{ -firearms-focal-point(case: "definite") }</em>; во { -north-macedonia } внатрешните правила на службата кажуваат кој прашува. За барање за следење на потеклото не е потребна категорија. Потребни се ознаките.


## Работа во заедницата и работа водена од разузнавање

weapons-categorisation-people-title = Граѓаните, аналитичарите и другата страна на границата
weapons-categorisation-working-with-others-asks =
    зошто да се мачиме со статистика
    што се случува со мојата белешка
    како помагаат граѓаните
    каде оди мојот извештај
    кој ги чита бројките
    граѓаните помагаат ли
    статистика зошто
weapons-categorisation-people-why = Категоријата не помага само во еден случај. Кога секоја белешка на ист начин ги именува предметот, законот и категоријата, аналитичарите гледаат каде се појавуваат кои предмети, а службениците во заедницата знаат за што да зборуваат.
weapons-categorisation-circle-caption = Од еден повик до мерка, и назад
    .alt = Четири полиња во круг, поврзани со стрелки во насока на стрелките на часовникот: граѓаните пријавуваат; списите се точни; анализата покажува образец; се презема мерка. Последната стрелка води од мерката назад кон граѓаните. Во средината пишува: повратната информација го одржува кругот.
weapons-categorisation-circle-citizens = Граѓани
weapons-categorisation-circle-citizens-what = Прашуваат, пријавуваат и предаваат
weapons-categorisation-circle-file = Списи
weapons-categorisation-circle-file-what = Предмет, закон, категорија, место, ден
weapons-categorisation-circle-analysis = Анализа
weapons-categorisation-circle-analysis-what = Каде, кога, кои предмети, зошто таму
weapons-categorisation-circle-measure = Мерка
weapons-categorisation-circle-measure-what = Совет, проверка на чувањето, кампања, истрага
weapons-categorisation-circle-middle = Повратната информација го одржува кругот
weapons-categorisation-community-title = Полициско работење во заедницата
weapons-categorisation-community-policing-asks =
    што да им кажам на луѓето за стари пушки
    во селото не ни веруваат
    разговор во ловечкото друштво
    родители во училиште прашуваат за оружје
    средба во село за пушки
    деца и оружје дома
    ловечка вечер
    кријат од нас
    совети за сопственици
    сеф за пушка
weapons-categorisation-community-what = <em>Полициското работење во заедницата</em> ги решава проблемите заедно со луѓето што ги имаат. Службеник што смирено го објаснува законот дознава за оружјето пред да го употреби некој. Во секој разговор се кажуваат четири реченици:
weapons-categorisation-community-licence = „Дозволата е за едно лице и за наведени предмети. Таа истекува. Погледнете го датумот уште денес.“
weapons-categorisation-community-storage = „Чувајте го така што ниту дете ниту гостин да не може да дојде до него, како што пропишува законот.“
weapons-categorisation-community-found = „Најдовте нешто? Не допирајте. Оддалечете се, држете ги другите подалеку, јавете ни се.“
weapons-categorisation-community-no = „Куршумот испукан во воздух не исчезнува: паѓа врз некого.“
weapons-categorisation-community-fair = Посетите и проверките се засноваат на ризик и на однесување, никогаш на потекло, јазик или вера. Кој доверливо пријавува, се заштитува како што предвидува законот, и во разговор никој не се именува.
weapons-categorisation-ilp-title = Полициско работење водено од разузнавање
weapons-categorisation-intelligence-led-asks =
    што е тоа работа водена од разузнавање накратко
    сара модел пример со оружје
    место каде често се пука
    што влегува во профил на проблем
    жариште
    десет наоди во една улица
    шема
    каде да пратиме патроли
    аналитика наместо чувство
weapons-categorisation-ilp-what = <em>Полициското работење водено од разузнавање</em> значи дека анализираните информации одлучуваат каде се користат луѓето и времето. Голите бројки не одлучуваат: десет пронајдени предмети во една улица може да се десет семејства што ѝ веруваат на полицијата.
weapons-categorisation-ilp-sara = Моделот САРА има четири чекори. <ref data-l10n-name="table"/> покажува што додава категоријата во секој од нив.
weapons-categorisation-sara-caption = Моделот САРА и што додава категоријата
weapons-categorisation-sara-head-step = Чекор
weapons-categorisation-sara-head-question = Прашање
weapons-categorisation-sara-head-class = Што додава категоријата
weapons-categorisation-sara-scan = Скенирање
weapons-categorisation-sara-scan-question = Што се повторува и каде?
weapons-categorisation-sara-scan-class = Одделни бројки за огнено оружје, делови, муниција, експлозиви
weapons-categorisation-sara-analyse = Анализа
weapons-categorisation-sara-analyse-question = Кој, кога, зошто таму? Што недостига во податоците?
weapons-categorisation-sara-analyse-class = Истечени дозволи, наследници, нелегално поседување и злоупотреба се различни проблеми
weapons-categorisation-sara-respond = Одговор
weapons-categorisation-sara-respond-question = Која мерка одговара на оваа причина? Кој што прави и до кога?
weapons-categorisation-sara-respond-class = Писмо до имателите, разговор, проверка на чувањето, истрага
weapons-categorisation-sara-assess = Оценка
weapons-categorisation-sara-assess-question = Се намали ли или се премести?
weapons-categorisation-sara-assess-class = Исти категории, ист закон, ист период; измените на законот означени
weapons-categorisation-ilp-data = Двете јурисдикции се споредуваат според видови предмети што двете однапред ги дефинираат со обични зборови, на пример „кратко огнено оружје, според извештајот на стручното лице“. Категории од два закона никогаш не се собираат.
weapons-categorisation-abroad-title = Преку границата
weapons-categorisation-across-the-border-asks =
    странска дозвола за оружје на нашата граница
    како да ги прашам колегите од другата страна
    да ја пратам ли категоријата со барањето
    странска дозвола
    прашање до соседите
    да ја преведам класата?
    странски ловец на граница
    какви податоци ми треба да пратам
weapons-categorisation-abroad-facts = Другата страна одговара брзо кога прашањето не бара преведување на закон:
weapons-categorisation-abroad-describe = <strong>Опишете</strong> го предметот: вид, производител, ознаки, состојба, според извештајот на стручното лице.
weapons-categorisation-abroad-own = <strong>Својата категорија додајте ја</strong> само како информација, со нејзиниот закон.
weapons-categorisation-abroad-ask = <strong>Прашајте</strong> за факти: дали е регистриран, на кого, од кога и во која категорија е според вашиот закон?
weapons-categorisation-abroad-channel = <strong>Користете го каналот</strong> на службата, со код за постапување. Во { -kosovo } тоа е <em>{ -ilecu }</em>, во { -north-macedonia } единицата што ја одредуваат внатрешните правила.

## Вежби

weapons-categorisation-exercises-title = Вежби
weapons-categorisation-exercises-asks =
    вежби за група
    колку траат вежбите
    случаи за вежбање
    случаи за групи
    проба
    вежби со категории
# $exercises: број на вежби; $minutes: нивното вкупно време.
weapons-categorisation-exercises-intro = { $exercises ->
        [one] { $exercises } вежба трае
       *[other] { $exercises } вежби траат
    } вкупно околу { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }, без разговорот потоа. Секој случај е измислен случај. Се користат само картички, печатени закони и хартија.
weapons-categorisation-exercises-note = По секоја вежба прашајте: која реченица од законот ја прочитавте? Кој кажа само напамет? Поправајте љубезно, секогаш со отворање на текстот.
weapons-categorisation-exercise-drawer-title = Три фиоки
weapons-categorisation-exercise-drawer-materials = Дванаесет картички, секоја со место, ден и документ: предмет пронајден во едната јурисдикција, дозвола од другата, странска фактура, пресуда од поранешна година. Три кутии со називите на трите закони и четврта без назив.
weapons-categorisation-exercise-drawer-task = Ставете ја секоја картичка во фиоката на законот што одлучува за категоријата. Кажете гласно зошто. Што би требало да знаете за картичките што не влегуваат во ниедна фиока?
weapons-categorisation-exercise-drawer-answer-place = Одлучуваат местото и денот на пронаоѓањето; јазикот на документот и пасошот на имателот не.
weapons-categorisation-exercise-drawer-answer-day = Два дена значат две читања: пресуда од поранешна година може да се заснова на поранешен закон.
weapons-categorisation-exercise-drawer-answer-none = Фиоката без назив е најчесната: без извештај од стручното лице или без ден не се пишува категорија. Директивата не одлучува за ниеден пронајден предмет во двете јурисдикции.
weapons-categorisation-exercise-class-title = Категоријата во шест чекори
weapons-categorisation-exercise-class-materials = Важечкиот закон на секоја присутна јурисдикција и измислен извештај на стручно лице на половина страница: вид, должина, начин на полнење, состојба и делови на еден предмет. Однапред проверете дали извештајот води точно до една категорија во вашиот закон и запишете го за себе членот.
weapons-categorisation-exercise-class-case = Измислен случај: предмет е пронајден во автомобил на трети во месецот. Дозволата за оружје на возачот е издадена пред четири години. Извештајот на стручното лице е пред вас.
weapons-categorisation-exercise-class-task = Поминете ги чекорите што ги дава <ref data-l10n-name="steps"/> и напишете една реченица за списите. Потоа разменете ги листовите со група што работела со другиот закон и побарајте зборови што не ви биле потребни.
weapons-categorisation-exercise-class-answer-text = Групата ги отворила дефинициите пред категориите, а исклучоците по нив.
weapons-categorisation-exercise-class-answer-sentence = Реченицата содржи категорија, закон, член, датум на текстот, ден на пронаоѓањето и извештај.
weapons-categorisation-exercise-class-answer-doubt = Кога во извештајот недостига својство, групата го прашува стручното лице и не нагаѓа.
weapons-categorisation-exercise-class-answer-other = Двете групи можат да имаат различни букви, и двете се во право.
weapons-categorisation-exercise-part-title = Дел во пратка
weapons-categorisation-exercise-part-materials = Картичка со цртеж на обичен шуплив предмет покрај линијар, без никаков назив. Без вистински дел.
weapons-categorisation-exercise-part-case = Измислен случај: царински службеници законски отвораат пратка декларирана како „делови за велосипед“. Во неа е шуплив метален предмет со натпис.
weapons-categorisation-exercise-part-task = Одиграјте ги првите пет минути, потоа напишете три реченици без заклучок. Кои списоци што ги прикажува <ref data-l10n-name="parts"/> би можеле да бидат важни и кој текст одлучува?
weapons-categorisation-exercise-part-answer-touch = Никој не го крева предметот за да го прочита натписот. Растојание, означување, пријавување, чекање.
weapons-categorisation-exercise-part-answer-words = Материјал, форма, должина, натпис, пакување, декларирана содржина. Без „цевка од пушка“.
weapons-categorisation-exercise-part-answer-lists = Одлучува важечкиот закон. Директивата и Протоколот помагаат да се објасни; стручното лице кажува дали воопшто е дел од оружје.
weapons-categorisation-exercise-certificate-title = Онеспособено, пишува во потврдата
weapons-categorisation-exercise-certificate-materials = Картичка со измислена потврда и картичка со ознаките што ги прочитало стручното лице. Една цифра е различна.
weapons-categorisation-exercise-certificate-case = Измислен случај: маж покажува потврда за пушка над каминот. „Сосема безопасна е, слободно пробајте.“
weapons-categorisation-exercise-certificate-task = Што кажувате во првите десет секунди? Што запишувате, што го прашувате стручното лице и кого го прашувате за потврдата?
weapons-categorisation-exercise-certificate-answer-paper = Потврдата се обезбедува и се проверува кај органот што ја издал; може да биде вистинска, а да се однесува на друг предмет.
weapons-categorisation-exercise-certificate-answer-item = Никој ништо не пробува. Предметот се смета за наполнет додека стручното лице не потврди дека е безбеден.
weapons-categorisation-exercise-certificate-answer-holder = Мажот не се обвинува. Неговите зборови се запишуваат, а различната цифра е прашање за стручното лице.
weapons-categorisation-exercise-cellar-title = Кутија во подрум
weapons-categorisation-exercise-cellar-materials = Стол со затворена картонска кутија, лента на подот за вратите, картичка за секоја улога: двајца службеници, баба, услужлив сосед, дежурен службеник. Во кутијата нема ништо.
weapons-categorisation-exercise-cellar-case = Измислен случај: по погреб една жена им покажува на двајца службеници кутија. Одозгора се патрони, а под нив „нешто тркалезно со прстен“. Соседот се нуди да ја изнесе.
weapons-categorisation-exercise-cellar-task = Одиграјте до повикот, според чекорите што ги дава <ref data-l10n-name="steps"/>. Потоа одговорете: кој е првиот миг кога категоријата е важна?
weapons-categorisation-exercise-cellar-answer-out = „Стоп“ се кажува во првите секунди, и на соседот; сите излегуваат по патот по кој дошле, бабата со помош.
weapons-categorisation-exercise-cellar-answer-report = Во повикот се кажува: може да експлодира, видено во …, оттогаш никој не го допрел, кој излегол, каде е означен пристапот.
weapons-categorisation-exercise-cellar-answer-class = Категоријата е важна дури откако специјалистите ќе потврдат дека местото е безбедно. Дотогаш постои една категорија: експлозив.
weapons-categorisation-exercise-cellar-answer-back = Честа грешка: некој се враќа за фотографија, за палто или за кучето. Тука прекинете ја вежбата.
weapons-categorisation-exercise-call-title = Пушката на дедото
weapons-categorisation-exercise-call-materials = Два стола со потпирачите еден кон друг наместо телефони. Картичка за жената што се јавува: загрижена е, сака да ја донесе пушката завиткана во ќебе, трипати прашува дали ќе има казна.
weapons-categorisation-exercise-call-case = Измислен случај: се јавува внука. Пушката е во плакарот. Автобусот за град тргнува за десет минути.
weapons-categorisation-exercise-call-task = Водете го разговорот четири минути; третиот учесник го споредува со она што го прикажува <ref data-l10n-name="scene"/>. Потоа сменете ги улогите.
weapons-categorisation-exercise-call-answer-stay = Првата реченица ја спречува да тргне на автобус со пушката.
weapons-categorisation-exercise-call-answer-ask = Прашањата се: каде, од кога, кој е во близина, кој ја допирал, има ли муниција; а не: прочитајте ми го бројот.
weapons-categorisation-exercise-call-answer-promise = Ниту ветување ниту закана: „Одлучува законот. Добро направивте што се јавивте.“
weapons-categorisation-exercise-call-answer-feedback = Дознава кој доаѓа, кога и што да прави дотогаш.
weapons-categorisation-exercise-street-title = Една улица во дванаесет месеци
weapons-categorisation-exercise-street-materials = Табела со дваесет измислени белешки од една улица: датум, предмет, категорија со закон, како се дознало. Вметнете две белешки без закон, една што е запишана двапати и три за наследници.
weapons-categorisation-exercise-street-case = Измислен случај: градоначалникот вели дека улицата е „полна со оружје“. Табелата прикажува дваесет белешки.
weapons-categorisation-exercise-street-task = Работете според чекорите што ги дава <ref data-l10n-name="table"/>. Напишете профил на проблем на една страница: образец, причина, празнина во податоците, две мерки со одговорно лице и датум и три реченици за средба со жителите.
weapons-categorisation-exercise-street-answer-count = Двојната белешка и оние без закон се наоѓаат пред да се брои што било.
weapons-categorisation-exercise-street-answer-cause = За наследниците и за истечените дозволи е потребен совет; за пукањето е потребна истрага. Една бројка за двете не му помага никому.
weapons-categorisation-exercise-street-answer-measure = Секоја мерка има одговорно лице, датум и знак по кој се гледа успехот.
weapons-categorisation-exercise-street-answer-border = Во трите реченици не се именува ниедно семејство и ниедна група, а пријавите од граѓаните се прикажуваат како доверба, не како вина.

weapons-categorisation-check-title = Прашања за самопроверка
weapons-categorisation-self-check-asks =
    прашања за тест
    што може да ме прашаат на испит
    ги разбрав ли категориите
    квиз
    повторување
    испит
weapons-categorisation-check-intro = Одговорете без текстот, потоа споредете со деловите.
weapons-categorisation-check-category = Што кажува категоријата за опасноста? Видете: <ref data-l10n-name="section"/>.
weapons-categorisation-check-letters = Како се препишува категорија од закон на друго писмо? Видете: <ref data-l10n-name="section"/>.
weapons-categorisation-check-days = Кои денови ги запишувате и зошто повеќе од еден? Видете: <ref data-l10n-name="section"/>.
weapons-categorisation-check-parts = Кој список на делови одлучува? Видете: <ref data-l10n-name="section"/>.
weapons-categorisation-check-deactivated = Што докажува потврда пред да се провери? Видете: <ref data-l10n-name="section"/>.
weapons-categorisation-check-grenade = Која категорија ја има рачната граната во првиот час? Видете: <ref data-l10n-name="section"/>.
weapons-categorisation-check-heir = Кои две работи ги барате во законот кога има наследник? Видете: <ref data-l10n-name="section"/>.
weapons-categorisation-check-border = Што минува преку границата, а што не? Видете: <ref data-l10n-name="section"/>.
weapons-categorisation-check-answer-law = <strong>Категорија, писмо, денови:</strong> ништо за опасноста, само кои правила важат; од самиот закон, буква по буква или со нејзиното име; денот на купувањето или на дозволата и денот на пронаоѓањето, бидејќи меѓу нив законот можеби се сменил.
weapons-categorisation-check-answer-objects = <strong>Делови, потврда, граната:</strong> списокот од важечкиот закон на местото на пронаоѓањето; ништо додека не се спореди со предметот и не се провери кај издавачот; експлозив, затоа никој не приоѓа и никој не бара категорија.
weapons-categorisation-check-answer-people = <strong>Наследник, граница:</strong> постапката и рокот; минува описот на предметот со ознаките, категоријата не.

## Брз преглед

weapons-categorisation-reference-title = Брз преглед
weapons-categorisation-quick-reference-asks =
    картички за во кола
    кратка листа за џеб
    категории на една картичка
    џебни картички
    печати
    потсетник
weapons-categorisation-reference-intro = Картичките се печатат по четири на лист. Додајте ги телефонските броеви на својата служба.
weapons-categorisation-card-safe-title = Покрај предметот
weapons-categorisation-card-safe-asks =
    оружје пред мене
    брзи чекори пиштол
    пиштол на земја, први чекори
    не чепкај
    чекор назад
    пиштол пред нозе
weapons-categorisation-card-safe-loaded = Оружје, дел, муниција: се смета за наполнето и опасно.
weapons-categorisation-card-safe-touch = Не допирајте, дури ни за да прочитате број.
weapons-categorisation-card-safe-distance = Назад по истиот пат, луѓето со вас.
weapons-categorisation-card-safe-mark = Означете го пристапот од далечина.
weapons-categorisation-card-safe-report = Пријавете: што, каде, колку, кој е во близина.
weapons-categorisation-card-safe-wait = Чекајте ги специјалистите.
weapons-categorisation-card-class-title = Наоѓање на категоријата
weapons-categorisation-card-class-asks =
    чекори за категорија
    како се наведува категоријата
    која буква да ја напишам
    вистинска буква
    датум на текст
    барање класа
weapons-categorisation-card-class-expert = Опис од извештајот на стручното лице.
weapons-categorisation-card-class-place = Законот на местото.
weapons-categorisation-card-class-day = Законот на денот; запишете ги двата дена.
weapons-categorisation-card-class-text = Дефиниции, категории, исклучоци, преодни одредби.
weapons-categorisation-card-class-write = Категорија, закон, член, датум на текстот.
weapons-categorisation-card-class-mix = Ниедна буква од друг закон.
weapons-categorisation-card-objects-title = Посебни предмети
weapons-categorisation-card-objects-asks =
    онеспособено, антика, гасно накратко
    само дел од пушка
    дедова пушка на ѕид
    сувенир
    само цевка
    реплика
    од дедо
weapons-categorisation-card-objects-part = Дел: опишете, не именувајте.
weapons-categorisation-card-objects-deactivated = Онеспособено: тврдење; проверете ги документот и предметот.
weapons-categorisation-card-objects-antique = Старинско: може да е наполнето.
weapons-categorisation-card-objects-alarm = Маневарско, играчка, пластика: се смета за наполнето.
weapons-categorisation-card-objects-ammunition = Муниција: вид, дозвола, количина, место.
weapons-categorisation-card-objects-explosive = Експлозив: никој во близина, специјалисти.
weapons-categorisation-card-licence-title = Проверка на дозвола
weapons-categorisation-card-licence-asks =
    ми покажува дозвола за оружје
    важи ли дозволата
    вистинска ли е хартијата за пиштол
    проверка на дозвола
    фалсификат?
    туѓа
    поминат рок
    хартии на обезбедување
weapons-categorisation-card-licence-who = Ова лице?
weapons-categorisation-card-licence-item = Овој предмет, со овие ознаки? Ги чита стручното лице.
weapons-categorisation-card-licence-day = Важи ли на овој ден?
weapons-categorisation-card-licence-kept = Се чува, носи или пренесува како што бара законот?
weapons-categorisation-card-licence-register = Проверено во регистарот, со време.
weapons-categorisation-card-call-title = Повик за оружје
weapons-categorisation-card-call-asks =
    што да кажам на телефон
    човек нашол пиштол
    некој се јавува за старо оружје
    на линија
    исплашен граѓанин
    кажи му да остави
weapons-categorisation-card-call-thank = „Добро е што се јавивте.“
weapons-categorisation-card-call-leave = „Не го допирајте. Оставете го каде што е.“
weapons-categorisation-card-call-out = „Излезете од собата и држете ги другите подалеку.“
weapons-categorisation-card-call-ask = Каде, од кога, кој е во близина, кој го допирал?
weapons-categorisation-card-call-promise = Ниту ветување ниту закана.
weapons-categorisation-card-call-go = Одат службеници; специјалисти за сѐ што може да експлодира.

## Поимник и извори

weapons-categorisation-words-title = Зборови и извори
weapons-categorisation-glossary-title = Поимник
weapons-categorisation-glossary-asks =
    што значи овој збор
    објасни суштински дел
    зборови за делови објаснети
    речник
    значење
weapons-categorisation-glossary-intro = Зборовите го имаат значењето што им го дава важечкиот закон. Кратките објаснувања помагаат да се прочита курсот.
weapons-categorisation-sources-title = Извори
weapons-categorisation-sources-asks =
    каде е законот на интернет
    од каде се бројките
    кои текстови ги читавте за категориите
    линк
    службен весник
# $date: ден кога се проверени изворите.
weapons-categorisation-sources-checked = Изворите се проверени на { $date }. Законите се менуваат: прочитајте го важечкиот текст на денот на употребата.
weapons-categorisation-sources-seesac = СЕЕСАК, страница на завршениот проект на УНДП „Cross-Border Integrated Institutional Approach Towards Combating Illicit Arms Trafficking“: <a data-l10n-name="page">seesac.org</a>. Извор на присуствата.
weapons-categorisation-sources-kosovo = { -kosovo }: Закон бр. 05/L-022 за оружје, Службен весник бр. 25 од 19 август 2015 година; поранешниот Закон бр. 03/L-143, Службен весник бр. 59 од 29 октомври 2009 година; Закон бр. 04/L-022 за експлозиви за цивилна употреба; Кривичен законик бр. 06/L-074. <a data-l10n-name="gazette">Службен весник</a>.
weapons-categorisation-sources-north-macedonia = { -north-macedonia }: Закон за оружјето 7/05 со измените; Кривичен законик, член 396; Закон за кривичната постапка 150/2010 со измените. <a data-l10n-name="gazette">Службен весник</a>.
weapons-categorisation-sources-secondary = Приватни страници со извадоци од законот на { -north-macedonia }, прочитани во зачувани копии и користени само таму каде што тоа е наведено во табелата: macedonia-hunting.com, текст со измените до 2013 година (што значи категорија Б); <a data-l10n-name="kinds">pravdiko.mk</a>, видови оружје. Тие не се службени; проверете го важечкиот закон.
weapons-categorisation-sources-directive = Директива (ЕУ) 2021/555, член 1 и Прилог I, Сл. весник на ЕУ L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
weapons-categorisation-sources-other = Директива за спроведување (ЕУ) 2019/69 за алармно и сигнално оружје; Директива 2013/29/ЕУ за пиротехнички средства; Регулатива (ЕУ) 2019/1148 за прекурсори на експлозиви.
weapons-categorisation-sources-un = Обединети нации: Протокол за огнено оружје, Резолуција 55/255 на Генералното собрание (UNIS/CP/517), дефиниции во член 3.
weapons-categorisation-sources-osce = ОБСЕ, Прирачник за полициско работење водено од разузнавање (2017), за тој начин на работа и за моделот САРА.
weapons-categorisation-limits-title = Што не кажува овој курс
weapons-categorisation-limits-asks =
    зошто има празни полиња
    дали е ова правен совет
    каде се казните
    празни полиња
    колку години затвор
    такса
weapons-categorisation-limits-not = Курсот користи само јавни извори и не дава правни совети. Четири работи се намерно изоставени:
weapons-categorisation-limits-classes = категории од закон за кои немаше сигурен извор: во табелата пишува „видете го важечкиот закон“;
weapons-categorisation-limits-penalties = казни, рокови и такси: тие се менуваат и ги пропишуваат законите;
weapons-categorisation-limits-technical = секоја техничка појединост што не е потребна за безбедно постапување;
weapons-categorisation-limits-local = телефонски броеви, имиња на единици и внатрешни правила: секоја институција ги додава своите.
