//! TLS in the program: a certificate and its key from files, taken again when they are renewed.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwap;
use axum::http::HeaderValue;
use rustls::ServerConfig;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use tokio_rustls::TlsAcceptor;

use crate::server::certificate;
use crate::source::Fingerprint;

/// How often the files are looked at.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// Largest file of a certificate or a key, in bytes: a chain has a few thousand.
const MAX_BYTES: u64 = 1 << 20;
/// A day.
const DAY: f64 = 24.0 * 60.0 * 60.0;

/// What one connection is: handlers and headers ask it.
#[derive(Debug, Clone, Default)]
pub struct Channel {
    /// Whether nobody between can read it.
    pub encrypted: bool,
    /// What the browser is told about coming back: `Strict-Transport-Security`.
    pub hsts: Option<HeaderValue>,
}

/// What is spoken with browsers that come by https.
pub struct Tls {
    acceptor: TlsAcceptor,
    files: Files,
    current: Arc<Current>,
    channel: Channel,
}

/// Where certificate and key stand.
#[derive(Debug, Clone)]
struct Files {
    certificate: PathBuf,
    key: PathBuf,
}

/// The certificate that is shown now.
struct Current(ArcSwap<Loaded>);

/// A certificate with its key, as they were read.
struct Loaded {
    key: Arc<CertifiedKey>,
    /// Until when it holds.
    until: Option<SystemTime>,
    /// The fingerprint of both files.
    files: Fingerprint,
}

impl fmt::Debug for Current {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Current")
    }
}

impl ResolvesServerCert for Current {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.0.load().key))
    }
}

impl Tls {
    /// Reads certificate and key. With `hsts` browsers are told to come by https only, for so long.
    ///
    /// # Errors
    /// A file cannot be read, holds no certificate or no key, or the key is that of another certificate.
    pub fn new(certificate: &Path, key: &Path, hsts: Option<Duration>) -> io::Result<Self> {
        let files = Files { certificate: certificate.to_owned(), key: key.to_owned() };
        let provider = Arc::new(ring::default_provider());
        let current = Arc::new(Current(ArcSwap::from_pointee(files.load(&provider)?)));
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(io::Error::other)?;
        let mut config = config.with_no_client_auth().with_cert_resolver(Arc::clone(&current) as Arc<dyn ResolvesServerCert>);
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let hsts = hsts.and_then(|time| HeaderValue::try_from(format!("max-age={}", time.as_secs())).ok());
        Ok(Self { acceptor: TlsAcceptor::from(Arc::new(config)), files, current, channel: Channel { encrypted: true, hsts } })
    }

    /// What shakes hands.
    pub(super) fn acceptor(&self) -> TlsAcceptor {
        self.acceptor.clone()
    }

    /// What its connections are.
    pub(super) fn channel(&self) -> Channel {
        self.channel.clone()
    }

    /// Takes renewed files, for ever. What cannot be used is named once, and the certificate before stays.
    pub(super) async fn renew(&self) {
        let provider = Arc::new(ring::default_provider());
        let mut refused = None;
        loop {
            measure(self.current.0.load().until);
            tokio::time::sleep(LOOK_EVERY).await;
            let (files, seen) = (self.files.clone(), self.current.0.load().files);
            let provider = Arc::clone(&provider);
            let looked = tokio::task::spawn_blocking(move || match files.read() {
                Ok((_, _, now)) if now == seen => Ok(None),
                Ok(_) => files.load(&provider).map(Some),
                Err(error) => Err(error),
            });
            match looked.await.unwrap_or_else(|error| Err(io::Error::other(error))) {
                Ok(None) => refused = None,
                Ok(Some(loaded)) => {
                    tracing::info!(certificate = %self.files.certificate.display(), "a renewed certificate is shown from now on");
                    self.current.0.store(Arc::new(loaded));
                    refused = None;
                }
                // Certificate and key may be renewed one after the other: what is broken only for a moment is not worth a word.
                Err(error) => {
                    let error = error.to_string();
                    if refused.as_ref().is_some_and(|(before, said)| *before == error && !said) {
                        tracing::error!(%error, "the renewed certificate cannot be used; the one before stays");
                        refused = Some((error, true));
                    } else if refused.as_ref().is_none_or(|(before, _)| *before != error) {
                        refused = Some((error, false));
                    }
                }
            }
        }
    }
}

/// A file of a certificate or a key.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    if fs::metadata(path).map_err(named)?.len() > MAX_BYTES {
        return Err(io::Error::other(format!("{} is too large to be a certificate or a key", path.display())));
    }
    fs::read(path).map_err(named)
}

impl Files {
    /// Both files, and their fingerprint.
    fn read(&self) -> io::Result<(Vec<u8>, Vec<u8>, Fingerprint)> {
        let (certificate, key) = (read(&self.certificate)?, read(&self.key)?);
        let files = Fingerprint::of_all([&certificate, &key]);
        Ok((certificate, key, files))
    }

    fn load(&self, provider: &CryptoProvider) -> io::Result<Loaded> {
        let (certificate, key, files) = self.read()?;
        let invalid = |path: &Path, what: String| io::Error::new(io::ErrorKind::InvalidData, format!("{}: {what}", path.display()));
        let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&certificate).collect();
        let chain = chain.map_err(|error| invalid(&self.certificate, error.to_string()))?;
        let Some(first) = chain.first() else { return Err(invalid(&self.certificate, "there is no certificate (PEM) in it".into())) };
        let until = certificate::valid_until(first);
        let key = PrivateKeyDer::from_pem_slice(&key)
            .map_err(|error| invalid(&self.key, format!("there is no private key (PEM) in it: {error}")))?;
        let key = CertifiedKey::from_der(chain, key, provider).map_err(|error| match error {
            rustls::Error::InconsistentKeys(_) => invalid(&self.key, format!("it is not the key of {}", self.certificate.display())),
            error => invalid(&self.key, error.to_string()),
        })?;
        Ok(Loaded { key: Arc::new(key), until, files })
    }
}

/// For how many days a certificate holds, below zero where it has ended; `None` where a file is none. With its key it is also seen whether both
/// belong together.
///
/// # Errors
/// A file cannot be read, or the key is that of another certificate.
pub fn days(certificate: &Path, key: Option<&Path>) -> io::Result<Option<f64>> {
    let until = match key {
        Some(key) => Files { certificate: certificate.to_owned(), key: key.to_owned() }.load(&ring::default_provider())?.until,
        None => {
            let first = CertificateDer::pem_slice_iter(&read(certificate)?).next().and_then(Result::ok);
            first.and_then(|first| certificate::valid_until(&first))
        }
    };
    Ok(until.map(days_until))
}

fn days_until(until: SystemTime) -> f64 {
    match until.duration_since(SystemTime::now()) {
        Ok(left) => left.as_secs_f64() / DAY,
        Err(past) => -past.duration().as_secs_f64() / DAY,
    }
}

/// Says to whoever watches for how many days the certificate holds.
fn measure(until: Option<SystemTime>) {
    if let Some(until) = until {
        metrics::gauge!("armarium_certificate_days").set(days_until(until));
    }
}
