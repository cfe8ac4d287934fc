// Made from api-spec/pntos/plugins/inertial.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * The errors of three accelerometers and three gyros, along the x, y and z axes of the sensor.
 * <p>A sensor reads <code>true value * (1 + scale factor) + bias</code>.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosStandardInertialErrors} in C.
 */
public final class StandardInertialErrors extends Struct implements Counted {
    /** Where the members are: 104 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            MemoryLayout.sequenceLayout(3, JAVA_DOUBLE).withName("accel_biases"),
            MemoryLayout.sequenceLayout(3, JAVA_DOUBLE).withName("gyro_biases"),
            MemoryLayout.sequenceLayout(3, JAVA_DOUBLE).withName("accel_scale_factors"),
            MemoryLayout.sequenceLayout(3, JAVA_DOUBLE).withName("gyro_scale_factors")
    ).withName("PntosStandardInertialErrors");

    /** A view of memory that holds one; it must be large enough. */
    public StandardInertialErrors(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static StandardInertialErrors of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new StandardInertialErrors(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static StandardInertialErrors allocate(SegmentAllocator allocator) {
        return new StandardInertialErrors(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public StandardInertialErrors memory(ManagedMemory value) {
        segment().set(ADDRESS, 0, Memory.pointer(value));
        return this;
    }

    /**
     * Biases of the accelerometers.
     * <p>Unit: m/s^2.
     */
    public MemorySegment accelBiases() { return segment().asSlice(8, 24); }
    /** One element of {@code accelBiases}. */
    public double accelBiases(long index) { return accelBiases().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code accelBiases}. */
    public StandardInertialErrors accelBiases(long index, double value) {
        accelBiases().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /**
     * Biases of the gyros.
     * <p>Unit: rad/s.
     */
    public MemorySegment gyroBiases() { return segment().asSlice(32, 24); }
    /** One element of {@code gyroBiases}. */
    public double gyroBiases(long index) { return gyroBiases().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code gyroBiases}. */
    public StandardInertialErrors gyroBiases(long index, double value) {
        gyroBiases().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /** Scale factor errors of the accelerometers, without unit. */
    public MemorySegment accelScaleFactors() { return segment().asSlice(56, 24); }
    /** One element of {@code accelScaleFactors}. */
    public double accelScaleFactors(long index) { return accelScaleFactors().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code accelScaleFactors}. */
    public StandardInertialErrors accelScaleFactors(long index, double value) {
        accelScaleFactors().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /** Scale factor errors of the gyros, without unit. */
    public MemorySegment gyroScaleFactors() { return segment().asSlice(80, 24); }
    /** One element of {@code gyroScaleFactors}. */
    public double gyroScaleFactors(long index) { return gyroScaleFactors().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code gyroScaleFactors}. */
    public StandardInertialErrors gyroScaleFactors(long index, double value) {
        gyroScaleFactors().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }
}
