### Plan of a joint operation or joint patrol: English source. The order of the messages is the order of the form.
### Names of fields are the same in every language; only what they ask is translated.

joint-operation-plan-title = Plan of a joint operation or patrol
joint-operation-plan-short-title = Joint operation plan

## What this form is for

joint-operation-plan-use-title = What this form is for
joint-operation-plan-use-asks =
    going out together with the guys from the other side
    paper for working along the border together
    who gives the orders over there
    template for a mixed patrol
    plan together
    form with the neighbours
    common action paper
joint-operation-plan-use-what = The two services fill in this form together before a <em>{ -joint-operation }</em> or a <em>{ -joint-patrol }</em>. Each acts on its own side, under its own law and its own command; what officers may do on the other side is set by the agreement in force.
joint-operation-plan-use-data = The filled plan is shown only to those who carry it out. Names of other persons do not belong in it; they stay in the case file.

## What, where and when

joint-operation-plan-what-title = What, where and when
joint-operation-plan-what-asks =
    which road are we on
    from when to when
    why there
    where do we meet
    stretch of road
    starting hour
    why this village
    which crossing
joint-operation-plan-field-plan-kind = Kind
joint-operation-plan-option-plan-kind-operation = Joint operation
joint-operation-plan-option-plan-kind-patrol = Joint patrol
joint-operation-plan-field-plan-number = Number of the plan
joint-operation-plan-field-start-date = Begins: day
joint-operation-plan-field-start-time = Time
joint-operation-plan-field-end-date = Ends: day
joint-operation-plan-field-end-time = Time
joint-operation-plan-field-aim = Aim that can be checked afterwards
joint-operation-plan-field-area = Area, meeting point, crossing points
joint-operation-plan-field-basis = Basis: agreement in force, orders, profile

## Command and people

joint-operation-plan-who-title = Command and people
joint-operation-plan-who-asks =
    who is in charge tonight
    who speaks both languages
    whom do I call on the radio
    chief on each side
    deputy
    call sign
    interpreter
    how many cars
    radio channel
joint-operation-plan-rows-side = Side
joint-operation-plan-field-side-commander = Commander and deputy
joint-operation-plan-field-side-unit = Unit
joint-operation-plan-field-side-officers = Officers
joint-operation-plan-field-side-vehicles = Vehicles
joint-operation-plan-field-side-contact = Telephone, radio
joint-operation-plan-field-liaison = Officers who keep contact between the sides
joint-operation-plan-field-languages = Languages, interpreter

## Tasks

joint-operation-plan-tasks-title = Tasks
joint-operation-plan-tasks-asks =
    what is my job
    who does what at which hour
    who goes where in the operation
    my part
    duty list
    which minute who
    roadblock team
joint-operation-plan-rows-task = Task
joint-operation-plan-field-task-what = What is done
joint-operation-plan-field-task-who = Who, on which side
joint-operation-plan-field-task-time = Time
joint-operation-plan-field-task-record = Record

## Safety, finds and rights

joint-operation-plan-safety-title = Safety, finds and rights
joint-operation-plan-safety-asks =
    what if somebody gets hurt
    we find something that can blow up
    somebody runs to the other side
    hospital
    wounded colleague
    chase over the line
    bomb found
    call it off
    child in the car
    shots from the other bank
    migrants swim
    our radio doesn't reach
joint-operation-plan-safety-stop = A weapon, ammunition or anything that may explode stops the work at that place: do not touch, keep distance, mark, report, wait for the specialists of the side where it lies.
joint-operation-plan-field-risks = Risks, and what is done about each
joint-operation-plan-field-medical = First aid, nearest hospital on each side
joint-operation-plan-field-specialists = Specialists for explosives, each side
joint-operation-plan-field-finds = Finds: who keeps them, record, hand-over
joint-operation-plan-field-rights = Children, victims, persons who ask for protection: who is called
joint-operation-plan-field-end-rule = When the work is broken off, and who decides

## Afterwards

joint-operation-plan-after-title = Afterwards
joint-operation-plan-after-asks =
    what came out of it
    when do we sit down and talk about it
    what went wrong in the operation
    debrief
    results
    lessons
    meeting next week
    who reports
joint-operation-plan-field-debrief-date = Joint review on
joint-operation-plan-field-report-to = Report goes to
joint-operation-plan-field-lessons = What helped, what is changed next time
joint-operation-plan-sign-first = Commander, first side
joint-operation-plan-sign-second = Commander, second side
