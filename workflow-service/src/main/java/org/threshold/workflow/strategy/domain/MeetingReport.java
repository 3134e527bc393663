package org.threshold.workflow.strategy.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.NamedRisk;
import org.threshold.workflow.strategy.ReturnHome.Basis;

/**
 * A meeting as somebody reports that it was held.
 *
 * @param heldAt UTC
 * @param minutes what was said
 * @param urgency whether it was held without the police preparation
 * @param atOnce what was decided at once for some children, so that protection does not wait for
 *     the rest
 */
public record MeetingReport(
        Instant heldAt,
        Held held,
        List<Attendee> attendees,
        Minutes minutes,
        Urgency urgency,
        List<ChildDecision> atOnce) {

    public MeetingReport {
        attendees = List.copyOf(attendees);
        atOnce = List.copyOf(atOnce);
    }

    /**
     * The same once the police preparation was reviewed: nothing was outstanding, whatever is said.
     */
    public MeetingReport afterReview() {
        return new MeetingReport(heldAt, held, attendees, minutes, new Urgency.CouldWait(), atOnce);
    }

    /** How a meeting was held. */
    public enum Held {
        MEETING("meeting"),
        /** By telephone: decisions stand, and the full meeting is due (T4d). */
        TELEPHONE("telephone");

        private final String code;

        Held(String code) {
            this.code = code;
        }

        /** As stored and sent. */
        public String code() {
            return code;
        }
    }

    /**
     * What was said, in words; empty where nothing was written down.
     *
     * @param purpose why it was held
     * @param information what each agency knew
     * @param risks what was said of the risks, those that were named included
     * @param named the risks that come into the register with the meeting; none once it is kept
     */
    public record Minutes(
            String purpose, List<Information> information, String risks, List<NamedRisk> named) {

        public Minutes {
            information = List.copyOf(information);
            named = List.copyOf(named);
        }

        /** Minutes as they are kept. */
        public Minutes(String purpose, List<Information> information, String risks) {
            this(purpose, information, risks, List.of());
        }
    }

    /**
     * What an agency knew.
     *
     * @param basis whether it is a fact, an opinion or an assumption; empty where nobody said
     */
    public record Information(Agency agency, Optional<Basis> basis, String words) {}

    /** Whether the discussion could wait for the police preparation. */
    public sealed interface Urgency {

        /** It could, and the preparation was reviewed. */
        record CouldWait() implements Urgency {}

        /** It could not: it was held urgently with the preparation outstanding. */
        record PreparationOutstanding(String reason) implements Urgency {}
    }
}
