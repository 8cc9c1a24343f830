### Investigation equipment: English source of the course. The order of the messages is the order of the document.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### “Device” is one thing in the hand; “equipment” is all of it, software included. “Log” is what is written while something is used.
### Safety boundary: no technical limit that would help to avoid a device; recognition always ends in do not touch, keep distance, mark, report, wait for the specialists.

investigation-equipment-title = Investigation equipment: purpose, custody, logs and evidence
investigation-equipment-short-title = Investigation equipment

## Purpose and objectives

investigation-equipment-purpose-title = Purpose and objectives
investigation-equipment-purpose-asks =
    what is this gadget class about
    training for the new gear
    what do I learn about cameras and drones
    gadgets
    new toys from the donor
    technical kit lesson
    tech for cops
    how to use what stands in the cupboard
investigation-equipment-purpose-aim = This course prepares officers to use six kinds of equipment lawfully, and in such a way that the result can be used at court: link-analysis software, dashboards, explosive detectors, endoscopes, thermal cameras and flying cameras. It does not teach which button to press. The manual of the manufacturer and the training on the device do that. It teaches what all of them have in common: a purpose, a lawful basis, a person who answers for the device, a log, limits, and a way to the court.
investigation-equipment-audience-title = Who the course is for
investigation-equipment-audience-asks =
    I only carry the thing, do I need this
    for techies only?
    can a patrol come to the gadget course
    not an engineer
    IT people
    dog handlers
    can the storekeeper come
investigation-equipment-audience-officers = The course is for investigators, analysts, crime scene officers, patrol officers and border police in { -kosovo } and North Macedonia, and for the officers who keep equipment or evidence. Prosecutors can attend the parts on lawful use and on evidence.
investigation-equipment-audience-needs = Participants need no technical knowledge. They should bring the standard operating procedures and the log forms of their own service. Where the course and the procedure of the service differ, the law in force and the procedure of the service come first.

investigation-equipment-objectives-title = Learning objectives
investigation-equipment-objectives-asks =
    what will I be good for after this day
    what do they want from me
    what is on the test about devices
    outcome
    exam on devices
    what must I be able to operate
# Introduces the list of learning objectives; $count is the number of items in that list.
investigation-equipment-objectives-intro = At the end of the course, each participant can show { $count ->
        [one] one skill:
       *[other] the following { $count } skills:
    }
investigation-equipment-objectives-basis = name the purpose and the lawful basis of a use before the device leaves the store;
investigation-equipment-objectives-mild = choose the mildest means that is safe, and say when no device is needed;
investigation-equipment-objectives-custody = take out, hand over and return a device with complete papers;
investigation-equipment-objectives-analysis = read a link chart and a dashboard critically, and say what is confirmed, what is only reported and what is missing;
investigation-equipment-objectives-limits = say what a device shows, and what its result does not prove;
investigation-equipment-objectives-danger = act in the fixed order when something may be dangerous: stop, keep distance, mark, report, wait;
investigation-equipment-objectives-evidence = hand over the data of a device with an unbroken chain of custody, and explain the use at court.

investigation-equipment-context-title = The equipment and what it needs
investigation-equipment-context-asks =
    what did we get from the donors
    how many heat cameras do we have
    who paid for the cameras
    inventory
    donation
    number of pieces
    list of received devices
    price
investigation-equipment-context-projects = The pages of two finished projects of UNDP name the equipment in <ref data-l10n-name="equipment"/>. It is an example of what a service may own<ref data-l10n-name="meaning"/>.
investigation-equipment-note-numbers = The source gives numbers of devices. It does not say which project paid for each of them, how often they are used or with which result.
investigation-equipment-equipment-caption = Equipment for analysis and detection that the project pages name
investigation-equipment-equipment-head-name = Equipment
investigation-equipment-equipment-head-number = Number
investigation-equipment-equipment-link-analysis = Licence for link-analysis software, with desktop, server and training
investigation-equipment-equipment-dashboard = Dashboard platform
investigation-equipment-equipment-detectors = Explosive detectors
investigation-equipment-equipment-endoscopes = Endoscopes
investigation-equipment-equipment-thermal = Thermal cameras
investigation-equipment-equipment-flying = Flying cameras
investigation-equipment-context-needs = Equipment helps only when five things come together: a trained person, a written rule, a lawful purpose, maintenance and a log. If one of them is missing, the device stays in the store. An unused device costs money; a device that was used wrongly can cost a case, or a life.

investigation-equipment-plan-title = Course plan
investigation-equipment-plan-asks =
    what happens when today
    when do we get to try it
    how long is the day
    agenda
    lunch
    one day only
    when outside
# $hours: lesson hours of the one day.
investigation-equipment-plan-length = The course takes one day, with { $hours ->
        [one] one lesson hour
       *[other] { $hours } lesson hours
    }. About half of the time is practice. <ref data-l10n-name="plan"/> shows the order. The exercises are in <ref data-l10n-name="exercises"/>.
investigation-equipment-plan-caption = Plan of the day
investigation-equipment-plan-head-hour = Hour
investigation-equipment-plan-head-theme = Theme
investigation-equipment-plan-head-practice = Practice
investigation-equipment-plan-hour = Hour { $hour }
investigation-equipment-plan-theme-law = Purpose, lawful basis, privacy
investigation-equipment-plan-practice-law = Choosing the mildest means in three cases
investigation-equipment-plan-theme-custody = Custody and logs
investigation-equipment-plan-practice-custody = Taking a device out and bringing it back
investigation-equipment-plan-theme-links = Link-analysis software
investigation-equipment-plan-practice-links = Reading and correcting a chart
investigation-equipment-plan-theme-dashboards = Dashboards
investigation-equipment-plan-practice-dashboards = One true sentence about a table
investigation-equipment-plan-theme-field = Devices in the field and their limits
investigation-equipment-plan-practice-field = An alarm: the five steps
investigation-equipment-plan-theme-court = From the device to the court
investigation-equipment-plan-practice-court = Report of the operator; questions at court
investigation-equipment-plan-warning = In the training room, devices are shown by persons who are trained on them. No explosive, no ammunition and no firearm is in the room, and flying cameras stay on the table. Objects in exercises are pictures on cards.

## The course in 60 seconds

investigation-equipment-sixty-title = The course in 60 seconds
investigation-equipment-sixty-asks =
    just tell me in a minute
    one drawing with everything
    the most important about the gear
    summary
    gist
    golden rules for devices
investigation-equipment-sixty-intro = If you have time for one page only, read this one.
investigation-equipment-sixty-purpose = <strong>Purpose.</strong> First the question, then the device. If a look, a call or a register answers the question, no device is needed.
investigation-equipment-sixty-basis = <strong>Lawful basis.</strong> Name it before you switch the device on. Secret observation of a person is a matter for the prosecutor and the court.
investigation-equipment-sixty-trained = <strong>Trained.</strong> Only an officer trained on the device uses it.
investigation-equipment-sixty-log = <strong>Log.</strong> Who, what, where, when, why, with which result, also when there is none. See <ref data-l10n-name="papers"/>.
investigation-equipment-sixty-indication = <strong>Indication.</strong> A device gives an indication, not a proof. No signal does not mean that an item is safe.
investigation-equipment-sixty-danger = <strong>Danger.</strong> Do not touch. Keep distance. Mark. Report. Wait for the specialists. See <ref data-l10n-name="steps"/>.
investigation-equipment-sixty-privacy = <strong>Privacy.</strong> Look only at what the purpose needs, and keep only what the law allows.
investigation-equipment-sixty-data = <strong>Data.</strong> The device goes back to the store; the data go to the evidence. Seal the original, work on a copy. See <ref data-l10n-name="ways"/>.
investigation-equipment-sixty-rule = A device does not decide. An officer decides, with reasons that can be read later.
investigation-equipment-flow-caption = From the question to the court
    .alt = Flow of six stages from top to bottom: question and purpose, lawful basis, taking the device out, use, data and result, report and court. Beside each stage stands the paper that proves it.
investigation-equipment-flow-head-stage = Stage
investigation-equipment-flow-head-proof = What proves it
investigation-equipment-flow-question = Question and purpose
investigation-equipment-flow-question-proof = One sentence in the file: “We want to know …”
investigation-equipment-flow-basis = Lawful basis
investigation-equipment-flow-basis-proof = Provision, order or decision, with number and date
investigation-equipment-flow-out = Taking the device out
investigation-equipment-flow-out-proof = Device card, signature, check before use
investigation-equipment-flow-use = Use
investigation-equipment-flow-use-proof = Use log with times, place, operator and result
investigation-equipment-flow-data = Data and result
investigation-equipment-flow-data-proof = Data log, hash value, seal, custody form
investigation-equipment-flow-report = Report and court
investigation-equipment-flow-report-proof = Report of the operator, record of the measure

## Lawful use and privacy

investigation-equipment-law-title = Lawful use and privacy
investigation-equipment-law-asks =
    may I switch it on at all
    do I need somebody's ok
    may I film with the drone
    allowed or not
    spying
    big brother
    green light from whom
    looking into gardens
investigation-equipment-law-intro = A device makes visible what an officer would not see. For this reason it can reach further into the life of people than a look from the street. A good camera is no lawful basis. This section gives the frame. It is not a commentary on the law. Before each use, check the law in force.
investigation-equipment-questions-title = Five questions before each use
investigation-equipment-questions-asks =
    what to ask myself before I use it
    who said I can
    before I fly the drone, what do I check
    why do I need it
    softer way
    checklist before start
    reason for the flight
    can't I just look
investigation-equipment-questions-intro = The officer who asks for the device answers these questions in writing, in one line each:
investigation-equipment-questions-purpose = <strong>Purpose:</strong> what do we want to know, and for which case or task?
investigation-equipment-questions-basis = <strong>Lawful basis:</strong> which provision, order or decision permits this use, here and now?
investigation-equipment-questions-mild = <strong>Proportionality:</strong> is there a milder way that is equally safe?
investigation-equipment-questions-others = <strong>Others:</strong> who else will be seen or recorded, and how is that kept small?
investigation-equipment-questions-record = <strong>Account:</strong> where is the use recorded, and who can confirm it?
investigation-equipment-questions-covert = If a person is to be observed or recorded without knowing it, the use may be <em>{ -covert-surveillance }</em> and so one of the <em>{ -special-investigative-measures }</em>. Then it is not the service that decides: ask the prosecutor before the device leaves the store, and wait for the order. A lens or a camera in the air can reach as far into a home as an entry. Ask first.
investigation-equipment-questions-key = “We have the device” is not a reason. “We need to know this, the law permits it, and nothing milder works” is a reason.

investigation-equipment-law-kosovo-title = Law in { -kosovo }
investigation-equipment-law-kosovo-asks =
    filming people secretly in Prishtina, which paper
    Kosovo paragraphs for bugs and drones
    drone law kosovo police
    Kosovo rules on recording
    police act and cameras
    order for filming in Prizren
investigation-equipment-law-kosovo-act = Law 04/L-076 on Police; criminal procedure law in force; Law 04/L-022 on civil explosives
investigation-equipment-law-kosovo-police = <strong>Law 04/L-076 on Police</strong> is the frame for police powers, with respect for human rights and proportionality. Read it before a device is used in daily police work.
investigation-equipment-law-kosovo-procedure = The criminal procedure law in force decides which measures need an order, who gives it, how a recording becomes evidence, and how long it is kept.
investigation-equipment-law-kosovo-explosives = <strong>Law 04/L-022 on civil explosives</strong> is to be checked when an explosive detector is used where explosives for civil use are lawfully stored or carried.
investigation-equipment-law-north-macedonia-title = Law in North Macedonia
investigation-equipment-law-north-macedonia-asks =
    filming people secretly in Skopje, which paper
    the paragraph for listening in over there
    drone law macedonia police
    Macedonian rules on recording
    drones in Bitola
    order for a camera in Tetovo
investigation-equipment-law-north-macedonia-act = Criminal Procedure Law 150/2010 with amendments; Law on Weapons 7/05 with amendments
investigation-equipment-law-north-macedonia-procedure = <strong>The Criminal Procedure Law</strong> (150/2010 with amendments) is the text to read on special investigative measures, on the search, on recordings and on evidence. Use a consolidated text and note its date.
investigation-equipment-law-north-macedonia-weapons = <strong>The Law on Weapons</strong> (7/05 with amendments) is the text to read on the status of a weapon that a device helped to find.
investigation-equipment-law-north-macedonia-rules = The internal rules of the service say who may use which device, and who decides on its use.

investigation-equipment-privacy-title = Human rights and personal data
investigation-equipment-privacy-asks =
    neighbours are in the picture too
    can I look into a bedroom window with it
    kids on the video
    neighbour's pool
    blur faces
    peeping tom
    woman sunbathing on the film
    passers-by
    wipe what we don't need
    complaint from a villager about the drone
    mosque yard on the tape
investigation-equipment-privacy-definition = The term <em>{ -proportionality }</em> means that an action goes no further than the lawful aim needs. A recording of a yard also shows the neighbour; a chart of telephone calls also holds the doctor and the grandmother. These people have done nothing. Plan for them.
investigation-equipment-privacy-data = The term <em>{ -personal-data-protection }</em> means lawful and secure processing of personal data. Whether, where and how long pictures, charts and lists are kept is decided by the data protection law in force in the jurisdiction and by the rules of the service. Before a flying camera starts, check the rules of civil aviation in force too.
investigation-equipment-privacy-do-narrow = Narrow the use: the smallest area, the shortest time, the fewest persons.
investigation-equipment-privacy-do-access = Give access by name, and only to those who need it for the case.
investigation-equipment-privacy-do-third = Make persons who have nothing to do with the case unrecognisable before material is passed on.
investigation-equipment-privacy-do-delete = Delete only on the date and in the way that the rules fix, and record it.
investigation-equipment-privacy-dont-curious = Search, zoom or record out of curiosity.
investigation-equipment-privacy-dont-own = Use your own telephone, drone or software for official work.
investigation-equipment-privacy-dont-share = Send pictures or charts by private messages.
investigation-equipment-privacy-dont-media = Give recordings to the media; only the authorised office does so.

## Custody and logs

investigation-equipment-custody-title = Custody and logs
investigation-equipment-custody-asks =
    who had the thing last
    it is broken and nobody did it
    who signed for the camera
    nobody knows who broke it
    borrowed without asking
    who signed
    storage key
    device vanished
investigation-equipment-custody-intro = At court it is not enough to say what a device showed. The court also wants to know who had it, whether it worked, and who wrote that down. Each device has one place in the store, one number and one officer who answers for it.
investigation-equipment-papers-title = Four papers
investigation-equipment-papers-asks =
    which lists do I keep for it
    manual, repair notes, serials
    where do I write that I took it
    paperwork for the drone
    logbook
    repairs
    service book
    sheet of use
    trained people list
investigation-equipment-papers-intro = <ref data-l10n-name="papers"/> shows what good practice writes. The service may keep these papers in one register, on paper or on a computer, as long as nothing can be changed without a trace.
investigation-equipment-papers-caption = Papers of a device
investigation-equipment-papers-head-paper = Paper
investigation-equipment-papers-head-content = What is written
investigation-equipment-papers-head-who = Who writes
investigation-equipment-papers-card = Device card
investigation-equipment-papers-card-content = Number of the device, accessories, maintenance, checks, faults, trained officers
investigation-equipment-papers-card-who = Officer who keeps the store
investigation-equipment-papers-use = Use log
investigation-equipment-papers-use-content = Case number, purpose, lawful basis, operator, place, start and end, result, also “no result”
investigation-equipment-papers-use-who = Operator, during the use
investigation-equipment-papers-data = Data log
investigation-equipment-papers-data-content = Files, memory card, hash value, seal, each copy and who received it
investigation-equipment-papers-data-who = Officer who saves the data
investigation-equipment-papers-access = Access log
investigation-equipment-papers-access-content = Who opened which data in the software, when and for which case
investigation-equipment-papers-access-who = The software, checked by a second officer
investigation-equipment-papers-zero = A use without a result is written down too. A log that holds only successes looks as if the failures had been left out, and the defence may ask for them.

investigation-equipment-out-title = Taking a device out and bringing it back
investigation-equipment-out-asks =
    signing it out in the morning
    brought it back without charger
    who gives it to me at night
    borrow
    bring back
    empty battery
    scratch on the lens
    key at night
    memory not empty
    night shift needs it now
    who has it this weekend
    forgot to write it back in
investigation-equipment-out-intro = The steps are always the same. <ref data-l10n-name="ways"/> shows why: at the end the device and its data go two different ways.
investigation-equipment-out-request = Ask with the answers to the five questions. The officer who keeps the store sees the order or the decision.
investigation-equipment-out-check = Check together: number, accessories, power, clock, empty memory, last maintenance, the check that the manufacturer asks for.
investigation-equipment-out-sign = Both sign, with date and time. From now on the operator answers for the device.
investigation-equipment-out-use = Use the device only for the named purpose, and write the use log while you work.
investigation-equipment-out-data = Hand over the data before the device goes back. Nothing stays in the memory.
investigation-equipment-out-return = Return the device clean and charged. Both check again and sign. Faults go on the device card.
investigation-equipment-ways-caption = After the use, the device and the data go two ways
    .alt = Three boxes in a row, joined by arrows: store, operator, place of use. From the place of use two arrows lead on. The upper way, for the device, goes back to the store with check and signature. The lower way, for the data, goes to saving with hash value, then to the sealed original in the evidence room and to the working copy with the analyst.
investigation-equipment-ways-store = Store
investigation-equipment-ways-operator = Operator
investigation-equipment-ways-place = Place of use
investigation-equipment-ways-device = The device: back to the store, both check and sign
investigation-equipment-ways-data = The data: saved, hash value noted
investigation-equipment-ways-original = Original: sealed, in the evidence room
investigation-equipment-ways-copy = Working copy: with the analyst
investigation-equipment-out-fault = If a device is lost or damaged, or was used without a basis, report it at once and write down what happened. A mistake that is reported on the same day can often be repaired.
investigation-equipment-out-warning = A device with a damaged battery, or one that may carry traces of an explosive or another dangerous substance, does not go back to the store. Put it down, keep distance, mark the place, report, and wait for the specialists.

## Software for analysis

investigation-equipment-analysis-title = Software for analysis
investigation-equipment-analysis-asks =
    programs that draw who knows whom
    making sense of a thousand calls
    software for phone lists
    computer program
    phone records
    big pile of calls
    machine makes errors
    analyst's tools
investigation-equipment-analysis-intro = Software orders what people have written down. It finds links that nobody would see in a thousand pages, and it repeats each mistake a thousand times. Its result is worth as much as its sources.
investigation-equipment-links-title = Link-analysis software
investigation-equipment-links-asks =
    spider web with names
    who phones whom
    does a line mean he is guilty
    diagram of people
    who knows whom
    dotted line
    net of contacts
    phone mast
    cousin in the chart but innocent
investigation-equipment-links-definition = The term <em>{ -link-analysis }</em> means the work of showing persons, things, places and events, and what connects them, in one picture. It answers questions such as: which weapon turns up in two cases? Who is the only connection between two groups? What do we not know yet?
investigation-equipment-links-sources = Each line in a chart has a source. The <em>{ -source-evaluation }</em> gives a letter for the reliability of the source and a digit for the accuracy of the information<ref data-l10n-name="ilp"/>. <ref data-l10n-name="chart"/> shows how a careful chart looks: a full line is confirmed, a broken line is only reported, and each line has a number that leads to the file. The <em>{ -handling-code }</em> travels with the information: what the provider has restricted stays restricted in the chart too.
investigation-equipment-note-ilp = On evaluated information and analytical products, see the OSCE Guidebook on Intelligence-Led Policing (2017).
investigation-equipment-chart-caption = A careful link chart (all persons and things are invented)
    .alt = Four boxes: person A at the top left, person B at the top right, telephone at the bottom left, weapon at the bottom right. A full line joins person A and the telephone, with source 1, evaluation A1. A full line joins person B and the weapon, with source 2, evaluation B2. A broken line joins person A and person B, with source 3, evaluation C3. Between the telephone and the weapon there is no line. A key explains full and broken lines.
investigation-equipment-chart-person-a = Person A
investigation-equipment-chart-person-b = Person B
investigation-equipment-chart-telephone = Telephone
investigation-equipment-chart-weapon = Weapon
# $number: the source in the file; $code: letter and digit of the evaluation, such as B2.
investigation-equipment-chart-source = source { $number }: { $code }
investigation-equipment-chart-full = Full line: confirmed
investigation-equipment-chart-broken = Broken line: only reported
investigation-equipment-chart-none = No line: nothing known. This does not mean that there is no link.
investigation-equipment-links-weapon = A weapon enters the chart with what is really known: the markings as the expert read them, the place and the day. Its history comes from <em>{ -tracing }</em>. In { -kosovo }, ask the <em>{ -firearms-focal-point }</em>; in North Macedonia, follow the internal rules of the service.
investigation-equipment-links-do-number = Give each line a source number.
investigation-equipment-links-do-style = Show confirmed and reported links differently.
investigation-equipment-links-do-date = Write on the chart its date, its author and its version.
investigation-equipment-links-do-other = Keep what speaks for the suspect in the same chart.
investigation-equipment-links-dont-guess = Draw a line because it would fit well.
investigation-equipment-links-dont-guilt = Read “has a link to” as “is guilty of”.
investigation-equipment-links-dont-copy = Import a whole telephone or register when three entries are needed.
investigation-equipment-links-dont-all = Pass on a chart without the handling codes.

investigation-equipment-dashboards-title = Dashboards
investigation-equipment-dashboards-asks =
    coloured charts for the boss
    the number jumped, why
    can I trust this graph
    graph
    pie chart
    map with dots
    screen for the commander
    figures wrong
    trend up
investigation-equipment-dashboards-definition = A <em>{ -dashboard }</em> shows numbers and maps that are renewed again and again, so that a leader sees at a glance where something changes. It is for planning. It is not evidence against a person, and it does not say why something changes.
investigation-equipment-dashboards-questions = Before you act on a number, ask:
investigation-equipment-dashboards-what = What was counted: weapons, cases, reports or searches?
investigation-equipment-dashboards-period = Which period and which area? Is the last month complete?
investigation-equipment-dashboards-missing = What is missing, and since when has it been entered in the same way?
investigation-equipment-dashboards-who = Who entered it, and who checked it?
investigation-equipment-dashboards-example = <ref data-l10n-name="seizures"/> is an example. The number rises from year to year<ref data-l10n-name="meaning"/>. There can be several reasons: more firearms, more controls, better detection or better records. The table alone cannot say which one it is.
investigation-equipment-note-context = The numbers are context and cover whole calendar years. They are not a result of any project or of any device. The source is the project page of SEESAC.
investigation-equipment-seizures-caption = Firearms seized by Kosovo Police in each calendar year (context, not a project result)
investigation-equipment-seizures-head-year = Calendar year
investigation-equipment-seizures-head-number = Firearms seized
# $year is text such as “2020”, so that it is printed without a separator.
investigation-equipment-seizures-year = Year { $year }
investigation-equipment-dashboards-persons = A map with very few cases can point to one house. Whoever sees the dashboard then knows the family. Show such places in larger areas, and keep names out of the dashboard.
investigation-equipment-dashboards-key = A dashboard ends with a question, and not with an answer. The answer is found by people, in the files and on the spot.

## Devices in the field

investigation-equipment-field-title = Devices in the field
investigation-equipment-field-asks =
    stuff we take outside
    which gadget for which job
    cameras and detectors for outside
    outdoor gadgets
    choose the device
    cameras outside
    compare the four
investigation-equipment-field-intro = Four devices help officers outside: explosive detectors, endoscopes, thermal cameras and flying cameras. <ref data-l10n-name="shows"/> sums up what each of them shows, what its result does not prove, and what goes into the log.
investigation-equipment-devices-caption = Four devices: what they show and what they do not prove
investigation-equipment-devices-head-device = Device
investigation-equipment-devices-head-shows = What it shows
investigation-equipment-devices-head-not = What it does not prove
investigation-equipment-devices-head-log = Special entry in the use log
investigation-equipment-devices-detector = Explosive detector
investigation-equipment-devices-detector-shows = An indication of traces of explosive
investigation-equipment-devices-detector-not = An alarm proves neither an explosive nor guilt. No alarm does not mean that an item is safe
investigation-equipment-devices-detector-log = Check before use; each place; alarm or no alarm
investigation-equipment-devices-endoscope = Endoscope
investigation-equipment-devices-endoscope-shows = A picture from a hollow space
investigation-equipment-devices-endoscope-not = What lies beside or behind the picture; what an item is
investigation-equipment-devices-endoscope-log = Opening used; photograph before and after; damage
investigation-equipment-devices-thermal = Thermal camera
investigation-equipment-devices-thermal-shows = Differences in heat
investigation-equipment-devices-thermal-not = Who or what is warm, and why
investigation-equipment-devices-thermal-log = Direction of view; recording yes or no; who confirmed what was seen
investigation-equipment-devices-flying = Flying camera
investigation-equipment-devices-flying-shows = A place from above
investigation-equipment-devices-flying-not = What is under a roof; what was there before or after
investigation-equipment-devices-flying-log = Start and landing, area flown over, recordings, incidents
investigation-equipment-field-limits = Each device has technical limits. Operators learn them in the training on the device and read them in the manual of the manufacturer, which is kept in the store. They are not printed in this public course, and nobody explains them to outsiders.

investigation-equipment-danger-title = When something may be dangerous
investigation-equipment-danger-asks =
    it beeps, do I go closer
    something weird, keep going?
    when do I put it down and leave
    beeping
    run
    wires in the picture
    odd powder
    put the thing down
    camera shows a shell
investigation-equipment-danger-intro = A weapon, ammunition, an explosive, an unknown substance or an object that nobody can name: as soon as an officer or a device points to it, the work with the device ends and the five steps begin.
investigation-equipment-danger-stop = <strong>Stop.</strong> Say “stop”. Do not touch anything, also not with the device.
investigation-equipment-danger-distance = <strong>Distance.</strong> Go away by the way you came, and bring people away.
investigation-equipment-danger-mark = <strong>Mark.</strong> Mark the access from a distance. Remember what you saw.
investigation-equipment-danger-report = <strong>Report.</strong> Tell the leader what you saw, where and when. The leader calls the specialists.
investigation-equipment-danger-wait = <strong>Wait.</strong> Nobody goes back until the specialists say so, also not for the device.
investigation-equipment-danger-warning = No device replaces the specialists for { -eod }. Never test, open or move an item in order to get a better result. A device that was left behind can be replaced.

investigation-equipment-detector-title = Explosive detectors
investigation-equipment-detector-asks =
    the sniffer says yes, is it true
    swab on a suitcase
    false alarm from hand cream
    sniffer
    swab
    beeps on fertiliser
    false alarm
    nothing shown, is it clean
    bag at the border
    farmer's hands
investigation-equipment-detector-purpose = An <em>{ -explosive-detector }</em> supports a lawful check of a place, a vehicle or luggage, as the procedure of the service fixes it. It is used where there is no sign of danger yet. It is not used on a suspicious item: there, only the specialists decide.
investigation-equipment-detector-result = An alarm is an indication. It can have an innocent cause, such as lawful work. Treat the person with respect and do not speak of guilt. If there is no alarm, the other signs still count: what looks suspicious stays suspicious.
investigation-equipment-detector-end = After an alarm, do not measure again nearer and nearer. The steps of <ref data-l10n-name="steps"/> begin. The specialists and, where needed, the forensic laboratory find out what it was.

investigation-equipment-endoscope-title = Endoscopes
investigation-equipment-endoscope-asks =
    little camera on a cable
    look into the wall without breaking it
    inside a petrol tank
    snake camera
    wall cavity
    fuel tank
    behind the bath
    peep into a car door
    without breaking tiles
investigation-equipment-endoscope-purpose = An <em>{ -endoscope }</em> lets an officer look into a hollow space without taking it apart. That is milder than opening a wall, but it is still a search: the space must lie within the search warrant, or the check must have another lawful basis.
investigation-equipment-endoscope-care = Photograph the opening before and after. Use no force. The endoscope never goes into a weapon, a closed package, a container or an object that could be dangerous. A picture without a scale says nothing about size, and a shadow is not an item.
investigation-equipment-endoscope-find = If the picture shows something that may be a weapon, ammunition or an explosive, do not move the endoscope any further. Let it go and begin the steps of <ref data-l10n-name="steps"/>. The specialists decide what happens to the device.

investigation-equipment-thermal-title = Thermal cameras
investigation-equipment-thermal-asks =
    see people in the dark
    is that a man or a dog
    white spot in the field at night
    night vision
    heat picture
    lost hiker
    warm engine
    walls, can it see through
    someone hiding in a field
investigation-equipment-thermal-purpose = A <em>{ -thermal-camera }</em> shows heat. It helps to find a missing or injured person, and it helps officers to move safely in the dark. A warm spot is a reason to look more closely, and nothing more. An officer on the spot confirms what it is, and the log says who.
investigation-equipment-thermal-home = Pointing a thermal camera at a home can reveal private life. It is not a look from the street. Without a clear lawful basis the camera stays off; in doubt, ask the prosecutor. A lasting watch on one person or one house may be one of the { -special-investigative-measures }.

investigation-equipment-flying-title = Flying cameras
investigation-equipment-flying-asks =
    can we fly the drone over the village
    who is allowed to steer it
    it fell in a garden
    drone
    quadcopter
    pilot
    crashed
    above a crowd
    no-fly
    wind
    view from the top of a house
    football match from above
    film of a wedding from above
    lost signal
    bird hit it
    search for a lost child
investigation-equipment-flying-purpose = A <em>{ -flying-camera }</em> gives an overview: a large crime scene, a road after an accident, a search for a missing person. A photograph from above can explain a place to the court better than many words.
investigation-equipment-flying-frame = Decide before the start what belongs in the picture. <ref data-l10n-name="frame"/> shows an example: the yard that the search warrant names is inside the frame, the house and the garden of the neighbour are outside. Keep the camera pointed into the frame on the way there and on the way back too.
investigation-equipment-frame-caption = What belongs in the picture, seen from above
    .alt = Plan seen from above. In the middle a dashed frame surrounds a house and its yard, marked with one. To the right, outside the frame, lie the house and garden of the neighbour, marked with two. Below the frame runs the street; there stand the operator, marked with three, and the observer, marked with four, beside the place for start and landing. A key below explains the numbers.
investigation-equipment-frame-inside = Inside the frame: house and yard named in the search warrant
investigation-equipment-frame-outside = Outside: house and garden of the neighbour
investigation-equipment-frame-operator = Operator, who flies and does nothing else
investigation-equipment-frame-observer = Observer, who watches the air and the people, and writes the log
investigation-equipment-flying-team = Two officers work together: the operator flies, the observer watches and writes. They fly only as the rules of civil aviation in force and the rules of the service allow. They end the flight when people come under the camera who should not be there.
investigation-equipment-flying-danger = Near an item that may be an explosive, nobody starts a flying camera on their own. Whether it flies, and how, is decided by the specialists.

## Evidence

investigation-equipment-evidence-title = Evidence
investigation-equipment-evidence-asks =
    does the video count in front of the judge
    what do I do with the recording
    will the drone film stand in court
    footage
    will it hold
    judge and the video
    proof from a camera
investigation-equipment-evidence-intro = A picture on a screen is not yet evidence. It becomes evidence when somebody can say where it comes from, that it is complete, that it has not been changed, and who has held it since.
investigation-equipment-data-title = From the device to the evidence room
investigation-equipment-data-asks =
    copy the memory card
    can I rename the files
    the clock was wrong by an hour
    SD card
    USB stick
    wrong clock
    file names
    copy to my laptop?
    delete from the device
investigation-equipment-data-intro = The data of a device are <em>{ -digital-evidence }</em>. The steps are those of good practice<ref data-l10n-name="berkeley"/>; the procedure law in force and the unit for digital evidence decide on the details.
investigation-equipment-note-berkeley = The Berkeley Protocol (HR/PUB/20/2) describes authenticity, identity, persistence, hash and chain of custody for digital open-source material. Its principles are a good guide for other digital evidence too.
investigation-equipment-data-note = Note the device, its number, the operator, the files and the memory card.
investigation-equipment-data-clock = Compare the clock of the device with the official time, and write down the difference. Do not correct the times in the files.
investigation-equipment-data-save = Let a trained officer save the data, so that nothing in the original changes.
investigation-equipment-data-hash = Have the <em>{ -hash-value }</em> made at once, and write it in the data log. It shows later whether a file was changed.
investigation-equipment-data-seal = Seal the original and hand it over with the custody form.
investigation-equipment-data-copy = Work on a copy. What is made lighter, cut or enlarged is a new file, with a note on what was done.
investigation-equipment-data-custody = The <em>{ -chain-of-custody }</em> covers data as it covers things: from whom, since when, and why. A screenshot, or a film of the screen made with a telephone, does not replace the original.
investigation-equipment-data-delete = Nobody deletes at the scene, also not a bad or embarrassing recording. What is not needed is deleted later, by decision, on the day that the rules fix, and the deletion is recorded.

investigation-equipment-report-title = The report and the court
investigation-equipment-report-asks =
    how do I explain the gadget to a judge
    what can it not do, asks the lawyer
    write-up after using it
    explain to the jury
    limits of the gadget
    operator's note
    lawyer mocks the machine
    write up a flight
investigation-equipment-report-content = The operator writes a short report: purpose, lawful basis, device and number, check before use, place and times, what was seen, what was not seen, faults, files and hash values. It says what the operator saw, separately from what the operator concludes.
investigation-equipment-report-court = At court, the operator can say:
investigation-equipment-report-trained = that they are trained on the device, and that it was checked before use;
investigation-equipment-report-saw = what they did and what the device showed, in simple words;
investigation-equipment-report-limits = what the result does not prove, before the defence asks;
investigation-equipment-report-expert = that questions of technology and of the substance are for the expert.
investigation-equipment-report-key = Four papers answer most questions: the basis, the device card, the use log and the data log.

## Exercises

investigation-equipment-exercises-title = Exercises
investigation-equipment-exercises-asks =
    hands on, what do we do
    how many games today
    practice with the devices
    hands-on
    practical part
    games
# $exercises: number of exercises; $minutes: their total time.
investigation-equipment-exercises-intro = { $exercises ->
        [one] One exercise takes
       *[other] { $exercises } exercises take
    } about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } in total, without the discussion. All persons, addresses and cases are invented.
investigation-equipment-exercises-debrief = After each exercise the group answers three questions: What was done well? What would a judge ask? What will you do differently on duty?
investigation-equipment-exercises-use-title = Lawful use and custody
investigation-equipment-exercises-use-asks =
    may we or may we not, try it
    sign it out the right way
    who may take the camera, practice
    missing man, which device
    rumour next door, drill
    sign out drill
investigation-equipment-exercise-means-title = Which means?
investigation-equipment-exercise-means-case = Case one: an old man has been missing in a forest since the evening. Case two: a neighbour says that there is “something with weapons” in the next house, and would like the police to “have a look from above”. Case three: during a house search, a hollow sound comes from a wall in a room that the search warrant names.
investigation-equipment-exercise-means-task = For each case, answer the five questions in one line each. Decide which means is the mildest, who decides, and in which case no device leaves the store today. Support each answer with the law in force in your jurisdiction.
investigation-equipment-exercise-means-materials = Three cards with the cases, the five questions in print, the law boxes of this course.
investigation-equipment-exercise-means-answer-first = The missing man: the thermal or flying camera is mild and fast, the duty leader decides under police law, and the neighbours’ gardens are not filmed for their own sake.
investigation-equipment-exercise-means-answer-second = The neighbour’s rumour: no device leaves the store today. A look into a home from above is a measure that needs an order; the patrol first checks the information by ordinary means.
investigation-equipment-exercise-means-answer-third = The hollow wall: the endoscope serves the search that the warrant names, in that room only, with an entry in the record; where danger shows, it is withdrawn and the specialists come.
investigation-equipment-exercise-return-title = Out and back
investigation-equipment-exercise-return-task = One participant keeps the store, one is the operator, one observes. Take a device out, bring it back and fill in the papers of <ref data-l10n-name="papers"/>. The facilitator has hidden three mistakes in the papers, for example a number that does not agree. Find them before you sign.
investigation-equipment-exercise-return-materials = One device, or a box with its label, with the four papers filled in; three mistakes: a serial number with two digits exchanged, a return without an hour, a memory card that is on no list.
investigation-equipment-exercise-return-answer-first = The store signs only after every number has been read aloud from the device itself, not from the old paper.
investigation-equipment-exercise-return-answer-second = A mistake is not written over: it is struck out so that it can be read, corrected, dated and signed.
investigation-equipment-exercise-return-answer-third = The memory card is the gravest of the three: data without a paper cannot be explained to a court.
investigation-equipment-exercises-analysis-title = Analysis
investigation-equipment-exercises-analysis-asks =
    draw the web yourselves
    find the mistake in the chart
    phone numbers on paper, practice
    spot the error
    strips of paper
    read the graph, drill
investigation-equipment-exercise-chart-title = Read the chart
investigation-equipment-exercise-chart-case = A colleague has written under the chart: “A and B deal in weapons by telephone.”
investigation-equipment-exercise-chart-task = Look at <ref data-l10n-name="chart"/>. Which part of the sentence is confirmed, which is only reported, and which is invented? Write a sentence that says no more than the chart. Then write two questions that would make the chart better, and say whom you would ask.
investigation-equipment-exercise-chart-materials = The chart in A3, without the sentence of the colleague; strips of paper; the meaning of full and broken lines.
investigation-equipment-exercise-chart-answer-first = Confirmed is only what a full line carries; what a broken line carries is reported; “deal in weapons” is on no line and is invented.
investigation-equipment-exercise-chart-answer-second = A good sentence names numbers, days and the source: so many calls between the two numbers in this period, after the list of the provider.
investigation-equipment-exercise-chart-answer-third = Good questions: who used the numbers on these days, and is there another reason for the calls? They go to those who collected the data, not to the chart.
investigation-equipment-exercise-sentence-title = One true sentence
investigation-equipment-exercise-sentence-case = Under <ref data-l10n-name="seizures"/> somebody has written: “Thanks to the new equipment, more firearms are found each year.”
investigation-equipment-exercise-sentence-task = Say what is wrong with the sentence. Write one that is true, and one question for the units that enter the numbers. Would your sentence still be true if the search teams had doubled?
investigation-equipment-exercise-sentence-materials = The table with the numbers in large print; three wrong sentences on cards as a start.
investigation-equipment-exercise-sentence-answer-first = The table counts weapons taken in a year; it says nothing about equipment and nothing about how many weapons there are.
investigation-equipment-exercise-sentence-answer-second = A true sentence: in each of these years more weapons were seized than in the year before.
investigation-equipment-exercise-sentence-answer-third = A good question: did the number of searches, the area or the way of counting change? If the teams had doubled, the true sentence would stay true, and the praise of the equipment would be worth even less.
investigation-equipment-exercises-field-title = Field and court
investigation-equipment-exercises-field-asks =
    outside with the cameras
    the alarm goes off, play it
    drone and heat camera, practice
    bag beeps, drill
    fly over a yard, drill
    cross-examined about the camera
investigation-equipment-exercise-alarm-title = The alarm
investigation-equipment-exercise-alarm-case = During a lawful check of a vehicle, the facilitator holds up a card: “alarm”. The driver says: “I work in a quarry.” A colleague proposes to open the bag on the back seat “just to be sure”.
investigation-equipment-exercise-alarm-task = Act out the steps of <ref data-l10n-name="steps"/> from the first word to the call. Say what you tell the driver. The observers write the use log. Then repeat with the card “no alarm” and a bag from which wires can be seen. Do the steps change?
investigation-equipment-exercise-alarm-materials = Two cards (“alarm”, “no alarm”), a bag that is never opened, a picture of a bag with wires, an empty use log for each observer.
investigation-equipment-exercise-alarm-answer-first = The bag stays closed in both rounds: the officer stops, keeps distance, marks the place, reports and waits for the specialists.
investigation-equipment-exercise-alarm-answer-second = The driver is told calmly that the device has given a sign, that nobody is accused, and where to stand; what he says about the quarry is written down word for word.
investigation-equipment-exercise-alarm-answer-third = “No alarm” clears nothing: what is seen decides, and the steps do not change.
investigation-equipment-exercise-alarm-answer-fourth = The use log holds the time, the place, the result of the own test of the device, and who was called.
investigation-equipment-exercise-court-title = The operator at court
investigation-equipment-exercise-court-case = The group receives the papers of an invented flight over a crime scene. The clock of the device is eleven minutes fast, and one file has been made lighter.
investigation-equipment-exercise-court-task = One participant reports as the operator for three minutes; the others are judge, prosecutor and defence. Each question must be answered from the papers. Use <ref data-l10n-name="data"/>. At the end the group names the paper that helped most, and the one that was missing.
investigation-equipment-exercise-court-materials = The papers of an invented flight: request, use log, list of files with their fingerprints, one page of pictures; a table as the bench.
investigation-equipment-exercise-court-answer-first = The clock: the difference of eleven minutes was noted before the flight or it was not. A clock that is wrong and noted harms nothing; one that was corrected afterwards harms the case.
investigation-equipment-exercise-court-answer-second = The lighter file is a copy for viewing, made after the original was sealed, and the paper says who made it and why; otherwise it is withdrawn.
investigation-equipment-exercise-court-answer-third = The operator says what the device shows and what it cannot show, and leaves the meaning of the picture to the expert.
investigation-equipment-exercise-court-answer-fourth = Often the access list is what was missing: who has opened the files since?

investigation-equipment-check-title = Questions for self-check
investigation-equipment-check-asks =
    five questions to see if I learned
    am I ready to get the key
    quiz about the devices
    quiz
    licence to operate
investigation-equipment-check-intro = Answer without the text, then compare with the sections.
investigation-equipment-check-basis = Which five questions are answered before a device leaves the store? See <ref data-l10n-name="questions"/>.
investigation-equipment-check-papers = Why is a use without a result written down too? See <ref data-l10n-name="papers"/>.
investigation-equipment-check-line = What is the difference between a full and a broken line? See <ref data-l10n-name="links"/>.
investigation-equipment-check-number = What do you ask before you act on a number? See <ref data-l10n-name="dashboards"/>.
investigation-equipment-check-silent = What does it mean when an explosive detector gives no alarm? See <ref data-l10n-name="detectors"/>.
investigation-equipment-check-original = What happens to the original, and on what do you work? See <ref data-l10n-name="data"/>.

## Quick reference

investigation-equipment-reference-title = Quick reference
investigation-equipment-reference-asks =
    small cards for the case of the device
    print and keep with it
    short rules for each device
    card in the box
    laminate
investigation-equipment-reference-intro = Copy this section as a card, and add the telephone numbers of your service.
investigation-equipment-before-title = Before
investigation-equipment-before-asks =
    battery full?
    before I take it out of the case
    what do I check before I take it
    charged?
    right date on the camera
    who gave the nod
investigation-equipment-before-purpose = Purpose in one sentence; no milder means.
investigation-equipment-before-basis = Lawful basis named; order or decision seen.
investigation-equipment-before-trained = Operator trained on this device.
investigation-equipment-before-check = Number, accessories, power, clock and memory checked.
investigation-equipment-before-sign = Both have signed.
investigation-equipment-during-title = During
investigation-equipment-during-asks =
    while it is running
    eyes on it or on the person
    what do I watch while it films
    recording
    eyes open
    too close
investigation-equipment-during-narrow = Only the purpose, the smallest area, the shortest time.
investigation-equipment-during-log = Log written during the use, also “no result”.
investigation-equipment-during-danger = Danger: stop, distance, mark, report, wait. Also not with the device.
investigation-equipment-during-stop = Whoever sees a danger says “stop”.
investigation-equipment-after-title = After
investigation-equipment-after-asks =
    switch off, wipe, give back
    before I go home
    where do the pictures go afterwards
    switch off
    put back
    report the scratch
investigation-equipment-after-data = Data saved, hash value noted, original sealed.
investigation-equipment-after-return = Device checked, returned, signed for.
investigation-equipment-after-fault = Faults, damage and losses reported on the same day.
investigation-equipment-after-report = Report of the operator in the file.

## Glossary

investigation-equipment-glossary-title = Glossary
investigation-equipment-glossary-asks =
    tech words made simple
    what does that abbreviation mean
    what is a thermal camera
    jargon
    abbreviation
investigation-equipment-glossary-intro = The words have the meaning that the law in force gives them. The short explanations help to read this course.

## Sources

investigation-equipment-sources-title = Sources
investigation-equipment-sources-asks =
    where did you get this
    rules behind it
    which laws are behind the gear rules
    links
    legal texts
# $date: day on which the sources were checked.
investigation-equipment-sources-checked = The references were checked on { $date }. Laws change: read the consolidated text on the day of use.
investigation-equipment-sources-seesac = SEESAC, pages of the two finished UNDP projects, among them “Support to Combating Illicit Arms Trafficking in { -kosovo } for Criminal Police (CPIAT)”: <a data-l10n-name="page">seesac.org</a>. Source of the numbers of equipment and of seized firearms.
investigation-equipment-sources-kosovo = { -kosovo }: Law 04/L-076 on Police; Law 04/L-022 on civil explosives. <a data-l10n-name="gazette">Official Gazette</a>.
investigation-equipment-sources-north-macedonia = North Macedonia: Criminal Procedure Law 150/2010 with amendments; Law on Weapons 7/05 with amendments. <a data-l10n-name="gazette">Official Gazette</a>.
investigation-equipment-sources-ilp = OSCE, Guidebook on Intelligence-Led Policing, 2017: <a data-l10n-name="site">osce.org</a>.
investigation-equipment-sources-berkeley = OHCHR and the Human Rights Center at Berkeley, Berkeley Protocol on Digital Open Source Investigations (HR/PUB/20/2): <a data-l10n-name="site">ohchr.org</a>.
investigation-equipment-sources-limits = This course uses only public sources. It gives no legal advice, and it does not replace the law in force, the manual of the manufacturer, the procedures of a service or the instruction of the prosecutor.
