//! The reading page of an edition: made once, at build, and served as it is.

use askama::Template;

use crate::locale::bundle::Argument;
use crate::typeset::{Doubt, Piece, Section};
use crate::web::blocks::with_ids;
use crate::web::{LanguageLink, Layout, address, assets, titled_within};

/// Everything the reading page shows.
#[derive(Template)]
#[template(path = "reading.html")]
pub struct ReadingPage<'a> {
    /// The frame; its languages are those the document has an edition in.
    pub layout: Layout<'a>,
    /// Who may read it, where not everybody may.
    pub marking: Option<String>,
    /// The document's kind, for people.
    pub kind: String,
    /// Facts about the document: names and values.
    pub details: Vec<(String, String)>,
    /// What a reader must know about the state of the translation.
    pub notices: Vec<String>,
    /// The day by which it must be reviewed: what says that it is past is hidden until it is, because pages are made once.
    pub review: Option<&'a str>,
    /// The note on the name of Kosovo, where the document speaks of it.
    pub kosovo_note: Option<String>,
    /// The number of printed pages, for people.
    pub pages: String,
    /// The address of the PDF.
    pub pdf: String,
    /// The address of its cards, where it has some.
    pub cards: Option<String>,
    /// The address of the PDF as a booklet.
    pub booklet: String,
    /// The languages that it can be read beside.
    pub beside: Vec<LanguageLink>,
    /// Its date, where devices may keep the page encrypted.
    pub seal: Option<&'a str>,
    /// The address of the page of its findings, where it is an analysis.
    pub findings: Option<String>,
    /// What becomes of answers, where it is a form.
    pub answers: Option<Answers<'a>>,
    /// The sections, for the contents.
    pub sections: &'a [Section],
    /// The text with the links of every section in place.
    pub body: String,
}

/// What becomes of the answers to a form.
pub struct Answers<'a> {
    /// Where they are sent; they come back as a file.
    pub address: String,
    /// The document.
    pub form: &'a str,
    /// Its version.
    pub version: &'a str,
}

impl Answers<'_> {
    /// The address of the script that makes the file without sending anything.
    pub fn script(&self) -> String {
        assets::address("forms.js")
    }
}

#[derive(Template)]
#[template(path = "section-tools.html")]
struct SectionTools<'a> {
    layout: &'a Layout<'a>,
    section: &'a Section,
    pdf: &'a str,
    /// The section as a card.
    card: String,
    /// Where a reader says that something is wrong.
    report: String,
    /// What screen readers call the links.
    name: String,
    page: String,
    doubt: Option<String>,
}

/// The text of a page with each section's links (to itself, to the PDF page, to the other languages) in their places.
pub fn with_tools(body: &[Piece], layout: &Layout, sections: &[Section], slug: &str, pdf: &str) -> Result<String, askama::Error> {
    let mut page = String::new();
    for piece in body {
        match piece {
            Piece::Html(html) => page.push_str(&with_ids(html)),
            Piece::End => {}
            Piece::Tools(label) => {
                if let Some(section) = sections.iter().find(|section| section.label == *label) {
                    page.push_str(&tools(layout, section, slug, pdf).render()?);
                }
            }
        }
    }
    Ok(page)
}

fn tools<'a>(layout: &'a Layout, section: &'a Section, slug: &str, pdf: &'a str) -> SectionTools<'a> {
    SectionTools {
        layout,
        section,
        pdf,
        card: address::card(layout.tag, slug, &section.label),
        report: address::report(layout.tag, slug, &section.label),
        doubt: section.doubt.map(|doubt| {
            layout.word(match doubt {
                Doubt::Stale => "section-stale",
                Doubt::Unapproved => "section-unapproved",
            })
        }),
        name: titled_within(
            &layout.words.with("reading-section-tools", &[("section", Argument::Text(section.title.clone()))]),
            &section.title,
        ),
        page: layout.words.with("hit-pdf", &[("page", Argument::Number(section.page as f64))]),
    }
}

/// Where a notice can be put into a finished page.
const NOTICES: &str = "<!-- notices -->";

/// A finished reading page with a notice before its text.
pub fn with_notice(html: &str, notice: &str) -> String {
    let notice = format!(
        "<div class=\"notice\" role=\"note\"><p>{}</p></div>",
        askama::filters::escape(notice, askama::filters::Html).map(|text| text.to_string()).unwrap_or_default()
    );
    html.replacen(NOTICES, &notice, 1)
}
