//! Any language that has no file of its own: plain letters, no grammatical forms.

use crate::language::Language;

/// A language of which nothing is known.
pub struct Plain;

impl Language for Plain {}
