### Стандардна оперативна процедура за информације преко границе: српски превод. Редослед порука је редослед документа.
### Назив јурисдикције увек се исписује појмом „-kosovo“, са потребним падежом.
### „Јединица за контакт“ је јединица за међународну полицијску сарадњу: ILECU на { -kosovo(case: "locative") }. „Подносилац захтева“ и „давалац“ су јединице, а не лица.
### Кодови оцене и поступања: како Statewatch (2018) наводи члан 29 Уредбе (ЕУ) 2016/794, прочитано 26. новембра 2026. године; упоредити са текстом у EUR-Lex-у.

sop-cross-border-information-title = Размена информација преко границе о ватреном оружју и експлозивима
sop-cross-border-information-short-title = Прекограничне информације

## Област примене

sop-cross-border-information-scope-title = Област примене
sop-cross-border-information-scope-asks =
    како да добијем податке из скопља
    треба ми за суд, је л ово то
    ради ли и за србију и албанију
    послали су нам нешто што нисмо тражили
    инфо од суседа
    и Албанија?
    треба ми доказ
sop-cross-border-information-scope-purpose = Ова процедура одређује како се траже, дају и користе полицијске информације о ватреном оружју, његовим деловима, муницији и експлозивима између { -kosovo(case: "genitive") } и { -north-macedonia(case: "genitive") }: ко тражи, којим каналом, у којем облику, колико брзо и шта се бележи.
sop-cross-border-information-scope-kinds = Она обухвата захтеве, одговоре, информације које се дају без захтева, захтеве за праћење порекла и повратне информације. Исти кораци важе и за захтеве другим јурисдикцијама.
sop-cross-border-information-scope-model = Она је модел: пре примене свака служба у њу уноси сопствена имена, бројеве телефона и рокове и одобрава је. Важећи закон и важећи споразуми увек имају предност.
sop-cross-border-information-scope-outside = Докази за суд траже се путем правосудне сарадње, преко тужиоца. За заједничке операције и посебне доказне радње постоје посебне наредбе и процедуре.

sop-cross-border-information-names-title = Ко је ко
sop-cross-border-information-who-is-who-asks =
    ко код нас прича с њиховом полицијом
    шта је то илеку
    чије се име пише
    ко је код нас за приватност
    илеку
    веза
    чије име стоји
sop-cross-border-information-names-requester = <strong>Подносилац захтева:</strong> јединица којој је информација потребна. Један одређени службеник одговара на питања о захтеву.
sop-cross-border-information-names-provider = <strong>Давалац информације:</strong> јединица која има информацију и одлучује колико она сме да се користи.
sop-cross-border-information-names-contact = <strong>Јединица за контакт:</strong> јединица за међународну полицијску сарадњу. На { -kosovo(case: "locative") } је то ILECU. Све улази и излази преко ње.
sop-cross-border-information-names-focal = <strong>Контакт тачка:</strong> на { -kosovo(case: "locative") }, <em>{ -firearms-focal-point }</em> при јединици ILECU, која прати порекло сваког ватреног оружја пронађеног на том подручју.
sop-cross-border-information-names-data = <strong>Службеник за заштиту података:</strong> лице у свакој служби које саветује о подацима о личности и проверава евиденцију размене.
sop-cross-border-information-names-key = Једно питање, један канал, један број, један записан одговор.

## Законски основ

sop-cross-border-information-basis-title = Законски основ
sop-cross-border-information-lawful-basis-asks =
    смем ли уопште да их питам
    могу ли они да прислушкују за нас кад ми не смемо
    који споразум да наведем
    ко је потписао уговор о пиштољима
    смем ли да питам
    споразум
    који уговор наводим
sop-cross-border-information-basis-rule = Информација прелази границу само у сврху коју закон дозвољава и само у мери коју та сврха захтева (<em>{ -proportionality }</em>). Свака служба поступа по свом закону. Оно што јој тај закон не дозвољава, не сме да тражи ни од друге стране.
sop-cross-border-information-basis-kosovo-act = Закон 04/L-076 о полицији; Закон 05/L-022 о оружју; Закон 04/L-022 о цивилној употреби експлозива; Кривични законик 06/L-074
sop-cross-border-information-basis-kosovo-text = <strong>Закон 04/L-076</strong> представља оквир за рад полиције. Кривично дело у захтеву наводи се према Кривичном законику <strong>06/L-074</strong>, под званичним називом и уз број члана. Податке о личности уређује важећи закон (<em>{ -personal-data-protection }</em>), а коришћење у случају важећи Законик о кривичном поступку.
sop-cross-border-information-basis-north-macedonia-act = Закон о оружју 7/05 са изменама и допунама; Кривични законик, члан 396; Закон о кривичном поступку 150/2010 са изменама и допунама
sop-cross-border-information-basis-north-macedonia-text = <strong>Закон о оружју</strong> чита се у пречишћеном тексту. <strong>Члан 396</strong> први се проверава када је реч о кривичном делу у захтеву и наводи се под званичним називом. Коришћење у случају уређује <strong>Закон о кривичном поступку</strong>; полицијска овлашћења и податке о личности уређују важећи закони.
sop-cross-border-information-basis-regional-act = Конвенција УН против транснационалног организованог криминала; Протокол о ватреном оружју (Резолуција 55/255 Генералне скупштине)
# $date: дан када је Протокол о ватреном оружју ступио на снагу.
# check: allow term-not-used (обележавање је овде радња, а не ознака)
sop-cross-border-information-basis-regional-text = Конвенција, на снази од септембра 2003. године, бави се сарадњом против организованог криминала; Протокол, на снази од { $date } године, кривичним делима, издавањем дозвола, обележавањем и праћењем порекла. Пре навођења неког текста проверава се да ли и колико обавезује јурисдикцију.

## Одговорности и кораци

sop-cross-border-information-roles-title = Одговорности и кораци
sop-cross-border-information-responsibilities-and-steps-asks =
    ко то пише а ко шаље
    колега на одмору а папир стоји
    мора ли тужилац да зна
    ко је крив за погрешан број
    колега на одмору
    ко шаље
sop-cross-border-information-roles-intro = <ref data-l10n-name="roles"/> за сваки задатак показује ко <strong>обавља</strong> посао, ко за њега <strong>одговара</strong>, ко се претходно <strong>консултује</strong> и ко се потом <strong>обавештава</strong>.
sop-cross-border-information-roles-caption = Ко обавља посао, ко одговара, ко се консултује и ко се обавештава
sop-cross-border-information-roles-head-task = Задатак
sop-cross-border-information-roles-head-responsible = Ко обавља
sop-cross-border-information-roles-head-accountable = Ко одговара
sop-cross-border-information-roles-head-consulted = Ко се консултује
sop-cross-border-information-roles-head-informed = Ко се обавештава
sop-cross-border-information-roles-request = Сврха и текст захтева
sop-cross-border-information-roles-request-responsible = Подносилац захтева
sop-cross-border-information-roles-request-accountable = Начелник подносиоца
sop-cross-border-information-roles-request-consulted = Тужилац
sop-cross-border-information-roles-request-informed = Јединица за контакт
sop-cross-border-information-roles-sending = Провера, слање, евиденција
sop-cross-border-information-roles-sending-responsible = Јединица за контакт
sop-cross-border-information-roles-sending-accountable = Начелник јединице за контакт
sop-cross-border-information-roles-sending-consulted = Подносилац захтева
sop-cross-border-information-roles-sending-informed = Службеник за заштиту података
sop-cross-border-information-roles-trace = Захтев за праћење порекла
sop-cross-border-information-roles-trace-responsible = Јединица за контакт; контакт тачка
sop-cross-border-information-roles-trace-accountable = Начелник јединице за контакт
sop-cross-border-information-roles-trace-consulted = Овлашћено стручно лице
sop-cross-border-information-roles-trace-informed = Подносилац захтева; тужилац
sop-cross-border-information-roles-answer = Одговор, оцена и код поступања
sop-cross-border-information-roles-answer-responsible = Давалац информације
sop-cross-border-information-roles-answer-accountable = Начелник даваоца
sop-cross-border-information-roles-answer-consulted = Тужилац
sop-cross-border-information-roles-answer-informed = Јединица за контакт
sop-cross-border-information-roles-feedback = Коришћење и повратна информација
sop-cross-border-information-roles-feedback-responsible = Подносилац захтева
sop-cross-border-information-roles-feedback-accountable = Начелник подносиоца
sop-cross-border-information-roles-feedback-consulted = Тужилац
sop-cross-border-information-roles-feedback-informed = Давалац информације
sop-cross-border-information-roles-deputy = Сваки одређени службеник има заменика: захтев се не одлаже због одсуства једног лица.

sop-cross-border-information-steps-head-number = Бр.
sop-cross-border-information-steps-head-step = Корак
sop-cross-border-information-steps-head-who = Ко
sop-cross-border-information-steps-head-record = Шта се бележи

sop-cross-border-information-ask-title = Захтев
sop-cross-border-information-asking-asks =
    имам пиштољ с њиховим бројем, шта сад
    прво код нас да гледам
    могу ли само да назовем друга тамо
    како да знам да им је стигло
    македонски број
    јесу ли примили
    прво своје провери
    зовем другара тамо
sop-cross-border-information-ask-caption = Кораци при подношењу захтева
sop-cross-border-information-ask-purpose = Напишите сврху једном реченицом: које кривично дело, шта треба да знате, шта ћете с тим учинити
sop-cross-border-information-ask-purpose-who = Подносилац захтева
sop-cross-border-information-ask-purpose-record = Сврха; број случаја
sop-cross-border-information-ask-home = Прво потражите код себе: сопствени списи, регистар оружја, на { -kosovo(case: "locative") } контакт тачка
sop-cross-border-information-ask-home-who = Подносилац захтева
sop-cross-border-information-ask-home-record = Где је тражено; резултати
sop-cross-border-information-ask-basis = Проверите законски основ; питајте тужиоца када то захтева процесни закон
sop-cross-border-information-ask-basis-who = Начелник подносиоца
sop-cross-border-information-ask-basis-record = Одредба; сагласност
sop-cross-border-information-ask-text = Напишите захтев како налаже <ref data-l10n-name="contents"/>; одредите хитност и наведите разлог
sop-cross-border-information-ask-text-who = Подносилац захтева
sop-cross-border-information-ask-text-record = Текст; прилози
sop-cross-border-information-ask-codes = Оцените оно што дајете уз питање и одредите код поступања
sop-cross-border-information-ask-codes-who = Подносилац захтева
sop-cross-border-information-ask-codes-record = Кодови
sop-cross-border-information-ask-send = Проверите захтев, доделите му број, пошаљите га договореним каналом; затражите потврду пријема
sop-cross-border-information-ask-send-who = Јединица за контакт
sop-cross-border-information-ask-send-record = Број; канал; време; потврда

sop-cross-border-information-answer-title = Одговор
sop-cross-border-information-answering-asks =
    траже нешто од нас, шта радим
    немамо ништа о њему
    смем ли да одбијем
    пола готово пола није
    добили смо од немаца, смем ли да дам
    питају нас
    одбити
    пола готово
sop-cross-border-information-answer-caption = Кораци при одговору
sop-cross-border-information-answer-receive = Заведите захтев и потврдите пријем; ако нешто недостаје, питајте одмах и само једном
sop-cross-border-information-answer-receive-who = Јединица за контакт
sop-cross-border-information-answer-receive-record = Број; време; питања
sop-cross-border-information-answer-check = Проверите сврху и законски основ; ограничите или одбијте само из разлога предвиђеног законом и наведите га
sop-cross-border-information-answer-check-who = Начелник јединице за контакт
sop-cross-border-information-answer-check-record = Одлука; разлог
sop-cross-border-information-answer-gather = Прикупите оно што постоји; одвојите чињенице од процена; оцените сваку информацију
sop-cross-border-information-answer-gather-who = Давалац информације
sop-cross-border-information-answer-gather-record = Претражени извори; кодови
sop-cross-border-information-answer-owner = Ако информација потиче од треће стране и има код поступања, прво питајте ту страну
sop-cross-border-information-answer-owner-who = Давалац информације
sop-cross-border-information-answer-owner-record = Дозвола или одбијање
sop-cross-border-information-answer-send = Пошаљите одговор; и „ништа није пронађено“ јесте одговор, а део који је готов не чека остатак
sop-cross-border-information-answer-send-who = Јединица за контакт
sop-cross-border-information-answer-send-record = Број; време; шта је послато

sop-cross-border-information-after-title = После одговора
sop-cross-border-information-after-the-answer-asks =
    стигло писмо од њих, шта смем с њим
    смем ли судији да покажем
    погрешили су за човека
    треба ли да им јавимо шта је испало
    кад то бацамо
    стигао одговор
    захвалити
    сме ли судија видети
    кад се баца
sop-cross-border-information-after-caption = Кораци после одговора
sop-cross-border-information-after-file = Унесите одговор у списе случаја заједно са кодовима; користите га само у наведену сврху
sop-cross-border-information-after-file-who = Подносилац захтева
sop-cross-border-information-after-file-record = Место у списима
sop-cross-border-information-after-other = За свако друго коришћење, пред судом или у другој служби, претходно питајте даваоца
sop-cross-border-information-after-other-who = Подносилац захтева; јединица за контакт
sop-cross-border-information-after-other-record = Питање; дозвола
sop-cross-border-information-after-feedback = Дајте повратну информацију: шта је помогло, шта је било погрешно, шта је из ње проистекло
sop-cross-border-information-after-feedback-who = Подносилац захтева
sop-cross-border-information-after-feedback-record = Образац за повратну информацију; датум
sop-cross-border-information-after-correct = Ако се информација покаже као погрешна или застарела, обавестите све који су је примили
sop-cross-border-information-after-correct-who = Давалац; јединица за контакт
sop-cross-border-information-after-correct-record = Исправка; примаоци
sop-cross-border-information-after-close = Затворите захтев; избришите или чувајте податке како захтева важећи закон
sop-cross-border-information-after-close-who = Јединица за контакт
sop-cross-border-information-after-close-record = Дан затварања; рок чувања

## Захтев, хитност и кодови

sop-cross-border-information-form-title = Захтев, хитност и кодови

sop-cross-border-information-contents-title = Садржај захтева
sop-cross-border-information-contents-of-a-request-asks =
    шта да напишем да ми не врате
    слова на гвожђу, латиница или ћирилица
    десет питања одједном
    требају ли им слике
    има ли готов образац
    шаблон
    слика у прилогу
    да не врате
sop-cross-border-information-contents-intro = На захтев треба да може да одговори и неко ко не зна ништа о случају. Поља наводи <ref data-l10n-name="contents"/>.
sop-cross-border-information-contents-caption = Шта захтев садржи
sop-cross-border-information-contents-head-field = Поље
sop-cross-border-information-contents-head-content = Садржај
sop-cross-border-information-contents-from = Од, за, број
sop-cross-border-information-contents-from-content = Јединица, одређени службеник, заменик, јединица за контакт, број случаја, ранији захтеви
sop-cross-border-information-contents-purpose = Сврха и основ
sop-cross-border-information-contents-purpose-content = Кривично дело под званичним називом и уз број члана; шта се истражује; фаза случаја
sop-cross-border-information-contents-facts = Чињенице
sop-cross-border-information-contents-facts-content = Шта, где, када, ко; одвојено оно што се зна и оно што се претпоставља
sop-cross-border-information-contents-firearm = Ватрено оружје, ако га има
sop-cross-border-information-contents-firearm-content = Врста, произвођач, модел, калибар, све ознаке њиховим изворним писмом како их је прочитало стручно лице, фотографије ознака
sop-cross-border-information-contents-questions = Питања
sop-cross-border-information-contents-questions-content = Нумерисана, свако о једној теми
sop-cross-border-information-contents-urgency = Хитност
sop-cross-border-information-contents-urgency-content = Степен, разлог, дан до којег је одговор потребан
sop-cross-border-information-contents-codes = Кодови
sop-cross-border-information-contents-codes-content = Оцена и код поступања за сваку информацију
sop-cross-border-information-contents-approval = Одобрење
sop-cross-border-information-contents-approval-content = Начелник подносиоца, датум, потпис

sop-cross-border-information-urgency-title = Хитност
sop-cross-border-information-urgency-asks =
    за сат прелази преко
    треба ми данас
    кад је стварно журно
    смем ли усред ноћи да зовем
    отежу три недеље
    што пре
    спори су
    прелази за сат
sop-cross-border-information-urgency-intro = Хитност је чињеница, а не жеља: у захтеву се наводи њен разлог. Две службе договарају рокове и уписују их (видети: <ref data-l10n-name="urgency"/>).
sop-cross-border-information-urgency-caption = Степени хитности
sop-cross-border-information-urgency-head-level = Степен
sop-cross-border-information-urgency-head-when = Када
sop-cross-border-information-urgency-head-how = Како
sop-cross-border-information-urgency-life = Одмах
sop-cross-border-information-urgency-life-when = Нечији живот је у опасности или ће ускоро бити употребљено оружје или експлозив
sop-cross-border-information-urgency-life-how = Телефоном између јединица за контакт, у свако доба; одмах се писмено потврђује
sop-cross-border-information-urgency-fast = Хитно
sop-cross-border-information-urgency-fast-when = Лице или предмет ускоро ће прећи границу, лице је лишено слободе или докази могу да се изгубе
sop-cross-border-information-urgency-fast-how = Писмено, уз телефонску најаву; рок уписују службе
sop-cross-border-information-urgency-normal = Редовно
sop-cross-border-information-urgency-normal-when = Сваки други захтев
sop-cross-border-information-urgency-normal-how = Писмено; рок уписују службе

sop-cross-border-information-codes-title = Кодови оцене и поступања
sop-cross-border-information-evaluation-and-handling-asks =
    шта значи б2
    доушник лаже сваки други пут, шта пишем
    смем ли царини да дам
    који је број горе на листу
    чуо од брата од стрица
    А2
    доушник лаже
    ознака на врху
sop-cross-border-information-codes-intro = Израз <em>{ -source-evaluation }</em> значи да се одвојено оцењују поузданост извора и тачност информације. <ref data-l10n-name="evaluation"/> даје кодове које користи Европол. Између две службе они важе само ако су договорени.
sop-cross-border-information-codes-caption = Оцена извора и информације
sop-cross-border-information-codes-head-source = Извор
sop-cross-border-information-codes-head-meaning-source = Значење
sop-cross-border-information-codes-head-information = Информација
sop-cross-border-information-codes-head-meaning-information = Значење
# $code: слово или цифра.
sop-cross-border-information-codes-code = { $code }
sop-cross-border-information-codes-a = Нема сумње у аутентичност, веродостојност и стручност, или је до сада поуздан у сваком случају
sop-cross-border-information-codes-b = До сада поуздан у већини случајева
sop-cross-border-information-codes-c = До сада непоуздан у већини случајева
sop-cross-border-information-codes-x = Поузданост се не може оценити
sop-cross-border-information-codes-1 = Тачност није спорна
sop-cross-border-information-codes-2 = Извору је лично позната, али не и службенику који је преноси
sop-cross-border-information-codes-3 = Извору није лично позната, али је потврђују раније забележене информације
sop-cross-border-information-codes-4 = Извору није лично позната и не може се потврдити
sop-cross-border-information-handling-intro = Сваки <em>{ -handling-code }</em> одређује давалац информације; он прати информацију где год она иде и мења га само давалац (<ref data-l10n-name="handling"/>).
sop-cross-border-information-handling-caption = Кодови поступања
sop-cross-border-information-handling-head-code = Код
sop-cross-border-information-handling-head-meaning = Значење
sop-cross-border-information-handling-0 = Само за спречавање и сузбијање криминала, по закону који се примењује
sop-cross-border-information-handling-1 = Не открива се у судском поступку без дозволе даваоца
sop-cross-border-information-handling-2 = Не преноси се даље без дозволе даваоца
sop-cross-border-information-handling-3 = Друга ограничења, која давалац исписује

## Заштита података

sop-cross-border-information-data-title = Заштита података и забрањене радње
sop-cross-border-information-data-protection-and-prohibited-acts-asks =
    смем ли на вајбер
    отишло случајно другом, упомоћ
    да оставим копију, никад се не зна
    хоће ли човек настрадати због овога
    да извадим целу родбину
    вацап
    приватна копија
    погрешан мејл
    сви рођаци
sop-cross-border-information-data-need = <strong>Потреба.</strong> Имена и други подаци о личности шаљу се само ако се без њих не може одговорити на питање. За податке о жртвама, сведоцима и деци потребан је посебан разлог.
sop-cross-border-information-data-accuracy = <strong>Тачност.</strong> Давалац наводи када су подаци последњи пут проверени. Нико их не преписује у друге списе без њихових кодова.
sop-cross-border-information-data-security = <strong>Безбедност.</strong> Користи се само договорени канал. Приступ имају само лица која раде на случају и сваки приступ се бележи.
sop-cross-border-information-data-storage = <strong>Чување.</strong> Колико се дуго подаци чувају и шта лице може да тражи да види или исправи, одређује важећи закон. Таква питања упућују се службенику за заштиту података.
sop-cross-border-information-data-breach = Ако су подаци изгубљени или су послати погрешном примаоцу: станите, одмах обавестите јединицу за контакт и службеника за заштиту података, обавестите даваоца и запишите шта је предузето.
sop-cross-border-information-do-ask = Питајте рано и питајте само оно што заиста треба да знате.
sop-cross-border-information-do-nothing = Одговорите и када ништа није пронађено.
sop-cross-border-information-do-source = Заштитите извор у сваком реду који напишете.
sop-cross-border-information-do-thank = Реците даваоцу шта је проистекло из информације.
sop-cross-border-information-dont-private = Не користите приватни телефон, приватну е-пошту ни апликацију за дописивање.
sop-cross-border-information-dont-twice = Не шаљите исто питање преко више канала.
sop-cross-border-information-dont-fishing = Не тражите податке „јер ће можда једном затребати“.
sop-cross-border-information-dont-pass = Не преносите информацију супротно њеном коду поступања.
sop-cross-border-information-dont-pressure = Не користите размену да бисте заобишли услов из сопственог закона.
sop-cross-border-information-dont-rights = Не шаљите информацију ако због ње некоме могу бити повређена људска права; прво питајте тужиоца.

## Канали, обавештавање и документи

sop-cross-border-information-notify-title = Канали, обавештавање и документи

sop-cross-border-information-channels-title = Канали
sop-cross-border-information-channels-asks =
    како да нађем газду пиштоља
    интерпол или директно
    момци на прелазу се знају, смеју ли да размене папире
    судија хоће с печатом
    украден динамит, коме јављам
    интерпол
    власник у иностранству
    колеге на прелазу
    судски пут
sop-cross-border-information-channels-caption = Канали по јурисдикцијама
sop-cross-border-information-channels-head-for = За шта
sop-cross-border-information-channels-head-kosovo = На { -kosovo(case: "locative") }
sop-cross-border-information-channels-head-north-macedonia = У { -north-macedonia(case: "locative") }
sop-cross-border-information-channels-requests = Захтеви и одговори
sop-cross-border-information-channels-requests-kosovo = ILECU
sop-cross-border-information-channels-requests-north-macedonia = Јединица за међународну полицијску сарадњу
sop-cross-border-information-channels-firearms = Пронађено ватрено оружје и захтеви за праћење порекла
sop-cross-border-information-channels-firearms-kosovo = Контакт тачка за ватрено оружје при јединици ILECU
sop-cross-border-information-channels-firearms-north-macedonia = По интерним правилима службе
sop-cross-border-information-channels-iarms = iARMS, систем Интерпола за евиденцију и праћење порекла
sop-cross-border-information-channels-iarms-kosovo = Преко јединице ILECU, ако је приступ договорен
sop-cross-border-information-channels-iarms-north-macedonia = Преко јединице за контакт, ако је приступ договорен
sop-cross-border-information-channels-border = Службеници граничне полиције са обе стране
sop-cross-border-information-channels-border-kosovo = Само како предвиђа важећи споразум; обавештава се ILECU
sop-cross-border-information-channels-border-north-macedonia = Само како предвиђа важећи споразум; обавештава се јединица за контакт
sop-cross-border-information-channels-court = Докази за суд
sop-cross-border-information-channels-court-kosovo = Тужилац
sop-cross-border-information-channels-court-north-macedonia = Тужилац

sop-cross-border-information-matrix-intro = Службе уписују имена и бројеве телефона (видети: <ref data-l10n-name="notify"/>). Информација која штити живот преноси се не чекајући захтев.
sop-cross-border-information-matrix-caption = Матрица обавештавања
sop-cross-border-information-matrix-head-event = Догађај
sop-cross-border-information-matrix-head-caller = Ко обавештава
sop-cross-border-information-matrix-head-first = Прво
sop-cross-border-information-matrix-head-next = Затим
sop-cross-border-information-matrix-threat = Опасност по живот на другој страни
sop-cross-border-information-matrix-threat-caller = Службеник који за њу сазна
sop-cross-border-information-matrix-threat-first = Јединица за контакт телефоном, одмах
sop-cross-border-information-matrix-threat-next = Друга јединица за контакт; тужилац
sop-cross-border-information-matrix-firearm = Пронађено ватрено оружје које је повезано са другом страном
sop-cross-border-information-matrix-firearm-caller = Истражитељ
sop-cross-border-information-matrix-firearm-first = Контакт тачка или јединица за контакт
sop-cross-border-information-matrix-firearm-next = Тужилац; друга јединица за контакт
sop-cross-border-information-matrix-explosive = Крађа или нестанак експлозива близу границе
sop-cross-border-information-matrix-explosive-caller = Јединица која је примила пријаву
sop-cross-border-information-matrix-explosive-first = Јединица за контакт, одмах
sop-cross-border-information-matrix-explosive-next = Друга јединица за контакт; специјалисти; гранична полиција
sop-cross-border-information-matrix-late = Нема одговора у року
sop-cross-border-information-matrix-late-caller = Јединица за контакт
sop-cross-border-information-matrix-late-first = Друга јединица за контакт
sop-cross-border-information-matrix-late-next = Подносилац захтева; начелници обе јединице за контакт
sop-cross-border-information-matrix-breach = Подаци изгубљени или послати погрешном примаоцу
sop-cross-border-information-matrix-breach-caller = Службеник који то уочи
sop-cross-border-information-matrix-breach-first = Јединица за контакт; службеник за заштиту података, одмах
sop-cross-border-information-matrix-breach-next = Давалац; орган који одређује важећи закон

sop-cross-border-information-records-title = Евиденција, документи и повратне информације
sop-cross-border-information-log-records-and-feedback-asks =
    морам ли сваки мејл да запишем
    ко је то гледао
    шеф пита колико су нам вратили
    кад се брише
    дневник
    ко је гледао
    број одговора
sop-cross-border-information-records-intro = Јединица за контакт води једну евиденцију за све канале. За сваки захтев она показује:
sop-cross-border-information-records-number = број, сврху, подносиоца, даваоца и хитност;
sop-cross-border-information-records-times = време пријема, слања, потврде и одговора;
sop-cross-border-information-records-data = који су подаци о личности послати и на којем основу;
sop-cross-border-information-records-codes = кодове оцене и поступања и дате дозволе;
sop-cross-border-information-records-access = ко је видео информацију и када;
sop-cross-border-information-records-result = одговор, одбијање или „ништа није пронађено“, као и повратну информацију;
sop-cross-border-information-records-delete = дан до којег се подаци преиспитују или бришу.
sop-cross-border-information-records-measure = Двапут годишње две јединице за контакт упоређују евиденције: колико је било захтева, на колико је одговорено у року, колико је враћено зато што је нешто недостајало и шта показују повратне информације. Затим договарају шта треба променити.

sop-cross-border-information-review-title = Преиспитивање и измене
sop-cross-border-information-review-asks =
    радимо ли по правом издању
    нешто је процурело, мења ли се ово
    коме да пишем за предлог
    копија од лане
    издање
    предлог
sop-cross-border-information-review-owner = За процедуру је одговорна јединица за контакт сваке службе. Она преиспитује процедуру када се промени закон или споразум, после сваког губитка података и после сваког упоређивања евиденција. За сваку измену издаје се нова верзија и уписује се нов ред (видети: <ref data-l10n-name="changes"/>).
sop-cross-border-information-review-caption = Измене
sop-cross-border-information-review-head-version = Верзија
sop-cross-border-information-review-head-date = Датум
sop-cross-border-information-review-head-change = Измена
sop-cross-border-information-review-head-approved = Одобрио
# $version је текст, на пример „1.0“.
sop-cross-border-information-review-version = { $version }
sop-cross-border-information-review-first = Прва верзија
sop-cross-border-information-review-approval = Попуњава служба

sop-cross-border-information-sources-title = Извори
sop-cross-border-information-sources-asks =
    одакле та слова
    страница европола
    где на нету да прочитам споразум
    могу ли пред судом да се ослоним
    европол
    текст уговора
# $date: дан када су извори проверени.
sop-cross-border-information-sources-checked = Законе и дан њихове провере наводи <ref data-l10n-name="basis"/>; остали наводи проверени су { $date } године.
sop-cross-border-information-sources-kosovo = Прописи на { -kosovo(case: "locative") }: <a data-l10n-name="gazette">Службени лист</a>.
sop-cross-border-information-sources-north-macedonia = Прописи у { -north-macedonia(case: "locative") }: <a data-l10n-name="gazette">Службени весник</a>.
sop-cross-border-information-sources-un = Уједињене нације, о Конвенцији и Протоколу о ватреном оружју (UNIS/CP/517).
sop-cross-border-information-sources-focal = SEESAC, о контакт тачки за ватрено оружје: <a data-l10n-name="page">seesac.org</a>.
sop-cross-border-information-sources-interpol = Интерпол, Систем за управљање евиденцијом и праћењем порекла незаконитог оружја (iARMS): <a data-l10n-name="site">interpol.int</a>.
sop-cross-border-information-sources-europol = Уредба (ЕУ) 2016/794 о Европолу, члан 29, о кодовима оцене: <a data-l10n-name="text">EUR-Lex</a>.
sop-cross-border-information-sources-handling = Документи Савета Европске уније о размени информација, са кодовима поступања, које је 2018. године објавио Statewatch: <a data-l10n-name="page">statewatch.org</a>.
sop-cross-border-information-sources-ilp = ОЕБС, Приручник „Рад полиције заснован на обавештајним сазнањима“, 2017: <a data-l10n-name="site">osce.org</a>.
sop-cross-border-information-sources-limits = Ова процедура користи само јавне изворе и не даје правне савете.
