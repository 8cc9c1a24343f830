### Replace these examples with your own words. Names of fields are the same in every language; only what they ask is translated.

SLUG-title = A new form

## What this form is for

SLUG-use-title = What this form is for
SLUG-use-asks =
    which sheet do I need
    who fills it in
    where does it go
SLUG-use-what = It is filled in when something is handed over. Its examples are invented: put your own in their place.

## The case

SLUG-case-title = The case
SLUG-field-case-number = Case number
SLUG-field-day = Day
SLUG-field-time = Time
SLUG-field-channel = How it was asked for
SLUG-option-phone = By telephone
SLUG-option-letter = By letter
SLUG-field-urgent = It is urgent
SLUG-field-remarks = Remarks

## Items

SLUG-items-title = Items
SLUG-rows-item = Item
SLUG-field-description = Description
SLUG-field-pieces = Pieces
SLUG-sign-giver = Handed over by
SLUG-sign-receiver = Received by
