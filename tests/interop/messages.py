"""ASPN-23 messages of LCM's own tools: found by fingerprint, made at random, taken apart."""

import random
import struct

import aspn23_lcm

TYPES = {
    name: found
    for name, found in vars(aspn23_lcm).items()
    if isinstance(found, type) and hasattr(found, "_get_packed_fingerprint")
}


def by_fingerprint(data):
    """The class that decodes `data`, of every message that the package knows, or None."""
    for found in TYPES.values():
        if found._get_packed_fingerprint() == data[:8]:
            return found
    return None


def bits(value):
    """The bits of a double, which compare where NaN does not."""
    return struct.pack(">d", value).hex()


def flat(value):
    """Nested lists as one list."""
    if isinstance(value, (list, tuple)):
        return [inner for outer in value for inner in flat(outer)]
    return [value]


SPECIAL = [0.0, -0.0, float("inf"), float("-inf"), float("nan"), 5e-324, 1.7976931348623157e308]


def real(numbers):
    """A double, now and then a special one."""
    if numbers.random() < 0.2:
        return numbers.choice(SPECIAL)
    return numbers.uniform(-1, 1) * 10 ** numbers.uniform(-30, 30)


def integer(numbers, low, high):
    """An integer of the range, now and then one of its ends."""
    return numbers.choice([low, high, numbers.randint(low, high)])


# What C holds of each type on the wire: an enum or a number in `int8_t`, an unsigned number of half the width in the
# others, and all of an `int64_t` only in the members named here.
RANGES = {
    "int8_t": (0, 127),
    "int16_t": (0, 2**8 - 1),
    "int32_t": (0, 2**16 - 1),
    "int64_t": (0, 2**32 - 1),
}
WIDE = ("device_id", "elapsed_nsec", "time_diff_nsec", "gnss_message_id")
TEXTS = ["", "GNSS", "Z\u00fcrich", "\t\n\u007f"]


def value(numbers, ty, member):
    """A random value of a type on the wire."""
    if ty == "double":
        return real(numbers)
    if ty == "float":
        return struct.unpack(">f", struct.pack(">f", numbers.uniform(-1e9, 1e9)))[0]
    if ty == "boolean":
        return numbers.random() < 0.5
    if ty == "string":
        return numbers.choice(TEXTS)
    if ty in RANGES:
        low, high = (-(2**63), 2**63 - 1) if member in WIDE else RANGES[ty]
        return integer(numbers, low, high)
    return make(numbers, ty.rpartition(".")[2])


def array(numbers, ty, member, dims):
    """Nested lists with these dimensions."""
    if not dims:
        return value(numbers, ty, member)
    return [array(numbers, ty, member, dims[1:]) for _ in range(dims[0])]


def make(numbers, name):
    """A struct with random content that the C structs of ASPN-23 can hold."""
    message = TYPES[name]()
    shapes = list(zip(message.__slots__, message.__typenames__, message.__dimensions__, strict=True))
    counts = {dim for _, _, dims in shapes for dim in dims or () if isinstance(dim, str)}
    for member, ty, dims in shapes:
        if member.startswith("icd_"):
            continue
        if member in counts:
            setattr(message, member, numbers.choice([0, 1, 2, 5, 9]))
            continue
        sizes = [getattr(message, dim) if isinstance(dim, str) else dim for dim in dims or ()]
        made = array(numbers, ty, member, sizes)
        # Bytes and truth values of an array are a `bytes` for some types of LCM.
        setattr(message, member, bytes(made) if ty == "byte" else made)
    return message


def series(seed, count):
    """Channel, time stamp and message, the same for the same seed."""
    numbers = random.Random(seed)
    names = sorted(TYPES)
    for number in range(count):
        name = names[number % len(names)]
        yield f"/python/{name}", number * 1000 - 5, make(numbers, name)
