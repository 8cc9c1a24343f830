//! The `armarium` program: see [`armarium::cli`].

use std::process::ExitCode;

/// The system's allocator keeps what each thread has given back for that thread alone: serving 100 documents took twice the memory.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    armarium::cli::main()
}
