package org.threshold.workflow.referral.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.referral.app.ReferralWorld.HOSPITAL;
import static org.threshold.workflow.referral.app.ReferralWorld.NOW;
import static org.threshold.workflow.referral.app.ReferralWorld.WORKER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.worklist.Completion;

/** A person confirms who a referred child is; the system never does. */
class ConfirmMatchTest {

    private static final PersonId KNOWN = new PersonId(new UUID(0, 70));
    private static final CaseRef OPEN = new CaseRef("CP-1000");

    private final ReferralWorld world = new ReferralWorld();

    @BeforeEach
    void somebody_who_may_be_meant_is_known() {
        var view = new PersonView(KNOWN, "", new Born.Unknown(), PersonKind.CHILD);
        world.likely = List.of(new LikelyMatch(view, 87, Set.of(LikelyMatch.Why.SAME_NAME)));
    }

    @Test
    void a_person_is_asked_and_the_referral_is_taken_meanwhile() {
        var child = referred();

        assertThat(world.steps.only("confirm-match").subject().id())
                .isEqualTo(child.person().value());
        assertThat(world.identities.of(child.caseRef()))
                .extracting(shown -> shown.candidate().person())
                .containsExactly(KNOWN);
        assertThat(world.steps.only("decide-referral").state().waits()).isTrue();
    }

    @Test
    void nobody_is_asked_where_nobody_may_be_meant() {
        world.likely = List.of();

        var child = referred();

        assertThat(world.steps.of(child.person().value())).isEmpty();
    }

    @Test
    void a_confirmed_child_takes_the_referral_into_the_case_that_is_open() {
        world.identities.open.put(KNOWN, OPEN);
        var child = referred();

        var done = (Completion.Done) confirm(child, new Identity.Known(KNOWN));

        assertThat(done.next()).contains("CP-1000");
        assertThat(world.identities.joined).containsEntry(child.caseRef(), OPEN);
        assertThat(world.heard).last().isInstanceOf(CaseJoined.class);
        assertThat(world.cases.locked(OPEN)).isTrue();
        assertThat(world.acts()).contains("case-joined");
        assertThat(world.steps.of(child.person().value())).isEmpty();
    }

    @Test
    void a_confirmed_child_without_an_open_case_keeps_this_one() {
        var child = referred();

        confirm(child, new Identity.Known(KNOWN));

        assertThat(world.identities.joined).isEmpty();
        assertThat(world.identities.said).containsEntry(child.caseRef(), KNOWN.value().toString());
        assertThat(world.heard).last().isEqualTo(KNOWN);
    }

    @Test
    void none_of_them_is_an_answer_too() {
        var child = referred();

        confirm(child, new Identity.NobodyKnown());

        assertThat(world.identities.said).containsEntry(child.caseRef(), "nobody");
    }

    @Test
    void somebody_nobody_knows_is_refused_and_so_is_the_child_itself() {
        var child = referred();

        for (var person : List.of(new PersonId(new UUID(0, 99)), child.person())) {
            var refused = (Completion.Refused) confirm(child, new Identity.Known(person));
            assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("personId");
        }
        assertThat(world.steps.only("confirm-match").state().waits()).isTrue();
    }

    @Test
    void a_system_confirms_nobody() {
        var child = referred();

        assertThatThrownBy(
                        () ->
                                world.confirm()
                                        .handle(
                                                HOSPITAL,
                                                child.person(),
                                                child.caseRef(),
                                                new Identity.NobodyKnown()))
                .isInstanceOf(AccessRefused.class);
    }

    private ConcernedChild referred() {
        return world.received(Reports.of(NOW)).children().getFirst();
    }

    private Completion confirm(ConcernedChild child, Identity identity) {
        return world.confirm().handle(WORKER, child.person(), child.caseRef(), identity);
    }
}
