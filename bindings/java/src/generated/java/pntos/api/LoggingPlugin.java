// Made from api-spec/pntos/plugins/logging.rs by `cargo pntos gen`. Changes belong there.

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
 * A plugin that takes the log lines of the whole system to a console, a file, a network, or anywhere else.
 * <p>It may be called from any thread in which a plugin logs, if the controller does not keep those calls apart.
 * <p>A view of {@code PntosLoggingPlugin} in C.
 */
public final class LoggingPlugin extends Struct implements Counted {
    /** Where the members are: 56 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonPlugin.LAYOUT.withName("common"),
            ADDRESS.withName("log"),
            ADDRESS.withName("log_fmt")
    ).withName("PntosLoggingPlugin");

    /** A view of memory that holds one; it must be large enough. */
    public LoggingPlugin(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static LoggingPlugin of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new LoggingPlugin(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static LoggingPlugin allocate(SegmentAllocator allocator) {
        return new LoggingPlugin(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonPlugin} that this begins with: a pointer may be cast to it. */
    public CommonPlugin common() { return new CommonPlugin(segment().asSlice(0, CommonPlugin.LAYOUT)); }
    /** Copies to {@code common}. */
    public LoggingPlugin common(CommonPlugin value) { common().segment().copyFrom(value.segment()); return this; }

    /**
     * Takes one finished line of text.
     * <p>{@code sourcePluginType} and {@code sourcePluginIdentifier} name the plugin that logged; {@code level} says
     * how serious it is. {@code message} is text without a line break at its end.
     * @param sourcePluginType a value of {@link PluginTypes}
     * @param sourcePluginIdentifier a text, lent for the call
     * @param level a value of {@link LoggingLevel}
     * @param message a text, lent for the call
     */
    public void log(int sourcePluginType, String sourcePluginIdentifier, int level, String message) {
        Log.invoke(
                Calls.slot(this, 40, "PntosLoggingPlugin.log"), this, sourcePluginType, sourcePluginIdentifier, level,
                message);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public LoggingPlugin log(Log implementation, Arena arena) {
        return logPointer(Log.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment logPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public LoggingPlugin logPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * Takes one line as a {@code printf} format and its arguments; otherwise like {@code log}.
     * <p>The caller keeps {@code args} and ends it after the call; the function may step through it once.
     * <p>Java can neither call nor implement it, because it takes a {@code va_list}.
     */
    public MemorySegment logFmtPointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public LoggingPlugin logFmtPointer(MemorySegment function) {
        segment().set(ADDRESS, 48, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code log}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface Log {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param sourcePluginType a value of {@link PluginTypes}
         * @param sourcePluginIdentifier a text, lent for the call
         * @param level a value of {@link LoggingLevel}
         * @param message a text, lent for the call
         */
        void call(LoggingPlugin self, int sourcePluginType, String sourcePluginIdentifier, int level, String message);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Log implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Log.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, LoggingPlugin self, int sourcePluginType, String sourcePluginIdentifier,
                int level, String message) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(
                        function, self.segment(), sourcePluginType, arena.allocateFrom(sourcePluginIdentifier), level,
                        arena.allocateFrom(message));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                Log implementation, MemorySegment self, int sourcePluginType, MemorySegment sourcePluginIdentifier,
                int level, MemorySegment message) {
            try {
                implementation.call(
                        LoggingPlugin.of(self), sourcePluginType, Memory.text(sourcePluginIdentifier), level,
                        Memory.text(message));
            } catch (Throwable thrown) {
                Failures.report("PntosLoggingPlugin.log", implementation, thrown);
            }
        }
    }
}
