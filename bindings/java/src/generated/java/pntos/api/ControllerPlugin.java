// Made from api-spec/pntos/plugins/controller.rs by `cargo pntos gen`. Changes belong there.

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
 * A plugin that is given all others and runs the system with them.
 * <p>It decides which plugins are used, in which threads or processes they live, and how calls and messages travel
 * between them. It calls {@code initPlugin} of each plugin it uses before any other function of it, and hands each a
 * mediator through which the plugin reaches the rest of the system. It loads nothing by itself. When a platform
 * integration plugin is among the plugins, the controller sets everything up and then hands control on to it; it still
 * keeps the calls of that plugin and its own from meeting in one plugin.
 * <p>A view of {@code PntosControllerPlugin} in C.
 */
public final class ControllerPlugin extends Struct implements Counted {
    /** Where the members are: 48 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonPlugin.LAYOUT.withName("common"),
            ADDRESS.withName("take_control")
    ).withName("PntosControllerPlugin");

    /** A view of memory that holds one; it must be large enough. */
    public ControllerPlugin(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static ControllerPlugin of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new ControllerPlugin(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static ControllerPlugin allocate(SegmentAllocator allocator) {
        return new ControllerPlugin(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonPlugin} that this begins with: a pointer may be cast to it. */
    public CommonPlugin common() { return new CommonPlugin(segment().asSlice(0, CommonPlugin.LAYOUT)); }
    /** Copies to {@code common}. */
    public ControllerPlugin common(CommonPlugin value) { common().segment().copyFrom(value.segment()); return this; }

    /**
     * Runs the system; returns when it has shut down.
     * <p>{@code plugins} may include the controller itself, which it leaves alone. {@code pluginResourcesLocations} is
     * NULL, or holds for each plugin the text for {@code initPlugin}, itself NULL where there is none.
     * {@code initialConfig} is NULL or what the registry plugin is to start from: a path, a URI, or the configuration
     * itself, as the two agree.
     * <p>References: the callee gets one on {@code plugins}.
     * @param plugins one reference goes to the callee
     * @param pluginResourcesLocations elements, lent for the call; or null
     * @param initialConfig a text, lent for the call; or null
     */
    public void takeControl(PluginArray plugins, MemorySegment pluginResourcesLocations, String initialConfig) {
        TakeControl.invoke(
                Calls.slot(this, 40, "PntosControllerPlugin.take_control"), this, plugins, pluginResourcesLocations,
                initialConfig);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ControllerPlugin takeControl(TakeControl implementation, Arena arena) {
        return takeControlPointer(TakeControl.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment takeControlPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public ControllerPlugin takeControlPointer(MemorySegment function) {
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
                ControllerPlugin self, PluginArray plugins, MemorySegment pluginResourcesLocations,
                String initialConfig);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(TakeControl implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), TakeControl.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, ControllerPlugin self, PluginArray plugins,
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
                        ControllerPlugin.of(self), PluginArray.of(plugins),
                        Memory.array(pluginResourcesLocations, PluginArray.of(plugins).numPlugins(), 8),
                        Memory.text(initialConfig));
            } catch (Throwable thrown) {
                Failures.report("PntosControllerPlugin.take_control", implementation, thrown);
            }
        }
    }
}
