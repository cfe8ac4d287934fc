// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

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

/**
 * What every plugin has. The table of each kind begins with it, and it is the whole table of a utility plugin.
 * <p>A view of {@code PntosCommonPlugin} in C.
 */
public final class CommonPlugin extends Struct implements Counted {
    /** Where the members are: 40 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("init_plugin"),
            ADDRESS.withName("shutdown_plugin"),
            JAVA_INT.withName("plugin_type"),
            MemoryLayout.paddingLayout(4),
            ADDRESS.withName("identifier")
    ).withName("PntosCommonPlugin");

    /** A view of memory that holds one; it must be large enough. */
    public CommonPlugin(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static CommonPlugin of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new CommonPlugin(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static CommonPlugin allocate(SegmentAllocator allocator) {
        return new CommonPlugin(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public CommonPlugin memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /**
     * Called once, before any other function of the plugin.
     * <p>{@code pluginResourcesLocation} says where the plugin's own files are, in a form that the controller defines,
     * or is NULL. {@code mediator} is the plugin's way to the system, to be kept until {@code shutdownPlugin}; only a
     * controller may get NULL.
     * <p>References: the callee gets one on {@code mediator}.
     * @param pluginResourcesLocation a text, lent for the call; or null
     * @param mediator one reference goes to the callee; or null
     */
    public void initPlugin(String pluginResourcesLocation, Mediator mediator) {
        InitPlugin.invoke(
                Calls.slot(this, 8, "PntosCommonPlugin.init_plugin"), this, pluginResourcesLocation, mediator);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonPlugin initPlugin(InitPlugin implementation, Arena arena) {
        return initPluginPointer(InitPlugin.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment initPluginPointer() { return segment().get(ADDRESS, 8); }
    /** Fills the slot with a C function. */
    public CommonPlugin initPluginPointer(MemorySegment function) {
        segment().set(ADDRESS, 8, Memory.pointer(function));
        return this;
    }

    /**
     * Called once, after every other function of the plugin. The plugin gives back what it holds, the mediator among
     * it, and calls nobody afterwards. After it returns, only {@code decRef} of the plugin may be called.
     */
    public void shutdownPlugin() {
        ShutdownPlugin.invoke(Calls.slot(this, 16, "PntosCommonPlugin.shutdown_plugin"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonPlugin shutdownPlugin(ShutdownPlugin implementation, Arena arena) {
        return shutdownPluginPointer(ShutdownPlugin.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment shutdownPluginPointer() { return segment().get(ADDRESS, 16); }
    /** Fills the slot with a C function. */
    public CommonPlugin shutdownPluginPointer(MemorySegment function) {
        segment().set(ADDRESS, 16, Memory.pointer(function));
        return this;
    }

    /**
     * The kind of plugin, which is the table that a pointer to this one may be cast to.
     * <p>A value of {@link PluginTypes}.
     */
    public int pluginType() { return segment().get(JAVA_INT, 24); }
    /** Sets {@code pluginType}. */
    public CommonPlugin pluginType(int value) { segment().set(JAVA_INT, 24, value); return this; }

    /** Name of the plugin, unique in a system; its configuration is found under it. Lives as long as the plugin. */
    public String identifier() { return Memory.text(segment().get(ADDRESS, 32)); }
    /** Sets {@code identifier}. */
    public CommonPlugin identifier(MemorySegment value) {
        segment().set(ADDRESS, 32, Memory.pointer(value));
        return this;
    }
    /** Sets {@code identifier} to a copy of a text. */
    public CommonPlugin identifier(String value, SegmentAllocator allocator) {
        return identifier(Memory.text(value, allocator));
    }

    /**
     * The function in the slot {@code initPlugin}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface InitPlugin {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param pluginResourcesLocation a text, lent for the call; or null
         * @param mediator one reference goes to the callee; or null
         */
        void call(CommonPlugin self, String pluginResourcesLocation, Mediator mediator);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(InitPlugin implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), InitPlugin.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, CommonPlugin self, String pluginResourcesLocation, Mediator mediator) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(
                        function, self.segment(), Memory.text(pluginResourcesLocation, arena),
                        Memory.pointer(mediator));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                InitPlugin implementation, MemorySegment self, MemorySegment pluginResourcesLocation,
                MemorySegment mediator) {
            try {
                implementation.call(CommonPlugin.of(self), Memory.text(pluginResourcesLocation), Mediator.of(mediator));
            } catch (Throwable thrown) {
                Failures.report("PntosCommonPlugin.init_plugin", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code shutdownPlugin}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface ShutdownPlugin {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        void call(CommonPlugin self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(ShutdownPlugin implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), ShutdownPlugin.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, CommonPlugin self) {
            try {
                HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(ShutdownPlugin implementation, MemorySegment self) {
            try {
                implementation.call(CommonPlugin.of(self));
            } catch (Throwable thrown) {
                Failures.report("PntosCommonPlugin.shutdown_plugin", implementation, thrown);
            }
        }
    }
}
