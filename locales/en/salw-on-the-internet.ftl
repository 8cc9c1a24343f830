### SALW on the Internet: English source of the manual. The order of the messages is the order of the document.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### Safety boundary: the investigator's side only. No names of sites or services, no search words, no code words, no methods of
### hiding; nothing on how an item is made or altered. Recognition always ends in do not touch, keep distance, mark, report, wait.
### The messages that end in -asks are not printed: they hold questions as an officer types them.

salw-on-the-internet-title = Small arms and light weapons on the Internet: investigation and evidence
salw-on-the-internet-short-title = Weapons on the Internet

## Purpose

salw-on-the-internet-purpose-title = Purpose
salw-on-the-internet-purpose-asks =
    what is this for
    guns sold online, what do I do
    selling pistols on the internet, police guide
    net crime with guns
    e-commerce of pistols
    from the advert to the courtroom
    webshop with weapons
    cyber manual
salw-on-the-internet-purpose-aim = Weapons, parts and ammunition are offered on the Internet and sent in parcels. This manual helps an investigator to take such an offer from the first tip to the court: to find the lawful basis, to preserve what can be seen, to ask providers for what cannot be seen, to deal with the parcel, and to hand the result to the Firearms Focal Point.
salw-on-the-internet-purpose-boundary = The manual is written from the side of the investigator and is public. It names no sites, services or search words, and it does not describe how anybody finds or hides an offer. What a covert measure looks like is left to those who are authorised to carry it out.
salw-on-the-internet-audience-title = Who the manual is for
salw-on-the-internet-audience-asks =
    is this for me, I am on patrol
    I am not a computer person
    can prosecutors use this
    cyber guys
    no computer skills
    postal inspectors
    old school detective
salw-on-the-internet-audience-officers = The manual is for investigators and for officers of cyber crime units, the Focal Point, customs and border police in { -kosovo } and North Macedonia. Patrol officers who receive a tip need the page “60 seconds” and the cards. Prosecutors can use the chapters on law and court.
salw-on-the-internet-audience-needs = Readers know the standard operating procedures of their own service. Where the manual and the procedure differ, the law in force and the procedure of the service come first.
salw-on-the-internet-objectives-title = What you can do afterwards
salw-on-the-internet-objectives-asks =
    what will I learn here
    what do I need to know about online guns
    what should I be able to do with an online gun case
    outcomes
    what I'll manage alone
    skill list
# Introduces the list of learning objectives; $count is the number of items in that list.
salw-on-the-internet-objectives-intro = Whoever has worked through the manual can show { $count ->
        [one] one skill:
       *[other] the following { $count } skills:
    }
salw-on-the-internet-objectives-place = say where an offer was seen, and what may be found there;
salw-on-the-internet-objectives-law = name the lawful basis of each step before the step is taken;
salw-on-the-internet-objectives-open = plan and log work in open sources;
salw-on-the-internet-objectives-preserve = preserve a page so that a court can check its authenticity, its time and the method;
salw-on-the-internet-objectives-provider = have data preserved, and request it through the right channel;
salw-on-the-internet-objectives-parcel = act safely with a suspicious parcel and secure what it proves;
salw-on-the-internet-objectives-court = hand over to the Focal Point, and explain the work in court in plain words.

## The manual in 60 seconds

salw-on-the-internet-sixty-title = The manual in 60 seconds
salw-on-the-internet-sixty-seconds-asks =
    somebody sent me a link with a gun for sale
    short version please
    saw a kalashnikov on facebook what now
    what first
    link to a rifle
    hurry, what do I do
    essence
    friend forwarded me an advert
salw-on-the-internet-sixty-intro = If you have time for one page only, read this one.
salw-on-the-internet-sixty-life = <strong>Life first.</strong> A threat to people goes before all evidence. Report it at once, and write it down afterwards.
salw-on-the-internet-sixty-law = <strong>Basis.</strong> Ask before each step: am I allowed to do this, and who decides? See <ref data-l10n-name="ladder"/>.
salw-on-the-internet-sixty-preserve = <strong>Preserve.</strong> A page can be gone in an hour. Preserve the whole page, its address, its time and its surroundings, then compute the hash. See <ref data-l10n-name="package"/>.
salw-on-the-internet-sixty-account = <strong>Account.</strong> An account is not a person. Who was behind it has to be proved.
salw-on-the-internet-sixty-provider = <strong>Provider.</strong> First ask for preservation, then for the data. See <ref data-l10n-name="requests"/>.
salw-on-the-internet-sixty-parcel = <strong>Parcel.</strong> Do not touch. Keep distance. Mark. Report. Wait for the specialists. See <ref data-l10n-name="scene"/>.
salw-on-the-internet-sixty-focal = <strong>Hand over.</strong> One offer is a case; several are a pattern. Only somebody who receives them all can see it. See <ref data-l10n-name="focal"/>.
salw-on-the-internet-sixty-silence = <strong>Silence.</strong> No reply, no purchase, no warning, no sharing. Only an authorised officer makes contact.
salw-on-the-internet-sixty-rule = Nobody can go back to yesterday’s page. What was not preserved, and how it was preserved, cannot be made good in court.
salw-on-the-internet-path-caption = From the tip to the court
    .alt = Flow of six stages from top to bottom: tip, preservation of the page, request to the provider, parcel or search, Focal Point, court. Beside each stage stands who acts and what remains in the file.
salw-on-the-internet-path-head-stage = Stage
salw-on-the-internet-path-head-who = Who acts, and what remains in the file
salw-on-the-internet-path-tip = Tip
salw-on-the-internet-path-tip-who = Every officer: report form with address and time
salw-on-the-internet-path-preserve = Preservation
salw-on-the-internet-path-preserve-who = Trained officer: web capture, hash value, log
salw-on-the-internet-path-provider = Request to the provider
salw-on-the-internet-path-provider-who = Investigator and prosecutor: order and answer
salw-on-the-internet-path-object = Parcel or search
salw-on-the-internet-path-object-who = Specialists, then crime scene officer: record
salw-on-the-internet-path-focal = Focal Point
salw-on-the-internet-path-focal-who = Analyst: trace request, links with other cases
salw-on-the-internet-path-court = Court
salw-on-the-internet-path-court-who = Prosecutor and witness: method that can be checked

## Recognise

salw-on-the-internet-recognise-title = Recognise: where offers appear
salw-on-the-internet-recognise-asks =
    where do they sell guns online
    is it illegal to sell a rifle on the net
    is every gun ad a crime
    classifieds
    social media
    legal dealer or crook
    where are they sold
salw-on-the-internet-recognise-intro = An offer seldom stays in one place. It is seen on a page, talked about in messages, paid for elsewhere and sent in a parcel. Each of these places holds other evidence, and for each another person decides whether the police may look there.
salw-on-the-internet-recognise-lawful = Not every offer is unlawful. Dealers and owners with a licence may advertise where the law allows it, and pictures are also posted by collectors, hunters and show-offs. The question is always: does the law in force here allow this person to offer this item in this way? An investigator who does not ask it wastes time and wrongs people.
salw-on-the-internet-places-title = Places, and what they hold
salw-on-the-internet-places-asks =
    ads page with hunting rifles
    telegram group guns
    dark web what is it
    pistol parts sold as spare parts
    somebody sends files to print a gun
    darknet
    Tor
    hidden group
    chat
    bitcoin
    3D files
    spare parts shop
    gaming chat
    forum for collectors
salw-on-the-internet-places-intro = <ref data-l10n-name="places"/> follows one offer through the places. The third column is the first question that moves the case forward.
salw-on-the-internet-places-caption = Places of an offer, seen by the investigator
salw-on-the-internet-places-head-place = Place
salw-on-the-internet-places-head-holds = What may be found there
salw-on-the-internet-places-head-ask = First question
salw-on-the-internet-places-listing = Marketplace and small advertisements
salw-on-the-internet-places-listing-holds = Text, pictures, price, place, user name, day of publication, other offers of the same account
salw-on-the-internet-places-listing-ask = Who runs the site, and in which jurisdiction?
salw-on-the-internet-places-social = Social media: profiles, pages, groups
salw-on-the-internet-places-social-holds = Posts, comments, pictures, contacts, earlier names of the profile; administrators of the group
salw-on-the-internet-places-social-ask = Is it open to everybody, or is it closed?
salw-on-the-internet-places-message = Messenger and private chat
salw-on-the-internet-places-message-holds = Agreement on item, price and handover; numbers, voices, files
salw-on-the-internet-places-message-ask = Whose device or account holds the conversation, and on what basis may it be read?
salw-on-the-internet-places-shop = Web shop of a dealer
salw-on-the-internet-places-shop-holds = Imprint, licence, terms of delivery, accounts of customers
salw-on-the-internet-places-shop-ask = Which licence does the dealer have, and for which items and buyers?
salw-on-the-internet-places-darknet = Darknet (see the glossary)
salw-on-the-internet-places-darknet-holds = Offers, names of accounts, ratings, times; later seized data from other investigations
salw-on-the-internet-places-darknet-ask = Which unit of our service is authorised to work there?
salw-on-the-internet-places-file = Collection of files
salw-on-the-internet-places-file-holds = Manuals or digital files for weapons, with uploader and time
salw-on-the-internet-places-file-ask = Who decides how such a file is secured and kept closed?
salw-on-the-internet-places-parcel = Post, courier, transport of goods
salw-on-the-internet-places-parcel-holds = Sender, recipient, weight, way, scans, signature, payment
salw-on-the-internet-places-parcel-ask = Where is the parcel now, and who may lawfully stop it?
salw-on-the-internet-places-darknet-rule = An offer on a <em>{ -darknet }</em> ends in the ordinary world: somebody paid, packed, sent and received something. For most investigators this is the part of the case to work on. They do not go to the darknet themselves. They preserve what they have, and call the unit that is trained and authorised.
salw-on-the-internet-places-warning = Manuals and files for making weapons are not opened out of curiosity, not printed, not forwarded and not shown in training. The address and the description are enough for the report; the authorised unit secures the content.
salw-on-the-internet-signs-title = What you see, and what it may mean
salw-on-the-internet-signs-asks =
    he says no papers needed
    old pistol from grandfather for sale
    picture of a gun with the number visible
    guy posts with rifle and threatens
    grenades for sale online
    how do I know it is real
    too cheap
    no permit required
    only meet in person
    code words?
    stolen picture
    souvenir from the war
    grandad's TT
    threatens in comments
salw-on-the-internet-signs-intro = <ref data-l10n-name="signs"/> helps to describe an offer. One sign proves nothing. No sign is tested by answering the offer.
salw-on-the-internet-signs-caption = Signs in an offer
salw-on-the-internet-signs-head-see = What you see
salw-on-the-internet-signs-head-mean = What it may mean
salw-on-the-internet-signs-head-do = What you do
salw-on-the-internet-signs-licence = Nothing is said on a licence, or none is needed, it is said
salw-on-the-internet-signs-licence-mean = Unlawful offer; fraud; or an item that is free under the law in force
salw-on-the-internet-signs-licence-do = Preserve; have the status of the item checked against the law
salw-on-the-internet-signs-part = Only a part, a magazine or ammunition is offered
salw-on-the-internet-signs-part-mean = Possibly an essential component or controlled ammunition
salw-on-the-internet-signs-part-do = Preserve; write what is seen, not what it is; ask the expert
salw-on-the-internet-signs-picture = The same picture appears in several offers
salw-on-the-internet-signs-picture-mean = A copied picture, one seller with several accounts, or fraud
salw-on-the-internet-signs-picture-do = Preserve all of them; note the order in time
salw-on-the-internet-signs-marking = A marking or a serial number can be read
salw-on-the-internet-signs-marking-mean = The item may have a history in a register
salw-on-the-internet-signs-marking-do = Copy it exactly; trace request through the Focal Point
salw-on-the-internet-signs-several = Many items, or always new ones, from one account
salw-on-the-internet-signs-several-mean = Possibly trade and not a single sale
salw-on-the-internet-signs-several-do = Preserve at several times; inform the prosecutor
salw-on-the-internet-signs-explosive = Grenades, explosives or chemicals are offered
salw-on-the-internet-signs-explosive-mean = Danger at the place where they lie and on the way
salw-on-the-internet-signs-explosive-do = Report at once to the leader and to the specialists; nobody goes to look
salw-on-the-internet-signs-threat = A weapon is shown together with a threat, a name or a school
salw-on-the-internet-signs-threat-mean = Danger to life, whether the weapon is real or not
salw-on-the-internet-signs-threat-do = Emergency: report first, preserve while others act
salw-on-the-internet-signs-limit = Whether the item exists and what it is, no picture shows. Until an expert has examined it, the report says “an object that looks like a firearm, offered as …”. The description of the seller is a quotation, and it is written as one.
salw-on-the-internet-signs-category = A category of a weapon is written only together with its law. The seller, the provider and the buyer can sit in three jurisdictions, and the same item can have three categories.
salw-on-the-internet-tip-title = From the tip to the first decision
salw-on-the-internet-tip-asks =
    citizen comes with a screenshot
    woman reports neighbour sells guns on whatsapp
    anonymous tip about online weapons
    do I take his phone
    tip came in at night who do I call
    informant with a printscreen
    neighbour sells
    wants to stay secret
    seize the phone?
    first call about an ad
    night desk got it
    mother shows me her son's phone
    company wrote that a user sells arms
salw-on-the-internet-tip-intro = A citizen, a company or a partner service reports an offer. The officer who receives the tip does this:
salw-on-the-internet-tip-life = <strong>Life.</strong> Is somebody threatened now? If so, emergency call and leader first.
salw-on-the-internet-tip-known = <strong>Known?</strong> Ask whether another unit already works on it. Two officers who preserve and contact the same account harm each other.
salw-on-the-internet-tip-write = <strong>Write.</strong> Full address of the page, name of the account as it is written, day and time seen, language, what is offered and how it is described.
salw-on-the-internet-tip-person = <strong>Person.</strong> Who saw it, on which device, signed in or not, and did this person answer or pay? Is this person in danger?
salw-on-the-internet-tip-preserve = <strong>Preserve.</strong> Open pages are preserved at once by a trained officer.
salw-on-the-internet-tip-decide = <strong>Decide.</strong> The leader decides with the prosecutor: close, observe in open sources, request data, or act.
salw-on-the-internet-tip-citizen = Citizens are thanked and asked to leave the rest to the police. They are never asked to write to the seller, to stay in the chat, to order or to take pictures of the item. A citizen who collects for the police is in danger, and the evidence may be worthless.

## Law

salw-on-the-internet-law-title = Law
salw-on-the-internet-law-asks =
    can I look without a paper
    do I need the prosecutor for facebook
    may I join the group with a fake name
    who signs for what
    am I allowed
    undercover profile
    who approves
    log in with a false name
    judge for messages
salw-on-the-internet-law-intro = “It is on the Internet” is no lawful basis. The more a step enters private life, the higher the authority that decides on it. <ref data-l10n-name="ladder"/> shows the order. The law in force decides where exactly a step belongs in your jurisdiction.
salw-on-the-internet-ladder-caption = The deeper the step, the higher the decision
    .alt = Staircase of five steps that rises from left to right. From the lowest to the highest: look at an open page; watch a person in open sources again and again; have data preserved; obtain data that are not public; contact with a hidden identity or another covert measure. Under the staircase an arrow shows that the decision moves from the officer’s task to the written order of the court or of the prosecutor.
salw-on-the-internet-ladder-open = Look at an open page
salw-on-the-internet-ladder-repeat = Watch one person again and again
salw-on-the-internet-ladder-preserve = Have data preserved
salw-on-the-internet-ladder-closed = Obtain data that are not public
salw-on-the-internet-ladder-covert = Covert contact or other covert measure
salw-on-the-internet-ladder-low = Task of the officer
salw-on-the-internet-ladder-high = Written order that the law names
salw-on-the-internet-law-step = Two mistakes are frequent. The first: an officer looks at one open page, then follows a person for weeks without noticing that this has become another measure. The second: an officer asks to be let into a closed group under an invented name. That is no longer looking; it needs the basis that the law in force gives for it, and the people authorised for it. Whoever is in doubt stops and asks the prosecutor.
salw-on-the-internet-law-kosovo-title = Law in { -kosovo }
salw-on-the-internet-law-kosovo-asks =
    which article for online gun sale kosovo
    what law for ads with weapons
    is selling a pistol without papers on the net a crime in kosovo
    Kosovo ad for a pistol
    which offence
    trade without permission in Peja
    cyber law Kosovo
salw-on-the-internet-law-kosovo-act = Law 05/L-022 on Weapons; Criminal Code 06/L-074; Law 04/L-076 on Police; criminal procedure law in force
salw-on-the-internet-law-kosovo-weapons = <strong>Law 05/L-022 on Weapons</strong> says what is a weapon, a part or ammunition, who may trade in it, and under which conditions. Read what it says on advertising, sending and acquiring before you call an offer unlawful. <strong>Law 04/L-076 on Police</strong> gives the frame for police powers.
salw-on-the-internet-law-kosovo-code = <strong>Criminal Code 06/L-074</strong> contains the offences. Offering, selling, sending and possessing are different acts. Quote the offence by its official title and its article, copied from the code in an official language<ref data-l10n-name="titles"/>.
salw-on-the-internet-note-titles = Titles of offences differ from code to code. They are not translations of one another, and this manual does not paraphrase them.
salw-on-the-internet-law-kosovo-procedure = The criminal procedure law in force decides on searches of devices, on data from providers, on seizure and on covert measures. Read also the laws in force on cyber crime, electronic communications and personal data.
salw-on-the-internet-law-north-macedonia-title = Law in North Macedonia
salw-on-the-internet-law-north-macedonia-asks =
    article 396 internet
    which law for online weapons macedonia
    what to write as offence for selling a gun online
    Macedonian ad for a pistol
    trade without permission in Ohrid
    which offence in Skopje
salw-on-the-internet-law-north-macedonia-act = Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments
salw-on-the-internet-law-north-macedonia-weapons = The <strong>Law on Weapons</strong> (7/05 with amendments) is the first text to read on the status of an item and on trade in it. Use a consolidated text and write down its date.
salw-on-the-internet-law-north-macedonia-code = <strong>Article 396 of the Criminal Code</strong> is the first article to check for weapons and explosive materials. Quote its title exactly as the code has it.
salw-on-the-internet-law-north-macedonia-procedure = The <strong>Criminal Procedure Law</strong> (150/2010 with amendments) is the text to read on searches of computer systems, on data from providers, on seizure and on special investigative measures. Read also the laws in force on electronic communications and personal data.
salw-on-the-internet-law-europe-title = European and international texts
salw-on-the-internet-law-europe-asks =
    budapest convention what for
    company is in america
    can I ask ireland for data
    cybercrime treaty
    Ireland
    American company
    Digital Services Act
    server abroad
salw-on-the-internet-law-europe-act = Convention on Cybercrime of the Council of Europe (ETS 185); UN Firearms Protocol
salw-on-the-internet-law-europe-cybercrime = The <strong>Convention on Cybercrime</strong> (Budapest, 2001) knows the expedited preservation of stored data (Article 16, and Article 29 between parties), orders to produce data (Article 18), access to publicly available data across the border (Article 32) and a network of contact points that are reachable day and night (Article 35). Check whether and how it applies in your jurisdiction and in that of the provider.
# $date: day on which the Protocol entered into force.
salw-on-the-internet-law-europe-protocol = The <strong>UN Firearms Protocol</strong> (General Assembly resolution 55/255), in force since { $date }, deals with offences, licensing, marking and tracing, also for parts, components and ammunition.
salw-on-the-internet-law-europe-use = These texts help to find the right request. They give the officer no power. Powers come only from the law in force in the jurisdiction in which the officer works.

## Act safely

salw-on-the-internet-act-title = Act safely
salw-on-the-internet-act-safely-asks =
    can I use my own phone to look
    should I write to the seller
    could I buy it to catch him
    he found out I am police
    I saw terrible pictures
    private account
    like by mistake
    seller threatens me
    fake buyer
    nightmares after pictures
    my face on the profile
    family in danger
    my kids' tablet
    VPN
    he googled me
salw-on-the-internet-act-intro = On the Internet too, people can be hurt: the person who is threatened, the person who gave the tip, the officer and the officer’s family.
salw-on-the-internet-act-people = <strong>People.</strong> Whoever is threatened in an offer or in a chat is warned and protected by the rules of the service. Nothing in the file reveals the person who gave the tip, except as the procedural law in force requires.
salw-on-the-internet-act-officer = <strong>You.</strong> Use only the device, the connection and the account that the service provides for this work. A private account shows your name, your friends and your home.
salw-on-the-internet-act-seller = <strong>Seller.</strong> Do not write, do not like, do not follow, do not join. A single click can warn the seller, and contact can become an undercover measure without an order.
salw-on-the-internet-act-files = <strong>Files.</strong> Open nothing that was sent to you or offered for download. The unit for digital evidence does this on a separate system.
salw-on-the-internet-act-object = <strong>Item.</strong> When the case leaves the screen, the rules for a find apply: whatever looks like a firearm counts as loaded, and nobody touches it.
salw-on-the-internet-act-strain = <strong>Strain.</strong> Threats and violent pictures wear people out. Work in twos, take breaks, and tell the leader early. To ask for help is professional.
salw-on-the-internet-act-do-device = Work on the device of the service, with updates and without private data.
salw-on-the-internet-act-do-log = Keep the log while you work, not afterwards.
salw-on-the-internet-act-do-leader = Tell the leader at once if something went wrong, for example a click that the seller can see.
salw-on-the-internet-act-dont-private = Look “quickly” from your own telephone.
salw-on-the-internet-act-dont-buy = Order, pay a deposit or arrange a meeting.
salw-on-the-internet-act-dont-download = Download, open or pass on files for weapons.
salw-on-the-internet-act-warning = No officer tests an offer by buying. A purchase under false identity is a special measure with its own law, order, team and safety plan.

## Open sources

salw-on-the-internet-open-title = Work in open sources
salw-on-the-internet-open-sources-asks =
    osint how
    what is open source
    can I google the suspect
    google
    osint
    public profile
    looking without logging in
    search engine
salw-on-the-internet-open-what = The term <em>{ -osint }</em> covers what is learned lawfully from public sources. It begins with what anybody may see without deceiving anyone and without passing a barrier. It is police work like any other: with a task, a basis, a log and an end.
salw-on-the-internet-open-purpose = Every step has a purpose that is written down, and takes no more than the purpose needs (<em>{ -proportionality }</em>). Data on other people in the group, on children and on lawful owners are not collected because they happen to be there. The rules on the protection of personal data hold for open pages too.
salw-on-the-internet-plan-title = A plan on one page
salw-on-the-internet-search-plan-asks =
    how to start looking for the seller
    how long may I search
    what to write before I search
    before I click
    how long to dig
    question first
    one sheet
    goal of the search
salw-on-the-internet-plan-intro = Before the first page is opened, five lines are written:
salw-on-the-internet-plan-question = <strong>Question.</strong> What do we want to know? For example: “Are the two offers of Monday from one person?”
salw-on-the-internet-plan-basis = <strong>Basis.</strong> Case number, law, who gave the task.
salw-on-the-internet-plan-limits = <strong>Limits.</strong> Which places are open to us and which not; which people are not part of the question.
salw-on-the-internet-plan-account = <strong>Means.</strong> Which device and which account of the service are used, and by whom.
salw-on-the-internet-plan-end = <strong>End.</strong> When is the question answered, and on which day does somebody decide whether the work goes on?
salw-on-the-internet-plan-more = Good investigators look for what speaks against their idea as well. Two explanations are written down from the start, for example “trade” and “fraud with a copied picture”, and every result is held against both.
salw-on-the-internet-log-title = The log
salw-on-the-internet-log-asks =
    do I have to write everything down
    what goes in the log
    found nothing do I write it
    diary
    note every click
    time stamps
    nothing came up
salw-on-the-internet-log-intro = The log is written while the work is done. It lets a stranger repeat the way. <ref data-l10n-name="log"/> is an invented example.
salw-on-the-internet-log-caption = Extract from a log (invented case)
salw-on-the-internet-log-head-time = Time (UTC)
salw-on-the-internet-log-head-did = What was done
salw-on-the-internet-log-head-result = Result
# $hour and $minute: a time of day, both with two digits.
salw-on-the-internet-log-time = { $hour }:{ $minute }
salw-on-the-internet-log-open = Opened the address from the tip, not signed in
salw-on-the-internet-log-open-result = Offer is still there; other price than in the tip
salw-on-the-internet-log-capture = Web capture of the whole page
salw-on-the-internet-log-capture-result = Item 1, hash value in the list
salw-on-the-internet-log-profile = Opened the public profile of the account
salw-on-the-internet-log-profile-result = Two more offers; items 2 and 3
salw-on-the-internet-log-nothing = Looked for the telephone number from the offer in the records of the service
salw-on-the-internet-log-nothing-result = Nothing known
salw-on-the-internet-log-why = “Nothing found” is a result and is written down. A log that holds only hits looks as if somebody had chosen them.
salw-on-the-internet-person-title = From the account to the person
salw-on-the-internet-account-and-person-asks =
    how do I find out who is behind the profile
    profile has his name is that enough
    fake profile
    photo shows the suspect's house
    nickname
    who hides behind
    shared computer
    selfie
    prepaid SIM
    brother uses it too
    internet café
    neighbour's wifi
    stolen phone
salw-on-the-internet-person-intro = The name of an account, a picture or a telephone number is a trace. It leads to a person only together with others.
salw-on-the-internet-person-account = <strong>Account.</strong> Several people can use it, and it can be in the name of somebody else. Ask the provider for the data of the account and for the times of use.
salw-on-the-internet-person-picture = <strong>Picture.</strong> It can be copied, old or altered. Ask where it appeared first, and compare it with the scene only after a lawful search.
salw-on-the-internet-person-place = <strong>Place.</strong> A place that somebody states is a statement. A place in <em>{ -metadata }</em> or in a background is a hint that another source has to confirm.
salw-on-the-internet-person-payment = <strong>Payment and parcel.</strong> Money and goods need people: an account holder, a sender, a recipient. They are often the strongest link.
salw-on-the-internet-person-test = The report writes in three steps: what was seen, what follows from it, how sure this is. Two independent sources are better than ten copies of one. Software can suggest faces, voices and links; an officer checks every suggestion and answers for it.
salw-on-the-internet-person-key = “The account offered” can be proved from the screen. “The suspect offered” needs more.

## Evidence

salw-on-the-internet-evidence-title = Evidence: preserve so that it holds
salw-on-the-internet-evidence-asks =
    is a screenshot enough
    how do I save a web page for court
    page was deleted
    what makes online proof good
    screenshot
    printout
    deleted ad
    does it hold in court
    save it right
    printed screenshot, lawyer laughs
    story gone after a day
    notary
salw-on-the-internet-evidence-intro = The Berkeley Protocol describes how information from open sources on the Internet is collected and preserved so that a court can rely on it<ref data-l10n-name="protocol"/>. It was written for investigations of international crimes and human rights violations; its working method helps every investigator. It does not replace the rules of evidence of the procedural law in force.
salw-on-the-internet-note-protocol = Berkeley Protocol on Digital Open Source Investigations, HR/PUB/20/2, published by the Office of the United Nations High Commissioner for Human Rights and the Human Rights Center of the University of California, Berkeley. The table arranges the points for police work; it is not a quotation.
salw-on-the-internet-principles-caption = Six questions to each item of digital evidence
salw-on-the-internet-principles-head-word = Question
salw-on-the-internet-principles-head-means = What has to be shown
salw-on-the-internet-principles-head-file = What shows it
salw-on-the-internet-principles-authenticity = Authenticity
salw-on-the-internet-principles-authenticity-means = The item is still what was collected; nothing was changed
salw-on-the-internet-principles-authenticity-file = Hash value computed at once and again later
salw-on-the-internet-principles-identity = Identity
salw-on-the-internet-principles-identity-means = The item can be told apart from all others and found again
salw-on-the-internet-principles-identity-file = Own number; full address; name and number of the account
salw-on-the-internet-principles-time = Time
salw-on-the-internet-principles-time-means = When it was on the page, and when it was preserved
salw-on-the-internet-principles-time-file = Time with zone; clock compared; time of the page noted separately
salw-on-the-internet-principles-method = Method
salw-on-the-internet-principles-method-means = How it was obtained, so that somebody else can check it
salw-on-the-internet-principles-method-file = Log; program with version; device; officer
salw-on-the-internet-principles-persistence = Persistence
salw-on-the-internet-principles-persistence-means = The data stay intact and can still be opened years later
salw-on-the-internet-principles-persistence-file = Two stores; common format; check at fixed times
salw-on-the-internet-principles-custody = Custody
salw-on-the-internet-principles-custody-means = Who had it, when and why, without a gap
salw-on-the-internet-principles-custody-file = Record of the chain of custody; rights of access
salw-on-the-internet-capture-title = Preserve a page
salw-on-the-internet-capture-asks =
    step by step save the page
    what do I click first
    he will delete it any minute
    video of a gun, how to keep it
    whatsapp chat on citizen's phone
    record the screen
    save as PDF
    stories vanish after a day
    live video
    chat of a witness
    URL
    before it is gone
salw-on-the-internet-capture-intro = A <em>{ -web-capture }</em> is more than a picture of the screen. <ref data-l10n-name="package"/> shows what belongs in the package. The order of the work:
salw-on-the-internet-capture-clock = Compare the clock of the device with the official time, and note the difference.
salw-on-the-internet-capture-whole = Preserve the whole page with the tool of the service: full address, everything that has to be scrolled, the source of the page.
salw-on-the-internet-capture-around = Preserve what surrounds it: profile, other offers, comments, the rules of the group, the number of the post.
salw-on-the-internet-capture-media = Preserve pictures, films and voice messages as separate files in the quality in which the page offers them.
salw-on-the-internet-capture-hash = Compute the hash value of each file, and write it in the list.
salw-on-the-internet-capture-store = Lock the original in the evidence store. Work only with the working copy.
salw-on-the-internet-capture-sign = Sign the record: who, when, where, with what, on which basis, what did not work.
salw-on-the-internet-package-caption = What belongs in the package
    .alt = Two boxes beside each other, joined by an arrow. The left box is the evidence package with six fields: page with full address; pictures and films as files; surroundings such as profile and comments; time and clock difference; method with device, program and officer; list of hash values. It is marked with a lock. The arrow leads to the right box, the working copy, which is used for search, translation and marking. Under both a line says that changes are made only in the working copy.
salw-on-the-internet-package-original = Evidence package (locked)
salw-on-the-internet-package-page = Page with its full address
salw-on-the-internet-package-media = Pictures and films as files
salw-on-the-internet-package-around = Profile, comments, other offers
salw-on-the-internet-package-time = Time, zone, clock difference
salw-on-the-internet-package-method = Device, program, officer, basis
salw-on-the-internet-package-hashes = List of hash values
salw-on-the-internet-package-copy = Working copy
salw-on-the-internet-package-use = Search, translate, mark, blur
salw-on-the-internet-package-rule = Changes are made only in the working copy.
salw-on-the-internet-capture-screenshot = A picture of the screen alone shows what one person saw on one device. If there is nothing else, it is kept, with the name of the person who made it, the device, the day and the time. The officer then tries to preserve the page itself. Is the page gone, the provider may still have the data.
salw-on-the-internet-capture-fast = If the page may disappear in the next minutes, the order changes: first one picture of the screen with the address and the clock, then the full capture, and the request for preservation to the provider at the same time.
salw-on-the-internet-capture-do-first = Preserve first, and assess afterwards.
salw-on-the-internet-capture-do-translate = Keep the original language beside the translation, with the name of the translator.
salw-on-the-internet-capture-do-second = Let a second officer check the package on the same day.
salw-on-the-internet-capture-dont-react = Do not press “like”, “follow”, “reply” or “report” before the package is complete.
salw-on-the-internet-capture-dont-edit = Do not crop, brighten or mark the original.
salw-on-the-internet-capture-dont-cloud = Do not send evidence by messenger, and do not store it in a private cloud.
salw-on-the-internet-hash-title = The hash in plain words
salw-on-the-internet-hash-asks =
    what is a hash
    md5 sha what do I write
    the number is different now
    how do I explain hash to the judge
    checksum
    fingerprint of a file
    long string of letters
    value differs
    prove nobody changed it
salw-on-the-internet-hash-what = A <em>{ -hash-value }</em> is a fingerprint of a file. A program computes it from every bit of the file. If one bit changes, the value changes visibly. <ref data-l10n-name="compare"/> shows the comparison.
salw-on-the-internet-compare-caption = Compare the value of the first day with the value of today
    .alt = Two rows. In the upper row the value of the first day and the value of today are equal, joined by an equals sign; beside it: the file is unchanged. In the lower row the two values differ, joined by a crossed equals sign; beside it: the file is not the same, find out why and write it down. The values are shortened and invented.
salw-on-the-internet-compare-first = First day
salw-on-the-internet-compare-today = Today
salw-on-the-internet-compare-same = The file is unchanged.
salw-on-the-internet-compare-other = Not the same file: find out why and write it down.
salw-on-the-internet-hash-not = The value does not prove that the content is true, that the page was complete or who wrote it. It proves one thing only: this file is still the one whose value was written down. This is why the value is computed immediately, by the officer who preserves, and is written in a signed record.
salw-on-the-internet-hash-practice = Use the method that the service prescribes, and write its name beside the value. An outdated method is not chosen because it is faster. If the values differ, nobody computes “until it fits”: the leader is informed, the second copy is examined, and the difference is written in the record.
salw-on-the-internet-time-title = Time
salw-on-the-internet-time-asks =
    which time do I write
    page says yesterday
    ip address needs time why
    two hours difference summer time
    summer time
    UTC
    clock off
    posted 3 hours ago
    time zone of the server
    exact minute
salw-on-the-internet-time-intro = A case on the Internet can fail because of one hour. The same connection can belong to another customer a minute later. So every time in the file has a source and a zone.
salw-on-the-internet-time-clock = <strong>Your clock.</strong> Write the difference to the official time in the record.
salw-on-the-internet-time-page = <strong>Time on the page.</strong> “Yesterday” or “2 h” is what your browser shows you. Preserve it, and note the exact time if the page gives it.
salw-on-the-internet-time-provider = <strong>Time of the provider.</strong> Ask in which zone the times of the answer are written.
salw-on-the-internet-time-zone = <strong>Zone.</strong> Convert all to one zone (UTC), and leave the original beside it. The file says when summer time applied.
salw-on-the-internet-devices-title = Telephones and computers
salw-on-the-internet-devices-asks =
    found phone during search
    can I scroll through his phone
    he gives me the password
    witness has the chat on her phone
    iPhone
    locked screen
    passcode
    scroll through
    laptop running
    witness's phone
    flight mode
salw-on-the-internet-devices-found = A telephone that is found in a lawful search is seized as the procedural law in force provides. Nobody scrolls through it. The unit for digital evidence says how it is kept until the examination; the record says in which state it was found and who touched it. Where the law asks for a separate decision on the data, it is obtained first.
salw-on-the-internet-devices-consent = If a witness shows a conversation voluntarily, the officer writes down the consent and what it covers. The conversation is preserved on the device of the witness by a trained officer; a forwarded message loses its surroundings. A password that somebody tells is written in the record, and not tried out.

## Requests to providers

salw-on-the-internet-providers-title = Requests to providers
salw-on-the-internet-providers-asks =
    how to ask facebook for data
    google request police
    data gets deleted
    who owns the account, ask who
    Meta
    Viber company
    telecom
    freeze the data
    how long do they keep it
    who owns this number
salw-on-the-internet-providers-intro = A <em>{ -service-provider }</em> has what the screen does not show. But it deletes data when it no longer needs them, and it answers only to the right request. <ref data-l10n-name="requests"/> shows the order.
salw-on-the-internet-requests-caption = First preserve, then request
    .alt = Line of time from left to right with five stations: offer seen; preservation request on the same day; decision by the prosecutor or the court; request for data; answer checked and filed. A bar above the line reaches from the second station to the fifth and says that the provider keeps the data during this time; a note says to extend it in time.
salw-on-the-internet-requests-seen = Offer seen
salw-on-the-internet-requests-preserve = Preservation request, same day
salw-on-the-internet-requests-order = Decision of prosecutor or court
salw-on-the-internet-requests-request = Request for the data
salw-on-the-internet-requests-answer = Answer checked and filed
salw-on-the-internet-requests-kept = Data are kept: watch the time limit, extend it in time
salw-on-the-internet-providers-preserve = A <em>{ -preservation-request }</em> asks the provider to keep certain data. It gives the police no content. Write down until when the data are kept, and who has the task to extend it. Say in the request that the user must not be informed, if the law provides for it, and ask beforehand whether the provider will keep to that.
salw-on-the-internet-kinds-title = What each kind of data shows
salw-on-the-internet-kinds-of-data-asks =
    what can I get from the company
    ip address shows who
    can they give me the messages
    bank says what
    content
    subscriber
    IP
    location of the phone
    bank card
    log-in times
    private messages
salw-on-the-internet-kinds-intro = Names and limits of the kinds are set by the law in force. <ref data-l10n-name="kinds"/> helps to ask for no more than the case needs.
salw-on-the-internet-kinds-caption = Kinds of data
salw-on-the-internet-kinds-head-kind = Kind
salw-on-the-internet-kinds-head-shows = What it can show
salw-on-the-internet-kinds-head-not = What it does not show
salw-on-the-internet-kinds-subscriber = Data on the subscriber
salw-on-the-internet-kinds-subscriber-shows = With which details an account was opened; contact, payment method
salw-on-the-internet-kinds-subscriber-not = Whether the details are true; who used the account
salw-on-the-internet-kinds-traffic = Data on connections
salw-on-the-internet-kinds-traffic-shows = When and from which connection an account was used
salw-on-the-internet-kinds-traffic-not = Which person sat at the device
salw-on-the-internet-kinds-content = Content
salw-on-the-internet-kinds-content-shows = What was written, sent, offered
salw-on-the-internet-kinds-content-not = Whether it was meant seriously or was true
salw-on-the-internet-kinds-payment = Data on payments
salw-on-the-internet-kinds-payment-shows = Who paid whom, when and how much
salw-on-the-internet-kinds-payment-not = What the payment was for, unless it says so
salw-on-the-internet-request-title = A request that gets an answer
salw-on-the-internet-request-asks =
    sample letter to provider
    they rejected my request
    urgent life in danger company abroad
    answer came in english what now
    letter template
    refused
    portal for police
    English text
    emergency disclosure
    they want more detail
salw-on-the-internet-request-intro = Six points belong in every request:
salw-on-the-internet-request-who = <strong>Who:</strong> service, case number, officer, official address for the answer.
salw-on-the-internet-request-what = <strong>What:</strong> account or address exactly as copied, and which kind of data. A display name is not enough.
salw-on-the-internet-request-time = <strong>Period:</strong> from and to, with time zone, as short as possible.
salw-on-the-internet-request-law = <strong>Basis:</strong> offence with its official title and article, decision attached, facts in three sentences.
salw-on-the-internet-request-silence = <strong>Silence:</strong> whether the user may be informed, and which provision decides.
salw-on-the-internet-request-answer = <strong>Answer:</strong> in which form, by when, with a statement of how the data were obtained, and with hash values.
salw-on-the-internet-request-abroad = Most large providers sit in another jurisdiction. Which way is open – the provider’s own portal for authorities, police cooperation, a contact point that is reachable day and night, or judicial cooperation through the prosecutor – depends on the kind of data and on the agreements in force. Content usually needs judicial cooperation. In { -kosovo } ask the International Law Enforcement Cooperation Unit (ILECU), in North Macedonia the unit that the internal rules name. The Council of Europe publishes templates of requests for preservation and for stored data under the Convention on Cybercrime, with translations into Albanian, Macedonian and Serbian among others.
salw-on-the-internet-request-emergency = Many providers have an emergency way for danger to life. It is used only for that. The request says who is in danger, from what and since when; the leader approves it, and the prosecutor is informed.
salw-on-the-internet-request-received = The answer is evidence from the moment it arrives: the original is locked, the hash value computed, the working copy read. Then it is compared with the question. What is missing is asked for at once, because the time limit runs.
salw-on-the-internet-platform-title = The platform and the public
salw-on-the-internet-report-to-platform-asks =
    should facebook take it down
    report button yes or no
    journalist asks about the ad
    warn people about the seller
    take it down
    report button
    ad still online
    warning to the public
    moderator
    journalist wrote
salw-on-the-internet-platform-order = An offer that stays online can do harm; an offer that is taken down too early takes evidence and persons with it. The leader decides with the prosecutor, and in this order: preserve, ask for preservation, then removal. Danger to life goes before the order.
salw-on-the-internet-platform-public = Only the office authorised by the service speaks to the media. It shows no address, no account, no search word, no price and no way of sending, and no pictures that could serve as an advertisement. It says how a citizen reports an offer: do not answer, do not order, note address and time, tell the police.
salw-on-the-internet-platform-precursors = <strong>Regulation (EU) 2019/1148</strong> obliges economic operators and online marketplaces in the European Union to report suspicious transactions with explosives precursors. An answer from there may therefore rest on a report of the marketplace.

## Parcels

salw-on-the-internet-parcels-title = Parcels
salw-on-the-internet-parcels-asks =
    gun in the post
    courier found something
    can customs open it
    parcel with gun parts from abroad
    courier
    post office
    DHL
    express mail
    may we open it
    barrel in the mail
salw-on-the-internet-parcels-intro = The parcel is where the offer becomes an object. It can prove more than all pages, and it can be dangerous. Term: <em>{ -postal-trafficking }</em>.
salw-on-the-internet-parcels-power = Who may stop, screen and open a parcel is laid down by the law in force: customs, police and post have different powers, and the secrecy of letters and parcels is protected. A description of goods, a weight or a foreign sender is a reason to look at risk, and never proof. Selection follows risk, not the origin, language or faith of a person.
salw-on-the-internet-parcel-find-title = When a parcel may hold a weapon or an explosive
salw-on-the-internet-suspicious-parcel-asks =
    heavy parcel metal what now
    xray shows a pistol
    something ticks or smells in the package
    post office called, bullets in a box
    already half open do I close it
    ticking box
    x-ray
    heavy
    torn package
    postman afraid
    oily stain
    rattle
    depot cleared
    dog barks at a box
    parcel shop called us
    half opened by customs
salw-on-the-internet-parcel-find-intro = The five steps are the same in the depot, in the car and at the door. <ref data-l10n-name="scene"/> shows who stands where.
salw-on-the-internet-parcel-find-stop = <strong>Do not touch.</strong> The parcel stays as it is, open or closed. It is not turned, shaken or carried out.
salw-on-the-internet-parcel-find-distance = <strong>Keep distance.</strong> People leave by the way they came.
salw-on-the-internet-parcel-find-mark = <strong>Mark.</strong> Mark the access from a distance.
salw-on-the-internet-parcel-find-report = <strong>Report.</strong> Tell the leader what was seen, by whom, where it is, what the label says, who touched it.
salw-on-the-internet-parcel-find-wait = <strong>Wait.</strong> Nobody goes in until the specialists give approval.
salw-on-the-internet-parcel-caption = Suspicious parcel in a depot, seen from above
    .alt = Plan of a depot with two rooms. In the left room the parcel stands on a table, marked with one; nobody is in the room. The access between the rooms is marked from a distance with a dashed line, number two. An officer, number three, stands aside from the access and lets nobody in. Outside, employees wait with an officer who writes down who touched the parcel, number four. The leader, number five, telephones outside. A key explains the numbers.
salw-on-the-internet-parcel-item = Parcel: nobody is near it
salw-on-the-internet-parcel-mark = Access, marked from a distance
salw-on-the-internet-parcel-guard = Officer who lets nobody in, aside from the access
salw-on-the-internet-parcel-staff = Employees with an officer: who touched it, when
salw-on-the-internet-parcel-leader = Leader, who reports and calls the specialists
salw-on-the-internet-parcel-find-warning = Do not touch, keep distance, mark, report, wait for the specialists. A parcel is opened only by those whom the law authorises, after the specialists have released it. Nobody reaches in to read a number.
salw-on-the-internet-parcel-evidence-title = What the parcel proves
salw-on-the-internet-parcel-evidence-asks =
    keep the box or throw it away
    fingerprints on the tape
    who sent it
    let it go to the buyer and arrest him
    person says did not order it
    tape
    fingerprints
    label
    sender false
    receiver denies
    bubble wrap
    let it go on
salw-on-the-internet-parcel-evidence-intro = After the release, the parcel is evidence like any other. <ref data-l10n-name="evidence"/> shows what is worth securing.
salw-on-the-internet-parcel-evidence-caption = Evidence from a parcel
salw-on-the-internet-parcel-evidence-head-what = What
salw-on-the-internet-parcel-evidence-head-proves = What it can prove
salw-on-the-internet-parcel-evidence-head-care = Care
salw-on-the-internet-parcel-evidence-label = Label, customs declaration, number of the consignment
salw-on-the-internet-parcel-evidence-label-proves = Stated sender, recipient, way, day, declared goods
salw-on-the-internet-parcel-evidence-label-care = Photograph whole; do not peel it off; copy it exactly
salw-on-the-internet-parcel-evidence-packaging = Packaging, tape, filling
salw-on-the-internet-parcel-evidence-packaging-proves = Fingerprints, DNA, link with other parcels
salw-on-the-internet-parcel-evidence-packaging-care = Paper, separate, gloves; keep all of it
salw-on-the-internet-parcel-evidence-goods = Goods, released by the expert
salw-on-the-internet-parcel-evidence-goods-proves = What it is; markings; link with the picture in the offer
salw-on-the-internet-parcel-evidence-goods-care = Expert, then <em>{ -chain-of-custody }</em>; trace request
salw-on-the-internet-parcel-evidence-carrier = Data of post or courier
salw-on-the-internet-parcel-evidence-carrier-proves = Place and time of posting, payment, other consignments
salw-on-the-internet-parcel-evidence-carrier-care = Request with basis; ask early for recordings to be preserved
salw-on-the-internet-parcel-evidence-recipient = Statement of the recipient
salw-on-the-internet-parcel-evidence-recipient-proves = Order, knowledge, contact with the seller
salw-on-the-internet-parcel-evidence-recipient-care = Rights first; word for word; the recipient may know nothing
salw-on-the-internet-parcel-evidence-delivery = Whether a parcel goes on under supervision is not decided at the depot. A <em>{ -controlled-delivery }</em> needs the order that the law names, a plan, and a decision of the specialists on the danger. Without it, the parcel stays where it is.

## Cooperate and report

salw-on-the-internet-cooperate-title = Cooperate and report
salw-on-the-internet-cooperate-asks =
    who else needs to know
    who do I tell
    customs has the package, we have the ad, who leads
    who leads
    customs and us
    team
    tell whom
salw-on-the-internet-cooperate-intro = Nobody holds an offer in one hand. The cyber crime unit has the page, customs the parcel, the Focal Point the weapon, the prosecutor the case. The investigator brings them together early, and writes down who does what.
salw-on-the-internet-focal-title = Hand over to the Focal Point
salw-on-the-internet-focal-point-asks =
    what does the focal point want from me
    where do I send the serial number
    same gun seen in two ads
    do I report if nothing was seized
    trace the pistol from the ad
    same gun twice
    report empty hands
    one address for all finds
salw-on-the-internet-focal-intro = In { -kosovo }, report every recovered firearm to the <em>{ -firearms-focal-point }</em>, which traces every local recovery<ref data-l10n-name="focal"/>. Send offers without a find too, if the internal rules provide for it: only the whole picture shows a pattern. A good handover has five parts.
salw-on-the-internet-note-focal = The Firearms Focal Point in { -kosovo } is part of the International Law Enforcement Cooperation Unit (ILECU). It was the first of its kind in the Western Balkans.
salw-on-the-internet-focal-caption = What is handed over
salw-on-the-internet-focal-head-part = Part
salw-on-the-internet-focal-head-holds = What it holds
salw-on-the-internet-focal-item = Item
salw-on-the-internet-focal-item-holds = Description as seen; every marking copied exactly; photographs; what the expert has found
salw-on-the-internet-focal-source = Source
salw-on-the-internet-focal-source-holds = Address, account, time with zone, number of the evidence package, hash values
salw-on-the-internet-focal-links = Links
salw-on-the-internet-focal-links-holds = Other offers, numbers, payments and parcels, each with its source
salw-on-the-internet-focal-gaps = Gaps
salw-on-the-internet-focal-gaps-holds = What was asked and is still open; what could not be preserved; what speaks against the idea
salw-on-the-internet-focal-use = Use
salw-on-the-internet-focal-use-holds = Purpose, urgency, <em>{ -handling-code }</em>, who may be informed
salw-on-the-internet-focal-trace = If a marking can be read, a <em>{ -trace-request }</em> follows. The order of the work stays as INTERPOL gives it: first the register, then scene and interviews, prints and DNA, ballistics, and analysis at the end. A number that was only read in a picture is marked as such, because one wrong sign leads to another item.
salw-on-the-internet-focal-north-macedonia = In North Macedonia, follow the internal rules of the service for trace requests and for international police cooperation. Feedback belongs to the handover on both sides: the Focal Point says what came of it, as far as the law allows.
salw-on-the-internet-border-title = Across the border
salw-on-the-internet-across-the-border-asks =
    seller is in skopje buyer in pristina
    can I message my colleague on the other side
    need it as proof from the other side
    buyer in Skopje
    seller in Prizren
    message a friend in their police
    proof from Tirana
    two countries one advert
salw-on-the-internet-border-channel = When seller, buyer, parcel or provider is on the other side, the question goes through the channel of the service: in { -kosovo } through the ILECU, in North Macedonia through the unit that the internal rules name. Before both sides act, they agree who preserves, who asks the provider and who must not be warned. Private messages between colleagues are not a channel.
salw-on-the-internet-border-court = Police information is not yet evidence in court. What is to be used before the court is requested by judicial cooperation, through the prosecutor. The handling code of the other side says what may be done until then.

## Court

salw-on-the-internet-court-title = In court
salw-on-the-internet-court-asks =
    lawyer says the screenshot is fake
    what will the judge ask me
    defence says anyone could have used the account
    how to show a web page in court
    photoshop claim
    fake screenshot
    judge doesn't know internet
    anyone could log in
    show it on paper
salw-on-the-internet-court-intro = The court did not see the page. It sees the package and the witness. <ref data-l10n-name="questions"/> lists the questions that always come, and where the file has the answer.
salw-on-the-internet-court-caption = Questions in court, answers from the file
salw-on-the-internet-court-head-question = Question
salw-on-the-internet-court-head-answer = Where the answer is
salw-on-the-internet-court-real = Was that really on the Internet?
salw-on-the-internet-court-real-answer = Capture with address, source of the page and time; answer of the provider
salw-on-the-internet-court-changed = Could somebody have changed it?
salw-on-the-internet-court-changed-answer = Hash value of the first day and of today; chain of custody; locked original
salw-on-the-internet-court-lawful = Were you allowed to look there?
salw-on-the-internet-court-lawful-answer = Plan and log; the order, if the law asks for one
salw-on-the-internet-court-who = How do you know that it was the accused?
salw-on-the-internet-court-who-answer = Several independent sources: account, connection, payment, parcel, device, statement
salw-on-the-internet-court-else = What speaks against it?
salw-on-the-internet-court-else-answer = The second explanation from the plan, and how it was examined
salw-on-the-internet-court-object = What was the item?
salw-on-the-internet-court-object-answer = Report of the expert, status under the law of that day
salw-on-the-internet-court-show = Show the page as it was, in the original language with translation, and say what you do not know. A chart of links is a summary; behind every line there must be an item with a number. A film or a live visit to the Internet is shown only if the court wishes it, because the page may look different today.
salw-on-the-internet-court-witness = The witness speaks in plain words: “I opened the address at 09:12 UTC. I preserved the page. The program computed this value. Today the value is the same.” Whoever does not know something says so. Conclusions on weapons are left to the expert, conclusions on guilt to the court.
salw-on-the-internet-court-sensitive = Methods, the identity of persons who gave tips, and other people in the group can need protection. Whether and how this is possible, the prosecutor clarifies before the hearing, because the defence has a right to examine the evidence.
salw-on-the-internet-case-title = One case from beginning to end
salw-on-the-internet-worked-case-asks =
    example of a case
    how does it look in practice
    from facebook ad to arrest, how did it go
    story
    timeline of a case
    decoration pistol
    from advert to handcuffs
salw-on-the-internet-case-intro = <ref data-l10n-name="case"/> is an invented case. It shows the rhythm: the screen, the provider, the parcel, the weapon, the pattern.
salw-on-the-internet-case-caption = An invented case, day by day
salw-on-the-internet-case-head-day = Day
salw-on-the-internet-case-head-did = What was done
salw-on-the-internet-case-head-file = What is in the file
# $day: number of the day in the invented case, counted from the tip.
salw-on-the-internet-case-day = Day { $day }
salw-on-the-internet-case-tip = A citizen reports an offer of “a pistol for decoration”. The officer asks about danger, writes address and time, and thanks.
salw-on-the-internet-case-tip-file = Report of the tip; nothing about the citizen in the other papers
salw-on-the-internet-case-capture = The cyber crime unit preserves the page, the profile and two other offers. In one picture a part of a marking can be read.
salw-on-the-internet-case-capture-file = Package with hash values, log, plan with two explanations
salw-on-the-internet-case-preserve = Preservation request to the provider; the prosecutor obtains the decision for the data.
salw-on-the-internet-case-preserve-file = Copy of the request, time limit in the calendar
salw-on-the-internet-case-answer = The answer names an e-mail address and times of use in UTC. A courier is asked for consignments, with the basis that the law requires.
salw-on-the-internet-case-answer-file = Answer, hash value, list of what is missing
salw-on-the-internet-case-parcel = A parcel is lying in the depot. Nobody opens it. The specialists come, release it, and an expert makes the item safe.
salw-on-the-internet-case-parcel-file = Record of the scene, list of those who touched it, label, expert
salw-on-the-internet-case-search = Search of a flat under a court order. A telephone and packaging material are secured. The account was used by two brothers.
salw-on-the-internet-case-search-file = Search record; statements; separate decision on the telephone
salw-on-the-internet-case-focal = Handover to the Focal Point. The trace leads to a sale in a third jurisdiction, and to another case with the same tape on the parcel.
salw-on-the-internet-case-focal-file = Handover in five parts; request across the border; feedback
salw-on-the-internet-case-key = The case did not turn on the first picture, but on times that fitted together: page, connection, posting, telephone.

## Quick reference

salw-on-the-internet-reference-title = Quick reference
salw-on-the-internet-quick-reference-asks =
    card for the pocket
    short list
    what do I take with me on duty
    pocket
    summary cards
salw-on-the-internet-reference-intro = Each section is one card. Print them, and add the telephone numbers of your service.
salw-on-the-internet-card-tip-title = A tip about an offer
salw-on-the-internet-card-tip-asks =
    someone reports a gun for sale on the net
    what do I ask the caller
    neighbour saw a rifle in an ad
    on the phone
    what to ask the woman
    do not reply to the ad
salw-on-the-internet-card-tip-life = Danger to life? Emergency first.
salw-on-the-internet-card-tip-write = Full address, account, day, time, language; how it is described.
salw-on-the-internet-card-tip-keep = Have it preserved at once by a trained officer.
salw-on-the-internet-card-tip-contact = No reply, no like, no order, no private account.
salw-on-the-internet-card-tip-person = Thank the citizen, protect the citizen; the police do the rest.
salw-on-the-internet-card-tip-report = Leader, cyber crime unit, prosecutor.
salw-on-the-internet-card-capture-title = Preserve a page
salw-on-the-internet-card-capture-asks =
    save page quick list
    capture checklist
    quick before he deletes it
    save fast
    clock, address, pictures
    before deletion
salw-on-the-internet-card-capture-basis = Task and lawful basis written down.
salw-on-the-internet-card-capture-clock = Clock compared, zone noted.
salw-on-the-internet-card-capture-whole = Whole page, address, source, pictures, surroundings.
salw-on-the-internet-card-capture-hash = Hash value of each file, at once, with the method.
salw-on-the-internet-card-capture-copy = Original locked; work with the copy.
salw-on-the-internet-card-capture-log = Log: who, when, with what, what did not work.
salw-on-the-internet-card-provider-title = Ask a provider
salw-on-the-internet-card-provider-asks =
    letter to facebook short
    request data checklist
    who owns this account, what do I send
    ask Facebook
    ask the telecom
    freeze today
salw-on-the-internet-card-provider-preserve = Preservation request on the same day; note the time limit.
salw-on-the-internet-card-provider-account = Account copied exactly; period with time zone.
salw-on-the-internet-card-provider-data = Only the kind of data that the case needs.
salw-on-the-internet-card-provider-order = Offence, article, decision attached.
salw-on-the-internet-card-provider-channel = Abroad: channel of the service or judicial cooperation.
salw-on-the-internet-card-provider-answer = Answer: lock, hash, compare, ask for what is missing.
salw-on-the-internet-card-parcel-title = Suspicious parcel
salw-on-the-internet-card-parcel-asks =
    strange package what do I do
    package with a gun
    found bullets in a box at the courier
    box on the counter
    step away
    don't shake it
salw-on-the-internet-card-parcel-touch = Do not touch, open, turn or carry.
salw-on-the-internet-card-parcel-distance = Keep distance; people away; mark the access from a distance.
salw-on-the-internet-card-parcel-report = Report; wait for the specialists.
salw-on-the-internet-card-parcel-open = Opening: only those whom the law authorises, after the release.
salw-on-the-internet-card-parcel-label = Keep label, packaging, tape; note who touched it.
salw-on-the-internet-card-parcel-order = Onward delivery only with the order that the law names.
salw-on-the-internet-card-file-title = File and handover
salw-on-the-internet-card-file-asks =
    what must be in the file
    before court check
    what do I send with the gun to the focal point
    complete?
    ready to hand over
    what speaks against
salw-on-the-internet-card-file-basis = Lawful basis of each step.
salw-on-the-internet-card-file-method = Method, time, hash value, chain of custody.
salw-on-the-internet-card-file-account = Account and person kept apart.
salw-on-the-internet-card-file-focal = Focal Point: item, source, links, gaps, use.
salw-on-the-internet-card-file-gaps = What is missing and what speaks against it.
salw-on-the-internet-card-file-silence = No addresses, accounts or files for the public.

## Glossary

salw-on-the-internet-glossary-title = Glossary
salw-on-the-internet-glossary-intro = The words have the meaning that the law in force gives them. The short explanations help to read this manual.

## Sources and limits

salw-on-the-internet-sources-title = Sources
salw-on-the-internet-sources-asks =
    where is this from
    berkeley protocol where to read
    which books and laws is this from
    Berkeley
    links
    bibliography
# $date: day on which the sources were checked.
salw-on-the-internet-sources-checked = The references were checked on { $date }. Laws change: read the consolidated text on the day of use.
salw-on-the-internet-sources-seesac = SEESAC and UNDP, pages on the control of small arms and light weapons and on the Firearms Focal Points: <a data-l10n-name="page">seesac.org</a>.
salw-on-the-internet-sources-berkeley = Office of the United Nations High Commissioner for Human Rights, Berkeley Protocol on Digital Open Source Investigations, HR/PUB/20/2: <a data-l10n-name="text">ohchr.org</a>.
salw-on-the-internet-sources-cybercrime = Council of Europe, Convention on Cybercrime (ETS 185), Articles 16, 18, 29, 32 and 35, and templates of requests: <a data-l10n-name="text">coe.int</a>.
salw-on-the-internet-sources-kosovo = { -kosovo }: Law 05/L-022 on Weapons; Criminal Code 06/L-074; Law 04/L-076 on Police. <a data-l10n-name="gazette">Official Gazette</a>.
salw-on-the-internet-sources-north-macedonia = North Macedonia: Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments. <a data-l10n-name="gazette">Official Gazette</a>.
salw-on-the-internet-sources-directive = Directive (EU) 2021/555 on control of the acquisition and possession of weapons, OJ L 115, 6.4.2021: <a data-l10n-name="text">EUR-Lex</a>.
salw-on-the-internet-sources-precursors = Regulation (EU) 2019/1148 on the marketing and use of explosives precursors, OJ L 186, 11.7.2019: <a data-l10n-name="text">EUR-Lex</a>.
salw-on-the-internet-sources-un = United Nations: Firearms Protocol, General Assembly resolution 55/255 (UNIS/CP/517).
salw-on-the-internet-sources-interpol = INTERPOL, Illicit Arms Records and tracing Management System (iARMS): <a data-l10n-name="site">interpol.int</a>.
salw-on-the-internet-limits-title = What this manual does not say
salw-on-the-internet-limits-asks =
    why no list of websites
    which program should I use
    is this the law
    list of websites
    slang words of sellers
    best software
salw-on-the-internet-limits-search = It names no sites, services, search words or code words, and it gives no method for covert work. Authorised units learn this in closed training.
salw-on-the-internet-limits-tools = It recommends no program. The service chooses and tests its tools and keeps a record of their versions.
salw-on-the-internet-limits-numbers = It gives no figures on offers, because no public figure for the two jurisdictions could be verified.
salw-on-the-internet-limits-time = It gives no periods for which providers keep data. They differ and change: ask on the day.
salw-on-the-internet-limits-law = It gives no legal advice, and it does not replace the law in force, the procedures of a service or the instruction of the prosecutor.
