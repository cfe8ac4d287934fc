// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * A string.
 * <p>A view of {@code PntosString} in C.
 */
public final class PntosString extends Struct implements Counted {
    /** Where the members are: 16 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("data")
    ).withName("PntosString");

    /** A view of memory that holds one; it must be large enough. */
    public PntosString(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static PntosString of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new PntosString(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static PntosString allocate(SegmentAllocator allocator) {
        return new PntosString(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public PntosString memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /** The characters and a NUL. They live as long as this object. */
    public String data() { return Memory.text(segment().get(ADDRESS, 8)); }
    /** Sets {@code data}. */
    public PntosString data(MemorySegment value) { segment().set(ADDRESS, 8, Memory.pointer(value)); return this; }
    /** Sets {@code data} to a copy of a text. */
    public PntosString data(String value, SegmentAllocator allocator) { return data(Memory.text(value, allocator)); }
}
