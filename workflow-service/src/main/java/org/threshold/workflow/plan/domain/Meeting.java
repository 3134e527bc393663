package org.threshold.workflow.plan.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;

/**
 * A core group or review conference that was held.
 *
 * @param on the day in England
 * @param came the agencies that came
 * @param decided what was decided, in words
 */
public record Meeting(UUID id, Kind kind, LocalDate on, Set<Agency> came, String decided) {

    public Meeting {
        came = Set.copyOf(came);
    }

    /** The meeting as an entry. */
    public EntryKey entry() {
        return new EntryKey(EntryKind.PLAN_MEETING, id);
    }

    /** What kind of meeting it was. */
    public enum Kind {
        CORE_GROUP("core-group", "Core group"),
        REVIEW("review", "Review conference");

        private final String code;
        private final String words;

        Kind(String code, String words) {
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

    /** Whether it met its limit; a review without quorum was held, and is still due. */
    public boolean counts() {
        return kind == Kind.CORE_GROUP || QuorumRule.quorate(came);
    }

    @Override
    public String toString() {
        return "Meeting[" + kind + " " + on + "]";
    }
}
