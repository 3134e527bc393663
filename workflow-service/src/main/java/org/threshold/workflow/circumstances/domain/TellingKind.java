package org.threshold.workflow.circumstances.domain;

import java.util.Locale;
import org.threshold.workflow.deadlines.Ask;

/** What one rung of a notification's ladder does. */
public enum TellingKind {
    FIRST_CHANNEL,
    SECOND_CHANNEL,
    /** The supervisor in the recipient's own agency is told. */
    SUPERVISOR,
    /** Somebody of ours rings the duty role. */
    RING,
    /** A manager of ours takes it over. */
    TAKE_OVER,
    /** The managers who were asked to take it over are told again. */
    REMIND;

    /** As stored and shown. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a rung's ask means here. */
    public static TellingKind of(Ask ask, boolean again) {
        return switch (ask) {
            case TELL -> again ? REMIND : SECOND_CHANNEL;
            case SECOND_CHANNEL -> SECOND_CHANNEL;
            case SUPERVISOR -> SUPERVISOR;
            case RING -> again ? REMIND : RING;
            case TAKE_OVER -> again ? REMIND : TAKE_OVER;
        };
    }

    /** Whether the recipient, or somebody in its agency, is told. */
    public boolean reachesRecipient() {
        return this == FIRST_CHANNEL || this == SECOND_CHANNEL || this == SUPERVISOR;
    }

    /** Whether the process has to open a step for it. */
    public boolean opensStep() {
        return this == RING || this == TAKE_OVER;
    }
}
