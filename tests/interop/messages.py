"""ASPN-23 messages of LCM's own tools: found by fingerprint, made at random, taken apart."""

import random
import struct

import aspn23_lcm

TYPES = {
    name: getattr(aspn23_lcm, name)
    for name in (
        "measurement_IMU",
        "measurement_position",
        "measurement_velocity",
        "measurement_position_velocity_attitude",
    )
}


def by_fingerprint(data):
    """The class that decodes `data`, of every message that the package knows, or None."""
    for name in dir(aspn23_lcm):
        found = getattr(aspn23_lcm, name)
        if hasattr(found, "_get_packed_fingerprint") and found._get_packed_fingerprint() == data[:8]:
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


def extreme(numbers, low, high):
    """An integer of the range, now and then one of its ends."""
    return numbers.choice([low, high, numbers.randint(low, high)])


def make(numbers, name):
    """A message with random content that the C structs of ASPN-23 can hold."""
    message = TYPES[name]()
    message.header.vendor_id = extreme(numbers, 0, 2**32 - 1)
    message.header.device_id = extreme(numbers, -(2**63), 2**63 - 1)
    message.header.context_id = extreme(numbers, 0, 2**32 - 1)
    message.header.sequence_id = extreme(numbers, 0, 2**16 - 1)
    message.time_of_validity.elapsed_nsec = extreme(numbers, -(2**63), 2**63 - 1)
    message.integrity = []
    for _ in range(numbers.choice([0, 0, 1, 2, 255])):
        integrity = aspn23_lcm.type_integrity()
        integrity.integrity_method = extreme(numbers, 0, 127)
        integrity.integrity_value = real(numbers)
        message.integrity.append(integrity)
    message.num_integrity = len(message.integrity)
    if name == "measurement_IMU":
        message.imu_type = extreme(numbers, 0, 127)
        message.meas_accel = [real(numbers) for _ in range(3)]
        message.meas_gyro = [real(numbers) for _ in range(3)]
        return message
    message.reference_frame = extreme(numbers, 0, 127)
    message.error_model = extreme(numbers, 0, 127)
    for member in ("term1", "term2", "term3", "x", "y", "z", "p1", "p2", "p3", "v1", "v2", "v3"):
        if hasattr(message, member):
            setattr(message, member, real(numbers))
    if hasattr(message, "quaternion"):
        message.quaternion = [real(numbers) for _ in range(4)]
    message.num_meas = numbers.choice([0, 1, 3, 9, 60])
    message.covariance = [[real(numbers) for _ in range(message.num_meas)] for _ in range(message.num_meas)]
    message.num_error_model_params = numbers.choice([0, 1, 300])
    message.error_model_params = [real(numbers) for _ in range(message.num_error_model_params)]
    return message


def series(seed, count):
    """Channel, time stamp and message, the same for the same seed."""
    numbers = random.Random(seed)
    names = list(TYPES)
    for number in range(count):
        name = names[number % len(names)]
        yield f"/python/{name}", number * 1000 - 5, make(numbers, name)
