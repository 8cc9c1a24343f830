//! Acts: what is recorded of people. Settings of a library name them, the record has them.

use serde::{Deserialize, Serialize};

/// What somebody did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
    /// Set up a second factor.
    SecondFactor,
    /// Took a second factor away.
    NoSecondFactor,
    /// Signed in with a recovery code.
    Recovery,
    /// Looked at this record.
    Audit,
    /// Took translations out into a file.
    Export,
    /// Took translations in from a file.
    Import,
    /// Put everything that cannot be made again into a file.
    Backup,
    /// Brought it back from one.
    Restore,
    /// Forgot what entries of this record said, after their time.
    Forget,
}

impl Act {
    /// All.
    pub const ALL: [Self; 22] = [
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
        Self::SecondFactor,
        Self::NoSecondFactor,
        Self::Recovery,
        Self::Audit,
        Self::Export,
        Self::Import,
        Self::Backup,
        Self::Restore,
        Self::Forget,
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
            Self::SecondFactor => "second-factor",
            Self::NoSecondFactor => "no-second-factor",
            Self::Recovery => "recovery",
            Self::Audit => "audit",
            Self::Export => "export",
            Self::Import => "import",
            Self::Backup => "backup",
            Self::Restore => "restore",
            Self::Forget => "forget",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_call_an_act_as_the_record_does() {
        for act in Act::ALL {
            assert_eq!(serde_json::to_value(act).unwrap(), act.name());
        }
    }
}
