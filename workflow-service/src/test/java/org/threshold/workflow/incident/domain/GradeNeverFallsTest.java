package org.threshold.workflow.incident.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.incident.domain.AbuseIncident.About;
import org.threshold.workflow.incident.domain.AbuseIncident.Recorded;
import org.threshold.workflow.incident.domain.AbuseIncident.Scene;
import org.threshold.workflow.incident.domain.AbuseIncident.Standing;
import org.threshold.workflow.referral.CaseRef;

/** Whatever is said of an incident, and in whatever order, nothing lowers its grade (L-3.1.3b). */
class GradeNeverFallsTest {

    private static final StaffId OFFICER = new StaffId(new UUID(0, 1));
    private static final AbuseIncident UNASSESSED =
            new AbuseIncident(
                    new IncidentId(new UUID(0, 2)),
                    new About(
                            List.of(new CaseRef("CP-2041")),
                            Instant.EPOCH,
                            new Scene(Children.YES, Set.of(), "", ""),
                            new Recorded(OFFICER, Agency.POLICE, Instant.EPOCH)),
                    Optional.empty(),
                    new Standing.Waiting());

    /** Something that is said of an incident. */
    sealed interface Said {}

    /** A DASH with the lowest grade that it may have; a provisional one may be followed. */
    record Assessed(Score score, boolean provisional) implements Said {}

    /** People were told a grade, as a supervisor or another agency gave it. */
    record ToldTo(Grade grade) implements Said {}

    @Property
    @Requirement({"L-3.1.3b", "R-TVP-1"})
    void whoever_engages_less_is_never_graded_lower(
            @ForAll @IntRange(max = Score.MOST) int indicators,
            @ForAll Engagement engagement,
            @ForAll Optional<Grade> told) {
        Grade engaged = new Score(indicators, Engagement.FULL).lowest(told);

        Grade less = new Score(indicators, engagement).lowest(told);

        assertThat(less).isGreaterThanOrEqualTo(engaged);
    }

    @Property
    void one_more_indicator_or_one_more_telling_never_lowers_it(
            @ForAll @IntRange(max = Score.MOST - 1) int indicators,
            @ForAll Engagement engagement,
            @ForAll Grade told) {
        Grade before = new Score(indicators, engagement).lowest(Optional.empty());

        assertThat(new Score(indicators + 1, engagement).lowest(Optional.empty()))
                .isGreaterThanOrEqualTo(before);
        assertThat(new Score(indicators, engagement).lowest(Optional.of(told)))
                .isGreaterThanOrEqualTo(before)
                .isGreaterThanOrEqualTo(told);
    }

    @Property
    void the_grade_of_an_incident_never_falls(@ForAll("stories") List<Said> story) {
        AbuseIncident incident = UNASSESSED;
        for (Said said : story) {
            AbuseIncident after = after(incident, said);

            assertThat(rank(after.grade())).isGreaterThanOrEqualTo(rank(incident.grade()));
            assertThat(rank(after.told())).isGreaterThanOrEqualTo(rank(incident.told()));
            incident = after;
        }
    }

    private static AbuseIncident after(AbuseIncident incident, Said said) {
        return switch (said) {
            case ToldTo(var grade) -> incident.told(Optional.of(grade));
            case Assessed(var score, var provisional) -> {
                var dash =
                        new Dash(score, score.lowest(incident.told()), "", OFFICER, Instant.EPOCH);
                yield incident.as(
                        provisional
                                ? new Standing.Provisional(dash)
                                : new Standing.Closed(dash, "Nothing is on record."));
            }
        };
    }

    private static int rank(Optional<Grade> grade) {
        return grade.map(List.of(Grade.values())::indexOf).orElse(-1);
    }

    @Provide
    Arbitrary<List<Said>> stories() {
        Arbitrary<Said> assessed =
                Combinators.combine(
                                Arbitraries.integers().between(0, Score.MOST),
                                Arbitraries.of(Engagement.class),
                                Arbitraries.of(true, false))
                        .as((count, who, first) -> new Assessed(new Score(count, who), first));
        Arbitrary<Said> told = Arbitraries.of(Grade.class).map(ToldTo::new);
        return Arbitraries.oneOf(assessed, told).list().ofMaxSize(6);
    }
}
