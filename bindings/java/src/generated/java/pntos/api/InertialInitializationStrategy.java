// Made from api-spec/pntos/plugins/initialization.rs by `cargo pntos gen`. Changes belong there.

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
 * A strategy that finds where an inertial starts.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosInertialInitializationStrategy} in C.
 */
public final class InertialInitializationStrategy extends Struct implements Counted {
    /** Where the members are: 48 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonInitializationStrategy.LAYOUT.withName("common"),
            ADDRESS.withName("request_solution")
    ).withName("PntosInertialInitializationStrategy");

    /** A view of memory that holds one; it must be large enough. */
    public InertialInitializationStrategy(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static InertialInitializationStrategy of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new InertialInitializationStrategy(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static InertialInitializationStrategy allocate(SegmentAllocator allocator) {
        return new InertialInitializationStrategy(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonInitializationStrategy} that this begins with: a pointer may be cast to it. */
    public CommonInitializationStrategy common() {
        return new CommonInitializationStrategy(segment().asSlice(0, CommonInitializationStrategy.LAYOUT));
    }
    /** Copies to {@code common}. */
    public InertialInitializationStrategy common(CommonInitializationStrategy value) {
        common().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * The solution as far as it is known, with the current status.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back
     */
    public InitialInertialSolution requestSolution() {
        return RequestSolution.invoke(
                Calls.slot(this, 40, "PntosInertialInitializationStrategy.request_solution"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public InertialInitializationStrategy requestSolution(RequestSolution implementation, Arena arena) {
        return requestSolutionPointer(RequestSolution.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestSolutionPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public InertialInitializationStrategy requestSolutionPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code requestSolution}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface RequestSolution {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back
         */
        InitialInertialSolution call(InertialInitializationStrategy self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestSolution implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestSolution.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static InitialInertialSolution invoke(MemorySegment function, InertialInitializationStrategy self) {
            try {
                return InitialInertialSolution.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(RequestSolution implementation, MemorySegment self) {
            try {
                return Memory.result(implementation.call(InertialInitializationStrategy.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosInertialInitializationStrategy.request_solution", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
