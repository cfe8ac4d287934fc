// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * An estimate and how sure it is.
 * <p>A view of {@code PntosEstimateWithCovariance} in C.
 */
public final class EstimateWithCovariance extends Struct implements Counted {
    /** Where the members are: 40 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            JAVA_INT.withName("type"),
            MemoryLayout.paddingLayout(4),
            JAVA_LONG.withName("length"),
            ADDRESS.withName("estimate"),
            ADDRESS.withName("covariance")
    ).withName("PntosEstimateWithCovariance");

    /** A view of memory that holds one; it must be large enough. */
    public EstimateWithCovariance(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static EstimateWithCovariance of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new EstimateWithCovariance(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static EstimateWithCovariance allocate(SegmentAllocator allocator) {
        return new EstimateWithCovariance(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public EstimateWithCovariance memory(ManagedMemory value) {
        segment().set(ADDRESS, 0, Memory.pointer(value));
        return this;
    }

    /**
     * What the other members mean.
     * <p>A value of {@link EstimateWithCovarianceType}.
     */
    public int type() { return segment().get(JAVA_INT, 8); }
    /** Sets {@code type}. */
    public EstimateWithCovariance type(int value) { segment().set(JAVA_INT, 8, value); return this; }

    /** Number of elements in {@code estimate}, where the type uses it. */
    public long length() { return segment().get(JAVA_LONG, 16); }
    /** Sets {@code length}. */
    public EstimateWithCovariance length(long value) { segment().set(JAVA_LONG, 16, value); return this; }

    /** The estimate. It lives as long as this object. */
    public MemorySegment estimate() {
        long count = switch (type()) {
            case EstimateWithCovarianceType.ATTITUDE_QUAT -> 4;
            default -> length();
        };
        return Memory.array(segment().get(ADDRESS, 24), count, 8);
    }
    /** One element of {@code estimate}. */
    public double estimate(long index) { return estimate().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code estimate}. */
    public EstimateWithCovariance estimate(MemorySegment value) {
        segment().set(ADDRESS, 24, Memory.pointer(value));
        return this;
    }

    /** The covariance of the estimate, square, row after row. It lives as long as this object. */
    public MemorySegment covariance() {
        long count = switch (type()) {
            case EstimateWithCovarianceType.ATTITUDE_QUAT -> 9;
            default -> Memory.product(length(), length());
        };
        return Memory.array(segment().get(ADDRESS, 32), count, 8);
    }
    /** One element of {@code covariance}. */
    public double covariance(long index) { return covariance().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code covariance}. */
    public EstimateWithCovariance covariance(MemorySegment value) {
        segment().set(ADDRESS, 32, Memory.pointer(value));
        return this;
    }
}
