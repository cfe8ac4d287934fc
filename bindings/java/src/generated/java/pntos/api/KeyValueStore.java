// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

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
 * The values of one group of a registry, by key, while a batch is open.
 * <p>{@code batchStart} of a {@link Registry} opens a batch and {@code batchEnd} closes it. In between, other users of
 * the group may have to wait, so a batch is short. After {@code batchEnd} only {@code batchRestart} and the counting
 * functions may be used. What the getters return is the caller's; what the setters are given stays the caller's, except
 * a message.
 * <p>A view of {@code PntosKeyValueStore} in C.
 */
public final class KeyValueStore extends Struct implements Counted {
    /** Where the members are: 216 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("get_key_array"),
            ADDRESS.withName("has_key"),
            ADDRESS.withName("get_type"),
            ADDRESS.withName("get_str"),
            ADDRESS.withName("get_str_array"),
            ADDRESS.withName("get_int"),
            ADDRESS.withName("get_bool"),
            ADDRESS.withName("get_double"),
            ADDRESS.withName("get_double_array"),
            ADDRESS.withName("get_message"),
            ADDRESS.withName("set_str"),
            ADDRESS.withName("set_str_array"),
            ADDRESS.withName("set_int"),
            ADDRESS.withName("set_bool"),
            ADDRESS.withName("set_double"),
            ADDRESS.withName("set_double_array"),
            ADDRESS.withName("set_message"),
            ADDRESS.withName("remove_key"),
            JAVA_INT.withName("data_format"),
            MemoryLayout.paddingLayout(4),
            ADDRESS.withName("set_raw"),
            ADDRESS.withName("get_raw"),
            ADDRESS.withName("batch_end"),
            ADDRESS.withName("batch_restart"),
            ADDRESS.withName("request_notify"),
            ADDRESS.withName("remove_notify"),
            ADDRESS.withName("set_permanent")
    ).withName("PntosKeyValueStore");

    /** A view of memory that holds one; it must be large enough. */
    public KeyValueStore(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static KeyValueStore of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new KeyValueStore(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static KeyValueStore allocate(SegmentAllocator allocator) {
        return new KeyValueStore(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public KeyValueStore memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /**
     * The keys of the group; NULL if there are none.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back; or null
     */
    public StringArray getKeyArray() {
        return GetKeyArray.invoke(Calls.slot(this, 8, "PntosKeyValueStore.get_key_array"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore getKeyArray(GetKeyArray implementation, Arena arena) {
        return getKeyArrayPointer(GetKeyArray.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getKeyArrayPointer() { return segment().get(ADDRESS, 8); }
    /** Fills the slot with a C function. */
    public KeyValueStore getKeyArrayPointer(MemorySegment function) {
        segment().set(ADDRESS, 8, Memory.pointer(function));
        return this;
    }

    /**
     * Whether the group has a value of that key.
     * @param key a text, lent for the call
     */
    public boolean hasKey(String key) {
        return HasKey.invoke(Calls.slot(this, 16, "PntosKeyValueStore.has_key"), this, key);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore hasKey(HasKey implementation, Arena arena) {
        return hasKeyPointer(HasKey.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment hasKeyPointer() { return segment().get(ADDRESS, 16); }
    /** Fills the slot with a C function. */
    public KeyValueStore hasKeyPointer(MemorySegment function) {
        segment().set(ADDRESS, 16, Memory.pointer(function));
        return this;
    }

    /**
     * The type of a value; {@link KeyValueStoreType#KEY_DNE} if there is no such key. A store that does not know types
     * has NULL here, so look before calling.
     * <p>The slot itself may be NULL.
     * <p>Unstable: it may change without a new API version.
     * @param key a text, lent for the call
     * @return a value of {@link KeyValueStoreType}
     */
    public int getType(String key) {
        return GetType.invoke(Calls.slot(this, 24, "PntosKeyValueStore.get_type"), this, key);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore getType(GetType implementation, Arena arena) {
        return getTypePointer(GetType.allocate(implementation, arena));
    }
    /** Whether {@code getType} can be called. */
    public boolean hasGetType() { return !Memory.isNull(getTypePointer()); }
    /** The C function in the slot. */
    public MemorySegment getTypePointer() { return segment().get(ADDRESS, 24); }
    /** Fills the slot with a C function. */
    public KeyValueStore getTypePointer(MemorySegment function) {
        segment().set(ADDRESS, 24, Memory.pointer(function));
        return this;
    }

    /**
     * A value as a string; NULL if there is no such key.
     * <p>References: the caller gets one on the result.
     * @param key a text, lent for the call
     * @return one reference, which the caller gives back; or null
     */
    public PntosString getStr(String key) {
        return GetStr.invoke(Calls.slot(this, 32, "PntosKeyValueStore.get_str"), this, key);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore getStr(GetStr implementation, Arena arena) {
        return getStrPointer(GetStr.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getStrPointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public KeyValueStore getStrPointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /**
     * A value as an array of strings; NULL if there is no such key.
     * <p>References: the caller gets one on the result.
     * @param key a text, lent for the call
     * @return one reference, which the caller gives back; or null
     */
    public StringArray getStrArray(String key) {
        return GetStrArray.invoke(Calls.slot(this, 40, "PntosKeyValueStore.get_str_array"), this, key);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore getStrArray(GetStrArray implementation, Arena arena) {
        return getStrArrayPointer(GetStrArray.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getStrArrayPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public KeyValueStore getStrArrayPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * A value as an integer. Ask {@code hasKey} first: without such a key the result is {@code INT64_MAX} at best,
     * which may also be a value.
     * @param key a text, lent for the call
     */
    public long getInt(String key) {
        return GetInt.invoke(Calls.slot(this, 48, "PntosKeyValueStore.get_int"), this, key);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore getInt(GetInt implementation, Arena arena) {
        return getIntPointer(GetInt.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getIntPointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public KeyValueStore getIntPointer(MemorySegment function) {
        segment().set(ADDRESS, 48, Memory.pointer(function));
        return this;
    }

    /**
     * A value as a truth value. Ask {@code hasKey} first: without such a key the result is {@code false} at best, which
     * may also be a value.
     * @param key a text, lent for the call
     */
    public boolean getBool(String key) {
        return GetBool.invoke(Calls.slot(this, 56, "PntosKeyValueStore.get_bool"), this, key);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore getBool(GetBool implementation, Arena arena) {
        return getBoolPointer(GetBool.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getBoolPointer() { return segment().get(ADDRESS, 56); }
    /** Fills the slot with a C function. */
    public KeyValueStore getBoolPointer(MemorySegment function) {
        segment().set(ADDRESS, 56, Memory.pointer(function));
        return this;
    }

    /**
     * A value as a floating-point number; NaN if there is no such key.
     * @param key a text, lent for the call
     */
    public double getDouble(String key) {
        return GetDouble.invoke(Calls.slot(this, 64, "PntosKeyValueStore.get_double"), this, key);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore getDouble(GetDouble implementation, Arena arena) {
        return getDoublePointer(GetDouble.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getDoublePointer() { return segment().get(ADDRESS, 64); }
    /** Fills the slot with a C function. */
    public KeyValueStore getDoublePointer(MemorySegment function) {
        segment().set(ADDRESS, 64, Memory.pointer(function));
        return this;
    }

    /**
     * A value as an array of floating-point numbers; NULL if there is no such key.
     * <p>References: the caller gets one on the result.
     * @param key a text, lent for the call
     * @return one reference, which the caller gives back; or null
     */
    public DoubleArray getDoubleArray(String key) {
        return GetDoubleArray.invoke(Calls.slot(this, 72, "PntosKeyValueStore.get_double_array"), this, key);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore getDoubleArray(GetDoubleArray implementation, Arena arena) {
        return getDoubleArrayPointer(GetDoubleArray.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getDoubleArrayPointer() { return segment().get(ADDRESS, 72); }
    /** Fills the slot with a C function. */
    public KeyValueStore getDoubleArrayPointer(MemorySegment function) {
        segment().set(ADDRESS, 72, Memory.pointer(function));
        return this;
    }

    /**
     * A value as a message; NULL if there is no such key, or if its message was set to NULL.
     * <p>References: the caller gets one on the result.
     * @param key a text, lent for the call
     * @return one reference, which the caller gives back; or null
     */
    public Message getMessage(String key) {
        return GetMessage.invoke(Calls.slot(this, 80, "PntosKeyValueStore.get_message"), this, key);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore getMessage(GetMessage implementation, Arena arena) {
        return getMessagePointer(GetMessage.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getMessagePointer() { return segment().get(ADDRESS, 80); }
    /** Fills the slot with a C function. */
    public KeyValueStore getMessagePointer(MemorySegment function) {
        segment().set(ADDRESS, 80, Memory.pointer(function));
        return this;
    }

    /**
     * Sets a value to a string, which is copied.
     * @param key a text, lent for the call
     * @param value a text, lent for the call
     */
    public void setStr(String key, String value) {
        SetStr.invoke(Calls.slot(this, 88, "PntosKeyValueStore.set_str"), this, key, value);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore setStr(SetStr implementation, Arena arena) {
        return setStrPointer(SetStr.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setStrPointer() { return segment().get(ADDRESS, 88); }
    /** Fills the slot with a C function. */
    public KeyValueStore setStrPointer(MemorySegment function) {
        segment().set(ADDRESS, 88, Memory.pointer(function));
        return this;
    }

    /**
     * Sets a value to an array of strings, which are copied. There is at least one.
     * @param key a text, lent for the call
     * @param values elements, lent for the call
     */
    public void setStrArray(String key, MemorySegment values, long numValues) {
        SetStrArray.invoke(Calls.slot(this, 96, "PntosKeyValueStore.set_str_array"), this, key, values, numValues);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore setStrArray(SetStrArray implementation, Arena arena) {
        return setStrArrayPointer(SetStrArray.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setStrArrayPointer() { return segment().get(ADDRESS, 96); }
    /** Fills the slot with a C function. */
    public KeyValueStore setStrArrayPointer(MemorySegment function) {
        segment().set(ADDRESS, 96, Memory.pointer(function));
        return this;
    }

    /**
     * Sets a value to an integer.
     * @param key a text, lent for the call
     */
    public void setInt(String key, long value) {
        SetInt.invoke(Calls.slot(this, 104, "PntosKeyValueStore.set_int"), this, key, value);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore setInt(SetInt implementation, Arena arena) {
        return setIntPointer(SetInt.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setIntPointer() { return segment().get(ADDRESS, 104); }
    /** Fills the slot with a C function. */
    public KeyValueStore setIntPointer(MemorySegment function) {
        segment().set(ADDRESS, 104, Memory.pointer(function));
        return this;
    }

    /**
     * Sets a value to a truth value.
     * @param key a text, lent for the call
     */
    public void setBool(String key, boolean value) {
        SetBool.invoke(Calls.slot(this, 112, "PntosKeyValueStore.set_bool"), this, key, value);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore setBool(SetBool implementation, Arena arena) {
        return setBoolPointer(SetBool.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setBoolPointer() { return segment().get(ADDRESS, 112); }
    /** Fills the slot with a C function. */
    public KeyValueStore setBoolPointer(MemorySegment function) {
        segment().set(ADDRESS, 112, Memory.pointer(function));
        return this;
    }

    /**
     * Sets a value to a floating-point number.
     * @param key a text, lent for the call
     */
    public void setDouble(String key, double value) {
        SetDouble.invoke(Calls.slot(this, 120, "PntosKeyValueStore.set_double"), this, key, value);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore setDouble(SetDouble implementation, Arena arena) {
        return setDoublePointer(SetDouble.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setDoublePointer() { return segment().get(ADDRESS, 120); }
    /** Fills the slot with a C function. */
    public KeyValueStore setDoublePointer(MemorySegment function) {
        segment().set(ADDRESS, 120, Memory.pointer(function));
        return this;
    }

    /**
     * Sets a value to an array of floating-point numbers, which are copied. There is at least one.
     * @param key a text, lent for the call
     * @param values elements, lent for the call
     */
    public void setDoubleArray(String key, MemorySegment values, long numValues) {
        SetDoubleArray.invoke(
                Calls.slot(this, 128, "PntosKeyValueStore.set_double_array"), this, key, values, numValues);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore setDoubleArray(SetDoubleArray implementation, Arena arena) {
        return setDoubleArrayPointer(SetDoubleArray.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setDoubleArrayPointer() { return segment().get(ADDRESS, 128); }
    /** Fills the slot with a C function. */
    public KeyValueStore setDoubleArrayPointer(MemorySegment function) {
        segment().set(ADDRESS, 128, Memory.pointer(function));
        return this;
    }

    /**
     * Sets a value to a message. The store holds the reference until the value is set again or the registry is gone;
     * NULL releases the message and leaves the key.
     * <p>References: the callee gets one on {@code message}.
     * @param key a text, lent for the call
     * @param message one reference goes to the callee; or null
     */
    public void setMessage(String key, Message message) {
        SetMessage.invoke(Calls.slot(this, 136, "PntosKeyValueStore.set_message"), this, key, message);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore setMessage(SetMessage implementation, Arena arena) {
        return setMessagePointer(SetMessage.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setMessagePointer() { return segment().get(ADDRESS, 136); }
    /** Fills the slot with a C function. */
    public KeyValueStore setMessagePointer(MemorySegment function) {
        segment().set(ADDRESS, 136, Memory.pointer(function));
        return this;
    }

    /**
     * Removes a key; {@code false} if it was not there or cannot be removed.
     * @param key a text, lent for the call
     */
    public boolean removeKey(String key) {
        return RemoveKey.invoke(Calls.slot(this, 144, "PntosKeyValueStore.remove_key"), this, key);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore removeKey(RemoveKey implementation, Arena arena) {
        return removeKeyPointer(RemoveKey.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment removeKeyPointer() { return segment().get(ADDRESS, 144); }
    /** Fills the slot with a C function. */
    public KeyValueStore removeKeyPointer(MemorySegment function) {
        segment().set(ADDRESS, 144, Memory.pointer(function));
        return this;
    }

    /**
     * The form of the bytes in {@code setRaw} and {@code getRaw}.
     * <p>A value of {@link KeyValueStoreDataFormat}.
     */
    public int dataFormat() { return segment().get(JAVA_INT, 152); }
    /** Sets {@code dataFormat}. */
    public KeyValueStore dataFormat(int value) { segment().set(JAVA_INT, 152, value); return this; }

    /**
     * Sets a value from bytes in the form of {@code dataFormat}. If {@code key} is NULL, the bytes hold keys and
     * values, and all of them are set.
     * @param key a text, lent for the call; or null
     * @param bytes elements, lent for the call
     */
    public void setRaw(String key, MemorySegment bytes, long numBytes) {
        SetRaw.invoke(Calls.slot(this, 160, "PntosKeyValueStore.set_raw"), this, key, bytes, numBytes);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore setRaw(SetRaw implementation, Arena arena) {
        return setRawPointer(SetRaw.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setRawPointer() { return segment().get(ADDRESS, 160); }
    /** Fills the slot with a C function. */
    public KeyValueStore setRawPointer(MemorySegment function) {
        segment().set(ADDRESS, 160, Memory.pointer(function));
        return this;
    }

    /**
     * A value as bytes in the form of {@code dataFormat}; NULL if there is no such key. If {@code key} is NULL, the
     * bytes hold all keys and values of the group.
     * <p>References: the caller gets one on the result.
     * @param key a text, lent for the call; or null
     * @return one reference, which the caller gives back; or null
     */
    public ByteArray getRaw(String key) {
        return GetRaw.invoke(Calls.slot(this, 168, "PntosKeyValueStore.get_raw"), this, key);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore getRaw(GetRaw implementation, Arena arena) {
        return getRawPointer(GetRaw.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getRawPointer() { return segment().get(ADDRESS, 168); }
    /** Fills the slot with a C function. */
    public KeyValueStore getRawPointer(MemorySegment function) {
        segment().set(ADDRESS, 168, Memory.pointer(function));
        return this;
    }

    /**
     * Closes the batch. Before it returns, observers of what changed are called, values marked permanent are stored if
     * {@code setPermanent} is still on, and {@code setPermanent} is turned off.
     */
    public void batchEnd() {
        BatchEnd.invoke(Calls.slot(this, 176, "PntosKeyValueStore.batch_end"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore batchEnd(BatchEnd implementation, Arena arena) {
        return batchEndPointer(BatchEnd.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment batchEndPointer() { return segment().get(ADDRESS, 176); }
    /** Fills the slot with a C function. */
    public KeyValueStore batchEndPointer(MemorySegment function) {
        segment().set(ADDRESS, 176, Memory.pointer(function));
        return this;
    }

    /** Opens the batch again after {@code batchEnd}. Cheaper than {@code batchStart}, which has to find the group. */
    public void batchRestart() {
        BatchRestart.invoke(Calls.slot(this, 184, "PntosKeyValueStore.batch_restart"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore batchRestart(BatchRestart implementation, Arena arena) {
        return batchRestartPointer(BatchRestart.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment batchRestartPointer() { return segment().get(ADDRESS, 184); }
    /** Fills the slot with a C function. */
    public KeyValueStore batchRestartPointer(MemorySegment function) {
        segment().set(ADDRESS, 184, Memory.pointer(function));
        return this;
    }

    /**
     * Asks to be called when a value changes.
     * <p>{@code key} names the value; NULL means every value of the group. {@code callback} gets {@code receiver} back
     * untouched, the group, the keys that changed, and a store to read the new values from. The callback owns one
     * reference to that store and gives it back. It must not set values and should not call the mediator: it may run in
     * the middle of another call. {@code receiver} and {@code callback} are kept until {@code removeNotify}, or until
     * the registry is gone. Returns {@code false} if the store cannot notify.
     * @param key a text, lent for the call; or null
     * @param receiver a pointer; or null
     * @param callback a C function
     */
    public boolean requestNotify(String key, MemorySegment receiver, MemorySegment callback) {
        return RequestNotify.invoke(
                Calls.slot(this, 192, "PntosKeyValueStore.request_notify"), this, key, receiver, callback);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore requestNotify(RequestNotify implementation, Arena arena) {
        return requestNotifyPointer(RequestNotify.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestNotifyPointer() { return segment().get(ADDRESS, 192); }
    /** Fills the slot with a C function. */
    public KeyValueStore requestNotifyPointer(MemorySegment function) {
        segment().set(ADDRESS, 192, Memory.pointer(function));
        return this;
    }

    /**
     * Takes every request of {@code requestNotify} back that had the same key, receiver and callback; {@code false} if
     * there was none.
     * @param key a text, lent for the call; or null
     * @param receiver a pointer; or null
     * @param callback a C function
     */
    public boolean removeNotify(String key, MemorySegment receiver, MemorySegment callback) {
        return RemoveNotify.invoke(
                Calls.slot(this, 200, "PntosKeyValueStore.remove_notify"), this, key, receiver, callback);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore removeNotify(RemoveNotify implementation, Arena arena) {
        return removeNotifyPointer(RemoveNotify.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment removeNotifyPointer() { return segment().get(ADDRESS, 200); }
    /** Fills the slot with a C function. */
    public KeyValueStore removeNotifyPointer(MemorySegment function) {
        segment().set(ADDRESS, 200, Memory.pointer(function));
        return this;
    }

    /**
     * Turns marking on or off: values that are set while it is on outlive the process. They are stored when the batch
     * ends with marking still on, or whenever the registry is configured to. Returns whether marking is on now:
     * {@code false} after asking for {@code true} says that this registry stores nothing.
     */
    public boolean setPermanent(boolean permanent) {
        return SetPermanent.invoke(Calls.slot(this, 208, "PntosKeyValueStore.set_permanent"), this, permanent);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public KeyValueStore setPermanent(SetPermanent implementation, Arena arena) {
        return setPermanentPointer(SetPermanent.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setPermanentPointer() { return segment().get(ADDRESS, 208); }
    /** Fills the slot with a C function. */
    public KeyValueStore setPermanentPointer(MemorySegment function) {
        segment().set(ADDRESS, 208, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code getKeyArray}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetKeyArray {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back; or null
         */
        StringArray call(KeyValueStore self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetKeyArray implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetKeyArray.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StringArray invoke(MemorySegment function, KeyValueStore self) {
            try {
                return StringArray.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetKeyArray implementation, MemorySegment self) {
            try {
                return Memory.pointer(implementation.call(KeyValueStore.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.get_key_array", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code hasKey}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface HasKey {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         */
        boolean call(KeyValueStore self, String key);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(HasKey implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), HasKey.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, KeyValueStore self, String key) {
            try (Arena arena = Arena.ofConfined()) {
                return (boolean) HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(key));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(HasKey implementation, MemorySegment self, MemorySegment key) {
            try {
                return implementation.call(KeyValueStore.of(self), Memory.text(key));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.has_key", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code getType}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@link KeyValueStoreType#KEY_DNE}.
     */
    @FunctionalInterface
    public interface GetType {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         * @return a value of {@link KeyValueStoreType}
         */
        int call(KeyValueStore self, String key);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetType implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetType.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static int invoke(MemorySegment function, KeyValueStore self, String key) {
            try (Arena arena = Arena.ofConfined()) {
                return (int) HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(key));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static int upcall(GetType implementation, MemorySegment self, MemorySegment key) {
            try {
                return implementation.call(KeyValueStore.of(self), Memory.text(key));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.get_type", implementation, thrown);
                return KeyValueStoreType.KEY_DNE;
            }
        }
    }

    /**
     * The function in the slot {@code getStr}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetStr {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         * @return one reference, which the caller gives back; or null
         */
        PntosString call(KeyValueStore self, String key);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetStr implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetStr.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static PntosString invoke(MemorySegment function, KeyValueStore self, String key) {
            try (Arena arena = Arena.ofConfined()) {
                return PntosString.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), arena.allocateFrom(key)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetStr implementation, MemorySegment self, MemorySegment key) {
            try {
                return Memory.pointer(implementation.call(KeyValueStore.of(self), Memory.text(key)));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.get_str", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code getStrArray}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetStrArray {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         * @return one reference, which the caller gives back; or null
         */
        StringArray call(KeyValueStore self, String key);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetStrArray implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetStrArray.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StringArray invoke(MemorySegment function, KeyValueStore self, String key) {
            try (Arena arena = Arena.ofConfined()) {
                return StringArray.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), arena.allocateFrom(key)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetStrArray implementation, MemorySegment self, MemorySegment key) {
            try {
                return Memory.pointer(implementation.call(KeyValueStore.of(self), Memory.text(key)));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.get_str_array", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code getInt}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets 9223372036854775807.
     */
    @FunctionalInterface
    public interface GetInt {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         */
        long call(KeyValueStore self, String key);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetInt implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetInt.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static long invoke(MemorySegment function, KeyValueStore self, String key) {
            try (Arena arena = Arena.ofConfined()) {
                return (long) HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(key));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static long upcall(GetInt implementation, MemorySegment self, MemorySegment key) {
            try {
                return implementation.call(KeyValueStore.of(self), Memory.text(key));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.get_int", implementation, thrown);
                return 9223372036854775807L;
            }
        }
    }

    /**
     * The function in the slot {@code getBool}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface GetBool {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         */
        boolean call(KeyValueStore self, String key);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetBool implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetBool.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, KeyValueStore self, String key) {
            try (Arena arena = Arena.ofConfined()) {
                return (boolean) HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(key));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(GetBool implementation, MemorySegment self, MemorySegment key) {
            try {
                return implementation.call(KeyValueStore.of(self), Memory.text(key));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.get_bool", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code getDouble}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NaN.
     */
    @FunctionalInterface
    public interface GetDouble {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         */
        double call(KeyValueStore self, String key);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetDouble implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetDouble.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static double invoke(MemorySegment function, KeyValueStore self, String key) {
            try (Arena arena = Arena.ofConfined()) {
                return (double) HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(key));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static double upcall(GetDouble implementation, MemorySegment self, MemorySegment key) {
            try {
                return implementation.call(KeyValueStore.of(self), Memory.text(key));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.get_double", implementation, thrown);
                return Double.NaN;
            }
        }
    }

    /**
     * The function in the slot {@code getDoubleArray}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetDoubleArray {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         * @return one reference, which the caller gives back; or null
         */
        DoubleArray call(KeyValueStore self, String key);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetDoubleArray implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetDoubleArray.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static DoubleArray invoke(MemorySegment function, KeyValueStore self, String key) {
            try (Arena arena = Arena.ofConfined()) {
                return DoubleArray.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), arena.allocateFrom(key)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetDoubleArray implementation, MemorySegment self, MemorySegment key) {
            try {
                return Memory.pointer(implementation.call(KeyValueStore.of(self), Memory.text(key)));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.get_double_array", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code getMessage}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetMessage {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         * @return one reference, which the caller gives back; or null
         */
        Message call(KeyValueStore self, String key);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetMessage implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetMessage.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Message invoke(MemorySegment function, KeyValueStore self, String key) {
            try (Arena arena = Arena.ofConfined()) {
                return Message.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), arena.allocateFrom(key)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetMessage implementation, MemorySegment self, MemorySegment key) {
            try {
                return Memory.pointer(implementation.call(KeyValueStore.of(self), Memory.text(key)));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.get_message", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code setStr}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetStr {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         * @param value a text, lent for the call
         */
        void call(KeyValueStore self, String key, String value);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetStr implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetStr.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, KeyValueStore self, String key, String value) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(key), arena.allocateFrom(value));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(SetStr implementation, MemorySegment self, MemorySegment key, MemorySegment value) {
            try {
                implementation.call(KeyValueStore.of(self), Memory.text(key), Memory.text(value));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.set_str", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code setStrArray}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetStrArray {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         * @param values elements, lent for the call
         */
        void call(KeyValueStore self, String key, MemorySegment values, long numValues);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetStrArray implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetStrArray.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, KeyValueStore self, String key, MemorySegment values, long numValues) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(
                        function, self.segment(), arena.allocateFrom(key), Memory.pointer(values), numValues);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                SetStrArray implementation, MemorySegment self, MemorySegment key, MemorySegment values,
                long numValues) {
            try {
                implementation.call(
                        KeyValueStore.of(self), Memory.text(key), Memory.array(values, numValues, 8), numValues);
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.set_str_array", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code setInt}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetInt {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_LONG);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         */
        void call(KeyValueStore self, String key, long value);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetInt implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetInt.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, KeyValueStore self, String key, long value) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(key), value);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(SetInt implementation, MemorySegment self, MemorySegment key, long value) {
            try {
                implementation.call(KeyValueStore.of(self), Memory.text(key), value);
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.set_int", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code setBool}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetBool {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_BOOLEAN);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         */
        void call(KeyValueStore self, String key, boolean value);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetBool implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetBool.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, KeyValueStore self, String key, boolean value) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(key), value);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(SetBool implementation, MemorySegment self, MemorySegment key, boolean value) {
            try {
                implementation.call(KeyValueStore.of(self), Memory.text(key), value);
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.set_bool", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code setDouble}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetDouble {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_DOUBLE);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         */
        void call(KeyValueStore self, String key, double value);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetDouble implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetDouble.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, KeyValueStore self, String key, double value) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(key), value);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(SetDouble implementation, MemorySegment self, MemorySegment key, double value) {
            try {
                implementation.call(KeyValueStore.of(self), Memory.text(key), value);
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.set_double", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code setDoubleArray}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetDoubleArray {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         * @param values elements, lent for the call
         */
        void call(KeyValueStore self, String key, MemorySegment values, long numValues);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetDoubleArray implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetDoubleArray.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, KeyValueStore self, String key, MemorySegment values, long numValues) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(
                        function, self.segment(), arena.allocateFrom(key), Memory.pointer(values), numValues);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                SetDoubleArray implementation, MemorySegment self, MemorySegment key, MemorySegment values,
                long numValues) {
            try {
                implementation.call(
                        KeyValueStore.of(self), Memory.text(key), Memory.array(values, numValues, 8), numValues);
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.set_double_array", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code setMessage}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetMessage {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         * @param message one reference goes to the callee; or null
         */
        void call(KeyValueStore self, String key, Message message);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetMessage implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetMessage.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, KeyValueStore self, String key, Message message) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(key), Memory.pointer(message));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                SetMessage implementation, MemorySegment self, MemorySegment key, MemorySegment message) {
            try {
                implementation.call(KeyValueStore.of(self), Memory.text(key), Message.of(message));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.set_message", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code removeKey}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface RemoveKey {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call
         */
        boolean call(KeyValueStore self, String key);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RemoveKey implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RemoveKey.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, KeyValueStore self, String key) {
            try (Arena arena = Arena.ofConfined()) {
                return (boolean) HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(key));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(RemoveKey implementation, MemorySegment self, MemorySegment key) {
            try {
                return implementation.call(KeyValueStore.of(self), Memory.text(key));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.remove_key", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code setRaw}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetRaw {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call; or null
         * @param bytes elements, lent for the call
         */
        void call(KeyValueStore self, String key, MemorySegment bytes, long numBytes);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetRaw implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetRaw.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, KeyValueStore self, String key, MemorySegment bytes, long numBytes) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), Memory.text(key, arena), Memory.pointer(bytes), numBytes);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                SetRaw implementation, MemorySegment self, MemorySegment key, MemorySegment bytes, long numBytes) {
            try {
                implementation.call(
                        KeyValueStore.of(self), Memory.text(key), Memory.array(bytes, numBytes, 1), numBytes);
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.set_raw", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code getRaw}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetRaw {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call; or null
         * @return one reference, which the caller gives back; or null
         */
        ByteArray call(KeyValueStore self, String key);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetRaw implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetRaw.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static ByteArray invoke(MemorySegment function, KeyValueStore self, String key) {
            try (Arena arena = Arena.ofConfined()) {
                return ByteArray.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), Memory.text(key, arena)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetRaw implementation, MemorySegment self, MemorySegment key) {
            try {
                return Memory.pointer(implementation.call(KeyValueStore.of(self), Memory.text(key)));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.get_raw", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code batchEnd}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface BatchEnd {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        void call(KeyValueStore self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(BatchEnd implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), BatchEnd.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, KeyValueStore self) {
            try {
                HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(BatchEnd implementation, MemorySegment self) {
            try {
                implementation.call(KeyValueStore.of(self));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.batch_end", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code batchRestart}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface BatchRestart {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        void call(KeyValueStore self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(BatchRestart implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), BatchRestart.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, KeyValueStore self) {
            try {
                HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(BatchRestart implementation, MemorySegment self) {
            try {
                implementation.call(KeyValueStore.of(self));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.batch_restart", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code requestNotify}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface RequestNotify {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call; or null
         * @param receiver a pointer; or null
         * @param callback a C function
         */
        boolean call(KeyValueStore self, String key, MemorySegment receiver, MemorySegment callback);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestNotify implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestNotify.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(
                MemorySegment function, KeyValueStore self, String key, MemorySegment receiver,
                MemorySegment callback) {
            try (Arena arena = Arena.ofConfined()) {
                return (boolean) HANDLE.invokeExact(
                        function, self.segment(), Memory.text(key, arena), Memory.pointer(receiver), callback);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(
                RequestNotify implementation, MemorySegment self, MemorySegment key, MemorySegment receiver,
                MemorySegment callback) {
            try {
                return implementation.call(KeyValueStore.of(self), Memory.text(key), receiver, callback);
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.request_notify", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * What {@code requestNotify} takes as {@code callback}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface RequestNotifyCallback {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param receiver a pointer; or null
         * @param modifiedGroup a text, lent for the call
         * @param modifiedKeys elements, lent for the call
         * @param modifiedValues one reference goes to the callee
         */
        void call(
                MemorySegment receiver, String modifiedGroup, MemorySegment modifiedKeys, long numModifiedKeys,
                KeyValueStore modifiedValues);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestNotifyCallback implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestNotifyCallback.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, MemorySegment receiver, String modifiedGroup, MemorySegment modifiedKeys,
                long numModifiedKeys, KeyValueStore modifiedValues) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(
                        function, Memory.pointer(receiver), arena.allocateFrom(modifiedGroup),
                        Memory.pointer(modifiedKeys), numModifiedKeys, modifiedValues.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                RequestNotifyCallback implementation, MemorySegment receiver, MemorySegment modifiedGroup,
                MemorySegment modifiedKeys, long numModifiedKeys, MemorySegment modifiedValues) {
            try {
                implementation.call(
                        receiver, Memory.text(modifiedGroup), Memory.array(modifiedKeys, numModifiedKeys, 8),
                        numModifiedKeys, KeyValueStore.of(modifiedValues));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.request_notify(callback)", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code removeNotify}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface RemoveNotify {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param key a text, lent for the call; or null
         * @param receiver a pointer; or null
         * @param callback a C function
         */
        boolean call(KeyValueStore self, String key, MemorySegment receiver, MemorySegment callback);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RemoveNotify implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RemoveNotify.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(
                MemorySegment function, KeyValueStore self, String key, MemorySegment receiver,
                MemorySegment callback) {
            try (Arena arena = Arena.ofConfined()) {
                return (boolean) HANDLE.invokeExact(
                        function, self.segment(), Memory.text(key, arena), Memory.pointer(receiver), callback);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(
                RemoveNotify implementation, MemorySegment self, MemorySegment key, MemorySegment receiver,
                MemorySegment callback) {
            try {
                return implementation.call(KeyValueStore.of(self), Memory.text(key), receiver, callback);
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.remove_notify", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * What {@code removeNotify} takes as {@code callback}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface RemoveNotifyCallback {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param receiver a pointer; or null
         * @param modifiedGroup a text, lent for the call
         * @param modifiedKeys elements, lent for the call
         * @param modifiedValues one reference goes to the callee
         */
        void call(
                MemorySegment receiver, String modifiedGroup, MemorySegment modifiedKeys, long numModifiedKeys,
                KeyValueStore modifiedValues);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RemoveNotifyCallback implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RemoveNotifyCallback.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, MemorySegment receiver, String modifiedGroup, MemorySegment modifiedKeys,
                long numModifiedKeys, KeyValueStore modifiedValues) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(
                        function, Memory.pointer(receiver), arena.allocateFrom(modifiedGroup),
                        Memory.pointer(modifiedKeys), numModifiedKeys, modifiedValues.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                RemoveNotifyCallback implementation, MemorySegment receiver, MemorySegment modifiedGroup,
                MemorySegment modifiedKeys, long numModifiedKeys, MemorySegment modifiedValues) {
            try {
                implementation.call(
                        receiver, Memory.text(modifiedGroup), Memory.array(modifiedKeys, numModifiedKeys, 8),
                        numModifiedKeys, KeyValueStore.of(modifiedValues));
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.remove_notify(callback)", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code setPermanent}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface SetPermanent {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, JAVA_BOOLEAN);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        boolean call(KeyValueStore self, boolean permanent);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetPermanent implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetPermanent.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, KeyValueStore self, boolean permanent) {
            try {
                return (boolean) HANDLE.invokeExact(function, self.segment(), permanent);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(SetPermanent implementation, MemorySegment self, boolean permanent) {
            try {
                return implementation.call(KeyValueStore.of(self), permanent);
            } catch (Throwable thrown) {
                Failures.report("PntosKeyValueStore.set_permanent", implementation, thrown);
                return false;
            }
        }
    }
}
