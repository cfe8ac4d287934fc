//! The connection to the bus, and the one thread that sends over it and makes it again when it is lost.

use std::{
    collections::BTreeSet,
    io,
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use lcm_bus::{BusUrl, Client, ClientError};
use pntos::{
    Error, Fault, Mediator, MessageType, Result,
    lcm::{self, EncodeError},
};

use crate::{
    IDENTIFIER,
    echo::Echo,
    outbox::{Next, Outbox, Outgoing},
    receiver::Receiver,
    settings::{Settings, subscriptions},
    statistics::Statistics,
};

/// How long a start waits to hear whether the bus is there.
const FIRST_ANSWER: Duration = Duration::from_secs(1);
/// How long an end waits for what is still to be sent, and then once more for the thread.
const LAST_WORDS: Duration = Duration::from_secs(1);
/// The wait before the first attempt to connect again. It doubles with each.
const SHORTEST_WAIT: Duration = Duration::from_millis(100);
const LONGEST_WAIT: Duration = Duration::from_secs(5);
/// A receive buffer below this loses large messages as soon as the system is busy for a moment.
const SMALL_BUFFER: usize = 2 << 20;

/// What the thread works with.
pub(crate) struct Link {
    pub settings: Settings,
    pub mediator: Mediator,
    pub receiver: Arc<Receiver>,
    pub outbox: Arc<Outbox>,
    pub echo: Arc<Echo>,
    pub statistics: Arc<Statistics>,
    pub client: Mutex<Option<Arc<Client>>>,
}

/// The running thread.
pub(crate) struct Sending {
    thread: JoinHandle<()>,
    first_answer: mpsc::Receiver<Result>,
    /// Ends with the thread.
    done: mpsc::Receiver<()>,
}

/// When to try again to connect.
struct Retry {
    at: Instant,
    wait: Duration,
}

impl Retry {
    fn after(wait: Duration) -> Self {
        Self { at: Instant::now() + wait, wait }
    }

    fn later(&self) -> Self {
        Self::after((self.wait * 2).min(LONGEST_WAIT))
    }
}

impl Link {
    /// Starts the thread.
    pub(crate) fn start(self: &Arc<Self>) -> Result<Sending> {
        let (link, (answer, first_answer), (ends, done)) = (Arc::clone(self), mpsc::channel(), mpsc::channel());
        let thread = thread::Builder::new()
            .name(IDENTIFIER.to_owned())
            .spawn(move || {
                let _ends: mpsc::Sender<()> = ends;
                link.run(&answer);
            })
            .map_err(|why| Error::from(why).context("the thread that sends could not be started"))?;
        Ok(Sending { thread, first_answer, done })
    }

    /// Ends the connection, if there is one.
    pub(crate) fn disconnect(&self) {
        let client = self.client.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(client) = client else { return };
        // Only a log has something to lose here.
        let _ = client.close();
        let stats = client.stats();
        self.statistics.unsent.add(stats.unsent);
        self.statistics.discarded.add(stats.discarded + stats.evicted + stats.in_flight);
    }

    fn client(&self) -> Option<Arc<Client>> {
        self.client.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn run(&self, first_answer: &mpsc::Sender<Result>) {
        let mut retry = match self.connect() {
            Ok(()) => None,
            Err(why) if self.settings.has_relay() => {
                self.mediator.warn(format_args!(
                    "{why}. It is tried again until it works; meanwhile messages wait, the newest {} of them",
                    self.settings.queue_length
                ));
                Some(Retry::after(SHORTEST_WAIT))
            }
            Err(why) => {
                // Whoever waited has lost patience only if the system stood still.
                let _ = first_answer.send(Err(why));
                return;
            }
        };
        let _ = first_answer.send(Ok(()));
        let (mut bytes, mut without_form) = (Vec::new(), BTreeSet::new());
        loop {
            match self.outbox.next(retry.as_ref().map(|retry| retry.at)) {
                Next::Send(outgoing) => self.send(outgoing, &mut bytes, &mut without_form),
                Next::Lost(why) => {
                    self.disconnect();
                    self.outbox.forget_loss();
                    self.mediator.warn(format_args!(
                        "the connection to `{}` is lost: {why}. It is made again as soon as that works; meanwhile \
                         messages wait, the newest {} of them",
                        self.settings.url, self.settings.queue_length
                    ));
                    retry = Some(Retry::after(SHORTEST_WAIT));
                }
                Next::Connect => {
                    retry = match self.connect() {
                        Ok(()) => {
                            self.statistics.reconnections.add(1);
                            self.mediator.info(format_args!("connected to `{}`", self.settings.url));
                            None
                        }
                        Err(_) => retry.map(|retry| retry.later()),
                    };
                }
                Next::End => break,
            }
        }
        // What a relay does not take in time is counted when the connection ends.
        let _ = self.client().map(|client| client.flush());
    }

    /// Opens the bus; the error says what to do about it.
    fn connect(&self) -> Result {
        let opened = match subscriptions(&self.settings.subscribe) {
            // Such a client would read every message only to throw it away.
            Ok(_) if self.settings.subscribe.is_empty() => Client::open_publisher(self.settings.url.clone()),
            Ok(wanted) => Client::open(self.settings.url.clone(), wanted, Arc::clone(&self.receiver)),
            Err(why) => return Err(Error::with_fault(Fault::Settings, format_args!("`subscribe` has `{why}"))),
        };
        let client = opened.map_err(|error| explain(&self.settings.url, &error))?;
        if let Some(bytes) = client.recv_buffer_size().filter(|bytes| *bytes < SMALL_BUFFER) {
            self.mediator.info(format_args!(
                "the kernel buffers no more than {bytes} bytes of what arrives, so large messages may be lost: allow more \
                 by `sysctl -w net.core.rmem_max={}`",
                4 * SMALL_BUFFER
            ));
        }
        *self.client.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(client));
        Ok(())
    }

    fn send(&self, outgoing: Outgoing, bytes: &mut Vec<u8>, without_form: &mut BTreeSet<MessageType>) {
        bytes.clear();
        if let Err(error) = lcm::encode_message(&outgoing.message, bytes) {
            let is_news = match error {
                EncodeError::NoLcmForm { .. } => {
                    self.statistics.refused.add(1);
                    without_form.insert(outgoing.message.message_type())
                }
                _ => self.statistics.refused.add_is_worth_a_word(),
            };
            if is_news {
                let channel = &outgoing.channel.name;
                self.mediator.warn(format_args!("a message for channel `{channel}` is not sent: {error}"));
            }
            return;
        }
        if outgoing.channel.comes_back {
            self.echo.expect(&outgoing.channel.name, bytes);
        }
        let sent = match self.client() {
            Some(client) => client.publish(&outgoing.channel.name, bytes),
            None => Err(ClientError::Closed),
        };
        match sent {
            Ok(()) => self.statistics.sent.add(1),
            Err(ClientError::Closed) => self.outbox.put_back(outgoing),
            Err(error) => {
                if self.statistics.unsent.add_is_worth_a_word() {
                    let (channel, why) = (&outgoing.channel.name, explain(&self.settings.url, &error));
                    self.mediator.warn(format_args!(
                        "a message of {} bytes for channel `{channel}` is not sent: {why}",
                        bytes.len()
                    ));
                }
            }
        }
    }
}

impl Sending {
    /// Waits a moment for the first connection: what came of it, if that is known by then.
    pub(crate) fn first_answer(&self) -> Option<Result> {
        self.first_answer.recv_timeout(FIRST_ANSWER).ok()
    }

    /// Sends what waits, in a moment's time, and ends the thread and its connection.
    pub(crate) fn end(self, link: &Link) -> Result {
        link.outbox.close();
        let is_running = |wait| matches!(self.done.recv_timeout(wait), Err(mpsc::RecvTimeoutError::Timeout));
        if is_running(LAST_WORDS) {
            // The relay does not take what there is. Without a connection the thread has nothing to wait for, unless it is
            // just looking for the relay: then it finds out by itself, seconds later, and uses nothing of the system.
            link.disconnect();
            if is_running(LAST_WORDS) {
                return Ok(());
            }
        }
        link.disconnect();
        self.thread.join().map_err(|_| Error::new("the thread that sends panicked"))
    }
}

/// What went wrong with a bus, and what to do about it.
fn explain(url: &BusUrl, error: &ClientError) -> Error {
    let ClientError::Io(io) = error else {
        return Error::with_fault(Fault::Settings, format_args!("`{url}` does not work: {error}"));
    };
    Error::with_fault(Fault::Environment, advise(url, io))
}

fn advise(url: &BusUrl, io: &io::Error) -> String {
    let advice = match url {
        BusUrl::Tcpq(relay) => match io.kind() {
            io::ErrorKind::ConnectionRefused => {
                "no relay listens there: start one, such as `java -cp lcm.jar lcm.lcm.TCPService`"
            }
            _ => return format!("the relay `{relay}` cannot be reached: {io}"),
        },
        _ if is_without_route(io) => {
            "there is no way for multicast: add one, as by `ip route add 224.0.0.0/4 dev lo` for this host alone, or name \
             an address of the network card to use in `url`, as by `&interface=127.0.0.1`"
        }
        _ if io.kind() == io::ErrorKind::AddrInUse => {
            "another program has the port for itself: end it, or choose another port for everybody on this bus"
        }
        _ => return format!("`{url}` does not work: {io}"),
    };
    format!("`{url}` does not work: {io}; {advice}")
}

fn is_without_route(error: &io::Error) -> bool {
    /// What Unix says if no network card is found for a group.
    const ENODEV: i32 = 19;
    error.kind() == io::ErrorKind::NetworkUnreachable || (cfg!(unix) && error.raw_os_error() == Some(ENODEV))
}
