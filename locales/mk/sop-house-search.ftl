### Стандардна оперативна процедура за претрес на дом: македонски превод. Редоследот на пораките е редоследот во документот.
### „{ -kosovo }“ го печати името со ѕвездичката; името на јурисдикцијата никогаш не се пишува без поимот.
### „Наредба“ е секогаш наредба за претрес. Улогите ги имаат истите имиња како во курсот (house-search.ftl).
### Безбедносна граница: препознавањето секогаш завршува со: не допирајте, држете растојание, означете, пријавете, чекајте ги специјалистите.

sop-house-search-title = Претрес на дом во кој може да се пронајде огнено оружје
sop-house-search-short-title = Претрес на дом: постапка

## Опсег и законска основа

sop-house-search-scope-title = Опсег на примена
sop-house-search-scope-asks =
    за што важи ова упатство
    важи ли кога ја кршиме вратата
    мора ли точно вака
    кај нас во станица правиме поинаку
    а ако треба некого да го претресам по џебови
    процедура
    кога се применува
    упатство за претрес
    правила за рација
    обврзувачки ли е
    претрес на кола
sop-house-search-scope-purpose = Оваа процедура утврдува кој што прави кога полицијата во { -kosovo } или во { -north-macedonia } претресува дом во кој може да се пронајде огнено оружје, негови делови или муниција, од првата информација до извештајот до јавниот обвинител.
sop-house-search-scope-model = Таа е модел: пред употреба секоја служба ги додава своите имиња и телефонски броеви и ја одобрува процедурата. Важечкиот закон секогаш има предност.
sop-house-search-scope-outside = За влегувањето при отпор, за претресот на лица и за работата на специјалистите постојат посебни процедури. Методите и вежбите се во курсот „Откривање огнено оружје при претрес на дом“.

sop-house-search-basis-title = Законска основа
sop-house-search-lawful-basis-asks =
    може ли да влеземе без хартија од судија
    самиот ни вели влезете, доволно ли е
    се слушна пукање внатре, влегуваме ли
    на хартијата пишува погрешен стан
    кој ни дава налог
    налог
    правен основ
    итен влез
    потпис од судија
    крик внатре
    погрешна врата
sop-house-search-basis-rule = Без законска основа нема претрес. Вообичаена основа е <em>{ -search-warrant }</em>. За тоа дали постои друга основа одлучува само важечкиот процесен закон; службеникот што се повикува на неа ја наведува одредбата и ги запишува фактите.
sop-house-search-basis-kosovo-act = Закон бр. 05/L-022 за оружје; Кривичен законик бр. 06/L-074; Закон бр. 04/L-076 за полицијата; Закон бр. 04/L-022 за експлозиви за цивилна употреба
sop-house-search-basis-kosovo-weapons = <strong>Законот бр. 05/L-022</strong> се чита прв за статусот на оружје, дел или муниција, а <strong>Законот бр. 04/L-022</strong> кога ќе се пронајдат експлозиви за цивилна употреба. Кривичните дела се наведуваат според Кривичниот законик <strong>бр. 06/L-074</strong>, со службениот назив и членот.
sop-house-search-basis-kosovo-procedure = Наредбата, присуството на лица, записникот и потврдата се уредени со важечкиот закон за кривична постапка.
sop-house-search-basis-north-macedonia-act = Закон за оружјето 7/05 со измените; Кривичен законик, член 396; Закон за кривичната постапка 150/2010 со измените
sop-house-search-basis-north-macedonia-weapons = <strong>Законот за оружјето</strong> се чита прв, во пречистен текст, за статусот на оружје, дел или муниција. <strong>Членот 396</strong> се проверува прв за кривичното дело и се наведува со службениот назив.
sop-house-search-basis-north-macedonia-procedure = Наредбата, присуството на лица, записникот и привременото одземање се уредени со <strong>Законот за кривичната постапка</strong>.
sop-house-search-basis-doubt = Секоја недоумица за основата или за нејзиниот опсег се решава пред влегувањето, со повик до јавниот обвинител.

## Одговорности и чекори

sop-house-search-roles-title = Одговорности и чекори
sop-house-search-responsibilities-and-steps-asks =
    кој е шеф внатре
    кој ќе одговара ако тргне наопаку
    само тројца сме, може ли еден две работи
    кој се занимава со семејството
    кому му го даваме пиштолот
    задачи
    раководител
    чекори по ред
    одговорност
    вина
    две работи еден човек
sop-house-search-roles-intro = <ref data-l10n-name="roles"/> за секоја задача покажува кој ја <strong>извршува</strong> работата, кој <strong>одговара</strong> за неа, кој претходно <strong>се консултира</strong> и кој потоа <strong>се известува</strong>.
sop-house-search-roles-caption = Кој извршува, кој одговара, кој се консултира и кој се известува
sop-house-search-roles-head-task = Задача
sop-house-search-roles-head-responsible = Кој извршува
sop-house-search-roles-head-accountable = Кој одговара
sop-house-search-roles-head-consulted = Кој се консултира
sop-house-search-roles-head-informed = Кој се известува
sop-house-search-roles-basis = Законска основа и цел
sop-house-search-roles-basis-responsible = Истражител
sop-house-search-roles-basis-accountable = Раководител на претресот
sop-house-search-roles-basis-consulted = Јавен обвинител
sop-house-search-roles-basis-informed = Тим за претрес
sop-house-search-roles-plan = Проценка на ризик и план
sop-house-search-roles-plan-responsible = Раководител на претресот
sop-house-search-roles-plan-accountable = Началник на единицата
sop-house-search-roles-plan-consulted = Службеник за безбедност; специјалисти
sop-house-search-roles-plan-informed = Тим за претрес; дежурен центар
sop-house-search-roles-persons = Грижа за присутните лица
sop-house-search-roles-persons-responsible = Службеник за присутните лица
sop-house-search-roles-persons-accountable = Раководител на претресот
sop-house-search-roles-persons-consulted = Брза помош; помош на жртвите
sop-house-search-roles-persons-informed = Записничар
sop-house-search-roles-firearm = Доведување огнено оружје во безбедна состојба
sop-house-search-roles-firearm-responsible = Овластено стручно лице
sop-house-search-roles-firearm-accountable = Овластено стручно лице
sop-house-search-roles-firearm-consulted = Раководител на претресот
sop-house-search-roles-firearm-informed = Службеник за докази; записничар
sop-house-search-roles-explosive = Експлозив или непознат предмет
sop-house-search-roles-explosive-responsible = Специјалисти
sop-house-search-roles-explosive-accountable = Раководител на специјалистите
sop-house-search-roles-explosive-consulted = Раководител на претресот
sop-house-search-roles-explosive-informed = Јавен обвинител; дежурен центар
sop-house-search-roles-exhibits = Предмети и синџир на чување на доказите
sop-house-search-roles-exhibits-responsible = Службеник за докази
sop-house-search-roles-exhibits-accountable = Раководител на претресот
sop-house-search-roles-exhibits-consulted = Форензичка лабораторија
sop-house-search-roles-exhibits-informed = Јавен обвинител
sop-house-search-roles-record = Записник за претрес
sop-house-search-roles-record-responsible = Записничар
sop-house-search-roles-record-accountable = Раководител на претресот
sop-house-search-roles-record-consulted = Тим за претрес
sop-house-search-roles-record-informed = Лице кај кое се врши претресот; јавен обвинител
sop-house-search-roles-limits = При мал претрес едно лице може да има две улоги, но раководителот не претресува, а предметите ги прима само службеникот за докази.

sop-house-search-steps-intro = Секој чекор се документира. Роковите ги определува важечкиот процесен закон; раководителот ги запишува на корицата на списите.
sop-house-search-steps-head-number = Бр.
sop-house-search-steps-head-step = Чекор
sop-house-search-steps-head-who = Кој
sop-house-search-steps-head-record = Што се запишува

sop-house-search-before-title = Пред претресот
sop-house-search-before-asks =
    што правиме пред да тропнеме
    како да дознам дали има пиштол на свое име
    големо куче во двор
    има дечиња внатре
    велат дека има бомби
    што носиме со себе
    подготовка
    брифинг
    план
    куче
    деца
    проверка на дозвола
    кој од браќата живее таму
    кога се децата на училиште
sop-house-search-before-caption = Чекори пред претресот
sop-house-search-before-information = Проверете ги информациите и адресата; проверете во регистарот на оружје дали постои дозвола
sop-house-search-before-information-who = Истражител
sop-house-search-before-information-record = Оценка на информациите; одговор од регистарот
sop-house-search-before-warrant = Прочитајте ја наредбата: орган, места, цел, време, лица што мора да бидат присутни
sop-house-search-before-warrant-who = Раководител на претресот
sop-house-search-before-warrant-record = Наредба; цел во една реченица
sop-house-search-before-risk = Проценете ги ризиците: лица, деца, насилство, експлозиви, објект
sop-house-search-before-risk-who = Раководител на претресот
sop-house-search-before-risk-record = Проценка на ризик
sop-house-search-before-danger = Знаци за експлозиви или вооружено лице што веројатно ќе даде отпор: прекинете го планирањето; одлучува специјализираната единица
sop-house-search-before-danger-who = Раководител на претресот
sop-house-search-before-danger-record = Препуштање на одлуката, со време и причина
sop-house-search-before-briefing = Распределете ги улогите, проверете ја опремата и одржете го брифингот; секој службеник ја повторува својата задача
sop-house-search-before-briefing-who = Раководител на претресот; тим
sop-house-search-before-briefing-record = План за претрес; список на тимот; време

sop-house-search-during-title = За време на претресот
sop-house-search-during-asks =
    влеговме, што сега
    бабата сака в тоалет
    сака да си ги земе апчињата од плакар
    некој се онесвести
    од кај почнуваме да бараме
    ништо не најдовме, дали е доста
    чекори
    сведоци
    тоалет
    лекови
    цигара
    ред на соби
    сака да дои
    инсулин
    соседи ѕиркаат
sop-house-search-during-caption = Чекори за време на претресот
sop-house-search-during-announce = Најавете се; легитимирајте се и покажете ја наредбата; објаснете ги целта и правата; претставете ги сведоците на претресот кога законот ги бара
sop-house-search-during-announce-who = Раководител на претресот
sop-house-search-during-announce-record = Време на влегување; имиња; предадени документи
sop-house-search-during-persons = Соберете ги лицата во проверена просторија; прашајте што им е потребно; никој не оди да донесе ништо
sop-house-search-during-persons-who = Службеник за присутните лица
sop-house-search-during-persons-record = Список на лицата; потреби; дадена помош
sop-house-search-during-control = Проверете дали просториите се безбедни за работа; потоа направете прегледни фотографии
sop-house-search-during-control-who = Службеник за безбедност; записничар
sop-house-search-during-control-record = Фотографии; време на почетокот
sop-house-search-during-zones = Претресете ја секоја зона целосно и по ист редослед; втор службеник проверува
sop-house-search-during-zones-who = Службеници што претресуваат, во парови
sop-house-search-during-zones-record = Зона, службеници, време, резултат
sop-house-search-during-find = По пронаоѓање: застанете и постапете како што пропишува <ref data-l10n-name="find"/>
sop-house-search-during-find-who = Сите
sop-house-search-during-find-record = Време, место, кој го пронашол предметот
sop-house-search-during-life = Некој е повреден или болен: прекинете, дајте прва помош, повикајте брза помош; животот е пред доказите
sop-house-search-during-life-who = Сите
sop-house-search-during-life-record = Дадена помош; што е поместено
sop-house-search-during-end = Завршете го претресот кога сѐ што е наведено во наредбата е пронајдено или исклучено
sop-house-search-during-end-who = Раководител на претресот
sop-house-search-during-end-record = Време на завршување; скица со завршените зони

sop-house-search-after-title = По претресот
sop-house-search-after-asks =
    не сака да потпише
    му искршивме плакар
    треба ли да му оставиме ливче за тоа што го зедовме
    нема ништо, што пишувам
    мајка сама со бебе, може ли да си одиме
    каде оди пиштолот сега
    записник
    потврда
    потврда за земено
    скршен орман
    клучеви
    обештетување за брава
    запечати стан
    клуч назад на газдата
sop-house-search-after-caption = Чекори по претресот
sop-house-search-after-record = Прочитајте го записникот со лицето кај кое е извршен претресот и со сведоците; внесете ги забелешките
sop-house-search-after-record-who = Записничар; раководител на претресот
sop-house-search-after-record-record = Потписи или причината зошто некој недостига
sop-house-search-after-receipt = Предајте ја потврдата; ако ништо не е одземено, потврдете го тоа писмено
sop-house-search-after-receipt-who = Раководител на претресот
sop-house-search-after-receipt-record = Потврда за предметите или писмена потврда
sop-house-search-after-home = Обиколете ги просториите со лицето кај кое е извршен претресот; не оставајте никого во ризик или без грижа
sop-house-search-after-home-who = Раководител на претресот; службеник за присутните лица
sop-house-search-after-home-record = Фотографии; оштетувања; поплаки
sop-house-search-after-handover = Споредете ги пломбите со записникот; предајте ги предметите; двете лица ги проверуваат пломбата и бројот
sop-house-search-after-handover-who = Службеник за докази; примач
sop-house-search-after-handover-record = Образец за чување на доказите со два потписа
sop-house-search-after-trace = Проверете го огненото оружје во регистарот и побарајте следење на потеклото
sop-house-search-after-trace-who = Истражител
sop-house-search-after-trace-record = Барање за следење на потеклото; одговори
sop-house-search-after-report = Поднесете извештај до јавниот обвинител; разгледајте го претресот со тимот
sop-house-search-after-report-who = Раководител на претресот
sop-house-search-after-report-record = Извештај; предлози за преиспитување на процедурата

## Постапување по пронаоѓање

sop-house-search-find-title = Постапување по пронаоѓање
sop-house-search-find-asks =
    пиштол под душек, што правам
    личи на бомба
    кашикара на полица
    смеам ли да ги извадам куршумите
    колегата веќе го фати
    може ли потоа да бараме понатаму
    пронајдок
    стоп
    душек
    збор стоп
    продолжуваме подоцна
sop-house-search-find-intro = Постапувањето е исто за огнено оружје, за дел, за муниција и за предмет што никој не може да го именува. Секое огнено оружје се смета за наполнето.
sop-house-search-find-touch = <strong>Не допирајте.</strong> Кажете „стоп“. Сите службеници веднаш застануваат.
sop-house-search-find-distance = <strong>Држете растојание.</strong> Оддалечете се по патот по кој дојдовте. Оддалечете ги луѓето.
sop-house-search-find-mark = <strong>Означете.</strong> Означете го влезот од растојание, без да се приближувате до предметот.
sop-house-search-find-report = <strong>Пријавете.</strong> Кажете му на раководителот што видовте, каде, кога, кој е во близина и што е допрено.
sop-house-search-find-wait = <strong>Чекајте.</strong> Никој не се враќа додека специјалистите не дадат одобрение за пристап до местото.
sop-house-search-find-firearm = За огнено оружје, дел или муниција раководителот го повикува овластеното стручно лице, кое го доведува предметот во безбедна состојба и ја запишува секоја промена. Дури потоа службеникот за докази го пакува и го етикетира предметот.
sop-house-search-find-explosive = Ако предметот би можел да биде експлозив, граната или експлозивна направа, сите излегуваат по патот што е веќе претресен. Безбедното растојание го определуваат специјалистите за { -eod }. Тимот за претрес не го фотографира, не го пакува и не го превезува таквиот предмет.
sop-house-search-find-continue = Претресот продолжува само кога специјалистите ќе дадат одобрение за пристап до местото, кога раководителот и јавниот обвинител се согласни и кога наредбата сѐ уште го опфаќа.

sop-house-search-prohibited-title = Забранети дејствија
sop-house-search-prohibited-acts-asks =
    смеам ли да му го ѕирнам телефонот
    да го прашам малечкото каде го крие татко
    вели сам ќе ви го дадам
    телевизија пред зграда
    жената прашува кој го пријавил
    да пробам дали работи
    забрането
    што не смее
    неговите пораки
    кој кажа
    да земам за спомен
    викам по семејство
sop-house-search-do-scope = Придржувајте се до наредбата; прашајте го раководителот кога опсегот не е јасен.
sop-house-search-do-stop = Веднаш застанете кога кој било ќе каже „стоп“.
sop-house-search-do-present = Овозможете им на лицето кај кое се врши претресот и на сведоците да го следат претресот.
sop-house-search-do-mistake = Веднаш запишете ја секоја грешка во записникот.
sop-house-search-dont-item = Не допирајте, не поместувајте, не отворајте, не празнете и не испробувајте предмет што би можел да биде опасен.
sop-house-search-dont-fetch = Не дозволувајте некое од присутните лица да донесе огнено оружје, торба или кутија.
sop-house-search-dont-device = Не вклучувајте, не отклучувајте и не прегледувајте уреди.
sop-house-search-dont-child = Не испрашувајте дете и не користете дете како преведувач.
sop-house-search-dont-source = Не откривајте кој ја дал информацијата.
sop-house-search-dont-media = Не им давајте на медиумите имиња, слики или методи.

## Известување и документи

sop-house-search-notify-title = Известување и документи
sop-house-search-notification-and-records-asks =
    кого го викам кога има пиштол
    број на деминерите
    чудно мириса во подрум, кој доаѓа
    туѓи таблици и пари во куќата
    полноќ е, кој крева телефон
    известување
    кој јавува
    прв повик
    листа повици
    полноќ
    чуден мирис
sop-house-search-notify-intro = Пред претресот службата ги внесува имињата и телефонските броеви (видете: <ref data-l10n-name="notify"/>). Записничарот го запишува времето на секој повик.
sop-house-search-notify-caption = Матрица за известување
sop-house-search-notify-head-event = Настан
sop-house-search-notify-head-caller = Кој повикува
sop-house-search-notify-head-first = Прв повик
sop-house-search-notify-head-next = Следни повици
sop-house-search-notify-firearm = Огнено оружје, дел или муниција
sop-house-search-notify-firearm-caller = Раководител на претресот
sop-house-search-notify-firearm-first = Овластено стручно лице
sop-house-search-notify-firearm-next = Јавен обвинител; регистар на оружје
sop-house-search-notify-explosive = Експлозив, граната, направа, непознат предмет
sop-house-search-notify-explosive-caller = Раководител на претресот
sop-house-search-notify-explosive-first = Специјалисти за отстранување на експлозивни средства, веднаш
sop-house-search-notify-explosive-next = Брза помош и противпожарна служба; јавен обвинител; дежурен центар
sop-house-search-notify-chemicals = Хемикалии или испарувања
sop-house-search-notify-chemicals-caller = Раководител на претресот
sop-house-search-notify-chemicals-first = Противпожарна служба и специјалисти, веднаш
sop-house-search-notify-chemicals-next = Брза помош; јавен обвинител; орган за прекурсори
sop-house-search-notify-person = Лице што е повредено, болно или во ризик од насилство
sop-house-search-notify-person-caller = Службеник за присутните лица
sop-house-search-notify-person-first = Брза помош или дежурен службеник, веднаш
sop-house-search-notify-person-next = Помош на жртвите; социјална заштита; јавен обвинител
sop-house-search-notify-data = Телефон, компјутер, носач на податоци
sop-house-search-notify-data-caller = Службеник за докази
sop-house-search-notify-data-first = Единица за дигитални докази
sop-house-search-notify-data-next = Јавен обвинител, ако треба да се прегледаат податоците
sop-house-search-notify-foreign = Врска со друга јурисдикција
sop-house-search-notify-foreign-caller = Секој што ќе ја забележи
sop-house-search-notify-foreign-first = Раководител на претресот
sop-house-search-notify-foreign-next = Канал за меѓународна полициска соработка
sop-house-search-notify-focal = Во { -kosovo } секое пронајдено огнено оружје ѝ се пријавува на <em>{ -firearms-focal-point(case: "definite") }</em> во ILECU, која го следи потеклото на секое локално пронајдено оружје. Во { -north-macedonia } за барањата за следење на потеклото важат внатрешните правила на службата.

sop-house-search-records-title = Обрасци и документи
sop-house-search-forms-and-records-asks =
    кои хартии ми требаат на крај
    што оди во папката
    каде ги ставам сликите
    ќе види ли адвокатот кој кажал
    колку години се чува
    обрасци
    досие
    список на документи
    папка
sop-house-search-records-intro = Списите ги содржат следниве документи, секој со бројот на случајот:
sop-house-search-records-basis = наредба или законски исклучок со фактите;
sop-house-search-records-plan = проценка на ризик, план за претрес и список на тимот;
sop-house-search-records-record = записник за претрес со потписи и забелешки;
sop-house-search-records-sketch = скица со нумерирани зони и резултати;
sop-house-search-records-photographs = евиденција на фотографиите и запечатена оригинална мемориска картичка;
sop-house-search-records-items = список на пронајдените предмети и копија од потврдата;
sop-house-search-records-custody = образец за чување на доказите за секој одземен предмет;
sop-house-search-records-calls = список на повиците со нивното време;
sop-house-search-records-trace = барање за следење на потеклото и одговорите;
sop-house-search-records-report = извештај до јавниот обвинител.
sop-house-search-records-care = Личните податоци им се даваат само на оние што имаат право на нив. Ништо во списите не смее да открие кој ја дал информацијата, освен кога тоа го бара важечкиот процесен закон и на начинот што тој го пропишува. Рокот за чување на документите го определува важечкиот закон.

sop-house-search-review-title = Преиспитување и измени
sop-house-search-review-asks =
    ова ли е најновото
    имам стара копија во фиока
    кому да кажам дека нешто тука не чини
    минатиот пат ни испадна лошо, треба да се поправи
    верзија
    измена на процедурата
    кој е одговорен за документот
    кога пак се проверува
    нова верзија
    стара копија
sop-house-search-review-owner = За процедурата се грижи единицата на службата што е надлежна за претрес на дом. Таа ја преиспитува процедурата кога законот ќе се промени, по секој инцидент и кога некој претрес ќе покаже недостаток. За секоја измена се издава нова верзија и се внесува нов ред (видете: <ref data-l10n-name="changes"/>).
sop-house-search-review-caption = Измени
sop-house-search-review-head-version = Верзија
sop-house-search-review-head-date = Датум
sop-house-search-review-head-change = Измена
sop-house-search-review-head-approved = Одобрил
# $version е текст, на пример „1.0“.
sop-house-search-review-version = { $version }
sop-house-search-review-first = Прва верзија
sop-house-search-review-approval = Пополнува службата

sop-house-search-sources-title = Извори
sop-house-search-sources-asks =
    каде сам да го прочитам членот
    дај линк
    може ли адвокат да го оспори ова
    кој го напишал ова
    литература
    службен весник
    SEESAC
    дали ова е правен совет
    линк
# $date: денот кога се проверени изворите.
sop-house-search-sources-checked = Изворите се проверени на { $date }. Законите ги наведува <ref data-l10n-name="basis"/>.
sop-house-search-sources-kosovo = Законодавство во { -kosovo }: <a data-l10n-name="gazette">Службен весник</a>.
sop-house-search-sources-north-macedonia = Законодавство во { -north-macedonia }: <a data-l10n-name="gazette">Службен весник</a>.
sop-house-search-sources-focal = СЕЕСАК, за контакт-точката за огнено оружје: <a data-l10n-name="page">seesac.org</a>.
sop-house-search-sources-limits = Оваа процедура користи само јавни извори и не дава правни совети.

## Брз преглед

sop-house-search-reference-title = Брз преглед
sop-house-search-quick-reference-asks =
    нешто кратко за во џеб
    да испечатам за екипата
    ливче за рација
    картичка
    скратена верзија
    за во џеб да се понесе
    потсетник
    печати на мало
    џеб
sop-house-search-reference-intro = Секој дел е картичка за во џеб. Додајте ги телефонските броеви на својата служба.

sop-house-search-card-door-title = Пред вратата
sop-house-search-card-door-asks =
    стоиме надвор, што сега
    уште еднаш пред да ѕвониме
    смееме ли воопшто тука
    листа пред упад
    влезна врата
    вооружен внатре
    проверка на налог
    кога викаме специјалци
    пред врата
sop-house-search-card-door-basis = Без законска основа нема претрес. При недоумица повикајте го јавниот обвинител пред влегувањето.
sop-house-search-card-door-warrant = Прочитајте ја наредбата: места, цел, време, лица што мора да бидат присутни.
sop-house-search-card-door-check = Проверете ја адресата, а во регистарот на оружје дали постои дозвола.
sop-house-search-card-door-danger = Знаци за експлозиви или вооружено лице што веројатно ќе даде отпор: застанете. Одлучува специјализираната единица.
sop-house-search-card-door-task = Секој службеник ја повторува својата задача.

sop-house-search-card-rooms-title = Во просториите
sop-house-search-card-rooms-asks =
    кој ќош прво
    семејството во дневна
    кујна па спална
    старецот го стега во гради
    соби
    семејството на едно место
    слики од сѐ
    повреден човек
    кујна
    семејство заедно
sop-house-search-card-rooms-announce = Покажете ги легитимацијата и наредбата. Објаснете ги целта и правата.
sop-house-search-card-rooms-persons = Соберете ги лицата во проверена просторија. Никој не оди да донесе ништо.
sop-house-search-card-rooms-photographs = Проверете дали е безбедно да се работи, па направете прегледни фотографии.
sop-house-search-card-rooms-zones = Секоја зона целосно, во парови, по ист редослед. Втор службеник проверува.
sop-house-search-card-rooms-life = Некој е повреден или му е лошо: застанете, прва помош, брза помош.
sop-house-search-card-rooms-dont = Не испрашувајте дете. Не вклучувајте уред.

sop-house-search-card-find-title = По пронаоѓање
sop-house-search-card-find-asks =
    пиштол во фиока брзо
    куршуми во чорап
    зелено топче со алка
    пет чекори накратко
    најдено
    стоп
    не пипај
    граната најдена
    фиока
sop-house-search-card-find-loaded = Огненото оружје се смета за наполнето. Кажете „стоп“. Никој ништо не допира.
sop-house-search-card-find-distance = Држете растојание: вратете се по патот по кој дојдовте и оддалечете ги луѓето.
sop-house-search-card-find-mark = Означете го влезот од растојание.
sop-house-search-card-find-report = Пријавете му на раководителот што, каде, кога, кој е во близина и што е допрено.
sop-house-search-card-find-wait = Чекајте додека специјалистите не дадат одобрение за пристап.
sop-house-search-card-find-explosive = Граната, направа или непознат предмет: сите излегуваат по веќе претресениот пат. Без фотографирање, пакување и превезување.
sop-house-search-card-find-continue = Продолжете само ако се согласни специјалистите, раководителот и обвинителот и ако наредбата сѐ уште го опфаќа тоа.

sop-house-search-card-leave-title = Пред да го напуштите домот
sop-house-search-card-leave-asks =
    готови сме, што остана
    се пакуваме
    дали заборавивме нешто
    кој каде потпишува
    крај на претресот
    потврда за одземено
    штета
    запечатено
    одиме
sop-house-search-card-leave-record = Прочитајте го записникот со лицето кај кое се врши претресот и со сведоците. Внесете ги забелешките.
sop-house-search-card-leave-receipt = Предајте ја потврдата или потврдете писмено дека ништо не е одземено.
sop-house-search-card-leave-rooms = Поминете низ просториите заедно. Запишете ги штетите и поплаките.
sop-house-search-card-leave-care = Не оставајте никого во ризик или без грижа.
sop-house-search-card-leave-seals = Споредете ги пломбите со записникот. Предајте со два потписа.
sop-house-search-card-leave-trace = Потоа: регистар на оружје, барање за следење на потеклото, извештај до обвинителот.
