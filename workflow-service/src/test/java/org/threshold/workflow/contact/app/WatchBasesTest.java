package org.threshold.workflow.contact.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.threshold.workflow.contact.app.ContactWorld.BABY;
import static org.threshold.workflow.contact.app.ContactWorld.JOINED;
import static org.threshold.workflow.contact.app.ContactWorld.SERGEANT;
import static org.threshold.workflow.contact.app.ContactWorld.WORKER;
import static org.threshold.workflow.contact.domain.SaidRestrictions.bail;
import static org.threshold.workflow.contact.domain.SaidRestrictions.father;
import static org.threshold.workflow.contact.domain.SaidRestrictions.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.contact.domain.Basis;
import org.threshold.workflow.contact.domain.BasisKind;
import org.threshold.workflow.contact.domain.Course;
import org.threshold.workflow.contact.domain.Origin;
import org.threshold.workflow.contact.domain.Revision;
import org.threshold.workflow.letter.ContactRestricted;
import org.threshold.workflow.referral.CaseRef;

/** F-1.3.9: what a restriction rests on ends elsewhere, and the restriction is looked at again. */
class WatchBasesTest {

    private static final Instant THURSDAY = Instant.parse("2026-11-26T10:00:00Z");

    private final ContactWorld world = new ContactWorld();

    @Test
    @Requirement("F-1.3.9")
    void an_agreement_that_ends_has_the_restriction_reviewed_the_same_day() {
        decided(agreement());
        assertThat(world.limit(SettleRestriction.REVIEW).dueAt()).isEqualTo("2027-02-23T23:59:00Z");

        happens(JOINED, ChangeKind.WRITTEN_AGREEMENT, "ended");
        happens(JOINED, ChangeKind.WRITTEN_AGREEMENT, "ended");

        assertThat(world.limit(SettleRestriction.REVIEW).dueAt()).isEqualTo("2026-11-26T23:59:00Z");
        assertThat(world.steps.only().step()).isEqualTo(SettleRestriction.REVIEW);
        assertThat(world.audit)
                .extracting(entry -> entry.what())
                .contains("contact-restriction-basis-may-have-ended");
    }

    @Test
    @Requirement("F-1.3.9")
    void bail_that_ends_before_its_day_has_it_reviewed_the_same_day() {
        decided(bail("2026-12-20"));

        happens(BABY, ChangeKind.SUSPECT_STATUS, "released");

        assertThat(world.limit(SettleRestriction.REVIEW).dueAt()).isEqualTo("2026-11-26T23:59:00Z");
    }

    @Test
    void one_that_rests_on_something_else_waits_for_its_own_day() {
        decided(order());

        happens(BABY, ChangeKind.SUSPECT_STATUS, "released");

        assertThat(world.limit(SettleRestriction.REVIEW).dueAt()).isEqualTo("2027-02-23T23:59:00Z");
    }

    @Test
    @Requirement("F-1.3.9")
    void lifted_it_is_looked_at_no_more_and_the_parent_is_told() {
        decided(agreement());
        world.at("2026-11-26T10:00:00Z");
        world.revise.handle(
                WORKER,
                world.restriction().id(),
                new Revision(Course.LIFTED, father(agreement()), "He has moved out."));

        happens(BABY, ChangeKind.WRITTEN_AGREEMENT, "ended");

        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.lifted)
                .extracting(ContactRestricted::adult, ContactRestricted::at)
                .containsExactly(tuple(father(agreement()).whom().adult().orElseThrow(), THURSDAY));
    }

    private void decided(Basis basis) {
        world.recordRestriction.handle(WORKER, BABY, Origin.DECISION, father(basis));
    }

    private static Basis agreement() {
        return new Basis(
                BasisKind.WRITTEN_AGREEMENT,
                "",
                Optional.of(LocalDate.parse("2026-11-20")),
                Optional.empty());
    }

    private void happens(CaseRef ref, ChangeKind kind, String stage) {
        world.at("2026-11-26T10:00:00Z");
        var what = new NewChange(kind, stage, List.of(ref), THURSDAY, Map.of(), "");
        world.watch.recorded(new Change(new ChangeId(new UUID(0, 5)), what, SERGEANT, THURSDAY));
    }
}
