### Needs assessment for North Macedonia: English source. The order of the messages is the order of the document; the data come last.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### Sentences that are the same as in needs-assessment-kosovo.ftl are translated in the same way.
### Safety boundary: nothing explains how to make, convert, reactivate, hide or improve a weapon.

nam-title = Needs assessment on illicit arms trafficking and control of small arms: North Macedonia
nam-short-title = Needs assessment: North Macedonia
nam-theme = Illicit arms trafficking, control of small arms and light weapons, possession and misuse, weapons categorisation

## Purpose

nam-purpose-title = Purpose
nam-purpose-asks =
    who is this for in skopje
    what do we get out of it
    is it the ministry speaking
    does it touch hunters
    study of Macedonian police on guns
    what is missing in Skopje
nam-purpose-aim = This needs assessment shows how institutions in North Macedonia can find out what they need against illicit arms trafficking, and how they can turn each need into a task with an owner and a deadline.
nam-purpose-scope = It has four themes: illicit trafficking in arms; control of small arms and light weapons; possession and misuse; and the categories of weapons. For each theme it asks the same question: what does the law or the procedure require, and what happens in daily work?
nam-purpose-users = It is written for heads of units, analysts, trainers and partners who plan support. An institution replaces the illustrative data with its own data; tables, charts and action plan follow without further work.

nam-reading-title = How to read this document
nam-how-to-read-asks =
    too long where first
    I am new to this stuff
    no colour toner is that ok
    the gist for the minister
nam-reading-intro = The document can be read in four steps:
nam-reading-overview = <ref data-l10n-name="overview"/> shows where the gaps are. Numbers and shapes carry the meaning, so the pages can be printed in black and white.
nam-reading-finding = <ref data-l10n-name="findings"/> explains each gap: the level today, the level that is required, the consequence and the evidence.
nam-reading-action = <ref data-l10n-name="recommendations"/> says what closes a gap, who owns the task, by when, and how success is measured.
nam-reading-follow = <ref data-l10n-name="follow"/> shows what has changed since the baseline and which tasks are late.
nam-reading-key = A finding describes a way of working, never a person. A low level is a reason to help, not a reason to blame.

## Method

nam-method-title = Method and scale
nam-method-asks =
    how did you come up with the scores
    did anybody talk to the patrols
    can we copy the way for our town
    how certain is it
    nobody knew so what did you put
    how was it measured
    interviews
nam-method-steps = Each requirement is compared with the daily work of one entity. First, documents are read: laws, procedures, registers and closed files. Then officers describe how they work. Finally, a workshop confirms each level, corrects it or leaves it unknown.
# $findings and $entities: numbers of findings and of entities.
nam-method-count = The data set holds { $findings ->
        [one] one finding
       *[other] { $findings } findings
    } on { $entities ->
        [one] one entity
       *[other] { $entities } entities
    }. Not every requirement concerns every entity. An empty cell in the matrix means that nothing was assessed there; it does not mean that all is well.
nam-method-unknown = Where nobody could show the current level, the level is unknown. Unknown is not zero, and it does not enter an average. It is a task: somebody has to find out.
nam-method-confidence = Confidence says how sure the assessment is. It is high when records and interviews agree, medium when one of them is missing, and low when both are weak.
nam-scale-title = Levels and severity
nam-scale-asks =
    zero to five explain
    what makes it red
    somebody overruled the computer why
    is a three enough
nam-scale-intro = Levels describe how firmly a requirement is part of daily work. Severity joins the size of the gap with its impact. The program computes it; where people decide otherwise, the reason is printed with the finding.
nam-events-title = Meetings and workshops
nam-events-asks =
    who came
    did people from kosovo sit with us
    trip to the frontier
    which month was that
nam-events-intro = The findings were discussed at these meetings and workshops. The dates and the numbers of participants are illustrative.
nam-basis-title = Legal basis
nam-legal-basis-asks =
    macedonian gun act which gazette
    crime for having a pistol number
    is brussels binding here
    what does b mean with us
    laws behind it
nam-basis-intro = Requirements come from law, from international obligations or from good practice. The tables of requirements name the basis of each.
nam-basis-law-act = Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments
nam-basis-law-weapons = The <strong>Law on Weapons</strong> is read first, in a consolidated text, on the status of a weapon, a part or ammunition, on its category and on the licence. The law speaks of categories B and C.
nam-basis-law-code = <strong>Article 396</strong> is checked first for the offence and quoted by its official title. Titles of offences in different codes are not translations of one another.
nam-basis-law-procedure = Evidence, seizure and the role of the public prosecutor follow the <strong>Criminal Procedure Law</strong>.
nam-basis-european = Texts of the European Union are used as a comparison only. Directive (EU) 2021/555 has the categories A, B and C; other laws have other categories. A category is therefore always cited together with its law.

## Entities and requirements

nam-entities-title = Entities and requirements
nam-entities-asks =
    which services were checked
    is sector tetovo in
    are customs guys in
    why not the municipal guards
    which bodies
    ministry departments
nam-entities-intro = An entity is an institution or a unit with a task of its own. The names are general, so that an institution can put its own structure in their place.
nam-requirements-title = Requirements
nam-requirements-asks =
    what is asked of us at all
    minimum we must reach
    same list as prishtina
    where is it written that we have to
nam-requirements-intro = The requirements are ordered in four dimensions. Most of them are the same in the assessment for { -kosovo }, so that both sides can be compared.
nam-procedures-title = Procedures
nam-procedures-asks =
    which rules does macedonia lack
    same sheet in every station for a found pistol
    are there rules for drilled gas pistols
    wife beaters with rifles, is anyone obliged to look
    parts in padded envelopes who handles it
    are hunters visited
    form for a found gun arrives late
    weapon check in family violence
    police and customs, parcel rule
    gun cupboard checks
nam-equipment-title = Equipment
nam-equipment-asks =
    can a shift find out the owner after midnight
    do they sign for the detectors
    why does expertise take months
    software for links between people who has it
    lab backlog
    detectors broken
    gear gaps
    register at night
nam-people-title = Human resources
nam-human-resources-asks =
    two guys do the work of five
    who jumps in when he is sick
    new ones never saw a gun course
    internet skills zero
    women on patrol
    understaffed
    vacancies
    nobody trained
    deputy missing
nam-coordination-title = Coordination
nam-coordination-asks =
    is there a set line to prishtina
    do customs talk to the cops
    shared walks in the mountains
    letters that go round for weeks
    is the prosecutor in from the start
    working with customs
    talks with neighbours
    people tell the beat officer, then what

## Overview

nam-overview-title = Overview of the gaps
nam-overview-asks =
    quick look at everything
    where are we weakest
    what hides behind the striped boxes
nam-overview-intro = The matrix and the heat map show the same data: the matrix counts findings, and the heat map shows the highest severity in each cell. Cells with unknown levels are marked, because a gap can hide there.
nam-matrix-title = Gap matrix
nam-matrix-asks =
    grid who and what
    how many issues per service
    empty square meaning
nam-heat-title = Heat map
nam-heat-map-asks =
    which corner is the hottest
    dark spots
    image for powerpoint
nam-maturity-title = Maturity profile
nam-maturity-asks =
    us today and where we should be
    curve or bars
    who is better than whom
nam-maturity-intro = The profile compares the average of the known levels with the average of the required levels in each dimension. It shows a direction. It does not rank people or units.

## Findings, introduction

nam-findings-title = Findings
nam-findings-asks =
    what is broken
    everything that goes wrong with guns in macedonia
    whose desk
    did you blame the patrols
    faults
    weak spots Macedonia
    what did they criticise
nam-findings-intro = The table lists all findings. After the table, the findings are listed under the entity in whose work they were seen. The owner of a recommendation can be another entity.

## Recommendations, introduction

nam-recommendations-title = Recommendations
nam-recommendations-asks =
    so what now
    three things to do tomorrow
    who pays
    why is this one top
    advice
    what to change
    priorities
# $count: number of recommendations.
nam-recommendations-intro = { $count ->
        [one] There is one recommendation.
       *[other] There are { $count } recommendations.
    } The priority of a recommendation is the highest severity of the findings that it answers. Tasks of high and critical priority have an owner and a deadline.
nam-own-title = Recommendations for this jurisdiction
nam-own-recommendations-asks =
    jobs only for us
    what skopje can do alone
    without the neighbours
nam-joint-title = Joint recommendations
nam-joint-recommendations-asks =
    what needs both of us
    prishtina has to move too
    swap pictures of the newest fakes
    the other half
    together with Kosovo
    common tasks
nam-joint-intro = These recommendations only work when both jurisdictions act. The assessment for { -kosovo } contains the other half. The joint synthesis shows both halves side by side.
nam-plan-title = Action plan
nam-action-plan-asks =
    due dates
    what is on my plate
    who reports to whom
    month by month
    deadlines
    calendar
    to-do
nam-plan-intro = The plan orders the recommendations by deadline. Each owner enters the state of the task at least every quarter.

## Follow-up

nam-follow-title = Follow-up
nam-changes-title = Changes since the baseline
nam-changes-asks =
    did anything move in a year
    fixed and gone
    slipped back
    progress since last year
    better or worse
# $before and $now: days.
nam-changes-intro = The baseline is the assessment of { $before }. The table compares it with the state on { $now }. A finding is better when its gap is smaller, and worse when its gap is larger. A finding of the baseline is closed when its gap is gone, or when it is no longer in the data.
nam-progress-title = Progress
nam-progress-asks =
    who has done his part
    how much is left
    the new system stopped everything
    update please
nam-progress-intro = The latest entry of each owner counts. A recommendation without an entry has not started.
nam-overdue-title = Overdue recommendations
nam-overdue-asks =
    past the date
    who do I have to remind
    shift the date
    excuses
    delayed
    late tasks
# $date: the day of the assessment.
nam-overdue-intro = A recommendation is overdue when its deadline was before { $date } and it is not done. For each of them, the owner names the obstacle and proposes a new deadline; the person responsible for the action plan decides.
nam-goals-title = Roadmap goals and key performance indicators
nam-goals-and-kpis-asks =
    which point of the balkan plan is ours
    figures for seesac
    what do we tick
    donor wants numbers
nam-goals-intro = The tables collect the recommendations and findings under the goals and the key performance indicators of the regional Roadmap. The links are illustrative. The official wording is not printed, because it has not been verified for this document.

## Strengths, weaknesses, opportunities and threats, introduction

nam-swot-title = Strengths, weaknesses, opportunities and threats
nam-swot-asks =
    plus and minus
    our best card
    what keeps you awake
    trained guy leaves again
    pros and cons
    dangers
nam-swot-intro = Strengths and weaknesses lie inside the institutions. Opportunities and threats come from outside. The list helps to choose what to do first.

## Limits

nam-limits-title = Limits and sources
nam-limits-asks =
    did this really happen
    newspaper wants to print it
    who is ahead us or prishtina
    can I hang it in court
    real or made up
    secret?
nam-limits-illustrative = All entities, findings, levels, events and states of progress are illustrative. The assessments of the finished projects are not public, and nothing in this document is taken from them.
nam-limits-unknown = Levels that are unknown stay unknown. Averages use known levels only, so they can change when more is known.
nam-limits-sides = Levels of two jurisdictions are compared only where the requirement is the same. Laws, tasks and organisation differ.
nam-limits-roadmap = The numbers of Roadmap goals and key performance indicators are cited without their official wording. Until the wording is verified, this document remains a draft.
nam-limits-law = This document gives no legal advice. The law in force comes first.

## Sources

nam-sources-title = Sources
nam-sources-asks =
    which papers did you use
    un gun treaty link
    where do I find the rule on starter guns
    who else wrote about it
# $date: day on which the sources were checked.
nam-sources-checked = The references were checked on { $date }.
nam-sources-law = Laws of North Macedonia: Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments. <a data-l10n-name="gazette">Official Gazette</a>.
nam-sources-un = United Nations: Convention against Transnational Organized Crime; Firearms Protocol, General Assembly resolution 55/255 (UNIS/CP/517).
nam-sources-directive = Directive (EU) 2021/555 on control of the acquisition and possession of weapons, OJ L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
nam-sources-alarm = Implementing Directive (EU) 2019/69 on alarm and signal weapons: <a data-l10n-name="text">EUR-Lex</a>.
nam-sources-interpol = INTERPOL, Illicit Arms Records and tracing Management System (iARMS): <a data-l10n-name="site">interpol.int</a>.
nam-sources-ilp = OSCE, Guidebook on Intelligence-Led Policing, 2017: <a data-l10n-name="site">osce.org</a>.
nam-sources-berkeley = OHCHR and the Human Rights Center at Berkeley, Berkeley Protocol on Digital Open Source Investigations (HR/PUB/20/2): <a data-l10n-name="site">ohchr.org</a>.
nam-sources-seesac = SEESAC, project page, on the themes of the assessments of the finished project: <a data-l10n-name="page">North Macedonia</a>.

## Meetings and workshops

nam-event-nm-opening = Opening meeting on scope and documents
nam-event-nm-files = Working meeting on closed case files
nam-event-nm-border-visit = Visit to a border crossing point
nam-event-nm-workshop = Workshop to verify the findings
nam-event-nm-joint-workshop = Joint workshop with { -kosovo } on shared requirements

## Entities

nam-entity-nm-organised-crime = Ministry of Interior, department against organised crime
nam-entity-nm-internal-affairs = Sectors of internal affairs
nam-entity-nm-cooperation = Ministry of Interior, international police cooperation
nam-entity-nm-border-police = Border police of North Macedonia
nam-entity-nm-customs = Customs of North Macedonia
nam-entity-nm-forensics = Forensic department of the Ministry of Interior
nam-entity-nm-prosecution = Public prosecution
nam-entity-nm-licensing = Service for weapons licences and the weapons register

## Bases of the requirements

# Names of laws stay as the Official Gazette of each language writes them.
nam-basis-recovery = Law on Weapons 7/05 with amendments; internal procedure of the police
nam-basis-tracing = UN Firearms Protocol, marking and tracing; INTERPOL iARMS
nam-basis-converted = Law on Weapons 7/05 with amendments; as a comparison, Implementing Directive (EU) 2019/69
nam-basis-category = Law on Weapons 7/05 with amendments; as a comparison, Directive (EU) 2021/555
nam-basis-transfer = UN Firearms Protocol; customs law in force
nam-basis-licence = Law on Weapons 7/05 with amendments, licences and register
nam-basis-protection = Law in force on the police and on protection from domestic violence
nam-basis-service = Plans of the service for training, posts and equipment
nam-basis-evidence = Criminal Procedure Law 150/2010 with amendments; procedure of the laboratory
nam-basis-analysis = OSCE Guidebook on Intelligence-Led Policing; law in force on personal data protection
nam-basis-online = Criminal Procedure Law 150/2010 with amendments; Berkeley Protocol
nam-basis-cooperation = UN Convention against Transnational Organized Crime; agreements in force on police cooperation
nam-basis-procedure = Criminal Procedure Law 150/2010 with amendments; Criminal Code, Article 396
nam-basis-community = OSCE Guidebook on Intelligence-Led Policing; plans for community policing

## Requirements

nam-requirement-recovery-report = One form is used for every recovered firearm, and it reaches the unit responsible for tracing within the period set by the service.
nam-requirement-trace-procedure = A trace request is made for every recovered firearm, and the answer is put into the case file.
nam-requirement-converted-procedure = A written procedure says how officers recognise, secure and report a converted firearm or a convertible weapon.
nam-requirement-category-table = Officers and prosecutors use one table of weapon categories that names the law and the date of its text.
nam-requirement-parcel-procedure = Police and customs have one procedure for firearms, parts and ammunition found in post and parcels.
nam-requirement-storage-check = The safe storage of lawfully held weapons is checked at set intervals, and the result is recorded.
nam-requirement-domestic-violence-check = Each report of domestic violence records whether there is a weapon in the home, and the register is checked.
nam-requirement-register-access = Officers on duty can have the weapons register checked at any hour, and each query is recorded.
nam-requirement-detection-equipment = Detection equipment at border crossing points is available, maintained and kept with a custody record.
nam-requirement-ballistic-capacity = The laboratory has the equipment to finish ballistic examinations within the agreed period.
nam-requirement-analysis-tools = Analysts have software for link analysis, with written rules on access, purpose and deletion.
nam-requirement-firearms-training = Officers who meet firearms in their work complete the basic training and repeat it at set intervals.
nam-requirement-specialist-staff = Posts that need firearms knowledge are filled, and a deputy is named for each.
nam-requirement-online-investigation = Investigators can find and preserve digital evidence of the sale of weapons on the Internet, within the law.
nam-requirement-cross-border-channel = Requests to the other jurisdiction go through one known channel, and the answer comes within an agreed period.
nam-requirement-joint-risk-analysis = Both sides of the border make a joint risk analysis at set intervals and plan joint patrols with it.
nam-requirement-police-customs-exchange = Police and customs exchange information on suspicious consignments without delay, and each exchange is recorded.
nam-requirement-prosecutor-contact = The prosecutor is informed at the start of each case of illicit trafficking, and the contact is recorded.
nam-requirement-community-information = Community policing officers pass on information about possession, misuse, celebratory gunfire and voluntary surrender.

## Evidence of the findings

# Says what would have shown the finding. The first word says that the finding is illustrative.
nam-evidence-files = Illustrative: a review of closed case files, discussed at the workshop.
nam-evidence-visit = Illustrative: a visit to the unit, at which officers explained one closed case from beginning to end.
nam-evidence-interviews = Illustrative: interviews with officers on duty, all asked the same questions.
nam-evidence-records = Illustrative: training and personnel records, compared with the list of posts.
nam-evidence-log = Illustrative: the log of register queries for one month.
nam-evidence-answers = Illustrative: a sample of requests, with the dates of the request and of the answer.
nam-evidence-inventory = Illustrative: the list of equipment, compared with what was found on site.
nam-evidence-none = Illustrative: no records were available, so the level stays unknown.

## Findings

nam-finding-nm-link-analysis-title = Link analysis is made without common software
nam-finding-nm-link-analysis-consequence = Links are drawn by hand and are lost when an analyst leaves. Two cases with the same supplier can stay apart.
nam-finding-nm-online-skills-title = The skills for weapons sales on the Internet have not been surveyed
nam-finding-nm-online-skills-consequence = Nobody can say which unit would take such a case. Training cannot be planned.
nam-finding-nm-recovery-form-title = The form for recovered firearms is used, but it often arrives late
nam-finding-nm-recovery-form-consequence = The history of the firearm is unknown during the first interviews. Questions have to be repeated.
nam-finding-nm-domestic-weapons-title = The register check in cases of domestic violence depends on the officer
nam-finding-nm-domestic-weapons-consequence = Some persons at risk are protected and others are not. The decision to remove a weapon comes late.
nam-finding-nm-basic-training-title = Many officers on patrol have not had the basic training
nam-finding-nm-basic-training-consequence = Evidence can be damaged at the scene. Officers can be in danger.
nam-finding-nm-community-information-title = Information from the community is not always passed on
nam-finding-nm-community-information-consequence = A chance for voluntary surrender is missed. Places with celebratory gunfire are not known.
nam-finding-nm-trace-answers-title = Answers to trace requests are not put into the case file
nam-finding-nm-trace-answers-consequence = The work of the trace is done, but the investigator does not see the result.
nam-finding-nm-cooperation-posts-title = No deputy is named for firearms matters
nam-finding-nm-cooperation-posts-consequence = Requests wait when one person is absent.
nam-finding-nm-border-channel-title = Requests from { -kosovo } arrive by several channels
nam-finding-nm-border-channel-consequence = Answers are given twice or not at all. Nobody can say how long an answer takes.
nam-finding-nm-converted-procedure-title = The procedure for converted firearms does not cover new types
nam-finding-nm-converted-procedure-consequence = Officers rely on old pictures. A convertible weapon can pass the border as an alarm weapon.
nam-finding-nm-detection-title = The custody record of detection equipment has gaps
nam-finding-nm-detection-consequence = Equipment can be used, but nobody can show who used it and when.
nam-finding-nm-joint-risk-title = Joint patrols are planned without a joint risk analysis
nam-finding-nm-joint-risk-consequence = Patrols are where they were last year. Changes on a route are seen late.
nam-finding-nm-parcels-title = There is no common procedure for weapon parts in parcels
nam-finding-nm-parcels-consequence = Each parcel centre acts in its own way. Parcels are opened before the police can secure the evidence.
nam-finding-nm-customs-exchange-title = Exchanges between customs and police are recorded on one side only
nam-finding-nm-customs-exchange-consequence = The other side cannot find the information again when a consignment returns.
nam-finding-nm-ballistic-title = Ballistic examinations take longer than a year ago
nam-finding-nm-ballistic-consequence = Cases wait for the result. Incidents with the same firearm are not linked in time.
nam-finding-nm-prosecutor-contact-title = The public prosecutor is informed at the start, and the contact is recorded
nam-finding-nm-prosecutor-contact-consequence = Measures are agreed early and can be explained at court. The level has to be kept.
nam-finding-nm-category-table-title = Tables of weapon categories do not name the amendment that they follow
nam-finding-nm-category-table-consequence = It is not clear which text was valid on the day of the act. The defence can question the category.
nam-finding-nm-register-access-title = Not every query of the weapons register leaves an entry in the log
nam-finding-nm-register-access-consequence = The purpose of a query cannot be shown later. Personal data are at risk.
nam-finding-nm-storage-level-title = The number of storage checks is no longer collected
nam-finding-nm-storage-level-consequence = It is not known whether checks take place. A risk to children and neighbours can remain unseen.

## Findings of the baseline that are closed

nam-closed-nm-marking-photos-title = Reports came without photographs of the marking
nam-closed-nm-marking-photos-consequence = Tracing had to ask for the photographs again.

## Recommendations

nam-recommendation-nm-form-period-title = Set a period for the form on recovered firearms, and show each month how often it is kept
nam-recommendation-nm-form-period-indicator = Share of forms that arrive within the period
nam-recommendation-nm-form-period-target = Agreed share reached in one quarter
nam-recommendation-nm-weapon-question-title = Make the register check a fixed part of each report of domestic violence
nam-recommendation-nm-weapon-question-indicator = Share of reports with a register check
nam-recommendation-nm-weapon-question-target = All reports of one quarter
nam-recommendation-nm-training-plan-title = Plan basic training for patrols, and include information from the community
nam-recommendation-nm-training-plan-indicator = Officers on patrol with valid training, women and men counted separately
nam-recommendation-nm-training-plan-target = Agreed share reached in each sector
nam-recommendation-nm-trace-period-title = Put each trace answer into the case file within a set period, and name a deputy
nam-recommendation-nm-trace-period-indicator = Share of case files with the trace answer
nam-recommendation-nm-trace-period-target = All new case files
nam-recommendation-nm-analysis-software-title = Introduce software for link analysis, together with rules on access and deletion
nam-recommendation-nm-analysis-software-indicator = Software in use; rules approved
nam-recommendation-nm-analysis-software-target = In use in each analysis unit
nam-recommendation-nm-online-survey-title = Survey the skills for weapons sales on the Internet, and report the level
nam-recommendation-nm-online-survey-indicator = Report with the current level and its evidence
nam-recommendation-nm-online-survey-target = Level known and entered
nam-recommendation-nm-converted-review-title = Review the procedure for converted firearms, and instruct all shifts
nam-recommendation-nm-converted-review-indicator = Procedure approved; shifts instructed
nam-recommendation-nm-converted-review-target = Approved, and all shifts instructed
nam-recommendation-nm-custody-record-title = Keep a complete custody record of detection equipment
nam-recommendation-nm-custody-record-indicator = Share of uses with an entry
nam-recommendation-nm-custody-record-target = All uses of one quarter
nam-recommendation-nm-parcel-rules-title = Agree one procedure of police and customs for weapon parts in parcels, with records on both sides
nam-recommendation-nm-parcel-rules-indicator = Procedure approved; share of finds handled by it
nam-recommendation-nm-parcel-rules-target = Approved, and all finds handled by it
nam-recommendation-nm-ballistic-plan-title = Plan equipment and order of work for ballistic examinations
nam-recommendation-nm-ballistic-plan-indicator = Time between arrival and result
nam-recommendation-nm-ballistic-plan-target = Agreed period kept in one quarter
nam-recommendation-nm-category-sheet-title = Publish one table of weapon categories that names the law, the amendment and the date
nam-recommendation-nm-category-sheet-indicator = Share of files that cite the table
nam-recommendation-nm-category-sheet-target = All new files
nam-recommendation-nm-register-log-title = Record each query of the weapons register, and check the log each month
nam-recommendation-nm-register-log-indicator = Share of queries with an entry in the log
nam-recommendation-nm-register-log-target = All queries
nam-recommendation-nm-storage-count-title = Collect the number and the results of storage checks again
nam-recommendation-nm-storage-count-indicator = Numbers collected in each quarter
nam-recommendation-nm-storage-count-target = Level known and entered
nam-recommendation-nm-contact-kept-title = Keep the record of the first contact with the public prosecutor, and review it once a year
nam-recommendation-nm-contact-kept-indicator = Review recorded
nam-recommendation-nm-contact-kept-target = One review in each year
nam-recommendation-nm-joint-channel-title = Agree one channel and one period for requests with { -kosovo }
nam-recommendation-nm-joint-channel-indicator = Share of requests answered within the period
nam-recommendation-nm-joint-channel-target = Agreed share reached in two quarters
nam-recommendation-nm-joint-risk-profile-title = Make a joint risk analysis with { -kosovo } twice a year, and plan joint patrols with it
nam-recommendation-nm-joint-risk-profile-indicator = Joint analyses approved; patrols planned with them
nam-recommendation-nm-joint-risk-profile-target = Two analyses in each year
nam-recommendation-nm-joint-categories-title = Place the category tables of both jurisdictions side by side, each with its law
nam-recommendation-nm-joint-categories-indicator = Common sheet approved by both sides
nam-recommendation-nm-joint-categories-target = Sheet in use on both sides
nam-recommendation-nm-joint-converted-title = Exchange recognition sheets on converted firearms with { -kosovo } after each new type
nam-recommendation-nm-joint-converted-indicator = Time between a new type and the sheet
nam-recommendation-nm-joint-converted-target = Agreed period kept

## Notes on progress

nam-note-deputy = The deputy is named; the entries in the case files are still missing.
nam-note-system = The work stopped because the system is being replaced.
nam-note-kept = The review was recorded.
nam-note-draft-channel = A draft of the agreement is with both sides.
nam-note-pictures = New pictures have been collected.

## Strengths, weaknesses, opportunities, threats

nam-strength-prosecutor = The public prosecutor is informed at the start of a case.
nam-strength-form = One form for recovered firearms exists and is used.
nam-strength-exchange = Customs and police know each other and talk.
nam-weakness-results = Results of traces and examinations reach the investigator late.
nam-weakness-training = Many patrols work without the basic training.
nam-weakness-records = Some records are kept on one side only.
nam-opportunity-roadmap = The regional Roadmap gives common goals and a rhythm for reporting.
nam-opportunity-neighbour = { -kosovo } has a Firearms Focal Point, and its experience can be shared.
nam-opportunity-training = Courses and procedures exist and can be used again.
nam-threat-conversion = New types of convertible weapons reach the market faster than procedures change.
nam-threat-parcels = Weapon parts travel in many small parcels.
nam-threat-rotation = Trained staff move to other posts.
