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

## What a reader must know about an edition

notice-title = About this edition
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
        [one] One paragraph was translated from an older text.
       *[other] { $count } paragraphs were translated from an older text.
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
results-glossary = Glossary
results-term-names = In other languages
results-terms-near = Nearest terms in the glossary:
results-next = Next page
results-previous = Previous page
results-pages = Pages of results
# $language: the name of a language in that language.
results-found-in = Found in the text in: { $language }
hit-page = Page { $page }
hit-pdf = PDF, page { $page }

## Reading page

reading-contents = Contents
reading-pdf = PDF for printing
# $count: number of pages.
reading-pages = { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
reading-details = About this document
reading-section-languages = This section in other languages
reading-section-link = Link to this section
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

## Translating

## Analyses and reports

## Pages of findings
