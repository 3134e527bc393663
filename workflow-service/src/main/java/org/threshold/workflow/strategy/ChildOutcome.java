package org.threshold.workflow.strategy;

import java.time.Instant;

/**
 * What a strategy meeting decided for one child. Where somebody investigates, it says who leads.
 */
public sealed interface ChildOutcome {

    /** (a) No further child protection action. */
    record NoFurtherAction() implements ChildOutcome {}

    /** (b) An assessment under section 17 begins or goes on. */
    record Section17() implements ChildOutcome {}

    /** (c) A section 47 enquiry by social care alone. */
    record SingleAgencyEnquiry(Lead lead) implements ChildOutcome {}

    /** (d) A section 47 enquiry together with the police. */
    record JointEnquiry(Lead lead) implements ChildOutcome {}

    /** (e) The police investigate alone. */
    record PoliceAlone(Lead lead) implements ChildOutcome {}

    /** (f) The child is protected now; the enquiry that this calls for is a joint one. */
    record ImmediateProtection(Means means) implements ChildOutcome {}

    /** (g) The meeting comes together again, UTC; nothing else is decided yet. */
    record Reconvene(Instant at) implements ChildOutcome {}

    /** Which outcome it is, without its particulars. */
    default OutcomeKind kind() {
        return switch (this) {
            case NoFurtherAction() -> OutcomeKind.NO_FURTHER_ACTION;
            case Section17() -> OutcomeKind.SECTION_17;
            case SingleAgencyEnquiry _ -> OutcomeKind.SINGLE_AGENCY_ENQUIRY;
            case JointEnquiry _ -> OutcomeKind.JOINT_ENQUIRY;
            case PoliceAlone _ -> OutcomeKind.POLICE_ALONE;
            case ImmediateProtection _ -> OutcomeKind.IMMEDIATE_PROTECTION;
            case Reconvene _ -> OutcomeKind.RECONVENE;
        };
    }

    /** Whether the threshold of section 47 is met, so that an enquiry must start (L-3.1.4b). */
    default boolean startsEnquiry() {
        return switch (this) {
            case SingleAgencyEnquiry _, JointEnquiry _, ImmediateProtection _ -> true;
            case NoFurtherAction _, Section17 _, PoliceAlone _, Reconvene _ -> false;
        };
    }

    /** Whether the police and the authority investigate together. */
    default boolean joint() {
        return this instanceof JointEnquiry || this instanceof ImmediateProtection;
    }
}
