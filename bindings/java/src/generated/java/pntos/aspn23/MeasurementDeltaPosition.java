// Made from api-spec/aspn23/measurement_delta_position.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * The position of the sensor at the end of an interval less that at its start, with the covariance of the errors.
 * <p>The axes are those of {@code referenceFrame}; the axes of the sensor are related to the platform by
 * {@link TypeMounting} in its metadata. A component that was not measured is NaN, which is not the same as 0.
 * {@code numMeas} says how many were measured, and {@code covariance} has a row and a column for each of those, in
 * their order.
 * <p>A view of {@code Aspn23MeasurementDeltaPosition} in C.
 */
public final class MeasurementDeltaPosition extends Struct {
    /** Where the members are: 120 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("reference_frame"),
            MemoryLayout.paddingLayout(4),
            JAVA_DOUBLE.withName("delta_t"),
            JAVA_BYTE.withName("num_meas"),
            MemoryLayout.paddingLayout(7),
            JAVA_DOUBLE.withName("term1"),
            JAVA_DOUBLE.withName("term2"),
            JAVA_DOUBLE.withName("term3"),
            ADDRESS.withName("covariance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementDeltaPosition");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementDeltaPosition(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementDeltaPosition of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementDeltaPosition(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementDeltaPosition allocate(SegmentAllocator allocator) {
        return new MeasurementDeltaPosition(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_DELTA_POSITION}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementDeltaPosition header(TypeHeader value) {
        header().segment().copyFrom(value.segment());
        return this;
    }

    /** When the measurement was true: the end of the interval. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementDeltaPosition timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * The axes of the terms.
     * <p>A value of {@link MeasurementDeltaPositionReferenceFrame}.
     */
    public int referenceFrame() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code referenceFrame}. */
    public MeasurementDeltaPosition referenceFrame(int value) { segment().set(JAVA_INT, 32, value); return this; }

    /**
     * The length of the interval; it starts at {@code time_of_validity - delta_t} and ends at {@code timeOfValidity}.
     * <p>Unit: s.
     */
    public double deltaT() { return segment().get(JAVA_DOUBLE, 40); }
    /** Sets {@code deltaT}. */
    public MeasurementDeltaPosition deltaT(double value) { segment().set(JAVA_DOUBLE, 40, value); return this; }

    /** Number of terms that are not NaN, 1 to 3: the rows, and the columns, of {@code covariance}. */
    public int numMeas() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 48)); }
    /** Sets {@code numMeas}. */
    public MeasurementDeltaPosition numMeas(int value) {
        segment().set(JAVA_BYTE, 48, Unsigned.u8(value));
        return this;
    }

    /**
     * Change along the first axis. NaN if not measured.
     * <p>Unit: m.
     */
    public double term1() { return segment().get(JAVA_DOUBLE, 56); }
    /** Sets {@code term1}. */
    public MeasurementDeltaPosition term1(double value) { segment().set(JAVA_DOUBLE, 56, value); return this; }

    /**
     * Change along the second axis. NaN if not measured.
     * <p>Unit: m.
     */
    public double term2() { return segment().get(JAVA_DOUBLE, 64); }
    /** Sets {@code term2}. */
    public MeasurementDeltaPosition term2(double value) { segment().set(JAVA_DOUBLE, 64, value); return this; }

    /**
     * Change along the third axis. NaN if not measured.
     * <p>Unit: m.
     */
    public double term3() { return segment().get(JAVA_DOUBLE, 72); }
    /** Sets {@code term3}. */
    public MeasurementDeltaPosition term3(double value) { segment().set(JAVA_DOUBLE, 72, value); return this; }

    /**
     * Covariance of the errors, {@code numMeas} by {@code numMeas}, row after row. It lives as long as the message.
     * <p>Unit: m^2.
     */
    public MemorySegment covariance() {
        return Memory.array(segment().get(ADDRESS, 80), Memory.product(numMeas(), numMeas()), 8);
    }
    /** One element of {@code covariance}. */
    public double covariance(long index) { return covariance().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code covariance}. */
    public MeasurementDeltaPosition covariance(MemorySegment value) {
        segment().set(ADDRESS, 80, Memory.pointer(value));
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementDeltaPositionErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 88); }
    /** Sets {@code errorModel}. */
    public MeasurementDeltaPosition errorModel(int value) { segment().set(JAVA_INT, 88, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 92)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementDeltaPosition numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 92, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 96), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementDeltaPosition errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 96, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 104)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementDeltaPosition numIntegrity(int value) {
        segment().set(JAVA_BYTE, 104, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 112), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementDeltaPosition integrity(MemorySegment value) {
        segment().set(ADDRESS, 112, Memory.pointer(value));
        return this;
    }
}
