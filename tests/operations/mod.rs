//! The first day with the program.

mod backup;
mod new_library;
