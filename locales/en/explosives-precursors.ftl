### Explosives and precursors: English source of the manual. The order of the messages is the order of the document.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### Safety boundary: only what an officer can see. No substance by name, no use of a substance, no concentration, no mixture, no
### working principle. Recognition always ends in do not touch, keep distance, mark, report, wait for the specialists.

explosives-precursors-title = Explosives, handmade explosives and precursors: recognise, act safely, prevent
explosives-precursors-short-title = Explosives and precursors

## Purpose

explosives-precursors-purpose-title = Purpose and audience
explosives-precursors-purpose-asks =
    what is this book about
    handbook bombs chemicals fireworks
    does it say how a bomb works
    do i need chemistry for this
    bombs and fireworks handbook
    for people without chemistry
    dangerous stuff, police book
    what this manual is good for
explosives-precursors-purpose-aim = This manual helps officers to live through the first minutes with an item that may explode, to protect others, and to leave the case in a state in which it can be proved. It also shows how the sale of certain chemicals is watched, because most of the work against handmade explosives is done long before there is an item: in a shop, in a store, at a border, and on the telephone.
explosives-precursors-purpose-boundary = The manual describes only what can be seen from a distance. It names no substance, says nothing on what a substance is used for, and explains neither how an item is made nor how it works. An officer does not need this to act correctly, and a reader without good intentions finds nothing here.

explosives-precursors-audience-title = Who the manual is for
explosives-precursors-audience-asks =
    is this for patrol or only for the bomb squad
    i work in customs, what is in it for me
    who should read it
    inspectors of shops
    traffic police
    only bomb disposal?
    frontier staff
explosives-precursors-audience-officers = The manual is for patrol officers, investigators, border police, customs officers and the inspectors who visit sellers and stores in { -kosovo } and North Macedonia, and for those who train them. Specialists for { -eod } have their own rules; they can use it to tell others what they need from them.
explosives-precursors-audience-order = The law in force, the procedures of the service, the instructions of the specialists and the orders of the prosecutor come before this manual.

explosives-precursors-objectives-title = What you can do after reading
explosives-precursors-objectives-asks =
    what will i learn
    aims for the training
    what should a patrol officer know about explosives
    skills
    what remains in my head
    aim
# Introduces a list; $count is the number of its items.
explosives-precursors-objectives-intro = After reading and practice, an officer can do { $count ->
        [one] one thing:
       *[other] the following { $count } things:
    }
explosives-precursors-objectives-recognise = recognise by what can be seen that an item or a place may be dangerous, without going nearer;
explosives-precursors-objectives-steps = take the five steps in the fixed order, also under pressure;
explosives-precursors-objectives-call = say in the first call what the specialists need to know;
explosives-precursors-objectives-law = name the law to be read, and the duties of those who sell chemicals;
explosives-precursors-objectives-report = take a report of a suspicious transaction, a disappearance or a theft, and pass it on in time;
explosives-precursors-objectives-scene = protect a scene after an explosion, and secure what belongs to the officer and not to the specialist;
explosives-precursors-objectives-share = keep records that others can use, in the own service and across the border.

explosives-precursors-use-title = How to use it
explosives-precursors-use-asks =
    how do we train with this
    what can we do at the briefing
    can we use real grenades for training
    train with the shift
    half an hour
    real items forbidden in class?
    reading order
explosives-precursors-use-parts = Whoever goes on patrol reads <ref data-l10n-name="sixty"/> and <ref data-l10n-name="act"/> first. Inspectors and customs officers begin with <ref data-l10n-name="precursors"/>, investigators with <ref data-l10n-name="evidence"/>. The cases in <ref data-l10n-name="cases"/> take a few minutes at a shift briefing.
explosives-precursors-use-note = Read the boundary of the manual aloud before you begin. Participants who know more, from the army, from a quarry or from the Internet, are asked to keep it to themselves. If somebody begins to explain, stop it politely and go back to the question of the day: what do you see, and what do you do?

## 60 seconds

explosives-precursors-sixty-title = The manual in 60 seconds
explosives-precursors-sixty-asks =
    short version
    just one page please
    i found a bomb what now
    most important rules
    fast
    essence
    boom, what now
    just the main thing
explosives-precursors-sixty-intro = If you have time for one page only, read this one.
explosives-precursors-sixty-rule-one = <strong>Everything is live.</strong> Old, rusty, open, small or labelled as harmless: it counts as dangerous until a specialist has said otherwise.
explosives-precursors-sixty-rule-steps = <strong>Five steps.</strong> Do not touch. Keep distance. Mark. Report. Wait for the specialists. See <ref data-l10n-name="steps"/>.
explosives-precursors-sixty-rule-distance = <strong>Distance.</strong> More rather than less, and behind something solid. The specialists say how far.
explosives-precursors-sixty-rule-second = <strong>Where one is, there can be two.</strong> Look at the place where you stand before you stay there.
explosives-precursors-sixty-rule-bring = <strong>Nobody brings it.</strong> No citizen and no officer carries an item to the station.
explosives-precursors-sixty-rule-chemicals = <strong>Chemicals.</strong> Go out, touch no switch, smell nothing, call.
explosives-precursors-sixty-rule-shop = <strong>The shop sees it first.</strong> A suspicious purchase is reported, even when nothing was sold. See <ref data-l10n-name="precursors"/>.
explosives-precursors-sixty-rule-after = <strong>After an explosion.</strong> Save life, go back, close off, wait for release. See <ref data-l10n-name="after"/>.
explosives-precursors-sixty-key = The officer says what was seen. The specialist says what it is.
explosives-precursors-steps-caption = The five steps, and what belongs to none of them
    .alt = Five numbered rows from top to bottom, joined by arrows. Each row has three fields: the step, what you do, what you do not do. One, stop: say stop, stand still, look. Not: touch, lift, open, cover. Two, distance: go back by the way you came and take people along, behind solid cover. Not: collect things, run through unknown ground. Three, mark: mark the access from a distance. Not: walk around the item. Four, report: what, where, when, how many, who is near, what was touched. Not: guess a type. Five, wait: keep everybody out until the place is released. Not: go back for a photograph.
explosives-precursors-steps-head-step = Step
explosives-precursors-steps-head-do = What you do
explosives-precursors-steps-head-never = What you do not do
explosives-precursors-steps-stop = Stop
explosives-precursors-steps-stop-do = Say “stop”, stand still, look
explosives-precursors-steps-stop-never = Touch, lift, open, cover
explosives-precursors-steps-distance = Distance
explosives-precursors-steps-distance-do = Go back by the way you came; take people along, behind solid cover
explosives-precursors-steps-distance-never = Collect things; cross ground nobody has walked on
explosives-precursors-steps-mark = Mark
explosives-precursors-steps-mark-do = Mark the access from a distance
explosives-precursors-steps-mark-never = Walk around the item
explosives-precursors-steps-report = Report
explosives-precursors-steps-report-do = What, where, when, how many, who is near, what was touched
explosives-precursors-steps-report-never = Guess a type
explosives-precursors-steps-wait = Wait
explosives-precursors-steps-wait-do = Keep everybody out until the place is released
explosives-precursors-steps-wait-never = Go back for a photograph

## Recognise

explosives-precursors-recognise-title = Recognise: what may be met
explosives-precursors-recognise-asks =
    what does it look like
    is it a bomb or not
    how do i know if it is dangerous
    old grenade in the garden
    how can I tell
    harmless or not
    five groups
    looks like scrap
    army thing
explosives-precursors-recognise-intro = Officers at the scene do not find out what an item is. They see that it may be dangerous, and that is enough. <ref data-l10n-name="groups"/> shows the five groups of this manual. They differ in law, in origin and in the specialist who comes. For the first officer they lead to the same answer.
explosives-precursors-groups-caption = Five groups, one answer
    .alt = Five boxes side by side at the top: explosives for civil use; grenades and ordnance; handmade devices; chemicals; pyrotechnic articles. Under each name stands where it is typically met: quarry, building site, transport; house, field, hand-over; anywhere, also in a parcel; flat, garage, shop; market, stadium, celebration. From each box an arrow leads down to one wide box: do not touch, keep distance, mark, report, wait for the specialists.
explosives-precursors-groups-civil = Explosives for civil use
explosives-precursors-groups-civil-where = Quarry, building site, transport
explosives-precursors-groups-ordnance = Grenades and ordnance
explosives-precursors-groups-ordnance-where = House, field, hand-over
explosives-precursors-groups-handmade = Handmade devices
explosives-precursors-groups-handmade-where = Anywhere, also in a parcel
explosives-precursors-groups-chemicals = Chemicals
explosives-precursors-groups-chemicals-where = Flat, garage, shop
explosives-precursors-groups-pyrotechnics = Pyrotechnic articles
explosives-precursors-groups-pyrotechnics-where = Market, stadium, celebration
explosives-precursors-groups-answer = Do not touch. Keep distance. Mark. Report. Wait for the specialists.
explosives-precursors-recognise-warning = Never go nearer in order to see better. What cannot be seen from where you stand is not needed for the first report.

explosives-precursors-signs-title = What you see, what it may mean, what you do
explosives-precursors-signs-asks =
    bag left at the bus stop
    sticks in a box with orange sign
    strange powder in the kitchen
    wires coming out of a package
    kid found something like a pineapple
    orange label
    abandoned backpack
    fuse
    timer
    batteries taped
    stain and smell
    digging marks
    pineapple shaped
    tin with a wick
explosives-precursors-signs-intro = <ref data-l10n-name="signs"/> lists outward signs. One sign proves nothing, and the absence of signs proves nothing either. The right-hand column is almost the same in each line, and that is intended.
explosives-precursors-signs-caption = Outward signs and the first answer
explosives-precursors-signs-head-see = What you see
explosives-precursors-signs-head-mean = What it may mean
explosives-precursors-signs-head-do = What you do
explosives-precursors-signs-civil = Boxes, bags or wrapped sticks with an orange danger sign, a maker’s name, a long number and a code to be scanned
explosives-precursors-signs-civil-mean = Explosives for civil use, perhaps lost, stolen or badly stored
explosives-precursors-signs-civil-do = Do not touch and do not scan. Keep distance, mark, report, wait for the specialists
explosives-precursors-signs-tubes = Small metal tubes with thin wires or a cord, alone or in bundles
explosives-precursors-signs-tubes-mean = Detonators: very sensitive, and able to maim a hand
explosives-precursors-signs-tubes-do = Do not touch, do not let anybody pick them up. Keep distance, mark, report, wait for the specialists
explosives-precursors-signs-ordnance = An egg-shaped, round, pointed or finned object of metal or plastic; military writing; rust, earth, missing pieces
explosives-precursors-signs-ordnance-mean = Grenade, mine, shell or other ordnance; age does not make it harmless
explosives-precursors-signs-ordnance-do = Do not touch and do not step further. Go back in your own footsteps, keep distance, mark, report, wait for the specialists
explosives-precursors-signs-device = An object that does not belong there: closed, taped up, with wires or without, left behind or placed with care
explosives-precursors-signs-device-mean = Perhaps a handmade device. There is no typical look
explosives-precursors-signs-device-do = Do not touch, do not call out to its owner beside it. Keep distance, mark, report, wait for the specialists
explosives-precursors-signs-parcel = A parcel or letter that nobody expects, with stains, wires, an odd smell, too much tape or a false sender
explosives-precursors-signs-parcel-mean = Perhaps a handmade device, perhaps a bad joke, perhaps only a parcel
explosives-precursors-signs-parcel-do = Leave it where it lies, do not bend or turn it. Empty the room, keep distance, mark, report, wait for the specialists
explosives-precursors-signs-place = Powders, pastes or liquids in containers without a label or with a changed one, a strong smell, protective things where nobody works with chemicals
explosives-precursors-signs-place-mean = Perhaps a place where chemicals are misused; danger by fire, poison or explosion
explosives-precursors-signs-place-do = Stop. Switch nothing on or off, smell nothing. Leave, keep distance, mark the access, report, wait for the specialists
explosives-precursors-signs-firework = Firework without a label, with a damaged or foreign label, in great number, or with F4 on the label
explosives-precursors-signs-firework-mean = Unlawful trade, or an article for specialists only
explosives-precursors-signs-firework-do = Do not touch, allow no flame and no smoking. Keep distance, mark, report, wait for the specialists

explosives-precursors-civil-title = Explosives for civil use
explosives-precursors-civil-asks =
    explosives from a quarry
    truck with explosives, what papers
    boxes missing from the mine
    who is allowed to blast
    quarry
    blaster
    dynamite truck
    tunnel builders
    stock doesn't match
    blasting permit
    detonator box
explosives-precursors-civil-where = Quarries, mines, tunnels and building firms use explosives lawfully. The term <em>{ -civil-use-explosives }</em> means use by authorised legal persons. The officer meets them in transport, at a store, after a theft, or as the “rest” that somebody took home.
explosives-precursors-civil-check = On the road and at a store the officer checks papers and people, not goods: who may carry or keep them, from where, to where, until when, and whether the number on paper and the number that the responsible person names agree. Packages are opened and counted by the responsible person or by the specialists, at a place that they choose.
explosives-precursors-civil-loss = A difference is reported at once, also when the firm has an explanation. It may be an error of counting. It may also be the only early sign that the police will ever get.

explosives-precursors-ordnance-title = Grenades and ordnance
explosives-precursors-ordnance-asks =
    grandpa kept a grenade from the war
    farmer ploughed up a shell
    is a rusty grenade still dangerous
    man wants to hand in a grenade
    kashikara
    UXO
    mortar shell
    fishing with grenades
    field, plough, metal
    mine
    ww2 bomb in the river
    tank shell as an ashtray
    cow herder found
    children's playground
    fisherman's net
    NATO bomb
    old barracks
explosives-precursors-ordnance-where = Hand grenades, mines and shells are found in houses, cellars, fields, woods and rivers, and are offered to the police by people who want to be rid of them. A <em>{ -hand-grenade }</em> is never moved, neither by the owner nor by an officer.
explosives-precursors-ordnance-field = Where one item lies in the ground, others may lie there too. Go back in your own footsteps. Stop people, vehicles and animals. Describe the place by things that do not move: a tree, a pole, a corner of a house.
explosives-precursors-ordnance-door = If somebody brings an item to the station or holds it out to a patrol, speak calmly: “Please put it down slowly, here outside, and come to me.” Nobody takes it from the hand. If the specialists are already on the telephone, they decide what the person is told. The building is emptied on the other side.

explosives-precursors-handmade-title = Handmade devices
explosives-precursors-handmade-asks =
    what does a homemade bomb look like
    suspicious suitcase
    caller says there is a bomb in the school
    could be just a forgotten bag
    pipe with wires
    left luggage
    bomb call at school
    car bomb
    rucksack under a seat
    hoax
    something under my car
    envelope with a lump
    rucksack at the station
    threat letter
explosives-precursors-handmade-look = An <em>{ -ied }</em> has no typical look, and this manual does not try to give it one. What is striking is that something is in the wrong place, at the wrong time, and that nobody knows whose it is. Three questions help, and none of them needs a step forward:
explosives-precursors-handmade-question-hidden = Was it put where it would not be noticed?
explosives-precursors-handmade-question-odd = Does it look different from what is usually there?
explosives-precursors-handmade-question-known = Does anybody who works or lives here know it?
explosives-precursors-handmade-forgotten = A forgotten bag is usually a forgotten bag. The questions are asked of people and cameras. If they do not clear it up, the five steps follow, without shame about a false alarm.
explosives-precursors-handmade-threat = After a threat by telephone or message, the words are written down exactly and the message is kept. Those who know the building look at their own places, touch nothing and report what does not belong there. Whether the building is left, and by which way, is decided by the leader with the person responsible for the building.

explosives-precursors-chemicals-title = Places with chemicals
explosives-precursors-chemicals-asks =
    smells like chemicals in the flat
    barrels in a garage
    white powder, is it drugs or explosive
    headache after entering a room
    garage lab
    meth kitchen?
    acid smell
    jars and tubes
    coughing
    bottles without labels
    dizzy
    gloves and masks in the bin
explosives-precursors-chemicals-look = A place where somebody misuses chemicals can look like a workshop, a kitchen or a place for drugs. The officer does not have to tell which it is. A strong smell, smoke, burning eyes, headache or dizziness are enough to leave.
explosives-precursors-chemicals-leave = Leave quickly and quietly. Touch no switch, no tap, no window and no container. Leave doors as they are. Outside, stand where the wind comes from. Whoever was inside says so to the ambulance, also when they feel well, stays apart from others, and does what the fire service and the ambulance say about clothes and washing.
explosives-precursors-chemicals-amount = A small amount is not a small danger. A spoonful of an unknown powder is treated like a sack.

explosives-precursors-pyrotechnics-title = Pyrotechnic articles
explosives-precursors-pyrotechnics-asks =
    which fireworks can kids buy
    what does F4 mean
    firecrackers on the market
    flares in the stadium
    difference F2 F3
    new year
    rockets
    bangers
    flares at the match
    smoke bomb
    crackers from a kiosk
    age 16
    wedding fireworks
    big battery of shots
    hooligans
    football fans
    signal rocket from a boat
explosives-precursors-pyrotechnics-intro = A <em>{ -pyrotechnic-article }</em> has a label, and the label carries a category. <ref data-l10n-name="categories"/> gives the categories of Directive 2013/29/EU. They help to read labels. Who may sell, buy and use an article here is decided by the law in force, which can be stricter.
explosives-precursors-categories-caption = Categories of pyrotechnic articles in Directive 2013/29/EU
explosives-precursors-categories-head-category = Category
explosives-precursors-categories-head-what = What it is
explosives-precursors-categories-head-who = Who may get it
# $age: lowest age in years.
explosives-precursors-categories-age = from { $age ->
        [one] one year
       *[other] { $age } years
    }
explosives-precursors-categories-specialist = only persons with specialist knowledge
explosives-precursors-categories-f1 = Firework, very low hazard, also for use in buildings
explosives-precursors-categories-f2 = Firework, low hazard, outdoors in confined areas
explosives-precursors-categories-f3 = Firework, medium hazard, outdoors in large open areas
explosives-precursors-categories-f4 = Firework, high hazard
explosives-precursors-categories-t1 = For the stage, low hazard
explosives-precursors-categories-specialists = For the stage, or other article, for specialists
explosives-precursors-categories-p1 = Other article, for example for signals, low hazard
explosives-precursors-pyrotechnics-label = What an officer checks is the label on the outer package, as long as it can be read without handling the article: name and address of maker and importer, category, lowest age, instructions in a language of the place, and the mark of conformity with the number of the body. A missing label is a finding in itself. An article without a label counts as the most dangerous category.
explosives-precursors-pyrotechnics-bulk = A store of fireworks burns and explodes as a whole. In front of a shop, a container or a van full of articles, the distance is that for an explosive. Seized articles do not go into the evidence room, the office or the patrol car: the specialists or an authorised store take them.
explosives-precursors-pyrotechnics-altered = An article that somebody has changed is no longer a firework. It is treated as an explosive device, and nobody looks for what was changed.

explosives-precursors-describe-title = Describe, do not name
explosives-precursors-describe-asks =
    what do i write in the report
    may i write it was a bomb
    can i take a photo with my phone
    measuring the thing
    size of a fist
    don't say bomb
    photo from close?
    wording
    is it round or long
explosives-precursors-describe-intro = The first report decides who comes, and it is read in court. It says what was seen, and leaves the name of the thing to the specialist.
explosives-precursors-describe-do-shape = Give size by comparison: “like a fist”, “like a shoe box”.
explosives-precursors-describe-do-words = Copy writing and numbers only if you can read them from where you stand.
explosives-precursors-describe-do-place = Say where it lies: on, under, beside what; in the sun, in water, against a wall.
explosives-precursors-describe-do-change = Say what has changed since it was found, and who did it.
explosives-precursors-describe-dont-name = Write “bomb”, “explosive” or the name of a model.
explosives-precursors-describe-dont-photo = Go nearer for a picture, or use a flash or a flying camera without the consent of the specialists.
explosives-precursors-describe-dont-search = Look for pictures on the Internet in order to compare.
explosives-precursors-describe-dont-share = Send a picture to colleagues or groups.

## Act safely

explosives-precursors-act-title = Act safely
explosives-precursors-act-asks =
    found a bomb what do i do first
    how far do i have to go away
    may i use the radio near it
    should i cover it
    do i evacuate the house
    run away
    metres
    cover it with a blanket
    radio off
    empty the building
    which wall
    put in a bucket of water
explosives-precursors-act-intro = The five steps are the same for all five groups. <ref data-l10n-name="scene"/> shows who stands where some minutes later.
explosives-precursors-act-stop = <strong>Stop.</strong> Say “stop” loudly. Stand still, look around you, and look where your feet are.
explosives-precursors-act-distance = <strong>Distance.</strong> Go back by the way you came. Take people along: to the side, behind solid walls, away from glass and from parked vehicles. The <em>{ -safe-distance }</em> is ordered by the specialists; until then, more rather than less.
explosives-precursors-act-mark = <strong>Mark.</strong> Mark the access from a distance and hold it. Note who was inside.
explosives-precursors-act-report = <strong>Report.</strong> Speak from the safe place, not beside the item. Follow the instructions of the specialists on radios and telephones.
explosives-precursors-act-wait = <strong>Wait.</strong> Keep the <em>{ -cordon }</em>, show the services the way, and let nobody in until the specialists have released the place.
explosives-precursors-scene-caption = Some minutes later, seen from above
    .alt = Plan of a street from above. In the middle of the street lies the item, number one; a dashed line runs around it, and nobody is inside. At both ends of the street an officer, number two, stands behind the corner of a house and stops people and vehicles. Behind a house, out of sight of the item, people wait with an officer, number three. At the lower edge is the meeting point of ambulance, fire service and specialists, number four, and beside it the leader, number five. A free lane, number six, leads from there to the street. A key explains the numbers.
explosives-precursors-scene-item = The item: nobody inside the line
explosives-precursors-scene-guard = Officer who stops people and vehicles, behind a corner
explosives-precursors-scene-people = People, out of sight of the item, with an officer
explosives-precursors-scene-meeting = Meeting point of the services; first the ground there is looked at
explosives-precursors-scene-leader = Leader, with one telephone line to the specialists
explosives-precursors-scene-lane = Lane that stays free for the services
explosives-precursors-act-second = Before people gather anywhere, an officer looks at that place: bins, parked vehicles, bags, freshly moved things. What is seen there is not touched either; another place is chosen.
explosives-precursors-act-warning = Do not touch, keep distance, mark, report, and wait for the specialists. Nobody covers, wets, moves, opens, cuts or shakes an item, and nobody asks a citizen to do it.

explosives-precursors-situations-title = Seven situations
explosives-precursors-situations-asks =
    driver says there is a grenade in the car
    found something during a house search
    wounded person next to the device
    people do not want to leave their flat
    x-ray at the border shows something strange
    man with a belt
    under the car seat
    belt on his body
    old lady won't leave
    airport
    wounded beside it
    bus full of pupils
    children threw it
explosives-precursors-situations-intro = <ref data-l10n-name="situations"/> names situations in which the first instinct is often wrong.
explosives-precursors-situations-caption = Situations, the wrong instinct, and what is done
explosives-precursors-situations-head-case = Situation
explosives-precursors-situations-head-wrong = The wrong instinct
explosives-precursors-situations-head-right = What is done
explosives-precursors-situations-vehicle = Traffic stop: something lies under the seat
explosives-precursors-situations-vehicle-wrong = Reach in; drive the car away from the road
explosives-precursors-situations-vehicle-right = Everybody out and away from the car, hands in view. The car stays with its doors as they are. Stop the traffic, report, wait for the specialists
explosives-precursors-situations-search = House search: an item in a cupboard
explosives-precursors-situations-search-wrong = Finish this room first
explosives-precursors-situations-search-right = Stop the search, leave by the way already searched, take family and witnesses along, report, wait for the specialists
explosives-precursors-situations-border = Border: an image of the scanner does not fit the papers
explosives-precursors-situations-border-wrong = Unload and open it to make sure
explosives-precursors-situations-border-right = Leave the goods where they are, clear the lane, keep driver and papers away from the vehicle, report, wait for the specialists
explosives-precursors-situations-parcel = Post office: an employee holds the parcel
explosives-precursors-situations-parcel-wrong = Take it outside
explosives-precursors-situations-parcel-right = Let it be put down gently where the employee stands; everybody leaves the room; report, wait for the specialists
explosives-precursors-situations-injured = An injured person lies near an item
explosives-precursors-situations-injured-wrong = Several run there
explosives-precursors-situations-injured-right = Call to the person to come away, if they can. One decides, by the rules of the service, whether somebody goes, as short as possible and without touching anything else
explosives-precursors-situations-refuse = Somebody refuses to leave a home
explosives-precursors-situations-refuse-wrong = Argue at the door
explosives-precursors-situations-refuse-right = Say the danger in one sentence, offer help with children, the sick and animals, note the name, tell the leader, go on
explosives-precursors-situations-worn = Somebody says that they carry a device
explosives-precursors-situations-worn-wrong = Step up and calm the person
explosives-precursors-situations-worn-right = Distance and cover for everybody; the rules of the service for the gravest threat apply, and the special unit is called at once

explosives-precursors-call-title = Who is called, and what is said
explosives-precursors-call-asks =
    who do i call for a grenade
    number of the bomb squad
    who comes for chemicals
    what do they ask me on the phone
    call the fire brigade first or the police
    EOD number
    192
    military or police sappers
    what to say
    meeting place for them
explosives-precursors-call-intro = The duty centre of the service knows who is competent under the law in force: the specialists of the police, or those of another service for military finds. <ref data-l10n-name="call"/> gives the order of calls. Write the numbers of your service in the last column.
explosives-precursors-call-caption = Who is called
explosives-precursors-call-head-case = What was seen
explosives-precursors-call-head-first = First
explosives-precursors-call-head-next = Then
explosives-precursors-call-head-number = Number
explosives-precursors-call-item = Possible explosive, grenade, ordnance, device
explosives-precursors-call-item-first = Duty centre: specialists for explosive ordnance disposal
explosives-precursors-call-item-next = Ambulance and fire service to the meeting point; prosecutor
explosives-precursors-call-chemicals = Unknown chemicals, strong smell, sick people
explosives-precursors-call-chemicals-first = Duty centre: fire service, ambulance and specialists
explosives-precursors-call-chemicals-next = Prosecutor; authority for precursors
explosives-precursors-call-firework = Fireworks in great number, without a label, or F4
explosives-precursors-call-firework-first = Duty centre: specialists
explosives-precursors-call-firework-next = Fire service; authority for civil explosives and pyrotechnic articles; prosecutor
explosives-precursors-call-loss = Explosives or precursors lost or stolen
explosives-precursors-call-loss-first = Duty centre: investigator on duty
explosives-precursors-call-loss-next = Authority for the store or for precursors; contact unit across the border
explosives-precursors-call-purchase = Suspicious purchase, no item in sight
explosives-precursors-call-purchase-first = Contact point for precursors
explosives-precursors-call-purchase-next = Investigator; inspector
explosives-precursors-call-explosion = Explosion
explosives-precursors-call-explosion-first = Duty centre: ambulance, fire service and specialists
explosives-precursors-call-explosion-next = Prosecutor; crime scene team
explosives-precursors-call-words = The first call takes less than a minute. It has seven parts:
explosives-precursors-call-who = who calls, from where, on which number;
explosives-precursors-call-what = what was seen, in plain words;
explosives-precursors-call-where = where exactly, and how the services get there without passing the item;
explosives-precursors-call-when = since when it has been there, and what has changed;
explosives-precursors-call-people = who is near, who is injured, who cannot leave alone;
explosives-precursors-call-touched = who touched it, or was inside;
explosives-precursors-call-done = what has been done: distance, marking, meeting point.
explosives-precursors-call-key = Stay on the line until the other side ends the call. The specialists ask more than you expect, and each answer saves them a walk.

## Law

explosives-precursors-law-title = Law
explosives-precursors-law-asks =
    which law for explosives
    what is he guilty of
    law on fireworks
    are EU rules valid here
    paragraph for bombs
    legal
    illegal fireworks
    crime or fine
explosives-precursors-law-intro = Explosives for civil use, military ordnance, chemicals and pyrotechnic articles are often dealt with in different laws, by different authorities. This section gives the frame. Check the law in force before you act, and write down which text you read and on which day.

explosives-precursors-law-kosovo-title = Law in { -kosovo }
explosives-precursors-law-kosovo-asks =
    kosovo law on explosives
    law 04/L-022
    penal code explosives kosovo
    Kosovo fireworks rules
    blasting law Prishtina
    charge for a grenade Kosovo
explosives-precursors-law-kosovo-act = Law 04/L-022 on civil explosives; Law 05/L-022 on Weapons; Criminal Code 06/L-074; criminal procedure law in force
explosives-precursors-law-kosovo-explosives = <strong>Law 04/L-022</strong> is read first on explosives for civil use and on fireworks: production, trade, import, transit, storage, use and destruction, and who supervises them.
explosives-precursors-law-kosovo-weapons = <strong>Law 05/L-022</strong> is read on grenades, ammunition and other items that may count as weapons.
explosives-precursors-law-kosovo-code = <strong>Criminal Code 06/L-074</strong> contains the offences. Possession, trade, use and causing a danger are different things. Quote the offence by its official title and article<ref data-l10n-name="titles"/>.
explosives-precursors-note-titles = Titles of offences differ from code to code. They are not translations of one another, and this manual does not paraphrase them.
explosives-precursors-law-kosovo-procedure = The criminal procedure law in force decides on searches, on the seizure of items and data, and on the order for an expert examination.

explosives-precursors-law-north-macedonia-title = Law in North Macedonia
explosives-precursors-law-north-macedonia-asks =
    north macedonia law on explosives
    article 396
    new law on pyrotechnics macedonia
    Macedonian fireworks rules
    ban on bangers
    charge for a grenade Skopje
explosives-precursors-law-north-macedonia-act = Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments
explosives-precursors-law-north-macedonia-code = <strong>Article 396 of the Criminal Code</strong> is the article to check first for weapons and explosive materials. Quote its title exactly as the code has it.
explosives-precursors-law-north-macedonia-weapons = <strong>The Law on Weapons</strong> (7/05 with amendments) is read on grenades, ammunition and other items that may count as weapons. Use a consolidated text and note its date.
explosives-precursors-law-north-macedonia-explosives = <strong>Explosives for civil use and pyrotechnic articles</strong> have rules of their own. Check which law is in force on the day.
explosives-precursors-law-north-macedonia-procedure = <strong>The Criminal Procedure Law</strong> (150/2010 with amendments) is the text to read on searches, on the seizure of objects and on the order for an expert examination.
explosives-precursors-law-north-macedonia-draft = In May 2020, SEESAC reported on work on a new law on explosives for civil use and pyrotechnic articles in North Macedonia. This manual has not verified what came of it.

explosives-precursors-law-europe-title = Texts of the European Union
explosives-precursors-law-europe-asks =
    EU regulation on precursors
    which european rules on fireworks
    does brussels decide here
    REACH or what
    EU fireworks
    detonators marked EU
    1148
explosives-precursors-law-europe-act = Regulation (EU) 2019/1148; Directive 2013/29/EU; Directive 2008/43/EC
explosives-precursors-law-europe-precursors = <strong>Regulation (EU) 2019/1148</strong> restricts certain explosives precursors for the general public, and makes sellers report suspicious transactions, significant disappearances and thefts. Guidelines 2020/C 210/01 explain it.
explosives-precursors-law-europe-pyrotechnics = <strong>Directive 2013/29/EU</strong> gives pyrotechnic articles their categories, lowest ages and labels.
explosives-precursors-law-europe-marking = <strong>Directive 2008/43/EC</strong> gives explosives for civil use a unique identification, so that their way can be traced.
explosives-precursors-law-europe-use = The Regulation applies in the Member States of the Union. In the two jurisdictions it is a model and a help for reading foreign papers, as far as the law in force has not taken over its rules. It gives an officer no power.

## Precursors

explosives-precursors-precursors-title = Precursors: what sellers, authorities and police do
explosives-precursors-precursors-asks =
    what is a precursor
    which chemicals are forbidden to buy
    is it a crime to buy chemicals
    list of dangerous chemicals
    fertiliser
    peroxide
    hairdresser's bleach
    acid
    banned products
    household chemicals
explosives-precursors-precursors-what = An <em>{ -explosives-precursor }</em> is a lawful chemical that could be misused and is therefore controlled. Households, farms, firms and schools buy such products every day. A purchase is not a suspicion. A suspicion arises from how somebody buys.
explosives-precursors-precursors-groups = The Regulation knows two groups. The term <em>{ -restricted-precursor }</em> means one that members of the general public may not have, except with a licence where the law allows licences. The term <em>{ -regulated-precursor }</em> means any precursor of the Regulation: the restricted ones, and those that are only to be reported.
explosives-precursors-precursors-list = This manual does not print the lists. Inspectors work with the annexes of the legal text in force. A patrol needs no list: it passes on what it saw and what was on the label.
explosives-precursors-precursors-key = Whoever explains to a seller why a product is controlled says: “because it can be misused”. Nothing more.

explosives-precursors-sale-title = The way of a sale
explosives-precursors-sale-asks =
    what must the shop check
    does he need a licence to buy it
    farmer buys it for the company
    how do they sell it online
    pool chemicals
    pharmacy
    internet order
    professional buyer
    show ID at the till
    farmer
explosives-precursors-sale-intro = <ref data-l10n-name="sale"/> shows how the Regulation wants a restricted precursor to be sold. The question at the beginning is not “what for?”, but “who is buying?”.
explosives-precursors-sale-caption = The way of a sale under Regulation (EU) 2019/1148
    .alt = Decision diagram from top to bottom. At the top: somebody wants to buy a restricted precursor. From there two arrows: on the left a member of the general public, on the right a professional user or a firm. On the left the question whether there is a licence: without a licence no sale, with a licence the seller checks identity and licence. On the right the seller checks identity, trade and intended use. Both ways lead to the question: is anything suspicious? If no: sale and record. If yes: report to the contact point, and the sale can be refused.
explosives-precursors-sale-start = Somebody wants to buy a restricted precursor
explosives-precursors-sale-public = Member of the general public
explosives-precursors-sale-firm = Professional user or firm
explosives-precursors-sale-licence = Licence? Without it: no sale
explosives-precursors-sale-identity = Check identity and licence
explosives-precursors-sale-trade = Ask for identity, trade, address, intended use
explosives-precursors-sale-fits = Does the use fit the trade?
explosives-precursors-sale-suspicious = Is anything suspicious?
explosives-precursors-sale-no = No: sale and record
explosives-precursors-sale-yes = Yes: report; the sale can be refused
explosives-precursors-duties-caption = Duties under the Regulation, and what an inspector looks for
explosives-precursors-duties-head-duty = Duty
explosives-precursors-duties-head-who = Whose
explosives-precursors-duties-head-look = What an inspector looks for
explosives-precursors-duties-inform = Say along the supply chain that a product is restricted or to be reported
explosives-precursors-duties-inform-who = Every <em>{ -economic-operator }</em>
explosives-precursors-duties-inform-look = Labels, delivery papers, product pages
explosives-precursors-duties-staff = Instruct the staff who sell
explosives-precursors-duties-staff-who = Economic operator
explosives-precursors-duties-staff-look = Do those at the counter know the products and the contact point?
explosives-precursors-duties-verify = Verify licence and identity, or trade and use, and keep the data
explosives-precursors-duties-verify-who = Economic operator
# $months: how long the seller keeps the data.
explosives-precursors-duties-verify-look = Records on professional users of the last { $months ->
        [one] one month
       *[other] { $months } months
    }, complete and readable
explosives-precursors-duties-market = Take measures so that sellers on the platform can meet their duties, and inform users
explosives-precursors-duties-market-who = Each <em>{ -online-marketplace }</em>
explosives-precursors-duties-market-look = Notices, written procedure, who answers
explosives-precursors-duties-detect = Have a procedure to notice suspicious transactions
explosives-precursors-duties-detect-who = Economic operator, online marketplace
explosives-precursors-duties-detect-look = Who decides, who reports, who deputises on Saturday?
# $hours: time for the report.
explosives-precursors-duties-report = Report suspicious transactions and significant disappearances and thefts within { $hours ->
        [one] one hour
       *[other] { $hours } hours
    }
explosives-precursors-duties-report-who = Economic operator; for transactions also the online marketplace, for losses also the professional user
explosives-precursors-duties-report-look = Are there reports, and were they in time? No report in years is a question
explosives-precursors-licence-what = A licence says who may have which product, how long and under which conditions. The authority that issues it weighs the need, the intended use, other products that would do, the storage, and the person. An officer who is shown a licence checks whether it belongs to this person, is still valid, and covers this product. In doubt the authority is asked, not the holder.

explosives-precursors-suspicious-title = What makes a transaction suspicious
explosives-precursors-suspicious-asks =
    customer pays cash and wont show id
    he does not know what he is buying it for
    how do i know a buyer is strange
    is a foreigner who buys chemicals suspicious
    strange customer
    cash only
    huge amount
    nervous buyer
    refuses smaller pack
    foreigner?
    doesn't know what for
    pays in coins
    comes every week for the same sack
    asks if there are cameras
explosives-precursors-suspicious-intro = A <em>{ -suspicious-transaction }</em> gives reasonable grounds for a suspicion of misuse. The Regulation names circumstances of the purchase:
explosives-precursors-suspicious-unclear = the buyer cannot or will not say what the product is for;
explosives-precursors-suspicious-unfamiliar = the buyer does not seem to know the purpose given, or explains it in a way that cannot be believed;
explosives-precursors-suspicious-unusual = the amount, the choice or the strength is unusual for the purpose given;
explosives-precursors-suspicious-identity = the buyer does not want to prove identity, address or trade;
explosives-precursors-suspicious-payment = the buyer insists on an unusual way of payment, such as a large amount of cash.
explosives-precursors-suspicious-none = Origin, language, faith, clothes and accent are not on this list. A report that rests on them is worthless and harms people. An attempt counts as well: whoever leaves the shop without the product is reported too.
explosives-precursors-suspicious-do-calm = Stay friendly, ask the usual questions, and sell or refuse by the rules.
explosives-precursors-suspicious-do-note = Write down time, product, words, payment and vehicle, as soon as the buyer has left.
explosives-precursors-suspicious-do-keep = Keep receipt, order, message and recording; do not let the recording be overwritten.
explosives-precursors-suspicious-dont-hold = Hold the buyer back or follow the buyer.
explosives-precursors-suspicious-dont-test = Test the buyer with questions about chemistry.
explosives-precursors-suspicious-dont-warn = Tell the buyer that a report will be made.

explosives-precursors-reports-title = Reports, and what becomes of them
explosives-precursors-reports-asks =
    shop wants to report a customer
    chemicals stolen from a warehouse
    how fast do they have to report
    who gets the report
    hotline
    24 hours
    shop robbed
    missing sacks
    who reads the notice
    deadline
explosives-precursors-reports-intro = Under the Regulation, a <em>{ -national-contact-point }</em> takes reports at any hour. Where the law in force names no such point, the duty centre takes them. <ref data-l10n-name="clock"/> shows the times, counted from the moment when somebody notices.
explosives-precursors-clock-caption = Times that count from the moment of noticing
    .alt = Line of time from left to right with four points: sale or attempt; noticed; reported; data kept. Above the stretch from noticed to reported stands: at most 24 hours. Above the long stretch from the sale to the last point stands: data on professional users kept for 18 months. Below the points: receipt, words, recording; written down and secured; contact point, then police; open to inspection.
explosives-precursors-clock-sale = Sale or attempt
explosives-precursors-clock-sale-keep = Receipt, words, recording
explosives-precursors-clock-noticed = Noticed
explosives-precursors-clock-noticed-keep = Written down, secured
explosives-precursors-clock-reported = Reported
explosives-precursors-clock-reported-keep = Contact point, then police
explosives-precursors-clock-kept = Data kept
explosives-precursors-clock-kept-keep = Open to inspection
# $hours: time for the report.
explosives-precursors-clock-hours = at most { $hours ->
        [one] one hour
       *[other] { $hours } hours
    }
# $months: how long the seller keeps the data.
explosives-precursors-clock-months = data on professional users kept for { $months ->
        [one] one month
       *[other] { $months } months
    }
explosives-precursors-reports-take = The officer who takes a report thanks the caller, writes down name and number, and asks in this order: what happened, when, which product as the label names it, how much, what was said, how it was paid, what can still be secured. Then the officer says what the seller does now: keep everything, tell nobody, call again if the buyer comes back.
explosives-precursors-reports-danger = If the caller speaks of a smell, an injury, an item or a threat, it is no longer a report on a purchase: the five steps come first.
explosives-precursors-reports-assess = The investigator puts the report beside others: the same person, vehicle, number, address, product. Whether somebody is spoken to, when and by whom, is decided by the investigator with the prosecutor. A patrol does not drive past to have a look.
explosives-precursors-reports-loss = The term <em>{ -disappearance-theft }</em> is used when it is large or odd for this business. The seller decides in doubt for reporting. The officer looks at locks, lists and people: who had the key, who counted last, what else is missing.
explosives-precursors-reports-back = The seller hears that the report has arrived, and later, as far as the law allows, that it was of use. A shop that never hears anything reports only once.

explosives-precursors-visit-title = A visit to a seller or a store
explosives-precursors-visit-asks =
    inspection of a shop with chemicals
    what do i look at in the warehouse
    can police inspect without a warrant
    visit to the quarry store
    inspection
    depot check
    door locked?
    seller friendly talk
    stock book
explosives-precursors-visit-intro = Inspection and investigation are different tasks with different powers. An inspector who finds signs of an offence stops the inspection at that point and calls the police. The order of a visit:
explosives-precursors-visit-power = Show your authority, and say what you inspect and under which law.
explosives-precursors-visit-look = Walk through with the responsible person. Look at labels, storage, locks and exits. Open no container.
explosives-precursors-visit-lists = Compare three numbers: bought, sold, in stock. The responsible person counts, you watch.
explosives-precursors-visit-staff = Ask an employee at the counter: which products are these, what do you do with an odd customer, whom do you call?
explosives-precursors-visit-record = Write down what you saw and what was agreed by when. Leave the number of the contact point.
explosives-precursors-visit-danger = Leaking containers, a strong smell, explosives in the open or somebody who wants to prevent you from seeing a room: leave, keep distance, and report.

explosives-precursors-border-title = At the border and in parcels
explosives-precursors-border-asks =
    chemicals in a truck, papers look wrong
    fireworks in the boot of a car
    parcel with liquid from abroad
    what do customs check
    lorry papers
    canisters in a car
    customs declaration wrong
    liquid in the mail
    sports bag of bangers
explosives-precursors-border-look = Customs and border police see three things nobody else sees together: goods, papers and people. What does not fit is a reason to ask: goods and sender, amount and buyer, danger sign and declaration, weight and packaging, journey and story.
explosives-precursors-border-papers = Asking is done with papers and people. Goods with a danger sign, leaking goods and goods without any marking are not opened at the control lane. The leader has the lane cleared and calls the specialists or the authority for dangerous goods.
explosives-precursors-border-release = Nobody releases the goods while the question is open, and nobody sends them back over the border to be rid of the problem. Both sides are told. A <em>{ -controlled-delivery }</em> is decided by the prosecutor or the court, and with dangerous goods only together with the specialists.

explosives-precursors-prevention-title = Citizens and sellers
explosives-precursors-prevention-asks =
    how can people hand in a grenade
    talk in school about firecrackers
    what to tell shop owners
    reward for reporting
    school talk
    leaflets
    lost fingers
    hand it in
    talk with sellers
explosives-precursors-prevention-handin = People who want to be rid of an item tell the police where it is, and leave it there. Whether they are punished is decided by the law in force; an officer promises nothing. A calm first answer brings the next call.
explosives-precursors-prevention-children = Children and young people learn one sentence: “I do not touch it, I go away, I tell a grown-up.” Nobody shows them what the thing does.
explosives-precursors-prevention-sellers = Sellers need a face and a number. One visit a year, one page at the counter, one answer to each report: this costs little.
explosives-precursors-prevention-message = A public message says what people should do and whom they call. It shows no item in detail, names no product, and does not show how much damage can be done.

## After an explosion

explosives-precursors-after-title = After an explosion
explosives-precursors-after-asks =
    something exploded what do we do
    cash machine blown up
    grenade thrown at a house
    may i go in to help the wounded
    who leads at the scene
    boom heard
    crater
    ATM blast
    second bomb
    glass everywhere
    dead and wounded
    keep out
    bang in the night, windows gone
    gas leak or bomb
    firemen walk everywhere
explosives-precursors-after-intro = A <em>{ -post-blast-scene }</em> is three things at once: a place with injured people, a place that is still dangerous, and a place full of traces. The order in <ref data-l10n-name="order"/> follows from this.
explosives-precursors-order-caption = Order of work after an explosion, and who leads
    .alt = Five stairs that go down from left to right, each with a stage and who leads it. One, save: first officers and ambulance. Two, withdraw and close off: leader of the police. Three, make safe: specialists. Four, search and record: crime scene team with the specialists. Five, hand over and examine: investigator, laboratory, prosecutor. A dashed line between three and four carries the words: nobody enters before release.
explosives-precursors-order-save = Save
explosives-precursors-order-save-who = First officers, ambulance
explosives-precursors-order-close = Withdraw and close off
explosives-precursors-order-close-who = Leader of the police
explosives-precursors-order-safe = Make safe
explosives-precursors-order-safe-who = Specialists
explosives-precursors-order-search = Search and record
explosives-precursors-order-search-who = Crime scene team with the specialists
explosives-precursors-order-examine = Hand over and examine
explosives-precursors-order-examine-who = Investigator, laboratory, prosecutor
explosives-precursors-order-release = Nobody enters before release
explosives-precursors-after-life = <strong>Life first.</strong> Bring out who can be brought out, quickly and by one way. Those who can walk are called out. What is moved in doing so is remembered and told later; nobody is blamed for it.
explosives-precursors-after-back = <strong>Then back.</strong> When nobody is left who can be saved, everybody goes out. There may be a second item, gas, electricity or a wall that falls.
explosives-precursors-after-wide = <strong>Close off widely.</strong> Pieces fly far. Find the farthest piece that can be seen from outside, and close off well beyond it. It is easier to make a limit smaller than larger.
explosives-precursors-after-one = <strong>One way.</strong> One way in and out, marked. Each name with time in and out.
explosives-precursors-after-people = <strong>People are witnesses.</strong> Note names and numbers, also of the injured, and to which hospital they are taken. Ask the hospital, through the prosecutor where the law requires it, to keep clothes and what is taken from wounds.
explosives-precursors-after-warning = Touch, sweep, wash and collect nothing, also not “to save it”. A small piece in the right place is worth more than a big one in a bag.

explosives-precursors-officer-title = What belongs to the officer
explosives-precursors-officer-asks =
    what evidence can i collect myself
    neighbours filmed it
    camera at the petrol station
    people already picked up pieces
    journalists come too close
    CCTV
    souvenir hunters
    people walk off with bits
    dashcam
    petrol station
    hospital list
explosives-precursors-officer-intro = The space inside the limit belongs to the specialists and the crime scene team. Outside it there is work that only the first hour allows (<ref data-l10n-name="secure"/>).
explosives-precursors-officer-caption = What officers secure, and what they leave
explosives-precursors-officer-head-what = What
explosives-precursors-officer-head-shows = What it can show
explosives-precursors-officer-head-how = How
explosives-precursors-officer-recordings = Cameras of shops, houses, vehicles, buses
explosives-precursors-officer-recordings-shows = Arrival, flight, time, second person
explosives-precursors-officer-recordings-how = Note place and owner; have the recording kept before it is overwritten; compare its clock with the right time
explosives-precursors-officer-phones = Films on telephones of witnesses
explosives-precursors-officer-phones-shows = The first minutes, faces, sounds
explosives-precursors-officer-phones-how = Ask them to delete and send nothing; taken over as the unit for digital evidence says
explosives-precursors-officer-words = What people say in the first minutes
explosives-precursors-officer-words-shows = Sequence, number of bangs, smell, smoke, who was missing
explosives-precursors-officer-words-how = Apart from each other, word for word, no suggestions
explosives-precursors-officer-pieces = Pieces outside the limit, also on roofs and in trees
explosives-precursors-officer-pieces-shows = Direction and reach
explosives-precursors-officer-pieces-how = Not touched; marked, guarded, told to the specialists
explosives-precursors-officer-picked = Pieces that somebody has already picked up
explosives-precursors-officer-picked-shows = They may still be dangerous
explosives-precursors-officer-picked-how = Have them put down outside, keep distance, name and place noted, specialists
explosives-precursors-officer-vehicles = Parked vehicles, number plates, people who watch
explosives-precursors-officer-vehicles-shows = Who was near
explosives-precursors-officer-vehicles-how = List and overview pictures from outside the limit
explosives-precursors-officer-media = Media, curious people and flying cameras are kept outside by one officer who has no other task. Only the authorised office speaks. It says what people should do, and nothing on what was used or how.

## Evidence

explosives-precursors-evidence-title = Evidence
explosives-precursors-evidence-asks =
    who packs the grenade
    can i put it in the evidence room
    fingerprints on a bomb
    how do we prove whose it was
    packing a grenade?
    fingerprints
    receipts
    whose is it
    DNA on tape
explosives-precursors-evidence-intro = The item is rarely the best evidence, and it is often destroyed, because nothing else is safe. What proves possession, purchase and intention lies beside it: papers, data, traces, words.
explosives-precursors-evidence-specialist = Specialists alone decide whether an item is made safe, taken away or destroyed on the spot. Ask them before: can pictures, measures and traces be taken first? If not, their report is the evidence, and the order of the prosecutor for the destruction is kept with it, where the law requires one.
explosives-precursors-evidence-item = No item, no powder and no piece that may be explosive is brought into an office, an evidence room, a laboratory without preparation, or a court. Court and file receive pictures, reports and, where needed, a sample that the laboratory has declared safe.
explosives-precursors-evidence-beside = After release, within the law and the order, officers secure what lies beside: packaging, receipts, delivery papers, notes, keys, telephones and computers, gloves and clothes, photographs of shelves and stores as they were found. Each thing is packed alone, and nothing that was near explosives is packed together with the clothes of a suspect: traces pass from one to the other.
explosives-precursors-evidence-hands = Officers who were near an item or chemicals have no contact with the suspect, with the vehicle or with the things of the suspect. Another team does that. Gloves are changed and the change is noted.
explosives-precursors-evidence-custody = The <em>{ -chain-of-custody }</em> begins with the specialist: who had what, from when to when, what was moved or changed, why.

explosives-precursors-questions-title = Questions to the specialists and the laboratory
explosives-precursors-questions-asks =
    what to ask the expert
    does the lab tell where it comes from
    can they say if two cases are the same
    lab
    same maker?
    expert letter
    what was it
explosives-precursors-questions-intro = Questions are put in writing, through the authority that orders the examination:
explosives-precursors-questions-what = What is the item, or what was it, and in which state was it found?
explosives-precursors-questions-law = Is it, on the day of the find, one of the things that the law in force names, and which?
explosives-precursors-questions-origin = Are there markings or other signs of origin, and to whom can a trace request be sent?
explosives-precursors-questions-danger = Which danger was there for people and property, and how far?
explosives-precursors-questions-persons = Are there traces that lead to a person?
explosives-precursors-questions-link = Does anything link it with another find or another explosion?
explosives-precursors-questions-closed = How an item was made and how it worked is answered in the report for the prosecutor and the court. These pages are not copied into messages, requests, training or press texts, and access to them is recorded.

## Cooperation and records

explosives-precursors-cooperation-title = Cooperation and records
explosives-precursors-cooperation-asks =
    who else needs to know
    stolen explosives maybe over the border
    other side asks about a grenade
    who puts all the reports together
    one picture
    share
    pieces together
    who collects reports
explosives-precursors-cooperation-intro = A shop, a quarry, a farmer and a customs officer each see one piece, and each piece looks harmless. <ref data-l10n-name="pieces"/> shows where the pieces come together.
explosives-precursors-pieces-caption = Four small pieces, one picture
    .alt = Four boxes at the top: report of a shop; difference in a store; find in a field; odd goods at the border. Arrows lead from all four down to one box in the middle: investigator and analyst put them side by side. From there three arrows lead to the bottom: specialists, prosecutor, and the other jurisdiction through the agreed channel. Arrows in the opposite direction mean feedback to those who reported.
explosives-precursors-pieces-shop = Report of a shop
explosives-precursors-pieces-store = Difference in a store
explosives-precursors-pieces-field = Find in a field
explosives-precursors-pieces-border = Odd goods at the border
explosives-precursors-pieces-middle = Investigator and analyst put them side by side
explosives-precursors-pieces-specialists = Specialists
explosives-precursors-pieces-prosecutor = Prosecutor
explosives-precursors-pieces-other = The other jurisdiction, through the agreed channel
explosives-precursors-pieces-feedback = Feedback to those who reported
explosives-precursors-cooperation-names = Before anything happens, a station knows by name: the specialists on duty, the contact point for precursors or the authority that takes reports, the inspector, the fire service, the customs officer, the responsible persons of stores and quarries, and the contact unit for the border.

explosives-precursors-records-title = Records
explosives-precursors-records-asks =
    what do i write down after a bomb find
    form for the first report
    how long do we keep notes
    did not write the times
    diary
    times forgotten
    write alone or together
    note after fright
explosives-precursors-records-intro = Memory goes quickly after fear. Write within the same shift, each officer for themselves, before the group has talked it over. <ref data-l10n-name="records"/> names what others will need.
explosives-precursors-records-caption = Records, and who reads them
explosives-precursors-records-head-record = Record
explosives-precursors-records-head-content = What is in it
explosives-precursors-records-head-reader = Who needs it
explosives-precursors-records-first = First report
explosives-precursors-records-first-content = Call, arrival, what was seen, what was touched, times
explosives-precursors-records-first-reader = Specialists, prosecutor
explosives-precursors-records-log = Log of the cordon
explosives-precursors-records-log-content = Every name, in, out, reason
explosives-precursors-records-log-reader = Crime scene team, court
explosives-precursors-records-exposed = List of persons exposed
explosives-precursors-records-exposed-content = Who was near an item or chemicals, how long, complaints
explosives-precursors-records-exposed-reader = Doctor, service
explosives-precursors-records-handover = Hand-over by the specialists
explosives-precursors-records-handover-content = What was moved, changed, taken, destroyed; release with time
explosives-precursors-records-handover-reader = Investigator
explosives-precursors-records-report = Report on a transaction, a disappearance or a theft
explosives-precursors-records-report-content = Source, time, product as on the label, words, what was secured
explosives-precursors-records-report-reader = Contact point, analyst
explosives-precursors-records-incident = Entry in the register of incidents
explosives-precursors-records-incident-content = Place, day, group of item, origin if known, number of the case
explosives-precursors-records-incident-reader = Analysts of both jurisdictions
explosives-precursors-records-false = False alarms are recorded as well. They show whether people call early, and they protect officers who decided for caution.

explosives-precursors-across-title = Across the border
explosives-precursors-across-asks =
    how do i ask the other police about explosives
    warn them a stolen load is coming
    may i send them the photo on whatsapp
    warn the neighbours
    stolen load heading there
    viber picture
    foreign bomb squad
explosives-precursors-across-urgent = A theft or a disappearance near the border, or a threat that may move, is reported across at once, through the channel of the service: in { -kosovo } the <em>{ -ilecu }</em>, in North Macedonia the unit that the internal rules name. The call comes first, the paper follows.
explosives-precursors-across-content = The message says what is missing, in the words of the label and the papers: maker, number, quantity as recorded, package. It says since when, who may have it, which danger there is for those who find it, which code limits the use, and whom to call. Each side acts in its own jurisdiction and under its own law.
explosives-precursors-across-trace = Markings of explosives and ordnance are traced through the same channel. The request carries pictures that specialists took, and no page on how something works.
explosives-precursors-across-firearms = Firearms and ammunition found with explosives are reported to the <em>{ -firearms-focal-point }</em> in { -kosovo }, and in North Macedonia by the internal rules of the service.

## Cases

explosives-precursors-cases-title = Three cases for a shift briefing
explosives-precursors-cases-asks =
    exercise on explosives
    case to discuss with the team
    training half an hour
    talk through
    briefing games
    cases for the shift
# $exercises: number of cases; $minutes: time for all.
explosives-precursors-cases-intro = { $exercises ->
        [one] One case takes
       *[other] { $exercises } cases take
    } about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } together. All persons and places are invented. Nobody leaves the room, and nobody plays with real objects.
explosives-precursors-cases-warning = No item is brought to training: no explosive, no grenade, no pyrotechnic article, no chemical, and no replica that somebody outside could take for real. Cards with pictures from outside are enough.
explosives-precursors-case-cellar-title = The cellar
explosives-precursors-case-cellar-text = Invented case: a woman comes to the station. Her father has died; in his cellar she has found “something of iron, like a pear” and a carton with writing that she could not read. Her brother is already on his way to bring both. He has a child in the car.
explosives-precursors-case-cellar-task = What do you say to her in the first minute, what to the brother on the telephone, and whom do you call with which words?
explosives-precursors-case-cellar-materials = One card with the words of the woman; a telephone without a line; a clock. The facilitator plays the brother, who is in a hurry and friendly.
explosives-precursors-case-cellar-answer-brother = The brother is reached first: he stops at the side, gets out with the child, goes away from the car, leaves it open or closed as it is, and warns others.
explosives-precursors-case-cellar-answer-two = There are now two places, the car and perhaps the cellar. Both are closed off, and both are named in the call.
explosives-precursors-case-cellar-answer-words = The report says “of iron, like a pear” and “a carton with writing”. Nobody writes “grenade”.
explosives-precursors-case-cellar-answer-promise = The woman is thanked. Nobody promises that nothing will happen to anybody, and nobody reproaches her.
explosives-precursors-case-shop-title = The customer who left
explosives-precursors-case-shop-text = Invented case: on a Saturday afternoon a shop calls. A man wanted a product that is on the list at the counter. He could not say what for, offered cash without a receipt, and left when the employee asked for a document. The owner says: “Nothing was sold, so it is perhaps nothing.” The recording is overwritten on Monday.
explosives-precursors-case-shop-task = Take the report as a call between two participants. Write it on half a page. Who has it by this evening, and what must not wait until Monday?
explosives-precursors-case-shop-materials = A sheet with the words of the owner, of which only half are told without being asked. No product is named: the card says “product A”.
explosives-precursors-case-shop-answer-attempt = An attempt is reported too; the time runs from Saturday.
explosives-precursors-case-shop-answer-recording = The recording is secured today, with its clock compared.
explosives-precursors-case-shop-answer-grounds = The report holds conduct and words. Looks and accent come in only as a description of a person, never as a reason.
explosives-precursors-case-shop-answer-patrol = No patrol looks for the man on its own. Contact point and investigator on duty have the report the same evening, and the owner knows whom to call.
explosives-precursors-case-door-title = A bang in the night
explosives-precursors-case-door-text = Invented case: at night something has exploded in front of the door of a restaurant. The windows are broken, a guest bleeds from the arm, neighbours film, and a boy holds out a piece of metal to the first officer. A smoking bag lies beside the steps.
explosives-precursors-case-door-task = Draw the street from above and put in the limits, the people, the meeting point and your patrol. Then say what is done in the first five minutes, in which order.
explosives-precursors-case-door-materials = One empty plan of a street for each group, pencils, small cards for two officers, guest, neighbours, boy and bag.
explosives-precursors-case-door-answer-second = The bag is a second item: everybody goes out of its sight, and the first plan is made larger.
explosives-precursors-case-door-answer-guest = The guest is called away or led away by one officer, and looked after at the meeting point.
explosives-precursors-case-door-answer-boy = The boy puts the piece down where he stands and comes away. Place and name are noted.
explosives-precursors-case-door-answer-films = The neighbours keep their films, send them to nobody, and give name and number.
explosives-precursors-case-door-answer-meeting = The meeting point was looked at before it was used.
explosives-precursors-cases-note = Typical mistakes: too near, too many words in the first call, everybody looks at the item and nobody at the people. Lead with one question only: “Where do you stand now, and why?” If the group argues about the type of item, say: “The specialist will know in an hour. What do you do until then?”

## Quick reference

explosives-precursors-reference-title = Quick reference
explosives-precursors-reference-asks =
    cards for the car
    print the rules small
    pocket card bomb
    pocket
    glovebox cards
explosives-precursors-reference-intro = Each part fits on one card. Add the numbers of your service.
explosives-precursors-card-find-title = I have found something
explosives-precursors-card-find-asks =
    five steps bomb
    quick what do i do
    found something that looks like a bomb
    it's a bomb
    don't touch, back
    first ten seconds
explosives-precursors-card-find-live = Everything counts as live: old, rusty, open or small.
explosives-precursors-card-find-stop = Stop. Do not touch. Look where you stand.
explosives-precursors-card-find-back = Back by the way you came, with all people, behind solid cover.
explosives-precursors-card-find-mark = Mark the access from a distance.
explosives-precursors-card-find-report = Report from the safe place.
explosives-precursors-card-find-wait = Nobody in until the specialists have released it.
explosives-precursors-card-call-title = The first call
explosives-precursors-card-call-asks =
    what do i say on the phone
    what does the bomb squad ask
    which facts for the emergency number
    what do they ask
    where exactly
    call from far
explosives-precursors-card-call-who = Who, from where, on which number
explosives-precursors-card-call-what = What was seen, in plain words
explosives-precursors-card-call-where = Where, and the way there
explosives-precursors-card-call-when = Since when, what has changed
explosives-precursors-card-call-people = Who is near, injured, cannot leave
explosives-precursors-card-call-touched = What was touched, and by whom
explosives-precursors-card-call-done = What has been done; meeting point
explosives-precursors-card-chemicals-title = Smell, powder, liquid
explosives-precursors-card-chemicals-asks =
    smell in the flat
    unknown powder
    my eyes burn in that room
    stink
    cough
    open a window?
    light switch
explosives-precursors-card-chemicals-out = Out, quickly and quietly.
explosives-precursors-card-chemicals-switch = No switch, no tap, no window, no container.
explosives-precursors-card-chemicals-wind = Stand where the wind comes from.
explosives-precursors-card-chemicals-call = Fire service, ambulance, specialists.
explosives-precursors-card-chemicals-exposed = Whoever was inside says so and is looked at.
explosives-precursors-card-shop-title = A seller reports
explosives-precursors-card-shop-asks =
    shop calls about a customer
    taking a report on chemicals
    strange customer, what do I write
    odd buyer
    shop on the line
explosives-precursors-card-shop-thanks = Thank the caller; name and number.
explosives-precursors-card-shop-ask = What, when, product on the label, how much, words, payment.
explosives-precursors-card-shop-keep = Keep receipt, message, recording.
explosives-precursors-card-shop-conduct = Conduct counts, never origin, language or faith.
# $hours: time for the report.
explosives-precursors-card-shop-time = Contact point at once; the Regulation says within { $hours ->
        [one] one hour
       *[other] { $hours } hours
    }.
explosives-precursors-card-shop-danger = Item, smell or threat: five steps first.
explosives-precursors-card-after-title = After an explosion
explosives-precursors-card-after-asks =
    explosion first minutes
    blast scene rules
    something blew up, where do I start
    smoke and screams
    another one?
    keep crowd away
explosives-precursors-card-after-life = Save life, then everybody out.
explosives-precursors-card-after-second = Think of a second item.
explosives-precursors-card-after-wide = Close off beyond the farthest piece.
explosives-precursors-card-after-way = One way in and out, with names and times.
explosives-precursors-card-after-traces = Touch, sweep and collect nothing.
explosives-precursors-card-after-outside = Cameras, witnesses, hospital: now.

## Glossary, sources, limits

explosives-precursors-words-title = Words and sources
explosives-precursors-glossary-title = Glossary
explosives-precursors-glossary-asks =
    what does the word mean
    explain IED EOD precursor
    bomb words explained
    meaning
    IED
    EOD
explosives-precursors-glossary-intro = The words have the meaning that the law in force gives them. The short explanations help to read this manual.

explosives-precursors-sources-title = Sources
explosives-precursors-sources-asks =
    where is this from
    link to the regulation
    which laws did you read
    link
    bibliography
# $date: day on which the sources were checked.
explosives-precursors-sources-checked = The references were checked on { $date }. Laws change: read the consolidated text on the day of use.
explosives-precursors-sources-kosovo = { -kosovo }: Law 04/L-022 on civil explosives; Law 05/L-022 on Weapons; Criminal Code 06/L-074. <a data-l10n-name="gazette">Official Gazette</a>.
explosives-precursors-sources-north-macedonia = North Macedonia: Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments. <a data-l10n-name="gazette">Official Gazette</a>.
explosives-precursors-sources-precursors = Regulation (EU) 2019/1148 on the marketing and use of explosives precursors, OJ L 186, 11.7.2019: <a data-l10n-name="text">EUR-Lex</a>; Guidelines 2020/C 210/01.
explosives-precursors-sources-pyrotechnics = Directive 2013/29/EU on pyrotechnic articles: <a data-l10n-name="text">EUR-Lex</a>.
explosives-precursors-sources-marking = Directive 2008/43/EC on the identification and traceability of explosives for civil uses: <a data-l10n-name="text">EUR-Lex</a>.
explosives-precursors-sources-seesac = SEESAC, on the draft law on explosives for civil use and pyrotechnic articles in North Macedonia, May 2020: <a data-l10n-name="site">seesac.org</a>.

explosives-precursors-limits-title = What this manual does not say
explosives-precursors-limits-asks =
    why is there no list of chemicals
    why no pictures of grenades
    no safe distance in metres
    metres missing
    list missing
    pictures missing
explosives-precursors-limits-distance = It gives no distance in metres. A number in a manual would be too small for one item and would stop work for another. The specialists order it.
explosives-precursors-limits-lists = It prints no list of precursors, no names of products and no pictures of items. Those who need them for their work find them in the law in force and with their authority.
explosives-precursors-limits-numbers = It gives no telephone numbers and no names of units: they change, and a wrong number costs time.
explosives-precursors-limits-law = It uses only public sources and gives no legal advice.
