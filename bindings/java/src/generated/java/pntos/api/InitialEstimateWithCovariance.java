// Made from api-spec/pntos/plugins/initialization.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.aspn23.TypeTimestamp;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * A first estimate of some states with the status it had, so that the two belong together.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosInitialEstimateWithCovariance} in C.
 */
public final class InitialEstimateWithCovariance extends Struct implements Counted {
    /** Where the members are: 32 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            TypeTimestamp.LAYOUT.withName("time"),
            ADDRESS.withName("estimate_with_covariance"),
            JAVA_INT.withName("status"),
            MemoryLayout.paddingLayout(4)
    ).withName("PntosInitialEstimateWithCovariance");

    /** A view of memory that holds one; it must be large enough. */
    public InitialEstimateWithCovariance(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static InitialEstimateWithCovariance of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new InitialEstimateWithCovariance(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static InitialEstimateWithCovariance allocate(SegmentAllocator allocator) {
        return new InitialEstimateWithCovariance(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public InitialEstimateWithCovariance memory(ManagedMemory value) {
        segment().set(ADDRESS, 0, Memory.pointer(value));
        return this;
    }

    /** When the estimate is valid. */
    public TypeTimestamp time() { return new TypeTimestamp(segment().asSlice(8, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code time}. */
    public InitialEstimateWithCovariance time(TypeTimestamp value) {
        time().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * The estimate; NULL if there is none yet, which never goes with {@link InitializationStatus#INITIALIZED_GOOD}.
     * What its elements are is between the strategy and whoever asked for it. Nested: valid as long as this object.
     * <p>It may be null.
     */
    public EstimateWithCovariance estimateWithCovariance() {
        return EstimateWithCovariance.of(segment().get(ADDRESS, 16));
    }
    /** Sets {@code estimateWithCovariance}. */
    public InitialEstimateWithCovariance estimateWithCovariance(EstimateWithCovariance value) {
        segment().set(ADDRESS, 16, Memory.pointer(value));
        return this;
    }

    /**
     * How far the strategy had come. The estimate is to be used only with
     * {@link InitializationStatus#INITIALIZED_GOOD}.
     * <p>A value of {@link InitializationStatus}.
     */
    public int status() { return segment().get(JAVA_INT, 24); }
    /** Sets {@code status}. */
    public InitialEstimateWithCovariance status(int value) { segment().set(JAVA_INT, 24, value); return this; }
}
