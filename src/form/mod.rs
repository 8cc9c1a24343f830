//! Forms: what is asked, what is answered, and how a PDF holds both.
//!
//! Answers leave a form in one way only, as [`Answers`]: whether they were given on a page or in a PDF does not matter.

pub mod answers;
pub mod field;
mod fillable;
mod filled;

pub use answers::{Answers, Fault, Wrong};
pub use field::{Choice, Field, Form, Kind};
pub use fillable::{SCHEME, fillable};
pub use filled::{MAX_FILE_BYTES, Unreadable, form_of, read};
