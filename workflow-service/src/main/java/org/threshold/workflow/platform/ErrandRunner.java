package org.threshold.workflow.platform;

/** Does one kind of errand. Safe to call twice with the same one. */
public interface ErrandRunner {

    /** The kind. */
    String kind();

    /**
     * Does it, within two seconds; returning means that it is done.
     *
     * @throws RuntimeException when it cannot be done now; it is tried again, without end
     */
    void run(Errand errand);
}
