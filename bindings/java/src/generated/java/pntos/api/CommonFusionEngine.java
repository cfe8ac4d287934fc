// Made from api-spec/pntos/plugins/fusion.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * What all fusion engines have.
 * <p>A view of {@code PntosCommonFusionEngine} in C.
 */
public final class CommonFusionEngine extends Struct implements Counted {
    /** Where the members are: 16 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            JAVA_INT.withName("engine_type"),
            MemoryLayout.paddingLayout(4)
    ).withName("PntosCommonFusionEngine");

    /** A view of memory that holds one; it must be large enough. */
    public CommonFusionEngine(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static CommonFusionEngine of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new CommonFusionEngine(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static CommonFusionEngine allocate(SegmentAllocator allocator) {
        return new CommonFusionEngine(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public CommonFusionEngine memory(ManagedMemory value) {
        segment().set(ADDRESS, 0, Memory.pointer(value));
        return this;
    }

    /**
     * The kind of the engine, which is the table that a pointer to this one may be cast to: for
     * {@link FusionType#STANDARD_MODEL} a {@link StandardFusionEngine}.
     * <p>A value of {@link FusionType}.
     */
    public int engineType() { return segment().get(JAVA_INT, 8); }
    /** Sets {@code engineType}. */
    public CommonFusionEngine engineType(int value) { segment().set(JAVA_INT, 8, value); return this; }
}
