//! What handlers get: the person who is signed in.

use armarium::edition::Silent;
use armarium::server::session::{Accounts, Person};
use armarium::server::{App, Refusal, Views, error};
use armarium::source::Tag;
use armarium::source::marking::Doors;
use armarium::state::sessions::{self, Token};
use armarium::state::{self, AccountName, accounts};
use axum::body::{Body, to_bytes};
use axum::extract::Path;
use axum::http::{HeaderName, Request, StatusCode};
use axum::routing::get;
use axum::{Form, Router, middleware};
use metrics_exporter_prometheus::PrometheusBuilder;
use tower::Service;

use super::with_ana;

/// Who may see and change a language, as the editor asks it.
async fn look(person: Person, Path(lang): Path<String>) -> Result<String, Refusal> {
    let lang = Tag::try_from(lang).unwrap();
    if !person.account.may_edit(&lang) {
        return Err(person.refuse());
    }
    Ok(person.csrf().to_owned())
}

async fn save(person: Person, Form(fields): Form<Vec<(String, String)>>) -> Result<String, Refusal> {
    let token = fields.iter().find(|(name, _)| name == "csrf").map_or("", |(_, value)| value);
    person.check_csrf(token)?;
    Ok(format!("saved by {}", person.account.name))
}

async fn anybody(person: Option<Person>) -> String {
    person.map_or("a reader".to_owned(), |person| person.account.name.to_string())
}

struct Answer {
    status: StatusCode,
    location: Option<String>,
    stored: bool,
    text: String,
}

async fn ask(router: &mut Router, request: &str, cookie: &str, headers: &[(&'static str, &str)], body: &str) -> Answer {
    let (method, uri) = request.split_once(' ').unwrap();
    let mut request = Request::builder().method(method).uri(uri).header("host", "library.example").header("cookie", cookie);
    request = request.header("content-type", "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(HeaderName::from_static(name), *value);
    }
    let response = router.call(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
    let header = |name: &str| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
    let (status, location, stored) = (response.status(), header("location"), header("cache-control").as_deref() != Some("no-store"));
    let text = String::from_utf8(to_bytes(response.into_body(), 1 << 20).await.unwrap().to_vec()).unwrap();
    Answer { status, location, stored, text }
}

#[test]
fn handlers_know_the_person() {
    let library = with_ana();
    let release = armarium::edition::build(library.root(), &Silent).unwrap().release;
    let database = state::open(library.root()).unwrap();
    let kept = accounts::kept(&database, &AccountName::parse("ana").unwrap()).unwrap().unwrap();
    let token = Token::random().unwrap();
    sessions::begin(&database, &kept, &token, &sessions::Beginning::default()).unwrap().unwrap();
    let cookie = format!("lang=en; session={}", token.as_str());
    let metrics = PrometheusBuilder::new().build_recorder().handle();
    let app = App::new(Views::open(release, Doors::default(), None).unwrap(), metrics);
    let router = || Router::new().route("/edit/{lang}", get(look).post(save)).route("/all", get(anybody).post(anybody));
    let of = |app: App| router().layer(middleware::from_fn_with_state(app.clone(), error::shown)).with_state(app);
    let mut router = of(app.clone());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        // Reading needs no accounts, and they may come later.
        assert_eq!(ask(&mut router, "GET /all", &cookie, &[], "").await.text, "a reader");
        assert_eq!(ask(&mut router, "GET /edit/sq", &cookie, &[], "").await.status, StatusCode::SERVICE_UNAVAILABLE);
        app.sign_in_with(Accounts::new(database).unwrap());

        let led = ask(&mut router, "GET /edit/sq?state=stale", "", &[], "").await;
        assert_eq!((led.status, led.location.as_deref()), (StatusCode::SEE_OTHER, Some("/sign-in?next=%2Fedit%2Fsq%3Fstate%3Dstale")));
        assert!(!led.stored);
        let late = ask(&mut router, "POST /edit/sq", "session=0", &[], "text=x").await;
        assert!(late.status == StatusCode::FORBIDDEN && late.text.contains("You are no longer signed in"), "{}", late.text);

        let own = ask(&mut router, "GET /edit/sq", &cookie, &[], "").await;
        assert_eq!(own.status, StatusCode::OK);
        let other = ask(&mut router, "GET /edit/mk", &cookie, &[], "").await;
        assert!(other.status == StatusCode::FORBIDDEN && other.text.contains("no right to do this"), "{}", other.text);

        let form = format!("text=x&csrf={}", own.text);
        let here = [("origin", "https://library.example")];
        assert_eq!(ask(&mut router, "POST /edit/sq", &cookie, &here, &form).await.text, "saved by ana");
        assert_eq!(ask(&mut router, "POST /edit/sq", &cookie, &[], &form).await.text, "saved by ana", "the token is proof enough");
        let refused = [("POST /edit/sq", &here[..], "text=x&csrf=0"), ("POST /edit/sq", &[("origin", "https://evil.example")], &form)];
        for (request, headers, body) in refused {
            let answer = ask(&mut router, request, &cookie, headers, body).await;
            assert!(
                answer.status == StatusCode::FORBIDDEN && !answer.stored && answer.text.contains("Nothing was saved"),
                "{}",
                answer.text
            );
        }

        assert_eq!(ask(&mut router, "GET /all", &cookie, &[], "").await.text, "ana");
        assert_eq!(ask(&mut router, "GET /all", "session=0", &[], "").await.text, "a reader");
        assert_eq!(ask(&mut router, "POST /all", &cookie, &[("sec-fetch-site", "cross-site")], "").await.status, StatusCode::FORBIDDEN);
    });
}
