## Names. The asterisk belongs to the name: it leads to the note that every document prints once.

-kosovo = Kosovo*
-north-macedonia = North Macedonia

kosovo-note = * References to Kosovo shall be understood to be in the context of UN Security Council resolution 1244 (1999).
jurisdiction-kosovo = { -kosovo }
jurisdiction-north-macedonia = { -north-macedonia }
jurisdiction-regional = Region and Europe

## Glossary. Of each term: the term, then its definition. The comment names the source of the word in each language.

# sq:KS-LAW-05L022; mk:MK-CUSTOMS; sr:RS-LAW-WEAPONS
-weapon = weapon
weapon-definition = Any object made or adapted to expel a projectile, gas or liquid, or intended for attack, self-defence, hunting or sport, as defined by the law in force.

# sq,sr:KS-AI-06-2010; mk:MK-CC-396
-firearm = firearm
firearm-definition = Portable barrelled weapon that expels, is designed to expel or may be converted to expel a shot, bullet or projectile by the action of a propellant.

# sq:KS-STRAT-2017; sr:RS-STRAT-2019; mk:unsourced
-salw = small arms and light weapons (SALW)
salw-definition = Portable lethal weapons for one person (small arms) or a crew of two or three (light weapons).

# sr:RS-LAW-PROOF-1995; sq,mk:unsourced
-converted-firearm = converted firearm
converted-firearm-definition = Object such as a blank-firing or alarm weapon that has been altered so that it can discharge projectiles; treated as a firearm.

# sr:RS-MUP; sq,mk:unsourced
-convertible-weapon = convertible weapon
convertible-weapon-definition = Weapon whose construction makes unlawful alteration into a firearm feasible; recognised and reported, never tested.

# unsourced
-blank-firing-weapon = blank-firing weapon
blank-firing-weapon-definition = Device made to discharge only blank cartridges.

# sr:RS-DRAFT-2021 (uzbunjivanje, signaliziranje); en:EU-2019-69; sq,mk:unsourced
-alarm-signal-weapon = alarm and signal weapon
alarm-signal-weapon-definition = Device intended only for blanks, irritants, other active substances or pyrotechnic signal cartridges, outside the firearm definition only while it meets the technical specifications in force.

# sr:RS-LAW-1992; sq,mk:unsourced
-gas-weapon = gas weapon
gas-weapon-definition = Weapon that discharges an irritant gas or similar substance.

# sq:KS-LAW-05L022 (çaktivizim); mk:MK-DRAFT-LAW (онеспособување/деактивирање); sr:RS-MUP
-deactivated-firearm = deactivated firearm
deactivated-firearm-definition = Firearm made permanently unfit for use under an official procedure and certified as such.

# unsourced
-reactivated-firearm = reactivated firearm
reactivated-firearm-definition = Deactivated firearm that has been unlawfully returned to working condition.

# sr:RS-DRAFT-2021; sq,mk:unsourced
-imitation-weapon = imitation weapon
imitation-weapon-definition = Object that looks like a weapon but cannot work as one.

# sr:RS-MUP; sq,mk:unsourced
-antique-weapon = antique weapon
antique-weapon-definition = Old weapon or modern copy treated separately by law because of age or type of ammunition.

# en:SEESAC-CRIMPOL; sq,mk,sr:unsourced
-printed-firearm = 3D-printed firearm
printed-firearm-definition = Firearm or component produced by additive manufacturing; recognition and reporting topic only.

# sr:RS-LAW-2004 (glavni delovi); sq,mk:unsourced
-essential-component = essential component
essential-component-definition = Part of a firearm that is itself controlled and marked because the firearm cannot work without it (list fixed by law).

# sq:KS-LAW-05L022; sr:RS-STRAT-2019; mk:unsourced
-parts-components = parts and components
parts-components-definition = Elements specially designed for a firearm and essential to its operation, as controlled by the UN Firearms Protocol.

# sr:RS-DRAFT-2021; sq,mk:unsourced
-barrel = barrel
barrel-definition = Tube through which the projectile passes.

# sr:RS-LAW-1992 (sanduk); sq,mk:unsourced
-frame-receiver = frame or receiver
frame-receiver-definition = Body of the firearm that houses the operating parts and normally carries the main marking.

# sr:RS-LAW-1992; sq,mk:unsourced
-breech-bolt = bolt or breech block
breech-bolt-definition = Part that closes the chamber.

# sq:KP-PRESS-2026; sr:RS-LAW-2004; mk:unsourced
-magazine = magazine
magazine-definition = Container that feeds cartridges into a firearm.

# sr:RS-MUP; sq,mk:unsourced
-suppressor = suppressor
suppressor-definition = Device that reduces the sound of a shot; controlled by weapons law.

# sq:KS-LAW-05L022; mk:MK-CUSTOMS; sr:RS-LAW-WEAPONS
-ammunition = ammunition
ammunition-definition = Complete round or its components, as defined by law.

# sq:KP-PRESS-2026; sr:RS-DRAFT-2021; mk:unsourced
-cartridge = cartridge
cartridge-definition = Complete single round of ammunition.

# sr:RS-LAW-PROOF-1995; sq,mk:unsourced
-cartridge-case = cartridge case
cartridge-case-definition = Container part of a cartridge; an important trace after a shot.

# sq:KP-PRESS-2026; sr:RS-MUP; mk:unsourced
-calibre = calibre
calibre-definition = Nominal bore or cartridge designation.

# unsourced
-serial-number = serial number
serial-number-definition = Individual number marked on a weapon for identification and tracing.

# sq:KS-LAW-05L022; sr:RS-LAW-2004; mk:unsourced
-marking = marking
marking-definition = Permanent inscription that allows a weapon, component or package of ammunition to be identified.

# sr:RS-PRAV-2023 (žig); sq,mk:unsourced
-proof-mark = proof mark
proof-mark-definition = Stamp showing that a firearm was officially tested.

# unsourced
-tracing = tracing
tracing-definition = Systematic tracking of a weapon from manufacture or import to the point where it became illicit.

# en:INTERPOL-IARMS; sq,mk,sr:unsourced
-trace-request = trace request
trace-request-definition = Request to another authority to establish the history of a recovered weapon.

# unsourced
-weapons-register = weapons register
weapons-register-definition = Official data set of lawfully held weapons.

# unsourced
-weapons-licence = weapons licence
weapons-licence-definition = Permission to acquire, hold or carry a weapon.

# sq,sr:KS-AI-11-2010; mk:unsourced
-special-permit = special permit
special-permit-definition = Permit for defined special cases under the weapons law.

# mk:MK-LAW-WEAPONS; sr:RS-MUP; sq:unsourced
-weapon-category = weapon category
weapon-category-definition = Legal class of a weapon; categories differ between legal systems and must be cited with the law.

# sq:KS-AI-06-2010 (të ndaluara); mk,sr:unsourced
-prohibited-weapon = prohibited weapon
prohibited-weapon-definition = Weapon that private persons may not acquire or hold.

# sq:KS-STRAT-2017; sr:ME-STRAT-2018; mk:unsourced
-illicit-possession = illicit possession
illicit-possession-definition = Holding a weapon, component, ammunition or explosive without legal authority.

# sq:AL-ROADMAP-PRESS; sr:RS-ROADMAP-PRESS; mk:unsourced
-misuse = misuse
misuse-definition = Use of a weapon against the law or against the purpose for which it is held.

# sq:KS-STRAT-2017 (trafikimi); sr:ME-STRAT-2018; mk:unsourced
-illicit-trafficking = illicit trafficking
illicit-trafficking-definition = Unlawful import, export, acquisition, sale, delivery, movement or transfer.

# sr:RS-ROADMAP-PRESS; sq,mk:unsourced
-smuggling = smuggling
smuggling-definition = Movement of goods across a border in breach of control.

# unsourced
-trafficking-route = trafficking route
trafficking-route-definition = Sequence of places and means by which illicit goods move from source to destination.

# sq:KS-LAW-05L022; mk:MK-CUSTOMS; sr:unsourced
-transit = transit
transit-definition = Passage through a jurisdiction on the way to another.

# unsourced
-diversion = diversion
diversion-definition = Movement of weapons from lawful to unlawful possession or use.

# sq:SEE-BRIEF-2010; sr:BA-PRESS (višak); mk:unsourced
-surplus = surplus weapons
surplus-definition = Weapons or ammunition no longer needed by an authority.

# sq:SEE-BRIEF-2010; sr:RS-STRAT-2019; mk:unsourced
-stockpile = stockpile
stockpile-definition = Stored weapons, ammunition or explosives under official control.

# sq:KP-PRESS; sr:BA-PRESS; mk:unsourced
-destruction = destruction
destruction-definition = Permanent disposal of weapons under official record.

# sq:RFE-2019; mk,sr:unsourced
-legalisation = legalisation of weapons
legalisation-definition = Time-limited procedure under which holders may register a weapon without prosecution.

# sr:BA-PRESS (dobrovoljna predaja); sq,mk:unsourced
-voluntary-surrender = voluntary surrender
voluntary-surrender-definition = Handing over a weapon to the police without force, under the conditions of law.

# sq:KP-PRESS-2026; mk,sr:unsourced
-celebratory-gunfire = celebratory gunfire
celebratory-gunfire-definition = Shooting at weddings, holidays or similar events; a frequent cause of injury.

# unsourced
-safe-storage = safe storage
safe-storage-definition = Keeping a lawful weapon so that others cannot reach it.

# sq:KS-LAW-04L022; mk:MK-CUSTOMS; sr:KS-LAW-03L005
-explosive = explosive
explosive-definition = Substance or mixture capable of explosion, as defined by law.

# sq:KS-LAW-04L022; mk:MK-CUSTOMS; sr:RS-STRAT-2019
-explosive-substance = explosive substance
explosive-substance-definition = Legal term for explosive materials.

# sq:KS-LAW-04L022; sr:KS-LAW-03L005; mk:unsourced
-civil-use-explosives = civil use of explosives
civil-use-explosives-definition = Use of explosives by authorised legal persons for commercial purposes.

# sq:KP-PRESS-2026; mk,sr:unsourced
-explosive-device = explosive device
explosive-device-definition = Item containing explosive; do not touch, report.

# unsourced
-ied = improvised explosive device (IED)
ied-definition = Device placed or made in an improvised way and containing explosive; recognition and reporting only.

# en:EC-HOME-PRECURSORS; sq,mk,sr:unsourced
-homemade-explosive = handmade (homemade) explosive
homemade-explosive-definition = Explosive produced illegally outside authorised manufacture; no composition is ever given in these documents.

# sq:KS-STRAT-2017; en:EC-HOME-PRECURSORS; mk,sr:unsourced
-explosives-precursor = explosives precursor
explosives-precursor-definition = Lawful chemical that could be misused to make explosives and is therefore controlled.

# en:EU-2019-1148; sq,mk,sr:unsourced
-restricted-precursor = restricted explosives precursor
restricted-precursor-definition = Precursor that may not be made available to members of the general public, save under licence where the law allows.

# unsourced
-regulated-precursor = regulated explosives precursor
regulated-precursor-definition = Any precursor under the Regulation, restricted or reportable.

# en:EU-2019-1148; sq,mk,sr:unsourced
-suspicious-transaction = suspicious transaction
suspicious-transaction-definition = Transaction giving reasonable grounds to suspect intended misuse; must be reported to the national contact point.

# en:EU-GUIDE-C210; sq,mk,sr:unsourced
-disappearance-theft = significant disappearance or theft
disappearance-theft-definition = Loss of controlled chemicals or explosives that must be reported.

# en:EU-GUIDE-C210; sr:RS-LAW-2015 (privredni subjekti); sq,mk:unsourced
-economic-operator = economic operator
economic-operator-definition = Business that makes regulated goods available on the market.

# sq:AL-PYRO-2018; mk:MK-MVR-PYRO; sr:RS-DRAFT-PROOF; en:EU-2013-29
-pyrotechnic-article = pyrotechnic article
pyrotechnic-article-definition = Article designed to produce heat, light, sound, gas or smoke.

# sq:KS-LAW-04L022; mk:MK-PRESS-PYRO; sr:unsourced
-firework = firework
firework-definition = Pyrotechnic article for entertainment.

# en:EU-2013-29; sq,mk,sr:unsourced
-firework-f4 = category F4 firework
firework-f4-definition = Firework of high hazard, only for persons with specialist knowledge.

# mk:MK-PRESS-PYRO; sq,sr:unsourced
-petard = firecracker
petard-definition = Small sound-producing pyrotechnic article.

# sq:KP-PRESS-2026; mk,sr:unsourced
-hand-grenade = hand grenade
hand-grenade-definition = Small military explosive munition thrown by hand; never move, call EOD.

# sq:KP-PRESS-2026; mk,sr:unsourced
-detonator = detonator
detonator-definition = Initiating item of an explosive train; never handle, call EOD.

# mk:MK-PRESS-PYRO; sr:RS-MUP; sq:unsourced
-mine-explosive-devices = mines and explosive ordnance
mine-explosive-devices-definition = Collective legal term for mines, bombs and similar ordnance.

# sq:KP-PRESS-2026 (NJTME); mk,sr:unsourced
-eod = explosive ordnance disposal (EOD)
eod-definition = Specialist unit and task of rendering safe and removing explosive items.

# unsourced
-safe-distance = safe distance
safe-distance-definition = Distance at which people are kept from a suspected explosive item, as ordered by EOD.

# unsourced
-cordon = cordon
cordon-definition = Closed perimeter around an incident.

# unsourced
-evacuation = evacuation
evacuation-definition = Organised removal of people from danger.

# unsourced
-first-responder = first responder
first-responder-definition = First officer at an incident.

# sq:KP-PRESS-2026; mk,sr:unsourced
-crime-scene = crime scene
crime-scene-definition = Place where traces of an offence are found.

# unsourced
-evidence = evidence
evidence-definition = Information or object used to establish facts in proceedings.

# sq:KP-PRESS-2025; mk,sr:unsourced
-material-evidence = material evidence
material-evidence-definition = Object that proves a fact.

# unsourced
-chain-of-custody = chain of custody
chain-of-custody-definition = Unbroken record of who held an item of evidence, when and why.

# unsourced
-evidence-packaging = evidence packaging
evidence-packaging-definition = Sealing and labelling of items so that traces are kept.

# sq:KP-PRESS-2026; mk:MK-CUSTOMS-PRESS; sr:BA-PRESS (zapljena)
-seizure = seizure
seizure-definition = Temporary taking of an object by the police or a court order.

# sq:KP-PRESS; mk,sr:unsourced
-confiscation = confiscation
confiscation-definition = Final taking of an object by decision of the competent authority.

# mk:MK-CONST-CPC (претрес); sq,sr:unsourced
-house-search = house search
house-search-definition = Search of a dwelling under the conditions of criminal procedure law.

# mk:MK-CONST-CPC; sq,sr:unsourced
-search-warrant = search warrant
search-warrant-definition = Order of the court that permits a search.

# mk:MK-CONST-CPC (записник); sq,sr:unsourced
-search-record = search record
search-record-definition = Signed record of the course and result of a search.

# unsourced
-search-witness = search witness
search-witness-definition = Person present at a search as required by law.

# mk:MK-CUSTOMS-PRESS; sq,sr:unsourced
-vehicle-search = vehicle check
vehicle-search-definition = Stopping and examining a vehicle.

# unsourced
-traffic-control = traffic control
traffic-control-definition = Routine stop of vehicles by traffic police.

# unsourced
-special-investigative-measures = special investigative measures
special-investigative-measures-definition = Covert measures allowed only under court or prosecutor order and strict legal conditions.

# unsourced
-controlled-delivery = controlled delivery
controlled-delivery-definition = Letting an illicit consignment move under supervision in order to identify those involved.

# unsourced
-undercover-investigator = undercover investigator
undercover-investigator-definition = Officer acting under assumed identity by legal order.

# unsourced
-covert-surveillance = covert surveillance
covert-surveillance-definition = Observation of a person without their knowledge, by legal order.

# sq:KP-PRESS-2026; mk:MK-CONST-CPC; sr:RS-PRESS-2023
-prosecutor = prosecutor
prosecutor-definition = Authority that directs criminal prosecution.

# sq:KP-PRESS-2026; mk:MK-CUSTOMS-PRESS; sr:unsourced
-criminal-report = criminal charge (report)
criminal-report-definition = Formal report of a criminal offence to the prosecutor.

# mk:MK-CPC-1997; sq,sr:unsourced
-suspect = suspect
suspect-definition = Person suspected of an offence.

# sq:KP-PRESS-2026; mk:MK-CPC-1997; sr:unsourced
-arrest = arrest
arrest-definition = Deprivation of liberty by legal power.

# sq:KS-CC-06L074; mk:MK-CPC-1997; sr:RS-CC-348
-criminal-offence = criminal offence
criminal-offence-definition = Act defined by criminal law.

# sq:KS-CC-06L074; mk:MK-MVR-PYRO; sr:RS-CC-348
-criminal-code = Criminal Code
criminal-code-definition = Law that defines offences and sanctions.

# sq:KS-CPC-2012; mk:MK-CONST-CPC; sr:unsourced
-criminal-procedure = criminal procedure law
criminal-procedure-definition = Law that governs investigation, evidence and trial.

# sq:KP-PRESS-2026; mk:MK-CC-396; sr:RS-CC-348
-weapons-offence-title = weapons offence (title in the code)
weapons-offence-title-definition = Official titles of different offences in three codes; cite per jurisdiction, never treat as translations of one another.

# sq:KP-PRESS-2023; mk,sr:unsourced
-unauthorised-trade-offence = unauthorised trade in weapons (title)
unauthorised-trade-offence-definition = Trade offence; the Albanian form is the title in use in Kosovo, the others are descriptive.

# unsourced
-organised-crime-group = organised criminal group
organised-crime-group-definition = Structured group of three or more persons acting together to commit serious crime for benefit.

# sq:RFE-2023; mk:MK-POL-STRAT-2016; sr:unsourced
-organised-crime = organised crime
organised-crime-definition = Crime by organised groups.

# unsourced
-joint-investigation-team = joint investigation team
joint-investigation-team-definition = Team of investigators of two or more jurisdictions set up by agreement for a case.

# unsourced
-joint-operation = joint operation
joint-operation-definition = Operation planned and carried out together by two or more services.

# unsourced
-joint-patrol = joint patrol
joint-patrol-definition = Patrol by officers of two services along the border.

# sq:KS-MIA-2023; mk,sr:unsourced
-joint-risk-analysis = joint risk analysis
joint-risk-analysis-definition = Risk analysis made together by two services or jurisdictions.

# mk:MK-POL-STRAT-2016; sq,sr:unsourced
-border-crossing-point = border crossing point
border-crossing-point-definition = Official place for crossing the border.

# sq:KS-MIA-2023; mk,sr:unsourced
-green-border = green border
green-border-definition = Border line outside official crossing points.

# sq:KS-IPK-2015; mk:MK-POL-STRAT-2016 (гранична полициска станица); sr:unsourced
-border-police = border police
border-police-definition = Police service for border control.

# mk:MK-CUSTOMS; sq:AL-PRESS-2023 (doganore); sr:unsourced
-customs = customs
customs-definition = Authority for control of goods crossing the border.

# sq:KP-PRESS-2026; mk:MK-SVR-PRESS; sr:unsourced
-regional-police-directorate = Regional Police Directorate
regional-police-directorate-definition = Regional level of Kosovo Police (eight directorates); North Macedonia has sectors of internal affairs (SVR).

# sq:EULEX-2015 (mbledhja); mk,sr:unsourced
-information-gathering = information gathering
information-gathering-definition = Collection of raw information.

# sq:KP-COMPOL; mk,sr:unsourced
-information-sharing = information sharing
information-sharing-definition = Passing information to those entitled to it.

# unsourced
-information-analysis = information analysis
information-analysis-definition = Turning information into conclusions for decisions.

# mk:OSCE-ILP-MK; sr:OSCE-ILP-BCS; sq:KP-ILP-2024
-intelligence = intelligence
intelligence-definition = Information that has been evaluated and analysed for decision making.

# sq:KP-ILP-2024; mk:OSCE-ILP-MK; sr:RS-RACIC-2023
-ilp = intelligence-led policing (ILP)
ilp-definition = Proactive policing model in which analysed intelligence guides priorities, tasking and resources.

# sq:KP-COMPOL; mk:ANALYTICA-2015; sr:BA-COMPOL-2010
-community-policing = community policing
community-policing-definition = Policing built on partnership with the community to identify and solve problems.

# unsourced
-problem-oriented-policing = problem-oriented policing
problem-oriented-policing-definition = Policing that analyses recurring problems and tailors responses (SARA).

# en:POP; sq,mk,sr:unsourced
-sara = SARA model
sara-definition = Scanning, Analysis, Response, Assessment.

# en:NIM-SCOT; sq,mk,sr:unsourced
-problem-profile = problem profile
problem-profile-definition = NIM product on a crime series, incident series or hot spot with recommendations.

# en:OSCE-ILP-2017; sq,mk,sr:unsourced
-strategic-assessment = strategic assessment
strategic-assessment-definition = Product of analysis for the heads of a service: the main harms, their causes and trends, and what comes first in the next months or years.

# en:OSCE-ILP-2017; sq,mk,sr:unsourced
-tactical-assessment = tactical assessment
tactical-assessment-definition = Short product of analysis for commanders: what is happening now, which problems grow, and whether the plan works.

# en:OSCE-ILP-2017; sq,mk,sr:unsourced
-intelligence-cycle = intelligence cycle
intelligence-cycle-definition = Repeated order of task, collection, evaluation, collation, analysis, dissemination and feedback in which information becomes intelligence.

# unsourced
-information-report = information report
information-report-definition = Short official record of one piece of information, with its evaluation and its handling code.

# en:FIRST-TLP-2; sq,mk,sr:unsourced
-tlp = Traffic Light Protocol (TLP)
tlp-definition = Marks of FIRST that say how far a paper may be passed on: RED, AMBER+STRICT, AMBER, GREEN, CLEAR.

# en:NIM-SCOT; sq,mk,sr:unsourced
-target-profile = target profile
target-profile-definition = NIM product on a person or group.

# unsourced
-risk-profile = risk profile
risk-profile-definition = Set of indicators used to select people, goods or vehicles for control.

# unsourced
-risk-assessment = risk assessment
risk-assessment-definition = Estimate of likelihood and harm.

# en:STATEWATCH-2018; sq,mk,sr:unsourced
-source-evaluation = source evaluation (4x4)
source-evaluation-definition = Letter A, B, C or X for source reliability and digit 1 to 4 for accuracy of information.

# en:STATEWATCH-2018; sq,mk,sr:unsourced
-handling-code = handling code
handling-code-definition = Restriction set by the provider on use and further disclosure (Europol H0 to H3).

# en:SEESAC-FFP; sq,mk,sr:unsourced
-firearms-focal-point = Firearms Focal Point (FFP)
firearms-focal-point-definition = Unit that collects, analyses and shares all data on recovered firearms and supports investigators with analytical products.

# en:UNDP-KS-2018; sq,mk,sr:unsourced
-ilecu = International Law Enforcement Cooperation Unit (ILECU)
ilecu-definition = Single contact unit for international police cooperation.

# unsourced
-ballistic-examination = ballistic examination
ballistic-examination-definition = Expert comparison of bullets, cases and firearms.

# unsourced
-forensic-laboratory = forensic laboratory
forensic-laboratory-definition = Laboratory for expert examination of evidence.

# unsourced
-osint = open source intelligence
osint-definition = Intelligence from publicly available sources, collected lawfully and documented.

# unsourced
-darknet = darknet
darknet-definition = Part of the Internet reachable only with special software.

# unsourced
-cybercrime-unit = cyber crime unit
cybercrime-unit-definition = Unit that investigates crime committed by means of computers and networks.

# unsourced
-digital-evidence = digital evidence
digital-evidence-definition = Data stored or sent in digital form and usable in court.

# unsourced
-hash-value = hash value
hash-value-definition = Fixed-length fingerprint of a file, used to show that it was not changed.

# unsourced
-postal-trafficking = trafficking by post and parcel
postal-trafficking-definition = Sending illicit weapons or parts in parcels.

# unsourced
-needs-assessment = needs assessment
needs-assessment-definition = Structured finding of what people and bodies need in order to do a task to the required standard.

# unsourced
-gap-analysis = gap analysis
gap-analysis-definition = Comparison of the current with the required state, with severity, recommendation, owner and deadline.

# sq:KS-COMPOL-STRAT; mk,sr:unsourced
-current-state = current state
current-state-definition = What exists now, with evidence.

# unsourced
-required-state = required state
required-state-definition = What law, standard or plan requires.

# sq:KP-ILP-2024; mk,sr:unsourced
-recommendation = recommendation
recommendation-definition = Proposed action that closes a gap.

# sq:KS-STRAT-2017; sr:RS-PROG-2025; mk:unsourced
-action-plan = action plan
action-plan-definition = Actions with owner, deadline and indicator.

# sq:KS-STRAT-2017; mk:MK-POL-STRAT-2016; sr:RS-STRAT-2019
-strategy = strategy
strategy-definition = Long-term policy document.

# unsourced
-sop = standard operating procedure (SOP)
sop-definition = Approved step-by-step procedure for a task.

# unsourced
-kpi = key performance indicator (KPI)
kpi-definition = Measured value that shows progress towards a goal.

# unsourced
-baseline = baseline
baseline-definition = Value at the start, used for comparison.

# unsourced
-maturity-level = maturity level
maturity-level-definition = Place on a defined scale of how well something is established.

# sq:KS-MIA-2023; sr:RS-ROADMAP-PRESS; mk:unsourced
-roadmap = Roadmap
roadmap-definition = The Western Balkans SALW Control Roadmap.

# unsourced
-jurisdiction = jurisdiction
jurisdiction-definition = Neutral word for the territory and authorities concerned.

# unsourced
-training-participant = training participant
training-participant-definition = Person who attends a course; count attendances, not persons, unless de-duplicated.

# unsourced
-facilitator = facilitator
facilitator-definition = Trainer who leads an exercise.

# unsourced
-learning-objective = learning objective
learning-objective-definition = What a participant can do after the module.

# unsourced
-quick-reference-card = quick-reference card
quick-reference-card-definition = One-page card with the steps needed in the field.

# unsourced
-checklist = checklist
checklist-definition = List of points to tick.

# unsourced
-case-study = case study
case-study-definition = Described case used for learning.

# unsourced
-victim-assistance = victim assistance
victim-assistance-definition = Support and referral for victims.

# unsourced
-domestic-violence = domestic violence
domestic-violence-definition = Violence within a family or household; firearms raise the risk of death.

# sq:KP-COMPOL; mk:MK-MVR-2023 (кампања); sr:unsourced
-awareness-campaign = awareness campaign
awareness-campaign-definition = Public information effort to change knowledge and behaviour.

# mk:MK-MVR-2023; sq,sr:unsourced
-leaflet = leaflet
leaflet-definition = Short printed hand-out.

# sq:KS-POLICE-04L076; mk:MK-CONVENTIONS; sr:unsourced
-human-rights = human rights
human-rights-definition = Rights that bind police action.

# sq:KS-POLICE-04L076; mk:MK-SD-FZF; sr:unsourced
-proportionality = proportionality
proportionality-definition = Action no greater than the lawful aim needs.

# unsourced
-personal-data-protection = personal data protection
personal-data-protection-definition = Lawful and secure processing of personal data.

# unsourced
-smuggling-of-migrants = smuggling of migrants
smuggling-of-migrants-definition = Palermo Protocol term; do not say “smuggling of immigrants”.

# unsourced
-thermal-camera = thermal camera
thermal-camera-definition = Camera that shows heat.

# unsourced
-endoscope = endoscope
endoscope-definition = Optical device to look into hollow spaces.

# unsourced
-explosive-detector = explosive detector
explosive-detector-definition = Instrument that indicates traces of explosive.

# unsourced
-link-analysis = link analysis
link-analysis-definition = Showing persons, things, places and events and what connects them, each connection with its source.

# unsourced
-dashboard = dashboard
dashboard-definition = Page of numbers and maps that are renewed from records, for planning; not evidence.

# unsourced
-flying-camera = flying camera
flying-camera-definition = Camera on an unmanned aircraft (drone) that an operator steers.
