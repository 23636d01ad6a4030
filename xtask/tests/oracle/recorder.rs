//! The crates that are compiled: one module for each version, with the program that uses it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use imbrace_codegen::Parts;

use super::planted::read;

/// What a program did: what it called, and what came of it.
pub type Log = Vec<(String, String)>;

/// What stands around the versions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Runtime {
    /// The runtime of the generator's tests: calls are written down, and none is sent.
    Written,
    /// The client itself, with a server that it walks and reads events from.
    Live,
}

/// A crate with a module for each version.
pub struct Recorder {
    folder: PathBuf,
    runtime: Runtime,
}

impl Recorder {
    pub fn new(name: &str, runtime: Runtime) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join("src")).expect("the folder can be made");
        let recorder = Self { folder, runtime };
        match runtime {
            Runtime::Written => recorder.write(
                "Cargo.toml",
                "[package]\nname = \"recorder\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nhttp = \"1.5\"\n\
                 serde = { version = \"1\", default-features = false, features = [\"std\"] }\n\
                 serde_json = { version = \"1\", features = [\"float_roundtrip\", \"preserve_order\"] }\n\n[workspace]\n",
            ),
            Runtime::Live => recorder.client(),
        }
        fs::copy("../Cargo.lock", recorder.folder.join("Cargo.lock")).expect("the lock file is there");
        recorder
    }

    /// Copies the client with its dependencies; no namespace of its own is on.
    fn client(&self) {
        let manifest = fs::read_to_string("../Cargo.toml").expect("the manifest is there");
        let section = |name: &str| -> String {
            let mut lines = manifest.lines().skip_while(|line| *line != name).skip(1);
            let lines = lines.by_ref().take_while(|line| !line.starts_with('['));
            lines
                .filter(|line| !line.contains("path = ") && !line.contains("optional = true"))
                .map(|line| format!("{line}\n"))
                .collect()
        };
        self.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"live\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[workspace.dependencies]\n{}\n[dependencies]\n{}",
                section("[workspace.dependencies]"),
                section("[dependencies]")
            ),
        );
        self.write(
            "build.rs",
            "fn main() {\n    let out = std::env::var(\"OUT_DIR\").unwrap();\n    std::fs::copy(\"secret_names.rs\", format!(\"{out}/secret_names.rs\")).unwrap();\n}\n",
        );
        self.write("secret_names.rs", imbrace_contract::SECRET_NAMES);
        self.copy(Path::new("../src"), Path::new("src"));
        self.copy(Path::new("../docs"), Path::new("docs"));
    }

    fn copy(&self, from: &Path, to: &Path) {
        fs::create_dir_all(self.folder.join(to)).expect("the folder can be made");
        for entry in fs::read_dir(from).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            let target = to.join(path.file_name().expect("it has a name"));
            if path.is_dir() {
                self.copy(&path, &target);
            } else if path.extension().is_some_and(|end| end == "rs" || end == "md") {
                let text = fs::read_to_string(&path).expect("it is text");
                self.write(&target.to_string_lossy(), &text);
            }
        }
    }

    /// Writes a file, unless it says that already.
    fn write(&self, name: &str, text: &str) {
        let path = self.folder.join(name);
        if fs::read_to_string(&path).is_ok_and(|current| current == text) {
            return;
        }
        fs::write(path, text).expect("it can be written");
    }

    /// Writes the code of a version with the program of the older one.
    pub fn module(&self, name: &str, document: &str, program: &str) -> Result<(), String> {
        // The client knows where its own services are.
        let document = match self.runtime {
            Runtime::Written => document.to_owned(),
            Runtime::Live => document.replace("x-service: main", "x-service: gateway"),
        };
        let code = imbrace_codegen::code(&read(&document), "super::Client", Parts::default());
        self.write(
            &format!("src/{name}.rs"),
            &code.map_err(|problems| problems.to_string())?,
        );
        self.write(&format!("src/{name}_program.rs"), program);
        Ok(())
    }

    fn main(&self, modules: &BTreeSet<String>) {
        let mut versions = String::new();
        let mut programs = String::new();
        for name in modules {
            let _ = writeln!(
                versions,
                "version!({name}, \"{name}.rs\", \"{name}_program.rs\");"
            );
            let _ = match self.runtime {
                Runtime::Written => write!(programs, "(\"{name}\", {name}::program::run), "),
                Runtime::Live => writeln!(programs, "    run!(server, {name});"),
            };
        }
        let main = match self.runtime {
            Runtime::Written => include_str!("main.rs.txt").to_owned(),
            Runtime::Live => {
                let client = fs::read_to_string("../src/lib.rs").expect("the client is there");
                format!("#![allow(warnings)]\n{client}\n{}", include_str!("live.rs.txt"))
            }
        };
        let root = fs::canonicalize("..")
            .expect("the root is there")
            .display()
            .to_string();
        let main = main.replace("ROOT", &root.replace('\\', "/"));
        self.write(
            "src/main.rs",
            &main.replace("VERSIONS", &versions).replace("PROGRAMS", &programs),
        );
    }

    fn cargo(&self, arguments: &[&str]) -> (bool, String) {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(&self.folder)
            .env(
                "CARGO_TARGET_DIR",
                Path::new(env!("CARGO_TARGET_TMPDIR")).join("oracle-target"),
            )
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env_remove("RUSTFLAGS")
            .output()
            .expect("cargo runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        if !output.status.success() && text.is_empty() {
            panic!("{}", String::from_utf8_lossy(&output.stderr));
        }
        (output.status.success(), text)
    }

    /// Takes the programs out that do not compile, each with its first message, until the others do.
    pub fn compile(&self, modules: &mut BTreeSet<String>) -> BTreeMap<String, String> {
        let mut failed = BTreeMap::new();
        loop {
            self.main(modules);
            let (success, text) = self.cargo(&["check", "--offline", "--quiet", "--message-format", "json"]);
            if success {
                return failed;
            }
            let before = modules.len();
            let mut errors = String::new();
            for message in text
                .lines()
                .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
            {
                let message = &message["message"];
                if message["level"] != "error" {
                    continue;
                }
                errors.push_str(message["rendered"].as_str().unwrap_or_default());
                let spans = message["spans"].as_array().cloned().unwrap_or_default();
                let files = spans
                    .iter()
                    .filter_map(|span| Path::new(span["file_name"].as_str()?).file_stem()?.to_str());
                for name in files.filter_map(|file| file.strip_suffix("_program")) {
                    let rendered = message["message"].as_str().unwrap_or_default();
                    let code = message["code"]["code"].as_str().unwrap_or_default();
                    failed
                        .entry(name.to_owned())
                        .or_insert_with(|| format!("{code} {rendered}"));
                    modules.remove(name);
                }
            }
            assert!(
                modules.len() < before,
                "the generated code itself does not compile:\n{errors}"
            );
        }
    }

    pub fn run(&self) -> BTreeMap<String, Log> {
        let (success, text) = self.cargo(&["run", "--offline", "--quiet"]);
        assert!(success, "{text}");
        let lines = text
            .lines()
            .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("it is JSON"));
        let pairs = |log: &serde_json::Value| -> Log {
            let log = log.as_array().cloned().unwrap_or_default();
            let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
            log.iter()
                .map(|entry| (text(&entry[0]), text(&entry[1])))
                .collect()
        };
        lines
            .map(|line| (line[0].as_str().unwrap_or_default().to_owned(), pairs(&line[1])))
            .collect()
    }
}
