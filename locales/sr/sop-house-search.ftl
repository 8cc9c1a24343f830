### Стандардна оперативна процедура за претрес стана: српски превод. Редослед порука је редослед документа.
### Назив јурисдикције увек се исписује појмом „-kosovo“, са потребним падежом.
### „Наредба“ је увек наредба за претрес. Улоге се зову исто као у курсу (house-search.ftl).
### Граница безбедности: препознавање се увек завршава са: не дирати, држати растојање, означити, пријавити, сачекати специјалисте.

sop-house-search-title = Претрес стана у којем може да се пронађе ватрено оружје
sop-house-search-short-title = Претрес стана: поступак

## Област примене и законски основ

sop-house-search-scope-title = Област примене
sop-house-search-scope-asks =
    за шта важи ово упутство
    важи ли кад разваљујемо врата
    мора ли баш овако
    код нас у станици радимо друкчије
    а кад треба некога да претресем по џеповима
    правила за рацију
    је ли обавезно
    претрес кола
    шта покрива
    лични претрес
sop-house-search-scope-purpose = Ова процедура одређује ко шта ради када полиција на { -kosovo(case: "locative") } или у { -north-macedonia(case: "locative") } претреса стан у којем могу да се пронађу ватрено оружје, његови делови или муниција, од прве информације до извештаја тужиоцу.
sop-house-search-scope-model = Она је модел: пре примене свака служба у њу уноси сопствена имена и бројеве телефона и одобрава је. Важећи закон увек има предност.
sop-house-search-scope-outside = За улазак уз отпор, претрес лица и рад специјалиста постоје посебне процедуре. Методе и вежбе садржи курс „Откривање ватреног оружја при претресу стана“.

sop-house-search-basis-title = Законски основ
sop-house-search-lawful-basis-asks =
    можемо ли да уђемо без папира од судије
    сам нас пушта унутра, је л то довољно
    чуо се пуцањ унутра, улазимо ли
    на папиру погрешан стан
    ко даје налог
    налог
    потпис судије
    вриска унутра
    погрешна врата
    истекао папир
    сам је пустио
sop-house-search-basis-rule = Без законског основа нема претреса. Уобичајени основ је <em>{ -search-warrant }</em>. Да ли постоји други основ, одређује искључиво важећи процесни закон; службеник који се на њега позива наводи одредбу и бележи чињенице.
sop-house-search-basis-kosovo-act = Закон 05/L-022 о оружју; Кривични законик 06/L-074; Закон 04/L-076 о полицији; Закон 04/L-022 о цивилној употреби експлозива
sop-house-search-basis-kosovo-weapons = <strong>Закон 05/L-022</strong> први се чита када је реч о статусу оружја, дела оружја или муниције, а <strong>Закон 04/L-022</strong> када се пронађу експлозиви за цивилну употребу. Кривична дела наводе се према Кривичном законику <strong>06/L-074</strong>, под званичним називом и уз број члана.
sop-house-search-basis-kosovo-procedure = Наредбу, присуство лица, записник и потврду уређује важећи Законик о кривичном поступку.
sop-house-search-basis-north-macedonia-act = Закон о оружју 7/05 са изменама и допунама; Кривични законик, члан 396; Закон о кривичном поступку 150/2010 са изменама и допунама
sop-house-search-basis-north-macedonia-weapons = <strong>Закон о оружју</strong> први се чита, у пречишћеном тексту, када је реч о статусу оружја, дела оружја или муниције. <strong>Члан 396</strong> први се проверава када је реч о кривичном делу и наводи се под званичним називом.
sop-house-search-basis-north-macedonia-procedure = Наредбу, присуство лица, записник и заплену уређује <strong>Закон о кривичном поступку</strong>.
sop-house-search-basis-doubt = Недоумица о основу или његовом обиму решава се пре уласка, позивом тужиоцу.

## Одговорности и кораци

sop-house-search-roles-title = Одговорности и кораци
sop-house-search-responsibilities-and-steps-asks =
    ко је шеф унутра
    ко испашта ако пође наопако
    нас је само троје, може ли један два посла
    ко се бави укућанима
    коме дајемо пиштољ
    одговорност
    кривица
    два посла један човек
    ко је главни
sop-house-search-roles-intro = <ref data-l10n-name="roles"/> за сваки задатак показује ко <strong>обавља</strong> посао, ко за њега <strong>одговара</strong>, ко се претходно <strong>консултује</strong> и ко се потом <strong>обавештава</strong>.
sop-house-search-roles-caption = Ко обавља посао, ко одговара, ко се консултује и ко се обавештава
sop-house-search-roles-head-task = Задатак
sop-house-search-roles-head-responsible = Ко обавља
sop-house-search-roles-head-accountable = Ко одговара
sop-house-search-roles-head-consulted = Ко се консултује
sop-house-search-roles-head-informed = Ко се обавештава
sop-house-search-roles-basis = Законски основ и циљ
sop-house-search-roles-basis-responsible = Истражитељ
sop-house-search-roles-basis-accountable = Руководилац претреса
sop-house-search-roles-basis-consulted = Тужилац
sop-house-search-roles-basis-informed = Тим за претрес
sop-house-search-roles-plan = Процена ризика и план
sop-house-search-roles-plan-responsible = Руководилац претреса
sop-house-search-roles-plan-accountable = Начелник јединице
sop-house-search-roles-plan-consulted = Службеник за безбедност; специјалисти
sop-house-search-roles-plan-informed = Тим за претрес; дежурни центар
sop-house-search-roles-persons = Брига о присутним лицима
sop-house-search-roles-persons-responsible = Службеник за присутна лица
sop-house-search-roles-persons-accountable = Руководилац претреса
sop-house-search-roles-persons-consulted = Хитна помоћ; помоћ жртвама
sop-house-search-roles-persons-informed = Записничар
sop-house-search-roles-firearm = Довођење ватреног оружја у безбедно стање
sop-house-search-roles-firearm-responsible = Овлашћено стручно лице
sop-house-search-roles-firearm-accountable = Овлашћено стручно лице
sop-house-search-roles-firearm-consulted = Руководилац претреса
sop-house-search-roles-firearm-informed = Службеник за доказе; записничар
sop-house-search-roles-explosive = Експлозив или непознат предмет
sop-house-search-roles-explosive-responsible = Специјалисти
sop-house-search-roles-explosive-accountable = Руководилац специјалиста
sop-house-search-roles-explosive-consulted = Руководилац претреса
sop-house-search-roles-explosive-informed = Тужилац; дежурни центар
sop-house-search-roles-exhibits = Предмети и ланац чувања доказа
sop-house-search-roles-exhibits-responsible = Службеник за доказе
sop-house-search-roles-exhibits-accountable = Руководилац претреса
sop-house-search-roles-exhibits-consulted = Форензичка лабораторија
sop-house-search-roles-exhibits-informed = Тужилац
sop-house-search-roles-record = Записник о претресу
sop-house-search-roles-record-responsible = Записничар
sop-house-search-roles-record-accountable = Руководилац претреса
sop-house-search-roles-record-consulted = Тим за претрес
sop-house-search-roles-record-informed = Лице на које се претрес односи; тужилац
sop-house-search-roles-limits = При мањем претресу једно лице може да има две улоге, али руководилац не претреса, а предмете прима искључиво службеник за доказе.

sop-house-search-steps-intro = Сваки корак се бележи. Рокове одређује важећи процесни закон; руководилац их уписује на омот списа.
sop-house-search-steps-head-number = Бр.
sop-house-search-steps-head-step = Корак
sop-house-search-steps-head-who = Ко
sop-house-search-steps-head-record = Шта се бележи

sop-house-search-before-title = Пре претреса
sop-house-search-before-asks =
    шта радимо пре него што закуцамо
    како да сазнам има ли пиштољ на своје име
    велики пас у дворишту
    има клинаца унутра
    кажу да има бомбе
    шта носимо са собом
    план
    пас
    деца
    провера дозволе
    шта у кола
    пре него куцамо
    који од браће живи ту
    кад су деца у школи
sop-house-search-before-caption = Кораци пре претреса
sop-house-search-before-information = Проверите информације и адресу; из регистра оружја затражите податак да ли постоји дозвола
sop-house-search-before-information-who = Истражитељ
sop-house-search-before-information-record = Оцена информација; одговор из регистра
sop-house-search-before-warrant = Прочитајте наредбу: орган, места, циљ, време, лица која морају да присуствују
sop-house-search-before-warrant-who = Руководилац претреса
sop-house-search-before-warrant-record = Наредба; циљ у једној реченици
sop-house-search-before-risk = Процените ризике: лица, деца, насиље, експлозиви, зграда
sop-house-search-before-risk-who = Руководилац претреса
sop-house-search-before-risk-record = Процена ризика
sop-house-search-before-danger = Знаци присуства експлозива или наоружано лице које ће вероватно пружити отпор: зауставите планирање; одлучује специјализована јединица
sop-house-search-before-danger-who = Руководилац претреса
sop-house-search-before-danger-record = Препуштање одлуке, са временом и разлогом
sop-house-search-before-briefing = Поделите улоге, проверите опрему и одржите брифинг; сваки службеник понавља свој задатак
sop-house-search-before-briefing-who = Руководилац претреса; тим
sop-house-search-before-briefing-record = План претреса; списак чланова тима; време

sop-house-search-during-title = Током претреса
sop-house-search-during-asks =
    ушли смо, шта сад
    баба хоће у тоалет
    хоће да узме лекове из ормара
    неко се онесвестио
    одакле почињемо да тражимо
    ништа нисмо нашли, је л доста
    тоалет
    лекови
    цигарета
    редослед соба
    пало јој је лоше
    смемо ли да станемо
    хоће да доји
    инсулин
    комшије завирују
sop-house-search-during-caption = Кораци током претреса
sop-house-search-during-announce = Најавите се; предочите легитимацију и наредбу; објасните циљ и права; представите сведоке претреса када закон захтева њихово присуство
sop-house-search-during-announce-who = Руководилац претреса
sop-house-search-during-announce-record = Време уласка; имена; уручени документи
sop-house-search-during-persons = Окупите лица у провереној просторији; питајте шта им је потребно; нико ништа не доноси
sop-house-search-during-persons-who = Службеник за присутна лица
sop-house-search-during-persons-record = Списак лица; потребе; пружена помоћ
sop-house-search-during-control = Проверите да ли је у просторијама безбедно радити; затим снимите фотографије општег изгледа
sop-house-search-during-control-who = Службеник за безбедност; записничар
sop-house-search-during-control-record = Фотографије; време почетка
sop-house-search-during-zones = Сваку зону претресите потпуно и истим редоследом; други службеник проверава
sop-house-search-during-zones-who = Службеници који претресају, у паровима
sop-house-search-during-zones-record = Зона, службеници, време, резултат
sop-house-search-during-find = После проналаска: станите и поступите како налаже <ref data-l10n-name="find"/>
sop-house-search-during-find-who = Сви
sop-house-search-during-find-record = Време, место, ко је пронашао
sop-house-search-during-life = Неко је повређен или му је позлило: станите, пружите прву помоћ, позовите хитну помоћ; живот има предност над доказима
sop-house-search-during-life-who = Сви
sop-house-search-during-life-record = Пружена помоћ; шта је померено
sop-house-search-during-end = Завршите претрес када је све из наредбе пронађено или искључено
sop-house-search-during-end-who = Руководилац претреса
sop-house-search-during-end-record = Време завршетка; скица са завршеним зонама

sop-house-search-after-title = После претреса
sop-house-search-after-asks =
    неће да потпише
    разбили смо му ормар
    морамо ли да му оставимо папир за оно што смо узели
    нема ништа, шта пишем
    мајка сама с бебом, можемо ли да одемо
    куд иде пиштољ сад
    потврда
    сломљен орман
    кључеви
    празних руку
    одштета за браву
    запечатити стан
    кључ назад газди
sop-house-search-after-caption = Кораци после претреса
sop-house-search-after-record = Прочитајте записник са лицем на које се претрес односи и са сведоцима; унесите примедбе
sop-house-search-after-record-who = Записничар; руководилац претреса
sop-house-search-after-record-record = Потписи или разлог због којег неки недостаје
sop-house-search-after-receipt = Уручите потврду; ако ништа није одузето, то писмено потврдите
sop-house-search-after-receipt-who = Руководилац претреса
sop-house-search-after-receipt-record = Потврда о одузетим предметима или писмена потврда
sop-house-search-after-home = Обиђите просторије са лицем на које се претрес односи; не остављајте никога у опасности ни без неге
sop-house-search-after-home-who = Руководилац претреса; службеник за присутна лица
sop-house-search-after-home-record = Фотографије; штета; притужбе
sop-house-search-after-handover = Упоредите пломбе са записником; предајте предмете; оба лица проверавају пломбу и број
sop-house-search-after-handover-who = Службеник за доказе; прималац
sop-house-search-after-handover-record = Образац о чувању доказа са два потписа
sop-house-search-after-trace = Проверите ватрено оружје у регистру и затражите праћење порекла
sop-house-search-after-trace-who = Истражитељ
sop-house-search-after-trace-record = Захтев за праћење порекла; одговори
sop-house-search-after-report = Поднесите извештај тужиоцу; размотрите претрес са тимом
sop-house-search-after-report-who = Руководилац претреса
sop-house-search-after-report-record = Извештај; предлози за преиспитивање процедуре

## Поступање после проналаска

sop-house-search-find-title = Поступање после проналаска
sop-house-search-find-asks =
    пиштољ испод душека, шта радим
    личи на бомбу
    кашикара на полици
    смем ли да извадим метке
    колега га је већ узео
    можемо ли после даље да тражимо
    душек
    реч стој
    настављамо касније
    колега већ узео
sop-house-search-find-intro = Поступање је исто за ватрено оружје, део оружја, муницију и предмет који нико не уме да именује. За свако ватрено оружје сматра се да је напуњено.
sop-house-search-find-touch = <strong>Не дирајте.</strong> Реците „стоп“. Сви службеници одмах стају.
sop-house-search-find-distance = <strong>Држите растојање.</strong> Удаљите се путем којим сте дошли. Удаљите и друге људе.
sop-house-search-find-mark = <strong>Означите.</strong> Означите прилаз са растојања, не приближавајући се предмету.
sop-house-search-find-report = <strong>Пријавите.</strong> Реците руководиоцу шта сте видели, где, када, ко је у близини и шта је дирано.
sop-house-search-find-wait = <strong>Сачекајте.</strong> Нико се не враћа док специјалисти не одобре приступ месту.
sop-house-search-find-firearm = За ватрено оружје, део оружја или муницију руководилац позива овлашћено стручно лице, које доводи предмет у безбедно стање и записује сваку промену. Тек потом га службеник за доказе пакује и обележава.
sop-house-search-find-explosive = Ако би предмет могао да буде експлозив, граната или експлозивна направа, сви се удаљавају већ претресеним путем. Безбедно растојање одређују специјалисти за { -eod }. Тим за претрес такав предмет не фотографише, не пакује и не превози.
sop-house-search-find-continue = Претрес се наставља само када специјалисти одобре приступ месту, када су руководилац и тужилац сагласни и када га наредба још обухвата.

sop-house-search-prohibited-title = Забрањене радње
sop-house-search-prohibited-acts-asks =
    смем ли да му гледам по мобилном
    да питам малог где тата то држи
    каже сам ћу вам дати
    телевизија испред зграде
    жена пита ко га је пријавио
    да пробам ради ли
    забрањено
    његове поруке
    ко нас је пријавио
    питати дете где тата држи
    узети за успомену
    викати на укућане
sop-house-search-do-scope = Држите се наредбе; питајте руководиоца када обим није јасан.
sop-house-search-do-stop = Одмах станите чим било ко каже „стоп“.
sop-house-search-do-present = Омогућите лицу на које се претрес односи и сведоцима да прате претрес.
sop-house-search-do-mistake = Сваку грешку одмах унесите у записник.
sop-house-search-dont-item = Не дирајте, не померајте, не отварајте, не празните и не испробавајте предмет који би могао да буде опасан.
sop-house-search-dont-fetch = Не дозволите да неко од присутних лица донесе ватрено оружје, торбу или кутију.
sop-house-search-dont-device = Не укључујте, не откључавајте и не претражујте уређај.
sop-house-search-dont-child = Не испитујте дете и не користите дете као преводиоца.
sop-house-search-dont-source = Не откривајте ко је дао информацију.
sop-house-search-dont-media = Не дајте медијима имена, снимке ни податке о методама.

## Обавештавање и документи

sop-house-search-notify-title = Обавештавање и документи
sop-house-search-notification-and-records-asks =
    кога зовем кад има пиштољ
    број антидиверзионе
    чудно мирише у подруму, ко долази
    стране таблице и папири у кући
    поноћ је, ко се јавља
    списак позива
    поноћ
    чудан мирис
    страна таблица
    број деминера
sop-house-search-notify-intro = Служба пре претреса уписује имена и бројеве телефона (видети: <ref data-l10n-name="notify"/>). Записничар бележи време сваког позива.
sop-house-search-notify-caption = Матрица обавештавања
sop-house-search-notify-head-event = Догађај
sop-house-search-notify-head-caller = Ко позива
sop-house-search-notify-head-first = Први позив
sop-house-search-notify-head-next = Следећи позиви
sop-house-search-notify-firearm = Ватрено оружје, део оружја или муниција
sop-house-search-notify-firearm-caller = Руководилац претреса
sop-house-search-notify-firearm-first = Овлашћено стручно лице
sop-house-search-notify-firearm-next = Тужилац; регистар оружја
sop-house-search-notify-explosive = Експлозив, граната, направа, непознат предмет
sop-house-search-notify-explosive-caller = Руководилац претреса
sop-house-search-notify-explosive-first = Специјалисти за уклањање експлозивних средстава, одмах
sop-house-search-notify-explosive-next = Хитна помоћ и ватрогасна служба; тужилац; дежурни центар
sop-house-search-notify-chemicals = Хемикалије или испарења
sop-house-search-notify-chemicals-caller = Руководилац претреса
sop-house-search-notify-chemicals-first = Ватрогасна служба и специјалисти, одмах
sop-house-search-notify-chemicals-next = Хитна помоћ; тужилац; орган надлежан за прекурсоре
sop-house-search-notify-person = Лице које је повређено, болесно или угрожено насиљем
sop-house-search-notify-person-caller = Службеник за присутна лица
sop-house-search-notify-person-first = Хитна помоћ или дежурни службеник, одмах
sop-house-search-notify-person-next = Помоћ жртвама; социјална заштита; тужилац
sop-house-search-notify-data = Телефон, рачунар, носач података
sop-house-search-notify-data-caller = Службеник за доказе
sop-house-search-notify-data-first = Јединица за дигиталне доказе
sop-house-search-notify-data-next = Тужилац, ако податке треба прегледати
sop-house-search-notify-foreign = Веза са другом јурисдикцијом
sop-house-search-notify-foreign-caller = Службеник који уочи везу
sop-house-search-notify-foreign-first = Руководилац претреса
sop-house-search-notify-foreign-next = Канал за међународну полицијску сарадњу
sop-house-search-notify-focal = На { -kosovo(case: "locative") } се свако пронађено ватрено оружје пријављује <em>{ -firearms-focal-point(case: "dative") }</em> при јединици ILECU, која прати порекло сваког ватреног оружја пронађеног на том подручју. У { -north-macedonia(case: "locative") } за захтеве за праћење порекла важе интерна правила службе.

sop-house-search-records-title = Обрасци и документи
sop-house-search-forms-and-records-asks =
    који ми папири требају на крају
    шта иде у фасциклу
    где стављам слике
    хоће ли адвокат видети ко је рекао
    колико година се чува
    фасцикла
    који папири на крају
sop-house-search-records-intro = Списи садрже следеће документе, сваки са бројем случаја:
sop-house-search-records-basis = наредбу или законски изузетак са чињеницама;
sop-house-search-records-plan = процену ризика, план претреса и списак чланова тима;
sop-house-search-records-record = записник о претресу са потписима и примедбама;
sop-house-search-records-sketch = скицу са нумерисаним зонама и резултатима;
sop-house-search-records-photographs = евиденцију фотографија и запечаћену оригиналну меморијску картицу;
sop-house-search-records-items = списак пронађених предмета и копију потврде;
sop-house-search-records-custody = образац о чувању доказа за сваки одузети предмет;
sop-house-search-records-calls = списак позива са временом сваког од њих;
sop-house-search-records-trace = захтев за праћење порекла и одговоре;
sop-house-search-records-report = извештај тужиоцу.
sop-house-search-records-care = Подаци о личности достављају се само онима који на њих имају право. Ништа у списима не открива ко је дао информацију, осим ако важећи процесни закон то налаже. Колико се дуго документи чувају, одређује важећи закон.

sop-house-search-review-title = Преиспитивање и измене
sop-house-search-review-asks =
    је л ово најновије
    имам стару копију у фиоци
    коме да кажем да нешто овде не ваља
    прошли пут је испало лоше, треба поправити
    нова верзија
    стара копија
    коме јавити грешку
sop-house-search-review-owner = За процедуру је одговорна јединица службе надлежна за претресе станова. Она преиспитује процедуру када се закон промени, после сваког инцидента и када неки претрес покаже недостатак. За сваку измену издаје се нова верзија и уписује се нов ред (видети: <ref data-l10n-name="changes"/>).
sop-house-search-review-caption = Измене
sop-house-search-review-head-version = Верзија
sop-house-search-review-head-date = Датум
sop-house-search-review-head-change = Измена
sop-house-search-review-head-approved = Одобрио
# $version је текст, на пример „1.0“.
sop-house-search-review-version = { $version }
sop-house-search-review-first = Прва верзија
sop-house-search-review-approval = Попуњава служба

sop-house-search-sources-title = Извори
sop-house-search-sources-asks =
    где сам да прочитам члан
    дај линк
    може ли адвокат ово да обори
    ко је ово писао
    линк
    где да прочитам члан
# $date: дан када су извори проверени.
sop-house-search-sources-checked = Наводи су проверени { $date } године. Законе наводи <ref data-l10n-name="basis"/>.
sop-house-search-sources-kosovo = Прописи на { -kosovo(case: "locative") }: <a data-l10n-name="gazette">Службени лист</a>.
sop-house-search-sources-north-macedonia = Прописи у { -north-macedonia(case: "locative") }: <a data-l10n-name="gazette">Службени весник</a>.
sop-house-search-sources-focal = SEESAC, о контакт тачки за ватрено оружје: <a data-l10n-name="page">seesac.org</a>.
sop-house-search-sources-limits = Ова процедура користи само јавне изворе и не даје правне савете.

## Подсетник

sop-house-search-reference-title = Подсетник
sop-house-search-quick-reference-asks =
    нешто кратко за џеп
    да одштампам за екипу
    цедуља за рацију
    џеп
    пушкица за рацију
sop-house-search-reference-intro = Сваки део је картица за џеп. Додајте бројеве телефона своје службе.

sop-house-search-card-door-title = Пред вратима
sop-house-search-card-door-asks =
    стојимо напољу, шта сад
    још једном пре звона
    смемо ли уопште овде
    листа пред упад
    пред вратима
    последња провера
sop-house-search-card-door-basis = Без законског основа нема претреса. Ако сумњате, позовите тужиоца пре уласка.
sop-house-search-card-door-warrant = Прочитајте наредбу: места, циљ, време, лица која морају да присуствују.
sop-house-search-card-door-check = Проверите адресу, а у регистру оружја да ли постоји дозвола.
sop-house-search-card-door-danger = Знаци експлозива или наоружано лице које ће вероватно пружити отпор: станите. Одлучује специјализована јединица.
sop-house-search-card-door-task = Сваки службеник понавља свој задатак.

sop-house-search-card-rooms-title = У просторијама
sop-house-search-card-rooms-asks =
    који ћошак прво
    породица у дневној
    кухиња па спаваћа
    старог стегло у грудима
    кухиња
    породица заједно
    који ћошак
sop-house-search-card-rooms-announce = Предочите легитимацију и наредбу. Објасните циљ и права.
sop-house-search-card-rooms-persons = Окупите лица у провереној просторији. Нико ништа не доноси.
sop-house-search-card-rooms-photographs = Проверите да ли је безбедно радити, па снимите општи изглед.
sop-house-search-card-rooms-zones = Свака зона потпуно, у паровима, истим редоследом. Други службеник проверава.
sop-house-search-card-rooms-life = Неко је повређен или му је позлило: станите, прва помоћ, хитна помоћ.
sop-house-search-card-rooms-dont = Не испитујте дете. Не укључујте уређај.

sop-house-search-card-find-title = После проналаска
sop-house-search-card-find-asks =
    пиштољ у фиоци брзо
    меци у чарапи
    зелена лопта с алком
    пет корака укратко
    фиока
    зелено с прстеном
sop-house-search-card-find-loaded = Ватрено оружје сматра се напуњеним. Реците „стоп“. Нико ништа не дира.
sop-house-search-card-find-distance = Држите растојање: вратите се путем којим сте дошли и удаљите људе.
sop-house-search-card-find-mark = Означите прилаз са растојања.
sop-house-search-card-find-report = Јавите руководиоцу шта, где, када, ко је у близини и шта је дирано.
sop-house-search-card-find-wait = Сачекајте док специјалисти не одобре приступ.
sop-house-search-card-find-explosive = Граната, направа или непознат предмет: сви се удаљавају већ претресеним путем. Без фотографисања, паковања и превоза.
sop-house-search-card-find-continue = Наставите само ако су сагласни специјалисти, руководилац и тужилац и ако наредба то још обухвата.

sop-house-search-card-leave-title = Пре него што напустите стан
sop-house-search-card-leave-asks =
    готови смо, шта је остало
    пакујемо се
    јесмо ли нешто заборавили
    ко шта потписује
    идемо
    штета
    дат ли папир
sop-house-search-card-leave-record = Прочитајте записник са лицем на које се претрес односи и са сведоцима. Унесите примедбе.
sop-house-search-card-leave-receipt = Уручите потврду или писмено потврдите да ништа није одузето.
sop-house-search-card-leave-rooms = Обиђите просторије заједно. Забележите штету и притужбе.
sop-house-search-card-leave-care = Не остављајте никога у опасности ни без неге.
sop-house-search-card-leave-seals = Упоредите пломбе са записником. Предајте уз два потписа.
sop-house-search-card-leave-trace = Потом: регистар оружја, захтев за праћење порекла, извештај тужиоцу.
