### Рад полиције у заједници и полицијско-обавештајни модел: српски превод приручника. Редослед порука је редослед документа.
### Назив јурисдикције увек се исписује појмом „-kosovo“, са потребним падежом.
### „Информација“ је оно што неко каже или види; „обавештајно сазнање“ је оцењена и анализирана информација; „доказ“ је оно што суд прихвата.
### Кодови оцене и поступања исти су као у процедури о информацијама преко границе.
### Граница безбедности: службеник коме је речено за оружје не шаље никога до њега; не дирати, држати растојање, означити, пријавити, сачекати специјалисте.

community-policing-ilp-title = Рад полиције у заједници и полицијско-обавештајни модел у борби против незаконитог ватреног оружја
community-policing-ilp-short-title = Полиција у заједници

## Сврха

community-policing-ilp-purpose-title = Сврха и употреба
community-policing-ilp-purpose-asks =
    чему служи овај приручник
    полиција у заједници и обавештајни рад, како то иде заједно
    да ли ово мења нашу процедуру
    чему служи ова
    приручник о поверењу и анализи
    квартовска полиција и аналитика
    да ли мења наша правила
    шеф рекао да прочитам
    мека полиција
community-policing-ilp-purpose-aim = Овај приручник спаја два начина рада која се често уче одвојено. Први, <em>{ -community-policing }</em>, гради поверење са људима једног места и заједно са њима решава проблеме. Други, <em>{ -ilp }</em>, од информација ствара знање на основу којег командир може да одлучи. Без поверења до полиције стиже мало информација. Без анализе велики део онога што стигне остаје неискоришћен.
community-policing-ilp-purpose-boundary = Приручник се бави ватреним оружјем, муницијом и експлозивима само с једне стране: како се штите људи, како се информација прима, процењује, размењује и користи и како се проблем смањује. У њему нема метода тајног прикупљања. Оне су ствар обучених јединица, по важећем закону и уз наредбе које тај закон захтева.

community-policing-ilp-audience-title = Коме је приручник намењен
community-policing-ilp-audience-asks =
    је л ово за патролу или за аналитичаре
    ја радим на терену, треба ли ми ово
    ко треба ово да прочита
    командир
    позорник
    и за општину?
    за канцеларијске
    граничари
    радим на улици, треба ли ми
community-policing-ilp-audience-officers = Приручник је намењен службеницима за рад у заједници, патролним службеницима, граничној полицији, командирима станица, истражитељима и аналитичарима на { -kosovo(case: "locative") } и у { -north-macedonia(case: "locative") }, као и онима који их обучавају. Могу да га читају и запослени у општинама, наставници и цивилно друштво: приручник је јаван.
community-policing-ilp-audience-needs = Ништа у њему не замењује важећи закон, процедуре службе нити наредбу тужиоца. Када се они разликују од приручника, предност имају они.

community-policing-ilp-objectives-title = Шта умете после читања
community-policing-ilp-objectives-asks =
    шта ћу научити
    шта треба да уме полицајац у заједници
    циљеви обуке
    вештине за терен
    шта ми се мења у послу
    циљеви
    шта треба да уме позорник
# Уводи списак; $count је број његових тачака.
community-policing-ilp-objectives-intro = После читања и вежбања службеник је савладао { $count ->
        [one] следећу { $count } вештину и уме:
        [few] следеће { $count } вештине и уме:
       *[other] следећих { $count } вештина и уме:
    }
community-policing-ilp-objectives-contact = да планира контакт са насељем тако да допре и до жена, младих и мањина;
community-policing-ilp-objectives-told = да правилно поступи када неко говори о оружју;
community-policing-ilp-objectives-report = да напише извештај о информацији у којем су раздвојени чињенице, туђе речи и сопствено мишљење;
community-policing-ilp-objectives-codes = да одвојено оцени извор и информацију и одреди код поступања;
community-policing-ilp-objectives-products = да разликује четири производа анализе и каже ко шта одлучује на основу сваког од њих;
community-policing-ilp-objectives-sara = да ради на проблему у четири корака и покаже да ли се он смањио;
community-policing-ilp-objectives-data = да штити податке о личности од прве белешке до брисања;
community-policing-ilp-objectives-measure = да изабере показатеље који мере безбедност и поверење, а не само активност.

community-policing-ilp-two-ideas-title = Две идеје, један начин рада
community-policing-ilp-two-ideas-asks =
    разлика између рада полиције у заједници и обавештајног модела
    јесмо ли сад доушници у униформи
    морам ли да шпијунирам људе у крају
    разлика између то двоје
    шпијуни у униформи
    треба ли да уходим комшилук
    добар комшија или аналитичар
    улица или рачунар
    зашто спајате две ствари
community-policing-ilp-two-ideas-intro = <ref data-l10n-name="ideas"/> показује шта доноси свака идеја. Оне се сусрећу у једној тачки: у проблему. Људи га описују својим речима, анализа га описује бројевима, местима и временом, а одговор се планира заједно.
community-policing-ilp-two-ideas-caption = Допринос сваке идеје
community-policing-ilp-two-ideas-head-question = Питање
community-policing-ilp-two-ideas-head-community = Рад полиције у заједници
community-policing-ilp-two-ideas-head-ilp = Полицијско-обавештајни модел
community-policing-ilp-two-ideas-start = Одакле почиње?
community-policing-ilp-two-ideas-start-community = Од брига људи који ту живе
community-policing-ilp-two-ideas-start-ilp = Од питања које поставља командир
community-policing-ilp-two-ideas-gives = Шта даје?
community-policing-ilp-two-ideas-gives-community = Поверење, рано обавештење, партнере
community-policing-ilp-two-ideas-gives-ilp = Приоритете, профиле, образложену одлуку
community-policing-ilp-two-ideas-risk = Шта не ваља ако остане сама?
community-policing-ilp-two-ideas-risk-community = Много речи, никакав резултат
community-policing-ilp-two-ideas-risk-ilp = Много података, никакво познавање места
community-policing-ilp-two-ideas-limit = Где јој је граница?
community-policing-ilp-two-ideas-limit-community = Разговор није тајно прикупљање
community-policing-ilp-two-ideas-limit-ilp = Обавештајно сазнање није доказ
community-policing-ilp-two-ideas-open = Граница рада у заједници штити све остало. Службеник долази отворено, у униформи или под својим именом, и каже шта се дешава са оним што му се саопшти. Нико се не шаље комшији да слуша. Ако неко понуди да редовно даје информације, службеник не склапа никакав договор, већ обавештава јединицу коју за то одређују закон и интерна правила.
community-policing-ilp-two-ideas-key = Људи говоре службенику који је долазио пре проблема и који се враћа после њега.

community-policing-ilp-use-title = Како станица ради са њим
community-policing-ilp-use-asks =
    како да вежбамо са овим
    пола сата на брифингу, шта можемо да урадимо
    како се приручник користи у станици
    пола сата у станици
    вежба на јутарњем састанку
    како да обучим смену
    глумимо у станици
    шта с овим у пракси
community-policing-ilp-use-intro = Приручник може да се чита од почетка до краја или да се обрађује у станици, по пола сата:
community-policing-ilp-use-first = <strong>Прва вежба:</strong> сви читају кратак преглед (<ref data-l10n-name="sixty"/>). Сваки службеник наводи једно место са подручја које дуго није обишао.
community-policing-ilp-use-second = <strong>Друга вежба:</strong> два службеника одиграју једну ситуацију у којој неко говори о оружју (<ref data-l10n-name="told"/>). Остали проверавају шта је речено и шта је учињено.
community-policing-ilp-use-third = <strong>Трећа вежба:</strong> прекривају се десне колоне (<ref data-l10n-name="worked"/>), а сваки службеник одређује кодове и наводи разлоге.
community-policing-ilp-use-fourth = <strong>Четврта вежба:</strong> станица ради на једном проблему са свог подручја, по моделу САРА (<ref data-l10n-name="sara"/>).
community-policing-ilp-use-rule = За вежбу се не користе имена стварних лица ни случајеви у току.

## Приручник за 60 секунди

community-policing-ilp-sixty-seconds-title = Приручник за 60 секунди
community-policing-ilp-sixty-seconds-asks =
    кратко, шта морам да знам
    само једна страна, молим
    најважнија правила
    брзо
    суштина
    главне тачке
    на једној страни
    немам времена
community-policing-ilp-sixty-intro = Ако имате времена само за једну страницу, прочитајте ову.
community-policing-ilp-sixty-visit = <strong>Будите ту раније.</strong> Упознајте улицу, школу, продавницу и општину пре него што се нешто догоди. Видети: <ref data-l10n-name="village"/>.
community-policing-ilp-sixty-all = <strong>Доприте до свих.</strong> Они који долазе на састанке нису цело место. Питајте ко недостаје.
community-policing-ilp-sixty-told = <strong>Речено вам је за оружје?</strong> Нико не иде по њега. Не дирајте, држите растојање, означите, пријавите, сачекајте. Видети: <ref data-l10n-name="told"/>.
community-policing-ilp-sixty-write = <strong>Запишите.</strong> Један извештај, једна информација: шта је виђено, шта је речено, шта мислите.
community-policing-ilp-sixty-code = <strong>Оцените.</strong> Једно слово за извор, једна цифра за информацију, један код за употребу. Видети: <ref data-l10n-name="codes"/>.
community-policing-ilp-sixty-analyse = <strong>Анализирајте.</strong> Један догађај је случај. Више догађаја исте врсте чини проблем, а проблем има узроке.
community-policing-ilp-sixty-decide = <strong>Одлучите.</strong> Командир одлучује на основу производа анализе и одређује задатак, дан и мерило.
community-policing-ilp-sixty-back = <strong>Вратите се.</strong> Реците људима шта је учињено, колико закон дозвољава. Ћутање кошта следеће информације.
community-policing-ilp-sixty-rule = Поверење није средство за добијање информација. Ко га користи само за то, изгубиће и једно и друго.
community-policing-ilp-loop-caption = Од поверења до деловања и назад
    .alt = Прстен од шест поља са стрелицама у смеру казаљке на сату: поверење, информација, оцена, анализа, одлука и деловање, повратна информација. Од повратне информације стрелица води назад ка поверењу. У средини пише: проблем се смањује.
community-policing-ilp-loop-trust = Поверење
community-policing-ilp-loop-trust-note = контакт пре проблема
community-policing-ilp-loop-information = Информација
community-policing-ilp-loop-information-note = по један извештај за сваку
community-policing-ilp-loop-evaluation = Оцена
community-policing-ilp-loop-evaluation-note = извор, садржај, поступање
community-policing-ilp-loop-analysis = Анализа
community-policing-ilp-loop-analysis-note = образац, узрок, профил
community-policing-ilp-loop-action = Одлука и деловање
community-policing-ilp-loop-action-note = задатак, дан, мерило
community-policing-ilp-loop-feedback = Повратна информација
community-policing-ilp-loop-feedback-note = људима и колегама
community-policing-ilp-loop-middle = Проблем се смањује

## Рад полиције у заједници

community-policing-ilp-community-policing-title = Рад полиције у заједници
community-policing-ilp-community-policing-asks =
    шта значи полиција у заједници
    је л то само пијење кафе са људима
    зашто полиција да прича са комшилуком
    пијење кафе с људима
    поверење
    позорник
    зашто да ћаскам с људима
    односи с грађанима
    жена зна да има пиштољ
community-policing-ilp-community-policing-what = Рад полиције у заједници јесте полицијски рад у партнерству са људима и институцијама једног места: заједно именују проблеме, бирају шта има предност, делују и прате резултат. То није кампања, нити задатак једног службеника са посебном значком. То раде и патрола која поздравља, и истражитељ који се поново јави жртви, и гранични службеник који познаје земљораднике у пограничном појасу.
community-policing-ilp-community-policing-firearms = Код ватреног оружја ово је важније него код многих других тема. Оружје у кући виде рођаци, комшије и партнерка која се боји. Они за њега знају много пре патроле. Проговоре када верују у три ствари: да ће бити схваћени озбиљно, да неће бити изложени и да ће после тога уследити нешто разумно.

community-policing-ilp-principles-title = Шест начела
community-policing-ilp-principles-asks =
    правила за полицајца у заједници
    како да људи стекну поверење
    колико често да обилазим
    праведан према свима
    прво слушај
    жалбе на псе и смеће
    сваки месец нови полицајац
    држи реч
    учтивост
community-policing-ilp-principles-same = <strong>Позната лица.</strong> За свако подручје један одређени службеник и његов заменик, и то довољно дуго.
community-policing-ilp-principles-listen = <strong>Прво слушајте.</strong> Списак проблема прави се са људима, чак и када почиње псима, смећем и брзим колима.
community-policing-ilp-principles-fair = <strong>Правичан однос.</strong> Људи лакше прихватају одлуку против себе када су саслушани и када им је речен разлог.
community-policing-ilp-principles-all = <strong>За све.</strong> Допире се до сваке групе у месту, на њеном језику и у време које јој одговара.
community-policing-ilp-principles-together = <strong>Не сами.</strong> Школа, дом здравља, социјалне службе, општина и царина често имају боља средства.
community-policing-ilp-principles-answer = <strong>Одговор.</strong> Ко полицији нешто каже, добије од ње и повратну информацију.

community-policing-ilp-who-knows-title = Ко шта зна у једном месту
community-policing-ilp-who-knows-asks =
    с ким да причам у селу
    ко може да ми каже за оружје у крају
    списак контаката за мој реон
    трговац
    имам или поп
    учитељ
    ловачко друштво
    таксисти
    медицинска сестра
    сеоски старешина
    поштар
community-policing-ilp-who-knows-intro = <ref data-l10n-name="village"/> приказује једно место одозго, са тачкама на којима људи рано примећују ствари. <ref data-l10n-name="partners"/> наводи шта се тамо може приметити и шта полиција не сме да тражи.
community-policing-ilp-village-caption = Једно место гледано одозго: где се рано примећује
    .alt = План малог места гледаног одозго. Један пут иде слева надесно, а други одозго надоле; укрштају се у средини. Око раскрснице је осам означених места: 1 школа, 2 дом здравља, 3 општина, 4 продавница и пијаца, 5 сала за прославе, 6 ловачко удружење, 7 пошта и пошиљке, 8 куће на крају, близу граничне линије. Гранична линија је десно, нацртана испрекиданим цртама. Испод пише шта значи сваки број.
community-policing-ilp-village-school = Школа и омладински центар
community-policing-ilp-village-health = Дом здравља, социјалне службе
community-policing-ilp-village-municipality = Општина, форум за безбедност
community-policing-ilp-village-market = Продавнице и пијаца
community-policing-ilp-village-hall = Сала за прославе
community-policing-ilp-village-hunters = Ловачко удружење
community-policing-ilp-village-post = Пошта и пошиљке
community-policing-ilp-village-edge = Куће близу граничне линије
community-policing-ilp-village-border = Граница
community-policing-ilp-partners-caption = Партнери, шта примећују и где је граница
community-policing-ilp-partners-head-who = Ко
community-policing-ilp-partners-head-notices = Шта може да примети
community-policing-ilp-partners-head-limit = Граница
community-policing-ilp-partners-school = Наставници, омладински радници
community-policing-ilp-partners-school-notices = Разговоре о оружју, слике у телефонима, страх, дете које се игра неким предметом
community-policing-ilp-partners-school-limit = Без спискова ученика; школа поступа по својим правилима о заштити
community-policing-ilp-partners-health = Здравствени и социјални радници
community-policing-ilp-partners-health-notices = Повреде, претње у кући, кризе са опасношћу по живот
community-policing-ilp-partners-health-limit = Њихова обавеза чувања тајне остаје; закон одређује када морају или смеју да пријаве
community-policing-ilp-partners-municipality = Општина, представници месних заједница
community-policing-ilp-partners-municipality-notices = Спорове око земље, празне зграде, догађаје са много гостију
community-policing-ilp-partners-municipality-limit = Не добијају податке о личности из полицијских списа
community-policing-ilp-partners-hall = Власници сала, музичари, фотографи
community-policing-ilp-partners-hall-notices = Пуцање на прославама и дане када је вероватно
community-policing-ilp-partners-hall-limit = Од њих се тражи да спрече и да позову, никада да некога разоружају
community-policing-ilp-partners-hunters = Ловачка удружења, трговци са дозволом
community-policing-ilp-partners-hunters-notices = Питања о чувању, изгубљено оружје, незаконите понуде
community-policing-ilp-partners-hunters-limit = Поседовање дозволе није основ сумње
community-policing-ilp-partners-post = Пошта, курирске службе и аутобуски превозници
community-policing-ilp-partners-post-notices = Пошиљке које не одговарају опису, пошиљаоце који не постоје
community-policing-ilp-partners-post-limit = Пошиљке отварају само они којима то закон дозвољава
community-policing-ilp-partners-edge = Људи близу граничне линије
community-policing-ilp-partners-edge-notices = Возила и непознате људе у необично време, нађене предмете
community-policing-ilp-partners-edge-limit = Пријављују и држе се подаље; нико никога не прати

community-policing-ilp-forums-title = Форуми за безбедност
community-policing-ilp-forums-asks =
    постоји ли неки савет с градоначелником
    где се састају грађани и полиција
    како грађанин може да изнесе проблем
    општина
    градоначелник
    савет за безбедност
    јавна жалба
    састанак с мештанима сваког месеца
    одбор у крају
community-policing-ilp-forums-intro = У обе јурисдикције постоје форуми на којима се састају полиција, општина и становници (видети: <ref data-l10n-name="forums"/>). Њихова правила се мењају: прочитајте важећи акт пре него што позовете, гласате или објавите.
community-policing-ilp-forums-caption = Форуми за безбедност у обе јурисдикције
community-policing-ilp-forums-head-where = Јурисдикција
community-policing-ilp-forums-head-forum = Форум
community-policing-ilp-forums-head-use = Корист за полицију
community-policing-ilp-forums-kosovo-forum = Општински савети за безбедност у заједници, које предводи градоначелник; локални одбори за јавну безбедност у насељима и селима
community-policing-ilp-forums-kosovo-use = Командир станице извештава о стању безбедности и преузима проблеме и предлоге
community-policing-ilp-forums-north-macedonia-forum = Локални савети за превенцију у општинама
community-policing-ilp-forums-north-macedonia-use = Градоначелник, полиција, институције и грађани договарају се о локалним проблемима и заједничким мерама
community-policing-ilp-forums-rule = На форуму се говори о проблемима, местима и мерама, никада о осумњиченима, изворима или случајевима у току. Ко жели нешто да каже о неком лицу, томе се нуди разговор ван састанка.

community-policing-ilp-beat-title = Добро испланиран обилазак
community-policing-ilp-beat-asks =
    како да започнем разговор
    шта да кажем човеку који ми нешто открива
    људи се боје да причају са мном
    шта не смем да радим на терену
    куцам на врата
    ћаскање
    вадим ли свеску
    залупио ми врата
    прва реченица
    боје се да их виде с нама
    пешачка патрола
    нико не прича
    нов на реону
    кафана пуна људи, гледају
community-policing-ilp-beat-intro = Посета без плана претвори се у кафу, а посета са свеском у руци у саслушање. Овај редослед даје резултат:
community-policing-ilp-beat-read = прочитајте шта је са подручја пријављено од последње посете и шта је остало отворено;
community-policing-ilp-beat-choose = изаберите једно лице или институцију које дуго нисте видели;
community-policing-ilp-beat-introduce = реците име, станицу и разлог доласка;
community-policing-ilp-beat-listen = питајте шта се променило и пустите саговорника да говори;
community-policing-ilp-beat-honest = реците, пре него што се каже нешто важно, да ће полиција можда морати да поступи и да никоме не може да се обећа потпуна тајност;
community-policing-ilp-beat-offer = понудите једну ствар: одговор, контакт, дан повратка;
community-policing-ilp-beat-write = пишите после, а не пред саговорником, и у прави образац (видети: <ref data-l10n-name="report"/>).
community-policing-ilp-beat-do-open = Долазите отворено и реците ко сте.
community-policing-ilp-beat-do-place = Пустите саговорника да изабере место и време.
community-policing-ilp-beat-do-promise = Обећавајте само оно о чему сами одлучујете.
community-policing-ilp-beat-do-back = Вратите се оног дана који сте рекли.
community-policing-ilp-beat-dont-child = Не испитујте дете о његовој породици.
community-policing-ilp-beat-dont-task = Не тражите ни од кога да се за вас распитује, гледа или слуша.
community-policing-ilp-beat-dont-expose = Не поздрављајте некога тако да други схвате да је разговарао са вама.
community-policing-ilp-beat-dont-gift = Не дајите и не примајте новац ни услуге.

community-policing-ilp-told-title = Када неко говори о оружју
community-policing-ilp-told-asks =
    комшија каже да има пушка у кући
    жена ми прича да муж има пиштољ
    дете нашло бомбу у њиви
    старац хоће да преда пушку
    неко хоће да нам донесе гранату у станицу
    муж држи пиштољ под јастуком
    граната у њиви
    да преда дедину пушку
    син ми има пиштољ
    шапуће на пијаци
    доноси у кеси
    хоће ли имати проблем ако каже
    деца се играју гвожђем
    донео пушку у станицу
    баба нашла метке
community-policing-ilp-told-intro = То се догоди у продавници, после састанка или на путу до школе. Од првог минута зависи да ли ће људи остати безбедни и да ли ће информација моћи да се користи. Уобичајене ситуације даје <ref data-l10n-name="told"/>.
community-policing-ilp-told-caption = Шта чујете, шта то може да значи, шта радите
community-policing-ilp-told-head-hear = Шта чујете или видите
community-policing-ilp-told-head-mean = Шта то може да значи
community-policing-ilp-told-head-do = Шта радите
community-policing-ilp-told-found = „Тамо нешто лежи, бомба или шта ли је.“
community-policing-ilp-told-found-mean = Експлозивна направа, муниција, заостала убојна средства
community-policing-ilp-told-found-do = Нико не иде тамо. Не дирајте, држите растојање, издалека означите прилаз, пријавите, сачекајте специјалисте
community-policing-ilp-told-bring = „Ја ћу вам га донети.“
community-policing-ilp-told-bring-mean = Неко ће носити опасан предмет улицом
community-policing-ilp-told-bring-do = Спречите то: предмет остаје где јесте, а остали нека се држе подаље. Долази полиција, по потреби са стручним лицем
community-policing-ilp-told-home = „Држи га у кући и претио ми је.“
community-policing-ilp-told-home-mean = Опасност по живот, насиље у породици
community-policing-ilp-told-home-do = Прво безбедност: пријавите одмах, а не на крају смене; помоћ жртви; нико не иде да се суочи са њим
community-policing-ilp-told-heard = „Прича се да неко продаје пиштоље.“
community-policing-ilp-told-heard-mean = Гласина, освета или истинито сазнање
community-policing-ilp-told-heard-do = Питајте одакле лице то зна; напишите извештај о информацији; без сопствених провера
community-policing-ilp-told-surrender = „Отац ми је оставио пушку. Шта сад?“
community-policing-ilp-told-surrender-mean = Неко тражи законит пут
community-policing-ilp-told-surrender-do = Не узимајте је са собом. Објасните важећи законити начин предаје или регистрације и организујте долазак стручних лица
community-policing-ilp-told-children = Дете говори о оружју у кући
community-policing-ilp-told-children-mean = Небезбедно чување, страх, насиље
community-policing-ilp-told-children-do = Не испитујте дете. Одмах обавестите службу за заштиту деце и свог претпостављеног
community-policing-ilp-told-warning = Нико од грађана и запослених у општини, нити службеник који за то није задужен, не отвара, не празни, не носи и не покрива предмет. Све што изгледа као оружје сматра се напуњеним.

## Укључивање

community-policing-ilp-engagement-title = Како допрети до оних којих нема за столом
community-policing-ilp-engagement-asks =
    на састанке долазе само старији мушкарци
    како да укључимо све
    ко фали на састанку
    ко никад не долази
    мушкарци у првом реду
    они што ћуте
    укључивање
    изостављени
    само пензионери на састанку
community-policing-ilp-engagement-intro = Ко седи у првом реду на састанку, има времена, кола и глас. Ватрено оружје повређује и друге: жене у њиховим кућама, младе који му се диве, породице које слушају пуцње, а говоре други језик него полиција. Ако се до ових људи не допре, слика је погрешна, а са њом и приоритети.
community-policing-ilp-engagement-count = Избројте ко учествује: жене и мушкарци, узрасне групе, језици, делови места. Не питајте појединце за веру или порекло. Упоредите те бројеве са бројем и саставом становника и питајте ко недостаје и зашто.

community-policing-ilp-women-title = Жене
community-policing-ilp-women-asks =
    како да разговарам са женама у селу
    боји се мужа, има пиштољ
    немамо полицајку у смени
    састанак само за жене
    полицајка
    мајке
    претучена жена
    разговор без мужа
    насиље код куће с пиштољем
    нема жене у смени
    боји се мужа
    сељанке
    удовица с мужевљевом пушком
    женска група
community-policing-ilp-women-why = Жене и мушкарци се са оружјем сусрећу на различите начине. Оружје у кући може да застрашује и без пуцња. Резолуција 1325 (2000) Савета безбедности позива на пуно учешће жена у области мира и безбедности; у полицијској станици то значи три практичне ствари.
community-policing-ilp-women-officer = <strong>Избор.</strong> Ко жели да разговара са службеницом, може то да учини. Када у смени нема службенице, договара се дан, осим ако постоји опасност.
community-policing-ilp-women-place = <strong>Место и време.</strong> Састанци се држе и дању, уз бригу о деци, и тамо где се жене и иначе окупљају. Мужеви и комшије нису присутни када се говори о насиљу.
community-policing-ilp-women-safe = <strong>Безбедан контакт.</strong> Питајте: „Како да вам се јавим а да вас не угрозим?“ Никаква посетница, порука ни позив које може да види неко други.
community-policing-ilp-women-rule = Ако неко проговори о насиљу, службеник пита за оружје у кући, одмах пријављује и укључује помоћ жртвама. Ризик процењују они који су за то обучени, а не службеник на вратима.

community-policing-ilp-youth-title = Млади
community-policing-ilp-youth-asks =
    клинци каче слике са пиштољима
    како да причам с тинејџерима о оружју
    смем ли да испитујем ђаке у школи
    полиција у посети школи
    тинејџери
    селфи с пиштољем
    реп спот
    посета разреду
    ђаци
    тикток
    момци из банде
    клинци каче оружје
    да питам дете у школи
community-policing-ilp-youth-why = Млади виђају оружје на филму, на свадбама и на телефону и знају о чему се прича. Резолуција 2250 (2015) Савета безбедности говори о њима као о партнерима за мир и безбедност. Они нису ризична група и нису извор.
community-policing-ilp-youth-together = Замолите их да обликују поруку: они знају којим речима верују њихови другови.
community-policing-ilp-youth-school = У школу идите само у договору са школом, уз присутног наставника и никада са оружјем које би се гледало или дирало.
community-policing-ilp-youth-online = Слика оружја у телефону може да буде играчка, шала, хвалисање или опасност. Ништа не чувајте приватно; пријавите каналом службе.
community-policing-ilp-youth-child = Ако је малолетник жртва, сведок или осумњичени, примењује се закон о малолетницима, а разговор воде специјалисти.

community-policing-ilp-minorities-title = Мањине и језици
community-policing-ilp-minorities-asks =
    причају други језик
    ромско насеље, нико не отвара
    људи кажу да полиција зауставља само њих
    преводилац за састанак
    Роми
    Албанци
    Турци
    дискриминација
    мрзе нас
    матерњи језик
    два писма
    само нас заустављају, кажу
community-policing-ilp-minorities-why = У мешовитим срединама прво питање често гласи: „Је ли ово и наша полиција?“ Препоруке Високог комесара ОЕБС-а о раду полиције у мултиетничким друштвима (2006) као одговор наводе запошљавање, обуку, свакодневни контакт и правичан рад. За службеника то значи:
community-policing-ilp-minorities-language = обавештавајте на свим службеним језицима које закон предвиђа за то место, на оба писма тамо где људи читају оба; у озбиљним стварима користите преводиоца службе, никада дете или рођака;
community-policing-ilp-minorities-equal = објасните разлог сваке провере; одлучују ризик и понашање, никада порекло, језик или вера;
community-policing-ilp-minorities-person = говорите о ономе што је учинило једно лице, никада о томе шта „они“ раде;
community-policing-ilp-minorities-mediators = радите са медијаторима и удружењима, али не правите од њих портпароле свих;
community-policing-ilp-minorities-hate = забележите могући мотив мржње када за то има знакова и обавестите тужиоца.
community-policing-ilp-minorities-key = Једна неправична провера однесе више информација него што их донесе десет састанака.

community-policing-ilp-meeting-title = Састанак који вреди
community-policing-ilp-meeting-asks =
    како да водим састанак са становницима
    нико ништа не говори на састанку
    неко виче на полицију
    један човек стално прича
    викање
    мук
    ко води
    не престаје да прича
    дневни ред
    празне столице
    политичар узима микрофон
    како да водим састанак с мештанима
community-policing-ilp-meeting-intro = Добар састанак је кратак, има једну тему и завршава се са три задатка и три имена. Када не иде добро, помаже <ref data-l10n-name="barriers"/>.
community-policing-ilp-meeting-before = Пре састанка: са партнерима изаберите један проблем, људе позовите лично, наведите на којим ће се језицима говорити, договорите се ко води.
community-policing-ilp-meeting-during = За време састанка: прво становници, па полиција; на таблу пишите проблеме, а не имена.
community-policing-ilp-meeting-end = На крају: ко шта ради и до када и како ће људи за то сазнати.
community-policing-ilp-meeting-after = После састанка: једна страна записника без података о личности, иста за све; поверљива сазнања иду у извештаје о информацији, а не у записник.
community-policing-ilp-barriers-caption = Када људи не долазе или ћуте
community-policing-ilp-barriers-head-see = Шта видите
community-policing-ilp-barriers-head-mean = Шта то може да значи
community-policing-ilp-barriers-head-do = Шта радите
community-policing-ilp-barriers-men = Долазе само мушкарци
community-policing-ilp-barriers-men-mean = Време, место, обичај, страх
community-policing-ilp-barriers-men-do = Још један састанак, у друго време, који води службеница или партнер
community-policing-ilp-barriers-silent = Нико не говори
community-policing-ilp-barriers-silent-mean = У сали су они којих се боје
community-policing-ilp-barriers-silent-do = Не вршите притисак. Понудите појединачне разговоре и број телефона
community-policing-ilp-barriers-loud = Једно лице напада полицију
community-policing-ilp-barriers-loud-mean = Старо незадовољство, често основано
community-policing-ilp-barriers-loud-do = Пустите га да заврши, запишите, одредите дан за одговор и одржите реч
community-policing-ilp-barriers-leader = Један вођа говори у име свих
community-policing-ilp-barriers-leader-mean = Моћ, или просто навика
community-policing-ilp-barriers-leader-do = Захвалите му, па питајте друге по имену; обиђите куће
community-policing-ilp-barriers-name = Неко гласно каже име „продавца“
community-policing-ilp-barriers-name-mean = Истинито сазнање, свађа, искушавање полиције
community-policing-ilp-barriers-name-do = Учтиво прекините: „Не овде.“ Понудите разговор насамо; ништа од тога у записник
community-policing-ilp-barriers-nothing = Иста притужба трећи пут
community-policing-ilp-barriers-nothing-mean = Одговор није дат
community-policing-ilp-barriers-nothing-do = Реците шта је учињено или зашто није; одредите једно лице које одговара

## Од информације до обавештајног сазнања

community-policing-ilp-intelligence-title = Од информације до обавештајног сазнања
community-policing-ilp-intelligence-asks =
    шта је обавештајно сазнање, је л то шпијунирање
    разлика између информације и обавештајног сазнања
    кад може да се користи на суду
    шпијунски послови
    трач или чињеница
    сирови подаци
    шта је то обавештајни рад
    кад је то доказ
community-policing-ilp-intelligence-intro = У овом приручнику разликују се три појма. <em>Информација</em> је оно што је неко видео, чуо или написао. <em>Обавештајно сазнање</em> је информација која је оцењена и анализирана да би неко могао да одлучи. <em>Доказ</em> је оно што суд прихвата, по правилима кривичног поступка.
community-policing-ilp-intelligence-example = „Кажу да има оружје“ јесте информација. „У овој долини пуцало се на једанаест од четрнаест прослава, углавном после десет увече“ јесте почетак обавештајног сазнања. Чаура обезбеђена уз записник јесте доказ.

community-policing-ilp-cycle-title = Обавештајни циклус
community-policing-ilp-cycle-asks =
    шта бива с мојом белешком
    кораци циклуса
    написао сам извештај и никад ништа нисам чуо
    ко одговара за који корак
    седам корака
    нико ми не одговара
    круг
    где је моја белешка
    писао сам и ништа
    црна рупа за извештаје
community-policing-ilp-cycle-intro = Израз <em>{ -intelligence-cycle }</em> обухвата седам станица. Књиге их броје мало другачије, али је редослед исти. Станице приказује <ref data-l10n-name="cycle"/>, а <ref data-l10n-name="stations"/> наводи ко на којој ради и где се ту греши.
community-policing-ilp-cycle-caption = Обавештајни циклус
    .alt = Круг од седам станица са стрелицама у смеру казаљке на сату: 1 задатак, 2 прикупљање, 3 оцена, 4 сређивање, 5 анализа, 6 достављање, 7 повратна информација. Од повратне информације стрелица води назад ка задатку. У средини је одлука командира.
community-policing-ilp-cycle-middle = Командир одлучује
community-policing-ilp-cycle-task = Задатак
community-policing-ilp-cycle-collection = Прикупљање
community-policing-ilp-cycle-evaluation = Оцена
community-policing-ilp-cycle-collation = Сређивање
community-policing-ilp-cycle-analysis = Анализа
community-policing-ilp-cycle-dissemination = Достављање
community-policing-ilp-cycle-feedback = Повратна информација
community-policing-ilp-stations-caption = Станице циклуса
community-policing-ilp-stations-head-station = Станица
community-policing-ilp-stations-head-who = Ко и шта
community-policing-ilp-stations-head-fault = Уобичајена грешка
community-policing-ilp-stations-task-who = Командир поставља једно питање и каже за шта му треба одговор
community-policing-ilp-stations-task-fault = „Прикупите све о оружју“
community-policing-ilp-stations-collection-who = Службеници прво гледају шта служба већ има, затим отворено питају
community-policing-ilp-stations-collection-fault = Нови подаци, иако је одговор био у списима
community-policing-ilp-stations-evaluation-who = Службеник који извештава предлаже код, јединица за анализу га потврђује
community-policing-ilp-stations-evaluation-fault = Због доброг извора и слаб садржај изгледа истинит
community-policing-ilp-stations-collation-who = Јединица за анализу уписује, повезује и уклања оно што је двоструко
community-policing-ilp-stations-collation-fault = Три извештаја о истој гласини броје се као три потврде
community-policing-ilp-stations-analysis-who = Аналитичар налази обрасце и узроке и каже шта се не зна
community-policing-ilp-stations-analysis-fault = Само оно што се слаже с првом замисли
community-policing-ilp-stations-dissemination-who = Производ добијају они којима је потребан, са кодом поступања
community-policing-ilp-stations-dissemination-fault = Свима или никоме
community-policing-ilp-stations-feedback-who = Командир каже шта је одлучено; службеник то каже ономе ко је информацију дао, колико је дозвољено
community-policing-ilp-stations-feedback-fault = Нема ни речи, а следећи пут нема ни извештаја

community-policing-ilp-requirement-title = Питање је на првом месту
community-policing-ilp-requirement-asks =
    шта да гледам у патроли
    шеф хоће информације, а не каже какве
    како се поставља добро питање
    нејасан задатак
    шта шеф хоће да зна
    скупљање без циља
    шта да тражим у обиласку
    добро питање
community-policing-ilp-requirement-intro = Прикупљање без питања је радозналост, а закон је не дозвољава. Добар задатак стаје у пет редова:
community-policing-ilp-requirement-question = једно питање на које се може одговорити („У којим приликама и у колико сати се у долини пуца?“);
community-policing-ilp-requirement-decision = одлука за коју је одговор потребан;
community-policing-ilp-requirement-known = шта се већ зна и колико је поуздано;
community-policing-ilp-requirement-limit = шта не сме да се ради и који закон и која наредба важе;
community-policing-ilp-requirement-day = дан одговора и службеник који одговара на питања.

community-policing-ilp-report-title = Извештај о информацији
community-policing-ilp-report-asks =
    како да запишем шта ми је неко рекао
    да ли да ставим име човека
    где иде белешка
    разлика између белешке и службеног извештаја
    записао сам у телефон
    да ставим име
    мишљење одвојено
    образац за дојаву
    две ствари на једном листу
    белешка с разговора
community-policing-ilp-report-intro = Једини пут којим сазнање са терена улази у систем јесте <em>{ -information-report }</em>. Белешка у приватном телефону није извештај. <ref data-l10n-name="sheet"/> показује шта се где пише.
community-policing-ilp-sheet-caption = Извештај о информацији: шта се где пише
    .alt = Цртеж обрасца са седам означених поља одозго надоле: 1 број, датум, јединица; 2 предмет у једном реду; 3 шта је виђено или речено, од речи до речи; 4 одакле извор то зна; 5 напомена службеника, одвојено; 6 код извора, код информације и код поступања у три поља једно до другог; 7 коме се доставља и до када се преиспитује. Поред њега, повезан испрекиданом линијом, посебан затворен лист: идентитет извора, чуван на другом месту.
community-policing-ilp-sheet-number = Број, датум, јединица
community-policing-ilp-sheet-subject = Предмет у једном реду
community-policing-ilp-sheet-words = Шта је виђено или речено, од речи до речи
community-policing-ilp-sheet-how = Одакле извор то зна?
community-policing-ilp-sheet-remark = Напомена службеника, одвојено
community-policing-ilp-sheet-source = Извор
community-policing-ilp-sheet-content = Информација
community-policing-ilp-sheet-handling = Поступање
community-policing-ilp-sheet-receiver = Прималац, дан преиспитивања
community-policing-ilp-sheet-identity = Идентитет извора чува се одвојено, како предвиђају правила
community-policing-ilp-report-one = Један извештај садржи једну информацију из једног извора. Од два сазнања из једног разговора настају два извештаја, јер можда заслужују различите кодове.
community-policing-ilp-report-fast = Опасност по живот јавља се одмах, телефоном или радио-везом; извештај следи касније. Све остало пише се пре краја смене.
community-policing-ilp-report-do-words = Пишите речи тог лица, под наводницима.
community-policing-ilp-report-do-how = Напишите одакле лице то зна: видело је, чуло је, мисли.
community-policing-ilp-report-do-empty = Напишите „није познато“ тамо где се ништа не зна.
community-policing-ilp-report-do-apart = Своје мишљење упишите у посебно поље.
community-policing-ilp-report-dont-name = Не пишите име извора у тексту.
community-policing-ilp-report-dont-describe = Не описујте извор тако да га цело место препозна.
community-policing-ilp-report-dont-copy = Не шаљите извештај приватном апликацијом и не задржавајте копију.
community-policing-ilp-report-dont-feature = Не бележите веру, порекло, здравље ни уверења, осим ако закон то дозвољава и питање то захтева.

## Оцена и поступање

community-policing-ilp-evaluation-title = Оцена и поступање
community-policing-ilp-evaluation-asks =
    колико је ова информација сигурна
    коме смем да је дам даље
    а1 б2 шта значе слова
    је ли поуздан
    лажов
    колико је тачно
    оцена
    три ознаке
    како да оценим казано
community-policing-ilp-evaluation-intro = Сваки извештај добија три ознаке: једну за извор, једну за садржај, једну за употребу. Оне су независне. Поштен човек може да погреши, а лажов може да буде у праву. Кодови су преузети из документа „Размена информација преко границе о ватреном оружју и експлозивима“; између служби они важе само ако су договорени. Слова су латинична.

community-policing-ilp-codes-title = Четири пута четири
community-policing-ilp-codes-asks =
    шта је систем 4х4
    слово за извор, број за информацију
    анониман позив, које слово
    шта значи х4
    А Б Ц Х
    пијан испричао
    чуо од брата
    четири пута четири
    непознат на телефону
    слово и цифра
community-policing-ilp-codes-intro = Израз <em>{ -source-evaluation }</em> значи да се одвојено оцењују поузданост извора и тачност информације. Прво изаберите ред за извор, а затим, не гледајући га поново, колону за информацију (видети: <ref data-l10n-name="matrix"/>).
community-policing-ilp-codes-caption = Оцена извора и информације
community-policing-ilp-codes-head-source = Извор
community-policing-ilp-codes-head-meaning-source = Значење
community-policing-ilp-codes-head-information = Информација
community-policing-ilp-codes-head-meaning-information = Значење
# $code: слово или цифра.
community-policing-ilp-codes-code = { $code }
community-policing-ilp-codes-a = Нема сумње у аутентичност, веродостојност и стручност, или је до сада поуздан у сваком случају
community-policing-ilp-codes-b = До сада поуздан у већини случајева
community-policing-ilp-codes-c = До сада непоуздан у већини случајева
community-policing-ilp-codes-x = Поузданост се не може оценити
community-policing-ilp-codes-1 = Тачност није спорна
community-policing-ilp-codes-2 = Извору је лично позната, али не и службенику који је преноси
community-policing-ilp-codes-3 = Извору није лично позната, али је потврђују раније забележене информације
community-policing-ilp-codes-4 = Извору није лично позната и не може се потврдити
community-policing-ilp-matrix-caption = Четири слова, четири цифре, шеснаест одговора
    .alt = Мрежа са четири реда за извор, A, B, C и X, и четири колоне за информацију, од 1 до 4. У пољима су кодови од A1 до X4. Што је поље тамније, потребно је више опреза: A1 је бело, C4 је најтамније. Испод мреже пише: у случају опасности по живот поступите одмах, без обзира на код.
community-policing-ilp-matrix-source = Извор
community-policing-ilp-matrix-information = Информација
community-policing-ilp-matrix-light = светлије: поузданије
community-policing-ilp-matrix-dark = тамније: прво проверити
community-policing-ilp-matrix-rule = Опасност по живот: поступите одмах, без обзира на код.
community-policing-ilp-codes-x-rule = X није лоша оцена. Анонимни позивалац или лице које се слуша први пут добија X, јер о њему ништа није познато. За C је потребан разлог: ранији извештаји који су се показали погрешним.

community-policing-ilp-worked-title = Кодови у пракси
community-policing-ilp-worked-asks =
    примери за кодове
    који код да ставим за гласину
    колега је сам видео, који код
    примери оцена
    гласина с оценом
    које слово би дао
    вежба с кодовима
community-policing-ilp-worked-intro = <ref data-l10n-name="worked"/> даје измишљене примере. Разговарајте о њима у станици пре него што прочитате десну колону. И добре колеге могу да се разликују за један степен; морају умети да кажу зашто.
community-policing-ilp-worked-caption = Измишљени примери са њиховим кодовима
community-policing-ilp-worked-head-report = Извештај
community-policing-ilp-worked-head-code = Код
community-policing-ilp-worked-head-why = Зашто
# check: allow term-not-used („криминалистички техничар“ је назив тог радног места)
community-policing-ilp-worked-patrol = Патрола види две чауре на земљи и оставља их за криминалистичког техничара.
community-policing-ilp-worked-patrol-why = Видео их је службеник и то је документовано
community-policing-ilp-worked-teacher = Наставник чија су сазнања углавном била тачна видео је младића како другима показује пиштољ.
community-policing-ilp-worked-teacher-why = Извор то лично зна, службеник не
community-policing-ilp-worked-caller = Анонимни позивалац каже да је видео како се из комбија истовара оружје.
community-policing-ilp-worked-caller-why = О позиваоцу се ништа не зна; он каже да је то сам видео
community-policing-ilp-worked-rumour = Продавац, углавном поуздан, чуо је у продавници за неког „трговца“. Ништа није забележено.
community-policing-ilp-worked-rumour-why = По чувењу, без потврде
community-policing-ilp-worked-confirmed = Исти продавац чуо је за пуцње код једне сале; за то вече забележена су три позива.
community-policing-ilp-worked-confirmed-why = По чувењу, али потврђено евиденцијом
community-policing-ilp-worked-quarrel = Човек чије су последње пријаве о комшији биле измишљене каже да је код њега видео пушку.
community-policing-ilp-worked-quarrel-why = Извор је раније давао неистините пријаве; садржај је његово лично запажање
community-policing-ilp-worked-circle = Два углавном поуздана лица јављају исту гласину. Оба су је чула од једног госта у кафани.
community-policing-ilp-worked-circle-why = Један извор који се чуо двапут није потврда

community-policing-ilp-handling-title = Кодови поступања
community-policing-ilp-handling-asks =
    смем ли ово да покажем на суду
    смем ли да је дам другој полицији
    шта значи h2
    ко одлучује шта ће бити с мојом информацијом
    Х2
    да проследим другој станици
    да види судија
    без питања даваоца
    ограничена употреба
    ко може даље
community-policing-ilp-handling-intro = Сваки <em>{ -handling-code }</em> одређује давалац информације; он прати информацију где год она иде и мења га само давалац (<ref data-l10n-name="handling"/>).
community-policing-ilp-handling-caption = Кодови поступања
community-policing-ilp-handling-head-code = Код
community-policing-ilp-handling-head-meaning = Значење
community-policing-ilp-handling-head-example = Измишљен пример
community-policing-ilp-handling-0 = Само за спречавање и сузбијање криминала, по закону који се примењује
community-policing-ilp-handling-0-example = Број пријављених пуцњева по месецима
community-policing-ilp-handling-1 = Не открива се у судском поступку без дозволе даваоца
community-policing-ilp-handling-1-example = Сазнање које би могло да упути на лице које га је дало
community-policing-ilp-handling-2 = Не преноси се даље без дозволе даваоца
community-policing-ilp-handling-2-example = Информација друге службе о случају у току
community-policing-ilp-handling-3 = Друга ограничења, која давалац исписује
community-policing-ilp-handling-3-example = „Пре било какве мере јавити се даваоцу“
community-policing-ilp-handling-rule = Ако код спречава заштиту нечијег живота, одмах се јавите даваоцу. О томе шта се мора открити суду одлучују важећи закон и тужилац; ниједан код није обећање изнад закона.

community-policing-ilp-tlp-title = Семафор за партнере
community-policing-ilp-tlp-asks =
    црвено жуто зелено, шта смем да проследим
    сме ли општина да добије овај папир
    дељење са школом или фирмом
    семафор
    жуто
    школа да добије примерак
    НВО
    новинар има папир
    црвено, коме
community-policing-ilp-tlp-intro = Документи за партнере изван полиције често носе ознаке по правилу које се зове <em>{ -tlp }</em>, овде у верзији 2.0 организације FIRST (<ref data-l10n-name="tlp"/>). Оно одређује докле документ сме да се прослеђује. Није класификација по закону и не замењује код поступања.
community-policing-ilp-tlp-caption = Протокол „Семафор“
community-policing-ilp-tlp-head-mark = Ознака
community-policing-ilp-tlp-head-who = Ко сме да га добије
community-policing-ilp-tlp-head-example = Измишљен пример
community-policing-ilp-tlp-red = Само присутна или именована лица
community-policing-ilp-tlp-red-example = План за једну опасну ситуацију, изнет у уском кругу
community-policing-ilp-tlp-amber-strict = Само они у сопственој организацији којима је потребно
community-policing-ilp-tlp-amber-strict-example = Нацрт профила проблема
community-policing-ilp-tlp-amber = Они којима је потребно, у сопственој организацији и код њених клијената
community-policing-ilp-tlp-amber-example = Савет једној школи и центру за социјални рад
community-policing-ilp-tlp-green = Заједница партнера, али не и јавност
community-policing-ilp-tlp-green-example = Месечни преглед за форум за безбедност, без података о личности
community-policing-ilp-tlp-clear = Сви
community-policing-ilp-tlp-clear-example = Летак о пуцању на прославама
community-policing-ilp-tlp-rule = Ако сте у недоумици, изаберите ужу ознаку и питајте аутора. Ознака никада не чини законитим преношење података о личности.

## Производи анализе

community-policing-ilp-products-title = Четири производа, четири одлуке
community-policing-ilp-products-asks =
    шта ми даје аналитичар
    који документ ми треба за брифинг
    стратешка или тактичка
    четири документа
    шта излази из анализе
    фасцикла за шефа
    која за смену
community-policing-ilp-products-intro = Анализа се завршава документом на основу којег неко одлучује. Модел ових производа описан је у приручнику ОЕБС-а из 2017. године и под различитим именима користи се у многим службама; преглед даје <ref data-l10n-name="products"/>.
community-policing-ilp-products-caption = Четири производа
community-policing-ilp-products-head-product = Производ
community-policing-ilp-products-head-answers = Питање на које одговара
community-policing-ilp-products-head-who = Ко одлучује на основу њега
community-policing-ilp-products-head-period = Период
community-policing-ilp-products-strategic = Стратешка процена
community-policing-ilp-products-strategic-answers = Шта ће људима највише нашкодити и шта има предност?
community-policing-ilp-products-strategic-who = Руководилац службе, регионални руководилац
community-policing-ilp-products-strategic-period = Једном или двапут годишње
community-policing-ilp-products-tactical = Тактичка процена
community-policing-ilp-products-tactical-answers = Шта се сада дешава и да ли план даје резултат?
community-policing-ilp-products-tactical-who = Командири, на састанку о задацима
community-policing-ilp-products-tactical-period = Од једне до четири недеље
community-policing-ilp-products-target = Профил лица или групе од интереса
community-policing-ilp-products-target-answers = Ко је то лице или група и која је законита мера одговарајућа?
community-policing-ilp-products-target-who = Руководилац истрага, са тужиоцем
community-policing-ilp-products-target-period = Колико траје случај и колико закон дозвољава
community-policing-ilp-products-problem = Профил проблема
community-policing-ilp-products-problem-answers = Зашто се то дешава баш овде, изнова и изнова?
community-policing-ilp-products-problem-who = Командир станице, са партнерима
community-policing-ilp-products-problem-period = Док се проблем не смањи
community-policing-ilp-products-words = Сва четири одвајају чињенице од процене, изразима које је служба утврдила кажу колико је аналитичар сигуран и наводе шта се не зна. „Вероватно“ без образложења само је мишљење.

community-policing-ilp-strategic-title = Стратешка процена
community-policing-ilp-strategic-asks =
    како одређујемо приоритете за годину
    документ за начелника
    шта треба да има годишњи преглед
    годишњи план
    шира слика
    где највише боли
    приоритети за идућу годину
    за директора
community-policing-ilp-strategic-text = Свака <em>{ -strategic-assessment }</em> гледа годину дана унапред и даље. О ватреном оружју пита: какву штету оружје овде наноси, коме и где? Одакле долази? Шта се мења, код нас и с друге стране границе? Шта не знамо? Завршава се са неколико приоритета, уз образложење. Десет приоритета исто је што и ниједан.
community-policing-ilp-strategic-sources = За њу се користе бројеви службе, бројеви здравствених и социјалних установа без имена, оно што је речено на форумима и отворени извори. Ако се броје само заплене, карта показује где је полиција тражила, а не где је оружје.

community-policing-ilp-tactical-title = Тактичка процена и додела задатака
community-policing-ilp-tactical-asks =
    шта је састанак о задацима
    како патроле добијају задатке
    ко одлучује где идемо ове недеље
    недељни састанак
    где нас шаљу у петак
    задаци патрола
    ко распоређује
    краткорочно
community-policing-ilp-tactical-text = Свака <em>{ -tactical-assessment }</em> је кратка: шта је ново, који проблем расте, који је задатак завршен, шта се предлаже. Састанак о задацима траје пола сата и завршава се списком: задатак, службеник, дан, мерило.
community-policing-ilp-tactical-steps = Службенику за рад у заједници место је на том састанку. Без његовог гласа патрола се у петак шаље у село у којем је сахрана.

community-policing-ilp-target-title = Профил лица или групе од интереса
community-policing-ilp-target-asks =
    профил осумњиченог
    кад смемо да прикупљамо о неком лицу
    је л дојава довољна да се отвори досије
    досије о човеку
    породица осумњиченог
    главни играч
    смем ли отворити фасциклу о неком
    почетак и крај
community-policing-ilp-target-text = Сваки <em>{ -target-profile }</em> односи се на једно лице или једну групу. Он највише задире у права и зато захтева писану одлуку: законски основ, разлог, почетак, крај и ко има приступ. Гласина није разлог. Тајне мере су <em>{ -special-investigative-measures }</em> и за њих је потребна наредба коју закон захтева.
community-policing-ilp-target-family = Рођаци, комшије и деца не описују се „да буде потпуно“. Ко није потребан за питање, не уноси се у профил.

community-policing-ilp-problem-title = Профил проблема
community-policing-ilp-problem-asks =
    сваког викенда иста невоља, шта сад
    како се описује проблем
    образац за профил проблема
    опет на истом ћошку
    сваког викенда пуцњава
    описати невољу
    кога погађа
    седам делова
community-policing-ilp-problem-text = Сваки <em>{ -problem-profile }</em> је мост између две идеје овог приручника и већи део може да чита и партнер. Има седам делова:
community-policing-ilp-problem-what = проблем у једној реченици, без кривца;
community-policing-ilp-problem-harm = коме штети и како;
community-policing-ilp-problem-where = где и када, са бројевима, у поређењу са другим местом или другом годином;
community-policing-ilp-problem-why = узроци на свим странама: људи, место, навика, снабдевање;
community-policing-ilp-problem-done = шта је већ покушано и са каквим исходом;
community-policing-ilp-problem-propose = две или три мере, ко сваку спроводи и колико она кошта;
community-policing-ilp-problem-measure = како ће се мерити и када.
community-policing-ilp-problem-map = Место на карти није оптужба. Карте за партнере приказују подручја, а не куће.

## САРА са разрађеним случајем

community-policing-ilp-sara-title = Решавање проблема: САРА
community-policing-ilp-sara-asks =
    шта значи сара
    корак по корак за проблем
    пример с пуцањем на свадби
    зашто сваке године радимо исто
    четири слова
    случај са свадбом
    метод
    сваке године исто
    план по корацима
    САРА
community-policing-ilp-sara-intro = За решавање проблема користи се <em>{ -sara }</em>, са четири корака: скенирање, анализа, одговор, процена. Случај који следи је <strong>измишљен случај</strong>: места, лица и бројеви не постоје. <ref data-l10n-name="sara"/> га приказује на једној страници.
community-policing-ilp-sara-caption = Четири корака у измишљеном случају
    .alt = Четири поља у квадрату са стрелицама у смеру казаљке на сату. Горе лево: скенирање, пуцање на прославама у долини са пет села. Горе десно: анализа, музика се завршава касно, гости једне сале, нико се не осећа одговорним. Доле десно: одговор, договор са салама, породицама и музичарима, рано присутан службеник, поруке младих. Доле лево: процена, мање прослава са пуцањем, више позива. Од процене стрелица води назад ка скенирању.
community-policing-ilp-sara-scan = 1. Скенирање
community-policing-ilp-sara-scan-note = Пуцање на прославама у долини са пет села
community-policing-ilp-sara-analyse = 2. Анализа
community-policing-ilp-sara-analyse-note = Касни сати, једна сала, нико се не осећа одговорним
community-policing-ilp-sara-respond = 3. Одговор
community-policing-ilp-sara-respond-note = Сале, породице, музичари, рана посета, гласови младих
community-policing-ilp-sara-assess = 4. Процена
community-policing-ilp-sara-assess-note = Мање прослава са пуцањем, више позива
community-policing-ilp-sara-skip = Службе радо скачу са првог на трећи корак. Тада је одговор онај који су одувек давале. А мера без процене је само нада.

community-policing-ilp-scan-title = Скенирање: да ли је то проблем?
community-policing-ilp-scan-asks =
    једна притужба или прави проблем
    људи се жале на пуцање по свадбама
    како да проверим да ли је тачно
    један гунђа
    наставница се жали
    деца на поду
    понавља ли се
    је ли стварно тако
community-policing-ilp-scan-text = На форуму у једној измишљеној долини наставница каже: „На свакој свадби децу полежемо на под.“ Службеник за рад у заједници проверава три ствари. Да ли се понавља? Да: о томе говоре позиви, евиденција дома здравља и дневник станице. Да ли штети? Да: двоје повређених у једној сезони, уплашене породице. Да ли људи желе да се нешто промени? Да, али не желе да им рођаци заврше у затвору.
community-policing-ilp-scan-sentence = Проблем у једној реченици: „Од маја до октобра у долини се пуца на прославама, углавном касно увече, и људи су у опасности.“ У њој нико није назван кривцем.

community-policing-ilp-analyse-title = Анализа: зашто овде, зашто тада?
community-policing-ilp-analyse-asks =
    зашто пуцају на свадбама
    шта да сазнам пре него што нешто урадим
    троугао учинилац жртва место
    узрок
    зашто увек тамо
    после десет увече
    момци се праве важни
    ко може да их заустави
community-policing-ilp-analyse-text = Аналитичар користи троугао за анализу проблема: за проблем је потребан неко ко га ствара, затим неко или нешто што трпи штету, и најзад место. На свакој страни постоји и неко ко би могао да утиче (видети: <ref data-l10n-name="triangle"/>).
community-policing-ilp-triangle-caption = Три стране проблема у измишљеном случају
community-policing-ilp-triangle-head-side = Страна
community-policing-ilp-triangle-head-found = Шта је утврђено
community-policing-ilp-triangle-head-influence = Ко може да утиче
community-policing-ilp-triangle-doer = Они који пуцају
community-policing-ilp-triangle-doer-found = Гости, углавном после десет увече; једни имају дозволе, други немају; част и алкохол
community-policing-ilp-triangle-doer-influence = Домаћин, најстарији у породици, пријатељи, ловачко удружење
community-policing-ilp-triangle-harmed = Они који трпе штету
community-policing-ilp-triangle-harmed-found = Гости, комшије, деца; жене су тражиле да то престане, али их нико није послушао
community-policing-ilp-triangle-harmed-influence = Женска група, школа, дом здравља
community-policing-ilp-triangle-place = Место
community-policing-ilp-triangle-place-found = Осам од једанаест вечери са пуцањем код једне сале; паркинг без светла и правила
community-policing-ilp-triangle-place-influence = Власник сале, општина, музичари
community-policing-ilp-analyse-gap = Записује се и оно што се не зна: одакле долази оружје без дозволе. То питање иде истражитељима, а не службенику за рад у заједници.

community-policing-ilp-respond-title = Одговор: више малих мера
community-policing-ilp-respond-asks =
    шта можемо против пуцања на свадбама
    ко може да помогне осим полиције
    само више контрола или нешто друго
    власник сале потписује
    музика стаје
    имам говори
    свадба без пиштоља
    идеје против пуцања у ваздух
community-policing-ilp-respond-text = Партнери и полиција договарају мере које се тичу сваке стране троугла (видети: <ref data-l10n-name="measures"/>). Превенција не замењује закон: ко пуца, пријављује се, а када се види оружје, важе правила безбедног поступања.
community-policing-ilp-measures-caption = Мере у измишљеном случају
community-policing-ilp-measures-head-measure = Мера
community-policing-ilp-measures-head-who = Ко
community-policing-ilp-measures-head-check = Како се проверава
community-policing-ilp-measures-host = Домаћин се потписом обавезује на прославу без оружја и именује два лица која о томе брину
community-policing-ilp-measures-host-who = Власник сале
community-policing-ilp-measures-host-check = Потписани листови пореде се са календаром
community-policing-ilp-measures-visit = Два службеника рано увече честитају и одлазе
community-policing-ilp-measures-visit-who = Станица
community-policing-ilp-measures-visit-check = Дневник станице
community-policing-ilp-measures-music = Музика престаје чим неко запуца, а власник зове полицију
community-policing-ilp-measures-music-who = Музичари, власник
community-policing-ilp-measures-music-check = Позиви у евиденцији
community-policing-ilp-measures-light = Светло и ред на паркингу
community-policing-ilp-measures-light-who = Општина
community-policing-ilp-measures-light-check = Обилазак на лицу места
community-policing-ilp-measures-young = Млади снимају кратак филм; приказују га женска група и школа
community-policing-ilp-measures-young-who = Школа, женска група
community-policing-ilp-measures-young-check = Приказивања; питања пре и после
community-policing-ilp-measures-law = Провере чувања, у границама закона о оружју; истрага сваког пуцања
community-policing-ilp-measures-law-who = Служба за дозволе, истражитељи
community-policing-ilp-measures-law-check = Списи, одлуке тужиоца

community-policing-ilp-assess-title = Процена: да ли се смањио?
community-policing-ilp-assess-asks =
    како да знам да ли је успело
    сад имамо више позива, је л то лоше
    да ли је помогао пројекат или је била срећа
    је ли успело
    пре и после
    успех или срећа
    мање повређених
    друга долина
community-policing-ilp-assess-text = После друге сезоне станица пореди бројеве, и то и са суседном долином у којој ништа није мењано (видети: <ref data-l10n-name="result"/>). Сви бројеви су измишљени.
community-policing-ilp-result-caption = Измишљен случај: поређење две сезоне
community-policing-ilp-result-head-what = Шта је избројано
community-policing-ilp-result-head-before = Прва сезона
community-policing-ilp-result-head-after = Друга сезона
community-policing-ilp-result-celebrations = Прославе у долини
community-policing-ilp-result-shots = Прославе са пуцањем
community-policing-ilp-result-calls = Позиви због пуцања
community-policing-ilp-result-injured = Повређена лица
community-policing-ilp-result-neighbour = Суседна долина: прославе
community-policing-ilp-result-neighbour-shots = Суседна долина: прославе са пуцањем
community-policing-ilp-result-would-call = Од четрдесет упитаних: позвали би полицију
community-policing-ilp-assess-read = Како се то чита: удео прослава са пуцањем смањио се у долини, а у суседној се готово није променио, па су мере вероватно помогле. Позива има више иако се мање пуца: људи имају више поверења. Двоје повређених у једној сезони и нико у другој: то су сувише мали бројеви да би ишта доказали.
community-policing-ilp-assess-next = Затим круг иде даље: сада се пуца на другом месту. Да ли се проблем преселио или је тамо одувек био, питање је за следеће скенирање.

## Закон и подаци о личности

community-policing-ilp-law-title = Закон
community-policing-ilp-law-asks =
    који закон ми дозвољава да чувам ову информацију
    закон о подацима о личности у полицији
    правила за информаторе
    људска права и прикупљање информација
    закон
    смем ли да чувам
    правила за доушнике
    закон о приватности
    прикупљање о грађанима
    права човека
community-policing-ilp-law-intro = Ово поглавље даје оквир. Оно није коментар закона. Проверите важећи закон пре него што прикупљате, чувате или преносите.
community-policing-ilp-law-kosovo-act = Закон 04/L-076 о полицији; Закон 06/L-082 о заштити података о личности; Закон 05/L-022 о оружју; Кривични законик 06/L-074
community-policing-ilp-law-kosovo-police = <strong>Закон 04/L-076</strong> је оквир за рад и овлашћења полиције. <strong>Закон 06/L-082</strong> уређује податке о личности; прочитајте у њему, и у посебним правилима за полицију, шта важи за податке о кривичним делима.
community-policing-ilp-law-kosovo-other = Статус оружја произлази из <strong>Закона 05/L-022</strong>, кривична дела из <strong>06/L-074</strong>, а тајне мере и докази из важећег Законика о кривичном поступку. Форуми за безбедност имају своја административна упутства.
community-policing-ilp-law-north-macedonia-act = Закон о полицији 114/2006 са изменама и допунама; Закон о заштити података о личности 42/2020 са изменама и допунама; Закон о оружју 7/05 са изменама и допунама; Закон о кривичном поступку 150/2010 са изменама и допунама
community-policing-ilp-law-north-macedonia-police = <strong>Закон о полицији</strong> је оквир за рад, овлашћења и евиденције полиције. <strong>Закон о заштити података о личности</strong> уређује податке о личности; проверите која правила важе када податке обрађује полиција.
community-policing-ilp-law-north-macedonia-other = Статус оружја произлази из <strong>Закона о оружју</strong>; за кривична дела прво се проверава <strong>члан 396</strong> Кривичног законика. Тајне мере и доказе уређује <strong>Закон о кривичном поступку</strong>.
community-policing-ilp-law-europe-act = Европска конвенција о људским правима, члан 8; Савет Европе, Конвенција 108 и Препорука R (87) 15; Директива (ЕУ) 2016/680
community-policing-ilp-law-europe-text = Ови текстови штите приватни живот и одређују како полиција поступа са подацима о личности: законита сврха, неопходност, тачност, утврђени рокови, безбедност, надзор. Да ли и колико неки текст обавезује јурисдикцију проверава се пре него што се наведе.
community-policing-ilp-law-europe-sources = Са лицима која поверљиво дају информације раде само обучене јединице, по важећим правилима. Службеник за рад у заједници никога не врбује, никоме не плаћа и никоме не обећава ослобађање од казне.

community-policing-ilp-data-title = Подаци о личности од белешке до брисања
community-policing-ilp-data-asks =
    колико дуго смем да чувам белешке
    смем ли да имам списак људи из мог реона
    неко хоће да зна шта имамо о њему
    послао сам погрешном човеку
    брисање
    колико година
    изгубио сам свеску
    погрешно послао
    колега гледао из радозналости
    списак становника
    шта имате о мени
    у досијеу погрешно пише
    друг ме моли да проверим некога
community-policing-ilp-data-intro = Заштита података не смета полицијском раду; захваљујући њој информације остају употребљиве, а људи спремни да говоре. <ref data-l10n-name="data"/> прати једну белешку.
community-policing-ilp-data-caption = Пут једне белешке
community-policing-ilp-data-head-stage = Фаза
community-policing-ilp-data-head-rule = Правило
community-policing-ilp-data-head-ask = Питање себи
community-policing-ilp-data-before = Пре тога
community-policing-ilp-data-before-rule = Законита сврха и питање
community-policing-ilp-data-before-ask = Треба ли ми ово о неком лицу уопште?
community-policing-ilp-data-note = Белешка
community-policing-ilp-data-note-rule = Само онолико колико сврха захтева; у службени образац истог дана
community-policing-ilp-data-note-ask = Да ли бих то прочитао том лицу?
community-policing-ilp-data-store = Чување
community-policing-ilp-data-store-rule = Само у систему службе; не у приватном телефону, не на сопственом списку
community-policing-ilp-data-store-ask = Ко још може да види?
community-policing-ilp-data-kinds = Врсте лица
community-policing-ilp-data-kinds-rule = Осумњичени, жртве, сведоци и остали воде се одвојено; чињенице одвојено од мишљења
community-policing-ilp-data-kinds-ask = У којој је улози ово лице овде?
community-policing-ilp-data-use = Коришћење
community-policing-ilp-data-use-rule = Приступ само ради задатка; сваки приступ се бележи
community-policing-ilp-data-use-ask = Зашто отварам ове списе?
community-policing-ilp-data-share = Преношење
community-policing-ilp-data-share-rule = Основ, потреба, код, запис
community-policing-ilp-data-share-ask = Да ли је довољан број уместо имена?
community-policing-ilp-data-review = Преиспитивање
community-policing-ilp-data-review-rule = Утврђеног дана: исправља се, задржава уз разлог или брише
community-policing-ilp-data-review-ask = Да ли је још тачно и још потребно?
community-policing-ilp-data-breach = Губитак
community-policing-ilp-data-breach-rule = Одмах се обавештавају претпостављени и службеник за заштиту података
community-policing-ilp-data-breach-ask = Кога то угрожава?
community-policing-ilp-data-rights = Ко пита шта полиција о њему чува, упућује се органу који закон одређује, љубазно и без одговора на шалтеру. Притужба није знак кривице.

## Докази и сарадња

community-policing-ilp-evidence-title = Од обавештајног сазнања до доказа
community-policing-ilp-evidence-asks =
    смем ли дојаву да користим на суду
    је л дојава довољна за претрес
    морамо ли да кажемо извор
    од дојаве до налога
    рекла-казала
    да одам доушника
    пред судијом
    доказ
community-policing-ilp-evidence-intro = Обавештајно сазнање показује где треба тражити. Суд одлучује на основу онога што је обезбеђено по правилима. Пут од једног до другог је кратак, али има утврђен редослед:
community-policing-ilp-evidence-check = истражитељ проверава сазнање с друге, независне стране;
community-policing-ilp-evidence-prosecutor = тужилац сазнаје одакле је сазнање и како је оцењено, колико закон предвиђа;
community-policing-ilp-evidence-basis = мера има сопствени законски основ, на пример наредбу за претрес, а не заснива се на коду;
community-policing-ilp-evidence-secure = оно што се пронађе обезбеђује се и бележи уз непрекинут ланац чувања доказа;
community-policing-ilp-evidence-keep = првобитни извештај остаје непромењен; исправке се додају уз датум и име.
community-policing-ilp-evidence-source = Извор се штити начином на који је извештај написан првог дана. Касније се мало шта може поправити: о томе шта се мора открити одлучују закон и суд.

community-policing-ilp-cooperation-title = Сарадња преко границе
community-policing-ilp-cooperation-asks =
    исти проблем с друге стране границе
    смем ли да зовем колегу преко границе
    ко с ким размењује
    преко линије
    сватови с друге стране
    суседна станица
    заједничка статистика
    да зовем колегу тамо
community-policing-ilp-cooperation-intro = Долина се не завршава на граничној линији, а на прославама има гостију с обе стране. Проблеми се могу слободно поредити: бројеви без имена, мере, филм или летак. Подаци о личности и информације о случајевима иду договореним каналом: на { -kosovo(case: "locative") } то је <em>{ -ilecu }</em>, а у { -north-macedonia(case: "locative") } јединица коју одређују интерна правила.
community-policing-ilp-cooperation-forum = Две станице с обе стране могу да припреме заједнички профил проблема, колико њихови договори дозвољавају: иста питања, исти начин бројања, исти дан. Свака поступа у својој јурисдикцији.
community-policing-ilp-cooperation-focal = Пронађено ватрено оружје иде на праћење порекла. На { -kosovo(case: "locative") } порекло сваког оружја пронађеног на том подручју прати <em>{ -firearms-focal-point }</em>; оно што се сазна о пореклу уноси се у стратешку процену.

## Показатељи

community-policing-ilp-indicators-title = Показатељи
community-policing-ilp-indicators-asks =
    како се мери поверење
    статистика за рад у заједници
    колико извештаја треба да пишем месечно
    бројке за годишњи извештај
    анкета о поверењу
    норма извештаја
    како се мери успех
    лоша статистика
community-policing-ilp-indicators-intro = Ради се оно што се броји. Зато се показатељи бирају пажљиво, мало њих и заједно са људима којих се тичу. Сваки има <em>{ -baseline }</em>, дан и одговорно лице (видети: <ref data-l10n-name="indicators"/>).
community-policing-ilp-indicators-caption = Показатељи и како да се не протумаче погрешно
community-policing-ilp-indicators-head-indicator = Показатељ
community-policing-ilp-indicators-head-how = Како се броји
community-policing-ilp-indicators-head-care = Опрез
community-policing-ilp-indicators-trust = Поверење
community-policing-ilp-indicators-trust-how = Удео упитаних становника који би због оружја позвали полицију
community-policing-ilp-indicators-trust-care = Питајте одвојено жене и мушкарце, узрасне групе и језике; без имена
community-policing-ilp-indicators-reach = Обухват
community-policing-ilp-indicators-reach-how = Учесници састанака у поређењу са становницима
community-policing-ilp-indicators-reach-care = Присуство није утицај
community-policing-ilp-indicators-answer = Одговор
community-policing-ilp-indicators-answer-how = Удео изнетих проблема који су добили одговор у договореном року
community-policing-ilp-indicators-answer-care = „Не, зато што“ јесте одговор
community-policing-ilp-indicators-harm = Штета
community-policing-ilp-indicators-harm-how = Догађаји са пуцањем, повређена лица, претње оружјем
community-policing-ilp-indicators-harm-care = Више пријава може да значи више поверења
community-policing-ilp-indicators-quality = Квалитет
community-policing-ilp-indicators-quality-how = Удео извештаја о информацији са потпуним кодовима, враћени извештаји
community-policing-ilp-indicators-quality-care = Број извештаја није мерило квалитета
community-policing-ilp-indicators-use = Коришћење
community-policing-ilp-indicators-use-how = Удео производа по којима је донета одлука
community-policing-ilp-indicators-use-care = Броји се и одлука да се не уради ништа
community-policing-ilp-indicators-fair = Правичност
community-policing-ilp-indicators-fair-how = Притужбе, провере и исходи по подручјима
community-policing-ilp-indicators-fair-care = Велики број је повод за питање, а не пресуда
community-policing-ilp-indicators-never = Никада не постављајте циљеве за број провера, сазнања ни именованих лица. Такви циљеви доносе лоше провере, измишљена сазнања и љуте комшије.

## Подсетник

community-policing-ilp-quick-reference-title = Подсетник
community-policing-ilp-quick-reference-asks =
    картице за џеп
    нешто за штампање за патролу
    контролна листа
    џеп
    пластифицирај
    списак
    за штампу
community-policing-ilp-quick-reference-intro = Првих шест одељака су и картице. Додајте бројеве телефона своје службе.

community-policing-ilp-card-visit-title = Посета на терену
community-policing-ilp-card-visit-asks =
    шта радим у обиласку
    први разговор с продавцем
    подсетник за терен
    разговор на вратима
    пекара
    кад се враћам
    први пут у радњи
community-policing-ilp-card-visit-read = Прочитајте шта је остало отворено од последње посете.
community-policing-ilp-card-visit-name = Име, станица, разлог: отворено.
community-policing-ilp-card-visit-listen = Прво слушајте; питајте шта се променило.
community-policing-ilp-card-visit-honest = Не обећавајте потпуну тајност.
community-policing-ilp-card-visit-missing = Ко недостаје? Жене, млади, мањине.
community-policing-ilp-card-visit-back = Реците дан повратка и одржите реч.

community-policing-ilp-card-told-title = Речено вам је за оружје
community-policing-ilp-card-told-asks =
    неко ми прича о пиштољу
    хоће да нам донесе гранату
    оружје у кући и претње
    рекао ми за пиштољ
    да донесе овамо?
    уплашена жена
    бомба у кеси
community-policing-ilp-card-told-loaded = Све што изгледа као оружје сматра се напуњеним.
community-policing-ilp-card-told-order = Не дирајте, држите растојање, означите, пријавите, сачекајте.
community-policing-ilp-card-told-nobody = Нико не иде по њега, не носи га и не показује.
community-policing-ilp-card-told-danger = Претња у кући: пријавите одмах, помоћ жртви.
community-policing-ilp-card-told-words = Затим запишите речи тог лица.
community-policing-ilp-card-told-child = Не испитујте дете.

community-policing-ilp-card-report-title = Извештај о информацији
community-policing-ilp-card-report-asks =
    шта се пише у извештај
    белешка после разговора
    како се пише дојава
    образац
    где моје мишљење
    још данас
    тајна о извору
community-policing-ilp-card-report-one = Један извештај, једна информација.
community-policing-ilp-card-report-apart = Виђено, речено, сопствено мишљење: три поља.
community-policing-ilp-card-report-how = Одакле извор то зна?
community-policing-ilp-card-report-name = У тексту нема имена ни обележја извора.
community-policing-ilp-card-report-private = Без приватног телефона, без копије.
community-policing-ilp-card-report-day = Истог дана; опасност одмах.

community-policing-ilp-card-codes-title = Кодови
community-policing-ilp-card-codes-asks =
    шта беше б3
    шта значе слова и бројеви
    h0 h1 h2 h3
    слово и бројка
    легенда
    скала
community-policing-ilp-card-codes-source = Извор: A увек поуздан, B углавном, C углавном не, X непознато.
community-policing-ilp-card-codes-content = Информација: 1 сигурна, 2 лично позната извору, 3 по чувењу, али потврђена, 4 по чувењу и непотврђена.
community-policing-ilp-card-codes-handling = Употреба: H0 сузбијање криминала; H1 не на суду без дозволе; H2 не преноси се без дозволе; H3 како је написано.
community-policing-ilp-card-codes-owner = Код поступања мења само давалац.
community-policing-ilp-card-codes-life = Опасност по живот: поступите одмах, без обзира на код.

community-policing-ilp-card-problem-title = Проблем у четири корака
community-policing-ilp-card-problem-asks =
    сара укратко
    опет исти проблем, шта да радим
    план за проблем
    план у четири
    опет се вратило
    среди улицу
community-policing-ilp-card-problem-scan = Скенирање: да ли се понавља, да ли штети, ко жели промену?
community-policing-ilp-card-problem-analyse = Анализа: ко то чини, ко трпи, где и када, зашто овде?
community-policing-ilp-card-problem-respond = Одговор: више мера, свака с именом и даном.
community-policing-ilp-card-problem-assess = Процена: пре и после, и у поређењу са другим местом.
community-policing-ilp-card-problem-tell = Реците људима шта је из тога произашло.

community-policing-ilp-card-data-title = Подаци о личности
community-policing-ilp-card-data-asks =
    смем ли ово да чувам
    заштита података укратко
    смем ли да проследим
    приватност укратко
    да проследим?
    кад се брише
community-policing-ilp-card-data-purpose = Прво сврха и питање.
community-policing-ilp-card-data-less = Што мање; број уместо имена.
community-policing-ilp-card-data-system = Само у систему службе.
community-policing-ilp-card-data-share = Преношење: основ, потреба, код, запис.
community-policing-ilp-card-data-delete = Преиспитивање утврђеног дана, затим брисање или разлог.
community-policing-ilp-card-data-loss = Губитак: пријавите одмах.

community-policing-ilp-numbers-title = Бројеви станице
community-policing-ilp-numbers-asks =
    кога да зовем
    телефонски списак за патролу
    ко је дежуран за експлозив
    телефони
    контакти
    ко се јавља
    дежурни бројеви
community-policing-ilp-numbers-intro = Станица попуњава ову табелу (<ref data-l10n-name="numbers"/>) и двапут годишње је проверава позивањем.
community-policing-ilp-numbers-caption = Кога позвати
community-policing-ilp-numbers-head-for = За шта
community-policing-ilp-numbers-head-who = Име или јединица
community-policing-ilp-numbers-head-number = Телефон
community-policing-ilp-numbers-danger = Опасност, пронађено оружје или експлозив
community-policing-ilp-numbers-victim = Помоћ жртвама
community-policing-ilp-numbers-child = Заштита деце
community-policing-ilp-numbers-interpreter = Преводилац
community-policing-ilp-numbers-analysis = Јединица за анализу: питања о извештајима
community-policing-ilp-numbers-data = Службеник за заштиту података
community-policing-ilp-numbers-border = Јединица за међународну полицијску сарадњу

## Појмовник

community-policing-ilp-glossary-title = Појмовник
community-policing-ilp-glossary-asks =
    шта значи ова реч
    објасни појмове
    скраћенице
    речник
    значење
community-policing-ilp-glossary-intro = Речи имају значење које им даје важећи закон. Кратка објашњења помажу при читању овог приручника.

## Извори

community-policing-ilp-sources-title = Извори
community-policing-ilp-sources-asks =
    одакле је ово
    које су књиге и закони коришћени
    линкови
    библиографија
    водич ОЕБС
# $date: дан када су извори проверени.
community-policing-ilp-sources-checked = Извори су проверени { $date } године. Закони се мењају: прочитајте пречишћен текст на дан употребе.
community-policing-ilp-sources-ilp = ОЕБС, Приручник „Рад полиције заснован на обавештајним сазнањима“, 2017: <a data-l10n-name="site">polis.osce.org</a>.
community-policing-ilp-sources-minorities = Високи комесар ОЕБС-а за националне мањине, Препоруке о раду полиције у мултиетничким друштвима, 2006: <a data-l10n-name="site">osce.org</a>.
community-policing-ilp-sources-security-council = Уједињене нације, резолуције Савета безбедности 1325 (2000) о женама, миру и безбедности и 2250 (2015) о младима, миру и безбедности.
community-policing-ilp-sources-europol = Уредба (ЕУ) 2016/794 о Европолу, члан 29, о кодовима оцене: <a data-l10n-name="text">EUR-Lex</a>.
community-policing-ilp-sources-handling = Документи Савета Европске уније о размени информација, са кодовима поступања, које је 2018. године објавио Statewatch: <a data-l10n-name="page">statewatch.org</a>.
community-policing-ilp-sources-tlp = FIRST, протокол „Семафор“ (TLP), верзија 2.0: <a data-l10n-name="site">first.org</a>.
community-policing-ilp-sources-forums-kosovo = Полиција { -kosovo(case: "genitive") }, страница о општинским саветима за безбедност у заједници, са административним упутством из 2012. године; ОЕБС, вест о овим саветима, 2012: <a data-l10n-name="site">osce.org</a>.
community-policing-ilp-sources-forums-north-macedonia = ОЕБС, о локалним саветима за превенцију, 2010: <a data-l10n-name="site">polis.osce.org</a>.
community-policing-ilp-sources-kosovo = Прописи на { -kosovo(case: "locative") }: <a data-l10n-name="gazette">Службени лист</a>.
community-policing-ilp-sources-north-macedonia = Прописи у { -north-macedonia(case: "locative") }: <a data-l10n-name="gazette">Службени весник</a>.
community-policing-ilp-sources-europe = Директива (ЕУ) 2016/680 о подацима о личности у раду полиције и правосуђа: <a data-l10n-name="text">EUR-Lex</a>.
community-policing-ilp-sources-focal = SEESAC, о контакт тачки за ватрено оружје: <a data-l10n-name="page">seesac.org</a>.

community-policing-ilp-limits-title = Шта овај приручник не каже
community-policing-ilp-limits-asks =
    чега нема овде
    како се врбује информатор
    важи ли ово као правни савет
    шта недостаје
    јесу ли бројке праве
    како врбовати
community-policing-ilp-limits-covert = Не описује тајно прикупљање, вођење поверљивих извора ни праћење, нити ишта о томе како се оружје, муниција или експлозиви производе, преправљају или крију.
community-policing-ilp-limits-numbers = Не даје бројеве о оружју у кућама, о поверењу ни о криминалу: поуздани бројеви за обе јурисдикције нису били доступни. Сви бројеви у случају су измишљени.
community-policing-ilp-limits-law = Не даје правне савете и не описује организацију ниједне службе. Називи форума и јединица проверавају се пре употребе.
