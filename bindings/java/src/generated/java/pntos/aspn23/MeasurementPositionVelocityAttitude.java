// Made from api-spec/aspn23/measurement_position_velocity_attitude.rs by `cargo pntos gen`. Changes belong there.

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
 * A position, a velocity and an attitude of one moment, with the covariance of their errors.
 * <p>What the terms mean depends on {@code referenceFrame}. A term that is not known is NaN. {@code numMeas} says how
 * many errors {@code covariance} describes: one for each known position and velocity term, in their order, and three
 * tilt errors if the quaternion is known.
 * <p>A view of {@code Aspn23MeasurementPositionVelocityAttitude} in C.
 */
public final class MeasurementPositionVelocityAttitude extends Struct {
    /** Where the members are: 168 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("reference_frame"),
            MemoryLayout.paddingLayout(4),
            JAVA_DOUBLE.withName("p1"),
            JAVA_DOUBLE.withName("p2"),
            JAVA_DOUBLE.withName("p3"),
            JAVA_DOUBLE.withName("v1"),
            JAVA_DOUBLE.withName("v2"),
            JAVA_DOUBLE.withName("v3"),
            MemoryLayout.sequenceLayout(4, JAVA_DOUBLE).withName("quaternion"),
            JAVA_BYTE.withName("num_meas"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("covariance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementPositionVelocityAttitude");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementPositionVelocityAttitude(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementPositionVelocityAttitude of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementPositionVelocityAttitude(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementPositionVelocityAttitude allocate(SegmentAllocator allocator) {
        return new MeasurementPositionVelocityAttitude(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_POSITION_VELOCITY_ATTITUDE}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementPositionVelocityAttitude header(TypeHeader value) {
        header().segment().copyFrom(value.segment());
        return this;
    }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementPositionVelocityAttitude timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * What the terms mean.
     * <p>A value of {@link MeasurementPositionVelocityAttitudeReferenceFrame}.
     */
    public int referenceFrame() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code referenceFrame}. */
    public MeasurementPositionVelocityAttitude referenceFrame(int value) {
        segment().set(JAVA_INT, 32, value);
        return this;
    }

    /** Latitude in rad, or x in m. NaN if not known. */
    public double p1() { return segment().get(JAVA_DOUBLE, 40); }
    /** Sets {@code p1}. */
    public MeasurementPositionVelocityAttitude p1(double value) { segment().set(JAVA_DOUBLE, 40, value); return this; }

    /** Longitude in rad, or y in m. NaN if not known. */
    public double p2() { return segment().get(JAVA_DOUBLE, 48); }
    /** Sets {@code p2}. */
    public MeasurementPositionVelocityAttitude p2(double value) { segment().set(JAVA_DOUBLE, 48, value); return this; }

    /**
     * Height or z. NaN if not known.
     * <p>Unit: m.
     */
    public double p3() { return segment().get(JAVA_DOUBLE, 56); }
    /** Sets {@code p3}. */
    public MeasurementPositionVelocityAttitude p3(double value) { segment().set(JAVA_DOUBLE, 56, value); return this; }

    /**
     * Velocity north, or along x. NaN if not known.
     * <p>Unit: m/s.
     */
    public double v1() { return segment().get(JAVA_DOUBLE, 64); }
    /** Sets {@code v1}. */
    public MeasurementPositionVelocityAttitude v1(double value) { segment().set(JAVA_DOUBLE, 64, value); return this; }

    /**
     * Velocity east, or along y. NaN if not known.
     * <p>Unit: m/s.
     */
    public double v2() { return segment().get(JAVA_DOUBLE, 72); }
    /** Sets {@code v2}. */
    public MeasurementPositionVelocityAttitude v2(double value) { segment().set(JAVA_DOUBLE, 72, value); return this; }

    /**
     * Velocity down, or along z. NaN if not known.
     * <p>Unit: m/s.
     */
    public double v3() { return segment().get(JAVA_DOUBLE, 80); }
    /** Sets {@code v3}. */
    public MeasurementPositionVelocityAttitude v3(double value) { segment().set(JAVA_DOUBLE, 80, value); return this; }

    /**
     * The rotation that turns the axes of the frame into those of the sensor, scalar first, of length 1:
     * <code>[cos(a/2), x*sin(a/2), y*sin(a/2), z*sin(a/2)]</code> for a right-handed turn by the angle a about the axis
     * (x, y, z). It takes a vector's components along the sensor's axes to those along the frame's. NaN if not known.
     * For a navigation solution the sensor is the platform.
     */
    public MemorySegment quaternion() { return segment().asSlice(88, 32); }
    /** One element of {@code quaternion}. */
    public double quaternion(long index) { return quaternion().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code quaternion}. */
    public MeasurementPositionVelocityAttitude quaternion(long index, double value) {
        quaternion().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /** Number of rows, and of columns, of {@code covariance}. */
    public int numMeas() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 120)); }
    /** Sets {@code numMeas}. */
    public MeasurementPositionVelocityAttitude numMeas(int value) {
        segment().set(JAVA_BYTE, 120, Unsigned.u8(value));
        return this;
    }

    /**
     * Covariance of the errors, {@code numMeas} by {@code numMeas}, row after row, in products of m, m/s and rad. The
     * tilts are the small rotations about the axes of the frame, in their order, that turn the reported attitude into
     * the true one. It lives as long as the message.
     */
    public MemorySegment covariance() {
        return Memory.array(segment().get(ADDRESS, 128), Memory.product(numMeas(), numMeas()), 8);
    }
    /** One element of {@code covariance}. */
    public double covariance(long index) { return covariance().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code covariance}. */
    public MeasurementPositionVelocityAttitude covariance(MemorySegment value) {
        segment().set(ADDRESS, 128, Memory.pointer(value));
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementPositionVelocityAttitudeErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 136); }
    /** Sets {@code errorModel}. */
    public MeasurementPositionVelocityAttitude errorModel(int value) {
        segment().set(JAVA_INT, 136, value);
        return this;
    }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 140)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementPositionVelocityAttitude numErrorModelParams(int value) {
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
    public MeasurementPositionVelocityAttitude errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 144, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 152)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementPositionVelocityAttitude numIntegrity(int value) {
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
    public MeasurementPositionVelocityAttitude integrity(MemorySegment value) {
        segment().set(ADDRESS, 160, Memory.pointer(value));
        return this;
    }
}
