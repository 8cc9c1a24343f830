### Преправљено ватрено оружје: српски превод курса. Редослед порука је редослед документа.
### Назив јурисдикције увек се исписује појмом „-kosovo“, са потребним падежом.
### Граница безбедности: само спољни знаци. Никада ниједна реч о томе како се предмет преправља, који се модели могу преправити или чиме.
### Препознавање се увек завршава са: не дирати, држати растојање, означити, пријавити, сачекати специјалисте.

converted-firearms-title = Недозвољена трговина преправљеним ватреним оружјем: препознавање, докази и сарадња
converted-firearms-short-title = Преправљено оружје

## Сврха и циљеви

converted-firearms-purpose-title = Сврха и циљеви
converted-firearms-purpose-asks =
    стартни пиштољи који стварно пуцају, где то да научим
    који курс је о томе
    курс о лажњацима који пуцају
    стартни пиштољи
    обука за преправљене
    где се учи о гасним пиштољима
    плашљивци
converted-firearms-purpose-aim = Овај курс припрема службенике за рад са ватреним оружјем које није произведено као ватрено оружје: оружјем за маневарску муницију, за узбуњивање, за сигнализирање и сличним оружјем које је неко преправио тако да испаљује пројектиле. Учи их како да по спољним знацима препознају да је за предмет потребно стручно лице, како да безбедно поступе, како да примене закон јурисдикције, како да обезбеде доказе, како да прате порекло оружја и како да раде преко границе.
converted-firearms-purpose-boundary = Курс не говори како се предмет преправља, који су модели за то погодни ни шта је за то потребно, а ниједна вежба то не тражи. Службенику то није потребно да би исправно поступио. Ако полазник то описује, фасилитатор прекида разговор.
converted-firearms-audience-title = Коме је курс намењен
converted-firearms-audience-asks =
    је ли и за патролу
    ко седи на овој обуци
    може ли да дође неко са царине
    форензика
    улица
    и за цариника?
# check: allow term-not-used („криминалистички техничар“ је назив тог радног места)
converted-firearms-audience-officers = Курс је намењен патролним службеницима, истражитељима, граничној полицији, цариницима и криминалистичким техничарима на { -kosovo(case: "locative") } и у { -north-macedonia(case: "locative") }, као и аналитичарима који раде са подацима о ватреном оружју. Тужиоци могу да присуствују деловима о праву и доказима и радионици.
converted-firearms-audience-needs = Полазници познају основна правила поступања кад се нешто пронађе и стандардне оперативне процедуре своје службе. Ако се курс и процедура службе разликују, предност имају важећи закон и процедура службе.

converted-firearms-objectives-title = Циљеви учења
converted-firearms-objectives-asks =
    шта ћу умети после
    шта се од нас очекује на крају
    шта долази на тесту
    вештине
    испит
# Уводи набрајање циљева учења; $count је број ставки.
converted-firearms-objectives-intro = На крају курса сваки полазник је савладао { $count ->
        [one] следећу { $count } вештину и уме:
        [few] следеће { $count } вештине и уме:
       *[other] следећих { $count } вештина и уме:
    }
converted-firearms-objectives-explain = да објасни зашто је преправљено ватрено оружје проблем за обе јурисдикције и да правилно користи изразе за њега;
converted-firearms-objectives-law = да наведе закон који одлучује о статусу предмета и кривично дело под његовим званичним називом;
converted-firearms-objectives-recognise = да по спољним знацима, без дирања, препозна да је за предмет потребно стручно лице;
converted-firearms-objectives-danger = да поступи утврђеним редоследом: стати, држати растојање, означити, пријавити, сачекати;
converted-firearms-objectives-evidence = да обезбеди оно што доказује порекло, куповину, пренос и знање и да стручном лицу постави права питања;
converted-firearms-objectives-trace = да опише историјат предмета са његовим празнинама и да напише захтев за праћење порекла оружја;
converted-firearms-objectives-cooperate = да договореним каналом размењује информације преко границе, уз разлог, степен хитности и код поступања.

converted-firearms-context-title = Зашто постоји курс о томе
converted-firearms-context-asks =
    колико се таквих појављује код нас
    да ли се код нас десило
    колико су ухватили до сада
    колико често
    бројке
    је ли било и раније код нас
# $sessions и $workshops: бројеви из завршеног пројекта.
converted-firearms-context-project = У једном завршеном пројекту UNDP-а одржано је следеће: { $sessions ->
        [one] { $sessions } циклус
        [few] { $sessions } циклуса
       *[other] { $sessions } циклуса
    } обуке и { $workshops ->
        [one] { $workshops } радионица
        [few] { $workshops } радионице
       *[other] { $workshops } радионица
    } о недозвољеној трговини преправљеним ватреним оружјем, за службенике из обе јурисдикције. Број учешћа приказује <ref data-l10n-name="attendances"/><ref data-l10n-name="meaning"/>.
converted-firearms-note-attendance = Реч је о броју учешћа, а не о броју лица: није познато да ли је неко учествовао два пута. Извор је страница пројекта на сајту SEESAC-а.
converted-firearms-attendances-caption = Број учешћа на обуци о преправљеном ватреном оружју
converted-firearms-attendances-head-jurisdiction = Јурисдикција
converted-firearms-attendances-head-men = Мушкарци
converted-firearms-attendances-head-women = Жене
converted-firearms-attendances-head-all = Укупно
converted-firearms-attendances-sum = Обе<ref data-l10n-name="sum"/>
converted-firearms-note-sum = Последњи ред је збир два реда изнад њега. Извор за исти укупан број 119 наводи 75 мушкараца и 24 жене; то се не слаже, па табела приказује збир делова.
converted-firearms-context-new = Овај курс је нов текст. Он није материјал тог пројекта.

converted-firearms-plan-title = План курса
converted-firearms-plan-asks =
    колико дана траје
    кад је велики случај
    колико сати траје
    пола дана
    распоред
# $sessions: број наставних целина; $hours: школски часови сваке; $workshop: школски часови радионице.
converted-firearms-plan-length = Курс има { $sessions ->
        [one] { $sessions } целину
        [few] { $sessions } целине
       *[other] { $sessions } целина
    } од по { $hours ->
        [one] { $hours } школски час
        [few] { $hours } школска часа
       *[other] { $hours } школских часова
    } и радионицу од { $workshop ->
        [one] { $workshop } школског часа
        [few] { $workshop } школска часа
       *[other] { $workshop } школских часова
    }. Редослед приказује <ref data-l10n-name="plan"/>, вежбе садржи <ref data-l10n-name="exercises"/>, а радионицу <ref data-l10n-name="workshop"/>. Радионицу је најбоље да заједно одрже службеници из обе јурисдикције.
converted-firearms-plan-caption = План курса
converted-firearms-plan-head-part = Део
converted-firearms-plan-head-theme = Тема
converted-firearms-plan-head-practice = Пракса
converted-firearms-plan-session = { $session }. целина
converted-firearms-plan-theme-law = Појава, изрази, закон
converted-firearms-plan-practice-law = Један предмет, седам израза
converted-firearms-plan-theme-signs = Спољни знаци и безбедно поступање
converted-firearms-plan-practice-signs = Опис без именовања; пет корака
converted-firearms-plan-theme-evidence = Докази и питања стручном лицу
converted-firearms-plan-practice-evidence = Питања стручном лицу
converted-firearms-plan-theme-cases = Праћење порекла и сарадња преко границе
converted-firearms-plan-practice-cases = Историјат са празнинама; један захтев
converted-firearms-plan-workshop = Радионица
converted-firearms-plan-theme-workshop = Један случај у две јурисдикције
converted-firearms-plan-practice-workshop = Два тима, једна заједничка слика случаја
converted-firearms-plan-warning = На овај курс не доноси се никакво оружје: ни ватрено оружје, ни оружје за маневарску муницију, ни реплика за обуку, ни муниција. Довољне су фотографије на картицама, а оне предмете приказују само споља.

## Курс за 60 секунди

converted-firearms-sixty-title = Курс за 60 секунди
converted-firearms-sixty-asks =
    брза верзија
    све на једној слици
    имам минут, реци укратко
    суштина
    кратко
converted-firearms-sixty-intro = Ако имате времена само за једну страницу, прочитајте ову.
converted-firearms-sixty-loaded = <strong>Напуњено.</strong> Све што изгледа као ватрено оружје сматра се напуњеним ватреним оружјем, шта год на њему писало.
converted-firearms-sixty-outside = <strong>Споља.</strong> Гледајте, али не дирајте. Спољни знаци су довољни да се позове стручно лице.
converted-firearms-sixty-find = <strong>Ако нешто пронађете.</strong> Не дирајте. Држите растојање. Означите. Пријавите. Сачекајте специјалисте. Видети: <ref data-l10n-name="steps"/>.
converted-firearms-sixty-expert = <strong>Стручно лице.</strong> Само вештачење показује шта је неки предмет. Дотле пишите оно што видите, а не оно што мислите.
converted-firearms-sixty-law = <strong>Закон.</strong> Статус предмета зависи од закона који важи на том месту и тог дана. Наведите га.
converted-firearms-sixty-trace = <strong>Историјат.</strong> Предмет је некада продат као нешто друго. Затражите његов историјат до тог дана. Видети: <ref data-l10n-name="history"/>.
converted-firearms-sixty-share = <strong>Размена.</strong> Једна ознака или један рачун може да реши случај с друге стране границе. Видети: <ref data-l10n-name="sides"/>.
converted-firearms-sixty-silence = <strong>Ћутање.</strong> Како је предмет преправљен записује се у извештају стручног лица и нигде другде.
converted-firearms-sixty-rule = „То је само алармни пиштољ“ јесте закључак. На лицу места га нико не изводи.
converted-firearms-stages-caption = Од пронађеног предмета до суда
    .alt = Ток од шест фаза одозго надоле: проналазак предмета, безбедно стање, докази, вештачење, праћење порекла и размена, списи. Поред сваке фазе наведено је ко поступа.
converted-firearms-stages-head-stage = Фаза
converted-firearms-stages-head-who = Ко поступа
converted-firearms-stages-find = Предмет је пронађен
converted-firearms-stages-find-who = Сваки службеник: стати, држати растојање, означити, пријавити, сачекати
converted-firearms-stages-safe = Безбедно стање
converted-firearms-stages-safe-who = Овлашћено стручно лице или специјалисти
converted-firearms-stages-evidence = Докази
# check: allow term-not-used („криминалистички техничар“ је назив тог радног места)
converted-firearms-stages-evidence-who = Криминалистички техничар, службеник за доказе
converted-firearms-stages-examination = Вештачење
converted-firearms-stages-examination-who = Форензичка лабораторија, према питањима у случају
converted-firearms-stages-tracing = Праћење порекла и размена
converted-firearms-stages-tracing-who = Истражитељ, каналом службе
converted-firearms-stages-file = Списи
converted-firearms-stages-file-who = Истражитељ и тужилац

## Појава

converted-firearms-phenomenon-title = Појава
converted-firearms-phenomenon-asks =
    зашто их купују криминалци
    јефтини пиштољи из радње
    с њима се пљачка
    јефтино оружје
    зашто га криминалци воле
    зашто опасно
    пљачке са стартним
converted-firearms-phenomenon-what = Израз <em>{ -converted-firearm }</em> означава предмет, као што је оружје за маневарску муницију или оружје за узбуњивање, који је преправљен тако да може да испаљује пројектиле. Сматра се ватреним оружјем. Људи који га купују, носе или продају често га зову безазленим именом које је на њему исписано.
converted-firearms-phenomenon-why = Такав предмет полицији ствара тешкоће из четири разлога:
converted-firearms-phenomenon-easy = пре преправке је можда продат по блажим правилима него ватрено оружје, у једној јурисдикцији блажим него у другој;
converted-firearms-phenomenon-history = никада није регистрован као ватрено оружје, па регистар оружја можда о њему не садржи ништа;
converted-firearms-phenomenon-border = може да пређе границу као законит предмет и да с друге стране постане незаконит, или обрнуто;
converted-firearms-phenomenon-danger = опасан је за онога ко из њега пуца и за све у близини, јер за то није произведен.
converted-firearms-phenomenon-people = Иза једног предмета може да стоји више људи: један купује, други носи, трећи преправља, четврти продаје, а пети га држи код куће. Нису подједнако криви и не знају сви једни за друге. Истрага раздваја оно што је свако од њих учинио и знао.

converted-firearms-words-title = Један предмет, седам израза
converted-firearms-words-asks =
    је ли гасни пиштољ
    стартни, флобер, играчка, шта је шта
    како да то назовем у извештају
    флоберт
    реплика
    гасни пиштољ
    како да га назовем
    сигнални
    је ли то оружје
converted-firearms-words-intro = <ref data-l10n-name="words"/> ставља један поред другог изразе који се најчешће мешају. Правно значење је увек оно из важећег закона; табела помаже при читању извештаја.
converted-firearms-words-caption = Изрази за предмете који изгледају као ватрено оружје
converted-firearms-words-head-word = Израз
converted-firearms-words-head-use = Шта каже и шта не каже
converted-firearms-words-blank = Оружје за маневарску муницију
converted-firearms-words-blank-use = Израђено тако да испаљује само маневарске метке. Споља може да изгледа потпуно као ватрено оружје.
converted-firearms-words-alarm = Оружје за узбуњивање и сигнализирање
# check: allow term-not-used („мецима“ је облик речи „метак“)
converted-firearms-words-alarm-use = Намењено маневарској муницији, надражујућим средствима или сигналним мецима. У праву Европске уније није ватрено оружје само док испуњава важеће техничке спецификације.
converted-firearms-words-convertible = Конвертибилно оружје
converted-firearms-words-convertible-use = Његова конструкција омогућава незакониту преправку. Да ли је тако, каже само стручно лице. Препознаје се и пријављује, а никада се не испробава.
converted-firearms-words-converted = Преправљено ватрено оружје
converted-firearms-words-converted-use = Преправка је извршена. То је налаз стручног лица, а не израз за прво обавештење.
converted-firearms-words-deactivated = Онеспособљено ватрено оружје
converted-firearms-words-deactivated-use = Право ватрено оружје које је у службеном поступку трајно учињено неупотребљивим и за које је о томе издата потврда. Потврди се не верује док се не провери.
converted-firearms-words-reactivated = Поново оспособљено ватрено оружје
converted-firearms-words-reactivated-use = Онеспособљено ватрено оружје које је неко незаконито вратио у исправно стање. Овде постоји старији историјат ватреног оружја и његово порекло може да се прати.
converted-firearms-words-imitation = Имитација оружја
converted-firearms-words-imitation-use = Изгледа као оружје, али не може да функционише као оружје. И то утврђује стручно лице.
converted-firearms-words-key = У првом обавештењу постоји само један тачан израз: „предмет који изгледа као ватрено оружје“.

converted-firearms-routes-title = Руте
converted-firearms-routes-asks =
    одакле долазе
    наручени преко нета и послати поштом
    аутобусом из иностранства
    аутобус из Турске
    наруџба онлајн
    пијаца
    пакет из иностранства
converted-firearms-routes-intro = Израз <em>{ -trafficking-route }</em> означава низ места и средстава. Код ових предмета службеници треба да мисле на четири начина и на оно што сваки оставља за собом:
converted-firearms-routes-traveller = <strong>Путник.</strong> Једно лице носи један предмет или неколико њих. Трагови: куповина, путовање, телефон.
converted-firearms-routes-parcel = <strong>Пошиљка.</strong> Видети израз <em>{ -postal-trafficking }</em>. Трагови: пошиљалац, опис робе, паковање, плаћање.
converted-firearms-routes-offer = <strong>Понуда.</strong> Предмет се под безазленим именом нуди на интернету или међу познаницима. Трагови: слике, поруке, кориснички налог, плаћање.
converted-firearms-routes-mixed = <strong>Мешовити товар.</strong> Предмет путује међу другом робом. Трагови: документи о товару, људи који су товарили и истоварали.
converted-firearms-routes-look = Ниједан од ових начина није доказ. Пошиљка, путовање или рачун разлог су да се пита, у оквиру овлашћења која даје важећи закон. Провере се заснивају на ризику и понашању, никада на пореклу, језику или вери.

## Закон

converted-firearms-law-title = Закон
converted-firearms-law-asks =
    да ли је кривично имати га
    која правила важе
    колико година за прерађен пиштољ
    затвор
    купује ли се слободно
    је ли кажњиво
    колико година за преправљен
converted-firearms-law-intro = Исти предмет може на једном месту слободно да се купи, на другом да захтева дозволу, а на трећем да буде забрањен. Овај одељак даје оквир. Он није коментар закона. Пре поступања проверите важећи закон.
converted-firearms-law-kosovo-title = Прописи на { -kosovo(case: "locative") }
converted-firearms-law-kosovo-asks =
    правила у Приштини за стартни
    треба ли дозвола тамо
    да ли је гасњак дозвољен на Косову
    стартни пиштољ Косово
converted-firearms-law-kosovo-act = Закон 05/L-022 о оружју; Кривични законик 06/L-074; важећи Законик о кривичном поступку
converted-firearms-law-kosovo-weapons = <strong>Закон 05/L-022 о оружју</strong> први је текст који треба прочитати када је реч о статусу предмета: о томе да ли је оружје, о категорији, дозволи и условима држања. Прочитајте и шта каже о деловима и о муницији.
converted-firearms-law-kosovo-code = <strong>Кривични законик 06/L-074</strong> садржи кривична дела. Држање, трговина и производња различите су ствари. Наведите кривично дело под његовим званичним називом и уз број члана, онако како су наведени у законику на службеном језику<ref data-l10n-name="titles"/>.
converted-firearms-note-titles = Називи кривичних дела разликују се од законика до законика. Они нису међусобни преводи и овај курс их не препричава.
converted-firearms-law-kosovo-procedure = О претресима, заплени предмета и података и наредби за вештачење одлучује важећи Законик о кривичном поступку.
converted-firearms-law-north-macedonia-title = Прописи у { -north-macedonia(case: "locative") }
converted-firearms-law-north-macedonia-asks =
    правила у Скопљу за гасни
    који став тамо
    да ли је гасњак дозвољен у Македонији
    гасни пиштољ Македонија
    који члан тамо
converted-firearms-law-north-macedonia-act = Закон о оружју 7/05 са изменама и допунама; Кривични законик, члан 396; Закон о кривичном поступку 150/2010 са изменама и допунама
converted-firearms-law-north-macedonia-weapons = <strong>Закон о оружју</strong> (7/05 са изменама и допунама) први је текст који треба прочитати када је реч о статусу оружја, дела оружја или муниције. Користите пречишћен текст и забележите његов датум, јер је закон мењан.
converted-firearms-law-north-macedonia-code = <strong>Члан 396 Кривичног законика</strong> јесте члан који прво треба проверити када је реч о оружју и експлозивним материјама. Његов назив наведите тачно онако како гласи у законику.
converted-firearms-law-north-macedonia-procedure = <strong>Закон о кривичном поступку</strong> (150/2010 са изменама и допунама) јесте текст који треба прочитати када је реч о претресима, заплени предмета и наредби за вештачење.
converted-firearms-law-europe-title = Европски и међународни текстови
converted-firearms-law-europe-asks =
    шта је Брисел променио
    сме ли радња у ЕУ да га прода
    провера пре продаје
    техничка провера ЕУ
    сме ли радња у Европи
    директива о алармним
converted-firearms-law-europe-act = Директива (ЕУ) 2021/555; Спроведбена директива (ЕУ) 2019/69; Протокол УН о ватреном оружју
converted-firearms-law-europe-directive = <strong>Директива (ЕУ) 2021/555</strong> уређује набавку и држање оружја. Она кодификује Директиву 91/477 и има категорије A (забрањено), B (одобрење) и C (пријава), означене латиничним словима.
converted-firearms-law-europe-alarm = <strong>Спроведбена директива (ЕУ) 2019/69</strong> утврђује техничке спецификације за оружје за узбуњивање и сигнализирање, провере да ли их оружје испуњава и размену резултата.
# $date: дан ступања Протокола на снагу.
converted-firearms-law-europe-protocol = <strong>Протокол УН о ватреном оружју</strong> (Резолуција 55/255 Генералне скупштине), на снази од { $date } године, уређује кривична дела, издавање дозвола, обележавање и праћење порекла.
converted-firearms-law-europe-use = Ови текстови помажу да се читају страни документи и постављају питања. Службенику не дају овлашћење. Овлашћење произлази само из закона који важи у јурисдикцији у којој службеник поступа.
converted-firearms-law-day = Важан је и дан. Закони и спискови се мењају: предмет који је био слободан на дан куповине можда то није на дан када је пронађен. Упишите оба дана у списе и прочитајте закон који је важио сваког од њих.
converted-firearms-law-category = Категорија се пише само заједно са својим законом<ref data-l10n-name="category"/>.
converted-firearms-note-category = Директива (ЕУ) 2021/555 има A, B и C, означене латиничним словима; закон Србије има категорије од А до Д; закон { -north-macedonia(case: "genitive") } уређује категорије Б и Ц. Категорија се никада не преноси из једне јурисдикције у другу.

## Препознавање

converted-firearms-recognise-title = Препознавање по спољним знацима
converted-firearms-recognise-asks =
    како да знам да ли је неко чачкао
    изгледа нормално али да ли је
    играчка или прави пиштољ
    како препознати
    чепкано
    играчка или право
    изгледа фабрички
converted-firearms-recognise-intro = Службеници на лицу места не утврђују шта је неки предмет. Они препознају да би могао да буде ватрено оружје, штите људе и позивају оне који смеју да га испитају. За то је довољно оно што се види споља и са растојања. Споља се не види да ли је предмет преправљен и ниједан службеник то не мора да зна.
converted-firearms-recognise-warning = Не подижите предмет, не окрећите га, не гледајте у њега, не вадите ништа из њега и не испробавајте га. Предмет који је преправио неко непознат може да опали када се помери.
converted-firearms-signs-title = Шта може да се види без дирања
converted-firearms-signs-asks =
    огреботине где не треба
    нема имена са стране
    боја није иста
    други шрафови
    огребана боја
    заварено
    без марке
    нов метал
    трагови брушења
    друкчији шрафови
converted-firearms-signs-intro = <ref data-l10n-name="signs"/> наводи спољне знаке. Један знак не доказује ништа; два или три заједно добар су разлог да се позове стручно лице. У сваком реду десна колона је у суштини иста, и то је намерно.
converted-firearms-signs-caption = Спољни знаци и како се поступа
converted-firearms-signs-head-see = Шта видите
converted-firearms-signs-head-mean = Шта то може да значи
converted-firearms-signs-head-do = Шта радите
converted-firearms-signs-object = Предмет који изгледа као ватрено оружје, у било каквом стању, било које боје или материјала
converted-firearms-signs-object-mean = Ватрено оружје, преправљено ватрено оружје, оружје за маневарску муницију, имитација оружја: споља то не може да се утврди
converted-firearms-signs-object-do = Поступајте као да је напуњено. Не дирајте, држите растојање, означите, пријавите, сачекајте стручно лице
converted-firearms-signs-marks = Ознаке које недостају, које су оштећене или двоструке или се не слажу са документима
converted-firearms-signs-marks-mean = Предмет можда није оно за шта се издаје; важан траг
converted-firearms-signs-marks-do = Не дирајте, не чистите и не трљајте. Држите растојање, означите, пријавите, сачекајте
converted-firearms-signs-surface = Делови који се разликују по боји или обради, свежи трагови рада на површини
converted-firearms-signs-surface-mean = Неко је можда нешто изменио или поправио
converted-firearms-signs-surface-do = Не дирајте, држите растојање, означите, пријавите, сачекајте; не тражите друге знаке
# check: allow term-not-used („меци“ је множина речи „метак“)
converted-firearms-signs-ammunition = Меци или чауре поред предмета за који се каже да је безопасан
converted-firearms-signs-ammunition-mean = Неко га можда користи као ватрено оружје
converted-firearms-signs-ammunition-do = Не дирајте ништа, ни један једини метак. Држите растојање, означите, пријавите, сачекајте
converted-firearms-signs-papers = Паковање, упутство, рачун или потврда за оружје за узбуњивање или сигнализирање или за онеспособљено оружје
converted-firearms-signs-papers-mean = Порекло и куповина; документ се можда односи на други предмет
converted-firearms-signs-papers-do = Оставите на месту. Обавестите руководиоца; фотографишите када се руководилац сагласи
converted-firearms-signs-several = Више предмета исте врсте, празна паковања без предмета
converted-firearms-signs-several-mean = Можда трговина, можда збирка
converted-firearms-signs-several-do = Не бројте дирањем. Држите растојање, означите, пријавите, сачекајте
converted-firearms-signs-place = Просторија са машинама, деловима или хемикалијама поред таквих предмета
converted-firearms-signs-place-mean = Можда место незаконитог рада, са сопственим опасностима
converted-firearms-signs-place-do = Станите, ништа не укључујте и не искључујте. Изађите, држите растојање, означите прилаз са растојања, пријавите, сачекајте специјалисте
converted-firearms-signs-limit = Одсуство знакова не доказује ништа. И уредан предмет са законитим документом иде стручном лицу ако се нешто у ситуацији не уклапа.
converted-firearms-signs-do-words = Опишите облик, боју, величину и видљиве ознаке једноставним речима.
converted-firearms-signs-do-photo = Фотографишите са растојања, ако се руководилац сагласи да је то безбедно.
converted-firearms-signs-do-ask = Питајте лице одакле је предмет, када закон то питање дозвољава, и запишите одговор од речи до речи.
converted-firearms-signs-do-doubt = У случају недоумице позовите стручно лице.
converted-firearms-signs-dont-handle = Не узимајте предмет у руке да бисте га „довели у безбедно стање“.
converted-firearms-signs-dont-name = Не пишите назив модела ни „преправљено“ у прво обавештење.
converted-firearms-signs-dont-toy = Не верујте да је играчка зато што неко тако каже.
converted-firearms-signs-dont-compare = Не тражите слике ни снимке на интернету да бисте упоређивали.

converted-firearms-act-title = Безбедно поступање
converted-firearms-act-asks =
    да проверим да ли ради
    да га окренем, да повучем?
    у кесу или нека стоји
    само бука, каже
    остави
    хоће да ми покаже
    да проверим ради ли
    ђак га имао у торби
    за псе ми је, каже
converted-firearms-act-intro = Важи истих пет корака као и увек када се нешто пронађе. <ref data-l10n-name="scene"/> показује где је ко када људи изађу из просторије.
converted-firearms-act-stop = <strong>Станите.</strong> Реците „стоп“. Ништа не дирајте.
converted-firearms-act-distance = <strong>Држите растојање.</strong> Удаљите се путем којим сте дошли и удаљите друге људе.
converted-firearms-act-mark = <strong>Означите.</strong> Означите прилаз са растојања. Запамтите шта сте видели.
converted-firearms-act-report = <strong>Пријавите.</strong> Реците руководиоцу шта сте видели, где, када, колико, ко је у близини и шта је дирано. Руководилац позива стручно лице или специјалисте.
converted-firearms-act-wait = <strong>Сачекајте.</strong> Не пуштајте никога унутра док стручно лице не одобри приступ.
converted-firearms-scene-caption = После проналаска, гледано одозго
    .alt = Тлоцрт две просторије. У левој просторији је предмет, означен бројем један; у њој нема никога. Врата између просторија означена су споља, број два. У десној просторији службеник, број три, стоји по страни од врата и не пушта никога унутра. Испред улаза чекају лица која ту живе, са другим службеником, број четири. Руководилац, број пет, телефонира напољу. Легенда објашњава бројеве.
converted-firearms-scene-item = Предмет: нико није у близини
converted-firearms-scene-mark = Прилаз, означен са растојања
converted-firearms-scene-guard = Службеник који не пушта никога унутра, по страни од врата
converted-firearms-scene-persons = Удаљена лица, са службеником
converted-firearms-scene-leader = Руководилац, који пријављује и позива
converted-firearms-act-person = Ако неко лице држи предмет у руци, то је опасност као од сваког наоружаног лица: важе правила службе за тај случај и није битно шта ће се касније показати да је предмет. Ако лице жели да га преда, спушта га онако како налажу правила службе; ниједан службеник му га не узима из руке.
converted-firearms-act-workshop = Место на којем се можда незаконито радило напушта се одмах и потпуно. Непознате хемикалије, муниција и машине посао су за специјалисте. Нико се не враћа ради фотографије.
converted-firearms-act-warning = Не дирајте, држите растојање, означите, пријавите и сачекајте специјалисте. Само овлашћено стручно лице доводи предмет у безбедно стање; тек потом се он пакује.

## Докази

converted-firearms-evidence-title = Докази
converted-firearms-evidence-asks =
    шта треба да судија поверује
    шта чувам
    како да докажем да је прерађен
    ко је урадио
    доказ преправке
    шта сачувати
converted-firearms-evidence-intro = Случај се не завршава предметом. Мора да се докаже шта је предмет, одакле потиче, ко је шта учинио и ко је шта знао. Предмет доказује само прво.
converted-firearms-collect-title = Шта се обезбеђује
converted-firearms-collect-asks =
    и кутија и рачун
    мобилни и поруке
    алат у гаражи
    папир од пакета
    кутија
    рачун
    поруке
    омот пакета
    отпремница
converted-firearms-collect-intro = <ref data-l10n-name="secure"/> показује од чега често зависе такви случајеви. Све се обезбеђује само у оквиру овлашћења која даје важећи закон и тек када се одобри приступ месту.
converted-firearms-collect-caption = Докази у случају преправљеног ватреног оружја
converted-firearms-collect-head-item = Шта
converted-firearms-collect-head-proves = Шта може да докаже
converted-firearms-collect-head-care = Како се поступа
converted-firearms-collect-weapon = Предмет, који је стручно лице довело у безбедно стање
converted-firearms-collect-weapon-proves = Шта је; отисци прстију, ДНК, ознаке
converted-firearms-collect-weapon-care = Пакује се посебно; наводи се стручно лице; ништа се не брише
converted-firearms-collect-ammunition = Муниција и чауре
converted-firearms-collect-ammunition-proves = Употреба; веза са другим случајевима
converted-firearms-collect-ammunition-care = Пакују се одвојено; бележи се тачно место
converted-firearms-collect-papers = Паковање, рачун, упутство, потврда
converted-firearms-collect-papers-proves = Порекло, датум и место куповине
converted-firearms-collect-papers-care = У папиру, равно; и празна паковања
converted-firearms-collect-parcel = Пошиљка и њени документи
converted-firearms-collect-parcel-proves = Пошиљалац, рута, пријављена роба
converted-firearms-collect-parcel-care = Цела, са свим налепницама; отвара се само како закон предвиђа
converted-firearms-collect-data = Телефон, рачунар, поруке, плаћања
converted-firearms-collect-data-proves = Контакти, понуде, знање
converted-firearms-collect-data-care = По упутству јединице за дигиталне доказе; посебна одлука за податке када је закон захтева
converted-firearms-collect-statement = Изјаве
converted-firearms-collect-statement-proves = Ко је купио, носио, преправио, продао, држао
converted-firearms-collect-statement-care = Прво лице и његова права; од речи до речи
converted-firearms-collect-custody = Примопредајом од стручног лица почиње <em>{ -chain-of-custody }</em>. Питајте шта је стручно лице померило или променило и унесите то у записник.
converted-firearms-expert-title = Питања стручном лицу
converted-firearms-expert-asks =
    шта да питам лабораторију
    да ли пуца, ко то каже
    како да срочим
    питај лабораторију
    убија ли
    је ли мењано
    како срочити питање
    балистика
    ко пуца за пробу
converted-firearms-expert-intro = Добар извештај почиње добрим питањима. Поставите их писмено, преко органа који наређује вештачење:
converted-firearms-expert-origin = Као шта је предмет произведен и ко га је произвео, колико се то може видети?
converted-firearms-expert-state = Да ли је у првобитном стању или је преправљен?
converted-firearms-expert-parts = Који су његови делови главни делови оружја према важећем закону?
converted-firearms-expert-marks = Које ознаке носи, које недостају и може ли се нешто поново прочитати?
converted-firearms-expert-law = Да ли је ватрено оружје према закону ове јурисдикције, на дан када је пронађен? У којој категорији тог закона?
converted-firearms-expert-link = Да ли чауре или зрна из других случајева указују на овај предмет?
converted-firearms-expert-closed = Шта је са предметом учињено, и како, на то одговара стручно лице у извештају за тужиоца и суд. Те странице се не умножавају у поруке, захтеве, материјал за обуку ни текстове за медије. За захтев преко границе довољно је рећи да је стручно лице утврдило преправку.
converted-firearms-expert-key = Службеник каже шта је виђено. Стручно лице каже шта је то. Суд каже шта из тога следи.

converted-firearms-tracing-title = Праћење порекла: историјат са празнином
converted-firearms-tracing-asks =
    ко га је први продао
    број, код кога је био пре
    питај фабрику
    фабрика
    први купац
    радња у иностранству
    ко га је имао пре
converted-firearms-tracing-definition = Израз <em>{ -tracing }</em> означава праћење оружја од производње или увоза до тачке у којој је прешло у незаконите токове. Редослед рада остаје исти: прво регистар, затим лице места и разговори, отисци прстију и ДНК, балистичко вештачење и, на крају, анализа свих резултата<ref data-l10n-name="iarms"/>.
converted-firearms-note-iarms = Овај редослед Интерпол наводи за рад са системом iARMS, својим системом за евиденцију незаконитог оружја и праћење његовог порекла, који је у употреби од 2013. године.
converted-firearms-tracing-gap = Код преправљеног ватреног оружја историјат има празнину. До продаје то је историјат законитог предмета; после проналаска то је историјат случаја. <ref data-l10n-name="history"/> приказује оба, као и питања која смањују празнину са оба краја.
converted-firearms-history-caption = Историјат предмета и његова празнина
    .alt = Временска линија слева надесно са пет станица: произведено, продато, празнина, пронађено, испитано. Испод сваке станице наведено је кога треба питати: произвођача, продавца и царину, сведоке са подацима и документима, записник са лица места, лабораторију. Празнина је нацртана испрекиданом линијом и знаком питања.
converted-firearms-history-made = Произведено
converted-firearms-history-made-ask = Произвођач, путем канала
converted-firearms-history-sold = Продато
converted-firearms-history-sold-ask = Продавац, царина, рачун
converted-firearms-history-gap = Празнина
converted-firearms-history-gap-ask = Сведоци, подаци, документи
converted-firearms-history-found = Пронађено
converted-firearms-history-found-ask = Записник са лица места
converted-firearms-history-examined = Испитано
converted-firearms-history-examined-ask = Форензичка лабораторија
converted-firearms-tracing-copy = Ознаке чита стручно лице. Препишите их све тачно, њиховим изворним писмом, и оне које припадају безазленом предмету: име произвођача, натпис за маневарску муницију и <em>{ -serial-number }</em>, ако га има. Приложите фотографије. Један погрешан знак води до другог предмета.
converted-firearms-tracing-focal = На { -kosovo(case: "locative") } свако пронађено ватрено оружје пријавите <em>{ -firearms-focal-point(case: "dative") }</em>, која прати порекло сваког ватреног оружја пронађеног на том подручју<ref data-l10n-name="focal"/>. У { -north-macedonia(case: "locative") } поступајте по интерним правилима службе о захтевима за праћење порекла оружја и о међународној полицијској сарадњи.
converted-firearms-note-focal = Контакт тачка за ватрено оружје на { -kosovo(case: "locative") } део је Јединице за међународну полицијску сарадњу (ILECU). Била је прва такве врсте на Западном Балкану.
converted-firearms-tracing-pattern = Један предмет је случај; више предмета истог порекла указује на појаву која се понавља. Аналитичари упоређују произвођача, место продаје, датум, паковање и место проналаска. Није свако поклапање веза, а одсуство поклапања не искључује везу.

## Сарадња

converted-firearms-cooperation-title = Сарадња преко границе
converted-firearms-cooperation-asks =
    ко још мора да зна
    дошло је преко границе
    коме да јавим за овај пиштољ
    суседи
    ко још
    дошло преко линије
converted-firearms-cooperation-intro = Свака служба истражује у својој јурисдикцији, по закону који тамо важи. Преко границе иду информације, и то договореним каналом. <ref data-l10n-name="sides"/> приказује један случај са обе стране.
converted-firearms-sides-caption = Један случај, две јурисдикције, један канал
    .alt = Две колоне за две јурисдикције, у средини повезане каналом за међународну полицијску сарадњу. Лево, одозго надоле: пронађена пошиљка, обезбеђене ознаке и пошиљалац, захтев за праћење порекла. Десно: чаура са ранијег лица места, поређење у лабораторији, одговор са кодом поступања. Стрелице воде од захтева лево кроз канал надесно и са одговором назад. На дну, једно поље преко обе колоне: заједничка слика случаја.
converted-firearms-sides-left = Јурисдикција А
converted-firearms-sides-right = Јурисдикција Б
converted-firearms-sides-parcel = Пронађена пошиљка
converted-firearms-sides-marks = Обезбеђене ознаке и пошиљалац
converted-firearms-sides-request = Захтев
converted-firearms-sides-channel = Канал
converted-firearms-sides-case = Чаура са ранијег лица места
converted-firearms-sides-compare = Поређење у лабораторији
converted-firearms-sides-answer = Одговор са кодом поступања
converted-firearms-sides-joint = Заједничка слика случаја
converted-firearms-request-title = Добар захтев
converted-firearms-request-asks =
    допис другој држави
    питај колеге напољу ко га је купио
    шта мора да стоји унутра
    пишем у иностранство
    три реченице
    ко је купио, питати тамо
converted-firearms-request-intro = Када <em>{ -trace-request }</em> или други захтев већ у првим редовима каже шта је потребно и зашто, на њега може брзо да се одговори:
converted-firearms-request-what = <strong>Шта:</strong> једно питање или неколико нумерисаних питања.
converted-firearms-request-why = <strong>Зашто:</strong> чињенице о случају у три реченице, законски основ, кривично дело под званичним називом.
converted-firearms-request-marks = <strong>Предмет:</strong> опис, све ознаке, фотографије, шта је стручно лице до сада утврдило.
converted-firearms-request-urgency = <strong>Хитност:</strong> до када и из ког разлога, на пример због рока или опасности за неко лице.
converted-firearms-request-code = <strong>Употреба:</strong> <em>{ -handling-code }</em> и у коју сврху ће се одговор употребити.
converted-firearms-request-answer = <strong>Одговор:</strong> коме, којим каналом, на ком језику.
converted-firearms-request-feedback = Повратна информација затвара круг. Ко је добио помоћ, каже шта је из ње произашло, колико закон дозвољава. Без повратне информације нико не сазнаје да ли је одговор био користан.
converted-firearms-request-do-channel = Користите канал службе: на { -kosovo(case: "locative") } то је <em>{ -ilecu }</em>, а у { -north-macedonia(case: "locative") } јединица коју одређују интерна правила.
converted-firearms-request-do-early = Пошаљите рано, а оно што недостаје пошаљите касније.
converted-firearms-request-do-none = Одговорите и када „ништа није познато“. И то је одговор.
converted-firearms-request-dont-private = Не питајте колеге преко границе приватним порукама.
converted-firearms-request-dont-more = Не шаљите имена ни податке који за питање нису потребни.
converted-firearms-request-dont-promise = Не достављајте даље оно што сте добили без сагласности коју захтева његов код поступања.
converted-firearms-public-title = Информисање јавности
converted-firearms-public-asks =
    смемо ли да кажемо како то раде
    шта смемо да кажемо људима
    упозорити родитеље
    упозори родитеље
    телевизија
    смемо ли показати како
converted-firearms-public-who = Пред медијима говори само јединица коју је служба за то овластила, у договору са тужиоцем. Добра порука каже да су такви предмети опасни, да држање може да буде кривично дело и како се предмет пријављује без дирања.
converted-firearms-public-never = Ниједан текст, слика ни снимак полиције не показује како је предмет преправљен, шта је за то коришћено, који је модел био ни где је купљен. Предмети се не ређају за фотографисање. Ознаке се чине нечитљивим.

## Вежбе

converted-firearms-exercises-title = Вежбе
converted-firearms-exercises-asks =
    на чему вежбамо
    игре и случајеви
    вежбе са сликама пиштоља
    игре
    слике
# $exercises: број вежби; $minutes: њихово укупно трајање.
converted-firearms-exercises-intro = { $exercises ->
        [one] { $exercises } вежба траје
        [few] { $exercises } вежбе трају
       *[other] { $exercises } вежби траје
    } укупно око { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минута
       *[other] { $minutes } минута
    }, без дискусије. Сва лица, адресе и случајеви су измишљени. Користе се само картице са фотографијама снимљеним споља.
converted-firearms-exercises-debrief = После сваке вежбе група одговара на три питања: Шта је урађено добро? Шта би питао судија? Шта ћете на дужности урадити другачије?
converted-firearms-exercises-law-title = Изрази, знаци, кораци
converted-firearms-exercises-law-asks =
    гледај слике и одлучи
    у коју гомилу иде
    који закон важи за овај пиштољ, вежба
    седам картица
    разврстај слике
converted-firearms-exercise-words-title = Један предмет, седам израза
converted-firearms-exercise-words-task = Група добија седам кратких описа ситуације и изразе које наводи <ref data-l10n-name="words"/>. За који опис службеник сме да употреби израз на лицу места, а за који тек после извештаја стручног лица? Наведите закон који одлучује у вашој јурисдикцији.
converted-firearms-exercise-words-materials = Седам картица са ситуацијама у којима су само спољни знаци; табела речи крупним словима; правни оквири три система.
converted-firearms-exercise-words-answer-first = На лицу места свака картица је најпре „предмет који изгледа као ватрено оружје“; оружје за празне метке, алармно оружје и имитација пишу се само као речи продавца, власника или са амбалаже, под наводницима.
converted-firearms-exercise-words-answer-second = Преправљено, преправљиво, онеспособљено и поново оспособљено речи су стручног лица или закона, никад првог извештаја.
converted-firearms-exercise-words-answer-third = Група наводи закон своје јурисдикције и дан када је прочитан и не доказује законом суседа.
converted-firearms-exercise-describe-title = Опишите, не именујте
converted-firearms-exercise-describe-task = Један полазник гледа картицу са предметом који изгледа као ватрено оружје и описује га један минут. Други на основу тога пише прво обавештење. Трећи држи картицу и упоређује.
converted-firearms-exercise-describe-check = Колико закључака има у обавештењу? Замените сваки оним што је виђено. Затим обавештење прочитајте наглас: може ли га суд погрешно разумети?
converted-firearms-exercise-describe-materials = Шест картица са фотографијама предмета са две стране, без иједног унутрашњег дела; сат са секундама; по један празан први извештај за сваки пар.
converted-firearms-exercise-describe-answer-first = Опис наводи облик, боју, дужину од ока, натписе слово по слово, где се предмет налази и ко је био близу њега.
converted-firearms-exercise-describe-answer-second = „Нелегално“, „право“, „пуно“ и „преправљено“ јесу закључци: сваки се замењује оним што је виђено или се брише.
converted-firearms-exercise-describe-answer-third = Ако би трећи учесник после читања извештаја изабрао другу картицу, опис није био довољан.
converted-firearms-exercise-stop-title = „То је само алармни пиштољ“
converted-firearms-exercise-stop-case = Током законите провере возила службеник испод седишта види дршку неког предмета. Возач се смеје: „То је само алармни пиштољ, показаћу вам.“ Колега посеже за њим.
converted-firearms-exercise-stop-task = Изведите ситуацију од прве речи. Речима зауставите возача и колегу, спроведите кораке које садржи <ref data-l10n-name="steps"/> и обавите први позив. Затим запишите шта је возач рекао, од речи до речи.
converted-firearms-exercise-stop-materials = Две столице као аутомобил, картица са цртежом рукохвата, телефон без везе; ништа што личи на оружје.
converted-firearms-exercise-stop-answer-first = Прве речи заустављају обојицу: возачу се каже да држи руке где јесу, колеги да се одмакне; нико не расправља о томе шта је предмет.
converted-firearms-exercise-stop-answer-second = Нико не посеже испод седишта, ни да би га „обезбедио“: одстојање, обележавање, пријава, чекање стручног лица.
converted-firearms-exercise-stop-answer-third = Речи возача записују се како их је изговорио, са временом; оне нису стручно мишљење ни признање.
converted-firearms-exercise-stop-answer-fourth = Честа грешка: фасилитатор дозволи да колега дотакне предмет јер вежба „тече“. Зауставите ту и почните изнова.
converted-firearms-exercises-case-title = Докази, историјат, захтев
converted-firearms-exercises-case-asks =
    писање лабораторији, вежба
    један пакет, један клинац, једна гаража
    случај са пакетом за вежбу
    коверта вештака
    пакет и дечко, вежба
converted-firearms-exercise-expert-title = Питања стручном лицу
converted-firearms-exercise-expert-case = У стану су, пошто је стручно лице одобрило приступ, обезбеђени: један предмет, два празна паковања оружја за узбуњивање, рачун и налепница са пошиљке на страном језику.
converted-firearms-exercise-expert-task = Напишите питања стручном лицу уз помоћ списка који садржи <ref data-l10n-name="questions"/>. Затим напишите шта свака од осталих ствари може да докаже и на кога се односи: на купца, носиоца, продавца или држаоца.
converted-firearms-exercise-expert-materials = Фотографије предмета наведених у случају, одштампана табела питања, две коверте са одговорима измишљеног стручног лица.
converted-firearms-exercise-expert-answer-first = Питања стручном лицу траже шта је предмет, да ли је измењен и откад и шта се може рећи о његовим ознакама; не траже закон ни кривицу.
converted-firearms-exercise-expert-answer-second = Две амбалаже показују да је можда купљено више од једног предмета: где је други?
converted-firearms-exercise-expert-answer-third = Рачун води до продавца и плаћања, налепница до превозника и пошиљаоца; ниједно не доказује ко је отворио пакет.
converted-firearms-exercise-expert-answer-fourth = Купац, преносилац, продавац и чувар могу бити четири лица: група од њих по навици не прави једно.
converted-firearms-exercise-history-title = Историјат и његова празнина
converted-firearms-exercise-history-case = Предмет је пронађен на свадби после пуцања у ваздух. Натпис показује име произвођача; власник каже да га је добио „од рођака из иностранства“. У његовом телефону налази се слика истог предмета, стара три месеца.
converted-firearms-exercise-history-task = Нацртајте историјат предмета по узору на модел (<ref data-l10n-name="history"/>). Код сваке станице напишите шта је познато, од кога, и шта недостаје. Која два питања прва смањују празнину?
converted-firearms-exercise-history-materials = Цртеж историје без уноса, на А3; картице „зна се“, „рекао је“, „недостаје“; оловке у боји.
converted-firearms-exercise-history-answer-first = Знају се само натпис произвођача и дан проналажења; „од рођака из иностранства“ каже власник, а слика показује предмет, не и ко га је држао.
converted-firearms-exercise-history-answer-second = Празнина је између прве продаје и дана слике.
converted-firearms-exercise-history-answer-third = Прво питање иде произвођачу или увознику каналом јурисдикције: коме је продат овај број? Друго тражи одговор у телефону, на законском основу: ко је послао слику и када?
converted-firearms-exercise-history-answer-fourth = Сам предмет испитује се последњи, и то само од стручног лица.
converted-firearms-exercise-request-title = Једна страница преко границе
converted-firearms-exercise-request-task = Напишите захтев на једној страници, по шест тачака које садржи <ref data-l10n-name="request"/>. Друга група писмено одговара на њега, и са „ништа није познато“. Затим обе групе прецртавају сваку реч која није била потребна.
converted-firearms-exercise-request-materials = Образац захтева преко границе, по један за сваку групу; измишљен случај на пола стране; црвене оловке.
converted-firearms-exercise-request-answer-first = Добар захтев има једну сврху, ознаке слово по слово како их је прочитало стручно лице, нумерисана питања са по једном темом, хитност са разлогом и код поступања.
converted-firearms-exercise-request-answer-second = „Ништа није познато“ јесте одговор који вреди: каже шта је претражено и ког дана.
converted-firearms-exercise-request-answer-third = Бришу се: придеви, живот осумњиченог, имена лица о којима се ништа не пита.
converted-firearms-check-title = Питања за самопроверу
converted-firearms-check-asks =
    провери ме
    јесам ли схватио
    питања да видим шта памтим
    квиз
converted-firearms-check-intro = Одговорите без текста, затим упоредите са одељцима.
converted-firearms-check-words = Који се израз пише у првом обавештењу и зашто? Видети: <ref data-l10n-name="words"/>.
converted-firearms-check-signs = Шта доказује то што се не види ниједан спољни знак? Видети: <ref data-l10n-name="signs"/>.
converted-firearms-check-stop = Шта радите када неко жели да вам покаже да је то „само алармни пиштољ“? Видети: <ref data-l10n-name="act"/>.
converted-firearms-check-law = Која се два дана због закона уписују у списе? Видети: <ref data-l10n-name="law"/>.
converted-firearms-check-expert = Ко каже да ли је предмет преправљен и где се то записује? Видети: <ref data-l10n-name="expert"/>.
converted-firearms-check-gap = Где је празнина у историјату и са којих се крајева смањује? Видети: <ref data-l10n-name="tracing"/>.
converted-firearms-check-channel = Којих шест тачака има добар захтев? Видети: <ref data-l10n-name="request"/>.

## Радионица

converted-firearms-workshop-title = Радионица: један случај у две јурисдикције
converted-firearms-workshop-asks =
    обе стране за једним столом
    велики измишљен случај на крају
    две државе на истом случају, вежба
    заједнички сто
    симулација
    две стране један пакет
# $hours: школски часови радионице.
converted-firearms-workshop-intro = Радионица траје { $hours ->
        [one] { $hours } школски час
        [few] { $hours } школска часа
       *[other] { $hours } школских часова
    }. Она обједињује оно што је обрађено на курсу. Све је измишљено.
converted-firearms-workshop-case = Јурисдикција А: на граничном прелазу цариници отварају пошиљку, како закон предвиђа. Пријављена је као „спортска опрема“. У њој је предмет који изгледа као ватрено оружје. Јурисдикција Б: три недеље раније пуцано је на прослави. Један мушкарац је повређен и обезбеђена је чаура.
converted-firearms-workshop-teams = Два тима раде у две просторије, по један за сваку јурисдикцију. Међусобно говоре само преко канала: један фасилитатор преноси захтеве и одговоре. <ref data-l10n-name="steps"/> даје редослед.
converted-firearms-workshop-caption = Кораци радионице
converted-firearms-workshop-head-hour = Час
converted-firearms-workshop-head-task = Задатак
converted-firearms-workshop-head-product = Резултат
converted-firearms-workshop-hour = { $hour }. час
converted-firearms-workshop-read = Прочитајте своју половину случаја; први кораци и прво обавештење
converted-firearms-workshop-read-product = Прво обавештење без закључка
converted-firearms-workshop-secure = Одлучите шта се обезбеђује и по ком закону; питања стручном лицу
converted-firearms-workshop-secure-product = Списак доказа; списак питања
converted-firearms-workshop-request = Напишите захтев, одговорите на захтев другог тима
converted-firearms-workshop-request-product = Два захтева, два одговора
converted-firearms-workshop-combine = Састаните се; ставите оба историјата на једну временску линију
converted-firearms-workshop-combine-product = Један историјат са празнином
converted-firearms-workshop-plan = Договорите се ко шта даље ради у којој јурисдикцији и ко кога обавештава
converted-firearms-workshop-plan-product = Заједнички план на једној страници, за тужиоце
converted-firearms-workshop-present = Представите случај осталим полазницима; питања као на суду
converted-firearms-workshop-present-product = Излагање; три реченице за службу за односе с јавношћу
converted-firearms-workshop-cards = Нове информације долазе на картицама. Фасилитатор их даје када је тим питао прави орган, и не раније:
converted-firearms-workshop-card-border = документи пошиљке наводе пошиљаоца у трећој јурисдикцији;
converted-firearms-workshop-card-case = лабораторија каже да чаура може да се упореди чим буде предмета;
converted-firearms-workshop-card-receipt = продавац се сећа купца који је узео три предмета исте врсте;
converted-firearms-workshop-card-phone = један број телефона налази се и на пошиљци и у списима о прослави;
converted-firearms-workshop-card-source = једна информација потиче од лица чији идентитет не сме да се открије.
converted-firearms-workshop-key = Најбољи тим није онај који „реши“ случај. То је онај чије би документе други тим могао одмах да употреби.

## Подсетник

converted-firearms-reference-title = Подсетник
converted-firearms-reference-asks =
    за џеп
    картице за исецање
    кратак списак за понети
    џеп
    исеци
converted-firearms-reference-intro = Умножите овај одељак као картицу и додајте бројеве телефона своје службе.
converted-firearms-find-title = Кад се предмет пронађе
converted-firearms-find-asks =
    стоји испред мене
    стојим поред њега, шта прво
    нашао сам стартни пиштољ, шта сад
    не пробај
    стартни преда мном
converted-firearms-find-loaded = Изгледа као ватрено оружје: сматра се напуњеним.
converted-firearms-find-steps = Станите, држите растојање, означите, пријавите, сачекајте.
converted-firearms-find-words = Напишите „предмет који изгледа као ватрено оружје“ и оно што видите.
converted-firearms-find-persons = Људи удаљени и збринути; оно што кажу, од речи до речи.
converted-firearms-file-title = У списима
converted-firearms-file-asks =
    шта иде у фасциклу
    јесам ли заборавио папир
    шта тужилац тражи у списима
    фасцикла
    шта тражи тужилац
converted-firearms-file-secure = Предмет, муниција, документи, паковања, пошиљка, подаци, изјаве.
converted-firearms-file-questions = Питања стручном лицу, писмено.
converted-firearms-file-marks = Све ознаке тачно преписане, са фотографијама.
converted-firearms-file-request = Регистар, захтев за праћење порекла оружја, захтев преко границе, повратна информација.
converted-firearms-file-silence = Ништа о начину преправке изван извештаја стручног лица.

## Појмовник

converted-firearms-glossary-title = Појмовник
converted-firearms-glossary-asks =
    објасни ми речи
    како се то зове
    шта значи преправљено
    значење
converted-firearms-glossary-intro = Речи имају значење које им даје важећи закон. Кратка објашњења помажу при читању овог курса.

## Извори

converted-firearms-sources-title = Извори
converted-firearms-sources-asks =
    ко то каже
    где има више
    где је директива о гасним пиштољима
    линк
# $date: дан када су извори проверени.
converted-firearms-sources-checked = Наводи су проверени { $date } године. Закони се мењају: на дан примене прочитајте пречишћен текст.
converted-firearms-sources-seesac = SEESAC, страница завршеног пројекта UNDP-а „Прекогранични интегрисани институционални приступ сузбијању недозвољене трговине оружјем“: <a data-l10n-name="page">seesac.org</a>. Извор броја учешћа.
converted-firearms-sources-kosovo = { -kosovo }: Закон 05/L-022 о оружју; Кривични законик 06/L-074. <a data-l10n-name="gazette">Службени лист</a>.
converted-firearms-sources-north-macedonia = { -north-macedonia }: Закон о оружју 7/05 са изменама и допунама; Кривични законик, члан 396; Закон о кривичном поступку 150/2010 са изменама и допунама. <a data-l10n-name="gazette">Службени весник</a>.
converted-firearms-sources-un = Уједињене нације: Протокол о ватреном оружју, Резолуција 55/255 Генералне скупштине (UNIS/CP/517).
converted-firearms-sources-directive = Директива (ЕУ) 2021/555 о контроли набавке и поседовања оружја, Сл. лист ЕУ L 115, 6. 4. 2021: <a data-l10n-name="text">EUR-Lex</a>.
converted-firearms-sources-alarm = Спроведбена директива (ЕУ) 2019/69 о оружју за узбуњивање и сигнализирање: <a data-l10n-name="text">EUR-Lex</a>.
converted-firearms-sources-interpol = Интерпол, Систем за управљање евиденцијом и праћењем порекла незаконитог оружја (iARMS): <a data-l10n-name="site">interpol.int</a>.
converted-firearms-sources-limits = Овај курс користи само јавне изворе. Не даје правни савет и не замењује важећи закон, процедуре службе ни упутство тужиоца.
