### Образец за барање преку границата. Редоследот на пораките е редоследот на образецот.

cross-border-request-title = Барање за информации преку границата
cross-border-request-short-title = Прекугранично барање

## За што служи овој образец

cross-border-request-use-title = За што служи овој образец
cross-border-request-use-asks =
    ми треба нешто од полицијата од другата страна
    како да ги прашам колегите отаде за пиштол
    хартија за прашање преку граница
    образец
    барање до странство
    формулар
    меѓународно барање
    како се пополнува
    образец за соседите
    прашање до Приштина
    писмо до странска полиција
cross-border-request-use-what = Образецот го пополнува барателот; единицата за контакт го проверува, му дава број и го испраќа преку договорениот канал. Секој дел е објаснет во постапката за информации преку границата.
cross-border-request-use-data = Лице наведете само ако без името не може да се одговори на прашањето. Пополнетиот образец се става во списите на случајот и се чува онолку колку што пропишува важечкиот закон.

## Кој кого прашува

cross-border-request-who-title = Кој кого прашува
cross-border-request-who-asks =
    кој го потпишува барањето
    кој број да го ставам
    до кого го праќам образецот
    испраќач
    контакт единица
    број на предмет
    службеник за прашања
    претходни барања
    лице за контакт
    деловоден број
    веќе ги прашавме
cross-border-request-field-request-number = Број на барањето
cross-border-request-field-request-date = Ден
cross-border-request-field-case-number = Број на случајот
cross-border-request-field-requester-unit = Единица што бара
cross-border-request-field-requester-officer = Службеник што одговара на прашања
cross-border-request-field-receiver-unit = Единица за контакт од другата страна
cross-border-request-field-earlier-requests = Поранешни барања во овој случај

## Цел и итност

cross-border-request-purpose-title = Цел и итност
cross-border-request-purpose-asks =
    колку брзо мора да одговорат
    не може да чека до утре
    зошто ни треба
    цел
    итно
    кривично дело
    рок за одговор
    за што ќе се користи
    рок
    назив на делото
cross-border-request-field-offence = Кривично дело, со службениот назив и членот
cross-border-request-field-purpose = За што е потребен одговорот
cross-border-request-field-urgency = Итност
cross-border-request-option-urgency-immediate = Веднаш
cross-border-request-option-urgency-urgent = Итно
cross-border-request-option-urgency-normal = Редовно
cross-border-request-field-answer-by = Одговорот е потребен до
cross-border-request-field-urgency-reason = Причина за итноста

## Факти

cross-border-request-facts-title = Факти
cross-border-request-facts-asks =
    што да им кажам за пиштолот
    бројот врежан на металот
    запиши што видовме
    факти
    калибар
    марка и модел
    ознаки
    што претпоставуваме
    што знаеме
    марка и калибар
    слики
    таблица на кола
    балистика таму
cross-border-request-field-facts-known = Што се знае: што, каде, кога
cross-border-request-field-facts-assumed = Што се претпоставува и зошто
cross-border-request-field-firearm-type = Огнено оружје: вид
cross-border-request-field-firearm-make = Производител и модел
cross-border-request-field-firearm-calibre = Калибар
cross-border-request-field-firearm-markings = Сите ознаки, на нивното писмо, како што ги прочитало стручното лице
cross-border-request-field-photographs = Приложени се фотографии

## Прашања

cross-border-request-questions-title = Прашања
cross-border-request-questions-asks =
    едно по едно
    чиј бил порано
    како да прашам за пиштол од другата страна
    прашања
    нумерирани
    едно прашање една тема
    колку прашања
    што баш да прашам
    список на прашања
    претходен сопственик
    кај нив украден?
cross-border-request-rows-question = Прашање
cross-border-request-field-question-text = Прашање за една тема

## Кодови и одобрување

cross-border-request-codes-title = Кодови и одобрување
cross-border-request-codes-asks =
    смеат ли да го покажат на суд
    колку му веруваме на тој што ни кажа
    шефот мора да потпише
    кодови
    доверливост
    одобрение
    оценка на извор
    печат
    доверливо
    потпис од началник
cross-border-request-field-source-code = Извор
cross-border-request-option-source-code-a = A
cross-border-request-option-source-code-b = B
cross-border-request-option-source-code-c = C
cross-border-request-option-source-code-x = X
cross-border-request-field-information-code = Информација
cross-border-request-option-information-code-n1 = 1
cross-border-request-option-information-code-n2 = 2
cross-border-request-option-information-code-n3 = 3
cross-border-request-option-information-code-n4 = 4
cross-border-request-field-handling-code = Код за постапување
cross-border-request-option-handling-code-h0 = H0
cross-border-request-option-handling-code-h1 = H1
cross-border-request-option-handling-code-h2 = H2
cross-border-request-option-handling-code-h3 = H3
cross-border-request-field-handling-remark = Други ограничувања
cross-border-request-sign-requester = Началник на барателот
cross-border-request-sign-contact = Единица за контакт
