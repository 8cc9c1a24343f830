### Leaflet for citizens: English source. Calm, short sentences for readers from the age of 12.
### Safety boundary: recognition always ends in do not touch, keep distance, mark, report, wait for the specialists.
### No telephone numbers: “the police emergency number” only.

leaflet-found-weapon-title = Found a weapon or an unknown object?
leaflet-found-weapon-short-title = Found a weapon?

leaflet-found-weapon-now-title = What to do now
leaflet-found-weapon-what-to-do-now-asks =
    found a bomb in the garden
    digger hit something metal
    rusty shell in the woods
    there is a gun in the bush
    is it real
    old mine by the river
    excavator
    mushroom picker found
    mine
    shell in the field
    bush gun
    shepherd
    hikers
    swimming place
    old barracks
leaflet-found-weapon-now-intro = Weapons, ammunition, grenades and strange objects can lie in a field, at a building site or in a house. Even an old, rusty object can kill. You do not need to know what it is. Stay calm and follow the five steps (<ref data-l10n-name="ladder"/>).
leaflet-found-weapon-ladder-caption = The five steps after a find
    .alt = A warning sign stands for the found object. From it, five stairs lead down to the right, joined by arrows. Step one: stop, do not touch. Step two: keep distance, go back the way you came. Step three: mark the path from far away. Step four: report to the police from a safe place. Step five: wait until the specialists say that the place is safe.
leaflet-found-weapon-ladder-stop = Stop
leaflet-found-weapon-ladder-stop-text = Do not touch it. Stop your work and your machine.
leaflet-found-weapon-ladder-distance = Distance
leaflet-found-weapon-ladder-distance-text = Go back the way you came. Take other people with you.
leaflet-found-weapon-ladder-mark = Mark
leaflet-found-weapon-ladder-mark-text = Far from it, put something bright on the path. Do not go closer.
leaflet-found-weapon-ladder-report = Report
leaflet-found-weapon-ladder-report-text = From a safe place, call the police emergency number.
leaflet-found-weapon-ladder-wait = Wait
leaflet-found-weapon-ladder-wait-text = Nobody goes back until the specialists say so.

leaflet-found-weapon-never-title = What never to do
leaflet-found-weapon-what-never-to-do-asks =
    I already picked it up
    it's in my car now
    can I take a pic for you
    should I dig it in again
    the dog carried it home
    throw it in the river
    already took it
    throw away
    photo
    trunk
    bury again
leaflet-found-weapon-never-intro = Treat every weapon as loaded and every unknown object as dangerous.
leaflet-found-weapon-do-calm = Keep children and animals with you.
leaflet-found-weapon-do-warn = Warn others from a safe place.
leaflet-found-weapon-do-remember = Remember where it is and what it looks like.
leaflet-found-weapon-do-call = Call the police also when you are not sure.
# These items stand under the heading “Do not”.
leaflet-found-weapon-dont-touch = Touch, lift, kick, open or clean it.
leaflet-found-weapon-dont-carry = Carry it home, to school or to the police.
leaflet-found-weapon-dont-work = Go on digging, ploughing or building near it.
leaflet-found-weapon-dont-throw = Throw it away, bury it or make a fire near it.
leaflet-found-weapon-dont-photograph = Go closer for a photograph.
leaflet-found-weapon-never-touched = Have you already touched it or taken it home? Leave it where it is now, go away and tell the police.

leaflet-found-weapon-tell-title = What to tell the police
leaflet-found-weapon-what-to-tell-asks =
    what do they ask me on the phone
    don't know the street name
    do I have to give my name
    should I go back and look again
    will I get in trouble for calling
    phone call
    where is it
    my name
    GPS pin
leaflet-found-weapon-tell-intro = First say whether anybody is hurt. Then say:
leaflet-found-weapon-tell-caller = where you are, and your telephone number;
leaflet-found-weapon-tell-place = where the object is: village, field, house, room;
leaflet-found-weapon-tell-object = what you saw (do not go back to look);
leaflet-found-weapon-tell-time = when you found it, and whether anybody touched it;
leaflet-found-weapon-tell-people = who is near it.
leaflet-found-weapon-tell-after = Do what the police tell you.

leaflet-found-weapon-house-title = A weapon inherited or left in a house
leaflet-found-weapon-left-in-a-house-asks =
    grandpa died and left his rifle
    pistol in the attic of the house we bought
    can I keep it if it had papers
    can I bring it to the station in a bag
    will I be punished
    box of bullets in the cellar
    heir
    attic trunk
    bought house
    granddad died
    keep it?
    bullets in a tin
leaflet-found-weapon-house-ask = Leave everything where it is, even if there is a licence. Keep everybody out of the room. <strong>Ask the police before you move anything.</strong> If you see a grenade or an unknown object, everybody leaves the house at once.
leaflet-found-weapon-house-surrender = When you choose to give a weapon to the police, this is called <em>{ -voluntary-surrender }</em>. It is possible only as the law in force provides. Ask the police how, and who may move the weapon.
leaflet-found-weapon-law-kosovo-act = Law 05/L-022 on Weapons
leaflet-found-weapon-law-north-macedonia-act = Law on Weapons 7/05 with amendments

leaflet-found-weapon-children-title = For parents and teachers
leaflet-found-weapon-parents-and-teachers-asks =
    my son brought a bullet home
    pupil has something in his bag
    how do I explain it to a six year old
    it looks like a ball with a ring
    should he show me where
    pupil's bag
    bullet as souvenir
    small child
    rule for kids
    classroom
leaflet-found-weapon-children-rule = Teach children: “I stop. I do not touch. I go back the way I came. I tell an adult.” Children do not mark or guard the place, and they lead nobody there. An adult calls the police.
leaflet-found-weapon-children-listen = A dangerous object can look like a toy. Thank a child who tells you about a find, and do not scold.
leaflet-found-weapon-children-school = If a child brings a find to school, nobody touches it any more. Take all children away and call the police.
leaflet-found-weapon-key = No object is worth a life. Do not touch, keep distance, mark, report, and wait for the specialists.
