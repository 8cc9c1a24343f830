//! What a program gives with its request, and what it is told where that is wrong.

use axum::http::{HeaderMap, Uri};

pub use crate::server::error::Refusal;
use crate::server::narrowing::{self, Filter, Narrowing, Order};
use crate::server::{Served, language, parameters};
use crate::source::Tag;

/// Longest name of an unknown parameter that is repeated, in characters.
const MAX_REPEATED: usize = 40;

/// The parameters of a request. Of one that is given twice the last counts.
pub struct Given(Vec<(String, String)>);

impl Given {
    /// Reads them.
    pub fn of(uri: &Uri) -> Result<Self, Refusal> {
        Ok(Self(parameters::of(uri).ok_or_else(narrowing::unreadable)?))
    }

    /// Refuses names that are none of these, so that a misspelt one is noticed.
    pub fn only(self, known: &[&str]) -> Result<Self, Refusal> {
        let Some((unknown, _)) = self.0.iter().find(|(name, _)| !known.contains(&name.as_str())) else { return Ok(self) };
        let unknown: String = unknown.chars().take(MAX_REPEATED).collect();
        Err(Refusal::bad("parameter-unknown", format!("there is no parameter `{unknown}`; known are {}", known.join(", "))))
    }

    /// The value of one.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The language that `lang` names, otherwise the reader's.
    pub fn language<'a>(&self, served: &'a Served, headers: &HeaderMap) -> Result<&'a Tag, Refusal> {
        match self.get("lang") {
            Some(tag) => served.language(tag).ok_or_else(|| Refusal::bad("lang", "lang is not a language of this library")),
            None => Ok(language::chosen(served, headers)),
        }
    }

    /// A text that must be given, of at most so many characters.
    pub fn text(&self, name: &'static str, most: usize) -> Result<&str, Refusal> {
        let text = self.get(name).ok_or_else(|| narrowing::refused(name, format!("the parameter {name} is missing")))?;
        match text.chars().count() <= most {
            true => Ok(text),
            false => Err(Refusal::bad("query-too-long", format!("{name} holds more than {most} characters"))),
        }
    }

    /// What the answer is narrowed to.
    pub fn narrowing<F: Filter, O: Order>(&self) -> Result<Narrowing<F, O>, Refusal> {
        Narrowing::strict(&self.0)
    }

    /// How many are asked for, at most so many.
    pub fn limit(&self, default: usize, most: usize) -> Result<usize, Refusal> {
        self.get("limit").map_or(Ok(default), |value| narrowing::number("limit", value, most))
    }
}
