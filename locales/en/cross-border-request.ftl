### Form for a request across the border: English source. The order of the messages is the order of the form.
### Names of fields are the same in every language; only what they ask is translated. It follows the procedure on information across the border.

cross-border-request-title = Request for information across the border
cross-border-request-short-title = Cross-border request

## What this form is for

cross-border-request-use-title = What this form is for
cross-border-request-use-asks =
    need help from the cops on the other side
    how do I ask the neighbours about a gun
    paper for asking the other country
    form for the neighbours
    letter to foreign cops
    ask Skopje about a pistol
    template for a question abroad
cross-border-request-use-what = The requester fills in this form; the contact unit checks it, gives it a number and sends it through the agreed channel. The procedure for information across the border explains each part.
cross-border-request-use-data = Name a person only if the question cannot be answered without the name. The filled form goes into the case file and is kept as long as the law in force says.

## Who asks whom

cross-border-request-who-title = Who asks whom
cross-border-request-who-asks =
    who signs the request
    which number do I put
    who do I send the form to
    contact person
    reference number
    my unit
    where to fax
    asked them before
cross-border-request-field-request-number = Number of the request
cross-border-request-field-request-date = Day
cross-border-request-field-case-number = Case number
cross-border-request-field-requester-unit = Unit that asks
cross-border-request-field-requester-officer = Officer who answers questions
cross-border-request-field-receiver-unit = Contact unit on the other side
cross-border-request-field-earlier-requests = Earlier requests in this case

## Purpose and urgency

cross-border-request-purpose-title = Purpose and urgency
cross-border-request-purpose-asks =
    how fast do they have to answer
    it can not wait till tomorrow
    why do we want to know
    deadline
    urgent
    crime title
    for which case
    tomorrow court
cross-border-request-field-offence = Offence, by official title and article
cross-border-request-field-purpose = What the answer is needed for
cross-border-request-field-urgency = Urgency
cross-border-request-option-urgency-immediate = Immediate
cross-border-request-option-urgency-urgent = Urgent
cross-border-request-option-urgency-normal = Normal
cross-border-request-field-answer-by = Answer needed by
cross-border-request-field-urgency-reason = Reason for the urgency

## Facts

cross-border-request-facts-title = Facts
cross-border-request-facts-asks =
    what do I tell them about the gun
    number scratched on the metal
    write what we saw
    what we know
    guess or sure
    brand and calibre
    pictures
    letters in Cyrillic
    ballistics match abroad?
    plate of the car
cross-border-request-field-facts-known = What is known: what, where, when
cross-border-request-field-facts-assumed = What is assumed, and why
cross-border-request-field-firearm-type = Firearm: type
cross-border-request-field-firearm-make = Make and model
cross-border-request-field-firearm-calibre = Calibre
cross-border-request-field-firearm-markings = All markings, in their own script, as the expert read them
cross-border-request-field-photographs = Photographs attached

## Questions

cross-border-request-questions-title = Questions
cross-border-request-questions-asks =
    one thing at a time
    who owned it before
    how do I ask about a gun on the other side
    list of questions
    previous owner
    stolen there?
    short and clear
    separate lines
cross-border-request-rows-question = Question
cross-border-request-field-question-text = Question with one subject

## Codes and approval

cross-border-request-codes-title = Codes and approval
cross-border-request-codes-asks =
    can they show it in court
    how sure are we about the guy who told us
    boss has to sign
    approval
    confidential
    reliability of the tipster
    signature of the head
    which letter
cross-border-request-field-source-code = Source
cross-border-request-option-source-code-a = A
cross-border-request-option-source-code-b = B
cross-border-request-option-source-code-c = C
cross-border-request-option-source-code-x = X
cross-border-request-field-information-code = Information
cross-border-request-option-information-code-n1 = 1
cross-border-request-option-information-code-n2 = 2
cross-border-request-option-information-code-n3 = 3
cross-border-request-option-information-code-n4 = 4
cross-border-request-field-handling-code = Handling code
cross-border-request-option-handling-code-h0 = H0
cross-border-request-option-handling-code-h1 = H1
cross-border-request-option-handling-code-h2 = H2
cross-border-request-option-handling-code-h3 = H3
cross-border-request-field-handling-remark = Other restrictions
cross-border-request-sign-requester = Head of the requester
cross-border-request-sign-contact = Contact unit
