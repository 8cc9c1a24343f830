//! What project reports look like when they are printed: the parts of figures, notes beside what a source contradicts, and charts in words.

use super::printed::Edition;
use crate::support::TestLibrary;

/// A report with a line, bars, unknown figures, and figures that its source contradicts.
fn report() -> TestLibrary {
    let library = TestLibrary::new();
    library.write(
        "manuals/project/document.toml",
        "kind = \"report\"\ntitle = \"project-title\"\ndate = 2026-11-22\nversion = \"1\"\nmarking = \"public\"\njurisdictions = [\"kosovo\", \"north-macedonia\"]\n",
    );
    library.write(
        "manuals/project/main.typ",
        r#"#import "/manuals/lib/document.typ": *
#show: document
#let r = report()
= #t("project-title") <facts>
#project-facts(r)
== #t("project-title") <trainings>
#trainings-table(r)
#trainings-chart(r)
#totals-table(r)
== #t("project-title") <notes>
#editor-notes(r)
== #t("project-title") <seized>
#indicator-chart(r, "seized", data: "project-seized")
#indicator-table(r, "seized")
== #t("project-title") <rest>
#equipment-table(r)
#budget-table(r)
#figures-table(r)
"#,
    );
    library.write(
        "manuals/project/data/report.toml",
        r#"[project]
name = "project-title"
start = "2021-04"
end = "2023-03"
budget = 522067
currency = "USD"
source = "project-source"

[[indicators]]
id = "seized"
name = "project-seized"
unit = "project-unit"
role = "context"

[[figures]]
name = "project-views"
value = 1300000
more_than = true
"#,
    );
    library.write(
        "manuals/project/data/trainings.csv",
        "training,name,jurisdiction,sessions,men,women,total,note
first,project-first,,4,75,24,119,project-note
first,,kosovo,unknown,49,11,60,
first,,north-macedonia,unknown,46,13,59,
second,project-second,,unknown,unknown,unknown,8,
",
    );
    library.write(
        "manuals/project/data/observations.csv",
        "indicator,jurisdiction,period,sex,value,source,provisional,note
seized,kosovo,2020,all,1135,project-source,no,
seized,kosovo,2021,all,unknown,project-source,no,
seized,kosovo,2022,all,1473,project-source,yes,
",
    );
    library.write("manuals/project/data/equipment.csv", "item,count,jurisdiction,note\nproject-first,unknown,,\n");
    library.write("manuals/project/data/budget.csv", "line,amount,note\nproject-first,522067,\n");
    library.write(
        "locales/en/project.ftl",
        "project-title = The project
project-source = The project's own page
project-first = First training
project-second = Second training
project-seized = Things seized
project-unit = things
project-views = Views
project-note = The source prints { $stated-men } men and { $stated-women } women for { $stated-total }; the parts give { $men }.
",
    );
    library
}

#[test]
fn reports_print_parts_notes_and_what_is_unknown() {
    let edition = Edition::english(&report(), "project");
    let bars = "Bar chart. Attendances by training and sex. First training: Men 95, Women 24. Second training: Men unknown, Women unknown.";
    let line = "Line chart. Things seized, things. 2020: 1,135. 2021: unknown. 2022: 1,473.";
    assert_eq!(edition.drawings(), [bars, line]);
    let note = "Editor’s note: The source prints 75 men and 24 women for 119; the parts give 95.";
    assert!(edition.text("trainings").contains(note), "below the figures: {}", edition.text("trainings"));
    assert!(edition.text("notes").contains("75 men"), "{}", edition.text("notes"));
    assert_eq!(edition.row("trainings", "Second training").matches("unknown").count(), 3);
    assert!(edition.text("facts").contains("April 2021 – March 2023") && edition.text("facts").contains("USD\u{a0}522,067"));
    assert!(edition.row("seized", "project's own").contains("1,135"));
    assert!(edition.text("seized").contains("context, not a result of the project") && edition.text("seized").contains("provisional"));
    assert!(edition.text("rest").contains("more than 1,300,000") && edition.row("rest", "First training").contains("unknown"));
    assert!(!edition.html.to_lowercase().contains("illustrative"));
}
