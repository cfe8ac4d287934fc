// Made from api-spec/pntos/loader.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
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
import pntos.ffi.Unsigned;

/**
 * What a plugin library, or a statically linked set of plugins, says about itself.
 * <p>Not counted: it is a constant of the library and lives as long as the library is loaded.
 * <p>A view of {@code PntosPluginsDescription} in C.
 */
public final class PluginsDescription extends Struct {
    /** Where the members are: 16 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_INT.withName("loader_api_version"),
            JAVA_INT.withName("plugin_api_version"),
            ADDRESS.withName("plugins_loader")
    ).withName("PntosPluginsDescription");

    /** A view of memory that holds one; it must be large enough. */
    public PluginsDescription(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static PluginsDescription of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new PluginsDescription(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static PluginsDescription allocate(SegmentAllocator allocator) {
        return new PluginsDescription(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * The {@code PNTOS_LOADER_API_VERSION} that the library was compiled with. If it differs from the loader's own,
     * nothing else in this struct may be read.
     */
    public long loaderApiVersion() { return Integer.toUnsignedLong(segment().get(JAVA_INT, 0)); }
    /** Sets {@code loaderApiVersion}. */
    public PluginsDescription loaderApiVersion(long value) {
        segment().set(JAVA_INT, 0, Unsigned.u32(value));
        return this;
    }

    /**
     * The {@code PNTOS_PLUGIN_API_VERSION} that the plugins were compiled with. If it differs from the loader's own,
     * the plugins may not be called.
     */
    public long pluginApiVersion() { return Integer.toUnsignedLong(segment().get(JAVA_INT, 4)); }
    /** Sets {@code pluginApiVersion}. */
    public PluginsDescription pluginApiVersion(long value) {
        segment().set(JAVA_INT, 4, Unsigned.u32(value));
        return this;
    }

    /**
     * Makes the plugins and returns them, nested in the array. Called once for each library. The {@code pluginType} of
     * each element says which table it really is.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back
     */
    public PluginArray pluginsLoader() {
        return PluginsLoader.invoke(Calls.slot(this, 8, "PntosPluginsDescription.plugins_loader"));
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public PluginsDescription pluginsLoader(PluginsLoader implementation, Arena arena) {
        return pluginsLoaderPointer(PluginsLoader.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment pluginsLoaderPointer() { return segment().get(ADDRESS, 8); }
    /** Fills the slot with a C function. */
    public PluginsDescription pluginsLoaderPointer(MemorySegment function) {
        segment().set(ADDRESS, 8, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code pluginsLoader}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface PluginsLoader {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back
         */
        PluginArray call();

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(PluginsLoader implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), PluginsLoader.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static PluginArray invoke(MemorySegment function) {
            try {
                return PluginArray.of((MemorySegment) HANDLE.invokeExact(function));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(PluginsLoader implementation) {
            try {
                return Memory.result(implementation.call());
            } catch (Throwable thrown) {
                Failures.report("PntosPluginsDescription.plugins_loader", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
