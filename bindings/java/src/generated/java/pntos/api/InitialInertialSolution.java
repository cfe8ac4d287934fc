// Made from api-spec/pntos/plugins/initialization.rs by `cargo pntos gen`. Changes belong there.

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
 * A first solution for an inertial with the status it had, so that the two belong together.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosInitialInertialSolution} in C.
 */
public final class InitialInertialSolution extends Struct implements Counted {
    /** Where the members are: 40 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("solution"),
            ADDRESS.withName("inertial_errors"),
            ADDRESS.withName("inertial_error_covariance"),
            JAVA_INT.withName("status"),
            MemoryLayout.paddingLayout(4)
    ).withName("PntosInitialInertialSolution");

    /** A view of memory that holds one; it must be large enough. */
    public InitialInertialSolution(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static InitialInertialSolution of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new InitialInertialSolution(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static InitialInertialSolution allocate(SegmentAllocator allocator) {
        return new InitialInertialSolution(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public InitialInertialSolution memory(ManagedMemory value) {
        segment().set(ADDRESS, 0, Memory.pointer(value));
        return this;
    }

    /**
     * Position, velocity and attitude with their covariance and time, as an inertial starts from; NULL if there is none
     * yet. Nested: valid as long as this object.
     * <p>It may be null.
     */
    public Message solution() { return Message.of(segment().get(ADDRESS, 8)); }
    /** Sets {@code solution}. */
    public InitialInertialSolution solution(Message value) {
        segment().set(ADDRESS, 8, Memory.pointer(value));
        return this;
    }

    /**
     * The errors of the sensor at that time; NULL if they were not looked for, and are to be taken for zero. Nested:
     * valid as long as this object.
     * <p>It may be null.
     */
    public StandardInertialErrors inertialErrors() { return StandardInertialErrors.of(segment().get(ADDRESS, 16)); }
    /** Sets {@code inertialErrors}. */
    public InitialInertialSolution inertialErrors(StandardInertialErrors value) {
        segment().set(ADDRESS, 16, Memory.pointer(value));
        return this;
    }

    /**
     * Covariance of these errors, square, in SI units and in the order of the members of
     * {@link StandardInertialErrors}: biases of the accelerometers and of the gyros, 6 by 6, with the scale factors of
     * the accelerometers 9 by 9, and with those of the gyros 12 by 12. NULL if it is not known. Nested: valid as long
     * as this object.
     * <p>It may be null.
     */
    public Matrix inertialErrorCovariance() { return Matrix.of(segment().get(ADDRESS, 24)); }
    /** Sets {@code inertialErrorCovariance}. */
    public InitialInertialSolution inertialErrorCovariance(Matrix value) {
        segment().set(ADDRESS, 24, Memory.pointer(value));
        return this;
    }

    /**
     * How far the strategy had come. The solution is to be used only with
     * {@link InitializationStatus#INITIALIZED_GOOD}.
     * <p>A value of {@link InitializationStatus}.
     */
    public int status() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code status}. */
    public InitialInertialSolution status(int value) { segment().set(JAVA_INT, 32, value); return this; }
}
