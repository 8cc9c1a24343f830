//! What is told while a release travels.

/// Who is told.
pub trait Progress: Sync {
    /// So many bytes will be carried.
    fn carries(&self, _bytes: u64) {}
    /// So many more are there.
    fn carried(&self, _bytes: u64) {}
}

/// Nobody.
pub struct Silent;

impl Progress for Silent {}
