//! The text of a reading page as a tree, read from the HTML that [`written`](crate::typeset::written) made, for a template that sets it again.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use serde::Serialize;

/// Deepest nesting of elements; of what is deeper the words stay. Real texts have ten, and Typst follows 80 calls, of which the template makes three for
/// each level.
const MAX_DEPTH: usize = 20;
/// Elements that have no end (HTML standard, 13.1.2).
const VOID: [&str; 6] = ["br", "hr", "img", "input", "wbr", "col"];
/// What stands between these is no text.
const HOLDERS: [&str; 10] = ["div", "ul", "ol", "dl", "table", "thead", "tbody", "tfoot", "tr", "section"];

/// Text, or an element.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Node {
    /// Words.
    Text(String),
    /// What they stand in.
    Element(Element),
}

/// What the template asks of an element.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Element {
    /// `p`, `h2`, …
    pub name: String,
    /// Its classes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub class: Vec<String>,
    /// Where it leads, if that is outside of the library: a sheet of paper has no other place to go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// How many columns, and how many rows, a cell takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columns: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[allow(missing_docs, reason = "said above")]
    pub rows: Option<usize>,
    /// The source of a drawing, and what is said of it to those who do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub svg: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[allow(missing_docs, reason = "said above")]
    pub alt: Option<String>,
    /// What stands in it.
    pub inside: Vec<Node>,
}

/// Reads HTML.
///
/// # Errors
/// It is none that the program wrote.
pub fn read(html: &str) -> Result<Vec<Node>, String> {
    let said = |error: quick_xml::Error| error.to_string();
    let mut reader = Reader::from_str(html);
    // Not every element has an end.
    reader.config_mut().check_end_names = false;
    let mut open = vec![Element::default()];
    let mut deeper = 0_usize;
    loop {
        let before = reader.buffer_position();
        match reader.read_event().map_err(said)? {
            Event::Start(start) => {
                let mut element = element(&start)?;
                if element.name == "svg" {
                    reader.read_to_end(start.name()).map_err(said)?;
                    let place = usize::try_from(before).unwrap_or_default()..usize::try_from(reader.buffer_position()).unwrap_or_default();
                    element.svg = html.get(place).map(str::to_owned);
                    element.alt = open.iter().rev().find_map(|outer| outer.alt.clone());
                    put(&mut open, Node::Element(element));
                } else if VOID.contains(&element.name.as_str()) {
                    put(&mut open, Node::Element(element));
                } else if open.len() > MAX_DEPTH {
                    deeper += 1;
                } else {
                    open.push(element);
                }
            }
            Event::Empty(start) => {
                let element = element(&start)?;
                put(&mut open, Node::Element(element));
            }
            Event::End(_) if deeper > 0 => deeper -= 1,
            Event::End(end) => match open.pop_if(|element| element.name == end.name().as_ref()) {
                Some(element) => put(&mut open, Node::Element(element)),
                None => return Err(format!("`</{}>` ends nothing", end.name().as_ref())),
            },
            Event::Text(text) => say(&mut open, &text),
            Event::GeneralRef(reference) => {
                let said = match (reference.resolve_char_ref().map_err(said)?, &*reference) {
                    (Some(c), _) => c.to_string(),
                    (None, "amp") => "&".to_owned(),
                    (None, "lt") => "<".to_owned(),
                    (None, "gt") => ">".to_owned(),
                    (None, "quot") => "\"".to_owned(),
                    (None, name) => format!("&{name};"),
                };
                say(&mut open, &said);
            }
            Event::Eof => return Ok(open.into_iter().next().map(|all| all.inside).unwrap_or_default()),
            _ => {}
        }
    }
}

fn put(open: &mut [Element], node: Node) {
    if let Some(outer) = open.last_mut() {
        outer.inside.push(node);
    }
}

fn say(open: &mut [Element], words: &str) {
    let Some(outer) = open.last_mut() else { return };
    if words.trim().is_empty() && (outer.name.is_empty() || HOLDERS.contains(&outer.name.as_str())) {
        return;
    }
    match outer.inside.last_mut() {
        Some(Node::Text(before)) => before.push_str(words),
        _ => outer.inside.push(Node::Text(words.to_owned())),
    }
}

fn element(start: &BytesStart) -> Result<Element, String> {
    let mut element = Element { name: start.name().as_ref().to_owned(), ..Element::default() };
    for attribute in start.html_attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|error| error.to_string())?.into_owned();
        match attribute.key.as_ref() {
            "class" => element.class = value.split_whitespace().map(str::to_owned).collect(),
            "href" if ["http://", "https://", "mailto:"].iter().any(|scheme| value.starts_with(scheme)) => element.href = Some(value),
            "colspan" => element.columns = value.parse().ok(),
            "rowspan" => element.rows = value.parse().ok(),
            "aria-label" => element.alt = Some(value),
            _ => {}
        }
    }
    Ok(element)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(html: &str) -> String {
        serde_json::to_string(&read(html).unwrap()).unwrap()
    }

    #[test]
    fn text_is_read_as_the_tree_it_is() {
        let expected = r#"[{"name":"p","inside":["a & b < \"c\" ",{"name":"strong","class":["x","y"],"inside":["d"]}]}]"#;
        assert_eq!(json("<p>a &amp; b &lt; &quot;c&quot; <strong class=\"x y\">d</strong></p>\n"), expected);
        let links = json("<a href=\"#a\">1</a><a href=\"javascript:x\">2</a><a href=\"https://a.example/?b&amp;c\">3</a>");
        assert_eq!(links.matches("href").count(), 1);
        assert!(links.contains(r#""href":"https://a.example/?b&c""#), "{links}");
        assert_eq!(json("<p hidden>a<br>b</p>"), r#"[{"name":"p","inside":["a",{"name":"br","inside":[]},"b"]}]"#);
        assert_eq!(json("<tr> <td colspan=\"2\">a</td> </tr>"), r#"[{"name":"tr","inside":[{"name":"td","columns":2,"inside":["a"]}]}]"#);
    }

    #[test]
    fn a_drawing_is_kept_as_it_is_with_what_is_said_of_it() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><g><path d=\"M0 0\"/></g></svg>";
        let nodes = read(&format!("<div role=\"img\" aria-label=\"A &quot;wall&quot;\">{svg}</div>")).unwrap();
        let [Node::Element(holder)] = &*nodes else { panic!("{nodes:?}") };
        let [Node::Element(drawing)] = &*holder.inside else { panic!("{holder:?}") };
        assert_eq!((drawing.svg.as_deref(), drawing.alt.as_deref()), (Some(svg), Some("A \"wall\"")));
    }

    #[test]
    fn what_is_nested_too_deep_and_what_is_torn_ends_nothing_else() {
        let deep = format!("{}x{}<p>after</p>", "<em>".repeat(500), "</em>".repeat(500));
        let deep = json(&deep);
        assert!(deep.contains(r#"["x"]"#) && deep.ends_with(r#"{"name":"p","inside":["after"]}]"#), "{deep}");
        assert!(read("<p>a</div>").is_err());
        assert_eq!(read("<p>a").unwrap(), []);
    }
}
