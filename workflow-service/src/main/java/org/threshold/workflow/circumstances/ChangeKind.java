package org.threshold.workflow.circumstances;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of change of circumstance (event catalogue, section 1), in the catalogue's order. */
public enum ChangeKind {
    CHILD_ADMITTED("EV-01", "child-admitted", "A child was admitted to or attended hospital"),
    NEW_INJURY("EV-03", "new-injury", "A new injury to a child was seen"),
    CHILD_RETURNED_HOME("EV-07", "child-returned-home", "A child returned home or left hospital"),
    MEDICAL_REPORT_ISSUED(
            "EV-13", "medical-report-issued", "A medical report was issued or changed"),
    STRATEGY_MEETING_BOOKED(
            "EV-17", "strategy-meeting-booked", "A strategy meeting was booked or moved"),
    STRATEGY_MEETING_OVERDUE(
            "EV-18", "strategy-meeting-overdue", "A strategy meeting is overdue or not quorate"),
    OUT_OF_HOURS_PLAN_AGREED(
            "EV-21",
            "out-of-hours-plan-agreed",
            "An out-of-hours plan was agreed or is due for review"),
    SECTION_47_STARTED("EV-22", "s47-started", "A section 47 enquiry started"),
    POLICE_INVESTIGATION("EV-25", "police-investigation", "A police investigation changed"),
    REFERRAL("EV-34", "referral", "A referral was received or decided");

    private final String id;
    private final String eventName;
    private final String words;

    ChangeKind(String id, String eventName, String words) {
        this.id = id;
        this.eventName = eventName;
        this.words = words;
    }

    /** The catalogue's id, for example {@code EV-03}. */
    public String id() {
        return id;
    }

    /** The name in event types and in the API, for example {@code new-injury}. */
    public String eventName() {
        return eventName;
    }

    /** What happened, in a sentence for people that names nobody. */
    public String words() {
        return words;
    }

    /** The kind with this {@link #eventName}, if there is one. */
    public static Optional<ChangeKind> of(String eventName) {
        return Arrays.stream(values()).filter(kind -> kind.eventName.equals(eventName)).findFirst();
    }
}
