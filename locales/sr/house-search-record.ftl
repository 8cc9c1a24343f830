### Записник о претресу стана. Редослед порука је редослед обрасца.

search-record-title = Записник о претресу стана
search-record-short-title = Записник о претресу

## Чему служи овај образац

search-record-use-title = Чему служи овај образац
search-record-use-asks =
    шта записујем кад уђемо у стан
    папири после рације
    који лист за упад
    образац за претрес
    празан записник
    попуњавам за време или после
    папир који пишемо по кућама
    шаблон
search-record-use-what = Службеник који води записник попуњава га током претреса, а не по сећању сутрадан. Ко га потписује и шта још мора да садржи, одређује важећи процесни закон; где тај закон прописује образац, користи се прописани образац.
search-record-use-danger = Оружје, муниција и све што може да експлодира не дира се да би се описало: држите одстојање, обележите место, пријавите, сачекајте специјалисте. Оно што није узето у руке описује се колико се видело.

## Место, основ и време

search-record-basis-title = Место, основ и време
search-record-basis-asks =
    кад смо закуцали
    број папира од судије
    чији је био стан
    почетак сат
    број налога
    улица и спрат
    без налога, зашто
    кад смо изашли
    чији је стан
search-record-field-record-number = Број записника
search-record-field-case-number = Број случаја
search-record-field-search-date = Дан
search-record-field-address = Адреса, спрат, просторије које јој припадају
search-record-field-basis = Основ
search-record-option-basis-warrant = Наредба
search-record-option-basis-exception = Законски изузетак
search-record-field-basis-number = Орган, број и датум наредбе
search-record-field-basis-facts = Кад нема наредбе: одредба и чињенице
search-record-field-time-entry = Улазак
search-record-field-time-shown = Наредба предочена
search-record-field-time-start = Почетак
search-record-field-time-end = Завршетак
search-record-field-time-departure = Одлазак

## Лица

search-record-persons-title = Лица
search-record-persons-asks =
    ко је био тамо
    комшија као сведок
    адвокат је дошао касније
    ко је био унутра
    име преводиоца
    комшиница гледала
    права прочитана
    децу ко је чувао
    списак присутних
search-record-field-lead-officer = Службеник који води претрес
search-record-field-exhibits-officer = Службеник за доказе
search-record-field-person-concerned = Лице код којег се врши претрес
search-record-field-witnesses = Сведоци претреса
search-record-field-others-present = Остали: службеници са улогом, адвокат, преводилац, стручна лица, деца и ко брине о њима
search-record-field-rights-explained = Права су објашњена на језику који лице разуме
search-record-field-warrant-copy = Уручен је примерак наредбе

## Зоне и предмети

search-record-course-title = Зоне и предмети
search-record-course-asks =
    списак онога што смо узели
    где смо то нашли
    ништа у кухињи
    узете ствари
    број кесе
    соба по соба списак
    ништа нисмо узели
    ко је нашао
search-record-rows-zone = Зона
search-record-field-zone-place = Место
search-record-field-zone-officers = Службеници
search-record-field-zone-from = Од
search-record-field-zone-to = До
search-record-field-zone-result = Резултат, и „ништа није пронађено“
search-record-rows-item = Предмет
search-record-field-item-description = Једноставан опис, ознаке у мери у којој су видљиве
search-record-field-item-place = Место, ко је пронашао
search-record-field-item-time = Време
search-record-field-item-photographs = Фотографије
search-record-field-item-seal = Кеса, пломба
search-record-field-receipt-given = Издата је потврда са истим бројевима
search-record-field-nothing-taken = Ништа није одузето; то је писмено потврђено

## Мере, примедбе и потписи

search-record-end-title = Мере, примедбе и потписи
search-record-end-asks =
    разбили смо врата
    неће да потпише
    неко се жалио
    жалба
    потпиши овде
    сломљена брава
    лисице
    некога смо повредили
    ко плаћа
    оштећена врата
search-record-field-measures = Употреба силе, коришћени уређаји, медицинска помоћ, штета, ограничења слободе
search-record-field-remarks = Притужбе и примедбе, речима онога ко их износи
search-record-field-refusals = Ко није потписао и зашто
search-record-sign-officer = Службеник који води претрес
search-record-sign-person = Лице код којег се врши претрес
search-record-sign-witness = Сведок
search-record-sign-witness-second = Сведок
