//! What translators do: forms for messages, saving them where two may write at once, and the page that a message stands on.

pub mod form;
pub mod git;
pub mod save;
pub mod workbook;

pub use workbook::{Item, Workbook};
