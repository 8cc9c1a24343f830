//! The segments of a unit as a program gives them back, and what they come to together.

use super::super::Row;

/// What the state of a segment says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Nobody has finished it.
    Begun,
    /// The file does not say.
    Unsaid,
    /// Its translator is done.
    Done,
}

/// One segment, or what stands between two of them.
#[derive(Debug)]
pub struct Segment {
    /// The text of the source.
    pub source: String,
    /// The translation, where there is one.
    pub target: Option<String>,
    /// What its state says.
    pub progress: Progress,
    /// Whether it only stands between others: then it is the same in both languages.
    pub between: bool,
}

impl Segment {
    /// Whether there are words to translate, and nobody has: an empty target, or a copy of the source that nobody has confirmed.
    fn is_untouched(&self) -> bool {
        let target = self.target.as_deref().unwrap_or_default().trim();
        let words = self.source.chars().any(char::is_alphanumeric);
        let copied = || target == self.source.trim() && self.progress != Progress::Done && self.source.chars().any(char::is_alphabetic);
        words && !self.between && (target.is_empty() || copied())
    }
}

/// Puts the segments of a unit together. Where some are translated and others are not, the row has a problem: what would be taken is
/// shorter than what was meant.
pub fn together(segments: Vec<Segment>, row: &mut Row) {
    let own = || segments.iter().filter(|segment| !segment.between);
    row.done = own().count() > 0 && own().all(|segment| segment.progress == Progress::Done);
    row.draft = own().any(|segment| segment.progress == Progress::Begun);
    let untouched = own().filter(|segment| segment.is_untouched()).count();
    let words = own().filter(|segment| segment.source.chars().any(char::is_alphanumeric)).count();
    if untouched > 0 && untouched < words {
        let place = own().position(Segment::is_untouched).map_or(0, |place| place + 1);
        let problem = format!("its segment {place} of {} has no translation yet: finish it and import again", own().count());
        row.problem.get_or_insert(problem);
    }
    // Only copies and empty targets: there is no text yet.
    let nothing = untouched > 0 && own().any(|segment| segment.target.as_deref().is_none_or(|target| target.trim().is_empty()));
    for segment in segments {
        let text = segment.target.unwrap_or_else(|| if segment.between { segment.source.clone() } else { String::new() });
        row.text += &text;
        if let Some(source) = &mut row.source {
            *source += &segment.source;
        }
    }
    if nothing && row.problem.is_none() {
        row.text.clear();
    }
}
