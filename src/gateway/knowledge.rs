//! Folders and files of the knowledge hub, with what the server insists on.

use super::{
    Boards,
    operations::{BoardsCreateFile, BoardsCreateFolder},
    types::{FileRecord, FileRecordCreate, FolderCreate, FolderSourceType, UploadedFiles},
};
use crate::{call::Call, error::Error};

const ROOT: &str = "root";

impl Boards {
    /// Creates a folder of the knowledge hub; a name is enough.
    ///
    /// The server responds with 500 unless `name`, `organization_id`, `parent_folder_id` and `source_type` are all in the
    /// body, and it does not take the organization from the header. This is
    /// [`create_folder`](Self::create_folder) with what is not set filled in: the organization of the client, `root`
    /// (or `parent_id`, which the other SDKs know as a second name) and `upload`.
    ///
    /// ```no_run
    /// # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
    /// let boards = imbrace.boards();
    /// let reports = boards.create_knowledge_folder("Reports").await?;
    /// boards.create_knowledge_folder("2025").parent_folder_id(&reports._id).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Sending it gives [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if neither the body nor the client names an
    /// organization: set it with [`organization_id`](crate::client::ClientBuilder::organization_id), or in the
    /// [`FolderCreate`] given here; a setter of the call comes too late.
    #[inline]
    pub fn create_knowledge_folder(&self, folder: impl Into<FolderCreate>) -> Call<BoardsCreateFolder> {
        let mut folder = folder.into();
        let organization = self.organization(&mut folder.organization_id);
        if folder.parent_folder_id.is_none() {
            let parent = folder.parent_id.take();
            folder.parent_folder_id = Some(parent.unwrap_or_else(|| ROOT.to_owned()));
        }
        folder.source_type.get_or_insert(FolderSourceType::Upload);
        checked(self.create_folder(folder), organization)
    }

    /// Creates the record of a file that is in the file store already.
    ///
    /// This is [`create_file`](Self::create_file) with the organization of the client, if the body has none. The server
    /// responds with 500 unless `folder_id`, `key`, `file_type` and `file_size` are there too, and only the caller knows
    /// those. It does not look whether the folder exists. To store a file and make its record in one call use
    /// [`upload_file`](Self::upload_file).
    ///
    /// ```no_run
    /// # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
    /// let file = imbrace
    ///     .boards()
    ///     .create_knowledge_file("report.pdf")
    ///     .folder_id("folder_id")
    ///     .key("uploads/report.pdf")
    ///     .file_type("application/pdf")
    ///     .file_size(48_213)
    ///     .await?;
    /// # drop(file);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`create_knowledge_folder`](Self::create_knowledge_folder), with [`FileRecordCreate`].
    #[inline]
    pub fn create_knowledge_file(&self, file: impl Into<FileRecordCreate>) -> Call<BoardsCreateFile> {
        let mut file = file.into();
        let organization = self.organization(&mut file.organization_id);
        checked(self.create_file(file), organization)
    }

    /// Fills in the organization of the client.
    #[inline]
    fn organization(&self, organization: &mut Option<String>) -> Result<(), Error> {
        if organization.is_none() {
            *organization = self.core().auth().organization();
        }
        if organization.is_some() {
            return Ok(());
        }
        Err(Error::invalid(
            "the server needs an organization in the body, and the client has none: set organization_id",
        ))
    }
}

impl UploadedFiles {
    /// The records, one for each file of the upload. [`upload_file`](Boards::upload_file) sends one.
    #[must_use]
    #[inline]
    pub fn files(&self) -> &[FileRecord] {
        match self {
            Self::FileRecord(file) => std::slice::from_ref(file),
            Self::List(files) => files,
            Self::Unknown(_) => &[],
        }
    }

    /// The record of the first file, or `None` if the server sent something else than records.
    #[must_use]
    #[inline]
    pub fn into_first(self) -> Option<FileRecord> {
        match self {
            Self::FileRecord(file) => Some(file),
            Self::List(files) => files.into_iter().next(),
            Self::Unknown(_) => None,
        }
    }
}

/// Lets the call fail when it is sent, so that it can be built all the same.
#[inline]
fn checked<O: crate::operation::Operation>(call: Call<O>, outcome: Result<(), Error>) -> Call<O> {
    match outcome {
        Ok(()) => call,
        Err(error) => call.fail(error),
    }
}
