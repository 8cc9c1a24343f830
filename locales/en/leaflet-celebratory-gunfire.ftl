### Leaflet for citizens on celebratory gunfire: English source. Simple words; the order of the messages is the order of the document.
### “{ -kosovo }” prints the name with its asterisk; never write the name of the jurisdiction without the term.
### Safety boundary: recognition always ends in do not touch, keep distance, mark, report, wait for the specialists. No telephone numbers.

leaflet-celebratory-gunfire-title = Celebrate without gunfire: weapons and fireworks
leaflet-celebratory-gunfire-short-title = Celebrate without gunfire

## What goes up comes down

leaflet-celebratory-gunfire-bullet-title = What goes up comes down
leaflet-celebratory-gunfire-falling-bullets-asks =
    can shooting up in the sky hurt anyone
    they always shoot when a son is born
    I have papers for my gun so what
    there is a hole in my roof
    is it dangerous if you aim high
    bullet from the sky
    wedding shots
    joy shooting
    hole in a car
    firing at New Year
    son born, uncle shoots
leaflet-celebratory-gunfire-celebration = At weddings and on New Year’s Eve, some people shoot in the air to show their joy. These shots injure and kill.
leaflet-celebratory-gunfire-bullet-falls = A bullet fired into the air comes down where nobody can see or control it: in a yard, on a balcony, in the street. It can hit somebody who knows nothing of the celebration.
leaflet-celebratory-gunfire-bullet-crowd = In a crowd, one careless movement can turn a weapon towards people.
leaflet-celebratory-gunfire-bullet-key = A licence does not make a shot in the air safe. A bullet cannot be called back. No celebration is worth a life.

## What each of us can do

leaflet-celebratory-gunfire-people-title = What each of us can do
leaflet-celebratory-gunfire-what-you-can-do-asks =
    uncle brings his pistol to the wedding
    how do I tell my guests not to
    should the band stop
    kids run to grab the shells
    he is drunk with a gun do I talk to him
    host
    band
    drunk cousin with pistol
    tell guests
    shells on the ground
    bride's father
leaflet-celebratory-gunfire-people-hosts = <strong>Hosts</strong> tell everybody in advance: no weapons. If somebody brings one, they call the police.
leaflet-celebratory-gunfire-people-musicians = <strong>Musicians</strong> agree with the hosts: if somebody shoots, the music stops.
leaflet-celebratory-gunfire-people-parents = <strong>Parents</strong> bring children indoors and teach them to touch nothing on the ground and to call an adult.
leaflet-celebratory-gunfire-people-guests = <strong>Guests</strong> do not applaud shots. They leave and report the shooting.
leaflet-celebratory-gunfire-do-inside = Go inside with the children, away from windows.
leaflet-celebratory-gunfire-do-report = Report from a safe place.
leaflet-celebratory-gunfire-do-remember = Remember the place, the time and what you saw.
leaflet-celebratory-gunfire-dont-shoot = Shoot in the air, even once.
leaflet-celebratory-gunfire-dont-argue = Argue with an armed person or reach for the weapon.
leaflet-celebratory-gunfire-dont-collect = Pick up cartridges, cartridge cases or fireworks.

## Weapons and domestic violence

leaflet-celebratory-gunfire-home-title = Weapons and domestic violence
leaflet-celebratory-gunfire-violence-at-home-asks =
    my husband has a gun and threatens me
    he puts it on the table when we argue
    neighbour beats his wife and he is a hunter
    should I hide his pistol
    where can I go with the kids
    he threatens me
    fear
    beaten
    safe house
    puts gun on table
    run with children
leaflet-celebratory-gunfire-home-risk = A firearm in a home with domestic violence raises the risk of death. Take every threat with a weapon seriously: it is misuse of the weapon, even if no shot is fired.
leaflet-celebratory-gunfire-home-turn = Turn to the police, for yourself or for others. If you are in danger, get out with the children as soon as it is safe, then call. Say that there is a weapon, and leave it where it is. You can also ask for victim assistance.

## Fireworks are not toys

leaflet-celebratory-gunfire-fireworks-title = Fireworks are not toys
leaflet-celebratory-gunfire-fireworks-asks =
    how old must my son be for firecrackers
    big rockets from the market
    it did not explode can I light it again
    petard without anything written on it
    what is f4
    banger
    dud
    rocket in hand
    age
    kiosk firecrackers
    lost finger
leaflet-celebratory-gunfire-fireworks-caption = Fireworks: category and lowest age
leaflet-celebratory-gunfire-fireworks-head-label = On the label
leaflet-celebratory-gunfire-fireworks-head-persons = For whom
# $code: the code printed on the label, for example “F1”.
leaflet-celebratory-gunfire-fireworks-category = Category { $code }
# $years: the lowest age.
leaflet-celebratory-gunfire-fireworks-age = { $years ->
        [one] Persons from { $years } year
       *[other] Persons from { $years } years
    }
leaflet-celebratory-gunfire-fireworks-specialists = Only persons with specialist knowledge
leaflet-celebratory-gunfire-fireworks-label = Read the label before you buy. <ref data-l10n-name="categories"/> shows for whom each category is.
leaflet-celebratory-gunfire-fireworks-act = Directive 2013/29/EU on pyrotechnic articles
leaflet-celebratory-gunfire-fireworks-law = The ages come from <a data-l10n-name="text">European Union law</a>. The law in force in { -kosovo } and in North Macedonia may differ.
leaflet-celebratory-gunfire-fireworks-warning = A firework of category F4, without a label or that did not go off: do not touch it, keep distance, mark the place from a distance, report it to the police and wait for the specialists.

## How to report

leaflet-celebratory-gunfire-report-title = How to report
leaflet-celebratory-gunfire-how-to-report-asks =
    they are shooting next door right now
    will they know it was me who called
    I have no video
    which number do I dial
    what do I tell them on the phone
    dial
    anonymous
    shots next door
    location
    no evidence
leaflet-celebratory-gunfire-report-call = Call the emergency number of the police from a safe place. If somebody is hurt, say so first. Then say:
leaflet-celebratory-gunfire-report-where = where it is: an address, or a place that is easy to find;
leaflet-celebratory-gunfire-report-what = what you see or hear, and when it began;
leaflet-celebratory-gunfire-report-who = who is in danger.
leaflet-celebratory-gunfire-report-after = You need no proof. Follow the instructions of the police.
