//! PostgreSQL, which several servers share.
//!
//! A server that goes away is no end: what was asked fails, what is asked next connects again. Only what changes nothing is asked twice.

use std::cell::RefCell;
use std::collections::HashMap;
use std::str::FromStr;
use std::time::{Duration, Instant};

use bytes::BytesMut;
use postgres::config::SslMode;
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use postgres::{Client, Config, NoTls, Statement};
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::error::{Error, Result};
use super::statement;
use super::value::{Given, Row, Value};

/// How long connecting may take.
const CONNECT_WITHIN: Duration = Duration::from_secs(3);
/// How long a change waits while others write, and how long the other machine may say nothing before it is looked whether it lives. What is read may
/// take its time: a record of years is long.
const ANSWER_WITHIN: Duration = Duration::from_secs(5);
/// How long a server is left alone that was away: meanwhile nobody waits for it.
const AWAY_FOR: Duration = Duration::from_secs(1);
/// After how long without a question it is looked whether the server still listens.
const TRUSTED_FOR: Duration = Duration::from_secs(1);
/// Most statements that are remembered as the server has understood them; then all are said anew.
const MAX_STATEMENTS: usize = 200;
/// The number under which PostgreSQL keeps the lock of whoever writes: the letters "armarium" as bytes.
const WRITER: i64 = i64::from_be_bytes(*b"armarium");

/// A connection to a server, which is made when it is needed.
pub(super) struct Postgres {
    config: Config,
    open: RefCell<Open>,
}

#[derive(Default)]
struct Open {
    client: Option<Client>,
    statements: HashMap<String, Statement>,
    /// Whether a change was begun: what it has done is gone with the connection.
    is_changing: bool,
    /// Whether something of it failed: the server would answer to `COMMIT` that all is well, and undo the whole.
    is_failed: bool,
    used: Option<Instant>,
    away: Option<(Instant, String)>,
}

/// What is done with an open connection, and whether it may be done again on a new one.
enum Again {
    Never,
    Once,
}

impl Postgres {
    /// A connection to the server at an address. It is not asked yet.
    pub(super) fn at(address: &str) -> Result<Self> {
        // Who is spoken to is verified wherever TLS is spoken.
        let address = address.replace("sslmode=verify-full", "sslmode=require").replace("sslmode=verify-ca", "sslmode=require");
        let mut config = Config::from_str(&address).map_err(|error| {
            let why = std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string);
            Error::Address(format!("{why}; it is written postgres://user:password@host/database"))
        })?;
        config.connect_timeout(CONNECT_WITHIN).tcp_user_timeout(ANSWER_WITHIN).application_name("armarium");
        config.keepalives_idle(ANSWER_WITHIN).keepalives_interval(Duration::from_secs(1)).keepalives_retries(3);
        let milliseconds = ANSWER_WITHIN.as_millis();
        let bounds = format!("-c lock_timeout={milliseconds} -c idle_in_transaction_session_timeout=60000");
        let options = config.get_options().map_or_else(|| bounds.clone(), |own| format!("{bounds} {own}"));
        config.options(&options);
        Ok(Self { config, open: RefCell::default() })
    }

    pub(super) fn execute(&self, sql: &str, values: &[Value]) -> Result<usize> {
        let changed = self.with(Again::Never, |open| {
            let statement = open.statement(sql)?;
            open.client()?.execute(&statement, &borrowed(values)).map_err(Error::from)
        })?;
        Ok(usize::try_from(changed).unwrap_or(usize::MAX))
    }

    pub(super) fn batch(&self, sql: &str) -> Result<()> {
        self.with(Again::Never, |open| Ok(open.client()?.batch_execute(sql)?))
    }

    pub(super) fn for_each<E: From<Error>>(
        &self,
        sql: &str,
        values: &[Value],
        mut each: impl FnMut(&Row) -> Result<(), E>,
    ) -> Result<(), E> {
        let again = if sql.trim_start().starts_with("SELECT") { Again::Once } else { Again::Never };
        let (mut stopped, mut has_begun) = (Ok(()), false);
        self.with(again, |open| {
            // Rows that were given are not given again.
            if has_begun {
                return Err(Error::Away("the connection broke while something was read".into()));
            }
            let statement = open.statement(sql)?;
            let mut rows = open.client()?.query_raw(&statement, values)?;
            while let Some(row) = rows.next()? {
                has_begun = true;
                if let Err(error) = each(&Row(Given::Postgres(&row))) {
                    stopped = Err(error);
                    break;
                }
            }
            Ok(())
        })?;
        stopped
    }

    /// Begins to write, when it is this one's turn among all servers.
    pub(super) fn begin(&self) -> Result<()> {
        self.begin_with(&format!("BEGIN; SELECT pg_advisory_xact_lock({WRITER})"))
    }

    /// Begins to read as of one moment.
    pub(super) fn begin_reading(&self) -> Result<()> {
        self.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    }

    fn begin_with(&self, sql: &str) -> Result<()> {
        if self.open.borrow().is_changing {
            return Err(Error::Away("a change was begun inside of another".into()));
        }
        // Nothing is done before the turn is had, and a connection that breaks gives it back.
        self.with(Again::Once, |open| {
            let begun = open.client()?.batch_execute(sql);
            if begun.is_err()
                && let Some(client) = &mut open.client
            {
                let _ = client.batch_execute("ROLLBACK");
            }
            Ok(begun?)
        })?;
        let mut open = self.open.borrow_mut();
        (open.is_changing, open.is_failed) = (true, false);
        Ok(())
    }

    /// Ends what was begun, with `COMMIT` or `ROLLBACK`.
    pub(super) fn end(&self, how: &str) -> Result<()> {
        if !self.open.borrow().is_changing {
            return Ok(());
        }
        let is_failed = self.open.borrow().is_failed;
        let ended = self.batch(if is_failed { "ROLLBACK" } else { how });
        let mut open = self.open.borrow_mut();
        open.is_changing = false;
        if ended.is_err() {
            // Nobody knows what state it is in.
            open.leave();
        }
        if is_failed && how == "COMMIT" { Err(Error::Undone) } else { ended }
    }

    /// How many changes of its tables the database has seen; none where nothing of ours is there yet.
    pub(super) fn version(&self) -> Result<u32> {
        let number = |sql: &str| {
            let mut number = None;
            self.for_each(sql, &[], |row| {
                number = row.get(0)?;
                Ok::<_, Error>(())
            })?;
            Ok::<Option<u32>, Error>(number)
        };
        if number("SELECT 1 WHERE to_regclass('schema_version') IS NOT NULL")?.is_none() {
            return Ok(0);
        }
        Ok(number("SELECT version FROM schema_version")?.unwrap_or_default())
    }

    /// Does something with the server, off the threads that answer others; it connects where it is not connected.
    fn with<T>(&self, again: Again, mut work: impl FnMut(&mut Open) -> Result<T>) -> Result<T> {
        blocking(|| {
            let mut open = self.open.borrow_mut();
            let is_fresh = open.ready(&self.config)?;
            let done = work(&mut open);
            open.used = Some(Instant::now());
            open.is_failed |= open.is_changing && done.is_err();
            match done {
                Err(error) if open.is_lost() => {
                    open.leave();
                    if matches!(again, Again::Once) && !is_fresh && !open.is_changing {
                        open.ready(&self.config)?;
                        return work(&mut open);
                    }
                    Err(Error::Away(error.to_string()))
                }
                done => done,
            }
        })
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        blocking(|| self.open.borrow_mut().leave());
    }
}

impl Open {
    /// Makes sure that there is a connection; whether it is a new one.
    fn ready(&mut self, config: &Config) -> Result<bool> {
        if let Some(client) = &mut self.client {
            let is_trusted = self.used.is_some_and(|used| used.elapsed() < TRUSTED_FOR);
            if !client.is_closed() && (is_trusted || self.is_changing || client.is_valid(CONNECT_WITHIN).is_ok()) {
                return Ok(false);
            }
            self.leave();
        }
        if self.is_changing {
            return Err(Error::Away("the connection broke while something was changed".into()));
        }
        if let Some((since, why)) = &self.away
            && since.elapsed() < AWAY_FOR
        {
            return Err(Error::Away(why.clone()));
        }
        match connect(config) {
            Ok(client) => (self.client, self.away) = (Some(client), None),
            Err(error) => {
                let why = told(&error);
                self.away = Some((Instant::now(), why.clone()));
                return Err(Error::Away(why));
            }
        }
        Ok(true)
    }

    fn client(&mut self) -> Result<&mut Client> {
        self.client.as_mut().ok_or_else(|| Error::Away("it is not connected".into()))
    }

    fn statement(&mut self, sql: &str) -> Result<Statement> {
        if let Some(known) = self.statements.get(sql) {
            return Ok(known.clone());
        }
        let statement = self.client()?.prepare(&statement::places(sql))?;
        if self.statements.len() >= MAX_STATEMENTS {
            self.statements.clear();
        }
        self.statements.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }

    fn is_lost(&self) -> bool {
        self.client.as_ref().is_none_or(Client::is_closed)
    }

    fn leave(&mut self) {
        self.statements.clear();
        self.client = None;
    }
}

fn connect(config: &Config) -> Result<Client, postgres::Error> {
    if config.get_ssl_mode() == SslMode::Disable {
        return config.connect(NoTls);
    }
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let tls = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    config.connect(MakeRustlsConnect::new(tls))
}

/// Why a server cannot be reached: what lies under it says more.
fn told(error: &postgres::Error) -> String {
    if let Some(said) = error.as_db_error() {
        return said.message().to_owned();
    }
    let under = std::error::Error::source(error).map(|under| format!(": {under}")).unwrap_or_default();
    let hint =
        if under.contains("certificate") { "; `?sslmode=disable` speaks without TLS, on this machine or a line of your own" } else { "" };
    format!("{error}{under}{hint}")
}

/// Waits for the network where that hinders nobody: the crate has a runtime of its own, which must not stand inside of another.
fn blocking<T>(work: impl FnOnce() -> T) -> T {
    use tokio::runtime::{Handle, RuntimeFlavor};
    match Handle::try_current() {
        Ok(handle) if handle.runtime_flavor() == RuntimeFlavor::MultiThread => tokio::task::block_in_place(work),
        _ => work(),
    }
}

fn borrowed(values: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    values.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}

pub(super) fn value(row: &postgres::Row, place: usize) -> Result<Value> {
    let wrong = Error::Column { place, wanted: "value of a known type" };
    let Some(column) = row.columns().get(place) else { return Err(wrong) };
    Ok(match *column.type_() {
        Type::INT8 => row.try_get::<_, Option<i64>>(place)?.map(Value::Integer),
        Type::INT4 => row.try_get::<_, Option<i32>>(place)?.map(|number| Value::Integer(number.into())),
        Type::BOOL => row.try_get::<_, Option<bool>>(place)?.map(|is_so| Value::Integer(is_so.into())),
        Type::TEXT | Type::VARCHAR | Type::NAME | Type::UNKNOWN => row.try_get::<_, Option<String>>(place)?.map(Value::Text),
        Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(place)?.map(Value::Blob),
        _ => return Err(wrong),
    }
    .unwrap_or(Value::Null))
}

impl ToSql for Value {
    fn to_sql(&self, wanted: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Integer(number) => match *wanted {
                Type::INT4 => i32::try_from(*number)?.to_sql(wanted, out),
                Type::BOOL => (*number != 0).to_sql(wanted, out),
                Type::TEXT => number.to_string().to_sql(wanted, out),
                _ => number.to_sql(wanted, out),
            },
            Self::Real(number) => number.to_sql(wanted, out),
            // PostgreSQL has no texts with this sign in them, which no text needs.
            Self::Text(text) if text.contains('\0') => text.replace('\0', "\u{fffd}").to_sql(wanted, out),
            Self::Text(text) => text.to_sql(wanted, out),
            Self::Blob(bytes) => bytes.to_sql(wanted, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}
