### Record of a house search: English source. The order of the messages is the order of the form.
### Names of fields are the same in every language; only what they ask is translated.

search-record-title = Record of a house search
search-record-short-title = House search record

## What this form is for

search-record-use-title = What this form is for
search-record-use-asks =
    what do I write down when we go into a flat
    paperwork after a raid
    which sheet for the search
    blank form for a raid
    template minutes
    fill in during or after
    download sheet
    what to fill in at somebody's home
search-record-use-what = The officer who keeps the record fills it in during the search, not from memory on the next day. Who signs it, and what else it must contain, is set by the procedure law in force; where that law prescribes a form, the prescribed form is used.
search-record-use-danger = Weapons, ammunition and anything that may explode are not touched to describe them: keep distance, mark the place, report, wait for the specialists. What was not picked up is described as far as it was seen.

## Place, basis and times

search-record-basis-title = Place, basis and times
search-record-basis-asks =
    when did we knock
    number of the judge's paper
    whose flat was it
    start time
    warrant number
    street and floor
    no paper, write why
    when did we leave
search-record-field-record-number = Number of the record
search-record-field-case-number = Case number
search-record-field-search-date = Day
search-record-field-address = Address, floor, rooms that belong to it
search-record-field-basis = Basis
search-record-option-basis-warrant = Warrant
search-record-option-basis-exception = Exception in law
search-record-field-basis-number = Authority, number and date of the warrant
search-record-field-basis-facts = Where there is no warrant: provision and facts
search-record-field-time-entry = Entry
search-record-field-time-shown = Warrant shown
search-record-field-time-start = Start
search-record-field-time-end = End
search-record-field-time-departure = Departure

## Persons

search-record-persons-title = Persons
search-record-persons-asks =
    who was there
    the neighbour as witness
    his lawyer came later
    list of those in the flat
    interpreter name
    lady next door watched
    rights read
    children who minds
    officers' roles
search-record-field-lead-officer = Officer who leads the search
search-record-field-exhibits-officer = Exhibits officer
search-record-field-person-concerned = Person whose place is searched
search-record-field-witnesses = Witnesses of the search
search-record-field-others-present = Others: officers with role, lawyer, interpreter, experts, children and who looks after them
search-record-field-rights-explained = Rights were explained in a language that the person understands
search-record-field-warrant-copy = A copy of the warrant was given

## Zones and items

search-record-course-title = Zones and items
search-record-course-asks =
    list of what we took
    where did we find it
    nothing in the kitchen
    confiscated things
    bag number
    room by room list
    nothing taken
    who found it
search-record-rows-zone = Zone
search-record-field-zone-place = Place
search-record-field-zone-officers = Officers
search-record-field-zone-from = From
search-record-field-zone-to = To
search-record-field-zone-result = Result, also “nothing found”
search-record-rows-item = Item
search-record-field-item-description = Plain description, markings as far as visible
search-record-field-item-place = Place, finder
search-record-field-item-time = Time
search-record-field-item-photographs = Photographs
search-record-field-item-seal = Bag, seal
search-record-field-receipt-given = A receipt with the same numbers was given
search-record-field-nothing-taken = Nothing was taken; this was confirmed in writing

## Measures, remarks and signatures

search-record-end-title = Measures, remarks and signatures
search-record-end-asks =
    we broke the door
    he will not sign
    somebody complained
    complaint
    sign here
    broken lock
    refuses to sign
    hurt somebody
    handcuffs used
    who pays
    door damage noted
search-record-field-measures = Force, devices used, medical help, damage, restrictions of freedom
search-record-field-remarks = Complaints and remarks, in the words of the speaker
search-record-field-refusals = Who did not sign, and why
search-record-sign-officer = Officer who leads the search
search-record-sign-person = Person concerned
search-record-sign-witness = Witness
search-record-sign-witness-second = Witness
