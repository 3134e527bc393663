package org.threshold.workflow.discharge.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.WhoHasAnswered.Answer;
import org.threshold.workflow.circumstances.WhoHasAnswered.Told;
import org.threshold.workflow.referral.CaseRef;

/** Discharges for tests. */
public final class Leaves {

    public static final CaseRef BABY = new CaseRef("CP-2041");
    public static final ChangeId CHANGE = new ChangeId(new UUID(0, 5));

    private Leaves() {}

    /** One that is planned, announced and to come at these instants. */
    public static Discharge planned(Instant announcedAt, Instant leavesAt, DischargeFlag... flags) {
        return new Discharge(
                new DischargeId(UUID.randomUUID()),
                BABY,
                CHANGE,
                new Discharge.Times(announcedAt, leavesAt),
                "home",
                List.of(flags),
                DischargeStage.PLANNED);
    }

    /** An agency that had to be told, and how far that has come. */
    public static Told told(Agency agency, Answer answer) {
        return new Told(new Recipient(agency, "duty"), true, answer);
    }

    /** All that a premature baby’s discharge rests on, every one with the same answer. */
    public static List<Told> everybody(Answer answer) {
        return List.of(
                told(Agency.CHILDRENS_SOCIAL_CARE, answer),
                told(Agency.HEALTH_VISITING, answer),
                told(Agency.GP, answer),
                told(Agency.MIDWIFERY, answer));
    }
}
