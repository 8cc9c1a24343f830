### Стандардна оперативна процедура за првог службеника на лицу места: српски превод. Редослед порука је редослед документа.
### Назив јурисдикције увек се исписује појмом „-kosovo“, са потребним падежом.
### Улоге које постоје и у процедури за претрес стана зову се исто (sop-house-search.ftl). „Руководилац смене“ преузима команду на лицу места.
### Граница безбедности: препознавање се увек завршава са: не дирати, држати растојање, означити, пријавити, сачекати специјалисте.

sop-first-responder-title = Први службеник на месту догађаја са ватреним оружјем или експлозивом
sop-first-responder-short-title = Први службеник на месту

## Област примене

sop-first-responder-scope-title = Област примене
sop-first-responder-scope-asks =
    ми смо прва кола тамо
    ја сам граничар, односи ли се на мене
    тип с пиштољем унутра неће да изађе
    докле сам ја одговоран
    прва кола
    докле је моја ствар
    и на граници?
sop-first-responder-scope-purpose = Ова процедура одређује ко шта ради када је полиција на { -kosovo(case: "locative") } или у { -north-macedonia(case: "locative") } позвана на догађај, или сама наиђе на догађај, у којем су ватрено оружје, муниција или експлозив употребљени, показани или пронађени, или у којем је неко њима претио: од првог позива до предаје лица места.
sop-first-responder-scope-who = Израз <em>{ -first-responder }</em> означава полицијског службеника или патролу који први стигну на место догађаја. На граничном прелазу или на зеленој граници то је службеник граничне полиције који први наиђе на догађај. Улога се завршава тек предајом лица места.
sop-first-responder-scope-model = Она је модел: пре примене свака служба у њу уноси сопствена имена и бројеве телефона и одобрава је. Важећи закон увек има предност.
sop-first-responder-scope-outside = За поступање према наоружаном лицу, за претрес лица и станова и за рад специјалиста постоје посебне процедуре. За претрес важи процедура „Претрес стана у којем може да се пронађе ватрено оружје“.

sop-first-responder-names-title = Ко је ко
sop-first-responder-who-is-who-asks =
    ко ми је шеф тамо
    ко празни пиштољ, ја или неко други
    ко каже колико далеко
    прво ја или рањени
    шеф смене
    диспечер
    ко празни пиштољ
sop-first-responder-names-first = <strong>Први службеник:</strong> службеник који је први стигао, сам или са патролом, све до предаје лица места.
sop-first-responder-names-centre = <strong>Дежурни центар:</strong> прима позиве, шаље службе и бележи свако јављање уз време.
sop-first-responder-names-leader = <strong>Руководилац смене:</strong> преузима команду чим стигне на лице места и одговара за њега док га не преузме истражитељ.
sop-first-responder-names-investigator = <strong>Истражитељ:</strong> преузима лице места, исказе и доказе, у договору са тужиоцем.
sop-first-responder-names-expert = <strong>Овлашћено стручно лице:</strong> лице које је служба овластила да ватрено оружје доведе у безбедно стање.
sop-first-responder-names-specialists = <strong>Специјалисти:</strong> специјалисти за { -eod }. Само они одлучују о предмету који би могао да експлодира и о растојању од њега.
sop-first-responder-names-order = Редослед је увек исти: ваша безбедност, живот других, лице места, докази, белешке.

## Законски основ

sop-first-responder-basis-title = Законски основ
sop-first-responder-lawful-basis-asks =
    неко вришти унутра, смем ли да упаднем
    смем ли да му узмем пиштољ
    који члан да упишем
    треба ли папир од суда
    улазим без налога
    узимам му пиштољ
    нужна одбрана
    шта пишем као члан
sop-first-responder-basis-rule = За сваку меру потребан је законски основ, а мера не иде даље него што захтева њен циљ (<em>{ -proportionality }</em>). Заштита живота је на првом месту. Улазак у стан, претрес и одузимање предмета различите су мере, свака са сопственим условима у важећем закону.
sop-first-responder-basis-kosovo-act = Закон 04/L-076 о полицији; Закон 05/L-022 о оружју; Закон 04/L-022 о цивилној употреби експлозива; Кривични законик 06/L-074
sop-first-responder-basis-kosovo-police = <strong>Закон 04/L-076</strong> представља оквир за полицијска овлашћења, уз поштовање људских права и сразмерности.
sop-first-responder-basis-kosovo-weapons = <strong>Закон 05/L-022</strong> чита се када је реч о статусу оружја, дела оружја или муниције, а <strong>Закон 04/L-022</strong> када је реч о експлозивима за цивилну употребу. Кривична дела наводе се према Кривичном законику <strong>06/L-074</strong>, под званичним називом и уз број члана. Обезбеђење лица места, лица и доказа уређује важећи Законик о кривичном поступку.
sop-first-responder-basis-north-macedonia-act = Закон о оружју 7/05 са изменама и допунама; Кривични законик, члан 396; Закон о кривичном поступку 150/2010 са изменама и допунама
sop-first-responder-basis-north-macedonia-weapons = <strong>Закон о оружју</strong> чита се, у пречишћеном тексту, када је реч о статусу оружја, дела оружја или муниције. <strong>Члан 396</strong> први се проверава када је реч о кривичном делу и наводи се под званичним називом.
sop-first-responder-basis-north-macedonia-procedure = Обезбеђење лица места, лица и доказа уређује <strong>Закон о кривичном поступку</strong>. Полицијска овлашћења уређује важећи закон о полицији.

## Одговорности и кораци

sop-first-responder-roles-title = Одговорности и кораци
sop-first-responder-responsibilities-and-steps-asks =
    сам сам, ко одлучује
    ја и колега ко шта ради
    чија је кривица ако неко прошета кроз
    чија је последња
    сам у патроли
    делим с партнером
    ко одлучује
sop-first-responder-roles-intro = <ref data-l10n-name="roles"/> за сваки задатак показује ко <strong>обавља</strong> посао, ко за њега <strong>одговара</strong>, ко се претходно <strong>консултује</strong> и ко се потом <strong>обавештава</strong>.
sop-first-responder-roles-caption = Ко обавља посао, ко одговара, ко се консултује и ко се обавештава
sop-first-responder-roles-head-task = Задатак
sop-first-responder-roles-head-responsible = Ко обавља
sop-first-responder-roles-head-accountable = Ко одговара
sop-first-responder-roles-head-consulted = Ко се консултује
sop-first-responder-roles-head-informed = Ко се обавештава
sop-first-responder-roles-report = Прво јављање са лица места
sop-first-responder-roles-report-responsible = Први службеник
sop-first-responder-roles-report-accountable = Први службеник
sop-first-responder-roles-report-consulted = Дежурни центар
sop-first-responder-roles-report-informed = Руководилац смене
sop-first-responder-roles-victims = Прва помоћ и брига о жртвама
sop-first-responder-roles-victims-responsible = Први службеник
sop-first-responder-roles-victims-accountable = Руководилац смене
sop-first-responder-roles-victims-consulted = Хитна помоћ; помоћ жртвама
sop-first-responder-roles-victims-informed = Истражитељ
sop-first-responder-roles-scene = Обезбеђени појас и евиденција улазака
sop-first-responder-roles-scene-responsible = Први службеник
sop-first-responder-roles-scene-accountable = Руководилац смене
sop-first-responder-roles-scene-consulted = Истражитељ; специјалисти
sop-first-responder-roles-scene-informed = Дежурни центар
sop-first-responder-roles-witnesses = Сведоци
sop-first-responder-roles-witnesses-responsible = Први службеник
sop-first-responder-roles-witnesses-accountable = Руководилац смене
sop-first-responder-roles-witnesses-consulted = Истражитељ
sop-first-responder-roles-witnesses-informed = Тужилац
sop-first-responder-roles-firearm = Довођење ватреног оружја у безбедно стање
sop-first-responder-roles-firearm-responsible = Овлашћено стручно лице
sop-first-responder-roles-firearm-accountable = Овлашћено стручно лице
sop-first-responder-roles-firearm-consulted = Руководилац смене
sop-first-responder-roles-firearm-informed = Истражитељ
sop-first-responder-roles-explosive = Експлозив или непознат предмет
sop-first-responder-roles-explosive-responsible = Специјалисти
sop-first-responder-roles-explosive-accountable = Руководилац специјалиста
sop-first-responder-roles-explosive-consulted = Руководилац смене
sop-first-responder-roles-explosive-informed = Тужилац; дежурни центар
sop-first-responder-roles-handover = Примопредаја и извештај
sop-first-responder-roles-handover-responsible = Први службеник
sop-first-responder-roles-handover-accountable = Руководилац смене
sop-first-responder-roles-handover-consulted = Истражитељ
sop-first-responder-roles-handover-informed = Тужилац
sop-first-responder-roles-alone = Док руководилац смене не стигне, први службеник доноси и његове одлуке и о томе обавештава дежурни центар. Када су двојица, један пази на безбедност док други ради.

sop-first-responder-steps-intro = Сваки корак се бележи. Оно што не може одмах да се запише јавља се дежурном центру, који то бележи уз време.
sop-first-responder-steps-head-number = Бр.
sop-first-responder-steps-head-step = Корак
sop-first-responder-steps-head-who = Ко
sop-first-responder-steps-head-record = Шта се бележи

sop-first-responder-arrival-title = Позив и долазак
sop-first-responder-call-and-arrival-asks =
    комшије чуле пуцњаву
    где да паркирам кола
    још пуца кад стигнемо
    тип с пушком на тераси
    шта кажем на радио
    са сиреном или без
    плава светла
    пуцњи
    човек на балкону
    паркирај далеко
    заклон
    шта јавити радиом
    пуца и даље
    таоци
    пуцњава у кафићу
    човек с пиштољем хоће да се убије
    пуца у школи
sop-first-responder-arrival-caption = Кораци до доласка
sop-first-responder-arrival-call = Примите позив: шта, где, када, ко је повређен, ко има оружје, где је позивалац; реците му како да остане безбедан
sop-first-responder-arrival-call-who = Дежурни центар
sop-first-responder-arrival-call-record = Време; речи позиваоца; број
sop-first-responder-arrival-known = Проверите шта је познато: адреса, ранији позиви, дозвола у регистру оружја, деца; пренесите то даље
sop-first-responder-arrival-known-who = Дежурни центар
sop-first-responder-arrival-known-record = Одговори; време
sop-first-responder-arrival-approach = Договорите пут до лица места и место састанка за све службе
sop-first-responder-arrival-approach-who = Руководилац смене; дежурни центар
sop-first-responder-arrival-approach-record = Пут; место састанка
sop-first-responder-arrival-stop = Станите на растојању; погледајте и ослушните пре него што приђете
sop-first-responder-arrival-stop-who = Први службеник
sop-first-responder-arrival-stop-record = Време доласка; шта се види и чује
sop-first-responder-arrival-armed = Пуцњи или наоружано лице: останите иза заклона, јавите, затражите подршку, држите друге подаље; важи процедура службе за наоружана лица
sop-first-responder-arrival-armed-who = Први службеник
sop-first-responder-arrival-armed-record = Време; јављање; примљена наређења
sop-first-responder-arrival-report = Јавите прве податке: тачно место, шта се догодило, опасности, повређени, потребне службе, безбедан прилаз
sop-first-responder-arrival-report-who = Први службеник
sop-first-responder-arrival-report-record = Време; садржај јављања

sop-first-responder-scene-title = На лицу места
sop-first-responder-at-the-scene-asks =
    човек крвари а пиштољ крај њега
    где стављам траку
    шеф хоће да уђе
    киша пада на крв
    пијани сватови свуда
    кога да пустим
    крв
    трака
    киша
    радозналци
    рођаци вичу
    шеф би да уђе
    крвари на поду
    чауре на асфалту
    јакна рањеног
    газе по траговима
sop-first-responder-scene-caption = Кораци на лицу места
sop-first-responder-scene-life = Изведите људе из опасности; пружајте прву помоћ док је не преузме хитна помоћ; живот има предност над доказима
sop-first-responder-scene-life-who = Први службеник
sop-first-responder-scene-life-record = Пружена помоћ; премештена лица и предмети
sop-first-responder-scene-find = После проналаска: станите и поступите како налаже <ref data-l10n-name="find"/>
sop-first-responder-scene-find-who = Сви
sop-first-responder-scene-find-record = Време, место, ко је пронашао
sop-first-responder-scene-persons = Раздвојите учеснике догађаја; нико ништа не доноси и не помера
sop-first-responder-scene-persons-who = Први службеник
sop-first-responder-scene-persons-record = Имена; где је ко био
sop-first-responder-scene-cordon = Успоставите <em>{ -cordon }</em>, пре шири него ужи, са једним улазом и излазом
sop-first-responder-scene-cordon-who = Први службеник
sop-first-responder-scene-cordon-record = Време; границе на скици
sop-first-responder-scene-log = Водите евиденцију улазака: свако ко улази или излази, и лекари и претпостављени
sop-first-responder-scene-log-who = Службеник на улазу
sop-first-responder-scene-log-record = Име, време уласка и изласка, разлог
sop-first-responder-scene-traces = Оставите трагове тамо где јесу; ако их угрожавају време, саобраћај или људи, јавите и поступите по савету истражитеља
sop-first-responder-scene-traces-who = Први службеник
sop-first-responder-scene-traces-record = Шта је било угрожено; шта је предузето
sop-first-responder-scene-witnesses = Пронађите сведоке и побрините се за њих како налаже <ref data-l10n-name="witnesses"/>
sop-first-responder-scene-witnesses-who = Први службеник
sop-first-responder-scene-witnesses-record = Имена; контакт; прве речи

sop-first-responder-handover-title = Предаја лица места
sop-first-responder-handing-over-asks =
    стигли инспектори, шта да им кажем
    гурнуо сам пиштољ ногом
    смена ми се завршава у шест
    жена се боји да остане кад одемо
    откад се то десило не спавам
    инспектори стигли
    дирао сам
    смена готова
    не спавам
    жена се боји да остане
    психолог после пуцњаве
    пуцао сам из службеног
sop-first-responder-handover-caption = Кораци при предаји лица места
sop-first-responder-handover-brief = Реците руководиоцу смене и истражитељу шта сте видели, чули, урадили, дирали и променили; покажите границе обезбеђеног појаса
sop-first-responder-handover-brief-who = Први службеник
sop-first-responder-handover-brief-record = Време; имена; преостале опасности
sop-first-responder-handover-log = Предајте евиденцију улазака, скицу и списак лица
sop-first-responder-handover-log-who = Први службеник; истражитељ
sop-first-responder-handover-log-record = Два потписа са временом
sop-first-responder-handover-victims = Пре него што патрола оде, договорите ко штити и ко прати свако угрожено лице
sop-first-responder-handover-victims-who = Руководилац смене
sop-first-responder-handover-victims-record = Договорена мера; контакт; помоћ жртвама
sop-first-responder-handover-report = Напишите свој извештај пре краја смене; одвојте оно што сте сами видели од онога што су вам други рекли и од онога што закључујете
sop-first-responder-handover-report-who = Први службеник
sop-first-responder-handover-report-record = Извештај
sop-first-responder-handover-trace = Проверите ватрено оружје у регистру и затражите праћење порекла
sop-first-responder-handover-trace-who = Истражитељ
sop-first-responder-handover-trace-record = Захтев за праћење порекла; одговори
sop-first-responder-handover-debrief = Размотрите догађај са свима који су били тамо; понудите подршку службеницима којима је потребна
sop-first-responder-handover-debrief-who = Руководилац смене
sop-first-responder-handover-debrief-record = Предлози за преиспитивање процедуре

## Жртве и сведоци

sop-first-responder-people-title = Жртве и сведоци

sop-first-responder-victims-title = Жртве
sop-first-responder-victims-asks =
    бије је а има пиштољ
    неће да прича поред мужа
    зна само албански
    клинци плачу
    хоће све да повуче
    шта да јој кажем
    претучена
    плаче
    сигурна кућа
    повлачи пријаву
    муж стоји поред
    деца плачу
sop-first-responder-victims-intro = Жртви је најпре потребна безбедност, затим медицинска помоћ, а потом информације. Први службеник често је особа коју жртва најдуже памти.
sop-first-responder-victims-safety = <strong>Безбедност.</strong> Разговарајте са жртвом насамо, даље од лица које јој прети. Питајте да ли има оружја у стану или на дохват руке тог лица. Не остављајте их заједно.
sop-first-responder-victims-help = <strong>Помоћ.</strong> Питајте: „Да ли сте повређени? Да ли вам је потребан лек, преводилац или неко у кога имате поверења?“ Ако постоји било каква сумња, позовите хитну помоћ.
sop-first-responder-victims-words = <strong>Речи.</strong> Реците ко сте и шта следи. Користите једноставне речи, не осуђујте и не обећавајте ништа што не можете да испуните.
sop-first-responder-victims-assistance = <strong>Подршка.</strong> Реците жртви да постоји <em>{ -victim-assistance }</em> и одмах је затражите од дежурног службеника. Права и мере заштите уређује важећи закон.
sop-first-responder-victims-children = <strong>Деца.</strong> Један службеник без других задатака остаје у њиховој близини заједно са лицем у које имају поверења. Не испитујте дете и не користите дете као преводиоца.
sop-first-responder-victims-violence = Ватрено оружје у стану у којем има насиља у породици повећава ризик од смртног исхода. О претњи оружјем обавештава се тужилац и када нико није пуцао.

sop-first-responder-witnesses-title = Сведоци
sop-first-responder-witnesses-asks =
    један све снимио мобилним
    кажу ништа нисмо видели
    смем ли да му покажем слику типа
    сви међусобно причају
    боји се друге породице
    да му ја узмем изјаву
    снимак пролазника
    нико не прича
    раздвој их
    показати слику
    боји се њих
sop-first-responder-witnesses-intro = Прве речи сведока вреде више од каснијих, али се лако мењају. Исказ узима истражитељ; први службеник то омогућава:
sop-first-responder-witnesses-apart = држите сведоке одвојено једне од других, од осумњиченог и од медија;
sop-first-responder-witnesses-ask = питајте само оно што је потребно за безбедност: ко је повређен, ко има оружје, где се оно налази, куда су лица отишла;
sop-first-responder-witnesses-quote = запишите прве речи тачно, на језику на којем су изговорене;
sop-first-responder-witnesses-open = не наводите на одговор: ни именима, ни фотографијама, ни питањем „да ли је то био он?“;
sop-first-responder-witnesses-recordings = запишите ко има фотографије или снимке, а њихово обезбеђење препустите истражитељу;
sop-first-responder-witnesses-reach = запишите како се може ступити у везу са сваким сведоком и реците му кога да позове ако се плаши.

## Поступање после проналаска

sop-first-responder-find-title = Поступање после проналаска
sop-first-responder-action-on-a-find-asks =
    пиштољ на улици а около деца
    торба што куца
    бомба под колима
    кашикара у башти
    смрди на гас у улазу
    смем ли с мотролом близу
    већ је експлодирало, смемо ли тамо
    торба куца
    гас на степеништу
    деца около
sop-first-responder-find-intro = Поступање је исто за ватрено оружје, део оружја, муницију и предмет који нико не уме да именује. За свако ватрено оружје сматра се да је напуњено. Где је пронађен један предмет, може да их буде још.
sop-first-responder-find-touch = <strong>Не дирајте.</strong> Реците „стоп“. Сви одмах стају.
sop-first-responder-find-distance = <strong>Држите растојање.</strong> Удаљите се путем којим сте дошли. Удаљите и друге људе.
sop-first-responder-find-mark = <strong>Означите.</strong> Означите прилаз са растојања, не приближавајући се предмету.
sop-first-responder-find-report = <strong>Пријавите.</strong> Реците дежурном центру шта сте видели, где, када, ко је у близини и шта је дирано.
sop-first-responder-find-wait = <strong>Сачекајте.</strong> Нико се не враћа док специјалисти не одобре приступ месту.
sop-first-responder-find-firearm = Ватрено оружје, део оружја или муниција чува се са растојања док не дође овлашћено стручно лице. Оно доводи предмет у безбедно стање и записује сваку промену. Ако би неко могао да дохвати предмет, удаљава се то лице, када је то безбедно; предмет остаје тамо где јесте.
sop-first-responder-find-explosive = Ако би предмет могао да буде експлозив, граната, експлозивна направа или ватромет категорије F4, сви се удаљавају, а безбедно растојање одређују специјалисти за { -eod }. Док они не стигну, изаберите веће, а не мање растојање и останите иза чврстог заклона. Поступајте по њиховим упутствима датим телефоном, и када је реч о употреби радио-станица и телефона. Исто важи после експлозије: нико не иде тамо, осим да би спасао живот.
sop-first-responder-find-chemicals = Хемикалије, испарења или мирис који нико не уме да објасни: изађите, изведите људе, не дирајте прекидаче ни посуде, позовите ватрогасну службу и специјалисте.

sop-first-responder-prohibited-title = Забрањене радње
sop-first-responder-prohibited-acts-asks =
    смем ли цигару
    да покупим гилзе да их неко не украде
    да склоним пиштољ да не стоји
    новинар ме пита
    мобилни на поду звони
    стриц му је полицајац, да га пустим
    цигарета
    купим чауре
    телефон звони
    рођак полицајац
    новинар пита
    слика с места у групу
sop-first-responder-do-cover = Останите иза заклона и на растојању док не буде јасно шта се догодило.
sop-first-responder-do-report = Јавите рано, и поново кад год се стање промени.
sop-first-responder-do-touched = Одмах запишите шта је морало да се дира да би се спасао живот.
sop-first-responder-do-respect = Према свима се опходите с поштовањем, и према осумњиченом.
sop-first-responder-do-mistake = Сваку грешку одмах запишите.
sop-first-responder-dont-item = Не дирајте, не померајте, не отварајте, не празните и не испробавајте предмет који би могао да буде опасан.
sop-first-responder-dont-collect = У обезбеђеном појасу не подижите чауре, не чистите, не пушите, не једите и не бацајте ништа.
sop-first-responder-dont-onlookers = У појас не пуштајте радозналце, колеге без задатка ни медије.
sop-first-responder-dont-device = Не укључујте, не откључавајте и не претражујте телефон или камеру.
sop-first-responder-dont-source = Не откривајте ко је позвао ни ко је дао информације.
sop-first-responder-dont-media = Не дајте медијима имена, снимке ни мишљења.

## Обавештавање и документи

sop-first-responder-notify-title = Обавештавање и документи
sop-first-responder-notification-and-records-asks =
    кога прво зовем
    број од антидиверзионе
    мртав у дворишту, ко долази
    беба остала сама
    кола са скопским таблицама
    ноћу ко долази
    леш
    беба сама
    кога прво
    број деминера
    скопске таблице
sop-first-responder-notify-intro = Служба уписује имена и бројеве телефона (видети: <ref data-l10n-name="notify"/>). Дежурни центар бележи време сваког позива.
sop-first-responder-notify-caption = Матрица обавештавања
sop-first-responder-notify-head-event = Догађај
sop-first-responder-notify-head-caller = Ко позива
sop-first-responder-notify-head-first = Први позив
sop-first-responder-notify-head-next = Следећи позиви
sop-first-responder-notify-armed = Пуцњи или наоружано лице
sop-first-responder-notify-armed-caller = Први службеник
sop-first-responder-notify-armed-first = Дежурни центар, одмах
sop-first-responder-notify-armed-next = Специјализована јединица; хитна помоћ; тужилац
sop-first-responder-notify-hurt = Повређено или мртво лице
sop-first-responder-notify-hurt-caller = Први службеник
sop-first-responder-notify-hurt-first = Хитна помоћ, одмах
sop-first-responder-notify-hurt-next = Истражитељ; тужилац
sop-first-responder-notify-firearm = Ватрено оружје, део оружја или муниција
sop-first-responder-notify-firearm-caller = Први службеник
sop-first-responder-notify-firearm-first = Руководилац смене; овлашћено стручно лице
sop-first-responder-notify-firearm-next = Истражитељ; тужилац; регистар оружја
sop-first-responder-notify-explosive = Експлозив, граната, направа, непознат предмет; експлозија
sop-first-responder-notify-explosive-caller = Први службеник
sop-first-responder-notify-explosive-first = Специјалисти за уклањање експлозивних средстава, одмах
sop-first-responder-notify-explosive-next = Хитна помоћ и ватрогасна служба; тужилац; руководилац смене
sop-first-responder-notify-chemicals = Хемикалије или испарења
sop-first-responder-notify-chemicals-caller = Први службеник
sop-first-responder-notify-chemicals-first = Ватрогасна служба и специјалисти, одмах
sop-first-responder-notify-chemicals-next = Хитна помоћ; тужилац; орган надлежан за прекурсоре
sop-first-responder-notify-risk = Лице угрожено насиљем; дете без старања
sop-first-responder-notify-risk-caller = Први службеник
sop-first-responder-notify-risk-first = Дежурни службеник, одмах
sop-first-responder-notify-risk-next = Помоћ жртвама; социјална заштита; тужилац
sop-first-responder-notify-border = Догађај на граници
sop-first-responder-notify-border-caller = Службеник граничне полиције
sop-first-responder-notify-border-first = Руководилац смене граничне полиције
sop-first-responder-notify-border-next = Царина; тужилац
sop-first-responder-notify-foreign = Веза са другом јурисдикцијом
sop-first-responder-notify-foreign-caller = Службеник који уочи везу
sop-first-responder-notify-foreign-first = Истражитељ
sop-first-responder-notify-foreign-next = Канал за међународну полицијску сарадњу
sop-first-responder-notify-focal = На { -kosovo(case: "locative") } се свако пронађено ватрено оружје пријављује <em>{ -firearms-focal-point(case: "dative") }</em> при јединици ILECU, која прати порекло сваког ватреног оружја пронађеног на том подручју. У { -north-macedonia(case: "locative") } за захтеве за праћење порекла важе интерна правила службе.

sop-first-responder-records-title = Обрасци и документи
sop-first-responder-forms-and-records-asks =
    шта остављам инспекторима на папиру
    морам ли да цртам
    хоће ли онај што је пуцао видети адресу жене
    пише ли свако своје или заједно
    скица
    моја изјава
    шта предајем на папиру
sop-first-responder-records-intro = Списи које предаје први службеник садрже следеће документе, сваки са бројем догађаја:
sop-first-responder-records-call = белешку о позиву и о јављањима дежурном центру, са временом;
sop-first-responder-records-log = евиденцију улазака;
sop-first-responder-records-sketch = скицу лица места са обезбеђеним појасом, улазом и местом сваког предмета и лица;
sop-first-responder-records-persons = списак жртава, сведока и других лица, са њиховим потребама;
sop-first-responder-records-aid = белешку о првој помоћи и о свему што је дирано или померено;
sop-first-responder-records-handover = записник о предаји лица места са потписима;
sop-first-responder-records-report = извештај сваког службеника.
sop-first-responder-records-care = Подаци о жртвама и сведоцима чувају се одвојено од онога што осумњичени може да види, у складу са важећим процесним законом. Подаци о личности достављају се само онима који на њих имају право. Колико се дуго документи чувају, одређује важећи закон.

sop-first-responder-review-title = Преиспитивање и измене
sop-first-responder-review-asks =
    које издање важи
    прошлог месеца неко рањен, мења ли се ово
    коме да пошаљем своју идеју
    наше је од лане
    важеће издање
    предлог измене
sop-first-responder-review-owner = За процедуру је одговорна јединица службе надлежна за патроле. Она преиспитује процедуру када се закон промени, најмање једном годишње и после сваког догађаја у којем је неко повређен или је лице места измењено. За сваку измену издаје се нова верзија и уписује се нов ред (видети: <ref data-l10n-name="changes"/>).
sop-first-responder-review-caption = Измене
sop-first-responder-review-head-version = Верзија
sop-first-responder-review-head-date = Датум
sop-first-responder-review-head-change = Измена
sop-first-responder-review-head-approved = Одобрио
# $version је текст, на пример „1.0“.
sop-first-responder-review-version = { $version }
sop-first-responder-review-first = Прва верзија
sop-first-responder-review-approval = Попуњава служба

sop-first-responder-sources-title = Извори
sop-first-responder-sources-asks =
    где ово пише
    линк закона за пиштоље
    може ли одбрана то да искористи
    смем ли то да поменем на суду
    линк
# $date: дан када су извори проверени.
sop-first-responder-sources-checked = Наводи су проверени { $date } године. Законе наводи <ref data-l10n-name="basis"/>.
sop-first-responder-sources-kosovo = Прописи на { -kosovo(case: "locative") }: <a data-l10n-name="gazette">Службени лист</a>.
sop-first-responder-sources-north-macedonia = Прописи у { -north-macedonia(case: "locative") }: <a data-l10n-name="gazette">Службени весник</a>.
sop-first-responder-sources-focal = SEESAC, о контакт тачки за ватрено оружје: <a data-l10n-name="page">seesac.org</a>.
sop-first-responder-sources-pyrotechnics = Директива 2013/29/ЕУ о пиротехничким средствима: <a data-l10n-name="text">EUR-Lex</a>.
sop-first-responder-sources-limits = Ова процедура користи само јавне изворе и не даје правне савете.

## Подсетник

sop-first-responder-reference-title = Подсетник
sop-first-responder-quick-reference-asks =
    нешто за патролу у џепу
    да одштампам и пластифицирам
    све на малом папиру
    џеп
    џепна картица
sop-first-responder-reference-intro = Сваки део је картица за џеп. Додајте бројеве телефона своје службе.

sop-first-responder-card-arrival-title = Први минути
sop-first-responder-card-arrival-asks =
    тек смо стигли
    прво на радио вези
    бам бам из куће
    излазим из кола
    стани далеко
sop-first-responder-card-arrival-known = Питајте дежурни центар шта је познато: оружје, повређени, деца.
sop-first-responder-card-arrival-stop = Станите на растојању. Прво погледајте и ослушните.
sop-first-responder-card-arrival-armed = Пуцњи или наоружано лице: останите иза заклона, јавите, затражите подршку.
sop-first-responder-card-arrival-report = Прво јављање: место, шта се догодило, опасности, повређени, службе, безбедан прилаз.
sop-first-responder-card-arrival-life = Изведите људе из опасности, пружите прву помоћ. Живот има предност над доказима.
sop-first-responder-card-arrival-cordon = Широк обезбеђени појас, један улаз и излаз, евиденција о свакоме ко улази.

sop-first-responder-card-find-title = После проналаска
sop-first-responder-card-find-asks =
    пиштољ на земљи сад
    можда бомба
    кашикара брзо шта
    смрди овде
    пиштољ преда мном
    смрди
sop-first-responder-card-find-loaded = Ватрено оружје сматра се напуњеним. Реците „стоп“. Нико ништа не дира.
sop-first-responder-card-find-distance = Држите растојање: вратите се путем којим сте дошли и удаљите људе.
sop-first-responder-card-find-mark = Означите прилаз са растојања.
sop-first-responder-card-find-report = Јавите шта, где, када, ко је у близини и шта је дирано.
sop-first-responder-card-find-wait = Сачекајте док специјалисти не одобре приступ.
sop-first-responder-card-find-explosive = Граната, експлозивна направа или непознат предмет: сви се удаљавају. Растојање одређују специјалисти.
sop-first-responder-card-find-chemicals = Испарења или необичан мирис: изађите, изведите људе, не дирајте прекидач ни посуду.

sop-first-responder-card-people-title = Жртве и сведоци
sop-first-responder-card-people-asks =
    плаче и не прича
    малиша све видео
    пролазници
    како да је смирим
    смири је
    дете видело
sop-first-responder-card-people-alone = Разговарајте са жртвом насамо. Има ли оружја на дохват руке другог лица?
sop-first-responder-card-people-help = Питајте: повреда? лек? преводилац? неко у кога имате поверења?
sop-first-responder-card-people-assistance = Реците да постоји помоћ жртвама и затражите је од дежурног службеника.
sop-first-responder-card-people-children = Деца: један службеник остаје крај њих и не испитује их о случају.
sop-first-responder-card-people-apart = Сведоке држите одвојено. Прве речи запишите тачно, на њиховом језику.
sop-first-responder-card-people-open = Не наводите на одговор: ни именима, ни фотографијама.
sop-first-responder-card-people-reach = Запишите како се ступа у везу са сваким лицем.

sop-first-responder-card-handover-title = Пре него што одете
sop-first-responder-card-handover-asks =
    идем кући, шта је остало
    ноћна ме мења
    шта не смем да заборавим
    шта данас на папир
    стигла смена
    идем кући
sop-first-responder-card-handover-tell = Реците шта сте видели, чули, урадили, дирали и променили.
sop-first-responder-card-handover-papers = Предајте евиденцију улазака, скицу и списак лица. Два потписа са временом.
sop-first-responder-card-handover-risk = Договорите ко штити свако угрожено лице.
sop-first-responder-card-handover-report = Свој извештај напишите пре краја смене. Одвојте: виђено, речено, закључено.
sop-first-responder-card-handover-silence = Медијима ништа. Ништа о томе ко је позвао.
sop-first-responder-card-handover-mistake = Грешку одмах запишите.
