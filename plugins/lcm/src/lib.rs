//! `lcm`: a transport that takes part in a live LCM bus.
//!
//! # Settings
//!
//! They are read from the registry group `lcm` when the plugin is initialised.
//!
//! | key | type | meaning |
//! |---|---|---|
//! | `url` | string, `udpm://239.255.76.67:7667?ttl=0` | the bus: a multicast group, or the relay of `tcpq://127.0.0.1:7700` |
//! | `subscribe` | strings, `.*` | regular expressions; a channel is received if one of them matches all of its name |
//! | `exclude` | strings | regular expressions of channels not to receive all the same |
//! | `default_channel` | string, `/pntos/solution` | where a message goes that is broadcast without a channel name |
//! | `queue_length` | integer, 1000 | how many messages may wait to be sent; beyond that the oldest is dropped |
//!
//! A multicast group may be followed by `ttl=1` to leave this host (2 and more to pass routers), `interface=192.0.2.1` to
//! name the network card by its address, `recv_buf_size=8000000`, and `short_max=1435` for peers that take small datagrams
//! only. A relay is a program that passes messages on, such as the `lcm.lcm.TCPService` of LCM's Java library.
//!
//! # What comes in
//!
//! Messages are decoded and handed to the mediator on the thread on which the bus delivers, with the channel as their source
//! identifier. While the system is busy, the kernel buffers what arrives. A message with an unknown fingerprint or with
//! broken content is counted and passed over, with one warning a channel. Messages of our own that the bus brings back are
//! recognised and not handed in. Nothing comes after `stop_listening`, until `start_listening` is called again.
//!
//! # What goes out
//!
//! One thread encodes and sends broadcast messages in the order in which they come. Large ones are sent in fragments. What
//! the system broadcasts never waits for the network: it goes into a queue, of which the oldest message is dropped when it is
//! full. That, like whatever else keeps a message from being sent, is counted, and warned about the first time, the tenth,
//! the hundredth, and so on.
//!
//! # How it starts and ends
//!
//! A bus that cannot be opened is an error that says what to do: no way for multicast, a port that is taken. A relay that is
//! not there yet is a warning: it is tried again after 0.1 s, and then after twice as long each time, up to 5 s. So it is
//! after a connection is lost. Meanwhile messages wait in the queue.
//!
//! When the plugin is shut down, what still waits is sent, in at most a second. The counts go to the registry group
//! `lcm/statistics`, also at each `stop_listening` (integers: `received`, `decoded`, `unknown_fingerprint`, `undecodable`,
//! `echoes`, `sent`, `dropped`, `refused`, `unsent`, `reconnections`, `discarded`).
#![deny(unsafe_code)]

mod echo;
mod link;
mod outbox;
mod receiver;
mod settings;
mod statistics;

use std::{
    collections::HashMap,
    ffi::{CStr, CString},
    sync::{Arc, Mutex},
};

use lcm_bus::Subscriptions;
use pntos::{Error, Exclusive, Fault, Result, prelude::*};

use crate::{
    echo::Echo,
    link::{Link, Sending},
    outbox::{Channel, Outbox, Outgoing},
    receiver::{Gate, Receiver},
    settings::{Settings, refuse_channel, subscriptions},
    statistics::Statistics,
};

/// Identifier of the plugin, and the registry group of its settings.
pub const IDENTIFIER: &str = "lcm";

/// The plugin.
#[derive(Debug, Default)]
pub struct Lcm {
    state: Exclusive<Option<State>>,
}

struct State {
    mediator: Mediator,
    link: Arc<Link>,
    sending: Option<Sending>,
    outputs: Outputs,
}

/// Channels that messages went to.
struct Outputs {
    default: CString,
    subscribe: Subscriptions,
    exclude: Subscriptions,
    /// `None` for a name that no channel can have.
    known: HashMap<CString, Option<Arc<Channel>>>,
}

impl Outputs {
    /// The channel of that name, `None` if it was refused before.
    fn channel(&mut self, name: Option<&CStr>) -> Result<Option<Arc<Channel>>> {
        let name = name.unwrap_or(&self.default);
        if let Some(known) = self.known.get(name) {
            return Ok(known.clone());
        }
        let made = match name.to_str() {
            Ok(text) => match refuse_channel(text) {
                None => {
                    let comes_back = self.subscribe.matches(text) && !self.exclude.matches(text);
                    Ok(Arc::new(Channel { name: text.to_owned(), comes_back }))
                }
                Some(why) => Err(why),
            },
            Err(_) => Err("is not UTF-8".to_owned()),
        };
        self.known.insert(name.to_owned(), made.as_ref().ok().cloned());
        made.map(Some).map_err(|why| {
            let name = name.to_string_lossy();
            let text = format!("messages for the channel `{name}` are not sent: its name {why}");
            Error::with_fault(Fault::Caller, text)
        })
    }
}

impl State {
    fn new(mediator: Mediator) -> Result<Self> {
        let settings = Settings::read(&mediator)?;
        let wanted =
            |patterns: &[String]| subscriptions(patterns).map_err(|why| Error::with_fault(Fault::Settings, why));
        let outputs = Outputs {
            default: CString::new(settings.default_channel.as_str())?,
            subscribe: wanted(&settings.subscribe)?,
            exclude: wanted(&settings.exclude)?,
            known: HashMap::new(),
        };
        let outbox = Arc::new(Outbox::new(settings.queue_length));
        let (echo, statistics) = (Arc::new(Echo::default()), Arc::new(Statistics::default()));
        let receiver = Receiver {
            mediator: mediator.clone(),
            gate: Gate::default(),
            exclude: wanted(&settings.exclude)?,
            channels: Mutex::default(),
            echo: Arc::clone(&echo),
            outbox: Arc::clone(&outbox),
            statistics: Arc::clone(&statistics),
        };
        let link = Link {
            settings,
            mediator: mediator.clone(),
            receiver: Arc::new(receiver),
            outbox,
            echo,
            statistics,
            client: Mutex::default(),
        };
        Ok(Self { mediator, link: Arc::new(link), sending: None, outputs })
    }
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("State").field("settings", &self.link.settings).finish_non_exhaustive()
    }
}

impl Lcm {
    fn link(&self) -> Result<Arc<Link>> {
        let state = self.state.enter()?;
        state.as_ref().map(|state| Arc::clone(&state.link)).ok_or_else(not_initialised)
    }
}

#[cold]
fn not_initialised() -> Error {
    Error::with_fault(Fault::Caller, "the plugin is used between `init_plugin` and `shutdown_plugin` only")
}

impl CommonPlugin for Lcm {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        *self.state.enter()? = Some(State::new(init.mediator)?);
        Ok(())
    }

    fn shutdown_plugin(&self) -> Result {
        let Some(State { mediator, link, sending, .. }) = self.state.enter()?.take() else { return Ok(()) };
        link.receiver.gate.close();
        let ended = sending.map_or(Ok(()), |sending| sending.end(&link));
        let statistics = &link.statistics;
        statistics.unsent.add(link.outbox.abandon() as u64);
        statistics.publish(&mediator);
        let (unsent, dropped) = (statistics.unsent.get(), statistics.dropped.get());
        if unsent + dropped > 0 {
            mediator.warn(format_args!(
                "of the messages to send, {dropped} were dropped because too many waited, and {unsent} could not be sent"
            ));
        }
        ended
    }
}

#[pntos_plugin(identifier = "lcm")]
impl TransportPlugin for Lcm {
    fn start_listening(&self) -> Result {
        let link = self.link()?;
        link.receiver.gate.open();
        // No guard is held while the thread works: what comes in may call back at once.
        let mut state = self.state.enter()?;
        if state.as_ref().is_none_or(|state| state.sending.is_some()) {
            return Ok(());
        }
        drop(state);
        let sending = link.start()?;
        if let Some(Err(error)) = sending.first_answer() {
            link.receiver.gate.close();
            return Err(error);
        }
        state = self.state.enter()?;
        match state.as_mut() {
            Some(state) => {
                state.sending = Some(sending);
                Ok(())
            }
            // What came in first has ended the run.
            None => sending.end(&link),
        }
    }

    fn stop_listening(&self) -> Result {
        let link = self.link()?;
        link.receiver.gate.close();
        link.statistics.publish(&link.mediator);
        Ok(())
    }

    fn broadcast_message(&self, message: Managed<Message>, channel_name: Option<&CStr>) -> Result {
        let mut state = self.state.enter()?;
        let state = state.as_mut().ok_or_else(not_initialised)?;
        let statistics = &state.link.statistics;
        let Some(channel) = state.outputs.channel(channel_name).inspect_err(|_| statistics.refused.add(1))? else {
            statistics.refused.add(1);
            return Ok(());
        };
        let pushed_out = state.link.outbox.push(Outgoing { message, channel });
        if let Some(oldest) = pushed_out
            && statistics.dropped.add_is_worth_a_word()
        {
            let (channel, length) = (&oldest.channel.name, state.link.settings.queue_length);
            state.mediator.warn(format_args!(
                "a message for channel `{channel}` was dropped, and {} in all: {length} wait to be sent already",
                statistics.dropped.get()
            ));
        }
        Ok(())
    }
}

pntos::export_plugins![Lcm];
