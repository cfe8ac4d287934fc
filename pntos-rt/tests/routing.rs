//! How messages travel from transports to the orchestration and back.

mod support;

use pntos::client::MessageArray;
use support::*;

/// A transport that sends `messages` from its start, then is done.
fn sends(messages: impl Fn() -> Vec<pntos::Managed<pntos::Message>> + Send + Sync + 'static) -> Transport {
    Transport {
        on_start: Some(Box::new(move |mediator, ()| {
            for message in messages() {
                mediator.process_pntos_message(message)?;
            }
            done(mediator)
        })),
        ..Transport::default()
    }
}

/// An orchestration that notes the time of each message, and whether it was sequenced.
fn notes(seen: &Seen<(i64, bool)>) -> Orchestration {
    let seen = seen.clone();
    Orchestration {
        on_message: Some(Box::new(move |_, (message, sequenced)| {
            seen.push((time(&message), sequenced));
            Ok(())
        })),
        ..Orchestration::default()
    }
}

const SECOND: i64 = 1_000_000_000;

#[test]
fn delivers_sequenced_messages_in_the_order_of_time_and_the_tail_at_the_end() {
    let seen = Seen::default();
    let outcome = Cast {
        transport: sends(|| [3, 1, 2, 9, 8].map(|second| position(second * SECOND, "gnss")).into()),
        orchestration: notes(&seen),
        ..Cast::default()
    }
    .run("");
    assert_eq!(seen.all(), [1, 2, 3, 8, 9].map(|second| (second * SECOND, true)));
    assert_eq!((outcome.messages, outcome.late), (5, 0));
    assert_eq!(outcome.message_times, Some((SECOND, 9 * SECOND)));
    assert!(outcome.succeeded(), "{outcome:?}");
}

#[test]
fn delivers_immediate_messages_as_they_come() {
    let seen = Seen::default();
    Cast {
        transport: sends(|| vec![position(3, "gnss"), velocity(2, "gnss"), position(1, "other")]),
        orchestration: notes(&seen),
        ..Cast::default()
    }
    .run("[streams]\ndefault = \"immediate\"\n[[streams.rule]]\ntype = \"ASPN_MEASUREMENT_POSITION\"\nsource = \"gnss\"\nmode = \"sequenced\"");
    assert_eq!(seen.all(), [(2, false), (1, false), (3, true)]);
}

#[test]
fn delivers_messages_as_an_orchestration_in_rust_asks_for_them() {
    let seen = Seen::default();
    let orchestration = Orchestration {
        on_init: Some(Box::new(|mediator, streams| {
            mediator.with(|system| {
                streams.immediate_stream_all(system, true);
                streams.sequenced_stream_add(
                    system,
                    pntos::aspn::MessageType::MEASUREMENT_POSITION.into(),
                    Some(c"gnss"),
                );
            })
        })),
        ..notes(&seen)
    };
    Cast {
        transport: sends(|| vec![position(3, "gnss"), velocity(2, "gnss"), position(1, "other")]),
        orchestration,
        ..Cast::default()
    }
    .run("");
    assert_eq!(seen.all(), [(2, false), (1, false), (3, true)]);
}

#[test]
fn counts_late_messages_and_delivers_them() {
    let seen = Seen::default();
    let outcome = Cast {
        transport: sends(|| [1, 5, 0, 6].map(|second| position(second * SECOND, "gnss")).into()),
        orchestration: notes(&seen),
        ..Cast::default()
    }
    .run("");
    assert_eq!(seen.all(), [1, 0, 5, 6].map(|second| (second * SECOND, true)));
    assert_eq!(outcome.late, 1);
}

#[test]
fn publishes_a_solution_at_each_multiple_of_the_period() {
    let seen = Seen::default();
    let sent = seen.clone();
    let outcome = Cast {
        transport: Transport {
            on_broadcast: Some(Box::new(move |_, (message, channel)| {
                sent.push((time(&message), channel.expect("a channel").into_string().expect("UTF-8")));
                Ok(())
            })),
            ..sends(|| (3..20).map(|tenth| position(tenth * SECOND / 10, "gnss")).collect())
        },
        ..Cast::default()
    }
    .run("[controller]\npublish_period = 0.5\nsolution_channel = \"/solution\"\nbuffer_length = 0");
    let expected = [5, 10, 15].map(|tenth| (tenth * SECOND / 10, "/solution".to_owned()));
    assert_eq!(seen.all(), expected);
    assert_eq!((outcome.solutions, outcome.unavailable), (3, 0));
}

#[test]
fn counts_solutions_that_the_orchestration_does_not_have() {
    let outcome = Cast {
        transport: sends(|| vec![position(0, "gnss"), position(SECOND, "gnss")]),
        orchestration: Orchestration {
            on_solutions: Some(Box::new(|_, times| Ok(Some(MessageArray::new(times.iter().map(|_| None).collect()))))),
            ..Orchestration::default()
        },
        ..Cast::default()
    }
    .run("[controller]\npublish_period = 1");
    assert_eq!((outcome.solutions, outcome.unavailable), (0, 2));
    assert!(outcome.succeeded());
}

#[test]
fn warns_when_the_orchestration_knows_no_such_filter() {
    let outcome = Cast {
        transport: sends(|| vec![position(0, "gnss")]),
        orchestration: Orchestration { on_solutions: Some(Box::new(|_, _| Ok(None))), ..Orchestration::default() },
        ..Cast::default()
    }
    .run("[controller]\npublish_period = 1\nfilter_description = \"NONE\"");
    assert_eq!((outcome.solutions, outcome.warnings), (0, 1));
}

#[test]
fn broadcasts_to_the_transport_that_is_named_and_complains_about_an_unknown_one() {
    let seen = Count::default();
    let sent = seen.clone();
    let outcome = Cast {
        transport: Transport {
            on_broadcast: Some(Box::new(move |_, _| {
                sent.add();
                Ok(())
            })),
            ..sends(|| vec![position(0, "gnss")])
        },
        orchestration: Orchestration {
            on_message: Some(Box::new(|mediator, (message, _)| {
                mediator.broadcast_aspn_message(message.clone(), Some(c"transport"), None)?;
                mediator.broadcast_aspn_message(message.clone(), None, None)?;
                mediator.broadcast_aspn_message(message, Some(c"radio"), None)
            })),
            ..Orchestration::default()
        },
        ..Cast::default()
    }
    .run("");
    assert_eq!(seen.get(), 2);
    assert!(only_failure(&outcome).contains("no transport `radio`"), "{outcome:?}");
}

#[test]
fn gives_the_same_order_of_calls_for_the_same_input() {
    let run = || {
        let seen = Seen::default();
        Cast {
            transport: sends(|| (0..500).map(|n: i64| position(n * 7919 % 503 * SECOND / 100, "gnss")).collect()),
            orchestration: notes(&seen),
            ..Cast::default()
        }
        .run("[controller]\npublish_period = 0.1");
        seen.all()
    };
    assert_eq!(run(), run());
}
