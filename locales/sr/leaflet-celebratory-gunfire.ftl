### Летак за грађане о пуцању у слављу: српски превод. Једноставне речи; редослед порука је редослед у документу.
### „{ -kosovo }“ исписује име са звездицом; име јурисдикције се никада не пише без појма.
### Безбедносна граница: препознавање се увек завршава са: не дирајте, држите растојање, означите, пријавите, сачекајте специјалисте. Без бројева телефона.

leaflet-celebratory-gunfire-title = Славите без пуцања: оружје и ватромет
leaflet-celebratory-gunfire-short-title = Славите без пуцања

## Што оде увис, пада на земљу

leaflet-celebratory-gunfire-bullet-title = Што оде увис, пада на земљу
leaflet-celebratory-gunfire-falling-bullets-asks =
    је л опасно кад се пуца у небо
    код нас се увек пуца кад се роди син
    имам дозволу па шта
    рупа на крову после нове године
    погинуо човек на свадби
    метак с неба
    пуцање на свадби
    рупа на крову
    родио се син, пуцају
    дочек Нове године
    из весеља пуца
leaflet-celebratory-gunfire-celebration = На свадбама и у новогодишњој ноћи неки људи пуцају у ваздух да би показали радост. Ти хици повређују и убијају.
leaflet-celebratory-gunfire-bullet-falls = Метак испаљен у ваздух пада тамо где нико не може ни да га види ни да га контролише: у двориште, на балкон, на улицу. Може да погоди некога ко не зна ништа о слављу.
leaflet-celebratory-gunfire-bullet-crowd = У гужви један непажљив покрет може да окрене оружје према људима.
leaflet-celebratory-gunfire-bullet-key = Дозвола за оружје не чини хитац у ваздух безбедним. Испаљени метак не може да се врати. Ниједно славље није вредно живота.

## Шта може да учини свако од нас

leaflet-celebratory-gunfire-people-title = Шта може да учини свако од нас
leaflet-celebratory-gunfire-what-you-can-do-asks =
    ујак носи пиштољ на свадбу
    како сватовима да кажем да не пуцају
    бенд да стане или не
    деца трче по чауре
    пијан с пиштољем, да ли да му причам
    пијани рођак с пиштољем
    музика
    рећи гостима
    чауре по земљи
    кум потеже
    деца скупљају
leaflet-celebratory-gunfire-people-hosts = <strong>Домаћини</strong> унапред кажу свима: без оружја. Ако неко донесе оружје, они позивају полицију.
leaflet-celebratory-gunfire-people-musicians = <strong>Музичари</strong> се договарају са домаћинима: ако неко запуца, музика престаје.
leaflet-celebratory-gunfire-people-parents = <strong>Родитељи</strong> склањају децу унутра и уче их да не дирају ништа на земљи и да позову одраслу особу.
leaflet-celebratory-gunfire-people-guests = <strong>Гости</strong> не аплаудирају пуцњима. Они се удаљавају и пријављују пуцање.
leaflet-celebratory-gunfire-do-inside = Склоните се са децом унутра, даље од прозора.
leaflet-celebratory-gunfire-do-report = Пријавите са безбедног места.
leaflet-celebratory-gunfire-do-remember = Запамтите место, време и шта сте видели.
leaflet-celebratory-gunfire-dont-shoot = Не пуцајте у ваздух, чак ни једном.
leaflet-celebratory-gunfire-dont-argue = Не расправљајте се са наоружаним лицем и не посежите за његовим оружјем.
# check: allow term-not-used („ватромет“ је приредба; на земљи остају пиротехничка средства)
leaflet-celebratory-gunfire-dont-collect = Не подижите метке, чауре ни пиротехничка средства.

## Оружје и насиље у породици

leaflet-celebratory-gunfire-home-title = Оружје и насиље у породици
leaflet-celebratory-gunfire-violence-at-home-asks =
    муж има пиштољ и прети ми
    ставља пиштољ на сто кад се свађамо
    комшија бије жену, а ловац је
    да му сакријем пушку
    куда да одем с децом
    прети ми
    сигурна кућа
    ставља пиштољ на сто
    комшија туче жену
    побећи с децом
    бојим се мужа
leaflet-celebratory-gunfire-home-risk = Ватрено оружје у кући у којој има насиља у породици повећава ризик од смртног исхода. Сваку претњу оружјем схватите озбиљно: она је злоупотреба оружја, чак и ако нико не пуца.
leaflet-celebratory-gunfire-home-turn = Обратите се полицији, за себе или за друге. Ако сте у опасности, изађите са децом чим то буде безбедно, а затим позовите полицију. Реците да има оружја и оставите га тамо где јесте. Можете да затражите и помоћ жртвама.

## Ватромет није играчка

leaflet-celebratory-gunfire-fireworks-title = Ватромет није играчка
leaflet-celebratory-gunfire-fireworks-asks =
    са колико година сме дете петарду
    велике ракете с пијаце
    није пукла, да је упалим опет
    петарда на којој ништа не пише
    шта је то ф4
    топовски удар
    није пукла
    колико година
    петарде с пијаце
    изгубио прст
    да опет запалим?
leaflet-celebratory-gunfire-fireworks-caption = Ватромет: категорија и најнижа старосна граница
leaflet-celebratory-gunfire-fireworks-head-label = На етикети
leaflet-celebratory-gunfire-fireworks-head-persons = За кога
# $code: ознака одштампана на етикети, на пример „F1“.
leaflet-celebratory-gunfire-fireworks-category = Категорија { $code }
# $years: најнижа старост.
leaflet-celebratory-gunfire-fireworks-age = { $years ->
        [one] Лица која су навршила { $years } годину
        [few] Лица која су навршила { $years } године
       *[other] Лица која су навршила { $years } година
    }
leaflet-celebratory-gunfire-fireworks-specialists = Само лица са стручним знањем
leaflet-celebratory-gunfire-fireworks-label = Прочитајте етикету пре куповине. <ref data-l10n-name="categories"/> показује за кога је која категорија.
leaflet-celebratory-gunfire-fireworks-act = Директива 2013/29/ЕУ о пиротехничким средствима
leaflet-celebratory-gunfire-fireworks-law = Старосне границе утврђене су у <a data-l10n-name="text">праву Европске уније</a>. Важећи прописи на { -kosovo(case: "locative") } и у { -north-macedonia(case: "locative") } могу да буду другачији.
leaflet-celebratory-gunfire-fireworks-warning = Ватромет категорије F4, ватромет без етикете или ватромет који се није активирао: не дирајте га, држите растојање, означите место са растојања, пријавите полицији и сачекајте специјалисте.

## Како пријавити

leaflet-celebratory-gunfire-report-title = Како пријавити
leaflet-celebratory-gunfire-how-to-report-asks =
    пуцају код комшије сад
    хоће ли сазнати да сам ја звао
    немам снимак
    који број да окренем
    шта да им кажем телефоном
    анонимно
    пуцају код комшије
    који број
    шта рећи
leaflet-celebratory-gunfire-report-call = Са безбедног места позовите број полиције за хитне случајеве. Ако је неко повређен, прво то реците. Затим реците:
leaflet-celebratory-gunfire-report-where = где се то догађа: адресу или место које је лако наћи;
leaflet-celebratory-gunfire-report-what = шта видите или чујете и када је почело;
leaflet-celebratory-gunfire-report-who = ко је у опасности.
leaflet-celebratory-gunfire-report-after = Не треба вам доказ. Поступајте по упутствима полиције.
