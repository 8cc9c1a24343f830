### Gap analysis on explosives, hand grenades, precursors and category F4 pyrotechnics: English source. The data come last.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### Sentences that are the same as in needs-assessment-kosovo.ftl are translated in the same way.
### Safety boundary: only detection, law, registers, reporting, storage, training and coordination. Recognition always ends in
### do not touch, keep distance, mark, report, wait for the specialists. No composition, quantity, mixture or tool is ever named.

xga-title = Gap analysis on explosives, hand grenades, precursors and category F4 pyrotechnics: { -kosovo }
xga-short-title = Explosives: gaps, { -kosovo }
xga-theme = Explosives, hand grenades, explosives precursors, pyrotechnic articles of category F4

## Purpose

xga-purpose-title = Purpose
xga-purpose-asks =
    who is this bomb paper for
    does it cover firecrackers too
    fertiliser and acid is that in here
    do I learn how they work
    can my unit use it
    explosives study
    what is missing against bombs
    shortfalls with grenades and fireworks
xga-purpose-aim = This gap analysis shows how institutions in { -kosovo } can find out what they need in order to detect, report, register and investigate explosives, and how they can work together better.
xga-purpose-scope = It covers four groups: explosives for civil use and explosives without lawful origin; hand grenades; precursors, which are lawful chemicals that could be misused; and pyrotechnic articles of category F4. For each entity it names the needs in procedures, equipment and human resources. A fourth dimension, coordination, covers what no entity can solve alone.
xga-purpose-users = It is written for heads of units, licensing and inspection authorities, trainers and partners who plan support. An institution replaces the illustrative data with its own data; tables, charts and action plan follow without further work.
xga-purpose-safety = Whoever meets an item that could be explosive does not touch it, keeps distance, marks the access, reports and waits for the specialists. No finding and no recommendation changes this order.

xga-reading-title = How to read this document
xga-how-to-read-asks =
    where do I begin with this
    only the important bits
    no colour printer
    what is the first thing the chief needs
xga-reading-intro = The document can be read in four steps:
xga-reading-overview = <ref data-l10n-name="overview"/> shows where the gaps are. Numbers and shapes carry the meaning, so the pages can be printed in black and white.
xga-reading-finding = <ref data-l10n-name="findings"/> explains each gap: the level today, the level that is required, the consequence and the evidence.
xga-reading-action = <ref data-l10n-name="recommendations"/> says what closes a gap, who owns the task, by when, and how success is measured.
xga-reading-follow = <ref data-l10n-name="follow"/> shows which tasks have started, which are done and which are late.
xga-reading-key = A finding describes a way of working, never a person. A low level is a reason to help, not a reason to blame.

## Method

xga-method-title = Method and scale
xga-method-asks =
    how do you know we are bad at it
    whom did you talk with
    what if no one had an answer
    how reliable
xga-method-steps = Each requirement is compared with the daily work of one entity. First, documents are read: laws, procedures, registers and closed files. Then officers describe how they work. Finally, a workshop confirms each level, corrects it or leaves it unknown.
# $findings and $entities: numbers of findings and of entities.
xga-method-count = The data set holds { $findings ->
        [one] one finding
       *[other] { $findings } findings
    } on { $entities ->
        [one] one entity
       *[other] { $entities } entities
    }. Not every requirement concerns every entity. An empty cell in the matrix means that nothing was assessed there; it does not mean that all is well.
xga-method-unknown = Where nobody could show the current level, the level is unknown. Unknown is not zero, and it does not enter an average. It is a task: somebody has to find out.
xga-method-confidence = Confidence says how sure the assessment is. It is high when records and interviews agree, medium when one of them is missing, and low when both are weak.
xga-scale-title = Levels and severity
xga-scale-asks =
    what is a one and what is a five
    when is it dark red
    who overruled it
    how bad is medium
xga-scale-intro = Levels describe how firmly a requirement is part of daily work. Severity joins the size of the gap with its impact. The program computes it; where people decide otherwise, the reason is printed with the finding.
xga-events-title = Meetings and workshops
xga-events-asks =
    did you go into a depot
    who was there
    tabletop game
    how many people took part
xga-events-intro = The findings were discussed at these meetings and workshops. The dates and the numbers of participants are illustrative.
xga-basis-title = Legal basis
xga-legal-basis-asks =
    who may sell dynamite to a quarry
    kosovo law for blasting
    are big rockets banned
    who may buy acid
    does brussels count here
    permits and paragraphs
    chemicals rule
xga-basis-intro = Requirements come from law, from international obligations or from good practice. The tables of requirements name the basis of each.
xga-basis-kosovo-act = Law 04/L-022 on civil explosives; Law 05/L-022 on Weapons; Criminal Code 06/L-074
xga-basis-kosovo-explosives = <strong>Law 04/L-022</strong> is read first when explosives for civil use are licensed, stored, inspected or found.
xga-basis-kosovo-weapons = <strong>Law 05/L-022</strong> is read for weapons and ammunition that are found together with explosives.
xga-basis-kosovo-code = Offences are quoted from <strong>06/L-074</strong> by official title and article.
xga-basis-regional-act = Regulation (EU) 2019/1148 on explosives precursors; Directive 2013/29/EU on pyrotechnic articles
xga-basis-regional-precursors = Under the <strong>Regulation</strong>, restricted precursors are not for the general public without a licence. Suspicious transactions, significant disappearances and thefts are reported; this includes marketplaces on the Internet.
xga-basis-regional-pyrotechnics = Under the <strong>Directive</strong>, fireworks of category F4 are only for persons with specialist knowledge.
xga-basis-european = Texts of the European Union are used as a comparison only. The law in force in { -kosovo } decides.

## Entities and requirements

xga-entities-title = Entities and requirements
xga-entities-asks =
    who has to do with bombs here
    bomb squad in it
    who gives the blasting paper
    are shops in
    what about the army
xga-entities-intro = An entity is an institution or a unit with a task of its own. The names are general, so that an institution can put its own structure in their place.
xga-requirements-title = Requirements
xga-requirements-asks =
    what should each service be able to do with a bomb
    whole list
    who must keep what
    why four groups
xga-requirements-intro = The requirements are ordered in four dimensions. One requirement can concern several entities, because the same duty looks different in their work.
xga-procedures-title = Procedures
xga-procedures-asks =
    which rules about bombs are missing
    does everybody learn the same order of moves
    is it written down who went in
    trucks with firecrackers and odd papers is there a rule
    do shop owners know whom to call
    how are blasting permits handed out
    evacuation rule
    log of who enters a blast scene
    permits
    shop hotline
xga-equipment-title = Equipment
xga-equipment-asks =
    do patrol cars have tape and a loudhailer
    is there an approved depot for old grenades
    detectors in the drawer nobody can use
    permits still in a paper book
    cordon tape in cars
    storage for old grenades
    detectors unused
xga-people-title = Human resources
xga-human-resources-asks =
    is someone from the bomb squad on call at night
    two people for the whole region
    who has had a lesson on it
    what if he retires
    bomb technicians too few
    standby at night
    training for patrols
xga-coordination-title = Coordination
xga-coordination-asks =
    is there one phone chain when something goes bang
    was the fire brigade left out
    do shops have one number
    does everyone keep their own list
    do they rehearse with the ambulance
    fire brigade
    ambulance exercise
    one number
    who shares lists

## Overview

xga-overview-title = Overview of the gaps
xga-overview-asks =
    one page with all the holes
    what is the worst
    what do the stripes mean
xga-overview-intro = The matrix and the heat map show the same data: the matrix counts findings, and the heat map shows the highest severity in each cell. Cells with unknown levels are marked, because a gap can hide there.
xga-matrix-title = Gap matrix
xga-matrix-asks =
    who lacks what
    table please
    nothing in this box why
xga-heat-title = Heat map
xga-heat-map-asks =
    red zones
    picture to show the director
    where is smoke
xga-maturity-title = Maturity profile
xga-maturity-asks =
    how far are we from where we should be
    bars chart
    is the bomb squad better than us
xga-maturity-intro = The profile compares the average of the known levels with the average of the required levels in each dimension. It shows a direction. It does not rank people or units.

## Findings, introduction

xga-findings-title = Findings
xga-findings-asks =
    what goes wrong with bombs and firecrackers
    list of everything
    is my unit in there
    who slipped
    faults with explosives
    weak points
xga-findings-intro = The table lists all findings. After the table, the findings are listed under the entity in whose work they were seen. The owner of a recommendation can be another entity.

## Recommendations, introduction

xga-recommendations-title = Recommendations
xga-recommendations-asks =
    how do we fix it
    do this first
    who is on the hook
    cheap ones
    advice on bombs
    what to change
# $count: number of recommendations.
xga-recommendations-intro = { $count ->
        [one] There is one recommendation.
       *[other] There are { $count } recommendations.
    } The priority of a recommendation is the highest severity of the findings that it answers. Tasks of high and critical priority have an owner and a deadline.
xga-each-title = The recommendations one by one
xga-each-recommendation-asks =
    details of each one
    how do we measure that it worked
    what is enough
xga-plan-title = Action plan
xga-action-plan-asks =
    what by when
    my tasks this spring
    dates on one sheet
    deadlines
xga-plan-intro = The plan orders the recommendations by deadline. Each owner enters the state of the task at least every quarter.

## Follow-up

xga-follow-title = Follow-up
xga-changes-title = Changes since the baseline
xga-changes-asks =
    why no comparison with last year
    when do you measure again
    what is different now
# $date: the day of the assessment.
xga-changes-first = This is the first analysis of the theme, so there is nothing to compare it with. The state on { $date } is the baseline of the next one.
xga-progress-title = Progress
xga-progress-asks =
    who has begun
    percent done bombs plan
    nobody filled it in
    is it moving
xga-progress-intro = The latest entry of each owner counts. A recommendation without an entry has not started.
xga-overdue-title = Overdue recommendations
xga-overdue-asks =
    who is behind
    we need more weeks
    what if it's late
    ask for a new date from whom
    delayed tasks
# $date: the day of the assessment.
xga-overdue-intro = A recommendation is overdue when its deadline was before { $date } and it is not done. For each of them, the owner names the obstacle and proposes a new deadline; the person responsible for the action plan decides.
xga-goals-title = Roadmap goals and key performance indicators
xga-goals-and-kpis-asks =
    which number of the balkan thing
    what do I report upstairs
    targets with our tasks next to them
xga-goals-intro = The tables collect the recommendations and findings under the goals and the key performance indicators of the regional Roadmap. The links are illustrative. The official wording is not printed, because it has not been verified for this document.

## Strengths, weaknesses, opportunities and threats, introduction

xga-swot-title = Strengths, weaknesses, opportunities and threats
xga-swot-asks =
    our good side
    our bad side
    old shells in people's houses
    facebook sales
    what helps us
    pros and cons
xga-swot-intro = Strengths and weaknesses lie inside the institutions. Opportunities and threats come from outside. The list helps to choose what to do first.

## Limits

xga-limits-title = Limits and sources
xga-limits-asks =
    is it made up
    does it tell what bombs are made of
    may the press have it
    why still not final
xga-limits-illustrative = All entities, findings, levels, events and states of progress are illustrative. The gap analysis of the finished project is not public, and nothing in this document is taken from it.
xga-limits-unknown = Levels that are unknown stay unknown. Averages use known levels only, so they can change when more is known.
xga-limits-safety = The analysis says nothing about the composition, the making or the working of explosives, devices or mixtures. Questions on these subjects go to the specialists only.
xga-limits-roadmap = The numbers of Roadmap goals and key performance indicators are cited without their official wording. Until the wording is verified, this document remains a draft.
xga-limits-law = This document gives no legal advice. The law in force comes first.

## Sources

xga-sources-title = Sources
xga-sources-asks =
    where is the rule on chemicals
    fireworks directive link
    who says so
    what did you read
# $date: day on which the sources were checked.
xga-sources-checked = The references were checked on { $date }.
xga-sources-law = Laws of { -kosovo }: Law 04/L-022 on civil explosives; Law 05/L-022 on Weapons; Criminal Code 06/L-074. <a data-l10n-name="gazette">Official Gazette</a>.
xga-sources-precursors = Regulation (EU) 2019/1148 on explosives precursors, OJ L 186, 11.7.2019: <a data-l10n-name="text">EUR-Lex</a>.
xga-sources-guidelines = European Commission, Guidelines on the Regulation, 2020/C 210/01.
xga-sources-pyrotechnics = Directive 2013/29/EU on pyrotechnic articles: <a data-l10n-name="text">EUR-Lex</a>.
xga-sources-un = United Nations: Firearms Protocol, General Assembly resolution 55/255 (UNIS/CP/517).
xga-sources-seesac = SEESAC, project page, on the theme of the gap analysis of the finished project: <a data-l10n-name="page">MPTF-CPIAT</a>.

## Meetings and workshops

xga-event-ex-opening = Opening meeting on scope and safety
xga-event-ex-storage-visit = Visit to a place of storage and to a border crossing point
xga-event-ex-workshop = Workshop to verify the findings

## Entities

xga-entity-ex-patrols = Police patrols and first responders
xga-entity-ex-investigators = Police investigators of offences with explosives
xga-entity-ex-disposal = Specialists for explosive ordnance disposal
xga-entity-ex-border = Customs and border control
xga-entity-ex-licensing = Authority for civil explosives and pyrotechnic articles
xga-entity-ex-precursors = Authority and inspection for precursors

## Bases of the requirements

# Names of laws stay as the Official Gazette of each language writes them.
xga-basis-danger = Internal safety instruction; Law 04/L-022 on civil explosives
xga-basis-procedure = Criminal procedure law in force; Criminal Code 06/L-074
xga-basis-register = Law 04/L-022 on civil explosives; for category F4, as a comparison, Directive 2013/29/EU
xga-basis-precursors = As a comparison, Regulation (EU) 2019/1148 and Guidelines 2020/C 210/01
xga-basis-service = Plans of the service for equipment, training and posts
xga-basis-border = Customs law in force; Law 04/L-022 on civil explosives
xga-basis-data = Law in force on personal data protection; agreements between the institutions

## Requirements

xga-requirement-first-action = A written instruction says in the same words for all: do not touch, keep distance, mark, report, wait for the specialists.
xga-requirement-case-record = Each case has a record of who decided, who entered, what was handed over and when the prosecutor was informed.
xga-requirement-goods-procedure = A written procedure says how goods with missing or doubtful papers are stopped, reported and handed over.
xga-requirement-licence-procedure = Licences for civil explosives and for pyrotechnic articles of category F4 are given, checked and withdrawn by a written procedure.
xga-requirement-suspicious-report = Sellers know how to report suspicious transactions, significant disappearances and thefts, and each report is answered.
xga-requirement-warning-equipment = Vehicles carry what is needed to close an area and to warn people from a safe distance.
xga-requirement-detection-record = Detection equipment is maintained and kept with a custody record, and only trained persons use it.
xga-requirement-safe-storage = Seized and surrendered items are stored only where the specialists have approved the place.
xga-requirement-electronic-register = Licences, places of storage, reports and incidents are in an electronic register with access rights and a log.
xga-requirement-awareness-training = Everyone who can meet a dangerous item in the work has been trained in the fixed order of action, and repeats it.
xga-requirement-specialist-posts = Specialist posts are filled, deputies are named, and duty can be kept at any hour.
xga-requirement-notification-chain = One notification chain connects patrols, specialists, ambulance, fire service and prosecutor, and it is tested.
xga-requirement-incident-data = Police, customs, laboratory and licensing authority enter incidents into one data set with common definitions.
xga-requirement-seller-contact = One contact point for sellers and marketplaces is known to all institutions and passes information on.

## Evidence of the findings

# Says what would have shown the finding. The first word says that the finding is illustrative.
xga-evidence-visit = Illustrative: a visit to the unit, at which officers explained one closed case from beginning to end.
xga-evidence-interviews = Illustrative: interviews with officers on duty, all asked the same questions.
xga-evidence-records = Illustrative: training and personnel records, compared with the list of posts.
xga-evidence-inventory = Illustrative: the list of equipment, compared with what was found on site.
xga-evidence-register = Illustrative: a sample of entries in the register, compared with the paper files.
xga-evidence-exercise = Illustrative: a table-top exercise at the workshop, without any item.
xga-evidence-none = Illustrative: no records were available, so the level stays unknown.

## Findings

xga-finding-ex-patrol-instruction-title = Patrols know the order of action, but in different words
xga-finding-ex-patrol-instruction-consequence = In a first minute under pressure, officers act differently. Somebody can go near a hand grenade because a colleague did.
xga-finding-ex-patrol-equipment-title = Not every patrol vehicle can close an area
xga-finding-ex-patrol-equipment-consequence = People stay too near while the patrol waits for other vehicles.
xga-finding-ex-patrol-training-title = Training on dangerous items is not repeated
xga-finding-ex-patrol-training-consequence = Knowledge becomes weak where finds are rare. New officers have no training on old military items such as hand grenades.
xga-finding-ex-case-record-title = The hand-over from the specialists to the investigator is recorded in different ways
xga-finding-ex-case-record-consequence = The chain of custody has a gap that the court can see.
xga-finding-ex-investigator-storage-title = It is not always clear who approves the place where an item is stored
xga-finding-ex-investigator-storage-consequence = Danger can come into a building in which people work. Evidence can be lost.
xga-finding-ex-investigator-training-title = Few investigators are named for offences with explosives and precursors
xga-finding-ex-investigator-training-consequence = Reports on suspicious transactions reach officers who see the subject for the first time.
xga-finding-ex-disposal-tasking-title = Each task of the specialists is recorded from the call to the end
xga-finding-ex-disposal-tasking-consequence = The record protects people and evidence. The level has to be kept.
xga-finding-ex-disposal-equipment-title = Part of the equipment for detection is near the end of its service life
xga-finding-ex-disposal-equipment-consequence = A failure on duty makes the waiting time longer for everybody inside the cordon.
xga-finding-ex-disposal-duty-title = Duty of the specialists at any hour depends on few persons
xga-finding-ex-disposal-duty-consequence = Two calls at the same time mean a long wait. Tired specialists are at risk.
xga-finding-ex-border-procedure-title = Goods with doubtful papers are stopped, but the next step differs
xga-finding-ex-border-procedure-consequence = Precursors or category F4 articles can leave the control before an authority has looked at them.
xga-finding-ex-border-detectors-title = Explosive detectors have no complete custody record
xga-finding-ex-border-detectors-consequence = Nobody can show at court who used a detector and whether it worked on that day.
xga-finding-ex-border-training-title = It is not known how many officers at the border are trained
xga-finding-ex-border-training-consequence = Training cannot be planned, and officers may be in danger.
xga-finding-ex-licence-procedure-title = The licence procedure does not treat category F4 separately
xga-finding-ex-licence-procedure-consequence = Articles that need specialist knowledge can be sold like other fireworks. Accidents and misuse become more likely.
xga-finding-ex-licence-register-title = Licences and places of storage are kept on paper
xga-finding-ex-licence-register-consequence = Patrols and specialists cannot learn at night what is stored at an address.
xga-finding-ex-licence-inspectors-title = The number of inspections that one inspector can make has not been studied
xga-finding-ex-licence-inspectors-consequence = Nobody can say whether each place of storage is inspected in time.
xga-finding-ex-report-procedure-title = Sellers have no written guidance on reporting
xga-finding-ex-report-procedure-consequence = Suspicious transactions, disappearances and thefts remain unreported. The first sign is then an incident.
xga-finding-ex-report-register-title = Reports on precursors are not kept in a register
xga-finding-ex-report-register-consequence = Two reports from two shops are never compared.
xga-finding-ex-report-staff-title = The task for precursors is given to persons who have other main tasks
xga-finding-ex-report-staff-consequence = Answers to sellers come late, and sellers stop reporting.
xga-finding-ex-notification-title = The notification chain has not been tested with all services
xga-finding-ex-notification-consequence = In the exercise, calls went to the wrong place first. In an incident, this costs time.
xga-finding-ex-incident-data-title = Each institution counts incidents with explosives in its own way
xga-finding-ex-incident-data-consequence = Figures cannot be compared. A change in hand grenade finds or in theft of explosives is seen late.
xga-finding-ex-seller-contact-title = Sellers and marketplaces do not know whom to call
xga-finding-ex-seller-contact-consequence = A report is lost between institutions. Sales on the Internet are not seen at all.

## Recommendations

xga-recommendation-ex-one-instruction-title = Adopt one instruction on the fixed order of action, and train it every year
xga-recommendation-ex-one-instruction-indicator = Officers trained in the last year, by unit; untrained units
xga-recommendation-ex-one-instruction-target = All units that can meet a dangerous item
xga-recommendation-ex-vehicle-equipment-title = Give each patrol vehicle what is needed to close an area and to warn people
xga-recommendation-ex-vehicle-equipment-indicator = Share of vehicles that pass the check
xga-recommendation-ex-vehicle-equipment-target = All vehicles on duty
xga-recommendation-ex-handover-form-title = Use one hand-over form from specialists to investigators, and name who approves the storage
xga-recommendation-ex-handover-form-indicator = Share of cases with a complete form
xga-recommendation-ex-handover-form-target = All cases of one quarter
xga-recommendation-ex-named-investigators-title = Name and train investigators for offences with explosives and precursors in each region
xga-recommendation-ex-named-investigators-indicator = Named investigators with a deputy, by region
xga-recommendation-ex-named-investigators-target = One and a deputy in each region
xga-recommendation-ex-duty-plan-title = Plan posts and duty of the specialists, and replace equipment before it fails
xga-recommendation-ex-duty-plan-indicator = Hours without full duty; equipment beyond its service life
xga-recommendation-ex-duty-plan-target = No hour without duty
xga-recommendation-ex-tasking-kept-title = Keep the record of each task, and share its lessons once a year
xga-recommendation-ex-tasking-kept-indicator = Meeting on lessons recorded
xga-recommendation-ex-tasking-kept-target = One meeting in each year
xga-recommendation-ex-border-rules-title = Agree how goods with doubtful papers are stopped, reported and handed over, and keep custody records of detectors
xga-recommendation-ex-border-rules-indicator = Procedure approved; share of uses of detectors with an entry
xga-recommendation-ex-border-rules-target = Approved; all uses of one quarter
xga-recommendation-ex-category-rules-title = Treat category F4 separately in the licence procedure, and study the need for inspectors
xga-recommendation-ex-category-rules-indicator = Procedure approved; study finished
xga-recommendation-ex-category-rules-target = Approved, and level known
xga-recommendation-ex-registers-title = Introduce electronic registers for licences, places of storage and reports on precursors, with access rights and a log
xga-recommendation-ex-registers-indicator = Share of licences and reports in the registers
xga-recommendation-ex-registers-target = All valid licences; all new reports
xga-recommendation-ex-seller-guidance-title = Name one contact point for precursors with a deputy, and give sellers and marketplaces written guidance
xga-recommendation-ex-seller-guidance-indicator = Sellers reached; reports received and answered
xga-recommendation-ex-seller-guidance-target = All registered sellers; all reports answered
xga-recommendation-ex-chain-test-title = Test the notification chain with all services twice a year
xga-recommendation-ex-chain-test-indicator = Time from the first call to the last service in the exercise
xga-recommendation-ex-chain-test-target = Agreed time kept in two exercises
xga-recommendation-ex-common-data-title = Agree definitions and enter incidents into one data set
xga-recommendation-ex-common-data-indicator = Institutions that enter their incidents
xga-recommendation-ex-common-data-target = All institutions named in the agreement

## Notes on progress

xga-note-draft = A draft is with the services for comment.
xga-note-form = The form is in use in some regions.
xga-note-kept = The meeting was held and recorded.
xga-note-guidance = A first text for sellers has been written.

## Strengths, weaknesses, opportunities, threats

xga-strength-specialists = The specialists record each task from the call to the end.
xga-strength-law = Civil explosives have a law of their own.
xga-weakness-paper = Registers are on paper, and their data cannot be compared.
xga-weakness-persons = Much depends on few persons.
xga-opportunity-model = The texts of the European Union give a tested model for precursors and category F4.
xga-opportunity-sellers = Sellers often want to help when they know whom to call.
xga-threat-stocks = Old military items are still found in homes and outdoors.
xga-threat-internet = Sales on the Internet cross borders without a seller who can be visited.
