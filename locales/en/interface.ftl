### The program's own words: web pages and the frame of printed documents.

## Languages and dates

# The name of the language in the language itself.
language-name = English
# The letters in the order of a dictionary, for sorting the glossary.
alphabet = a b c d e f g h i j k l m n o p q r s t u v w x y z
# $day and $month are numbers, $year is text.
date-long = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }

## Kinds and markings of documents

kind-manual = Manual
kind-course = Course
kind-sop = Standard operating procedure
kind-gap-analysis = Gap analysis
kind-needs-assessment = Needs assessment
kind-report = Project report
kind-leaflet = Leaflet
kind-form = Form
marking-public = Public
marking-internal = For internal use
marking-restricted = Restricted

## Printed documents

print-contents = Contents
print-section = Section
print-table = Table
print-figure = Figure
print-footnote = Footnote
# $page and $pages: the page and the number of pages.
print-page-of = Page { $page } of { $pages }
# Refers to a page: “on page 12”.
print-on-page = on page { $page }
print-version-name = Version
print-version = Version { $version }
# $date: a day as date-long writes it.
date-only = { $date }
print-date = Date
print-language = Language
print-jurisdictions = Jurisdictions
print-marking = Marking
print-key-point = Key point
print-warning = Warning
print-do = Do
print-dont = Do not
print-law = Law
print-law-checked = Reference to the law checked on { $date }
print-law-in-force = Check the law in force before you act.
print-exercise = Exercise { $number }
print-exercise-minutes = { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
print-exercise-people = { $people ->
        [one] group of { $people }
       *[other] groups of { $people }
    }

# What only the facilitator's edition says.
print-facilitator = For the facilitator
print-materials = Prepare:
print-answers = What a good answer holds:

# What else is printed of a document.
output-facilitator = Facilitator's edition
output-cards = Cards
output-cards-document = the document
card-draft = draft translation

## What a reader must know about an edition

notice-title = About this edition
notice-review = This document should have been reviewed by now. Ask whether a newer edition is in force.
notice-unapproved = This translation is a draft. No native reader has approved it yet.
notice-partly-approved = { $count ->
        [one] One paragraph of this translation has not yet been approved by a native reader.
       *[other] { $count } paragraphs of this translation have not yet been approved by a native reader.
    }
notice-untranslated = { $count ->
        [one] One paragraph is not translated yet and stands in the language of the authors.
       *[other] { $count } paragraphs are not translated yet and stand in the language of the authors.
    }
notice-stale = { $count ->
        [one] One paragraph was translated from an older text (marked with [≠]).
       *[other] { $count } paragraphs were translated from an older text (marked with [≠]).
    }

## Every web page

site-name = Armarium
site-purpose = Manuals, courses and analyses for police training
skip-link = Skip to the text
search-label = Search the manuals
search-button = Search
search-clear = All documents
language-switch = Language
home-link = Start page
footer-print = Prints well on A4 in black and white.
footer-offline = This library needs no internet.

## Start page

start-title = Search the manuals
start-hint = Write a word or a sentence in any of the languages, in either script, with or without diacritics.
documents-title = Documents
# Groups of documents, by what somebody wants to do.
start-act = On the spot
start-learn = Learning
start-analyse = Analyses and reports
start-new = Newest documents

## Results

# $query: what was searched for.
results-title = Results for “{ $query }”
results-count = { $count ->
        [0] No section was found.
        [one] { $count } section was found.
       *[other] { $count } sections were found.
    }
results-none = Nothing was found for “{ $query }”.
results-none-spelling = Check the spelling, or use fewer words.
results-none-language = Try the word in another language.
results-none-documents = Or open a document:
results-filter = Document
# Stands before links that narrow the results to a document, a kind, a jurisdiction or a language.
results-narrow = Narrow the results
# $count: how many more hits of one document follow. $title: the document.
results-more-in = Also in “{ $title }”: { $count } more
results-only-in = Only in “{ $title }”
# Opens the rest of a long list of values.
results-more = More
# The values stand behind it, as links that remove them.
results-narrowed = Narrowed to:
# The name of what is removed stands behind it.
results-remove = Remove:
results-kind = Kind
results-jurisdiction = Jurisdiction
# The language in whose text the words stand.
results-language = Language of the text
results-order = Order:
results-order-relevance = Best first
results-order-document = As in the documents
# A better spelling stands behind it, as a link.
results-suggestion = Did you mean:
# Words of the texts follow, for everyday words that somebody typed.
results-also = Also searched for:
results-glossary = Glossary
results-term-names = In other languages
results-terms-near = Nearest terms in the glossary:
# The title of a document follows.
results-likeliest = Perhaps it stands in:
results-next = Next page
results-previous = Previous page
results-pages = Pages of results
# $language: the name of a language in that language.
results-found-in = Found in the text in: { $language }
results-by-meaning = Found by meaning, not by your words
# A question in everyday words follows.
hit-answers = Answers:
hit-pinned = Chosen by the editors for this question
hit-page = Page { $page }
hit-pdf = PDF, page { $page }

## Reading page

reading-review = Review due by
reading-contents = Contents
reading-pdf = PDF for printing
reading-cards = Cards (A6)
reading-booklet = Booklet (A5)
# Sections that a reader has put together, on the device.
cards-title = Cards
cards-add = Add to my cards
cards-added = It is with your cards.
cards-show = Show my cards
cards-none = There are no cards yet. Beside the heading of each section stands the sign §: choose “Add to my cards” there.
cards-lead = The address of this page holds the selection: keep it, send it, or print the page. The code on each card leads to the text that is in force.
cards-size = On paper:
cards-size-a6 = A6, four on an A4 sheet
cards-size-a5 = A5, one on a sheet
cards-remove = Remove
cards-keep = Keep these as my cards
cards-kept = They are kept on this device.
cards-share = Code for all of these cards
# $count: a number.
cards-missing = Sections that are not available here: { $count }
# $count: a number.
cards-full = Largest number of cards: { $count }. The others are left out.
reading-beside = Side by side with:
# The page of a document in one language.
beside-back = In one language
beside-choose = Beside:
beside-pdf = Both languages on paper (PDF)
beside-making-title = The PDF is being made
beside-making-text = The two languages are being set side by side. This page reloads by itself; it takes a few seconds.

# "Something is wrong here": the form of readers.
report-link = Something is wrong here
report-title = Something is wrong here
report-lead = Say what is wrong. No name is asked for and none is kept. Do not write names of persons or details of a case.
report-kind = What is it about?
report-kind-wrong = It is not right
report-kind-outdated = It is out of date
report-kind-unclear = I do not understand it
report-kind-language = A mistake of the language
report-kind-other = Something else
report-text = In your words
report-button = Send
report-done = Thank you. It goes to those who look after the text. What becomes of it is said under “Changes”.
# $count: characters.
report-text-wrong = { $count ->
        [one] Write something, at most { $count } character.
       *[other] Write something, at most { $count } characters.
    }
# $count: seconds.
report-wait = { $count ->
        [one] Too many reports. Wait { $count } second, then try again.
       *[other] Too many reports. Wait { $count } seconds, then try again.
    }
report-full = Too many reports wait already. Try again in some days.
report-closed = Reports cannot be kept at the moment. Try again later.
# What is kept on the device until there is a network.
report-later = There is no network. What you wrote is kept on this device and is sent as soon as there is one.
report-later-sent = What you wrote without a network has been sent. Thank you.
report-later-refused = What you wrote without a network was not taken, because the text is no longer there.
report-later-full = Too many reports wait on this device already. Try again when there is a network.
changes-title = Changes
changes-documents = New and changed documents
changes-reports = What became of reports
reports-title = Reports of readers
reports-lead = An answer is shown to readers under “Changes”. Sent without an answer, a report is put away.
reports-none = No report waits for an answer.
reports-texts = Texts
reports-answer = Answer for readers
reports-answer-button = Send the answer
form-lead = Fill in the form here or in the PDF, or print it and write on it.
form-save = Save the answers
form-kept = The answers go into a file on your device. This site keeps nothing of them.
form-saved = The answers are saved in a file on your device.
# How a day is written in a field.
form-write-day = day. month. year
# How a time of the day is written in a field.
form-write-time = hour:minute
form-choose = – choose –
form-sign = name, date, signature
# $count: number of pages.
reading-pages = { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
reading-details = About this document
reading-section-link = Link to this section
section-stale = A text here was translated from an older source
section-unapproved = A text here has not been approved yet
reading-back-to-top = Back to the top
reading-notes = Notes

## Errors

error-not-found-title = This page does not exist
error-not-found-text = The address may be old or mistyped. Search for what you need, or choose a document.
error-bad-request-title = This request cannot be answered
error-query-long = The search text is too long. Use at most { $limit } characters.
error-parameter = The value of “{ $name }” cannot be used.
error-too-large = The request is too large.
error-internal-title = Something went wrong
error-internal-text = The fault has been recorded. Please try again.
error-busy-title = Too many requests at the moment
error-busy-text = Please try again in a few seconds.
error-method-title = This address cannot be used in this way
watch-error-title = The last change could not be built. This page shows the last good state.

## Accounts

sign-in-title = Sign in
sign-in-lead = Sign in to read what is not open to everybody, to translate, to review or to administer.
sign-in-name = User name
sign-in-password = Password
sign-in-button = Sign in
# Leads to the page that somebody wanted to see.
sign-in-continue = Continue
sign-in-wrong = The user name or the password is wrong.
# $count: seconds.
sign-in-wait = { $count ->
        [one] Too many attempts. Wait { $count } second, then try again.
       *[other] Too many attempts. Wait { $count } seconds, then try again.
    }
# Leads to the page where the institution asks who somebody is.
sign-in-openid-button = Sign in with the account of your institution
# Titles above the form with user name and password.
sign-in-form-own = Sign in with an account of this library
sign-in-form-any = Sign in with user name and password of your institution or of this library
sign-in-no-rights = Your institution knows you, but none of your groups there opens anything here. Ask the person who administers the accounts.
sign-in-name-taken = Your institution knows you, but another account here has your user name already. Ask the person who administers the accounts.
sign-in-no-name = Your institution knows you, but your user name there cannot be one here. Ask the person who administers the accounts.
sign-in-away = The sign-in of your institution cannot be reached. What is open to everybody can be read as always, and accounts of this library can sign in. Please try again later.
sign-in-openid-late = This sign-in was begun in another window, or it took too long. Please begin again.
sign-in-openid-broken-off = The sign-in at your institution was broken off. Nobody is signed in.
sign-in-openid-untrusted = The answer of your institution cannot be trusted, so nobody is signed in. Please begin again. If it happens again, tell the people who run this server.
signed-out-title = You are signed out
signed-out-text = You are signed out here. Now the sign-in of your institution is ended, too, so that nobody after you goes on in your name.
signed-out-there = Sign out at the institution, too
sign-out-button = Sign out
# The user name stands behind it.
signed-in-as = Signed in as:
signed-in-elsewhere = You were signed in through the system of your institution. Sign out there.
signed-in-no-rights = This account has no rights yet. Ask the person who administers the accounts.
# Roles. The languages stand behind them.
role-reader = Reader
role-translator = Translator
role-reviewer = Reviewer
role-admin = Administrator
role-every-language = all languages
signed-in-clearance = Cleared for: { $marking }
signed-in-groups = Groups: { $groups }
error-forbidden-title = This is not allowed
error-form-text = The form did not come from a page of this library, or it is too old. Nothing was saved. Go back, copy what you wrote, reload the page and send it again.
error-answers-title = The answers cannot be saved yet
# $field: what the form asks.
error-answer-long = The answer to “{ $field }” has more than { $limit } characters. Go back, shorten it and save again.
error-answer-number = The answer to “{ $field }” is not a whole number. Go back, write digits only and save again.
error-answer-day = The answer to “{ $field }” is not a day. Go back, write it as 22. 11. 2026 and save again.
error-answer-time = The answer to “{ $field }” is not a time. Go back, write it as 09:30 and save again.
error-answer-other = The form has changed since this page was opened. Go back, copy what you wrote, reload the page and fill it in again.
error-signed-out-text = You are no longer signed in, so nothing was saved. Go back, copy what you wrote, and sign in again.
error-unrecorded-text = Reading this must be recorded, and that is not possible at the moment. Tell whoever looks after this program.
error-rights-text = This account has no right to do this. Ask the person who administers the accounts.
# $name: a user name.
error-no-account-text = There is no account with the name “{ $name }”. Ask the person who administers the accounts to add it.
error-accounts-title = Nobody can sign in at the moment
error-accounts-text = The accounts cannot be reached. Reading and searching work as always. Please try again later.

## People

people-title = People
people-add-title = Add somebody
people-name = User name
people-name-hint = Small letters a to z, digits and . - _ @ +
people-roles = Roles
# Stands beside a role that does not go by language.
people-has-role = Yes
people-clearance = Highest marking this person may read
people-groups = Groups
people-groups-hint = Names as documents use them, with spaces between
people-sessions = Open sessions
people-add-button = Add and invite
people-save-button = Save the rights
people-invite-button = Make a new invitation
people-end-button = End all sessions
people-remove-button = Remove the account
people-sure = Yes, remove it. What this person wrote stays.
# An address stands behind it.
people-invitation = Hand over this address. It works once, for a week, and is shown only now:
people-done = Done.
people-taken = There is an account with this name already.
people-wrong = The form cannot be read. Reload the page and try again.
people-wrong-name = This cannot be a user name. Use small letters a to z, digits and . - _ @ +
people-wrong-group = A group is named by small letters, digits and hyphens.
people-last-admin = Nobody would be left who administers the accounts. Nothing was changed.
people-not-sure = Tick the box if the account is to be removed. Nothing was changed.
people-back = All accounts
people-origin = Where the account comes from
people-vouched = The institution vouches for this account. Its rights follow from the groups there and are set anew whenever this person signs in.
# Where an account comes from, and so the way its owner signs in.
origin-program = this library
origin-openid = institution (OpenID)
origin-ldap = institution (LDAP)
account-title = My sessions
account-begun = Begun
account-seen = Last seen
account-from = From
account-own = this one
account-way = Account
account-end-button = End
# The second factor: codes of an application on the telephone.
factor-title = Second factor
factor-lead = Enter the code that your authenticator app shows now, or one of your recovery codes.
factor-code = Code
factor-lost = Have you lost the telephone and the recovery codes? Whoever administers the accounts can take the second factor away.
factor-wrong = This code is wrong or was used before. Wait for the next one.
factor-missing = This account also needs the code of its second factor.
factor-demanded = Your rights demand a second factor. Set it up to go on.
factor-if-used = Code of the second factor, if you use one
factor-set-up-title = Set up the second factor
factor-set-up-button = Set up
factor-why = With a second factor, a password that others have learned opens nothing: signing in also needs a code that only your telephone shows.
factor-step-application = Open an authenticator app on your telephone.
factor-step-picture = Scan this picture with it.
factor-picture = QR code for the authenticator app
# A key follows.
factor-secret = If the camera does not work, type this key into the app:
factor-step-code = Enter the six digits that the app shows.
factor-is-set-up = Your second factor is set up.
factor-stays = The library demands it of you, so it cannot be taken away.
factor-remove-button = Take the second factor away
sign-in-wrong-code = The user name, the password or the code is wrong.
recovery-title = Recovery codes
recovery-lead = Print these codes or write them down, and keep them apart from your telephone. Each works once in place of a code of the app. They are not shown again.
recovery-renew-button = Make new recovery codes
recovery-left = { $count ->
        [one] { $count } recovery code is left.
       *[other] { $count } recovery codes are left.
    }
people-factor-button = Take the second factor away
invitation-title = Choose a password
# $count: least number of characters.
invitation-lead = { $count ->
        [one] A password has at least { $count } character. A sentence that only you would say is easy to remember.
       *[other] A password has at least { $count } characters. A sentence that only you would say is easy to remember.
    }
invitation-again = The password once more
invitation-button = Keep the password
invitation-wrong = A password has { $least } to { $most } characters, and no control characters.
invitation-different = The two passwords are not the same.
invitation-gone = This invitation was used, is too old, or there is none. Ask for a new one.
audit-title = Who did what
audit-from = From day
audit-to = To day
audit-person = Person
audit-document = Document
audit-show = Show
audit-csv = As a table (CSV)
audit-lines = As JSON lines
# $count: entries on the page, the newest.
audit-shown = { $count ->
        [one] { $count } entry, the newest
       *[other] { $count } entries, the newest first
    }
audit-at = When (UTC)
audit-act = What
audit-about = About
act-sign-in = signed in
act-refused = was refused
act-sign-out = signed out
act-read = read
act-download = took a file
act-save = saved a text
act-approve = approved a text
act-add-account = added an account
act-grant = changed rights
act-remove-account = removed an account
act-password = changed a password
act-invite = invited
act-end-sessions = ended sessions
act-second-factor = set up the second factor
act-no-second-factor = took a second factor away
act-recovery = signed in with a recovery code
act-audit = took this record
act-export = took translations out
act-import = took translations in
act-forget = forgot old entries
audit-command-line = command line
audit-program = the program
act-backup = made a backup
act-restore = restored a backup

## Translating

translate-title = Translate
translate-terms = Glossary and names
translate-interface = Words of the program
translate-messages = Messages
translate-all = All
translate-to-do = State
translate-progress = { $approved } of { $total } approved
translate-state-due = To do
translate-state-missing = Missing
translate-state-stale = Out of date
translate-state-draft = Draft
translate-state-needs-review = For review
translate-state-approved = Approved
translate-nothing = No message has this state.
translate-steps = Steps through the messages
translate-previous = Previous
translate-next = Next
translate-before = Messages before
translate-after = Messages after
translate-source = Source
translate-source-changed = The source has changed since this translation was made:
# $name: the name of an attribute, such as “alt”.
translate-field-attribute = Attribute “{ $name }”
# $selector: what is chosen by, such as “$count”; $key: a variant, such as “few”. Numbers that take it stand behind.
translate-field-variant = When { $selector } is “{ $key }”
translate-field-text = Text
translate-insert = Insert:
translate-error = Error:
translate-warning = Warning:
translate-warnings-seen = I have seen the warnings. The text is meant so.
translate-submit = Submit for review
translate-save = Save as draft
translate-approve = Approve
translate-preview = Show the page with this text
translate-more = Other ways to write this message
# The name of a variable stands behind it.
translate-split = A text for each plural form of
translate-as-fluent = Write it in Fluent
translate-as-fields = Write it in fields
translate-other-script = In the other script:
translate-no-terms = No term of the glossary stands in this text.
translate-memory = Translated before
translate-no-matches = Nothing like this was translated before.
translate-use = Insert
translate-history = Comments and history
translate-comment = Comment
translate-comment-add = Add the comment
translate-commented = comment
translate-page = Printed page
translate-page-alt = The printed page on which this message stands; the message is marked.
translate-reading-page = Section of the reading page
translate-not-printed = This message is not printed in this document.
translate-back = Back to the message
translate-drafted = Not saved:
translate-draft-shown = This text is not saved. You were writing it before.
translate-discard = Give it up
translate-concordance = Search in all languages
translate-concordance-lead = Words in any form and in any language. What stands in quotation marks is found as it stands.
translate-concordance-label = Words
# $count: number of messages.
translate-found = { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
translate-theirs = Somebody has saved another text. It has changed so:
translate-mine = Your text has changed so:
translate-conflict-help = Your text stands in the fields and is not saved. Take over what is right and save again; or give your text up.
translate-conflict = Somebody has changed this message while you were writing. Nothing is lost: both texts stand below.
translate-original-changed = The source has changed while you were writing. Your text is not saved. Compare it with the new source and save again.
translate-gone = The source does not have this message any more. Your text is not saved, but it is kept here.
translate-empty = The text is empty. Write it, or go on to the next message.
translate-too-long = The text is too long to be saved.
translate-hidden = The text holds a character that nobody sees, perhaps from something that was pasted. Type the words around it again.
translate-refused = The text cannot be saved as it stands.
translate-has-errors = The text has errors and is not saved. Mend them, then save again.
translate-has-warnings = Look at the warnings. If the text is meant so, tick the box and submit it again.
translate-merging = Somebody is merging changes into this library. Your text is not saved, but it is kept here. Save it again when the merge is done.
translate-disk = The text cannot be written to the disk. It is not saved, but it is kept here; ask the people who run this server.
translate-form-old = Your session has changed, and nothing is saved yet. Your text stands below; save it again.
translate-done-draft = Saved as a draft.
translate-done-needs-review = Submitted for review.
translate-done-approved = Approved.
translate-saved-uncommitted = The text is saved, but not committed to the repository.
translate-closed = Translating is not possible on this server.
translate-unreadable = The settings of the library cannot be read, so nothing can be saved.
translate-not-done = This was not done
translate-no-preview = The page cannot be shown at the moment.

## Analyses and reports

illustrative = illustrative
illustrative-title = Illustrative
illustrative-replace = The findings in this document were invented to show the method. An institution replaces them with its own data before it uses the document.
notice-illustrative = Illustrative: the findings in this document were invented to show the method. An institution replaces them with its own data.
value-unknown = unknown
value-not-set = not set
value-percent = { $value }%
# $amount: a number; $currency: its code, such as USD.
value-money = { $currency } { $amount }
# $start and $end: months as date-month writes them.
value-period = { $start } – { $end }
# $month is a number, $year is text.
date-month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
levels-pair = now { $current }, needed { $required }
levels-before = then { $current }, needed { $required }
dimension-procedures = Procedures
dimension-equipment = Equipment
dimension-human-resources = Human resources
dimension-coordination = Coordination
level-0 = Absent
level-0-meaning = Nothing is in place.
level-1 = Begun
level-1-meaning = It depends on individual people.
level-2 = Partial
level-2-meaning = It exists in some units, or is not complete.
level-3 = Established
level-3-meaning = It is written down and available in all units that need it.
level-4 = Applied
level-4-meaning = It is used everywhere and checked.
level-5 = Improving
level-5-meaning = It is measured and improved regularly.
# The words of severity, priority, impact and confidence stand behind these names: “Severity: high”.
analysis-severity = Severity
severity-none = none
severity-low = low
severity-medium = medium
severity-high = high
severity-critical = critical
severity-unknown = unknown
analysis-priority = Priority
priority-none = none
priority-low = low
priority-medium = medium
priority-high = high
priority-critical = critical
priority-unknown = unknown
analysis-impact = Impact
impact-low = low
impact-medium = medium
impact-high = high
analysis-confidence = Confidence
confidence-low = low
confidence-medium = medium
confidence-high = high
analysis-kind = Kind of gap
gap-missing = missing
gap-partial = partly there
gap-outdated = outdated
gap-not-applied = not applied
gap-capacity = too little capacity
gap-none = no gap
gap-unknown = unknown
# What has become of a finding since the earlier state.
analysis-change = Change
change-new = new
change-better = better
change-same = same
change-worse = worse
change-closed = closed
change-unknown = unknown
# The status of a recommendation.
analysis-state = Status
state-not-started = not started
state-in-progress = in progress
state-done = done
state-stopped = stopped
state-unknown = unknown
analysis-theme = Theme
analysis-as-of = State on
analysis-baseline = Compared with
analysis-sources = Drawn from
analysis-entities = Entities
analysis-entity = Entity
analysis-findings = Findings
analysis-finding = Finding
analysis-recommendations = Recommendations
analysis-recommendation = Recommendation
analysis-jurisdiction = Jurisdiction
analysis-dimension = Dimension
analysis-requirement = Requirement
analysis-current = Current level
analysis-required = Required level
# The same as heads of narrow columns.
analysis-now = Now
analysis-needed = Needed
analysis-gap = Gap
analysis-consequence = Consequence
analysis-evidence = Evidence
analysis-institutional = The findings rest on data of the institutions that are named here.
analysis-reason = Reason for the severity
# $severity: what the rule gives, where a person has decided otherwise.
analysis-computed = By the rule: { $severity }.
analysis-owner = Owner
analysis-deadline = Deadline
analysis-indicator = Indicator
analysis-target = Target
analysis-observed = Observed on
analysis-overdue = overdue
analysis-joint = joint
scale-levels-caption = Levels
scale-level = Level
scale-name = Name
scale-meaning = Meaning
scale-rule = The gap is the required level minus the current level. The gap times the weight of the impact (low 1, medium 2, high 3) is the score, and the score gives the severity. Where a level is unknown, the severity is unknown too.
scale-severities-caption = Severities and their signs
scale-score = Score
scale-score-none = 0
scale-score-low = 1 to 2
scale-score-medium = 3 to 5
scale-score-high = 6 to 8
scale-score-critical = 9 or more
scale-score-unknown = cannot be computed
scale-meaning-none = The requirement is met.
scale-meaning-low = A small gap: close it in the course of the work.
scale-meaning-medium = A recommendation is needed.
scale-meaning-high = A recommendation with an owner and a deadline is needed.
scale-meaning-critical = A recommendation with an owner and a deadline comes before all others.
scale-meaning-unknown = A level is not known: find out first.
events-caption = Meetings and workshops in which the findings were verified
events-date = Date
events-name = Event
events-participants = Participants
entities-caption = Entities and their findings
entities-open = With a gap
requirements-caption = Requirements
# $dimension: the name of a dimension.
requirements-caption-dimension = Requirements: { $dimension }
requirements-basis = Legal or policy basis
matrix-caption = Findings by entity and dimension: number and highest severity
matrix-sum = All
matrix-unknown = { $count ->
        [one] { $count } unknown
       *[other] { $count } unknown
    }
heat-map-caption = Heat map of the findings: sign of the highest severity and number of findings
# The alternative text of the heat map; $rows are sentences of heat-map-row, $cells are heat-map-cell.
heat-map-alt = Heat map of the findings. { $rows }
heat-map-row = { $entity }: { $cells }.
heat-map-cell = { $dimension } { $count }, highest severity { $severity }
profile-caption = Current and required levels by dimension, averages of the known levels
profile-data-caption = Average levels by dimension, and the number of findings whose levels are known
# The alternative text; $rows are sentences of profile-row.
profile-alt = Profile of levels from 0 to 5. { $rows }
profile-row = { $name }: current { $current }, required { $required }.
profile-known = Known
profile-unknown = Unknown
sides-caption = Shared requirements, side by side
sides-nothing = no finding
changes-caption = Changes since the earlier state
changes-no-baseline = There is no earlier state to compare with.
changes-before = Before
changes-now = Now
findings-caption = Findings
findings-nothing = There is no finding here.
findings-count = { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
recommendations-caption = Recommendations
recommendations-joint-caption = Joint recommendations
recommendations-nothing = There is no recommendation here.
plan-caption = Action plan by deadline
plan-action = Action
plan-priority-state = Priority and status
overdue-caption = Overdue actions
overdue-nothing = On { $date } no action is overdue.
progress-caption = Progress as last observed
progress-percent = Progress
swot-strengths = Strengths
swot-weaknesses = Weaknesses
swot-opportunities = Opportunities
swot-threats = Threats
analysis-roadmap = Roadmap
# $numbers: one or more numbers.
roadmap-goals = goals: { $numbers }
roadmap-kpis = key performance indicators: { $numbers }
analysis-goal = Goal
analysis-kpi = Key performance indicator
goals-caption = Recommendations and findings by goal of the Roadmap
kpis-caption = Recommendations and findings by key performance indicator of the Roadmap
roadmap-unverified = The numbers are those of the Roadmap. The official wording of its goals and key performance indicators has not been verified and is not quoted.
roadmap-goal-2 = Goal 2 of the Roadmap
roadmap-goal-3 = Goal 3 of the Roadmap
roadmap-goal-4 = Goal 4 of the Roadmap
roadmap-goal-5 = Goal 5 of the Roadmap
roadmap-kpi-3 = Key performance indicator 3 of the Roadmap
roadmap-kpi-4 = Key performance indicator 4 of the Roadmap
roadmap-kpi-5 = Key performance indicator 5 of the Roadmap
roadmap-kpi-8 = Key performance indicator 8 of the Roadmap
roadmap-kpi-9 = Key performance indicator 9 of the Roadmap
roadmap-kpi-10 = Key performance indicator 10 of the Roadmap
roadmap-kpi-14 = Key performance indicator 14 of the Roadmap
chart-category = Category
chart-period = Period
chart-bar-alt = Bar chart. { $title }. { $data }
chart-line-alt = Line chart. { $title }. { $data }
chart-entry = { $name }: { $values }.
chart-value = { $name } { $value }
report-project = Project
report-period = Period
report-budget = Budget
report-source = Source
report-note = Note
report-editor-note = Editor’s note
report-no-notes = No figure of this report needs an editor’s note.
trainings-caption = Trainings with their attendances
trainings-training = Training
trainings-sessions = Sessions
trainings-total = Total
trainings-chart-caption = Attendances by training and sex
totals-caption = Attendances of several trainings together
totals-total = Trainings together
sex-all = all
sex-men = Men
sex-women = Women
# $role: role-context or role-output.
indicator-caption = { $name } ({ $role })
indicator-series = Group
indicator-provisional = provisional
role-context = context, not a result of the project
role-output = result of the project
equipment-caption = Equipment handed over
equipment-item = Item
equipment-count = Number
budget-caption = Budget
budget-line = Budget line
budget-amount = Amount
budget-sum = Sum
figures-caption = Further figures
figures-name = Subject
figures-value = Number
figure-more-than = more than { $value }

## Faults of a translation
# One short sentence for each kind of fault; details in English stand behind it.
fault-syntax = The text is not valid Fluent.
fault-not-utf8 = The file is not valid UTF-8 text.
fault-file-too-large = The file is too large.
fault-nesting-limit = Braces are nested too deeply.
fault-expansion-limit = The text becomes too long with everything it refers to.
fault-placeable-limit = The text has too many expressions in braces.
fault-cycle = Messages refer to each other in a circle.
fault-duplicate-id = The name of the message stands twice.
fault-duplicate-attribute = The attribute stands twice.
fault-missing = The translation lacks this message.
fault-missing-file = The translation lacks the whole file.
fault-obsolete = The source does not have this message.
fault-obsolete-file = The file belongs to no document.
fault-stale = The source has changed since the translation was made.
fault-value-missing = The text itself is missing.
fault-value-extra = Here the source has only attributes, no text.
fault-attribute-missing = An attribute of the source is missing.
fault-attribute-extra = The source does not have this attribute.
fault-variable-missing = A variable of the source is missing.
fault-variable-unknown = This variable does not exist here.
fault-variable-missing-in-variant = A variable is missing in one of the variants.
fault-term-missing = A term of the glossary has no translation.
fault-term-unknown = This term does not exist.
fault-term-extra = The source does not mention this term.
fault-term-not-used = The glossary has another word for this.
fault-term-variant-unknown = The term does not have this form.
fault-message-ref-unknown = The text refers to a message that does not exist.
fault-function-unknown = There is no such function.
fault-function-option-out-of-range = An option of the function is out of its range.
fault-function-options-differ = The function has other options than in the source.
fault-plural-category-missing = A plural form that the language needs is missing.
fault-plural-category-unknown = This is no plural form.
fault-plural-category-unused = The language does not have this plural form.
fault-variant-duplicate = Two variants have the same name.
fault-selector-dropped = The source has a text for each plural form, the translation only one.
fault-markup = The markup is broken or differs from that of the source.
fault-control-character = The text has a control character.
fault-bidi-control = The text has a character that changes the order of letters.
fault-invisible-character = The text has a character that nobody sees.
fault-soft-hyphen = The text has an invisible hyphen.
fault-not-nfc = Letters with marks are written in parts.
fault-bom = The file begins with an invisible mark.
fault-whitespace = There is needless blank space.
fault-mixed-script-word = A word mixes Latin and Cyrillic letters.
fault-wrong-script = The text is in a script that does not belong here.
fault-letter-not-in-alphabet = A letter does not belong to the alphabet of the language.
fault-untranslated = The text is the same as the source.
fault-english-fragment = A part of the text was left in the language of the source.
fault-wrong-language = The text seems to be in another language.
fault-diacritics-missing = The text seems to be typed without diacritics.
fault-number-differs = The numbers are not those of the source.
fault-url-differs = The address is not that of the source.
fault-end-punctuation = The text ends with another sign than the source.
fault-quotes = The quotation marks are not those of the language.
fault-length = The text is much longer or shorter than the source.
fault-empty = The text prints nothing.
fault-waiver = The comment that should allow a fault is not right.

## Pages of findings
# $title: the title of an analysis.
findings-page-title = Findings: { $title }
# A link on the reading page of an analysis.
findings-open = Look through the findings
findings-back = Back to the document
findings-by-severity = Findings by severity
findings-order-severity = Gravest first
findings-order-entity = By entity
findings-order-deadline = Earliest deadline first
findings-none = No finding fits this choice.
findings-all = Show all findings
# Two links stand behind it: findings-csv and findings-json.
findings-download = Download these findings:
findings-csv = table (CSV)
findings-json = data (JSON)
# The head of a column with short names such as “border-channel”.
findings-id = Identifier
findings-pages = Pages of findings

# Editions whose sources have a fault.
notice-outdated = The newest edition of this document cannot be shown, because its sources have a fault. This is the last edition without one.
## Keeping what translators write

translate-carried-signed-out = You are no longer signed in, so nothing was saved. Your text is still here: sign in, look at it, and save it again.
translate-carried-no-right = This account may not change this any more, so nothing was saved. Your text is still here: copy it, or sign in with an account that may.
translate-carried-gone = This document does not exist any more, so nothing was saved. Your text is still here: copy it.
translate-carried-sign-in = Sign in and go on
translate-carried-again = Try again
translate-carried-on = Nothing is saved yet. Your text stands in the fields: look at it and save it.
translate-busy = The answer took too long. Your text is still here. Open the message to see whether it is saved, or try again.
translate-no-turn = Somebody else is writing into the library, or nobody can at the moment. Your text is not saved, but it stands in the fields. Save it again.
translate-file-unreadable = A file of the library cannot be read, so nothing is saved: what it holds would be lost. Ask the people who run this server.
translate-too-many-drafts = You have too many texts that are not saved. Save or give up some of them first.
translate-not-kept = The server cannot keep your text either: it stands in this page only. Copy it before you leave the page.
translate-done-unchanged = The text says what is saved already. What was decided about it stays.
translate-done-beside = Your draft is kept. Only you see it; readers keep the approved text.
translate-draft-beside = This is your draft, which only you see. Readers see the approved text.
translate-published = This text waits for a reviewer. Readers see the approved text. The new one changes it so:
translate-decline = Turn the new text down
translate-declined = turned down
translate-done-waits = Submitted for review. Readers see the approved text until yours is approved.
translate-done-declined = The new text is turned down. Readers keep the approved text.
translate-meanwhile = Somebody has saved another text of this message while you were writing. When you save, both are shown.
translate-found-before = stood there before
# $file: the name of an exchange file.
translate-imported = imported from { $file }
# {"{"}time{"}"} stays as it is: the program puts a time of day such as 14:02 in its place.
translate-unsaved-since = Not saved since {"{"}time{"}"}. Your text stands in this page and is sent as soon as the server answers. Do not close the page.
translate-kept-at = Kept as your draft at {"{"}time{"}"}.
translate-signed-out = You are no longer signed in: submit the text, and you are asked to sign in without losing it.
translate-restored = This text was written here before and has not reached the server yet.
translate-behind-here = Because of this message a document cannot be built. Readers do not see its newest state until the fault is mended.
# The id of a message follows.
translate-behind-message = Message:
translate-behind-all = Everything is saved, but the library cannot be built: readers see the last good release until this is mended.
# $count: how many editions are held up.
translate-behind-editions = { $count ->
        [one] Everything is saved, but { $count } edition cannot be built: its readers see its last good state until this is mended.
       *[other] Everything is saved, but { $count } editions cannot be built: their readers see their last good state until this is mended.
    }
## Faults of characters

fault-glyph-missing = The text has a sign that no font of the program has.
fault-combining-mark = A letter has a mark that stands apart from it.
## Pages for everybody: what is said to readers who do not see them

# $section: the title of a section. Its links stand behind this.
reading-section-tools = Links of the section “{ $section }”
# How many suggestions are shown while a query is typed.
suggestions-count = { $count ->
        [0] No suggestions
        [one] { $count } suggestion
       *[other] { $count } suggestions
    }
# The number of a footnote stands behind it.
print-footnote-back = Back to the text from footnote

## What was not found

queries-title = What was not found
queries-lead = Queries of the last eight weeks that found nothing, counted without any name. Say what a word means in the words of the texts, try it, and keep it; or name the section that answers.
queries-said = What people type
queries-means = What the texts say
queries-try = Try
queries-add-word = Keep the word
queries-finds = This would be found
queries-nothing = Nothing
queries-add-answer = Keep the chosen section as the answer
queries-not-found = Queries
queries-none = Everything that was asked was found.
queries-query = Query
queries-count = Times
queries-now = Now found
queries-found = Yes
queries-added = Kept. It counts as soon as the release is built.
queries-no-section = Choose a section first.
queries-faulty = This entry would be faulty, so nothing was written.
queries-mended = { $count ->
    [one] { $count } of them finds something now.
   *[other] { $count } of them find something now.
 }

## Without a network

kept-failed = The search could not be opened: a part of what is kept is missing. Keep the language again, or search when there is a network.
kept-needs-script = Searching without a server needs JavaScript. The documents can be read without it.
site-export-note = Exported for use without a network. The newest document is of { $date }. What is in force may have changed since.
offline-title = Without a network
offline-lead = A language can be kept on this device: pages, search and findings then work without a network. Only what everybody may read is kept.
offline-needs-script = Keeping needs JavaScript. Without it, take the PDFs along, or ask your institution for an export on a stick.
offline-closed = Nothing can be kept at the moment: a document is being changed, or this library is read with an account only.
offline-keep = Keep this language
offline-again = Fetch what is new
offline-remove = Remove from this device
offline-pdf = With the PDFs
offline-some = Only some documents
offline-size = Size: { "{size}" } MB
offline-progress = { "{done}" } of { "{all}" } parts
offline-shown = Edition of { "{date}" }, fetched on { "{fetched}" }
offline-old = It is old: what is in force may have changed. Fetch what is new as soon as there is a network.
offline-missing = The page that was asked for is not kept on this device.
offline-newer = There is a newer edition.
offline-removed = Removed.
offline-evicted = The browser has thrown away a part of what was kept. Fetch it again as soon as there is a network.
offline-unable = This browser cannot keep anything. The pages work as always where there is a network.
offline-interrupted = Not kept: the connection broke off. What was kept before is still there.
offline-refused = Not kept: the server did not give a part without an account. What was kept before is still there.
offline-full = Not kept: there is no room on this device. What was kept before is still there.
offline-changing = Not kept: new editions keep arriving. Try again in a minute.
offline-elsewhere = Another tab is keeping something. Wait until it has finished.
offline-reload = This page is older than the server. Load it again.
sealed-keep = Keep on this device, encrypted
sealed-kept = Kept on this device, encrypted. Signing out removes it.
sealed-refused = Not kept: the server did not give the page. Sign in first.
sealed-left = You are signed out, and what was kept encrypted is gone from this device. Where there is no network, the server is told as soon as there is one.
