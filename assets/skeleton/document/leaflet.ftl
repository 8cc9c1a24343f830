### Replace these examples with your own words. Ids stay when the wording changes. A leaflet is for everybody: short sentences, no abbreviations.

SLUG-title = A new leaflet

## What to do

SLUG-now-title = What to do
SLUG-now-asks =
    I do not know what to do
    whom can I call
    is it dangerous
SLUG-now-intro = This leaflet says in three steps what to do. Its examples are invented: put your own in their place.
SLUG-now-stop = Stop, and keep away.
SLUG-now-call = Call the police.
SLUG-now-wait = Wait at a safe place, and warn others.
SLUG-now-key = Nobody is punished for a call that was not needed.

## What not to do

SLUG-never-title = What to do, and what not
SLUG-do-warn = Warn those who come near.
SLUG-do-remember = Remember the place.
SLUG-dont-touch = Do not touch anything.
SLUG-dont-carry = Do not carry anything away.

## Who helps

SLUG-help-title = Who helps
SLUG-help-text = The nearest police station answers questions, at any time.
