### Опрема за истраги: македонски превод на курсот. Редоследот на пораките е редоследот во документот.
### „{ -kosovo }“ го печати името со ѕвездичката; името на јурисдикцијата никогаш не се пишува без поимот.
### „Уред“ е она што се држи в рака; „опрема“ го опфаќа и софтверот. „Дневник“ е она што се пишува за време на употребата.
### Безбедносна граница: ниедно техничко ограничување со кое би се избегнал уред; препознавањето секогаш завршува со: не допирајте, држете растојание, означете, пријавете, чекајте ги специјалистите.

investigation-equipment-title = Опрема за истраги: намена, чување, дневници и докази
investigation-equipment-short-title = Опрема за истраги

## Намена и цели

investigation-equipment-purpose-title = Намена и цели
investigation-equipment-purpose-asks =
    за што е овој курс за уреди
    обука за новата опрема
    што учам за камери и дронови
    апарати
    нови играчки од донатор
    обука за техника
    техника за полицајци
investigation-equipment-purpose-aim = Овој курс ги подготвува службениците законито да користат шест вида опрема, и тоа така што резултатот ќе може да се употреби пред суд: софтвер за анализа на врски, контролни табли, детектори на експлозиви, ендоскопи, термални камери и летечки камери. Во него не се изучува кое копче се притиска. За тоа служат упатството на производителот и обуката за уредот. Курсот го објаснува она што е заедничко за сите: намена, законска основа, лице што одговара за уредот, дневник, ограничувања и пат до судот.
investigation-equipment-audience-title = За кого е наменет курсот
investigation-equipment-audience-asks =
    јас само го носам, ми треба ли ова
    само за техничари ли е
    може ли патрола на курсот за уреди
    не сум техничар
    само за информатичари?
    магационерот може ли
    патролата на курс
investigation-equipment-audience-officers = Курсот е наменет за истражители, аналитичари, службеници за увид на местото на настанот, патролни службеници и гранична полиција во { -kosovo } и во { -north-macedonia }, како и за службениците што ја чуваат опремата или доказите. Јавните обвинители можат да ги следат деловите за законската употреба и за доказите.
investigation-equipment-audience-needs = За учесниците не е потребно техничко знаење. Тие треба да ги донесат стандардните оперативни процедури и обрасците за дневници на својата служба. Кога курсот и процедурата на службата се разликуваат, предност имаат важечкиот закон и процедурата на службата.

investigation-equipment-objectives-title = Цели на учењето
investigation-equipment-objectives-asks =
    за што ќе сум способен по овој ден
    што сакаат од мене
    што има на тестот за уредите
    исход
    испит за уреди
    што треба да знам на крај
# Го воведува списокот на целите; $count е бројот на точките во списокот.
investigation-equipment-objectives-intro = На крајот од курсот секој учесник може да { $count ->
        [one] покаже { $count } вештина:
       *[other] ги покаже следниве { $count } вештини:
    }
investigation-equipment-objectives-basis = да ги наведе намената и законската основа на употребата пред да излезе уредот од складот;
investigation-equipment-objectives-mild = да го избере најблагото средство што е безбедно и да каже кога не е потребен уред;
investigation-equipment-objectives-custody = да земе, да предаде и да врати уред со целосни документи;
investigation-equipment-objectives-analysis = критички да чита шема на врски и контролна табла и да каже што е потврдено, што е само дојавено и што недостасува;
investigation-equipment-objectives-limits = да каже што покажува уредот и што не докажува неговиот резултат;
investigation-equipment-objectives-danger = да постапи по утврдениот редослед кога нешто би можело да биде опасно: застанување, држење растојание, означување, пријавување, чекање;
investigation-equipment-objectives-evidence = да ги предаде податоците од уредот со непрекинат синџир на чување на доказите и да ја објасни употребата пред судот.

investigation-equipment-context-title = Опремата и што ѝ е потребно
investigation-equipment-context-asks =
    што добивме од донаторите
    колку камери за топлина имаме
    кој ги плати камерите
    инвентар
    донација
    колку парчиња
    што добивме
    кој ги купи камерите
investigation-equipment-context-projects = На страниците на два завршени проекта на УНДП е наведена опремата од табелата подолу (видете: <ref data-l10n-name="equipment"/>). Таа е пример за она што може да го има една служба<ref data-l10n-name="meaning"/>.
investigation-equipment-note-numbers = Изворот го дава бројот на уредите. Тој не кажува кој проект го платил секој од нив, колку често се користат ниту со каков резултат.
investigation-equipment-equipment-caption = Опрема за анализа и откривање наведена на страниците на проектите
investigation-equipment-equipment-head-name = Опрема
investigation-equipment-equipment-head-number = Број
investigation-equipment-equipment-link-analysis = Лиценца за софтвер за анализа на врски, со работна станица, сервер и обука
investigation-equipment-equipment-dashboard = Платформа за контролни табли
investigation-equipment-equipment-detectors = Детектори на експлозиви
investigation-equipment-equipment-endoscopes = Ендоскопи
investigation-equipment-equipment-thermal = Термални камери
investigation-equipment-equipment-flying = Летечки камери
investigation-equipment-context-needs = Опремата помага само кога се исполнети пет услови заедно: обучено лице, пишано правило, законска намена, одржување и дневник. Ако еден недостасува, уредот останува во складот. Неупотребен уред чини пари; погрешно употребен уред може да чини цел случај, па и нечиј живот.

investigation-equipment-plan-title = План на курсот
investigation-equipment-plan-asks =
    што кога е денес
    кога ќе пробаме сами
    колку трае денот
    агенда
    само еден ден
    кога излегуваме надвор
    распоред на часови
# $hours: наставни часови во единствениот ден.
investigation-equipment-plan-length = Курсот трае еден ден, со { $hours ->
        [one] { $hours } наставен час
       *[other] { $hours } наставни часа
    }. Околу половина од времето е практична работа. <ref data-l10n-name="plan"/> го прикажува редоследот. Вежбите се во <ref data-l10n-name="exercises"/>.
investigation-equipment-plan-caption = План на денот
investigation-equipment-plan-head-hour = Час
investigation-equipment-plan-head-theme = Тема
investigation-equipment-plan-head-practice = Практична работа
investigation-equipment-plan-hour = Час { $hour }
investigation-equipment-plan-theme-law = Намена, законска основа, приватност
investigation-equipment-plan-practice-law = Избор на најблагото средство во три случаи
investigation-equipment-plan-theme-custody = Чување и дневници
investigation-equipment-plan-practice-custody = Земање и враќање уред
investigation-equipment-plan-theme-links = Софтвер за анализа на врски
investigation-equipment-plan-practice-links = Читање и исправање шема
investigation-equipment-plan-theme-dashboards = Контролни табли
investigation-equipment-plan-practice-dashboards = Една точна реченица за табела
investigation-equipment-plan-theme-field = Уреди на терен и нивни ограничувања
investigation-equipment-plan-practice-field = Аларм: петте чекори
investigation-equipment-plan-theme-court = Од уредот до судот
investigation-equipment-plan-practice-court = Извештај на ракувачот; прашања пред судот
investigation-equipment-plan-warning = Во просторијата за обука уредите ги покажуваат лица што се обучени за нив. Во просторијата нема експлозив, муниција ниту огнено оружје, а летечките камери остануваат на масата. Предметите во вежбите се слики на картички.

## Курсот за 60 секунди

investigation-equipment-sixty-title = Курсот за 60 секунди
investigation-equipment-sixty-asks =
    кажи ми за една минута
    еден цртеж со сѐ
    најважното за опремата
    суштина
    златни правила за уреди
    брзо
investigation-equipment-sixty-intro = Ако имате време само за една страница, прочитајте ја оваа.
investigation-equipment-sixty-purpose = <strong>Намена.</strong> Прво прашањето, па уредот. Ако на прашањето може да се одговори со поглед, со повик или со проверка во регистар, не е потребен уред.
investigation-equipment-sixty-basis = <strong>Законска основа.</strong> Наведете ја пред да го вклучите уредот. За тајно набљудување на лице одлучуваат јавниот обвинител и судот.
investigation-equipment-sixty-trained = <strong>Обученост.</strong> Уредот го користи само службеник што е обучен за него.
investigation-equipment-sixty-log = <strong>Дневник.</strong> Кој, што, каде, кога, зошто и со каков резултат, дури и кога нема резултат. Видете: <ref data-l10n-name="papers"/>.
investigation-equipment-sixty-indication = <strong>Индикација.</strong> Уредот дава индикација, а не доказ. Ако нема сигнал, тоа не значи дека предметот е безбеден.
investigation-equipment-sixty-danger = <strong>Опасност.</strong> Не допирајте. Држете растојание. Означете. Пријавете. Чекајте ги специјалистите. Видете: <ref data-l10n-name="steps"/>.
investigation-equipment-sixty-privacy = <strong>Приватност.</strong> Гледајте само она што е потребно за намената и чувајте само она што го дозволува законот.
investigation-equipment-sixty-data = <strong>Податоци.</strong> Уредот се враќа во складот; податоците одат кај доказите. Запечатете го оригиналот, работете на копија. Видете: <ref data-l10n-name="ways"/>.
investigation-equipment-sixty-rule = Уредот не одлучува. Одлучува службеникот, со причини што подоцна можат да се прочитаат.
investigation-equipment-flow-caption = Од прашањето до судот
    .alt = Дијаграм на текот со шест фази, одозгора надолу: прашање и намена, законска основа, земање на уредот, употреба, податоци и резултат, извештај и суд. Покрај секоја фаза е наведен документот со кој таа се докажува.
investigation-equipment-flow-head-stage = Фаза
investigation-equipment-flow-head-proof = Со што се докажува
investigation-equipment-flow-question = Прашање и намена
investigation-equipment-flow-question-proof = Една реченица во списите: „Сакаме да знаеме …“
investigation-equipment-flow-basis = Законска основа
investigation-equipment-flow-basis-proof = Одредба, наредба или одлука, со број и датум
investigation-equipment-flow-out = Земање на уредот
investigation-equipment-flow-out-proof = Картон на уредот, потпис, проверка пред употреба
investigation-equipment-flow-use = Употреба
investigation-equipment-flow-use-proof = Дневник на употреба со време, место, ракувач и резултат
investigation-equipment-flow-data = Податоци и резултат
investigation-equipment-flow-data-proof = Дневник на податоци, хеш-вредност, пломба, образец за чување на доказите
investigation-equipment-flow-report = Извештај и суд
investigation-equipment-flow-report-proof = Извештај на ракувачот, записник за мерката

## Законска употреба и приватност

investigation-equipment-law-title = Законска употреба и приватност
investigation-equipment-law-asks =
    смеам ли воопшто да го вклучам
    ми треба ли нечија дозвола
    смеам ли да снимам со дрон
    дозволено или не
    шпионирање
    кој ми дава зелено светло
    ѕиркање во дворови
    смеам ли да вклучам
    со дрон да снимам
investigation-equipment-law-intro = Уредот го прави видливо она што службеникот не би го видел. Затоа тој може да навлезе подлабоко во животот на луѓето отколку поглед од улица. Добрата камера не е законска основа. Овој дел ја дава рамката. Тој не е коментар на законот. Пред секоја употреба проверете го важечкиот закон.
investigation-equipment-questions-title = Пет прашања пред секоја употреба
investigation-equipment-questions-asks =
    што да се запрашам пред да го употребам
    кој рече дека смеам
    пред да го кренам дронот, што проверувам
    зошто ми треба
    поблаг начин
    листа пред полетување
    зарем не е доволно со око
    што се прашувам пред да земам
investigation-equipment-questions-intro = Службеникот што го бара уредот писмено одговара на следниве прашања, со по еден ред:
investigation-equipment-questions-purpose = <strong>Намена:</strong> што сакаме да знаеме и за кој случај или задача?
investigation-equipment-questions-basis = <strong>Законска основа:</strong> која одредба, наредба или одлука ја дозволува оваа употреба, тука и сега?
investigation-equipment-questions-mild = <strong>Сразмерност:</strong> дали постои поблаг начин што е подеднакво безбеден?
investigation-equipment-questions-others = <strong>Други лица:</strong> кој друг ќе биде виден или снимен и како тоа да се сведе на најмала мера?
investigation-equipment-questions-record = <strong>Отчетност:</strong> каде се запишува употребата и кој може да ја потврди?
investigation-equipment-questions-covert = Ако лицето треба да се набљудува или да се снима без негово знаење, употребата може да биде <em>{ -covert-surveillance }</em>, а тоа е една од мерките што законот ги нарекува <em>{ -special-investigative-measures }</em>. Тогаш не одлучува службата: прашајте го јавниот обвинител пред да излезе уредот од складот и почекајте ја наредбата. Објектив или камера во воздух може да навлезе во домот исто толку колку и влегување во него. Прашајте однапред.
investigation-equipment-questions-key = „Го имаме уредот“ не е причина. „Треба да го знаеме ова, законот го дозволува тоа и ништо поблаго не е доволно“ е причина.

investigation-equipment-law-kosovo-title = Законодавство во { -kosovo }
investigation-equipment-law-kosovo-asks =
    тајно снимање во Приштина, која хартија
    косовски членови за прислушување
    закон за дронови полиција косово
    косовски прописи за снимање
    дронови на Косово
    наредба за камера во Призрен
investigation-equipment-law-kosovo-act = Закон бр. 04/L-076 за полицијата; важечкиот закон за кривична постапка; Закон бр. 04/L-022 за експлозиви за цивилна употреба
investigation-equipment-law-kosovo-police = <strong>Законот бр. 04/L-076 за полицијата</strong> е рамката за полициските овластувања, со почитување на човековите права и на сразмерноста. Прочитајте го пред да се употреби уред во секојдневната полициска работа.
investigation-equipment-law-kosovo-procedure = Важечкиот закон за кривична постапка одредува за кои мерки е потребна наредба, кој ја издава, како снимката станува доказ и колку долго се чува.
investigation-equipment-law-kosovo-explosives = <strong>Законот бр. 04/L-022 за експлозиви за цивилна употреба</strong> се проверува кога детектор на експлозиви се употребува таму каде што законски се чуваат или се превезуваат експлозиви за цивилна употреба.
investigation-equipment-law-north-macedonia-title = Законодавство во { -north-macedonia }
investigation-equipment-law-north-macedonia-asks =
    тајно снимање кај нас, која наредба
    кој член е за прислушување
    закон за дронови полиција кај нас
    прописи за снимање кај нас
    дрон во Битола
    наредба за камера во Тетово
    кој пропис за тајно снимање
investigation-equipment-law-north-macedonia-act = Закон за кривичната постапка 150/2010 со измените; Закон за оружјето 7/05 со измените
investigation-equipment-law-north-macedonia-procedure = <strong>Законот за кривичната постапка</strong> (150/2010 со измените) е текстот што треба да се прочита за посебните истражни мерки, за претресот, за снимките и за доказите. Користете пречистен текст и запишете го неговиот датум.
investigation-equipment-law-north-macedonia-weapons = <strong>Законот за оружјето</strong> (7/05 со измените) е текстот што треба да се прочита за статусот на оружје што е пронајдено со помош на уред.
investigation-equipment-law-north-macedonia-rules = Внатрешните правила на службата кажуваат кој смее да користи кој уред и кој одлучува за неговата употреба.

investigation-equipment-privacy-title = Човекови права и лични податоци
investigation-equipment-privacy-asks =
    и соседите се на снимката
    смеам ли да гледам во туѓ прозорец
    деца на видео
    соседот на снимка
    замати лица
    воајер
    случајни минувачи
    прозорец од спална
    селанец се жали за дронот
    џамиски двор на снимка
investigation-equipment-privacy-definition = Поимот <em>{ -proportionality }</em> значи дека постапувањето не оди подалеку отколку што бара законската цел. На снимка од двор се гледа и соседот; во шема од телефонски повици се и лекарот и бабата. Тие луѓе ништо не направиле. Предвидете ги и нив во планот.
investigation-equipment-privacy-data = Поимот <em>{ -personal-data-protection }</em> значи законска и безбедна обработка на личните податоци. Дали, каде и колку долго се чуваат слики, шеми и списоци, одредуваат важечкиот закон за заштита на личните податоци во јурисдикцијата и правилата на службата. Пред да полета летечка камера, проверете ги и важечките правила за цивилно воздухопловство.
investigation-equipment-privacy-do-narrow = Стеснете ја употребата: најмала површина, најкратко време, најмалку лица.
investigation-equipment-privacy-do-access = Давајте пристап поименично и само на оние на кои им е потребен за случајот.
investigation-equipment-privacy-do-third = Пред да се предаде материјалот, направете ги непрепознатливи лицата што немаат врска со случајот.
investigation-equipment-privacy-do-delete = Бришете само на денот и на начинот што ги определуваат правилата и запишете го бришењето.
investigation-equipment-privacy-dont-curious = Не пребарувајте, не зумирајте и не снимајте од љубопитност.
investigation-equipment-privacy-dont-own = Не користете сопствен телефон, дрон или софтвер за службена работа.
investigation-equipment-privacy-dont-share = Не испраќајте слики или шеми со приватни пораки.
investigation-equipment-privacy-dont-media = Не им давајте снимки на медиумите; тоа го прави само овластената служба.

## Чување и дневници

investigation-equipment-custody-title = Чување и дневници
investigation-equipment-custody-asks =
    кај кого беше последно
    скршено е, а никој не го сторил
    кој се потпишал за камерата
    кој го расипа
    земено без прашање
    клуч од магацин
    исчезна камерата
    кој потпишал
investigation-equipment-custody-intro = Пред судот не е доволно да се каже што покажал уредот. Судот сака да знае и кај кого бил, дали работел исправно и кој го запишал тоа. Секој уред има едно место во складот, еден број и еден службеник што одговара за него.
investigation-equipment-papers-title = Четири документи
investigation-equipment-papers-asks =
    кои списоци ги водам
    упатство, поправки, броеви
    каде запишувам дека го зедов
    сервисна книшка
    лист за употреба
    поправки
    список на обучени
    хартии за дронот
investigation-equipment-papers-intro = <ref data-l10n-name="papers"/> прикажува што се запишува според добрата практика. Службата може да ги води овие документи во еден регистар, на хартија или на компјутер, под услов ништо да не може да се измени без трага.
investigation-equipment-papers-caption = Документи за уредот
investigation-equipment-papers-head-paper = Документ
investigation-equipment-papers-head-content = Што се запишува
investigation-equipment-papers-head-who = Кој запишува
investigation-equipment-papers-card = Картон на уредот
investigation-equipment-papers-card-content = Број на уредот, додатоци, одржување, проверки, дефекти, обучени службеници
investigation-equipment-papers-card-who = Службеникот за складот
investigation-equipment-papers-use = Дневник на употреба
investigation-equipment-papers-use-content = Број на случајот, намена, законска основа, ракувач, место, почеток и крај, резултат, дури и кога тој е „без резултат“
investigation-equipment-papers-use-who = Ракувачот, за време на употребата
investigation-equipment-papers-data = Дневник на податоци
investigation-equipment-papers-data-content = Датотеки, мемориска картичка, хеш-вредност, пломба, секоја копија и кој ја примил
investigation-equipment-papers-data-who = Службеникот што ги презема податоците од уредот
investigation-equipment-papers-access = Дневник на пристап
investigation-equipment-papers-access-content = Кој отворил кои податоци во софтверот, кога и за кој случај
investigation-equipment-papers-access-who = Софтверот; проверува втор службеник
investigation-equipment-papers-zero = Се запишува и употреба без резултат. Дневник во кој има само успеси остава впечаток дека неуспесите се изоставени, а одбраната може да ги побара.

investigation-equipment-out-title = Земање и враќање на уредот
investigation-equipment-out-asks =
    како го земам наутро
    го вратив без полнач
    кој ми го дава ноќе
    позајмување
    враќање
    празна батерија
    гребнатинка на леќа
    клуч ноќе
    меморијата полна
    на ноќна смена ѝ треба сега
    заборавив да раздолжам
investigation-equipment-out-intro = Чекорите се секогаш исти. <ref data-l10n-name="ways"/> покажува зошто: на крајот уредот и неговите податоци одат по два различни пата.
investigation-equipment-out-request = Побарајте го уредот со одговорите на петте прашања. Службеникот за складот ја прегледува наредбата или одлуката.
investigation-equipment-out-check = Проверете заедно: број, додатоци, батерија, часовник, празна меморија, последно одржување и проверката што ја бара производителот.
investigation-equipment-out-sign = Двајцата потпишуваат, со датум и време. Од тој момент за уредот одговара ракувачот.
investigation-equipment-out-use = Користете го уредот само за наведената намена и пишувајте го дневникот на употреба додека работите.
investigation-equipment-out-data = Предајте ги податоците пред да го вратите уредот. Во меморијата не останува ништо.
investigation-equipment-out-return = Вратете го уредот чист и наполнет. Двајцата повторно проверуваат и потпишуваат. Дефектите се внесуваат во картонот на уредот.
investigation-equipment-ways-caption = По употребата уредот и податоците одат по два пата
    .alt = Три полиња во низа, поврзани со стрелки: склад, ракувач, место на употреба. Од местото на употреба водат два пата. Горниот, патот на уредот, се враќа во складот со проверка и потпис. Долниот, патот на податоците, води до зачувување со хеш-вредност, а потоа до запечатениот оригинал во просторијата за докази и до работната копија кај аналитичарот.
investigation-equipment-ways-store = Склад
investigation-equipment-ways-operator = Ракувач
investigation-equipment-ways-place = Место на употреба
investigation-equipment-ways-device = Уредот: назад во складот, двајцата проверуваат и потпишуваат
investigation-equipment-ways-data = Податоците: зачувани, хеш-вредноста е запишана
investigation-equipment-ways-original = Оригинал: запечатен, во просторијата за докази
investigation-equipment-ways-copy = Работна копија: кај аналитичарот
investigation-equipment-out-fault = Ако уредот се изгуби или се оштети, или ако бил употребен без основа, веднаш пријавете го тоа и запишете што се случило. Грешка што е пријавена истиот ден честопати може да се поправи.
investigation-equipment-out-warning = Уред со оштетена батерија или уред на кој може да има траги од експлозив или од друга опасна материја не се враќа во складот. Оставете го, држете растојание, означете го местото, пријавете и чекајте ги специјалистите.

## Софтвер за анализа

investigation-equipment-analysis-title = Софтвер за анализа
investigation-equipment-analysis-asks =
    програми што цртаат кој кого знае
    како да разберам илјада повици
    програма за листи на повици
    компјутерска програма
    листинг од телефон
    илјада повици
    алатки на аналитичар
    машината греши
investigation-equipment-analysis-intro = Софтверот го подредува она што го запишале луѓе. Тој наоѓа врски што никој не би ги видел на илјада страници, а секоја грешка ја повторува илјада пати. Неговиот резултат вреди колку што вредат изворите.
investigation-equipment-links-title = Софтвер за анализа на врски
investigation-equipment-links-asks =
    пајажина со имиња
    кој кого вика на телефон
    значи ли линија дека е виновен
    мрежа од луѓе
    кој кого познава
    испрекината линија
    шема на контакти
    братучедот на шемата
    дали врска значи вина
investigation-equipment-links-definition = Поимот <em>{ -link-analysis }</em> означува работа со која лица, предмети, места и настани, како и она што ги поврзува, се прикажуваат на една слика. Таа одговара на прашања како овие: кое оружје се јавува во два случаја? Кој е единствената врска меѓу две групи? Што сѐ уште не знаеме?
investigation-equipment-links-sources = Секоја линија во шемата има извор. За неа се прави <em>{ -source-evaluation }</em>: буква за веродостојноста на изворот и цифра за точноста на информацијата<ref data-l10n-name="ilp"/>. <ref data-l10n-name="chart"/> покажува како изгледа внимателна шема: полната линија е потврдена, испрекинатата е само дојавена, а секоја линија има број што води до списите. Со информацијата патува и нејзиниот <em>{ -handling-code }</em>: она што го ограничил давателот останува ограничено и во шемата.
investigation-equipment-note-ilp = За оценетите информации и за аналитичките производи видете го Прирачникот на ОБСЕ за полициско работење водено од разузнавање (2017).
investigation-equipment-chart-caption = Внимателна шема на врски (сите лица и предмети се измислени)
    .alt = Четири полиња: лице А горе лево, лице Б горе десно, телефон долу лево, оружје долу десно. Полна линија ги поврзува лицето А и телефонот, со извор 1, оценка A1. Полна линија ги поврзува лицето Б и оружјето, со извор 2, оценка B2. Испрекината линија ги поврзува лицето А и лицето Б, со извор 3, оценка C3. Меѓу телефонот и оружјето нема линија. Легенда ги објаснува полните и испрекинатите линии.
investigation-equipment-chart-person-a = Лице А
investigation-equipment-chart-person-b = Лице Б
investigation-equipment-chart-telephone = Телефон
investigation-equipment-chart-weapon = Оружје
# $number: изворот во списите; $code: буква и цифра на оценката, на пример B2.
investigation-equipment-chart-source = извор { $number }: { $code }
investigation-equipment-chart-full = Полна линија: потврдено
investigation-equipment-chart-broken = Испрекината линија: само дојавено
investigation-equipment-chart-none = Без линија: ништо не е познато. Тоа не значи дека нема врска.
investigation-equipment-links-weapon = Оружјето влегува во шемата со она што навистина се знае: ознаките онака како што ги прочитало стручното лице, местото и денот. Неговата историја ја дава постапката <em>{ -tracing }</em>. Во { -kosovo } прашајте ја <em>{ -firearms-focal-point(case: "definite") }</em>; во { -north-macedonia } постапувајте според внатрешните правила на службата.
investigation-equipment-links-do-number = Дајте ѝ на секоја линија број на извор.
investigation-equipment-links-do-style = Прикажувајте ги различно потврдените и дојавените врски.
investigation-equipment-links-do-date = На шемата напишете датум, автор и верзија.
investigation-equipment-links-do-other = Во истата шема чувајте го и она што му оди во прилог на осомничениот.
investigation-equipment-links-dont-guess = Не повлекувајте линија затоа што добро би се вклопила.
investigation-equipment-links-dont-guilt = Не читајте го „има врска со“ како „е виновен за“.
investigation-equipment-links-dont-copy = Не внесувајте цел телефон или цел регистар кога ви се потребни три податоци.
investigation-equipment-links-dont-all = Не предавајте шема без кодовите за постапување.

investigation-equipment-dashboards-title = Контролни табли
investigation-equipment-dashboards-asks =
    шарени графикони за шефот
    бројката скокна, зошто
    да му верувам ли на ова
    графикон
    карта со точки
    екран за командир
    бројките грешат
    тренд нагоре
    скокна бројката
investigation-equipment-dashboards-definition = Поимот <em>{ -dashboard }</em> означува страница со бројки и карти што постојано се обновуваат, за раководителот веднаш да види каде нешто се менува. Таа служи за планирање. Таа не е доказ против некое лице и не кажува зошто нешто се менува.
investigation-equipment-dashboards-questions = Пред да постапите врз основа на некоја бројка, прашајте:
investigation-equipment-dashboards-what = Што е броено: оружје, случаи, пријави или претреси?
investigation-equipment-dashboards-period = За кој период и за кое подрачје? Дали е последниот месец целосен?
investigation-equipment-dashboards-missing = Што недостасува и од кога податоците се внесуваат на ист начин?
investigation-equipment-dashboards-who = Кој ги внел податоците, а кој ги проверил?
investigation-equipment-dashboards-example = <ref data-l10n-name="seizures"/> е пример. Бројката расте од година во година<ref data-l10n-name="meaning"/>. Причините можат да бидат повеќе: повеќе огнено оружје, повеќе контроли, подобро откривање или подобра евиденција. Самата табела не може да каже која од нив е причината.
investigation-equipment-note-context = Бројките служат како контекст и опфаќаат цели календарски години. Тие не се резултат на некој проект ниту на некој уред. Изворот е страницата на СЕЕСАК за проектот.
investigation-equipment-seizures-caption = Огнено оружје запленето од Полицијата на { -kosovo } по календарски години (контекст, а не резултат на проект)
investigation-equipment-seizures-head-year = Календарска година
investigation-equipment-seizures-head-number = Запленето огнено оружје
# $year е текст, на пример „2020“, за да се печати без разделувач.
investigation-equipment-seizures-year = { $year } година
investigation-equipment-dashboards-persons = Карта со многу малку случаи може да укаже на една куќа. Кој ја гледа таблата, тогаш го знае семејството. Таквите места прикажувајте ги во поголеми подрачја и не внесувајте имиња во таблата.
investigation-equipment-dashboards-key = Контролната табла завршува со прашање, а не со одговор. Одговорот го наоѓаат луѓето, во списите и на терен.

## Уреди на терен

investigation-equipment-field-title = Уреди на терен
investigation-equipment-field-asks =
    работи што ги носиме надвор
    кој уред за која работа
    камери и детектори за надвор
    уреди на терен
    кој уред за што
    камери надвор
    да изберам апарат
investigation-equipment-field-intro = Четири вида уреди им помагаат на службениците на терен: детектори на експлозиви, ендоскопи, термални камери и летечки камери. <ref data-l10n-name="shows"/> накусо покажува што дава секој од нив, што не докажува неговиот резултат и што се внесува во дневникот.
investigation-equipment-devices-caption = Четири вида уреди: што покажуваат и што не докажуваат
investigation-equipment-devices-head-device = Уред
investigation-equipment-devices-head-shows = Што покажува
investigation-equipment-devices-head-not = Што не докажува
investigation-equipment-devices-head-log = Посебен запис во дневникот на употреба
investigation-equipment-devices-detector = Детектор на експлозиви
investigation-equipment-devices-detector-shows = Индикација за траги од експлозив
investigation-equipment-devices-detector-not = Алармот не докажува ни експлозив ни вина. Ако нема аларм, тоа не значи дека предметот е безбеден
investigation-equipment-devices-detector-log = Проверка пред употреба; секое место; со аларм или без аларм
investigation-equipment-devices-endoscope = Ендоскоп
investigation-equipment-devices-endoscope-shows = Слика од шуплив простор
investigation-equipment-devices-endoscope-not = Што има покрај сликата или зад неа; што е некој предмет
investigation-equipment-devices-endoscope-log = Користен отвор; фотографија пред прегледот и по него; оштетувања
investigation-equipment-devices-thermal = Термална камера
investigation-equipment-devices-thermal-shows = Разлики во топлината
investigation-equipment-devices-thermal-not = Кој или што е изворот на топлината и зошто
investigation-equipment-devices-thermal-log = Насока на гледање; со снимање или без снимање; кој го потврдил виденото
investigation-equipment-devices-flying = Летечка камера
investigation-equipment-devices-flying-shows = Место гледано одозгора
investigation-equipment-devices-flying-not = Што има под покрив; што било таму претходно или потоа
investigation-equipment-devices-flying-log = Полетување и слетување, прелетана површина, снимки, инциденти
investigation-equipment-field-limits = Секој уред има технички ограничувања. Ракувачите ги учат на обуката за уредот и ги читаат во упатството на производителот, кое се чува во складот. Тие не се наведуваат во овој јавен курс и никој не им ги објаснува на лица надвор од службата.

investigation-equipment-danger-title = Кога нешто би можело да биде опасно
investigation-equipment-danger-asks =
    пишти, да се приближам ли
    нешто чудно, да продолжам?
    кога го оставам и си одам
    пишти
    бегај
    жици на сликата
    чуден прав
    остави го апаратот
    на екран граната
investigation-equipment-danger-intro = Оружје, муниција, експлозив, непозната материја или предмет што никој не може да го именува: штом службеник или уред ќе укаже на тоа, работата со уредот завршува и почнуваат петте чекори.
investigation-equipment-danger-stop = <strong>Стоп.</strong> Кажете „стоп“. Ништо не допирајте, ни со уредот.
investigation-equipment-danger-distance = <strong>Растојание.</strong> Оддалечете се по патот по кој дојдовте и оддалечете ги луѓето.
investigation-equipment-danger-mark = <strong>Означете.</strong> Означете го влезот од растојание. Запомнете што видовте.
investigation-equipment-danger-report = <strong>Пријавете.</strong> Кажете му на раководителот што видовте, каде и кога. Раководителот ги повикува специјалистите.
investigation-equipment-danger-wait = <strong>Чекајте.</strong> Никој не се враќа додека специјалистите не дозволат, ни по уредот.
investigation-equipment-danger-warning = Ниеден уред не ги заменува специјалистите за { -eod }. Никогаш не испробувајте, не отворајте и не поместувајте предмет за да добиете подобар резултат. Оставен уред може да се замени.

investigation-equipment-detector-title = Детектори на експлозиви
investigation-equipment-detector-asks =
    апаратот вели да, точно ли е
    брис од куфер
    лажна тревога од крема
    апарат за мирис
    брис
    лажен аларм
    вештачко ѓубриво
    ништо не покажа, чисто ли е
    торба на граница
    раце на земјоделец
investigation-equipment-detector-purpose = Секој <em>{ -explosive-detector }</em> служи како помош при законска проверка на место, возило или багаж, како што е утврдено со процедурата на службата. Се користи таму каде што сѐ уште нема знак за опасност. Не се користи на сомнителен предмет: за него одлучуваат само специјалистите.
investigation-equipment-detector-result = Алармот е индикација. Тој може да има безазлена причина, на пример законска работа. Постапувајте со лицето со почит и не зборувајте за вина. Ако нема аларм, другите знаци сѐ уште важат: она што изгледа сомнително останува сомнително.
investigation-equipment-detector-end = По аларм не мерете повторно сѐ поблиску и поблиску. Почнуваат петте чекори (видете: <ref data-l10n-name="steps"/>). Специјалистите и, ако е потребно, форензичката лабораторија утврдуваат што било тоа.

investigation-equipment-endoscope-title = Ендоскопи
investigation-equipment-endoscope-asks =
    мала камера на кабел
    да погледнам во ѕид без рушење
    внатре во резервоар
    змија камера
    шуплина во ѕид
    резервоар
    зад када
    во врата од кола
    без кршење плочки
investigation-equipment-endoscope-purpose = Со <em>{ -endoscope }</em> службеникот гледа во шуплив простор без да го расклопува. Тоа е поблаго од отворање ѕид, но сепак е претрес: просторот мора да е опфатен со наредбата за претрес или за проверката мора да постои друга законска основа.
investigation-equipment-endoscope-care = Фотографирајте го отворот пред прегледот и по него. Не употребувајте сила. Ендоскопот никогаш не се внесува во оружје, во затворен пакет, во сад или во предмет што би можел да биде опасен. Слика без мерило ништо не кажува за големината, а сенката не е предмет.
investigation-equipment-endoscope-find = Ако сликата прикажува нешто што би можело да биде оружје, муниција или експлозив, не поместувајте го повеќе ендоскопот. Оставете го и почнете со петте чекори (видете: <ref data-l10n-name="steps"/>). За уредот потоа одлучуваат специјалистите.

investigation-equipment-thermal-title = Термални камери
investigation-equipment-thermal-asks =
    да видам луѓе во мрак
    човек ли е или куче
    бела дамка ноќе на нива
    ноќно гледање
    слика на топлина
    изгубен планинар
    топол мотор
    гледа ли низ ѕид
    некој скриен во нива
investigation-equipment-thermal-purpose = Секоја <em>{ -thermal-camera }</em> прикажува топлина. Таа помага да се најде исчезнато или повредено лице и им помага на службениците безбедно да се движат во темнина. Топла точка е причина да се погледне повнимателно, и ништо повеќе. Службеник на самото место потврдува што е тоа, а во дневникот се запишува кој потврдил.
investigation-equipment-thermal-home = Термална камера насочена кон дом може да открие приватен живот. Тоа не е поглед од улица. Без јасна законска основа камерата останува исклучена; ако се двоумите, прашајте го јавниот обвинител. Долготрајно набљудување на едно лице или на една куќа може да биде една од овие мерки: { -special-investigative-measures }.

investigation-equipment-flying-title = Летечки камери
investigation-equipment-flying-asks =
    смееме ли да го пуштиме дронот над село
    кој смее да управува
    падна во туѓ двор
    дрон
    пилот
    падна во двор
    над толпа
    ветер
    забрана за летање
    поглед одозгора
    смееме ли над село
    изгубено дете одозгора
    изгубен сигнал
investigation-equipment-flying-purpose = Секоја <em>{ -flying-camera }</em> дава општа слика: големо место на настанот, пат по сообраќајна незгода, потрага по исчезнато лице. Фотографија одозгора може да му го објасни местото на судот подобро од многу зборови.
investigation-equipment-flying-frame = Пред полетувањето одлучете што треба да биде на сликата. <ref data-l10n-name="frame"/> дава пример: дворот што е наведен во наредбата за претрес е во рамката, а куќата и градината на соседот се надвор од неа. Држете ја камерата насочена во рамката и на патот дотаму и на патот назад.
investigation-equipment-frame-caption = Што треба да биде на сликата, гледано одозгора
    .alt = План гледан одозгора. Испрекината рамка опкружува куќа и нејзиниот двор, означени со еден. Десно, надвор од рамката, се куќата и градината на соседот, означени со два. Под рамката минува улица; на неа се ракувачот, означен со три, и набљудувачот, означен со четири, покрај местото за полетување и слетување. Легенда долу ги објаснува броевите.
investigation-equipment-frame-inside = Во рамката: куќата и дворот наведени во наредбата за претрес
investigation-equipment-frame-outside = Надвор: куќата и градината на соседот
investigation-equipment-frame-operator = Ракувач, кој управува со летот и не прави ништо друго
investigation-equipment-frame-observer = Набљудувач, кој ги следи воздушниот простор и луѓето и го пишува дневникот
investigation-equipment-flying-team = Двајца службеници работат заедно: ракувачот управува, а набљудувачот следи и запишува. Тие летаат само онака како што дозволуваат важечките правила за цивилно воздухопловство и правилата на службата. Го прекинуваат летот кога под камерата ќе дојдат луѓе што не треба да бидат таму.
investigation-equipment-flying-danger = Во близина на предмет што би можел да биде експлозив никој не пушта летечка камера самоиницијативно. Дали и како ќе лета, одлучуваат специјалистите.

## Докази

investigation-equipment-evidence-title = Докази
investigation-equipment-evidence-asks =
    важи ли видеото пред судија
    што да правам со снимката
    важи ли снимка од дрон на суд
    снимка
    ќе издржи ли на суд
    доказ од камера
    судија и видео
investigation-equipment-evidence-intro = Слика на екран сѐ уште не е доказ. Таа станува доказ кога некој може да каже од каде потекнува, дека е целосна, дека не е изменета и кај кого била оттогаш.
investigation-equipment-data-title = Од уредот до просторијата за докази
investigation-equipment-data-asks =
    копирај ја мемориската картичка
    смеам ли да ги преименувам фајловите
    часовникот бил погрешен еден час
    мемориска картичка
    стикче
    погрешен часовник
    имиња на датотеки
    на мојот лаптоп?
    бришење од уред
investigation-equipment-data-intro = Секој податок од уредот може да биде <em>{ -digital-evidence }</em>. Чекорите се чекори на добрата практика<ref data-l10n-name="berkeley"/>; за подробностите одлучуваат важечкиот процесен закон и единицата за дигитални докази.
investigation-equipment-note-berkeley = Протоколот од Беркли (HR/PUB/20/2) ги опишува автентичноста, идентитетот, трајноста, хеш-вредноста и синџирот на чување на доказите за дигитален материјал од отворени извори. Неговите начела се добар водич и за други дигитални докази.
investigation-equipment-data-note = Запишете ги уредот, неговиот број, ракувачот, датотеките и мемориската картичка.
investigation-equipment-data-clock = Споредете го часовникот на уредот со точното време и запишете ја разликата. Не исправајте го времето во датотеките.
investigation-equipment-data-save = Податоците нека ги зачува обучен службеник, за да не се промени ништо во оригиналот.
investigation-equipment-data-hash = Побарајте веднаш да се пресмета <em>{ -hash-value }</em> и внесете ја во дневникот на податоци. Таа подоцна покажува дали датотеката е изменета.
investigation-equipment-data-seal = Запечатете го оригиналот и предајте го со образецот за чување на доказите.
investigation-equipment-data-copy = Работете на копија. Она што е посветлено, исечено или зголемено е нова датотека, со белешка за тоа што е направено.
investigation-equipment-data-custody = И за податоците, како и за предметите, се води <em>{ -chain-of-custody }</em>: од кого, од кога и зошто. Слика од екранот или снимка од екранот направена со телефон не го заменува оригиналот.
investigation-equipment-data-delete = Никој не брише на местото на настанот, дури ни лоша или непријатна снимка. Она што не е потребно се брише подоцна, со одлука, на денот што го определуваат правилата, а бришењето се запишува.

investigation-equipment-report-title = Извештајот и судот
investigation-equipment-report-asks =
    како да му го објаснам апаратот на судија
    адвокатот прашува што не може
    што пишувам потоа
    објаснување пред судија
    белешка на оператор
    адвокатот се потсмева на машината
    извештај по лет
investigation-equipment-report-content = Ракувачот пишува кус извештај: намена, законска основа, уред и број, проверка пред употреба, место и време, што е видено, што не е видено, дефекти, датотеки и хеш-вредности. Во него е одвоено она што ракувачот го видел од она што го заклучува.
investigation-equipment-report-court = Пред судот ракувачот може да каже:
investigation-equipment-report-trained = дека е обучен за уредот и дека уредот бил проверен пред употребата;
investigation-equipment-report-saw = што направил и што покажал уредот, со едноставни зборови;
investigation-equipment-report-limits = што не докажува резултатот, пред да праша одбраната;
investigation-equipment-report-expert = дека на прашањата за техниката и за материјата одговара вештакот.
investigation-equipment-report-key = Четири документи одговараат на повеќето прашања: основата, картонот на уредот, дневникот на употреба и дневникот на податоци.

## Вежби

investigation-equipment-exercises-title = Вежби
investigation-equipment-exercises-asks =
    практика, што правиме
    колку вежби денес
    вежби со уредите
    практично
    игри
    вежби со апарати
# $exercises: број на вежби; $minutes: нивно вкупно траење.
investigation-equipment-exercises-intro = { $exercises ->
        [one] { $exercises } вежба трае
       *[other] { $exercises } вежби траат
    } вкупно околу { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }, без дискусијата. Сите лица, адреси и случаи се измислени.
investigation-equipment-exercises-debrief = По секоја вежба групата одговара на три прашања: Што беше направено добро? Што би прашал судијата? Што ќе направите поинаку на должност?
investigation-equipment-exercises-use-title = Законска употреба и чување
investigation-equipment-exercises-use-asks =
    смееме или не, пробајте
    земете го како што треба
    кој смее да ја земе камерата, вежба
    исчезнат човек, кој апарат
    гласина од сосед, вежба
    задолжи камера, вежба
investigation-equipment-exercise-means-title = Кое средство?
investigation-equipment-exercise-means-case = Прв случај: стар човек е исчезнат во шума од синоќа. Втор случај: сосед кажува дека во соседната куќа има „нешто со оружје“ и сака полицијата „малку да погледне одозгора“. Трет случај: за време на претрес на дом, ѕид во просторија што е наведена во наредбата за претрес звучи шупливо.
investigation-equipment-exercise-means-task = За секој случај одговорете на петте прашања со по еден ред. Одлучете кое средство е најблаго, кој одлучува и во кој случај денес ниеден уред не излегува од складот. Поткрепете го секој одговор со важечкиот закон во вашата јурисдикција.
investigation-equipment-exercise-means-materials = Три картички со случаите, испечатени пет прашања, правните рамки од овој курс.
investigation-equipment-exercise-means-answer-first = Исчезнатиот старец: термовизиската или летечката камера е блага и брза мерка, одлучува раководителот на смената според законот за полиција, а дворовите на соседите не се снимаат заради самите нив.
investigation-equipment-exercise-means-answer-second = Гласината од соседот: денес ниту еден уред не излегува од магацинот. Поглед во дом одозгора е мерка за која е потребна наредба; патролата најпрво ја проверува информацијата со обични средства.
investigation-equipment-exercise-means-answer-third = Шупливиот ѕид: ендоскопот му служи на претресот што го наведува наредбата, само во таа соба, со запис во записникот; ако се покаже опасност, се повлекува и доаѓаат специјалистите.
investigation-equipment-exercise-return-title = Земање и враќање
investigation-equipment-exercise-return-task = Еден учесник го води складот, еден е ракувач, еден набљудува. Земете уред, вратете го и пополнете ги документите (видете: <ref data-l10n-name="papers"/>). Фасилитаторот сокрил три грешки во документите, на пример број што не се совпаѓа. Најдете ги пред да потпишете.
investigation-equipment-exercise-return-materials = Еден уред, или кутија со неговата етикета, со пополнети четири документи; три грешки: сериски број со две заменети цифри, враќање без час, мемориска картичка што ја нема на ниту еден список.
investigation-equipment-exercise-return-answer-first = Магацинот потпишува дури откако секој број е прочитан гласно од самиот уред, а не од старата хартија.
investigation-equipment-exercise-return-answer-second = Грешката не се препишува: се прецртува така што може да се прочита, се исправа, се датира и се потпишува.
investigation-equipment-exercise-return-answer-third = Мемориската картичка е најтешката од трите: податоци без документ не можат да се објаснат пред суд.
investigation-equipment-exercises-analysis-title = Анализа
investigation-equipment-exercises-analysis-asks =
    нацртајте сами
    најдете ја грешката на графиконот
    телефонски броеви на хартија, вежба
    најди грешка
    ливчиња
    читај шема, вежба
investigation-equipment-exercise-chart-title = Прочитајте ја шемата
investigation-equipment-exercise-chart-case = Колега напишал под шемата: „А и Б тргуваат со оружје по телефон.“
investigation-equipment-exercise-chart-task = Погледнете ја шемата (<ref data-l10n-name="chart"/>). Кој дел од реченицата е потврден, кој е само дојавен, а кој е измислен? Напишете реченица што не кажува повеќе од шемата. Потоа напишете две прашања со кои шемата би станала подобра и кажете кого би го прашале.
investigation-equipment-exercise-chart-materials = Дијаграмот на А3, без реченицата на колегата; ленти хартија; значењето на полните и испрекинатите линии.
investigation-equipment-exercise-chart-answer-first = Потврдено е само она што го носи полна линија; она што го носи испрекината линија е само пријавено; „тргуваат со оружје“ го нема во ниту една линија и е измислено.
investigation-equipment-exercise-chart-answer-second = Добрата реченица наведува броеви, денови и извор: толку повици меѓу двата броја во овој период, според списокот на операторот.
investigation-equipment-exercise-chart-answer-third = Добри прашања: кој ги користел броевите тие денови и има ли друга причина за повиците? Тие одат до оние што ги собрале податоците, а не до дијаграмот.
investigation-equipment-exercise-sentence-title = Една точна реченица
investigation-equipment-exercise-sentence-case = Под табелата со заплените (<ref data-l10n-name="seizures"/>) некој напишал: „Благодарение на новата опрема, секоја година се пронаоѓа повеќе огнено оружје.“
investigation-equipment-exercise-sentence-task = Кажете што не е во ред со реченицата. Напишете една што е точна и едно прашање за единиците што ги внесуваат бројките. Дали вашата реченица би била точна и кога бројот на тимовите за претрес би бил двојно поголем?
investigation-equipment-exercise-sentence-materials = Табелата со броевите со крупни букви; три погрешни реченици на картички за почеток.
investigation-equipment-exercise-sentence-answer-first = Табелата го брои оружјето одземено во една година; ништо не кажува за опремата и ништо за тоа колку оружје има.
investigation-equipment-exercise-sentence-answer-second = Точна реченица: во секоја од овие години е одземено повеќе оружје отколку претходната година.
investigation-equipment-exercise-sentence-answer-third = Добро прашање: дали се сменил бројот на претреси, подрачјето или начинот на броење? Да се удвоеле тимовите, точната реченица ќе останела точна, а пофалбата на опремата ќе вредела уште помалку.
investigation-equipment-exercises-field-title = Терен и суд
investigation-equipment-exercises-field-asks =
    надвор со камери
    се огласува алармот, изиграјте
    дрон и топлинска камера, вежба
    торба пишти, вежба
    лет над двор, вежба
    прашуваат за камерата на суд, игра
investigation-equipment-exercise-alarm-title = Аларм
investigation-equipment-exercise-alarm-case = За време на законска проверка на возило фасилитаторот крева картичка: „аларм“. Возачот вели: „Работам во каменолом.“ Колега предлага да се отвори торбата на задното седиште „само за секој случај“.
investigation-equipment-exercise-alarm-task = Одиграјте ги петте чекори (видете: <ref data-l10n-name="steps"/>) од првиот збор до повикот. Кажете што му велите на возачот. Набљудувачите го пишуваат дневникот на употреба. Потоа повторете со картичката „без аларм“ и со торба од која се гледаат жици. Дали чекорите се менуваат?
investigation-equipment-exercise-alarm-materials = Две картички („аларм“, „без аларм“), торба што никогаш не се отвора, слика од торба со жици, празен дневник за употреба за секој набљудувач.
investigation-equipment-exercise-alarm-answer-first = Торбата останува затворена во двата круга: службеникот запира, држи растојание, го обележува местото, пријавува и ги чека специјалистите.
investigation-equipment-exercise-alarm-answer-second = На возачот му се кажува мирно дека уредот дал знак, дека никој не е обвинет и каде да застане; она што го кажува за каменоломот се запишува збор по збор.
investigation-equipment-exercise-alarm-answer-third = „Без аларм“ ништо не исклучува: одлучува она што се гледа, а чекорите не се менуваат.
investigation-equipment-exercise-alarm-answer-fourth = Дневникот за употреба ги содржи времето, местото, резултатот од сопствената проверка на уредот и кој е повикан.
investigation-equipment-exercise-court-title = Ракувачот пред судот
investigation-equipment-exercise-court-case = Групата ги добива документите за измислен лет над место на настанот. Часовникот на уредот брза единаесет минути, а една датотека е посветлена.
investigation-equipment-exercise-court-task = Еден учесник три минути известува како ракувач; другите се судијата, јавниот обвинител и одбраната. На секое прашање мора да се одговори врз основа на документите. Послужете се со делот за податоците (видете: <ref data-l10n-name="data"/>). На крајот групата кажува кој документ најмногу помогнал и кој недостасувал.
investigation-equipment-exercise-court-materials = Документите од измислен лет: барање, дневник за употреба, список на датотеки со нивните отпечатоци, една страница со слики; маса како судска клупа.
investigation-equipment-exercise-court-answer-first = Часовникот: разликата од единаесет минути е запишана пред летот или не е. Погрешен часовник што е запишан ништо не штети; часовник што е исправен потоа му штети на случајот.
investigation-equipment-exercise-court-answer-second = Посветлата датотека е копија за гледање, направена откако оригиналот е запечатен, а документот кажува кој ја направил и зошто; инаку се повлекува.
investigation-equipment-exercise-court-answer-third = Операторот кажува што покажува уредот и што не може да покаже, а значењето на сликата му го остава на стручното лице.
investigation-equipment-exercise-court-answer-fourth = Често недостига списокот на пристапи: кој ги отворал датотеките оттогаш?

investigation-equipment-check-title = Прашања за самопроверка
investigation-equipment-check-asks =
    пет прашања дали научив
    дали сум спремен
    квиз за уредите
    квиз
    подготвен ли сум
investigation-equipment-check-intro = Одговорете без текстот, а потоа споредете со деловите.
investigation-equipment-check-basis = На кои пет прашања се одговара пред да излезе уредот од складот? Видете: <ref data-l10n-name="questions"/>.
investigation-equipment-check-papers = Зошто се запишува и употреба без резултат? Видете: <ref data-l10n-name="papers"/>.
investigation-equipment-check-line = Која е разликата меѓу полна и испрекината линија? Видете: <ref data-l10n-name="links"/>.
investigation-equipment-check-number = Што прашувате пред да постапите врз основа на некоја бројка? Видете: <ref data-l10n-name="dashboards"/>.
investigation-equipment-check-silent = Што значи кога детекторот на експлозиви не дава аларм? Видете: <ref data-l10n-name="detectors"/>.
investigation-equipment-check-original = Што се случува со оригиналот и на што работите? Видете: <ref data-l10n-name="data"/>.

## Брз преглед

investigation-equipment-reference-title = Брз преглед
investigation-equipment-reference-asks =
    картички за во куферот на уредот
    испечати и чувај со него
    кратки правила за секој уред
    картичка во кутија
    пластифицирај
investigation-equipment-reference-intro = Копирајте го овој дел како картичка и додајте ги телефонските броеви на својата служба.
investigation-equipment-before-title = Пред употребата
investigation-equipment-before-asks =
    полна ли е батеријата
    пред да го извадам од куфер
    што проверувам пред да го земам
    полна батерија?
    точен датум на камера
    кој дозволи
investigation-equipment-before-purpose = Намената во една реченица; нема поблаго средство.
investigation-equipment-before-basis = Законската основа е наведена; наредбата или одлуката е прегледана.
investigation-equipment-before-trained = Ракувачот е обучен за овој уред.
investigation-equipment-before-check = Бројот, додатоците, батеријата, часовникот и меморијата се проверени.
investigation-equipment-before-sign = Двајцата потпишале.
investigation-equipment-during-title = За време на употребата
investigation-equipment-during-asks =
    додека работи
    гледам во апарат или во човек
    на што пазам додека снима
    додека снима
    отвори очи
    преблизу
investigation-equipment-during-narrow = Само намената, најмалата површина, најкраткото време.
investigation-equipment-during-log = Дневникот се пишува за време на употребата, дури и „без резултат“.
investigation-equipment-during-danger = Опасност: стоп, растојание, означете, пријавете, чекајте. Не допирајте ни со уредот.
investigation-equipment-during-stop = Кој ќе види опасност, кажува „стоп“.
investigation-equipment-after-title = По употребата
investigation-equipment-after-asks =
    изгаси, избриши, врати
    пред да си одам дома
    каде одат сликите потоа
    изгаси
    врати
    пријави штета
investigation-equipment-after-data = Податоците се зачувани, хеш-вредноста е запишана, оригиналот е запечатен.
investigation-equipment-after-return = Уредот е проверен, вратен и потпишан.
investigation-equipment-after-fault = Дефектите, оштетувањата и загубите се пријавени истиот ден.
investigation-equipment-after-report = Извештајот на ракувачот е во списите.

## Поимник

investigation-equipment-glossary-title = Поимник
investigation-equipment-glossary-asks =
    технички зборови едноставно
    што значи кратенката
    што е термална камера
    жаргон
    кратенка
investigation-equipment-glossary-intro = Зборовите го имаат значењето што им го дава важечкиот закон. Кратките објаснувања помагаат при читањето на овој курс.

## Извори

investigation-equipment-sources-title = Извори
investigation-equipment-sources-asks =
    од каде ви е ова
    правилата зад тоа
    кои закони се зад правилата
    линкови
    закони зад ова
# $date: денот кога се проверени изворите.
investigation-equipment-sources-checked = Изворите се проверени на { $date }. Законите се менуваат: на денот на употребата прочитајте го пречистениот текст.
investigation-equipment-sources-seesac = СЕЕСАК, страници на двата завршени проекта на УНДП, меѓу нив „Поддршка на криминалистичката полиција во борбата против недозволената трговија со оружје во { -kosovo } (CPIAT)“: <a data-l10n-name="page">seesac.org</a>. Извор на бројките за опремата и за запленетото огнено оружје.
investigation-equipment-sources-kosovo = { -kosovo }: Закон бр. 04/L-076 за полицијата; Закон бр. 04/L-022 за експлозиви за цивилна употреба. <a data-l10n-name="gazette">Службен весник</a>.
investigation-equipment-sources-north-macedonia = { -north-macedonia }: Закон за кривичната постапка 150/2010 со измените; Закон за оружјето 7/05 со измените. <a data-l10n-name="gazette">Службен весник</a>.
investigation-equipment-sources-ilp = ОБСЕ, Прирачник за полициско работење водено од разузнавање, 2017 година: <a data-l10n-name="site">osce.org</a>.
investigation-equipment-sources-berkeley = Канцеларија на Високиот комесар за човекови права на ОН (OHCHR) и Центар за човекови права во Беркли, Протокол од Беркли за дигитални истраги со отворени извори (HR/PUB/20/2): <a data-l10n-name="site">ohchr.org</a>.
investigation-equipment-sources-limits = Овој курс користи само јавни извори. Тој не дава правни совети и не ги заменува важечкиот закон, упатството на производителот, процедурите на службата ниту упатствата на јавниот обвинител.
