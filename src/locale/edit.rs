//! Changing one entry of a Fluent file, to the byte: comments, order, blank lines, line ends and every other entry stay as
//! they are.
//!
//! Files are never written anew from what the parser made of them: that would change nearly every line people wrote. The new
//! entry is spliced in, and the result is read again before it is given back.

use std::error::Error;
use std::fmt;

use crate::locale::compose::Composed;
use crate::locale::entry::{Kind, Span, spans};
use crate::locale::guard::{self, BYTE_ORDER_MARK};
use crate::locale::insertion::Place;
use crate::locale::kept_bytes::{keep_parts, keep_variants};
use crate::locale::pattern;

/// What Fluent takes for blank at the end of a text; other spaces belong to it.
pub(super) const BLANK: [char; 3] = [' ', '\n', '\r'];

/// Why an entry cannot be changed. The file is as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The file cannot be read: not UTF-8, too large, nested too deeply. What [`guard`] says.
    File(String),
    /// What was given is not one entry of valid Fluent.
    Entry(String),
    /// The file would not say what it should: another entry would change with it.
    Others,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(problem) => write!(f, "the file cannot be changed: {problem}"),
            Self::Entry(problem) => write!(f, "this is not one valid entry: {problem}"),
            Self::Others => f.write_str("the file cannot be changed here without changing other entries; mend its syntax errors first"),
        }
    }
}

impl Error for Refusal {}

/// The file with an entry in its new form. An entry that is not there yet goes where the source has it; a broken one of the
/// same id is replaced. The parts of an entry that stay (its value, an attribute) keep their bytes; an entry that stays as a
/// whole leaves the file as it is.
pub fn set(file: &[u8], source: &[u8], entry: &Composed) -> Result<Vec<u8>, Refusal> {
    let text = read(file)?;
    let wanted = entry.normal();
    let (resource, _) = pattern::parse(text);
    let message = pattern::messages(&resource).find(|message| message.full_id() == entry.id);
    let written = match message.as_ref().and_then(|message| Some((message, Composed::of(message)?))) {
        Some((_, present)) if present == wanted => return Ok(file.to_vec()),
        Some((message, present)) => {
            // Where only texts of variants are others, all lines around them stay as they are.
            let kept = keep_variants(text, message, &present, &wanted);
            if let Some(changed) = kept.and_then(|written| splice(file, source, &entry.id, &written).ok())
                && Composed::find(&changed.0[changed.1..], &entry.id).as_ref() == Some(&wanted)
            {
                return Ok(changed.0.into_bytes());
            }
            keep_parts(text, message, &present, &wanted)
        }
        None => wanted.write(),
    };
    let (changed, at) = splice(file, source, &entry.id, &written)?;
    match Composed::find(&changed[at..], &entry.id) {
        Some(found) if found == wanted => Ok(changed.into_bytes()),
        _ => Err(Refusal::Entry(format!("`{}` cannot be written as it was given", entry.id))),
    }
}

/// The file with an entry as somebody wrote it in Fluent, without a comment.
pub fn set_written(file: &[u8], source: &[u8], ftl: &str) -> Result<Vec<u8>, Refusal> {
    let (Some(text), _) = guard::inspect_bytes("", ftl.as_bytes()) else {
        return Err(Refusal::Entry("it is too large or nested too deeply".to_owned()));
    };
    let text = text.trim_start_matches(['\n', '\r']).trim_end_matches(BLANK);
    let (resource, faults) = pattern::parse(text);
    if let Some((_, problem)) = faults.first() {
        return Err(Refusal::Entry(problem.clone()));
    }
    let id = match spans(text, &resource).as_slice() {
        [Span { kind: Kind::Text(id), start: 0, range }] if *range == (0..text.len()) => id.clone(),
        _ => return Err(Refusal::Entry("write one message or term, without comments".to_owned())),
    };
    Ok(splice(file, source, &id, &text.replace("\r\n", "\n"))?.0.into_bytes())
}

/// The text of a file, without its byte order mark.
fn read(file: &[u8]) -> Result<&str, Refusal> {
    let (text, faults) = guard::inspect_bytes("", file);
    text.ok_or_else(|| Refusal::File(faults.first().map(|fault| fault.message.clone()).unwrap_or_default()))
}

/// Puts an entry, written with `\n`, in its place. Gives the whole file and where its entry now starts, and makes sure that
/// all others are as they were.
fn splice(file: &[u8], source: &[u8], id: &str, written: &str) -> Result<(String, usize), Refusal> {
    let text = read(file)?;
    let mark = &file[..file.len() - text.len()];
    let before = spans(text, &pattern::parse(text).0);
    let line_end = if text.split_inclusive('\n').next().is_some_and(|line| line.ends_with("\r\n")) { "\r\n" } else { "\n" };
    let written = written.replace('\n', line_end);
    let own = before.iter().position(|span| span.kind == Kind::Text(id.to_owned())).or_else(|| broken(text, &before, id));
    let (range, start, new, skip) = match own {
        Some(i) => (before[i].range.clone(), before[i].range.start, written, Some(i)),
        None => {
            let place = Place::of(text, &before, read(source).unwrap_or_default(), id);
            let (new, start) = place.write(&written, line_end);
            (place.at..place.at, place.at + start, new, None)
        }
    };
    let changed = format!("{}{new}{}", &text[..range.start], &text[range.end..]);
    let body = read(changed.as_bytes())?;
    let after = spans(body, &pattern::parse(body).0);
    let stays = |text: &str, span: &Span| (span.kind.clone(), text[span.start..span.range.end].to_owned());
    let others: Vec<_> = before.iter().enumerate().filter(|(i, _)| Some(*i) != skip).map(|(_, span)| stays(text, span)).collect();
    let is_new = |span: &&Span| span.kind == Kind::Text(id.to_owned()) && span.range.start == start;
    let still: Vec<_> = after.iter().filter(|span| !is_new(span)).map(|span| stays(body, span)).collect();
    if others != still || after.iter().filter(is_new).count() != 1 {
        return Err(Refusal::Others);
    }
    // A mark that is new would be the text's first character, which is never odd.
    let mark = if mark.is_empty() { String::new() } else { BYTE_ORDER_MARK.to_string() };
    let at = mark.len() + start;
    Ok((mark + &changed, at))
}

/// What is not valid Fluent but begins like the entry: saving the entry mends it.
fn broken(text: &str, spans: &[Span], id: &str) -> Option<usize> {
    let begins = |span: &Span| {
        let rest = text[span.range.clone()].strip_prefix(id);
        span.kind == Kind::Junk && rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_'))
    };
    spans.iter().position(begins)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::compose::{Piece, Text, Variant};
    use proptest::prelude::*;

    fn plain(id: &str, text: &str) -> Composed {
        Composed { id: id.to_owned(), value: Some(Text::plain(text)), attributes: Vec::new() }
    }

    fn set_text(file: &str, source: &str, entry: &Composed) -> String {
        String::from_utf8(set(file.as_bytes(), source.as_bytes(), entry).unwrap()).unwrap()
    }

    #[test]
    fn only_the_entry_changes() {
        let file = "### Kreu\r\n\r\n# shënim\r\na = Një \r\n    .t =   x\r\n\r\n\r\njunk line\r\nb =\r\n    Dy\r\n    tre";
        let mut a = Composed::find(file, "a").unwrap();
        a.value = Some(Text::plain("Një\ndy"));
        let expected = file.replace("a = Një ", "a =\r\n    Një\r\n    dy ");
        assert_eq!(set_text(file, "", &a), expected);
        // The same entry leaves the file alone, however it is written there.
        assert_eq!(set_text(file, "", &plain("b", "Dy\ntre")), file);
        assert_eq!(
            set_text(&format!("\u{feff}{file}"), "", &plain("b", "Katër")),
            format!("\u{feff}{}", file.replace("b =\r\n    Dy\r\n    tre", "b = Katër"))
        );
    }

    #[test]
    fn a_variant_that_changes_leaves_all_lines_around_it() {
        let file = "a = Duhen { $n ->\n    [one] një { \"}\" } orë\n   *[other] { $n } orë\n } për { $m ->\n  [0]   asgjë\n  *[other] { $k ->\n     *[x] y\n   } z\n}.\n    .t = x\nb = 1\n";
        let change = |from: &str, to: &str| {
            let changed = Composed::find(&file.replace(from, to), "a").unwrap();
            assert_eq!(set_text(file, "", &changed), file.replace(from, to));
        };
        change("një { \"}\" } orë", "një { $n } orë");
        change("{ $n } orë\n }", "{ $n } orësh\n }");
        change("[0]   asgjë", "[0] pak");
        change("*[x] y", "*[x] w { \"{\" }");
        let crlf = file.replace('\n', "\r\n");
        let changed = Composed::find(&crlf.replace("{ $n } orë", "{ $n } ditë"), "a").unwrap();
        assert_eq!(set_text(&crlf, "", &changed), crlf.replace("{ $n } orë", "{ $n } ditë"));
    }

    #[test]
    fn a_new_entry_goes_where_the_source_has_it() {
        let source = "a = A\nb = B\n\n## Group\n\nc = C\nd = D\n";
        for (file, id, expected) in [
            ("a = 1\nc = 3\n", "b", "a = 1\nb = x\nc = 3\n"),
            ("a = 1  \nc = 3", "d", "a = 1  \nc = 3\nd = x"),
            ("b = 2\n", "a", "a = x\nb = 2\n"),
            ("a = 1\n\n## Grup\n\n# rreth d\nd = 4\n", "c", "a = 1\n\n## Grup\n\nc = x\n# rreth d\nd = 4\n"),
            ("a = 1\nb = 2\n", "d", "a = 1\nb = 2\nd = x\n"),
            ("", "b", "b = x\n"),
            ("# only a comment", "b", "# only a comment\n\n\nb = x"),
            ("z = 1\n", "own", "z = 1\nown = x\n"),
            // What is broken is mended in its place.
            ("a = 1\nb = { x\n   y\nc = 3\n", "b", "a = 1\nb = x\nc = 3\n"),
        ] {
            assert_eq!(set_text(file, source, &plain(id, "x")), expected);
        }
    }

    #[test]
    fn written_entries_are_taken_as_they_are() {
        let file = b"a = 1\nb = 2\n";
        let set = |ftl| set_written(file, b"", ftl).map(|file| String::from_utf8(file).unwrap());
        assert_eq!(set("b =\n  { $n ->\n  *[other] x\n  }\n\n").unwrap(), "a = 1\nb =\n  { $n ->\n  *[other] x\n  }\n");
        for wrong in ["", "b = { x", "# note\nb = 1", "b = 1\nc = 2", "b", "  b = 1"] {
            assert!(matches!(set(wrong), Err(Refusal::Entry(_))), "{wrong:?}");
        }
        assert!(matches!(set(&format!("b = {}", "{".repeat(99))), Err(Refusal::Entry(_))));
        assert!(matches!(super::set(b"\xff", b"", &plain("a", "x")), Err(Refusal::File(_))));
        assert!(matches!(super::set(file, b"", &plain("a b", "x")), Err(Refusal::Entry(_) | Refusal::Others)));
    }

    /// Lines of files as people and editors leave them, valid or not.
    fn file() -> impl Strategy<Value = String> {
        let line = prop::sample::select(vec![
            "a = one",
            "b = { $x } two",
            "-c = term",
            "d =",
            "    further  ",
            "    .attr = x",
            "  .b = { \"}\" }",
            "e = { $n ->",
            "    [one] 1",
            "   *[other] { $n }",
            "    }",
            "}",
            "# note",
            "## group",
            "### file",
            "",
            "",
            "   ",
            "junk",
            "ж = x",
            "f = {",
            "g = a\u{a0}",
            "{ a }",
            "a = again",
        ]);
        (prop::collection::vec((line, prop::bool::weighted(0.2)), 0..14), any::<bool>(), any::<bool>()).prop_map(|(lines, crlf, last)| {
            let end = |odd: bool| if crlf != odd { "\r\n" } else { "\n" };
            let text: String = lines.iter().map(|(line, odd)| format!("{line}{}", end(*odd && crlf))).collect();
            if last { text } else { text.trim_end_matches(['\n', '\r']).to_owned() }
        })
    }

    fn text() -> impl Strategy<Value = Text> {
        let hostile = "(a|ж|[{}\\[\\]*.#=\"\\\\ \n\r\t]|\u{0}|\u{202e}|\u{feff}|\u{1f600}){0,8}";
        let piece = prop_oneof![
            4 => hostile.prop_map(Piece::Text),
            1 => Just(Piece::Placeable("$n".to_owned())),
            1 => Just(Piece::Placeable("-term(case: \"gen\")".to_owned())),
        ];
        let simple = prop::collection::vec(piece, 0..4).prop_map(Text);
        let choice = (simple.clone(), simple.clone(), simple.clone()).prop_map(|(one, other, around)| {
            let variants = vec![
                Variant { key: "one".to_owned(), default: false, text: one },
                Variant { key: "other".to_owned(), default: true, text: other },
            ];
            let mut pieces = around.0.clone();
            pieces.push(Piece::Choice { selector: "$n".to_owned(), variants });
            pieces.extend(around.0);
            Text(pieces)
        });
        prop_oneof![3 => simple, 1 => choice]
    }

    fn entry() -> impl Strategy<Value = Composed> {
        let id = prop::sample::select(vec!["a", "b", "-c", "d", "e", "f", "new"]);
        (id, text(), prop::collection::vec((prop::sample::select(vec!["attr", "b"]), text()), 0..2)).prop_map(|(id, value, attributes)| {
            Composed {
                id: id.to_owned(),
                value: Some(value),
                attributes: attributes.into_iter().map(|(name, text)| (name.to_owned(), text)).collect(),
            }
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

        #[test]
        fn what_is_written_reads_back_and_all_else_stays(file in file(), source in file(), entry in entry()) {
            let Ok(changed) = set(file.as_bytes(), source.as_bytes(), &entry) else { return Ok(()) };
            let changed = String::from_utf8(changed).unwrap();
            prop_assert_eq!(Composed::find(&changed, &entry.id), Some(entry.normal()));
            // One stretch of bytes is new; before and after it stands the old file.
            let old = spans(&file, &pattern::parse(&file).0);
            let own = old.iter().position(|span| span.kind == Kind::Text(entry.id.clone())).or_else(|| broken(&file, &old, &entry.id));
            let outside = own.map_or(file.len(), |i| file.len() - old[i].range.len());
            let start = file.bytes().zip(changed.bytes()).take_while(|(a, b)| a == b).count();
            let end = file[start.min(file.len())..].bytes().rev().zip(changed[start..].bytes().rev()).take_while(|(a, b)| a == b).count();
            prop_assert!(start + end >= outside, "{:?} became {:?}", file, changed);
            // The same again changes nothing.
            prop_assert_eq!(set(changed.as_bytes(), source.as_bytes(), &entry).unwrap(), changed.as_bytes());
        }

        #[test]
        fn the_same_entries_leave_every_file_as_it_is(file in file()) {
            let (resource, _) = pattern::parse(&file);
            for message in pattern::messages(&resource) {
                let composed = Composed::of(&message).unwrap();
                if Composed::find(&file, &composed.id).as_ref() == Some(&composed) {
                    prop_assert_eq!(set(file.as_bytes(), b"", &composed).unwrap(), file.as_bytes());
                }
            }
        }

        #[test]
        fn valid_files_are_never_refused(entries in prop::collection::vec(entry(), 0..5), entry in entry()) {
            let mut file = Vec::new();
            for entry in entries {
                file = set(&file, b"", &entry).unwrap();
            }
            let changed = set(&file, b"a = 1\nb = 2\n-c = 3\n\nd = 4\nnew = 5\ne = 6\n", &entry).unwrap();
            prop_assert_eq!(Composed::find(std::str::from_utf8(&changed).unwrap(), &entry.id), Some(entry.normal()));
        }
    }
}
