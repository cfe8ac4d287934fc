// Made from api-spec/aspn23/measurement_time.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * What one or more clocks showed at one moment, with the covariance of their errors.
 * <p>Elements of {@code clockId}, {@code elapsedNsec} and {@code elapsedAttosec} at the same index belong together.
 * Clocks are numbered: 0 is the ASPN system time, 1 TAI, 2 UTC, 3 GPS, 4 Galileo, 5 GLONASS and 6 BeiDou system time; 7
 * to 50 are reserved. What 0 and the numbers above 50 stand for, and from when they count, is for the designer of the
 * system to define.
 * <p>A view of {@code Aspn23MeasurementTime} in C.
 */
public final class MeasurementTime extends Struct {
    /** Where the members are: 112 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("time_of_validity_attosec"),
            JAVA_BYTE.withName("num_obs"),
            MemoryLayout.paddingLayout(3),
            ADDRESS.withName("clock_id"),
            ADDRESS.withName("elapsed_nsec"),
            ADDRESS.withName("elapsed_attosec"),
            JAVA_BYTE.withName("digits_of_precision"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("covariance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementTime");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementTime(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementTime of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementTime(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementTime allocate(SegmentAllocator allocator) {
        return new MeasurementTime(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_TIME}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementTime header(TypeHeader value) { header().segment().copyFrom(value.segment()); return this; }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementTime timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Attoseconds to add to {@code timeOfValidity}, for a time that is known to better than 1 ns: the whole time in s
     * is <code>time_of_validity.elapsed_nsec * 1e-9 + time_of_validity_attosec * 1e-18</code>. It should have the sign
     * of the nanoseconds and a magnitude less than 1e9; it is 0 if not needed.
     * <p>Unit: as.
     */
    public int timeOfValidityAttosec() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code timeOfValidityAttosec}. */
    public MeasurementTime timeOfValidityAttosec(int value) { segment().set(JAVA_INT, 32, value); return this; }

    /**
     * Number of clocks: of elements in {@code clockId}, {@code elapsedNsec} and {@code elapsedAttosec}, and of rows and
     * columns in {@code covariance}.
     */
    public int numObs() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 36)); }
    /** Sets {@code numObs}. */
    public MeasurementTime numObs(int value) { segment().set(JAVA_BYTE, 36, Unsigned.u8(value)); return this; }

    /** The clocks, by their numbers. They live as long as the message. */
    public MemorySegment clockId() { return Memory.array(segment().get(ADDRESS, 40), numObs(), 1); }
    /** One element of {@code clockId}. */
    public int clockId(long index) { return Byte.toUnsignedInt(clockId().getAtIndex(JAVA_BYTE, index)); }
    /** Sets {@code clockId}. */
    public MeasurementTime clockId(MemorySegment value) {
        segment().set(ADDRESS, 40, Memory.pointer(value));
        return this;
    }

    /**
     * Whole nanoseconds since the epoch of each clock, negative before it. They live as long as the message.
     * <p>Unit: ns.
     */
    public MemorySegment elapsedNsec() { return Memory.array(segment().get(ADDRESS, 48), numObs(), 8); }
    /** One element of {@code elapsedNsec}. */
    public long elapsedNsec(long index) { return elapsedNsec().getAtIndex(JAVA_LONG, index); }
    /** Sets {@code elapsedNsec}. */
    public MeasurementTime elapsedNsec(MemorySegment value) {
        segment().set(ADDRESS, 48, Memory.pointer(value));
        return this;
    }

    /**
     * Attoseconds to add to {@code elapsedNsec}, for clocks that are read to better than 1 ns: the time of a clock in s
     * is <code>elapsed_nsec * 1e-9 + elapsed_attosec * 1e-18</code>. Each should have the sign of its
     * {@code elapsedNsec} and a magnitude less than 1e9; it is 0 if not needed. They live as long as the message.
     * <p>Unit: as.
     */
    public MemorySegment elapsedAttosec() { return Memory.array(segment().get(ADDRESS, 56), numObs(), 4); }
    /** One element of {@code elapsedAttosec}. */
    public int elapsedAttosec(long index) { return elapsedAttosec().getAtIndex(JAVA_INT, index); }
    /** Sets {@code elapsedAttosec}. */
    public MeasurementTime elapsedAttosec(MemorySegment value) {
        segment().set(ADDRESS, 56, Memory.pointer(value));
        return this;
    }

    /**
     * How many decimal digits after the point of the times, in s, carry information: with 3 it is good to 1 ms, with 12
     * to 1 ps.
     */
    public int digitsOfPrecision() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 64)); }
    /** Sets {@code digitsOfPrecision}. */
    public MeasurementTime digitsOfPrecision(int value) {
        segment().set(JAVA_BYTE, 64, Unsigned.u8(value));
        return this;
    }

    /**
     * Covariance of the errors of the times, {@code numObs} by {@code numObs}, row after row. {@code timeOfValidity}
     * counts as exact: the errors of the system's own clock in stamping the message are included here. It lives as long
     * as the message.
     * <p>Unit: s^2.
     */
    public MemorySegment covariance() {
        return Memory.array(segment().get(ADDRESS, 72), Memory.product(numObs(), numObs()), 8);
    }
    /** One element of {@code covariance}. */
    public double covariance(long index) { return covariance().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code covariance}. */
    public MeasurementTime covariance(MemorySegment value) {
        segment().set(ADDRESS, 72, Memory.pointer(value));
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementTimeErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 80); }
    /** Sets {@code errorModel}. */
    public MeasurementTime errorModel(int value) { segment().set(JAVA_INT, 80, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 84)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementTime numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 84, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 88), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementTime errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 88, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 96)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementTime numIntegrity(int value) { segment().set(JAVA_BYTE, 96, Unsigned.u8(value)); return this; }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 104), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementTime integrity(MemorySegment value) {
        segment().set(ADDRESS, 104, Memory.pointer(value));
        return this;
    }
}
