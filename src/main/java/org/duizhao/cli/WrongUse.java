package org.duizhao.cli;

/** A call that is not understood, or asks for what there is not yet. */
final class WrongUse extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Object[] arguments;

    /** @param key of the sentence that says what is wrong */
    WrongUse(String key, String... arguments) {
        super(key);
        this.arguments = arguments;
    }

    String key() {
        return getMessage();
    }

    Object[] arguments() {
        return arguments;
    }
}
