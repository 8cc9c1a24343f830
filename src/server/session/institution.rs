//! The way in by the institution's OpenID provider: `/sign-in/openid` leads there, `/sign-in/openid/back` is where it leads back to.
//!
//! What a browser brings back counts only in the browser that has begun, only once, and only for some minutes.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use axum::http::uri::Authority;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Redirect, Response};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use openidconnect::RedirectUrl;

use crate::institution::Institution;
use crate::institution::begun::{Begun, LIFE_SECONDS};
use crate::institution::openid::{Answer, Fault};
use crate::server::limits::VOUCHED_WITHIN;
use crate::server::session::pages::{self, Entered};
use crate::server::session::passed::now;
use crate::server::session::password::{self, Failure, With};
use crate::server::session::{Accounts, Visitor, person, private, target};
use crate::server::{App, Refusal, language, parameters};
use crate::source::SignIn;
use crate::source::sign_in::OpenId;
use crate::state::audit::{self, Deed};
use crate::state::{Origin, vouched};

/// The name of the cookie that holds what was begun.
const COOKIE_NAME: &str = "sign-in";

/// Why nobody was signed in.
enum Denied {
    /// What was brought back is not what this browser has begun, or it is too late: why, for the record.
    NotBegun(&'static str),
    /// The person has broken it off there, or the provider will not have it.
    BrokenOff,
    /// What the provider says cannot be trusted: why, for the record.
    Untrusted(&'static str),
    /// The provider cannot be reached.
    Away,
    /// Anything else, as with a password.
    Failure(Failure),
}

impl From<Failure> for Denied {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<Fault> for Denied {
    fn from(fault: Fault) -> Self {
        tracing::warn!(%fault, "nobody was signed in by the OpenID provider");
        match fault {
            Fault::Away(_) => Self::Away,
            Fault::Key(_) => Self::Untrusted("signature"),
            Fault::Untrusted(why, _) => Self::Untrusted(why),
        }
    }
}

/// The provider of this library, and all that is needed to let somebody in by it.
struct Way<'a> {
    app: &'a App,
    accounts: &'a Accounts,
    institution: &'a Institution,
    settings: Arc<SignIn>,
    openid: OpenId,
}

impl<'a> Way<'a> {
    async fn of(app: &'a App) -> Result<Self, Refusal> {
        let accounts = app.accounts().ok_or_else(person::unavailable)?;
        let none = || Refusal::missing().private();
        let (institution, settings) = accounts.institution().await.ok_or_else(none)?;
        let openid = settings.openid.clone().ok_or_else(none)?;
        Ok(Self { app, accounts, institution, settings, openid })
    }
}

/// `GET /sign-in/openid`: to the provider.
pub async fn begin(State(app): State<App>, parts: Parts) -> Result<Response, Refusal> {
    let way = Way::of(&app).await?;
    let visitor = Visitor::of(&parts, &app);
    let back = back_address(&visitor).ok_or_else(|| Refusal::bad("host", "the request does not say which server it asks").private())?;
    let given = parameters::of(&parts.uri).unwrap_or_default();
    let next = given.iter().find(|(name, _)| name == "next").and_then(|(_, next)| target::local(next));
    let provider = match tokio::time::timeout(VOUCHED_WITHIN, way.institution.provider(&way.openid)).await {
        Ok(Ok(provider)) => provider,
        _ => return Ok(shown(&way, &parts, next, Denied::Away).await),
    };
    let begun = Begun::new(&way.accounts.secret, next, now()).map_err(|fault| Refusal::fault(&fault))?;
    let served = app.public();
    let address = provider.address(&begun, &back, language::of_request(&served, &parts.uri, &parts.headers));
    Ok(private(([(SET_COOKIE, cookie(begun.sealed(), visitor.https).to_string())], Redirect::to(&address))))
}

/// `GET /sign-in/openid/back`: a new session, or the sign-in page with what went wrong.
pub async fn back(State(app): State<App>, parts: Parts) -> Result<Response, Refusal> {
    let way = Way::of(&app).await?;
    let (accounts, visitor) = (way.accounts, Visitor::of(&parts, &app));
    let kept = CookieJar::from_headers(&parts.headers);
    let begun = kept.get(COOKIE_NAME).and_then(|kept| Begun::open(&accounts.secret, kept.value(), now()));
    let next = begun.as_ref().and_then(|begun| begun.next.clone());
    let next = next.as_deref().and_then(target::local);
    let taken = accounts.attempts().take(None, visitor.address, Instant::now());
    let entered = match taken {
        Ok(()) => vouched_for(&way, begun, &visitor, &parts).await,
        Err(wait) => Err(Denied::Failure(Failure::Wait(wait))),
    };
    let mut answer = match entered {
        Ok(entered) => {
            accounts.attempts().give_back(None, visitor.address);
            entered.answer(next)
        }
        Err(denied) => {
            if matches!(denied, Denied::Away) {
                accounts.attempts().give_back(None, visitor.address);
            }
            record(accounts, &denied, visitor.address).await?;
            shown(&way, &parts, next, denied).await
        }
    };
    let mut gone = cookie(String::new(), visitor.https);
    gone.make_removal();
    if let Ok(gone) = HeaderValue::try_from(gone.to_string()) {
        answer.headers_mut().append(SET_COOKIE, gone);
    }
    Ok(answer)
}

/// Who is signed in by what a browser has brought.
async fn vouched_for(way: &Way<'_>, begun: Option<Begun>, visitor: &Visitor, parts: &Parts) -> Result<Entered, Denied> {
    let given = parameters::of(&parts.uri).unwrap_or_default();
    let given = |name: &str| given.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let begun = begun.ok_or(Denied::NotBegun("nothing was begun in this browser"))?;
    if !given("state").is_some_and(|state| begun.is_answered_by(state)) {
        return Err(Denied::NotBegun("state"));
    }
    let used = begun.fingerprint();
    let is_first = way.accounts.database.run(move |database| vouched::use_once(database, &used, LIFE_SECONDS)).await;
    if !is_first.map_err(Failure::from)? {
        return Err(Denied::NotBegun("used before"));
    }
    if given("error").is_some() {
        return Err(Denied::BrokenOff);
    }
    let asked = async {
        if !way.institution.provider(&way.openid).await?.is_of_this(given("iss")) {
            return Err(Fault::Untrusted("issuer", "the answer is another provider's".to_owned()));
        }
        let code = given("code").ok_or_else(|| Fault::Untrusted("code", "the answer holds no code".to_owned()))?.to_owned();
        let back =
            back_address(visitor).ok_or_else(|| Fault::Untrusted("host", "the request does not say which server it asks".to_owned()))?;
        way.institution.answered(&way.openid, &Answer { code, back, begun }).await
    };
    let (vouched, hint) = tokio::time::timeout(VOUCHED_WITHIN, asked).await.map_err(|_| Denied::Away)??;
    let (name, kept) = password::settled(way.accounts, &way.settings, vouched, visitor.address).await?;
    let (token, account) = password::begin(way.accounts, &name, kept, With::Institution(hint), visitor.address).await?;
    Ok(Entered::of(way.app, parts, token, account).await)
}

/// Records a try that was refused.
async fn record(accounts: &Accounts, denied: &Denied, from: IpAddr) -> Result<(), Refusal> {
    let why = match denied {
        Denied::NotBegun(why) | Denied::Untrusted(why) => *why,
        Denied::BrokenOff => "broken off there",
        Denied::Failure(Failure::Closed(_, closed)) => closed.recorded(),
        Denied::Away | Denied::Failure(_) => return Ok(()),
    };
    let deed = Deed::turned_away(Origin::OpenId.name(), "", why, from);
    let recorded = accounts.database.run(move |database| audit::record(database, &deed)).await;
    recorded.map(|_| ()).map_err(|error| {
        tracing::error!(%error, "a refused try cannot be recorded");
        person::unavailable()
    })
}

/// The sign-in page with what went wrong.
async fn shown(way: &Way<'_>, parts: &Parts, next: Option<&str>, denied: Denied) -> Response {
    let served = way.app.public();
    let words = served.words.of(language::of_request(&served, &parts.uri, &parts.headers));
    let denied = match denied {
        Denied::NotBegun(_) => pages::Denied::of(StatusCode::FORBIDDEN, words.get("sign-in-openid-late")),
        Denied::BrokenOff => pages::Denied::of(StatusCode::FORBIDDEN, words.get("sign-in-openid-broken-off")),
        Denied::Untrusted(_) => pages::Denied::of(StatusCode::FORBIDDEN, words.get("sign-in-openid-untrusted")),
        Denied::Away => pages::Denied::of(StatusCode::BAD_GATEWAY, words.get("sign-in-away")),
        Denied::Failure(failure) => pages::Denied::by(failure, words, "sign-in-wrong"),
    };
    pages::refused(&served, parts, &way.settings, "", next, denied)
}

/// The address that signs somebody out at the provider, too, who was signed in by it; `None` where the provider does not do that.
pub async fn signed_out(app: &App, parts: &Parts, hint: &str) -> Option<String> {
    let (institution, settings) = app.accounts()?.institution().await?;
    let provider = tokio::time::timeout(VOUCHED_WITHIN, institution.provider(settings.openid.as_ref()?)).await.ok()?.ok()?;
    provider.sign_out_address(hint, &own_address(&Visitor::of(parts, app))?)
}

/// This server as the visitor names it.
fn own_address(visitor: &Visitor) -> Option<String> {
    let host: Authority = visitor.host.as_deref()?.parse().ok()?;
    let scheme = if visitor.https { "https" } else { "http" };
    (!host.as_str().contains('@')).then(|| format!("{scheme}://{host}/"))
}

/// Where the provider leads back to. It knows which addresses are ours, and refuses any other.
fn back_address(visitor: &Visitor) -> Option<RedirectUrl> {
    RedirectUrl::new(format!("{}{}", own_address(visitor)?.trim_end_matches('/'), target::OPENID_BACK)).ok()
}

/// The cookie that holds what was begun. It comes back with the answer, which another site leads to.
fn cookie(value: String, https: bool) -> Cookie<'static> {
    Cookie::build((COOKIE_NAME, value)).path(target::OPENID).http_only(true).same_site(SameSite::Lax).secure(https).build()
}
