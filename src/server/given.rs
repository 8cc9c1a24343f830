//! What a program gives with its request, and what it is told where that is wrong.

use std::collections::HashMap;

use axum::http::{HeaderMap, Uri};

pub use crate::server::error::Refusal;
use crate::server::{Served, language, parameters};
use crate::source::Tag;

/// Longest name of an unknown parameter that is repeated, in characters.
const MAX_REPEATED: usize = 40;

/// The parameters of a request. Of one that is given twice the last counts.
pub struct Given(HashMap<String, String>);

impl Given {
    /// Reads them.
    pub fn of(uri: &Uri) -> Result<Self, Refusal> {
        let pairs = parameters::of(uri).ok_or_else(|| Refusal::bad("parameters", "the parameters are not valid UTF-8"))?;
        Ok(Self(pairs.into_iter().collect()))
    }

    /// Refuses names that are none of these, so that a misspelt one is noticed.
    pub fn only(self, known: &[&str]) -> Result<Self, Refusal> {
        let Some(unknown) = self.0.keys().find(|name| !known.contains(&name.as_str())) else { return Ok(self) };
        let unknown: String = unknown.chars().take(MAX_REPEATED).collect();
        Err(Refusal::bad("parameter-unknown", format!("there is no parameter `{unknown}`; known are {}", known.join(", "))))
    }

    /// The value of one.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// The language that `lang` names, otherwise the reader's.
    pub fn language<'a>(&self, served: &'a Served, headers: &HeaderMap) -> Result<&'a Tag, Refusal> {
        match self.get("lang") {
            Some(tag) => served.language(tag).ok_or_else(|| Refusal::bad("lang", "lang is not a language of this library")),
            None => Ok(language::chosen(served, headers)),
        }
    }

    /// A whole number, at most so large.
    pub fn number(&self, name: &'static str, default: usize, most: usize) -> Result<usize, Refusal> {
        match self.get(name).map(str::parse) {
            None => Ok(default),
            Some(Ok(value)) if value <= most => Ok(value),
            Some(_) => Err(Refusal::bad(name, format!("{name} must be a whole number up to {most}"))),
        }
    }
}
