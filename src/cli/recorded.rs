//! What a command does is recorded, where the library has a record.

use crate::cli::Context;
use crate::state::audit::{self, Act, COMMAND_LINE, Deed};

/// What the person does who runs the program.
pub fn deed(act: Act) -> Deed {
    let user = ["SUDO_USER", "USER", "LOGNAME"].into_iter().find_map(|name| std::env::var(name).ok());
    Deed::on_command_line(user.as_deref().unwrap_or(COMMAND_LINE), act)
}

/// Records what a command is about to do. A library that nobody has an account of has no record, and gets none by this.
///
/// # Errors
/// The record cannot be written: then the command is not to do it.
pub fn record(context: &Context, act: Act, what: String) -> anyhow::Result<()> {
    if context.state.is_there() {
        audit::record(&mut context.state.open()?, &deed(act).saying(what))?;
    }
    Ok(())
}
