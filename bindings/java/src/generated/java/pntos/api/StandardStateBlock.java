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
import pntos.aspn23.TypeTimestamp;
import pntos.ffi.Calls;
import pntos.ffi.Failures;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Some states and how they change with time.
 * <p>It holds the model only; their estimate and covariance are in the engine.
 * <p>A view of {@code PntosStandardStateBlock} in C.
 */
public final class StandardStateBlock extends Struct implements Counted {
    /** Where the members are: 48 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("label"),
            JAVA_LONG.withName("num_states"),
            ADDRESS.withName("receive_aux_data"),
            ADDRESS.withName("generate_dynamics"),
            ADDRESS.withName("clone")
    ).withName("PntosStandardStateBlock");

    /** A view of memory that holds one; it must be large enough. */
    public StandardStateBlock(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static StandardStateBlock of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new StandardStateBlock(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static StandardStateBlock allocate(SegmentAllocator allocator) {
        return new StandardStateBlock(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public StandardStateBlock memory(ManagedMemory value) {
        segment().set(ADDRESS, 0, Memory.pointer(value));
        return this;
    }

    /** Name of the block, unique in an engine. It does not change and lives as long as the block. */
    public String label() { return Memory.text(segment().get(ADDRESS, 8)); }
    /** Sets {@code label}. */
    public StandardStateBlock label(MemorySegment value) {
        segment().set(ADDRESS, 8, Memory.pointer(value));
        return this;
    }
    /** Sets {@code label} to a copy of a text. */
    public StandardStateBlock label(String value, SegmentAllocator allocator) {
        return label(Memory.text(value, allocator));
    }

    /** Number of its states, N. It does not change. */
    public long numStates() { return segment().get(JAVA_LONG, 16); }
    /** Sets {@code numStates}. */
    public StandardStateBlock numStates(long value) { segment().set(JAVA_LONG, 16, value); return this; }

    /**
     * Takes whatever else the block needs for its model, such as the inertial solution that its errors belong to.
     * <p>Called when somebody calls {@code giveStateBlockAuxData} of the engine with the label of this block. Which
     * messages it expects, and in which order, is between the block and whoever sends them; elements may be NULL.
     * <p>References: the callee gets one on {@code aux}.
     * @param aux one reference goes to the callee
     */
    public void receiveAuxData(MessageArray aux) {
        ReceiveAuxData.invoke(Calls.slot(this, 24, "PntosStandardStateBlock.receive_aux_data"), this, aux);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardStateBlock receiveAuxData(ReceiveAuxData implementation, Arena arena) {
        return receiveAuxDataPointer(ReceiveAuxData.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment receiveAuxDataPointer() { return segment().get(ADDRESS, 24); }
    /** Fills the slot with a C function. */
    public StandardStateBlock receiveAuxDataPointer(MemorySegment function) {
        segment().set(ADDRESS, 24, Memory.pointer(function));
        return this;
    }

    /**
     * The change of the states from {@code timeFrom} to {@code timeTo}.
     * <p>{@code genXAndPFunc} gives the estimate at {@code timeFrom}, for models that depend on it. Such models
     * linearise there. NULL if {@code timeFrom} is later than {@code timeTo}, or if the model needs an estimate and
     * gets none; at no other time. May be called several times for the same interval, and for intervals that the filter
     * never takes.
     * <p>References: the callee gets one on {@code genXAndPFunc}, the caller gets one on the result.
     * @param genXAndPFunc one reference goes to the callee
     * @param timeFrom a copy, valid during the call
     * @param timeTo a copy, valid during the call
     * @return one reference, which the caller gives back; or null
     */
    public StandardDynamicsModel generateDynamics(GenXandP genXAndPFunc, TypeTimestamp timeFrom, TypeTimestamp timeTo) {
        return GenerateDynamics.invoke(
                Calls.slot(this, 32, "PntosStandardStateBlock.generate_dynamics"), this, genXAndPFunc, timeFrom,
                timeTo);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardStateBlock generateDynamics(GenerateDynamics implementation, Arena arena) {
        return generateDynamicsPointer(GenerateDynamics.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment generateDynamicsPointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public StandardStateBlock generateDynamicsPointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /**
     * A copy of the block, label and all, that shares nothing which either of them may change.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back
     */
    public StandardStateBlock clone_() {
        return Clone.invoke(Calls.slot(this, 40, "PntosStandardStateBlock.clone"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardStateBlock clone_(Clone implementation, Arena arena) {
        return clonePointer(Clone.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment clonePointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public StandardStateBlock clonePointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code receiveAuxData}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface ReceiveAuxData {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param aux one reference goes to the callee
         */
        void call(StandardStateBlock self, MessageArray aux);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(ReceiveAuxData implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), ReceiveAuxData.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardStateBlock self, MessageArray aux) {
            try {
                HANDLE.invokeExact(function, self.segment(), aux.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(ReceiveAuxData implementation, MemorySegment self, MemorySegment aux) {
            try {
                implementation.call(StandardStateBlock.of(self), MessageArray.of(aux));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardStateBlock.receive_aux_data", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code generateDynamics}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GenerateDynamics {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(
                ADDRESS, ADDRESS, ADDRESS, TypeTimestamp.LAYOUT, TypeTimestamp.LAYOUT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param genXAndPFunc one reference goes to the callee
         * @param timeFrom a copy, valid during the call
         * @param timeTo a copy, valid during the call
         * @return one reference, which the caller gives back; or null
         */
        StandardDynamicsModel call(
                StandardStateBlock self, GenXandP genXAndPFunc, TypeTimestamp timeFrom, TypeTimestamp timeTo);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GenerateDynamics implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GenerateDynamics.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StandardDynamicsModel invoke(
                MemorySegment function, StandardStateBlock self, GenXandP genXAndPFunc, TypeTimestamp timeFrom,
                TypeTimestamp timeTo) {
            try {
                return StandardDynamicsModel.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), genXAndPFunc.segment(), timeFrom.segment(), timeTo.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                GenerateDynamics implementation, MemorySegment self, MemorySegment genXAndPFunc, MemorySegment timeFrom,
                MemorySegment timeTo) {
            try {
                return Memory.pointer(implementation.call(
                        StandardStateBlock.of(self), GenXandP.of(genXAndPFunc), new TypeTimestamp(timeFrom),
                        new TypeTimestamp(timeTo)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardStateBlock.generate_dynamics", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code clone_}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface Clone {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back
         */
        StandardStateBlock call(StandardStateBlock self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Clone implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Clone.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StandardStateBlock invoke(MemorySegment function, StandardStateBlock self) {
            try {
                return StandardStateBlock.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(Clone implementation, MemorySegment self) {
            try {
                return Memory.result(implementation.call(StandardStateBlock.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardStateBlock.clone", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
