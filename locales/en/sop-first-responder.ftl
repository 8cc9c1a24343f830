### Standard operating procedure for the first responder: English source. The order of the messages is the order of the document.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### Roles that the procedure for house searches has too keep the same names (sop-house-search.ftl). The “shift leader” takes command of the scene.
### Safety boundary: recognition always ends in do not touch, keep distance, mark, report, wait for the specialists.

sop-first-responder-title = First responder at an incident with firearms or explosives
sop-first-responder-short-title = First responder

## Scope

sop-first-responder-scope-title = Scope
sop-first-responder-scope-asks =
    we are the first car there is this for us
    I am on the border does it count for me
    is this about a guy with a gun inside
    how long is it my problem
    first car
    patrol arrives
    until when mine
sop-first-responder-scope-purpose = This procedure states who does what when the police in { -kosovo } or North Macedonia are called to, or come across, an incident in which firearms, ammunition or explosives were used, shown, threatened with or found: from the first call until the scene is handed over.
sop-first-responder-scope-who = The <em>{ -first-responder }</em> is the first police officer or patrol at the incident. At a border crossing point or on the green border it is the border police officer who meets the incident first. The role ends only with the hand-over.
sop-first-responder-scope-model = It is a model: each service adds its own names and telephone numbers and approves it before use. The law in force always comes first.
sop-first-responder-scope-outside = Action against an armed person, the search of persons and homes, and the work of specialists have their own procedures. A search follows the procedure “Search of a home in which firearms may be found”.

sop-first-responder-names-title = Who is who
sop-first-responder-who-is-who-asks =
    who is my boss there
    can I unload it or who does that
    who decides how far back
    me first or the wounded first
    chief of shift
    dispatcher
    who clears the gun
    roles outside
sop-first-responder-names-first = <strong>First officer:</strong> the first responder, alone or with a patrol, until the scene is handed over.
sop-first-responder-names-centre = <strong>Duty centre:</strong> takes the calls, sends the services, and notes every report with its time.
sop-first-responder-names-leader = <strong>Shift leader:</strong> takes command on arriving at the scene, and answers for it until the investigator takes it over.
sop-first-responder-names-investigator = <strong>Investigator:</strong> takes over the scene, the statements and the evidence, in agreement with the prosecutor.
sop-first-responder-names-expert = <strong>Authorised expert:</strong> the person whom the service has authorised to make a firearm safe.
sop-first-responder-names-specialists = <strong>Specialists:</strong> the specialists for { -eod }. Only they decide on an item that could explode, and on the distance to it.
sop-first-responder-names-order = The order is always the same: your own safety, the life of others, the scene, the evidence, the record.

## Lawful basis

sop-first-responder-basis-title = Lawful basis
sop-first-responder-lawful-basis-asks =
    can I run into the flat when they scream
    may I take the gun away from him
    which paragraph do I write down
    do I need the judge
    enter flat without order
    take his gun
    self-defence
    necessity
sop-first-responder-basis-rule = Every measure needs a basis in law, and it is no greater than its aim needs (<em>{ -proportionality }</em>). Protecting life comes first. Entering a home, searching it and taking objects are different measures, each with its own conditions in the law in force.
sop-first-responder-basis-kosovo-act = Law 04/L-076 on Police; Law 05/L-022 on Weapons; Law 04/L-022 on civil explosives; Criminal Code 06/L-074
sop-first-responder-basis-kosovo-police = <strong>Law 04/L-076</strong> is the frame for police powers, with respect for human rights and proportionality.
sop-first-responder-basis-kosovo-weapons = <strong>Law 05/L-022</strong> is read on the status of a weapon, a part or ammunition, and <strong>Law 04/L-022</strong> on explosives for civil use. Offences are quoted from <strong>06/L-074</strong> by official title and article. Securing the scene, persons and evidence follows the criminal procedure law in force.
sop-first-responder-basis-north-macedonia-act = Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments
sop-first-responder-basis-north-macedonia-weapons = The <strong>Law on Weapons</strong> is read in a consolidated text on the status of a weapon, a part or ammunition. <strong>Article 396</strong> is checked first for the offence and quoted by its official title.
sop-first-responder-basis-north-macedonia-procedure = Securing the scene, persons and evidence follows the <strong>Criminal Procedure Law</strong>. Police powers follow the police law in force.

## Responsibilities and steps

sop-first-responder-roles-title = Responsibilities and steps
sop-first-responder-responsibilities-and-steps-asks =
    I am alone who decides
    who tells the press officer
    partner and me who does what
    whose fault if somebody walks through
    alone on patrol
    split with partner
    blame
    press call
sop-first-responder-roles-intro = In <ref data-l10n-name="roles"/>, the <strong>responsible</strong> person does the work, the <strong>accountable</strong> person answers for it, <strong>consulted</strong> persons are asked before, <strong>informed</strong> persons are told afterwards.
sop-first-responder-roles-caption = Who is responsible, accountable, consulted and informed
sop-first-responder-roles-head-task = Task
sop-first-responder-roles-head-responsible = Responsible
sop-first-responder-roles-head-accountable = Accountable
sop-first-responder-roles-head-consulted = Consulted
sop-first-responder-roles-head-informed = Informed
sop-first-responder-roles-report = First report from the scene
sop-first-responder-roles-report-responsible = First officer
sop-first-responder-roles-report-accountable = First officer
sop-first-responder-roles-report-consulted = Duty centre
sop-first-responder-roles-report-informed = Shift leader
sop-first-responder-roles-victims = First aid and care of victims
sop-first-responder-roles-victims-responsible = First officer
sop-first-responder-roles-victims-accountable = Shift leader
sop-first-responder-roles-victims-consulted = Ambulance; victim assistance
sop-first-responder-roles-victims-informed = Investigator
sop-first-responder-roles-scene = Cordon and scene log
sop-first-responder-roles-scene-responsible = First officer
sop-first-responder-roles-scene-accountable = Shift leader
sop-first-responder-roles-scene-consulted = Investigator; specialists
sop-first-responder-roles-scene-informed = Duty centre
sop-first-responder-roles-witnesses = Witnesses
sop-first-responder-roles-witnesses-responsible = First officer
sop-first-responder-roles-witnesses-accountable = Shift leader
sop-first-responder-roles-witnesses-consulted = Investigator
sop-first-responder-roles-witnesses-informed = Prosecutor
sop-first-responder-roles-firearm = Making a firearm safe
sop-first-responder-roles-firearm-responsible = Authorised expert
sop-first-responder-roles-firearm-accountable = Authorised expert
sop-first-responder-roles-firearm-consulted = Shift leader
sop-first-responder-roles-firearm-informed = Investigator
sop-first-responder-roles-explosive = Explosive or unknown object
sop-first-responder-roles-explosive-responsible = Specialists
sop-first-responder-roles-explosive-accountable = Leader of the specialists
sop-first-responder-roles-explosive-consulted = Shift leader
sop-first-responder-roles-explosive-informed = Prosecutor; duty centre
sop-first-responder-roles-handover = Hand-over and report
sop-first-responder-roles-handover-responsible = First officer
sop-first-responder-roles-handover-accountable = Shift leader
sop-first-responder-roles-handover-consulted = Investigator
sop-first-responder-roles-handover-informed = Prosecutor
sop-first-responder-roles-alone = Until the shift leader arrives, the first officer also takes the shift leader’s decisions and says so to the duty centre. With two officers, one watches over safety while the other works.

sop-first-responder-steps-intro = Each step leaves a record. What cannot be written at once is reported to the duty centre, which notes it with the time.
sop-first-responder-steps-head-number = No.
sop-first-responder-steps-head-step = Step
sop-first-responder-steps-head-who = Who
sop-first-responder-steps-head-record = Record

sop-first-responder-arrival-title = Call and arrival
sop-first-responder-call-and-arrival-asks =
    neighbours heard bangs
    where do I park the car
    still shooting when we get there
    guy with a rifle on the balcony
    what do I say on the radio
    sirens on or off
    blue lights
    shots fired call
    balcony gunman
    park far
    cover
    radio text
    ambulance waits
    school shooter
    hostage
    barricaded
    café shooting
    brawl with pistols
    suicidal man with a gun
sop-first-responder-arrival-caption = Steps until arrival
sop-first-responder-arrival-call = Take the call: what, where, when, who is hurt, who has a weapon, where the caller is; tell the caller how to stay safe
sop-first-responder-arrival-call-who = Duty centre
sop-first-responder-arrival-call-record = Time; words of the caller; number
sop-first-responder-arrival-known = Check what is known: address, earlier calls, licence in the weapons register, children; pass it on
sop-first-responder-arrival-known-who = Duty centre
sop-first-responder-arrival-known-record = Answers; time
sop-first-responder-arrival-approach = Agree the way to the scene and a meeting point for all services
sop-first-responder-arrival-approach-who = Shift leader; duty centre
sop-first-responder-arrival-approach-record = Way; meeting point
sop-first-responder-arrival-stop = Stop at a distance; look and listen before you go nearer
sop-first-responder-arrival-stop-who = First officer
sop-first-responder-arrival-stop-record = Time of arrival; what is seen and heard
sop-first-responder-arrival-armed = Shots or an armed person: stay behind cover, report, ask for support, keep others away; the procedure of the service for armed persons applies
sop-first-responder-arrival-armed-who = First officer
sop-first-responder-arrival-armed-record = Time; report; orders received
sop-first-responder-arrival-report = Give the first report: exact place, what has happened, dangers, persons hurt, services needed, safe way in
sop-first-responder-arrival-report-who = First officer
sop-first-responder-arrival-report-record = Time; text of the report

sop-first-responder-scene-title = At the scene
sop-first-responder-at-the-scene-asks =
    man bleeding on the floor and a pistol next to him
    where do I put the tape
    boss wants to walk in
    it is raining on the blood
    drunk guests everywhere
    who may pass
    blood
    tape
    rain washes
    onlookers
    bleeding
    boss stomps in
    relatives scream
    empty cases on the asphalt
    hospital took the wounded man with his jacket
    trampling
sop-first-responder-scene-caption = Steps at the scene
sop-first-responder-scene-life = Bring people out of danger; give first aid until the ambulance takes over; life comes before evidence
sop-first-responder-scene-life-who = First officer
sop-first-responder-scene-life-record = Help given; who and what was moved
sop-first-responder-scene-find = After a find: stop and follow <ref data-l10n-name="find"/>
sop-first-responder-scene-find-who = Everybody
sop-first-responder-scene-find-record = Time, place, finder
sop-first-responder-scene-persons = Separate the persons involved; nobody fetches or moves anything
sop-first-responder-scene-persons-who = First officer
sop-first-responder-scene-persons-record = Names; where each person was
sop-first-responder-scene-cordon = Set up a <em>{ -cordon }</em>, wider rather than narrower, with one way in and out
sop-first-responder-scene-cordon-who = First officer
sop-first-responder-scene-cordon-record = Time; limits on a sketch
sop-first-responder-scene-log = Keep the scene log: everybody who goes in or out, also doctors and superiors
sop-first-responder-scene-log-who = Officer at the way in
sop-first-responder-scene-log-record = Name, time in, time out, reason
sop-first-responder-scene-traces = Leave traces where they are; if weather, traffic or people threaten them, report it and follow the investigator’s advice
sop-first-responder-scene-traces-who = First officer
sop-first-responder-scene-traces-record = What was threatened; what was done
sop-first-responder-scene-witnesses = Find the witnesses and look after them as <ref data-l10n-name="witnesses"/> says
sop-first-responder-scene-witnesses-who = First officer
sop-first-responder-scene-witnesses-record = Names; how to reach them; first words

sop-first-responder-handover-title = Handing over
sop-first-responder-handing-over-asks =
    detectives are here what do I tell them
    I moved the pistol with my foot
    my shift ends at six
    wife is scared to stay when we drive off
    I can't sleep since then
    detectives arrive
    I touched it
    shift ends
    bad dreams
    log signed
    psychologist after a shooting
    I fired my weapon
    cannot get it out of my head
sop-first-responder-handover-caption = Steps of the hand-over
sop-first-responder-handover-brief = Tell the shift leader and the investigator what you saw, heard, did, touched and changed; show the limits of the cordon
sop-first-responder-handover-brief-who = First officer
sop-first-responder-handover-brief-record = Time; names; open dangers
sop-first-responder-handover-log = Hand over the scene log, the sketch and the list of persons
sop-first-responder-handover-log-who = First officer; investigator
sop-first-responder-handover-log-record = Two signatures with time
sop-first-responder-handover-victims = Agree who protects and accompanies each person at risk before the patrol leaves
sop-first-responder-handover-victims-who = Shift leader
sop-first-responder-handover-victims-record = Measure agreed; contact; victim assistance
sop-first-responder-handover-report = Write your own report before the end of the shift; keep what you saw apart from what others told you and from what you conclude
sop-first-responder-handover-report-who = First officer
sop-first-responder-handover-report-record = Report
sop-first-responder-handover-trace = Check the firearm in the register and request the tracing
sop-first-responder-handover-trace-who = Investigator
sop-first-responder-handover-trace-record = Trace request; answers
sop-first-responder-handover-debrief = Discuss the incident with everybody who was there; offer support to officers who need it
sop-first-responder-handover-debrief-who = Shift leader
sop-first-responder-handover-debrief-record = Proposals for the review

## Victims and witnesses

sop-first-responder-people-title = Victims and witnesses

sop-first-responder-victims-title = Victims
sop-first-responder-victims-asks =
    he beats her and has a pistol
    she won't talk next to the husband
    she only speaks turkish
    kids are crying
    wants to take it all back
    what do I say to her
    beaten wife
    crying
    translator
    takes it back
    shelter
    speak alone
sop-first-responder-victims-intro = A victim needs safety first, then medical help, then information. The first officer is often the person whom the victim remembers longest.
sop-first-responder-victims-safety = <strong>Safety.</strong> Speak with the victim alone, away from the person who threatens. Ask whether there is a weapon in the home or within reach of that person. Do not leave the two together.
sop-first-responder-victims-help = <strong>Help.</strong> Ask: “Are you hurt? Do you need medicine, an interpreter or somebody you trust?” Call the ambulance if there is any doubt.
sop-first-responder-victims-words = <strong>Words.</strong> Say who you are and what happens next. Use simple words, do not judge, and promise nothing that you cannot keep.
sop-first-responder-victims-assistance = <strong>Assistance.</strong> Tell the victim that <em>{ -victim-assistance }</em> exists, and ask the duty officer for it at once. Rights and protection measures follow the law in force.
sop-first-responder-victims-children = <strong>Children.</strong> One officer without other tasks stays near them, with a person they trust. Do not question a child, and do not use a child as an interpreter.
sop-first-responder-victims-violence = A firearm in a home with domestic violence raises the risk of death. A threat with a weapon is reported to the prosecutor even if no shot was fired.

sop-first-responder-witnesses-title = Witnesses
sop-first-responder-witnesses-asks =
    guy filmed everything on his phone
    nobody saw anything they say
    can I show him a photo of Agim
    they all talk to each other
    he fears the family
    can I take it down already
    bystander video
    nobody talks
    keep apart
    photo show
    afraid
    contact number
sop-first-responder-witnesses-intro = The first words of a witness are worth more than later ones, and they are easily changed. The investigator takes the statement; the first officer makes it possible:
sop-first-responder-witnesses-apart = keep witnesses apart from each other, from the suspect and from the media;
sop-first-responder-witnesses-ask = ask only what safety needs: who is hurt, who has a weapon, where it is, where the persons went;
sop-first-responder-witnesses-quote = write the first words exactly, in the language in which they were spoken;
sop-first-responder-witnesses-open = give no answers in advance: no names, no pictures, no “was it him?”;
sop-first-responder-witnesses-recordings = note who has photographs or recordings, and leave securing them to the investigator;
sop-first-responder-witnesses-reach = note how each witness can be reached, and tell them whom to call if they are afraid.

## Action on a find

sop-first-responder-find-title = Action on a find
sop-first-responder-action-on-a-find-asks =
    gun on the street kids around
    bag ticking
    bomb under the car
    pineapple in the garden
    stinks of gas in the stairway
    can I use my radio near it
    it already blew up can we go in
    ticking bag
    stairwell gas
    car bomb
    pineapple
    casing on road
    radio off
sop-first-responder-find-intro = The action is the same for a firearm, a part, ammunition and an object that nobody can name. Every firearm counts as loaded. Where one item was found, there may be others.
sop-first-responder-find-touch = <strong>Do not touch.</strong> Say “stop”. Everybody stops at once.
sop-first-responder-find-distance = <strong>Keep distance.</strong> Step away by the way you came. Bring people away.
sop-first-responder-find-mark = <strong>Mark.</strong> Mark the access from a distance, without going near the item.
sop-first-responder-find-report = <strong>Report.</strong> Tell the duty centre what you saw, where, when, who is near and what was touched.
sop-first-responder-find-wait = <strong>Wait.</strong> Nobody goes back until the specialists have released the place.
sop-first-responder-find-firearm = A firearm, a part or ammunition is watched from a distance until the authorised expert comes. The expert makes it safe and writes down every change. If somebody could reach it, that person is brought away from it where this is safe; the item stays where it is.
sop-first-responder-find-explosive = If the item could be an explosive, a grenade, a device or a firework of category F4, everybody leaves, and the specialists for { -eod } order the safe distance. Until they come, choose more distance rather than less and stay behind solid cover. Follow their instructions by telephone, also about the use of radios and telephones. The same applies after an explosion: nobody goes there, except to save a life.
sop-first-responder-find-chemicals = Chemicals, fumes or a smell that nobody can explain: go out, bring people out, touch no switch and no container, and call the fire service and the specialists.

sop-first-responder-prohibited-title = Prohibited acts
sop-first-responder-prohibited-acts-asks =
    can I smoke there
    scoop up the shells so nobody steals them
    take the pistol so it's not lying around
    journalist asks me
    phone on the floor keeps ringing
    uncle is a cop can he come in
    cigarette
    pick up shells
    ringing phone
    cop relative
    talk to press
    forbidden
    selfie with the find
    story on Instagram from the scene
sop-first-responder-do-cover = Keep cover and distance until it is clear what has happened.
sop-first-responder-do-report = Report early, and again whenever the situation changes.
sop-first-responder-do-touched = Write down at once what had to be touched to save a life.
sop-first-responder-do-respect = Treat everybody with respect, also the suspect.
sop-first-responder-do-mistake = Write a mistake into the record at once.
sop-first-responder-dont-item = Touch, move, open, unload or test an item that could be dangerous.
sop-first-responder-dont-collect = Pick up cartridge cases, clean, smoke, eat or throw anything away inside the cordon.
sop-first-responder-dont-onlookers = Let onlookers, colleagues without a task or the media inside the cordon.
sop-first-responder-dont-device = Switch on, unlock or browse a telephone or camera.
sop-first-responder-dont-source = Reveal who called or who gave information.
sop-first-responder-dont-media = Give names, pictures or opinions to the media.

## Notification and records

sop-first-responder-notify-title = Notification and records
sop-first-responder-notification-and-records-asks =
    whom do I ring first
    number for bomb disposal
    dead man in the yard who comes
    baby left alone
    car with skopje plates
    who comes at night
    corpse
    baby alone
    bomb squad number
    prosecutor at night
    call order
sop-first-responder-notify-intro = The service adds names and telephone numbers to <ref data-l10n-name="notify"/>. The duty centre notes the time of each call.
sop-first-responder-notify-caption = Notification matrix
sop-first-responder-notify-head-event = Event
sop-first-responder-notify-head-caller = Who calls
sop-first-responder-notify-head-first = First call
sop-first-responder-notify-head-next = Next calls
sop-first-responder-notify-armed = Shots or an armed person
sop-first-responder-notify-armed-caller = First officer
sop-first-responder-notify-armed-first = Duty centre, at once
sop-first-responder-notify-armed-next = Specialist unit; ambulance; prosecutor
sop-first-responder-notify-hurt = Person hurt or dead
sop-first-responder-notify-hurt-caller = First officer
sop-first-responder-notify-hurt-first = Ambulance, at once
sop-first-responder-notify-hurt-next = Investigator; prosecutor
sop-first-responder-notify-firearm = Firearm, part or ammunition
sop-first-responder-notify-firearm-caller = First officer
sop-first-responder-notify-firearm-first = Shift leader; authorised expert
sop-first-responder-notify-firearm-next = Investigator; prosecutor; weapons register
sop-first-responder-notify-explosive = Explosive, grenade, device, unknown object; explosion
sop-first-responder-notify-explosive-caller = First officer
sop-first-responder-notify-explosive-first = Specialists for explosive ordnance disposal, at once
sop-first-responder-notify-explosive-next = Ambulance and fire service; prosecutor; shift leader
sop-first-responder-notify-chemicals = Chemicals or fumes
sop-first-responder-notify-chemicals-caller = First officer
sop-first-responder-notify-chemicals-first = Fire service and the specialists, at once
sop-first-responder-notify-chemicals-next = Ambulance; prosecutor; authority for precursors
sop-first-responder-notify-risk = Person at risk of violence; child without care
sop-first-responder-notify-risk-caller = First officer
sop-first-responder-notify-risk-first = Duty officer, at once
sop-first-responder-notify-risk-next = Victim assistance; social protection; prosecutor
sop-first-responder-notify-border = Incident at the border
sop-first-responder-notify-border-caller = Border police officer
sop-first-responder-notify-border-first = Shift leader of the border police
sop-first-responder-notify-border-next = Customs; prosecutor
sop-first-responder-notify-foreign = Link to another jurisdiction
sop-first-responder-notify-foreign-caller = Whoever sees it
sop-first-responder-notify-foreign-first = Investigator
sop-first-responder-notify-foreign-next = Channel for international police cooperation
sop-first-responder-notify-focal = In { -kosovo }, every recovered firearm is reported to the <em>{ -firearms-focal-point }</em> in ILECU, which traces every local recovery. In North Macedonia, the internal rules of the service apply to trace requests.

sop-first-responder-records-title = Forms and records
sop-first-responder-forms-and-records-asks =
    what do I leave with the detectives on paper
    do I have to draw it
    can the shooter read the address of the woman
    each of us writes one or together
    sketch
    own statement
    hand in what
    address of victim
sop-first-responder-records-intro = The file that the first officer hands over contains the following papers, each with the number of the event:
sop-first-responder-records-call = record of the call and of the reports to the duty centre, with times;
sop-first-responder-records-log = scene log;
sop-first-responder-records-sketch = sketch of the scene with the cordon, the way in, and the place of each item and person;
sop-first-responder-records-persons = list of victims, witnesses and other persons, with their needs;
sop-first-responder-records-aid = note on first aid and on everything that was touched or moved;
sop-first-responder-records-handover = record of the hand-over with signatures;
sop-first-responder-records-report = own report of each officer.
sop-first-responder-records-care = Data on victims and witnesses are kept apart from what the suspect may see, as the procedure law in force allows. Personal data go only to those who are entitled to them. How long papers are kept is set by the law in force.

sop-first-responder-review-title = Review and changes
sop-first-responder-review-asks =
    which edition is in force
    somebody got shot last month do we change this
    who do I send my idea to
    ours is from last year
    valid edition
    propose change
sop-first-responder-review-owner = The owner is the unit of the service that is responsible for patrols. It reviews the procedure when the law changes, at least once a year, and after every incident in which somebody was hurt or a scene was changed. Each change gets a new version and a line in <ref data-l10n-name="changes"/>.
sop-first-responder-review-caption = Changes
sop-first-responder-review-head-version = Version
sop-first-responder-review-head-date = Date
sop-first-responder-review-head-change = Change
sop-first-responder-review-head-approved = Approved by
# $version is text such as “1.0”.
sop-first-responder-review-version = { $version }
sop-first-responder-review-first = First version
sop-first-responder-review-approval = Entered by the service

sop-first-responder-sources-title = Sources
sop-first-responder-sources-asks =
    where is this written
    link to the gun act
    can the defence use it
    may I quote it in court
    link
    quote
# $date: day on which the sources were checked.
sop-first-responder-sources-checked = The references were checked on { $date }. The laws are listed in <ref data-l10n-name="basis"/>.
sop-first-responder-sources-kosovo = Laws of { -kosovo }: <a data-l10n-name="gazette">Official Gazette</a>.
sop-first-responder-sources-north-macedonia = Laws of North Macedonia: <a data-l10n-name="gazette">Official Gazette</a>.
sop-first-responder-sources-focal = SEESAC, on the Firearms Focal Point: <a data-l10n-name="page">seesac.org</a>.
sop-first-responder-sources-pyrotechnics = Directive 2013/29/EU on pyrotechnic articles: <a data-l10n-name="text">EUR-Lex</a>.
sop-first-responder-sources-limits = This procedure uses only public sources and gives no legal advice.

## Quick reference

sop-first-responder-reference-title = Quick reference
sop-first-responder-quick-reference-asks =
    pocket thing for patrol
    print and laminate
    everything on small paper
    pocket
sop-first-responder-reference-intro = Each part is a card for the pocket. Add the telephone numbers of your service.

sop-first-responder-card-arrival-title = First minutes
sop-first-responder-card-arrival-asks =
    just got there
    first thing on the radio
    bang bang from the house
    getting out of the car
    out of the car
    stop far
sop-first-responder-card-arrival-known = Ask the duty centre what is known: a weapon, persons hurt, children.
sop-first-responder-card-arrival-stop = Stop at a distance. Look and listen first.
sop-first-responder-card-arrival-armed = Shots or an armed person: stay behind cover, report, ask for support.
sop-first-responder-card-arrival-report = First report: place, what happened, dangers, persons hurt, services, safe way in.
sop-first-responder-card-arrival-life = Bring people out of danger, give first aid. Life comes before evidence.
sop-first-responder-card-arrival-cordon = Wide cordon, one way in and out, a log of everybody who enters.

sop-first-responder-card-find-title = At a find
sop-first-responder-card-find-asks =
    gun on the ground now
    maybe a bomb
    hand grenade quick help
    stinks in here
    gun at my feet
    stink
sop-first-responder-card-find-loaded = A firearm counts as loaded. Say “stop”. Nobody touches anything.
sop-first-responder-card-find-distance = Keep distance: go back by the way you came, and bring people away.
sop-first-responder-card-find-mark = Mark the access from a distance.
sop-first-responder-card-find-report = Report what, where, when, who is near and what was touched.
sop-first-responder-card-find-wait = Wait until the specialists release the place.
sop-first-responder-card-find-explosive = Grenade, device or unknown object: everybody leaves. The specialists order the distance.
sop-first-responder-card-find-chemicals = Fumes or a strange smell: go out, bring people out, touch no switch and no container.

sop-first-responder-card-people-title = Victims and witnesses
sop-first-responder-card-people-asks =
    she cries and won't speak
    little one saw it
    bystanders
    how to calm her down
    calm her
    child saw
sop-first-responder-card-people-alone = Speak with the victim alone. Is there a weapon within reach of the other person?
sop-first-responder-card-people-help = Ask: hurt? medicine? an interpreter? somebody you trust?
sop-first-responder-card-people-assistance = Say that victim assistance exists, and ask the duty officer for it.
sop-first-responder-card-people-children = Children: one officer stays near them and asks no questions about the case.
sop-first-responder-card-people-apart = Keep witnesses apart. Write their first words exactly, in their language.
sop-first-responder-card-people-open = Offer no answers: no names, no pictures.
sop-first-responder-card-people-reach = Note how each person can be reached.

sop-first-responder-card-handover-title = Before you leave the scene
sop-first-responder-card-handover-asks =
    going home what is left
    night shift takes it from me
    what I must not forget
    what goes on paper today
    relief arrives
    off duty
sop-first-responder-card-handover-tell = Say what you saw, heard, did, touched and changed.
sop-first-responder-card-handover-papers = Hand over the scene log, sketch and list of persons. Two signatures with time.
sop-first-responder-card-handover-risk = Agree who protects each person at risk.
sop-first-responder-card-handover-report = Write your own report before the end of the shift. Keep apart: seen, told, concluded.
sop-first-responder-card-handover-silence = Nothing to the media. Nothing about who called.
sop-first-responder-card-handover-mistake = Write a mistake into the record at once.
