### Записник о претресу стана. Редослед порука је редослед обрасца.

house-search-record-title = Записник о претресу стана

## Чему служи овај образац

house-search-record-use-title = Чему служи овај образац
house-search-record-use-asks =
    шта записујем кад уђемо у стан
    папири после рације
    који лист за упад
house-search-record-use-what = Службеник који води записник попуњава га током претреса, а не по сећању сутрадан. Ко га потписује и шта још мора да садржи, одређује важећи процесни закон; где тај закон прописује образац, користи се прописани образац.
house-search-record-use-danger = Оружје, муниција и све што може да експлодира не дира се да би се описало: држите одстојање, обележите место, пријавите, сачекајте специјалисте. Оно што није узето у руке описује се колико се видело.

## Место, основ и време

house-search-record-basis-title = Место, основ и време
house-search-record-basis-asks =
    кад смо закуцали
    број папира од судије
    чији је био стан
house-search-record-field-record-number = Број записника
house-search-record-field-case-number = Број случаја
house-search-record-field-search-date = Дан
house-search-record-field-address = Адреса, спрат, просторије које јој припадају
house-search-record-field-basis = Основ
house-search-record-option-basis-warrant = Наредба
house-search-record-option-basis-exception = Законски изузетак
house-search-record-field-basis-number = Орган, број и датум наредбе
house-search-record-field-basis-facts = Кад нема наредбе: одредба и чињенице
house-search-record-field-time-entry = Улазак
house-search-record-field-time-shown = Наредба предочена
house-search-record-field-time-start = Почетак
house-search-record-field-time-end = Завршетак
house-search-record-field-time-departure = Одлазак

## Лица

house-search-record-persons-title = Лица
house-search-record-persons-asks =
    ко је био тамо
    комшија као сведок
    адвокат је дошао касније
house-search-record-field-lead-officer = Службеник који води претрес
house-search-record-field-exhibits-officer = Службеник за доказе
house-search-record-field-person-concerned = Лице код којег се врши претрес
house-search-record-field-witnesses = Сведоци претреса
house-search-record-field-others-present = Остали: службеници са улогом, адвокат, преводилац, стручна лица, деца и ко брине о њима
house-search-record-field-rights-explained = Права су објашњена на језику који лице разуме
house-search-record-field-warrant-copy = Уручен је примерак наредбе

## Зоне и предмети

house-search-record-course-title = Зоне и предмети
house-search-record-course-asks =
    списак онога што смо узели
    где смо то нашли
    ништа у кухињи
house-search-record-rows-zone = Зона
house-search-record-field-zone-place = Место
house-search-record-field-zone-officers = Службеници
house-search-record-field-zone-from = Од
house-search-record-field-zone-to = До
house-search-record-field-zone-result = Резултат, и „ништа није пронађено“
house-search-record-rows-item = Предмет
house-search-record-field-item-description = Једноставан опис, ознаке у мери у којој су видљиве
house-search-record-field-item-place = Место, ко је пронашао
house-search-record-field-item-time = Време
house-search-record-field-item-photographs = Фотографије
house-search-record-field-item-seal = Кеса, пломба
house-search-record-field-receipt-given = Издата је потврда са истим бројевима
house-search-record-field-nothing-taken = Ништа није одузето; то је писмено потврђено

## Мере, примедбе и потписи

house-search-record-end-title = Мере, примедбе и потписи
house-search-record-end-asks =
    разбили смо врата
    неће да потпише
    неко се жалио
house-search-record-field-measures = Употреба силе, коришћени уређаји, медицинска помоћ, штета, ограничења слободе
house-search-record-field-remarks = Притужбе и примедбе, речима онога ко их износи
house-search-record-field-refusals = Ко није потписао и зашто
house-search-record-sign-officer = Службеник који води претрес
house-search-record-sign-person = Лице код којег се врши претрес
house-search-record-sign-witness = Сведок
house-search-record-sign-witness-second = Сведок
