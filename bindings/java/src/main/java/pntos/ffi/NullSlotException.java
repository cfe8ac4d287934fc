package pntos.ffi;

/** A slot that was called has no function. */
public final class NullSlotException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /** Names the slot as C does, such as {@code PntosMediator.log_message}. */
    public NullSlotException(String slot) {
        super("`" + slot + "` is NULL: whoever made this table left the slot empty. If the slot may be empty, look"
                + " before calling; if not, its maker has to fill it");
    }
}
