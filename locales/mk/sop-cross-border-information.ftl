### Стандардна оперативна процедура за информации преку граница: македонски превод. Редоследот на пораките е редоследот во документот.
### „{ -kosovo }“ го печати името со ѕвездичката; името на јурисдикцијата никогаш не се пишува без поимот.
### „Единицата за контакт“ е единицата за меѓународна полициска соработка: ILECU во { -kosovo }. „Барател“ и „давател“ се единици, а не лица.
### Кодови за оценка и постапување: како што Statewatch (2018) го наведува членот 29 од Регулативата (ЕУ) 2016/794, прочитано на 26 ноември 2026 година; да се спореди со текстот во EUR-Lex.

sop-cross-border-information-title = Размена на информации преку граница за огнено оружје и експлозиви
sop-cross-border-information-short-title = Прекугранични информации

## Опсег на примена

sop-cross-border-information-scope-title = Опсег на примена
sop-cross-border-information-scope-asks =
    како да добијам податоци од приштина
    ми треба нешто за на суд, дали е ова тоа
    важи ли и за србија и албанија
    ни пратија нешто што не сме го барале
    процедура
    прекугранично
    податоци за оружје
    инфо од сосед
    и Србија?
sop-cross-border-information-scope-purpose = Оваа процедура утврдува како се бараат, даваат и користат полициски информации за огнено оружје, негови делови, муниција и експлозиви меѓу { -kosovo } и { -north-macedonia }: кој бара, преку кој канал, во каква форма, колку брзо и што се запишува.
sop-cross-border-information-scope-kinds = Таа ги опфаќа барањата, одговорите, информациите што се даваат без барање, барањата за следење на потеклото и повратните информации. Истите чекори важат и за барања до други јурисдикции.
sop-cross-border-information-scope-model = Таа е модел: пред употреба секоја служба ги додава своите имиња, телефонски броеви и рокови и ја одобрува процедурата. Важечкиот закон и важечките договори секогаш имаат предност.
sop-cross-border-information-scope-outside = Доказите за судот се бараат преку правосудна соработка, со посредство на јавниот обвинител. За заедничките операции и за посебните истражни мерки постојат посебни наредби и процедури.

sop-cross-border-information-names-title = Кој е кој
sop-cross-border-information-who-is-who-asks =
    кој кај нас зборува со нивната полиција
    што е тоа илеку
    чие име се пишува
    кој кај нас е за приватност
    ILECU
    контакт единица
    барател
    давател
    илеку
    врска
sop-cross-border-information-names-requester = <strong>Барател:</strong> единицата на која ѝ е потребна информацијата. Еден определен службеник одговара на прашањата за барањето.
sop-cross-border-information-names-provider = <strong>Давател на информацијата:</strong> единицата што ја има информацијата и одлучува колку таа смее да се користи.
sop-cross-border-information-names-contact = <strong>Единица за контакт:</strong> единицата за меѓународна полициска соработка. Во { -kosovo } тоа е ILECU. Сѐ влегува и излегува преку неа.
sop-cross-border-information-names-focal = <strong>Контакт-точка:</strong> во { -kosovo }, <em>{ -firearms-focal-point(case: "definite") }</em> во ILECU, која го следи потеклото на секое локално пронајдено оружје.
sop-cross-border-information-names-data = <strong>Офицер за заштита на личните податоци:</strong> лицето во секоја служба што советува за личните податоци и ја проверува евиденцијата на размената.
sop-cross-border-information-names-key = Едно прашање, еден канал, еден број, еден запишан одговор.

## Законска основа

sop-cross-border-information-basis-title = Законска основа
sop-cross-border-information-lawful-basis-asks =
    смеам ли воопшто да ги прашам
    може ли тие да прислушкуваат за нас кога ние не смееме
    кој договор да го спомнам
    кој потпишал договор за пиштоли
    договор
    закон
    сразмерност
    смеам ли да прашам
sop-cross-border-information-basis-rule = Информација преминува граница само за цел што ја дозволува законот и само онолку колку што бара таа цел (<em>{ -proportionality }</em>). Секоја служба постапува според својот закон. Она што тој закон не ѝ го дозволува, не смее да го бара ни од другата страна.
sop-cross-border-information-basis-kosovo-act = Закон бр. 04/L-076 за полицијата; Закон бр. 05/L-022 за оружје; Закон бр. 04/L-022 за експлозиви за цивилна употреба; Кривичен законик бр. 06/L-074
sop-cross-border-information-basis-kosovo-text = <strong>Законот бр. 04/L-076</strong> е рамката за работата на полицијата. Кривичното дело во барањето се наведува според Кривичниот законик <strong>бр. 06/L-074</strong>, со службениот назив и членот. За личните податоци важи законот за <em>{ -personal-data-protection }</em> што е во сила; користењето во случај е уредено со важечкиот закон за кривична постапка.
sop-cross-border-information-basis-north-macedonia-act = Закон за оружјето 7/05 со измените; Кривичен законик, член 396; Закон за кривичната постапка 150/2010 со измените
sop-cross-border-information-basis-north-macedonia-text = <strong>Законот за оружјето</strong> се чита во пречистен текст. <strong>Членот 396</strong> се проверува прв за кривичното дело во барањето и се наведува со службениот назив. Користењето во случај е уредено со <strong>Законот за кривичната постапка</strong>; полициските овластувања и личните податоци се уредени со важечките закони.
sop-cross-border-information-basis-regional-act = Конвенција на ОН против транснационалниот организиран криминал; Протокол за огнено оружје (Резолуција 55/255 на Генералното собрание)
# $date: денот кога Протоколот за огнено оружје стапил во сила.
# check: allow term-not-used (обележувањето овде е дејствието, а не ознаката)
sop-cross-border-information-basis-regional-text = Конвенцијата, во сила од септември 2003 година, се однесува на соработката против организираниот криминал; Протоколот, во сила од { $date }, се однесува на кривични дела, издавање дозволи, обележување и следење на потеклото. Пред да се наведе некој текст, се проверува дали и колку тој ја обврзува јурисдикцијата.

## Одговорности и чекори

sop-cross-border-information-roles-title = Одговорности и чекори
sop-cross-border-information-responsibilities-and-steps-asks =
    кој го пишува а кој го праќа
    колегата е на одмор а сѐ стои
    треба ли да знае обвинителот
    кој е крив за погрешен број
    задачи
    одговорност
    обвинител
    колега на одмор
    кој праќа
sop-cross-border-information-roles-intro = <ref data-l10n-name="roles"/> за секоја задача покажува кој ја <strong>извршува</strong> работата, кој <strong>одговара</strong> за неа, кој претходно <strong>се консултира</strong> и кој потоа <strong>се известува</strong>.
sop-cross-border-information-roles-caption = Кој извршува, кој одговара, кој се консултира и кој се известува
sop-cross-border-information-roles-head-task = Задача
sop-cross-border-information-roles-head-responsible = Кој извршува
sop-cross-border-information-roles-head-accountable = Кој одговара
sop-cross-border-information-roles-head-consulted = Кој се консултира
sop-cross-border-information-roles-head-informed = Кој се известува
sop-cross-border-information-roles-request = Цел и текст на барањето
sop-cross-border-information-roles-request-responsible = Барател
sop-cross-border-information-roles-request-accountable = Началник на барателот
sop-cross-border-information-roles-request-consulted = Јавен обвинител
sop-cross-border-information-roles-request-informed = Единица за контакт
sop-cross-border-information-roles-sending = Проверка, испраќање, евиденција
sop-cross-border-information-roles-sending-responsible = Единица за контакт
sop-cross-border-information-roles-sending-accountable = Началник на единицата за контакт
sop-cross-border-information-roles-sending-consulted = Барател
sop-cross-border-information-roles-sending-informed = Офицер за заштита на личните податоци
sop-cross-border-information-roles-trace = Барање за следење на потеклото
sop-cross-border-information-roles-trace-responsible = Единица за контакт; контакт-точка
sop-cross-border-information-roles-trace-accountable = Началник на единицата за контакт
sop-cross-border-information-roles-trace-consulted = Овластено стручно лице
sop-cross-border-information-roles-trace-informed = Барател; јавен обвинител
sop-cross-border-information-roles-answer = Одговор, оценка и код за постапување
sop-cross-border-information-roles-answer-responsible = Давател на информацијата
sop-cross-border-information-roles-answer-accountable = Началник на давателот
sop-cross-border-information-roles-answer-consulted = Јавен обвинител
sop-cross-border-information-roles-answer-informed = Единица за контакт
sop-cross-border-information-roles-feedback = Користење и повратна информација
sop-cross-border-information-roles-feedback-responsible = Барател
sop-cross-border-information-roles-feedback-accountable = Началник на барателот
sop-cross-border-information-roles-feedback-consulted = Јавен обвинител
sop-cross-border-information-roles-feedback-informed = Давател на информацијата
sop-cross-border-information-roles-deputy = Секој определен службеник има заменик: барањето не се одложува поради отсуство на едно лице.

sop-cross-border-information-steps-head-number = Бр.
sop-cross-border-information-steps-head-step = Чекор
sop-cross-border-information-steps-head-who = Кој
sop-cross-border-information-steps-head-record = Што се запишува

sop-cross-border-information-ask-title = Барање
sop-cross-border-information-asking-asks =
    имам пиштол со број од кај нив, што сега
    прво кај нас ли да гледам
    може ли само да му ѕвонам на другарот таму
    како да знам дека им стигнало
    барање
    чекори
    потекло на пиштол
    косовски број
    добија ли
sop-cross-border-information-ask-caption = Чекори при барање
sop-cross-border-information-ask-purpose = Напишете ја целта во една реченица: кое кривично дело, што треба да знаете, што ќе направите со тоа
sop-cross-border-information-ask-purpose-who = Барател
sop-cross-border-information-ask-purpose-record = Цел; број на случајот
sop-cross-border-information-ask-home = Прво побарајте кај себе: сопствени списи, регистар на оружје, во { -kosovo } контакт-точката
sop-cross-border-information-ask-home-who = Барател
sop-cross-border-information-ask-home-record = Каде е пребарано; резултати
sop-cross-border-information-ask-basis = Проверете ја законската основа; прашајте го јавниот обвинител кога тоа го бара процесниот закон
sop-cross-border-information-ask-basis-who = Началник на барателот
sop-cross-border-information-ask-basis-record = Одредба; согласност
sop-cross-border-information-ask-text = Напишете го барањето како што пропишува <ref data-l10n-name="contents"/>; определете ја итноста и наведете ја причината
sop-cross-border-information-ask-text-who = Барател
sop-cross-border-information-ask-text-record = Текст; прилози
sop-cross-border-information-ask-codes = Оценете го она што го давате заедно со прашањето и определете го кодот за постапување
sop-cross-border-information-ask-codes-who = Барател
sop-cross-border-information-ask-codes-record = Кодови
sop-cross-border-information-ask-send = Проверете го барањето, дајте му број, испратете го преку договорениот канал; побарајте потврда за прием
sop-cross-border-information-ask-send-who = Единица за контакт
sop-cross-border-information-ask-send-record = Број; канал; време; потврда

sop-cross-border-information-answer-title = Одговор
sop-cross-border-information-answering-asks =
    бараат нешто од нас, што правам
    немаме ништо за човекот
    смеам ли да одбијам
    половина готово половина не
    добиено е од германците, да го дадам ли
    одговор
    одбивање
    рок
    нѐ прашуваат
    одбивам
sop-cross-border-information-answer-caption = Чекори при одговор
sop-cross-border-information-answer-receive = Запишете го барањето и потврдете го приемот; ако нешто недостига, прашајте веднаш и само еднаш
sop-cross-border-information-answer-receive-who = Единица за контакт
sop-cross-border-information-answer-receive-record = Број; време; прашања
sop-cross-border-information-answer-check = Проверете ги целта и законската основа; ограничете или одбијте само од причина утврдена во закон, и кажете ја
sop-cross-border-information-answer-check-who = Началник на единицата за контакт
sop-cross-border-information-answer-check-record = Одлука; причина
sop-cross-border-information-answer-gather = Соберете го она што постои; одделете ги фактите од проценките; оценете ја секоја информација
sop-cross-border-information-answer-gather-who = Давател на информацијата
sop-cross-border-information-answer-gather-record = Пребарани извори; кодови
sop-cross-border-information-answer-owner = Ако информацијата потекнува од трета страна и има код за постапување, прво прашајте ја таа страна
sop-cross-border-information-answer-owner-who = Давател на информацијата
sop-cross-border-information-answer-owner-record = Дозвола или одбивање
sop-cross-border-information-answer-send = Испратете го одговорот; и „ништо не е пронајдено“ е одговор, а делот што е готов не го чека остатокот
sop-cross-border-information-answer-send-who = Единица за контакт
sop-cross-border-information-answer-send-record = Број; време; што е испратено

sop-cross-border-information-after-title = По одговорот
sop-cross-border-information-after-the-answer-asks =
    дојде писмото од нив, што смеам со него
    да му го покажам ли на судијата
    погрешиле за човекот
    треба ли да им јавиме што излезе
    кога може да го фрлиме
    користење
    бришење
    исправка
    дојде одговор
    благодарам
sop-cross-border-information-after-caption = Чекори по одговорот
sop-cross-border-information-after-file = Внесете го одговорот во списите на случајот заедно со кодовите; користете го само за наведената цел
sop-cross-border-information-after-file-who = Барател
sop-cross-border-information-after-file-record = Место во списите
sop-cross-border-information-after-other = За секое друго користење, пред суд или во друга служба, претходно прашајте го давателот
sop-cross-border-information-after-other-who = Барател; единица за контакт
sop-cross-border-information-after-other-record = Прашање; дозвола
sop-cross-border-information-after-feedback = Дајте повратна информација: што помогнало, што било погрешно, што произлегло
sop-cross-border-information-after-feedback-who = Барател
sop-cross-border-information-after-feedback-record = Образец за повратна информација; датум
sop-cross-border-information-after-correct = Ако информацијата се покаже како погрешна или застарена, известете ги сите што ја добиле
sop-cross-border-information-after-correct-who = Давател; единица за контакт
sop-cross-border-information-after-correct-record = Исправка; приматели
sop-cross-border-information-after-close = Затворете го барањето; избришете ги или чувајте ги податоците како што бара важечкиот закон
sop-cross-border-information-after-close-who = Единица за контакт
sop-cross-border-information-after-close-record = Ден на затворање; рок за чување

## Барање, итност и кодови

sop-cross-border-information-form-title = Барање, итност и кодови

sop-cross-border-information-contents-title = Содржина на барањето
sop-cross-border-information-contents-of-a-request-asks =
    што да пишам за да не ми го вратат
    букви на железото, латиница или кирилица
    десет прашања одеднаш
    им требаат ли слики
    има ли готов образец
    образец
    содржина
    прилози
    шаблон
    слика во прилог
sop-cross-border-information-contents-intro = На барањето треба да може да одговори и некој што не знае ништо за случајот. Полињата ги наведува <ref data-l10n-name="contents"/>.
sop-cross-border-information-contents-caption = Што содржи барањето
sop-cross-border-information-contents-head-field = Поле
sop-cross-border-information-contents-head-content = Содржина
sop-cross-border-information-contents-from = Од, до, број
sop-cross-border-information-contents-from-content = Единица, определен службеник, заменик, единица за контакт, број на случајот, поранешни барања
sop-cross-border-information-contents-purpose = Цел и основа
sop-cross-border-information-contents-purpose-content = Кривично дело со службениот назив и членот; што се истражува; фаза на случајот
sop-cross-border-information-contents-facts = Факти
sop-cross-border-information-contents-facts-content = Што, каде, кога, кој; одделно она што се знае и она што се претпоставува
sop-cross-border-information-contents-firearm = Огнено оружје, ако го има
sop-cross-border-information-contents-firearm-content = Вид, производител, модел, калибар, сите ознаки на нивното писмо како што ги прочитало стручното лице, фотографии од ознаките
sop-cross-border-information-contents-questions = Прашања
sop-cross-border-information-contents-questions-content = Нумерирани, секое за една тема
sop-cross-border-information-contents-urgency = Итност
sop-cross-border-information-contents-urgency-content = Степен, причина, ден до кога е потребен одговорот
sop-cross-border-information-contents-codes = Кодови
sop-cross-border-information-contents-codes-content = Оценка и код за постапување за секоја информација
sop-cross-border-information-contents-approval = Одобрување
sop-cross-border-information-contents-approval-content = Началник на барателот, датум, потпис

sop-cross-border-information-urgency-title = Итност
sop-cross-border-information-urgency-asks =
    за еден час ќе помине преку
    ми треба денес
    кога е навистина брзо
    смеам ли ноќе да ѕвонам
    се влечат три недели
    итно
    рок
    дежурство
    бавни се
sop-cross-border-information-urgency-intro = Итноста е факт, а не желба: во барањето се наведува нејзината причина. Двете служби ги договараат роковите и ги внесуваат (видете: <ref data-l10n-name="urgency"/>).
sop-cross-border-information-urgency-caption = Степени на итност
sop-cross-border-information-urgency-head-level = Степен
sop-cross-border-information-urgency-head-when = Кога
sop-cross-border-information-urgency-head-how = Како
sop-cross-border-information-urgency-life = Веднаш
sop-cross-border-information-urgency-life-when = Нечиј живот е во опасност или наскоро ќе биде употребено оружје или експлозив
sop-cross-border-information-urgency-life-how = По телефон меѓу единиците за контакт, во секое време; веднаш се потврдува писмено
sop-cross-border-information-urgency-fast = Итно
sop-cross-border-information-urgency-fast-when = Лице или предмет наскоро ќе ја премине границата, лице е лишено од слобода или може да се изгубат докази
sop-cross-border-information-urgency-fast-how = Писмено, со најава по телефон; рокот го внесуваат службите
sop-cross-border-information-urgency-normal = Редовно
sop-cross-border-information-urgency-normal-when = Секое друго барање
sop-cross-border-information-urgency-normal-how = Писмено; рокот го внесуваат службите

sop-cross-border-information-codes-title = Кодови за оценка и за постапување
sop-cross-border-information-evaluation-and-handling-asks =
    што значи б2
    доушникот лаже во половина, што пишувам
    смеам ли на царина да дадам
    што е бројот горе на листот
    слушнал од братучед
    кодови
    оценка
    ограничување
    А2
    доушникот лаже
sop-cross-border-information-codes-intro = Поимот <em>{ -source-evaluation }</em> значи дека одделно се оценува колку е веродостоен изворот и колку е точна информацијата. <ref data-l10n-name="evaluation"/> ги дава кодовите што ги користи Европол. Меѓу двете служби тие важат само доколку се договорени.
sop-cross-border-information-codes-caption = Оценка на изворот и на информацијата
sop-cross-border-information-codes-head-source = Извор
sop-cross-border-information-codes-head-meaning-source = Значење
sop-cross-border-information-codes-head-information = Информација
sop-cross-border-information-codes-head-meaning-information = Значење
# $code: буквата или цифрата.
sop-cross-border-information-codes-code = { $code }
sop-cross-border-information-codes-a = Нема сомнеж во автентичноста, веродостојноста и стручноста, или досега веродостоен во секој случај
sop-cross-border-information-codes-b = Досега веродостоен во повеќето случаи
sop-cross-border-information-codes-c = Досега неверодостоен во повеќето случаи
sop-cross-border-information-codes-x = Веродостојноста не може да се оцени
sop-cross-border-information-codes-1 = Точноста не е спорна
sop-cross-border-information-codes-2 = Изворот лично ја знае, но не и службеникот што ја пренесува
sop-cross-border-information-codes-3 = Изворот не ја знае лично, но ја потврдуваат веќе запишани информации
sop-cross-border-information-codes-4 = Изворот не ја знае лично и таа не може да се потврди
sop-cross-border-information-handling-intro = Секој <em>{ -handling-code }</em> го определува давателот на информацијата; кодот останува со информацијата каде и да оди таа и го менува само давателот (<ref data-l10n-name="handling"/>).
sop-cross-border-information-handling-caption = Кодови за постапување
sop-cross-border-information-handling-head-code = Код
sop-cross-border-information-handling-head-meaning = Значење
sop-cross-border-information-handling-0 = Само за спречување и сузбивање на криминалот, според законот што се применува
sop-cross-border-information-handling-1 = Не се открива во судска постапка без дозвола на давателот
sop-cross-border-information-handling-2 = Не се пренесува понатаму без дозвола на давателот
sop-cross-border-information-handling-3 = Други ограничувања, кои давателот ги испишува

## Заштита на податоците

sop-cross-border-information-data-title = Заштита на податоците и забранети дејствија
sop-cross-border-information-data-protection-and-prohibited-acts-asks =
    смеам ли на вајбер да пратам
    отиде кај друг, помош
    да си оставам копија, никогаш не се знае
    ќе настрада ли човекот поради ова
    да ја извадам цела фамилија
    вацап
    приватна копија
    погрешен мејл
    сите роднини
sop-cross-border-information-data-need = <strong>Потреба.</strong> Имиња и други лични податоци се испраќаат само ако без нив не може да се одговори на прашањето. За податоците за жртви, сведоци и деца е потребна посебна причина.
sop-cross-border-information-data-accuracy = <strong>Точност.</strong> Давателот кажува кога последен пат се проверени податоците. Никој не ги препишува во други списи без нивните кодови.
sop-cross-border-information-data-security = <strong>Безбедност.</strong> Се користи само договорениот канал. Пристап имаат само лицата што работат на случајот и секој пристап се евидентира.
sop-cross-border-information-data-storage = <strong>Чување.</strong> Колку долго се чуваат податоците и што може едно лице да побара да види или да исправи, определува важечкиот закон. Таквите прашања се упатуваат до офицерот за заштита на личните податоци.
sop-cross-border-information-data-breach = Ако податоци се изгубени или се испратени до погрешен примател: прекинете, веднаш известете ги единицата за контакт и офицерот за заштита на личните податоци, известете го давателот и запишете што е преземено.
sop-cross-border-information-do-ask = Прашајте рано и прашајте само она што навистина треба да го знаете.
sop-cross-border-information-do-nothing = Одговорете и кога ништо не е пронајдено.
sop-cross-border-information-do-source = Заштитете го изворот во секој ред што го пишувате.
sop-cross-border-information-do-thank = Кажете му на давателот што произлегло од информацијата.
sop-cross-border-information-dont-private = Не користете приватен телефон, приватна е-пошта или апликација за разговори.
sop-cross-border-information-dont-twice = Не испраќајте го истото прашање преку повеќе канали.
sop-cross-border-information-dont-fishing = Не барајте податоци „затоа што можеби некогаш ќе затребаат“.
sop-cross-border-information-dont-pass = Не пренесувајте информација спротивно на нејзиниот код за постапување.
sop-cross-border-information-dont-pressure = Не користете ја размената за да заобиколите услов од сопствениот закон.
sop-cross-border-information-dont-rights = Не испраќајте информација ако поради неа некому може да му бидат повредени човековите права; прво прашајте го јавниот обвинител.

## Канали, известување и документи

sop-cross-border-information-notify-title = Канали, известување и документи

sop-cross-border-information-channels-title = Канали
sop-cross-border-information-channels-asks =
    како да го најдам газдата на пиштолот
    интерпол или директно
    момците на премин се знаат, смеат ли да си разменат хартии
    судијата сака со печат
    украден динамит, кому јавувам
    канал
    ИНТЕРПОЛ
    ЕВРОПОЛ
    сопственик надвор
sop-cross-border-information-channels-caption = Канали по јурисдикција
sop-cross-border-information-channels-head-for = За што
sop-cross-border-information-channels-head-kosovo = Во { -kosovo }
sop-cross-border-information-channels-head-north-macedonia = Во { -north-macedonia }
sop-cross-border-information-channels-requests = Барања и одговори
sop-cross-border-information-channels-requests-kosovo = ILECU
sop-cross-border-information-channels-requests-north-macedonia = Единица за меѓународна полициска соработка
sop-cross-border-information-channels-firearms = Пронајдено огнено оружје и барања за следење на потеклото
sop-cross-border-information-channels-firearms-kosovo = Контакт-точка за огнено оружје во ILECU
sop-cross-border-information-channels-firearms-north-macedonia = Според внатрешните правила на службата
sop-cross-border-information-channels-iarms = iARMS, системот на Интерпол за евиденција и за следење на потеклото на оружјето
sop-cross-border-information-channels-iarms-kosovo = Преку ILECU, доколку е договорен пристап
sop-cross-border-information-channels-iarms-north-macedonia = Преку единицата за контакт, доколку е договорен пристап
sop-cross-border-information-channels-border = Службеници на граничната полиција од двете страни
sop-cross-border-information-channels-border-kosovo = Само како што предвидува важечкиот договор; се известува ILECU
sop-cross-border-information-channels-border-north-macedonia = Само како што предвидува важечкиот договор; се известува единицата за контакт
sop-cross-border-information-channels-court = Докази за судот
sop-cross-border-information-channels-court-kosovo = Јавен обвинител
sop-cross-border-information-channels-court-north-macedonia = Јавен обвинител

sop-cross-border-information-matrix-intro = Службите ги внесуваат имињата и телефонските броеви (видете: <ref data-l10n-name="notify"/>). Информација што заштитува живот се пренесува без да се чека барање.
sop-cross-border-information-matrix-caption = Матрица за известување
sop-cross-border-information-matrix-head-event = Настан
sop-cross-border-information-matrix-head-caller = Кој известува
sop-cross-border-information-matrix-head-first = Прво
sop-cross-border-information-matrix-head-next = Потоа
sop-cross-border-information-matrix-threat = Опасност по живот од другата страна
sop-cross-border-information-matrix-threat-caller = Секој што ќе дознае
sop-cross-border-information-matrix-threat-first = Единица за контакт по телефон, веднаш
sop-cross-border-information-matrix-threat-next = Другата единица за контакт; јавен обвинител
sop-cross-border-information-matrix-firearm = Пронајдено огнено оружје поврзано со другата страна
sop-cross-border-information-matrix-firearm-caller = Истражител
sop-cross-border-information-matrix-firearm-first = Контакт-точка или единица за контакт
sop-cross-border-information-matrix-firearm-next = Јавен обвинител; другата единица за контакт
sop-cross-border-information-matrix-explosive = Кражба или исчезнување на експлозиви близу границата
sop-cross-border-information-matrix-explosive-caller = Единица што ја примила пријавата
sop-cross-border-information-matrix-explosive-first = Единица за контакт, веднаш
sop-cross-border-information-matrix-explosive-next = Другата единица за контакт; специјалисти; гранична полиција
sop-cross-border-information-matrix-late = Нема одговор во рокот
sop-cross-border-information-matrix-late-caller = Единица за контакт
sop-cross-border-information-matrix-late-first = Другата единица за контакт
sop-cross-border-information-matrix-late-next = Барател; началници на двете единици за контакт
sop-cross-border-information-matrix-breach = Изгубени податоци или податоци испратени до погрешен примател
sop-cross-border-information-matrix-breach-caller = Секој што ќе го забележи тоа
sop-cross-border-information-matrix-breach-first = Единица за контакт; офицер за заштита на личните податоци, веднаш
sop-cross-border-information-matrix-breach-next = Давател; орган определен со важечкиот закон

sop-cross-border-information-records-title = Евиденција, документи и повратни информации
sop-cross-border-information-log-records-and-feedback-asks =
    морам ли секој мејл да го запишам
    кој гледал во тоа
    шефот прашува колку ни вратија
    кога се брише
    дневник
    евиденција
    бришење
    статистика
sop-cross-border-information-records-intro = Единицата за контакт води една евиденција. За секое барање таа покажува:
sop-cross-border-information-records-number = број, цел, барател, давател и итност;
sop-cross-border-information-records-times = време на прием, испраќање, потврда и одговор;
sop-cross-border-information-records-data = кои лични податоци се испратени и врз која основа;
sop-cross-border-information-records-codes = кодови за оценка и постапување и дадени дозволи;
sop-cross-border-information-records-access = кој ја видел информацијата и кога;
sop-cross-border-information-records-result = одговор, одбивање или „ништо не е пронајдено“, и повратна информација;
sop-cross-border-information-records-delete = ден до кога податоците се преиспитуваат или се бришат.
sop-cross-border-information-records-measure = Двапати годишно двете единици за контакт ги споредуваат евиденциите: колку барања имало, на колку е одговорено во рокот, колку се вратени затоа што нешто недостигало и што покажуваат повратните информации. Потоа договараат што треба да се смени.

sop-cross-border-information-review-title = Преиспитување и измени
sop-cross-border-information-review-asks =
    дали работиме по правото издание
    нешто протече, се сменува ли ова
    кому да пишам за предлог
    копија од лани
    верзија
    измена
    предлог
    издание
sop-cross-border-information-review-owner = За процедурата се грижи единицата за контакт на секоја служба. Таа ја преиспитува процедурата кога ќе се смени закон или договор, по секое губење податоци и по секоја споредба на евиденциите. За секоја измена се издава нова верзија и се внесува нов ред (видете: <ref data-l10n-name="changes"/>).
sop-cross-border-information-review-caption = Измени
sop-cross-border-information-review-head-version = Верзија
sop-cross-border-information-review-head-date = Датум
sop-cross-border-information-review-head-change = Измена
sop-cross-border-information-review-head-approved = Одобрил
# $version е текст, на пример „1.0“.
sop-cross-border-information-review-version = { $version }
sop-cross-border-information-review-first = Прва верзија
sop-cross-border-information-review-approval = Пополнува службата

sop-cross-border-information-sources-title = Извори
sop-cross-border-information-sources-asks =
    од каде се тие букви
    страница на европол
    каде на нет да го прочитам договорот
    може ли пред суд да се потпрам
    литература
    службен весник
    европол
# $date: денот кога се проверени изворите.
sop-cross-border-information-sources-checked = Законите и денот на нивната проверка ги наведува <ref data-l10n-name="basis"/>; другите извори се проверени на { $date }.
sop-cross-border-information-sources-kosovo = Законодавство во { -kosovo }: <a data-l10n-name="gazette">Службен весник</a>.
sop-cross-border-information-sources-north-macedonia = Законодавство во { -north-macedonia }: <a data-l10n-name="gazette">Службен весник</a>.
sop-cross-border-information-sources-un = Обединети нации, за Конвенцијата и за Протоколот за огнено оружје (UNIS/CP/517).
sop-cross-border-information-sources-focal = СЕЕСАК, за контакт-точката за огнено оружје: <a data-l10n-name="page">seesac.org</a>.
sop-cross-border-information-sources-interpol = Интерпол, Систем за управување со евиденцијата и следењето на нелегално оружје (iARMS): <a data-l10n-name="site">interpol.int</a>.
sop-cross-border-information-sources-europol = Регулатива (ЕУ) 2016/794 за Европол, член 29, за кодовите за оценка: <a data-l10n-name="text">EUR-Lex</a>.
sop-cross-border-information-sources-handling = Документи на Советот на Европската Унија за размена на информации, со кодовите за постапување, објавени од Statewatch во 2018 година: <a data-l10n-name="page">statewatch.org</a>.
sop-cross-border-information-sources-ilp = ОБСЕ, Прирачник за полициско работење водено од разузнавање, 2017 година: <a data-l10n-name="site">osce.org</a>.
sop-cross-border-information-sources-limits = Оваа процедура користи само јавни извори и не дава правни совети.
