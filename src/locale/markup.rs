//! The inline markup of messages, parsed into a tree. Nothing of it is ever evaluated.
//!
//! `<strong> <em> <sup> <sub> <br/>`, `<a data-l10n-name="x">…</a>`, `<ref data-l10n-name="x"/>`, and the character
//! references `&lt; &gt; &amp; &nbsp;`. A `<` that starts no tag is a character like any other.

use std::collections::BTreeSet;

/// Deepest nesting of tags.
pub const MAX_DEPTH: usize = 3;

/// A piece of marked-up text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Characters.
    Text(String),
    /// Text in a style.
    Styled(Style, Vec<Inline>),
    /// A new line.
    Break,
    /// A link to the target of that name.
    Link(String, Vec<Inline>),
    /// A reference to the target of that name.
    Ref(String),
}

/// How text stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Style {
    Strong,
    Emphasis,
    Superscript,
    Subscript,
}

/// Makes a value safe to stand inside marked-up text.
pub fn escape(value: &str) -> String {
    value.replace('&', "&amp;").replace('<', "&lt;")
}

/// Parses marked-up text; the error says what is wrong.
pub fn parse(text: &str) -> Result<Vec<Inline>, String> {
    let mut parser = Parser { rest: text };
    let inlines = parser.inlines(None, 0)?;
    Ok(inlines)
}

/// Whether text holds a tag: such a message makes sense in `prose` only.
pub fn has_tags(text: &str) -> bool {
    text.match_indices('<').any(|(i, _)| Tag::starts(&text[i..]))
}

/// The names of the targets that marked-up text uses.
pub fn names(inlines: &[Inline]) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for inline in inlines {
        match inline {
            Inline::Text(_) | Inline::Break => {}
            Inline::Styled(_, body) => names.extend(self::names(body)),
            Inline::Link(name, body) => {
                names.insert(name.as_str());
                names.extend(self::names(body));
            }
            Inline::Ref(name) => {
                names.insert(name.as_str());
            }
        }
    }
    names
}

/// The text without its markup.
pub fn plain(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) => text.clone(),
            Inline::Styled(_, body) | Inline::Link(_, body) => plain(body),
            Inline::Break => " ".to_owned(),
            Inline::Ref(_) => String::new(),
        })
        .collect()
}

struct Parser<'a> {
    rest: &'a str,
}

/// A tag as written: `</strong>`, `<a data-l10n-name="x">`, `<br/>`.
struct Tag<'a> {
    name: &'a str,
    target: Option<&'a str>,
    closing: bool,
    empty: bool,
}

impl<'a> Tag<'a> {
    fn starts(text: &str) -> bool {
        let after = text.strip_prefix("</").or_else(|| text.strip_prefix('<'));
        after.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()))
    }

    fn read(text: &'a str) -> Result<(Self, &'a str), String> {
        let end = text.find('>').ok_or_else(|| format!("the tag `{}` is not closed with `>`", shorten(text)))?;
        let (inner, rest) = (&text[1..end], &text[end + 1..]);
        let (closing, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
        let (empty, inner) = inner.strip_suffix('/').map_or((false, inner), |inner| (true, inner));
        let inner = inner.trim();
        let (name, attributes) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
        let target = match attributes.trim() {
            "" => None,
            attributes => Some(
                attributes
                    .strip_prefix("data-l10n-name=\"")
                    .and_then(|value| value.strip_suffix('"'))
                    .filter(|value| crate::source::document::is_name(value))
                    .ok_or_else(|| format!("`{}` has an attribute that is not allowed; only data-l10n-name=\"…\" is", shorten(text)))?,
            ),
        };
        Ok((Self { name, target, closing, empty }, rest))
    }
}

impl<'a> Parser<'a> {
    fn inlines(&mut self, inside: Option<&str>, depth: usize) -> Result<Vec<Inline>, String> {
        let mut inlines = Vec::new();
        loop {
            self.text(&mut inlines);
            if self.rest.is_empty() {
                return match inside {
                    Some(name) => Err(format!("`<{name}>` is not closed")),
                    None => Ok(inlines),
                };
            }
            let (tag, rest) = Tag::read(self.rest)?;
            self.rest = rest;
            if tag.closing {
                return match inside {
                    Some(name) if name == tag.name && tag.target.is_none() => Ok(inlines),
                    Some(name) => Err(format!("`</{}>` closes nothing; `<{name}>` is open", tag.name)),
                    None => Err(format!("`</{}>` closes nothing", tag.name)),
                };
            }
            inlines.push(self.element(&tag, depth)?);
        }
    }

    fn element(&mut self, tag: &Tag<'a>, depth: usize) -> Result<Inline, String> {
        if depth >= MAX_DEPTH {
            return Err(format!("tags are nested deeper than {MAX_DEPTH}"));
        }
        let style = match (tag.name, tag.target, tag.empty) {
            ("br", None, true) => return Ok(Inline::Break),
            ("ref", Some(target), true) => return Ok(Inline::Ref(target.to_owned())),
            ("a", Some(target), false) => return Ok(Inline::Link(target.to_owned(), self.inlines(Some("a"), depth + 1)?)),
            ("strong", None, false) => Style::Strong,
            ("em", None, false) => Style::Emphasis,
            ("sup", None, false) => Style::Superscript,
            ("sub", None, false) => Style::Subscript,
            ("br" | "ref", _, false) => return Err(format!("`<{0}>` must be written `<{0}/>`", tag.name)),
            ("a" | "ref", None, _) => return Err(format!("`<{}>` needs data-l10n-name=\"…\"", tag.name)),
            ("strong" | "em" | "sup" | "sub" | "br" | "a", ..) => {
                return Err(format!("`<{}>` is written in a way that is not allowed", tag.name));
            }
            _ => return Err(format!("the tag `<{}>` is not allowed", shorten(tag.name))),
        };
        Ok(Inline::Styled(style, self.inlines(Some(tag.name), depth + 1)?))
    }

    /// Everything up to the next tag, with character references resolved.
    fn text(&mut self, inlines: &mut Vec<Inline>) {
        let end = self.rest.match_indices('<').map(|(i, _)| i).find(|&i| Tag::starts(&self.rest[i..])).unwrap_or(self.rest.len());
        let (raw, rest) = self.rest.split_at(end);
        self.rest = rest;
        if !raw.is_empty() {
            let text = raw.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", "\u{a0}").replace("&amp;", "&");
            inlines.push(Inline::Text(text));
        }
    }
}

fn shorten(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn the_allowed_tags_make_a_tree() {
        assert_eq!(
            parse("See <strong>this <em>now</em></strong><br/><a data-l10n-name=\"law\">Law</a> <ref data-l10n-name=\"entry\"/>").unwrap(),
            [
                text("See "),
                Inline::Styled(Style::Strong, vec![text("this "), Inline::Styled(Style::Emphasis, vec![text("now")])]),
                Inline::Break,
                Inline::Link("law".into(), vec![text("Law")]),
                text(" "),
                Inline::Ref("entry".into()),
            ]
        );
    }

    #[test]
    fn what_is_not_allowed_is_refused() {
        for bad in [
            "<script>x</script>",
            "<strong onclick=\"x\">x</strong>",
            "<a href=\"https://x\">x</a>",
            "<a>x</a>",
            "<strong>x",
            "x</strong>",
            "<strong><em>x</strong></em>",
            "<br>",
            "<ref data-l10n-name=\"x\">",
            "<a data-l10n-name=\"X y\">x</a>",
            "<strong><em><sup><sub>x</sub></sup></em></strong>",
            "<strong",
        ] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn plain_signs_stay() {
        assert_eq!(parse("a < b & c > d").unwrap(), [text("a < b & c > d")]);
        assert_eq!(parse("&lt;strong> &amp;lt;").unwrap(), [text("<strong> &lt;")]);
    }

    proptest! {
        #[test]
        fn values_cannot_bring_markup(value in ".{0,40}") {
            let inlines = parse(&format!("<strong>{}</strong>", escape(&value))).unwrap();
            prop_assert_eq!(plain(&inlines).replace('\u{a0}', " "), value.replace("&nbsp;", " ").replace('\u{a0}', " "));
        }

        #[test]
        fn nothing_panics(text in "(<|>|/|strong|a|br|ref| |data-l10n-name=|\"x\"|&amp;|ж){0,20}") {
            let _ = parse(&text);
        }
    }
}
