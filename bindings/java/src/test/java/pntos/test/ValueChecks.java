package pntos.test;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import pntos.api.Constants;
import pntos.api.EstimateWithCovariance;
import pntos.api.EstimateWithCovarianceType;
import pntos.api.LoggingLevel;
import pntos.api.Message;
import pntos.api.MessageArray;
import pntos.api.MessageType;
import pntos.api.StringArray;
import pntos.aspn23.MeasurementAttitude3D;
import pntos.aspn23.MeasurementImu;
import pntos.aspn23.TypeHeader;
import pntos.ffi.Memory;

/** What accessors and constants do without any C. */
final class ValueChecks {
    private ValueChecks() {}

    static void run(Checks checks) {
        checks.check("constants have the values of C and fit a switch", () -> {
            Checks.equal(2, Constants.PLUGIN_API_VERSION);
            Checks.equal("PNTOS_PLUGIN_MAGIC_SYMBOL", Constants.PLUGIN_MAGIC_SYMBOL_STR);
            Checks.equal(0xFFFF, MessageType.EXTENDED_END);
            String word = switch (LoggingLevel.INFO) {
                case LoggingLevel.ERROR -> "error";
                case LoggingLevel.INFO -> "info";
                default -> "other";
            };
            Checks.equal("info", word);
        });
        checks.check("a value that no constant has is kept", () -> {
            try (Arena arena = Arena.ofConfined()) {
                TypeHeader header = TypeHeader.allocate(arena).messageType(0xC123);
                Checks.equal(0xC123, header.messageType());
                Checks.equal("49443", pntos.aspn23.MessageType.nameOf(header.messageType()));
                Checks.equal("MEASUREMENT_IMU", pntos.aspn23.MessageType.nameOf(pntos.aspn23.MessageType.MEASUREMENT_IMU));
            }
        });
        checks.check("unsigned numbers keep their range, and refuse more", () -> {
            try (Arena arena = Arena.ofConfined()) {
                MeasurementImu imu = MeasurementImu.allocate(arena).numIntegrity(255);
                Checks.equal(255, imu.numIntegrity());
                imu.header().vendorId(0xFFFF_FFFFL).sequenceId(0xFFFF);
                Checks.equal(0xFFFF_FFFFL, imu.header().vendorId());
                Checks.equal(0xFFFF, imu.header().sequenceId());
                Checks.fails(IllegalArgumentException.class, () -> imu.numIntegrity(256));
                Checks.fails(IllegalArgumentException.class, () -> imu.header().vendorId(-1));
            }
        });
        checks.check("a count that an enum decides is followed", () -> {
            try (Arena arena = Arena.ofConfined()) {
                EstimateWithCovariance estimate = EstimateWithCovariance.allocate(arena)
                        .length(2)
                        .covariance(arena.allocate(ValueLayout.JAVA_DOUBLE, 9));
                estimate.type(EstimateWithCovarianceType.GENERIC);
                Checks.equal(4L * 8, estimate.covariance().byteSize());
                estimate.type(EstimateWithCovarianceType.ATTITUDE_QUAT);
                Checks.equal(9L * 8, estimate.covariance().byteSize());
                Checks.fails(IndexOutOfBoundsException.class, () -> estimate.covariance(9));
            }
        });
        checks.check("no elements are an empty array whatever the pointer holds", () -> {
            try (Arena arena = Arena.ofConfined()) {
                StringArray texts = StringArray.allocate(arena).data(MemorySegment.ofAddress(1));
                Checks.equal(0L, texts.data().byteSize());
                Checks.fails(IllegalArgumentException.class, () -> texts.numStrings(-1).data());
            }
        });
        checks.check("arrays of texts and of objects may have gaps", () -> {
            try (Arena arena = Arena.ofConfined()) {
                StringArray texts = StringArray.allocate(arena).data(Memory.texts(arena, "ä", "")).numStrings(2);
                Checks.equal("ä", texts.data(0));
                Checks.equal("", texts.data(1));
                Message message = Message.allocate(arena).sourceIdentifier("channel", arena);
                MessageArray messages = MessageArray.allocate(arena)
                        .data(Memory.pointers(arena, message, null))
                        .numMessages(2);
                Checks.equal(message, messages.data(0));
                Checks.equal("channel", messages.data(0).sourceIdentifier());
                Checks.equal(null, messages.data(1));
            }
        });
        checks.check("a matrix in place is known by row and column", () -> {
            try (Arena arena = Arena.ofConfined()) {
                MeasurementAttitude3D attitude = MeasurementAttitude3D.allocate(arena).tiltErrorCovariance(1, 2, 0.5);
                Checks.equal(0.5, attitude.tiltErrorCovariance(1, 2));
                Checks.equal(0.5, attitude.tiltErrorCovariance().getAtIndex(ValueLayout.JAVA_DOUBLE, 5));
                Checks.fails(IndexOutOfBoundsException.class, () -> attitude.tiltErrorCovariance(1, 3));
                Checks.fails(IndexOutOfBoundsException.class, () -> attitude.tiltErrorCovariance(3, 0));
            }
        });
        checks.check("memory of the heap is refused where C would get it", () -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment heap = MemorySegment.ofArray(new double[1]);
                Checks.fails(IllegalArgumentException.class, () -> StringArray.allocate(arena).data(heap));
            }
        });
    }
}
