### Летак за грађане: српски превод. Мирне, кратке реченице за читаоце од 12 година навише.
### Безбедносна граница: препознавање се увек завршава са: не дирајте, држите растојање, означите, пријавите, сачекајте специјалисте.
### Без телефонских бројева: само „број полиције за хитне случајеве“.

leaflet-found-weapon-title = Нашли сте оружје или непознат предмет?
leaflet-found-weapon-short-title = Нашли сте оружје?

leaflet-found-weapon-now-title = Шта да урадите сада
leaflet-found-weapon-what-to-do-now-asks =
    нашао сам бомбу у башти
    багер ударио у гвожђе
    зарђала граната у шуми
    пиштољ у жбуњу
    је л право
    стара мина крај реке
leaflet-found-weapon-now-intro = На њиви, на градилишту или у кући може да буде оружја, муниције, граната и чудних предмета. И стар, зарђао предмет може да убије. Не морате да знате шта је то. Останите мирни и примените пет корака (<ref data-l10n-name="ladder"/>).
leaflet-found-weapon-ladder-caption = Пет корака после проналаска
    .alt = Знак упозорења означава пронађени предмет. Од њега надоле и удесно води пет степеника, повезаних стрелицама. Први корак: станите, не дирајте. Други корак: држите растојање, вратите се путем којим сте дошли. Трећи корак: означите пут издалека. Четврти корак: пријавите полицији са безбедног места. Пети корак: сачекајте док специјалисти не кажу да је место безбедно.
leaflet-found-weapon-ladder-stop = Станите
leaflet-found-weapon-ladder-stop-text = Не дирајте. Прекините рад и зауставите машину.
leaflet-found-weapon-ladder-distance = Држите растојање
leaflet-found-weapon-ladder-distance-text = Вратите се путем којим сте дошли. Поведите и друге.
leaflet-found-weapon-ladder-mark = Означите
leaflet-found-weapon-ladder-mark-text = Далеко од предмета оставите на путу нешто што се лако види. Не прилазите.
leaflet-found-weapon-ladder-report = Пријавите
leaflet-found-weapon-ladder-report-text = Са безбедног места позовите број полиције за хитне случајеве.
leaflet-found-weapon-ladder-wait = Сачекајте
leaflet-found-weapon-ladder-wait-text = Нико се не враћа док специјалисти то не дозволе.

leaflet-found-weapon-never-title = Шта никада не смете да радите
leaflet-found-weapon-what-never-to-do-asks =
    већ сам узео
    у гепеку ми је
    да вам пошаљем слику
    да закопам опет
    пас донео кући
    да бацим у реку
leaflet-found-weapon-never-intro = Поступајте као да је свако оружје напуњено и сваки непознат предмет опасан.
leaflet-found-weapon-do-calm = Држите децу и животиње поред себе.
leaflet-found-weapon-do-warn = Упозорите друге са безбедног места.
leaflet-found-weapon-do-remember = Запамтите где је предмет и како изгледа.
leaflet-found-weapon-do-call = Позовите полицију и када нисте сигурни.
# Ове ставке су под насловом „Забране“.
leaflet-found-weapon-dont-touch = Не дирајте, не подижите, не шутирајте, не отварајте и не чистите предмет.
leaflet-found-weapon-dont-carry = Не носите га ни кући, ни у школу, ни у полицију.
leaflet-found-weapon-dont-work = Не настављајте да копате, орете или градите у близини.
leaflet-found-weapon-dont-throw = Не бацајте га, не закопавајте га и не палите ватру у близини.
leaflet-found-weapon-dont-photograph = Не прилазите да бисте га сликали.
leaflet-found-weapon-never-touched = Већ сте дирали предмет или сте га донели кући? Оставите га тамо где је сада, удаљите се и обавестите полицију.

leaflet-found-weapon-tell-title = Шта да кажете полицији
leaflet-found-weapon-what-to-tell-asks =
    шта ме питају телефоном
    не знам како се зове улица
    морам ли да кажем име
    да се вратим да погледам опет
    хоћу ли имати проблем што зовем
leaflet-found-weapon-tell-intro = Прво реците да ли је неко повређен. Затим реците:
leaflet-found-weapon-tell-caller = где сте и који је ваш број телефона;
leaflet-found-weapon-tell-place = где је предмет: село, њива, кућа, соба;
leaflet-found-weapon-tell-object = шта сте видели (не враћајте се да погледате);
leaflet-found-weapon-tell-time = када сте га пронашли и да ли га је неко дирао;
leaflet-found-weapon-tell-people = ко је у близини.
leaflet-found-weapon-tell-after = Поступајте онако како вам полиција каже.

leaflet-found-weapon-house-title = Наслеђено оружје или оружје заостало у кући
leaflet-found-weapon-left-in-a-house-asks =
    деда умро и оставио пушку
    пиштољ на тавану куће коју смо купили
    могу ли да задржим
    да донесем у кеси у станицу
    хоће ли ме казнити
    кутија метака у подруму
leaflet-found-weapon-house-ask = Оставите све тамо где јесте, чак и ако за оружје постоји дозвола. Никога не пуштајте у собу. <strong>Питајте полицију пре него што било шта померите.</strong> Ако видите гранату или непознат предмет, сви одмах излазе из куће.
leaflet-found-weapon-house-surrender = Када сами одлучите да оружје предате полицији, то се зове <em>{ -voluntary-surrender }</em>. То је могуће само у складу са важећим законом. Питајте полицију како се то ради и ко сме да помери оружје.
leaflet-found-weapon-law-kosovo-act = Закон 05/L-022 о оружју
leaflet-found-weapon-law-north-macedonia-act = Закон о оружју 7/05 са изменама и допунама

leaflet-found-weapon-children-title = За родитеље и наставнике
leaflet-found-weapon-parents-and-teachers-asks =
    син донео метак кући
    ђак има нешто у ранцу
    како да објасним шестогодишњаку
    личи на лопту с алком
    да ми покаже где је
leaflet-found-weapon-children-rule = Научите децу: „Стајем. Не дирам. Враћам се истим путем. Јављам одраслима.“ Деца не означавају и не чувају место и никога не воде тамо. Полицију зове одрасла особа.
leaflet-found-weapon-children-listen = Опасан предмет може да изгледа као играчка. Захвалите детету које вам каже да је нешто пронашло и не грдите га.
leaflet-found-weapon-children-school = Ако дете донесе у школу нешто што је пронашло, нико тај предмет више не дира. Удаљите сву децу и позовите полицију.
leaflet-found-weapon-key = Ниједан предмет није вредан живота. Не дирајте, држите растојање, означите, пријавите и сачекајте специјалисте.
