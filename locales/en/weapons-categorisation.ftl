### Categories of weapons: English source of the course. The order of the messages is the order of the document.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### Safety boundary: law, outward signs and safe action only. Never a word on how an item works inside or is changed.
### A class of a law is stated only where a source is certain of it; elsewhere the cell says "see the law in force".

weapons-categorisation-title = Categories of weapons: essential parts, explosives, possession and misuse
weapons-categorisation-short-title = Categories of weapons

## Purpose and objectives

weapons-categorisation-purpose-title = Purpose and objectives
weapons-categorisation-purpose-asks =
    what is this course for
    why do we need gun classes at all
    do we learn all gun models
    is there a real gun in the room
    which box does it belong in
    classes of guns, lesson
    sorting weapons by law
    why letters at all
    is this a course about models
    law drawers
weapons-categorisation-purpose-aim = This course prepares officers to bring an item into the right class of the right law. It says who establishes what the item is, which law is opened, which day counts, and how the class is written in the file. It then uses the class: for parts, deactivated and antique weapons, ammunition and explosives, for possession and misuse, and for work with citizens and analysts.
weapons-categorisation-purpose-boundary = The course does not explain how a weapon works inside or how it is changed, and no exercise asks for it. An officer needs three things: safe action, exact words and the text of the law.
weapons-categorisation-purpose-note = If a participant begins to explain how something is altered or put into working order, stop at once and return to the question: who establishes it, and where is it written? Do this also when the speaker is an expert.

weapons-categorisation-audience-title = Who the course is for
weapons-categorisation-audience-asks =
    can patrol come too
    is it for customs as well
    do prosecutors have to come
    people from the permits counter
    border guards
    hunters?
    what do I bring along
    juniors
weapons-categorisation-audience-officers = The course is for patrol officers, investigators, border police, customs officers, community officers and officers who work with licences in { -kosovo } and North Macedonia, and for analysts. Prosecutors and licensing staff are welcome on the first day.
weapons-categorisation-audience-needs = Each participant brings one thing: the law on weapons of the own jurisdiction, in the text in force, printed or on a telephone. Where the course and the procedure of the service differ, the law in force and the procedure come first.

weapons-categorisation-objectives-title = Learning objectives
weapons-categorisation-objectives-asks =
    what will i be able to do afterwards
    what is in the test
    what do i have to know
    outcome
    be able to
    exam content
# Introduces the list of learning objectives; $count is the number of items in that list.
weapons-categorisation-objectives-intro = At the end of the course, each participant can show { $count ->
        [one] one skill:
       *[other] the following { $count } skills:
    }
weapons-categorisation-objectives-word = explain what a category is, and what it does not say;
weapons-categorisation-objectives-find = find a class in the law in force, step by step, and quote it with law, article and day;
weapons-categorisation-objectives-mix = keep the categories of different laws apart, in the file and across the border;
weapons-categorisation-objectives-parts = describe a part that may be essential, and say which list decides;
weapons-categorisation-objectives-special = deal with deactivated, antique, collector’s and alarm weapons without believing the word or the paper;
weapons-categorisation-objectives-safe = act in the fixed order: do not touch, keep distance, mark, report, wait;
weapons-categorisation-objectives-possession = tell apart lawful possession, illicit possession and misuse, and ask the question that decides;
weapons-categorisation-objectives-people = advise citizens, and write records from which analysts can learn.

weapons-categorisation-context-title = Why there is a course on this
weapons-categorisation-context-asks =
    how many officers did this training
    who ran it before
    how many women took part
    history of the training
    donor
    how many trained
    women share
weapons-categorisation-context-project = A finished project of UNDP held training on weapons categorisation for officers of both jurisdictions. <ref data-l10n-name="figures"/> gives the attendances<ref data-l10n-name="meaning"/>.
weapons-categorisation-note-attendance = These are attendances, not persons: it is not known whether somebody attended twice. The source is the project page of SEESAC. It does not divide men and women by jurisdiction.
weapons-categorisation-figures-caption = Training on weapons categorisation in the finished project
weapons-categorisation-figures-head-what = What was counted
weapons-categorisation-figures-head-number = Number
weapons-categorisation-figures-sessions = Sessions
weapons-categorisation-figures-all = Attendances in all
weapons-categorisation-figures-men = of these, men
weapons-categorisation-figures-women = of these, women
weapons-categorisation-context-new = This course is a new text. It is not the material of the project.

weapons-categorisation-plan-title = Course plan
weapons-categorisation-course-plan-asks =
    how many days is it
    what do we do on which day
    how many hours a day
    timetable
    morning session
    duration
    breaks
# $days: days of the course; $hours: lesson hours of each day.
weapons-categorisation-plan-length = The course takes { $days ->
        [one] one day
       *[other] { $days } days
    } with { $hours ->
        [one] one lesson hour
       *[other] { $hours } lesson hours
    } each. <ref data-l10n-name="plan"/> shows the order; the exercises are in <ref data-l10n-name="exercises"/>.
weapons-categorisation-plan-caption = Plan of the course
weapons-categorisation-plan-head-part = Part
weapons-categorisation-plan-head-theme = Theme
weapons-categorisation-plan-head-practice = Practice
weapons-categorisation-plan-morning = Day { $day }, morning
weapons-categorisation-plan-afternoon = Day { $day }, afternoon
weapons-categorisation-plan-theme-category = What a category is; three laws; finding a class
weapons-categorisation-plan-practice-category = Three drawers; the class in six steps
weapons-categorisation-plan-theme-parts = Essential parts; deactivated, antique and other special objects
weapons-categorisation-plan-practice-parts = A part in a parcel; a certificate
weapons-categorisation-plan-theme-danger = Ammunition, explosives; possession and misuse
weapons-categorisation-plan-practice-danger = A box in the cellar; a call about an old weapon
weapons-categorisation-plan-theme-people = File, cooperation, community policing, analysis
weapons-categorisation-plan-practice-people = One street in twelve months; self-check
weapons-categorisation-plan-warning = No weapon is brought to this course: no firearm, no deactivated weapon, no part, no replica and no ammunition. Cards with photographs from outside are enough.
weapons-categorisation-plan-note-laws = Before the course, download the law on weapons in force from the Official Gazette of each jurisdiction of the participants, in an official language, and write the date of the text on the first page. Mark nothing: participants must find the classes themselves. Check the tables of this course against that text on the day before, and tell the participants what has changed.
weapons-categorisation-plan-note-time = Of each half-day, keep one third for the text and two thirds for practice. If time runs short, drop the exercise on the certificate, never the one on the cellar.

## The course in 60 seconds

weapons-categorisation-sixty-title = The course in 60 seconds
weapons-categorisation-sixty-seconds-asks =
    just the short version
    found a gun, what category do i write
    what to do first
    one page for the briefing
    quick read
    remember just this
    a minute
weapons-categorisation-sixty-intro = If you have time for one page only, read this one.
weapons-categorisation-sixty-safe = <strong>Safe first.</strong> Do not touch. Keep distance. Mark. Report. Wait for the specialists. See <ref data-l10n-name="steps"/>.
weapons-categorisation-sixty-see = <strong>See, do not name.</strong> At the scene it is “an object that looks like a firearm”. What it is, the expert says.
weapons-categorisation-sixty-law = <strong>One law.</strong> The law of the place and of the day decides on the class. Open it; do not remember it.
weapons-categorisation-sixty-name = <strong>Full name.</strong> Class, law, article, day. A letter alone says nothing.
weapons-categorisation-sixty-mix = <strong>Never mix.</strong> B in one law is not B in another. See <ref data-l10n-name="drawers"/>.
weapons-categorisation-sixty-parts = <strong>Parts count.</strong> A single part can be controlled like a whole firearm.
weapons-categorisation-sixty-paper = <strong>Paper is checked.</strong> “Deactivated”, “antique”, “licensed” are claims until somebody has checked them.
weapons-categorisation-sixty-people = <strong>People.</strong> Most questions come from citizens with an old item at home. A calm answer keeps them alive.
weapons-categorisation-sixty-rule = Nobody is hurt by a wrong letter in the first report. People are hurt when somebody picks an item up in order to find the right one.
weapons-categorisation-questions-caption = Five questions, in this order
    .alt = Flow of five numbered questions from top to bottom: Is everybody safe? What is it? Which law? Which class? What follows? Beside each question stands who answers it.
weapons-categorisation-questions-head-question = Question
weapons-categorisation-questions-head-who = Who answers
weapons-categorisation-questions-safe = Is everybody safe?
weapons-categorisation-questions-safe-who = Every officer: do not touch, distance, mark, report, wait
weapons-categorisation-questions-what = What is it?
weapons-categorisation-questions-what-who = Authorised expert, in a written report
weapons-categorisation-questions-law = Which law?
weapons-categorisation-questions-law-who = Investigator: place and day of the find
weapons-categorisation-questions-class = Which class?
weapons-categorisation-questions-class-who = Text of that law, read with the report of the expert
weapons-categorisation-questions-follows = What follows?
weapons-categorisation-questions-follows-who = Prosecutor and court

## Category

weapons-categorisation-category-title = What a category is
weapons-categorisation-category-asks =
    what does category a b c mean
    is category a the most dangerous
    who decides the category, me or the expert
    can i write the category at the scene
    prohibited or allowed
    what is a class
    letter on the gun
    legal drawer
    B means what
    does A mean deadliest
weapons-categorisation-category-what = A <em>{ -weapon-category }</em> is a drawer in a law. The law puts weapons into drawers because it wants to attach rules to them. Whoever knows the drawer knows the rules.
weapons-categorisation-category-decides = The class usually decides on four things, each in the words of the law in force:
weapons-categorisation-category-acquire = who may acquire the item, and whether an authority must agree before or is told after;
weapons-categorisation-category-hold = who may hold it, with which licence, and how it must be kept;
weapons-categorisation-category-carry = whether it may be carried or only transported;
weapons-categorisation-category-trade = who may make, repair, sell, import or export it.
weapons-categorisation-category-not = A category is not a scale of danger. An item in a light class kills like one in a heavy class, and an item in no class can still be dangerous. A category is no offence either: offences are in the criminal code.
weapons-categorisation-category-do-law = Write the class together with its law and article.
weapons-categorisation-category-do-day = Write the day to which the class refers.
weapons-categorisation-category-do-expert = Take the description of the item from the report of the expert.
weapons-categorisation-category-dont-scene = Write a class in the first report from the scene.
weapons-categorisation-category-dont-danger = Handle an item with less care because its class is “light”.
weapons-categorisation-category-dont-translate = Translate a letter of one law into a letter of another.

weapons-categorisation-act-title = Act safely
weapons-categorisation-act-safely-asks =
    found a weapon what now
    may i pick it up to see the number
    someone puts a gun on the table
    is it loaded
    hands off
    gun on the desk
    loaded?
    back off
    he waves it around to show me
weapons-categorisation-act-intro = The class can wait. Whatever looks like a weapon, a part, ammunition or an explosive is treated as live and loaded, whoever says otherwise.
weapons-categorisation-act-touch = <strong>Do not touch.</strong> Say “stop”. Nobody lifts, opens or turns anything, not even to read a number.
weapons-categorisation-act-distance = <strong>Distance.</strong> Go back by the way you came, and take people with you.
weapons-categorisation-act-mark = <strong>Mark</strong> the access from a distance.
weapons-categorisation-act-report = <strong>Report</strong> what you saw, where, how many, and who is near.
weapons-categorisation-act-wait = <strong>Wait</strong> for the expert or the specialists. Nobody goes back in.
weapons-categorisation-act-warning = No category, no certificate and no assurance of an owner shortens these five steps.

## The three laws

weapons-categorisation-table-head-class = Class
weapons-categorisation-table-head-sure = What is certain
weapons-categorisation-table-head-read = What you read in the law in force
weapons-categorisation-see-law = See the law in force
weapons-categorisation-class-names = Names of the classes
weapons-categorisation-class-prohibited = What private persons may not hold
weapons-categorisation-class-licence = What needs a licence
weapons-categorisation-class-free = What is only declared, or free
weapons-categorisation-class-outside = What the law leaves out

weapons-categorisation-europe-title = European Union: Directive (EU) 2021/555
weapons-categorisation-law-europe-asks =
    what are the eu gun categories
    does the eu law apply here
    a b c in the directive
    foreign paper says category b
    Brussels list
    European firearms pass
    semi-automatic long gun EU
    declaration
    does it count here
weapons-categorisation-europe-intro = The Directive is no law of { -kosovo } or of North Macedonia. It helps to read foreign papers and to understand why newer laws in the region look alike. <ref data-l10n-name="table"/> shortens its Annex I; the full text is longer and has conditions.
weapons-categorisation-europe-caption = Categories of Directive (EU) 2021/555 only, shortened
weapons-categorisation-europe-head-holds = What it holds, for example
weapons-categorisation-europe-head-here = What it means for you
weapons-categorisation-europe-a = A: prohibited
weapons-categorisation-europe-a-holds = Automatic firearms; firearms disguised as other objects; explosive military missiles and launchers; some kinds of ammunition; semi-automatic firearms beyond limits that the Annex sets
weapons-categorisation-europe-a-here = A foreign paper with “A” names an exception; ask through the channel
weapons-categorisation-europe-b = B: authorisation
weapons-categorisation-europe-b-holds = Repeating and semi-automatic short firearms; many semi-automatic long firearms; some single-shot short firearms
weapons-categorisation-europe-b-here = Somebody has given an authorisation; ask who, when and for which item
weapons-categorisation-europe-c = C: declaration
weapons-categorisation-europe-c-holds = Many repeating long firearms; single-shot long firearms; firearms deactivated under the common rules of the Union
weapons-categorisation-europe-c-here = “Declared” is not “free”; ask where it was declared
weapons-categorisation-europe-directive = <strong>Directive (EU) 2021/555</strong> is about the acquisition and possession of weapons. It codifies Directive 91/477. Its categories A, B and C bind the member states, which may be stricter.
# $date: the day on which the Protocol came into force.
weapons-categorisation-europe-protocol = <strong>The UN Firearms Protocol</strong> (General Assembly resolution 55/255), in force since { $date }, is about offences, licensing, marking and tracing. It has no categories.
weapons-categorisation-europe-power = These texts give an officer no power. The power comes only from the law in force where the officer acts.
weapons-categorisation-europe-act = Directive (EU) 2021/555; UN Firearms Protocol

weapons-categorisation-kosovo-title = { -kosovo }: Law 05/L-022 on Weapons
weapons-categorisation-law-kosovo-asks =
    gun law which article
    which classes does the law have
    old licence with an old category
    can he have a pistol at home
    Kosovo classes of guns
    may a Kosovar own a hunting gun
    self-defence pistol permit
    old UNMIK papers
weapons-categorisation-kosovo-intro = <ref data-l10n-name="table"/> is for this law only. The course gives what its source says for certain; the right-hand column says what you look up. Write what you find into your own copy, with the date of the text.
weapons-categorisation-kosovo-caption = Law 05/L-022 only: what is certain, and what you read
weapons-categorisation-kosovo-names-sure = The law covers weapons and ammunition for civil use, for natural and legal persons, from purchase and possession to repair, trade, deactivation and marking
weapons-categorisation-kosovo-names-read = The article that divides weapons into categories, and the name of each
weapons-categorisation-kosovo-prohibited-read = The list of prohibited weapons and ammunition, and every exception
weapons-categorisation-kosovo-licence-read = The classes that need a licence; kind of licence, holder, time limit
weapons-categorisation-kosovo-free-read = Whether there is such a class, and from which age
weapons-categorisation-kosovo-outside-sure = Weapons meant for the Security Force and for other authorised security institutions; trade for military purposes
weapons-categorisation-kosovo-outside-read = The article on the scope, and the other law that applies instead
weapons-categorisation-kosovo-weapons = <strong>Law 05/L-022 on Weapons</strong> was published in the Official Gazette No. 25 of 19 August 2015. Before it, Law 03/L-143 applied: an old licence or judgment may carry a class of that law.
weapons-categorisation-kosovo-code = <strong>Criminal Code 06/L-074</strong> contains the offences. Quote the offence by its official title and its article<ref data-l10n-name="titles"/>.
weapons-categorisation-note-titles = Titles of offences differ from code to code. They are not translations of one another, and this course does not paraphrase them.
weapons-categorisation-kosovo-explosives = <strong>Law 04/L-022 on civil explosives</strong> is the text to open for explosives for civil use. They are not a category of weapons.
weapons-categorisation-kosovo-act = Law 05/L-022 on Weapons; Law 04/L-022 on civil explosives; Criminal Code 06/L-074

weapons-categorisation-north-macedonia-title = North Macedonia: Law on Weapons 7/05
weapons-categorisation-law-north-macedonia-asks =
    macedonian weapons law categories
    is the cyrillic b the same as b
    hunting rifle which category in macedonia
    which version of the law
    Macedonian classes
    B or the Latin B
    consolidated version date
    sports shooter in Skopje
weapons-categorisation-north-macedonia-intro = <ref data-l10n-name="table"/> is for this law only. The law was amended many times: use a consolidated text and write its date beside every class.
weapons-categorisation-north-macedonia-caption = Law on Weapons 7/05 only: what is certain, and what you read
weapons-categorisation-north-macedonia-kinds = Kinds of weapons
weapons-categorisation-north-macedonia-kinds-sure = The law lists kinds such as firearms, collector’s weapons, gas weapons and weapons for signals with light and sound<ref data-l10n-name="kinds"/>
weapons-categorisation-note-kinds = After the list on pravdiko.mk, a private page on law, in the state of January 2019; check the law in force. A kind is not a category: one says what the item is, the other which rules it has.
weapons-categorisation-north-macedonia-kinds-read = The full list, and whether it has changed
weapons-categorisation-north-macedonia-b = Category B
weapons-categorisation-north-macedonia-b-sure = Weapons that may be acquired on the basis of an approval of the authority (text with amendments up to 2013)
weapons-categorisation-north-macedonia-b-read = The list of this category, item by item
weapons-categorisation-north-macedonia-c = Category C
weapons-categorisation-north-macedonia-c-read = The list of this category, and what the holder must do
weapons-categorisation-north-macedonia-prohibited-read = How the law names the class, what it holds, and every exception
weapons-categorisation-north-macedonia-free-read = Whether there is such a class, how it is named, and from which age
weapons-categorisation-north-macedonia-weapons = <strong>The Law on Weapons</strong> (7/05 with amendments) is the first text to read on the status of a weapon, a part or ammunition.
weapons-categorisation-north-macedonia-code = <strong>Article 396 of the Criminal Code</strong> is the article to check first for weapons and explosive materials. Quote its title exactly as the code has it.
weapons-categorisation-north-macedonia-procedure = <strong>The Criminal Procedure Law</strong> (150/2010 with amendments) is the text to read on searches, on the seizure of objects and on the order for an expert examination.
weapons-categorisation-north-macedonia-act = Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments
weapons-categorisation-north-macedonia-letters = The law is written in Cyrillic. Its second letter is read B and looks different from the Latin letter; the Cyrillic letter that looks like a Latin B is read V. Copy the letter from the law, or write its name.

## Finding the class

weapons-categorisation-find-title = Finding a class in six steps
weapons-categorisation-find-the-class-asks =
    how do i find the category in the law
    which date counts, bought or found
    law changed last year which one
    the licence is from the old law
    look it up
    which day's law
    bought in 1998
    transitional rule
    step by step to the letter
    amended meanwhile
weapons-categorisation-find-intro = These steps work with every law. They begin when the item is safe and the expert has written the report.
weapons-categorisation-find-expert = <strong>Report.</strong> Take the description from the report of the expert: kind, length, way of loading, state, parts.
weapons-categorisation-find-place = <strong>Place.</strong> The law of the place of the find is the first one. A second place, such as that of the purchase, is a second question.
weapons-categorisation-find-day = <strong>Day.</strong> Note the day of the purchase or the licence and the day of the find. Read the law for each.
weapons-categorisation-find-text = <strong>Text.</strong> Open the consolidated text from the Official Gazette. Check up to which amendment it goes.
weapons-categorisation-find-class = <strong>Class.</strong> First read the definitions, then the classes, then the exceptions and the transitional provisions. Stop at the first class that fits in every word.
weapons-categorisation-find-write = <strong>Write.</strong> Class, law, article, day, and the sentence of the report on which it rests. If two classes fit, write both and ask the prosecutor.
weapons-categorisation-days-caption = The days that count
    .alt = Line of time from left to right with four stations: bought or licensed, law changed, found, decided. The first and the third are drawn strong. Under each station stands what the file says of it.
weapons-categorisation-days-bought = Bought or licensed
weapons-categorisation-days-bought-write = Class under the law of that day; the paper
weapons-categorisation-days-changed = Law changed
weapons-categorisation-days-changed-write = Transitional provisions: what had the holder to do, and by when?
weapons-categorisation-days-found = Found
weapons-categorisation-days-found-write = Class under the law of this day, with article
weapons-categorisation-days-decided = Decided
weapons-categorisation-days-decided-write = Prosecutor and court say which law applies
weapons-categorisation-find-old = An item can change its class without moving: the law changed, and the holder did nothing. This can be an offence, or a case for a procedure of registration, if the law in force has one. The officer notes the facts and does not decide.

weapons-categorisation-mix-title = Three drawers, no bridge
weapons-categorisation-never-mix-asks =
    is b in serbia the same as b here
    comparing categories of two countries
    serbian licence category c what is it for us
    why not just one table
    same letter other country
    convert the category
    table of equivalents
    Serbian C
    mix up
weapons-categorisation-mix-why = <ref data-l10n-name="drawers"/> shows the most frequent mistake of cross-border work: somebody takes a letter from one law and looks up its consequence in another. The Directive has A, B and C; the law of Serbia has A to D; the law of North Macedonia speaks of B and C. Equal letters are a coincidence.
weapons-categorisation-drawers-caption = One object, three drawers, no bridge
    .alt = At the top a box: the same object. From it three arrows lead down into three separate columns: the Directive of the European Union, the law of { -kosovo } and the law of North Macedonia. Each column names its own classes and its own use. Thick bars with a cross stand between the columns.
weapons-categorisation-drawers-object = The same object
weapons-categorisation-drawers-europe = European Union: Directive 2021/555
weapons-categorisation-drawers-europe-class = A, B, C
weapons-categorisation-drawers-europe-use = To read foreign papers
weapons-categorisation-drawers-kosovo = { -kosovo }: Law 05/L-022
weapons-categorisation-drawers-kosovo-class = Classes as the law in force names them
weapons-categorisation-drawers-kosovo-use = For a find there
weapons-categorisation-drawers-north-macedonia = North Macedonia: Law 7/05
weapons-categorisation-drawers-north-macedonia-class = B, C and other classes as the law in force names them
weapons-categorisation-drawers-north-macedonia-use = For a find there
weapons-categorisation-drawers-bars = The bars: no class crosses from one law to another.
weapons-categorisation-mix-paper = If a foreign paper names a class, copy it with its law and language, and ask through the channel what it means there. For your own file, begin again with the description of the item.
weapons-categorisation-mix-key = What crosses the border is the description of the item. The class stays at home.
weapons-categorisation-mix-note = A participant will ask for one joint table, because it would be practical. Let the group find three reasons against it: the laws change on different days, they count different features, and a table without articles cannot be quoted in court.

## Parts and special objects

weapons-categorisation-parts-title = Parts and special objects
weapons-categorisation-parts-and-special-objects-asks =
    only a piece of a gun, is that anything
    he says it does not shoot
    old rifle on the wall
    bits of a gun
    broken
    wall decoration
    just metal
    heirloom
weapons-categorisation-parts-intro = Many finds are not a whole weapon. Somebody has a part, a weapon “that does not work”, or one “from the grandfather”. For all of them the rule is the same: first safe, then the expert, then the law.

weapons-categorisation-essential-title = Essential parts
weapons-categorisation-essential-parts-asks =
    found just a barrel
    is a magazine a weapon part
    are parts without a licence illegal
    metal piece in a parcel
    silencer
    bolt
    tube
    spare slide
    clip
    muffler
    frame
    kit from the internet
    piece of steel
weapons-categorisation-essential-what = An <em>{ -essential-component }</em> is controlled by itself, because without it the firearm cannot work. <ref data-l10n-name="parts"/> compares two lists that officers meet. Neither of them replaces the list of the law in force.
weapons-categorisation-parts-caption = Two lists of parts, and what neither of them decides
    .alt = A large box is the list of the UN Firearms Protocol. In it a smaller box is the list of essential components of Directive 2021/555, with barrel, frame, receiver, slide, cylinder, bolt or breech block. In the large box but outside the smaller one stands the suppressor. To the right, in a box of its own, stand magazine, stock, sight and unknown part: for these only the law in force answers.
weapons-categorisation-parts-un = Parts and components: UN Firearms Protocol
weapons-categorisation-parts-eu = Essential components: Directive 2021/555
weapons-categorisation-parts-barrel = Barrel
weapons-categorisation-parts-frame = Frame
weapons-categorisation-parts-receiver = Receiver
weapons-categorisation-parts-slide = Slide
weapons-categorisation-parts-cylinder = Cylinder
weapons-categorisation-parts-bolt = Bolt or breech block
weapons-categorisation-parts-suppressor = Device that reduces the sound
weapons-categorisation-parts-read = See the law in force
weapons-categorisation-parts-magazine = Magazine
weapons-categorisation-parts-stock = Stock
weapons-categorisation-parts-sight = Sight
weapons-categorisation-parts-unknown = Unknown part
weapons-categorisation-essential-lists = In the Directive, an essential component is in the category of the firearm for which it is meant. Whether the law of your jurisdiction says the same, and which parts it names, you read there. Note that the Protocol counts a device that reduces the sound; the list of the Directive does not.
weapons-categorisation-essential-unknown = You do not have to recognise a part. Describe material, shape, colour, length beside a thing of known size, inscriptions, packaging. “Metal tube” is a good word; “barrel” is a conclusion. Unfinished parts and printed parts are reported in the same way.
weapons-categorisation-essential-marking = Essential parts can carry a <em>{ -marking }</em> of their own. The expert reads it. If the inscriptions on several parts of one firearm differ, each is written down, and each is asked for.

weapons-categorisation-special-title = Deactivated, antique and other special objects
weapons-categorisation-deactivated-and-antique-asks =
    deactivated gun with certificate is it ok
    granddad's old rifle legal or not
    collector with forty guns
    gas pistol
    it is just a toy
    plastic printed gun
    welded barrel
    museum piece
    souvenir from the war
    flare gun
    starting pistol
    airsoft
    Turkish sabre and musket
    replica
    printed
weapons-categorisation-special-intro = <ref data-l10n-name="table"/> begins with what the holder says. It is never the end of the check. In every line, the item itself is treated as live until the expert has released it.
weapons-categorisation-special-caption = What somebody says, what the law may say, what you do
weapons-categorisation-special-head-said = What you hear
weapons-categorisation-special-head-law = What the law may say
weapons-categorisation-special-head-do = What you do
weapons-categorisation-special-deactivated = “It is deactivated, here is the paper”
weapons-categorisation-special-deactivated-law = A procedure, a mark and a certificate are needed. In the Directive it is in category C
weapons-categorisation-special-deactivated-do = Do not touch. Keep the paper; the expert compares it with the item. Report, wait
weapons-categorisation-special-antique = “It is an antique”
weapons-categorisation-special-antique-law = The Directive leaves antique weapons to each law. Under the UN Protocol nothing made after 1899 is antique
weapons-categorisation-special-antique-do = Do not touch: it may be loaded. Report; the expert establishes age and kind
weapons-categorisation-special-collector = “I am a collector”
weapons-categorisation-special-collector-law = A licence for collectors has its own conditions, also for ammunition
weapons-categorisation-special-collector-do = Ask for the licence and the list. Count by the paper, not by lifting. Report what does not agree
weapons-categorisation-special-alarm = “It fires only blanks”
weapons-categorisation-special-alarm-law = In the Union no firearm only while it meets the technical specifications. Other laws may license it
weapons-categorisation-special-alarm-do = Treat it as loaded. Do not touch, mark, report, wait for the expert
weapons-categorisation-special-imitation = “It is a toy”
weapons-categorisation-special-imitation-law = No firearm, if it is true. Threatening with it can be an offence
weapons-categorisation-special-imitation-do = Treat it as loaded. Do not touch, mark, report, wait for the expert
weapons-categorisation-special-printed = “It is only plastic”
weapons-categorisation-special-printed-law = The law asks what it can do, not what it is made of
weapons-categorisation-special-printed-do = Do not touch. Report data carriers and devices nearby; switch nothing on or off. Wait
weapons-categorisation-special-key = Old, small, broken, decorated, plastic: none of these is a word of the law. Each of them has been said of a loaded weapon.

weapons-categorisation-ammunition-title = Ammunition
weapons-categorisation-ammunition-asks =
    he has bullets but no gun
    how many rounds may he keep
    old rusty cartridges in a jar
    licence for pistol but rifle rounds
    bullets
    shells in a jar
    shotgun shells
    how many boxes
    hollow point
    armour piercing allowed?
    bullets without licence
    cartridges from the army
weapons-categorisation-ammunition-what = Ammunition follows the weapon in most laws: whoever may hold the firearm may hold ammunition for it, within limits. Some kinds are prohibited for private persons. In the Directive, components of ammunition count too, where they need an authorisation.
weapons-categorisation-ammunition-questions = Four questions lead to the right article:
weapons-categorisation-ammunition-kind = <strong>Kind.</strong> What is it, after the report of the expert? Do not read it from the box.
weapons-categorisation-ammunition-licence = <strong>Licence.</strong> Is there a licence for a weapon that uses it, and does it cover ammunition?
weapons-categorisation-ammunition-amount = <strong>Amount.</strong> Does the law in force set a limit for this holder?
weapons-categorisation-ammunition-place = <strong>Place.</strong> How must it be kept, and apart from what?
weapons-categorisation-ammunition-old = Ammunition that is old, damaged, found in the ground or larger than for a hand-held weapon is a matter for the specialists. Nobody puts it into a pocket, a drawer or a police car.

weapons-categorisation-explosives-title = Explosives and pyrotechnics
weapons-categorisation-explosives-asks =
    hand grenade in the shed
    dynamite what category
    fireworks f4 sold to a kid
    big firecrackers in a car
    chemicals in a garage
    dynamite
    firecracker
    pirate petard
    TNT
    mine
    how old to buy fireworks
    shop sells rockets to children
    quarry stuff
weapons-categorisation-explosives-what = Explosives have no letter of a weapons category that an officer could look for at the scene. Explosives for civil use, mines and explosive ordnance, and pyrotechnic articles have laws of their own, and articles in the criminal code. For the first hour only one class exists: explosive, therefore nobody near.
weapons-categorisation-explosives-pyrotechnics = For fireworks the letters F, T and P are used. <ref data-l10n-name="table"/> gives the minimum ages of Directive 2013/29/EU. The law in force of your jurisdiction can differ.
weapons-categorisation-pyrotechnics-caption = Classes of Directive 2013/29/EU only: F fireworks, T theatre, P other
weapons-categorisation-pyrotechnics-head-who = Who, under the Directive
weapons-categorisation-pyrotechnics-head-do = What you do
# $years: lowest age.
weapons-categorisation-pyrotechnics-age = At least { $years } years old
weapons-categorisation-pyrotechnics-shop = Check seller, label and age, under the law in force
weapons-categorisation-pyrotechnics-purpose = Ask for purpose, papers and knowledge
weapons-categorisation-pyrotechnics-specialist = Only persons with specialist knowledge
weapons-categorisation-pyrotechnics-wait = Do not touch or move. Keep distance, mark, report, wait
weapons-categorisation-explosives-precursors = Chemicals are no weapons either. Regulation (EU) 2019/1148 restricts some of them for the general public and asks sellers to report suspicious transactions, disappearances and thefts. An officer who sees unknown chemicals beside such items leaves and reports.
weapons-categorisation-explosives-warning = Hand grenade, mine, explosive, unknown device, large or home-filled firework: do not touch, do not move, do not photograph from near. Leave, keep people away, mark the access from a distance, report, wait for the specialists. Use radio and telephone only from where the specialists or the procedure of the service say.

## Possession and misuse

weapons-categorisation-possession-title = Possession and misuse
weapons-categorisation-possession-asks =
    licence ran out yesterday
    dad died and left a rifle
    pistol in a kitchen drawer with kids around
    neighbours shooting at a wedding
    he hits her and has a gun
    pistol in the glove box
    expired
    inherited
    widow
    glovebox
    lent to a cousin
    drunk with his licensed gun
    shots at a feast
    unlocked cupboard
    licence is his but gun is another
    retired officer keeps his pistol
    security guard's gun
    moved house without telling
    lost my gun
    stolen from the car
    shooting range
weapons-categorisation-possession-three = The same item can be in lawful hands today and in unlawful hands tomorrow. Three words are kept apart:
weapons-categorisation-possession-lawful = <strong>Lawful possession:</strong> this person, this item, this class, this day, kept and carried as the law asks.
weapons-categorisation-possession-illicit = <strong>Illicit possession:</strong> holding a weapon, a part, ammunition or an explosive without legal authority.
weapons-categorisation-possession-misuse = <strong>Misuse:</strong> using a weapon against the law, or against the purpose for which it is held. A lawful holder can misuse.
weapons-categorisation-possession-table = In each situation of <ref data-l10n-name="table"/> one question decides. The licence is checked in the register, not only on paper.
weapons-categorisation-possession-caption = Situations and the question that decides
weapons-categorisation-possession-head-situation = Situation
weapons-categorisation-possession-head-question = Question that decides
weapons-categorisation-possession-head-do = What you do
weapons-categorisation-possession-expired = The licence has expired
weapons-categorisation-possession-expired-question = What does the law in force give: a time limit, a duty to hand over?
weapons-categorisation-possession-expired-do = Check the register, note the day, ask where the item is. Do not have it brought
weapons-categorisation-possession-heir = An heir finds a weapon
weapons-categorisation-possession-heir-question = Which procedure and time limit does the law have for heirs?
weapons-categorisation-possession-heir-do = Thank, explain, have it collected. Note who reported it and when
weapons-categorisation-possession-storage = A child can reach a licensed weapon
weapons-categorisation-possession-storage-question = Does the law fix how it is kept, and what follows if not?
weapons-categorisation-possession-storage-do = Children out first. Do not touch, report, wait
weapons-categorisation-possession-carry = A licensed weapon in a car
weapons-categorisation-possession-carry-question = Is it carried or transported, and does the licence allow it?
weapons-categorisation-possession-carry-do = Hands of the driver away from it, do not touch; the rules of the service for armed persons apply
weapons-categorisation-possession-wedding = Shots at a celebration
weapons-categorisation-possession-wedding-question = Who fired which weapon, from where, and who was in danger?
weapons-categorisation-possession-wedding-do = Safety, injured persons, witnesses. Leave cartridge cases where they are and mark the place
weapons-categorisation-possession-violence = Violence in a family, and a weapon in the home
weapons-categorisation-possession-violence-question = May it be taken away for protection, and who decides?
weapons-categorisation-possession-violence-do = Ask about weapons early, alone with the person at risk. Victim assistance; report at once
weapons-categorisation-possession-offence = Possession, carrying, trade and use are different things in the criminal codes. Write what was done, with item, place and time. Which offence it is, and whether the class makes it graver, the prosecutor decides by the code.

weapons-categorisation-surrender-title = A call about a weapon at home
weapons-categorisation-surrender-asks =
    citizen wants to hand in an old gun
    someone came to the station with a grenade in a bag
    will i be punished if i report it
    can he bring it to us
    get rid of it
    bring it in
    fear of jail
    attic find call
    amnesty
    wants to stay unnamed
    grenade in a shopping bag
    old man crying at the counter
    wife found husband's pistol after the funeral
weapons-categorisation-surrender-call = Many weapons are reported by people who want to be rid of them. <ref data-l10n-name="scene"/> shows the rule for the call: people come to the police, items do not.
weapons-categorisation-counter-caption = After the call, seen from above
    .alt = On the left the plan of a home: in a closed room lies the item, number one; the persons wait outside the house, number two. On the right the police station with an officer behind the counter, number three. A solid arrow leads from the station to the home, number four. A broken arrow from the home to the station is crossed out, number five. A key explains the numbers.
weapons-categorisation-counter-item = The item stays where it is; nobody is in the room
weapons-categorisation-counter-persons = Persons outside, with keys and papers
weapons-categorisation-counter-officer = Officer who takes the call and asks
weapons-categorisation-counter-way = Officers and specialists go to the item
weapons-categorisation-counter-carry = Nobody carries the item to the station
weapons-categorisation-surrender-promise = Whether a surrender goes without punishment depends on the law in force and on the day; it may be possible only within a time limit. The officer does not promise it. The officer can always say: “Good that you called. Do not touch it. We will come.” If somebody already stands at the counter with an item, nobody takes it from the hand: the person puts it down as the rules of the service say, the room is cleared, and the five steps follow.
weapons-categorisation-surrender-do-thank = Thank the caller, and say what happens next.
weapons-categorisation-surrender-do-ask = Ask where it is, since when, who is near, who touched it.
weapons-categorisation-surrender-do-go = Send officers, and specialists for anything that may explode.
weapons-categorisation-surrender-dont-bring = Ask the caller to bring it, send a picture from near or read the number.
weapons-categorisation-surrender-dont-promise = Promise that nothing will follow.
weapons-categorisation-surrender-dont-open = Let the caller open a box or a bag.

## Evidence and file

weapons-categorisation-file-title = Evidence and file
weapons-categorisation-evidence-and-file-asks =
    how do i write it in the report
    example sentence for the file
    what do i ask the expert
    who gets the report afterwards
    sentence for the charge
    write-up
    lab paper
    quotes
    don't write 'illegal gun'
    expert question
weapons-categorisation-file-intro = A class in the file is as good as the sentence on which it rests. <ref data-l10n-name="table"/> sets bad and good sentences side by side. All of them are invented.
weapons-categorisation-file-caption = Sentences for the file (invented)
weapons-categorisation-file-head-wrong = Not like this
weapons-categorisation-file-head-right = Like this
weapons-categorisation-file-first-wrong = “An illegal category B pistol was found.”
weapons-categorisation-file-first-right = “In the drawer lay an object that looks like a pistol, black, about as long as a hand. Nobody touched it.”
weapons-categorisation-file-category-wrong = “Category B.”
weapons-categorisation-file-category-right = “After report … of …, item 1 is in category … of Law …, article …, in the text of ….”
weapons-categorisation-file-part-wrong = “A barrel for a rifle.”
weapons-categorisation-file-part-right = “A metal tube, about 50 cm, with the inscription …, in brown paper.”
weapons-categorisation-file-paper-wrong = “The weapon is deactivated.”
weapons-categorisation-file-paper-right = “The holder showed a certificate with the number …. Whether it belongs to the item, the expert is asked.”
weapons-categorisation-file-abroad-wrong = “Category C, according to colleagues.”
weapons-categorisation-file-abroad-right = “The reply of … names category C of the law of …. For this file the law of … applies.”
weapons-categorisation-file-expert = Put the questions to the expert in writing, through the authority that orders the examination:
weapons-categorisation-file-expert-what = What is it, and as what was it made?
weapons-categorisation-file-expert-state = In which state is it: fit for use, deactivated, altered?
weapons-categorisation-file-expert-parts = Which parts are essential under the law in force?
weapons-categorisation-file-expert-marks = Which markings does it carry, and which are missing?
weapons-categorisation-file-expert-class = Which features matter for the definitions of the law in force, on the day of the find?
weapons-categorisation-file-custody = The <em>{ -chain-of-custody }</em> begins when the expert hands over the item. How something was altered is written in the report of the expert and is copied nowhere else.
weapons-categorisation-file-trace = In { -kosovo }, every recovered firearm is reported to the <em>{ -firearms-focal-point }</em>; in North Macedonia the internal rules of the service say who asks. The class is not needed for a trace request. The markings are.


## Community policing and intelligence-led policing

weapons-categorisation-people-title = Citizens, analysts, the other side of the border
weapons-categorisation-working-with-others-asks =
    why bother with statistics
    what happens with my report
    how do citizens help
    use of my report
    numbers feed what
    people help
    who reads our data
weapons-categorisation-people-why = A class helps more than one case. When every record names item, law and class in the same way, analysts can see where which items appear, and community officers know what to talk about.
weapons-categorisation-circle-caption = From one call to a measure, and back
    .alt = Four boxes in a circle, joined by arrows clockwise: citizens report; the file is exact; analysis shows a pattern; a measure is taken. The last arrow leads from the measure back to the citizens. In the middle stands: feedback keeps the circle going.
weapons-categorisation-circle-citizens = Citizens
weapons-categorisation-circle-citizens-what = They ask, report and hand over
weapons-categorisation-circle-file = File
weapons-categorisation-circle-file-what = Item, law, class, place, day
weapons-categorisation-circle-analysis = Analysis
weapons-categorisation-circle-analysis-what = Where, when, which items, why there
weapons-categorisation-circle-measure = Measure
weapons-categorisation-circle-measure-what = Advice, checks of storage, campaign, investigation
weapons-categorisation-circle-middle = Feedback keeps the circle going
weapons-categorisation-community-title = Community policing
weapons-categorisation-community-policing-asks =
    what do i tell people about their old guns
    villagers do not trust us
    talk at the hunters club
    school parents asking about guns
    village talk about rifles
    kids and guns at home
    hunters' evening
    they hide things from us
    advice for gun owners
    gun safe
weapons-categorisation-community-what = <em>Community policing</em> solves problems together with the people who have them. Officers who explain the law calmly hear of weapons before somebody uses them. Four sentences belong in every talk:
weapons-categorisation-community-licence = “A licence is for one person and named items. It ends. Look at its date today.”
weapons-categorisation-community-storage = “Keep it so that no child and no guest can reach it, as the law says.”
weapons-categorisation-community-found = “Found something? Do not touch it. Go away, keep others away, call us.”
weapons-categorisation-community-no = “In the air is not nowhere: what goes up comes down on somebody.”
weapons-categorisation-community-fair = Visits and checks follow risk and behaviour, never origin, language or faith. Who reports in confidence is protected as the law provides, and nobody is named in a talk.
weapons-categorisation-ilp-title = Intelligence-led policing
weapons-categorisation-intelligence-led-asks =
    what is intelligence led policing in short
    sara model example with guns
    hotspot of gunfire
    what goes into a problem profile
    hot spot
    ten finds in a street
    analysis in place of gut
    pattern
    where to send cars
weapons-categorisation-ilp-what = <em>Intelligence-led policing</em> means that analysed information decides where people and time are used. Raw numbers do not: ten finds in one street can be ten households that trust the police.
weapons-categorisation-ilp-sara = The SARA model has four steps. <ref data-l10n-name="table"/> shows what the class adds to each.
weapons-categorisation-sara-caption = SARA, and what the class adds
weapons-categorisation-sara-head-step = Step
weapons-categorisation-sara-head-question = Question
weapons-categorisation-sara-head-class = What the class adds
weapons-categorisation-sara-scan = Scan
weapons-categorisation-sara-scan-question = What comes again, and where?
weapons-categorisation-sara-scan-class = Separate counts for firearms, parts, ammunition, explosives
weapons-categorisation-sara-analyse = Analyse
weapons-categorisation-sara-analyse-question = Who, when, why there? What is lacking in the data?
weapons-categorisation-sara-analyse-class = Expired licences, heirs, illicit possession and misuse are different problems
weapons-categorisation-sara-respond = Respond
weapons-categorisation-sara-respond-question = Which measure fits this cause? Who does what by when?
weapons-categorisation-sara-respond-class = Letter to holders, talk, check of storage, investigation
weapons-categorisation-sara-assess = Assess
weapons-categorisation-sara-assess-question = Did it become less, or did it move?
weapons-categorisation-sara-assess-class = Same classes, same law, same period; changes of law marked
weapons-categorisation-ilp-data = Two jurisdictions are compared by kinds of items that both define beforehand in plain words, for example “short firearms, after the report of the expert”. Classes of two laws are never added up.
weapons-categorisation-abroad-title = Across the border
weapons-categorisation-across-the-border-asks =
    macedonian licence at our border
    how do i ask colleagues over there
    do i send the category with the request
    foreign licence
    question for the neighbours
    translate the class?
    hunter with guns at the frontier
    guest hunter
weapons-categorisation-abroad-facts = A question to the other side is answered quickly when it needs no translation of law:
weapons-categorisation-abroad-describe = <strong>Describe</strong> the item: kind, maker, markings, state, after the report of the expert.
weapons-categorisation-abroad-own = <strong>Add your own class</strong> only as information, with its law.
weapons-categorisation-abroad-ask = <strong>Ask</strong> for facts: is it registered, for whom, since when, and which class has it under your law?
weapons-categorisation-abroad-channel = <strong>Use the channel</strong> of the service, with handling code. In { -kosovo } this is the <em>{ -ilecu }</em>, in North Macedonia the unit that the internal rules name.

## Exercises

weapons-categorisation-exercises-title = Exercises
weapons-categorisation-exercises-asks =
    exercises for the group
    how long do the exercises take
    practice cases
    drill
    cases for groups
    try
# $exercises: number of exercises; $minutes: their total time.
weapons-categorisation-exercises-intro = { $exercises ->
        [one] One exercise takes
       *[other] { $exercises } exercises take
    } about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } in total, without the discussion. Every case is an invented case. Only cards, printed laws and paper are used.
weapons-categorisation-exercises-note = After each exercise ask: which sentence of the law did you read? Who only remembered it? Correct memory kindly, always by opening the text.
weapons-categorisation-exercise-drawer-title = Three drawers
weapons-categorisation-exercise-drawer-materials = Twelve cards, each with a place, a day and a paper: a find in one jurisdiction, a licence of the other, a foreign invoice, a judgment of an earlier year. Three boxes with the names of the three laws, and a fourth without a name.
weapons-categorisation-exercise-drawer-task = Put each card into the drawer of the law that decides on its class. Say aloud why. What would you have to know for the cards that go into no drawer?
weapons-categorisation-exercise-drawer-answer-place = Place and day of the find lead; the language of the paper and the passport of the holder do not.
weapons-categorisation-exercise-drawer-answer-day = Two days mean two readings: a judgment of an earlier year may rest on an earlier law.
weapons-categorisation-exercise-drawer-answer-none = The drawer without a name is the honest one: without an expert’s report or a day, no class is written. The Directive decides on no find in either jurisdiction.
weapons-categorisation-exercise-class-title = The class in six steps
weapons-categorisation-exercise-class-materials = The law in force of each jurisdiction present, and an invented expert’s report of half a page: kind, length, way of loading, state and parts of one item. Test beforehand that the report leads to exactly one class in your law, and note its article for yourself.
weapons-categorisation-exercise-class-case = Invented case: an item was found in a car on the third of the month. The weapons licence of the driver is four years old. The expert’s report lies before you.
weapons-categorisation-exercise-class-task = Go through the steps of <ref data-l10n-name="steps"/> and write one sentence for the file. Then exchange with a group that worked with the other law, and look for words that you did not need.
weapons-categorisation-exercise-class-answer-text = The group opened the definitions before the classes and the exceptions after them.
weapons-categorisation-exercise-class-answer-sentence = The sentence holds class, law, article, date of the text, day of the find and the report.
weapons-categorisation-exercise-class-answer-doubt = Where a feature is missing in the report, the group asks the expert and does not guess.
weapons-categorisation-exercise-class-answer-other = The two groups may have different letters, and both are right.
weapons-categorisation-exercise-part-title = A part in a parcel
weapons-categorisation-exercise-part-materials = A card with a drawing of a plain tube beside a ruler, with no name on it. No real part.
weapons-categorisation-exercise-part-case = Invented case: customs officers lawfully open a parcel declared as “bicycle parts”. In it lies a metal tube with an inscription.
weapons-categorisation-exercise-part-task = Act out the first five minutes, then write three sentences without a conclusion. Which lists of <ref data-l10n-name="parts"/> could matter, and which text decides?
weapons-categorisation-exercise-part-answer-touch = Nobody lifts the tube in order to read it. Distance, mark, report, wait.
weapons-categorisation-exercise-part-answer-words = Material, shape, length, inscription, packing, declaration. No “barrel”.
weapons-categorisation-exercise-part-answer-lists = The law in force decides. Directive and Protocol help to explain; the expert says whether it is a part at all.
weapons-categorisation-exercise-certificate-title = Deactivated, says the paper
weapons-categorisation-exercise-certificate-materials = A card with an invented certificate, and a card with the markings that the expert has read. One digit differs.
weapons-categorisation-exercise-certificate-case = Invented case: a man shows a certificate for a rifle above his fireplace. “Completely harmless, you may try it.”
weapons-categorisation-exercise-certificate-task = What do you say in the first ten seconds? What do you write, what do you ask the expert, and whom do you ask about the certificate?
weapons-categorisation-exercise-certificate-answer-paper = The paper is secured and checked with the body that issued it; it may be genuine and belong to another item.
weapons-categorisation-exercise-certificate-answer-item = Nobody tries anything. The item is treated as loaded until the expert has released it.
weapons-categorisation-exercise-certificate-answer-holder = The man is not accused. His words are written down, and the differing digit is a question for the expert.
weapons-categorisation-exercise-cellar-title = A box in the cellar
weapons-categorisation-exercise-cellar-materials = A chair with a closed cardboard box, tape on the floor for the doors, a card for each role: two officers, a grandmother, a helpful neighbour, the duty officer. Nothing is in the box.
weapons-categorisation-exercise-cellar-case = Invented case: after a funeral a woman shows two officers a box. On top lie cartridges, below “something round with a ring”. The neighbour offers to carry it out.
weapons-categorisation-exercise-cellar-task = Act it out up to the call, after the steps of <ref data-l10n-name="steps"/>. Then answer: when is the first moment at which a class is of interest?
weapons-categorisation-exercise-cellar-answer-out = “Stop” comes in the first seconds, also to the neighbour; everybody leaves by the way they came, the grandmother with help.
weapons-categorisation-exercise-cellar-answer-report = The call says: may explode, seen at …, nobody touched it since, who has left, where the access is marked.
weapons-categorisation-exercise-cellar-answer-class = A class is of interest only after the specialists have released the place. Until then there is one class: explosive.
weapons-categorisation-exercise-cellar-answer-back = Typical mistake: somebody goes back for a photograph, a coat or a dog. Stop the exercise there.
weapons-categorisation-exercise-call-title = The grandfather’s rifle
weapons-categorisation-exercise-call-materials = Two chairs back to back as telephones. A card for the caller: worried, wants to bring the rifle in a blanket, asks three times whether there will be a punishment.
weapons-categorisation-exercise-call-case = Invented case: a granddaughter calls. The rifle is in the wardrobe. The bus to town leaves in ten minutes.
weapons-categorisation-exercise-call-task = Hold the call in four minutes; the third participant compares with <ref data-l10n-name="scene"/>. Then change roles.
weapons-categorisation-exercise-call-answer-stay = The first sentence keeps her from taking the bus with it.
weapons-categorisation-exercise-call-answer-ask = The questions are where, since when, who is near, who touched it, and is there ammunition; not: read me the number.
weapons-categorisation-exercise-call-answer-promise = No promise and no threat: “The law decides. It is right that you call.”
weapons-categorisation-exercise-call-answer-feedback = She hears who comes, when, and what she does until then.
weapons-categorisation-exercise-street-title = One street in twelve months
weapons-categorisation-exercise-street-materials = A table with twenty invented records of one street: date, item, class with law, how it became known. Put in two records without a law, one that appears twice, and three of heirs.
weapons-categorisation-exercise-street-case = Invented case: the mayor says that the street is “full of weapons”. The table shows twenty records.
weapons-categorisation-exercise-street-task = Work with <ref data-l10n-name="table"/>. Write a problem profile of one page: pattern, cause, gap in the data, two measures with owner and date, and three sentences for a meeting with the residents.
weapons-categorisation-exercise-street-answer-count = The double record and those without a law are found before anything is counted.
weapons-categorisation-exercise-street-answer-cause = Heirs and expired licences need advice; shots need an investigation. One number for both helps nobody.
weapons-categorisation-exercise-street-answer-measure = Each measure has an owner, a date and a sign by which success is seen.
weapons-categorisation-exercise-street-answer-border = No household and no group is named in the three sentences, and reports by citizens are shown as trust, not as guilt.

weapons-categorisation-check-title = Questions for self-check
weapons-categorisation-self-check-asks =
    test questions
    what could they ask me in the exam
    did I understand the categories
    quiz
    revision
    examiner
weapons-categorisation-check-intro = Answer without the text, then compare with the sections.
weapons-categorisation-check-category = What does a category say about danger? See <ref data-l10n-name="section"/>.
weapons-categorisation-check-letters = How do you copy a class from a law in another script? See <ref data-l10n-name="section"/>.
weapons-categorisation-check-days = Which days do you note, and why more than one? See <ref data-l10n-name="section"/>.
weapons-categorisation-check-parts = Which list of parts decides? See <ref data-l10n-name="section"/>.
weapons-categorisation-check-deactivated = What does a certificate prove before it is checked? See <ref data-l10n-name="section"/>.
weapons-categorisation-check-grenade = Which class has a hand grenade in the first hour? See <ref data-l10n-name="section"/>.
weapons-categorisation-check-heir = Which two things do you look up for an heir? See <ref data-l10n-name="section"/>.
weapons-categorisation-check-border = What crosses the border, and what does not? See <ref data-l10n-name="section"/>.
weapons-categorisation-check-answer-law = <strong>Category, script, days:</strong> nothing about danger, only which rules apply; from the law itself, letter by letter or by its name; day of purchase or licence and day of the find, because the law may have changed between them.
weapons-categorisation-check-answer-objects = <strong>Parts, certificate, grenade:</strong> the list of the law in force at the place of the find; nothing until it is checked against the item and with the issuer; explosive, so nobody goes near and nobody looks for a class.
weapons-categorisation-check-answer-people = <strong>Heir, border:</strong> procedure and time limit; the description of the item with its markings crosses, the class does not.

## Quick reference

weapons-categorisation-reference-title = Quick reference
weapons-categorisation-quick-reference-asks =
    cards for the car
    short list for my pocket
    categories on one card
    pocket size
    print four
    reminder
weapons-categorisation-reference-intro = The cards are printed four to a sheet. Add the telephone numbers of your service.
weapons-categorisation-card-safe-title = At the item
weapons-categorisation-card-safe-asks =
    weapon in front of me
    quick steps gun
    gun on the ground, first steps
    hands off
    step back
    pistol at my feet
weapons-categorisation-card-safe-loaded = Weapon, part, ammunition: counts as live and loaded.
weapons-categorisation-card-safe-touch = Do not touch, also not to read a number.
weapons-categorisation-card-safe-distance = Back by the way you came, people with you.
weapons-categorisation-card-safe-mark = Mark the access from a distance.
weapons-categorisation-card-safe-report = Report: what, where, how many, who is near.
weapons-categorisation-card-safe-wait = Wait for the specialists.
weapons-categorisation-card-class-title = Finding a class
weapons-categorisation-card-class-asks =
    steps to find the category
    how to quote the category
    which letter do I write
    lookup
    right letter
    date of the text
weapons-categorisation-card-class-expert = Description from the report of the expert.
weapons-categorisation-card-class-place = Law of the place.
weapons-categorisation-card-class-day = Law of the day; note both days.
weapons-categorisation-card-class-text = Definitions, classes, exceptions, transitional provisions.
weapons-categorisation-card-class-write = Class, law, article, date of the text.
weapons-categorisation-card-class-mix = No letter from another law.
weapons-categorisation-card-objects-title = Special objects
weapons-categorisation-card-objects-asks =
    deactivated, antique, gas gun quick
    just a part
    grandpa's rifle on the wall
    souvenir
    replica
    relic
    barrel only
weapons-categorisation-card-objects-part = Part: describe, do not name.
weapons-categorisation-card-objects-deactivated = Deactivated: a claim; check paper and item.
weapons-categorisation-card-objects-antique = Antique: may be loaded.
weapons-categorisation-card-objects-alarm = Blanks, toy, plastic: counts as loaded.
weapons-categorisation-card-objects-ammunition = Ammunition: kind, licence, amount, place.
weapons-categorisation-card-objects-explosive = Explosive: nobody near, specialists.
weapons-categorisation-card-licence-title = Checking a licence
weapons-categorisation-card-licence-asks =
    he shows me a gun licence
    is the licence valid
    is this gun paper real
    permit check
    forged?
    other person's
    expired card
    guard company papers
    pensioner's permit
weapons-categorisation-card-licence-who = This person?
weapons-categorisation-card-licence-item = This item, with these markings? The expert reads them.
weapons-categorisation-card-licence-day = Valid on this day?
weapons-categorisation-card-licence-kept = Kept, carried or transported as the law asks?
weapons-categorisation-card-licence-register = Checked in the register, with time.
weapons-categorisation-card-call-title = A call about a weapon
weapons-categorisation-card-call-asks =
    what do i say on the phone
    caller found a gun
    somebody rings about an old gun
    on the line
    frightened citizen
    tell him to leave it
weapons-categorisation-card-call-thank = “Good that you called.”
weapons-categorisation-card-call-leave = “Do not touch it. Leave it where it is.”
weapons-categorisation-card-call-out = “Go out of the room and keep others away.”
weapons-categorisation-card-call-ask = Where, since when, who is near, who touched it?
weapons-categorisation-card-call-promise = No promise, no threat.
weapons-categorisation-card-call-go = Officers go; specialists for anything that may explode.

## Glossary and sources

weapons-categorisation-words-title = Words and sources
weapons-categorisation-glossary-title = Glossary
weapons-categorisation-glossary-asks =
    what does this word mean
    explain essential component
    words about gun parts explained
    meaning
    dictionary
weapons-categorisation-glossary-intro = The words have the meaning that the law in force gives them. The short explanations help to read this course.
weapons-categorisation-sources-title = Sources
weapons-categorisation-sources-asks =
    where is the law online
    where do the numbers come from
    which texts did you read for the categories
    link
    official gazette
# $date: day on which the sources were checked.
weapons-categorisation-sources-checked = The references were checked on { $date }. Laws change: read the text in force on the day of use.
weapons-categorisation-sources-seesac = SEESAC, page of the finished UNDP project “Cross-Border Integrated Institutional Approach Towards Combating Illicit Arms Trafficking”: <a data-l10n-name="page">seesac.org</a>. Source of the attendances.
weapons-categorisation-sources-kosovo = { -kosovo }: Law 05/L-022 on Weapons, Official Gazette No. 25 of 19 August 2015; the earlier Law 03/L-143, Official Gazette No. 59 of 29 October 2009; Law 04/L-022 on civil explosives; Criminal Code 06/L-074. <a data-l10n-name="gazette">Official Gazette</a>.
weapons-categorisation-sources-north-macedonia = North Macedonia: Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments. <a data-l10n-name="gazette">Official Gazette</a>.
weapons-categorisation-sources-secondary = Private pages with extracts of the law of North Macedonia, read in stored copies and used only where the table says so: macedonia-hunting.com, text with amendments up to 2013 (what category B means); <a data-l10n-name="kinds">pravdiko.mk</a>, kinds of weapons. They are not official; check the law in force.
weapons-categorisation-sources-directive = Directive (EU) 2021/555, Article 1 and Annex I, OJ L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
weapons-categorisation-sources-other = Implementing Directive (EU) 2019/69 on alarm and signal weapons; Directive 2013/29/EU on pyrotechnic articles; Regulation (EU) 2019/1148 on explosives precursors.
weapons-categorisation-sources-un = United Nations: Firearms Protocol, General Assembly resolution 55/255 (UNIS/CP/517), definitions in Article 3.
weapons-categorisation-sources-osce = OSCE Guidebook on Intelligence-Led Policing (2017), for intelligence-led policing and the SARA model.
weapons-categorisation-limits-title = What this course does not say
weapons-categorisation-limits-asks =
    why are there empty cells
    is this legal advice
    where are the penalties
    blank cells
    how many years prison
    fee
weapons-categorisation-limits-not = The course uses only public sources and gives no legal advice. Four things are left out on purpose:
weapons-categorisation-limits-classes = classes of a law for which no certain source was at hand: the cell says “see the law in force”;
weapons-categorisation-limits-penalties = penalties, time limits and fees: they change, and the laws set them;
weapons-categorisation-limits-technical = every technical detail that is not needed to act safely;
weapons-categorisation-limits-local = telephone numbers, names of units and internal rules: each institution adds its own.
