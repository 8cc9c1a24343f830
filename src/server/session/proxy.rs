//! Proxies in front of the server: what they say about a visitor counts, what anybody else says does not.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::header::{HOST, HeaderName};
use axum::http::request::Parts;

use crate::server::App;
use crate::server::tls::Channel;
use crate::state::AccountName;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const FORWARDED_HOST: HeaderName = HeaderName::from_static("x-forwarded-host");
const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

/// The proxies that are believed.
#[derive(Debug, Clone, Default)]
pub struct Proxy {
    /// Their addresses.
    pub peers: Vec<IpAddr>,
    /// The header in which they name who is signed in, if they do.
    pub user_header: Option<HeaderName>,
}

/// Who sends a request, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visitor {
    /// The address it comes from.
    pub address: IpAddr,
    /// Whether it comes by https.
    pub https: bool,
    /// This server as the visitor names it.
    pub host: Option<String>,
    /// Whom a proxy has signed in.
    pub user: Option<AccountName>,
}

impl Visitor {
    /// The visitor who sends a request.
    pub fn of(parts: &Parts, app: &App) -> Self {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let peer = peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |ConnectInfo(peer)| peer.ip());
        let proxy = app.proxy();
        // HTTP/2 names the host in the address and not in a header.
        let authority = parts.uri.authority().map(ToString::to_string);
        let visitor = proxy.visitor(peer, &parts.headers, authority);
        // What comes to us by TLS need be said by nobody.
        let encrypted = parts.extensions.get::<Channel>().is_some_and(|channel| channel.encrypted);
        Self { https: visitor.https || encrypted, ..visitor }
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self::of(parts, app))
    }
}

impl Proxy {
    fn visitor(&self, peer: IpAddr, headers: &HeaderMap, authority: Option<String>) -> Visitor {
        let peer = peer.to_canonical();
        let host = authority.or_else(|| only(headers, &HOST).map(str::to_owned));
        if !self.is_one(peer) {
            return Visitor { address: peer, https: false, host, user: None };
        }
        Visitor {
            address: self.client(headers).unwrap_or(peer),
            https: last(headers, &FORWARDED_PROTO).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https")),
            host: last(headers, &FORWARDED_HOST).map(str::to_owned).or(host),
            user: self.user_header.as_ref().and_then(|name| AccountName::parse(only(headers, name)?).ok()),
        }
    }

    fn is_one(&self, peer: IpAddr) -> bool {
        self.peers.iter().any(|known| known.to_canonical() == peer)
    }

    /// The last address in the chain that is none of our proxies: what stands before it was written by whoever is there.
    fn client(&self, headers: &HeaderMap) -> Option<IpAddr> {
        let chain = headers.get_all(FORWARDED_FOR).iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(','));
        let chain: Vec<Option<IpAddr>> = chain.map(|entry| address(entry.trim())).collect();
        chain.into_iter().rev().find(|entry| entry.is_none_or(|address| !self.is_one(address))).flatten()
    }
}

/// An address as proxies write it, with or without a port.
fn address(text: &str) -> Option<IpAddr> {
    let address = text.parse().or_else(|_| text.parse::<SocketAddr>().map(|socket| socket.ip())).ok();
    address.as_ref().map(IpAddr::to_canonical)
}

/// The value of a header that occurs once; twice would mean that somebody else wrote one of them.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?.trim();
    (values.next().is_none() && !value.is_empty()).then_some(value)
}

/// The last value of a header: what the nearest proxy wrote.
fn last<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let value = headers.get_all(name).iter().next_back()?.to_str().ok()?;
    value.rsplit(',').next().map(str::trim).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visitor(peer: &str, headers: &[(&'static str, &'static str)]) -> Visitor {
        let proxy = Proxy { peers: vec!["10.0.0.1".parse().unwrap()], user_header: Some(HeaderName::from_static("x-user")) };
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        proxy.visitor(peer.parse().unwrap(), &map, None)
    }

    #[test]
    fn only_an_allowed_peer_is_believed() {
        let headers = [
            ("host", "inner:8080"),
            ("x-user", "Ana"),
            ("x-forwarded-proto", "https"),
            ("x-forwarded-for", "192.0.2.7"),
            ("x-forwarded-host", "library.example"),
        ];
        let stranger = visitor("10.0.0.2", &headers);
        assert_eq!((stranger.address, stranger.https, stranger.user), ("10.0.0.2".parse().unwrap(), false, None));
        assert_eq!(stranger.host.as_deref(), Some("inner:8080"));
        for peer in ["10.0.0.1", "::ffff:10.0.0.1"] {
            let believed = visitor(peer, &headers);
            assert_eq!((believed.address, believed.https), ("192.0.2.7".parse().unwrap(), true), "{peer}");
            assert_eq!(believed.user, AccountName::parse("ana").ok());
            assert_eq!(believed.host.as_deref(), Some("library.example"));
        }
    }

    #[test]
    fn what_a_client_wrote_before_the_proxy_does_not_count() {
        let from = |chain: &'static str| visitor("10.0.0.1", &[("x-forwarded-for", chain)]).address.to_string();
        assert_eq!(from("1.1.1.1, 192.0.2.7"), "192.0.2.7");
        assert_eq!(from("192.0.2.7:4711, 10.0.0.1"), "192.0.2.7");
        assert_eq!(from("[2001:db8::1]:443"), "2001:db8::1");
        assert_eq!(from("1.1.1.1, unknown"), "10.0.0.1");
        assert_eq!(visitor("10.0.0.1", &[("x-user", "admin"), ("x-user", "ana")]).user, None, "one of them is not the proxy's");
        for hostile in ["", "ana krasniqi", "../../etc"] {
            assert_eq!(visitor("10.0.0.1", &[("x-user", hostile)]).user, None, "{hostile}");
        }
    }
}
