### Replace these examples with your own words. Ids stay when the wording changes.

SLUG-title = A new report

## About

SLUG-about-title = About this report
SLUG-about-asks =
    what was done with the money
    how many people were trained
    where do the figures come from
SLUG-about-what = This report says what a project did, in figures that add up. Its examples are invented: put your own in their place.
SLUG-project = Example project
SLUG-source = Write here where the figures come from.

## Trainings

SLUG-trainings-title = Trainings
SLUG-trainings-intro = Attendances are counted: somebody who came twice is counted twice.
SLUG-training-first = First report
SLUG-training-record = Writing a record
SLUG-figures-title = More figures
SLUG-figure-days = Days of training

## Limits

SLUG-limits-title = Limits
SLUG-limits-text = What is not known is marked as unknown. It is not counted as zero.
