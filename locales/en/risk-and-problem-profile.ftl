### Form for a risk or problem profile: English source. The order of the messages is the order of the form.
### Names of fields are the same in every language; only what they ask is translated. The seven parts follow the manual on community policing; SARA and both kinds of profile: OSCE, Guidebook on Intelligence-Led Policing (2017).

risk-and-problem-profile-title = Risk or problem profile
risk-and-problem-profile-short-title = Risk or problem profile

## What this form is for

risk-and-problem-profile-use-title = What this form is for
risk-and-problem-profile-use-asks =
    it keeps happening at the same place
    shots every weekend, what do we do about it
    sheet to describe trouble in a street
    template for hot spot
    problem sheet
    which cars to stop
    shots again and again, form
risk-and-problem-profile-use-what = A <em>{ -problem-profile }</em> describes incidents that repeat themselves or a place; a <em>{ -risk-profile }</em> names signs by which persons, goods or vehicles are chosen for a check. The form holds one of them on two pages, for those who decide.
risk-and-problem-profile-use-key = A profile describes a problem and accuses nobody. Origin, language, faith and appearance are no signs. Names are left out unless the law allows them and the decision needs them.

## The profile

risk-and-problem-profile-about-title = The profile
risk-and-problem-profile-about-asks =
    who wrote this and when
    when do we look at it again
    when is this profile out of date
    author
    valid until
    who may read it
    period
    number of the sheet
risk-and-problem-profile-field-profile-kind = Kind
risk-and-problem-profile-option-profile-kind-problem = Problem profile
risk-and-problem-profile-option-profile-kind-risk = Risk profile
risk-and-problem-profile-field-tlp = May be shown to
risk-and-problem-profile-option-tlp-service = service only
risk-and-problem-profile-option-tlp-partners = partners
risk-and-problem-profile-option-tlp-public = everybody
risk-and-problem-profile-field-profile-number = Number
risk-and-problem-profile-field-profile-date = Day
risk-and-problem-profile-field-review-date = Review on
risk-and-problem-profile-field-author = Author, unit
risk-and-problem-profile-field-period = Period of the data

## What happens, and whom it harms

risk-and-problem-profile-problem-title = What happens, and whom it harms
risk-and-problem-profile-problem-asks =
    how often and at what time
    who is scared
    is it worse than last year
    one sentence
    victims
    hours
    how many times
    compare with last year
risk-and-problem-profile-field-problem = The problem in one sentence, without a culprit
risk-and-problem-profile-field-where-when = Where and when, with numbers, compared with another place or year
risk-and-problem-profile-field-harm = Whom it harms, and how

## Why, and what is not known

risk-and-problem-profile-why-title = Why, and what is not known
risk-and-problem-profile-why-asks =
    what is behind it
    how sure are we
    what did we try last time
    cause
    gaps in knowledge
    tried before
    grade the tips
    what we don't know
risk-and-problem-profile-field-causes = Causes on all sides: people, place, habit, supply
risk-and-problem-profile-field-signs = For a risk profile: signs that can be seen, and why each is one
risk-and-problem-profile-rows-source = Source
risk-and-problem-profile-field-source-what = What it says
risk-and-problem-profile-field-source-code = Source, information, handling (such as B2 H1)
risk-and-problem-profile-field-gaps = What is not known, and how it could be learned
risk-and-problem-profile-field-tried = What was tried already, and what came of it

## Measures and decision

risk-and-problem-profile-measures-title = Measures and decision
risk-and-problem-profile-measures-asks =
    what are we going to do and who
    how will we know it helped
    boss says yes or no
    to do
    deadline and name
    partner helps
    approved?
    how measured
risk-and-problem-profile-rows-measure = Measure
risk-and-problem-profile-field-measure-what = What is done
risk-and-problem-profile-field-measure-owner = Who carries it, partners
risk-and-problem-profile-field-measure-by = By
risk-and-problem-profile-field-measure-success = How it is measured
risk-and-problem-profile-field-decision = Decision
risk-and-problem-profile-option-decision-approved = approved
risk-and-problem-profile-option-decision-changed = approved with changes
risk-and-problem-profile-option-decision-refused = not approved
risk-and-problem-profile-field-decision-reason = Reason
risk-and-problem-profile-sign-author = Author
risk-and-problem-profile-sign-commander = Commander who decides
