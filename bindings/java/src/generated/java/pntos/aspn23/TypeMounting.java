// Made from api-spec/aspn23/type_mounting.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Place and orientation of a sensor on its platform, with how well they are known.
 * <p>The axes of the platform are x forward, y right and z down. Whoever builds the system defines their origin.
 * <p>A view of {@code Aspn23TypeMounting} in C.
 */
public final class TypeMounting extends Struct {
    /** Where the members are: 152 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            MemoryLayout.sequenceLayout(3, JAVA_DOUBLE).withName("lever_arm"),
            MemoryLayout.sequenceLayout(3, JAVA_DOUBLE).withName("lever_arm_sigma"),
            MemoryLayout.sequenceLayout(4, JAVA_DOUBLE).withName("orientation_quaternion"),
            MemoryLayout.sequenceLayout(3, MemoryLayout.sequenceLayout(3,
            JAVA_DOUBLE)).withName("orientation_tilt_error_covariance")
    ).withName("Aspn23TypeMounting");

    /** A view of memory that holds one; it must be large enough. */
    public TypeMounting(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeMounting of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeMounting(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeMounting allocate(SegmentAllocator allocator) {
        return new TypeMounting(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Position of the sensor: the vector from the origin of the platform to that of the sensor, along the axes of the
     * platform.
     * <p>Unit: m.
     */
    public MemorySegment leverArm() { return segment().asSlice(0, 24); }
    /** One element of {@code leverArm}. */
    public double leverArm(long index) { return leverArm().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code leverArm}. */
    public TypeMounting leverArm(long index, double value) {
        leverArm().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /**
     * Standard deviations of the errors of {@code leverArm}, along the axes of the platform.
     * <p>Unit: m.
     */
    public MemorySegment leverArmSigma() { return segment().asSlice(24, 24); }
    /** One element of {@code leverArmSigma}. */
    public double leverArmSigma(long index) { return leverArmSigma().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code leverArmSigma}. */
    public TypeMounting leverArmSigma(long index, double value) {
        leverArmSigma().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /**
     * The rotation that turns the axes of the platform into those of the sensor, scalar first, of length 1: it takes a
     * vector's components along the sensor's axes to those along the platform's. NaN if the sensor has no orientation
     * that matters, such as an antenna; any other sensor gives it.
     */
    public MemorySegment orientationQuaternion() { return segment().asSlice(48, 32); }
    /** One element of {@code orientationQuaternion}. */
    public double orientationQuaternion(long index) { return orientationQuaternion().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code orientationQuaternion}. */
    public TypeMounting orientationQuaternion(long index, double value) {
        orientationQuaternion().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /**
     * Covariance of the tilt errors, 3 by 3, about the x, y and z axes of the platform. The tilt is the small rotation
     * by which {@code orientationQuaternion} must still be turned to be true. Either all elements are numbers, or all
     * are NaN because {@code orientationQuaternion} is.
     * <p>Unit: rad^2.
     */
    public MemorySegment orientationTiltErrorCovariance() { return segment().asSlice(80, 72); }
    /** One element of {@code orientationTiltErrorCovariance}. */
    public double orientationTiltErrorCovariance(long row, long column) {
        return orientationTiltErrorCovariance().getAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 3));
    }
    /** Sets one element of {@code orientationTiltErrorCovariance}. */
    public TypeMounting orientationTiltErrorCovariance(long row, long column, double value) {
        orientationTiltErrorCovariance().setAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 3), value);
        return this;
    }
}
