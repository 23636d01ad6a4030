//! `space allocations`: how often the decoders allocate; `space limit`: how much this crate's decoder holds;
//! `space resident <what> <who>`: memory of this whole process, best run once a process.
//!
//! Lines of output are `table<TAB>row<TAB>column<TAB>value`.

use bytes::Bytes;
use imbrace::sse::Decoder;
use imbrace_benches::{
    allocations::{Counting, during},
    call::{self, Side},
    decoders,
    process::status_kib,
    serving::{Response, Server, serve_if_asked},
    typed, workloads,
};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() {
    serve_if_asked();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["allocations"] => allocations(),
        ["limit"] => limit(),
        ["resident", what, "reqwest"] => resident(what, Side::Raw),
        ["resident", what, "imbrace"] => resident(what, Side::Ours),
        other => panic!("not a measurement: {other:?}"),
    }
}

fn say(table: &str, row: &str, column: &str, value: f64) {
    println!("{table}\t{row}\t{column}\t{value}");
}

fn allocations() {
    for row in workloads::rows(1) {
        for decoder in decoders::ALL {
            let taken = during(|| {
                std::hint::black_box(decoder.run(&row.chunks));
            });
            let each = taken.count as f64 / row.events as f64;
            say("allocations", row.name, decoder.name(), each);
        }
    }
    let input = &workloads::rows(1)[0];
    for way in typed::ALL {
        let taken = during(|| assert_eq!(way.run(&input.chunks), input.events));
        say(
            "typed",
            "allocations",
            way.name(),
            taken.count as f64 / input.events as f64,
        );
    }
}

/// Peak of the heap as a multiple of the limit, where a stream never ends its event.
fn limit() {
    const MIB: usize = 1024 * 1024;
    let text = Bytes::from(vec![b'x'; 16 * 1024]);
    let lines = Bytes::from(b"data: a line of an event that never ends\n".repeat(400));
    let bad = Bytes::from(vec![0xff_u8; 16 * 1024]);
    let begin = Bytes::from_static(b"data: ");
    for (name, chunk) in [("one line", text), ("data lines", lines), ("bad bytes", bad)] {
        for limit in [MIB, 16 * MIB] {
            let taken = during(|| {
                let mut decoder = Decoder::with_max_event_size(limit);
                decoder.push(begin.clone());
                while matches!(decoder.next_event(), Ok(None)) {
                    decoder.push(chunk.clone());
                }
            });
            let row = format!("limit {} MiB", limit / MIB);
            say("limit", &row, name, taken.peak as f64 / limit as f64);
        }
    }
}

fn resident(what: &str, side: Side) {
    const EVENTS: usize = 195_000;
    const STREAMS: usize = 2_000;
    let value = match what {
        "fast" | "slow" => {
            let server = Server::start(Response::Long(EVENTS));
            let pause = (what == "slow").then_some(20);
            assert!(call::block_on(call::read_stream(side, &server.url, pause)) >= EVENTS);
            status_kib("VmHWM") as f64 / 1024.0
        }
        "upload" => {
            let server = Server::start(Response::Sink);
            let path = std::env::temp_dir().join(format!("imbrace-bench-{}.bin", std::process::id()));
            let made = std::fs::File::create(&path).and_then(|file| file.set_len(1 << 30));
            made.expect("a file of 1 GiB");
            call::block_on(call::upload(side, &server.url, &path));
            let _ = std::fs::remove_file(&path);
            status_kib("VmHWM") as f64 / 1024.0
        }
        "idle" => {
            let server = Server::start(Response::Idle);
            call::block_on(call::hold_streams(side, &server.url, STREAMS)) as f64 / STREAMS as f64
        }
        other => panic!("not a measurement: {other}"),
    };
    say("resident", what, side.name(), value);
}
