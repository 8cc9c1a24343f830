//! Faults of an analysis stop the build at their record, file and line.

use armarium::analysis::Analysis;
use armarium::diagnostic::Code;
use armarium::edition::Silent;
use armarium::edition::diagnose;
use armarium::source::Snapshot;

use super::{library, page, refused};

const SETTINGS: &str = "manuals/gaps/document.toml";
const ANALYSIS: &str = "manuals/gaps/data/analysis.toml";
const FINDINGS: &str = "manuals/gaps/data/findings.csv";
const RECOMMENDATIONS: &str = "manuals/gaps/data/recommendations.toml";
const PROGRESS: &str = "manuals/gaps/data/progress.csv";

#[test]
fn every_fault_stops_build_and_check_at_its_line() {
    let library = library();
    library.write("manuals/roadmap.toml", "[[goals]]\nnumber = 2\ntext = \"roadmap-goal-2\"\nwording = \"unverified\"\n");
    library.build().unwrap();
    let goal = "target = \"gaps-one-form-target\"\ngoals = ";
    for (file, from, to, code, at, line) in [
        (ANALYSIS, "theme = ", "topic = ", Code::Data, ANALYSIS, 4),
        (ANALYSIS, "id = \"customs\"", "id = \"police\"", Code::DuplicateId, ANALYSIS, 30),
        (ANALYSIS, "gaps-entity-customs", "gaps-entity-army", Code::MessageUnknown, ANALYSIS, 31),
        (
            ANALYSIS,
            "# [baseline]\n# as_of = 2025-10-31\n# findings",
            "[baseline]\nas_of = 2099-10-31\nfindings",
            Code::Reference,
            ANALYSIS,
            14,
        ),
        (FINDINGS, "customs,trained-officers,2", "customs,trained-officers,7", Code::Data, FINDINGS, 3),
        (FINDINGS, "customs,trained", "army,trained", Code::Reference, FINDINGS, 3),
        (FINDINGS, "gaps-no-deputy-title", "gaps-no-title", Code::MessageUnknown, FINDINGS, 4),
        (FINDINGS, "no-refresher,customs,trained-officers,2,3", "no-refresher,customs,trained-officers,1,3", Code::Data, "", 0),
        (RECOMMENDATIONS, "findings = [\"two-forms\"]", "findings = [\"no-deputy\"]", Code::FindingUncovered, FINDINGS, 2),
        (RECOMMENDATIONS, "owner = \"police\"\n", "", Code::OwnerMissing, RECOMMENDATIONS, 5),
        (RECOMMENDATIONS, "deadline = 2030-12-31\n", "", Code::DeadlineMissing, RECOMMENDATIONS, 5),
        (RECOMMENDATIONS, "target = \"gaps-one-form-target\"", &format!("{goal}[9]"), Code::Reference, RECOMMENDATIONS, 16),
        (PROGRESS, "one-form,", "two-forms,", Code::Reference, PROGRESS, 2),
        (PROGRESS, "in-progress", "begun", Code::Data, PROGRESS, 2),
        (SETTINGS, "date = 2", "date = 1", Code::DatesOutOfOrder, ANALYSIS, 7),
        (SETTINGS, "jurisdictions = [\"kosovo\"]", "jurisdictions = [\"north-macedonia\"]", Code::Metadata, ANALYSIS, 5),
        (SETTINGS, "# goals = [2]", "goals = [3]", Code::Reference, SETTINGS, 13),
        (SETTINGS, "status = \"draft\"", "goals = [2]\nstatus = \"final\"", Code::WordingUnverified, SETTINGS, 11),
        (SETTINGS, "status = \"draft\"", "status = \"done\"", Code::Metadata, SETTINGS, 11),
        (SETTINGS, "# goals = [2]", "draws_on = [\"nothing\"]", Code::Metadata, SETTINGS, 13),
        (SETTINGS, "# goals = [2]", "draws_on = [\"gaps\"]", Code::Metadata, SETTINGS, 13),
    ] {
        let text = library.read(file);
        library.replace(file, from, to);
        if at.is_empty() {
            // A graver finding that is answered is no fault.
            library.build().unwrap();
        } else {
            refused(&library, code, at, line);
        }
        library.write(file, &text);
    }
    library.build().unwrap();
}

#[test]
fn malformed_files_are_named_with_their_place() {
    let library = library();
    library.build().unwrap();
    for (file, bytes, code, line) in [
        (ANALYSIS, b"[analysis\ntheme = \"x\"\n".as_slice(), Code::Data, 1),
        (ANALYSIS, b"[analysis]\ntheme = \"\xff\"\n", Code::NotUtf8, 2),
        (RECOMMENDATIONS, b"[[recommendations]]\nid = 5\n", Code::Data, 2),
        (FINDINGS, b"id;entity;requirement\n", Code::Data, 1),
        (FINDINGS, b"id,entity\na,b\n", Code::Data, 1),
        (FINDINGS, b"", Code::Data, 1),
        (FINDINGS, &vec![b'x'; 9 << 20], Code::FileTooLarge, 1),
        (PROGRESS, b"recommendation,date,state,percent,note\none-form,1.2.2026,done,,\n", Code::Data, 2),
    ] {
        let before = library.read(file);
        library.write_bytes(file, bytes);
        refused(&library, code, file, line);
        library.write(file, &before);
    }
    let mut rows = library.read(FINDINGS);
    for i in 0..100_000 {
        rows += &format!("f{i},police,incident-report,3,3,low,low,none,gaps-theme,gaps-theme,gaps-theme,,\n");
    }
    library.write(FINDINGS, &rows);
    let faults = refused(&library, Code::Data, FINDINGS, 10_002);
    assert!(faults.iter().any(|fault| fault.message.contains("more than 10000 rows")), "{faults:?}");
}

#[test]
fn a_file_that_nothing_reads_is_mentioned() {
    let library = library();
    library.write("manuals/gaps/data/progres.csv", "recommendation,date,state,percent,note\n");
    let faults = diagnose(library.root(), &Silent);
    assert!(faults.iter().any(|fault| fault.file.ends_with("progres.csv") && fault.code == Code::Data && !fault.is_error()), "{faults:#?}");
}

#[test]
fn matrix_and_references_of_the_model_are_those_of_the_data() {
    let library = library();
    let analysis = Analysis::read(&Snapshot::read(library.root()).0, "gaps").unwrap();
    assert_eq!(analysis.matrix.iter().map(|cell| cell.count).sum::<usize>(), analysis.findings.len());
    for recommendation in &analysis.recommendations {
        for id in &recommendation.findings {
            let finding = analysis.findings.iter().find(|finding| finding.id == *id).unwrap();
            assert!(finding.recommendations.contains(&recommendation.id));
        }
    }
    let json = serde_json::to_value(&analysis).unwrap();
    assert_eq!((json["findings"][0]["severity"].as_str(), json["findings"][0]["gap"].as_i64()), (Some("high"), Some(2)));
    assert!(json["findings"][2]["current"].is_null() && json["as-of"].as_str().is_some_and(|day| day.len() == 10), "{json}");
}

#[test]
fn a_derived_analysis_changes_with_its_sources() {
    let library = library();
    library.write(
        "manuals/joint/document.toml",
        "kind = \"gap-analysis\"\ntitle = \"joint-title\"\ndate = 2099-01-01\nversion = \"1\"\nmarking = \"internal\"\njurisdictions = [\"kosovo\"]\ndraws_on = [\"gaps\"]\n",
    );
    library.write(
        "manuals/joint/data/analysis.toml",
        "[analysis]\ntheme = \"joint-title\"\njurisdictions = [\"kosovo\"]\nas_of = 2099-01-01\nevidence = \"institutional\"\n",
    );
    library.write(
        "manuals/joint/main.typ",
        "#import \"/manuals/lib/document.typ\": *\n#show: document\n#let a = analysis()\n= #t(\"joint-title\") <all>\n#findings-table(a)\n#recommendations-table(a)\n#prose(\"joint-count\", count: analysis(\"gaps\").findings.len())\n",
    );
    library.write("locales/en/joint.ftl", "joint-title = Together\njoint-count = There are { $count } findings.\n");
    let before = page(&library, "en", "joint");
    assert!(before.contains("Incidents are reported in two forms") && before.contains("There are 3 findings."));
    assert!(before.contains("illustrative") || before.contains("invented"), "what draws on invented findings says so");
    // What it prints of others in their words counts for its translation too: 2 of its own and those of the data.
    let borrowed = page(&library, "sq", "joint");
    assert!(!borrowed.contains(" 2 paragrafë ende") && borrowed.contains(" paragrafë ende nuk janë përkthyer"), "{borrowed}");
    // Another finding, another severity, another title: nothing of the derived document was touched.
    library.replace(FINDINGS, "no-refresher,customs,trained-officers,2,3,medium", "no-refresher,customs,trained-officers,2,3,low");
    library.replace("locales/en/gaps.ftl", "Officers are trained once", "Officers are trained one single time");
    let mut rows = library.read(FINDINGS);
    rows += "no-list,police,contact-points,2,3,low,low,missing,gaps-theme,gaps-theme,gaps-theme,,\n";
    library.write(FINDINGS, &rows);
    let after = page(&library, "en", "joint");
    assert!(after.contains("Officers are trained one single time") && after.contains("There are 4 findings."));
    // What it does not draw on, it cannot use.
    library.replace("manuals/joint/main.typ", "analysis(\"gaps\")", "analysis(\"guide\")");
    refused(&library, Code::Reference, "manuals/joint/main.typ", 7);
    library.replace("manuals/joint/main.typ", "analysis(\"guide\")", "analysis(\"gaps\")");
    library.replace(SETTINGS, "# goals = [2]", "draws_on = [\"joint\"]");
    refused(&library, Code::Metadata, SETTINGS, 13);
}
