//! `/account/second-factor`: a person's own second factor.

use askama::Template;
use axum::Form as Sent;
use axum::extract::State;
use axum::extract::rejection::FormRejection;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{Redirect, Response};

use crate::server::people::{Desk, Fields};
use crate::server::session::{self, Accounts, Denied, Passed, Person, SetUp, private};
use crate::server::{App, Refusal};
use crate::state::Connection;
use crate::state::audit::{self, Act, Deed};
use crate::state::connection;
use crate::state::factors::{self, Factor};
use crate::state::sessions::{self, Token};
use crate::state::{AccountName, accounts};
use crate::web::Layout;

#[derive(Template)]
#[template(path = "account-factor.html")]
struct FactorPage<'a> {
    layout: Layout<'a>,
    csrf: &'a str,
    fault: Option<String>,
    /// What is needed to set one up, where there is none.
    set_up: Option<SetUp>,
    /// How many recovery codes are left, in a sentence.
    left: String,
    is_demanded: bool,
}

/// Somebody with a session of this server: who comes by another way has a second factor there, or none.
struct Own<'a> {
    desk: Desk,
    accounts: &'a Accounts,
    person: &'a Person,
    token: Token,
}

impl<'a> Own<'a> {
    fn of(app: &'a App, person: &'a Person, uri: &Uri, headers: &HeaderMap) -> Result<Self, Refusal> {
        let missing = || Refusal::missing().private();
        let token = person.token().filter(|_| person.account.origin.is_program()).ok_or_else(missing)?;
        Ok(Self { desk: Desk::new(app, uri, headers), accounts: app.accounts().ok_or_else(missing)?, person, token })
    }

    fn name(&self) -> AccountName {
        self.person.account.name.clone()
    }

    async fn factor(&self) -> Result<Option<Factor>, Refusal> {
        let name = self.name();
        self.desk.on_database(move |database| factors::of(database, &name)).await
    }

    /// The page; where something is set up, with the secret that was shown before.
    async fn shown(&self, passed: Option<Passed>, fault: Option<(StatusCode, String)>) -> Result<Response, Refusal> {
        let factor = self.factor().await?;
        let set_up = match factor {
            Some(_) => None,
            None => Some(SetUp::of(&self.passed(passed).await?, self.accounts)),
        };
        let words = self.desk.words();
        let status = fault.as_ref().map_or(StatusCode::OK, |(status, _)| *status);
        let page = FactorPage {
            layout: self.desk.layout("factor-title"),
            csrf: self.person.csrf(),
            fault: fault.map(|(_, text)| text),
            set_up,
            left: words.count("recovery-left", factor.map_or(0, |factor| factor.recovery_codes as usize)),
            is_demanded: factors::is_demanded(self.desk.app.views().second_factor(), &self.person.account),
        };
        Ok(self.desk.answer(&page, status))
    }

    async fn passed(&self, shown: Option<Passed>) -> Result<Passed, Refusal> {
        if let Some(shown) = shown {
            return Ok(shown);
        }
        let name = self.name();
        let kept = self.desk.on_database(move |database| accounts::kept(database, &name)).await?;
        let passed = Passed::new(&self.person.account.name, &kept.ok_or_else(|| Refusal::missing().private())?);
        passed.with_secret().map_err(|fault| Refusal::fault(&fault))
    }

    /// Does what a right code allows, and records it.
    async fn with_code<T: Send + 'static>(
        &self,
        act: Act,
        work: impl FnOnce(&Connection) -> connection::Result<Option<T>> + Send + 'static,
    ) -> Result<Result<T, (StatusCode, String)>, Refusal> {
        let (name, address) = (self.name(), self.person.address);
        if let Err(failure) = self.accounts.take_attempt(Some(&name), address) {
            let denied = Denied::by(failure, self.desk.words(), "factor-wrong");
            return Ok(Err((denied.status, denied.text)));
        }
        let deed = Deed::of(&name, act, address).saying(name.as_str());
        let done = self.desk.on_database(move |database| audit::recorded(database, &deed, work)).await?;
        if done.is_some() {
            self.accounts.succeeded(&name, address);
        }
        Ok(done.ok_or_else(|| (StatusCode::FORBIDDEN, self.desk.words().get("factor-wrong"))))
    }
}

/// The page.
pub async fn page(State(app): State<App>, person: Person, uri: Uri, headers: HeaderMap) -> Result<Response, Refusal> {
    Own::of(&app, &person, &uri, &headers)?.shown(None, None).await
}

/// Sets one up, makes other recovery codes, or takes it away.
pub async fn change(
    State(app): State<App>,
    person: Person,
    uri: Uri,
    headers: HeaderMap,
    sent: Result<Sent<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Refusal> {
    let Sent(pairs) = sent.map_err(|fault| Refusal::form(&fault))?;
    let fields = Fields(pairs);
    person.check_csrf(fields.get("csrf"))?;
    let own = Own::of(&app, &person, &uri, &headers)?;
    let (name, token, code) = (own.name(), own.token.clone(), fields.get("code").to_owned());
    let codes = factors::recovery_codes().map_err(|fault| Refusal::fault(&fault))?;
    let kept = codes.clone();
    match fields.get("action") {
        "set-up" => {
            let passed = Passed::open(fields.get("passed"), own.accounts.secret()).filter(|passed| passed.name == name);
            let Some((passed, secret)) = passed.and_then(|passed| Some((passed.clone(), passed.secret?))) else {
                return own.shown(None, None).await;
            };
            let work = move |change: &Connection| {
                let is_new = factors::of(change, &name)?.is_none();
                let set = is_new && factors::set(change, &name, &secret, &code, session::now(), &kept)?.is_some();
                if set { sessions::strengthen(change, &token) } else { Ok(None) }
            };
            match own.with_code(Act::SecondFactor, work).await? {
                Ok(()) => session::recovery(own.desk.layout("recovery-title"), codes, "/account"),
                Err(fault) => own.shown(Some(passed), Some(fault)).await,
            }
        }
        "renew" => {
            let work = move |change: &Connection| match factors::take(change, &name, &code, session::now())? {
                Some(_) => factors::renew_recovery(change, &name, &kept),
                None => Ok(None),
            };
            match own.with_code(Act::SecondFactor, work).await? {
                Ok(()) => session::recovery(own.desk.layout("recovery-title"), codes, "/account"),
                Err(fault) => own.shown(None, Some(fault)).await,
            }
        }
        "remove" if !factors::is_demanded(app.views().second_factor(), &person.account) => {
            let work = move |change: &Connection| match factors::take(change, &name, &code, session::now())? {
                Some(_) => factors::remove(change, &name),
                None => Ok(None),
            };
            match own.with_code(Act::NoSecondFactor, work).await? {
                Ok(()) => Ok(private(Redirect::to("/sign-in"))),
                Err(fault) => own.shown(None, Some(fault)).await,
            }
        }
        _ => Err(Refusal::bad("action", "there is no such action").private()),
    }
}
