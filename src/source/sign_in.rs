//! How people of an institution get in, as `manuals/library.toml` says: its OpenID provider, its directory (LDAP), and what its groups open here.
//!
//! Secrets never stand there: a library travels, in git and on sticks.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::library::{self, LIBRARY_FILE};
use crate::source::{Marking, Role, Tag, document};

/// Largest settings that are read apart from everything else, in bytes.
const MAX_SETTINGS_BYTES: u64 = 1 << 20;
/// What stands in a filter for the name that somebody has typed.
pub const TYPED: &str = "{name}";

/// The ways in that an institution has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SignIn {
    /// Its OpenID provider.
    pub openid: Option<OpenId>,
    /// Its directory.
    pub ldap: Option<Ldap>,
    /// What its groups open here.
    pub grants: Vec<GroupGrant>,
}

/// An OpenID provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenId {
    /// Its name for itself, which is also the address that its description is found at.
    pub issuer: String,
    /// What it knows this library as.
    pub client_id: String,
    /// What it is asked for beside `openid`.
    pub scopes: Vec<String>,
    /// The claim that names the account.
    pub name_claim: String,
    /// The claim that names the groups.
    pub groups_claim: String,
}

/// A directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ldap {
    /// Where it is: `ldaps://…` or `ldap://…`.
    pub url: String,
    /// Whether a connection to `ldap://…` is encrypted before anything else is said.
    pub start_tls: bool,
    /// The account that may search.
    pub bind_dn: String,
    /// Where people are.
    pub people: String,
    /// The attribute that names the account.
    pub name_attribute: String,
    /// The filter that finds somebody; [`TYPED`] stands for the name as it was typed.
    pub filter: String,
    /// Where groups are.
    pub groups: String,
    /// How groups in groups are found.
    pub nested: Nested,
}

/// How groups that hold groups are found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nested {
    /// By asking again and again who holds what was found.
    #[default]
    Member,
    /// By a rule that Active Directory has for it.
    InChain,
}

/// What a group of the institution opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupGrant {
    /// The group as the provider or the directory names it.
    pub group: String,
    /// What its members may do …
    pub role: Role,
    /// … in these languages, or in all where there are none.
    pub languages: Vec<Tag>,
    /// How far they are cleared.
    pub clearance: Marking,
    /// The groups of the library that they are in.
    pub groups: BTreeSet<String>,
}

/// `[sign-in]` as it is written.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SignInEntry {
    openid: Option<OpenIdEntry>,
    ldap: Option<LdapEntry>,
    #[serde(default)]
    grants: Vec<GrantEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OpenIdEntry {
    issuer: Spanned<String>,
    client_id: Spanned<String>,
    client_secret: Option<Spanned<toml::Value>>,
    #[serde(default = "usual_scopes")]
    scopes: Vec<Spanned<String>>,
    #[serde(default = "usual_name_claim")]
    name_claim: String,
    #[serde(default = "usual_groups_claim")]
    groups_claim: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LdapEntry {
    url: Spanned<String>,
    #[serde(default)]
    start_tls: bool,
    #[serde(default)]
    unencrypted: bool,
    bind_dn: Spanned<String>,
    bind_password: Option<Spanned<toml::Value>>,
    people: Spanned<String>,
    #[serde(default = "usual_name_attribute")]
    name_attribute: Spanned<String>,
    filter: Option<Spanned<String>>,
    groups: Spanned<String>,
    #[serde(default)]
    nested: Nested,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GrantEntry {
    group: Spanned<String>,
    role: Role,
    #[serde(default)]
    languages: Vec<Spanned<Tag>>,
    #[serde(default = "usual_clearance")]
    clearance: Marking,
    #[serde(default)]
    groups: Vec<Spanned<String>>,
}

fn usual_scopes() -> Vec<Spanned<String>> {
    vec![Spanned::new(0..0, "profile".to_owned())]
}

fn usual_name_claim() -> String {
    "preferred_username".to_owned()
}

fn usual_groups_claim() -> String {
    "groups".to_owned()
}

fn usual_name_attribute() -> Spanned<String> {
    Spanned::new(0..0, "uid".to_owned())
}

fn usual_clearance() -> Marking {
    Marking::Public
}

impl SignIn {
    /// Whether there is any way.
    pub fn is_empty(&self) -> bool {
        self.openid.is_none() && self.ldap.is_none()
    }

    /// What the settings in a folder say at this moment, whatever else is wrong in it. Where there are none, there is no way.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn read(root: &Path) -> Result<Self, Vec<Diagnostic>> {
        let fault = |error: std::io::Error| vec![Diagnostic::error(Code::Metadata, LIBRARY_FILE, format!("it cannot be read: {error}"))];
        let file = match fs::File::open(root.join(LIBRARY_FILE)) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(fault(error)),
        };
        let mut text = String::new();
        file.take(MAX_SETTINGS_BYTES).read_to_string(&mut text).map_err(fault)?;
        Self::of(&text)
    }

    /// What the text of the settings says.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn of(text: &str) -> Result<Self, Vec<Diagnostic>> {
        /// The rest is for others.
        #[derive(Deserialize)]
        struct Settings {
            #[serde(rename = "sign-in", default)]
            sign_in: SignInEntry,
            #[serde(default)]
            languages: Vec<Kept>,
        }
        #[derive(Deserialize)]
        struct Kept {
            tag: Tag,
            derived_from: Option<Tag>,
        }
        let settings: Settings = library::parse(text, LIBRARY_FILE)?;
        let kept: Vec<&Tag> =
            settings.languages.iter().filter(|language| language.derived_from.is_none()).map(|language| &language.tag).collect();
        settings.sign_in.checked(text, &kept)
    }
}

impl SignInEntry {
    /// What it says, or all that is wrong with it; `kept` are the languages that rights can be given for.
    pub(super) fn checked(self, text: &str, kept: &[&Tag]) -> Result<SignIn, Vec<Diagnostic>> {
        let mut faults = Faults { text, found: Vec::new() };
        let has_any = self.openid.is_some() || self.ldap.is_some();
        if let (false, Some(first)) = (has_any, self.grants.first()) {
            faults.at(&first.group, "nobody comes with a group: there is neither [sign-in.openid] nor [sign-in.ldap]");
        }
        let openid = self.openid.map(|entry| entry.checked(&mut faults));
        let ldap = self.ldap.map(|entry| entry.checked(&mut faults));
        let grants = self.grants.into_iter().map(|entry| entry.checked(&mut faults, kept)).collect();
        if faults.found.is_empty() { Ok(SignIn { openid, ldap, grants }) } else { Err(faults.found) }
    }
}

struct Faults<'a> {
    text: &'a str,
    found: Vec<Diagnostic>,
}

impl Faults<'_> {
    fn at<T>(&mut self, place: &Spanned<T>, message: impl Into<String>) {
        self.found.push(Diagnostic::error(Code::Metadata, LIBRARY_FILE, message).at(self.text, place.span().start));
    }

    fn secret(&mut self, place: Option<&Spanned<toml::Value>>, variable: &str) {
        if let Some(place) = place {
            self.at(place, format!("a secret does not belong into a library, which travels; give it to the server in {variable} or in the file that {variable}_FILE names"));
        }
    }

    fn filled(&mut self, value: &Spanned<String>) {
        if value.get_ref().trim().is_empty() {
            self.at(value, "this is empty");
        }
    }
}

impl OpenIdEntry {
    fn checked(self, faults: &mut Faults) -> OpenId {
        faults.secret(self.client_secret.as_ref(), "ARMARIUM_OPENID_SECRET");
        faults.filled(&self.client_id);
        if !is_private(self.issuer.get_ref(), "https", "http") {
            faults.at(&self.issuer, "an issuer begins with https:// (http:// is for a provider on this machine)");
        }
        for scope in &self.scopes {
            if scope.get_ref().is_empty() || !scope.get_ref().bytes().all(|byte| byte.is_ascii_graphic()) {
                faults.at(scope, "a scope is one word");
            }
        }
        OpenId {
            issuer: self.issuer.into_inner(),
            client_id: self.client_id.into_inner(),
            scopes: self.scopes.into_iter().map(Spanned::into_inner).collect(),
            name_claim: self.name_claim,
            groups_claim: self.groups_claim,
        }
    }
}

impl LdapEntry {
    fn checked(self, faults: &mut Faults) -> Ldap {
        faults.secret(self.bind_password.as_ref(), "ARMARIUM_LDAP_PASSWORD");
        for value in [&self.bind_dn, &self.people, &self.groups] {
            faults.filled(value);
        }
        let url = self.url.get_ref();
        let is_plain = url.starts_with("ldap://");
        if host(url, "ldaps").is_none() && host(url, "ldap").is_none() {
            faults.at(&self.url, "a directory is at ldaps://HOST or ldap://HOST, perhaps with a port");
        } else if is_plain && !self.start_tls && !self.unencrypted && !is_private(url, "ldaps", "ldap") {
            faults.at(&self.url, "passwords would go through the network for everybody to read; use ldaps://, or start_tls = true (unencrypted = true allows it all the same)");
        }
        let attribute = self.name_attribute.get_ref();
        if attribute.is_empty() || !attribute.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            faults.at(&self.name_attribute, "an attribute is named by letters, digits and hyphens");
        }
        let filter = self.filter.as_ref().map_or_else(|| format!("({attribute}={TYPED})"), |filter| filter.get_ref().clone());
        if let Some(place) = &self.filter {
            let is_whole = filter.starts_with('(') && filter.ends_with(')') && filter.matches('(').count() == filter.matches(')').count();
            if !is_whole || !filter.contains(TYPED) {
                faults.at(
                    place,
                    format!("a filter stands in parentheses and holds {TYPED} where the typed name belongs, as in (uid={TYPED})"),
                );
            }
        }
        Ldap {
            url: self.url.into_inner(),
            start_tls: self.start_tls,
            bind_dn: self.bind_dn.into_inner(),
            people: self.people.into_inner(),
            name_attribute: self.name_attribute.into_inner(),
            filter,
            groups: self.groups.into_inner(),
            nested: self.nested,
        }
    }
}

impl GrantEntry {
    fn checked(self, faults: &mut Faults, kept: &[&Tag]) -> GroupGrant {
        faults.filled(&self.group);
        for lang in &self.languages {
            if !kept.contains(&lang.get_ref()) {
                let names: Vec<&str> = kept.iter().map(|tag| tag.as_str()).collect();
                faults
                    .at(lang, format!("`{}` is no language that rights can be given for; there are {}", lang.get_ref(), names.join(", ")));
            }
        }
        for name in &self.groups {
            if !document::is_name(name.get_ref()) {
                faults.at(name, format!("`{}` is no name of a group; use small letters, digits and hyphens", name.get_ref()));
            }
        }
        GroupGrant {
            group: self.group.into_inner(),
            role: self.role,
            languages: self.languages.into_iter().map(Spanned::into_inner).collect(),
            clearance: self.clearance,
            groups: self.groups.into_iter().map(Spanned::into_inner).collect(),
        }
    }
}

/// Whether nobody on the way can read what is sent to an address: it is encrypted, or does not leave this machine.
pub fn is_private(url: &str, encrypted: &str, plain: &str) -> bool {
    host(url, encrypted).is_some() || host(url, plain).is_some_and(|host| ["localhost", "127.0.0.1", "[::1]"].contains(&host))
}

/// The host of an address with this scheme.
fn host<'a>(url: &'a str, scheme: &str) -> Option<&'a str> {
    let rest = url.strip_prefix(scheme)?.strip_prefix("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    // `http://localhost@other.example` is at the other.
    let is_plain = !authority.contains('@') && authority.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    };
    (is_plain && !host.is_empty()).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANGUAGES: &str =
        "source = \"en\"\nlanguages = [{ tag = \"en\" }, { tag = \"sr\" }, { tag = \"sr-Latn\", derived_from = \"sr\" }]\n";

    fn read(sign_in: &str) -> Result<SignIn, Vec<(usize, String)>> {
        let of = SignIn::of(&format!("{LANGUAGES}{sign_in}"));
        of.map_err(|faults| faults.into_iter().map(|fault| (fault.line - 2, fault.message)).collect())
    }

    #[test]
    fn what_is_not_said_is_as_usual() {
        assert!(read("").unwrap().is_empty());
        let settings = read(
            "[sign-in.openid]\nissuer = \"https://login.example\"\nclient_id = \"armarium\"\n\
             [sign-in.ldap]\nurl = \"ldaps://dc.example\"\nbind_dn = \"cn=a\"\npeople = \"ou=p\"\ngroups = \"ou=g\"\n\
             [[sign-in.grants]]\ngroup = \"teachers\"\nrole = \"reader\"\nclearance = \"internal\"\ngroups = [\"unit\"]\nlanguages = [\"sr\"]\n",
        )
        .unwrap();
        let (openid, ldap) = (settings.openid.unwrap(), settings.ldap.unwrap());
        assert_eq!((openid.scopes, openid.name_claim.as_str()), (vec!["profile".to_owned()], "preferred_username"));
        assert_eq!((ldap.filter.as_str(), ldap.nested), ("(uid={name})", Nested::Member));
        let grant = &settings.grants[0];
        assert_eq!((grant.role, grant.clearance, grant.languages[0].as_str()), (Role::Reader, Marking::Internal, "sr"));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        let openid = "[sign-in.openid]\nclient_id = \"a\"\nissuer = ";
        let ldap = "[sign-in.ldap]\nbind_dn = \"cn=a\"\npeople = \"ou=p\"\ngroups = \"ou=g\"\nurl = ";
        for (text, line, says) in [
            (format!("{openid}\"http://login.example\"\n"), 3, "https://"),
            (format!("{openid}\"http://localhost@login.example\"\n"), 3, "https://"),
            (format!("{openid}\"https://login.example\"\nclient_secret = \"x\"\n"), 4, "ARMARIUM_OPENID_SECRET"),
            (format!("{openid}\"https://login.example\"\nscopes = [\"a b\"]\n"), 4, "one word"),
            (format!("{ldap}\"ldap://dc.example\"\n"), 5, "start_tls"),
            (format!("{ldap}\"http://dc.example\"\n"), 5, "ldaps://HOST"),
            (format!("{ldap}\"ldaps://dc.example\"\nfilter = \"(uid=ana)\"\n"), 6, "{name}"),
            (format!("{ldap}\"ldaps://dc.example\"\nfilter = \"(|(uid={{name}})\"\n"), 6, "parentheses"),
            (format!("{ldap}\"ldaps://dc.example\"\nbind_password = \"x\"\n"), 6, "ARMARIUM_LDAP_PASSWORD"),
            (format!("{ldap}\"ldaps://dc.example\"\nname_attribute = \"uid)(x\"\n"), 6, "hyphens"),
            ("[[sign-in.grants]]\ngroup = \"a\"\nrole = \"reader\"\n".to_owned(), 2, "neither"),
            (
                format!("{openid}\"https://l\"\n[[sign-in.grants]]\nrole = \"reader\"\ngroup = \"a\"\nlanguages = [\"sr-Latn\"]\n"),
                7,
                "en, sr",
            ),
            (
                format!("{openid}\"https://l\"\n[[sign-in.grants]]\nrole = \"reader\"\ngroup = \"a\"\ngroups = [\"A B\"]\n"),
                7,
                "no name of a group",
            ),
            (format!("{openid}\"https://l\"\n[[sign-in.grants]]\nrole = \"king\"\ngroup = \"a\"\n"), 5, "king"),
        ] {
            let faults = read(&text).unwrap_err();
            assert!(faults.iter().any(|(at, message)| *at == line && message.contains(says)), "{text}: {faults:?}");
        }
        for private in [
            "\"ldaps://dc.example:3269\"\n",
            "\"ldap://127.0.0.1:3890\"\n",
            "\"ldap://dc.example\"\nstart_tls = true\n",
            "\"ldap://dc.example\"\nunencrypted = true\n",
        ] {
            assert!(read(&format!("{ldap}{private}")).is_ok(), "{private}");
        }
    }
}
