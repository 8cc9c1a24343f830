//! Pages as people see them: the frame around every page, and the reading page of an edition.

pub mod address;
pub mod assets;
pub mod blocks;
pub mod code;
pub mod kept;
mod layout;
pub mod reading;
mod titled;

pub use layout::{LanguageLink, Layout, MOST_CARDS};
pub use titled::{titled, titled_within};
