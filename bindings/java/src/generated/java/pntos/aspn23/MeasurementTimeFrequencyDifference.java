// Made from api-spec/aspn23/measurement_time_frequency_difference.rs by `cargo pntos gen`. Changes belong there.

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
 * The difference between the times that two clocks show at one moment, and between their frequencies, with the
 * covariance of the errors.
 * <p>Both are given: {@link MeasurementTimeDifference} and {@link MeasurementFrequencyDifference} are for one of them.
 * Clocks are numbered: 0 is the ASPN system time, 1 TAI, 2 UTC, 3 GPS, 4 Galileo, 5 GLONASS and 6 BeiDou system time; 7
 * to 50 are reserved. What 0 and the numbers above 50 stand for, and from when they count, is for the designer of the
 * system to define.
 * <p>A view of {@code Aspn23MeasurementTimeFrequencyDifference} in C.
 */
public final class MeasurementTimeFrequencyDifference extends Struct {
    /** Where the members are: 128 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("time_of_validity_attosec"),
            JAVA_BYTE.withName("clock_id1"),
            JAVA_BYTE.withName("clock_id2"),
            MemoryLayout.paddingLayout(2),
            JAVA_LONG.withName("time_diff_nsec"),
            JAVA_INT.withName("time_diff_attosec"),
            JAVA_BYTE.withName("digits_of_precision"),
            MemoryLayout.paddingLayout(3),
            JAVA_DOUBLE.withName("freq_diff"),
            MemoryLayout.sequenceLayout(2, MemoryLayout.sequenceLayout(2, JAVA_DOUBLE)).withName("covariance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementTimeFrequencyDifference");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementTimeFrequencyDifference(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementTimeFrequencyDifference of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementTimeFrequencyDifference(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementTimeFrequencyDifference allocate(SegmentAllocator allocator) {
        return new MeasurementTimeFrequencyDifference(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_TIME_FREQUENCY_DIFFERENCE}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementTimeFrequencyDifference header(TypeHeader value) {
        header().segment().copyFrom(value.segment());
        return this;
    }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementTimeFrequencyDifference timeOfValidity(TypeTimestamp value) {
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
    public MeasurementTimeFrequencyDifference timeOfValidityAttosec(int value) {
        segment().set(JAVA_INT, 32, value);
        return this;
    }

    /** The first clock, by its number. */
    public int clockId1() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 36)); }
    /** Sets {@code clockId1}. */
    public MeasurementTimeFrequencyDifference clockId1(int value) {
        segment().set(JAVA_BYTE, 36, Unsigned.u8(value));
        return this;
    }

    /** The second clock, which is subtracted from the first, by its number. */
    public int clockId2() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 37)); }
    /** Sets {@code clockId2}. */
    public MeasurementTimeFrequencyDifference clockId2(int value) {
        segment().set(JAVA_BYTE, 37, Unsigned.u8(value));
        return this;
    }

    /**
     * Whole nanoseconds of the first clock's time less the second clock's: positive if the first is ahead.
     * <p>Unit: ns.
     */
    public long timeDiffNsec() { return segment().get(JAVA_LONG, 40); }
    /** Sets {@code timeDiffNsec}. */
    public MeasurementTimeFrequencyDifference timeDiffNsec(long value) {
        segment().set(JAVA_LONG, 40, value);
        return this;
    }

    /**
     * Attoseconds to add to {@code timeDiffNsec}, of the same sign and of a magnitude less than 1e9; the difference in
     * s is <code>time_diff_nsec * 1e-9 + time_diff_attosec * 1e-18</code>. It is 0 if nothing is known below 1 ns.
     * <p>Unit: as.
     */
    public int timeDiffAttosec() { return segment().get(JAVA_INT, 48); }
    /** Sets {@code timeDiffAttosec}. */
    public MeasurementTimeFrequencyDifference timeDiffAttosec(int value) {
        segment().set(JAVA_INT, 48, value);
        return this;
    }

    /**
     * How many decimal digits after the point of the difference in time, in s, carry information: with 3 it is good to
     * 1 ms, with 12 to 1 ps.
     */
    public int digitsOfPrecision() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 52)); }
    /** Sets {@code digitsOfPrecision}. */
    public MeasurementTimeFrequencyDifference digitsOfPrecision(int value) {
        segment().set(JAVA_BYTE, 52, Unsigned.u8(value));
        return this;
    }

    /**
     * The first clock's frequency less the second clock's: positive if the first runs faster.
     * <p>Unit: Hz.
     */
    public double freqDiff() { return segment().get(JAVA_DOUBLE, 56); }
    /** Sets {@code freqDiff}. */
    public MeasurementTimeFrequencyDifference freqDiff(double value) {
        segment().set(JAVA_DOUBLE, 56, value);
        return this;
    }

    /**
     * Covariance of the errors, row after row: first of the difference in time, then of that in frequency. The elements
     * are in s^2, s Hz, s Hz and Hz^2.
     */
    public MemorySegment covariance() { return segment().asSlice(64, 32); }
    /** One element of {@code covariance}. */
    public double covariance(long row, long column) {
        return covariance().getAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 2));
    }
    /** Sets one element of {@code covariance}. */
    public MeasurementTimeFrequencyDifference covariance(long row, long column, double value) {
        covariance().setAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 2), value);
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementTimeFrequencyDifferenceErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 96); }
    /** Sets {@code errorModel}. */
    public MeasurementTimeFrequencyDifference errorModel(int value) { segment().set(JAVA_INT, 96, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 100)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementTimeFrequencyDifference numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 100, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 104), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementTimeFrequencyDifference errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 104, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 112)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementTimeFrequencyDifference numIntegrity(int value) {
        segment().set(JAVA_BYTE, 112, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 120), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementTimeFrequencyDifference integrity(MemorySegment value) {
        segment().set(ADDRESS, 120, Memory.pointer(value));
        return this;
    }
}
