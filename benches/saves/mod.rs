//! Messages saved as the editor saves them, in this process.

use std::path::Path;
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use armarium::locale::compose::{Composed, Piece};
use armarium::locale::review::Decision;
use armarium::state::work::Spot;
use armarium::state::{self, AccountName, Database};
use armarium::translate::desk::{Beside, Desk};
use armarium::translate::previews::{Preview, View, Wanted};
use armarium::translate::save::{Change, Written};

/// Saves messages spread over the document; for each the time until it is saved, and until its page is there.
pub fn of(root: &Path, document: &str, language: &str, count: usize) -> Vec<(Duration, Duration)> {
    let (told, _saved) = mpsc::channel();
    let desk = Desk::new(root, false, told).expect("the desk can be set up");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let opened = desk.open().expect("the library can be read");
    let database = Database::new(state::open(root).expect("the database can be opened"));
    let person = AccountName::parse("bench").expect("a name");
    let tag = opened.translations.language(language).expect("the language is there").clone();
    let items = opened.translations.items(&tag, document);
    let plain = |text: &str, id: &str| {
        let entry = Composed::find(text, id)?;
        matches!(entry.value.as_ref()?.0.as_slice(), [Piece::Text(text)] if text.contains(' ')).then_some(entry)
    };
    let all: Vec<(String, String, String, Composed)> = items
        .iter()
        .filter_map(|item| {
            Some((item.id.clone(), item.original.to_owned(), item.translation?.to_owned(), plain(item.translation?, &item.id)?))
        })
        .collect();
    let step = (all.len() / (count + 1)).max(1);
    let mut times = Vec::new();
    for (i, (id, original, translation, mut entry)) in all.into_iter().step_by(step).take(count + 1).enumerate() {
        if let Some([Piece::Text(text)]) = entry.value.as_mut().map(|value| value.0.as_mut_slice()) {
            let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
            *text = format!("{first} {first} {rest}");
        }
        let start = Instant::now();
        let change = Change {
            tag: &tag,
            name: document,
            id: &id,
            entry: Written::Fields(&entry),
            before: &translation,
            original: &original,
            decision: Decision::Draft,
            by: "bench",
            warnings_seen: true,
            withdraws: false,
        };
        let spot = Spot { lang: tag.to_string(), document: document.to_owned(), message: id.clone() };
        if let Err(trouble) = desk.save(
            &database,
            &change,
            &Beside { person: &person, address: std::net::Ipv4Addr::LOCALHOST.into(), spot, comment: "", form: "" },
        ) {
            panic!("{id} is not saved: {trouble:?}");
        }
        let saved = start.elapsed();
        let translations = Arc::clone(&desk.open().expect("the library can be read").translations);
        let wanted = Wanted { translations, tag: tag.clone(), document: document.to_owned(), message: id.clone(), view: View::Page };
        let made = runtime.block_on(desk.previews.get(wanted)).expect("there is room").expect("the document has no faults");
        assert!(matches!(&*made, Preview::Page(Some(_))), "{id} stands on a page");
        // The first one compiles the document.
        if i > 0 {
            times.push((saved, start.elapsed()));
        }
    }
    times
}
