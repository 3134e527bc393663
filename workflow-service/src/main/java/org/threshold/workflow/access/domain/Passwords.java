package org.threshold.workflow.access.domain;

/** Turns passwords into what can be kept, and compares them; both are slow on purpose. */
public interface Passwords {

    /** A new hash of the password, with its algorithm and salt. */
    String hash(String password);

    /** Whether the hash was made of this password. */
    boolean matches(String password, String hash);
}
