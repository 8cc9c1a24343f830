### Леток за граѓаните за пукањето на прослави: македонски превод. Едноставни зборови; редоследот на пораките е редоследот во документот.
### „{ -kosovo }“ го печати името со ѕвездичката; името на јурисдикцијата никогаш не се пишува без поимот.
### Безбедносна граница: препознавањето секогаш завршува со: не допирајте, држете растојание, означете, пријавете, чекајте ги специјалистите. Без телефонски броеви.

leaflet-celebratory-gunfire-title = Славете без пукање: оружје и огномети
leaflet-celebratory-gunfire-short-title = Славете без пукање

## Што оди нагоре, паѓа надолу

leaflet-celebratory-gunfire-bullet-title = Што оди нагоре, паѓа надолу
leaflet-celebratory-gunfire-falling-bullets-asks =
    дали е ризик да се гаѓа небото
    кај нас секогаш се пука кога се раѓа син
    имам пиштол со дозвола па што
    дупка на покрив по нова година
    човек загина на свадба
    пукање во воздух
    свадба
    заскитан куршум
    куршум од небо
    пукање на свадба
leaflet-celebratory-gunfire-celebration = На свадби и во новогодишната ноќ некои луѓе пукаат во воздух за да ја покажат својата радост. Тие истрели повредуваат и убиваат.
leaflet-celebratory-gunfire-bullet-falls = Куршумот испукан во воздух паѓа таму каде што никој не може ни да го види ни да го контролира: во двор, на балкон, на улица. Може да погоди некого што не знае ништо за прославата.
leaflet-celebratory-gunfire-bullet-crowd = Во толпа едно невнимателно движење може да го сврти оружјето кон луѓето.
leaflet-celebratory-gunfire-bullet-key = Дозволата за оружје не го прави истрелот во воздух безбеден. Испуканиот куршум не може да се врати. Ниту една прослава не вреди колку еден живот.

## Што може да направи секој од нас

leaflet-celebratory-gunfire-people-title = Што може да направи секој од нас
leaflet-celebratory-gunfire-what-you-can-do-asks =
    вујко ми носи пиштол на свадба
    како да им кажам на гостите да не пукаат
    бендот дали да сопре
    дечиња трчаат по гилзи
    пијан со пиштол, да му зборувам ли
    домаќин
    музиканти
    без оружје
    пијан братучед
leaflet-celebratory-gunfire-people-hosts = <strong>Домаќините</strong> однапред им кажуваат на сите: без оружје. Ако некој донесе оружје, тие ја повикуваат полицијата.
leaflet-celebratory-gunfire-people-musicians = <strong>Музичарите</strong> се договараат со домаќините: ако некој запука, музиката престанува.
leaflet-celebratory-gunfire-people-parents = <strong>Родителите</strong> ги внесуваат децата внатре и ги учат да не допираат ништо што е на земја и да повикаат возрасно лице.
leaflet-celebratory-gunfire-people-guests = <strong>Гостите</strong> не аплаудираат на истрели. Тие се оддалечуваат и го пријавуваат пукањето.
leaflet-celebratory-gunfire-do-inside = Влезете внатре со децата, подалеку од прозорците.
leaflet-celebratory-gunfire-do-report = Пријавете од безбедно место.
leaflet-celebratory-gunfire-do-remember = Запомнете го местото, времето и што видовте.
leaflet-celebratory-gunfire-dont-shoot = Не пукајте во воздух, ниту еднаш.
leaflet-celebratory-gunfire-dont-argue = Не расправајте се со вооружено лице и не посегнувајте по оружјето.
leaflet-celebratory-gunfire-dont-collect = Не собирајте патрони, чаури или огномети.

## Оружјето и семејното насилство

leaflet-celebratory-gunfire-home-title = Оружјето и семејното насилство
leaflet-celebratory-gunfire-violence-at-home-asks =
    мажот ми има пиштол и ми се заканува
    ми го става пиштолот на маса кога се караме
    комшијата ја тепа жената, а ловџија е
    да му ја скријам ли пушката
    каде да одам со децата
    семејно насилство
    закана
    сигурна куќа
    ми се заканува
    засолниште
leaflet-celebratory-gunfire-home-risk = Огнено оружје во дом во кој има семејно насилство го зголемува ризикот од смрт. Сфатете ја сериозно секоја закана со оружје: таа е злоупотреба на оружјето, дури и ако никој не пука.
leaflet-celebratory-gunfire-home-turn = Обратете се до полицијата, за себе или за други. Ако сте во опасност, излезете со децата штом тоа е безбедно, а потоа јавете се. Кажете дека има оружје и оставете го таму каде што е. Можете да побарате и помош за жртвите.

## Огнометите не се играчки

leaflet-celebratory-gunfire-fireworks-title = Огнометите не се играчки
leaflet-celebratory-gunfire-fireworks-asks =
    на колку години смее дете петарда
    големи ракети од пазар
    не пукна, да ја запалам пак
    петарда на која ништо не пишува
    што е тоа ф4
    петарди
    огномет
    возраст
    топовски удар
    не пукна
leaflet-celebratory-gunfire-fireworks-caption = Огномети: категорија и најниска возраст
leaflet-celebratory-gunfire-fireworks-head-label = На етикетата
leaflet-celebratory-gunfire-fireworks-head-persons = За кого
# $code: ознаката отпечатена на етикетата, на пример „F1“.
leaflet-celebratory-gunfire-fireworks-category = Категорија { $code }
# $years: најниската возраст.
leaflet-celebratory-gunfire-fireworks-age = { $years ->
        [one] Лица што наполниле { $years } година
       *[other] Лица што наполниле { $years } години
    }
leaflet-celebratory-gunfire-fireworks-specialists = Само лица со специјализирани знаења
leaflet-celebratory-gunfire-fireworks-label = Прочитајте ја етикетата пред да купите. <ref data-l10n-name="categories"/> покажува за кого е секоја категорија.
leaflet-celebratory-gunfire-fireworks-act = Директива 2013/29/ЕУ за пиротехнички средства
leaflet-celebratory-gunfire-fireworks-law = Возраста е утврдена во <a data-l10n-name="text">правото на Европската Унија</a>. Важечките прописи во { -kosovo } и во { -north-macedonia } можат да бидат поинакви.
leaflet-celebratory-gunfire-fireworks-warning = Огномет од категорија F4, огномет без етикета или огномет што не се активирал: не допирајте го, држете растојание, означете го местото од растојание, пријавете го во полиција и чекајте ги специјалистите.

## Како да пријавите

leaflet-celebratory-gunfire-report-title = Како да пријавите
leaflet-celebratory-gunfire-how-to-report-asks =
    пукаат кај комшијата сега
    ќе дознаат ли дека јас сум се јавил
    немам снимка
    на кој број да ѕвонам
    што да им кажам на телефон
    пријава
    анонимно
    192
    пукање кај соседот
leaflet-celebratory-gunfire-report-call = Од безбедно место јавете се на полицискиот број за итни случаи. Ако некој е повреден, прво кажете го тоа. Потоа кажете:
leaflet-celebratory-gunfire-report-where = каде се случува: адреса или место што лесно се наоѓа;
leaflet-celebratory-gunfire-report-what = што гледате или слушате и кога почнало;
leaflet-celebratory-gunfire-report-who = кој е во опасност.
leaflet-celebratory-gunfire-report-after = Не ви требаат докази. Следете ги упатствата на полицијата.
