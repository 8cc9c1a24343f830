//! Every statement means the same to both databases.

use std::collections::{BTreeSet, HashSet};
use std::fmt::Debug;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::path::Path;

use armarium::source::{Keeping, Marking, Role, SecondFactor, Tag};
use armarium::state::accounts::NO_PASSWORD;
use armarium::state::audit::{self, Act, Deed, Wanted};
use armarium::state::connection::Error;
use armarium::state::factors::{self, Secret};
use armarium::state::reports::{Kind, Said};
use armarium::state::sessions::{self, Beginning, Token};
use armarium::state::vouched::{self, Person};
use armarium::state::work::{self, COMMENT, Event, Spot};
use armarium::state::{AccountName, Connection, Grant, Origin, Place, Rights, accounts, asked, invitations, reports};

use super::server::Postgres;

#[test]
fn every_statement_means_the_same_to_both_databases() {
    let Some(server) = Postgres::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let sqlite = told(&mut Place::of(folder.path(), None).open().unwrap());
    let place = Place::of(folder.path(), Some(&server.database("shared")));
    let postgres = told(&mut place.open().unwrap());
    for (sqlite, postgres) in sqlite.iter().zip(&postgres) {
        assert_eq!(sqlite, postgres);
    }
    assert_eq!(sqlite.len(), postgres.len());
    // Opened again, it holds what it held.
    let again = place.open().unwrap();
    assert!(audit::verify(&again).unwrap().is_ok_and(|whole| whole.entries > 3));
    assert_eq!(accounts::all(&again).unwrap().len(), 2);
}

#[test]
fn what_failed_is_not_committed_and_what_was_read_is_not_read_twice() {
    let Some(server) = Postgres::start() else { return };
    let database = Place::of(Path::new("."), Some(&server.database("shared"))).open().unwrap();
    let name = AccountName::parse("ana").unwrap();
    let change = database.writing().unwrap();
    accounts::add(&change, &name, &Rights::of(Vec::new()), NO_PASSWORD).unwrap();
    assert!(change.execute("nonsense", ()).is_err());
    // PostgreSQL answers to this that it has rolled back, and calls that no error.
    assert!(change.commit().is_err());
    assert_eq!(accounts::find(&database, &name).unwrap(), None);
    // The connection breaks while rows come.
    let mut rows = Vec::new();
    let read = database.for_each("SELECT generate_series(1, 2000000)", (), |row| {
        if rows.is_empty() {
            server.sql("postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'armarium'");
        }
        rows.push(row.get::<i64>(0)?);
        Ok::<_, Error>(())
    });
    assert!(read.is_err() && rows.windows(2).all(|pair| pair[0] + 1 == pair[1]), "{} rows", rows.len());
    // What is asked next connects again.
    assert!(!accounts::exist(&database).unwrap());
}

/// What comes of a day of work in a database; what is random or the time is left out.
fn told(database: &mut Connection) -> Vec<String> {
    let mut told = Vec::new();
    let mut tell = |what: &str, found: &dyn Debug| told.push(format!("{what}: {found:?}"));
    let (ana, bora) = (AccountName::parse("ana").unwrap(), AccountName::parse("bora").unwrap());
    let home = IpAddr::from([192, 0, 2, 7]);

    tell("no account", &accounts::exist(database).unwrap());
    let everything = Rights {
        grants: vec![Grant { role: Role::Admin, lang: None }, Grant { role: Role::Translator, lang: Some(tag("sr-Latn")) }],
        clearance: Marking::Restricted,
        groups: BTreeSet::from(["unit".to_owned(), "staff".to_owned()]),
    };
    let added = audit::recorded(database, &Deed::of(&ana, Act::AddAccount, home).saying("ana"), |change| {
        Ok(accounts::add(change, &ana, &everything, "kept")?.then_some(()))
    });
    tell("added", &added.unwrap());
    tell("the name is taken", &accounts::add(database, &ana, &everything, "other").unwrap());
    tell("found", &accounts::find(database, &ana).unwrap());
    tell("not found", &accounts::find(database, &bora).unwrap());
    tell("admin", &accounts::has_admin(database).unwrap());
    tell("less", &accounts::grant(database, &ana, &Rights::of(vec![Grant { role: Role::Reader, lang: None }])).unwrap());
    tell("password", &accounts::set_password(database, &ana, "new").unwrap());
    tell("all", &accounts::all(database).unwrap());
    tell("kept", &accounts::kept(database, &ana).unwrap().map(|kept| (kept.password, kept.origin)));

    let begin = |database: &Connection| {
        let (kept, token) = (accounts::kept(database, &ana).unwrap().unwrap(), Token::random().unwrap());
        let how = Beginning { hint: "theirs".into(), with_factor: true, ..Beginning::from("192.0.2.7") };
        sessions::begin(database, &kept, &token, &how).unwrap().unwrap();
        token
    };
    let (one, other) = (begin(database), begin(database));
    tell("signed in", &sessions::find(database, &one, &SecondFactor::default()).unwrap());
    tell("nobody", &sessions::find(database, &Token::random().unwrap(), &SecondFactor::default()).unwrap());
    tell("hint", &sessions::hint(database, &one).unwrap());
    tell("sessions", &(sessions::count(database, &ana).unwrap(), sessions::counts(database).unwrap()));
    let open = sessions::of(database, &ana, Some(&one)).unwrap();
    tell("own", &open.iter().filter(|session| session.is_own).count());
    tell("times", &open.iter().all(|session| session.begun.len() == 16 && session.seen == session.begun && session.id.len() == 16));
    let theirs = open.iter().find(|session| !session.is_own).unwrap();
    tell("ended", &sessions::end_of(database, &ana, Some(&theirs.id)).unwrap());
    tell("is ended", &sessions::find(database, &other, &SecondFactor::default()).unwrap());
    tell("stronger", &sessions::strengthen(database, &one).unwrap());
    tell("all ended", &sessions::end_of(database, &ana, None).unwrap());
    let last = begin(database);
    sessions::end(database, &last).unwrap();
    tell("the secret stays", &(sessions::secret(database).unwrap() == sessions::secret(database).unwrap()));

    let token = Token::random().unwrap();
    tell("invited", &invitations::invite(database, &ana, &token).unwrap());
    tell("for whom", &invitations::find(database, &token).unwrap().map(|account| account.name));
    tell("accepted", &invitations::accept(database, &token, "chosen").unwrap());
    tell("once", &invitations::accept(database, &token, "again").unwrap());

    let (secret, codes) = (Secret::of(&[7; 20]).unwrap(), factors::recovery_codes().unwrap());
    tell("no factor", &factors::of(database, &ana).unwrap());
    tell("a wrong code", &factors::set(database, &ana, &secret, "000000", 59, &codes).unwrap());
    tell("recovery", &factors::renew_recovery(database, &ana, &codes).unwrap());
    tell("removed", &factors::remove(database, &ana).unwrap());

    let person = Person { origin: Origin::OpenId, subject: "idp 1".into(), name: Some(bora.clone()) };
    for rights in [Some(&everything), Some(&everything), None] {
        let settled = vouched::settle(database, &person, rights, "192.0.2.7").unwrap();
        tell("settled", &std::mem::discriminant(&settled));
    }
    tell("vouched", &accounts::find(database, &bora).unwrap());
    tell("used once", &[0, 1].map(|_| vouched::use_once(database, &[9; 32], 60).unwrap()));

    let spot = Spot { lang: "mk".into(), document: "guide".into(), message: "guide-a".into() };
    tell("draft", &work::keep_draft(database, &ana, &spot, "прво", 1).unwrap());
    tell("again", &work::keep_draft(database, &ana, &spot, "второ", 2).unwrap());
    tell("which", &(work::draft(database, &ana, &spot).unwrap(), work::drafted(database, &ana, "mk", "guide").unwrap()));
    work::forget_draft(database, &ana, &spot).unwrap();
    tell("gone", &work::draft(database, &ana, &spot).unwrap());
    let event = |kind: &str, text: &str| Event { person: "ana".into(), at: 5, kind: kind.into(), text: text.into(), origin: "file".into() };
    work::note(database, &spot, &event(COMMENT, "“зошто”?")).unwrap();
    work::note_text(database, &spot, Some("a = старо"), &event("approved", "a = ново")).unwrap();
    tell("history", &work::events(database, &spot).unwrap());

    let said = |text: &str| Said {
        lang: "sq".into(),
        document: "guide".into(),
        section: "purpose".into(),
        version: "1.0".into(),
        kind: Kind::Unclear,
        text: text.into(),
    };
    for text in ["ç'do të thotë", "ç'do të thotë", "një tjetër", "with \0 in it"] {
        tell("reported", &reports::keep(database, &said(text)).unwrap());
    }
    let waiting: Vec<_> = reports::open(database).unwrap().into_iter().map(|report| (report.id, report.said.kind)).collect();
    tell("waiting", &waiting);
    tell("answered", &reports::answer(database, waiting[0].0, "Tani është më e qartë.", &ana).unwrap());
    tell("once only", &reports::answer(database, waiting[0].0, "Again.", &ana).unwrap());
    tell(
        "read",
        &reports::answered(database, "sq").unwrap().into_iter().map(|report| (report.said.text, report.answer)).collect::<Vec<_>>(),
    );
    tell("one", &reports::find(database, waiting[1].0).unwrap().map(|report| report.said.text));

    let counts = |query: &str, found: bool| asked::Counts::from([(("sq".to_owned(), query.to_owned(), found), 2)]);
    for (query, found) in [("armë", true), ("granatë", false), ("granatë", false)] {
        asked::add(database, &counts(query, found)).unwrap();
    }
    asked::suggest(database, &HashSet::from([("sq".to_owned(), "armë".to_owned())])).unwrap();
    tell("not found", &asked::not_found(database, 2).unwrap());
    tell("popular", &asked::popular(database).unwrap());
    asked::forget(database).unwrap();

    let read = Deed::of(&ana, Act::Read, home).about("guide", "sq", "1.0");
    audit::record(database, &read).unwrap();
    audit::record_once(database, &read).unwrap();
    audit::record(database, &Deed::on_command_line("root", Act::Grant).saying("ana: reader")).unwrap();
    let today = jiff::Timestamp::now().strftime("%Y-%m-%d").to_string();
    for wanted in [
        Wanted::default(),
        Wanted { person: Some("ana".into()), newest: Some(2), ..Wanted::default() },
        Wanted { document: Some("guide".into()), ..Wanted::default() },
        Wanted { number: Some(1), ..Wanted::default() },
        Wanted { from: Some(today.clone()), to: Some(today), ..Wanted::default() },
        Wanted { to: Some("2020-01-01".into()), ..Wanted::default() },
    ] {
        let mut found = Vec::new();
        audit::list::<Error>(database, &wanted, |entry| {
            assert_eq!((entry.at.len(), &entry.at[10..11], &entry.at[23..]), (24, "T", "Z"), "{}", entry.at);
            found.push((entry.number, entry.person, entry.act, entry.document, entry.lang, entry.version, entry.from));
            Ok(())
        })
        .unwrap();
        tell("listed", &found);
    }
    let whole = audit::verify(database).unwrap().unwrap();
    tell("whole", &(whole.entries, whole.forgotten));
    audit::keep(database, &Keeping { keep: [(Act::Read, NonZeroU32::MIN)].into() }).unwrap();
    tell("nothing is old", &audit::verify(database).unwrap().unwrap().forgotten);
    tell("no password", &accounts::add(database, &AccountName::parse("none").unwrap(), &Rights::of(Vec::new()), NO_PASSWORD).unwrap());
    tell("removed", &accounts::remove(database, &AccountName::parse("none").unwrap()).unwrap());
    told
}

fn tag(text: &str) -> Tag {
    Tag::try_from(text.to_owned()).unwrap()
}
