//! What is wrong with a document, said so that its author can mend it.

use std::fmt;

use crate::{
    node::{Place, Sources},
    one_line,
};

/// One thing wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Name of the rule that is broken, such as `operation-summary`.
    pub rule: &'static str,
    /// Where.
    pub at: Place,
    /// The operation that it belongs to, if it belongs to one.
    pub operation: Option<String>,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

impl Problem {
    /// Why the rule matters.
    #[must_use]
    pub fn why(&self) -> &'static str {
        crate::check::rules::find(self.rule).map_or("", |rule| rule.why)
    }
}

/// All that is wrong with a document, with the names of its files.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    /// The problems, in the order of the files.
    pub list: Vec<Problem>,
    /// The files that the places refer to.
    pub sources: Sources,
}

/// A list under construction.
#[derive(Debug, Default)]
pub struct Findings {
    list: Vec<Problem>,
    operation: Option<String>,
}

impl Findings {
    /// Says to which operation the following findings belong.
    pub fn within(&mut self, operation: Option<&str>) {
        self.operation = operation.map(str::to_owned);
    }

    /// Adds a problem: which rule is broken, where, what is wrong and how to mend it.
    pub fn add(
        &mut self,
        rule: &'static str,
        at: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.list.push(Problem {
            rule,
            at,
            operation: self.operation.clone(),
            message: message.into(),
            help: help.into(),
        });
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The findings in the order of the files.
    #[must_use]
    pub fn into_problems(self, sources: &Sources) -> Problems {
        let problems = Problems {
            list: self.list,
            sources: sources.clone(),
        };
        problems.in_order()
    }

    /// The value if nothing was found, else the findings.
    ///
    /// # Errors
    /// The findings, if there are any.
    pub fn or<T>(self, sources: &Sources, value: T) -> Result<T, Problems> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self.into_problems(sources))
        }
    }
}

impl Problems {
    /// The value if both went well, else what is wrong in both.
    ///
    /// # Errors
    /// The problems of either.
    pub fn both<T>(first: Result<T, Self>, second: Result<(), Self>) -> Result<T, Self> {
        match (first, second) {
            (Ok(value), Ok(())) => Ok(value),
            (Ok(_), Err(problems)) | (Err(problems), Ok(())) => Err(problems),
            (Err(problems), Err(more)) => Err(problems.and(more)),
        }
    }

    /// Both lists in one, in the order of the files.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        if self.sources.names().next().is_none() {
            self.sources = other.sources;
        }
        self.list.extend(other.list);
        self.in_order()
    }

    fn in_order(mut self) -> Self {
        self.list.sort_by_key(|problem| problem.at);
        self.list.dedup();
        self
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.list {
            write!(f, "{}: ", one_line(&self.sources.show(problem.at)))?;
            if let Some(operation) = &problem.operation {
                write!(f, "{}: ", one_line(operation))?;
            }
            let (message, help) = (one_line(&problem.message), one_line(&problem.help));
            writeln!(f, "{message} [{}]\n    {help}", problem.rule)?;
        }
        write!(f, "{} problem(s)", self.list.len())
    }
}

impl std::error::Error for Problems {}
