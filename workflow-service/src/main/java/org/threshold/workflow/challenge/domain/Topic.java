package org.threshold.workflow.challenge.domain;

import java.util.Arrays;

/** What a challenge is about; the report counts by it. */
public enum Topic {
    NO_FURTHER_ACTION("no-further-action", "That nothing further is done"),
    THRESHOLD("threshold", "Whether it is child protection or child in need"),
    STRATEGY_DISCUSSION(
            "strategy-discussion", "Whether, when or with whom a strategy discussion is held"),
    ENQUIRY("section-47-enquiry", "A section 47 enquiry: its start, its work or its outcome"),
    CONFERENCE("conference", "Whether a child protection conference is called"),
    MEDICAL("medical", "A medical opinion, or that none was asked for"),
    POLICE("police-action", "What the police do or do not do"),
    HOME_OR_HOSPITAL("home-or-hospital", "That a child is sent home or leaves hospital"),
    AGREEMENT("written-agreement", "That a written agreement is relied on"),
    INFORMATION("information", "That information was not shared or not asked for"),
    DELAY("delay", "That something is not done in time"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    Topic(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** The one stored as this code; anything else is a bug. */
    public static Topic of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic is " + code));
    }
}
