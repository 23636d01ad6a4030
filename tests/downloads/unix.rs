//! What is particular to the files of Unix: modes, links, pipes and devices.

use std::{
    fs::{self, Permissions},
    os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt, symlink},
    path::Path,
};

use imbrace::{Error, ErrorKind};

use super::{Scratch, download};
use crate::support::{Reply, Server, builder};

async fn save(target: &Path) -> Result<u64, Error> {
    let server = Server::once(Reply::new(200, "text/csv", "new")).await;
    download(&server).await?.save(target).await
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().mode() & 0o7777
}

#[tokio::test]
async fn a_file_that_is_replaced_keeps_its_mode_and_a_new_one_gets_the_default() {
    let scratch = Scratch::new();
    let target = scratch.0.join("private.csv");
    for bits in [0o600, 0o640, 0o604, 0o664, 0o666, 0o755, 0o400, 0o444, 0o200] {
        fs::write(&target, "old").unwrap();
        fs::set_permissions(&target, Permissions::from_mode(bits)).unwrap();
        save(&target).await.unwrap();
        assert_eq!(mode(&target), bits, "{bits:o}");
        fs::set_permissions(&target, Permissions::from_mode(0o600)).unwrap();
        assert_eq!(fs::read_to_string(&target).unwrap(), "new");
        fs::remove_file(&target).unwrap();
    }
    let plain = scratch.0.join("plain");
    fs::write(&plain, "").unwrap();
    save(&target).await.unwrap();
    assert_eq!(mode(&target), mode(&plain));
}

#[tokio::test]
async fn the_owner_and_the_group_are_kept_where_the_process_may_set_them() {
    let scratch = Scratch::new();
    let target = scratch.0.join("private.csv");
    fs::write(&target, "old").unwrap();
    fs::set_permissions(&target, Permissions::from_mode(0o640)).unwrap();
    // Only root can make a file of another owner; others find their own.
    let _ = std::os::unix::fs::chown(&target, Some(1234), Some(2345));
    let old = fs::metadata(&target).unwrap();
    save(&target).await.unwrap();
    let new = fs::metadata(&target).unwrap();
    assert_eq!(
        (new.uid(), new.gid(), new.mode()),
        (old.uid(), old.gid(), old.mode())
    );
    assert_ne!(new.ino(), old.ino());
}

#[tokio::test]
async fn nobody_else_can_read_the_new_content_of_a_private_file_meanwhile() {
    let scratch = Scratch::new();
    let target = scratch.0.join("private.csv");
    fs::write(&target, "old").unwrap();
    fs::set_permissions(&target, Permissions::from_mode(0o600)).unwrap();
    let server = Server::once(Reply::new(200, "text/csv", "x".repeat(1000)).stall_after(10)).await;
    let save = download(&server).await.unwrap().save(&target);
    let other = async {
        loop {
            if let Some(name) = scratch.names().iter().find(|name| *name != "private.csv") {
                return mode(&scratch.0.join(name));
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        _ = save => panic!("it cannot end"),
        mode = other => assert_eq!(mode, 0o600),
    }
    assert_eq!(fs::read_to_string(&target).unwrap(), "old");
}

#[tokio::test]
async fn a_symbolic_link_is_followed_and_stays() {
    let scratch = Scratch::new();
    fs::create_dir(scratch.0.join("data")).unwrap();
    let file = scratch.0.join("data/leads.csv");
    fs::write(&file, "old").unwrap();
    fs::set_permissions(&file, Permissions::from_mode(0o600)).unwrap();
    let (first, second) = (scratch.0.join("first"), scratch.0.join("second"));
    symlink("second", &first).unwrap();
    symlink("data/leads.csv", &second).unwrap();

    save(&first).await.unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), "new");
    assert_eq!(mode(&file), 0o600);

    // A link to a file that does not exist yet creates it.
    fs::remove_file(&file).unwrap();
    save(&first).await.unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), "new");
    assert_eq!(fs::read_link(&first).unwrap(), Path::new("second"));
    assert_eq!(fs::read_link(&second).unwrap(), Path::new("data/leads.csv"));
    assert_eq!(scratch.names(), ["data", "first", "second"]);
    assert_eq!(fs::read_dir(scratch.0.join("data")).unwrap().count(), 1);
}

#[tokio::test]
async fn a_circle_of_links_and_a_link_to_a_directory_are_refused() {
    let scratch = Scratch::new();
    let (circle, directory) = (scratch.0.join("circle"), scratch.0.join("directory"));
    symlink("circle", &circle).unwrap();
    symlink(".", &directory).unwrap();
    for target in [circle, directory] {
        assert_eq!(save(&target).await.unwrap_err().kind(), ErrorKind::Io);
    }
    assert_eq!(scratch.names(), ["circle", "directory"]);
}

/// Creates a named pipe.
fn pipe(path: &Path) {
    let made = std::process::Command::new("mkfifo").arg(path).status();
    assert!(made.unwrap().success());
}

#[tokio::test]
async fn a_pipe_is_written_and_stays_a_pipe() {
    let scratch = Scratch::new();
    let target = scratch.0.join("pipe");
    pipe(&target);
    // More than a pipe holds, so that the writer has to wait for the reader.
    let content = "id,name\n".repeat(50_000);
    let server = Server::once(Reply::new(200, "text/csv", content.as_str())).await;
    let from = target.clone();
    let reader = tokio::task::spawn_blocking(move || fs::read_to_string(from));

    let saved = download(&server).await.unwrap().save(&target).await.unwrap();

    assert_eq!(saved, content.len() as u64);
    assert!(reader.await.unwrap().unwrap() == content);
    assert!(fs::metadata(&target).unwrap().file_type().is_fifo());
    assert_eq!(scratch.names(), ["pipe"]);
}

#[tokio::test]
async fn a_pipe_without_a_reader_is_waited_for_within_the_limits_of_the_call() {
    let scratch = Scratch::new();
    let target = scratch.0.join("pipe");
    pipe(&target);
    let server = Server::once(Reply::new(200, "text/csv", "new")).await;
    let client = builder(&server.url())
        .idle_timeout(std::time::Duration::from_millis(50))
        .build()
        .unwrap();
    let file = client
        .request(http::Method::GET, "/file")
        .download()
        .await
        .unwrap();
    let error = file.save(&target).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(error.message().contains("nothing reads it"), "{error}");
    assert!(fs::metadata(&target).unwrap().file_type().is_fifo());
}

#[tokio::test]
async fn a_device_is_written_and_stays_a_device() {
    let null = Path::new("/dev/null");
    assert_eq!(save(null).await.unwrap(), 3);
    assert!(fs::metadata(null).unwrap().file_type().is_char_device());
    let scratch = Scratch::new();
    let link = scratch.0.join("link");
    symlink(null, &link).unwrap();
    assert_eq!(save(&link).await.unwrap(), 3);
    assert_eq!(scratch.names(), ["link"]);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_full_disk_and_a_directory_that_takes_no_files_are_io_errors() {
    for target in ["/dev/full", "/proc/leads.csv"] {
        let error = save(Path::new(target)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Io, "{error:?}");
        assert!(error.message().contains(target), "{error}");
    }
}
