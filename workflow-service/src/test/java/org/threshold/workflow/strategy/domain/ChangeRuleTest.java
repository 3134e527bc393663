package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.enquiry.domain.OpinionPoint;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.domain.ChangeRule.Calls;
import org.threshold.workflow.strategy.domain.ChangeRule.Standing;

/** Finding 1.2.6 and L-3.1.7: which changes are discussed today. */
class ChangeRuleTest {

    private static final Standing NOTHING = new Standing(Set.of(), Set.of());

    private static NewChange change(ChangeKind kind, Map<String, String> codes) {
        var at = Instant.parse("2026-11-24T10:15:00Z");
        return new NewChange(kind, "", List.of(Given.BABY, Given.SIBLING), at, codes, "");
    }

    private static Optional<Set<Fact>> facts(NewChange change, Standing standing) {
        return ChangeRule.calls(change, standing).map(Calls::facts);
    }

    @Test
    void a_new_injury_is_discussed_today_whatever_holds() {
        assertThat(facts(change(ChangeKind.NEW_INJURY, Map.of()), NOTHING))
                .hasValue(Set.of(Fact.INJURY));
    }

    @Test
    void an_admission_for_an_injury_is_discussed_today_whatever_holds() {
        var admitted = change(ChangeKind.CHILD_ADMITTED, Map.of("reason", "injury"));

        assertThat(facts(admitted, NOTHING)).hasValue(Set.of(Fact.INJURY, Fact.IN_HOSPITAL));
    }

    @ParameterizedTest
    @EnumSource(
            value = Circumstance.class,
            names = {"ENQUIRY_OPEN", "DISCUSSION_OPEN"})
    @Requirement("F-1.2.6")
    void any_admission_of_a_child_that_is_watched_is_discussed_today(Circumstance watched) {
        var admitted = change(ChangeKind.CHILD_ADMITTED, Map.of("reason", "illness"));

        assertThat(facts(admitted, new Standing(Set.of(watched), Set.of())))
                .hasValue(Set.of(Fact.IN_HOSPITAL));
        assertThat(facts(admitted, NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = OpinionPoint.class,
            names = {"INFLICTED", "PROBABLY_INFLICTED", "UNDETERMINED"})
    @Requirement("L-3.1.4a")
    void an_opinion_that_leaves_harm_suspected_is_discussed_today_whatever_holds(OpinionPoint at) {
        var open = Set.of(Circumstance.DISCUSSION_OPEN);
        var one = new Standing(Set.of(Circumstance.ENQUIRY_OPEN), Set.of());

        assertThat(facts(opinion(at), NOTHING)).hasValue(Set.of(Fact.INJURY, Fact.MEDICAL));
        assertThat(facts(opinion(at), one)).isPresent();
        assertThat(facts(opinion(at), new Standing(open, Set.of()))).isPresent();
        assertThat(facts(opinion(at), new Standing(open, open))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = OpinionPoint.class,
            names = {"PROBABLY_ACCIDENTAL", "ACCIDENTAL_OR_MEDICAL"})
    void an_opinion_that_finds_another_cause_calls_none_by_itself(OpinionPoint at) {
        assertThat(facts(opinion(at), NOTHING)).isEmpty();
    }

    private static NewChange opinion(OpinionPoint at) {
        return change(ChangeKind.MEDICAL_REPORT_ISSUED, Map.of("opinion", at.code()));
    }

    @Test
    void a_child_that_is_home_without_a_decision_is_discussed_today() {
        var home = change(ChangeKind.CHILD_RETURNED_HOME, Map.of());
        var decided = Set.of(Circumstance.RETURN_HOME_DECIDED);

        assertThat(facts(home, NOTHING)).hasValue(Set.of());
        assertThat(facts(home, new Standing(decided, Set.of()))).hasValue(Set.of());
        assertThat(facts(home, new Standing(decided, decided))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeKind.class,
            names = {"DISCHARGE_AGAINST_ADVICE", "CHILD_MISSING"})
    @Requirement("L-3.1.9")
    void a_child_that_is_taken_away_or_missing_is_discussed_today(ChangeKind kind) {
        assertThat(facts(change(kind, Map.of()), NOTHING)).hasValue(Set.of());
    }

    @Test
    @Requirement({"L-3.1.23", "F-1.2.4"})
    void an_agreement_that_is_not_kept_is_discussed_today_whatever_holds() {
        var breached = change(ChangeKind.AGREEMENT_BREACHED, Map.of());

        assertThat(facts(breached, NOTHING)).hasValue(Set.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeKind.class,
            names = {"FURTHER_ALLEGATION", "CONDITION_WORSENED"})
    void what_bears_on_the_plan_is_discussed_today_while_there_is_one(ChangeKind kind) {
        var watched = new Standing(Set.of(Circumstance.ENQUIRY_OPEN), Set.of());

        assertThat(facts(change(kind, Map.of()), watched)).hasValue(Set.of());
        assertThat(facts(change(kind, Map.of()), NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeKind.class,
            names = {
                "NEW_INJURY",
                "CHILD_ADMITTED",
                "CHILD_RETURNED_HOME",
                "DISCHARGE_AGAINST_ADVICE",
                "CHILD_MISSING",
                "FURTHER_ALLEGATION",
                "CONDITION_WORSENED",
                "AGREEMENT_BREACHED"
            },
            mode = EnumSource.Mode.EXCLUDE)
    void nothing_else_is_discussed_for_itself(ChangeKind kind) {
        var all = EnumSet.allOf(Circumstance.class);

        assertThat(facts(change(kind, Map.of()), new Standing(all, Set.of()))).isEmpty();
    }
}
