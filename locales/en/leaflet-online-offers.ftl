### Leaflet for citizens on weapons offered on the Internet: English source. Calm, short sentences for readers from the age of 12.
### “{ -kosovo }” prints the name with its asterisk; never write the name of the jurisdiction without the term.
### Safety boundary: recognition always ends in do not touch, keep distance, mark, report, wait for the specialists. No telephone numbers.

leaflet-online-offers-title = A weapon offered on the Internet?
leaflet-online-offers-short-title = Weapons offered online

leaflet-online-offers-see-title = What you may see
leaflet-online-offers-what-you-may-see-asks =
    guy on telegram sells pistols
    found a glock on facebook cheap
    is it ok to buy just a barrel
    gas gun without papers
    says it's for film
    collector sells old revolver
    ad
    group selling
    barrel
    gas gun
    collector
    cheap Glock
leaflet-online-offers-see-where = Weapons, parts, ammunition, grenades and dangerous chemicals are also offered on the Internet: on sales pages, in groups and in private messages. They are sent by post or handed over at a meeting.
leaflet-online-offers-see-law = Buying, selling or sending a weapon, a part or ammunition is allowed only as the law in force provides. “Only a part”, “only old” or “only for blanks” does not mean that it is allowed. Be careful when an offer:
leaflet-online-offers-see-licence = asks for no licence, or promises to do without one;
leaflet-online-offers-see-chat = moves at once to a private chat;
leaflet-online-offers-see-name = gives the item another name, or calls it a toy or decoration;
leaflet-online-offers-see-altered = says that the item was altered.

leaflet-online-offers-steps-title = Four steps
leaflet-online-offers-four-steps-asks =
    do I text him back
    screenshot or what
    I want to catch him
    can I tell my friends on insta
    who do I give the link to
    he says he'll shoot up the school
    reply?
    screenshot
    tell police how
    forward to friends
leaflet-online-offers-steps-stop = <strong>Stop.</strong> Do not answer, order, pay or download.
leaflet-online-offers-steps-note = <strong>Note.</strong> Write down the address of the page, the name of the profile, the day and the time. A picture of your own screen helps.
leaflet-online-offers-steps-report = <strong>Report.</strong> Tell the police. Then use the “report” button of the page too.
leaflet-online-offers-steps-leave = <strong>Leave the rest to the police.</strong> Do not warn the seller, and look for nothing more.
leaflet-online-offers-do-doubt = Report also when you are not sure.
leaflet-online-offers-do-emergency = If somebody threatens to shoot or to hurt people, call the emergency number of the police at once.
leaflet-online-offers-do-keep = Keep messages that you received; the police tell you what to do with them.
# These items stand under the heading “Do not”.
leaflet-online-offers-dont-buyer = Pretend to be a buyer, or arrange a meeting.
leaflet-online-offers-dont-share = Share the offer or publish the name of the seller.
leaflet-online-offers-dont-order = Order “only to see whether it comes”.
leaflet-online-offers-dont-files = Open or pass on instructions or files for weapons.

leaflet-online-offers-parcel-title = A parcel at your door
leaflet-online-offers-a-parcel-asks =
    packet came with no sender
    I bought something stupid from abroad
    neighbour wants me to get his mail
    something heavy in a box
    wires sticking out
    strange packet
    neighbour's mail
    ordered by mistake
    rattles
leaflet-online-offers-parcel-ordered = Have you ordered something that may be forbidden, or has a strange parcel come that you did not order? Tell the police before you do anything else. If you were asked to take in a parcel for a stranger, say no.
leaflet-online-offers-parcel-warning = If a parcel could contain a weapon, ammunition or an explosive: do not touch or open it, keep distance and bring people away, mark the place from a distance, report it to the police, and wait for the specialists.

leaflet-online-offers-goods-title = Chemicals and fireworks
leaflet-online-offers-chemicals-and-fireworks-asks =
    someone buys lots of cleaner in my shop
    customer pays cash and asks strange things
    big rockets online
    can my son order firecrackers
    who do I tell my stock is missing
    my shop
    odd buyer
    firecrackers by mail
    stock missing
leaflet-online-offers-goods-chemicals = Some chemicals of daily life can be misused. In the European Union, a <em>{ -restricted-precursor }</em> is not for the general public without a licence.
leaflet-online-offers-goods-sellers = Do you sell such goods? There, sellers and online marketplaces report every <em>{ -suspicious-transaction }</em>, and also what has disappeared or was stolen.
leaflet-online-offers-goods-fireworks = Fireworks of category F4 are only for persons with specialist knowledge.
leaflet-online-offers-law-kosovo-act = Law 05/L-022 on Weapons; Law 04/L-022 on civil explosives
leaflet-online-offers-law-north-macedonia-act = Law on Weapons 7/05 with amendments; Criminal Code, Article 396
leaflet-online-offers-law-regional-act = Regulation (EU) 2019/1148; Directive 2013/29/EU
leaflet-online-offers-law-regional = European Union texts on <a data-l10n-name="precursors">explosives precursors</a> and <a data-l10n-name="pyrotechnics">pyrotechnic articles</a>. The law in force in { -kosovo } and in North Macedonia may differ.

leaflet-online-offers-parents-title = For parents and teachers
leaflet-online-offers-parents-and-teachers-asks =
    my son looks at guns on tiktok
    pupil says he will get a pistol
    how do I talk to a teenager about it
    he's scared of a boy with a gun
    discord group
    tiktok
    gaming
    scared pupil
    talk to my teen
leaflet-online-offers-parents-talk = Children and young people see such offers too, also in games and chats. Ask what they see, thank them for telling you, and do not scold. Report together. If a child speaks of wanting a weapon, or is afraid of somebody who has one, take it seriously and ask for help.
leaflet-online-offers-key = Do not answer, do not buy, do not touch. Note it and report it. One report can save a life.
