//! Figures of a report: what does not add up is not printed, unless an editor's note stands beside it.

use armarium::diagnostic::Code;
use armarium::edition::Silent;
use armarium::edition::diagnose;

use super::{page, refused};
use crate::support::TestLibrary;

const REPORT: &str = "manuals/project/data/report.toml";
const TRAININGS: &str = "manuals/project/data/trainings.csv";
const OBSERVATIONS: &str = "manuals/project/data/observations.csv";

/// A library with a project report.
fn library() -> TestLibrary {
    let library = TestLibrary::new();
    library.write(
        "manuals/project/document.toml",
        "kind = \"report\"\ntitle = \"project-title\"\ndate = 2026-11-22\nversion = \"1\"\nmarking = \"public\"\njurisdictions = [\"kosovo\", \"north-macedonia\"]\n",
    );
    library.write(
        "manuals/project/main.typ",
        "#import \"/manuals/lib/document.typ\": *\n#show: document\n#let r = report()\n= #t(\"project-title\") <all>\n#project-facts(r)\n#trainings-table(r)\n#totals-table(r)\n#indicator-table(r, \"seized\")\n",
    );
    library.write(
        REPORT,
        r#"[project]
name = "project-title"
start = "2021-04"
end = "2023-03"
budget = 500
currency = "USD"
source = "project-source"

[[totals]]
id = "everybody"
name = "project-everybody"
trainings = ["first", "second"]
men = 100
women = 27
total = 127

[[indicators]]
id = "seized"
name = "project-seized"
unit = "project-unit"
role = "context"
"#,
    );
    library.write(
        TRAININGS,
        "training,name,jurisdiction,sessions,men,women,total,note
first,project-first,,4,95,24,119,
first,,kosovo,unknown,49,11,60,
first,,north-macedonia,unknown,46,13,59,
second,project-second,,1,5,3,8,
",
    );
    library.write(
        OBSERVATIONS,
        "indicator,jurisdiction,period,sex,value,source,provisional,note
seized,kosovo,2020,all,10,project-source,no,
seized,kosovo,2021,all,unknown,project-source,no,
seized,kosovo,2020,men,7,project-source,no,
seized,kosovo,2020,women,3,project-source,no,
",
    );
    library.write("manuals/project/data/budget.csv", "line,amount,note\nproject-first,200,\nproject-second,300,\n");
    library.write(
        "locales/en/project.ftl",
        "project-title = The project
project-source = The project's own page
project-everybody = Both trainings
project-first = First training
project-second = Second training
project-seized = Things seized
project-unit = things
project-note = The source prints { $stated-men } men and { $stated-women } women for these { $stated-total } persons; the parts give { $men } and { $women }.
project-value-note = The source prints { $stated }; the parts give { $value }.
",
    );
    library
}

#[test]
fn a_wrong_figure_is_named_and_a_note_lets_it_pass_and_is_printed() {
    let library = library();
    library.build().unwrap();
    // The case of the source: the whole contradicts its parts.
    library.replace(TRAININGS, "first,project-first,,4,95,24,119,", "first,project-first,,4,75,24,119,");
    let faults = refused(&library, Code::FiguresDoNotAddUp, TRAININGS, 2);
    let fault = faults.iter().find(|fault| fault.code == Code::FiguresDoNotAddUp && fault.file == TRAININGS).unwrap();
    assert_eq!(fault.id.as_deref(), Some("first"), "the fault names its record");
    assert!(faults.iter().any(|fault| fault.message.contains("men and women (75 + 24) make 99, but 119 is stated")), "{faults:#?}");
    assert!(
        faults.iter().any(|fault| fault.message.contains("men of kosovo, north-macedonia (49 + 46) make 95, but 75 is stated")),
        "{faults:#?}"
    );
    // With a note, the parts are printed, and so is the note; the total adds up what is printed.
    library.replace(TRAININGS, "first,project-first,,4,75,24,119,", "first,project-first,,4,75,24,119,project-note");
    let html = page(&library, "en", "project");
    assert!(html.contains("The source prints 75 men and 24 women for these 119 persons; the parts give 95 and 24."), "{html}");
    let pdf = crate::support::pdf(&library.build().unwrap().release, "project", "en");
    if let Ok(output) = std::process::Command::new("pdftotext").arg(pdf).arg("-").output() {
        let text = String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("75 men and 24 women for these 119 persons; the parts give 95 and 24."), "{text}");
    }
    // The figures are right again: the note has nothing to explain.
    library.replace(TRAININGS, "4,75,24,119,project-note", "4,95,24,119,project-note");
    let faults = diagnose(library.root(), &Silent);
    let odd = |fault: &&armarium::diagnostic::Diagnostic| fault.code == Code::FiguresDoNotAddUp;
    assert_eq!(faults.iter().filter(odd).map(|fault| (fault.line, fault.is_error())).collect::<Vec<_>>(), [(2, false)], "{faults:#?}");
}

#[test]
fn every_fault_of_a_report_stops_it_at_its_line() {
    let library = library();
    library.build().unwrap();
    let budget = "manuals/project/data/budget.csv";
    for (file, from, to, code, at, line) in [
        (TRAININGS, "unknown,49,11,60", "unknown,48,11,60", Code::FiguresDoNotAddUp, TRAININGS, 3),
        (TRAININGS, "1,5,3,8", "1,5,3,9", Code::FiguresDoNotAddUp, TRAININGS, 5),
        (TRAININGS, "1,5,3,8", "1,unknown,9,8", Code::FiguresDoNotAddUp, TRAININGS, 5),
        (TRAININGS, "1,5,3,8", "1,6,3,9", Code::FiguresDoNotAddUp, REPORT, 13),
        (TRAININGS, "second,project-second,,", "second,project-second,kosovo,", Code::Reference, TRAININGS, 5),
        (TRAININGS, "second,project-second,,", "second,,,", Code::Data, TRAININGS, 5),
        (TRAININGS, "second,", "first,", Code::DuplicateId, TRAININGS, 5),
        (TRAININGS, "north-macedonia", "serbia", Code::Metadata, TRAININGS, 4),
        (TRAININGS, "second,project-second", "second,project-third", Code::MessageUnknown, TRAININGS, 5),
        (TRAININGS, "1,5,3,8", "1,5,3,eight", Code::Data, TRAININGS, 5),
        (TRAININGS, "1,5,3,8", "1,5,3,", Code::Data, TRAININGS, 5),
        (REPORT, "\"first\", \"second\"", "\"first\", \"third\"", Code::Reference, REPORT, 12),
        (REPORT, "total = 127", "total = 128", Code::FiguresDoNotAddUp, REPORT, 15),
        (REPORT, "total = 127", "total = \"many\"", Code::Data, REPORT, 15),
        (REPORT, "end = \"2023-03\"", "end = \"2020-03\"", Code::DatesOutOfOrder, REPORT, 4),
        (REPORT, "end = \"2023-03\"", "end = 2023", Code::Data, REPORT, 4),
        (REPORT, "budget = 500", "budget = 501", Code::FiguresDoNotAddUp, REPORT, 5),
        (REPORT, "source = ", "goals = [2]\nsource = ", Code::Reference, REPORT, 7),
        (REPORT, "role = \"context\"", "role = \"result\"", Code::Data, REPORT, 21),
        (budget, "300", "30O", Code::Data, budget, 3),
        (OBSERVATIONS, "women,3", "women,4", Code::FiguresDoNotAddUp, OBSERVATIONS, 2),
        (OBSERVATIONS, "2021,all", "2020,all", Code::DuplicateId, OBSERVATIONS, 3),
        (OBSERVATIONS, "seized,kosovo,2021", "found,kosovo,2021", Code::Reference, OBSERVATIONS, 3),
        (OBSERVATIONS, "2021", "21", Code::Data, OBSERVATIONS, 3),
        (OBSERVATIONS, "unknown,project-source,no", "unknown,project-source,maybe", Code::Data, OBSERVATIONS, 3),
    ] {
        let text = library.read(file);
        library.replace(file, from, to);
        refused(&library, code, at, line);
        library.write(file, &text);
    }
    // What is not additive need not add up; what has a note says so.
    library.replace(OBSERVATIONS, "women,3", "women,4");
    library.replace(REPORT, "role = \"context\"", "role = \"context\"\nadditive = false");
    library.build().unwrap();
    library.replace(REPORT, "additive = false", "additive = true");
    library.replace(OBSERVATIONS, "all,10,project-source,no,", "all,10,project-source,no,project-value-note");
    assert!(page(&library, "en", "project").contains("The source prints 10; the parts give 11."));
}
