// Made from api-spec/pntos/plugins/fusion.rs by `cargo pntos gen`. Changes belong there.

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
 * A plugin that makes fusion engines.
 * <p>A view of {@code PntosFusionPlugin} in C.
 */
public final class FusionPlugin extends Struct implements Counted {
    /** Where the members are: 56 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonPlugin.LAYOUT.withName("common"),
            ADDRESS.withName("is_fusion_type_supported"),
            ADDRESS.withName("new_fusion_engine")
    ).withName("PntosFusionPlugin");

    /** A view of memory that holds one; it must be large enough. */
    public FusionPlugin(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static FusionPlugin of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new FusionPlugin(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static FusionPlugin allocate(SegmentAllocator allocator) {
        return new FusionPlugin(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonPlugin} that this begins with: a pointer may be cast to it. */
    public CommonPlugin common() { return new CommonPlugin(segment().asSlice(0, CommonPlugin.LAYOUT)); }
    /** Copies to {@code common}. */
    public FusionPlugin common(CommonPlugin value) { common().segment().copyFrom(value.segment()); return this; }

    /**
     * Whether it makes a kind of fusion engine.
     * @param type a value of {@link FusionType}
     */
    public boolean isFusionTypeSupported(int type) {
        return IsFusionTypeSupported.invoke(
                Calls.slot(this, 40, "PntosFusionPlugin.is_fusion_type_supported"), this, type);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public FusionPlugin isFusionTypeSupported(IsFusionTypeSupported implementation, Arena arena) {
        return isFusionTypeSupportedPointer(IsFusionTypeSupported.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment isFusionTypeSupportedPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public FusionPlugin isFusionTypeSupportedPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * Makes an engine without blocks and processors, by its base: its {@code engineType} says which table it really is.
     * NULL if and only if {@code isFusionTypeSupported} is {@code false} for the kind.
     * <p>References: the caller gets one on the result.
     * @param type a value of {@link FusionType}
     * @return one reference, which the caller gives back; or null
     */
    public CommonFusionEngine newFusionEngine(int type) {
        return NewFusionEngine.invoke(Calls.slot(this, 48, "PntosFusionPlugin.new_fusion_engine"), this, type);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public FusionPlugin newFusionEngine(NewFusionEngine implementation, Arena arena) {
        return newFusionEnginePointer(NewFusionEngine.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment newFusionEnginePointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public FusionPlugin newFusionEnginePointer(MemorySegment function) {
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
        boolean call(FusionPlugin self, int type);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(IsFusionTypeSupported implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), IsFusionTypeSupported.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, FusionPlugin self, int type) {
            try {
                return (boolean) HANDLE.invokeExact(function, self.segment(), type);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(IsFusionTypeSupported implementation, MemorySegment self, int type) {
            try {
                return implementation.call(FusionPlugin.of(self), type);
            } catch (Throwable thrown) {
                Failures.report("PntosFusionPlugin.is_fusion_type_supported", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code newFusionEngine}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface NewFusionEngine {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param type a value of {@link FusionType}
         * @return one reference, which the caller gives back; or null
         */
        CommonFusionEngine call(FusionPlugin self, int type);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(NewFusionEngine implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), NewFusionEngine.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static CommonFusionEngine invoke(MemorySegment function, FusionPlugin self, int type) {
            try {
                return CommonFusionEngine.of((MemorySegment) HANDLE.invokeExact(function, self.segment(), type));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(NewFusionEngine implementation, MemorySegment self, int type) {
            try {
                return Memory.pointer(implementation.call(FusionPlugin.of(self), type));
            } catch (Throwable thrown) {
                Failures.report("PntosFusionPlugin.new_fusion_engine", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
