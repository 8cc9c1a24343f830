### Записник за претрес на дом. Редоследот на пораките е редоследот на образецот.

search-record-title = Записник за претрес на дом
search-record-short-title = Записник за претрес

## За што служи овој образец

search-record-use-title = За што служи овој образец
search-record-use-asks =
    што запишувам кога влегуваме во стан
    хартии по рација
    кој лист за упад
    образец за претрес
    празен записник
    пополнувам за време или потоа
    хартија што ја пишуваме по куќи
    шаблон
search-record-use-what = Службеникот што го води записникот го пополнува за време на претресот, а не по сеќавање следниот ден. Кој го потпишува и што уште мора да содржи, утврдува важечкиот процесен закон; каде што тој закон пропишува образец, се користи пропишаниот образец.
search-record-use-danger = Оружје, муниција и сѐ што може да експлодира не се допира за да се опише: држете растојание, обележете го местото, пријавете, почекајте ги специјалистите. Она што не е земено в рака се опишува колку што се гледало.

## Место, основа и време

search-record-basis-title = Место, основа и време
search-record-basis-asks =
    кога тропнавме
    бројот на хартијата од судијата
    чиј беше станот
    почеток час
    број на налог
    улица и кат
    без налог, зошто
    кога излеговме
search-record-field-record-number = Број на записникот
search-record-field-case-number = Број на случајот
search-record-field-search-date = Ден
search-record-field-address = Адреса, кат, простории што ѝ припаѓаат
search-record-field-basis = Основа
search-record-option-basis-warrant = Наредба
search-record-option-basis-exception = Законски исклучок
search-record-field-basis-number = Орган, број и датум на наредбата
search-record-field-basis-facts = Кога нема наредба: одредба и факти
search-record-field-time-entry = Влегување
search-record-field-time-shown = Покажана наредба
search-record-field-time-start = Почеток
search-record-field-time-end = Крај
search-record-field-time-departure = Заминување

## Лица

search-record-persons-title = Лица
search-record-persons-asks =
    кој беше таму
    соседот како сведок
    адвокатот дојде подоцна
    кој беше внатре
    име на преведувач
    комшиката гледаше
    права прочитани
    децата кој ги чуваше
    список на присутни
search-record-field-lead-officer = Службеник што го води претресот
search-record-field-exhibits-officer = Службеник за докази
search-record-field-person-concerned = Лице кај кое се врши претресот
search-record-field-witnesses = Сведоци на претресот
search-record-field-others-present = Други: службеници со улогата, адвокат, преведувач, стручни лица, деца и кој се грижи за нив
search-record-field-rights-explained = Правата се објаснети на јазик што лицето го разбира
search-record-field-warrant-copy = Врачен е примерок од наредбата

## Зони и предмети

search-record-course-title = Зони и предмети
search-record-course-asks =
    список на тоа што го зедовме
    каде го најдовме
    ништо во кујната
    земени работи
    број на кеса
    соба по соба список
    ништо не зедовме
    кој го најде
search-record-rows-zone = Зона
search-record-field-zone-place = Место
search-record-field-zone-officers = Службеници
search-record-field-zone-from = Од
search-record-field-zone-to = До
search-record-field-zone-result = Резултат, и „ништо не е пронајдено“
search-record-rows-item = Предмет
search-record-field-item-description = Едноставен опис, ознаки колку што се видливи
search-record-field-item-place = Место, кој го пронашол
search-record-field-item-time = Време
search-record-field-item-photographs = Фотографии
search-record-field-item-seal = Кеса, пломба
search-record-field-receipt-given = Издадена е потврда со истите броеви
search-record-field-nothing-taken = Ништо не е одземено; тоа е писмено потврдено

## Мерки, забелешки и потписи

search-record-end-title = Мерки, забелешки и потписи
search-record-end-asks =
    ја скршивме вратата
    не сака да потпише
    некој се пожали
    поплака
    потпиши тука
    скршена брава
    лисици
    кој плаќа
    оштетена врата
search-record-field-measures = Сила, користени уреди, медицинска помош, оштетувања, ограничувања на слободата
search-record-field-remarks = Поплаки и забелешки, со зборовите на лицето што ги дава
search-record-field-refusals = Кој не потпишал и зошто
search-record-sign-officer = Службеник што го води претресот
search-record-sign-person = Лице кај кое се врши претресот
search-record-sign-witness = Сведок
search-record-sign-witness-second = Сведок
