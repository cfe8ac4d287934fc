// Made from api-spec/aspn23/measurement_range_to_point.rs by `cargo pntos gen`. Changes belong there.

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
 * The distance from the sensor to a point, at {@code timeOfValidity}.
 * <p>A view of {@code Aspn23MeasurementRangeToPoint} in C.
 */
public final class MeasurementRangeToPoint extends Struct {
    /** Where the members are: 136 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            TypeRemotePoint.LAYOUT.withName("remote_point"),
            JAVA_DOUBLE.withName("obs"),
            JAVA_DOUBLE.withName("variance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementRangeToPoint");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementRangeToPoint(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementRangeToPoint of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementRangeToPoint(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementRangeToPoint allocate(SegmentAllocator allocator) {
        return new MeasurementRangeToPoint(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_RANGE_TO_POINT}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementRangeToPoint header(TypeHeader value) {
        header().segment().copyFrom(value.segment());
        return this;
    }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementRangeToPoint timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /** The remote point: where it is, or which point of earlier messages it is, or both, as far as known. */
    public TypeRemotePoint remotePoint() { return new TypeRemotePoint(segment().asSlice(32, TypeRemotePoint.LAYOUT)); }
    /** Copies to {@code remotePoint}. */
    public MeasurementRangeToPoint remotePoint(TypeRemotePoint value) {
        remotePoint().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * The distance, along a straight line; never negative.
     * <p>Unit: m.
     */
    public double obs() { return segment().get(JAVA_DOUBLE, 88); }
    /** Sets {@code obs}. */
    public MeasurementRangeToPoint obs(double value) { segment().set(JAVA_DOUBLE, 88, value); return this; }

    /**
     * Variance of the error of {@code obs}.
     * <p>Unit: m^2.
     */
    public double variance() { return segment().get(JAVA_DOUBLE, 96); }
    /** Sets {@code variance}. */
    public MeasurementRangeToPoint variance(double value) { segment().set(JAVA_DOUBLE, 96, value); return this; }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementRangeToPointErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 104); }
    /** Sets {@code errorModel}. */
    public MeasurementRangeToPoint errorModel(int value) { segment().set(JAVA_INT, 104, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 108)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementRangeToPoint numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 108, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 112), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementRangeToPoint errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 112, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 120)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementRangeToPoint numIntegrity(int value) {
        segment().set(JAVA_BYTE, 120, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 128), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementRangeToPoint integrity(MemorySegment value) {
        segment().set(ADDRESS, 128, Memory.pointer(value));
        return this;
    }
}
