// Made from api-spec/pntos/plugins/inertial.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.aspn23.MeasurementImu;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Specific force and rotation rate at one moment, or their averages over an interval.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosInertialForcesRates} in C.
 */
public final class InertialForcesRates extends Struct implements Counted {
    /** Where the members are: 24 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("forces_and_rates"),
            JAVA_INT.withName("frame"),
            MemoryLayout.paddingLayout(4)
    ).withName("PntosInertialForcesRates");

    /** A view of memory that holds one; it must be large enough. */
    public InertialForcesRates(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static InertialForcesRates of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new InertialForcesRates(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static InertialForcesRates allocate(SegmentAllocator allocator) {
        return new InertialForcesRates(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public InertialForcesRates memory(ManagedMemory value) {
        segment().set(ADDRESS, 0, Memory.pointer(value));
        return this;
    }

    /**
     * The values, in the form of a message: specific force in {@code measAccel}, rotation rate in {@code measGyro},
     * both as samples and not as integrals. Their frame is that of {@code frame}, which need not be that of a sensor.
     * Lives as long as this object.
     */
    public MeasurementImu forcesAndRates() { return MeasurementImu.of(segment().get(ADDRESS, 8)); }
    /** Sets {@code forcesAndRates}. */
    public InertialForcesRates forcesAndRates(MeasurementImu value) {
        segment().set(ADDRESS, 8, Memory.pointer(value));
        return this;
    }

    /**
     * The frame of the values.
     * <p>A value of {@link InertialFrame}.
     */
    public int frame() { return segment().get(JAVA_INT, 16); }
    /** Sets {@code frame}. */
    public InertialForcesRates frame(int value) { segment().set(JAVA_INT, 16, value); return this; }
}
