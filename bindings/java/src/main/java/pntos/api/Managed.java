package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;

import pntos.ffi.Memory;

/**
 * One reference to a counted object, given back when it is closed.
 *
 * <p>Whoever is given a reference adopts it; whoever keeps an object that was only lent retains it.
 *
 * {@snippet :
 * try (Managed<Message> message = Managed.adopt(store.getMessage("last_fix"))) {
 *     System.out.println(message.get().sourceIdentifier());
 * }
 * }
 *
 * <p>Not for two threads at once, like the object itself.
 *
 * @param <T> the class of the object
 */
public final class Managed<T extends Counted> implements AutoCloseable {
    private final ManagedMemory memory;
    private T object;

    private Managed(T object) {
        this.object = object;
        memory = ManagedMemory.of(object.segment().get(ADDRESS, 0));
        if (memory == null) {
            throw new IllegalArgumentException(
                    "a `" + object.getClass().getSimpleName() + "` without counting functions: its maker has to set `memory`");
        }
    }

    /** Takes over a reference that the caller was given; null for null. */
    public static <T extends Counted> Managed<T> adopt(T object) {
        return object == null ? null : new Managed<>(object);
    }

    /** Takes a reference of its own to an object that is alive. */
    public static <T extends Counted> Managed<T> retain(T object) {
        Managed<T> managed = new Managed<>(object);
        managed.memory.incRef(object.segment());
        return managed;
    }

    /** The object, as long as this is open. */
    public T get() {
        if (object == null) {
            throw new IllegalStateException("the reference was given away or closed");
        }
        return object;
    }

    /** One more reference to the object. */
    public Managed<T> share() {
        return retain(get());
    }

    /** Gives the reference away, to a call that takes one along; afterwards there is nothing to close. */
    public T give() {
        T given = get();
        object = null;
        return given;
    }

    /** How many references there are: 1 if this is the only one, 0 if the object cannot tell. */
    public long references() {
        return Memory.isNull(memory.numRefsPointer()) ? 0 : memory.numRefs(get().segment());
    }

    /** Gives the reference back, once. */
    @Override
    public void close() {
        if (object != null) {
            memory.decRef(give().segment());
        }
    }
}
