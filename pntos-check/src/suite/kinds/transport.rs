//! Transports: they listen between two calls, and take what is to be sent at any time.

use std::ptr::null_mut;
use std::thread;
use std::time::Duration;

use pntos::sys::PntosPluginTypes as Kinds;

use super::ask::{give, lend};
use crate::rule::services as rules;
use crate::suite::call::call;
use crate::suite::{Applies, Test};
use crate::world::messages::{Content, START, message};
use crate::{Judge, Plugin};

const TRANSPORTS: Applies = Applies::Kinds(&[Kinds::PNTOS_TRANSPORT_PLUGIN]);

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "transport::stops",
        about: "nothing comes in after `stop_listening`, and listening can begin again",
        applies: TRANSPORTS,
        run: stops,
    },
    Test {
        name: "transport::sends",
        about: "messages go out by any channel, before, while and after it listens",
        applies: TRANSPORTS,
        run: sends,
    },
    Test {
        name: "transport::shut_down_while_listening",
        about: "a transport that is shut down while it listens gives everything back",
        applies: TRANSPORTS,
        run: shut_down_while_listening,
    },
];

/// How long a transport may listen: enough for one that plays a recording to be in the middle of it.
const WHILE: Duration = Duration::from_millis(100);
/// How long nothing may come.
const SILENCE: Duration = Duration::from_millis(250);

fn stops(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    for _ in 0..2 {
        call!(plugin.table(), PntosTransportPlugin.start_listening);
        thread::sleep(WHILE);
        call!(plugin.table(), PntosTransportPlugin.stop_listening);
        let before = judge.world().outgoing().len();
        thread::sleep(SILENCE);
        let after = judge.world().outgoing().len();
        if after > before {
            let what = format!("{} messages came in the {} ms after it returned", after - before, SILENCE.as_millis());
            judge.report(&rules::LATE_MESSAGES, "PntosTransportPlugin.stop_listening", what);
            break;
        }
    }
    judge.finish(plugin);
}

fn sends(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    send_all(&plugin);
    call!(plugin.table(), PntosTransportPlugin.start_listening);
    send_all(&plugin);
    call!(plugin.table(), PntosTransportPlugin.stop_listening);
    send_all(&plugin);
    judge.finish(plugin);
}

fn send_all(plugin: &Plugin) {
    for content in Content::ORDINARY {
        let channel = lend!(c"/check/out", PntosTransportPlugin.broadcast_message, "channel_name");
        for channel in [channel.pointer().cast(), null_mut()] {
            let sent = message(content, c"check", START);
            let sent = give!(sent, PntosTransportPlugin.broadcast_message, "message");
            call!(plugin.table(), PntosTransportPlugin.broadcast_message, sent, channel);
        }
    }
}

fn shut_down_while_listening(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    call!(plugin.table(), PntosTransportPlugin.start_listening);
    thread::sleep(WHILE);
    judge.finish(plugin);
}
