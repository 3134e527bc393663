package org.threshold.workflow.order.domain;

import java.util.Locale;

/** What protects a child once police protection or an emergency protection order has ended. */
public enum FromThenOn {
    ORDER_APPLIED_FOR("A court is asked for an order"),
    AGREED_WITH_PARENTS("Agreed with the parents"),
    GOES_HOME("The child goes home, as a meeting decided"),
    OTHER("Something else");

    private final String words;

    FromThenOn(String words) {
        this.words = words;
    }

    /** As a form names it: {@code order-applied-for}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As people are asked. */
    public String words() {
        return words;
    }
}
