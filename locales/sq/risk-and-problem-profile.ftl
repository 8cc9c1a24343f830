### Formular për profilin e rrezikut ose të problemit. Renditja e mesazheve është renditja e formularit.

risk-and-problem-profile-title = Profil i rrezikut ose i problemit
risk-and-problem-profile-short-title = Profili i rrezikut ose i problemit

## Për çka shërben ky formular

risk-and-problem-profile-use-title = Për çka shërben ky formular
risk-and-problem-profile-use-asks =
    prapë po ndodh në të njëjtin vend
    po gjuajnë çdo fundjavë, çka me bo
    fletë me e përshkru çka po ndodh në lagje
    formular për pikë të nxehtë
    fletë problemi
    prapë krisma n'të njëjtin vend
    cilat vetura me i ndalë
risk-and-problem-profile-use-what = Termi <em>{ -problem-profile }</em> do të thotë përshkrim i incidenteve që përsëriten ose i një vendi; <em>{ -risk-profile }</em> do të thotë listë shenjash sipas të cilave zgjidhen për kontroll personat, mallrat ose automjetet. Formulari e mban njërin prej tyre në dy faqe, për ata që vendosin.
risk-and-problem-profile-use-key = Profili përshkruan një problem dhe nuk akuzon askënd. Prejardhja, gjuha, besimi dhe pamja nuk janë shenja. Emrat lihen jashtë, përveç kur i lejon ligji dhe kur vendimi ka nevojë për ta.

## Profili

risk-and-problem-profile-about-title = Profili
risk-and-problem-profile-about-asks =
    kush e ka shkru dhe kur
    kur e shikojmë prapë
    kur vjetrohet ky profil
    autori
    deri kur vlen
    kush e lexon
    periudha
risk-and-problem-profile-field-profile-kind = Lloji
risk-and-problem-profile-option-profile-kind-problem = Profil i problemit
risk-and-problem-profile-option-profile-kind-risk = Profil i rrezikut
risk-and-problem-profile-field-tlp = Mund t’u tregohet
risk-and-problem-profile-option-tlp-service = vetëm shërbimit
risk-and-problem-profile-option-tlp-partners = partnerëve
risk-and-problem-profile-option-tlp-public = të gjithëve
risk-and-problem-profile-field-profile-number = Numri
risk-and-problem-profile-field-profile-date = Dita
risk-and-problem-profile-field-review-date = Rishikimi më
risk-and-problem-profile-field-author = Autori, njësia
risk-and-problem-profile-field-period = Periudha e të dhënave

## Çfarë ndodh, dhe kë dëmton

risk-and-problem-profile-problem-title = Çfarë ndodh, dhe kë dëmton
risk-and-problem-profile-problem-asks =
    sa shpesh dhe në ç’orë
    kush ka frikë
    a është më keq se vjet
    një fjali
    viktimat
    orët
    sa herë
    krahaso me vjet
risk-and-problem-profile-field-problem = Problemi në një fjali, pa fajtor
risk-and-problem-profile-field-where-when = Ku dhe kur, me numra, krahasuar me një vend ose vit tjetër
risk-and-problem-profile-field-harm = Kë dëmton, dhe si

## Pse, dhe çfarë nuk dihet

risk-and-problem-profile-why-title = Pse, dhe çfarë nuk dihet
risk-and-problem-profile-why-asks =
    çka ka prapa
    sa të sigurt jemi
    çka kemi provu herën e kaluar
    shkaku
    çka s'dimë
    çka kemi provu
    nota e sinjaleve
risk-and-problem-profile-field-causes = Shkaqet nga të gjitha anët: njerëzit, vendi, zakoni, furnizimi
risk-and-problem-profile-field-signs = Për profilin e rrezikut: shenjat që mund të shihen, dhe pse secila është shenjë
risk-and-problem-profile-rows-source = Burimi
risk-and-problem-profile-field-source-what = Çfarë thotë
risk-and-problem-profile-field-source-code = Burimi, informacioni, trajtimi (si B2 H1)
risk-and-problem-profile-field-gaps = Çfarë nuk dihet, dhe si mund të mësohet
risk-and-problem-profile-field-tried = Çfarë është provuar tashmë, dhe çfarë doli prej saj

## Masat dhe vendimi

risk-and-problem-profile-measures-title = Masat dhe vendimi
risk-and-problem-profile-measures-asks =
    çka do të bëjmë dhe kush
    si do ta dimë që ndihmoi
    shefi thotë po ose jo
    çka bëjmë
    afati e emri
    a u miratua
    si matet
risk-and-problem-profile-rows-measure = Masa
risk-and-problem-profile-field-measure-what = Çfarë bëhet
risk-and-problem-profile-field-measure-owner = Kush e bart, partnerët
risk-and-problem-profile-field-measure-by = Deri më
risk-and-problem-profile-field-measure-success = Si matet
risk-and-problem-profile-field-decision = Vendimi
risk-and-problem-profile-option-decision-approved = miratohet
risk-and-problem-profile-option-decision-changed = miratohet me ndryshime
risk-and-problem-profile-option-decision-refused = nuk miratohet
risk-and-problem-profile-field-decision-reason = Arsyeja
risk-and-problem-profile-sign-author = Autori
risk-and-problem-profile-sign-commander = Komandanti që vendos
