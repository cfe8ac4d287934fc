// Made from api-spec/pntos/plugins/state_modeling.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

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
 * A way to ask an engine for the current estimate of any of its states, at the moment they are needed.
 * <p>An engine passes one to {@code generateDynamics} and {@code generateModel}. Whoever gets it may keep it, but it
 * answers only as long as the engine is at the point at which it was made.
 * <p>A view of {@code PntosGenXandP} in C.
 */
public final class GenXandP extends Struct implements Counted {
    /** Where the members are: 16 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("generate")
    ).withName("PntosGenXandP");

    /** A view of memory that holds one; it must be large enough. */
    public GenXandP(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static GenXandP of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new GenXandP(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static GenXandP allocate(SegmentAllocator allocator) {
        return new GenXandP(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public GenXandP memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /**
     * The estimate and the covariance of some blocks.
     * <p>{@code blockLabels} names state blocks or virtual state blocks. The result is of type
     * {@link EstimateWithCovarianceType#GENERIC}: the states of the blocks one after the other in the order of the
     * labels, and the covariance of all of them, correlations between the blocks included. NULL if a label belongs to
     * no block, or if the engine has moved on or is gone.
     * <p>References: the caller gets one on the result.
     * @param blockLabels elements, lent for the call
     * @return one reference, which the caller gives back; or null
     */
    public EstimateWithCovariance generate(MemorySegment blockLabels, long numBlockLabels) {
        return Generate.invoke(Calls.slot(this, 8, "PntosGenXandP.generate"), this, blockLabels, numBlockLabels);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public GenXandP generate(Generate implementation, Arena arena) {
        return generatePointer(Generate.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment generatePointer() { return segment().get(ADDRESS, 8); }
    /** Fills the slot with a C function. */
    public GenXandP generatePointer(MemorySegment function) {
        segment().set(ADDRESS, 8, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code generate}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface Generate {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param blockLabels elements, lent for the call
         * @return one reference, which the caller gives back; or null
         */
        EstimateWithCovariance call(GenXandP self, MemorySegment blockLabels, long numBlockLabels);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Generate implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Generate.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static EstimateWithCovariance invoke(
                MemorySegment function, GenXandP self, MemorySegment blockLabels, long numBlockLabels) {
            try {
                return EstimateWithCovariance.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), Memory.pointer(blockLabels), numBlockLabels));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                Generate implementation, MemorySegment self, MemorySegment blockLabels, long numBlockLabels) {
            try {
                return Memory.pointer(implementation.call(
                        GenXandP.of(self), Memory.array(blockLabels, numBlockLabels, 8), numBlockLabels));
            } catch (Throwable thrown) {
                Failures.report("PntosGenXandP.generate", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
