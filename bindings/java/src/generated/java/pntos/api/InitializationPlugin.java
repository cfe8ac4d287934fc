// Made from api-spec/pntos/plugins/initialization.rs by `cargo pntos gen`. Changes belong there.

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
 * A plugin that makes initialization strategies.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosInitializationPlugin} in C.
 */
public final class InitializationPlugin extends Struct implements Counted {
    /** Where the members are: 56 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonPlugin.LAYOUT.withName("common"),
            ADDRESS.withName("is_initialization_type_supported"),
            ADDRESS.withName("new_initialization_strategy")
    ).withName("PntosInitializationPlugin");

    /** A view of memory that holds one; it must be large enough. */
    public InitializationPlugin(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static InitializationPlugin of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new InitializationPlugin(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static InitializationPlugin allocate(SegmentAllocator allocator) {
        return new InitializationPlugin(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonPlugin} that this begins with: a pointer may be cast to it. */
    public CommonPlugin common() { return new CommonPlugin(segment().asSlice(0, CommonPlugin.LAYOUT)); }
    /** Copies to {@code common}. */
    public InitializationPlugin common(CommonPlugin value) {
        common().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Whether it makes a kind of strategy.
     * @param type a value of {@link InitializationType}
     */
    public boolean isInitializationTypeSupported(int type) {
        return IsInitializationTypeSupported.invoke(
                Calls.slot(this, 40, "PntosInitializationPlugin.is_initialization_type_supported"), this, type);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public InitializationPlugin isInitializationTypeSupported(
            IsInitializationTypeSupported implementation, Arena arena) {
        return isInitializationTypeSupportedPointer(IsInitializationTypeSupported.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment isInitializationTypeSupportedPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public InitializationPlugin isInitializationTypeSupportedPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * Makes a strategy that has not begun, by its base: its {@code type} says which table it really is.
     * <p>{@code configGroup} is the group of the registry that holds its settings, so that several strategies can
     * differ; NULL leaves them to the plugin. NULL if the kind is not supported, or if the settings are of no use.
     * <p>References: the caller gets one on the result.
     * @param type a value of {@link InitializationType}
     * @param configGroup a text, lent for the call; or null
     * @return one reference, which the caller gives back; or null
     */
    public CommonInitializationStrategy newInitializationStrategy(int type, String configGroup) {
        return NewInitializationStrategy.invoke(
                Calls.slot(this, 48, "PntosInitializationPlugin.new_initialization_strategy"), this, type, configGroup);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public InitializationPlugin newInitializationStrategy(NewInitializationStrategy implementation, Arena arena) {
        return newInitializationStrategyPointer(NewInitializationStrategy.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment newInitializationStrategyPointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public InitializationPlugin newInitializationStrategyPointer(MemorySegment function) {
        segment().set(ADDRESS, 48, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code isInitializationTypeSupported}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface IsInitializationTypeSupported {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, JAVA_INT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param type a value of {@link InitializationType}
         */
        boolean call(InitializationPlugin self, int type);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(IsInitializationTypeSupported implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), IsInitializationTypeSupported.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, InitializationPlugin self, int type) {
            try {
                return (boolean) HANDLE.invokeExact(function, self.segment(), type);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(IsInitializationTypeSupported implementation, MemorySegment self, int type) {
            try {
                return implementation.call(InitializationPlugin.of(self), type);
            } catch (Throwable thrown) {
                Failures.report("PntosInitializationPlugin.is_initialization_type_supported", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code newInitializationStrategy}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface NewInitializationStrategy {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param type a value of {@link InitializationType}
         * @param configGroup a text, lent for the call; or null
         * @return one reference, which the caller gives back; or null
         */
        CommonInitializationStrategy call(InitializationPlugin self, int type, String configGroup);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(NewInitializationStrategy implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), NewInitializationStrategy.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static CommonInitializationStrategy invoke(
                MemorySegment function, InitializationPlugin self, int type, String configGroup) {
            try (Arena arena = Arena.ofConfined()) {
                return CommonInitializationStrategy.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), type, Memory.text(configGroup, arena)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                NewInitializationStrategy implementation, MemorySegment self, int type, MemorySegment configGroup) {
            try {
                return Memory.pointer(implementation.call(
                        InitializationPlugin.of(self), type, Memory.text(configGroup)));
            } catch (Throwable thrown) {
                Failures.report("PntosInitializationPlugin.new_initialization_strategy", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
