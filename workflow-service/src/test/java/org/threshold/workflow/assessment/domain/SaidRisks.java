package org.threshold.workflow.assessment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** Risks as tests say them. */
public final class SaidRisks {

    /** The child of the case. */
    public static final PersonId CHILD = new PersonId(new UUID(0, 1));

    /** Another child of its home. */
    public static final PersonId SIBLING = new PersonId(new UUID(0, 2));

    static final CaseRef CASE = new CaseRef("CP-2041");
    static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");

    private SaidRisks() {}

    /** With every part, for both children. */
    public static RiskSaid complete(RiskLevel level) {
        return new RiskSaid(
                new Axes(RiskCategory.NEGLECT, level, Evidence.LITTLE),
                "Feeds are missed.",
                List.of(
                        new Implication(CHILD, "He loses weight."),
                        new Implication(SIBLING, "She feeds herself.")),
                "Likely, and dangerous at his age.",
                new Reduction(
                        Reducible.YES,
                        "A worker is there at each feed.",
                        "The family support worker",
                        Optional.of(LocalDate.parse("2026-11-30"))),
                new Prospects("She has accepted help.", "He is admitted again."));
    }

    /** With a name only. */
    public static RiskSaid named(RiskLevel level) {
        return new RiskSaid(
                new Axes(RiskCategory.NOT_SAID, level, Evidence.NOT_SAID),
                "Something is wrong at home.",
                List.of(),
                "",
                new Reduction(Reducible.NOT_SAID, "", "", Optional.empty()),
                new Prospects("", ""));
    }

    static Risk risk(RiskSaid said) {
        return new Risk(new RiskId(new UUID(0, 7)), CASE, 2, NOW, said, Optional.empty());
    }
}
