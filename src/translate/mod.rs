//! What translators do: forms for messages, what was translated before, and files for other programs.

pub mod cell;
pub mod concordance;
pub mod exchange;
pub mod form;
pub mod memory;
pub mod unit;
pub mod workbook;

pub use workbook::{Item, Workbook};
