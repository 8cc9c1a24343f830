### Категорије оружја: српски превод курса. Редослед порука је редослед документа.
### Назив јурисдикције увек се исписује појмом „-kosovo“, са потребним падежом.
### Граница безбедности: само закон, спољни знаци и безбедно поступање. Никада ниједна реч о томе како предмет ради изнутра или како се мења.
### Категорија неког закона наводи се само када је извор сигуран; иначе у табели стоји „видети важећи закон“.

weapons-categorisation-title = Категорије оружја: главни делови, експлозиви, поседовање и злоупотреба
weapons-categorisation-short-title = Категорије оружја

## Сврха и циљеви

weapons-categorisation-purpose-title = Сврха и циљеви
weapons-categorisation-purpose-asks =
    чему служи овај курс
    шта ће нам уопште категорије
    да ли учимо све моделе оружја
    има ли правог пиштоља на обуци
    у коју класу спада
    чему уопште слова
    обука о врстама оружја по закону
    уче ли се модели
    курс о категоријама
    сврставање оружја
weapons-categorisation-purpose-aim = Овај курс припрема службенике да за сваки предмет пронађу праву категорију у правом закону. Говори ко утврђује шта је предмет, који се закон отвара, који се дан рачуна и како се категорија уписује у списе. Категорија се затим примењује: на делове, на онеспособљено и старо оружје, на муницију и експлозиве, на поседовање и злоупотребу и у раду са грађанима и аналитичарима.
weapons-categorisation-purpose-boundary = Курс не објашњава како оружје ради изнутра ни како се мења, а ниједна вежба то не тражи. Службенику су потребне три ствари: безбедно поступање, тачне речи и текст закона.
weapons-categorisation-purpose-note = Ако полазник почне да објашњава како се нешто мења или доводи у исправно стање, одмах прекините и вратите се на питање: ко то утврђује и где је записано? Поступите тако и када говори стручно лице.

weapons-categorisation-audience-title = Коме је курс намењен
weapons-categorisation-audience-asks =
    може ли и патрола да дође
    важи ли и за царину
    мора ли тужилац да дође
    људи са шалтера за дозволе
    граничари
    шта да понесем
    почетници
    је ли за ловце
weapons-categorisation-audience-officers = Курс је намењен патролним службеницима, истражитељима, граничној полицији, цариницима, службеницима за рад у заједници и службеницима који раде са дозволама на { -kosovo(case: "locative") } и у { -north-macedonia(case: "locative") }, као и аналитичарима. Тужиоци и запослени који издају дозволе добродошли су првог дана.
weapons-categorisation-audience-needs = Сваки полазник доноси једну ствар: закон о оружју своје јурисдикције, у важећем тексту, одштампан или на телефону. Ако се курс и процедура службе разликују, предност имају важећи закон и процедура.

weapons-categorisation-objectives-title = Циљеви учења
weapons-categorisation-objectives-asks =
    шта ћу знати на крају
    шта долази на тесту
    шта треба да умем
    исход
    шта питају на испиту
    шта ћу знати
# Уводи набрајање циљева учења; $count је број ставки.
weapons-categorisation-objectives-intro = На крају курса сваки полазник је савладао { $count ->
        [one] следећу { $count } вештину и уме:
        [few] следеће { $count } вештине и уме:
       *[other] следећих { $count } вештина и уме:
    }
weapons-categorisation-objectives-word = да објасни шта је категорија и шта она не говори;
weapons-categorisation-objectives-find = да корак по корак пронађе категорију у важећем закону и да је наведе уз закон, члан и дан;
weapons-categorisation-objectives-mix = да категорије различитих закона држи одвојено, у списима и преко границе;
weapons-categorisation-objectives-parts = да опише део који може бити главни и да каже који списак одлучује;
weapons-categorisation-objectives-special = да поступа са онеспособљеним, старим, колекционарским и алармним оружјем, а да не верује само речи или папиру;
weapons-categorisation-objectives-safe = да поступи утврђеним редоследом: не дирати, држати растојање, означити, пријавити, сачекати;
weapons-categorisation-objectives-possession = да разликује законито поседовање, незаконито поседовање и злоупотребу и да постави питање које одлучује;
weapons-categorisation-objectives-people = да саветује грађане и да пише белешке из којих аналитичари могу да уче.

weapons-categorisation-context-title = Зашто постоји курс о томе
weapons-categorisation-context-asks =
    колико је полицајаца прошло ту обуку
    ко ју је раније држао
    колико је жена учествовало
    историја обуке
    донатор
    колико обучених
    колико полицајки
weapons-categorisation-context-project = У једном завршеном пројекту UNDP-а одржане су обуке о категоризацији оружја, за службенике из обе јурисдикције. Број учешћа приказује <ref data-l10n-name="figures"/><ref data-l10n-name="meaning"/>.
weapons-categorisation-note-attendance = Реч је о броју учешћа, а не о броју лица: није познато да ли је неко учествовао два пута. Извор је страница пројекта на сајту SEESAC-а. Он не раздваја мушкарце и жене по јурисдикцијама.
weapons-categorisation-figures-caption = Обука о категоризацији оружја у завршеном пројекту
weapons-categorisation-figures-head-what = Шта је бројано
weapons-categorisation-figures-head-number = Број
weapons-categorisation-figures-sessions = Циклуси обуке
weapons-categorisation-figures-all = Укупно учешћа
weapons-categorisation-figures-men = од тога мушкарци
weapons-categorisation-figures-women = од тога жене
weapons-categorisation-context-new = Овај курс је нов текст. Он није материјал тог пројекта.

weapons-categorisation-plan-title = План курса
weapons-categorisation-course-plan-asks =
    колико дана траје
    шта радимо ког дана
    по колико часова дневно
    распоред
    преподне
    трајање
    паузе
# $days: дани курса; $hours: школски часови сваког дана.
weapons-categorisation-plan-length = Курс траје { $days ->
        [one] { $days } дан
        [few] { $days } дана
       *[other] { $days } дана
    } са по { $hours ->
        [one] { $hours } школским часом
        [few] { $hours } школска часа
       *[other] { $hours } школских часова
    }. Редослед приказује <ref data-l10n-name="plan"/>; вежбе садржи <ref data-l10n-name="exercises"/>.
weapons-categorisation-plan-caption = План курса
weapons-categorisation-plan-head-part = Део
weapons-categorisation-plan-head-theme = Тема
weapons-categorisation-plan-head-practice = Пракса
weapons-categorisation-plan-morning = { $day }. дан, пре подне
weapons-categorisation-plan-afternoon = { $day }. дан, после подне
weapons-categorisation-plan-theme-category = Шта је категорија; три закона; како се налази категорија
weapons-categorisation-plan-practice-category = Три фиоке; категорија у шест корака
weapons-categorisation-plan-theme-parts = Главни делови; онеспособљено, старо оружје и други посебни предмети
weapons-categorisation-plan-practice-parts = Део у пошиљци; потврда
weapons-categorisation-plan-theme-danger = Муниција, експлозиви; поседовање и злоупотреба
weapons-categorisation-plan-practice-danger = Кутија у подруму; позив због старог оружја
weapons-categorisation-plan-theme-people = Списи, сарадња, рад у заједници, анализа
weapons-categorisation-plan-practice-people = Једна улица у дванаест месеци; провера знања
weapons-categorisation-plan-warning = На овај курс не доноси се никакво оружје: ни ватрено оружје, ни онеспособљено оружје, ни део, ни реплика, ни муниција. Довољне су картице са фотографијама споља.
weapons-categorisation-plan-note-laws = Пре курса преузмите важећи закон о оружју из службеног гласила сваке јурисдикције из које долазе полазници, на службеном језику, и на прву страницу упишите датум текста. Ништа не подвлачите: полазници треба сами да пронађу категорије. Дан раније упоредите табеле овог курса са тим текстом и реците полазницима шта се променило.
weapons-categorisation-plan-note-time = Од сваког полудневног дела једну трећину оставите за текст, а две трећине за праксу. Ако понестане времена, изоставите вежбу са потврдом, а никада ону са подрумом.

## Курс за 60 секунди

weapons-categorisation-sixty-title = Курс за 60 секунди
weapons-categorisation-sixty-seconds-asks =
    само најкраће
    нашао сам пиштољ коју категорију да упишем
    шта прво
    једна страна за брифинг
    брзо читање
    запамти само ово
    један минут
weapons-categorisation-sixty-intro = Ако имате времена само за једну страницу, прочитајте ову.
weapons-categorisation-sixty-safe = <strong>Прво безбедност.</strong> Не дирајте. Држите растојање. Означите. Пријавите. Сачекајте специјалисте. Видети: <ref data-l10n-name="steps"/>.
weapons-categorisation-sixty-see = <strong>Гледајте, не именујте.</strong> На лицу места то је „предмет који изгледа као ватрено оружје“. Шта је, каже стручно лице.
weapons-categorisation-sixty-law = <strong>Један закон.</strong> О категорији одлучује закон тог места и тог дана. Отворите га; не наводите напамет.
weapons-categorisation-sixty-name = <strong>Пуно име.</strong> Категорија, закон, члан, дан. Само слово не говори ништа.
weapons-categorisation-sixty-mix = <strong>Никада не мешајте.</strong> Исто слово у два закона није иста категорија. Видети: <ref data-l10n-name="drawers"/>.
weapons-categorisation-sixty-parts = <strong>И делови се рачунају.</strong> Један део може да буде под контролом као цело оружје.
weapons-categorisation-sixty-paper = <strong>Папир се проверава.</strong> „Онеспособљено“, „старинско“, „са дозволом“ јесу тврдње док их неко не провери.
weapons-categorisation-sixty-people = <strong>Људи.</strong> Највише питања постављају грађани који код куће имају неки стари предмет. Смирен одговор им чува живот.
weapons-categorisation-sixty-rule = Погрешно слово у првом обавештењу никога не повређује. Људи страдају када неко узме предмет у руке да би пронашао право слово.
weapons-categorisation-questions-caption = Пет питања, овим редом
    .alt = Ток од пет нумерисаних питања одозго надоле: Да ли су сви безбедни? Шта је то? Који закон? Која категорија? Шта следи? Поред сваког питања наведено је ко одговара.
weapons-categorisation-questions-head-question = Питање
weapons-categorisation-questions-head-who = Ко одговара
weapons-categorisation-questions-safe = Да ли су сви безбедни?
weapons-categorisation-questions-safe-who = Сваки службеник: не дирати, држати растојање, означити, пријавити, сачекати
weapons-categorisation-questions-what = Шта је то?
weapons-categorisation-questions-what-who = Овлашћено стручно лице, у писаном извештају
weapons-categorisation-questions-law = Који закон?
weapons-categorisation-questions-law-who = Истражитељ: место и дан проналаска
weapons-categorisation-questions-class = Која категорија?
weapons-categorisation-questions-class-who = Текст тог закона, прочитан уз извештај стручног лица
weapons-categorisation-questions-follows = Шта следи?
weapons-categorisation-questions-follows-who = Тужилац и суд

## Категорија

weapons-categorisation-category-title = Шта је категорија
weapons-categorisation-category-asks =
    шта значи категорија а б ц
    да ли је категорија а најопаснија
    ко одређује категорију, ја или вештак
    да ли на лицу места пишем категорију
    забрањено или дозвољено
    шта је класа
    слово Б шта значи
    је ли А најопасније
    ко одређује класу
    фиока у закону
weapons-categorisation-category-what = Категорија (<em>{ -weapon-category }</em>) је као фиока у закону. Закон распоређује оружје у фиоке да би за сваку прописао правила. Ко зна фиоку, зна и правила.
weapons-categorisation-category-decides = Категорија обично одлучује о четири ствари, о свакој речима важећег закона:
weapons-categorisation-category-acquire = ко може да набави предмет и да ли орган то претходно одобрава или се накнадно обавештава;
weapons-categorisation-category-hold = ко може да га држи, са каквом дозволом и како се мора чувати;
weapons-categorisation-category-carry = да ли сме да се носи или само да се преноси;
weapons-categorisation-category-trade = ко може да га производи, поправља, продаје, увози или извози.
weapons-categorisation-category-not = Категорија није скала опасности. Предмет из лаке категорије убија исто као предмет из тешке, а и предмет без категорије може да буде опасан. Категорија није ни кривично дело: кривична дела прописује кривични законик.
weapons-categorisation-category-do-law = Уписати категорију заједно са законом и чланом.
weapons-categorisation-category-do-day = Уписати дан на који се категорија односи.
weapons-categorisation-category-do-expert = Опис предмета преузети из извештаја стручног лица.
weapons-categorisation-category-dont-scene = Уписивати категорију у прво обавештење са лица места.
weapons-categorisation-category-dont-danger = Поступати мање пажљиво зато што је категорија „лака“.
weapons-categorisation-category-dont-translate = Преводити слово једног закона у слово другог.

weapons-categorisation-act-title = Поступајте безбедно
weapons-categorisation-act-safely-asks =
    нашао сам оружје шта сад
    смем ли да га узмем да видим број
    неко ставља пиштољ на сто
    да ли је пун
    руке к себи
    пиштољ на столу
    пун ли је
    назад
    вади га да ми покаже
weapons-categorisation-act-intro = Категорија може да причека. Све што изгледа као оружје, део, муниција или експлозив сматра се напуњеним и опасним, ма ко тврдио супротно.
weapons-categorisation-act-touch = <strong>Не дирајте.</strong> Реците „стоп“. Нико ништа не подиже, не отвара и не окреће, ни да би прочитао број.
weapons-categorisation-act-distance = <strong>Растојање.</strong> Вратите се путем којим сте дошли и поведите људе са собом.
weapons-categorisation-act-mark = <strong>Означите</strong> прилаз из даљине.
weapons-categorisation-act-report = <strong>Пријавите</strong> шта сте видели, где, колико и ко је у близини.
weapons-categorisation-act-wait = <strong>Сачекајте</strong> стручно лице или специјалисте. Нико се не враћа унутра.
weapons-categorisation-act-warning = Ниједна категорија, ниједна потврда и никакво уверавање власника не скраћују ових пет корака.

## Три закона

weapons-categorisation-table-head-class = Категорија
weapons-categorisation-table-head-sure = Шта је сигурно
weapons-categorisation-table-head-read = Шта читате у важећем закону
weapons-categorisation-see-law = Видети важећи закон
weapons-categorisation-class-names = Називи категорија
weapons-categorisation-class-prohibited = Шта приватна лица не смеју да држе
weapons-categorisation-class-licence = За шта је потребна дозвола
weapons-categorisation-class-free = Шта се само пријављује или је слободно
weapons-categorisation-class-outside = Шта закон не обухвата

weapons-categorisation-europe-title = Европска унија: Директива (ЕУ) 2021/555
weapons-categorisation-law-europe-asks =
    које су категорије оружја у еу
    важи ли код нас закон еу
    а б ц у директиви
    на страном папиру пише категорија b
    бриселски списак
    европски пасош за оружје
    полуаутомат ЕУ
    важи ли код нас
    пријављивање по Европи
weapons-categorisation-europe-intro = Директива није закон на { -kosovo(case: "locative") } ни у { -north-macedonia(case: "locative") }. Она помаже да се прочитају страни документи и да се разуме зашто новији закони у региону личе један на други. <ref data-l10n-name="table"/> скраћује њен Прилог I; цео текст је дужи и има услове.
weapons-categorisation-europe-caption = Само категорије Директиве (ЕУ) 2021/555, скраћено, означене латиничним словима
weapons-categorisation-europe-head-holds = Шта обухвата, на пример
weapons-categorisation-europe-head-here = Шта значи за вас
weapons-categorisation-europe-a = A: забрањено
weapons-categorisation-europe-a-holds = Аутоматско ватрено оружје; ватрено оружје прикривено као други предмет; експлозивни војни пројектили и лансери; неке врсте муниције; полуаутоматско оружје изнад граница које прописује Прилог
weapons-categorisation-europe-a-here = Страни документ са „A“ наводи изузетак; питајте преко канала
weapons-categorisation-europe-b = B: одобрење
weapons-categorisation-europe-b-holds = Репетирајуће и полуаутоматско кратко ватрено оружје; велики део полуаутоматског дугог оружја; део једнометног кратког оружја
weapons-categorisation-europe-b-here = Неко је дао одобрење; питајте ко, када и за који предмет
weapons-categorisation-europe-c = C: пријава
weapons-categorisation-europe-c-holds = Велики део репетирајућег дугог оружја; једнометно дуго оружје; ватрено оружје онеспособљено по заједничким правилима Уније
weapons-categorisation-europe-c-here = „Пријављено“ не значи „слободно“; питајте где је пријављено
weapons-categorisation-europe-directive = <strong>Директива (ЕУ) 2021/555</strong> уређује стицање и поседовање оружја. Она кодификује Директиву 91/477. Њене категорије A, B и C обавезују државе чланице, које смеју да буду и строже.
# $date: дан када је Протокол ступио на снагу.
weapons-categorisation-europe-protocol = <strong>Протокол УН о ватреном оружју</strong> (Резолуција Генералне скупштине 55/255), на снази од { $date } године, односи се на кривична дела, издавање дозвола, стављање ознака и праћење порекла. Он нема категорија.
weapons-categorisation-europe-power = Ови текстови службенику не дају овлашћење. Овлашћење произлази само из закона који важи тамо где службеник поступа.
weapons-categorisation-europe-act = Директива (ЕУ) 2021/555; Протокол УН о ватреном оружју

weapons-categorisation-kosovo-title = { -kosovo }: Закон 05/L-022 о оружју
weapons-categorisation-law-kosovo-asks =
    закон о оружју који члан
    које категорије има закон
    стара дозвола са старом категоријом
    сме ли да држи пиштољ код куће
    косовске класе
    сме ли ловачка пушка на Косову
    стара дозвола УНМИК
    пиштољ за самоодбрану
weapons-categorisation-kosovo-intro = <ref data-l10n-name="table"/> важи само за овај закон. Курс даје оно што извор сигурно потврђује; десна колона каже шта тражите сами. Оно што пронађете упишите у свој примерак, са датумом текста.
weapons-categorisation-kosovo-caption = Само Закон 05/L-022: шта је сигурно и шта читате
weapons-categorisation-kosovo-names-sure = Закон обухвата оружје и муницију за цивилну употребу, за физичка и правна лица, од куповине и поседовања до поправке, трговине, онеспособљавања и стављања ознака
weapons-categorisation-kosovo-names-read = Члан који дели оружје на категорије и назив сваке од њих
weapons-categorisation-kosovo-prohibited-read = Списак забрањеног оружја и муниције и сваки изузетак
weapons-categorisation-kosovo-licence-read = Категорије за које је потребна дозвола; врсту дозволе, имаоца, рок
weapons-categorisation-kosovo-free-read = Да ли таква категорија постоји и од које старости
weapons-categorisation-kosovo-outside-sure = Оружје намењено Безбедносним снагама и другим овлашћеним безбедносним институцијама; трговина у војне сврхе
weapons-categorisation-kosovo-outside-read = Члан о области примене и други закон који се тада примењује
weapons-categorisation-kosovo-weapons = <strong>Закон 05/L-022 о оружју</strong> објављен је у Службеном листу бр. 25 од 19. августа 2015. године. Пре њега је важио Закон 03/L-143: стара дозвола или пресуда може да носи категорију тог закона.
weapons-categorisation-kosovo-code = <strong>Кривични законик 06/L-074</strong> садржи кривична дела. Наведите кривично дело под његовим званичним називом и уз број члана<ref data-l10n-name="titles"/>.
weapons-categorisation-note-titles = Називи кривичних дела разликују се од законика до законика. Они нису међусобни преводи и овај курс их не препричава.
weapons-categorisation-kosovo-explosives = <strong>Закон 04/L-022 о цивилној употреби експлозива</strong> отвара се када је реч о експлозивима за цивилну употребу. Они нису категорија оружја.
weapons-categorisation-kosovo-act = Закон 05/L-022 о оружју; Закон 04/L-022 о цивилној употреби експлозива; Кривични законик 06/L-074

weapons-categorisation-north-macedonia-title = { -north-macedonia }: Закон о оружју 7/05
weapons-categorisation-law-north-macedonia-asks =
    македонски закон о оружју категорије
    ловачка пушка која категорија у македонији
    да ли је њихово б исто што и b
    који текст закона важи
    македонске класе
    Б или латинично
    пречишћен текст датум
    спортски стрелац у Скопљу
    ловачка тамо
weapons-categorisation-north-macedonia-intro = <ref data-l10n-name="table"/> важи само за овај закон. Закон је много пута мењан: користите пречишћен текст и уз сваку категорију упишите његов датум.
weapons-categorisation-north-macedonia-caption = Само Закон о оружју 7/05: шта је сигурно и шта читате
weapons-categorisation-north-macedonia-kinds = Врсте оружја
weapons-categorisation-north-macedonia-kinds-sure = Закон набраја врсте као што су ватрено оружје, колекционарско оружје, гасно оружје и оружје за светлосно-звучну сигнализацију<ref data-l10n-name="kinds"/>
weapons-categorisation-note-kinds = Према списку на pravdiko.mk, приватној страници о праву, стање из јануара 2019. године; проверите важећи закон. Врста није категорија: врста каже шта је предмет, а категорија која правила за њега важе.
weapons-categorisation-north-macedonia-kinds-read = Цео списак и да ли се променио
weapons-categorisation-north-macedonia-b = Категорија Б
weapons-categorisation-north-macedonia-b-sure = Оружје које се може набавити на основу одобрења органа (текст са изменама до 2013. године)
weapons-categorisation-north-macedonia-b-read = Списак ове категорије, тачку по тачку
weapons-categorisation-north-macedonia-c = Категорија Ц
weapons-categorisation-north-macedonia-c-read = Списак ове категорије и шта ималац мора да учини
weapons-categorisation-north-macedonia-prohibited-read = Како закон именује категорију, шта она обухвата и сваки изузетак
weapons-categorisation-north-macedonia-free-read = Да ли таква категорија постоји, како се зове и од које старости
weapons-categorisation-north-macedonia-weapons = <strong>Закон о оружју</strong> (7/05 са изменама и допунама) први је текст који треба прочитати када је реч о статусу оружја, дела оружја или муниције.
weapons-categorisation-north-macedonia-code = <strong>Члан 396 Кривичног законика</strong> јесте члан који прво треба проверити када је реч о оружју и експлозивним материјама. Његов назив наведите тачно онако како гласи у законику.
weapons-categorisation-north-macedonia-procedure = <strong>Закон о кривичном поступку</strong> (150/2010 са изменама и допунама) јесте текст који треба прочитати када је реч о претресима, заплени предмета и наредби за вештачење.
weapons-categorisation-north-macedonia-act = Закон о оружју 7/05 са изменама и допунама; Кривични законик, члан 396; Закон о кривичном поступку 150/2010 са изменама и допунама
weapons-categorisation-north-macedonia-letters = Македонски текст закона писан је ћирилицом. Његово друго слово чита се „бе“ и не изгледа као латинично слово; ћирилично слово које изгледа као латинично B чита се „ве“. Препишите слово из закона или напишите његово име.

## Проналажење категорије

weapons-categorisation-find-title = Како се налази категорија у шест корака
weapons-categorisation-find-the-class-asks =
    како да нађем категорију у закону
    који датум важи, кад је купљено или кад је нађено
    закон се променио прошле године, који важи
    дозвола је по старом закону
    како наћи у закону
    закон од ког дана
    купљена деведесет осме
    корак по корак
    у међувремену измењен
    прелазне одредбе
weapons-categorisation-find-intro = Ови кораци важе за сваки закон. Почињу када је предмет безбедан и када је стручно лице написало извештај.
weapons-categorisation-find-expert = <strong>Извештај.</strong> Опис преузмите из извештаја стручног лица: врста, дужина, начин пуњења, стање, делови.
weapons-categorisation-find-place = <strong>Место.</strong> Први је закон места на којем је предмет пронађен. Друго место, на пример место куповине, друго је питање.
weapons-categorisation-find-day = <strong>Дан.</strong> Забележите дан куповине или дозволе и дан проналаска. Прочитајте закон за сваки од њих.
weapons-categorisation-find-text = <strong>Текст.</strong> Отворите пречишћен текст из службеног гласила. Проверите до које измене сеже.
weapons-categorisation-find-class = <strong>Категорија.</strong> Прво прочитајте дефиниције, затим категорије, па изузетке и прелазне одредбе. Станите код прве категорије која одговара у свакој речи.
weapons-categorisation-find-write = <strong>Запис.</strong> Категорија, закон, члан, дан и реченица извештаја на којој се заснива. Ако одговарају две категорије, упишите обе и питајте тужиоца.
weapons-categorisation-days-caption = Дани који се рачунају
    .alt = Временска линија слева надесно са четири тачке: купљено или добијена дозвола, закон промењен, пронађено, одлучено. Прва и трећа су истакнуте. Испод сваке тачке стоји шта списи о њој говоре.
weapons-categorisation-days-bought = Купљено или добијена дозвола
weapons-categorisation-days-bought-write = Категорија по закону тог дана; документ
weapons-categorisation-days-changed = Закон промењен
weapons-categorisation-days-changed-write = Прелазне одредбе: шта је требало да ималац учини и до када?
weapons-categorisation-days-found = Пронађено
weapons-categorisation-days-found-write = Категорија по закону овог дана, са чланом
weapons-categorisation-days-decided = Одлучено
weapons-categorisation-days-decided-write = Тужилац и суд кажу који се закон примењује
weapons-categorisation-find-old = Предмет може да промени категорију, а да се не помери: закон се променио, а ималац није учинио ништа. То може бити кривично дело или случај за поступак регистрације, ако га важећи закон има. Службеник бележи чињенице и не одлучује.

weapons-categorisation-mix-title = Три фиоке, ниједан мост
weapons-categorisation-never-mix-asks =
    да ли је б у србији исто што и овде
    поређење категорија између држава
    српска дозвола категорија ц шта је то код нас
    што нема једна табела за све
    исто слово друга држава
    табела за поређење
    српско Ц
    мешање закона
    наше Б код њих
weapons-categorisation-mix-why = <ref data-l10n-name="drawers"/> показује најчешћу грешку у раду преко границе: неко узме слово из једног закона, а последицу потражи у другом. Директива има A, B и C, означене латиничним словима; закон Србије има категорије од А до Д; закон { -north-macedonia(case: "genitive") } уређује категорије Б и Ц. Иста слова су случајност.
weapons-categorisation-drawers-caption = Један предмет, три фиоке, ниједан мост
    .alt = Горе је поље: исти предмет. Од њега три стрелице воде надоле у три одвојене колоне: Директива Европске уније, закон { -kosovo(case: "genitive") } и закон { -north-macedonia(case: "genitive") }. Свака колона наводи своје категорије и своју употребу. Између колона стоје дебеле препреке са крстом.
weapons-categorisation-drawers-object = Исти предмет
weapons-categorisation-drawers-europe = Европска унија: Директива 2021/555
weapons-categorisation-drawers-europe-class = A, B, C (латиница)
weapons-categorisation-drawers-europe-use = За читање страних докумената
weapons-categorisation-drawers-kosovo = { -kosovo }: Закон 05/L-022
weapons-categorisation-drawers-kosovo-class = Категорије како их именује важећи закон
weapons-categorisation-drawers-kosovo-use = За предмет пронађен тамо
weapons-categorisation-drawers-north-macedonia = { -north-macedonia }: Закон 7/05
weapons-categorisation-drawers-north-macedonia-class = Б, Ц и друге категорије како их именује важећи закон
weapons-categorisation-drawers-north-macedonia-use = За предмет пронађен тамо
weapons-categorisation-drawers-bars = Препреке: ниједна категорија не прелази из једног закона у други.
weapons-categorisation-mix-paper = Ако страни документ наводи категорију, препишите је са законом и језиком и преко канала питајте шта она тамо значи. За своје списе поново почните од описа предмета.
weapons-categorisation-mix-key = Преко границе прелази опис предмета. Категорија остаје код куће.
weapons-categorisation-mix-note = Неки полазник ће тражити једну заједничку табелу, јер би била практична. Нека група нађе три разлога против: закони се мењају различитих дана, рачунају са различитим својствима, а табела без чланова не може да се наведе пред судом.

## Делови и посебни предмети

weapons-categorisation-parts-title = Делови и посебни предмети
weapons-categorisation-parts-and-special-objects-asks =
    само комад пушке, рачуна ли се
    каже да не пуца
    стара пушка на зиду
    парче пушке
    сломљено
    украс на зиду
    само гвожђе
    наслеђе
    не пуца, каже
weapons-categorisation-parts-intro = Често се не пронађе цело оружје. Неко има део, оружје „које не ради“ или оружје „од деде“. За све важи исто правило: прво безбедност, па стручно лице, па закон.

weapons-categorisation-essential-title = Главни делови
weapons-categorisation-essential-parts-asks =
    нашао сам само цев
    да ли је шаржер део оружја
    јесу ли делови без дозволе забрањени
    комад метала у пакету
    пригушивач
    затварач
    цев
    шанжер
    рам
    резервни делови
    комад челика у пакету
weapons-categorisation-essential-what = Израз <em>{ -essential-component }</em> означава део који се контролише сам за себе, јер ватрено оружје без њега не може да ради. <ref data-l10n-name="parts"/> упоређује два списка са којима се службеници сусрећу. Ниједан од њих не замењује списак важећег закона.
weapons-categorisation-parts-caption = Два списка делова и оно о чему ниједан не одлучује
    .alt = Велико поље је списак Протокола УН о ватреном оружју. У њему је мање поље, списак главних делова Директиве 2021/555: цев, рам, сандук, навлака, добош, затварач. У великом пољу, али изван мањег, стоји пригушивач. Десно, у посебном пољу, стоје магацин, кундак, нишан и непознат део: за њих одговара само важећи закон.
weapons-categorisation-parts-un = Делови и склопови: Протокол УН
weapons-categorisation-parts-eu = Главни делови: Директива 2021/555
weapons-categorisation-parts-barrel = Цев
weapons-categorisation-parts-frame = Рам
weapons-categorisation-parts-receiver = Сандук
weapons-categorisation-parts-slide = Навлака
weapons-categorisation-parts-cylinder = Добош
weapons-categorisation-parts-bolt = Затварач
weapons-categorisation-parts-suppressor = Направа која смањује звук
weapons-categorisation-parts-read = Видети важећи закон
weapons-categorisation-parts-magazine = Магацин
weapons-categorisation-parts-stock = Кундак
weapons-categorisation-parts-sight = Нишан
weapons-categorisation-parts-unknown = Непознат део
weapons-categorisation-essential-lists = По Директиви је главни део у категорији ватреног оружја за које је намењен. Да ли и закон ваше јурисдикције то каже и које делове наводи, прочитаћете тамо. Имајте на уму: Протокол убраја направу која смањује звук, а списак Директиве не.
weapons-categorisation-essential-unknown = Не морате да препознате део. Опишите материјал, облик, боју, дужину поред ствари познате величине, натписе, паковање. „Шупаљ метални предмет“ добар је опис; „цев пушке“ је закључак. Недовршени и штампани делови пријављују се на исти начин.
weapons-categorisation-essential-marking = Главни делови могу да имају своју ознаку (<em>{ -marking }</em>). Њу чита стручно лице. Ако се натписи на деловима истог оружја не слажу, сваки се записује и за сваки се пита.

weapons-categorisation-special-title = Онеспособљено, старо оружје и други посебни предмети
weapons-categorisation-deactivated-and-antique-asks =
    онеспособљено са потврдом, је л то у реду
    дедина пушка, сме ли се имати
    колекционар са четрдесет пушака
    гасни пиштољ
    каже да је играчка
    пластични пиштољ из штампача
    заварена цев
    музејски примерак
    сувенир из рата
    стартни пиштољ
    ерсофт
    стара кубура
    реплика
    штампано на принтеру
weapons-categorisation-special-intro = <ref data-l10n-name="table"/> почиње оним што каже ималац. Провера се тиме никада не завршава. У сваком реду предмет се сматра опасним док га стручно лице не ослободи.
weapons-categorisation-special-caption = Шта неко каже, шта закон може да каже, шта ви радите
weapons-categorisation-special-head-said = Шта чујете
weapons-categorisation-special-head-law = Шта закон може да каже
weapons-categorisation-special-head-do = Шта радите
weapons-categorisation-special-deactivated = „Онеспособљено је, ево папира“
weapons-categorisation-special-deactivated-law = Потребни су поступак, ознака и потврда. По Директиви је у категорији C (латинично слово)
weapons-categorisation-special-deactivated-do = Не дирајте. Сачувајте папир; стручно лице га упоређује са предметом. Пријавите, сачекајте
weapons-categorisation-special-antique = „То је антиквитет“
weapons-categorisation-special-antique-law = Директива старо оружје препушта сваком закону. По Протоколу УН ништа произведено после 1899. године није старо оружје
weapons-categorisation-special-antique-do = Не дирајте: може бити напуњено. Пријавите; старост и врсту утврђује стручно лице
weapons-categorisation-special-collector = „Ја сам колекционар“
weapons-categorisation-special-collector-law = Дозвола за колекционаре има своје услове, и за муницију
weapons-categorisation-special-collector-do = Тражите дозволу и списак. Бројте по папиру, без подизања. Пријавите шта се не слаже
weapons-categorisation-special-alarm = „Пуца само маневарском“
weapons-categorisation-special-alarm-law = У Унији није ватрено оружје само док испуњава техничке спецификације. Други закони могу да траже дозволу
weapons-categorisation-special-alarm-do = Сматрајте га напуњеним. Не дирајте, означите, пријавите, сачекајте стручно лице
weapons-categorisation-special-imitation = „То је играчка“
weapons-categorisation-special-imitation-law = Није ватрено оружје, ако је то истина. Претња њоме може бити кривично дело
weapons-categorisation-special-imitation-do = Сматрајте је напуњеним оружјем. Не дирајте, означите, пријавите, сачекајте стручно лице
weapons-categorisation-special-printed = „То је само пластика“
weapons-categorisation-special-printed-law = Закон пита шта предмет може, а не од чега је
weapons-categorisation-special-printed-do = Не дирајте. Пријавите носаче података и уређаје у близини; ништа не укључујте и не искључујте. Сачекајте
weapons-categorisation-special-key = Старо, мало, покварено, украшено, пластично: ниједна од тих речи није реч закона. Свака од њих изговорена је и за напуњено оружје.

weapons-categorisation-ammunition-title = Муниција
weapons-categorisation-ammunition-asks =
    има метке а нема пиштољ
    колико метака сме да држи
    стари зарђали меци у тегли
    дозвола за пиштољ а меци за пушку
    меци
    чауре у тегли
    ловачки меци
    колико кутија
    војнички меци
    панцирни дозвољени?
    муниција без дозволе
weapons-categorisation-ammunition-what = У већини закона муниција прати оружје: ко сме да држи оружје, сме да држи и муницију за њега, у одређеним границама. Неке врсте су приватним лицима забрањене. По Директиви се и саставни делови муниције сматрају муницијом када је за њих потребно одобрење.
weapons-categorisation-ammunition-questions = До правог члана воде четири питања:
weapons-categorisation-ammunition-kind = <strong>Врста.</strong> Шта је то по извештају стручног лица? Не читајте то са кутије.
weapons-categorisation-ammunition-licence = <strong>Дозвола.</strong> Постоји ли дозвола за оружје које је користи и обухвата ли муницију?
weapons-categorisation-ammunition-amount = <strong>Количина.</strong> Прописује ли важећи закон границу за овог имаоца?
weapons-categorisation-ammunition-place = <strong>Место.</strong> Како се мора чувати и одвојено од чега?
weapons-categorisation-ammunition-old = Муниција која је стара, оштећена, нађена у земљи или већа од оне за ручно оружје посао је за специјалисте. Нико је не ставља у џеп, у фиоку ни у полицијско возило.

weapons-categorisation-explosives-title = Експлозиви и пиротехника
weapons-categorisation-explosives-asks =
    бомба у шупи
    динамит која категорија
    ватромет f4 продат детету
    велике петарде у колима
    хемикалије у гаражи
    динамит
    топовски удар
    тротил
    мина
    колико година за ватромет
    радња продаје ракете деци
    каменолом
weapons-categorisation-explosives-what = Експлозиви немају слово категорије оружја које би службеник тражио на лицу места. Експлозиве за цивилну употребу, минско-експлозивна средства и пиротехничка средства уређују посебни закони и кривични законик. У првом сату постоји само једна категорија: експлозив, дакле нико у близини.
weapons-categorisation-explosives-pyrotechnics = За ватромете и друга пиротехничка средства користе се латинична слова F, T и P. <ref data-l10n-name="table"/> даје најнижу старост по Директиви 2013/29/ЕУ. Важећи закон ваше јурисдикције може бити другачији.
weapons-categorisation-pyrotechnics-caption = Само категорије Директиве 2013/29/ЕУ: F ватромети, T позориште, P остало
weapons-categorisation-pyrotechnics-head-who = Ко, по Директиви
weapons-categorisation-pyrotechnics-head-do = Шта радите
# $years: најнижа старост.
weapons-categorisation-pyrotechnics-age = Најмање { $years } год.
weapons-categorisation-pyrotechnics-shop = Проверите продавца, етикету и старост, по важећем закону
weapons-categorisation-pyrotechnics-purpose = Питајте за сврху, документе и знање
weapons-categorisation-pyrotechnics-specialist = Само лица са специјалистичким знањем
weapons-categorisation-pyrotechnics-wait = Не дирајте и не померајте. Држите растојање, означите, пријавите, сачекајте
weapons-categorisation-explosives-precursors = Ни хемикалије нису оружје. Уредба (ЕУ) 2019/1148 неке од њих ограничава за ширу јавност и од продаваца тражи да пријаве сумњиве трансакције, нестанке и крађе. Службеник који уз такве предмете види непознате хемикалије повлачи се и пријављује.
weapons-categorisation-explosives-warning = Ручна граната, мина, експлозив, непозната направа, велики или код куће пуњени ватромет: не дирајте, не померајте, не фотографишите изблиза. Повуците се, држите људе подаље, означите прилаз из даљине, пријавите, сачекајте специјалисте. Радио-везу и телефон користите само са места које одреде специјалисти или процедура службе.

## Поседовање и злоупотреба

weapons-categorisation-possession-title = Поседовање и злоупотреба
weapons-categorisation-possession-asks =
    јуче му је истекла дозвола
    отац умро и оставио пушку
    пиштољ у кухињској фиоци а деца около
    комшије пуцају на свадби
    бије жену а има пиштољ
    пиштољ у касети у колима
    истекла
    наслеђена
    удовица
    у касети кола
    дао рођаку
    пијан с пиштољем са дозволом
    пуцњава на слави
    откључан орман
    после очеве смрти
    пензионисани полицајац задржао пиштољ
    обезбеђење с пиштољем
    изгубио сам пиштољ
    украден из кола
weapons-categorisation-possession-three = Исти предмет данас може да буде у законитим, а сутра у незаконитим рукама. Разликују се три појма:
weapons-categorisation-possession-lawful = <strong>Законито поседовање:</strong> ово лице, овај предмет, ова категорија, овог дана, чуван и ношен како закон тражи.
weapons-categorisation-possession-illicit = <strong>Незаконито поседовање:</strong> држање оружја, дела оружја, муниције или експлозива без законског основа.
weapons-categorisation-possession-misuse = <strong>Злоупотреба:</strong> употреба оружја супротно закону или сврси због које се држи. И законити ималац може да злоупотреби оружје.
weapons-categorisation-possession-table = У свакој ситуацији коју наводи <ref data-l10n-name="table"/> одлучује једно питање. Дозвола се проверава у регистру, не само на папиру.
weapons-categorisation-possession-caption = Ситуације и питање које одлучује
weapons-categorisation-possession-head-situation = Ситуација
weapons-categorisation-possession-head-question = Питање које одлучује
weapons-categorisation-possession-head-do = Шта радите
weapons-categorisation-possession-expired = Дозвола је истекла
weapons-categorisation-possession-expired-question = Шта прописује важећи закон: рок или обавезу предаје?
weapons-categorisation-possession-expired-do = Проверите у регистру, забележите дан, питајте где је предмет. Не тражите да га донесу
weapons-categorisation-possession-heir = Наследник налази оружје
weapons-categorisation-possession-heir-question = Који поступак и који рок закон има за наследнике?
weapons-categorisation-possession-heir-do = Захвалите, објасните, нека се преузме. Забележите ко је пријавио и када
weapons-categorisation-possession-storage = Дете може да дохвати оружје са дозволом
weapons-categorisation-possession-storage-question = Прописује ли закон како се чува и шта следи ако се тако не чува?
weapons-categorisation-possession-storage-do = Прво децу напоље. Не дирајте, пријавите, сачекајте
weapons-categorisation-possession-carry = Оружје са дозволом у аутомобилу
weapons-categorisation-possession-carry-question = Да ли се носи или преноси и допушта ли то дозвола?
weapons-categorisation-possession-carry-do = Руке возача подаље од њега, не дирајте; важе правила службе за наоружана лица
weapons-categorisation-possession-wedding = Пуцање у слављу
weapons-categorisation-possession-wedding-question = Ко је пуцао, из којег оружја, одакле и ко је био у опасности?
weapons-categorisation-possession-wedding-do = Безбедност, повређени, сведоци. Чауре оставите где јесу и означите место
weapons-categorisation-possession-violence = Насиље у породици, а у стану има оружја
weapons-categorisation-possession-violence-question = Може ли се одузети ради заштите и ко одлучује?
weapons-categorisation-possession-violence-do = Питајте за оружје рано, насамо са угроженим лицем. Помоћ жртвама; одмах пријавите
weapons-categorisation-possession-offence = Поседовање, ношење, трговина и употреба различите су ствари у кривичним законицима. Запишите шта је учињено, уз предмет, место и време. Које је то кривично дело и да ли га категорија чини тежим, одлучује тужилац по законику.

weapons-categorisation-surrender-title = Позив због оружја код куће
weapons-categorisation-surrender-asks =
    грађанин хоће да преда стару пушку
    неко дошао у станицу са бомбом у торби
    хоће ли ме казнити ако пријавим
    може ли да нам га донесе
    да се решим тога
    да донесем
    страх од затвора
    амнестија
    хоће анонимно
    нашао на тавану и зове
    бомба у цегеру
    после сахране нашла пиштољ
weapons-categorisation-surrender-call = Много оружја пријављују људи који желе да га се ослободе. <ref data-l10n-name="scene"/> приказује правило за позив: у полицију долазе људи, а не предмети.
weapons-categorisation-counter-caption = После позива, гледано одозго
    .alt = Лево је план стана: у затвореној соби је предмет, број један; лица чекају напољу, број два. Десно је полицијска станица са службеником иза шалтера, број три. Пуна стрелица води од станице ка стану, број четири. Испрекидана стрелица од стана ка станици је прецртана, број пет. Легенда објашњава бројеве.
weapons-categorisation-counter-item = Предмет остаје где јесте; у соби нема никога
weapons-categorisation-counter-persons = Лица напољу, са кључевима и документима
weapons-categorisation-counter-officer = Службеник који прима позив и пита
weapons-categorisation-counter-way = Службеници и специјалисти иду до предмета
weapons-categorisation-counter-carry = Нико не носи предмет у станицу
weapons-categorisation-surrender-promise = Да ли предаја пролази без казне зависи од важећег закона и од дана; можда је могућа само у одређеном року. Службеник то не обећава. Службеник увек може да каже: „Добро је што сте звали. Не дирајте га. Доћи ћемо.“ Ако неко већ стоји на шалтеру са предметом, нико му га не узима из руке: лице га спушта како кажу правила службе, просторија се празни и следи пет корака.
weapons-categorisation-surrender-do-thank = Захвалити и рећи шта следи.
weapons-categorisation-surrender-do-ask = Питати где је, откад, ко је у близини, ко га је дирао.
weapons-categorisation-surrender-do-go = Послати службенике, а специјалисте за све што може да експлодира.
weapons-categorisation-surrender-dont-bring = Тражити да га донесе, фотографише изблиза или прочита број.
weapons-categorisation-surrender-dont-promise = Обећавати да неће бити последица.
weapons-categorisation-surrender-dont-open = Допустити ономе ко зове да отвори кутију или торбу.

## Докази и списи

weapons-categorisation-file-title = Докази и списи
weapons-categorisation-evidence-and-file-asks =
    како да то напишем у извештају
    пример реченице за списе
    шта да питам вештака
    коме иде извештај
    реченица за пријаву
    папир вештака
    не пиши илегални пиштољ
    питање вештаку
    како да срочим
weapons-categorisation-file-intro = Категорија у списима вреди колико и реченица на којој се заснива. <ref data-l10n-name="table"/> ставља лоше реченице поред добрих. Све су измишљене.
weapons-categorisation-file-caption = Реченице за списе (измишљене)
weapons-categorisation-file-head-wrong = Не овако
weapons-categorisation-file-head-right = Него овако
weapons-categorisation-file-first-wrong = „Пронађен је илегални пиштољ категорије Б.“
weapons-categorisation-file-first-right = „У фиоци је лежао предмет који изгледа као пиштољ, црн, дуг као шака. Нико га није дирао.“
weapons-categorisation-file-category-wrong = „Категорија Б.“
weapons-categorisation-file-category-right = „По извештају … од …, предмет 1 је у категорији … Закона …, члан …, у тексту од ….“
weapons-categorisation-file-part-wrong = „Цев пушке.“
weapons-categorisation-file-part-right = „Шупаљ метални предмет, око 50 cm, са натписом …, у смеђем папиру.“
weapons-categorisation-file-paper-wrong = „Оружје је онеспособљено.“
weapons-categorisation-file-paper-right = „Ималац је показао потврду са бројем …. Да ли она припада предмету, пита се стручно лице.“
weapons-categorisation-file-abroad-wrong = „Категорија Ц, по речима колега.“
weapons-categorisation-file-abroad-right = „Одговор … наводи категорију Ц закона …. За ове списе важи закон ….“
weapons-categorisation-file-expert = Питања стручном лицу постављају се писано, преко органа који наређује вештачење:
weapons-categorisation-file-expert-what = Шта је то и као шта је произведено?
weapons-categorisation-file-expert-state = У каквом је стању: исправно, онеспособљено, измењено?
weapons-categorisation-file-expert-parts = Који су делови главни по важећем закону?
weapons-categorisation-file-expert-marks = Које ознаке има, а које недостају?
weapons-categorisation-file-expert-class = Која су својства важна за дефиниције важећег закона, на дан проналаска?
weapons-categorisation-file-custody = Израз <em>{ -chain-of-custody }</em> означава низ који почиње када стручно лице преда предмет. О томе како је нешто измењено говори само извештај стручног лица; то се нигде не преписује.
weapons-categorisation-file-trace = На { -kosovo(case: "locative") } се свако пронађено ватрено оружје пријављује <em>{ -firearms-focal-point(case: "dative") }</em>; у { -north-macedonia(case: "locative") } интерна правила службе кажу ко пита. За захтев за праћење порекла категорија није потребна. Потребне су ознаке.


## Рад полиције у заједници и полицијско-обавештајни модел

weapons-categorisation-people-title = Грађани, аналитичари и друга страна границе
weapons-categorisation-working-with-others-asks =
    што да се мучимо са статистиком
    шта бива са мојом белешком
    како грађани помажу
    где иде мој извештај
    ко чита бројке
    помажу ли грађани
    статистика зашто
weapons-categorisation-people-why = Категорија не помаже само у једном случају. Када свака белешка на исти начин именује предмет, закон и категорију, аналитичари виде где се који предмети појављују, а службеници у заједници знају о чему да разговарају.
weapons-categorisation-circle-caption = Од једног позива до мере, и назад
    .alt = Четири поља у кругу, повезана стрелицама у смеру казаљке на сату: грађани пријављују; списи су тачни; анализа показује образац; предузима се мера. Последња стрелица води од мере назад ка грађанима. У средини пише: повратна информација одржава круг.
weapons-categorisation-circle-citizens = Грађани
weapons-categorisation-circle-citizens-what = Питају, пријављују и предају
weapons-categorisation-circle-file = Списи
weapons-categorisation-circle-file-what = Предмет, закон, категорија, место, дан
weapons-categorisation-circle-analysis = Анализа
weapons-categorisation-circle-analysis-what = Где, када, који предмети, зашто тамо
weapons-categorisation-circle-measure = Мера
weapons-categorisation-circle-measure-what = Савет, провера чувања, кампања, истрага
weapons-categorisation-circle-middle = Повратна информација одржава круг
weapons-categorisation-community-title = Рад полиције у заједници
weapons-categorisation-community-policing-asks =
    шта да кажем људима о старим пушкама
    у селу нам не верују
    разговор у ловачком друштву
    родитељи у школи питају за оружје
    састанак у селу о пушкама
    деца и оружје код куће
    ловачко вече
    крију од нас
    савети за власнике
    сеф за пушку
weapons-categorisation-community-what = <em>Рад полиције у заједници</em> решава проблеме заједно са људима који их имају. Службеник који смирено објашњава закон сазнаје за оружје пре него што га неко употреби. У сваком разговору кажу се четири реченице:
weapons-categorisation-community-licence = „Дозвола важи за једно лице и за наведене предмете. Она истиче. Погледајте датум још данас.“
weapons-categorisation-community-storage = „Чувајте га тако да до њега не дође ни дете ни гост, како закон каже.“
weapons-categorisation-community-found = „Нашли сте нешто? Не дирајте. Удаљите се, држите друге подаље, позовите нас.“
weapons-categorisation-community-no = „Метак испаљен у ваздух не нестаје: падне на некога.“
weapons-categorisation-community-fair = Посете и провере заснивају се на ризику и понашању, никада на пореклу, језику или вери. Ко пријави у поверењу, заштићен је како закон предвиђа, и у разговору се нико не именује.
weapons-categorisation-ilp-title = Полицијско-обавештајни модел
weapons-categorisation-intelligence-led-asks =
    шта је полицијско обавештајни модел укратко
    сара модел пример са оружјем
    место где се често пуца
    шта улази у профил проблема
    жариште
    десет налаза у једној улици
    образац понашања
    где послати патроле
    анализа уместо осећаја
weapons-categorisation-ilp-what = <em>Полицијско-обавештајни модел</em> значи да анализиране информације одлучују где се троше људи и време. Голи бројеви не одлучују: десет пронађених предмета у једној улици може бити десет породица које верују полицији.
weapons-categorisation-ilp-sara = Модел САРА има четири корака. <ref data-l10n-name="table"/> показује шта категорија додаје у сваком од њих.
weapons-categorisation-sara-caption = Модел САРА и шта додаје категорија
weapons-categorisation-sara-head-step = Корак
weapons-categorisation-sara-head-question = Питање
weapons-categorisation-sara-head-class = Шта додаје категорија
weapons-categorisation-sara-scan = Скенирање
weapons-categorisation-sara-scan-question = Шта се понавља и где?
weapons-categorisation-sara-scan-class = Посебни бројеви за ватрено оружје, делове, муницију, експлозиве
weapons-categorisation-sara-analyse = Анализа
weapons-categorisation-sara-analyse-question = Ко, када, зашто тамо? Шта недостаје у подацима?
weapons-categorisation-sara-analyse-class = Истекле дозволе, наследници, незаконито поседовање и злоупотреба различити су проблеми
weapons-categorisation-sara-respond = Одговор
weapons-categorisation-sara-respond-question = Која мера одговара овом узроку? Ко шта ради и до када?
weapons-categorisation-sara-respond-class = Писмо имаоцима, разговор, провера чувања, истрага
weapons-categorisation-sara-assess = Процена
weapons-categorisation-sara-assess-question = Да ли је тога мање или се преместило?
weapons-categorisation-sara-assess-class = Исте категорије, исти закон, исти период; измене закона означене
weapons-categorisation-ilp-data = Две јурисдикције пореде се по врстама предмета које обе унапред одреде обичним речима, на пример „кратко ватрено оружје, по извештају стручног лица“. Категорије два закона никада се не сабирају.
weapons-categorisation-abroad-title = Преко границе
weapons-categorisation-across-the-border-asks =
    македонска дозвола на нашој граници
    како да питам колеге преко
    да ли шаљем категорију уз захтев
    страна дозвола
    питање суседима
    да преведем класу?
    страни ловац на граници
    шта да пошаљем
weapons-categorisation-abroad-facts = Друга страна брзо одговара када питање не тражи превођење закона:
weapons-categorisation-abroad-describe = <strong>Опишите</strong> предмет: врста, произвођач, ознаке, стање, по извештају стручног лица.
weapons-categorisation-abroad-own = <strong>Своју категорију додајте</strong> само као информацију, уз њен закон.
weapons-categorisation-abroad-ask = <strong>Питајте</strong> за чињенице: да ли је регистрован, на кога, откад и у којој је категорији по вашем закону?
weapons-categorisation-abroad-channel = <strong>Користите канал</strong> службе, са кодом поступања. На { -kosovo(case: "locative") } је то <em>{ -ilecu }</em>, у { -north-macedonia(case: "locative") } јединица коју одређују интерна правила.

## Вежбе

weapons-categorisation-exercises-title = Вежбе
weapons-categorisation-exercises-asks =
    вежбе за групу
    колико трају вежбе
    случајеви за вежбање
    случајеви за групе
    проба
    вежбе с категоријама
# $exercises: број вежби; $minutes: њихово укупно време.
weapons-categorisation-exercises-intro = { $exercises ->
        [one] { $exercises } вежба траје
        [few] { $exercises } вежбе трају
       *[other] { $exercises } вежби траје
    } укупно око { $minutes ->
        [one] { $minutes } минут
        [few] { $minutes } минута
       *[other] { $minutes } минута
    }, без разговора после њих. Сваки случај је измишљен случај. Користе се само картице, одштампани закони и папир.
weapons-categorisation-exercises-note = После сваке вежбе питајте: коју сте реченицу закона прочитали? Ко ју је само изговорио напамет? Исправљајте љубазно, увек отварањем текста.
weapons-categorisation-exercise-drawer-title = Три фиоке
weapons-categorisation-exercise-drawer-materials = Дванаест картица, свака са местом, даном и документом: предмет пронађен у једној јурисдикцији, дозвола из друге, страна фактура, пресуда из раније године. Три кутије са називима три закона и четврта без назива.
weapons-categorisation-exercise-drawer-task = Ставите сваку картицу у фиоку закона који одлучује о категорији. Наглас реците зашто. Шта бисте морали да знате за картице које не иду ни у једну фиоку?
weapons-categorisation-exercise-drawer-answer-place = Одлучују место и дан проналаска; језик папира и пасош имаоца не.
weapons-categorisation-exercise-drawer-answer-day = Два дана значе два читања: пресуда из раније године може да се заснива на ранијем закону.
weapons-categorisation-exercise-drawer-answer-none = Фиока без назива је најпоштенија: без извештаја стручног лица или без дана категорија се не пише. Директива не одлучује ни о једном пронађеном предмету ни у једној од две јурисдикције.
weapons-categorisation-exercise-class-title = Категорија у шест корака
weapons-categorisation-exercise-class-materials = Важећи закон сваке присутне јурисдикције и измишљен извештај стручног лица на пола странице: врста, дужина, начин пуњења, стање и делови једног предмета. Унапред проверите да извештај у вашем закону води тачно до једне категорије и забележите за себе члан.
weapons-categorisation-exercise-class-case = Измишљен случај: предмет је пронађен у аутомобилу трећег у месецу. Возачева дозвола за оружје стара је четири године. Извештај стручног лица је пред вама.
weapons-categorisation-exercise-class-task = Прођите кораке које даје <ref data-l10n-name="steps"/> и напишите једну реченицу за списе. Затим размените листове са групом која је радила са другим законом и потражите речи које вам нису биле потребне.
weapons-categorisation-exercise-class-answer-text = Група је отворила дефиниције пре категорија, а изузетке после њих.
weapons-categorisation-exercise-class-answer-sentence = Реченица садржи категорију, закон, члан, датум текста, дан проналаска и извештај.
weapons-categorisation-exercise-class-answer-doubt = Када у извештају недостаје неко својство, група пита стручно лице и не погађа.
weapons-categorisation-exercise-class-answer-other = Две групе могу да имају различита слова, и обе су у праву.
weapons-categorisation-exercise-part-title = Део у пошиљци
weapons-categorisation-exercise-part-materials = Картица са цртежом обичног шупљег предмета поред лењира, без икаквог назива. Без правог дела.
weapons-categorisation-exercise-part-case = Измишљен случај: цариници законито отварају пошиљку пријављену као „делови за бицикл“. У њој је шупаљ метални предмет са натписом.
weapons-categorisation-exercise-part-task = Одиграјте првих пет минута, затим напишите три реченице без закључка. Који од спискова које приказује <ref data-l10n-name="parts"/> могу да буду важни и који текст одлучује?
weapons-categorisation-exercise-part-answer-touch = Нико не подиже предмет да би прочитао натпис. Растојање, означавање, пријављивање, чекање.
weapons-categorisation-exercise-part-answer-words = Материјал, облик, дужина, натпис, паковање, пријава. Без „цеви пушке“.
weapons-categorisation-exercise-part-answer-lists = Одлучује важећи закон. Директива и Протокол помажу да се објасни; стручно лице каже да ли је то уопште део оружја.
weapons-categorisation-exercise-certificate-title = Онеспособљено, каже папир
weapons-categorisation-exercise-certificate-materials = Картица са измишљеном потврдом и картица са ознакама које је прочитало стручно лице. Једна цифра је различита.
weapons-categorisation-exercise-certificate-case = Измишљен случај: човек показује потврду за пушку изнад камина. „Потпуно је безопасна, слободно пробајте.“
weapons-categorisation-exercise-certificate-task = Шта кажете у првих десет секунди? Шта записујете, шта питате стручно лице и кога питате за потврду?
weapons-categorisation-exercise-certificate-answer-paper = Папир се обезбеђује и проверава код органа који га је издао; може бити прави, а да припада другом предмету.
weapons-categorisation-exercise-certificate-answer-item = Нико ништа не пробава. Предмет се сматра напуњеним док га стручно лице не ослободи.
weapons-categorisation-exercise-certificate-answer-holder = Човек се не оптужује. Његове речи се записују, а различита цифра је питање за стручно лице.
weapons-categorisation-exercise-cellar-title = Кутија у подруму
weapons-categorisation-exercise-cellar-materials = Столица са затвореном картонском кутијом, трака на поду за врата, картица за сваку улогу: два службеника, бака, услужан комшија, дежурни службеник. У кутији нема ничега.
# check: allow term-not-used („меци“ је облик речи „метак“)
weapons-categorisation-exercise-cellar-case = Измишљен случај: после сахране жена показује двојици службеника кутију. Одозго су меци, а испод њих „нешто округло са прстеном“. Комшија се нуди да је изнесе.
weapons-categorisation-exercise-cellar-task = Одиграјте до позива, по корацима које даје <ref data-l10n-name="steps"/>. Затим одговорите: који је први тренутак када је категорија важна?
weapons-categorisation-exercise-cellar-answer-out = „Стоп“ се каже у првим секундама, и комшији; сви излазе путем којим су дошли, бака уз помоћ.
weapons-categorisation-exercise-cellar-answer-report = Позив каже: може да експлодира, виђено у …, отада га нико није дирао, ко је изашао, где је прилаз означен.
weapons-categorisation-exercise-cellar-answer-class = Категорија је важна тек када специјалисти ослободе место. Дотле постоји једна категорија: експлозив.
weapons-categorisation-exercise-cellar-answer-back = Честа грешка: неко се враћа по фотографију, капут или пса. Ту прекините вежбу.
weapons-categorisation-exercise-call-title = Дедина пушка
weapons-categorisation-exercise-call-materials = Две столице окренуте леђима уместо телефона. Картица за ону која зове: забринута је, хоће да донесе пушку у ћебету, три пута пита хоће ли бити казне.
weapons-categorisation-exercise-call-case = Измишљен случај: зове унука. Пушка је у орману. Аутобус за град полази за десет минута.
weapons-categorisation-exercise-call-task = Водите разговор четири минута; трећи полазник га упоређује са оним што приказује <ref data-l10n-name="scene"/>. Затим замените улоге.
weapons-categorisation-exercise-call-answer-stay = Прва реченица је спречава да пође на аутобус са пушком.
weapons-categorisation-exercise-call-answer-ask = Питања су: где, откад, ко је у близини, ко ју је дирао, има ли муниције; а не: прочитајте ми број.
weapons-categorisation-exercise-call-answer-promise = Ни обећање ни претња: „Одлучује закон. Добро сте учинили што сте звали.“
weapons-categorisation-exercise-call-answer-feedback = Она сазнаје ко долази, када и шта да ради дотле.
weapons-categorisation-exercise-street-title = Једна улица у дванаест месеци
weapons-categorisation-exercise-street-materials = Табела са двадесет измишљених бележака из једне улице: датум, предмет, категорија са законом, како се сазнало. Убаците две белешке без закона, једну која је уписана двапут и три о наследницима.
weapons-categorisation-exercise-street-case = Измишљен случај: градоначелник каже да је улица „пуна оружја“. Табела приказује двадесет бележака.
weapons-categorisation-exercise-street-task = Радите по корацима које даје <ref data-l10n-name="table"/>. Напишите профил проблема на једној страници: образац, узрок, празнина у подацима, две мере са одговорним лицем и датумом и три реченице за састанак са становницима.
weapons-categorisation-exercise-street-answer-count = Двострука белешка и оне без закона пронађу се пре него што се било шта изброји.
weapons-categorisation-exercise-street-answer-cause = За наследнике и истекле дозволе потребан је савет; за пуцање је потребна истрага. Један број за обоје никоме не помаже.
weapons-categorisation-exercise-street-answer-measure = Свака мера има одговорно лице, датум и знак по којем се види успех.
weapons-categorisation-exercise-street-answer-border = У три реченице не именује се ниједна породица и ниједна група, а пријаве грађана приказују се као поверење, не као кривица.

weapons-categorisation-check-title = Питања за самопроверу
weapons-categorisation-self-check-asks =
    питања за тест
    шта могу да ме питају на испиту
    да ли сам разумео категорије
    квиз
    понављање
    испит
weapons-categorisation-check-intro = Одговорите без текста, па упоредите са одељцима.
weapons-categorisation-check-category = Шта категорија говори о опасности? Видети: <ref data-l10n-name="section"/>.
weapons-categorisation-check-letters = Како се преписује категорија из закона на другом писму? Видети: <ref data-l10n-name="section"/>.
weapons-categorisation-check-days = Које дане бележите и зашто више од једног? Видети: <ref data-l10n-name="section"/>.
weapons-categorisation-check-parts = Који списак делова одлучује? Видети: <ref data-l10n-name="section"/>.
weapons-categorisation-check-deactivated = Шта доказује потврда пре него што се провери? Видети: <ref data-l10n-name="section"/>.
weapons-categorisation-check-grenade = Коју категорију има ручна граната у првом сату? Видети: <ref data-l10n-name="section"/>.
weapons-categorisation-check-heir = Које две ствари тражите у закону за наследника? Видети: <ref data-l10n-name="section"/>.
weapons-categorisation-check-border = Шта прелази границу, а шта не? Видети: <ref data-l10n-name="section"/>.
weapons-categorisation-check-answer-law = <strong>Категорија, писмо, дани:</strong> ништа о опасности, само која правила важе; из самог закона, слово по слово или његовим именом; дан куповине или дозволе и дан проналаска, јер се закон између њих можда променио.
weapons-categorisation-check-answer-objects = <strong>Делови, потврда, граната:</strong> списак важећег закона на месту проналаска; ништа док се не провери са предметом и код издаваоца; експлозив, зато нико не прилази и нико не тражи категорију.
weapons-categorisation-check-answer-people = <strong>Наследник, граница:</strong> поступак и рок; прелази опис предмета са ознакама, категорија не.

## Брзи преглед

weapons-categorisation-reference-title = Подсетник
weapons-categorisation-quick-reference-asks =
    картице за кола
    кратак списак за џеп
    категорије на једној картици
    џепне картице
    штампај
    подсетник
weapons-categorisation-reference-intro = Картице се штампају по четири на листу. Додајте бројеве телефона своје службе.
weapons-categorisation-card-safe-title = Поред предмета
weapons-categorisation-card-safe-asks =
    оружје испред мене
    брзи кораци пиштољ
    пиштољ на земљи, први кораци
    не чачкај
    корак назад
    пиштољ пред ногама
weapons-categorisation-card-safe-loaded = Оружје, део, муниција: сматра се напуњеним и опасним.
weapons-categorisation-card-safe-touch = Не дирајте, ни да бисте прочитали број.
weapons-categorisation-card-safe-distance = Назад истим путем, људи са вама.
weapons-categorisation-card-safe-mark = Означите прилаз из даљине.
weapons-categorisation-card-safe-report = Пријавите: шта, где, колико, ко је у близини.
weapons-categorisation-card-safe-wait = Сачекајте специјалисте.
weapons-categorisation-card-class-title = Како се налази категорија
weapons-categorisation-card-class-asks =
    кораци за категорију
    како се наводи категорија
    које слово да упишем
    право слово
    датум текста
    тражење класе
weapons-categorisation-card-class-expert = Опис из извештаја стручног лица.
weapons-categorisation-card-class-place = Закон тог места.
weapons-categorisation-card-class-day = Закон тог дана; забележите оба дана.
weapons-categorisation-card-class-text = Дефиниције, категорије, изузеци, прелазне одредбе.
weapons-categorisation-card-class-write = Категорија, закон, члан, датум текста.
weapons-categorisation-card-class-mix = Ниједно слово из другог закона.
weapons-categorisation-card-objects-title = Посебни предмети
weapons-categorisation-card-objects-asks =
    онеспособљено, старо, гасно укратко
    само део пушке
    дедина пушка на зиду
    сувенир
    само цев
    реплика
    од деде
weapons-categorisation-card-objects-part = Део: опишите, не именујте.
weapons-categorisation-card-objects-deactivated = Онеспособљено: тврдња; проверите папир и предмет.
weapons-categorisation-card-objects-antique = Старо: може бити напуњено.
weapons-categorisation-card-objects-alarm = Маневарско, играчка, пластика: сматра се напуњеним.
weapons-categorisation-card-objects-ammunition = Муниција: врста, дозвола, количина, место.
weapons-categorisation-card-objects-explosive = Експлозив: нико у близини, специјалисти.
weapons-categorisation-card-licence-title = Провера дозволе
weapons-categorisation-card-licence-asks =
    показује ми дозволу за оружје
    важи ли дозвола
    да ли је прави папир за пиштољ
    провера дозволе
    фалсификат?
    туђа
    прошао рок
    папири обезбеђења
weapons-categorisation-card-licence-who = Ово лице?
weapons-categorisation-card-licence-item = Овај предмет, са овим ознакама? Чита их стручно лице.
weapons-categorisation-card-licence-day = Важи ли овог дана?
weapons-categorisation-card-licence-kept = Чува се, носи или преноси како закон тражи?
weapons-categorisation-card-licence-register = Проверено у регистру, са временом.
weapons-categorisation-card-call-title = Позив због оружја
weapons-categorisation-card-call-asks =
    шта да кажем на телефон
    човек нашао пиштољ
    неко зове због старог оружја
    на вези
    уплашен грађанин
    реци му да остави
weapons-categorisation-card-call-thank = „Добро је што сте звали.“
weapons-categorisation-card-call-leave = „Не дирајте га. Оставите га где јесте.“
weapons-categorisation-card-call-out = „Изађите из собе и држите друге подаље.“
weapons-categorisation-card-call-ask = Где, откад, ко је у близини, ко га је дирао?
weapons-categorisation-card-call-promise = Ни обећање ни претња.
weapons-categorisation-card-call-go = Иду службеници; специјалисти за све што може да експлодира.

## Речник и извори

weapons-categorisation-words-title = Речи и извори
weapons-categorisation-glossary-title = Појмовник
weapons-categorisation-glossary-asks =
    шта значи ова реч
    објасни главни део
    речи о деловима објашњене
    речник
    значење
weapons-categorisation-glossary-intro = Речи имају значење које им даје важећи закон. Кратка објашњења помажу при читању курса.
weapons-categorisation-sources-title = Извори
weapons-categorisation-sources-asks =
    где је закон на интернету
    одакле су бројеви
    које сте текстове читали за категорије
    линк
    службени лист
# $date: дан када су извори проверени.
weapons-categorisation-sources-checked = Извори су проверени { $date } године. Закони се мењају: на дан употребе прочитајте важећи текст.
weapons-categorisation-sources-seesac = SEESAC, страница завршеног пројекта UNDP-а „Cross-Border Integrated Institutional Approach Towards Combating Illicit Arms Trafficking“: <a data-l10n-name="page">seesac.org</a>. Извор броја учешћа.
weapons-categorisation-sources-kosovo = { -kosovo }: Закон 05/L-022 о оружју, Службени лист бр. 25 од 19. августа 2015. године; ранији Закон 03/L-143, Службени лист бр. 59 од 29. октобра 2009. године; Закон 04/L-022 о цивилној употреби експлозива; Кривични законик 06/L-074. <a data-l10n-name="gazette">Службени лист</a>.
weapons-categorisation-sources-north-macedonia = { -north-macedonia }: Закон о оружју 7/05 са изменама и допунама; Кривични законик, члан 396; Закон о кривичном поступку 150/2010 са изменама и допунама. <a data-l10n-name="gazette">Службени весник</a>.
weapons-categorisation-sources-secondary = Приватне странице са изводима из закона { -north-macedonia(case: "genitive") }, прочитане у сачуваним копијама и коришћене само тамо где то каже табела: macedonia-hunting.com, текст са изменама до 2013. године (шта значи категорија Б); <a data-l10n-name="kinds">pravdiko.mk</a>, врсте оружја. Оне нису званичне; проверите важећи закон.
weapons-categorisation-sources-directive = Директива (ЕУ) 2021/555, члан 1 и Прилог I, Сл. лист ЕУ L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
weapons-categorisation-sources-other = Спроведбена директива (ЕУ) 2019/69 о оружју за узбуњивање и сигнализирање; Директива 2013/29/ЕУ о пиротехничким средствима; Уредба (ЕУ) 2019/1148 о прекурсорима експлозива.
weapons-categorisation-sources-un = Уједињене нације: Протокол о ватреном оружју, Резолуција Генералне скупштине 55/255 (UNIS/CP/517), дефиниције у члану 3.
weapons-categorisation-sources-osce = ОЕБС, Приручник „Рад полиције заснован на обавештајним сазнањима“ (2017), за полицијско-обавештајни модел и за модел САРА.
weapons-categorisation-limits-title = Шта овај курс не каже
weapons-categorisation-limits-asks =
    зашто има празних поља
    да ли је ово правни савет
    где су казне
    празна поља
    колико година затвора
    такса
weapons-categorisation-limits-not = Курс користи само јавне изворе и не даје правне савете. Четири ствари су намерно изостављене:
weapons-categorisation-limits-classes = категорије закона за које није било сигурног извора: у табели пише „видети важећи закон“;
weapons-categorisation-limits-penalties = казне, рокови и таксе: они се мењају и прописују их закони;
weapons-categorisation-limits-technical = сваки технички детаљ који није потребан за безбедно поступање;
weapons-categorisation-limits-local = бројеви телефона, имена јединица и интерна правила: свака институција додаје своја.
