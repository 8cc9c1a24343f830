### Replace these examples with your own words. Ids stay when the wording changes.

SLUG-title = A new manual

## Purpose

SLUG-purpose-title = Purpose
SLUG-purpose-asks =
    what is this manual for
    who should read it
    where do I begin
SLUG-purpose-aim = This manual says how a task is done in the same way by everybody. Its examples are invented: put your own in their place.
SLUG-purpose-readers = It is written for officers who do the task, and for those who teach it.

## Rules

SLUG-rules-title = Rules
SLUG-rules-asks =
    what must I keep to
    what comes first
    what do I write down
# $count: how many points follow.
SLUG-rules-intro = { $count ->
        [one] One rule holds
       *[other] { $count } rules hold
    } from the beginning to the end.
SLUG-rules-basis = Know the legal basis before you begin.
SLUG-rules-people = Treat everybody with <strong>respect</strong>.
SLUG-rules-record = Write down what you did, when, and why.
SLUG-rules-key = What is not written down did not happen.

SLUG-find-title = When something is found
SLUG-find-asks =
    I found something strange
    may I pick it up
    whom do I call
SLUG-find-touch = Do not touch it.
SLUG-find-distance = Keep distance, and mark the place.
SLUG-find-report = Report, and wait for the specialists.
SLUG-find-warning = Nobody moves a found item to make room for the work.

## Examples

SLUG-examples-title = Examples
SLUG-examples-caption = What to do in doubt
SLUG-examples-head-case = Case
SLUG-examples-head-answer = What to do
SLUG-examples-doubt = A rule does not seem to fit
SLUG-examples-doubt-answer = Stop, ask who leads, and write down the answer.
SLUG-examples-mistake = Something went wrong
SLUG-examples-mistake-answer = Say so at once: a mistake that is known can be mended.
