//! A form as the browser sends it: what was written, and what it was written from.

use serde::{Deserialize, Serialize};

use crate::locale::compose::Composed;
use crate::locale::text::is_same;
use crate::translate::form;
use crate::translate::save::Written;

/// Most fields of a form that are read: what the largest message has is far below.
const MAX_FIELDS: usize = 500;

/// A form. It is kept as a draft as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sent {
    /// The id of the message.
    pub id: String,
    /// The variants and attributes of the form.
    pub shape: Composed,
    /// What was written into its fields, in their order.
    pub texts: Vec<String>,
    /// What was written as Fluent, where no form can show the message or the person wanted so.
    pub fluent: Option<String>,
    /// The translation that its page has shown; empty where there was none.
    pub before: String,
    /// The translation that the person began with, where somebody has saved another since: the conflict stays until a text is
    /// saved or given up.
    pub begun: Option<String>,
    /// The source entry that was translated.
    pub original: String,
}

/// What came with a form and is not kept.
#[derive(Debug, Clone, Default)]
pub struct Intent {
    /// What is to be done.
    pub action: String,
    /// The proof that the form is ours.
    pub csrf: String,
    /// Whether warnings were seen.
    pub warnings_seen: bool,
    /// A comment.
    pub comment: String,
    /// The filter of the list.
    pub state: String,
    /// The state of the message that the page has shown.
    pub shown: String,
}

impl Sent {
    /// Reads a form; what does not belong to it is left out.
    pub fn read(pairs: Vec<(String, String)>) -> (Self, Intent) {
        let (mut sent, mut intent) = (Self::default(), Intent::default());
        for (name, value) in pairs {
            match name.as_str() {
                "id" => sent.id = value,
                "shape" => sent.shape = serde_json::from_str(&value).unwrap_or_default(),
                "t" if sent.texts.len() < MAX_FIELDS => sent.texts.push(lines(&value)),
                "fluent" => sent.fluent = Some(lines(&value)),
                "before" => sent.before = lines(&value),
                "begun" => sent.begun = Some(lines(&value)),
                "original" => sent.original = lines(&value),
                "action" => intent.action = value,
                "csrf" => intent.csrf = value,
                "warnings" => intent.warnings_seen = true,
                "shown" => intent.shown = value,
                "comment" => intent.comment = lines(&value).trim().to_owned(),
                "state" => intent.state = value,
                _ => {}
            }
        }
        sent.shape.id.clone_from(&sent.id);
        (sent, intent)
    }

    /// The entry that was written into the fields.
    pub fn entry(&self) -> Composed {
        form::filled(&self.shape, &self.texts)
    }

    /// The text as [`Change`](crate::translate::save::Change) takes it.
    pub fn written<'a>(&'a self, entry: &'a Composed) -> Written<'a> {
        self.fluent.as_deref().map_or(Written::Fields(entry), Written::Fluent)
    }

    /// The form beside the translation as it is now. What it was begun with stays known, so that nobody's text is written over
    /// unseen.
    pub fn beside(&mut self, now: &str) {
        if !is_same(&self.before, now) {
            let before = std::mem::replace(&mut self.before, now.to_owned());
            self.begun.get_or_insert(before);
        }
        if self.begun.as_deref().is_some_and(|begun| is_same(begun, now)) {
            self.begun = None;
        }
    }
}

/// Browsers send line ends as CR LF.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}
