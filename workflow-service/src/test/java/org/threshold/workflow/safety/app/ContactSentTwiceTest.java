package org.threshold.workflow.safety.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;
import static org.threshold.workflow.safety.domain.Given.BABY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.RecordContact.About;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.ContactSaid;
import org.threshold.workflow.safety.domain.ContactSaid.Words;
import org.threshold.workflow.safety.domain.Given;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursContact.Recorded;
import org.threshold.workflow.safety.domain.PlanGiven;

/** A page that is loaded again sends its contact again: it stays one contact. */
class ContactSentTwiceTest {

    private static final Instant SATURDAY = london("2026-11-28T20:00");
    private static final Actor NIGHT = Actors.in(Role.EDT_WORKER);

    private final SafetyWorld world = new SafetyWorld(SATURDAY);
    private final About contact = new About(new ContactId(UUID.randomUUID()), BABY);

    @Test
    void a_contact_that_is_sent_twice_is_kept_once_and_asks_for_the_same_again() {
        var first = open(world.contact().handle(NIGHT, contact, said(Rank.CONSTABLE), plan()));
        int kept = world.audit.size();
        var second = open(world.contact().handle(NIGHT, contact, said(Rank.CONSTABLE), plan()));

        assertThat(second).isEqualTo(first);
        assertThat(world.contacts.of(BABY)).hasSize(1);
        assertThat(world.audit).hasSize(kept);
    }

    @Test
    void sent_again_with_what_was_missing_it_closes_and_after_that_it_stays_closed() {
        open(world.contact().handle(NIGHT, contact, said(Rank.CONSTABLE), plan()));

        closed(world.contact().handle(NIGHT, contact, said(Rank.SERGEANT), plan()));
        var late = world.contact().handle(NIGHT, contact, said(Rank.SERGEANT), plan());

        assertThat(late).isInstanceOf(ContactResult.ClosedBefore.class);
        assertThat(world.plans.live(10)).hasSize(1);
    }

    @Test
    void a_contact_of_another_case_is_not_found_under_this_one() {
        var others =
                new OutOfHoursContact(
                        contact.id(),
                        new CaseRef("CP-2042"),
                        said(Rank.CONSTABLE),
                        false,
                        new Recorded(new StaffId(NIGHT.id().value()), SATURDAY));
        world.contacts.add(others);

        var result = world.contact().handle(NIGHT, contact, said(Rank.SERGEANT), plan());

        assertThat(result).isInstanceOf(ContactResult.NothingThere.class);
        assertThat(world.contacts.find(contact.id())).contains(others);
    }

    private static ContactSaid said(Rank rank) {
        return new ContactSaid(
                ContactPurpose.STRATEGY_DISCUSSION,
                SATURDAY,
                List.of(Given.officer(rank)),
                new Words("A bruise was seen.", "", ""));
    }

    private static PlanGiven plan() {
        return Given.plan(london("2026-11-30T10:00"));
    }

    private static ContactResult.Open open(ContactResult result) {
        return (ContactResult.Open) result;
    }

    private static ContactResult.Closed closed(ContactResult result) {
        return (ContactResult.Closed) result;
    }
}
