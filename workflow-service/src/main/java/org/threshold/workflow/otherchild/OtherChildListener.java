package org.threshold.workflow.otherchild;

/** Features that act on what was decided for another child, in the same transaction. */
@FunctionalInterface
public interface OtherChildListener {

    /** It was decided; the row of the child’s case is locked. Called once. */
    void decided(OtherChildDecided decided);
}
