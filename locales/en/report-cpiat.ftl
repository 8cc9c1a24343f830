### Report on the project CPIAT: English source. The order of the messages is the order of the document; names of the data come last.
### No figure of the project stands in a sentence: figures come from the data. “Attendances” are not persons.
### "{ -kosovo }" prints the name with its asterisk; never write the name of the jurisdiction without the term.

rcp-title = Support to combating illicit arms trafficking in { -kosovo } for criminal police (CPIAT): project report
rcp-short-title = Project report: CPIAT

## About

rcp-about-title = About the project
rcp-about-asks =
    who paid for all this
    how much money did it get
    when did it start and stop
    what was it good for
    is this undp or the eu
    donor project
    budget
    UN money for the police
rcp-about-what = This report shows the figures of a finished project of UNDP in { -kosovo }. The project supported Kosovo Police in finding firearms, their parts and ammunition, and in investigating illicit arms trafficking.
rcp-about-page = The figures come from the <a data-l10n-name="page">project page of SEESAC</a>. The report adds no results of its own. It orders the figures, checks that they add up, and says what they do not show.

rcp-reading-title = How to read this report
rcp-how-to-read-asks =
    why is there no number in the box
    same guy in two courses counted twice
    can I trust these sums
    is blank the same as none
rcp-reading-output = <ref data-l10n-name="trainings"/> and <ref data-l10n-name="equipment"/> hold what was delivered: training and equipment.
rcp-reading-context = <ref data-l10n-name="series"/> holds context: a series that the police would have with or without the project.
rcp-reading-unknown = “Unknown” means that the source gives no figure. It never means zero.
rcp-reading-checked = The program adds the parts of each figure before it prints the report. Where the source contradicts itself, an editor's note is shown beside the figure.
rcp-reading-attendances = The training figures are attendances, not persons. Nobody knows how many persons attended more than one training. The figures of different projects are therefore never added to one number of persons.

rcp-roadmap-title = Link to the Roadmap
rcp-roadmap-asks =
    what do these goal numbers mean
    western balkans gun plan
    which target does this tick
    where is the real text of the goals
    Balkan roadmap boxes
    targets
rcp-roadmap-intro = The project page names the goals and the key performance indicators of the regional Roadmap for the control of small arms and light weapons to which the project contributes. Their numbers are given above, with the facts of the project. The official wording is not printed, because it has not been verified for this report.

## Trainings

rcp-trainings-title = Trainings
rcp-trainings-asks =
    how many cops were taught
    were women there
    what did they learn
    who did the gun course
    can I get the slides
    trained officers
    women and men
    courses list
rcp-trainings-kinds = The trainings had these themes: basic firearms investigation, advanced firearms investigation, and the detection of firearms in house searches. The courses of this library on the same themes are new texts. They are not the material of the project.
rcp-trainings-sex = The source gives men and women separately for each training. The chart shows both, because equal access to training is a question that every service can ask. The figures do not explain why the numbers differ. The staff of the units and the way of choosing participants would have to be known for that.
rcp-totals-title = Totals
rcp-totals-asks =
    give me one figure for the minister
    all together how many
    everything in one line
    sum
    grand total
rcp-totals-intro = The total is the sum of the trainings of this project, for men, for women and for both. It counts attendances.
rcp-figures-title = More facts on the trainings
rcp-more-figures-asks =
    how many days did a session last
    which regions sent people
    anything else about the courses

## Equipment

rcp-equipment-title = Equipment
rcp-equipment-asks =
    what did the police get
    how many laptops
    who got the drones
    cameras that see heat
    do they really use the stuff
    little camera on a cable for looking behind walls
    donated gear
    drones and heat cameras number
    donation list
rcp-equipment-intro = The table lists the equipment that the sources name: equipment for offices and analysis, and equipment for detection.
rcp-equipment-attribution = The data of this library come from the project pages of two finished projects, and they do not say for each item which project paid for it. The list is given once, in this report, because the project page names information technology and equipment for detection among the aims of this project. The assignment has to be checked before the report becomes final.
rcp-equipment-use = A number of devices says nothing about their use. Whether equipment helps depends on trained persons, maintenance, written rules and a custody record. These questions belong into a needs assessment, and the assessments of this library ask them.

## Context

rcp-context-title = Firearms seized by Kosovo Police
rcp-context-asks =
    how many guns do cops take off people
    is crime going up
    did all this get pistols off the street
    compare with before
    rifles taken per year
    confiscations trend
    more or fewer pistols
rcp-context-warning = These numbers are context. They are not a result of this project or of any other project.
rcp-context-intro = The series shows the firearms that Kosovo Police seized in each whole calendar year, in all kinds of police work. It begins and ends with whole years, and these are not the months of the project.
rcp-context-meaning = A higher number can have several reasons: more firearms in circulation, more controls, better detection, or better records. The series alone cannot say which reason it is. It shows how often officers meet firearms, and why safe procedures matter.

## Limits

rcp-limits-title = Limits and sources
rcp-limits-asks =
    is it safer now because of this
    can I quote it in the annual plan
    why is it still a draft
    how was the money split
    did it help
    effect
    quote it
rcp-limits-effect = The report shows what was delivered. It does not measure an effect on safety, on investigations or on trafficking.
rcp-limits-persons = Attendances are not persons, and nobody has removed double counts.
rcp-limits-projects = Attendances of this project and of the cross-border project are never added.
rcp-limits-budget = The source gives the budget as one sum. How it was spent is not part of this report.
rcp-limits-wording = Until the wording of the Roadmap goals and indicators is verified, this report remains a draft.

## Sources

rcp-sources-title = Sources
rcp-sources-asks =
    where did you get the numbers
    link to the seesac page
    is it on the net
    when did you look
# $date: day on which the sources were checked.
rcp-sources-checked = The references were checked on { $date }.
rcp-sources-page = SEESAC, project page: <a data-l10n-name="page">MPTF-CPIAT</a>. Source of the figures of this report.

## Names in the data

rcp-project = Support to Combating Illicit Arms Trafficking in { -kosovo } for Criminal Police (CPIAT)
rcp-source = SEESAC, project page MPTF-CPIAT
rcp-training-basic = Basic firearms investigation
rcp-training-advanced = Advanced firearms investigation
rcp-training-house-search = Detection of firearms in house searches
rcp-total-all = All trainings of the project
rcp-figure-directorates = Regional Police Directorates in the basic training
rcp-figure-days = Days of each house search session
rcp-indicator-seized = Firearms seized by Kosovo Police, by calendar year
rcp-indicator-seized-note = Context, not a project result.
rcp-unit-firearms = firearms
rcp-seized-whole-year = The whole calendar year; the project ended in the middle of it.
rcp-equipment-computers = Computers with monitors and docking stations
rcp-equipment-printers = Printers
rcp-equipment-toners = Toners
rcp-equipment-tablets = Tablets
rcp-equipment-laptops = Laptops
rcp-equipment-link-analysis = Licence for link-analysis software, with desktop, server and training
rcp-equipment-dashboard = Dashboard platform
rcp-equipment-explosive-detectors = Explosive detectors
rcp-equipment-endoscopes = Endoscopes
rcp-equipment-thermal-cameras = Thermal cameras
rcp-equipment-flying-cameras = Flying cameras
