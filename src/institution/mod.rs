//! Who does the institution say this is? Its OpenID provider and its directory (LDAP) are asked here, and what its groups open is looked up.
//!
//! Nothing here decides who gets in: it gives a [`Vouched`] or says why there is none. The server makes accounts and sessions of it.

pub mod begun;
mod grants;
pub mod http;
pub mod ldap;
pub mod openid;
pub mod secrets;
mod steps;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::source::SignIn;
use crate::source::sign_in::OpenId;
use crate::state::vouched::Origin;

pub use grants::{Group, rights};
pub use steps::{Step, Steps};

/// How long what a provider says of itself is believed without asking again.
const DISCOVERED_FOR: Duration = Duration::from_secs(3_600);
/// How long a provider that was not there is not asked again: whoever comes meanwhile need not wait for it, too.
const AWAY_FOR: Duration = Duration::from_secs(5);
/// How long after its keys were fetched they are fetched again for a token that none of them has signed.
const KEYS_AGAIN_AFTER: Duration = Duration::from_secs(5);
/// People who are looked up in the directory at the same time; more wait.
const LOOKED_UP_AT_ONCE: usize = 16;

/// Whom the institution vouches for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vouched {
    /// Which part of it does.
    pub origin: Origin,
    /// What it calls this person for ever.
    pub subject: String,
    /// The name of this person there.
    pub name: String,
    /// The groups there.
    pub groups: Vec<Group>,
}

/// The institution, as the settings of a library say at this moment.
pub struct Institution {
    root: PathBuf,
    settings: Mutex<Arc<SignIn>>,
    http: http::Http,
    provider: tokio::sync::Mutex<Option<Asked>>,
    lookups: tokio::sync::Semaphore,
}

/// What came of asking the provider what it is.
struct Asked {
    settings: OpenId,
    at: Instant,
    said: Result<Arc<openid::Provider>, openid::Fault>,
}

impl Asked {
    fn still_holds(&self, settings: &OpenId) -> bool {
        let long = if self.said.is_ok() { DISCOVERED_FOR } else { AWAY_FOR };
        self.settings == *settings && self.at.elapsed() < long
    }
}

impl Institution {
    /// The institution of the library in a folder.
    ///
    /// # Errors
    /// This machine cannot speak TLS.
    pub fn of(root: &Path) -> Result<Self, http::HttpFault> {
        Ok(Self {
            root: root.to_owned(),
            settings: Mutex::default(),
            http: http::Http::new()?,
            provider: tokio::sync::Mutex::default(),
            lookups: tokio::sync::Semaphore::new(LOOKED_UP_AT_ONCE),
        })
    }

    /// The ways in at this moment. Where the settings cannot be read, those that could be read last.
    pub async fn settings(&self) -> Arc<SignIn> {
        let root = self.root.clone();
        let read = tokio::task::spawn_blocking(move || SignIn::read(&root)).await;
        let mut last = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        match read {
            Ok(Ok(now)) if now != **last => *last = Arc::new(now),
            Ok(Ok(_)) => {}
            Ok(Err(faults)) => {
                let fault = faults.first().map(|fault| format!("{}:{}: {}", fault.file, fault.line, fault.message)).unwrap_or_default();
                tracing::warn!(%fault, "the ways to sign in stay as they were");
            }
            Err(error) => tracing::error!(%error, "the ways to sign in cannot be read"),
        }
        Arc::clone(&last)
    }

    /// The provider, asked what it is where that is not known.
    ///
    /// # Errors
    /// It is not there, or cannot be used.
    pub async fn provider(&self, settings: &OpenId) -> Result<Arc<openid::Provider>, openid::Fault> {
        let mut asked = self.provider.lock().await;
        match &*asked {
            Some(known) if known.still_holds(settings) => known.said.clone(),
            _ => self.ask(&mut asked, settings).await,
        }
    }

    /// The provider with its newest keys, after one that did not have the right one; the same where it was asked just now.
    ///
    /// # Errors
    /// It is not there, or cannot be used.
    pub async fn renewed(&self, settings: &OpenId) -> Result<Arc<openid::Provider>, openid::Fault> {
        let mut asked = self.provider.lock().await;
        match &*asked {
            Some(known) if known.settings == *settings && known.at.elapsed() < KEYS_AGAIN_AFTER => known.said.clone(),
            _ => self.ask(&mut asked, settings).await,
        }
    }

    async fn ask(&self, asked: &mut Option<Asked>, settings: &OpenId) -> Result<Arc<openid::Provider>, openid::Fault> {
        let said = openid::Provider::discover(&self.http, settings).await.map(Arc::new);
        if let Err(fault) = &said {
            tracing::error!(%fault, "the OpenID provider cannot be used");
        }
        *asked = Some(Asked { settings: settings.clone(), at: Instant::now(), said: said.clone() });
        said
    }

    /// What a provider says to an answer that a browser has brought: whom it vouches for, and what it knows its own session by.
    ///
    /// # Errors
    /// It vouches for nobody, or cannot be trusted.
    pub async fn answered(&self, settings: &OpenId, answer: &openid::Answer) -> Result<(Vouched, String), openid::Fault> {
        let provider = self.provider(settings).await?;
        let tokens = provider.exchange(&self.http, answer).await?;
        match provider.vouch(&self.http, &tokens, answer).await {
            Err(openid::Fault::Key(_)) => self.renewed(settings).await?.vouch(&self.http, &tokens, answer).await,
            said => said,
        }
    }

    /// Whom the directory vouches for who knows this name and password.
    ///
    /// # Errors
    /// Nobody, or it cannot be asked.
    pub async fn looked_up(&self, settings: &crate::source::sign_in::Ldap, name: &str, password: &str) -> Result<Vouched, ldap::Fault> {
        let (settings, name, password) = (settings.clone(), name.to_owned(), password.to_owned());
        let _place = self.lookups.acquire().await.map_err(|error| ldap::Fault::Away(error.to_string()))?;
        // A task of its own: what a directory answers in no known form may end it, and nothing else.
        let lookup = tokio::spawn(async move { ldap::vouch(&settings, &name, Some(&password), &mut Steps::default()).await });
        lookup.await.unwrap_or_else(|error| Err(ldap::Fault::Away(format!("its answer is in no known form: {error}"))))
    }

    /// How the provider is asked.
    pub fn http(&self) -> &http::Http {
        &self.http
    }
}
