### Needs assessment for Kosovo: English source. The order of the messages is the order of the document; the data come last.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### A “level” is a number from 0 to 5; a “gap” is the distance between two levels; an “entity” is an institution or a unit.
### Safety boundary: nothing explains how to make, convert, reactivate, hide or improve a weapon.

nak-title = Needs assessment on illicit arms trafficking and control of small arms: { -kosovo }
nak-short-title = Needs assessment: { -kosovo }
nak-theme = Illicit arms trafficking, control of small arms and light weapons, possession and misuse, weapons categorisation

## Purpose

nak-purpose-title = Purpose
nak-purpose-asks =
    what is this good for
    who should read it
    is this about our police or an example
    does it cover hunters with papers too
    study of Kosovo police on guns
    shortcomings report
nak-purpose-aim = This needs assessment shows how institutions in { -kosovo } can find out what they need against illicit arms trafficking, and how they can turn each need into a task with an owner and a deadline.
nak-purpose-scope = It has four themes: illicit trafficking in arms; control of small arms and light weapons; possession and misuse; and the categories of weapons. For each theme it asks the same question: what does the law or the procedure require, and what happens in daily work?
nak-purpose-users = It is written for heads of units, analysts, trainers and partners who plan support. An institution replaces the illustrative data with its own data; tables, charts and action plan follow without further work.

nak-reading-title = How to read this document
nak-how-to-read-asks =
    long paper where do I begin
    I only have five minutes
    what do the shapes mean when printed grey
    boss wants the bottom line
nak-reading-intro = The document can be read in four steps:
nak-reading-overview = <ref data-l10n-name="overview"/> shows where the gaps are. Numbers and shapes carry the meaning, so the pages can be printed in black and white.
nak-reading-finding = <ref data-l10n-name="findings"/> explains each gap: the level today, the level that is required, the consequence and the evidence.
nak-reading-action = <ref data-l10n-name="recommendations"/> says what closes a gap, who owns the task, by when, and how success is measured.
nak-reading-follow = <ref data-l10n-name="follow"/> shows what has changed since the baseline and which tasks are late.
nak-reading-key = A finding describes a way of working, never a person. A low level is a reason to help, not a reason to blame.

## Method

nak-method-title = Method and scale
nak-method-asks =
    how did you get these marks
    who was asked
    empty box what does it tell me
    how sure are you
    can we do the same in our unit
    measured how
nak-method-steps = Each requirement is compared with the daily work of one entity. First, documents are read: laws, procedures, registers and closed files. Then officers describe how they work. Finally, a workshop confirms each level, corrects it or leaves it unknown.
# $findings and $entities: numbers of findings and of entities.
nak-method-count = The data set holds { $findings ->
        [one] one finding
       *[other] { $findings } findings
    } on { $entities ->
        [one] one entity
       *[other] { $entities } entities
    }. Not every requirement concerns every entity. An empty cell in the matrix means that nothing was assessed there; it does not mean that all is well.
nak-method-unknown = Where nobody could show the current level, the level is unknown. Unknown is not zero, and it does not enter an average. It is a task: somebody has to find out.
nak-method-confidence = Confidence says how sure the assessment is. It is high when records and interviews agree, medium when one of them is missing, and low when both are weak.
nak-scale-title = Levels and severity
nak-scale-asks =
    what does a two mean
    is five good or bad
    when is it red
    who decides it is critical
    why was this one changed by hand
nak-scale-intro = Levels describe how firmly a requirement is part of daily work. Severity joins the size of the gap with its impact. The program computes it; where people decide otherwise, the reason is printed with the finding.
nak-events-title = Meetings and workshops
nak-events-asks =
    who sat at the table
    did you go to the crossing
    when was it talked through
    how many people were in the room
nak-events-intro = The findings were discussed at these meetings and workshops. The dates and the numbers of participants are illustrative.
nak-basis-title = Legal basis
nak-legal-basis-asks =
    kosovo gun act number
    is category a the same in brussels
    which paragraph for carrying a pistol
    where are police powers written
nak-basis-intro = Requirements come from law, from international obligations or from good practice. The tables of requirements name the basis of each.
nak-basis-law-act = Law 05/L-022 on Weapons; Criminal Code 06/L-074; Law 04/L-076 on Police
nak-basis-law-weapons = <strong>Law 05/L-022</strong> is read first on the status of a weapon, a part or ammunition, on its category and on the licence.
nak-basis-law-code = Offences are quoted from <strong>06/L-074</strong> by official title and article. Titles of offences in different codes are not translations of one another.
nak-basis-law-police = <strong>Law 04/L-076</strong> is the frame for police powers, with respect for human rights and proportionality.
nak-basis-european = Texts of the European Union are used as a comparison only. Directive (EU) 2021/555 has the categories A, B and C; other laws have other categories. A category is therefore always cited together with its law.

## Entities and requirements

nak-entities-title = Entities and requirements
nak-entities-asks =
    who was looked at
    is the lab in it
    are customs in
    why is my station not on the list
nak-entities-intro = An entity is an institution or a unit with a task of its own. The names are general, so that an institution can put its own structure in their place.
nak-requirements-title = Requirements
nak-requirements-asks =
    what must everybody be able to do
    full list of what is asked from us
    same bar for skopje
    why do I see one thing twice
nak-requirements-intro = The requirements are ordered in four dimensions. Most of them are the same in the assessment for North Macedonia, so that both sides can be compared.
nak-procedures-title = Procedures
nak-procedures-asks =
    which rules are missing in our police
    do we have one sheet for every pistol we pick up
    is there a rule for gas guns turned real
    does anyone have to look if a wife beater owns a gun
    barrels in the mail is there a rule
    must somebody visit people who keep rifles
    form for every gun
    hunters' safes
    violence at home and the gun list
    post office and customs rule
nak-equipment-title = Equipment
nak-equipment-asks =
    what gear is lacking
    does the night shift get into the gun list
    are the scanners at the crossings looked after
    is the lab too slow and why
    do analysts have a program for who knows whom
    lab backlog
    scanners
    gun list at night
nak-people-title = Human resources
nak-human-resources-asks =
    are there enough people
    who stands in when she is on leave
    how many never had the gun course
    can anybody here look through telegram
    we teach them and they get moved
    understaffed
    turnover
    training missing
nak-coordination-title = Coordination
nak-coordination-asks =
    do we have a fixed line to skopje
    does customs tell us what it knows
    do we walk the frontier together
    is the prosecutor told early enough
    one gun two files
    with customs
    patrols with the neighbours
    prosecutor late

## Overview

nak-overview-title = Overview of the gaps
nak-overview-asks =
    where does it hurt most
    show me everything on one page
    why are some boxes hatched
    worst spot
nak-overview-intro = The matrix and the heat map show the same data: the matrix counts findings, and the heat map shows the highest severity in each cell. Cells with unknown levels are marked, because a gap can hide there.
nak-matrix-title = Gap matrix
nak-matrix-asks =
    table unit by topic
    how many problems has customs
    why is there a blank
nak-heat-title = Heat map
nak-heat-map-asks =
    where is it burning
    darkest squares
    picture for the slides
nak-maturity-title = Maturity profile
nak-maturity-asks =
    are we getting grown up as a service
    chart us versus the target
    is it a ranking of stations
nak-maturity-intro = The profile compares the average of the known levels with the average of the required levels in each dimension. It shows a direction. It does not rank people or units.

## Findings, introduction

nak-findings-title = Findings
nak-findings-asks =
    what did you find wrong
    list of problems with guns in kosovo
    which unit has it
    is it somebody's fault
    faults
    weak points Kosovo
nak-findings-intro = The table lists all findings. After the table, the findings are listed under the entity in whose work they were seen. The owner of a recommendation can be another entity.

## Recommendations, introduction

nak-recommendations-title = Recommendations
nak-recommendations-asks =
    what should we do about it
    what comes first
    who has to do it
    money for this
    advice
    change what
# $count: number of recommendations.
nak-recommendations-intro = { $count ->
        [one] There is one recommendation.
       *[other] There are { $count } recommendations.
    } The priority of a recommendation is the highest severity of the findings that it answers. Tasks of high and critical priority have an owner and a deadline.
nak-own-title = Recommendations for this jurisdiction
nak-own-recommendations-asks =
    what can we fix by ourselves
    without waiting for skopje
    homework for prishtina
nak-joint-title = Joint recommendations
nak-joint-recommendations-asks =
    what do we need skopje for
    things only together
    shared sheet of fakes
    where is their half
    together with Macedonia
nak-joint-intro = These recommendations only work when both jurisdictions act. The assessment for North Macedonia contains the other half. The joint synthesis shows both halves side by side.
nak-plan-title = Action plan
nak-action-plan-asks =
    who does what until when
    my homework this quarter
    dates please
    calendar
    deadlines
    to-do
nak-plan-intro = The plan orders the recommendations by deadline. Each owner enters the state of the task at least every quarter.

## Follow-up

nak-follow-title = Follow-up
nak-changes-title = Changes since the baseline
nak-changes-asks =
    are we doing fine compared to last year
    what went downhill
    anything solved
    old problems that went away
    since last time
    worse
# $before and $now: days.
nak-changes-intro = The baseline is the assessment of { $before }. The table compares it with the state on { $now }. A finding is better when its gap is smaller, and worse when its gap is larger. A finding of the baseline is closed when its gap is gone, or when it is no longer in the data.
nak-progress-title = Progress
nak-progress-asks =
    how far are we
    percent finished
    nobody wrote anything is it zero
    why is it stuck
nak-progress-intro = The latest entry of each owner counts. A recommendation without an entry has not started.
nak-overdue-title = Overdue recommendations
nak-overdue-asks =
    who is late
    date has passed what now
    can I get more time
    red ones
    delayed
# $date: the day of the assessment.
nak-overdue-intro = A recommendation is overdue when its deadline was before { $date } and it is not done. For each of them, the owner names the obstacle and proposes a new deadline; the person responsible for the action plan decides.
nak-goals-title = Roadmap goals and key performance indicators
nak-goals-and-kpis-asks =
    balkan gun plan which box
    what counts for the yearly report to seesac
    number for the donor
nak-goals-intro = The tables collect the recommendations and findings under the goals and the key performance indicators of the regional Roadmap. The links are illustrative. The official wording is not printed, because it has not been verified for this document.

## Strengths, weaknesses, opportunities and threats, introduction

nak-swot-title = Strengths, weaknesses, opportunities and threats
nak-swot-asks =
    what are we good at
    what could go wrong
    what scares you
    chances we should grab
    pros and cons
nak-swot-intro = Strengths and weaknesses lie inside the institutions. Opportunities and threats come from outside. The list helps to choose what to do first.

## Limits

nak-limits-title = Limits and sources
nak-limits-asks =
    are these real numbers
    can a journalist print it
    is this invented
    compare us with the neighbours
    real or invented
nak-limits-illustrative = All entities, findings, levels, events and states of progress are illustrative. The assessments of the finished projects are not public, and nothing in this document is taken from them.
nak-limits-unknown = Levels that are unknown stay unknown. Averages use known levels only, so they can change when more is known.
nak-limits-sides = Levels of two jurisdictions are compared only where the requirement is the same. Laws, tasks and organisation differ.
nak-limits-roadmap = The numbers of Roadmap goals and key performance indicators are cited without their official wording. Until the wording is verified, this document remains a draft.
nak-limits-law = This document gives no legal advice. The law in force comes first.

## Sources

nak-sources-title = Sources
nak-sources-asks =
    where did you read that
    brussels rule on starter pistols
    where can I look up the paragraphs
    book on intelligence work
# $date: day on which the sources were checked.
nak-sources-checked = The references were checked on { $date }.
nak-sources-law = Laws of { -kosovo }: Law 05/L-022 on Weapons; Criminal Code 06/L-074; Law 04/L-076 on Police. <a data-l10n-name="gazette">Official Gazette</a>.
nak-sources-focal = UNDP and SEESAC, on the Firearms Focal Point, which is part of ILECU and traces every local recovery: <a data-l10n-name="page">seesac.org</a>.
nak-sources-un = United Nations: Convention against Transnational Organized Crime; Firearms Protocol, General Assembly resolution 55/255 (UNIS/CP/517).
nak-sources-directive = Directive (EU) 2021/555 on control of the acquisition and possession of weapons, OJ L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
nak-sources-alarm = Implementing Directive (EU) 2019/69 on alarm and signal weapons: <a data-l10n-name="text">EUR-Lex</a>.
nak-sources-interpol = INTERPOL, Illicit Arms Records and tracing Management System (iARMS): <a data-l10n-name="site">interpol.int</a>.
nak-sources-ilp = OSCE, Guidebook on Intelligence-Led Policing, 2017: <a data-l10n-name="site">osce.org</a>.
nak-sources-berkeley = OHCHR and the Human Rights Center at Berkeley, Berkeley Protocol on Digital Open Source Investigations (HR/PUB/20/2): <a data-l10n-name="site">ohchr.org</a>.
nak-sources-seesac = SEESAC, project page, on the themes of the assessments of the finished project: <a data-l10n-name="page">MPTF-KS-NMK</a>.

## Meetings and workshops

nak-event-ks-opening = Opening meeting on scope and documents
nak-event-ks-files = Working meeting on closed case files
nak-event-ks-border-visit = Visit to a border crossing point
nak-event-ks-workshop = Workshop to verify the findings

## Entities

nak-entity-ks-criminal-police = Criminal police, investigation of organised crime
nak-entity-ks-regional = Regional Police Directorates
nak-entity-ks-focal-point = Firearms Focal Point in ILECU
nak-entity-ks-border-police = Border police
nak-entity-ks-customs = Customs
nak-entity-ks-forensics = Forensic laboratory
nak-entity-ks-prosecution = State prosecution
nak-entity-ks-licensing = Authority for weapons licences and the weapons register

## Bases of the requirements

# Names of laws stay as the Official Gazette of each language writes them.
nak-basis-recovery = Law 05/L-022 on Weapons; internal procedure of the police
nak-basis-tracing = UN Firearms Protocol, marking and tracing; INTERPOL iARMS
nak-basis-converted = Law 05/L-022 on Weapons; as a comparison, Implementing Directive (EU) 2019/69
nak-basis-category = Law 05/L-022 on Weapons; as a comparison, Directive (EU) 2021/555
nak-basis-transfer = UN Firearms Protocol; customs law in force
nak-basis-licence = Law 05/L-022 on Weapons, licences and register
nak-basis-protection = Law 04/L-076 on Police; law in force on protection from domestic violence
nak-basis-service = Law 04/L-076 on Police; plans of the service for training and equipment
nak-basis-evidence = Criminal procedure law in force; procedure of the laboratory
nak-basis-analysis = OSCE Guidebook on Intelligence-Led Policing; law in force on personal data protection
nak-basis-online = Criminal procedure law in force; Berkeley Protocol
nak-basis-cooperation = UN Convention against Transnational Organized Crime; agreements in force on police cooperation
nak-basis-procedure = Criminal procedure law in force; Criminal Code 06/L-074

## Requirements

nak-requirement-recovery-report = One form is used for every recovered firearm, and it reaches the unit responsible for tracing within the period set by the service.
nak-requirement-trace-procedure = A trace request is made for every recovered firearm, and the answer is put into the case file.
nak-requirement-converted-procedure = A written procedure says how officers recognise, secure and report a converted firearm or a convertible weapon.
nak-requirement-category-table = Officers and prosecutors use one table of weapon categories that names the law and the date of its text.
nak-requirement-parcel-procedure = Police and customs have one procedure for firearms, parts and ammunition found in post and parcels.
nak-requirement-storage-check = The safe storage of lawfully held weapons is checked at set intervals, and the result is recorded.
nak-requirement-domestic-violence-check = Each report of domestic violence records whether there is a weapon in the home, and the register is checked.
nak-requirement-register-access = Officers on duty can have the weapons register checked at any hour, and each query is recorded.
nak-requirement-detection-equipment = Detection equipment at border crossing points is available, maintained and kept with a custody record.
nak-requirement-ballistic-capacity = The laboratory has the equipment to finish ballistic examinations within the agreed period.
nak-requirement-analysis-tools = Analysts have software for link analysis, with written rules on access, purpose and deletion.
nak-requirement-firearms-training = Officers who meet firearms in their work complete the basic training and repeat it at set intervals.
nak-requirement-specialist-staff = Posts that need firearms knowledge are filled, and a deputy is named for each.
nak-requirement-online-investigation = Investigators can find and preserve digital evidence of the sale of weapons on the Internet, within the law.
nak-requirement-cross-border-channel = Requests to the other jurisdiction go through one known channel, and the answer comes within an agreed period.
nak-requirement-joint-risk-analysis = Both sides of the border make a joint risk analysis at set intervals and plan joint patrols with it.
nak-requirement-police-customs-exchange = Police and customs exchange information on suspicious consignments without delay, and each exchange is recorded.
nak-requirement-prosecutor-contact = The prosecutor is informed at the start of each case of illicit trafficking, and the contact is recorded.
nak-requirement-exhibit-store = Seized firearms and ammunition lie in a locked room with access control, and the chain of custody is unbroken.

## Evidence of the findings

# Says what would have shown the finding. The first word says that the finding is illustrative.
nak-evidence-files = Illustrative: a review of closed case files, discussed at the workshop.
nak-evidence-visit = Illustrative: a visit to the unit, at which officers explained one closed case from beginning to end.
nak-evidence-interviews = Illustrative: interviews with officers on duty, all asked the same questions.
nak-evidence-records = Illustrative: training and personnel records, compared with the list of posts.
nak-evidence-log = Illustrative: the log of register queries for one month.
nak-evidence-answers = Illustrative: a sample of requests, with the dates of the request and of the answer.
nak-evidence-inventory = Illustrative: the list of equipment, compared with what was found on site.
nak-evidence-none = Illustrative: no records were available, so the level stays unknown.

## Findings

nak-finding-ks-border-channel-title = Requests to North Macedonia use several channels
nak-finding-ks-border-channel-consequence = The same question is asked more than once, and nobody sees which request is still open. Links between cases on both sides of the border are found late.
nak-finding-ks-link-analysis-title = Software for link analysis is used under written rules
nak-finding-ks-link-analysis-consequence = Analysts can show links between persons, weapons and places, and they can show later who used which data. The level has to be kept.
nak-finding-ks-online-skills-title = Few investigators are trained for weapons sales on the Internet
nak-finding-ks-online-skills-consequence = Offers disappear before they are preserved. Digital evidence can fail at court when its origin cannot be shown.
nak-finding-ks-recovery-form-title = Reports of recovered firearms differ from region to region
nak-finding-ks-recovery-form-consequence = Important details are missing in some reports, such as the marking or the exact place. Tracing starts late or cannot start.
nak-finding-ks-domestic-weapons-title = Reports of domestic violence seldom record weapons
nak-finding-ks-domestic-weapons-consequence = A person at risk can stay in a home with a weapon that nobody asked about. Officers who return to the home do not know of the danger.
nak-finding-ks-basic-training-title = Basic training is not repeated at set intervals
nak-finding-ks-basic-training-consequence = Knowledge of categories, safe conduct and evidence becomes outdated. New officers learn from colleagues instead of in the course.
nak-finding-ks-exhibit-store-title = Access to rooms for seized weapons is not recorded everywhere
nak-finding-ks-exhibit-store-consequence = The chain of custody has a place that nobody can explain. The court can doubt the item.
nak-finding-ks-trace-delay-title = Answers to trace requests reach the case file late
nak-finding-ks-trace-delay-consequence = Investigators close a line of inquiry before the history of the firearm is known. Routes remain hidden.
nak-finding-ks-analyst-posts-title = Posts for analysts are vacant and deputies are not named
nak-finding-ks-analyst-posts-consequence = Data on recovered firearms are collected but not analysed. When one person is absent, the work stops.
nak-finding-ks-converted-procedure-title = There is no written procedure for converted firearms
nak-finding-ks-converted-procedure-consequence = Alarm and signal weapons that need a closer look pass as harmless. Officers can also be in danger when they handle an item that they cannot name.
nak-finding-ks-detection-maintenance-title = Detection equipment waits long for repair
nak-finding-ks-detection-maintenance-consequence = Controls depend on the equipment that works on that day. The list of equipment does not show what can be used.
nak-finding-ks-joint-risk-title = Risk analysis stops at the border
nak-finding-ks-joint-risk-consequence = Each side sees half of a route. Joint patrols are planned by habit and not by risk.
nak-finding-ks-parcels-title = Nobody can say how parcels with weapon parts are handled
nak-finding-ks-parcels-consequence = It is not known how many consignments are found, or who is informed. The risk cannot be judged before somebody looks.
nak-finding-ks-customs-exchange-title = Information on consignments is exchanged by telephone only
nak-finding-ks-customs-exchange-consequence = Nothing shows later what was said and when. A second consignment by the same route is not recognised.
nak-finding-ks-ballistic-queue-title = Ballistic examinations wait for free equipment
nak-finding-ks-ballistic-queue-consequence = Results arrive after important decisions in the case. Links between incidents are found late.
nak-finding-ks-ballistic-queue-reason = Several investigations at a time wait for the same examination, so the delay harms more than one case.
nak-finding-ks-laboratory-staff-title = The need for laboratory staff has not been counted
nak-finding-ks-laboratory-staff-consequence = Nobody can say whether delays come from posts, equipment or order of work. A plan for staff has no ground.
nak-finding-ks-category-table-title = Files use tables of weapon categories from different years
nak-finding-ks-category-table-consequence = The same item is described in different ways. A charge can fail because the category does not follow the law in force.
nak-finding-ks-prosecutor-contact-title = The first contact with the prosecutor is not always recorded
nak-finding-ks-prosecutor-contact-consequence = It cannot be shown later when a measure was agreed. Questions at court take time.
nak-finding-ks-register-night-title = The weapons register answers only in office hours
nak-finding-ks-register-night-consequence = At night, officers cannot learn whether a weapon is lawfully held or reported as lost. Decisions are made without this knowledge.
nak-finding-ks-storage-check-title = The safe storage of weapons is not checked after the licence
nak-finding-ks-storage-check-consequence = Weapons can reach children or be stolen. The authority does not learn of a change of address or of a loss.

## Findings of the baseline that are closed

nak-closed-ks-trace-form-title = Trace requests were sent without a fixed form
nak-closed-ks-trace-form-consequence = Requests came back because details were missing.
nak-closed-ks-customs-contact-title = Customs had no named contact in the police
nak-closed-ks-customs-contact-consequence = Calls went to whoever was on duty.

## Recommendations

nak-recommendation-ks-one-form-title = Introduce one form for every recovered firearm, and send a copy to the Firearms Focal Point
nak-recommendation-ks-one-form-indicator = Share of recoveries reported on the form and within the period
nak-recommendation-ks-one-form-target = All recoveries of one quarter in all regions
nak-recommendation-ks-weapon-question-title = Add the question about weapons and the register check to each report of domestic violence
nak-recommendation-ks-weapon-question-indicator = Share of reports in which the question is answered
nak-recommendation-ks-weapon-question-target = All reports of one quarter
nak-recommendation-ks-focal-posts-title = Fill the posts for analysts, name deputies and count the need for laboratory staff
nak-recommendation-ks-focal-posts-indicator = Posts filled and deputies named; count of the laboratory finished
nak-recommendation-ks-focal-posts-target = No vacant post without a deputy; count approved
nak-recommendation-ks-refresher-title = Plan the repetition of the basic training for each region
nak-recommendation-ks-refresher-indicator = Share of officers with training that is still valid
nak-recommendation-ks-refresher-target = Agreed share reached in each region
nak-recommendation-ks-exhibit-audit-title = Record each access to rooms for seized weapons, and check the record twice a year
nak-recommendation-ks-exhibit-audit-indicator = Checks made; entries without a gap
nak-recommendation-ks-exhibit-audit-target = Two checks in each year, no gap
nak-recommendation-ks-online-course-title = Train a group of investigators on weapons sales on the Internet and on preserving digital evidence
nak-recommendation-ks-online-course-indicator = Investigators who have passed the course; files with complete digital evidence
nak-recommendation-ks-online-course-target = One trained group in each investigation unit
nak-recommendation-ks-converted-procedure-text-title = Adopt a written procedure for recognising, securing and reporting converted firearms
nak-recommendation-ks-converted-procedure-text-indicator = Procedure adopted; shifts instructed
nak-recommendation-ks-converted-procedure-text-target = Adopted, and all shifts instructed
nak-recommendation-ks-maintenance-plan-title = Keep one list of detection equipment with its condition, and agree a maintenance plan
nak-recommendation-ks-maintenance-plan-indicator = Share of equipment that can be used on the day of a check
nak-recommendation-ks-maintenance-plan-target = Agreed share reached at each crossing point
nak-recommendation-ks-parcel-study-title = Find out how parcels with weapon parts are handled, and report the level
nak-recommendation-ks-parcel-study-indicator = Report with the current level and its evidence
nak-recommendation-ks-parcel-study-target = Level known and entered
nak-recommendation-ks-customs-record-title = Record each exchange on a suspicious consignment, with time, content and receiver
nak-recommendation-ks-customs-record-indicator = Share of exchanges that are recorded
nak-recommendation-ks-customs-record-target = All exchanges of one quarter
nak-recommendation-ks-ballistic-order-title = Agree an order of priority for ballistic examinations, and plan equipment with it
nak-recommendation-ks-ballistic-order-indicator = Time between arrival and result for cases of high priority
nak-recommendation-ks-ballistic-order-target = Agreed period kept in one quarter
nak-recommendation-ks-category-sheet-title = Publish one table of weapon categories with law and date, and use it in each file
nak-recommendation-ks-category-sheet-indicator = Share of files that cite the table and record the first contact
nak-recommendation-ks-category-sheet-target = All new files
nak-recommendation-ks-register-hours-title = Make checks of the weapons register possible at any hour
nak-recommendation-ks-register-hours-indicator = Hours in which a query is answered; share of queries with a log entry
nak-recommendation-ks-register-hours-target = Every hour of the week; all queries logged
nak-recommendation-ks-storage-visits-title = Check safe storage at set intervals after the licence has been given
nak-recommendation-ks-storage-visits-indicator = Share of holders checked within the interval
nak-recommendation-ks-storage-visits-target = Agreed share reached in the first year
nak-recommendation-ks-analysis-rules-title = Keep the rules for link analysis and review them once a year
nak-recommendation-ks-analysis-rules-indicator = Review recorded
nak-recommendation-ks-analysis-rules-target = One review in each year
nak-recommendation-ks-joint-channel-title = Agree one channel and one period for requests with North Macedonia
nak-recommendation-ks-joint-channel-indicator = Share of requests answered within the period
nak-recommendation-ks-joint-channel-target = Agreed share reached in two quarters
nak-recommendation-ks-joint-risk-profile-title = Make a joint risk analysis with North Macedonia twice a year, and plan joint patrols with it
nak-recommendation-ks-joint-risk-profile-indicator = Joint analyses approved; patrols planned with them
nak-recommendation-ks-joint-risk-profile-target = Two analyses in each year
nak-recommendation-ks-joint-categories-title = Place the category tables of both jurisdictions side by side, each with its law
nak-recommendation-ks-joint-categories-indicator = Common sheet approved by both sides
nak-recommendation-ks-joint-categories-target = Sheet in use on both sides
nak-recommendation-ks-joint-converted-title = Exchange recognition sheets on converted firearms with North Macedonia after each new type
nak-recommendation-ks-joint-converted-indicator = Time between a new type and the sheet
nak-recommendation-ks-joint-converted-target = Agreed period kept

## Notes on progress

nak-note-approval = The text is ready and waits for approval.
nak-note-budget = No budget line has been found yet.
nak-note-test = A test with two shifts has started.
nak-note-reviewed = The review was recorded, and the rules stay in force.
nak-note-draft-channel = A draft of the agreement is with both sides.

## Strengths, weaknesses, opportunities, threats

nak-strength-focal-point = A Firearms Focal Point in ILECU traces every local recovery.
nak-strength-analysis = Link analysis is used, and its rules are written down.
nak-strength-will = Heads of units take part in the verification of findings.
nak-weakness-forms = Forms and records differ between regions.
nak-weakness-posts = Knowledge depends on few persons, and deputies are missing.
nak-weakness-night = Some registers and services work only in office hours.
nak-opportunity-roadmap = The regional Roadmap gives common goals and a rhythm for reporting.
nak-opportunity-neighbour = North Macedonia uses most of the same requirements, so solutions can be shared.
nak-opportunity-training = Courses and procedures exist and can be used again.
nak-threat-conversion = New types of convertible weapons reach the market faster than procedures change.
nak-threat-internet = The sale of weapons on the Internet and by parcel leaves few traces for patrols.
nak-threat-rotation = Trained staff move to other posts.
