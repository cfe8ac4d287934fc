// Made from api-spec/pntos/plugins/preprocessor.rs by `cargo pntos gen`. Changes belong there.

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
 * One step on the way of messages from a transport to the rest of the system, such as a change of axes or time, a test
 * for outliers, or a lower rate.
 * <p>A controller or an orchestration puts several of them in a row. The order of the messages that it makes is theirs.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosPreprocessor} in C.
 */
public final class Preprocessor extends Struct implements Counted {
    /** Where the members are: 16 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("process_pntos_message")
    ).withName("PntosPreprocessor");

    /** A view of memory that holds one; it must be large enough. */
    public Preprocessor(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static Preprocessor of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new Preprocessor(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static Preprocessor allocate(SegmentAllocator allocator) {
        return new Preprocessor(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public Preprocessor memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /**
     * Takes one message and gives those that are to be passed on, usually one.
     * <p>It may give the message itself, changed ones, several, or those it kept back before; no element is NULL. NULL
     * in place of the array says that nothing is to be passed on for now. A message that it is not meant for is passed
     * on as it is.
     * <p>References: the callee gets one on {@code message}, the caller gets one on the result.
     * @param message one reference goes to the callee
     * @return one reference, which the caller gives back; or null
     */
    public MessageArray processPntosMessage(Message message) {
        return ProcessPntosMessage.invoke(
                Calls.slot(this, 8, "PntosPreprocessor.process_pntos_message"), this, message);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public Preprocessor processPntosMessage(ProcessPntosMessage implementation, Arena arena) {
        return processPntosMessagePointer(ProcessPntosMessage.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment processPntosMessagePointer() { return segment().get(ADDRESS, 8); }
    /** Fills the slot with a C function. */
    public Preprocessor processPntosMessagePointer(MemorySegment function) {
        segment().set(ADDRESS, 8, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code processPntosMessage}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface ProcessPntosMessage {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param message one reference goes to the callee
         * @return one reference, which the caller gives back; or null
         */
        MessageArray call(Preprocessor self, Message message);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(ProcessPntosMessage implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), ProcessPntosMessage.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static MessageArray invoke(MemorySegment function, Preprocessor self, Message message) {
            try {
                return MessageArray.of((MemorySegment) HANDLE.invokeExact(function, self.segment(), message.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                ProcessPntosMessage implementation, MemorySegment self, MemorySegment message) {
            try {
                return Memory.pointer(implementation.call(Preprocessor.of(self), Message.of(message)));
            } catch (Throwable thrown) {
                Failures.report("PntosPreprocessor.process_pntos_message", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
