#!/usr/bin/env python3
"""Exchanges messages with the plugin `lcm` on live buses of LCM's own tools: a multicast group, and LCM's relay.

usage: live.py ECHO    the built example `echo` of the crate lcm-transport
"""

import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time

import lcm

import messages

# Longer than anything here takes, s.
PATIENCE = 60
ROUNDS = 5
# Two bytes each on the wire, so that an image takes more than one datagram.
PIXELS = 50_000


def free_port(kind):
    """A port that nobody uses now."""
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def relay(port):
    """LCM's own relay, which comes with its Java library, once it listens; None without Java."""
    java = shutil.which("java")
    if java is None:
        return None
    jar = pathlib.Path(lcm.__file__).parents[1] / "share/java/lcm.jar"
    service = subprocess.Popen([java, "-cp", jar, "lcm.lcm.TCPService", str(port)], stdout=subprocess.DEVNULL)
    end = time.monotonic() + PATIENCE
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return service
        except OSError:
            assert service.poll() is None and time.monotonic() < end, "the relay does not start"
            time.sleep(0.1)


class Bus:
    """A client that sends, and keeps what is answered."""

    def __init__(self, url):
        self.client = lcm.LCM(url)
        self.answers = {}
        self.client.subscribe("/echo/.*", self.keep)

    def keep(self, channel, data):
        self.answers.setdefault(channel, []).append(data)

    def send_until_answered(self, channel, data):
        """Nobody says on a bus who listens: repeats the message until it comes back."""
        end = time.monotonic() + PATIENCE
        while "/echo" + channel not in self.answers:
            assert time.monotonic() < end, f"nothing comes back for {channel}"
            self.client.publish(channel, data)
            self.client.handle_timeout(100)
        while self.client.handle_timeout(500):
            pass
        return self.answers.pop("/echo" + channel)[0]

    def exchange(self, channel, data):
        """What comes back for a message."""
        self.client.publish(channel, data)
        end = time.monotonic() + PATIENCE
        while "/echo" + channel not in self.answers:
            assert time.monotonic() < end, f"nothing comes back for {channel}"
            self.client.handle_timeout(100)
        (answer,) = self.answers.pop("/echo" + channel)
        return answer


def image():
    """A message that takes many datagrams."""
    numbers = messages.random.Random(7)
    made = messages.make(numbers, "measurement_image")
    for member, _, dims in zip(made.__slots__, made.__typenames__, made.__dimensions__, strict=True):
        if member == "image_data":
            setattr(made, dims[0], PIXELS)
            # Nothing that C's bytes cannot hold; a list or bytes, as LCM's tools have it.
            setattr(made, member, type(made.image_data)([index % 100 for index in range(PIXELS)]))
    return made.encode()


def is_message(name):
    """Whether a struct is a message, and not a part of one."""
    return name.startswith(("measurement_", "metadata_"))


def run(echo, url):
    """Returns how many messages went there and back."""
    bus = Bus(url)
    plugin = subprocess.Popen([echo, url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert plugin.stdout.readline() == "ready\n", f"the plugin does not start on {url}"
        series = list(messages.series(29, ROUNDS * len(messages.TYPES)))
        whole = [(channel, made.encode()) for channel, _, made in series if is_message(channel.rpartition("/")[2])]
        channel, data = whole[0]
        assert bus.send_until_answered(channel, data) == data, f"{channel} differs"
        for channel, data in whole:
            assert bus.exchange(channel, data) == data, f"{channel} differs"
        # The kernel may lose a fragment of what it has no room for.
        assert bus.send_until_answered("/python/image", image()) == image(), "the image differs"
        counts, _ = plugin.communicate(timeout=PATIENCE)
        counts = {key: int(count) for key, count in (line.split() for line in counts.splitlines())}
        assert plugin.returncode == 0, f"the plugin ended with {plugin.returncode}"
    finally:
        plugin.kill()
        plugin.wait()
    assert counts["decoded"] == counts["sent"] == counts["echoes"] > len(whole), counts
    assert counts["received"] == counts["decoded"] + counts["echoes"], counts
    return len(whole) + 1


def main():
    """Returns the exit status."""
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    echo = sys.argv[1]
    group = f"udpm://239.255.76.67:{free_port(socket.SOCK_DGRAM)}?ttl=0&recv_buf_size=2000000"
    print(f"by multicast: {run(echo, group)} messages there and back")
    port = free_port(socket.SOCK_STREAM)
    service = relay(port)
    if service is None:
        print("without java there is no relay of LCM's own: install a JRE", file=sys.stderr)
        return 1 if os.environ.get("CI") else 0
    try:
        print(f"through LCM's relay: {run(echo, f'tcpq://127.0.0.1:{port}')} messages there and back")
    finally:
        service.kill()
        service.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
