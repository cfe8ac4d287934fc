// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * An array of integers.
 * <p>A view of {@code PntosIntArray} in C.
 */
public final class IntArray extends Struct implements Counted {
    /** Where the members are: 24 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("data"),
            JAVA_LONG.withName("num_ints")
    ).withName("PntosIntArray");

    /** A view of memory that holds one; it must be large enough. */
    public IntArray(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static IntArray of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new IntArray(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static IntArray allocate(SegmentAllocator allocator) {
        return new IntArray(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public IntArray memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /** The integers. They live as long as this object. */
    public MemorySegment data() { return Memory.array(segment().get(ADDRESS, 8), numInts(), 8); }
    /** One element of {@code data}. */
    public long data(long index) { return data().getAtIndex(JAVA_LONG, index); }
    /** Sets {@code data}. */
    public IntArray data(MemorySegment value) { segment().set(ADDRESS, 8, Memory.pointer(value)); return this; }

    /** Number of integers in {@code data}. */
    public long numInts() { return segment().get(JAVA_LONG, 16); }
    /** Sets {@code numInts}. */
    public IntArray numInts(long value) { segment().set(JAVA_LONG, 16, value); return this; }
}
