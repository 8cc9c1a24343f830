//! The printed edition: pages, their labels, and the PDF.

use typst::World;
use typst::diag::HintedStrResult;
use typst::foundations::{NativeElement, Smart};
use typst::introspection::Introspector;
use typst::model::HeadingElem;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::diagnostic::{Code, Diagnostic};
use crate::form;
use crate::source::document::is_name;
use crate::typeset::ids::path_of;
use crate::typeset::input::EditionInput;
use crate::typeset::world::EditionWorld;
use crate::typeset::{diagnose, fields, language};

/// A labelled heading as it was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its label.
    pub label: String,
    /// Its level, from 1.
    pub level: usize,
    /// Its text, without its number.
    pub title: String,
    /// The page it stands on, from 1.
    pub page: usize,
}

/// The headings of a document, or the faults of their labels. Headings that templates keep out of the contents
/// (such as the title of the contents itself) need none.
pub(crate) fn headings(world: &EditionWorld, document: &PagedDocument) -> Result<Vec<Heading>, Vec<Diagnostic>> {
    let introspector = document.introspector();
    let (mut headings, mut faults) = (Vec::<Heading>::new(), Vec::new());
    for content in introspector.query(&HeadingElem::ELEM.select()) {
        let Some(heading) = content.to_packed::<HeadingElem>() else { continue };
        let span = heading.span();
        let title = heading.body.plain_text().to_string();
        let Some(label) = content.label() else {
            if heading.outlined.as_option() != &Some(false) {
                let fault = diagnose::at_span(world, span, Code::LabelMissing, format!("the section “{title}” has no label"));
                faults.push(fault.hint("write one after the heading, such as <entry-and-safety>"));
            }
            continue;
        };
        let label = label.resolve().as_str().to_owned();
        if !is_name(&label) {
            let fault = diagnose::at_span(world, span, Code::LabelInvalid, format!("the label <{label}> cannot be an address"));
            faults.push(fault.hint("use small letters, digits and hyphens, starting with a letter"));
        } else if headings.iter().any(|earlier| earlier.label == label) {
            faults.push(diagnose::at_span(world, span, Code::LabelDuplicate, format!("the label <{label}> stands twice")));
        }
        let page = content.location().and_then(|location| introspector.page(location)).map_or(1, usize::from);
        let level = heading
            .level
            .as_option()
            .unwrap_or_default()
            .custom()
            .or_else(|| heading.depth.as_option().as_ref().copied())
            .map_or(1, usize::from);
        headings.push(Heading { label, level, title, page });
    }
    if headings.is_empty() && faults.is_empty() {
        let fault = Diagnostic::error(Code::LabelMissing, path_of(world.main()), "the document has no section");
        faults.push(fault.hint("add at least one heading with a label: = #t(\"…\") <purpose>"));
    }
    if faults.is_empty() { Ok(headings) } else { Err(faults) }
}

/// What every PDF of the program is: accessible (UA-1) and archival (A-2a).
pub(super) fn standards() -> HintedStrResult<PdfStandards> {
    PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
}

/// Who says in a PDF that he made it.
pub(super) fn creator() -> Smart<Option<String>> {
    Smart::Custom(Some(concat!("Armarium ", env!("CARGO_PKG_VERSION")).to_owned()))
}

/// The PDF of an edition: accessible (UA-1) and archival (A-2a), the same bytes for the same pages. Its fields can be filled in.
pub(crate) fn pdf(world: &EditionWorld, document: &PagedDocument, input: &EditionInput) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let standards =
        standards().map_err(|error| vec![Diagnostic::error(Code::Internal, path_of(world.main()), error.message().as_str())])?;
    let options = PdfOptions {
        ident: Smart::Custom(match input.output {
            None => format!("{}/{}", input.slug, input.tag),
            Some(output) => format!("{}/{}/{}", input.slug, input.tag, output.name()),
        }),
        creator: creator(),
        standards,
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(document, &options).map_err(|errors| diagnose::convert(world, errors))?;
    let fault = |message: String| vec![Diagnostic::error(Code::Internal, path_of(world.main()), message)];
    let tag = input.tag.as_str();
    let pdf = match tag == input.lang {
        true => pdf,
        false => {
            language::renamed(&pdf, &input.lang, tag).ok_or_else(|| fault(format!("the language of the PDF cannot be called `{tag}`")))?
        }
    };
    match fields::form(world, document.introspector().as_ref(), input)? {
        Some(form) => form::fillable(&pdf, &form).map_err(|error| fault(format!("the fields of the PDF cannot be made: {error}"))),
        None => Ok(pdf),
    }
}
