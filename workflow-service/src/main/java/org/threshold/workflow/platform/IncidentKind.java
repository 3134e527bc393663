package org.threshold.workflow.platform;

/** The kinds of incident, each with one way to resolve it. */
public enum IncidentKind {
    /** A person decided, and the engine had no such step: start the process at the case's stage. */
    STEP_UNKNOWN_TO_ENGINE("step-unknown-to-engine"),
    /** A person must act, and the engine has opened no step for it within a minute. */
    STEP_NOT_REACHED("step-not-reached"),
    /**
     * A rung of an escalation chain was due a minute ago and the engine did not climb it; healed
     * when it climbs that chain after all.
     */
    RUNG_MISSED("rung-missed"),
    /** A process stands still in the engine: what it was given cannot be worked with. */
    ENGINE_STANDS_STILL("engine-stands-still"),
    /** The engine refuses a command for good. */
    COMMAND_REFUSED("command-refused"),
    /** Records of one key wait, because one is missing or cannot be applied. */
    KEY_PARKED("key-parked"),
    /** Something whose time has come fails each time it is tried. */
    DUE_WORK_FAILS("due-work-fails");

    private final String code;

    IncidentKind(String code) {
        this.code = code;
    }

    /** The kind as stored and shown. */
    public String code() {
        return code;
    }
}
