// Made from api-spec/pntos/plugins/registry.rs by `cargo pntos gen`. Changes belong there.

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
 * A plugin that makes the registry of a system.
 * <p>A view of {@code PntosRegistryPlugin} in C.
 */
public final class RegistryPlugin extends Struct implements Counted {
    /** Where the members are: 48 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonPlugin.LAYOUT.withName("common"),
            ADDRESS.withName("new_registry")
    ).withName("PntosRegistryPlugin");

    /** A view of memory that holds one; it must be large enough. */
    public RegistryPlugin(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static RegistryPlugin of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new RegistryPlugin(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static RegistryPlugin allocate(SegmentAllocator allocator) {
        return new RegistryPlugin(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonPlugin} that this begins with: a pointer may be cast to it. */
    public CommonPlugin common() { return new CommonPlugin(segment().asSlice(0, CommonPlugin.LAYOUT)); }
    /** Copies to {@code common}. */
    public RegistryPlugin common(CommonPlugin value) { common().segment().copyFrom(value.segment()); return this; }

    /**
     * Makes a registry.
     * <p>{@code initialConfig} is what it starts from: a path, a URI, or the configuration itself, in a form that the
     * plugin defines; NULL leaves the choice to the plugin. Stores of different groups of one registry may be used at
     * the same time from different threads.
     * <p>References: the caller gets one on the result.
     * @param initialConfig a text, lent for the call; or null
     * @return one reference, which the caller gives back
     */
    public Registry newRegistry(String initialConfig) {
        return NewRegistry.invoke(Calls.slot(this, 40, "PntosRegistryPlugin.new_registry"), this, initialConfig);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public RegistryPlugin newRegistry(NewRegistry implementation, Arena arena) {
        return newRegistryPointer(NewRegistry.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment newRegistryPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public RegistryPlugin newRegistryPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code newRegistry}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface NewRegistry {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param initialConfig a text, lent for the call; or null
         * @return one reference, which the caller gives back
         */
        Registry call(RegistryPlugin self, String initialConfig);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(NewRegistry implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), NewRegistry.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Registry invoke(MemorySegment function, RegistryPlugin self, String initialConfig) {
            try (Arena arena = Arena.ofConfined()) {
                return Registry.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), Memory.text(initialConfig, arena)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                NewRegistry implementation, MemorySegment self, MemorySegment initialConfig) {
            try {
                return Memory.result(implementation.call(RegistryPlugin.of(self), Memory.text(initialConfig)));
            } catch (Throwable thrown) {
                Failures.report("PntosRegistryPlugin.new_registry", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
