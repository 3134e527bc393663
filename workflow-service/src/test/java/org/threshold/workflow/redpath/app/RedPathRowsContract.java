package org.threshold.workflow.redpath.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.redpath.domain.Marked.PAEDIATRICIAN;
import static org.threshold.workflow.redpath.domain.Marked.SEEN;
import static org.threshold.workflow.redpath.domain.Marked.VIEW_DUE;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.domain.Finding;
import org.threshold.workflow.redpath.domain.Marked;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;
import org.threshold.workflow.redpath.domain.PoliceAnswer;
import org.threshold.workflow.redpath.domain.Sighting;
import org.threshold.workflow.redpath.domain.UncertainMark;
import org.threshold.workflow.redpath.domain.UncertainMark.Held;
import org.threshold.workflow.referral.CaseRef;

/** What keeps marks and questions to the police, in memory and in PostgreSQL alike. */
public abstract class RedPathRowsContract {

    /** What is tried. */
    protected abstract Marks marks();

    /** What is tried. */
    protected abstract Acceptances acceptances();

    /** A mark on a child that nobody has a case of yet. */
    protected abstract Sighting sighting();

    /** Does something in a transaction. */
    protected abstract void commit(Runnable work);

    @Test
    void a_mark_is_held_once_per_referral_and_child() {
        var seen = sighting();
        var again = Marked.sighting(new MarkId(UUID.randomUUID()), seen.referral(), seen.caseRef());

        assertThat(add(seen)).isTrue();
        assertThat(add(again)).isFalse();
        assertThat(marks().heldFor(seen.caseRef())).containsExactly(seen.id());
        assertThat(marks().find(seen.id())).contains(new Held(seen));
        assertThat(marks().find(again.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_becomes_of_a_mark_is_read_as_it_was_saved(Finding finding) {
        var seen = sighting();
        add(seen);
        var after = new Held(seen).seen(Marked.view(finding, SEEN.plusSeconds(60)));

        commit(() -> marks().save(after));

        assertThat(marks().find(seen.id())).contains(after);
        assertThat(marks().heldFor(seen.caseRef())).isEmpty();
    }

    @Test
    void an_injury_that_nobody_has_seen_gets_its_view_later() {
        var seen = sighting();
        add(seen);
        UncertainMark injury = new Held(seen).furtherConcern(SEEN.plusSeconds(60));
        commit(() -> marks().save(injury));
        assertThat(marks().find(seen.id())).contains(injury);

        var late = injury.seen(Marked.view(Finding.NOT_AN_INJURY, VIEW_DUE));
        commit(() -> marks().save(late));

        assertThat(marks().find(seen.id())).contains(late);
    }

    @Test
    void a_held_mark_is_overdue_from_its_limit_on() {
        var seen = sighting();
        add(seen);

        assertThat(marks().overdue(VIEW_DUE.minusSeconds(1), 1000)).doesNotContain(seen.id());
        assertThat(marks().overdue(VIEW_DUE, 1000)).contains(seen.id());
        commit(() -> marks().save(new Held(seen).at(VIEW_DUE)));
        assertThat(marks().overdue(VIEW_DUE, 1000)).doesNotContain(seen.id());
    }

    @Test
    void a_held_mark_moves_with_its_case() {
        var seen = sighting();
        var known = sighting().caseRef();
        add(seen);

        commit(() -> marks().moved(seen.caseRef(), known));

        assertThat(marks().heldFor(known)).contains(seen.id());
    }

    @Test
    void one_question_about_a_child_waits_at_a_time() {
        var ref = sighting().caseRef();
        var first = question(ref);

        assertThat(ask(first)).isTrue();
        assertThat(ask(question(ref))).isFalse();
        answer(first, new PoliceAnswer.Declined("Another force leads."));
        assertThat(ask(question(ref))).isTrue();
    }

    @Test
    void an_answer_is_read_as_it_was_given() {
        var first = question(sighting().caseRef());
        ask(first);
        assertThat(acceptances().find(first.id())).contains(first);

        var accepted = answer(first, new PoliceAnswer.Accepted("DS 4411", "URN 123"));

        assertThat(acceptances().find(first.id())).contains(accepted);
    }

    private boolean add(Sighting seen) {
        var added = new boolean[1];
        commit(() -> added[0] = marks().add(new Held(seen)));
        return added[0];
    }

    private boolean ask(PoliceAcceptance question) {
        var added = new boolean[1];
        commit(() -> added[0] = acceptances().add(question));
        return added[0];
    }

    private PoliceAcceptance answer(PoliceAcceptance question, PoliceAnswer answer) {
        var answered = question.answered(answer, PAEDIATRICIAN, VIEW_DUE);
        commit(() -> acceptances().save(answered));
        return answered;
    }

    private static PoliceAcceptance question(CaseRef ref) {
        return new PoliceAcceptance(
                new AcceptanceId(UUID.randomUUID()), ref, SEEN, new PoliceAcceptance.Waiting());
    }
}
