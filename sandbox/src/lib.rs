//! A local server made from the imbrace documents.
