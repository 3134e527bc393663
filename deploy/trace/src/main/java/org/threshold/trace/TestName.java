package org.threshold.trace;

/**
 * A test method, however many cases it has.
 *
 * @param type the full name of its class, {@code Outer$Inner} for one inside another
 * @param method its name, words parted by {@code _}
 */
public record TestName(String type, String method) {

    /** The class without its package, and the method's name as words. */
    String inWords() {
        return simpleType() + ": " + method.replace('_', ' ');
    }

    private String simpleType() {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return simple.substring(simple.lastIndexOf('$') + 1);
    }
}
