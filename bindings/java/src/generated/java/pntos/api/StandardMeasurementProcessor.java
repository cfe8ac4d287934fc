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
 * A kind of measurement and how it depends on states.
 * <p>An engine hands each measurement to the processor that its caller names, and updates its states with the model
 * that comes back.
 * <p>A view of {@code PntosStandardMeasurementProcessor} in C.
 */
public final class StandardMeasurementProcessor extends Struct implements Counted {
    /** Where the members are: 56 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("label"),
            ADDRESS.withName("state_block_labels"),
            JAVA_LONG.withName("num_state_block_labels"),
            ADDRESS.withName("receive_aux_data"),
            ADDRESS.withName("generate_model"),
            ADDRESS.withName("clone")
    ).withName("PntosStandardMeasurementProcessor");

    /** A view of memory that holds one; it must be large enough. */
    public StandardMeasurementProcessor(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static StandardMeasurementProcessor of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new StandardMeasurementProcessor(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static StandardMeasurementProcessor allocate(SegmentAllocator allocator) {
        return new StandardMeasurementProcessor(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public StandardMeasurementProcessor memory(ManagedMemory value) {
        segment().set(ADDRESS, 0, Memory.pointer(value));
        return this;
    }

    /**
     * Name of the processor, unique among the processors of an engine. It does not change and lives as long as the
     * processor.
     */
    public String label() { return Memory.text(segment().get(ADDRESS, 8)); }
    /** Sets {@code label}. */
    public StandardMeasurementProcessor label(MemorySegment value) {
        segment().set(ADDRESS, 8, Memory.pointer(value));
        return this;
    }
    /** Sets {@code label} to a copy of a text. */
    public StandardMeasurementProcessor label(String value, SegmentAllocator allocator) {
        return label(Memory.text(value, allocator));
    }

    /**
     * The labels of the state blocks and virtual state blocks whose states its models are over, in the order of the
     * states in these models. They live as long as the processor.
     */
    public MemorySegment stateBlockLabels() {
        return Memory.array(segment().get(ADDRESS, 16), numStateBlockLabels(), 8);
    }
    /** One element of {@code stateBlockLabels}. */
    public String stateBlockLabels(long index) { return Memory.text(stateBlockLabels().getAtIndex(ADDRESS, index)); }
    /** Sets {@code stateBlockLabels}. */
    public StandardMeasurementProcessor stateBlockLabels(MemorySegment value) {
        segment().set(ADDRESS, 16, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code stateBlockLabels}. */
    public long numStateBlockLabels() { return segment().get(JAVA_LONG, 24); }
    /** Sets {@code numStateBlockLabels}. */
    public StandardMeasurementProcessor numStateBlockLabels(long value) {
        segment().set(JAVA_LONG, 24, value);
        return this;
    }

    /**
     * Takes whatever else the processor needs for its models, such as the inertial solution at the time of the next
     * measurement.
     * <p>Called when somebody calls {@code giveMeasurementProcessorAuxData} of the engine with the label of this
     * processor. Which messages it expects, and in which order, is between the processor and whoever sends them;
     * elements may be NULL.
     * <p>References: the callee gets one on {@code aux}.
     * @param aux one reference goes to the callee
     */
    public void receiveAuxData(MessageArray aux) {
        ReceiveAuxData.invoke(Calls.slot(this, 32, "PntosStandardMeasurementProcessor.receive_aux_data"), this, aux);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardMeasurementProcessor receiveAuxData(ReceiveAuxData implementation, Arena arena) {
        return receiveAuxDataPointer(ReceiveAuxData.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment receiveAuxDataPointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public StandardMeasurementProcessor receiveAuxDataPointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /**
     * The model for one measurement.
     * <p>{@code genXAndPFunc} gives the estimate at the time of the measurement, where the model is linearised. NULL if
     * nothing is to be learned from the message: the processor cannot read messages of its type, lacks auxiliary data,
     * or judges the measurement to be wrong. The engine then leaves its states as they are.
     * <p>References: the callee gets one on {@code message} and {@code genXAndPFunc}, the caller gets one on the
     * result.
     * @param message one reference goes to the callee
     * @param genXAndPFunc one reference goes to the callee
     * @return one reference, which the caller gives back; or null
     */
    public StandardMeasurementModel generateModel(Message message, GenXandP genXAndPFunc) {
        return GenerateModel.invoke(
                Calls.slot(this, 40, "PntosStandardMeasurementProcessor.generate_model"), this, message, genXAndPFunc);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardMeasurementProcessor generateModel(GenerateModel implementation, Arena arena) {
        return generateModelPointer(GenerateModel.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment generateModelPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public StandardMeasurementProcessor generateModelPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * A copy of the processor, label and all, that shares nothing which either of them may change.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back
     */
    public StandardMeasurementProcessor clone_() {
        return Clone.invoke(Calls.slot(this, 48, "PntosStandardMeasurementProcessor.clone"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardMeasurementProcessor clone_(Clone implementation, Arena arena) {
        return clonePointer(Clone.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment clonePointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public StandardMeasurementProcessor clonePointer(MemorySegment function) {
        segment().set(ADDRESS, 48, Memory.pointer(function));
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
        void call(StandardMeasurementProcessor self, MessageArray aux);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(ReceiveAuxData implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), ReceiveAuxData.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardMeasurementProcessor self, MessageArray aux) {
            try {
                HANDLE.invokeExact(function, self.segment(), aux.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(ReceiveAuxData implementation, MemorySegment self, MemorySegment aux) {
            try {
                implementation.call(StandardMeasurementProcessor.of(self), MessageArray.of(aux));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardMeasurementProcessor.receive_aux_data", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code generateModel}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GenerateModel {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param message one reference goes to the callee
         * @param genXAndPFunc one reference goes to the callee
         * @return one reference, which the caller gives back; or null
         */
        StandardMeasurementModel call(StandardMeasurementProcessor self, Message message, GenXandP genXAndPFunc);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GenerateModel implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GenerateModel.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StandardMeasurementModel invoke(
                MemorySegment function, StandardMeasurementProcessor self, Message message, GenXandP genXAndPFunc) {
            try {
                return StandardMeasurementModel.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), message.segment(), genXAndPFunc.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                GenerateModel implementation, MemorySegment self, MemorySegment message, MemorySegment genXAndPFunc) {
            try {
                return Memory.pointer(implementation.call(
                        StandardMeasurementProcessor.of(self), Message.of(message), GenXandP.of(genXAndPFunc)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardMeasurementProcessor.generate_model", implementation, thrown);
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
        StandardMeasurementProcessor call(StandardMeasurementProcessor self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Clone implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Clone.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StandardMeasurementProcessor invoke(MemorySegment function, StandardMeasurementProcessor self) {
            try {
                return StandardMeasurementProcessor.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(Clone implementation, MemorySegment self) {
            try {
                return Memory.result(implementation.call(StandardMeasurementProcessor.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardMeasurementProcessor.clone", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
