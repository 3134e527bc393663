package org.threshold.workflow.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.assessment.domain.SaidRisks.CHILD;
import static org.threshold.workflow.assessment.domain.SaidRisks.SIBLING;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;

/** Nothing but a reason lowers a risk, and what is not known never counts as good news. */
class RisksOnlyPullUpTest {

    private static final Instant NOW = SaidRisks.NOW;
    private static final Duration LIMIT = Duration.ofDays(14);

    @Property
    @Requirement("R-C&F-11")
    void a_risk_is_said_lower_with_a_reason_only_and_higher_at_once(
            @ForAll RiskLevel before, @ForAll RiskLevel later, @ForAll("words") String why) {
        var risk = SaidRisks.risk(SaidRisks.complete(before));

        boolean passes = RevisionRule.ofLater(risk, SaidRisks.complete(later), why).isEmpty();

        boolean lower = later.compareTo(before) < 0;
        assertThat(passes).isEqualTo(!lower || !why.isBlank());
    }

    @Property
    void without_reasons_no_row_of_revisions_lowers_a_risk(
            @ForAll RiskLevel first, @ForAll List<RiskLevel> revisions) {
        Risk risk = SaidRisks.risk(SaidRisks.complete(first));
        for (RiskLevel level : revisions) {
            RiskSaid said = SaidRisks.complete(level);
            risk = RevisionRule.ofLater(risk, said, "").isEmpty() ? risk.as(said) : risk;

            assertThat(risk.said().axes().level()).isGreaterThanOrEqualTo(first);
        }
    }

    @Property
    @Requirement("L-3.1.1")
    void one_more_risk_or_child_never_lets_an_ending_pass(
            @ForAll("risks") List<Risk> risks, @ForAll("risk") Risk more) {
        var all = new ArrayList<>(risks);
        all.add(more);
        int before = RiskGate.refusals(risks, List.of(CHILD)).size();

        assertThat(RiskGate.refusals(all, List.of(CHILD))).hasSizeGreaterThanOrEqualTo(before);
        assertThat(RiskGate.refusals(all, List.of(CHILD, SIBLING)))
                .hasSizeGreaterThanOrEqualTo(RiskGate.refusals(all, List.of(CHILD)).size());
    }

    @Property
    @Requirement("L-3.1.2")
    void one_more_factor_not_known_and_a_later_hour_never_let_an_ending_pass(
            @ForAll Map<CapacityFactor, CapacityAnswer> answers,
            @ForAll CapacityFactor forgotten,
            @ForAll @IntRange(max = 40) int days,
            @ForAll @IntRange(max = 40) int daysMore) {
        var fewer = new HashMap<>(answers);
        fewer.put(forgotten, CapacityAnswer.NOT_KNOWN);
        Instant then = NOW.plus(Duration.ofDays(days));

        int before = lateFactors(answers, then);

        assertThat(lateFactors(fewer, then)).isGreaterThanOrEqualTo(before);
        assertThat(lateFactors(answers, then.plus(Duration.ofDays(daysMore))))
                .isGreaterThanOrEqualTo(before);
    }

    /** How many factors hold an ending back, since each is named in the refusal. */
    private static int lateFactors(Map<CapacityFactor, CapacityAnswer> answers, Instant now) {
        var nobody =
                new Capacity(
                        new CapacityId(new UUID(0, 9)),
                        SaidRisks.CASE,
                        new PersonId(new UUID(0, 3)),
                        List.of(),
                        "",
                        Optional.empty());
        var carer = nobody.with(new CapacityGiven(answers, ""), NOW);
        return CapacityGate.refusals(List.of(carer), since -> since.plus(LIMIT), now).stream()
                .map(Refusal::problem)
                .mapToInt(problem -> problem.split(";", -1).length)
                .sum();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("", " ", "He has moved out.");
    }

    @Provide
    Arbitrary<Risk> risk() {
        return Combinators.combine(
                        Arbitraries.of(RiskLevel.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(RisksOnlyPullUpTest::risk);
    }

    private static Risk risk(RiskLevel level, boolean whole, boolean closed) {
        Risk open = SaidRisks.risk(whole ? SaidRisks.complete(level) : SaidRisks.named(level));
        return closed ? open.closed(RiskEnd.GONE) : open;
    }

    @Provide
    Arbitrary<List<Risk>> risks() {
        return risk().list().ofMaxSize(5);
    }
}
