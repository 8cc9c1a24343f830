### Образац за захтев преко границе. Редослед порука је редослед обрасца.

cross-border-request-title = Захтев за информације преко границе
cross-border-request-short-title = Прекогранични захтев

## Чему служи овај образац

cross-border-request-use-title = Чему служи овај образац
cross-border-request-use-asks =
    треба ми нешто од полиције са друге стране
    како да питам колеге преко за пиштољ
    папир за питање преко границе
    образац за суседе
    питање за Скопље
    писмо страној полицији
    шаблон за упит ван
    треба ми помоћ с друге стране
cross-border-request-use-what = Образац попуњава подносилац захтева; јединица за контакт га проверава, даје му број и шаље га договореним каналом. Сваки део објашњава процедура за информације преко границе.
cross-border-request-use-data = Лице наведите само ако без имена на питање не може да се одговори. Попуњен образац улаже се у списе случаја и чува онолико колико прописује важећи закон.

## Ко кога пита

cross-border-request-who-title = Ко кога пита
cross-border-request-who-asks =
    ко потписује захтев
    који број да ставим
    коме шаљем образац
    лице за контакт
    деловодни број
    моја јединица
    где шаљем
    већ смо их питали
cross-border-request-field-request-number = Број захтева
cross-border-request-field-request-date = Дан
cross-border-request-field-case-number = Број случаја
cross-border-request-field-requester-unit = Јединица која тражи
cross-border-request-field-requester-officer = Службеник који одговара на питања
cross-border-request-field-receiver-unit = Јединица за контакт на другој страни
cross-border-request-field-earlier-requests = Ранији захтеви у овом случају

## Сврха и хитност

cross-border-request-purpose-title = Сврха и хитност
cross-border-request-purpose-asks =
    колико брзо морају да одговоре
    не може да чека до сутра
    зашто нам треба
    рок
    хитно
    назив дела
    за који предмет
    сутра суђење
cross-border-request-field-offence = Кривично дело, под званичним називом и уз број члана
cross-border-request-field-purpose = За шта је одговор потребан
cross-border-request-field-urgency = Хитност
cross-border-request-option-urgency-immediate = Одмах
cross-border-request-option-urgency-urgent = Хитно
cross-border-request-option-urgency-normal = Редовно
cross-border-request-field-answer-by = Одговор је потребан до
cross-border-request-field-urgency-reason = Разлог хитности

## Чињенице

cross-border-request-facts-title = Чињенице
cross-border-request-facts-asks =
    шта да им кажем за пиштољ
    број утиснут на металу
    напиши шта смо видели
    шта знамо
    нагађање или сигурно
    марка и калибар
    слике
    ћирилична слова
    таблица кола
    балистика тамо
cross-border-request-field-facts-known = Шта се зна: шта, где, када
cross-border-request-field-facts-assumed = Шта се претпоставља и зашто
cross-border-request-field-firearm-type = Ватрено оружје: врста
cross-border-request-field-firearm-make = Произвођач и модел
cross-border-request-field-firearm-calibre = Калибар
cross-border-request-field-firearm-markings = Све ознаке, изворним писмом, како их је прочитало стручно лице
cross-border-request-field-photographs = Фотографије су приложене

## Питања

cross-border-request-questions-title = Питања
cross-border-request-questions-asks =
    једно по једно
    чији је био раније
    како да питам за пиштољ на другој страни
    списак питања
    претходни власник
    код њих украден?
    кратко и јасно
cross-border-request-rows-question = Питање
cross-border-request-field-question-text = Питање о једној теми

## Кодови и одобрење

cross-border-request-codes-title = Кодови и одобрење
cross-border-request-codes-asks =
    смеју ли то да покажу на суду
    колико верујемо оном ко нам је рекао
    шеф мора да потпише
    одобрење
    поверљиво
    колико је доушник поуздан
    потпис начелника
    које слово
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
cross-border-request-field-handling-code = Код поступања
cross-border-request-option-handling-code-h0 = H0
cross-border-request-option-handling-code-h1 = H1
cross-border-request-option-handling-code-h2 = H2
cross-border-request-option-handling-code-h3 = H3
cross-border-request-field-handling-remark = Друга ограничења
cross-border-request-sign-requester = Начелник подносиоца
cross-border-request-sign-contact = Јединица за контакт
