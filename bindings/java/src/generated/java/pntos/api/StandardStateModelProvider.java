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
 * Makes the models that a state modeling plugin offers, for engines of the standard model.
 * <p>It offers any number of kinds of each of three things: measurement processors, state blocks, virtual state blocks.
 * A kind is chosen by its index into a list of names; the label that an object gets is its caller's choice, so that one
 * kind can be used several times. The lists do not change and live as long as the provider.
 * <p>A view of {@code PntosStandardStateModelProvider} in C.
 */
public final class StandardStateModelProvider extends Struct implements Counted {
    /** Where the members are: 88 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonStateModelProvider.LAYOUT.withName("common"),
            JAVA_LONG.withName("num_processors"),
            ADDRESS.withName("processor_identifiers"),
            ADDRESS.withName("new_processor"),
            JAVA_LONG.withName("num_blocks"),
            ADDRESS.withName("block_identifiers"),
            ADDRESS.withName("new_block"),
            JAVA_LONG.withName("num_virtual_blocks"),
            ADDRESS.withName("virtual_block_identifiers"),
            ADDRESS.withName("new_virtual_block")
    ).withName("PntosStandardStateModelProvider");

    /** A view of memory that holds one; it must be large enough. */
    public StandardStateModelProvider(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static StandardStateModelProvider of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new StandardStateModelProvider(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static StandardStateModelProvider allocate(SegmentAllocator allocator) {
        return new StandardStateModelProvider(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonStateModelProvider} that this begins with: a pointer may be cast to it. */
    public CommonStateModelProvider common() {
        return new CommonStateModelProvider(segment().asSlice(0, CommonStateModelProvider.LAYOUT));
    }
    /** Copies to {@code common}. */
    public StandardStateModelProvider common(CommonStateModelProvider value) {
        common().segment().copyFrom(value.segment());
        return this;
    }

    /** Number of kinds of measurement processor. */
    public long numProcessors() { return segment().get(JAVA_LONG, 16); }
    /** Sets {@code numProcessors}. */
    public StandardStateModelProvider numProcessors(long value) { segment().set(JAVA_LONG, 16, value); return this; }

    /** A name for each kind of measurement processor; NULL if there are none. */
    public MemorySegment processorIdentifiers() { return Memory.array(segment().get(ADDRESS, 24), numProcessors(), 8); }
    /** One element of {@code processorIdentifiers}. */
    public String processorIdentifiers(long index) {
        return Memory.text(processorIdentifiers().getAtIndex(ADDRESS, index));
    }
    /** Sets {@code processorIdentifiers}. */
    public StandardStateModelProvider processorIdentifiers(MemorySegment value) {
        segment().set(ADDRESS, 24, Memory.pointer(value));
        return this;
    }

    /**
     * Makes a measurement processor.
     * <p>{@code processorIndex} is below {@code numProcessors} and says which kind. {@code engine} is the engine that
     * the processor is made for, if it is to add or remove states there by itself, else NULL. {@code label} and
     * {@code stateBlockLabels} become the members of the same names, and are copied. {@code configGroup} is the group
     * of the registry that holds its settings; NULL for a kind that needs none. NULL if this kind cannot be made from
     * these arguments.
     * <p>References: the callee gets one on {@code engine}, the caller gets one on the result.
     * @param engine one reference goes to the callee; or null
     * @param label a text, lent for the call
     * @param stateBlockLabels elements, lent for the call
     * @param configGroup a text, lent for the call; or null
     * @return one reference, which the caller gives back; or null
     */
    public StandardMeasurementProcessor newProcessor(
            long processorIndex, StandardFusionEngine engine, String label, MemorySegment stateBlockLabels,
            long numStateBlockLabels, String configGroup) {
        return NewProcessor.invoke(
                Calls.slot(this, 32, "PntosStandardStateModelProvider.new_processor"), this, processorIndex, engine,
                label, stateBlockLabels, numStateBlockLabels, configGroup);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardStateModelProvider newProcessor(NewProcessor implementation, Arena arena) {
        return newProcessorPointer(NewProcessor.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment newProcessorPointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public StandardStateModelProvider newProcessorPointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /** Number of kinds of state block. */
    public long numBlocks() { return segment().get(JAVA_LONG, 40); }
    /** Sets {@code numBlocks}. */
    public StandardStateModelProvider numBlocks(long value) { segment().set(JAVA_LONG, 40, value); return this; }

    /** A name for each kind of state block; NULL if there are none. */
    public MemorySegment blockIdentifiers() { return Memory.array(segment().get(ADDRESS, 48), numBlocks(), 8); }
    /** One element of {@code blockIdentifiers}. */
    public String blockIdentifiers(long index) { return Memory.text(blockIdentifiers().getAtIndex(ADDRESS, index)); }
    /** Sets {@code blockIdentifiers}. */
    public StandardStateModelProvider blockIdentifiers(MemorySegment value) {
        segment().set(ADDRESS, 48, Memory.pointer(value));
        return this;
    }

    /**
     * Makes a state block.
     * <p>{@code blockIndex} is below {@code numBlocks} and says which kind. {@code engine} is the engine that the block
     * is made for, if it is to add or remove states there by itself, else NULL. {@code label} becomes the member of
     * that name, and is copied. {@code configGroup} is the group of the registry that holds its settings; NULL for a
     * kind that needs none. NULL if this kind cannot be made from these arguments.
     * <p>References: the callee gets one on {@code engine}, the caller gets one on the result.
     * @param engine one reference goes to the callee; or null
     * @param label a text, lent for the call
     * @param configGroup a text, lent for the call; or null
     * @return one reference, which the caller gives back; or null
     */
    public StandardStateBlock newBlock(long blockIndex, StandardFusionEngine engine, String label, String configGroup) {
        return NewBlock.invoke(
                Calls.slot(this, 56, "PntosStandardStateModelProvider.new_block"), this, blockIndex, engine, label,
                configGroup);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardStateModelProvider newBlock(NewBlock implementation, Arena arena) {
        return newBlockPointer(NewBlock.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment newBlockPointer() { return segment().get(ADDRESS, 56); }
    /** Fills the slot with a C function. */
    public StandardStateModelProvider newBlockPointer(MemorySegment function) {
        segment().set(ADDRESS, 56, Memory.pointer(function));
        return this;
    }

    /** Number of kinds of virtual state block. */
    public long numVirtualBlocks() { return segment().get(JAVA_LONG, 64); }
    /** Sets {@code numVirtualBlocks}. */
    public StandardStateModelProvider numVirtualBlocks(long value) { segment().set(JAVA_LONG, 64, value); return this; }

    /** A name for each kind of virtual state block; NULL if there are none. */
    public MemorySegment virtualBlockIdentifiers() {
        return Memory.array(segment().get(ADDRESS, 72), numVirtualBlocks(), 8);
    }
    /** One element of {@code virtualBlockIdentifiers}. */
    public String virtualBlockIdentifiers(long index) {
        return Memory.text(virtualBlockIdentifiers().getAtIndex(ADDRESS, index));
    }
    /** Sets {@code virtualBlockIdentifiers}. */
    public StandardStateModelProvider virtualBlockIdentifiers(MemorySegment value) {
        segment().set(ADDRESS, 72, Memory.pointer(value));
        return this;
    }

    /**
     * Makes a virtual state block.
     * <p>{@code virtualBlockIndex} is below {@code numVirtualBlocks} and says which kind. {@code sourceLabel} and
     * {@code targetLabel} become the members {@code source} and {@code target}, and are copied. {@code configGroup} is
     * the group of the registry that holds its settings; NULL for a kind that needs none. NULL if this kind cannot be
     * made from these arguments.
     * <p>References: the caller gets one on the result.
     * @param sourceLabel a text, lent for the call
     * @param targetLabel a text, lent for the call
     * @param configGroup a text, lent for the call; or null
     * @return one reference, which the caller gives back; or null
     */
    public VirtualStateBlock newVirtualBlock(
            long virtualBlockIndex, String sourceLabel, String targetLabel, String configGroup) {
        return NewVirtualBlock.invoke(
                Calls.slot(this, 80, "PntosStandardStateModelProvider.new_virtual_block"), this, virtualBlockIndex,
                sourceLabel, targetLabel, configGroup);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardStateModelProvider newVirtualBlock(NewVirtualBlock implementation, Arena arena) {
        return newVirtualBlockPointer(NewVirtualBlock.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment newVirtualBlockPointer() { return segment().get(ADDRESS, 80); }
    /** Fills the slot with a C function. */
    public StandardStateModelProvider newVirtualBlockPointer(MemorySegment function) {
        segment().set(ADDRESS, 80, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code newProcessor}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface NewProcessor {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(
                ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param engine one reference goes to the callee; or null
         * @param label a text, lent for the call
         * @param stateBlockLabels elements, lent for the call
         * @param configGroup a text, lent for the call; or null
         * @return one reference, which the caller gives back; or null
         */
        StandardMeasurementProcessor call(
                StandardStateModelProvider self, long processorIndex, StandardFusionEngine engine, String label,
                MemorySegment stateBlockLabels, long numStateBlockLabels, String configGroup);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(NewProcessor implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), NewProcessor.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StandardMeasurementProcessor invoke(
                MemorySegment function, StandardStateModelProvider self, long processorIndex,
                StandardFusionEngine engine, String label, MemorySegment stateBlockLabels, long numStateBlockLabels,
                String configGroup) {
            try (Arena arena = Arena.ofConfined()) {
                return StandardMeasurementProcessor.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), processorIndex, Memory.pointer(engine), arena.allocateFrom(label),
                        Memory.pointer(stateBlockLabels), numStateBlockLabels, Memory.text(configGroup, arena)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                NewProcessor implementation, MemorySegment self, long processorIndex, MemorySegment engine,
                MemorySegment label, MemorySegment stateBlockLabels, long numStateBlockLabels,
                MemorySegment configGroup) {
            try {
                return Memory.pointer(implementation.call(
                        StandardStateModelProvider.of(self), processorIndex, StandardFusionEngine.of(engine),
                        Memory.text(label), Memory.array(stateBlockLabels, numStateBlockLabels, 8), numStateBlockLabels,
                        Memory.text(configGroup)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardStateModelProvider.new_processor", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code newBlock}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface NewBlock {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param engine one reference goes to the callee; or null
         * @param label a text, lent for the call
         * @param configGroup a text, lent for the call; or null
         * @return one reference, which the caller gives back; or null
         */
        StandardStateBlock call(
                StandardStateModelProvider self, long blockIndex, StandardFusionEngine engine, String label,
                String configGroup);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(NewBlock implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), NewBlock.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StandardStateBlock invoke(
                MemorySegment function, StandardStateModelProvider self, long blockIndex, StandardFusionEngine engine,
                String label, String configGroup) {
            try (Arena arena = Arena.ofConfined()) {
                return StandardStateBlock.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), blockIndex, Memory.pointer(engine), arena.allocateFrom(label),
                        Memory.text(configGroup, arena)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                NewBlock implementation, MemorySegment self, long blockIndex, MemorySegment engine, MemorySegment label,
                MemorySegment configGroup) {
            try {
                return Memory.pointer(implementation.call(
                        StandardStateModelProvider.of(self), blockIndex, StandardFusionEngine.of(engine),
                        Memory.text(label), Memory.text(configGroup)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardStateModelProvider.new_block", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code newVirtualBlock}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface NewVirtualBlock {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param sourceLabel a text, lent for the call
         * @param targetLabel a text, lent for the call
         * @param configGroup a text, lent for the call; or null
         * @return one reference, which the caller gives back; or null
         */
        VirtualStateBlock call(
                StandardStateModelProvider self, long virtualBlockIndex, String sourceLabel, String targetLabel,
                String configGroup);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(NewVirtualBlock implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), NewVirtualBlock.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static VirtualStateBlock invoke(
                MemorySegment function, StandardStateModelProvider self, long virtualBlockIndex, String sourceLabel,
                String targetLabel, String configGroup) {
            try (Arena arena = Arena.ofConfined()) {
                return VirtualStateBlock.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), virtualBlockIndex, arena.allocateFrom(sourceLabel),
                        arena.allocateFrom(targetLabel), Memory.text(configGroup, arena)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                NewVirtualBlock implementation, MemorySegment self, long virtualBlockIndex, MemorySegment sourceLabel,
                MemorySegment targetLabel, MemorySegment configGroup) {
            try {
                return Memory.pointer(implementation.call(
                        StandardStateModelProvider.of(self), virtualBlockIndex, Memory.text(sourceLabel),
                        Memory.text(targetLabel), Memory.text(configGroup)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardStateModelProvider.new_virtual_block", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
