### Полициско работење во заедницата и полициско работење водено од разузнавање: македонски превод на прирачникот. Редоследот на пораките е редоследот во документот.
### „{ -kosovo }“ го печати името со ѕвездичката; името на јурисдикцијата никогаш не се пишува без поимот.
### „Информација“ е она што некој го кажува или го гледа; „разузнавачка информација“ е оценета и анализирана; „доказ“ е она што го прифаќа судот.
### Кодовите за оценка и за постапување се исти како во процедурата за информации преку граница.
### Безбедносна граница: службеникот на кого му се кажува за оружје не праќа никого до него; не допирајте, држете растојание, означете, пријавете, чекајте ги специјалистите.

community-policing-ilp-title = Полициско работење во заедницата и полициско работење водено од разузнавање против недозволено огнено оружје
community-policing-ilp-short-title = Полицијата во заедницата

## Цел

community-policing-ilp-purpose-title = Цел и употреба
community-policing-ilp-purpose-asks =
    за што е овој прирачник
    полиција во заедница и разузнавање, како одат заедно
    дали ова ја заменува нашата процедура
    за што е оваа книга
    прирачник за доверба и анализа
    квартовски полицајци и аналитика
    дали ги менува нашите правила
    шефот рече да го прочитам
    меко полициско работење
community-policing-ilp-purpose-aim = Овој прирачник спојува два начина на работа што често се учат одвоено. Првиот, <em>{ -community-policing }</em>, гради доверба со луѓето од едно место и заедно со нив ги решава проблемите. Вториот, <em>{ -ilp }</em>, од информациите прави знаење врз кое командирот може да одлучи. Без доверба до полицијата стигнува малку информации. Без анализа, голем дел од она што стигнува останува неискористен.
community-policing-ilp-purpose-boundary = Прирачникот ги разгледува огненото оружје, муницијата и експлозивите само од една страна: како се заштитуваат луѓето, како информацијата се прима, се проценува, се споделува и се користи и како еден проблем се намалува. Во него нема методи на тајно прибирање. Тие им припаѓаат на обучени единици, според важечкиот закон и наредбите што ги бара тој.

community-policing-ilp-audience-title = За кого е прирачникот
community-policing-ilp-audience-asks =
    дали е ова за патрола или за аналитичари
    јас работам на терен, ми треба ли
    кој треба да го прочита
    командир
    квартовец
    и за општината ли
    за канцелариски
    граничари
    на улица работам, ми треба ли
community-policing-ilp-audience-officers = Прирачникот е наменет за службениците за работа во заедницата, за патролните службеници, за граничната полиција, за командирите на станици, за истражителите и за аналитичарите во { -kosovo } и во { -north-macedonia }, како и за оние што ги обучуваат. Можат да го читаат и вработените во општините, наставниците и граѓанското општество: прирачникот е јавен.
community-policing-ilp-audience-needs = Ништо во него не ги заменува важечкиот закон, процедурите на службата или наредбата на јавниот обвинител. Кога тие се разликуваат од прирачникот, тие имаат предност.

community-policing-ilp-objectives-title = Што умеете по читањето
community-policing-ilp-objectives-asks =
    што ќе научам
    што треба да умее полицаецот во заедницата
    цели на обуката
    вештини за терен
    што ми се менува во работата
    цели
    што треба да умее квартовец
# Воведува список; $count е бројот на неговите точки.
community-policing-ilp-objectives-intro = По читањето и вежбањето службеникот умее { $count ->
        [one] { $count } работа:
       *[other] { $count } работи:
    }
community-policing-ilp-objectives-contact = да планира контакт со една населба така што ќе стигне и до жените, младите и малцинствата;
community-policing-ilp-objectives-told = да постапи правилно кога некој зборува за оружје;
community-policing-ilp-objectives-report = да напише информативен извештај во кој се одвоени фактите, туѓите зборови и сопствените мисли;
community-policing-ilp-objectives-codes = одделно да ги оцени изворот и информацијата и да го определи кодот за постапување;
community-policing-ilp-objectives-products = да ги разликува четирите производи на анализата и да каже кој што одлучува со секој од нив;
community-policing-ilp-objectives-sara = да работи на еден проблем во четири чекори и да покаже дали тој се намалил;
community-policing-ilp-objectives-data = да ги штити личните податоци од првата белешка до бришењето;
community-policing-ilp-objectives-measure = да избере показатели што ги мерат безбедноста и довербата, а не само активноста.

community-policing-ilp-two-ideas-title = Две идеи, еден начин на работа
community-policing-ilp-two-ideas-asks =
    разлика меѓу полиција во заедницата и водена од разузнавање
    дали сега сме кодоши во униформа
    морам ли да ги шпионирам луѓето во населбата
    разлика меѓу двете
    шпиони во униформа
    треба ли да демнам по маало
    добар сосед или аналитичар
    улица или компјутер
    зошто спојувате две работи
community-policing-ilp-two-ideas-intro = <ref data-l10n-name="ideas"/> покажува што носи секоја идеја. Тие се среќаваат во една точка: кај проблемот. Луѓето го опишуваат со свои зборови, анализата го опишува со бројки, места и времиња, а одговорот се планира заедно.
community-policing-ilp-two-ideas-caption = Придонесот на секоја идеја
community-policing-ilp-two-ideas-head-question = Прашање
community-policing-ilp-two-ideas-head-community = Полициско работење во заедницата
community-policing-ilp-two-ideas-head-ilp = Полициско работење водено од разузнавање
community-policing-ilp-two-ideas-start = Од каде тргнува?
community-policing-ilp-two-ideas-start-community = Од грижите на луѓето што живеат тука
community-policing-ilp-two-ideas-start-ilp = Од едно прашање на командирот
community-policing-ilp-two-ideas-gives = Што дава?
community-policing-ilp-two-ideas-gives-community = Доверба, рано известување, партнери
community-policing-ilp-two-ideas-gives-ilp = Приоритети, профили, образложена одлука
community-policing-ilp-two-ideas-risk = Што тргнува наопаку ако остане сама?
community-policing-ilp-two-ideas-risk-community = Многу зборови, никаков резултат
community-policing-ilp-two-ideas-risk-ilp = Многу податоци, никакво познавање на местото
community-policing-ilp-two-ideas-limit = Која е нејзината граница?
community-policing-ilp-two-ideas-limit-community = Разговор не е тајно прибирање
community-policing-ilp-two-ideas-limit-ilp = Разузнавачка информација не е доказ
community-policing-ilp-two-ideas-open = Границата на работењето во заедницата штити сѐ друго. Службеникот доаѓа отворено, во униформа или со име, и кажува што се прави со она што ќе му биде кажано. Никој не се праќа кај соседот да слуша. Ако некој понуди редовно да дава информации, службеникот не склучува никаков договор, туку ја известува единицата што за тоа ја определуваат законот и внатрешните правила.
community-policing-ilp-two-ideas-key = Луѓето му зборуваат на службеникот што доаѓал пред да има проблем и што се враќа по него.

community-policing-ilp-use-title = Како станицата работи со него
community-policing-ilp-use-asks =
    како да вежбаме со ова
    половина час на брифинг, што можеме да направиме
    како се користи прирачникот во станица
    половина час во станица
    вежба на утрински состанок
    како да ја обучам смената
    да играме улоги во станица
    што со книгава во пракса
community-policing-ilp-use-intro = Прирачникот може да се чита од почеток до крај или да се обработува во станицата, по половина час:
community-policing-ilp-use-first = <strong>Прва вежба:</strong> сите го читаат краткиот преглед (<ref data-l10n-name="sixty"/>). Секој службеник наведува едно место од подрачјето што долго не е посетено.
community-policing-ilp-use-second = <strong>Втора вежба:</strong> двајца службеници одигруваат една ситуација во која некој зборува за оружје (<ref data-l10n-name="told"/>). Другите проверуваат што е кажано и што е направено.
community-policing-ilp-use-third = <strong>Трета вежба:</strong> се покриваат десните колони (<ref data-l10n-name="worked"/>), а секој службеник ги определува кодовите и ги кажува причините.
community-policing-ilp-use-fourth = <strong>Четврта вежба:</strong> станицата работи на еден проблем од своето подрачје, според моделот САРА (<ref data-l10n-name="sara"/>).
community-policing-ilp-use-rule = За вежбање не се користат имиња на вистински лица ниту случаи во тек.

## Прирачникот за 60 секунди

community-policing-ilp-sixty-seconds-title = Прирачникот за 60 секунди
community-policing-ilp-sixty-seconds-asks =
    кратко, што морам да знам
    само една страна ве молам
    најважните правила
    брзо
    суштина
    главните точки
    на една страна
    немам време
community-policing-ilp-sixty-intro = Ако имате време само за една страница, прочитајте ја оваа.
community-policing-ilp-sixty-visit = <strong>Бидете таму порано.</strong> Запознајте ги улицата, училиштето, продавницата и општината пред нешто да се случи. Видете: <ref data-l10n-name="village"/>.
community-policing-ilp-sixty-all = <strong>Стигнете до сите.</strong> Оние што доаѓаат на состаноци не се целото место. Прашајте кој недостига.
community-policing-ilp-sixty-told = <strong>Ви кажаа за оружје?</strong> Никој не оди по него. Не допирајте, држете растојание, означете, пријавете, чекајте. Видете: <ref data-l10n-name="told"/>.
community-policing-ilp-sixty-write = <strong>Запишете.</strong> Еден извештај, една информација: што е видено, што е кажано, што мислите.
community-policing-ilp-sixty-code = <strong>Оценете.</strong> Една буква за изворот, една цифра за информацијата, еден код за употребата. Видете: <ref data-l10n-name="codes"/>.
community-policing-ilp-sixty-analyse = <strong>Анализирајте.</strong> Еден настан е случај. Повеќе настани од ист вид се проблем, а проблемот има причини.
community-policing-ilp-sixty-decide = <strong>Одлучете.</strong> Командирот одлучува врз основа на производ на анализата и определува задача, ден и мерило.
community-policing-ilp-sixty-back = <strong>Вратете се.</strong> Кажете им на луѓето што е сторено, колку што дозволува законот. Молчењето ќе ве чини идна информација.
community-policing-ilp-sixty-rule = Довербата не е средство за добивање информации. Кој ја користи само за тоа, ги губи и двете.
community-policing-ilp-loop-caption = Од доверба до дејство и назад
    .alt = Прстен од шест полиња со стрелки во насока на стрелките на часовникот: доверба, информација, оценка, анализа, одлука и дејство, повратна информација. Од повратната информација стрелка води назад кон довербата. Во средината пишува: проблемот се намалува.
community-policing-ilp-loop-trust = Доверба
community-policing-ilp-loop-trust-note = контакт пред проблемот
community-policing-ilp-loop-information = Информација
community-policing-ilp-loop-information-note = по еден извештај за секоја
community-policing-ilp-loop-evaluation = Оценка
community-policing-ilp-loop-evaluation-note = извор, содржина, постапување
community-policing-ilp-loop-analysis = Анализа
community-policing-ilp-loop-analysis-note = образец, причина, профил
community-policing-ilp-loop-action = Одлука и дејство
community-policing-ilp-loop-action-note = задача, ден, мерило
community-policing-ilp-loop-feedback = Повратна информација
community-policing-ilp-loop-feedback-note = за луѓето и за колегите
community-policing-ilp-loop-middle = Проблемот се намалува

## Полициско работење во заедницата

community-policing-ilp-community-policing-title = Полициско работење во заедницата
community-policing-ilp-community-policing-asks =
    што значи полиција во заедницата
    дали е тоа само пиење кафе со луѓето
    зошто полицијата да разговара со населбата
    пиење кафе со луѓе
    доверба
    квартовец
    зошто да муабетам со луѓето
    односи со граѓани
    жената знае дека има пиштол
community-policing-ilp-community-policing-what = Полициското работење во заедницата е работа на полицијата во партнерство со луѓето и со институциите на едно место: заедно ги именуваат проблемите, избираат што е прво, дејствуваат и го гледаат резултатот. Тоа не е кампања, ниту задача на еден службеник со посебна значка. Го прават и патролата што поздравува, и истражителот што повторно ѝ се јавува на жртвата, и граничниот службеник што ги познава земјоделците покрај граничната линија.
community-policing-ilp-community-policing-firearms = За огненото оружје ова е поважно отколку за многу други теми. Оружјето во домот го гледаат роднините, соседите и партнерката што се плаши. Тие знаат за него многу пред патролата. Зборуваат кога веруваат во три работи: дека ќе бидат сфатени сериозно, дека нема да бидат изложени и дека по тоа ќе следува нешто разумно.

community-policing-ilp-principles-title = Шест начела
community-policing-ilp-principles-asks =
    правила за полицаец во заедницата
    како да се стекне доверба кај луѓето
    колку често да одам во посета
    праведен кон сите
    прво слушај
    поплаки за кучиња и ѓубре
    секој месец нов полицајац
    држи збор
    учтивост
community-policing-ilp-principles-same = <strong>Познати лица.</strong> Еден определен службеник, и негов заменик, за секое подрачје и доволно долго.
community-policing-ilp-principles-listen = <strong>Прво слушање.</strong> Списокот на проблеми се прави со луѓето, дури и кога почнува со кучиња, ѓубре и брзи автомобили.
community-policing-ilp-principles-fair = <strong>Праведен однос.</strong> Луѓето полесно прифаќаат одлука против нив кога биле сослушани и кога им е кажана причината.
community-policing-ilp-principles-all = <strong>За сите.</strong> Се стигнува до секоја група на местото, на нејзиниот јазик и во време што ѝ одговара.
community-policing-ilp-principles-together = <strong>Не сами.</strong> Училиштето, здравствениот дом, социјалните служби, општината и царината често имаат подобри средства.
community-policing-ilp-principles-answer = <strong>Одговор.</strong> Секој што ѝ дал нешто на полицијата повторно ќе слушне од неа.

community-policing-ilp-who-knows-title = Кој што знае во едно место
community-policing-ilp-who-knows-asks =
    со кого да зборувам во селото
    кој може да ми каже за оружје во крајот
    список на контакти за мојот реон
    дуќанџија
    оџа или поп
    учител
    ловечко друштво
    таксисти
    медицинска сестра
    селски старешина
    поштар
community-policing-ilp-who-knows-intro = <ref data-l10n-name="village"/> прикажува едно место одозгора, со точките каде што луѓето рано забележуваат работи. <ref data-l10n-name="partners"/> кажува што може да се забележи таму и што полицијата не смее да бара.
community-policing-ilp-village-caption = Едно место одозгора: каде се забележува рано
    .alt = План на мало место, гледано одозгора. Еден пат оди од лево надесно, а друг одозгора надолу; тие се вкрстуваат во средината. Околу крстосницата има осум означени места: 1 училиште, 2 здравствен дом, 3 општина, 4 продавница и пазар, 5 сала за прослави, 6 ловечко друштво, 7 пошта и пратки, 8 куќи на крајот, близу до граничната линија. Граничната линија е нацртана десно со испрекинати цртички. Долу пишува што значи секој број.
community-policing-ilp-village-school = Училиште и младински центар
community-policing-ilp-village-health = Здравствен дом, социјални служби
community-policing-ilp-village-municipality = Општина, форум за безбедност
community-policing-ilp-village-market = Продавници и пазар
community-policing-ilp-village-hall = Сала за прослави
community-policing-ilp-village-hunters = Ловечко друштво
community-policing-ilp-village-post = Пошта и пратки
community-policing-ilp-village-edge = Куќи близу до граничната линија
community-policing-ilp-village-border = Граница
community-policing-ilp-partners-caption = Партнерите, што забележуваат и каде е границата
community-policing-ilp-partners-head-who = Кој
community-policing-ilp-partners-head-notices = Што може да забележи
community-policing-ilp-partners-head-limit = Границата
community-policing-ilp-partners-school = Наставници, младински работници
community-policing-ilp-partners-school-notices = Разговори за оружје, слики во телефони, страв, дете што си игра со некој предмет
community-policing-ilp-partners-school-limit = Без списоци на ученици; училиштето постапува според своите правила за заштита
community-policing-ilp-partners-health = Здравствени и социјални работници
community-policing-ilp-partners-health-notices = Повреди, закани дома, кризи со опасност по живот
community-policing-ilp-partners-health-limit = Нивната обврска за доверливост останува; законот кажува кога мораат или смеат да пријават
community-policing-ilp-partners-municipality = Општина, претседатели на месни заедници
community-policing-ilp-partners-municipality-notices = Спорови за земја, празни згради, настани со многу гости
community-policing-ilp-partners-municipality-limit = Не добиваат лични податоци од полициските списи
community-policing-ilp-partners-hall = Сопственици на сали, музичари, фотографи
community-policing-ilp-partners-hall-notices = Пукање на прослави и деновите кога е веројатно
community-policing-ilp-partners-hall-limit = Од нив се бара да спречат и да се јават, никогаш да разоружаат некого
community-policing-ilp-partners-hunters = Ловечки друштва, трговци со дозвола
community-policing-ilp-partners-hunters-notices = Прашања за чување, изгубено оружје, незаконски понуди
community-policing-ilp-partners-hunters-limit = Поседувањето дозвола не е основа за сомневање
community-policing-ilp-partners-post = Пошта, превозници на пратки и автобуски превозници
community-policing-ilp-partners-post-notices = Пратки што не одговараат на описот, испраќачи што не постојат
community-policing-ilp-partners-post-limit = Пратките ги отвораат само оние на кои законот им го дозволува тоа
community-policing-ilp-partners-edge = Луѓе близу до граничната линија
community-policing-ilp-partners-edge-notices = Возила и непознати лица во невообичаено време, пронајдени предмети
community-policing-ilp-partners-edge-limit = Пријавуваат и стојат настрана; никој не следи никого

community-policing-ilp-forums-title = Форуми за безбедност
community-policing-ilp-forums-asks =
    има ли некој совет со градоначалникот
    каде се среќаваат граѓаните и полицијата
    како граѓанин може да постави проблем
    општина
    градоначалник
    совет за безбедност
    јавна поплака
    средба со жители секој месец
    одбор во маало
community-policing-ilp-forums-intro = Во двете јурисдикции постојат форуми на кои се среќаваат полицијата, општината и жителите (видете: <ref data-l10n-name="forums"/>). Нивните правила се менуваат: прочитајте го важечкиот акт пред да поканите, да гласате или да објавите.
community-policing-ilp-forums-caption = Форуми за безбедност во двете јурисдикции
community-policing-ilp-forums-head-where = Јурисдикција
community-policing-ilp-forums-head-forum = Форум
community-policing-ilp-forums-head-use = Корист за полицијата
community-policing-ilp-forums-kosovo-forum = Општински совети за безбедност во заедницата, предводени од градоначалникот; локални комитети за јавна безбедност во населби и села
community-policing-ilp-forums-kosovo-use = Командирот на станицата известува за безбедносната состојба и ги презема проблемите и предлозите
community-policing-ilp-forums-north-macedonia-forum = Локални совети за превенција во општините
community-policing-ilp-forums-north-macedonia-use = Градоначалникот, полицијата, институциите и граѓаните се договараат за локалните проблеми и заедничките мерки
community-policing-ilp-forums-rule = На форумот се зборува за проблеми, места и мерки, никогаш за осомничени, извори или случаи во тек. На оној што сака да каже нешто за некое лице му се нуди разговор надвор од состанокот.

community-policing-ilp-beat-title = Добро испланирана обиколка
community-policing-ilp-beat-asks =
    како да почнам разговор
    што да му кажам на човек што ми открива нешто
    луѓето се плашат да зборуваат со мене
    што не смеам да правам на терен
    чукам на врата
    лаф
    тетратка вадам ли
    ми ја тресна вратата
    прва реченица
    се плашат да ги видат со нас
    пешачка патрола
    никој не зборува
    нов во реонов
    кафана полна мажи што гледаат
community-policing-ilp-beat-intro = Посета без план станува кафе, а посета со тефтер в рака станува распит. Овој редослед дава резултат:
community-policing-ilp-beat-read = прочитајте што е пријавено од подрачјето по последната посета и што останало отворено;
community-policing-ilp-beat-choose = изберете едно лице или институција што долго не сте ги виделе;
community-policing-ilp-beat-introduce = кажете го името, станицата и причината за доаѓањето;
community-policing-ilp-beat-listen = прашајте што се сменило и оставете го соговорникот да зборува;
community-policing-ilp-beat-honest = кажете, пред да биде изречено нешто важно, дека полицијата можеби ќе мора да постапи и дека никому не може да му се вети целосна тајност;
community-policing-ilp-beat-offer = понудете нешто конкретно: одговор, контакт, ден на враќање;
community-policing-ilp-beat-write = пишувајте потоа, не пред соговорникот, и во вистинскиот образец (видете: <ref data-l10n-name="report"/>).
community-policing-ilp-beat-do-open = Доаѓајте отворено и кажете кој сте.
community-policing-ilp-beat-do-place = Оставете соговорникот да ги избере местото и времето.
community-policing-ilp-beat-do-promise = Ветувајте само она за што одлучувате самите.
community-policing-ilp-beat-do-back = Вратете се на денот што сте го кажале.
community-policing-ilp-beat-dont-child = Не распрашувајте дете за неговото семејство.
community-policing-ilp-beat-dont-task = Не барајте од никого да дознава, да гледа или да слуша за вас.
community-policing-ilp-beat-dont-expose = Не поздравувајте некого така што другите ќе разберат дека зборувал со вас.
community-policing-ilp-beat-dont-gift = Не давајте и не примајте пари или услуги.

community-policing-ilp-told-title = Кога некој зборува за оружје
community-policing-ilp-told-asks =
    соседот вели има пушка дома
    жена ми кажува дека маж ѝ има пиштол
    дете нашло бомба на нива
    старецот сака да си ја предаде пушката
    некој сака да ни ја донесе гранатата во станица
    мажот држи пиштол под перница
    граната во нива
    да ја предаде дедовата пушка
    син ми има пиштол
    шепоти на пазар
    го носи во кеса
    ќе има ли проблем ако каже
    деца играат со железо
    ја донел пушката во станица
    баба нашла куршуми
community-policing-ilp-told-intro = Тоа се случува во продавница, по состанок или на пат до училиште. Првата минута одлучува дали луѓето ќе останат безбедни и дали информацијата ќе може да се користи. Вообичаените ситуации ги дава <ref data-l10n-name="told"/>.
community-policing-ilp-told-caption = Што слушате, што може да значи, што правите
community-policing-ilp-told-head-hear = Што слушате или гледате
community-policing-ilp-told-head-mean = Што може да значи тоа
community-policing-ilp-told-head-do = Што правите
community-policing-ilp-told-found = „Таму има нешто, бомба ли е, што ли е.“
community-policing-ilp-told-found-mean = Експлозивна направа, муниција, остатоци од војна
community-policing-ilp-told-found-do = Никој не оди таму. Не допирајте, држете растојание, означете го пристапот оддалеку, пријавете, чекајте ги специјалистите
community-policing-ilp-told-bring = „Јас ќе ви го донесам.“
community-policing-ilp-told-bring-mean = Некој ќе носи опасен предмет низ улица
community-policing-ilp-told-bring-do = Спречете го тоа: предметот останува таму каде што е, другите настрана. Доаѓа полицијата, по потреба со стручно лице
community-policing-ilp-told-home = „Го чува дома и ми се закани.“
community-policing-ilp-told-home-mean = Опасност по живот, семејно насилство
community-policing-ilp-told-home-do = Прво безбедноста: пријавете веднаш, не на крајот од смената; помош за жртвата; никој не се соочува со мажот
community-policing-ilp-told-heard = „Луѓето велат дека некој продава пиштоли.“
community-policing-ilp-told-heard-mean = Гласина, одмазда или вистинито сознание
community-policing-ilp-told-heard-do = Прашајте од каде лицето го знае тоа; напишете информативен извештај; без сопствени проверки
community-policing-ilp-told-surrender = „Татко ми остави пушка. Што сега?“
community-policing-ilp-told-surrender-mean = Некој бара законски пат
community-policing-ilp-told-surrender-do = Не земајте ја со себе. Објаснете го важечкиот законски начин на предавање или регистрација и организирајте да дојдат стручните лица
community-policing-ilp-told-children = Дете зборува за оружје дома
community-policing-ilp-told-children-mean = Небезбедно чување, страв, насилство
community-policing-ilp-told-children-do = Не распрашувајте го детето. Веднаш известете ги заштитата на децата и вашиот претпоставен
community-policing-ilp-told-warning = Ниту граѓанин, ниту вработен во општината, ниту службеник без таква задача не го отвора, не го празни, не го носи и не го покрива предметот. Изгледа како оружје: се смета за наполнето.

## Вклучување

community-policing-ilp-engagement-title = Како да се стигне до оние што ги нема на масата
community-policing-ilp-engagement-asks =
    на состаноци доаѓаат само постари мажи
    како да ги вклучиме сите
    кој недостига на состанокот
    кој никогаш не доаѓа
    мажи во прв ред
    молчаливите
    вклучување
    изоставени
    само пензионери на состанок
community-policing-ilp-engagement-intro = Кој седи во првиот ред на состанокот, има време, автомобил и глас. Огненото оружје ги повредува и другите: жените во нивните домови, младите што му се восхитуваат, семејствата што ги слушаат истрелите, а зборуваат друг јазик од полицијата. Ако не се стигне до овие луѓе, сликата е погрешна, а со неа и приоритетите.
community-policing-ilp-engagement-count = Избројте кој учествува: жени и мажи, возрасни групи, јазици, делови на местото. Не прашувајте поединци за вера или потекло. Споредете ги бројките со оние што живеат таму и прашајте кој недостига и зошто.

community-policing-ilp-women-title = Жени
community-policing-ilp-women-asks =
    како да разговарам со жените во селото
    се плаши од маж ѝ, има пиштол
    немаме полицајка во смена
    состанок само за жени
    полицајка
    мајки
    тепана жена
    разговор без мажот
    насилство дома со пиштол
    нема жена во смена
    селанки
    се плаши од мажот
    вдовица со пушка од маж
    женска група на кафе
community-policing-ilp-women-why = Жените и мажите различно се среќаваат со оружјето. Оружје во домот може да застрашува и без истрел. Резолуцијата 1325 (2000) на Советот за безбедност бара целосно учество на жените во мирот и безбедноста; во една станица тоа значи три практични работи.
community-policing-ilp-women-officer = <strong>Избор.</strong> Кој сака да разговара со службеничка, може да го направи тоа. Кога во смената нема службеничка, се договара ден, освен ако постои опасност.
community-policing-ilp-women-place = <strong>Место и време.</strong> Состаноци се одржуваат и дење, со грижа за децата, и таму каде што жените и онака се собираат. Сопрузите и соседите не се присутни кога се зборува за насилство.
community-policing-ilp-women-safe = <strong>Безбеден контакт.</strong> Прашајте: „Како да стапам во контакт со вас без опасност за вас?“ Никаква визит-картичка, порака или повик што може да ги види некој друг.
community-policing-ilp-women-rule = Ако се раскаже за насилство, службеникот прашува за оружје во домот, пријавува веднаш и ја вклучува помошта на жртвите. Ризикот го проценуваат оние што се обучени за тоа, а не службеникот на врата.

community-policing-ilp-youth-title = Млади
community-policing-ilp-youth-asks =
    деца качуваат слики со пиштоли
    како да зборувам со тинејџери за оружје
    смеам ли да испрашувам ученици на училиште
    посета на полиција во училиште
    тинејџери
    селфи со пиштол
    рап спот
    посета на одделение
    ученици
    тикток
    момци од банда
    клинци објавуваат оружје
    да прашам дете на училиште
community-policing-ilp-youth-why = Младите гледаат оружје на филм, на свадби и на телефон и знаат за што се зборува. Резолуцијата 2250 (2015) на Советот за безбедност зборува за нив како за партнери за мир и безбедност. Тие не се ризична група и не се извор.
community-policing-ilp-youth-together = Побарајте од нив да ја обликуваат пораката: тие знаат на кои зборови им веруваат нивните другари.
community-policing-ilp-youth-school = Во училиште одете само во договор со училиштето, со присутен наставник и никогаш со оружје што ќе се гледа или допира.
community-policing-ilp-youth-online = Слика на оружје во телефон може да биде играчка, шега, фалење или опасност. Не зачувувајте ништо приватно; пријавете преку каналот на службата.
community-policing-ilp-youth-child = Ако малолетно лице е жртва, сведок или осомничен, се применува законот за малолетни лица, а разговорот го водат специјалисти.

community-policing-ilp-minorities-title = Малцинства и јазици
community-policing-ilp-minorities-asks =
    зборуваат друг јазик
    ромска населба, никој не отвора
    луѓето велат дека полицијата само нас нѐ сопира
    преведувач за состанок
    Роми
    Албанци
    Турци
    дискриминација
    нѐ мразат
    мајчин јазик
    две писма
    преведувач за средба
    само нас не запираат, велат
community-policing-ilp-minorities-why = Во мешани средини првото прашање често гласи: „Дали оваа полиција е и наша?“ Препораките на Високиот комесар на ОБСЕ за полициско работење во мултиетнички општества (2006) одговараат со вработување, обука, секојдневен контакт и праведна работа. За службеникот тоа значи:
community-policing-ilp-minorities-language = информирајте на сите службени јазици што законот ги предвидува за тоа место, на двете писма каде што луѓето ги читаат двете; во сериозни работи користете преведувач на службата, никогаш дете или роднина;
community-policing-ilp-minorities-equal = објаснете ја причината за секоја проверка; важат ризикот и однесувањето, никогаш потеклото, јазикот или верата;
community-policing-ilp-minorities-person = зборувајте за она што го направило едно лице, никогаш за она што го прават „тие“;
community-policing-ilp-minorities-mediators = работете со медијатори и здруженија, но не правете од нив портпароли на сите;
community-policing-ilp-minorities-hate = запишете го можниот мотив на омраза кога има знаци за тоа и известете го јавниот обвинител.
community-policing-ilp-minorities-key = Една неправедна проверка одзема повеќе информации отколку што носат десет состаноци.

community-policing-ilp-meeting-title = Состанок што вреди
community-policing-ilp-meeting-asks =
    како да водам состанок со жителите
    никој ништо не зборува на состанокот
    некој се дере на полицијата
    еден човек цело време зборува
    викање
    мртва тишина
    кој води
    не престанува да зборува
    дневен ред
    празни столици
    политичар го зема микрофонот
    како да водам средба со селани
community-policing-ilp-meeting-intro = Добриот состанок е краток, има една тема и завршува со три задачи и три имиња. Кога не оди добро, помага <ref data-l10n-name="barriers"/>.
community-policing-ilp-meeting-before = Пред состанокот: изберете еден проблем со партнерите, поканете ги луѓето лично, наведете ги јазиците, договорете се кој води.
community-policing-ilp-meeting-during = За време на состанокот: прво жителите, потоа полицијата; на таблата пишувајте проблеми, а не имиња.
community-policing-ilp-meeting-end = На крајот: кој што прави и до кога и како луѓето ќе дознаат за тоа.
community-policing-ilp-meeting-after = По состанокот: една страница записник без лични податоци, ист за сите; доверливите сознанија одат во информативни извештаи, а не во записникот.
community-policing-ilp-barriers-caption = Кога луѓето не доаѓаат или молчат
community-policing-ilp-barriers-head-see = Што гледате
community-policing-ilp-barriers-head-mean = Што може да значи тоа
community-policing-ilp-barriers-head-do = Што правите
community-policing-ilp-barriers-men = Доаѓаат само мажи
community-policing-ilp-barriers-men-mean = Време, место, обичај, страв
community-policing-ilp-barriers-men-do = Втор состанок во друго време, што го води службеничка или партнер
community-policing-ilp-barriers-silent = Никој не зборува
community-policing-ilp-barriers-silent-mean = Во салата се оние од кои се плашат
community-policing-ilp-barriers-silent-do = Не притискајте. Понудете одделни разговори и телефонски број
community-policing-ilp-barriers-loud = Едно лице ја напаѓа полицијата
community-policing-ilp-barriers-loud-mean = Старо незадоволство, често основано
community-policing-ilp-barriers-loud-do = Оставете го да заврши, запишете, определете ден за одговор и одржете го зборот
community-policing-ilp-barriers-leader = Еден водач зборува во име на сите
community-policing-ilp-barriers-leader-mean = Моќ, или едноставно навика
community-policing-ilp-barriers-leader-do = Заблагодарете му се, потоа прашајте ги другите по име; посетете ги домовите
community-policing-ilp-barriers-name = Некој гласно кажува име на „продавач“
community-policing-ilp-barriers-name-mean = Вистинито сознание, кавга, проба
community-policing-ilp-barriers-name-do = Учтиво прекинете: „Не тука.“ Понудете разговор насамо; ништо од тоа во записникот
community-policing-ilp-barriers-nothing = Истата поплака по третпат
community-policing-ilp-barriers-nothing-mean = Не бил даден одговор
community-policing-ilp-barriers-nothing-do = Кажете што е сторено или зошто не е; определете едно лице што одговара

## Од информација до разузнавачка информација

community-policing-ilp-intelligence-title = Од информација до разузнавачка информација
community-policing-ilp-intelligence-asks =
    што е разузнавачка информација, дали е тоа шпионирање
    разлика меѓу информација и разузнавање
    кога може да се користи на суд
    шпионски работи
    муабет или факт
    сурови податоци
    што е разузнавање
    кога е тоа доказ
community-policing-ilp-intelligence-intro = Во овој прирачник се разликуваат три поими. <em>Информација</em> е она што некој го видел, го слушнал или го напишал. <em>Разузнавачка информација</em> е информација што е оценета и анализирана за некој да може да одлучи. <em>Доказ</em> е она што го прифаќа судот, според правилата на кривичната постапка.
community-policing-ilp-intelligence-example = „Велат дека има оружје“ е информација. „Во оваа долина се пукало на единаесет од четиринаесет прослави, главно по десет часот навечер“ е почеток на разузнавачка информација. Чаура, обезбедена со записник, е доказ.

community-policing-ilp-cycle-title = Разузнавачкиот циклус
community-policing-ilp-cycle-asks =
    што се случува со мојата белешка
    чекори на циклусот
    напишав извештај и никогаш ништо не слушнав
    кој одговара за кој чекор
    седум чекори
    никој не ми враќа
    круг
    каде е мојата белешка
    пишав и ништо
    црна дупка за извештаи
community-policing-ilp-cycle-intro = Поимот <em>{ -intelligence-cycle }</em> опфаќа седум станици. Книгите ги бројат малку поинаку, но редоследот е ист. Станиците ги прикажува <ref data-l10n-name="cycle"/>, а <ref data-l10n-name="stations"/> кажува кој работи на секоја и што таму тргнува наопаку.
community-policing-ilp-cycle-caption = Разузнавачкиот циклус
    .alt = Круг од седум станици со стрелки во насока на стрелките на часовникот: 1 задача, 2 прибирање, 3 оценка, 4 средување, 5 анализа, 6 доставување, 7 повратна информација. Од повратната информација стрелката води назад кон задачата. Во средината е одлуката на командирот.
community-policing-ilp-cycle-middle = Командирот одлучува
community-policing-ilp-cycle-task = Задача
community-policing-ilp-cycle-collection = Прибирање
community-policing-ilp-cycle-evaluation = Оценка
community-policing-ilp-cycle-collation = Средување
community-policing-ilp-cycle-analysis = Анализа
community-policing-ilp-cycle-dissemination = Доставување
community-policing-ilp-cycle-feedback = Повратна информација
community-policing-ilp-stations-caption = Станиците на циклусот
community-policing-ilp-stations-head-station = Станица
community-policing-ilp-stations-head-who = Кој и што
community-policing-ilp-stations-head-fault = Вообичаена грешка
community-policing-ilp-stations-task-who = Командирот поставува едно прашање и кажува за што му е потребен одговорот
community-policing-ilp-stations-task-fault = „Соберете сѐ за оружјето“
community-policing-ilp-stations-collection-who = Службениците прво гледаат што има службата, потоа отворено прашуваат
community-policing-ilp-stations-collection-fault = Нови податоци, иако одговорот бил во списите
community-policing-ilp-stations-evaluation-who = Службеникот што известува го предлага кодот, единицата за анализа го потврдува
community-policing-ilp-stations-evaluation-fault = Поради добар извор и слабата содржина изгледа вистинита
community-policing-ilp-stations-collation-who = Единицата за анализа запишува, поврзува и го отстранува она што е двојно
community-policing-ilp-stations-collation-fault = Три извештаи за иста гласина се бројат како три потврди
community-policing-ilp-stations-analysis-who = Аналитичарот наоѓа обрасци и причини и кажува што не се знае
community-policing-ilp-stations-analysis-fault = Само она што одговара на првата замисла
community-policing-ilp-stations-dissemination-who = Производот го добиваат оние на кои им е потребен, со кодот за постапување
community-policing-ilp-stations-dissemination-fault = На сите или на никого
community-policing-ilp-stations-feedback-who = Командирот кажува што е одлучено; службеникот му кажува на оној што ја дал информацијата, колку што е дозволено
community-policing-ilp-stations-feedback-fault = Ниту збор, а следниот пат ниту извештај

community-policing-ilp-requirement-title = Прво прашањето
community-policing-ilp-requirement-asks =
    што да гледам на патрола
    шефот сака информации, а не кажува какви
    како се поставува добро прашање
    нејасна задача
    што сака да знае шефот
    собирање без цел
    што да барам на обиколка
    добро прашање
community-policing-ilp-requirement-intro = Прибирање без прашање е љубопитност, а законот не ја дозволува. Добрата задача собира на пет реда:
community-policing-ilp-requirement-question = едно прашање на кое може да се одговори („Во кои прилики и во колку часот се пука во долината?“);
community-policing-ilp-requirement-decision = одлуката за која е потребен одговорот;
community-policing-ilp-requirement-known = што веќе се знае и колку е сигурно;
community-policing-ilp-requirement-limit = што не смее да се прави и кој закон и која наредба важат;
community-policing-ilp-requirement-day = денот на одговорот и службеникот што одговара на прашања.

community-policing-ilp-report-title = Информативниот извештај
community-policing-ilp-report-asks =
    како да запишам што ми кажал некој
    дали да го ставам името на човекот
    каде оди белешката
    разлика меѓу белешка и службен извештај
    запишав во телефон
    да му го ставам името
    мислење одвоено
    образец за дојава
    две работи на еден лист
    белешка од разговор
community-policing-ilp-report-intro = Единствениот пат по кој сознание од терен влегува во системот е <em>{ -information-report }</em>. Белешка во приватен телефон не е извештај. <ref data-l10n-name="sheet"/> покажува што каде се пишува.
community-policing-ilp-sheet-caption = Информативниот извештај: што каде се пишува
    .alt = Цртеж на образец со седум означени полиња одозгора надолу: 1 број, датум, единица; 2 предмет во еден ред; 3 што е видено или кажано, од збор до збор; 4 од каде изворот го знае тоа; 5 забелешка на службеникот, одвоено; 6 код за изворот, код за информацијата и код за постапување во три полиња едно до друго; 7 кому му се доставува и до кога се преиспитува. Покрај него, поврзан со испрекината линија, одделен затворен лист: идентитет на изворот, чуван на друго место.
community-policing-ilp-sheet-number = Број, датум, единица
community-policing-ilp-sheet-subject = Предмет во еден ред
community-policing-ilp-sheet-words = Што е видено или кажано, од збор до збор
community-policing-ilp-sheet-how = Од каде изворот го знае тоа?
community-policing-ilp-sheet-remark = Забелешка на службеникот, одвоено
community-policing-ilp-sheet-source = Извор
community-policing-ilp-sheet-content = Информација
community-policing-ilp-sheet-handling = Постапување
community-policing-ilp-sheet-receiver = Примач, ден на преиспитување
community-policing-ilp-sheet-identity = Идентитетот на изворот се чува одделно, како што предвидуваат правилата
community-policing-ilp-report-one = Еден извештај содржи една информација од еден извор. За две сознанија од ист разговор се пишуваат два извештаја, бидејќи можеби заслужуваат различни кодови.
community-policing-ilp-report-fast = За опасност по живот се јавува веднаш, по телефон или по радиоврска; извештајот следува потоа. Сѐ друго се пишува пред крајот на смената.
community-policing-ilp-report-do-words = Пишувајте ги зборовите на лицето, во наводници.
community-policing-ilp-report-do-how = Напишете од каде лицето го знае тоа: видело, слушнало, мисли.
community-policing-ilp-report-do-empty = Напишете „не е познато“ таму каде што ништо не се знае.
community-policing-ilp-report-do-apart = Своето мислење пишувајте го во посебно поле.
community-policing-ilp-report-dont-name = Не пишувајте го името на изворот во текстот.
community-policing-ilp-report-dont-describe = Не опишувајте го изворот така што ќе го препознае целото место.
community-policing-ilp-report-dont-copy = Не испраќајте го извештајот преку приватна апликација и не чувајте копија.
community-policing-ilp-report-dont-feature = Не запишувајте вера, потекло, здравје или убедувања, освен ако законот го дозволува и прашањето го бара тоа.

## Оценка и постапување

community-policing-ilp-evaluation-title = Оценка и постапување
community-policing-ilp-evaluation-asks =
    колку е сигурна оваа информација
    кому смеам да му ја дадам понатаму
    а1 б2 што значат буквите
    дали е веродостоен
    лажго
    колку е точно
    оценка
    три ознаки
    како да го оценам кажаното
community-policing-ilp-evaluation-intro = Секој извештај добива три ознаки: една за изворот, една за содржината, една за употребата. Тие се независни. Чесен човек може да згреши, а лажго може да биде во право. Кодовите се оние од документот „Размена на информации преку граница за огнено оружје и експлозиви“; меѓу службите тие важат само доколку се договорени. Буквите се латински.

community-policing-ilp-codes-title = Четири по четири
community-policing-ilp-codes-asks =
    што е системот 4х4
    буква за изворот, бројка за информацијата
    анонимен повик, која буква
    што значи х4
    А Б Ц Х
    пијан кажа
    чул од брат му
    четири по четири
    непознат на телефон
    буква и бројка
community-policing-ilp-codes-intro = Поимот <em>{ -source-evaluation }</em> значи дека одделно се оценуваат веродостојноста на изворот и точноста на информацијата. Прво изберете го редот на изворот, потоа, без повторно да гледате во него, колоната на информацијата (видете: <ref data-l10n-name="matrix"/>).
community-policing-ilp-codes-caption = Оценка на изворот и на информацијата
community-policing-ilp-codes-head-source = Извор
community-policing-ilp-codes-head-meaning-source = Значење
community-policing-ilp-codes-head-information = Информација
community-policing-ilp-codes-head-meaning-information = Значење
# $code: буквата или цифрата.
community-policing-ilp-codes-code = { $code }
community-policing-ilp-codes-a = Нема сомнеж во автентичноста, веродостојноста и стручноста, или досега веродостоен во секој случај
community-policing-ilp-codes-b = Досега веродостоен во повеќето случаи
community-policing-ilp-codes-c = Досега неверодостоен во повеќето случаи
community-policing-ilp-codes-x = Веродостојноста не може да се оцени
community-policing-ilp-codes-1 = Точноста не е спорна
community-policing-ilp-codes-2 = Изворот лично ја знае, но не и службеникот што ја пренесува
community-policing-ilp-codes-3 = Изворот не ја знае лично, но ја потврдуваат веќе запишани информации
community-policing-ilp-codes-4 = Изворот не ја знае лично и таа не може да се потврди
community-policing-ilp-matrix-caption = Четири букви, четири цифри, шеснаесет одговори
    .alt = Мрежа со четири реда за изворот, A, B, C и X, и четири колони за информацијата, од 1 до 4. Во полињата се кодовите од A1 до X4. Колку е полето потемно, толку повеќе внимание е потребно: A1 е бело, C4 е најтемно. Под мрежата пишува: при опасност по живот постапете веднаш, без оглед на кодот.
community-policing-ilp-matrix-source = Извор
community-policing-ilp-matrix-information = Информација
community-policing-ilp-matrix-light = посветло: посигурно
community-policing-ilp-matrix-dark = потемно: прво проверете
community-policing-ilp-matrix-rule = Опасност по живот: постапете веднаш, без оглед на кодот.
community-policing-ilp-codes-x-rule = X не е лоша оценка. Јавувач без име или лице што се слуша првпат добива X, бидејќи ништо не е познато. За C е потребна причина: порано дадени извештаи што се покажале како погрешни.

community-policing-ilp-worked-title = Кодовите во практика
community-policing-ilp-worked-asks =
    примери за кодовите
    каков код да ставам за гласина
    колегата сам го видел, кој код
    примери за оценки
    гласина со оценка
    која буква би дал
    вежба со кодови
community-policing-ilp-worked-intro = <ref data-l10n-name="worked"/> дава измислени примери. Разговарајте за нив во станицата пред да ја прочитате десната колона. И добри колеги можат да се разликуваат за еден степен; мора да умеат да кажат зошто.
community-policing-ilp-worked-caption = Измислени примери со нивните кодови
community-policing-ilp-worked-head-report = Извештај
community-policing-ilp-worked-head-code = Код
community-policing-ilp-worked-head-why = Зошто
community-policing-ilp-worked-patrol = Патрола гледа две чаури на земја и ги остава за службеникот за увид на местото на настанот.
community-policing-ilp-worked-patrol-why = Ги видел службеник и тоа е документирано
community-policing-ilp-worked-teacher = Наставник, чии сознанија главно биле точни, видел младо момче како им покажува пиштол на други.
community-policing-ilp-worked-teacher-why = Изворот лично го знае тоа, службеникот не
community-policing-ilp-worked-caller = Јавувач без име вели дека видел како од комбе се истовара оружје.
community-policing-ilp-worked-caller-why = За јавувачот ништо не се знае; вели дека сам го видел тоа
community-policing-ilp-worked-rumour = Продавач, главно веродостоен, слушнал во продавницата за некој „трговец“. Ништо не е запишано.
community-policing-ilp-worked-rumour-why = Слушнато од други, без потврда
community-policing-ilp-worked-confirmed = Истиот продавач слушнал за истрели кај една сала; за таа вечер се запишани три повици.
community-policing-ilp-worked-confirmed-why = Слушнато од други, но потврдено од евиденцијата
community-policing-ilp-worked-quarrel = Човек чии последни пријави за соседот биле измислени вели дека кај него видел пушка.
community-policing-ilp-worked-quarrel-why = Изворот порано давал неточни пријави; содржината е негово сопствено запазување
community-policing-ilp-worked-circle = Две главно веродостојни лица јавуваат иста гласина. И двете ја слушнале од еден гостин во кафеана.
community-policing-ilp-worked-circle-why = Еден извор слушнат двапати не е потврда

community-policing-ilp-handling-title = Кодови за постапување
community-policing-ilp-handling-asks =
    смеам ли ова да го покажам на суд
    смеам ли да ѝ го дадам на другата полиција
    што значи h2
    кој одлучува што ќе биде со мојата информација
    Х2
    да препратам на друга станица
    да го види судијата
    без да го прашам тој што даде
    ограничена употреба
    кој може понатаму
community-policing-ilp-handling-intro = Секој <em>{ -handling-code }</em> го определува давателот на информацијата; кодот останува со информацијата каде и да оди таа и го менува само давателот (<ref data-l10n-name="handling"/>).
community-policing-ilp-handling-caption = Кодови за постапување
community-policing-ilp-handling-head-code = Код
community-policing-ilp-handling-head-meaning = Значење
community-policing-ilp-handling-head-example = Измислен пример
community-policing-ilp-handling-0 = Само за спречување и сузбивање на криминалот, според законот што се применува
community-policing-ilp-handling-0-example = Број на пријавени случаи на пукање по месеци
community-policing-ilp-handling-1 = Не се открива во судска постапка без дозвола на давателот
community-policing-ilp-handling-1-example = Сознание што би можело да упати на лицето што го дало
community-policing-ilp-handling-2 = Не се пренесува понатаму без дозвола на давателот
community-policing-ilp-handling-2-example = Информација на друга служба за случај во тек
community-policing-ilp-handling-3 = Други ограничувања, кои давателот ги испишува
community-policing-ilp-handling-3-example = „Пред каква било мерка јавете му се на давателот“
community-policing-ilp-handling-rule = Ако кодот пречи да се заштити нечиј живот, веднаш јавете му се на давателот. Што мора да му се открие на судот, одлучуваат важечкиот закон и јавниот обвинител; ниеден код не е ветување над законот.

community-policing-ilp-tlp-title = Семафор за партнерите
community-policing-ilp-tlp-asks =
    црвено жолто зелено, што смеам да препратам
    смее ли општината да го добие ова
    споделување со училиште или фирма
    семафор
    жолто
    училиште да добие примерок
    НВО
    новинар ја има хартијата
    црвено, кому
community-policing-ilp-tlp-intro = Документите за партнери надвор од полицијата често носат ознаки според правило што се вика <em>{ -tlp }</em>, тука во верзијата 2.0 на FIRST (<ref data-l10n-name="tlp"/>). Тоа кажува докаде смее да патува еден документ. Не е класификација според законот и не го заменува кодот за постапување.
community-policing-ilp-tlp-caption = Протокол „Семафор“
community-policing-ilp-tlp-head-mark = Ознака
community-policing-ilp-tlp-head-who = Кој смее да го добие
community-policing-ilp-tlp-head-example = Измислен пример
community-policing-ilp-tlp-red = Само присутните или именуваните лица
community-policing-ilp-tlp-red-example = План за една опасна ситуација, кажан во тесен круг
community-policing-ilp-tlp-amber-strict = Само оние во сопствената организација на кои им е потребно
community-policing-ilp-tlp-amber-strict-example = Нацрт на профил на проблем
community-policing-ilp-tlp-amber = Оние на кои им е потребно, во сопствената организација и кај нејзините клиенти
community-policing-ilp-tlp-amber-example = Совет за едно училиште и за центарот за социјална работа
community-policing-ilp-tlp-green = Заедницата на партнери, но не и јавноста
community-policing-ilp-tlp-green-example = Месечен преглед за форумот за безбедност, без лични податоци
community-policing-ilp-tlp-clear = Сите
community-policing-ilp-tlp-clear-example = Леток за пукање на прослави
community-policing-ilp-tlp-rule = При сомнеж изберете ја потесната ознака и прашајте го авторот. Ознаката никогаш не го прави законско пренесувањето лични податоци.

## Производи на анализата

community-policing-ilp-products-title = Четири производи, четири одлуки
community-policing-ilp-products-asks =
    што ми дава аналитичарот
    кој документ ми треба за брифинг
    стратешка или тактичка
    четири документи
    што излегува од анализа
    папката на шефот
    која за смена
community-policing-ilp-products-intro = Анализата завршува со документ врз основа на кој некој одлучува. Моделот на овие производи е опишан во прирачникот на ОБСЕ од 2017 година и под различни имиња се користи во многу служби; преглед дава <ref data-l10n-name="products"/>.
community-policing-ilp-products-caption = Четирите производи
community-policing-ilp-products-head-product = Производ
community-policing-ilp-products-head-answers = Прашање на кое одговара
community-policing-ilp-products-head-who = Кој одлучува со него
community-policing-ilp-products-head-period = Период
community-policing-ilp-products-strategic = Стратешка проценка
community-policing-ilp-products-strategic-answers = Што најмногу ќе им наштети на луѓето и што е прво?
community-policing-ilp-products-strategic-who = Раководител на службата, регионален раководител
community-policing-ilp-products-strategic-period = Еднаш или двапати годишно
community-policing-ilp-products-tactical = Тактичка проценка
community-policing-ilp-products-tactical-answers = Што се случува сега и дали планот дава резултат?
community-policing-ilp-products-tactical-who = Командирите, на состанокот за задачи
community-policing-ilp-products-tactical-period = Од една до четири недели
community-policing-ilp-products-target = Профил на цел
community-policing-ilp-products-target-answers = Кое е ова лице или група и која законска мерка одговара?
community-policing-ilp-products-target-who = Раководител на истрагите, со јавниот обвинител
community-policing-ilp-products-target-period = Додека трае случајот и додека дозволува законот
community-policing-ilp-products-problem = Профил на проблем
community-policing-ilp-products-problem-answers = Зошто се случува токму тука, секогаш одново?
community-policing-ilp-products-problem-who = Командирот на станицата, со партнерите
community-policing-ilp-products-problem-period = Додека проблемот не се намали
community-policing-ilp-products-words = Сите четири ги одвојуваат фактите од проценката, кажуваат колку е сигурен аналитичарот, со зборови што ги утврдила службата, и наведуваат што не се знае. „Веројатно“ без причина е само мислење.

community-policing-ilp-strategic-title = Стратешка проценка
community-policing-ilp-strategic-asks =
    како ги определуваме приоритетите за годината
    документ за началникот
    што треба да има во годишниот преглед
    годишен план
    голема слика
    каде најмногу боли
    приоритети за догодина
    за директорот
community-policing-ilp-strategic-text = Секоја <em>{ -strategic-assessment }</em> гледа една година и подалеку. За огненото оружје таа прашува: каква штета прави оружјето тука, кому и каде? Од каде доаѓа? Што се менува, и преку границата? Што не знаеме? Завршува со неколку образложени приоритети. Десет приоритети се ниеден.
community-policing-ilp-strategic-sources = За неа се користат бројките на службата, бројките на здравствените и социјалните установи без имиња, она што е кажано на форумите и отворените извори. Ако се бројат само привремено одземените предмети, картата покажува каде барала полицијата, а не каде е оружјето.

community-policing-ilp-tactical-title = Тактичка проценка и доделување задачи
community-policing-ilp-tactical-asks =
    што е состанок за задачи
    како патролите добиваат задачи
    кој одлучува каде одиме неделава
    неделен состанок
    каде нѐ праќаат во петок
    задачи на патрола
    кој распределува
    краткорочно
community-policing-ilp-tactical-text = Секоја <em>{ -tactical-assessment }</em> е кратка: што е ново, кој проблем расте, која задача е завршена, што се предлага. Состанокот за задачи трае половина час и завршува со список: задача, службеник, ден, мерило.
community-policing-ilp-tactical-steps = Службеникот за работа во заедницата има место на тој состанок. Без неговиот глас патролата се праќа во петок во село во кое има погреб.

community-policing-ilp-target-title = Профил на цел
community-policing-ilp-target-asks =
    профил на осомничен
    кога смееме да прибираме за некое лице
    доволно ли е сознание за да се отвори досие
    досие за човек
    семејството на осомничен
    главен играч
    смеам ли да отворам папка за некого
    почеток и крај
community-policing-ilp-target-text = Секој <em>{ -target-profile }</em> се однесува на лице или група. Тој најмногу навлегува во правата и затоа бара писмена одлука: законска основа, причина, почеток, крај и кој има пристап. Гласина не е причина. Тајните мерки се <em>{ -special-investigative-measures }</em> и за нив е потребна наредбата што ја бара законот.
community-policing-ilp-target-family = Роднините, соседите и децата не се опишуваат „за да биде целосно“. Кој не е потребен за прашањето, не се внесува во профилот.

community-policing-ilp-problem-title = Профил на проблем
community-policing-ilp-problem-asks =
    секој викенд ист проблем, што сега
    како се опишува проблем
    образец за профил на проблем
    пак на исто ќоше
    секој викенд пукање
    опиши невоља
    кого го боли
    седум делови
community-policing-ilp-problem-text = Секој <em>{ -problem-profile }</em> е мост меѓу двете идеи на овој прирачник и поголемиот дел од него може да го чита и партнер. Има седум дела:
community-policing-ilp-problem-what = проблемот во една реченица, без виновник;
community-policing-ilp-problem-harm = кому му штети и како;
community-policing-ilp-problem-where = каде и кога, со бројки, споредено со друго место или година;
community-policing-ilp-problem-why = причини на сите страни: луѓе, место, навика, снабдување;
community-policing-ilp-problem-done = што веќе е пробано и што излегло од тоа;
community-policing-ilp-problem-propose = две или три мерки, кој ја носи секоја, колку чини;
community-policing-ilp-problem-measure = како ќе се мери и кога.
community-policing-ilp-problem-map = Место на карта не е обвинение. Картите за партнерите прикажуваат подрачја, а не куќи.

## САРА со разработен случај

community-policing-ilp-sara-title = Решавање на проблем: САРА
community-policing-ilp-sara-asks =
    што значи сара
    чекор по чекор за проблем
    пример со пукање на свадба
    зошто секоја година го правиме истото
    четири букви
    случај со свадба
    метод
    секоја година исто
    план по чекори
    САРА
community-policing-ilp-sara-intro = За решавање на проблеми се користи <em>{ -sara }</em>, со четири чекори: скенирање, анализа, одговор, оценка. Случајот што следува е <strong>измислен случај</strong>: местата, лицата и бројките не постојат. <ref data-l10n-name="sara"/> го прикажува на една страница.
community-policing-ilp-sara-caption = Четирите чекори во измислениот случај
    .alt = Четири полиња во квадрат со стрелки во насока на стрелките на часовникот. Горе лево: скенирање, пукање на прослави во долина со пет села. Горе десно: анализа, музиката завршува доцна, гостите на една сала, никој не се чувствува одговорен. Долу десно: одговор, договор со сали, семејства и музичари, рано присутен службеник, пораки на младите. Долу лево: оценка, помалку прослави со пукање, повеќе повици. Од оценката стрелка води назад кон скенирањето.
community-policing-ilp-sara-scan = 1. Скенирање
community-policing-ilp-sara-scan-note = Пукање на прослави во долина со пет села
community-policing-ilp-sara-analyse = 2. Анализа
community-policing-ilp-sara-analyse-note = Доцни часови, една сала, никој не се чувствува одговорен
community-policing-ilp-sara-respond = 3. Одговор
community-policing-ilp-sara-respond-note = Сали, семејства, музичари, рана посета, гласови на младите
community-policing-ilp-sara-assess = 4. Оценка
community-policing-ilp-sara-assess-note = Помалку прослави со пукање, повеќе повици
community-policing-ilp-sara-skip = Службите сакаат да скокнат од првиот на третиот чекор. Тогаш одговорот е оној што отсекогаш го давале. А мерка без оценка е само надеж.

community-policing-ilp-scan-title = Скенирање: дали е проблем?
community-policing-ilp-scan-asks =
    една поплака или вистински проблем
    луѓето се жалат на пукање по свадби
    како да проверам дали е точно
    еден мрчатор
    наставничка се жали
    деца на под
    дали се повторува
    стварно ли е така
community-policing-ilp-scan-text = На форумот во една измислена долина наставничка вели: „На секоја свадба ги ставаме децата да легнат на под.“ Службеникот за работа во заедницата проверува три работи. Дали се повторува? Да: за тоа зборуваат повиците, евиденцијата на здравствениот дом и дневникот на станицата. Дали штети? Да: двајца повредени во една сезона, исплашени семејства. Дали луѓето сакаат нешто да се промени? Да, но не сакаат роднините да им завршат в затвор.
community-policing-ilp-scan-sentence = Проблемот во една реченица: „Од мај до октомври во долината се пука на прослави, главно доцна навечер, и се загрозуваат луѓе.“ Во неа никој не е наречен виновник.

community-policing-ilp-analyse-title = Анализа: зошто тука, зошто тогаш?
community-policing-ilp-analyse-asks =
    зошто пукаат на свадби
    што да дознаам пред да направам нешто
    триаголник сторител жртва место
    причина
    зошто секогаш таму
    по десет навечер
    момци се фалат
    кој може да ги спре
community-policing-ilp-analyse-text = Аналитичарот го користи триаголникот за анализа на проблем: за проблем е потребен некој што го прави, некој или нешто што трпи штета, и место. На секоја страна има и некој што би можел да влијае (видете: <ref data-l10n-name="triangle"/>).
community-policing-ilp-triangle-caption = Трите страни на проблемот во измислениот случај
community-policing-ilp-triangle-head-side = Страна
community-policing-ilp-triangle-head-found = Што е утврдено
community-policing-ilp-triangle-head-influence = Кој може да влијае
community-policing-ilp-triangle-doer = Оние што пукаат
community-policing-ilp-triangle-doer-found = Гости, главно по десет часот навечер; едни имаат дозволи, други немаат; чест и алкохол
community-policing-ilp-triangle-doer-influence = Домаќинот, најстариот во семејството, пријателите, ловечкото друштво
community-policing-ilp-triangle-harmed = Оние што трпат штета
community-policing-ilp-triangle-harmed-found = Гости, соседи, деца; жените барале тоа да престане, но никој не ги слушнал
community-policing-ilp-triangle-harmed-influence = Женската група, училиштето, здравствениот дом
community-policing-ilp-triangle-place = Место
community-policing-ilp-triangle-place-found = Осум од единаесет вечери со пукање кај една сала; паркинг без светло и правила
community-policing-ilp-triangle-place-influence = Сопственикот на салата, општината, музичарите
community-policing-ilp-analyse-gap = Се запишува и она што не се знае: од каде доаѓа оружјето без дозвола. Тоа прашање оди кај истражителите, а не кај службеникот за работа во заедницата.

community-policing-ilp-respond-title = Одговор: повеќе мали мерки
community-policing-ilp-respond-asks =
    што можеме против пукањето на свадби
    кој може да помогне освен полицијата
    само повеќе контроли или нешто друго
    сопственик на сала потпишува
    музиката престанува
    оџата зборува
    свадба без пиштоли
    идеи против пукање во воздух
community-policing-ilp-respond-text = Партнерите и полицијата се договараат за мерки што ја допираат секоја страна на триаголникот (видете: <ref data-l10n-name="measures"/>). Превенцијата не го заменува законот: кој пука, се пријавува, а кога ќе се види оружје, важат правилата за безбедно постапување.
community-policing-ilp-measures-caption = Мерки во измислениот случај
community-policing-ilp-measures-head-measure = Мерка
community-policing-ilp-measures-head-who = Кој
community-policing-ilp-measures-head-check = Како се проверува
community-policing-ilp-measures-host = Домаќинот со потпис се обврзува на прослава без оружје и именува две лица што се грижат за тоа
community-policing-ilp-measures-host-who = Сопственикот на салата
community-policing-ilp-measures-host-check = Потпишаните листови се споредуваат со календарот
community-policing-ilp-measures-visit = Двајца службеници честитаат рано навечер и си одат
community-policing-ilp-measures-visit-who = Станицата
community-policing-ilp-measures-visit-check = Дневник на станицата
community-policing-ilp-measures-music = Музиката престанува кога ќе се пука и сопственикот ја повикува полицијата
community-policing-ilp-measures-music-who = Музичарите, сопственикот
community-policing-ilp-measures-music-check = Повици во евиденцијата
community-policing-ilp-measures-light = Светло и ред на паркингот
community-policing-ilp-measures-light-who = Општината
community-policing-ilp-measures-light-check = Посета на самото место
community-policing-ilp-measures-young = Младите снимаат краток филм; го прикажуваат женската група и училиштето
community-policing-ilp-measures-young-who = Училиштето, женската група
community-policing-ilp-measures-young-check = Прикажувања; прашања пред и потоа
community-policing-ilp-measures-law = Проверки на чувањето, како што дозволува законот за оружјето; истрага за секое пукање
community-policing-ilp-measures-law-who = Службата за дозволи, истражителите
community-policing-ilp-measures-law-check = Списи, одлуки на јавниот обвинител

community-policing-ilp-assess-title = Оценка: дали се намали?
community-policing-ilp-assess-asks =
    како да знам дали успеало
    сега имаме повеќе повици, дали е тоа лошо
    дали помогна проектот или беше среќа
    успеа ли
    пред и потоа
    успех или среќа
    помалку повредени
    другата долина
community-policing-ilp-assess-text = По втората сезона станицата споредува, и со соседна долина во која ништо не е сменето (видете: <ref data-l10n-name="result"/>). Сите бројки се измислени.
community-policing-ilp-result-caption = Измислен случај: споредба на две сезони
community-policing-ilp-result-head-what = Што е изброено
community-policing-ilp-result-head-before = Прва сезона
community-policing-ilp-result-head-after = Втора сезона
community-policing-ilp-result-celebrations = Прослави во долината
community-policing-ilp-result-shots = Прослави со пукање
community-policing-ilp-result-calls = Повици за пукање
community-policing-ilp-result-injured = Повредени лица
community-policing-ilp-result-neighbour = Соседна долина: прослави
community-policing-ilp-result-neighbour-shots = Соседна долина: прослави со пукање
community-policing-ilp-result-would-call = Од четириесет прашани: би ја повикале полицијата
community-policing-ilp-assess-read = Како се чита: уделот на прослави со пукање се намалил во долината, а во соседната речиси воопшто не, па мерките веројатно помогнале. Повиците пораснале иако пукањето се намалило: луѓето имаат повеќе доверба. Двајца повредени и ниеден повреден се премали бројки за да докажат нешто.
community-policing-ilp-assess-next = Потоа кругот продолжува: сега се пука на друго место. Дали проблемот се преселил или отсекогаш бил таму, е прашање за следното скенирање.

## Закон и лични податоци

community-policing-ilp-law-title = Закон
community-policing-ilp-law-asks =
    кој закон ми дозволува да ја чувам оваа информација
    закон за лични податоци во полиција
    правила за информатори
    човекови права и прибирање информации
    закон
    смеам ли да чувам
    правила за доушници
    закон за приватност
    собирање за граѓани
    права на човекот
community-policing-ilp-law-intro = Ова поглавје ја дава рамката. Тоа не е коментар. Проверете го важечкиот закон пред да прибирате, да чувате или да пренесувате.
community-policing-ilp-law-kosovo-act = Закон бр. 04/L-076 за полиција; Закон бр. 06/L-082 за заштита на личните податоци; Закон бр. 05/L-022 за оружје; Кривичен законик бр. 06/L-074
community-policing-ilp-law-kosovo-police = <strong>Законот бр. 04/L-076</strong> е рамка за работата и овластувањата на полицијата. <strong>Законот бр. 06/L-082</strong> ги уредува личните податоци; прочитајте во него, и во посебните правила за полицијата, што важи за податоците за кривични дела.
community-policing-ilp-law-kosovo-other = Статусот на оружјето произлегува од <strong>Законот бр. 05/L-022</strong>, кривичните дела од <strong>06/L-074</strong>, а тајните мерки и доказите од важечкиот закон за кривична постапка. Форумите за безбедност имаат свои административни упатства.
community-policing-ilp-law-north-macedonia-act = Закон за полиција 114/2006 со измените; Закон за заштита на личните податоци 42/2020 со измените; Закон за оружјето 7/05 со измените; Закон за кривичната постапка 150/2010 со измените
community-policing-ilp-law-north-macedonia-police = <strong>Законот за полиција</strong> е рамка за работата, овластувањата и евиденциите на полицијата. <strong>Законот за заштита на личните податоци</strong> ги уредува личните податоци; проверете кои правила важат за обработката од страна на полицијата.
community-policing-ilp-law-north-macedonia-other = Статусот на оружјето произлегува од <strong>Законот за оружјето</strong>; за кривичните дела прво се проверува <strong>членот 396</strong> од Кривичниот законик. Тајните мерки и доказите ги уредува <strong>Законот за кривичната постапка</strong>.
community-policing-ilp-law-europe-act = Европска конвенција за човекови права, член 8; Совет на Европа, Конвенција 108 и Препорака R (87) 15; Директива (ЕУ) 2016/680
community-policing-ilp-law-europe-text = Овие текстови го штитат приватниот живот и кажуваат како полицијата постапува со лични податоци: законска цел, потреба, точност, утврдени рокови, безбедност, надзор. Дали и колку еден текст ја обврзува јурисдикцијата се проверува пред да се наведе.
community-policing-ilp-law-europe-sources = Лицата што даваат доверливи информации ги водат само обучени единици, според важечките правила. Службеникот за работа во заедницата никого не врбува, никому не плаќа и никому не ветува ослободување од казна.

community-policing-ilp-data-title = Личните податоци од белешката до бришењето
community-policing-ilp-data-asks =
    колку долго смеам да ги чувам белешките
    смеам ли да имам список на луѓе од мојот реон
    некој сака да знае што имаме за него
    го пратив на погрешен човек
    бришење
    колку години
    ја изгубив тетратката
    погрешно пратив
    колега гледал од љубопитство
    список на жители
    што имате за мене
    во досието пишува погрешно
    другар ме моли да проверам некого
community-policing-ilp-data-intro = Заштитата на податоците не ѝ пречи на полициската работа; благодарение на неа информациите остануваат употребливи, а луѓето подготвени да зборуваат. <ref data-l10n-name="data"/> следи една белешка.
community-policing-ilp-data-caption = Патот на една белешка
community-policing-ilp-data-head-stage = Фаза
community-policing-ilp-data-head-rule = Правило
community-policing-ilp-data-head-ask = Прашање до себеси
community-policing-ilp-data-before = Пред тоа
community-policing-ilp-data-before-rule = Законска цел и прашање
community-policing-ilp-data-before-ask = Дали воопшто ми треба ова за некое лице?
community-policing-ilp-data-note = Белешка
community-policing-ilp-data-note-rule = Само колку што бара целта; во службениот образец истиот ден
community-policing-ilp-data-note-ask = Дали ова би му го прочитал на тоа лице?
community-policing-ilp-data-store = Чување
community-policing-ilp-data-store-rule = Само во системот на службата; не во приватен телефон, не во сопствен список
community-policing-ilp-data-store-ask = Кој друг може да го види?
community-policing-ilp-data-kinds = Видови лица
community-policing-ilp-data-kinds-rule = Осомничените, жртвите, сведоците и другите се водат одвоено; фактите одвоено од мислењата
community-policing-ilp-data-kinds-ask = Во која улога е ова лице тука?
community-policing-ilp-data-use = Користење
community-policing-ilp-data-use-rule = Пристап само за задачата; секој пристап се запишува
community-policing-ilp-data-use-ask = Зошто ги отворам овие списи?
community-policing-ilp-data-share = Пренесување
community-policing-ilp-data-share-rule = Основа, потреба, код, запис
community-policing-ilp-data-share-ask = Дали е доволна бројка наместо име?
community-policing-ilp-data-review = Преиспитување
community-policing-ilp-data-review-rule = На утврдениот ден: се исправа, се задржува со причина или се брише
community-policing-ilp-data-review-ask = Дали е сѐ уште точно и сѐ уште потребно?
community-policing-ilp-data-breach = Губење
community-policing-ilp-data-breach-rule = Веднаш се известуваат претпоставениот и офицерот за заштита на личните податоци
community-policing-ilp-data-breach-ask = Кого загрозува тоа?
community-policing-ilp-data-rights = Секој што прашува што чува полицијата за него се упатува до органот што го определува законот, љубезно и без одговор на шалтер. Поплаката не е знак на вина.

## Докази и соработка

community-policing-ilp-evidence-title = Од разузнавачка информација до доказ
community-policing-ilp-evidence-asks =
    смеам ли сознание да користам на суд
    доволна ли е дојава за претрес
    мораме ли да го кажеме изворот
    од дојава до налог
    рекла-кажала
    да го откријам доушникот
    пред судија
    доказ
community-policing-ilp-evidence-intro = Разузнавачката информација покажува каде да се гледа. Судот одлучува за она што е обезбедено според правилата. Патот од едното до другото е краток, но има утврден редослед:
community-policing-ilp-evidence-check = истражителот го проверува сознанието од втора, независна страна;
community-policing-ilp-evidence-prosecutor = јавниот обвинител дознава од каде е сознанието и како е оценето, колку што предвидува законот;
community-policing-ilp-evidence-basis = мерката се заснова на сопствена законска основа, на пример на наредба за претрес, а не на код;
community-policing-ilp-evidence-secure = она што ќе се најде се обезбедува и се запишува со непрекинат синџир на чување на доказите;
community-policing-ilp-evidence-keep = првичниот извештај останува непроменет; исправките се додаваат со датум и име.
community-policing-ilp-evidence-source = Изворот се штити со начинот на кој е напишан извештајот првиот ден. Потоа малку може да се поправи: што мора да се открие, одлучуваат законот и судот.

community-policing-ilp-cooperation-title = Соработка преку границата
community-policing-ilp-cooperation-asks =
    ист проблем од другата страна на границата
    смеам ли да му се јавам на колегата преку граница
    кој со кого споделува
    преку линија
    сватови од другата страна
    соседна станица
    заедничка статистика
    да му се јавам на колега таму
community-policing-ilp-cooperation-intro = Долината не завршува на граничната линија, а прославите имаат гости од двете страни. Проблемите можат слободно да се споредуваат: бројки без имиња, мерки, филмови, летоци. Личните податоци и информациите за случаи одат преку договорениот канал: во { -kosovo } тоа е <em>{ -ilecu }</em>, а во { -north-macedonia } единицата што ја определуваат внатрешните правила.
community-policing-ilp-cooperation-forum = Две станици од двете страни можат да подготват заеднички профил на проблем, колку што дозволуваат нивните договори: исти прашања, ист начин на броење, ист ден. Секоја постапува во својата јурисдикција.
community-policing-ilp-cooperation-focal = Пронајденото огнено оружје се праќа на следење на потеклото. Во { -kosovo } <em>{ -firearms-focal-point(case: "definite") }</em> го следи потеклото на секое локално пронајдено оружје; она што ќе се дознае за потеклото има место во стратешката проценка.

## Показатели

community-policing-ilp-indicators-title = Показатели
community-policing-ilp-indicators-asks =
    како се мери доверба
    статистика за полиција во заедница
    колку извештаи да напишам месечно
    бројки за годишниот извештај
    анкета за доверба
    норма за извештаи
    како се брои успех
    лоша статистика
    бројки за годишник
community-policing-ilp-indicators-intro = Се прави она што се брои. Затоа показателите се избираат внимателно, малку на број и заедно со луѓето на кои се однесуваат. Секој има <em>{ -baseline }</em>, ден и носител (видете: <ref data-l10n-name="indicators"/>).
community-policing-ilp-indicators-caption = Показатели и како да не се протолкуваат погрешно
community-policing-ilp-indicators-head-indicator = Показател
community-policing-ilp-indicators-head-how = Како се брои
community-policing-ilp-indicators-head-care = Внимание
community-policing-ilp-indicators-trust = Доверба
community-policing-ilp-indicators-trust-how = Удел на прашани жители што би ја повикале полицијата за оружје
community-policing-ilp-indicators-trust-care = Прашајте одделно жени и мажи, возрасни групи и јазици; без имиња
community-policing-ilp-indicators-reach = Опфат
community-policing-ilp-indicators-reach-how = Учесници на состаноци, споредени со жителите
community-policing-ilp-indicators-reach-care = Присуство не е влијание
community-policing-ilp-indicators-answer = Одговор
community-policing-ilp-indicators-answer-how = Удел на поставени проблеми што добиле одговор во договорениот рок
community-policing-ilp-indicators-answer-care = „Не, затоа што“ е одговор
community-policing-ilp-indicators-harm = Штета
community-policing-ilp-indicators-harm-how = Настани со пукање, повредени лица, закани со оружје
community-policing-ilp-indicators-harm-care = Повеќе пријави можат да значат повеќе доверба
community-policing-ilp-indicators-quality = Квалитет
community-policing-ilp-indicators-quality-how = Удел на информативни извештаи со целосни кодови, вратени извештаи
community-policing-ilp-indicators-quality-care = Бројот на извештаи не е квалитет
community-policing-ilp-indicators-use = Користење
community-policing-ilp-indicators-use-how = Удел на производи по кои е донесена одлука
community-policing-ilp-indicators-use-care = Се брои и одлука да не се прави ништо
community-policing-ilp-indicators-fair = Праведност
community-policing-ilp-indicators-fair-how = Поплаки, проверки и резултати по подрачја
community-policing-ilp-indicators-fair-care = Голем број поставува прашање; тоа не е пресуда
community-policing-ilp-indicators-never = Никогаш не поставувајте целни бројки за проверки, за сознанија или за именувани лица. Такви бројки носат лоши проверки, измислени сознанија и лути соседи.

## Брз преглед

community-policing-ilp-quick-reference-title = Брз преглед
community-policing-ilp-quick-reference-asks =
    картички за в џеб
    нешто за печатење за патрола
    контролна листа
    џеб
    пластифицирај
    листа
    за печатење
community-policing-ilp-quick-reference-intro = Првите шест дела се и картички. Додајте ги телефонските броеви на вашата служба.

community-policing-ilp-card-visit-title = Посета на терен
community-policing-ilp-card-visit-asks =
    што правам при посета
    прв разговор со продавач
    потсетник за терен
    муабет на врата
    фурна
    кога се враќам
    прв пат во дуќан
community-policing-ilp-card-visit-read = Прочитајте што останало отворено од последната посета.
community-policing-ilp-card-visit-name = Име, станица, причина: отворено.
community-policing-ilp-card-visit-listen = Прво слушајте; прашајте што се сменило.
community-policing-ilp-card-visit-honest = Не ветувајте целосна тајност.
community-policing-ilp-card-visit-missing = Кој недостига? Жени, млади, малцинства.
community-policing-ilp-card-visit-back = Кажете ден на враќање и одржете го зборот.

community-policing-ilp-card-told-title = Ви кажаа за оружје
community-policing-ilp-card-told-asks =
    некој ми кажува за пиштол
    сака да ни донесе граната
    оружје дома и закани
    ми кажа за пиштол
    да го донесе ваму?
    исплашена жена
    бомба во кеса
community-policing-ilp-card-told-loaded = Изгледа како оружје: се смета за наполнето.
community-policing-ilp-card-told-order = Не допирајте, држете растојание, означете, пријавете, чекајте.
community-policing-ilp-card-told-nobody = Никој не оди по него, не го носи и не го покажува.
community-policing-ilp-card-told-danger = Закана дома: пријавете веднаш, помош за жртвата.
community-policing-ilp-card-told-words = Потоа запишете ги зборовите на лицето.
community-policing-ilp-card-told-child = Не распрашувајте дете.

community-policing-ilp-card-report-title = Информативен извештај
community-policing-ilp-card-report-asks =
    што се пишува во извештајот
    белешка по разговор
    како се пишува дојава
    образец
    каде моето мислење
    уште денес
    тајна за изворот
community-policing-ilp-card-report-one = Еден извештај, една информација.
community-policing-ilp-card-report-apart = Видено, кажано, сопствено мислење: три полиња.
community-policing-ilp-card-report-how = Од каде изворот го знае тоа?
community-policing-ilp-card-report-name = Во текстот нема име ниту белег на изворот.
community-policing-ilp-card-report-private = Без приватен телефон, без копија.
community-policing-ilp-card-report-day = Истиот ден; опасноста веднаш.

community-policing-ilp-card-codes-title = Кодови
community-policing-ilp-card-codes-asks =
    што беше б3
    значење на буквите
    h0 h1 h2 h3
    буква и цифра
    легенда
    скала
community-policing-ilp-card-codes-source = Извор: A секогаш веродостоен, B главно, C главно не, X непознато.
community-policing-ilp-card-codes-content = Информација: 1 сигурна, 2 изворот лично ја знае, 3 слушната, но потврдена, 4 слушната и непотврдена.
community-policing-ilp-card-codes-handling = Употреба: H0 сузбивање на криминалот; H1 не на суд без дозвола; H2 не се пренесува без дозвола; H3 како што е напишано.
community-policing-ilp-card-codes-owner = Кодот за постапување го менува само давателот.
community-policing-ilp-card-codes-life = Опасност по живот: постапете веднаш, без оглед на кодот.

community-policing-ilp-card-problem-title = Проблем во четири чекори
community-policing-ilp-card-problem-asks =
    сара накратко
    пак истиот проблем, што да правам
    план за проблем
    план во четири
    пак се врати
    среди го сокакот
community-policing-ilp-card-problem-scan = Скенирање: се повторува ли, штети ли, кој сака промена?
community-policing-ilp-card-problem-analyse = Анализа: кој го прави, кој трпи, каде и кога, зошто тука?
community-policing-ilp-card-problem-respond = Одговор: повеќе мерки, секоја со име и ден.
community-policing-ilp-card-problem-assess = Оценка: пред и потоа, и споредено со друго место.
community-policing-ilp-card-problem-tell = Кажете им на луѓето што излегло од тоа.

community-policing-ilp-card-data-title = Лични податоци
community-policing-ilp-card-data-asks =
    смеам ли ова да го чувам
    заштита на податоци накратко
    смеам ли да го препратам
    приватност накратко
    да препратам?
    кога се брише
community-policing-ilp-card-data-purpose = Прво целта и прашањето.
community-policing-ilp-card-data-less = Што е можно помалку; бројка наместо име.
community-policing-ilp-card-data-system = Само во системот на службата.
community-policing-ilp-card-data-share = Пренесување: основа, потреба, код, запис.
community-policing-ilp-card-data-delete = Преиспитување на утврдениот ден, потоа бришење или причина.
community-policing-ilp-card-data-loss = Губење: пријавете веднаш.

community-policing-ilp-numbers-title = Броеви на станицата
community-policing-ilp-numbers-asks =
    кому да се јавам
    телефонски список за патрола
    кој е дежурен за експлозив
    телефони
    контакти
    кој крева
    дежурни броеви
community-policing-ilp-numbers-intro = Станицата ја пополнува оваа табела (<ref data-l10n-name="numbers"/>) и двапати годишно ја проверува со јавување.
community-policing-ilp-numbers-caption = Кому да се јавите
community-policing-ilp-numbers-head-for = За што
community-policing-ilp-numbers-head-who = Име или единица
community-policing-ilp-numbers-head-number = Телефон
community-policing-ilp-numbers-danger = Опасност, пронајдено оружје или експлозив
community-policing-ilp-numbers-victim = Помош на жртвите
community-policing-ilp-numbers-child = Заштита на децата
community-policing-ilp-numbers-interpreter = Преведувач
community-policing-ilp-numbers-analysis = Единица за анализа: прашања за извештаите
community-policing-ilp-numbers-data = Офицер за заштита на личните податоци
community-policing-ilp-numbers-border = Единица за меѓународна полициска соработка

## Поимник

community-policing-ilp-glossary-title = Поимник
community-policing-ilp-glossary-asks =
    што значи овој збор
    објасни ги поимите
    кратенки
    речник
    значење
community-policing-ilp-glossary-intro = Зборовите го имаат значењето што им го дава важечкиот закон. Кратките објаснувања помагаат при читањето на овој прирачник.

## Извори

community-policing-ilp-sources-title = Извори
community-policing-ilp-sources-asks =
    од каде е ова
    кои книги и закони се користени
    линкови
    библиографија
    водич на ОБСЕ
# $date: денот кога се проверени изворите.
community-policing-ilp-sources-checked = Изворите се проверени на { $date }. Законите се менуваат: прочитајте го пречистениот текст на денот на употребата.
community-policing-ilp-sources-ilp = ОБСЕ, Прирачник за полициско работење водено од разузнавање, 2017 година: <a data-l10n-name="site">polis.osce.org</a>.
community-policing-ilp-sources-minorities = Висок комесар на ОБСЕ за националните малцинства, Препораки за полициско работење во мултиетнички општества, 2006 година: <a data-l10n-name="site">osce.org</a>.
community-policing-ilp-sources-security-council = Обединети нации, резолуции на Советот за безбедност 1325 (2000) за жените, мирот и безбедноста и 2250 (2015) за младите, мирот и безбедноста.
community-policing-ilp-sources-europol = Регулатива (ЕУ) 2016/794 за Европол, член 29, за кодовите за оценка: <a data-l10n-name="text">EUR-Lex</a>.
community-policing-ilp-sources-handling = Документи на Советот на Европската Унија за размена на информации, со кодовите за постапување, објавени од Statewatch во 2018 година: <a data-l10n-name="page">statewatch.org</a>.
community-policing-ilp-sources-tlp = FIRST, протокол „Семафор“ (TLP), верзија 2.0: <a data-l10n-name="site">first.org</a>.
community-policing-ilp-sources-forums-kosovo = Полиција на { -kosovo }, страница за општинските совети за безбедност во заедницата, со административното упатство од 2012 година; ОБСЕ, вест за овие совети, 2012 година: <a data-l10n-name="site">osce.org</a>.
community-policing-ilp-sources-forums-north-macedonia = ОБСЕ, за локалните совети за превенција, 2010 година: <a data-l10n-name="site">polis.osce.org</a>.
community-policing-ilp-sources-kosovo = Законодавство во { -kosovo }: <a data-l10n-name="gazette">Службен весник</a>.
community-policing-ilp-sources-north-macedonia = Законодавство во { -north-macedonia }: <a data-l10n-name="gazette">Службен весник</a>.
community-policing-ilp-sources-europe = Директива (ЕУ) 2016/680 за личните податоци во работата на полицијата и правосудството: <a data-l10n-name="text">EUR-Lex</a>.
community-policing-ilp-sources-focal = СЕЕСАК, за контакт-точката за огнено оружје: <a data-l10n-name="page">seesac.org</a>.

community-policing-ilp-limits-title = Што не кажува овој прирачник
community-policing-ilp-limits-asks =
    што нема тука
    како се врбува информатор
    дали ова важи како правен совет
    што недостига
    вистински ли се бројките
    како да врбувам
community-policing-ilp-limits-covert = Прирачникот не опишува тајно прибирање, водење доверливи извори ниту набљудување и ништо за тоа како се произведува, се изменува или се крие оружје, муниција или експлозив.
community-policing-ilp-limits-numbers = Не дава бројки за оружје во домовите, за доверба или за криминал: сигурни бројки за двете јурисдикции не беа достапни. Сите бројки во случајот се измислени.
community-policing-ilp-limits-law = Не дава правни совети и не ја опишува организацијата на ниедна служба. Називите на форумите и на единиците се проверуваат пред употреба.
