//! `cargo xtask pages`: whether the links of the documentation lead somewhere, and whether its pages are small enough to read.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Component, Path, PathBuf},
};

use percent_encoding::percent_decode_str;

/// Above this a page is slow to open on a phone.
const LARGEST: u64 = 150 * 1024;

/// rustdoc's list of all items of a crate, which grows with their number and not with what we write. It is an index to search in,
/// which nobody reads, so it may be larger.
const ALL_ITEMS: &str = "all.html";

/// A link in a text of `tracing`, whose traits for all types rustdoc copies to each type.
const OF_TRACING: &str = "dispatcher#setting-the-default-subscriber";

/// What is wrong with the pages.
#[derive(Debug, Default)]
pub struct Report {
    /// How many pages were read.
    pub pages: usize,
    /// How many links between pages were followed.
    pub links: usize,
    /// A line for each link that leads nowhere.
    pub broken: Vec<String>,
    /// A line for each page that is too large, the largest first.
    pub large: Vec<String>,
}

impl Report {
    /// What is wrong, a line each, and how much of it; `None` if nothing is.
    #[must_use]
    pub fn faults(&self) -> Option<String> {
        let mut lines = self.broken.clone();
        lines.extend(self.large.iter().cloned());
        if lines.is_empty() {
            return None;
        }
        lines.push(format!(
            "{} broken links, {} pages too large",
            self.broken.len(),
            self.large.len()
        ));
        Some(lines.join("\n"))
    }
}

/// What a page has.
#[derive(Default)]
struct Page {
    links: BTreeSet<String>,
    ids: BTreeSet<String>,
}

/// Follows the links of all pages in a folder.
///
/// Pages with source text are left out: they come from files, and their anchors are made by a script.
///
/// # Errors
/// Fails if the folder cannot be read or has no pages.
pub fn check(folder: &Path) -> Result<Report, String> {
    let mut files = Vec::new();
    collect(folder, Path::new(""), &mut files)?;
    let mut report = Report::default();
    let mut pages = BTreeMap::new();
    let mut sizes = Vec::new();
    for file in files.iter().filter(|file| is_page(file)) {
        let text =
            fs::read_to_string(folder.join(file)).map_err(|error| format!("{}: {error}", file.display()))?;
        if !file.ends_with(ALL_ITEMS) {
            sizes.push((text.len() as u64, file));
        }
        pages.insert(file.clone(), read(&text));
    }
    if pages.is_empty() {
        return Err(format!(
            "{} has no pages: make them with `just docs`",
            folder.display()
        ));
    }
    let there: BTreeSet<&PathBuf> = files.iter().collect();
    for (file, page) in &pages {
        for link in page.links.iter().filter(|link| !is_foreign(link)) {
            report.links += 1;
            if let Some(fault) = follow(file, link, &there, &pages) {
                report
                    .broken
                    .push(format!("{}: `{link}`: {fault}", file.display()));
            }
        }
    }
    report.pages = pages.len();
    sizes.sort_unstable();
    let large = sizes.iter().rev().filter(|(size, _)| *size > LARGEST);
    report.large = large
        .map(|(size, file)| {
            format!(
                "{}: {} KiB, at most {} are allowed",
                file.display(),
                size.div_ceil(1024),
                LARGEST / 1024
            )
        })
        .collect();
    Ok(report)
}

/// Adds all files below the folder, by their paths in it.
fn collect(folder: &Path, below: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let failed = |error| format!("{}: {error}", folder.join(below).display());
    for entry in fs::read_dir(folder.join(below)).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let path = below.join(entry.file_name());
        if entry.file_type().map_err(failed)?.is_dir() {
            collect(folder, &path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

fn is_page(file: &Path) -> bool {
    // Two pages of rustdoc's own link to a front page that it does not make.
    let own = [Path::new("help.html"), Path::new("settings.html")];
    file.extension().is_some_and(|extension| extension == "html")
        && !file.starts_with("src")
        && !own.contains(&file)
}

/// The links and the ids of a page.
fn read(text: &str) -> Page {
    let mut page = Page::default();
    for tag in text.split('<').skip(1) {
        let tag = &tag[..tag.find('>').unwrap_or(tag.len())];
        if let Some(id) = attribute(tag, " id=\"") {
            page.ids.insert(id);
        }
        if let Some(link) = attribute(tag, " href=\"") {
            page.links.insert(link);
        }
    }
    page
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(name)?;
    let (value, _) = rest.split_once('"')?;
    let value = value
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
    Some(value.replace("&#39;", "'").replace("&quot;", "\""))
}

/// Whether it stands in a text that rustdoc copied from another crate, whose pages are not made here. There, Rust names stay as
/// they are; in texts of our own, they are errors of rustdoc.
fn is_foreign(link: &str) -> bool {
    link == OF_TRACING || (link.contains("::") && !link.contains("://"))
}

/// Why the link leads nowhere.
fn follow(
    file: &Path,
    link: &str,
    there: &BTreeSet<&PathBuf>,
    pages: &BTreeMap<PathBuf, Page>,
) -> Option<String> {
    if link.contains("://")
        || ["mailto:", "javascript:", "data:"]
            .iter()
            .any(|scheme| link.starts_with(scheme))
    {
        return None;
    }
    let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
    let path = path.split('?').next().unwrap_or_default();
    let target = if path.is_empty() {
        file.to_owned()
    } else {
        match resolve(file, &decode(path)) {
            Some(target) => target,
            None => return Some("leads out of the folder".to_owned()),
        }
    };
    if !there.contains(&target) {
        return Some("no such file".to_owned());
    }
    let page = pages.get(&target)?;
    // rustdoc writes some ids as they stand in an address.
    let found = fragment.is_empty() || page.ids.contains(fragment) || page.ids.contains(&decode(fragment));
    (!found).then(|| format!("no `#{fragment}` there"))
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A path relative to a file; none where it leads out of the folder.
fn resolve(file: &Path, path: &str) -> Option<PathBuf> {
    let mut target = file.parent()?.to_owned();
    for part in Path::new(path).components() {
        match part {
            Component::ParentDir if !target.pop() => return None,
            Component::Normal(name) => target.push(name),
            _ => {}
        }
    }
    Some(target)
}
