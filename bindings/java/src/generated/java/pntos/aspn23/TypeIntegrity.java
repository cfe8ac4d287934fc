// Made from api-spec/aspn23/type_integrity.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * One statement about how far a measurement can be trusted. A message may carry any number of them.
 * <p>A view of {@code Aspn23TypeIntegrity} in C.
 */
public final class TypeIntegrity extends Struct {
    /** Where the members are: 16 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_INT.withName("integrity_method"),
            MemoryLayout.paddingLayout(4),
            JAVA_DOUBLE.withName("integrity_value")
    ).withName("Aspn23TypeIntegrity");

    /** A view of memory that holds one; it must be large enough. */
    public TypeIntegrity(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeIntegrity of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeIntegrity(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeIntegrity allocate(SegmentAllocator allocator) {
        return new TypeIntegrity(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * How {@code integrityValue} is to be read.
     * <p>A value of {@link TypeIntegrityIntegrityMethod}.
     */
    public int integrityMethod() { return segment().get(JAVA_INT, 0); }
    /** Sets {@code integrityMethod}. */
    public TypeIntegrity integrityMethod(int value) { segment().set(JAVA_INT, 0, value); return this; }

    /** The statement itself; NaN if there is none. */
    public double integrityValue() { return segment().get(JAVA_DOUBLE, 8); }
    /** Sets {@code integrityValue}. */
    public TypeIntegrity integrityValue(double value) { segment().set(JAVA_DOUBLE, 8, value); return this; }
}
