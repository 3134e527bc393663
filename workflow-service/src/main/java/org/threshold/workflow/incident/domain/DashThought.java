package org.threshold.workflow.incident.domain;

import java.time.Instant;
import org.threshold.workflow.platform.CriticalThinking;

/**
 * What whoever assessed or supervised a DASH answered to the three questions of critical thinking
 * (R-4.2-6).
 *
 * @param at UTC
 */
public record DashThought(IncidentId incident, Stage stage, CriticalThinking answers, Instant at) {

    /** At what they were asked. */
    public enum Stage {
        ASSESSED("assessed", "Asked when the DASH was assessed"),
        SUPERVISED("supervised", "Asked when the police said what they do");

        private final String code;
        private final String words;

        Stage(String code, String words) {
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
    }
}
