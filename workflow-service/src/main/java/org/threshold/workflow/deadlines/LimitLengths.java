package org.threshold.workflow.deadlines;

/** How long each limit of this area is, in words. */
@FunctionalInterface
public interface LimitLengths {

    /** Such as "1 working day". */
    String of(LimitCode code);
}
