//! What a request of the editor is about: handlers ask for it by its type, and are not called where it is refused.

use axum::Form;
use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::request::Parts;

use crate::server::App;
use crate::server::session::{Person, Refused};
use crate::server::translate::sent::{Sent, Wish};
use crate::server::translate::{Place, Room};

/// A file of messages that this person may change.
pub struct At {
    pub room: Room,
    pub place: Place,
}

/// A form about a message of such a file.
pub struct Writing {
    pub room: Room,
    pub place: Place,
    pub sent: Sent,
    pub wish: Wish,
}

impl FromRequestParts<App> for Room {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refused> {
        let person = <Person as FromRequestParts<App>>::from_request_parts(parts, app).await?;
        Self::open(app.clone(), person, parts.uri.clone(), &parts.headers).await
    }
}

impl FromRequestParts<App> for At {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refused> {
        let path = Path::<(String, String)>::from_request_parts(parts, app).await;
        let room = Room::from_request_parts(parts, app).await?;
        let Path((lang, name)) = path.map_err(|_| room.missing())?;
        let place = room.place(&lang, &name)?;
        Ok(Self { room, place })
    }
}

impl FromRequest<App> for Writing {
    type Rejection = Refused;

    async fn from_request(request: Request, app: &App) -> Result<Self, Refused> {
        let (mut parts, body) = request.into_parts();
        let At { room, place } = At::from_request_parts(&mut parts, app).await?;
        let form = Form::<Vec<(String, String)>>::from_request(Request::from_parts(parts, body), app).await;
        let Form(pairs) = form.map_err(|fault| Refused::form(&room.served, &room.tag, &fault))?;
        let (sent, wish) = Sent::read(pairs);
        Ok(Self { room, place, sent, wish })
    }
}
