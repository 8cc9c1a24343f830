### План заједничке операције или заједничке патроле. Редослед порука је редослед обрасца.

joint-operation-plan-title = План заједничке операције или патроле
joint-operation-plan-short-title = План заједничке операције

## Чему служи овај образац

joint-operation-plan-use-title = Чему служи овај образац
joint-operation-plan-use-asks =
    излазимо заједно с колегама преко
    папир за заједнички рад на граници
    ко командује тамо
    образац за мешовиту патролу
    план заједно с њима
    папир за заједничку акцију
    излазимо заједно на терен
joint-operation-plan-use-what = Обе службе заједно попуњавају овај образац пре сваке заједничке активности: <em>{ -joint-operation }</em> или <em>{ -joint-patrol }</em>. Свака поступа на својој страни, по свом закону и под својом командом; шта службеници смеју на другој страни одређује важећи споразум.
joint-operation-plan-use-data = Попуњен план показује се само онима који га спроводе. Имена других лица не уписују се у њега; она остају у списима случаја.

## Шта, где и када

joint-operation-plan-what-title = Шта, где и када
joint-operation-plan-what-asks =
    на ком смо путу
    од кад до кад
    зашто баш тамо
    где се налазимо
    која деоница
    сат почетка
    зашто ово село
    који прелаз
joint-operation-plan-field-plan-kind = Врста
joint-operation-plan-option-plan-kind-operation = Заједничка операција
joint-operation-plan-option-plan-kind-patrol = Заједничка патрола
joint-operation-plan-field-plan-number = Број плана
joint-operation-plan-field-start-date = Почиње: дан
joint-operation-plan-field-start-time = Време
joint-operation-plan-field-end-date = Завршава: дан
joint-operation-plan-field-end-time = Време
joint-operation-plan-field-aim = Циљ који се после може проверити
joint-operation-plan-field-area = Подручје, место састанка, прелази
joint-operation-plan-field-basis = Основ: важећи споразум, наредбе, профил

## Команда и људи

joint-operation-plan-who-title = Команда и људи
joint-operation-plan-who-asks =
    ко је главни вечерас
    ко зна оба језика
    кога да зовем на моторолу
    шеф на свакој страни
    заменик
    канал на радију
    преводилац
    колико возила
joint-operation-plan-rows-side = Страна
joint-operation-plan-field-side-commander = Командир и заменик
joint-operation-plan-field-side-unit = Јединица
joint-operation-plan-field-side-officers = Службеници
joint-operation-plan-field-side-vehicles = Возила
joint-operation-plan-field-side-contact = Телефон, радио-веза
joint-operation-plan-field-liaison = Службеници за везу између страна
joint-operation-plan-field-languages = Језици, преводилац

## Задаци

joint-operation-plan-tasks-title = Задаци
joint-operation-plan-tasks-asks =
    шта је мој посао
    ко шта ради у колико сати
    ко где иде у акцији
    мој део
    ко где иде
    екипа за блокаду
    задаци по сатима
joint-operation-plan-rows-task = Задатак
joint-operation-plan-field-task-what = Шта се ради
joint-operation-plan-field-task-who = Ко, на којој страни
joint-operation-plan-field-task-time = Време
joint-operation-plan-field-task-record = Запис

## Безбедност, пронађени предмети и права

joint-operation-plan-safety-title = Безбедност, пронађени предмети и права
joint-operation-plan-safety-asks =
    шта ако се неко повреди
    нађемо нешто што може да пукне
    неко бежи на другу страну
    болница
    рањени колега
    потера преко линије
    нађена бомба
    прекини акцију
    пуцњи с друге стране
    радио не хвата
joint-operation-plan-safety-stop = Оружје, муниција или било шта што може да експлодира зауставља рад на том месту: не дирајте, држите одстојање, обележите, пријавите, сачекајте специјалисте стране на којој се налази.
joint-operation-plan-field-risks = Ризици и шта се чини за сваки
joint-operation-plan-field-medical = Прва помоћ, најближа болница на свакој страни
joint-operation-plan-field-specialists = Специјалисти за експлозиве, свака страна
joint-operation-plan-field-finds = Пронађени предмети: ко их чува, записник, предаја
joint-operation-plan-field-rights = Деца, жртве, лица која траже заштиту: ко се зове
joint-operation-plan-field-end-rule = Када се рад прекида и ко одлучује

## После

joint-operation-plan-after-title = После
joint-operation-plan-after-asks =
    шта је испало
    кад седамо да причамо
    шта је пошло наопако у акцији
    анализа после акције
    резултати
    поуке
    ко подноси извештај
joint-operation-plan-field-debrief-date = Заједничка анализа дана
joint-operation-plan-field-report-to = Извештај иде
joint-operation-plan-field-lessons = Шта је помогло, шта се следећи пут мења
joint-operation-plan-sign-first = Командир, прва страна
joint-operation-plan-sign-second = Командир, друга страна
