//! Capability tests, one folder each. `support` makes small libraries in temporary folders.

mod support;

mod browser;
mod build;
mod check;
mod cli;
mod exchange;
mod pdf;
mod search;
mod server;
