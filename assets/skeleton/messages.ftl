### Replace these examples with your own words. Ids stay when the wording changes.

SLUG-title = Gaps in the reporting of incidents
SLUG-theme = How incidents with weapons are reported, and who is told

## Chapters

SLUG-purpose-title = Purpose
SLUG-purpose-aim = This analysis compares what is required with what is there, and says what to do about the difference. Its examples are invented: put your own in their place.
SLUG-method-title = Method
SLUG-method-steps = { $findings ->
        [one] One finding was
       *[other] { $findings } findings were
    } collected from files and conversations and verified together with the entities.
SLUG-scale-title = Levels and signs
SLUG-events-title = Verification
SLUG-entities-title = Entities and requirements
SLUG-requirements-title = Requirements
SLUG-overview-title = Overview
SLUG-findings-title = Findings
SLUG-recommendations-title = Recommendations
SLUG-plan-title = Action plan
SLUG-progress-title = Progress
SLUG-swot-title = Strengths and weaknesses
SLUG-limits-title = Limits
SLUG-limits-unknown = What nobody could tell is marked as unknown. It is not counted as zero.

## Events, entities and requirements

SLUG-event-workshop = Workshop with all entities
SLUG-entity-police = Police
SLUG-entity-customs = Customs
SLUG-requirement-incident-report = Every incident is reported in writing on the day it happens, in one form.
SLUG-requirement-trained-officers = Every officer who writes reports has been trained in the last two years.
SLUG-requirement-contact-points = Every entity has a contact point with a deputy.
SLUG-basis = Write here the law or the policy that requires it.

## Findings

SLUG-two-forms-title = Incidents are reported in two forms
SLUG-two-forms-consequence = The same incident is counted twice, or not at all.
SLUG-no-refresher-title = Officers are trained once
SLUG-no-refresher-consequence = Reports of officers who were trained long ago lack what is asked for today.
SLUG-no-deputy-title = It is not known whether the contact point has a deputy
SLUG-no-deputy-consequence = A question may stay without an answer during leave.
SLUG-evidence-files = Seen in the files of one year.
SLUG-evidence-workshop = Said in the workshop.

## Recommendations

SLUG-one-form-title = Introduce one form for all reports of incidents
SLUG-one-form-indicator = Share of reports that are written in the new form
SLUG-one-form-target = All reports
SLUG-yearly-lesson-title = Hold one lesson a year on reports and contact points
SLUG-yearly-lesson-indicator = Officers who took part in the last twelve months
SLUG-yearly-lesson-target = All officers who write reports
SLUG-note-draft = A first draft of the form is being tried.

## Strengths, weaknesses, opportunities and threats

SLUG-strength = The entities know each other.
SLUG-weakness = Figures are collected by hand.
SLUG-opportunity = A new register is being prepared.
SLUG-threat = Trained officers leave for other posts.
