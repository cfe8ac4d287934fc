// Made from api-spec/aspn23/measurement_magnetic_field_magnitude.rs by `cargo pntos gen`. Changes belong there.

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
 * The magnitude of the magnetic flux density at the sensor, as a scalar magnetometer gives it.
 * <p>A view of {@code Aspn23MeasurementMagneticFieldMagnitude} in C.
 */
public final class MeasurementMagneticFieldMagnitude extends Struct {
    /** Where the members are: 80 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_DOUBLE.withName("field_strength"),
            JAVA_DOUBLE.withName("variance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementMagneticFieldMagnitude");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementMagneticFieldMagnitude(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementMagneticFieldMagnitude of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementMagneticFieldMagnitude(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementMagneticFieldMagnitude allocate(SegmentAllocator allocator) {
        return new MeasurementMagneticFieldMagnitude(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementMagneticFieldMagnitude header(TypeHeader value) {
        header().segment().copyFrom(value.segment());
        return this;
    }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementMagneticFieldMagnitude timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * The magnitude; never negative.
     * <p>Unit: nT.
     */
    public double fieldStrength() { return segment().get(JAVA_DOUBLE, 32); }
    /** Sets {@code fieldStrength}. */
    public MeasurementMagneticFieldMagnitude fieldStrength(double value) {
        segment().set(JAVA_DOUBLE, 32, value);
        return this;
    }

    /**
     * Variance of the error of {@code fieldStrength}.
     * <p>Unit: (nT)^2.
     */
    public double variance() { return segment().get(JAVA_DOUBLE, 40); }
    /** Sets {@code variance}. */
    public MeasurementMagneticFieldMagnitude variance(double value) {
        segment().set(JAVA_DOUBLE, 40, value);
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementMagneticFieldMagnitudeErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 48); }
    /** Sets {@code errorModel}. */
    public MeasurementMagneticFieldMagnitude errorModel(int value) { segment().set(JAVA_INT, 48, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 52)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementMagneticFieldMagnitude numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 52, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 56), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementMagneticFieldMagnitude errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 56, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 64)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementMagneticFieldMagnitude numIntegrity(int value) {
        segment().set(JAVA_BYTE, 64, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 72), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementMagneticFieldMagnitude integrity(MemorySegment value) {
        segment().set(ADDRESS, 72, Memory.pointer(value));
        return this;
    }
}
