//! After start-up the way of a message allocates nothing: the allocator counts.

mod support;

use pntos::{client::MessageArray, testing::CountingAllocator};
use support::*;

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

/// How many allocations a thousand messages take once a thousand have gone through.
fn on_the_way(app: &str, options: &pntos_rt::Options) -> u64 {
    let counted = Seen::default();
    let counts = counted.clone();
    let solution = MessageArray::new(vec![Some(position(0, "solution"))]);
    let outcome = Cast {
        transport: Transport {
            on_start: Some(Box::new(move |mediator, ()| {
                // Made beforehand: making a message is the transport's own affair.
                let messages: Vec<_> = (0..2000).map(|time| position(time, "gnss")).collect();
                let mut messages = messages.into_iter();
                for message in messages.by_ref().take(1000) {
                    mediator.process_pntos_message(message)?;
                }
                let mut result = Ok(());
                counts.push(CountingAllocator::count(|| {
                    for message in messages {
                        if let Err(error) = mediator.process_pntos_message(message) {
                            result = Err(error);
                        }
                    }
                }));
                result.and_then(|()| done(mediator))
            })),
            ..Transport::default()
        },
        orchestration: Orchestration {
            on_solutions: Some(Box::new(move |_, times| {
                assert_eq!(times.len(), 1);
                Ok(Some(solution.clone()))
            })),
            ..Orchestration::default()
        },
        ..Cast::default()
    }
    .try_run(app, options)
    .unwrap_or_else(|problems| panic!("{problems}"));
    assert!(outcome.succeeded(), "{outcome:?}");
    counted.all()[0]
}

#[test]
fn neither_immediate_nor_sequenced_messages_allocate() {
    for options in [pntos_rt::Options::default(), with_ledger()] {
        assert_eq!(on_the_way("[streams]\ndefault = \"immediate\"", &options), 0, "immediate");
        assert_eq!(on_the_way("[controller]\nbuffer_length = 0.0000001", &options), 0, "sequenced");
    }
}
