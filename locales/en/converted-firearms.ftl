### Converted firearms: English source of the course. The order of the messages is the order of the document.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### Safety boundary: outward signs only. Never a word on how an item is altered, which models can be altered, or with what.
### Recognition always ends in do not touch, keep distance, mark, report, wait for the specialists.

converted-firearms-title = Trafficking of converted firearms: recognition, evidence and cooperation
converted-firearms-short-title = Converted firearms

## Purpose and objectives

converted-firearms-purpose-title = Purpose and objectives
converted-firearms-purpose-asks =
    blank guns that shoot for real, where do I learn about it
    which class explains these gas pistols
    course about fake guns made real
    starter pistols
    blanks turned real, class
    noise guns
    turned guns lesson
converted-firearms-purpose-aim = This course prepares officers to deal with firearms that were not made as firearms: blank-firing, alarm, signal and similar weapons that somebody has altered so that they discharge projectiles. It teaches to recognise by outward signs that an item needs an expert, to act safely, to use the law of the jurisdiction, to secure evidence, to trace, and to work across the border.
converted-firearms-purpose-boundary = The course does not say how an item is altered, which models are suitable or what is needed for it, and no exercise asks for it. An officer does not need this in order to act correctly. If a participant describes it, the facilitator stops the discussion.
converted-firearms-audience-title = Who the course is for
converted-firearms-audience-asks =
    is it for patrol too
    who sits in this room
    can customs send somebody
    forensic people
    customs
    street
converted-firearms-audience-officers = The course is for patrol officers, investigators, border police, customs officers and crime scene officers in { -kosovo } and North Macedonia, and for analysts who work with data on firearms. Prosecutors can attend the sessions on law and evidence and the workshop.
converted-firearms-audience-needs = Participants know the basic rules for a find and the standard operating procedures of their own service. Where the course and the procedure of the service differ, the law in force and the procedure of the service come first.

converted-firearms-objectives-title = Learning objectives
converted-firearms-objectives-asks =
    what can I do afterwards
    what is expected of us at the end
    what is on the test
    skills
    exam
# Introduces the list of learning objectives; $count is the number of items in that list.
converted-firearms-objectives-intro = At the end of the course, each participant can show { $count ->
        [one] one skill:
       *[other] the following { $count } skills:
    }
converted-firearms-objectives-explain = explain why converted firearms are a problem for both jurisdictions, and use the words for them correctly;
converted-firearms-objectives-law = name the law that decides on the status of an item, and quote an offence by its official title;
converted-firearms-objectives-recognise = recognise by outward signs, without touching, that an item needs an expert;
converted-firearms-objectives-danger = act in the fixed order: stop, keep distance, mark, report, wait;
converted-firearms-objectives-evidence = secure what proves origin, purchase, transport and knowledge, and put the right questions to the expert;
converted-firearms-objectives-trace = describe the history of an item with its gaps, and write a trace request;
converted-firearms-objectives-cooperate = exchange information across the border through the agreed channel, with reason, urgency and handling code.

converted-firearms-context-title = Why there is a course on this
converted-firearms-context-asks =
    how many of these show up here
    did this happen here already
    how many were caught so far
    how common
    numbers
    finished project
# $sessions and $workshops: numbers of the finished project.
converted-firearms-context-project = A finished project of UNDP held { $sessions ->
        [one] one session
       *[other] { $sessions } sessions
    } and { $workshops ->
        [one] one workshop
       *[other] { $workshops } workshops
    } on the trafficking of converted firearms, for officers of both jurisdictions. <ref data-l10n-name="attendances"/> gives the attendances<ref data-l10n-name="meaning"/>.
converted-firearms-note-attendance = These are attendances, not persons: it is not known whether somebody attended twice. The source is the project page of SEESAC.
converted-firearms-attendances-caption = Attendances at the training on converted firearms
converted-firearms-attendances-head-jurisdiction = Jurisdiction
converted-firearms-attendances-head-men = Men
converted-firearms-attendances-head-women = Women
converted-firearms-attendances-head-all = Total
converted-firearms-attendances-sum = Both<ref data-l10n-name="sum"/>
converted-firearms-note-sum = The last line is the sum of the two lines above it. The source prints 75 men and 24 women for the same total of 119; this does not add up, so the table shows the sum of the parts.
converted-firearms-context-new = This course is a new text. It is not the material of the project.

converted-firearms-plan-title = Course plan
converted-firearms-plan-asks =
    four half days or what
    when is the big case
    how many hours is it
    half day
    sessions
    schedule
# $sessions: number of sessions; $hours: lesson hours of each; $workshop: lesson hours of the workshop.
converted-firearms-plan-length = The course has { $sessions ->
        [one] one session
       *[other] { $sessions } sessions
    } of { $hours ->
        [one] one lesson hour
       *[other] { $hours } lesson hours
    } each, and a workshop of { $workshop ->
        [one] one lesson hour
       *[other] { $workshop } lesson hours
    }. <ref data-l10n-name="plan"/> shows the order. The exercises are in <ref data-l10n-name="exercises"/>, the workshop in <ref data-l10n-name="workshop"/>. The workshop is best held by officers of both jurisdictions together.
converted-firearms-plan-caption = Plan of the course
converted-firearms-plan-head-part = Part
converted-firearms-plan-head-theme = Theme
converted-firearms-plan-head-practice = Practice
converted-firearms-plan-session = Session { $session }
converted-firearms-plan-theme-law = The phenomenon, the words, the law
converted-firearms-plan-practice-law = One item, seven words
converted-firearms-plan-theme-signs = Outward signs and safe action
converted-firearms-plan-practice-signs = Describing without naming; the five steps
converted-firearms-plan-theme-evidence = Evidence and the questions to the expert
converted-firearms-plan-practice-evidence = Questions to the expert
converted-firearms-plan-theme-cases = Tracing and cooperation across the border
converted-firearms-plan-practice-cases = History with gaps; one request
converted-firearms-plan-workshop = Workshop
converted-firearms-plan-theme-workshop = One case in two jurisdictions
converted-firearms-plan-practice-workshop = Two teams, one joint picture of the case
converted-firearms-plan-warning = No weapon is brought to this course: no firearm, no blank-firing weapon, no training replica and no ammunition. Photographs on cards are enough, and they show items from outside only.

## The course in 60 seconds

converted-firearms-sixty-title = The course in 60 seconds
converted-firearms-sixty-asks =
    quick version
    all of it in one picture
    I have one minute, tell me
    gist
    brief
converted-firearms-sixty-intro = If you have time for one page only, read this one.
converted-firearms-sixty-loaded = <strong>Loaded.</strong> Whatever looks like a firearm counts as a loaded firearm, whatever is written on it.
converted-firearms-sixty-outside = <strong>From outside.</strong> Look, but do not touch. Outward signs are enough to call the expert.
converted-firearms-sixty-find = <strong>Find.</strong> Do not touch. Keep distance. Mark. Report. Wait for the specialists. See <ref data-l10n-name="steps"/>.
converted-firearms-sixty-expert = <strong>Expert.</strong> Only an examination shows what an item is. Until then, write what you see, not what you think.
converted-firearms-sixty-law = <strong>Law.</strong> The status of an item depends on the law of the place and of the day. Quote it.
converted-firearms-sixty-trace = <strong>History.</strong> The item was sold once as something else. Ask for its history up to that day. See <ref data-l10n-name="history"/>.
converted-firearms-sixty-share = <strong>Share.</strong> One marking or one receipt can close a case on the other side of the border. See <ref data-l10n-name="sides"/>.
converted-firearms-sixty-silence = <strong>Silence.</strong> How an item was altered is written in the report of the expert and nowhere else.
converted-firearms-sixty-rule = “Only an alarm pistol” is a conclusion. Nobody draws it at the scene.
converted-firearms-stages-caption = From the find to the court
    .alt = Flow of six stages from top to bottom: find, safe state, evidence, examination, tracing and exchange, case file. Beside each stage stands who acts.
converted-firearms-stages-head-stage = Stage
converted-firearms-stages-head-who = Who acts
converted-firearms-stages-find = Find
converted-firearms-stages-find-who = Every officer: stop, distance, mark, report, wait
converted-firearms-stages-safe = Safe state
converted-firearms-stages-safe-who = Authorised expert or specialists
converted-firearms-stages-evidence = Evidence
converted-firearms-stages-evidence-who = Crime scene officer, exhibits officer
converted-firearms-stages-examination = Examination
converted-firearms-stages-examination-who = Forensic laboratory, on the questions of the case
converted-firearms-stages-tracing = Tracing and exchange
converted-firearms-stages-tracing-who = Investigator, through the channel of the service
converted-firearms-stages-file = Case file
converted-firearms-stages-file-who = Investigator and prosecutor

## Phenomenon

converted-firearms-phenomenon-title = The phenomenon
converted-firearms-phenomenon-asks =
    why do crooks buy these
    cheap pistols from the shop
    used in robberies
    cheap weapon
    criminals like it
    noise maker turned deadly
    robber's toy
    why dangerous
converted-firearms-phenomenon-what = A <em>{ -converted-firearm }</em> is an object such as a blank-firing or alarm weapon that has been altered so that it can discharge projectiles. It is treated as a firearm. The people who buy, carry or sell it often call it by the harmless name that is printed on it.
converted-firearms-phenomenon-why = For the police such an item is difficult for four reasons:
converted-firearms-phenomenon-easy = before the alteration it may have been sold under lighter rules than a firearm, in one jurisdiction more lightly than in another;
converted-firearms-phenomenon-history = it was never registered as a firearm, so the weapons register may know nothing about it;
converted-firearms-phenomenon-border = it can cross the border as a lawful item and become unlawful on the other side, or the other way round;
converted-firearms-phenomenon-danger = it is dangerous for the person who fires it and for everybody near, because it was not made for that.
converted-firearms-phenomenon-people = Behind one item there can be several people: one who buys, one who carries, one who alters, one who sells and one who keeps it at home. They are not equally guilty, and not all of them know of each other. The investigation separates what each of them did and knew.

converted-firearms-words-title = One item, seven words
converted-firearms-words-asks =
    is a gas gun a gun
    starter, flobert, replica, what is what
    how do I call this thing in the report
    air gun
    flobert
    replica
    gas pistol
    what do I call it
    signal gun
    toy
converted-firearms-words-intro = <ref data-l10n-name="words"/> puts side by side the words that are mixed up most often. The meaning in law is always that of the law in force; the table helps to read reports.
converted-firearms-words-caption = Words for items that look like firearms
converted-firearms-words-head-word = Word
converted-firearms-words-head-use = What it says, and what it does not say
converted-firearms-words-blank = Blank-firing weapon
converted-firearms-words-blank-use = Made to discharge only blank cartridges. From outside it can look exactly like a firearm.
converted-firearms-words-alarm = Alarm and signal weapon
converted-firearms-words-alarm-use = Meant for blanks, irritants or signal cartridges. In the law of the European Union it is no firearm only while it meets the technical specifications in force.
converted-firearms-words-convertible = Convertible weapon
converted-firearms-words-convertible-use = Its construction makes an unlawful alteration feasible. Whether this is so, only the expert says. It is recognised and reported, never tested.
converted-firearms-words-converted = Converted firearm
converted-firearms-words-converted-use = The alteration has taken place. This is a finding of the expert, and not a word for the first report.
converted-firearms-words-deactivated = Deactivated firearm
converted-firearms-words-deactivated-use = A real firearm, made permanently unfit for use under an official procedure and certified. The certificate is checked, not believed.
converted-firearms-words-reactivated = Reactivated firearm
converted-firearms-words-reactivated-use = A deactivated firearm that somebody has unlawfully returned to working condition. Here there is an older history as a firearm, and it can be traced.
converted-firearms-words-imitation = Imitation weapon
converted-firearms-words-imitation-use = Looks like a weapon but cannot work as one. This too is established by the expert.
converted-firearms-words-key = In the first report there is only one correct word: “an object that looks like a firearm”.

converted-firearms-routes-title = Routes
converted-firearms-routes-asks =
    where do they come from
    ordered on the net and sent by post
    by bus from abroad
    bus from Turkey
    parcel
    online order
    seller at a market
    bought legally and changed
converted-firearms-routes-intro = A <em>{ -trafficking-route }</em> is a sequence of places and means. For these items officers should think of four patterns, and of what each leaves behind:
converted-firearms-routes-traveller = <strong>Traveller.</strong> One person carries one item or a few. Traces: purchase, journey, telephone.
converted-firearms-routes-parcel = <strong>Parcel.</strong> See the term <em>{ -postal-trafficking }</em>. Traces: sender, description of the goods, packaging, payment.
converted-firearms-routes-offer = <strong>Offer.</strong> An item is offered on the Internet or among acquaintances under a harmless name. Traces: pictures, messages, account, payment.
converted-firearms-routes-mixed = <strong>Mixed load.</strong> The item travels among other goods. Traces: papers of the load, people who loaded and unloaded.
converted-firearms-routes-look = None of these patterns is proof. A parcel, a journey or a receipt is a reason to ask, within the powers that the law in force gives. Checks are based on risk and on behaviour, never on origin, language or faith.

## Law

converted-firearms-law-title = Law
converted-firearms-law-asks =
    is it a crime to have one
    which rules count for these
    how many years for a starter pistol made real
    jail
    free to buy?
    forbidden
    punishable
converted-firearms-law-intro = The same item can be free to buy in one place, subject to a licence in another and forbidden in a third. This section gives the frame. It is not a commentary on the law. Check the law in force before you act.
converted-firearms-law-kosovo-title = Law in { -kosovo }
converted-firearms-law-kosovo-asks =
    Prishtina rules for starter pistols
    need a permit on the Kosovo side?
    is a gas pistol legal in Kosovo
    blank pistol licence Kosovo
    charge in Gjakova
converted-firearms-law-kosovo-act = Law 05/L-022 on Weapons; Criminal Code 06/L-074; criminal procedure law in force
converted-firearms-law-kosovo-weapons = <strong>Law 05/L-022 on Weapons</strong> is the first text to read on the status of an item: whether it is a weapon, its category, the licence and the conditions of possession. Read also what it says on parts and on ammunition.
converted-firearms-law-kosovo-code = <strong>Criminal Code 06/L-074</strong> contains the offences. Possession, trade and manufacture are different things. Quote the offence by its official title and its article, copied from the code in an official language<ref data-l10n-name="titles"/>.
converted-firearms-note-titles = Titles of offences differ from code to code. They are not translations of one another, and this course does not paraphrase them.
converted-firearms-law-kosovo-procedure = The criminal procedure law in force decides on searches, on the seizure of items and data, and on the order for an expert examination.
converted-firearms-law-north-macedonia-title = Law in North Macedonia
converted-firearms-law-north-macedonia-asks =
    Skopje rules for gas pistols
    which paragraph on that side
    is a gas pistol legal in Macedonia
    blank pistol licence Macedonia
    charge in Kumanovo
converted-firearms-law-north-macedonia-act = Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments
converted-firearms-law-north-macedonia-weapons = <strong>The Law on Weapons</strong> (7/05 with amendments) is the first text to read on the status of a weapon, a part or ammunition. Use a consolidated text and note its date, because the law was amended.
converted-firearms-law-north-macedonia-code = <strong>Article 396 of the Criminal Code</strong> is the article to check first for weapons and explosive materials. Quote its title exactly as the code has it.
converted-firearms-law-north-macedonia-procedure = <strong>The Criminal Procedure Law</strong> (150/2010 with amendments) is the text to read on searches, on the seizure of objects and on the order for an expert examination.
converted-firearms-law-europe-title = European and international texts
converted-firearms-law-europe-asks =
    what did Brussels change
    may a shop in the EU sell it
    test before sale
    EU technical check
    alarm pistols directive
    sold in Slovakia
converted-firearms-law-europe-act = Directive (EU) 2021/555; Implementing Directive (EU) 2019/69; UN Firearms Protocol
converted-firearms-law-europe-directive = <strong>Directive (EU) 2021/555</strong> is about the acquisition and possession of weapons. It codifies Directive 91/477 and has the categories A (prohibited), B (authorisation) and C (declaration).
converted-firearms-law-europe-alarm = <strong>Implementing Directive (EU) 2019/69</strong> lays down technical specifications for alarm and signal weapons, checks of whether weapons conform to them, and the exchange of the results.
# $date: the day on which the Protocol came into force.
# check: allow term-not-used (marking is an action here; the term of the glossary is the inscription)
converted-firearms-law-europe-protocol = <strong>The UN Firearms Protocol</strong> (General Assembly resolution 55/255), in force since { $date }, is about offences, licensing, marking and tracing.
converted-firearms-law-europe-use = These texts help to read foreign papers and to put questions. They give an officer no power. The power comes only from the law in force in the jurisdiction where the officer acts.
converted-firearms-law-day = The day counts too. Laws and lists change: an item that was free on the day of purchase may not be so on the day of the find. Write both days in the file, and read the law for both.
converted-firearms-law-category = Write a category only together with its law<ref data-l10n-name="category"/>.
converted-firearms-note-category = Directive (EU) 2021/555 has A, B and C; the law of Serbia has A to D; the law of North Macedonia speaks of B and C. A category is never transferred from one jurisdiction to another.

## Recognition

converted-firearms-recognise-title = Recognise by outward signs
converted-firearms-recognise-asks =
    how do I tell if somebody fiddled with it
    looks normal but is it
    toy or real gun
    how to spot
    tampered
    genuine or toy
    looks factory made
converted-firearms-recognise-intro = Officers at the scene do not find out what an item is. They recognise that it may be a firearm, they protect people, and they call those who may examine it. For this, what can be seen from outside and from a distance is enough. It cannot be seen from outside whether an item has been converted, and no officer has to know it.
converted-firearms-recognise-warning = Do not pick the item up, do not turn it over, do not look into it, do not take anything out of it and do not try it. An item that was altered by somebody unknown can go off when it is moved.
converted-firearms-signs-title = What can be seen without touching
converted-firearms-signs-asks =
    scratches where there should be none
    no name on the side
    colour is off
    different screws
    paint scraped
    weld
    no brand
    fresh metal
    grinding marks
    odd colour
converted-firearms-signs-intro = <ref data-l10n-name="signs"/> lists outward signs. A single sign proves nothing; two or three together are a good reason to call the expert. In each line the right-hand column is the same in its core, and that is intended.
converted-firearms-signs-caption = Outward signs and what to do
converted-firearms-signs-head-see = What you see
converted-firearms-signs-head-mean = What it may mean
converted-firearms-signs-head-do = What you do
converted-firearms-signs-object = An object that looks like a firearm, in any condition, colour or material
converted-firearms-signs-object-mean = Firearm, converted firearm, blank-firing weapon, imitation weapon: from outside this cannot be decided
converted-firearms-signs-object-do = Treat it as loaded. Do not touch, keep distance, mark, report, wait for the expert
converted-firearms-signs-marks = Markings that are missing, damaged or doubled, or that do not agree with the papers
converted-firearms-signs-marks-mean = The item is perhaps not what it claims to be; an important trace
converted-firearms-signs-marks-do = Do not touch, clean or rub. Keep distance, mark, report, wait
converted-firearms-signs-surface = Parts that differ in colour or finish, fresh traces of work on the surface
converted-firearms-signs-surface-mean = Somebody has perhaps changed or repaired something
converted-firearms-signs-surface-do = Do not touch, keep distance, mark, report, wait; do not look for more
converted-firearms-signs-ammunition = Cartridges or cartridge cases beside an item that is called harmless
converted-firearms-signs-ammunition-mean = Somebody perhaps uses it as a firearm
converted-firearms-signs-ammunition-do = Do not touch, also not a single cartridge. Keep distance, mark, report, wait
converted-firearms-signs-papers = Packaging, instructions, receipt or certificate of an alarm, signal or deactivated weapon
converted-firearms-signs-papers-mean = Origin and purchase; the paper may belong to another item
converted-firearms-signs-papers-do = Leave it in place. Tell the leader; photograph when the leader agrees
converted-firearms-signs-several = Several items of the same kind, empty packages without items
converted-firearms-signs-several-mean = Perhaps trade, perhaps a collection
converted-firearms-signs-several-do = Do not count by touching. Keep distance, mark, report, wait
converted-firearms-signs-place = A room with machines, parts or chemicals beside such items
converted-firearms-signs-place-mean = Perhaps a place of unlawful work, with dangers of its own
converted-firearms-signs-place-do = Stop, do not switch anything on or off. Leave, keep distance, mark the access, report, wait for the specialists
converted-firearms-signs-limit = The absence of signs proves nothing. A clean item with a lawful paper also goes to the expert if anything in the situation does not fit.
converted-firearms-signs-do-words = Describe shape, colour, size and visible markings in plain words.
converted-firearms-signs-do-photo = Photograph from a distance, if the leader agrees that this is safe.
converted-firearms-signs-do-ask = Ask the person where the item comes from, when the law allows the question, and write the answer down word for word.
converted-firearms-signs-do-doubt = In doubt, call the expert.
converted-firearms-signs-dont-handle = Handle the item in order to “make it safe”.
converted-firearms-signs-dont-name = Write a model name or “converted” in the first report.
converted-firearms-signs-dont-toy = Believe that it is a toy because somebody says so.
converted-firearms-signs-dont-compare = Look for pictures or films on the Internet in order to compare.

converted-firearms-act-title = Act safely
converted-firearms-act-asks =
    do I check if it works
    pointing it away, pulling the slide?
    bag it or leave it
    try the trigger?
    he says only noise
    leave it
    owner wants to demonstrate
    schoolboy had it in the bag
    he says it's for dogs
converted-firearms-act-intro = The five steps are the same as for every find. <ref data-l10n-name="scene"/> shows who stands where when a room has been left.
converted-firearms-act-stop = <strong>Stop.</strong> Say “stop”. Do not touch anything.
converted-firearms-act-distance = <strong>Distance.</strong> Go away by the way you came, and bring people away.
converted-firearms-act-mark = <strong>Mark.</strong> Mark the access from a distance. Remember what you saw.
converted-firearms-act-report = <strong>Report.</strong> Tell the leader what you saw, where, when, how many, who is near, and what was touched. The leader calls the expert or the specialists.
converted-firearms-act-wait = <strong>Wait.</strong> Let nobody in until the expert has released the place.
converted-firearms-scene-caption = After the find, seen from above
    .alt = Plan of two rooms seen from above. In the left room lies the item, marked with one; nobody is in this room. The door between the rooms is marked from outside, number two. In the right room an officer, number three, stays away from the door and lets nobody in. Outside the entrance the persons who live there wait with a second officer, number four. The leader, number five, telephones outside. A key explains the numbers.
converted-firearms-scene-item = The item: nobody near it
converted-firearms-scene-mark = The access, marked from a distance
converted-firearms-scene-guard = Officer who lets nobody in, out of the line of the door
converted-firearms-scene-persons = Persons, brought away, with an officer
converted-firearms-scene-leader = Leader, who reports and calls
converted-firearms-act-person = If a person is holding the item, this is a danger like any armed person: the rules of the service for that apply, and it does not matter what the item may later turn out to be. If the person wants to hand it over, they put it down as the rules of the service say; no officer takes it from their hand.
converted-firearms-act-workshop = A place where there may have been unlawful work is left at once and completely. Unknown chemicals, ammunition and machines are a matter for the specialists. Nobody goes back for a photograph.
converted-firearms-act-warning = Do not touch, keep distance, mark, report, and wait for the specialists. Only the authorised expert makes the item safe; only then is it packed.

## Evidence

converted-firearms-evidence-title = Evidence
converted-firearms-evidence-asks =
    what is needed so the judge believes it
    what do I keep
    how do I prove it was changed
    proof of change
    convincing the judge
    who did it
converted-firearms-evidence-intro = The case is not finished with the item. It must be proved what the item is, where it comes from, who did what, and who knew what. The item proves only the first.
converted-firearms-collect-title = What is secured
converted-firearms-collect-asks =
    the box and the receipt too
    his phone and chats
    tools in the garage
    parcel wrapping
    box
    receipt
    chats
    drill in the garage
    packaging
    delivery note
converted-firearms-collect-intro = <ref data-l10n-name="secure"/> shows what often decides such cases. Each thing is secured only within the powers that the law in force gives, and only after the place has been released.
converted-firearms-collect-caption = Evidence in a case of converted firearms
converted-firearms-collect-head-item = What
converted-firearms-collect-head-proves = What it can prove
converted-firearms-collect-head-care = Care
converted-firearms-collect-weapon = The item, made safe by the expert
converted-firearms-collect-weapon-proves = What it is; fingerprints, DNA, markings
converted-firearms-collect-weapon-care = Packed alone; the expert is named; nothing wiped
converted-firearms-collect-ammunition = Ammunition and cartridge cases
converted-firearms-collect-ammunition-proves = Use; link to other cases
converted-firearms-collect-ammunition-care = Packed separately; exact place noted
converted-firearms-collect-papers = Packaging, receipt, instructions, certificate
converted-firearms-collect-papers-proves = Origin, date and place of purchase
converted-firearms-collect-papers-care = In paper, flat; also empty packages
converted-firearms-collect-parcel = Parcel and its papers
converted-firearms-collect-parcel-proves = Sender, route, declared goods
converted-firearms-collect-parcel-care = Complete, with all labels; opened only as the law provides
converted-firearms-collect-data = Telephone, computer, messages, payments
converted-firearms-collect-data-proves = Contacts, offers, knowledge
converted-firearms-collect-data-care = As the unit for digital evidence instructs; separate decision for the data, where the law asks for it
converted-firearms-collect-statement = Statements
converted-firearms-collect-statement-proves = Who bought, carried, altered, sold, kept
converted-firearms-collect-statement-care = Person and rights first; word for word
converted-firearms-collect-custody = The <em>{ -chain-of-custody }</em> begins with the hand-over by the expert. Ask what the expert moved or changed, and write it in the record.
converted-firearms-expert-title = Questions to the expert
converted-firearms-expert-asks =
    what do I ask the lab
    can it fire, says who
    how do I word it
    ask the lab
    does it kill
    was it altered
    who made it
    ballistics
    test shots who does it
converted-firearms-expert-intro = A good report begins with good questions. Put them in writing, through the authority that orders the examination:
converted-firearms-expert-origin = As what was the item made, and by whom, as far as this can be seen?
converted-firearms-expert-state = Is it in its original state, or has it been altered?
converted-firearms-expert-parts = Which of its parts are essential components under the law in force?
converted-firearms-expert-marks = Which markings does it carry, which are missing, and can something be read again?
converted-firearms-expert-law = Is it a firearm under the law of this jurisdiction, on the day of the find? In which category of that law?
converted-firearms-expert-link = Do cartridge cases or bullets from other cases point to this item?
converted-firearms-expert-closed = What was done to the item, and how, is answered by the expert in the report for the prosecutor and the court. These pages are not copied into messages, requests, training material or press texts. For a request across the border it is enough to say that the expert has found an alteration.
converted-firearms-expert-key = The officer says what was seen. The expert says what it is. The court says what follows.

converted-firearms-tracing-title = Tracing: a history with a gap
converted-firearms-tracing-asks =
    find out who sold it first
    number, who had it before
    ask the factory
    factory
    first buyer
    shop abroad
    history unknown
converted-firearms-tracing-definition = The term <em>{ -tracing }</em> means following a weapon from manufacture or import to the point where it became illicit. The order of work stays the same: first the register, then the scene and interviews, fingerprints and DNA, ballistic examination, and finally the analysis of all results<ref data-l10n-name="iarms"/>.
converted-firearms-note-iarms = INTERPOL gives this order for the work with iARMS, its illicit arms records and tracing system, in use since 2013.
converted-firearms-tracing-gap = With a converted firearm the history has a gap. Up to the sale it is the history of a lawful item; after the find it is the history of a case. <ref data-l10n-name="history"/> shows both, and the questions that make the gap smaller from both ends.
converted-firearms-history-caption = The history of an item and its gap
    .alt = Timeline from left to right with five stations: made, sold, gap, found, examined. Under each station stands whom to ask: maker, seller and customs, witnesses with data and papers, the record of the scene, the laboratory. The gap is drawn with a broken line and a question mark.
converted-firearms-history-made = Made
converted-firearms-history-made-ask = Maker, through the channel
converted-firearms-history-sold = Sold
converted-firearms-history-sold-ask = Seller, customs, receipt
converted-firearms-history-gap = Gap
converted-firearms-history-gap-ask = Witnesses, data, papers
converted-firearms-history-found = Found
converted-firearms-history-found-ask = Record of the scene
converted-firearms-history-examined = Examined
converted-firearms-history-examined-ask = Forensic laboratory
converted-firearms-tracing-copy = The expert reads the markings. Copy all of them exactly, in their own script, also those that belong to the harmless item: the name of the maker, the inscription for blanks, the <em>{ -serial-number }</em> if there is one. Add photographs. One wrong character leads to another item.
converted-firearms-tracing-focal = In { -kosovo }, report every recovered firearm to the <em>{ -firearms-focal-point }</em>, which traces every local recovery<ref data-l10n-name="focal"/>. In North Macedonia, follow the internal rules of the service for trace requests and international police cooperation.
converted-firearms-note-focal = The Firearms Focal Point in { -kosovo } is part of the International Law Enforcement Cooperation Unit (ILECU). It was the first of its kind in the Western Balkans.
converted-firearms-tracing-pattern = One item is a case; several with the same origin are a pattern. Analysts compare maker, place of sale, date, packaging and place of find. Not every match is a link, and a missing match does not exclude one.

## Cooperation

converted-firearms-cooperation-title = Cooperation across the border
converted-firearms-cooperation-asks =
    who else must know
    it came from across the border
    who do I tell about this pistol
    neighbours
    who else
    came over the line
converted-firearms-cooperation-intro = Each service investigates in its own jurisdiction, under the law in force there. What crosses the border is information, and it crosses through the agreed channel. <ref data-l10n-name="sides"/> shows one case from both sides.
converted-firearms-sides-caption = One case, two jurisdictions, one channel
    .alt = Two columns for two jurisdictions, joined in the middle by a channel for international police cooperation. On the left, from top to bottom: parcel found, markings and sender secured, trace request. On the right: cartridge case from an earlier scene, comparison by the laboratory, answer with handling code. Arrows lead from the request on the left through the channel to the right, and with the answer back again. At the bottom one box across both columns: joint picture of the case.
converted-firearms-sides-left = Jurisdiction A
converted-firearms-sides-right = Jurisdiction B
converted-firearms-sides-parcel = Parcel found
converted-firearms-sides-marks = Markings and sender secured
converted-firearms-sides-request = Request
converted-firearms-sides-channel = Channel
converted-firearms-sides-case = Cartridge case from an earlier scene
converted-firearms-sides-compare = Comparison by the laboratory
converted-firearms-sides-answer = Answer with handling code
converted-firearms-sides-joint = Joint picture of the case
converted-firearms-request-title = A good request
converted-firearms-request-asks =
    letter to the other country
    ask colleagues abroad who bought it
    what must be in it
    write abroad
    seller's name wanted
    three sentences
converted-firearms-request-intro = A <em>{ -trace-request }</em> or another request can be answered quickly when it says in its first lines what is needed and why:
converted-firearms-request-what = <strong>What:</strong> one question, or a few numbered ones.
converted-firearms-request-why = <strong>Why:</strong> the facts of the case in three sentences, the lawful basis, the offence with its official title.
converted-firearms-request-marks = <strong>Item:</strong> description, all markings, photographs, what the expert has found so far.
converted-firearms-request-urgency = <strong>Urgency:</strong> by when, and the reason, for example a time limit or a danger to a person.
converted-firearms-request-code = <strong>Use:</strong> the <em>{ -handling-code }</em>, and for what the answer is to be used.
converted-firearms-request-answer = <strong>Answer:</strong> to whom, by which channel, in which language.
converted-firearms-request-feedback = Feedback closes the circle. Whoever has received help says what came of it, as far as the law allows. Without feedback nobody learns whether the answer was of use.
converted-firearms-request-do-channel = Use the channel of the service: in { -kosovo } the <em>{ -ilecu }</em>, in North Macedonia the unit that the internal rules name.
converted-firearms-request-do-early = Send early, and send what is missing later.
converted-firearms-request-do-none = Answer “nothing known” too. It is an answer.
converted-firearms-request-dont-private = Ask colleagues across the border by private message.
converted-firearms-request-dont-more = Send names or data that the question does not need.
converted-firearms-request-dont-promise = Pass on what you received without the consent that its handling code asks for.
converted-firearms-public-title = Information for the public
converted-firearms-public-asks =
    can I post how they do it
    what may we tell people
    warn parents
    video of the change?
    message to citizens
    TV
converted-firearms-public-who = Only the office authorised by the service speaks to the media, in agreement with the prosecutor. A good message says that such items are dangerous, that possession may be an offence, and how an item is reported without touching it.
converted-firearms-public-never = No text, picture or film of the police shows how an item was altered, what was used for it, which model it was or where it was bought. Items are not arranged for photographs. Markings are made unreadable.

## Exercises

converted-firearms-exercises-title = Exercises
converted-firearms-exercises-asks =
    what do we train on
    games and cases
    practice with pictures of guns
    games
    pictures
# $exercises: number of exercises; $minutes: their total time.
converted-firearms-exercises-intro = { $exercises ->
        [one] One exercise takes
       *[other] { $exercises } exercises take
    } about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } in total, without the discussion. All persons, addresses and cases are invented. Only cards with photographs from outside are used.
converted-firearms-exercises-debrief = After each exercise the group answers three questions: What was done well? What would a judge ask? What will you do differently on duty?
converted-firearms-exercises-law-title = Words, signs, steps
converted-firearms-exercises-law-asks =
    look at pictures and decide
    which pile does it belong to
    which law fits this pistol, practice
    seven cards
    sort the pictures
converted-firearms-exercise-words-title = One item, seven words
converted-firearms-exercise-words-task = The group receives seven short descriptions of a situation and the words of <ref data-l10n-name="words"/>. For which description may an officer use the word at the scene, and for which only after the report of the expert? Name the law that decides in your jurisdiction.
converted-firearms-exercise-words-materials = Seven cards with situations that use outward signs only; the table of words in large print; the law boxes of the three systems.
converted-firearms-exercise-words-answer-first = At the scene every card is first “an object that looks like a firearm”; blank-firing, alarm and imitation may be written only as words of the seller, the owner or the packaging, in quotation marks.
converted-firearms-exercise-words-answer-second = Converted, convertible, deactivated and reactivated are words of the expert or of the law, never of the first report.
converted-firearms-exercise-words-answer-third = The group names the law of its own jurisdiction and the day on which it was read, and does not argue with the law of the neighbour.
converted-firearms-exercise-describe-title = Describe, do not name
converted-firearms-exercise-describe-task = One participant sees a card with an object that looks like a firearm and describes it in one minute. The second writes the first report from this. The third holds the card and compares.
converted-firearms-exercise-describe-check = How many conclusions are in the report? Replace each by what was seen. Then read out the report: could a court misunderstand it?
converted-firearms-exercise-describe-materials = Six cards with photographs of objects from two sides, without any part that lies inside; a watch with seconds; one empty first report for each pair.
converted-firearms-exercise-describe-answer-first = A description names shape, colour, length by eye, inscriptions letter by letter, where the object lies, and who was near it.
converted-firearms-exercise-describe-answer-second = “Illegal”, “real”, “loaded” and “converted” are conclusions: each is replaced by what was seen, or struck out.
converted-firearms-exercise-describe-answer-third = If the third participant would choose another card after reading the report, the description was not enough.
converted-firearms-exercise-stop-title = “It is only an alarm pistol”
converted-firearms-exercise-stop-case = During a lawful check of a vehicle an officer sees the grip of an object under the seat. The driver laughs: “It is only an alarm pistol, I will show you.” A colleague reaches for it.
converted-firearms-exercise-stop-task = Act out the situation from the first word. Stop the driver and the colleague in words, carry out the steps of <ref data-l10n-name="steps"/>, and make the first call. Then write what the driver said, word for word.
converted-firearms-exercise-stop-materials = Two chairs as a car, a card with the drawing of a grip, a telephone without a line; nothing that looks like a weapon.
converted-firearms-exercise-stop-answer-first = The first words stop both: the driver is told to keep his hands where they are, the colleague to step back; nobody argues about what the object is.
converted-firearms-exercise-stop-answer-second = Nobody reaches under the seat, also not to “secure” it: distance, mark, report, wait for the expert.
converted-firearms-exercise-stop-answer-third = The words of the driver are written as he said them, with the time; they are no expert opinion and no confession.
converted-firearms-exercise-stop-answer-fourth = Typical mistake: the facilitator lets the colleague touch the object because the exercise “goes on”. Stop there, and begin again.
converted-firearms-exercises-case-title = Evidence, history, request
converted-firearms-exercises-case-asks =
    write to the lab, practise it
    one parcel, one kid, one garage
    case with a parcel to practise
    envelope from the expert
    parcel and a boy, drill
converted-firearms-exercise-expert-title = Questions to the expert
converted-firearms-exercise-expert-case = In a flat the following were secured after release by the expert: one item, two empty packages for alarm weapons, a receipt, and a parcel label in a foreign language.
converted-firearms-exercise-expert-task = Write the questions to the expert with the help of <ref data-l10n-name="questions"/>. Then write what each of the other things can prove, and who in the group of people is meant: buyer, carrier, seller, keeper.
converted-firearms-exercise-expert-materials = Photographs of the things listed in the case, the table of questions in print, two envelopes with the answers of an invented expert.
converted-firearms-exercise-expert-answer-first = Questions to the expert ask what the item is, whether it was altered and since when, and what may be said of its marks; they do not ask for the law or for guilt.
converted-firearms-exercise-expert-answer-second = The two packages show that more than one item may have been bought: where is the second?
converted-firearms-exercise-expert-answer-third = The receipt leads to the seller and the payment, the label to the carrier and the sender; neither proves who opened the parcel.
converted-firearms-exercise-expert-answer-fourth = Buyer, carrier, seller and keeper may be four people: the group does not make one of them out of habit.
converted-firearms-exercise-history-title = The history and its gap
converted-firearms-exercise-history-case = An item was found at a wedding after shots into the air. The inscription shows the name of a maker; the owner says that he got it “from a cousin abroad”. In his telephone there is a picture of the same item, three months old.
converted-firearms-exercise-history-task = Draw the history of the item after the model of <ref data-l10n-name="history"/>. Write at each station what is known, from whom, and what is missing. Which two questions make the gap smaller first?
converted-firearms-exercise-history-materials = The drawing of a history without entries, in A3; cards with “known”, “said by”, “missing”; coloured pens.
converted-firearms-exercise-history-answer-first = Known are only the maker’s inscription and the day of the find; “from a cousin abroad” is said by the owner, and the picture shows the item, not who held it.
converted-firearms-exercise-history-answer-second = The gap lies between the first sale and the day of the picture.
converted-firearms-exercise-history-answer-third = The first question goes to the maker or importer through the channel of the jurisdiction: to whom was this number sold? The second goes into the telephone, on a lawful basis: who sent the picture, and when?
converted-firearms-exercise-history-answer-fourth = The item itself is asked last and only by the expert.
converted-firearms-exercise-request-title = One page across the border
converted-firearms-exercise-request-task = Write a request on one page, after the six points of <ref data-l10n-name="request"/>. Another group answers it in writing, also with “nothing known”. Then both groups strike out every word that was not needed.
converted-firearms-exercise-request-materials = The form for a request across the border, one for each group; an invented case on half a page; red pens.
converted-firearms-exercise-request-answer-first = A good request has one purpose, the marks letter by letter as the expert read them, numbered questions with one subject each, the urgency with its reason, and the handling code.
converted-firearms-exercise-request-answer-second = “Nothing known” is an answer with a value: it says what was searched and on which day.
converted-firearms-exercise-request-answer-third = What is struck out: adjectives, the life of the suspect, names of persons about whom nothing is asked.
converted-firearms-check-title = Questions for self-check
converted-firearms-check-asks =
    test me
    did I get it
    questions to see what I remember
    quiz
converted-firearms-check-intro = Answer without the text, then compare with the sections.
converted-firearms-check-words = Which word belongs in the first report, and why? See <ref data-l10n-name="words"/>.
converted-firearms-check-signs = What does it prove when no outward sign can be seen? See <ref data-l10n-name="signs"/>.
converted-firearms-check-stop = What do you do when somebody wants to show you that it is “only an alarm pistol”? See <ref data-l10n-name="act"/>.
converted-firearms-check-law = Which two days are written in the file because of the law? See <ref data-l10n-name="law"/>.
converted-firearms-check-expert = Who says whether an item has been altered, and where is it written? See <ref data-l10n-name="expert"/>.
converted-firearms-check-gap = Where is the gap in the history, and from which ends does it become smaller? See <ref data-l10n-name="tracing"/>.
converted-firearms-check-channel = Which six points does a good request have? See <ref data-l10n-name="request"/>.

## Workshop

converted-firearms-workshop-title = Workshop: one case in two jurisdictions
converted-firearms-workshop-asks =
    both sides at one table
    big invented case for the last session
    two countries work on one case, practice
    joint table
    two sides, one parcel
    simulation
# $hours: lesson hours of the workshop.
converted-firearms-workshop-intro = The workshop takes { $hours ->
        [one] one lesson hour
       *[other] { $hours } lesson hours
    }. It brings together what the sessions have taught. Everything is invented.
converted-firearms-workshop-case = Jurisdiction A: at a border crossing point, customs officers open a parcel, as the law provides. It is declared as “sports equipment”. An object that looks like a firearm lies in it. Jurisdiction B: three weeks earlier, shots were fired at a celebration. A man was injured, and a cartridge case was secured.
converted-firearms-workshop-teams = Two teams work in two rooms, one for each jurisdiction. They speak to each other only through the channel: one facilitator carries the requests and the answers. <ref data-l10n-name="steps"/> gives the order.
converted-firearms-workshop-caption = Steps of the workshop
converted-firearms-workshop-head-hour = Hour
converted-firearms-workshop-head-task = Task
converted-firearms-workshop-head-product = Product
converted-firearms-workshop-hour = Hour { $hour }
converted-firearms-workshop-read = Read the own half of the case; first steps and first report
converted-firearms-workshop-read-product = First report without a conclusion
converted-firearms-workshop-secure = Decide what is secured, under which law; questions to the expert
converted-firearms-workshop-secure-product = List of evidence; list of questions
converted-firearms-workshop-request = Write a request, answer the request of the other team
converted-firearms-workshop-request-product = Two requests, two answers
converted-firearms-workshop-combine = Meet; put both histories on one line of time
converted-firearms-workshop-combine-product = One history with its gap
converted-firearms-workshop-plan = Agree who does what next in which jurisdiction, and who informs whom
converted-firearms-workshop-plan-product = Joint plan on one page, for the prosecutors
converted-firearms-workshop-present = Present the case to the other participants; questions as at court
converted-firearms-workshop-present-product = Presentation; three sentences for the press office
converted-firearms-workshop-cards = New information comes on cards. The facilitator hands them out when a team has asked the right authority, and not before:
converted-firearms-workshop-card-border = the papers of the parcel name a sender in a third jurisdiction;
converted-firearms-workshop-card-case = the laboratory says that the cartridge case can be compared as soon as an item is there;
converted-firearms-workshop-card-receipt = the seller remembers a buyer who took three items of the same kind;
converted-firearms-workshop-card-phone = a telephone number appears both on the parcel and in the file of the celebration;
converted-firearms-workshop-card-source = one piece of information comes from a person who must not become known.
converted-firearms-workshop-key = The best team is not the one that “solves” the case. It is the one whose papers the other team could use at once.

## Quick reference

converted-firearms-reference-title = Quick reference
converted-firearms-reference-asks =
    pocket size please
    cards to cut out
    short list to carry
    pocket
    cut out
converted-firearms-reference-intro = Copy this section as a card, and add the telephone numbers of your service.
converted-firearms-find-title = At the find
converted-firearms-find-asks =
    I have one in front of me
    standing next to it, what first
    found a starter pistol, what now
    starter in front of me
    don't try it
converted-firearms-find-loaded = Looks like a firearm: counts as loaded.
converted-firearms-find-steps = Stop, distance, mark, report, wait.
converted-firearms-find-words = Write “an object that looks like a firearm”, and what you see.
converted-firearms-find-persons = People away and cared for; what they say, word for word.
converted-firearms-file-title = In the file
converted-firearms-file-asks =
    what goes in the folder
    did I forget a paper
    what does the prosecutor want in the file
    folder
    complete file
converted-firearms-file-secure = Item, ammunition, papers, packages, parcel, data, statements.
converted-firearms-file-questions = Questions to the expert in writing.
converted-firearms-file-marks = All markings copied exactly, with photographs.
converted-firearms-file-request = Register, trace request, request across the border, feedback.
converted-firearms-file-silence = Nothing on the way of the alteration outside the report of the expert.

## Glossary

converted-firearms-glossary-title = Glossary
converted-firearms-glossary-asks =
    explain these words to me
    what is that called
    what does converted mean
    meaning
converted-firearms-glossary-intro = The words have the meaning that the law in force gives them. The short explanations help to read this course.

## Sources

converted-firearms-sources-title = Sources
converted-firearms-sources-asks =
    who says so
    where can I read more
    where is the directive on gas pistols
    link
# $date: day on which the sources were checked.
converted-firearms-sources-checked = The references were checked on { $date }. Laws change: read the consolidated text on the day of use.
converted-firearms-sources-seesac = SEESAC, page of the finished UNDP project “Cross-Border Integrated Institutional Approach Towards Combating Illicit Arms Trafficking”: <a data-l10n-name="page">seesac.org</a>. Source of the attendances.
converted-firearms-sources-kosovo = { -kosovo }: Law 05/L-022 on Weapons; Criminal Code 06/L-074. <a data-l10n-name="gazette">Official Gazette</a>.
converted-firearms-sources-north-macedonia = North Macedonia: Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments. <a data-l10n-name="gazette">Official Gazette</a>.
converted-firearms-sources-un = United Nations: Firearms Protocol, General Assembly resolution 55/255 (UNIS/CP/517).
converted-firearms-sources-directive = Directive (EU) 2021/555 on control of the acquisition and possession of weapons, OJ L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
converted-firearms-sources-alarm = Implementing Directive (EU) 2019/69 on alarm and signal weapons: <a data-l10n-name="text">EUR-Lex</a>.
converted-firearms-sources-interpol = INTERPOL, Illicit Arms Records and tracing Management System (iARMS): <a data-l10n-name="site">interpol.int</a>.
converted-firearms-sources-limits = This course uses only public sources. It gives no legal advice, and it does not replace the law in force, the procedures of a service or the instruction of the prosecutor.
