// Made from api-spec/pntos/plugins/ui.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;

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
 * A plugin that shows the state of the system to a developer and lets them change it.
 * <p>It has nothing else to implement: it learns and changes everything through its mediator and the registry. A
 * display that a platform depends on is the business of a platform integration plugin.
 * <p>A view of {@code PntosUiPlugin} in C.
 */
public final class UiPlugin extends Struct implements Counted {
    /** Where the members are: 56 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonPlugin.LAYOUT.withName("common"),
            ADDRESS.withName("requires_main_thread"),
            ADDRESS.withName("run_main_thread")
    ).withName("PntosUiPlugin");

    /** A view of memory that holds one; it must be large enough. */
    public UiPlugin(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static UiPlugin of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new UiPlugin(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static UiPlugin allocate(SegmentAllocator allocator) {
        return new UiPlugin(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonPlugin} that this begins with: a pointer may be cast to it. */
    public CommonPlugin common() { return new CommonPlugin(segment().asSlice(0, CommonPlugin.LAYOUT)); }
    /** Copies to {@code common}. */
    public UiPlugin common(CommonPlugin value) { common().segment().copyFrom(value.segment()); return this; }

    /**
     * Whether the interface must run on the main thread of the process, as many window systems demand. At most one
     * plugin of a system can have it.
     */
    public boolean requiresMainThread() {
        return RequiresMainThread.invoke(Calls.slot(this, 40, "PntosUiPlugin.requires_main_thread"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public UiPlugin requiresMainThread(RequiresMainThread implementation, Arena arena) {
        return requiresMainThreadPointer(RequiresMainThread.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requiresMainThreadPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public UiPlugin requiresMainThreadPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * Runs the interface on the main thread; returns when it is closed or the plugin is shut down. Called only if
     * {@code requiresMainThread} said so.
     */
    public void runMainThread() {
        RunMainThread.invoke(Calls.slot(this, 48, "PntosUiPlugin.run_main_thread"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public UiPlugin runMainThread(RunMainThread implementation, Arena arena) {
        return runMainThreadPointer(RunMainThread.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment runMainThreadPointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public UiPlugin runMainThreadPointer(MemorySegment function) {
        segment().set(ADDRESS, 48, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code requiresMainThread}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface RequiresMainThread {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        boolean call(UiPlugin self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequiresMainThread implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequiresMainThread.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, UiPlugin self) {
            try {
                return (boolean) HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(RequiresMainThread implementation, MemorySegment self) {
            try {
                return implementation.call(UiPlugin.of(self));
            } catch (Throwable thrown) {
                Failures.report("PntosUiPlugin.requires_main_thread", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code runMainThread}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface RunMainThread {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        void call(UiPlugin self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RunMainThread implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RunMainThread.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, UiPlugin self) {
            try {
                HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(RunMainThread implementation, MemorySegment self) {
            try {
                implementation.call(UiPlugin.of(self));
            } catch (Throwable thrown) {
                Failures.report("PntosUiPlugin.run_main_thread", implementation, thrown);
            }
        }
    }
}
