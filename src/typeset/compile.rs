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
use crate::typeset::{Piece, allowed, diagnose, ending, fields, links, paged};

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
    let mut result = caught(input, || both(typesetter, &world, input, notes, &page));
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
        let (document, warnings) = set_whole(typesetter, input, &world)?;
        let mut faults = allowed::links(&world, document.introspector().as_ref());
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
    typesetter: &Typesetter,
    world: &EditionWorld,
    input: &EditionInput,
    notes: &str,
    page: &(impl Fn(Draft) -> P + Sync),
) -> Result<Typeset<P>, Vec<Diagnostic>> {
    evaluate(world);
    let (print, screen) = rayon::join(|| set_whole(typesetter, input, world).and_then(|set| checked(world, set)), || screen(world));
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

/// Sets an edition for paper, wherever its last page ends.
pub(crate) fn print(world: &EditionWorld) -> Result<Print, Vec<Diagnostic>> {
    checked(world, set(world)?)
}

/// Pages, with what deserves a look.
type Pages = (PagedDocument, Vec<Diagnostic>);

fn set(world: &EditionWorld) -> Result<Pages, Vec<Diagnostic>> {
    let compiled = typst::compile::<PagedDocument>(world);
    let document = links::resolve(compiled.output.map_err(|errors| diagnose::convert(world, errors))?);
    Ok((document, diagnose::convert(world, compiled.warnings)))
}

/// Sets an edition for paper, its lines a little closer where that saves a last page with a few of them.
fn set_whole(typesetter: &Typesetter, input: &EditionInput, world: &EditionWorld) -> Result<Pages, Vec<Diagnostic>> {
    let pages = set(world)?;
    if !ending::is_forlorn(&pages.0) {
        return Ok(pages);
    }
    let closer = set(&EditionWorld::new(typesetter, &EditionInput { closer: true, ..input.clone() }))?;
    Ok(if closer.0.pages().len() < pages.0.pages().len() { closer } else { pages })
}

fn checked(world: &EditionWorld, (document, warnings): Pages) -> Result<Print, Vec<Diagnostic>> {
    let headings = paged::headings(world, &document)?;
    let faults = allowed::links(world, document.introspector().as_ref());
    if faults.is_empty() { Ok(Print { document, headings, warnings }) } else { Err(faults) }
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

/// How many documents a server sets before it forgets what none of them used …
const REMEMBERED: usize = 24;
/// … once the process has [`REMEMBERING_LESS_BYTES`] …
const REMEMBERED_LESS: usize = 8;
/// … and once it has [`MAX_REMEMBERING_BYTES`]: what a save has set its preview uses at once, and several translators in turns would not find
/// their own pages in any small number.
const REMEMBERED_LEAST: usize = 1;
/// Memory of the process, in bytes, from which on less is remembered: a long session of many translators would otherwise keep every page that each
/// of them has changed.
pub const REMEMBERING_LESS_BYTES: u64 = 256 << 20;
/// Memory of the process, in bytes, from which on the least is remembered. What a library's largest edition needs comes on top.
pub const MAX_REMEMBERING_BYTES: u64 = 512 << 20;

/// Frees what the compiler remembers of work that was not used while the last `documents` documents were set.
///
/// Called after each document: the notes that comemo takes while it works (its accelerators) are emptied then and never freed, so their
/// size is that of the most that is ever set between two calls.
pub fn forget(documents: usize) {
    comemo::evict(documents);
}

/// The same in a server that goes on: less is remembered where the process has grown.
pub fn forget_by_memory() {
    forget(match resident() {
        bytes if bytes > MAX_REMEMBERING_BYTES => REMEMBERED_LEAST,
        bytes if bytes > REMEMBERING_LESS_BYTES => REMEMBERED_LESS,
        _ => REMEMBERED,
    });
}

/// The memory of this process, in bytes; 0 where the system does not say.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()).unwrap_or(0) << 10
}
