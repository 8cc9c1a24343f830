//! A small analysis whose numbers were computed by hand, and what each wrong line of it is called.

use std::collections::BTreeMap;

use typst::foundations::Bytes;

use super::scale::{Change, Choice, Dimension, Severity, State};
use super::{Analysis, Files};
use crate::diagnostic::Code;

/// The files of two analyses and of a third that is derived from them.
pub(super) fn library() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut add = |path: &str, text: &str| files.insert(format!("manuals/{path}"), text.to_owned());
    add(
        "roadmap.toml",
        "[[goals]]\nnumber = 2\ntext = \"goal-2\"\nwording = \"unverified\"\n[[kpis]]\nnumber = 3\ntext = \"kpi-3\"\nwording = \"verified\"\n",
    );
    add("a/document.toml", "date = 2026-11-22\njurisdictions = [\"kosovo\"]\n");
    add(
        "a/data/analysis.toml",
        r#"[analysis]
theme = "a-theme"
jurisdictions = ["kosovo"]
as_of = 2026-10-31
evidence = "institutional"

[baseline]
as_of = 2025-10-31
findings = "findings-2025.csv"

[[entities]]
id = "police"
name = "a-police"
jurisdiction = "kosovo"

[[entities]]
id = "customs"
name = "a-customs"
jurisdiction = "kosovo"

[[requirements]]
id = "form"
dimension = "procedures"
text = "a-form"
basis = "a-law"

[[requirements]]
id = "rooms"
dimension = "equipment"
text = "a-rooms"
basis = "a-law"
"#,
    );
    // By hand: gap, score, severity; change of gap since the baseline.
    // no-form    4−1 = 3, ×3 = 9 critical; was 4−2 = 2 → worse
    // old-form   3−3 = 0, none;            was 3−1 = 2 → closed
    // late       4−2 = 2, ×2 = 4 medium;   was 4−1 = 3 → better
    // no-room    3−2 = 1, ×1 = 1 low;      was 1       → same
    // seen       ?, unknown;               was 2       → unknown
    // fresh      2−0 = 2, ×1 = 2 low, set to high by people; was not there → new
    // gone       is in the baseline only → closed
    add(
        "a/data/findings.csv",
        "id,entity,requirement,current,required,impact,confidence,gap,title,consequence,evidence,severity,severity_reason
no-form,police,form,1,4,high,high,missing,t,c,e,,
old-form,customs,form,3,3,high,high,none,t,c,e,,
late,police,form,2,4,medium,low,partial,t,c,e,,
no-room,police,rooms,2,3,low,high,capacity,t,c,e,,
seen,customs,rooms,unknown,3,low,low,unknown,t,c,e,,
fresh,customs,rooms,0,2,low,medium,missing,t,c,e,high,because
",
    );
    add(
        "a/data/findings-2025.csv",
        "id,entity,requirement,current,required,impact,confidence,gap,title,consequence,evidence,severity,severity_reason
no-form,police,form,2,4,high,high,missing,t,c,e,,
old-form,customs,form,1,3,high,high,partial,t,c,e,,
late,police,form,1,4,medium,low,partial,t,c,e,,
no-room,police,rooms,2,3,low,high,capacity,t,c,e,,
seen,customs,rooms,1,3,low,low,partial,t,c,e,,
gone,customs,withdrawn,0,5,high,low,missing,gone-title,c,e,,
",
    );
    add(
        "a/data/recommendations.toml",
        r#"[[recommendations]]
id = "one-form"
title = "t"
findings = ["no-form", "late"]
owner = "police"
deadline = 2026-09-30
goals = [2]
kpis = [3]
indicator = "i"
target = "g"

[[recommendations]]
id = "a-room"
title = "t"
findings = ["fresh", "no-form"]
owner = "customs"
deadline = 2027-06-30
kpis = [3]
indicator = "i"
target = "g"
joint = true
"#,
    );
    add(
        "a/data/progress.csv",
        "recommendation,date,state,percent,note
one-form,2026-09-01,in-progress,60,
one-form,2026-03-01,not-started,0,
one-form,2026-11-15,done,100,late-note
",
    );
    add("b/document.toml", "date = 2026-11-22\njurisdictions = [\"north-macedonia\"]\n");
    add(
        "b/data/analysis.toml",
        r#"[analysis]
theme = "b-theme"
jurisdictions = ["north-macedonia"]
as_of = 2026-10-31
evidence = "illustrative"

[[entities]]
id = "ministry"
name = "b-ministry"
jurisdiction = "north-macedonia"

[[requirements]]
id = "form"
dimension = "procedures"
text = "b-form"
basis = "b-law"
"#,
    );
    add(
        "b/data/findings.csv",
        "id,entity,requirement,current,required,impact,confidence,gap,title,consequence,evidence,severity,severity_reason
two-forms,ministry,form,3,4,high,high,partial,t,c,e,,
",
    );
    add(
        "b/data/recommendations.toml",
        "[[recommendations]]\nid = \"agree\"\ntitle = \"t\"\nfindings = [\"two-forms\"]\nindicator = \"i\"\ntarget = \"g\"\n",
    );
    add("joint/document.toml", "date = 2026-11-22\njurisdictions = [\"kosovo\", \"north-macedonia\"]\ndraws_on = [\"a\", \"b\"]\n");
    add(
        "joint/data/analysis.toml",
        "[analysis]\ntheme = \"j\"\njurisdictions = [\"kosovo\", \"north-macedonia\"]\nas_of = 2026-11-20\nevidence = \"institutional\"\n[[swot]]\nkind = \"threat\"\ntext = \"j-threat\"\n",
    );
    files
}

pub(super) fn files(library: &BTreeMap<String, String>, slug: &str) -> Files {
    Files::of_analysis(slug, &mut |path| library.get(path).map(|text| Bytes::from_string(text.clone())))
}

fn analysis(slug: &str) -> Analysis {
    Analysis::of(&files(&library(), slug), slug).unwrap()
}

#[test]
fn year_on_year_changes_are_those_computed_by_hand() {
    let analysis = analysis("a");
    let changes: Vec<_> = analysis.findings.iter().map(|finding| (finding.id.as_str(), finding.change)).collect();
    assert_eq!(
        changes,
        [
            ("no-form", Some(Change::Worse)),
            ("old-form", Some(Change::Closed)),
            ("late", Some(Change::Better)),
            ("no-room", Some(Change::Same)),
            ("seen", Some(Change::Unknown)),
            ("fresh", Some(Change::New)),
        ]
    );
    let c = analysis.changes;
    assert_eq!((c.new, c.better, c.same, c.worse, c.closed, c.unknown), (1, 1, 1, 1, 2, 1));
    assert_eq!((analysis.closed[0].id.as_str(), analysis.closed[0].severity), ("gone", Severity::Critical));
    let before = analysis.findings[1].before.unwrap();
    assert_eq!((before.current, before.required, before.gap, before.severity), (Some(1), Some(3), Some(2), Severity::High));
    assert_eq!(analysis.findings[5].before, None);
}

#[test]
fn severities_and_priorities_follow_the_rule() {
    use Severity::{Critical, High, Low, Medium, None, Unknown};
    let analysis = analysis("a");
    let of: Vec<_> = analysis.findings.iter().map(|finding| (finding.levels.severity, finding.computed)).collect();
    assert_eq!(of, [(Critical, Critical), (None, None), (Medium, Medium), (Low, Low), (Unknown, Unknown), (High, Low)]);
    assert_eq!(analysis.severities, [(Critical, 1), (High, 1), (Medium, 1), (Low, 1), (None, 1), (Unknown, 1)]);
    assert_eq!(analysis.findings[0].recommendations, ["one-form", "a-room"]);
    assert_eq!(analysis.recommendations[0].priority, Critical);
    assert_eq!(analysis.kpis[0].recommendations, ["one-form", "a-room"]);
    assert_eq!(analysis.kpis[0].findings, 3, "a finding that two recommendations answer counts once");
}

#[test]
fn the_latest_observation_on_or_before_the_day_counts() {
    let a = analysis("a");
    let first = &a.recommendations[0];
    assert_eq!((first.state, first.percent, first.overdue), (State::InProgress, Some(60), true));
    assert_eq!((a.recommendations[1].state, a.recommendations[1].overdue), (State::Unknown, false));
    // The derived analysis describes a later day.
    let joint = analysis("joint");
    let first = &joint.recommendations[0];
    assert_eq!((first.state, first.note.as_deref(), first.overdue), (State::Done, Some("late-note"), false));
}

#[test]
fn matrix_and_maturity_count_every_finding_once_and_unknown_apart() {
    let a = analysis("a");
    assert_eq!(a.matrix.len(), 2 * Dimension::ALL.len());
    assert_eq!(a.matrix.iter().map(|cell| cell.count).sum::<usize>(), a.findings.len());
    let cell = |entity: &str, dimension| a.matrix.iter().find(|cell| cell.entity == entity && cell.dimension == dimension).unwrap();
    let rooms = cell("customs", Dimension::Equipment);
    assert_eq!((rooms.count, rooms.unknown, rooms.open, rooms.severity), (2, 1, 1, Some(Severity::High)));
    assert_eq!(cell("police", Dimension::Coordination).severity, None);
    let of = |dimension| a.maturity.iter().find(|entry| entry.dimension == dimension).unwrap();
    // (1 + 3 + 2) / 3 of (4 + 3 + 4) / 3
    let procedures = of(Dimension::Procedures);
    assert_eq!((procedures.current, procedures.required, procedures.known, procedures.unknown), (Some(2.0), Some(11.0 / 3.0), 3, 0));
    // (2 + 0) / 2 of (3 + 2) / 2: what is unknown is no zero.
    let equipment = of(Dimension::Equipment);
    assert_eq!((equipment.current, equipment.required, equipment.known, equipment.unknown), (Some(1.0), Some(2.5), 2, 1));
    assert_eq!((of(Dimension::Coordination).current, of(Dimension::Coordination).known), (None, 0));
}

#[test]
fn a_derived_analysis_is_its_sources_side_by_side() {
    let joint = analysis("joint");
    assert!(joint.derived && joint.illustrative && !analysis("a").illustrative);
    assert_eq!(joint.documents, ["a", "b"]);
    assert_eq!(joint.findings.len(), 7);
    assert_eq!(joint.swot.threats, ["j-threat"]);
    let [shared] = joint.shared.as_slice() else { panic!("{:?}", joint.shared) };
    assert_eq!((shared.requirement.as_str(), shared.text.as_str()), ("form", "a-form"));
    let sides: Vec<_> =
        shared.sides.iter().map(|side| (side.jurisdiction.as_str(), side.findings.len(), side.severity, side.current)).collect();
    assert_eq!(sides, [("kosovo", 3, Some(Severity::Critical), Some(2.0)), ("north-macedonia", 1, Some(Severity::Medium), Some(3.0))]);
    // Nothing is typed twice: a finding of a source changes it.
    let mut changed = library();
    let findings = changed.get_mut("manuals/b/data/findings.csv").unwrap();
    *findings = findings.replace("form,3,4", "form,2,4");
    let joint = Analysis::of(&files(&changed, "joint"), "joint").unwrap_err();
    assert_eq!((joint[0].code, joint[0].file.as_str()), (Code::OwnerMissing, "manuals/b/data/recommendations.toml"), "{joint:?}");
}

#[test]
fn an_analysis_is_written_as_json_and_read_back() {
    let json = serde_json::to_value(analysis("joint")).unwrap();
    let read: Analysis = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(read).unwrap(), json);
}

#[test]
fn every_wrong_line_is_named() {
    const TOML: &str = "a/data/analysis.toml";
    const FINDINGS: &str = "a/data/findings.csv";
    const ANSWERS: &str = "a/data/recommendations.toml";
    const JOINT: &str = "joint/data/analysis.toml";
    for (slug, file, from, to, code, at, line) in [
        ("a", TOML, "theme = ", "them = ", Code::Data, TOML, 2),
        ("a", TOML, "2026-10-31", "\"2026-10-31\"", Code::Data, TOML, 4),
        ("a", TOML, "institutional", "invented", Code::Data, TOML, 5),
        ("a", TOML, "dimension = \"equipment\"", "dimension = \"rooms\"", Code::Data, TOML, 29),
        ("a", TOML, "id = \"rooms\"", "id = \"Rooms\"", Code::Data, TOML, 28),
        ("a", TOML, "id = \"customs\"", "id = \"police\"", Code::DuplicateId, TOML, 17),
        ("a", TOML, "jurisdictions = [\"kosovo\"]", "jurisdictions = [\"serbia\"]", Code::Metadata, TOML, 3),
        ("a", TOML, "jurisdiction = \"kosovo\"", "jurisdiction = \"serbia\"", Code::Reference, TOML, 14),
        ("a", TOML, "as_of = 2025", "as_of = 2026", Code::DatesOutOfOrder, TOML, 8),
        ("a", TOML, "as_of = 2026-10-31", "as_of = 2026-12-31", Code::DatesOutOfOrder, TOML, 4),
        ("a", TOML, "findings-2025", "findings-2024", Code::Reference, TOML, 9),
        ("a", TOML, "findings-2025", "../data/findings-2025", Code::Reference, TOML, 9),
        ("a", FINDINGS, "no-form,police", "no-form,army", Code::Reference, FINDINGS, 2),
        ("a", FINDINGS, "police,form,2", "police,from,2", Code::Reference, FINDINGS, 4),
        ("a", FINDINGS, "late,", "no-form,", Code::DuplicateId, FINDINGS, 4),
        ("a", FINDINGS, "1,4,high", "1,6,high", Code::Data, FINDINGS, 2),
        ("a", FINDINGS, "high,because", "high,", Code::Data, FINDINGS, 7),
        ("a", FINDINGS, "high,because", ",because", Code::Data, FINDINGS, 7),
        ("a", FINDINGS, "high,missing", "high,none", Code::Data, FINDINGS, 2),
        ("a", FINDINGS, "id,entity", "name,entity", Code::Data, FINDINGS, 1),
        ("a", "a/data/findings-2025.csv", "late,police", "late,army", Code::Reference, "a/data/findings-2025.csv", 4),
        ("a", ANSWERS, "\"no-form\", \"late\"", "\"no-from\", \"late\"", Code::Reference, ANSWERS, 4),
        ("a", ANSWERS, "\"no-form\", \"late\"", "\"no-form\"", Code::FindingUncovered, FINDINGS, 4),
        ("a", ANSWERS, "owner = \"police\"\n", "", Code::OwnerMissing, ANSWERS, 2),
        ("a", ANSWERS, "deadline = 2026-09-30\n", "", Code::DeadlineMissing, ANSWERS, 2),
        ("a", ANSWERS, "owner = \"police\"", "owner = \"army\"", Code::Reference, ANSWERS, 5),
        ("a", ANSWERS, "goals = [2]", "goals = [9]", Code::Reference, ANSWERS, 7),
        ("a", ANSWERS, "id = \"a-room\"", "id = \"one-form\"", Code::DuplicateId, ANSWERS, 13),
        ("a", "a/data/progress.csv", "one-form,2026-03", "one-from,2026-03", Code::Reference, "a/data/progress.csv", 3),
        ("a", "a/data/progress.csv", "2026-03-01", "2026-09-01", Code::DuplicateId, "a/data/progress.csv", 3),
        ("a", "a/data/progress.csv", "2026-03-01", "1.3.2026", Code::Data, "a/data/progress.csv", 3),
        ("a", "a/data/progress.csv", "started,0", "started,101", Code::Data, "a/data/progress.csv", 3),
        ("a", "a/document.toml", "date =", "status = \"final\"\ndate =", Code::WordingUnverified, ANSWERS, 7),
        ("a", "roadmap.toml", "number = 3", "number = \"3\"", Code::Data, "roadmap.toml", 6),
        ("joint", "joint/document.toml", "date =", "status = \"final\"\ndate =", Code::WordingUnverified, "joint/document.toml", 1),
        ("joint", "b/data/analysis.toml", "procedures", "equipment", Code::Data, "b/data/analysis.toml", 14),
        ("joint", "b/data/analysis.toml", "id = \"ministry\"", "id = \"police\"", Code::DuplicateId, "b/data/analysis.toml", 8),
        ("joint", "b/data/findings.csv", "two-forms,", "no-form,", Code::DuplicateId, "b/data/findings.csv", 2),
        ("joint", JOINT, ", \"north-macedonia\"", "", Code::Reference, JOINT, 3),
        ("joint", JOINT, "2026-11-20", "2026-10-20", Code::DatesOutOfOrder, JOINT, 4),
        ("joint", JOINT, "[[swot]]", "[[entities]]\nid = \"x\"\nname = \"x\"\njurisdiction = \"kosovo\"\n[[swot]]", Code::Data, JOINT, 7),
    ] {
        let mut library = library();
        let text = library.get_mut(&format!("manuals/{file}")).unwrap();
        assert!(text.contains(from), "{file}: {from}");
        *text = text.replacen(from, to, 1);
        let faults = Analysis::of(&files(&library, slug), slug).err().unwrap_or_default();
        let at = format!("manuals/{at}");
        assert!(faults.iter().any(|f| (f.code, &f.file, f.line) == (code, &at, line) && f.is_error()), "{file}: {to:?}: {faults:#?}");
    }
}
