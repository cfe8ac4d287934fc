// Made from api-spec/aspn23/type_satnav_satellite_system.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Says which satellite navigation system something belongs to.
 * <p>A view of {@code Aspn23TypeSatnavSatelliteSystem} in C.
 */
public final class TypeSatnavSatelliteSystem extends Struct {
    /** Where the members are: 4 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_INT.withName("satellite_system")
    ).withName("Aspn23TypeSatnavSatelliteSystem");

    /** A view of memory that holds one; it must be large enough. */
    public TypeSatnavSatelliteSystem(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeSatnavSatelliteSystem of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeSatnavSatelliteSystem(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeSatnavSatelliteSystem allocate(SegmentAllocator allocator) {
        return new TypeSatnavSatelliteSystem(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * The satellite navigation system.
     * <p>A value of {@link TypeSatnavSatelliteSystemSatelliteSystem}.
     */
    public int satelliteSystem() { return segment().get(JAVA_INT, 0); }
    /** Sets {@code satelliteSystem}. */
    public TypeSatnavSatelliteSystem satelliteSystem(int value) { segment().set(JAVA_INT, 0, value); return this; }
}
