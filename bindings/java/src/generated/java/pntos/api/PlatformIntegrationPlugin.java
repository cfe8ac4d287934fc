// Made from api-spec/pntos/plugins/platform_integration.rs by `cargo pntos gen`. Changes belong there.

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
 * A plugin that holds what only this platform needs: its outputs, its modes, its reactions to commands.
 * <p>The controller stays general: it initialises plugins, routes messages, and then calls this plugin.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosPlatformIntegrationPlugin} in C.
 */
public final class PlatformIntegrationPlugin extends Struct implements Counted {
    /** Where the members are: 48 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonPlugin.LAYOUT.withName("common"),
            ADDRESS.withName("take_control")
    ).withName("PntosPlatformIntegrationPlugin");

    /** A view of memory that holds one; it must be large enough. */
    public PlatformIntegrationPlugin(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static PlatformIntegrationPlugin of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new PlatformIntegrationPlugin(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static PlatformIntegrationPlugin allocate(SegmentAllocator allocator) {
        return new PlatformIntegrationPlugin(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonPlugin} that this begins with: a pointer may be cast to it. */
    public CommonPlugin common() { return new CommonPlugin(segment().asSlice(0, CommonPlugin.LAYOUT)); }
    /** Copies to {@code common}. */
    public PlatformIntegrationPlugin common(CommonPlugin value) {
        common().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Runs the platform's part of the system; returns when it is done.
     * <p>{@code plugins} holds only plugins that the controller has initialised, and the other two arguments are those
     * that the controller itself was given, one location for each plugin that is left. Calls to these plugins are kept
     * from meeting the controller's own.
     * <p>References: the callee gets one on {@code plugins}.
     * @param plugins one reference goes to the callee
     * @param pluginResourcesLocations elements, lent for the call; or null
     * @param initialConfig a text, lent for the call; or null
     */
    public void takeControl(PluginArray plugins, MemorySegment pluginResourcesLocations, String initialConfig) {
        TakeControl.invoke(
                Calls.slot(this, 40, "PntosPlatformIntegrationPlugin.take_control"), this, plugins,
                pluginResourcesLocations, initialConfig);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public PlatformIntegrationPlugin takeControl(TakeControl implementation, Arena arena) {
        return takeControlPointer(TakeControl.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment takeControlPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public PlatformIntegrationPlugin takeControlPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code takeControl}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface TakeControl {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param plugins one reference goes to the callee
         * @param pluginResourcesLocations elements, lent for the call; or null
         * @param initialConfig a text, lent for the call; or null
         */
        void call(
                PlatformIntegrationPlugin self, PluginArray plugins, MemorySegment pluginResourcesLocations,
                String initialConfig);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(TakeControl implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), TakeControl.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, PlatformIntegrationPlugin self, PluginArray plugins,
                MemorySegment pluginResourcesLocations, String initialConfig) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(
                        function, self.segment(), plugins.segment(), Memory.pointer(pluginResourcesLocations),
                        Memory.text(initialConfig, arena));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                TakeControl implementation, MemorySegment self, MemorySegment plugins,
                MemorySegment pluginResourcesLocations, MemorySegment initialConfig) {
            try {
                implementation.call(
                        PlatformIntegrationPlugin.of(self), PluginArray.of(plugins),
                        Memory.array(pluginResourcesLocations, PluginArray.of(plugins).numPlugins(), 8),
                        Memory.text(initialConfig));
            } catch (Throwable thrown) {
                Failures.report("PntosPlatformIntegrationPlugin.take_control", implementation, thrown);
            }
        }
    }
}
