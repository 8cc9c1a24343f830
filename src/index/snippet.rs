//! The piece of a passage that shows why it was found, with the matching words marked.

use crate::index::fold;
use crate::index::query::Query;

/// Length of a snippet, in characters.
const LENGTH: usize = 220;

/// A snippet as HTML: escaped text in which `<mark>` is the only tag.
///
/// It starts where most different words of the query stand close together; where none do (the passage was found by its
/// title, or in another language), it is the beginning of the text.
pub fn snippet(text: &str, query: &Query) -> String {
    let matches: Vec<fold::Word> = fold::words(text).filter(|word| query.fit(&word.folded) > 0).collect();
    let (start, end) = window(text, &matches, query);
    let mut html = String::new();
    if start > 0 {
        html.push_str("… ");
    }
    let mut at = start;
    for word in matches.iter().filter(|word| word.start >= start && word.end <= end) {
        escape(&text[at..word.start], &mut html);
        html.push_str("<mark>");
        escape(&text[word.start..word.end], &mut html);
        html.push_str("</mark>");
        at = word.end;
    }
    escape(&text[at..end], &mut html);
    if end < text.len() {
        html.push_str(" …");
    }
    html
}

fn window(text: &str, matches: &[fold::Word], query: &Query) -> (usize, usize) {
    let worth = |from: usize| {
        let near = matches[from..].iter().take_while(|word| word.end <= matches[from].start + LENGTH);
        let mut seen: Vec<&str> = Vec::new();
        let mut worth = 0_usize;
        for word in near {
            let fit = usize::from(query.fit(&word.folded));
            worth += if seen.contains(&word.folded.as_str()) { 1 } else { 10 * fit };
            seen.push(&word.folded);
        }
        worth
    };
    let best = (0..matches.len()).max_by_key(|&i| (worth(i), std::cmp::Reverse(i)));
    let first = best.map_or(0, |i| matches[i].start);
    let start = start_of_phrase(text, first);
    let mut end = text[start..].char_indices().nth(LENGTH).map_or(text.len(), |(i, _)| start + i);
    if end < text.len() {
        // Not in the middle of a word.
        end = text[start..end].rfind(char::is_whitespace).map_or(end, |i| start + i);
    }
    (start, end.max(start))
}

/// The start of the line or sentence before a match, where it is near; else a few words before it.
fn start_of_phrase(text: &str, at: usize) -> usize {
    const NEAR: usize = 80;
    let from = text[..at].char_indices().rev().nth(NEAR).map_or(0, |(i, _)| i);
    if from == 0 && at < LENGTH {
        return 0;
    }
    let before = &text[from..at];
    let sentence = before.rfind(['\n', '.', '!', '?', ':']).map(|i| i + 1);
    let start = sentence.or_else(|| before.find(char::is_whitespace)).map_or(at, |i| from + i);
    start + (text[start..at].len() - text[start..at].trim_start().len())
}

fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\n' => html.push(' '),
            c => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn matches_are_marked_in_their_own_script() {
        let html = snippet("Пре претреса стана: проверите налог.", &Query::parse("pretres stana"));
        assert_eq!(html, "Пре <mark>претреса</mark> <mark>стана</mark>: проверите налог.");
    }

    #[test]
    fn it_shows_the_place_where_the_words_stand_together() {
        let text =
            format!("A weapon. {} Keep the weapon and the seal together. {}", "Filler words here. ".repeat(30), "More filler. ".repeat(30));
        let html = snippet(&text, &Query::parse("seal weapon"));
        assert!(html.contains("<mark>weapon</mark> and the <mark>seal</mark>"), "{html}");
        assert!(html.starts_with("… ") && html.ends_with(" …"), "{html}");
    }

    proptest! {
        #[test]
        fn html_in_the_text_stays_text(text in "(<b>|</mark>|<script>|&|\"| |word|реч){0,40}", query in "(word|реч|b|script| ){0,6}") {
            let html = snippet(&text, &Query::parse(&query)).replace("<mark>", "").replace("</mark>", "");
            prop_assert!(!html.contains('<') && !html.contains('>'));
        }
    }
}
