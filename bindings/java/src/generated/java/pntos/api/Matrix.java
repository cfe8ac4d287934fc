// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * A matrix.
 * <p>A view of {@code PntosMatrix} in C.
 */
public final class Matrix extends Struct implements Counted {
    /** Where the members are: 32 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            JAVA_LONG.withName("rows"),
            JAVA_LONG.withName("cols"),
            ADDRESS.withName("data")
    ).withName("PntosMatrix");

    /** A view of memory that holds one; it must be large enough. */
    public Matrix(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static Matrix of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new Matrix(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static Matrix allocate(SegmentAllocator allocator) {
        return new Matrix(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public Matrix memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /** Number of rows. */
    public long rows() { return segment().get(JAVA_LONG, 8); }
    /** Sets {@code rows}. */
    public Matrix rows(long value) { segment().set(JAVA_LONG, 8, value); return this; }

    /** Number of columns. */
    public long cols() { return segment().get(JAVA_LONG, 16); }
    /** Sets {@code cols}. */
    public Matrix cols(long value) { segment().set(JAVA_LONG, 16, value); return this; }

    /** The elements, row after row. They live as long as this object. */
    public MemorySegment data() { return Memory.array(segment().get(ADDRESS, 24), Memory.product(rows(), cols()), 8); }
    /** One element of {@code data}. */
    public double data(long index) { return data().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code data}. */
    public Matrix data(MemorySegment value) { segment().set(ADDRESS, 24, Memory.pointer(value)); return this; }
}
