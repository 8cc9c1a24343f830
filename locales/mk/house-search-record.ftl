### Записник за претрес на дом. Редоследот на пораките е редоследот на образецот.

house-search-record-title = Записник за претрес на дом

## За што служи овој образец

house-search-record-use-title = За што служи овој образец
house-search-record-use-asks =
    што запишувам кога влегуваме во стан
    хартии по рација
    кој лист за упад
house-search-record-use-what = Службеникот што го води записникот го пополнува за време на претресот, а не по сеќавање следниот ден. Кој го потпишува и што уште мора да содржи, утврдува важечкиот процесен закон; каде што тој закон пропишува образец, се користи пропишаниот образец.
house-search-record-use-danger = Оружје, муниција и сѐ што може да експлодира не се допира за да се опише: држете растојание, обележете го местото, пријавете, почекајте ги специјалистите. Она што не е земено в рака се опишува колку што се гледало.

## Место, основа и време

house-search-record-basis-title = Место, основа и време
house-search-record-basis-asks =
    кога тропнавме
    бројот на хартијата од судијата
    чиј беше станот
house-search-record-field-record-number = Број на записникот
house-search-record-field-case-number = Број на случајот
house-search-record-field-search-date = Ден
house-search-record-field-address = Адреса, кат, простории што ѝ припаѓаат
house-search-record-field-basis = Основа
house-search-record-option-basis-warrant = Наредба
house-search-record-option-basis-exception = Законски исклучок
house-search-record-field-basis-number = Орган, број и датум на наредбата
house-search-record-field-basis-facts = Кога нема наредба: одредба и факти
house-search-record-field-time-entry = Влегување
house-search-record-field-time-shown = Покажана наредба
house-search-record-field-time-start = Почеток
house-search-record-field-time-end = Крај
house-search-record-field-time-departure = Заминување

## Лица

house-search-record-persons-title = Лица
house-search-record-persons-asks =
    кој беше таму
    соседот како сведок
    адвокатот дојде подоцна
house-search-record-field-lead-officer = Службеник што го води претресот
house-search-record-field-exhibits-officer = Службеник за докази
house-search-record-field-person-concerned = Лице кај кое се врши претресот
house-search-record-field-witnesses = Сведоци на претресот
house-search-record-field-others-present = Други: службеници со улогата, адвокат, преведувач, стручни лица, деца и кој се грижи за нив
house-search-record-field-rights-explained = Правата се објаснети на јазик што лицето го разбира
house-search-record-field-warrant-copy = Врачен е примерок од наредбата

## Зони и предмети

house-search-record-course-title = Зони и предмети
house-search-record-course-asks =
    список на тоа што го зедовме
    каде го најдовме
    ништо во кујната
house-search-record-rows-zone = Зона
house-search-record-field-zone-place = Место
house-search-record-field-zone-officers = Службеници
house-search-record-field-zone-from = Од
house-search-record-field-zone-to = До
house-search-record-field-zone-result = Резултат, и „ништо не е пронајдено“
house-search-record-rows-item = Предмет
house-search-record-field-item-description = Едноставен опис, ознаки колку што се видливи
house-search-record-field-item-place = Место, кој го пронашол
house-search-record-field-item-time = Време
house-search-record-field-item-photographs = Фотографии
house-search-record-field-item-seal = Кеса, пломба
house-search-record-field-receipt-given = Издадена е потврда со истите броеви
house-search-record-field-nothing-taken = Ништо не е одземено; тоа е писмено потврдено

## Мерки, забелешки и потписи

house-search-record-end-title = Мерки, забелешки и потписи
house-search-record-end-asks =
    ја скршивме вратата
    не сака да потпише
    некој се пожали
house-search-record-field-measures = Сила, користени уреди, медицинска помош, оштетувања, ограничувања на слободата
house-search-record-field-remarks = Поплаки и забелешки, со зборовите на лицето што ги дава
house-search-record-field-refusals = Кој не потпишал и зошто
house-search-record-sign-officer = Службеник што го води претресот
house-search-record-sign-person = Лице кај кое се врши претресот
house-search-record-sign-witness = Сведок
house-search-record-sign-witness-second = Сведок
