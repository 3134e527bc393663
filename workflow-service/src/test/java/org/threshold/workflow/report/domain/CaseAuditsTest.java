package org.threshold.workflow.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.report.domain.CaseAudits.Found;
import org.threshold.workflow.report.domain.Sample.How;
import org.threshold.workflow.report.domain.Sample.Sampled;

/** How cases are drawn for an audit, what is answered, and what it comes to. */
class CaseAuditsTest {

    private static final Instant NOW = london("2026-11-24T10:00");
    private static final SampleId SAMPLE = new SampleId(new UUID(0, 0xabcdef));
    private static final List<Candidate> CASES =
            IntStream.range(0, 200)
                    .mapToObj(it -> new Candidate("CP-" + it, it < 20 ? 4 : 0))
                    .toList();

    @Test
    @Requirement("F-2.3.1")
    void the_voice_of_the_child_is_looked_for_in_the_daily_life_that_each_contact_tells_of() {
        assertThat(AuditQuestion.VOICE_OF_THE_CHILD.number()).isEqualTo(6);
        assertThat(AuditQuestion.VOICE_OF_THE_CHILD.words()).contains("each contact", "daily life");
    }

    @Test
    @Requirement("R-4.2-2")
    void the_same_seed_draws_the_same_cases_in_whatever_order_they_are_given() {
        List<Candidate> shuffled = new ArrayList<>(CASES);
        Collections.reverse(shuffled);

        assertThat(Draw.of(shuffled, "seed", 10)).isEqualTo(Draw.of(CASES, "seed", 10));
        assertThat(refs(Draw.of(CASES, "other", 10)))
                .isNotEqualTo(refs(Draw.of(CASES, "seed", 10)));
    }

    @Test
    void each_case_is_drawn_once_and_numbered_from_one() {
        List<Sampled> drawn = Draw.of(CASES, "seed", 11);

        assertThat(drawn)
                .extracting(Sampled::place)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(new HashSet<>(refs(drawn))).hasSize(11);
        assertThat(drawn.stream().filter(one -> one.how() == How.RANDOM)).hasSize(6);
        assertThat(Draw.of(CASES.subList(0, 3), "seed", 10)).hasSize(3);
    }

    /** 20 of 200 cases have four signs: by chance every tenth is drawn, by risk well over half. */
    @Test
    void what_is_drawn_by_risk_has_more_signs_than_what_is_drawn_by_chance() {
        Set<String> signed =
                CASES.stream()
                        .filter(it -> it.signs() > 0)
                        .map(Candidate::caseRef)
                        .collect(Collectors.toSet());
        int chance = 0;
        int risk = 0;
        for (int seed = 0; seed < 200; seed++) {
            for (var one : Draw.of(CASES, "seed " + seed, 10)) {
                boolean hit = signed.contains(one.caseRef());
                chance += hit && one.how() == How.RANDOM ? 1 : 0;
                risk += hit && one.how() == How.RISK ? 1 : 0;
            }
        }

        assertThat(chance).isBetween(60, 140);
        assertThat(risk).isBetween(450, 750);
    }

    @Test
    @Requirement({"R-4.2-2", "F-2.3.1"})
    void where_something_was_missing_the_cause_is_said_and_only_there() {
        assertThat(AuditQuestion.values()).hasSize(16);
        assertThat(wrong(Rating.NOT_MET, Optional.empty())).containsExactly("findings[1].cause");
        assertThat(wrong(Rating.PARTLY, Optional.empty())).containsExactly("findings[1].cause");
        assertThat(wrong(Rating.MET, Optional.of(Cause.TEAM))).containsExactly("findings[1].cause");
        assertThat(wrong(Rating.NOT_MET, Optional.of(Cause.SYSTEM))).isEmpty();
        assertThat(wrong(Rating.NOT_RECORDED, Optional.empty())).isEmpty();
    }

    @Test
    void what_does_not_arise_counts_neither_way_and_the_months_before_stand_beside() {
        Report report =
                CaseAudits.of(
                        List.of(
                                found(1, 1, Rating.MET),
                                found(2, 1, Rating.NOT_MET),
                                found(3, 1, Rating.NOT_APPLICABLE)),
                        List.of(found(9, 1, Rating.MET)),
                        new Asked(Month.of(NOW), NOW));

        assertThat(report.summary().figures())
                .contains(Figure.of("Cases audited", 3))
                .anyMatch(it -> it.value().equals("50% (1 of 2); before: 100% (1 of 1)"));
        assertThat(report.summary().figures()).hasSize(18);
    }

    @Test
    void two_auditors_agree_only_where_both_answered_alike() {
        var all =
                List.of(
                        found(1, 1, Rating.MET),
                        found(1, 2, Rating.MET),
                        found(2, 1, Rating.MET),
                        found(2, 2, Rating.PARTLY),
                        found(3, 1, Rating.MET));

        assertThat(CaseAudits.agreement(all)).isEqualTo(new Share(1, 2));
    }

    @Test
    void a_file_of_it_names_no_case_and_no_words() {
        Report report =
                CaseAudits.of(
                        List.of(found(7, 1, Rating.MET)), List.of(), new Asked(Month.of(NOW), NOW));

        assertThat(report.cases()).isEmpty();
        assertThat(report.table().rows().getFirst().cells())
                .first()
                .isEqualTo(Cell.of("ABCDEF, case 7"));
        assertThat(new Finding(AuditQuestion.FATHER, Rating.MET, Optional.empty(), "Fred"))
                .asString()
                .doesNotContain("Fred");
    }

    private static List<String> refs(List<Sampled> drawn) {
        return drawn.stream().map(Sampled::caseRef).toList();
    }

    private static List<String> wrong(Rating rating, Optional<Cause> cause) {
        var fine = new Finding(AuditQuestion.RISKS, Rating.MET, Optional.empty(), "");
        var tried = new Finding(AuditQuestion.FATHER, rating, cause, "");
        return Finding.wrong(List.of(fine, tried)).stream().map(Refusal::field).toList();
    }

    private static Found found(int place, int auditor, Rating rating) {
        return new Found(
                SAMPLE,
                place,
                auditor,
                AuditQuestion.FATHER,
                rating,
                rating.hasCause() ? Optional.of(Cause.TEAM) : Optional.empty());
    }
}
