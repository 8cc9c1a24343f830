### Joint synthesis of the two needs assessments: English source. The order of the messages is the order of the document.
### Findings, recommendations and names of entities come from the two assessments; their words stand in the files of the assessments.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.

jgs-title = Joint synthesis of gaps and needs: { -kosovo } and North Macedonia
jgs-short-title = Joint synthesis of gaps
jgs-theme = Illicit arms trafficking, control of small arms and light weapons, possession and misuse, weapons categorisation: both jurisdictions side by side

## Purpose

jgs-purpose-title = Purpose
jgs-purpose-asks =
    why put skopje and prishtina in one table
    same pistol theirs and ours
    who is ahead
    is this typed by hand
    compare the two services
    both sides in one paper
jgs-purpose-aim = A weapon that crosses a border is one case with two files. This synthesis places the needs assessments of { -kosovo } and North Macedonia side by side. It shows which gaps both share, where one side can learn from the other, and what only works when both act.
jgs-purpose-derived = The synthesis is derived. Its findings, levels, recommendations and dates are those of the two assessments, and nothing is entered twice. When an assessment changes, the synthesis changes with it.
jgs-purpose-key = A difference between two levels is a reason to talk, not a ranking. The side with the higher level can explain how it got there.

jgs-reading-title = How to read the two sides
jgs-how-to-read-asks =
    which lines do I look at first
    left is who right is who
    they have a thing we don't
    nobody knew there so is it bad
jgs-reading-sides = <ref data-l10n-name="sides"/> has one row for each requirement that is the same in both assessments. Each side shows its current level, the required level and the highest severity. Look first at rows in which both sides have a large gap, and at rows in which only one side has a gap.
jgs-reading-different = Some requirements exist on one side only. They are in the assessment of that side and are not compared. The same word can also mean different things in two laws: a weapon category is never compared without its law.
jgs-reading-unknown = Unknown is not zero. A side that does not know its level has not been found weak; it has a task to find out. The comparison waits until the level is known.

## Method

jgs-method-title = Method
jgs-method-asks =
    how did you glue the two together
    did the computer make it up
    can it be wrong
    how many things are the same
jgs-method-join = Requirements are joined by their identifier: an equal identifier means an equal requirement. The program collects the findings on each side, takes the highest severity, and keeps every unknown level as unknown. It changes no level and adds no finding.
# $findings: number of findings on both sides; $requirements: number of requirements that both sides share.
jgs-method-count = Together, the assessments hold { $findings ->
        [one] one finding
       *[other] { $findings } findings
    }. They share { $requirements ->
        [one] one requirement
       *[other] { $requirements } requirements
    }, and these are compared.
jgs-method-check = Before the documents are made, the program checks the data: each reference leads somewhere, each gap of medium or higher severity has a recommendation, and each urgent recommendation has an owner and a deadline. A fault stops the documents of both sides.
jgs-scale-title = Levels and severity
jgs-scale-asks =
    what do the digits mean here
    zero is what
    how red is red
jgs-events-title = Meetings and workshops
jgs-events-asks =
    did the two sides ever meet
    who was in the room
    when was that
jgs-events-intro = These are the events of both assessments, with illustrative dates and numbers of participants.
jgs-entities-title = Entities of both jurisdictions
jgs-entities-asks =
    which offices here and there
    who is their border police to ours
    list of everybody

## Side by side

jgs-sides-title = Both jurisdictions side by side
jgs-side-by-side-asks =
    compare us with skopje
    who does better on gas guns
    same job two results
    who can teach us
    us and them
    who is better
jgs-sides-intro = Read a row from left to right: the requirement, then each jurisdiction with its level and severity.
jgs-maturity-title = Maturity profile
jgs-maturity-asks =
    are we behind them
    bars for both
    what if half is not known
jgs-maturity-intro = The profile shows, for each jurisdiction and dimension, the average of the known levels beside the average of the required levels. A dimension with many unknown levels says little.
jgs-matrix-title = Gap matrix of both jurisdictions
jgs-matrix-asks =
    counts for everyone
    which unit has most trouble over there
    grid of both
jgs-heat-title = Heat map of both jurisdictions
jgs-heat-map-asks =
    hot spots left and right
    same dark square on both
    slide picture

## Findings

jgs-findings-title = Findings of both jurisdictions
jgs-findings-asks =
    what is broken here and over there
    where is the long version
    only the short list
    faults both sides
jgs-findings-intro = The tables list the findings of each side. The full text, with consequence and evidence, is in the assessment of that side.
jgs-findings-kosovo-title = Findings in { -kosovo }
jgs-findings-kosovo-asks =
    problems in kosovo
    prishtina list
    what do they lack there
jgs-findings-north-macedonia-title = Findings in North Macedonia
jgs-findings-north-macedonia-asks =
    problems in macedonia
    skopje list
    what is missing over the border

## Joint recommendations

jgs-joint-title = Joint recommendations
jgs-joint-recommendations-asks =
    what do we have to do together
    who is my opposite number
    in which language do we write it
    may I send names across
    it always dies at the border
    common work
    do together
    my counterpart
jgs-joint-why = A recommendation is joint when one side cannot reach the target alone. Each joint recommendation is part of both assessments, with an owner on each side, because a task without an owner on both sides stops at the border.
jgs-joint-how = Four rules help joint work to last:
jgs-joint-owner = The two owners know each other by name, and each has a deputy.
jgs-joint-text = The common text exists in the languages of both sides before it is approved.
jgs-joint-measure = Both sides measure the same thing in the same way, and show the result to each other.
jgs-joint-data = Personal data are exchanged only through the channel that the law in force provides, and each exchange is recorded.
jgs-plan-title = Action plan of both jurisdictions
jgs-action-plan-asks =
    who does it when on both sides
    one calendar
    next date
    common deadlines
jgs-plan-intro = The plan joins both action plans by deadline.
jgs-overdue-title = Overdue recommendations
jgs-overdue-asks =
    who is late us or them
    what is hanging
    past its date
    delays
jgs-changes-title = Changes since the baseline
jgs-changes-asks =
    better than a year ago here and there
    who moved forward
    fell back
jgs-changes-intro = Each assessment compares itself with its own baseline. The table joins both comparisons.
jgs-goals-title = Roadmap goals and key performance indicators
jgs-goals-and-kpis-asks =
    balkan plan for both
    number to report together
    which target is shared
jgs-goals-intro = The tables collect the recommendations of both sides under the goals and key performance indicators of the regional Roadmap. The links are illustrative, and the official wording is not printed, because it has not been verified for this document.

## Strengths, weaknesses, opportunities, threats

jgs-swot-title = Strengths, weaknesses, opportunities and threats of joint work
jgs-swot-asks =
    what works between us
    what spoils it
    smugglers are faster than us
    chances
    good and bad in cooperation
jgs-swot-intro = The list speaks of the cooperation only. The lists of each side are in its assessment.
jgs-strength-requirements = Both sides measure themselves against mostly the same requirements.
jgs-weakness-channels = Requests between the two sides use several channels.
jgs-opportunity-texts = Procedures and category tables can be written together and used on both sides.
jgs-threat-routes = Routes change faster than two separate analyses.

## Limits

jgs-limits-title = Limits and sources
jgs-limits-asks =
    who won
    can I say we are better
    do these numbers say something real
    does their law count for us
jgs-limits-illustrative = Both assessments are illustrative, so this synthesis is illustrative too. It says nothing about the real state of any institution.
jgs-limits-ranking = The synthesis ranks neither jurisdictions nor institutions. Levels were set in different workshops and by different people.
jgs-limits-law = Laws, tasks and organisation differ. A solution of one side is an idea for the other side; the law in force on each side decides.
jgs-limits-roadmap = The numbers of Roadmap goals and key performance indicators are cited without their official wording. Until the wording is verified, this document remains a draft.

## Sources

jgs-sources-title = Sources
jgs-sources-asks =
    the two long papers where
    link to the project
    where are the paragraphs
# $date: day on which the sources were checked.
jgs-sources-checked = The references were checked on { $date }. The laws and international texts are listed in the two assessments.
jgs-sources-kosovo = Needs assessment for { -kosovo }, in this library.
jgs-sources-north-macedonia = Needs assessment for North Macedonia, in this library.
jgs-sources-seesac = SEESAC, project page, on the theme of the finished project: <a data-l10n-name="page">MPTF-KS-NMK</a>.
