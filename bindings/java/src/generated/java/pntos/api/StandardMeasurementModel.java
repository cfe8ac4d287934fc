// Made from api-spec/pntos/plugins/state_modeling.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import pntos.ffi.Calls;
import pntos.ffi.Failures;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * How M measured values depend on N states: {@code z = h(x) + v}.
 * <p>The N states are those of the blocks that the measurement processor names, one block after the other in its order.
 * The model that an engine hands on to its strategy is over all states of the filter.
 * <p>A view of {@code PntosStandardMeasurementModel} in C.
 */
public final class StandardMeasurementModel extends Struct implements Counted {
    /** Where the members are: 40 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("z"),
            ADDRESS.withName("h"),
            ADDRESS.withName("H"),
            ADDRESS.withName("R")
    ).withName("PntosStandardMeasurementModel");

    /** A view of memory that holds one; it must be large enough. */
    public StandardMeasurementModel(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static StandardMeasurementModel of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new StandardMeasurementModel(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static StandardMeasurementModel allocate(SegmentAllocator allocator) {
        return new StandardMeasurementModel(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public StandardMeasurementModel memory(ManagedMemory value) {
        segment().set(ADDRESS, 0, Memory.pointer(value));
        return this;
    }

    /**
     * The measured values, M by 1.
     * <p>Nested: valid while this object is held.
     */
    public Matrix z() { return Matrix.of(segment().get(ADDRESS, 8)); }
    /** Sets {@code z}. */
    public StandardMeasurementModel z(Matrix value) { segment().set(ADDRESS, 8, Memory.pointer(value)); return this; }

    /**
     * The measurement that is to be expected from given states. For a linear model it multiplies by {@code H}.
     * <p>References: the callee gets one on {@code x}, the caller gets one on the result.
     * @param x one reference goes to the callee
     * @return one reference, which the caller gives back
     */
    public Matrix h(Matrix x) {
        return H.invoke(Calls.slot(this, 16, "PntosStandardMeasurementModel.h"), this, x);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardMeasurementModel h(H implementation, Arena arena) {
        return hPointer(H.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment hPointer() { return segment().get(ADDRESS, 16); }
    /** Fills the slot with a C function. */
    public StandardMeasurementModel hPointer(MemorySegment function) {
        segment().set(ADDRESS, 16, Memory.pointer(function));
        return this;
    }

    /**
     * Derivative of {@code h} by the states at the current estimate, M by N: row i, column j is how much value i
     * changes with state j.
     * <p>Nested: valid while this object is held.
     */
    public Matrix H() { return Matrix.of(segment().get(ADDRESS, 24)); }
    /** Sets {@code H}. */
    public StandardMeasurementModel H(Matrix value) { segment().set(ADDRESS, 24, Memory.pointer(value)); return this; }

    /**
     * Covariance of the noise {@code v} of the measured values, M by M and symmetric.
     * <p>Nested: valid while this object is held.
     */
    public Matrix R() { return Matrix.of(segment().get(ADDRESS, 32)); }
    /** Sets {@code R}. */
    public StandardMeasurementModel R(Matrix value) { segment().set(ADDRESS, 32, Memory.pointer(value)); return this; }

    /**
     * The function in the slot {@code h}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface H {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param x one reference goes to the callee
         * @return one reference, which the caller gives back
         */
        Matrix call(StandardMeasurementModel self, Matrix x);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(H implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), H.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Matrix invoke(MemorySegment function, StandardMeasurementModel self, Matrix x) {
            try {
                return Matrix.of((MemorySegment) HANDLE.invokeExact(function, self.segment(), x.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(H implementation, MemorySegment self, MemorySegment x) {
            try {
                return Memory.result(implementation.call(StandardMeasurementModel.of(self), Matrix.of(x)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardMeasurementModel.h", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
