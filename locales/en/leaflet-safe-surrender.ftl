### Leaflet for citizens on handing a weapon to the police: English source. Calm, short sentences for readers from the age of 12.
### “{ -kosovo }” prints the name with its asterisk; never write the name of the jurisdiction without the term.
### Safety boundary: recognition always ends in do not touch, keep distance, mark, report, wait for the specialists. No telephone numbers.

leaflet-safe-surrender-title = A weapon at home that nobody needs
leaflet-safe-surrender-short-title = An unneeded weapon at home

leaflet-safe-surrender-why-title = Why now?
leaflet-safe-surrender-why-now-asks =
    do I really have to get rid of it
    old gun in the cupboard what's the harm
    nobody knows I have it
    kids are visiting and it's in the drawer
    get rid
    thieves
    drawer
    nobody knows
leaflet-safe-surrender-why-danger = A weapon that somebody inherited, forgot or never registered is a danger. It can be stolen, a child can find it, and in a quarrel it is at hand. A shot cannot be called back.
leaflet-safe-surrender-why-choice = You can decide to give it to the police. This leaflet shows how this is done safely.

leaflet-safe-surrender-steps-title = Four steps
leaflet-safe-surrender-four-steps-asks =
    how do I hand in a pistol
    can I drive it to the station
    do they come and get it
    what paper do I get
    what do I say when I ring
    hand over
    collect it from me?
    call what
    receipt
    bring the rifle myself
    who picks it up
leaflet-safe-surrender-steps-leave = <strong>Leave it.</strong> Do not touch the weapon, even if you know it well. Treat it as loaded.
leaflet-safe-surrender-steps-call = <strong>Call the police</strong> from another room. Say that you want to hand over a weapon, what kind it is if you know, and where it lies.
leaflet-safe-surrender-steps-follow = <strong>Do what they tell you.</strong> The police say who may move the weapon, when and how. As a rule, wait until they come.
leaflet-safe-surrender-steps-paper = <strong>Ask for a written receipt</strong> and keep it with the old licence, if there is one.
leaflet-safe-surrender-steps-key = Do not bring a weapon to the police unannounced. Call first.

leaflet-safe-surrender-what-title = What do you have?
leaflet-safe-surrender-what-you-have-asks =
    grandfather's hunting rifle
    papers ran out last year
    old box of bullets
    kalashnikov buried in the yard
    egg shaped thing in the shed
    gas pistol
    expired papers
    war souvenir
    buried
    bullets
    egg with a pin
    air rifle
    crossbow
    father's service pistol
leaflet-safe-surrender-what-caption = What you have and what you do
leaflet-safe-surrender-what-head-have = What you have
leaflet-safe-surrender-what-head-do = What you do
leaflet-safe-surrender-what-licensed = A weapon with a licence that you no longer want
leaflet-safe-surrender-what-licensed-do = Ask the police before you move it or give it to anybody.
leaflet-safe-surrender-what-inherited = A weapon of a relative who has died, or without a licence
leaflet-safe-surrender-what-inherited-do = Leave it where it is, keep the room closed, call the police.
leaflet-safe-surrender-what-other = An old, blank-firing, gas or alarm weapon, or one that looks like a toy
leaflet-safe-surrender-what-other-do = Treat it like any other weapon: it could be altered and loaded.
leaflet-safe-surrender-what-ammunition = Ammunition
leaflet-safe-surrender-what-ammunition-do = Leave it where it is. Do not collect or sort it. Call the police.
leaflet-safe-surrender-what-explosive = A grenade, a mine, an explosive or something unknown
leaflet-safe-surrender-what-explosive-do = Everybody leaves the house at once. Call from far away.
leaflet-safe-surrender-what-warning = Do not touch, keep distance, mark the place from a distance, report, and wait for the specialists. A grenade or an explosive is never handed over by hand.

leaflet-safe-surrender-until-title = Until the police come
leaflet-safe-surrender-until-the-police-come-asks =
    waiting for them what do I do
    should I take the bullets out first
    wrap it in a blanket
    cousin wants to buy it
    cat and kids in the flat
    show the officer where
    wait
    take out bullets?
    cat
    wrap it
    show them
leaflet-safe-surrender-do-room = Close the room, and let nobody in.
leaflet-safe-surrender-do-children = Keep children, guests and animals with you.
leaflet-safe-surrender-do-call = Call again if something changes.
leaflet-safe-surrender-do-tell = Show the police where it is, but let them go there alone.
# These items stand under the heading “Do not”.
leaflet-safe-surrender-dont-touch = Touch, unload, clean, open or test it.
leaflet-safe-surrender-dont-carry = Carry it to the car, the bus or the police.
leaflet-safe-surrender-dont-throw = Throw it away, bury it or put it into water.
leaflet-safe-surrender-dont-sell = Sell it, lend it or give it to a friend.

leaflet-safe-surrender-law-title = What the law says
leaflet-safe-surrender-what-the-law-says-asks =
    will they arrest me if I hand it in
    is there an amnesty now
    can I make it legal instead
    do I go to jail for dad's gun
    should I ask an attorney
    amnesty
    arrested?
    lawyer
    legalise
leaflet-safe-surrender-law-surrender = When you give a weapon to the police of your own will, this is called <em>{ -voluntary-surrender }</em>. Its conditions and effects are set by the law in force. Ask the police or a lawyer before you decide, if you are not sure.
leaflet-safe-surrender-law-legalisation = Sometimes a law opens a <em>{ -legalisation }</em>: a limited time in which holders may register a weapon without prosecution. Ask the police whether this is possible now.
leaflet-safe-surrender-law-kosovo-act = Law 05/L-022 on Weapons
leaflet-safe-surrender-law-north-macedonia-act = Law on Weapons 7/05 with amendments

leaflet-safe-surrender-keep-title = If you have a licence and keep the weapon
leaflet-safe-surrender-if-you-keep-it-asks =
    where do I put my hunting rifle at home
    do I need a gun safe
    can it hang on the wall
    wife knows the code
    bullets in the same cupboard
    safe
    lock
    key
    hang on the wall
    code
leaflet-safe-surrender-keep-storage = The words <em>{ -safe-storage }</em> mean that nobody else can reach the weapon: no child, no guest, no thief. How it must be kept is set by the law in force.

leaflet-safe-surrender-fear-title = If you are afraid
leaflet-safe-surrender-if-you-are-afraid-asks =
    my husband said he will shoot me
    son is depressed and dad has a gun
    he drinks and waves it around
    should I hide it from him
    I want to run away
    depressed son
    he drinks
    threat
    run away
    hide it?
leaflet-safe-surrender-fear-violence = A firearm in a home with domestic violence raises the risk of death. If somebody threatens you, or could hurt somebody, do not look for the weapon. Leave with the children as soon as it is safe, and call the police. Say that there is a weapon. You can also ask for victim assistance.
