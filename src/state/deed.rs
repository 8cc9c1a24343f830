//! What somebody did, as it is recorded: see [`audit`](crate::state::audit).

use std::net::IpAddr;

pub use crate::source::Act;
use crate::state::AccountName;

/// What stands for the command line among addresses.
pub const COMMAND_LINE: &str = "command line";
/// What stands for the program itself.
pub const PROGRAM: &str = "program";
/// What stands for somebody whom nobody knows.
pub const NOBODY: &str = "";

/// What is to be recorded.
#[derive(Debug, Clone)]
pub struct Deed {
    /// Who did it; [`NOBODY`] where nobody knows.
    pub person: String,
    /// What.
    pub act: Act,
    /// The document it was about, if it was about one.
    pub document: String,
    /// The language.
    pub lang: String,
    /// The version of the document, or what else it was about: the name of an account, its rights.
    pub version: String,
    /// Where it came from.
    pub from: String,
}

impl Deed {
    /// What somebody did from an address.
    pub fn of(person: &AccountName, act: Act, from: IpAddr) -> Self {
        Self::by(person.as_str(), act, from.to_string())
    }

    /// What the program does by itself.
    pub fn of_program(act: Act) -> Self {
        Self::by(NOBODY, act, PROGRAM.to_owned())
    }

    /// What somebody did on the command line, whom the system calls `user`.
    pub fn on_command_line(user: &str, act: Act) -> Self {
        Self::by(user, act, COMMAND_LINE.to_owned())
    }

    fn by(person: &str, act: Act, from: String) -> Self {
        let (document, lang, version) = Default::default();
        Self { person: person.to_owned(), act, document, lang, version, from }
    }

    /// A try that was refused, of somebody who used a name.
    pub fn refused(name: &str, from: IpAddr) -> Self {
        let kept: String = name.chars().filter(|c| !c.is_control()).take(crate::state::accounts::MAX_NAME).collect();
        Self { version: kept, ..Self::by(NOBODY, Act::Refused, from.to_string()) }
    }

    /// A try that was refused on the way in by the institution: of whom, if that is known, and why.
    pub fn turned_away(way: &str, name: &str, why: &str, from: IpAddr) -> Self {
        let kept = |text: &str| text.chars().filter(|c| !c.is_control()).take(crate::state::accounts::MAX_NAME).collect::<String>();
        let of = if name.is_empty() { String::new() } else { format!(" {}", kept(name)) };
        Self { version: format!("{way}{of}: {}", kept(why)), ..Self::by(NOBODY, Act::Refused, from.to_string()) }
    }

    /// About a document.
    pub fn about(self, document: &str, lang: &str, version: &str) -> Self {
        Self { document: document.to_owned(), lang: lang.to_owned(), version: version.to_owned(), ..self }
    }

    /// About something else.
    pub fn saying(self, what: impl Into<String>) -> Self {
        Self { version: what.into(), ..self }
    }
}
