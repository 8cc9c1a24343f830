### Community policing and intelligence-led policing: English source of the manual. The order of the messages is the order of the document.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### “Information” is what somebody says or sees; “intelligence” is information that has been evaluated and analysed; “evidence” is what the court admits.
### Codes of evaluation and handling agree with the procedure for information across the border (sop-cross-border-information).
### Safety boundary: whoever is told of a weapon sends nobody to it; do not touch, keep distance, mark, report, wait for the specialists.

community-policing-ilp-title = Community policing and intelligence-led policing against illicit firearms
community-policing-ilp-short-title = Community policing

## Purpose

community-policing-ilp-purpose-title = Purpose and use
community-policing-ilp-purpose-asks =
    what is this handbook for
    community police and intelligence, how do they go together
    does this replace our procedure
    booklet about trust and analysis
    neighbourhood police guide
    soft policing and hard facts
    what's in this handbook
    chief told me to read it
community-policing-ilp-purpose-aim = This manual joins two ways of working that are often taught apart. The first, <em>{ -community-policing }</em>, builds trust with the people of a place and solves problems together with them. The second, <em>{ -ilp }</em>, turns information into knowledge on which a commander can decide. Without trust, little information reaches the police. Without analysis, much of what arrives lies unused.
community-policing-ilp-purpose-boundary = The manual deals with firearms, ammunition and explosives from one side only: how people are protected, how information is received, judged, shared and used, and how a problem becomes smaller. It contains no methods of covert collection. These belong to trained units, under the law in force and the orders that it requires.

community-policing-ilp-audience-title = Who the manual is for
community-policing-ilp-audience-asks =
    is this for patrol or for analysts
    i work on the street, do i need this
    who should read it
    station chief
    beat cop
    mayor's office too?
    for desk people
    border guards
community-policing-ilp-audience-officers = The manual is for community officers, patrol officers, border police, station commanders, investigators and analysts in { -kosovo } and North Macedonia, and for those who train them. Municipal staff, teachers and civil society can read it too: it is public.
community-policing-ilp-audience-needs = Nothing in it replaces the law in force, the procedures of a service or an order of the prosecutor. Where they differ from the manual, they come first.

community-policing-ilp-objectives-title = What you can do after reading
community-policing-ilp-objectives-asks =
    what will i learn
    what should a community officer be able to do
    aims for the training
    learn what
    skills for the beat
    what changes in my work
    goals
# Introduces a list; $count is the number of its items.
community-policing-ilp-objectives-intro = After reading and practice, an officer can do { $count ->
        [one] one thing:
       *[other] the following { $count } things:
    }
community-policing-ilp-objectives-contact = plan contact with a neighbourhood so that women, young people and minorities are reached too;
community-policing-ilp-objectives-told = act correctly when somebody speaks of a weapon;
community-policing-ilp-objectives-report = write an information report that keeps facts, words of others and own thoughts apart;
community-policing-ilp-objectives-codes = evaluate source and information separately, and set the handling code;
community-policing-ilp-objectives-products = tell the four products of analysis apart, and say who decides what with each;
community-policing-ilp-objectives-sara = work on a problem in four steps and show whether it became smaller;
community-policing-ilp-objectives-data = protect personal data from the first note to the deletion;
community-policing-ilp-objectives-measure = choose indicators that measure safety and trust, and not only activity.

community-policing-ilp-two-ideas-title = Two ideas, one way of working
community-policing-ilp-two-ideas-asks =
    difference between community policing and intelligence led policing
    are we now informers in uniform
    do i have to spy on people in my area
    bobby on the beat or computer
    difference of the two
    spying on the neighbourhood
    friendly cop versus analyst
    snitches in uniform
community-policing-ilp-two-ideas-intro = <ref data-l10n-name="ideas"/> shows what each idea adds. They meet at one point: the problem. People describe it in their words, analysis describes it in numbers, places and times, and the answer is planned together.
community-policing-ilp-two-ideas-caption = What each idea contributes
community-policing-ilp-two-ideas-head-question = Question
community-policing-ilp-two-ideas-head-community = Community policing
community-policing-ilp-two-ideas-head-ilp = Intelligence-led policing
community-policing-ilp-two-ideas-start = Where does it start?
community-policing-ilp-two-ideas-start-community = With the worries of the people who live here
community-policing-ilp-two-ideas-start-ilp = With a question of the commander
community-policing-ilp-two-ideas-gives = What does it give?
community-policing-ilp-two-ideas-gives-community = Trust, early notice, partners
community-policing-ilp-two-ideas-gives-ilp = Priorities, profiles, a decision with reasons
community-policing-ilp-two-ideas-risk = What goes wrong alone?
community-policing-ilp-two-ideas-risk-community = Much talk, no result
community-policing-ilp-two-ideas-risk-ilp = Many data, no knowledge of the place
community-policing-ilp-two-ideas-limit = What is its limit?
community-policing-ilp-two-ideas-limit-community = A conversation is no covert collection
community-policing-ilp-two-ideas-limit-ilp = Intelligence is no evidence
community-policing-ilp-two-ideas-open = The limit on the left protects everything else. A community officer comes openly, in uniform or with a name, and says what happens with what is said. Nobody is sent to a neighbour to listen. If somebody offers to give information regularly, the officer makes no agreement, and informs the unit that the law and the internal rules name for this.
community-policing-ilp-two-ideas-key = People speak to an officer who came before there was a problem, and who comes back after it.

community-policing-ilp-use-title = How a station works with it
community-policing-ilp-use-asks =
    how do we train with this
    half an hour at the briefing, what can we do
    how to use the handbook at the station
    thirty minutes at the station
    practise in the morning meeting
    reading circle
    how to train the shift with it
community-policing-ilp-use-intro = The manual can be read from beginning to end, or worked through in half hours at the station:
community-policing-ilp-use-first = <strong>First half hour:</strong> all read <ref data-l10n-name="sixty"/>. Each officer names one place of the area that has not been visited for a long time.
community-policing-ilp-use-second = <strong>Second:</strong> two officers act out one line of <ref data-l10n-name="told"/>, the others check what was said and done.
community-policing-ilp-use-third = <strong>Third:</strong> the right columns of <ref data-l10n-name="worked"/> are covered, each officer sets the codes and gives the reasons.
community-policing-ilp-use-fourth = <strong>Fourth:</strong> the station works on one problem of its area after the model of <ref data-l10n-name="sara"/>.
community-policing-ilp-use-rule = Names of real persons and running cases are not used for practice.

## The manual in 60 seconds

community-policing-ilp-sixty-seconds-title = The manual in 60 seconds
community-policing-ilp-sixty-seconds-asks =
    short version
    just one page please
    most important rules
    quick
    gist
    main points
    one look
community-policing-ilp-sixty-intro = If you have time for one page only, read this one.
community-policing-ilp-sixty-visit = <strong>Be there before.</strong> Know the street, the school, the shop and the municipality before something happens. See <ref data-l10n-name="village"/>.
community-policing-ilp-sixty-all = <strong>Reach everybody.</strong> Those who come to meetings are not the whole place. Ask who is missing.
community-policing-ilp-sixty-told = <strong>Told of a weapon?</strong> Nobody fetches it. Do not touch, keep distance, mark, report, wait. See <ref data-l10n-name="told"/>.
community-policing-ilp-sixty-write = <strong>Write it down.</strong> One report, one piece of information: what was seen, what was said, what you think.
community-policing-ilp-sixty-code = <strong>Evaluate.</strong> One letter for the source, one digit for the information, one code for its use. See <ref data-l10n-name="codes"/>.
community-policing-ilp-sixty-analyse = <strong>Analyse.</strong> One event is a case. Several of a kind are a problem, and a problem has causes.
community-policing-ilp-sixty-decide = <strong>Decide.</strong> The commander decides on a product, sets a task, a day and a measure.
community-policing-ilp-sixty-back = <strong>Go back.</strong> Tell the people what was done, as far as the law allows. Silence costs the next piece of information.
community-policing-ilp-sixty-rule = Trust is not a means to get information. Whoever uses it only for that loses both.
community-policing-ilp-loop-caption = From trust to action and back
    .alt = Ring of six boxes with arrows in clockwise direction: trust, information, evaluation, analysis, decision and action, feedback. From feedback an arrow leads back to trust. In the middle stands: the problem becomes smaller.
community-policing-ilp-loop-trust = Trust
community-policing-ilp-loop-trust-note = contact before the problem
community-policing-ilp-loop-information = Information
community-policing-ilp-loop-information-note = one report for each piece
community-policing-ilp-loop-evaluation = Evaluation
community-policing-ilp-loop-evaluation-note = source, content, handling
community-policing-ilp-loop-analysis = Analysis
community-policing-ilp-loop-analysis-note = pattern, cause, profile
community-policing-ilp-loop-action = Decision and action
community-policing-ilp-loop-action-note = task, day, measure
community-policing-ilp-loop-feedback = Feedback
community-policing-ilp-loop-feedback-note = to people and to colleagues
community-policing-ilp-loop-middle = The problem becomes smaller

## Community policing

community-policing-ilp-community-policing-title = Community policing
community-policing-ilp-community-policing-asks =
    what does community policing mean
    is it just drinking coffee with people
    why should police talk with the neighbourhood
    drinking coffee with locals
    neighbourhood officer
    trust
    afraid wife knows about the gun
    why chat with people
    relations with the public
community-policing-ilp-community-policing-what = Community policing is police work in partnership with the people and bodies of a place: they name problems together, choose what comes first, act, and look at the result. It is not a campaign and not the task of one officer with a special badge. The patrol that greets, the investigator who calls a victim back and the border officer who knows the farmers of the border strip do it too.
community-policing-ilp-community-policing-firearms = For firearms this matters more than for many other subjects. A weapon in a home is seen by relatives, by neighbours and by a partner who is afraid. They know of it long before a patrol does. They speak when they believe three things: that they will be taken seriously, that they will not be exposed, and that something sensible will follow.

community-policing-ilp-principles-title = Six principles
community-policing-ilp-principles-asks =
    rules for a community officer
    what makes people trust police
    how often should i visit
    fair to everyone
    listen first
    dogs and rubbish complaints
    always a new officer every month
    politeness
    keep your word
community-policing-ilp-principles-same = <strong>Same faces.</strong> One named officer, and a deputy, for each area and for long enough.
community-policing-ilp-principles-listen = <strong>First listen.</strong> The list of problems is made with the people, also when it begins with dogs, rubbish and fast cars.
community-policing-ilp-principles-fair = <strong>Fair treatment.</strong> People accept a decision against them more easily when they were heard and when the reason was given.
community-policing-ilp-principles-all = <strong>For all.</strong> Every group of the place is reached, in its language and at a time that suits it.
community-policing-ilp-principles-together = <strong>Not alone.</strong> School, health centre, social services, municipality and customs often have the better means.
community-policing-ilp-principles-answer = <strong>Answer.</strong> Whoever gives something to the police hears from them again.

community-policing-ilp-who-knows-title = Who knows what in a place
community-policing-ilp-who-knows-asks =
    who should i talk to in the village
    who can tell me about guns in the area
    list of contacts for my beat
    shopkeeper
    imam or priest
    teacher
    hunters' club
    taxi drivers
    nurse
    village elder
    post office lady
community-policing-ilp-who-knows-intro = <ref data-l10n-name="village"/> shows a place from above with the points where people notice things early. <ref data-l10n-name="partners"/> says what can be noticed there, and what the police must not ask for.
community-policing-ilp-village-caption = A place seen from above: where things are noticed early
    .alt = Plan of a small place from above. A road runs from left to right and another from top to bottom; they cross in the middle. Around the crossing lie eight numbered places: 1 school, 2 health centre, 3 municipality, 4 shop and market, 5 hall for celebrations, 6 hunting club, 7 post and parcel office, 8 houses at the edge near the border line. The border line is drawn as a dashed line at the right. Below stands what each number means.
community-policing-ilp-village-school = School and youth centre
community-policing-ilp-village-health = Health centre, social services
community-policing-ilp-village-municipality = Municipality, safety forum
community-policing-ilp-village-market = Shops and market
community-policing-ilp-village-hall = Hall for celebrations
community-policing-ilp-village-hunters = Hunting club
community-policing-ilp-village-post = Post and parcel office
community-policing-ilp-village-edge = Houses near the border line
community-policing-ilp-village-border = Border
community-policing-ilp-partners-caption = Partners, what they notice, and the limit
community-policing-ilp-partners-head-who = Who
community-policing-ilp-partners-head-notices = What they may notice
community-policing-ilp-partners-head-limit = The limit
community-policing-ilp-partners-school = Teachers, youth workers
community-policing-ilp-partners-school-notices = Talk about weapons, pictures on telephones, fear, a child who plays with an object
community-policing-ilp-partners-school-limit = No lists of pupils; the school acts by its own rules of protection
community-policing-ilp-partners-health = Health and social workers
community-policing-ilp-partners-health-notices = Injuries, threats at home, crises with danger to life
community-policing-ilp-partners-health-limit = Their duty of confidentiality stays; the law says when they must or may report
community-policing-ilp-partners-municipality = Municipality, village leaders
community-policing-ilp-partners-municipality-notices = Disputes over land, empty buildings, events with many guests
community-policing-ilp-partners-municipality-limit = They do not receive personal data from police files
community-policing-ilp-partners-hall = Owners of halls, musicians, photographers
community-policing-ilp-partners-hall-notices = Shots at celebrations, and the days on which they are likely
community-policing-ilp-partners-hall-limit = They are asked to prevent and to call, never to disarm anybody
community-policing-ilp-partners-hunters = Hunting clubs, licensed dealers
community-policing-ilp-partners-hunters-notices = Questions about storage, lost weapons, offers that are not lawful
community-policing-ilp-partners-hunters-limit = Holding a licence is no suspicion
community-policing-ilp-partners-post = Post, parcel and bus companies
community-policing-ilp-partners-post-notices = Parcels that do not match their description, senders that do not exist
community-policing-ilp-partners-post-limit = Parcels are opened only by those whom the law allows
community-policing-ilp-partners-edge = People near the border line
community-policing-ilp-partners-edge-notices = Vehicles and strangers at unusual times, found objects
community-policing-ilp-partners-edge-limit = They report and keep away; nobody follows anybody

community-policing-ilp-forums-title = Forums for safety
community-policing-ilp-forums-asks =
    is there a committee with the mayor
    where do citizens and police meet
    how does a citizen bring up a problem
    town hall
    mayor
    safety council
    complain publicly
    monthly sitting with residents
    committee in my quarter
community-policing-ilp-forums-intro = Both jurisdictions have forums in which police, municipality and residents meet (<ref data-l10n-name="forums"/>). Their rules change: read the act in force before you invite, vote or publish.
community-policing-ilp-forums-caption = Forums for safety in the two jurisdictions
community-policing-ilp-forums-head-where = Jurisdiction
community-policing-ilp-forums-head-forum = Forum
community-policing-ilp-forums-head-use = Use for the police
community-policing-ilp-forums-kosovo-forum = Municipal Community Safety Councils, led by the mayor; local public safety committees in neighbourhoods and villages
community-policing-ilp-forums-kosovo-use = The station commander reports on the state of safety and takes problems and proposals along
community-policing-ilp-forums-north-macedonia-forum = Local prevention councils in municipalities
community-policing-ilp-forums-north-macedonia-use = Mayor, police, institutions and citizens agree on local problems and joint measures
community-policing-ilp-forums-rule = A forum speaks of problems, places and measures, never of suspects, sources or running cases. Whoever wants to tell something about a person is offered a conversation outside the meeting.

community-policing-ilp-beat-title = A visit that is well planned
community-policing-ilp-beat-asks =
    how do i start a conversation
    what do i say about data when someone tells me something
    people are afraid to talk to me
    what not to do on foot patrol
    ring a doorbell
    small talk
    notebook out or not
    won't speak to us
    door slammed
    walking the streets
    first sentence
    people fear being seen with us
    new on this beat
    bar full of men staring
    rain, nobody outside
community-policing-ilp-beat-intro = A visit without a plan becomes a coffee, and a visit with a notebook in the hand becomes an interview. This order works:
community-policing-ilp-beat-read = read what was reported from the area since the last visit, and what is still open;
community-policing-ilp-beat-choose = choose one person or body that has not been seen for a long time;
community-policing-ilp-beat-introduce = give your name, your station and the reason for coming;
community-policing-ilp-beat-listen = ask what has changed, and let the other person speak;
community-policing-ilp-beat-honest = say before something important is told that the police may have to act on it, and that nobody can be promised full secrecy;
community-policing-ilp-beat-offer = offer one thing: an answer, a contact, a day of return;
community-policing-ilp-beat-write = write afterwards, not in front of the person, and in the right form (see <ref data-l10n-name="report"/>).
community-policing-ilp-beat-do-open = Come openly and say who you are.
community-policing-ilp-beat-do-place = Let the other person choose place and time.
community-policing-ilp-beat-do-promise = Promise only what you decide yourself.
community-policing-ilp-beat-do-back = Come back on the day that you named.
community-policing-ilp-beat-dont-child = Question a child about its family.
community-policing-ilp-beat-dont-task = Ask anybody to find out, to look or to listen for you.
community-policing-ilp-beat-dont-expose = Greet somebody in a way that shows others that he or she spoke to you.
community-policing-ilp-beat-dont-gift = Give or accept money or favours.

community-policing-ilp-told-title = When somebody speaks of a weapon
community-policing-ilp-told-asks =
    neighbour says there is a gun in the house
    a woman tells me her husband has a pistol
    kid found a bomb in the field
    old man wants to hand in his rifle
    someone wants to bring the grenade to the station
    husband keeps a gun under the pillow
    shell in the ploughed field
    hand in grandpa's rifle
    my son has a pistol
    whispered at the market
    brings it in a plastic bag
    is he in trouble if he tells
    children play with something metal
    retired cop with a gun
    pupil drew a pistol
    brings rifle to the station
    grandma found bullets
community-policing-ilp-told-intro = It happens in a shop, after a meeting or on a school path. The first minute decides whether people stay safe and whether the information can be used. <ref data-l10n-name="told"/> gives the usual situations.
community-policing-ilp-told-caption = What you hear, what it may mean, what you do
community-policing-ilp-told-head-hear = What you hear or see
community-policing-ilp-told-head-mean = What it may mean
community-policing-ilp-told-head-do = What you do
community-policing-ilp-told-found = “There is something lying there, a bomb or so.”
community-policing-ilp-told-found-mean = Explosive device, ammunition, remains of war
community-policing-ilp-told-found-do = Nobody goes there. Do not touch, keep distance, mark the way in from far, report, wait for the specialists
community-policing-ilp-told-bring = “I will bring it to you.”
community-policing-ilp-told-bring-mean = A person will carry a dangerous object through the street
community-policing-ilp-told-bring-do = Stop it: leave it where it is, keep others away. The police come, with the expert where needed
community-policing-ilp-told-home = “He keeps it at home, and he has threatened me.”
community-policing-ilp-told-home-mean = Danger to life, domestic violence
community-policing-ilp-told-home-do = Safety first: report at once, not at the end of the shift; assistance for the victim; nobody confronts the man
community-policing-ilp-told-heard = “People say that somebody sells pistols.”
community-policing-ilp-told-heard-mean = Rumour, revenge, or a true hint
community-policing-ilp-told-heard-do = Ask how the person knows; write an information report; no own enquiries
community-policing-ilp-told-surrender = “My father left a rifle. What now?”
community-policing-ilp-told-surrender-mean = Somebody looks for a lawful way
community-policing-ilp-told-surrender-do = Do not take it along. Explain the lawful way of surrender or registration that is in force, and arrange for the experts to come
community-policing-ilp-told-children = A child speaks of a weapon at home
community-policing-ilp-told-children-mean = Unsafe storage, fear, violence
community-policing-ilp-told-children-do = Do not question the child. Inform child protection and your superior at once
community-policing-ilp-told-warning = No citizen, no municipal worker and no officer without this task opens, unloads, carries or covers an object. Looks like a weapon: counts as loaded.

## Engagement

community-policing-ilp-engagement-title = Reaching those who are not at the table
community-policing-ilp-engagement-asks =
    only old men come to our meetings
    how do we get everyone involved
    who is missing at the meeting
    who never comes
    front row men
    silent ones
    inclusion
    left out
community-policing-ilp-engagement-intro = Whoever sits in the front row of a meeting has time, a car and a voice. Firearms hurt others too: women in their homes, young people who admire them, families that hear shots in another language than that of the police. If these people are not reached, the picture is wrong, and the priorities with it.
community-policing-ilp-engagement-count = Count who takes part: women and men, age groups, languages, parts of the place. Do not ask for the faith or origin of single persons. Compare the numbers with those who live there, and ask who is missing, and why.

community-policing-ilp-women-title = Women
community-policing-ilp-women-asks =
    how do i talk with women in the village
    she is afraid of her husband who has a gun
    no policewoman on our shift
    meeting with women
    lady officer
    mothers
    wife beaten
    talk without the husband
    kindergarten at meeting time
    violence at home with a gun
    widow with a rifle of the late husband
    women's coffee morning
community-policing-ilp-women-why = Women and men meet weapons in different ways. A weapon at home can frighten without a shot. The Security Council resolution 1325 (2000) calls for the full participation of women in peace and security; in a station this means three practical things.
community-policing-ilp-women-officer = <strong>Choice.</strong> Whoever wants to speak with a woman officer can do so. Where there is none on duty, a day is agreed, except when there is danger.
community-policing-ilp-women-place = <strong>Place and time.</strong> Meetings are also held by day, with care for children, and where women meet anyway. Husbands and neighbours are not present when violence is the subject.
community-policing-ilp-women-safe = <strong>Safe contact.</strong> Ask: “How may I reach you without danger for you?” No card, message or call that somebody else can see.
community-policing-ilp-women-rule = If violence is told, the officer asks about weapons in the home, reports at once and brings in assistance for the victim. The risk is judged by those trained for it, not by the officer at the door.

community-policing-ilp-youth-title = Young people
community-policing-ilp-youth-asks =
    kids post pictures with pistols
    how to talk to teenagers about guns
    can i question pupils at school
    police visit in school
    teenagers
    selfie with a gun
    rap video
    class visit
    bullying and knives
    gang boys
    TikTok
    pupils
community-policing-ilp-youth-why = Young people see weapons in films, at weddings and on telephones, and they know what is talked about. The Security Council resolution 2250 (2015) speaks of them as partners for peace and security. They are not a risk group and not a source.
community-policing-ilp-youth-together = Ask them to shape the message: they know which words their friends believe.
community-policing-ilp-youth-school = Go to a school only by agreement with the school, with a teacher present, and never with a weapon to look at or to touch.
community-policing-ilp-youth-online = A picture of a weapon on a telephone may be a toy, a joke, a boast or a danger. Save nothing privately; report it through the channel of the service.
community-policing-ilp-youth-child = If a minor is a victim, a witness or a suspect, the law on minors applies, and specialists lead the conversation.

community-policing-ilp-minorities-title = Minorities and languages
community-policing-ilp-minorities-asks =
    they speak another language
    roma settlement, nobody opens
    people say police only stop us
    interpreter for a meeting
    Roma
    Serbs in the north
    Turkish speakers
    discrimination
    they hate us
    mother tongue
    two alphabets
    nobody trusts the uniform here
community-policing-ilp-minorities-why = In mixed areas the first question is often: “Is this police ours too?” The Recommendations of the OSCE High Commissioner on policing in multi-ethnic societies (2006) answer it with recruitment, training, daily contact and fair practice. For an officer this means:
community-policing-ilp-minorities-language = inform in all official languages that the law provides for the place, in both scripts where people read both; use an interpreter of the service and never a child or a relative in serious matters;
community-policing-ilp-minorities-equal = explain the reason for each check; risk and behaviour count, never origin, language or faith;
community-policing-ilp-minorities-person = speak of what one person did, never of what “they” do;
community-policing-ilp-minorities-mediators = work with mediators and associations without making them speakers for everybody;
community-policing-ilp-minorities-hate = record a possible motive of hatred when there are signs of it, and inform the prosecutor.
community-policing-ilp-minorities-key = One unfair check costs more information than ten meetings bring.

community-policing-ilp-meeting-title = A meeting that is worth it
community-policing-ilp-meeting-asks =
    how to run a meeting with residents
    nobody says anything at the meeting
    someone shouts at the police
    one man talks all the time
    shouting
    dead silence
    chairman
    he won't stop talking
    agenda
    follow-up tasks
    empty chairs
    politicians grab the microphone
community-policing-ilp-meeting-intro = A good meeting is short, has one subject and ends with three tasks and three names. <ref data-l10n-name="barriers"/> helps when it does not go well.
community-policing-ilp-meeting-before = Before: choose one problem with the partners, invite people personally, name the languages, agree who leads.
community-policing-ilp-meeting-during = During: first the residents, then the police; write problems on a board, not names.
community-policing-ilp-meeting-end = At the end: what is done by whom until when, and how people hear of it.
community-policing-ilp-meeting-after = After: a page of minutes without personal data, one for everybody; confidential hints go into information reports and not into the minutes.
community-policing-ilp-barriers-caption = When people stay away or stay silent
community-policing-ilp-barriers-head-see = What you see
community-policing-ilp-barriers-head-mean = What it may mean
community-policing-ilp-barriers-head-do = What you do
community-policing-ilp-barriers-men = Only men come
community-policing-ilp-barriers-men-mean = Time, place, custom, fear
community-policing-ilp-barriers-men-do = A second meeting at another time, led by a woman officer or a partner
community-policing-ilp-barriers-silent = Nobody speaks
community-policing-ilp-barriers-silent-mean = The people they fear are in the room
community-policing-ilp-barriers-silent-do = Do not press. Offer single conversations and a telephone number
community-policing-ilp-barriers-loud = One person attacks the police
community-policing-ilp-barriers-loud-mean = An old grievance, often a real one
community-policing-ilp-barriers-loud-do = Let the person finish, write it down, give a day for the answer, keep it
community-policing-ilp-barriers-leader = One leader speaks for all
community-policing-ilp-barriers-leader-mean = Power, or simply habit
community-policing-ilp-barriers-leader-do = Thank him, then ask others by name; visit houses
community-policing-ilp-barriers-name = Somebody calls out the name of a “seller”
community-policing-ilp-barriers-name-mean = A true hint, a quarrel, a test
community-policing-ilp-barriers-name-do = Stop politely: “Not here.” Offer a conversation alone; nothing of it in the minutes
community-policing-ilp-barriers-nothing = The same complaint for the third time
community-policing-ilp-barriers-nothing-mean = No answer was given
community-policing-ilp-barriers-nothing-do = Say what was done, or why not; name one person who answers

## From information to intelligence

community-policing-ilp-intelligence-title = From information to intelligence
community-policing-ilp-intelligence-asks =
    what is intelligence, is that spying
    difference between information and intelligence
    when can it be used in court
    spy stuff
    raw data
    gossip or fact
    what is intel
    meaning of evidence
community-policing-ilp-intelligence-intro = Three words are kept apart in this manual. <em>Information</em> is what somebody saw, heard or wrote. <em>Intelligence</em> is information that has been evaluated and analysed so that somebody can decide. <em>Evidence</em> is what the court admits, after the rules of criminal procedure.
community-policing-ilp-intelligence-example = “They say he has guns” is information. “In this valley, shots were fired at eleven of fourteen celebrations, mostly after ten in the evening” is the beginning of intelligence. A cartridge case, secured with its record, is evidence.

community-policing-ilp-cycle-title = The intelligence cycle
community-policing-ilp-cycle-asks =
    what happens with my note
    steps of the cycle
    i wrote a report and never heard anything
    who is responsible for which step
    seven steps
    black hole for reports
    nobody answers me
    wheel
    where is my note now
community-policing-ilp-cycle-intro = The <em>{ -intelligence-cycle }</em> has seven stations. Books count them in slightly different ways; the order is the same. <ref data-l10n-name="cycle"/> shows them, <ref data-l10n-name="stations"/> says who works at each, and what goes wrong there.
community-policing-ilp-cycle-caption = The intelligence cycle
    .alt = Circle of seven stations with arrows in clockwise direction: 1 task, 2 collection, 3 evaluation, 4 collation, 5 analysis, 6 dissemination, 7 feedback. From feedback the arrow leads back to the task. In the middle stands the decision of the commander.
community-policing-ilp-cycle-middle = The commander decides
community-policing-ilp-cycle-task = Task
community-policing-ilp-cycle-collection = Collection
community-policing-ilp-cycle-evaluation = Evaluation
community-policing-ilp-cycle-collation = Collation
community-policing-ilp-cycle-analysis = Analysis
community-policing-ilp-cycle-dissemination = Dissemination
community-policing-ilp-cycle-feedback = Feedback
community-policing-ilp-stations-caption = The stations of the cycle
community-policing-ilp-stations-head-station = Station
community-policing-ilp-stations-head-who = Who, and what
community-policing-ilp-stations-head-fault = Usual fault
community-policing-ilp-stations-task-who = The commander asks one question and says what it is for
community-policing-ilp-stations-task-fault = “Collect everything on weapons”
community-policing-ilp-stations-collection-who = Officers look first at what the service has, then ask openly
community-policing-ilp-stations-collection-fault = New data although the answer was in the files
community-policing-ilp-stations-evaluation-who = The officer who reports proposes, the unit for analysis confirms the code
community-policing-ilp-stations-evaluation-fault = A good source makes bad content look true
community-policing-ilp-stations-collation-who = The unit for analysis registers, links, removes what is double
community-policing-ilp-stations-collation-fault = Three reports of one rumour count as three confirmations
community-policing-ilp-stations-analysis-who = The analyst finds patterns and causes, and names gaps
community-policing-ilp-stations-analysis-fault = Only what fits the first idea
community-policing-ilp-stations-dissemination-who = Those who need the product receive it, with the handling code
community-policing-ilp-stations-dissemination-fault = To all, or to nobody
community-policing-ilp-stations-feedback-who = The commander says what was decided; the officer tells the person who gave the information, as far as allowed
community-policing-ilp-stations-feedback-fault = No word, and next time no report

community-policing-ilp-requirement-title = The question comes first
community-policing-ilp-requirement-asks =
    what should i look for on patrol
    the boss wants information but does not say what
    how to ask a good question
    vague order
    what does he want to know
    wild collecting
    tasking question
    look for what on my round
community-policing-ilp-requirement-intro = Collection without a question is curiosity, and the law does not allow it. A good task fits on five lines:
community-policing-ilp-requirement-question = one question that can be answered (“On which occasions and at which hours are shots fired in the valley?”);
community-policing-ilp-requirement-decision = the decision for which the answer is needed;
community-policing-ilp-requirement-known = what is known already, and how sure it is;
community-policing-ilp-requirement-limit = what may not be done, and which law and order apply;
community-policing-ilp-requirement-day = day of the answer, and the officer who takes questions.

community-policing-ilp-report-title = The information report
community-policing-ilp-report-asks =
    how do i write down what someone told me
    do i put the name of the person in
    where does the note go
    difference between note and official report
    jot down
    in my phone notes
    his name in it?
    opinion apart
    form for a hint
    two stories in one sheet
community-policing-ilp-report-intro = The <em>{ -information-report }</em> is the only way by which a hint from the street enters the system. A note in a private telephone is no report. <ref data-l10n-name="sheet"/> shows what goes where.
community-policing-ilp-sheet-caption = The information report: what goes where
    .alt = Drawing of a form with seven numbered fields from top to bottom: 1 number, date, unit; 2 subject in one line; 3 what was seen or said, word for word; 4 how the source knows it; 5 own remark of the officer, kept apart; 6 source code, information code, handling code in three boxes side by side; 7 to whom it goes and by when it is reviewed. Beside it, joined by a dashed line, a separate closed sheet: identity of the source, kept elsewhere.
community-policing-ilp-sheet-number = Number, date, unit
community-policing-ilp-sheet-subject = Subject in one line
community-policing-ilp-sheet-words = What was seen or said, word for word
community-policing-ilp-sheet-how = How does the source know it?
community-policing-ilp-sheet-remark = Remark of the officer, kept apart
community-policing-ilp-sheet-source = Source
community-policing-ilp-sheet-content = Information
community-policing-ilp-sheet-handling = Handling
community-policing-ilp-sheet-receiver = Receiver, day of review
community-policing-ilp-sheet-identity = Identity of the source: kept separately, as the rules provide
community-policing-ilp-report-one = One report holds one piece of information from one source. Two hints from one conversation make two reports, because they may deserve different codes.
community-policing-ilp-report-fast = Danger to life is told at once by telephone or radio; the report follows. Everything else is written before the end of the shift.
community-policing-ilp-report-do-words = Write the words of the person, with quotation marks.
community-policing-ilp-report-do-how = Write how the person knows: saw, heard from, thinks.
community-policing-ilp-report-do-empty = Write “unknown” where nothing is known.
community-policing-ilp-report-do-apart = Put your own opinion into its own field.
community-policing-ilp-report-dont-name = Write the name of the source in the text.
community-policing-ilp-report-dont-describe = Describe the source so that the place recognises her.
community-policing-ilp-report-dont-copy = Send the report by private messenger, or keep a copy.
community-policing-ilp-report-dont-feature = Record faith, origin, health or opinion, unless the law allows it and the question needs it.

## Evaluation and handling

community-policing-ilp-evaluation-title = Evaluation and handling
community-policing-ilp-evaluation-asks =
    how sure is this information
    who may i pass it on to
    a1 b2 what do the letters mean
    is he reliable
    liar
    how true
    grade it
    three marks
community-policing-ilp-evaluation-intro = Every report gets three marks: one for the source, one for the content, one for the use. They are independent. An honest person can be wrong, and a liar can be right. The codes are those of the document “Exchange of information across the border on firearms and explosives”; between services they hold only as far as these have agreed on them.

community-policing-ilp-codes-title = Four by four
community-policing-ilp-codes-asks =
    what is the 4x4 system
    letter for the source, number for the information
    anonymous call, which letter
    what is x4
    A B C X
    drunk informer
    heard from his brother
    4x4
    unknown caller
community-policing-ilp-codes-intro = The <em>{ -source-evaluation }</em> separates the reliability of the source from the accuracy of the information. First choose the row of the source, then, without looking at it again, the column of the information (<ref data-l10n-name="matrix"/>).
community-policing-ilp-codes-caption = Evaluation of the source and of the information
community-policing-ilp-codes-head-source = Source
community-policing-ilp-codes-head-meaning-source = Meaning
community-policing-ilp-codes-head-information = Information
community-policing-ilp-codes-head-meaning-information = Meaning
# $code: the letter or the digit.
community-policing-ilp-codes-code = { $code }
community-policing-ilp-codes-a = No doubt about authenticity, trustworthiness and competence, or reliable in every case so far
community-policing-ilp-codes-b = Reliable in most cases so far
community-policing-ilp-codes-c = Unreliable in most cases so far
community-policing-ilp-codes-x = Reliability cannot be assessed
community-policing-ilp-codes-1 = Accuracy is not in doubt
community-policing-ilp-codes-2 = Known personally to the source, but not to the officer who passes it on
community-policing-ilp-codes-3 = Not known personally to the source, but confirmed by information already recorded
community-policing-ilp-codes-4 = Not known personally to the source, and cannot be confirmed
community-policing-ilp-matrix-caption = Four letters, four digits, sixteen answers
    .alt = Grid of four rows for the source, A, B, C and X, and four columns for the information, 1 to 4. The cells hold the codes from A1 to X4. The darker the cell, the more care is needed: A1 is white, C4 is darkest. Under the grid stands: act at once on danger to life, whatever the code.
community-policing-ilp-matrix-source = Source
community-policing-ilp-matrix-information = Information
community-policing-ilp-matrix-light = lighter: more certain
community-policing-ilp-matrix-dark = darker: check first
community-policing-ilp-matrix-rule = Danger to life: act at once, whatever the code.
community-policing-ilp-codes-x-rule = X is no bad mark. A caller without a name, or a person heard for the first time, gets X, because nothing is known. C needs a reason: earlier reports that turned out wrong.

community-policing-ilp-worked-title = Codes in practice
community-policing-ilp-worked-asks =
    examples for the codes
    how would you grade a rumour
    my colleague saw it himself, which code
    sample grades
    rumour graded
    tester: which letter
    compare with colleagues
community-policing-ilp-worked-intro = <ref data-l10n-name="worked"/> gives invented examples. Discuss them at the station before you read the right column. Good colleagues can differ by one step; they must be able to say why.
community-policing-ilp-worked-caption = Invented examples with their codes
community-policing-ilp-worked-head-report = Report
community-policing-ilp-worked-head-code = Code
community-policing-ilp-worked-head-why = Why
community-policing-ilp-worked-patrol = A patrol sees two cartridge cases on the ground and leaves them for the crime scene officer.
community-policing-ilp-worked-patrol-why = An officer saw it, and it is documented
community-policing-ilp-worked-teacher = A teacher whose hints were mostly right saw a young man show a pistol to others.
community-policing-ilp-worked-teacher-why = The source knows it personally, the officer does not
community-policing-ilp-worked-caller = A caller without a name says that he saw weapons being unloaded from a van.
community-policing-ilp-worked-caller-why = Nothing is known of the caller; he says that he saw it himself
community-policing-ilp-worked-rumour = A shopkeeper, mostly reliable, heard in the shop of a “seller”. Nothing is recorded.
community-policing-ilp-worked-rumour-why = Hearsay without confirmation
community-policing-ilp-worked-confirmed = The same shopkeeper heard of shots at a hall; three calls are recorded for that evening.
community-policing-ilp-worked-confirmed-why = Hearsay, but confirmed by records
community-policing-ilp-worked-quarrel = A man whose last reports about his neighbour were invented says that he saw a rifle at his place.
community-policing-ilp-worked-quarrel-why = The source has a bad record; the content is his own observation
community-policing-ilp-worked-circle = Two mostly reliable persons report the same rumour. Both have it from one guest of a café.
community-policing-ilp-worked-circle-why = One source heard twice is no confirmation

community-policing-ilp-handling-title = Handling codes
community-policing-ilp-handling-asks =
    can i show this in court
    can i give it to the other police
    what does h2 mean
    who decides what happens with my information
    H2
    forward to another station
    show the judge
    without asking the giver
    restricted use
community-policing-ilp-handling-intro = The <em>{ -handling-code }</em> is set by the provider, stays with the information wherever it goes, and is changed only by the provider (<ref data-l10n-name="handling"/>).
community-policing-ilp-handling-caption = Handling codes
community-policing-ilp-handling-head-code = Code
community-policing-ilp-handling-head-meaning = Meaning
community-policing-ilp-handling-head-example = Invented example
community-policing-ilp-handling-0 = Only for preventing and fighting crime, under the law that applies
community-policing-ilp-handling-0-example = Number of shots reported in each month
community-policing-ilp-handling-1 = Not disclosed in proceedings before a court without the permission of the provider
community-policing-ilp-handling-1-example = A hint that could point to the person who gave it
community-policing-ilp-handling-2 = Not passed on without the permission of the provider
community-policing-ilp-handling-2-example = Information of another service on a running case
community-policing-ilp-handling-3 = Other restrictions, which the provider writes out
community-policing-ilp-handling-3-example = “Contact the provider before any measure”
community-policing-ilp-handling-rule = If a code stands in the way of protecting a life, call the provider at once. The law in force and the prosecutor decide what must be disclosed to a court; no code is a promise beyond the law.

community-policing-ilp-tlp-title = The traffic light for partners
community-policing-ilp-tlp-asks =
    red amber green what can i forward
    can the municipality get this paper
    sharing with a school or a company
    traffic light
    amber
    school gets a copy?
    NGO
    leak
    journalist has the sheet
community-policing-ilp-tlp-intro = Papers for partners outside the police often carry the <em>{ -tlp }</em>, here in version 2.0 of FIRST (<ref data-l10n-name="tlp"/>). It says how far a paper may travel. It is no classification under the law and does not replace the handling code.
community-policing-ilp-tlp-caption = The Traffic Light Protocol
community-policing-ilp-tlp-head-mark = Mark
community-policing-ilp-tlp-head-who = Who may receive it
community-policing-ilp-tlp-head-example = Invented example
community-policing-ilp-tlp-red = Only the persons present or named
community-policing-ilp-tlp-red-example = Plan for one dangerous situation, spoken in a small circle
community-policing-ilp-tlp-amber-strict = Only those in the own organisation who need it
community-policing-ilp-tlp-amber-strict-example = Draft of a problem profile
community-policing-ilp-tlp-amber = Those who need it in the own organisation and its clients
community-policing-ilp-tlp-amber-example = Advice to a school and its office for social work
community-policing-ilp-tlp-green = The community of partners, but not the public
community-policing-ilp-tlp-green-example = Monthly picture for the safety forum, without personal data
community-policing-ilp-tlp-clear = Everybody
community-policing-ilp-tlp-clear-example = Leaflet on shots at celebrations
community-policing-ilp-tlp-rule = In doubt, choose the narrower mark and ask the author. A mark never makes it lawful to pass on personal data.

## Products of analysis

community-policing-ilp-products-title = Four products, four decisions
community-policing-ilp-products-asks =
    what does the analyst give me
    which paper do i need for the briefing
    strategic or tactical
    four papers
    outcome of analysis
    chief's folder
    which one for the shift
community-policing-ilp-products-intro = Analysis ends in a paper on which somebody decides. The model behind <ref data-l10n-name="products"/> is described in the OSCE guidebook of 2017 and used, under different names, in many services.
community-policing-ilp-products-caption = The four products
community-policing-ilp-products-head-product = Product
community-policing-ilp-products-head-answers = Question it answers
community-policing-ilp-products-head-who = Who decides with it
community-policing-ilp-products-head-period = Period
community-policing-ilp-products-strategic = Strategic assessment
community-policing-ilp-products-strategic-answers = What will harm people most, and what comes first?
community-policing-ilp-products-strategic-who = Head of the service, regional head
community-policing-ilp-products-strategic-period = Once or twice a year
community-policing-ilp-products-tactical = Tactical assessment
community-policing-ilp-products-tactical-answers = What is happening now, and does the plan work?
community-policing-ilp-products-tactical-who = Commanders, in the tasking meeting
community-policing-ilp-products-tactical-period = One to four weeks
community-policing-ilp-products-target = Target profile
community-policing-ilp-products-target-answers = Who is this person or group, and which lawful measure fits?
community-policing-ilp-products-target-who = Head of investigations, with the prosecutor
community-policing-ilp-products-target-period = As long as the case and the law allow
community-policing-ilp-products-problem = Problem profile
community-policing-ilp-products-problem-answers = Why does it happen here, again and again?
community-policing-ilp-products-problem-who = Station commander, with the partners
community-policing-ilp-products-problem-period = Until the problem is smaller
community-policing-ilp-products-words = All four keep facts and assessment apart, say how sure the analyst is, in words that the service has fixed, and name what is not known. “Likely” without a reason is an opinion.

community-policing-ilp-strategic-title = Strategic assessment
community-policing-ilp-strategic-asks =
    how do we set priorities for the year
    paper for the chief
    what should be in the yearly picture
    annual plan
    big picture
    where is the harm
    budget talk
    next year's priorities
community-policing-ilp-strategic-text = The <em>{ -strategic-assessment }</em> looks at a year and further. For firearms it asks: which harm do weapons do here, to whom, and where? Where do they come from? What is changing, also across the border? What do we not know? It ends with few priorities, with reasons. Ten priorities are none.
community-policing-ilp-strategic-sources = It uses numbers of the service, of health and social institutions without names, what was said in the forums, and open sources. If only seizures are counted, the map shows where the police searched, and not where the weapons are.

community-policing-ilp-tactical-title = Tactical assessment and tasking
community-policing-ilp-tactical-asks =
    what is a tasking meeting
    how do patrols get their tasks
    who decides where we go this week
    weekly meeting
    where are we sent on Friday
    patrol duties
    who sets tasks
    short term
community-policing-ilp-tactical-text = The <em>{ -tactical-assessment }</em> is short: what is new, which problem grows, which task is finished, what is proposed. The tasking meeting takes half an hour and ends with a list: task, officer, day, measure.
community-policing-ilp-tactical-steps = The community officer belongs to this meeting. Without this voice, a patrol is sent on Friday to a village where a funeral is held.

community-policing-ilp-target-title = Target profile
community-policing-ilp-target-asks =
    profile of a suspect
    when may we collect on a person
    is a hint enough to open a file on someone
    file on a man
    suspect's family
    start and stop date
    main player
    dossier on him
community-policing-ilp-target-text = The <em>{ -target-profile }</em> concerns a person or a group. It touches rights most, and therefore needs a decision in writing: lawful basis, reason, beginning, end, who has access. A rumour is no reason. Covert measures are <em>{ -special-investigative-measures }</em> and need the order that the law requires.
community-policing-ilp-target-family = Relatives, neighbours and children are not described “to be complete”. People who are not needed for the question are left out of the profile.

community-policing-ilp-problem-title = Problem profile
community-policing-ilp-problem-asks =
    same trouble every weekend, what now
    how do i describe a problem
    template for a problem profile
    same corner again
    weekend noise and shots
    describe trouble
    whom does it hurt
    seven parts
community-policing-ilp-problem-text = The <em>{ -problem-profile }</em> is the bridge between the two ideas of this manual, and a partner can read most of it. It has seven parts:
community-policing-ilp-problem-what = the problem in one sentence, without a culprit;
community-policing-ilp-problem-harm = whom it harms, and how;
community-policing-ilp-problem-where = where and when, with numbers, and compared with another place or year;
community-policing-ilp-problem-why = causes on all sides: people, place, habit, supply;
community-policing-ilp-problem-done = what was tried already, and what came of it;
community-policing-ilp-problem-propose = two or three measures, who carries each, what it costs;
community-policing-ilp-problem-measure = how it will be measured, and when.
community-policing-ilp-problem-map = A place on a map is no accusation. Maps for partners show areas and not houses.

## SARA with a worked case

community-policing-ilp-sara-title = Solving a problem: SARA
community-policing-ilp-sara-asks =
    what does sara stand for
    step by step for a problem
    example with wedding shooting
    why do we do this again every year
    four letters
    wedding case
    method
    we do this again and again
    step plan
community-policing-ilp-sara-intro = The <em>{ -sara }</em> has four steps: scanning, analysis, response, assessment. The case that follows is an <strong>invented case</strong>: places, persons and numbers do not exist. <ref data-l10n-name="sara"/> shows it on one page.
community-policing-ilp-sara-caption = The four steps in the invented case
    .alt = Four boxes in a square with arrows in clockwise direction. Top left: scanning, shots at celebrations in a valley of five villages. Top right: analysis, music ends late, the guests of one hall, nobody feels responsible. Bottom right: response, agreement with halls, families and musicians, officer present early, messages of young people. Bottom left: assessment, fewer celebrations with shots, more calls. From assessment an arrow leads back to scanning.
community-policing-ilp-sara-scan = 1. Scanning
community-policing-ilp-sara-scan-note = Shots at celebrations in a valley of five villages
community-policing-ilp-sara-analyse = 2. Analysis
community-policing-ilp-sara-analyse-note = Late hours, one hall, nobody feels responsible
community-policing-ilp-sara-respond = 3. Response
community-policing-ilp-sara-respond-note = Halls, families, musicians, an early visit, young voices
community-policing-ilp-sara-assess = 4. Assessment
community-policing-ilp-sara-assess-note = Fewer celebrations with shots, more calls
community-policing-ilp-sara-skip = Services like to jump from the first step to the third. Then the answer is the one that they have always given. And a measure without an assessment is a hope.

community-policing-ilp-scan-title = Scanning: is it a problem?
community-policing-ilp-scan-asks =
    one complaint or a real problem
    people complain about shooting at weddings
    how do i check if it is true
    one moaner
    teacher complains
    children on the floor
    repeated?
    is it really so
community-policing-ilp-scan-text = In the forum of an invented valley a teacher says: “At every wedding we put the children on the floor.” The community officer checks three things. Does it repeat? Yes: calls, the register of the health centre and the diary of the station speak of it. Does it harm? Yes: two injured in one season, frightened families. Do the people want something to change? Yes, but they do not want to bring relatives into prison.
community-policing-ilp-scan-sentence = The problem in one sentence: “From May to October, shots are fired in the valley at celebrations, mostly late in the evening, and people are endangered.” Nobody is called guilty in it.

community-policing-ilp-analyse-title = Analysis: why here, why then?
community-policing-ilp-analyse-asks =
    why do they shoot at weddings
    what should i find out before doing something
    triangle offender victim place
    cause
    why always there
    after ten in the evening
    young men showing off
    who could stop it
community-policing-ilp-analyse-text = The analyst uses the triangle of problem analysis: a problem needs somebody who does it, somebody or something that is harmed, and a place. On each side there is also somebody who could influence it (<ref data-l10n-name="triangle"/>).
community-policing-ilp-triangle-caption = The three sides of the problem in the invented case
community-policing-ilp-triangle-head-side = Side
community-policing-ilp-triangle-head-found = What was found
community-policing-ilp-triangle-head-influence = Who can influence it
community-policing-ilp-triangle-doer = Those who shoot
community-policing-ilp-triangle-doer-found = Guests, mostly after ten in the evening; some hold licences, others do not; honour and alcohol
community-policing-ilp-triangle-doer-influence = Host, oldest of the family, friends, hunting club
community-policing-ilp-triangle-harmed = Those harmed
community-policing-ilp-triangle-harmed-found = Guests, neighbours, children; women asked for an end but were not heard
community-policing-ilp-triangle-harmed-influence = Women’s group, school, health centre
community-policing-ilp-triangle-place = Place
community-policing-ilp-triangle-place-found = Eight of eleven evenings with shots at one hall; car park without light or rules
community-policing-ilp-triangle-place-influence = Owner of the hall, municipality, musicians
community-policing-ilp-analyse-gap = What is not known is written down too: where the unlicensed weapons come from. This question goes to the investigators and not to the community officer.

community-policing-ilp-respond-title = Response: several small measures
community-policing-ilp-respond-asks =
    what can we do about celebratory shooting
    who can help besides police
    only more checks or something else
    wedding hall owner signs
    musicians stop playing
    imam speaks
    party without weapons
    ideas against shooting in the air
community-policing-ilp-respond-text = Partners and police agree on measures that touch each side of the triangle (<ref data-l10n-name="measures"/>). Prevention does not replace the law: whoever shoots is reported, and where a weapon is seen, the rules of safe action apply.
community-policing-ilp-measures-caption = Measures in the invented case
community-policing-ilp-measures-head-measure = Measure
community-policing-ilp-measures-head-who = Who
community-policing-ilp-measures-head-check = How it is checked
community-policing-ilp-measures-host = The host signs for a celebration without weapons and names two persons who see to it
community-policing-ilp-measures-host-who = Owner of the hall
community-policing-ilp-measures-host-check = Signed sheets compared with the calendar
community-policing-ilp-measures-visit = Two officers congratulate early in the evening and go again
community-policing-ilp-measures-visit-who = Station
community-policing-ilp-measures-visit-check = Diary of the station
community-policing-ilp-measures-music = Music stops when a shot is fired, and the owner calls the police
community-policing-ilp-measures-music-who = Musicians, owner
community-policing-ilp-measures-music-check = Calls in the register
community-policing-ilp-measures-light = Light and order in the car park
community-policing-ilp-measures-light-who = Municipality
community-policing-ilp-measures-light-check = Visit on the spot
community-policing-ilp-measures-young = Young people make a short film; women’s group and school show it
community-policing-ilp-measures-young-who = School, women’s group
community-policing-ilp-measures-young-check = Showings; questions before and after
community-policing-ilp-measures-law = Checks of storage, as the weapons law allows; investigation of each shot
community-policing-ilp-measures-law-who = Licensing office, investigators
community-policing-ilp-measures-law-check = Files, decisions of the prosecutor

community-policing-ilp-assess-title = Assessment: did it become smaller?
community-policing-ilp-assess-asks =
    how do i know it worked
    more calls now, is that bad
    did the project help or was it luck
    did it work
    before and after
    success or luck
    fewer injured
    other valley
community-policing-ilp-assess-text = After the second season the station compares, also with a neighbouring valley in which nothing was changed (<ref data-l10n-name="result"/>). All numbers are invented.
community-policing-ilp-result-caption = Invented case: two seasons compared
community-policing-ilp-result-head-what = What was counted
community-policing-ilp-result-head-before = First season
community-policing-ilp-result-head-after = Second season
community-policing-ilp-result-celebrations = Celebrations in the valley
community-policing-ilp-result-shots = Celebrations with shots
community-policing-ilp-result-calls = Calls about shots
community-policing-ilp-result-injured = Injured persons
community-policing-ilp-result-neighbour = Neighbouring valley: celebrations
community-policing-ilp-result-neighbour-shots = Neighbouring valley: celebrations with shots
community-policing-ilp-result-would-call = Of forty persons asked: would call the police
community-policing-ilp-assess-read = How it is read: the share of celebrations with shots fell in the valley and hardly in the neighbouring one, so the measures probably helped. The calls rose although the shots fell: people trust more. Two injured and none are numbers too small to prove anything.
community-policing-ilp-assess-next = Then the circle goes on: shots are now fired in a second place. Whether the problem moved or was always there is a question for the next scanning.

## Law and personal data

community-policing-ilp-law-title = Law
community-policing-ilp-law-asks =
    which law allows me to keep this information
    personal data law police
    rules for informants
    human rights and collecting information
    statute
    may I store it
    informants rules
    privacy act
    collecting on citizens
community-policing-ilp-law-intro = This chapter gives the frame. It is not a commentary. Check the law in force before you collect, store or pass on.
community-policing-ilp-law-kosovo-act = Law 04/L-076 on Police; Law 06/L-082 on Protection of Personal Data; Law 05/L-022 on Weapons; Criminal Code 06/L-074
community-policing-ilp-law-kosovo-police = <strong>Law 04/L-076</strong> is the frame for police work and police powers. <strong>Law 06/L-082</strong> governs personal data; read in it, and in the special rules for the police, what applies to data on offences.
community-policing-ilp-law-kosovo-other = The status of a weapon follows from <strong>Law 05/L-022</strong>, offences from <strong>06/L-074</strong>, covert measures and evidence from the criminal procedure law in force. The forums for safety have their own administrative instructions.
community-policing-ilp-law-north-macedonia-act = Law on Police 114/2006 with amendments; Law on Personal Data Protection 42/2020 with amendments; Law on Weapons 7/05 with amendments; Criminal Procedure Law 150/2010 with amendments
community-policing-ilp-law-north-macedonia-police = The <strong>Law on Police</strong> is the frame for police work, police powers and police records. The <strong>Law on Personal Data Protection</strong> governs personal data; check which rules apply to processing by the police.
community-policing-ilp-law-north-macedonia-other = The status of a weapon follows from the <strong>Law on Weapons</strong>; for offences <strong>Article 396</strong> of the Criminal Code is checked first. Covert measures and evidence follow the <strong>Criminal Procedure Law</strong>.
community-policing-ilp-law-europe-act = European Convention on Human Rights, Article 8; Council of Europe, Convention 108 and Recommendation R (87) 15; Directive (EU) 2016/680
community-policing-ilp-law-europe-text = These texts protect private life and state how the police handle personal data: lawful purpose, necessity, accuracy, fixed periods, security, supervision. Whether and how far a text binds a jurisdiction is checked before it is cited.
community-policing-ilp-law-europe-sources = Persons who give information in confidence are led only by trained units, under the rules in force. A community officer recruits nobody, pays nobody and promises nobody freedom from punishment.

community-policing-ilp-data-title = Personal data from the note to the deletion
community-policing-ilp-data-asks =
    how long can i keep my notes
    can i have a list of people in my area
    someone wants to know what we have about him
    i sent it to the wrong person
    delete
    how many years
    lost notebook
    mailed to the wrong guy
    curious colleague looked
    list of residents
    his file says wrong things
    ex-policeman asks me to check somebody
    photo of a form on Viber
community-policing-ilp-data-intro = Data protection is no obstacle to police work; it keeps information usable and people willing. <ref data-l10n-name="data"/> follows one note.
community-policing-ilp-data-caption = One note on its way
community-policing-ilp-data-head-stage = Stage
community-policing-ilp-data-head-rule = Rule
community-policing-ilp-data-head-ask = Question to yourself
community-policing-ilp-data-before = Before
community-policing-ilp-data-before-rule = A lawful purpose and a question
community-policing-ilp-data-before-ask = Do I need this about a person at all?
community-policing-ilp-data-note = Note
community-policing-ilp-data-note-rule = Only what the purpose needs; into the official form on the same day
community-policing-ilp-data-note-ask = Would I read it out to this person?
community-policing-ilp-data-store = Store
community-policing-ilp-data-store-rule = Only in the system of the service; no private telephone, no list of my own
community-policing-ilp-data-store-ask = Who else can see it?
community-policing-ilp-data-kinds = Kinds of persons
community-policing-ilp-data-kinds-rule = Suspects, victims, witnesses and others are kept apart; facts apart from opinions
community-policing-ilp-data-kinds-ask = In which role does this person appear here?
community-policing-ilp-data-use = Use
community-policing-ilp-data-use-rule = Access only for the task; each access is logged
community-policing-ilp-data-use-ask = Why do I open this file?
community-policing-ilp-data-share = Pass on
community-policing-ilp-data-share-rule = Basis, need, code, log
community-policing-ilp-data-share-ask = Is a number enough in place of a name?
community-policing-ilp-data-review = Review
community-policing-ilp-data-review-rule = On the fixed day: correct, keep with a reason, or delete
community-policing-ilp-data-review-ask = Is it still true, and still needed?
community-policing-ilp-data-breach = Loss
community-policing-ilp-data-breach-rule = Report to the superior and the data protection officer at once
community-policing-ilp-data-breach-ask = Whom does it endanger?
community-policing-ilp-data-rights = Whoever asks what the police hold on him or her is directed to the office that the law names, in a friendly way and without an answer at the counter. A complaint is no sign of guilt.

## Evidence and cooperation

community-policing-ilp-evidence-title = From intelligence to evidence
community-policing-ilp-evidence-asks =
    can i use a hint at court
    is a tip enough for a house search
    do we have to name the source
    tip to warrant
    hearsay
    name the snitch?
    before the judge
    proof
community-policing-ilp-evidence-intro = Intelligence shows where to look. A court decides on what was secured by the rules. The way from one to the other is short but has a fixed order:
community-policing-ilp-evidence-check = the investigator checks the hint from a second, independent side;
community-policing-ilp-evidence-prosecutor = the prosecutor learns where the hint comes from and how it was evaluated, as far as the law provides;
community-policing-ilp-evidence-basis = the measure rests on its own lawful basis, for example a search warrant, and not on a code;
community-policing-ilp-evidence-secure = what is found is secured and recorded with an unbroken chain of custody;
community-policing-ilp-evidence-keep = the original report stays unchanged; corrections are added with day and name.
community-policing-ilp-evidence-source = The source is protected by the way in which the report was written on the first day. Afterwards there is little to repair: what must be disclosed is decided by the law and the court.

community-policing-ilp-cooperation-title = Cooperation across the border
community-policing-ilp-cooperation-asks =
    same problem on the other side of the border
    can i call my colleague across the border
    who shares with whom
    across the line
    guests from Albania at weddings
    phone over there
    shared statistics
    neighbours' station
community-policing-ilp-cooperation-intro = A valley does not end at a border line, and celebrations have guests from both sides. Problems can be compared freely: numbers without names, measures, films, leaflets. Personal data and information on cases go through the agreed channel, in { -kosovo } through the <em>{ -ilecu }</em>, in North Macedonia through the unit that the internal rules name.
community-policing-ilp-cooperation-forum = Two stations on both sides can prepare a common problem profile, as far as their agreements allow it: same questions, same way of counting, same day. Each acts in its own jurisdiction.
community-policing-ilp-cooperation-focal = Recovered firearms go to tracing. In { -kosovo } the <em>{ -firearms-focal-point }</em> traces every local recovery; what it learns on origin belongs into the strategic assessment.

## Indicators

community-policing-ilp-indicators-title = Indicators
community-policing-ilp-indicators-asks =
    how do we measure trust
    statistics for community policing
    how many reports should i write per month
    numbers for the annual report
    numbers game
    trust survey
    quota of reports
    how to count success
    bad statistics
community-policing-ilp-indicators-intro = What is counted is done. Therefore indicators are chosen with care, few, and with the people whom they concern. Each has a <em>{ -baseline }</em>, a day and an owner (<ref data-l10n-name="indicators"/>).
community-policing-ilp-indicators-caption = Indicators and how not to misread them
community-policing-ilp-indicators-head-indicator = Indicator
community-policing-ilp-indicators-head-how = How it is counted
community-policing-ilp-indicators-head-care = Care
community-policing-ilp-indicators-trust = Trust
community-policing-ilp-indicators-trust-how = Share of residents asked who would call the police about a weapon
community-policing-ilp-indicators-trust-care = Ask women and men, age groups and languages separately; no names
community-policing-ilp-indicators-reach = Reach
community-policing-ilp-indicators-reach-how = Participants of meetings, compared with the residents
community-policing-ilp-indicators-reach-care = Presence is not influence
community-policing-ilp-indicators-answer = Answer
community-policing-ilp-indicators-answer-how = Share of problems raised that got an answer within the agreed period
community-policing-ilp-indicators-answer-care = “No, because” is an answer
community-policing-ilp-indicators-harm = Harm
community-policing-ilp-indicators-harm-how = Incidents with shots, injured persons, threats with a weapon
community-policing-ilp-indicators-harm-care = More reports can mean more trust
community-policing-ilp-indicators-quality = Quality
community-policing-ilp-indicators-quality-how = Share of information reports with complete codes, returned reports
community-policing-ilp-indicators-quality-care = Number of reports is no quality
community-policing-ilp-indicators-use = Use
community-policing-ilp-indicators-use-how = Share of products after which a decision was taken
community-policing-ilp-indicators-use-care = A decision to do nothing counts
community-policing-ilp-indicators-fair = Fairness
community-policing-ilp-indicators-fair-how = Complaints, checks and results by area
community-policing-ilp-indicators-fair-care = A high number asks a question; it is no verdict
community-policing-ilp-indicators-never = Never set targets for the number of checks, of hints or of named persons. Such targets produce poor checks, invented hints and angry neighbours.

## Quick reference

community-policing-ilp-quick-reference-title = Quick reference
community-policing-ilp-quick-reference-asks =
    cards for the pocket
    something to print for the patrol
    checklist
    pocket
    laminate
    print
community-policing-ilp-quick-reference-intro = The first six sections are also cards. Add the telephone numbers of your service.

community-policing-ilp-card-visit-title = A visit in the area
community-policing-ilp-card-visit-asks =
    what do i do on a visit
    first talk with a shopkeeper
    reminder for the beat
    doorstep talk
    bakery
    come back when
community-policing-ilp-card-visit-read = Read what is open since the last visit.
community-policing-ilp-card-visit-name = Name, station, reason: openly.
community-policing-ilp-card-visit-listen = Listen first; ask what has changed.
community-policing-ilp-card-visit-honest = Promise no full secrecy.
community-policing-ilp-card-visit-missing = Who is missing? Women, young people, minorities.
community-policing-ilp-card-visit-back = Name a day of return, and keep it.

community-policing-ilp-card-told-title = Told of a weapon
community-policing-ilp-card-told-asks =
    someone tells me about a pistol
    he wants to bring a grenade to us
    gun at home and threats
    gun talk
    bring it here?
    scared wife
    grenade in a bag
community-policing-ilp-card-told-loaded = Looks like a weapon: counts as loaded.
community-policing-ilp-card-told-order = Do not touch, keep distance, mark, report, wait.
community-policing-ilp-card-told-nobody = Nobody fetches, carries or shows it.
community-policing-ilp-card-told-danger = Threat at home: report at once, assistance for the victim.
community-policing-ilp-card-told-words = Then write the words of the person.
community-policing-ilp-card-told-child = Do not question a child.

community-policing-ilp-card-report-title = Information report
community-policing-ilp-card-report-asks =
    what goes into the report
    note after a talk
    how to write a hint
    hint form
    my opinion where
    today still
community-policing-ilp-card-report-one = One report, one piece of information.
community-policing-ilp-card-report-apart = Seen, said, own opinion: three fields.
community-policing-ilp-card-report-how = How does the source know it?
community-policing-ilp-card-report-name = No name and no trait of the source in the text.
community-policing-ilp-card-report-private = No private telephone, no copy.
community-policing-ilp-card-report-day = On the same day; danger at once.

community-policing-ilp-card-codes-title = Codes
community-policing-ilp-card-codes-asks =
    what was b3 again
    meaning of the letters
    h0 h1 h2 h3
    letter and digit
    legend
    scale
community-policing-ilp-card-codes-source = Source: A always reliable, B mostly, C mostly not, X unknown.
community-policing-ilp-card-codes-content = Information: 1 certain, 2 known to the source itself, 3 heard but confirmed, 4 heard and not confirmed.
community-policing-ilp-card-codes-handling = Use: H0 fighting crime; H1 not at court without permission; H2 not passed on without permission; H3 as written.
community-policing-ilp-card-codes-owner = Only the provider changes the handling code.
community-policing-ilp-card-codes-life = Danger to life: act at once, whatever the code.

community-policing-ilp-card-problem-title = A problem in four steps
community-policing-ilp-card-problem-asks =
    sara in short
    same trouble again, what do i do
    plan for a problem
    plan in four
    it came back
    fix the street
community-policing-ilp-card-problem-scan = Scan: does it repeat, does it harm, who wants a change?
community-policing-ilp-card-problem-analyse = Analyse: who does it, who is harmed, where and when, why here?
community-policing-ilp-card-problem-respond = Respond: several measures, each with a name and a day.
community-policing-ilp-card-problem-assess = Assess: before and after, and compared with another place.
community-policing-ilp-card-problem-tell = Tell the people what came of it.

community-policing-ilp-card-data-title = Personal data
community-policing-ilp-card-data-asks =
    may i keep this
    data protection in short
    can i send this on
    privacy short
    forward it?
    wipe when
community-policing-ilp-card-data-purpose = Purpose and question first.
community-policing-ilp-card-data-less = As little as possible; a number in place of a name.
community-policing-ilp-card-data-system = Only in the system of the service.
community-policing-ilp-card-data-share = Pass on: basis, need, code, log.
community-policing-ilp-card-data-delete = Review on the fixed day, then delete or give a reason.
community-policing-ilp-card-data-loss = Loss: report at once.

community-policing-ilp-numbers-title = Numbers of the station
community-policing-ilp-numbers-asks =
    whom do i call
    telephone list for the patrol
    who is on duty for explosives
    phone numbers
    hotline
    contacts
    who picks up
community-policing-ilp-numbers-intro = The station fills in <ref data-l10n-name="numbers"/>, and checks it twice a year by calling.
community-policing-ilp-numbers-caption = Whom to call
community-policing-ilp-numbers-head-for = For what
community-policing-ilp-numbers-head-who = Name or unit
community-policing-ilp-numbers-head-number = Telephone
community-policing-ilp-numbers-danger = Danger, weapon or explosive found
community-policing-ilp-numbers-victim = Assistance for victims
community-policing-ilp-numbers-child = Child protection
community-policing-ilp-numbers-interpreter = Interpreter
community-policing-ilp-numbers-analysis = Unit for analysis: questions on reports
community-policing-ilp-numbers-data = Data protection officer
community-policing-ilp-numbers-border = Unit for international police cooperation

## Glossary

community-policing-ilp-glossary-title = Glossary
community-policing-ilp-glossary-asks =
    what does this word mean
    explain the terms
    abbreviations
    dictionary
    acronyms
community-policing-ilp-glossary-intro = The words have the meaning that the law in force gives them. The short explanations help to read this manual.

## Sources

community-policing-ilp-sources-title = Sources
community-policing-ilp-sources-asks =
    where does this come from
    which books and laws were used
    links
    bibliography
    OSCE guide
# $date: day on which the sources were checked.
community-policing-ilp-sources-checked = The references were checked on { $date }. Laws change: read the consolidated text on the day of use.
community-policing-ilp-sources-ilp = OSCE, Guidebook on Intelligence-Led Policing, 2017: <a data-l10n-name="site">polis.osce.org</a>.
community-policing-ilp-sources-minorities = OSCE High Commissioner on National Minorities, Recommendations on Policing in Multi-Ethnic Societies, 2006: <a data-l10n-name="site">osce.org</a>.
community-policing-ilp-sources-security-council = United Nations, Security Council resolutions 1325 (2000) on women, peace and security and 2250 (2015) on youth, peace and security.
community-policing-ilp-sources-europol = Regulation (EU) 2016/794 on Europol, Article 29, on the codes of evaluation: <a data-l10n-name="text">EUR-Lex</a>.
community-policing-ilp-sources-handling = Papers of the Council of the European Union on the exchange of information, with the handling codes, published by Statewatch in 2018: <a data-l10n-name="page">statewatch.org</a>.
community-policing-ilp-sources-tlp = FIRST, Traffic Light Protocol, version 2.0: <a data-l10n-name="site">first.org</a>.
community-policing-ilp-sources-forums-kosovo = Kosovo Police, page on the Municipal Community Safety Councils, with the administrative instruction of 2012; OSCE, news on these councils, 2012: <a data-l10n-name="site">osce.org</a>.
community-policing-ilp-sources-forums-north-macedonia = OSCE, on the local prevention councils, 2010: <a data-l10n-name="site">polis.osce.org</a>.
community-policing-ilp-sources-kosovo = Laws of { -kosovo }: <a data-l10n-name="gazette">Official Gazette</a>.
community-policing-ilp-sources-north-macedonia = Laws of North Macedonia: <a data-l10n-name="gazette">Official Gazette</a>.
community-policing-ilp-sources-europe = Directive (EU) 2016/680 on personal data in the work of police and justice: <a data-l10n-name="text">EUR-Lex</a>.
community-policing-ilp-sources-focal = SEESAC, on the Firearms Focal Point: <a data-l10n-name="page">seesac.org</a>.

community-policing-ilp-limits-title = What this manual does not say
community-policing-ilp-limits-asks =
    what is not in here
    how do i recruit an informant
    does this count as legal advice
    left out
    numbers real?
    recruit a source
community-policing-ilp-limits-covert = It describes no covert collection, no leading of confidential sources and no surveillance, and nothing on how weapons, ammunition or explosives are made, altered or hidden.
community-policing-ilp-limits-numbers = It gives no numbers on weapons in homes, on trust or on crime: reliable ones for both jurisdictions were not at hand. All numbers of the case are invented.
community-policing-ilp-limits-law = It gives no legal advice and describes the organisation of no service. Names of forums and units are checked before use.
