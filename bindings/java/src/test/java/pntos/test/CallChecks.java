package pntos.test;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import pntos.api.KeyValueStore;
import pntos.api.LoggingLevel;
import pntos.api.Managed;
import pntos.api.Mediator;
import pntos.api.MessageArray;
import pntos.api.PntosString;
import pntos.api.StandardFusionEngine;
import pntos.aspn23.MeasurementImu;
import pntos.aspn23.MeasurementImuFunctions;
import pntos.aspn23.MeasurementImuImuType;
import pntos.aspn23.MeasurementPosition;
import pntos.aspn23.MeasurementPositionReferenceFrame;
import pntos.aspn23.MessageType;
import pntos.aspn23.TypeTimestamp;
import pntos.aspn23.UtilsFunctions;
import pntos.ffi.MissingFunctionException;
import pntos.ffi.NullSlotException;

/** Java calls C. */
final class CallChecks {
    private CallChecks() {}

    static void run(Checks checks, Library library) {
        checks.check("calls slots with texts, enums and more arguments", () -> {
            Mediator mediator = Mediator.of(library.pointer("a_mediator"));
            mediator.logMessage(LoggingLevel.WARN, "größer");
            Checks.equal("größer", line(library));
            Checks.equal(LoggingLevel.WARN, library.integer("logged_level"));
            mediator.logMessageFmt(LoggingLevel.ERROR, "%s %d %.2f %lld", "ein", 7, 0.25f, 9_000_000_000L);
            Checks.equal("ein 7 0.25 9000000000", line(library));
            mediator.logMessageFmt(LoggingLevel.ERROR, "nothing more");
            Checks.equal("nothing more", line(library));
            Checks.fails(IllegalArgumentException.class, () -> mediator.logMessageFmt(0, "%s", new Object()));
        });
        checks.check("calls a slot with an array, and reads the array that comes back", () -> {
            Mediator mediator = Mediator.of(library.pointer("a_mediator"));
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment times = arena.allocateFrom(ValueLayout.JAVA_LONG, 5, -1, 6);
                MessageArray found = mediator.requestSolutions(times, 3, null);
                Checks.equal(3L, found.numMessages());
                Checks.equal("solution", found.data(0).sourceIdentifier());
                Checks.equal(null, found.data(1));
                Checks.equal(null, mediator.requestSolutions(times, 3, "BEST"));
                Checks.equal(0L, mediator.requestSolutions(null, 0, null).data().byteSize());
            }
        });
        checks.check("calls slots that return bool, int64_t, double and NULL", () -> {
            KeyValueStore store = KeyValueStore.of(library.pointer("a_store"));
            Checks.equal(true, store.hasKey("größe"));
            Checks.equal(false, store.hasKey("groesse"));
            Checks.equal(-8_999_999_997L, store.getInt("abc"));
            Checks.equal(0.1, store.getDouble("abc"));
            Checks.equal(null, store.getStr("absent"));
            Checks.equal("grüß dich", store.getStr("there").data());
            try (Arena arena = Arena.ofConfined()) {
                store.setDoubleArray("numbers", arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1, 2.5), 2);
            }
            Checks.equal(3.5, library.number("last_sum"));
        });
        checks.check("a slot that is NULL is named, and can be looked at before", () -> {
            KeyValueStore store = KeyValueStore.of(library.pointer("a_store"));
            Checks.equal(false, store.hasGetType());
            NullSlotException failure = Checks.fails(NullSlotException.class, () -> store.getType("key"));
            Checks.equal(true, failure.getMessage().startsWith("`PntosKeyValueStore.get_type` is NULL"));
        });
        checks.check("a callback is a C function that is the same in every call", () -> {
            KeyValueStore store = KeyValueStore.of(library.pointer("a_store"));
            List<String> heard = new ArrayList<>();
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment callback = KeyValueStore.RequestNotifyCallback.allocate(
                        (receiver, group, keys, numKeys, values) -> {
                            heard.add(group + receiver.address() + values.equals(store));
                            for (long index = 0; index < numKeys; index++) {
                                heard.add(pntos.ffi.Memory.text(keys.getAtIndex(ValueLayout.ADDRESS, index)));
                            }
                        },
                        arena);
                Checks.equal(true, store.requestNotify("key", MemorySegment.ofAddress(42), callback));
                Checks.equal(List.of("group42true", "first", "key"), heard);
                Checks.equal(true, store.removeNotify("key", MemorySegment.ofAddress(42), callback));
                Checks.equal(false, store.removeNotify("key", MemorySegment.ofAddress(42), MemorySegment.ofAddress(42)));
            }
        });
        checks.check("a struct goes by value in both directions", () -> {
            UtilsFunctions functions = new UtilsFunctions(library.lookup);
            MeasurementImu imu = MeasurementImu.of(library.pointer("a_measurement"));
            try (Arena arena = Arena.ofConfined()) {
                Checks.equal(-7L, functions.getTime(arena, imu.header()).elapsedNsec());
                functions.setTime(imu.header(), TypeTimestamp.allocate(arena).elapsedNsec(Long.MIN_VALUE));
                Checks.equal(Long.MIN_VALUE, imu.timeOfValidity().elapsedNsec());
                Checks.equal(true, functions.isCoreMessage(imu.header()));
                StandardFusionEngine engine = StandardFusionEngine.of(library.pointer("an_engine"));
                engine.setTime(TypeTimestamp.allocate(arena).elapsedNsec(-5));
                Checks.equal(-5L, engine.getTime(arena).elapsedNsec());
            }
        });
        checks.check("a function that the library lacks is named", () -> {
            MeasurementImuFunctions functions = new MeasurementImuFunctions(library.lookup);
            var failure = Checks.fails(MissingFunctionException.class, () -> functions.free(MemorySegment.NULL));
            Checks.equal(true, failure.getMessage().contains("`aspn23_measurement_imu_free`"));
        });
        checks.check("reads a message that C made", () -> {
            MeasurementImu imu = MeasurementImu.of(library.pointer("a_measurement"));
            Checks.equal(MessageType.MEASUREMENT_IMU, imu.header().messageType());
            Checks.equal(4_000_000_000L, imu.header().vendorId());
            Checks.equal(65535, imu.header().sequenceId());
            Checks.equal(MeasurementImuImuType.SAMPLED, imu.imuType());
            Checks.equal(0.5, imu.measGyro(2));
            Checks.equal(0.25, imu.integrity(1).integrityValue());
            Checks.fails(IndexOutOfBoundsException.class, () -> imu.integrity(2));
            Checks.fails(IndexOutOfBoundsException.class, () -> imu.measGyro(3));
        });
        checks.check("makes a message that C reads", () -> {
            try (Arena arena = Arena.ofConfined()) {
                MeasurementPosition position = MeasurementPosition.allocate(arena)
                        .timeOfValidity(TypeTimestamp.allocate(arena).elapsedNsec(1_234_567_890_123L))
                        .referenceFrame(MeasurementPositionReferenceFrame.GEODETIC)
                        .term1(0.5)
                        .term2(-0.5)
                        .term3(100)
                        .numMeas(2)
                        .covariance(arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1, 2, 3, 4));
                position.header().messageType(MessageType.MEASUREMENT_POSITION).vendorId(4_000_000_000L).deviceId(5);
                Checks.equal(0, library.drive("read_measurement", position));
            }
        });
        checks.check("references are counted", () -> {
            PntosString text = PntosString.of(library.pointer("counted_text"));
            try (Managed<PntosString> first = Managed.adopt(text)) {
                Checks.equal(1L, first.references());
                try (Managed<PntosString> second = first.share()) {
                    Checks.equal("grüß dich", second.get().data());
                    Checks.equal(2L, first.references());
                }
                Checks.equal(1L, first.references());
                Managed<PntosString> given = Managed.retain(first.get());
                given.give();
                given.close();
                Checks.equal(2L, first.references());
                Checks.fails(IllegalStateException.class, given::get);
            }
            Checks.equal(1L, text.memory().numRefs(text.segment()));
            Checks.equal(null, Managed.adopt((PntosString) null));
        });
    }

    private static String line(Library library) throws Throwable {
        return pntos.ffi.Memory.text(library.pointer("logged_line"));
    }
}
