package org.threshold.workflow.strategy.domain;

import java.util.List;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.Recipient;

/** Which duty role is told for a seat in a meeting. */
public final class SeatRecipient {

    private SeatRecipient() {}

    /**
     * The recipient; none for a GP, who is told at the practice of each linked person, and none for
     * an anonymous referrer.
     */
    public static List<Recipient> of(Invitee invitee) {
        return switch (invitee.seat()) {
            case CHAIR -> List.of(Recipient.of(Role.TEAM_MANAGER));
            case SOCIAL_WORKER, LEGAL_ADVISER -> List.of(Recipient.of(Role.DUTY_SOCIAL_WORKER));
            case POLICE -> List.of(Recipient.of(Role.POLICE_REFERRAL_SERGEANT));
            case PAEDIATRICIAN -> List.of(Recipient.of(Role.PAEDIATRICIAN));
            case RESPONSIBLE_CONSULTANT ->
                    List.of(new Recipient(Agency.HOSPITAL, "responsible-consultant"));
            case WARD_NURSE -> List.of(Recipient.of(Role.WARD));
            case GP -> List.of();
            case HEALTH_VISITOR -> List.of(new Recipient(Agency.HEALTH_VISITING, "health-visitor"));
            case SCHOOL_NURSE -> List.of(new Recipient(Agency.HEALTH_VISITING, "school-nurse"));
            case MIDWIFE -> List.of(new Recipient(Agency.MIDWIFERY, "duty-midwife"));
            case SCHOOL -> List.of(new Recipient(Agency.SCHOOL, "safeguarding-lead"));
            case ADULT_SERVICES ->
                    List.of(new Recipient(Agency.ADULT_SERVICES, "safeguarding-lead"));
            case REFERRER -> referrer(invitee.agency());
        };
    }

    /** Inside the authority the referrer is one of the others who are told. */
    private static List<Recipient> referrer(Agency agency) {
        var recipient = new Recipient(agency, "referrer");
        return recipient.inside() || agency == Agency.THRESHOLD ? List.of() : List.of(recipient);
    }
}
