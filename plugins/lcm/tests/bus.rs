//! The plugin on a bus with another LCM program, on this host alone.

use std::{
    net::{Ipv4Addr, SocketAddr, UdpSocket},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU16, Ordering::Relaxed},
    },
    thread,
    time::{Duration, Instant},
};

use lcm_bus::{Client, Delivery, Subscriptions};
use lcm_transport::Lcm;
use pntos::{
    LoggingLevel, Managed, Message,
    aspn::{ExtendedMarkerMessage, MeasurementImage, MeasurementPosition},
    client, lcm,
    testing::{Running, System, Value},
};

/// Longer than anything here takes, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(60);

#[track_caller]
fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < PATIENCE, "{what}");
        thread::sleep(Duration::from_millis(2));
    }
}

/// A group of which nobody else knows, on the loopback interface.
fn multicast() -> String {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let number = NEXT.fetch_add(1, Relaxed);
    let id = std::process::id();
    let port = 20_000 + (id % 20_000) as u16;
    format!("udpm://239.255.{}.{}:{port}?ttl=0&interface=127.0.0.1", id / 20_000 % 256, 1 + number)
}

/// What came by which channel.
type Received = Vec<(String, Vec<u8>)>;

/// Another LCM program.
struct Peer {
    client: Client,
    received: Arc<Mutex<Received>>,
}

impl Peer {
    fn new(open: impl FnOnce(Subscriptions, Box<dyn Fn(Delivery) + Send + Sync>) -> Client) -> Self {
        let received = Arc::<Mutex<Received>>::default();
        let mut all = Subscriptions::new();
        all.add(".*").unwrap();
        let kept = Arc::clone(&received);
        let client = open(
            all,
            Box::new(move |delivery: Delivery| {
                kept.lock().unwrap().push((delivery.frame.channel, delivery.frame.payload));
            }),
        );
        Self { client, received }
    }

    fn on(url: &str) -> Self {
        Self::new(|all, handler| Client::connect(url, all, handler).unwrap())
    }

    /// A relay that is a peer itself.
    fn relay(port: u16) -> Self {
        let url = format!("tcpq://127.0.0.1:{port}");
        Self::new(|all, handler| Client::serve(&url, all, handler).unwrap())
    }

    fn url(&self) -> String {
        format!("tcpq://{}", self.client.bound().unwrap())
    }

    fn send(&self, channel: &str, message: &Message) {
        self.client.publish(channel, &encoded(message)).unwrap();
    }

    fn received(&self) -> Received {
        self.received.lock().unwrap().clone()
    }

    /// The numbers of the fixes that came by a channel.
    fn numbers(&self, channel: &str) -> Vec<u16> {
        let received = self.received();
        received.iter().filter(|(by, _)| by == channel).map(|(_, bytes)| number(&decoded(bytes))).collect()
    }
}

struct Tested {
    system: System,
    plugin: Running<client::TransportPlugin>,
}

impl Tested {
    fn new(url: &str, settings: &[(&str, Value)]) -> Self {
        let system = System::new();
        system.set("lcm", "url", url);
        for (key, value) in settings {
            system.set("lcm", key, value.clone());
        }
        let plugin = system.start::<client::TransportPlugin>(Lcm::default());
        Self { system, plugin }
    }

    /// One that listens.
    fn started(url: &str, settings: &[(&str, Value)]) -> Self {
        let tested = Self::new(url, settings);
        tested.plugin.start_listening();
        assert_eq!(tested.system.log_at(LoggingLevel::ERROR), [""; 0]);
        tested
    }

    /// The numbers of the fixes that were handed in.
    fn numbers(&self) -> Vec<u16> {
        self.system.processed().iter().map(|message| number(message)).collect()
    }

    fn warnings(&self) -> Vec<String> {
        self.system.log_at(LoggingLevel::WARN)
    }

    /// A count, after the end.
    fn count(&self, key: &str) -> i64 {
        self.plugin.shut_down();
        match self.system.get("lcm/statistics", key) {
            Some(Value::Int(count)) => count,
            other => panic!("{key}: {other:?}"),
        }
    }
}

fn fix(sequence_id: u16) -> Managed<Message> {
    let mut position = MeasurementPosition::default();
    position.header.sequence_id = sequence_id;
    position.into_message("test").unwrap()
}

fn number(message: &Message) -> u16 {
    message.view::<MeasurementPosition>().unwrap().header().sequence_id()
}

fn encoded(message: &Message) -> Vec<u8> {
    let mut bytes = Vec::new();
    lcm::encode_message(message, &mut bytes).unwrap();
    bytes
}

fn decoded(bytes: &[u8]) -> Managed<Message> {
    lcm::decode_message("peer", bytes).unwrap()
}

/// Sends fixes from `first` on until one is handed in: a bus says nothing about who listens.
fn until_heard(tested: &Tested, peer: &Peer, channel: &str, mut next: u16) {
    let before = tested.numbers().len();
    wait_until("the plugin hears its peer", || {
        peer.send(channel, &fix(next));
        next += 1;
        thread::sleep(Duration::from_millis(10));
        tested.numbers().len() > before
    });
}

#[test]
fn hands_in_what_comes_by_a_multicast_group() {
    let url = multicast();
    let (tested, peer) = (Tested::started(&url, &[]), Peer::on(&url));

    for number in 0..20 {
        peer.send("/gnss", &fix(number));
    }

    wait_until("all fixes arrive", || tested.system.processed().len() == 20);
    assert_eq!(tested.numbers(), (0..20).collect::<Vec<_>>());
    assert_eq!(tested.system.processed()[0].source(), c"/gnss");
    assert_eq!((tested.count("received"), tested.count("decoded")), (20, 20));
}

#[test]
fn sends_in_order_and_does_not_hear_itself() {
    let relay = Peer::relay(0);
    let group = multicast();
    for (url, peer) in [(relay.url(), relay), (group.clone(), Peer::on(&group))] {
        let tested = Tested::started(&url, &[]);

        for number in 0..50 {
            tested.plugin.broadcast_message(fix(number), Some(c"/fix"));
        }
        tested.plugin.broadcast_message(fix(50), None);

        wait_until("all fixes arrive", || peer.received().len() == 51);
        assert_eq!(peer.numbers("/fix"), (0..50).collect::<Vec<_>>());
        assert_eq!(peer.numbers("/pntos/solution"), [50]);
        until_heard(&tested, &peer, "/fix", 100);
        assert!(tested.numbers().iter().all(|number| *number >= 100), "{:?}", tested.numbers());
        assert_eq!((tested.count("sent"), tested.count("echoes")), (51, 51));
    }
}

#[test]
fn hands_in_the_channels_that_a_pattern_matches_as_a_whole_unless_excluded() {
    let relay = Peer::relay(0);
    let group = multicast();
    for (url, peer) in [(relay.url(), relay), (group.clone(), Peer::on(&group))] {
        let settings = [("subscribe", ["/sensor/.*", "(?!.*pntos)/a.*"].into()), ("exclude", [".*/raw"].into())];
        let tested = Tested::started(&url, &settings);

        wait_until("the relay knows what is wanted", || {
            peer.client.bound().is_none() || peer.client.peer_patterns() == 2
        });
        let channels =
            ["/sensor", "/sensor/a", "x/sensor/a", "/sensor/raw", "/sensor/raw2", "/a", "/a/pntos", "/sensor/end"];
        for (number, channel) in (0..).zip(channels) {
            peer.send(channel, &fix(number));
        }

        wait_until("the last one arrives", || tested.numbers().last() == Some(&7));
        assert_eq!(tested.numbers(), [1, 4, 5, 7], "{url}");
    }
}

#[test]
fn large_messages_go_in_fragments_both_ways() {
    let url = multicast();
    let (tested, peer) = (Tested::started(&url, &[]), Peer::on(&url));
    let image_data = (0..150_000_u32).map(|index| index as u8).collect();
    let image = MeasurementImage { image_data, ..Default::default() }.into_message("camera").unwrap();
    let bytes = encoded(&image);
    assert!(bytes.len() > 2 * 65_536);

    tested.plugin.broadcast_message(image.clone(), Some(c"/out"));
    wait_until("the image goes out", || peer.received().iter().any(|(_, received)| *received == bytes));
    peer.client.publish("/in", &bytes).unwrap();
    wait_until("the image comes in", || !tested.system.processed().is_empty());

    assert_eq!(encoded(&tested.system.processed()[0]), bytes);
    assert_eq!(tested.count("echoes"), 1);
}

#[test]
fn passes_over_what_it_cannot_read_with_a_warning_a_channel() {
    let url = multicast();
    let (tested, peer) = (Tested::started(&url, &[]), Peer::on(&url));
    let broken = &encoded(&fix(1))[..50];

    for _ in 0..3 {
        peer.client.publish("/broken", broken).unwrap();
        peer.client.publish("/other", &[7; 100]).unwrap();
    }
    peer.send("/fix", &fix(2));

    wait_until("the fix arrives", || tested.numbers() == [2]);
    let warnings = tested.warnings();
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert!(warnings[0].contains("`/broken`") && warnings[1].contains("`/other`"), "{warnings:?}");
    assert_eq!((tested.count("undecodable"), tested.count("unknown_fingerprint")), (3, 3));
}

#[test]
fn nothing_comes_between_a_stop_and_the_next_start_but_messages_go_out() {
    let url = multicast();
    let (tested, peer) = (Tested::started(&url, &[]), Peer::on(&url));
    for round in 0..3 {
        until_heard(&tested, &peer, "/fix", 1000 * round);

        tested.plugin.stop_listening();
        let heard = tested.numbers().len();
        peer.send("/fix", &fix(999));
        tested.plugin.broadcast_message(fix(round), Some(c"/out"));

        wait_until("what is sent goes out", || peer.numbers("/out").last() == Some(&round));
        assert_eq!(tested.numbers().len(), heard);
        tested.plugin.start_listening();
    }
    assert_eq!(tested.warnings(), [""; 0]);
}

#[test]
fn finds_a_relay_that_comes_goes_and_comes_back() {
    let port = Peer::relay(0).client.bound().unwrap().port();
    let tested = Tested::started(&format!("tcpq://127.0.0.1:{port}"), &[]);
    assert_eq!(tested.warnings().len(), 1, "{}", tested.system.log_text());
    assert!(tested.warnings()[0].contains("start one"), "{}", tested.system.log_text());

    for round in 1..=2 {
        tested.plugin.broadcast_message(fix(round), Some(c"/early"));
        let relay = Peer::relay(port);
        wait_until("what waited is sent", || relay.numbers("/early").last() == Some(&round));
        until_heard(&tested, &relay, "/fix", 0);
        relay.client.close().unwrap();
        drop(relay);
        wait_until("the loss is noticed", || tested.warnings().len() == 1 + usize::from(round));
    }

    let warning = tested.warnings().pop().unwrap();
    assert!(warning.contains("is lost: the relay closed the connection"), "{warning}");
    assert_eq!((tested.count("reconnections"), tested.count("unsent")), (2, 0));
    assert_eq!(tested.system.log_at(LoggingLevel::ERROR), [""; 0]);
}

#[test]
fn the_newest_messages_wait_and_the_oldest_are_dropped() {
    let port = Peer::relay(0).client.bound().unwrap().port();
    let tested = Tested::started(&format!("tcpq://127.0.0.1:{port}"), &[("queue_length", 3.into())]);

    for number in 0..20 {
        tested.plugin.broadcast_message(fix(number), Some(c"/fix"));
    }
    let dropped: Vec<_> = tested.warnings().into_iter().filter(|warning| warning.contains("was dropped")).collect();
    assert_eq!(dropped.len(), 2, "the first and the tenth: {dropped:?}");
    let relay = Peer::relay(port);

    wait_until("what waited is sent", || relay.received().len() == 3);
    assert_eq!(relay.numbers("/fix"), [17, 18, 19]);
    assert_eq!((tested.count("dropped"), tested.count("sent")), (17, 3));
}

#[test]
fn what_cannot_be_sent_is_said_once_and_counted() {
    let url = multicast();
    let (tested, peer) = (Tested::started(&url, &[]), Peer::on(&url));
    let long = std::ffi::CString::new("x".repeat(64)).unwrap();

    for _ in 0..3 {
        let marker = ExtendedMarkerMessage::default().into_message("test").unwrap();
        tested.plugin.broadcast_message(marker, Some(c"/marker"));
        tested.plugin.broadcast_message(fix(1), Some(&long));
    }
    tested.plugin.broadcast_message(fix(2), Some(c"/fix"));

    wait_until("the fix is sent", || peer.numbers("/fix") == [2]);
    assert_eq!(tested.warnings().len(), 1, "{}", tested.system.log_text());
    let errors = tested.system.log_at(LoggingLevel::ERROR);
    assert!(errors.len() == 1 && errors[0].contains("has 64 bytes"), "{errors:?}");
    assert_eq!(tested.count("refused"), 6);
}

#[test]
fn what_waits_is_sent_before_the_end() {
    let relay = Peer::relay(0);
    let tested = Tested::started(&relay.url(), &[]);

    for number in 0..500 {
        tested.plugin.broadcast_message(fix(number), Some(c"/fix"));
    }
    tested.plugin.shut_down();

    wait_until("all fixes arrive", || relay.received().len() == 500);
    assert_eq!((tested.count("sent"), tested.count("unsent")), (500, 0));
}

#[test]
fn the_system_may_end_the_run_from_within_a_message() {
    let relay = Peer::relay(0);
    let group = multicast();
    for (url, peer) in [(relay.url(), relay), (group.clone(), Peer::on(&group))] {
        let tested = Arc::new(Tested::started(&url, &[]));
        let ended = Arc::downgrade(&tested);
        tested.system.on_message(move |message| {
            if let Some(tested) = ended.upgrade() {
                tested.plugin.broadcast_message(message, Some(c"/answer"));
                tested.plugin.shut_down();
            }
        });

        wait_until("the run is ended", || {
            peer.send("/fix", &fix(1));
            thread::sleep(Duration::from_millis(10));
            tested.system.get("lcm/statistics", "sent").is_some()
        });
        assert!(!peer.numbers("/answer").is_empty() || tested.count("sent") > 0);
    }
}

#[test]
fn a_port_that_somebody_has_for_himself_is_an_error_with_advice() {
    let url = multicast();
    let address: SocketAddr = url["udpm://".len()..url.find('?').unwrap()].parse().unwrap();
    let _taken = UdpSocket::bind(address).unwrap();
    let tested = Tested::new(&url, &[]);

    tested.plugin.start_listening();

    let errors = tested.system.log_at(LoggingLevel::ERROR);
    assert!(errors.len() == 1 && errors[0].contains("choose another port"), "{errors:?}");
}

#[test]
fn no_way_for_multicast_is_an_error_with_advice() {
    let away = Ipv4Addr::new(192, 0, 2, 77);
    let tested = Tested::new(&format!("udpm://239.255.76.68:20001?interface={away}"), &[]);

    tested.plugin.start_listening();

    let errors = tested.system.log_at(LoggingLevel::ERROR);
    assert!(errors.len() == 1 && errors[0].contains("ip route add"), "{errors:?}");
}

#[test]
fn settings_that_make_no_sense_are_refused_together() {
    let settings = [
        ("subscribe", ["(".into(), ".*".to_owned()].to_vec().into()),
        ("default_channel", "".into()),
        ("queue_length", 0.into()),
    ];
    for (url, problem) in [("udpm://10.0.0.1:7667", "not a multicast address"), ("file://a.log", "`lcm-log`")] {
        let tested = Tested::new(url, &settings);
        tested.plugin.start_listening();
        let log = tested.system.log_text();
        for problem in
            [problem, "`subscribe` has `(`, which is no regular expression", "has 0 bytes", "`queue_length` is 0"]
        {
            assert!(log.contains(problem), "{problem} is not in {log}");
        }
    }
}

#[test]
fn without_a_subscription_it_only_sends() {
    let url = multicast();
    let (tested, peer) = (Tested::started(&url, &[("subscribe", Vec::<String>::new().into())]), Peer::on(&url));

    tested.plugin.broadcast_message(fix(1), Some(c"/fix"));
    wait_until("the fix is sent", || peer.numbers("/fix") == [1]);
    peer.send("/fix", &fix(2));
    tested.plugin.broadcast_message(fix(3), Some(c"/fix"));
    wait_until("the fix is sent", || peer.numbers("/fix") == [1, 2, 3]);

    assert_eq!((tested.count("received"), tested.count("echoes")), (0, 0));
}
