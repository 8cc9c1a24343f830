//! Whether different visitors asked the same within a day: what one person asks, however often, is shown to nobody else.
//!
//! Of a visitor only a salted hash of the address is held, in memory and for a day; the salt is thrown away with it.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::time::{SystemTime, UNIX_EPOCH};

/// Different visitors after which a query is suggested to others.
pub const LEAST_VISITORS: usize = 5;
/// Different queries of a day whose visitors are held; of more they are not.
const MAX_HELD: usize = 20_000;
/// A day, in seconds.
const DAY: u64 = 24 * 3_600;

/// The visitors of a day.
#[derive(Debug, Default)]
pub struct Visitors {
    day: u64,
    salt: [u8; blake3::KEY_LEN],
    /// Who asked a query in a language.
    asked: HashMap<(String, String), Vec<u64>>,
}

impl Visitors {
    /// Notes that somebody asked a query, and says whether enough different visitors have.
    ///
    /// # Errors
    /// Where the system gives no random numbers for the salt.
    pub fn are_many(&mut self, visitor: IpAddr, lang: &str, query: &str) -> Result<bool, getrandom::Error> {
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        self.are_many_on(seconds / DAY, visitor, lang, query)
    }

    fn are_many_on(&mut self, day: u64, visitor: IpAddr, lang: &str, query: &str) -> Result<bool, getrandom::Error> {
        if day != self.day || self.asked.is_empty() {
            self.day = day;
            self.asked.clear();
            getrandom::fill(&mut self.salt)?;
        }
        let key = (lang.to_owned(), query.to_owned());
        if self.asked.len() >= MAX_HELD && !self.asked.contains_key(&key) {
            return Ok(false);
        }
        let address = network(visitor.to_canonical()).to_string();
        let hash = blake3::keyed_hash(&self.salt, address.as_bytes());
        let hash = hash.as_bytes().first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
        let visitors = self.asked.entry(key).or_default();
        if visitors.len() < LEAST_VISITORS && !visitors.contains(&hash) {
            visitors.push(hash);
        }
        Ok(visitors.len() >= LEAST_VISITORS)
    }
}

/// The address by which a visitor is told from others: of IPv6 the network, since one person has all addresses of it.
pub fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(last: usize) -> IpAddr {
        IpAddr::V4((0x0a00_0000 + last as u32).into())
    }

    #[test]
    fn one_visitor_is_never_many() {
        let mut visitors = Visitors::default();
        assert!((0..50).all(|_| !visitors.are_many(address(1), "sq", "armë").unwrap()));
        let same_network = (0..50).map(|last| format!("2001:db8::{last:x}").parse().unwrap());
        assert!(same_network.into_iter().all(|visitor| !visitors.are_many(visitor, "en", "arms").unwrap()));
    }

    #[test]
    fn different_visitors_are_many_within_a_day() {
        let mut visitors = Visitors::default();
        let ask = |visitors: &mut Visitors, day, last| visitors.are_many_on(day, address(last), "sq", "armë").unwrap();
        assert!((1..LEAST_VISITORS).all(|last| !ask(&mut visitors, 7, last)));
        assert!(!visitors.are_many_on(7, address(99), "en", "armë").unwrap(), "another language is another query");
        assert!(ask(&mut visitors, 7, LEAST_VISITORS));
        assert!(!ask(&mut visitors, 8, 1), "a new day begins with nobody");
    }
}
