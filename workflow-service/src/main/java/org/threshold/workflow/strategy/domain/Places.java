package org.threshold.workflow.strategy.domain;

/** The names of inputs, as the sender of decisions knows them. */
final class Places {

    static final String CHILDREN = "children";

    private Places() {}

    /** An input of one child’s decision, for example {@code children[0].reason}. */
    static String ofChild(int place, String input) {
        return "%s[%d].%s".formatted(CHILDREN, place, input);
    }
}
