//! What people asked, counted by week without identity: what they did not find shows what a collection lacks, and what
//! many found helps others to ask.
//!
//! Of a query its text, language and week are kept, and how often it was asked; no time, no address, no person.

use std::collections::{HashMap, HashSet};
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use serde::Serialize;

use crate::language::{letters, words};
use crate::state::connection::{self, Connection, params};
use crate::state::visitors::Visitors;

/// Longest query that is counted, in characters; longer ones are texts that somebody pasted.
pub const MAX_COUNTED: usize = 80;
/// Different queries that are counted in one week; more are not, whoever sends them.
pub const MAX_QUERIES_A_WEEK: u32 = 20_000;
/// Weeks that counts are kept.
pub const WEEKS_KEPT: u32 = 53;
/// Most queries that are suggested in one language.
const MAX_SUGGESTED: u32 = 500;
/// Queries that wait to be counted, and different ones that wait to be written; more are dropped, so that no answer waits for
/// the disk.
const MAX_WAITING: usize = 1_024;
/// What is asked within this time is written together.
const WRITE_EVERY: Duration = Duration::from_millis(200);
/// Reading what many asked may take one part in so many of the time.
const READING_SHARE: u32 = 100;

pub(super) const SCHEMA: &str = "
CREATE TABLE asked (
    week TEXT NOT NULL,
    lang TEXT NOT NULL,
    query TEXT NOT NULL,
    found INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (week, lang, query, found)
) WITHOUT ROWID;
";

/// Queries that different visitors asked within a day, with the last week in which they did.
pub(super) const SUGGESTED: &str = "
CREATE TABLE suggested (
    lang TEXT NOT NULL,
    query TEXT NOT NULL,
    week TEXT NOT NULL,
    PRIMARY KEY (lang, query)
) WITHOUT ROWID;
";

/// A query as it is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// The week, `2026-W47`.
    pub week: String,
    /// The language that was read.
    pub lang: String,
    /// The query in small letters.
    pub query: String,
    /// How often.
    pub count: u32,
}

/// The queries of the last weeks that found nothing, newest week and most frequent first.
pub fn not_found(database: &Connection, weeks: u32) -> connection::Result<Vec<Asked>> {
    let sql = "SELECT week, lang, query, count FROM asked
        WHERE found = 0 AND week > strftime('%G-W%V', 'now', ?1) ORDER BY week DESC, count DESC, query";
    let asked = |row: &connection::Row| Ok(Asked { week: row.get(0)?, lang: row.get(1)?, query: row.get(2)?, count: row.get(3)? });
    database.rows(sql, [format!("-{} days", weeks * 7)], asked)
}

/// Queries that different visitors asked and that found something, by language: most asked first.
pub fn popular(database: &Connection) -> connection::Result<Vec<(String, String)>> {
    let sql = "SELECT lang, query FROM (
            SELECT lang, query, row_number() OVER (PARTITION BY lang ORDER BY sum(count) DESC, query) AS place
            FROM suggested JOIN asked USING (lang, query) WHERE found = 1 GROUP BY lang, query
        ) AS placed WHERE place <= ?1 ORDER BY lang, place";
    database.rows(sql, [MAX_SUGGESTED], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Lets queries be suggested from now on.
pub fn suggest(database: &Connection, queries: &HashSet<(String, String)>) -> connection::Result<()> {
    let sql = "INSERT INTO suggested (lang, query, week) VALUES (?1, ?2, strftime('%G-W%V', 'now'))
        ON CONFLICT (lang, query) DO UPDATE SET week = excluded.week";
    queries.iter().try_for_each(|(lang, query)| database.execute(sql, params![lang, query]).map(|_| ()))
}

/// How often queries were asked: their language, text, and whether they found anything.
pub type Counts = HashMap<(String, String, bool), u32>;

/// Adds to the counts of the present week.
pub fn add(database: &Connection, counts: &Counts) -> connection::Result<()> {
    // Others write too: what is read here must still be true when it is written.
    let change = database.writing()?;
    let week: String = change.query_row("SELECT strftime('%G-W%V', 'now')", (), |row| row.get(0))?;
    let known: u32 = change.query_row("SELECT count(*) FROM asked WHERE week = ?1", [&week], |row| row.get(0))?;
    let mut room = MAX_QUERIES_A_WEEK.saturating_sub(known);
    for ((lang, query, found), count) in counts {
        let again = "UPDATE asked SET count = count + ?5 WHERE week = ?1 AND lang = ?2 AND query = ?3 AND found = ?4";
        let first = "INSERT INTO asked (week, lang, query, found, count) VALUES (?1, ?2, ?3, ?4, ?5)";
        if change.execute(again, params![week, lang, query, found, count])? == 0 && room > 0 {
            change.execute(first, params![week, lang, query, found, count])?;
            room -= 1;
        }
    }
    change.commit()
}

/// Forgets what is older than [`WEEKS_KEPT`].
pub fn forget(database: &Connection) -> connection::Result<()> {
    let before = format!("-{} days", WEEKS_KEPT * 7);
    database.execute("DELETE FROM asked WHERE week < strftime('%G-W%V', 'now', ?1)", [&before])?;
    database.execute("DELETE FROM suggested WHERE week < strftime('%G-W%V', 'now', ?1)", [&before]).map(|_| ())
}

/// A query on its way to be counted.
#[derive(Debug, Clone)]
struct Asking {
    visitor: IpAddr,
    lang: String,
    query: String,
    found: bool,
}

/// Counts queries beside the answers, on a thread of its own.
#[derive(Clone)]
pub struct Recorder {
    sender: SyncSender<Asking>,
    popular: Arc<ArcSwap<Vec<(String, String)>>>,
}

impl Recorder {
    /// Starts to count into a database.
    pub fn start(database: Connection) -> std::io::Result<Self> {
        let (sender, receiver) = sync_channel(MAX_WAITING);
        let popular: Arc<ArcSwap<Vec<(String, String)>>> = Arc::default();
        let shared = Arc::clone(&popular);
        std::thread::Builder::new().name("asked".into()).spawn(move || run(&database, &receiver, &shared))?;
        Ok(Self { sender, popular })
    }

    /// Counts a query of a visitor, of whom nothing is written. It waits for nothing: where too many wait already, this one is not counted.
    pub fn record(&self, visitor: IpAddr, lang: &str, query: &str, found: bool) {
        let text: Vec<String> = words(query).map(|word| letters::surface(word.text)).collect();
        let text = text.join(" ");
        if !text.is_empty() && text.chars().count() <= MAX_COUNTED {
            let _ = self.sender.try_send(Asking { visitor, lang: lang.to_owned(), query: text, found });
        }
    }

    /// Queries that different visitors asked and that found something, with their languages.
    pub fn popular(&self) -> Arc<Vec<(String, String)>> {
        self.popular.load_full()
    }
}

/// Writes what was asked until nobody can ask any more.
fn run(database: &Connection, receiver: &Receiver<Asking>, shared: &ArcSwap<Vec<(String, String)>>) {
    let report = |result: connection::Result<()>| {
        if let Err(error) = result {
            tracing::warn!(%error, "queries cannot be counted");
        }
    };
    report(forget(database));
    let mut visitors = Visitors::default();
    // Whether what many asked must be read again, and when it may be: reading a year takes long.
    let (mut is_stale, mut due) = (true, Instant::now());
    loop {
        if is_stale && Instant::now() >= due {
            let start = Instant::now();
            report(popular(database).map(|popular| shared.store(Arc::new(popular))));
            (is_stale, due) = (false, Instant::now() + start.elapsed() * READING_SHARE);
        }
        let wait = if is_stale { due.saturating_duration_since(Instant::now()) } else { Duration::MAX };
        match receiver.recv_timeout(wait) {
            Ok(first) => {
                let (counts, many) = together(first, receiver, &mut visitors);
                report(add(database, &counts));
                report(suggest(database, &many));
                is_stale = true;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// A query with what is asked soon after it, and what of it different visitors have asked today.
fn together(first: Asking, receiver: &Receiver<Asking>, visitors: &mut Visitors) -> (Counts, HashSet<(String, String)>) {
    let until = Instant::now() + WRITE_EVERY;
    let (mut counts, mut many) = (Counts::new(), HashSet::new());
    let mut next = Some(first);
    while let Some(Asking { visitor, lang, query, found }) = next {
        // Without random numbers nobody can be told from others: nothing is suggested.
        if found && visitors.are_many(visitor, &lang, &query).unwrap_or_default() {
            many.insert((lang.clone(), query.clone()));
        }
        *counts.entry((lang, query, found)).or_default() += 1;
        let room = counts.len() < MAX_WAITING;
        next = if room { receiver.recv_timeout(until.saturating_duration_since(Instant::now())).ok() } else { None };
    }
    (counts, many)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::visitors::LEAST_VISITORS;

    fn database() -> (tempfile::TempDir, Connection) {
        let folder = tempfile::tempdir().unwrap();
        let database = crate::state::open(folder.path()).unwrap();
        (folder, database)
    }

    fn count(database: &Connection, lang: &str, query: &str, found: bool, times: u32) {
        add(database, &Counts::from([((lang.to_owned(), query.to_owned(), found), times)])).unwrap();
    }

    #[test]
    fn what_was_not_found_is_counted_by_week() {
        let (_folder, database) = database();
        for (query, found) in [("granata", false), ("granata", false), ("minobacač", false), ("pretres", true)] {
            count(&database, "sr-Latn", query, found, 1);
        }
        let asked = not_found(&database, 4).unwrap();
        let counts: Vec<_> = asked.iter().map(|asked| (asked.query.as_str(), asked.count)).collect();
        assert_eq!(counts, [("granata", 2), ("minobacač", 1)]);
        assert!(asked[0].week.contains("-W"));
        assert_eq!(popular(&database).unwrap(), []);
    }

    #[test]
    fn only_what_different_visitors_asked_is_suggested() {
        let (folder, database) = database();
        let recorder = Recorder::start(database).unwrap();
        let address = |last: usize| IpAddr::V4((0x0a00_0000 + last as u32).into());
        for visitor in 0..LEAST_VISITORS {
            recorder.record(address(visitor), "sq", "Armë", true);
            recorder.record(address(visitor), "sq", "asgjë", false);
            recorder.record(address(1), "sq", "ministri merr ryshfet", true);
        }
        let until = Instant::now() + Duration::from_secs(20);
        while recorder.popular().is_empty() && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(20));
        }
        assert_eq!(*recorder.popular(), [("sq".to_owned(), "armë".to_owned())]);
        // It stays so after a restart.
        let again = crate::state::open(folder.path()).unwrap();
        assert_eq!(popular(&again).unwrap(), *recorder.popular());
    }

    #[test]
    fn a_week_has_room_for_so_many_queries_and_for_those_it_has() {
        let (_folder, database) = database();
        let flood = (0..=MAX_QUERIES_A_WEEK).map(|i| (("en".to_owned(), format!("x{i}"), false), 1));
        add(&database, &flood.collect()).unwrap();
        let total = || database.query_row("SELECT count(*), sum(count) FROM asked", (), |row| Ok((row.get(0)?, row.get(1)?)));
        assert_eq!(total().unwrap(), (MAX_QUERIES_A_WEEK, MAX_QUERIES_A_WEEK));
        let known = not_found(&database, 1).unwrap().remove(0).query;
        count(&database, "en", &known, false, 2);
        count(&database, "en", "one more", false, 1);
        assert_eq!(total().unwrap(), (MAX_QUERIES_A_WEEK, MAX_QUERIES_A_WEEK + 2));
    }

    #[test]
    fn old_weeks_are_forgotten_and_a_newer_database_is_refused() {
        let (folder, database) = database();
        database.execute("INSERT INTO asked VALUES ('2001-W01', 'sq', 'x', 0, 1)", ()).unwrap();
        forget(&database).unwrap();
        assert_eq!(database.query_row("SELECT count(*) FROM asked", (), |row| row.get::<u32>(0)).unwrap(), 0);
        database.set_version(99).unwrap();
        assert!(matches!(crate::state::open(folder.path()), Err(crate::state::StateError::Newer)));
    }
}
