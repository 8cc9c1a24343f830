### Стандардна оперативна процедура за првиот службеник на местото на настанот: македонски превод. Редоследот на пораките е редоследот во документот.
### „{ -kosovo }“ го печати името со ѕвездичката; името на јурисдикцијата никогаш не се пишува без поимот.
### Улогите што ги има и во процедурата за претрес на дом ги имаат истите имиња (sop-house-search.ftl). „Раководителот на смената“ ја презема командата на местото на настанот.
### Безбедносна граница: препознавањето секогаш завршува со: не допирајте, држете растојание, означете, пријавете, чекајте ги специјалистите.

sop-first-responder-title = Прв службеник на местото на настан со огнено оружје или со експлозиви
sop-first-responder-short-title = Прв службеник на местото

## Опсег на примена

sop-first-responder-scope-title = Опсег на примена
sop-first-responder-scope-asks =
    ние сме првата кола таму
    јас сум граничар, и мене ли ме фаќа
    тип со пиштол внатре што не излегува
    до кога сум јас одговорен
    за кого важи
    прв на место
    пукање во населба
    патрола
    прва кола
    до кога е моја
sop-first-responder-scope-purpose = Оваа процедура утврдува кој што прави кога полицијата во { -kosovo } или во { -north-macedonia } е повикана на настан, или самата ќе наиде на настан, во кој огнено оружје, муниција или експлозиви се употребени, покажани или пронајдени, или во кој некој се заканувал со нив: од првиот повик до предавањето на местото на настанот.
sop-first-responder-scope-who = Поимот <em>{ -first-responder }</em> ги означува полицискиот службеник или патролата што први пристигнале на местото на настанот. На граничен премин или на зелената граница тоа е службеникот на граничната полиција што прв наишол на настанот. Улогата завршува дури со предавањето.
sop-first-responder-scope-model = Таа е модел: пред употреба секоја служба ги додава своите имиња и телефонски броеви и ја одобрува процедурата. Важечкиот закон секогаш има предност.
sop-first-responder-scope-outside = За постапувањето кон вооружено лице, за претресот на лица и домови и за работата на специјалистите постојат посебни процедури. За претресот важи процедурата „Претрес на дом во кој може да се пронајде огнено оружје“.

sop-first-responder-names-title = Кој е кој
sop-first-responder-who-is-who-asks =
    кој ми е шеф таму
    кој го празни пиштолот, јас или некој друг
    кој кажува колку назад
    прво јас или ранетиот
    улоги
    командант на место
    дежурен центар
    инспектор презема
    шеф на смена
    диспечер
sop-first-responder-names-first = <strong>Прв службеник:</strong> службеникот што прв пристигнал, сам или со патрола, додека не се предаде местото на настанот.
sop-first-responder-names-centre = <strong>Дежурен центар:</strong> ги прима повиците, ги испраќа службите и го запишува секое известување заедно со времето.
sop-first-responder-names-leader = <strong>Раководител на смената:</strong> ја презема командата штом пристигне на местото на настанот и одговара за него додека не го преземе истражителот.
sop-first-responder-names-investigator = <strong>Истражител:</strong> ги презема местото на настанот, исказите и доказите, во согласност со јавниот обвинител.
sop-first-responder-names-expert = <strong>Овластено стручно лице:</strong> лицето што службата го овластила да го доведе огненото оружје во безбедна состојба.
sop-first-responder-names-specialists = <strong>Специјалисти:</strong> специјалистите за { -eod }. Само тие одлучуваат за предмет што би можел да експлодира и за растојанието до него.
sop-first-responder-names-order = Редоследот е секогаш ист: вашата безбедност, животот на другите, местото на настанот, доказите, записите.

## Законска основа

sop-first-responder-basis-title = Законска основа
sop-first-responder-lawful-basis-asks =
    вреска некој внатре, смеам ли да влетам
    смеам ли да му го земам пиштолот
    кој член да го пишам
    треба ли хартија од суд
    овластувања
    влез без налог да спасам човек
    употреба на сила
    закон за полиција
    влегувам без налог
    му го земам пиштолот
    нужна одбрана
sop-first-responder-basis-rule = За секоја мерка е потребна законска основа, а мерката не оди подалеку отколку што бара нејзината цел (<em>{ -proportionality }</em>). Заштитата на животот е на прво место. Влегувањето во дом, претресот и одземањето предмети се различни мерки, секоја со свои услови во важечкиот закон.
sop-first-responder-basis-kosovo-act = Закон бр. 04/L-076 за полицијата; Закон бр. 05/L-022 за оружје; Закон бр. 04/L-022 за експлозиви за цивилна употреба; Кривичен законик бр. 06/L-074
sop-first-responder-basis-kosovo-police = <strong>Законот бр. 04/L-076</strong> е рамката за полициските овластувања, со почитување на човековите права и на сразмерноста.
sop-first-responder-basis-kosovo-weapons = <strong>Законот бр. 05/L-022</strong> се чита за статусот на оружје, дел или муниција, а <strong>Законот бр. 04/L-022</strong> за експлозивите за цивилна употреба. Кривичните дела се наведуваат според Кривичниот законик <strong>бр. 06/L-074</strong>, со службениот назив и членот. Обезбедувањето на местото на настанот, на лицата и на доказите е уредено со важечкиот закон за кривична постапка.
sop-first-responder-basis-north-macedonia-act = Закон за оружјето 7/05 со измените; Кривичен законик, член 396; Закон за кривичната постапка 150/2010 со измените
sop-first-responder-basis-north-macedonia-weapons = <strong>Законот за оружјето</strong> се чита во пречистен текст за статусот на оружје, дел или муниција. <strong>Членот 396</strong> се проверува прв за кривичното дело и се наведува со службениот назив.
sop-first-responder-basis-north-macedonia-procedure = Обезбедувањето на местото на настанот, на лицата и на доказите е уредено со <strong>Законот за кривичната постапка</strong>. Полициските овластувања се уредени со важечкиот закон за полицијата.

## Одговорности и чекори

sop-first-responder-roles-title = Одговорности и чекори
sop-first-responder-responsibilities-and-steps-asks =
    сам сум, кој решава
    јас и колегата кој што прави
    чија вина е ако некој прошета низ
    чиј збор е последен
    одговорност
    кој што прави
    табела со задачи
    прво известување од место
    сам во патрола
    делам со партнер
sop-first-responder-roles-intro = <ref data-l10n-name="roles"/> за секоја задача покажува кој ја <strong>извршува</strong> работата, кој <strong>одговара</strong> за неа, кој претходно <strong>се консултира</strong> и кој потоа <strong>се известува</strong>.
sop-first-responder-roles-caption = Кој извршува, кој одговара, кој се консултира и кој се известува
sop-first-responder-roles-head-task = Задача
sop-first-responder-roles-head-responsible = Кој извршува
sop-first-responder-roles-head-accountable = Кој одговара
sop-first-responder-roles-head-consulted = Кој се консултира
sop-first-responder-roles-head-informed = Кој се известува
sop-first-responder-roles-report = Прво известување од местото на настанот
sop-first-responder-roles-report-responsible = Прв службеник
sop-first-responder-roles-report-accountable = Прв службеник
sop-first-responder-roles-report-consulted = Дежурен центар
sop-first-responder-roles-report-informed = Раководител на смената
sop-first-responder-roles-victims = Прва помош и грижа за жртвите
sop-first-responder-roles-victims-responsible = Прв службеник
sop-first-responder-roles-victims-accountable = Раководител на смената
sop-first-responder-roles-victims-consulted = Брза помош; помош на жртвите
sop-first-responder-roles-victims-informed = Истражител
sop-first-responder-roles-scene = Полициски кордон и евиденција на влегувањата
sop-first-responder-roles-scene-responsible = Прв службеник
sop-first-responder-roles-scene-accountable = Раководител на смената
sop-first-responder-roles-scene-consulted = Истражител; специјалисти
sop-first-responder-roles-scene-informed = Дежурен центар
sop-first-responder-roles-witnesses = Сведоци
sop-first-responder-roles-witnesses-responsible = Прв службеник
sop-first-responder-roles-witnesses-accountable = Раководител на смената
sop-first-responder-roles-witnesses-consulted = Истражител
sop-first-responder-roles-witnesses-informed = Јавен обвинител
sop-first-responder-roles-firearm = Доведување огнено оружје во безбедна состојба
sop-first-responder-roles-firearm-responsible = Овластено стручно лице
sop-first-responder-roles-firearm-accountable = Овластено стручно лице
sop-first-responder-roles-firearm-consulted = Раководител на смената
sop-first-responder-roles-firearm-informed = Истражител
sop-first-responder-roles-explosive = Експлозив или непознат предмет
sop-first-responder-roles-explosive-responsible = Специјалисти
sop-first-responder-roles-explosive-accountable = Раководител на специјалистите
sop-first-responder-roles-explosive-consulted = Раководител на смената
sop-first-responder-roles-explosive-informed = Јавен обвинител; дежурен центар
sop-first-responder-roles-handover = Предавање и извештај
sop-first-responder-roles-handover-responsible = Прв службеник
sop-first-responder-roles-handover-accountable = Раководител на смената
sop-first-responder-roles-handover-consulted = Истражител
sop-first-responder-roles-handover-informed = Јавен обвинител
sop-first-responder-roles-alone = Додека не пристигне раководителот на смената, првиот службеник ги донесува и неговите одлуки и за тоа го известува дежурниот центар. Кога има двајца службеници, едниот внимава на безбедноста додека другиот работи.

sop-first-responder-steps-intro = Секој чекор се документира. Она што не може веднаш да се запише му се јавува на дежурниот центар, кој го запишува заедно со времето.
sop-first-responder-steps-head-number = Бр.
sop-first-responder-steps-head-step = Чекор
sop-first-responder-steps-head-who = Кој
sop-first-responder-steps-head-record = Што се запишува

sop-first-responder-arrival-title = Повик и пристигнување
sop-first-responder-call-and-arrival-asks =
    соседите слушнале пукање
    каде да ја паркирам колата
    уште се пука кога стигнуваме
    тип со пушка на тераса
    што кажувам на станица
    со сирена или без
    дојава
    пријава за пукање
    сини светла
    истрели
    човек на балкон
    паркирај далеку
    заложници
    пукање во кафуле
    човек со пиштол сака да се убие
    пука во училиште
sop-first-responder-arrival-caption = Чекори до пристигнувањето
sop-first-responder-arrival-call = Примете го повикот: што, каде, кога, кој е повреден, кој има оружје, каде е лицето што се јавува; кажете му како да остане безбедно
sop-first-responder-arrival-call-who = Дежурен центар
sop-first-responder-arrival-call-record = Време; зборовите на лицето; број
sop-first-responder-arrival-known = Проверете што е познато: адреса, поранешни повици, дозвола во регистарот на оружје, деца; пренесете го тоа
sop-first-responder-arrival-known-who = Дежурен центар
sop-first-responder-arrival-known-record = Одговори; време
sop-first-responder-arrival-approach = Договорете го патот до местото на настанот и место за средба на сите служби
sop-first-responder-arrival-approach-who = Раководител на смената; дежурен центар
sop-first-responder-arrival-approach-record = Пат; место за средба
sop-first-responder-arrival-stop = Застанете на растојание; гледајте и слушајте пред да се приближите
sop-first-responder-arrival-stop-who = Прв службеник
sop-first-responder-arrival-stop-record = Време на пристигнување; што се гледа и слуша
sop-first-responder-arrival-armed = Истрели или вооружено лице: останете зад заклон, известете, побарајте поддршка, држете ги другите подалеку; важи процедурата на службата за вооружени лица
sop-first-responder-arrival-armed-who = Прв службеник
sop-first-responder-arrival-armed-record = Време; известување; примени наредби
sop-first-responder-arrival-report = Дајте го првото известување: точно место, што се случило, опасности, повредени, потребни служби, безбеден пат за влегување
sop-first-responder-arrival-report-who = Прв службеник
sop-first-responder-arrival-report-record = Време; содржина на известувањето

sop-first-responder-scene-title = На местото на настанот
sop-first-responder-at-the-scene-asks =
    човек крвави а пиштолот до него
    каде ја ставам лентата
    шефот сака да влезе
    врне врз крвта
    пијани сватови насекаде
    кого да пуштам
    место на настан
    ограда
    крв
    лента
    дожд
    љубопитни
    роднини викаат
    чаури на асфалт
    јакна од ранетиот
    газат по трагите
sop-first-responder-scene-caption = Чекори на местото на настанот
sop-first-responder-scene-life = Извлечете ги луѓето од опасност; давајте прва помош додека не ја преземе брзата помош; животот е пред доказите
sop-first-responder-scene-life-who = Прв службеник
sop-first-responder-scene-life-record = Дадена помош; преместени лица и предмети
sop-first-responder-scene-find = По пронаоѓање: застанете и постапете како што пропишува <ref data-l10n-name="find"/>
sop-first-responder-scene-find-who = Сите
sop-first-responder-scene-find-record = Време, место, кој го пронашол предметот
sop-first-responder-scene-persons = Одделете ги вклучените лица едно од друго; никој не оди да донесе и не поместува ништо
sop-first-responder-scene-persons-who = Прв службеник
sop-first-responder-scene-persons-record = Имиња; каде било секое лице
sop-first-responder-scene-cordon = Поставете <em>{ -cordon }</em>, поширок, а не потесен, со еден влез и излез
sop-first-responder-scene-cordon-who = Прв службеник
sop-first-responder-scene-cordon-record = Време; граници на скица
sop-first-responder-scene-log = Водете евиденција на влегувањата: секој што влегува или излегува, и лекарите и претпоставените
sop-first-responder-scene-log-who = Службеник на влезот
sop-first-responder-scene-log-record = Име, време на влегување и излегување, причина
sop-first-responder-scene-traces = Оставете ги трагите таму каде што се; ако ги загрозуваат времето, сообраќајот или луѓето, известете и постапете според советот на истражителот
sop-first-responder-scene-traces-who = Прв службеник
sop-first-responder-scene-traces-record = Што било загрозено; што е преземено
sop-first-responder-scene-witnesses = Пронајдете ги сведоците и грижете се за нив како што пропишува <ref data-l10n-name="witnesses"/>
sop-first-responder-scene-witnesses-who = Прв службеник
sop-first-responder-scene-witnesses-record = Имиња; контакт; први зборови

sop-first-responder-handover-title = Предавање на местото на настанот
sop-first-responder-handing-over-asks =
    дојдоа инспекторите, што да им кажам
    го турнав пиштолот со нога
    ми завршува во шест
    жената се плаши кога ќе си одиме
    од тогаш не спијам
    предавање
    увидна екипа
    што сум поместил
    инспектори дојдоа
    допрев
    смената заврши
    не спијам
    психолог по пукање
    пукав со мојот пиштол
sop-first-responder-handover-caption = Чекори при предавањето
sop-first-responder-handover-brief = Кажете им на раководителот на смената и на истражителот што сте виделе, слушнале, направиле, допреле и промениле; покажете ги границите на кордонот
sop-first-responder-handover-brief-who = Прв службеник
sop-first-responder-handover-brief-record = Време; имиња; преостанати опасности
sop-first-responder-handover-log = Предајте ги евиденцијата на влегувањата, скицата и списокот на лицата
sop-first-responder-handover-log-who = Прв службеник; истражител
sop-first-responder-handover-log-record = Два потписа со време
sop-first-responder-handover-victims = Пред да си замине патролата, договорете кој го заштитува и кој го придружува секое загрозено лице
sop-first-responder-handover-victims-who = Раководител на смената
sop-first-responder-handover-victims-record = Договорена мерка; контакт; помош на жртвите
sop-first-responder-handover-report = Напишете го својот извештај пред крајот на смената; одделете го она што самите сте го виделе од она што ви го кажале други и од она што го заклучувате
sop-first-responder-handover-report-who = Прв службеник
sop-first-responder-handover-report-record = Извештај
sop-first-responder-handover-trace = Проверете го огненото оружје во регистарот и побарајте следење на потеклото
sop-first-responder-handover-trace-who = Истражител
sop-first-responder-handover-trace-record = Барање за следење на потеклото; одговори
sop-first-responder-handover-debrief = Разгледајте го настанот со сите што биле таму; понудете им поддршка на службениците на кои им е потребна
sop-first-responder-handover-debrief-who = Раководител на смената
sop-first-responder-handover-debrief-record = Предлози за преиспитување на процедурата

## Жртви и сведоци

sop-first-responder-people-title = Жртви и сведоци

sop-first-responder-victims-title = Жртви
sop-first-responder-victims-asks =
    ја тепа а има пиштол
    не зборува додека маж ѝ е тука
    само турски знае
    дечињата плачат
    сака сѐ да повлече
    што да ѝ кажам
    жртва
    насилство дома
    тепана
    плаче
    засолниште
    се откажува
sop-first-responder-victims-intro = На жртвата прво ѝ е потребна безбедност, потоа медицинска помош, а потоа информации. Првиот службеник често е лицето што жртвата најдолго го памети.
sop-first-responder-victims-safety = <strong>Безбедност.</strong> Разговарајте со жртвата насамо, далеку од лицето што ѝ се заканува. Прашајте дали има оружје во домот или на дофат на тоа лице. Не оставајте ги заедно.
sop-first-responder-victims-help = <strong>Помош.</strong> Прашајте: „Дали сте повредени? Дали Ви е потребен лек, преведувач или некој во кого имате доверба?“ При секој сомнеж повикајте брза помош.
sop-first-responder-victims-words = <strong>Зборови.</strong> Кажете кој сте и што следува. Користете едноставни зборови, не осудувајте и не ветувајте ништо што не можете да го исполните.
sop-first-responder-victims-assistance = <strong>Поддршка.</strong> Кажете ѝ на жртвата дека постои <em>{ -victim-assistance }</em> и веднаш побарајте ја од дежурниот службеник. Правата и мерките за заштита се уредени со важечкиот закон.
sop-first-responder-victims-children = <strong>Деца.</strong> Еден службеник без други задачи останува покрај нив, заедно со лице во кое тие имаат доверба. Не испрашувајте дете и не користете дете како преведувач.
sop-first-responder-victims-violence = Огнено оружје во дом во кој има семејно насилство го зголемува ризикот од смрт. За закана со оружје се известува јавниот обвинител и кога никој не пукал.

sop-first-responder-witnesses-title = Сведоци
sop-first-responder-witnesses-asks =
    еден снимил сѐ на мобилен
    велат ништо не видовме
    смеам ли да му ја покажам сликата од типот
    сите меѓу себе муабетат
    се плаши од другата фамилија
    јас ли да му земам изјава
    сведок
    очевидец
    снимка од минувач
    никој не зборува
    раздели ги
sop-first-responder-witnesses-intro = Првите зборови на сведокот вредат повеќе од подоцнежните, но лесно се менуваат. Исказот го зема истражителот; првиот службеник го овозможува тоа:
sop-first-responder-witnesses-apart = држете ги сведоците одделени еден од друг, од осомничениот и од медиумите;
sop-first-responder-witnesses-ask = прашувајте само она што е потребно за безбедноста: кој е повреден, кој има оружје, каде е тоа, каде отишле лицата;
sop-first-responder-witnesses-quote = запишете ги првите зборови точно, на јазикот на кој се изговорени;
sop-first-responder-witnesses-open = не наведувајте на одговор: ни со имиња, ни со фотографии, ни со „дали беше тој?“;
sop-first-responder-witnesses-recordings = запишете кој има фотографии или снимки, а нивното обезбедување препуштете му го на истражителот;
sop-first-responder-witnesses-reach = запишете како може да се стапи во контакт со секој сведок и кажете му кому да се јави ако се плаши.

## Постапување по пронаоѓање

sop-first-responder-find-title = Постапување по пронаоѓање
sop-first-responder-action-on-a-find-asks =
    пиштол на улица а околу деца
    торба отчукува
    бомба под кола
    кашикара во градина
    смрди на гас во влезот
    смеам ли со станица блиску
    веќе пукна, смееме ли таму
    пронајден пиштол
    торба чука
    гас во скали
sop-first-responder-find-intro = Постапувањето е исто за огнено оружје, за дел, за муниција и за предмет што никој не може да го именува. Секое огнено оружје се смета за наполнето. Таму каде што е пронајден еден предмет може да има и други.
sop-first-responder-find-touch = <strong>Не допирајте.</strong> Кажете „стоп“. Сите веднаш застануваат.
sop-first-responder-find-distance = <strong>Држете растојание.</strong> Оддалечете се по патот по кој дојдовте. Оддалечете ги луѓето.
sop-first-responder-find-mark = <strong>Означете.</strong> Означете го влезот од растојание, без да се приближувате до предметот.
sop-first-responder-find-report = <strong>Пријавете.</strong> Кажете му на дежурниот центар што видовте, каде, кога, кој е во близина и што е допрено.
sop-first-responder-find-wait = <strong>Чекајте.</strong> Никој не се враќа додека специјалистите не дадат одобрение за пристап до местото.
sop-first-responder-find-firearm = Огненото оружје, делот или муницијата се чува од растојание. Овластеното стручно лице го доведува предметот во безбедна состојба и ја запишува секоја промена. Ако некој може да го дофати, се оддалечува лицето, кога е безбедно; предметот останува.
sop-first-responder-find-explosive = Ако предметот би можел да биде експлозив, граната, експлозивна направа или огномет од категорија F4, сите се оддалечуваат, а безбедното растојание го определуваат специјалистите за { -eod }. До нивното доаѓање изберете поголемо растојание и останете зад цврст заклон. Следете ги нивните упатства, и за користење радиостаници и телефони. Истото важи по експлозија: таму се оди само за да се спаси живот.
sop-first-responder-find-chemicals = Хемикалии, испарувања или необјаснив мирис: излезете, изведете ги луѓето, не допирајте прекинувачи ни садови, повикајте пожарникари и специјалисти.

sop-first-responder-prohibited-title = Забранети дејствија
sop-first-responder-prohibited-acts-asks =
    смеам ли цигара
    да ги соберам гилзите да не ги украде некој
    да го тргнам пиштолот да не стои
    новинар ме прашува
    телефон на под ѕвони
    стрико му е полицаец, да го пуштам ли
    забрането
    пушење
    цигара
    собирам чаури
    телефон ѕвони
    роднина полицаец
    слика од местото во група
sop-first-responder-do-cover = Останете зад заклон и на растојание додека не стане јасно што се случило.
sop-first-responder-do-report = Известете рано, и повторно секогаш кога состојбата ќе се промени.
sop-first-responder-do-touched = Веднаш запишете што морало да се допре за да се спаси живот.
sop-first-responder-do-respect = Однесувајте се со почит кон сите, и кон осомничениот.
sop-first-responder-do-mistake = Веднаш запишете ја секоја грешка.
sop-first-responder-dont-item = Не допирајте, не поместувајте, не отворајте, не празнете и не испробувајте предмет што би можел да биде опасен.
sop-first-responder-dont-collect = Внатре во кордонот не собирајте чаури, не чистете, не пушете, не јадете и не фрлајте ништо.
sop-first-responder-dont-onlookers = Не пуштајте во кордонот медиуми и лица без задача, ни колеги.
sop-first-responder-dont-device = Не вклучувајте, не отклучувајте и не прегледувајте уреди.
sop-first-responder-dont-source = Не откривајте кој дал информации.
sop-first-responder-dont-media = Не им давајте на медиумите имиња, слики или мислења.

## Известување и документи

sop-first-responder-notify-title = Известување и документи
sop-first-responder-notification-and-records-asks =
    на кого му ѕвонам прво
    број од деминери
    мртов во двор, кој доаѓа
    бебе остана само
    кола со приштински таблици
    ноќе кој доаѓа
    известување
    брза помош
    труп
    бебе само
    кој прв
sop-first-responder-notify-intro = Службата ги внесува имињата и телефонските броеви (видете: <ref data-l10n-name="notify"/>). Дежурниот центар го запишува времето на секој повик.
sop-first-responder-notify-caption = Матрица за известување
sop-first-responder-notify-head-event = Настан
sop-first-responder-notify-head-caller = Кој повикува
sop-first-responder-notify-head-first = Прв повик
sop-first-responder-notify-head-next = Следни повици
sop-first-responder-notify-armed = Истрели или вооружено лице
sop-first-responder-notify-armed-caller = Прв службеник
sop-first-responder-notify-armed-first = Дежурен центар, веднаш
sop-first-responder-notify-armed-next = Специјализирана единица; брза помош; јавен обвинител
sop-first-responder-notify-hurt = Повредено или мртво лице
sop-first-responder-notify-hurt-caller = Прв службеник
sop-first-responder-notify-hurt-first = Брза помош, веднаш
sop-first-responder-notify-hurt-next = Истражител; јавен обвинител
sop-first-responder-notify-firearm = Огнено оружје, дел или муниција
sop-first-responder-notify-firearm-caller = Прв службеник
sop-first-responder-notify-firearm-first = Раководител на смената; овластено стручно лице
sop-first-responder-notify-firearm-next = Истражител; јавен обвинител; регистар на оружје
sop-first-responder-notify-explosive = Експлозив, граната, направа, непознат предмет; експлозија
sop-first-responder-notify-explosive-caller = Прв службеник
sop-first-responder-notify-explosive-first = Специјалисти за отстранување на експлозивни средства, веднаш
sop-first-responder-notify-explosive-next = Брза помош и противпожарна служба; јавен обвинител; раководител на смената
sop-first-responder-notify-chemicals = Хемикалии или испарувања
sop-first-responder-notify-chemicals-caller = Прв службеник
sop-first-responder-notify-chemicals-first = Противпожарна служба и специјалисти, веднаш
sop-first-responder-notify-chemicals-next = Брза помош; јавен обвинител; орган за прекурсори
sop-first-responder-notify-risk = Лице во ризик од насилство; дете без грижа
sop-first-responder-notify-risk-caller = Прв службеник
sop-first-responder-notify-risk-first = Дежурен службеник, веднаш
sop-first-responder-notify-risk-next = Помош на жртвите; социјална заштита; јавен обвинител
sop-first-responder-notify-border = Настан на границата
sop-first-responder-notify-border-caller = Службеник на граничната полиција
sop-first-responder-notify-border-first = Раководител на смената на граничната полиција
sop-first-responder-notify-border-next = Царина; јавен обвинител
sop-first-responder-notify-foreign = Врска со друга јурисдикција
sop-first-responder-notify-foreign-caller = Секој што ќе ја забележи
sop-first-responder-notify-foreign-first = Истражител
sop-first-responder-notify-foreign-next = Канал за меѓународна полициска соработка
sop-first-responder-notify-focal = Во { -kosovo } секое пронајдено огнено оружје ѝ се пријавува на <em>{ -firearms-focal-point(case: "definite") }</em> во ILECU, која го следи потеклото на секое локално пронајдено оружје. Во { -north-macedonia } за барањата за следење на потеклото важат внатрешните правила на службата.

sop-first-responder-records-title = Обрасци и документи
sop-first-responder-forms-and-records-asks =
    што оставам на инспекторите на хартија
    морам ли да цртам
    ќе ја види ли тој што пукал адресата на жената
    секој пишува свое или заедно
    извештај
    скица
    список на сведоци
    дневник
    моја изјава
sop-first-responder-records-intro = Списите што ги предава првиот службеник ги содржат следниве документи, секој со бројот на настанот:
sop-first-responder-records-call = запис за повикот и за известувањата до дежурниот центар, со времето;
sop-first-responder-records-log = евиденција на влегувањата;
sop-first-responder-records-sketch = скица на местото на настанот со кордонот, влезот и местото на секој предмет и на секое лице;
sop-first-responder-records-persons = список на жртвите, сведоците и другите лица, со нивните потреби;
sop-first-responder-records-aid = белешка за првата помош и за сѐ што е допрено или поместено;
sop-first-responder-records-handover = записник за предавањето со потписи;
sop-first-responder-records-report = извештај на секој службеник.
sop-first-responder-records-care = Податоците за жртвите и за сведоците се чуваат одделно од она што може да го види осомничениот, во согласност со важечкиот процесен закон. Личните податоци им се даваат само на оние што имаат право на нив. Рокот за чување на документите го определува важечкиот закон.

sop-first-responder-review-title = Преиспитување и измени
sop-first-responder-review-asks =
    кое издание важи
    минат месец некој беше ранет, се менува ли ова
    кому да му ја пратам мојата идеја
    нашето е од лани
    верзија
    предлог за измена
    по секој инцидент
    кој ја менува процедурата
    важечко издание
sop-first-responder-review-owner = За процедурата се грижи единицата на службата што е надлежна за патролите. Таа ја преиспитува процедурата кога законот ќе се промени, најмалку еднаш годишно и по секој настан во кој некој е повреден или е променето местото на настанот. За секоја измена се издава нова верзија и се внесува нов ред (видете: <ref data-l10n-name="changes"/>).
sop-first-responder-review-caption = Измени
sop-first-responder-review-head-version = Верзија
sop-first-responder-review-head-date = Датум
sop-first-responder-review-head-change = Измена
sop-first-responder-review-head-approved = Одобрил
# $version е текст, на пример „1.0“.
sop-first-responder-review-version = { $version }
sop-first-responder-review-first = Прва верзија
sop-first-responder-review-approval = Пополнува службата

sop-first-responder-sources-title = Извори
sop-first-responder-sources-asks =
    каде пишува ова
    линк од законот за пиштоли
    може ли одбраната да го искористи
    смеам ли да го спомнам на суд
    литература
    службен весник
    директива за пиротехника
    линкови
    линк
# $date: денот кога се проверени изворите.
sop-first-responder-sources-checked = Изворите се проверени на { $date }. Законите ги наведува <ref data-l10n-name="basis"/>.
sop-first-responder-sources-kosovo = Законодавство во { -kosovo }: <a data-l10n-name="gazette">Службен весник</a>.
sop-first-responder-sources-north-macedonia = Законодавство во { -north-macedonia }: <a data-l10n-name="gazette">Службен весник</a>.
sop-first-responder-sources-focal = СЕЕСАК, за контакт-точката за огнено оружје: <a data-l10n-name="page">seesac.org</a>.
sop-first-responder-sources-pyrotechnics = Директива 2013/29/ЕУ за пиротехнички средства: <a data-l10n-name="text">EUR-Lex</a>.
sop-first-responder-sources-limits = Оваа процедура користи само јавни извори и не дава правни совети.

## Брз преглед

sop-first-responder-reference-title = Брз преглед
sop-first-responder-quick-reference-asks =
    нешто за патрола во џеб
    да испечатам и пластифицирам
    сѐ на мало ливче
    картичка
    скратено
    потсетник
    за во возило
    џеб
sop-first-responder-reference-intro = Секој дел е картичка за во џеб. Додајте ги телефонските броеви на својата служба.

sop-first-responder-card-arrival-title = Први минути
sop-first-responder-card-arrival-asks =
    само што стигнавме
    прво на станица
    бам бам од куќа
    излегувам од кола
    пристигнување
    пукање
    заклон
    прв извештај
sop-first-responder-card-arrival-known = Прашајте го дежурниот центар што е познато: оружје, повредени, деца.
sop-first-responder-card-arrival-stop = Застанете на растојание. Прво гледајте и слушајте.
sop-first-responder-card-arrival-armed = Истрели или вооружено лице: останете зад заклон, известете, побарајте поддршка.
sop-first-responder-card-arrival-report = Прво известување: место, настан, опасности, повредени, служби, безбеден влез.
sop-first-responder-card-arrival-life = Извлечете ги луѓето од опасност, дајте прва помош. Животот е пред доказите.
sop-first-responder-card-arrival-cordon = Широк кордон, еден влез и излез, евиденција за секој што влегува.

sop-first-responder-card-find-title = По пронаоѓање
sop-first-responder-card-find-asks =
    пиштол на земја сега
    можеби бомба
    кашикара брзо што
    смрди тука
    најдено оружје
    не пипај
    граната
    бегај назад по ист пат
    пиштол пред мене
sop-first-responder-card-find-loaded = Огненото оружје се смета за наполнето. Кажете „стоп“. Никој ништо не допира.
sop-first-responder-card-find-distance = Држете растојание: вратете се по патот по кој дојдовте и оддалечете ги луѓето.
sop-first-responder-card-find-mark = Означете го влезот од растојание.
sop-first-responder-card-find-report = Пријавете што, каде, кога, кој е во близина и што е допрено.
sop-first-responder-card-find-wait = Чекајте додека специјалистите не дадат одобрение за пристап.
sop-first-responder-card-find-explosive = Граната, експлозивна направа или непознат предмет: сите се оддалечуваат. Растојанието го определуваат специјалистите.
sop-first-responder-card-find-chemicals = Испарувања или чуден мирис: излезете, изведете ги луѓето, не допирајте прекинувач ни сад.

sop-first-responder-card-people-title = Жртви и сведоци
sop-first-responder-card-people-asks =
    плаче и не зборува
    малото видело
    минувачи
    како да ја смирам
    жртва
    дете сведок
    преведувач
    разговор насамо
    смири ја
sop-first-responder-card-people-alone = Разговарајте со жртвата насамо. Има ли оружје што другото лице може да го дофати?
sop-first-responder-card-people-help = Прашајте: повреда? лек? преведувач? некој во кого имате доверба?
sop-first-responder-card-people-assistance = Кажете дека постои помош за жртвите и побарајте ја од дежурниот службеник.
sop-first-responder-card-people-children = Деца: еден службеник останува покрај нив и не ги испрашува за случајот.
sop-first-responder-card-people-apart = Држете ги сведоците одделени. Првите зборови запишете ги точно, на нивниот јазик.
sop-first-responder-card-people-open = Не наведувајте на одговор: ни со имиња, ни со фотографии.
sop-first-responder-card-people-reach = Запишете како се стапува во контакт со секое лице.

sop-first-responder-card-handover-title = Пред да си заминете
sop-first-responder-card-handover-asks =
    одам дома, што остана
    ноќната ме сменува
    што не смеам да заборавам
    што на хартија денес
    предавање
    смена
    извештај
    ништо за новинари
    дојде смена
sop-first-responder-card-handover-tell = Кажете што видовте, слушнавте, направивте, допревте и променивте.
sop-first-responder-card-handover-papers = Предајте ги евиденцијата, скицата и списокот на лица. Два потписа со време.
sop-first-responder-card-handover-risk = Договорете кој го заштитува секое лице во ризик.
sop-first-responder-card-handover-report = Свој извештај пред крајот на смената. Одделете: видено, кажано, заклучено.
sop-first-responder-card-handover-silence = На медиумите ништо. Ништо за тоа кој повикал.
sop-first-responder-card-handover-mistake = Грешката запишете ја веднаш.
