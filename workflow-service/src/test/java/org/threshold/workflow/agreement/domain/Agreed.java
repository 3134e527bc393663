package org.threshold.workflow.agreement.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.agreement.domain.ActivationGate.Bounds;
import org.threshold.workflow.referral.CaseRef;

/** Agreements as tests begin with them: whole unless a test takes something away. */
public final class Agreed {

    public static final CaseRef BABY = new CaseRef("CP-2041");
    public static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");
    public static final Instant LATEST = MORNING.plus(7, ChronoUnit.DAYS);
    public static final Instant FRIDAY = Instant.parse("2026-11-27T17:00:00Z");

    public static final Term NO_CONTACT =
            new Term(
                    TermKind.CONTACT,
                    "Her partner is not alone with the baby.",
                    new Contingency(
                            "The baby goes to the grandmother.",
                            Within.AT_ONCE,
                            "The duty worker"));
    public static final Watch VISITOR =
            new Watch(
                    Agency.HEALTH_VISITING,
                    "Hanna Health",
                    "Who is in the home at the visit",
                    CheckEvery.DAILY);
    public static final Watch OFFICER =
            new Watch(
                    Agency.POLICE, "Sian Sergeant", "The address at night", CheckEvery.TWICE_A_DAY);

    private Agreed() {}

    public static AgreementWords words() {
        return new AgreementWords(
                "That both adults know who may care for the baby.",
                List.of(new BoundAdult("The mother", Capacity.ABLE)),
                List.of(NO_CONTACT),
                new AgreementEnd.At(FRIDAY),
                List.of(Agency.HEALTH_VISITING, Agency.POLICE, Agency.GP),
                "The grandmother, who visits at eight each evening, rings the out-of-hours team.");
    }

    public static AgreementGiven given() {
        return new AgreementGiven(words(), List.of(VISITOR, OFFICER));
    }

    public static WrittenAgreement draft(AgreementGiven given) {
        var nothing =
                new WrittenAgreement(
                        new AgreementId(new UUID(0, 1)),
                        BABY,
                        given.words(),
                        List.of(),
                        new WordOfMouth.Nothing(),
                        new AgreementStanding(AgreementState.DRAFTED, MORNING, MORNING, List.of()));
        return nothing.saying(given, UUID::randomUUID);
    }

    /** A draft with nothing missing. */
    public static WrittenAgreement whole() {
        return allAccepted(draft(given()));
    }

    public static WrittenAgreement saying(AgreementWords words) {
        return allAccepted(draft(new AgreementGiven(words, List.of(VISITOR, OFFICER))));
    }

    public static WrittenAgreement watched(Watch... watches) {
        return allAccepted(draft(new AgreementGiven(words(), List.of(watches))));
    }

    public static WrittenAgreement allAccepted(WrittenAgreement draft) {
        var accepted = new Acceptance.Accepted("By name", new StaffId(new UUID(0, 7)), MORNING);
        WrittenAgreement all = draft;
        for (Monitor one : draft.monitors()) {
            all = all.accepted(one.id(), accepted);
        }
        return all;
    }

    public static Bounds bounds() {
        return new Bounds(MORNING, LATEST);
    }
}
