//! The options that every call has, written once: of operations, of raw paths and of ClickAI runs.

/// Implements the options for a type of call; the closure leads to its `CallOptions`.
macro_rules! call_options {
    ([$($generics:tt)*] $call:ty, |$this:ident| $options:expr) => {
        impl<$($generics)*> $call {
            /// Sets a header of this call, in place of one that the client would send. It goes out with every attempt.
            ///
            /// To continue a trace, set `traceparent` to that of your span: the crate makes none by itself.
            ///
            /// A name or value that a header cannot have is an error when the call is sent.
            pub fn header(mut self, name: &str, value: &str) -> Self {
                let $this = &mut self;
                $options.set_header(name, value);
                self
            }

            /// Limits the whole call: all attempts, and a response body that is read as a whole. `None` for no limit.
            ///
            /// Default: that of the client, 60 seconds unless set; streams and downloads have none.
            pub fn timeout(mut self, limit: impl Into<Option<std::time::Duration>>) -> Self {
                let $this = &mut self;
                $options.set_timeout(limit.into());
                self
            }

            /// Limits how long a stream, a download or an upload may make no progress. `None` for no limit.
            ///
            /// Default: that of the client, 60 seconds unless set, or more for a stream whose server sends nothing for
            /// longer by design, as its method says.
            pub fn idle_timeout(mut self, limit: impl Into<Option<std::time::Duration>>) -> Self {
                let $this = &mut self;
                $options.set_idle_timeout(limit.into());
                self
            }

            /// How many times the call is retried at most; 0 for never.
            ///
            /// Default: that of the client, 2 unless set.
            pub fn max_retries(mut self, retries: u32) -> Self {
                let $this = &mut self;
                $options.set_max_retries(retries);
                self
            }

            /// Sends this `x-request-id` instead of a random one: 1 to 64 visible ASCII characters.
            ///
            /// Another text is an error when the call is sent.
            pub fn request_id(mut self, id: &str) -> Self {
                let $this = &mut self;
                $options.set_request_id(id);
                self
            }
        }
    };
}

pub(crate) use call_options;
