// Made from api-spec/pntos/plugins/fusion.rs by `cargo pntos gen`. Changes belong there.

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
 * How the errors of one state block, A, go together with those of others.
 * <p>A view of {@code PntosCrossCovariances} in C.
 */
public final class CrossCovariances extends Struct implements Counted {
    /** Where the members are: 32 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            JAVA_LONG.withName("num_covariances"),
            ADDRESS.withName("block_labels"),
            ADDRESS.withName("cross_covariances")
    ).withName("PntosCrossCovariances");

    /** A view of memory that holds one; it must be large enough. */
    public CrossCovariances(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static CrossCovariances of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new CrossCovariances(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static CrossCovariances allocate(SegmentAllocator allocator) {
        return new CrossCovariances(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public CrossCovariances memory(ManagedMemory value) {
        segment().set(ADDRESS, 0, Memory.pointer(value));
        return this;
    }

    /** Number of other blocks. */
    public long numCovariances() { return segment().get(JAVA_LONG, 8); }
    /** Sets {@code numCovariances}. */
    public CrossCovariances numCovariances(long value) { segment().set(JAVA_LONG, 8, value); return this; }

    /** The labels of the other blocks. They live as long as this object. */
    public MemorySegment blockLabels() { return Memory.array(segment().get(ADDRESS, 16), numCovariances(), 8); }
    /** One element of {@code blockLabels}. */
    public String blockLabels(long index) { return Memory.text(blockLabels().getAtIndex(ADDRESS, index)); }
    /** Sets {@code blockLabels}. */
    public CrossCovariances blockLabels(MemorySegment value) {
        segment().set(ADDRESS, 16, Memory.pointer(value));
        return this;
    }

    /**
     * For each label a matrix with a row for each state of that block and a column for each state of A: the covariance
     * of the two states.
     * <p>Nested: valid while this object is held.
     */
    public MemorySegment crossCovariances() { return Memory.array(segment().get(ADDRESS, 24), numCovariances(), 8); }
    /** One element of {@code crossCovariances}. */
    public Matrix crossCovariances(long index) { return Matrix.of(crossCovariances().getAtIndex(ADDRESS, index)); }
    /** Sets {@code crossCovariances}. */
    public CrossCovariances crossCovariances(MemorySegment value) {
        segment().set(ADDRESS, 24, Memory.pointer(value));
        return this;
    }
}
