package org.threshold.workflow.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.assessment.domain.SaidRisks.CHILD;
import static org.threshold.workflow.assessment.domain.SaidRisks.SIBLING;
import static org.threshold.workflow.assessment.domain.SaidRisks.complete;
import static org.threshold.workflow.assessment.domain.SaidRisks.named;
import static org.threshold.workflow.assessment.domain.SaidRisks.risk;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;

/** What is missing of a risk holds an ending back, by its name (L-3.1.1). */
class RiskGateTest {

    private static final List<PersonId> CHILDREN = List.of(CHILD, SIBLING);
    private static final RiskSaid WHOLE = complete(RiskLevel.HIGH);

    @Test
    @Requirement("L-3.1.1")
    void a_risk_without_its_meaning_for_a_child_is_named_with_what_is_missing() {
        var said = with(List.of(new Implication(CHILD, "He loses weight.")), WHOLE.likelihood());

        var refusals = RiskGate.refusals(List.of(risk(said)), CHILDREN);

        assertThat(refusals).extracting(Refusal::field).containsExactly("outcome");
        assertThat(refusals.getFirst().problem())
                .contains(
                        "Risk 2 (neglect, high, little evidence)",
                        "what it means for the other child of the home",
                        "lesson 3.1.1")
                .doesNotContain("the child of this case");
    }

    @Test
    void a_complete_risk_and_a_closed_one_hold_nothing_back() {
        var closed = risk(named(RiskLevel.HIGH)).closed(RiskEnd.GONE);

        assertThat(RiskGate.refusals(List.of(risk(WHOLE), closed), CHILDREN)).isEmpty();
    }

    @Test
    void what_was_only_named_lacks_every_part() {
        assertThat(RiskParts.missing(named(RiskLevel.NOT_SAID), List.of(CHILD)))
                .containsExactly(
                        "what kind of harm it is",
                        "how high it is",
                        "how strong the evidence is",
                        "what it means for the child of this case",
                        "how likely it is now, and how bad it would be",
                        "whether it can be reduced, and how",
                        "whether those who care for the child can change",
                        "what is likely to become of the child if nothing changes");
    }

    @Test
    @Requirement("R-C&F-11")
    void high_with_little_evidence_is_a_whole_answer() {
        assertThat(RiskParts.missing(WHOLE, CHILDREN)).isEmpty();
        assertThat(WHOLE.axes().words()).isEqualTo("Neglect, high, little evidence");
    }

    @Test
    void how_it_is_reduced_needs_who_and_when_and_why_it_cannot_be_a_reason() {
        var yes = new Reduction(Reducible.YES, "", "", Optional.empty());
        var no = new Reduction(Reducible.NO, "", "", Optional.empty());

        assertThat(RiskParts.missing(with(yes), CHILDREN))
                .containsExactly("how it is reduced", "who reduces it", "by when it is reduced");
        assertThat(RiskParts.missing(with(no), CHILDREN))
                .containsExactly("why it cannot be reduced, and what keeps the child safe");
        assertThat(yes.agreed() || no.agreed()).isFalse();
        assertThat(WHOLE.reduction().agreed()).isTrue();
    }

    @Test
    void a_risk_becomes_lower_by_a_reason_only() {
        var before = risk(WHOLE);

        assertThat(fields(RevisionRule.ofLater(before, complete(RiskLevel.MEDIUM), "")))
                .containsExactly("why");
        assertThat(fields(RevisionRule.ofLater(before, named(RiskLevel.NOT_SAID), "")))
                .containsExactly("why");
        assertThat(RevisionRule.ofLater(before, complete(RiskLevel.LOW), "He has moved."))
                .isEmpty();
        assertThat(RevisionRule.ofLater(before, complete(RiskLevel.HIGH), "")).isEmpty();
        assertThat(
                        RevisionRule.ofLater(
                                risk(complete(RiskLevel.LOW)), complete(RiskLevel.HIGH), ""))
                .isEmpty();
        assertThat(fields(RevisionRule.ofLater(before.closed(RiskEnd.GONE), WHOLE, "")))
                .containsExactly("request");
    }

    @Test
    void a_risk_needs_words_and_no_more() {
        var nothing =
                new RiskSaid(
                        WHOLE.axes(), " ", List.of(), "", WHOLE.reduction(), WHOLE.prospects());

        assertThat(fields(RevisionRule.ofNew(nothing))).containsExactly("words");
        assertThat(RevisionRule.ofNew(named(RiskLevel.NOT_SAID))).isEmpty();
    }

    @Test
    @Requirement("R-C&F-11")
    void a_high_risk_is_closed_by_a_manager_with_a_reason() {
        var high = risk(WHOLE);
        var low = risk(complete(RiskLevel.LOW));

        assertThat(fields(RevisionRule.ofClosing(high, "Gone.", false))).containsExactly("request");
        assertThat(RevisionRule.ofClosing(high, "Gone.", true)).isEmpty();
        assertThat(RevisionRule.ofClosing(low, "Gone.", false)).isEmpty();
        assertThat(fields(RevisionRule.ofClosing(low, " ", true))).containsExactly("why");
    }

    private static RiskSaid with(Reduction reduction) {
        return new RiskSaid(
                WHOLE.axes(),
                WHOLE.words(),
                WHOLE.implications(),
                WHOLE.likelihood(),
                reduction,
                WHOLE.prospects());
    }

    private static RiskSaid with(List<Implication> implications, String likelihood) {
        return new RiskSaid(
                WHOLE.axes(),
                WHOLE.words(),
                implications,
                likelihood,
                WHOLE.reduction(),
                WHOLE.prospects());
    }

    private static List<String> fields(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::field).toList();
    }
}
