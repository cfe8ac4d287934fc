// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * An array of bytes.
 * <p>A view of {@code PntosByteArray} in C.
 */
public final class ByteArray extends Struct implements Counted {
    /** Where the members are: 24 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("data"),
            JAVA_LONG.withName("num_bytes")
    ).withName("PntosByteArray");

    /** A view of memory that holds one; it must be large enough. */
    public ByteArray(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static ByteArray of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new ByteArray(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static ByteArray allocate(SegmentAllocator allocator) {
        return new ByteArray(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public ByteArray memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /** The bytes, zeros among them; no NUL follows. They live as long as this object. */
    public MemorySegment data() { return Memory.array(segment().get(ADDRESS, 8), numBytes(), 1); }
    /** One element of {@code data}. */
    public int data(long index) { return Byte.toUnsignedInt(data().getAtIndex(JAVA_BYTE, index)); }
    /** Sets {@code data}. */
    public ByteArray data(MemorySegment value) { segment().set(ADDRESS, 8, Memory.pointer(value)); return this; }

    /** Number of bytes in {@code data}. */
    public long numBytes() { return segment().get(JAVA_LONG, 16); }
    /** Sets {@code numBytes}. */
    public ByteArray numBytes(long value) { segment().set(JAVA_LONG, 16, value); return this; }
}
