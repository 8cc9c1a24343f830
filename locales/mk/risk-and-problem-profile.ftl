### Образец за профил на ризик или на проблем. Редоследот на пораките е редоследот на образецот.

risk-and-problem-profile-title = Профил на ризик или на проблем
risk-and-problem-profile-short-title = Профил на ризик или проблем

## За што служи овој образец

risk-and-problem-profile-use-title = За што служи овој образец
risk-and-problem-profile-use-asks =
    стално се повторува на исто место
    секој викенд пукаат, што да правиме
    лист за да опишам што се случува во маалото
    образец за жариште
    лист за проблем
    пак пукање на исто место
    кои коли да запираме
risk-and-problem-profile-use-what = Поимот <em>{ -problem-profile }</em> значи опис на настани што се повторуваат или на едно место; <em>{ -risk-profile }</em> значи список на знаци според кои се избираат лица, стоки или возила за проверка. Во образецот се пишува еден од нив, на две страници, за оние што одлучуваат.
risk-and-problem-profile-use-key = Профилот опишува проблем и никого не обвинува. Потеклото, јазикот, верата и изгледот не се знаци. Имиња не се наведуваат, освен ако законот ги дозволува и ако се потребни за одлуката.

## Профилот

risk-and-problem-profile-about-title = Профилот
risk-and-problem-profile-about-asks =
    кој го напишал и кога
    кога пак ќе го гледаме
    кога застарува профилов
    автор
    до кога важи
    кој смее да чита
    период
risk-and-problem-profile-field-profile-kind = Вид
risk-and-problem-profile-option-profile-kind-problem = Профил на проблем
risk-and-problem-profile-option-profile-kind-risk = Профил на ризик
risk-and-problem-profile-field-tlp = Смее да се покаже на
risk-and-problem-profile-option-tlp-service = само службата
risk-and-problem-profile-option-tlp-partners = партнери
risk-and-problem-profile-option-tlp-public = сите
risk-and-problem-profile-field-profile-number = Број
risk-and-problem-profile-field-profile-date = Ден
risk-and-problem-profile-field-review-date = Преглед на
risk-and-problem-profile-field-author = Автор, единица
risk-and-problem-profile-field-period = Период на податоците

## Што се случува и кому му штети

risk-and-problem-profile-problem-title = Што се случува и кому му штети
risk-and-problem-profile-problem-asks =
    колку често и во колку часот
    кој се плаши
    полошо ли е од лани
    една реченица
    жртви
    часови
    колкупати
    спореди со лани
risk-and-problem-profile-field-problem = Проблемот во една реченица, без виновник
risk-and-problem-profile-field-where-when = Каде и кога, со бројки, споредено со друго место или година
risk-and-problem-profile-field-harm = Кому му штети и како

## Зошто, и што не се знае

risk-and-problem-profile-why-title = Зошто, и што не се знае
risk-and-problem-profile-why-asks =
    што стои зад тоа
    колку сме сигурни
    што пробавме минатиот пат
    причина
    што не знаеме
    што сме пробале
    оцени на дојави
risk-and-problem-profile-field-causes = Причини на сите страни: луѓе, место, навика, снабдување
risk-and-problem-profile-field-signs = За профил на ризик: знаци што можат да се видат, и зошто секој е знак
risk-and-problem-profile-rows-source = Извор
risk-and-problem-profile-field-source-what = Што кажува
risk-and-problem-profile-field-source-code = Извор, информација, постапување (како B2 H1)
risk-and-problem-profile-field-gaps = Што не се знае и како може да се дознае
risk-and-problem-profile-field-tried = Што е веќе пробано и што излегло од тоа

## Мерки и одлука

risk-and-problem-profile-measures-title = Мерки и одлука
risk-and-problem-profile-measures-asks =
    што ќе правиме и кој
    како ќе знаеме дека помогнало
    шефот вели да или не
    што правиме
    рок и име
    одобрено ли е
    како се мери
risk-and-problem-profile-rows-measure = Мерка
risk-and-problem-profile-field-measure-what = Што се прави
risk-and-problem-profile-field-measure-owner = Кој ја носи, партнери
risk-and-problem-profile-field-measure-by = До
risk-and-problem-profile-field-measure-success = Како се мери
risk-and-problem-profile-field-decision = Одлука
risk-and-problem-profile-option-decision-approved = се одобрува
risk-and-problem-profile-option-decision-changed = се одобрува со измени
risk-and-problem-profile-option-decision-refused = не се одобрува
risk-and-problem-profile-field-decision-reason = Причина
risk-and-problem-profile-sign-author = Автор
risk-and-problem-profile-sign-commander = Командир што одлучува
