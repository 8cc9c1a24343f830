//! The goals and indicators of the Roadmap: cited by number, with a wording that somebody has verified or not.

use serde::Deserialize;

use super::files::{Files, Part, ROADMAP};
use super::placed::{Origin, Placed};
use super::scale::choice;
use crate::diagnostic::{Code, Diagnostic};

choice! {
    /// Whether the wording of a goal is that of the document it comes from.
    Wording {
        /// Nobody has compared it; a final document cannot cite it.
        Unverified = "unverified",
        /// Somebody has compared it.
        Verified = "verified",
    }
}

/// A goal or an indicator.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aim {
    /// Its number.
    pub number: Placed<u32>,
    /// The message that holds its text.
    pub text: Placed<String>,
    /// Whether the text is verified.
    pub wording: Wording,
}

/// `manuals/roadmap.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roadmap {
    /// The goals.
    #[serde(default)]
    pub goals: Vec<Aim>,
    /// The indicators.
    #[serde(default)]
    pub kpis: Vec<Aim>,
}

/// What a number is cited as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cited {
    /// A goal.
    Goal,
    /// An indicator.
    Kpi,
}

impl Cited {
    /// How faults call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::Kpi => "KPI",
        }
    }
}

impl Roadmap {
    /// Reads the Roadmap; without the file it has no goals.
    pub fn read<'a>(files: &'a Files, faults: &mut Vec<Diagnostic>) -> Part<'a, Self> {
        let Some(bytes) = files.get(ROADMAP) else {
            return Part { origin: Origin::text(ROADMAP, ""), content: Self::default() };
        };
        let part: Part<Self> = match Part::read(ROADMAP, bytes) {
            Ok(part) => part,
            Err(fault) => {
                faults.push(*fault);
                return Part { origin: Origin::text(ROADMAP, ""), content: Self::default() };
            }
        };
        for cited in [Cited::Goal, Cited::Kpi] {
            let aims = part.content.of(cited);
            for (i, aim) in aims.iter().enumerate() {
                if aims[..i].iter().any(|other| other.number.value == aim.number.value) {
                    let message = format!("the {} {} stands twice", cited.name(), aim.number);
                    faults.push(part.origin.error(Code::DuplicateId, aim.number.offset, message));
                }
            }
        }
        part
    }

    /// The goals or the indicators.
    pub fn of(&self, cited: Cited) -> &[Aim] {
        match cited {
            Cited::Goal => &self.goals,
            Cited::Kpi => &self.kpis,
        }
    }

    /// One of them.
    pub fn find(&self, cited: Cited, number: u32) -> Option<&Aim> {
        self.of(cited).iter().find(|aim| aim.number.value == number)
    }

    /// Checks numbers that a file cites: they exist, and a final document cites verified wording only.
    pub fn check(&self, origin: &Origin, cited: Cited, numbers: &[Placed<u32>], last: bool, faults: &mut Vec<Diagnostic>) {
        for number in numbers {
            match self.find(cited, number.value) {
                None => {
                    let message = format!("there is no {} {number} in {ROADMAP}", cited.name());
                    faults.push(origin.error(Code::Reference, number.offset, message).hint("add it there, or correct the number"));
                }
                Some(aim) if last && aim.wording == Wording::Unverified => {
                    let message = format!("a final document cites {} {number}, whose wording nobody has verified", cited.name());
                    faults.push(
                        origin
                            .error(Code::WordingUnverified, number.offset, message)
                            .hint(format!("compare the text with the Roadmap and write wording = \"verified\" in {ROADMAP}"))
                            .hint("or let the document be a draft: status = \"draft\""),
                    );
                }
                Some(_) => {}
            }
        }
    }
}
