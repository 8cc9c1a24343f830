### Опрема за истраге: српски превод курса. Редослед порука је редослед документа.
### Назив јурисдикције увек се исписује појмом „-kosovo“, са потребним падежом.
### „Уређај“ је оно што се држи у руци; „опрема“ обухвата и софтвер. „Дневник“ је оно што се пише током употребе.
### Граница безбедности: ниједно техничко ограничење којим би се уређај избегао; препознавање се увек завршава са: не дирати, држати растојање, означити, пријавити, сачекати специјалисте.

investigation-equipment-title = Опрема за истраге: сврха, чување, дневници и докази
investigation-equipment-short-title = Опрема за истраге

## Сврха и циљеви

investigation-equipment-purpose-title = Сврха и циљеви
investigation-equipment-purpose-asks =
    о чему је овај курс за уређаје
    обука за нову опрему
    шта учим о камерама и дроновима
    апарати
    нове играчке од донатора
    обука за технику
    техника за полицајце
investigation-equipment-purpose-aim = Овај курс припрема службенике да шест врста опреме користе законито и тако да резултат може да се употреби на суду: софтвер за анализу веза, контролне табле, детекторе експлозива, ендоскопе, термалне камере и летеће камере. У њему се не учи које дугме треба притиснути. Томе служе упутство произвођача и обука за уређај. Курс објашњава оно што је свему томе заједничко: сврху, законски основ, лице које одговара за уређај, дневник, ограничења и пут до суда.
investigation-equipment-audience-title = Коме је курс намењен
investigation-equipment-audience-asks =
    ја га само носим, треба ли ми ово
    је ли само за техничаре
    може ли патрола на курс за уређаје
    нисам техничар
    само за информатичаре?
    може ли магационер
    патрола на курсу
# check: allow term-not-used („криминалистички техничар“ је назив тог радног места)
investigation-equipment-audience-officers = Курс је намењен истражитељима, аналитичарима, криминалистичким техничарима, патролним службеницима и граничној полицији на { -kosovo(case: "locative") } и у { -north-macedonia(case: "locative") }, као и службеницима који чувају опрему или доказе. Деловима о законитој употреби и о доказима могу да присуствују и тужиоци.
investigation-equipment-audience-needs = Полазницима није потребно техничко знање. Треба да понесу стандардне оперативне процедуре и обрасце дневника своје службе. Ако се курс и процедура службе разликују, предност имају важећи закон и процедура службе.

investigation-equipment-objectives-title = Циљеви учења
investigation-equipment-objectives-asks =
    за шта ћу бити способан после овог дана
    шта од мене хоће
    шта је на тесту о уређајима
    исход
    испит о уређајима
    шта треба да знам на крају
# Уводи набрајање циљева учења; $count је број ставки.
investigation-equipment-objectives-intro = На крају курса сваки полазник је савладао { $count ->
        [one] следећу { $count } вештину и уме:
        [few] следеће { $count } вештине и уме:
       *[other] следећих { $count } вештина и уме:
    }
investigation-equipment-objectives-basis = да наведе сврху и законски основ употребе пре него што уређај изађе из складишта;
investigation-equipment-objectives-mild = да изабере најблаже средство које је безбедно и да каже када уређај није потребан;
investigation-equipment-objectives-custody = да преузме, преда и врати уређај са потпуном документацијом;
investigation-equipment-objectives-analysis = да критички чита шему веза и контролну таблу и да каже шта је потврђено, шта је само дојављено, а шта недостаје;
investigation-equipment-objectives-limits = да каже шта уређај показује и шта његов резултат не доказује;
investigation-equipment-objectives-danger = да поступи утврђеним редоследом када нешто може да буде опасно: стати, држати растојање, означити, пријавити, сачекати;
investigation-equipment-objectives-evidence = да преда податке са уређаја уз непрекинут ланац чувања доказа и да употребу објасни на суду.

investigation-equipment-context-title = Опрема и шта јој је потребно
investigation-equipment-context-asks =
    шта смо добили од донатора
    колико камера за топлоту имамо
    ко је платио камере
    инвентар
    донација
    колико комада
    шта смо добили
    ко је купио камере
investigation-equipment-context-projects = На страницама два завршена пројекта UNDP-а наведена је опрема коју приказује <ref data-l10n-name="equipment"/>. Она је пример онога што једна служба може да има<ref data-l10n-name="meaning"/>.
investigation-equipment-note-numbers = Извор наводи број уређаја. Не наводи који је пројекат платио сваки од њих, колико се често користе ни са којим резултатом.
investigation-equipment-equipment-caption = Опрема за анализу и откривање наведена на страницама пројеката
investigation-equipment-equipment-head-name = Опрема
investigation-equipment-equipment-head-number = Број
investigation-equipment-equipment-link-analysis = Лиценца за софтвер за анализу веза, са стоним рачунаром, сервером и обуком
investigation-equipment-equipment-dashboard = Платформа за контролне табле
investigation-equipment-equipment-detectors = Детектори експлозива
investigation-equipment-equipment-endoscopes = Ендоскопи
investigation-equipment-equipment-thermal = Термалне камере
investigation-equipment-equipment-flying = Летеће камере
investigation-equipment-context-needs = Опрема помаже само када је заједно испуњено пет услова: обучено лице, писано правило, законита сврха, одржавање и дневник. Ако један од њих недостаје, уређај остаје у складишту. Неупотребљен уређај кошта новац; погрешно употребљен уређај може да кошта цео случај, па и нечији живот.

investigation-equipment-plan-title = План курса
investigation-equipment-plan-asks =
    шта је кад данас
    кад пробамо сами
    колико траје дан
    агенда
    само један дан
    кад излазимо напоље
    распоред часова
# $hours: школски часови у том једном дану.
investigation-equipment-plan-length = Курс траје један дан, са { $hours ->
        [one] { $hours } школским часом
        [few] { $hours } школска часа
       *[other] { $hours } школских часова
    }. Отприлике половину времена чини практичан рад. <ref data-l10n-name="plan"/> приказује редослед, а вежбе садржи <ref data-l10n-name="exercises"/>.
investigation-equipment-plan-caption = План дана
investigation-equipment-plan-head-hour = Час
investigation-equipment-plan-head-theme = Тема
investigation-equipment-plan-head-practice = Пракса
investigation-equipment-plan-hour = { $hour }. час
investigation-equipment-plan-theme-law = Сврха, законски основ, приватност
investigation-equipment-plan-practice-law = Избор најблажег средства у три случаја
investigation-equipment-plan-theme-custody = Чување и дневници
investigation-equipment-plan-practice-custody = Преузимање и враћање уређаја
investigation-equipment-plan-theme-links = Софтвер за анализу веза
investigation-equipment-plan-practice-links = Читање и исправљање шеме
investigation-equipment-plan-theme-dashboards = Контролне табле
investigation-equipment-plan-practice-dashboards = Једна тачна реченица о табели
investigation-equipment-plan-theme-field = Уређаји на терену и њихова ограничења
investigation-equipment-plan-practice-field = Аларм: пет корака
investigation-equipment-plan-theme-court = Од уређаја до суда
investigation-equipment-plan-practice-court = Извештај руковаоца; питања на суду
investigation-equipment-plan-warning = У просторији за обуку уређаје показују лица која су за њих обучена. У просторији нема експлозива, муниције ни ватреног оружја, а летеће камере остају на столу. Предмети у вежбама су слике на картицама.

## Курс за 60 секунди

investigation-equipment-sixty-title = Курс за 60 секунди
investigation-equipment-sixty-asks =
    реци ми за минут
    један цртеж са свим
    најважније о опреми
    суштина
    златна правила за уређаје
    брзо
investigation-equipment-sixty-intro = Ако имате времена само за једну страницу, прочитајте ову.
investigation-equipment-sixty-purpose = <strong>Сврха.</strong> Прво питање, па уређај. Ако на питање може да се одговори погледом, позивом или провером у регистру, уређај није потребан.
investigation-equipment-sixty-basis = <strong>Законски основ.</strong> Наведите га пре него што укључите уређај. О тајном посматрању лица одлучују тужилац и суд.
investigation-equipment-sixty-trained = <strong>Обученост.</strong> Уређај користи само службеник обучен за њега.
investigation-equipment-sixty-log = <strong>Дневник.</strong> Ко, шта, где, када, зашто и са којим резултатом, и онда када резултата нема. Видети: <ref data-l10n-name="papers"/>.
investigation-equipment-sixty-indication = <strong>Назнака.</strong> Уређај даје назнаку, а не доказ. Ако нема сигнала, то не значи да је предмет безбедан.
investigation-equipment-sixty-danger = <strong>Опасност.</strong> Не дирајте. Држите растојање. Означите. Пријавите. Сачекајте специјалисте. Видети: <ref data-l10n-name="steps"/>.
investigation-equipment-sixty-privacy = <strong>Приватност.</strong> Гледајте само оно што сврха захтева и чувајте само оно што закон дозвољава.
investigation-equipment-sixty-data = <strong>Подаци.</strong> Уређај се враћа у складиште; подаци иду међу доказе. Запечатите оригинал, радите на копији. Видети: <ref data-l10n-name="ways"/>.
investigation-equipment-sixty-rule = Уређај не одлучује. Одлучује службеник, са разлозима који касније могу да се прочитају.
investigation-equipment-flow-caption = Од питања до суда
    .alt = Ток од шест фаза одозго надоле: питање и сврха, законски основ, преузимање уређаја, употреба, подаци и резултат, извештај и суд. Поред сваке фазе наведен је документ којим се она доказује.
investigation-equipment-flow-head-stage = Фаза
investigation-equipment-flow-head-proof = Чиме се доказује
investigation-equipment-flow-question = Питање и сврха
investigation-equipment-flow-question-proof = Једна реченица у списима: „Желимо да знамо …“
investigation-equipment-flow-basis = Законски основ
investigation-equipment-flow-basis-proof = Одредба, наредба или одлука, са бројем и датумом
investigation-equipment-flow-out = Преузимање уређаја
investigation-equipment-flow-out-proof = Картон уређаја, потпис, провера пре употребе
investigation-equipment-flow-use = Употреба
investigation-equipment-flow-use-proof = Дневник употребе са временом, местом, руковаоцем и резултатом
investigation-equipment-flow-data = Подаци и резултат
investigation-equipment-flow-data-proof = Дневник података, хеш-вредност, пломба, образац о чувању доказа
investigation-equipment-flow-report = Извештај и суд
investigation-equipment-flow-report-proof = Извештај руковаоца, записник о мери

## Законита употреба и приватност

investigation-equipment-law-title = Законита употреба и приватност
investigation-equipment-law-asks =
    смем ли уопште да га укључим
    треба ли ми нечија дозвола
    смем ли да снимам дроном
    дозвољено или не
    шпијунирање
    ко ми даје зелено светло
    вирење у дворишта
    смем ли да укључим
    да снимам дроном
investigation-equipment-law-intro = Уређај чини видљивим оно што службеник не би видео. Зато може да задре дубље у живот људи него поглед са улице. Добра камера није законски основ. Овај одељак даје оквир. Он није коментар закона. Пре сваке употребе проверите важећи закон.
investigation-equipment-questions-title = Пет питања пре сваке употребе
investigation-equipment-questions-asks =
    шта да се запитам пре употребе
    ко је рекао да смем
    пре него што дигнем дрон, шта проверавам
    зашто ми треба
    блажи начин
    листа пре полетања
    зар није довољно оком
    шта се питам пре него узмем
investigation-equipment-questions-intro = Службеник који тражи уређај писмено одговара на следећа питања, по један ред на свако:
investigation-equipment-questions-purpose = <strong>Сврха:</strong> шта желимо да знамо и за који случај или задатак?
investigation-equipment-questions-basis = <strong>Законски основ:</strong> која одредба, наредба или одлука дозвољава ову употребу, овде и сада?
investigation-equipment-questions-mild = <strong>Сразмерност:</strong> постоји ли блажи начин који је једнако безбедан?
investigation-equipment-questions-others = <strong>Друга лица:</strong> ко ће још бити виђен или снимљен и како да се то сведе на најмању меру?
investigation-equipment-questions-record = <strong>Одговорност:</strong> где се употреба бележи и ко може да је потврди?
investigation-equipment-questions-covert = Ако лице треба посматрати или снимати без његовог знања, употреба може да буде <em>{ -covert-surveillance }</em>, а то је једна од мера које се зову <em>{ -special-investigative-measures }</em>. Тада не одлучује служба: питајте тужиоца пре него што уређај изађе из складишта и сачекајте наредбу. Објектив или камера у ваздуху може да продре у дом исто колико и улазак у њега. Питајте унапред.
investigation-equipment-questions-key = „Имамо уређај“ није разлог. „Ово треба да знамо, закон то дозвољава и ништа блаже није довољно“ јесте разлог.

investigation-equipment-law-kosovo-title = Прописи на { -kosovo(case: "locative") }
investigation-equipment-law-kosovo-asks =
    тајно снимање у Приштини, који папир
    косовски чланови за прислушкивање
    закон о дроновима полиција косово
    косовски прописи за снимање
    дронови на Косову
    наредба за камеру у Призрену
investigation-equipment-law-kosovo-act = Закон 04/L-076 о полицији; важећи Законик о кривичном поступку; Закон 04/L-022 о цивилној употреби експлозива
investigation-equipment-law-kosovo-police = <strong>Закон 04/L-076 о полицији</strong> представља оквир за полицијска овлашћења, уз поштовање људских права и сразмерности. Прочитајте га пре него што се уређај употреби у свакодневном полицијском раду.
investigation-equipment-law-kosovo-procedure = Важећи Законик о кривичном поступку одређује за које је мере потребна наредба, ко је издаје, како снимак постаје доказ и колико се дуго чува.
investigation-equipment-law-kosovo-explosives = <strong>Закон 04/L-022 о цивилној употреби експлозива</strong> треба проверити када се детектор експлозива употребљава тамо где се експлозиви за цивилну употребу законито чувају или превозе.
investigation-equipment-law-north-macedonia-title = Прописи у { -north-macedonia(case: "locative") }
investigation-equipment-law-north-macedonia-asks =
    тајно снимање у Скопљу, који папир
    члан за прислушкивање тамо
    закон о дроновима полиција македонија
    македонски прописи за снимање
    дрон у Битољу
    наредба за камеру у Тетову
investigation-equipment-law-north-macedonia-act = Закон о кривичном поступку 150/2010 са изменама и допунама; Закон о оружју 7/05 са изменама и допунама
investigation-equipment-law-north-macedonia-procedure = <strong>Закон о кривичном поступку</strong> (150/2010 са изменама и допунама) јесте текст који треба прочитати када је реч о посебним доказним радњама, претресу, снимцима и доказима. Користите пречишћен текст и забележите његов датум.
investigation-equipment-law-north-macedonia-weapons = <strong>Закон о оружју</strong> (7/05 са изменама и допунама) јесте текст који треба прочитати када је реч о статусу оружја које је пронађено помоћу уређаја.
investigation-equipment-law-north-macedonia-rules = Интерна правила службе одређују ко сме да користи који уређај и ко одлучује о његовој употреби.

investigation-equipment-privacy-title = Људска права и подаци о личности
investigation-equipment-privacy-asks =
    и комшије су на снимку
    смем ли да гледам у туђ прозор
    деца на снимку
    комшија на снимку
    замутити лица
    воајер
    случајни пролазници
    деца на видеу
    прозор спаваће
    мештанин се жали на дрон
    црквено двориште на снимку
investigation-equipment-privacy-definition = Израз <em>{ -proportionality }</em> значи да поступање не прелази меру потребну за остварење законитог циља. На снимку дворишта види се и сусед; у шеми телефонских позива налазе се и лекар и бака. Ти људи нису учинили ништа. Предвидите и њих у плану.
investigation-equipment-privacy-data = Израз <em>{ -personal-data-protection }</em> значи да се подаци о личности обрађују законито и безбедно. Да ли се, где и колико дуго чувају снимци, шеме и спискови, одређују закон о заштити података који важи у тој јурисдикцији и правила службе. Пре полетања летеће камере проверите и важећа правила цивилног ваздухопловства.
investigation-equipment-privacy-do-narrow = Сузите употребу: најмања површина, најкраће време, најмање лица.
investigation-equipment-privacy-do-access = Приступ дајте поименично и само онима којима је потребан за случај.
investigation-equipment-privacy-do-third = Пре достављања материјала учините непрепознатљивим лица која немају везе са случајем.
investigation-equipment-privacy-do-delete = Бришите само на дан и на начин које одређују правила и забележите брисање.
investigation-equipment-privacy-dont-curious = Не претражујте, не зумирајте и не снимајте из радозналости.
investigation-equipment-privacy-dont-own = Не користите сопствени телефон, дрон ни софтвер за службени посао.
investigation-equipment-privacy-dont-share = Не шаљите снимке ни шеме приватним порукама.
investigation-equipment-privacy-dont-media = Не дајте снимке медијима; то чини само овлашћена јединица.

## Чување и дневници

investigation-equipment-custody-title = Чување и дневници
investigation-equipment-custody-asks =
    код кога је било последње
    покварено је, а нико није крив
    ко је задужио камеру
    ко је покварио
    узето без питања
    кључ од магацина
    нестала камера
    ко је потписао
investigation-equipment-custody-intro = На суду није довољно рећи шта је уређај показао. Суд жели да зна и код кога је био, да ли је радио исправно и ко је то записао. Сваки уређај има једно место у складишту, један број и једног службеника који за њега одговара.
investigation-equipment-papers-title = Четири документа
investigation-equipment-papers-asks =
    које спискове водим
    упутство, поправке, бројеви
    где пишем да сам га узео
    сервисна књижица
    лист употребе
    поправке
    списак обучених
    папири за дрон
investigation-equipment-papers-intro = <ref data-l10n-name="papers"/> приказује шта се бележи према доброј пракси. Служба може да води ове документе у једном регистру, на папиру или на рачунару, под условом да се ништа не може изменити без трага.
investigation-equipment-papers-caption = Документи о уређају
investigation-equipment-papers-head-paper = Документ
investigation-equipment-papers-head-content = Шта се уписује
investigation-equipment-papers-head-who = Ко уписује
investigation-equipment-papers-card = Картон уређаја
investigation-equipment-papers-card-content = Број уређаја, прибор, одржавање, провере, кварови, обучени службеници
investigation-equipment-papers-card-who = Службеник за складиште
investigation-equipment-papers-use = Дневник употребе
investigation-equipment-papers-use-content = Број случаја, сврха, законски основ, руковалац, место, почетак и завршетак, резултат, укључујући и „без резултата“
investigation-equipment-papers-use-who = Руковалац, током употребе
investigation-equipment-papers-data = Дневник података
investigation-equipment-papers-data-content = Датотеке, меморијска картица, хеш-вредност, пломба, свака копија и ко ју је примио
investigation-equipment-papers-data-who = Службеник који преузима податке са уређаја
investigation-equipment-papers-access = Дневник приступа
investigation-equipment-papers-access-content = Ко је у софтверу отворио које податке, када и за који случај
investigation-equipment-papers-access-who = Софтвер; проверава други службеник
investigation-equipment-papers-zero = Бележи се и употреба без резултата. Дневник у којем су само успеси оставља утисак да су неуспеси изостављени, а одбрана може да их затражи.

investigation-equipment-out-title = Преузимање и враћање уређаја
investigation-equipment-out-asks =
    како га узимам ујутру
    вратио сам без пуњача
    ко ми га даје ноћу
    позајмљивање
    враћање
    празна батерија
    огреботина на сочиву
    кључ ноћу
    меморија пуна
    ноћној смени треба одмах
    заборавио да раздужим
investigation-equipment-out-intro = Кораци су увек исти. <ref data-l10n-name="ways"/> показује зашто: на крају уређај и подаци са њега иду различитим путевима.
investigation-equipment-out-request = Затражите уређај уз одговоре на пет питања. Службеник за складиште прегледа наредбу или одлуку.
investigation-equipment-out-check = Проверите заједно: број, прибор, батерију, сат, празну меморију, последње одржавање и проверу коју захтева произвођач.
investigation-equipment-out-sign = Обоје потписују, уз датум и време. Од тог тренутка за уређај одговара руковалац.
investigation-equipment-out-use = Користите уређај само у наведену сврху и водите дневник употребе док радите.
investigation-equipment-out-data = Предајте податке пре него што вратите уређај. У меморији не остаје ништа.
investigation-equipment-out-return = Вратите уређај чист и напуњен. Обоје поново проверавају и потписују. Кварови се уписују у картон уређаја.
investigation-equipment-ways-caption = После употребе уређај и подаци иду различитим путевима
    .alt = Три поља у низу, повезана стрелицама: складиште, руковалац, место употребе. Од места употребе воде два пута. Горњи, пут уређаја, враћа се у складиште уз проверу и потпис. Доњи, пут података, води до чувања са хеш-вредношћу, а затим до запечаћеног оригинала у просторији за доказе и до радне копије код аналитичара.
investigation-equipment-ways-store = Складиште
investigation-equipment-ways-operator = Руковалац
investigation-equipment-ways-place = Место употребе
investigation-equipment-ways-device = Уређај: назад у складиште, обоје проверавају и потписују
investigation-equipment-ways-data = Подаци: сачувани, хеш-вредност забележена
investigation-equipment-ways-original = Оригинал: запечаћен, у просторији за доказе
investigation-equipment-ways-copy = Радна копија: код аналитичара
investigation-equipment-out-fault = Ако се уређај изгуби или оштети, или ако је употребљен без основа, одмах то пријавите и запишите шта се догодило. Грешка пријављена истог дана често може да се отклони.
investigation-equipment-out-warning = Уређај са оштећеном батеријом или уређај на којем може да буде трагова експлозива или друге опасне материје не враћа се у складиште. Оставите га, држите растојање, означите место, пријавите и сачекајте специјалисте.

## Софтвер за анализу

investigation-equipment-analysis-title = Софтвер за анализу
investigation-equipment-analysis-asks =
    програми који цртају ко кога зна
    како да схватим хиљаду позива
    програм за листинге
    рачунарски програм
    листинг телефона
    хиљаду позива
    алатке аналитичара
    машина греши
investigation-equipment-analysis-intro = Софтвер сређује оно што су људи записали. Проналази везе које нико не би уочио на хиљаду страница, а сваку грешку понавља хиљаду пута. Његов резултат вреди колико и његови извори.
investigation-equipment-links-title = Софтвер за анализу веза
investigation-equipment-links-asks =
    паукова мрежа са именима
    ко кога зове
    значи ли линија да је крив
    мрежа људи
    ко кога зна
    испрекидана линија
    шема контаката
    рођак на шеми
    да ли веза значи кривицу
investigation-equipment-links-definition = Израз <em>{ -link-analysis }</em> означава рад којим се лица, предмети, места и догађаји, као и оно што их повезује, приказују на једној слици. Она одговара на питања као што су ова: које се оружје појављује у два случаја? Ко је једина веза између две групе? Шта још не знамо?
investigation-equipment-links-sources = Свака линија у шеми има извор. За сваку се врши <em>{ -source-evaluation }</em>: слово за поузданост извора и цифра за тачност информације<ref data-l10n-name="ilp"/>. <ref data-l10n-name="chart"/> показује како изгледа пажљиво израђена шема: пуна линија је потврђена, испрекидана је само дојављена, а свака линија има број који води до списа. Уз информацију иде и њен <em>{ -handling-code }</em>: оно што је давалац ограничио остаје ограничено и у шеми.
investigation-equipment-note-ilp = О оцењеним информацијама и аналитичким производима видети Приручник ОЕБС-а „Рад полиције заснован на обавештајним сазнањима“ (2017).
investigation-equipment-chart-caption = Пажљиво израђена шема веза (сва лица и предмети су измишљени)
    .alt = Четири поља: лице А горе лево, лице Б горе десно, телефон доле лево, оружје доле десно. Пуна линија повезује лице А и телефон, са извором 1, оцена A1. Пуна линија повезује лице Б и оружје, са извором 2, оцена B2. Испрекидана линија повезује лице А и лице Б, са извором 3, оцена C3. Између телефона и оружја нема линије. Легенда објашњава пуне и испрекидане линије.
investigation-equipment-chart-person-a = Лице А
investigation-equipment-chart-person-b = Лице Б
investigation-equipment-chart-telephone = Телефон
investigation-equipment-chart-weapon = Оружје
# $number: извор у списима; $code: слово и цифра оцене, на пример B2.
investigation-equipment-chart-source = извор { $number }: { $code }
investigation-equipment-chart-full = Пуна линија: потврђено
investigation-equipment-chart-broken = Испрекидана линија: само дојављено
investigation-equipment-chart-none = Без линије: ништа није познато. То не значи да везе нема.
investigation-equipment-links-weapon = Оружје улази у шему са оним што се заиста зна: ознакама онако како их је прочитало стручно лице, местом и даном. Његов историјат даје поступак који се зове <em>{ -tracing }</em>. На { -kosovo(case: "locative") } обратите се <em>{ -firearms-focal-point(case: "dative") }</em>; у { -north-macedonia(case: "locative") } поступајте по интерним правилима службе.
investigation-equipment-links-do-number = Свакој линији дајте број извора.
investigation-equipment-links-do-style = Потврђене и дојављене везе приказујте различито.
investigation-equipment-links-do-date = На шему упишите датум, аутора и верзију.
investigation-equipment-links-do-other = У истој шеми задржите и оно што иде у прилог осумњиченом.
investigation-equipment-links-dont-guess = Не повлачите линију зато што би се добро уклопила.
investigation-equipment-links-dont-guilt = Не читајте „има везе са“ као „крив је за“.
investigation-equipment-links-dont-copy = Не уносите цео телефон или цео регистар када су потребна три податка.
investigation-equipment-links-dont-all = Не достављајте шему без кодова поступања.

investigation-equipment-dashboards-title = Контролне табле
investigation-equipment-dashboards-asks =
    шарени графикони за шефа
    број је скочио, зашто
    да ли да верујем овоме
    графикон
    мапа с тачкама
    екран за командира
    бројке погрешне
    тренд нагоре
    скочио број
investigation-equipment-dashboards-definition = Израз <em>{ -dashboard }</em> означава страницу са бројевима и картама који се стално освежавају, како би руководилац одмах видео где се нешто мења. Она служи планирању. Није доказ против неког лица и не каже зашто се нешто мења.
investigation-equipment-dashboards-questions = Пре него што поступите на основу неког броја, питајте:
investigation-equipment-dashboards-what = Шта је бројано: оружје, случајеви, пријаве или претреси?
investigation-equipment-dashboards-period = Који период и које подручје? Да ли је последњи месец потпун?
investigation-equipment-dashboards-missing = Шта недостаје и од када се подаци уносе на исти начин?
investigation-equipment-dashboards-who = Ко је податке унео, а ко их је проверио?
investigation-equipment-dashboards-example = <ref data-l10n-name="seizures"/> служи као пример. Број расте из године у годину<ref data-l10n-name="meaning"/>. Разлога може да буде више: више ватреног оружја, више контрола, боље откривање или боља евиденција. Сама табела не може да каже који је од њих прави.
investigation-equipment-note-context = Бројеви служе као контекст и обухватају целе календарске године. Нису резултат било ког пројекта ни било ког уређаја. Извор је страница пројекта на сајту SEESAC-а.
investigation-equipment-seizures-caption = Ватрено оружје које је Полиција { -kosovo(case: "genitive") } запленила у свакој календарској години (контекст, а не резултат пројекта)
investigation-equipment-seizures-head-year = Календарска година
investigation-equipment-seizures-head-number = Заплењено ватрено оружје (комада)
# $year је текст, на пример „2020“, и исписује се без раздвајања цифара.
investigation-equipment-seizures-year = { $year }. година
investigation-equipment-dashboards-persons = Карта са врло мало случајева може да укаже на једну кућу. Ко тада види таблу, зна о којој је породици реч. Таква места приказујте у већим подручјима и не уносите имена у таблу.
investigation-equipment-dashboards-key = Контролна табла завршава се питањем, а не одговором. Одговор налазе људи, у списима и на терену.

## Уређаји на терену

investigation-equipment-field-title = Уређаји на терену
investigation-equipment-field-asks =
    ствари које носимо напоље
    који уређај за који посао
    камере и детектори за терен
    уређаји на терену
    који уређај за шта
    камере напољу
    изабрати апарат
investigation-equipment-field-intro = Службеницима на терену помажу четири врсте уређаја: детектори експлозива, ендоскопи, термалне камере и летеће камере. <ref data-l10n-name="shows"/> укратко приказује шта сваки од њих показује, шта његов резултат не доказује и шта се уписује у дневник.
investigation-equipment-devices-caption = Четири врсте уређаја: шта показују и шта не доказују
investigation-equipment-devices-head-device = Уређај
investigation-equipment-devices-head-shows = Шта показује
investigation-equipment-devices-head-not = Шта не доказује
investigation-equipment-devices-head-log = Посебан упис у дневник употребе
investigation-equipment-devices-detector = Детектор експлозива
investigation-equipment-devices-detector-shows = Назнаку трагова експлозива
investigation-equipment-devices-detector-not = Аларм не доказује ни експлозив ни кривицу. Ако аларма нема, то не значи да је предмет безбедан
investigation-equipment-devices-detector-log = Провера пре употребе; свако место; са алармом или без њега
investigation-equipment-devices-endoscope = Ендоскоп
investigation-equipment-devices-endoscope-shows = Слику из шупљег простора
investigation-equipment-devices-endoscope-not = Шта је поред слике или иза ње; шта је неки предмет
investigation-equipment-devices-endoscope-log = Коришћен отвор; фотографија пре и после прегледа; штета
investigation-equipment-devices-thermal = Термална камера
investigation-equipment-devices-thermal-shows = Разлике у топлоти
investigation-equipment-devices-thermal-not = Ко је или шта је извор топлоте и зашто
investigation-equipment-devices-thermal-log = Смер гледања; са снимањем или без њега; ко је потврдио виђено
investigation-equipment-devices-flying = Летећа камера
investigation-equipment-devices-flying-shows = Место гледано одозго
investigation-equipment-devices-flying-not = Шта је под кровом; шта је тамо било раније или касније
investigation-equipment-devices-flying-log = Полетање и слетање, прелетена површина, снимци, инциденти
investigation-equipment-field-limits = Сваки уређај има техничка ограничења. Руковаоци их уче на обуци за уређај и читају у упутству произвођача, које се чува у складишту. Она се не наводе у овом јавном курсу и нико их не објашњава лицима изван службе.

investigation-equipment-danger-title = Када нешто може да буде опасно
investigation-equipment-danger-asks =
    пишти, да приђем ли ближе
    нешто чудно, да наставим?
    кад га остављам и одлазим
    пишти
    бежи
    жице на слици
    чудан прах
    остави апарат
    на екрану граната
investigation-equipment-danger-intro = Оружје, муниција, експлозив, непозната материја или предмет који нико не уме да именује: чим службеник или уређај укаже на то, рад са уређајем се завршава и почиње пет корака.
investigation-equipment-danger-stop = <strong>Станите.</strong> Реците „стоп“. Ништа не дирајте, ни уређајем.
investigation-equipment-danger-distance = <strong>Држите растојање.</strong> Удаљите се путем којим сте дошли и удаљите друге људе.
investigation-equipment-danger-mark = <strong>Означите.</strong> Означите прилаз са растојања. Запамтите шта сте видели.
investigation-equipment-danger-report = <strong>Пријавите.</strong> Реците руководиоцу шта сте видели, где и када. Руководилац позива специјалисте.
investigation-equipment-danger-wait = <strong>Сачекајте.</strong> Нико се не враћа док специјалисти то не дозволе, ни по уређај.
investigation-equipment-danger-warning = Ниједан уређај не замењује специјалисте за { -eod }. Никада не испробавајте, не отварајте и не померајте предмет да бисте добили бољи резултат. Остављени уређај може да се замени.

investigation-equipment-detector-title = Детектори експлозива
investigation-equipment-detector-asks =
    апарат каже да, је ли тачно
    брис с кофера
    лажна узбуна од креме
    апарат за мирис
    брис
    лажни аларм
    вештачко ђубриво
    ништа није показао, је ли чисто
    торба на граници
    руке сељака
investigation-equipment-detector-purpose = Као помоћ при законитој провери места, возила или пртљага служи <em>{ -explosive-detector }</em>, онако како је утврђено процедуром службе. Користи се тамо где још нема знака опасности. Не користи се на сумњивом предмету: о њему одлучују искључиво специјалисти.
investigation-equipment-detector-result = Аларм је назнака. Може да има безазлен узрок, на пример законит посао. Опходите се према лицу са поштовањем и не говорите о кривици. Ако аларма нема, остали знаци и даље важе: оно што изгледа сумњиво остаје сумњиво.
investigation-equipment-detector-end = После аларма не мерите поново све ближе и ближе. Почиње пет корака које садржи <ref data-l10n-name="steps"/>. Специјалисти и, по потреби, форензичка лабораторија утврђују шта је то било.

investigation-equipment-endoscope-title = Ендоскопи
investigation-equipment-endoscope-asks =
    мала камера на каблу
    погледати у зид без рушења
    у резервоар
    змија камера
    шупљина у зиду
    резервоар
    иза каде
    у вратима кола
    без ломљења плочица
investigation-equipment-endoscope-purpose = Да би службеник погледао у шупљи простор без растављања, служи му <em>{ -endoscope }</em>. То је блаже од отварања зида, али је ипак претрес: простор мора да буде обухваћен наредбом за претрес или провера мора да има други законски основ.
investigation-equipment-endoscope-care = Фотографишите отвор пре и после прегледа. Не употребљавајте силу. Ендоскоп се никада не уводи у оружје, у затворен пакет, у посуду или у предмет који би могао да буде опасан. Слика без размерника не говори ништа о величини, а сенка није предмет.
investigation-equipment-endoscope-find = Ако слика покаже нешто што би могло да буде оружје, муниција или експлозив, више не померајте ендоскоп. Пустите га и започните пет корака које садржи <ref data-l10n-name="steps"/>. О уређају потом одлучују специјалисти.

investigation-equipment-thermal-title = Термалне камере
investigation-equipment-thermal-asks =
    видети људе у мраку
    је ли човек или пас
    бела мрља ноћу у пољу
    ноћни вид
    слика топлоте
    изгубљени планинар
    топао мотор
    види ли кроз зид
    неко скривен у њиви
investigation-equipment-thermal-purpose = Топлоту приказује <em>{ -thermal-camera }</em>. Она помаже да се пронађе нестало или повређено лице и да се службеници безбедно крећу у мраку. Топло место је разлог да се пажљивије погледа, и ништа више. Службеник на лицу места потврђује шта је то, а у дневник се уписује ко је потврдио.
investigation-equipment-thermal-home = Термална камера усмерена на стан може да открије приватан живот. То није поглед са улице. Без јасног законског основа камера остаје искључена; у случају недоумице питајте тужиоца. Дуготрајно посматрање једног лица или једне куће може да спада међу мере које се зову { -special-investigative-measures }.

investigation-equipment-flying-title = Летеће камере
investigation-equipment-flying-asks =
    смемо ли дрон изнад села
    ко сме да управља
    пао је у туђе двориште
    дрон
    пилот
    пао у двориште
    изнад гомиле
    ветар
    забрана летења
    поглед одозго
    смемо ли изнад села
    изгубљено дете одозго
    изгубљен сигнал
investigation-equipment-flying-purpose = Општи преглед даје <em>{ -flying-camera }</em>: пространо лице места, пут после саобраћајне незгоде, потрага за несталим лицем. Фотографија одозго може суду да објасни место боље од много речи.
investigation-equipment-flying-frame = Пре полетања одлучите шта треба да буде на слици. <ref data-l10n-name="frame"/> даје пример: двориште наведено у наредби за претрес налази се у оквиру, а кућа и башта суседа изван њега. Држите камеру усмерену у оквир и у одласку и у повратку.
investigation-equipment-frame-caption = Шта треба да буде на слици, гледано одозго
    .alt = План гледан одозго. Испрекидан оквир окружује кућу и њено двориште, означене бројем један. Десно, изван оквира, налазе се кућа и башта суседа, означене бројем два. Испод оквира пролази улица; на њој су руковалац, означен бројем три, и посматрач, означен бројем четири, поред места за полетање и слетање. Легенда испод објашњава бројеве.
investigation-equipment-frame-inside = У оквиру: кућа и двориште наведени у наредби за претрес
investigation-equipment-frame-outside = Изван оквира: кућа и башта суседа
investigation-equipment-frame-operator = Руковалац, који управља летом и не ради ништа друго
investigation-equipment-frame-observer = Посматрач, који прати ваздушни простор и људе и води дневник
investigation-equipment-flying-team = Два службеника раде заједно: руковалац управља, а посматрач прати и пише. Лете само онако како дозвољавају важећа правила цивилног ваздухопловства и правила службе. Прекидају лет када се испод камере нађу људи који ту не треба да буду.
investigation-equipment-flying-danger = У близини предмета који би могао да буде експлозив нико не пушта летећу камеру на своју руку. Да ли ће летети и како, одлучују специјалисти.

## Докази

investigation-equipment-evidence-title = Докази
investigation-equipment-evidence-asks =
    важи ли видео пред судијом
    шта да радим са снимком
    важи ли снимак дрона на суду
    снимак
    хоће ли издржати на суду
    доказ с камере
    судија и видео
investigation-equipment-evidence-intro = Слика на екрану још није доказ. Постаје доказ када неко може да каже одакле потиче, да је потпуна, да није измењена и код кога се од тада налазила.
investigation-equipment-data-title = Од уређаја до просторије за доказе
investigation-equipment-data-asks =
    копирај меморијску картицу
    смем ли да преименујем фајлове
    сат је каснио сат времена
    меморијска картица
    стик
    погрешан сат
    имена фајлова
    на мој лаптоп?
    брисање са уређаја
investigation-equipment-data-intro = Сваки податак са уређаја може да буде <em>{ -digital-evidence }</em>. Кораци су кораци добре праксе<ref data-l10n-name="berkeley"/>; о појединостима одлучују важећи процесни закон и јединица за дигиталне доказе.
investigation-equipment-note-berkeley = Берклијски протокол (HR/PUB/20/2) описује аутентичност, идентитет, трајност, хеш и ланац чувања доказа за дигитални материјал из отворених извора. Његова начела су добар путоказ и за друге дигиталне доказе.
investigation-equipment-data-note = Забележите уређај, његов број, руковаоца, датотеке и меморијску картицу.
investigation-equipment-data-clock = Упоредите сат уређаја са тачним временом и запишите разлику. Не исправљајте време у датотекама.
investigation-equipment-data-save = Податке нека сачува обучени службеник, тако да се у оригиналу ништа не промени.
investigation-equipment-data-hash = Нека се одмах израчуна <em>{ -hash-value }</em> и упише у дневник података. Она касније показује да ли је датотека измењена.
investigation-equipment-data-seal = Запечатите оригинал и предајте га уз образац о чувању доказа.
investigation-equipment-data-copy = Радите на копији. Оно што је посветљено, исечено или увећано јесте нова датотека, са белешком о томе шта је учињено.
investigation-equipment-data-custody = И за податке, као и за предмете, води се <em>{ -chain-of-custody }</em>: од кога, од када и зашто. Слика екрана снимљена на самом рачунару или снимак екрана начињен телефоном не замењује оригинал.
investigation-equipment-data-delete = Нико ништа не брише на лицу места, ни лош ни непријатан снимак. Оно што није потребно брише се касније, на основу одлуке, на дан који одређују правила, а брисање се бележи.

investigation-equipment-report-title = Извештај и суд
investigation-equipment-report-asks =
    како судији да објасним апарат
    адвокат пита шта не може
    шта пишем после употребе
    објашњење пред судијом
    белешка оператора
    адвокат исмева машину
    извештај после лета
investigation-equipment-report-content = Руковалац пише кратак извештај: сврха, законски основ, уређај и број, провера пре употребе, место и време, шта је виђено, шта није виђено, кварови, датотеке и хеш-вредности. У њему се јасно одваја оно што је руковалац видео од онога што закључује.
investigation-equipment-report-court = На суду руковалац може да каже:
investigation-equipment-report-trained = да је обучен за уређај и да је уређај проверен пре употребе;
investigation-equipment-report-saw = шта је урадио и шта је уређај показао, једноставним речима;
investigation-equipment-report-limits = шта резултат не доказује, пре него што одбрана то пита;
investigation-equipment-report-expert = да на питања о техници и о материји одговара вештак.
investigation-equipment-report-key = Четири документа одговарају на већину питања: основ, картон уређаја, дневник употребе и дневник података.

## Вежбе

investigation-equipment-exercises-title = Вежбе
investigation-equipment-exercises-asks =
    пракса, шта радимо
    колико вежби данас
    вежбе са уређајима
    практично
    игре
    вежбе са апаратима
# $exercises: број вежби; $minutes: њихово укупно трајање.
investigation-equipment-exercises-intro = { $exercises ->
        [one] { $exercises } вежба траје
        [few] { $exercises } вежбе трају
       *[other] { $exercises } вежби траје
    } укупно око { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минута
       *[other] { $minutes } минута
    }, без дискусије. Сва лица, адресе и случајеви су измишљени.
investigation-equipment-exercises-debrief = После сваке вежбе група одговара на три питања: Шта је урађено добро? Шта би питао судија? Шта ћете на дужности урадити другачије?
investigation-equipment-exercises-use-title = Законита употреба и чување
investigation-equipment-exercises-use-asks =
    смемо или не, пробајте
    узмите га како треба
    ко сме да узме камеру, вежба
    нестали човек, који апарат
    гласина комшије, вежба
    задужи камеру, вежба
investigation-equipment-exercise-means-title = Које средство?
investigation-equipment-exercise-means-case = Први случај: стар човек је од синоћ нестао у шуми. Други случај: сусед каже да у кући поред има „нешто са оружјем“ и волео би да полиција „мало погледа одозго“. Трећи случај: током претреса стана зид у просторији наведеној у наредби за претрес звучи шупље.
investigation-equipment-exercise-means-task = За сваки случај одговорите на пет питања, по један ред на свако. Одлучите које је средство најблаже, ко одлучује и у ком случају данас ниједан уређај не излази из складишта. Сваки одговор поткрепите законом који важи у вашој јурисдикцији.
investigation-equipment-exercise-means-materials = Три картице са случајевима, одштампаних пет питања, правни оквири овог курса.
investigation-equipment-exercise-means-answer-first = Нестали старац: термовизијска или летећа камера је блага и брза мера, одлучује руководилац смене по закону о полицији, а дворишта комшија не снимају се ради њих самих.
investigation-equipment-exercise-means-answer-second = Гласина од комшије: данас ниједан уређај не излази из магацина. Поглед у дом одозго је мера за коју треба наредба; патрола најпре проверава информацију обичним средствима.
investigation-equipment-exercise-means-answer-third = Шупаљ зид: ендоскоп служи претресу који наводи наредба, само у тој просторији, уз упис у записник; ако се покаже опасност, повлачи се и долазе специјалисти.
investigation-equipment-exercise-return-title = Преузимање и враћање
investigation-equipment-exercise-return-task = Један полазник води складиште, један је руковалац, један посматра. Преузмите уређај, вратите га и попуните документе које наводи <ref data-l10n-name="papers"/>. Фасилитатор је у документима сакрио три грешке, на пример број који се не слаже. Пронађите их пре него што потпишете.
investigation-equipment-exercise-return-materials = Један уређај, или кутија са његовом налепницом, са четири попуњена папира; три грешке: серијски број са две замењене цифре, повратак без сата, меморијска картица које нема ни на једном списку.
investigation-equipment-exercise-return-answer-first = Магацин потписује тек кад је сваки број прочитан наглас са самог уређаја, а не са старог папира.
investigation-equipment-exercise-return-answer-second = Грешка се не пише преко: прецрта се тако да се може прочитати, исправи, датира и потпише.
investigation-equipment-exercise-return-answer-third = Меморијска картица је најтежа од три: подаци без папира не могу се објаснити суду.
investigation-equipment-exercises-analysis-title = Анализа
investigation-equipment-exercises-analysis-asks =
    нацртајте сами
    нађите грешку на графикону
    бројеви телефона на папиру, вежба
    нађи грешку
    траке папира
    читај шему, вежба
investigation-equipment-exercise-chart-title = Прочитајте шему
investigation-equipment-exercise-chart-case = Колега је испод шеме написао: „А и Б тргују оружјем преко телефона.“
investigation-equipment-exercise-chart-task = Погледајте шему (<ref data-l10n-name="chart"/>). Који је део реченице потврђен, који је само дојављен, а који је измишљен? Напишите реченицу која не каже више од шеме. Затим напишите два питања која би побољшала шему и реците коме бисте их поставили.
investigation-equipment-exercise-chart-materials = Дијаграм на А3, без реченице колеге; траке папира; значење пуних и испрекиданих линија.
investigation-equipment-exercise-chart-answer-first = Потврђено је само оно што носи пуна линија; што носи испрекидана линија само је пријављено; „тргују оружјем“ нема ни у једној линији и измишљено је.
investigation-equipment-exercise-chart-answer-second = Добра реченица наводи бројеве, дане и извор: толико позива између два броја у овом периоду, према списку оператера.
investigation-equipment-exercise-chart-answer-third = Добра питања: ко је користио бројеве тих дана и има ли другог разлога за позиве? Она иду онима који су прикупили податке, а не дијаграму.
investigation-equipment-exercise-sentence-title = Једна тачна реченица
investigation-equipment-exercise-sentence-case = Испод табеле о заплењеном оружју (<ref data-l10n-name="seizures"/>) неко је написао: „Захваљујући новој опреми, сваке године проналази се више ватреног оружја.“
investigation-equipment-exercise-sentence-task = Реците шта у тој реченици није у реду. Напишите једну која је тачна и једно питање за јединице које уносе бројеве. Да ли би ваша реченица била тачна и када би број тимова за претрес био удвостручен?
investigation-equipment-exercise-sentence-materials = Табела с бројевима крупним словима; три погрешне реченице на картицама за почетак.
investigation-equipment-exercise-sentence-answer-first = Табела броји оружје одузето у једној години; ништа не каже о опреми и ништа о томе колико оружја има.
investigation-equipment-exercise-sentence-answer-second = Тачна реченица: у свакој од ових година одузето је више оружја него претходне године.
investigation-equipment-exercise-sentence-answer-third = Добро питање: да ли се променио број претреса, подручје или начин бројања? Да су се екипе удвостручиле, тачна реченица остала би тачна, а похвала опреме вредела би још мање.
investigation-equipment-exercises-field-title = Терен и суд
investigation-equipment-exercises-field-asks =
    напоље с камерама
    огласи се аларм, одиграјте
    дрон и топлотна камера, вежба
    торба пишти, вежба
    лет изнад дворишта, вежба
    питају за камеру на суду, игра
investigation-equipment-exercise-alarm-title = Аларм
investigation-equipment-exercise-alarm-case = Током законите провере возила фасилитатор подиже картицу: „аларм“. Возач каже: „Радим у каменолому.“ Колега предлаже да се отвори торба на задњем седишту „за сваки случај“.
investigation-equipment-exercise-alarm-task = Изведите пет корака које садржи <ref data-l10n-name="steps"/>, од прве речи до позива. Кажите шта ћете рећи возачу. Посматрачи воде дневник употребе. Затим поновите са картицом „без аларма“ и торбом из које се виде жице. Да ли се кораци мењају?
investigation-equipment-exercise-alarm-materials = Две картице („аларм“, „без аларма“), торба која се никад не отвара, слика торбе са жицама, празан дневник употребе за сваког посматрача.
investigation-equipment-exercise-alarm-answer-first = Торба остаје затворена у оба круга: службеник стане, држи одстојање, обележи место, пријави и чека специјалисте.
investigation-equipment-exercise-alarm-answer-second = Возачу се мирно каже да је уређај дао знак, да нико није оптужен и где да стане; што каже о каменолому записује се реч по реч.
investigation-equipment-exercise-alarm-answer-third = „Без аларма“ ништа не искључује: одлучује оно што се види, а кораци се не мењају.
investigation-equipment-exercise-alarm-answer-fourth = Дневник употребе садржи време, место, резултат сопствене провере уређаја и ко је позван.
investigation-equipment-exercise-court-title = Руковалац на суду
investigation-equipment-exercise-court-case = Група добија документе о измишљеном лету изнад лица места. Сат уређаја жури једанаест минута, а једна датотека је посветљена.
investigation-equipment-exercise-court-task = Један полазник три минута извештава као руковалац; остали су судија, тужилац и одбрана. На свако питање мора да се одговори на основу докумената. Послужите се одељком о подацима (<ref data-l10n-name="data"/>). На крају група наводи документ који је највише помогао и документ који је недостајао.
investigation-equipment-exercise-court-materials = Папири измишљеног лета: захтев, дневник употребе, списак датотека с њиховим отисцима, једна страна слика; сто као судско веће.
investigation-equipment-exercise-court-answer-first = Сат: разлика од једанаест минута забележена је пре лета или није. Погрешан сат који је забележен ништа не штети; сат који је накнадно исправљен штети случају.
investigation-equipment-exercise-court-answer-second = Светлија датотека је копија за гледање, направљена пошто је оригинал запечаћен, а папир каже ко ју је направио и зашто; иначе се повлачи.
investigation-equipment-exercise-court-answer-third = Оператер каже шта уређај показује и шта не може да покаже, а значење слике препушта стручном лицу.
investigation-equipment-exercise-court-answer-fourth = Често недостаје списак приступа: ко је од тада отварао датотеке?

investigation-equipment-check-title = Питања за самопроверу
investigation-equipment-check-asks =
    пет питања да ли сам научио
    јесам ли спреман
    квиз о уређајима
    квиз
investigation-equipment-check-intro = Одговорите без текста, затим упоредите са одељцима.
investigation-equipment-check-basis = На којих се пет питања одговара пре него што уређај изађе из складишта? Видети: <ref data-l10n-name="questions"/>.
investigation-equipment-check-papers = Зашто се бележи и употреба без резултата? Видети: <ref data-l10n-name="papers"/>.
investigation-equipment-check-line = Каква је разлика између пуне и испрекидане линије? Видети: <ref data-l10n-name="links"/>.
investigation-equipment-check-number = Шта питате пре него што поступите на основу неког броја? Видети: <ref data-l10n-name="dashboards"/>.
investigation-equipment-check-silent = Шта значи када детектор експлозива не даје аларм? Видети: <ref data-l10n-name="detectors"/>.
investigation-equipment-check-original = Шта се ради са оригиналом, а на чему се ради? Видети: <ref data-l10n-name="data"/>.

## Подсетник

investigation-equipment-reference-title = Подсетник
investigation-equipment-reference-asks =
    картице за кофер уређаја
    одштампај и држи уз њега
    кратка правила за сваки уређај
    картица у кутији
    пластифицирај
investigation-equipment-reference-intro = Умножите овај одељак као картицу и додајте бројеве телефона своје службе.
investigation-equipment-before-title = Пре употребе
investigation-equipment-before-asks =
    је ли батерија пуна
    пре него што га извадим из кофера
    шта проверавам пре него што га узмем
    пуна батерија?
    тачан датум на камери
    ко је дозволио
investigation-equipment-before-purpose = Сврха једном реченицом; нема блажег средства.
investigation-equipment-before-basis = Законски основ наведен; наредба или одлука прегледана.
investigation-equipment-before-trained = Руковалац обучен за овај уређај.
investigation-equipment-before-check = Број, прибор, батерија, сат и меморија проверени.
investigation-equipment-before-sign = Обоје потписали.
investigation-equipment-during-title = Током употребе
investigation-equipment-during-asks =
    док ради
    гледам у апарат или у човека
    на шта пазим док снима
    док снима
    отвори очи
    преблизу
investigation-equipment-during-narrow = Само сврха, најмања површина, најкраће време.
investigation-equipment-during-log = Дневник се води током употребе, укључујући и „без резултата“.
investigation-equipment-during-danger = Опасност: станите, држите растојање, означите, пријавите, сачекајте. Не дирајте ни уређајем.
investigation-equipment-during-stop = Ко уочи опасност, каже „стоп“.
investigation-equipment-after-title = После употребе
investigation-equipment-after-asks =
    угаси, обриши, врати
    пре него што одем кући
    где иду слике после
    угаси
    врати
    пријави штету
investigation-equipment-after-data = Подаци сачувани, хеш-вредност забележена, оригинал запечаћен.
investigation-equipment-after-return = Уређај проверен, враћен, уз потписе.
investigation-equipment-after-fault = Кварови, штета и губици пријављени истог дана.
investigation-equipment-after-report = Извештај руковаоца у списима.

## Појмовник

investigation-equipment-glossary-title = Појмовник
investigation-equipment-glossary-asks =
    техничке речи једноставно
    шта значи скраћеница
    шта је термална камера
    жаргон
    скраћеница
investigation-equipment-glossary-intro = Речи имају значење које им даје важећи закон. Кратка објашњења помажу при читању овог курса.

## Извори

investigation-equipment-sources-title = Извори
investigation-equipment-sources-asks =
    одакле вам ово
    правила иза тога
    који закони су иза правила
    линкови
    закони иза овога
# $date: дан када су извори проверени.
investigation-equipment-sources-checked = Наводи су проверени { $date } године. Закони се мењају: на дан примене прочитајте пречишћен текст.
investigation-equipment-sources-seesac = SEESAC, странице два завршена пројекта UNDP-а, међу њима „Подршка сузбијању недозвољене трговине оружјем на { -kosovo(case: "locative") } за криминалистичку полицију (CPIAT)“: <a data-l10n-name="page">seesac.org</a>. Извор бројева о опреми и о заплењеном ватреном оружју.
investigation-equipment-sources-kosovo = { -kosovo }: Закон 04/L-076 о полицији; Закон 04/L-022 о цивилној употреби експлозива. <a data-l10n-name="gazette">Службени лист</a>.
investigation-equipment-sources-north-macedonia = { -north-macedonia }: Закон о кривичном поступку 150/2010 са изменама и допунама; Закон о оружју 7/05 са изменама и допунама. <a data-l10n-name="gazette">Службени весник</a>.
investigation-equipment-sources-ilp = ОЕБС, Приручник „Рад полиције заснован на обавештајним сазнањима“, 2017: <a data-l10n-name="site">osce.org</a>.
investigation-equipment-sources-berkeley = OHCHR и Центар за људска права у Берклију, Берклијски протокол о дигиталним истрагама из отворених извора (HR/PUB/20/2): <a data-l10n-name="site">ohchr.org</a>.
investigation-equipment-sources-limits = Овај курс користи само јавне изворе. Не даје правни савет и не замењује важећи закон, упутство произвођача, процедуре службе ни упутство тужиоца.
