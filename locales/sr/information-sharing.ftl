### Курс о размени информација: српски. Редослед порука је редослед документа.
### „{ -kosovo }“ штампа име са звездицом; никада не пишите име јурисдикције без тог израза.
### Речи подносилац, давалац, јединица за контакт и текстови кодова исти су као у sop-cross-border-information.
### Поруке које се завршавају на -asks садрже питања свакодневним речима, по једно у сваком реду: претражују се, не штампају се.

information-sharing-title = Прикупљање, оцењивање, анализа и размена информација
information-sharing-short-title = Размена информација

## Сврха и циљеви

information-sharing-purpose-title = Сврха и циљеви
information-sharing-purpose-asks =
    чему служи овај курс
    како да проследим дојаву о оружју
    коме да кажем шта сам чуо
    од речи до досијеа
    зашто делити
    обука за информације
    како се прослеђује дојава
information-sharing-purpose-aim = Овај курс припрема службенике да оно што виде и чују о ватреном оружју, муницији и експлозивима претворе у информацију коју може да употреби и неко други: да је запишу, оцене, заштите, повежу са другим информацијама и да питају и одговарају преко границе.
information-sharing-purpose-boundary = Курс учи како полиција законито ради са информацијама. Он не описује како се предмети израђују или преправљају и не учи тајне методе. За њих важе посебне наредбе и уче их само овлашћени службеници. Сва лица и случајеви у курсу су измишљени.

information-sharing-audience-title = Коме је курс намењен
information-sharing-audience-asks =
    да ли је и за патролу или само за инспекторе
    могу ли и цариници
    је ли само за аналитичаре
    веза
    позорници
    само за аналитичаре?
information-sharing-audience-officers = Курс је намењен патролним службеницима, истражитељима, граничној полицији, цариницима, аналитичарима и службеницима јединица за контакт на { -kosovo(case: "locative") } и у { -north-macedonia(case: "locative") }. Најкориснији је када за истим столом седе службеници из обе јурисдикције.
information-sharing-audience-needs = Полазници знају како се у њиховој служби евидентира извештај. Никоме није потребан посебан рачунарски програм: довољни су папир, оловка и обрасци из збирке. Ако се курс и процедура службе разликују, предност имају важећи закон и процедура.

information-sharing-objectives-title = Циљеви учења
information-sharing-objectives-asks =
    шта ћу научити
    шта треба да знам на крају
    шта долази на тесту
    исход
    тест
    шта морам знати
# Увод у списак циљева; $count је број тачака на списку.
information-sharing-objectives-intro = На крају курса сваки полазник је савладао { $count ->
        [one] следећу { $count } вештину и уме:
        [few] следеће { $count } вештине и уме:
       *[other] следећих { $count } вештина и уме:
    }
information-sharing-objectives-write = да састави белешку у којој је оно што је речено одвојено од онога што службеник мисли;
information-sharing-objectives-protect = да заштити извор и поменута лица, у сваком реду;
information-sharing-objectives-evaluate = да одвојено оцени извор и информацију и да наведе разлог;
information-sharing-objectives-code = да одреди код поступања и да поштује кодове других;
information-sharing-objectives-analyse = да нацрта временску линију и дијаграм веза и да напише шта се зна, шта се мисли, шта недостаје и шта треба урадити;
information-sharing-objectives-request = да напише захтев преко границе на који може да се одговори без додатних питања;
information-sharing-objectives-answer = да одговори, и са „ништа није пронађено“, и да пошаље повратну информацију;
information-sharing-objectives-quality = да открије одјек, застарелу белешку и код који недостаје, пре него што нанесу штету.

information-sharing-context-title = Зашто постоји курс о томе
information-sharing-context-asks =
    колико је полицајаца обучено
    да ли је и раније било обуке
    колико је људи учествовало
    је ли било раније
    донатор
    колико људи обучено
# $sessions: број циклуса завршеног пројекта.
information-sharing-context-project = У једном завршеном пројекту UNDP-а одржано је следеће: { $sessions ->
        [one] { $sessions } циклус
        [few] { $sessions } циклуса
       *[other] { $sessions } циклуса
    } обуке о прикупљању, размени и анализи информација, за службенике из обе јурисдикције. Број учешћа приказује <ref data-l10n-name="attendances"/><ref data-l10n-name="meaning"/>.
information-sharing-note-attendance = Реч је о броју учешћа, а не о броју лица: није познато да ли је неко учествовао два пута. Извор, страница пројекта на сајту SEESAC-а, наводи број мушкараца и жена само за целу обуку.
information-sharing-attendances-caption = Број учешћа на обуци о информацијама
information-sharing-attendances-head-group = Група
information-sharing-attendances-head-men = Мушкарци
information-sharing-attendances-head-women = Жене
information-sharing-attendances-head-all = Укупно
information-sharing-attendances-sex = Сви циклуси
information-sharing-attendances-unknown = нема податка
information-sharing-context-new = Овај курс је нов текст. Он није материјал тог пројекта.

information-sharing-plan-title = План курса
information-sharing-plan-asks =
    колико траје
    шта радимо ког дана
    сатница
    дани и часови
    распоред
# $days: дани курса; $hours: школски часови сваког дана.
information-sharing-plan-length = Курс траје { $days ->
        [one] { $days } дан
        [few] { $days } дана
       *[other] { $days } дана
    }, дневно по { $hours ->
        [one] { $hours } школски час
        [few] { $hours } школска часа
       *[other] { $hours } школских часова
    }. Редослед приказује <ref data-l10n-name="plan"/>, а вежбе садржи <ref data-l10n-name="exercises"/>; њима припада скоро половина времена.
information-sharing-plan-caption = План курса
information-sharing-plan-head-part = Део
information-sharing-plan-head-hours = Часови
information-sharing-plan-head-theme = Тема
information-sharing-plan-head-practice = Вежба
# $day: број дана; $part: број дела тог дана.
information-sharing-plan-part = Дан { $day }, део { $part }
information-sharing-plan-theme-start = Пут информације; четири израза
information-sharing-plan-practice-start = Разврставање реченица
information-sharing-plan-theme-gather = Прикупљање: извори, белешка, безбедност
information-sharing-plan-practice-gather = Разговор и белешка о њему
information-sharing-plan-theme-evaluate = Оцена и кодови поступања
information-sharing-plan-practice-evaluate = Пет информација, пет парова кодова
information-sharing-plan-theme-quality = Квалитет
information-sharing-plan-practice-quality = Три извештаја или један?
information-sharing-plan-theme-analyse = Анализа: методе и закључци
information-sharing-plan-practice-analyse = Временска линија и дијаграм веза
information-sharing-plan-theme-request = Захтеви и одговори преко границе
information-sharing-plan-practice-request = Један захтев, један одговор, уз образац
information-sharing-plan-theme-share = Размена, грешке, закон, докази
information-sharing-plan-practice-share = Пет лица пита
information-sharing-plan-theme-profile = Од анализе до профила
information-sharing-plan-practice-profile = Профил на једној страници, уз образац
information-sharing-plan-warning = На овом курсу не користи се ниједан стварни случај, стварно име ни стварна регистарска ознака. Оно што у учионици изгледа безазлено може да угрози извор, жртву или случај који је у току.
information-sharing-plan-facilitator-before = Пре курса: одштампајте обрасце за прекограничне захтеве и за профиле ризика и проблема, по један комплет за сваку групу. Питајте јединицу за контакт сваке службе како се зове њен канал и који су рокови, и напишите их на табли. Ако учествују службеници који говоре два језика, помешајте групе и нека свака група изабере језик својих докумената.
information-sharing-plan-facilitator-lead = Водите питањима. Честа грешка је предавање о рачунарским програмима или тајним методама; вратите групу на реченицу на папиру. Ако неко прича стваран случај, одмах га учтиво прекините.
information-sharing-plan-facilitator-time = Ако нема довољно времена, изоставите вежбу о одјеку или нека профил напишу само две групе. Никада не изостављајте белешку и захтев.

## Курс за 60 секунди

information-sharing-sixty-title = Курс за 60 секунди
information-sharing-sixty-asks =
    реци ми укратко
    шта је најважније
    имам само минут
    суштина
    брзо
    најважније
information-sharing-sixty-intro = Ако имате времена само за једну страницу, прочитајте ову.
information-sharing-sixty-question = <strong>Питање.</strong> Знајте шта желите да сазнате и зашто смете да питате. Видети: <ref data-l10n-name="cycle"/>.
information-sharing-sixty-write = <strong>Записивање.</strong> Оно што је виђено или речено одвојено је од онога што мислите.
information-sharing-sixty-source = <strong>Заштита.</strong> Из белешке читалац никада не може да погоди ко је извор.
information-sharing-sixty-evaluate = <strong>Оцена.</strong> Слово за извор, цифра за информацију, свака оцена посебно. Видети: <ref data-l10n-name="codes"/>.
information-sharing-sixty-code = <strong>Код.</strong> Ко даје информацију, одлучује докле она сме да стигне. Код путује с њом.
information-sharing-sixty-analyse = <strong>Анализа.</strong> Шта се зна, шта се мисли, шта недостаје, шта треба урадити: четири кратка пасуса.
information-sharing-sixty-ask = <strong>Захтев.</strong> Прво код куће; затим једно питање, један канал, један број. Видети: <ref data-l10n-name="request"/>.
information-sharing-sixty-life = <strong>Живот.</strong> Ако је нечији живот у опасности, одмах телефонирајте договореним каналом, а пишите после.
information-sharing-sixty-rule = Три извештаја из истих уста заправо су један извештај.
information-sharing-cycle-caption = Пут информације
    .alt = Шест поља у кругу, повезаних стрелицама: питање, прикупљање, оцена, анализа, размена, повратна информација. Од повратне информације стрелица води назад ка питању.
information-sharing-cycle-question = 1. Питање
information-sharing-cycle-question-do = Шта треба да знамо и у коју закониту сврху?
information-sharing-cycle-gather = 2. Прикупљање
information-sharing-cycle-gather-do = Потражите код себе, питајте, запишите
information-sharing-cycle-evaluate = 3. Оцена
information-sharing-cycle-evaluate-do = Извор и информација одвојено; код поступања
information-sharing-cycle-analyse = 4. Анализа
information-sharing-cycle-analyse-do = Повежите, упоредите, изведите закључак
information-sharing-cycle-share = 5. Размена
information-sharing-cycle-share-do = Онима којима треба и који смеју да је добију
information-sharing-cycle-feedback = 6. Повратна информација
information-sharing-cycle-feedback-do = Шта је помогло, шта је било погрешно, шта недостаје?

## Прикупљање

information-sharing-gather-title = Прикупљање информација
information-sharing-gather-asks =
    шта смем да запишем о људима
    могу ли да скупљам податке за сваки случај
    треба ли ми разлог
    скупљам за сваки случај
    разлог
    пецање података
information-sharing-gather-intro = Информације о оружју налазе се свуда, у комадићима: реченица на свадби, број на пакету, пуцањ који нико није пријавио. Корисне постају тек када их неко запише тако да их разуме и непознат човек.
information-sharing-gather-purpose = Прикупљање почиње питањем и законитом сврхом. Подаци о лицима прикупљају се само колико та сврха захтева (<em>{ -proportionality }</em>). Порекло, језик, вера или уверење никада нису разлог да се о некоме прикупљају информације.

information-sharing-words-title = Четири израза
information-sharing-words-asks =
    да ли је дојава доказ
    разлика између приче и доказа
    шта је то обавештајно сазнање
    гласина
    доказ
    чињеница или претпоставка
    шта је дојава
information-sharing-words-intro = <ref data-l10n-name="words"/> раздваја четири израза који се често мешају.
information-sharing-words-caption = Информација, процена, обавештајно сазнање, доказ
information-sharing-words-head-word = Израз
information-sharing-words-head-meaning = Шта је то
information-sharing-words-head-example = Измишљен пример
information-sharing-words-information = Информација
information-sharing-words-information-meaning = Оно што је виђено, чувено, прочитано или измерено, са извором, местом и временом. Може да буде погрешна.
information-sharing-words-information-example = „Аутомобил је стајао код аутобуске станице у 18:15.“
information-sharing-words-assessment = Процена
information-sharing-words-assessment-meaning = Оно што службеник из тога закључује. Увек носи његово име и разлог.
information-sharing-words-assessment-example = „Мислим да је возач некога чекао.“
information-sharing-words-intelligence = Обавештајно сазнање
information-sharing-words-intelligence-meaning = Информација која је оцењена и анализирана да би неко могао да одлучи.
information-sharing-words-intelligence-example = „Аутомобил вероватно прелази границу понедељком; предлажемо провере два понедељка.“
information-sharing-words-evidence = Доказ
information-sharing-words-evidence-meaning = Оно што сме да се користи пред судом јер је обезбеђено онако како захтева процесни закон.
information-sharing-words-evidence-example = Кутија, одузета, описана и запечаћена

information-sharing-sources-of-title = Где има информација
information-sharing-sources-of-asks =
    где прво да тражим
    смем ли да гледам фејсбук
    комшије су ми нешто рекле шта сад
    ко још нешто зна
    наша архива
    конобар
    регистри
    где копати
    фејсбук
    комшија ми рекао
    берберин
    затвор
    болница јавља прострелну рану
information-sharing-sources-of-intro = <ref data-l10n-name="sources"/> почиње од сопствених извора: већи део онога што се тражи од других већ постоји код куће.
information-sharing-sources-of-caption = Извори, шта дају и где треба бити опрезан
information-sharing-sources-of-head-source = Извор
information-sharing-sources-of-head-gives = Шта може да пружи
information-sharing-sources-of-head-care = Где треба бити опрезан
information-sharing-sources-of-own = Сопствени списи и регистри
information-sharing-sources-of-own-gives = Ранији случајеви, регистар оружја, пријаве пуцњаве, изгубљене дозволе
information-sharing-sources-of-own-care = Само са сврхом; свака претрага се евидентира; белешка може бити стара
information-sharing-sources-of-patrol = Патроле и граничне провере
information-sharing-sources-of-patrol-gives = Возила, времена, пратња, шта су људи рекли непитани
information-sharing-sources-of-patrol-care = Запишите истог дана; забележите и шта није могло да се види
information-sharing-sources-of-find = Пронађени предмети и лица места
information-sharing-sources-of-find-gives = Ознаке, паковања, рачуни, место и начин чувања
information-sharing-sources-of-find-care = Тек када специјалисти одобре приступ; ознаке чита стручно лице
information-sharing-sources-of-people = Становници, жртве, сведоци
information-sharing-sources-of-people-gives = Шта је у улици уобичајено, ко се плаши, где се пуца
information-sharing-sources-of-people-care = Питајте, али не дајте задатке; заштитите име; понудите помоћ жртвама
information-sharing-sources-of-open = Отворени извори
information-sharing-sources-of-open-gives = Јавне понуде, слике, чланци, регистри предузећа
information-sharing-sources-of-open-care = Чувају се адреса, време и копија; само како дозвољавају правила службе; без лажног профила ако нема законите наредбе
information-sharing-sources-of-partners = Царина, тужиоци, друге службе
information-sharing-sources-of-partners-gives = Пакети, преласци границе, инспекције, ранији захтеви
information-sharing-sources-of-partners-care = Писмено, договореним каналом, са кодом поступања
information-sharing-sources-of-covert = Лица која поверљиво дају информације; тајне мере
information-sharing-sources-of-covert-gives = Познато само овлашћенима
information-sharing-sources-of-covert-care = Само овлашћени службеници, по посебном закону и наредбама; предајте и повуците се

information-sharing-entry-title = Белешка коју разуме и непознат човек
information-sharing-entry-asks =
    како да запишем дојаву
    шта иде у белешку
    да ли да ставим име онога ко ми је рекао
    смем ли да напишем шта мислим
    белешка
    наводници
    сакривено име
    ја мислим
    једна ствар на листу
    како записати дојаву
    награда за извор
information-sharing-entry-intro = Једна информација је једна белешка. <ref data-l10n-name="entry"/> приказује измишљену белешку са њеним пољима. Име извора стоји само тамо где одређују правила службе, а никада у белешци која се преноси даље.
information-sharing-entry-caption = Белешка и њена поља (измишљен случај)
    .alt = Образац са седам нумерисаних поља, свако лево са измишљеном белешком, а десно са разлогом: време и број, извор као код, шта је речено, шта службеник мисли, оцена, код поступања, ко сме да је види. Поље за оно што службеник мисли је сиво.
information-sharing-entry-when = Дан, време, место, број
information-sharing-entry-when-sample = 6. октобар, 09:20, телефоном; белешка 7
information-sharing-entry-when-why = Када је речено и када се догодило два су различита времена.
information-sharing-entry-source = Извор
information-sharing-entry-source-sample = S-14; први контакт, ништа се не зна
information-sharing-entry-source-why = Код, без имена и без занимања по којем би читалац нашао лице.
information-sharing-entry-said = Шта је виђено или речено
information-sharing-entry-said-sample = „У недељу су двојица унела сандук у гаражу. То сам видео лично.“
information-sharing-entry-said-why = Речи извора и откуд извор то зна.
information-sharing-entry-thought = Шта службеник мисли
information-sharing-entry-thought-sample = Можда има везе са пуцњима у суботу. Разлог: иста улица.
information-sharing-entry-thought-why = Стоји одвојено, са разлогом. Може се показати погрешним.
information-sharing-entry-evaluation = Оцена
information-sharing-entry-evaluation-sample = X2
information-sharing-entry-evaluation-why = Слово за извор, цифра за информацију.
information-sharing-entry-handling = Код поступања
information-sharing-entry-handling-sample = H1
information-sharing-entry-handling-why = Докле сме да стигне. Остаје уз белешку.
information-sharing-entry-receiver = Ко сме да је види
information-sharing-entry-receiver-sample = Истражитељ у случају; аналитичар
information-sharing-entry-receiver-why = Само они којима треба. Сваки приступ се бележи.
information-sharing-entry-do-words = Запишите речи извора, под наводницима.
information-sharing-entry-do-one = За сваку информацију направите посебну белешку.
information-sharing-entry-do-how = Питајте: „Откуд то знате?“
information-sharing-entry-do-day = Запишите када се догодило и када сте сазнали.
information-sharing-entry-dont-name = Не именујте извор у тексту и не описујте га тако да може да се погоди.
information-sharing-entry-dont-mix = Не мешајте оно што је речено са оним што закључујете.
information-sharing-entry-dont-round = Не дотерујте реченицу и не заокружујте број.
information-sharing-entry-dont-label = Не називајте никога трговцем оружјем зато што је неко други тако рекао.

information-sharing-safety-title = Безбедно прикупљање
information-sharing-safety-asks =
    неко хоће да ми покаже пиштољ који је нашао
    грађанин каже отићи ћу сам да видим
    шта ако је дојава о бомби
    прете жени која нас је звала
    сам ће да оде да види
    прете жени што је звала
    где се налазимо
    детектив аматер
    хоће да ми покаже пиштољ
information-sharing-safety-people = Лице које разговара са полицијом може да буде у опасности. Службеник бира место и време тако да се лице не излаже, не обећава ништа што закон не даје и пита да ли му неко прети. Нико се не шаље да гледа, купује, фотографише или даље распитује.
information-sharing-safety-first = За први разговор, и телефоном, потребно је шест питања:
information-sharing-safety-danger = <strong>Опасност:</strong> Да ли је сада неко у опасности и где?
information-sharing-safety-place = <strong>Место:</strong> Где је предмет или лице и ко је у близини?
information-sharing-safety-time = <strong>Време:</strong> Када сте то видели и да ли је још тако?
information-sharing-safety-how = <strong>Откуд:</strong> Откуд то знате?
information-sharing-safety-others = <strong>Други:</strong> Ко још зна и да ли неко зна да сте се јавили?
information-sharing-safety-back = <strong>Веза:</strong> Како да дођемо до вас, а да вас не доведемо у опасност?
information-sharing-safety-find = Ако информација води до предмета, прво правило је исто као и увек: не дирајте, држите растојање, означите, пријавите, сачекајте специјалисте. Лицу које је пронашло предмет то исто се каже телефоном и моли се да друге држи подаље.
information-sharing-safety-warning = Нико не доноси полицији оружје, муницију ни експлозив као „доказ“. Службеник то каже пре него што лице то понуди и шаље специјалисте на лице места.

## Оцењивање

information-sharing-evaluate-title = Оцењивање информација
information-sharing-evaluate-asks =
    да ли да верујем у ово
    колико смо сигурни
    прошли пут је лагао али сад звучи тачно
    да му верујем?
    лажов прича истину
    колико сигурно
information-sharing-evaluate-intro = Оцена одговара на два питања која немају везе једно с другим: Колико је овај извор поуздан? Колико је ова информација тачна? Добар извор може да погреши, а непознат може да буде у праву. Ко добије информацију преко границе не познаје ни извор ни службеника; има само ове кодове.

information-sharing-codes-title = Извор и информација
information-sharing-codes-asks =
    шта значи B2
    које слово да ставим
    анонимна дојава како се означава
    систем 4x4
    А1
    Х4
    пијан извор
    непознат позив
    шта је Б2
information-sharing-codes-intro = Израз <em>{ -source-evaluation }</em> значи слово и цифру. <ref data-l10n-name="codes"/> даје кодове које користи Европол. Између две службе они важе само ако су договорени.
information-sharing-codes-caption = Оцена извора и информације
information-sharing-codes-head-source = Извор
information-sharing-codes-head-meaning = Значење
information-sharing-codes-head-information = Информација
# $code: слово, цифра или код поступања.
information-sharing-codes-code = { $code }
information-sharing-codes-a = Нема сумње у аутентичност, веродостојност и стручност, или је до сада поуздан у сваком случају
information-sharing-codes-b = До сада поуздан у већини случајева
information-sharing-codes-c = До сада непоуздан у већини случајева
information-sharing-codes-x = Поузданост се не може оценити
information-sharing-codes-1 = Тачност није спорна
information-sharing-codes-2 = Извору је лично позната, али не и службенику који је преноси
information-sharing-codes-3 = Извору није лично позната, али је потврђују раније забележене информације
information-sharing-codes-4 = Извору није лично позната и не може се потврдити
information-sharing-codes-step-source = <strong>Прво извор.</strong> Покријте текст и питајте само: колико је овај извор до сада вредео? Ако се ништа не зна, слово је X.
information-sharing-codes-step-information = <strong>Затим информација.</strong> Заборавите извор и питајте: виђено или чувено од других? Потврђује ли је нешто што је већ забележено?
information-sharing-codes-step-pair = <strong>Затим пар.</strong> Напишите их заједно, на пример B2. Свака информација има свој пар.
information-sharing-codes-step-reason = <strong>Затим разлог.</strong> Један ред који не показује ко је извор.
information-sharing-codes-grid = <ref data-l10n-name="grid"/> помаже да одлучите шта даље са једним паром кодова. То је помагало овог курса, а не договорена шема: шта је потребно за неку меру, каже важећи закон.
information-sharing-grid-caption = Колико тежи један пар кодова
    .alt = Мрежа са четири реда за слова A, B, C и X и четири колоне за цифре од 1 до 4. Црни круг, за „много тежи“, стоји код A1, A2 и B1. Сиви троугао, за „прво потврдите“, стоји код A3, B2, B3, C1 и X1. Испрекидани квадрат, за „само наговештај“, стоји код свих осталих.
information-sharing-grid-strong = Много тежи: уз друге чињенице може да поткрепи предлог
information-sharing-grid-confirm = Прво потврдите: потражите други, независан извор
information-sharing-grid-lead = Само наговештај: разлог да се пита даље, а не разлог да се поступа против лица
information-sharing-codes-key = Ниједан пар кодова није доказ и ниједан не замењује услове које закон поставља за неку меру.

information-sharing-handling-title = Кодови поступања
information-sharing-handling-asks =
    смем ли ово да дам колеги
    може ли ово на суд
    шта значи H2
    написали су не прослеђуј
    тајно
    за суд?
    да пошаљем царини
    не дели даље
    шта је Х2
information-sharing-handling-intro = Сваки <em>{ -handling-code }</em> одређује давалац информације; он прати информацију где год она иде и мења га само давалац. <ref data-l10n-name="handling"/> каже шта код захтева од примаоца.
information-sharing-handling-caption = Кодови поступања и шта прималац ради
information-sharing-handling-head-code = Код
information-sharing-handling-head-meaning = Значење
information-sharing-handling-head-do = Шта радите
information-sharing-handling-0 = Само за спречавање и сузбијање криминала, по закону који се примењује
information-sharing-handling-0-do = Користите је у наведену сврху; и овде закон ограничава ко је види
information-sharing-handling-1 = Не открива се у судском поступку без дозволе даваоца
information-sharing-handling-1-do = Не стављајте је у списе за суд; питајте на време, заједно са тужиоцем
information-sharing-handling-2 = Не преноси се даље без дозволе даваоца
information-sharing-handling-2-do = Чувајте је у својој јединици; питајте пре него што је види неко други
information-sharing-handling-3 = Друга ограничења, која давалац исписује
information-sharing-handling-3-do = Прочитајте ограничење пре текста; ако није јасно, питајте
information-sharing-handling-choose = Изаберите најблажи код који још штити. Ко на све стави H2 или H3, не штити ништа: колеге престају да читају кодове. Запитајте се ко ће настрадати или која мера пропада ако се ова реченица прочита у судници.
information-sharing-handling-marking = Код поступања није степен тајности. За тајне податке важе посебан закон и посебни канали.

information-sharing-quality-title = Квалитет
information-sharing-quality-asks =
    сви причају исто значи тачно је
    ова белешка је стара три године
    нашао сам грешку у нашим подацима
    погрешан човек у списима
    копија копије
    погрешан датум рођења
    исто име други човек
    стар унос
    сви исто причају
information-sharing-quality-intro = Погрешна информација штети двапут: води полицију на погрешан траг и баца сумњу на недужног човека.
information-sharing-quality-circle = <ref data-l10n-name="echo"/> показује како од једне реченице настају три извештаја. Лек је једно питање код сваког извештаја: „Од кога то знате и од када?“
information-sharing-echo-caption = Једна реченица, три извештаја
    .alt = Лево једно поље: човек нешто каже у кафићу. Три стрелице воде до три поља: гост то каже патроли, стиже анонимна порука, портал објављује чланак. Од њих три испрекидане линије воде у једно поље десно: на столу изгледа као три извора, а извор је један.
information-sharing-echo-source = Човек нешто каже у кафићу
information-sharing-echo-informant = Гост то каже патроли
information-sharing-echo-message = Слушалац шаље анонимну поруку
information-sharing-echo-portal = Портал пише „како сазнајемо“
information-sharing-echo-desk = На столу: три извештаја. Заправо: један извор
information-sharing-quality-look = <ref data-l10n-name="quality"/> показује на шта још треба обратити пажњу.
information-sharing-quality-caption = Грешке, шта могу да значе и шта радите
information-sharing-quality-head-see = Шта видите
information-sharing-quality-head-mean = Шта може да значи
information-sharing-quality-head-do = Шта радите
information-sharing-quality-echo = Више извештаја са истим речима или истом грешком
information-sharing-quality-echo-mean = Потичу из једног извора (<em>{ -circular-reporting }</em>)
information-sharing-quality-echo-do = Вратите се на прву реченицу; бројте изворе, а не извештаје
information-sharing-quality-old = Белешка без дана или стара белешка
information-sharing-quality-old-mean = Адреса, возило или стање можда су се променили
information-sharing-quality-old-do = Проверите је пре употребе; упишите дан провере
information-sharing-quality-name = Име написано на више начина, без датума рођења
information-sharing-quality-name-mean = Два лица у једној белешци или једно лице у двема
information-sharing-quality-name-do = Напишите име и његовим изворним писмом; не спајајте без другог обележја
information-sharing-quality-code = Нема кодова или је свуда исти код
information-sharing-quality-code-mean = Нико није оцењивао; кодови су преписани
information-sharing-quality-code-do = Вратите је јединици која ју је написала; не погађајте кодове уместо других
information-sharing-quality-fit = Све се савршено уклапа у прву замисао
information-sharing-quality-fit-mean = Изостављено је оно што се није уклапало
information-sharing-quality-fit-do = Замолите колегу да потражи шта јој противречи
information-sharing-quality-wrong = Информација се покаже погрешном
information-sharing-quality-wrong-mean = Други можда још раде са њом
information-sharing-quality-wrong-do = Исправите је и обавестите свакога ко ју је добио

## Анализа

information-sharing-analyse-title = Анализа информација
information-sharing-analyse-asks =
    како да склопим све ово
    много комадића а нема слике
    шта да радим са свим овим дојавама
    слагалица
    превише ствари
    гомила дојава
    како све спојити
information-sharing-analyse-intro = Анализа одговара на питање некога ко треба да одлучи: где патролирати, кога питати, шта затражити. Она почиње питањем, а не рачунарским програмом. Ко наручује анализу, каже шта ће се на основу ње одлучити и до када.

information-sharing-methods-title = Методе на једном листу папира
information-sharing-methods-asks =
    ко кога зна
    како да нацртам ко је с ким у групи
    шта се кад десило
    треба ли нам посебан програм
    временска линија
    стрелице на табли
    оловка и папир
    треба ли програм
information-sharing-methods-intro = <ref data-l10n-name="methods"/> наводи пет метода за које није потребан рачунарски програм и грешку која сваку од њих квари.
information-sharing-methods-caption = Методе, на шта одговарају и уобичајена грешка
information-sharing-methods-head-method = Метода
information-sharing-methods-head-answers = На шта одговара
information-sharing-methods-head-mistake = Уобичајена грешка
information-sharing-methods-time = Временска линија
information-sharing-methods-time-answers = Шта се догодило пре чега? Где је празнина?
information-sharing-methods-time-mistake = Дан извештаја узима се као дан догађаја
information-sharing-methods-links = Дијаграм веза
information-sharing-methods-links-answers = Ко је или шта је с ким повезано и на чему се веза заснива?
information-sharing-methods-links-mistake = Линије без извора; ко је близу, испада крив
information-sharing-methods-map = Карта места и часова
information-sharing-methods-map-answers = Где и када се понавља?
information-sharing-methods-map-mistake = Где полиција често гледа, много се налази; другде само изгледа мирно
information-sharing-methods-compare = Поређење
information-sharing-methods-compare-answers = Шта је заједничко већем броју пронађених предмета: произвођач, паковање, место, пут?
information-sharing-methods-compare-mistake = Случајност се узима за појаву која се понавља
information-sharing-methods-rival = Друга објашњења
information-sharing-methods-rival-answers = Шта би још могло да објасни чињенице и шта говори против сваког објашњења?
information-sharing-methods-rival-mistake = Проверава се само омиљено
information-sharing-methods-chart = У дијаграму веза свака линија носи свој пар кодова, а непотврђене линије су испрекидане (<ref data-l10n-name="chart"/>). Испрекидана линија је задатак, а не налаз. Кодови једне информације не постају бољи ако се она нацрта два пута.
information-sharing-links-caption = Дијаграм веза у измишљеном случају „Пакет“
    .alt = Дијаграм са пет поља: пошиљалац пакета, пакет, број телефона, оглас, стан. Пуне линије воде од пошиљаоца до пакета са кодом A1 и од пакета до броја телефона са кодом A3. Испрекидане линије воде од пошиљаоца до огласа са кодом C2, од огласа до стана са кодом X4 и од пакета до стана са кодом B4.
information-sharing-links-sender = Пошиљалац пакета
information-sharing-links-parcel = Пакет
information-sharing-links-number = Број телефона
information-sharing-links-offer = Оглас
information-sharing-links-flat = Стан
information-sharing-links-known = Пуна линија: видео службеник или потврђује евиденција
information-sharing-links-open = Испрекидана линија: није потврђено; тек треба проверити

information-sharing-conclusion-title = Закључци
information-sharing-conclusion-asks =
    како се пише анализа
    колико морам бити сигуран да бих то рекао
    шеф хоће јасан одговор
    закључи
    вероватно
    је ли сигурно
    шеф хоће одговор
information-sharing-conclusion-intro = Закључак има четири пасуса, овим редом:
information-sharing-conclusion-know = <strong>Шта знамо:</strong> чињенице са својим кодовима.
information-sharing-conclusion-think = <strong>Шта мислимо:</strong> најбоље објашњење, колико је вероватно и које друго преостаје.
information-sharing-conclusion-gap = <strong>Шта не знамо:</strong> празнине и ко може да их попуни.
information-sharing-conclusion-do = <strong>Шта предлажемо:</strong> једну меру или неколико њих, са носиоцем и даном.
information-sharing-conclusion-words = Вероватноћа се изражава са мало утврђених речи: <em>мало вероватно</em>, <em>могуће</em>, <em>вероватно</em>, <em>готово сигурно</em>. Поред те речи стоји степен сигурности аутора: <em>низак</em>, <em>средњи</em> или <em>висок</em>, и зашто. Нешто може бити вероватно и када је степен сигурности низак, јер постоје само две белешке.
information-sharing-conclusion-traps = У четири замке упадају и добри аналитичари:
information-sharing-conclusion-trap-first = прва замисао остаје, иако су се чињенице промениле;
information-sharing-conclusion-trap-known = познато име налази се свуда, јер је само оно тражено;
information-sharing-conclusion-trap-loud = најживописнија прича вреди више од суве евиденције;
information-sharing-conclusion-trap-group = група се слаже, јер је први говорио службеник највишег чина.

information-sharing-profile-title = Од анализе до профила
information-sharing-profile-asks =
    сваког викенда се пуца у истом селу
    како да шефу опишем проблем
    који образац за проблем
    пуцњава сваке недеље
    папир за шефа
    образац за проблем
information-sharing-profile-intro = У полицијско-обавештајном моделу<ref data-l10n-name="ilp"/> резултат анализе је производ за оне који одређују приоритете. Израз <em>{ -problem-profile }</em> значи опис низа догађаја или једног места. Израз <em>{ -risk-profile }</em> значи списак показатеља по којима се бирају роба, возила или лица за проверу.
information-sharing-note-ilp = ОЕБС, Приручник „Рад полиције заснован на обавештајним сазнањима“ (2017), описује стратешке и тактичке процене, профиле лица или група од интереса и проблема, као и модел САРА.
information-sharing-profile-sara = Модел САРА чува редослед: уочите шта се понавља, анализирајте зашто, одговорите заједно са партнерима, оцените да ли је помогло. Показатељи у профилу ризика јесу чињенице које се виде, на пример документи који се не слажу са теретом. Порекло, језик, вера и изглед нису показатељи.
information-sharing-profile-form = Збирка има образац за профиле ризика и проблема. Попуњава се на основу четири пасуса закључка и добија дан преиспитивања. Профил који нико не преиспитује застари за неколико месеци.
information-sharing-profile-key = Профил описује проблем. Он никога не оптужује.

## Размена

information-sharing-share-title = Размена информација
information-sharing-share-asks =
    коме смем да кажем
    могу ли само да позовем колегу преко границе
    вечерас ће неко пуцати у некога на другој страни
    смем ли да кажем новинару
    рећи или ћутати
    друг у другој полицији
    упозори вечерас
    новинар пита
    смем ли да зовем колегу
information-sharing-share-intro = Информација коју нико не добије не вреди ништа, а информација коју добију сви убрзо почиње да штети. Пре него што нешто пренесе, службеник одговара на пет питања, овим редом:
information-sharing-share-purpose = <strong>Сврха:</strong> за који законити задатак је другоме потребна?
information-sharing-share-receiver = <strong>Прималац:</strong> да ли је та јединица надлежна и да ли је договорени канал отворен?
information-sharing-share-code = <strong>Код:</strong> да ли код поступања то дозвољава? Ако не, пита се давалац.
information-sharing-share-least = <strong>Најмање:</strong> која имена и које појединости могу да се изоставе?
information-sharing-share-log = <strong>Евиденција:</strong> шта је отишло, коме, када, са којим кодовима?
information-sharing-share-life = Ако је нечији живот у опасности, јединица преноси оно што га штити не чекајући захтев: телефоном између јединица за контакт, у свако доба, уз писмену потврду одмах после тога. Ограничење које је поставио неко други разјашњава се са даваоцем у истом сату.

information-sharing-request-title = Захтев преко границе
information-sharing-request-asks =
    како да питам оне преко за возило
    хоћу да сазнам одакле је пиштољ
    вратили су ми захтев
    колико је хитно хитно
    страна таблица
    враћен захтев
    прво код куће
    колико хитно
    ауто виђен тамо
information-sharing-request-before = Пре захтева тражи се код куће: у сопственим списима, у регистру оружја, на { -kosovo(case: "locative") } преко контакт тачке. Затим захтев иде путем који приказује <ref data-l10n-name="way"/>. Кораци су исти као у стандардној оперативној процедури за размену информација преко границе.
information-sharing-way-caption = Пут захтева и одговора
    .alt = Четири колоне: подносилац, јединица за контакт А, јединица за контакт Б, давалац. Између две јединице за контакт пролази линија од црта и тачака која означава границу. Кораци од 1 до 3 воде слева надесно до корака 4 код даваоца; кораци од 5 до 7 враћају се подносиоцу. Доле, преко свих колона, стоји поље: повратна информација иде истим путем.
information-sharing-way-requester = Подносилац
information-sharing-way-unit-a = Јединица за контакт А
information-sharing-way-unit-b = Јединица за контакт Б
information-sharing-way-provider = Давалац
information-sharing-way-ask = Тражите код куће; сврха, основ, питања
information-sharing-way-send = Проверите, доделите број, пошаљите
information-sharing-way-register = Евидентирајте, потврдите пријем
information-sharing-way-gather = Прикупите, одвојте чињеницу од процене, оцените, одредите код поступања; прво питајте треће стране
information-sharing-way-answer = Проверите, пошаљите одговор
information-sharing-way-pass = Пренесите са свим кодовима
information-sharing-way-use = Користите само у наведену сврху
information-sharing-way-feedback = Повратна информација иде истим путем: шта је помогло, шта је било погрешно, шта је проистекло
information-sharing-request-fields = <ref data-l10n-name="fields"/> пролази кроз поља обрасца за прекограничне захтеве. Захтев је добар када на њега може да одговори и неко ко не зна ништа о случају.
information-sharing-fields-caption = Поља захтева: шта је добро, а шта се враћа
information-sharing-fields-head-field = Поље
information-sharing-fields-head-good = Добро
information-sharing-fields-head-returned = Враћа се
information-sharing-fields-from = Од, за, број
information-sharing-fields-from-good = Јединица, одређени службеник и заменик, јединица за контакт, број случаја
information-sharing-fields-from-returned = Само име и број мобилног телефона
information-sharing-fields-purpose = Сврха и основ
information-sharing-fields-purpose-good = Кривично дело под званичним називом и уз број члана; шта се истражује; фаза
information-sharing-fields-purpose-returned = „За оперативне потребе“
information-sharing-fields-facts = Чињенице
information-sharing-fields-facts-good = Шта, где, када, ко; одвојено оно што се зна и оно што се претпоставља
information-sharing-fields-facts-returned = Прича из које се не види ко је шта видео
information-sharing-fields-firearm = Ватрено оружје, ако га има
information-sharing-fields-firearm-good = Врста, произвођач, модел, калибар, све ознаке њиховим изворним писмом како их је прочитало стручно лице, фотографије
information-sharing-fields-firearm-returned = „Пиштољ, црн“
information-sharing-fields-questions = Питања
information-sharing-fields-questions-good = Нумерисана, свако о једној теми
information-sharing-fields-questions-returned = „Све што имате о овом лицу“
information-sharing-fields-urgency = Хитност
information-sharing-fields-urgency-good = Степен, разлог, дан до којег је одговор потребан
information-sharing-fields-urgency-returned = „Веома хитно“ без разлога
information-sharing-fields-codes = Кодови
information-sharing-fields-codes-good = Оцена и код поступања за сваку информацију
information-sharing-fields-codes-returned = Један код за цео допис или ниједан
information-sharing-fields-approval = Одобрење
information-sharing-fields-approval-good = Начелник подносиоца, датум, потпис
information-sharing-fields-approval-returned = Непотписан нацрт
information-sharing-request-urgency = Хитност је чињеница, а не жеља. <strong>Одмах:</strong> нечији живот је у опасности или ће ускоро бити употребљено оружје или експлозив. <strong>Хитно:</strong> лице или предмет ускоро ће прећи границу, лице је лишено слободе или докази могу да се изгубе. <strong>Редовно:</strong> сваки други захтев. Рокове договарају две службе.
information-sharing-request-channel = На { -kosovo(case: "locative") } захтеви иду преко јединице ILECU, а захтеви за праћење порекла преко њене контакт тачке за ватрено оружје<ref data-l10n-name="focal"/>; у { -north-macedonia(case: "locative") } преко јединице за међународну полицијску сарадњу, по интерним правилима. Систем iARMS<ref data-l10n-name="iarms"/> користи се ако је приступ договорен. Докази за суд иду другим путем: преко тужиоца.
information-sharing-note-focal = Контакт тачка за ватрено оружје на { -kosovo(case: "locative") } део је јединице ILECU, Јединице за међународну полицијску сарадњу. Она прати порекло сваког оружја пронађеног на том подручју.
information-sharing-note-iarms = Систем Интерпола за евиденцију незаконитог оружја и праћење његовог порекла, у употреби од 2013. године.

information-sharing-answer-title = Одговор и повратна информација
information-sharing-answer-asks =
    нисмо нашли ништа морамо ли да одговоримо
    могу ли да их одбијем
    нико нам не каже да ли је помогло
    без резултата
    рећи не
    ћуте
    морам ли одговорити
    нико не каже је ли помогло
information-sharing-answer-text = Давалац потврђује пријем, пита једном ако нешто недостаје и шаље оно што је спремно, не чекајући остатак. И „ништа није пронађено“ је одговор; у њему стоји где је тражено. Одбијање има разлог у закону и наводи га.
information-sharing-answer-feedback = Повратна информација је обавеза подносиоца: шта је помогло, шта је било погрешно, шта је проистекло. Без ње код даваоца остаје погрешна белешка и нико не сазнаје шта је потребно следећем захтеву.
information-sharing-answer-do-nothing = Одговорите и када ништа није пронађено.
information-sharing-answer-do-part = Пошаљите део који је спреман.
information-sharing-answer-do-reason = Наведите разлог у закону ако ограничавате или одбијате.
information-sharing-answer-do-correct = Исправите оно што се показало погрешним, код свакога ко је то добио.
information-sharing-answer-dont-private = Не користите приватни телефон, приватну е-пошту ни апликацију за дописивање.
information-sharing-answer-dont-twice = Не шаљите исто питање преко више канала.
information-sharing-answer-dont-fishing = Не тражите податке „јер ће можда једном затребати“.
information-sharing-answer-dont-around = Не користите размену да бисте заобишли услов из сопственог закона.
information-sharing-answer-dont-rights = Не шаљите информацију ако због ње некоме могу бити повређена људска права; прво питајте тужиоца.

information-sharing-breach-title = Када нешто пође наопако
information-sharing-breach-asks =
    послао сам на погрешну адресу
    изгубио сам свеску
    колега је то ставио у вибер групу
    украли су ми телефон са сликама из случаја
    процурело
    погрешан мејл
    украдена торба
    нестао лаптоп
    у вајбер групи
    папири заборављени у аутобусу
information-sharing-breach-intro = Допис стигне погрешном примаоцу, свеска са белешкама се изгуби, белешка се појави у апликацији за дописивање. Сада је важна брзина:
information-sharing-breach-stop = <strong>Зауставите</strong> ширење: повуците, блокирајте, обезбедите оно што је остало.
information-sharing-breach-tell = <strong>Обавестите</strong> одмах јединицу за контакт и службеника за заштиту података.
information-sharing-breach-provider = <strong>Обавестите даваоца,</strong> који зна да ли је неко лице у опасности.
information-sharing-breach-write = <strong>Запишите</strong> шта се догодило и шта је предузето.
information-sharing-breach-blame = Ко пријави грешку у првом сату, штити људе. Ко је сакрије, пушта је да расте. Начелници јединица то кажу пре него што се нешто догоди.

## Закон

information-sharing-law-title = Закон и докази
information-sharing-law-asks =
    који закон ми то дозвољава
    да ли је уопште законито давати имена
    заштита података
    је ли дозвољено
    закон о приватности
    дељење имена
information-sharing-law-intro = Ови оквири дају преглед. Они нису коментар. Кривично дело у захтеву наводи се под званичним називом из законика који се примењује; називи из два законика нису преводи један другог.
information-sharing-law-kosovo-act = Закон 04/L-076 о полицији; Закон 05/L-022 о оружју; Кривични законик 06/L-074; важећи Законик о кривичном поступку
information-sharing-law-kosovo-text = <strong>Закон 04/L-076</strong> представља оквир за рад полиције. Кривично дело наводи се према Кривичном законику <strong>06/L-074</strong>, под званичним називом и уз број члана; статус оружја уређује Закон <strong>05/L-022</strong>. Коришћење у случају уређује важећи Законик о кривичном поступку.
information-sharing-law-kosovo-data = Податке о личности уређује важећи закон (<em>{ -personal-data-protection }</em>): сврху, чување, приступ, исправку. Питања се упућују службенику за заштиту података у служби.
information-sharing-law-north-macedonia-act = Закон о оружју 7/05 са изменама и допунама; Кривични законик, члан 396; Закон о кривичном поступку 150/2010 са изменама и допунама
information-sharing-law-north-macedonia-text = <strong>Члан 396</strong> Кривичног законика први се проверава када је реч о кривичном делу и наводи се под званичним називом. Статус оружја уређује <strong>Закон о оружју</strong>, у пречишћеном тексту. Коришћење у случају уређује <strong>Закон о кривичном поступку</strong>.
information-sharing-law-north-macedonia-data = Полицијска овлашћења и податке о личности уређују важећи закони. Савете даје службеник за заштиту података у служби.
information-sharing-law-regional-act = Конвенција УН против транснационалног организованог криминала; Протокол о ватреном оружју (Резолуција 55/255 Генералне скупштине); Уредба (ЕУ) 2016/794
# $date: дан ступања на снагу Протокола о ватреном оружју.
# check: allow term-not-used (обележавање је овде радња, а не ознака)
information-sharing-law-regional-text = <strong>Конвенција</strong>, на снази од септембра 2003. године, бави се сарадњом против организованог криминала; <strong>Протокол</strong>, на снази од { $date } године, кривичним делима, издавањем дозвола, обележавањем и праћењем порекла. Пре навођења неког текста проверава се да ли и колико обавезује јурисдикцију.
information-sharing-law-regional-europol = <strong>Члан 29 Уредбе (ЕУ) 2016/794</strong> даје кодове оцене које користи Европол. Он службенику друге јурисдикције не даје овлашћење; кодови се овде користе јер их познају многе службе.

information-sharing-evidence-title = Информација још није доказ
information-sharing-evidence-asks =
    сме ли судија да види дојаву
    могу ли то да ставим у кривичну пријаву
    како да њихов одговор употребим на суду
    у пријаву
    судија чита
    дојава као доказ
information-sharing-evidence-difference = Оно што је стигло полицијском сарадњом помаже да се нађу докази. Да ли и како сме да се изнесе пред суд одлучују важећи процесни закон, код поступања и, када је потребно, правосудна сарадња. Четири навике остављају пут отвореним:
information-sharing-evidence-origin = уз сваку информацију запишите одакле је стигла, да би могла поново да се затражи у исправном облику;
information-sharing-evidence-consent = питајте даваоца и тужиоца рано, а не уочи рочишта;
information-sharing-evidence-keep = чувајте изворну поруку неизмењену, са бројем, кодовима и прилозима;
information-sharing-evidence-chart = не приказујте дијаграм или профил као чињеницу: износи се оно на чему се заснивају.
information-sharing-evidence-way = <ref data-l10n-name="way"/> показује уобичајени корак од једног до другог.
information-sharing-evidence-caption = Од информације до доказа
information-sharing-evidence-head-arrived = Шта је стигло
information-sharing-evidence-head-now = Чему служи сада
information-sharing-evidence-head-later = Како може постати доказ
information-sharing-evidence-reply = Одговор полицијским каналом
information-sharing-evidence-reply-now = Усмерава истрагу; важе његови кодови
information-sharing-evidence-reply-later = Преко тужиоца, правосудном сарадњом, уз сагласност даваоца
information-sharing-evidence-trace = Ознаке и резултат праћења порекла
information-sharing-evidence-trace-now = Показују где је предмет последњи пут био у законитом поседу
information-sharing-evidence-trace-later = Писмени одговор надлежног органа; извештај стручног лица
information-sharing-evidence-person = Речи лица са друге стране
information-sharing-evidence-person-now = Показују кога треба саслушати и о чему
information-sharing-evidence-person-later = Саслушање пред надлежним органом, како предвиђа процесни закон
information-sharing-evidence-data = Обавештење о подацима на телефонима, налозима, камерама
information-sharing-evidence-data-now = Показује да подаци постоје и да могу да се изгубе
information-sharing-evidence-data-later = Рано тражити да се сачувају; подаци се прибављају по процесном закону, уз записник

## Вежбе

information-sharing-exercises-title = Вежбе
information-sharing-exercises-asks =
    како се ово вежба
    глумљење улога
    шта је случај мост
    случај Мост
    групни рад
    глума
# $exercises: број вежби; $minutes: њихово укупно трајање.
information-sharing-exercises-intro = { $exercises ->
        [one] { $exercises } вежба траје
        [few] { $exercises } вежбе трају
       *[other] { $exercises } вежби траје
    } укупно око { $minutes ->
        [one] { $minutes } минут
        [few] { $minutes } минута
       *[other] { $minutes } минута
    }, без дискусије. Већина њих припада једном измишљеном случају, „Мост“.
information-sharing-exercises-case = <strong>Случај „Мост“, измишљен.</strong> У једном градићу близу границе више викенда чују се пуцњи. Патрола види човека како предаје дугачку торбу возачу сивог комбија. Неколико дана касније до полиције на обе стране стижу прве приче о оружју.
information-sharing-exercises-facilitator = После сваке вежбе поставите три питања: Шта би непознат човек могао да уради са овим папиром? Коме би могао да нашкоди? Шта недостаје? Група која је папир саставила говори последња. Неколико добрих различитих одговора боље је од једног савршеног решења.
information-sharing-exercises-first-title = Први дан: белешка, кодови, квалитет
information-sharing-exercises-first-asks =
    вежбе за први дан
    вежба писања дојаве
    слова и цифре, вежба
    исеци реченице
    шта виђено, шта нагађано
    оцени дојаве, вежба
information-sharing-exercise-sort-title = Разврставање реченица
information-sharing-exercise-sort-materials = Одштампајте текст по једном за сваку групу и исеците га на реченице. Задржите један неисечен примерак.
information-sharing-exercise-sort-text = „У 21:40 иза пијаце је стајао сиви комби. Возач је деловао нервозно. Човек у плавој јакни унео је у њега дугачку торбу. Он је сигурно трговац оружјем. Торба је сутрадан одузета по наредби суда и запечаћена. Комби долази сваког петка, то сви знају.“
information-sharing-exercise-sort-task = Разврстајте сваку реченицу помоћу израза које даје <ref data-l10n-name="words"/>. Затим поново напишите сваку реченицу која меша два од њих.
information-sharing-exercise-sort-answer-fact = Виђено: комби у 21:40; човек у плавој јакни и торба. „Дугачка торба“ је опис; „торба за оружје“ био би закључак.
information-sharing-exercise-sort-answer-thought = Процена: „деловао је нервозно“ (напишите шта је виђено: освртао се, испао му је кључ) и „сигурно трговац оружјем“ (прецртајте). „Сваког петка, то сви знају“ нема извор: ко је видео и којих петака?
information-sharing-exercise-sort-answer-evidence = Одузета и запечаћена торба може постати доказ. Шта је у њој, каже стручно лице. Ниједна реченица још није обавештајно сазнање.
information-sharing-exercise-entry-title = Разговор и белешка о њему
information-sharing-exercise-entry-materials = Једна картица са улогом продавца: „У петак увече, око пола десет, понудио ми је пиштољ. То сам чуо лично. Рекао је да има још. Сестра не сме да сазна да сам био овде.“ Празни обрасци белешке према цртежу у тексту.
information-sharing-exercise-entry-task = Један полазник глуми продавца, један службеника, један посматра. Службеник разговара пет минута и затим саставља белешку према моделу (<ref data-l10n-name="entry"/>).
information-sharing-exercise-entry-check = Посматрач белешку чита другој групи. Може ли она да погоди ко је извор? Шта је речено, а шта је додато?
information-sharing-exercise-entry-answer-words = Речи су под наводницима, а „то сам чуо лично“ показује откуд зна. „Још“ није претворено у број.
information-sharing-exercise-entry-answer-source = Ни „продавац“ ни „сестра“ не помињу се у тексту који се преноси; обоје би показало ко је то био.
information-sharing-exercise-entry-answer-gaps = Службеник је питао: којег петка, где, ко је још чуо, којим речима, да ли је неко у опасности? Оно што је остало без одговора уписано је као отворено.
information-sharing-exercise-entry-answer-people = Службеник продавцу није дао никакав задатак, није тражио да види предмет и рекао је шта се може учинити ако му неко прети.
information-sharing-exercise-codes-title = Пет информација, пет парова кодова
information-sharing-exercise-codes-materials = Пет информација на картицама, по један комплет за сваку групу; празна табела са колонама слово, цифра, код поступања, разлог.
information-sharing-exercise-codes-case = Случај „Мост“, измишљен. На столу лежи пет информација:
information-sharing-exercise-codes-patrol = патролни службеник видео је предају торбе и одмах записао регистарску ознаку;
information-sharing-exercise-codes-shop = лице које је у већини случајева било у праву каже: „Он ми је лично понудио пиштољ“;
information-sharing-exercise-codes-anonymous = анонимна порука каже да у једном амбару има оружја, „тако се прича у селу“;
information-sharing-exercise-codes-friend = лице које је углавном грешило чуло је од пријатеља да комби иде до амбара;
information-sharing-exercise-codes-partner = партнерска служба, са H2, јавља да је лице које је у већини случајева било у праву чуло за ноћне преласке комбија; евиденција граничног прелаза потврђује два.
information-sharing-exercise-codes-task = Свакој информацији доделите пар кодова (<ref data-l10n-name="codes"/>) и кажите који код поступања добија или задржава (<ref data-l10n-name="handling"/>). Напишите један ред са разлогом.
information-sharing-exercise-codes-answer-patrol = Патрола: A1. Сопствено запажање, одмах записано. Шта је било у торби није део тога. H0 или H1, зависно од случаја.
information-sharing-exercise-codes-answer-shop = Лице: B2. Извору је лично позната, службенику није. H2, јер би извор могао да се препозна.
information-sharing-exercise-codes-answer-anonymous = Анонимна порука: X4. О извору се не зна ништа; то је чувено од других и ништа га не потврђује.
information-sharing-exercise-codes-answer-friend = Лице које углавном греши: C4. Не постаје боље зато што и порука говори о амбару; обоје може да потиче из истих уста.
information-sharing-exercise-codes-answer-partner = Партнерска служба: B3, и H2 остаје. Нико је не преноси, чак ни другој јединици код куће, пре него што се давалац сагласи.
information-sharing-exercise-codes-answer-reason = Прихватљиви су и други парови ако је разлог оправдан. Честе грешке: слово одређује чин службеника; цифра следи слово; један код за свих пет.
information-sharing-exercise-echo-title = Три извештаја или један?
information-sharing-exercise-echo-materials = Три листића: извештај патроле (гост у кафићу), анонимна порука, одштампан чланак са портала. У сва три стоје исте необичне речи „стара колска вага“.
information-sharing-exercise-echo-case = У два дана стижу извештај патроле, анонимна порука и чланак на порталу. Сва три говоре о „десет пиштоља у амбару иза старе колске ваге“.
information-sharing-exercise-echo-task = Нацртајте одакле би сваки могао да потиче, према моделу (<ref data-l10n-name="echo"/>). Коме постављате које питање? Шта у међувремену уписујете у списе?
information-sharing-exercise-echo-answer-one = Исте необичне речи и исти број у сва три указују на једно порекло. Док се не покаже супротно, то је један извештај.
information-sharing-exercise-echo-answer-ask = Гост се пита од кога то зна и од када; портал се чита као отворени извор и нико га без тужиоца не пита за његове изворе; анонимна порука упоређује се реч по реч.
information-sharing-exercise-echo-answer-write = У списима: „три извештаја, вероватно један извор, X4“. Само на основу тога не предлаже се претрес; тужилац сазнаје за сумњу.
information-sharing-exercises-second-title = Други дан: анализа, захтев, размена, профил
information-sharing-exercises-second-asks =
    вежбе за други дан
    вежба захтева
    нацртај ко кога зна, вежба
    цртај мрежу
    дели или не дели, игра
    пиши захтев, вежба
information-sharing-exercise-chart-title = Временска линија и дијаграм веза
information-sharing-exercise-chart-materials = Пет информација првог дана са својим кодовима, велики лист папира, две боје или две врсте линија, самолепљиви листићи.
information-sharing-exercise-chart-task = Поставите пет информација на временску линију: горе дан догађаја, доле дан извештаја. Затим нацртајте дијаграм веза према моделу (<ref data-l10n-name="chart"/>), са кодовима на свакој линији.
information-sharing-exercise-chart-write = Напишите четири пасуса које тражи <ref data-l10n-name="conclusions"/>, укупно пола странице.
information-sharing-exercise-chart-answer-solid = Пуне линије само за предају (A1) и преласке (B3, два потврђена). Информација партнера и у дијаграму носи H2.
information-sharing-exercise-chart-answer-dashed = Амбар се заснива на X4 и C4: испрекидане линије и напомена да обоје може бити један извор.
information-sharing-exercise-chart-answer-rival = Написано је бар једно друго објашњење: у торби су штапови за пецање или алат; комби припада трговцу који вози ноћу. Шта би говорило против тога?
information-sharing-exercise-chart-answer-gap = Празнине: шта је у торби, чији је комби, ко је викендом пуцао. За сваку постоји неко ко може да је попуни. Предлог је мали: захтев, разговор, патрола, а не одмах претрес.
information-sharing-exercise-request-title = Један захтев, један одговор
information-sharing-exercise-request-materials = Образац збирке за прекограничне захтеве, по два примерка за сваку групу; сто као „јединица за контакт“ са евиденцијом; звонце за време.
information-sharing-exercise-request-task = Случај „Мост“, измишљен: група треба да зна ко користи комби и да ли је одређених ноћи провераван. Попуните образац за прекограничне захтеве поље по поље (<ref data-l10n-name="fields"/>). Друга група је јединица за контакт: прима захтев или га враћа са једним питањем.
information-sharing-exercise-request-reply = Размените захтеве и одговорите на њих. Једна од две групе није пронашла ништа. На крају свака другој даје повратну информацију у три реченице.
information-sharing-exercise-request-answer-purpose = Сврха је једна реченица, са кривичним делом под званичним називом и уз број члана, преписаним из законика који важи за подносиоца. „За оперативне потребе“ се враћа.
information-sharing-exercise-request-answer-questions = Два или три нумерисана питања, са данима: на кога је комби регистрован, провере између два дана, раније белешке о комбију. Не „све о возачу“.
information-sharing-exercise-request-answer-urgency = Могуће је и редовно и хитно; одлучује разлог. „Долази викенд“ није разлог, лице лишено слободе јесте.
information-sharing-exercise-request-answer-left = Изостављено је: извор, прича о амбару, сестра, све што за одговор није потребно. Информација B3 са H2 потиче од самог партнера и њему сме да се помене.
information-sharing-exercise-request-answer-reply = „Ништа није пронађено“ каже где је тражено и за који период. Одговор има кодове за сваку информацију, а повратна информација каже шта је било корисно.
information-sharing-exercise-share-title = Пет лица пита
information-sharing-exercise-share-materials = Пет картица са улогама и питањима; табела кодова поступања на табли.
information-sharing-exercise-share-case = У случају „Мост“ у року од једног сата јавља се пет лица:
information-sharing-exercise-share-press = новинар хоће да зна да ли је комби „на списку“;
information-sharing-exercise-share-third = службеник треће јурисдикције тражи информацију партнера са H2, „као колега“;
information-sharing-exercise-share-court = тужилац пита може ли информација партнера у списе за суд;
information-sharing-exercise-share-private = службеник са друге стране границе у апликацији за дописивање тражи фотографију човека;
information-sharing-exercise-share-life = јединица код куће сазнаје да је човек са оружјем кренуо код једне жене на другој страни.
information-sharing-exercise-share-task = Одговорите свакоме једном реченицом или двема, уз пет питања која даје <ref data-l10n-name="share"/>. Коме се шта каже, ко то каже и којим путем?
information-sharing-exercise-share-answer-press = Новинар: никаква информација, чак ни „не“. Позив се преусмерава јединици која говори пред медијима, а она се договара са тужиоцем.
information-sharing-exercise-share-answer-third = Трећа јурисдикција: не без дозволе даваоца (H2) и не телефоном међу колегама. Захтев иде преко јединице за контакт, која пита даваоца.
information-sharing-exercise-share-answer-court = Тужилац: сме да зна колико дозвољавају закон и код; H2 овде значи да се давалац пита пре преношења, а за суд се тражи исправан облик, преко тужиоца.
information-sharing-exercise-share-answer-private = Апликација за дописивање: не шаље се ништа. Службеник упућује на канал и о дописивању обавештава јединицу за контакт своје службе.
information-sharing-exercise-share-answer-life = Живот у опасности: јединица за контакт одмах телефоном, уз писмену потврду, тужилац је обавештен, прво се преноси оно што штити жену. Позивају се специјалисти и помоћ жртвама.
information-sharing-exercise-profile-title = Профил на једној страници
information-sharing-exercise-profile-materials = Образац збирке за профиле ризика и проблема; закључци група; карта измишљеног градића са крстићима за пуцње.
information-sharing-exercise-profile-case = Случај „Мост“, измишљен: за осам недеља пуцњи су се чули шест вечери, сваки пут између 22:00 и поноћи, близу спортског терена. Јавила су се два лица из насеља; знају и школа и општина. Нико није повређен.
information-sharing-exercise-profile-task = Попуните образац за профил проблема (<ref data-l10n-name="profile"/>): шта се понавља, где и када, ко је погођен, шта се не зна, који партнери, које две мере са носиоцем, даном и мерилом успеха.
information-sharing-exercise-profile-answer-problem = Проблем су „пуцњи близу спортског терена викендом увече“, а не име. Број и период су тачни: шест вечери за осам недеља.
information-sharing-exercise-profile-answer-people = Становници, школа, деца и организатори прослава јесу партнери или погођени. Ниједна група не описује се по пореклу или вери.
information-sharing-exercise-profile-answer-measure = Мере могу да се броје: позиви у року од десет минута, патроле у тим сатима, разговор са организаторима, летак. Успех значи мање вечери са пуцњима, а не више провера.
information-sharing-exercise-profile-answer-gap = Празнине су именоване: јавила су се само два лица; можда се пуца и на другом месту. Профил има дан преиспитивања и каже да веза са комбијем није потврђена.

information-sharing-check-title = Питања за самопроверу
information-sharing-check-asks =
    да се преслишам
    да ли сам разумео
    питања на крају
    квиз
    понављање
information-sharing-check-intro = Одговорите без текста, затим упоредите са одељцима.
information-sharing-check-apart = Које су две ствари одвојене у свакој белешци? Видети: <ref data-l10n-name="entry"/>.
information-sharing-check-letter = Шта каже слово, шта каже цифра и зашто не само један код? Видети: <ref data-l10n-name="codes"/>.
information-sharing-check-h2 = Колега из друге јединице тражи информацију са H2. Шта радите? Видети: <ref data-l10n-name="handling"/>.
information-sharing-check-three = Три извештаја кажу исто. Како сазнајете колико има извора? Видети: <ref data-l10n-name="quality"/>.
information-sharing-check-four = Која четири пасуса има закључак? Видети: <ref data-l10n-name="conclusions"/>.
information-sharing-check-home = Где тражите пре него што питате преко границе? Видети: <ref data-l10n-name="request"/>.
information-sharing-check-nothing = Шта садржи одговор „ништа није пронађено“? Видети: <ref data-l10n-name="answer"/>.
information-sharing-check-wrong = Белешка је отишла на погрешну адресу. Која четири корака следе? Видети: <ref data-l10n-name="breach"/>.
information-sharing-check-facilitator-first = Одговори од 1 до 4: шта је речено и шта службеник мисли; слово за извор, цифра за информацију, јер добар извор може да погреши; прво се пита давалац и дозвола се евидентира; свако се пита откуд зна и од када, упоређују се речи, броје се извори.
information-sharing-check-facilitator-second = Одговори од 5 до 8: шта се зна, мисли, не зна, предлаже; сопствени списи, регистар оружја, на { -kosovo(case: "locative") } контакт тачка; где је тражено и за који период; зауставља се ширење, обавештавају се јединица за контакт и службеник за заштиту података, обавештава се давалац, све се записује.

## Подсетник

information-sharing-reference-title = Подсетник
information-sharing-reference-asks =
    картице за штампу
    кратак списак за џеп
    кратка правила за понети
    џеп
    штампај
information-sharing-reference-intro = Умножите овај одељак као картице и додајте имена и бројеве телефона своје службе.
information-sharing-card-entry-title = Белешка
information-sharing-card-entry-asks =
    имам дојаву како да је напишем
    белешке из разговора
    како да запишем шта ми је неко рекао
    реч по реч
    одакле знаш
information-sharing-card-entry-words = Речи извора под наводницима.
information-sharing-card-entry-how = „Откуд то знате?“ Виђено, чувено, прочитано?
information-sharing-card-entry-apart = Шта ја мислим пише се одвојено, са разлогом.
information-sharing-card-entry-source = Без имена и без трага који води до извора.
information-sharing-card-entry-day = Дан догађаја, дан извештаја, број.
information-sharing-card-codes-title = Слово и цифра
information-sharing-card-codes-asks =
    брза помоћ за слова
    A B C X 1 2 3 4
    да ли да му верујем, које слово
    Б3
    слова, подсетник
information-sharing-card-codes-a = A поуздан у сваком случају; B у већини случајева.
information-sharing-card-codes-b = C непоуздан у већини случајева; X не може се оценити.
information-sharing-card-codes-1 = 1 није спорна; 2 извору је лично позната.
information-sharing-card-codes-2 = 3 није лично позната, али је потврђена; 4 није потврђена.
information-sharing-card-codes-apart = Прво извор, затим информација; свака информација посебно.
information-sharing-card-codes-confirm = Ниједан пар кодова није доказ.
information-sharing-card-handling-title = Кодови поступања
information-sharing-card-handling-asks =
    H0 H1 H2 H3 укратко
    смем ли да проследим
    сме ли колега да види ово
    смем ли даље
    је ли за суд
information-sharing-card-handling-0 = H0: само против криминала, по закону који се примењује.
information-sharing-card-handling-1 = H1: не пред суд без дозволе.
information-sharing-card-handling-2 = H2: не преноси се даље без дозволе.
information-sharing-card-handling-3 = H3: прочитајте шта је давалац написао.
information-sharing-card-handling-owner = Код мења само давалац.
information-sharing-card-request-title = Захтев
information-sharing-card-request-asks =
    шта да проверим пре слања захтева
    шта мора да стоји унутра
    стално ми враћају захтев
    спремно за слање?
    шта фали
information-sharing-card-request-home = Прво тражите код куће и запишите где сте тражили.
information-sharing-card-request-purpose = Сврха у једној реченици; кривично дело под званичним називом.
information-sharing-card-request-questions = Нумерисана питања, свако о једној теми.
information-sharing-card-request-urgency = Хитност са разлогом и даном; кодови за сваку информацију.
information-sharing-card-request-channel = Само договорени канал. Живот у опасности: одмах телефоном.
information-sharing-card-request-feedback = Повратна информација: помогло, погрешно, резултат.
information-sharing-card-conclusion-title = Закључак
information-sharing-card-conclusion-asks =
    како да то сажмем
    укратко за шефа
    шта знамо, а шта само мислимо
    четири пасуса
information-sharing-card-conclusion-know = Шта знамо, са кодовима.
information-sharing-card-conclusion-think = Шта мислимо: колико је вероватно, колико смо сигурни, зашто.
information-sharing-card-conclusion-gap = Шта не знамо и ко би могао да зна.
information-sharing-card-conclusion-rival = Шта би још могло то да објасни?
information-sharing-card-conclusion-do = Шта предлажемо: носилац, дан.

## Појмовник

information-sharing-glossary-title = Појмовник
information-sharing-glossary-asks =
    шта значи ова реч
    скраћенице
    шта је обавештајни рад простим речима
    значење
    речник
information-sharing-glossary-intro = Изрази имају значење које им даје важећи закон. Кратка објашњења помажу при читању овог курса.

## Извори

information-sharing-sources-title = Извори
information-sharing-sources-asks =
    одакле је ово
    да ли је ово званично
    чега овде нема
    линкови
    је ли званично
# $laws: дан провере закона; $codes: дан провере осталих навода.
information-sharing-sources-checked = Закони су проверени { $laws } године, а остали наводи { $codes } године. На дан употребе проверите важећи закон.
information-sharing-sources-seesac = SEESAC, страница завршеног пројекта UNDP-а „Прекогранични интегрисани институционални приступ сузбијању недозвољене трговине оружјем“: <a data-l10n-name="page">seesac.org</a>. Извор броја учешћа и онога што је речено о контакт тачки.
information-sharing-sources-kosovo = { -kosovo }: Закон 04/L-076 о полицији; Закон 05/L-022 о оружју; Кривични законик 06/L-074. <a data-l10n-name="gazette">Службени лист</a>.
information-sharing-sources-north-macedonia = { -north-macedonia }: Закон о оружју 7/05 са изменама и допунама; Кривични законик, члан 396; Закон о кривичном поступку 150/2010 са изменама и допунама. <a data-l10n-name="gazette">Службени весник</a>.
information-sharing-sources-un = Уједињене нације, о Конвенцији и Протоколу о ватреном оружју (UNIS/CP/517).
information-sharing-sources-europol = Уредба (ЕУ) 2016/794 о Европолу, члан 29, о кодовима оцене: <a data-l10n-name="text">EUR-Lex</a>.
information-sharing-sources-handling = Документи Савета Европске уније о размени информација, са кодовима поступања, које је 2018. године објавио Statewatch: <a data-l10n-name="page">statewatch.org</a>.
information-sharing-sources-ilp = ОЕБС, Приручник „Рад полиције заснован на обавештајним сазнањима“, 2017: <a data-l10n-name="site">osce.org</a>.
information-sharing-sources-interpol = Интерпол, Систем за управљање евиденцијом и праћењем порекла незаконитог оружја (iARMS): <a data-l10n-name="site">interpol.int</a>.
information-sharing-sources-limits = Овај курс не каже који канал служба данас користи, који су рокови договорени ни како се спроводе тајне мере. Он користи само јавне изворе и не даје правне савете. Речи за вероватноћу, четири пасуса и мрежа кодова помагала су овог курса, а не договорени стандард. Он не замењује важећи закон, процедуре службе ни упутства тужиоца.
