### Basic firearms investigation: English source of the course. The order of the messages is the order of the document.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### Safety boundary: outward signs only. Never a word on how an item is made, altered, armed or hidden, and none on how a mark is removed.
### Recognition always ends in do not touch, keep distance, mark, report, wait for the specialists.

firearms-basic-title = Basic firearms investigation: from the find to the first answer
firearms-basic-short-title = Basic firearms investigation

## Purpose and objectives

firearms-basic-purpose-title = Purpose and objectives
firearms-basic-purpose-asks =
    what is this course for
    first time I have a gun case
    do we learn to take guns apart
    are real guns used in the training
    beginner's gun class
    starting point for gun cases
    from find to file
    shooting lessons?
firearms-basic-purpose-aim = This course gives officers the basics for every case with a firearm. It begins when somebody sees the item, and it ends when the first answers are in the file: what it is, to whom it belonged, where it comes from, and what was done with it.
firearms-basic-purpose-boundary = The course describes firearms from outside only. It does not say how they are made, altered, loaded or taken apart, and no exercise asks for it. An officer does not need this in order to act correctly. If a participant begins to explain it, the facilitator stops the discussion.
firearms-basic-purpose-boundary-note = If somebody says “I can show you how it works”, answer in one sentence: “The expert does that; we write what we see.” Then ask the group for the next outward sign. Do not open pictures or films from the Internet, not even “only briefly”.
firearms-basic-audience-title = Who the course is for
firearms-basic-audience-asks =
    can patrol officers come too
    I am new in investigations
    is it for customs as well
    newcomers
    traffic
    beginners' group
firearms-basic-audience-officers = The course is for patrol officers, new investigators, border police, customs officers and crime scene officers in { -kosovo } and North Macedonia. It asks for no earlier course on firearms. Whoever has finished it can go on to the courses on converted firearms and on house searches.
firearms-basic-audience-service = Where the course and the procedure of the service differ, the law in force and the procedure of the service come first.

firearms-basic-objectives-title = Learning objectives
firearms-basic-objectives-asks =
    what will I know at the end
    what do I have to be able to do
    what is in the exam
    goals
    pass the course
# Introduces the list of learning objectives; $count is the number of items in that list.
firearms-basic-objectives-intro = At the end of the course, each participant can show { $count ->
        [one] one skill:
       *[other] the following { $count } skills:
    }
firearms-basic-objectives-describe = describe an item by its outward signs, in plain words and without a conclusion;
firearms-basic-objectives-safe = act in the fixed order: stop, keep distance, mark, report, wait;
firearms-basic-objectives-blank = say why a blank-firing or converted weapon cannot be told from a firearm by looking at it;
firearms-basic-objectives-marks = copy all markings that the expert has read, character by character;
firearms-basic-objectives-trace = explain what a trace request can answer, and fill in its first page;
firearms-basic-objectives-routes = name the points at which a weapon leaves the lawful way, and the paper that is left behind there;
firearms-basic-objectives-law = open the right law for a question, and quote an offence by its official title;
firearms-basic-objectives-enquire = plan the first enquiries of the first hour, the first day and the first week, and send each question to the right place.

firearms-basic-plan-title = Plan of the three days
firearms-basic-course-plan-asks =
    how many days is the course
    what do we do on which day
    how many hours
    agenda
    three days
# $days: days of the course; $hours: lesson hours of each day.
firearms-basic-plan-length = The course takes { $days ->
        [one] one day
       *[other] { $days } days
    } of { $hours ->
        [one] one lesson hour
       *[other] { $hours } lesson hours
    } each. <ref data-l10n-name="plan"/> shows the order. The exercises are in <ref data-l10n-name="exercises"/>.
firearms-basic-plan-caption = Plan of the course
firearms-basic-plan-head-part = Part
firearms-basic-plan-head-theme = Theme
firearms-basic-plan-head-practice = Practice
# $day: number of the day.
firearms-basic-plan-morning = Day { $day }, morning
firearms-basic-plan-afternoon = Day { $day }, afternoon
firearms-basic-plan-theme-types = Types of firearms from outside; describing
firearms-basic-plan-practice-types = Describe, do not name
firearms-basic-plan-theme-safe = Blank-firing and converted weapons; safe action
firearms-basic-plan-practice-safe = The car at the roadside
firearms-basic-plan-theme-marks = Markings and tracing
firearms-basic-plan-practice-marks = Character by character; the first trace request
firearms-basic-plan-theme-routes = Routes and law
firearms-basic-plan-practice-routes = Where did it leave the lawful way?; which text first?
firearms-basic-plan-theme-enquiries = First enquiries and evidence
firearms-basic-plan-practice-enquiries = The first hour, the first day, the first week
firearms-basic-plan-theme-cooperation = Cooperation, report, final case
firearms-basic-plan-practice-cooperation = From the call to the file
firearms-basic-plan-warning = No weapon is brought to this course: no firearm, no blank-firing weapon, no replica and no ammunition. Photographs from outside, on cards, are enough.
firearms-basic-plan-note = Day 1 decides whether participants stop guessing. Do not hurry it. On day 2 invite somebody who answers trace requests, and on day 3 a prosecutor. If time is short, leave out the exercise on the lawful way, never the one on safe action.

## The course in 60 seconds

firearms-basic-sixty-title = The course in 60 seconds
firearms-basic-sixty-seconds-asks =
    found a gun what now
    quick help gun
    what do I do first with a gun
    in short please
    rifle on the floor, quick
    gist
    rule number one
firearms-basic-sixty-intro = If you have time for one page only, read this one.
firearms-basic-sixty-loaded = <strong>Loaded.</strong> Whatever looks like a firearm counts as loaded, whatever is written on it and whatever anybody says.
firearms-basic-sixty-find = <strong>Find.</strong> Do not touch. Keep distance. Mark. Report. Wait for the specialists. See <ref data-l10n-name="steps"/>.
firearms-basic-sixty-describe = <strong>Describe.</strong> Write length, shape, colour and visible inscriptions. Leave out the model and the guess.
firearms-basic-sixty-marks = <strong>Copy.</strong> After release, copy every marking exactly as it is. One wrong character leads to another weapon. See <ref data-l10n-name="marks"/>.
firearms-basic-sixty-trace = <strong>Trace.</strong> A lawful past can be found in registers. Ask early. See <ref data-l10n-name="way"/>.
firearms-basic-sixty-law = <strong>Law.</strong> The law of the place and of the day decides. Quote it with its title and its date.
firearms-basic-sixty-enquire = <strong>Enquire.</strong> Ask who had it, since when, from whom, and what for. A single item seldom comes alone.
firearms-basic-sixty-share = <strong>Share.</strong> Tell the Focal Point or the competent unit also about what looks unimportant.
firearms-basic-sixty-rule = The officer says what was seen. The expert says what it is. The registers say where it was. The court says what follows.
firearms-basic-four-caption = Four questions around one item
    .alt = Drawing with one box in the middle, the found item, and four boxes around it, joined to it by lines. Above left: What is it? The expert answers. Above right: Was it held lawfully? The weapons register answers. Below left: Where does it come from? A trace request answers. Below right: What was done with it? The forensic laboratory and witnesses answer.
firearms-basic-four-item = The item, safe and described
firearms-basic-four-what = What is it?
firearms-basic-four-what-who = The expert
firearms-basic-four-lawful = Was it held lawfully?
firearms-basic-four-lawful-who = The weapons register
firearms-basic-four-origin = Where does it come from?
firearms-basic-four-origin-who = The trace request
firearms-basic-four-use = What was done with it?
firearms-basic-four-use-who = The forensic laboratory, witnesses

## Recognise

firearms-basic-recognise-title = Recognise from outside
firearms-basic-recognise-asks =
    is this a real gun
    how do I know if it is a gun
    looks like a toy but not sure
    can I pick it up and check
    toy or not
    fake
    plastic
    how to tell from far
firearms-basic-recognise-intro = Nobody at the scene has to find out what an item is. It is enough to see that it may be a firearm. Looking is done from the place where you stand; nobody goes nearer in order to see better.
firearms-basic-recognise-warning = Do not pick the item up, do not turn it over, do not look into it and do not take anything out of it. Do not touch, keep distance, mark, report, and wait for the specialists.

firearms-basic-types-title = Types of firearms by outward signs
firearms-basic-types-asks =
    what kind of gun is this
    difference between pistol and revolver
    long gun or short gun
    two barrels what is it
    looks like a kalashnikov
    gun made of plastic
    shotgun
    rifle
    six-shooter
    automatic
    cylinder
    hunting gun
    sawn-off
    Kalash
firearms-basic-types-intro = Reports need words that everybody understands in the same way. <ref data-l10n-name="shapes"/> shows four shapes and the words for their outer parts. <ref data-l10n-name="types"/> says what may be written in the first report.
firearms-basic-shapes-caption = Four shapes and the words for what is visible
    .alt = Four simple outlines seen from the side. First a short firearm with a grip and a barrel. Second a short firearm with a round cylinder between barrel and grip. Third a long firearm with a stock, a long barrel and a magazine in front of the grip. Fourth a long firearm with a stock and two barrels. Numbers mark the parts, and a key explains them: one barrel, two grip, three cylinder, four magazine, five stock.
firearms-basic-shapes-pistol = Short, no cylinder
firearms-basic-shapes-revolver = Short, round cylinder
firearms-basic-shapes-rifle = Long, with a magazine
firearms-basic-shapes-shotgun = Long, two barrels
firearms-basic-shapes-barrel = Barrel
firearms-basic-shapes-grip = Grip
firearms-basic-shapes-cylinder = Cylinder
firearms-basic-shapes-magazine = Magazine
firearms-basic-shapes-stock = Stock
firearms-basic-types-caption = What you see, what it may be, what you write
firearms-basic-types-head-see = What you see
firearms-basic-types-head-mean = What it may be
firearms-basic-types-head-write = What you write and do
firearms-basic-types-pistol = Short object with a grip and a barrel, flat sides
firearms-basic-types-pistol-mean = Pistol, blank-firing weapon, gas weapon, imitation weapon
firearms-basic-types-pistol-write = “Short object that looks like a firearm, black, flat sides.” Do not touch, keep distance, mark, report, wait
firearms-basic-types-revolver = Short object with a round cylinder in the middle
firearms-basic-types-revolver-mean = Revolver, signal or blank-firing weapon, imitation weapon
firearms-basic-types-revolver-write = “Short object that looks like a firearm, with a cylinder.” Do not touch, keep distance, mark, report, wait
firearms-basic-types-rifle = Long object with a stock and one barrel, sometimes with a magazine below
firearms-basic-types-rifle-mean = Rifle for hunting, sport or military use. How it fires cannot be seen from outside
firearms-basic-types-rifle-write = “Long object that looks like a firearm, wooden stock, curved magazine.” Do not touch, keep distance, mark, report, wait
firearms-basic-types-shotgun = Long object with two barrels, side by side or one above the other
firearms-basic-types-shotgun-mean = Often a shotgun for hunting, whatever its length
firearms-basic-types-shotgun-write = “Long object that looks like a firearm, two barrels.” Do not touch, keep distance, mark, report, wait
firearms-basic-types-odd = Unusual shape, plastic, pipe, or an object that looks like a pen, torch or telephone with a barrel
firearms-basic-types-odd-mean = Perhaps a weapon that somebody made unlawfully, with dangers of its own
firearms-basic-types-odd-write = Describe shape and material. Do not touch, keep distance, mark, report, wait for the specialists
firearms-basic-types-part = A single part, an empty magazine, a loose barrel
firearms-basic-types-part-mean = Perhaps an essential component, which the law can control like a whole firearm
firearms-basic-types-part-write = “A metal part, about as long as a hand.” Do not touch, keep distance, mark, report, wait
firearms-basic-types-ammunition = Cartridges, cartridge cases, boxes or belts
firearms-basic-types-ammunition-mean = Ammunition; cases are a trace of a shot
firearms-basic-types-ammunition-write = Do not pick up, do not count by touching. Keep distance, mark, report, wait
firearms-basic-types-heavy = Tube for the shoulder, grenade, mine or anything with wires
firearms-basic-types-heavy-mean = Light weapon or explosive ordnance
firearms-basic-types-heavy-write = Leave at once by the way you came. Do not touch, keep distance, mark, report, wait for the specialists
firearms-basic-types-size = Directive (EU) 2021/555 uses two words that help: a <em>{ -short-firearm }</em> and a <em>{ -long-firearm }</em>. Nobody measures at the scene: “short” or “long” is enough.
firearms-basic-types-note = Let the group say what it really sees on a photograph, then strike out every word that is a guess: make, calibre, “real”, “old”, “automatic”. Typical mistake: somebody who knows weapons well names the model at once. Praise the knowledge and ask for the outward sign behind it.

firearms-basic-blank-title = Blank-firing and converted weapons
firearms-basic-blank-firing-asks =
    it is only a blank gun
    alarm pistol is it legal
    gas pistol without a licence
    how to see if it was changed
    he says it only makes noise
    starter gun
    noise only
    turned real
    flare pistol
firearms-basic-blank-what = Some items look like a firearm and were not sold as one: the <em>{ -blank-firing-weapon }</em>, the <em>{ -alarm-signal-weapon }</em>, the <em>{ -gas-weapon }</em>, the <em>{ -imitation-weapon }</em>. Others were a firearm once: the <em>{ -deactivated-firearm }</em>. Some have been altered unlawfully: the <em>{ -converted-firearm }</em>, the <em>{ -reactivated-firearm }</em>. From outside they can all look the same.
firearms-basic-blank-table = <ref data-l10n-name="signs"/> lists signs that are a reason to say more in the report. None of them proves anything, and their absence proves nothing either.
firearms-basic-blank-caption = Outward signs of blank-firing and converted weapons
firearms-basic-blank-head-see = What you see
firearms-basic-blank-head-mean = What it may mean
firearms-basic-blank-head-do = What you do
firearms-basic-blank-inscription = An inscription that speaks of blanks, gas, alarm or signal
firearms-basic-blank-inscription-mean = It was perhaps sold as such; it says nothing about its state today
firearms-basic-blank-inscription-do = Copy the inscription if it is readable from where you stand. Do not touch, keep distance, mark, report, wait
firearms-basic-blank-differ = Parts that differ in colour or finish; marks of work on the surface
firearms-basic-blank-differ-mean = Somebody has perhaps changed or repaired something
firearms-basic-blank-differ-do = Do not look for more. Do not touch, keep distance, mark, report, wait
firearms-basic-blank-missing = Inscriptions that are missing, damaged or doubled
firearms-basic-blank-missing-mean = The item is perhaps not what it claims to be
firearms-basic-blank-missing-do = Do not clean, do not rub. Keep distance, mark, report, wait
firearms-basic-blank-paper = Box, receipt or certificate of a “harmless” item
firearms-basic-blank-paper-mean = Place and day of purchase; perhaps of another item
firearms-basic-blank-paper-do = Leave it where it is and tell the leader. After release it is evidence
firearms-basic-blank-together = A “harmless” item beside cartridges, or several items of the same kind
firearms-basic-blank-together-mean = Perhaps use as a firearm, perhaps trade
firearms-basic-blank-together-do = Do not touch, keep distance, mark, report, wait for the expert
firearms-basic-blank-key = “It is only a blank gun” is a statement of a person. It is written down word for word, and it changes nothing in what you do.
firearms-basic-blank-more = The course “Trafficking of converted firearms” deals with these items in detail.

## Act safely

firearms-basic-act-title = Act safely
firearms-basic-act-safely-asks =
    gun in the car what do I do
    may I unload it
    the driver has a gun under the seat
    who may touch the gun
    kids found a gun
    he wants to give me the gun
    take out the clip?
    glove box
    he hands it to me
    belt
    passenger seat
    put the gun down shout
    taxi with a rifle in the boot
    traffic stop
    pistol between the seats
    bus passenger with a gun
firearms-basic-act-intro = The five steps are the same for every item, at every place. <ref data-l10n-name="roadside"/> shows them at a vehicle check.
firearms-basic-act-stop = <strong>Stop.</strong> Say “stop”, loudly. Do not touch anything, and nobody else does.
firearms-basic-act-distance = <strong>Distance.</strong> Bring the people away from the item and go away yourself, by the way you came.
firearms-basic-act-mark = <strong>Mark.</strong> Mark the place from a distance, so that nobody goes in by mistake.
firearms-basic-act-report = <strong>Report.</strong> Say what you saw, where, when, how many, who is near, and what was touched. Your leader calls the expert or the specialists.
firearms-basic-act-wait = <strong>Wait.</strong> Let nobody in until the expert has released the place.
firearms-basic-roadside-caption = Item in a vehicle, seen from above
    .alt = Plan of a road seen from above. A car stands at the right edge of the road; the item in it is marked with one, all doors stay as they are, and nobody is in the car. A dashed line around the car is the marked limit, number two. Away from the road, behind a police car, the persons from the car stand with an officer, number three. A second officer, number four, stops the traffic at a distance. The leader, number five, stands beside the police car and reports. A key explains the numbers.
firearms-basic-roadside-item = The item in the car; nobody near it, doors stay as they are
firearms-basic-roadside-mark = The limit, marked from a distance
firearms-basic-roadside-persons = The persons, away from the car, with an officer
firearms-basic-roadside-traffic = Officer who keeps traffic and onlookers away
firearms-basic-roadside-leader = Leader, who reports and calls
firearms-basic-act-person = If somebody holds the item in the hand, the rules of the service for an armed person apply, whatever the item may turn out to be. If somebody wants to hand it over, they put it down as the rules of the service say; no officer takes it from a hand.
firearms-basic-act-life = Injured people come first. Medical help does not wait for the evidence; write down who came near the item and why.
firearms-basic-act-moved = If the item was moved before you came, ask who moved it, from where and how. Do not put it back.
firearms-basic-act-warning = Only the authorised expert makes an item safe. Nobody else unloads it, and nobody tries it “only to be sure”.

## Marking

firearms-basic-marks-title = Markings and tracing
firearms-basic-markings-asks =
    where is the number on the gun
    what do the letters on the gun mean
    serial number scratched off
    O or zero in the number
    stamp with a crown what is it
    stamp
    scratched
    Cyrillic letters on steel
    crown
    factory sign
    filed off
    read the digits
    rusted number
    paint over the digits
    two different numbers on one gun
firearms-basic-marks-intro = A <em>{ -marking }</em> is the name of a weapon: without it, no register finds anything. The UN Firearms Protocol asks that a firearm be marked when it is made, with maker, place of manufacture and <em>{ -serial-number }</em>, and that an imported firearm carry an <em>{ -import-marking }</em>. Which markings are required in a jurisdiction is said by the law in force there.
firearms-basic-marks-who = The expert reads the markings after the item is safe. The investigator copies them, checks them against the photograph, and lets a second person read them aloud. <ref data-l10n-name="strip"/> shows the way from metal to paper, and <ref data-l10n-name="marks"/> says what each marking tells.
firearms-basic-strip-caption = From metal to paper: every character in its own box
    .alt = Above, a strip of metal with an invented inscription of five groups: the name MAKER, the letters MOD 1, the letters CAL 9, the number A0O1I7, and a star with the number 21. From each group a line leads down to a box of a form: maker, model, calibre, serial number, other marks. Under the serial number six small boxes hold one character each; zero and the letter O, and one and the letter I, are marked as easily confused.
firearms-basic-strip-maker = Maker
firearms-basic-strip-model = Model
firearms-basic-strip-calibre = Calibre
firearms-basic-strip-serial = Serial number
firearms-basic-strip-other = Other marks
firearms-basic-strip-warning = Easily confused: 0 and O, 1 and I
firearms-basic-marks-caption = Markings, what they tell, how to copy them
firearms-basic-marks-head-mark = Marking
firearms-basic-marks-head-tells = What it tells
firearms-basic-marks-head-copy = How to copy it
firearms-basic-marks-maker = Maker, place of manufacture
firearms-basic-marks-maker-tells = Where the history begins
firearms-basic-marks-maker-copy = In its own script, with every sign; no translation
firearms-basic-marks-model = Model
firearms-basic-marks-model-tells = A name of the maker; copies of other makers exist
firearms-basic-marks-model-copy = Only if it is on the item, never from memory
firearms-basic-marks-calibre = Calibre
firearms-basic-marks-calibre-tells = Nominal bore or cartridge designation, as it is inscribed
firearms-basic-marks-calibre-copy = Exactly, with points, strokes and letters
firearms-basic-marks-serial = Serial number
firearms-basic-marks-serial-tells = One item of one maker; the same number can exist at another maker
firearms-basic-marks-serial-copy = One character in each box; also on every other part that carries a number
firearms-basic-marks-import = Import marking
firearms-basic-marks-import-tells = Through which jurisdiction the item came, and often in which year
firearms-basic-marks-import-copy = Copy letters and figures; draw what you cannot read
firearms-basic-marks-proof = Proof mark
firearms-basic-marks-proof-tells = That and where it was officially tested
firearms-basic-marks-proof-copy = Photograph and draw; say where it is on the item
firearms-basic-marks-owner = Marks of an owner, an army, a police force
firearms-basic-marks-owner-tells = An earlier holder; perhaps a stockpile
firearms-basic-marks-owner-copy = Complete, also when it seems to be only decoration
firearms-basic-marks-missing = Nothing readable
firearms-basic-marks-missing-tells = Worn, damaged or removed: the expert says which
firearms-basic-marks-missing-copy = Write “not readable”, and ask the laboratory whether it can be read again
firearms-basic-marks-do-all = Copy all markings, from all parts, with the place of each.
firearms-basic-marks-do-photo = Let the photograph show a scale and good light from the side.
firearms-basic-marks-do-second = Let a second person read the number aloud.
firearms-basic-marks-dont-guess = Fill a gap with what “must” be there.
firearms-basic-marks-dont-clean = Clean, scratch or rub in order to read better.
firearms-basic-marks-dont-translate = Turn Cyrillic letters into Latin ones, or the other way round.
firearms-basic-marks-note = Let one pair dictate and another write, with radio noise from a telephone. Most mistakes are zero and O, one and I, and letters that look the same in both alphabets. Ask at the end: to whose door would a wrong character have led?

## Tracing

firearms-basic-tracing-title = Tracing
firearms-basic-tracing-asks =
    who does this gun belong to
    where does the gun come from
    how do I run the number
    how long does a trace take
    gun not in the database
    interpol gun check
    whose
    first shop
    stolen before?
    registry
    foreign owner
    wait weeks
    made in Yugoslavia, who knows more
    army stock from the nineties
    lawful until when
firearms-basic-tracing-what = The term <em>{ -tracing }</em> means following a weapon from manufacture or import to the point where it became illicit. A trace request asks for a history: who made it, who imported it, who sold it, who held it last under the law. It does not say who fired it.
firearms-basic-tracing-order = The order of work is: first the register, then the scene and interviews, fingerprints and DNA, ballistic examination, and finally the analysis of all results<ref data-l10n-name="iarms"/>. <ref data-l10n-name="way"/> shows the way of a question and of its answer.
firearms-basic-note-iarms = INTERPOL gives this order for the work with iARMS, its illicit arms records and tracing system, in use since 2013.
firearms-basic-way-caption = The way of a question and of its answer
    .alt = Flow from left to right and back. On the left the investigator with the case file. An arrow leads to the middle box, Focal Point in ILECU or the competent unit. From there three arrows lead to three boxes on the right, one above the other: weapons register, forensic laboratory, partners abroad and iARMS. Dashed arrows lead from the right back to the middle, and from the middle back to the investigator.
firearms-basic-way-investigator = Investigator and case file
firearms-basic-way-question = Question
firearms-basic-way-answer = Answer
firearms-basic-way-middle = Focal Point in ILECU, or the competent unit
firearms-basic-way-register = Weapons register
firearms-basic-way-laboratory = Forensic laboratory
firearms-basic-way-partners = Partners abroad, iARMS
firearms-basic-tracing-focal = In { -kosovo }, report every recovered firearm to the <em>{ -firearms-focal-point }</em>, which traces every local recovery<ref data-l10n-name="focal"/>. In North Macedonia, follow the internal rules of the service for trace requests and international police cooperation.
firearms-basic-note-focal = The Firearms Focal Point in { -kosovo } is part of the International Law Enforcement Cooperation Unit (ILECU). It was the first of its kind in the Western Balkans.
firearms-basic-tracing-request = The first page of a trace request holds six things:
firearms-basic-tracing-item = the item: description, all markings, photographs;
firearms-basic-tracing-find = the find: place, day, case number, lawful basis;
firearms-basic-tracing-offence = the offence, with its official title;
firearms-basic-tracing-question = one question, or a few numbered ones;
firearms-basic-tracing-urgency = by when, and the reason;
firearms-basic-tracing-code = the <em>{ -handling-code }</em>, and to whom the answer goes.
firearms-basic-tracing-none = “Not found” is a result too. <ref data-l10n-name="answers"/> says how to go on after each answer.
firearms-basic-answers-caption = What the answer says, and what comes next
firearms-basic-answers-head-answer = Answer
firearms-basic-answers-head-mean = What it may mean
firearms-basic-answers-head-next = What you do next
firearms-basic-answers-holder = A last lawful holder is named
firearms-basic-answers-holder-mean = Sold, lent, inherited, stolen: all of this is still open
firearms-basic-answers-holder-next = Hear the person as the law provides; ask for the paper of the hand-over
firearms-basic-answers-stolen = Reported as stolen or lost
firearms-basic-answers-stolen-mean = There is another case, and another file
firearms-basic-answers-stolen-next = Ask for that file; compare day, place and persons
firearms-basic-answers-abroad = Delivered to another jurisdiction
firearms-basic-answers-abroad-mean = The history goes on there
firearms-basic-answers-abroad-next = A second request, through the channel
firearms-basic-answers-none = Not found
firearms-basic-answers-none-mean = Never registered, a wrong character, or an entry in another register
firearms-basic-answers-none-next = Check the copy first, then ask again
firearms-basic-answers-clarify = Please clarify
firearms-basic-answers-clarify-mean = A marking, a photograph or the reason is missing
firearms-basic-answers-clarify-next = Send what is missing, under the same number
firearms-basic-tracing-key = Trace every firearm, also when the suspect is known. The answer may belong to the case of a colleague.

## Routes

firearms-basic-routes-title = Routes
firearms-basic-routes-asks =
    how do guns get here
    how do guns come over the border
    stolen guns where do they go
    gun in a parcel
    guns from the old days in the attic
    smuggling
    black market
    war leftovers
    truck driver
    burglary
    opened barracks in 1997
    sold by a soldier
    hidden among furniture at the crossing
firearms-basic-routes-intro = Most firearms were made lawfully. A <em>{ -trafficking-route }</em> begins where one leaves the lawful way; the word for this is <em>{ -diversion }</em>. For the investigator, this point matters more than any line on a map, because something is left there: a paper, an entry, a witness. <ref data-l10n-name="lawful"/> shows it.
firearms-basic-lawful-caption = The lawful way, and what is left behind at each exit
    .alt = Above, a line from left to right with four stations of the lawful way: maker, import and transit, dealer, lawful holder. From each station a dashed arrow leads down to a box that says what is left behind there: production and stock list; customs papers; sales book and receipt; licence, report of a theft or a loss. All boxes stand on one broad bar at the bottom: unlawful possession.
firearms-basic-lawful-maker = Maker
firearms-basic-lawful-maker-trace = Production list, stock list
firearms-basic-lawful-import = Import, transit
firearms-basic-lawful-import-trace = Customs papers, carrier
firearms-basic-lawful-dealer = Dealer
firearms-basic-lawful-dealer-trace = Sales book, receipt
firearms-basic-lawful-holder = Lawful holder
firearms-basic-lawful-holder-trace = Licence, report of theft or loss
firearms-basic-lawful-bar = Unlawful possession
firearms-basic-routes-table = <ref data-l10n-name="patterns"/> lists patterns that officers should think of. None of them is proof.
firearms-basic-routes-caption = Patterns, what you may notice, whom to ask first
firearms-basic-routes-head-pattern = Pattern
firearms-basic-routes-head-notice = What you may notice
firearms-basic-routes-head-ask = Whom to ask first
firearms-basic-routes-theft = Theft or loss
firearms-basic-routes-theft-notice = Complete markings; the person has no link to the item
firearms-basic-routes-theft-ask = Weapons register, reports of theft
firearms-basic-routes-old = Kept at home for years
firearms-basic-routes-old-notice = Old packaging, family stories, no paper at all
firearms-basic-routes-old-ask = Family and neighbours, with care; the Focal Point or competent unit
firearms-basic-routes-parcel = By post and parcel
firearms-basic-routes-parcel-notice = Description of the goods and content do not agree
firearms-basic-routes-parcel-ask = Customs, carrier, sender
firearms-basic-routes-traveller = With a traveller
firearms-basic-routes-traveller-notice = Journey, telephone and story do not agree
firearms-basic-routes-traveller-ask = Border police on both sides, through the channel
firearms-basic-routes-mixed = Among other goods
firearms-basic-routes-mixed-notice = Load with papers that do not fit; other smuggled goods
firearms-basic-routes-mixed-ask = Customs, those who loaded and unloaded
firearms-basic-routes-offer = Offered on the Internet
firearms-basic-routes-offer-notice = Pictures, messages, payment
firearms-basic-routes-offer-ask = Cyber crime unit
firearms-basic-routes-fair = Checks are based on risk and on behaviour, never on origin, language or faith. A holder who reports a theft or hands over an old weapon under the conditions of the law is first of all a source.

## Law

firearms-basic-law-title = Law
firearms-basic-law-asks =
    is it forbidden to have a gun
    what is the punishment for a gun without papers
    which law for guns
    what do I write in the charge
    do I need a licence for this
    illegal gun
    fine or prison
    permit
    charge
firearms-basic-law-intro = This section says which text to open. It is not a commentary. <ref data-l10n-name="texts"/> begins with the question; the boxes name the texts.
firearms-basic-law-caption = The question and the text
firearms-basic-law-head-question = Question
firearms-basic-law-head-text = Text to open
firearms-basic-law-head-care = Care
firearms-basic-law-weapon = Is it a weapon, and in which category?
firearms-basic-law-weapon-text = Law on weapons of the jurisdiction
firearms-basic-law-weapon-care = Law of the day of the find; after the report of the expert
firearms-basic-law-licence = May this person hold it?
firearms-basic-law-licence-text = Law on weapons; weapons register
firearms-basic-law-licence-care = A licence for one item does not cover another
firearms-basic-law-offence = Which offence?
firearms-basic-law-offence-text = Criminal code of the jurisdiction
firearms-basic-law-offence-care = Possession, trade, use and manufacture are different things
firearms-basic-law-power = May I search, seize, ask?
firearms-basic-law-power-text = Law on criminal procedure; law on police
firearms-basic-law-power-care = Before the act, not after it
firearms-basic-law-abroad = May I send this across the border?
firearms-basic-law-abroad-text = Rules on international police cooperation and on personal data
firearms-basic-law-abroad-care = Through the channel only
firearms-basic-law-kosovo-title = Law in { -kosovo }
firearms-basic-law-kosovo-asks =
    gun law kosovo
    which code in kosovo
    police powers kosovo gun
    Prishtina gun paragraph
    UNMIK licence
firearms-basic-law-kosovo-act = Law 05/L-022 on Weapons; Criminal Code 06/L-074; Law 04/L-076 on Police; criminal procedure law in force
firearms-basic-law-kosovo-weapons = <strong>Law 05/L-022 on Weapons</strong> is the first text to read on the status of an item: whether it is a weapon, its category, the licence and the conditions of possession. Read also what it says on parts and on ammunition.
firearms-basic-law-kosovo-code = <strong>Criminal Code 06/L-074</strong> contains the offences. Quote the offence by its official title and its article, copied from the code in an official language<ref data-l10n-name="titles"/>.
firearms-basic-note-titles = Titles of offences differ from code to code. They are not translations of one another, and this course does not paraphrase them.
firearms-basic-law-kosovo-procedure = <strong>Law 04/L-076 on Police</strong> and the criminal procedure law in force decide on the powers of the officer, on searches, on the seizure of items and data, and on the order for an expert examination.
firearms-basic-law-north-macedonia-title = Law in North Macedonia
firearms-basic-law-north-macedonia-asks =
    gun law macedonia
    article 396
    which law in skopje for guns
    Skopje gun paragraph
    396
firearms-basic-law-north-macedonia-act = Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments
firearms-basic-law-north-macedonia-weapons = <strong>The Law on Weapons</strong> (7/05 with amendments) is the first text to read on the status of a weapon, a part or ammunition. Use a consolidated text and note its date, because the law was amended.
firearms-basic-law-north-macedonia-code = <strong>Article 396 of the Criminal Code</strong> is the article to check first for weapons and explosive materials. Quote its title exactly as the code has it.
firearms-basic-law-north-macedonia-procedure = <strong>The Criminal Procedure Law</strong> (150/2010 with amendments) is the text to read on searches, on the seizure of objects and on the order for an expert examination.
firearms-basic-law-europe-title = European and international texts
firearms-basic-law-europe-asks =
    eu rules for guns
    category a b c what is it
    un rules for guns
    Brussels guns
    UN guns
firearms-basic-law-europe-act = Directive (EU) 2021/555; Implementing Directive (EU) 2019/69; UN Firearms Protocol; UN Convention against Transnational Organized Crime
firearms-basic-law-europe-directive = <strong>Directive (EU) 2021/555</strong> is about the acquisition and possession of weapons. It codifies Directive 91/477 and has the categories A (prohibited), B (authorisation) and C (declaration).
firearms-basic-law-europe-alarm = <strong>Implementing Directive (EU) 2019/69</strong> lays down technical specifications for alarm and signal weapons.
# $date: the day on which the Protocol came into force.
# check: allow term-not-used (marking is an action here; the term of the glossary is the inscription)
firearms-basic-law-europe-protocol = <strong>The UN Firearms Protocol</strong> (General Assembly resolution 55/255), in force since { $date }, is about offences, licensing, marking and tracing. It supplements the UN Convention against Transnational Organized Crime.
firearms-basic-law-europe-use = These texts help to read foreign papers. They give an officer no power. The power comes only from the law in force in the jurisdiction where the officer acts.
firearms-basic-law-category = One table of categories per law. A category is written only together with its law and is never transferred from one jurisdiction to another<ref data-l10n-name="category"/>.
firearms-basic-note-category = Directive (EU) 2021/555 has A, B and C; the law of Serbia has A to D; the law of North Macedonia speaks of B and C.

## First enquiries

firearms-basic-enquiries-title = First enquiries
firearms-basic-first-enquiries-asks =
    what do I ask the owner
    what do I do in the first hour
    who saw the gun
    what do I write down at the start
    he says he found it
    first hour
    cameras
    witnesses gone
    'I just found it'
    ask now
firearms-basic-enquiries-intro = First enquiries do not solve the case. They keep open what would otherwise be lost: memory, pictures, traces, papers. <ref data-l10n-name="days"/> puts them in order.
firearms-basic-days-caption = The first hour, the first day, the first week
    .alt = Timeline with three columns from left to right. First hour: people safe and apart, the five steps, words of the persons, names of those present, cameras noticed. First day: report to the Focal Point or competent unit, register, questions to the expert, recordings secured, prosecutor informed. First week: trace request, neighbours and earlier holders, comparison of cartridge cases, telephone as the law allows, one page on what is known and what is missing.
firearms-basic-days-hour = First hour
firearms-basic-days-hour-people = People safe and apart
firearms-basic-days-hour-steps = The five steps
firearms-basic-days-hour-words = First words, word for word
firearms-basic-days-hour-names = Names of all who are present
firearms-basic-days-hour-cameras = Cameras noticed
firearms-basic-days-day = First day
firearms-basic-days-day-focal = Report to the Focal Point or competent unit
firearms-basic-days-day-register = Weapons register
firearms-basic-days-day-expert = Questions to the expert
firearms-basic-days-day-recordings = Recordings secured
firearms-basic-days-day-prosecutor = Prosecutor informed
firearms-basic-days-week = First week
firearms-basic-days-week-trace = Trace request
firearms-basic-days-week-holders = Neighbours, earlier holders
firearms-basic-days-week-cases = Cartridge cases compared
firearms-basic-days-week-telephone = Telephone, as the law allows
firearms-basic-days-week-page = One page: known, missing
firearms-basic-enquiries-rights = Before any question comes the person: language, rights, age, state of health, as the law in force says. The prosecutor directs the investigation; the officer proposes.
firearms-basic-questions-title = What is asked, and of whom
firearms-basic-questions-asks =
    what questions to ask about the gun
    talk to the wife
    neighbours heard shots
    the seller
    child saw the gun
    interview
    wife
    how to ask
    open question
    pawnbroker
    hunter friend
    his brother filmed it
    taxi driver saw
    barman
    doctor treats a shot wound
firearms-basic-questions-table = <ref data-l10n-name="ask"/> gives open questions. They are asked one at a time, and the answer is written down before the next one.
firearms-basic-questions-caption = Persons, questions, record
firearms-basic-questions-head-who = Person
firearms-basic-questions-head-ask = Open questions
firearms-basic-questions-head-record = What is recorded
firearms-basic-questions-holder = The person with whom the item was found, if the law allows the question
firearms-basic-questions-holder-ask = What is this? Since when, from whom, what for? Who else knows of it?
firearms-basic-questions-holder-record = Rights given, words, time; no summary in police words
firearms-basic-questions-family = Family and household
firearms-basic-questions-family-ask = Where was it kept? Who could reach it? Has anybody been threatened?
firearms-basic-questions-family-record = Signs of violence, children; victim assistance called
firearms-basic-questions-neighbour = Neighbours
firearms-basic-questions-neighbour-ask = What did you hear and see, when, from where?
firearms-basic-questions-neighbour-record = Place of the witness, light, noise, distance
firearms-basic-questions-seller = Seller, former holder
firearms-basic-questions-seller-ask = What was handed over, when, against which paper?
firearms-basic-questions-seller-record = Copy of the entry; condition of the item then
firearms-basic-questions-medical = Medical staff, within the law
firearms-basic-questions-medical-ask = When did the injured person come, with whom?
firearms-basic-questions-medical-record = Only what the law allows to ask
firearms-basic-handover-title = Evidence, cooperation, report
firearms-basic-evidence-title = Evidence of the first hours
firearms-basic-first-evidence-asks =
    how do I pack the gun
    can I put it in a plastic bag
    who takes the gun to the lab
    casings on the ground
    shell casings
    plastic or paper
    gloves
    gun box
    swab hands
    ballistics
    rifling marks
    gunpowder on hands
    lab turns us away
firearms-basic-evidence-intro = Nothing is packed until the expert has released the item. Then three rules hold:
firearms-basic-evidence-alone = each item is packed alone, and ammunition apart from the firearm;
firearms-basic-evidence-place = the exact place is photographed and measured before anything is lifted;
firearms-basic-evidence-custody = the <em>{ -chain-of-custody }</em> begins with the hand-over by the expert and names every person after that.
firearms-basic-evidence-expert = The expert is asked in writing, through the authority that orders the examination: what it is; in which state; which parts are essential components; which markings it carries; whether it is a firearm under the law of this jurisdiction on the day of the find; whether it has a link to other cases.
firearms-basic-evidence-key = A cartridge case on the ground can tell more than the weapon. Nobody walks through the place to look for it.

## Cooperate

firearms-basic-cooperation-title = Focal Point, ILECU and partners
firearms-basic-cooperation-asks =
    who do I call about a gun from abroad
    what is the focal point
    ilecu phone
    colleague in skopje has the same gun
    can I send it on viber
    focal point phone
    colleagues abroad
    same gun two cases
firearms-basic-cooperation-focal = In { -kosovo }, the <em>{ -firearms-focal-point }</em> collects, analyses and shares all data on recovered firearms. It sits in the <em>{ -ilecu }</em>. One report to it serves twice: the weapon is traced, and it is compared with others.
firearms-basic-cooperation-north-macedonia = In North Macedonia, the internal rules of the service name the unit for trace requests and for international police cooperation. Find out its name and its contact before you need it, and write them on your card.
firearms-basic-cooperation-table = <ref data-l10n-name="whom"/> says which question goes where.
firearms-basic-cooperation-caption = Which question goes to whom
firearms-basic-cooperation-head-question = Question
firearms-basic-cooperation-head-whom = To whom
firearms-basic-cooperation-head-give = What you give
firearms-basic-cooperation-register = Is this item registered? Stolen?
firearms-basic-cooperation-register-whom = Weapons register, through your service
firearms-basic-cooperation-register-give = All markings, photograph
firearms-basic-cooperation-history = Who made, imported, sold it?
firearms-basic-cooperation-history-whom = Focal Point or competent unit
firearms-basic-cooperation-history-give = First page of the trace request
firearms-basic-cooperation-case = Was it used elsewhere?
firearms-basic-cooperation-case-whom = Forensic laboratory, through the authority that orders the examination
firearms-basic-cooperation-case-give = Item and cartridge cases, questions in writing
firearms-basic-cooperation-person = What is known of this person abroad?
firearms-basic-cooperation-person-whom = ILECU or competent unit
firearms-basic-cooperation-person-give = Reason, lawful basis, handling code
firearms-basic-cooperation-goods = What was in this load?
firearms-basic-cooperation-goods-whom = Customs
firearms-basic-cooperation-goods-give = Number of the paper, day, crossing point
firearms-basic-cooperation-do-channel = Use the channel of the service, also for a small question.
firearms-basic-cooperation-do-early = Ask early; send later what is missing.
firearms-basic-cooperation-do-feedback = Say what came of the answer, as far as the law allows.
firearms-basic-cooperation-dont-private = Send a picture of the item to a colleague by private message.
firearms-basic-cooperation-dont-data = Send names that the question does not need.
firearms-basic-cooperation-dont-on = Pass on what you received without the consent that its handling code asks for.

## Report

firearms-basic-report-title = The first report
firearms-basic-report-asks =
    how do I write the report
    can I write kalashnikov
    example report gun
    press wants photos of the gun
    first page
    press photo
    which brand
    template
firearms-basic-report-intro = The first report is read by people who were not there. It answers five questions, in this order:
firearms-basic-report-when = When and where, and by what right were you there?
firearms-basic-report-saw = What did you see, in plain words?
firearms-basic-report-did = What did you do, and at what time?
firearms-basic-report-said = Who said what, word for word?
firearms-basic-report-whom = Whom did you inform, and who took over?
firearms-basic-report-good = Good: “At 14.20, under the right front seat, I saw the grip of a short, black object that looks like a firearm. I said ‘stop’ and did not touch it.” Poor: “We found and secured an illegal pistol.” It says what nobody knew yet, and it is silent on what was done.
firearms-basic-report-do-fact = Write facts, times, names and places.
firearms-basic-report-do-touched = Write what was touched or moved, by whom and why.
firearms-basic-report-do-open = Write what is not known.
firearms-basic-report-dont-model = Write a model, a calibre or “illegal” before the expert has spoken.
firearms-basic-report-dont-how = Describe how an item works or how it was altered.
firearms-basic-report-dont-press = Speak to the media; this is done only by the office authorised by the service, in agreement with the prosecutor.

## Exercises

firearms-basic-exercises-title = Exercises
firearms-basic-exercises-asks =
    practice for the gun course
    exercise describe a gun
    exercise gun under the seat
    exercise serial number
    exercise trace request
    exercise which law
    exercise wedding shots
    final exercise gun case
    drills guns
    describe a picture
# $exercises: number of exercises; $minutes: their total time.
firearms-basic-exercises-intro = { $exercises ->
        [one] One exercise takes
       *[other] { $exercises } exercises take
    } about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } in total, without the discussion. All persons, places and numbers are invented.
firearms-basic-exercises-debrief = After each exercise the group answers three questions: What was done well? What would a judge ask? What will you do differently on duty?
firearms-basic-exercise-describe-title = Describe, do not name
firearms-basic-exercise-describe-task = One participant sees a card for one minute and describes it. The second draws what was said. The third compares the drawing with the card.
firearms-basic-exercise-describe-check = Strike out every word that is a conclusion, and put in its place what was seen.
firearms-basic-exercise-describe-materials = six cards with photographs from outside: two short shapes, two long shapes, one odd object, one that is clearly no weapon; paper, pencils.
firearms-basic-exercise-describe-answer-words = The description holds length, shape, colour, material, visible inscriptions and position, in the words of the drawing of shapes.
firearms-basic-exercise-describe-answer-none = It holds no make, no model, no calibre, no “real”, “old” or “automatic”.
firearms-basic-exercise-describe-answer-harmless = The harmless card is described just as carefully; nobody says “only”.
firearms-basic-exercise-stop-title = The car at the roadside
firearms-basic-exercise-stop-case = Invented case: at a lawful vehicle check an officer sees a grip under the driver’s seat. The driver says: “It is only for New Year, look.” A second officer bends down. A child sits in the back.
firearms-basic-exercise-stop-task = Act it out from the first word, in marked-off space, without any object. Use the steps of <ref data-l10n-name="steps"/>. Then make the call, and write the first five lines of the report.
firearms-basic-exercise-stop-materials = two chairs in a row for the car, tape for the road, five role cards: driver, child, first officer, second officer, leader. No object, no toy.
firearms-basic-exercise-stop-answer-word = The first word is “stop”, to the driver and to the colleague, before anything else.
firearms-basic-exercise-stop-answer-child = The child is brought away first, calmly, without passing the item.
firearms-basic-exercise-stop-answer-call = The call says what, where, when, how many, who is near and what was touched.
firearms-basic-exercise-stop-answer-words = The words of the driver are in the report as they were said; nobody judges whether they are true.
firearms-basic-exercise-stop-answer-wait = Nobody goes back to the car for a paper, a telephone or a photograph.
firearms-basic-exercise-copy-title = Character by character
firearms-basic-exercise-copy-task = Pairs sit back to back. One reads three invented inscriptions aloud, the other writes them into boxes as in <ref data-l10n-name="strip"/>. Then they compare and count the mistakes.
firearms-basic-exercise-copy-materials = for each pair three cards with invented inscriptions, with 0 and O, 1 and I, Latin and Cyrillic letters of the same form; sheets with empty boxes.
firearms-basic-exercise-copy-answer-spell = A good pair agrees on a way to spell before it begins, and says of each letter whether it is Latin or Cyrillic.
firearms-basic-exercise-copy-answer-gap = A character that cannot be read stays an empty box with a remark; nobody guesses.
firearms-basic-exercise-copy-answer-second = The number is read back aloud by the one who wrote it.
firearms-basic-exercise-request-title = The first trace request
firearms-basic-exercise-request-case = Invented case: after release by the expert, an item from an attic is described. One number is readable in full, one only in part. The old man who lives there says it came “with the house”.
firearms-basic-exercise-request-task = Fill in the first page of a trace request with the six things of <ref data-l10n-name="tracing"/>. Another group answers it: “found”, “not found” or “please clarify”, with a reason.
firearms-basic-exercise-request-materials = a sheet with six empty fields; one sheet with the invented description and markings; one sheet with the answers for the second group.
firearms-basic-exercise-request-answer-six = All six things are there; the question is one sentence.
firearms-basic-exercise-request-answer-part = Both numbers are copied with their place on the item, and the gap is shown as a gap.
firearms-basic-exercise-request-answer-words = “With the house” goes into the file as a statement, and leads to a question on former owners of the house.
firearms-basic-exercise-request-answer-none = “Not found” leads back to the copy first, then to another register, not to the end of the case.
firearms-basic-exercise-lawful-title = Where did it leave the lawful way?
firearms-basic-exercise-lawful-case = Invented cases: (a) a hunting weapon with complete markings, found at a man who never had a licence; (b) two new items of the same kind in a parcel of “tools”; (c) an old rifle that workers found in a house under repair.
firearms-basic-exercise-lawful-task = Put each case on <ref data-l10n-name="lawful"/>. Which exit is possible, and which paper do you ask for first? What would show that you are wrong?
firearms-basic-exercise-lawful-materials = the drawing of the lawful way, enlarged for the wall; coloured notes.
firearms-basic-exercise-lawful-answer-a = (a) Exit at the lawful holder; weapons register and reports of theft first. A former holder may be a victim, a seller or a relative.
firearms-basic-exercise-lawful-answer-b = (b) Exit at the dealer or in transit; customs papers, carrier and sender first, opened only as the law provides.
firearms-basic-exercise-lawful-answer-c = (c) Perhaps no exit can be proved; markings, trace request and former owners first. Workers who found it are witnesses.
firearms-basic-exercise-lawful-answer-open = In each case the group names at least one fact that would change its opinion.
firearms-basic-exercise-law-title = Which text first?
firearms-basic-exercise-law-task = The group receives five short questions from the scene and puts each beside the right line of <ref data-l10n-name="texts"/>. For one of them it opens the consolidated text of its own jurisdiction and copies the title of the offence or the article, with the date of the text.
firearms-basic-exercise-law-materials = five cards: Is this part controlled? May I look into the boot? Has he got a licence? What do I write as offence? May I send the photograph abroad?; consolidated texts of both jurisdictions, printed.
firearms-basic-exercise-law-answer-lines = Part: law on weapons. Boot: procedure and police. Licence: law on weapons and register. Offence: criminal code. Abroad: rules on cooperation and personal data.
firearms-basic-exercise-law-answer-copy = The title is copied, not retold; code, article and date of the text are given beside it.
firearms-basic-exercise-law-answer-two = Mixed groups see that the same question leads to different titles in the two jurisdictions, and do not translate one into the other.
firearms-basic-exercise-enquiries-title = The first hour, the first day, the first week
firearms-basic-exercise-enquiries-case = Invented case: on Saturday at 22.10 neighbours report shots at a wedding. Nobody is injured. On the grass there are cartridge cases. A guest has put “something” into a car and left. Several guests were filming.
firearms-basic-exercise-enquiries-task = Write what is done in the first hour, on the first day and in the first week, on three sheets as in <ref data-l10n-name="days"/>. For each line: who, whom do they ask, what is recorded. Then choose the three lines that cannot be done tomorrow.
firearms-basic-exercise-enquiries-materials = three large sheets with the headings hour, day, week; one role card for a witness who remembers the car and one for a guest with a film.
firearms-basic-exercise-enquiries-answer-hour = First hour: people safe, place of the cases closed off and not walked on, description of the car passed on, names of guests, request to keep the films.
firearms-basic-exercise-enquiries-answer-day = First day: films secured as the law provides, neighbours with place and time, questions to the expert, prosecutor, report to the Focal Point or competent unit.
firearms-basic-exercise-enquiries-answer-week = First week: comparison of the cases, holder of the car, register, trace request once there is an item.
firearms-basic-exercise-enquiries-answer-lost = What cannot wait: traces on the grass, films, first words.
firearms-basic-exercise-final-title = From the call to the file
firearms-basic-exercise-final-case = Invented case in four cards. The first: “My ex-husband was at the door with a gun. He has gone. The children are here.” The others follow when a team has asked the right place.
firearms-basic-exercise-final-task = Each team works through the case with the cards of <ref data-l10n-name="reference"/> and hands in four pages: first report, list of evidence and questions to the expert, first page of a trace request, one page on what is known and what is missing. Two teams then exchange their files and ask as a court would.
firearms-basic-exercise-final-materials = three further cards: description by a neighbour; result of the register (a licence that has ended); part of an inscription read by the expert after release. Four empty pages for each team.
firearms-basic-exercise-final-answer-safety = Safety of the woman and the children comes first: help, protection and victim assistance, before any question on the weapon.
firearms-basic-exercise-final-answer-seen = Nobody has seen the item as police; the report says what the caller said, and does not say “firearm” as a fact.
firearms-basic-exercise-final-answer-licence = The ended licence is a fact for the prosecutor and for the law on weapons; it does not prove where the item is.
firearms-basic-exercise-final-answer-request = The trace request shows the gap in the inscription, the offence with its official title, and the urgency with its reason.
firearms-basic-exercise-final-answer-file = The other team could go on with the file at once, without calling.

firearms-basic-check-title = Questions for self-check
firearms-basic-self-check-asks =
    test yourself gun course
    questions for the exam
    do I know enough
    quiz
firearms-basic-check-intro = Answer without the text, then compare with the sections.
firearms-basic-check-write = Which words belong in the first report for a short object with a cylinder? See <ref data-l10n-name="types"/>.
firearms-basic-check-blank = What does an inscription “blank” prove? See <ref data-l10n-name="blank"/>.
firearms-basic-check-steps = Which are the five steps, and who unloads? See <ref data-l10n-name="act"/>.
firearms-basic-check-marks = What do you do with a character that cannot be read? See <ref data-l10n-name="marks"/>.
firearms-basic-check-trace = What does a trace request answer, and what not? See <ref data-l10n-name="tracing"/>.
firearms-basic-check-exit = Why does the point of exit matter more than the map? See <ref data-l10n-name="routes"/>.
firearms-basic-check-category = With what is a category always written? See <ref data-l10n-name="law"/>.
firearms-basic-check-hour = What is lost first, and so done in the first hour? See <ref data-l10n-name="enquiries"/>.
firearms-basic-check-answers = Answers: 1 “short object that looks like a firearm, with a cylinder”. 2 Nothing about the state today. 3 Stop, distance, mark, report, wait; only the authorised expert. 4 It stays a gap, and the laboratory is asked. 5 The history up to the last lawful holder; not who fired. 6 A paper, an entry or a witness is left there. 7 With its law. 8 Memory, recordings, traces on the ground.

## Quick reference

firearms-basic-reference-title = Quick reference
firearms-basic-quick-reference-asks =
    card for my pocket
    short list for the car
    print the cards
    pocket
firearms-basic-reference-intro = Each part is a card. Add the telephone numbers of your service.
firearms-basic-card-find-title = At the find
firearms-basic-card-find-asks =
    gun in front of me what now
    five steps
    steps card
    hands off
    back, mark, call
firearms-basic-card-find-loaded = Looks like a firearm: counts as loaded.
firearms-basic-card-find-stop = Say “stop”. Nobody touches.
firearms-basic-card-find-distance = People away, by the way you came.
firearms-basic-card-find-mark = Mark from a distance.
firearms-basic-card-find-report = Report: what, where, when, how many, who is near, what was touched.
firearms-basic-card-find-wait = Wait for the specialists. Only the expert unloads.
firearms-basic-card-describe-title = Describe
firearms-basic-card-describe-asks =
    how do I describe a gun on the radio
    words for the report
    I must not say pistol, what do I say
    what words on air
    black thing with a grip
firearms-basic-card-describe-length = Short or long.
firearms-basic-card-describe-shape = Barrel, grip, cylinder, magazine, stock: only what you see.
firearms-basic-card-describe-colour = Colour, material, visible inscriptions.
firearms-basic-card-describe-place = Exact place and position.
firearms-basic-card-describe-words = “Object that looks like a firearm”: no make, no model, no “illegal”.
firearms-basic-card-marks-title = Markings
firearms-basic-card-marks-asks =
    copy the gun number
    what numbers to write down
    is it a zero or the letter o
    digits
    zero
firearms-basic-card-marks-after = Only after the expert has made it safe.
firearms-basic-card-marks-all = All markings, all parts, with their place.
firearms-basic-card-marks-box = One character in one box; 0 or O, 1 or I?
firearms-basic-card-marks-script = Own script: Latin or Cyrillic.
firearms-basic-card-marks-gap = Not readable: leave a gap, ask the laboratory.
firearms-basic-card-marks-second = Second person, photograph with scale.
firearms-basic-card-first-title = First hour, day, week
firearms-basic-card-first-asks =
    checklist gun case
    what must be done today
    what do I ask first about a gun
    today's tasks
    this week
firearms-basic-card-first-hour = Hour: people, five steps, first words, names, cameras.
firearms-basic-card-first-day = Day: Focal Point or competent unit, register, expert, recordings, prosecutor.
firearms-basic-card-first-week = Week: trace request, earlier holders, cases compared, telephone as the law allows.
firearms-basic-card-first-page = One page: what is known, what is missing, who does what.
firearms-basic-card-trace-title = Trace request: first page
firearms-basic-card-trace-asks =
    trace form gun
    what goes into the request
    whose gun is it, how do I ask
    fill in the trace
    what goes first
firearms-basic-card-trace-item = Item: description, markings, photographs.
firearms-basic-card-trace-find = Find: place, day, case number, lawful basis.
firearms-basic-card-trace-offence = Offence with its official title.
firearms-basic-card-trace-question = One question, or a few numbered ones.
firearms-basic-card-trace-urgency = By when, and why.
firearms-basic-card-trace-code = Handling code; to whom the answer goes.

## Glossary

firearms-basic-words-title = Words, sources, limits
firearms-basic-glossary-title = Glossary
firearms-basic-glossary-asks =
    what does diversion mean
    meaning of the words in gun cases
    what is a proof mark
    meaning
firearms-basic-glossary-intro = The words have the meaning that the law in force gives them. The short explanations help to read this course.

## Sources and limits

firearms-basic-sources-title = Sources
firearms-basic-sources-asks =
    where does this come from
    links to the laws
    which laws did you use
    link
# $date: day on which the sources were checked.
firearms-basic-sources-checked = The references were checked on { $date }. Laws change: read the consolidated text on the day of use.
firearms-basic-sources-seesac = SEESAC, pages of the finished UNDP projects: <a data-l10n-name="page">seesac.org</a>.
firearms-basic-sources-kosovo = { -kosovo }: Law 05/L-022 on Weapons; Criminal Code 06/L-074; Law 04/L-076 on Police. <a data-l10n-name="gazette">Official Gazette</a>.
firearms-basic-sources-north-macedonia = North Macedonia: Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments. <a data-l10n-name="gazette">Official Gazette</a>.
firearms-basic-sources-un = United Nations: Firearms Protocol, General Assembly resolution 55/255; UN Convention against Transnational Organized Crime (UNIS/CP/517).
firearms-basic-sources-directive = Directive (EU) 2021/555 on control of the acquisition and possession of weapons, OJ L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
firearms-basic-sources-alarm = Implementing Directive (EU) 2019/69 on alarm and signal weapons: <a data-l10n-name="text">EUR-Lex</a>.
firearms-basic-sources-interpol = INTERPOL, Illicit Arms Records and tracing Management System (iARMS): <a data-l10n-name="site">interpol.int</a>.
firearms-basic-limits-title = What this course does not say
firearms-basic-limits-asks =
    why no technical details
    can I use this in court
    is this legal advice
    why no models
    legal advice?
firearms-basic-limits-technical = It does not say how a weapon is made, altered, loaded, taken apart or hidden, nor how a marking is removed or made readable again. It names no models.
firearms-basic-limits-law = It gives no legal advice, no penalties and no list of categories: read the law in force for them. It does not replace the procedures of a service or the instruction of the prosecutor.
firearms-basic-limits-cases = It is a new text from public sources. Its cases, inscriptions and numbers are invented.
