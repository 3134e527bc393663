package org.threshold.workflow.challenge.domain;

/** How a challenge stands. */
public enum ChallengeState {
    WAITING("waiting", "It waits for an answer"),
    UPHELD("upheld", "Upheld: the decision is to be made again"),
    NOT_UPHELD("not-upheld", "Not upheld: the challenger has not said whether they accept it"),
    ACCEPTED("accepted", "The challenger accepts the answer"),
    ACTED_ON("acted-on", "Upheld, and the decision was made again");

    private final String code;
    private final String words;

    ChallengeState(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As sent. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** Whether somebody still has to do or to say something. */
    public boolean open() {
        return this == WAITING || this == UPHELD || this == NOT_UPHELD;
    }
}
