### Летак за грађане о предаји оружја полицији: српски превод. Мирне, кратке реченице за читаоце од 12 година навише.
### Назив јурисдикције увек се исписује појмом „-kosovo“, са потребним падежом.
### Безбедносна граница: препознавање се увек завршава са: не дирајте, држите растојање, означите, пријавите, сачекајте специјалисте. Без телефонских бројева.

leaflet-safe-surrender-title = Оружје у кући које никоме не треба
leaflet-safe-surrender-short-title = Непотребно оружје у кући

leaflet-safe-surrender-why-title = Зашто сада?
leaflet-safe-surrender-why-now-asks =
    морам ли да се решим тога
    стари пиштољ у ормару, коме смета
    нико не зна да га имам
    унуци долазе а у фиоци ми је
leaflet-safe-surrender-why-danger = Оружје које је неко наследио, заборавио или никада није пријавио представља опасност. Може бити украдено, може га наћи дете, а у свађи је при руци. Хитац се не може вратити.
leaflet-safe-surrender-why-choice = Можете одлучити да га предате полицији. Овај летак показује како се то ради безбедно.

leaflet-safe-surrender-steps-title = Четири корака
leaflet-safe-surrender-four-steps-asks =
    како да предам пиштољ
    смем ли сам да одвезем
    долазе ли они по то
    какав папир добијам
    шта да кажем кад зовем
leaflet-safe-surrender-steps-leave = <strong>Оставите га где јесте.</strong> Не дирајте оружје, чак и ако га добро познајете. Поступајте као да је напуњено.
leaflet-safe-surrender-steps-call = <strong>Позовите полицију</strong> из друге собе. Реците да желите да предате оружје, које је врсте ако знате и где се налази.
leaflet-safe-surrender-steps-follow = <strong>Поступајте онако како вам кажу.</strong> Полиција каже ко сме да помери оружје, када и како. По правилу сачекајте да полиција дође.
leaflet-safe-surrender-steps-paper = <strong>Затражите писмену потврду</strong> и чувајте је уз стару дозволу, ако постоји.
leaflet-safe-surrender-steps-key = Не носите оружје у полицију без најаве. Прво позовите.

leaflet-safe-surrender-what-title = Шта имате?
leaflet-safe-surrender-what-you-have-asks =
    дедина ловачка
    дозвола истекла лане
    стари сандук метака
    калашњиков закопан у дворишту
    јаје с алком у шупи
    гасни пиштољ
leaflet-safe-surrender-what-caption = Шта имате и шта да радите
leaflet-safe-surrender-what-head-have = Шта имате
leaflet-safe-surrender-what-head-do = Шта да радите
leaflet-safe-surrender-what-licensed = Оружје са дозволом које више не желите
leaflet-safe-surrender-what-licensed-do = Питајте полицију пре него што га померите или некоме дате.
leaflet-safe-surrender-what-inherited = Оружје преминулог рођака или оружје без дозволе
leaflet-safe-surrender-what-inherited-do = Оставите га где јесте, држите собу затворену, позовите полицију.
leaflet-safe-surrender-what-other = Старо оружје, оружје за маневарску муницију, гасно или алармно оружје или оружје које личи на играчку
leaflet-safe-surrender-what-other-do = Поступајте као са сваким другим оружјем: може бити измењено и напуњено.
leaflet-safe-surrender-what-ammunition = Муниција
leaflet-safe-surrender-what-ammunition-do = Оставите је где јесте. Не скупљајте је и не разврставајте. Позовите полицију.
leaflet-safe-surrender-what-explosive = Граната, мина, експлозив или нешто непознато
leaflet-safe-surrender-what-explosive-do = Сви одмах излазе из куће. Позовите издалека.
leaflet-safe-surrender-what-warning = Не дирајте, држите растојање, означите место издалека, пријавите и сачекајте специјалисте. Граната или експлозив никада се не предају из руке у руку.

leaflet-safe-surrender-until-title = Док полиција не дође
leaflet-safe-surrender-until-the-police-come-asks =
    чекам их, шта да радим
    да прво извадим метке
    да умотам у ћебе
    рођак хоће да купи
    мачка и деца у стану
    да одведем полицајца до ормара
leaflet-safe-surrender-do-room = Затворите собу и никога не пуштајте унутра.
leaflet-safe-surrender-do-children = Држите децу, госте и животиње поред себе.
leaflet-safe-surrender-do-call = Позовите поново ако се нешто промени.
leaflet-safe-surrender-do-tell = Реците полицији где је оружје, али нека тамо иде сама.
# Ове ставке су под насловом „Забране“.
leaflet-safe-surrender-dont-touch = Не дирајте га, не празните, не чистите, не отварајте и не испробавајте.
leaflet-safe-surrender-dont-carry = Не носите га у кола, у аутобус ни у полицију.
leaflet-safe-surrender-dont-throw = Не бацајте га, не закопавајте и не спуштајте у воду.
leaflet-safe-surrender-dont-sell = Не продајте га, не позајмљујте и не дајте пријатељу.

leaflet-safe-surrender-law-title = Шта каже закон
leaflet-safe-surrender-what-the-law-says-asks =
    хоће ли ме ухапсити ако предам
    има ли сад амнестија
    може ли да се озакони
    идем ли у затвор због очевог пиштоља
    треба ли ми адвокат
leaflet-safe-surrender-law-surrender = Када својом вољом дате оружје полицији, то се зове <em>{ -voluntary-surrender }</em>. Услове и последице уређује важећи закон. Ако нисте сигурни, питајте полицију или адвоката пре него што одлучите.
leaflet-safe-surrender-law-legalisation = Понекад се законом омогућава <em>{ -legalisation }</em>: ограничен рок у којем држаоци могу да пријаве оружје без кривичног гоњења. Питајте полицију да ли је то сада могуће.
leaflet-safe-surrender-law-kosovo-act = Закон 05/L-022 о оружју
leaflet-safe-surrender-law-north-macedonia-act = Закон о оружју 7/05 са изменама и допунама

leaflet-safe-surrender-keep-title = Ако имате дозволу и задржавате оружје
leaflet-safe-surrender-if-you-keep-it-asks =
    где да држим ловачку код куће
    треба ли ми сеф
    сме ли на зиду да виси
    жена зна шифру
    меци у истом ормару
leaflet-safe-surrender-keep-storage = Речи <em>{ -safe-storage }</em> значе да нико други не може да дође до оружја: ни дете, ни гост, ни лопов. Како оно мора да се чува, уређује важећи закон.

leaflet-safe-surrender-fear-title = Ако се плашите
leaflet-safe-surrender-if-you-are-afraid-asks =
    муж рекао да ће ме убити
    син у депресији а отац има пиштољ
    пије и маше њиме
    да му сакријем
    хоћу да бежим од куће
leaflet-safe-surrender-fear-violence = Ватрено оружје у кући у којој има насиља у породици повећава ризик од смртног исхода. Ако вам неко прети или би могао некога да повреди, не тражите оружје. Изађите са децом чим то буде безбедно и позовите полицију. Реците да има оружја. Можете да затражите и помоћ жртвама.
