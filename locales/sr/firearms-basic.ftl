### Основе истраге о ватреном оружју: српски превод курса. Редослед порука је редослед документа.
### Назив јурисдикције увек се исписује појмом „-kosovo“, са потребним падежом.
### Граница безбедности: само спољни знаци. Ниједна реч о томе како се предмет израђује, преправља, пуни или крије, ни како се ознака уклања.
### Препознавање се увек завршава са: не дирати, држати растојање, означити, пријавити, сачекати специјалисте.

firearms-basic-title = Основе истраге о ватреном оружју: од пронађеног предмета до првог одговора
firearms-basic-short-title = Основе истраге о оружју

## Сврха и циљеви

firearms-basic-purpose-title = Сврха и циљеви
firearms-basic-purpose-asks =
    чему служи овај курс
    први пут имам случај са пиштољем
    да ли учимо да расклапамо оружје
    носе ли право оружје на обуку
firearms-basic-purpose-aim = Овај курс службеницима даје основе за сваки случај са ватреним оружјем. Почиње када неко угледа предмет, а завршава се када су у списима први одговори: шта је предмет, чији је био, одакле потиче и шта је са њим учињено.
firearms-basic-purpose-boundary = Курс описује ватрено оружје само споља. Не говори како се израђује, преправља, пуни ни расклапа, и ниједна вежба то не тражи. Службенику то није потребно да би исправно поступио. Ако полазник почне то да објашњава, фасилитатор прекида разговор.
firearms-basic-purpose-boundary-note = Ако неко каже „могу да вам покажем како ради“, одговорите једном реченицом: „То ради стручно лице; ми пишемо шта видимо.“ Затим питајте групу за следећи спољни знак. Не отварајте слике ни снимке са интернета, ни „само накратко“.
firearms-basic-audience-title = Коме је курс намењен
firearms-basic-audience-asks =
    може ли и патрола да дође
    нов сам у истрагама
    важи ли и за царинике
# check: allow term-not-used („криминалистички техничар“ је назив тог радног места)
firearms-basic-audience-officers = Курс је намењен патролним службеницима, новим истражитељима, граничној полицији, цариницима и криминалистичким техничарима на { -kosovo(case: "locative") } и у { -north-macedonia(case: "locative") }. Не тражи се претходни курс о ватреном оружју. Ко га заврши, може да настави са курсевима о преправљеном ватреном оружју и о претресу стана.
firearms-basic-audience-service = Ако се курс и процедура службе разликују, предност имају важећи закон и процедура службе.

firearms-basic-objectives-title = Циљеви учења
firearms-basic-objectives-asks =
    шта ћу знати на крају
    шта треба да умем
    шта долази на тесту
# Уводи набрајање циљева учења; $count је број ставки.
firearms-basic-objectives-intro = На крају курса сваки полазник је савладао { $count ->
        [one] следећу { $count } вештину и уме:
        [few] следеће { $count } вештине и уме:
       *[other] следећих { $count } вештина и уме:
    }
firearms-basic-objectives-describe = да опише предмет по спољним знацима, једноставним речима и без закључка;
firearms-basic-objectives-safe = да поступи утврђеним редоследом: стати, држати растојање, означити, пријавити, сачекати;
firearms-basic-objectives-blank = да објасни зашто се оружје за маневарску муницију или преправљено оружје гледањем не може разликовати од ватреног оружја;
firearms-basic-objectives-marks = да препише све ознаке које је стручно лице прочитало, знак по знак;
firearms-basic-objectives-trace = да објасни шта се може сазнати захтевом за праћење порекла оружја и да попуни његову прву страницу;
firearms-basic-objectives-routes = да наведе тачке на којима оружје напушта законити пут и документ који тамо остаје;
firearms-basic-objectives-law = да отвори прави закон за питање и да наведе кривично дело под званичним називом;
firearms-basic-objectives-enquire = да испланира прве провере за први сат, први дан и прву недељу и да свако питање упути на право место.

firearms-basic-plan-title = План за три дана
firearms-basic-course-plan-asks =
    колико дана траје курс
    шта радимо ког дана
    колико часова има
# $days: дани курса; $hours: школски часови сваког дана.
firearms-basic-plan-length = Курс траје { $days ->
        [one] { $days } дан
        [few] { $days } дана
       *[other] { $days } дана
    } од по { $hours ->
        [one] { $hours } школски час
        [few] { $hours } школска часа
       *[other] { $hours } школских часова
    }. Редослед приказује <ref data-l10n-name="plan"/>. Вежбе садржи <ref data-l10n-name="exercises"/>.
firearms-basic-plan-caption = План курса
firearms-basic-plan-head-part = Део
firearms-basic-plan-head-theme = Тема
firearms-basic-plan-head-practice = Пракса
# $day: број дана.
firearms-basic-plan-morning = { $day }. дан, пре подне
firearms-basic-plan-afternoon = { $day }. дан, после подне
firearms-basic-plan-theme-types = Врсте ватреног оружја споља; описивање
firearms-basic-plan-practice-types = Опишите, не именујте
firearms-basic-plan-theme-safe = Оружје за маневарску муницију и преправљено оружје; безбедно поступање
firearms-basic-plan-practice-safe = Возило поред пута
firearms-basic-plan-theme-marks = Ознаке и праћење порекла
firearms-basic-plan-practice-marks = Знак по знак; први захтев за праћење порекла
firearms-basic-plan-theme-routes = Руте и закон
firearms-basic-plan-practice-routes = Где је напустило законити пут?; који текст први?
firearms-basic-plan-theme-enquiries = Прве провере и докази
firearms-basic-plan-practice-enquiries = Први сат, први дан, прва недеља
firearms-basic-plan-theme-cooperation = Сарадња, извештај, завршни случај
firearms-basic-plan-practice-cooperation = Од позива до списа
firearms-basic-plan-warning = На овај курс не доноси се никакво оружје: ни ватрено оружје, ни оружје за маневарску муницију, ни реплика, ни муниција. Довољне су фотографије снимљене споља, на картицама.
firearms-basic-plan-note = Први дан одлучује о томе да ли ће полазници престати да нагађају. Не журите. Другог дана позовите некога ко одговара на захтеве за праћење порекла, а трећег тужиоца. Ако нема времена, изоставите вежбу о законитом путу, али никада ону о безбедном поступању.

## Курс за 60 секунди

firearms-basic-sixty-title = Курс за 60 секунди
firearms-basic-sixty-seconds-asks =
    нашао сам пиштољ шта сад
    хитно шта са оружјем
    шта прво кад нађем пиштољ
    укратко молим
firearms-basic-sixty-intro = Ако имате времена само за једну страницу, прочитајте ову.
firearms-basic-sixty-loaded = <strong>Напуњено.</strong> Све што изгледа као ватрено оружје сматра се напуњеним, шта год на њему писало и шта год ко рекао.
firearms-basic-sixty-find = <strong>Ако нешто пронађете.</strong> Не дирајте. Држите растојање. Означите. Пријавите. Сачекајте специјалисте. Видети: <ref data-l10n-name="steps"/>.
firearms-basic-sixty-describe = <strong>Опис.</strong> Запишите дужину, облик, боју и видљиве натписе. Модел и нагађање изоставите.
firearms-basic-sixty-marks = <strong>Препис.</strong> Када стручно лице доведе предмет у безбедно стање, препишите сваку ознаку онако како стоји. Један погрешан знак води до другог оружја. Видети: <ref data-l10n-name="marks"/>.
firearms-basic-sixty-trace = <strong>Порекло.</strong> Законита прошлост оружја записана је у регистрима. Питајте рано. Видети: <ref data-l10n-name="way"/>.
firearms-basic-sixty-law = <strong>Закон.</strong> Одлучује закон тог места и тог дана. Наведите га са називом и датумом.
firearms-basic-sixty-enquire = <strong>Провера.</strong> Питајте ко га је имао, откад, од кога и за шта. Један предмет ретко долази сам.
firearms-basic-sixty-share = <strong>Размена.</strong> Реците контакт тачки или надлежној јединици и оно што изгледа неважно.
firearms-basic-sixty-rule = Службеник каже шта је виђено. Стручно лице каже шта је то. Регистри кажу где је било. Суд каже шта из тога следи.
firearms-basic-four-caption = Четири питања о једном предмету
    .alt = Цртеж са једним пољем у средини, пронађеним предметом, и четири поља око њега, повезана линијама. Горе лево: Шта је? Одговара стручно лице. Горе десно: Да ли се држало законито? Одговара регистар оружја. Доле лево: Одакле потиче? Одговара захтев за праћење порекла. Доле десно: Шта је са њим учињено? Одговарају форензичка лабораторија и сведоци.
firearms-basic-four-item = Предмет, безбедан и описан
firearms-basic-four-what = Шта је?
firearms-basic-four-what-who = Стручно лице
firearms-basic-four-lawful = Да ли се држало законито?
firearms-basic-four-lawful-who = Регистар оружја
firearms-basic-four-origin = Одакле потиче?
firearms-basic-four-origin-who = Захтев за праћење порекла
firearms-basic-four-use = Шта је са њим учињено?
firearms-basic-four-use-who = Форензичка лабораторија, сведоци

## Препознавање

firearms-basic-recognise-title = Препознавање споља
firearms-basic-recognise-asks =
    је л ово прави пиштољ
    како да знам да ли је пиштољ или играчка
    личи на играчку али нисам сигуран
    смем ли да га узмем да проверим
firearms-basic-recognise-intro = На лицу места нико не мора да утврди шта је предмет. Довољно је да се види да би могао бити ватрено оружје. Гледа се са места на којем стојите; нико не прилази ближе да би боље видео.
firearms-basic-recognise-warning = Не подижите предмет, не окрећите га, не гледајте у њега и не вадите ништа из њега. Не дирајте, држите растојање, означите, пријавите и сачекајте специјалисте.

firearms-basic-types-title = Врсте ватреног оружја по спољним знацима
firearms-basic-types-asks =
    какво је ово оружје
    разлика између пиштоља и револвера
    дуго или кратко оружје
    са две цеви шта је то
    личи на калашњиков
    пиштољ од пластике
firearms-basic-types-intro = За извештаје су потребне речи које сви исто разумеју. <ref data-l10n-name="shapes"/> приказује четири облика и речи за њихове спољне делове. <ref data-l10n-name="types"/> каже шта сме да стоји у првом обавештењу.
firearms-basic-shapes-caption = Четири облика и речи за оно што се види
    .alt = Четири једноставна обриса гледана са стране. Први: кратко ватрено оружје са дршком и цеви. Други: кратко ватрено оружје са округлим добошем између цеви и дршке. Трећи: дуго ватрено оружје са кундаком, дугом цеви и магацином испред дршке. Четврти: дуго ватрено оружје са кундаком и две цеви. Бројеви означавају делове, а легенда их објашњава: један цев, два дршка, три добош, четири магацин, пет кундак.
firearms-basic-shapes-pistol = Кратко, без добоша
firearms-basic-shapes-revolver = Кратко, са округлим добошем
firearms-basic-shapes-rifle = Дуго, са магацином
firearms-basic-shapes-shotgun = Дуго, са две цеви
firearms-basic-shapes-barrel = Цев
firearms-basic-shapes-grip = Дршка
firearms-basic-shapes-cylinder = Добош
firearms-basic-shapes-magazine = Магацин
firearms-basic-shapes-stock = Кундак
firearms-basic-types-caption = Шта видите, шта то може да буде, шта пишете
firearms-basic-types-head-see = Шта видите
firearms-basic-types-head-mean = Шта то може да буде
firearms-basic-types-head-write = Шта пишете и радите
firearms-basic-types-pistol = Кратак предмет са дршком и цеви, равних страна
firearms-basic-types-pistol-mean = Пиштољ, оружје за маневарску муницију, гасно оружје, имитација оружја
firearms-basic-types-pistol-write = „Кратак предмет који изгледа као ватрено оружје, црн, равних страна.“ Не дирајте, држите растојање, означите, пријавите, сачекајте
firearms-basic-types-revolver = Кратак предмет са округлим добошем у средини
firearms-basic-types-revolver-mean = Револвер, сигнално оружје или оружје за маневарску муницију, имитација оружја
firearms-basic-types-revolver-write = „Кратак предмет који изгледа као ватрено оружје, са добошем.“ Не дирајте, држите растојање, означите, пријавите, сачекајте
firearms-basic-types-rifle = Дугачак предмет са кундаком и једном цеви, понекад са магацином одоздо
firearms-basic-types-rifle-mean = Пушка за лов, за спорт или војна. Како пуца, споља се не види
firearms-basic-types-rifle-write = „Дугачак предмет који изгледа као ватрено оружје, дрвени кундак, закривљен магацин.“ Не дирајте, држите растојање, означите, пријавите, сачекајте
firearms-basic-types-shotgun = Дугачак предмет са две цеви, једном поред друге или једном изнад друге
firearms-basic-types-shotgun-mean = Често ловачка пушка, без обзира на дужину
firearms-basic-types-shotgun-write = „Дугачак предмет који изгледа као ватрено оружје, са две цеви.“ Не дирајте, држите растојање, означите, пријавите, сачекајте
firearms-basic-types-odd = Необичан облик, пластика, цевчица или предмет који изгледа као оловка, ручна лампа или телефон са цеви
firearms-basic-types-odd-mean = Можда оружје које је неко незаконито израдио, са сопственим опасностима
firearms-basic-types-odd-write = Опишите облик и материјал. Не дирајте, држите растојање, означите, пријавите, сачекајте специјалисте
firearms-basic-types-part = Само један део, празан магацин, одвојена цев
firearms-basic-types-part-mean = Можда главни део оружја, који закон може да контролише исто као ватрено оружје
firearms-basic-types-part-write = „Метални део, дугачак отприлике као шака.“ Не дирајте, држите растојање, означите, пријавите, сачекајте
# check: allow term-not-used („меци“ је множина речи „метак“)
firearms-basic-types-ammunition = Меци, чауре, кутије или реденици
firearms-basic-types-ammunition-mean = Муниција; чауре су траг пуцања
firearms-basic-types-ammunition-write = Не скупљајте, не бројте дирањем. Држите растојање, означите, пријавите, сачекајте
firearms-basic-types-heavy = Цев која се држи на рамену, граната, мина или било шта са жицама
firearms-basic-types-heavy-mean = Лако оружје или експлозивно средство
firearms-basic-types-heavy-write = Одмах се удаљите путем којим сте дошли. Не дирајте, држите растојање, означите, пријавите, сачекајте специјалисте
firearms-basic-types-size = Директива (ЕУ) 2021/555 има два израза који помажу: <em>{ -short-firearm }</em> и <em>{ -long-firearm }</em>. На лицу места нико не мери: довољно је „кратак“ или „дугачак“.
firearms-basic-types-note = Нека група каже шта на фотографији заиста види, па прецртајте сваку реч која је нагађање: марку, калибар, „право“, „старо“, „аутоматско“. Честа грешка: ко добро познаје оружје, одмах каже модел. Похвалите знање и затражите спољни знак који стоји иза њега.

firearms-basic-blank-title = Оружје за маневарску муницију и преправљено оружје
firearms-basic-blank-firing-asks =
    то је само гасни пиштољ
    алармни пиштољ да ли је дозвољен
    гасњак без дозволе
    како се види да ли је преправљен
    каже да само пуца у празно
firearms-basic-blank-what = Неки предмети изгледају као ватрено оружје, а нису тако продати: <em>{ -blank-firing-weapon }</em>, <em>{ -alarm-signal-weapon }</em>, <em>{ -gas-weapon }</em>, <em>{ -imitation-weapon }</em>. Други су некада били ватрено оружје: <em>{ -deactivated-firearm }</em>. Неки су незаконито измењени: <em>{ -converted-firearm }</em>, <em>{ -reactivated-firearm }</em>. Споља сви могу да изгледају исто.
firearms-basic-blank-table = <ref data-l10n-name="signs"/> наводи знаке због којих у обавештењу треба рећи више. Ниједан од њих не доказује ништа, а ништа не доказује ни њихово одсуство.
firearms-basic-blank-caption = Спољни знаци оружја за маневарску муницију и преправљеног оружја
firearms-basic-blank-head-see = Шта видите
firearms-basic-blank-head-mean = Шта то може да значи
firearms-basic-blank-head-do = Шта радите
firearms-basic-blank-inscription = Натпис који помиње маневарску муницију, гас, аларм или сигнал
firearms-basic-blank-inscription-mean = Можда је тако продато; то не говори ништа о данашњем стању
firearms-basic-blank-inscription-do = Запишите натпис ако се чита са места на којем стојите. Не дирајте, држите растојање, означите, пријавите, сачекајте
firearms-basic-blank-differ = Делови који се разликују по боји или обради; трагови рада на површини
firearms-basic-blank-differ-mean = Неко је можда нешто изменио или поправио
firearms-basic-blank-differ-do = Не тражите друге знаке. Не дирајте, држите растојање, означите, пријавите, сачекајте
firearms-basic-blank-missing = Натписи који недостају, који су оштећени или двоструки
firearms-basic-blank-missing-mean = Предмет можда није оно за шта се издаје
firearms-basic-blank-missing-do = Не чистите, не трљајте. Држите растојање, означите, пријавите, сачекајте
firearms-basic-blank-paper = Кутија, рачун или потврда за „безопасан“ предмет
firearms-basic-blank-paper-mean = Место и дан куповине; можда неког другог предмета
firearms-basic-blank-paper-do = Оставите га тамо где јесте и обавестите руководиоца. Када се приступ одобри, то је доказ
firearms-basic-blank-together = „Безопасан“ предмет поред метака или више предмета исте врсте
firearms-basic-blank-together-mean = Можда се користи као ватрено оружје, можда је реч о трговини
firearms-basic-blank-together-do = Не дирајте, држите растојање, означите, пријавите, сачекајте стручно лице
firearms-basic-blank-key = „То је само пиштољ за ћорке“ јесте изјава једног лица. Записује се од речи до речи и не мења ништа у ономе што радите.
firearms-basic-blank-more = Овим предметима подробно се бави курс „Недозвољена трговина преправљеним ватреним оружјем“.

## Безбедно поступање

firearms-basic-act-title = Безбедно поступање
firearms-basic-act-safely-asks =
    пиштољ у колима шта да радим
    смем ли да га испразним
    возач има пиштољ испод седишта
    ко сме да дира оружје
    деца нашла пиштољ
    хоће да ми да пиштољ у руку
firearms-basic-act-intro = Ових пет корака важи за сваки предмет и на сваком месту. <ref data-l10n-name="roadside"/> их приказује при прегледу возила.
firearms-basic-act-stop = <strong>Станите.</strong> Реците „стоп“, гласно. Ништа не дирајте, и нико други да не дира.
firearms-basic-act-distance = <strong>Држите растојање.</strong> Удаљите људе од предмета и удаљите се и сами, путем којим сте дошли.
firearms-basic-act-mark = <strong>Означите.</strong> Означите место са растојања, да нико не би ушао грешком.
firearms-basic-act-report = <strong>Пријавите.</strong> Реците шта сте видели, где, када, колико, ко је у близини и шта је дирано. Ваш руководилац позива стручно лице или специјалисте.
firearms-basic-act-wait = <strong>Сачекајте.</strong> Не пуштајте никога док стручно лице не одобри приступ.
firearms-basic-roadside-caption = Предмет у возилу, гледано одозго
    .alt = Тлоцрт пута. Аутомобил стоји на десној ивици пута; предмет у њему означен је бројем један, сва врата остају како јесу и у аутомобилу нема никога. Испрекидана линија око аутомобила означена је граница, број два. Ван пута, иза полицијског возила, стоје лица из аутомобила са службеником, број три. Други службеник, број четири, зауставља саобраћај на растојању. Руководилац, број пет, стоји поред полицијског возила и пријављује. Легенда објашњава бројеве.
firearms-basic-roadside-item = Предмет у аутомобилу; нико није у близини, врата остају како јесу
firearms-basic-roadside-mark = Граница, означена са растојања
firearms-basic-roadside-persons = Лица, даље од аутомобила, са службеником
firearms-basic-roadside-traffic = Службеник који саобраћај и радозналце држи подаље
firearms-basic-roadside-leader = Руководилац, који пријављује и позива
firearms-basic-act-person = Ако неко држи предмет у руци, важе правила службе за наоружано лице, шта год да се касније покаже да је предмет. Ако неко жели да га преда, спушта га онако како налажу правила службе; ниједан службеник му га не узима из руке.
firearms-basic-act-life = Повређени имају предност. Медицинска помоћ не чека због доказа; запишите ко је пришао предмету и зашто.
firearms-basic-act-moved = Ако је предмет померен пре него што сте дошли, питајте ко га је померио, одакле и како. Не враћајте га на место.
firearms-basic-act-warning = Само овлашћено стручно лице доводи предмет у безбедно стање. Нико други га не празни и нико га не испробава „за сваки случај“.

## Ознаке

firearms-basic-marks-title = Ознаке и праћење порекла
firearms-basic-markings-asks =
    где је број на пиштољу
    шта значе слова на оружју
    избрисан број на пиштољу
    слово о или нула у броју
    жиг са круном шта је то
firearms-basic-marks-intro = Свака <em>{ -marking }</em> јесте име оружја: без ње ниједан регистар ништа не налази. Протокол УН о ватреном оружју тражи да се ватрено оружје обележи када се производи, тако да су на њему произвођач, место производње и <em>{ -serial-number }</em>, а да се на увезеном ватреном оружју налази <em>{ -import-marking }</em>. Које су ознаке обавезне у некој јурисдикцији, каже закон који тамо важи.
firearms-basic-marks-who = Ознаке чита стручно лице, пошто је предмет доведен у безбедно стање. Истражитељ их преписује, упоређује са фотографијом и тражи од другог лица да их прочита наглас. <ref data-l10n-name="strip"/> приказује пут од метала до папира, а <ref data-l10n-name="marks"/> каже шта открива свака ознака.
firearms-basic-strip-caption = Од метала до папира: сваки знак у свом пољу
    .alt = Горе метална трака са измишљеним натписом од пет група: реч MAKER, слова MOD 1, слова CAL 9, број A0O1I7 и звезда са бројем 21. Од сваке групе линија води надоле до поља обрасца: произвођач, модел, калибар, серијски број, други знаци. Испод серијског броја шест малих поља садржи по један знак; нула и слово O, јединица и слово I означени су као знаци који се лако мешају.
firearms-basic-strip-maker = Произвођач
firearms-basic-strip-model = Модел
firearms-basic-strip-calibre = Калибар
firearms-basic-strip-serial = Серијски број
firearms-basic-strip-other = Други знаци
firearms-basic-strip-warning = Лако се мешају: 0 и O, 1 и I
firearms-basic-marks-caption = Ознаке, шта откривају и како се преписују
firearms-basic-marks-head-mark = Ознака
firearms-basic-marks-head-tells = Шта открива
firearms-basic-marks-head-copy = Како се преписује
firearms-basic-marks-maker = Произвођач, место производње
firearms-basic-marks-maker-tells = Где почиње историјат
firearms-basic-marks-maker-copy = Изворним писмом, са сваким знаком; без превода
firearms-basic-marks-model = Модел
firearms-basic-marks-model-tells = Назив који је дао произвођач; постоје копије других произвођача
firearms-basic-marks-model-copy = Само ако је на предмету, никада по сећању
firearms-basic-marks-calibre = Калибар
firearms-basic-marks-calibre-tells = Номинални пречник цеви или ознака метка, онако како је исписано
firearms-basic-marks-calibre-copy = Тачно, са тачкама, цртама и словима
firearms-basic-marks-serial = Серијски број
firearms-basic-marks-serial-tells = Један предмет једног произвођача; исти број може да постоји и код другог произвођача
firearms-basic-marks-serial-copy = По један знак у свако поље; и са сваког другог дела који носи број
firearms-basic-marks-import = Увозна ознака
firearms-basic-marks-import-tells = Преко које је јурисдикције предмет дошао, а често и које године
firearms-basic-marks-import-copy = Препишите слова и цифре; нацртајте оно што не можете да прочитате
firearms-basic-marks-proof = Пробни жиг
firearms-basic-marks-proof-tells = Да је оружје службено испитано, и где
firearms-basic-marks-proof-copy = Фотографишите га и нацртајте; наведите где се на предмету налази
firearms-basic-marks-owner = Знаци власника, војске, полиције
firearms-basic-marks-owner-tells = Ранији држалац; можда службене залихе
firearms-basic-marks-owner-copy = У целини, и када изгледају само као украс
firearms-basic-marks-missing = Ништа се не чита
firearms-basic-marks-missing-tells = Излизано, оштећено или уклоњено: шта од тога, каже стручно лице
firearms-basic-marks-missing-copy = Напишите „не чита се“ и питајте лабораторију да ли се може поново прочитати
firearms-basic-marks-do-all = Препишите све ознаке, са свих делова, и место сваке од њих.
firearms-basic-marks-do-photo = Нека на фотографији буду размерник и добро светло са стране.
firearms-basic-marks-do-second = Нека број наглас прочита друго лице.
firearms-basic-marks-dont-guess = Не попуњавајте празнину оним што ту „мора“ да буде.
firearms-basic-marks-dont-clean = Не чистите, не гребите и не трљајте да бисте боље прочитали.
firearms-basic-marks-dont-translate = Не претварајте ћирилична слова у латинична, ни обрнуто.
firearms-basic-marks-note = Нека један пар диктира и пише уз шум радио-везе пуштен са телефона. Најчешће грешке су нула и O, јединица и I и слова која у оба писма изгледају исто. На крају питајте: до чијих би врата одвео погрешан знак?

## Праћење порекла

firearms-basic-tracing-title = Праћење порекла
firearms-basic-tracing-asks =
    чији је овај пиштољ
    одакле је оружје
    како да проверим број оружја
    колико траје провера порекла
    нема га у систему
    провера преко интерпола
firearms-basic-tracing-what = Израз <em>{ -tracing }</em> означава праћење оружја од производње или увоза до тачке у којој је прешло у незаконите токове. Захтев за праћење порекла тражи историјат: ко га је произвео, ко га је увезао, ко га је продао, ко га је последњи држао по закону. Он не каже ко је пуцао.
firearms-basic-tracing-order = Редослед рада је следећи: прво регистар, затим лице места и разговори, отисци прстију и ДНК, балистичко вештачење и, на крају, анализа свих резултата<ref data-l10n-name="iarms"/>. <ref data-l10n-name="way"/> приказује пут питања и одговора.
firearms-basic-note-iarms = Овај редослед Интерпол наводи за рад са системом iARMS, својим системом за евиденцију незаконитог оружја и праћење његовог порекла, који је у употреби од 2013. године.
firearms-basic-way-caption = Пут питања и одговора
    .alt = Ток слева надесно и назад. Лево је истражитељ са списима. Стрелица води до поља у средини, контакт тачке у ILECU или надлежне јединице. Од њега три стрелице воде до три поља десно, једног изнад другог: регистар оружја, форензичка лабораторија, партнери у иностранству и iARMS. Испрекидане стрелице воде здесна назад до средине, а од средине назад до истражитеља.
firearms-basic-way-investigator = Истражитељ и списи
firearms-basic-way-question = Питање
firearms-basic-way-answer = Одговор
firearms-basic-way-middle = Контакт тачка у ILECU или надлежна јединица
firearms-basic-way-register = Регистар оружја
firearms-basic-way-laboratory = Форензичка лабораторија
firearms-basic-way-partners = Партнери у иностранству, iARMS
firearms-basic-tracing-focal = На { -kosovo(case: "locative") } свако пронађено ватрено оружје пријавите <em>{ -firearms-focal-point(case: "dative") }</em>, која прати порекло сваког ватреног оружја пронађеног на том подручју<ref data-l10n-name="focal"/>. У { -north-macedonia(case: "locative") } поступајте по интерним правилима службе о захтевима за праћење порекла оружја и о међународној полицијској сарадњи.
firearms-basic-note-focal = Контакт тачка за ватрено оружје на { -kosovo(case: "locative") } део је Јединице за међународну полицијску сарадњу (ILECU). Била је прва такве врсте на Западном Балкану.
firearms-basic-tracing-request = Прва страница захтева за праћење порекла садржи шест ствари:
firearms-basic-tracing-item = предмет: опис, све ознаке, фотографије;
firearms-basic-tracing-find = где и када је предмет пронађен: место, дан, број случаја, законски основ;
firearms-basic-tracing-offence = кривично дело, под званичним називом;
firearms-basic-tracing-question = једно питање или неколико нумерисаних питања;
firearms-basic-tracing-urgency = до када, и из ког разлога;
firearms-basic-tracing-code = <em>{ -handling-code }</em> и коме се одговор упућује.
firearms-basic-tracing-none = И „није пронађено“ јесте резултат. <ref data-l10n-name="answers"/> каже како се наставља после сваког одговора.
firearms-basic-answers-caption = Шта каже одговор и шта следи
firearms-basic-answers-head-answer = Одговор
firearms-basic-answers-head-mean = Шта то може да значи
firearms-basic-answers-head-next = Шта радите даље
firearms-basic-answers-holder = Наведен је последњи законити држалац
firearms-basic-answers-holder-mean = Продато, позајмљено, наслеђено, украдено: све је још отворено
firearms-basic-answers-holder-next = Саслушајте лице како закон предвиђа; затражите документ о предаји
firearms-basic-answers-stolen = Пријављено као украдено или изгубљено
firearms-basic-answers-stolen-mean = Постоји други случај и постоје други списи
firearms-basic-answers-stolen-next = Затражите те списе; упоредите дан, место и лица
firearms-basic-answers-abroad = Испоручено у другу јурисдикцију
firearms-basic-answers-abroad-mean = Историјат се тамо наставља
firearms-basic-answers-abroad-next = Нов захтев, каналом
firearms-basic-answers-none = Није пронађено
firearms-basic-answers-none-mean = Никада није регистровано, један знак је погрешан или је уписано у други регистар
firearms-basic-answers-none-next = Прво проверите препис, па питајте поново
firearms-basic-answers-clarify = Појасните
firearms-basic-answers-clarify-mean = Недостаје ознака, фотографија или разлог
firearms-basic-answers-clarify-next = Пошаљите оно што недостаје, под истим бројем
firearms-basic-tracing-key = Пратите порекло сваког ватреног оружја, и када је осумњичени познат. Одговор је можда важан за случај неког колеге.

## Руте

firearms-basic-routes-title = Руте
firearms-basic-routes-asks =
    како оружје долази код нас
    како оружје прелази границу
    украдени пиштољи где заврше
    пиштољ у пакету
    старо оружје на тавану од раније
firearms-basic-routes-intro = Највећи део ватреног оружја произведен је законито. Свака <em>{ -trafficking-route }</em> почиње тамо где оружје напушта законити пут; реч за то је <em>{ -diversion }</em>. За истражитеља је та тачка важнија од сваке линије на карти, јер тамо нешто остаје: документ, упис, сведок. То приказује <ref data-l10n-name="lawful"/>.
firearms-basic-lawful-caption = Законити пут и шта остаје код сваког излаза
    .alt = Горе линија слева надесно са четири станице законитог пута: произвођач, увоз и транзит, трговац, законити држалац. Од сваке станице испрекидана стрелица води надоле до поља које каже шта ту остаје: списак производње и залиха; царински документи; књига продаје и рачун; дозвола, пријава крађе или губитка. Сва поља воде до широке траке на дну: незаконито поседовање.
firearms-basic-lawful-maker = Произвођач
firearms-basic-lawful-maker-trace = Списак производње, списак залиха
firearms-basic-lawful-import = Увоз, транзит
firearms-basic-lawful-import-trace = Царински документи, превозник
firearms-basic-lawful-dealer = Трговац
firearms-basic-lawful-dealer-trace = Књига продаје, рачун
firearms-basic-lawful-holder = Законити држалац
firearms-basic-lawful-holder-trace = Дозвола, пријава крађе или губитка
firearms-basic-lawful-bar = Незаконито поседовање
firearms-basic-routes-table = <ref data-l10n-name="patterns"/> наводи начине на које службеници треба да мисле. Ниједан од њих није доказ.
firearms-basic-routes-caption = Начини, шта можете да запазите и кога прво питате
firearms-basic-routes-head-pattern = Начин
firearms-basic-routes-head-notice = Шта можете да запазите
firearms-basic-routes-head-ask = Кога прво питате
firearms-basic-routes-theft = Крађа или губитак
firearms-basic-routes-theft-notice = Предмет са потпуним ознакама код лица које са њим нема везе
firearms-basic-routes-theft-ask = Регистар оружја, пријаве крађе
firearms-basic-routes-old = Годинама чувано код куће
firearms-basic-routes-old-notice = Старо паковање, породичне приче, ниједан документ
firearms-basic-routes-old-ask = Породица и суседи, обазриво; контакт тачка или надлежна јединица
firearms-basic-routes-parcel = Поштом и у пошиљци
firearms-basic-routes-parcel-notice = Опис робе и садржај се не слажу
firearms-basic-routes-parcel-ask = Царина, превозник, пошиљалац
firearms-basic-routes-traveller = Са путником
firearms-basic-routes-traveller-notice = Путовање, телефон и прича се не слажу
firearms-basic-routes-traveller-ask = Гранична полиција са обе стране, каналом
firearms-basic-routes-mixed = Међу другом робом
firearms-basic-routes-mixed-notice = Товар са документима који не одговарају; друга кријумчарена роба
firearms-basic-routes-mixed-ask = Царина, они који су товарили и истоварали
firearms-basic-routes-offer = Понуда на интернету
firearms-basic-routes-offer-notice = Слике, поруке, плаћање
firearms-basic-routes-offer-ask = Јединица за високотехнолошки криминал
firearms-basic-routes-fair = Провере се заснивају на ризику и понашању, никада на пореклу, језику или вери. Држалац који пријави крађу или преда старо оружје под условима закона пре свега је извор.

## Закон

firearms-basic-law-title = Закон
firearms-basic-law-asks =
    да ли је забрањено имати пиштољ
    колика је казна за пиштољ без дозволе
    који закон за оружје
    шта да напишем у кривичној
    треба ли дозвола за ово
firearms-basic-law-intro = Овај одељак каже који текст треба отворити. Он није коментар. <ref data-l10n-name="texts"/> полази од питања, а оквири именују текстове.
firearms-basic-law-caption = Питање и текст
firearms-basic-law-head-question = Питање
firearms-basic-law-head-text = Текст који се отвара
firearms-basic-law-head-care = На шта пазити
firearms-basic-law-weapon = Да ли је то оружје и у којој категорији?
firearms-basic-law-weapon-text = Закон о оружју те јурисдикције
firearms-basic-law-weapon-care = Закон на дан када је предмет пронађен; после извештаја стручног лица
firearms-basic-law-licence = Сме ли ово лице да га држи?
firearms-basic-law-licence-text = Закон о оружју; регистар оружја
firearms-basic-law-licence-care = Дозвола за један предмет не важи за други
firearms-basic-law-offence = Које кривично дело?
firearms-basic-law-offence-text = Кривични законик те јурисдикције
firearms-basic-law-offence-care = Држање, трговина, употреба и производња различите су ствари
firearms-basic-law-power = Смем ли да претресам, да одузмем, да питам?
firearms-basic-law-power-text = Законик или закон о кривичном поступку; закон о полицији
firearms-basic-law-power-care = Пре радње, а не после ње
firearms-basic-law-abroad = Смем ли ово да пошаљем преко границе?
firearms-basic-law-abroad-text = Правила о међународној полицијској сарадњи и о подацима о личности
firearms-basic-law-abroad-care = Само каналом
firearms-basic-law-kosovo-title = Прописи на { -kosovo(case: "locative") }
firearms-basic-law-kosovo-asks =
    закон о оружју на косову
    који законик на косову
    овлашћења полиције на косову за оружје
firearms-basic-law-kosovo-act = Закон 05/L-022 о оружју; Кривични законик 06/L-074; Закон 04/L-076 о полицији; важећи Законик о кривичном поступку
firearms-basic-law-kosovo-weapons = <strong>Закон 05/L-022 о оружју</strong> први је текст који треба прочитати када је реч о статусу предмета: о томе да ли је оружје, о категорији, дозволи и условима држања. Прочитајте и шта каже о деловима и о муницији.
firearms-basic-law-kosovo-code = <strong>Кривични законик 06/L-074</strong> садржи кривична дела. Наведите кривично дело под његовим званичним називом и уз број члана, онако како су наведени у законику на службеном језику<ref data-l10n-name="titles"/>.
firearms-basic-note-titles = Називи кривичних дела разликују се од законика до законика. Они нису међусобни преводи и овај курс их не препричава.
firearms-basic-law-kosovo-procedure = О овлашћењима службеника, претресима, заплени предмета и података и наредби за вештачење одлучују <strong>Закон 04/L-076 о полицији</strong> и важећи Законик о кривичном поступку.
firearms-basic-law-north-macedonia-title = Прописи у { -north-macedonia(case: "locative") }
firearms-basic-law-north-macedonia-asks =
    закон о оружју македонија
    члан 396
    који закон у скопљу за пиштољ
firearms-basic-law-north-macedonia-act = Закон о оружју 7/05 са изменама и допунама; Кривични законик, члан 396; Закон о кривичном поступку 150/2010 са изменама и допунама
firearms-basic-law-north-macedonia-weapons = <strong>Закон о оружју</strong> (7/05 са изменама и допунама) први је текст који треба прочитати када је реч о статусу оружја, дела оружја или муниције. Користите пречишћен текст и забележите његов датум, јер је закон мењан.
firearms-basic-law-north-macedonia-code = <strong>Члан 396 Кривичног законика</strong> јесте члан који прво треба проверити када је реч о оружју и експлозивним материјама. Његов назив наведите тачно онако како гласи у законику.
firearms-basic-law-north-macedonia-procedure = <strong>Закон о кривичном поступку</strong> (150/2010 са изменама и допунама) јесте текст који треба прочитати када је реч о претресима, заплени предмета и наредби за вештачење.
firearms-basic-law-europe-title = Европски и међународни текстови
firearms-basic-law-europe-asks =
    правила еу за оружје
    категорија а б ц шта је то
    правила ун за оружје
firearms-basic-law-europe-act = Директива (ЕУ) 2021/555; Спроведбена директива (ЕУ) 2019/69; Протокол УН о ватреном оружју; Конвенција УН против транснационалног организованог криминала
firearms-basic-law-europe-directive = <strong>Директива (ЕУ) 2021/555</strong> уређује набавку и држање оружја. Она кодификује Директиву 91/477 и има категорије A (забрањено), B (одобрење) и C (пријава), означене латиничним словима.
firearms-basic-law-europe-alarm = <strong>Спроведбена директива (ЕУ) 2019/69</strong> утврђује техничке спецификације за оружје за узбуњивање и сигнализирање.
# $date: дан ступања Протокола на снагу.
firearms-basic-law-europe-protocol = <strong>Протокол УН о ватреном оружју</strong> (Резолуција 55/255 Генералне скупштине), на снази од { $date } године, уређује кривична дела, издавање дозвола, обележавање и праћење порекла. Он допуњује Конвенцију УН против транснационалног организованог криминала.
firearms-basic-law-europe-use = Ови текстови помажу да се читају страни документи. Службенику не дају овлашћење. Овлашћење произлази само из закона који важи у јурисдикцији у којој службеник поступа.
firearms-basic-law-category = За сваки закон посебна табела категорија. Категорија се пише само заједно са својим законом и никада се не преноси из једне јурисдикције у другу<ref data-l10n-name="category"/>.
firearms-basic-note-category = Директива (ЕУ) 2021/555 има A, B и C, означене латиничним словима; закон Србије има категорије од А до Д; закон { -north-macedonia(case: "genitive") } уређује категорије Б и Ц.

## Прве провере

firearms-basic-enquiries-title = Прве провере
firearms-basic-first-enquiries-asks =
    шта да питам власника
    шта се ради у првом сату
    ко је видео пиштољ
    шта да запишем на почетку
    каже да га је нашао
firearms-basic-enquiries-intro = Прве провере не решавају случај. Оне чувају оно што би се иначе изгубило: сећања, снимке, трагове, документе. <ref data-l10n-name="days"/> их ређа.
firearms-basic-days-caption = Први сат, први дан, прва недеља
    .alt = Временска линија са три колоне слева надесно. Први сат: људи безбедни и раздвојени, пет корака, речи лица, имена присутних, запажене камере. Први дан: извештај контакт тачки или надлежној јединици, регистар, питања стручном лицу, обезбеђени снимци, обавештен тужилац. Прва недеља: захтев за праћење порекла, суседи и ранији држаоци, поређење чаура, телефон како закон дозвољава, једна страница о ономе што је познато и што недостаје.
firearms-basic-days-hour = Први сат
firearms-basic-days-hour-people = Људи безбедни и раздвојени
firearms-basic-days-hour-steps = Пет корака
firearms-basic-days-hour-words = Прве изјаве, од речи до речи
firearms-basic-days-hour-names = Имена свих присутних
firearms-basic-days-hour-cameras = Запажене камере
firearms-basic-days-day = Први дан
firearms-basic-days-day-focal = Извештај контакт тачки или надлежној јединици
firearms-basic-days-day-register = Регистар оружја
firearms-basic-days-day-expert = Питања стручном лицу
firearms-basic-days-day-recordings = Обезбеђени снимци
firearms-basic-days-day-prosecutor = Обавештен тужилац
firearms-basic-days-week = Прва недеља
firearms-basic-days-week-trace = Захтев за праћење порекла
firearms-basic-days-week-holders = Суседи, ранији држаоци
firearms-basic-days-week-cases = Упоређене чауре
firearms-basic-days-week-telephone = Телефон, како закон дозвољава
firearms-basic-days-week-page = Једна страница: познато, недостаје
firearms-basic-enquiries-rights = Пре сваког питања води се рачуна о лицу које се пита: језик, права, узраст, здравствено стање, како каже важећи закон. Истрагу води тужилац; службеник предлаже.
firearms-basic-questions-title = Шта се пита и кога
firearms-basic-questions-asks =
    која питања за пиштољ
    разговор са женом
    комшије чуле пуцње
    онај што га је продао
    дете видело пиштољ
firearms-basic-questions-table = <ref data-l10n-name="ask"/> даје отворена питања. Постављају се једно по једно, а одговор се записује пре следећег.
firearms-basic-questions-caption = Лица, питања, белешка
firearms-basic-questions-head-who = Лице
firearms-basic-questions-head-ask = Отворена питања
firearms-basic-questions-head-record = Шта се бележи
firearms-basic-questions-holder = Лице код којег је предмет пронађен, ако закон то питање дозвољава
firearms-basic-questions-holder-ask = Шта је ово? Откад, од кога, за шта? Ко још зна за то?
firearms-basic-questions-holder-record = Поука о правима, речи, време; без препричавања полицијским речима
firearms-basic-questions-family = Породица и домаћинство
firearms-basic-questions-family-ask = Где је стајало? Ко је могао да га дохвати? Да ли је некоме прећено?
firearms-basic-questions-family-record = Знаци насиља, деца; позвана помоћ жртвама
firearms-basic-questions-neighbour = Суседи
firearms-basic-questions-neighbour-ask = Шта сте чули и видели, када, одакле?
firearms-basic-questions-neighbour-record = Место сведока, светло, бука, растојање
firearms-basic-questions-seller = Продавац, ранији држалац
firearms-basic-questions-seller-ask = Шта је предато, када, уз који документ?
firearms-basic-questions-seller-record = Копија уписа; тадашње стање предмета
firearms-basic-questions-medical = Медицинско особље, у границама закона
firearms-basic-questions-medical-ask = Када је повређено лице дошло, са ким?
firearms-basic-questions-medical-record = Само оно што закон дозвољава да се пита
firearms-basic-handover-title = Докази, сарадња, извештај
firearms-basic-evidence-title = Докази из првих сати
firearms-basic-first-evidence-asks =
    како се пакује пиштољ
    сме ли у најлон кесу
    ко га носи у лабораторију
    чауре на земљи
firearms-basic-evidence-intro = Ништа се не пакује док стручно лице не доведе предмет у безбедно стање. Затим важе три правила:
firearms-basic-evidence-alone = сваки предмет се пакује посебно, а муниција одвојено од ватреног оружја;
firearms-basic-evidence-place = тачно место се фотографише и мери пре него што се било шта подигне;
firearms-basic-evidence-custody = примопредајом од стручног лица почиње <em>{ -chain-of-custody }</em>, у којем се наводи свако лице после њега.
firearms-basic-evidence-expert = Стручно лице се пита писмено, преко органа који наређује вештачење: шта је предмет; у каквом је стању; који су делови главни делови оружја; које ознаке носи; да ли је ватрено оружје према закону ове јурисдикције на дан када је пронађен; да ли има везу са другим случајевима.
firearms-basic-evidence-key = Једна чаура на земљи може да каже више него оружје. Нико не хода по лицу места да би је тражио.

## Сарадња

firearms-basic-cooperation-title = Контакт тачка, ILECU и партнери
firearms-basic-cooperation-asks =
    кога да зовем за пиштољ из иностранства
    шта је то контакт тачка
    телефон ilecu
    колега у скопљу има исти пиштољ
    смем ли да пошаљем на вајбер
firearms-basic-cooperation-focal = На { -kosovo(case: "locative") } <em>{ -firearms-focal-point }</em> прикупља, анализира и размењује све податке о пронађеном ватреном оружју. Она је у саставу јединице чији је назив <em>{ -ilecu }</em>. Један извештај служи двоструко: прати се порекло оружја и оружје се упоређује са другим.
firearms-basic-cooperation-north-macedonia = У { -north-macedonia(case: "locative") } интерна правила службе одређују јединицу за захтеве за праћење порекла и за међународну полицијску сарадњу. Сазнајте њен назив и контакт пре него што вам затребају и упишите их на своју картицу.
firearms-basic-cooperation-table = <ref data-l10n-name="whom"/> каже које питање где иде.
firearms-basic-cooperation-caption = Које се питање коме поставља
firearms-basic-cooperation-head-question = Питање
firearms-basic-cooperation-head-whom = Коме
firearms-basic-cooperation-head-give = Шта дајете
firearms-basic-cooperation-register = Да ли је предмет регистрован? Украден?
firearms-basic-cooperation-register-whom = Регистар оружја, преко ваше службе
firearms-basic-cooperation-register-give = Све ознаке, фотографија
firearms-basic-cooperation-history = Ко га је произвео, увезао, продао?
firearms-basic-cooperation-history-whom = Контакт тачка или надлежна јединица
firearms-basic-cooperation-history-give = Прва страница захтева за праћење порекла
firearms-basic-cooperation-case = Да ли је употребљен негде другде?
firearms-basic-cooperation-case-whom = Форензичка лабораторија, преко органа који наређује вештачење
firearms-basic-cooperation-case-give = Предмет и чауре, питања у писаном облику
firearms-basic-cooperation-person = Шта се у иностранству зна о овом лицу?
firearms-basic-cooperation-person-whom = ILECU или надлежна јединица
firearms-basic-cooperation-person-give = Разлог, законски основ, код поступања
firearms-basic-cooperation-goods = Шта је било у овом товару?
firearms-basic-cooperation-goods-whom = Царина
firearms-basic-cooperation-goods-give = Број документа, дан, прелаз
firearms-basic-cooperation-do-channel = Користите канал службе, и за мало питање.
firearms-basic-cooperation-do-early = Питајте рано; оно што недостаје пошаљите касније.
firearms-basic-cooperation-do-feedback = Реците шта је из одговора произашло, колико закон дозвољава.
firearms-basic-cooperation-dont-private = Не шаљите слику предмета колеги приватном поруком.
firearms-basic-cooperation-dont-data = Не шаљите имена која за питање нису потребна.
firearms-basic-cooperation-dont-on = Не достављајте даље оно што сте добили без сагласности коју захтева његов код поступања.

## Извештај

firearms-basic-report-title = Прво обавештење
firearms-basic-report-asks =
    како се пише извештај
    смем ли да напишем калашњиков
    пример извештаја за пиштољ
    новинари траже слику пиштоља
firearms-basic-report-intro = Прво обавештење читају људи који нису били тамо. Оно одговара на пет питања, овим редом:
firearms-basic-report-when = Када и где, и по ком овлашћењу сте били тамо?
firearms-basic-report-saw = Шта сте видели, једноставним речима?
firearms-basic-report-did = Шта сте урадили, и у колико сати?
firearms-basic-report-said = Ко је шта рекао, од речи до речи?
firearms-basic-report-whom = Кога сте обавестили и ко је преузео?
firearms-basic-report-good = Добро: „У 14.20 часова, испод предњег десног седишта, видео сам дршку кратког, црног предмета који изгледа као ватрено оружје. Рекао сам ‚стоп‘ и нисам га дирао.“ Лоше: „Нашли смо и обезбедили незаконит пиштољ.“ То каже нешто што још нико није знао, а ћути о ономе што је урађено.
firearms-basic-report-do-fact = Пишите чињенице, времена, имена и места.
firearms-basic-report-do-touched = Запишите шта је дирано или померено, ко је то учинио и зашто.
firearms-basic-report-do-open = Запишите и шта није познато.
firearms-basic-report-dont-model = Не пишите модел, калибар ни „незаконито“ пре него што се стручно лице изјасни.
firearms-basic-report-dont-how = Не описујте како предмет ради ни како је преправљен.
firearms-basic-report-dont-press = Не говорите пред медијима; то чини само јединица коју је служба за то овластила, у договору са тужиоцем.

## Вежбе

firearms-basic-exercises-title = Вежбе
firearms-basic-exercises-asks =
    вежбе за курс о оружју
    вежба опис пиштоља
    вежба пиштољ испод седишта
    вежба са серијским бројем
    вежба захтев за порекло
    вежба који закон
    вежба пуцање на свадби
    последња вежба случај са пиштољем
# $exercises: број вежби; $minutes: њихово укупно трајање.
firearms-basic-exercises-intro = { $exercises ->
        [one] { $exercises } вежба траје
        [few] { $exercises } вежбе трају
       *[other] { $exercises } вежби траје
    } укупно око { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минута
       *[other] { $minutes } минута
    }, без дискусије. Сва лица, места и бројеви су измишљени.
firearms-basic-exercises-debrief = После сваке вежбе група одговара на три питања: Шта је урађено добро? Шта би питао судија? Шта ћете на дужности урадити другачије?
firearms-basic-exercise-describe-title = Опишите, не именујте
firearms-basic-exercise-describe-task = Један полазник гледа картицу један минут и описује је. Други црта оно што је речено. Трећи упоређује цртеж са картицом.
firearms-basic-exercise-describe-check = Прецртајте сваку реч која је закључак и на њено место напишите оно што је виђено.
firearms-basic-exercise-describe-materials = шест картица са фотографијама снимљеним споља: два кратка облика, два дугачка облика, један необичан предмет, један који очигледно није оружје; папир, оловке.
firearms-basic-exercise-describe-answer-words = Опис садржи дужину, облик, боју, материјал, видљиве натписе и положај, речима са цртежа облика.
firearms-basic-exercise-describe-answer-none = Нема марке, модела, калибра, ни речи „право“, „старо“ или „аутоматско“.
firearms-basic-exercise-describe-answer-harmless = Безопасна картица описана је једнако пажљиво; нико не каже „само“.
firearms-basic-exercise-stop-title = Возило поред пута
firearms-basic-exercise-stop-case = Измишљен случај: при законитом прегледу возила службеник види дршку испод возачевог седишта. Возач каже: „То је само за Нову годину, погледајте.“ Други службеник се сагиње. Позади седи дете.
firearms-basic-exercise-stop-task = Изведите то од прве речи, на обележеном простору, без иједног предмета. Спроведите кораке које садржи <ref data-l10n-name="steps"/>. Затим обавите позив и напишите првих пет редова обавештења.
firearms-basic-exercise-stop-materials = две столице једна иза друге уместо аутомобила, траку за пут, пет картица са улогама: возач, дете, први службеник, други службеник, руководилац. Никакав предмет, никаква играчка.
firearms-basic-exercise-stop-answer-word = Прва реч је „стоп“, возачу и колеги, пре свега другог.
firearms-basic-exercise-stop-answer-child = Прво се удаљава дете, мирно, тако да не прође поред предмета.
firearms-basic-exercise-stop-answer-call = Позив каже шта, где, када, колико, ко је у близини и шта је дирано.
firearms-basic-exercise-stop-answer-words = Возачеве речи записане су у обавештењу онако како су изговорене; нико не оцењује да ли су истините.
firearms-basic-exercise-stop-answer-wait = Нико се не враћа до аутомобила по документ, телефон или фотографију.
firearms-basic-exercise-copy-title = Знак по знак
firearms-basic-exercise-copy-task = Полазници у пару седе леђима окренути један другом. Један наглас чита три измишљена натписа, други их уписује у поља као на цртежу (<ref data-l10n-name="strip"/>). Затим упоређују и броје грешке.
firearms-basic-exercise-copy-materials = за сваки пар три картице са измишљеним натписима, са 0 и O, 1 и I, са латиничним и ћириличним словима истог облика; листове са празним пољима.
firearms-basic-exercise-copy-answer-spell = Добар пар се пре почетка договори како ће слова изговарати и за свако слово каже да ли је латинично или ћирилично.
firearms-basic-exercise-copy-answer-gap = Знак који се не може прочитати остаје празно поље са напоменом; нико не нагађа.
firearms-basic-exercise-copy-answer-second = Број наглас чита онај ко га је записао.
firearms-basic-exercise-request-title = Први захтев за праћење порекла
firearms-basic-exercise-request-case = Измишљен случај: пошто је стручно лице одобрило приступ, описује се предмет са тавана. Један број се чита у целини, други само делимично. Старац који ту живи каже да је дошао „заједно са кућом“.
firearms-basic-exercise-request-task = Попуните прву страницу захтева за праћење порекла са шест ствари које садржи <ref data-l10n-name="tracing"/>. Друга група одговара: „пронађено“, „није пронађено“ или „појасните“, уз образложење.
firearms-basic-exercise-request-materials = лист са шест празних поља; лист са измишљеним описом и ознакама; лист са одговорима за другу групу.
firearms-basic-exercise-request-answer-six = Свих шест ствари је ту; питање је једна реченица.
firearms-basic-exercise-request-answer-part = Оба броја су преписана са местом на предмету, а празнина је приказана као празнина.
firearms-basic-exercise-request-answer-words = „Заједно са кућом“ улази у списе као изјава и води до питања о ранијим власницима куће.
firearms-basic-exercise-request-answer-none = „Није пронађено“ прво враћа на препис, затим на други регистар, а не на крај случаја.
firearms-basic-exercise-lawful-title = Где је напустило законити пут?
firearms-basic-exercise-lawful-case = Измишљени случајеви: (а) ловачко оружје са потпуним ознакама, пронађено код човека који никада није имао дозволу; (б) два нова предмета исте врсте у пошиљци са „алатом“; (в) стара пушка коју су радници нашли у кући у којој се изводе радови.
firearms-basic-exercise-lawful-task = Ставите сваки случај на цртеж (<ref data-l10n-name="lawful"/>). Који је излаз могућ и који документ прво тражите? Шта би показало да грешите?
firearms-basic-exercise-lawful-materials = цртеж законитог пута, увећан за зид; лепљиве листиће у боји.
firearms-basic-exercise-lawful-answer-a = (а) Излаз код законитог држаоца; прво регистар оружја и пријаве крађе. Ранији држалац може да буде жртва, продавац или рођак.
firearms-basic-exercise-lawful-answer-b = (б) Излаз код трговца или у транзиту; прво царински документи, превозник и пошиљалац. Пошиљка се отвара само како закон предвиђа.
firearms-basic-exercise-lawful-answer-c = (в) Можда се ниједан излаз не може доказати; прво ознаке, захтев за праћење порекла и ранији власници. Радници који су је нашли јесу сведоци.
firearms-basic-exercise-lawful-answer-open = У сваком случају група наводи бар једну чињеницу која би променила њено мишљење.
firearms-basic-exercise-law-title = Који текст први?
firearms-basic-exercise-law-task = Група добија пет кратких питања са лица места и свако ставља поред правог реда у табели (<ref data-l10n-name="texts"/>). За једно од њих отвара пречишћен текст своје јурисдикције и преписује назив кривичног дела или члан, са датумом текста.
firearms-basic-exercise-law-materials = пет картица: Да ли овај део подлеже контроли? Смем ли да погледам у пртљажник? Има ли дозволу? Шта пишем као кривично дело? Смем ли да пошаљем фотографију у иностранство?; пречишћене текстове обе јурисдикције, одштампане.
firearms-basic-exercise-law-answer-lines = Део: закон о оружју. Пртљажник: поступак и полиција. Дозвола: закон о оружју и регистар. Кривично дело: кривични законик. Иностранство: правила о сарадњи и о подацима о личности.
firearms-basic-exercise-law-answer-copy = Назив је преписан, није препричан; поред њега су наведени законик, члан и датум текста.
firearms-basic-exercise-law-answer-two = Мешовите групе виде да исто питање у двема јурисдикцијама води до различитих назива и не преводе један у други.
firearms-basic-exercise-enquiries-title = Први сат, први дан, прва недеља
firearms-basic-exercise-enquiries-case = Измишљен случај: у суботу у 22.10 часова суседи пријављују пуцње на свадби. Нико није повређен. У трави су чауре. Један гост је ставио „нешто“ у аутомобил и отишао. Више гостију је снимало.
firearms-basic-exercise-enquiries-task = Напишите шта се ради у првом сату, првог дана и прве недеље, на три листа као на цртежу (<ref data-l10n-name="days"/>). За сваки ред: ко, кога пита, шта се бележи. Затим изаберите три реда која се не могу урадити сутра.
firearms-basic-exercise-enquiries-materials = три велика листа са насловима сат, дан, недеља; једну картицу са улогом за сведока који се сећа аутомобила и једну за госта са снимком.
firearms-basic-exercise-enquiries-answer-hour = Први сат: људи безбедни, место са чаурама затворено и нико не хода по њему, опис аутомобила прослеђен, имена гостију, молба да сачувају снимке.
firearms-basic-exercise-enquiries-answer-day = Први дан: снимци обезбеђени како закон предвиђа, суседи са местом и временом, питања стручном лицу, тужилац, извештај контакт тачки или надлежној јединици.
firearms-basic-exercise-enquiries-answer-week = Прва недеља: поређење чаура, држалац аутомобила, регистар, захтев за праћење порекла чим буде предмета.
firearms-basic-exercise-enquiries-answer-lost = Шта не може да чека: трагови у трави, снимци, прве речи.
firearms-basic-exercise-final-title = Од позива до списа
firearms-basic-exercise-final-case = Измишљен случај на четири картице. Прва: „Бивши муж ми је био пред вратима са пиштољем. Отишао је. Деца су овде.“ Остале долазе када тим пита на правом месту.
firearms-basic-exercise-final-task = Сваки тим ради на случају уз помоћ картица које садржи <ref data-l10n-name="reference"/> и предаје четири странице: прво обавештење, списак доказа и питања стручном лицу, прву страницу захтева за праћење порекла, једну страницу о ономе што је познато и што недостаје. Затим два тима размењују списе и питају као што би питао суд.
firearms-basic-exercise-final-materials = још три картице: опис од суседа; резултат из регистра (дозвола која је престала да важи); део натписа који је стручно лице прочитало по довођењу у безбедно стање. По четири празне странице за сваки тим.
firearms-basic-exercise-final-answer-safety = Безбедност жене и деце је на првом месту: помоћ, заштита и помоћ жртвама, пре сваког питања о оружју.
firearms-basic-exercise-final-answer-seen = Нико од полиције није видео предмет; обавештење каже шта је рекла жена која је звала и не наводи „ватрено оружје“ као чињеницу.
firearms-basic-exercise-final-answer-licence = Дозвола која је престала да важи јесте чињеница за тужиоца и за закон о оружју; она не доказује где је предмет.
firearms-basic-exercise-final-answer-request = Захтев за праћење порекла показује празнину у натпису, кривично дело под званичним називом и хитност са разлогом.
firearms-basic-exercise-final-answer-file = Други тим би могао одмах да настави са тим списима, без позивања.

firearms-basic-check-title = Питања за самопроверу
firearms-basic-self-check-asks =
    провери се курс о оружју
    питања за тест
    знам ли довољно
firearms-basic-check-intro = Одговорите без текста, затим упоредите са одељцима.
firearms-basic-check-write = Које речи пишете у првом обавештењу за кратак предмет са добошем? Видети: <ref data-l10n-name="types"/>.
firearms-basic-check-blank = Шта доказује натпис „маневарски“? Видети: <ref data-l10n-name="blank"/>.
firearms-basic-check-steps = Којих је пет корака и ко празни оружје? Видети: <ref data-l10n-name="act"/>.
firearms-basic-check-marks = Шта радите са знаком који се не може прочитати? Видети: <ref data-l10n-name="marks"/>.
firearms-basic-check-trace = Шта се сазнаје захтевом за праћење порекла, а шта не? Видети: <ref data-l10n-name="tracing"/>.
firearms-basic-check-exit = Зашто је тачка излаза важнија од карте? Видети: <ref data-l10n-name="routes"/>.
firearms-basic-check-category = Са чим се категорија увек пише? Видети: <ref data-l10n-name="law"/>.
firearms-basic-check-hour = Шта се прво губи, па се зато ради у првом сату? Видети: <ref data-l10n-name="enquiries"/>.
firearms-basic-check-answers = Одговори: 1 „кратак предмет који изгледа као ватрено оружје, са добошем“. 2 Ништа о данашњем стању. 3 Стати, држати растојање, означити, пријавити, сачекати; само овлашћено стручно лице. 4 Остаје празнина и пита се лабораторија. 5 Историјат до последњег законитог држаоца; не ко је пуцао. 6 Ту остаје документ, упис или сведок. 7 Са својим законом. 8 Сећања, снимци, трагови на земљи.

## Подсетник

firearms-basic-reference-title = Подсетник
firearms-basic-quick-reference-asks =
    картица за џеп
    кратак списак за у кола
    штампање картица
firearms-basic-reference-intro = Сваки део је једна картица. Додајте бројеве телефона своје службе.
firearms-basic-card-find-title = Кад се предмет пронађе
firearms-basic-card-find-asks =
    пиштољ преда мном шта сад
    пет корака
    картица са корацима
firearms-basic-card-find-loaded = Изгледа као ватрено оружје: сматра се напуњеним.
firearms-basic-card-find-stop = Реците „стоп“. Нико не дира.
firearms-basic-card-find-distance = Људи даље, путем којим сте дошли.
firearms-basic-card-find-mark = Означите са растојања.
firearms-basic-card-find-report = Пријавите: шта, где, када, колико, ко је у близини, шта је дирано.
firearms-basic-card-find-wait = Сачекајте специјалисте. Само стручно лице празни оружје.
firearms-basic-card-describe-title = Опишите
firearms-basic-card-describe-asks =
    како да опишем пиштољ преко радија
    речи за извештај
    не смем да кажем пиштољ, шта кажем
firearms-basic-card-describe-length = Кратак или дугачак.
firearms-basic-card-describe-shape = Цев, дршка, добош, магацин, кундак: само оно што видите.
firearms-basic-card-describe-colour = Боја, материјал, видљиви натписи.
firearms-basic-card-describe-place = Тачно место и положај.
firearms-basic-card-describe-words = „Предмет који изгледа као ватрено оружје“: без марке, без модела, без „незаконито“.
firearms-basic-card-marks-title = Ознаке
firearms-basic-card-marks-asks =
    препис броја са пиштоља
    које бројеве да запишем
    је ли нула или слово о
firearms-basic-card-marks-after = Тек када стручно лице доведе предмет у безбедно стање.
firearms-basic-card-marks-all = Све ознаке, са свих делова, са њиховим местом.
firearms-basic-card-marks-box = Један знак у једно поље; 0 или O, 1 или I?
firearms-basic-card-marks-script = Изворно писмо: латиница или ћирилица.
firearms-basic-card-marks-gap = Не чита се: оставите празнину, питајте лабораторију.
firearms-basic-card-marks-second = Друго лице, фотографија са размерником.
firearms-basic-card-first-title = Први сат, дан, недеља
firearms-basic-card-first-asks =
    списак за случај са пиштољем
    шта мора данас да се заврши
    шта прво питам за пиштољ
firearms-basic-card-first-hour = Сат: људи, пет корака, прве речи, имена, камере.
firearms-basic-card-first-day = Дан: контакт тачка или надлежна јединица, регистар, стручно лице, снимци, тужилац.
firearms-basic-card-first-week = Недеља: захтев за праћење порекла, ранији држаоци, упоређене чауре, телефон како закон дозвољава.
firearms-basic-card-first-page = Једна страница: шта је познато, шта недостаје, ко шта ради.
firearms-basic-card-trace-title = Захтев за праћење порекла: прва страница
firearms-basic-card-trace-asks =
    образац за порекло пиштоља
    шта се пише у захтеву
    чији је пиштољ, како да питам
firearms-basic-card-trace-item = Предмет: опис, ознаке, фотографије.
firearms-basic-card-trace-find = Где и када је пронађен: место, дан, број случаја, законски основ.
firearms-basic-card-trace-offence = Кривично дело под званичним називом.
firearms-basic-card-trace-question = Једно питање или неколико нумерисаних питања.
firearms-basic-card-trace-urgency = До када и зашто.
firearms-basic-card-trace-code = Код поступања; коме се одговор упућује.

## Појмовник

firearms-basic-words-title = Речи, извори, границе
firearms-basic-glossary-title = Појмовник
firearms-basic-glossary-asks =
    шта значи преусмеравање
    значење речи о оружју
    шта је пробни жиг
firearms-basic-glossary-intro = Речи имају значење које им даје важећи закон. Кратка објашњења помажу при читању овог курса.

## Извори и границе

firearms-basic-sources-title = Извори
firearms-basic-sources-asks =
    одакле је ово
    линкови до закона
    које сте законе користили
# $date: дан када су извори проверени.
firearms-basic-sources-checked = Наводи су проверени { $date } године. Закони се мењају: на дан примене прочитајте пречишћен текст.
firearms-basic-sources-seesac = SEESAC, странице завршених пројеката UNDP-а: <a data-l10n-name="page">seesac.org</a>.
firearms-basic-sources-kosovo = { -kosovo }: Закон 05/L-022 о оружју; Кривични законик 06/L-074; Закон 04/L-076 о полицији. <a data-l10n-name="gazette">Службени лист</a>.
firearms-basic-sources-north-macedonia = { -north-macedonia }: Закон о оружју 7/05 са изменама и допунама; Кривични законик, члан 396; Закон о кривичном поступку 150/2010 са изменама и допунама. <a data-l10n-name="gazette">Службени весник</a>.
firearms-basic-sources-un = Уједињене нације: Протокол о ватреном оружју, Резолуција 55/255 Генералне скупштине; Конвенција УН против транснационалног организованог криминала (UNIS/CP/517).
firearms-basic-sources-directive = Директива (ЕУ) 2021/555 о контроли набавке и држања оружја, Службени лист ЕУ L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
firearms-basic-sources-alarm = Спроведбена директива (ЕУ) 2019/69 о оружју за узбуњивање и сигнализирање: <a data-l10n-name="text">EUR-Lex</a>.
firearms-basic-sources-interpol = Интерпол, Систем за управљање евиденцијом незаконитог оружја и праћење његовог порекла (iARMS): <a data-l10n-name="site">interpol.int</a>.
firearms-basic-limits-title = Шта овај курс не каже
firearms-basic-limits-asks =
    зашто нема техничких детаља
    смем ли да га користим на суду
    да ли је ово правни савет
firearms-basic-limits-technical = Не каже како се оружје израђује, преправља, пуни, расклапа или крије, ни како се ознака уклања или поново чини читљивом. Не именује моделе.
firearms-basic-limits-law = Не даје правне савете, казне ни спискове категорија: за то читајте важећи закон. Не замењује процедуре службе ни упутства тужиоца.
firearms-basic-limits-cases = Ово је нов текст из јавних извора. Случајеви, натписи и бројеви у њему су измишљени.
