### Standard operating procedure for information across the border: English source. The order of the messages is the order of the document.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.
### The “contact unit” is the unit for international police cooperation: ILECU in { -kosovo }. “Requester” and “provider” are units, not persons.
### Codes of evaluation and handling: as Statewatch (2018) quotes Article 29 of Regulation (EU) 2016/794, read on 26 November 2026; to be compared with the text in EUR-Lex.

sop-cross-border-information-title = Exchange of information across the border on firearms and explosives
sop-cross-border-information-short-title = Cross-border information

## Scope

sop-cross-border-information-scope-title = Scope
sop-cross-border-information-scope-asks =
    how do I get info from skopje
    I need court proof not just info does this help
    does it work for serbia and albania too
    they sent us something we did not ask for
    info from next door
    Serbia, Albania too?
    unasked letter
sop-cross-border-information-scope-purpose = This procedure states how police information on firearms, their parts, ammunition and explosives is asked for, given and used between { -kosovo } and North Macedonia: who asks, through which channel, in which form, how fast, and what is recorded.
sop-cross-border-information-scope-kinds = It covers requests, answers, information that is given without a request, trace requests, and feedback. The same steps serve requests to other jurisdictions.
sop-cross-border-information-scope-model = It is a model: each service adds its own names, telephone numbers and periods and approves it before use. The law in force and the agreements in force always come first.
sop-cross-border-information-scope-outside = Evidence for the court is asked for by judicial cooperation, through the prosecutor. Joint operations and special investigative measures have their own orders and procedures.

sop-cross-border-information-names-title = Who is who
sop-cross-border-information-who-is-who-asks =
    which of us talks to their cops
    what is ilecu
    whose name goes on it
    who is the gdpr guy here
    ilecu
    liaison
    privacy officer
    sender
sop-cross-border-information-names-requester = <strong>Requester:</strong> the unit that needs the information. One named officer answers questions on the request.
sop-cross-border-information-names-provider = <strong>Provider:</strong> the unit that holds the information and decides how far it may be used.
sop-cross-border-information-names-contact = <strong>Contact unit:</strong> the unit for international police cooperation. In { -kosovo } it is ILECU. Everything goes in and out through it.
sop-cross-border-information-names-focal = <strong>Focal Point:</strong> in { -kosovo }, the <em>{ -firearms-focal-point }</em> in ILECU, which traces every local recovery.
sop-cross-border-information-names-data = <strong>Data protection officer:</strong> the person in each service who advises on personal data and checks the log.
sop-cross-border-information-names-key = One question, one channel, one number, one answer that is written down.

## Lawful basis

sop-cross-border-information-basis-title = Lawful basis
sop-cross-border-information-lawful-basis-asks =
    am I even allowed to ask them
    can they tap a phone for us if we can't
    which treaty do I quote
    who signed the gun treaty
    may I ask
    treaty
    agreement name
sop-cross-border-information-basis-rule = Information crosses the border only for a purpose that the law allows, and only as much as this purpose needs (<em>{ -proportionality }</em>). Each service acts under its own law. What it may not do at home, it may not ask of the other side.
sop-cross-border-information-basis-kosovo-act = Law 04/L-076 on Police; Law 05/L-022 on Weapons; Law 04/L-022 on civil explosives; Criminal Code 06/L-074
sop-cross-border-information-basis-kosovo-text = <strong>Law 04/L-076</strong> is the frame for the work of the police. The offence named in a request is quoted from <strong>06/L-074</strong> by official title and article. Personal data follow the law in force on <em>{ -personal-data-protection }</em>; use in a case follows the criminal procedure law in force.
sop-cross-border-information-basis-north-macedonia-act = Law on Weapons 7/05 with amendments; Criminal Code, Article 396; Criminal Procedure Law 150/2010 with amendments
sop-cross-border-information-basis-north-macedonia-text = The <strong>Law on Weapons</strong> is read in a consolidated text. <strong>Article 396</strong> is checked first for the offence named in a request and quoted by its official title. Use in a case follows the <strong>Criminal Procedure Law</strong>; police powers and personal data follow the laws in force.
sop-cross-border-information-basis-regional-act = UN Convention against Transnational Organized Crime; Firearms Protocol (General Assembly resolution 55/255)
# $date: day on which the Firearms Protocol entered into force.
sop-cross-border-information-basis-regional-text = The Convention, in force since September 2003, deals with cooperation against organised crime; the Protocol, in force since { $date }, with offences, licensing, marking and tracing. Whether and how far a text binds a jurisdiction is checked before it is cited.

## Responsibilities and steps

sop-cross-border-information-roles-title = Responsibilities and steps
sop-cross-border-information-responsibilities-and-steps-asks =
    who writes it and who sends it
    my colleague is on holiday and it lies there
    does the state attorney have to know
    who gets the blame for a wrong number
    colleague on leave
    who sends
    blame wrong digit
sop-cross-border-information-roles-intro = In <ref data-l10n-name="roles"/>, the <strong>responsible</strong> person does the work, the <strong>accountable</strong> person answers for it, <strong>consulted</strong> persons are asked before, <strong>informed</strong> persons are told afterwards.
sop-cross-border-information-roles-caption = Who is responsible, accountable, consulted and informed
sop-cross-border-information-roles-head-task = Task
sop-cross-border-information-roles-head-responsible = Responsible
sop-cross-border-information-roles-head-accountable = Accountable
sop-cross-border-information-roles-head-consulted = Consulted
sop-cross-border-information-roles-head-informed = Informed
sop-cross-border-information-roles-request = Purpose and text of a request
sop-cross-border-information-roles-request-responsible = Requester
sop-cross-border-information-roles-request-accountable = Head of the requester
sop-cross-border-information-roles-request-consulted = Prosecutor
sop-cross-border-information-roles-request-informed = Contact unit
sop-cross-border-information-roles-sending = Checking, sending, log
sop-cross-border-information-roles-sending-responsible = Contact unit
sop-cross-border-information-roles-sending-accountable = Head of the contact unit
sop-cross-border-information-roles-sending-consulted = Requester
sop-cross-border-information-roles-sending-informed = Data protection officer
sop-cross-border-information-roles-trace = Trace request
sop-cross-border-information-roles-trace-responsible = Contact unit; Focal Point
sop-cross-border-information-roles-trace-accountable = Head of the contact unit
sop-cross-border-information-roles-trace-consulted = Authorised expert
sop-cross-border-information-roles-trace-informed = Requester; prosecutor
sop-cross-border-information-roles-answer = Answer, evaluation and handling code
sop-cross-border-information-roles-answer-responsible = Provider
sop-cross-border-information-roles-answer-accountable = Head of the provider
sop-cross-border-information-roles-answer-consulted = Prosecutor
sop-cross-border-information-roles-answer-informed = Contact unit
sop-cross-border-information-roles-feedback = Use and feedback
sop-cross-border-information-roles-feedback-responsible = Requester
sop-cross-border-information-roles-feedback-accountable = Head of the requester
sop-cross-border-information-roles-feedback-consulted = Prosecutor
sop-cross-border-information-roles-feedback-informed = Provider
sop-cross-border-information-roles-deputy = Every named officer has a deputy: a request does not wait because one person is absent.

sop-cross-border-information-steps-head-number = No.
sop-cross-border-information-steps-head-step = Step
sop-cross-border-information-steps-head-who = Who
sop-cross-border-information-steps-head-record = Record

sop-cross-border-information-ask-title = Asking
sop-cross-border-information-asking-asks =
    I have a pistol with a serial from macedonia what next
    do I check our own files before
    can I just phone my friend there
    how do I know they got it
    serial from Macedonia
    phone a friend
    got it?
    home files first
sop-cross-border-information-ask-caption = Steps of a request
sop-cross-border-information-ask-purpose = Write the purpose in one sentence: which offence, what you need to know, what you will do with it
sop-cross-border-information-ask-purpose-who = Requester
sop-cross-border-information-ask-purpose-record = Purpose; case number
sop-cross-border-information-ask-home = Look at home first: own files, weapons register, in { -kosovo } the Focal Point
sop-cross-border-information-ask-home-who = Requester
sop-cross-border-information-ask-home-record = What was searched; results
sop-cross-border-information-ask-basis = Check the lawful basis; ask the prosecutor where the procedure law requires it
sop-cross-border-information-ask-basis-who = Head of the requester
sop-cross-border-information-ask-basis-record = Provision; consent
sop-cross-border-information-ask-text = Write the request as <ref data-l10n-name="contents"/> says; set the urgency and give the reason
sop-cross-border-information-ask-text-who = Requester
sop-cross-border-information-ask-text-record = Text; attachments
sop-cross-border-information-ask-codes = Evaluate what you give along with the question, and set the handling code
sop-cross-border-information-ask-codes-who = Requester
sop-cross-border-information-ask-codes-record = Codes
sop-cross-border-information-ask-send = Check the request, give it a number, send it through the agreed channel; ask for a confirmation of receipt
sop-cross-border-information-ask-send-who = Contact unit
sop-cross-border-information-ask-send-record = Number; channel; time; confirmation

sop-cross-border-information-answer-title = Answering
sop-cross-border-information-answering-asks =
    they wrote to us what do I do
    we have zero on the guy
    can I say no
    half of it is done half is not
    it's from the germans can I give it on
    they ask us
    refuse
    half ready
    third party data
sop-cross-border-information-answer-caption = Steps of an answer
sop-cross-border-information-answer-receive = Register the request and confirm receipt; if something is missing, ask at once and only once
sop-cross-border-information-answer-receive-who = Contact unit
sop-cross-border-information-answer-receive-record = Number; time; questions
sop-cross-border-information-answer-check = Check purpose and lawful basis; limit or refuse only with a reason in law, and say so
sop-cross-border-information-answer-check-who = Head of the contact unit
sop-cross-border-information-answer-check-record = Decision; reason
sop-cross-border-information-answer-gather = Gather what is there; keep facts and assessment apart; evaluate each piece
sop-cross-border-information-answer-gather-who = Provider
sop-cross-border-information-answer-gather-record = Sources searched; codes
sop-cross-border-information-answer-owner = If the information came from a third party with a handling code, ask that party first
sop-cross-border-information-answer-owner-who = Provider
sop-cross-border-information-answer-owner-record = Permission or refusal
sop-cross-border-information-answer-send = Send the answer; “nothing found” is an answer too, and a part that is ready does not wait for the rest
sop-cross-border-information-answer-send-who = Contact unit
sop-cross-border-information-answer-send-record = Number; time; what was sent

sop-cross-border-information-after-title = After the answer
sop-cross-border-information-after-the-answer-asks =
    got it back from them what may I do with it
    can I show it to the judge
    they were wrong about the man
    do I have to say thanks
    when can I throw it away
    got reply
    say thanks
    judge may see?
    throw away
sop-cross-border-information-after-caption = Steps after an answer
sop-cross-border-information-after-file = Put the answer into the case file with its codes; use it only for the purpose that was stated
sop-cross-border-information-after-file-who = Requester
sop-cross-border-information-after-file-record = Place in the file
sop-cross-border-information-after-other = For any other use, for the court or for another service, ask the provider before
sop-cross-border-information-after-other-who = Requester; contact unit
sop-cross-border-information-after-other-record = Question; permission
sop-cross-border-information-after-feedback = Give feedback: what helped, what was wrong, what came of it
sop-cross-border-information-after-feedback-who = Requester
sop-cross-border-information-after-feedback-record = Feedback form; date
sop-cross-border-information-after-correct = If information proves wrong or out of date, tell everybody who received it
sop-cross-border-information-after-correct-who = Provider; contact unit
sop-cross-border-information-after-correct-record = Correction; receivers
sop-cross-border-information-after-close = Close the request; delete or keep data as the law in force requires
sop-cross-border-information-after-close-who = Contact unit
sop-cross-border-information-after-close-record = Day of closing; period of storage

## Request, urgency and codes

sop-cross-border-information-form-title = Request, urgency and codes

sop-cross-border-information-contents-title = Contents of a request
sop-cross-border-information-contents-of-a-request-asks =
    what do I put in it so they don't send it back
    letters scratched on the frame latin or not
    one case ten things I want
    do they need pictures
    is there a form
    template
    photo attached
    sent back before
    letters in Cyrillic
sop-cross-border-information-contents-intro = A request can be answered by somebody who knows nothing of the case. <ref data-l10n-name="contents"/> names the fields.
sop-cross-border-information-contents-caption = What a request contains
sop-cross-border-information-contents-head-field = Field
sop-cross-border-information-contents-head-content = Content
sop-cross-border-information-contents-from = From, to, number
sop-cross-border-information-contents-from-content = Unit, named officer, deputy, contact unit, case number, earlier requests
sop-cross-border-information-contents-purpose = Purpose and basis
sop-cross-border-information-contents-purpose-content = Offence by official title and article; what is being investigated; stage of the case
sop-cross-border-information-contents-facts = Facts
sop-cross-border-information-contents-facts-content = What, where, when, who; what is known and what is assumed, kept apart
sop-cross-border-information-contents-firearm = Firearm, if there is one
sop-cross-border-information-contents-firearm-content = Type, make, model, calibre, all markings in their own script as the expert read them, photographs of the markings
sop-cross-border-information-contents-questions = Questions
sop-cross-border-information-contents-questions-content = Numbered, each with one subject
sop-cross-border-information-contents-urgency = Urgency
sop-cross-border-information-contents-urgency-content = Level, reason, day by which the answer is needed
sop-cross-border-information-contents-codes = Codes
sop-cross-border-information-contents-codes-content = Evaluation and handling code for each piece of information
sop-cross-border-information-contents-approval = Approval
sop-cross-border-information-contents-approval-content = Head of the requester, day, signature

sop-cross-border-information-urgency-title = Urgency
sop-cross-border-information-urgency-asks =
    he drives over the line in an hour
    it's for today
    when is it really pressing
    can I phone in the middle of the night
    they take three weeks
    asap
    pressing
    crossing in an hour
    they are slow
sop-cross-border-information-urgency-intro = Urgency is a fact and not a wish: the request gives its reason. The two services agree the periods and enter them in <ref data-l10n-name="urgency"/>.
sop-cross-border-information-urgency-caption = Levels of urgency
sop-cross-border-information-urgency-head-level = Level
sop-cross-border-information-urgency-head-when = When
sop-cross-border-information-urgency-head-how = How
sop-cross-border-information-urgency-life = Immediate
sop-cross-border-information-urgency-life-when = A life is in danger, or a weapon or explosive is about to be used
sop-cross-border-information-urgency-life-how = Telephone between the contact units at any hour; confirmed in writing at once
sop-cross-border-information-urgency-fast = Urgent
sop-cross-border-information-urgency-fast-when = A person or item is about to cross the border, a person is in custody, or evidence may be lost
sop-cross-border-information-urgency-fast-how = In writing, announced by telephone; period entered by the services
sop-cross-border-information-urgency-normal = Normal
sop-cross-border-information-urgency-normal-when = Every other request
sop-cross-border-information-urgency-normal-how = In writing; period entered by the services

sop-cross-border-information-codes-title = Evaluation and handling codes
sop-cross-border-information-evaluation-and-handling-asks =
    what does B2 mean
    my tipster lies half the time what do I put
    can I hand it to customs
    what is the number on top of the page
    guy heard it from his cousin
    A2
    lying tipster
    top of the page code
sop-cross-border-information-codes-intro = The <em>{ -source-evaluation }</em> separates how far the source can be relied on from how accurate the information is. <ref data-l10n-name="evaluation"/> gives the codes that Europol uses. They hold between the two services only as far as these have agreed on them.
sop-cross-border-information-codes-caption = Evaluation of the source and of the information
sop-cross-border-information-codes-head-source = Source
sop-cross-border-information-codes-head-meaning-source = Meaning
sop-cross-border-information-codes-head-information = Information
sop-cross-border-information-codes-head-meaning-information = Meaning
# $code: the letter or digit.
sop-cross-border-information-codes-code = { $code }
sop-cross-border-information-codes-a = No doubt about authenticity, trustworthiness and competence, or reliable in every case so far
sop-cross-border-information-codes-b = Reliable in most cases so far
sop-cross-border-information-codes-c = Unreliable in most cases so far
sop-cross-border-information-codes-x = Reliability cannot be assessed
sop-cross-border-information-codes-1 = Accuracy is not in doubt
sop-cross-border-information-codes-2 = Known personally to the source, but not to the officer who passes it on
sop-cross-border-information-codes-3 = Not known personally to the source, but confirmed by information already recorded
sop-cross-border-information-codes-4 = Not known personally to the source, and cannot be confirmed
sop-cross-border-information-handling-intro = The <em>{ -handling-code }</em> is set by the provider, stays with the information wherever it goes, and is changed only by the provider (<ref data-l10n-name="handling"/>).
sop-cross-border-information-handling-caption = Handling codes
sop-cross-border-information-handling-head-code = Code
sop-cross-border-information-handling-head-meaning = Meaning
sop-cross-border-information-handling-0 = Only for preventing and fighting crime, under the law that applies
sop-cross-border-information-handling-1 = Not disclosed in proceedings before a court without the permission of the provider
sop-cross-border-information-handling-2 = Not passed on without the permission of the provider
sop-cross-border-information-handling-3 = Other restrictions, which the provider writes out

## Data protection

sop-cross-border-information-data-title = Data protection and prohibited acts
sop-cross-border-information-data-protection-and-prohibited-acts-asks =
    can I whatsapp it
    mailed it to somebody else help
    I keep a copy you never know
    could he get hurt because of this
    give me all his relatives
    whatsapp
    wrong mailbox
    private copy
    all relatives
sop-cross-border-information-data-need = <strong>Need.</strong> Names and other personal data are sent only if the question cannot be answered without them. Data on victims, witnesses and children need a reason of their own.
sop-cross-border-information-data-accuracy = <strong>Accuracy.</strong> The provider says when the data were last checked. Nobody copies them into other files without their codes.
sop-cross-border-information-data-security = <strong>Security.</strong> Only the agreed channel is used. Access is limited to persons who work on the case, and every access is logged.
sop-cross-border-information-data-storage = <strong>Storage.</strong> How long data are kept, and what a person may ask to see or correct, is set by the law in force. Such questions go to the data protection officer.
sop-cross-border-information-data-breach = If data were lost, or went to a wrong receiver: stop, tell the contact unit and the data protection officer at once, tell the provider, and write down what was done.
sop-cross-border-information-do-ask = Ask early, and ask only what you really need to know.
sop-cross-border-information-do-nothing = Answer also when nothing was found.
sop-cross-border-information-do-source = Protect the source in every line that you write.
sop-cross-border-information-do-thank = Tell the provider what came of the information.
sop-cross-border-information-dont-private = Use a private telephone, private e-mail or a chat.
sop-cross-border-information-dont-twice = Send the same question through several channels.
sop-cross-border-information-dont-fishing = Ask for data “in case they are useful one day”.
sop-cross-border-information-dont-pass = Pass information on against its handling code.
sop-cross-border-information-dont-pressure = Use exchange to go around a condition in your own law.
sop-cross-border-information-dont-rights = Send information if a person could suffer a violation of human rights by it; ask the prosecutor first.

## Channels, notification and records

sop-cross-border-information-notify-title = Channels, notification and records

sop-cross-border-information-channels-title = Channels
sop-cross-border-information-channels-asks =
    how do I find the owner of the pistol abroad
    interpol or direct
    guys at the crossing know each other can they swap papers
    judge wants it in writing from abroad
    interpol
    owner abroad
    crossing colleagues
    court way
sop-cross-border-information-channels-caption = Channels by jurisdiction
sop-cross-border-information-channels-head-for = For what
sop-cross-border-information-channels-head-kosovo = In { -kosovo }
sop-cross-border-information-channels-head-north-macedonia = In North Macedonia
sop-cross-border-information-channels-requests = Requests and answers
sop-cross-border-information-channels-requests-kosovo = ILECU
sop-cross-border-information-channels-requests-north-macedonia = Unit for international police cooperation
sop-cross-border-information-channels-firearms = Recovered firearms and trace requests
sop-cross-border-information-channels-firearms-kosovo = Firearms Focal Point in ILECU
sop-cross-border-information-channels-firearms-north-macedonia = As the internal rules of the service say
sop-cross-border-information-channels-iarms = iARMS, the records and tracing system of INTERPOL
sop-cross-border-information-channels-iarms-kosovo = Through ILECU, as far as access has been agreed
sop-cross-border-information-channels-iarms-north-macedonia = Through the contact unit, as far as access has been agreed
sop-cross-border-information-channels-border = Border police officers on both sides
sop-cross-border-information-channels-border-kosovo = Only as the agreement in force provides; report to ILECU
sop-cross-border-information-channels-border-north-macedonia = Only as the agreement in force provides; report to the contact unit
sop-cross-border-information-channels-court = Evidence for the court
sop-cross-border-information-channels-court-kosovo = Prosecutor
sop-cross-border-information-channels-court-north-macedonia = Prosecutor

sop-cross-border-information-matrix-intro = The services add names and telephone numbers to <ref data-l10n-name="notify"/>. Information that protects a life is passed on without waiting for a request.
sop-cross-border-information-matrix-caption = Notification matrix
sop-cross-border-information-matrix-head-event = Event
sop-cross-border-information-matrix-head-caller = Who reports
sop-cross-border-information-matrix-head-first = First
sop-cross-border-information-matrix-head-next = Then
sop-cross-border-information-matrix-threat = Threat to life on the other side
sop-cross-border-information-matrix-threat-caller = Whoever learns of it
sop-cross-border-information-matrix-threat-first = Contact unit by telephone, at once
sop-cross-border-information-matrix-threat-next = Other contact unit; prosecutor
sop-cross-border-information-matrix-firearm = Recovered firearm with a link to the other side
sop-cross-border-information-matrix-firearm-caller = Investigator
sop-cross-border-information-matrix-firearm-first = Focal Point or contact unit
sop-cross-border-information-matrix-firearm-next = Prosecutor; other contact unit
sop-cross-border-information-matrix-explosive = Theft or disappearance of explosives near the border
sop-cross-border-information-matrix-explosive-caller = Unit that receives the report
sop-cross-border-information-matrix-explosive-first = Contact unit, at once
sop-cross-border-information-matrix-explosive-next = Other contact unit; specialists; border police
sop-cross-border-information-matrix-late = No answer within the period
sop-cross-border-information-matrix-late-caller = Contact unit
sop-cross-border-information-matrix-late-first = Other contact unit
sop-cross-border-information-matrix-late-next = Requester; heads of both contact units
sop-cross-border-information-matrix-breach = Data lost or sent to a wrong receiver
sop-cross-border-information-matrix-breach-caller = Whoever sees it
sop-cross-border-information-matrix-breach-first = Contact unit; data protection officer, at once
sop-cross-border-information-matrix-breach-next = Provider; authority named by the law in force

sop-cross-border-information-records-title = Log, records and feedback
sop-cross-border-information-log-records-and-feedback-asks =
    do I have to write down every mail
    who looked at it
    boss asks how many we got back
    when does it get wiped
    log
    deleted when
    statistics of answers
    who opened it
sop-cross-border-information-records-intro = The contact unit keeps one log for all channels. For each request it shows:
sop-cross-border-information-records-number = number, purpose, requester, provider and urgency;
sop-cross-border-information-records-times = times of receipt, sending, confirmation and answer;
sop-cross-border-information-records-data = which personal data were sent, and on which basis;
sop-cross-border-information-records-codes = codes of evaluation and handling, and permissions given;
sop-cross-border-information-records-access = who saw the information, and when;
sop-cross-border-information-records-result = answer, refusal or “nothing found”, and the feedback;
sop-cross-border-information-records-delete = day by which the data are reviewed or deleted.
sop-cross-border-information-records-measure = Twice a year the two contact units compare their logs: how many requests, how many answered within the period, how many returned because something was missing, and what feedback says. They agree what to change.

sop-cross-border-information-review-title = Review and changes
sop-cross-border-information-review-asks =
    are we using the right edition
    something leaked do we change this
    who do I write to with an idea
    last year's copy
    current edition
    idea
sop-cross-border-information-review-owner = The owner is the contact unit of each service. It reviews the procedure when a law or an agreement changes, after every loss of data, and after each comparison of the logs. Each change gets a new version and a line in <ref data-l10n-name="changes"/>.
sop-cross-border-information-review-caption = Changes
sop-cross-border-information-review-head-version = Version
sop-cross-border-information-review-head-date = Date
sop-cross-border-information-review-head-change = Change
sop-cross-border-information-review-head-approved = Approved by
# $version is text such as “1.0”.
sop-cross-border-information-review-version = { $version }
sop-cross-border-information-review-first = First version
sop-cross-border-information-review-approval = Entered by the service

sop-cross-border-information-sources-title = Sources
sop-cross-border-information-sources-asks =
    where do the letters and digits come from
    europol page
    can I read the treaty online
    what if a lawyer asks me
    europol
    treaty text
# $date: day on which the sources were checked.
sop-cross-border-information-sources-checked = The laws in <ref data-l10n-name="basis"/> were checked as each box says, the other references on { $date }.
sop-cross-border-information-sources-kosovo = Laws of { -kosovo }: <a data-l10n-name="gazette">Official Gazette</a>.
sop-cross-border-information-sources-north-macedonia = Laws of North Macedonia: <a data-l10n-name="gazette">Official Gazette</a>.
sop-cross-border-information-sources-un = United Nations, on the Convention and the Firearms Protocol (UNIS/CP/517).
sop-cross-border-information-sources-focal = SEESAC, on the Firearms Focal Point: <a data-l10n-name="page">seesac.org</a>.
sop-cross-border-information-sources-interpol = INTERPOL, Illicit Arms Records and tracing Management System (iARMS): <a data-l10n-name="site">interpol.int</a>.
sop-cross-border-information-sources-europol = Regulation (EU) 2016/794 on Europol, Article 29, on the codes of evaluation: <a data-l10n-name="text">EUR-Lex</a>.
sop-cross-border-information-sources-handling = Papers of the Council of the European Union on the exchange of information, with the handling codes, published by Statewatch in 2018: <a data-l10n-name="page">statewatch.org</a>.
sop-cross-border-information-sources-ilp = OSCE, Guidebook on Intelligence-Led Policing, 2017: <a data-l10n-name="site">osce.org</a>.
sop-cross-border-information-sources-limits = This procedure uses only public sources and gives no legal advice.
