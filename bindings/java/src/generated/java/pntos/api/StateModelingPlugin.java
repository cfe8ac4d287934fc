// Made from api-spec/pntos/plugins/state_modeling.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;

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
 * A plugin that knows sensors and vehicles, and models their errors for a fusion engine.
 * <p>A view of {@code PntosStateModelingPlugin} in C.
 */
public final class StateModelingPlugin extends Struct implements Counted {
    /** Where the members are: 56 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonPlugin.LAYOUT.withName("common"),
            ADDRESS.withName("is_fusion_type_supported"),
            ADDRESS.withName("new_state_model_provider")
    ).withName("PntosStateModelingPlugin");

    /** A view of memory that holds one; it must be large enough. */
    public StateModelingPlugin(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static StateModelingPlugin of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new StateModelingPlugin(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static StateModelingPlugin allocate(SegmentAllocator allocator) {
        return new StateModelingPlugin(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonPlugin} that this begins with: a pointer may be cast to it. */
    public CommonPlugin common() { return new CommonPlugin(segment().asSlice(0, CommonPlugin.LAYOUT)); }
    /** Copies to {@code common}. */
    public StateModelingPlugin common(CommonPlugin value) { common().segment().copyFrom(value.segment()); return this; }

    /**
     * Whether it has models for a kind of fusion engine.
     * @param type a value of {@link FusionType}
     */
    public boolean isFusionTypeSupported(int type) {
        return IsFusionTypeSupported.invoke(
                Calls.slot(this, 40, "PntosStateModelingPlugin.is_fusion_type_supported"), this, type);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StateModelingPlugin isFusionTypeSupported(IsFusionTypeSupported implementation, Arena arena) {
        return isFusionTypeSupportedPointer(IsFusionTypeSupported.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment isFusionTypeSupportedPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public StateModelingPlugin isFusionTypeSupportedPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * Makes a state model provider for a kind of fusion engine, by its base: its {@code engineType} says which table it
     * really is. NULL if {@code isFusionTypeSupported} is {@code false} for the kind.
     * <p>References: the caller gets one on the result.
     * @param type a value of {@link FusionType}
     * @return one reference, which the caller gives back; or null
     */
    public CommonStateModelProvider newStateModelProvider(int type) {
        return NewStateModelProvider.invoke(
                Calls.slot(this, 48, "PntosStateModelingPlugin.new_state_model_provider"), this, type);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StateModelingPlugin newStateModelProvider(NewStateModelProvider implementation, Arena arena) {
        return newStateModelProviderPointer(NewStateModelProvider.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment newStateModelProviderPointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public StateModelingPlugin newStateModelProviderPointer(MemorySegment function) {
        segment().set(ADDRESS, 48, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code isFusionTypeSupported}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface IsFusionTypeSupported {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, JAVA_INT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param type a value of {@link FusionType}
         */
        boolean call(StateModelingPlugin self, int type);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(IsFusionTypeSupported implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), IsFusionTypeSupported.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, StateModelingPlugin self, int type) {
            try {
                return (boolean) HANDLE.invokeExact(function, self.segment(), type);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(IsFusionTypeSupported implementation, MemorySegment self, int type) {
            try {
                return implementation.call(StateModelingPlugin.of(self), type);
            } catch (Throwable thrown) {
                Failures.report("PntosStateModelingPlugin.is_fusion_type_supported", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code newStateModelProvider}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface NewStateModelProvider {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param type a value of {@link FusionType}
         * @return one reference, which the caller gives back; or null
         */
        CommonStateModelProvider call(StateModelingPlugin self, int type);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(NewStateModelProvider implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), NewStateModelProvider.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static CommonStateModelProvider invoke(MemorySegment function, StateModelingPlugin self, int type) {
            try {
                return CommonStateModelProvider.of((MemorySegment) HANDLE.invokeExact(function, self.segment(), type));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(NewStateModelProvider implementation, MemorySegment self, int type) {
            try {
                return Memory.pointer(implementation.call(StateModelingPlugin.of(self), type));
            } catch (Throwable thrown) {
                Failures.report("PntosStateModelingPlugin.new_state_model_provider", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
