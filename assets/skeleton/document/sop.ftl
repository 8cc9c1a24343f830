### Replace these examples with your own words. Ids stay when the wording changes.

SLUG-title = A new standard operating procedure

## Scope

SLUG-scope-title = Scope
SLUG-scope-asks =
    when does this procedure apply
    am I concerned
    who decides
SLUG-scope-purpose = This procedure says who does what, in which order, and what is written down. Its examples are invented: put your own in their place.
SLUG-scope-who = It applies to every officer on duty.

## Roles

SLUG-roles-title = Roles
SLUG-roles-caption = Who does what
SLUG-roles-head-task = Task
SLUG-roles-head-responsible = Does it
SLUG-roles-head-informed = Is told
SLUG-roles-report = Report
SLUG-roles-record = Record
SLUG-roles-officer = Officer on duty
SLUG-roles-leader = Shift leader
SLUG-roles-archive = Archive

## Steps

SLUG-steps-title = Steps
SLUG-steps-asks =
    what do I do first
    in which order
    what is never done
SLUG-steps-look = Look, and keep distance.
SLUG-steps-report = Report to the shift leader.
SLUG-steps-record = Write the record on the same day.
SLUG-steps-warning = What may be dangerous is not touched: mark the place, report, and wait for the specialists.

## Records

SLUG-records-title = Records
SLUG-records-form = One form for each case.
SLUG-records-kept = Records are kept as the law in force prescribes.

## Quick reference

SLUG-reference-title = Quick reference
SLUG-reference-intro = The steps for the pocket. The chapters before say why.
SLUG-card-title = Three steps
SLUG-card-look = Look, keep distance.
SLUG-card-report = Report.
SLUG-card-record = Write it down today.
