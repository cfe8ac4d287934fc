// Made from api-spec/aspn23/measurement_angular_velocity.rs by `cargo pntos gen`. Changes belong there.

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
 * The angular velocity of the sensor about three axes, or the angles turned since the message before, with the
 * covariance of their errors.
 * <p>What they are relative to and the axes are those of {@code referenceFrame}; the axes of the sensor are related to
 * the platform by {@link TypeMounting} in its metadata. A positive rotation is right-handed.
 * <p>A view of {@code Aspn23MeasurementAngularVelocity} in C.
 */
public final class MeasurementAngularVelocity extends Struct {
    /** Where the members are: 168 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("reference_frame"),
            JAVA_INT.withName("imu_type"),
            MemoryLayout.sequenceLayout(3, JAVA_DOUBLE).withName("meas"),
            MemoryLayout.sequenceLayout(3, MemoryLayout.sequenceLayout(3, JAVA_DOUBLE)).withName("covariance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementAngularVelocity");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementAngularVelocity(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementAngularVelocity of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementAngularVelocity(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementAngularVelocity allocate(SegmentAllocator allocator) {
        return new MeasurementAngularVelocity(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_ANGULAR_VELOCITY}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementAngularVelocity header(TypeHeader value) {
        header().segment().copyFrom(value.segment());
        return this;
    }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementAngularVelocity timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * What the rotation is relative to, and its axes.
     * <p>A value of {@link MeasurementAngularVelocityReferenceFrame}.
     */
    public int referenceFrame() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code referenceFrame}. */
    public MeasurementAngularVelocity referenceFrame(int value) { segment().set(JAVA_INT, 32, value); return this; }

    /**
     * Whether the values are integrals or samples.
     * <p>A value of {@link MeasurementAngularVelocityImuType}.
     */
    public int imuType() { return segment().get(JAVA_INT, 36); }
    /** Sets {@code imuType}. */
    public MeasurementAngularVelocity imuType(int value) { segment().set(JAVA_INT, 36, value); return this; }

    /** About the first, second and third axis: the rate in rad/s, or the angle in rad, as {@code imuType} says. */
    public MemorySegment meas() { return segment().asSlice(40, 24); }
    /** One element of {@code meas}. */
    public double meas(long index) { return meas().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code meas}. */
    public MeasurementAngularVelocity meas(long index, double value) {
        meas().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /** Covariance of the errors of {@code meas}, row after row: in (rad/s)^2, or in rad^2, as {@code imuType} says. */
    public MemorySegment covariance() { return segment().asSlice(64, 72); }
    /** One element of {@code covariance}. */
    public double covariance(long row, long column) {
        return covariance().getAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 3));
    }
    /** Sets one element of {@code covariance}. */
    public MeasurementAngularVelocity covariance(long row, long column, double value) {
        covariance().setAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 3), value);
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementAngularVelocityErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 136); }
    /** Sets {@code errorModel}. */
    public MeasurementAngularVelocity errorModel(int value) { segment().set(JAVA_INT, 136, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 140)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementAngularVelocity numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 140, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 144), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementAngularVelocity errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 144, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 152)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementAngularVelocity numIntegrity(int value) {
        segment().set(JAVA_BYTE, 152, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 160), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementAngularVelocity integrity(MemorySegment value) {
        segment().set(ADDRESS, 160, Memory.pointer(value));
        return this;
    }
}
