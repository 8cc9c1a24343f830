//! Who is connected: so many in all, so many from one address, and who makes room when there is none.
//!
//! A newcomer always finds a place where others hold theirs for nothing. So no number of silent or stuck connections keeps a reader out, also not one
//! at the same address.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::server::pulse::Pulse;
use crate::state::visitors::network;

/// Who is connected.
#[derive(Debug)]
pub struct Crowd {
    most: usize,
    most_of_one: usize,
    /// Addresses that stand for many: proxies.
    proxies: Vec<IpAddr>,
    members: Mutex<Members>,
}

#[derive(Debug, Default)]
struct Members {
    next: u64,
    open: HashMap<u64, (IpAddr, Arc<Pulse>)>,
    by_address: HashMap<IpAddr, usize>,
}

/// A place in the crowd; given back when dropped.
#[derive(Debug)]
pub struct Place {
    crowd: Arc<Crowd>,
    number: u64,
    /// What the connection does.
    pub pulse: Arc<Pulse>,
}

impl Crowd {
    /// Room for so many, and for so many from one address; connections of these proxies are counted in the whole only.
    pub fn new(most: usize, most_of_one: usize, proxies: Vec<IpAddr>) -> Arc<Self> {
        Arc::new(Self { most, most_of_one, proxies, members: Mutex::default() })
    }

    /// A place for a new connection, if need be that of one that holds its own for nothing. `None` where everybody is busy.
    pub fn enter(self: &Arc<Self>, address: IpAddr) -> Option<Place> {
        let address = network(address.to_canonical());
        let mut members = self.members();
        let of_one = members.by_address.get(&address).copied().unwrap_or_default();
        if of_one >= self.most_of_one && !self.proxies.contains(&address) {
            members.make_room(Some(address))?;
        } else if members.open.len() >= self.most {
            members.make_room(None)?;
        }
        let (number, pulse) = (members.next, Arc::new(Pulse::default()));
        members.next += 1;
        members.open.insert(number, (address, Arc::clone(&pulse)));
        *members.by_address.entry(address).or_default() += 1;
        Some(Place { crowd: Arc::clone(self), number, pulse })
    }

    fn members(&self) -> MutexGuard<'_, Members> {
        self.members.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Members {
    /// Ends the connection that can be missed most, of an address or of all.
    fn make_room(&mut self, address: Option<IpAddr>) -> Option<()> {
        let candidates = self.open.iter().filter(|(_, (at, _))| address.is_none_or(|address| *at == address));
        let yielding = candidates.filter_map(|(number, (_, pulse))| Some((pulse.yields()?, *number)));
        let (_, number) = yielding.min_by_key(|((yields, rest), number)| (*yields, std::cmp::Reverse(*rest), *number))?;
        if let Some(pulse) = self.remove(number) {
            pulse.end();
        }
        Some(())
    }

    fn remove(&mut self, number: u64) -> Option<Arc<Pulse>> {
        let (address, pulse) = self.open.remove(&number)?;
        if let Some(count) = self.by_address.get_mut(&address) {
            *count -= 1;
            if *count == 0 {
                self.by_address.remove(&address);
            }
        }
        Some(pulse)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.crowd.members().remove(self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(last: u32) -> IpAddr {
        IpAddr::V4((0x0a00_0000 + last).into())
    }

    #[test]
    fn the_silent_make_room_for_newcomers_and_the_busy_stay() {
        let crowd = Crowd::new(100, 3, Vec::new());
        let busy = crowd.enter(address(1)).unwrap();
        let asked = busy.pulse.asked(false);
        let silent: Vec<_> = (0..2).map(|_| crowd.enter(address(1)).unwrap()).collect();
        let newcomer = crowd.enter(address(1)).unwrap();
        let open: Vec<u64> = crowd.members().open.keys().copied().collect();
        assert!(open.contains(&busy.number) && open.contains(&newcomer.number), "{open:?}");
        assert!(!open.contains(&silent[0].number), "the oldest of the silent has gone");
        drop((asked, silent));
        assert_eq!(crowd.members().open.len(), 2);
        drop((busy, newcomer));
        assert!(crowd.members().by_address.is_empty());
    }

    #[test]
    fn where_all_are_busy_nobody_else_comes_in() {
        let crowd = Crowd::new(2, 2, Vec::new());
        let places: Vec<_> = (0..2).map(|other| crowd.enter(address(other)).unwrap()).collect();
        let open: Vec<_> = places.iter().map(|place| place.pulse.asked(false)).collect();
        assert!(crowd.enter(address(9)).is_none());
        drop(open);
        assert!(crowd.enter(address(9)).is_some(), "an idle one yields");
    }

    #[test]
    fn a_proxy_stands_for_many() {
        let crowd = Crowd::new(10, 1, vec![address(1)]);
        let places: Vec<_> = (0..5).filter_map(|_| crowd.enter(address(1))).collect();
        assert_eq!((places.len(), crowd.members().open.len()), (5, 5));
    }
}
