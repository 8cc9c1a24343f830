//! Wrong passwords, counted by name and by address, so that guessing is slow.
//!
//! Attempts come back one by one, so a name is never closed for long. Whoever tries passwords for a name all the time takes the attempts of
//! strangers only: where an address has signed in to a name before, the two together have attempts of their own, which no others at that address take.

use std::collections::{HashMap, HashSet};
use std::net::IpAddr;
use std::time::{Duration, Instant};

use crate::server::limits::{ADDRESS_ATTEMPT_EVERY, ADDRESS_ATTEMPTS, MAX_COUNTED, NAME_ATTEMPT_EVERY, NAME_ATTEMPTS};
use crate::state::AccountName;
use crate::state::visitors::network;

/// What is counted together.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Counted {
    Address(IpAddr),
    Name(AccountName),
    /// A name at an address that has signed in to it before.
    Known(AccountName, IpAddr),
}

impl Counted {
    /// How many attempts there are, and how long one takes to come back.
    fn limit(&self) -> (u32, Duration) {
        match self {
            Self::Address(_) => (ADDRESS_ATTEMPTS, ADDRESS_ATTEMPT_EVERY),
            Self::Name(_) | Self::Known(..) => (NAME_ATTEMPTS, NAME_ATTEMPT_EVERY),
        }
    }
}

/// The attempts of late.
#[derive(Debug, Default)]
pub struct Attempts {
    /// When all attempts will have come back.
    whole: HashMap<Counted, Instant>,
    known: HashSet<(AccountName, IpAddr)>,
}

impl Attempts {
    /// Takes an attempt, before the password is looked at: attempts that are made side by side count too. Where none is left, the time
    /// until there is one.
    pub fn take(&mut self, name: Option<&AccountName>, address: IpAddr, now: Instant) -> Result<(), Duration> {
        let all = self.counted(name, address);
        if let Some(wait) = all.iter().filter_map(|counted| self.wait(counted, now)).max() {
            return Err(wait);
        }
        for counted in all {
            let (_, every) = counted.limit();
            self.make_room(now);
            let whole = self.whole.entry(counted).or_insert(now);
            *whole = (*whole).max(now) + every;
        }
        Ok(())
    }

    /// Gives the attempt back, and those for the name: the password was right.
    pub fn succeeded(&mut self, name: &AccountName, address: IpAddr) {
        let network = network(address);
        for counted in self.counted(Some(name), address) {
            match &counted {
                Counted::Address(_) => {
                    if let Some(whole) = self.whole.get_mut(&counted) {
                        *whole -= ADDRESS_ATTEMPT_EVERY;
                    }
                }
                Counted::Name(_) | Counted::Known(..) => {
                    self.whole.remove(&counted);
                }
            }
        }
        if self.known.len() < MAX_COUNTED {
            self.known.insert((name.clone(), network));
        }
    }

    /// Gives an attempt back that came to nothing: nobody could say whether it was right, or who it was is known in another way.
    pub fn give_back(&mut self, name: Option<&AccountName>, address: IpAddr) {
        for counted in self.counted(name, address) {
            let (_, every) = counted.limit();
            if let Some(whole) = self.whole.get_mut(&counted) {
                *whole -= every;
            }
        }
    }

    /// What an attempt is counted as. A name at an address that knows it counts by itself: others at the same address, an office or a school, neither
    /// take its attempts nor lose theirs to it.
    fn counted(&self, name: Option<&AccountName>, address: IpAddr) -> Vec<Counted> {
        let address = network(address);
        match name {
            Some(name) if self.known.contains(&(name.clone(), address)) => vec![Counted::Known(name.clone(), address)],
            Some(name) => vec![Counted::Address(address), Counted::Name(name.clone())],
            None => vec![Counted::Address(address)],
        }
    }

    /// How long to wait for an attempt, if there is none now.
    fn wait(&self, counted: &Counted, now: Instant) -> Option<Duration> {
        let (attempts, every) = counted.limit();
        let missing = self.whole.get(counted)?.checked_duration_since(now)?;
        (missing + every).checked_sub(every * attempts).filter(|wait| !wait.is_zero())
    }

    /// Forgets what has come back; where that is not enough, what will first.
    fn make_room(&mut self, now: Instant) {
        if self.whole.len() < MAX_COUNTED {
            return;
        }
        self.whole.retain(|_, whole| *whole > now);
        if self.whole.len() < MAX_COUNTED {
            return;
        }
        let first = self.whole.iter().min_by_key(|(_, whole)| **whole).map(|(counted, _)| counted.clone());
        if let Some(first) = first {
            self.whole.remove(&first);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> AccountName {
        AccountName::parse(text).unwrap()
    }

    fn address(last: u32) -> IpAddr {
        IpAddr::V4((0x0a00_0000 + last).into())
    }

    #[test]
    fn a_name_waits_and_opens_again() {
        let (mut attempts, now, ana) = (Attempts::default(), Instant::now(), name("ana"));
        for other in 0..NAME_ATTEMPTS {
            attempts.take(Some(&ana), address(other), now).unwrap();
        }
        assert_eq!(attempts.take(Some(&ana), address(99), now), Err(NAME_ATTEMPT_EVERY));
        assert_eq!(attempts.take(Some(&name("bora")), address(99), now), Ok(()), "another name is open");
        let later = now + NAME_ATTEMPT_EVERY;
        assert_eq!(attempts.take(Some(&ana), address(99), later - Duration::from_secs(1)), Err(Duration::from_secs(1)));
        assert_eq!(attempts.take(Some(&ana), address(99), later), Ok(()));
        assert_eq!(attempts.take(Some(&ana), address(99), later), Err(NAME_ATTEMPT_EVERY));
        let much_later = later + NAME_ATTEMPT_EVERY * NAME_ATTEMPTS;
        assert!((0..NAME_ATTEMPTS).all(|_| attempts.take(Some(&ana), address(99), much_later).is_ok()));
    }

    #[test]
    fn an_address_waits_whatever_names_it_tries() {
        let (mut attempts, now) = (Attempts::default(), Instant::now());
        for other in 0..ADDRESS_ATTEMPTS {
            attempts.take(Some(&name(&format!("n{other}"))), address(1), now).unwrap();
        }
        assert_eq!(attempts.take(None, address(1), now), Err(ADDRESS_ATTEMPT_EVERY));
        assert_eq!(attempts.take(None, address(2), now), Ok(()));
        let (one, same) = ("2001:db8::1".parse().unwrap(), "2001:db8::2".parse().unwrap());
        assert!((0..ADDRESS_ATTEMPTS).all(|_| attempts.take(None, one, now).is_ok()));
        assert!(attempts.take(None, same, now).is_err(), "the same network");
    }

    #[test]
    fn who_signs_in_often_does_not_wait() {
        let (mut attempts, now, ana) = (Attempts::default(), Instant::now(), name("ana"));
        for _ in 0..3 * ADDRESS_ATTEMPTS {
            attempts.take(Some(&ana), address(1), now).unwrap();
            attempts.succeeded(&ana, address(1));
        }
    }

    #[test]
    fn a_stranger_does_not_close_a_name_for_its_owner() {
        let (mut attempts, now, ana) = (Attempts::default(), Instant::now(), name("ana"));
        attempts.take(Some(&ana), address(1), now).unwrap();
        attempts.succeeded(&ana, address(1));
        while attempts.take(Some(&ana), address(2), now).is_ok() {}
        for _ in 0..NAME_ATTEMPTS {
            attempts.take(Some(&ana), address(1), now).unwrap();
        }
        assert!(attempts.take(Some(&ana), address(1), now).is_err(), "the owner's address has a limit too");
    }

    #[test]
    fn wrong_names_at_an_address_do_not_close_it_for_those_it_knows() {
        let (mut attempts, now, ana, bora) = (Attempts::default(), Instant::now(), name("ana"), name("bora"));
        attempts.take(Some(&ana), address(1), now).unwrap();
        attempts.succeeded(&ana, address(1));
        for other in 0..ADDRESS_ATTEMPTS {
            attempts.take(Some(&name(&format!("n{other}"))), address(1), now).unwrap();
        }
        assert!(attempts.take(Some(&bora), address(1), now).is_err(), "nobody knows her here");
        assert_eq!(attempts.take(Some(&ana), address(1), now), Ok(()));
        for _ in 1..NAME_ATTEMPTS {
            attempts.take(Some(&ana), address(1), now).unwrap();
        }
        assert!(attempts.take(Some(&ana), address(1), now).is_err(), "guessing her password here is slow too");
    }

    #[test]
    fn an_attempt_that_came_to_nothing_does_not_count() {
        let (mut attempts, now, ana) = (Attempts::default(), Instant::now(), name("ana"));
        for _ in 0..3 * ADDRESS_ATTEMPTS {
            attempts.take(Some(&ana), address(1), now).unwrap();
            attempts.give_back(Some(&ana), address(1));
        }
    }

    #[test]
    fn memory_is_bounded() {
        let (mut attempts, now) = (Attempts::default(), Instant::now());
        for other in 0..MAX_COUNTED as u32 + 50 {
            attempts.take(None, address(other), now + Duration::from_millis(u64::from(other))).unwrap();
        }
        assert_eq!(attempts.whole.len(), MAX_COUNTED);
        assert!(attempts.whole.contains_key(&Counted::Address(address(MAX_COUNTED as u32 + 49))));
        assert!(!attempts.whole.contains_key(&Counted::Address(address(0))), "the oldest is forgotten first");
    }
}
