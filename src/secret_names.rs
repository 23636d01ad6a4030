//! Which names are those of secrets: the list of the contract, handed over by `build.rs`.

pub(crate) use self::list::is_secret_name;

#[allow(unreachable_pub)]
mod list {
    include!(concat!(env!("OUT_DIR"), "/secret_names.rs"));
}
