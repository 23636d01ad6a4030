//! Media types by the extension of a file's name.

/// What a file of an unknown sort is.
const UNKNOWN: &str = "application/octet-stream";

/// The media type for a file's name. The table holds what the services take in; it is short on purpose.
#[inline]
pub(crate) fn of(file_name: &str) -> &'static str {
    let Some((_, extension)) = file_name.rsplit_once('.') else {
        return UNKNOWN;
    };
    match extension.to_ascii_lowercase().as_str() {
        "pdf" => "application/pdf",
        "json" => "application/json",
        "xml" => "application/xml",
        "zip" => "application/zip",
        "parquet" => "application/vnd.apache.parquet",
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xls" => "application/vnd.ms-excel",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt" => "application/vnd.ms-powerpoint",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "epub" => "application/epub+zip",
        "eml" => "message/rfc822",
        "msg" => "application/vnd.ms-outlook",
        "txt" | "log" => "text/plain",
        "csv" => "text/csv",
        "tsv" => "text/tab-separated-values",
        "md" | "markdown" | "mdx" => "text/markdown",
        "htm" | "html" => "text/html",
        "yaml" | "yml" => "application/yaml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "svg" => "image/svg+xml",
        "bmp" => "image/bmp",
        "tif" | "tiff" => "image/tiff",
        "heic" => "image/heic",
        // The registered type is audio/mpeg, but the speech-to-text service refuses it and takes this one.
        "mp3" => "audio/mp3",
        "m4a" => "audio/m4a",
        "wav" => "audio/wav",
        "amr" => "audio/amr",
        "mpga" => "audio/mpga",
        "ogg" | "oga" => "audio/ogg",
        "flac" => "audio/flac",
        "aac" => "audio/aac",
        "mp4" => "video/mp4",
        "mov" => "video/quicktime",
        "mpeg" | "mpg" => "video/mpeg",
        "webm" => "video/webm",
        _ => UNKNOWN,
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn the_extension_decides_in_any_case() {
        assert_eq!(of("Report.PDF"), "application/pdf");
        assert_eq!(of("a.b.csv"), "text/csv");
        assert_eq!(of("speech.mp3"), "audio/mp3");
        assert_eq!(of("README"), "application/octet-stream");
        assert_eq!(of("x.unknown"), "application/octet-stream");
    }
}
