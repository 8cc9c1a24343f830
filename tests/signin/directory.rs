//! A directory (Debian's slapd) in a folder of its own, started and stopped with the test: encrypted and not, with people and with groups in groups.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::{PASSWORD, SECRET};

/// How often slapd is started on other ports: somebody may have taken one meanwhile.
const STARTS: usize = 5;
/// How long it may take to listen.
const LISTENS_WITHIN: Duration = Duration::from_secs(10);

/// A running directory.
pub struct Directory {
    child: Child,
    folder: tempfile::TempDir,
    /// The port without encryption, unless StartTLS is asked for.
    pub port: u16,
    /// The port with encryption.
    pub encrypted: u16,
}

impl Directory {
    /// One with the people below; `None`, saying so, where it is not installed.
    pub fn start() -> Option<Self> {
        if !Path::new("/usr/sbin/slapd").exists() {
            assert!(std::env::var_os("CI").is_none(), "slapd is missing");
            eprintln!("skipped: slapd is not installed");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        certificates(folder.path());
        let at = folder.path().display();
        fs::create_dir(folder.path().join("data")).unwrap();
        let settings = format!(
            "include /etc/ldap/schema/core.schema\ninclude /etc/ldap/schema/cosine.schema\ninclude /etc/ldap/schema/inetorgperson.schema\n\
             modulepath /usr/lib/ldap\nmoduleload back_mdb\npidfile {at}/pid\n\
             TLSCertificateFile {at}/server.crt\nTLSCertificateKeyFile {at}/server.key\n\
             database mdb\nsuffix \"dc=police,dc=example\"\nrootdn \"cn=root,dc=police,dc=example\"\ndirectory {at}/data\n\
             access to attrs=userPassword by anonymous auth by * none\n\
             access to * by dn.exact=\"cn=armarium,ou=services,dc=police,dc=example\" read by * none\n"
        );
        fs::write(folder.path().join("slapd.conf"), settings).unwrap();
        fs::write(folder.path().join("people.ldif"), people()).unwrap();
        let conf = folder.path().join("slapd.conf");
        run(Command::new("/usr/sbin/slapadd").arg("-f").arg(&conf).arg("-l").arg(folder.path().join("people.ldif")));
        for _ in 0..STARTS {
            let (port, encrypted) = (free_port(), free_port());
            let at = format!("ldap://127.0.0.1:{port}/ ldaps://127.0.0.1:{encrypted}/");
            let mut child = Command::new("/usr/sbin/slapd")
                .args(["-d", "0", "-h", &at, "-f"])
                .arg(&conf)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            let begun = Instant::now();
            while begun.elapsed() < LISTENS_WITHIN && child.try_wait().unwrap().is_none() {
                if [port, encrypted].iter().all(|port| TcpStream::connect(("127.0.0.1", *port)).is_ok()) {
                    return Some(Self { child, folder, port, encrypted });
                }
                std::thread::sleep(Duration::from_millis(20));
            }
            let _ = child.kill();
            let _ = child.wait();
        }
        panic!("slapd did not start, {STARTS} times");
    }

    /// The certificate that has signed the directory's own.
    pub fn authority(&self) -> PathBuf {
        self.folder.path().join("ca.crt")
    }

    /// Ends it before the test does.
    pub fn stop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        self.stop();
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// An authority of this test alone, and the directory's certificate from it.
fn certificates(folder: &Path) {
    let openssl = |arguments: &str| run(Command::new("openssl").current_dir(folder).args(arguments.split(' ')));
    let key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes";
    openssl(&format!("req -x509 {key} -keyout ca.key -out ca.crt -days 2 -subj /CN=Test -addext basicConstraints=critical,CA:TRUE"));
    openssl(&format!("req {key} -keyout server.key -out server.csr -subj /CN=directory"));
    fs::write(folder.join("names"), "subjectAltName=IP:127.0.0.1,DNS:localhost\nbasicConstraints=CA:FALSE\n").unwrap();
    openssl("x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out server.crt -days 2 -extfile names");
}

/// People and groups: `patrol` is in `field`, which is in `staff`, which is in `patrol` again; `bomb-squad` stands twice, once where anybody may make groups.
fn people() -> String {
    let base = "dc=police,dc=example";
    let mut text = format!("dn: {base}\nobjectClass: dcObject\nobjectClass: organization\no: Police\ndc: police\n\n");
    for unit in ["people", "groups", "mine", "services"] {
        text += &format!("dn: ou={unit},{base}\nobjectClass: organizationalUnit\nou: {unit}\n\n");
    }
    text += &format!("dn: ou=Unit (A*)\\, north,ou=people,{base}\nobjectClass: organizationalUnit\nou: Unit (A*), north\n\n");
    text += &format!("dn: cn=armarium,ou=services,{base}\nobjectClass: person\ncn: armarium\nsn: a\nuserPassword: {SECRET}\n\n");
    let una = format!("uid=una,ou=Unit (A*)\\, north,ou=people,{base}");
    for (uid, dn) in [
        ("ana", format!("uid=ana,ou=people,{base}")),
        ("boro", format!("uid=boro,ou=people,{base}")),
        ("chief", format!("uid=chief,ou=people,{base}")),
        ("una", una.clone()),
        ("vera", format!("uid=vera,ou=people,{base}")),
        ("twin", format!("uid=twin,ou=people,{base}")),
        ("twin", format!("uid=twin,ou=mine,{base}")),
    ] {
        text += &format!(
            "dn: {dn}\nobjectClass: inetOrgPerson\nuid: {uid}\ncn: {uid}\nsn: {uid}\nmail: {uid}@police.example\nuserPassword: {PASSWORD}\n\n"
        );
    }
    let (ana, boro, chief) =
        (format!("uid=ana,ou=people,{base}"), format!("uid=boro,ou=people,{base}"), format!("uid=chief,ou=people,{base}"));
    for (group, unit, members) in [
        ("patrol", "groups", vec![ana.clone(), format!("cn=staff,ou=groups,{base}")]),
        ("field", "groups", vec![format!("cn=patrol,ou=groups,{base}"), chief]),
        ("staff", "groups", vec![format!("cn=field,ou=groups,{base}")]),
        ("bomb-squad", "groups", vec![una]),
        ("bomb-squad", "mine", vec![ana]),
    ] {
        text += &format!("dn: cn={group},ou={unit},{base}\nobjectClass: groupOfNames\ncn: {group}\n");
        members.iter().for_each(|member| text += &format!("member: {member}\n"));
        text.push('\n');
    }
    text += &format!("dn: cn=readers,ou=groups,{base}\nobjectClass: groupOfUniqueNames\ncn: readers\nuniqueMember: {boro}\n\n");
    text
}
