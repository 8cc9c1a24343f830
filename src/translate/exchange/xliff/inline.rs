//! Placeables and tags of a text as inline elements.

use std::collections::HashMap;
use std::fmt::Write;

use super::super::xml;
use crate::translate::cell::{self, Token};

/// A piece of a text in XLIFF.
enum Node<'a> {
    Words(&'a str),
    /// A placeable, or a tag without a partner.
    Single(&'a str),
    /// A pair of tags.
    Pair(&'a str, &'a str, Vec<Node<'a>>),
}

/// The codes of one unit: what each stands for is written once, and the same code has the same id in source and target.
#[derive(Default)]
pub struct Codes<'a> {
    data: Vec<&'a str>,
    ids: HashMap<(&'a str, &'a str, usize), usize>,
}

impl<'a> Codes<'a> {
    /// The content of `<source>` or `<target>`.
    pub fn content(&mut self, text: &'a str) -> String {
        let mut met = HashMap::new();
        let mut content = String::new();
        // What is exported reads back, so it has tokens.
        let tokens = cell::tokens(text).unwrap_or_else(|_| vec![Token::Words(text)]);
        self.write(&nodes(&tokens), &mut met, &mut content);
        content
    }

    /// The content of `<source>` or `<target>` in XLIFF 1.2, where a code holds what it stands for.
    pub fn older_content(&mut self, text: &'a str) -> String {
        let mut met = HashMap::new();
        let mut content = String::new();
        let tokens = cell::tokens(text).unwrap_or_else(|_| vec![Token::Words(text)]);
        self.write_older(&nodes(&tokens), &mut met, &mut content);
        content
    }

    /// The element with what the codes stand for, if there are any.
    pub fn original_data(&self) -> String {
        let data = self.data.iter().zip(1..).map(|(data, i)| format!("<data id=\"d{i}\">{}</data>", xml::text(data)));
        let data: String = data.collect();
        if data.is_empty() { data } else { format!("<originalData>{data}</originalData>") }
    }

    fn write(&mut self, nodes: &[Node<'a>], met: &mut HashMap<(&'a str, &'a str), usize>, content: &mut String) {
        for node in nodes {
            let _ = match node {
                Node::Words(words) => write!(content, "{}", xml::text(words)),
                Node::Single(code) => {
                    let (id, data, shown) = (self.id(code, "", met), self.data(code), xml::attribute(code));
                    let kind = single_kind(code);
                    write!(content, "<ph id=\"{id}\" dataRef=\"{data}\" equiv=\"{shown}\" disp=\"{shown}\"{kind}/>")
                }
                Node::Pair(open, close, inner) => {
                    let (id, start, end) = (self.id(open, close, met), self.data(open), self.data(close));
                    let (shown, shown_end) = (xml::attribute(open), xml::attribute(close));
                    let _ = write!(content, "<pc id=\"{id}\" dataRefStart=\"{start}\" dataRefEnd=\"{end}\"");
                    let _ = write!(content, " dispStart=\"{shown}\" dispEnd=\"{shown_end}\"{}>", pair_kind(open));
                    self.write(inner, met, content);
                    write!(content, "</pc>")
                }
            };
        }
    }

    fn write_older(&mut self, nodes: &[Node<'a>], met: &mut HashMap<(&'a str, &'a str), usize>, content: &mut String) {
        for node in nodes {
            let _ = match node {
                Node::Words(words) => write!(content, "{}", xml::text(words)),
                Node::Single(code) => {
                    let (id, kind) = (self.id(code, "", met), if name(code) == "br" { " ctype=\"lb\"" } else { "" });
                    write!(content, "<ph id=\"{id}\"{kind}>{}</ph>", xml::text(code))
                }
                Node::Pair(open, close, inner) => {
                    let id = self.id(open, close, met);
                    let kind = match name(open) {
                        "strong" => " ctype=\"bold\"",
                        "em" => " ctype=\"italic\"",
                        "a" => " ctype=\"link\"",
                        _ => "",
                    };
                    let _ = write!(content, "<bpt id=\"{id}\"{kind}>{}</bpt>", xml::text(open));
                    self.write_older(inner, met, content);
                    write!(content, "<ept id=\"{id}\">{}</ept>", xml::text(close))
                }
            };
        }
    }

    /// The id of a code: the second `{ $n }` of the target is the second one of the source.
    fn id(&mut self, open: &'a str, close: &'a str, met: &mut HashMap<(&'a str, &'a str), usize>) -> usize {
        let count = met.entry((open, close)).or_default();
        *count += 1;
        let next = self.ids.len() + 1;
        *self.ids.entry((open, close, *count)).or_insert(next)
    }

    fn data(&mut self, code: &'a str) -> String {
        let i = self.data.iter().position(|data| *data == code).unwrap_or_else(|| {
            self.data.push(code);
            self.data.len() - 1
        });
        format!("d{}", i + 1)
    }
}

/// The pieces of a text; tags that do not pair stay single.
fn nodes<'a>(tokens: &[Token<'a>]) -> Vec<Node<'a>> {
    let mut open: Vec<(&str, Vec<Node>)> = vec![("", Vec::new())];
    for token in tokens {
        let node = match *token {
            Token::Words(words) => Node::Words(words),
            Token::Tag(tag) if tag.starts_with("</") => match open.pop_if(|(start, _)| !start.is_empty() && name(start) == name(tag)) {
                Some((start, inner)) => Node::Pair(start, tag, inner),
                None => Node::Single(tag),
            },
            Token::Tag(tag) if !tag.ends_with("/>") => {
                open.push((tag, Vec::new()));
                continue;
            }
            Token::Tag(code) | Token::Code(code) => Node::Single(code),
        };
        if let Some((_, nodes)) = open.last_mut() {
            nodes.push(node);
        }
    }
    // What is still open was never closed.
    let mut nodes = Vec::new();
    for (start, inner) in open {
        if !start.is_empty() {
            nodes.push(Node::Single(start));
        }
        nodes.extend(inner);
    }
    nodes
}

/// The name of a tag.
fn name(tag: &str) -> &str {
    let inner = tag.trim_start_matches(['<', '/']);
    &inner[..inner.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inner.len())]
}

/// What a program may know of a code: a placeable must stay.
fn single_kind(code: &str) -> &'static str {
    match (code.starts_with('{'), name(code)) {
        (true, _) => " type=\"ui\" subType=\"xlf:var\" canDelete=\"no\"",
        (_, "br") => " type=\"fmt\" subType=\"xlf:lb\"",
        (_, "ref") => " type=\"link\" canDelete=\"no\"",
        _ => "",
    }
}

fn pair_kind(tag: &str) -> &'static str {
    match name(tag) {
        "strong" => " type=\"fmt\" subType=\"xlf:b\"",
        "em" => " type=\"fmt\" subType=\"xlf:i\"",
        "a" => " type=\"link\" canDelete=\"no\"",
        _ => " type=\"fmt\"",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_code_has_the_same_id_on_both_sides() {
        let mut codes = Codes::default();
        let source = codes.content("<em>A</em> & { $n } < { $n }");
        let target = codes.content("{ $n } <em>B</em>");
        assert!(source.starts_with("<pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d2\""), "{source}");
        assert!(
            source.contains(">A</pc> &amp; <ph id=\"2\" dataRef=\"d3\"") && source.contains(" &lt; <ph id=\"3\" dataRef=\"d3\""),
            "{source}"
        );
        assert!(target.starts_with("<ph id=\"2\"") && target.contains("<pc id=\"1\""), "{target}");
        assert_eq!(
            codes.original_data(),
            "<originalData><data id=\"d1\">&lt;em&gt;</data><data id=\"d2\">&lt;/em&gt;</data><data id=\"d3\">{ $n }</data></originalData>"
        );
    }

    #[test]
    fn tags_without_a_partner_stand_alone() {
        for text in ["<em>x", "x</em>", "<em><strong>x</em></strong>", "<em></em></em>"] {
            let content = Codes::default().content(text);
            let (pairs, ends) = (content.matches("<pc ").count(), content.matches("</pc>").count());
            assert_eq!(pairs, ends, "{content}");
            assert!(content.contains("<ph "), "{content}");
        }
    }
}
