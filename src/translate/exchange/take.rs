//! The rows of one document in one language, taken into its file.
//!
//! A message is taken whole: its record says from which source entry it was made, and half a message would say so wrongly.

use std::collections::BTreeMap;

use super::fresh::{self, Fresh};
use super::{Row, due, judge};
use crate::locale::compose::Composed;
use crate::locale::review::{Decision, State};
use crate::locale::{edit, place};
use crate::source::Tag;
use crate::translate::save::has_conflict_marks;
use crate::translate::unit::{self, Texts, Unit};
use crate::translate::{Item, Translations};

/// What became of the rows of a document.
#[derive(Debug, Default)]
pub struct Taken {
    /// The file as it will be.
    pub bytes: Vec<u8>,
    /// The messages that change or are submitted, each with the source entry it was made from and what is decided about it.
    pub messages: BTreeMap<String, (String, Decision)>,
    /// New texts of approved messages, as they would be, each with the source entry it was made from: nobody takes an approval away with
    /// a file.
    pub proposed: BTreeMap<String, (String, String)>,
    /// How many rows change nothing.
    pub unchanged: usize,
    /// How many rows hold the source once more.
    pub untranslated: usize,
    /// The rows that are not taken, by their place in the list, and why.
    pub refused: Vec<(usize, String)>,
}

/// What the rows of a message come to.
enum Change {
    Nothing,
    /// The translation stays and is said to be right.
    Submitted,
    Entry(Composed, Decision),
    /// A text that waits while readers keep an approved one.
    Proposed(String),
}

/// Takes rows into the file of a document. Messages that are `banned` are refused for that reason.
pub fn take(translations: &Translations, tag: &Tag, name: &str, rows: &[&Row], banned: &BTreeMap<String, String>) -> Taken {
    let bytes = |tag: &Tag| translations.snapshot.bytes(&place::path(tag, name)).map(|bytes| bytes.to_vec()).unwrap_or_default();
    let source = bytes(&translations.library.source);
    let mut taken = Taken { bytes: bytes(tag), ..Taken::default() };
    if has_conflict_marks(&taken.bytes) {
        let reason = format!("somebody is merging in {}", place::path(tag, name));
        taken.refused = (0..rows.len()).map(|i| (i, reason.clone())).collect();
        return taken;
    }
    for (item, units, own) in by_message(translations, tag, name, rows, &mut taken.refused) {
        let mut untranslated = 0;
        let change = match banned.get(&item.id) {
            Some(reason) => Err(vec![(own[0], reason.clone())]),
            None => change(translations, &item, &units, tag, rows, &own, &mut untranslated),
        };
        let change = change.and_then(|change| match &change {
            Change::Entry(entry, _) => {
                taken.bytes = edit::set(&taken.bytes, &source, entry).map_err(|refusal| vec![(own[0], refusal.to_string())])?;
                Ok(change)
            }
            _ => Ok(change),
        });
        match change {
            Ok(Change::Nothing) => {
                taken.unchanged += own.len() - untranslated;
                taken.untranslated += untranslated;
            }
            Ok(Change::Submitted) => drop(taken.messages.insert(item.id, (item.original.to_owned(), Decision::NeedsReview))),
            Ok(Change::Entry(_, decision)) => drop(taken.messages.insert(item.id, (item.original.to_owned(), decision))),
            Ok(Change::Proposed(entry)) => drop(taken.proposed.insert(item.id, (item.original.to_owned(), entry))),
            Err(problems) => taken.refused.extend(whole(rows, &own, problems)),
        }
    }
    taken
}

/// The rows of each message, in the order of the document; those that belong to none are refused.
fn by_message<'a>(
    translations: &'a Translations,
    tag: &Tag,
    name: &str,
    rows: &[&Row],
    refused: &mut Vec<(usize, String)>,
) -> Vec<(Item<'a>, Vec<Unit>, Vec<usize>)> {
    let mut messages: Vec<(Item, Vec<Unit>, Vec<usize>)> = Vec::new();
    let mut places = BTreeMap::new();
    for item in translations.items(tag, name) {
        let units = due::units(&item, tag).unwrap_or_default();
        for unit in &units {
            places.entry(format!("{}{}", item.id, unit.address)).or_insert(messages.len());
        }
        messages.push((item, units, Vec::new()));
    }
    for (i, row) in rows.iter().enumerate() {
        match places.get(&row.unit) {
            Some(&message) => messages[message].2.push(i),
            None => refused.push((i, row.problem.clone().unwrap_or_else(|| format!("`{name}` has no text `{}`", row.unit)))),
        }
    }
    messages.retain(|(.., own)| !own.is_empty());
    messages
}

/// What the rows of one message come to, or which of them are at fault.
fn change(
    translations: &Translations,
    item: &Item,
    units: &[Unit],
    tag: &Tag,
    rows: &[&Row],
    own: &[usize],
    untranslated: &mut usize,
) -> Result<Change, Vec<(usize, String)>> {
    let mut problems = Vec::new();
    let mut met = BTreeMap::new();
    let mut new: BTreeMap<&str, String> = BTreeMap::new();
    let mut is_current = true;
    let published = item.proposal.as_ref().and(item.translation);
    let published = published.and_then(|text| due::units_beside(item, Some(text), tag).ok()).unwrap_or_default();
    // What a reviewer has approved stays; of an older source, where the library asks for approval.
    let is_held = item.is_approved() && (item.published == State::Approved || translations.library.approval);
    for &i in own {
        let row = rows[i];
        let Some(unit) = units.iter().find(|unit| row.unit.strip_prefix(&item.id) == Some(&unit.address)) else { continue };
        is_current &= row.done && fresh::fits(row, unit, item).is_ok();
        let published = published.iter().find(|other| other.address == unit.address).and_then(|other| other.translation.as_deref());
        match fresh::fresh(row, unit, item, published) {
            _ if met.insert(&unit.address, i).is_some() => problems.push((i, "this text stands twice in the file".to_owned())),
            Err(problem) => problems.push((i, problem)),
            Ok(Fresh::New(text)) => drop(new.insert(&unit.address, text)),
            Ok(Fresh::Untranslated) => *untranslated += 1,
            Ok(Fresh::Same) => {}
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    if new.is_empty() {
        let waits = matches!(item.state, State::Stale | State::Draft) && is_current;
        return Ok(match item.newest().filter(|_| waits && is_held) {
            Some(text) => Change::Proposed(text.to_owned()),
            None if waits => Change::Submitted,
            None => Change::Nothing,
        });
    }
    let unreadable = || vec![(own[0], "the message is not valid Fluent".to_owned())];
    let source = Composed::find(item.original, &item.id).ok_or_else(unreadable)?;
    let translation = item.newest().and_then(|text| Composed::find(text, &item.id));
    let texts: Texts = new.iter().map(|(address, text)| (*address, text.as_str())).collect();
    let at = |address: &str| met.get(&address.to_owned()).copied().unwrap_or(own[0]);
    let entry = unit::rebuilt(&source, translation.as_ref(), tag, &texts).map_err(|(address, problem)| vec![(at(&address), problem)])?;
    let entry = entry.ok_or_else(unreadable)?;
    if let Some(lost) = judge::lost(&source, units, translation.as_ref(), &entry) {
        return Err(vec![(own[0], format!("`{lost}` of the source is lost"))]);
    }
    let decision = if own.iter().any(|&i| rows[i].draft) || *untranslated > 0 { Decision::Draft } else { Decision::NeedsReview };
    Ok(if is_held { Change::Proposed(entry.write()) } else { Change::Entry(entry, decision) })
}

/// The rows of a message that is refused: those at fault with the reason, the others with the line of the first.
fn whole(rows: &[&Row], own: &[usize], problems: Vec<(usize, String)>) -> Vec<(usize, String)> {
    let at_fault: BTreeMap<usize, String> = problems.into_iter().collect();
    let first = at_fault.keys().next().map_or(0, |&i| rows[i].line);
    let reason = |i: usize| at_fault.get(&i).cloned().unwrap_or_else(|| format!("the message is taken whole, and line {first} is refused"));
    own.iter().map(|&i| (i, reason(i))).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Due, csv, xliff};
    use super::*;
    use crate::locale::compose::{Piece, Text, Variant};
    use crate::locale::guard;
    use crate::source::{Snapshot, library};
    use crate::translate::cell::{self, Token};

    const EVERY: [State; 5] = [State::Missing, State::Stale, State::Draft, State::NeedsReview, State::Approved];

    fn translations(tag: &Tag, english: &str, own: &str) -> Translations {
        let settings = format!("source = \"en\"\n[[languages]]\ntag = \"en\"\n[[languages]]\ntag = \"{tag}\"\n");
        let files = [(library::LIBRARY_FILE, settings.as_bytes()), ("locales/en/terms.ftl", english.as_bytes())];
        let snapshot = files.into_iter().fold(Snapshot::default(), |snapshot, (path, bytes)| snapshot.with(path, bytes.to_vec()));
        let snapshot = snapshot.with(&place::path(tag, "terms"), own.as_bytes().to_vec());
        Translations::of(snapshot, Vec::new()).unwrap()
    }

    /// A kind of file.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum Way {
        Table,
        Xliff,
        OlderXliff,
    }

    fn way() -> impl Strategy<Value = Way> {
        prop::sample::select(vec![Way::Table, Way::Xliff, Way::OlderXliff])
    }

    /// The rows of everything, after a way through a file. What a file of that kind cannot hold is left out of what is due.
    fn rows(due: &mut Due, way: Way) -> Vec<Row> {
        let older = if way == Way::OlderXliff { xliff::write_older(due) } else { String::new() };
        if due.documents.is_empty() {
            return Vec::new();
        }
        match way {
            Way::Table => csv::read(String::from_utf8(csv::write(due).unwrap()).unwrap().trim_start_matches('\u{feff}')).unwrap(),
            Way::Xliff => xliff::read(&xliff::write(due)).unwrap(),
            Way::OlderXliff => xliff::read(&older).unwrap(),
        }
    }

    fn tag() -> impl Strategy<Value = Tag> {
        prop::sample::select(vec!["sq", "mk", "sr"]).prop_map(|tag| Tag::try_from(tag.to_owned()).unwrap())
    }

    fn text() -> impl Strategy<Value = Text> {
        let hostile = "(a|ж|<em>|</em>|<br/>|[<>&'={}\\[\\]*.#\"\\\\ \n\r\t-]|\u{0}|\u{202e}|\u{feff}|\u{ffff}|\u{1f600}){0,8}";
        let piece = prop_oneof![
            4 => hostile.prop_map(Piece::Text),
            1 => Just(Piece::Placeable("$n".to_owned())),
            1 => Just(Piece::Placeable("-term(case: \"{ }\")".to_owned())),
        ];
        let simple = prop::collection::vec(piece, 0..4).prop_map(Text);
        let choice = (simple.clone(), simple.clone(), simple.clone(), any::<bool>()).prop_map(|(one, other, around, twice)| {
            let variant = |key: &str, default, text: &Text| Variant { key: key.to_owned(), default, text: text.clone() };
            let inner = Text(vec![Piece::Choice { selector: "$n".to_owned(), variants: vec![variant("x", true, &one)] }]);
            let variants = vec![variant("one", false, if twice { &inner } else { &one }), variant("other", true, &other)];
            let mut pieces = around.0.clone();
            pieces.push(Piece::Choice { selector: "$n".to_owned(), variants: variants.clone() });
            pieces.extend(around.0);
            if twice {
                pieces.push(Piece::Choice { selector: "$n".to_owned(), variants });
            }
            Text(pieces)
        });
        prop_oneof![2 => simple, 1 => choice]
    }

    fn file() -> impl Strategy<Value = String> {
        let id = prop::sample::select(vec!["a", "b", "-c", "d"]);
        let attributes = prop::collection::vec((prop::sample::select(vec!["alt", "b"]), text()), 0..2);
        let entry = (id, text(), attributes).prop_map(|(id, value, attributes)| Composed {
            id: id.to_owned(),
            value: Some(value),
            attributes: attributes.into_iter().map(|(name, text)| (name.to_owned(), text)).collect(),
        });
        prop::collection::vec(entry, 0..5).prop_map(|entries| {
            let set = |file: Vec<u8>, entry: &Composed| edit::set(&file, b"", entry).unwrap();
            String::from_utf8(entries.iter().fold(b"### file\n\n# note\n".to_vec(), set)).unwrap()
        })
    }

    /// New words for a unit, with every code that it must keep.
    fn changed(unit: &Unit, words: &str) -> String {
        let is_mark = |code: &str| code.trim_end_matches([' ', '}', '0', '1', '2', '3']).ends_with("->");
        let codes = |text: &str| -> Vec<String> {
            let code = |token: Token| if let Token::Code(code) = token { Some(code.to_owned()) } else { None };
            cell::tokens(text).unwrap().into_iter().filter_map(code).collect()
        };
        let own = codes(unit.translation.as_deref().unwrap_or_default());
        let others = codes(&unit.original).into_iter().filter(|code| !is_mark(code) && !own.contains(code));
        // What is not seen is refused, also where it stood before.
        let seen = |code: &&String| !code.contains(guard::is_odd);
        let codes: Vec<String> = own.iter().cloned().chain(others).collect();
        format!("x{words}{}x", codes.iter().filter(seen).cloned().collect::<Vec<_>>().join(words))
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

        #[test]
        fn what_nobody_changed_changes_nothing(tag in tag(), english in file(), own in file(), way in way()) {
            let translations = translations(&tag, &english, &own);
            let mut due = Due::of(&translations, &tag, &["terms".to_owned()], &EVERY);
            let rows = rows(&mut due, way);
            prop_assert_eq!(rows.len(), due.units());
            let taken = take(&translations, &tag, "terms", &rows.iter().collect::<Vec<_>>(), &BTreeMap::new());
            prop_assert_eq!((&taken.bytes[..], taken.refused, taken.messages.len(), taken.unchanged), (own.as_bytes(), Vec::new(), 0, rows.len()));
        }

        #[test]
        fn what_is_written_into_a_file_stands_in_the_library(
            tag in tag(),
            english in file(),
            own in file(),
            words in "( |ж|[}\\[\\]*.#=\"\\\\\n';,&-]|< |\\{ \"\\{\" \\}\\}|\u{a0}|\u{1f600}){0,6}",
            way in way(),
        ) {
            // In XML a line break may be layout.
            let words = if way == Way::Table { words } else { words.replace('\n', " ") };
            let translations = translations(&tag, &english, &own);
            let mut due = Due::of(&translations, &tag, &["terms".to_owned()], &EVERY);
            for (_, messages) in &mut due.documents {
                for (unit, _) in messages.iter_mut().flat_map(|message| &mut message.units) {
                    unit.translation = Some(changed(unit, &words));
                }
            }
            let rows = rows(&mut due, way);
            let taken = take(&translations, &tag, "terms", &rows.iter().collect::<Vec<_>>(), &BTreeMap::new());
            prop_assert_eq!(&taken.refused, &Vec::new());
            let after = Translations { snapshot: translations.snapshot.with(&place::path(&tag, "terms"), taken.bytes), ..translations };
            let texts = |due: &Due| -> Vec<(String, String, Option<String>)> {
                let messages = due.documents.iter().flat_map(|(_, messages)| messages);
                let unit = |id: &str, unit: &Unit| (id.to_owned(), unit.address.clone(), unit.translation.clone());
                messages.flat_map(|message| message.units.iter().map(|(own, _)| unit(&message.id, own)).collect::<Vec<_>>()).collect()
            };
            let mut written = Due::of(&after, &tag, &["terms".to_owned()], &EVERY);
            if way == Way::OlderXliff {
                xliff::write_older(&mut written);
            }
            prop_assert_eq!(texts(&written), texts(&due));
        }
    }
}
