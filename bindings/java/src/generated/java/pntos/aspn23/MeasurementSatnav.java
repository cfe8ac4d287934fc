// Made from api-spec/aspn23/measurement_satnav.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * What a satellite navigation receiver measures of all the signals that it tracks, in one epoch.
 * <p>{@link MeasurementSatnavWithSvData} also says where the satellites are.
 * <p>A view of {@code Aspn23MeasurementSatnav} in C.
 */
public final class MeasurementSatnav extends Struct {
    /** Where the members are: 88 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            TypeSatnavTime.LAYOUT.withName("receiver_clock_time"),
            JAVA_SHORT.withName("num_signal_types"),
            JAVA_SHORT.withName("num_signals_tracked"),
            MemoryLayout.paddingLayout(4),
            ADDRESS.withName("obs"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementSatnav");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementSatnav(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementSatnav of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementSatnav(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementSatnav allocate(SegmentAllocator allocator) {
        return new MeasurementSatnav(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_SATNAV}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementSatnav header(TypeHeader value) { header().segment().copyFrom(value.segment()); return this; }

    /** When the measurement was true: when the signals were received. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementSatnav timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * The same moment as the clock of the receiver had it. There is one clock for all signals and satellite systems,
     * and all pseudoranges and carrier phases in {@code obs} refer to it.
     */
    public TypeSatnavTime receiverClockTime() {
        return new TypeSatnavTime(segment().asSlice(32, TypeSatnavTime.LAYOUT));
    }
    /** Copies to {@code receiverClockTime}. */
    public MeasurementSatnav receiverClockTime(TypeSatnavTime value) {
        receiverClockTime().segment().copyFrom(value.segment());
        return this;
    }

    /** How many different kinds of signals {@code obs} holds. GPS L1 C/A is one kind, Galileo E1B another. */
    public int numSignalTypes() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 56)); }
    /** Sets {@code numSignalTypes}. */
    public MeasurementSatnav numSignalTypes(int value) {
        segment().set(JAVA_SHORT, 56, Unsigned.u16(value));
        return this;
    }

    /** Number of elements in {@code obs}: one for each signal of each satellite. */
    public int numSignalsTracked() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 58)); }
    /** Sets {@code numSignalsTracked}. */
    public MeasurementSatnav numSignalsTracked(int value) {
        segment().set(JAVA_SHORT, 58, Unsigned.u16(value));
        return this;
    }

    /**
     * The observations, one for each signal of each satellite that is tracked. Each has its own statements about trust.
     * They live as long as the message.
     */
    public MemorySegment obs() {
        return Memory.array(segment().get(ADDRESS, 64), numSignalsTracked(), TypeSatnavObs.sizeof());
    }
    /** One element of {@code obs}. */
    public TypeSatnavObs obs(long index) {
        return new TypeSatnavObs(Memory.element(obs(), index, TypeSatnavObs.LAYOUT));
    }
    /** Sets {@code obs}. */
    public MeasurementSatnav obs(MemorySegment value) {
        segment().set(ADDRESS, 64, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 72)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementSatnav numIntegrity(int value) { segment().set(JAVA_BYTE, 72, Unsigned.u8(value)); return this; }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 80), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementSatnav integrity(MemorySegment value) {
        segment().set(ADDRESS, 80, Memory.pointer(value));
        return this;
    }
}
