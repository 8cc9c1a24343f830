### Replace these examples with your own words. Ids stay when the wording changes.

SLUG-title = A new course

## Purpose

SLUG-purpose-title = Purpose
SLUG-purpose-asks =
    what is this course about
    how long does it take
    who can come
# $days: how many days it takes.
SLUG-purpose-aim = The course takes { $days ->
        [one] one day
       *[other] { $days } days
    } and teaches one task from the first call to the last line of the report. Its examples are invented: put your own in their place.

SLUG-objectives-title = Objectives
SLUG-objectives-intro = At the end, everybody can:
SLUG-objectives-report = report what they saw in the right order;
SLUG-objectives-record = write a record that others understand without asking.

## Plan

SLUG-plan-title = Plan
SLUG-plan-caption = Days of the course
SLUG-plan-head-day = Day
SLUG-plan-head-theme = Theme
SLUG-plan-head-practice = Practice
# $day: the number of the day.
SLUG-plan-day = Day { $day }
SLUG-plan-theme-first = What is reported, and to whom
SLUG-plan-practice-first = A report by telephone
SLUG-plan-theme-second = The record
SLUG-plan-practice-second = A record of an invented case

## The first lesson

SLUG-lesson-title = The first report
SLUG-lesson-asks =
    what do I say first
    whom do I call
    what may wait
SLUG-lesson-text = The first report says <strong>where</strong>, <strong>what</strong> and <strong>who is in danger</strong>. Everything else may wait.
SLUG-lesson-do = Say only what you have seen yourself.
SLUG-lesson-dont = Do not guess at what it may be.

SLUG-practice-title = Practice
SLUG-exercise-title = A report in one minute
SLUG-exercise-task = In pairs: one describes the picture, the other writes. Then compare.
SLUG-exercise-materials = One picture for each pair; paper.
SLUG-exercise-answer-place = The place is named so that a stranger finds it.
SLUG-exercise-answer-time = The time is given to the minute.
SLUG-exercise-hint = Let the quiet ones speak first.
