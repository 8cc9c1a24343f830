//! Capability tests, one folder each. `support` makes small libraries in temporary folders.

mod support;

mod accounts;
mod analysis;
mod browser;
mod build;
mod check;
mod cli;
mod exchange;
mod findings;
mod house;
mod pdf;
mod search;
mod server;
mod translate;
