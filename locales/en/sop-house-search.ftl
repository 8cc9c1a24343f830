### Standard operating procedure for house searches: English source. The order of the messages is the order of the document.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### “warrant” is always the search warrant. Roles have the same names as in the course (house-search.ftl).
### Safety boundary: recognition always ends in do not touch, keep distance, mark, report, wait for the specialists.

sop-house-search-title = Search of a home in which firearms may be found
sop-house-search-short-title = House search: procedure

## Scope and lawful basis

sop-house-search-scope-title = Scope
sop-house-search-scope-asks =
    what is this paper for
    does it count for kicking in a door
    do we have to follow it to the letter
    we do it differently in our station
    body search too?
    rules for raids
    binding?
    car search
    what's covered
sop-house-search-scope-purpose = This procedure states who does what when the police in { -kosovo } or North Macedonia search a home in which firearms, their parts or ammunition may be found, from the first information to the report to the prosecutor.
sop-house-search-scope-model = It is a model: each service adds its own names and telephone numbers and approves it before use. The law in force always comes first.
sop-house-search-scope-outside = Entry against resistance, the search of persons and the work of specialists have their own procedures. Methods and exercises are in the course “Detecting firearms in house searches”.

sop-house-search-basis-title = Lawful basis
sop-house-search-lawful-basis-asks =
    can we go in without a paper from the judge
    he lets us in himself is that ok
    we heard a shot inside can we enter
    paper has the wrong flat number
    who signs it
    warrant
    judge's signature
    invited in
    scream inside
    wrong door
    expired
sop-house-search-basis-rule = Without a lawful basis there is no search. The usual basis is a <em>{ -search-warrant }</em>. Only the procedure law in force decides whether another basis exists; an officer who relies on it names the provision and records the facts.
sop-house-search-basis-kosovo-act = Law 05/L-022 on Weapons; Criminal Code 06/L-074; Law 04/L-076 on Police; Law 04/L-022 on civil explosives
sop-house-search-basis-kosovo-weapons = <strong>Law 05/L-022</strong> is read first on the status of a weapon, a part or ammunition, and <strong>Law 04/L-022</strong> when explosives for civil use are found. Offences are quoted from <strong>06/L-074</strong> by official title and article.
sop-house-search-basis-kosovo-procedure = Warrant, presence of persons, record and receipt follow the criminal procedure law in force.
sop-house-search-basis-north-macedonia-act = Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments
sop-house-search-basis-north-macedonia-weapons = The <strong>Law on Weapons</strong> is read first, in a consolidated text, on the status of a weapon, a part or ammunition. <strong>Article 396</strong> is checked first for the offence and quoted by its official title.
sop-house-search-basis-north-macedonia-procedure = Warrant, presence of persons, record and seizure follow the <strong>Criminal Procedure Law</strong>.
sop-house-search-basis-doubt = A doubt about the basis or its scope is solved before the entry, by a call to the prosecutor.

## Responsibilities and steps

sop-house-search-roles-title = Responsibilities and steps
sop-house-search-responsibilities-and-steps-asks =
    who is the boss in the flat
    who carries the blame if it goes wrong
    we are only three can one do two jobs
    who talks to the family
    who takes the gun from us
    blame
    in charge
    one person two tasks
    who answers for it
sop-house-search-roles-intro = In <ref data-l10n-name="roles"/>, the <strong>responsible</strong> person does the work, the <strong>accountable</strong> person answers for it, <strong>consulted</strong> persons are asked before, <strong>informed</strong> persons are told afterwards.
sop-house-search-roles-caption = Who is responsible, accountable, consulted and informed
sop-house-search-roles-head-task = Task
sop-house-search-roles-head-responsible = Responsible
sop-house-search-roles-head-accountable = Accountable
sop-house-search-roles-head-consulted = Consulted
sop-house-search-roles-head-informed = Informed
sop-house-search-roles-basis = Lawful basis and aim
sop-house-search-roles-basis-responsible = Investigator
sop-house-search-roles-basis-accountable = Search leader
sop-house-search-roles-basis-consulted = Prosecutor
sop-house-search-roles-basis-informed = Search team
sop-house-search-roles-plan = Risk assessment and plan
sop-house-search-roles-plan-responsible = Search leader
sop-house-search-roles-plan-accountable = Head of the unit
sop-house-search-roles-plan-consulted = Safety officer; specialists
sop-house-search-roles-plan-informed = Search team; duty centre
sop-house-search-roles-persons = Care of persons present
sop-house-search-roles-persons-responsible = Officer for persons
sop-house-search-roles-persons-accountable = Search leader
sop-house-search-roles-persons-consulted = Ambulance; victim assistance
sop-house-search-roles-persons-informed = Recorder
sop-house-search-roles-firearm = Making a firearm safe
sop-house-search-roles-firearm-responsible = Authorised expert
sop-house-search-roles-firearm-accountable = Authorised expert
sop-house-search-roles-firearm-consulted = Search leader
sop-house-search-roles-firearm-informed = Exhibits officer; recorder
sop-house-search-roles-explosive = Explosive or unknown object
sop-house-search-roles-explosive-responsible = Specialists
sop-house-search-roles-explosive-accountable = Leader of the specialists
sop-house-search-roles-explosive-consulted = Search leader
sop-house-search-roles-explosive-informed = Prosecutor; duty centre
sop-house-search-roles-exhibits = Items and chain of custody
sop-house-search-roles-exhibits-responsible = Exhibits officer
sop-house-search-roles-exhibits-accountable = Search leader
sop-house-search-roles-exhibits-consulted = Forensic laboratory
sop-house-search-roles-exhibits-informed = Prosecutor
sop-house-search-roles-record = Search record
sop-house-search-roles-record-responsible = Recorder
sop-house-search-roles-record-accountable = Search leader
sop-house-search-roles-record-consulted = Search team
sop-house-search-roles-record-informed = Person concerned; prosecutor
sop-house-search-roles-limits = In a small search one person may hold two roles, but the leader does not search, and only the exhibits officer receives items.

sop-house-search-steps-intro = Each step leaves a record. Time limits are set by the procedure law in force; the leader writes them on the cover of the file.
sop-house-search-steps-head-number = No.
sop-house-search-steps-head-step = Step
sop-house-search-steps-head-who = Who
sop-house-search-steps-head-record = Record

sop-house-search-before-title = Before the search
sop-house-search-before-asks =
    what to do before we knock
    does he own guns how do I find out
    big dog behind the fence
    kids live there
    tip says he has bombs
    what do we take along in the car
    licence check
    plan
    dog
    kids
    tip check
    medics
    twins, which one lives there
    school run time
    is granny at home
sop-house-search-before-caption = Steps before the search
sop-house-search-before-information = Check the information and the address; ask the weapons register about a licence
sop-house-search-before-information-who = Investigator
sop-house-search-before-information-record = Evaluation; answer of the register
sop-house-search-before-warrant = Read the warrant: authority, places, aim, time, persons who must be present
sop-house-search-before-warrant-who = Search leader
sop-house-search-before-warrant-record = Warrant; aim in one sentence
sop-house-search-before-risk = Assess the risks: persons, children, violence, explosives, building
sop-house-search-before-risk-who = Search leader
sop-house-search-before-risk-record = Risk assessment
sop-house-search-before-danger = Signs of explosives, or an armed person likely to resist: stop planning; the specialist unit decides
sop-house-search-before-danger-who = Search leader
sop-house-search-before-danger-record = Hand-over of the decision; time; reason
sop-house-search-before-briefing = Give the roles, check the equipment and hold the briefing; each officer repeats the own task
sop-house-search-before-briefing-who = Search leader; team
sop-house-search-before-briefing-record = Search plan; list of the team; time

sop-house-search-during-title = During the search
sop-house-search-during-asks =
    we are in what now
    grandma wants to go to the toilet
    she wants to get her pills from the cupboard
    somebody faints
    where do we start looking
    can we stop now we found nothing
    toilet
    pills
    smoke break
    order of rooms
    witness asleep
    keep going
    she wants to breastfeed
    he must take insulin
    neighbours knock to see
sop-house-search-during-caption = Steps during the search
sop-house-search-during-announce = Announce; show identification and warrant; explain aim and rights; introduce search witnesses where the law asks for them
sop-house-search-during-announce-who = Search leader
sop-house-search-during-announce-record = Time of entry; names; papers handed over
sop-house-search-during-persons = Bring the persons together in a checked room; ask what they need; nobody fetches anything
sop-house-search-during-persons-who = Officer for persons
sop-house-search-during-persons-record = List of persons; needs; help given
sop-house-search-during-control = Check that the rooms are safe to work in; then take overview photographs
sop-house-search-during-control-who = Safety officer; recorder
sop-house-search-during-control-record = Photographs; time of the start
sop-house-search-during-zones = Search every zone completely and in the same order; a second officer checks
sop-house-search-during-zones-who = Searchers, in pairs
sop-house-search-during-zones-record = Zone, officers, times, result
sop-house-search-during-find = After a find: stop and follow <ref data-l10n-name="find"/>
sop-house-search-during-find-who = Everybody
sop-house-search-during-find-record = Time, place, finder
sop-house-search-during-life = Somebody is hurt or ill: stop, first aid, ambulance; life comes before evidence
sop-house-search-during-life-who = Everybody
sop-house-search-during-life-record = Help given; what was moved
sop-house-search-during-end = End the search when everything in the warrant has been found or excluded
sop-house-search-during-end-who = Search leader
sop-house-search-during-end-record = Time of the end; sketch with finished zones

sop-house-search-after-title = After the search
sop-house-search-after-asks =
    he refuses to sign
    we broke a cupboard
    do I have to give him a paper for what we took
    nothing found what do I write
    mother alone with baby can we just go
    where does the gun go now
    receipt
    broken cupboard
    signature refused
    mother alone
    leave keys
    found zero
    compensation for the lock
    seal the flat
    key back to the landlord
sop-house-search-after-caption = Steps after the search
sop-house-search-after-record = Read the record with the person concerned and the witnesses; enter remarks
sop-house-search-after-record-who = Recorder; search leader
sop-house-search-after-record-record = Signatures, or the reason why one is missing
sop-house-search-after-receipt = Hand over the receipt; if nothing was taken, confirm this in writing
sop-house-search-after-receipt-who = Search leader
sop-house-search-after-receipt-record = Receipt or written confirmation
sop-house-search-after-home = Go through the rooms with the person concerned; leave nobody at risk or without care
sop-house-search-after-home-who = Search leader; officer for persons
sop-house-search-after-home-record = Photographs; damage; complaints
sop-house-search-after-handover = Compare seals with the record; hand over the items; both persons check seal and number
sop-house-search-after-handover-who = Exhibits officer; receiver
sop-house-search-after-handover-record = Custody form with two signatures
sop-house-search-after-trace = Check the firearm in the register and request the tracing
sop-house-search-after-trace-who = Investigator
sop-house-search-after-trace-record = Trace request; answers
sop-house-search-after-report = Report to the prosecutor; discuss the search with the team
sop-house-search-after-report-who = Search leader
sop-house-search-after-report-record = Report; proposals for the review

## Action on a find

sop-house-search-find-title = Action on a find
sop-house-search-find-asks =
    there is a pistol under the mattress what do I do
    it looks like a bomb
    hand grenade on the shelf
    may I take the bullets out
    colleague picked it up already
    can we carry on looking afterwards
    mattress
    grenade shelf
    don't unload
    stop word
    resume later
sop-house-search-find-intro = The action is the same for a firearm, a part, ammunition and an object that nobody can name. Every firearm counts as loaded.
sop-house-search-find-touch = <strong>Do not touch.</strong> Say “stop”. All officers stop at once.
sop-house-search-find-distance = <strong>Keep distance.</strong> Step away by the way you came. Bring people away.
sop-house-search-find-mark = <strong>Mark.</strong> Mark the access from a distance, without going near the item.
sop-house-search-find-report = <strong>Report.</strong> Tell the leader what you saw, where, when, who is near and what was touched.
sop-house-search-find-wait = <strong>Wait.</strong> Nobody goes back until the specialists have released the place.
sop-house-search-find-firearm = For a firearm, a part or ammunition, the leader calls the authorised expert, who makes the item safe and writes down every change. Only then does the exhibits officer pack and label it.
sop-house-search-find-explosive = If the item could be an explosive, a grenade or a device, everybody leaves by the way that has already been searched. The specialists for { -eod } order the safe distance. The search team does not photograph, pack or transport such an item.
sop-house-search-find-continue = The search continues only when the specialists have released the place, the leader and the prosecutor agree, and the warrant still covers it.

sop-house-search-prohibited-title = Prohibited acts
sop-house-search-prohibited-acts-asks =
    can I look through his phone
    ask the little boy where dad keeps it
    he says I'll bring it to you myself
    tv crew outside
    wife asks who snitched
    try if it works
    don'ts
    forbidden
    read his messages
    bribe offer
    wife asks who told
    try the trigger
    take a souvenir
    eat from their fridge
    shout at the family
sop-house-search-do-scope = Keep to the warrant; ask the leader when the scope is not clear.
sop-house-search-do-stop = Stop at once when anybody says “stop”.
sop-house-search-do-present = Let the person concerned and the witnesses follow the search.
sop-house-search-do-mistake = Write a mistake into the record at once.
sop-house-search-dont-item = Touch, move, open, unload or test an item that could be dangerous.
sop-house-search-dont-fetch = Let a person present fetch a firearm, a bag or a box.
sop-house-search-dont-device = Switch on, unlock or browse a device.
sop-house-search-dont-child = Question a child, or use a child as an interpreter.
sop-house-search-dont-source = Reveal who gave the information.
sop-house-search-dont-media = Give names, pictures or methods to the media.

## Notification and records

sop-house-search-notify-title = Notification and records
sop-house-search-notification-and-records-asks =
    who do I phone when there is a gun
    bomb squad number
    strange smell in the cellar who comes
    number plates from across the border
    it is midnight who picks up
    call list
    midnight
    powder smell
    foreign plates
    dead body
sop-house-search-notify-intro = The service adds names and telephone numbers to <ref data-l10n-name="notify"/> before the search. The recorder notes the time of each call.
sop-house-search-notify-caption = Notification matrix
sop-house-search-notify-head-event = Event
sop-house-search-notify-head-caller = Who calls
sop-house-search-notify-head-first = First call
sop-house-search-notify-head-next = Next calls
sop-house-search-notify-firearm = Firearm, part or ammunition
sop-house-search-notify-firearm-caller = Search leader
sop-house-search-notify-firearm-first = Authorised expert
sop-house-search-notify-firearm-next = Prosecutor; weapons register
sop-house-search-notify-explosive = Explosive, grenade, device, unknown object
sop-house-search-notify-explosive-caller = Search leader
sop-house-search-notify-explosive-first = Specialists for explosive ordnance disposal, at once
sop-house-search-notify-explosive-next = Ambulance and fire service; prosecutor; duty centre
sop-house-search-notify-chemicals = Chemicals or fumes
sop-house-search-notify-chemicals-caller = Search leader
sop-house-search-notify-chemicals-first = Fire service and the specialists, at once
sop-house-search-notify-chemicals-next = Ambulance; prosecutor; authority for precursors
sop-house-search-notify-person = Person hurt, ill or at risk of violence
sop-house-search-notify-person-caller = Officer for persons
sop-house-search-notify-person-first = Ambulance or duty officer, at once
sop-house-search-notify-person-next = Victim assistance; social protection; prosecutor
sop-house-search-notify-data = Telephone, computer, data carrier
sop-house-search-notify-data-caller = Exhibits officer
sop-house-search-notify-data-first = Unit for digital evidence
sop-house-search-notify-data-next = Prosecutor, if the data are to be examined
sop-house-search-notify-foreign = Link to another jurisdiction
sop-house-search-notify-foreign-caller = Whoever sees it
sop-house-search-notify-foreign-first = Search leader
sop-house-search-notify-foreign-next = Channel for international police cooperation
sop-house-search-notify-focal = In { -kosovo }, every recovered firearm is reported to the <em>{ -firearms-focal-point }</em> in ILECU, which traces every local recovery. In North Macedonia, the internal rules of the service apply to trace requests.

sop-house-search-records-title = Forms and records
sop-house-search-forms-and-records-asks =
    which papers do I need at the end
    what goes in the folder
    where do I put the pictures
    can the lawyer see who talked
    how many years do we store it
    folder
    keep years
    paperwork end
    who may read
sop-house-search-records-intro = The file contains the following papers, each with the case number:
sop-house-search-records-basis = the warrant, or the exception in law with the facts;
sop-house-search-records-plan = risk assessment, search plan and list of the team;
sop-house-search-records-record = search record with signatures and remarks;
sop-house-search-records-sketch = sketch with numbered zones and results;
sop-house-search-records-photographs = photograph log and sealed original memory card;
sop-house-search-records-items = list of items and copy of the receipt;
sop-house-search-records-custody = custody form for every item;
sop-house-search-records-calls = list of calls with their times;
sop-house-search-records-trace = trace request and the answers;
sop-house-search-records-report = report to the prosecutor.
sop-house-search-records-care = Personal data go only to those who are entitled to them. Nothing in the file reveals who gave the information, except as the procedure law in force requires. How long papers are kept is set by the law in force.

sop-house-search-review-title = Review and changes
sop-house-search-review-asks =
    is this the newest one
    old copy in the drawer
    who do I tell that something here is wrong
    something happened last time we should fix it
    new version
    old copy
    mistake found
sop-house-search-review-owner = The owner is the unit of the service that is responsible for house searches. It reviews the procedure when the law changes, after every incident, and when a search shows a gap. Each change gets a new version and a line in <ref data-l10n-name="changes"/>.
sop-house-search-review-caption = Changes
sop-house-search-review-head-version = Version
sop-house-search-review-head-date = Date
sop-house-search-review-head-change = Change
sop-house-search-review-head-approved = Approved by
# $version is text such as “1.0”.
sop-house-search-review-version = { $version }
sop-house-search-review-first = First version
sop-house-search-review-approval = Entered by the service

sop-house-search-sources-title = Sources
sop-house-search-sources-asks =
    where can I read the paragraph myself
    link please
    can a defender attack this paper
    who invented this
    link
    paragraphs
# $date: day on which the sources were checked.
sop-house-search-sources-checked = The references were checked on { $date }. The laws are listed in <ref data-l10n-name="basis"/>.
sop-house-search-sources-kosovo = Laws of { -kosovo }: <a data-l10n-name="gazette">Official Gazette</a>.
sop-house-search-sources-north-macedonia = Laws of North Macedonia: <a data-l10n-name="gazette">Official Gazette</a>.
sop-house-search-sources-focal = SEESAC, on the Firearms Focal Point: <a data-l10n-name="page">seesac.org</a>.
sop-house-search-sources-limits = This procedure uses only public sources and gives no legal advice.

## Quick reference

sop-house-search-reference-title = Quick reference
sop-house-search-quick-reference-asks =
    something short for my pocket
    print it for the team
    cheat sheet raid
    pocket
    cheat sheet
sop-house-search-reference-intro = Each part is a card for the pocket. Add the telephone numbers of your service.

sop-house-search-card-door-title = Before the door
sop-house-search-card-door-asks =
    standing outside what now
    last look before we knock
    may we even be here
    quick check before a raid
    at the door
    last check
sop-house-search-card-door-basis = No lawful basis, no search. In doubt, call the prosecutor before the entry.
sop-house-search-card-door-warrant = Read the warrant: places, aim, time, persons who must be present.
sop-house-search-card-door-check = Check the address, and ask the weapons register about a licence.
sop-house-search-card-door-danger = Signs of explosives, or an armed person likely to resist: stop. The specialist unit decides.
sop-house-search-card-door-task = Each officer repeats the own task.

sop-house-search-card-rooms-title = In the rooms
sop-house-search-card-rooms-asks =
    which corner first
    family in the living room
    kitchen then bedroom
    old man has chest pain
    kitchen
    family together
    corner
sop-house-search-card-rooms-announce = Show identification and warrant. Explain aim and rights.
sop-house-search-card-rooms-persons = Bring the persons together in a checked room. Nobody fetches anything.
sop-house-search-card-rooms-photographs = Check that it is safe to work, then take overview photographs.
sop-house-search-card-rooms-zones = Every zone completely, in pairs, in the same order. A second officer checks.
sop-house-search-card-rooms-life = Somebody hurt or ill: stop, first aid, ambulance.
sop-house-search-card-rooms-dont = Question no child. Switch on no device.

sop-house-search-card-find-title = At a find
sop-house-search-card-find-asks =
    pistol in a drawer quick
    bullets in a sock
    round green thing with a ring
    five things to do
    drawer
    ring on a green thing
sop-house-search-card-find-loaded = A firearm counts as loaded. Say “stop”. Nobody touches anything.
sop-house-search-card-find-distance = Keep distance: go back by the way you came, and bring people away.
sop-house-search-card-find-mark = Mark the access from a distance.
sop-house-search-card-find-report = Report to the leader what, where, when, who is near and what was touched.
sop-house-search-card-find-wait = Wait until the specialists release the place.
sop-house-search-card-find-explosive = Grenade, device or unknown object: everybody leaves by the way already searched. No photograph, no packing, no transport.
sop-house-search-card-find-continue = Go on only if specialists, leader and prosecutor agree and the warrant still covers it.

sop-house-search-card-leave-title = Before you leave the home
sop-house-search-card-leave-asks =
    we are done what is left
    packing up
    did we forget something
    who signs what
    going
    damage
    receipt given?
sop-house-search-card-leave-record = Read the record with the person concerned and the witnesses. Enter remarks.
sop-house-search-card-leave-receipt = Hand over the receipt, or confirm in writing that nothing was taken.
sop-house-search-card-leave-rooms = Go through the rooms together. Note damage and complaints.
sop-house-search-card-leave-care = Leave nobody at risk or without care.
sop-house-search-card-leave-seals = Compare the seals with the record. Hand over with two signatures.
sop-house-search-card-leave-trace = Then: weapons register, trace request, report to the prosecutor.
