//! What analyses and reports look like when they are printed: counts that are those of the data, labels, signs with words, texts for
//! drawings, and nothing unknown that looks like a number.

use super::printed::Edition;
use super::run;
use crate::support::TestLibrary;

const ANALYSIS: &str = r#"[analysis]
theme = "gaps-theme"
jurisdictions = ["kosovo"]
as_of = 2026-10-31
evidence = "illustrative"

[baseline]
as_of = 2025-10-31
findings = "findings-2025.csv"

[[entities]]
id = "police"
name = "gaps-police"
jurisdiction = "kosovo"

[[entities]]
id = "customs"
name = "gaps-customs"
jurisdiction = "kosovo"

[[requirements]]
id = "form"
dimension = "procedures"
text = "gaps-form"
basis = "gaps-basis"

[[requirements]]
id = "register"
dimension = "equipment"
text = "gaps-register"
basis = "gaps-basis"

[[swot]]
kind = "strength"
text = "gaps-form"
"#;

const HEAD: &str = "id,entity,requirement,current,required,impact,confidence,gap,title,consequence,evidence,severity,severity_reason\n";

const RECOMMENDATIONS: &str = r#"[[recommendations]]
id = "one-form"
title = "gaps-one-form"
findings = ["two-forms", "no-form"]
owner = "police"
deadline = 2026-06-30
indicator = "gaps-basis"
target = "gaps-basis"
joint = true

[[recommendations]]
id = "ask"
title = "gaps-ask"
findings = ["nobody-knows"]
indicator = "gaps-basis"
target = "gaps-basis"
"#;

const MESSAGES: &str = "gaps-title = Gaps
gaps-theme = Forms and registers
gaps-police = Police
gaps-customs = Customs
gaps-form = One form is used.
gaps-register = The register answers.
gaps-basis = Rules of the service
gaps-two-forms = Two forms are in use
gaps-no-form = There is no form
gaps-slow = The register is slow
gaps-nobody-knows = Nobody has looked at the register
gaps-consequence = Reports cannot be compared.
gaps-evidence = Files were read.
gaps-reason = It happens every day.
gaps-one-form = Agree on one form
gaps-ask = Look at the register
";

const COMPONENTS: &str = r#"#import "/manuals/lib/document.typ": *
#show: document
#let a = analysis()
= #t("gaps-title") <about>
#about-analysis(a)
#scale(a)
#entities-table(a)
#requirements-table(a)
#requirements-table(a, dimension: "equipment")
== #t("gaps-theme") <matrix>
#gap-matrix(a) <table-matrix>
== #t("gaps-theme") <heat>
#heat-map(a) <figure-heat>
== #t("gaps-theme") <profile>
#maturity-profile(a)
== #t("gaps-theme") <table>
#findings-table(a)
== #t("gaps-theme") <findings>
#findings(a)
== #t("gaps-theme") <recommendations>
#recommendations-table(a)
#recommendations(a)
== #t("gaps-theme") <changes>
#changes(a)
== #t("gaps-theme") <plan>
#action-plan(a)
#overdue(a)
#progress(a)
#by-goal(a)
#by-kpi(a)
#swot(a)
"#;

/// A library with one invented analysis that prints everything.
fn analysis() -> TestLibrary {
    let library = TestLibrary::new();
    let finding = |row: &str, id: &str, rest: &str| format!("{row},partial,gaps-{id},gaps-consequence,gaps-evidence,{rest}\n");
    let findings = [
        HEAD.to_owned(),
        finding("two-forms,police,form,2,4,medium,high", "two-forms", ","),
        finding("no-form,customs,form,1,4,medium,high", "no-form", "critical,gaps-reason"),
        finding("slow,police,register,3,4,low,low", "slow", ","),
        finding("nobody-knows,police,register,unknown,4,high,low", "nobody-knows", ","),
    ];
    let before = [HEAD.to_owned(), finding("two-forms,police,form,1,4,medium,high", "two-forms", ",")];
    library.write(
        "manuals/gaps/document.toml",
        "kind = \"gap-analysis\"\ntitle = \"gaps-title\"\ndate = 2026-11-22\nversion = \"1\"\nmarking = \"public\"\njurisdictions = [\"kosovo\"]\n",
    );
    library.write("manuals/gaps/data/analysis.toml", ANALYSIS);
    library.write("manuals/gaps/data/findings.csv", &findings.concat());
    library.write("manuals/gaps/data/findings-2025.csv", &before.concat());
    library.write("manuals/gaps/data/recommendations.toml", RECOMMENDATIONS);
    library.write("manuals/gaps/main.typ", COMPONENTS);
    library.write("locales/en/gaps.ftl", MESSAGES);
    library
}

#[test]
fn the_matrix_counts_the_findings_and_each_has_a_section() {
    let library = analysis();
    let edition = Edition::english(&library, "gaps");
    // Procedures, equipment, human resources, coordination, all.
    assert_eq!(edition.text("matrix").lines().last(), Some("All: 2 · 2 · 0 · 0 · 4"));
    assert!(edition.row("matrix", ">Police<").contains("severity-medium"), "{}", edition.row("matrix", ">Police<"));
    let labels: Vec<&str> = edition.sections.iter().map(|section| section.label.as_str()).collect();
    for label in
        ["finding-two-forms", "finding-no-form", "finding-slow", "finding-nobody-knows", "recommendation-one-form", "recommendation-ask"]
    {
        assert!(labels.contains(&label), "{labels:?}");
        assert!(edition.html.contains(&format!("href=\"#{label}\"")), "something leads to {label}");
    }
    // One more finding changes the matrix, the drawing and the sections, without another edit.
    let row = "new,police,form,4,4,low,low,none,gaps-slow,gaps-consequence,gaps-evidence,,\n";
    library.write("manuals/gaps/data/findings.csv", &(library.read("manuals/gaps/data/findings.csv") + row));
    let edition = Edition::english(&library, "gaps");
    assert!(edition.text("matrix").ends_with("All: 3 · 2 · 0 · 0 · 5"), "{}", edition.text("matrix"));
    assert!(edition.sections.iter().any(|section| section.label == "finding-new"));
}

#[test]
fn links_lead_to_sections_of_the_document_and_nowhere_else() {
    let library = analysis();
    let edition = Edition::english(&library, "gaps");
    let Some((_, pdf)) = run("qpdf", &["--qdf", "--object-streams=disable"], &edition.pdf) else { return };
    let links = |pdf: &str| pdf.matches("/Subtype /Link").count();
    let described = "(Two forms are in use)";
    assert!(pdf.contains(described) && !pdf.contains("section:"), "links are described by what they lead to");
    // Without the sections of its findings and recommendations the document still lists them.
    library.replace("manuals/gaps/main.typ", "#findings(a)", "").replace("manuals/gaps/main.typ", "#recommendations(a)", "");
    let listed = Edition::english(&library, "gaps");
    assert!(listed.row("table", "Two forms are in use").contains("<p>Two forms are in use</p>"), "{}", listed.row("table", "Two forms"));
    let left: Vec<&str> = listed.html.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(!left.iter().any(|target| target.contains("section:") || target.contains("finding-")), "{left:?}");
    let Some((sound, said)) = run("qpdf", &["--check"], &listed.pdf) else { return };
    assert!(sound, "{said}");
    let Some((_, bare)) = run("qpdf", &["--qdf", "--object-streams=disable"], &listed.pdf) else { return };
    assert!(!bare.contains("section:") && links(&bare) + 6 <= links(&pdf), "{} of {}", links(&bare), links(&pdf));
}

#[test]
fn severity_is_told_by_shape_and_word() {
    let edition = Edition::english(&analysis(), "gaps");
    // Two times three steps of medium impact would be high; a person has decided otherwise, and says why.
    let finding = edition.text("finding-no-form");
    assert!(finding.contains("critical") && finding.contains("It happens every day. By the rule: high."), "{finding}");
    assert!(edition.html.contains("<span class=\"sign severity-critical\">critical</span>"));
    assert!(edition.text("changes").contains("better"), "{}", edition.text("changes"));
    assert!(edition.text("recommendation-one-form").contains("overdue") && edition.text("recommendation-one-form").contains("joint"));
}

#[test]
fn what_nobody_knows_is_never_a_number() {
    let library = analysis();
    let edition = Edition::english(&library, "gaps");
    let row = edition.row("table", "Nobody has looked");
    assert_eq!(row.matches("<em>unknown</em>").count(), 2, "the level and the gap: {row}");
    assert!(!row.contains(">0<") && row.contains("severity-unknown"), "{row}");
    assert!(edition.text("finding-nobody-knows").starts_with("illustrative"), "{}", edition.text("finding-nobody-knows"));
    // Of two findings in the dimension one is unknown: the average is that of the other.
    let profile = edition.row("profile", ">Equipment<");
    assert!(profile.contains("3.0") && !profile.contains("1.5"), "{profile}");
    let Some((_, text)) = run("pdftotext", &["-layout"], &edition.pdf) else { return };
    let line = text.lines().find(|line| line.contains("Nobody has looked") && line.contains("unknown"));
    assert!(line.is_some_and(|line| !line.contains(" 0 ")), "{text}");
}

#[test]
fn drawings_are_described_in_the_words_of_the_reader() {
    let library = analysis();
    let outcome = library.build().unwrap();
    let english = Edition::in_release(&outcome.release, "en", "gaps");
    let heat = "Heat map of the findings. Police: Procedures 1, highest severity medium; Equipment 2, highest severity low. \
                Customs: Procedures 1, highest severity critical.";
    let profile = "Profile of levels from 0 to 5. Procedures: current 1.5, required 4.0. Equipment: current 3.0, required 4.0. \
                   Human resources: current unknown, required unknown. Coordination: current unknown, required unknown.";
    assert_eq!(english.drawings(), [heat, profile]);
    let albanian = Edition::in_release(&outcome.release, "sq", "gaps");
    assert!(albanian.drawings()[0].contains("Procedurat 1, ashpërsia më e lartë e mesme"), "{:?}", albanian.drawings());
    assert!(albanian.drawings()[1].contains("3,0"), "{:?}", albanian.drawings());
    // The same text stands in the PDF, for readers of it; and a drawing is found by what it shows.
    let Some((_, structure)) = run("pdfinfo", &["-struct-text"], &english.pdf) else { return };
    for part in ["Figure", "Table", "TH", "Caption"] {
        assert!(structure.lines().any(|line| line.trim_start().starts_with(part)), "{part}: {structure}");
    }
    assert!(english.text("heat").contains("Customs: Procedures 1"));
}

#[test]
fn invented_content_says_so_on_every_page() {
    let library = analysis();
    let edition = Edition::english(&library, "gaps");
    let notice = "Illustrative: the findings in this document were invented";
    assert!(edition.html.contains(notice));
    let Some((sound, said)) = run("qpdf", &["--check"], &edition.pdf) else { return };
    assert!(sound, "{said}");
    let Some((_, text)) = run("pdftotext", &[], &edition.pdf) else { return };
    let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
    assert!(pages.len() > 5, "{}", pages.len());
    for (i, page) in pages.iter().enumerate() {
        assert!(page.to_lowercase().contains("illustrative"), "page {}: {page}", i + 1);
    }
    // An institution's own data are no illustration.
    library.replace("manuals/gaps/data/analysis.toml", "illustrative", "institutional");
    let edition = Edition::english(&library, "gaps");
    assert!(!edition.html.contains(notice) && !edition.html.to_lowercase().contains("illustrative"));
    let Some((_, text)) = run("pdftotext", &[], &edition.pdf) else { return };
    assert!(!text.to_lowercase().contains("illustrative"));
}
