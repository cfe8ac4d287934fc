// Made from api-spec/pntos/plugins/inertial.rs by `cargo pntos gen`. Changes belong there.

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
 * A plugin that makes inertials.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosInertialPlugin} in C.
 */
public final class InertialPlugin extends Struct implements Counted {
    /** Where the members are: 56 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonPlugin.LAYOUT.withName("common"),
            ADDRESS.withName("is_inertial_type_supported"),
            ADDRESS.withName("new_inertial")
    ).withName("PntosInertialPlugin");

    /** A view of memory that holds one; it must be large enough. */
    public InertialPlugin(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static InertialPlugin of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new InertialPlugin(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static InertialPlugin allocate(SegmentAllocator allocator) {
        return new InertialPlugin(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonPlugin} that this begins with: a pointer may be cast to it. */
    public CommonPlugin common() { return new CommonPlugin(segment().asSlice(0, CommonPlugin.LAYOUT)); }
    /** Copies to {@code common}. */
    public InertialPlugin common(CommonPlugin value) { common().segment().copyFrom(value.segment()); return this; }

    /**
     * Whether it makes a kind of inertial.
     * @param type a value of {@link InertialType}
     */
    public boolean isInertialTypeSupported(int type) {
        return IsInertialTypeSupported.invoke(
                Calls.slot(this, 40, "PntosInertialPlugin.is_inertial_type_supported"), this, type);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public InertialPlugin isInertialTypeSupported(IsInertialTypeSupported implementation, Arena arena) {
        return isInertialTypeSupportedPointer(IsInertialTypeSupported.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment isInertialTypeSupportedPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public InertialPlugin isInertialTypeSupportedPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * Makes an inertial, by its base: its {@code inertialType} says which table it really is.
     * <p>{@code solution} is where it starts: a position, velocity and attitude with their time. {@code configGroup} is
     * the group of the registry that holds its settings, so that several inertials can differ; NULL leaves them to the
     * plugin. NULL if the kind is not supported, or if the solution or the settings are of no use.
     * <p>References: the callee gets one on {@code solution}, the caller gets one on the result.
     * @param type a value of {@link InertialType}
     * @param solution one reference goes to the callee
     * @param configGroup a text, lent for the call; or null
     * @return one reference, which the caller gives back; or null
     */
    public CommonInertial newInertial(int type, Message solution, String configGroup) {
        return NewInertial.invoke(
                Calls.slot(this, 48, "PntosInertialPlugin.new_inertial"), this, type, solution, configGroup);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public InertialPlugin newInertial(NewInertial implementation, Arena arena) {
        return newInertialPointer(NewInertial.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment newInertialPointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public InertialPlugin newInertialPointer(MemorySegment function) {
        segment().set(ADDRESS, 48, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code isInertialTypeSupported}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface IsInertialTypeSupported {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, JAVA_INT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param type a value of {@link InertialType}
         */
        boolean call(InertialPlugin self, int type);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(IsInertialTypeSupported implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), IsInertialTypeSupported.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, InertialPlugin self, int type) {
            try {
                return (boolean) HANDLE.invokeExact(function, self.segment(), type);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(IsInertialTypeSupported implementation, MemorySegment self, int type) {
            try {
                return implementation.call(InertialPlugin.of(self), type);
            } catch (Throwable thrown) {
                Failures.report("PntosInertialPlugin.is_inertial_type_supported", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code newInertial}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface NewInertial {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param type a value of {@link InertialType}
         * @param solution one reference goes to the callee
         * @param configGroup a text, lent for the call; or null
         * @return one reference, which the caller gives back; or null
         */
        CommonInertial call(InertialPlugin self, int type, Message solution, String configGroup);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(NewInertial implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), NewInertial.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static CommonInertial invoke(
                MemorySegment function, InertialPlugin self, int type, Message solution, String configGroup) {
            try (Arena arena = Arena.ofConfined()) {
                return CommonInertial.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), type, solution.segment(), Memory.text(configGroup, arena)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                NewInertial implementation, MemorySegment self, int type, MemorySegment solution,
                MemorySegment configGroup) {
            try {
                return Memory.pointer(implementation.call(
                        InertialPlugin.of(self), type, Message.of(solution), Memory.text(configGroup)));
            } catch (Throwable thrown) {
                Failures.report("PntosInertialPlugin.new_inertial", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
