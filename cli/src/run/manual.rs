//! `imbrace man`: manual pages from the commands.

use std::{fs, path::Path};

use clap::{ArgMatches, Command};
use clap_mangen::Man;

use crate::{
    catalog::Catalog,
    command::{self, Depth},
    fault::Fault,
    output::{note, write_now},
};

pub(super) fn run(catalog: &Catalog, matches: &ArgMatches) -> Result<(), Fault> {
    if let Some(folder) = matches.get_one::<String>("dir") {
        let folder = Path::new(folder);
        fs::create_dir_all(folder).map_err(|error| Fault::file("make", folder.display(), &error))?;
        let mut tree = command::tree(catalog, Depth::All);
        tree.build();
        let mut written = 0;
        write_all(&tree, "imbrace", folder, &mut written)?;
        note(&format!("{}: {written} pages", folder.display()));
        return Ok(());
    }
    let words: Vec<String> = matches
        .get_many("command")
        .map_or_else(Vec::new, |words| words.cloned().collect());
    let depth = command::namespace_of(&words).map_or(Depth::Names, Depth::Namespace);
    let mut tree = command::tree(catalog, depth);
    tree.build();
    let mut found = &tree;
    let mut name = String::from("imbrace");
    for word in &words {
        found = found
            .find_subcommand(word)
            .ok_or_else(|| Fault::usage(format!("`{name}` has no command `{word}`")))?;
        name.push('-');
        name.push_str(found.get_name());
    }
    write_now(&page(found, &name)?)
}

fn write_all(command: &Command, name: &str, folder: &Path, written: &mut usize) -> Result<(), Fault> {
    let path = folder.join(format!("{name}.1"));
    fs::write(&path, page(command, name)?).map_err(|error| Fault::file("write", path.display(), &error))?;
    *written += 1;
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        write_all(sub, &format!("{name}-{}", sub.get_name()), folder, written)?;
    }
    Ok(())
}

fn page(command: &Command, name: &str) -> Result<Vec<u8>, Fault> {
    let mut page = Vec::new();
    let shown = command.clone().display_name(name.to_owned());
    Man::new(shown).title(name).date("").render(&mut page)?;
    Ok(page)
}
