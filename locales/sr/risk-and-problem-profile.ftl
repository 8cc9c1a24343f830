### Образац за профил ризика или проблема. Редослед порука је редослед обрасца.

risk-and-problem-profile-title = Профил ризика или проблема
risk-and-problem-profile-short-title = Профил ризика или проблема

## Чему служи овај образац

risk-and-problem-profile-use-title = Чему служи овај образац
risk-and-problem-profile-use-asks =
    стално се дешава на истом месту
    сваког викенда пуцају, шта да радимо
    лист да опишем шта се дешава у крају
    образац за жариште
    лист проблема
    опет пуцњава на истом месту
    која кола да заустављамо
risk-and-problem-profile-use-what = Појам <em>{ -problem-profile }</em> значи опис догађаја који се понављају или једног места; <em>{ -risk-profile }</em> значи списак знакова по којима се лица, роба или возила бирају за проверу. У образац се уписује један од њих, на две стране, за оне који одлучују.
risk-and-problem-profile-use-key = Профил описује проблем и никога не оптужује. Порекло, језик, вера и изглед нису знаци. Имена се не наводе, осим ако их закон дозвољава и ако су потребна за одлуку.

## Профил

risk-and-problem-profile-about-title = Профил
risk-and-problem-profile-about-asks =
    ко је ово написао и када
    кад поново гледамо
    када овај профил застарева
    аутор
    докле важи
    ко сме да чита
    период
risk-and-problem-profile-field-profile-kind = Врста
risk-and-problem-profile-option-profile-kind-problem = Профил проблема
risk-and-problem-profile-option-profile-kind-risk = Профил ризика
risk-and-problem-profile-field-tlp = Сме да се покаже
risk-and-problem-profile-option-tlp-service = само служби
risk-and-problem-profile-option-tlp-partners = партнерима
risk-and-problem-profile-option-tlp-public = свима
risk-and-problem-profile-field-profile-number = Број
risk-and-problem-profile-field-profile-date = Дан
risk-and-problem-profile-field-review-date = Преглед дана
risk-and-problem-profile-field-author = Аутор, јединица
risk-and-problem-profile-field-period = Период података

## Шта се дешава и коме штети

risk-and-problem-profile-problem-title = Шта се дешава и коме штети
risk-and-problem-profile-problem-asks =
    колико често и у колико сати
    ко се плаши
    да ли је горе него лане
    једна реченица
    жртве
    сати
    колико пута
    упореди с лањском
risk-and-problem-profile-field-problem = Проблем у једној реченици, без кривца
risk-and-problem-profile-field-where-when = Где и када, са бројевима, у поређењу са другим местом или годином
risk-and-problem-profile-field-harm = Коме штети и како

## Зашто, и шта се не зна

risk-and-problem-profile-why-title = Зашто, и шта се не зна
risk-and-problem-profile-why-asks =
    шта стоји иза тога
    колико смо сигурни
    шта смо пробали прошли пут
    узрок
    шта не знамо
    шта смо пробали
    оцене дојава
risk-and-problem-profile-field-causes = Узроци на свим странама: људи, место, навика, снабдевање
risk-and-problem-profile-field-signs = За профил ризика: знаци који се могу видети, и зашто је сваки знак
risk-and-problem-profile-rows-source = Извор
risk-and-problem-profile-field-source-what = Шта каже
risk-and-problem-profile-field-source-code = Извор, информација, поступање (као B2 H1)
risk-and-problem-profile-field-gaps = Шта се не зна и како се може сазнати
risk-and-problem-profile-field-tried = Шта је већ покушано и шта је из тога произашло

## Мере и одлука

risk-and-problem-profile-measures-title = Мере и одлука
risk-and-problem-profile-measures-asks =
    шта ћемо да радимо и ко
    како ћемо знати да је помогло
    шеф каже да или не
    шта радимо
    рок и име
    је ли одобрено
    како се мери
risk-and-problem-profile-rows-measure = Мера
risk-and-problem-profile-field-measure-what = Шта се ради
risk-and-problem-profile-field-measure-owner = Ко је спроводи, партнери
risk-and-problem-profile-field-measure-by = До
risk-and-problem-profile-field-measure-success = Како се мери
risk-and-problem-profile-field-decision = Одлука
risk-and-problem-profile-option-decision-approved = одобрава се
risk-and-problem-profile-option-decision-changed = одобрава се уз измене
risk-and-problem-profile-option-decision-refused = не одобрава се
risk-and-problem-profile-field-decision-reason = Разлог
risk-and-problem-profile-sign-author = Аутор
risk-and-problem-profile-sign-commander = Командир који одлучује
