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

    private Stages() {}
}
