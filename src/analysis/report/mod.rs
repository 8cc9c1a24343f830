//! Project reports: trainings, indicators, equipment and money, whose parts make their wholes.

pub mod check;
pub mod model;
mod read;
pub mod stated;
pub mod sums;

pub use model::Report;
