//! Languages: which one a text is written in.

pub mod detect;

pub use detect::Detector;
