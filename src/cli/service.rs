//! `armarium service`

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::Subcommand;

use super::{Context, End, shown};
use crate::server::elsewhere::DeskAddress;
use crate::source::replace::write_whole;

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Write a systemd unit that serves the library and may do nothing else
    Install(Install),
}

#[derive(Debug, clap::Args)]
struct Install {
    /// The user of the system that the program runs as
    #[arg(long, value_name = "NAME", default_value = "armarium")]
    user: String,
    /// The address to listen on
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    addr: String,
    /// The most memory it may take
    #[arg(long, value_name = "SIZE", default_value = "2G")]
    memory: String,
    /// The certificate to speak TLS with; see `armarium serve --help`
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// Its key
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Serve what is published in a store, and follow it; see `armarium serve --help`
    #[arg(long, value_name = "URL")]
    follow: Option<String>,
    /// Serve only what this key has signed
    #[arg(long, value_name = "FILE.pub")]
    trust: Option<PathBuf>,
    /// Send whoever wants to translate to this server
    #[arg(long, value_name = "URL")]
    desk: Option<DeskAddress>,
    /// Where the unit goes
    #[arg(long, value_name = "FILE", default_value = "/etc/systemd/system/armarium.service")]
    unit: PathBuf,
    /// Print the unit instead of writing it
    #[arg(long)]
    print: bool,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let Action::Install(install) = &options.action;
    if !is_user(&install.user) {
        bail!("`{}` is no name of a user: small letters, digits, `-` and `_`", install.user);
    }
    let root = std::path::absolute(&context.root)?;
    let program = std::env::current_exe().context("cannot tell where this program is")?;
    let unit = unit(&program, &root, install)?;
    if install.print {
        std::io::stdout().lock().write_all(unit.as_bytes())?;
        return Ok(End::Done);
    }
    if !root.is_dir() {
        bail!("{} is not there; make it with `armarium new library` first, or name the library with --root", shown(&root));
    }
    write_whole(&install.unit, unit.as_bytes())
        .with_context(|| format!("cannot write {}; run it as root, or use --print", shown(&install.unit)))?;
    let (unit, user, folder) = (shown(&install.unit), &install.user, shown(&root));
    context.print(&serde_json::json!({ "unit": unit, "user": user, "root": folder }), |out| {
        writeln!(out, "{unit} is written. Now, as root:")?;
        writeln!(out, "  useradd --system --home-dir {folder} --shell /usr/sbin/nologin {user}    (unless there is one)")?;
        writeln!(out, "  chown -R {user}: {folder}")?;
        writeln!(out, "  systemctl daemon-reload && systemctl enable --now {}", name(&install.unit))?;
        writeln!(out, "  armarium --root {folder} doctor")
    })?;
    Ok(End::Done)
}

/// Whether a name can be one of a user, and nothing else: it is written into a file that root reads.
fn is_user(name: &str) -> bool {
    let rest = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
    (1..=32).contains(&name.len()) && name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_') && name.bytes().all(rest)
}

/// The name of a unit.
fn name(unit: &Path) -> String {
    unit.file_name().map_or_else(|| "armarium".to_owned(), |name| name.to_string_lossy().into_owned())
}

/// A path or another word as a setting of a unit: quoted, and without what systemd would put something else for.
fn setting(text: &str) -> anyhow::Result<String> {
    if text.chars().any(char::is_control) {
        bail!("{text:?} cannot stand in a unit");
    }
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('%', "%%");
    Ok(format!("\"{escaped}\""))
}

/// The same as a word of a command, where variables would be put in, too.
fn word(text: &str) -> anyhow::Result<String> {
    Ok(setting(text)?.replace('$', "$$"))
}

/// A path as text.
fn place(path: &Path) -> anyhow::Result<&str> {
    path.to_str().with_context(|| format!("{} is not valid UTF-8", shown(path)))
}

fn unit(program: &Path, root: &Path, install: &Install) -> anyhow::Result<String> {
    let mut serve = format!("{} --root {} serve --addr {}", word(place(program)?)?, word(place(root)?)?, word(&install.addr)?);
    if let (Some(certificate), Some(key)) = (&install.tls_cert, &install.tls_key) {
        let (certificate, key) = (std::path::absolute(certificate)?, std::path::absolute(key)?);
        serve += &format!(" --tls-cert {} --tls-key {}", word(place(&certificate)?)?, word(place(&key)?)?);
    }
    if let Some(url) = &install.follow {
        serve += &format!(" --follow {}", word(url)?);
    }
    if let Some(key) = &install.trust {
        serve += &format!(" --trust {}", word(place(&std::path::absolute(key)?)?)?);
    }
    if let Some(desk) = &install.desk {
        serve += &format!(" --desk {}", word(&desk.to_string())?);
    }
    if !install.memory.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'%') || install.memory.is_empty() {
        bail!("`{}` is no size such as 2G", install.memory);
    }
    // A port below 1024 is root's, and nothing else of root's is needed.
    let port = install.addr.rsplit_once(':').and_then(|(_, port)| port.parse::<u16>().ok());
    let capability = if port.is_some_and(|port| (1..1024).contains(&port)) { "CAP_NET_BIND_SERVICE" } else { "" };
    let Install { user, memory, .. } = install;
    let folder = setting(place(root)?)?;
    // Whoever keeps the program or the library in a home wants them to be seen.
    let at_home = [program, root].iter().any(|path| ["/home", "/root", "/run/user"].iter().any(|home| path.starts_with(home)));
    let home = if at_home { "read-only" } else { "yes" };
    Ok(format!(
        "# Written by `armarium service install`: it serves a library, and may write nothing but that.
[Unit]
Description=Armarium, the library of a training institution
Documentation=man:armarium(1)
After=network-online.target
Wants=network-online.target
RequiresMountsFor={folder}

[Service]
Type=exec
User={user}
ExecStart={serve}
Restart=on-failure
RestartSec=2
TimeoutStopSec=15
Environment=ARMARIUM_LOG=info
# What nobody else may read: ARMARIUM_STATE, settings of the store, passwords of the institution. Only root need be able to.
EnvironmentFile=-/etc/armarium/environment

# What it may write.
ReadWritePaths={folder}
UMask=0027
# What it may see.
ProtectSystem=strict
ProtectHome={home}
PrivateTmp=yes
PrivateDevices=yes
ProtectProc=invisible
ProtectKernelTunables=yes
ProtectKernelModules=yes
ProtectKernelLogs=yes
ProtectControlGroups=yes
ProtectClock=yes
ProtectHostname=yes
# What it may do.
NoNewPrivileges=yes
CapabilityBoundingSet={capability}
AmbientCapabilities={capability}
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged
SystemCallErrorNumber=EPERM
# How much it may take.
MemoryMax={memory}
TasksMax=256
LimitNOFILE=16384

[Install]
WantedBy=multi-user.target
"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_unit_means_only_itself() {
        assert_eq!(word("/srv/my library/50% $HOME \"x\"").unwrap(), r#""/srv/my library/50%% $$HOME \"x\"""#);
        assert!(word("/srv\nExecStart=/bin/sh").is_err());
        for bad in ["", "root\nUser=x", "Ana", "1st", "a b"] {
            assert!(!is_user(bad), "{bad:?}");
        }
        assert!(is_user("armarium") && is_user("_a-1"));
    }
}
