package pntos.ffi;

/** A library does not have a function. */
public final class MissingFunctionException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /** Names the function as C does. */
    public MissingFunctionException(String function) {
        super("the library has no function `" + function + "`: look it up in the library that defines it");
    }
}
