//! The list beside a message: all messages of a document, or those in one state.

use std::collections::BTreeSet;

use crate::locale::bundle::Argument;
use crate::locale::review::State;
use crate::server::translate::{EditorContext, MessageFile, view};
use crate::translate::Item;

/// Characters of a message that the list shows.
const LISTED: usize = 70;
/// The filter of what a translator has to do.
const DUE: &str = "due";

/// The list.
pub struct List {
    /// The states to choose from.
    pub filters: Vec<FilterView>,
    /// The messages.
    pub rows: Vec<Row>,
    /// How far the document has come.
    pub progress: String,
    /// Where the messages of the rows stand among all.
    pub listed: Vec<usize>,
}

/// A state to choose.
pub struct FilterView {
    /// Its name.
    pub name: String,
    /// How many messages have it.
    pub count: usize,
    /// The list of them.
    pub address: String,
    /// Whether it is chosen.
    pub current: bool,
}

/// A message of the list.
pub struct Row {
    /// Its page.
    pub address: String,
    /// Its state, for the style.
    pub state: &'static str,
    /// Its state in words.
    pub state_name: String,
    /// How its source begins.
    pub text: String,
    /// Whether it is the one on the page.
    pub current: bool,
    /// Whether the reader has a draft for it.
    pub drafted: bool,
}

impl List {
    /// The messages of a document that have the state of a filter, and the one on the page.
    pub fn of(
        context: &EditorContext,
        file: &MessageFile,
        items: &[Item],
        current: Option<usize>,
        filter: &str,
        drafted: &BTreeSet<String>,
    ) -> Self {
        let words = context.served.words.of(&context.tag);
        let listed: Vec<usize> = (0..items.len()).filter(|&i| wanted(&items[i], filter) || Some(i) == current).collect();
        let row = |&i: &usize| Row {
            address: file.of_message(&items[i].id, filter),
            state: items[i].state.name(),
            state_name: view::state_name(items[i].state.name(), words),
            text: short(&view::lines(items[i].original, &items[i].id)),
            current: Some(i) == current,
            drafted: drafted.contains(&items[i].id),
        };
        let approved = items.iter().filter(|item| item.state == State::Approved).count();
        let number = |n: usize| Argument::Number(n as f64);
        let filter_view = |key: &str| {
            let count = items.iter().filter(|item| wanted(item, key)).count();
            let name = if key.is_empty() { words.get("translate-all") } else { view::state_name(key, words) };
            let address = if key.is_empty() { file.address() } else { format!("{}?state={key}", file.address()) };
            FilterView { name, count, address, current: key == filter }
        };
        let filters = ["", DUE].into_iter().chain(State::ALL.map(State::name)).map(filter_view);
        Self {
            filters: filters.filter(|filter| filter.count > 0 || filter.current).collect(),
            rows: listed.iter().map(row).collect(),
            progress: words.with("translate-progress", &[("approved", number(approved)), ("total", number(items.len()))]),
            listed,
        }
    }
}

/// Whether a message belongs to a filter of the list.
pub fn wanted(item: &Item, filter: &str) -> bool {
    match filter {
        "" => true,
        DUE => matches!(item.state, State::Missing | State::Stale | State::Draft),
        filter => item.state.name() == filter,
    }
}

/// How a text begins, in one line.
pub fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LISTED) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
