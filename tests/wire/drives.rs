//! `drives`: drives of OneDrive, Google Drive and Dropbox.

use imbrace::gateway::types::FolderSyncUpdate;
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(part_1(&wire)).await;
    Box::pin(part_2(&wire)).await;
    wire.covers("drives");
}

async fn part_1(wire: &Wire) {
    let drives = wire.client.drives();
    wire.call(
        drives.list_drive_providers(),
        "GET",
        "/data-board/providers",
        &[],
        None,
    )
    .await;
    wire.call(
        drives.initiate_drive_auth("onedrive").organization_id("org_1"),
        "GET",
        "/data-board/auth/onedrive/initiate",
        &[("organizationId", "org_1")],
        None,
    )
    .await;
    wire.call(
        drives.get_drive_session_status("onedrive", "onedrive_session_7d96b48a"),
        "GET",
        "/data-board/auth/onedrive/session/status",
        &[("sessionId", "onedrive_session_7d96b48a")],
        None,
    )
    .await;
    wire.call(
        drives.get_onedrive_session_status("onedrive_session_7d96b48a"),
        "GET",
        "/data-board/auth/onedrive/session/status",
        &[("sessionId", "onedrive_session_7d96b48a")],
        None,
    )
    .await;
    wire.call(
        drives.get_onedrive_files_session_status("onedrive_session_7d96b48a"),
        "GET",
        "/data-board/auth/onedrive/files/session/status",
        &[("sessionId", "onedrive_session_7d96b48a")],
        None,
    )
    .await;
    wire.call(
        drives
            .list_drive_folders("onedrive", "onedrive_session_7d96b48a")
            .folder_id("x_1")
            .parent_id("x_1")
            .skip(7)
            .limit(7)
            .q("x_1")
            .sort_by("name")
            .sort_order("asc"),
        "GET",
        "/data-board/onedrive/folders",
        &[
            ("sessionId", "onedrive_session_7d96b48a"),
            ("folderId", "x_1"),
            ("parentId", "x_1"),
            ("skip", "7"),
            ("limit", "7"),
            ("q", "x_1"),
            ("sortBy", "name"),
            ("sortOrder", "asc"),
        ],
        None,
    )
    .await;
    wire.call(
        drives
            .list_drive_files("onedrive", "onedrive_session_7d96b48a")
            .folder_id("x_1")
            .recursive(true)
            .skip(7)
            .limit(7)
            .q("x_1")
            .sort_by("name")
            .sort_order("asc"),
        "GET",
        "/data-board/onedrive/files",
        &[
            ("sessionId", "onedrive_session_7d96b48a"),
            ("folderId", "x_1"),
            ("recursive", "true"),
            ("skip", "7"),
            ("limit", "7"),
            ("q", "x_1"),
            ("sortBy", "name"),
            ("sortOrder", "asc"),
        ],
        None,
    )
    .await;
    wire.call(
        drives
            .download_drive_file("onedrive", "onedrive_session_7d96b48a")
            .file_id("x_1")
            .file_path("/Finance/a.pdf"),
        "GET",
        "/data-board/onedrive/files/download",
        &[
            ("sessionId", "onedrive_session_7d96b48a"),
            ("fileId", "x_1"),
            ("filePath", "/Finance/a.pdf"),
        ],
        None,
    )
    .await;
}

async fn part_2(wire: &Wire) {
    let drives = wire.client.drives();
    wire.call(
        drives.get_drive_sync_status("onedrive"),
        "GET",
        "/data-board/onedrive/sync/status",
        &[],
        None,
    )
    .await;
    wire.call(
        drives.set_folder_sync("2fd25b44", FolderSyncUpdate::new(true)),
        "PATCH",
        "/data-board/folders/2fd25b44/sync",
        &[],
        json!({"is_sync_enabled": true}),
    )
    .await;
}
