### План за заедничка операција или заедничка патрола. Редоследот на пораките е редоследот на образецот.

joint-operation-plan-title = План за заедничка операција или патрола
joint-operation-plan-short-title = План за заедничка операција

## За што служи овој образец

joint-operation-plan-use-title = За што служи овој образец
joint-operation-plan-use-asks =
    излегуваме заедно со колегите отаде
    хартија за работа заедно на граница
    кој командува таму
    образец за мешана патрола
    план заедно со нив
    хартија за заедничка акција
    излегуваме заедно на терен
joint-operation-plan-use-what = Двете служби го пополнуваат овој образец заедно пред секоја заедничка активност: <em>{ -joint-operation }</em> или <em>{ -joint-patrol }</em>. Секоја постапува на својата страна, според својот закон и под своја команда; што смеат службениците да прават на другата страна утврдува важечкиот договор.
joint-operation-plan-use-data = Пополнетиот план им се покажува само на оние што го спроведуваат. Имиња на други лица не се пишуваат во него; тие остануваат во списите на случајот.

## Што, каде и кога

joint-operation-plan-what-title = Што, каде и кога
joint-operation-plan-what-asks =
    на кој пат сме
    од кога до кога
    зошто баш таму
    каде се среќаваме
    која делница
    час на почеток
    зошто ова село
    кој премин
joint-operation-plan-field-plan-kind = Вид
joint-operation-plan-option-plan-kind-operation = Заедничка операција
joint-operation-plan-option-plan-kind-patrol = Заедничка патрола
joint-operation-plan-field-plan-number = Број на планот
joint-operation-plan-field-start-date = Почнува: ден
joint-operation-plan-field-start-time = Време
joint-operation-plan-field-end-date = Завршува: ден
joint-operation-plan-field-end-time = Време
joint-operation-plan-field-aim = Цел што може да се провери потоа
joint-operation-plan-field-area = Подрачје, место на состанок, премини
joint-operation-plan-field-basis = Основа: важечки договор, наредби, профил

## Команда и луѓе

joint-operation-plan-who-title = Команда и луѓе
joint-operation-plan-who-asks =
    кој е главен вечерва
    кој ги знае двата јазика
    кого да викам на станица
    шеф на секоја страна
    заменик
    канал на радио
    преведувач
    колку возила
joint-operation-plan-rows-side = Страна
joint-operation-plan-field-side-commander = Командир и заменик
joint-operation-plan-field-side-unit = Единица
joint-operation-plan-field-side-officers = Службеници
joint-operation-plan-field-side-vehicles = Возила
joint-operation-plan-field-side-contact = Телефон, радиоврска
joint-operation-plan-field-liaison = Службеници за врска меѓу страните
joint-operation-plan-field-languages = Јазици, преведувач

## Задачи

joint-operation-plan-tasks-title = Задачи
joint-operation-plan-tasks-asks =
    што е моја работа
    кој што прави во колку часот
    кој каде оди во акцијата
    мој дел
    кој каде оди
    тим за блокада
    задачи по часови
joint-operation-plan-rows-task = Задача
joint-operation-plan-field-task-what = Што се прави
joint-operation-plan-field-task-who = Кој, на која страна
joint-operation-plan-field-task-time = Време
joint-operation-plan-field-task-record = Запис

## Безбедност, пронајдени предмети и права

joint-operation-plan-safety-title = Безбедност, пронајдени предмети и права
joint-operation-plan-safety-asks =
    што ако некој се повреди
    наоѓаме нешто што може да пукне
    некој бега на другата страна
    болница
    ранет колега
    потера преку линија
    најдена бомба
    прекини акција
    истрели од другата страна
    радиото не фаќа
joint-operation-plan-safety-stop = Оружје, муниција или што било што може да експлодира ја запира работата на тоа место: не допирајте, држете растојание, обележете, пријавете, почекајте ги специјалистите на страната каде што се наоѓа.
joint-operation-plan-field-risks = Ризици и што се прави за секој
joint-operation-plan-field-medical = Прва помош, најблиска болница на секоја страна
joint-operation-plan-field-specialists = Специјалисти за експлозиви, секоја страна
joint-operation-plan-field-finds = Пронајдени предмети: кој ги чува, записник, предавање
joint-operation-plan-field-rights = Деца, жртви, лица што бараат заштита: кој се повикува
joint-operation-plan-field-end-rule = Кога се прекинува работата и кој одлучува

## Потоа

joint-operation-plan-after-title = Потоа
joint-operation-plan-after-asks =
    што излезе од тоа
    кога седнуваме да зборуваме
    што тргна наопаку во акцијата
    анализа по акција
    резултати
    поуки
    кој известува
joint-operation-plan-field-debrief-date = Заедничка анализа на
joint-operation-plan-field-report-to = Извештајот оди до
joint-operation-plan-field-lessons = Што помогна, што се менува следниот пат
joint-operation-plan-sign-first = Командир, прва страна
joint-operation-plan-sign-second = Командир, втора страна
