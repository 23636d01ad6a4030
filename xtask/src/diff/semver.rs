//! What the changes ask of the version of the crate.

use std::fmt;

use super::kinds::Class;

/// `major.minor.patch`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(pub u64, pub u64, pub u64);

impl Version {
    /// Reads a version; what follows `-` or `+` is left out.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.trim().split(['-', '+']).next()?;
        let mut parts = plain.split('.').map(|part| part.parse().ok());
        let version = Self(parts.next()??, parts.next()??, parts.next()??);
        parts.next().is_none().then_some(version)
    }

    /// The version of the packages in the text of a `Cargo.toml`.
    #[must_use]
    pub fn of_manifest(text: &str) -> Option<Self> {
        let mut version = None;
        let mut section = "";
        for line in text.lines().map(str::trim) {
            if line.starts_with('[') {
                section = line;
            } else if matches!(section, "[workspace.package]" | "[package]") {
                let value = line.strip_prefix("version").map(|rest| rest.trim_start());
                let value = value.and_then(|rest| {
                    rest.strip_prefix('=')?
                        .trim()
                        .strip_prefix('"')?
                        .split('"')
                        .next()
                });
                version = version.or_else(|| value.and_then(Self::parse));
            }
        }
        version
    }

    /// The lowest version that says what changed, by the rules of Cargo: before 1.0 the minor number stands for
    /// breaks, before 0.1 the patch number.
    #[must_use]
    pub fn after(self, worst: Option<Class>, additions: bool) -> Self {
        let Self(major, minor, patch) = self;
        match worst {
            None => self,
            Some(Class::Breaking) if major > 0 => Self(major + 1, 0, 0),
            Some(Class::Breaking) if minor > 0 => Self(0, minor + 1, 0),
            Some(_) if major > 0 && additions => Self(major, minor + 1, 0),
            Some(_) => Self(major, minor, patch + 1),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

/// Whether the version bump is sufficient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The worst change.
    pub worst: Option<Class>,
    /// The version that is compared with, if it is known.
    pub from: Option<Version>,
    /// The version at hand.
    pub to: Option<Version>,
    /// The lowest version that says what changed.
    pub needed: Option<Version>,
    /// Whether a break is said by the version, or there is none.
    pub owned: bool,
}

impl Verdict {
    /// Weighs changes. With `strict`, a possible break counts as a break.
    #[must_use]
    pub fn new(
        classes: &[Class],
        additions: bool,
        from: Option<Version>,
        to: Option<Version>,
        strict: bool,
    ) -> Self {
        let weigh = |class: &Class| match class {
            Class::Possible if strict => Class::Breaking,
            class => *class,
        };
        let worst = classes.iter().map(weigh).max();
        let needed = from.map(|from| from.after(worst, additions));
        let said = matches!((to, needed), (Some(to), Some(needed)) if to >= needed);
        Self {
            worst,
            from,
            to,
            needed,
            owned: worst != Some(Class::Breaking) || said,
        }
    }

    /// The verdict in a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let (Some(from), Some(needed)) = (self.from, self.needed) else {
            return if self.owned {
                "nothing breaks; the version compared with is not known".into()
            } else {
                "something breaks, and the version compared with is not known: say it with --from-version"
                    .into()
            };
        };
        let to = self.to.map_or("no version".to_owned(), |to| to.to_string());
        match self.worst {
            None => format!("nothing changed since {from}"),
            Some(Class::Breaking) if self.owned => {
                format!(
                    "something breaks: {from} must become {needed} at least, and Cargo.toml says {to}: the version bump is sufficient"
                )
            }
            Some(Class::Breaking) => {
                format!("something breaks: {from} must become {needed} at least, but Cargo.toml says {to}")
            }
            Some(class) => {
                let possible = if class == Class::Possible {
                    "something may break for some callers; say it in the changelog"
                } else {
                    "nothing breaks"
                };
                format!("{possible}: {from} becomes {needed} with the next release, and Cargo.toml says {to}")
            }
        }
    }
}
