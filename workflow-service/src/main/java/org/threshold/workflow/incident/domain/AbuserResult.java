package org.threshold.workflow.incident.domain;

/** What came of the offer to somebody who is alleged to have abused (R-C&amp;F-8a). */
public enum AbuserResult {
    ACCEPTED("accepted", "They accepted the offer and have not begun", true, false),
    BEGAN("began", "They began the programme", true, false),
    COMPLETED("completed", "They completed the programme", true, true),
    DROPPED_OUT("dropped-out", "They dropped out of the programme", true, true),
    DECLINED("declined", "They declined the offer", true, true),
    NO_PLACE("no-place", "No programme suits or takes them", false, true),
    OUT_OF_REACH("out-of-reach", "Nobody can work with them, for example abroad", false, true);

    private final String code;
    private final String words;
    private final boolean answers;
    private final boolean last;

    AbuserResult(String code, String words, boolean answers, boolean last) {
        this.code = code;
        this.words = words;
        this.answers = answers;
        this.last = last;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** Whether it answers an offer, which has to have been made before. */
    boolean answersOffer() {
        return answers;
    }

    /** Whether somebody has to have spoken to them first. */
    boolean needsTalk() {
        return this != OUT_OF_REACH;
    }

    /** Whether nothing more is looked at until another incident. */
    boolean last() {
        return last;
    }
}
