//! A collection a hundred times as large, made from the passages by recombination.

use std::path::Path;

/// Prints times, and what indexing costs.
pub fn print(_bench: &Path) {}
