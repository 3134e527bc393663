package org.threshold.workflow.circumstances.domain;

import java.time.Instant;
import org.threshold.workflow.access.StaffId;

/** What a manager says to it that somebody is not told (R-C&F-4). */
public sealed interface Agreement {

    /** As stored and shown. */
    String code();

    /** A manager is asked. The recipient is not told meanwhile. */
    record Asked() implements Agreement {

        @Override
        public String code() {
            return "asked";
        }
    }

    /**
     * They stay not told.
     *
     * @param by the manager; whoever left them out where that was a manager
     * @param at when, UTC
     */
    record Agreed(StaffId by, Instant at) implements Agreement {

        @Override
        public String code() {
            return "agreed";
        }
    }

    /**
     * They were told at once.
     *
     * @param by the manager
     * @param at when, UTC
     * @param reason why they have to be told, in the manager's words; never blank
     */
    record Refused(StaffId by, Instant at, String reason) implements Agreement {

        @Override
        public String code() {
            return "refused";
        }

        /** The reason is typed by people. */
        @Override
        public String toString() {
            return "Refused[" + at + "]";
        }
    }

    /**
     * The change was corrected or withdrawn before a manager said anything.
     *
     * @param at when, UTC
     */
    record Overtaken(Instant at) implements Agreement {

        @Override
        public String code() {
            return "overtaken";
        }
    }
}
