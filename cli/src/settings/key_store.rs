//! The key store of the system: Secret Service (Linux, BSD), Keychain (macOS), Credential Manager (Windows). Only in a program with
//! the feature `key-store`.

use crate::fault::Fault;

/// Keeps one secret text for each profile.
pub(crate) trait KeyStore {
    /// The text of a profile; nothing if there is none.
    fn get(&self, profile: &str) -> Result<Option<String>, Fault>;

    fn set(&self, profile: &str, text: &str) -> Result<(), Fault>;

    /// Removes the text of a profile; false if there was none.
    fn remove(&self, profile: &str) -> Result<bool, Fault>;
}

/// That of the system.
#[derive(Debug)]
pub(crate) struct System;

#[cfg(feature = "key-store")]
mod system {
    use keyring::{Entry, Error};

    use super::{Fault, KeyStore, System};
    use crate::fault::Exit;

    /// The name that entries have in the store.
    const SERVICE: &str = "imbrace";

    impl KeyStore for System {
        fn get(&self, profile: &str) -> Result<Option<String>, Fault> {
            with_entry(profile, |entry| match entry.get_password() {
                Ok(text) => Ok(Some(text)),
                Err(Error::NoEntry) => Ok(None),
                Err(error) => Err(error),
            })
        }

        fn set(&self, profile: &str, text: &str) -> Result<(), Fault> {
            with_entry(profile, |entry| entry.set_password(text))
        }

        fn remove(&self, profile: &str) -> Result<bool, Fault> {
            with_entry(profile, |entry| match entry.delete_credential() {
                Ok(()) => Ok(true),
                Err(Error::NoEntry) => Ok(false),
                Err(error) => Err(error),
            })
        }
    }

    /// Works on a thread of its own: the store of Linux waits for its bus, which a thread that runs calls must not.
    fn with_entry<T: Send>(
        profile: &str,
        work: impl FnOnce(&Entry) -> Result<T, Error> + Send,
    ) -> Result<T, Fault> {
        std::thread::scope(|scope| {
            let done = scope.spawn(|| Entry::new(SERVICE, profile).and_then(|entry| work(&entry)));
            done.join()
        })
        .map_err(|_| failed("it ended unexpectedly"))?
        .map_err(|error| failed(&reason(&error)))
    }

    /// What is wrong, without what is stored.
    fn reason(error: &Error) -> String {
        match (error, Entry::store_status()) {
            (Error::NoDefaultStore, Err(status)) => status.to_string(),
            (Error::BadEncoding(_), _) => "what it holds is not text".to_owned(),
            _ => error.to_string(),
        }
    }

    fn failed(why: &str) -> Fault {
        Fault::new(
            Exit::Failed,
            format!("the key store of the system cannot be used: {why}"),
        )
        .hint("`imbrace login --key-store=false` keeps secrets in a file that only you can read, and a variable gives one")
    }
}

#[cfg(not(feature = "key-store"))]
mod without {
    use super::{Fault, KeyStore, System};

    impl KeyStore for System {
        fn get(&self, _: &str) -> Result<Option<String>, Fault> {
            Err(missing())
        }

        fn set(&self, _: &str, _: &str) -> Result<(), Fault> {
            Err(missing())
        }

        fn remove(&self, _: &str) -> Result<bool, Fault> {
            Err(missing())
        }
    }

    fn missing() -> Fault {
        Fault::usage("this program was built without the key store of the system")
            .hint("`cargo install imbrace-cli --features key-store` has it; `imbrace login --key-store=false` uses a file")
    }
}
