//! The `armarium` program: see [`armarium::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    armarium::cli::main()
}
