//! Three readers behind HAProxy: whatever happens to one of them, to the store or to the database, every officer gets an answer.

use std::path::Path;
use std::time::Duration;

use super::fleet::{Fleet, Plan};
use super::server::Postgres;
use super::weed::{URL, Weed};
use super::{PAGE, RELEASES, Releases, done, rule};

/// What happens within some fifteen seconds; `cargo bench --bench travel` lives through two minutes of it.
const PLAN: Plan = Plan { rate: 60, switches: 5, kills: 3, away: Duration::from_secs(3), lasting: Duration::ZERO };

#[test]
fn no_request_fails_while_releases_switch_readers_are_killed_and_the_store_and_the_database_are_away() {
    let (Some(mut weed), Some(mut postgres)) = (Weed::start(), Postgres::start()) else { return };
    let releases = Releases::new();
    let (key, public) = releases.key("desk.key");
    let publish = |weed: &Weed, number: usize| {
        let mut command = releases.choose(number % RELEASES).library.armarium();
        weed.settings(command.args(["publish", URL, "--key", &key]));
        done(&command.output().unwrap());
        (PAGE.to_owned(), rule(number % RELEASES))
    };
    publish(&weed, 0);
    let folder = tempfile::tempdir().unwrap();
    let Some(mut fleet) = Fleet::start(folder.path(), &weed, Path::new(&public), &postgres.database("shared")) else { return };
    let asked = [(PAGE, "keep distance and report"), ("/en/documents/guide.pdf", "%%EOF"), ("/en/search?q=seals", "/en/documents/guide")];
    let asked = asked.map(|(path, holds)| (path.to_owned(), holds.to_owned()));
    let lived = fleet.live(&PLAN, &mut weed, &mut postgres, &asked, |weed, switch| publish(weed, switch + 1));
    assert!(
        lived.failed.is_empty(),
        "{} of {}, the slowest after {:?}: {:#?}",
        lived.failed.len(),
        lived.answered,
        lived.slowest,
        lived.failed
    );
    // They did ask all the time.
    assert!(lived.answered as f64 > f64::from(PLAN.rate) * PLAN.away.as_secs_f64(), "{} in {:?}", lived.answered, lived.took);
}
