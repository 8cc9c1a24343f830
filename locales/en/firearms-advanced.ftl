### Advanced firearms investigation: English source of the course. The order of the messages is the order of the document.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### Safety boundary: conditions, orders, limits and records of covert measures; never their technique, and never how goods are hidden
### or made. Recognition always ends in do not touch, keep distance, mark, report, wait for the specialists.

firearms-advanced-title = Advanced firearms investigation: special measures, organised smuggling and joint work
firearms-advanced-short-title = Advanced firearms investigation

## Purpose and objectives

firearms-advanced-purpose-title = Purpose and objectives
firearms-advanced-purpose-aim = This course prepares investigators for cases in which a firearm is only the part that can be seen: behind it are a network, money and a border. It teaches when a special investigative measure is allowed and how it stands up in court, how organised smuggling is recognised and stopped safely, and how two jurisdictions build one case.
firearms-advanced-purpose-boundary = The course teaches conditions, orders, limits and records. It does not teach the technique of covert work, and it does not describe how goods are hidden or made. If a participant describes it, the facilitator stops the discussion.
firearms-advanced-purpose-asks =
    what is the advanced course about
    is this the training after the basic one
    do you show how undercover work is done
    detectives' course on gangs
    second level
    organised crime training
    learning wiretaps?
    beyond the pistol: money and network
    is covert technique taught
firearms-advanced-audience-title = Who the course is for
firearms-advanced-audience-officers = The course is for investigators of firearms, organised crime and terrorism, for border police and customs officers who work on cases, and for analysts, in { -kosovo } and North Macedonia. Prosecutors are needed on the second and the fifth day, because they apply for measures and answer for the file.
firearms-advanced-audience-needs = Participants have finished the course on basic firearms investigation or have the same experience. Where the course and the procedure of the service differ, the law in force and the procedure of the service come first.
firearms-advanced-audience-asks =
    can I come if I am only on patrol
    do I need the basic training first
    should the prosecutor come too
    analysts
    customs investigator
    anti-terror unit
    prerequisites
    rookies no?
    attorney joins us

firearms-advanced-objectives-title = Learning objectives
# Introduces the list of learning objectives; $count is the number of items in that list.
firearms-advanced-objectives-intro = At the end of the course, each participant can show { $count ->
        [one] one skill:
       *[other] the following { $count } skills:
    }
firearms-advanced-objectives-roles = separate the roles in a smuggling network, and say what proves each of them;
firearms-advanced-objectives-stop = lead a stop with a mixed load so that people are helped first and nobody touches what is dangerous;
firearms-advanced-objectives-law = name the law, the authority and the time limit for a special investigative measure before it begins;
firearms-advanced-objectives-apply = write an application that answers the four questions of the judge;
firearms-advanced-objectives-limits = recognise incitement and stop in time;
firearms-advanced-objectives-terror = pass on information about a threat at once, without prejudice and without delay;
firearms-advanced-objectives-joint = choose between police information, legal assistance and a joint team, and write the main points of an agreement;
firearms-advanced-objectives-file = build a case file in which every piece of evidence shows by whom, when and on what basis it was obtained.
firearms-advanced-objectives-asks =
    what will I be able to do afterwards
    what do I have to know at the end
    what is on the exam
    skills
    result of the training
    what do I show at the end
    pass mark
    abilities after five days

firearms-advanced-context-title = Why there is a course on this
# $all, $men, $women: attendances at the advanced course of the finished project.
firearms-advanced-context-project = A finished project of UNDP held trainings in advanced firearms investigation, with { $all } attendances: { $men } of men and { $women } of women<ref data-l10n-name="meaning"/>. This course is a new text. It is not the material of the project.
firearms-advanced-note-attendance = These are attendances, not persons: it is not known whether somebody attended twice. The source is the project page of SEESAC.
firearms-advanced-context-asks =
    how many officers were trained already
    who paid for this training
    was there such a course before
    women among the trained
    number of trainees
    donor
    seesac figures
    how often was this held

firearms-advanced-plan-title = Course plan
# $days: days of the course; $hours: lesson hours of each day.
firearms-advanced-plan-length = The course has { $days ->
        [one] one day
       *[other] { $days } days
    } of { $hours ->
        [one] one lesson hour
       *[other] { $hours } lesson hours
    } each. <ref data-l10n-name="plan"/> shows the order. The exercises are in <ref data-l10n-name="exercises"/>, the case of the last day is in <ref data-l10n-name="case"/>. The last two days are best held by both jurisdictions together.
firearms-advanced-plan-caption = Plan of the course
firearms-advanced-plan-head-day = Day
firearms-advanced-plan-head-theme = Theme
firearms-advanced-plan-head-practice = Practice
# $day: number of the day.
firearms-advanced-plan-day = Day { $day }
firearms-advanced-plan-theme-networks = Organised smuggling: roles, signs, safe action
firearms-advanced-plan-practice-networks = Who did what; the stop with a mixed load
firearms-advanced-plan-theme-measures = Law; conditions and orders of special measures
firearms-advanced-plan-practice-measures = Four questions before the order
firearms-advanced-plan-theme-limits = Limits and records of measures; counter-terrorism
firearms-advanced-plan-practice-limits = The line to incitement; half a sentence about an attack
firearms-advanced-plan-theme-joint = Work across the border; joint teams
firearms-advanced-plan-practice-joint = One team, two laws
firearms-advanced-plan-theme-file = Case file and court
firearms-advanced-plan-practice-file = The case of the course; the file before the judge
firearms-advanced-plan-warning = No weapon, ammunition, device, drug or recording from a real case is brought to this course. All persons and cases are invented. Participants do not tell what they know from measures that are still running.
firearms-advanced-plan-facilitator = Keep the second day for the law. Groups like to talk about technique; lead them back with one question: “Who ordered it, until when, and where is it written?”
firearms-advanced-plan-facilitator-prosecutor = Invite one prosecutor from each jurisdiction for the second and the fifth day. Ask them to bring the law in force, not an opinion of it. Let them correct the texts of the course where a law has changed.
firearms-advanced-plan-asks =
    how many days does it take
    what comes on which day
    can we bring a real gun or real recordings
    schedule
    five days
    homework
    day three
    real recordings in class
    lunch

## The course in 60 seconds

firearms-advanced-sixty-title = The course in 60 seconds
firearms-advanced-sixty-intro = If you have time for one page only, read this one.
firearms-advanced-sixty-people = <strong>People.</strong> Life comes before goods, evidence and secrecy.
firearms-advanced-sixty-danger = <strong>Danger.</strong> The most dangerous item decides how everybody behaves. Do not touch. Keep distance. Mark. Report. Wait for the specialists.
firearms-advanced-sixty-order = <strong>Order.</strong> No covert measure without the order that the law asks for, by the authority that the law names. See <ref data-l10n-name="law"/>.
firearms-advanced-sixty-four = <strong>Four questions.</strong> Which law? Which suspicion? Why not in a milder way? For how long? See <ref data-l10n-name="four"/>.
firearms-advanced-sixty-line = <strong>The line.</strong> The police may watch an offence come about. They may not cause it. See <ref data-l10n-name="line"/>.
firearms-advanced-sixty-roles = <strong>Roles.</strong> Prove what each person did and knew. “They all belong together” is not evidence.
firearms-advanced-sixty-threat = <strong>Threat.</strong> Half a sentence about an attack is reported now, not after it has been checked.
firearms-advanced-sixty-border = <strong>Border.</strong> Police information gives a lead. Legal assistance or a joint team gives evidence. See <ref data-l10n-name="ways"/>.
firearms-advanced-sixty-file = <strong>File.</strong> What is not written down with basis, hour and name will be missing in court. See <ref data-l10n-name="file"/>.
firearms-advanced-sixty-rule = A measure that was lawful on the first day can be unlawful on the last. Look at the date of the order every day.
firearms-advanced-life-caption = The life of a special investigative measure
    .alt = Flow of seven stages from top to bottom: suspicion, application, order, start, daily record, extension or end, material and notification. Beside each stage stands who acts and what is written.
firearms-advanced-life-head-stage = Stage
firearms-advanced-life-head-who = Who acts, and what is written
firearms-advanced-life-suspicion = Suspicion
firearms-advanced-life-suspicion-who = Investigator: facts, sources, milder means that were tried
firearms-advanced-life-application = Application
firearms-advanced-life-application-who = Police to the prosecutor; prosecutor to the judge where the law says so
firearms-advanced-life-order = Order
firearms-advanced-life-order-who = Judge or prosecutor: person, offence, measure, duration
firearms-advanced-life-start = Start
firearms-advanced-life-start-who = Case leader: first hour, officers named, order read by all
firearms-advanced-life-daily = Daily record
firearms-advanced-life-daily-who = Everybody who works on it: what, when, by whom
firearms-advanced-life-end = Extension or end
firearms-advanced-life-end-who = Before the last day: new order, or stop
firearms-advanced-life-material = Material and notification
# check: allow term-not-used (records are destroyed here, not weapons)
firearms-advanced-life-material-who = Sealed hand-over, report, notification and destruction as the law says
firearms-advanced-sixty-asks =
    just give me the short version
    whole course on one page
    what do I need to remember most
    gist
    summary
    life before evidence
    main rules
    no time, tell me

## Recognition

firearms-advanced-recognise-title = Recognise and act safely
firearms-advanced-recognise-intro = Firearms seldom travel alone. The same people, vehicles and payments can serve firearms, ammunition, explosives, drugs and people who want to cross a border. Whoever sees only the goods stops one load. Whoever sees the network stops the next one too.
firearms-advanced-recognise-word = Use the words exactly. The term <em>{ -smuggling-of-migrants }</em> means an offence against the rules of the border, for gain, with people who as a rule agreed to travel. The term <em>{ -trafficking-in-persons }</em> means an offence against a person: force or deception, for exploitation. One can turn into the other on the way. The person who was transported is asked and protected first.
firearms-advanced-recognise-asks =
    guns and drugs in the same car
    is it smuggling or trafficking when there are people inside
    how do gangs move weapons over the border
    refugees
    smugglers
    cocaine and pistols
    illegal crossing
    victims or passengers
    convoy
    people paid to get across

firearms-advanced-roles-title = Roles in a network
firearms-advanced-roles-intro = <ref data-l10n-name="network"/> shows roles, not persons. One person can have several roles, and a role can be filled anew after an arrest. For every role there is a different question of proof.
firearms-advanced-network-caption = Roles in a network, goods and money
    .alt = At the top a box: who directs. Below it three boxes from left to right, joined by solid arrows for the goods: who supplies, who carries, who receives. Under each of them stands what can prove the role. At the bottom a box across all three: who pays and moves money, joined by broken lines. A key explains that solid lines are goods and broken lines are money and orders.
firearms-advanced-network-directs = Who directs
firearms-advanced-network-directs-proof = Instructions, decisions, share of the gain
firearms-advanced-network-supplies = Who supplies
firearms-advanced-network-supplies-proof = Origin, markings, stocks
firearms-advanced-network-carries = Who carries
firearms-advanced-network-carries-proof = Journey, papers, pay, knowledge
firearms-advanced-network-receives = Who receives
firearms-advanced-network-receives-proof = Order, place, storage
firearms-advanced-network-pays = Who pays and moves money
firearms-advanced-network-pays-proof = Cash, accounts, goods without an explanation
firearms-advanced-network-key-goods = Goods
firearms-advanced-network-key-money = Money and instructions
firearms-advanced-roles-carrier = The carrier is the person whom the police meet most often and who knows least. Prove knowledge with facts: pay, messages, earlier journeys, what was said at the stop. A driver who knew nothing is a witness.
firearms-advanced-roles-money = Follow the money from the first day. A financial investigation shows who directs, and it is the basis for securing property that the court may later confiscate.
firearms-advanced-roles-link = A link chart shows every line with its source and date. A line without a source is a guess and is removed before the chart reaches the file.
firearms-advanced-roles-asks =
    how do I get at the boss
    driver says he knew nothing
    who is who in the gang
    where does the money go
    courier
    middleman
    financier
    kingpin
    big fish
    mule
    warehouse owner
    only the driver gets caught
    lookout
    proof against the head
    front man
    he only rents the garage
    who pays the driver
    nephew sends the money

firearms-advanced-signs-title = What you see, what it may mean, what you do
firearms-advanced-signs-intro = No single line of <ref data-l10n-name="signs"/> proves anything. Check on the basis of risk and behaviour, never of origin, language, skin or faith.
firearms-advanced-signs-caption = Signs at a stop, a search or a border crossing point
firearms-advanced-signs-head-see = What you see
firearms-advanced-signs-head-mean = What it may mean
firearms-advanced-signs-head-do = What you do
firearms-advanced-signs-papers = Papers, load, route and account of the driver do not agree
firearms-advanced-signs-papers-mean = A second load; or a driver who was told half the truth
firearms-advanced-signs-papers-do = Ask within your powers, write the answer word for word, call the customs officer or the leader. Do not open anything alone
firearms-advanced-signs-firearm = An object that looks like a firearm, a part or ammunition among other goods
firearms-advanced-signs-firearm-mean = Trafficking; perhaps one part of a larger consignment
firearms-advanced-signs-firearm-do = Do not touch, keep distance, mark, report, wait for the expert
firearms-advanced-signs-explosive = A hand grenade, a device, or containers that nobody can explain
firearms-advanced-signs-explosive-mean = Explosives or precursors; danger to everybody near
firearms-advanced-signs-explosive-do = Do not touch. Bring people away, keep distance, mark from afar, report, wait for the specialists for explosive ordnance disposal
firearms-advanced-signs-drugs = Powder, tablets, plants or unknown chemicals
firearms-advanced-signs-drugs-mean = Drugs; danger through breath and skin
firearms-advanced-signs-drugs-do = Do not touch, smell or taste. Keep distance, mark, report, wait for the specialists
firearms-advanced-signs-persons = People in a closed space, exhausted, without water, or afraid to speak
firearms-advanced-signs-persons-mean = Smuggling of migrants, perhaps trafficking in human beings; danger to life
firearms-advanced-signs-persons-do = Help first: air, water, doctor. Bring them away from the driver, call an interpreter, report
firearms-advanced-signs-phones = Several telephones, much cash, notes of payments
firearms-advanced-signs-phones-mean = Organisation, pay, contacts
firearms-advanced-signs-phones-do = Leave everything as it is. Do not look into a telephone. Report to the leader and the unit for digital evidence
firearms-advanced-signs-again = The same vehicle, number or name in several reports
firearms-advanced-signs-again-mean = A route, or chance
firearms-advanced-signs-again-do = Write time, place and source. Report to the analyst. Do not follow anybody on your own
firearms-advanced-signs-mixed = Goods of two kinds together
firearms-advanced-signs-mixed-mean = One network, several offences
firearms-advanced-signs-mixed-do = The rule for the most dangerous item holds for all. Each kind gets its own expert and its own record
firearms-advanced-signs-asks =
    what should make me suspicious at the border
    found pills and a pistol together
    bomb in the boot
    people locked in the back of a lorry
    five phones and a bag of money
    nervous driver
    overloaded van
    fresh weld
    no luggage
    locked trailer
    many SIM cards
    cash in a bag
    story doesn't add up
    children without parents
    crying inside the truck
    taxi with a rifle
    coach from abroad
    hidden wall in a van
    guns under vegetables

## Safe action

firearms-advanced-act-title = Act safely at a stop with a mixed load
firearms-advanced-act-intro = The leader decides by two questions: Who is in danger now? What is the most dangerous item that could be here? <ref data-l10n-name="scene"/> shows the places, seen from above.
firearms-advanced-act-stop = <strong>Stop.</strong> Say “stop”. Nobody opens, lifts or moves anything more.
firearms-advanced-act-people = <strong>People.</strong> Bring everybody away from the load. Call the ambulance if somebody is ill, hurt or exhausted. Children stay with those they belong to, if this is safe for them.
firearms-advanced-act-distance = <strong>Distance.</strong> Go back by the way you came. The specialists for explosive ordnance disposal say how far is far enough; until then, farther is better.
firearms-advanced-act-mark = <strong>Mark.</strong> Mark the access from a distance and stop the traffic.
firearms-advanced-act-report = <strong>Report.</strong> What, where, since when, who is near, what was touched, who is needed: specialists, doctor, interpreter, crime scene officers, prosecutor.
firearms-advanced-act-wait = <strong>Wait.</strong> Nobody goes to the load until the specialists have released it.
firearms-advanced-scene-caption = A stop with a mixed load, seen from above
    .alt = A road seen from above. In the middle stands a lorry, number one, with nobody near it. Broken lines across the road on both sides, number two, mark the closed access. Behind each line an officer, number three, stops the traffic. Well away on one side are the persons from the load with the ambulance, number four. On the other side, apart from them, is the driver with an officer, number five. At the meeting point, number six, the leader waits for the specialists. A key explains the numbers.
firearms-advanced-scene-load = Vehicle with the load: nobody near it
firearms-advanced-scene-mark = Access, marked from a distance
firearms-advanced-scene-traffic = Officers who stop the traffic
firearms-advanced-scene-persons = Persons who were carried, with medical help
firearms-advanced-scene-driver = Driver, apart from the others, with an officer
firearms-advanced-scene-leader = Leader and meeting point for the specialists
firearms-advanced-act-covert = It can happen that a patrol stops a load that colleagues are watching under an order. The patrol acts as always and reports to the duty officer. Only the case leader, on the basis of the order, can ask for anything else, and never where life is in danger.
firearms-advanced-act-rights = Tell every person held, in a language that the person understands, why and with which rights. Migrants are no exhibits. Under the UN protocol against the smuggling of migrants they are not to be prosecuted under it for having been smuggled; what else applies is decided by the law in force.
firearms-advanced-act-warning = Do not touch, keep distance, mark, report, and wait for the specialists. No interest of the investigation justifies leaving people in a closed space, letting explosives move on or letting a weapon out of control.
firearms-advanced-act-asks =
    stopped a van and it is full of everything
    bomb and people in the same car what first
    do I open the container
    colleagues from the other unit were following this car
    can we arrest the migrants
    thirsty people in a lorry
    suffocating
    hands on the wheel
    shared stop
    surveillance car behind us
    open the tarpaulin
    somebody is unconscious
    boxes under the seat
    unit that was tailing it

## Law

firearms-advanced-law-title = Law
firearms-advanced-law-intro = This section gives the frame. It is not a commentary. Article numbers are few on purpose: codes are amended and renumbered, so copy article and title from the law in force, in an official language, on the day of the application.
firearms-advanced-law-asks =
    which law do I write in the application
    can we listen to a phone without a court
    what does the law say about undercover
    legal basis
    paragraphs for bugging
    statute
    what does the code say
    procedure act
firearms-advanced-law-kosovo-title = Law in { -kosovo }
firearms-advanced-law-kosovo-act = Criminal Procedure Code 08/L-032; Criminal Code 06/L-074; Law 05/L-022 on Weapons; Law 05/L-030 on Interception of Electronic Communications; Law 04/L-213 on International Legal Cooperation in Criminal Matters
firearms-advanced-law-kosovo-measures = <strong>The Criminal Procedure Code</strong> names the covert and technical measures of surveillance and investigation, the offences for which they are allowed, who may order each of them (pretrial judge or state prosecutor), for how long, and what happens to the material<ref data-l10n-name="titles"/>.
firearms-advanced-note-titles = Names of measures and titles of offences differ from code to code. They are not translations of one another, and this course does not paraphrase them.
firearms-advanced-law-kosovo-interception = <strong>The Law on Interception</strong> says how a lawful order for interception is carried out and supervised. It does not replace the order.
firearms-advanced-law-kosovo-offences = <strong>The Criminal Code</strong> contains the offences about weapons, explosives, narcotics, smuggling of migrants, trafficking in persons, organised crime and terrorism. Each is quoted by its own title and article.
firearms-advanced-law-kosovo-joint = <strong>The Law on International Legal Cooperation</strong> is the text to read on requests to other jurisdictions and on joint investigation teams.
firearms-advanced-law-kosovo-asks =
    who signs the order, judge or prosecutor, in pristina
    kosovo law on wiretapping
    may we bug a flat in kosovo
    pre-trial judge Kosovo
    Prishtina surveillance order
    interception act
    Kosovo undercover paragraph
    who supervises eavesdropping
firearms-advanced-law-north-macedonia-title = Law in North Macedonia
firearms-advanced-law-north-macedonia-act = Criminal Procedure Law 150/2010 with amendments; Criminal Code with amendments; Law on Weapons 7/05 with amendments; Law on Interception of Communications 71/2018; Law on International Cooperation in Criminal Matters 124/2010
firearms-advanced-law-north-macedonia-measures = <strong>The Criminal Procedure Law</strong> lists the special investigative measures in Article 252 and lays down in the articles after it the offences, the order, the duration and the use. Some measures are ordered by the judge of the preliminary procedure on an application by the public prosecutor, others by the public prosecutor. Check in the law in force which.
firearms-advanced-law-north-macedonia-interception = <strong>The Law on Interception of Communications</strong> says how an order is carried out and supervised.
firearms-advanced-law-north-macedonia-offences = <strong>The Criminal Code</strong>: Article 396 is the article to check first for weapons and explosive materials. Narcotics, smuggling of migrants, trafficking in human beings, criminal association and terrorism have articles of their own.
firearms-advanced-law-north-macedonia-joint = <strong>The Law on International Cooperation in Criminal Matters</strong> is the text to read on legal assistance and on joint investigation teams.
firearms-advanced-law-north-macedonia-asks =
    who signs the order in skopje
    special measures north macedonia which article
    may we bug a flat in macedonia
    article 252
    Skopje eavesdropping scandal rules
    who allows it in Macedonia
    communications act
    undercover in Skopje
firearms-advanced-law-europe-title = European and international texts
firearms-advanced-law-europe-act = European Convention on Human Rights; UN Convention against Transnational Organized Crime and its protocols; Second Additional Protocol to the European Convention on Mutual Assistance (ETS No. 182)
firearms-advanced-law-europe-rights = <strong>The European Convention on Human Rights</strong>: Article 8 allows an interference with private life only in accordance with the law and only if it is necessary in a democratic society. Article 6 asks for a fair trial; a conviction for an offence that the police caused is not fair (Teixeira de Castro v. Portugal, 1998; Ramanauskas v. Lithuania, 2008).
firearms-advanced-law-europe-palermo = <strong>The UN Convention</strong>, in force since September 2003, speaks of joint investigations in Article 19 and of special investigative techniques in Article 20, controlled delivery among them. Its protocols are about firearms, smuggling of migrants and trafficking in persons.
firearms-advanced-law-europe-protocol = <strong>The Second Additional Protocol (ETS No. 182)</strong> deals with cross-border observation, controlled delivery, covert investigations and joint investigation teams in Articles 17 to 20. Check first who is a party to it, and under which agreement the two jurisdictions work with each other.
firearms-advanced-law-europe-recommendation = <strong>Recommendation CM/Rec(2017)6</strong> of the Council of Europe is about special investigation techniques in cases of serious crime, terrorism included: legal basis, necessity, proportionality, supervision.
firearms-advanced-law-europe-asks =
    what does strasbourg say about entrapment
    palermo convention joint investigation
    human rights and wiretaps
    human rights court
    article 8
    privacy Europe
    Council of Europe
    UN organised crime treaty
    treaty for teams of two states

## Special investigative measures

firearms-advanced-measures-title = Special investigative measures
firearms-advanced-measures-intro = The term <em>{ -special-investigative-measures }</em> means covert measures that are allowed only under an order and strict legal conditions. They reach deep into private life, also into that of people who have done nothing. This is why the law ties each of them to an offence, a suspicion, an authority and a day on which it ends.
firearms-advanced-measures-asks =
    what are special measures
    secret measures police
    when may we follow someone or tap a phone
    bug
    spying on someone
    eavesdropping
    tailing
    hidden camera
    secretly
    undercover
    mole inside the gang

firearms-advanced-four-title = Four questions before the order
firearms-advanced-four-intro = An application that answers these four questions can be decided quickly. One that does not comes back.
firearms-advanced-four-law = <strong>Which law?</strong> The measure, the offence with its official title, the article, and the authority that orders it.
firearms-advanced-four-suspicion = <strong>Which suspicion?</strong> Facts with source and date, of the degree that the law asks for. What comes from people is evaluated, and it is said how.
firearms-advanced-four-milder = <strong>Why not in a milder way?</strong> What was tried, what it gave, and why witnesses, registers or an open search are not enough.
firearms-advanced-four-long = <strong>For how long, and against whom?</strong> Persons, means, place, first and last day, and how people who are not involved are spared.
firearms-advanced-four-truth = The application also says what speaks against the suspicion. A judge who learns of it later trusts the next application less.
firearms-advanced-four-emergency = Where the law knows an order in urgent cases, it says by whom, in which form, and by when it must be confirmed. Without confirmation the measure ends. What was obtained is dealt with as the law says.
firearms-advanced-four-key = No order, no measure. A doubtful order is cleared up with the prosecutor before the measure begins and not in court.
firearms-advanced-four-asks =
    how do I write the request so the judge accepts it
    can we start now and get the paper later
    judge sent my application back
    is a tip enough for an order
    motivation for the judge
    suspicion too thin
    rejected
    backdate it
    known criminal, enough?
    nothing else worked
    anonymous tip enough for tapping

firearms-advanced-limits-title = What each measure needs
firearms-advanced-limits-intro = <ref data-l10n-name="limits"/> is a list of points to check, the same for both jurisdictions. The law in force decides what a measure is called, who orders it and how long it may last.
firearms-advanced-limits-caption = Measures, their limits and their records
firearms-advanced-limits-head-measure = Measure
firearms-advanced-limits-head-limit = Limit to watch
firearms-advanced-limits-head-record = What the record shows
firearms-advanced-limits-surveillance = Covert surveillance and recording of persons
firearms-advanced-limits-surveillance-limit = Public place, private place and dwelling have different conditions. An order for one is no order for the other
firearms-advanced-limits-surveillance-record = Who watched, from when to when, what was seen; recordings complete
firearms-advanced-limits-interception = Interception of communications
firearms-advanced-limits-interception-limit = Only the person and the connection in the order. Talks with defence counsel and other protected talks as the law says
firearms-advanced-limits-interception-record = Start and end, complete recording, who listened, who translated
firearms-advanced-limits-data = Data on traffic, location and payments
firearms-advanced-limits-data-limit = The period in the order, and not a day more “for safety”
firearms-advanced-limits-data-record = Request, answer, file with hash value, who analysed it
firearms-advanced-limits-purchase = Simulated purchase
firearms-advanced-limits-purchase-limit = The offer comes from the other side. Number, goods and money only as in the order
firearms-advanced-limits-purchase-record = Words before and after, money by number, the item with its seal
firearms-advanced-limits-undercover = Undercover investigator
firearms-advanced-limits-undercover-limit = Offences are not caused. The identity is protected as the law says; the authority that ordered the measure supervises it
firearms-advanced-limits-undercover-record = Report after every contact, in the officer’s own words, to the person named in the order
firearms-advanced-limits-delivery = Controlled delivery
firearms-advanced-limits-delivery-limit = Consent of every jurisdiction on the way. A danger to life, or the risk that the load is lost, ends it
firearms-advanced-limits-delivery-record = Who had the load in view, hour by hour; each hand-over between services
firearms-advanced-limits-same = For all measures: an accidental find about another offence is reported to the prosecutor at once. Whether it may be used is decided by the law and not by the team.
firearms-advanced-limits-asks =
    can I use what I heard by chance about something else
    following in public or in a flat, same paper?
    police buying a gun as a test
    suspect talks to his lawyer on the tapped phone
    attorney-client call
    bug the bedroom
    fake buyer
    test purchase
    bystander on the tape
    other crime overheard
    his mother on the line
    GPS under the car

firearms-advanced-line-title = The line to incitement
firearms-advanced-line-intro = The term <em>{ -incitement }</em> means that the police cause an offence that would not have been committed without them. It makes evidence useless and can end the case. The court looks at two things: what the officers did, and what the person would have done without them.
firearms-advanced-line-suspicion = Before the contact there were facts for the suspicion, and they are in the file.
firearms-advanced-line-passive = The officer joins what is already going on. The officer does not press, does not ask again and again, does not appeal to pity or need, and does not raise the price until somebody agrees.
firearms-advanced-line-offer = The first word about the offence comes from the other side.
firearms-advanced-line-order = An authority ordered the measure and supervised it.
firearms-advanced-line-all = Everything was recorded, also what speaks for the person.
firearms-advanced-line-do-report = Report every sentence that started something.
firearms-advanced-line-do-stop = Stop and call the prosecutor when the contact runs towards more or other goods than in the order.
firearms-advanced-line-do-clear = Say in the report who spoke first.
firearms-advanced-line-dont-press = Press, promise or threaten.
firearms-advanced-line-dont-improve = Improve a report afterwards.
firearms-advanced-line-dont-private = Use a private acquaintance in order to come round an order.
firearms-advanced-line-asks =
    entrapment
    may I offer to buy first
    he says the police talked him into it
    how far can the undercover go
    provoke
    set up
    bait
    who spoke first
    talked him into selling
    trap
    lure
    agent pushes too hard

firearms-advanced-delivery-title = Controlled delivery across the border
firearms-advanced-delivery-definition = The term <em>{ -controlled-delivery }</em> means letting an illicit consignment move under supervision in order to identify those involved. With firearms and explosives the danger is greater than the gain more often than with other goods; the authority decides with that in mind.
firearms-advanced-delivery-law = Every jurisdiction on the way has given its consent in the form that its law asks for.
firearms-advanced-delivery-lead = For every stretch it is written who leads and who may end the operation.
firearms-advanced-delivery-safety = Specialists have assessed the danger. For weapons and explosives it is decided before the start whether the load may move at all, or only with its content taken out or replaced.
firearms-advanced-delivery-stop = Reasons to end it at once are written down: danger to a person, load out of sight, border without consent, last hour of the order.
firearms-advanced-delivery-handover = At the border the responsibility is handed over by the record, with names and hour.
firearms-advanced-delivery-after = Afterwards the services agree who keeps the load as evidence, and who prosecutes whom.
firearms-advanced-delivery-warning = People are never part of a controlled delivery in which their life or health is in danger. With smuggling of migrants, rescue comes first, even if the case is lost.
firearms-advanced-delivery-asks =
    let the load go through and see who picks it up
    parcel with a gun crossing the border who is in charge
    what if we lose sight of it
    can we let the migrants van drive on
    let it run
    follow the truck
    swap the content
    lost him at the roundabout
    receiver
    across three countries
    grenades on board, no way
    tracked parcel

# check: allow term-not-used (records are destroyed here, not weapons)
firearms-advanced-record-title = Records, notification, destruction
firearms-advanced-record-intro = A covert measure is written down more strictly than an open one, because nobody outside saw it.
firearms-advanced-record-log = <strong>Log.</strong> Every hour of work has a name. Gaps are explained.
firearms-advanced-record-original = <strong>Original.</strong> The first recording is sealed, its <em>{ -hash-value }</em> noted. Work is done on copies.
firearms-advanced-record-language = <strong>Language.</strong> The translator or interpreter is named. Words in doubt stay in the original language, with a note.
firearms-advanced-record-access = <strong>Access.</strong> Whoever opens the material signs with time and reason.
# check: allow term-not-used (records are destroyed here, not weapons)
firearms-advanced-record-end = <strong>End.</strong> Report to the authority that gave the order. Notification of the person, and destruction of what is not needed, when and as the law says; a record is made of both.
firearms-advanced-record-asks =
    when do we have to tell the person
    what happens with the recordings afterwards
    do I write a report every day
    who may listen to the recordings
    tapes
    wipe
    inform him afterwards
    transcript
    Albanian slang on the tape, who translates
    gap in the log
    how long stored
    delete what is irrelevant

## Counter-terrorism

firearms-advanced-terror-title = Counter-terrorism
firearms-advanced-terror-intro = Criminals who sell weapons do not always ask what for. This is why a weapons case and a terrorism case can touch. UN Security Council resolutions 2370 (2017) and 2482 (2019) ask that terrorists be kept from weapons, and that the links between terrorism and organised crime be looked at. The law in force says what terrorism is; a newspaper does not.
firearms-advanced-terror-warning = Information that people may be in danger is passed on at once, through the duty officer to the unit in charge of counter-terrorism and to the prosecutor. Nobody waits for a second source. Nobody starts a check of their own on the Internet or in the street.
firearms-advanced-terror-asks =
    somebody talked about an attack
    weapons for terrorists
    i heard a threat what do i do
    is every radical a suspect
    ISIS
    jihadist
    bomber
    extremist
    massacre plan
    returnee from Syria
    manifesto
    threat to a school

firearms-advanced-threat-title = Half a sentence: what to do with it
firearms-advanced-threat-words = <strong>Words.</strong> Write what was said or seen, word for word, and from whom. Keep your opinion apart from it.
firearms-advanced-threat-time = <strong>Time.</strong> When was it said, for when is it meant, and how old is it?
firearms-advanced-threat-means = <strong>Means.</strong> Did anybody speak of weapons, explosives, vehicles, places, persons? Do not ask how something is made. It does not matter for the report.
firearms-advanced-threat-source = <strong>Source.</strong> Protect the source. Note source and information with the evaluation of your service.
firearms-advanced-threat-pass = <strong>Pass on.</strong> Speak first, write second, within the same hour. Note who took it.
firearms-advanced-threat-asks =
    overheard something at a stop
    not sure if it is serious, do I report it
    who do I call at night about a threat
    rumour about blood
    drunk talk or real
    overheard in a bar
    prisoner said something
    he mumbled a date
    should I dig myself
    tell at once or after the shift

firearms-advanced-care-title = Care with signs
firearms-advanced-care-text = Faith, clothes, language, a journey or a political opinion is not a sign of terrorism. What counts is behaviour that has to do with violence: a threat, the search for weapons or explosives, preparation, money for it. Whoever reports on the basis of prejudice hides the real sign in noise, and loses the people who would speak to the police next time.
firearms-advanced-care-young = Young people and families often turn to a teacher or a community officer first. They get an answer and help, not a search. What the officer must report is said openly.
firearms-advanced-care-find = In a search with this background, an object that looks like a device is never “the third this week”. Do not touch, keep distance, mark, report, wait for the specialists for explosive ordnance disposal.
firearms-advanced-care-asks =
    he has a beard and travelled, is that enough
    parents worried about their son
    how do I know if someone is dangerous
    prejudice
    beard
    mosque
    headscarf
    teenager changed
    mother afraid for her boy
    teacher called
    profiling by looks

## Cooperation

firearms-advanced-cooperation-title = Work across the border and report
firearms-advanced-cooperation-intro = Each service investigates in its own jurisdiction and under its own law. There are three ways to work together. <ref data-l10n-name="ways"/> shows what goes along which way.
firearms-advanced-ways-caption = Three ways across the border
    .alt = Three lanes between jurisdiction A on the left and jurisdiction B on the right. First lane: police information, both directions, gives leads, within hours or days. Second lane: legal assistance from prosecutor or court to prosecutor or court, gives evidence, takes longer. Third lane: joint investigation team on the basis of an agreement, gives leads and evidence within the team for the time of the agreement.
firearms-advanced-ways-left = Jurisdiction A
firearms-advanced-ways-right = Jurisdiction B
firearms-advanced-ways-police = Police information
firearms-advanced-ways-police-text = Through the channel of the service, with handling code. Gives leads.
firearms-advanced-ways-legal = Legal assistance
firearms-advanced-ways-legal-text = Prosecutor or court to prosecutor or court. Gives evidence.
firearms-advanced-ways-team = Joint investigation team
firearms-advanced-ways-team-text = By agreement, for one case and a fixed time. Gives leads and evidence.
firearms-advanced-cooperation-police = <strong>Police information</strong> goes through the channel: in { -kosovo } the <em>{ -ilecu }</em>, in North Macedonia the unit that the internal rules name. It carries a <em>{ -handling-code }</em>, and it becomes evidence only if the provider and the law agree.
firearms-advanced-cooperation-legal = <strong>Legal assistance</strong> is asked for by prosecutors and courts. The police prepare it: facts, question, what is to be secured quickly, form that the evidence needs at home.
firearms-advanced-cooperation-trace = <strong>Tracing</strong> runs beside both. Every recovered firearm is reported and traced; in { -kosovo } this is the work of the <em>{ -firearms-focal-point }</em>.
firearms-advanced-cooperation-wrong = A private message to a colleague across the border is none of the three ways. It puts the source, the colleague and the case at risk.
firearms-advanced-cooperation-asks =
    how do I get evidence from the other side
    can I just call my colleague in skopje
    difference between police info and legal assistance
    neighbours' police
    proof from abroad
    informal call
    rogatory letter
    foreign court
    Albania or Serbia, same way?
    liaison

firearms-advanced-team-title = Joint investigation team
firearms-advanced-team-intro = A <em>{ -joint-investigation-team }</em> makes sense when a case needs steps on both sides that depend on each other. It is set up by an agreement of the authorities that the law names, not by a handshake. <ref data-l10n-name="team"/> shows what the agreement settles.
firearms-advanced-team-caption = Main points of the agreement on a joint team
firearms-advanced-team-head-point = Point
firearms-advanced-team-head-settles = What it settles
firearms-advanced-team-basis = Basis and case
firearms-advanced-team-basis-settles = Treaty or law of each side; offences, aim, persons as far as known; what does not belong to the case
firearms-advanced-team-members = Leaders and members
firearms-advanced-team-members-settles = One leader for each side; in each jurisdiction its own leader decides
firearms-advanced-team-powers = Powers
firearms-advanced-team-powers-settles = What members from the other side may do: be present, ask, or act only with consent
firearms-advanced-team-measures = Special measures
firearms-advanced-team-measures-settles = Each ordered under the law of the place; how the material is shared
firearms-advanced-team-evidence = Evidence
firearms-advanced-team-evidence-settles = Form, language, copies, later use; rules for protected sources
firearms-advanced-team-time = Time and means
firearms-advanced-team-time-settles = First and last day, extension, interpreters, cars, costs
firearms-advanced-team-public = Public
firearms-advanced-team-public-settles = Who speaks to the media, and when
firearms-advanced-team-law = The law of the place always applies: whoever acts in jurisdiction A follows the law of A, even if the result is needed in B. The team writes down in the first week what the court in B needs, and obtains it lawfully in A.
firearms-advanced-team-meeting = Short meetings with a written result are better than long ones without. Each decision has a name and a day. Disagreements go to the two prosecutors on the same day.
firearms-advanced-team-asks =
    how do we set up a team with the other side
    who is the boss in a joint team
    may their officers come along to our search
    carry my gun across the border in the team
    JIT
    two states one team
    mixed team
    who commands abroad
    carry pistol over there
    agreement who signs
    search with the colleagues from Kumanovo

firearms-advanced-report-title = Report
firearms-advanced-report-intro = <ref data-l10n-name="reports"/> says who must know what, and how fast. “At once” means by voice, and in writing afterwards.
firearms-advanced-report-caption = Who is told, and when
firearms-advanced-report-head-event = Event
firearms-advanced-report-head-who = Who is told
firearms-advanced-report-head-when = When
firearms-advanced-report-explosive = Object that may explode
firearms-advanced-report-explosive-who = Leader, specialists for explosive ordnance disposal
firearms-advanced-report-threat = Threat to life, possible attack
firearms-advanced-report-threat-who = Duty officer, counter-terrorism unit, prosecutor
firearms-advanced-report-people = Migrants, children, victims
firearms-advanced-report-people-who = Doctor, interpreter, victim assistance, prosecutor
firearms-advanced-report-order = Order ends or is exceeded; incitement feared
firearms-advanced-report-order-who = Case leader, prosecutor
firearms-advanced-report-firearm = Firearm recovered
firearms-advanced-report-firearm-who = Register, unit for firearms, channel for tracing
firearms-advanced-report-border = Lead to the other jurisdiction
firearms-advanced-report-border-who = Channel for police cooperation
firearms-advanced-report-once = At once
firearms-advanced-report-day = The same day
firearms-advanced-report-asks =
    who do I have to tell
    how fast must I report
    the order ran out yesterday
    inform whom
    boss must know
    immediately or tomorrow
    the warrant lapsed
    by mouth or paper
    chain of command

## Case file

firearms-advanced-file-title = Evidence and case file
firearms-advanced-file-intro = A good file is read from the end: What must the court find? Which evidence shows it? How was it obtained? <ref data-l10n-name="folders"/> shows what goes where.
firearms-advanced-folders-caption = What goes where in the file
    .alt = Three folders side by side. First, main file: decisions, records, reports of experts, statements, list of evidence. Second, annex on special measures: applications, orders, extensions, logs, sealed recordings, notification. Third, protected part: identity of sources and undercover investigators, police information with handling code. Arrows lead from the first and the second folder to a box below: prosecutor, court and defence, as the law says. From the third folder a broken arrow leads there: only by decision of the authority.
firearms-advanced-folders-main = Main file
firearms-advanced-folders-main-text = Decisions, records, expert reports, statements, list of evidence
firearms-advanced-folders-annex = Annex: special measures
firearms-advanced-folders-annex-text = Applications, orders, extensions, logs, sealed recordings, notification
firearms-advanced-folders-protected = Protected part
firearms-advanced-folders-protected-text = Identity of sources and of covert officers, police information with handling code
firearms-advanced-folders-court = Prosecutor, court and defence, as the law says
firearms-advanced-folders-decision = Only by decision
firearms-advanced-file-chain = <strong>Chain.</strong> Every item has a number, a seal and an unbroken <em>{ -chain-of-custody }</em>. With several services, the hand-over between them is the weakest place.
firearms-advanced-file-basis = <strong>Basis.</strong> Every piece of evidence carries the order or the article, the hour and the officer. What is missing is looked for now, not the night before the hearing.
firearms-advanced-file-favour = <strong>Both sides.</strong> What speaks for the suspect is in the file too. The defence receives what the law gives it. Nothing is left out because it is inconvenient.
firearms-advanced-file-firearm = <strong>Firearm.</strong> Order of work: register, scene and interviews, fingerprints and DNA, ballistics, analysis. The expert says what the item is.
firearms-advanced-file-digital = <strong>Data.</strong> Origin, time, hash value, who handled it. For material from the Internet follow the Berkeley Protocol: authenticity, identity, persistence.
firearms-advanced-file-property = <strong>Property.</strong> A list of money and things with owner, origin and value, and the request to secure them, while they are still there.
firearms-advanced-file-asks =
    what has to be in the file
    does the lawyer get to see everything
    where do I put the informant's name
    evidence thrown out, why
    dossier
    folders
    disclosure to the defence
    thrown out of court
    source protected
    main file and secret file
    inadmissible
    prosecutor says the file is a mess
    photos without dates
    two statements contradict

## Exercises

firearms-advanced-exercises-title = Exercises
# $exercises: number of exercises; $minutes: their total time.
firearms-advanced-exercises-intro = { $exercises ->
        [one] One exercise takes
       *[other] { $exercises } exercises take
    } about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } in total, without the discussion. All persons, places and cases are invented.
firearms-advanced-exercises-debrief = After each exercise the group answers three questions: What was done well? What would a judge ask? What will you do differently on duty?
firearms-advanced-exercises-asks =
    exercises for the group
    how long do the exercises take
    what do we practise all week
    drills
    group tasks
    length
    play scenes
    debrief questions
firearms-advanced-exercises-field-title = Networks and safe action
firearms-advanced-exercises-field-asks =
    role play traffic stop
    exercise about gangs
    van full of things, practice
    five persons twelve facts
    stop a truck, game
    who has which part in the gang, drill
    nobody opens the van, drill
firearms-advanced-exercise-roles-title = Who did what
firearms-advanced-exercise-roles-case = Invented case: five persons, one warehouse. One rents it, one has the key, one drives twice a month, one sends money home, one decides on the day of the journey. Two pistols and forty kilograms of plants were found.
firearms-advanced-exercise-roles-task = Give each person a role of <ref data-l10n-name="network"/>, or none. Write for each what is known, from which source, and which one fact you would look for next.
firearms-advanced-exercise-roles-materials = A sheet with the five persons and twelve facts, each fact with a source; three facts have no source.
firearms-advanced-exercise-roles-answer-source = The three facts without a source are set aside first, before roles are discussed.
firearms-advanced-exercise-roles-answer-many = At least one person has two roles, and at least one has none: renting a warehouse or sending money is no offence as such.
firearms-advanced-exercise-roles-answer-knowledge = For the driver, the group looks for knowledge (pay, messages, earlier journeys), not only for presence.
firearms-advanced-exercise-roles-answer-two = Pistols and plants are proved separately, each with its own expert.
firearms-advanced-exercise-stop-title = The stop with a mixed load
firearms-advanced-exercise-stop-case = Invented case: a van at a border crossing point. Knocking from inside. The driver is nervous and has two telephones. When the door opens, six people get out; on the floor lies a metal object with a ring. A colleague calls: “That is only a toy grenade.”
firearms-advanced-exercise-stop-task = Act out the first ten minutes. One person leads, one observes with a watch. Then write the first report.
firearms-advanced-exercise-stop-materials = Chairs and tape for the van; a card with the word “object”. No dummy grenade, no real telephone.
firearms-advanced-exercise-stop-answer-away = People away first, all of them, by the way that leads away from the object; nobody goes back in for luggage.
firearms-advanced-exercise-stop-answer-toy = Nobody discusses the toy. Do not touch, keep distance, mark, report, wait for the specialists for explosive ordnance disposal.
firearms-advanced-exercise-stop-answer-persons = The six are asked about their health before anything else; doctor and interpreter are called; the driver is kept apart.
firearms-advanced-exercise-stop-answer-report = The report says “metal object with a ring” and quotes the colleague; it draws no conclusion.
firearms-advanced-exercise-stop-answer-phones = Nobody looks into the telephones.
firearms-advanced-exercises-measures-title = Measures and threats
firearms-advanced-exercises-measures-asks =
    practice writing an application
    exercise undercover report
    convince the judge, practice
    fix a bad application
    spot what is missing
    agent's notes, drill
    threat note, drill
    persuade the court, game
firearms-advanced-exercise-four-title = Four questions before the order
firearms-advanced-exercise-four-case = Invented application: “According to our information N. sells weapons. He is known to us and has no regular income. We ask for interception of his telephones and surveillance of his house for as long as necessary.”
firearms-advanced-exercise-four-task = Write what is missing for each of the four questions in <ref data-l10n-name="four"/>. Then write a better application on one page, with invented facts. Another group is the judge, and decides in writing.
firearms-advanced-exercise-four-materials = The text of the law in force of both jurisdictions, in an official language.
firearms-advanced-exercise-four-answer-law = No offence with title and article, no law for the measure; two measures are asked for as if they were one.
firearms-advanced-exercise-four-answer-facts = “Known to us” and “no regular income” are no facts for this suspicion; source, date and evaluation are missing.
firearms-advanced-exercise-four-answer-milder = Nothing on milder means. A good group names the weapons register, earlier finds, witnesses.
firearms-advanced-exercise-four-answer-long = “As long as necessary” is not a duration; persons in the house who are not involved are not mentioned.
firearms-advanced-exercise-four-answer-against = The better application also says what speaks against the suspicion.
firearms-advanced-exercise-line-title = The line to incitement
firearms-advanced-exercise-line-case = Six invented sentences from reports: (1) “He asked whether I needed anything.” (2) “I asked him for the fourth time.” (3) “I told him that my child was ill and that I needed the money.” (4) “He named the price and the day.” (5) “He had one; I said that my boss wanted ten.” (6) “I did not switch on the recorder, because nothing important was to be expected.”
firearms-advanced-exercise-line-task = Sort the sentences: acceptable, not acceptable, or not to be decided without further facts. Write after each what the judge will ask.
firearms-advanced-exercise-line-materials = The six sentences on cards, one set for each group.
firearms-advanced-exercise-line-answer-good = (1) and (4) speak for the passive role, if there was a suspicion before and an order.
firearms-advanced-exercise-line-answer-bad = (2) and (3) are pressure and appeal to pity: not acceptable.
firearms-advanced-exercise-line-answer-more = (5) raises the quantity: the officer should have stopped and called the prosecutor. It depends on the order.
firearms-advanced-exercise-line-answer-record = (6) is a gap in the record that speaks against the police; it is explained in writing on the same day.
firearms-advanced-exercise-threat-title = Half a sentence about an attack
firearms-advanced-exercise-threat-case = Invented case: at 23:40, in a check for drugs, a passenger says: “On Saturday nobody will laugh any more in the square.” The driver tells him to be quiet. Nothing is found. The shift ends at midnight.
firearms-advanced-exercise-threat-task = Make the call in one minute. Then write the report in ten lines. A second group checks: what is a quotation, what is an opinion?
firearms-advanced-exercise-threat-materials = A watch; a list of invented telephone numbers, among them that of the duty officer.
firearms-advanced-exercise-threat-answer-now = The call is made before the end of the shift, to the duty officer, with the name of the person who takes it.
firearms-advanced-exercise-threat-answer-words = The sentence is written word for word, with language, tone, hour, and who heard it.
firearms-advanced-exercise-threat-answer-fair = Nothing on faith or origin. “Saturday” and “square” are named as facts; the target remains open.
firearms-advanced-exercise-threat-answer-search = Nobody searches the telephone or the Internet on their own.
firearms-advanced-exercises-court-title = Joint team and court
firearms-advanced-exercises-court-asks =
    exercise two countries one team
    mock court
    defend the file before a judge, practice
    agreement on paper, drill
    judge questions, game
    lawyers attack the tape
    partner state says no, drill
firearms-advanced-exercise-team-title = One team, two laws
firearms-advanced-exercise-team-case = Invented case: a load is to go from A to B on Friday. A wants to let it move in order to find the receiver. B wants to stop it at the border because explosives are possible. A covert measure runs in A; its order ends on Thursday.
firearms-advanced-exercise-team-task = Two groups, one for each jurisdiction, write the agreement on one page after <ref data-l10n-name="team"/>. They must decide: does the load move, who decides, who may end it, and what happens on Thursday night?
firearms-advanced-exercise-team-materials = An empty form with the points of the table; both laws on legal assistance.
firearms-advanced-exercise-team-answer-safety = The possibility of explosives decides. Without an assessment by the specialists the load does not move.
firearms-advanced-exercise-team-answer-consent = Both sides must consent; the refusal of B ends the plan. The group looks for another way to the receiver.
firearms-advanced-exercise-team-answer-order = Extension is applied for before Thursday, or the measure ends. “It will be signed on Friday” is not an answer.
firearms-advanced-exercise-team-answer-leader = Each side names its own leader and the person who may end everything at any hour.
firearms-advanced-exercise-file-title = The file before the judge
firearms-advanced-exercise-file-case = Each group gives its file from the case of the last day (<ref data-l10n-name="case"/>) to another group, which plays defence and judge.
firearms-advanced-exercise-file-task = The defence has thirty minutes to find five weak places. The judge asks for each: on what basis, when, by whom? The owners of the file answer only with what is in it.
firearms-advanced-exercise-file-materials = The papers from all steps of the case; three coloured folders.
firearms-advanced-exercise-file-answer-date = The usual weak places: an order that ended, a recording without an original, a hand-over without a name, police information used as evidence without consent.
firearms-advanced-exercise-file-answer-protected = Nobody gives away the protected part. The answer is “the authority decides”, not the name.
firearms-advanced-exercise-file-answer-favour = What speaks for the driver is in the file and is found quickly.
firearms-advanced-exercise-file-answer-gap = A gap that is admitted in writing does less harm than one that is talked away.
firearms-advanced-case-title = Case of the last day: the blue van
firearms-advanced-case-intro = An invented case for two teams, one for each jurisdiction. They speak to each other only by the three ways of <ref data-l10n-name="ways"/>; a facilitator carries the papers. <ref data-l10n-name="steps"/> gives the steps.
firearms-advanced-case-a = <strong>Jurisdiction A.</strong> A woman reports that her neighbour in a workshop gets deliveries at night by a blue van. She has seen long boxes. An analyst finds the van in two reports about drugs. The prosecutor is asked for measures.
firearms-advanced-case-b = <strong>Jurisdiction B.</strong> A border police patrol stops a blue van. In it are four people without water, a bag with tablets, and under the seat an object that looks like a firearm. The driver says that he was paid to drive and that “the other one has the papers”.
firearms-advanced-case-between = <strong>In between.</strong> A telephone number appears in both files. In one message somebody asks for “something loud for the holiday”. Nobody knows if this means fireworks, an explosive or an attack.
firearms-advanced-case-caption = Steps of the case
firearms-advanced-case-head-step = Step
firearms-advanced-case-head-task = Task
firearms-advanced-case-head-product = Product
# $step: number of the step.
firearms-advanced-case-step = Step { $step }
firearms-advanced-case-read = Read your half; who is in danger now?
firearms-advanced-case-read-product = First report; list of those told
firearms-advanced-case-apply = Choose one measure; answer the four questions
firearms-advanced-case-apply-product = Application on one page
firearms-advanced-case-share = Choose the way for each piece of information
firearms-advanced-case-share-product = One request, one answer
firearms-advanced-case-team = Meet; agree on a joint team, or say why not
firearms-advanced-case-team-product = Main points of the agreement
firearms-advanced-case-file = Put both files together; list gaps
firearms-advanced-case-file-product = List of evidence with basis, for the court
firearms-advanced-case-key = The best team is not the one that solves the case. It is the one whose papers the other team and the judge can use at once.
firearms-advanced-case-cards = Give out new facts only to a team that asked the right authority: the boxes held window frames; the driver made three earlier journeys; the number belongs to a person who is a witness in another case; the order for the surveillance ended yesterday. The last fact is the most important one: wait and see who asks for the date.
firearms-advanced-case-asks =
    practice case for two teams
    example of a whole case
    big case for the last day
    invented story
    blue transporter
    tablets and four thirsty people
    workshop at night
    final simulation
firearms-advanced-check-title = Questions for self-check
firearms-advanced-check-intro = Answer without the text, then compare with the sections.
firearms-advanced-check-order = Which four questions does an application answer? See <ref data-l10n-name="four"/>.
firearms-advanced-check-line = Who says the first word about the offence? See <ref data-l10n-name="line"/>.
firearms-advanced-check-delivery = When does a controlled delivery end at once? See <ref data-l10n-name="delivery"/>.
firearms-advanced-check-people = What comes before goods and secrecy? See <ref data-l10n-name="act"/>.
firearms-advanced-check-threat = What do you do with a threat that you cannot check? See <ref data-l10n-name="threat"/>.
firearms-advanced-check-ways = Which of the three ways gives leads only? See <ref data-l10n-name="cooperation"/>.
firearms-advanced-check-law = Which law applies to a member of a joint team? See <ref data-l10n-name="team"/>.
firearms-advanced-check-file = Which part of the file is opened only by decision? See <ref data-l10n-name="file"/>.
firearms-advanced-check-answers-one = Short answers: law, suspicion, milder means, duration and persons. The other side. Danger to a person, load out of sight, no consent, end of the order, and whatever else was written down before. The life and health of people.
firearms-advanced-check-answers-two = It is passed on at once, word for word. Police information. The law of the place where the member acts. The protected part with sources and covert officers.
firearms-advanced-check-asks =
    test myself
    quiz questions
    did I learn enough
    exam
    refresh
    ten questions
    do I remember

## Quick reference

firearms-advanced-reference-title = Quick reference
firearms-advanced-reference-intro = Copy this section as cards, and add the telephone numbers of your service.
firearms-advanced-reference-asks =
    cards for the pocket
    checklist to print
    short rules to carry
    laminated
    pocket
    short list
    print
firearms-advanced-card-order-title = Before the order
firearms-advanced-card-order-law = Which law: measure, offence, article, authority.
firearms-advanced-card-order-suspicion = Which suspicion: facts, source, date, evaluation.
firearms-advanced-card-order-milder = Why not milder: what was tried.
firearms-advanced-card-order-long = Against whom, first day, last day.
firearms-advanced-card-order-against = What speaks against it is included too.
firearms-advanced-card-order-none = No order, no measure.
firearms-advanced-card-order-asks =
    what goes in the application
    checklist before we ask the judge
    do I have everything for the wiretap request
    ready for court?
    reasons, person, dates
    before we tap
    what did I forget in the proposal
firearms-advanced-card-running-title = While the measure runs
firearms-advanced-card-running-date = Look at the last day every day.
firearms-advanced-card-running-only = Only person, means and place in the order.
firearms-advanced-card-running-first = Who spoke first? Write it down.
firearms-advanced-card-running-stop = Pressure, other goods, danger: stop, call the prosecutor.
firearms-advanced-card-running-chance = Accidental find: to the prosecutor at once.
firearms-advanced-card-running-original = Write down: basis, hour, officer. Original sealed.
firearms-advanced-card-running-asks =
    rules while we are watching someone
    when must I stop the operation
    how long may it go on
    last day of the order
    he calls his doctor
    extend
    pull the plug
    keep listening?
firearms-advanced-card-stop-title = Stop with a mixed load
firearms-advanced-card-stop-stop = “Stop”: nobody opens, lifts or moves anything.
firearms-advanced-card-stop-people = People away from the load; doctor, interpreter.
firearms-advanced-card-stop-touch = Do not touch. Distance. Mark. Report. Wait for the specialists.
firearms-advanced-card-stop-apart = Driver apart from those who were carried.
firearms-advanced-card-stop-words = Write what you see and hear, word for word.
firearms-advanced-card-stop-asks =
    first minutes at the van
    what do I do at the stop
    guns and people in one truck
    lorry with guns and refugees
    don't open
    doctor for them
    driver aside
firearms-advanced-card-threat-title = Threat of an attack
firearms-advanced-card-threat-now = At once, by voice, to the duty officer.
firearms-advanced-card-threat-words = Word for word; opinion apart.
firearms-advanced-card-threat-when = Said when, meant for when, heard by whom?
firearms-advanced-card-threat-source = Protect the source.
firearms-advanced-card-threat-check = Do not check on your own.
firearms-advanced-card-threat-name = Note hour and name of the person who took it.
firearms-advanced-card-threat-asks =
    someone threatens an attack what now
    who do I ring
    heard half a sentence about an attack
    massacre
    school shooter warning
    exact words
    whom at 3 am
firearms-advanced-card-border-title = Across the border
firearms-advanced-card-border-lead = Lead: police channel, with handling code.
firearms-advanced-card-border-evidence = Evidence: prosecutor to prosecutor.
firearms-advanced-card-border-team = Joint team: agreement, leaders, last day.
firearms-advanced-card-border-law = The law of the place applies.
firearms-advanced-card-border-delivery = Controlled delivery: consent of all, reasons to end it in writing.
firearms-advanced-card-border-asks =
    which way do I send it to the other side
    request across the border short
    police channel or court, which one
    other country
    proof or hint
    which channel
    letter to their court

## Glossary

firearms-advanced-glossary-title = Glossary
firearms-advanced-glossary-intro = The words have the meaning that the law in force gives them. The short explanations help to read this course.
firearms-advanced-glossary-asks =
    what does this word mean
    explain the terms
    what do these legal words mean
    dictionary
    jargon
    meaning

## Sources

firearms-advanced-sources-title = Sources and limits
# $date: day on which the sources were checked.
firearms-advanced-sources-checked = The references were checked on { $date }. Laws change: read the consolidated text on the day of use.
firearms-advanced-sources-seesac = SEESAC, page of the finished UNDP project: <a data-l10n-name="page">MPTF-CPIAT</a>. Source of the attendances.
firearms-advanced-sources-kosovo = { -kosovo }: Criminal Procedure Code 08/L-032; Criminal Code 06/L-074; Law 05/L-022 on Weapons; Law 05/L-030; Law 04/L-213. <a data-l10n-name="gazette">Official Gazette</a>.
firearms-advanced-sources-north-macedonia = North Macedonia: Criminal Procedure Law 150/2010 with amendments; Criminal Code, Article 396; Law on Weapons 7/05 with amendments; Law 71/2018; Law 124/2010. <a data-l10n-name="gazette">Official Gazette</a>.
firearms-advanced-sources-un = United Nations: Convention against Transnational Organized Crime and its protocols (UNIS/CP/517; firearms: General Assembly resolution 55/255); Security Council resolutions 2370 (2017) and 2482 (2019).
firearms-advanced-sources-council = Council of Europe: European Convention on Human Rights; ETS No. 182; Recommendation CM/Rec(2017)6: <a data-l10n-name="site">coe.int</a>.
firearms-advanced-sources-court = European Court of Human Rights: Teixeira de Castro v. Portugal, 9 June 1998; Ramanauskas v. Lithuania, 5 February 2008: <a data-l10n-name="site">HUDOC</a>.
firearms-advanced-sources-digital = OHCHR, Berkeley Protocol on Digital Open Source Investigations (HR/PUB/20/2).
firearms-advanced-sources-interpol = INTERPOL, iARMS: source of the order of work after a find: <a data-l10n-name="site">interpol.int</a>.
firearms-advanced-sources-limits = What this course does not say: how covert measures are carried out, how goods are hidden, how anything is made. It names no time limits of orders, because they differ by measure and are amended. It gives no legal advice and does not replace the law in force, the procedures of a service or the instruction of the prosecutor.
firearms-advanced-sources-asks =
    where does this come from
    is this legal advice
    why are there no deadlines in here
    links
    gazette
    footnotes
    is it up to date
