//! The same over a real store of objects: SeaweedFS, which speaks as S3 does.

use std::net::TcpListener;
use std::process::Output;
use std::time::{Duration, Instant};

use super::weed::{URL, Weed};
use super::{PAGE, Reader, Releases, done, refused, rule, wait_for};
use crate::support::TestServer;
use crate::support::client::Client;

/// What a desk publishes.
fn publish(weed: &Weed, releases: &Releases, number: usize) -> Output {
    let mut command = releases.choose(number).library.armarium();
    weed.settings(command.args(["publish", URL]));
    command.output().unwrap()
}

/// A reader that follows it.
fn serve(weed: &Weed, reader: &Reader) -> TestServer {
    let mut command = reader.command(&["serve", "--addr", "127.0.0.1:0", "--follow", URL]);
    weed.settings(&mut command);
    TestServer::start(command).expect("the server listens")
}

#[test]
fn a_store_of_objects_is_published_to_and_followed_also_while_it_is_away() {
    let Some(mut weed) = Weed::start() else { return };
    let (releases, reader) = (Releases::new(), Reader::new());
    done(&publish(&weed, &releases, 0));
    assert!(done(&publish(&weed, &releases, 0)).contains("was published already: 0 parts"));
    let server = serve(&weed, &reader);
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
    let start = Instant::now();
    done(&publish(&weed, &releases, 1));
    wait_for(&server, PAGE, &rule(1));
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());

    // Many at once: whoever is told that it is done stands in the list of releases that are kept.
    let desks: Vec<Releases> = (0..3).map(|_| Releases::new()).collect();
    let to = &weed;
    let outputs: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            desks.iter().enumerate().map(|(number, desk)| (number, scope.spawn(move || publish(to, desk, number + 1)))).collect();
        threads.into_iter().map(|(number, thread)| (number + 1, thread.join().unwrap())).collect()
    });
    let won: Vec<usize> = outputs.iter().filter(|(_, output)| output.status.success()).map(|(number, _)| *number).collect();
    assert!(!won.is_empty());
    for (_, output) in outputs.iter().filter(|(_, output)| !output.status.success()) {
        refused(output, "another publisher was faster");
    }

    weed.end();
    wait_for(&server, "/readyz", "not followed: the store does not answer");
    assert!(Client::new(&server).get(PAGE).status == 200);
    refused(&publish(&weed, &releases, 2), "s3://armarium/manuals");
    weed.come_back();
    done(&publish(&weed, &releases, 3));
    wait_for(&server, PAGE, &rule(3));
}

#[test]
fn a_store_that_takes_its_time_keeps_no_reader_waiting() {
    let (releases, folder, reader) = (Releases::new(), super::Store::new(), Reader::new());
    releases.publish(0, &folder, &[]);
    drop(reader.serve(&["--follow", &folder.url()]));
    // It takes connections and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = silent.local_addr().unwrap().port();
    std::thread::spawn(move || silent.incoming().collect::<Vec<_>>());
    let mut command = reader.command(&["serve", "--addr", "127.0.0.1:0", "--follow", "s3://armarium/manuals"]);
    let settings = [("ACCESS_KEY_ID", "desk"), ("SECRET_ACCESS_KEY", "quiet-seals"), ("ALLOW_HTTP", "true"), ("REGION", "us-east-1")];
    command.envs(settings.map(|(name, value)| (format!("AWS_{name}"), value)));
    command.env("AWS_ENDPOINT", format!("http://127.0.0.1:{port}"));
    let start = Instant::now();
    let server = TestServer::start(command).expect("the server listens");
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
    assert!(start.elapsed() < Duration::from_secs(4), "{:?}", start.elapsed());
    wait_for(&server, "/readyz", "not followed: the store does not answer");
}
