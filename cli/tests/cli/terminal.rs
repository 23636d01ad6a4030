//! A pseudo-terminal.

use std::{
    io::{Read, Write},
    process::Command,
    sync::{Arc, Mutex},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use tokio::sync::Notify;

use crate::support::World;

/// A program in a terminal of 40 lines and 100 columns.
pub(crate) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    shown: Arc<Shown>,
    reader: std::thread::JoinHandle<()>,
    /// How much was waited for already.
    seen: usize,
}

#[derive(Default)]
struct Shown {
    bytes: Mutex<Vec<u8>>,
    more: Notify,
}

impl Terminal {
    pub(crate) fn start(command: &Command) -> Self {
        let size = PtySize {
            rows: 40,
            cols: 100,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut builder = CommandBuilder::new(command.get_program());
        builder.args(command.get_args());
        builder.env_clear();
        for (name, value) in command.get_envs() {
            builder.env(name, value.unwrap());
        }
        builder.env("TERM", "xterm-256color");
        builder.cwd(command.get_current_dir().unwrap());
        let child = pair.slave.spawn_command(builder).unwrap();
        drop(pair.slave);
        let mut from = pair.master.try_clone_reader().unwrap();
        let writer = pair.master.take_writer().unwrap();
        let shown = Arc::new(Shown::default());
        let into = Arc::clone(&shown);
        let reader = std::thread::spawn(move || {
            let mut piece = [0; 4096];
            // A terminal whose program has ended gives an error on Linux.
            while let Ok(length) = from.read(&mut piece) {
                if length == 0 {
                    break;
                }
                into.bytes.lock().unwrap().extend_from_slice(&piece[..length]);
                into.more.notify_one();
            }
            into.more.notify_one();
        });
        Self {
            child,
            master: pair.master,
            writer,
            shown,
            reader,
            seen: 0,
        }
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.shown.bytes.lock().unwrap()).replace("\r\n", "\n")
    }

    /// Waits until what is typed is not shown: the program switches that off after its prompt, which a person does not notice.
    pub(crate) async fn wait_until_hidden(&self) {
        // 8 is `ECHO`.
        while self.master.get_termios().unwrap().local_flags.bits() & 8 != 0 {
            assert!(!self.reader.is_finished(), "it ended:\n{}", self.text());
            tokio::task::yield_now().await;
        }
    }

    /// Waits until the terminal shows this, after what was waited for before.
    pub(crate) async fn wait_for(&mut self, words: &str) {
        loop {
            let text = self.text();
            if let Some(at) = text[self.seen..].find(words) {
                self.seen += at + words.len();
                return;
            }
            assert!(!self.reader.is_finished(), "`{words}` was not shown:\n{text}");
            self.shown.more.notified().await;
        }
    }

    pub(crate) fn write(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Waits for the end: the exit code, and all that was shown.
    pub(crate) async fn end(self) -> (u32, String) {
        let Self {
            mut child,
            reader,
            shown,
            master,
            writer,
            ..
        } = self;
        let code = tokio::task::spawn_blocking(move || {
            let code = child.wait().unwrap().exit_code();
            drop((writer, master));
            reader.join().unwrap();
            code
        });
        let code = code.await.unwrap();
        let text = String::from_utf8_lossy(&shown.bytes.lock().unwrap()).replace("\r\n", "\n");
        (code, text)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn colours_are_as_terminals_and_users_want_them() {
    let world = World::new().await;
    let mut command = world.command();
    command.args(["boards", "list"]);
    let colored = |text: &str| text.contains("\u{1b}[34m");
    assert!(colored(&Terminal::start(&command).end().await.1));
    command.env("NO_COLOR", "1");
    assert!(!colored(&Terminal::start(&command).end().await.1));
    assert!(!colored(&world.run(&["boards", "list"]).await.ok()));
    assert!(colored(
        &world.run(&["boards", "list", "--color", "always"]).await.ok()
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_shows_how_far_it_is() {
    let world = World::new().await;
    std::fs::write(world.folder.path().join("big.bin"), vec![7; 300_000]).unwrap();
    let mut command = world.command();
    command.args(["clickai", "upload-file", "--file", "big.bin", "--user", "u"]);
    let (code, shown) = Terminal::start(&command).end().await;
    assert_eq!(code, 0, "{shown}");
    assert!(
        shown.contains("big.bin [#########################] 100 % of 293.0 KiB"),
        "{shown}"
    );
    assert!(
        !world
            .run(&["clickai", "upload-file", "--file", "big.bin", "--user", "u"])
            .await
            .err
            .contains('%')
    );
}
