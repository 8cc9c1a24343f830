//! What a provider or a directory answered, step by step, for whoever sets it up.

use serde::Serialize;

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Who was asked.
    pub way: &'static str,
    /// For what.
    pub step: &'static str,
    /// Whether it went well.
    pub ok: bool,
    /// What it answered.
    pub says: String,
}

/// The steps so far.
#[derive(Debug, Default)]
pub struct Steps {
    way: &'static str,
    taken: Vec<Step>,
}

impl Steps {
    /// The steps of one way.
    pub fn of(way: &'static str) -> Self {
        Self { way, taken: Vec::new() }
    }

    /// A step that went well.
    pub fn well(&mut self, step: &'static str, says: impl Into<String>) {
        self.taken.push(Step { way: self.way, step, ok: true, says: says.into() });
    }

    /// A step that did not.
    pub fn badly(&mut self, step: &'static str, says: impl Into<String>) {
        self.taken.push(Step { way: self.way, step, ok: false, says: says.into() });
    }

    /// Whether all went well.
    pub fn are_well(&self) -> bool {
        self.taken.iter().all(|step| step.ok)
    }

    /// All of them.
    pub fn into_taken(self) -> Vec<Step> {
        self.taken
    }
}
