// Made from api-spec/aspn23/measurement_imu.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * Specific force and rotation rate, or their integrals over the time since the last message, along the three axes of an
 * inertial measurement unit.
 * <p>Specific force is the acceleration relative to inertial space less gravitation: a unit at rest whose z axis points
 * down reports about -9.8 m/s^2 along it. Rotation is relative to inertial space, and right-handed.
 * {@link TypeMounting} in its metadata relates the axes to the platform.
 * <p>A view of {@code Aspn23MeasurementImu} in C.
 */
public final class MeasurementImu extends Struct {
    /** Where the members are: 104 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("imu_type"),
            MemoryLayout.paddingLayout(4),
            MemoryLayout.sequenceLayout(3, JAVA_DOUBLE).withName("meas_accel"),
            MemoryLayout.sequenceLayout(3, JAVA_DOUBLE).withName("meas_gyro"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementImu");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementImu(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementImu of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementImu(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementImu allocate(SegmentAllocator allocator) {
        return new MeasurementImu(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_IMU}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementImu header(TypeHeader value) { header().segment().copyFrom(value.segment()); return this; }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementImu timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Whether the values are integrals or samples.
     * <p>A value of {@link MeasurementImuImuType}.
     */
    public int imuType() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code imuType}. */
    public MeasurementImu imuType(int value) { segment().set(JAVA_INT, 32, value); return this; }

    /** Specific force along x, y and z of the sensor in m/s^2, or its integral in m/s, as {@code imuType} says. */
    public MemorySegment measAccel() { return segment().asSlice(40, 24); }
    /** One element of {@code measAccel}. */
    public double measAccel(long index) { return measAccel().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code measAccel}. */
    public MeasurementImu measAccel(long index, double value) {
        measAccel().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /** Rotation rate about x, y and z of the sensor in rad/s, or its integral in rad, as {@code imuType} says. */
    public MemorySegment measGyro() { return segment().asSlice(64, 24); }
    /** One element of {@code measGyro}. */
    public double measGyro(long index) { return measGyro().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code measGyro}. */
    public MeasurementImu measGyro(long index, double value) {
        measGyro().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 88)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementImu numIntegrity(int value) { segment().set(JAVA_BYTE, 88, Unsigned.u8(value)); return this; }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 96), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementImu integrity(MemorySegment value) {
        segment().set(ADDRESS, 96, Memory.pointer(value));
        return this;
    }
}
