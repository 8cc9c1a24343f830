//! One `<trans-unit>` of XLIFF 1.2 while it is read. What a code stands for is its content there, or its attribute `equiv-text`.

use std::collections::HashMap;

use super::super::Row;
use super::segments::{Progress, Segment, together};
use super::{BASE, ORIGINAL, PREFIX};

/// An element inside of a unit.
enum Part {
    Source,
    /// The source again, in segments.
    Segments,
    Target,
    /// A segment (`<mrk mtype="seg">`), with its name and where it begins.
    Segment(String, usize),
    /// A code, with its id, what stands for it elsewhere and where its content begins.
    Code(String, String, usize),
    /// A pair of codes, with what stands behind it.
    Pair(String),
    /// A marker: its place is all there is.
    Inside,
    /// `context-group`
    Frame,
    /// `context`, with its type.
    Context(String),
}

/// A unit that is being read.
pub struct OlderUnit {
    row: Row,
    stack: Vec<Part>,
    /// What the codes of the source stand for, by element and id.
    codes: HashMap<String, String>,
    words: String,
    source: String,
    target: Option<String>,
    /// The segments of the source and of the target: name and text.
    segments: [Vec<(String, String)>; 2],
    progress: Progress,
}

impl OlderUnit {
    /// A unit without anything yet.
    pub fn new(row: Row, attributes: &[(String, String)]) -> Self {
        let approved = attributes.iter().any(|(key, value)| key == "approved" && value == "yes");
        Self {
            row: Row { source: Some(String::new()), ..row },
            stack: Vec::new(),
            codes: HashMap::new(),
            words: String::new(),
            source: String::new(),
            target: None,
            segments: Default::default(),
            progress: if approved { Progress::Done } else { Progress::Unsaid },
        }
    }

    /// Takes an element; false: it and what stands in it does not matter.
    pub fn open(&mut self, name: &str, attributes: &[(String, String)]) -> bool {
        let attribute = |name: &str| attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let id = attribute("id").or(attribute("rid")).unwrap_or_default().to_owned();
        let part = match (self.stack.last(), name) {
            (None, "source") => Part::Source,
            (None, "seg-source") => Part::Segments,
            (None, "target") => {
                if self.progress == Progress::Unsaid {
                    self.progress = progress(attribute("state").unwrap_or_default());
                }
                Part::Target
            }
            (None, "context-group") if attribute("name") == Some(PREFIX) => Part::Frame,
            (Some(Part::Frame), "context") => Part::Context(attribute("context-type").unwrap_or_default().to_owned()),
            (None | Some(Part::Frame | Part::Context(_)), _) => return false,
            (Some(Part::Segments | Part::Target | Part::Inside), "mrk") if attribute("mtype") == Some("seg") => {
                Part::Segment(attribute("mid").unwrap_or_default().to_owned(), self.words.len())
            }
            (Some(_), "mrk" | "sub") => Part::Inside,
            (Some(_), "ph" | "it" | "bpt" | "ept" | "x" | "bx" | "ex") => {
                let id = format!("{name} {id}");
                let stands_for = attribute("equiv-text").map(str::to_owned).or_else(|| self.codes.get(&id).cloned());
                Part::Code(id, stands_for.unwrap_or_default(), self.words.len())
            }
            (Some(_), "g") => {
                let tag = match attribute("ctype").unwrap_or_default() {
                    "bold" | "x-bold" => "strong",
                    "italic" | "x-italic" => "em",
                    _ => "",
                };
                if tag.is_empty() {
                    self.problem(&format!("nothing says what the code {id} stands for"));
                    Part::Inside
                } else {
                    self.words += &format!("<{tag}>");
                    Part::Pair(format!("</{tag}>"))
                }
            }
            _ => return false,
        };
        if matches!(part, Part::Source | Part::Segments | Part::Target | Part::Context(_)) {
            self.words.clear();
        }
        self.stack.push(part);
        true
    }

    /// Takes some text.
    pub fn words(&mut self, text: &str) {
        if !matches!(self.stack.last(), None | Some(Part::Frame)) {
            self.words += text;
        }
    }

    /// Ends the last element that was taken.
    pub fn close(&mut self) {
        match self.stack.pop() {
            Some(Part::Source) => self.source = std::mem::take(&mut self.words),
            Some(Part::Target) => self.target = Some(std::mem::take(&mut self.words)),
            Some(Part::Context(kind)) if kind == format!("x-{ORIGINAL}") => self.row.original = self.words.trim().to_owned(),
            Some(Part::Context(kind)) if kind == format!("x-{BASE}") => self.row.base = self.words.trim().to_owned(),
            Some(Part::Pair(end)) => self.words += &end,
            Some(Part::Code(id, stands_for, start)) => self.close_code(id, stands_for, start),
            Some(Part::Segment(name, start)) => {
                let text = self.words.get(start..).unwrap_or_default().to_owned();
                let side = usize::from(matches!(self.stack.first(), Some(Part::Target)));
                self.segments[side].push((name, text));
            }
            _ => {}
        }
    }

    /// The unit as a row.
    pub fn finish(mut self) -> Row {
        let target = self.target.take();
        let [sources, targets] = std::mem::take(&mut self.segments);
        let found = |name: &str| targets.iter().find(|(other, _)| other == name).map(|(_, text)| text.clone());
        let segment = |source: String, target| Segment { source, target, progress: self.progress, between: false };
        if sources.len() < 2 {
            together(vec![segment(self.source, target)], &mut self.row);
            return self.row;
        }
        // The segments say whether all is translated; the text is that of the whole.
        let mut whole = Row::default();
        together(sources.into_iter().map(|(name, source)| segment(source, found(&name))).collect(), &mut whole);
        let text = if whole.text.is_empty() { None } else { target };
        together(vec![Segment { source: self.source, target: text, progress: self.progress, between: false }], &mut self.row);
        self.row.problem = self.row.problem.or(whole.problem);
        self.row
    }

    fn close_code(&mut self, id: String, stands_for: String, start: usize) {
        let written = self.words.get(start..).unwrap_or_default().to_owned();
        let code = if written.trim().is_empty() { stands_for } else { written.trim().to_owned() };
        self.words.truncate(start);
        if code.is_empty() {
            self.problem(&format!("nothing says what the code {} stands for", id.split(' ').next_back().unwrap_or_default()));
        }
        self.words += &code;
        if matches!(self.stack.first(), Some(Part::Source)) {
            self.codes.insert(id, code);
        }
    }

    fn problem(&mut self, problem: &str) {
        match self.stack.first() {
            Some(Part::Target) => drop(self.row.problem.get_or_insert_with(|| problem.to_owned())),
            _ => self.row.source = None,
        }
    }
}

/// What the state of a target says.
fn progress(state: &str) -> Progress {
    match state {
        "new" | "needs-translation" | "needs-adaptation" | "needs-l10n" => Progress::Begun,
        "translated" | "signed-off" | "final" | "needs-review-translation" | "needs-review-adaptation" | "needs-review-l10n" => {
            Progress::Done
        }
        _ => Progress::Unsaid,
    }
}
