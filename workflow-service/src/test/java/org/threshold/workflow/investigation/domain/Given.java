package org.threshold.workflow.investigation.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.Allegation.Claim;
import org.threshold.workflow.investigation.domain.Allegation.Closing;
import org.threshold.workflow.investigation.domain.EvidentialAction.Owner;
import org.threshold.workflow.investigation.domain.EvidentialAction.Progress;
import org.threshold.workflow.investigation.domain.EvidentialAction.What;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;

/** Investigations and what they own, in order, for tests to spoil. */
public final class Given {

    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    public static final CaseRef BABY = new CaseRef("CP-2041");
    public static final CaseRef SIBLING = new CaseRef("CP-2042");
    public static final InvestigationId ID = new InvestigationId(new UUID(0, 7));

    static final StaffId OFFICER = new StaffId(new UUID(0, 11));
    static final StaffId MANAGER = new StaffId(new UUID(0, 12));

    private Given() {}

    public static Investigation joint(CaseRef... cases) {
        return new Investigation(
                ID,
                InvestigationKind.JOINT,
                new DiscussionId(new UUID(0, 8)),
                List.of(cases),
                new Investigation.Standing.Open(NOW));
    }

    public static Allegation allegation(boolean absentParent) {
        return new Allegation(
                new ItemId(UUID.randomUUID()),
                ID,
                List.of(BABY),
                new Claim(RoleInCase.MOTHER, RoleInCase.FATHER, absentParent, "He shook him."),
                NOW,
                new Allegation.Following.Open());
    }

    static Allegation closed(Allegation open) {
        return open.closed(
                new Closing(AllegationOutcome.RULED_OUT, "He was abroad.", new PutToThem.Yes()));
    }

    public static EvidentialAction action(ActionType type, Agency agency) {
        return new EvidentialAction(
                new ItemId(UUID.randomUUID()),
                ID,
                List.of(BABY),
                new What(type, new Owner(agency, "Somebody")),
                NOW,
                new Progress.Open());
    }

    static EvidentialAction secured(EvidentialAction open) {
        return open.closed(new Progress.Closed(ActionResult.SECURED, "In the store."));
    }

    static Suspect suspect(SuspectStatus status, Suspect.Review review) {
        return new Suspect(
                new SuspectId(new UUID(0, 9)),
                ID,
                RoleInCase.FATHER,
                "",
                new Suspect.Stand(status, ""),
                review);
    }

    static Signature signature(StaffId by, SigningSide side) {
        return new Signature(BABY, by, side, "The scene no longer exists.", NOW.plusSeconds(60));
    }
}
