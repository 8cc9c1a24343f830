//! Addresses of the server as addresses of files, relative to the page they stand on.

use std::collections::BTreeSet;

use crate::edition::release::{EditionEntry, View};
use crate::site::Wanted;

/// Attributes that hold addresses.
const ADDRESSES: [&str; 3] = [" href=\"", " src=\"", " action=\""];

/// The files of an export, by their addresses on the server.
pub struct Exported {
    known: BTreeSet<String>,
}

impl Exported {
    /// Those of some editions.
    pub fn of(editions: &[&EditionEntry], wanted: &Wanted) -> Self {
        let mut known = BTreeSet::new();
        for tag in &wanted.languages {
            known.extend([format!("/{tag}/"), format!("/{tag}/search")]);
        }
        for edition in editions {
            let page = crate::web::address::document(&edition.tag, &edition.slug);
            if wanted.pdf {
                known.insert(format!("{page}.pdf"));
                if edition.parts.contains_key(&View::Cards) && View::Cards.door(&edition.door).is_open() {
                    known.insert(format!("{page}.cards.pdf"));
                }
            }
            known.insert(page);
        }
        Self { known }
    }

    /// A page whose address on the server is `here`, with relative addresses. A link to what is not in the export is text; a form that
    /// would be sent somewhere stays.
    pub fn page(&self, html: &str, here: &str) -> String {
        let up = "../".repeat(here.trim_start_matches('/').matches('/').count());
        let mut page = String::with_capacity(html.len());
        let mut rest = html;
        while let Some(start) = rest.find('<') {
            page.push_str(&rest[..start]);
            rest = &rest[start..];
            let end = rest.find('>').map_or(rest.len(), |end| end + 1);
            let (tag, after) = rest.split_at(end);
            rest = after;
            match self.tag(tag, &up) {
                Some(tag) => page.push_str(&tag),
                // Of a link nothing is left but its text.
                None if tag.starts_with("<a ") => {
                    let (text, after) = rest.split_once("</a>").unwrap_or((rest, ""));
                    page.push_str(&format!("<span class=\"absent\">{text}</span>"));
                    rest = after;
                }
                None => {}
            }
        }
        page.push_str(rest);
        page
    }

    /// A tag with relative addresses; nothing where it leads to what is not there.
    fn tag(&self, tag: &str, up: &str) -> Option<String> {
        let Some((name, start)) = ADDRESSES.iter().find_map(|name| Some((name, tag.find(name)? + name.len()))) else {
            return Some(tag.to_owned());
        };
        let length = tag[start..].find('"')?;
        let (before, address, after) = (&tag[..start], &tag[start..start + length], &tag[start + length..]);
        if !address.starts_with('/') || address.starts_with("//") {
            return Some(tag.to_owned());
        }
        match self.file(address) {
            Some(file) => Some(format!("{before}{up}{file}{after}")),
            // The script of a form makes its file without sending anything.
            None if name.contains("action") => Some(format!("{}{}", tag[..start - name.len()].to_owned(), &after[1..])),
            None => None,
        }
    }

    /// The file of an address, from the folder of the export.
    fn file(&self, address: &str) -> Option<String> {
        if address.starts_with("/assets/") {
            return Some(address[1..].to_owned());
        }
        let end = address.find(['?', '#']).unwrap_or(address.len());
        let (path, rest) = address.split_at(end);
        if !self.known.contains(path) {
            return None;
        }
        let file = match path.strip_suffix('/') {
            Some(folder) => format!("{folder}/index.html"),
            None if path.ends_with(".pdf") => path.to_owned(),
            None => format!("{path}.html"),
        };
        Some(format!("{}{rest}", &file[1..]))
    }
}

/// A style sheet whose files stand beside it.
pub fn style(bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    text.replace("url(/assets/", "url(").replace("url(\"/assets/", "url(\"").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exported() -> Exported {
        let known = ["/en/", "/en/search", "/en/documents/seals", "/sq/documents/seals"];
        Exported { known: known.map(str::to_owned).into() }
    }

    #[test]
    fn addresses_lead_to_files_from_where_the_page_stands() {
        let page = |html: &str| exported().page(html, "/en/documents/seals");
        assert_eq!(page("<a href=\"/sq/documents/seals#x\">S</a>"), "<a href=\"../../sq/documents/seals.html#x\">S</a>");
        assert_eq!(page("<a class=\"b\" href=\"/en/\">S</a>"), "<a class=\"b\" href=\"../../en/index.html\">S</a>");
        assert_eq!(
            page("<form role=\"search\" action=\"/en/search\" method=\"get\">"),
            "<form role=\"search\" action=\"../../en/search.html\" method=\"get\">"
        );
        assert_eq!(page("<script src=\"/assets/app.0.js\" defer>"), "<script src=\"../../assets/app.0.js\" defer>");
        assert_eq!(
            page("<a href=\"#x\">S</a> <a href=\"https://e.org/\">E</a> a < b"),
            "<a href=\"#x\">S</a> <a href=\"https://e.org/\">E</a> a < b"
        );
        assert_eq!(exported().page("<a href=\"/en/search?q=a\">", "/en/"), "<a href=\"../en/search.html?q=a\">");
    }

    #[test]
    fn what_is_not_there_is_no_link() {
        let page = |html: &str| exported().page(html, "/en/");
        assert_eq!(page("<a href=\"/en/documents/seals.pdf\" type=\"application/pdf\">P</a>!"), "<span class=\"absent\">P</span>!");
        assert_eq!(page("<link rel=\"alternate\" href=\"/mk/\"><p>"), "<p>");
        assert_eq!(page("<form action=\"/en/documents/seals/answers\" method=\"post\">"), "<form method=\"post\">");
    }
}
