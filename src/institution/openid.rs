//! The institution's OpenID provider (OpenID Connect Core 1.0): what it says it is, where people sign in there, and what its answers are worth.
//!
//! The crate `openidconnect` takes apart and compares; which of its answers are believed is said here: signatures of a public key only (never `none`,
//! never the shared secret), for this library alone, fresh, and with the nonce of the browser that asked.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreClaimName, CoreClaimType, CoreClientAuthMethod, CoreErrorResponseType, CoreGenderClaim,
    CoreGrantType, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreJwsSigningAlgorithm,
    CoreResponseMode, CoreResponseType, CoreRevocableToken, CoreRevocationErrorResponse, CoreSubjectIdentifierType,
    CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AccessTokenHash, AdditionalClaims, AdditionalProviderMetadata, AuthType, AuthenticationFlow, AuthorizationCode,
    ClaimsVerificationError, ClientId, ClientSecret, CsrfToken, DiscoveryError, EmptyExtraTokenFields, EndSessionUrl, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, IdTokenFields, IssuerUrl, JsonWebKey as _, LanguageTag, LogoutRequest, Nonce, OAuth2TokenResponse as _,
    PkceCodeChallenge, PkceCodeVerifier, PostLogoutRedirectUrl, ProviderMetadata, RedirectUrl, RequestTokenError, Scope,
    SignatureVerificationError, StandardErrorResponse, StandardTokenResponse, UserInfoClaims, UserInfoError,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::institution::begun::{Begun, LIFE_SECONDS};
use crate::institution::http::{Http, HttpFault};
use crate::institution::{Group, Vouched, grants, secrets};
use crate::source::Tag;
use crate::source::sign_in::{OpenId, is_private};
use crate::state::vouched::Origin;

/// Signatures that are believed: those of a key that only the provider has.
const BELIEVED: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];
/// How far the provider's clock may be ahead of ours.
const CLOCKS_DIFFER: Duration = Duration::from_secs(300);
/// Most groups of one person that are looked at.
const MAX_GROUPS: usize = 5_000;
/// Longest word for this person that a provider has, in bytes: OpenID Connect Core says 255 characters.
const MAX_SUBJECT_BYTES: usize = 255;
/// Longest token that a provider is reminded of when somebody signs out, in bytes: it stands in an address.
const MAX_HINT_BYTES: usize = 6 << 10;
/// A claim that anybody may have chosen, unless the provider says that it was verified.
const EMAIL: &str = "email";

/// Every claim that a provider gives, by its name.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct AllClaims(HashMap<String, Value>);

impl AdditionalClaims for AllClaims {}

/// What a provider says of itself beside the usual.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct More {
    /// RP-Initiated Logout 1.0.
    end_session_endpoint: Option<EndSessionUrl>,
    /// RFC 9207.
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for More {}

type Metadata = ProviderMetadata<
    More,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;
type Fields = IdTokenFields<AllClaims, EmptyExtraTokenFields, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;
/// What a provider gives for the answer of a browser.
pub(super) type Tokens = StandardTokenResponse<Fields, CoreTokenType>;
type Client = openidconnect::Client<
    AllClaims,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// Why a provider vouches for nobody.
#[derive(Debug, Clone)]
pub enum Fault {
    /// It cannot be reached, or what it says of itself cannot be used.
    Away(String),
    /// None of its keys has signed the token; it may have newer ones.
    Key(String),
    /// What it says cannot be trusted: in a word for the record, and at length.
    Untrusted(&'static str, String),
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Away(says) | Self::Key(says) | Self::Untrusted(_, says) => out.write_str(says),
        }
    }
}

/// What a browser has brought from the provider, and what it had begun with.
pub struct Answer {
    /// What the provider has given it.
    pub code: String,
    /// The address that it was to bring it to.
    pub back: RedirectUrl,
    /// What it had begun.
    pub begun: Begun,
}

/// A provider that has said what it is.
pub struct Provider {
    settings: OpenId,
    client: Client,
    sign_out: Option<EndSessionUrl>,
    names_itself: bool,
    keys: Vec<String>,
}

impl Provider {
    /// Asks a provider what it is, and for its keys (OpenID Connect Discovery 1.0).
    ///
    /// # Errors
    /// It is not there, or cannot be used.
    pub async fn discover(http: &Http, settings: &OpenId) -> Result<Self, Fault> {
        let secret = secrets::read(secrets::OPENID).map_err(Fault::Away)?.map(ClientSecret::new);
        let issuer = IssuerUrl::new(settings.issuer.clone()).map_err(|error| Fault::Away(format!("{}: {error}", settings.issuer)))?;
        let metadata = Metadata::discover_async(issuer, http).await.map_err(|error| Fault::Away(discovery(&settings.issuer, &error)))?;
        let more = metadata.additional_metadata().clone();
        let signs_in_at = metadata.authorization_endpoint().as_str();
        for address in [Some(signs_in_at), more.end_session_endpoint.as_ref().map(|address| address.as_str())].into_iter().flatten() {
            if !is_private(address, "https", "http") {
                return Err(Fault::Away(format!("{address} is not encrypted, and not on this machine")));
            }
        }
        if metadata.token_endpoint().is_none() {
            return Err(Fault::Away("the provider names no address at which codes are exchanged (token_endpoint)".to_owned()));
        }
        let keys = metadata.jwks().keys().iter().filter_map(|key| key.key_id()).map(|id| id.to_string()).collect();
        // Without a word about it, a secret is sent in the usual header.
        let methods = metadata.token_endpoint_auth_methods_supported().cloned().unwrap_or_default();
        let in_body = !methods.is_empty() && !methods.contains(&CoreClientAuthMethod::ClientSecretBasic);
        let client = Client::from_provider_metadata(metadata, ClientId::new(settings.client_id.clone()), secret);
        let client = if in_body { client.set_auth_type(AuthType::RequestBody) } else { client };
        Ok(Self {
            settings: settings.clone(),
            client,
            sign_out: more.end_session_endpoint,
            names_itself: more.authorization_response_iss_parameter_supported,
            keys,
        })
    }

    /// The names of its keys.
    pub fn keys(&self) -> &[String] {
        &self.keys
    }

    /// Where it ends sessions of its own, if it does.
    pub fn signs_out_at(&self) -> Option<&str> {
        self.sign_out.as_ref().map(|address| address.as_str())
    }

    /// Where somebody signs in at it who will come back to `back`.
    pub fn address(&self, begun: &Begun, back: &RedirectUrl, lang: &Tag) -> String {
        let (state, nonce, verifier) = (begun.state(), begun.nonce(), PkceCodeVerifier::new(begun.verifier()));
        let flow = AuthenticationFlow::<CoreResponseType>::AuthorizationCode;
        let request = self.client.authorize_url(flow, move || CsrfToken::new(state), move || Nonce::new(nonce));
        let request = request
            .add_scopes(self.settings.scopes.iter().filter(|scope| *scope != "openid").cloned().map(Scope::new))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .set_redirect_uri(Cow::Borrowed(back))
            .add_ui_locale(LanguageTag::new(lang.to_string()));
        request.url().0.to_string()
    }

    /// Where somebody signs out at it, and comes back to `back`; `hint` is what it knows its session by.
    pub fn sign_out_address(&self, hint: &str, back: &str) -> Option<String> {
        let back = PostLogoutRedirectUrl::new(back.to_owned()).ok()?;
        let request = LogoutRequest::from(self.sign_out.clone()?);
        let mut address = request.set_client_id(self.client.client_id().clone()).set_post_logout_redirect_uri(back).http_get_url();
        address.query_pairs_mut().append_pair("id_token_hint", hint);
        Some(address.to_string())
    }

    /// Whether an answer that names its provider (RFC 9207) is one of this.
    pub fn is_of_this(&self, named: Option<&str>) -> bool {
        named.map_or(!self.names_itself, |named| named == self.settings.issuer)
    }

    /// Exchanges what a browser has brought.
    ///
    /// # Errors
    /// The provider knows nothing of it, or cannot be reached.
    pub(super) async fn exchange(&self, http: &Http, answer: &Answer) -> Result<Tokens, Fault> {
        let request = self.client.exchange_code(AuthorizationCode::new(answer.code.clone()));
        let request = request.map_err(|error| Fault::Away(error.to_string()))?;
        let request =
            request.set_pkce_verifier(PkceCodeVerifier::new(answer.begun.verifier())).set_redirect_uri(Cow::Borrowed(&answer.back));
        request.request_async(http).await.map_err(|error| match error {
            RequestTokenError::Request(fault) => Fault::Away(fault.to_string()),
            RequestTokenError::ServerResponse(response) => {
                Fault::Untrusted("code", format!("the provider does not know the code: {response}"))
            }
            RequestTokenError::Parse(fault, _) => Fault::Untrusted("token", format!("its token cannot be read: {fault}")),
            RequestTokenError::Other(fault) => Fault::Untrusted("token", fault),
        })
    }

    /// Whom a token vouches for, and what the provider knows its own session by.
    ///
    /// # Errors
    /// The token cannot be trusted, or does not say enough.
    pub(super) async fn vouch(&self, http: &Http, tokens: &Tokens, answer: &Answer) -> Result<(Vouched, String), Fault> {
        let untrusted = |why, says: &str| Fault::Untrusted(why, says.to_owned());
        let token = tokens.extra_fields().id_token().ok_or_else(|| untrusted("token", "the provider gives no ID token"))?;
        let verifier = self.client.id_token_verifier().set_allowed_algs(BELIEVED).set_issue_time_verifier_fn(|at| fresh(at.timestamp()));
        let claims = token.claims(&verifier, &Nonce::new(answer.begun.nonce())).map_err(distrusted)?;
        if let Some(expected) = claims.access_token_hash() {
            let key = token.signing_key(&verifier).map_err(|error| Fault::Untrusted("signature", error.to_string()))?;
            let method = token.signing_alg().map_err(|error| Fault::Untrusted("signature", error.to_string()))?;
            let own = AccessTokenHash::from_token(tokens.access_token(), method, key);
            if !own.is_ok_and(|own| own == *expected) {
                return Err(untrusted("token", "the access token is not the one that the ID token was given with"));
            }
        }
        let subject = claims.subject();
        if subject.is_empty() || subject.len() > MAX_SUBJECT_BYTES {
            return Err(untrusted("subject", "the provider's word for this person is empty or too long"));
        }
        let mut said = serde_json::to_value(claims).map_err(|error| Fault::Untrusted("token", error.to_string()))?;
        if [&self.settings.name_claim, &self.settings.groups_claim].into_iter().any(|claim| said.get(claim).is_none()) {
            // Many providers say there what does not fit into a token.
            self.add_more(http, tokens, subject, &mut said).await?;
        }
        let name = said.get(&self.settings.name_claim).and_then(Value::as_str).unwrap_or_default().to_owned();
        let is_verified = said.get("email_verified").is_some_and(|verified| *verified == Value::Bool(true));
        if self.settings.name_claim == EMAIL && !is_verified {
            return Err(untrusted("name", "the provider does not say that the address is this person's (email_verified)"));
        }
        let subject = format!("{} {}", self.settings.issuer, subject.as_str());
        let groups = groups(said.get(&self.settings.groups_claim));
        let hint = Some(token.to_string()).filter(|token| token.len() <= MAX_HINT_BYTES).unwrap_or_default();
        Ok((Vouched { origin: Origin::OpenId, subject, name, groups }, hint))
    }

    /// Adds what the provider says of the same person at its userinfo address, where it has one.
    async fn add_more(
        &self,
        http: &Http,
        tokens: &Tokens,
        subject: &openidconnect::SubjectIdentifier,
        said: &mut Value,
    ) -> Result<(), Fault> {
        let Ok(request) = self.client.user_info(tokens.access_token().clone(), Some(subject.clone())) else { return Ok(()) };
        let more: Result<UserInfoClaims<AllClaims, CoreGenderClaim>, _> = request.request_async(http).await;
        let more = more.map_err(|error| match error {
            UserInfoError::Request(fault) => Fault::Away(fault.to_string()),
            UserInfoError::ClaimsVerification(fault) => distrusted(fault),
            other => Fault::Untrusted("userinfo", with_cause(&other)),
        })?;
        let more = serde_json::to_value(&more).map_err(|error| Fault::Untrusted("userinfo", error.to_string()))?;
        if let (Value::Object(said), Value::Object(more)) = (said, more) {
            for (claim, value) in more {
                said.entry(claim).or_insert(value);
            }
        }
        Ok(())
    }
}

/// The groups that a claim names: a list of words, or one.
fn groups(claim: Option<&Value>) -> Vec<Group> {
    let list = match claim {
        Some(Value::Array(list)) => list.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    let named = list.iter().take(MAX_GROUPS).filter_map(Value::as_str).filter(|name| name.len() <= grants::MAX_GROUP_BYTES);
    named.map(|name| Group::Named(name.to_owned())).collect()
}

/// Refuses a token that was made too long ago, or will be made later.
fn fresh(at: i64) -> Result<(), String> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64);
    let differ = CLOCKS_DIFFER.as_secs() as i64;
    if at > now + differ {
        Err("the token is of the future; compare the clocks".to_owned())
    } else if at < now - i64::from(LIFE_SECONDS) - differ {
        Err("the token was made long ago".to_owned())
    } else {
        Ok(())
    }
}

/// Why a token is not believed, in a word for the record.
fn distrusted(error: ClaimsVerificationError) -> Fault {
    let says = with_cause(&error);
    let why = match error {
        ClaimsVerificationError::SignatureVerification(
            SignatureVerificationError::NoMatchingKey
            | SignatureVerificationError::CryptoError(_)
            | SignatureVerificationError::AmbiguousKeyId(_),
        ) => return Fault::Key(says),
        ClaimsVerificationError::SignatureVerification(_) | ClaimsVerificationError::Unsupported(_) => "signature",
        ClaimsVerificationError::Expired(_) => "expired",
        ClaimsVerificationError::InvalidAudience(_) => "audience",
        ClaimsVerificationError::InvalidIssuer(_) => "issuer",
        ClaimsVerificationError::InvalidNonce(_) => "nonce",
        ClaimsVerificationError::InvalidSubject(_) => "subject",
        _ => "token",
    };
    Fault::Untrusted(why, says)
}

fn discovery(issuer: &str, error: &DiscoveryError<HttpFault>) -> String {
    match error {
        DiscoveryError::Request(fault) => fault.to_string(),
        other => format!("{issuer}: {}", with_cause(other)),
    }
}

fn with_cause(error: &dyn std::error::Error) -> String {
    error.source().map_or_else(|| error.to_string(), |cause| format!("{error}: {cause}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_a_list_or_one_word_and_no_novel() {
        let of = |claim: Value| groups(Some(&claim)).iter().map(|group| group.shown().to_owned()).collect::<Vec<_>>();
        assert_eq!(of(serde_json::json!(["a", 7, "b", null])), ["a", "b"]);
        assert_eq!(of(serde_json::json!("a b")), ["a b"]);
        assert_eq!(of(serde_json::json!({ "a": true })), [""; 0]);
        assert_eq!(of(serde_json::json!(["x".repeat(1 << 20), "a"])), ["a"]);
        assert_eq!(groups(None), []);
    }

    #[test]
    fn a_token_is_of_now() {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64;
        for (at, good) in [(0, true), (200, true), (400, false), (-600, true), (-1_000, false)] {
            assert_eq!(fresh(now + at).is_ok(), good, "{at}");
        }
    }
}
