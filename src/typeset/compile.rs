//! One edition: compiled for paper and for the screen, checked, and written out.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use comemo::Track as _;
use typst::World;
use typst::engine::{Route, Sink, Traced};
use typst::model::Document as _;
use typst_html::HtmlDocument;
use typst_layout::PagedDocument;

use crate::diagnostic::{self, Code, Diagnostic};
use crate::source::Output;
use crate::typeset::html;
use crate::typeset::input::EditionInput;
use crate::typeset::sections::Section;
use crate::typeset::world::{EditionWorld, Typesetter};
use crate::typeset::{Piece, allowed, diagnose, fields, links, paged};

/// An edition as it comes from the typesetter.
#[derive(Debug, Clone)]
pub struct Typeset<P> {
    /// The title, in the language of the edition.
    pub title: String,
    /// The PDF.
    pub pdf: Vec<u8>,
    /// The number of its pages.
    pub pages: usize,
    /// What else is printed of the document: PDFs.
    pub outputs: Vec<(Output, Vec<u8>)>,
    /// The sections in their order.
    pub sections: Vec<Section>,
    /// What the caller made of the [`Draft`].
    pub page: P,
    /// What deserves a look, though it does not stop the edition.
    pub warnings: Vec<Diagnostic>,
}

/// What a reading page is made of.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// The title, in the language of the edition.
    pub title: &'a str,
    /// The number of printed pages.
    pub pages: usize,
    /// The inside of the reading page.
    pub body: &'a [Piece],
    /// The sections in their order.
    pub sections: &'a [Section],
    /// Whether it can be filled in.
    pub is_form: bool,
}

/// Typesets an edition. Either way it says which files the result depends on, those that do not exist included.
///
/// `notes` names the footnotes of the reading page in the reader's language; `page` makes the finished page, while
/// the PDF is being written.
pub fn typeset<P: Send>(
    typesetter: &Typesetter,
    input: &EditionInput,
    notes: &str,
    page: impl Fn(Draft) -> P + Sync,
) -> (Result<Typeset<P>, Vec<Diagnostic>>, BTreeSet<String>) {
    let world = EditionWorld::new(typesetter, input);
    let mut result = caught(input, || both(&world, input, notes, &page));
    let mut reads = world.files_read();
    for output in &input.outputs {
        let (pdf, also) = printed(typesetter, &input.of_output(*output));
        reads.extend(also);
        match (&mut result, pdf) {
            (Ok(typeset), Ok((pdf, warnings))) => {
                typeset.outputs.push((*output, pdf));
                typeset.warnings.extend(warnings);
            }
            (Ok(_), Err(faults)) => result = Err(faults),
            // What it has wrong itself is what helps.
            (Err(_), _) => break,
        }
    }
    (result, reads)
}

/// A PDF with what deserved a look, or its faults, and the files it depends on.
type Printed = (Result<(Vec<u8>, Vec<Diagnostic>), Vec<Diagnostic>>, BTreeSet<String>);

/// What else is printed of a document.
fn printed(typesetter: &Typesetter, input: &EditionInput) -> Printed {
    let world = EditionWorld::new(typesetter, input);
    let result = caught(input, || {
        let compiled = typst::compile::<PagedDocument>(&world);
        let document = links::resolve(compiled.output.map_err(|errors| diagnose::convert(&world, errors))?);
        let mut faults = allowed::links(&world, document.introspector().as_ref());
        let warnings = diagnose::convert(&world, compiled.warnings);
        if warnings.iter().any(Diagnostic::is_error) {
            faults.extend(warnings.clone());
        }
        if faults.is_empty() { Ok((paged::pdf(&world, &document, input)?, warnings)) } else { Err(faults) }
    });
    (result, world.files_read())
}

/// A panic in a library must not end the program: the last good release keeps serving.
fn caught<T>(input: &EditionInput, work: impl FnOnce() -> Result<T, Vec<Diagnostic>>) -> Result<T, Vec<Diagnostic>> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        let fault = Diagnostic::error(Code::Internal, format!("manuals/{}/main.typ", input.slug), "the typesetter failed on this document");
        Err(vec![fault.hint("undo the last change, and please report it")])
    })
}

/// Paper and screen side by side: they share evaluation and little else, and a change of one document keeps both
/// cores of a small machine busy.
fn both<P: Send>(
    world: &EditionWorld,
    input: &EditionInput,
    notes: &str,
    page: &(impl Fn(Draft) -> P + Sync),
) -> Result<Typeset<P>, Vec<Diagnostic>> {
    evaluate(world);
    let (print, screen) = rayon::join(|| print(world), || screen(world));
    let (print, screen) = match (print, screen) {
        (Ok(print), Ok(screen)) => (print, screen),
        (print, screen) => {
            let mut faults = print.err().unwrap_or_default();
            faults.extend(screen.err().unwrap_or_default());
            diagnostic::sort(&mut faults);
            return Err(faults);
        }
    };
    let mut warnings = print.warnings;
    warnings.extend(screen.warnings);
    diagnostic::sort(&mut warnings);
    if warnings.iter().any(Diagnostic::is_error) {
        return Err(warnings);
    }
    let (document, headings) = (&print.document, &print.headings);
    let title = document.info().title.as_ref().map(ToString::to_string).unwrap_or_else(|| input.slug.clone());
    let pages = document.pages().len();
    let is_form = fields::form(world, document.introspector().as_ref(), input)?.is_some();
    let read = || {
        let reading = html::reading(world, screen.document, headings, notes)?;
        let page = page(Draft { title: &title, pages, body: &reading.body(), sections: &reading.sections, is_form });
        Ok((reading.sections, page))
    };
    let (pdf, read): (_, Result<_, Vec<Diagnostic>>) = rayon::join(|| paged::pdf(world, document, input), read);
    let (pdf, (sections, page)) = (pdf?, read?);
    Ok(Typeset { title, pdf, pages, outputs: Vec::new(), sections, page, warnings })
}

/// Evaluates a document, for paper and screen to find it evaluated: both at once would do it twice, and slower than one. Its faults
/// are theirs to report.
pub(crate) fn evaluate(world: &EditionWorld) {
    let Ok(main) = world.source(world.main()) else { return };
    let world: &dyn World = world;
    let (traced, mut sink, route) = (Traced::default(), Sink::new(), Route::default());
    let _ = typst_eval::eval(world.track(), world.library(), traced.track(), sink.track_mut(), route.track(), &main);
}

/// An edition on paper.
pub(crate) struct Print {
    pub document: PagedDocument,
    pub headings: Vec<paged::Heading>,
    warnings: Vec<Diagnostic>,
}

pub(crate) fn print(world: &EditionWorld) -> Result<Print, Vec<Diagnostic>> {
    let compiled = typst::compile::<PagedDocument>(world);
    let document = links::resolve(compiled.output.map_err(|errors| diagnose::convert(world, errors))?);
    let headings = paged::headings(world, &document)?;
    let faults = allowed::links(world, document.introspector().as_ref());
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Print { document, headings, warnings: diagnose::convert(world, compiled.warnings) })
}

/// An edition on the screen.
pub(crate) struct Screen {
    pub document: HtmlDocument,
    warnings: Vec<Diagnostic>,
}

pub(crate) fn screen(world: &EditionWorld) -> Result<Screen, Vec<Diagnostic>> {
    let compiled = typst::compile::<HtmlDocument>(world);
    let document = compiled.output.map_err(|errors| diagnose::convert(world, errors))?;
    Ok(Screen { document, warnings: diagnose::convert(world, compiled.warnings) })
}

/// Memory of the process, in bytes, from which on the compiler remembers only what was used in the last two rounds: a long session of many
/// translators would otherwise keep every page that each of them has changed.
pub const REMEMBERING_LESS_BYTES: u64 = 512 << 20;
/// Memory of the process, in bytes, from which on it remembers only what was used in the last one. What a library's largest edition needs
/// comes on top.
pub const MAX_REMEMBERING_BYTES: u64 = 768 << 20;

/// Frees what the compiler remembers of work that was not used in the last `rounds` rounds.
pub fn forget(rounds: usize) {
    comemo::evict(rounds);
}

/// The same between the builds and pages of a server, of fewer rounds where the process has grown.
pub fn forget_by_memory(rounds: usize) {
    forget(match resident() {
        bytes if bytes > MAX_REMEMBERING_BYTES => 0,
        bytes if bytes > REMEMBERING_LESS_BYTES => rounds.min(1),
        _ => rounds,
    });
}

/// The memory of this process, in bytes; 0 where the system does not say.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()).unwrap_or(0) << 10
}
