//! Providers in Node.js, each in a process of its own that ends with the test.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::support::project;

/// A running provider.
pub struct Node {
    child: Child,
    /// What it is called and where it is.
    pub issuer: String,
}

impl Node {
    /// npm's oidc-provider with these settings; `None`, saying so, where it is not installed.
    pub fn certified(settings: &Value) -> Option<Self> {
        let modules = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../oidc/node_modules");
        if !modules.join("oidc-provider").is_dir() {
            assert!(std::env::var_os("CI").is_none(), "{} is missing", modules.display());
            eprintln!("skipped: oidc-provider is not installed");
            return None;
        }
        let modules = modules.canonicalize().unwrap();
        Self::start("provider.mjs", &[modules.to_str().unwrap(), &settings.to_string()])
    }

    /// The provider that does what it is told; `None`, saying so, where there is no Node.js.
    pub fn rogue() -> Option<Self> {
        Self::start("rogue.mjs", &[])
    }

    fn start(script: &str, arguments: &[&str]) -> Option<Self> {
        let script: PathBuf = project().join("tests/signin").join(script);
        let spawned =
            Command::new("node").arg(script).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut child = match spawned {
            Ok(child) => child,
            Err(error) => {
                assert!(std::env::var_os("CI").is_none(), "node: {error}");
                eprintln!("skipped: Node.js is not installed");
                return None;
            }
        };
        let mut issuer = String::new();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        said.read_line(&mut issuer).unwrap();
        // What it says later must be read, or it ends by saying it.
        std::thread::spawn(move || said.lines().map_while(Result::ok).for_each(drop));
        assert!(issuer.starts_with("http://"), "the provider does not start: {issuer:?}");
        Some(Self { child, issuer: issuer.trim().to_owned() })
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
