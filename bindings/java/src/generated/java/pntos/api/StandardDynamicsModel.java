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
 * How N states change over one step of time: {@code x_new = g(x_old) + w}.
 * <p>A view of {@code PntosStandardDynamicsModel} in C.
 */
public final class StandardDynamicsModel extends Struct implements Counted {
    /** Where the members are: 32 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("Phi"),
            ADDRESS.withName("Qd"),
            ADDRESS.withName("g")
    ).withName("PntosStandardDynamicsModel");

    /** A view of memory that holds one; it must be large enough. */
    public StandardDynamicsModel(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static StandardDynamicsModel of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new StandardDynamicsModel(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static StandardDynamicsModel allocate(SegmentAllocator allocator) {
        return new StandardDynamicsModel(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public StandardDynamicsModel memory(ManagedMemory value) {
        segment().set(ADDRESS, 0, Memory.pointer(value));
        return this;
    }

    /**
     * Derivative of {@code g} by the states at the current estimate, N by N: row i, column j is how much state i at the
     * end of the step changes with state j at its start.
     * <p>Nested: valid while this object is held.
     */
    public Matrix Phi() { return Matrix.of(segment().get(ADDRESS, 8)); }
    /** Sets {@code Phi}. */
    public StandardDynamicsModel Phi(Matrix value) { segment().set(ADDRESS, 8, Memory.pointer(value)); return this; }

    /**
     * Covariance of the noise {@code w} that the step adds, N by N and symmetric.
     * <p>Nested: valid while this object is held.
     */
    public Matrix Qd() { return Matrix.of(segment().get(ADDRESS, 16)); }
    /** Sets {@code Qd}. */
    public StandardDynamicsModel Qd(Matrix value) { segment().set(ADDRESS, 16, Memory.pointer(value)); return this; }

    /**
     * The states at the end of the step. For a linear model it multiplies by {@code Phi}.
     * <p>References: the callee gets one on {@code x}, the caller gets one on the result.
     * @param x one reference goes to the callee
     * @return one reference, which the caller gives back
     */
    public Matrix g(Matrix x) {
        return G.invoke(Calls.slot(this, 24, "PntosStandardDynamicsModel.g"), this, x);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardDynamicsModel g(G implementation, Arena arena) {
        return gPointer(G.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment gPointer() { return segment().get(ADDRESS, 24); }
    /** Fills the slot with a C function. */
    public StandardDynamicsModel gPointer(MemorySegment function) {
        segment().set(ADDRESS, 24, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code g}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface G {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param x one reference goes to the callee
         * @return one reference, which the caller gives back
         */
        Matrix call(StandardDynamicsModel self, Matrix x);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(G implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), G.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Matrix invoke(MemorySegment function, StandardDynamicsModel self, Matrix x) {
            try {
                return Matrix.of((MemorySegment) HANDLE.invokeExact(function, self.segment(), x.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(G implementation, MemorySegment self, MemorySegment x) {
            try {
                return Memory.result(implementation.call(StandardDynamicsModel.of(self), Matrix.of(x)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardDynamicsModel.g", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
