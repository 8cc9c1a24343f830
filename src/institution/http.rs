//! How a provider is asked: encrypted unless it is on this machine, to where was said and nowhere else, not for long, and not for much.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use openidconnect::http::Response;
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};

use crate::source::sign_in::is_private;

/// Longest time until a provider is reached …
const CONNECT_WITHIN: Duration = Duration::from_secs(3);
/// … and until it has answered.
const ANSWER_WITHIN: Duration = Duration::from_secs(5);
/// Largest answer, in bytes: keys, or a token that names some thousand groups.
pub const MAX_ANSWER_BYTES: usize = 256 << 10;
/// Connections that are kept open to it, so that signing in need not begin with a new one.
const KEPT_CONNECTIONS: usize = 4;

/// A client of the provider.
pub struct Http {
    client: reqwest::Client,
}

/// Why a provider has not answered.
#[derive(Debug, Clone)]
pub struct HttpFault(String);

impl fmt::Display for HttpFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for HttpFault {}

impl From<reqwest::Error> for HttpFault {
    fn from(error: reqwest::Error) -> Self {
        because("the request", error)
    }
}

/// Longest fault that is repeated, in characters.
const MAX_SAID: usize = 500;

impl Http {
    /// A client. Roots of trust are those of the system.
    ///
    /// # Errors
    /// This machine cannot speak TLS.
    pub fn new() -> Result<Self, HttpFault> {
        speak_tls();
        let client = reqwest::Client::builder()
            .user_agent(concat!("armarium/", env!("CARGO_PKG_VERSION")))
            // Where a provider leads elsewhere, whoever is there could have written its answer.
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT_WITHIN)
            .timeout(ANSWER_WITHIN)
            .pool_max_idle_per_host(KEPT_CONNECTIONS)
            .build()?;
        Ok(Self { client })
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpFault> {
        let address = request.uri().to_string();
        if !is_private(&address, "https", "http") {
            return Err(HttpFault(format!("{address} is not encrypted, and not on this machine")));
        }
        let mut answer = self.client.execute(request.try_into()?).await.map_err(|error| because(&address, error))?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        let mut body = Vec::new();
        while let Some(piece) = answer.chunk().await.map_err(|error| because(&address, error))? {
            if body.len() + piece.len() > MAX_ANSWER_BYTES {
                return Err(HttpFault(format!("{address} answers with more than {MAX_ANSWER_BYTES} bytes")));
            }
            body.extend_from_slice(&piece);
        }
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Ok(response)
    }
}

/// A fault with its causes, which reqwest keeps behind it; without what stands behind the address, which may be a secret.
fn because(address: &str, error: reqwest::Error) -> HttpFault {
    let address = address.split('?').next().unwrap_or_default();
    let error = error.without_url();
    let mut says = format!("{address}: {error}");
    let mut cause = std::error::Error::source(&error);
    while let Some(deeper) = cause {
        says = format!("{says}: {deeper}");
        cause = deeper.source();
    }
    HttpFault(says.chars().take(MAX_SAID).collect())
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpFault;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpFault>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}

/// The one implementation of TLS's cryptography in this program. Whoever comes second finds it chosen.
pub fn speak_tls() {
    let _ = rustls::crypto::ring::default_provider().install_default();
}
