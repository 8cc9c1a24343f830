### Record of a house search: English source. The order of the messages is the order of the form.
### Names of fields are the same in every language; only what they ask is translated.

house-search-record-title = Record of a house search

## What this form is for

house-search-record-use-title = What this form is for
house-search-record-use-asks =
    what do I write down when we go into a flat
    paperwork after a raid
    which sheet for the search
house-search-record-use-what = The officer who keeps the record fills it in during the search, not from memory on the next day. Who signs it, and what else it must contain, is set by the procedure law in force; where that law prescribes a form, the prescribed form is used.
house-search-record-use-danger = Weapons, ammunition and anything that may explode are not touched to describe them: keep distance, mark the place, report, wait for the specialists. What was not picked up is described as far as it was seen.

## Place, basis and times

house-search-record-basis-title = Place, basis and times
house-search-record-basis-asks =
    when did we knock
    number of the judge's paper
    whose flat was it
house-search-record-field-record-number = Number of the record
house-search-record-field-case-number = Case number
house-search-record-field-search-date = Day
house-search-record-field-address = Address, floor, rooms that belong to it
house-search-record-field-basis = Basis
house-search-record-option-basis-warrant = Warrant
house-search-record-option-basis-exception = Exception in law
house-search-record-field-basis-number = Authority, number and date of the warrant
house-search-record-field-basis-facts = Where there is no warrant: provision and facts
house-search-record-field-time-entry = Entry
house-search-record-field-time-shown = Warrant shown
house-search-record-field-time-start = Start
house-search-record-field-time-end = End
house-search-record-field-time-departure = Departure

## Persons

house-search-record-persons-title = Persons
house-search-record-persons-asks =
    who was there
    the neighbour as witness
    his lawyer came later
house-search-record-field-lead-officer = Officer who leads the search
house-search-record-field-exhibits-officer = Exhibits officer
house-search-record-field-person-concerned = Person whose place is searched
house-search-record-field-witnesses = Witnesses of the search
house-search-record-field-others-present = Others: officers with role, lawyer, interpreter, experts, children and who looks after them
house-search-record-field-rights-explained = Rights were explained in a language that the person understands
house-search-record-field-warrant-copy = A copy of the warrant was given

## Zones and items

house-search-record-course-title = Zones and items
house-search-record-course-asks =
    list of what we took
    where did we find it
    nothing in the kitchen
house-search-record-rows-zone = Zone
house-search-record-field-zone-place = Place
house-search-record-field-zone-officers = Officers
house-search-record-field-zone-from = From
house-search-record-field-zone-to = To
house-search-record-field-zone-result = Result, also “nothing found”
house-search-record-rows-item = Item
house-search-record-field-item-description = Plain description, markings as far as visible
house-search-record-field-item-place = Place, finder
house-search-record-field-item-time = Time
house-search-record-field-item-photographs = Photographs
house-search-record-field-item-seal = Bag, seal
house-search-record-field-receipt-given = A receipt with the same numbers was given
house-search-record-field-nothing-taken = Nothing was taken; this was confirmed in writing

## Measures, remarks and signatures

house-search-record-end-title = Measures, remarks and signatures
house-search-record-end-asks =
    we broke the door
    he will not sign
    somebody complained
house-search-record-field-measures = Force, devices used, medical help, damage, restrictions of freedom
house-search-record-field-remarks = Complaints and remarks, in the words of the speaker
house-search-record-field-refusals = Who did not sign, and why
house-search-record-sign-officer = Officer who leads the search
house-search-record-sign-person = Person concerned
house-search-record-sign-witness = Witness
house-search-record-sign-witness-second = Witness
