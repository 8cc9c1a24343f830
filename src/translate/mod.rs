//! What translators do: forms for messages, what helps to fill them, saving them where two may write at once, and the page that a
//! message stands on.

pub mod cell;
pub mod concordance;
pub mod desk;
pub mod everyday;
pub mod exchange;
pub mod form;
pub mod git;
pub mod kept;
pub mod memory;
pub mod previews;
pub mod save;
pub mod terms;
pub mod translations;
pub mod unit;
pub mod uses;
pub mod writer;

pub use desk::Desk;
pub use translations::{Item, Translations};
