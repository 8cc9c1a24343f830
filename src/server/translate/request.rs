//! What a request of the editor is about: handlers ask for it by its type, and are not called where it is refused.

use axum::Form;
use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::request::Parts;
use axum::response::Response;

use crate::server::App;
use crate::server::Refusal;
use crate::server::session::{Person, ours};
use crate::server::translate::carried::{Carried, Stopped};
use crate::server::translate::sent::{Intent, Sent};
use crate::server::translate::{EditorContext, MessageFile};

/// A file of messages that this person may change.
pub struct FileRequest {
    pub context: EditorContext,
    pub file: MessageFile,
}

/// A form about a message of such a file.
pub struct FormRequest {
    pub context: EditorContext,
    pub file: MessageFile,
    pub sent: Sent,
    pub intent: Intent,
}

/// A form before anybody has asked who sends it.
pub struct UnopenedForm {
    pub parts: Parts,
    pub pairs: Vec<(String, String)>,
}

impl UnopenedForm {
    /// Reads a form that a page of this server has sent.
    pub async fn read(request: Request, app: &App) -> Result<Self, Refusal> {
        let (parts, body) = request.into_parts();
        ours(&parts, app)?;
        let mut asked = Request::new(body);
        (*asked.method_mut(), *asked.headers_mut()) = (parts.method.clone(), parts.headers.clone());
        *asked.extensions_mut() = parts.extensions.clone();
        let form = Form::<Vec<(String, String)>>::from_request(asked, app).await;
        let Form(pairs) = form.map_err(|fault| Refusal::form(&fault))?;
        Ok(Self { parts, pairs })
    }

    /// A field of it.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Opens the editor for whoever sends it.
    pub async fn signed_in(self, app: &App) -> Result<(EditorContext, Vec<(String, String)>), Refusal> {
        let Self { mut parts, pairs } = self;
        Ok((EditorContext::from_request_parts(&mut parts, app).await?, pairs))
    }

    /// Opens the place it is about; where that is not possible, the answer holds everything that was written.
    pub async fn open(self, app: &App) -> Result<FormRequest, Response> {
        let Self { mut parts, pairs } = self;
        let (sent, intent) = Sent::read(pairs);
        match FileRequest::stopped(&mut parts, app).await {
            Ok(FileRequest { context, file }) if context.may_see(&file.name, &sent.id) => Ok(FormRequest { context, file, sent, intent }),
            Ok(_) => Err(Carried::new(app, &parts, sent, intent, Stopped::Gone).answer()),
            Err(stopped) => Err(Carried::new(app, &parts, sent, intent, stopped).answer()),
        }
    }
}

impl FileRequest {
    /// The place that a request is about, or what stands in the way.
    async fn stopped(parts: &mut Parts, app: &App) -> Result<Self, Stopped> {
        let path = Path::<(String, String)>::from_request_parts(parts, app).await;
        let person = <Person as FromRequestParts<App>>::from_request_parts(parts, app).await;
        let person = person.map_err(|refused| if refused.is_unavailable() { Stopped::NoAccounts } else { Stopped::SignedOut })?;
        let context = EditorContext::open(app.clone(), person, parts.uri.clone(), &parts.headers).await.map_err(|_| Stopped::Closed)?;
        let Path((lang, name)) = path.map_err(|_| Stopped::Gone)?;
        match context.file(&lang, &name) {
            Ok(file) => Ok(Self { context, file }),
            Err(refused) if refused.is_missing() => Err(Stopped::Gone),
            Err(_) => Err(Stopped::NoRight),
        }
    }
}

impl FromRequestParts<App> for EditorContext {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let person = <Person as FromRequestParts<App>>::from_request_parts(parts, app).await?;
        Self::open(app.clone(), person, parts.uri.clone(), &parts.headers).await
    }
}

impl FromRequestParts<App> for FileRequest {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let path = Path::<(String, String)>::from_request_parts(parts, app).await;
        let context = EditorContext::from_request_parts(parts, app).await?;
        let Path((lang, name)) = path.map_err(|_| context.missing())?;
        let file = context.file(&lang, &name)?;
        Ok(Self { context, file })
    }
}

impl FromRequest<App> for FormRequest {
    type Rejection = Refusal;

    async fn from_request(request: Request, app: &App) -> Result<Self, Refusal> {
        let (mut parts, body) = request.into_parts();
        let FileRequest { context, file } = FileRequest::from_request_parts(&mut parts, app).await?;
        let form = Form::<Vec<(String, String)>>::from_request(Request::from_parts(parts, body), app).await;
        let Form(pairs) = form.map_err(|fault| Refusal::form(&fault).in_language(&context.tag))?;
        let (sent, intent) = Sent::read(pairs);
        if !context.may_see(&file.name, &sent.id) {
            return Err(context.missing());
        }
        Ok(Self { context, file, sent, intent })
    }
}
