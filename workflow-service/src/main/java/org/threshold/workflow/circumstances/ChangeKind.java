package org.threshold.workflow.circumstances;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of change of circumstance (event catalogue, section 1), in the catalogue's order. */
public enum ChangeKind {
    CHILD_ADMITTED("EV-01", "child-admitted", "A child was admitted to or attended hospital"),
    FURTHER_ALLEGATION("EV-02", "further-allegation", "Something more was alleged about a child"),
    NEW_INJURY("EV-03", "new-injury", "A new injury to a child was seen"),
    CONDITION_WORSENED(
            "EV-04", "condition-worsened", "A child in hospital became worse or was moved"),
    DISCHARGE_PLANNED("EV-05", "discharge-planned", "It is planned that a child leaves hospital"),
    DISCHARGE_AGAINST_ADVICE(
            "EV-06",
            "discharge-against-advice",
            "A child was, or may be, taken from hospital against advice"),
    CHILD_RETURNED_HOME("EV-07", "child-returned-home", "A child returned home or left hospital"),
    DISCHARGED("EV-08", "discharged", "A child was discharged from hospital"),
    ADULT_MOVED_IN("EV-09", "adult-moved-in", "An adult is now in a household with children"),
    CARER_CHANGED("EV-10", "carer-changed", "Somebody else now cares for a child"),
    ADDRESS_CHANGED("EV-11", "address-changed", "A child’s address changed"),
    WAS_NOT_BROUGHT("EV-12", "was-not-brought", "A child was not seen as it was arranged"),
    MEDICAL_REPORT_ISSUED(
            "EV-13", "medical-report-issued", "A medical report was issued or changed"),
    WRITTEN_AGREEMENT(
            "EV-14", "written-agreement", "A written agreement was made, changed or ended"),
    AGREEMENT_BREACHED(
            "EV-15", "agreement-breached", "A written agreement was broken, or may have been"),
    DASH_ASSESSED("EV-16", "dash-assessed", "Domestic abuse around a child was assessed"),
    STRATEGY_MEETING_BOOKED(
            "EV-17", "strategy-meeting-booked", "A strategy meeting was booked or moved"),
    STRATEGY_MEETING_OVERDUE(
            "EV-18", "strategy-meeting-overdue", "A strategy meeting is overdue or not quorate"),
    PREGNANCY_IDENTIFIED(
            "EV-19", "pregnancy-identified", "A pregnancy with a risk to the child became known"),
    CHILD_BORN("EV-20", "child-born", "A child was born about whom there was concern"),
    OUT_OF_HOURS_PLAN_AGREED(
            "EV-21",
            "out-of-hours-plan-agreed",
            "An out-of-hours plan was agreed or is due for review"),
    SECTION_47_STARTED("EV-22", "s47-started", "A section 47 enquiry started"),
    SECTION_47_ENDED("EV-23", "s47-ended", "A section 47 enquiry came to its outcome"),
    SUSPECT_STATUS("EV-24", "suspect-status", "Where a suspect stands with the police changed"),
    POLICE_INVESTIGATION("EV-25", "police-investigation", "A police investigation changed"),
    EMERGENCY_PROTECTION(
            "EV-26",
            "emergency-protection",
            "A child is protected by the police or by a court’s order"),
    CHILD_PROTECTION_PLAN(
            "EV-27", "child-protection-plan", "A child protection plan started or ended"),
    INFORMATION_REQUEST(
            "EV-28", "information-request", "Information was asked for, was given, or is overdue"),
    SIBLING_IDENTIFIED(
            "EV-29", "sibling-identified", "A brother or sister of a child became known"),
    PARENT_INFORMED("EV-30", "parent-informed", "A parent was told of the concern, or was not"),
    PROFESSIONAL_CHALLENGE(
            "EV-31", "professional-challenge", "Somebody challenged a decision about a child"),
    CHILD_MISSING("EV-32", "child-missing", "A child is missing, or nobody knows where it is"),
    CARE_CONCERN("EV-33", "care-concern", "There is worry about how a baby is fed or handled"),
    REFERRAL("EV-34", "referral", "A referral was received or decided"),
    HANDOVER("EV-35", "handover", "Somebody else now works with a child");

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
