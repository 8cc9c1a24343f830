### Леток за граѓаните за предавање оружје на полицијата: македонски превод. Мирни, кратки реченици за читатели од 12 години нагоре.
### „{ -kosovo }“ го печати името со ѕвездичката; името на јурисдикцијата никогаш не се пишува без поимот.
### Безбедносна граница: препознавањето секогаш завршува со: не допирајте, држете растојание, означете, пријавете, чекајте ги специјалистите. Без телефонски броеви.

leaflet-safe-surrender-title = Оружје дома што никому не му треба

leaflet-safe-surrender-why-title = Зошто сега?
leaflet-safe-surrender-why-danger = Оружје што некој го наследил, заборавил или никогаш не го пријавил е опасност. Може да биде украдено, може да го најде дете, а во кавга е при рака. Истрелот не може да се врати.
leaflet-safe-surrender-why-choice = Можете да одлучите да ѝ го дадете на полицијата. Овој леток покажува како тоа се прави безбедно.

leaflet-safe-surrender-steps-title = Четири чекори
leaflet-safe-surrender-steps-leave = <strong>Оставете го каде што е.</strong> Не допирајте го оружјето, дури и ако добро го познавате. Сметајте дека е наполнето.
leaflet-safe-surrender-steps-call = <strong>Јавете се во полиција</strong> од друга соба. Кажете дека сакате да предадете оружје, какво е ако знаете, и каде се наоѓа.
leaflet-safe-surrender-steps-follow = <strong>Правете го она што ќе ви го кажат.</strong> Полицијата кажува кој смее да го помести оружјето, кога и како. По правило чекајте додека не дојде полицијата.
leaflet-safe-surrender-steps-paper = <strong>Побарајте писмена потврда</strong> и чувајте ја заедно со старата дозвола, ако ја има.
leaflet-safe-surrender-steps-key = Не носете оружје во полиција без најава. Прво јавете се.

leaflet-safe-surrender-what-title = Што имате?
leaflet-safe-surrender-what-caption = Што имате и што правите
leaflet-safe-surrender-what-head-have = Што имате
leaflet-safe-surrender-what-head-do = Што правите
leaflet-safe-surrender-what-licensed = Оружје со дозвола што повеќе не го сакате
leaflet-safe-surrender-what-licensed-do = Прашајте ја полицијата пред да го поместите или да му го дадете на некого.
leaflet-safe-surrender-what-inherited = Оружје на починат роднина или оружје без дозвола
leaflet-safe-surrender-what-inherited-do = Оставете го каде што е, затворете ја собата, јавете се во полиција.
leaflet-safe-surrender-what-other = Старо оружје, оружје за маневарска муниција, гасно или алармно оружје или оружје што изгледа како играчка
leaflet-safe-surrender-what-other-do = Постапувајте како со секое друго оружје: може да е изменето и наполнето.
leaflet-safe-surrender-what-ammunition = Муниција
leaflet-safe-surrender-what-ammunition-do = Оставете ја каде што е. Не собирајте ја и не подредувајте ја. Јавете се во полиција.
leaflet-safe-surrender-what-explosive = Граната, мина, експлозив или нешто непознато
leaflet-safe-surrender-what-explosive-do = Сите веднаш излегуваат од куќата. Јавете се оддалеку.
leaflet-safe-surrender-what-warning = Не допирајте, држете растојание, означете го местото оддалеку, пријавете и чекајте ги специјалистите. Граната или експлозив никогаш не се предава од рака на рака.

leaflet-safe-surrender-until-title = Додека не дојде полицијата
leaflet-safe-surrender-do-room = Затворете ја собата и не пуштајте никого внатре.
leaflet-safe-surrender-do-children = Чувајте ги децата, гостите и животните покрај себе.
leaflet-safe-surrender-do-call = Јавете се повторно ако нешто се промени.
leaflet-safe-surrender-do-tell = Кажете ѝ на полицијата каде е оружјето, но нека оди таму сама.
# Овие точки се под насловот „Не“.
leaflet-safe-surrender-dont-touch = Не допирајте го, не празнете го, не чистете го, не отворајте го и не испробувајте го.
leaflet-safe-surrender-dont-carry = Не носете го во автомобил, во автобус или во полиција.
leaflet-safe-surrender-dont-throw = Не фрлајте го, не закопувајте го и не пуштајте го во вода.
leaflet-safe-surrender-dont-sell = Не продавајте го, не позајмувајте го и не давајте му го на пријател.

leaflet-safe-surrender-law-title = Што вели законот
leaflet-safe-surrender-law-surrender = Кога доброволно ѝ го давате оружјето на полицијата, тоа се вика <em>{ -voluntary-surrender }</em>. Условите и последиците ги уредува важечкиот закон. Ако не сте сигурни, прашајте ја полицијата или адвокат пред да одлучите.
leaflet-safe-surrender-law-legalisation = Понекогаш со закон се овозможува <em>{ -legalisation }</em>: ограничен рок во кој поседувачите можат да го пријават оружјето без кривично гонење. Прашајте ја полицијата дали тоа е можно сега.
leaflet-safe-surrender-law-kosovo-act = Закон бр. 05/L-022 за оружје
leaflet-safe-surrender-law-north-macedonia-act = Закон за оружјето 7/05 со измените

leaflet-safe-surrender-keep-title = Ако имате дозвола и го задржувате оружјето
leaflet-safe-surrender-keep-storage = Зборовите <em>{ -safe-storage }</em> значат дека никој друг не може да дојде до оружјето: ни дете, ни гостин, ни крадец. Како мора да се чува, уредува важечкиот закон.

leaflet-safe-surrender-fear-title = Ако се плашите
leaflet-safe-surrender-fear-violence = Огнено оружје во дом во кој има семејно насилство го зголемува ризикот од смрт. Ако некој ви се заканува или би можел да повреди некого, не барајте го оружјето. Излезете со децата штом тоа е безбедно и јавете се во полиција. Кажете дека има оружје. Можете да побарате и помош за жртвите.
