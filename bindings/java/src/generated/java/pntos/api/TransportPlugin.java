// Made from api-spec/pntos/plugins/transport.rs by `cargo pntos gen`. Changes belong there.

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
 * A plugin that connects the system to a bus, a network, a device or a recording.
 * <p>A view of {@code PntosTransportPlugin} in C.
 */
public final class TransportPlugin extends Struct implements Counted {
    /** Where the members are: 64 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonPlugin.LAYOUT.withName("common"),
            ADDRESS.withName("start_listening"),
            ADDRESS.withName("stop_listening"),
            ADDRESS.withName("broadcast_message")
    ).withName("PntosTransportPlugin");

    /** A view of memory that holds one; it must be large enough. */
    public TransportPlugin(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TransportPlugin of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TransportPlugin(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TransportPlugin allocate(SegmentAllocator allocator) {
        return new TransportPlugin(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonPlugin} that this begins with: a pointer may be cast to it. */
    public CommonPlugin common() { return new CommonPlugin(segment().asSlice(0, CommonPlugin.LAYOUT)); }
    /** Copies to {@code common}. */
    public TransportPlugin common(CommonPlugin value) { common().segment().copyFrom(value.segment()); return this; }

    /**
     * Begins to receive. Each message that arrives goes to {@code processPntosMessage} of the mediator, with the
     * channel it came by as its source identifier. Returns soon; a transport that waits for data does so in a thread of
     * its own.
     */
    public void startListening() {
        StartListening.invoke(Calls.slot(this, 40, "PntosTransportPlugin.start_listening"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public TransportPlugin startListening(StartListening implementation, Arena arena) {
        return startListeningPointer(StartListening.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment startListeningPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public TransportPlugin startListeningPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * Ends what {@code startListening} began. A transport should see to it that nothing it hands in comes after its
     * return.
     */
    public void stopListening() {
        StopListening.invoke(Calls.slot(this, 48, "PntosTransportPlugin.stop_listening"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public TransportPlugin stopListening(StopListening implementation, Arena arena) {
        return stopListeningPointer(StopListening.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment stopListeningPointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public TransportPlugin stopListeningPointer(MemorySegment function) {
        segment().set(ADDRESS, 48, Memory.pointer(function));
        return this;
    }

    /**
     * Sends a message out. {@code channelName} says by which channel; NULL leaves the choice to the transport, which
     * may also have nowhere to send it.
     * <p>References: the callee gets one on {@code message}.
     * @param message one reference goes to the callee
     * @param channelName a text, lent for the call; or null
     */
    public void broadcastMessage(Message message, String channelName) {
        BroadcastMessage.invoke(
                Calls.slot(this, 56, "PntosTransportPlugin.broadcast_message"), this, message, channelName);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public TransportPlugin broadcastMessage(BroadcastMessage implementation, Arena arena) {
        return broadcastMessagePointer(BroadcastMessage.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment broadcastMessagePointer() { return segment().get(ADDRESS, 56); }
    /** Fills the slot with a C function. */
    public TransportPlugin broadcastMessagePointer(MemorySegment function) {
        segment().set(ADDRESS, 56, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code startListening}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface StartListening {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        void call(TransportPlugin self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(StartListening implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), StartListening.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, TransportPlugin self) {
            try {
                HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(StartListening implementation, MemorySegment self) {
            try {
                implementation.call(TransportPlugin.of(self));
            } catch (Throwable thrown) {
                Failures.report("PntosTransportPlugin.start_listening", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code stopListening}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface StopListening {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        void call(TransportPlugin self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(StopListening implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), StopListening.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, TransportPlugin self) {
            try {
                HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(StopListening implementation, MemorySegment self) {
            try {
                implementation.call(TransportPlugin.of(self));
            } catch (Throwable thrown) {
                Failures.report("PntosTransportPlugin.stop_listening", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code broadcastMessage}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface BroadcastMessage {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param message one reference goes to the callee
         * @param channelName a text, lent for the call; or null
         */
        void call(TransportPlugin self, Message message, String channelName);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(BroadcastMessage implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), BroadcastMessage.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, TransportPlugin self, Message message, String channelName) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), message.segment(), Memory.text(channelName, arena));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                BroadcastMessage implementation, MemorySegment self, MemorySegment message, MemorySegment channelName) {
            try {
                implementation.call(TransportPlugin.of(self), Message.of(message), Memory.text(channelName));
            } catch (Throwable thrown) {
                Failures.report("PntosTransportPlugin.broadcast_message", implementation, thrown);
            }
        }
    }
}
