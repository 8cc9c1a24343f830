//! What long work tells while it runs.

/// Who is told.
pub trait Progress: Sync {
    /// Somebody else is building; this build waits.
    fn waiting(&self) {}
    /// So many editions will be compiled.
    fn compiling(&self, _editions: usize) {}
    /// An edition is finished (or has faults).
    fn compiled(&self, _edition: &str) {}
}

/// Nobody.
pub struct Silent;

impl Progress for Silent {}
