### Report on the cross-border project: English source. The order of the messages is the order of the document; names of the data come last.
### No figure of the project stands in a sentence: figures come from the data. “Attendances” are not persons.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.

rcb-title = Cross-border institutional approach to combating illicit arms trafficking, { -kosovo } and North Macedonia: project report
rcb-short-title = Project report: cross-border approach

## About

rcb-about-title = About the project
rcb-about-asks =
    what was the undp thing with skopje and prishtina
    whose money
    how long did it run
    two police forces together
    project of both police services
    donor
    when
rcb-about-what = This report shows the figures of a finished project that UNDP carried out jointly in { -kosovo } and in North Macedonia. The project supported the institutions of both jurisdictions in working together against illicit arms trafficking.
rcb-about-page = The figures come from the <a data-l10n-name="page">project page of SEESAC</a>. The report adds no results of its own. It orders the figures, checks that they add up, and says what they do not show.

rcb-reading-title = How to read this report
rcb-how-to-read-asks =
    why is the sum different from the website
    one man twice in the list
    no figure what now
    is it checked by anyone
rcb-reading-trainings = <ref data-l10n-name="trainings"/> shows each training as a whole, and below it the part of each jurisdiction.
rcb-reading-notes = <ref data-l10n-name="notes"/> explains where the source contradicts itself, and which figure this report prints.
rcb-reading-unknown = “Unknown” means that the source gives no figure. It never means zero.
rcb-reading-checked = The program adds the parts of each figure before it prints the report. A figure that does not equal its parts stops the report, unless an editor's note explains it.
rcb-reading-attendances = The training figures are attendances, not persons. Nobody knows how many persons attended more than one training. The figures of different projects are therefore never added to one number of persons.

rcb-roadmap-title = Link to the Roadmap
rcb-roadmap-asks =
    what is that balkan gun plan
    can we use it for our yearly paper
    which one do I tick
    text of the targets
rcb-roadmap-intro = The project page names the goals and the key performance indicators of the regional Roadmap for the control of small arms and light weapons to which the project contributes. Their numbers are given above, with the facts of the project. The official wording is not printed, because it has not been verified for this report.

## Trainings

rcb-trainings-title = Trainings
rcb-trainings-asks =
    did they sit in one room
    how many came from skopje
    course about fake guns turned real
    any women from our side
    joint lessons
    fake guns course numbers
    men and women
rcb-trainings-kinds = The trainings had these themes: gathering, sharing and analysing information; the categories of weapons; and the trafficking of converted firearms. The last one had sessions and a workshop. The courses of this library on the same themes are new texts. They are not the material of the project.
rcb-trainings-sex = For the trainings on information and on categories, the source gives men and women for the whole training and only the total for each jurisdiction. How many men and women attended in each jurisdiction is therefore unknown, and the report does not estimate it. For the training on converted firearms, men and women are known for each jurisdiction.
rcb-totals-title = Totals
rcb-totals-asks =
    add it all up for me
    one figure please
    why is one course left out
    sum
rcb-totals-intro = The source adds the trainings on information and on categories. The report prints the same total and checks it. The training on converted firearms is shown by itself, because the source counts it separately.
rcb-notes-title = Editor's notes
rcb-editor-notes-asks =
    website says something else
    a mistake in the table
    who is right you or them
    it doesn't match
    typo
    sums differ
rcb-notes-intro = A note appears here when the source gives a figure that its parts do not add up to. The report then prints the sum of the parts and shows the figure of the source, so that readers can judge for themselves.

## Campaigns and joint operation

rcb-public-title = Campaigns and joint operation
rcb-campaigns-and-operation-asks =
    tv spot against shooting
    how many clicks
    did they catch anybody in the joint raid
    posters at weddings
    did people hand in their pistols after
    TV spot
    posters
    clicks
    joint raid result
    ads against shooting at weddings
rcb-public-campaigns = Campaigns informed the public about the dangers of misuse and trafficking. Some used the mass media, others spoke to chosen groups. The table also holds the joint investigative operation and the workshop.
rcb-public-attribution = The data of this library come from the project pages of two finished projects, and they do not say for each campaign to which project it belongs. The joint operation is described here because it needs both jurisdictions. For the campaigns, the assignment has to be checked before the report becomes final.
rcb-public-reach = Views and impressions count how often a text or a film was shown. They do not count persons, and they do not show whether anybody changed their behaviour. “More than” is part of the figure: the source gives no exact number.
rcb-public-operation = The joint operation shows that the institutions planned and acted together. The source gives no outcome of the operation, and so this report gives none.

## Limits

rcb-limits-title = Limits and sources
rcb-limits-asks =
    are there fewer guns now
    where is the gear
    may I use it for a speech
    still not final why
    effect?
    may I quote
rcb-limits-effect = The report shows what was delivered. It does not measure an effect on safety, on investigations or on trafficking.
rcb-limits-persons = Attendances are not persons, and nobody has removed double counts.
rcb-limits-projects = Attendances of this project and of the project CPIAT are never added.
rcb-limits-equipment = Equipment and the series of seized firearms are in the report on the project CPIAT and are not repeated here.
rcb-limits-budget = The source gives the budget as one sum. How it was spent is not part of this report.
rcb-limits-wording = Until the wording of the Roadmap goals and indicators is verified, this report remains a draft.

## Sources

rcb-sources-title = Sources
rcb-sources-asks =
    where is this on the web
    page with the original figures
    how old is it
# $date: day on which the sources were checked.
rcb-sources-checked = The references were checked on { $date }.
rcb-sources-page = SEESAC, project page: <a data-l10n-name="page">MPTF-KS-NMK</a>. Source of the figures of this report.

## Names in the data

rcb-project = Cross-Border Integrated Institutional Approach Towards Combating Illicit Arms Trafficking
rcb-source = SEESAC, project page MPTF-KS-NMK
rcb-training-information = Gathering, sharing and analysis of information
rcb-training-categorisation = Categories of weapons
rcb-training-converted = Trafficking of converted firearms
# All variables are numbers: what the source states ($stated-…), and the sums of the parts. No sentence counts, so no plural is needed.
rcb-converted-figures-note = Trafficking of converted firearms. Printed in the source – men: { $stated-men }; women: { $stated-women }; total: { $stated-total }. Sum of the two jurisdictions – men: { $men }; women: { $women }; total: { $total }. The figures of the source for men and women do not give its total; the figures of the jurisdictions do. This report prints the sums.
rcb-total-both = Information and categories together
rcb-figure-workshop = Workshop on converted firearms, in addition to the sessions
rcb-figure-mass-media = Campaigns in the mass media
rcb-figure-targeted = Campaigns for chosen groups
rcb-figure-views = Views
rcb-figure-impressions = Impressions
rcb-figure-operation = Joint investigative operation, November to December 2022
