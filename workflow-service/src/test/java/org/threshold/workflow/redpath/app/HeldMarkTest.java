package org.threshold.workflow.redpath.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.redpath.app.RedPathWorld.DOCTOR;
import static org.threshold.workflow.redpath.app.RedPathWorld.WORKER;
import static org.threshold.workflow.redpath.domain.Marked.SEEN;
import static org.threshold.workflow.redpath.domain.Marked.VIEW_DUE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.process.UncertainMarkProcess;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.domain.Finding;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.worklist.Completion;

/** L-3.1.5 and T18: what follows from a mark that may be an injury. */
class HeldMarkTest {

    private static final String VIEW = "give-paediatric-view";
    private static final String SPOT = "A blue spot, known since birth.";

    private final RedPathWorld world = new RedPathWorld();

    @Test
    void the_paediatrician_is_asked_in_the_commit_of_the_referral() {
        world.refer(Mark.UNCERTAIN_MARK, false);

        var task = world.steps.only(VIEW);
        assertThat(task.candidates()).containsExactly(Role.PAEDIATRICIAN);
        assertThat(task.due().dueAt()).isEqualTo(VIEW_DUE);
        assertThat(world.engine.names()).containsExactly(UncertainMarkProcess.Messages.SEEN);
        assertThat(world.keep.heldFor(world.ref)).isTrue();
        assertThat(world.changes).isEmpty();
    }

    @Test
    void the_same_referral_heard_twice_holds_it_once() {
        var referral = world.refer(Mark.UNCERTAIN_MARK, true);

        world.referred.received(WORKER, referral);

        assertThat(world.engine.names())
                .filteredOn(UncertainMarkProcess.Messages.SEEN::equals)
                .hasSize(1);
    }

    @Test
    void only_a_finding_of_no_injury_ends_it_and_says_who_when_and_what_instead() {
        world.refer(Mark.UNCERTAIN_MARK, false);

        assertThat(see(Finding.NOT_AN_INJURY, SPOT)).isInstanceOf(Completion.Done.class);

        assertThat(world.keep.heldFor(world.ref)).isFalse();
        assertThat(world.paths).containsExactly("not-red");
        assertThat(world.ruledOut).containsExactly(world.ref);
        assertThat(world.changes).isEmpty();
        assertThat(world.audit).anyMatch(one -> one.who().equals(DOCTOR) && one.why().equals(SPOT));
        assertThat(world.steps.outcome(VIEW)).containsEntry("finding", "not-an-injury");
    }

    @Test
    void a_finding_that_does_not_say_what_it_is_instead_is_refused() {
        world.refer(Mark.UNCERTAIN_MARK, false);

        var refused = (Completion.Refused) see(Finding.NOT_AN_INJURY, "");

        assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("words");
        assertThat(world.keep.heldFor(world.ref)).isTrue();
        assertThat(world.steps.only(VIEW).state().waits()).isTrue();
    }

    @Test
    void nobody_but_a_clinician_gives_a_view() {
        world.refer(Mark.UNCERTAIN_MARK, false);

        assertThatThrownBy(() -> world.give.handle(WORKER, mark(), Finding.NOT_AN_INJURY, SPOT))
                .isInstanceOf(AccessRefused.class);
        assertThat(world.keep.heldFor(world.ref)).isTrue();
    }

    @Test
    void a_confirmed_mark_is_told_as_an_injury_and_the_police_are_asked() {
        world.refer(Mark.UNCERTAIN_MARK, false);

        see(Finding.INJURY, "A bruise.");

        isInjury();
        assertThat(world.steps.outcome(VIEW)).containsEntry("finding", "confirmed");
    }

    @Test
    @Requirement("R-C&F-10")
    void a_view_that_excludes_no_injury_is_heard_of_in_time_or_late() {
        world.refer(Mark.UNCERTAIN_MARK, false);
        see(Finding.NOT_EXCLUDED, "Perhaps a bruise.");
        assertThat(world.notExcluded).containsExactly(world.ref);

        world.refer(Mark.UNCERTAIN_MARK, false);
        world.keep.furtherConcern(WORKER, List.of(world.ref));
        see(Finding.NOT_EXCLUDED, "Perhaps a bruise, too.");
        assertThat(world.notExcluded).containsExactly(world.ref, world.ref);
    }

    @Test
    void a_view_that_is_definite_is_heard_of_as_none_in_doubt() {
        world.refer(Mark.UNCERTAIN_MARK, false);

        see(Finding.INJURY, "A bruise.");

        assertThat(world.notExcluded).isEmpty();
    }

    @Test
    void another_referral_that_suspects_makes_an_injury_of_it() {
        world.refer(Mark.UNCERTAIN_MARK, false);

        world.refer(Mark.NONE_SEEN, true);

        isInjury();
        assertThat(world.steps.only(VIEW).state().waits()).isTrue();
    }

    @Test
    void another_referral_without_a_worry_of_that_kind_does_not() {
        world.refer(Mark.UNCERTAIN_MARK, false);

        world.refer(Mark.NONE_SEEN, false);

        assertThat(world.keep.heldFor(world.ref)).isTrue();
    }

    @Test
    void an_admission_for_illness_makes_an_injury_of_it() {
        world.refer(Mark.UNCERTAIN_MARK, false);
        var admitted = Map.of("reason", "illness");

        world.record(
                WORKER,
                new NewChange(
                        ChangeKind.CHILD_ADMITTED, "", List.of(world.ref), SEEN, admitted, ""));

        assertThat(world.keep.heldFor(world.ref)).isFalse();
        assertThat(world.changes).extracting(NewChange::kind).contains(ChangeKind.NEW_INJURY);
    }

    @Test
    void a_concern_that_somebody_raises_makes_an_injury_of_it() {
        world.refer(Mark.UNCERTAIN_MARK, false);

        world.keep.furtherConcern(WORKER, List.of(world.ref));
        world.keep.furtherConcern(WORKER, List.of(world.ref));

        isInjury();
    }

    @Test
    void a_view_that_is_not_there_by_the_limit_makes_an_injury_of_it() {
        world.refer(Mark.UNCERTAIN_MARK, false);

        world.at(VIEW_DUE.minusSeconds(1));
        assertThat(world.overdue.waiting()).isEmpty();
        world.at(VIEW_DUE);
        world.overdue.waiting().forEach(world.overdue::handle);
        world.overdue.handle(mark());

        isInjury();
        assertThat(world.acts()).contains("uncertain-mark-counts-as-injury");
    }

    @Test
    void a_late_finding_is_kept_and_switches_nothing_off() {
        world.refer(Mark.UNCERTAIN_MARK, false);
        world.at(VIEW_DUE);
        world.overdue.waiting().forEach(world.overdue::handle);

        var done = (Completion.Done) see(Finding.NOT_AN_INJURY, SPOT);

        assertThat(done.next()).contains("counts as an injury already");
        assertThat(world.ruledOut).isEmpty();
        isInjury();
    }

    /** One EV-03, the path red, and the police asked, once. */
    private void isInjury() {
        assertThat(world.changes)
                .extracting(NewChange::kind)
                .containsExactly(ChangeKind.NEW_INJURY);
        assertThat(world.paths).containsExactly("red");
        assertThat(world.keep.heldFor(world.ref)).isFalse();
        assertThat(world.steps.only("accept-joint-investigation").candidates())
                .contains(Role.POLICE_REFERRAL_SERGEANT);
    }

    private MarkId mark() {
        return new MarkId(world.steps.only(VIEW).subject().id());
    }

    private Completion see(Finding finding, String words) {
        return world.give.handle(DOCTOR, mark(), finding, words);
    }
}
