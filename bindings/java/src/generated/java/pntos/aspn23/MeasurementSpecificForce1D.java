// Made from api-spec/aspn23/measurement_specific_force_1d.rs by `cargo pntos gen`. Changes belong there.

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
 * The specific force along the x axis of the sensor, or its integral since the message before, as an accelerometer, a
 * gravimeter or an atom interferometer gives it.
 * <p>It is the acceleration relative to inertial space less gravitation: a sensor at rest whose x axis points up
 * reports about +9.8 m/s^2. Effects of rotation, Coriolis and centrifugal, are not removed. {@link TypeMounting} in its
 * metadata relates the axis to the platform.
 * <p>A view of {@code Aspn23MeasurementSpecificForce1D} in C.
 */
public final class MeasurementSpecificForce1D extends Struct {
    /** Where the members are: 88 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("sensor_type"),
            MemoryLayout.paddingLayout(4),
            JAVA_DOUBLE.withName("obs"),
            JAVA_DOUBLE.withName("variance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementSpecificForce1D");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementSpecificForce1D(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementSpecificForce1D of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementSpecificForce1D(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementSpecificForce1D allocate(SegmentAllocator allocator) {
        return new MeasurementSpecificForce1D(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_SPECIFIC_FORCE_1D}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementSpecificForce1D header(TypeHeader value) {
        header().segment().copyFrom(value.segment());
        return this;
    }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementSpecificForce1D timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Whether the value is an integral or a sample.
     * <p>A value of {@link MeasurementSpecificForce1DSensorType}.
     */
    public int sensorType() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code sensorType}. */
    public MeasurementSpecificForce1D sensorType(int value) { segment().set(JAVA_INT, 32, value); return this; }

    /**
     * Along the x axis of the sensor: the specific force in m/s^2, or its integral in m/s, as {@code sensorType} says.
     */
    public double obs() { return segment().get(JAVA_DOUBLE, 40); }
    /** Sets {@code obs}. */
    public MeasurementSpecificForce1D obs(double value) { segment().set(JAVA_DOUBLE, 40, value); return this; }

    /** Variance of the error of {@code obs}: in (m/s^2)^2, or in (m/s)^2, as {@code sensorType} says. */
    public double variance() { return segment().get(JAVA_DOUBLE, 48); }
    /** Sets {@code variance}. */
    public MeasurementSpecificForce1D variance(double value) { segment().set(JAVA_DOUBLE, 48, value); return this; }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementSpecificForce1DErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 56); }
    /** Sets {@code errorModel}. */
    public MeasurementSpecificForce1D errorModel(int value) { segment().set(JAVA_INT, 56, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 60)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementSpecificForce1D numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 60, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 64), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementSpecificForce1D errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 64, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 72)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementSpecificForce1D numIntegrity(int value) {
        segment().set(JAVA_BYTE, 72, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 80), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementSpecificForce1D integrity(MemorySegment value) {
        segment().set(ADDRESS, 80, Memory.pointer(value));
        return this;
    }
}
