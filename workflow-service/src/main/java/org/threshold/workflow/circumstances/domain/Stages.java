package org.threshold.workflow.circumstances.domain;

/** The stages that rules look at; which a kind may have stands in {@link ChangeShape}. */
public final class Stages {

    public static final String ADMITTED = "admitted";
    public static final String ATTENDED = "attended";

    /** The police have begun to investigate. */
    public static final String OPENED = "opened";

    public static final String NO_FURTHER_ACTION = "no-further-action";
    public static final String RECEIVED = "received";
    public static final String DECIDED = "decided";
    public static final String ANSWERED = "answered";

    /** EV-06: the child is gone; before that it was only threatened. */
    public static final String LEFT = "left";

    /** EV-09: told to the family that the adult came from, and to nobody of the new one. */
    public static final String OTHER_FAMILY = "other-family";

    /** EV-09: told to a family that is linked with another by an adult; later than that. */
    public static final String LINKED_EVENT = "linked-event";

    public static final String POLICE_PROTECTION = "police-protection";
    public static final String STARTED = "started";
    public static final String ENDED = "ended";

    private Stages() {}
}
