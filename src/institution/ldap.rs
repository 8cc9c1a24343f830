//! The institution's directory (LDAP, RFC 4511): who somebody is who knows a name and its password there, and the groups of this person, also those that
//! hold them through others.
//!
//! The account of this server searches; the password of a person is only ever tried at the one entry that was found. A name is escaped (RFC 4515), and an
//! empty password is never sent: directories take it for nobody and say yes (RFC 4513, 5.1.2).

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use ldap3::{Ldap as Connection, LdapConnAsync, LdapConnSettings, LdapError, Scope, SearchEntry, SearchOptions, ldap_escape};

use crate::institution::http::speak_tls;
use crate::institution::{Group, Steps, Vouched, grants, secrets};
use crate::source::sign_in::{Ldap, Nested, TYPED};
use crate::state::vouched::Origin;

/// Longest time until a directory is reached, with its encryption …
const CONNECT_WITHIN: Duration = Duration::from_secs(3);
/// … for one answer of it …
const ANSWER_WITHIN: Duration = Duration::from_secs(3);
/// … and for all that is asked about one person.
const ALL_WITHIN: Duration = Duration::from_secs(7);
/// How deep groups in groups are followed.
const MAX_DEPTH: usize = 10;
/// Most groups of one person.
const MAX_GROUPS: usize = 1_000;
/// Groups that are asked about at once.
const ASKED_AT_ONCE: usize = 50;
/// The attribute by which a group is called.
const GROUP_NAME: &str = "cn";
/// The attributes that keep an entry apart from every other for ever.
const FOR_EVER: [&str; 2] = ["entryUUID", "objectGUID"];
/// Where nobody is: a password is tried there for a name that nobody has, so that the answer takes as long.
const NOBODY: &str = "cn=nobody-of-this-name";

/// Why a directory vouches for nobody.
#[derive(Debug, Clone)]
pub enum Fault {
    /// It cannot be reached, or not be used.
    Away(String),
    /// Nobody has this name and password there.
    Wrong,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Away(says) => out.write_str(says),
            Self::Wrong => out.write_str("nobody has this name and this password there"),
        }
    }
}

impl From<LdapError> for Fault {
    fn from(error: LdapError) -> Self {
        let says = match error {
            LdapError::LdapResult { result } => format!("it answers {}", shown(&result)),
            LdapError::Timeout { .. } => "it does not answer in time".to_owned(),
            other => other.to_string(),
        };
        Self::Away(says)
    }
}

/// Whom the directory vouches for under a name. Where no password is given, whoever has the name: to see how it is set up.
///
/// # Errors
/// Nobody, or it cannot be asked.
pub async fn vouch(settings: &Ldap, typed: &str, password: Option<&str>, steps: &mut Steps) -> Result<Vouched, Fault> {
    if password.is_some_and(str::is_empty) {
        return Err(Fault::Wrong);
    }
    let all = tokio::time::timeout(ALL_WITHIN, asked(settings, typed, password, steps)).await;
    all.unwrap_or_else(|_| Err(Fault::Away(format!("{}: it does not answer in time", settings.url))))
}

async fn asked(settings: &Ldap, typed: &str, password: Option<&str>, steps: &mut Steps) -> Result<Vouched, Fault> {
    let secret = secrets::read(secrets::LDAP).and_then(|secret| secret.ok_or_else(|| format!("{} is not set", secrets::LDAP)));
    let secret = secret.map_err(|says| failed(steps, "bind", Fault::Away(says)))?;
    let mut directory = connected(settings, steps).await?;
    bind(&mut directory, &settings.bind_dn, &secret).await.map_err(|fault| failed(steps, "bind", fault))?;
    steps.well("bind", format!("as {}", settings.bind_dn));
    let found = person(&mut directory, settings, typed).await.map_err(|fault| failed(steps, "search", fault))?;
    let Some(found) = found else {
        steps.badly("search", format!("{} finds nobody below {}", filter(settings, typed), settings.people));
        if let Some(password) = password {
            let _ = directory.with_timeout(ANSWER_WITHIN).simple_bind(&format!("{NOBODY},{}", settings.people), password).await?;
        }
        return Err(Fault::Wrong);
    };
    steps.well("search", found.dn.clone());
    if let Some(password) = password {
        let tried = directory.with_timeout(ANSWER_WITHIN).simple_bind(&found.dn, password).await;
        match tried.map_err(Fault::from).map_err(|fault| failed(steps, "password", fault))? {
            result if result.rc == 0 => steps.well("password", "it is right"),
            result => {
                steps.badly("password", format!("it answers {}", shown(&result)));
                // Busy, unavailable, or something of its own is wrong: nobody has guessed.
                let is_away = matches!(result.rc, 1..=3 | 51 | 52 | 80);
                return Err(if is_away { Fault::Away(format!("it answers {}", shown(&result))) } else { Fault::Wrong });
            }
        }
        bind(&mut directory, &settings.bind_dn, &secret).await?;
    }
    let groups = groups(&mut directory, settings, &found.dn).await.map_err(|fault| failed(steps, "groups", fault))?;
    let shown: Vec<&str> = groups.iter().map(Group::shown).collect();
    steps.well("groups", if shown.is_empty() { "none".to_owned() } else { shown.join("; ") });
    let _ = directory.unbind().await;
    Ok(Vouched { origin: Origin::Ldap, subject: found.subject, name: found.name, groups })
}

fn failed(steps: &mut Steps, step: &'static str, fault: Fault) -> Fault {
    steps.badly(step, fault.to_string());
    fault
}

async fn connected(settings: &Ldap, steps: &mut Steps) -> Result<Connection, Fault> {
    speak_tls();
    let how = LdapConnSettings::new().set_conn_timeout(CONNECT_WITHIN).set_starttls(settings.start_tls);
    let at = &settings.url;
    let connected = LdapConnAsync::with_settings(how, at).await.map_err(Fault::from);
    let (connection, directory) = connected.map_err(|fault| failed(steps, "connect", Fault::Away(format!("{at}: {fault}"))))?;
    tokio::spawn(async move {
        if let Err(error) = connection.drive().await {
            tracing::debug!(%error, "a connection to the directory has ended");
        }
    });
    let how = if at.starts_with("ldaps:") {
        "encrypted"
    } else if settings.start_tls {
        "encrypted by StartTLS"
    } else {
        "not encrypted"
    };
    steps.well("connect", format!("{at}, {how}"));
    Ok(directory)
}

async fn bind(directory: &mut Connection, dn: &str, secret: &str) -> Result<(), Fault> {
    let result = directory.with_timeout(ANSWER_WITHIN).simple_bind(dn, secret).await?;
    if result.rc == 0 { Ok(()) } else { Err(Fault::Away(format!("as {dn} it answers {}", shown(&result)))) }
}

/// The one entry of a person.
struct Found {
    dn: String,
    subject: String,
    name: String,
}

/// The filter that finds whoever has a name.
fn filter(settings: &Ldap, typed: &str) -> String {
    settings.filter.replace(TYPED, &ldap_escape(typed))
}

async fn person(directory: &mut Connection, settings: &Ldap, typed: &str) -> Result<Option<Found>, Fault> {
    let attributes = [settings.name_attribute.as_str()].into_iter().chain(FOR_EVER).map(str::to_owned).collect();
    let found = search(directory, &settings.people, &filter(settings, typed), attributes, 2).await?;
    match found.as_slice() {
        [] => Ok(None),
        [entry] => {
            let name = values(entry, &settings.name_attribute).first().cloned();
            let name = name.ok_or_else(|| Fault::Away(format!("{} has no {}", entry.dn, settings.name_attribute)))?;
            let subject = FOR_EVER.iter().find_map(|name| bytes(entry, name)).unwrap_or_else(|| entry.dn.to_lowercase());
            Ok(Some(Found { dn: entry.dn.clone(), subject, name }))
        }
        _ => Err(Fault::Away(format!("{} finds more than one entry; one name must be one person", filter(settings, typed)))),
    }
}

/// The groups that hold an entry, and those that hold these.
async fn groups(directory: &mut Connection, settings: &Ldap, dn: &str) -> Result<Vec<Group>, Fault> {
    let attributes = || vec![GROUP_NAME.to_owned()];
    if settings.nested == Nested::InChain {
        let filter = format!("(member:1.2.840.113556.1.4.1941:={})", ldap_escape(dn));
        let found = search(directory, &settings.groups, &filter, attributes(), MAX_GROUPS).await?;
        return Ok(found.iter().map(group).collect());
    }
    let (mut known, mut all, mut asked) = (BTreeSet::from([dn.to_lowercase()]), Vec::new(), vec![dn.to_owned()]);
    for _ in 0..MAX_DEPTH {
        let mut next = Vec::new();
        for some in asked.chunks(ASKED_AT_ONCE) {
            let holds = |dn: &String| {
                let dn = ldap_escape(dn.as_str());
                format!("(member={dn})(uniqueMember={dn})")
            };
            let filter = format!("(|{})", some.iter().map(holds).collect::<String>());
            for entry in search(directory, &settings.groups, &filter, attributes(), MAX_GROUPS).await? {
                // Groups that hold each other are met again.
                if known.insert(entry.dn.to_lowercase()) {
                    all.push(group(&entry));
                    next.push(entry.dn);
                }
            }
        }
        if all.len() > MAX_GROUPS {
            return Err(Fault::Away(format!("{dn} is in more than {MAX_GROUPS} groups")));
        }
        if next.is_empty() {
            break;
        }
        asked = next;
    }
    Ok(all)
}

fn group(entry: &SearchEntry) -> Group {
    let names = values(entry, GROUP_NAME).iter().filter(|name| name.len() <= grants::MAX_GROUP_BYTES).cloned().collect();
    Group::Placed { dn: entry.dn.clone(), names }
}

async fn search(
    directory: &mut Connection,
    base: &str,
    filter: &str,
    attributes: Vec<String>,
    most: usize,
) -> Result<Vec<SearchEntry>, Fault> {
    let limits = SearchOptions::new().sizelimit(most as i32).timelimit(ANSWER_WITHIN.as_secs() as i32);
    let asking = directory.with_search_options(limits).with_timeout(ANSWER_WITHIN);
    let (found, _) = asking.search(base, Scope::Subtree, filter, attributes).await?.success()?;
    // What leads to other directories is not followed: nobody has said that they may be asked.
    Ok(found.into_iter().filter(|entry| !entry.is_ref() && !entry.is_intermediate()).map(SearchEntry::construct).collect())
}

/// The values of an attribute, whatever the size of its letters.
fn values<'a>(entry: &'a SearchEntry, name: &str) -> &'a [String] {
    entry.attrs.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, values)| values.as_slice()).unwrap_or_default()
}

/// The first value of an attribute that may be no text, as text.
fn bytes(entry: &SearchEntry, name: &str) -> Option<String> {
    let binary = entry.bin_attrs.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).and_then(|(_, values)| values.first());
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    binary.map(|bytes| hex(bytes)).or_else(|| values(entry, name).first().map(|text| hex(text.as_bytes())))
}

fn shown(result: &ldap3::LdapResult) -> String {
    let about: String = result.text.chars().filter(|c| !c.is_control()).take(200).collect();
    if about.is_empty() { format!("{} ({})", result.rc, name(result.rc)) } else { format!("{} ({}): {about}", result.rc, name(result.rc)) }
}

/// What a number means that directories answer with (RFC 4511, appendix A).
fn name(code: u32) -> &'static str {
    match code {
        1 => "operations error",
        4 => "too many entries",
        8 => "stronger authentication required",
        10 => "asks to look elsewhere",
        11 => "administrative limit",
        13 => "only encrypted",
        32 => "no such entry",
        34 => "no such name",
        48 => "inappropriate authentication",
        49 => "wrong name or password",
        50 => "insufficient rights",
        51 => "busy",
        52 => "unavailable",
        53 => "unwilling",
        _ => "a fault",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Ldap {
        Ldap {
            url: "ldaps://dc.example".to_owned(),
            start_tls: false,
            bind_dn: "cn=armarium".to_owned(),
            people: "ou=people".to_owned(),
            name_attribute: "uid".to_owned(),
            filter: "(&(objectClass=person)(|(uid={name})(mail={name})))".to_owned(),
            groups: "ou=groups".to_owned(),
            nested: Nested::Member,
        }
    }

    #[test]
    fn a_name_cannot_change_the_question() {
        assert_eq!(filter(&settings(), "ana"), "(&(objectClass=person)(|(uid=ana)(mail=ana)))");
        for typed in ["*", "ana)(uid=*", "*)(|(uid=*", "a\\2a", "a\0b", "ana)(&", "(", "ж*"] {
            let filter = filter(&settings(), typed);
            assert_eq!(filter.matches('(').count(), settings().filter.matches('(').count(), "{filter}");
            assert!(!filter.contains('*') && !filter.contains('\0'), "{filter}");
            assert!(ldap3::parse_filter(&filter).is_ok(), "{filter}");
        }
    }

    #[test]
    fn the_rule_for_chains_is_a_filter() {
        assert!(ldap3::parse_filter(format!("(member:1.2.840.113556.1.4.1941:={})", ldap_escape("cn=a\\2c b (c),dc=d"))).is_ok());
    }

    #[tokio::test]
    async fn an_empty_password_is_never_sent() {
        // There is no directory at this address: whoever asked it would say so.
        let mut steps = Steps::default();
        assert!(matches!(vouch(&settings(), "ana", Some(""), &mut steps).await, Err(Fault::Wrong)));
        assert!(steps.into_taken().is_empty());
    }
}
