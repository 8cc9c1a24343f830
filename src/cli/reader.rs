//! A server of releases that were made elsewhere: it follows a store, or takes what `armarium update` brings, and needs no library.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::bail;

use super::progress::Bar;
use super::{Context, shown};
use crate::release::follow::{Following, last_good};
use crate::release::limits::LOOK_EVERY;
use crate::release::{Fault, TrustedKey};
use crate::server::Views;
use crate::server::elsewhere::DeskAddress;
use crate::server::follow;
use crate::server::gate::Gate;

/// Where releases come from, and whose are served.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub struct Options {
    /// Serve what is published in a store, and follow it: s3://BUCKET/PREFIX, az://CONTAINER/PREFIX, gs://BUCKET/PREFIX or file:///FOLDER
    #[arg(long, value_name = "URL", conflicts_with_all = ["watch", "commit"])]
    follow: Option<String>,
    /// Serve only what this key has signed
    #[arg(long, value_name = "FILE.pub", conflicts_with_all = ["watch", "commit"])]
    trust: Option<PathBuf>,
    /// Send whoever wants to translate to this server, `https://HOST`
    #[arg(long, value_name = "URL", conflicts_with_all = ["watch", "commit"])]
    pub desk: Option<DeskAddress>,
}

/// What serves without a library.
pub struct Reader {
    root: PathBuf,
    /// The store.
    pub following: Option<Following>,
    trust: Option<TrustedKey>,
}

impl Reader {
    /// The reader that options ask for; none where a library is served.
    pub fn of(context: &Context, options: &Options) -> anyhow::Result<Option<Self>> {
        let trust = options.trust.as_deref().map(TrustedKey::read).transpose()?;
        let following = options.follow.as_deref().map(|url| Following::new(&context.root, url, trust.clone())).transpose()?;
        if following.is_none() && trust.is_none() {
            return Ok(None);
        }
        if context.root.join("manuals").exists() {
            bail!("{} holds a library, whose own builds nobody signs; `--trust` is for servers without one", shown(&context.root));
        }
        Ok(Some(Self { root: context.root.clone(), following, trust }))
    }

    /// The guard of what is served.
    pub fn gate(&self) -> Option<Gate> {
        self.trust.clone().map(Gate::new)
    }

    /// The first release to serve: the last good one that is here, whatever the store does; where there is none, the first that arrives.
    pub fn first(&mut self) -> anyhow::Result<Views> {
        let mut said: Option<Fault> = None;
        loop {
            let here = last_good(&self.root, self.trust.as_ref()).map(|release| follow::open(release, &self.root, None));
            let damaged = match here {
                Some(Ok(views)) => return Ok(views),
                Some(Err(error)) => Some(error),
                None => None,
            };
            let Some(following) = &mut self.following else { bail!(nothing(&self.root, damaged.as_ref())) };
            let bar = Bar::of_bytes();
            let looked = following.look(damaged.is_some(), &bar);
            bar.finish();
            match looked {
                // What has arrived is opened at once; what was damaged may be so for another reason than its bytes.
                Ok(Some(_)) if damaged.is_none() => continue,
                Ok(_) => {}
                Err(fault) if said.as_ref() == Some(&fault) => {}
                Err(fault) => {
                    writeln!(io::stderr(), "waiting for the first release: {fault}")?;
                    said = Some(fault);
                }
            }
            std::thread::sleep(LOOK_EVERY);
        }
    }
}

fn nothing(root: &Path, damaged: Option<&io::Error>) -> String {
    let why =
        damaged.map_or_else(|| "no release that the trusted key has signed".to_owned(), |error| format!("only a damaged release: {error}"));
    format!("{} holds {why}; `armarium update FILE` brings one, or `--follow URL`", shown(root))
}
