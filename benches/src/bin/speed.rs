//! `speed wall`: time; `speed instructions`: for callgrind; `speed growth`: the same for inputs of n and 2n bytes;
//! `speed calls`: calls and streams over a local connection, for callgrind.
//!
//! Lines of output are `table<TAB>row<TAB>column<TAB>value`. For callgrind the value is what to divide the count by.

use std::time::Instant;

use imbrace_benches::{
    call::{self, CALLERS, Side},
    decoders, measured_region, median,
    serving::{Response, Server, serve_if_asked},
    typed, workloads,
};

fn main() {
    serve_if_asked();
    match std::env::args().nth(1).as_deref() {
        Some("wall") => wall(),
        Some("instructions") => instructions(),
        Some("growth") => growth(),
        Some("calls") => calls(),
        other => panic!("not a measurement: {other:?}"),
    }
}

fn say(table: &str, row: &str, column: &str, value: f64) {
    println!("{table}\t{row}\t{column}\t{value}");
}

/// Medians of interleaved rounds, in nanoseconds an event.
fn wall() {
    const ROUNDS: usize = 11;
    for row in workloads::rows(4) {
        let mut times = vec![Vec::new(); decoders::ALL.len()];
        for _ in 0..ROUNDS {
            for (decoder, times) in decoders::ALL.iter().zip(&mut times) {
                times.push(time(row.events, &mut || decoder.run(&row.chunks)));
            }
        }
        for (decoder, times) in decoders::ALL.iter().zip(times) {
            say("wall", row.name, decoder.name(), median(times));
        }
    }
    let input = &workloads::rows(16)[0];
    let mut times = vec![Vec::new(); typed::ALL.len()];
    for _ in 0..2 * ROUNDS {
        for (way, times) in typed::ALL.iter().zip(&mut times) {
            times.push(time(input.events, &mut || way.run(&input.chunks)));
        }
    }
    for (way, times) in typed::ALL.iter().zip(times) {
        say("typed", "ns", way.name(), median(times));
    }
}

fn time(events: usize, work: &mut dyn FnMut() -> usize) -> f64 {
    let start = Instant::now();
    std::hint::black_box(work());
    start.elapsed().as_secs_f64() * 1e9 / events as f64
}

/// Runs a piece of work so that callgrind counts it.
fn count(table: &str, row: &str, column: &str, per: usize, work: &mut dyn FnMut()) {
    measured_region(work);
    say(table, row, column, per as f64);
}

fn instructions() {
    for row in workloads::rows(1) {
        for decoder in decoders::ALL {
            // Once before, so that the heap is as this decoder leaves it.
            std::hint::black_box(decoder.run(&row.chunks));
            count("instructions", row.name, decoder.name(), row.events, &mut || {
                std::hint::black_box(decoder.run(&row.chunks));
            });
        }
    }
    let input = &workloads::rows(1)[0];
    for way in typed::ALL {
        assert_eq!(way.run(&input.chunks), input.events);
        count("typed", "instructions", way.name(), input.events, &mut || {
            assert_eq!(way.run(&input.chunks), input.events);
        });
    }
}

fn growth() {
    use decoders::Decoder;
    const SIZE: usize = 1024 * 1024;
    for (once, twice) in std::iter::zip(workloads::pathological(SIZE), workloads::pathological(2 * SIZE)) {
        for decoder in [
            Decoder::SseStream,
            Decoder::Sseer,
            Decoder::Owned,
            Decoder::Borrowed,
        ] {
            for (table, input) in [("growth once", &once), ("growth twice", &twice)] {
                std::hint::black_box(decoder.run(&input.chunks));
                count(table, once.name, decoder.name(), 1, &mut || {
                    std::hint::black_box(decoder.run(&input.chunks));
                });
            }
        }
    }
}

fn calls() {
    const WARM: usize = 50;
    const CALLS: usize = 200;
    let runtime = call::runtime();
    let server = Server::start(Response::List);
    let (raw, ours) = (call::raw(), call::ours(&server.url));
    for caller in CALLERS {
        runtime.block_on(caller.run(&raw, &ours, &server.url, WARM));
        count("calls", "instructions", caller.name(), CALLS, &mut || {
            runtime.block_on(caller.run(&raw, &ours, &server.url, CALLS));
        });
    }
    // The difference between a long and a short stream is that of the events alone.
    for side in [Side::Raw, Side::Ours] {
        for (row, events) in [("short", 1_000), ("long", 5_000)] {
            let server = Server::start(Response::Short(events));
            count("stream", row, side.name(), 1, &mut || {
                runtime.block_on(call::read_stream(side, &server.url, None));
            });
        }
    }
}
