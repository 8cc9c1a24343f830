//! What somebody did, as it is recorded: see [`audit`](crate::state::audit).

use std::net::IpAddr;

use crate::state::AccountName;

/// What stands for the command line among addresses.
pub const COMMAND_LINE: &str = "command line";
/// What stands for somebody whom nobody knows.
pub const NOBODY: &str = "";

/// What somebody did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Signed in.
    SignIn,
    /// Tried to, and was refused.
    Refused,
    /// Signed out.
    SignOut,
    /// Read a page of what not everybody may read.
    Read,
    /// Took a file of it.
    Download,
    /// Saved a text.
    Save,
    /// Approved a text.
    Approve,
    /// Added an account.
    AddAccount,
    /// Changed the rights of an account.
    Grant,
    /// Removed an account.
    RemoveAccount,
    /// Changed a password.
    Password,
    /// Invited the owner of an account to choose a password.
    Invite,
    /// Ended sessions.
    EndSessions,
    /// Looked at this record.
    Audit,
    /// Put everything that cannot be made again into a file.
    Backup,
    /// Brought it back from one.
    Restore,
}

impl Act {
    /// All.
    pub const ALL: [Self; 16] = [
        Self::SignIn,
        Self::Refused,
        Self::SignOut,
        Self::Read,
        Self::Download,
        Self::Save,
        Self::Approve,
        Self::AddAccount,
        Self::Grant,
        Self::RemoveAccount,
        Self::Password,
        Self::Invite,
        Self::EndSessions,
        Self::Audit,
        Self::Backup,
        Self::Restore,
    ];

    /// The name that is kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Refused => "refused",
            Self::SignOut => "sign-out",
            Self::Read => "read",
            Self::Download => "download",
            Self::Save => "save",
            Self::Approve => "approve",
            Self::AddAccount => "add-account",
            Self::Grant => "grant",
            Self::RemoveAccount => "remove-account",
            Self::Password => "password",
            Self::Invite => "invite",
            Self::EndSessions => "end-sessions",
            Self::Audit => "audit",
            Self::Backup => "backup",
            Self::Restore => "restore",
        }
    }
}

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

    /// About a document.
    pub fn about(self, document: &str, lang: &str, version: &str) -> Self {
        Self { document: document.to_owned(), lang: lang.to_owned(), version: version.to_owned(), ..self }
    }

    /// About something else.
    pub fn saying(self, what: impl Into<String>) -> Self {
        Self { version: what.into(), ..self }
    }
}
