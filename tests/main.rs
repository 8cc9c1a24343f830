//! Capability tests, one folder each. `support` makes small libraries in temporary folders.

mod support;

mod accounts;
mod analysis;
mod browser;
mod build;
mod check;
mod cli;
mod doors;
mod exchange;
mod findings;
mod forms;
mod house;
/// The tool that learns the dictionaries is no part of the program; its tests run with the others.
#[path = "../examples/learn-dictionary/learn.rs"]
mod learn;
mod offline;
mod operations;
mod pdf;
mod postgres;
mod search;
mod server;
mod signin;
mod translate;
mod travel;
