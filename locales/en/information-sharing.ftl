### Information sharing: English source of the course. The order of the messages is the order of the document.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### The words requester, provider, contact unit and the texts of the codes are those of sop-cross-border-information.
### The messages that end in -asks hold questions in everyday words, one in each line: searched, not printed.

information-sharing-title = Gathering, evaluating, analysing and sharing information
information-sharing-short-title = Information sharing

## Purpose and objectives

information-sharing-purpose-title = Purpose and objectives
information-sharing-purpose-asks =
    what is this course about
    how do I pass on a tip about guns
    who do I tell what I heard
    tell it on
    info lesson
    from tip to file
    why share
information-sharing-purpose-aim = This course prepares officers to turn what they see and hear about firearms, ammunition and explosives into information that somebody else can use: to write it down, evaluate it, protect it, put it together with other information, and ask and answer across the border.
information-sharing-purpose-boundary = The course teaches how the police work with information lawfully. It does not describe how items are made or altered, and it does not teach covert methods. These follow their own orders and are taught to authorised officers only. All persons and cases in it are invented.

information-sharing-audience-title = Who the course is for
information-sharing-audience-asks =
    is this for patrol too or only for detectives
    can customs come
    is it only for analysts
    street cops
    liaison staff
    customs
information-sharing-audience-officers = The course is for patrol officers, investigators, border police, customs officers, analysts and officers of the contact units in { -kosovo } and North Macedonia. It works best when officers of both jurisdictions sit at one table.
information-sharing-audience-needs = Participants know how their own service registers a report. Nobody needs special software: paper, pencil and the forms of the collection are enough. Where the course and the procedure of a service differ, the law in force and the procedure come first.

information-sharing-objectives-title = Learning objectives
information-sharing-objectives-asks =
    what will I learn
    what do I have to know at the end
    what is on the test
    outcome
    test
    skills
# Introduces the list of learning objectives; $count is the number of items in that list.
information-sharing-objectives-intro = At the end of the course, each participant can show { $count ->
        [one] one skill:
       *[other] the following { $count } skills:
    }
information-sharing-objectives-write = write an entry in which what was said is kept apart from what the officer thinks;
information-sharing-objectives-protect = protect the source and the persons named, in every line;
information-sharing-objectives-evaluate = evaluate the source and the information separately, and give the reason;
information-sharing-objectives-code = set a handling code, and respect the code of others;
information-sharing-objectives-analyse = draw a time line and a chart of links, and write what is known, thought, missing and to be done;
information-sharing-objectives-request = write a request across the border that can be answered without a further question;
information-sharing-objectives-answer = answer, also with “nothing found”, and give feedback;
information-sharing-objectives-quality = find an echo, an old entry and a missing code before they do harm.

information-sharing-context-title = Why there is a course on this
information-sharing-context-asks =
    how many officers were trained
    was there a training before
    how many people took part
    earlier training
    trained people
    donor
# $sessions: number of sessions of the finished project.
information-sharing-context-project = A finished project of UNDP held { $sessions ->
        [one] one session
       *[other] { $sessions } sessions
    } on gathering, sharing and analysing information, for officers of both jurisdictions. <ref data-l10n-name="attendances"/> gives the attendances<ref data-l10n-name="meaning"/>.
information-sharing-note-attendance = These are attendances, not persons: it is not known whether somebody attended twice. The source, the project page of SEESAC, gives men and women only for the whole training.
information-sharing-attendances-caption = Attendances at the training on information
information-sharing-attendances-head-group = Group
information-sharing-attendances-head-men = Men
information-sharing-attendances-head-women = Women
information-sharing-attendances-head-all = Total
information-sharing-attendances-sex = All sessions
information-sharing-attendances-unknown = not given
information-sharing-context-new = This course is a new text. It is not the material of the project.

information-sharing-plan-title = Course plan
information-sharing-plan-asks =
    how long is it
    what do we do on which day
    timetable
    days and hours
    agenda
# $days: days of the course; $hours: lesson hours of each day.
information-sharing-plan-length = The course takes { $days ->
        [one] one day
       *[other] { $days } days
    } of { $hours ->
        [one] one lesson hour
       *[other] { $hours } lesson hours
    } each. <ref data-l10n-name="plan"/> shows the order. The exercises are in <ref data-l10n-name="exercises"/>; they take almost half of the time.
information-sharing-plan-caption = Plan of the course
information-sharing-plan-head-part = Part
information-sharing-plan-head-hours = Hours
information-sharing-plan-head-theme = Theme
information-sharing-plan-head-practice = Practice
# $day: number of the day; $part: number of the part on that day.
information-sharing-plan-part = Day { $day }, part { $part }
information-sharing-plan-theme-start = The way of information; four words
information-sharing-plan-practice-start = Sorting sentences
information-sharing-plan-theme-gather = Gathering: sources, entry, safety
information-sharing-plan-practice-gather = A conversation and its entry
information-sharing-plan-theme-evaluate = Evaluation and handling codes
information-sharing-plan-practice-evaluate = Five pieces, five pairs of codes
information-sharing-plan-theme-quality = Quality
information-sharing-plan-practice-quality = Three reports or one?
information-sharing-plan-theme-analyse = Analysing: methods and conclusions
information-sharing-plan-practice-analyse = Time line and chart of links
information-sharing-plan-theme-request = Requests and answers across the border
information-sharing-plan-practice-request = One request, one answer, with the form
information-sharing-plan-theme-share = Sharing, mistakes, law, evidence
information-sharing-plan-practice-share = Five people ask
information-sharing-plan-theme-profile = From analysis to a profile
information-sharing-plan-practice-profile = Profile on one page, with the form
information-sharing-plan-warning = No real case, no real name and no real number plate is used in this course. What looks harmless in the classroom can put a source, a victim or a running case in danger.
information-sharing-plan-facilitator-before = Before the course: print the forms for cross-border requests and for risk and problem profiles, one set for each group. Ask the contact unit of each service for the name of its channel and for its periods, and write them on the board. If officers of two languages attend, mix the groups and let each group choose the language of its papers.
information-sharing-plan-facilitator-lead = Lead with questions. A typical mistake is a lecture on software or on secret methods; bring the group back to the sentence on the paper. If somebody tells a real case, interrupt politely at once.
information-sharing-plan-facilitator-time = If time is short, leave out the exercise on the echo or have the profile written by two groups only. Never leave out the entry and the request.

## The course in 60 seconds

information-sharing-sixty-title = The course in 60 seconds
information-sharing-sixty-asks =
    give me the short version
    what matters most
    I only have a minute
    gist
    main thing
    hurry
information-sharing-sixty-intro = If you have time for one page only, read this one.
information-sharing-sixty-question = <strong>Question.</strong> Know what you want to know and why you may ask. See <ref data-l10n-name="cycle"/>.
information-sharing-sixty-write = <strong>Write.</strong> Keep what was seen or said apart from what you think.
information-sharing-sixty-source = <strong>Protect.</strong> The entry never lets a reader guess who the source is.
information-sharing-sixty-evaluate = <strong>Evaluate.</strong> A letter for the source, a digit for the information, each for itself. See <ref data-l10n-name="codes"/>.
information-sharing-sixty-code = <strong>Code.</strong> Whoever gives information decides how far it goes. The code travels with it.
information-sharing-sixty-analyse = <strong>Analyse.</strong> Known, thought, missing, to be done: four short paragraphs.
information-sharing-sixty-ask = <strong>Ask.</strong> At home first; then one question, one channel, one number. See <ref data-l10n-name="request"/>.
information-sharing-sixty-life = <strong>Life.</strong> If a life is in danger, telephone at once through the agreed channel and write afterwards.
information-sharing-sixty-rule = Three reports that come from one mouth are one report.
information-sharing-cycle-caption = The way of information
    .alt = Six boxes in a circle, joined by arrows: question, gather, evaluate, analyse, share, feedback. From feedback an arrow leads back to the question.
information-sharing-cycle-question = 1. Question
information-sharing-cycle-question-do = What do we need to know, for which lawful purpose?
information-sharing-cycle-gather = 2. Gather
information-sharing-cycle-gather-do = Look at home, ask, write an entry
information-sharing-cycle-evaluate = 3. Evaluate
information-sharing-cycle-evaluate-do = Source and information apart; handling code
information-sharing-cycle-analyse = 4. Analyse
information-sharing-cycle-analyse-do = Put together, compare, draw a conclusion
information-sharing-cycle-share = 5. Share
information-sharing-cycle-share-do = To those who need it and may have it
information-sharing-cycle-feedback = 6. Feedback
information-sharing-cycle-feedback-do = What helped, what was wrong, what is missing?

## Gathering

information-sharing-gather-title = Gathering information
information-sharing-gather-asks =
    what am I allowed to write down about people
    can I collect just in case
    do I need a reason
    hoard data
    just in case
    reason for asking
    fishing around
information-sharing-gather-intro = Information on weapons is everywhere in small pieces: a remark at a wedding, a number on a parcel, a shot that nobody reported. It becomes useful only when somebody writes it down so that a stranger understands it.
information-sharing-gather-purpose = Gathering begins with a question and a lawful purpose. Data on persons are gathered only as far as this purpose needs them (<em>{ -proportionality }</em>). Origin, language, faith or opinion is never a reason to gather information on somebody.

information-sharing-words-title = Four words
information-sharing-words-asks =
    is a tip evidence
    difference between rumour and proof
    what is intelligence anyway
    rumour
    gossip
    proof
    fact versus guess
information-sharing-words-intro = <ref data-l10n-name="words"/> separates four words that are often mixed up.
information-sharing-words-caption = Information, assessment, intelligence, evidence
information-sharing-words-head-word = Word
information-sharing-words-head-meaning = What it is
information-sharing-words-head-example = Invented example
information-sharing-words-information = Information
information-sharing-words-information-meaning = What was seen, heard, read or measured, with source, place and time. It can be wrong.
information-sharing-words-information-example = “The car stood at the bus station at 18:15.”
information-sharing-words-assessment = Assessment
information-sharing-words-assessment-meaning = What an officer makes of it. It always carries the officer’s name and the reason.
information-sharing-words-assessment-example = “I think that the driver was waiting for somebody.”
information-sharing-words-intelligence = Intelligence
information-sharing-words-intelligence-meaning = Information that was evaluated and analysed so that somebody can decide.
information-sharing-words-intelligence-example = “The car probably crosses on Mondays; we suggest checks on two Mondays.”
information-sharing-words-evidence = Evidence
information-sharing-words-evidence-meaning = What may be used before a court because it was secured as the procedure law requires.
information-sharing-words-evidence-example = The box, seized, described and sealed

information-sharing-sources-of-title = Where information is
information-sharing-sources-of-asks =
    where do I look first
    can I use facebook
    neighbours told me something what now
    who else knows something
    social media
    own archive
    barman
    registers
    prison guard
    where to dig
    barber
    petrol pump boy
    prison
    hospital reports a bullet wound
information-sharing-sources-of-intro = <ref data-l10n-name="sources"/> begins at home: most of what is asked of others lies already in the own house.
information-sharing-sources-of-caption = Sources, what they give and what needs care
information-sharing-sources-of-head-source = Source
information-sharing-sources-of-head-gives = What it can give
information-sharing-sources-of-head-care = What needs care
information-sharing-sources-of-own = Own files and registers
information-sharing-sources-of-own-gives = Earlier cases, weapons register, reports of shots, lost licences
information-sharing-sources-of-own-care = Only with a purpose; each search is logged; the entry may be old
information-sharing-sources-of-patrol = Patrols and border checks
information-sharing-sources-of-patrol-gives = Vehicles, times, companions, what people said without being asked
information-sharing-sources-of-patrol-care = Write it the same day; note what could not be seen
information-sharing-sources-of-find = Finds and scenes
information-sharing-sources-of-find-gives = Markings, packages, receipts, place and way of storage
information-sharing-sources-of-find-care = Only after release by the specialists; the expert reads the markings
information-sharing-sources-of-people = Residents, victims, witnesses
information-sharing-sources-of-people-gives = What is usual in a street, who is afraid, where shots are fired
information-sharing-sources-of-people-care = Ask, but give no tasks; protect the name; offer help to victims
information-sharing-sources-of-open = Open sources
information-sharing-sources-of-open-gives = Public offers, pictures, articles, company registers
information-sharing-sources-of-open-care = Address, time and copy are kept; only as the rules of the service allow; no false profile without a lawful order
information-sharing-sources-of-partners = Customs, prosecutors, other services
information-sharing-sources-of-partners-gives = Parcels, crossings, inspections, earlier requests
information-sharing-sources-of-partners-care = In writing, through the agreed channel, with a handling code
information-sharing-sources-of-covert = Persons who give information in confidence; covert measures
information-sharing-sources-of-covert-gives = Known only to those authorised
information-sharing-sources-of-covert-care = Only by authorised officers, under their own law and orders; hand over and step back

information-sharing-entry-title = An entry that a stranger understands
information-sharing-entry-asks =
    how do I write down a tip
    what goes into the report
    should I put the informant's name
    can I write what I think
    note down a hint
    quotation marks
    his name hidden
    I think that
    one story per sheet
    how do we thank the source
    reward for the tip
information-sharing-entry-intro = One piece of information is one entry. <ref data-l10n-name="entry"/> shows an invented entry with its fields. The name of the source is written only where the rules of the service say, and never in the entry that is passed on.
information-sharing-entry-caption = An entry with its fields (invented case)
    .alt = Form of seven numbered fields, each with an invented entry on the left and its reason on the right: when and number, source as a code, what was said, what the officer thinks, evaluation, handling code, who may see it. The field for what the officer thinks is grey.
information-sharing-entry-when = Day, time, place, number
information-sharing-entry-when-sample = 6 October, 09:20, by telephone; entry 7
information-sharing-entry-when-why = When it was said, and when it happened, are two different times.
information-sharing-entry-source = Source
information-sharing-entry-source-sample = S-14; first contact, nothing known
information-sharing-entry-source-why = A code, no name and no trade by which a reader could find the person.
information-sharing-entry-said = What was seen or said
information-sharing-entry-said-sample = “On Sunday two men carried a crate into the garage. I saw it myself.”
information-sharing-entry-said-why = The words of the source, and how the source knows it.
information-sharing-entry-thought = What the officer thinks
information-sharing-entry-thought-sample = It may have to do with the shots on Saturday. Reason: same street.
information-sharing-entry-thought-why = Kept apart, with the reason. It may turn out to be wrong.
information-sharing-entry-evaluation = Evaluation
information-sharing-entry-evaluation-sample = X2
information-sharing-entry-evaluation-why = Letter for the source, digit for the information.
information-sharing-entry-handling = Handling code
information-sharing-entry-handling-sample = H1
information-sharing-entry-handling-why = How far it may go. It stays with the entry.
information-sharing-entry-receiver = Who may see it
information-sharing-entry-receiver-sample = Investigator of the case; analyst
information-sharing-entry-receiver-why = Only those who need it. Each access is logged.
information-sharing-entry-do-words = Write the words of the source, in quotation marks.
information-sharing-entry-do-one = Make one entry for each piece.
information-sharing-entry-do-how = Ask: “How do you know that?”
information-sharing-entry-do-day = Write when it happened and when you learned of it.
information-sharing-entry-dont-name = Name the source in the text, or describe it so that it can be guessed.
information-sharing-entry-dont-mix = Mix what was said with what you conclude.
information-sharing-entry-dont-round = Make a sentence smoother or a number rounder than it was.
information-sharing-entry-dont-label = Call somebody a trafficker or dealer because somebody else said so.

information-sharing-safety-title = Gathering safely
information-sharing-safety-asks =
    someone wants to show me a gun he found
    a citizen offers to go and look for us
    what if the tip is about a bomb
    they are threatening the woman who called
    wants to fetch it
    amateur detective
    caller threatened
    scared informant
    meet where
    he'll film them for us
information-sharing-safety-people = A person who talks to the police can be in danger. The officer chooses place and time so that the person is not exposed, promises nothing that the law does not give, and asks whether anybody threatens them. Nobody is sent to look, to buy, to photograph or to ask further.
information-sharing-safety-first = A first conversation, also by telephone, needs six questions:
information-sharing-safety-danger = <strong>Danger:</strong> Is anybody in danger now, and where?
information-sharing-safety-place = <strong>Place:</strong> Where is the item or the person, and who is near?
information-sharing-safety-time = <strong>Time:</strong> When did you see it, and is it still so?
information-sharing-safety-how = <strong>How:</strong> How do you know that?
information-sharing-safety-others = <strong>Others:</strong> Who else knows it, and does anybody know that you called?
information-sharing-safety-back = <strong>Way back:</strong> How can we reach you without putting you in danger?
information-sharing-safety-find = If the information leads to an item, the first rule is the same as always: do not touch, keep distance, mark, report, wait for the specialists. A person who has found an item is told the same by telephone, and is asked to keep others away.
information-sharing-safety-warning = Nobody brings a weapon, ammunition or an explosive to the police as “proof”. The officer says so before the person offers it, and sends the specialists to the place.

## Evaluating

information-sharing-evaluate-title = Evaluating information
information-sharing-evaluate-asks =
    can I believe this
    how sure are we
    the guy lied before but now it sounds right
    trust him?
    liar tells truth
    how sure
information-sharing-evaluate-intro = Evaluation answers two questions that have nothing to do with each other: How far can this source be relied on? How accurate is this piece? A good source can be mistaken, and an unknown one can be right. Whoever receives the piece across the border knows neither the source nor the officer, and has only these codes.

information-sharing-codes-title = Source and information
information-sharing-codes-asks =
    what does B2 mean
    which letter do I put
    anonymous call how do I mark it
    4x4 explained
    four by four
    A1
    X4
    drunk source
    unknown caller
information-sharing-codes-intro = The <em>{ -source-evaluation }</em> gives a letter and a digit. <ref data-l10n-name="codes"/> has the codes that Europol uses. Between two services they hold only as far as these have agreed on them.
information-sharing-codes-caption = Evaluation of the source and of the information
information-sharing-codes-head-source = Source
information-sharing-codes-head-meaning = Meaning
information-sharing-codes-head-information = Information
# $code: the letter, the digit or the handling code.
information-sharing-codes-code = { $code }
information-sharing-codes-a = No doubt about authenticity, trustworthiness and competence, or reliable in every case so far
information-sharing-codes-b = Reliable in most cases so far
information-sharing-codes-c = Unreliable in most cases so far
information-sharing-codes-x = Reliability cannot be assessed
information-sharing-codes-1 = Accuracy is not in doubt
information-sharing-codes-2 = Known personally to the source, but not to the officer who passes it on
information-sharing-codes-3 = Not known personally to the source, but confirmed by information already recorded
information-sharing-codes-4 = Not known personally to the source, and cannot be confirmed
information-sharing-codes-step-source = <strong>Source first.</strong> Cover the text and ask only: what has this source been worth so far? If nothing is known, the letter is X.
information-sharing-codes-step-information = <strong>Then the information.</strong> Forget the source and ask: seen, or heard from others? Does something already recorded confirm it?
information-sharing-codes-step-pair = <strong>Then the pair.</strong> Write both together, for example B2. Each piece has its own pair.
information-sharing-codes-step-reason = <strong>Then the reason.</strong> One line that does not show who the source is.
information-sharing-codes-grid = <ref data-l10n-name="grid"/> helps to decide what to do next with a pair. It is an aid of this course and no agreed scheme: what a measure needs is said by the law in force.
information-sharing-grid-caption = How far a pair of codes carries
    .alt = Grid of four rows for the letters A, B, C and X and four columns for the digits 1 to 4. A black circle, for “carries far”, stands at A1, A2 and B1. A grey triangle, for “confirm first”, stands at A3, B2, B3, C1 and X1. A broken square, for “only a hint”, stands at all others.
information-sharing-grid-strong = Carries far: can support a proposal together with other facts
information-sharing-grid-confirm = Confirm first: look for a second, independent source
information-sharing-grid-lead = Only a hint: a reason to ask further, not a reason to act against a person
information-sharing-codes-key = No pair of codes is proof, and none replaces the conditions that the law sets for a measure.

information-sharing-handling-title = Handling codes
information-sharing-handling-asks =
    can I pass this on to a colleague
    may I use it in court
    what does H2 mean
    they wrote do not share
    secret
    restricted
    court use
    H3 note
    forward to customs
information-sharing-handling-intro = The <em>{ -handling-code }</em> is set by the provider, stays with the information wherever it goes, and is changed only by the provider. <ref data-l10n-name="handling"/> says what it asks of the receiver.
information-sharing-handling-caption = Handling codes, and what the receiver does
information-sharing-handling-head-code = Code
information-sharing-handling-head-meaning = Meaning
information-sharing-handling-head-do = What you do
information-sharing-handling-0 = Only for preventing and fighting crime, under the law that applies
information-sharing-handling-0-do = Use it for the stated purpose; the law still limits who sees it
information-sharing-handling-1 = Not disclosed in proceedings before a court without the permission of the provider
information-sharing-handling-1-do = Keep it out of the papers for the court; ask in time, with the prosecutor
information-sharing-handling-2 = Not passed on without the permission of the provider
information-sharing-handling-2-do = Keep it in your unit; ask before anybody else sees it
information-sharing-handling-3 = Other restrictions, which the provider writes out
information-sharing-handling-3-do = Read the restriction before you read the text; if it is not clear, ask
information-sharing-handling-choose = Choose the lightest code that still protects. Who codes everything H2 or H3 protects nothing: colleagues stop reading the codes. Ask yourself who comes to harm, or which measure fails, if this sentence is read out in a courtroom.
information-sharing-handling-marking = A handling code is no level of classification. Classified information has its own law and its own channels.

information-sharing-quality-title = Quality
information-sharing-quality-asks =
    everybody says the same so it must be true
    this entry is three years old
    I noticed a mistake in our data
    wrong person in the file
    copy of a copy
    circle of rumours
    old entry
    wrong birthday
    twin brothers
    mistaken identity
information-sharing-quality-intro = Wrong information does harm twice: it leads the police astray, and it puts an innocent person under suspicion.
information-sharing-quality-circle = <ref data-l10n-name="echo"/> shows how one remark becomes three reports. The cure is one question at each report: “From whom do you know it, and since when?”
information-sharing-echo-caption = One remark, three reports
    .alt = On the left one box: a man says something in a café. Three arrows lead to three boxes: an informant tells a patrol, an anonymous message arrives, a portal writes an article. Three broken lines lead from there into one box on the right: at the desk it looks like three sources, but it is one.
information-sharing-echo-source = A man says something in a café
information-sharing-echo-informant = A guest tells it to a patrol
information-sharing-echo-message = A listener sends an anonymous message
information-sharing-echo-portal = A portal writes “as we have learned”
information-sharing-echo-desk = On the desk: three reports. In truth: one source
information-sharing-quality-look = <ref data-l10n-name="quality"/> shows what else to look for.
information-sharing-quality-caption = Faults, what they may mean, and what you do
information-sharing-quality-head-see = What you see
information-sharing-quality-head-mean = What it may mean
information-sharing-quality-head-do = What you do
information-sharing-quality-echo = Several reports with the same words or the same mistake
information-sharing-quality-echo-mean = They come from one source (<em>{ -circular-reporting }</em>)
information-sharing-quality-echo-do = Go back to the first sentence; count sources, not reports
information-sharing-quality-old = An entry without a day, or an old one
information-sharing-quality-old-mean = Address, vehicle or situation may have changed
information-sharing-quality-old-do = Check it before use; write the day of the check beside it
information-sharing-quality-name = Name spelt in several ways, date of birth missing
information-sharing-quality-name-mean = Two persons in one entry, or one person in two
information-sharing-quality-name-do = Write the name in its own alphabet too; do not merge without a second feature
information-sharing-quality-code = No codes, or the same code everywhere
information-sharing-quality-code-mean = Nobody evaluated; the codes were copied
information-sharing-quality-code-do = Send it back to the unit that wrote it; do not guess codes for others
information-sharing-quality-fit = Everything fits the first idea perfectly
information-sharing-quality-fit-mean = Whatever did not fit was left out
information-sharing-quality-fit-do = Ask a colleague to look for what contradicts it
information-sharing-quality-wrong = The information proves wrong
information-sharing-quality-wrong-mean = Others may still be working with it
information-sharing-quality-wrong-do = Correct it, and tell everybody who received it

## Analysing

information-sharing-analyse-title = Analysing information
information-sharing-analyse-asks =
    how do I put it all together
    too many bits and pieces no picture
    what do I do with all these tips
    puzzle
    too much stuff
    make sense
    heap of tips
information-sharing-analyse-intro = Analysis answers a question of somebody who has to decide: where to patrol, whom to ask, what to request. It begins with the question, not with the programme. Whoever orders an analysis says what will be decided with it and by when.

information-sharing-methods-title = Methods on one sheet of paper
information-sharing-methods-asks =
    who knows who
    how do I draw a chart of the gang
    when did what happen
    do we need special software
    time line
    arrows on a board
    map pins
    matrix
    pen and paper
information-sharing-methods-intro = <ref data-l10n-name="methods"/> names five methods that need no software, and the mistake that spoils each.
information-sharing-methods-caption = Methods, what they answer, and the usual mistake
information-sharing-methods-head-method = Method
information-sharing-methods-head-answers = What it answers
information-sharing-methods-head-mistake = Usual mistake
information-sharing-methods-time = Time line
information-sharing-methods-time-answers = What came before what? Where is a gap?
information-sharing-methods-time-mistake = The day of the report is taken for the day of the event
information-sharing-methods-links = Chart of links
information-sharing-methods-links-answers = Who or what is connected with whom, and on what does it rest?
information-sharing-methods-links-mistake = Lines without a source; near becomes guilty
information-sharing-methods-map = Map of places and hours
information-sharing-methods-map-answers = Where and when does it repeat itself?
information-sharing-methods-map-mistake = Where the police look often, much is found; elsewhere it only seems quiet
information-sharing-methods-compare = Comparison
information-sharing-methods-compare-answers = What do several finds have in common: maker, package, place, way?
information-sharing-methods-compare-mistake = Chance is taken for a pattern
information-sharing-methods-rival = Rival explanations
information-sharing-methods-rival-answers = What else could explain the facts, and what speaks against each?
information-sharing-methods-rival-mistake = Only the favourite is tested
information-sharing-methods-chart = In a chart of links every line carries its pair of codes, and lines that are not confirmed are broken (<ref data-l10n-name="chart"/>). A broken line is a task, not a finding. Codes of the same piece are never improved by drawing them twice.
information-sharing-links-caption = Chart of links of an invented case “Parcel”
    .alt = Chart with five boxes: sender of the parcel, parcel, telephone number, advertisement, flat. Full lines lead from the sender to the parcel with code A1 and from the parcel to the telephone number with code A3. Broken lines lead from the sender to the advertisement with code C2, from the advertisement to the flat with code X4 and from the parcel to the flat with code B4.
information-sharing-links-sender = Sender of the parcel
information-sharing-links-parcel = Parcel
information-sharing-links-number = Telephone number
information-sharing-links-offer = Advertisement
information-sharing-links-flat = Flat
information-sharing-links-known = Full line: seen by an officer, or confirmed by a record
information-sharing-links-open = Broken line: not confirmed; it still has to be checked

information-sharing-conclusion-title = Conclusions
information-sharing-conclusion-asks =
    how do I write the analysis
    how sure must I be to say it
    boss wants a straight answer
    sum up
    probably
    certain?
    bottom line for the boss
information-sharing-conclusion-intro = A conclusion has four paragraphs, in this order:
information-sharing-conclusion-know = <strong>What we know:</strong> facts with their codes.
information-sharing-conclusion-think = <strong>What we think:</strong> the best explanation, how likely it is, and which other one remains.
information-sharing-conclusion-gap = <strong>What we do not know:</strong> the gaps, and who could close them.
information-sharing-conclusion-do = <strong>What we propose:</strong> one measure or a few, with owner and day.
information-sharing-conclusion-words = Likelihood is said in few fixed words: <em>unlikely</em>, <em>possible</em>, <em>likely</em>, <em>almost certain</em>. Beside the word, write how sure you are: <em>low</em>, <em>medium</em> or <em>high</em>, and why. Something can be likely while the writer is little sure, because there are only two entries.
information-sharing-conclusion-traps = Four traps catch good analysts too:
information-sharing-conclusion-trap-first = the first idea stays, although the facts have changed;
information-sharing-conclusion-trap-known = the known name is found everywhere, because only it was searched for;
information-sharing-conclusion-trap-loud = the most vivid story counts more than the dull record;
information-sharing-conclusion-trap-group = the group agrees because the most senior officer spoke first.

information-sharing-profile-title = From analysis to a profile
information-sharing-profile-asks =
    shooting every weekend in the same village
    how do I describe the problem for the chief
    which form for a problem
    repeated shots
    village trouble
    paper for the chief
    form
information-sharing-profile-intro = In intelligence-led policing<ref data-l10n-name="ilp"/> the result of an analysis is a product for those who set priorities. A <em>{ -problem-profile }</em> describes a series of incidents or a place. A <em>{ -risk-profile }</em> names indicators for the choice of goods, vehicles or persons for a check.
information-sharing-note-ilp = OSCE, Guidebook on Intelligence-Led Policing (2017), describes strategic and tactical assessments, target profiles and problem profiles, and the SARA model.
information-sharing-profile-sara = The model SARA keeps the order: scan what repeats itself, analyse why, respond with partners, assess whether it helped. The indicators of a risk profile are facts that can be seen, such as papers that do not match the load. Origin, language, faith and appearance are no indicators.
information-sharing-profile-form = The collection has a form for risk and problem profiles. It is filled in from the four paragraphs of the conclusion, and it gets a day on which it is reviewed. A profile that nobody reviews is out of date within months.
information-sharing-profile-key = A profile describes a problem. It accuses nobody.

## Sharing

information-sharing-share-title = Sharing information
information-sharing-share-asks =
    who am I allowed to tell
    can I just call my mate over the border
    somebody is going to be shot tonight on the other side
    may I tell the journalist
    tell or keep
    mate in the other force
    warn them tonight
    press asks
    five questions
information-sharing-share-intro = Information that nobody receives is worth nothing, and information that everybody receives soon does harm. Before anything is passed on, the officer answers five questions in this order:
information-sharing-share-purpose = <strong>Purpose:</strong> for which lawful task does the other need it?
information-sharing-share-receiver = <strong>Receiver:</strong> is this unit competent, and is the agreed channel open?
information-sharing-share-code = <strong>Code:</strong> does the handling code allow it? If not, the provider is asked.
information-sharing-share-least = <strong>Least:</strong> which names and details can be left out?
information-sharing-share-log = <strong>Log:</strong> what went to whom, when, with which codes?
information-sharing-share-life = If a life is in danger, the unit passes on what protects it without waiting for a request: by telephone between the contact units at any hour, confirmed in writing at once. A restriction set by somebody else is cleared with the provider in the same hour.

information-sharing-request-title = A request across the border
information-sharing-request-asks =
    how do I ask the other side about a car
    want to trace a pistol from abroad
    my request came back
    how urgent is urgent
    number plate abroad
    sent back
    reply in an hour?
    car seen over there
    search own house first
information-sharing-request-before = Before the request comes the search at home: own files, weapons register, in { -kosovo } the Focal Point. Then it takes the way of <ref data-l10n-name="way"/>. The steps are those of the standard operating procedure on the exchange of information across the border.
information-sharing-way-caption = The way of a request and of its answer
    .alt = Four columns: requester, contact unit A, contact unit B, provider. A dash-dotted line for the border runs between the two contact units. Steps 1 to 3 lead from left to right to step 4 at the provider; steps 5 to 7 lead back to the requester. Below, across all columns, stands a box: feedback goes the same way.
information-sharing-way-requester = Requester
information-sharing-way-unit-a = Contact unit A
information-sharing-way-unit-b = Contact unit B
information-sharing-way-provider = Provider
information-sharing-way-ask = Search at home, purpose, basis, questions
information-sharing-way-send = Check, give a number, send
information-sharing-way-register = Register, confirm receipt
information-sharing-way-gather = Gather, keep fact and assessment apart, evaluate, set the handling code; ask third parties first
information-sharing-way-answer = Check, send the answer
information-sharing-way-pass = Pass on with all codes
information-sharing-way-use = Use for the stated purpose only
information-sharing-way-feedback = Feedback goes the same way: what helped, what was wrong, what came of it
information-sharing-request-fields = <ref data-l10n-name="fields"/> goes through the fields of the form for cross-border requests. A request is good when somebody who knows nothing of the case can answer it.
information-sharing-fields-caption = Fields of a request: what is good, and what comes back
information-sharing-fields-head-field = Field
information-sharing-fields-head-good = Good
information-sharing-fields-head-returned = Comes back
information-sharing-fields-from = From, to, number
information-sharing-fields-from-good = Unit, named officer and deputy, contact unit, case number
information-sharing-fields-from-returned = Only a first name and a mobile number
information-sharing-fields-purpose = Purpose and basis
information-sharing-fields-purpose-good = Offence by official title and article; what is investigated; stage
information-sharing-fields-purpose-returned = “For operational needs”
information-sharing-fields-facts = Facts
information-sharing-fields-facts-good = What, where, when, who; known and assumed kept apart
information-sharing-fields-facts-returned = A story in which nobody can tell who saw what
information-sharing-fields-firearm = Firearm, if there is one
information-sharing-fields-firearm-good = Type, make, model, calibre, all markings in their own script as the expert read them, photographs
information-sharing-fields-firearm-returned = “A pistol, black”
information-sharing-fields-questions = Questions
information-sharing-fields-questions-good = Numbered, each with one subject
information-sharing-fields-questions-returned = “All that you have on this person”
information-sharing-fields-urgency = Urgency
information-sharing-fields-urgency-good = Level, reason, day by which the answer is needed
information-sharing-fields-urgency-returned = “Very urgent” without a reason
information-sharing-fields-codes = Codes
information-sharing-fields-codes-good = Evaluation and handling code for each piece
information-sharing-fields-codes-returned = One code for the whole letter, or none
information-sharing-fields-approval = Approval
information-sharing-fields-approval-good = Head of the requester, day, signature
information-sharing-fields-approval-returned = Unsigned draft
information-sharing-request-urgency = Urgency is a fact and not a wish. <strong>Immediate:</strong> a life is in danger, or a weapon or explosive is about to be used. <strong>Urgent:</strong> a person or item is about to cross the border, a person is in custody, or evidence may be lost. <strong>Normal:</strong> every other request. The two services agree the periods.
information-sharing-request-channel = In { -kosovo } requests go through ILECU, and trace requests through its Firearms Focal Point<ref data-l10n-name="focal"/>; in North Macedonia through the unit for international police cooperation, as the internal rules say. iARMS<ref data-l10n-name="iarms"/> is used as far as access has been agreed. Evidence for the court goes another way: through the prosecutor.
information-sharing-note-focal = The Firearms Focal Point of { -kosovo } is part of ILECU, the International Law Enforcement Cooperation Unit. It traces every local recovery.
information-sharing-note-iarms = INTERPOL’s illicit arms records and tracing system, in use since 2013.

information-sharing-answer-title = The answer and the feedback
information-sharing-answer-asks =
    we found nothing do I still have to reply
    can I say no to them
    nobody tells us if it helped
    no result
    say no
    thanks
    they went silent
    late reply
information-sharing-answer-text = The provider confirms receipt, asks once if something is missing, and sends what is ready without waiting for the rest. “Nothing found” is an answer too; it says what was searched. A refusal has a reason in law, and it says so.
information-sharing-answer-feedback = Feedback is a duty of the requester: what helped, what was wrong, what came of it. Without it the provider keeps a wrong entry, and nobody learns what the next request needs.
information-sharing-answer-do-nothing = Answer also when nothing was found.
information-sharing-answer-do-part = Send the part that is ready.
information-sharing-answer-do-reason = Give the reason in law if you limit or refuse.
information-sharing-answer-do-correct = Correct what proves wrong, with everybody who received it.
information-sharing-answer-dont-private = Use a private telephone, private e-mail or a chat.
information-sharing-answer-dont-twice = Send the same question through several channels.
information-sharing-answer-dont-fishing = Ask for data “in case they are useful one day”.
information-sharing-answer-dont-around = Use exchange to go around a condition in your own law.
information-sharing-answer-dont-rights = Send information if a person could suffer a violation of human rights by it; ask the prosecutor first.

information-sharing-breach-title = When something went wrong
information-sharing-breach-asks =
    sent it to the wrong address
    lost my notebook
    a colleague posted it in the group chat
    phone with case photos stolen
    leak
    wrong mail
    stolen bag
    screenshot in the group
    laptop gone
    apologise
    cleaning lady threw papers in the bin
    printed pages left on the bus
information-sharing-breach-intro = A letter goes to the wrong receiver, a notebook is lost, an entry turns up in a chat. What counts now is speed:
information-sharing-breach-stop = <strong>Stop</strong> the spreading: call it back, block it, secure what is left.
information-sharing-breach-tell = <strong>Tell</strong> the contact unit and the data protection officer at once.
information-sharing-breach-provider = <strong>Tell the provider,</strong> who knows whether a person is in danger.
information-sharing-breach-write = <strong>Write down</strong> what happened and what was done.
information-sharing-breach-blame = Who reports a mistake in the first hour protects people. Who hides it lets it grow. Heads of units say this before something happens.

## Law

information-sharing-law-title = Law and evidence
information-sharing-law-asks =
    which law lets me do this
    is it even legal to share names
    data protection
    allowed?
    privacy act
    boxes
    names shared
information-sharing-law-intro = These boxes give the frame. They are no commentary. The offence in a request is quoted by the official title of the code that applies; titles of two codes are no translations of each other.
information-sharing-law-kosovo-act = Law 04/L-076 on Police; Law 05/L-022 on Weapons; Criminal Code 06/L-074; criminal procedure law in force
information-sharing-law-kosovo-text = <strong>Law 04/L-076</strong> is the frame for the work of the police. The offence is quoted from <strong>06/L-074</strong> by official title and article; the status of a weapon follows <strong>05/L-022</strong>. Use in a case follows the criminal procedure law in force.
information-sharing-law-kosovo-data = Personal data follow the law in force on <em>{ -personal-data-protection }</em>: purpose, storage, access, correction. Questions go to the data protection officer of the service.
information-sharing-law-north-macedonia-act = Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments
information-sharing-law-north-macedonia-text = <strong>Article 396</strong> of the Criminal Code is checked first for the offence and quoted by its official title. The status of a weapon follows the <strong>Law on Weapons</strong> in a consolidated text. Use in a case follows the <strong>Criminal Procedure Law</strong>.
information-sharing-law-north-macedonia-data = Police powers and personal data follow the laws in force. The data protection officer of the service advises.
information-sharing-law-regional-act = UN Convention against Transnational Organized Crime; Firearms Protocol (General Assembly resolution 55/255); Regulation (EU) 2016/794
# $date: day on which the Firearms Protocol entered into force.
information-sharing-law-regional-text = The <strong>Convention</strong>, in force since September 2003, deals with cooperation against organised crime; the <strong>Protocol</strong>, in force since { $date }, with offences, licensing, marking and tracing. Whether and how far a text binds a jurisdiction is checked before it is cited.
information-sharing-law-regional-europol = <strong>Article 29 of Regulation (EU) 2016/794</strong> gives the codes of evaluation that Europol uses. It gives an officer of another jurisdiction no power; the codes are used here because many services know them.

information-sharing-evidence-title = Information is not yet evidence
information-sharing-evidence-asks =
    can the judge see the tip
    can I put it in the criminal charge
    how do I use their answer at court
    into the charge sheet
    judge reads it
    tip as proof
information-sharing-evidence-difference = What came through police cooperation helps to find evidence. Whether and how it may be used in court is decided by the procedure law in force, the handling code and, where needed, judicial cooperation. Four habits keep the way open:
information-sharing-evidence-origin = write at each piece from where it came, so that it can be asked for again in the right form;
information-sharing-evidence-consent = ask the provider and the prosecutor early, not on the eve of the hearing;
information-sharing-evidence-keep = keep the original message, with its number, codes and attachments, unchanged;
information-sharing-evidence-chart = do not present a chart or a profile as a fact: what it rests on is presented.
information-sharing-evidence-way = <ref data-l10n-name="way"/> shows the usual step from one to the other.
information-sharing-evidence-caption = From information to evidence
information-sharing-evidence-head-arrived = What arrived
information-sharing-evidence-head-now = What it is good for now
information-sharing-evidence-head-later = How it can become evidence
information-sharing-evidence-reply = Answer through the police channel
information-sharing-evidence-reply-now = It directs the investigation; its codes apply
information-sharing-evidence-reply-later = Through the prosecutor, by judicial cooperation, with the consent of the provider
information-sharing-evidence-trace = Markings and result of tracing
information-sharing-evidence-trace-now = They show where the item was last held lawfully
information-sharing-evidence-trace-later = Written answer of the competent authority; report of the expert
information-sharing-evidence-person = Words of a person on the other side
information-sharing-evidence-person-now = They show whom to hear, and on what
information-sharing-evidence-person-later = Hearing by the competent authority, as the procedure law provides
information-sharing-evidence-data = Notice of data on telephones, accounts, cameras
information-sharing-evidence-data-now = It shows that data exist and may be lost
information-sharing-evidence-data-later = Preservation asked for early; data obtained under the procedure law, with a record

## Exercises

information-sharing-exercises-title = Exercises
information-sharing-exercises-asks =
    how do we practise this
    role play
    what is the case bridge
    bridge case
    act it
    group work
# $exercises: number of exercises; $minutes: their total time.
information-sharing-exercises-intro = { $exercises ->
        [one] One exercise takes
       *[other] { $exercises } exercises take
    } about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } in total, without the discussion. Most of them belong to one invented case, “Bridge”.
information-sharing-exercises-case = <strong>Case “Bridge”, invented.</strong> In a small town near the border shots are heard on several weekends. A patrol sees a man hand a long bag to the driver of a grey van. Some days later the first remarks about weapons reach the police on both sides.
information-sharing-exercises-facilitator = After each exercise ask three questions: What could a stranger do with this paper? Whom could it harm? What is missing? Let the group that made the paper speak last. Good mixed answers are better than one perfect solution.
information-sharing-exercises-first-title = First day: entry, codes, quality
information-sharing-exercises-first-asks =
    exercises day one
    practise writing a tip
    letters and numbers, practice
    cut sentences
    what was seen, what guessed
    grade five hints
information-sharing-exercise-sort-title = Sorting sentences
information-sharing-exercise-sort-materials = Print the text once for each group and cut it into sentences. Keep one uncut copy.
information-sharing-exercise-sort-text = “At 21:40 a grey van stood behind the market. The driver seemed nervous. A man in a blue jacket put a long bag into it. He is certainly a dealer. The bag was seized the next day under a court order and sealed. The van comes every Friday, as everybody knows.”
information-sharing-exercise-sort-task = Sort each sentence with the words of <ref data-l10n-name="words"/>. Then write new every sentence that mixes two of them.
information-sharing-exercise-sort-answer-fact = Seen: the van at 21:40; the man in the blue jacket and the bag. “Long bag” is a description; “weapon bag” would be a conclusion.
information-sharing-exercise-sort-answer-thought = Assessment: “seemed nervous” (write what was seen: looked around, dropped the key) and “certainly a dealer” (strike it out). “Every Friday, as everybody knows” has no source: who saw it, on which Fridays?
information-sharing-exercise-sort-answer-evidence = The seized and sealed bag can become evidence. What it holds is said by the expert. No sentence is intelligence yet.
information-sharing-exercise-entry-title = A conversation and its entry
information-sharing-exercise-entry-materials = One role card for the shopkeeper: “On Friday evening, about half past nine, he offered me a gun. I heard it myself. He said he had more. My sister must not learn that I was here.” Blank entry forms after the drawing in the text.
information-sharing-exercise-entry-task = One participant plays a shopkeeper, one an officer, one watches. The officer talks for five minutes and then writes the entry after <ref data-l10n-name="entry"/>.
information-sharing-exercise-entry-check = The watcher reads the entry to another group. Can that group tell who the source is? What was said, and what was added?
information-sharing-exercise-entry-answer-words = The words are in quotation marks, with “I heard it myself” as the way of knowing. “More” is not made into a number.
information-sharing-exercise-entry-answer-source = Neither “shopkeeper” nor “sister” appears in the text that is passed on; both would show who it was.
information-sharing-exercise-entry-answer-gaps = The officer asked: which Friday, where, who else heard it, in which words, is anybody in danger? What was not answered is written down as open.
information-sharing-exercise-entry-answer-people = The officer gave the shopkeeper no task, did not ask to see the item, and said what the person can do if threatened.
information-sharing-exercise-codes-title = Five pieces, five pairs of codes
information-sharing-exercise-codes-materials = The five pieces on cards, one set for each group; a blank table with the columns letter, digit, handling code, reason.
information-sharing-exercise-codes-case = Case “Bridge”, invented. Five pieces lie on the desk:
information-sharing-exercise-codes-patrol = a patrol officer saw the hand-over of the bag and wrote down the number plate at once;
information-sharing-exercise-codes-shop = a person who has been right in most cases says: “He offered me a gun himself”;
information-sharing-exercise-codes-anonymous = an anonymous message says that there are weapons in a barn, “they say so in the village”;
information-sharing-exercise-codes-friend = a person who has mostly been wrong heard from a friend that the van drives to the barn;
information-sharing-exercise-codes-partner = the partner service, with H2, reports that a contact who has been right in most cases heard of night crossings of the van; the records of the crossing confirm two.
information-sharing-exercise-codes-task = Give each piece a pair of codes (<ref data-l10n-name="codes"/>) and say which handling code it gets or keeps (<ref data-l10n-name="handling"/>). Write one line of reason.
information-sharing-exercise-codes-answer-patrol = Patrol: A1. Own observation, written down at once. What was in the bag is not part of it. H0 or H1, depending on the case.
information-sharing-exercise-codes-answer-shop = Person: B2. Known personally to the source, not to the officer. H2, because the source could be recognised.
information-sharing-exercise-codes-answer-anonymous = Anonymous message: X4. Nothing is known of the source; it is hearsay, and nothing confirms it.
information-sharing-exercise-codes-answer-friend = Person mostly wrong: C4. It does not get better because the message also speaks of the barn; the two may come from one mouth.
information-sharing-exercise-codes-answer-partner = Partner service: B3, and H2 stays. Nobody passes it on, not even to a second unit at home, before the provider agrees.
information-sharing-exercise-codes-answer-reason = Other pairs are acceptable if the reason holds. Typical mistakes: the rank of the officer makes the letter; the digit follows the letter; one code for all five.
information-sharing-exercise-echo-title = Three reports or one?
information-sharing-exercise-echo-materials = Three slips: report of a patrol (a guest at a café), anonymous message, printed article of a portal. All three contain the same unusual words “old weighbridge”.
information-sharing-exercise-echo-case = Within two days a patrol report, an anonymous message and an article on a portal arrive. All three speak of “ten guns in the barn behind the old weighbridge”.
information-sharing-exercise-echo-task = Draw from where each could come, after <ref data-l10n-name="echo"/>. Which question do you ask whom? What do you write meanwhile in the file?
information-sharing-exercise-echo-answer-one = The same unusual words and the same number in all three point to one origin. Until the opposite is shown, it counts as one report.
information-sharing-exercise-echo-answer-ask = The guest is asked from whom he knows it and since when; the portal is read as an open source, and nobody asks it who its sources are without the prosecutor; the anonymous message is compared word for word.
information-sharing-exercise-echo-answer-write = In the file: “three reports, probably one source, X4”. A search is not proposed on this alone; the prosecutor hears of the doubt.
information-sharing-exercises-second-title = Second day: analysis, request, sharing, profile
information-sharing-exercises-second-asks =
    exercises day two
    practise a request
    draw who knows whom, practice
    draw the net, drill
    write a request, drill
    share or not, game
information-sharing-exercise-chart-title = Time line and chart of links
information-sharing-exercise-chart-materials = The five pieces of the first day with their codes, a large sheet of paper, two colours or two kinds of line, sticky notes.
information-sharing-exercise-chart-task = Put the five pieces on a time line: above it the day of the event, below it the day of the report. Then draw a chart of links after <ref data-l10n-name="chart"/>, with codes on every line.
information-sharing-exercise-chart-write = Write the four paragraphs of <ref data-l10n-name="conclusions"/>, half a page in all.
information-sharing-exercise-chart-answer-solid = Full lines only for the hand-over (A1) and the crossings (B3, two confirmed). The partner’s piece carries H2 in the chart too.
information-sharing-exercise-chart-answer-dashed = The barn hangs on X4 and C4: broken lines, and a note that both may be one source.
information-sharing-exercise-chart-answer-rival = At least one other explanation is written: the bag holds fishing rods or tools; the van belongs to a trader who drives at night. What would speak against it?
information-sharing-exercise-chart-answer-gap = Gaps: content of the bag, owner of the van, who fired at the weekends. Each has somebody who could close it. The proposal is small: a request, a conversation, a patrol, not at once a search.
information-sharing-exercise-request-title = One request, one answer
information-sharing-exercise-request-materials = The form for cross-border requests of the collection, two copies for each group; a table as “contact unit” with a log; a bell for the time.
information-sharing-exercise-request-task = Case “Bridge”, invented: the group needs to know who uses the van and whether it was checked on certain nights. Fill in the form for cross-border requests field by field (<ref data-l10n-name="fields"/>). Another group is the contact unit: it takes the request in or returns it with one question.
information-sharing-exercise-request-reply = Exchange the requests and answer them. One of the two groups has found nothing. At the end each gives the other feedback in three sentences.
information-sharing-exercise-request-answer-purpose = The purpose is one sentence with the offence by its official title and article, copied from the code that applies to the requester. “For operational needs” is returned.
information-sharing-exercise-request-answer-questions = Two or three numbered questions with days: holder of the plate, checks between two days, earlier records on the van. Not “everything on the driver”.
information-sharing-exercise-request-answer-urgency = Normal or urgent is both possible; the reason decides. “Weekend is coming” is no reason, a person in custody is one.
information-sharing-exercise-request-answer-left = Left out: the source, the rumour of the barn, the name of the sister, everything the answer does not need. The piece B3 with H2 came from the partner itself and may be quoted to it.
information-sharing-exercise-request-answer-reply = “Nothing found” says what was searched and for which period. The answer has codes for each piece, and the feedback says what was of use.
information-sharing-exercise-share-title = Five people ask
information-sharing-exercise-share-materials = Five role cards with the questions; the table of handling codes on the board.
information-sharing-exercise-share-case = In the case “Bridge” five people call within one hour:
information-sharing-exercise-share-press = a journalist wants to know whether the van “is on the list”;
information-sharing-exercise-share-third = an officer of a third jurisdiction wants the partner’s piece with H2, “as a colleague”;
information-sharing-exercise-share-court = the prosecutor asks whether the partner’s piece can go into the file for the court;
information-sharing-exercise-share-private = an officer from across the border asks by chat for a photograph of the man;
information-sharing-exercise-share-life = a unit at home learns that the man is on his way with a weapon to a woman on the other side.
information-sharing-exercise-share-task = Answer each in one or two sentences, with the five questions of <ref data-l10n-name="share"/>. Who is told what, by whom, by which way?
information-sharing-exercise-share-answer-press = Journalist: no information, not even “no”. The call goes to the office that speaks to the media, which agrees with the prosecutor.
information-sharing-exercise-share-answer-third = Third jurisdiction: not without the permission of the provider (H2), and not by telephone among colleagues. The request goes through the contact unit, which asks the provider.
information-sharing-exercise-share-answer-court = Prosecutor: may know of it as far as the law and the code allow; H2 here means that the provider is asked before it is passed on, and for the court the right form is asked for, through the prosecutor.
information-sharing-exercise-share-answer-private = Chat: nothing is sent. The officer names the channel, and the chat is reported to the contact unit of the service.
information-sharing-exercise-share-answer-life = Life in danger: contact unit by telephone at once, confirmed in writing, prosecutor informed, what protects the woman is passed on first. Specialists and victim assistance are called.
information-sharing-exercise-profile-title = Profile on one page
information-sharing-exercise-profile-materials = The form for risk and problem profiles of the collection; the conclusions of the groups; a map of an invented small town with crosses for the shots.
information-sharing-exercise-profile-case = Case “Bridge”, invented: in eight weeks shots were heard on six evenings, each time between 22:00 and midnight, near the sports ground. Two residents called; the school and the municipality know of it. No one was hurt.
information-sharing-exercise-profile-task = Fill in the form for a problem profile (<ref data-l10n-name="profile"/>): what repeats itself, where and when, who is affected, what is not known, which partners, which two measures with owner, day and a measure of success.
information-sharing-exercise-profile-answer-problem = The problem is “shots near the sports ground on weekend evenings”, not a name. Number and period are exact: six evenings in eight weeks.
information-sharing-exercise-profile-answer-people = Residents, the school, children and organisers of celebrations are partners or affected. No group is described by origin or faith.
information-sharing-exercise-profile-answer-measure = Measures can be counted: calls within ten minutes, patrols at these hours, a conversation with organisers, a leaflet. Success means fewer evenings with shots, not more checks.
information-sharing-exercise-profile-answer-gap = Gaps are named: only two people called; perhaps the shots are heard elsewhere too. The profile has a day of review and says that the link to the van is not confirmed.

information-sharing-check-title = Questions for self-check
information-sharing-check-asks =
    test myself
    did I get it
    questions at the end
    quiz
    revision
information-sharing-check-intro = Answer without the text, then compare with the sections.
information-sharing-check-apart = Which two things are kept apart in every entry? See <ref data-l10n-name="entry"/>.
information-sharing-check-letter = What does the letter say, what does the digit say, and why not one code? See <ref data-l10n-name="codes"/>.
information-sharing-check-h2 = A colleague from another unit wants a piece with H2. What do you do? See <ref data-l10n-name="handling"/>.
information-sharing-check-three = Three reports say the same. How do you find out how many sources there are? See <ref data-l10n-name="quality"/>.
information-sharing-check-four = Which four paragraphs does a conclusion have? See <ref data-l10n-name="conclusions"/>.
information-sharing-check-home = Where do you look before you ask across the border? See <ref data-l10n-name="request"/>.
information-sharing-check-nothing = What does the answer “nothing found” contain? See <ref data-l10n-name="answer"/>.
information-sharing-check-wrong = An entry went to the wrong address. Which four steps follow? See <ref data-l10n-name="breach"/>.
information-sharing-check-facilitator-first = Answers 1 to 4: what was said and what the officer thinks; letter for the source, digit for the information, because a good source can be mistaken; ask the provider first and log the permission; ask each for origin and day, compare words, count sources.
information-sharing-check-facilitator-second = Answers 5 to 8: known, thought, not known, proposed; own files, weapons register, in { -kosovo } the Focal Point; what was searched and for which period; stop the spreading, tell the contact unit and the data protection officer, tell the provider, write it down.

## Quick reference

information-sharing-reference-title = Quick reference
information-sharing-reference-asks =
    cards to print
    short list for my pocket
    short rules to carry
    pocket
    print
information-sharing-reference-intro = Copy this section as cards, and add the names and telephone numbers of your service.
information-sharing-card-entry-title = The entry
information-sharing-card-entry-asks =
    tip in front of me how to write it
    notes from a talk
    how do I note what somebody told me
    word for word
    how do you know
information-sharing-card-entry-words = The words of the source in quotation marks.
information-sharing-card-entry-how = “How do you know that?” Seen, heard, read?
information-sharing-card-entry-apart = What I think is written apart, with the reason.
information-sharing-card-entry-source = No name, no hint of the source.
information-sharing-card-entry-day = Day of the event, day of the report, number.
information-sharing-card-codes-title = Letter and digit
information-sharing-card-codes-asks =
    quick help with the letters
    A B C X 1 2 3 4
    can I trust him, which letter
    B3
    legend of letters
information-sharing-card-codes-a = A reliable in every case; B in most cases.
information-sharing-card-codes-b = C unreliable in most cases; X cannot be assessed.
information-sharing-card-codes-1 = 1 not in doubt; 2 the source knows it personally.
information-sharing-card-codes-2 = 3 not personally, but confirmed; 4 not confirmed.
information-sharing-card-codes-apart = Source first, then the information; each piece for itself.
information-sharing-card-codes-confirm = No pair of codes is proof.
information-sharing-card-handling-title = Handling codes
information-sharing-card-handling-asks =
    H0 H1 H2 H3 quickly
    am I allowed to forward it
    may my colleague see this
    may I pass it
    colours? no, H
    court allowed?
information-sharing-card-handling-0 = H0: only against crime, under the law that applies.
information-sharing-card-handling-1 = H1: not before a court without permission.
information-sharing-card-handling-2 = H2: not passed on without permission.
information-sharing-card-handling-3 = H3: read what the provider has written.
information-sharing-card-handling-owner = Only the provider changes a code.
information-sharing-card-request-title = The request
information-sharing-card-request-asks =
    checklist before I send the request
    what must be in it
    they always send my request back
    ready to send?
    what's missing in it
information-sharing-card-request-home = Search at home first, and write down what was searched.
information-sharing-card-request-purpose = Purpose in one sentence; offence by official title.
information-sharing-card-request-questions = Numbered questions, one subject each.
information-sharing-card-request-urgency = Urgency with reason and day; codes for each piece.
information-sharing-card-request-channel = Agreed channel only. Life in danger: telephone at once.
information-sharing-card-request-feedback = Feedback: helped, wrong, result.
information-sharing-card-conclusion-title = The conclusion
information-sharing-card-conclusion-asks =
    how do I sum it up
    short summary for the boss
    what do we know and what do we only think
    four paragraphs
    tell the boss shortly
information-sharing-card-conclusion-know = What we know, with codes.
information-sharing-card-conclusion-think = What we think: how likely, how sure, why.
information-sharing-card-conclusion-gap = What we do not know, and who could.
information-sharing-card-conclusion-rival = What else could explain it?
information-sharing-card-conclusion-do = What we propose: owner, day.

## Glossary

information-sharing-glossary-title = Glossary
information-sharing-glossary-asks =
    what does this word mean
    abbreviations
    what is intelligence in plain words
    meaning
    dictionary
information-sharing-glossary-intro = The words have the meaning that the law in force gives them. The short explanations help to read this course.

## Sources

information-sharing-sources-title = Sources
information-sharing-sources-asks =
    where does this come from
    is this official
    what is not in here
    links
    official?
# $laws: day on which the laws were checked; $codes: day on which the other references were checked.
information-sharing-sources-checked = The laws were checked on { $laws }, the other references on { $codes }. Check the law in force on the day of use.
information-sharing-sources-seesac = SEESAC, page of the finished UNDP project “Cross-Border Integrated Institutional Approach Towards Combating Illicit Arms Trafficking”: <a data-l10n-name="page">seesac.org</a>. Source of the attendances and of what is said on the Focal Point.
information-sharing-sources-kosovo = { -kosovo }: Law 04/L-076 on Police; Law 05/L-022 on Weapons; Criminal Code 06/L-074. <a data-l10n-name="gazette">Official Gazette</a>.
information-sharing-sources-north-macedonia = North Macedonia: Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments. <a data-l10n-name="gazette">Official Gazette</a>.
information-sharing-sources-un = United Nations, on the Convention and the Firearms Protocol (UNIS/CP/517).
information-sharing-sources-europol = Regulation (EU) 2016/794 on Europol, Article 29, on the codes of evaluation: <a data-l10n-name="text">EUR-Lex</a>.
information-sharing-sources-handling = Papers of the Council of the European Union on the exchange of information, with the handling codes, published by Statewatch in 2018: <a data-l10n-name="page">statewatch.org</a>.
information-sharing-sources-ilp = OSCE, Guidebook on Intelligence-Led Policing, 2017: <a data-l10n-name="site">osce.org</a>.
information-sharing-sources-interpol = INTERPOL, Illicit Arms Records and tracing Management System (iARMS): <a data-l10n-name="site">interpol.int</a>.
information-sharing-sources-limits = This course does not say which channel a service uses today, which periods it has agreed, or how covert measures are carried out. It uses only public sources and gives no legal advice. The words for likelihood, the four paragraphs and the grid of codes are aids of this course, not an agreed standard. It does not replace the law in force, the procedures of a service or the instruction of the prosecutor.
