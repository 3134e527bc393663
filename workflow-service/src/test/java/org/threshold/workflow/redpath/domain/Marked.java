package org.threshold.workflow.redpath.domain;

import java.time.Instant;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.domain.UncertainMark.Held;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;

/** Marks for tests, seen at ten on a Monday morning and to be viewed by 23:59 of that day. */
public final class Marked {

    public static final CaseRef BABY = new CaseRef("CP-2041");
    public static final Instant SEEN = Instant.parse("2026-11-23T10:00:00Z");
    public static final Instant VIEW_DUE = Instant.parse("2026-11-23T23:59:00Z");
    public static final StaffId PAEDIATRICIAN = new StaffId(new UUID(7, 7));

    private Marked() {}

    public static Sighting sighting() {
        return sighting(new MarkId(new UUID(0, 9)), new ReferralId(new UUID(0, 1)), BABY);
    }

    public static Sighting sighting(MarkId id, ReferralId referral, CaseRef ref) {
        return new Sighting(id, referral, ref, Agency.HEALTH_VISITING, "face", SEEN, VIEW_DUE);
    }

    public static Held held() {
        return new Held(sighting());
    }

    public static PaediatricView view(Finding finding, String at) {
        return view(finding, Instant.parse(at));
    }

    public static PaediatricView view(Finding finding, Instant at) {
        return new PaediatricView(finding, "A blue spot, known since birth.", PAEDIATRICIAN, at);
    }
}
