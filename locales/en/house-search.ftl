### House searches: English source of the course. The order of the messages is the order of the document.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### “warrant” is always the search warrant; “order” is always a sequence (zones, steps), except in “order of the court”.
### Safety boundary: recognition always ends in do not touch, keep distance, mark, report, wait for the specialists.

house-search-title = Detecting firearms in house searches: legal and professional standards
house-search-short-title = House search: course

## Purpose and objectives

house-search-purpose-title = Purpose and objectives
house-search-purpose-asks =
    what will I learn about going into people's homes
    looking for guns in a flat, is there a class
    who is this for
    raid course
    training for doing flats
    how to toss a place properly
    why should I sit through this
    lesson on turning over an apartment
    new in the squad, never did a raid
house-search-purpose-aim = This course prepares police officers to take part in a house search in which a firearm may be found. It teaches five things together: to search lawfully, to search safely, to search completely, to record what was done, and to explain it later. A search that harms people or their rights without need is a failure, even if a firearm is found.
house-search-audience-title = Who the course is for
house-search-audience-asks =
    am I the right person to sit in this class
    can customs people come too
    do I need to know anything before
    can a rookie come
    customs colleagues
    detectives only?
    beginner welcome
    who may sign up
    lab people too
house-search-audience-officers = The course is for officers who plan, lead, carry out or record house searches in { -kosovo } and North Macedonia: investigators, patrol officers, border police, crime scene officers and the officers who keep the evidence. Prosecutors and customs officers can attend the parts on law, evidence and court.
house-search-audience-needs = Participants need no special knowledge of firearms. They should bring the standard operating procedures of their own service, because the course does not replace them. Where the course and the procedure of the service differ, the law in force and the procedure of the service come first.

house-search-objectives-title = Learning objectives
house-search-objectives-asks =
    what should I be able to do after the five days
    what do they test us on
    what do I take home from this
    outcome of the week
    skills afterwards
    what must I show to pass
    seven things to learn
    what will the chief expect from me now
# Introduces the list of learning objectives; $count is the number of items in that list.
house-search-objectives-intro = At the end of the course, each participant can show { $count ->
        [one] one skill:
       *[other] the following { $count } skills:
    }
house-search-objectives-basis = state the lawful basis of a search, its scope and its limits, and name the law of the jurisdiction in which the search takes place;
house-search-objectives-plan = prepare a search plan with a risk assessment, clear roles and the equipment that is needed;
house-search-objectives-people = treat every person in the home with respect, and recognise who needs special care;
house-search-objectives-method = search every zone completely and in the same order, and show which zones are finished;
house-search-objectives-danger = recognise a dangerous item and act in the fixed order: stop, keep distance, mark, report, wait;
house-search-objectives-evidence = write the search record, and keep the chain of custody unbroken from the scene to the court;
house-search-objectives-court = explain the search truthfully at court, and send every media question to the right office.

house-search-context-title = Why this work matters
house-search-context-asks =
    how many guns do they take off people each year
    who paid for these courses
    how many colleagues were already there
    how many rifles taken last year
    is it worth it
    donor
    statistics of taken pieces
    who financed it
    numbers for 2021
# $attendances: number of attendances; $sessions and $days: numbers. "Attendances" are not persons.
house-search-context-projects = House search training was part of a finished project of UNDP in { -kosovo } against illicit arms trafficking<ref data-l10n-name="attendance"/>. { $sessions ->
        [one] One session
       *[other] { $sessions } sessions
    } of { $days ->
        [one] one day
       *[other] { $days } days
    } each, with theory and practice, reached { $attendances ->
        [one] one attendance
       *[other] { $attendances } attendances
    }, all of them by men. Women officers should be included in future sessions, because a search team often meets women and children.
house-search-note-attendance = These are attendances, not persons: it is not known whether somebody attended twice. The source is the project page of SEESAC.
house-search-context-seizures = Firearms are found in homes, in vehicles and at the border. <ref data-l10n-name="seizures"/> gives the number of firearms seized by Kosovo Police in one calendar year, in all kinds of police work<ref data-l10n-name="meaning"/>. The numbers show how often officers meet firearms. They do not show how many came from house searches.
house-search-note-context = The numbers are context. They are not a result of this course or of any project; each number covers one whole calendar year.
house-search-seizures-caption = Firearms seized by Kosovo Police in each calendar year (context, not a project result)
house-search-seizures-head-year = Calendar year
house-search-seizures-head-number = Firearms seized
# $year is text such as “2020”, so that it is printed without a separator.
house-search-seizures-year = Year { $year }

house-search-plan-title = Course plan
house-search-plan-asks =
    what do we do on which day
    how many hours a day
    when is the practical part
    timetable
    Monday to Friday
    homework?
    when is the break
    rubber guns in class
    what comes on the third day
# $days: length of the course; $hours: lesson hours in one day.
house-search-plan-length = The course takes { $days ->
        [one] one day
       *[other] { $days } days
    }, with { $hours ->
        [one] one lesson hour
       *[other] { $hours } lesson hours
    } in each. About half of the time is practice in a training flat or in a prepared room. <ref data-l10n-name="plan"/> shows the order. The exercises are in <ref data-l10n-name="exercises"/>.
house-search-plan-caption = Plan of the course
house-search-plan-head-day = Day
house-search-plan-head-theme = Theme
house-search-plan-head-practice = Practice
house-search-plan-day = Day { $day }
house-search-plan-theme-law = Lawful basis, proportionality, people who need special care
house-search-plan-practice-law = Reading a warrant; group work on legal cases
house-search-plan-theme-preparation = Preparation, roles, announcing, safety in the home
house-search-plan-practice-preparation = Search plan and briefing for a given case
house-search-plan-theme-method = Systematic search and recognition
house-search-plan-practice-method = Search of a prepared room with training replicas, zone by zone
house-search-plan-theme-evidence = When something is found; record, packaging, chain of custody
house-search-plan-practice-evidence = Action after a find; complete file of one item
house-search-plan-theme-court = Presenting at court and to the media; review of the week
house-search-plan-practice-court = Questions at court; full search from warrant to report
house-search-plan-replicas = Training uses only marked, inert training replicas that the service owns. Real firearms, ammunition, explosives and service weapons stay outside the training room. The facilitator checks this before every exercise.

## The course in 60 seconds

house-search-sixty-title = The course in 60 seconds
house-search-sixty-asks =
    short version please
    the whole thing on one page
    I have one minute before we go in
    summary
    gist
    cheat sheet
    what matters most
    golden rule
    boss gave me sixty ticks to read up
house-search-sixty-intro = If you have time for one page only, read this one.
house-search-sixty-basis = <strong>Lawful.</strong> Know the warrant, its scope and its limits before you leave. Without a lawful basis there is no search.
house-search-sixty-plan = <strong>Planned.</strong> One leader, clear roles, a risk assessment and a briefing. Everybody knows who decides, who searches and who writes.
house-search-sixty-respect = <strong>Respectful.</strong> Announce yourselves, show the warrant, explain it in a language the person understands. Children and vulnerable persons come first.
house-search-sixty-safe = <strong>Safe.</strong> Control before search. Medical help for anybody who needs it comes before evidence.
house-search-sixty-complete = <strong>Complete.</strong> Search every zone completely and in the same order. A second officer checks. Mark the zone as finished.
house-search-sixty-find = <strong>Find.</strong> Do not touch. Keep distance. Mark. Report. Wait for the specialists. See <ref data-l10n-name="ladder"/>.
house-search-sixty-record = <strong>Recorded.</strong> Photograph from a safe distance before anything moves. Write time, place and person. Every hand-over is signed. See <ref data-l10n-name="custody"/>.
house-search-sixty-explain = <strong>Explained.</strong> Say at court what you saw and did, and nothing more. Only the authorised office speaks to the media.
house-search-sixty-rule = One rule stands above all others: no item is worth a life. If you are not sure that an item is safe, treat it as dangerous.
house-search-flow-caption = A house search from the decision to the report
    .alt = Flow of seven stages from top to bottom: lawful basis, planning and briefing, announcing and control, search by zones, action after a find, record and packaging, report and hand-over. Beside each stage stands the document that proves it.
house-search-flow-head-stage = Stage
house-search-flow-head-proof = What proves it
house-search-flow-basis = Lawful basis
house-search-flow-basis-proof = Warrant or other basis in law, in the file
house-search-flow-planning = Planning and briefing
house-search-flow-planning-proof = Search plan, risk assessment, list of the team
house-search-flow-control = Announcing and control
house-search-flow-control-proof = Time of entry, persons present, first photographs
house-search-flow-search = Search by zones
house-search-flow-search-proof = Sketch with finished zones
house-search-flow-find = Action after a find
house-search-flow-find-proof = Time, place, finder, report to the leader
house-search-flow-record = Record and packaging
house-search-flow-record-proof = Search record, labels, receipt
house-search-flow-report = Report and hand-over
house-search-flow-report-proof = Custody form, report to the prosecutor

## Legal and professional standards

house-search-law-title = Legal and professional standards
house-search-law-asks =
    what are we allowed to do at all
    which rules count when we go in
    which law lets us into a flat
    paragraphs
    legal stuff
    castle of a man
    who gives us the power to enter somebody's home
    what protects a private place
house-search-law-intro = A home is a protected place. The police enter it against the will of the person only when the law permits it, for a clear purpose, and no longer than the purpose needs. This section gives the frame. It is not a commentary on the law. Before every search, check the law in force.
house-search-basis-title = Lawful basis, scope and limits
house-search-basis-asks =
    can we go in without a paper
    the judge has not signed yet
    he said come in, is that enough
    does the paper cover the garage
    without a judge
    permission to enter
    court order expired
    wrong house number on the sheet
    hot pursuit into a flat
    mother-in-law lets us in
    what about the car in front
    consent
    we also found drugs, may we take them
    landlord gave us the key
    tenant's room
    hotel room
    caravan
    workshop behind the house
    may we stay after dark
house-search-basis-definition = The term <em>{ -house-search }</em> means the search of a dwelling under the conditions of criminal procedure law. The usual basis is a <em>{ -search-warrant }</em>, which is an order of the court. Whether a search is possible on another basis, and under which conditions, is decided only by the procedure law in force in the jurisdiction. An officer who relies on an exception must be able to name it, and must record the facts that support it.
house-search-basis-questions = Before the team leaves, the leader answers these questions in writing:
house-search-basis-question-who = Which authority decided on the search, and is the warrant still valid?
house-search-basis-question-where = Which address and which rooms, buildings and vehicles does the warrant name?
house-search-basis-question-what = Which persons or objects are sought?
house-search-basis-question-when = Does the law or the warrant limit the time of day or the number of entries?
house-search-basis-question-present = Whose presence does the law ask for: the person concerned, a lawyer, one or more search witnesses?
house-search-basis-question-data = May telephones, computers and other data carriers be seized, and is a separate decision needed to examine the data?
house-search-basis-scope = The warrant limits the search. Search only the places that it covers, and only where the thing sought can be. If you see another item that the law forbids, stop, report to the leader and ask the prosecutor how to continue, as the procedure law in force requires. When everything in the warrant has been found or excluded, the search ends.
house-search-basis-key = A doubt about the lawful basis is solved before the entry, by a call to the prosecutor, and not later at court.

house-search-law-kosovo-title = Law in { -kosovo }
house-search-law-kosovo-asks =
    which article do I write in Prishtina
    what does it say about having a pistol without a licence
    rules for cops on this side
    Kosovo paragraph
    Prishtina gun act
    which offence title do I quote
    how many years for an undeclared rifle here
    police act powers
house-search-law-kosovo-act = Law 05/L-022 on Weapons; Criminal Code 06/L-074; Law 04/L-076 on Police; Law 04/L-022 on civil explosives
house-search-law-kosovo-weapons = <strong>Law 05/L-022 on Weapons</strong> is the first text to read on the status of a weapon, a part or ammunition: its category, the licence and the conditions of possession. An item without papers is not automatically unlawful, and an item with papers is not automatically lawful. The competent unit checks this.
house-search-law-kosovo-code = <strong>Criminal Code 06/L-074</strong> contains the offences. In the file, quote the offence by its official title and its article, copied from the code in an official language<ref data-l10n-name="titles"/>.
house-search-note-titles = Titles of offences differ from code to code. They are not translations of one another, and this course does not paraphrase them.
house-search-law-kosovo-police = <strong>Law 04/L-076 on Police</strong> is the frame for police powers, with respect for human rights and proportionality. <strong>Law 04/L-022 on civil explosives</strong> is to be checked when explosives for civil use are found.
house-search-law-kosovo-procedure = Who decides on a search, who must be present, how the record is made and what is handed to the person is decided by the criminal procedure law in force.
house-search-law-north-macedonia-title = Law in North Macedonia
house-search-law-north-macedonia-asks =
    which article in Skopje
    punishment for a hidden pistol there
    rules for cops on the Macedonian side
    Skopje paragraph
    396
    years behind bars for a rifle in the wardrobe
    Macedonian gun act amended
    ZKP
house-search-law-north-macedonia-act = Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments
house-search-law-north-macedonia-weapons = <strong>The Law on Weapons</strong> (7/05 with amendments) is the first text to read on the status of a weapon, a part or ammunition. Use a consolidated text and note its date, because the law was amended.
house-search-law-north-macedonia-code = <strong>Article 396 of the Criminal Code</strong> is the article to check first for weapons and explosive materials. Quote its title exactly as the code has it.
house-search-law-north-macedonia-procedure = <strong>The Criminal Procedure Law</strong> (150/2010 with amendments) is the text to read on the warrant, the execution of a search, the presence of persons, the record and the seizure of objects. Read the provisions on the search of a home again on the day of the search.
house-search-law-category = The word “category” has no meaning without the law behind it<ref data-l10n-name="category"/>. Write the category together with the law, and never transfer a category from one jurisdiction to another.
house-search-note-category = Directive (EU) 2021/555 has the categories A (prohibited), B (authorisation) and C (declaration). The law of Serbia has A to D; the law of North Macedonia speaks of B and C.

house-search-frame-title = Regional, European and international frame
house-search-frame-asks =
    what does Brussels say
    do foreign treaties matter at the door
    rules for fireworks from the EU
    Europe
    UN treaty
    Brussels regulation
    acid bought in a shop, any EU rule
    stamps from abroad
    can a foreign colleague come inside with us
    F4 box
house-search-frame-act = UN Firearms Protocol; Directive (EU) 2021/555; Implementing Directive (EU) 2019/69; Regulation (EU) 2019/1148; Directive 2013/29/EU
house-search-frame-use = These texts help to understand foreign documents, markings and requests. They give an officer no power to search. The power comes only from the law in force in the jurisdiction where the search takes place.
house-search-frame-cross-border = When a case touches both jurisdictions, each service searches in its own jurisdiction, under the law in force there. Information is exchanged through the agreed channels, and officers of the other service take part only as the law and the agreement allow.
house-search-frame-intro = <ref data-l10n-name="frame"/> shows the texts that officers meet most often.
house-search-frame-caption = Regional, European and international texts and their use in a search
house-search-frame-head-text = Text
house-search-frame-head-content = What it is about
house-search-frame-head-use = Use for a search team
house-search-frame-palermo = UN Convention against Transnational Organized Crime
house-search-frame-palermo-content = Cooperation against organised crime; in force since September 2003
house-search-frame-palermo-use = Basis for cooperation when a find points to a group
house-search-frame-protocol = Firearms Protocol (General Assembly resolution 55/255)
# $date: the day on which the Protocol came into force.
# check: allow term-not-used (marking is an action here; the term of the glossary is the inscription)
house-search-frame-protocol-content = Offences, licensing, marking and tracing; in force since { $date }
house-search-frame-protocol-use = Explains why markings are recorded completely
house-search-frame-directive = Directive (EU) 2021/555, which codifies Directive 91/477
house-search-frame-directive-content = Acquisition and possession of weapons; categories A, B and C
house-search-frame-directive-use = Helps to read documents issued in the European Union
house-search-frame-alarm = Implementing Directive (EU) 2019/69
house-search-frame-alarm-content = Technical specifications and checks for alarm and signal weapons
house-search-frame-alarm-use = Shows why such an item goes to an expert before anybody decides on it
house-search-frame-precursors = Regulation (EU) 2019/1148
house-search-frame-precursors-content = Explosives precursors: restricted access, reports of suspicious transactions, disappearances and thefts
house-search-frame-precursors-use = Receipts and packages can be evidence; chemicals are left untouched
house-search-frame-pyrotechnics = Directive 2013/29/EU
house-search-frame-pyrotechnics-content = Pyrotechnic articles; category F4 only for persons with specialist knowledge
house-search-frame-pyrotechnics-use = A label with the category F4 is a reason to stop and report
house-search-frame-roadmap = The two jurisdictions also work within the Western Balkans SALW Control Roadmap, adopted in London on { $date }<ref data-l10n-name="successor"/>.
house-search-note-successor = Its full title is “Roadmap for a sustainable solution to the illegal possession, misuse and trafficking of SALW and their ammunition in the Western Balkans by 2024”. The successor for 2025–2030 was approved in Podgorica on 9–10 July 2024 and endorsed in October 2024.

house-search-rights-title = Human rights and proportionality
house-search-rights-asks =
    are we being too rough
    can they sue us for this
    his privacy, her bedroom
    too much force
    swearing at the family
    sued for damage
    torn wedding photos
    Koran on the shelf
    underwear drawer
    leave it tidy
    behave decently
    who pays for the door
    compensation
    ripped floor
    shame in front of the neighbours
    they say we stole money
house-search-rights-definition = The term <em>{ -proportionality }</em> means that an action goes no further than the lawful aim needs. The same aim must be reached with the mildest means that is safe. Ask four questions at every stage, and be ready to answer them at court:
house-search-rights-lawful = <strong>Lawful basis:</strong> which provision and which warrant permit this step?
house-search-rights-necessary = <strong>Necessity:</strong> is the step needed for the aim of the search, or only convenient?
house-search-rights-mild = <strong>Proportionality:</strong> is there a milder way that is equally safe?
house-search-rights-record = <strong>Account:</strong> where is the step recorded, and who can confirm it?
house-search-rights-privacy = Look only at what the aim needs. Private letters, photographs, medical papers and religious objects are handled with care and put back. Tell nobody what you saw in the home. Personal data go only to those who are entitled to them.
house-search-rights-do-explain = Explain who you are, why you are there and what happens next.
house-search-rights-do-language = Use a language the person understands; call an interpreter where needed.
house-search-rights-do-damage = Avoid damage; record any damage with a photograph.
house-search-rights-do-tidy = Leave rooms as orderly as the search allows.
house-search-rights-dont-insult = Make remarks about the family, its faith, origin or way of life.
house-search-rights-dont-force = Use force that the situation does not require.
house-search-rights-dont-wider = Extend the search out of curiosity.
house-search-rights-dont-promise = Promise advantages for a statement.

house-search-care-title = Children, vulnerable persons and domestic violence
house-search-care-asks =
    kids are asleep inside
    old woman on oxygen
    he does not speak our language
    a woman with a baby
    dog barking behind the door
    baby crying
    toddler
    grandmother
    pregnant
    wheelchair
    he hits her
    deaf man
    panic attack
    interpreter needed
    who looks after the little ones
house-search-care-children = If children live in the home, plan for them. One named officer, without other tasks, stays near them with a person they trust. Where the risk assessment allows, choose a time when they are not at home. Do not question a child during the search, and never use a child to find something or as an interpreter.
house-search-care-vulnerable = Older or sick persons, pregnant women, persons with disabilities and persons in distress need more time, simple words and sometimes medical help. Ask: “Do you need medicine or help?” Write the answer in the record.
house-search-care-violence = A firearm in a home with domestic violence raises the risk of death. If the information before the search, or what you see during it, points to violence, speak with the possible victim alone and in safety, ask the duty officer for victim assistance, and tell the prosecutor. Never reveal who gave the information.
house-search-care-warning = Do not leave a person at risk alone with the person who threatens them after the search. Agree on protection before the team leaves.

## Preparation

house-search-preparation-title = Preparation
house-search-preparation-asks =
    what has to be ready before we drive off
    the evening before
    what do we check before a raid
    before the action
    getting ready
    night before
    homework before a raid
    what goes wrong when we rush
house-search-preparation-intro = Most mistakes in a search begin before it. A good plan is short, written and known to everybody.
house-search-information-title = Information and aim
house-search-information-asks =
    how good is the tip
    what exactly are we after
    somebody called and said he has a piece
    rumour
    snitch says
    anonymous call
    is the address right
    third floor or fourth
    jealous neighbour calls us
    does he have a licence
    what are we looking for
    he bragged about it in a bar
    last seen with a long bag
    how old is the news
house-search-information-check = Check the information before you use it. Evaluate the source and the content separately<ref data-l10n-name="ilp"/>. Check the address: the correct entrance, floor and door. Ask the weapons register whether a licence exists. A search of the wrong home harms innocent people and public trust. Nothing in the plan or the record may reveal who gave the information, except as the procedure law in force requires.
house-search-note-ilp = On evaluated information as the basis of police decisions, see the OSCE Guidebook on Intelligence-Led Policing (2017).
house-search-information-aim = Write the aim in one sentence: “We look for … at … on the basis of …”. If the team cannot write this sentence, it is not ready.

house-search-risk-title = Risk assessment
house-search-risk-asks =
    how dangerous is this going to be
    he threatened to shoot
    do we need the special unit
    what if he runs
    dangerous guy
    ex soldier
    pit bull
    criminal record
    could he shoot at us
    booby trap fear
    gas bottle in the kitchen
    ambulance on standby
    special forces
    hostages
    dementia
    drugs inside
    steep stairs
    only one exit
    hand grenade collector
house-search-risk-intro = The leader makes the risk assessment in writing and repeats it when something changes, also during the search. <ref data-l10n-name="risk"/> gives the questions. A high risk means more preparation, other specialists, another time, or no search today.
house-search-risk-caption = Questions for the risk assessment
house-search-risk-head-question = Question
house-search-risk-head-reason = Why it matters
house-search-risk-head-plan = What goes into the plan
house-search-risk-persons = Who lives there, and who else may be present?
house-search-risk-persons-reason = Children, sick persons and visitors change the plan
house-search-risk-persons-plan = Named officer for persons; other time of day
house-search-risk-violence = Are there reports of violence, threats or self-harm?
house-search-risk-violence-reason = Danger for the family, the person and the team
house-search-risk-violence-plan = Specialist unit takes the decision on the entry; medical help ready
house-search-risk-explosive = Is there any sign of explosives or chemicals?
house-search-risk-explosive-reason = One touch can kill
house-search-risk-explosive-plan = Explosive ordnance disposal is informed before the search
house-search-risk-building = What kind of building is it, and who lives next to it?
house-search-risk-building-reason = Neighbours may have to leave; shared rooms may be outside the warrant
house-search-risk-building-plan = Evacuation route; check of the scope
house-search-risk-animals = Are there animals?
house-search-risk-animals-reason = Injury, fear, delay
house-search-risk-animals-plan = Person who takes care of them
house-search-risk-help = How far away are ambulance and fire service?
house-search-risk-help-reason = Time decides in an emergency
house-search-risk-help-plan = Telephone numbers and meeting point
house-search-risk-warning = Signs of explosives, or an armed person who is likely to resist, are not a task for a normal search team. Stop the planning and hand the decision to the specialist unit.

house-search-roles-title = Roles and briefing
house-search-roles-asks =
    who does what
    who is in charge inside
    what do I say to the team before we leave
    who leads
    split the jobs
    scribe
    who writes
    who bags things
    meeting before we go
    how many people do we need
    one minds the family
    translator in the team
    lady officer needed
    new one in the team
# $officers: smallest size of the team.
house-search-roles-intro = A team has at least { $officers ->
        [one] one officer
       *[other] { $officers } officers
    }, so that the roles in <ref data-l10n-name="roles"/> can be filled. One person may hold two roles in a small search, but the leader does not search, and the exhibits officer alone receives items.
house-search-roles-caption = Roles in a house search
house-search-roles-head-role = Role
house-search-roles-head-task = Task
house-search-roles-head-record = What this person records
house-search-roles-leader = Search leader
house-search-roles-leader-task = Decides, speaks with the person concerned and the prosecutor, stops the search when needed
house-search-roles-leader-record = Decisions with time and reason
house-search-roles-searchers = Searchers, in pairs
house-search-roles-searchers-task = Search the zones in the fixed order
house-search-roles-searchers-record = Zone, start, end, result
house-search-roles-exhibits = Exhibits officer
house-search-roles-exhibits-task = Receives, packs, seals and labels every item
house-search-roles-exhibits-record = List of items, custody form
house-search-roles-recorder = Recorder and photographer
house-search-roles-recorder-task = Sketch, photographs, search record
house-search-roles-recorder-record = Photograph log, record
house-search-roles-care = Officer for persons
house-search-roles-care-task = Stays with the persons present, observes their needs and health
house-search-roles-care-record = Persons, needs, help given
house-search-roles-safety = Safety officer
house-search-roles-safety-task = Watches the risks; anybody may ask this officer to stop the search
house-search-roles-safety-record = Changes of the risk, stops
house-search-roles-briefing = The briefing takes place shortly before the search, with everybody present, also the driver and the interpreter. It covers the basis and the scope, the aim, the persons, the risks, the roles, the order of the zones, the word “stop” and medical help. Each officer repeats the own task in one sentence.

house-search-equipment-title = Equipment
house-search-equipment-asks =
    what do I put in the bag
    gloves, bags, torch, camera
    do we need vests
    kit
    rucksack
    flashlight
    gloves
    spare batteries
    camera charged
    tape measure
    vest
    evidence bags
    first aid box in the car
house-search-equipment-intro = Check the equipment on the day before. Each device is used only by officers trained on it, and its use is written in the record.
house-search-equipment-documents = the warrant with copies, the forms for record, receipt and custody, and a clock that was compared with the official time;
house-search-equipment-protection = gloves in sufficient number, changed between items, and the protective equipment of the service;
house-search-equipment-recording = camera with empty memory card, scale, sketch paper, numbered markers;
house-search-equipment-packaging = bags, boxes, labels and seals for different items;
house-search-equipment-devices = torch, mirror, endoscope, thermal camera or explosive detector, where the service has them and the warrant allows their use;
house-search-equipment-medical = first-aid equipment and the name of the officer who is trained to use it.
house-search-equipment-limit = A device gives an indication, not a proof. An explosive detector that gives no signal does not make an item safe: the rules of <ref data-l10n-name="ladder"/> still apply.

## Entry and safety

house-search-entry-title = Entry and safety
house-search-entry-asks =
    how do we get through the door
    nobody gets hurt
    nobody opens, what now
    kick the door
    locked
    barricaded himself
    going in
    battering ram
    front door
    keep everybody alive
house-search-entry-scope = This section is about professional conduct, not about tactics. Entry against resistance is the task of specialist units with their own training and procedures, and it is not taught here.
house-search-announcing-title = Announcing and showing the warrant
house-search-announcing-asks =
    do we have to knock
    nobody opens
    what do I say at the door
    can I break it down
    knock
    ring the bell
    badge
    good morning police
    show him the sheet
    he wants to call his lawyer
    he offers to hand it over himself
    how long do we wait
    pretends he is not home
house-search-announcing-intro = The leader speaks, and only the leader. In a normal search the order of the steps is this:
house-search-announcing-identify = Say “Police”, give name and service, and show identification.
house-search-announcing-warrant = Show the warrant, hand over a copy as the procedure law in force requires, and explain in simple words what is sought.
house-search-announcing-rights = Inform the person of their rights, including the right to a lawyer, as the law in force provides. Note the time.
house-search-announcing-witnesses = Introduce the <em>{ -search-witness }</em> or witnesses where the law asks for them. Explain to them that they may watch everything and may have remarks recorded.
house-search-announcing-voluntary = Where the law provides for it, ask whether the person wants to name or hand over the items sought. <strong>Nobody except the police goes to the place.</strong> The person only tells where the item is.
house-search-announcing-waiting = Wait where the law asks you to wait, for example for a lawyer or a witness. Meanwhile only control the rooms, and do not search.
house-search-announcing-danger = Never let a person fetch a firearm, a bag or a box, even with good intentions. Ask the person to stay, to keep the hands visible and to describe the place in words.
house-search-persons-title = Persons present
house-search-persons-asks =
    who must be there when we look around
    can the neighbour stand in
    his lawyer is late
    they start filming us with a phone
    guests
    visitors
    girlfriend present
    lawyer late
    neighbours as witnesses
    pat down
    frisk the wife
    everybody in the kitchen
    live stream
    wants to leave for work
    mother in law shouting
    he wants to phone
    landlord comes in
    filming us from the balcony
    smoke outside
house-search-persons-list = Write down everybody who is present: name, relation to the home, time of arrival and departure. Persons who have nothing to do with the search may leave after the leader has agreed, unless the law in force gives a reason to keep them.
house-search-persons-room = The persons stay together in one room that has been checked first, with the officer for persons. They may sit, drink water, use the toilet and take medicine. Measures that restrict freedom need their own lawful basis and are recorded separately.
house-search-persons-body = The search of a person is a different measure from the search of a home. It needs its own lawful basis, and it is done with dignity by an officer of the same sex, except as the law in force provides for an emergency.
house-search-persons-present = The person concerned, or a representative, and the witnesses should be able to follow the search of every zone. For this reason the zones are searched one after another, and not all at the same time.
house-search-control-title = Control, medical help and leaving
house-search-control-asks =
    who shouts stop
    somebody collapses
    the mother faints
    when do I break it off
    fainted
    heart attack
    diabetic
    gas smell
    tie up the dog
    stop shout
    first pictures
    call the ambulance
    when do we pull out
house-search-control-before = Control comes before search. The team first makes sure that the rooms are safe to work in: persons are in one place, animals are secured, and risks from gas, electricity or chemicals are reported to the responsible service. Nobody begins to search before the leader gives the start, and the recorder writes the time.
house-search-control-photos = The recorder takes overview photographs of every room <em>before</em> and <em>after</em> the search. They protect the family against loss and the team against false complaints.
house-search-control-medical = Life comes before evidence. If somebody is hurt or ill, stop, give first aid, call the ambulance, and write down what was moved for this purpose.
house-search-control-stop = The word “stop” belongs to everybody. Whoever sees a danger says it loudly. All officers stop at once and touch nothing. Then they move away by the way they came.
house-search-control-leaving = Before leaving, the leader goes through all rooms with the person concerned, records damage and complaints, hands over the receipt, closes the home or hands it to an adult, and makes sure that nobody who needs care is left without it.

## Systematic search and recognition

house-search-method-title = Systematic search and recognition
house-search-method-asks =
    where do I start looking
    how not to miss anything
    how do we go through a flat
    order
    systematic
    not skip anything
    chaos in the flat
    one after another
    where first
    locked safe
    secret compartment, where to look
    false floor
house-search-method-intro = A systematic search depends on order, not on luck. The home is divided, every part is searched completely, and the sketch shows it. Whoever reads the file later must see what was searched, by whom and with which result.
house-search-zones-title = Zones and the order of the search
house-search-zones-asks =
    split the flat into pieces
    left to right or what
    also the shed and the car
    squares
    number the rooms
    clockwise
    plan of the flat
    hayloft
    ceiling or floor first
    garden
    attic
    chop it up into bits
house-search-zones-divide = Divide the home into rooms and each room into zones. Give each a number and draw them on the sketch. <ref data-l10n-name="zones"/> shows one room. Begin at the door, go around the room in one direction, then take the middle and finally the ceiling and the floor. Search every zone completely and in the same order: from the bottom to the top.
house-search-zones-caption = Zones of a room and the order of the search
    .alt = Plan of a room with a door at the bottom. Four numbered zones lie along the walls and follow one another clockwise from the left of the door; zone five is the middle of the room. Below the plan, a list explains the order: walls one to four, then the middle, and at the end ceiling and floor as zone six.
house-search-zones-legend-door = Door: start and end
house-search-zones-legend-walls = Zones along the walls, in one direction
house-search-zones-legend-middle = Middle of the room
house-search-zones-legend-surfaces = Ceiling and floor
house-search-zones-outside = Shared rooms, outbuildings, gardens and vehicles are zones too, but only if the warrant covers them. Each has its own number and its own lines in the record.
house-search-pairs-title = Working in pairs and finishing a zone
house-search-pairs-asks =
    do I work alone
    my partner looks, I write
    second look by somebody else
    partner
    two by two
    holds the torch
    double check
    stuck hand behind a cupboard
    open a locked box
    turn on the computer?
    alone in a room
    safe with a code
    combination lock
    padlocked chest
# $officers: number of officers who work on each zone.
house-search-pairs-rule = Each zone is the work of { $officers ->
        [one] one officer
       *[other] { $officers } officers
    }. One searches, the other observes, gives light and writes. Then they change, and the second officer checks the same zone again. A zone is finished only when both say so, and the recorder marks it on the sketch with the time.
house-search-pairs-look = Look first, then lift. Look at the whole zone from a distance, then at each object from near. Never put a hand where the eye or a device has not been.
house-search-pairs-find = After a find, nobody works in that zone until the specialists have released it. Afterwards the other zones follow in the same order, as far as the warrant covers them and the specialists agree.
house-search-pairs-key = An empty zone is also a result. “Zone 3 searched, nothing found, 10:42” is a complete and useful sentence.
house-search-method-do-order = Keep the order that the briefing fixed.
house-search-method-do-gloves = Wear gloves; take new ones for each room and after each find.
house-search-method-do-back = Put private objects back in their place.
house-search-method-do-ask = Ask the leader when the scope is not clear.
house-search-method-dont-jump = Jump between zones because something looks interesting.
house-search-method-dont-alone = Search alone or without a witness where the law asks for one.
house-search-method-dont-open = Open, shake, cut or move an item that could be dangerous.
house-search-method-dont-switch = Switch on, test, unlock or browse a device.

house-search-recognise-title = Recognising what is relevant
house-search-recognise-asks =
    is this a toy or real
    strange metal part in a drawer
    small gold things in a box
    a starter pistol that looks odd
    spring and tube
    fake or real
    brass
    pipe with thread
    powder tin
    rocket for new year
    receipts from a web shop
    looks like a toy
    foreign stamp on steel
    clip without a gun
house-search-recognise-intro = A search team does not decide what an item is. It recognises that an item may be relevant, and leaves the decision to the expert. <ref data-l10n-name="signs"/> is a help for this first step.
house-search-recognise-firearm = The term <em>{ -firearm }</em> covers a portable barrelled weapon that expels a projectile by a propellant, is designed to do so or may be converted to do so. An <em>{ -essential-component }</em> is controlled like the firearm itself. The terms <em>{ -blank-firing-weapon }</em>, <em>{ -converted-firearm }</em> and <em>{ -deactivated-firearm }</em> describe different things that can look the same from outside. Only an examination shows the difference.
house-search-signs-caption = First recognition: what you see and what you do
house-search-signs-head-see = What you see
house-search-signs-head-mean = What it may be
house-search-signs-head-do = What you do
house-search-signs-weapon = An object that looks like a firearm, in any condition
house-search-signs-weapon-mean = Firearm, converted firearm, blank-firing weapon, deactivated firearm, imitation
house-search-signs-weapon-do = Treat it as loaded. Do not touch, keep distance, mark, report, wait for the expert
house-search-signs-part = A metal or plastic part with a number or a stamp
house-search-signs-part-mean = Essential component, also of a 3D-printed firearm
house-search-signs-part-do = Do not touch, mark, report, wait; do not try whether it fits
house-search-signs-marks = Markings that are damaged, missing or do not agree with the papers
house-search-signs-marks-mean = Possible alteration; an important trace
house-search-signs-marks-do = Do not touch, clean or rub; mark, report, wait
house-search-signs-ammunition = Cartridges, cartridge cases, magazines, packages
house-search-signs-ammunition-mean = Ammunition; trace of a shot; link to a firearm
house-search-signs-ammunition-do = Do not touch, keep distance, mark, report, wait, also when it is old or damaged
house-search-signs-explosive = A grenade, a military object, a device with wires, an object that does not belong there
house-search-signs-explosive-mean = Explosive device
house-search-signs-explosive-do = Stop, do not touch. Everybody leaves by the way they came. Keep distance, report, wait for the specialists
house-search-signs-chemicals = Containers without labels, a strong smell of chemicals, fumes
house-search-signs-chemicals-mean = Explosives precursors or other dangerous chemicals
house-search-signs-chemicals-do = Do not smell, open or move. Leave, keep distance, report, wait for the specialists
house-search-signs-pyrotechnics = Pyrotechnic articles, especially with the category F4 or without a label
house-search-signs-pyrotechnics-mean = Articles only for persons with specialist knowledge
house-search-signs-pyrotechnics-do = No fire, no movement. Keep distance, mark, report, wait
house-search-signs-papers = Licences, invoices, parcels, telephones, computers
house-search-signs-papers-mean = Traces of origin, purchase and contacts
house-search-signs-papers-do = Photograph in place; seize only within the warrant
house-search-danger-title = Recognising danger
house-search-danger-asks =
    old grenade in the attic
    wires and a bottle
    it smells of chemicals
    I do not like the look of it
    rusty
    ticking
    cables
    stinks
    yellow canister
    old shell from the war
    white powder
    just a toy
    gut feeling
    he swears it is empty
house-search-danger-rule = For the search team there is no harmless explosive and no unloaded firearm. Age, rust, dust or a toy-like colour prove nothing. A certificate, a licence or the word of the owner prove nothing until they have been checked.
house-search-danger-warning = Never unload, dismantle, clean, cock or test a firearm to find out what it is. Never lift, open or carry an item that could contain explosive. Do not touch, keep distance, mark, report, and wait for the specialists.

## When something is found

house-search-found-title = When something is found
house-search-found-asks =
    we have got something, now what
    there is a gun under the bed
    a grenade in the cupboard, what do we do
    jackpot
    hit
    bingo we have it
    shotgun in the wardrobe
    what happens next
    freeze
    heart beats, now what
house-search-found-intro = The minutes after a find decide about lives and about the evidence. For this reason the order of the steps is always the same and is practised often.
house-search-ladder-title = Stop, distance, mark, report, wait
house-search-ladder-asks =
    first thing I do when I see it
    can I pick it up
    five steps in order
    freeze
    back off
    tape
    shout
    five moves
    don't pick it up
    how far
    tell the leader
    wait for the pros
    may I just move it a bit
    my colleague already stepped over it
    which way do I walk back
    stay or leave the room
house-search-ladder-intro = <ref data-l10n-name="ladder"/> shows the five steps. They are the same for a firearm, for ammunition and for an object that nobody can name. Only the distance is different.
house-search-ladder-caption = The five steps after a find
    .alt = Five boxes arranged like a staircase going down to the right. Step one: stop, do not touch. Step two: keep distance and bring people away. Step three: mark the access from a distance, without going near the item. Step four: report to the leader and the specialists. Step five: wait and let nobody in.
house-search-ladder-stop = Stop
house-search-ladder-stop-text = Say “stop”. Do not touch.
house-search-ladder-distance = Distance
house-search-ladder-distance-text = Step away by the way you came. Bring people away.
house-search-ladder-mark = Mark
house-search-ladder-mark-text = Mark the access from a distance. Remember what you saw.
house-search-ladder-report = Report
house-search-ladder-report-text = Tell the leader. The leader calls the specialists.
house-search-ladder-wait = Wait
house-search-ladder-wait-text = Nobody goes back until the specialists say so.
house-search-ladder-report-content = The report is short: what you saw, where, when, how many, who is near, what was touched, where you are now. Give facts: “a black object in the shape of a pistol” is better than a model name that may be wrong.

house-search-firearm-found-title = A firearm or ammunition
house-search-firearm-found-asks =
    pistol under the pillow
    is it loaded
    who takes the bullets out
    number on the side
    safety catch
    revolver in a drawer
    bullets in a sock
    unload
    he has papers for it
    hunting rifle on the wall
    what do I call it in the log
    one in the chamber
    who lifts it
    service pistol of a retired cop
    soldier at home with rifle
    air rifle on the wall
    magazine full beside it
house-search-firearm-found-treat = Every firearm counts as loaded. It stays as it lies. The leader decides who comes near. A photograph in place is taken from a distance, and only if the leader agrees that this is safe.
house-search-firearm-found-expert = The expert whom the service has authorised for this task makes the firearm safe, describes its condition and writes down every change. Only then is it packed. Handling destroys traces such as fingerprints and DNA.
house-search-firearm-found-lawful = If the person presents a licence, record it, photograph it and check it in the weapons register. The competent unit and the prosecutor decide what follows. Lawful possession is no reason for disrespect, and a suspicion is no reason for pressure.
house-search-firearm-found-terms = Use the legal words correctly: <em>{ -seizure }</em> is the temporary taking of an object by the police or by order of the court, and <em>{ -confiscation }</em> is the final taking by decision of the competent authority.

house-search-explosive-found-title = An explosive, a grenade or an unknown object
house-search-explosive-found-asks =
    bomb in the cellar
    how far away do we go
    turn off the phones
    hand grenade on the shelf
    run
    get everybody out
    kashikara
    pin
    mobile off
    how many metres
    TNT
    boom risk
    back in the house after
    shell under the bed
    sleeping baby next door and a bomb here
    lights on or off
    can the family stay downstairs
house-search-explosive-found-leave = If an item could be an <em>{ -explosive-device }</em>, the search stops at once. Everybody leaves by the way that has already been searched, also the family, the witnesses and, where needed, the neighbours. Nobody takes anything along.
house-search-explosive-found-distance = The <em>{ -safe-distance }</em> is ordered by the specialists for { -eod }. Until they arrive, choose more distance rather than less, stay behind solid cover, and follow their instructions by telephone, also about the use of radios and telephones. Keep a <em>{ -cordon }</em> and note everybody who goes in or out.
house-search-explosive-found-after = After the specialists have released the place, ask them what they moved or changed, and write it in the record with their names. The search continues only if the leader and the prosecutor agree and the warrant still covers it.
house-search-explosive-found-warning = Do not go back for a photograph, a telephone or the file. Memory and a sketch from outside are enough.

house-search-notify-title = Who is informed
house-search-notify-asks =
    whom do I call now
    prosecutor first or the bomb squad
    who tells the boss
    phone tree
    who first
    EOD
    duty officer
    ring the state attorney
    lab number
    white powder whom to call
    phone list
    who is on call at night
    meth lab in the bathroom
    drugs found who
    human remains
    animals locked in
house-search-notify-intro = <ref data-l10n-name="notify"/> is a model. The service adds names and telephone numbers to it before the search. The time of each call goes into the record.
house-search-notify-caption = First calls after a find
house-search-notify-head-find = Find
house-search-notify-head-first = First call
house-search-notify-head-next = Next calls
house-search-notify-firearm = Firearm, part or ammunition
house-search-notify-firearm-first = Search leader, then the authorised expert
house-search-notify-firearm-next = Prosecutor; unit for firearms; weapons register
house-search-notify-explosive = Explosive, grenade, device, unknown object
house-search-notify-explosive-first = Specialists for explosive ordnance disposal, at once
house-search-notify-explosive-next = Ambulance and fire service; prosecutor; duty centre
house-search-notify-chemicals = Chemicals or fumes
house-search-notify-chemicals-first = Fire service and the specialists, at once
house-search-notify-chemicals-next = Ambulance; prosecutor; competent authority for precursors
house-search-notify-data = Telephone, computer, data carrier
house-search-notify-data-first = Search leader, then the unit for digital evidence
house-search-notify-data-next = Prosecutor, if the data are to be examined
house-search-notify-victim = Person at risk in the home
house-search-notify-victim-first = Ambulance or duty officer
house-search-notify-victim-next = Victim assistance; authority for social protection; prosecutor
house-search-notify-foreign = Sign of a link to another jurisdiction
house-search-notify-foreign-first = Search leader
house-search-notify-foreign-next = The channel for international police cooperation

## Documenting and chain of custody

house-search-record-title = Documenting and chain of custody
house-search-record-asks =
    what do I have to put on paper
    if it is not written it did not happen
    what do I write after the raid
    paper trail
    scribbles
    notes
    writing it down later from memory
    documentation
    proof that it was there
    secretary types it tomorrow
    wrong date, can I cross it out
    correction fluid
house-search-record-intro = What is not recorded is difficult to prove. The record protects the person, the team and the evidence. It is written during the search, not from memory on the next day.
house-search-search-record-title = The search record
house-search-search-record-asks =
    who signs at the end
    he refuses to sign
    what goes in the minutes
    does he get a copy
    protocol
    he won't sign
    signatures
    copy for the owner
    complaint in the margin
    we found zilch, still write?
    who reads it aloud
    start and finish time
    cash counted in front of him
    damage noted where
    gold and jewellery found
house-search-search-record-definition = The <em>{ -search-record }</em> is the signed record of the course and the result of the search. Its form and the persons who sign it are fixed by the procedure law in force. <ref data-l10n-name="content"/> lists what good practice adds. The person concerned and the witnesses read it, or have it read to them in a language they understand, and may have remarks entered. If somebody does not sign, the reason is written down.
house-search-search-record-caption = Content of the search record
house-search-search-record-head-part = Part
house-search-search-record-head-content = What is written
house-search-search-record-basis = Basis
house-search-search-record-basis-content = Authority, number and date of the warrant, or the exception in law with the facts
house-search-search-record-time = Times
house-search-search-record-time-content = Entry, showing of the warrant, start, each find, stops, end, departure
house-search-search-record-persons = Persons
house-search-search-record-persons-content = Officers with role, persons present, witnesses, lawyer, interpreter, experts
house-search-search-record-zones = Zones
house-search-search-record-zones-content = Sketch with numbers; for each zone the officers, times and result, also “nothing found”
house-search-search-record-items = Items
house-search-search-record-items-content = Number, place, finder, time, plain description, markings as far as visible, photograph numbers
house-search-search-record-measures = Measures
house-search-search-record-measures-content = Force, devices used, medical help, damage, restrictions of freedom
house-search-search-record-remarks = Remarks
house-search-search-record-remarks-content = Complaints and remarks in the words of the speaker, also refusals to sign
house-search-search-record-receipt = For every item taken, the person receives a receipt with the same number and description as in the record, as the procedure law in force requires. If nothing was taken, this is confirmed in writing.
house-search-search-record-facts = Write facts, not conclusions. “An object in the shape of a pistol, black, length about 18 cm, marking visible on the left side” is a fact. “The illegal weapon of the suspect” is a conclusion, and the court draws it.

house-search-photographs-title = Sketch, photographs and video
house-search-photographs-asks =
    how many pictures do I take
    phone camera ok
    with a ruler or without
    snapshots
    close-up
    scale
    blurred
    my own mobile
    film it
    drawing of the room
    north arrow
    how many shots of one thing
# $photos: number of photographs of every item.
house-search-photographs-rule = Photograph every item in its place, before anything moves, with at least { $photos ->
        [one] one photograph
       *[other] { $photos } photographs
    }: one of the room, one of the zone with the marker, and one from near with a scale. The photographs from near and those of the markings wait until the expert has made the item safe. A possible explosive is photographed only by the specialists.
house-search-photographs-log = The photograph log gives number, time, photographer and object. No photograph is deleted, also not a bad one. The original memory card is evidence: it is sealed, and work is done on a copy.
house-search-photographs-digital = For video and other digital material, note device, time and person, and have a hash value made, so that later changes can be seen<ref data-l10n-name="berkeley"/>.
house-search-note-berkeley = The Berkeley Protocol (HR/PUB/20/2) describes authenticity, identity, persistence, hash and chain of custody for digital open-source material. Its principles are a good guide for other digital evidence too.

house-search-packaging-title = Packaging, seals and labels
house-search-packaging-asks =
    paper bag or plastic
    what do I write on the bag
    mobile phone we took, how to wrap it
    wet clothes
    sticker
    carton
    blood on a shirt
    damp
    zip bag
    seal broke
    phone in foil
    casing in an envelope
    powder residue
    how to wrap it up
    laptop running
    SIM card
    knife with blood
    cash in an envelope
    too big for a bag
house-search-packaging-intro = Only the exhibits officer packs, only after the item is safe, and only one item in each package. The forensic laboratory decides on special cases; <ref data-l10n-name="packaging"/> is the general rule.
house-search-packaging-caption = Packaging of items that have been declared safe
house-search-packaging-head-item = Item
house-search-packaging-head-care = Care
house-search-packaging-head-label = Special entry on the label
house-search-packaging-firearm = Firearm, made safe by the expert
house-search-packaging-firearm-care = Firm box, fixed so that it cannot move; new gloves; surfaces not wiped
house-search-packaging-firearm-label = Who made it safe, and when
house-search-packaging-ammunition = Ammunition and cartridge cases
house-search-packaging-ammunition-care = Separate from the firearm; each cartridge case alone
house-search-packaging-ammunition-label = Exact place of the find
house-search-packaging-paper = Papers and packages
house-search-packaging-paper-care = Dry, flat, in paper
house-search-packaging-paper-label = Number of sheets
house-search-packaging-device = Telephones and computers
house-search-packaging-device-care = As the unit for digital evidence instructs; nobody browses
house-search-packaging-device-label = Condition when found: on or off
house-search-packaging-forbidden = Explosives, chemicals, grenades
house-search-packaging-forbidden-care = Not packed and not transported by the search team
house-search-packaging-forbidden-label = Entry of the specialists in the record
house-search-packaging-label = Every label carries the case number, the item number, the place, the date and time, and the name and signature of the person who packed it. The number of the seal is written in the record. A seal that was opened is not thrown away: it goes into the new package.

house-search-custody-title = Chain of custody
house-search-custody-asks =
    who had it in his hands and when
    it lay in the car overnight
    lawyer asks where it was for two days
    hand to hand
    locker overnight
    who touched it
    missing signature
    gap of two days
    swapped pistol, says lawyer
    signed for it
    left on the back seat
    planted
    evidence room fridge
    sent by taxi to the lab
    label fell off
house-search-custody-definition = The <em>{ -chain-of-custody }</em> is the unbroken record of who held an item of evidence, when and why. <ref data-l10n-name="custody"/> shows the usual stations. At each hand-over the one who gives and the one who receives check seal and number, and both sign with date and time.
house-search-custody-caption = The chain of custody and its hand-overs
    .alt = Five boxes in a row, joined by arrows: place of the find, exhibits officer, evidence room, forensic laboratory, court. Below the row, one long box says that at each arrow both persons check seal and number and sign with date, time and reason.
house-search-custody-scene = Place of the find
house-search-custody-officer = Exhibits officer
house-search-custody-room = Evidence room
house-search-custody-laboratory = Forensic laboratory
house-search-custody-court = Court
house-search-custody-handover = At each arrow: both check seal and number, and both sign with date, time and reason
house-search-custody-few = Keep the chain short. Each additional person is one more possible mistake. Nobody shows the item to colleagues, takes it home, leaves it in a vehicle or keeps it in a desk.
house-search-custody-gap = If a mistake happens, do not hide it. Write at once what happened, when, and what was done about it. A gap that is explained at once can often be repaired; a gap that is discovered at court often cannot.
house-search-custody-key = Whoever holds the item can answer three questions at any time: from whom, since when, and why.

house-search-enquiries-title = First enquiries and tracing
house-search-enquiries-asks =
    whose gun is it
    check the number
    was it stolen somewhere
    where did he buy it
    owner
    origin
    history
    used in another shooting
    run the serial
    bought abroad
    hot gun
    interpol
    previous holder
    shop that sold it
    ballistics
    bullet compared
    which crimes was it in
    licence of the owner
house-search-enquiries-order = The file of a firearm is complete only when its history has been asked for. The term <em>{ -tracing }</em> means following a weapon from manufacture or import to the point where it became illicit. The order of work is: first the register, then the scene and interviews, fingerprints and DNA, ballistic examination, and finally the analysis of all results<ref data-l10n-name="iarms"/>.
house-search-note-iarms = INTERPOL gives this order for the work with iARMS, its illicit arms records and tracing system, in use since 2013.
house-search-enquiries-marking = The expert reads the markings. Copy the <em>{ -serial-number }</em> and all other markings exactly, in their own script, with every letter and sign. One wrong character leads to another firearm. Add photographs.
house-search-enquiries-focal = In { -kosovo }, report every recovered firearm to the <em>{ -firearms-focal-point }</em>, which traces every local recovery<ref data-l10n-name="focal"/>. In North Macedonia, follow the internal rules of the service for trace requests and international police cooperation.
house-search-note-focal = The Firearms Focal Point in { -kosovo } is part of the International Law Enforcement Cooperation Unit (ILECU). It was the first of its kind in the Western Balkans.
house-search-enquiries-share = Share what the law allows, as early as possible: one number or one photograph of a marking can help a case in the other jurisdiction. Respect the handling code that the provider set.

## Presenting at court and to the media

house-search-court-title = Presenting at court and to the media
house-search-court-asks =
    what comes afterwards
    people will ask questions
    I must testify, help
    trial
    what happens after the raid
    explaining it all
    cameras and judges
    they call me as a witness
house-search-court-intro = A search is finished when it has been explained. The court and the public both need the truth, but not in the same detail.
house-search-report-title = The report to the prosecutor
house-search-report-asks =
    what do I send upstairs
    how long may the write-up be
    facts or my opinion
    write-up
    state attorney wants it
    deadline
    opinion
    attach photos
    one page
    who reads it
    only facts please
    my boss wants it by noon
    guess or not in the write-up
house-search-report-content = The report describes the search from its beginning to its end and refers to the record, the sketch, the photographs and the custody form by number. It separates what officers saw themselves, what others told them, and what is concluded. It also mentions what speaks for the suspect. The leader checks that times and numbers agree in all papers.
house-search-report-deadline = Time limits for the report, for persons in custody and for seized items are set by the procedure law in force. The leader writes them on the cover of the file on the day of the search.
# check: allow term-not-used (giving evidence is to testify; the term of the glossary is the thing that proves)
house-search-testimony-title = Giving evidence at court
house-search-testimony-asks =
    I have to go to court tomorrow
    lawyer tries to confuse me
    I do not remember
    can I read from my notes
    witness stand
    lawyer attacks
    cross-examination
    nervous
    forgot
    black-out
    was I there or heard it
    suit or uniform
    say I don't know
    judge asks
    they say I planted it
    video contradicts me
    colleague said something else
    summons
house-search-testimony-intro = The court does not ask whether you are a good officer. It asks whether the search was lawful, whether the item is the same one, and whether you are reliable. Prepare with the search record (see <ref data-l10n-name="record"/>).
house-search-testimony-read = Read the record, the sketch and your notes before the hearing. Do not agree on statements with colleagues.
house-search-testimony-own = Say what you did, saw and heard yourself. If you did not see it, say so.
house-search-testimony-answer = Listen to the whole question, then answer that question, in short sentences, to the judge.
house-search-testimony-unknown = “I do not know” and “I do not remember” are correct answers when they are true.
house-search-testimony-words = Describe items in the words of the record. Leave the technical findings to the expert.
house-search-testimony-mistake = Admit a mistake and say how it was recorded. Correct yourself at once if you notice an error.
house-search-testimony-exhibit = When an item is shown at court, the authorised person handles it. Check the label and the seal before you confirm that it is the same item.
house-search-testimony-key = Three statements decide most questions: this was the lawful basis; this item was in this zone at this time; since then these persons have held it.
house-search-media-title = Information for the media and the public
house-search-media-asks =
    a journalist is outside
    can we post the picture on Facebook
    what do I tell TV
    TV
    press
    reporter
    Instagram
    leak
    neighbours film us
    name of the arrested man
    pistols on a table picture
    no comment
    portal calls me
    husband of a politician
    wrong flat in the newspaper
    leaked picture from the bedroom
house-search-media-who = Only the office authorised by the service speaks to the media, in agreement with the prosecutor. At the scene the answer of every officer is the same and polite: “Please ask the press office.”
house-search-media-limits = Public information respects the presumption of innocence, the family, the source and the investigation. A find is “an item that is now being examined”. It becomes “an illegal firearm” only after the competent authority has established it.
house-search-media-do-facts = Give confirmed facts: that a search took place, under which authority, that the case is with the prosecutor.
house-search-media-do-prevention = Add a message of prevention, for example how to report a firearm safely.
house-search-media-dont-names = Publish names, addresses, faces of the family or pictures of the rooms.
house-search-media-dont-show = Arrange weapons for a photograph; traces are lost, and crime is advertised.
house-search-media-dont-method = Describe methods, sources or devices of the search.
house-search-media-dont-guilt = Speak of guilt before a final judgment.
house-search-media-pictures = Pictures of seized items come from the photographs in the file, after the prosecutor has agreed. Serial numbers, licence data and personal data are made unreadable.

## Exercises

house-search-exercises-title = Exercises
house-search-exercises-asks =
    what do we practise
    how long is each game
    practice raids for the group
    role play
    drills
    group work
    feedback round
    try it out
    minutes per game
# $exercises: number of exercises; $minutes: their total time.
house-search-exercises-intro = { $exercises ->
        [one] One exercise takes
       *[other] { $exercises } exercises take
    } about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } in total, without the discussion. All persons, addresses and cases are invented. Only inert, marked training replicas are used.
house-search-exercises-debrief = After each exercise the group answers three questions: What was done well? What would a judge ask? What will you do differently on duty?
house-search-exercises-planning-title = Law and planning
house-search-exercises-planning-asks =
    flat plus cellar plus car, what may we open
    dad with threats and kids at home, make a plan
    plan a raid, practice
    invented court paper
    plan on a flipchart
    quarrelling family case
    which rooms does it cover, quiz
    garage not mentioned
house-search-exercise-warrant-title = Reading a warrant
house-search-exercise-warrant-case = The warrant names a flat on the second floor and “one pistol”. At the door it becomes clear that the family also uses a storage room in the cellar and a car in the yard. A brother who does not live there opens the door.
house-search-exercise-warrant-task = Decide in the group: Which places does the warrant cover? Whom do you call about the others, and what do you do until the answer comes? Who must be present? Support each answer with the law in force in your jurisdiction, and write two lines for the record.
house-search-exercise-warrant-materials = An invented warrant on one page, one copy for each group; a sketch of the flat, the cellar and the yard; the law boxes of this course.
house-search-exercise-warrant-answer-first = The warrant covers what it names: the flat. Cellar and car are searched only if the warrant or the law in force covers them; the group quotes the provision.
house-search-exercise-warrant-answer-second = The leader calls the prosecutor about both, and nobody opens anything meanwhile; the places are watched, and the record says from when.
house-search-exercise-warrant-answer-third = The brother is asked who he is and is present only as the law allows; the person concerned, or whom the law puts in his place, and the witnesses must be there.
house-search-exercise-warrant-answer-fourth = Good lines for the record give the time, the question, who was called and what was answered, without an opinion.
house-search-exercise-plan-title = Risk assessment and briefing
house-search-exercise-plan-case = The information says that a man keeps a firearm at home. His wife reported threats last month. Two children go to school in the morning. The grandmother needs oxygen.
house-search-exercise-plan-task = Fill in <ref data-l10n-name="risk"/> for this case, distribute the roles, and choose the time of the search. Then give the briefing. Each participant repeats the own task in one sentence.
house-search-exercise-plan-materials = The risk table printed in A3, one for each group; cards with the roles; a clock that everybody sees.
house-search-exercise-plan-answer-first = The threats raise the risk for the wife and the officers: the specialised unit is asked first, and the information is checked with those who took the report.
house-search-exercise-plan-answer-second = The time is chosen when the children are at school, but not at the price of the grandmother: medical help stands by, and her oxygen is never switched off or moved without advice.
house-search-exercise-plan-answer-third = Somebody is named who stays with the wife and the grandmother and has no other task.
house-search-exercise-plan-answer-fourth = A briefing is good if it fits into three minutes and each participant can repeat the own task and the word for stopping.
house-search-exercises-search-title = Search and find
house-search-exercises-search-asks =
    play through one room
    somebody sees it first and shouts
    practice in a flat
    hidden objects game
    furniture and tape
    say stop drill
    look last place
    dummy item
house-search-exercise-zones-title = One room, zone by zone
house-search-exercise-zones-task = In pairs, draw the room, number the zones and search them in the order of the briefing. Change the roles after each zone. The third participant plays the person concerned, the fourth the recorder.
house-search-exercise-zones-check = The observers do not count finds. They check whether the order was kept, whether each zone was checked a second time, and whether the sketch agrees with the room.
house-search-exercise-zones-materials = A room with furniture, tape and numbers for the zones, paper for the sketch; three harmless objects hidden where an officer looks last.
house-search-exercise-zones-answer-first = The zones are numbered before anything is opened, and the order is the one of the briefing.
house-search-exercise-zones-answer-second = A zone is finished only when the second officer has checked it and the recorder has written the result, also “nothing found”.
house-search-exercise-zones-answer-third = The person concerned can see what is done and is asked nothing that belongs to an interview.
house-search-exercise-zones-answer-fourth = Typical mistake: a find ends the search of the zone. It does not; the zone is finished after the steps for finds.
house-search-exercise-stop-title = The word “stop”
house-search-exercise-stop-task = During the search of a prepared room, the facilitator places a card with the picture of an object. The first officer who sees it begins the five steps of <ref data-l10n-name="ladder"/>. All others react. The leader makes the first call from <ref data-l10n-name="notify"/> aloud.
house-search-exercise-stop-check = Repeat with another picture: a pistol, an old grenade, a canister without a label, an object that nobody can name. The steps stay the same. Nobody touches the card.
house-search-exercise-stop-materials = Four cards with pictures (a pistol, an old grenade, a canister without a label, an object that nobody can name), a watch, a telephone without a line.
house-search-exercise-stop-answer-first = The word is said loudly and once, and everybody stands still: no one finishes a drawer “quickly”.
house-search-exercise-stop-answer-second = The way out is the way in; the distance is the one that was announced, and the place is marked where one can do so from outside.
house-search-exercise-stop-answer-third = The first call names the place, what was seen, how many people are near, and what was done; it does not name a type that nobody has confirmed.
house-search-exercise-stop-answer-fourth = If somebody touches the card, the exercise begins again.
house-search-exercises-evidence-title = Evidence and court
house-search-exercises-evidence-asks =
    play judge and lawyer
    practise standing in front of the judge
    practise packing and court
    mock trial
    moot court
    bag, tag, sign
    grill the officer
    number doesn't match
house-search-exercise-court-title = From the label to the court
house-search-exercise-court-task = The group receives a training replica that has been “made safe”. Photograph it, pack it, label it, write the receipt and hand it over { $times ->
        [one] once
       *[other] { $times } times
    } with the custody form. Each hand-over has one hidden mistake that the facilitator has prepared, for example a wrong number. Find it before you sign.
# check: allow term-not-used (giving evidence is to testify; the term of the glossary is the thing that proves)
house-search-exercise-court-hearing = Then one participant gives evidence for five minutes. The others play judge, prosecutor and defence. Every question must be answered from the papers of the exercise. At the end, the group writes three sentences for the press office.
house-search-exercise-court-materials = A training replica, bags, labels, receipts and a camera for each group; a table that serves as the bench; a watch.
house-search-exercise-court-answer-first = The number is the same on the label, on the receipt, in the list of photographs and in the record; one difference is enough for the defence.
house-search-exercise-court-answer-second = Each handing over has two names, a day, an hour and the state of the seal; a night in a car is written down as such.
house-search-exercise-court-answer-third = A good witness says what was seen and done, says “I do not know” where that is true, and looks into the papers only when the judge allows it.
house-search-exercise-court-answer-fourth = The three sentences for the press name no person, no method and no guilt.
house-search-check-title = Questions for self-check
house-search-check-asks =
    quick quiz
    do I know enough
    test questions about raids
    exam
    test me
    did I get it
    revision
    questions with answers
    refresh before the exam
house-search-check-intro = Answer without the text, then compare with the sections.
house-search-check-basis = Which two documents show that you were allowed to be in this room? See <ref data-l10n-name="basis"/>.
house-search-check-stop = Who may stop a search, and with which word? See <ref data-l10n-name="control"/>.
house-search-check-finished = When is a zone finished? See <ref data-l10n-name="pairs"/>.
house-search-check-packed = Who makes a firearm safe, and who packs it? See <ref data-l10n-name="firearm"/> and <ref data-l10n-name="packaging"/>.
house-search-check-media = What do you say to a journalist at the door? See <ref data-l10n-name="media"/>.

## Quick reference

house-search-reference-title = Quick reference
house-search-reference-asks =
    little cards for the pocket
    something to print and carry
    short rules for the raid
    laminate
    pocket card
    print out
    reminder
    tear-off page
house-search-reference-intro = Copy this section as a card, and add the telephone numbers of your service.
house-search-before-title = Before
house-search-before-asks =
    checklist in the van
    have we got everything
    last look before we start
    parked round the corner
    ready to go?
    checklist
    final check
    did we call the medics
    who has the paper
house-search-before-basis = Warrant read: authority, address, aim, time, persons who must be present.
house-search-before-address = Address, entrance and floor checked.
house-search-before-risk = Risk assessment written; specialists and medical help informed.
house-search-before-roles = Roles given; briefing held; tasks repeated.
house-search-before-equipment = Forms, camera, gloves, packaging and first aid checked.
house-search-during-title = During
house-search-during-asks =
    reminder while we are inside
    what not to forget in the flat
    in the flat, what must I not forget
    inside
    keep in mind
    walking through
    write the hour
    who watches them
    room done, next
house-search-during-announce = Announce, identify, show the warrant, explain, note the time.
house-search-during-persons = Persons together, cared for and listed; witnesses able to watch.
house-search-during-photos = Overview photographs before the first zone.
house-search-during-zones = Every zone completely, in the same order, checked by a second officer.
house-search-during-find = Find: stop, distance, mark, report, wait.
house-search-during-life = Life before evidence.
house-search-after-title = After
house-search-after-asks =
    we are done, what is left
    before we drive back to the station
    what do we leave with the family
    wrap up
    finished
    goodbye
    before we leave
    paper for the wife
    torn sofa
    close the door behind us
    kids alone now
house-search-after-record = Record read, remarks entered, signed; receipt handed over.
house-search-after-seals = Seals and numbers compared with the record.
house-search-after-home = Rooms photographed; damage recorded; nobody left without care.
house-search-after-file = Custody form, register check, trace request, report to the prosecutor.

## Glossary

house-search-glossary-title = Glossary
house-search-glossary-asks =
    what does this word mean
    explain the legal words
    what is a search witness
    dictionary
    meaning
    jargon
    abbreviations
house-search-glossary-intro = The words have the meaning that the law in force gives them. The short explanations help to read this course.

## Sources

house-search-sources-title = Sources
house-search-sources-asks =
    where is this from
    links to the laws
    which laws stand behind it
    links
    reading list
    official gazette
    footnotes
    who wrote this
# $date: day on which the sources were checked.
house-search-sources-checked = The references were checked on { $date }. Laws change: read the consolidated text on the day of use.
house-search-sources-seesac = SEESAC, pages of the two finished UNDP projects, among them “Support to Combating Illicit Arms Trafficking in { -kosovo } for Criminal Police (CPIAT)”: <a data-l10n-name="page">seesac.org</a>. Source of the project data and of the seizure numbers.
house-search-sources-kosovo = { -kosovo }: Law 05/L-022 on Weapons; Law 04/L-022 on civil explosives; Criminal Code 06/L-074; Law 04/L-076 on Police. <a data-l10n-name="gazette">Official Gazette</a>.
house-search-sources-north-macedonia = North Macedonia: Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments. <a data-l10n-name="gazette">Official Gazette</a>.
house-search-sources-un = United Nations: Convention against Transnational Organized Crime; Firearms Protocol, General Assembly resolution 55/255 (UNIS/CP/517).
house-search-sources-directive = Directive (EU) 2021/555 on control of the acquisition and possession of weapons, OJ L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
house-search-sources-alarm = Implementing Directive (EU) 2019/69 on alarm and signal weapons: <a data-l10n-name="text">EUR-Lex</a>.
house-search-sources-precursors = Regulation (EU) 2019/1148 on explosives precursors, OJ L 186, 11.7.2019: <a data-l10n-name="text">EUR-Lex</a>.
house-search-sources-pyrotechnics = Directive 2013/29/EU on pyrotechnic articles: <a data-l10n-name="text">EUR-Lex</a>.
house-search-sources-interpol = INTERPOL, Illicit Arms Records and tracing Management System (iARMS): <a data-l10n-name="site">interpol.int</a>.
house-search-sources-ilp = OSCE, Guidebook on Intelligence-Led Policing, 2017: <a data-l10n-name="site">osce.org</a>.
house-search-sources-berkeley = OHCHR and the Human Rights Center at Berkeley, Berkeley Protocol on Digital Open Source Investigations (HR/PUB/20/2): <a data-l10n-name="site">ohchr.org</a>.
house-search-sources-limits = This course uses only public sources. It gives no legal advice, and it does not replace the law in force, the procedures of a service or the instruction of the prosecutor.
