// Made from api-spec/pntos/plugins/inertial.rs by `cargo pntos gen`. Changes belong there.

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
import pntos.aspn23.TypeTimestamp;
import pntos.ffi.Calls;
import pntos.ffi.Failures;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * An inertial that makes its solutions from readings of a sensor, and can be corrected.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosStandardInertialMechanization} in C.
 */
public final class StandardInertialMechanization extends Struct implements Counted {
    /** Where the members are: 136 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonInertial.LAYOUT.withName("common"),
            ADDRESS.withName("request_reset_message_types"),
            ADDRESS.withName("reset_solution"),
            ADDRESS.withName("correct_sensor_errors"),
            ADDRESS.withName("request_sensor_errors")
    ).withName("PntosStandardInertialMechanization");

    /** A view of memory that holds one; it must be large enough. */
    public StandardInertialMechanization(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static StandardInertialMechanization of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new StandardInertialMechanization(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static StandardInertialMechanization allocate(SegmentAllocator allocator) {
        return new StandardInertialMechanization(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonInertial} that this begins with: a pointer may be cast to it. */
    public CommonInertial common() { return new CommonInertial(segment().asSlice(0, CommonInertial.LAYOUT)); }
    /** Copies to {@code common}. */
    public StandardInertialMechanization common(CommonInertial value) {
        common().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * The types of message that {@code resetSolution} takes; NULL if the solution cannot be reset. Do not change.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back; or null
     */
    public MessageTypeArray requestResetMessageTypes() {
        return RequestResetMessageTypes.invoke(
                Calls.slot(this, 104, "PntosStandardInertialMechanization.request_reset_message_types"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardInertialMechanization requestResetMessageTypes(
            RequestResetMessageTypes implementation, Arena arena) {
        return requestResetMessageTypesPointer(RequestResetMessageTypes.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestResetMessageTypesPointer() { return segment().get(ADDRESS, 104); }
    /** Fills the slot with a C function. */
    public StandardInertialMechanization requestResetMessageTypesPointer(MemorySegment function) {
        segment().set(ADDRESS, 104, Memory.pointer(function));
        return this;
    }

    /**
     * Sets the solution to what a message says, at the time of validity in the message.
     * <p>What the message does not say is kept: a position alone leaves velocity and attitude as they are. Readings
     * after that time are integrated once more from there, so the range ends where it did. A message of another type,
     * or with a time out of range, changes nothing and is reported to the log.
     * <p>References: the callee gets one on {@code message}.
     * @param message one reference goes to the callee
     */
    public void resetSolution(Message message) {
        ResetSolution.invoke(Calls.slot(this, 112, "PntosStandardInertialMechanization.reset_solution"), this, message);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardInertialMechanization resetSolution(ResetSolution implementation, Arena arena) {
        return resetSolutionPointer(ResetSolution.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment resetSolutionPointer() { return segment().get(ADDRESS, 112); }
    /** Fills the slot with a C function. */
    public StandardInertialMechanization resetSolutionPointer(MemorySegment function) {
        segment().set(ADDRESS, 112, Memory.pointer(function));
        return this;
    }

    /**
     * Sets the sensor errors from a time on: all four members of {@code errors} replace those in use.
     * <p>Readings after that time are corrected by them, also those that were integrated already. Whoever feeds a
     * filter's estimate of the errors back like this takes it out of the filter, or it would be corrected twice.
     * <p>References: the callee gets one on {@code errors}.
     * @param time a copy, valid during the call
     * @param errors one reference goes to the callee
     */
    public void correctSensorErrors(TypeTimestamp time, StandardInertialErrors errors) {
        CorrectSensorErrors.invoke(
                Calls.slot(this, 120, "PntosStandardInertialMechanization.correct_sensor_errors"), this, time, errors);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardInertialMechanization correctSensorErrors(CorrectSensorErrors implementation, Arena arena) {
        return correctSensorErrorsPointer(CorrectSensorErrors.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment correctSensorErrorsPointer() { return segment().get(ADDRESS, 120); }
    /** Fills the slot with a C function. */
    public StandardInertialMechanization correctSensorErrorsPointer(MemorySegment function) {
        segment().set(ADDRESS, 120, Memory.pointer(function));
        return this;
    }

    /**
     * The sensor errors that are in use at a time; NULL if and only if {@code isTimeInRange} is {@code false} for the
     * time.
     * <p>References: the caller gets one on the result.
     * @param time a copy, valid during the call
     * @return one reference, which the caller gives back; or null
     */
    public StandardInertialErrors requestSensorErrors(TypeTimestamp time) {
        return RequestSensorErrors.invoke(
                Calls.slot(this, 128, "PntosStandardInertialMechanization.request_sensor_errors"), this, time);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardInertialMechanization requestSensorErrors(RequestSensorErrors implementation, Arena arena) {
        return requestSensorErrorsPointer(RequestSensorErrors.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestSensorErrorsPointer() { return segment().get(ADDRESS, 128); }
    /** Fills the slot with a C function. */
    public StandardInertialMechanization requestSensorErrorsPointer(MemorySegment function) {
        segment().set(ADDRESS, 128, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code requestResetMessageTypes}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface RequestResetMessageTypes {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back; or null
         */
        MessageTypeArray call(StandardInertialMechanization self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestResetMessageTypes implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), RequestResetMessageTypes.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static MessageTypeArray invoke(MemorySegment function, StandardInertialMechanization self) {
            try {
                return MessageTypeArray.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(RequestResetMessageTypes implementation, MemorySegment self) {
            try {
                return Memory.pointer(implementation.call(StandardInertialMechanization.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardInertialMechanization.request_reset_message_types", implementation,
                        thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code resetSolution}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface ResetSolution {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param message one reference goes to the callee
         */
        void call(StandardInertialMechanization self, Message message);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(ResetSolution implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), ResetSolution.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardInertialMechanization self, Message message) {
            try {
                HANDLE.invokeExact(function, self.segment(), message.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(ResetSolution implementation, MemorySegment self, MemorySegment message) {
            try {
                implementation.call(StandardInertialMechanization.of(self), Message.of(message));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardInertialMechanization.reset_solution", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code correctSensorErrors}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface CorrectSensorErrors {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, TypeTimestamp.LAYOUT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param time a copy, valid during the call
         * @param errors one reference goes to the callee
         */
        void call(StandardInertialMechanization self, TypeTimestamp time, StandardInertialErrors errors);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(CorrectSensorErrors implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), CorrectSensorErrors.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, StandardInertialMechanization self, TypeTimestamp time,
                StandardInertialErrors errors) {
            try {
                HANDLE.invokeExact(function, self.segment(), time.segment(), errors.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                CorrectSensorErrors implementation, MemorySegment self, MemorySegment time, MemorySegment errors) {
            try {
                implementation.call(
                        StandardInertialMechanization.of(self), new TypeTimestamp(time),
                        StandardInertialErrors.of(errors));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardInertialMechanization.correct_sensor_errors", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code requestSensorErrors}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface RequestSensorErrors {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, TypeTimestamp.LAYOUT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param time a copy, valid during the call
         * @return one reference, which the caller gives back; or null
         */
        StandardInertialErrors call(StandardInertialMechanization self, TypeTimestamp time);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestSensorErrors implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestSensorErrors.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StandardInertialErrors invoke(
                MemorySegment function, StandardInertialMechanization self, TypeTimestamp time) {
            try {
                return StandardInertialErrors.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), time.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                RequestSensorErrors implementation, MemorySegment self, MemorySegment time) {
            try {
                return Memory.pointer(implementation.call(
                        StandardInertialMechanization.of(self), new TypeTimestamp(time)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardInertialMechanization.request_sensor_errors", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
