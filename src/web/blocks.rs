//! The text of a reading page block by block: paragraphs, lists, tables and headings, so that two languages can stand beside each other, level by block.
//!
//! An edition in another language is the same structure with other words: section by section, and in each of them block by block. Where a translation
//! has other blocks all the same, its section stands beside the whole section.

use serde::{Deserialize, Serialize};

use crate::typeset::{ID_MARK, Piece};
use crate::web::titled::escaped;

/// A block of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// The label of the section that begins with it, if one does.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub label: Option<String>,
    /// HTML, with a mark before each `id`.
    pub html: String,
}

/// What stands beside each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// HTML of the page's own language.
    pub own: String,
    /// HTML of the other language; empty where it has nothing here.
    pub other: String,
}

/// The blocks of a text.
pub fn of(body: &[Piece]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let (mut label, mut html) = (None, String::new());
    for piece in body {
        match piece {
            Piece::Html(text) => html.push_str(text),
            Piece::Tools(section) => label = Some(section.clone()),
            Piece::End => blocks.push(Block { label: label.take(), html: std::mem::take(&mut html) }),
        }
    }
    blocks.retain(|block| block.label.is_some() || !block.html.trim().is_empty());
    blocks
}

/// What stands before the text: what a reader must know about the edition, and the note on a name.
pub fn said(notices: &[String], note: Option<&str>) -> Vec<Block> {
    let notices = notices.iter().map(|notice| format!("<div class=\"notice\" role=\"note\"><p>{}</p></div>", escaped(notice)));
    let note = note.map(|note| format!("<p class=\"name-note\">{}</p>", escaped(note)));
    notices.chain(note).map(|html| Block { label: None, html }).collect()
}

/// Two languages of one document, level by block.
pub fn paired(own: &[Block], other: &[Block]) -> Vec<Pair> {
    let others = sections(other);
    let mut pairs = Vec::new();
    for section in sections(own) {
        let label = section.first().and_then(|block| block.label.as_deref());
        let beside = others.iter().find(|other| other.first().and_then(|block| block.label.as_deref()) == label);
        let beside = beside.copied().unwrap_or_default();
        if is_level(section, beside) {
            pairs.extend(section.iter().zip(beside).map(|(own, other)| Pair { own: with_ids(&own.html), other: without_ids(&other.html) }));
        } else {
            let all = |blocks: &[Block]| blocks.iter().map(|block| block.html.as_str()).collect::<String>();
            pairs.push(Pair { own: with_ids(&all(section)), other: without_ids(&all(beside)) });
        }
    }
    pairs
}

/// Whether two sections have the same blocks.
fn is_level(own: &[Block], other: &[Block]) -> bool {
    own.len() == other.len() && own.iter().zip(other).all(|(own, other)| element(&own.html) == element(&other.html))
}

/// The name of the element that a block is.
fn element(html: &str) -> &str {
    let name = html.trim_start().strip_prefix('<').unwrap_or_default();
    name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()
}

/// The blocks section by section; what stands before the first heading comes first.
fn sections(blocks: &[Block]) -> Vec<&[Block]> {
    let mut starts: Vec<usize> = blocks.iter().enumerate().filter(|(_, block)| block.label.is_some()).map(|(place, _)| place).collect();
    if starts.first() != Some(&0) && !blocks.is_empty() {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([blocks.len()]);
    starts.iter().zip(ends).map(|(&start, end)| &blocks[start..end]).collect()
}

/// A section with those below it, to stand among sections of other documents: its heading is of the second level, its ids begin with `mark`, and
/// what it refers to is on the reading page at `address`.
pub fn section(blocks: &[Block], label: &str, mark: &str, address: &str) -> Option<String> {
    let start = blocks.iter().position(|block| block.label.as_deref() == Some(label))?;
    let top = level(&blocks[start].html).unwrap_or(SECOND);
    let is_below = |block: &&Block| block.label.is_none() || level(&block.html).is_none_or(|level| level > top);
    let below = blocks[start + 1..].iter().take_while(is_below).filter(|block| !block.html.contains("role=\"doc-endnotes\""));
    let mut html: String = std::iter::once(&blocks[start]).chain(below).map(|block| block.html.as_str()).collect();
    for level in top..=DEEPEST {
        let up = level - top + SECOND;
        html = html.replace(&format!("<h{level}"), &format!("<h{up}")).replace(&format!("</h{level}>"), &format!("</h{up}>"));
    }
    let html = html
        .replace(&format!("{ID_MARK}id=\""), &format!("id=\"{mark}"))
        .replace("aria-labelledby=\"", &format!("aria-labelledby=\"{mark}"));
    // Only links lead elsewhere: drawings refer to parts of themselves.
    let mut pieces = html.split("<a ");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (tag, rest) = piece.split_at(piece.find('>').unwrap_or(0));
        text.push_str(&format!("<a {}{rest}", tag.replacen("href=\"#", &format!("href=\"{address}#"), 1)));
    }
    Some(text)
}

/// The level of headings of sections that stand for themselves, and the deepest that HTML has.
const SECOND: u8 = 2;
const DEEPEST: u8 = 6;

/// The level of the heading in a block.
fn level(html: &str) -> Option<u8> {
    let levels = html.match_indices("<h").filter_map(|(at, _)| html.as_bytes().get(at + 2));
    levels.filter(|digit| (b'1'..=b'6').contains(digit)).map(|digit| digit - b'0').next()
}

/// HTML as a page has it.
pub fn with_ids(html: &str) -> String {
    html.replace(ID_MARK, "")
}

/// HTML beside a text that has the same ids.
fn without_ids(html: &str) -> String {
    html.replace(&format!("{ID_MARK}id="), "data-id=")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> [Piece; 2] {
        [Piece::Html(text.to_owned()), Piece::End]
    }

    fn heading(label: &str, title: &str) -> [Piece; 4] {
        let open = format!("<div><h2 {ID_MARK}id=\"{label}\">{title}</h2>");
        [Piece::Html(open), Piece::Tools(label.to_owned()), Piece::Html("</div>".to_owned()), Piece::End]
    }

    #[test]
    fn blocks_of_the_same_structure_stand_level() {
        let text = |titles: [&str; 2], words: [&str; 3]| {
            let [a, b] = titles;
            let [one, two, three] = words.map(|word| format!("<p>{word}</p>"));
            of(&[&heading("a", a)[..], &html(&one), &html(&two), &heading("b", b), &html(&three)].concat())
        };
        let (own, other) = (text(["A", "B"], ["one", "two", "three"]), text(["А", "Б"], ["еден", "два", "три"]));
        let pairs = paired(&own, &other);
        assert_eq!(pairs.len(), 5);
        assert_eq!(pairs[0].own, "<div><h2 id=\"a\">A</h2></div>");
        assert_eq!(pairs[0].other, "<div><h2 data-id=\"a\">А</h2></div>");
        assert_eq!((pairs[2].own.as_str(), pairs[2].other.as_str()), ("<p>two</p>", "<p>два</p>"));
        assert_eq!((pairs[4].own.as_str(), pairs[4].other.as_str()), ("<p>three</p>", "<p>три</p>"));
    }

    #[test]
    fn a_section_stands_for_itself_with_those_below_it() {
        let deeper = |label: &str, words: &str| {
            let [open, tools, _, end] = heading(label, label);
            let Piece::Html(open) = open else { panic!() };
            let open = open.replace("h2", "h3") + &format!("</div><p>{words} <a class=\"x\" href=\"#b\">B</a></p>");
            [Piece::Html(open), tools, Piece::Html(String::new()), end]
        };
        let text =
            of(&[&heading("a", "A")[..], &html("<p>one</p>"), &deeper("c", "below"), &heading("b", "B"), &html("<p>two</p>")].concat());
        let own = section(&text, "a", "1-", "/en/documents/d").unwrap();
        assert!(own.starts_with("<div><h2 id=\"1-a\">A</h2></div><p>one</p><div><h3 id=\"1-c\">c</h3>"), "{own}");
        assert!(own.ends_with("<a class=\"x\" href=\"/en/documents/d#b\">B</a></p>"), "{own}");
        let below = section(&text, "c", "2-", "/en/documents/d").unwrap();
        assert!(below.starts_with("<div><h2 id=\"2-c\">c</h2>") && !below.contains("two"), "{below}");
        assert_eq!(section(&text, "nothing", "", ""), None);
    }

    #[test]
    fn a_section_with_other_blocks_stands_beside_the_whole_section() {
        let own = of(&[&html("<p>before</p>")[..], &heading("a", "A"), &html("<p>one</p>"), &heading("b", "B")].concat());
        let other = of(&[&heading("b", "Б")[..], &heading("a", "А"), &html("<ul><li>еден</li></ul>")].concat());
        let pairs = paired(&own, &other);
        assert_eq!(pairs.len(), 3);
        assert_eq!((pairs[0].own.as_str(), pairs[0].other.as_str()), ("<p>before</p>", ""));
        assert!(pairs[1].own.ends_with("<p>one</p>") && pairs[1].other.ends_with("<ul><li>еден</li></ul>"), "{pairs:?}");
        assert!(pairs[2].other.contains("Б"), "{pairs:?}");
        assert_eq!(paired(&[], &other), []);
        assert_eq!(paired(&own, &[]).iter().filter(|pair| !pair.other.is_empty()).count(), 0);
    }
}
