//! The findings of analyses: the page to look through them, its downloads, the address for programs, and what a release keeps of them.

pub mod library;
mod page;
mod programs;
mod release;
mod shipped;

use crate::support::TestServer;
use crate::support::client::{Client, Page};

fn get(server: &TestServer, path: &str) -> Page {
    Client::new(server).get(path)
}

/// The pieces of a text between two marks, in order.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    text.split(start).skip(1).filter_map(|rest| rest.split_once(end)).map(|(piece, _)| piece).collect()
}
