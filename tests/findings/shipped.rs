//! The analyses of the collection, in every language.

use serde_json::Value;

use super::{between, get};
use crate::support::TestLibrary;

const ANALYSES: [&str; 4] =
    ["explosives-gap-analysis", "needs-assessment-kosovo", "needs-assessment-north-macedonia", "joint-gap-synthesis"];

#[test]
fn every_analysis_has_its_page_in_every_language() {
    let server = TestLibrary::shipped().serve_owned(&[]);
    for slug in ANALYSES {
        let mut counts = Vec::new();
        for lang in ["en", "sq", "mk", "sr", "sr-Latn"] {
            let page = get(&server, &format!("/{lang}/documents/{slug}/findings"));
            assert_eq!(page.status, 200, "{lang} {slug}");
            let main = between(&page.text, "<main", "</main>").concat();
            assert!(main.contains("class=\"notice\""), "{lang} {slug} says that it is illustrative");
            assert!(main.contains("1244"), "{lang} {slug} speaks of Kosovo");
            // Words that nobody has written would show their ids.
            for id in ["findings-", "analysis-", "severity-", "dimension-", "jurisdiction-", "state-", "gap-", "change-"] {
                let shown = between(&main, ">", "<").into_iter().find(|text| text.starts_with(id));
                assert_eq!(shown, None, "{lang} {slug}");
            }
            if lang == "sr-Latn" {
                let cyrillic: String = main.chars().filter(|c| ('\u{400}'..'\u{500}').contains(c)).collect();
                assert_eq!(cyrillic, "", "{slug}");
            }
            assert!(page.text.len() < 200_000, "{lang} {slug}: {} bytes", page.text.len());
            let answer: Value = serde_json::from_str(&get(&server, &format!("/{lang}/documents/{slug}/findings.json")).text).unwrap();
            for finding in answer["findings"].as_array().unwrap() {
                assert_eq!(finding["illustrative"], true);
                assert!(finding["url"].is_string() && finding["page"].is_u64(), "{lang} {slug}: {finding}");
            }
            counts.push(answer["total"].as_u64().unwrap());
        }
        assert!(counts[0] > 0 && counts.iter().all(|count| *count == counts[0]), "{slug}: {counts:?}");
    }
    let total = |slug: &str| {
        let answer: Value = serde_json::from_str(&get(&server, &format!("/api/v1/findings?document={slug}")).text).unwrap();
        answer["total"].as_u64().unwrap()
    };
    assert_eq!(total(ANALYSES[3]), total(ANALYSES[1]) + total(ANALYSES[2]), "the synthesis holds both assessments");
}
