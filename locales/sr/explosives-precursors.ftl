### Експлозиви и прекурсори: српски превод приручника. Редослед порука је редослед документа.
### Име јурисдикције штампа се са звездицом преко израза „-kosovo“; никада га не пишите без тог израза.
### Граница безбедности: само оно што службеник може да види. Ниједна материја по имену, ниједна њена употреба, ниједна концентрација,
### ниједна смеша, ни како нешто ради. Препознавање се увек завршава са: не дирајте, држите растојање, означите, пријавите, сачекајте.

explosives-precursors-title = Експлозиви, импровизовани експлозиви и прекурсори: препознавање, безбедно поступање, спречавање
explosives-precursors-short-title = Експлозиви и прекурсори

## Сврха

explosives-precursors-purpose-title = Сврха и читаоци
explosives-precursors-purpose-asks =
    о чему је ова књига
    приручник за бомбе, хемикалије, петарде
    пише ли како ради бомба
    морам ли да знам хемију
explosives-precursors-purpose-aim = Овај приручник помаже службеницима да преживе прве минуте поред предмета који би могао да експлодира, да заштите друге и да иза њих остане случај који се може доказати. Показује и како се надзире продаја одређених хемикалија, јер се највећи део рада на сузбијању импровизованих експлозива обави много пре него што постоји икакав предмет: у продавници, у складишту, на граници и телефоном.
explosives-precursors-purpose-boundary = Приручник описује само оно што може да се види са растојања. Не именује ниједну материју, не каже за шта се која користи и не објашњава ни како се неки предмет прави ни како ради. Службенику то није потребно да би исправно поступио, а читалац са лошим намерама овде не налази ништа.

explosives-precursors-audience-title = Коме је приручник намењен
explosives-precursors-audience-asks =
    је л’ ово за патролу или само за пиротехничаре
    радим на царини, шта има за мене
    ко треба ово да чита
explosives-precursors-audience-officers = Приручник је намењен патролним полицијским службеницима, истражитељима, граничној полицији, цариницима и инспекторима који обилазе продавце и складишта на { -kosovo(case: "locative") } и у { -north-macedonia(case: "locative") }, као и онима који их обучавају. Специјалисти за { -eod } имају своја правила; помоћу приручника могу да кажу другима шта им од њих треба.
explosives-precursors-audience-order = Важећи закон, процедуре службе, упутства специјалиста и налози тужиоца имају предност над овим приручником.

explosives-precursors-objectives-title = Шта умете после читања
explosives-precursors-objectives-asks =
    шта ћу научити
    циљеви обуке
    шта патрола треба да зна о експлозиву
# Уводи списак; $count је број његових тачака.
explosives-precursors-objectives-intro = После читања и вежбања службеник је савладао { $count ->
        [one] следећу { $count } вештину и уме:
        [few] следеће { $count } вештине и уме:
       *[other] следећих { $count } вештина и уме:
    }
explosives-precursors-objectives-recognise = да по ономе што се види препозна да предмет или место може бити опасно, а да се не приближи;
explosives-precursors-objectives-steps = да предузме пет корака утврђеним редом, чак и под притиском;
explosives-precursors-objectives-call = да у првом позиву каже оно што специјалисти треба да знају;
explosives-precursors-objectives-law = да наведе закон који треба прочитати и обавезе оних који продају хемикалије;
explosives-precursors-objectives-report = да прими пријаву сумњиве трансакције, нестанка или крађе и да је на време проследи;
explosives-precursors-objectives-scene = да заштити лице места после експлозије и обезбеди оно што је посао службеника, а не специјалисте;
explosives-precursors-objectives-share = да води белешке које и други могу да користе, у сопственој служби и преко границе.

explosives-precursors-use-title = Како се користи
explosives-precursors-use-asks =
    како да вежбамо са овим
    шта можемо на састанку смене
    смемо ли праву бомбу на обуку
explosives-precursors-use-parts = Ко иде у патролу, прво чита <ref data-l10n-name="sixty"/> и <ref data-l10n-name="act"/>. Инспектори и цариници почињу од <ref data-l10n-name="precursors"/>, истражитељи од <ref data-l10n-name="evidence"/>. За случајеве које садржи <ref data-l10n-name="cases"/> довољно је неколико минута на састанку смене.
explosives-precursors-use-note = Пре почетка прочитајте наглас границу приручника. Учеснике који знају више, из војске, из каменолома или са интернета, замолите да то задрже за себе. Ако неко почне да објашњава, учтиво га прекините и вратите се на питање дана: шта видите и шта радите?

## 60 секунди

explosives-precursors-sixty-title = Приручник за 60 секунди
explosives-precursors-sixty-asks =
    укратко
    само једну страну молим
    нашао сам бомбу, шта сад
    најважнија правила
explosives-precursors-sixty-intro = Ако имате времена само за једну страницу, прочитајте ову.
explosives-precursors-sixty-rule-one = <strong>Све је активно.</strong> Старо, зарђало, отворено, мало или са натписом да је безопасно: сматра се опасним док специјалиста не каже другачије.
explosives-precursors-sixty-rule-steps = <strong>Пет корака.</strong> Не дирајте. Држите растојање. Означите. Пријавите. Сачекајте специјалисте. Видети: <ref data-l10n-name="steps"/>.
explosives-precursors-sixty-rule-distance = <strong>Растојање.</strong> Боље веће него мање, и иза нечег чврстог. Колико треба да буде, одређују специјалисти.
explosives-precursors-sixty-rule-second = <strong>Где је један, може бити и други.</strong> Погледајте место на којем стојите пре него што ту останете.
explosives-precursors-sixty-rule-bring = <strong>Ништа се не доноси.</strong> Ни грађанин ни службеник не носи предмет у станицу.
explosives-precursors-sixty-rule-chemicals = <strong>Хемикалије.</strong> Изађите, не дирајте прекидач, не миришите ништа, позовите.
explosives-precursors-sixty-rule-shop = <strong>Продавница прва види.</strong> Сумњива куповина се пријављује и када ништа није продато. Видети: <ref data-l10n-name="precursors"/>.
explosives-precursors-sixty-rule-after = <strong>После експлозије.</strong> Спасите живот, повуците се, затворите место, сачекајте да се приступ одобри. Видети: <ref data-l10n-name="after"/>.
explosives-precursors-sixty-key = Службеник каже шта је виђено. Специјалиста каже шта је то.
explosives-precursors-steps-caption = Пет корака и оно што не спада ни у један од њих
    .alt = Пет нумерисаних редова одозго надоле, повезаних стрелицама. Сваки ред има три поља: корак, шта радите, шта не радите. Један, станите: реците „стоп“, стојте, погледајте. Не: дирање, подизање, отварање, покривање. Два, растојање: вратите се путем којим сте дошли и поведите људе, иза чврстог заклона. Не: скупљање ствари, ходање тамо где нико није ишао. Три, означите: означите прилаз са растојања. Не: обилажење око предмета. Четири, пријавите: шта, где, када, колико, ко је у близини, шта је дирано. Не: погађање врсте. Пет, сачекајте: не пуштајте никога док се не одобри приступ. Не: враћање због фотографије.
explosives-precursors-steps-head-step = Корак
explosives-precursors-steps-head-do = Шта радите
explosives-precursors-steps-head-never = Шта не радите
explosives-precursors-steps-stop = Станите
explosives-precursors-steps-stop-do = Реците „стоп“, стојте, погледајте
explosives-precursors-steps-stop-never = Не дирајте, не подижите, не отварајте, не покривајте
explosives-precursors-steps-distance = Растојање
explosives-precursors-steps-distance-do = Вратите се путем којим сте дошли; поведите људе, иза чврстог заклона
explosives-precursors-steps-distance-never = Не скупљајте ствари; не идите тамо где нико није ишао
explosives-precursors-steps-mark = Означите
explosives-precursors-steps-mark-do = Означите прилаз са растојања
explosives-precursors-steps-mark-never = Не обилазите око предмета
explosives-precursors-steps-report = Пријавите
explosives-precursors-steps-report-do = Шта, где, када, колико, ко је у близини, шта је дирано
explosives-precursors-steps-report-never = Не погађајте врсту
explosives-precursors-steps-wait = Сачекајте
explosives-precursors-steps-wait-do = Не пуштајте никога док се не одобри приступ
explosives-precursors-steps-wait-never = Не враћајте се због фотографије

## Препознавање

explosives-precursors-recognise-title = Препознавање: на шта се може наићи
explosives-precursors-recognise-asks =
    како изгледа
    је л’ бомба или није
    како да знам да ли је опасно
    стара граната у дворишту
explosives-precursors-recognise-intro = Службеници на лицу места не утврђују шта је неки предмет. Они виде да би могао да буде опасан, и то је довољно. <ref data-l10n-name="groups"/> приказује пет група овог приручника. Оне се разликују по закону, по пореклу и по специјалисти који долази. За првог службеника воде истом одговору.
explosives-precursors-groups-caption = Пет група, један одговор
    .alt = Пет поља једно поред другог на врху: експлозиви за цивилну употребу; гранате и војна средства; импровизоване направе; хемикалије; пиротехничка средства. Испод сваког назива наведено је где се обично срећу: каменолом, градилиште, превоз; кућа, њива, предаја; било где, па и у пошиљци; стан, гаража, продавница; пијаца, стадион, прослава. Од сваког поља стрелица води надоле до једног широког поља: не дирајте, држите растојање, означите, пријавите, сачекајте специјалисте.
explosives-precursors-groups-civil = Експлозиви за цивилну употребу
explosives-precursors-groups-civil-where = Каменолом, градилиште, превоз
explosives-precursors-groups-ordnance = Гранате и војна средства
explosives-precursors-groups-ordnance-where = Кућа, њива, предаја
explosives-precursors-groups-handmade = Импровизоване направе
explosives-precursors-groups-handmade-where = Било где, па и у пошиљци
explosives-precursors-groups-chemicals = Хемикалије
explosives-precursors-groups-chemicals-where = Стан, гаража, продавница
explosives-precursors-groups-pyrotechnics = Пиротехничка средства
explosives-precursors-groups-pyrotechnics-where = Пијаца, стадион, прослава
explosives-precursors-groups-answer = Не дирајте. Држите растојање. Означите. Пријавите. Сачекајте специјалисте.
explosives-precursors-recognise-warning = Никада се не приближавајте да бисте боље видели. Оно што се не види са места на којем стојите није потребно за прво обавештење.

explosives-precursors-signs-title = Шта видите, шта то може да значи, шта радите
explosives-precursors-signs-asks =
    торба остављена на станици
    штапићи у кутији са наранџастим знаком
    чудан прах у кухињи
    жице вире из пакета
    дете нашло нешто као ананас
explosives-precursors-signs-intro = <ref data-l10n-name="signs"/> наводи спољне знаке. Један знак не доказује ништа, а ни одсуство знакова не доказује ништа. Десна колона је готово иста у сваком реду, и то је намерно.
explosives-precursors-signs-caption = Спољни знаци и први одговор
explosives-precursors-signs-head-see = Шта видите
explosives-precursors-signs-head-mean = Шта то може да значи
explosives-precursors-signs-head-do = Шта радите
explosives-precursors-signs-civil = Кутије, џакови или умотани штапићи са наранџастим знаком опасности, именом произвођача, дугим бројем и кодом за скенирање
explosives-precursors-signs-civil-mean = Експлозиви за цивилну употребу, можда изгубљени, украдени или лоше чувани
explosives-precursors-signs-civil-do = Не дирајте и не скенирајте. Држите растојање, означите, пријавите, сачекајте специјалисте
explosives-precursors-signs-tubes = Мале металне цевчице са танким жицама или врпцом, појединачно или у сноповима
explosives-precursors-signs-tubes-mean = Детонатори: веома осетљиви, могу да осакате шаку
explosives-precursors-signs-tubes-do = Не дирајте и не дозволите да их ико узме. Држите растојање, означите, пријавите, сачекајте специјалисте
explosives-precursors-signs-ordnance = Метални или пластични предмет у облику јајета, округао, шиљат или са крилцима; војни натписи; рђа, земља, делови који недостају
explosives-precursors-signs-ordnance-mean = Граната, мина, пројектил или друго војно средство; старост га не чини безопасним
explosives-precursors-signs-ordnance-do = Не дирајте и не крочите даље. Вратите се својим стопама, држите растојање, означите, пријавите, сачекајте специјалисте
explosives-precursors-signs-device = Предмет којем ту није место: затворен, облепљен, са жицама или без њих, остављен или пажљиво постављен
explosives-precursors-signs-device-mean = Можда импровизована направа. Типичан изглед не постоји
explosives-precursors-signs-device-do = Не дирајте и не дозивајте власника док стојите поред предмета. Држите растојање, означите, пријавите, сачекајте специјалисте
explosives-precursors-signs-parcel = Пошиљка или писмо које нико не очекује, са мрљама, жицама, чудним мирисом, сувишном лепљивом траком или лажним пошиљаоцем
explosives-precursors-signs-parcel-mean = Можда импровизована направа, можда лоша шала, можда само пошиљка
explosives-precursors-signs-parcel-do = Оставите је где јесте, не савијајте је и не окрећите. Испразните просторију, држите растојање, означите, пријавите, сачекајте специјалисте
explosives-precursors-signs-place = Прашкови, пасте или течности у посудама без етикете или са промењеном етикетом, јак мирис, заштитна опрема тамо где нико не ради са хемикалијама
explosives-precursors-signs-place-mean = Можда место где се хемикалије злоупотребљавају; опасност од пожара, тровања или експлозије
explosives-precursors-signs-place-do = Станите. Ништа не укључујте и не искључујте, не миришите ништа. Изађите, држите растојање, означите прилаз, пријавите, сачекајте специјалисте
explosives-precursors-signs-firework = Ватромети без етикете, са оштећеном или страном етикетом, у великом броју или са F4 на етикети
explosives-precursors-signs-firework-mean = Незаконита трговина или средство само за стручна лица
explosives-precursors-signs-firework-do = Не дирајте, не дозволите пламен ни пушење. Држите растојање, означите, пријавите, сачекајте специјалисте

explosives-precursors-civil-title = Експлозиви за цивилну употребу
explosives-precursors-civil-asks =
    експлозив из каменолома
    камион са експлозивом, који папири
    фале кутије из рудника
    ко сме да минира
explosives-precursors-civil-where = Каменоломи, рудници, тунели и грађевинске фирме законито користе експлозиве. Израз <em>{ -civil-use-explosives }</em> означава употребу од стране овлашћених правних лица. Службеник на њих наилази у превозу, у складишту, после крађе или као на „остатак“ који је неко однео кући.
explosives-precursors-civil-check = На путу и у складишту службеник проверава документа и људе, а не робу: ко сме да превози или чува експлозив, одакле, докле, до када, и да ли се број у документу слаже са бројем који наводи одговорно лице. Паковања отвара и броји одговорно лице или специјалисти, на месту које они изаберу.
explosives-precursors-civil-loss = Разлика се пријављује одмах, и када фирма има објашњење. Можда је грешка у бројању. А можда је и једини рани знак који ће полиција икада добити.

explosives-precursors-ordnance-title = Гранате и војна средства
explosives-precursors-ordnance-asks =
    деда чувао бомбу из рата
    сељак изорао гранату
    да ли је зарђала бомба опасна
    човек хоће да преда бомбу
explosives-precursors-ordnance-where = Ручне гранате, мине и пројектили налазе се у кућама, подрумима, на њивама, у шумама и рекама, а полицији их нуде људи који желе да их се реше. Ниједна <em>{ -hand-grenade }</em> не сме да се помера: то не чини ни власник ни службеник.
explosives-precursors-ordnance-field = Где је у земљи један предмет, може их бити још. Вратите се својим стопама. Зауставите људе, возила и животиње. Опишите место помоћу онога што се не помера: дрво, стуб, угао куће.
explosives-precursors-ordnance-door = Ако неко донесе предмет у станицу или га пружи патроли, говорите мирно: „Молим вас, полако га спустите, овде напољу, и дођите к мени.“ Нико га не узима из руке. Ако су специјалисти већ на телефону, они одлучују шта ће се лицу рећи. Зграда се празни на другу страну.

explosives-precursors-handmade-title = Импровизоване направе
explosives-precursors-handmade-asks =
    како изгледа бомба из кућне радиности
    сумњив кофер
    неко јавио да је бомба у школи
    можда је само заборављена торба
explosives-precursors-handmade-look = Ниједна <em>{ -ied }</em> нема типичан изглед, и овај приручник не покушава да га опише. Пада у очи да је нешто на погрешном месту, у погрешно време, и да нико не зна чије је. Помажу три питања, и ни за једно није потребан корак напред:
explosives-precursors-handmade-question-hidden = Да ли је стављено тамо где се не би приметило?
explosives-precursors-handmade-question-odd = Да ли изгледа другачије од онога што се ту обично налази?
explosives-precursors-handmade-question-known = Да ли га препознаје неко ко ту ради или живи?
explosives-precursors-handmade-forgotten = Заборављена торба најчешће и јесте заборављена торба. Питају се људи и прегледају се снимци камера. Ако ни то не разјасни ствар, следи пет корака, без стида због лажне узбуне.
explosives-precursors-handmade-threat = После претње телефоном или поруком, речи се тачно запишу, а порука се сачува. Они који познају зграду прегледају своја места, ништа не дирају и пријаве оно чему ту није место. Да ли се зграда напушта, и којим путем, одлучује руководилац са лицем одговорним за зграду.

explosives-precursors-chemicals-title = Места са хемикалијама
explosives-precursors-chemicals-asks =
    смрди на хемикалије у стану
    бурад у гаражи
    бели прах, дрога или експлозив
    боли ме глава откад сам ушао у собу
explosives-precursors-chemicals-look = Место где неко злоупотребљава хемикалије може да изгледа као радионица, као кухиња или као место за дрогу. Службеник не мора да разликује шта је од тога. Јак мирис, дим, пецкање у очима, главобоља или вртоглавица довољни су да се изађе.
explosives-precursors-chemicals-leave = Изађите брзо и мирно. Не дирајте прекидач, славину, прозор ни посуду. Врата оставите како јесу. Напољу станите на страну са које дува ветар. Ко је био унутра, каже то хитној помоћи чак и ако се осећа добро, држи се подаље од других, а са одећом и прањем поступа онако како му кажу ватрогасна служба и хитна помоћ.
explosives-precursors-chemicals-amount = Мала количина није мала опасност. Са кашичицом непознатог прашка поступа се као са џаком.

explosives-precursors-pyrotechnics-title = Пиротехничка средства
explosives-precursors-pyrotechnics-asks =
    које петарде смеју деца да купе
    шта значи F4
    петарде на пијаци
    бакље на стадиону
    разлика F2 F3
explosives-precursors-pyrotechnics-intro = Свако <em>{ -pyrotechnic-article }</em> има етикету, а на етикети је категорија. <ref data-l10n-name="categories"/> наводи категорије Директиве 2013/29/ЕУ. Оне помажу при читању етикета. Ко овде сме да продаје, купује и користи неко средство одређује важећи закон, који може бити строжи.
explosives-precursors-categories-caption = Категорије пиротехничких средстава у Директиви 2013/29/ЕУ
explosives-precursors-categories-head-category = Категорија
explosives-precursors-categories-head-what = Шта је то
explosives-precursors-categories-head-who = Ко сме да га набави
# $age: најнижи узраст у годинама.
explosives-precursors-categories-age = од { $age ->
        [one] { $age } године
        [few] { $age } године
       *[other] { $age } година
    }
explosives-precursors-categories-specialist = само лица са стручним знањем
explosives-precursors-categories-f1 = Ватромет, врло мала опасност, и за употребу у зградама
explosives-precursors-categories-f2 = Ватромет, мала опасност, на отвореном, у ограниченом простору
explosives-precursors-categories-f3 = Ватромет, средња опасност, на великим отвореним просторима
explosives-precursors-categories-f4 = Ватромет, велика опасност
explosives-precursors-categories-t1 = За сцену, мала опасност
explosives-precursors-categories-specialists = За сцену, или друго средство, за стручна лица
explosives-precursors-categories-p1 = Друго средство, на пример за сигнале, мала опасност
explosives-precursors-pyrotechnics-label = Службеник проверава етикету на спољном паковању, ако може да се прочита а да се средство не узима у руке: име и адресу произвођача и увозника, категорију, најнижи узраст, упутство на језику који се ту користи и знак усаглашености са бројем тела за оцењивање усаглашености. Ако етикете нема, и то је налаз. Средство без етикете сматра се средством најопасније категорије.
explosives-precursors-pyrotechnics-bulk = Складиште ватромета гори и експлодира као целина. Испред продавнице, контејнера или комбија пуног таквих средстава растојање је као за експлозив. Заплењена средства не иду у просторију за доказе, у канцеларију ни у патролно возило: преузимају их специјалисти или овлашћено складиште.
explosives-precursors-pyrotechnics-altered = Средство које је неко изменио више није ватромет. Са њим се поступа као са експлозивном направом, и нико не гледа шта је измењено.

explosives-precursors-describe-title = Опишите, не именујте
explosives-precursors-describe-asks =
    шта да напишем у извештај
    смем ли да напишем да је била бомба
    смем ли да сликам телефоном
    мерење предмета
explosives-precursors-describe-intro = Од првог обавештења зависи ко ће доћи, и оно се чита на суду. У њему се каже шта је виђено, а именовање предмета препушта се специјалисти.
explosives-precursors-describe-do-shape = Величину кажите поређењем: „као песница“, „као кутија за ципеле“.
explosives-precursors-describe-do-words = Натписе и бројеве препишите само ако их читате са места на којем стојите.
explosives-precursors-describe-do-place = Реците где лежи: на чему, испод чега, поред чега; на сунцу, у води, уза зид.
explosives-precursors-describe-do-change = Реците шта се променило откад је пронађено и ко је то учинио.
explosives-precursors-describe-dont-name = Не пишите „бомба“, „експлозив“ ни назив модела.
explosives-precursors-describe-dont-photo = Не приближавајте се ради снимка и не користите блиц ни летећу камеру без сагласности специјалиста.
explosives-precursors-describe-dont-search = Не тражите слике на интернету да бисте упоређивали.
explosives-precursors-describe-dont-share = Не шаљите слике колегама ни у групе.

## Безбедно поступање

explosives-precursors-act-title = Безбедно поступање
explosives-precursors-act-asks =
    нашао сам бомбу, шта прво да радим
    колико далеко да се склоним
    смем ли да причам преко радио-станице поред ње
    треба ли да је покријем
    да ли да евакуишем зграду
explosives-precursors-act-intro = Истих пет корака важи за свих пет група. <ref data-l10n-name="scene"/> показује где ко стоји неколико минута касније.
explosives-precursors-act-stop = <strong>Станите.</strong> Гласно реците „стоп“. Стојте, погледајте око себе и погледајте где сте стали.
explosives-precursors-act-distance = <strong>Држите растојање.</strong> Вратите се путем којим сте дошли. Поведите људе: у страну, иза чврстих зидова, даље од стакла и паркираних возила. Специјалисти одређују <em>{ -safe-distance }</em>; дотле боље веће него мање.
explosives-precursors-act-mark = <strong>Означите.</strong> Означите прилаз са растојања и чувајте га. Запишите ко је био унутра.
explosives-precursors-act-report = <strong>Пријавите.</strong> Говорите са безбедног места, не поред предмета. Поступајте по упутствима специјалиста о радио-станицама и телефонима.
explosives-precursors-act-wait = <strong>Сачекајте.</strong> Одржавајте <em>{ -cordon }</em>, показујте службама пут и не пуштајте никога унутра док специјалисти не одобре приступ.
explosives-precursors-scene-caption = Неколико минута касније, гледано одозго
    .alt = План улице гледан одозго. Насред улице лежи предмет, број један; око њега иде испрекидана линија, и унутар ње нема никога. На оба краја улице, иза угла куће, стоји службеник, број два, који зауставља људе и возила. Иза једне куће, одакле се предмет не види, чекају људи са службеником, број три. На доњој ивици је место окупљања хитне помоћи, ватрогасне службе и специјалиста, број четири, а поред њега руководилац, број пет. Одатле слободна трака, број шест, води до улице. Легенда објашњава бројеве.
explosives-precursors-scene-item = Предмет: нико унутар линије
explosives-precursors-scene-guard = Службеник који зауставља људе и возила, иза угла
explosives-precursors-scene-people = Људи са службеником, на месту одакле се предмет не види
explosives-precursors-scene-meeting = Место окупљања служби; прво се прегледа терен
explosives-precursors-scene-leader = Руководилац, са једном телефонском везом са специјалистима
explosives-precursors-scene-lane = Трака која остаје слободна за службе
explosives-precursors-act-second = Пре него што се људи било где окупе, службеник прегледа то место: канте, паркирана возила, торбе, недавно померене ствари. Ни оно што се ту види не дира се; бира се друго место.
explosives-precursors-act-warning = Не дирајте, држите растојање, означите, пријавите и сачекајте специјалисте. Нико предмет не покрива, не кваси, не помера, не отвара, не сече и не тресе, и нико то не тражи од грађанина.

explosives-precursors-situations-title = Седам ситуација
explosives-precursors-situations-asks =
    возач каже да има бомбу у колима
    нашли смо нешто на претресу
    рањеник поред бомбе
    људи неће да изађу из стана
    скенер на граници показује нешто чудно
    човек са појасом
explosives-precursors-situations-intro = <ref data-l10n-name="situations"/> наводи ситуације у којима је први порив често погрешан.
explosives-precursors-situations-caption = Ситуације, погрешан порив и шта се ради
explosives-precursors-situations-head-case = Ситуација
explosives-precursors-situations-head-wrong = Погрешан порив
explosives-precursors-situations-head-right = Шта се ради
explosives-precursors-situations-vehicle = Заустављено возило: нешто лежи испод седишта
explosives-precursors-situations-vehicle-wrong = Посегнути испод седишта; склонити возило са пута
explosives-precursors-situations-vehicle-right = Сви излазе и удаљавају се од возила, са рукама на видном месту. Врата остају како јесу. Зауставите саобраћај, пријавите, сачекајте специјалисте
explosives-precursors-situations-search = Претрес стана: предмет у ормару
explosives-precursors-situations-search-wrong = Прво завршити ову собу
explosives-precursors-situations-search-right = Прекините претрес, изађите већ претресеним путем, поведите породицу и сведоке, пријавите, сачекајте специјалисте
explosives-precursors-situations-border = Граница: слика скенера не одговара документима
explosives-precursors-situations-border-wrong = Истоварити и отворити, за сваки случај
explosives-precursors-situations-border-right = Оставите робу где јесте, испразните траку, држите возача и документа даље од возила, пријавите, сачекајте специјалисте
explosives-precursors-situations-parcel = Пошта: радник држи пошиљку
explosives-precursors-situations-parcel-wrong = Изнети је напоље
explosives-precursors-situations-parcel-right = Нека је полако спусти ту где стоји; сви излазе из просторије; пријавите, сачекајте специјалисте
explosives-precursors-situations-injured = Повређено лице лежи поред предмета
explosives-precursors-situations-injured-wrong = Неколико људи потрчи тамо
explosives-precursors-situations-injured-right = Довикните лицу да се удаљи, ако може. Само један одлучује, по правилима службе, да ли неко иде до њега: што краће и не дирајући ништа друго
explosives-precursors-situations-refuse = Неко неће да напусти стан
explosives-precursors-situations-refuse-wrong = Расправа на вратима
explosives-precursors-situations-refuse-right = Објасните опасност једном реченицом, понудите помоћ око деце, болесних и животиња, запишите име, обавестите руководиоца, наставите
explosives-precursors-situations-worn = Неко каже да на себи носи направу
explosives-precursors-situations-worn-wrong = Прићи и смиривати га
explosives-precursors-situations-worn-right = Растојање и заклон за све; важе правила службе за најтежу претњу и одмах се позива специјална јединица

explosives-precursors-call-title = Ко се позива и шта се каже
explosives-precursors-call-asks =
    кога да зовем за бомбу
    број од деминера
    ко долази за хемикалије
    шта ће ме питати преко телефона
    прво ватрогасци или полиција
explosives-precursors-call-intro = Дежурни центар службе зна ко је надлежан према важећем закону: специјалисти полиције или специјалисти друге службе за војне предмете. <ref data-l10n-name="call"/> наводи редослед позива. У последњу колону упишите бројеве своје службе.
explosives-precursors-call-caption = Ко се позива
explosives-precursors-call-head-case = Шта је виђено
explosives-precursors-call-head-first = Прво
explosives-precursors-call-head-next = Затим
explosives-precursors-call-head-number = Број
explosives-precursors-call-item = Могући експлозив, граната, војно средство, направа
explosives-precursors-call-item-first = Дежурни центар: специјалисти за уклањање експлозивних средстава
explosives-precursors-call-item-next = Хитна помоћ и ватрогасна служба на место окупљања; тужилац
explosives-precursors-call-chemicals = Непознате хемикалије, јак мирис, људима је лоше
explosives-precursors-call-chemicals-first = Дежурни центар: ватрогасна служба, хитна помоћ и специјалисти
explosives-precursors-call-chemicals-next = Тужилац; орган надлежан за прекурсоре
explosives-precursors-call-firework = Ватромети у великом броју, без етикете или F4
explosives-precursors-call-firework-first = Дежурни центар: специјалисти
explosives-precursors-call-firework-next = Ватрогасна служба; орган надлежан за експлозиве за цивилну употребу и пиротехничка средства; тужилац
explosives-precursors-call-loss = Изгубљени или украдени експлозиви или прекурсори
explosives-precursors-call-loss-first = Дежурни центар: дежурни истражитељ
explosives-precursors-call-loss-next = Орган надлежан за складиште или за прекурсоре; контакт јединица преко границе
explosives-precursors-call-purchase = Сумњива куповина, нема предмета
explosives-precursors-call-purchase-first = Контакт тачка за прекурсоре
explosives-precursors-call-purchase-next = Истражитељ; инспектор
explosives-precursors-call-explosion = Експлозија
explosives-precursors-call-explosion-first = Дежурни центар: хитна помоћ, ватрогасна служба и специјалисти
explosives-precursors-call-explosion-next = Тужилац; екипа за лице места
explosives-precursors-call-words = Први позив траје мање од једног минута. Има седам делова:
explosives-precursors-call-who = ко зове, одакле, са ког броја;
explosives-precursors-call-what = шта је виђено, једноставним речима;
explosives-precursors-call-where = где тачно, и како службе долазе тамо а да не прођу поред предмета;
explosives-precursors-call-when = откад је ту и шта се променило;
explosives-precursors-call-people = ко је у близини, ко је повређен, ко не може сам да изађе;
explosives-precursors-call-touched = ко је дирао предмет или био унутра;
explosives-precursors-call-done = шта је учињено: растојање, ознака, место окупљања.
explosives-precursors-call-key = Останите на вези док друга страна не заврши разговор. Специјалисти питају више него што очекујете, а сваки одговор уштеди им један одлазак до предмета.

## Закон

explosives-precursors-law-title = Закон
explosives-precursors-law-asks =
    који закон за експлозив
    за шта одговара
    закон о петардама и ватромету
    важе ли код нас правила ЕУ
explosives-precursors-law-intro = Експлозиве за цивилну употребу, војна средства, хемикалије и пиротехничка средства често уређују различити закони и за њих су надлежни различити органи. Овај одељак даје оквир. Пре поступања проверите важећи закон и запишите који сте текст прочитали и ког дана.

explosives-precursors-law-kosovo-title = Прописи на { -kosovo(case: "locative") }
explosives-precursors-law-kosovo-asks =
    косовски закон о експлозивима
    закон 04/L-022
    кривични законик косово експлозив
explosives-precursors-law-kosovo-act = Закон 04/L-022 о цивилној употреби експлозива; Закон 05/L-022 о оружју; Кривични законик 06/L-074; важећи Законик о кривичном поступку
explosives-precursors-law-kosovo-explosives = <strong>Закон 04/L-022</strong> први се чита када је реч о експлозивима за цивилну употребу и о ватромету: производња, трговина, увоз, транзит, складиштење, употреба и уништавање, као и ко врши надзор.
explosives-precursors-law-kosovo-weapons = <strong>Закон 05/L-022</strong> чита се за гранате, муницију и друге предмете који се могу сматрати оружјем.
explosives-precursors-law-kosovo-code = <strong>Кривични законик 06/L-074</strong> садржи кривична дела. Држање, трговина, употреба и изазивање опасности различите су ствари. Наведите кривично дело под његовим званичним називом и уз број члана<ref data-l10n-name="titles"/>.
explosives-precursors-note-titles = Називи кривичних дела разликују се од законика до законика. Они нису међусобни преводи и овај приручник их не препричава.
explosives-precursors-law-kosovo-procedure = Претресе, заплену предмета и података и наредбу за вештачење уређује важећи Законик о кривичном поступку.

explosives-precursors-law-north-macedonia-title = Прописи у { -north-macedonia(case: "locative") }
explosives-precursors-law-north-macedonia-asks =
    македонски закон о експлозивима
    члан 396
    нови закон о пиротехници македонија
explosives-precursors-law-north-macedonia-act = Закон о оружју 7/05 са изменама и допунама; Кривични законик, члан 396; Закон о кривичном поступку 150/2010 са изменама и допунама
explosives-precursors-law-north-macedonia-code = <strong>Члан 396 Кривичног законика</strong> јесте члан који прво треба проверити када је реч о оружју и експлозивним материјама. Његов назив наведите тачно онако како гласи у законику.
explosives-precursors-law-north-macedonia-weapons = <strong>Закон о оружју</strong> (7/05 са изменама и допунама) чита се за гранате, муницију и друге предмете који се могу сматрати оружјем. Користите пречишћен текст и забележите његов датум.
explosives-precursors-law-north-macedonia-explosives = <strong>Експлозиви за цивилну употребу и пиротехничка средства</strong> имају своја правила. Проверите који закон важи тог дана.
explosives-precursors-law-north-macedonia-procedure = <strong>Закон о кривичном поступку</strong> (150/2010 са изменама и допунама) јесте текст који треба прочитати када је реч о претресима, заплени предмета и наредби за вештачење.
explosives-precursors-law-north-macedonia-draft = У мају 2020. године SEESAC је известио о раду на новом закону о експлозивима за цивилну употребу и пиротехничким средствима у { -north-macedonia(case: "locative") }. Овај приручник није проверио шта је из тога проистекло.

explosives-precursors-law-europe-title = Текстови Европске уније
explosives-precursors-law-europe-asks =
    уредба ЕУ о прекурсорима
    која европска правила за ватромет
    да ли брисел одлучује овде
explosives-precursors-law-europe-act = Уредба (ЕУ) 2019/1148; Директива 2013/29/ЕУ; Директива 2008/43/ЕЗ
explosives-precursors-law-europe-precursors = <strong>Уредба (ЕУ) 2019/1148</strong> ограничава приступ опште јавности одређеним прекурсорима експлозива и обавезује продавце да пријављују сумњиве трансакције, значајне нестанке и крађе. Објашњавају је Смернице 2020/C 210/01.
explosives-precursors-law-europe-pyrotechnics = <strong>Директива 2013/29/ЕУ</strong> одређује категорије, најниже узрасте и етикете пиротехничких средстава.
explosives-precursors-law-europe-marking = <strong>Директива 2008/43/ЕЗ</strong> уводи јединствену идентификацију експлозива за цивилну употребу, како би могао да се прати њихов пут.
explosives-precursors-law-europe-use = Уредба се примењује у државама чланицама Уније. У обе јурисдикције она је узор и помоћ при читању страних докумената, у мери у којој важећи закон није преузео њена правила. Службенику не даје овлашћење.

## Прекурсори

explosives-precursors-precursors-title = Прекурсори: шта раде продавци, органи и полиција
explosives-precursors-precursors-asks =
    шта је прекурсор
    које хемикалије су забрањене за куповину
    да ли је кривично купити хемикалије
    списак опасних хемикалија
explosives-precursors-precursors-what = Сваки <em>{ -explosives-precursor }</em> је дозвољена хемикалија која би могла да се злоупотреби и зато је под контролом. Домаћинства, пољопривредници, фирме и школе сваки дан купују такве производе. Куповина сама по себи није сумњива. Сумња настаје из начина на који неко купује.
explosives-precursors-precursors-groups = Уредба познаје две групе. Израз <em>{ -restricted-precursor }</em> означава прекурсор који припадници опште јавности не смеју да имају, осим са дозволом када закон предвиђа дозволе. Израз <em>{ -regulated-precursor }</em> означава сваки прекурсор из Уредбе: и ограничене и оне који се само пријављују.
explosives-precursors-precursors-list = Овај приручник не садржи те спискове. Инспектори раде са прилозима важећег правног текста. Патроли списак није потребан: она преноси шта је видела и шта је писало на етикети.
explosives-precursors-precursors-key = Ко продавцу објашњава зашто је неки производ под контролом, каже: „зато што може да се злоупотреби“. Ништа више.

explosives-precursors-sale-title = Пут једне продаје
explosives-precursors-sale-asks =
    шта продавница мора да провери
    треба ли му дозвола да купи
    сељак купује за фирму
    како се продаје преко интернета
explosives-precursors-sale-intro = <ref data-l10n-name="sale"/> показује како Уредба тражи да се продаје ограничени прекурсор. Питање на почетку није „за шта?“, него „ко купује?“.
explosives-precursors-sale-caption = Пут једне продаје према Уредби (ЕУ) 2019/1148
    .alt = Дијаграм одлучивања одозго надоле. На врху: неко жели да купи ограничени прекурсор. Одатле две стрелице: лево припадник опште јавности, десно професионални корисник или фирма. Лево питање да ли постоји дозвола: без дозволе нема продаје, са дозволом продавац проверава идентитет и дозволу. Десно продавац тражи идентитет, делатност и намеравану употребу. Оба пута воде до питања: има ли нечег сумњивог? Ако нема: продаја и белешка. Ако има: пријава контакт тачки, а продаја може да се одбије.
explosives-precursors-sale-start = Неко жели да купи ограничени прекурсор
explosives-precursors-sale-public = Припадник опште јавности
explosives-precursors-sale-firm = Професионални корисник или фирма
explosives-precursors-sale-licence = Дозвола? Без ње: нема продаје
explosives-precursors-sale-identity = Проверавају се идентитет и дозвола
explosives-precursors-sale-trade = Траже се идентитет, делатност, адреса, намеравана употреба
explosives-precursors-sale-fits = Да ли употреба одговара делатности?
explosives-precursors-sale-suspicious = Има ли нечег сумњивог?
explosives-precursors-sale-no = Не: продаја и белешка
explosives-precursors-sale-yes = Да: пријава; продаја може да се одбије
explosives-precursors-duties-caption = Обавезе према Уредби и шта гледа инспектор
explosives-precursors-duties-head-duty = Обавеза
explosives-precursors-duties-head-who = Чија је
explosives-precursors-duties-head-look = Шта гледа инспектор
explosives-precursors-duties-inform = Дуж целог ланца снабдевања навести да је производ ограничен или да подлеже пријављивању
explosives-precursors-duties-inform-who = Сваки <em>{ -economic-operator }</em>
explosives-precursors-duties-inform-look = Етикете, отпремнице, странице о производима
explosives-precursors-duties-staff = Упутити запослене који продају
explosives-precursors-duties-staff-who = Привредни субјект
explosives-precursors-duties-staff-look = Знају ли они за пултом производе и контакт тачку?
explosives-precursors-duties-verify = Проверити дозволу и идентитет, или делатност и употребу, и чувати податке
explosives-precursors-duties-verify-who = Привредни субјект
# $months: колико дуго продавац чува податке.
explosives-precursors-duties-verify-look = Подаци о професионалним корисницима из { $months ->
        [one] последњег { $months } месеца
        [few] последња { $months } месеца
       *[other] последњих { $months } месеци
    }, потпуни и читљиви
explosives-precursors-duties-market = Предузети мере како би продавци на платформи могли да испуне своје обавезе, и обавестити кориснике
explosives-precursors-duties-market-who = Свака <em>{ -online-marketplace }</em>
explosives-precursors-duties-market-look = Обавештења, писани поступак, ко одговара
explosives-precursors-duties-detect = Имати поступак за уочавање сумњивих трансакција
explosives-precursors-duties-detect-who = Привредни субјект, трговинска платформа
explosives-precursors-duties-detect-look = Ко одлучује, ко пријављује, ко га мења суботом?
# $hours: рок за пријављивање.
explosives-precursors-duties-report = Пријавити сумњиве трансакције и значајне нестанке и крађе у року од { $hours ->
        [one] { $hours } сата
        [few] { $hours } сата
       *[other] { $hours } сати
    }
explosives-precursors-duties-report-who = Привредни субјект; за трансакције и трговинска платформа, за губитке и професионални корисник
explosives-precursors-duties-report-look = Има ли пријава и јесу ли благовремене? Ако их годинама нема, и то је повод за питања
explosives-precursors-licence-what = Дозвола каже ко сме да има који производ, колико дуго и под којим условима. Орган који је издаје оцењује потребу, намеравану употребу, друге производе који би били довољни, чување и лице. Службеник којем се покаже дозвола проверава да ли припада том лицу, да ли још важи и да ли обухвата тај производ. У недоумици пита орган, а не имаоца.

explosives-precursors-suspicious-title = Шта трансакцију чини сумњивом
explosives-precursors-suspicious-asks =
    купац плаћа кеш и неће да покаже личну карту
    не зна за шта купује
    како да препознам чудног купца
    да ли је сумњив странац који купује хемикалије
explosives-precursors-suspicious-intro = Свака <em>{ -suspicious-transaction }</em> даје основане разлоге за сумњу на злоупотребу. Уредба наводи околности куповине:
explosives-precursors-suspicious-unclear = купац не може или не жели да каже за шта је производ;
explosives-precursors-suspicious-unfamiliar = купац, по свему судећи, не познаје намену коју је навео, или је објашњава неуверљиво;
explosives-precursors-suspicious-unusual = количина, избор или јачина неуобичајени су за наведену намену;
explosives-precursors-suspicious-identity = купац не жели да докаже идентитет, адресу или делатност;
explosives-precursors-suspicious-payment = купац инсистира на неуобичајеном начину плаћања, на пример на великом износу у готовини.
explosives-precursors-suspicious-none = Порекло, језик, вера, одећа и нагласак нису на овом списку. Пријава која се на њих ослања не вреди ништа и шкоди људима. Важи и покушај: пријављује се и онај ко из продавнице изађе без производа.
explosives-precursors-suspicious-do-calm = Останите љубазни, поставите уобичајена питања и продајте или одбијте према правилима.
explosives-precursors-suspicious-do-note = Запишите време, производ, речи, плаћање и возило чим купац изађе.
explosives-precursors-suspicious-do-keep = Сачувајте рачун, поруџбину, поруку и снимак; не дозволите да се преко снимка снима.
explosives-precursors-suspicious-dont-hold = Не задржавајте купца и не пратите га.
explosives-precursors-suspicious-dont-test = Не проверавајте купца питањима из хемије.
explosives-precursors-suspicious-dont-warn = Не говорите купцу да ће бити пријављен.

explosives-precursors-reports-title = Пријаве и шта са њима бива
explosives-precursors-reports-asks =
    продавница хоће да пријави купца
    украдене хемикалије из магацина
    колико брзо морају да пријаве
    коме иде пријава
explosives-precursors-reports-intro = Према Уредби, <em>{ -national-contact-point }</em> прима пријаве у свако доба. Ако важећи закон не одређује такву тачку, пријаве прима дежурни центар. <ref data-l10n-name="clock"/> приказује рокове, који се рачунају од тренутка када неко нешто примети.
explosives-precursors-clock-caption = Рокови који теку од тренутка уочавања
    .alt = Временска линија слева надесно са четири тачке: продаја или покушај; уочено; пријављено; подаци се чувају. Изнад дела од уоченог до пријављеног: највише 24 сата. Изнад дугог дела од продаје до последње тачке: подаци о професионалним корисницима чувају се 18 месеци. Испод тачака: рачун, речи, снимак; записано и обезбеђено; контакт тачка, затим полиција; доступни инспекцији.
explosives-precursors-clock-sale = Продаја или покушај
explosives-precursors-clock-sale-keep = Рачун, речи, снимак
explosives-precursors-clock-noticed = Уочено
explosives-precursors-clock-noticed-keep = Записано, обезбеђено
explosives-precursors-clock-reported = Пријављено
explosives-precursors-clock-reported-keep = Контакт тачка, затим полиција
explosives-precursors-clock-kept = Подаци се чувају
explosives-precursors-clock-kept-keep = Доступни инспекцији
# $hours: рок за пријављивање.
explosives-precursors-clock-hours = највише { $hours ->
        [one] { $hours } сат
        [few] { $hours } сата
       *[other] { $hours } сати
    }
# $months: колико дуго продавац чува податке.
explosives-precursors-clock-months = подаци о професионалним корисницима чувају се { $months ->
        [one] { $months } месец
        [few] { $months } месеца
       *[other] { $months } месеци
    }
explosives-precursors-reports-take = Службеник који прима пријаву захваљује ономе ко зове, записује име и број и пита овим редом: шта се догодило, када, који производ према етикети, колико, шта је речено, како је плаћено, шта још може да се обезбеди. Затим каже шта продавац сада треба да ради: да све сачува, да никоме не говори и да поново позове ако се купац врати.
explosives-precursors-reports-danger = Ако онај ко зове помене мирис, повреду, предмет или претњу, то више није пријава куповине: прво долази пет корака.
explosives-precursors-reports-assess = Истражитељ ставља пријаву поред других: исто лице, возило, број, адреса, производ. Да ли ће се с неким разговарати, када и ко, одлучује истражитељ са тужиоцем. Патрола не пролази туда само да баци поглед.
explosives-precursors-reports-loss = Израз <em>{ -disappearance-theft }</em> користи се када је губитак за ту делатност велик или необичан. У недоумици продавац пријављује. Службеник гледа браве, спискове и људе: ко је имао кључ, ко је последњи бројао, шта још недостаје.
explosives-precursors-reports-back = Продавцу се каже да је пријава стигла, а касније, колико закон дозвољава, и да је користила. Продавница која никада ништа не чује пријављује само једном.

explosives-precursors-visit-title = Посета продавцу или складишту
explosives-precursors-visit-asks =
    инспекција у продавници са хемикалијама
    шта да гледам у магацину
    сме ли полиција да прегледа без налога
    контрола магацина у каменолому
explosives-precursors-visit-intro = Инспекција и истрага различити су задаци са различитим овлашћењима. Инспектор који наиђе на знаке кривичног дела ту прекида инспекцију и позива полицију. Редослед посете:
explosives-precursors-visit-power = Покажите овлашћење и реците шта прегледате и по ком закону.
explosives-precursors-visit-look = Прођите кроз простор са одговорним лицем. Гледајте етикете, чување, браве и излазе. Не отварајте ниједну посуду.
explosives-precursors-visit-lists = Упоредите три броја: купљено, продато, на залихама. Броји одговорно лице, ви гледате.
explosives-precursors-visit-staff = Питајте запосленог за пултом: који су то производи, шта радите са чудним купцем, кога зовете?
explosives-precursors-visit-record = Запишите шта сте видели, шта је договорено и до ког рока. Оставите број контакт тачке.
explosives-precursors-visit-danger = Посуде које цуре, јак мирис, експлозиви остављени ван складишта или неко ко вам не да да видите просторију: изађите, држите растојање и пријавите.

explosives-precursors-border-title = На граници и у пошиљкама
explosives-precursors-border-asks =
    хемикалије у камиону, папири се не слажу
    петарде у гепеку
    пакет са течношћу из иностранства
    шта проверава царина
explosives-precursors-border-look = Царина и гранична полиција виде три ствари које нико други не види заједно: робу, документа и људе. Оно што се не уклапа разлог је за питања: роба и пошиљалац, количина и купац, знак опасности и декларација, тежина и паковање, путовање и прича.
explosives-precursors-border-papers = Одговори се траже у документима и у разговору са људима. Роба са знаком опасности, роба која цури и роба без иједне ознаке не отвара се на контролној траци. Руководилац празни траку и позива специјалисте или орган за опасну робу.
explosives-precursors-border-release = Нико не пушта робу док је питање отворено, и нико је не враћа преко границе само да би се решио невоље. Обавештавају се обе стране. Да ли ће бити одобрена <em>{ -controlled-delivery }</em>, одлучује тужилац или суд, а када је реч о опасној роби, само заједно са специјалистима.

explosives-precursors-prevention-title = Грађани и продавци
explosives-precursors-prevention-asks =
    како се предаје бомба
    прича у школи о петардама
    шта да кажем власницима продавница
    има ли награде за пријаву
explosives-precursors-prevention-handin = Људи који желе да се реше неког предмета кажу полицији где је и оставе га тамо. Да ли ће бити кажњени, одређује важећи закон; службеник не обећава ништа. Смирен први одговор доноси следећи позив.
explosives-precursors-prevention-children = Деца и млади уче једну реченицу: „Не дирам, склањам се, кажем одраслом.“ Нико им не показује шта такав предмет може да учини.
explosives-precursors-prevention-sellers = Продавцима је потребан неко кога познају и број на који зову. Једна посета годишње, један лист за пултом, по један одговор на сваку пријаву: то кошта мало.
explosives-precursors-prevention-message = Порука јавности каже шта људи треба да ураде и кога да зову. Не приказује предмет у појединостима, не именује производ и не показује колика штета може да настане.

## После експлозије

explosives-precursors-after-title = После експлозије
explosives-precursors-after-asks =
    нешто је експлодирало, шта радимо
    дигли банкомат у ваздух
    бачена бомба на кућу
    смем ли да уђем да помогнем рањенима
    ко води на лицу места
explosives-precursors-after-intro = Израз <em>{ -post-blast-scene }</em> обухвата три места у једном: место са повређенима, место које је и даље опасно и место пуно трагова. Из тога следи редослед који приказује <ref data-l10n-name="order"/>.
explosives-precursors-order-caption = Редослед рада после експлозије и ко руководи
    .alt = Пет степеника који се спуштају слева надесно, сваки са фазом и оним ко је води. Један, спасавање: први службеници и хитна помоћ. Два, повлачење и затварање: руководилац полиције. Три, отклањање опасности: специјалисти. Четири, преглед и бележење: екипа за лице места, са специјалистима. Пет, примопредаја и вештачење: истражитељ, лабораторија, тужилац. Испрекидана линија између треће и четврте фазе носи натпис: нико не улази пре одобрења.
explosives-precursors-order-save = Спасавање
explosives-precursors-order-save-who = Први службеници, хитна помоћ
explosives-precursors-order-close = Повлачење и затварање
explosives-precursors-order-close-who = Руководилац полиције
explosives-precursors-order-safe = Отклањање опасности
explosives-precursors-order-safe-who = Специјалисти
explosives-precursors-order-search = Преглед и бележење
explosives-precursors-order-search-who = Екипа за лице места, са специјалистима
explosives-precursors-order-examine = Примопредаја и вештачење
explosives-precursors-order-examine-who = Истражитељ, лабораторија, тужилац
explosives-precursors-order-release = Нико не улази пре одобрења
explosives-precursors-after-life = <strong>Прво живот.</strong> Изнесите кога можете, брзо и једним путем. Оне који могу да ходају позовите да изађу. Оно што се при томе помери, памти се и каже касније; нико за то није крив.
explosives-precursors-after-back = <strong>Затим назад.</strong> Када више нема кога да се спасава, сви излазе. Могу да постоје други предмет, гас, струја или зид који пада.
explosives-precursors-after-wide = <strong>Затворите широко.</strong> Комади лете далеко. Пронађите најудаљенији комад који се види споља и затворите знатно даље од њега. Појас се лакше смањује него што се повећава.
explosives-precursors-after-one = <strong>Један пут.</strong> Један улаз и излаз, означен. Свако име са временом уласка и изласка.
explosives-precursors-after-people = <strong>Људи су сведоци.</strong> Запишите имена и бројеве, укључујући и повређене, као и болницу у коју су одвезени. Од болнице тражите, преко тужиоца када то закон захтева, да сачува одећу и оно што се извади из рана.
explosives-precursors-after-warning = Ништа не дирајте, не метите, не перите и не скупљајте, ни „да се сачува“. Мали комад на свом месту вреди више него велики у кеси.

explosives-precursors-officer-title = Шта је посао службеника
explosives-precursors-officer-asks =
    шта смем сам да узмем, а шта не
    комшије снимале
    камера на пумпи
    људи већ покупили комаде
    новинари прилазе преблизу
explosives-precursors-officer-intro = Простор унутар обезбеђеног појаса посао је специјалиста и екипе за лице места. Изван њега има посла који се може обавити само у првом сату (<ref data-l10n-name="secure"/>).
explosives-precursors-officer-caption = Шта службеници обезбеђују, а шта остављају
explosives-precursors-officer-head-what = Шта
explosives-precursors-officer-head-shows = Шта може да покаже
explosives-precursors-officer-head-how = Како
explosives-precursors-officer-recordings = Камере продавница, кућа, возила, аутобуса
explosives-precursors-officer-recordings-shows = Долазак, бекство, време, друго лице
explosives-precursors-officer-recordings-how = Запишите место и власника; тражите да се снимак сачува пре него што се преко њега сними; упоредите његов сат са тачним временом
explosives-precursors-officer-phones = Снимци на телефонима сведока
explosives-precursors-officer-phones-shows = Први минути, лица, звуци
explosives-precursors-officer-phones-how = Замолите их да ништа не бришу и не шаљу; преузима се по упутству јединице за дигиталне доказе
explosives-precursors-officer-words = Шта људи кажу у првим минутима
explosives-precursors-officer-words-shows = Ток, број праскова, мирис, дим, ко је недостајао
explosives-precursors-officer-words-how = Одвојено једни од других, од речи до речи, без навођења
explosives-precursors-officer-pieces = Комади изван појаса, као и на крововима и дрвећу
explosives-precursors-officer-pieces-shows = Правац и домет
explosives-precursors-officer-pieces-how = Не дирају се; означавају се, чувају, каже се специјалистима
explosives-precursors-officer-picked = Комади које је неко већ узео
explosives-precursors-officer-picked-shows = Могу још бити опасни
explosives-precursors-officer-picked-how = Нека се спусте напољу, држите растојање, запишите име и место, позовите специјалисте
explosives-precursors-officer-vehicles = Паркирана возила, таблице, људи који посматрају
explosives-precursors-officer-vehicles-shows = Ко је био у близини
explosives-precursors-officer-vehicles-how = Списак и снимци општег изгледа, изван појаса
explosives-precursors-officer-media = Медије, радозналце и летеће камере задржава напољу један службеник који нема други задатак. Говори само овлашћена служба. Она каже шта људи треба да раде, а не говори шта је употребљено ни како.

## Докази

explosives-precursors-evidence-title = Докази
explosives-precursors-evidence-asks =
    ко пакује бомбу
    смем ли да је ставим код доказа
    отисци на бомби
    како да докажемо чија је
explosives-precursors-evidence-intro = Предмет је ретко најбољи доказ, а често се уништи, јер ништа друго није безбедно. Држање, куповину и намеру доказује оно што је поред њега: документа, подаци, трагови, речи.
explosives-precursors-evidence-specialist = Само специјалисти одлучују да ли се предмет доводи у безбедно стање, односи или уништава на месту. Питајте их пре тога: могу ли се прво направити снимци и узети мере и трагови? Ако не могу, њихов извештај је доказ, а уз њега се чува и наредба тужиоца за уништавање, када је закон захтева.
explosives-precursors-evidence-item = Ниједан предмет, прашак ни комад који би могао да буде експлозив не носи се у канцеларију, у просторију за доказе, у лабораторију без претходне припреме ни на суд. Суд и списи добијају снимке, извештаје и, по потреби, узорак за који је лабораторија утврдила да је безбедан.
explosives-precursors-evidence-beside = После одобрења, у оквиру закона и наредбе, службеници обезбеђују оно што је около: паковања, рачуне, отпремнице, белешке, кључеве, телефоне и рачунаре, рукавице и одећу, фотографије полица и складишта онако како су затечени. Свака ствар пакује се засебно, и ништа што је било поред експлозива не пакује се са одећом осумњиченог: трагови прелазе са једног на друго.
explosives-precursors-evidence-hands = Службеници који су били поред предмета или хемикалија немају додир са осумњиченим, са његовим возилом ни са његовим стварима. То ради друга екипа. Рукавице се мењају, а промена се бележи.
explosives-precursors-evidence-custody = Код специјалисте почиње <em>{ -chain-of-custody }</em>: ко је шта имао, од када до када, шта је померено или промењено, зашто.

explosives-precursors-questions-title = Питања специјалистима и лабораторији
explosives-precursors-questions-asks =
    шта да питам вештака
    каже ли лабораторија одакле је
    могу ли да кажу јесу ли два случаја иста
explosives-precursors-questions-intro = Питања се постављају писмено, преко органа који наређује вештачење:
explosives-precursors-questions-what = Шта је предмет, или шта је био, и у каквом је стању пронађен?
explosives-precursors-questions-law = Да ли предмет спада међу оне које наводи закон који је важио на дан проналаска, и међу које?
explosives-precursors-questions-origin = Има ли ознака или других знакова порекла, и коме се може послати захтев за праћење порекла?
explosives-precursors-questions-danger = Каква је опасност постојала за људе и имовину, и до које удаљености?
explosives-precursors-questions-persons = Има ли трагова који воде до неког лица?
explosives-precursors-questions-link = Да ли га нешто повезује са другим пронађеним предметом или са другом експлозијом?
explosives-precursors-questions-closed = Како је предмет направљен и како је радио, на то одговара извештај за тужиоца и суд. Те странице се не умножавају у поруке, захтеве, материјал за обуку ни текстове за медије, а приступ њима се бележи.

## Сарадња и белешке

explosives-precursors-cooperation-title = Сарадња и белешке
explosives-precursors-cooperation-asks =
    ко још треба да зна
    украден експлозив, можда преко границе
    друга страна пита за бомбу
    ко скупља све пријаве
explosives-precursors-cooperation-intro = Продавница, каменолом, пољопривредник и цариник виде по један комадић, и сваки комадић изгледа безазлено. <ref data-l10n-name="pieces"/> показује где се комадићи састају.
explosives-precursors-pieces-caption = Четири комадића, једна слика
    .alt = Четири поља на врху: пријава продавнице; разлика у складишту; предмет пронађен на њиви; чудна роба на граници. Од сва четири стрелице воде надоле до једног поља у средини: истражитељ и аналитичар стављају их једно поред другог. Одатле три стрелице воде на дно: специјалисти, тужилац и друга јурисдикција договореним каналом. Стрелице у супротном смеру значе повратну информацију онима који су пријавили.
explosives-precursors-pieces-shop = Пријава продавнице
explosives-precursors-pieces-store = Разлика у складишту
explosives-precursors-pieces-field = Предмет пронађен на њиви
explosives-precursors-pieces-border = Чудна роба на граници
explosives-precursors-pieces-middle = Истражитељ и аналитичар стављају их једно поред другог
explosives-precursors-pieces-specialists = Специјалисти
explosives-precursors-pieces-prosecutor = Тужилац
explosives-precursors-pieces-other = Друга јурисдикција, договореним каналом
explosives-precursors-pieces-feedback = Повратна информација онима који су пријавили
explosives-precursors-cooperation-names = Пре него што се ишта догоди, станица зна по имену: дежурне специјалисте, контакт тачку за прекурсоре или орган који прима пријаве, инспектора, ватрогасну службу, цариника, одговорна лица складишта и каменолома и контакт јединицу за границу.

explosives-precursors-records-title = Белешке
explosives-precursors-records-asks =
    шта да запишем кад се нађе бомба
    образац за прво обавештење
    колико дуго чувамо белешке
    нисам записао времена
explosives-precursors-records-intro = После страха сећање брзо бледи. Пишите у истој смени, сваки службеник за себе, пре него што група препричава догађај. <ref data-l10n-name="records"/> каже шта ће другима требати.
explosives-precursors-records-caption = Белешке и ко их чита
explosives-precursors-records-head-record = Белешка
explosives-precursors-records-head-content = Шта садржи
explosives-precursors-records-head-reader = Коме треба
explosives-precursors-records-first = Прво обавештење
explosives-precursors-records-first-content = Позив, долазак, шта је виђено, шта је дирано, времена
explosives-precursors-records-first-reader = Специјалисти, тужилац
explosives-precursors-records-log = Дневник обезбеђеног појаса
explosives-precursors-records-log-content = Свако име, улазак, излазак, разлог
explosives-precursors-records-log-reader = Екипа за лице места, суд
explosives-precursors-records-exposed = Списак изложених лица
explosives-precursors-records-exposed-content = Ко је био поред предмета или хемикалија, колико дуго, тегобе
explosives-precursors-records-exposed-reader = Лекар, служба
explosives-precursors-records-handover = Примопредаја од специјалиста
explosives-precursors-records-handover-content = Шта је померено, промењено, однето, уништено; одобрење приступа са временом
explosives-precursors-records-handover-reader = Истражитељ
explosives-precursors-records-report = Пријава трансакције, нестанка или крађе
explosives-precursors-records-report-content = Извор, време, производ као на етикети, речи, шта је обезбеђено
explosives-precursors-records-report-reader = Контакт тачка, аналитичар
explosives-precursors-records-incident = Упис у регистар инцидената
explosives-precursors-records-incident-content = Место, дан, група предмета, порекло ако је познато, број случаја
explosives-precursors-records-incident-reader = Аналитичари обе јурисдикције
explosives-precursors-records-false = Бележе се и лажне узбуне. Оне показују да ли се људи јављају рано и штите службенике који су се одлучили за опрез.

explosives-precursors-across-title = Преко границе
explosives-precursors-across-asks =
    како да питам другу полицију за експлозив
    да их упозорим да долази украдена роба
    смем ли да пошаљем слику на вотсап
explosives-precursors-across-urgent = Крађа или нестанак близу границе, или претња која може да се пресели, јавља се преко границе одмах, каналом службе: на { -kosovo(case: "locative") } то је <em>{ -ilecu }</em>, у { -north-macedonia(case: "locative") } јединица коју одређују интерна правила. Прво позив, затим допис.
explosives-precursors-across-content = Порука каже шта недостаје, речима са етикете и из докумената: произвођач, број, количина према евиденцији, паковање. Каже откад, код кога би то могло да буде, каква опасност прети ономе ко га пронађе, који код ограничава употребу и кога позвати. Свака страна поступа у својој јурисдикцији и по свом закону.
explosives-precursors-across-trace = Порекло експлозива и војних средстава прати се по ознакама, истим каналом. Захтев садржи снимке које су направили специјалисти, и ниједну страницу о томе како нешто ради.
explosives-precursors-across-firearms = Ватрено оружје и муниција пронађени са експлозивом на { -kosovo(case: "locative") } пријављују се <em>{ -firearms-focal-point(case: "dative") }</em>, а у { -north-macedonia(case: "locative") } по интерним правилима службе.

## Случајеви

explosives-precursors-cases-title = Три случаја за састанак смене
explosives-precursors-cases-asks =
    вежба за експлозиве
    случај за разговор са екипом
    пола сата обуке
# $exercises: број случајева; $minutes: време за све.
explosives-precursors-cases-intro = { $exercises ->
        [one] { $exercises } случај траје
        [few] { $exercises } случаја заједно трају
       *[other] { $exercises } случајева заједно траје
    } око { $minutes ->
        [one] { $minutes } минут
        [few] { $minutes } минута
       *[other] { $minutes } минута
    }. Сва лица и места су измишљена. Нико не излази из просторије и нико се не игра правим предметима.
explosives-precursors-cases-warning = На обуку се не доноси ниједан предмет: ни експлозив, ни граната, ни пиротехничко средство, ни хемикалија, ни реплика коју би неко напољу могао да сматра правом. Довољне су картице са сликама споља.
explosives-precursors-case-cellar-title = Подрум
explosives-precursors-case-cellar-text = Измишљен случај: жена долази у станицу. Отац јој је умро; у његовом подруму нашла је „нешто гвоздено, као крушка“ и картон са натписом који није умела да прочита. Брат јој је већ кренуо да донесе обоје. У колима му је дете.
explosives-precursors-case-cellar-task = Шта јој кажете у првом минуту, шта брату телефоном, и кога зовете и којим речима?
explosives-precursors-case-cellar-materials = Једна картица са речима жене; телефон без везе; сат. Фасилитатор глуми брата, који жури и љубазан је.
explosives-precursors-case-cellar-answer-brother = Прво се зове брат: он стаје са стране, излази са дететом, удаљава се од кола, врата оставља како јесу и упозорава друге.
explosives-precursors-case-cellar-answer-two = Сада постоје два места, кола и можда подрум. Оба се затварају и оба се наводе у позиву.
explosives-precursors-case-cellar-answer-words = Обавештење каже „гвоздено, као крушка“ и „картон са натписом“. Нико не пише „граната“.
explosives-precursors-case-cellar-answer-promise = Жени се захваљује. Нико не обећава да се никоме ништа неће догодити, и нико јој не пребацује.
explosives-precursors-case-shop-title = Купац који је отишао
explosives-precursors-case-shop-text = Измишљен случај: у суботу по подне јавља се продавница. Мушкарац је тражио производ који је на списку за пултом. Није умео да каже за шта, понудио је готовину без рачуна и отишао када је продавачица затражила документ. Власник каже: „Ништа није продато, па можда и није ништа.“ Преко снимка се снима у понедељак.
explosives-precursors-case-shop-task = Примите пријаву као позив између два учесника. Напишите је на пола странице. Код кога она мора бити до вечерас, и шта не сме да чека понедељак?
explosives-precursors-case-shop-materials = Лист са речима власника, од којих се само половина каже без питања. Ниједан производ се не именује: на картици пише „производ А“.
explosives-precursors-case-shop-answer-attempt = Пријављује се и покушај; рок тече од суботе.
explosives-precursors-case-shop-answer-recording = Снимак се обезбеђује данас, а његов сат упоређује са тачним временом.
explosives-precursors-case-shop-answer-grounds = Пријава садржи понашање и речи. Изглед и нагласак улазе само као опис лица, никада као разлог.
explosives-precursors-case-shop-answer-patrol = Ниједна патрола не тражи мушкарца на своју руку. Контакт тачка и дежурни истражитељ имају пријаву исте вечери, а власник зна кога да зове.
explosives-precursors-case-door-title = Прасак у ноћи
explosives-precursors-case-door-text = Измишљен случај: ноћу је нешто експлодирало испред врата ресторана. Прозори су разбијени, гост крвари из руке, комшије снимају, а дечак пружа првом службенику комад метала. Поред степеница је торба из које излази дим.
explosives-precursors-case-door-task = Нацртајте улицу одозго и унесите обезбеђени појас, људе, место окупљања и своју патролу. Затим реците шта се ради у првих пет минута и којим редом.
explosives-precursors-case-door-materials = По један празан план улице за сваку групу, оловке, картице за два службеника, госта, комшије, дечака и торбу.
explosives-precursors-case-door-answer-second = Торба је други предмет: сви се склањају тамо одакле се не види, а први план се проширује.
explosives-precursors-case-door-answer-guest = Један службеник дозива госта да се удаљи или га одводи; на месту окупљања гост добија помоћ.
explosives-precursors-case-door-answer-boy = Дечак спушта комад ту где стоји и склања се. Бележе се место и име.
explosives-precursors-case-door-answer-films = Комшије чувају снимке, никоме их не шаљу и дају име и број.
explosives-precursors-case-door-answer-meeting = Место окупљања прегледано је пре него што се користи.
explosives-precursors-cases-note = Честе грешке: преблизу, превише речи у првом позиву, сви гледају у предмет, а нико у људе. Водите једним јединим питањем: „Где сада стојите, и зашто?“ Ако се група расправља о врсти предмета, реците: „Специјалиста ће знати за сат времена. Шта радите дотле?“

## Подсетник

explosives-precursors-reference-title = Подсетник
explosives-precursors-reference-asks =
    картице за у кола
    све на једном папирићу за џеп
    картица шта кад нађем бомбу
explosives-precursors-reference-intro = Сваки део стаје на једну картицу. Додајте бројеве своје службе.
explosives-precursors-card-find-title = Нешто је пронађено
explosives-precursors-card-find-asks =
    пет корака бомба
    брзо шта да радим
    смем ли да је померим
explosives-precursors-card-find-live = Све се сматра активним: старо, зарђало, отворено или мало.
explosives-precursors-card-find-stop = Станите. Не дирајте. Гледајте где стојите.
explosives-precursors-card-find-back = Назад путем којим сте дошли, са свим људима, иза чврстог заклона.
explosives-precursors-card-find-mark = Означите прилаз са растојања.
explosives-precursors-card-find-report = Пријавите са безбедног места.
explosives-precursors-card-find-wait = Нико унутра док специјалисти не одобре приступ.
explosives-precursors-card-call-title = Први позив
explosives-precursors-card-call-asks =
    шта да кажем преко телефона
    шта питају пиротехничари
    шта прво да им кажем
explosives-precursors-card-call-who = Ко, одакле, са ког броја
explosives-precursors-card-call-what = Шта је виђено, једноставним речима
explosives-precursors-card-call-where = Где, и пут дотле
explosives-precursors-card-call-when = Откад, шта се променило
explosives-precursors-card-call-people = Ко је близу, ко је повређен, ко не може сам да изађе
explosives-precursors-card-call-touched = Шта је дирано и ко је дирао
explosives-precursors-card-call-done = Шта је учињено; место окупљања
explosives-precursors-card-chemicals-title = Мирис, прашак, течност
explosives-precursors-card-chemicals-asks =
    смрад у стану
    непознат прах
    гуши ме нешто у подруму
explosives-precursors-card-chemicals-out = Напоље, брзо и мирно.
explosives-precursors-card-chemicals-switch = Ни прекидач, ни славина, ни прозор, ни посуда.
explosives-precursors-card-chemicals-wind = Станите на страну са које дува ветар.
explosives-precursors-card-chemicals-call = Ватрогасна служба, хитна помоћ, специјалисти.
explosives-precursors-card-chemicals-exposed = Ко је био унутра, то каже и иде на преглед.
explosives-precursors-card-shop-title = Продавац пријављује
explosives-precursors-card-shop-asks =
    продавница зове због купца
    примање пријаве о хемикалијама
    трговац каже да је муштерија чудна
explosives-precursors-card-shop-thanks = Захвалите; име и број.
explosives-precursors-card-shop-ask = Шта, када, производ на етикети, колико, речи, плаћање.
explosives-precursors-card-shop-keep = Чувати рачун, поруку, снимак.
explosives-precursors-card-shop-conduct = Важно је понашање, никада порекло, језик ни вера.
# $hours: рок за пријављивање.
explosives-precursors-card-shop-time = Контакт тачка одмах; Уредба каже у року од { $hours ->
        [one] { $hours } сата
        [few] { $hours } сата
       *[other] { $hours } сати
    }.
explosives-precursors-card-shop-danger = Предмет, мирис или претња: прво пет корака.
explosives-precursors-card-after-title = После експлозије
explosives-precursors-card-after-asks =
    експлозија први минути
    правила на месту експлозије
    пукло је, шта сад
explosives-precursors-card-after-life = Спасите живот, затим сви напоље.
explosives-precursors-card-after-second = Мислите на други предмет.
explosives-precursors-card-after-wide = Затворите даље од најудаљенијег комада.
explosives-precursors-card-after-way = Један улаз и излаз, са именима и временима.
explosives-precursors-card-after-traces = Ништа не дирајте, не метите, не скупљајте.
explosives-precursors-card-after-outside = Камере, сведоци, болница: сада.

## Речи, извори, границе

explosives-precursors-words-title = Изрази и извори
explosives-precursors-glossary-title = Појмовник
explosives-precursors-glossary-asks =
    шта значи ова реч
    објасни прекурсор, детонатор, појас
    не разумем ове изразе
explosives-precursors-glossary-intro = Изрази имају значење које им даје важећи закон. Кратка објашњења помажу при читању овог приручника.

explosives-precursors-sources-title = Извори
explosives-precursors-sources-asks =
    одакле је ово
    линк до уредбе
    где да нађем цео закон
# $date: дан када су извори проверени.
explosives-precursors-sources-checked = Упућивања су проверена { $date } године. Закони се мењају: прочитајте пречишћен текст на дан употребе.
explosives-precursors-sources-kosovo = { -kosovo }: Закон 04/L-022 о цивилној употреби експлозива; Закон 05/L-022 о оружју; Кривични законик 06/L-074. <a data-l10n-name="gazette">Службени лист</a>.
explosives-precursors-sources-north-macedonia = { -north-macedonia }: Закон о оружју 7/05 са изменама и допунама; Кривични законик, члан 396; Закон о кривичном поступку 150/2010 са изменама и допунама. <a data-l10n-name="gazette">Службени весник</a>.
explosives-precursors-sources-precursors = Уредба (ЕУ) 2019/1148 о стављању на тржиште и употреби прекурсора експлозива, Сл. лист ЕУ L 186, 11. 7. 2019: <a data-l10n-name="text">EUR-Lex</a>; Смернице 2020/C 210/01.
explosives-precursors-sources-pyrotechnics = Директива 2013/29/ЕУ о пиротехничким средствима: <a data-l10n-name="text">EUR-Lex</a>.
explosives-precursors-sources-marking = Директива 2008/43/ЕЗ о идентификацији и следљивости експлозива за цивилну употребу: <a data-l10n-name="text">EUR-Lex</a>.
explosives-precursors-sources-seesac = SEESAC, о нацрту закона о експлозивима за цивилну употребу и пиротехничким средствима у { -north-macedonia(case: "locative") }, мај 2020. године: <a data-l10n-name="site">seesac.org</a>.

explosives-precursors-limits-title = Шта овај приручник не каже
explosives-precursors-limits-asks =
    зашто нема списка хемикалија
    зашто нема слика бомби
    зашто не пише колико метара
explosives-precursors-limits-distance = Не даје растојање у метрима. Број у приручнику био би премали за један предмет, а код другог би непотребно зауставио посао. Растојање одређују специјалисти.
explosives-precursors-limits-lists = Не садржи списак прекурсора, називе производа ни слике предмета. Ко их треба за рад, налази их у важећем закону и код свог органа.
explosives-precursors-limits-numbers = Не даје бројеве телефона ни називе јединица: они се мењају, а погрешан број кошта време.
explosives-precursors-limits-law = Користи само јавне изворе и не даје правне савете.
